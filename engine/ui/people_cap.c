// SPDX-License-Identifier: MIT
// Hair on the head: one shape from the hairline to the outline, its shadow on the brow, a gloss and
// a few strands.
#include "ui/people_parts.h"

typedef struct edge_point {
    double x, y, z;
} edge_point;

#define EDGE(...)                                                                                  \
    (const edge_point[]){__VA_ARGS__},                                                             \
        (int)(sizeof((const edge_point[]){__VA_ARGS__}) / sizeof(edge_point))

static void add_edge(const pb_figure *f, pb_path *path, double dx, double dy, uint64_t corners,
                     const edge_point *e, int n)
{
    pb_point p[32];
    for (int i = 0; i < n && i < 32; i++) {
        p[i] = pb_at(f, e[i].x, e[i].y, e[i].z);
        p[i].x += dx;
        p[i].y += dy;
    }
    pb_path_smooth(path, p, n, true, corners);
}

// How far the front of the hair has gone back.
static double receding(const pb_look *look)
{
    return look->age == PB_AGE_OLD ? 7 : look->age == PB_AGE_MIDDLE ? 2.5 : 0;
}

static void short_cap(const pb_figure *f, pb_path *path, double dx, double dy)
{
    double k = f->side, r = receding(f->look); // the parting lies on the side that is turned away
    add_edge(f, path, dx, dy, 1u << 0 | 1u << 8,
             EDGE({-k * 37.5, 4, 0}, {-k * 41.5, -12, -4}, {-k * 42, -34, -6}, {-k * 27, -55, -6},
                  {k * 2, -62, -4}, {k * 29, -54, -6}, {k * 42.5, -32, -6}, {k * 41.5, -12, -4},
                  {k * 37.5, 4, 0}, {k * 34, -9, 6}, {k * 31.5, -23 - r * 0.5, 8},
                  {k * 22, -31 - r, 13}, {k * 4, -33 - r, 15}, {-k * 13, -38 - r * 0.8, 15},
                  {-k * 22, -37 - r, 12}, {-k * 31, -24 - r * 0.5, 8}, {-k * 34, -9, 6}));
}

static void crop_cap(const pb_figure *f, pb_path *path, double dx, double dy)
{
    double r = receding(f->look) * 0.8;
    add_edge(f, path, dx, dy, 1u << 0 | 1u << 6,
             EDGE({-38, 0, 0}, {-40, -16, -3}, {-38, -36, -4}, {0, -57, -4}, {38, -36, -4},
                  {40, -16, -3}, {38, 0, 0}, {34.5, -13, 6}, {30, -28 - r, 9}, {17, -35 - r, 14},
                  {0, -37 - r, 15}, {-17, -35 - r, 14}, {-30, -28 - r, 9}, {-34.5, -13, 6}));
}

static void centre_cap(const pb_figure *f, pb_path *path, double dx, double dy, double volume)
{
    double v = volume, k = f->side;
    add_edge(f, path, dx, dy, 1u << 0 | 1u << 8 | 1u << 12,
             EDGE({-39, 30, 0}, {-44 - v * 0.4, 8, -4}, {-43 - v, -22, -6}, {-29 - v, -52, -6},
                  {0, -60 - v, -5}, {29 + v, -52, -6}, {43 + v, -22, -6}, {44 + v * 0.4, 8, -4},
                  {39, 30, 0}, {35, 6, 4}, {30, -16, 10}, {16 - k * 3, -32, 14}, {-k * 6, -42, 14},
                  {-16 - k * 3, -32, 14}, {-30, -16, 10}, {-35, 6, 4}));
}

static void bob_cap(const pb_figure *f, pb_path *path, double dx, double dy)
{
    double k = f->side; // a fringe to one side
    add_edge(f, path, dx, dy, 1u << 0 | 1u << 8,
             EDGE({-k * 30, 48, 4}, {-k * 47, 40, -2}, {-k * 48, 4, -5}, {-k * 44, -30, -6},
                  {-k * 20, -60, -5}, {k * 22, -60, -5}, {k * 45, -30, -6}, {k * 49, 6, -5},
                  {k * 47, 44, -2}, {k * 34, 51, 4}, {k * 33, 24, 5}, {k * 33, -2, 8},
                  {k * 27, -17, 13}, {k * 6, -21, 17}, {-k * 14, -28, 16}, {-k * 26, -33, 12},
                  {-k * 33, -16, 8}, {-k * 34, 8, 5}, {-k * 33, 30, 4}));
}

static void pulled_cap(const pb_figure *f, pb_path *path, double dx, double dy)
{
    add_edge(f, path, dx, dy, 1u << 0 | 1u << 6,
             EDGE({-38, 6, -2}, {-41.5, -12, -4}, {-40, -34, -5}, {0, -59, -5}, {40, -34, -5},
                  {41.5, -12, -4}, {38, 6, -2}, {36, -8, 4}, {31, -24, 9}, {19, -35, 14},
                  {0, -40, 15}, {-19, -35, 14}, {-31, -24, 9}, {-36, -8, 4}));
}

static void curly_cap(const pb_figure *f, pb_path *path, double dx, double dy)
{
    static const edge_point curl[] = {{-38, -4, 2},  {-38, -22, 4}, {-31, -37, 8}, {-18, -44, 12},
                                      {-4, -45, 14}, {10, -45, 14}, {23, -42, 11}, {34, -34, 7},
                                      {39, -20, 4},  {39, -3, 2}};
    for (int i = 0; i < 10; i++) {
        pb_point at = pb_at(f, curl[i].x, curl[i].y, curl[i].z);
        double r = i == 0 || i == 9 ? 8.5 : 11.5 + (i % 3);
        pb_path_ellipse(path, at.x + dx, at.y + dy, r, r);
    }
}

static void afro_cap(const pb_figure *f, pb_path *path, double dx, double dy)
{
    add_edge(f, path, dx, dy, 1u << 0 | 1u << 8,
             EDGE({-38, 2, 2}, {-45, -14, -2}, {-46, -38, -6}, {-30, -60, -6}, {0, -68, -6},
                  {30, -60, -6}, {46, -38, -6}, {45, -14, -2}, {38, 2, 2}, {35, -12, 6},
                  {29, -27, 10}, {15, -34, 14}, {0, -36, 15}, {-15, -34, 14}, {-29, -27, 10},
                  {-35, -12, 6}));
}

static void cap_path(const pb_figure *f, pb_path *path, double dx, double dy)
{
    switch (f->look->hair) {
    case PB_HAIR_SHORT:
        short_cap(f, path, dx, dy);
        break;
    case PB_HAIR_CROP:
        crop_cap(f, path, dx, dy);
        break;
    case PB_HAIR_LONG:
        centre_cap(f, path, dx, dy, 0);
        break;
    case PB_HAIR_WAVES:
        centre_cap(f, path, dx, dy, 3);
        break;
    case PB_HAIR_BOB:
        bob_cap(f, path, dx, dy);
        break;
    case PB_HAIR_BUN:
    case PB_HAIR_PONYTAIL:
    case PB_HAIR_BRAIDS:
    case PB_HAIR_LOCS:
        pulled_cap(f, path, dx, dy);
        break;
    case PB_HAIR_CURLY:
        curly_cap(f, path, dx, dy);
        break;
    case PB_HAIR_AFRO:
        afro_cap(f, path, dx, dy);
        break;
    case PB_HAIR_BALD:
    case PB_HAIR_COUNT:
        break;
    }
}

static void strand(pb_figure *f, uint32_t color, double w, const edge_point *e, int n)
{
    pb_point p[8];
    for (int i = 0; i < n && i < 8; i++)
        p[i] = pb_at(f, e[i].x, e[i].y, e[i].z);
    pb_people_line(f, color, 0.3, w, 0.3, p, n);
}

static void strands(pb_figure *f)
{
    uint32_t dark = f->hair.shade, light = pb_color_alpha(f->hair.light, 200);
    double k = f->side;
    switch (f->look->hair) {
    case PB_HAIR_SHORT:
        strand(f, dark, 1.8, EDGE({-k * 20, -37, 12}, {-k * 4, -47, 8}, {k * 16, -48, 4}));
        strand(f, dark, 1.6, EDGE({-k * 8, -38, 14}, {k * 10, -43, 10}, {k * 27, -38, 5}));
        strand(f, light, 2.6, EDGE({-k * 14, -51, 4}, {k * 4, -56, 2}, {k * 20, -52, 0}));
        break;
    case PB_HAIR_LONG:
    case PB_HAIR_WAVES:
        strand(f, dark, 1.8, EDGE({-k * 6, -43, 13}, {-k * 5, -53, 4}, {-k * 4, -58, 0}));
        strand(f, dark, 2, EDGE({-10 - k * 4, -44, 10}, {-30, -30, 4}, {-37.5, -4, 0}));
        strand(f, dark, 2, EDGE({10 - k * 4, -44, 10}, {30, -30, 4}, {38, -4, 0}));
        strand(f, light, 3, EDGE({-12, -53, 2}, {-31, -41, -1}, {-40, -18, -3}));
        break;
    case PB_HAIR_BOB:
        strand(f, dark, 1.8, EDGE({-k * 24, -34, 12}, {-k * 2, -38, 13}, {k * 24, -22, 12}));
        strand(f, dark, 1.8,
               EDGE({-k * 24, -36, 10}, {k * 6, -49, 6}, {k * 36, -22, 2}, {k * 41, 10, 0}));
        strand(f, light, 3, EDGE({-k * 14, -52, 2}, {k * 8, -54, 1}, {k * 30, -40, -1}));
        break;
    case PB_HAIR_BUN:
    case PB_HAIR_PONYTAIL:
        for (int i = -2; i <= 2; i++)
            strand(f, dark, 1.5,
                   EDGE({i * 13.0, -35 + i * i * 2.2, 12}, {i * 10.5, -46 + i * i, 5},
                        {i * 5.0, -56, -4}));
        strand(f, light, 2.6, EDGE({-29, -33, 4}, {-22, -45, 0}, {-10, -53, -3}));
        break;
    case PB_HAIR_LOCS:
        for (int i = -4; i <= 4; i++)
            strand(f, i % 2 ? dark : light, 1.6,
                   EDGE({i * 7.6, -36 + i * i * 0.7, 13}, {i * 9.6, -47 + i * i * 0.9, 5},
                        {i * 9.0, -57 + i * i, -4}));
        break;
    case PB_HAIR_BRAIDS:
        for (int i = -3; i <= 3; i++)
            strand(f, i ? dark : f->skin->shade, i ? 1.6 : 1.4,
                   EDGE({i * 9.5, -36 + i * i * 1.1, 13}, {i * 10.5, -46 + i * i * 1.2, 5},
                        {i * 9.0, -56 + i * i * 1.4, -4}));
        break;
    case PB_HAIR_CURLY:
        for (int i = 0; i < 6; i++) {
            pb_point c = pb_at(f, -29 + i * 12, -42 - (i % 2) * 7 + (i == 0 || i == 5 ? 8 : 0), 6);
            pb_path_clear(&f->path);
            pb_path_arc(&f->path, c.x, c.y, 6, 6, 0.45 + i * 0.03, 0.98 + i * 0.03);
            pb_brush_stroke(f->b, &f->path, 1.5, false, PB_FLAT(i < 3 ? light : dark));
        }
        break;
    case PB_HAIR_AFRO:
    case PB_HAIR_CROP:
    case PB_HAIR_BALD:
    case PB_HAIR_COUNT:
        break;
    }
}

static void bald(pb_figure *f)
{
    pb_point p = pb_at(f, -13, -36, 8);
    pb_people_blob(f, pb_color_alpha(f->skin->light, 200), 0,
                   PB_PTS({p.x - 9, p.y + 2}, {p.x - 2, p.y - 5}, {p.x + 8, p.y - 6},
                          {p.x + 3, p.y}, {p.x - 5, p.y + 5}));
    if (f->look->age == PB_AGE_YOUNG)
        return;
    for (int s = -1; s <= 1; s += 2) // what is left at the sides
        pb_people_blob(f, pb_color_alpha(s < 0 ? f->hair.base : f->hair.shade, 235), 1u << 0,
                       PB_PTS(pb_at(f, s * 37, 4, 0), pb_at(f, s * 41, -9, -4),
                              pb_at(f, s * 40, -23, -6), pb_at(f, s * 35.6, -29, -2),
                              pb_at(f, s * 34.4, -14, 3)));
}

void pb_people_hair_cap(pb_figure *f)
{
    if (f->look->hair == PB_HAIR_BALD) {
        bald(f);
        return;
    }
    pb_path_clear(&f->path);
    pb_people_face_path(f, &f->path, 0, 0);
    pb_brush_clip(f->b, &f->path);
    pb_path_clear(&f->path);
    cap_path(f, &f->path, 1, 4);
    pb_brush_fill(f->b, &f->path, PB_FLAT(pb_color_alpha(f->skin->shade, 220)));
    pb_brush_unclip(f->b);

    bool crop = f->look->hair == PB_HAIR_CROP;
    for (int s = -1; s <= 1 && f->look->hair != PB_HAIR_AFRO; s += 2) {
        pb_path_clear(&f->path);
        cap_path(f, &f->path, s * 0.8, -0.9);
        pb_brush_fill(f->b, &f->path, PB_FLAT(pb_people_rim(f)));
    }
    pb_path_clear(&f->path);
    cap_path(f, &f->path, 0, 0);
    pb_brush_fill(f->b, &f->path, PB_FLAT(pb_color_alpha(f->hair.base, crop ? 238 : 255)));
    pb_brush_clip(f->b, &f->path);
    pb_path_clear(&f->path);
    pb_path_move(&f->path, -90, -100);
    pb_path_line(&f->path, 90, -100);
    pb_path_line(&f->path, 90, 90);
    pb_path_line(&f->path, -90, 90);
    pb_path_ellipse(&f->path, -14, 2, 47, 62);
    pb_brush_fill_even_odd(f->b, &f->path, PB_FLAT(pb_color_alpha(f->hair.shade, 210)));
    pb_point glow = pb_at(f, -20, -46, -2);
    pb_path_clear(&f->path);
    pb_path_ellipse(&f->path, glow.x, glow.y, 24, 24);
    pb_brush_fill(f->b, &f->path,
                  (pb_paint){PB_PAINT_RADIAL, pb_color_alpha(f->hair.light, 130),
                             pb_color_alpha(f->hair.light, 0), glow.x, glow.y, 0, 24});
    if (f->fine)
        strands(f);
    pb_brush_unclip(f->b);
    if (f->look->hair == PB_HAIR_CURLY && f->fine)
        strands(f);
}
