// SPDX-License-Identifier: MIT
#include "ui/shape_outline.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "ui/shape_node.h"

enum {
    REACH = 16000 * 64, // how far off the bitmap a point may lie, in 26.6
    CUTS = 40,          // lines to a curve at most
    CROWD = 24          // 26.6
};
#define FLAT 0.05 // how far a line may lie off its curve, in pixels

void pb_outline_release(pb_outline *r)
{
    free(r->points);
    free(r->tags);
    free(r->contours);
}

void pb_outline_room(pb_outline *r, uint32_t points, uint32_t contours)
{
    if (points > r->cap_points) {
        r->cap_points = points * 2;
        r->points = pb_heap_resize(r->points, r->cap_points * sizeof *r->points);
        r->tags = pb_heap_resize(r->tags, r->cap_points);
    }
    if (contours > r->cap_contours) {
        r->cap_contours = contours * 2;
        r->contours = pb_heap_resize(r->contours, r->cap_contours * sizeof(uint16_t));
    }
    r->outline = (FT_Outline){.points = r->points, .tags = r->tags, .contours = r->contours};
}

FT_Pos pb_outline_fixed(double v)
{
    double f = floor(v * 64 + 0.5);
    return f < -REACH ? -REACH : f > REACH ? REACH : (FT_Pos)f;
}

static void end_contour(pb_outline *r, uint32_t points)
{
    uint16_t last = (uint16_t)(points - 1);
    memcpy((uint16_t *)r->contours + r->outline.n_contours, &last, sizeof last);
    r->outline.n_contours++;
}

// Ribbons are finer than small pictures need: a corner this near to the one before it is left out.
static bool is_crowded(const pb_path *path, uint32_t i, FT_Vector before, FT_Vector at)
{
    bool between = path->p[i].kind == PB_NODE_LINE && path->p[i - 1].kind == PB_NODE_LINE &&
                   i + 1 < path->n && path->p[i + 1].kind == PB_NODE_LINE;
    FT_Pos dx = at.x - before.x, dy = at.y - before.y;
    return between && dx * dx + dy * dy < CROWD * CROWD;
}

bool pb_outline_trace(pb_outline *r, const pb_path *path, pb_matrix m, int flags)
{
    pb_outline_room(r, path->n + 1, path->n + 1);
    r->outline.flags = flags;
    uint32_t n = 0;
    for (uint32_t i = 0; i < path->n; i++) {
        const struct pb_path_node *node = &path->p[i];
        pb_point p = pb_matrix_at(m, node->x, node->y);
        FT_Vector at = {pb_outline_fixed(p.x), pb_outline_fixed(p.y)};
        if (node->kind == PB_NODE_MOVE && i)
            end_contour(r, n);
        else if (i && is_crowded(path, i, r->points[n - 1], at))
            continue;
        r->points[n] = at;
        ((uint8_t *)r->tags)[n++] =
            node->kind == PB_NODE_CONTROL ? FT_CURVE_TAG_CUBIC : FT_CURVE_TAG_ON;
    }
    if (!n)
        return false;
    end_contour(r, n);
    r->outline.n_points = (short)n;
    return true;
}

static void add_flat(pb_outline *r, FT_Vector v)
{
    if (r->outline.n_points == INT16_MAX)
        return;
    r->points[r->outline.n_points] = v;
    ((uint8_t *)r->tags)[r->outline.n_points] = FT_CURVE_TAG_ON;
    r->outline.n_points++;
}

static double bend(FT_Vector a, FT_Vector b, FT_Vector c) // in pixels
{
    double x = (double)(a.x - 2 * b.x + c.x), y = (double)(a.y - 2 * b.y + c.y);
    return sqrt(x * x + y * y) / 64;
}

static int cuts(const FT_Vector *p)
{
    double one = bend(p[0], p[1], p[2]), two = bend(p[1], p[2], p[3]), most = one > two ? one : two;
    int n = (int)ceil(sqrt(0.75 * most / FLAT));
    return n < 1 ? 1 : n > CUTS ? CUTS : n;
}

static void cut(pb_outline *r, const FT_Vector *p)
{
    int n = cuts(p);
    for (int i = 1; i < n; i++) {
        double t = (double)i / n, u = 1 - t;
        double c0 = u * u * u, c1 = 3 * u * u * t, c2 = 3 * u * t * t, c3 = t * t * t;
        double x =
            c0 * (double)p[0].x + c1 * (double)p[1].x + c2 * (double)p[2].x + c3 * (double)p[3].x;
        double y =
            c0 * (double)p[0].y + c1 * (double)p[1].y + c2 * (double)p[2].y + c3 * (double)p[3].y;
        add_flat(r, (FT_Vector){(FT_Pos)floor(x + 0.5), (FT_Pos)floor(y + 0.5)});
    }
    add_flat(r, p[3]);
}

void pb_outline_flatten(pb_outline *r, const FT_Outline *from)
{
    const uint8_t *tag = (const uint8_t *)from->tags;
    uint32_t points = (uint32_t)from->n_points;
    pb_outline_room(r, points * CUTS / 2 + 1, (uint32_t)from->n_contours + 1);
    r->outline.flags = from->flags;
    uint32_t at = 0;
    for (int i = 0; i < from->n_contours; i++) {
        uint32_t first = at, last = (uint16_t)from->contours[i];
        if (last < first || r->outline.n_points == INT16_MAX)
            break;
        add_flat(r, from->points[at++]);
        while (at <= last) {
            if (FT_CURVE_TAG(tag[at]) != FT_CURVE_TAG_CUBIC || at + 1 > last) {
                add_flat(r, from->points[at++]);
                continue;
            }
            FT_Vector end = at + 2 <= last ? from->points[at + 2] : from->points[first];
            cut(r,
                (FT_Vector[]){from->points[at - 1], from->points[at], from->points[at + 1], end});
            at += 3;
        }
        at = last + 1;
        end_contour(r, (uint32_t)r->outline.n_points);
    }
}
