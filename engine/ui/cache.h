// SPDX-License-Identifier: MIT
// Things that are dear to make and cheap to keep: laid-out texts, masks of text runs, portraits. A
// key is a 64-bit hash of everything the thing was made from (base/hash.h) and stands for it. What
// was used since the last tick is never dropped, so pointers are good until the next tick.
#ifndef PB_UI_CACHE_H
#define PB_UI_CACHE_H

#include <stddef.h>
#include <stdint.h>

typedef struct pb_cache {
    struct pb_cache_slot *slot;
    uint32_t n, cap;
    size_t bytes, limit; // what is held; what may be held at a tick
    uint64_t turn;       // counts ticks
    void (*drop)(void *value);
} pb_cache;

void pb_cache_init(pb_cache *c, size_t limit, void (*drop)(void *value));
void pb_cache_release(pb_cache *c);

// The value under `key`, or NULL.
void *pb_cache_get(pb_cache *c, uint64_t key);

// Keeps `value`, which the cache then owns and which takes about `bytes`. The key must not be there
// yet.
void pb_cache_put(pb_cache *c, uint64_t key, void *value, size_t bytes);

// The end of a turn: when more than the limit is held, what was used longest ago goes.
void pb_cache_tick(pb_cache *c);

// Everything goes.
void pb_cache_clear(pb_cache *c);

#endif
