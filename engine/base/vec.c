// SPDX-License-Identifier: MIT
#include "base/vec.h"

#include "base/arena.h"
#include "base/bug.h"

void *pb_vec_room(void *p, uint32_t *n, uint32_t *cap, size_t size)
{
    if (*n == *cap) {
        PB_ASSERT(*cap < UINT32_MAX / 2);
#ifdef PB_STRESS
        *cap +=
            *cap < 256
                ? 1
                : *cap; // one by one, so that a pointer kept too long is found; large ones in time
#else
        *cap = *cap ? *cap * 2 : 8;
#endif
        p = pb_heap_resize(p, size * *cap);
    }
    memset((char *)p + size * *n, 0, size);
    *n += 1;
    return p;
}
