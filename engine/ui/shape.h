// SPDX-License-Identifier: MIT
// Anti-aliased vector shapes on a plain bitmap. Art is written in units of its own; a brush carries
// the transform, the clip and the bitmap. Coordinates become 26.6 integers before FreeType's
// rasteriser sees them, and the arithmetic up to there is plain IEEE double without libm, so the
// same calls give the same bytes on every machine.
//
// Colours are 0xAARRGGBB, straight; the bitmap is premultiplied ARGB8888 (a 32-bit word a pixel). y
// grows downwards. Shapes outside the bitmap are cut at its edges. Memory running out aborts, as
// everywhere.
#ifndef PB_UI_SHAPE_H
#define PB_UI_SHAPE_H

#include <stdbool.h>
#include <stdint.h>

#include "base/err.h"

enum { PB_BITMAP_SIDE_MAX = 8192 };

typedef struct pb_bitmap {
    uint32_t *px;
    int w, h;
    int stride; // pixels from one row to the next
} pb_bitmap;

// A transparent bitmap, each side 1 … PB_BITMAP_SIDE_MAX (kept to that); the caller's until
// released.
pb_bitmap pb_bitmap_new(int w, int h);
void pb_bitmap_release(pb_bitmap *m);
void pb_bitmap_clear(pb_bitmap *m, uint32_t color);

// ---- paths ------------------------------------------------------------------------------------

typedef struct pb_point {
    double x, y;
} pb_point;

enum { PB_PATH_POINTS_MAX = 8192 }; // what goes beyond is left out

typedef struct pb_path {
    struct pb_path_node *p;
    uint32_t n, cap;
} pb_path; // all zero is an empty path; clear it to use it again

void pb_path_release(pb_path *path);
void pb_path_clear(pb_path *path);
void pb_path_move(pb_path *path, double x, double y); // begins a contour
void pb_path_line(pb_path *path, double x, double y);
void pb_path_cubic(pb_path *path, double x1, double y1, double x2, double y2, double x, double y);

// Whole contours. Angles are in turns (1 is all the way round), 0 to the right, growing clockwise.
void pb_path_ellipse(pb_path *path, double cx, double cy, double rx, double ry);
void pb_path_round_rect(pb_path *path, double x, double y, double w, double h, double r);
void pb_path_arc(pb_path *path, double cx, double cy, double rx, double ry, double from,
                 double to); // open
void pb_path_polygon(pb_path *path, const pb_point *p, int n);

// A smooth curve through n points (3 … 64), closed or open. A point whose bit is set in `corners`
// is a corner.
void pb_path_smooth(pb_path *path, const pb_point *p, int n, bool closed, uint64_t corners);

// A line with a swelling: follows the smooth curve through n points (2 … 64), `w0` wide at its
// beginning, `w1` in the middle, `w2` at its end. Closed; for brows, lids, sleeves, creases.
void pb_path_ribbon(pb_path *path, const pb_point *p, int n, double w0, double w1, double w2);

// Sine and cosine of an angle in turns, the same on every machine.
double pb_turn_sin(double turns);
double pb_turn_cos(double turns);

// ---- transforms -------------------------------------------------------------------------------

typedef struct pb_matrix { // x' = a x + c y + e, y' = b x + d y + f
    double a, b, c, d, e, f;
} pb_matrix;

#define PB_IDENTITY ((pb_matrix){1, 0, 0, 1, 0, 0})

// What is drawn first goes last: pb_matrix_move(m, …) moves in the units of m.
pb_matrix pb_matrix_move(pb_matrix m, double x, double y);
pb_matrix pb_matrix_scale(pb_matrix m, double x, double y);
pb_matrix pb_matrix_turn(pb_matrix m, double turns, double x, double y); // about (x, y)
pb_point pb_matrix_at(pb_matrix m, double x, double y);

// ---- painting ---------------------------------------------------------------------------------

enum pb_paint_kind { PB_PAINT_FLAT, PB_PAINT_VERTICAL, PB_PAINT_RADIAL };

// Vertical: `color` at y0, `color2` at y1. Radial: `color` at (x0, y0), `color2` at distance `r`
// and beyond. In the brush's units.
typedef struct pb_paint {
    enum pb_paint_kind kind;
    uint32_t color, color2;
    double x0, y0, y1, r;
} pb_paint;

#define PB_FLAT(c) ((pb_paint){.kind = PB_PAINT_FLAT, .color = (c)})

typedef struct pb_brush pb_brush;

// NULL with `err` set when FreeType cannot start. Not shared between threads.
pb_brush *pb_brush_new(pb_err *err);
void pb_brush_free(pb_brush *b);

// Paints on `m` (borrowed) from now on: identity transform, no clip.
void pb_brush_begin(pb_brush *b, pb_bitmap *m);

void pb_brush_set(pb_brush *b, pb_matrix m);
pb_matrix pb_brush_get(const pb_brush *b);

void pb_brush_fill(pb_brush *b, const pb_path *path, pb_paint paint);
void pb_brush_fill_even_odd(pb_brush *b, const pb_path *path, pb_paint paint);

// Round ends and corners. `closed` joins each contour's end with its beginning.
void pb_brush_stroke(pb_brush *b, const pb_path *path, double width, bool closed, pb_paint paint);

// From here to the matching unclip only what lies inside `path` (and the clips around) is painted.
// Nests 4 deep.
void pb_brush_clip(pb_brush *b, const pb_path *path);
void pb_brush_unclip(pb_brush *b);

// The same for a box, which takes in every pixel that it touches and must not be turned by the
// transform. Costs nothing, neither now nor while painting.
void pb_brush_clip_box(pb_brush *b, double x, double y, double w, double h);

// The path's shadow: its coverage moved by (dx, dy) and blurred over about `blur` on each side.
void pb_brush_shadow(pb_brush *b, const pb_path *path, double dx, double dy, double blur,
                     uint32_t color);

#endif
