// SPDX-License-Identifier: MIT
// The bitmap and the brush: FreeType's smooth rasteriser hands out spans of coverage, which are
// blended here.
#include "ui/shape.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include <ft2build.h>
#include FT_STROKER_H

#include "base/arena.h"
#include "base/bug.h"
#include "ui/shape_outline.h"

enum { CLIPS = 4 };

typedef struct area { // x0 ≤ x < x1
    int x0, y0, x1, y1;
} area;

typedef struct mask { // coverage of the whole bitmap; only what lies in `box` is meant
    uint8_t *p;
    size_t cap;
    area box;
    bool is_full; // all of the box: `p` is not to be read
} mask;

struct pb_brush {
    FT_Library library;
    FT_Stroker stroker;
    pb_outline shape, edge, flat; // a path; its stroke; either with its curves cut into lines
    pb_bitmap *on;
    pb_matrix matrix;
    mask clip[CLIPS], blur;
    int clips;
};

// ---- the bitmap -------------------------------------------------------------------------------

static int side(int n)
{
    return n < 1 ? 1 : n > PB_BITMAP_SIDE_MAX ? PB_BITMAP_SIDE_MAX : n;
}

pb_bitmap pb_bitmap_new(int w, int h)
{
    pb_bitmap m = {NULL, side(w), side(h), side(w)};
    size_t bytes = (size_t)m.w * (size_t)m.h * sizeof *m.px;
    m.px = pb_heap_resize(NULL, bytes);
    memset(m.px, 0, bytes);
    return m;
}

void pb_bitmap_release(pb_bitmap *m)
{
    free(m->px);
    *m = (pb_bitmap){0};
}

static uint32_t mul(uint32_t a, uint32_t b) // a × b / 255, rounded
{
    uint32_t t = a * b + 128;
    return (t + (t >> 8)) >> 8;
}

static uint32_t mul_color(uint32_t c, uint32_t k) // all four channels × k / 255
{
    uint32_t low = (c & 0xFF00FF) * k + 0x800080, high = (c >> 8 & 0xFF00FF) * k + 0x800080;
    low = (low + (low >> 8 & 0xFF00FF)) >> 8 & 0xFF00FF;
    high = (high + (high >> 8 & 0xFF00FF)) & 0xFF00FF00;
    return low | high;
}

static uint32_t premultiplied(uint32_t c)
{
    uint32_t a = c >> 24;
    return mul_color(c | 0xFF000000, a);
}

static void blend(uint32_t *px, uint32_t color, uint32_t coverage)
{
    uint32_t s = coverage == 255 ? color : mul_color(color, coverage);
    *px = s >= 0xFF000000 ? s : s + mul_color(*px, 255 - (s >> 24));
}

void pb_bitmap_clear(pb_bitmap *m, uint32_t color)
{
    uint32_t c = premultiplied(color);
    for (int y = 0; y < m->h; y++)
        for (int x = 0; x < m->w; x++)
            m->px[(size_t)y * (size_t)m->stride + (size_t)x] = c;
}

// ---- the brush --------------------------------------------------------------------------------

pb_brush *pb_brush_new(pb_err *err)
{
    pb_brush *b = pb_heap_resize(NULL, sizeof *b);
    *b = (pb_brush){.matrix = PB_IDENTITY};
    if (FT_Init_FreeType(&b->library) || FT_Stroker_New(b->library, &b->stroker)) {
        pb_brush_free(b);
        pb_err_set(err, "cannot start FreeType");
        return NULL;
    }
    return b;
}

void pb_brush_free(pb_brush *b)
{
    if (!b)
        return;
    if (b->stroker)
        FT_Stroker_Done(b->stroker);
    if (b->library)
        FT_Done_FreeType(b->library);
    pb_outline_release(&b->shape);
    pb_outline_release(&b->edge);
    pb_outline_release(&b->flat);
    for (int i = 0; i < CLIPS; i++)
        free(b->clip[i].p);
    free(b->blur.p);
    free(b);
}

void pb_brush_begin(pb_brush *b, pb_bitmap *m)
{
    b->on = m;
    b->matrix = PB_IDENTITY;
    b->clips = 0;
}

void pb_brush_set(pb_brush *b, pb_matrix m)
{
    b->matrix = m;
}

pb_matrix pb_brush_get(const pb_brush *b)
{
    return b->matrix;
}

// ---- areas -----------------------------------------------------------------------------------

static area meet(area a, area b)
{
    area c = {a.x0 > b.x0 ? a.x0 : b.x0, a.y0 > b.y0 ? a.y0 : b.y0, a.x1 < b.x1 ? a.x1 : b.x1,
              a.y1 < b.y1 ? a.y1 : b.y1};
    if (c.x1 < c.x0)
        c.x1 = c.x0;
    if (c.y1 < c.y0)
        c.y1 = c.y0;
    return c;
}

static area paintable(const pb_brush *b)
{
    return b->clips ? b->clip[b->clips - 1].box : (area){0, 0, b->on->w, b->on->h};
}

static area bounds(const FT_Outline *outline)
{
    FT_BBox c;
    FT_Outline_Get_CBox(outline, &c);
    return (area){(int)(c.xMin >> 6), (int)(c.yMin >> 6), (int)((c.xMax + 63) >> 6),
                  (int)((c.yMax + 63) >> 6)};
}

static void render(pb_brush *b, FT_Outline *outline, area within, FT_SpanFunc spans, void *user)
{
    if (within.x0 >= within.x1 || within.y0 >= within.y1)
        return;
    FT_Raster_Params params = {
        .flags = FT_RASTER_FLAG_AA | FT_RASTER_FLAG_DIRECT | FT_RASTER_FLAG_CLIP,
        .gray_spans = spans,
        .user = user,
        .clip_box = {within.x0, within.y0, within.x1, within.y1},
    };
    pb_outline_flatten(&b->flat, outline);
    if (FT_Outline_Render(b->library, &b->flat.outline, &params))
        PB_BUG("FreeType refused a shape");
}

// The coverage that paint goes through; NULL: all of it.
static const uint8_t *clip_mask(const pb_brush *b)
{
    return b->clips && !b->clip[b->clips - 1].is_full ? b->clip[b->clips - 1].p : NULL;
}

// ---- spans ------------------------------------------------------------------------------------

typedef struct ink { // what a span is painted with
    pb_brush *b;
    const pb_paint *paint;
    uint32_t color, color2; // premultiplied
    pb_matrix inverse;      // unless flat: from pixels to the paint's units
} ink;

static pb_matrix invert(pb_matrix m)
{
    double det = m.a * m.d - m.b * m.c;
    if (fabs(det) < 1e-12)
        return PB_IDENTITY;
    double k = 1 / det;
    return (pb_matrix){m.d * k,
                       -m.b * k,
                       -m.c * k,
                       m.a * k,
                       (m.c * m.f - m.d * m.e) * k,
                       (m.b * m.e - m.a * m.f) * k};
}

static uint32_t mix(uint32_t a, uint32_t b, uint32_t t)
{
    return mul_color(a, 255 - t) + mul_color(b, t);
}

static uint32_t color_at(const ink *k, int x, int y)
{
    const pb_paint *p = k->paint;
    pb_point at = pb_matrix_at(k->inverse, x + 0.5, y + 0.5);
    double t;
    if (p->kind == PB_PAINT_VERTICAL) {
        t = (at.y - p->y0) / (p->y1 - p->y0);
        t = t < 0 ? 0 : t > 1 ? 1 : t;
    } else {
        double dx = at.x - p->x0, dy = at.y - p->y0;
        t = sqrt(dx * dx + dy * dy) / p->r;
        t = t > 1 ? 1 : t * t * (3 - 2 * t);
    }
    return mix(k->color, k->color2, (uint32_t)(t * 255 + 0.5));
}

// One colour under one coverage, nothing clipped: the same sum for every pixel.
static void lay_even(uint32_t *px, int n, uint32_t color, uint32_t coverage)
{
    uint32_t s = coverage == 255 ? color : mul_color(color, coverage), keep = 255 - (s >> 24);
    if (!keep) {
        for (int i = 0; i < n; i++)
            px[i] = s;
        return;
    }
    for (int i = 0; i < n; i++)
        px[i] = s + mul_color(px[i], keep);
}

static void paint_spans(int y, int count, const FT_Span *span, void *user)
{
    const ink *k = user;
    const pb_brush *b = k->b;
    size_t row = (size_t)y * (size_t)b->on->w;
    uint32_t *px = b->on->px + (size_t)y * (size_t)b->on->stride;
    const uint8_t *cover = clip_mask(b), *clip = cover ? cover + row : NULL;
    bool even = k->paint->kind == PB_PAINT_FLAT;
    uint32_t color = k->color;
    if (k->paint->kind == PB_PAINT_VERTICAL && k->inverse.b == 0 && count) { // one colour a row
        color = color_at(k, span[0].x, y);
        even = true;
    }
    for (int i = 0; i < count; i++) {
        int from = span[i].x, to = from + span[i].len;
        uint32_t coverage = span[i].coverage;
        if (even && !clip) {
            lay_even(px + from, span[i].len, color, coverage);
            continue;
        }
        for (int x = from; x < to; x++) {
            uint32_t c = !clip || clip[x] == 255 ? coverage : mul(coverage, clip[x]);
            if (c)
                blend(&px[x], even ? color : color_at(k, x, y), c);
        }
    }
}

typedef struct stencil {
    uint8_t *p;
    const uint8_t *under; // multiplied with this, when there is one
    int w;
} stencil;

static void mask_spans(int y, int count, const FT_Span *span, void *user)
{
    const stencil *s = user;
    size_t row = (size_t)y * (size_t)s->w;
    for (int i = 0; i < count; i++) {
        size_t at = row + (size_t)span[i].x;
        for (size_t x = at; x < at + span[i].len; x++)
            s->p[x] = (uint8_t)(s->under ? mul(span[i].coverage, s->under[x]) : span[i].coverage);
    }
}

// ---- painting ---------------------------------------------------------------------------------

static void paint_outline(pb_brush *b, FT_Outline *outline, const pb_paint *paint)
{
    ink k = {.b = b,
             .paint = paint,
             .color = premultiplied(paint->color),
             .color2 = premultiplied(paint->color2)};
    if (paint->kind != PB_PAINT_FLAT)
        k.inverse = invert(b->matrix);
    render(b, outline, meet(paintable(b), bounds(outline)), paint_spans, &k);
}

void pb_brush_fill(pb_brush *b, const pb_path *path, pb_paint paint)
{
    if (pb_outline_trace(&b->shape, path, b->matrix, FT_OUTLINE_NONE))
        paint_outline(b, &b->shape.outline, &paint);
}

void pb_brush_fill_even_odd(pb_brush *b, const pb_path *path, pb_paint paint)
{
    if (pb_outline_trace(&b->shape, path, b->matrix, FT_OUTLINE_EVEN_ODD_FILL))
        paint_outline(b, &b->shape.outline, &paint);
}

void pb_brush_stroke(pb_brush *b, const pb_path *path, double width, bool closed, pb_paint paint)
{
    if (!pb_outline_trace(&b->shape, path, b->matrix, FT_OUTLINE_NONE))
        return;
    pb_matrix m = b->matrix;
    FT_Fixed radius = pb_outline_fixed(width * sqrt(fabs(m.a * m.d - m.b * m.c)) / 2);
    FT_UInt points, contours;
    FT_Stroker_Set(b->stroker, radius < 1 ? 1 : radius, FT_STROKER_LINECAP_ROUND,
                   FT_STROKER_LINEJOIN_ROUND, 0);
    if (FT_Stroker_ParseOutline(b->stroker, &b->shape.outline, !closed) ||
        FT_Stroker_GetCounts(b->stroker, &points, &contours) || points > INT16_MAX)
        return;
    pb_outline_room(&b->edge, points + 1, contours + 1);
    FT_Stroker_Export(b->stroker, &b->edge.outline);
    paint_outline(b, &b->edge.outline, &paint);
}

// Room for the whole bitmap, emptied inside of `box`.
static void prepare(const pb_brush *b, mask *k, area box)
{
    size_t size = (size_t)b->on->w * (size_t)b->on->h;
    if (size > k->cap) {
        k->p = pb_heap_resize(k->p, size);
        k->cap = size;
    }
    k->box = box;
    for (int y = box.y0; y < box.y1; y++)
        memset(k->p + (size_t)y * (size_t)b->on->w + (size_t)box.x0, 0, (size_t)(box.x1 - box.x0));
}

void pb_brush_clip(pb_brush *b, const pb_path *path)
{
    PB_ASSERT(b->clips < CLIPS);
    mask *k = &b->clip[b->clips];
    bool any = pb_outline_trace(&b->shape, path, b->matrix, FT_OUTLINE_NONE);
    area box = any ? meet(paintable(b), bounds(&b->shape.outline)) : (area){0, 0, 0, 0};
    prepare(b, k, box);
    stencil s = {k->p, clip_mask(b), b->on->w};
    k->is_full = false;
    b->clips++;
    render(b, &b->shape.outline, box, mask_spans, &s);
}

void pb_brush_clip_box(pb_brush *b, double x, double y, double w, double h)
{
    PB_ASSERT(b->clips < CLIPS);
    pb_point p = pb_matrix_at(b->matrix, x, y), q = pb_matrix_at(b->matrix, x + w, y + h);
    area box = {(int)floor(p.x), (int)floor(p.y), (int)ceil(q.x), (int)ceil(q.y)};
    mask *k = &b->clip[b->clips];
    const uint8_t *under = clip_mask(b);
    k->box = meet(paintable(b), box);
    k->is_full = !under;
    if (under) { // the clip around it still holds
        prepare(b, k, k->box);
        for (int row = k->box.y0; row < k->box.y1; row++) {
            size_t at = (size_t)row * (size_t)b->on->w + (size_t)k->box.x0;
            memcpy(k->p + at, under + at, (size_t)(k->box.x1 - k->box.x0));
        }
    }
    b->clips++;
}

void pb_brush_unclip(pb_brush *b)
{
    PB_ASSERT(b->clips > 0);
    b->clips--;
}

// One pass of a box blur over `n` bytes that lie `step` apart; `old` has room for n.
static void box_blur(uint8_t *p, size_t step, int n, int radius, uint8_t *old)
{
    uint32_t sum = 0, size = (uint32_t)(2 * radius + 1);
    for (int i = 0; i < n; i++)
        old[i] = p[(size_t)i * step];
    for (int i = 0; i < radius && i < n; i++)
        sum += old[i];
    for (int i = 0; i < n; i++) {
        if (i + radius < n)
            sum += old[i + radius];
        if (i - radius - 1 >= 0)
            sum -= old[i - radius - 1];
        p[(size_t)i * step] = (uint8_t)((sum + size / 2) / size);
    }
}

void pb_brush_shadow(pb_brush *b, const pb_path *path, double dx, double dy, double blur,
                     uint32_t color)
{
    if (!pb_outline_trace(&b->shape, path, pb_matrix_move(b->matrix, dx, dy), FT_OUTLINE_NONE))
        return;
    pb_matrix m = b->matrix;
    double pixels = blur * sqrt(fabs(m.a * m.d - m.b * m.c));
    int radius = pixels > 192 ? 64 : (int)(pixels / 3 + 0.5);
    area box = bounds(&b->shape.outline);
    box =
        (area){box.x0 - 3 * radius, box.y0 - 3 * radius, box.x1 + 3 * radius, box.y1 + 3 * radius};
    box = meet(box, (area){0, 0, b->on->w, b->on->h});
    if (box.x0 == box.x1 || box.y0 == box.y1)
        return;
    prepare(b, &b->blur, box);
    stencil s = {b->blur.p, NULL, b->on->w};
    render(b, &b->shape.outline, box, mask_spans, &s);
    size_t w = (size_t)b->on->w;
    uint8_t old[PB_BITMAP_SIDE_MAX];
    for (int pass = 0; pass < 3 && radius; pass++) {
        for (int y = box.y0; y < box.y1; y++)
            box_blur(b->blur.p + (size_t)y * w + (size_t)box.x0, 1, box.x1 - box.x0, radius, old);
        for (int x = box.x0; x < box.x1; x++)
            box_blur(b->blur.p + (size_t)box.y0 * w + (size_t)x, w, box.y1 - box.y0, radius, old);
    }
    uint32_t c = premultiplied(color);
    const uint8_t *clip = clip_mask(b);
    area in = meet(box, paintable(b));
    for (int y = in.y0; y < in.y1; y++) {
        for (int x = in.x0; x < in.x1; x++) {
            size_t at = (size_t)y * w + (size_t)x;
            uint32_t coverage = clip ? mul(b->blur.p[at], clip[at]) : b->blur.p[at];
            blend(&b->on->px[(size_t)y * (size_t)b->on->stride + (size_t)x], c, coverage);
        }
    }
}
