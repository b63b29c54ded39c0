// SPDX-License-Identifier: MIT
#include <lauxlib.h>

#include "script/library.h"
#include "script/sandbox.h"

// A table of the script's own. The one with a metatable is the environment, and is not for
// changing.
static lua_Integer plain_table(lua_State *L)
{
    luaL_checktype(L, 1, LUA_TTABLE);
    if (lua_getmetatable(L, 1))
        luaL_error(L, "this table cannot be changed");
    return (lua_Integer)lua_rawlen(L, 1);
}

static void charge_moves(lua_State *L, lua_Integer moves)
{
    pb_sandbox_charge(L, 2 + (size_t)moves);
}

int pb_library_insert(lua_State *L)
{
    lua_Integer end = plain_table(L) + 1, at = end;
    int top = lua_gettop(L);
    if (top != 2 && top != 3)
        return luaL_error(L, "table.insert takes a table, a place if need be, and a value");
    if (top == 3) {
        at = luaL_checkinteger(L, 2);
        luaL_argcheck(L, at >= 1 && at <= end, 2, "place out of bounds");
    }
    charge_moves(L, end - at);
    for (lua_Integer i = end; i > at; i--) {
        lua_rawgeti(L, 1, i - 1);
        lua_rawseti(L, 1, i);
    }
    lua_rawseti(L, 1, at);
    return 0;
}

int pb_library_remove(lua_State *L)
{
    lua_Integer n = plain_table(L), at = luaL_optinteger(L, 2, n);
    if (!lua_isnoneornil(L, 2))
        luaL_argcheck(L, at >= 1 && at <= n + 1, 2, "place out of bounds");
    charge_moves(L, n - at > 0 ? n - at : 0);
    lua_rawgeti(L, 1, at);
    for (lua_Integer i = at; i < n; i++) {
        lua_rawgeti(L, 1, i + 1);
        lua_rawseti(L, 1, i);
    }
    if (at <= n && n > 0) {
        lua_pushnil(L);
        lua_rawseti(L, 1, n);
    }
    return 1;
}

int pb_library_concat(lua_State *L)
{
    lua_Integer n = plain_table(L);
    size_t between_n, total = 0;
    const char *between = luaL_optlstring(L, 2, "", &between_n);
    lua_Integer from = luaL_optinteger(L, 3, 1), to = luaL_optinteger(L, 4, n);
    luaL_Buffer out;
    luaL_buffinit(L, &out);
    for (lua_Integer i = from; i <= to; i++) {
        lua_rawgeti(L, 1, i);
        if (lua_type(L, -1) != LUA_TSTRING && lua_type(L, -1) != LUA_TNUMBER)
            return luaL_error(L, "table.concat: a %s where a text is wanted", luaL_typename(L, -1));
        size_t piece;
        lua_tolstring(L, -1, &piece);
        total += piece + (i < to ? between_n : 0);
        if (total > PB_SANDBOX_STRING_MAX)
            return luaL_error(L, "table.concat: a text of more than %d bytes",
                              PB_SANDBOX_STRING_MAX);
        pb_sandbox_charge(L, 4 + (piece + between_n) / 8);
        luaL_addvalue(&out);
        if (i < to)
            luaL_addlstring(&out, between, between_n);
        if (i == LUA_MAXINTEGER)
            break;
    }
    luaL_pushresult(&out);
    return 1;
}

int pb_library_unpack(lua_State *L)
{
    lua_Integer n = plain_table(L);
    lua_Integer from = luaL_optinteger(L, 2, 1), to = luaL_optinteger(L, 3, n);
    if (from > to)
        return 0;
    lua_Unsigned wanted = (lua_Unsigned)to - (lua_Unsigned)from;
    if (wanted >= PB_SANDBOX_UNPACK_MAX)
        return luaL_error(L, "table.unpack gives at most %d values", PB_SANDBOX_UNPACK_MAX);
    int values = (int)wanted + 1;
    luaL_checkstack(L, values, "table.unpack");
    charge_moves(L, values);
    for (int i = 0; i < values; i++)
        lua_rawgeti(L, 1, from + i);
    return values;
}

// ---- sorting: a merge sort, so that order and cost are the same for any order function ---------

enum { ARRAY = 1, ORDER = 2, SPARE = 3 };

// Whether the element on top of the stack must come before the one below it.
static bool comes_first(lua_State *L)
{
    if (lua_isnil(L, ORDER))
        return lua_compare(L, -1, -2, LUA_OPLT);
    lua_pushvalue(L, ORDER);
    lua_pushvalue(L, -2);
    lua_pushvalue(L, -4);
    lua_call(L, 2, 1);
    bool first = lua_toboolean(L, -1);
    lua_pop(L, 1);
    return first;
}

// Merges [low, middle) and [middle, high) of table `from` into `to`.
static void merge(lua_State *L, int from, int to, lua_Integer low, lua_Integer middle,
                  lua_Integer high)
{
    lua_Integer left = low, right = middle;
    for (lua_Integer i = low; i < high; i++) {
        bool take_right = left >= middle;
        if (!take_right && right < high) {
            pb_sandbox_charge(L, 10);
            lua_rawgeti(L, from, left);
            lua_rawgeti(L, from, right);
            take_right = comes_first(L);
            lua_pop(L, 2);
        }
        lua_rawgeti(L, from, take_right ? right++ : left++);
        lua_rawseti(L, to, i);
    }
}

int pb_library_sort(lua_State *L)
{
    lua_Integer n = plain_table(L);
    lua_settop(L, 2);
    if (!lua_isnil(L, ORDER))
        luaL_checktype(L, ORDER, LUA_TFUNCTION);
    charge_moves(L, n);
    lua_newtable(L);
    int from = ARRAY, to = SPARE;
    for (lua_Integer width = 1; width < n; width *= 2) {
        for (lua_Integer low = 1; low <= n; low += 2 * width) {
            lua_Integer middle = low + width > n + 1 ? n + 1 : low + width;
            lua_Integer high = middle + width > n + 1 ? n + 1 : middle + width;
            charge_moves(L, high - low);
            merge(L, from, to, low, middle, high);
        }
        int swap = from;
        from = to;
        to = swap;
    }
    for (lua_Integer i = 1; from == SPARE && i <= n; i++) {
        lua_rawgeti(L, SPARE, i);
        lua_rawseti(L, ARRAY, i);
    }
    return 0;
}
