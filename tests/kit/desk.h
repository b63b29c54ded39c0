// SPDX-License-Identifier: MIT
// A bitmap of 100 by 80, a brush on it and a path, for tests of what is painted; and what to ask of
// bitmaps.
#ifndef PB_TESTS_DESK_H
#define PB_TESTS_DESK_H

#include "ui/shape.h"

#define BLACK 0xFF000000u

typedef struct desk {
    pb_brush *b;
    pb_bitmap m;
    pb_path path;
} desk;

int desk_set_up(void **state);
int desk_tear_down(void **state);

uint32_t pixel_at(const pb_bitmap *m, int x, int y);
double painted(const pb_bitmap *m); // in pixels, by alpha

void assert_near(double got, double wanted, double by);
void assert_premultiplied(const pb_bitmap *m); // no channel above its alpha

#endif
