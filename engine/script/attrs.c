// SPDX-License-Identifier: MIT
#include <lauxlib.h>

#include "base/bug.h"
#include "script/build.h"
#include "script/script.h"

enum { TABLE = 2, COST_OF_CONTENT = 20 };

// ---- reading the table ------------------------------------------------------------------------

static pb_span key_span(const pb_build *b, const pb_attrs *a, pb_str key)
{
    uint32_t token = PB_NO_TOKEN;
    if (a->table != PB_NO_TOKEN)
        pb_locate_value(&b->where, a->table, key, &token);
    return pb_span_of(b, token == PB_NO_TOKEN ? a->place : token);
}

static void strange_key(pb_build *b, const pb_attrs *a, pb_str key, uint32_t allowed)
{
    pb_span at = key_span(b, a, key);
    bool known = pb_vocabulary_find(b->vocabulary, PB_SENSE_ATTR, key) != PB_NONE;
    if (!pb_build_report(b, PB_D_UNKNOWN_KEY, at,
                         known ? "'%.*s' does not belong to %s" : "unknown attribute '%.*s' of %s",
                         PB_STR_ARG(key), a->of))
        return;
    if (!known && allowed)
        pb_build_suggest(b, at, PB_SENSE_ATTR, key, allowed);
}

static void take_value(lua_State *L, pb_attrs *a, uint32_t attr)
{
    a->given |= UINT32_C(1) << attr;
    if (pb_is_thing(L, -1, PB_THING_NOTHING))
        return; // told where the name stood
    a->present |= UINT32_C(1) << attr;
    int type = a->at[attr].type = lua_type(L, -1);
    if (type == LUA_TSTRING) {
        a->at[attr].text.p = lua_tolstring(L, -1, &a->at[attr].text.n);
        pb_sandbox_charge(L, a->at[attr].text.n / 8);
    } else if (type == LUA_TNUMBER) {
        int whole;
        a->at[attr].number = lua_tointegerx(L, -1, &whole);
        a->at[attr].is_whole = whole;
    } else if (type == LUA_TBOOLEAN) {
        a->at[attr].truth = lua_toboolean(L, -1);
    }
}

// An index among the contents; false when it is none.
static bool take_index(lua_State *L, pb_build *b, pb_attrs *a)
{
    int whole;
    lua_Integer i = lua_tointegerx(L, -2, &whole);
    if (!whole || i < 1)
        return false;
    if (i > PB_CONTENTS_MAX) {
        pb_build_report(b, PB_D_TOO_LARGE, pb_span_of(b, a->place), "more than %d parts in %s",
                        PB_CONTENTS_MAX, a->of);
        return true;
    }
    if ((uint32_t)i > a->contents)
        a->contents = (uint32_t)i;
    return true;
}

// Lua takes the last of two attributes of one name and says nothing.
static void check_repeated(pb_build *b, const pb_attrs *a, uint32_t keys)
{
    if (a->table == PB_NO_TOKEN || pb_locate_keys(&b->where, a->table) <= keys)
        return;
    uint32_t token = pb_locate_repeated(&b->where, a->table);
    if (token == PB_NO_TOKEN)
        return;
    pb_str name = pb_locate_word(&b->where, token);
    pb_build_report(b, PB_D_DUPLICATE_KEY, pb_span_of(b, token), "'%.*s' stands twice",
                    PB_STR_ARG(name));
}

void pb_attrs_read(lua_State *L, pb_build *b, pb_attrs *a, enum pb_braces in, pb_place place)
{
    pb_str strange[PB_STRANGE_MAX];
    const char *of = pb_braces_of[in].name;
    uint32_t n = 0, keys = 0, allowed = pb_braces_of[in].takes;
    bool has_odd = false, has_contents = in >= PB_BRACES_MOMENT;
    a->of = of;
    a->place = place;
    a->present = a->given = a->contents = 0;
    a->table = pb_locate_table(&b->where, place);
    luaL_checkstack(L, 8, "attributes");
    lua_pushnil(L);
    while (lua_next(L, TABLE)) {
        if (lua_type(L, -2) == LUA_TSTRING) {
            pb_str key;
            keys++;
            key.p = lua_tolstring(L, -2, &key.n);
            uint8_t attr = pb_vocabulary_find(b->vocabulary, PB_SENSE_ATTR, key);
            if (attr != PB_NONE && allowed >> attr & 1)
                take_value(L, a, attr);
            else if (n < PB_STRANGE_MAX)
                strange[n++] = key;
        } else if (lua_type(L, -2) != LUA_TNUMBER || !take_index(L, b, a)) {
            has_odd = true;
        }
        lua_pop(L, 1);
    }
    pb_sandbox_charge(L, a->contents * COST_OF_CONTENT);
    if (!has_contents)
        check_repeated(b, a, keys);
    pb_build_sort(strange, n);
    for (uint32_t i = 0; i < n; i++)
        strange_key(b, a, strange[i], allowed);
    if (has_odd)
        pb_build_report(b, PB_D_WRONG_TYPE, pb_span_of(b, place), "%s has a key that is no name",
                        of);
    if (a->contents && !has_contents) {
        pb_span at = pb_span_of(b, a->table == PB_NO_TOKEN ? place : a->table);
        if (pb_build_report(b, PB_D_MISPLACED, at, "parts cannot stand in the { … } of %s", of))
            pb_diag_note(b->diags, at,
                         "attributes are written 'name = value'; is a comma missing?");
        a->contents = 0;
    }
}

// ---- values -----------------------------------------------------------------------------------

pb_span pb_attrs_span(const pb_build *b, const pb_attrs *a, enum pb_attr attr)
{
    uint32_t key, value = PB_NO_TOKEN;
    if (a->table != PB_NO_TOKEN)
        value = pb_locate_value(&b->where, a->table, pb_str_of(pb_attr_of[attr].name), &key);
    return pb_span_of(b, value == PB_NO_TOKEN ? a->place : value);
}

static void wrong_type(pb_build *b, const pb_attrs *a, enum pb_attr attr, const char *wanted)
{
    int type = a->at[attr].type;
    const char *got = type == LUA_TSTRING          ? "a text"
                      : type == LUA_TNUMBER        ? "a number"
                      : type == LUA_TBOOLEAN       ? "true or false"
                      : type == LUA_TTABLE         ? "a table"
                      : type == LUA_TFUNCTION      ? "a function"
                      : type == LUA_TLIGHTUSERDATA ? "a word of the language"
                                                   : "something else";
    pb_build_report(b, PB_D_WRONG_TYPE, pb_attrs_span(b, a, attr), "'%s' takes %s, not %s",
                    pb_attr_of[attr].name, wanted, got);
}

bool pb_attrs_string(pb_build *b, const pb_attrs *a, enum pb_attr attr, pb_str *out)
{
    if (!pb_attrs_has(a, attr))
        return false;
    if (a->at[attr].type != LUA_TSTRING) {
        wrong_type(b, a, attr, "a text in quotes");
        return false;
    }
    *out = a->at[attr].text;
    return true;
}

pb_str pb_attrs_text(pb_build *b, const pb_attrs *a, enum pb_attr attr, bool paragraphs)
{
    pb_str raw;
    PB_ASSERT(pb_attr_of[attr].takes <= PB_TAKES_TEXTS);
    if (!pb_attrs_string(b, a, attr, &raw))
        return (pb_str){"", 0};
    pb_str text;
    enum pb_text_fault fault = pb_build_take(b, raw, paragraphs, &text, NULL);
    if (fault)
        pb_build_fault(b, fault, pb_attrs_span(b, a, attr));
    return text;
}

bool pb_attrs_flag(pb_build *b, const pb_attrs *a, enum pb_attr attr)
{
    if (!pb_attrs_has(a, attr))
        return false;
    if (a->at[attr].type != LUA_TBOOLEAN)
        wrong_type(b, a, attr, "true or false");
    return a->at[attr].type == LUA_TBOOLEAN && a->at[attr].truth;
}

bool pb_attrs_whole(pb_build *b, const pb_attrs *a, enum pb_attr attr, int low, int high, int *out)
{
    if (!pb_attrs_has(a, attr))
        return false;
    if (a->at[attr].type != LUA_TNUMBER) {
        wrong_type(b, a, attr, "a whole number");
        return false;
    }
    if (!a->at[attr].is_whole || a->at[attr].number < low || a->at[attr].number > high) {
        pb_build_report(b, PB_D_OUT_OF_RANGE, pb_attrs_span(b, a, attr),
                        "'%s' is a whole number from %d to %d", pb_attr_of[attr].name, low, high);
        return false;
    }
    *out = (int)a->at[attr].number;
    return true;
}

uint32_t pb_attrs_expr(lua_State *L, pb_build *b, const pb_attrs *a, enum pb_attr attr)
{
    enum pb_takes takes = pb_attr_of[attr].takes;
    enum pb_expr_kind kind = takes == PB_TAKES_EFFECT ? PB_EFFECT : PB_CONDITION;
    PB_ASSERT(takes == PB_TAKES_EFFECT || takes == PB_TAKES_CONDITION);
    if (!pb_attrs_has(a, attr))
        return 0;
    if (a->at[attr].type == LUA_TFUNCTION) {
        lua_getfield(L, TABLE, pb_attr_of[attr].name);
        uint32_t index = pb_build_function(L, b, -1, pb_attrs_span(b, a, attr));
        lua_pop(L, 1);
        return index;
    }
    if (a->at[attr].type != LUA_TSTRING) {
        wrong_type(b, a, attr, "an expression in quotes, or a function");
        return 0;
    }
    pb_str text = a->at[attr].text;
    uint32_t known = pb_map_get(kind == PB_CONDITION ? &b->conditions : &b->effects, text);
    if (known != PB_MAP_NONE)
        return known;
    uint32_t key, token = PB_NO_TOKEN;
    size_t at;
    if (a->table != PB_NO_TOKEN)
        token = pb_locate_value(&b->where, a->table, pb_str_of(pb_attr_of[attr].name), &key);
    if (token != PB_NO_TOKEN && pb_locate_inside(&b->where, token, text, &at))
        return pb_build_expr(b, kind, text, pb_locate_byte(&b->where, at, (uint32_t)text.n), true);
    return pb_build_expr(b, kind, text, pb_attrs_span(b, a, attr), false);
}

uint8_t pb_attrs_word(pb_build *b, const pb_attrs *a, enum pb_attr attr)
{
    static const struct {
        enum pb_sense sense;
        enum pb_diag_id unknown;
        const char *what;
    } kinds[] = {
        [PB_TAKES_TALK] = {PB_SENSE_TALK, PB_D_UNKNOWN_VALUE, "kind of talk"},
        [PB_TAKES_DRIFT] = {PB_SENSE_DRIFT, PB_D_UNKNOWN_DRIFT, "drift pattern"},
        [PB_TAKES_MOOD] = {PB_SENSE_MOOD, PB_D_UNKNOWN_VALUE, "feeling"},
        [PB_TAKES_PERSON] = {PB_SENSE_PERSON, PB_D_UNKNOWN_PERSON, "person"},
        [PB_TAKES_QUIET] = {PB_SENSE_QUIET, PB_D_UNKNOWN_VALUE, "kind of silence"},
        [PB_TAKES_MOVE] = {PB_SENSE_MOVE, PB_D_UNKNOWN_MOVE, "move"},
        [PB_TAKES_TARGET] = {PB_SENSE_TARGET, PB_D_UNKNOWN_VALUE, "target"},
    };
    enum pb_takes takes = pb_attr_of[attr].takes;
    pb_str word;
    PB_ASSERT(takes >= PB_TAKES_TALK);
    if (!pb_attrs_string(b, a, attr, &word))
        return PB_NONE;
    enum pb_sense sense = kinds[takes].sense;
    uint8_t means = pb_vocabulary_find(b->vocabulary, sense, word);
    if (means == PB_NONE) {
        pb_span at = pb_attrs_span(b, a, attr);
        if (pb_build_report(b, kinds[takes].unknown, at, "unknown %s '%.*s'", kinds[takes].what,
                            PB_STR_ARG(word)))
            pb_build_suggest(b, at, sense, word, UINT64_MAX);
    }
    return means;
}
