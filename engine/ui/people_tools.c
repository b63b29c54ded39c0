// SPDX-License-Identifier: MIT
#include "ui/people_parts.h"

#include <math.h>

void pb_people_blob(pb_figure *f, uint32_t color, uint64_t corners, const pb_point *p, int n)
{
    pb_path_clear(&f->path);
    pb_path_smooth(&f->path, p, n, true, corners);
    pb_brush_fill(f->b, &f->path, PB_FLAT(color));
}

void pb_people_line(pb_figure *f, uint32_t color, double w0, double w1, double w2,
                    const pb_point *p, int n)
{
    pb_path_clear(&f->path);
    pb_path_ribbon(&f->path, p, n, w0, w1, w2);
    pb_brush_fill(f->b, &f->path, PB_FLAT(color));
}

void pb_people_oval(pb_figure *f, uint32_t color, double x, double y, double rx, double ry)
{
    pb_path_clear(&f->path);
    pb_path_ellipse(&f->path, x, y, rx, ry);
    pb_brush_fill(f->b, &f->path, PB_FLAT(color));
}

void pb_people_stroke(pb_figure *f, uint32_t color, double width, const pb_point *p, int n)
{
    pb_people_line(f, color, width, width, width, p, n);
}

// The outer tangents of two circles, clockwise on the page like every ellipse, so that limbs may
// overlap.
void pb_people_limb(pb_path *path, pb_point a, double ra, pb_point b, double rb)
{
    pb_path_ellipse(path, a.x, a.y, ra, ra);
    pb_path_ellipse(path, b.x, b.y, rb, rb);
    double dx = b.x - a.x, dy = b.y - a.y, l = sqrt(dx * dx + dy * dy);
    if (l <= fabs(ra - rb))
        return;
    double s = (ra - rb) / l, o = sqrt(1 - s * s);
    dx /= l;
    dy /= l;
    pb_point left = {dx * s + dy * o, dy * s - dx * o}, right = {dx * s - dy * o, dy * s + dx * o};
    pb_path_move(path, a.x + left.x * ra, a.y + left.y * ra);
    pb_path_line(path, b.x + left.x * rb, b.y + left.y * rb);
    pb_path_line(path, b.x + right.x * rb, b.y + right.y * rb);
    pb_path_line(path, a.x + right.x * ra, a.y + right.y * ra);
}
