// SPDX-License-Identifier: MIT
#include "kit/desk.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>

int desk_set_up(void **state)
{
    desk *d = calloc(1, sizeof *d);
    pb_err err = {""};
    if (!d || !(d->b = pb_brush_new(&err)))
        return 1;
    d->m = pb_bitmap_new(100, 80);
    pb_brush_begin(d->b, &d->m);
    *state = d;
    return 0;
}

int desk_tear_down(void **state)
{
    desk *d = *state;
    pb_path_release(&d->path);
    pb_bitmap_release(&d->m);
    pb_brush_free(d->b);
    free(d);
    return 0;
}

uint32_t pixel_at(const pb_bitmap *m, int x, int y)
{
    return m->px[(size_t)y * (size_t)m->stride + (size_t)x];
}

double painted(const pb_bitmap *m)
{
    double sum = 0;
    for (int y = 0; y < m->h; y++)
        for (int x = 0; x < m->w; x++)
            sum += (pixel_at(m, x, y) >> 24) / 255.0;
    return sum;
}

void assert_near(double got, double wanted, double by)
{
    if (got < wanted - by || got > wanted + by)
        fail_msg("%.3f is not %.3f", got, wanted);
}

void assert_premultiplied(const pb_bitmap *m)
{
    for (int y = 0; y < m->h; y++)
        for (int x = 0; x < m->w; x++) {
            uint32_t c = pixel_at(m, x, y), a = c >> 24;
            if ((c >> 16 & 0xFF) > a || (c >> 8 & 0xFF) > a || (c & 0xFF) > a)
                fail_msg("%08X at %d, %d", (unsigned)c, x, y);
        }
}
