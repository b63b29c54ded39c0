// SPDX-License-Identifier: MIT
// A window on a dummy display over the canned pages, with a clock that the test turns.
#ifndef PB_TESTS_BENCH_H
#define PB_TESTS_BENCH_H

#include "screens/fake_app.h"
#include "ui/ui.h"

enum { WIDTH = 1280, HEIGHT = 800 };

typedef struct bench {
    pb_app *app;
    pb_ui *ui;
    uint64_t now; // milliseconds
} bench;

// Opens a window on a page and paints it; without `moves` there are only cuts.
void open_ui(bench *b, const char *page, bool moves);
void open_ui_with(bench *b, const char *page, bool moves, const pb_app_config *app);
void close_ui(bench *b);

// Lets time pass, ten milliseconds at a time.
void pass(bench *b, uint64_t ms);

// Presses a key and lets the window take it.
void key(bench *b, const char *name, unsigned mods);

// The part of this kind with this id (NULL: the first); fails the test when there is none.
const pb_part *part(const bench *b, enum pb_part_kind kind, const char *id);

// A hash of every pixel; one pixel as 0xRRGGBB; how many in an area have a colour.
uint64_t picture(const pb_ui *ui);
uint32_t pixel(const pb_ui *ui, int x, int y);
uint32_t count(const pb_ui *ui, pb_area a, uint32_t color);
uint32_t token(enum pb_token t);

#endif
