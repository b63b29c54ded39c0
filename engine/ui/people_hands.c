// SPDX-License-Identifier: MIT
// Hands: a palm and fingers of even width, each finger set off from its neighbour by a thin edge.
// In hand units the wrist is at nought and the fingers go down the page; about 28 long.
#include "ui/people_parts.h"

static void finger(pb_figure *f, const pb_point *p, int n, double w)
{
    pb_people_stroke(f, pb_color_mix(f->skin->shade, f->skin->line, 110), w + 1.5, p, n);
    pb_people_stroke(f, f->skin->base, w, p, n);
}

static void palm(pb_figure *f, pb_point a, double ra, pb_point b, double rb)
{
    pb_path_clear(&f->path);
    pb_people_limb(&f->path, a, ra, b, rb);
    pb_brush_fill(f->b, &f->path, PB_FLAT(f->skin->base));
}

static void flat(pb_figure *f)
{
    static const double tip[4] = {24, 27.5, 27, 23.5};
    finger(f, PB_PTS({-6, 5}, {-10.5, 11}, {-10.5, 17}), 4.8);
    for (int i = 3; i >= 0; i--) {
        double x = -5.6 + 3.8 * i;
        finger(f, PB_PTS({x * 0.9, 12}, {x * 1.1, 19}, {x * 1.08, tip[i]}), 4.5);
    }
    palm(f, (pb_point){0, 0}, 6.6, (pb_point){0, 11.5}, 7.7);
}

static void fist(pb_figure *f)
{
    static const double end[4] = {15.6, 17, 16.8, 15};
    for (int i = 3; i >= 0; i--) {
        double x = -6.9 + 4.6 * i;
        finger(f, PB_PTS({x, 8}, {x * 1.02, 12}, {x * 0.97, end[i]}), 5.2);
    }
    palm(f, (pb_point){0, 0}, 6.8, (pb_point){0, 6}, 8.8);
    finger(f, PB_PTS({-5.5, 2}, {-9.4, 7}, {-8.4, 12.4}), 5);
}

static void grip(pb_figure *f)
{
    for (int i = 3; i >= 0; i--) {
        double x = -6.6 + 4.4 * i;
        finger(f, PB_PTS({x * 0.9, 4}, {x, 12}, {x * 0.98, 18.5 - (i == 0 || i == 3 ? 2 : 0)}),
               4.8);
    }
    palm(f, (pb_point){0, -1}, 7, (pb_point){0, 4}, 8);
}

static void point(pb_figure *f)
{
    finger(f, PB_PTS({5.6, 8}, {8.6, 18}, {10.6, 27}), 4.9);
    palm(f, (pb_point){0, 0}, 6.8, (pb_point){-0.5, 9}, 8.6);
    for (int i = 0; i < 3; i++) {
        double x = -6.6 + 4.5 * i;
        finger(f, PB_PTS({x + 1, 9.5}, {x, 14.5}, {x + 1.6, 17.5}), 4.8);
    }
    finger(f, PB_PTS({8, 6}, {8, 11}, {3, 14}), 4.9);
}

static void laced(pb_figure *f) // both hands, from above; the wrists come from left and right
{
    palm(f, (pb_point){-15, 2}, 7, (pb_point){-5, 4}, 9.5);
    palm(f, (pb_point){15, 2}, 7, (pb_point){5, 4}, 9.5);
    for (int i = 3; i >= 0; i--) {
        double y = -3 + 4.7 * i;
        finger(f, PB_PTS({10.5, y + 0.6}, {1, y - 0.4}, {-8.5, y + 2.2}), 4.9);
    }
    finger(f, PB_PTS({-11, -3}, {-4, -7}, {2.5, -6}), 5);
    finger(f, PB_PTS({11, -3}, {5, -8.4}, {-1.6, -8.6}), 5);
}

void pb_people_hand(pb_figure *f, enum pb_hand hand, pb_point at, double turns, bool flip)
{
    pb_matrix old = pb_brush_get(f->b);
    pb_matrix m = pb_matrix_turn(pb_matrix_move(old, at.x, at.y), turns, 0, 0);
    pb_brush_set(f->b, pb_matrix_scale(m, flip ? -1 : 1, 1));
    switch (hand) {
    case PB_HAND_FLAT:
        flat(f);
        break;
    case PB_HAND_FIST:
        fist(f);
        break;
    case PB_HAND_GRIP:
        grip(f);
        break;
    case PB_HAND_POINT:
        point(f);
        break;
    case PB_HAND_LACED:
        laced(f);
        break;
    }
    pb_brush_set(f->b, old);
}
