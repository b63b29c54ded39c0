// SPDX-License-Identifier: MIT
// Paths, curves through points, and transforms.
#include "ui/shape_node.h"

#include <math.h>
#include <stdlib.h>

#include "base/arena.h"

#define ROUND      0.36 // handle over chord for a smooth curve; a circle in eight parts needs 0.346
#define QUARTER    0.55228475 // handle over radius for a quarter of a circle
#define TAU        6.283185307179586
#define CURVE_MAX  64 // points of a smooth curve or ribbon
#define RIBBON_CUT 10 // samples between two points of a ribbon

static void add(pb_path *path, double x, double y, enum pb_node_kind kind)
{
    if (path->n == PB_PATH_POINTS_MAX)
        return;
    if (path->n == path->cap) {
        path->cap = path->cap ? path->cap * 2 : 64;
        path->p = pb_heap_resize(path->p, path->cap * sizeof *path->p);
    }
    path->p[path->n++] = (struct pb_path_node){x, y, kind};
}

void pb_path_release(pb_path *path)
{
    free(path->p);
    *path = (pb_path){0};
}

void pb_path_clear(pb_path *path)
{
    path->n = 0;
}

void pb_path_move(pb_path *path, double x, double y)
{
    add(path, x, y, PB_NODE_MOVE);
}

void pb_path_line(pb_path *path, double x, double y)
{
    add(path, x, y, PB_NODE_LINE);
}

void pb_path_cubic(pb_path *path, double x1, double y1, double x2, double y2, double x, double y)
{
    if (path->n + 3 > PB_PATH_POINTS_MAX)
        return;
    add(path, x1, y1, PB_NODE_CONTROL);
    add(path, x2, y2, PB_NODE_CONTROL);
    add(path, x, y, PB_NODE_LINE);
}

void pb_path_ellipse(pb_path *path, double cx, double cy, double rx, double ry)
{
    double kx = rx * QUARTER, ky = ry * QUARTER;
    pb_path_move(path, cx + rx, cy);
    pb_path_cubic(path, cx + rx, cy + ky, cx + kx, cy + ry, cx, cy + ry);
    pb_path_cubic(path, cx - kx, cy + ry, cx - rx, cy + ky, cx - rx, cy);
    pb_path_cubic(path, cx - rx, cy - ky, cx - kx, cy - ry, cx, cy - ry);
    pb_path_cubic(path, cx + kx, cy - ry, cx + rx, cy - ky, cx + rx, cy);
}

void pb_path_round_rect(pb_path *path, double x, double y, double w, double h, double r)
{
    double most = (w < h ? w : h) / 2;
    if (r > most)
        r = most;
    double k = r * (1 - QUARTER), x2 = x + w, y2 = y + h;
    pb_path_move(path, x + r, y);
    pb_path_line(path, x2 - r, y);
    pb_path_cubic(path, x2 - k, y, x2, y + k, x2, y + r);
    pb_path_line(path, x2, y2 - r);
    pb_path_cubic(path, x2, y2 - k, x2 - k, y2, x2 - r, y2);
    pb_path_line(path, x + r, y2);
    pb_path_cubic(path, x + k, y2, x, y2 - k, x, y2 - r);
    pb_path_line(path, x, y + r);
    pb_path_cubic(path, x, y + k, x + k, y, x + r, y);
}

void pb_path_arc(pb_path *path, double cx, double cy, double rx, double ry, double from, double to)
{
    int parts = (int)ceil(fabs(to - from) * 8);
    if (parts < 1)
        parts = 1;
    double step = (to - from) / parts;
    double k =
        4.0 / 3 * pb_turn_sin(step / 2) / (1 + pb_turn_cos(step / 2)); // 4/3 tan of a quarter
    pb_path_move(path, cx + rx * pb_turn_cos(from), cy + ry * pb_turn_sin(from));
    for (int i = 0; i < parts; i++) {
        double a = from + step * i, b = a + step;
        double ca = pb_turn_cos(a), sa = pb_turn_sin(a), cb = pb_turn_cos(b), sb = pb_turn_sin(b);
        pb_path_cubic(path, cx + rx * (ca - k * sa), cy + ry * (sa + k * ca),
                      cx + rx * (cb + k * sb), cy + ry * (sb - k * cb), cx + rx * cb, cy + ry * sb);
    }
}

void pb_path_polygon(pb_path *path, const pb_point *p, int n)
{
    for (int i = 0; i < n; i++)
        add(path, p[i].x, p[i].y, i ? PB_NODE_LINE : PB_NODE_MOVE);
}

static pb_point unit(pb_point from, pb_point to, double *length)
{
    double dx = to.x - from.x, dy = to.y - from.y, l = sqrt(dx * dx + dy * dy);
    *length = l;
    return l > 0 ? (pb_point){dx / l, dy / l} : (pb_point){0, 0};
}

// The direction of the curve at `here`: that of the circle through the three points.
static pb_point tangent(pb_point before, pb_point here, pb_point after)
{
    double in, out, l;
    pb_point a = unit(before, here, &in), b = unit(here, after, &out);
    pb_point sum = {a.x * out + b.x * in, a.y * out + b.y * in};
    return unit((pb_point){0, 0}, sum, &l);
}

// Handles of the curve from p[i] to the point after it.
static void handles(const pb_point *p, int n, bool closed, uint64_t corners, int i, pb_point h[2])
{
    int j = (i + 1) % n;
    double chord;
    pb_point along = unit(p[i], p[j], &chord), from = along, to = along;
    if ((closed || i > 0) && !(corners >> i & 1))
        from = tangent(p[(i + n - 1) % n], p[i], p[j]);
    if ((closed || j < n - 1) && !(corners >> j & 1))
        to = tangent(p[i], p[j], p[(j + 1) % n]);
    h[0] = (pb_point){p[i].x + from.x * chord * ROUND, p[i].y + from.y * chord * ROUND};
    h[1] = (pb_point){p[j].x - to.x * chord * ROUND, p[j].y - to.y * chord * ROUND};
}

void pb_path_smooth(pb_path *path, const pb_point *p, int n, bool closed, uint64_t corners)
{
    if (n < 2 || n > CURVE_MAX)
        return;
    pb_path_move(path, p[0].x, p[0].y);
    for (int i = 0; i < (closed ? n : n - 1); i++) {
        pb_point h[2], to = p[(i + 1) % n];
        handles(p, n, closed, corners, i, h);
        pb_path_cubic(path, h[0].x, h[0].y, h[1].x, h[1].y, to.x, to.y);
    }
}

static double width_at(double t, double w0, double w1, double w2)
{
    double from = t < 0.5 ? w0 : w1, to = t < 0.5 ? w1 : w2, u = t < 0.5 ? t * 2 : t * 2 - 1;
    double ease =
        t < 0.5 ? u * (2 - u) : u * u; // flat in the middle, so that the swelling has no corner
    return from + (to - from) * ease;
}

// Half a circle of radius `r` about `c`, from the left of direction `d` round its front to the
// right.
static void cap(pb_path *path, pb_point c, pb_point d, double r)
{
    static const double sine[9] = {0, // of sixteenths of a turn
                                   0.3826834323650898,
                                   0.7071067811865476,
                                   0.9238795325112867,
                                   1,
                                   0.9238795325112867,
                                   0.7071067811865476,
                                   0.3826834323650898,
                                   0};
    if (r < 0.05)
        return;
    for (int i = 1; i < 8; i++) {
        double s = sine[i], o = i < 4 ? sine[4 - i] : -sine[i - 4];
        pb_path_line(path, c.x + r * (d.x * s + d.y * o), c.y + r * (d.y * s - d.x * o));
    }
}

void pb_path_ribbon(pb_path *path, const pb_point *p, int n, double w0, double w1, double w2)
{
    if (n < 2 || n > CURVE_MAX)
        return;
    pb_point at[CURVE_MAX * RIBBON_CUT + 1], dir[CURVE_MAX * RIBBON_CUT + 1];
    int count = (n - 1) * RIBBON_CUT + 1;
    for (int i = 0; i < n - 1; i++) {
        pb_point h[2];
        handles(p, n, false, 0, i, h);
        for (int k = 0; k <= RIBBON_CUT; k++) {
            double t = (double)k / RIBBON_CUT, u = 1 - t;
            double c0 = u * u * u, c1 = 3 * u * u * t, c2 = 3 * u * t * t, c3 = t * t * t;
            at[i * RIBBON_CUT + k] =
                (pb_point){c0 * p[i].x + c1 * h[0].x + c2 * h[1].x + c3 * p[i + 1].x,
                           c0 * p[i].y + c1 * h[0].y + c2 * h[1].y + c3 * p[i + 1].y};
        }
    }
    double length;
    for (int i = 0; i < count; i++)
        dir[i] = unit(at[i ? i - 1 : 0], at[i < count - 1 ? i + 1 : i], &length);
    for (int i = 0; i < count; i++) {
        double r = width_at((double)i / (count - 1), w0, w1, w2) / 2;
        add(path, at[i].x + dir[i].y * r, at[i].y - dir[i].x * r, i ? PB_NODE_LINE : PB_NODE_MOVE);
    }
    cap(path, at[count - 1], dir[count - 1], w2 / 2);
    for (int i = count - 1; i >= 0; i--) {
        double r = width_at((double)i / (count - 1), w0, w1, w2) / 2;
        pb_path_line(path, at[i].x - dir[i].y * r, at[i].y + dir[i].x * r);
    }
    cap(path, at[0], (pb_point){-dir[0].x, -dir[0].y}, w0 / 2);
}

// Taylor's series on an eighth of a turn is exact to a rounding error of double.
double pb_turn_sin(double turns)
{
    double t = turns - floor(turns), sign = 1;
    if (t >= 0.5) {
        t -= 0.5;
        sign = -1;
    }
    if (t > 0.25)
        t = 0.5 - t;
    double x = t * TAU, x2 = x * x, term = x, sum = x;
    for (int i = 1; i < 10; i++) {
        term = -term * x2 / (2 * i * (2 * i + 1));
        sum += term;
    }
    return sign * sum;
}

double pb_turn_cos(double turns)
{
    return pb_turn_sin(turns + 0.25);
}

pb_matrix pb_matrix_move(pb_matrix m, double x, double y)
{
    pb_point at = pb_matrix_at(m, x, y);
    m.e = at.x;
    m.f = at.y;
    return m;
}

pb_matrix pb_matrix_scale(pb_matrix m, double x, double y)
{
    return (pb_matrix){m.a * x, m.b * x, m.c * y, m.d * y, m.e, m.f};
}

pb_matrix pb_matrix_turn(pb_matrix m, double turns, double x, double y)
{
    double s = pb_turn_sin(turns), o = pb_turn_cos(turns);
    m = pb_matrix_move(m, x, y);
    m = (pb_matrix){
        m.a * o + m.c * s, m.b * o + m.d * s, m.c * o - m.a * s, m.d * o - m.b * s, m.e, m.f};
    return pb_matrix_move(m, -x, -y);
}

pb_point pb_matrix_at(pb_matrix m, double x, double y)
{
    return (pb_point){m.a * x + m.c * y + m.e, m.b * x + m.d * y + m.f};
}
