// SPDX-License-Identifier: MIT
#include "ui/paint.h"

#include <math.h>
#include <stdlib.h>

#include "base/hash.h"
#include "ui/paint_inside.h"

enum { MASK_BYTES = 2 << 20, PICTURE_BYTES = 4 << 20 };

static void drop_picture(void *value)
{
    pb_bitmap_release(value);
    free(value);
}

pb_painter *pb_painter_new(pb_fonts *fonts, pb_err *err)
{
    pb_brush *brush = pb_brush_new(err);
    if (!brush)
        return NULL;
    pb_painter *p = pb_heap_resize(NULL, sizeof *p);
    *p = (pb_painter){.brush = brush, .texts = pb_texts_new(fonts, MASK_BYTES)};
    pb_cache_init(&p->pictures, PICTURE_BYTES, drop_picture);
    return p;
}

void pb_painter_free(pb_painter *p)
{
    if (!p)
        return;
    pb_texts_free(p->texts);
    pb_cache_release(&p->pictures);
    pb_path_release(&p->path);
    pb_brush_free(p->brush);
    free(p);
}

pb_texts *pb_painter_texts(pb_painter *p)
{
    return p->texts;
}

void pb_painter_tick(pb_painter *p)
{
    pb_texts_tick(p->texts);
    pb_cache_tick(&p->pictures);
}

static pb_size text_size(void *ctx, pb_str str, pb_text_style style)
{
    const pb_text *t = pb_texts_get(ctx, str, style);
    return (pb_size){t->w, t->h};
}

static int text_balance(void *ctx, pb_str str, pb_text_style style, int least)
{
    return pb_texts_balance(ctx, str, style, least);
}

pb_metrics pb_painter_metrics(pb_painter *p)
{
    return (pb_metrics){p->texts, text_size, text_balance};
}

// ---- shapes -----------------------------------------------------------------------------------

// Every pixel one opaque colour; rows are copied from the first.
static void flood(pb_bitmap *m, uint32_t color)
{
    for (int x = 0; x < m->w; x++)
        m->px[x] = color;
    for (int y = 1; y < m->h; y++)
        memcpy(m->px + (ptrdiff_t)y * m->stride, m->px, (size_t)m->w * sizeof *m->px);
}

void pb_paint_round(pb_canvas *c, pb_area at, double radius, uint32_t color)
{
    if (radius < 1 && color >> 24 == 255) { // plain boxes need no rasteriser
        pb_area a = pb_area_cross((pb_area){at.x - c->x, at.y - c->y, at.w, at.h},
                                  (pb_area){0, 0, c->bitmap.w, c->bitmap.h});
        if (pb_area_is_empty(a))
            return;
        pb_bitmap box = {c->bitmap.px + (ptrdiff_t)a.y * c->bitmap.stride + a.x, a.w, a.h,
                         c->bitmap.stride};
        flood(&box, color);
        return;
    }
    pb_path_clear(&c->p->path);
    double most = (at.w < at.h ? at.w : at.h) / 2.0;
    pb_path_round_rect(&c->p->path, at.x, at.y, at.w, at.h, radius < most ? radius : most);
    pb_brush_fill(c->p->brush, &c->p->path, PB_FLAT(color));
}

void pb_paint_edge(pb_canvas *c, pb_area at, double radius, double width, uint32_t color)
{
    double w = at.w - 2 * width, h = at.h - 2 * width, in = radius - width;
    pb_path_clear(&c->p->path);
    pb_path_round_rect(&c->p->path, at.x, at.y, at.w, at.h, radius);
    if (w > 0 && h > 0)
        pb_path_round_rect(&c->p->path, at.x + width, at.y + width, w, h, in > 0 ? in : 0);
    pb_brush_fill_even_odd(c->p->brush, &c->p->path, PB_FLAT(color));
}

void pb_paint_disc(pb_canvas *c, double x, double y, double r, uint32_t color)
{
    pb_path_clear(&c->p->path);
    pb_path_ellipse(&c->p->path, x, y, r, r);
    pb_brush_fill(c->p->brush, &c->p->path, PB_FLAT(color));
}

void pb_paint_ring(pb_canvas *c, double x, double y, double r, double width, uint32_t color)
{
    double in = r - width / 2, out = r + width / 2;
    pb_path_clear(&c->p->path);
    pb_path_ellipse(&c->p->path, x, y, out, out);
    if (in > 0)
        pb_path_ellipse(&c->p->path, x, y, in, in);
    pb_brush_fill_even_odd(c->p->brush, &c->p->path, PB_FLAT(color));
}

void pb_paint_back(pb_canvas *c)
{
    pb_brush_begin(c->p->brush, &c->bitmap);
    pb_brush_set(c->p->brush, pb_matrix_move(PB_IDENTITY, -c->x, -c->y));
}

pb_bitmap *pb_paint_picture(pb_painter *p, uint64_t key, int w, int h, bool *is_new)
{
    pb_bitmap *m = pb_cache_get(&p->pictures, key);
    *is_new = !m;
    if (m)
        return m;
    m = pb_heap_resize(NULL, sizeof *m);
    *m = pb_bitmap_new(w, h);
    pb_cache_put(&p->pictures, key, m, (size_t)m->w * (size_t)m->h * sizeof *m->px);
    return m;
}

static uint32_t over(uint32_t ground, uint32_t s)
{
    uint32_t keep = 255 - (s >> 24);
    if (keep == 0)
        return s;
    uint32_t low = (ground & 0xFF00FF) * keep + 0x800080;
    uint32_t high = (ground >> 8 & 0xFF00FF) * keep + 0x800080;
    low = (low + (low >> 8 & 0xFF00FF)) >> 8 & 0xFF00FF;
    high = (high + (high >> 8 & 0xFF00FF)) & 0xFF00FF00;
    return s + (low | high);
}

void pb_paint_put(pb_canvas *c, const pb_bitmap *picture, int x, int y)
{
    pb_area a = pb_area_cross((pb_area){x - c->x, y - c->y, picture->w, picture->h},
                              (pb_area){0, 0, c->bitmap.w, c->bitmap.h});
    for (int row = 0; row < a.h; row++) {
        const uint32_t *from =
            picture->px + (ptrdiff_t)(a.y + row + c->y - y) * picture->stride + (a.x + c->x - x);
        uint32_t *to = c->bitmap.px + (ptrdiff_t)(a.y + row) * c->bitmap.stride + a.x;
        for (int i = 0; i < a.w; i++)
            if (from[i])
                to[i] = over(to[i], from[i]);
    }
}

// The place in a picture of `side` whose middle is stretched to `length`.
static int stretched(int at, int length, int side)
{
    int half = side / 2;
    return at < half ? at : at >= length - half ? side - (length - at) : half;
}

static void put_row(pb_canvas *c, const uint32_t *from, int side, pb_area at, int y, int x0, int x1)
{
    uint32_t *to = c->bitmap.px + (ptrdiff_t)(y - c->y) * c->bitmap.stride - c->x;
    x0 = x0 > c->x ? x0 : c->x;
    x1 = x1 < c->x + c->bitmap.w ? x1 : c->x + c->bitmap.w;
    int left = at.x + side / 2, right = at.x + at.w - side / 2, x = x0;
    for (; x < x1 && x < left; x++)
        to[x] = over(to[x], from[x - at.x]);
    for (; x < x1 && x < right; x++)
        to[x] = over(to[x], from[side / 2]);
    for (; x < x1; x++)
        to[x] = over(to[x], from[side - (at.x + at.w - x)]);
}

void pb_paint_put_around(pb_canvas *c, const pb_bitmap *picture, pb_area at, pb_area hole)
{
    pb_area a = pb_area_cross(at, (pb_area){c->x, c->y, c->bitmap.w, c->bitmap.h});
    for (int y = a.y; y < a.y + a.h; y++) {
        const uint32_t *from =
            picture->px + (ptrdiff_t)stretched(y - at.y, at.h, picture->h) * picture->stride;
        bool open = y >= hole.y && y < hole.y + hole.h && hole.w > 0;
        put_row(c, from, picture->w, at, y, at.x, open ? hole.x : at.x + at.w);
        if (open)
            put_row(c, from, picture->w, at, y, hole.x + hole.w, at.x + at.w);
    }
}

typedef struct sample { // two neighbours in a picture, and how far from the first
    int first, second;
    uint32_t t;
} sample;

static sample sample_at(int at, int length, int side)
{
    int64_t fixed = ((2 * (int64_t)at + 1) * side * 128) / length - 128; // 24.8
    fixed = fixed < 0 ? 0 : fixed;
    int first = (int)(fixed >> 8);
    if (first >= side - 1)
        return (sample){side - 1, side - 1, 0};
    return (sample){first, first + 1, (uint32_t)(fixed & 255)};
}

void pb_paint_put_scaled(pb_canvas *c, const pb_bitmap *picture, pb_area at)
{
    pb_area a = pb_area_cross((pb_area){at.x - c->x, at.y - c->y, at.w, at.h},
                              (pb_area){0, 0, c->bitmap.w, c->bitmap.h});
    for (int y = a.y; y < a.y + a.h; y++) {
        sample v = sample_at(y + c->y - at.y, at.h, picture->h);
        const uint32_t *up = picture->px + (ptrdiff_t)v.first * picture->stride;
        const uint32_t *low = picture->px + (ptrdiff_t)v.second * picture->stride;
        uint32_t *to = c->bitmap.px + (ptrdiff_t)y * c->bitmap.stride;
        int64_t step = (int64_t)picture->w * 65536 / at.w;
        int64_t x16 = step / 2 - 32768 + (a.x + c->x - at.x) * step;
        for (int x = a.x; x < a.x + a.w; x++, x16 += step) {
            int i = x16 < 0 ? 0 : (int)(x16 >> 16);
            uint32_t t = x16 < 0 || i >= picture->w - 1 ? 0 : (uint32_t)(x16 >> 8 & 255);
            i = i < picture->w - 1 ? i : picture->w - 1;
            int k = t ? i + 1 : i;
            if (!(up[i] | up[k] | low[i] | low[k]))
                continue;
            to[x] =
                over(to[x], pb_paint_mix(pb_paint_mix(up[i], up[k], t),
                                              pb_paint_mix(low[i], low[k], t), v.t));
        }
    }
}

// ---- parts ------------------------------------------------------------------------------------

static bool is_hot(const pb_canvas *c, const pb_part *p)
{
    return p->id.n && (p->flags & PB_PART_ACTS) && pb_str_eq(p->id, c->s->hover);
}

static bool has_focus(const pb_canvas *c, const pb_part *p)
{
    return p->id.n && (p->flags & PB_PART_ACTS) && pb_str_eq(p->id, c->s->focus);
}

static bool on_night(const pb_part *p)
{
    return (p->flags & PB_PART_RISES) || p->fill == PB_TOK_NIGHT || p->fill == PB_TOK_NIGHT_CARD;
}

static void paint_focus(pb_canvas *c, const pb_part *p)
{
    int wide = (int)(3 * c->l->scale + 0.5);
    wide = wide > 2 ? wide : 2;
    int out = wide + 2; // apart from what it goes round, which may be of its colour
    pb_paint_edge(c, pb_area_inset(p->at, -out), p->radius + out, wide,
                  pb_paint_token(c, p->flags & PB_PART_RISES ? PB_TOK_NIGHT_FOCUS : PB_TOK_FOCUS));
}

// Dashes along one side, the first and the last as far from its ends as a gap is wide.
static void paint_dashed_side(pb_canvas *c, int x, int y, int length, bool down, int width,
                              uint32_t color)
{
    double dash = 7 * c->l->scale, gap = 5 * c->l->scale;
    int n = (int)((length - gap) / (dash + gap));
    if (n < 1)
        return;
    gap = (length - n * dash) / (n + 1);
    for (int i = 0; i < n; i++) {
        int at = (int)(gap + i * (dash + gap) + 0.5), d = (int)(dash + 0.5);
        pb_paint_round(
            c, (pb_area){down ? x : x + at, down ? y + at : y, down ? width : d, down ? d : width},
            0, color);
    }
}

static void paint_dashes(pb_canvas *c, pb_area at, int radius, int width, uint32_t color)
{
    int r = radius, across = at.w - 2 * r, high = at.h - 2 * r;
    paint_dashed_side(c, at.x + r, at.y, across, false, width, color);
    paint_dashed_side(c, at.x + r, at.y + at.h - width, across, false, width, color);
    paint_dashed_side(c, at.x, at.y + r, high, true, width, color);
    paint_dashed_side(c, at.x + at.w - width, at.y + r, high, true, width, color);
    double in = width / 2.0, k = r - in, left = at.x + r, right = at.x + at.w - r;
    double top = at.y + r, low = at.y + at.h - r;
    pb_path *path = &c->p->path;
    pb_path_clear(path);
    pb_path_arc(path, left, top, k, k, 0.5, 0.75);
    pb_path_arc(path, right, top, k, k, 0.75, 1);
    pb_path_arc(path, right, low, k, k, 0, 0.25);
    pb_path_arc(path, left, low, k, k, 0.25, 0.5);
    pb_brush_stroke(c->p->brush, path, width, false, PB_FLAT(color));
}

static void paint_fill(pb_canvas *c, const pb_part *p)
{
    bool hot = is_hot(c, p);
    if (p->flags & PB_PART_RAISED)
        pb_paint_shadow(c, p);
    if (p->fill != PB_NO_TOKEN) {
        uint32_t color = pb_paint_token(c, p->fill);
        if (hot) // pointed at: a little towards what acts
            color = pb_color_mix(
                color, pb_paint_token(c, on_night(p) ? PB_TOK_RELATIONSHIP : PB_TOK_RELATIONSHIP_2),
                on_night(p)                      ? 110
                : p->fill == PB_TOK_RELATIONSHIP ? 60
                                                 : 36);
        pb_paint_round(c, p->at, p->radius, color);
    } else if (hot) {
        pb_paint_round(
            c, p->at, p->radius,
            pb_color_alpha(pb_paint_token(c, on_night(p) ? PB_TOK_CREAM : PB_TOK_RELATIONSHIP),
                           28));
    }
    if (p->edge != PB_NO_TOKEN && (p->flags & PB_PART_DASHED))
        paint_dashes(c, p->at, p->radius, p->stroke, pb_paint_token(c, p->edge));
    else if (p->edge != PB_NO_TOKEN)
        pb_paint_edge(c, p->at, p->radius, p->stroke, pb_paint_token(c, p->edge));
    else if (p->fill == PB_TOK_CARD && c->s->theme == PB_THEME_HIGH_CONTRAST) // white on white
        pb_paint_edge(c, p->at, p->radius, p->stroke > 1 ? p->stroke : 1,
                      pb_paint_token(c, PB_TOK_LINE));
    if (has_focus(c, p))
        paint_focus(c, p);
}

static void paint_text(pb_canvas *c, const pb_part *p)
{
    const pb_text *t = pb_texts_get(c->p->texts, p->text, p->style);
    uint32_t color = p->tint ? p->tint : pb_paint_token(c, p->fill);
    pb_texts_paint(c->p->texts, t, &c->bitmap, p->at.x - c->x, p->at.y - c->y, color,
                   p->flags & PB_PART_REVEALS ? c->s->reveal : SIZE_MAX);
}

static void paint_part(pb_canvas *c, const pb_part *p)
{
    switch (p->kind) {
    case PB_PART_FILL:
        paint_fill(c, p);
        break;
    case PB_PART_TEXT:
        paint_text(c, p);
        break;
    case PB_PART_PERSON:
    case PB_PART_YOU:
        pb_paint_person(c, p);
        break;
    case PB_PART_RUG:
        pb_paint_rug(c, p);
        break;
    case PB_PART_BALLOON:
        pb_paint_balloon(c, p);
        break;
    case PB_PART_DOTS:
        pb_paint_dots(c, p);
        break;
    case PB_PART_SILENCE:
        pb_paint_silence(c, p);
        break;
    case PB_PART_SHADE:
        pb_paint_shade(c, p);
        break;
    case PB_PART_CHART:
        pb_paint_chart(c, p);
        break;
    case PB_PART_MARK:
        pb_paint_mark(c, p, is_hot(c, p));
        if (has_focus(c, p))
            paint_focus(c, p);
        break;
    case PB_PART_SWATCH:
        pb_paint_swatch(c, p);
        break;
    case PB_PART_BAR:
        pb_paint_bar(c, p);
        break;
    case PB_PART_SHIFT:
        pb_paint_shift(c, p);
        break;
    case PB_PART_FADE:
        pb_paint_fade(c, p);
        break;
    case PB_PART_CARET:
        if (pb_str_eq(p->id, c->s->focus))
            pb_paint_round(c, p->at, 0, pb_paint_token(c, p->fill));
        break;
    case PB_PART_LEADS:
        pb_paint_leads(c, p);
        break;
    case PB_PART_TETHER:
        pb_paint_tether(c, p);
        break;
    case PB_PART_KIND_COUNT:
        break;
    }
}

// How much of it, from the top, no plain box covers anyway.
static int bare_height(const pb_layout *l, pb_area damage)
{
    int end = damage.y + damage.h;
    for (uint32_t i = 0; i < l->parts.n; i++) {
        const pb_part *p = &l->parts.p[i];
        pb_area at = p->at;
        if (p->kind == PB_PART_FILL && p->fill != PB_NO_TOKEN && p->radius < 1 &&
            p->pane == PB_PANE_WINDOW && at.x <= damage.x &&
            at.x + at.w >= damage.x + damage.w && at.y < end && at.y + at.h >= end)
            end = at.y > damage.y ? at.y : damage.y;
    }
    return end - damage.y;
}

// A note is there only while what it is about is pointed at or has the keyboard.
static bool is_there(const pb_part *p, const pb_scene *s)
{
    return !(p->flags & PB_PART_NOTE) || pb_str_eq(p->id, s->hover) || pb_str_eq(p->id, s->focus);
}

void pb_painter_paint(pb_painter *p, pb_bitmap *window, const pb_layout *l, const pb_scene *s,
                      pb_area damage)
{
    damage = pb_area_cross(damage, (pb_area){0, 0, window->w, window->h});
    if (pb_area_is_empty(damage))
        return;
    pb_bitmap ground = {window->px + (ptrdiff_t)damage.y * window->stride + damage.x, damage.w,
                        bare_height(l, damage), window->stride};
    flood(&ground, pb_theme_color(s->theme, l->ground));
    for (uint32_t i = 0; i < l->parts.n; i++) {
        const pb_part *part = &l->parts.p[i];
        if (!pb_area_meets(pb_part_extent(l, part), damage) || !is_there(part, s))
            continue;
        pb_area at = pb_area_cross(damage, l->pane[part->pane].at);
        pb_canvas c = {.p = p, .x = at.x, .y = at.y, .l = l, .s = s};
        c.bitmap = (pb_bitmap){window->px + (ptrdiff_t)at.y * window->stride + at.x, at.w, at.h,
                               window->stride};
        pb_paint_back(&c);
        paint_part(&c, part);
    }
}

// ---- what a part reaches, and what it is made of ----------------------------------------------

pb_area pb_part_extent(const pb_layout *l, const pb_part *p)
{
    int out = 1;
    pb_area at = p->at;
    if (p->flags & (PB_PART_ACTS | PB_PART_RINGED))
        out = (int)(8 * l->scale) + 2;
    if (p->kind == PB_PART_TEXT)
        out = p->style.px / 4 + 1; // slanted letters lean out
    if (p->flags & PB_PART_RAISED)
        out = (int)(24 * l->scale) + 2;
    if (p->kind == PB_PART_BALLOON || p->kind == PB_PART_TETHER)
        at = pb_area_around(at, p->tip);
    return pb_area_cross(pb_area_inset(at, -out), l->pane[p->pane].at);
}

static uint64_t mix_area(uint64_t h, pb_area a)
{
    h = pb_hash_word(h, (uint64_t)(uint32_t)a.x << 32 | (uint32_t)a.y);
    return pb_hash_word(h, (uint64_t)(uint32_t)a.w << 32 | (uint32_t)a.h);
}

uint64_t pb_part_hash(const pb_layout *l, const pb_part *p, const pb_scene *s)
{
    uint64_t h = mix_area(PB_HASH_START, p->at);
    h = mix_area(h, pb_area_cross(p->at, l->pane[p->pane].at));
    h = mix_area(h, p->tip);
    h = pb_hash_word(h, (uint64_t)p->kind | (uint64_t)p->flags << 8 | (uint64_t)p->fill << 32 |
                            (uint64_t)p->edge << 40);
    h = pb_hash_word(h, (uint64_t)(uint32_t)p->radius << 32 | (uint32_t)p->stroke);
    h = pb_hash_word(h, (uint64_t)p->tint << 32 | (uint32_t)p->lane);
    h = pb_hash_word(h, (uint64_t)p->style.face << 32 | (uint32_t)p->style.px);
    h = pb_hash_bytes(h, p->text.p, p->text.n);
    bool acts = p->id.n && (p->flags & PB_PART_ACTS);
    h = pb_hash_word(h, (acts && pb_str_eq(p->id, s->hover) ? 1u : 0) |
                            (acts && pb_str_eq(p->id, s->focus) ? 2u : 0) |
                            (unsigned)s->theme << 4);
    if (p->kind == PB_PART_CARET)
        h = pb_hash_word(h, pb_str_eq(p->id, s->focus));
    const pb_node *n = p->node;
    if (n) {
        h = pb_hash_word(h, n->state);
        if (p->kind == PB_PART_PERSON || p->kind == PB_PART_YOU)
            h = pb_hash_word(h, pb_person_hash(p));
        if (p->kind == PB_PART_DOTS)
            h = pb_hash_bytes(h, n->value.p, n->value.n);
        if (p->kind == PB_PART_CHART)
            h = pb_hash_word(h, pb_chart_hash(n->chart));
        if (p->kind == PB_PART_BAR && n->bar)
            h = pb_hash_word(h, (uint64_t)(uint32_t)n->bar->value << 32 | (uint32_t)n->bar->self);
        if (p->kind == PB_PART_SHIFT && n->shift)
            h = pb_hash_word(h, (uint64_t)(uint16_t)n->shift->from << 16 | (uint16_t)n->shift->to);
        if (p->kind == PB_PART_SILENCE)
            h = pb_hash_word(h, n->line ? n->line->length : 0);
    }
    if (p->flags & PB_PART_NOTE)
        h = pb_hash_word(h, is_there(p, s));
    if (p->kind == PB_PART_SHADE)
        h = pb_hash_word(h, s->dusk);
    return p->kind == PB_PART_SILENCE ? pb_hash_word(h, pb_silence_next(n, s->silence)) : h;
}
