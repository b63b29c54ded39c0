// SPDX-License-Identifier: MIT
// Rectangles in whole pixels, y downwards. An area with w or h of 0 or less is empty.
#ifndef PB_UI_AREA_H
#define PB_UI_AREA_H

#include <stdbool.h>

typedef struct pb_area {
    int x, y, w, h;
} pb_area;

static inline bool pb_area_is_empty(pb_area a)
{
    return a.w <= 0 || a.h <= 0;
}

static inline bool pb_area_holds(pb_area a, int x, int y)
{
    return x >= a.x && y >= a.y && x < a.x + a.w && y < a.y + a.h;
}

static inline pb_area pb_area_inset(pb_area a, int by)
{
    return (pb_area){a.x + by, a.y + by, a.w - 2 * by, a.h - 2 * by};
}

static inline pb_area pb_area_cross(pb_area a, pb_area b)
{
    int x0 = a.x > b.x ? a.x : b.x, y0 = a.y > b.y ? a.y : b.y;
    int x1 = a.x + a.w < b.x + b.w ? a.x + a.w : b.x + b.w;
    int y1 = a.y + a.h < b.y + b.h ? a.y + a.h : b.y + b.h;
    return (pb_area){x0, y0, x1 - x0, y1 - y0};
}

static inline bool pb_area_meets(pb_area a, pb_area b)
{
    return !pb_area_is_empty(pb_area_cross(a, b));
}

// The smallest area around both; an empty one does not count.
static inline pb_area pb_area_around(pb_area a, pb_area b)
{
    if (pb_area_is_empty(a))
        return b;
    if (pb_area_is_empty(b))
        return a;
    int x0 = a.x < b.x ? a.x : b.x, y0 = a.y < b.y ? a.y : b.y;
    int x1 = a.x + a.w > b.x + b.w ? a.x + a.w : b.x + b.w;
    int y1 = a.y + a.h > b.y + b.h ? a.y + a.h : b.y + b.h;
    return (pb_area){x0, y0, x1 - x0, y1 - y0};
}

#endif
