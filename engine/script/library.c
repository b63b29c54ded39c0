// SPDX-License-Identifier: MIT
#include "script/library.h"

#include <lauxlib.h>
#include <lualib.h>

#include "script/sandbox.h"

const char *const pb_library_name[PB_LIBRARY_COUNT] = {"string", "table", "math"};

static const char *const base_kept[] = {"assert",   "error",    "ipairs", "select",
                                        "tonumber", "tostring", "type",   NULL};
static const char *const string_kept[] = {"byte",  "char", "format", "len",
                                          "lower", "sub",  "upper",  NULL};
static const char *const math_kept[] = {"abs",        "ceil", "floor",     "max",  "maxinteger",
                                        "mininteger", "min",  "tointeger", "type", NULL};

static const luaL_Reg table_own[] = {{"concat", pb_library_concat}, {"insert", pb_library_insert},
                                     {"remove", pb_library_remove}, {"sort", pb_library_sort},
                                     {"unpack", pb_library_unpack}, {NULL, NULL}};

const char *pb_library_word(enum pb_library library, uint32_t i)
{
    switch (library) {
    case PB_LIBRARY_STRING:
        return string_kept[i];
    case PB_LIBRARY_TABLE:
        return table_own[i].name;
    case PB_LIBRARY_MATH:
        return math_kept[i];
    case PB_LIBRARY_COUNT:
        break;
    }
    return base_kept[i];
}

// Never an address: what is no number and no text is told by its type alone.
static int own_tostring(lua_State *L)
{
    luaL_checkany(L, 1);
    switch (lua_type(L, 1)) {
    case LUA_TSTRING:
    case LUA_TNUMBER:
        lua_settop(L, 1);
        lua_tostring(L, 1);
        break;
    case LUA_TBOOLEAN:
        lua_pushstring(L, lua_toboolean(L, 1) ? "true" : "false");
        break;
    default:
        lua_pushstring(L, luaL_typename(L, 1));
    }
    return 1;
}

// Letters of ASCII only, whatever the machine's locale; the other letters of UTF-8 stay.
static int change_case(lua_State *L, char from, char to)
{
    size_t n;
    luaL_Buffer out;
    const char *s = luaL_checklstring(L, 1, &n);
    pb_sandbox_charge(L, n / 16);
    char *p = luaL_buffinitsize(L, &out, n);
    for (size_t i = 0; i < n; i++)
        p[i] = s[i] >= from && s[i] < from + 26 ? (char)(s[i] - from + to) : s[i];
    luaL_pushresultsize(&out, n);
    return 1;
}

static int own_lower(lua_State *L)
{
    return change_case(L, 'A', 'a');
}

static int own_upper(lua_State *L)
{
    return change_case(L, 'a', 'A');
}

// string.format on plain values only: "%p" and the default text of tables would tell addresses.
static int own_format(lua_State *L)
{
    int top = lua_gettop(L), arg = 1;
    size_t n, work = 0;
    const char *f = luaL_checklstring(L, 1, &n);
    for (size_t i = 0; i + 1 < n; i++) {
        if (f[i] != '%' || f[++i] == '%')
            continue;
        while (i + 1 < n && strchr("-+ #0.123456789", f[i]))
            i++;
        if (++arg > top)
            break; // Lua's own complaint is clear enough
        int type = lua_type(L, arg);
        if (f[i] == 'p')
            return luaL_error(L, "string.format has no '%%p' here");
        if (type != LUA_TSTRING && type != LUA_TNUMBER && type != LUA_TBOOLEAN && type != LUA_TNIL)
            return luaL_error(L, "string.format cannot write a %s", lua_typename(L, type));
        work += type == LUA_TSTRING ? lua_rawlen(L, arg) : 0;
    }
    if (work > PB_SANDBOX_STRING_MAX)
        return luaL_error(L, "string.format: a text of more than %d bytes", PB_SANDBOX_STRING_MAX);
    pb_sandbox_charge(L, (n + work) / 8);
    lua_pushvalue(L, lua_upvalueindex(1));
    lua_insert(L, 1);
    lua_call(L, top, 1);
    return 1;
}

// Copies the fields `kept` from the table at the top into the one at `to`.
static void keep(lua_State *L, int to, const char *const *kept)
{
    for (; *kept; kept++) {
        lua_getfield(L, -1, *kept);
        lua_setfield(L, to, *kept);
    }
}

static void open_lua(lua_State *L, lua_CFunction opener)
{
    lua_pushcfunction(L, opener);
    lua_call(L, 0, 1);
}

void pb_library_open(lua_State *L)
{
    int words = lua_gettop(L);
    open_lua(L, luaopen_base);
    keep(L, words, base_kept);
    lua_pop(L, 1);
    lua_pushcfunction(L, own_tostring);
    lua_setfield(L, words, "tostring");
    lua_newtable(L); // nobody needs the globals that luaopen_base filled
    lua_rawseti(L, LUA_REGISTRYINDEX, LUA_RIDX_GLOBALS);

    lua_newtable(L);
    open_lua(L, luaopen_string);
    keep(L, words + 1, string_kept);
    lua_getfield(L, -1, "format");
    lua_pushcclosure(L, own_format, 1);
    lua_setfield(L, words + 1, "format");
    lua_pop(L, 1);
    lua_pushcfunction(L, own_lower);
    lua_setfield(L, words + 1, "lower");
    lua_pushcfunction(L, own_upper);
    lua_setfield(L, words + 1, "upper");

    luaL_newlib(L, table_own);

    lua_newtable(L);
    open_lua(L, luaopen_math);
    keep(L, words + 3, math_kept);
    lua_pop(L, 1);
}
