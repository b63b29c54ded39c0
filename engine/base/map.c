// SPDX-License-Identifier: MIT
#include "base/map.h"

#include <stdlib.h>

#include "base/arena.h"
#include "base/hash.h"

struct pb_map_slot {
    pb_str key; // key.p is NULL in an empty slot
    uint32_t value, hash;
};

static struct pb_map_slot *find(const pb_map *m, pb_str key, uint32_t hash)
{
    for (uint32_t i = hash;; i++) {
        struct pb_map_slot *s = &m->slot[i & (m->cap - 1)];
        if (!s->key.p || (s->hash == hash && pb_str_eq(s->key, key)))
            return s;
    }
}

static void grow(pb_map *m)
{
    pb_map wider = {NULL, m->n, m->cap ? m->cap * 2 : 16};
    wider.slot = pb_heap_resize(NULL, sizeof *wider.slot * wider.cap);
    memset(wider.slot, 0, sizeof *wider.slot * wider.cap);
    for (uint32_t i = 0; i < m->cap; i++)
        if (m->slot[i].key.p)
            *find(&wider, m->slot[i].key, m->slot[i].hash) = m->slot[i];
    free(m->slot);
    *m = wider;
}

void pb_map_release(pb_map *m)
{
    free(m->slot);
    *m = (pb_map){NULL, 0, 0};
}

uint32_t pb_map_get(const pb_map *m, pb_str key)
{
    if (!m->cap)
        return PB_MAP_NONE;
    const struct pb_map_slot *s = find(m, key, (uint32_t)pb_hash_str(key));
    return s->key.p ? s->value : PB_MAP_NONE;
}

uint32_t pb_map_put(pb_map *m, pb_str key, uint32_t value)
{
    if (m->n * 2 >= m->cap)
        grow(m);
    uint32_t hash = (uint32_t)pb_hash_str(key);
    struct pb_map_slot *s = find(m, key, hash);
    if (s->key.p)
        return s->value;
    *s = (struct pb_map_slot){{key.p ? key.p : "", key.n}, value, hash};
    m->n++;
    return PB_MAP_NONE;
}
