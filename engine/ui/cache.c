// SPDX-License-Identifier: MIT
#include "ui/cache.h"

#include <stdlib.h>
#include <string.h>

#include "base/arena.h"

struct pb_cache_slot {
    uint64_t key, used; // used: the turn, counted from 1; 0 marks a free slot
    void *value;
    size_t bytes;
};

void pb_cache_init(pb_cache *c, size_t limit, void (*drop)(void *value))
{
    *c = (pb_cache){.limit = limit, .turn = 1, .drop = drop};
}

void pb_cache_clear(pb_cache *c)
{
    for (uint32_t i = 0; i < c->cap; i++)
        if (c->slot[i].used)
            c->drop(c->slot[i].value);
    if (c->slot)
        memset(c->slot, 0, c->cap * sizeof *c->slot);
    c->n = 0;
    c->bytes = 0;
}

void pb_cache_release(pb_cache *c)
{
    pb_cache_clear(c);
    free(c->slot);
    c->slot = NULL;
    c->cap = 0;
}

static struct pb_cache_slot *find(struct pb_cache_slot *slot, uint32_t cap, uint64_t key)
{
    uint32_t i = (uint32_t)(key >> 7) & (cap - 1);
    while (slot[i].used && slot[i].key != key)
        i = (i + 1) & (cap - 1);
    return &slot[i];
}

void *pb_cache_get(pb_cache *c, uint64_t key)
{
    if (!c->cap)
        return NULL;
    struct pb_cache_slot *slot = find(c->slot, c->cap, key);
    if (!slot->used)
        return NULL;
    slot->used = c->turn;
    return slot->value;
}

// Moves what `stays` keeps into a table of `cap` slots and drops the rest.
static void rebuild(pb_cache *c, uint32_t cap, uint64_t oldest)
{
    struct pb_cache_slot *fresh = pb_heap_resize(NULL, cap * sizeof *fresh);
    memset(fresh, 0, cap * sizeof *fresh);
    c->n = 0;
    c->bytes = 0;
    for (uint32_t i = 0; i < c->cap; i++) {
        struct pb_cache_slot *old = &c->slot[i];
        if (!old->used)
            continue;
        if (old->used < oldest) {
            c->drop(old->value);
            continue;
        }
        *find(fresh, cap, old->key) = *old;
        c->n++;
        c->bytes += old->bytes;
    }
    free(c->slot);
    c->slot = fresh;
    c->cap = cap;
}

void pb_cache_put(pb_cache *c, uint64_t key, void *value, size_t bytes)
{
    if (2 * (c->n + 1) > c->cap)
        rebuild(c, c->cap ? 2 * c->cap : 64, 0);
    *find(c->slot, c->cap, key) = (struct pb_cache_slot){key, c->turn, value, bytes};
    c->n++;
    c->bytes += bytes;
}

void pb_cache_tick(pb_cache *c)
{
    // Halving the span of turns that stay, until enough has gone or only this turn's is left.
    if (c->bytes > c->limit) {
        uint64_t first = c->turn;
        for (uint32_t i = 0; i < c->cap; i++)
            if (c->slot[i].used && c->slot[i].used < first)
                first = c->slot[i].used;
        while (c->bytes > c->limit && first < c->turn) {
            first += (c->turn - first + 1) / 2;
            rebuild(c, c->cap, first);
        }
    }
    c->turn++;
}
