// SPDX-License-Identifier: MIT
// Fonts: found by fontconfig with the language, opened when first needed, one fallback after
// another for what the wanted face lacks. Noto Serif for speech, Noto Sans for the rest, Noto CJK
// for Chinese; when they are not installed, whatever the system has that comes nearest.
#ifndef PB_UI_FONTS_H
#define PB_UI_FONTS_H

#include <SDL_ttf.h>

#include "base/err.h"
#include "base/str.h"

enum pb_face {
    PB_SANS,
    PB_SANS_BOLD,
    PB_SANS_ITALIC,
    PB_SERIF,
    PB_SERIF_BOLD,
    PB_SERIF_ITALIC,
    PB_FACE_COUNT
};

typedef struct pb_fonts pb_fonts;

// One font file at one size.
typedef struct pb_font {
    TTF_Font *ttf;
    uint32_t file; // the same for all sizes of it
    int px;
    int ascent, descent; // pixels above and below the baseline, both positive
} pb_font;

// `language` as in "en", "zh_CN"; NULL is "en". NULL and *err when there is no font at all.
pb_fonts *pb_fonts_new(const char *language, pb_err *err);
void pb_fonts_free(pb_fonts *f);

// The language for fonts and line-breaking: two or three letters.
const char *pb_fonts_language(const pb_fonts *f);

// The number of a font for `face` at `px` pixels an em that has the code point; when no font has
// it, the face's own. Numbers stay good for the fonts' life. `wide` asks for the Chinese form of
// what both kinds of font have (quotation marks, dashes, dots).
uint32_t pb_fonts_find(pb_fonts *f, enum pb_face face, int px, uint32_t code_point, bool wide);

const pb_font *pb_fonts_get(const pb_fonts *f, uint32_t number);

// Ideographs, kana, hangul and the punctuation that is theirs alone.
bool pb_fonts_is_wide(uint32_t code_point);

#endif
