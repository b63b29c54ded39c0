// SPDX-License-Identifier: MIT
// The environment that a script sees: its words, what can be done with things, and names that do
// not exist.
#include <lauxlib.h>

#include "script/build.h"
#include "script/host.h"
#include "script/library.h"

static const lua_CFunction makes[PB_WORD_COUNT] = {
#define PB_WORD_MAKES(word, about) pb_word_##word,
    PB_WORD_LIST(PB_WORD_MAKES)
#undef PB_WORD_MAKES
};

static bool is_playing(lua_State *L)
{
    return pb_sandbox_of(L)->phase == PB_SANDBOX_PLAY;
}

static pb_str key_at(lua_State *L, int at)
{
    pb_str key = {"?", 1};
    if (lua_type(L, at) == LUA_TSTRING)
        key.p = lua_tolstring(L, at, &key.n);
    return key;
}

// ---- names that do not exist ------------------------------------------------------------------

// What the name would be as a word in quotes, to guess what was meant.
static bool means_something(const pb_build *b, pb_str name)
{
    for (int sense = PB_SENSE_TALK; sense <= PB_SENSE_DRIFT; sense++)
        if (pb_vocabulary_find(b->vocabulary, (enum pb_sense)sense, name) != PB_NONE)
            return true;
    return false;
}

static const char *why_not(pb_str name)
{
    static const struct {
        const char *names, *why;
    } known[] = {
        {" pairs next ",
         "tables are walked with ipairs here, so that the order is always the same"},
        {" io os require dofile loadfile load package print ",
         "scripts reach no files, no clock and no other program"},
        {" pcall xpcall coroutine setmetatable getmetatable rawget rawset rawequal rawlen debug "
         "collectgarbage utf8 _G _VERSION warn ",
         "this part of Lua is left out of the language"},
    };
    char wanted[32];
    if (name.n + 3 > sizeof wanted)
        return NULL;
    wanted[0] = ' ';
    memcpy(wanted + 1, name.p, name.n);
    memcpy(wanted + 1 + name.n, " ", 2);
    for (size_t i = 0; i < sizeof known / sizeof *known; i++)
        if (strstr(known[i].names, wanted))
            return known[i].why;
    return NULL;
}

// The person whose name this is but for its first letter.
static pb_str person_like(const pb_build *b, pb_str name)
{
    const pb_meta *meta = &b->s->meta;
    for (uint32_t i = 0; i < meta->people.n; i++) {
        pb_str id = meta->people.p[i].id;
        if (id.n == name.n && (id.p[0] | 0x20) == name.p[0] &&
            memcmp(id.p + 1, name.p + 1, name.n - 1) == 0)
            return id;
    }
    return (pb_str){"", 0};
}

static int unknown_global(lua_State *L)
{
    pb_str name = key_at(L, 2);
    if (is_playing(L))
        return luaL_error(L, "unknown name '%s'", name.p);
    pb_build *b = pb_build_of(L);
    pb_sandbox_charge(L, 50);
    pb_thing_push(L, PB_THING_NOTHING, 0);
    bool person = name.p[0] >= 'A' && name.p[0] <= 'Z';
    pb_place place = pb_locate_name(&b->where, pb_sandbox_line(L), name);
    pb_span at = pb_span_of(b, place);
    const char *why = why_not(name);
    pb_str capital = person ? (pb_str){"", 0} : person_like(b, name);
    if (!pb_build_report(b, person ? PB_D_UNKNOWN_PERSON : PB_D_UNKNOWN_WORD, at,
                         "unknown %s '%.*s'", person ? "person" : "word", PB_STR_ARG(name)))
        return 1;
    if (why)
        pb_diag_note(b->diags, at, "%s", why);
    else if (capital.n)
        pb_diag_note(b->diags, at, "did you mean '%.*s'?", PB_STR_ARG(capital));
    else if (means_something(b, name))
        pb_diag_note(b->diags, at, "a word like this one stands in quotes: \"%.*s\"",
                     PB_STR_ARG(name));
    else
        pb_build_suggest(b, at, person ? PB_SENSE_PERSON : PB_SENSE_WORD, name, UINT64_MAX);
    return 1;
}

static bool is_word(const pb_build *b, pb_str name)
{
    return pb_vocabulary_find(b->vocabulary, PB_SENSE_WORD, name) != PB_NONE ||
           pb_vocabulary_find(b->vocabulary, PB_SENSE_PERSON, name) != PB_NONE;
}

// `name = value` without local. Told once; the value is kept, so that what follows makes sense.
static int set_global(lua_State *L)
{
    pb_str name = key_at(L, 2);
    if (is_playing(L))
        return luaL_error(L, "'%s' is set outside the function", name.p);
    pb_build *b = pb_build_of(L);
    pb_sandbox_charge(L, 50);
    pb_span at = pb_span_of(b, pb_locate_name(&b->where, pb_sandbox_line(L), name));
    if (is_word(b, name)) {
        pb_build_report(b, PB_D_NAME_TAKEN, at, "'%.*s' is a word already and cannot be set",
                        PB_STR_ARG(name));
        return 0;
    }
    if (pb_build_report(b, PB_D_UNKNOWN_WORD, at, "'%.*s' is set, but is not local",
                        PB_STR_ARG(name)))
        pb_diag_note(b->diags, at, "write 'local' before it");
    lua_settop(L, 3);
    lua_rawset(L, 1);
    return 0;
}

// ---- things -----------------------------------------------------------------------------------

static const char *thing_name(lua_State *L, int at)
{
    static const char *const name[] = {NULL,        "nothing", "a person",  "'say'",
                                       "an answer", "a part",  "a library", "the state"};
    enum pb_thing kind = pb_thing_kind(L, at);
    return kind ? name[kind] : luaL_typename(L, at);
}

static int library_member(lua_State *L)
{
    struct pb_script *script = pb_sandbox_of(L)->owner;
    uint32_t library = lua_type(L, 1) == LUA_TSTRING ? PB_LIBRARY_STRING : pb_thing_index(L, 1);
    lua_rawgeti(L, LUA_REGISTRYINDEX, script->libraries);
    lua_rawgeti(L, -1, (lua_Integer)library + 1);
    lua_pushvalue(L, 2);
    if (lua_isnil(L, -1) || lua_rawget(L, -2) != LUA_TNIL)
        return 1;
    pb_str key = key_at(L, 2);
    if (is_playing(L))
        return luaL_error(L, "unknown name '%s.%s'", pb_library_name[library], key.p);
    pb_build *b = pb_build_of(L);
    pb_sandbox_charge(L, 50);
    pb_span at = pb_span_of(b, pb_locate_name(&b->where, pb_sandbox_line(L), key));
    pb_build_report(b, PB_D_UNKNOWN_WORD, at, "unknown word '%s.%.*s'", pb_library_name[library],
                    PB_STR_ARG(key));
    pb_thing_push(L, PB_THING_NOTHING, 0);
    return 1;
}

static int thing_member(lua_State *L)
{
    switch (pb_thing_kind(L, 1)) {
    case PB_THING_NOTHING:
        if (lua_type(L, 2) == LUA_TNUMBER)
            lua_pushnil(L); // so that walking over it ends
        else
            pb_thing_push(L, PB_THING_NOTHING, 0);
        return 1;
    case PB_THING_PERSON:
        return pb_person_member(L, pb_build_of(L));
    case PB_THING_SAY:
        return pb_answer_member(L, pb_build_of(L));
    case PB_THING_NONE: // a text's method
    case PB_THING_LIBRARY:
        return library_member(L);
    case PB_THING_VALUES:
        return pb_play_read(L);
    case PB_THING_ANSWER:
    case PB_THING_PART:
        break;
    }
    return luaL_error(L, "%s has no '%s'", thing_name(L, 1), key_at(L, 2).p);
}

static int thing_set(lua_State *L)
{
    if (pb_is_thing(L, 1, PB_THING_VALUES))
        return pb_play_write(L);
    if (pb_is_thing(L, 1, PB_THING_NOTHING))
        return 0;
    return luaL_error(L, "nothing can be set in %s", thing_name(L, 1));
}

// Swallows its arguments. Without any, as a `for` calls it, it ends.
static int nothing_call(lua_State *L)
{
    if (lua_isnoneornil(L, 2)) {
        lua_pushnil(L);
        return 1;
    }
    if (!is_playing(L))
        pb_parts_forgive(L, pb_build_of(L), 2);
    pb_thing_push(L, PB_THING_NOTHING, 0);
    return 1;
}

static int thing_call(lua_State *L)
{
    switch (pb_thing_kind(L, 1)) {
    case PB_THING_NOTHING:
        return nothing_call(L);
    case PB_THING_PERSON:
        return pb_person_call(L, pb_build_of(L));
    case PB_THING_ANSWER:
        return pb_answer_call(L, pb_build_of(L));
    case PB_THING_PART:
        return pb_part_call(L, pb_build_of(L));
    case PB_THING_SAY:
        return luaL_error(L, "an answer needs an id: say.id \"words\" { … }");
    case PB_THING_NONE:
    case PB_THING_LIBRARY:
    case PB_THING_VALUES:
        break;
    }
    return luaL_error(L, "%s cannot be called", thing_name(L, 1));
}

// Operators: nothing stays nothing, so that one unknown name is one mistake; all else is the
// script's error.
static int thing_operator(lua_State *L)
{
    if (pb_is_thing(L, 1, PB_THING_NOTHING) || pb_is_thing(L, 2, PB_THING_NOTHING)) {
        pb_thing_push(L, PB_THING_NOTHING, 0);
        return 1;
    }
    int at = pb_thing_kind(L, 1) ? 1 : 2;
    return luaL_error(L, "%s cannot be joined, compared or reckoned with", thing_name(L, at));
}

static int thing_compare(lua_State *L)
{
    thing_operator(L);
    lua_pushboolean(L, 0);
    return 1;
}

static int thing_length(lua_State *L)
{
    thing_operator(L);
    lua_pushinteger(L, 0);
    return 1;
}

// ---- setting up -------------------------------------------------------------------------------

static void open_things(lua_State *L)
{
    static const char *const operators[] = {
        "__add",  "__sub", "__mul",  "__div", "__mod", "__pow",  "__unm",    "__idiv",
        "__band", "__bor", "__bxor", "__shl", "__shr", "__bnot", "__concat", NULL};
    static const luaL_Reg others[] = {{"__index", thing_member},
                                      {"__newindex", thing_set},
                                      {"__call", thing_call},
                                      {"__lt", thing_compare},
                                      {"__le", thing_compare},
                                      {"__len", thing_length},
                                      {NULL, NULL}};
    pb_thing_push(L, PB_THING_NOTHING, 0); // one metatable is everybody's
    lua_newtable(L);
    luaL_setfuncs(L, others, 0);
    for (const char *const *op = operators; *op; op++) {
        lua_pushcfunction(L, thing_operator);
        lua_setfield(L, -2, *op);
    }
    lua_setmetatable(L, -2);
    lua_pop(L, 1);

    lua_pushliteral(L, ""); // and texts find their methods through the pruned library
    if (lua_getmetatable(L, -1)) {
        lua_pushcfunction(L, thing_member);
        lua_setfield(L, -2, "__index");
        lua_pop(L, 1);
    }
    lua_pop(L, 1);
}

static void open_libraries(lua_State *L, int environment)
{
    struct pb_script *script = pb_sandbox_of(L)->owner;
    lua_settop(L, environment);
    pb_library_open(L); // environment string table math
    lua_createtable(L, PB_LIBRARY_COUNT, 0);
    for (int i = 0; i < PB_LIBRARY_COUNT; i++) {
        lua_pushvalue(L, environment + 1 + i);
        lua_rawseti(L, -2, i + 1);
        pb_thing_push(L, PB_THING_LIBRARY, (uint32_t)i);
        lua_setfield(L, environment, pb_library_name[i]);
    }
    script->libraries = luaL_ref(L, LUA_REGISTRYINDEX);
    lua_settop(L, environment);
}

void pb_words_open(lua_State *L, pb_build *b)
{
    struct pb_script *script = pb_sandbox_of(L)->owner;
    lua_newtable(L); // the environment itself stays empty: what it has can then not be replaced
    lua_newtable(L);
    int known = lua_gettop(L);
    open_libraries(L, known);
    for (uint32_t i = 0; i < b->s->meta.people.n; i++) {
        pb_str id = b->s->meta.people.p[i].id;
        lua_pushlstring(L, id.p, id.n);
        pb_thing_push(L, PB_THING_PERSON, i);
        lua_rawset(L, known);
    }
    for (int i = 0; i < PB_WORD_COUNT; i++) {
        lua_pushcfunction(L, makes[i]);
        lua_setfield(L, known, pb_word_of[i].name);
    }
    pb_thing_push(L, PB_THING_SAY, 0);
    lua_setfield(L, known, "say");
    pb_thing_push(L, PB_THING_PERSON, PB_YOU);
    lua_setfield(L, known, "You");

    lua_newtable(L); // environment known metatable
    lua_pushcfunction(L, unknown_global);
    lua_setfield(L, -2, "__index");
    lua_setmetatable(L, known);
    lua_newtable(L);
    lua_pushvalue(L, known);
    lua_setfield(L, -2, "__index");
    lua_pushcfunction(L, set_global);
    lua_setfield(L, -2, "__newindex");
    lua_setmetatable(L, known - 1);
    lua_settop(L, known - 1);
    script->environment = luaL_ref(L, LUA_REGISTRYINDEX);
    open_things(L);
}

void pb_words_name(pb_vocabulary *v)
{
    for (uint32_t i = 0; i < PB_WORD_COUNT; i++)
        pb_vocabulary_add(v, PB_SENSE_WORD, pb_str_of(pb_word_of[i].name), i);
    uint32_t n = PB_WORD_COUNT;
    pb_vocabulary_add(v, PB_SENSE_WORD, PB_STR("say"), n++);
    pb_vocabulary_add(v, PB_SENSE_WORD, PB_STR("You"), n++);
    for (uint32_t i = 0; i < PB_LIBRARY_COUNT; i++)
        pb_vocabulary_add(v, PB_SENSE_WORD, pb_str_of(pb_library_name[i]), n++);
    for (uint32_t i = 0; pb_library_word(PB_LIBRARY_COUNT, i); i++)
        pb_vocabulary_add(v, PB_SENSE_WORD, pb_str_of(pb_library_word(PB_LIBRARY_COUNT, i)), n++);
    pb_vocabulary_add(v, PB_SENSE_PERSON, PB_STR("You"), PB_YOU);
}
