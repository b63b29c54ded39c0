// SPDX-License-Identifier: MIT
#include "ui/fonts.h"

#include <fontconfig/fontconfig.h>
#include <stdio.h>

#include "base/arena.h"
#include "base/vec.h"

typedef struct font_file {
    char *path;
    int index;
    enum pb_face face;
    bool wide, is_color;
} font_file;

typedef struct absence { // nothing installed has it
    uint32_t code_point;
} absence;

struct pb_fonts {
    FcConfig *config;
    char language[8], tag[16]; // "zh", "zh-cn"
    PB_VEC(font_file) files;
    PB_VEC(pb_font) fonts;
    PB_VEC(absence) absent;
    int primary[PB_FACE_COUNT]; // files; -1 is not yet looked for
    int pictures;               // file; -1 is not yet looked for, -2 is not there
    enum pb_letters letters;
};

static const struct {
    const char *family, *wide, *generic;
    int weight, slant;
} face_wants[PB_FACE_COUNT] = {
    [PB_SANS] = {"Noto Sans", "Noto Sans CJK SC", "sans-serif", FC_WEIGHT_REGULAR, FC_SLANT_ROMAN},
    [PB_SANS_BOLD] = {"Noto Sans", "Noto Sans CJK SC", "sans-serif", FC_WEIGHT_BOLD,
                      FC_SLANT_ROMAN},
    [PB_SANS_ITALIC] = {"Noto Sans", "Noto Sans CJK SC", "sans-serif", FC_WEIGHT_REGULAR,
                        FC_SLANT_ITALIC},
    [PB_SERIF] = {"Noto Serif", "Noto Serif CJK SC", "serif", FC_WEIGHT_REGULAR, FC_SLANT_ROMAN},
    [PB_SERIF_BOLD] = {"Noto Serif", "Noto Serif CJK SC", "serif", FC_WEIGHT_BOLD, FC_SLANT_ROMAN},
    [PB_SERIF_ITALIC] = {"Noto Serif", "Noto Serif CJK SC", "serif", FC_WEIGHT_REGULAR,
                         FC_SLANT_ITALIC},
    [PB_MONO] = {"Noto Sans Mono", "Noto Sans Mono CJK SC", "monospace", FC_WEIGHT_REGULAR,
                 FC_SLANT_ROMAN},
};

#define DYSLEXIC "OpenDyslexic"

// The face that stands for another under these letters; the weight and the slant stay.
static enum pb_face face_of(enum pb_letters letters, enum pb_face face)
{
    static const enum pb_face sans[PB_FACE_COUNT] = {
        PB_SANS, PB_SANS_BOLD, PB_SANS_ITALIC, PB_SANS, PB_SANS_BOLD, PB_SANS_ITALIC, PB_MONO};
    return letters == PB_LETTERS_BOOK ? face : sans[face];
}

bool pb_fonts_is_wide(uint32_t c)
{
    return (c >= 0x1100 && c <= 0x115F) || (c >= 0x2E80 && c <= 0x303E) ||
           (c >= 0x3041 && c <= 0x33FF) || (c >= 0x3400 && c <= 0x4DBF) ||
           (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0xAC00 && c <= 0xD7A3) ||
           (c >= 0xF900 && c <= 0xFAFF) || (c >= 0xFE30 && c <= 0xFE4F) ||
           (c >= 0xFF00 && c <= 0xFF60) || (c >= 0xFFE0 && c <= 0xFFE6) ||
           (c >= 0x20000 && c <= 0x3FFFD);
}

static bool is_east_asian(const char *language)
{
    return strcmp(language, "zh") == 0 || strcmp(language, "ja") == 0 ||
           strcmp(language, "ko") == 0;
}

// Fontconfig's answer for a face, with a code point that it must have when that is not 0.
static bool match(pb_fonts *f, enum pb_face face, uint32_t code_point, bool wide, font_file *out)
{
    FcPattern *want = FcPatternCreate();
    if (wide)
        FcPatternAddString(want, FC_FAMILY, (const FcChar8 *)face_wants[face].wide);
    else if (f->letters == PB_LETTERS_DYSLEXIC && !code_point && face != PB_MONO)
        FcPatternAddString(want, FC_FAMILY, (const FcChar8 *)DYSLEXIC);
    FcPatternAddString(want, FC_FAMILY, (const FcChar8 *)face_wants[face].family);
    FcPatternAddString(want, FC_FAMILY, (const FcChar8 *)face_wants[face].generic);
    FcPatternAddInteger(want, FC_WEIGHT, face_wants[face].weight);
    FcPatternAddInteger(want, FC_SLANT, face_wants[face].slant);
    FcPatternAddBool(want, FC_SCALABLE, FcTrue);
    const char *tag = wide && !is_east_asian(f->language) ? "zh-cn" : f->tag;
    if (!code_point || wide) {
        FcLangSet *langs = FcLangSetCreate();
        FcLangSetAdd(langs, (const FcChar8 *)tag);
        FcPatternAddLangSet(want, FC_LANG, langs);
        FcLangSetDestroy(langs);
    }
    if (code_point) {
        FcCharSet *chars = FcCharSetCreate();
        FcCharSetAddChar(chars, code_point);
        FcPatternAddCharSet(want, FC_CHARSET, chars);
        FcCharSetDestroy(chars);
    }
    FcConfigSubstitute(f->config, want, FcMatchPattern);
    FcDefaultSubstitute(want);
    FcResult result;
    FcPattern *got = FcFontMatch(f->config, want, &result);
    FcPatternDestroy(want);
    if (!got)
        return false;
    FcChar8 *path = NULL;
    FcCharSet *has = NULL;
    int index = 0;
    bool fits = FcPatternGetString(got, FC_FILE, 0, &path) == FcResultMatch;
    if (fits && code_point)
        fits = FcPatternGetCharSet(got, FC_CHARSET, 0, &has) == FcResultMatch &&
               FcCharSetHasChar(has, code_point);
    if (fits) {
        FcPatternGetInteger(got, FC_INDEX, 0, &index);
        size_t n = strlen((const char *)path) + 1;
        FcBool color = FcFalse;
        FcPatternGetBool(got, FC_COLOR, 0, &color);
        *out = (font_file){pb_heap_resize(NULL, n), index & 0xFFFF, face, wide, color == FcTrue};
        memcpy(out->path, path, n);
    }
    FcPatternDestroy(got);
    return fits;
}

// The font of pictures, when there is one.
static bool match_pictures(pb_fonts *f, font_file *out)
{
    FcPattern *want = FcPatternCreate();
    FcPatternAddString(want, FC_FAMILY, (const FcChar8 *)"Noto Color Emoji");
    FcPatternAddString(want, FC_FAMILY, (const FcChar8 *)"emoji");
    FcPatternAddBool(want, FC_COLOR, FcTrue);
    FcConfigSubstitute(f->config, want, FcMatchPattern);
    FcDefaultSubstitute(want);
    FcResult result;
    FcPattern *got = FcFontMatch(f->config, want, &result);
    FcPatternDestroy(want);
    FcChar8 *path = NULL;
    FcBool color = FcFalse;
    bool fits = got && FcPatternGetBool(got, FC_COLOR, 0, &color) == FcResultMatch && color &&
                FcPatternGetString(got, FC_FILE, 0, &path) == FcResultMatch;
    if (fits) {
        size_t n = strlen((const char *)path) + 1;
        *out = (font_file){pb_heap_resize(NULL, n), 0, PB_SANS, false, true};
        memcpy(out->path, path, n);
    }
    if (got)
        FcPatternDestroy(got);
    return fits;
}

static int add_file(pb_fonts *f, font_file file)
{
    for (uint32_t i = 0; i < f->files.n; i++) {
        const font_file *has = &f->files.p[i];
        if (has->face == file.face && has->index == file.index && !strcmp(has->path, file.path)) {
            free(file.path);
            return (int)i;
        }
    }
    *pb_vec_add(&f->files) = file;
    return (int)f->files.n - 1;
}

static int primary_file(pb_fonts *f, enum pb_face face)
{
    font_file file;
    if (f->primary[face] < 0 && match(f, face, 0, false, &file))
        f->primary[face] = add_file(f, file);
    return f->primary[face];
}

// The font of a file at a size, opened when it is not; UINT32_MAX when it cannot be.
static uint32_t open_font(pb_fonts *f, uint32_t file, int px)
{
    for (uint32_t i = 0; i < f->fonts.n; i++)
        if (f->fonts.p[i].file == file && f->fonts.p[i].px == px)
            return i;
    TTF_Font *ttf = TTF_OpenFontIndex(f->files.p[file].path, px, f->files.p[file].index);
    if (!ttf)
        return UINT32_MAX;
    TTF_SetFontHinting(ttf, TTF_HINTING_LIGHT_SUBPIXEL);
    TTF_SetFontKerning(ttf, 1);
    pb_font font = {ttf, file, px, TTF_FontAscent(ttf), -TTF_FontDescent(ttf), false, 1};
    font.is_color = f->files.p[file].is_color;
    int natural = font.ascent + font.descent;
    if (font.is_color && natural > 2 * px) { // pictures of one size
        font.scale = 1.17 * px / natural;
        font.ascent = (int)(font.ascent * font.scale + 0.5);
        font.descent = (int)(font.descent * font.scale + 0.5);
    }
    *pb_vec_add(&f->fonts) = font;
    return f->fonts.n - 1;
}

static void forget(pb_fonts *f)
{
    for (uint32_t i = 0; i < f->fonts.n; i++)
        TTF_CloseFont(f->fonts.p[i].ttf);
    for (uint32_t i = 0; i < f->files.n; i++)
        free(f->files.p[i].path);
    f->fonts.n = f->files.n = f->absent.n = 0;
}

static void set_language(pb_fonts *f, const char *language)
{
    size_t n = language ? strcspn(language, "_-.@") : 0;
    if (n < 2 || n > 3)
        language = "en";
    snprintf(f->language, sizeof f->language, "%.*s", (int)strcspn(language, "_-.@"), language);
    size_t all = strcspn(language, ".@");
    snprintf(f->tag, sizeof f->tag, "%.*s", (int)(all < 15 ? all : 15), language);
    for (char *c = f->tag; *c; c++)
        *c = (char)(*c == '_' ? '-' : *c >= 'A' && *c <= 'Z' ? *c + 32 : *c);
    for (int i = 0; i < PB_FACE_COUNT; i++)
        f->primary[i] = -1;
    f->pictures = -1;
}

pb_fonts *pb_fonts_new(const char *language, pb_err *err)
{
    if (TTF_Init() != 0) {
        pb_err_set(err, "cannot start the font renderer: %s", TTF_GetError());
        return NULL;
    }
    pb_fonts *f = pb_heap_resize(NULL, sizeof *f);
    *f = (pb_fonts){.files = {0}};
    set_language(f, language);
    f->config = FcInitLoadConfigAndFonts();
    int first = f->config ? primary_file(f, PB_SANS) : -1;
    if (first < 0 || open_font(f, (uint32_t)first, 16) == UINT32_MAX) {
        pb_err_set(err, "no font found: install Noto Sans and Noto Serif");
        pb_fonts_free(f);
        return NULL;
    }
    return f;
}

void pb_fonts_free(pb_fonts *f)
{
    if (!f)
        return;
    forget(f);
    pb_vec_release(&f->fonts);
    pb_vec_release(&f->files);
    pb_vec_release(&f->absent);
    if (f->config)
        FcConfigDestroy(f->config);
    free(f);
    TTF_Quit();
}

void pb_fonts_set_language(pb_fonts *f, const char *language)
{
    forget(f);
    set_language(f, language);
}

void pb_fonts_set_letters(pb_fonts *f, enum pb_letters letters)
{
    f->letters =
        letters == PB_LETTERS_DYSLEXIC && !pb_fonts_have(f, letters) ? PB_LETTERS_PLAIN : letters;
    for (int i = 0; i < PB_FACE_COUNT; i++)
        f->primary[i] = -1;
}

bool pb_fonts_have(const pb_fonts *f, enum pb_letters letters)
{
    if (letters != PB_LETTERS_DYSLEXIC)
        return true;
    FcPattern *want = FcPatternCreate();
    FcPatternAddString(want, FC_FAMILY, (const FcChar8 *)DYSLEXIC);
    FcFontSet *found = FcFontList(f->config, want, NULL);
    bool have = found && found->nfont > 0;
    if (found)
        FcFontSetDestroy(found);
    FcPatternDestroy(want);
    return have;
}

const char *pb_fonts_language(const pb_fonts *f)
{
    return f->language;
}

const pb_font *pb_fonts_get(const pb_fonts *f, uint32_t number)
{
    return &f->fonts.p[number];
}

static bool has_glyph(const pb_fonts *f, uint32_t font, uint32_t code_point)
{
    return TTF_GlyphIsProvided32(f->fonts.p[font].ttf, code_point) != 0;
}

uint32_t pb_fonts_picture(pb_fonts *f, int px, uint32_t c)
{
    font_file file;
    if (f->pictures == -1)
        f->pictures = match_pictures(f, &file) ? add_file(f, file) : -2;
    uint32_t font = f->pictures >= 0 ? open_font(f, (uint32_t)f->pictures, px) : UINT32_MAX;
    return font != UINT32_MAX && has_glyph(f, font, c) ? font : UINT32_MAX;
}

uint32_t pb_fonts_find(pb_fonts *f, enum pb_face face, int px, uint32_t c, bool wide)
{
    face = face_of(f->letters, face);
    int first = primary_file(f, face);
    if (first < 0)
        first = f->primary[PB_SANS];
    uint32_t own = open_font(f, (uint32_t)first, px);
    if (own == UINT32_MAX)
        own = 0;
    wide = wide || pb_fonts_is_wide(c);
    if (!wide && has_glyph(f, own, c))
        return own;
    for (uint32_t i = 0; i < f->absent.n; i++)
        if (f->absent.p[i].code_point == c)
            return own;
    for (uint32_t i = 0; i < f->files.n; i++) {
        if (f->files.p[i].face != face || f->files.p[i].wide != wide || (int)i == first)
            continue;
        uint32_t font = open_font(f, i, px);
        if (font != UINT32_MAX && has_glyph(f, font, c))
            return font;
    }
    font_file file;
    if (match(f, face, c, wide, &file)) {
        uint32_t font = open_font(f, (uint32_t)add_file(f, file), px);
        if (font != UINT32_MAX && has_glyph(f, font, c))
            return font;
    }
    if (!has_glyph(f, own, c))
        pb_vec_add(&f->absent)->code_point = c;
    return own;
}
