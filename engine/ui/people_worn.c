// SPDX-License-Identifier: MIT
// Beards, glasses, a hearing aid. Head units.
#include "ui/people_parts.h"

static void moustache(pb_figure *f, uint32_t color, double w)
{
    double y = 25.5 + f->t.length * 0.6 - f->act.smile, rise = f->act.smile * 2.4;
    pb_people_blob(f, color, 1u << 0 | 1u << 4,
                   PB_PTS(pb_at(f, -w, y + 5 - rise, 20), pb_at(f, -w * 0.55, y - 2.2, 24),
                          pb_at(f, 0, y - 2.6, 26), pb_at(f, w * 0.55, y - 2.2, 24),
                          pb_at(f, w, y + 5 - rise, 20), pb_at(f, w * 0.4, y + 2.6, 24),
                          pb_at(f, 0, y + 1.2, 26), pb_at(f, -w * 0.4, y + 2.6, 24)));
}

// The jaw from ear to ear, `drop` longer than the chin, open around the mouth.
static void jaw(pb_figure *f, uint32_t color, double drop, double wide)
{
    double l = f->t.length * 1.6 + f->act.gape * 4, j = f->t.jaw;
    double g = f->act.gape * 11;
    pb_path_clear(&f->path);
    pb_path_smooth(&f->path,
                   PB_PTS(pb_at(f, -38, -2, 1), pb_at(f, -38 - wide, 14, 2),
                          pb_at(f, -32.5 - 2.4 * j - wide, 31 + drop * 0.3, 5),
                          pb_at(f, -18.5 - 3 * j - wide * 0.5, 44 + l + drop * 0.8, 9),
                          pb_at(f, 0, 49 + l + drop, 12),
                          pb_at(f, 18.5 + 3 * j + wide * 0.5, 44 + l + drop * 0.8, 9),
                          pb_at(f, 32.5 + 2.4 * j + wide, 31 + drop * 0.3, 5),
                          pb_at(f, 38 + wide, 14, 2), pb_at(f, 38, -2, 1), pb_at(f, 34.5, 6, 6),
                          pb_at(f, 29, 20, 10), pb_at(f, 17, 24, 19), pb_at(f, 13, 29, 20),
                          pb_at(f, 10.5, 36.5 + g, 21), pb_at(f, 0, 38.5 + g, 22),
                          pb_at(f, -10.5, 36.5 + g, 21), pb_at(f, -13, 29, 20),
                          pb_at(f, -17, 24, 19), pb_at(f, -29, 20, 10), pb_at(f, -34.5, 6, 6)),
                   true, 1u << 0 | 1u << 8);
    pb_brush_fill(f->b, &f->path, PB_FLAT(color));
}

static void stubble(pb_figure *f)
{
    pb_path_clear(&f->path);
    pb_people_face_path(f, &f->path, 0, 0);
    pb_brush_clip(f->b, &f->path);
    pb_people_blob(f, pb_color_alpha(f->hair.shade, f->look->skin >= 5 ? 80 : 50), 0,
                   PB_PTS(pb_at(f, -40, 2, 1), pb_at(f, -42, 34, 2), pb_at(f, -20, 60, 8),
                          pb_at(f, 20, 60, 8), pb_at(f, 42, 34, 2), pb_at(f, 40, 2, 1),
                          pb_at(f, 33, 14, 6), pb_at(f, 23, 24, 14), pb_at(f, 9, 21.6, 24),
                          pb_at(f, 0, 23, 26), pb_at(f, -9, 21.6, 24), pb_at(f, -23, 24, 14),
                          pb_at(f, -33, 14, 6)));
    pb_brush_unclip(f->b);
}

void pb_people_beard(pb_figure *f)
{
    if (f->look->beard == PB_BEARD_STUBBLE) {
        stubble(f);
        return;
    }
    if (f->look->beard == PB_BEARD_NONE)
        return;
    if (f->look->beard == PB_BEARD_MOUSTACHE) {
        moustache(f, f->hair.base, 15.5);
        pb_people_line(f, f->hair.light, 0.3, 1.2, 0.3,
                       PB_PTS(pb_at(f, -11, 27, 21), pb_at(f, -6, 24.6, 24), pb_at(f, 0, 25, 26)));
        return;
    }
    bool full = f->look->beard == PB_BEARD_FULL;
    jaw(f, f->hair.base, full ? 15 : 1.6, full ? 2.2 : 0.4);
    pb_brush_clip(f->b, &f->path);
    pb_people_blob(f, f->hair.shade, 0,
                   PB_PTS(pb_at(f, 22, 2, 6), pb_at(f, 48, -6, 0), pb_at(f, 46, 70, 4),
                          pb_at(f, -6, 76, 12), pb_at(f, 10, 52, 14), pb_at(f, 22, 34, 10)));
    for (int i = -2; f->fine && i <= 2; i++)
        if (full)
            pb_people_line(f, i < 1 ? f->hair.light : f->hair.base, 0.3, 1.5, 0.3,
                           PB_PTS(pb_at(f, i * 9.0, 43 - i * i, 16),
                                  pb_at(f, i * 8.4, 51 - i * i, 14),
                                  pb_at(f, i * 6.6, 59 - i * i, 12)));
    pb_brush_unclip(f->b);
    moustache(f, f->hair.base, full ? 14.5 : 13.5);
    if (full) // the hair below the lip
        pb_people_blob(f, f->hair.base, 0,
                       PB_PTS(pb_at(f, -3, 37.5 + f->act.gape * 11, 22),
                              pb_at(f, 3, 37.5 + f->act.gape * 11, 22),
                              pb_at(f, 4, 44 + f->act.gape * 8, 20),
                              pb_at(f, -4, 44 + f->act.gape * 8, 20)));
}

static void lens(pb_figure *f, pb_path *path, double s, double grow)
{
    double far = s * f->yaw > 0 ? s * f->yaw : 0, w = (13.2 + grow) * (1 - 0.36 * far);
    double h = (f->t.round_glasses ? 12.6 : 10.2) + grow;
    pb_point c = pb_at(f, s * 17.2, 0.6, 23);
    if (f->t.round_glasses)
        pb_path_ellipse(path, c.x, c.y, w, h);
    else
        pb_path_round_rect(path, c.x - w, c.y - h, 2 * w, 2 * h, 6.5);
}

void pb_people_glasses(pb_figure *f)
{
    uint32_t frame = f->t.soft ? 0xFF6B3A2E : 0xFF2D2C2E;
    if (f->look->skin >= 5)
        frame = f->t.soft ? 0xFFC49A5A : 0xFF17130F;
    double w = f->fine ? 1.9 : 2.4;
    for (int s = -1; s <= 1; s += 2) {
        pb_path_clear(&f->path);
        lens(f, &f->path, s, 0);
        pb_brush_fill(f->b, &f->path, PB_FLAT(0x16FFFFFF));
        if (f->fine) {
            pb_brush_clip(f->b, &f->path);
            pb_point c = pb_at(f, s * 17.2, 0.6, 23);
            pb_people_blob(f, 0x34FFFFFF, 0xF,
                           PB_PTS({c.x - 8, c.y - 16}, {c.x - 1, c.y - 16}, {c.x - 9, c.y + 16},
                                  {c.x - 16, c.y + 16}));
            pb_brush_unclip(f->b);
        }
        pb_path_clear(&f->path);
        lens(f, &f->path, s, 0);
        pb_brush_stroke(f->b, &f->path, w, true, PB_FLAT(frame));
        double far = s * f->yaw > 0 ? s * f->yaw : 0;
        pb_point hinge = pb_at(f, s * (17.2 + 13.2 * (1 - 0.36 * far)), -2.5, 22);
        pb_people_stroke(f, frame, w, PB_PTS(hinge, {s * (39.5 - 6 * far), -3.5 + f->pitch * -4}));
    }
    pb_people_stroke(
        f, frame, w,
        PB_PTS(pb_at(f, -4.2, -0.8, 26), pb_at(f, 0, -2.4, 29), pb_at(f, 4.2, -0.8, 26)));
}

void pb_people_hearing(pb_figure *f)
{
    double s = -f->side, x = s * 40, y = 1 + f->pitch * -6;
    if (f->look->head == PB_HEAD_HIJAB) { // worn on the cloth, with its lead to behind the ear
        pb_people_line(f, 0xFF5E666C, 1, 1.6, 1,
                       PB_PTS({x + s * 1, y - 14}, {x + s * 6, y - 4}, {x + s * 3, y + 8}));
        pb_people_oval(f, 0xFF8B9298, x + s * 0.6, y - 14, 7.4, 7.6);
        pb_people_oval(f, 0xFFF1EBDD, x, y - 14.6, 6.4, 6.6);
        pb_people_oval(f, 0xFF5E666C, x, y - 14.6, 1.8, 1.9);
        return;
    }
    // The ear shows, whatever the hair does; then the aid behind it and the tube into it.
    pb_people_blob(f, s > 0 ? f->skin->shade : f->skin->base, 0,
                   PB_PTS({x - s * 4, y - 9}, {x + s * 3.5, y - 11}, {x + s * 6, y - 5},
                          {x + s * 4, y + 4}, {x + s * 1, y + 10}, {x - s * 4, y + 9}));
    pb_people_line(
        f, 0xFFF1EBDD, 4, 6, 5,
        PB_PTS({x + s * 3, y - 11}, {x + s * 8, y - 7}, {x + s * 8, y + 2}, {x + s * 5, y + 8}));
    pb_people_line(f, 0xFF8B9298, 1, 1.4, 1.2,
                   PB_PTS({x + s * 2.5, y - 11.5}, {x - s * 2, y - 9}, {x - s * 2, y - 2},
                          {x - s * 0.6, y + 2}));
    pb_people_oval(f, 0xFF5E666C, x - s * 0.4, y + 2.6, 2, 2.2);
}
