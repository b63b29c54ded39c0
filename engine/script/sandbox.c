// SPDX-License-Identifier: MIT
#include "script/sandbox.h"

#include <stdio.h>
#include <stdlib.h>

#include "base/bug.h"

enum {
    STRIDE = 1000, // instructions between two looks at fuel and clock
    PIECE = 1024,  // bytes that the parser gets at a time, with a look at the clock before each
    BYTES_PER_UNIT = 32, // new memory that costs one unit of fuel
    LARGE =
        4096, // from this size on, a block is some table growing, which moves all that is in it …
    LARGE_PER_UNIT = 8,              // … and costs more
    COLLECT_FROM = 64 * 1024 * 1024, // below this much memory no garbage is collected while loading
    MEMORY_MAX = 256 * 1024 * 1024,
    RUN_BLOCK_MAX = 4 * 1024 * 1024, // bounds the stack too, and so what one call may copy
    RUN_FUEL = 5 * 1000 * 1000,
    FUEL_PER_BYTE = 10,
    PLAY_MEMORY = 4 * 1024 * 1024,
    PLAY_BLOCK_MAX = 64 * 1024,
    PLAY_STRING_MAX = 4 * 1024,
    PLAY_FUEL = 200 * 1000,
    PLAY_COUNTED =
        512 // smaller blocks are free in play: which of them are new depends on earlier calls
};

static const char chunk_name[] = "=script";

// ---- memory -----------------------------------------------------------------------------------

static void remember_line(pb_sandbox *b)
{
    uint32_t line = b->L && b->phase >= PB_SANDBOX_RUN ? pb_sandbox_line(b->L) : 0;
    if (line)
        b->line = line;
}

static bool refuse(pb_sandbox *b, bool long_string)
{
    b->was_long_string = long_string;
    remember_line(b);
    return false;
}

// Whether `more` bytes may be had. For a new object `kind` is its Lua type, else `is_new` is false.
static bool may_grow(pb_sandbox *b, size_t more, size_t size, bool is_new, size_t kind)
{
    bool is_string = is_new && kind == LUA_TSTRING;
    if (b->is_out || more > b->cap || b->used > b->cap - more)
        return refuse(b, false);
    if (b->phase < PB_SANDBOX_RUN)
        return true;
    if (is_string && size > b->string_cap)
        return refuse(b, true);
    if (size > b->block_cap)
        return refuse(b, false);
    if (b->phase == PB_SANDBOX_RUN || (is_new && !is_string && size >= PLAY_COUNTED))
        b->fuel -= (int64_t)(more / (size < LARGE || is_string ? BYTES_PER_UNIT : LARGE_PER_UNIT));
    if (b->fuel < 0) {
        b->is_out = true;
        return refuse(b, false);
    }
    return true;
}

static void *allocate(void *ctx, void *p, size_t old, size_t size)
{
    pb_sandbox *b = ctx;
    size_t had = p ? old : 0;
    if (!size) {
        b->used -= had;
        free(p);
        return NULL;
    }
    if (size > had && !may_grow(b, size - had, size, !p, old))
        return NULL;
    void *q = realloc(p, size);
    if (q)
        b->used = b->used - had + size;
    return q;
}

// ---- fuel and time ----------------------------------------------------------------------------

static bool is_late(const pb_sandbox *b)
{
    return b->phase < PB_SANDBOX_PLAY && clock() > b->deadline;
}

static int run_out(lua_State *L)
{
    pb_sandbox *b = pb_sandbox_of(L);
    b->is_out = true;
    remember_line(b);
    lua_pushnil(L);
    return lua_error(L);
}

static void on_count(lua_State *L, lua_Debug *ar)
{
    (void)ar;
    pb_sandbox *b = pb_sandbox_of(L);
    b->fuel -= STRIDE;
    if (b->phase == PB_SANDBOX_RUN && b->used > COLLECT_FROM && !lua_gc(L, LUA_GCISRUNNING))
        lua_gc(L, LUA_GCRESTART);
    if (b->fuel < 0 || b->is_out || is_late(b)) {
        lua_sethook(L, on_count, LUA_MASKCOUNT, 1); // whatever runs on ends at its next instruction
        run_out(L);
    }
}

void pb_sandbox_charge(lua_State *L, size_t units)
{
    pb_sandbox *b = pb_sandbox_of(L);
    if (b->phase < PB_SANDBOX_RUN)
        return;
    b->fuel -= units > INT32_MAX ? INT32_MAX : (int64_t)units;
    if (b->fuel < 0)
        run_out(L);
}

uint32_t pb_sandbox_line(lua_State *L)
{
    enum { DEPTH = 8 };
    lua_Debug ar;
    for (int level = 0; level < DEPTH && lua_getstack(L, level, &ar); level++)
        if (lua_getinfo(L, "l", &ar) && ar.currentline > 0)
            return (uint32_t)ar.currentline;
    return 0;
}

// ---- messages ---------------------------------------------------------------------------------

// Keeps Lua's message without "script:12: " at its front; that number is the line.
static void keep_message(pb_sandbox *b, const char *text)
{
    pb_str s = pb_str_of(text), rest, number;
    if (pb_str_starts(s, "script:", &rest) && pb_str_cut(&rest, ':', &number)) {
        int64_t line;
        if (pb_str_int(number, &line) && line > 0 && line < UINT32_MAX && rest.p) {
            b->line = (uint32_t)line;
            s = pb_str_trim(rest);
        }
    }
    snprintf(b->message, sizeof b->message, "%.*s", s.n > 500 ? 500 : (int)s.n, s.p ? s.p : "");
}

static int on_error(lua_State *L)
{
    pb_sandbox *b = pb_sandbox_of(L);
    if (!b->is_out)
        b->line = pb_sandbox_line(L);
    return 1;
}

static enum pb_sandbox_end ended(pb_sandbox *b, int status)
{
    if (status == LUA_OK)
        return PB_SANDBOX_FINE;
    enum pb_sandbox_end end = b->is_out                 ? PB_SANDBOX_BUDGET
                              : status == LUA_ERRMEM    ? PB_SANDBOX_MEMORY
                              : status == LUA_ERRSYNTAX ? PB_SANDBOX_SYNTAX
                                                        : PB_SANDBOX_ERROR;
    b->message[0] = '\0';
    if (end == PB_SANDBOX_SYNTAX)
        b->line = 0; // it stands in the message
    if (lua_type(b->L, -1) == LUA_TSTRING && end != PB_SANDBOX_MEMORY)
        keep_message(b, lua_tostring(b->L, -1));
    lua_pop(b->L, 1);
    return end;
}

// ---- a state's life ---------------------------------------------------------------------------

static int on_panic(lua_State *L)
{
    (void)L;
    PB_BUG("Lua called without protection");
}

bool pb_sandbox_open(pb_sandbox *b, void *owner, size_t source_bytes)
{
    *b = (pb_sandbox){.owner = owner, .cap = MEMORY_MAX + 4 * source_bytes};
    b->fuel = RUN_FUEL + FUEL_PER_BYTE * (int64_t)source_bytes;
    double seconds = 0.8 + 0.25e-6 * (double)source_bytes;
    b->deadline = clock() + (clock_t)(seconds * CLOCKS_PER_SEC);
    b->L = lua_newstate(allocate, b);
    if (!b->L)
        return false;
    *(pb_sandbox **)lua_getextraspace(b->L) = b;
    lua_atpanic(b->L, on_panic);
    lua_gc(b->L, LUA_GCSTOP);
    return true;
}

void pb_sandbox_close(pb_sandbox *b)
{
    b->phase = PB_SANDBOX_SETUP;
    if (b->L)
        lua_close(b->L);
    b->L = NULL;
}

enum pb_sandbox_end pb_sandbox_setup(pb_sandbox *b, lua_CFunction f, void *ctx)
{
    b->phase = PB_SANDBOX_SETUP;
    lua_pushcfunction(b->L, f);
    lua_pushlightuserdata(b->L, ctx);
    return ended(b, lua_pcall(b->L, 1, 0, 0));
}

struct reader {
    pb_str rest;
    size_t piece, consumed;
    bool is_watched;
};

static const char *read_piece(lua_State *L, void *ctx, size_t *n)
{
    struct reader *r = ctx;
    pb_sandbox *b = pb_sandbox_of(L);
    if (r->is_watched && is_late(b))
        b->is_out = true;
    *n = b->is_out ? 0 : r->rest.n < r->piece ? r->rest.n : r->piece;
    const char *p = r->rest.p;
    r->rest = (pb_str){p + *n, r->rest.n - *n};
    r->consumed += *n;
    return *n ? p : NULL;
}

// Where exactly the parser stopped: it gets the text again, byte by byte.
static size_t parse_again(pb_sandbox *b, pb_str text)
{
    struct reader r = {text, 1, 0, false};
    if (text.n > 8 * 1024 * 1024)
        return 0;
    lua_load(b->L, read_piece, &r, chunk_name, "t");
    lua_pop(b->L, 1);
    return r.consumed;
}

enum pb_sandbox_end pb_sandbox_run(pb_sandbox *b, pb_str text, int env, size_t *consumed)
{
    lua_State *L = b->L;
    struct reader r = {text, PIECE, 0, true};
    b->phase = PB_SANDBOX_PARSE;
    lua_pushcfunction(L, on_error);
    enum pb_sandbox_end end = ended(b, lua_load(L, read_piece, &r, chunk_name, "t"));
    if (end == PB_SANDBOX_FINE && b->is_out) {
        end = PB_SANDBOX_BUDGET;
        lua_pop(L, 1);
    } else if (end == PB_SANDBOX_ERROR) { // the parser's own stack: braces in braces in braces
        end = PB_SANDBOX_SYNTAX;
        snprintf(b->message, sizeof b->message, "the script is nested too deeply");
    }
    if (end == PB_SANDBOX_FINE) {
        lua_rawgeti(L, LUA_REGISTRYINDEX, env);
        lua_setupvalue(L, -2, 1);
        b->phase = PB_SANDBOX_RUN;
        b->string_cap = PB_SANDBOX_STRING_MAX + 64; // with Lua's own header
        b->block_cap = RUN_BLOCK_MAX;
        lua_sethook(L, on_count, LUA_MASKCOUNT, STRIDE);
        end = ended(b, lua_pcall(L, 0, 0, 1));
        lua_sethook(L, NULL, 0, 0);
    } else if (end == PB_SANDBOX_SYNTAX) {
        *consumed = parse_again(b, text);
    }
    lua_settop(L, 0);
    b->phase = PB_SANDBOX_SETUP;
    return end;
}

void pb_sandbox_settle(pb_sandbox *b, int functions)
{
    lua_settop(b->L, 0);
    lua_pushcfunction(b->L, on_error);               // HANDLER
    lua_rawgeti(b->L, LUA_REGISTRYINDEX, functions); // FUNCTIONS
    lua_gc(b->L, LUA_GCRESTART);
    lua_gc(b->L, LUA_GCCOLLECT);
    b->cap = b->used + PLAY_MEMORY;
    b->string_cap = PLAY_STRING_MAX + 64;
    b->block_cap = PLAY_BLOCK_MAX;
    b->phase = PB_SANDBOX_PLAY;
}

enum { HANDLER = 1, FUNCTIONS = 2 }; // where they stand on the stack in play

enum pb_sandbox_end pb_sandbox_ask(pb_sandbox *b, uint32_t function, void *argument)
{
    lua_State *L = b->L;
    b->fuel = PLAY_FUEL;
    b->is_out = false;
    b->line = 0;
    lua_rawgeti(L, FUNCTIONS, function);
    lua_pushlightuserdata(L, argument);
    lua_sethook(L, on_count, LUA_MASKCOUNT,
                STRIDE); // the count begins anew, so each call gets the same
    int status = lua_pcall(L, 1, 1, HANDLER);
    return status == LUA_OK ? PB_SANDBOX_FINE : ended(b, status);
}

void pb_sandbox_done(pb_sandbox *b)
{
    lua_settop(b->L, FUNCTIONS);
}
