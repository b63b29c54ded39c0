// SPDX-License-Identifier: MIT
// Head coverings: hijab, turban, kippa. Head units, but for what lies on the shoulders.
#include "ui/people_parts.h"

static pb_two_tone cloth(const pb_figure *f)
{
    uint32_t c = f->t.scarf;
    return (pb_two_tone){c, pb_color_mix(c, 0xFF2A1D18, 70), pb_color_mix(c, 0xFFFFFFFF, 70)};
}

bool pb_people_is_covered(const pb_look *look)
{
    return look->head != PB_HEAD_NONE && look->head != PB_HEAD_KIPPA;
}

void pb_people_cover_back(pb_figure *f)
{
    if (f->look->head != PB_HEAD_HIJAB)
        return;
    pb_two_tone c = cloth(f);
    double turn = -8 * f->yaw;
    pb_people_blob(f, c.shade, 0,
                   PB_PTS({0, -60}, {36, -48}, {48 + turn, -10}, {48 + turn, 30}, {44, 66}, {0, 74},
                          {-44, 66}, {-48 + turn, 30}, {-48 + turn, -10}, {-36, -48}));
}

void pb_people_cover_body(pb_figure *f)
{
    if (f->look->head != PB_HEAD_HIJAB)
        return;
    pb_two_tone c = cloth(f);
    double sh = f->act.shoulders, m = f->side;
    pb_people_blob(f, c.base, 0,
                   PB_PTS({-26, 98}, {26, 98}, {40, 124 + sh * 0.5}, {44, 146 + sh}, {22, 164},
                          {-m * 4, 172}, {-24, 162}, {-44, 146 + sh}, {-40, 124 + sh * 0.5}));
    pb_brush_clip(f->b, &f->path);
    pb_people_blob(f, c.shade, 0, PB_PTS({24, 96}, {60, 96}, {60, 180}, {8, 180}, {30, 140}));
    pb_people_line(f, c.shade, 1, 3.4, 0.8,
                   PB_PTS({-m * 30, 116}, {-m * 8, 136}, {m * 18, 144}, {m * 40, 142}));
    pb_people_line(f, c.shade, 1, 2.6, 0.8,
                   PB_PTS({-m * 34, 126}, {-m * 16, 148}, {m * 6, 158}, {m * 24, 158}));
    pb_people_line(f, c.light, 0.8, 2.4, 0.8, PB_PTS({-m * 28, 110}, {-m * 4, 130}, {m * 22, 136}));
    pb_brush_unclip(f->b);
}

static void hijab(pb_figure *f)
{
    pb_two_tone c = cloth(f);
    double turn = -8 * f->yaw, l = f->t.length * 1.6 + f->act.gape * 4, m = f->side;
    pb_path_clear(&f->path);
    pb_path_smooth(&f->path,
                   PB_PTS({0, -61}, {34, -50}, {47 + turn, -14}, {47 + turn, 22}, {40, 56},
                          {18, 72}, {-18, 72}, {-40, 56}, {-47 + turn, 22}, {-47 + turn, -14},
                          {-34, -50}),
                   true, 0);
    pb_path_smooth(&f->path,
                   PB_PTS(pb_at(f, 0, -35, 16), pb_at(f, -20, -31, 12), pb_at(f, -32, -12, 6),
                          pb_at(f, -33.5, 10, 6), pb_at(f, -27, 32, 8), pb_at(f, -13, 45 + l, 10),
                          pb_at(f, 0, 47 + l, 12), pb_at(f, 13, 45 + l, 10), pb_at(f, 27, 32, 8),
                          pb_at(f, 33.5, 10, 6), pb_at(f, 32, -12, 6), pb_at(f, 20, -31, 12)),
                   true, 0);
    pb_brush_fill_even_odd(f->b, &f->path, PB_FLAT(c.base));
    uint32_t dark = pb_color_alpha(c.shade, 235);
    pb_people_blob(f, dark, 1u << 0 | 1u << 4,
                   PB_PTS(pb_at(f, 24, -46, 0), {44 + turn, -18}, {46 + turn, 22}, {38, 56},
                          {20, 70}, pb_at(f, 26, 44, 4), pb_at(f, 37, 12, 2),
                          pb_at(f, 36, -18, 2)));
    // An inner band at the brow, and the folds that run to where it is pinned.
    pb_people_line(f, c.shade, 1, 2, 1,
                   PB_PTS(pb_at(f, -32, -14, 7), pb_at(f, -21, -33, 12), pb_at(f, 0, -37.5, 16),
                          pb_at(f, 21, -33, 12), pb_at(f, 32, -14, 7)));
    pb_people_line(f, c.light, 0.8, 3, 0.8, PB_PTS({-24, -52}, {-38 + turn, -28}, {-41 + turn, 4}));
    pb_people_line(f, c.shade, 0.8, 2.4, 0.6,
                   PB_PTS({-m * 42 + turn, 14}, {-m * 33, 42}, {-m * 4, 60}, {m * 20, 64}));
    pb_people_line(f, c.shade, 0.8, 2, 0.6,
                   PB_PTS({-m * 43 + turn, 32}, {-m * 28, 58}, {m * 4, 69}));
}

static void turban(pb_figure *f)
{
    pb_two_tone c = cloth(f);
    double m = f->side;
    pb_path_clear(&f->path);
    pb_path_smooth(&f->path,
                   PB_PTS(pb_at(f, -40, -2, -2), pb_at(f, -47, -26, -6), pb_at(f, -40, -58, -8),
                          pb_at(f, -16, -77, -8), pb_at(f, 16, -77, -8), pb_at(f, 40, -58, -8),
                          pb_at(f, 47, -26, -6), pb_at(f, 40, -2, -2), pb_at(f, 34, -13, 8),
                          pb_at(f, 18, -25, 15), pb_at(f, 0, -37, 17), pb_at(f, -18, -25, 15),
                          pb_at(f, -34, -13, 8)),
                   true, 1u << 0 | 1u << 7 | 1u << 10);
    pb_brush_fill(f->b, &f->path, PB_FLAT(c.base));
    pb_brush_clip(f->b, &f->path);
    pb_people_blob(f, c.shade, 0,
                   PB_PTS({26, -90}, {60, -80}, {60, 10}, {30, 6}, {44, -24}, {38, -56}));
    // Each layer runs from low at one side to high at the other; the front makes a peak.
    for (int i = 0; i < 4; i++) {
        double y = -9 - i * 12.5;
        pb_people_line(f, c.shade, 0.8, 2.2, 0.8,
                       PB_PTS(pb_at(f, -m * 46, y - 4, -4), pb_at(f, -m * 24, y - 20, 10),
                              pb_at(f, m * 1, y - 31, 12)));
        pb_people_line(f, pb_color_mix(c.shade, 0xFF20140F, 50), 0.8, 2.2, 0.8,
                       PB_PTS(pb_at(f, m * 46, y - 4, -4), pb_at(f, m * 24, y - 20, 10),
                              pb_at(f, -m * 6, y - 33, 12)));
    }
    pb_people_line(f, c.light, 0.8, 3, 0.8,
                   PB_PTS(pb_at(f, -41, -36, -4), pb_at(f, -32, -57, -4), pb_at(f, -14, -70, -4)));
    pb_brush_unclip(f->b);
}

// A tall wrap with its end knotted in front.
static void wrap(pb_figure *f)
{
    pb_two_tone c = cloth(f);
    double m = f->side;
    pb_path_clear(&f->path);
    pb_path_smooth(&f->path,
                   PB_PTS(pb_at(f, -39, -4, -1), pb_at(f, -46, -30, -6), pb_at(f, -44, -62, -10),
                          pb_at(f, -24, -84, -12), pb_at(f, 8, -88, -12), pb_at(f, 36, -74, -10),
                          pb_at(f, 47, -48, -8), pb_at(f, 45, -22, -4), pb_at(f, 39, -4, -1),
                          pb_at(f, 35, -19, 8), pb_at(f, 18, -31, 15), pb_at(f, 0, -34, 17),
                          pb_at(f, -18, -31, 15), pb_at(f, -35, -19, 8)),
                   true, 1u << 0 | 1u << 8);
    pb_brush_fill(f->b, &f->path, PB_FLAT(c.base));
    pb_brush_clip(f->b, &f->path);
    pb_people_blob(f, c.shade, 0,
                   PB_PTS({22, -96}, {62, -86}, {60, 10}, {30, 0}, {44, -24}, {40, -58}));
    uint32_t other = pb_color_mix(f->inner.light, c.light, 90); // a woven stripe
    for (int i = 0; i < 3; i++) {
        double y = -22 - i * 19.0;
        pb_people_line(f, i == 1 ? c.shade : other, 2.2, 4.4, 2.2,
                       PB_PTS(pb_at(f, -m * 48, y + 8, -6), pb_at(f, -m * 12, y - 13, 10),
                              pb_at(f, m * 20, y - 20, 8), pb_at(f, m * 48, y - 16, -6)));
    }
    pb_people_line(f, c.light, 0.8, 3, 0.8,
                   PB_PTS(pb_at(f, -41, -36, -4), pb_at(f, -37, -60, -6), pb_at(f, -22, -76, -8)));
    pb_brush_unclip(f->b);
    pb_point k = pb_at(f, m * 15, -48, 14);
    pb_people_blob(f, c.shade, 0,
                   PB_PTS({k.x - 9, k.y - 8}, {k.x + 3, k.y - 13}, {k.x + 12, k.y - 5},
                          {k.x + 10, k.y + 7}, {k.x - 2, k.y + 10}, {k.x - 11, k.y + 3}));
    pb_people_blob(f, c.base, 0,
                   PB_PTS({k.x - 10, k.y - 8}, {k.x + 1, k.y - 13}, {k.x + 8, k.y - 6},
                          {k.x + 6, k.y + 5}, {k.x - 4, k.y + 7}, {k.x - 11, k.y + 1}));
    pb_people_line(f, c.light, 0.6, 2, 0.6,
                   PB_PTS({k.x - 7, k.y - 4}, {k.x - 1, k.y - 8}, {k.x + 4, k.y - 6}));
    for (int s = -1; s <= 1; s += 2) { // earrings
        pb_point e = pb_at(f, s * 41, 15, -2);
        pb_path_clear(&f->path);
        pb_path_ellipse(&f->path, e.x, e.y, 3, 4);
        pb_brush_stroke(f->b, &f->path, 1.5, true, PB_FLAT(0xFFC9A24E));
    }
}

// What is worn in theatre: close, with a seam and a band tied behind.
static void cap(pb_figure *f)
{
    pb_two_tone c = f->inner;
    pb_path_clear(&f->path);
    pb_path_smooth(&f->path,
                   PB_PTS(pb_at(f, -40, -6, -2), pb_at(f, -44, -30, -6), pb_at(f, -33, -57, -7),
                          pb_at(f, 0, -66, -7), pb_at(f, 33, -57, -7), pb_at(f, 44, -30, -6),
                          pb_at(f, 40, -6, -2), pb_at(f, 36, -19, 8), pb_at(f, 18, -28, 15),
                          pb_at(f, 0, -31, 17), pb_at(f, -18, -28, 15), pb_at(f, -36, -19, 8)),
                   true, 1u << 0 | 1u << 6);
    pb_brush_fill(f->b, &f->path, PB_FLAT(c.base));
    pb_brush_clip(f->b, &f->path);
    pb_people_blob(f, c.shade, 0,
                   PB_PTS({20, -80}, {60, -74}, {60, 10}, {30, 2}, {42, -24}, {34, -48}));
    pb_people_line(f, c.shade, 1, 2, 1,
                   PB_PTS(pb_at(f, -40, -16, 0), pb_at(f, -18, -38, 13), pb_at(f, 0, -41, 15),
                          pb_at(f, 18, -38, 13), pb_at(f, 40, -16, 0)));
    pb_people_line(f, c.light, 0.8, 3, 0.8,
                   PB_PTS(pb_at(f, -36, -34, -4), pb_at(f, -26, -50, -4), pb_at(f, -8, -58, -4)));
    pb_people_line(f, c.shade, 0.6, 1.4, 0.6,
                   PB_PTS(pb_at(f, 0, -41, 15), pb_at(f, -1, -54, 4), pb_at(f, 0, -65, -6)));
    pb_brush_unclip(f->b);
}

static void kippa(pb_figure *f)
{
    pb_two_tone c = cloth(f);
    pb_people_blob(f, c.base, 1u << 0 | 1u << 4,
                   PB_PTS(pb_at(f, -27, -52, -8), pb_at(f, -16, -63, -10), pb_at(f, 0, -66, -10),
                          pb_at(f, 16, -63, -10), pb_at(f, 27, -52, -8), pb_at(f, 12, -55.5, -2),
                          pb_at(f, -12, -55.5, -2)));
    pb_brush_clip(f->b, &f->path);
    pb_people_blob(f, c.shade, 0, PB_PTS({10, -74}, {40, -70}, {40, -44}, {8, -50}, {14, -60}));
    pb_people_line(f, c.light, 1.4, 1.8, 1.4,
                   PB_PTS(pb_at(f, -27, -53, -8), pb_at(f, -12, -57.4, -2), pb_at(f, 12, -57.4, -2),
                          pb_at(f, 27, -53, -8)));
    pb_brush_unclip(f->b);
}

void pb_people_cover(pb_figure *f)
{
    switch (f->look->head) {
    case PB_HEAD_HIJAB:
        hijab(f);
        break;
    case PB_HEAD_TURBAN:
        turban(f);
        break;
    case PB_HEAD_KIPPA:
        kippa(f);
        break;
    case PB_HEAD_WRAP:
        wrap(f);
        break;
    case PB_HEAD_CAP:
        cap(f);
        break;
    case PB_HEAD_NONE:
    case PB_HEAD_COUNT:
        break;
    }
}
