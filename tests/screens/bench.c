// SPDX-License-Identifier: MIT
#include "screens/bench.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "base/hash.h"

static uint64_t read_clock(void *ctx)
{
    return ((bench *)ctx)->now;
}

void open_ui(bench *b, const char *page, bool moves)
{
    open_ui_with(b, page, moves, &(pb_app_config){0});
}

void open_ui_with(bench *b, const char *page, bool moves, const pb_app_config *app)
{
    pb_err err = {{0}};
    *b = (bench){.app = pb_app_new(app, &err), .now = 1000};
    assert_non_null(b->app);
    assert_true(fake_show(b->app, page));
    pb_ui_config config = {.width = WIDTH,
                           .height = HEIGHT,
                           .reduced_motion = !moves,
                           .clock = read_clock,
                           .clock_ctx = b};
    b->ui = pb_ui_new(b->app, &config, &err);
    if (!b->ui)
        fail_msg("%s", err.text);
    pb_ui_step(b->ui, 0);
}

void close_ui(bench *b)
{
    pb_ui_free(b->ui);
    pb_app_free(b->app);
}

void pass(bench *b, uint64_t ms)
{
    for (uint64_t i = 0; i < ms; i += 10) {
        b->now += 10;
        pb_ui_step(b->ui, 0);
    }
}

void key(bench *b, const char *name, unsigned mods)
{
    pb_ui_push_key(b->ui, name, mods);
    pb_ui_step(b->ui, 0);
}

uint64_t picture(const pb_ui *ui)
{
    const pb_bitmap *m = pb_ui_pixels(ui);
    uint64_t h = PB_HASH_START;
    for (int y = 0; y < m->h; y++)
        for (int x = 0; x < m->w; x++)
            h = pb_hash_word(h, m->px[y * m->stride + x] & 0xFFFFFF);
    return h;
}

uint32_t pixel(const pb_ui *ui, int x, int y)
{
    const pb_bitmap *m = pb_ui_pixels(ui);
    assert_true(x >= 0 && y >= 0 && x < m->w && y < m->h);
    return m->px[y * m->stride + x] & 0xFFFFFF;
}

uint32_t token(enum pb_token t)
{
    return pb_theme_color(PB_THEME_LIGHT, t) & 0xFFFFFF;
}

const pb_part *part(const bench *b, enum pb_part_kind kind, const char *id)
{
    const pb_layout *l = pb_ui_layout(b->ui);
    for (uint32_t i = 0; i < l->parts.n; i++)
        if (l->parts.p[i].kind == kind && (!id || pb_str_is(l->parts.p[i].id, id)))
            return &l->parts.p[i];
    fail_msg("no part '%s'", id ? id : "");
    return NULL;
}

uint32_t count(const pb_ui *ui, pb_area a, uint32_t color)
{
    uint32_t n = 0;
    for (int y = a.y; y < a.y + a.h; y++)
        for (int x = a.x; x < a.x + a.w; x++)
            n += pixel(ui, x, y) == color;
    return n;
}
