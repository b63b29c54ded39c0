// SPDX-License-Identifier: MIT
// The script object itself, for the files of this layer only.
#ifndef PB_SCRIPT_HOST_H
#define PB_SCRIPT_HOST_H

#include "script/build.h"
#include "script/script.h"

enum { PB_NAMES = 128 }; // a power of two, and twice as many as there can be

struct pb_script {
    pb_sandbox box;
    pb_vocabulary vocabulary;
    const pb_scenario *s;
    const pb_catalogue *c;
    pb_build *build; // while loading, else NULL
    int environment; // registry: what names mean
    int libraries;   // registry: the library's tables
    int drift_ids;   // registry
    int functions;   // registry: the script's own functions, from 1
    uint32_t function_count;
    pb_script_port port;
    pb_diags faults;
    uint8_t *has_failed; // for each function
    // during a call
    const pb_values *values;
    pb_values *changed; // NULL for a condition
    // The names a function may use, by where Lua keeps their text: each is anchored, so it stays
    // there.
    struct pb_name {
        const char *text; // NULL: free
        uint8_t slot;     // enum pb_value_slot
    } names[PB_NAMES];
};

// One of the script's functions on the values; what sim/port.h says.
bool pb_play_call(void *ctx, uint32_t function, bool is_effect, pb_values *values, int32_t *result);

// `s.name` and `s.name = value` in such a function.
int pb_play_read(lua_State *L);
int pb_play_write(lua_State *L);

// Sets up what reading needs: the names and the drifts' ids as Lua texts. Call under protection.
void pb_play_open(lua_State *L, struct pb_script *script);

#endif
