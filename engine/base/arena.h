// SPDX-License-Identifier: MIT
// Memory by lifetime. Everything taken from an arena lives until the arena is reset or released;
// nothing is freed one by one. Three lifetimes are in use: a scenario's (built once, then read
// only), a session's, and scratch (one step, one frame). Running out of memory aborts: sizes that
// come from outside are bounded before they get here.
#ifndef PB_BASE_ARENA_H
#define PB_BASE_ARENA_H

#include "base/str.h"

typedef struct pb_arena {
    struct pb_arena_chunk *chunk; // the one in use; older ones hang behind it
    size_t used;                  // bytes handed out, over all chunks
} pb_arena;                       // all zero is an empty arena

void pb_arena_release(pb_arena *a); // frees everything; the arena is empty and usable again
void pb_arena_reset(pb_arena *a);   // the same for its user, but keeps one chunk to go on with

// `size` zeroed bytes, aligned for any type. Never NULL.
void *pb_arena_alloc(pb_arena *a, size_t size);

// A copy with a NUL behind it.
pb_str pb_arena_dup(pb_arena *a, pb_str s);

#define PB_NEW(a, T, n) ((T *)pb_arena_alloc((a), sizeof(T) * (size_t)(n)))

// The heap, for what grows: never NULL, aborts when memory is out. `free` gives it back.
void *pb_heap_resize(void *old, size_t size);

#endif
