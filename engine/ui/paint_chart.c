// SPDX-License-Identifier: MIT
// The talk map, its marks, and the bars of the profile and of what changed.
#include <math.h>
#include <stdlib.h>

#include "app/talk_map.h"
#include "base/arena.h"
#include "base/hash.h"
#include "ui/paint_inside.h"

enum pattern { PLAIN, HATCH, DOTTED, ROWS, CROSS, POSTS };

static const struct {
    enum pb_token token;
    unsigned mixed; // how much paper is mixed in, of 255
    enum pattern pattern;
} lanes[PB_TALK_LANES] = {
    [PB_TALK_FACTS] = {PB_TOK_FACTS_AREA, 0, PLAIN},
    [PB_TALK_FIXING] = {PB_TOK_FIXING_AREA, 0, HATCH},
    [PB_TALK_AWAY] = {PB_TOK_FACTS, 40, DOTTED},
    [PB_TALK_FEELING] = {PB_TOK_FEELING_AREA, 0, ROWS},
    [PB_TALK_RELATIONSHIP] = {PB_TOK_RELATIONSHIP, 30, PLAIN},
    [PB_TALK_PROCESS] = {PB_TOK_RELATIONSHIP_2, 60, CROSS},
    [PB_TALK_FRAME] = {PB_TOK_LINE, 40, POSTS},
    [PB_TALK_SILENCE] = {PB_TOK_CARD, 0, PLAIN},
};

static uint32_t lane_color(const pb_canvas *c, int lane)
{
    return pb_color_mix(pb_paint_token(c, lanes[lane].token), pb_paint_token(c, PB_TOK_PAPER),
                        lanes[lane].mixed);
}

// How much of a line, `half` wide to each side, covers a pixel at `v` when lines come every `step`:
// 0 … 1.
static double line_at(double v, double step, double half)
{
    double from = v - floor(v / step) * step, d = from < step - from ? from : step - from;
    d = half + 0.5 - d;
    return d < 0 ? 0 : d > 1 ? 1 : d;
}

static double pattern_at(enum pattern pattern, double x, double y, double unit)
{
    double step = 9 * unit, slant = step * 0.7071, half = 0.65 * unit, a, b;
    switch (pattern) {
    case HATCH:
        return line_at((x + y) * 0.7071, slant, half);
    case CROSS:
        a = line_at((x + y) * 0.7071, slant, half);
        b = line_at((x - y) * 0.7071, slant, half);
        return a > b ? a : b;
    case ROWS:
        return line_at(y, step, half);
    case POSTS:
        return line_at(x, step, half);
    case DOTTED:
        return line_at(x, step, half * 1.4) * line_at(y, step, half * 1.4);
    case PLAIN:
        break;
    }
    return 0;
}

// Lays a lane's pattern over what a path covers of a band of the canvas; `cover` is a bitmap of the
// band's size.
static void lay_pattern(pb_canvas *c, int lane, const pb_path *path, pb_area band, pb_bitmap *cover)
{
    pb_bitmap_clear(cover, 0);
    pb_brush_begin(c->p->brush, cover);
    pb_brush_set(c->p->brush, pb_matrix_move(PB_IDENTITY, -band.x, -band.y));
    pb_brush_fill(c->p->brush, path, PB_FLAT(0xFFFFFFFF));
    bool dark = lane == PB_TALK_FRAME || lane == PB_TALK_PROCESS;
    uint32_t ink = pb_paint_token(c, dark ? PB_TOK_INK : PB_TOK_CARD);
    double strength = dark ? 60 : 110;
    for (int y = 0; y < band.h; y++) {
        uint32_t *px =
            c->bitmap.px + (ptrdiff_t)(band.y - c->y + y) * c->bitmap.stride + (band.x - c->x);
        const uint32_t *shown = cover->px + (ptrdiff_t)y * cover->stride;
        for (int x = 0; x < band.w; x++) {
            if (!shown[x])
                continue;
            double k = pattern_at(lanes[lane].pattern, band.x + x, band.y + y, c->l->scale);
            unsigned t = (unsigned)(k * strength * (shown[x] >> 24) / 255);
            px[x] = t ? pb_color_mix(px[x], ink, t) : px[x];
        }
    }
}

// Fills a path with a lane's colour and lays its pattern over it, a band at a time to keep memory
// small.
static void fill_lane(pb_canvas *c, int lane, const pb_path *path, uint32_t color, pb_area at)
{
    enum { BAND = 48 };
    pb_brush_fill(c->p->brush, path, PB_FLAT(color));
    at = pb_area_cross(at, (pb_area){c->x, c->y, c->bitmap.w, c->bitmap.h});
    if (lanes[lane].pattern == PLAIN || pb_area_is_empty(at))
        return;
    pb_bitmap cover = pb_bitmap_new(at.w, at.h < BAND ? at.h : BAND);
    for (int y = 0; y < at.h; y += BAND) {
        pb_area band = {at.x, at.y + y, at.w, at.h - y < BAND ? at.h - y : BAND};
        lay_pattern(c, lane, path, band, &cover);
    }
    pb_bitmap_release(&cover);
    pb_paint_back(c);
}

static void follow(pb_path *path, const double *x, const double *y, const double *slope, uint32_t n,
                   bool back)
{
    for (uint32_t k = 1; k < n; k++) {
        uint32_t a = back ? n - k : k - 1, b = back ? n - k - 1 : k;
        double third = (x[b] - x[a]) / 3, unit = back ? -1.0 / 3 : 1.0 / 3;
        pb_path_cubic(path, x[a] + third, y[a] + slope[a] * unit, x[b] - third,
                      y[b] - slope[b] * unit, x[b], y[b]);
    }
}

typedef struct stack {
    uint32_t n;                     // points
    double *x, *edge[2], *slope[2]; // of the boundary above and below
} stack;

// The boundary below the first `above` lanes of the order, in pixels from the top.
static void boundary(const pb_view_chart *chart, const stack *s, int above, pb_area at, int which)
{
    for (uint32_t i = 0; i < s->n; i++)
        s->edge[which][i] = at.y + at.h * pb_map_edge(chart, i, above);
    pb_map_slopes(s->edge[which], s->slope[which], s->n);
}

static void paint_map(pb_canvas *c, const pb_view_chart *chart, pb_area at)
{
    stack s = {.n = pb_map_points(chart)};
    double *room = pb_heap_resize(NULL, s.n * 5 * sizeof *room);
    s.x = room;
    for (int i = 0; i < 2; i++) {
        s.edge[i] = room + s.n * (size_t)(1 + i);
        s.slope[i] = room + s.n * (size_t)(3 + i);
    }
    for (uint32_t i = 0; i < s.n; i++)
        s.x[i] = at.x + at.w * pb_map_x(chart, i);
    pb_path lane = {0};
    boundary(chart, &s, 0, at, 0);
    for (int k = 0; k < PB_TALK_LANES; k++) {
        int above = k % 2, below = 1 - above;
        boundary(chart, &s, k + 1, at, below);
        bool any = false;
        for (uint32_t i = 0; i < s.n && !any; i++)
            any = s.edge[below][i] - s.edge[above][i] > 0.5;
        if (!any)
            continue;
        pb_path_clear(&lane);
        pb_path_move(&lane, s.x[0], s.edge[above][0]);
        follow(&lane, s.x, s.edge[above], s.slope[above], s.n, false);
        pb_path_line(&lane, s.x[s.n - 1], s.edge[below][s.n - 1]);
        follow(&lane, s.x, s.edge[below], s.slope[below], s.n, true);
        fill_lane(c, pb_map_order[k], &lane, lane_color(c, pb_map_order[k]), at);
        pb_path_clear(&lane);
        pb_path_move(&lane, s.x[0], s.edge[below][0]);
        follow(&lane, s.x, s.edge[below], s.slope[below], s.n, false);
        if (k + 1 < PB_TALK_LANES)
            pb_brush_stroke(c->p->brush, &lane, 1.5 * c->l->scale, false,
                            PB_FLAT(pb_paint_token(c, PB_TOK_PAPER)));
    }
    pb_path_release(&lane);
    free(room);
}

uint64_t pb_chart_hash(const pb_view_chart *chart)
{
    uint64_t h = pb_hash_word(PB_HASH_START, chart->minutes);
    if (chart->share && chart->minutes)
        h = pb_hash_bytes(h, chart->share, chart->minutes * sizeof *chart->share);
    for (uint32_t i = 0; i < chart->marks; i++)
        h = pb_hash_word(h, (uint64_t)chart->mark[i].clock << 32 | chart->mark[i].state);
    return h;
}

void pb_paint_chart(pb_canvas *c, const pb_part *part)
{
    const pb_view_chart *chart = part->node->chart;
    uint64_t key = pb_hash_word(pb_chart_hash(chart),
                                (uint64_t)(uint32_t)part->at.w << 32 | (uint32_t)part->at.h);
    key = pb_hash_word(key, (uint64_t)c->s->theme + 1);
    bool is_new;
    pb_bitmap *m = pb_paint_picture(c->p, key, part->at.w, part->at.h, &is_new);
    if (is_new) {
        pb_canvas own = *c;
        own.bitmap = *m;
        own.x = own.y = 0;
        pb_area all = {0, 0, part->at.w, part->at.h};
        pb_brush_begin(c->p->brush, m);
        paint_map(&own, chart, all);
        uint64_t whole = (uint64_t)chart->minutes * 60000;
        for (uint32_t i = 0; i < chart->marks; i++) { // where the trainee acted
            int x = (int)((uint64_t)all.w * chart->mark[i].clock / whole);
            bool selected = chart->mark[i].state & PB_IS_SELECTED;
            int w = (int)(c->l->scale * (selected ? 3 : 1) + 0.5);
            pb_paint_round(&own, (pb_area){x - w / 2, 0, w > 0 ? w : 1, all.h}, 0,
                           pb_color_alpha(pb_paint_token(c, selected ? PB_TOK_INK : PB_TOK_CARD),
                                          selected ? 254 : 170));
        }
        pb_paint_back(c);
    }
    pb_paint_put(c, m, part->at.x, part->at.y);
}

void pb_paint_swatch(pb_canvas *c, const pb_part *part)
{
    pb_path box = {0};
    pb_path_round_rect(&box, part->at.x, part->at.y, part->at.w, part->at.h, 2 * c->l->scale);
    fill_lane(c, part->lane, &box, lane_color(c, part->lane), part->at);
    pb_brush_stroke(c->p->brush, &box, 1, true,
                    PB_FLAT(pb_color_alpha(pb_paint_token(c, PB_TOK_INK), 90)));
    pb_path_release(&box);
}

// What became of a moment, told by its shape: up is well met, down is missed, a ring is quiet, a
// disc is the rest.
void pb_paint_mark(pb_canvas *c, const pb_part *part, bool hot)
{
    unsigned state = (unsigned)part->lane;
    double x = part->at.x + part->at.w / 2.0, y = part->at.y + part->at.h / 2.0,
           r = part->at.h * 0.26;
    if (state & PB_IS_SELECTED)
        pb_paint_ring(c, x, y, part->at.h * 0.44, 2 * c->l->scale, pb_paint_token(c, PB_TOK_INK));
    else if (hot)
        pb_paint_disc(c, x, y, part->at.h * 0.48,
                      pb_color_alpha(pb_paint_token(c, PB_TOK_RELATIONSHIP), 50));
    uint32_t ink = pb_paint_token(c, state & PB_IS_STRONG ? PB_TOK_RELATIONSHIP
                                     : state & PB_IS_WEAK ? PB_TOK_FIXING
                                                          : PB_TOK_INK);
    if (state & (PB_IS_STRONG | PB_IS_WEAK)) {
        double up = state & PB_IS_STRONG ? -1 : 1;
        pb_point tri[3] = {{x, y + up * r * 1.15},
                           {x + r * 1.15, y - up * r * 0.85},
                           {x - r * 1.15, y - up * r * 0.85}};
        pb_path_clear(&c->p->path);
        pb_path_polygon(&c->p->path, tri, 3);
        if (state & PB_IS_QUIET)
            pb_brush_stroke(c->p->brush, &c->p->path, 2 * c->l->scale, true, PB_FLAT(ink));
        else
            pb_brush_fill(c->p->brush, &c->p->path, PB_FLAT(ink));
    } else if (state & PB_IS_QUIET) {
        pb_paint_ring(c, x, y, r * 0.85, 2 * c->l->scale, ink);
    } else {
        pb_paint_disc(c, x, y, r * 0.9, ink);
    }
}

void pb_paint_bar(pb_canvas *c, const pb_part *part)
{
    const pb_view_bar *bar = part->node->bar;
    enum { LOW = 400 };
    pb_area at = part->at;
    double radius = at.h / 2.0;
    if (!bar || bar->value < 0) { // no chance: an empty track, dashed
        pb_paint_edge(c, at, radius, c->l->scale, pb_paint_token(c, PB_TOK_LINE));
    } else {
        pb_paint_round(c, at, radius, pb_paint_token(c, PB_TOK_LINE));
        bool low = bar->value < LOW;
        pb_path box = {0};
        double w = at.w * bar->value / 1000.0;
        if (w >= 1) {
            pb_path_round_rect(&box, at.x, at.y, w < at.h ? at.h : w, at.h, radius);
            fill_lane(c, low ? PB_TALK_FIXING : PB_TALK_FACTS, &box,
                      pb_paint_token(c, low ? PB_TOK_FIXING_AREA : PB_TOK_RELATIONSHIP), at);
        }
        pb_path_release(&box);
    }
    if (bar && bar->self >= 0) {
        double x = at.x + at.w * bar->self / 1000.0, y = at.y + at.h / 2.0, r = at.h * 0.75;
        pb_point diamond[4] = {{x, y - r}, {x + r, y}, {x, y + r}, {x - r, y}};
        pb_path_clear(&c->p->path);
        pb_path_polygon(&c->p->path, diamond, 4);
        pb_brush_fill(c->p->brush, &c->p->path, PB_FLAT(pb_paint_token(c, PB_TOK_CARD)));
        pb_brush_stroke(c->p->brush, &c->p->path, 1.5 * c->l->scale, true,
                        PB_FLAT(pb_paint_token(c, PB_TOK_INK)));
    }
}

// From the middle to the right what rose, to the left what fell, hatched. Neither is better.
void pb_paint_shift(pb_canvas *c, const pb_part *part)
{
    enum { FULL = 30 }; // of 100: what fills half of it
    const pb_view_shift *shift = part->node->shift;
    pb_area at = part->at;
    int half = at.w / 2, line = (int)(c->l->scale + 0.5) > 1 ? (int)(c->l->scale + 0.5) : 1;
    int by = shift ? shift->to - shift->from : 0, size = abs(by) > FULL ? FULL : abs(by);
    int w = half * size / FULL, thin = at.h / 4;
    pb_paint_round(c, (pb_area){at.x, at.y + (at.h - thin) / 2, at.w, thin}, thin / 2.0,
                   pb_paint_token(c, PB_TOK_LINE));
    if (w > 0) {
        pb_path box = {0};
        pb_path_round_rect(&box, by > 0 ? at.x + half : at.x + half - w, at.y, w, at.h,
                           2 * c->l->scale);
        fill_lane(c, by > 0 ? PB_TALK_FACTS : PB_TALK_FIXING, &box, pb_paint_token(c, PB_TOK_FACTS),
                  at);
        pb_path_release(&box);
    }
    pb_paint_round(c, (pb_area){at.x + half, at.y - line, line, at.h + 2 * line}, 0,
                   pb_paint_token(c, PB_TOK_MUTE));
}
