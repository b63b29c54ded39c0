// SPDX-License-Identifier: MIT
// The script's functions at run time. A function gets one handle; through it, it reads and sets the
// values of the call under way and nothing else, so nothing it is given outlives the call.
#include <lauxlib.h>
#include <stdio.h>

#include "base/bug.h"
#include "script/host.h"

static pb_str key_at(lua_State *L)
{
    pb_str key = {"?", 1};
    if (lua_type(L, 2) == LUA_TSTRING)
        key.p = lua_tolstring(L, 2, &key.n);
    return key;
}

static void push_drift(lua_State *L, const struct pb_script *script, int32_t drift)
{
    lua_rawgeti(L, LUA_REGISTRYINDEX, script->drift_ids);
    lua_rawgeti(L, -1, drift >= 0 && (uint32_t)drift < script->c->drifts.n ? drift + 1 : 0);
}

static struct pb_name *name_at(struct pb_script *script, const char *text)
{
    uintptr_t i = (uintptr_t)text >> 4 ^ (uintptr_t)text >> 11;
    while (script->names[i % PB_NAMES].text && script->names[i % PB_NAMES].text != text)
        i++;
    return &script->names[i % PB_NAMES];
}

static uint8_t slot_of(struct pb_script *script, pb_str key)
{
    const struct pb_name *name = name_at(script, key.p);
    return name->text ? name->slot : pb_vocabulary_find(&script->vocabulary, PB_SENSE_VALUE, key);
}

int pb_play_read(lua_State *L)
{
    struct pb_script *script = pb_sandbox_of(L)->owner;
    const pb_values *v = script->values;
    pb_str key = key_at(L);
    if (!v)
        return luaL_error(L, "the state can be read only while the session runs");
    uint8_t slot = slot_of(script, key);
    if (slot < PB_STATE_MAX) {
        lua_pushinteger(L, v->state[slot]);
    } else if (slot < PB_VALUE_MINUTE) {
        lua_pushinteger(L, v->climate[slot - PB_VALUE_CLIMATE]);
    } else if (slot == PB_VALUE_MINUTE) {
        lua_pushinteger(L, v->minute);
    } else if (slot == PB_VALUE_DRIFT) {
        push_drift(L, script, v->drift);
    } else if (slot == PB_VALUE_NO_DRIFT) {
        push_drift(L, script, PB_NONE);
    } else {
        uint8_t drift = pb_vocabulary_find(&script->vocabulary, PB_SENSE_DRIFT, key);
        if (drift == PB_NONE)
            return luaL_error(L, "unknown name '%s'", key.p);
        push_drift(L, script, drift);
    }
    return 1;
}

static int32_t clip(lua_Integer n)
{
    return n < INT32_MIN ? INT32_MIN : n > INT32_MAX ? INT32_MAX : (int32_t)n;
}

int pb_play_write(lua_State *L)
{
    struct pb_script *script = pb_sandbox_of(L)->owner;
    pb_values *v = script->changed;
    pb_str key = key_at(L);
    uint8_t slot = slot_of(script, key);
    int whole = 0;
    if (!v)
        return luaL_error(L, "a condition cannot set '%s'", key.p);
    if (slot >= PB_VALUE_MINUTE) {
        bool known = slot != PB_NONE ||
                     pb_vocabulary_find(&script->vocabulary, PB_SENSE_DRIFT, key) != PB_NONE;
        return luaL_error(L, known ? "'%s' cannot be set" : "unknown name '%s'", key.p);
    }
    lua_Integer n = lua_type(L, 3) == LUA_TNUMBER ? lua_tointegerx(L, 3, &whole) : 0;
    if (!whole)
        return luaL_error(L, "'%s' is set to a %s, not to a whole number", key.p,
                          lua_type(L, 3) == LUA_TNUMBER ? "fraction" : luaL_typename(L, 3));
    if (slot < PB_STATE_MAX)
        v->state[slot] = clip(n);
    else
        v->climate[slot - PB_VALUE_CLIMATE] = (int16_t)(n < 0 ? 0 : n > 100 ? 100 : n);
    return 0;
}

// Anchors a name in the table on top of the stack.
static void add_name(lua_State *L, struct pb_script *script, pb_str id)
{
    const char *text = lua_pushlstring(L, id.p, id.n);
    struct pb_name *name = name_at(script, text);
    name->text = text;
    name->slot = pb_vocabulary_find(&script->vocabulary, PB_SENSE_VALUE, id);
    lua_pushboolean(L, true);
    lua_rawset(L, -3);
}

void pb_play_open(lua_State *L, struct pb_script *script)
{
    uint32_t n = script->c->drifts.n;
    lua_createtable(L, (int)n, 1);
    lua_pushliteral(L, "no_drift");
    lua_rawseti(L, -2, 0);
    for (uint32_t i = 0; i < n; i++) {
        lua_pushlstring(L, script->c->drifts.p[i].id.p, script->c->drifts.p[i].id.n);
        lua_rawseti(L, -2, i + 1);
    }
    script->drift_ids = luaL_ref(L, LUA_REGISTRYINDEX);
    lua_newtable(L);
    for (uint32_t i = 0; i < script->s->meta.state.n; i++)
        add_name(L, script, script->s->meta.state.p[i].id);
    for (int i = 0; i < PB_CLIMATE_COUNT; i++)
        add_name(L, script, pb_str_of(pb_climate_name[i]));
    add_name(L, script, PB_STR("minute"));
    add_name(L, script, PB_STR("drift"));
    luaL_ref(L, LUA_REGISTRYINDEX);
}

// ---- calls ------------------------------------------------------------------------------------

// The place of a line, from its first visible byte.
static pb_span line_span(const struct pb_script *script, uint32_t file, uint32_t line)
{
    pb_str rest = script->s->sources.list.p[file].text, piece = {"", 0};
    for (uint32_t i = 0; i < line && pb_str_cut(&rest, '\n', &piece); i++)
        ;
    uint32_t col = 1;
    while (col <= piece.n && (piece.p[col - 1] == ' ' || piece.p[col - 1] == '\t'))
        col++;
    return (pb_span){file, line, col <= piece.n ? col : 1, 1};
}

static bool fail(struct pb_script *script, uint32_t function, enum pb_sandbox_end end)
{
    pb_sandbox *box = &script->box;
    if (script->has_failed[function])
        return false;
    script->has_failed[function] = 1;
    pb_span at = {0};
    for (uint32_t i = 1; i < script->s->exprs.n; i++)
        if (script->s->exprs.p[i].function == function)
            at = script->s->exprs.p[i].at;
    if (box->line)
        at = line_span(script, at.file, box->line);
    if (end == PB_SANDBOX_BUDGET)
        return pb_diag_add(&script->faults, PB_D_LUA_BUDGET, at, "this function runs too long");
    if (end == PB_SANDBOX_MEMORY)
        return pb_diag_add(&script->faults, PB_D_LUA_MEMORY, at,
                           "this function takes too much memory");
    return pb_diag_add(&script->faults, PB_D_LUA_ERROR, at, "%s",
                       box->message[0] ? box->message : "the function stopped with an error");
}

// What a condition answered, from the top of the stack. False when it is no answer.
static bool take_answer(pb_sandbox *box, int32_t *result)
{
    lua_State *L = box->L;
    int whole = 0;
    switch (lua_type(L, -1)) {
    case LUA_TNIL:
        *result = 0;
        return true;
    case LUA_TBOOLEAN:
        *result = lua_toboolean(L, -1);
        return true;
    case LUA_TNUMBER: {
        lua_Integer n = lua_tointegerx(L, -1, &whole);
        *result = whole ? clip(n) : 1;
        return true;
    }
    default:
        box->line = 0;
        snprintf(box->message, sizeof box->message,
                 "a condition answers with true, false or a number");
        return false;
    }
}

bool pb_play_call(void *ctx, uint32_t function, bool is_effect, pb_values *values, int32_t *result)
{
    struct pb_script *script = ctx;
    pb_sandbox *box = &script->box;
    if (!box->L || function < 1 || function > script->function_count)
        return false;
    pb_values changed;
    int32_t answer = 0;
    if (is_effect)
        changed = *values;
    script->values = is_effect ? &changed : values;
    script->changed = is_effect ? &changed : NULL;
    enum pb_sandbox_end end = pb_sandbox_ask(box, function, pb_thing(PB_THING_VALUES, 0));
    if (end == PB_SANDBOX_FINE && !is_effect && !take_answer(box, &answer))
        end = PB_SANDBOX_ERROR;
    pb_sandbox_done(box);
    script->values = script->changed = NULL;
    if (end != PB_SANDBOX_FINE)
        return fail(script, function, end);
    if (is_effect)
        *values = changed;
    else
        *result = answer;
    return true;
}
