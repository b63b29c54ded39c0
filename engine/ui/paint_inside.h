// SPDX-License-Identifier: MIT
// What the painting files share.
#ifndef PB_UI_PAINT_INSIDE_H
#define PB_UI_PAINT_INSIDE_H

#include "ui/cache.h"
#include "ui/paint.h"
#include "ui/people.h"

struct pb_painter {
    pb_brush *brush;
    pb_texts *texts;
    pb_cache pictures; // portraits and charts
    pb_path path;
};

// Painting on a window onto the bitmap, whose upper left corner is at (x, y) of the page.
// Coordinates below are the page's.
typedef struct pb_canvas {
    pb_painter *p;
    pb_bitmap bitmap;
    int x, y;
    const pb_layout *l;
    const pb_scene *s;
} pb_canvas;

static inline uint32_t pb_paint_token(const pb_canvas *c, enum pb_token t)
{
    return pb_theme_color(c->s->theme, t);
}

// Two pixels mixed: t of 0 gives a, 256 gives b.
static inline uint32_t pb_paint_mix(uint32_t a, uint32_t b, uint32_t t)
{
    uint32_t low = (a & 0xFF00FF) * (256 - t) + (b & 0xFF00FF) * t;
    uint32_t high = (a >> 8 & 0xFF00FF) * (256 - t) + (b >> 8 & 0xFF00FF) * t;
    return (low >> 8 & 0xFF00FF) | (high & 0xFF00FF00);
}

void pb_paint_round(pb_canvas *c, pb_area at, double radius, uint32_t color);
void pb_paint_edge(pb_canvas *c, pb_area at, double radius, double width, uint32_t color);
void pb_paint_disc(pb_canvas *c, double x, double y, double r, uint32_t color);
void pb_paint_ring(pb_canvas *c, double x, double y, double r, double width, uint32_t color);

// The picture under `key`, or a new transparent one of this size, with *is_new set.
pb_bitmap *pb_paint_picture(pb_painter *p, uint64_t key, int w, int h, bool *is_new);

// The brush paints on the canvas again, after a picture.
void pb_paint_back(pb_canvas *c);
void pb_paint_put(pb_canvas *c, const pb_bitmap *picture, int x, int y);

// The same on a larger area: the picture's middle row and column are repeated as often as needed.
// What lies in `hole` is left out.
void pb_paint_put_around(pb_canvas *c, const pb_bitmap *picture, pb_area at, pb_area hole);

// The picture drawn larger or smaller, smoothly.
void pb_paint_put_scaled(pb_canvas *c, const pb_bitmap *picture, pb_area at);

// A box's shadow.
void pb_paint_shadow(pb_canvas *c, const pb_part *p);

void pb_paint_rug(pb_canvas *c, const pb_part *p);
void pb_paint_balloon(pb_canvas *c, const pb_part *p);
void pb_paint_dots(pb_canvas *c, const pb_part *p);
void pb_paint_silence(pb_canvas *c, const pb_part *p);
void pb_paint_leads(pb_canvas *c, const pb_part *p);
void pb_paint_tether(pb_canvas *c, const pb_part *p);
void pb_paint_shade(pb_canvas *c, const pb_part *p);
void pb_paint_fade(pb_canvas *c, const pb_part *p);
void pb_paint_person(pb_canvas *c, const pb_part *part);
uint64_t pb_person_hash(const pb_part *part); // differs when they would look different
void pb_paint_chart(pb_canvas *c, const pb_part *part);
void pb_paint_mark(pb_canvas *c, const pb_part *part, bool hot);
void pb_paint_swatch(pb_canvas *c, const pb_part *part);
void pb_paint_bar(pb_canvas *c, const pb_part *part);
void pb_paint_shift(pb_canvas *c, const pb_part *part);
uint64_t pb_chart_hash(const pb_view_chart *chart);

#endif
