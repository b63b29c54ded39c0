// SPDX-License-Identifier: MIT
#include "ui/paint.h"

#include <math.h>
#include <stdlib.h>

#include "base/hash.h"
#include "ui/paint_inside.h"

enum { MASK_BYTES = 2 << 20, PICTURE_BYTES = 4 << 20, DOTS_MAX = 15 };

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
        pb_bitmap box = {c->bitmap.px + (ptrdiff_t)a.y * c->bitmap.stride + a.x, a.w, a.h, c->bitmap.stride};
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
    double in = width / 2, most = (at.w < at.h ? at.w : at.h) / 2.0 - in;
    pb_path_clear(&c->p->path);
    pb_path_round_rect(&c->p->path, at.x + in, at.y + in, at.w - width, at.h - width, radius < most ? radius : most);
    pb_brush_stroke(c->p->brush, &c->p->path, width, true, PB_FLAT(color));
}

void pb_paint_disc(pb_canvas *c, double x, double y, double r, uint32_t color)
{
    pb_path_clear(&c->p->path);
    pb_path_ellipse(&c->p->path, x, y, r, r);
    pb_brush_fill(c->p->brush, &c->p->path, PB_FLAT(color));
}

void pb_paint_ring(pb_canvas *c, double x, double y, double r, double width, uint32_t color)
{
    pb_path_clear(&c->p->path);
    pb_path_ellipse(&c->p->path, x, y, r, r);
    pb_brush_stroke(c->p->brush, &c->p->path, width, true, PB_FLAT(color));
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

void pb_paint_put(pb_canvas *c, const pb_bitmap *picture, int x, int y)
{
    pb_area a = pb_area_cross((pb_area){x - c->x, y - c->y, picture->w, picture->h},
                              (pb_area){0, 0, c->bitmap.w, c->bitmap.h});
    for (int row = 0; row < a.h; row++) {
        const uint32_t *from = picture->px + (ptrdiff_t)(a.y + row + c->y - y) * picture->stride + (a.x + c->x - x);
        uint32_t *to = c->bitmap.px + (ptrdiff_t)(a.y + row) * c->bitmap.stride + a.x;
        for (int i = 0; i < a.w; i++) {
            uint32_t s = from[i], keep = 255 - (s >> 24);
            if (keep == 0) {
                to[i] = s;
            } else if (keep < 255) {
                uint32_t low = (to[i] & 0xFF00FF) * keep + 0x800080, high = (to[i] >> 8 & 0xFF00FF) * keep + 0x800080;
                low = (low + (low >> 8 & 0xFF00FF)) >> 8 & 0xFF00FF;
                high = (high + (high >> 8 & 0xFF00FF)) & 0xFF00FF00;
                to[i] = s + (low | high);
            }
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
    int out = (int)(3 * c->l->scale + 0.5);
    pb_paint_edge(c, pb_area_inset(p->at, -out), p->radius + out, out > 2 ? out : 2,
                  pb_paint_token(c, p->flags & PB_PART_RISES ? PB_TOK_NIGHT_FOCUS : PB_TOK_FOCUS));
}

static void paint_dashes(pb_canvas *c, pb_area at, double radius, double width, uint32_t color)
{
    // A path has no dashes of its own: short arcs and lines along the box.
    double dash = 7 * c->l->scale, gap = 5 * c->l->scale, r = radius;
    pb_path *path = &c->p->path;
    pb_path_clear(path);
    double x0 = at.x + width / 2, y0 = at.y + width / 2, x1 = at.x + at.w - width / 2, y1 = at.y + at.h - width / 2;
    for (double x = x0 + r; x < x1 - r; x += dash + gap) {
        double end = x + dash < x1 - r ? x + dash : x1 - r;
        pb_path_move(path, x, y0);
        pb_path_line(path, end, y0);
        pb_path_move(path, x, y1);
        pb_path_line(path, end, y1);
    }
    for (double y = y0 + r; y < y1 - r; y += dash + gap) {
        double end = y + dash < y1 - r ? y + dash : y1 - r;
        pb_path_move(path, x0, y);
        pb_path_line(path, x0, end);
        pb_path_move(path, x1, y);
        pb_path_line(path, x1, end);
    }
    pb_path_arc(path, x0 + r, y0 + r, r, r, 0.5, 0.75);
    pb_path_arc(path, x1 - r, y0 + r, r, r, 0.75, 1);
    pb_path_arc(path, x1 - r, y1 - r, r, r, 0, 0.25);
    pb_path_arc(path, x0 + r, y1 - r, r, r, 0.25, 0.5);
    pb_brush_stroke(c->p->brush, path, width, false, PB_FLAT(color));
}

// A box's shadow, blurred once and kept.
static void paint_shadow(pb_canvas *c, const pb_part *p)
{
    int out = (int)(20 * c->l->scale) + 1;
    uint32_t color = pb_paint_token(c, PB_TOK_SHADOW);
    uint64_t key = pb_hash_word(pb_hash_word(PB_HASH_START, color), (uint64_t)(uint32_t)p->at.w << 32 | (uint32_t)p->at.h);
    bool is_new;
    pb_bitmap *m = pb_paint_picture(c->p, pb_hash_word(key, (uint64_t)p->radius), p->at.w + 2 * out, p->at.h + 2 * out, &is_new);
    if (is_new) {
        pb_brush_begin(c->p->brush, m);
        pb_path_clear(&c->p->path);
        pb_path_round_rect(&c->p->path, out, out, p->at.w, p->at.h, p->radius);
        pb_brush_shadow(c->p->brush, &c->p->path, 0, 3 * c->l->scale, 9 * c->l->scale, color);
        pb_paint_back(c);
    }
    pb_paint_put(c, m, p->at.x - out, p->at.y - out);
}

static void paint_fill(pb_canvas *c, const pb_part *p)
{
    bool hot = is_hot(c, p);
    if (p->flags & PB_PART_RAISED)
        paint_shadow(c, p);
    if (p->fill != PB_NO_TOKEN) {
        uint32_t color = pb_paint_token(c, p->fill);
        if (hot) // pointed at: a little towards what acts
            color = pb_color_mix(color, pb_paint_token(c, on_night(p) ? PB_TOK_RELATIONSHIP : PB_TOK_RELATIONSHIP_2),
                                 on_night(p) ? 110 : p->fill == PB_TOK_RELATIONSHIP ? 60 : 36);
        pb_paint_round(c, p->at, p->radius, color);
    } else if (hot) {
        pb_paint_round(c, p->at, p->radius, pb_color_alpha(pb_paint_token(c, on_night(p) ? PB_TOK_CREAM : PB_TOK_RELATIONSHIP), 28));
    }
    if (p->edge != PB_NO_TOKEN && (p->flags & PB_PART_DASHED))
        paint_dashes(c, p->at, p->radius, p->stroke, pb_paint_token(c, p->edge));
    else if (p->edge != PB_NO_TOKEN)
        pb_paint_edge(c, p->at, p->radius, p->stroke, pb_paint_token(c, p->edge));
    else if (p->fill == PB_TOK_CARD && c->s->theme == PB_THEME_HIGH_CONTRAST) // white on white
        pb_paint_edge(c, p->at, p->radius, p->stroke > 1 ? p->stroke : 1, pb_paint_token(c, PB_TOK_LINE));
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

static void draw_rug(pb_canvas *c, double w, double h)
{
    pb_brush *brush = c->p->brush;
    pb_path *path = &c->p->path;
    double x = w / 2, y = h / 2, rx = x - 1, ry = y - 1;
    uint32_t rug = pb_paint_token(c, PB_TOK_PAPER_2), deep = pb_paint_token(c, PB_TOK_RUG_2);
    pb_path_clear(path);
    pb_path_ellipse(path, x, y, rx, ry);
    pb_brush_fill(brush, path, PB_FLAT(rug));
    pb_path_clear(path);
    pb_path_ellipse(path, x, y, rx * 0.72, ry * 0.68);
    pb_brush_fill(brush, path, PB_FLAT(pb_color_mix(rug, deep, 150)));
    pb_path_ellipse(path, x, y, rx * 0.96, ry * 0.95);
    pb_brush_stroke(brush, path, 1.5 * c->l->scale, true, PB_FLAT(deep));
}

static void paint_rug(pb_canvas *c, const pb_part *p)
{
    uint64_t key = pb_hash_word(pb_hash_str(PB_STR("rug")), (uint64_t)(uint32_t)p->at.w << 32 | (uint32_t)p->at.h);
    bool is_new;
    pb_bitmap *m = pb_paint_picture(c->p, pb_hash_word(key, (uint64_t)c->s->theme), p->at.w, p->at.h, &is_new);
    if (is_new) {
        pb_brush_begin(c->p->brush, m);
        draw_rug(c, p->at.w, p->at.h);
        pb_paint_back(c);
    }
    pb_paint_put(c, m, p->at.x, p->at.y);
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

static void paint_balloon(pb_canvas *c, const pb_part *p)
{
    pb_path *path = &c->p->path;
    pb_point foot[2], tip = {0, 0};
    bool tail = tail_of(c, p, foot, &tip);
    paint_shadow(c, p);
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
        double in = 3 * c->l->scale, mx = (foot[0].x + foot[1].x) / 2, my = (foot[0].y + foot[1].y) / 2;
        double far = hypot(tip.x - mx, tip.y - my), ux = (tip.x - mx) / far, uy = (tip.y - my) / far;
        pb_point shape[5] = {foot[0], tip, foot[1], {foot[1].x - ux * in, foot[1].y - uy * in},
                             {foot[0].x - ux * in, foot[0].y - uy * in}};
        pb_path_clear(path);
        pb_path_polygon(path, shape, 5);
        pb_brush_fill(c->p->brush, path, PB_FLAT(fill));
    }
}

static void paint_dots(pb_canvas *c, const pb_part *p)
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

static void paint_silence(pb_canvas *c, const pb_part *p)
{
    int n = silence_dots(p->node);
    uint32_t length = p->node->line ? p->node->line->length : 0;
    double r = p->at.h * 0.2, step = fmin(p->at.w / (double)(n + 1), r * 5);
    double x = p->at.x + p->at.w / 2.0 - step * (n - 1) / 2, y = p->at.y + p->at.h / 2.0;
    for (int i = 0; i < n; i++, x += step) {
        bool passed = !length || (uint64_t)length * (uint64_t)(i + 1) / (uint64_t)n <= c->s->silence;
        if (passed)
            pb_paint_disc(c, x, y, r, pb_paint_token(c, PB_TOK_INK));
        else
            pb_paint_ring(c, x, y, r - c->l->scale * 0.5, c->l->scale, pb_paint_token(c, PB_TOK_MUTE));
    }
}

static void paint_tether(pb_canvas *c, const pb_part *p)
{
    double x = p->at.x + p->at.w / 2.0, y = p->at.y + p->at.h * 0.7, dx = p->tip.x - x, dy = p->tip.y - y;
    double far = hypot(dx, dy), step = 9 * c->l->scale;
    double from = p->at.w * 0.75, to = fmin(far, p->at.w * 1.45);
    for (double d = from; far > 1 && d < to; d += step)
        pb_paint_disc(c, x + dx / far * d, y + dy / far * d, 1.7 * c->l->scale, pb_paint_token(c, PB_TOK_FACTS));
}

static void paint_shade(pb_canvas *c, const pb_part *p)
{
    pb_area a = pb_area_cross((pb_area){p->at.x - c->x, p->at.y - c->y, p->at.w, p->at.h},
                              (pb_area){0, 0, c->bitmap.w, c->bitmap.h});
    uint32_t part = p->stroke ? 150 : 30, keep = 256 - part, dark = pb_paint_token(c, PB_TOK_NIGHT);
    uint32_t low = (dark & 0xFF00FF) * part, high = (dark >> 8 & 0xFF00FF) * part;
    for (int y = 0; y < a.h; y++) {
        uint32_t *px = c->bitmap.px + (ptrdiff_t)(a.y + y) * c->bitmap.stride + a.x;
        for (int x = 0; x < a.w; x++)
            px[x] = (((px[x] & 0xFF00FF) * keep + low) >> 8 & 0xFF00FF) |
                    (((px[x] >> 8 & 0xFF00FF) * keep + high) & 0xFF00FF00);
    }
}

static void paint_fade(pb_canvas *c, const pb_part *p)
{
    uint32_t solid = pb_paint_token(c, p->fill), clear = pb_color_alpha(solid, 0);
    double y0 = p->at.y, y1 = p->at.y + p->at.h;
    pb_path_clear(&c->p->path);
    pb_path_round_rect(&c->p->path, p->at.x, p->at.y, p->at.w, p->at.h, 0);
    pb_brush_fill(c->p->brush, &c->p->path, (pb_paint){.kind = PB_PAINT_VERTICAL, .color = p->lane ? clear : solid,
                                                       .color2 = p->lane ? solid : clear, .y0 = y0, .y1 = y1});
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
        paint_rug(c, p);
        break;
    case PB_PART_BALLOON:
        paint_balloon(c, p);
        break;
    case PB_PART_DOTS:
        paint_dots(c, p);
        break;
    case PB_PART_SILENCE:
        paint_silence(c, p);
        break;
    case PB_PART_SHADE:
        paint_shade(c, p);
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
    case PB_PART_FADE:
        paint_fade(c, p);
        break;
    case PB_PART_TETHER:
        paint_tether(c, p);
        break;
    case PB_PART_KIND_COUNT:
        break;
    }
}

void pb_painter_paint(pb_painter *p, pb_bitmap *window, const pb_layout *l, const pb_scene *s, pb_area damage)
{
    damage = pb_area_cross(damage, (pb_area){0, 0, window->w, window->h});
    if (pb_area_is_empty(damage))
        return;
    pb_bitmap ground = {window->px + (ptrdiff_t)damage.y * window->stride + damage.x, damage.w, damage.h, window->stride};
    flood(&ground, pb_theme_color(s->theme, l->ground));
    for (uint32_t i = 0; i < l->parts.n; i++) {
        const pb_part *part = &l->parts.p[i];
        if (!pb_area_meets(pb_part_extent(l, part), damage))
            continue;
        pb_area at = pb_area_cross(damage, l->pane[part->pane].at);
        pb_canvas c = {.p = p, .x = at.x, .y = at.y, .l = l, .s = s};
        c.bitmap = (pb_bitmap){window->px + (ptrdiff_t)at.y * window->stride + at.x, at.w, at.h, window->stride};
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

static uint64_t mix_person(uint64_t h, const pb_view_person *v)
{
    if (!v || !v->look)
        return h;
    const pb_look *k = v->look;
    h = pb_hash_word(h, (uint64_t)k->hair | (uint64_t)k->hair_color << 8 | (uint64_t)k->skin << 16 | (uint64_t)k->top << 24 |
                            (uint64_t)k->beard << 32 | (uint64_t)k->head << 40 | (uint64_t)k->age << 48 |
                            (uint64_t)k->aid << 56);
    return pb_hash_word(h, (uint64_t)v->mood << 1 | (k->glasses ? 1 : 0));
}

uint64_t pb_part_hash(const pb_layout *l, const pb_part *p, const pb_scene *s)
{
    uint64_t h = mix_area(PB_HASH_START, p->at);
    h = mix_area(h, pb_area_cross(p->at, l->pane[p->pane].at));
    h = mix_area(h, p->tip);
    h = pb_hash_word(h, (uint64_t)p->kind | (uint64_t)p->flags << 8 | (uint64_t)p->fill << 32 | (uint64_t)p->edge << 40);
    h = pb_hash_word(h, (uint64_t)(uint32_t)p->radius << 32 | (uint32_t)p->stroke);
    h = pb_hash_word(h, (uint64_t)p->tint << 32 | (uint32_t)p->lane);
    h = pb_hash_word(h, (uint64_t)p->style.face << 32 | (uint32_t)p->style.px);
    h = pb_hash_bytes(h, p->text.p, p->text.n);
    h = pb_hash_word(h, (uint64_t)(int64_t)(p->look_x * 64) ^ (uint64_t)(int64_t)(p->look_y * 64) << 16 ^
                            (uint64_t)(int64_t)(p->facing * 64) << 32);
    bool acts = p->id.n && (p->flags & PB_PART_ACTS);
    h = pb_hash_word(h, (acts && pb_str_eq(p->id, s->hover) ? 1u : 0) | (acts && pb_str_eq(p->id, s->focus) ? 2u : 0) |
                            (unsigned)s->theme << 4);
    const pb_node *n = p->node;
    if (n) {
        h = mix_person(pb_hash_word(h, n->state), n->person);
        if (p->kind == PB_PART_DOTS)
            h = pb_hash_bytes(h, n->value.p, n->value.n);
        if (p->kind == PB_PART_CHART)
            h = pb_hash_word(h, pb_chart_hash(n->chart));
        if (p->kind == PB_PART_BAR && n->bar)
            h = pb_hash_word(h, (uint64_t)(uint32_t)n->bar->value << 32 | (uint32_t)n->bar->self);
        if (p->kind == PB_PART_SILENCE)
            h = pb_hash_word(h, n->line ? n->line->length : 0);
    }
    return p->kind == PB_PART_SILENCE ? pb_hash_word(h, pb_silence_next(n, s->silence)) : h;
}
