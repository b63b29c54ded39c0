// SPDX-License-Identifier: MIT
// What text.c and text_lines.c share.
#ifndef PB_UI_TEXT_INSIDE_H
#define PB_UI_TEXT_INSIDE_H

#include "base/arena.h"
#include "base/utf8.h"
#include "ui/cache.h"
#include "ui/text.h"

enum { PB_WIDTHS = 4096 };

struct pb_texts {
    pb_fonts *fonts;
    pb_cache laid, masks;
    pb_arena scratch;
    char *chars; // a run with its NUL, for SDL_ttf
    size_t room;
    uint64_t rasterised;
    struct pb_width { // widths of words measured lately; a key finds its place by itself and pushes
                      // out what was there
        uint64_t key;
        int w;
    } * width;
};

// A new text; free its `line`, `run` and itself.
pb_text *pb_text_lay_out(pb_texts *t, pb_str str, pb_text_style style);

// Pixels from the beginning of a run to its end.
int pb_text_run_width(pb_texts *t, uint32_t font, pb_str s, bool from_right);

// The ISO 15924 code of the first letter that tells, "Latn" when none does.
const char *pb_text_script(pb_str s);

#endif
