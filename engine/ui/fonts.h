// SPDX-License-Identifier: MIT
// Fonts: found by fontconfig with the language, opened when first needed, one fallback after
// another for what the wanted face lacks. Noto Serif for speech, Noto Sans for the rest, Noto CJK
// for Chinese; when they are not installed, whatever the system has that comes nearest.
#ifndef PB_UI_FONTS_H
#define PB_UI_FONTS_H

#include <SDL_ttf.h>

#include "app/settings.h"
#include "base/err.h"
#include "base/str.h"

enum pb_face {
    PB_SANS,
    PB_SANS_BOLD,
    PB_SANS_ITALIC,
    PB_SERIF,
    PB_SERIF_BOLD,
    PB_SERIF_ITALIC,
    PB_MONO, // what authors write, as they write it
    PB_FACE_COUNT
};

typedef struct pb_fonts pb_fonts;

// One font file at one size.
typedef struct pb_font {
    TTF_Font *ttf;
    uint32_t file; // the same for all sizes of it
    int px;
    int ascent, descent; // pixels above and below the baseline, both positive
    bool is_color;       // has pictures of its own, whatever the ink
    double scale; // how much smaller than the font's own letters, which come in one size; or 1
} pb_font;

// `language` as in "en", "zh_CN"; NULL is "en". NULL and *err when there is no font at all.
pb_fonts *pb_fonts_new(const char *language, pb_err *err);
void pb_fonts_free(pb_fonts *f);

// Another language from now on, as in pb_fonts_new. Numbers of fonts from before are no longer
// good: forget the texts that were laid out with them.
void pb_fonts_set_language(pb_fonts *f, const char *language);

// What words are set in from now on; PB_LETTERS_BOOK at first. Letters that are not installed leave
// the plain ones in their place. Texts laid out before keep theirs: forget them.
void pb_fonts_set_letters(pb_fonts *f, enum pb_letters letters);

// Whether these letters are installed.
bool pb_fonts_have(const pb_fonts *f, enum pb_letters letters);

// The language for fonts and line-breaking: two or three letters.
const char *pb_fonts_language(const pb_fonts *f);

// The number of a font for `face` at `px` pixels an em that has the code point; when no font has
// it, the face's own. Numbers stay good for the fonts' life. `wide` asks for the Chinese form of
// what both kinds of font have (quotation marks, dashes, dots).
uint32_t pb_fonts_find(pb_fonts *f, enum pb_face face, int px, uint32_t code_point, bool wide);

// The number of the font of pictures at `px` pixels an em, when there is one and it has the code
// point; else UINT32_MAX.
uint32_t pb_fonts_picture(pb_fonts *f, int px, uint32_t code_point);

const pb_font *pb_fonts_get(const pb_fonts *f, uint32_t number);

// Ideographs, kana, hangul and the punctuation that is theirs alone.
bool pb_fonts_is_wide(uint32_t code_point);

#endif
