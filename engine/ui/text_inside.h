// SPDX-License-Identifier: MIT
// What the files of text share.
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

typedef struct pb_paragraph {
    uint32_t n;   // code points
    uint32_t *c;  // … themselves
    uint32_t *at; // … their bytes in the text, one more behind the last
    int8_t *level;
    uint32_t *font;
    char *can_break; // after this code point
    uint8_t *room;   // enum pb_room: which half of its square is empty …
    uint8_t *less;   // … and goes, wherever the code point stands
    bool from_right;
} pb_paragraph;

// Reads the bytes from `at` to `end` of `str`, which hold no line feed. What is made lives in the
// scratch arena.
void pb_paragraph_read(pb_paragraph *p, pb_texts *t, pb_text_style style, pb_str str, uint32_t at,
                       uint32_t end);

bool pb_text_is_space(uint32_t code_point);

// Marks and joiners stay with the letter before them.
bool pb_text_clings(uint32_t code_point);

// A new text; free its `line`, `run` and itself.
pb_text *pb_text_lay_out(pb_texts *t, pb_str str, pb_text_style style);

// Pixels from the beginning of a run to its end.
int pb_text_run_width(pb_texts *t, uint32_t font, pb_str s, bool from_right);

// A run in a font of pictures, as straight ARGB pixels in the size that is wanted; NULL when there
// are none. The caller frees them.
uint32_t *pb_text_picture(const pb_font *font, const char *run, int *w, int *h);

// The ISO 15924 code of the first letter that tells, "Latn" when none does.
const char *pb_text_script(pb_str s);

#endif
