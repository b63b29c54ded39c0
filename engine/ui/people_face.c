// SPDX-License-Identifier: MIT
// Brows, eyes and nose: the part that must be read at the size of a thumbnail.
#include "ui/people_parts.h"

typedef struct eye_shape {
    pb_point inner, outer, centre;
    double s, hw, up, low;
} eye_shape;

static double positive(double v)
{
    return v > 0 ? v : 0;
}

static uint32_t lash_color(const pb_figure *f)
{
    uint32_t dark = f->skin->base < 0xFF800000 ? 0xFF140C09 : 0xFF2B1D18;
    return pb_color_mix(dark, f->hair.shade, f->look->hair_color <= PB_AUBURN ? 50 : 20);
}

static double far_side(const pb_figure *f, double s) // how much narrower by the turn
{
    return 1 - 0.42 * positive(s * f->yaw);
}

static eye_shape shape_eye(const pb_figure *f, double s)
{
    const pb_act *a = &f->act;
    double down = positive(f->gaze_y), old = f->look->age == PB_AGE_OLD ? 0.92 : 1;
    double open = a->open * (1 - 0.26 * down) * old - 0.45 * down * positive(1 - a->open);
    eye_shape e = {.s = s, .centre = pb_at(f, s * (16.4 + 0.7 * f->t.eye_gap), -1, 21)};
    e.hw = (9 + 0.5 * f->t.eyes) * far_side(f, s);
    e.up = 5.7 * open * (1 + 0.1 * f->t.eyes);
    e.low = 3.7 * (1 - 0.5 * a->squint);
    e.inner = (pb_point){e.centre.x - s * e.hw, e.centre.y + 1.3};
    e.outer = (pb_point){e.centre.x + s * e.hw, e.centre.y - 0.6 + a->slant};
    return e;
}

static void upper(pb_path *path, const eye_shape *e, double up)
{
    pb_path_cubic(path, e->inner.x + e->s * e->hw * 0.4, e->inner.y - up * 1.25,
                  e->outer.x - e->s * e->hw * 0.5, e->outer.y - up * 1.3, e->outer.x, e->outer.y);
}

static void eye_path(pb_path *path, const eye_shape *e, double up, double low)
{
    pb_path_clear(path);
    pb_path_move(path, e->inner.x, e->inner.y);
    upper(path, e, up);
    pb_path_cubic(path, e->outer.x - e->s * e->hw * 0.45, e->outer.y + low * 1.3,
                  e->inner.x + e->s * e->hw * 0.6, e->inner.y + low * 1.1, e->inner.x, e->inner.y);
}

static pb_point on_upper(const eye_shape *e, double up, double t)
{
    double u = 1 - t;
    double c0 = u * u * u, c1 = 3 * u * u * t, c2 = 3 * u * t * t, c3 = t * t * t;
    return (pb_point){c0 * e->inner.x + c1 * (e->inner.x + e->s * e->hw * 0.4) +
                          c2 * (e->outer.x - e->s * e->hw * 0.5) + c3 * e->outer.x,
                      c0 * e->inner.y + c1 * (e->inner.y - up * 1.25) +
                          c2 * (e->outer.y - up * 1.3) + c3 * e->outer.y};
}

static void ball(pb_figure *f, const eye_shape *e)
{
    const pb_act *a = &f->act;
    uint32_t white = pb_color_mix(0xFFFDF9F2, f->skin->base, 22);
    double r = 5.6 * a->iris * (0.6 + 0.4 * far_side(f, e->s)) * (f->fine ? 1 : 1.06);
    double x = e->centre.x + f->gaze_x * (e->hw - r * 0.72),
           y = e->centre.y - 0.4 + f->gaze_y * 2.5;
    eye_path(&f->path, e, e->up, e->low);
    pb_brush_fill(f->b, &f->path, PB_FLAT(white));
    pb_brush_clip(f->b, &f->path);
    pb_people_oval(f, pb_color_mix(f->t.iris, 0xFF120C0A, 120), x, y, r, r);
    if (f->fine) {
        pb_people_oval(f, f->t.iris, x, y + 0.5, r * 0.78, r * 0.76);
        pb_people_oval(f, 0xFF140E0C, x, y, r * 0.5, r * 0.5);
    }
    eye_path(&f->path, e, e->up, -e->up + 2.2); // the lid's shadow on the ball
    pb_brush_fill(f->b, &f->path, PB_FLAT(0x48301C14));
    double glint = 1 + 0.5 * a->tears;
    pb_people_oval(f, 0xF4FFFFFF, x - r * 0.36, y - r * 0.42, r * 0.27 * glint, r * 0.27 * glint);
    if (a->tears > 0) {
        pb_people_oval(f, 0xE0FFFFFF, x + r * 0.4, y + r * 0.42, r * 0.2, r * 0.2);
        pb_people_line(f, 0xD8F4FAFF, 0.6, 2, 0.6,
                       PB_PTS({e->inner.x, e->inner.y + e->low * 0.4},
                              {e->centre.x, e->centre.y + e->low + 0.2},
                              {e->outer.x, e->outer.y + e->low * 0.5}));
    }
    pb_brush_unclip(f->b);
}

static void lids(pb_figure *f, const eye_shape *e)
{
    double crease = e->up + 1.5 > 7 ? e->up + 1.5 : 7, s = e->s, k = f->fine ? 1 : 1.3;
    uint32_t lash = lash_color(f);
    if (f->act.squint > 0.95) { // shut with laughing: an arch
        pb_people_line(f, lash, 1.1 * k, 2.5 * k, 1.1 * k,
                       PB_PTS({e->centre.x - s * e->hw, e->centre.y + 2.2},
                              {e->centre.x - s * e->hw * 0.4, e->centre.y - 1.9},
                              {e->centre.x + s * e->hw * 0.35, e->centre.y - 2},
                              {e->centre.x + s * (e->hw + 1), e->centre.y + 2}));
        return;
    }
    double wing = f->t.soft ? 1.7 : 0.8;
    pb_people_line(f, lash, 0.9 * k, 2.3 * k, (f->t.soft ? 1.3 : 0.8) * k,
                   PB_PTS(on_upper(e, e->up, 0), on_upper(e, e->up, 0.25), on_upper(e, e->up, 0.5),
                          on_upper(e, e->up, 0.78),
                          {e->outer.x + s * wing, e->outer.y - 0.5 * wing + 0.4}));
    if (!f->fine)
        return;
    pb_people_line(f, pb_color_alpha(f->skin->line, 140), 0.3, 1, 0.3,
                   PB_PTS(on_upper(e, crease, 0.1), on_upper(e, crease, 0.4),
                          on_upper(e, crease, 0.7), on_upper(e, crease, 0.96)));
    pb_people_line(f, pb_color_alpha(f->skin->line, f->act.tears > 0 ? 200 : 120), 0.3, 1, 0.5,
                   PB_PTS({e->inner.x + s * e->hw * 0.3, e->centre.y + e->low * 0.75 + 0.6},
                          {e->centre.x + s * e->hw * 0.15, e->centre.y + e->low + 0.4},
                          {e->outer.x - s * e->hw * 0.2, e->outer.y + e->low * 0.62}));
    if (f->act.squint > 0.45) // the cheek pushes up
        pb_people_line(f, pb_color_alpha(f->skin->line, 100), 0.3, 1.1, 0.3,
                       PB_PTS({e->centre.x - s * e->hw * 0.5, e->centre.y + 5.2},
                              {e->centre.x + s * 1, e->centre.y + 6.4},
                              {e->centre.x + s * e->hw * 0.8, e->centre.y + 5}));
}

static void eye(pb_figure *f, double s)
{
    eye_shape e = shape_eye(f, s);
    double crease = e.up + 1.5 > 7 ? e.up + 1.5 : 7;
    eye_path(&f->path, &e, crease, e.low);
    pb_brush_fill(f->b, &f->path, PB_FLAT(pb_color_mix(f->skin->base, f->skin->shade, 110)));
    if (f->act.tears > 0) {
        pb_path_clear(&f->path);
        pb_path_ellipse(&f->path, e.centre.x, e.centre.y + 3, 12, 8);
        pb_brush_fill(f->b, &f->path,
                      (pb_paint){PB_PAINT_RADIAL, pb_color_alpha(f->skin->blush, 130),
                                 pb_color_alpha(f->skin->blush, 0), e.centre.x, e.centre.y + 3, 0,
                                 12});
    }
    if (f->act.squint <= 0.95)
        ball(f, &e);
    lids(f, &e);
}

static void brow(pb_figure *f, double s)
{
    const pb_act *a = &f->act;
    double skew = s == f->side ? a->brow_skew : -a->brow_skew / 2, k = f->fine ? 1 : 1.15;
    double w = (3.2 + 0.8 * f->t.brows) * k, narrow = far_side(f, s);
    uint32_t color = pb_color_mix(f->hair.base, f->hair.shade, 140);
    if (f->look->hair_color >= PB_BLOND)
        color =
            pb_color_mix(f->hair.shade, f->skin->line, f->look->hair_color == PB_BLOND ? 110 : 70);
    if (f->look->skin >= 5)
        color = pb_color_mix(color, 0xFF120B09, f->look->hair_color <= PB_AUBURN ? 150 : 0);
    pb_point in = pb_at(f, s * (8.6 - a->pinch), -13.9 + a->brow_in + skew * 0.7, 23);
    pb_point mid = pb_at(f, s * 19.4 * (0.3 + 0.7 * narrow), -16 + a->brow_mid + skew, 22);
    pb_point out =
        pb_at(f, s * 27.2 * (0.25 + 0.75 * narrow), -13.3 + a->brow_out + skew * 0.6, 18);
    pb_people_line(f, color, w * 0.85, w, w * 0.28, PB_PTS(in, mid, out));
    if (f->fine && a->pinch > 1.2) {
        double y = -13 + a->brow_in * 0.5, tilt = a->brow_in > 0 ? 1 : -0.6;
        pb_people_line(f, pb_color_alpha(f->skin->line, 150), 0.4, 1.2, 0.4,
                       PB_PTS(pb_at(f, s * (3.4 - tilt), y - 3, 24), pb_at(f, s * 2.8, y + 2, 24)));
    }
}

static void nose(pb_figure *f)
{
    const pb_traits *t = &f->t;
    double d = f->yaw < -0.04 ? -1 : f->yaw > 0.04 ? 1 : f->side, w = 6.6 + 1.1 * t->nose;
    double y = 16 + 1.4 * t->nose_length, hook = t->nose * 0.8;
    uint32_t line = pb_color_alpha(f->skin->line, f->fine ? 200 : 235);
    // The plane away from the light, then the line from brow to tip on the side that the nose
    // points to.
    pb_people_blob(f, pb_color_alpha(f->skin->shade, 170), 1u << 0 | 1u << 3,
                   PB_PTS(pb_at(f, 2.4, -7, 22), pb_at(f, 2.6, 4, 27), pb_at(f, 2.2, y - 5, 31),
                          pb_at(f, 1.4, y + 1.4, 29), pb_at(f, w + 0.8, y, 23),
                          pb_at(f, 6, y - 9, 22)));
    if (f->fine)
        pb_people_line(
            f, pb_color_alpha(f->skin->light, 190), 0.6, 2.6, 1.6,
            PB_PTS(pb_at(f, -0.8, -5, 26), pb_at(f, -0.9, 4, 29), pb_at(f, -0.8, y - 5, 32)));
    if (f->yaw * d > 0.12)
        pb_people_line(f, line, 0.4, 1.2, 1.5,
                       PB_PTS(pb_at(f, d * 3.2, -8, 23), pb_at(f, d * (2.6 + hook), 3, 27),
                              pb_at(f, d * 3.4, y - 5, 31), pb_at(f, d * 3.6, y - 1, 31),
                              pb_at(f, d * 1.6, y + 1.6, 29)));
    pb_people_line(f, line, 0.7, 1.9, 0.7,
                   PB_PTS(pb_at(f, -w * 0.86, y - 0.4, 24), pb_at(f, -w * 0.4, y + 1.5, 27),
                          pb_at(f, 0, y + 2.2, 28), pb_at(f, w * 0.4, y + 1.5, 27),
                          pb_at(f, w * 0.86, y - 0.4, 24)));
    if (!f->fine)
        return;
    for (int s = -1; s <= 1; s += 2)
        pb_people_line(f, pb_color_alpha(f->skin->line, 150), 0.4, 1.2, 0.5,
                       PB_PTS(pb_at(f, s * (w - 0.6), y - 5, 24),
                              pb_at(f, s * (w + 0.7), y - 2, 23),
                              pb_at(f, s * (w - 0.4), y + 0.8, 24)));
}

static void tear(pb_figure *f) // one, on the cheek that is nearer
{
    pb_point at = pb_at(f, -f->side * 19, 13, 20);
    double r = 2.3;
    pb_people_blob(
        f, 0xD4DCEFF8, 1u << 0,
        PB_PTS({at.x, at.y - r * 2.6}, {at.x + r, at.y}, {at.x, at.y + r * 1.1}, {at.x - r, at.y}));
    pb_people_oval(f, 0xF0FFFFFF, at.x - r * 0.3, at.y - r * 0.1, r * 0.3, r * 0.45);
}

void pb_people_face(pb_figure *f)
{
    eye(f, -1);
    eye(f, 1);
    nose(f);
    pb_people_mouth(f);
    brow(f, -1);
    brow(f, 1);
    if (f->act.tears > 0.6)
        tear(f);
}
