// SPDX-License-Identifier: MIT
#include "ui/text.h"

#include <stdlib.h>
#include <string.h>

#include "base/hash.h"
#include "ui/text_inside.h"

typedef struct mask {
    int w, h, dx;      // dx: how far its first letter reaches out to the left
    uint32_t *picture; // w × h ARGB; NULL: `cover` says how much ink there is
    uint8_t cover[];   // w × h
} mask;

static void drop_text(void *value)
{
    pb_text *text = value;
    free(text->line);
    free(text->run);
    free(text);
}

static void drop_mask(void *value)
{
    free(((mask *)value)->picture);
    free(value);
}

pb_texts *pb_texts_new(pb_fonts *fonts, size_t limit)
{
    pb_texts *t = pb_heap_resize(NULL, sizeof *t);
    *t = (pb_texts){.fonts = fonts};
    t->width = pb_heap_resize(NULL, PB_WIDTHS * sizeof *t->width);
    memset(t->width, 0, PB_WIDTHS * sizeof *t->width);
    pb_cache_init(&t->laid, limit / 2, drop_text);
    pb_cache_init(&t->masks, limit, drop_mask);
    return t;
}

void pb_texts_free(pb_texts *t)
{
    if (!t)
        return;
    pb_cache_release(&t->laid);
    pb_cache_release(&t->masks);
    pb_arena_release(&t->scratch);
    free(t->chars);
    free(t->width);
    free(t);
}

void pb_texts_tick(pb_texts *t)
{
    pb_cache_tick(&t->laid);
    pb_cache_tick(&t->masks);
}

uint64_t pb_texts_rasterised(const pb_texts *t)
{
    return t->rasterised;
}

const pb_text *pb_texts_get(pb_texts *t, pb_str str, pb_text_style style)
{
    uint64_t key = pb_hash_word(pb_hash_str(str), (uint64_t)style.face << 48 |
                                                      (uint64_t)(uint32_t)style.px << 32 |
                                                      (uint32_t)style.width);
    pb_text *text = pb_cache_get(&t->laid, key);
    if (text)
        return text;
    text = pb_text_lay_out(t, str, style);
    pb_cache_put(&t->laid, key, text,
                 sizeof *text + str.n + text->lines * sizeof *text->line +
                     text->runs * sizeof *text->run);
    return text;
}

int pb_texts_balance(pb_texts *t, pb_str str, pb_text_style style, int least)
{
    const pb_text *wide = pb_texts_get(t, str, style);
    uint32_t lines = wide->lines;
    int low = least, high = wide->w > least ? wide->w : least;
    while (high - low > style.px / 2) {
        pb_text_style tried = style;
        tried.width = low + (high - low) / 2;
        const pb_text *text = pb_texts_get(t, str, tried);
        if (text->lines <= lines && text->w <= tried.width)
            high = tried.width;
        else
            low = tried.width;
    }
    return high;
}

pb_area pb_text_between(const pb_text *text, size_t from, size_t to)
{
    pb_area all = {0};
    for (uint32_t i = 0; i < text->lines; i++) {
        const pb_text_line *l = &text->line[i];
        size_t end = i + 1 < text->lines ? text->line[i + 1].at : text->str.n + 1;
        if (l->at < to && end > from)
            all = pb_area_around(
                all, (pb_area){0, l->y, text->width > text->w ? text->width : text->w, l->h});
    }
    return all;
}

size_t pb_text_next_stop(pb_str str, size_t at)
{
    bool any = false;
    while (at < str.n) {
        size_t next = at;
        uint32_t c = pb_utf8_next(str, &next);
        bool space = c == ' ' || c == '\n' || c == '\t' || c == 0x3000;
        bool wide = pb_fonts_is_wide(c);
        if (any &&
            (space || (wide && !(c >= 0x3000 && c <= 0x303F) && !(c >= 0xFF00 && c <= 0xFF0F))))
            return at;
        any = any || !space;
        at = next;
    }
    return str.n;
}

// ---- painting ---------------------------------------------------------------------------------

static const char *run_string(pb_texts *t, pb_str s)
{
    if (t->room < s.n + 1) {
        t->room = 2 * (s.n + 1);
        t->chars = pb_heap_resize(t->chars, t->room);
    }
    memcpy(t->chars, s.p, s.n);
    t->chars[s.n] = '\0';
    return t->chars;
}

static void point(const pb_font *font, pb_str s, bool from_right)
{
    TTF_SetFontDirection(font->ttf, from_right ? TTF_DIRECTION_RTL : TTF_DIRECTION_LTR);
    TTF_SetFontScriptName(font->ttf, pb_text_script(s));
}

int pb_text_run_width(pb_texts *t, uint32_t font, pb_str s, bool from_right)
{
    if (!s.n)
        return 0;
    uint64_t key = pb_hash_word(pb_hash_str(s), (uint64_t)font << 1 | (from_right ? 1 : 0));
    struct pb_width *known = &t->width[(key >> 9) % PB_WIDTHS];
    if (known->key == key)
        return known->w;
    const pb_font *f = pb_fonts_get(t->fonts, font);
    point(f, s, from_right);
    int w = 0, h = 0;
    if (TTF_SizeUTF8(f->ttf, run_string(t, s), &w, &h) != 0)
        return 0;
    w = (int)(w * f->scale + 0.5);
    *known = (struct pb_width){key, w};
    return w;
}

static const mask *run_mask(pb_texts *t, uint32_t font, pb_str s, bool from_right)
{
    uint64_t key = pb_hash_word(pb_hash_str(s), (uint64_t)font << 1 | (from_right ? 1 : 0));
    mask *m = pb_cache_get(&t->masks, key);
    if (m)
        return m;
    const pb_font *f = pb_fonts_get(t->fonts, font);
    point(f, s, from_right);
    if (f->is_color) {
        m = pb_heap_resize(NULL, sizeof *m);
        *m = (mask){.w = 0};
        m->picture = pb_text_picture(f, run_string(t, s), &m->w, &m->h);
        t->rasterised++;
        pb_cache_put(&t->masks, key, m, sizeof *m + (size_t)m->w * (size_t)m->h * 4);
        return m;
    }
    static const SDL_Color white = {255, 255, 255, 255}, black = {0, 0, 0, 255};
    SDL_Surface *drawn = TTF_RenderUTF8_Shaded(f->ttf, run_string(t, s), white, black);
    int w = drawn ? drawn->w : 0, h = drawn ? drawn->h : 0;
    size_t bytes = sizeof *m + (size_t)w * (size_t)h;
    m = pb_heap_resize(NULL, bytes);
    *m = (mask){.w = w, .h = h};
    size_t first = 0;
    int min_x = 0, max_x, min_y, max_y, advance;
    if (!from_right)
        TTF_GlyphMetrics32(f->ttf, pb_utf8_next(s, &first), &min_x, &max_x, &min_y, &max_y,
                           &advance);
    m->dx = min_x < 0 ? min_x : 0;
    for (int y = 0; y < h; y++)
        memcpy(m->cover + (size_t)y * (size_t)w,
               (const uint8_t *)drawn->pixels + (size_t)y * (size_t)drawn->pitch, (size_t)w);
    SDL_FreeSurface(drawn);
    t->rasterised++;
    pb_cache_put(&t->masks, key, m, bytes);
    return m;
}

static uint32_t over(uint32_t ground, uint32_t color, uint32_t cover)
{
    uint32_t keep = 255 - cover, rb = ground & 0xFF00FFu, ag = ground >> 8 & 0xFF00FFu;
    uint32_t crb = color & 0xFF00FFu, cag = (color >> 8 & 0xFFu) | 0xFF0000u;
    rb = rb * keep + crb * cover + 0x800080u;
    ag = ag * keep + cag * cover + 0x800080u;
    rb = (rb + (rb >> 8 & 0xFF00FFu)) >> 8 & 0xFF00FFu;
    ag = (ag + (ag >> 8 & 0xFF00FFu)) & 0xFF00FF00u;
    return rb | ag;
}

static bool is_empty(const uint8_t eight[8])
{
    uint64_t all;
    memcpy(&all, eight, sizeof all);
    return !all;
}

static void put_picture(const mask *m, pb_bitmap *to, int x, int y, int from, int upto,
                        uint32_t alpha)
{
    int x0 = from > -x ? from : -x, x1 = upto < to->w - x ? upto : to->w - x;
    int y0 = y < 0 ? -y : 0, y1 = m->h < to->h - y ? m->h : to->h - y;
    for (int row = y0; m->picture && row < y1; row++)
        for (int i = x0; i < x1; i++) {
            uint32_t px = m->picture[row * m->w + i];
            uint32_t *at = to->px + (ptrdiff_t)(y + row) * to->stride + x + i;
            *at = over(*at, px | 0xFF000000u, ((px >> 24) * alpha + 127) / 255);
        }
}

static void put_mask(const mask *m, pb_bitmap *to, int x, int y, int from, int upto, uint32_t color)
{
    int x0 = from > -x ? from : -x, x1 = upto < to->w - x ? upto : to->w - x;
    int y0 = y < 0 ? -y : 0, y1 = m->h < to->h - y ? m->h : to->h - y;
    uint32_t alpha = color >> 24;
    for (int row = y0; row < y1; row++) {
        const uint8_t *cover = m->cover + (ptrdiff_t)row * m->w;
        uint32_t *px = to->px + (ptrdiff_t)(y + row) * to->stride + x;
        for (int i = x0; i < x1; i++) {
            uint32_t c = alpha == 255 ? cover[i] : (cover[i] * alpha + 127) / 255;
            if (c)
                px[i] = over(px[i], color, c);
            while (!c && i + 8 < x1 && is_empty(cover + i + 1)) // most of a mask is
                i += 8;
        }
    }
}

void pb_texts_paint(pb_texts *t, const pb_text *text, pb_bitmap *to, int x, int y, uint32_t color,
                    size_t upto)
{
    for (uint32_t i = 0; i < text->lines; i++) {
        const pb_text_line *l = &text->line[i];
        if (y + l->y >= to->h || y + l->y + l->h <= 0 || l->at >= upto)
            continue;
        for (uint32_t k = 0; k < l->runs; k++) {
            const pb_run *r = &text->run[l->first_run + k];
            if (r->at >= upto || x + r->x - text->line[i].h >= to->w || x + r->x + r->w <= 0)
                continue;
            pb_str s = {text->str.p + r->at, r->n};
            const mask *m = run_mask(t, r->font, s, r->from_right);
            int from = 0, end = m->w;
            if (r->at + r->n > upto) {
                int shown =
                    pb_text_run_width(t, r->font, (pb_str){s.p, upto - r->at}, r->from_right);
                if (r->from_right)
                    from = m->w - shown;
                else
                    end = shown < m->w ? shown : m->w;
            }
            int top = y + l->y + l->baseline - pb_fonts_get(t->fonts, r->font)->ascent;
            if (m->picture)
                put_picture(m, to, x + r->x, top, from > 0 ? from : 0, end, color >> 24);
            else
                put_mask(m, to, x + r->x - r->lead + m->dx, top, from > 0 ? from : 0, end, color);
        }
    }
}
