// SPDX-License-Identifier: MIT
// A Lua state that cannot do harm: what it may call is allow-listed (library.h), what it may use is
// bounded here. Three bounds hold at once. Memory: bytes in all, one block, one string. Fuel: every
// instruction costs one, new memory and the work of our own C functions cost more; a script at run
// time gets a fixed number, so that the same call ends the same way on every machine. Time, only
// while loading: processor time, the net below fuel, because some instructions of Lua and some
// texts for its parser are dear. No limit can be caught, since nothing in the library can catch.
#ifndef PB_SCRIPT_SANDBOX_H
#define PB_SCRIPT_SANDBOX_H

#include <lua.h>
#include <time.h>

#include "base/str.h"

enum pb_sandbox_phase {
    PB_SANDBOX_SETUP, // our own preparations: only memory in all is bounded
    PB_SANDBOX_PARSE, // … and time
    PB_SANDBOX_RUN,   // the script builds the graph: everything is bounded
    PB_SANDBOX_PLAY   // one of its functions is asked: tighter bounds, but no clock
};

enum pb_sandbox_end {
    PB_SANDBOX_FINE,
    PB_SANDBOX_SYNTAX, // what the parser says is in `message`
    PB_SANDBOX_ERROR,  // what the script says is in `message`
    PB_SANDBOX_BUDGET, // out of fuel or time
    PB_SANDBOX_MEMORY
};

typedef struct pb_sandbox {
    lua_State *L;
    void *owner;
    enum pb_sandbox_phase phase;
    size_t used, cap; // bytes
    size_t block_cap, string_cap;
    int64_t fuel;
    clock_t deadline;
    bool is_out;          // of fuel or time: nothing is granted any more
    bool was_long_string; // the allocation refused last was a string too long
    uint32_t line;        // where it ended; 0 when not known
    char message[512];    // cleaned of Lua's own "script:12:"
} pb_sandbox;

enum {
    PB_SANDBOX_STRING_MAX = 16 * 1024, // bytes in one string while the graph is built
    PB_SANDBOX_UNPACK_MAX = 250
};

// A new state without any library. False when memory is out. `b` must not move afterwards.
bool pb_sandbox_open(pb_sandbox *b, void *owner, size_t source_bytes);
void pb_sandbox_close(pb_sandbox *b);

static inline pb_sandbox *pb_sandbox_of(lua_State *L)
{
    return *(pb_sandbox **)lua_getextraspace(L);
}

// Calls `f(L)` under protection with `ctx` as a light userdata argument, in phase SETUP.
enum pb_sandbox_end pb_sandbox_setup(pb_sandbox *b, lua_CFunction f, void *ctx);

// Parses and runs a whole script; its environment is the table at the registry's `env`. After a
// syntax error `*consumed` is how many bytes the parser had taken.
enum pb_sandbox_end pb_sandbox_run(pb_sandbox *b, pb_str text, int env, size_t *consumed);

// Throws away what only loading needed and tightens the bounds for play. The table at the
// registry's `functions` stays at hand.
void pb_sandbox_settle(pb_sandbox *b, int functions);

// Calls the table's function number `function` with play's fuel on a light userdata. On success its
// one result is on top of the stack, until pb_sandbox_done.
enum pb_sandbox_end pb_sandbox_ask(pb_sandbox *b, uint32_t function, void *argument);
void pb_sandbox_done(pb_sandbox *b);

// Takes fuel for work done in C; raises when it is out.
void pb_sandbox_charge(lua_State *L, size_t units);

// The line of the Lua code that called into C; 0 when there is none.
uint32_t pb_sandbox_line(lua_State *L);

#endif
