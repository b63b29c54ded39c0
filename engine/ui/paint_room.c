// SPDX-License-Identifier: MIT
// The rug, balloons, silences, and the other ornaments.
#include <math.h>

#include "base/hash.h"
#include "ui/paint_inside.h"

enum { DOTS_MAX = 15 };

// A small box's shadow, blurred once, serves boxes of all sizes.
void pb_paint_shadow(pb_canvas *c, const pb_part *p)
{
    int out = (int)(20 * c->l->scale) + 1, side = 2 * (2 * out + p->radius) + 1;
    pb_area at = pb_area_inset(p->at, -out);
    int least = at.w < at.h ? at.w : at.h;
    side = side < least ? side : least | 1;
    uint32_t color = pb_paint_token(c, PB_TOK_SHADOW);
    uint64_t key = pb_hash_word(pb_hash_word(PB_HASH_START, color),
                                (uint64_t)(uint32_t)side << 32 | (uint32_t)p->radius);
    bool is_new;
    pb_bitmap *m = pb_paint_picture(c->p, key, side, side, &is_new);
    if (is_new) {
        pb_brush_begin(c->p->brush, m);
        pb_path_clear(&c->p->path);
        pb_path_round_rect(&c->p->path, out, out, side - 2 * out, side - 2 * out, p->radius);
        pb_brush_shadow(c->p->brush, &c->p->path, 0, 3 * c->l->scale, 9 * c->l->scale, color);
        pb_paint_back(c);
    }
    pb_paint_put_around(c, m, at, pb_area_inset(p->at, p->radius)); // the box covers the rest
}

typedef struct ellipse {
    double rx, ry;
    uint32_t color; // opaque
} ellipse;

static double half_width(const ellipse *e, double dy)
{
    double t = dy / e->ry;
    return t * t < 1 ? e->rx * sqrt(1 - t * t) : 0;
}

typedef struct row_span { // x0 ≤ x < x1 is all covered; from outside, the cover grows up to there
    int x0, x1;
    double cx, in, out; // half widths where it is whole and where it begins
} row_span;

static row_span span_at(const ellipse *e, double cx, double dy)
{
    double a = half_width(e, dy), b = half_width(e, dy + 1), in = fmin(a, b), out = fmax(a, b);
    if (out == 0)
        return (row_span){(int)cx, (int)cx, cx, 0, 0};
    if (out - in < 1) {
        in = (in + out) / 2 - 0.5;
        out = in + 1;
    }
    return (row_span){(int)ceil(cx - in), (int)floor(cx + in), cx, in, out};
}

static void fill_row(pb_canvas *c, int y, int x0, int x1, uint32_t color)
{
    uint32_t *px = c->bitmap.px + (ptrdiff_t)(y - c->y) * c->bitmap.stride - c->x;
    x0 = x0 > c->x ? x0 : c->x;
    x1 = x1 < c->x + c->bitmap.w ? x1 : c->x + c->bitmap.w;
    for (int x = x0; x < x1; x++)
        px[x] = color;
}

static void fill_edges(pb_canvas *c, int y, const row_span *s, uint32_t color)
{
    uint32_t *px = c->bitmap.px + (ptrdiff_t)(y - c->y) * c->bitmap.stride - c->x;
    for (int x = (int)floor(s->cx - s->out); x < (int)ceil(s->cx + s->out); x++) {
        if (x == s->x0 && s->x1 > x)
            x = s->x1;
        double cover = (s->out - fabs(x + 0.5 - s->cx)) / (s->out - s->in);
        if (x >= c->x && x < c->x + c->bitmap.w && cover > 0)
            px[x] = pb_paint_mix(px[x], color, cover < 1 ? (uint32_t)(cover * 256) : 256);
    }
}

// Ellipses about one middle, each inside of the one before. Row by row, so that a small piece of
// the room costs little.
void pb_paint_rug(pb_canvas *c, const pb_part *p)
{
    enum { RINGS = 5 };
    double cx = p->at.x + p->at.w / 2.0, cy = p->at.y + p->at.h / 2.0;
    double rx = p->at.w / 2.0 - 1, ry = p->at.h / 2.0 - 1, thin = 0.75 * c->l->scale;
    uint32_t rug = pb_paint_token(c, PB_TOK_PAPER_2), deep = pb_paint_token(c, PB_TOK_RUG_2);
    const ellipse ring[RINGS] = {
        {rx, ry, rug},
        {rx * 0.96 + thin, ry * 0.95 + thin, deep}, // a thread
        {rx * 0.96 - thin, ry * 0.95 - thin, rug},
        {rx * 0.72 + thin, ry * 0.68 + thin, deep},
        {rx * 0.72 - thin, ry * 0.68 - thin, pb_color_mix(rug, deep, 150)}};
    pb_area a = pb_area_cross(p->at, (pb_area){c->x, c->y, c->bitmap.w, c->bitmap.h});
    for (int y = a.y; y < a.y + a.h && !pb_area_is_empty(a); y++) {
        row_span s = span_at(&ring[0], cx, y - cy);
        for (int i = 0; i < RINGS; i++) {
            row_span in = {s.x1, s.x1, cx, 0, 0};
            if (i + 1 < RINGS)
                in = span_at(&ring[i + 1], cx, y - cy);
            bool hollow = in.x1 > in.x0;
            fill_row(c, y, s.x0, hollow ? in.x0 : s.x1, ring[i].color);
            if (hollow)
                fill_row(c, y, in.x1, s.x1, ring[i].color);
            fill_edges(c, y, &s, ring[i].color);
            s = in;
        }
    }
}

// Where the balloon's tail begins (its two feet) and ends.
static bool tail_of(const pb_canvas *c, const pb_part *p, pb_point foot[2], pb_point *tip)
{
    if (pb_area_is_empty(p->tip))
        return false;
    double cx = p->at.x + p->at.w / 2.0, cy = p->at.y + p->at.h / 2.0;
    double tx = p->tip.x + p->tip.w / 2.0, ty = p->tip.y + p->tip.h * 0.5;
    double half = 11 * c->l->scale, keep = p->radius + half;
    bool beside = tx < p->at.x || tx > p->at.x + p->at.w;
    double dx = tx - cx, dy = ty - cy;
    // The side that the line to the head leaves by.
    bool sideways = beside && fabs(dx) * p->at.h > fabs(dy) * p->at.w;
    if (sideways) {
        double x = dx < 0 ? p->at.x : p->at.x + p->at.w;
        double y = cy + dy * fabs((x - cx) / dx);
        y = fmax(p->at.y + keep, fmin(y, p->at.y + p->at.h - keep));
        if (p->at.h < 2 * keep)
            y = cy;
        foot[0] = (pb_point){x, y - half};
        foot[1] = (pb_point){x, y + half};
    } else {
        double y = dy < 0 ? p->at.y : p->at.y + p->at.h;
        double x = cx + (fabs(dy) > 1 ? dx * fabs((y - cy) / dy) : 0);
        x = fmax(p->at.x + keep, fmin(x, p->at.x + p->at.w - keep));
        foot[0] = (pb_point){x - half, y};
        foot[1] = (pb_point){x + half, y};
    }
    double mx = (foot[0].x + foot[1].x) / 2, my = (foot[0].y + foot[1].y) / 2;
    double far = hypot(tx - mx, ty - my);
    if (far < 1)
        return false;
    // It stops short of the frame around the head.
    double ux = (tx - mx) / far, uy = (ty - my) / far, out = 14 * c->l->scale;
    double in_x = fabs(ux) > 1e-6 ? (p->tip.w / 2.0 + out) / fabs(ux) : far;
    double in_y = fabs(uy) > 1e-6 ? (p->tip.h / 2.0 + out) / fabs(uy) : far;
    double length = fmax(far - fmin(in_x, in_y), fmin(far, 6 * c->l->scale));
    *tip = (pb_point){mx + ux * length, my + uy * length};
    return true;
}

void pb_paint_balloon(pb_canvas *c, const pb_part *p)
{
    pb_path *path = &c->p->path;
    pb_point foot[2], tip = {0, 0};
    bool tail = tail_of(c, p, foot, &tip);
    pb_paint_shadow(c, p);
    uint32_t fill = pb_paint_token(c, p->fill), edge = pb_paint_token(c, p->edge);
    if (tail) {
        pb_path_clear(path);
        pb_path_move(path, foot[0].x, foot[0].y);
        pb_path_line(path, tip.x, tip.y);
        pb_path_line(path, foot[1].x, foot[1].y);
        pb_brush_stroke(c->p->brush, path, 2 * p->stroke, false, PB_FLAT(edge));
    }
    pb_paint_edge(c, pb_area_inset(p->at, -p->stroke / 2 - 1), p->radius + 1, p->stroke, edge);
    pb_paint_round(c, p->at, p->radius, fill);
    if (tail) { // from inside the box, so that no seam shows
        double in = 3 * c->l->scale, mx = (foot[0].x + foot[1].x) / 2,
               my = (foot[0].y + foot[1].y) / 2;
        double far = hypot(tip.x - mx, tip.y - my), ux = (tip.x - mx) / far,
               uy = (tip.y - my) / far;
        pb_point shape[5] = {foot[0],
                             tip,
                             foot[1],
                             {foot[1].x - ux * in, foot[1].y - uy * in},
                             {foot[0].x - ux * in, foot[0].y - uy * in}};
        pb_path_clear(path);
        pb_path_polygon(path, shape, 5);
        pb_brush_fill(c->p->brush, path, PB_FLAT(fill));
    }
}

void pb_paint_dots(pb_canvas *c, const pb_part *p)
{
    int64_t level = 0;
    pb_str_int(p->node->value, &level);
    double r = p->at.h * 0.34, step = p->at.w / 3.0;
    uint32_t ink = pb_paint_token(c, PB_TOK_FIXING);
    for (int i = 0; i < 3; i++) {
        double x = p->at.x + p->at.w - step * (2.5 - i), y = p->at.y + p->at.h / 2.0;
        if (i < level)
            pb_paint_disc(c, x, y, r, ink);
        else
            pb_paint_ring(c, x, y, r - 0.75 * c->l->scale, 1.5 * c->l->scale, ink);
    }
}

static int silence_dots(const pb_node *speech)
{
    uint32_t seconds = speech->line ? (speech->line->length + 999) / 1000 : 0;
    return seconds == 0 ? 3 : seconds > DOTS_MAX ? DOTS_MAX : (int)seconds;
}

uint32_t pb_silence_next(const pb_node *speech, uint32_t passed)
{
    uint32_t length = speech->line ? speech->line->length : 0, n = (uint32_t)silence_dots(speech);
    for (uint32_t i = 1; length && i <= n; i++)
        if ((uint64_t)length * i / n > passed)
            return (uint32_t)((uint64_t)length * i / n);
    return UINT32_MAX;
}

void pb_paint_silence(pb_canvas *c, const pb_part *p)
{
    int n = silence_dots(p->node);
    uint32_t length = p->node->line ? p->node->line->length : 0;
    double r = p->at.h * 0.2, step = fmin(p->at.w / (double)(n + 1), r * 5);
    double x = p->at.x + p->at.w / 2.0 - step * (n - 1) / 2, y = p->at.y + p->at.h / 2.0;
    for (int i = 0; i < n; i++, x += step) {
        bool passed =
            !length || (uint64_t)length * (uint64_t)(i + 1) / (uint64_t)n <= c->s->silence;
        if (passed)
            pb_paint_disc(c, x, y, r, pb_paint_token(c, PB_TOK_INK));
        else
            pb_paint_ring(c, x, y, r - c->l->scale * 0.5, c->l->scale,
                          pb_paint_token(c, PB_TOK_MUTE));
    }
}

void pb_paint_leads(pb_canvas *c, const pb_part *p)
{
    double r = p->at.w * 0.3, y = p->at.y + p->at.h / 2.0, thick = p->at.w * 0.11;
    double in = r + thick / 2, ink_y = y + p->at.h * 0.04; // on the letters' middle
    for (int s = 0; s < 2; s++)
        pb_paint_ring(c, s ? p->at.x + p->at.w - in : p->at.x + in, ink_y, r, thick,
                      pb_paint_token(c, PB_TOK_RELATIONSHIP));
}

void pb_paint_tether(pb_canvas *c, const pb_part *p)
{
    double x = p->at.x + p->at.w / 2.0, y = p->at.y + p->at.h * 0.7, dx = p->tip.x - x,
           dy = p->tip.y - y;
    double far = hypot(dx, dy), step = 9 * c->l->scale;
    double from = p->at.w * 0.75, to = fmin(far, p->at.w * 1.45);
    for (double d = from; far > 1 && d < to; d += step)
        pb_paint_disc(c, x + dx / far * d, y + dy / far * d, 1.7 * c->l->scale,
                      pb_paint_token(c, PB_TOK_FACTS));
}

void pb_paint_shade(pb_canvas *c, const pb_part *p)
{
    pb_area a = pb_area_cross((pb_area){p->at.x - c->x, p->at.y - c->y, p->at.w, p->at.h},
                              (pb_area){0, 0, c->bitmap.w, c->bitmap.h});
    uint32_t part = p->stroke ? 150 : c->s->dusk, dark = pb_paint_token(c, PB_TOK_NIGHT);
    for (int y = 0; y < a.h && part; y++) {
        uint32_t *px = c->bitmap.px + (ptrdiff_t)(a.y + y) * c->bitmap.stride + a.x;
        for (int x = 0; x < a.w; x++)
            px[x] = pb_paint_mix(px[x], dark, part);
    }
}

void pb_paint_fade(pb_canvas *c, const pb_part *p)
{
    uint32_t solid = pb_paint_token(c, p->fill), clear = pb_color_alpha(solid, 0);
    double y0 = p->at.y, y1 = p->at.y + p->at.h;
    pb_path_clear(&c->p->path);
    pb_path_round_rect(&c->p->path, p->at.x, p->at.y, p->at.w, p->at.h, 0);
    pb_brush_fill(c->p->brush, &c->p->path,
                  (pb_paint){.kind = PB_PAINT_VERTICAL,
                             .color = p->lane ? clear : solid,
                             .color2 = p->lane ? solid : clear,
                             .y0 = y0,
                             .y1 = y1});
}
