// SPDX-License-Identifier: MIT
// Neck, shoulders and cloth; the lap that ends the figure.
#include "ui/people_parts.h"

static double shoulder_width(const pb_figure *f)
{
    return (f->t.soft ? 53 : 59) + 5 * f->t.broad - (f->look->age == PB_AGE_OLD ? 3 : 0) -
           4 * f->act.slump;
}

static void torso_path(const pb_figure *f, pb_path *path, double dx, double dy)
{
    double w = shoulder_width(f), sh = f->act.shoulders, turn = f->side * 1.5;
    double slope = f->act.slump * 4 + (f->t.soft ? 2 : 0), wide = f->t.broad > 0 ? 6 : 0;
    const pb_point p[] = {{-14, 112},
                          {-22, 124 + sh * 0.6},
                          {-w + 12, 132 + sh + slope},
                          {-w - turn, 147 + sh + slope},
                          {-w + 3 - turn, 176},
                          {-w + 8 - wide, 218},
                          {w - 8 + wide, 218},
                          {w - 3 - turn, 176},
                          {w - turn, 147 + sh + slope},
                          {w - 12, 132 + sh + slope},
                          {22, 124 + sh * 0.6},
                          {14, 112}};
    pb_point q[12];
    for (int i = 0; i < 12; i++)
        q[i] = (pb_point){p[11 - i].x + dx, p[11 - i].y + dy}; // clockwise, like the arms
    pb_path_smooth(path, q, 12, true, 1u << 0 | 1u << 5 | 1u << 6 | 1u << 11);
}

static void chin_shadow(pb_figure *f, uint32_t color, double dy)
{
    pb_brush_set(f->b, f->head);
    pb_path_clear(&f->path);
    pb_people_face_path(f, &f->path, 3, dy);
    pb_brush_fill(f->b, &f->path, PB_FLAT(color));
    pb_brush_set(f->b, f->body);
}

// The skin that shows: the neck, and how deep the opening goes.
static void neck(pb_figure *f, double depth, double wide, bool pointed)
{
    double w = (f->t.soft ? 13.5 : 16) + 1.5 * f->t.broad, x = f->side * 1.5;
    double edge = w + wide, at = pointed ? 0.52 : 0.7,
           low = depth - (depth - 121) * (pointed ? 0.48 : 0.24);
    const pb_point p[] = {{-w + x, 92},      {-w - 0.5 + x, 112}, {-edge, 121},
                          {-edge * at, low}, {x * 0.6, depth},    {edge * at, low},
                          {edge, 121},       {w + 0.5 + x, 112},  {w + x, 92}};
    uint64_t corners = 1u << 0 | 1u << 2 | 1u << 6 | 1u << 8 | (pointed ? 1u << 4 : 0);
    pb_path_clear(&f->path);
    pb_path_smooth(&f->path, p, 9, true, corners);
    pb_brush_fill(f->b, &f->path, PB_FLAT(f->skin->base));
    pb_brush_clip(f->b, &f->path);
    chin_shadow(f, f->skin->shade, 11);
    pb_people_blob(f, pb_color_alpha(f->skin->shade, 150), 0,
                   PB_PTS({9, 96}, {22, 96}, {24, 150}, {13, 140}, {8, 120}));
    if (f->fine) {
        uint32_t c = pb_color_alpha(f->skin->line, 90);
        pb_people_line(f, c, 0.4, 1.3, 0.3, PB_PTS({-15, 124}, {-8, 127}, {-3, 131}));
        pb_people_line(f, c, 0.4, 1.3, 0.3, PB_PTS({15, 124}, {8, 127}, {4, 131}));
    }
    pb_brush_unclip(f->b);
}

static void band(pb_figure *f, uint32_t color, double width, double depth, double wide,
                 bool pointed)
{
    double w = (f->t.soft ? 13.5 : 16) + wide, x = f->side;
    if (pointed) {
        double low = depth - (depth - 121) * 0.48;
        pb_people_stroke(f, color, width, PB_PTS({-w, 120}, {-w * 0.52, low}, {x, depth}));
        pb_people_stroke(f, color, width, PB_PTS({w, 120}, {w * 0.52, low}, {x, depth}));
    } else {
        pb_people_stroke(f, color, width,
                         PB_PTS({-w, 120}, {-w * 0.7, depth - (depth - 121) * 0.24}, {x, depth},
                                {w * 0.7, depth - (depth - 121) * 0.24}, {w, 120}));
    }
}

static void shirt(pb_figure *f)
{
    neck(f, 140, 3, true);
    for (int s = -1; s <= 1; s += 2) {
        pb_people_blob(f, s < 0 ? f->top.light : f->top.base, 0x1F,
                       PB_PTS({s * 15, 110}, {s * 21, 120}, {s * 19, 138}, {s * 8, 145},
                              {f->side * 1 + s * 0.6, 137}));
        pb_people_stroke(f, f->top.shade, 1, PB_PTS({s * 21, 121}, {s * 19, 138}, {s * 8, 145}));
    }
    pb_people_stroke(f, f->top.shade, 1.1, PB_PTS({f->side, 138}, {f->side * 1.4, 216}));
    for (int i = 0; f->fine && i < 4; i++)
        pb_people_oval(f, f->top.light, f->side * 1.3 + 3, 150 + i * 17, 1.4, 1.4);
}

static void cardigan(pb_figure *f)
{
    uint32_t tee = 0xFFF1E9DA, tee_shade = 0xFFD8CCB6;
    pb_people_blob(f, tee, 0x3F,
                   PB_PTS({-17, 116}, {17, 116}, {12, 150}, {8, 218}, {-6, 218}, {-11, 150}));
    pb_people_blob(f, tee_shade, 0xF, PB_PTS({6, 118}, {17, 116}, {12, 150}, {8, 218}, {3, 218}));
    neck(f, 132, 1, false);
    band(f, tee_shade, 1.6, 132.5, 1, false);
    for (int s = -1; s <= 1; s += 2)
        pb_people_line(f, s < 0 ? f->top.light : f->top.shade, 2.4, 5, 5,
                       PB_PTS({s * 17, 117}, {s * 15, 134}, {s * 11, 156}, {s * 7.5, 217}));
    for (int i = 0; f->fine && i < 3; i++)
        pb_people_oval(f, f->top.shade, -9.6 + i * 0.9, 164 + i * 16, 1.5, 1.5);
}

// A coat or jacket, open over what is worn below.
static void open_coat(pb_figure *f)
{
    uint32_t edge = pb_color_mix(f->top.shade, 0xFF15100C, 40);
    pb_people_blob(f, f->inner.base, 0x3F,
                   PB_PTS({-19, 114}, {19, 114}, {15, 150}, {11, 218}, {-11, 218}, {-15, 150}));
    pb_people_blob(f, f->inner.shade, 0xF,
                   PB_PTS({7, 118}, {19, 116}, {15, 150}, {11, 218}, {5, 218}));
    neck(f, 134, 1, f->t.soft);
    band(f, f->inner.shade, 2.2, 135, 1, f->t.soft);
    for (int s = -1; s <= 1; s += 2) { // lapels
        pb_people_blob(f, s < 0 ? f->top.light : f->top.base, 0x3F,
                       PB_PTS({s * 17, 112}, {s * 27, 119}, {s * 33, 139}, {s * 27, 143},
                              {s * 30, 148}, {s * 11, 183}));
        pb_people_stroke(f, edge, 1, PB_PTS({s * 27, 119}, {s * 33, 139}));
        pb_people_stroke(f, edge, 1, PB_PTS({s * 33, 139}, {s * 27, 143}));
        pb_people_stroke(f, edge, 1, PB_PTS({s * 30, 148}, {s * 11, 183}));
        pb_people_line(f, edge, 0.8, 1.3, 0.8, PB_PTS({s * 11, 182}, {s * 10, 200}, {s * 11, 217}));
    }
    if (f->look->wears == PB_WEAR_COAT && f->fine) { // pens
        pb_people_stroke(f, edge, 1.2, PB_PTS({23, 176}, {40, 176}));
        pb_people_stroke(f, 0xFF2E6E72, 1.8, PB_PTS({28, 169}, {28, 176}));
        pb_people_stroke(f, 0xFFA0405A, 1.8, PB_PTS({33, 170}, {33, 176}));
    }
}

// A chaplain's: black, with a white tab.
static void collar(pb_figure *f)
{
    double w = f->t.soft ? 14.5 : 17, x = f->side * 1.2;
    pb_people_blob(f, f->inner.base, 0x3F,
                   PB_PTS({-19, 114}, {19, 114}, {14, 150}, {6, 218}, {-6, 218}, {-14, 150}));
    neck(f, 122, 0, false);
    pb_people_blob(
        f, f->inner.base, 0,
        PB_PTS({-w + x, 108}, {x, 113}, {w + x, 108}, {w + 4, 122}, {x, 130}, {-w - 4, 122}));
    pb_people_blob(f, 0xFFFDFAF2, 0xF,
                   PB_PTS({x - 7, 112.4}, {x + 7, 112.4}, {x + 6.5, 127}, {x - 6.5, 127}));
    for (int s = -1; s <= 1; s += 2)
        pb_people_line(f, s < 0 ? f->top.light : f->top.shade, 2.4, 4, 4,
                       PB_PTS({s * 18, 117}, {s * 16, 134}, {s * 12, 156}, {s * 6, 217}));
}

static void roll_neck(pb_figure *f)
{
    double w = (f->t.soft ? 14.5 : 17), x = f->side * 1.2;
    neck(f, 122, 0, false);
    pb_people_blob(
        f, f->top.base, 0,
        PB_PTS({-w + x, 108}, {x, 113}, {w + x, 108}, {w + 4, 122}, {x, 131}, {-w - 4, 122}));
    pb_people_blob(f, pb_color_alpha(f->top.shade, 200), 0,
                   PB_PTS({5 + x, 112.6}, {w + x, 108}, {w + 4, 122}, {8, 130}, {7, 120}));
    pb_people_line(
        f, f->top.shade, 0.6, 1.8, 0.6,
        PB_PTS({-w - 3.6, 122}, {-w * 0.5, 129}, {x, 131}, {w * 0.5, 129}, {w + 3.6, 122}));
}

static void neckline(pb_figure *f)
{
    switch (f->t.neckline) {
    case PB_NECK_V:
        neck(f, 148, 1, true);
        band(f, f->top.shade, 2.6, 149, 1, true);
        break;
    case PB_NECK_SHIRT:
        shirt(f);
        break;
    case PB_NECK_CARDIGAN:
        cardigan(f);
        break;
    case PB_NECK_ROLL:
        roll_neck(f);
        break;
    case PB_NECK_SCRUBS:
        neck(f, 150, 4, true);
        band(f, f->top.light, 4.4, 151, 4, true);
        pb_path_clear(&f->path);
        pb_path_round_rect(&f->path, 17, 168, 20, 19, 2.5);
        pb_brush_stroke(f->b, &f->path, 1.1, true, PB_FLAT(f->top.shade));
        pb_people_stroke(f, f->top.shade, 1.8, PB_PTS({17, 168.6}, {37, 168.6}));
        pb_people_stroke(f, 0xFFF5F0E6, 1.8, PB_PTS({33, 164}, {33, 173}));
        break;
    case PB_NECK_SCOOP:
        neck(f, 143, 6, false);
        band(f, f->top.shade, 2, 143.5, 6, false);
        pb_people_stroke(f, 0xFFC9A24E, 0.9,
                         PB_PTS({-15, 119}, {-9, 131}, {0, 136}, {9, 131}, {15, 119}));
        pb_people_oval(f, 0xFFC9A24E, 0, 137.4, 1.9, 2.2);
        break;
    case PB_NECK_OPEN:
        open_coat(f);
        break;
    case PB_NECK_COLLAR:
        collar(f);
        break;
    case PB_NECK_CREW:
        neck(f, 131, 1, false);
        band(f, f->top.shade, 3.2, 132, 1, false);
        break;
    }
}

static void lanyard(pb_figure *f)
{
    uint32_t tape = pb_color_mix(f->top.shade, 0xFF1F2A30, 120);
    pb_people_stroke(f, tape, 2, PB_PTS({-19, 121}, {-10, 150}, {2, 178}));
    pb_people_stroke(f, tape, 2, PB_PTS({19, 121}, {12, 150}, {2, 178}));
    pb_path_clear(&f->path);
    pb_path_round_rect(&f->path, -6, 177, 16, 20, 2);
    pb_brush_fill(f->b, &f->path, PB_FLAT(0xFFFBF7EE));
    pb_people_oval(f, f->skin->shade, 2, 184, 3, 3.4);
    pb_people_stroke(f, 0xFF9DA3A6, 1.2, PB_PTS({-2.6, 192}, {6.6, 192}));
}

static void silhouette(const pb_figure *f, pb_path *path, const pb_point elbow[2], double dx,
                       double dy)
{
    torso_path(f, path, dx, dy);
    for (int i = 0; i < 2; i++) {
        pb_point at = pb_people_shoulder(f, i ? 1 : -1);
        double r = f->t.soft ? 12.6 : 14;
        pb_people_limb(path, (pb_point){at.x + dx, at.y + dy}, r,
                       (pb_point){elbow[i].x + dx, elbow[i].y + dy}, r - 1.6);
    }
}

static void folds(pb_figure *f, const pb_point elbow[2])
{
    uint32_t line = pb_color_mix(f->top.shade, 0xFF15100C, 50);
    double r = f->t.soft ? 12.6 : 14;
    for (int i = 0; i < 2; i++) { // between arm and chest
        double s = i ? 1 : -1;
        pb_point at = pb_people_shoulder(f, s);
        pb_point in = {at.x - s * (r - 2), at.y + 13}, low = {elbow[i].x - s * (r - 2), elbow[i].y};
        pb_people_line(f, line, 0.4, 1.7, 1,
                       PB_PTS(in, {(in.x + low.x) / 2 - s, (in.y + low.y) / 2}, low));
        pb_people_line(f, pb_color_alpha(f->top.shade, 200), 0.3, 2, 0.3,
                       PB_PTS({in.x - s * 0.5, in.y - 2}, {in.x - s * 5, in.y + 6},
                              {in.x - s * 12, in.y + 11}));
        pb_people_line(f, pb_color_alpha(f->top.shade, 200), 0.3, 2.2, 0.3,
                       PB_PTS({low.x - s * 2, 197}, {low.x - s * 9, 193}, {low.x - s * 18, 192}));
    }
}

void pb_people_torso(pb_figure *f)
{
    const pb_point elbow[2] = {f->arm[0].elbow, f->arm[1].elbow};
    pb_path_clear(&f->path);
    silhouette(f, &f->path, elbow, 0, 0);
    pb_brush_fill(f->b, &f->path, PB_FLAT(f->top.shade));
    pb_brush_clip(f->b, &f->path);
    pb_path_clear(&f->path);
    silhouette(f, &f->path, elbow, -7.5, -3.5);
    pb_brush_fill(f->b, &f->path,
                  (pb_paint){.kind = PB_PAINT_VERTICAL,
                             .color = f->top.base,
                             .color2 = pb_color_mix(f->top.base, f->top.shade, 130),
                             .y0 = 150,
                             .y1 = 214});
    chin_shadow(f, pb_color_alpha(f->top.shade, 200), 19);
    pb_brush_unclip(f->b);
    folds(f, elbow);
    neckline(f);
    if (f->t.lanyard)
        lanyard(f);
}

static void leg(pb_figure *f, double s, uint32_t color, uint32_t dark)
{
    pb_path_clear(&f->path); // the shin fades out: here the figure ends
    pb_path_smooth(&f->path, PB_PTS({s * 6, 222}, {s * 42, 222}, {s * 39, 252}, {s * 10, 252}),
                   true, 0);
    pb_brush_fill(f->b, &f->path,
                  (pb_paint){.kind = PB_PAINT_VERTICAL,
                             .color = pb_color_mix(color, dark, 170),
                             .color2 = dark & 0xFFFFFF,
                             .y0 = 231,
                             .y1 = 240});
    pb_people_blob(f, color, 0,
                   PB_PTS({s * 1, 214}, {s * 4, 203}, {s * 28, 199}, {s * 47, 203}, {s * 51, 214},
                          {s * 49, 226}, {s * 41, 233}, {s * 24, 235}, {s * 9, 232},
                          {s * 2.5, 225}));
    pb_brush_clip(f->b, &f->path);
    double x = s > 0 ? 0 : -49;
    pb_people_blob(f, dark, 0,
                   PB_PTS({38 + x, 198}, {60 + x, 198}, {60 + x, 240}, {14 + x, 240}, {34 + x, 230},
                          {42 + x, 216}));
    pb_people_line(f, pb_color_alpha(dark, 190), 7, 10, 7,
                   PB_PTS({s * 54, 200}, {s * 28, 203}, {0, 203}));
    pb_brush_unclip(f->b);
}

void pb_people_lap(pb_figure *f)
{
    uint32_t base = f->t.trousers, dark = pb_color_mix(base, 0xFF15120F, 80);
    pb_people_blob(f, dark, 0, PB_PTS({-36, 204}, {0, 200}, {36, 204}, {20, 228}, {-20, 228}));
    leg(f, 1, base, dark);
    leg(f, -1, base, dark);
}
