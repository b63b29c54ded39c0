// SPDX-License-Identifier: MIT
// Hair that hangs: what lies behind the neck, and what falls over the shoulders. Head units.
#include "ui/people_parts.h"

static void strand(pb_figure *f, uint32_t color, double w, const pb_point *p, int n)
{
    if (f->fine)
        pb_people_line(f, color, 0.4, w, 0.4, p, n);
}

static void rim(pb_figure *f, const pb_point *p, int n)
{
    pb_path_clear(&f->path);
    pb_path_smooth(&f->path, p, n, true, 0);
    pb_brush_stroke(f->b, &f->path, 2.2, true, PB_FLAT(pb_people_rim(f)));
}

static void mass(pb_figure *f, const pb_point *p, int n)
{
    rim(f, p, n);
    pb_people_blob(f, f->hair.base, 0, p, n);
    pb_brush_clip(f->b, &f->path);
    pb_people_blob(f, f->hair.shade, 0,
                   PB_PTS({14, -10}, {70, -40}, {80, 60}, {60, 130}, {8, 130}, {26, 60}));
    pb_people_blob(f, pb_color_alpha(f->hair.shade, 230), 0,
                   PB_PTS({-30, 20}, {30, 20}, {34, 130}, {-34, 130})); // under the chin
    pb_brush_unclip(f->b);
}

static void curls(pb_figure *f)
{
    pb_path_clear(&f->path);
    for (int i = 0; i < 13; i++) {
        double t = 0.40 + i * 0.0584, wide = i % 2 ? 16 : 18;
        pb_point at = pb_at(f, 36 * pb_turn_cos(t), -13 + 37 * pb_turn_sin(t), -10);
        pb_path_ellipse(&f->path, at.x, at.y, wide, wide);
    }
    pb_point mid = pb_at(f, 0, -16, -10);
    pb_path_ellipse(&f->path, mid.x, mid.y, 40, 40);
    pb_brush_stroke(f->b, &f->path, 2.2, true, PB_FLAT(pb_people_rim(f)));
    pb_brush_fill(f->b, &f->path, PB_FLAT(f->hair.base));
    pb_brush_clip(f->b, &f->path);
    pb_people_blob(f, f->hair.shade, 0,
                   PB_PTS({38, -66}, {70, -60}, {70, 50}, {20, 50}, {30, 20}, {44, -20}));
    pb_brush_unclip(f->b);
}

// A round head of hair with a soft edge.
static void afro(pb_figure *f)
{
    pb_point mid = pb_at(f, 0, -21, -12);
    double turn = -5 * f->yaw;
    for (int layer = 0; layer < 2; layer++) {
        double out = layer ? 0 : 1.4, up = layer ? 0 : -1;
        pb_path_clear(&f->path);
        for (int i = 0; i < 22; i++) {
            double t = i / 22.0, r = 10 + i % 3 + out;
            pb_path_ellipse(&f->path, mid.x + turn + 50 * pb_turn_cos(t) - out * 0.6,
                            mid.y + up + 47 * pb_turn_sin(t), r, r);
        }
        pb_path_ellipse(&f->path, mid.x + turn, mid.y, 53, 50);
        pb_brush_fill(f->b, &f->path, PB_FLAT(layer ? f->hair.base : pb_people_rim(f)));
    }
    pb_brush_clip(f->b, &f->path);
    pb_people_blob(f, f->hair.shade, 0,
                   PB_PTS({40, -84}, {80, -60}, {76, 40}, {24, 44}, {46, 8}, {52, -34}));
    for (int i = 0; f->fine && i < 9; i++) {
        double t = 0.46 + i * 0.055;
        pb_point c = {mid.x + turn + (34 + i % 2 * 9) * pb_turn_cos(t),
                      mid.y + (33 + i % 2 * 8) * pb_turn_sin(t)};
        pb_path_clear(&f->path);
        pb_path_arc(&f->path, c.x, c.y, 5, 5, 0.45 + i * 0.02, 0.95);
        pb_brush_stroke(f->b, &f->path, 1.4, false,
                        PB_FLAT(pb_color_alpha(i < 5 ? f->hair.light : f->hair.shade, 170)));
    }
    pb_brush_unclip(f->b);
}

// Ropes of hair to the shoulders, behind or (front) before them.
static void locs(pb_figure *f, bool front)
{
    double turn = -9 * f->yaw;
    for (int i = front ? 2 : -5; i <= (front ? 3 : 5); i++)
        for (int s = -1; s <= (front ? 1 : -1); s += 2) {
            double x = front ? s * (31.0 + i * 4) : i * 9.0, k = x / 45;
            double end = front ? 84 - i * 3 : 66 - i * i * 0.5;
            pb_point p[4] = {{x * 0.9 + turn * 0.5, front ? -8 : -20},
                             {x + 4 * k + turn, 20},
                             {x + 6 * k + turn * 0.6, 46},
                             {x + 4 * k, end}};
            bool lit = front ? s < 0 : i < 1;
            pb_people_line(f, f->hair.shade, 9, 8.6, 6, p, 4);
            for (int j = 0; j < 4; j++)
                p[j].x -= 0.9;
            pb_people_line(f, lit ? f->hair.base : pb_color_mix(f->hair.base, f->hair.shade, 110),
                           7.4, 7, 5, p, 4);
            for (int j = 0; f->fine && j < 6; j++) {
                pb_point c = pb_mid(p[1], p[3], j / 6.0);
                pb_people_line(f, pb_color_alpha(lit ? f->hair.light : f->hair.shade, 170), 0.4,
                               1.1, 0.4,
                               PB_PTS({c.x - 3, c.y - 1}, {c.x, c.y + 1}, {c.x + 3, c.y + 1}));
            }
        }
}

static void bun(pb_figure *f)
{
    pb_point c = pb_at(f, 0, -64, -16);
    rim(f, PB_PTS({c.x - 17, c.y + 2}, {c.x - 11, c.y - 13}, {c.x + 4, c.y - 16},
                  {c.x + 16, c.y - 7}, {c.x + 16, c.y + 8}, {c.x, c.y + 16}, {c.x - 12, c.y + 13}));
    pb_people_blob(f, f->hair.base, 0,
                   PB_PTS({c.x - 17, c.y + 2}, {c.x - 11, c.y - 13}, {c.x + 4, c.y - 16},
                          {c.x + 16, c.y - 7}, {c.x + 16, c.y + 8}, {c.x, c.y + 16},
                          {c.x - 12, c.y + 13}));
    pb_brush_clip(f->b, &f->path);
    pb_people_blob(f, f->hair.shade, 0,
                   PB_PTS({c.x + 6, c.y - 20}, {c.x + 24, c.y - 14}, {c.x + 22, c.y + 20},
                          {c.x - 8, c.y + 20}, {c.x + 8, c.y + 4}));
    pb_brush_unclip(f->b);
    strand(f, f->hair.shade, 2,
           PB_PTS({c.x - 13, c.y + 6}, {c.x - 8, c.y - 6}, {c.x + 4, c.y - 9}, {c.x + 9, c.y - 1},
                  {c.x + 2, c.y + 4}));
    strand(f, f->hair.light, 2.4,
           PB_PTS({c.x - 13, c.y - 2}, {c.x - 7, c.y - 11}, {c.x + 3, c.y - 13}));
}

static void tail(pb_figure *f)
{
    double s = -f->side;
    pb_people_line(f, pb_people_rim(f), 16, 27, 6,
                   PB_PTS({s * 8, -50}, {s * 38, -46}, {s * 50, -14}, {s * 49, 30}, {s * 40, 68}));
    pb_people_line(f, f->hair.base, 14, 25, 4,
                   PB_PTS({s * 8, -50}, {s * 38, -46}, {s * 50, -14}, {s * 49, 30}, {s * 40, 68}));
    pb_brush_clip(f->b, &f->path);
    pb_people_line(f, f->hair.shade, 6, 12, 3,
                   PB_PTS({s * 36 + 10, -40}, {s * 49 + 9, -10}, {s * 48 + 8, 32}, {s * 40, 74}));
    pb_brush_unclip(f->b);
    strand(f, f->hair.light, 2.2, PB_PTS({s * 38, -42}, {s * 46, -14}, {s * 45, 24}));
}

void pb_people_hair_back(pb_figure *f)
{
    if (pb_people_is_covered(f->look))
        return;
    double turn = -9 * f->yaw; // the back of the head goes the other way
    switch (f->look->hair) {
    case PB_HAIR_LONG:
        mass(f, PB_PTS({0, -60}, {34, -48}, {47 + turn, -14}, {48 + turn, 34}, {53, 84}, {40, 104},
                       {0, 108}, {-40, 104}, {-53, 84}, {-48 + turn, 34}, {-47 + turn, -14},
                       {-34, -48}));
        break;
    case PB_HAIR_WAVES:
        mass(f, PB_PTS({0, -60}, {33, -50}, {48 + turn, -24}, {45 + turn, 0}, {54 + turn, 20},
                       {49, 42}, {57, 62}, {44, 82}, {0, 84}, {-44, 82}, {-57, 62}, {-49, 42},
                       {-54 + turn, 20}, {-45 + turn, 0}, {-48 + turn, -24}, {-33, -50}));
        break;
    case PB_HAIR_BOB:
        mass(f, PB_PTS({0, -60}, {36, -48}, {47 + turn, -12}, {50 + turn, 24}, {48 + turn, 50},
                       {30, 56}, {0, 52}, {-30, 56}, {-48 + turn, 50}, {-50 + turn, 24},
                       {-47 + turn, -12}, {-36, -48}));
        break;
    case PB_HAIR_CURLY:
        curls(f);
        break;
    case PB_HAIR_AFRO:
        afro(f);
        break;
    case PB_HAIR_LOCS:
        pb_people_oval(f, f->hair.shade, turn, -8, 43, 46);
        locs(f, false);
        break;
    case PB_HAIR_BUN:
        bun(f);
        break;
    case PB_HAIR_PONYTAIL:
        tail(f);
        break;
    case PB_HAIR_BRAIDS:
        mass(f, PB_PTS({0, -56}, {34, -44}, {42 + turn, -10}, {42 + turn, 20}, {30, 44}, {0, 46},
                       {-30, 44}, {-42 + turn, 20}, {-42 + turn, -10}, {-34, -44}));
        break;
    case PB_HAIR_SHORT:
    case PB_HAIR_CROP:
        pb_people_oval(f, f->hair.shade, turn, 2, 37, 34);
        break;
    case PB_HAIR_BALD:
    case PB_HAIR_COUNT:
        break;
    }
}

static void plait(pb_figure *f, double s)
{
    pb_matrix old = pb_brush_get(f->b);
    double x = s * 41, y = 34;
    for (int i = 0; i < 7; i++, y += 10.5, x += s * (i < 3 ? 1.2 : -0.6)) {
        double r = 8 - i * 0.35;
        for (int k = 1; k >= -1; k -= 2) {
            pb_brush_set(f->b, pb_matrix_turn(old, k * 0.11, x, y));
            pb_people_oval(f, f->hair.shade, x + k * 3.4, y + (k > 0 ? 0 : 3), r * 0.72, r + 0.4);
            pb_people_oval(f,
                           k * s > 0 ? f->hair.base : pb_color_mix(f->hair.base, f->hair.shade, 90),
                           x + k * 3.2, y + (k > 0 ? -0.8 : 2.2), r * 0.6, r - 1);
        }
        pb_brush_set(f->b, old);
    }
    pb_people_blob(
        f, f->hair.base, 0,
        PB_PTS({x - 4, y - 3}, {x + 4, y - 3}, {x + 6, y + 8}, {x, y + 15}, {x - 6, y + 8}));
    pb_people_line(f, f->t.scarf, 3.4, 4, 3.4, PB_PTS({x - 4.6, y - 2}, {x + 4.6, y - 2}));
}

void pb_people_hair_lock(pb_figure *f)
{
    if (pb_people_is_covered(f->look))
        return;
    double turn = -9 * f->yaw;
    for (int s = -1; s <= 1; s += 2) {
        uint32_t c = s < 0 ? f->hair.base : f->hair.shade;
        if (f->look->hair == PB_HAIR_LONG) {
            pb_people_blob(f, c, 1u << 5,
                           PB_PTS({s * 30, -4}, {s * 45 + turn, 6}, {s * 49 + turn * 0.6, 40},
                                  {s * 52, 70}, {s * 48, 92}, {s * 37, 104}, {s * 36, 84},
                                  {s * 37, 56}, {s * 32, 30}));
            strand(f, s < 0 ? f->hair.shade : f->hair.base, 2,
                   PB_PTS({s * 41, 20}, {s * 41, 54}, {s * 45, 80}, {s * 43, 104}));
            if (s < 0)
                strand(f, f->hair.light, 2.2, PB_PTS({-45, 20}, {-46, 48}, {-50, 74}));
        } else if (f->look->hair == PB_HAIR_WAVES) {
            pb_people_blob(f, c, 0,
                           PB_PTS({s * 30, -4}, {s * 46 + turn, 4}, {s * 54 + turn, 20},
                                  {s * 47, 42}, {s * 56, 62}, {s * 46, 84}, {s * 36, 76},
                                  {s * 40, 60}, {s * 31, 44}, {s * 35, 22}));
            strand(f, s < 0 ? f->hair.shade : f->hair.base, 2.2,
                   PB_PTS({s * 40, 8}, {s * 45, 24}, {s * 39, 44}, {s * 47, 62}, {s * 43, 76}));
        } else if (f->look->hair == PB_HAIR_BRAIDS) {
            plait(f, s);
        }
    }
    if (f->look->hair == PB_HAIR_LOCS)
        locs(f, true);
}
