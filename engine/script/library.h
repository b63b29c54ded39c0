// SPDX-License-Identifier: MIT
// The part of Lua's library that scripts may use: an allow list. What could run long without
// instructions, leak addresses or differ between machines is written anew here: it charges fuel for
// its work and sorts stably.
#ifndef PB_SCRIPT_LIBRARY_H
#define PB_SCRIPT_LIBRARY_H

#include <lua.h>

#include "script/language.h"

// Adds `assert error ipairs select tonumber tostring type` to the table at the top of the stack and
// pushes the tables of the three libraries. Call under protection.
void pb_library_open(lua_State *L);

// Replacements in the table library.
int pb_library_insert(lua_State *L);
int pb_library_remove(lua_State *L);
int pb_library_concat(lua_State *L);
int pb_library_unpack(lua_State *L);
int pb_library_sort(lua_State *L);

#endif
