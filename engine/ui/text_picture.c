// SPDX-License-Identifier: MIT
// Emoji: drawn by the font in the size that it has, then made smaller.
#include <stdlib.h>

#include "ui/text_inside.h"

typedef struct sum {
    uint64_t a, r, g, b, area;
} sum;

// Adds a source row's pixels from x0 to x1 (in 256ths of a pixel), `high` 256ths of it.
static void add_row(sum *s, const uint32_t *row, int x0, int x1, int high)
{
    for (int x = x0; x < x1;) {
        int next = (x / 256 + 1) * 256 < x1 ? (x / 256 + 1) * 256 : x1;
        uint64_t area = (uint64_t)(next - x) * (uint64_t)high;
        uint32_t px = row[x / 256];
        uint64_t a = px >> 24;
        s->a += a * area;
        s->r += (px >> 16 & 0xFF) * a * area;
        s->g += (px >> 8 & 0xFF) * a * area;
        s->b += (px & 0xFF) * a * area;
        s->area += area;
        x = next;
    }
}

static uint32_t mean(const sum *s)
{
    if (!s->a || !s->area)
        return 0;
    uint32_t a = (uint32_t)((s->a + s->area / 2) / s->area), r = (uint32_t)(s->r / s->a),
             g = (uint32_t)(s->g / s->a), b = (uint32_t)(s->b / s->a);
    return a << 24 | r << 16 | g << 8 | b;
}

static int edge(int i, int n, int of) // in 256ths
{
    return (int)((int64_t)i * of * 256 / n);
}

static void shrink(const SDL_Surface *from, uint32_t *to, int w, int h)
{
    const uint8_t *pixels = from->pixels;
    for (int y = 0; y < h; y++)
        for (int x = 0; x < w; x++) {
            sum s = {0};
            int y1 = edge(y + 1, h, from->h);
            for (int at = edge(y, h, from->h); at < y1;) {
                int next = (at / 256 + 1) * 256 < y1 ? (at / 256 + 1) * 256 : y1;
                add_row(&s, (const uint32_t *)(const void *)(pixels + (at / 256) * from->pitch),
                        edge(x, w, from->w), edge(x + 1, w, from->w), next - at);
                at = next;
            }
            to[y * w + x] = mean(&s);
        }
}

uint32_t *pb_text_picture(const pb_font *font, const char *run, int *w, int *h)
{
    static const SDL_Color white = {255, 255, 255, 255};
    SDL_Surface *drawn = TTF_RenderUTF8_Blended(font->ttf, run, white);
    SDL_Surface *argb = drawn ? SDL_ConvertSurfaceFormat(drawn, SDL_PIXELFORMAT_ARGB8888, 0) : NULL;
    uint32_t *px = NULL;
    *w = argb ? (int)(argb->w * font->scale + 0.5) : 0;
    *h = argb ? (int)(argb->h * font->scale + 0.5) : 0;
    if (*w > 0 && *h > 0) {
        px = pb_heap_resize(NULL, (size_t)*w * (size_t)*h * sizeof *px);
        shrink(argb, px, *w, *h);
    }
    SDL_FreeSurface(argb);
    SDL_FreeSurface(drawn);
    return px;
}
