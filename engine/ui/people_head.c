// SPDX-License-Identifier: MIT
// The head without its features: ears, the face and its one shadow, what age writes on it.
#include "ui/people_parts.h"

void pb_people_face_path(const pb_figure *f, pb_path *path, double dx, double dy)
{
    const pb_traits *t = &f->t;
    double old = f->look->age == PB_AGE_OLD ? 1 : 0, l = t->length * 1.6, gape = f->act.gape * 4;
    const struct {
        double x, y, z;
    } half[] = {
        {20, -45, 2},
        {32.8, -29.5, 3},
        {38, -5, 2},
        {36.8 + t->cheek * 0.7, 12, 3},
        {31.8 + 2.4 * t->jaw + old * 0.4, 29 + l * 0.6 + old, 5},
        {18 + 3 * t->jaw + old, 42.5 + l + gape * 0.7, 9},
    };
    enum { N = sizeof half / sizeof *half };
    pb_point p[2 * N + 2];
    p[0] = pb_at(f, 0, -50, 2);
    p[N + 1] = pb_at(f, 0, 47.5 + l + gape, 12);
    for (int i = 0; i < N; i++) {
        p[i + 1] = pb_at(f, half[i].x, half[i].y, half[i].z);
        p[2 * N + 1 - i] = pb_at(f, -half[i].x, half[i].y, half[i].z);
    }
    for (int i = 0; i < 2 * N + 2; i++) {
        p[i].x += dx;
        p[i].y += dy;
    }
    pb_path_smooth(path, p, 2 * N + 2, true, 0);
}

static void ear(pb_figure *f, double s)
{
    double far = s * f->yaw > 0 ? s * f->yaw : 0;
    double x = s * (40 - 12 * far), y = 3 + f->pitch * -6;
    pb_people_blob(f, s > 0 ? f->skin->shade : f->skin->base, 0,
                   PB_PTS({x - s * 4, y - 9}, {x + s * 3.5, y - 11}, {x + s * 6, y - 5},
                          {x + s * 4, y + 4}, {x + s * 1, y + 10}, {x - s * 4, y + 9}));
    if (f->fine)
        pb_people_line(
            f, pb_color_alpha(f->skin->line, 130), 0.6, 1.2, 0.6,
            PB_PTS({x - s * 1, y - 5}, {x + s * 3, y - 6}, {x + s * 2.4, y}, {x - s * 0.6, y + 4}));
}

static void glow(pb_figure *f, uint32_t color, unsigned alpha, double x, double y, double r)
{
    pb_path_clear(&f->path);
    pb_path_ellipse(&f->path, x, y, r, r);
    pb_brush_fill(f->b, &f->path,
                  (pb_paint){.kind = PB_PAINT_RADIAL,
                             .color = pb_color_alpha(color, alpha),
                             .color2 = pb_color_alpha(color, 0),
                             .x0 = x,
                             .y0 = y,
                             .r = r});
}

static void shading(pb_figure *f)
{
    // The light comes from the upper left, for everybody in the room.
    pb_path_clear(&f->path);
    pb_path_move(&f->path, -90, -90);
    pb_path_line(&f->path, 90, -90);
    pb_path_line(&f->path, 90, 90);
    pb_path_line(&f->path, -90, 90);
    pb_people_face_path(f, &f->path, -8.5 + 4 * f->yaw, -4.5);
    pb_brush_fill_even_odd(f->b, &f->path, PB_FLAT(pb_color_alpha(f->skin->shade, 205)));
    pb_point temple = pb_at(f, -14, -30, 10);
    glow(f, f->skin->light, 90, temple.x, temple.y, 26);
    unsigned cheek = (unsigned)(38 + 105 * f->act.blush);
    for (int s = -1; s <= 1; s += 2) {
        pb_point at = pb_at(f, s * 22, 14.5, 16);
        glow(f, f->skin->blush, cheek, at.x, at.y, 13.5);
    }
}

static void lines_of_age(pb_figure *f)
{
    bool old = f->look->age == PB_AGE_OLD;
    uint32_t c = pb_color_alpha(f->skin->line, old ? 120 : 70);
    double smile = f->act.smile > 0 ? f->act.smile : 0;
    for (int s = -1; s <= 1; s += 2) {
        pb_people_line(f, c, 0.5, old ? 1.5 : 1.2, 0.4,
                       PB_PTS(pb_at(f, s * 9.5, 15, 24), pb_at(f, s * (13.5 + smile * 2), 21, 22),
                              pb_at(f, s * (15.5 + smile * 2), 28 - smile * 2, 20)));
        pb_people_line(f, c, 0.4, 1.1, 0.4,
                       PB_PTS(pb_at(f, s * 10, 6.4, 22), pb_at(f, s * 16, 8.6, 22),
                              pb_at(f, s * 22, 6.6, 20)));
        if (!old)
            continue;
        pb_people_line(
            f, c, 0.5, 1.2, 0.4,
            PB_PTS(pb_at(f, s * 17, 35, 14), pb_at(f, s * 19.5, 39, 12), pb_at(f, s * 19, 43, 10)));
        pb_people_line(f, c, 0.4, 1, 0.3,
                       PB_PTS(pb_at(f, s * 27.5, -2, 14), pb_at(f, s * 31.5, -4, 11)));
        pb_people_line(f, c, 0.4, 1, 0.3,
                       PB_PTS(pb_at(f, s * 27.5, 1, 14), pb_at(f, s * 31.5, 2, 11)));
    }
    double lift = f->act.brow_mid * 0.3;
    for (int i = 0; i < (old ? 2 : 0); i++) {
        double y = -25.5 - i * 5.5 + lift, w = 13 - i * 3;
        pb_people_line(f, pb_color_alpha(f->skin->line, 75), 0.4, 1.2, 0.4,
                       PB_PTS(pb_at(f, -w, y, 19), pb_at(f, -w / 3, y - 1.2, 20),
                              pb_at(f, w / 3, y - 0.6, 20), pb_at(f, w, y - 1, 19)));
    }
}

static void freckles(pb_figure *f)
{
    static const pb_point at[] = {{-27, 9}, {-22, 12}, {-16, 10}, {-24, 16}, {-18, 15},
                                  {-9, 11}, {-4, 7},   {5, 8},    {10, 11},  {17, 10},
                                  {23, 12}, {27, 9},   {19, 15},  {25, 16}};
    for (size_t i = 0; i < sizeof at / sizeof *at; i++) {
        pb_point p = pb_at(f, at[i].x, at[i].y, 20);
        pb_people_oval(f, pb_color_alpha(f->skin->line, 90), p.x, p.y, 0.9 + 0.2 * (double)(i % 3),
                       0.9);
    }
}

static bool ears_hidden(const pb_look *look)
{
    return look->head == PB_HEAD_HIJAB || look->hair == PB_HAIR_LONG ||
           look->hair == PB_HAIR_WAVES || look->hair == PB_HAIR_BOB;
}

void pb_people_head(pb_figure *f)
{
    if (!ears_hidden(f->look) ||
        (f->look->head != PB_HEAD_HIJAB && pb_people_is_covered(f->look))) {
        ear(f, 1);
        ear(f, -1);
    }
    pb_path_clear(&f->path);
    pb_people_face_path(f, &f->path, 0, 0);
    pb_brush_fill(f->b, &f->path, PB_FLAT(f->skin->base));
    pb_brush_clip(f->b, &f->path);
    shading(f);
    pb_brush_unclip(f->b);
    if (f->fine && f->t.freckles)
        freckles(f);
    if (f->fine && f->look->age != PB_AGE_YOUNG)
        lines_of_age(f);
}
