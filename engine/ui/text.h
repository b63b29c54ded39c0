// SPDX-License-Identifier: MIT
// Text laid out: paragraphs, their directions, runs of one font, break opportunities, lines. A
// laid-out text is a value that is measured once and painted often. Any script: Chinese breaks by
// its own rules, Arabic and Hebrew run from the right with their digits still from the left.
// Nothing is ever cut off: what does not fit its width goes on below.
#ifndef PB_UI_TEXT_H
#define PB_UI_TEXT_H

#include "ui/area.h"
#include "ui/fonts.h"
#include "ui/shape.h"

// A stretch of one font and one direction on one line, in the order in which it is seen.
typedef struct pb_run {
    uint32_t at, n; // bytes of the text
    uint32_t font;  // number for pb_fonts_get
    bool from_right;
    int x, w; // pixels from the text's left edge
    int lead; // pixels of nothing that its letters have before x
} pb_run;

typedef struct pb_text_line {
    uint32_t first_run, runs;
    uint32_t at, n; // bytes, without the white space at its end
    int x, y, w, h; // within the text
    int baseline;   // pixels below y
} pb_text_line;

typedef struct pb_text {
    pb_str str; // a copy of its own
    int w, h; // what it takes up; w is at most the width asked for, unless not even one letter fits
              // that
    int width; // the width asked for
    uint32_t lines, runs;
    pb_text_line *line;
    pb_run *run;
} pb_text;

// What is asked for. Lines that begin from the right are set against `width`, when there is one.
typedef struct pb_text_style {
    enum pb_face face;
    int px;    // pixels an em
    int width; // 0: as wide as it gets
} pb_text_style;

// Lays texts out and keeps them and the masks of their runs.
typedef struct pb_texts pb_texts;

// Holds about `limit` bytes of masks; fonts are borrowed.
pb_texts *pb_texts_new(pb_fonts *fonts, size_t limit);
void pb_texts_free(pb_texts *t);

// `str` laid out; the same question gives the same answer from memory. Good until the next tick.
const pb_text *pb_texts_get(pb_texts *t, pb_str str, pb_text_style style);

// The least width (not below `least`) at which `str` has no more lines than at style.width, so that
// the last line is not left with one word.
int pb_texts_balance(pb_texts *t, pb_str str, pb_text_style style, int least);

// Paints with the text's upper left corner at (x, y) of the bitmap; what lies outside of it is left
// out. Only what stands before byte `upto` of the text is shown (SIZE_MAX: all of it).
void pb_texts_paint(pb_texts *t, const pb_text *text, pb_bitmap *to, int x, int y, uint32_t color,
                    size_t upto);

// Where the next word or ideograph behind byte `at` ends; the text's length at the end.
size_t pb_text_next_stop(pb_str str, size_t at);

// The area (within the text) of the lines between two bytes.
pb_area pb_text_between(const pb_text *text, size_t from, size_t to);

// End of a turn: memory over the limit is given back.
void pb_texts_tick(pb_texts *t);

// How many runs have been rasterised; for tests.
uint64_t pb_texts_rasterised(const pb_texts *t);

#endif
