// SPDX-License-Identifier: MIT
// Names to numbers. Keys are borrowed and must outlive the map. All zero is an empty map.
#ifndef PB_BASE_MAP_H
#define PB_BASE_MAP_H

#include "base/str.h"

typedef struct pb_map {
    struct pb_map_slot *slot;
    uint32_t n, cap;
} pb_map;

#define PB_MAP_NONE UINT32_MAX

void pb_map_release(pb_map *m);

// What `key` stands for, or PB_MAP_NONE.
uint32_t pb_map_get(const pb_map *m, pb_str key);

// Adds the pair; when the key is there already nothing changes and what it stands for comes back,
// else PB_MAP_NONE.
uint32_t pb_map_put(pb_map *m, pb_str key, uint32_t value);

#endif
