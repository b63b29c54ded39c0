// SPDX-License-Identifier: MIT
// Dice's coefficient over trigrams of code points, the text's ends among them.
#include "base/alike.h"

#include <stdlib.h>

#include "base/utf8.h"

static int by_value(const void *a, const void *b)
{
    uint64_t x = *(const uint64_t *)a, y = *(const uint64_t *)b;
    return x < y ? -1 : x > y;
}

static uint32_t folded(uint32_t c)
{
    return c >= 'A' && c <= 'Z' ? c + 32 : c <= ' ' || c == 0xA0 ? ' ' : c;
}

pb_letters pb_letters_of(pb_str text, pb_arena *arena)
{
    enum { BITS = 21, THREE = 3 * BITS };
    pb_letters l = {PB_NEW(arena, uint64_t, text.n + 2), 0};
    uint64_t run = 0;
    uint32_t before = ' ';
    for (size_t at = 0; at < text.n;) {
        uint32_t c = folded(pb_utf8_next(text, &at));
        if (c == ' ' && before == ' ')
            continue;
        run = (run << BITS | c) & ((UINT64_C(1) << THREE) - 1);
        l.run[l.n++] = run;
        before = c;
    }
    for (int i = 0; i < 2; i++) {
        run = run << BITS & ((UINT64_C(1) << THREE) - 1);
        l.run[l.n++] = run;
    }
    qsort(l.run, l.n, sizeof *l.run, by_value);
    return l;
}

uint32_t pb_letters_alike(const pb_letters *a, const pb_letters *b)
{
    uint32_t both = 0;
    for (uint32_t i = 0, k = 0; i < a->n && k < b->n;) {
        both += a->run[i] == b->run[k];
        bool less = a->run[i] < b->run[k], same = a->run[i] == b->run[k];
        i += less || same;
        k += !less || same;
    }
    return 200 * both / (a->n + b->n);
}
