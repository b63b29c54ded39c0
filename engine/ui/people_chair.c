// SPDX-License-Identifier: MIT
// What people sit on: a low-backed chair, or a wheelchair.
#include "ui/people_parts.h"

#define CLOTH       0xFFCBB896
#define CLOTH_LIGHT 0xFFD8C8AA
#define CLOTH_SHADE 0xFFB39E79
#define WOOD        0xFF8C6A47
#define WOOD_SHADE  0xFF6F5236
#define STEEL       0xFF596168
#define STEEL_LIGHT 0xFF87909A
#define RUBBER      0xFF33322F
#define CANVAS      0xFF3E474E

static void back(pb_figure *f, uint32_t color, uint32_t shade, double x)
{
    pb_path_clear(&f->path);
    pb_path_move(&f->path, -64, 200);
    pb_path_line(&f->path, -62 + x, 138);
    pb_path_cubic(&f->path, -61 + x, 122, -54 + x, 118, -42 + x, 116.5);
    pb_path_cubic(&f->path, -18 + x, 114, 18 + x, 114, 42 + x, 116.5);
    pb_path_cubic(&f->path, 54 + x, 118, 61 + x, 122, 62 + x, 138);
    pb_path_line(&f->path, 64, 200);
    pb_brush_fill(f->b, &f->path, PB_FLAT(color));
    pb_brush_clip(f->b, &f->path);
    pb_people_blob(f, shade, 0,
                   PB_PTS({51 + x, 108}, {84, 104}, {84, 226}, {55, 226}, {55 + x, 150}));
    pb_people_line(f, shade, 20, 15, 20, PB_PTS({-66, 202}, {0, 202}, {66, 202}));
    pb_brush_unclip(f->b);
}

static void seat(pb_figure *f, uint32_t top, uint32_t front)
{
    pb_path_clear(&f->path);
    pb_path_round_rect(&f->path, -66, 198, 132, 29, 9);
    pb_brush_fill(f->b, &f->path, PB_FLAT(front));
    pb_brush_clip(f->b, &f->path);
    pb_people_oval(f, top, 0, 190, 96, 27);
    pb_brush_unclip(f->b);
}

static void ground(pb_figure *f)
{
    pb_path_clear(&f->path);
    pb_path_ellipse(&f->path, 0, 230, 70, 6);
    pb_brush_shadow(f->b, &f->path, 0, 0, 9, 0x60402C14);
}

static void wheel(pb_figure *f, double s)
{
    double x = s * 76, y = 186;
    pb_path_clear(&f->path);
    pb_path_ellipse(&f->path, x, y, 14, 49);
    pb_brush_stroke(f->b, &f->path, 7.4, true, PB_FLAT(STEEL_LIGHT));
    pb_brush_stroke(f->b, &f->path, 6, true, PB_FLAT(RUBBER));
    for (int i = 0; i < 5; i++) {
        double dx = 12 * pb_turn_cos(i * 0.1 + 0.03), dy = 46 * pb_turn_sin(i * 0.1 + 0.03);
        pb_people_stroke(f, STEEL_LIGHT, 0.9, PB_PTS({x - dx, y - dy}, {x + dx, y + dy}));
    }
    pb_path_clear(&f->path);
    pb_path_ellipse(&f->path, x + s * 4, y, 11.5, 42);
    pb_brush_stroke(f->b, &f->path, 2.2, true, PB_FLAT(STEEL_LIGHT));
    pb_people_oval(f, STEEL, x + s * 1, y, 4, 6);
}

void pb_people_seat(pb_figure *f, enum pb_aid aid, double shift)
{
    ground(f);
    if (aid == PB_AID_WHEELCHAIR) {
        for (int s = -1; s <= 1; s += 2) {
            pb_people_stroke(f, STEEL, 4.4,
                             PB_PTS({s * 62 + shift, 200}, {s * 63 + shift, 130},
                                    {s * 66 + shift, 116}, {s * 76 + shift, 112}));
            pb_people_stroke(f, RUBBER, 8, PB_PTS({s * 72 + shift, 113}, {s * 84 + shift, 109}));
            wheel(f, s);
        }
        back(f, STEEL_LIGHT, STEEL, shift * 0.6);
        pb_matrix old = pb_brush_get(f->b); // its edge stays
        pb_brush_set(f->b, pb_matrix_move(pb_matrix_scale(old, 0.985, 0.985), 0, 2.6));
        back(f, CANVAS, 0xFF2F373D, shift * 0.6);
        pb_brush_set(f->b, old);
        seat(f, 0xFF4A545C, RUBBER);
        return;
    }
    for (int s = -1; s <= 1; s += 2)
        pb_people_stroke(f, s < 0 ? WOOD : WOOD_SHADE, 6, PB_PTS({s * 57, 214}, {s * 59, 236}));
    back(f, CLOTH, CLOTH_SHADE, shift);
    seat(f, CLOTH_LIGHT, CLOTH_SHADE);
}

void pb_people_seat_front(pb_figure *f, enum pb_aid aid)
{
    if (aid != PB_AID_WHEELCHAIR)
        return;
    for (int s = -1; s <= 1; s += 2) {
        pb_path_clear(&f->path);
        pb_path_round_rect(&f->path, s * 67 - 8, 200, 16, 7, 3.5);
        pb_brush_fill(f->b, &f->path, PB_FLAT(RUBBER));
        pb_people_stroke(f, STEEL, 3, PB_PTS({s * 67, 207}, {s * 66, 228}));
    }
}

static uint32_t toned(uint32_t color, int light) // -100 … 100
{
    return light < 0 ? pb_color_mix(color, 0xFF10181B, (unsigned)(-light * 255 / 100))
                     : pb_color_mix(color, 0xFFF5F0E6, (unsigned)(light * 255 / 100));
}

void pb_people_from_behind(pb_figure *f, uint32_t color)
{
    uint32_t cloth = toned(color, -6), fold = toned(color, -28), skin = toned(color, 62);
    uint32_t skin_shade = toned(color, 44), hair = toned(color, -52), gloss = toned(color, -30);
    pb_people_blob(f, cloth, 1u << 5 | 1u << 6, // shoulders
                   PB_PTS({0, 121}, {-20, 125}, {-48, 137}, {-64, 156}, {-71, 192}, {-66, 226},
                          {66, 226}, {71, 192}, {64, 156}, {48, 137}, {20, 125}));
    pb_brush_clip(f->b, &f->path);
    pb_people_blob(f, fold, 0, PB_PTS({56, 130}, {90, 130}, {90, 250}, {62, 250}, {60, 180}));
    pb_brush_unclip(f->b);
    pb_people_line(f, fold, 0.5, 2.2, 0.8, PB_PTS({-51, 168}, {-53, 186}, {-54, 206}));
    pb_people_line(f, fold, 0.5, 2.2, 0.8, PB_PTS({51, 168}, {53, 186}, {54, 206}));
    pb_people_blob(
        f, skin_shade, 0, // neck and ears
        PB_PTS({-14, 92}, {14, 92}, {15, 114}, {23, 126}, {0, 132}, {-23, 126}, {-15, 114}));
    for (int s = -1; s <= 1; s += 2)
        pb_people_blob(
            f, s < 0 ? skin : skin_shade, 0,
            PB_PTS({s * 29, 72}, {s * 36, 70}, {s * 37.5, 78}, {s * 34, 88}, {s * 29, 90}));
    pb_people_line(f, fold, 3, 5, 3,
                   PB_PTS({-24, 125}, {-12, 131}, {0, 133}, {12, 131}, {24, 125}));
    pb_people_blob(f, hair, 0,
                   PB_PTS({0, 30}, {22, 36}, {34, 58}, {33, 82}, {22, 103}, {9, 108}, {0, 106},
                          {-9, 108}, {-22, 103}, {-33, 82}, {-34, 58}, {-22, 36}));
    pb_people_line(f, gloss, 0.5, 3.4, 0.5, PB_PTS({-4, 42}, {-20, 54}, {-25, 76}));
    pb_people_line(f, gloss, 0.4, 2, 0.4, PB_PTS({2, 44}, {-8, 62}, {-12, 92}));
    pb_people_line(f, gloss, 0.4, 2, 0.4, PB_PTS({5, 44}, {16, 62}, {17, 92}));
    pb_path_clear(&f->path); // the chair
    pb_path_move(&f->path, -48, 237);
    pb_path_cubic(&f->path, -60, 237, -65, 232, -65, 222);
    pb_path_line(&f->path, -64, 190);
    pb_path_cubic(&f->path, -63, 178, -54, 173, -42, 172);
    pb_path_cubic(&f->path, -18, 170, 18, 170, 42, 172);
    pb_path_cubic(&f->path, 54, 173, 63, 178, 64, 190);
    pb_path_line(&f->path, 65, 222);
    pb_path_cubic(&f->path, 65, 232, 60, 237, 48, 237);
    pb_brush_shadow(f->b, &f->path, 0, -2, 6, 0x50101A1C);
    pb_brush_fill(f->b, &f->path, PB_FLAT(CLOTH));
    pb_brush_clip(f->b, &f->path);
    pb_people_blob(f, CLOTH_SHADE, 0,
                   PB_PTS({53, 166}, {84, 160}, {84, 262}, {57, 262}, {56, 200}));
    pb_people_line(f, CLOTH_LIGHT, 1, 2.6, 1, PB_PTS({-58, 190}, {-44, 176}, {0, 174}, {40, 176}));
    pb_brush_unclip(f->b);
}
