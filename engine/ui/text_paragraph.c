// SPDX-License-Identifier: MIT
// A paragraph as code points, each with its embedding level (FriBidi), its font, and whether a line
// may end behind it (libunibreak).
#include <fribidi.h>
#include <linebreak.h>
#include <stdlib.h>

#include "ui/text_inside.h"
#include "ui/text_wide.h"

typedef struct reader {
    pb_texts *t;
    pb_text_style style;
    pb_str str;
} reader;

static const struct {
    uint32_t from, to;
    char name[5];
} scripts[] = {
    {0x0370, 0x03FF, "Grek"}, {0x0400, 0x052F, "Cyrl"},   {0x0590, 0x05FF, "Hebr"},
    {0x0600, 0x06FF, "Arab"}, {0x0750, 0x077F, "Arab"},   {0x08A0, 0x08FF, "Arab"},
    {0x0900, 0x097F, "Deva"}, {0x0980, 0x09FF, "Beng"},   {0x0B80, 0x0BFF, "Taml"},
    {0x0E00, 0x0E7F, "Thai"}, {0x10A0, 0x10FF, "Geor"},   {0x3041, 0x309F, "Hira"},
    {0x30A0, 0x30FF, "Kana"}, {0x3400, 0x4DBF, "Hani"},   {0x4E00, 0x9FFF, "Hani"},
    {0xAC00, 0xD7A3, "Hang"}, {0xFB1D, 0xFB4F, "Hebr"},   {0xFB50, 0xFDFF, "Arab"},
    {0xFE70, 0xFEFF, "Arab"}, {0x20000, 0x3FFFD, "Hani"},
};

const char *pb_text_script(pb_str s)
{
    for (size_t at = 0; at < s.n;) {
        uint32_t c = pb_utf8_next(s, &at);
        for (size_t i = 0; c >= 0x370 && i < sizeof scripts / sizeof *scripts; i++)
            if (c >= scripts[i].from && c <= scripts[i].to)
                return scripts[i].name;
    }
    return "Latn";
}

bool pb_text_is_space(uint32_t c)
{
    return c == ' ' || c == '\t' || c == 0x3000 || (c >= 0x2000 && c <= 0x200A);
}

bool pb_text_clings(uint32_t c)
{
    return (c >= 0x0300 && c <= 0x036F) || (c >= 0x0591 && c <= 0x05C7) ||
           (c >= 0x064B && c <= 0x065F) || c == 0x0670 || (c >= 0x200B && c <= 0x200F) ||
           (c >= 0x20D0 && c <= 0x20FF) || (c >= 0xFE00 && c <= 0xFE0F) ||
           (c >= 0x1F3FB && c <= 0x1F3FF) || (c >= 0xE0020 && c <= 0xE007F);
}

// Punctuation that Latin and Chinese fonts both have and draw differently.
static bool is_shared(uint32_t c)
{
    return c == 0x2018 || c == 0x2019 || c == 0x201C || c == 0x201D || c == 0x2026 || c == 0x2014 ||
           c == 0xB7;
}

enum { OPEN_QUOTE = 0x201C, CLOSE_QUOTE = 0x201D };

// The quotation mark that goes with the one at `i`; `i` itself when there is none.
static uint32_t partner(const pb_paragraph *p, uint32_t i)
{
    uint32_t step = p->c[i] == OPEN_QUOTE ? 1 : UINT32_MAX, wanted = p->c[i] ^ 1;
    for (uint32_t k = i + step; k < p->n; k += step)
        if (p->c[k] == wanted)
            return k;
        else if (p->c[k] == p->c[i])
            break;
    return i;
}

// What stands around decides: in front first, then behind; both marks of a pair look alike.
static bool stands_wide(const pb_paragraph *p, uint32_t i)
{
    if (!is_shared(p->c[i]))
        return false;
    bool is_quote = p->c[i] == OPEN_QUOTE || p->c[i] == CLOSE_QUOTE;
    uint32_t other = is_quote ? partner(p, i) : i;
    uint32_t before = i < other ? i : other, after = i < other ? other : i;
    while (before > 0 && (is_shared(p->c[before]) || pb_text_is_space(p->c[before])))
        before--;
    while (after + 1 < p->n && (is_shared(p->c[after]) || pb_text_is_space(p->c[after])))
        after++;
    bool begins = is_shared(p->c[before]) || pb_text_is_space(p->c[before]);
    bool ends = is_shared(p->c[after]) || pb_text_is_space(p->c[after]);
    if (begins && ends && other != i) // there is nothing but what is quoted
        return pb_fonts_is_wide(p->c[i < other ? i + 1 : other + 1]);
    return pb_fonts_is_wide(p->c[before]) ||
           (pb_fonts_is_wide(p->c[after]) && (begins || other != i));
}

// Signs that are pictures by themselves, and those that ask to be one, such as a heart.
static bool is_picture(const pb_paragraph *p, uint32_t i)
{
    enum { AS_PICTURE = 0xFE0F };
    return (p->c[i] >= 0x1F300 && p->c[i] <= 0x1FAFF) || p->c[i + 1] == AS_PICTURE;
}

static void choose_fonts(reader *f, pb_paragraph *p)
{
    pb_fonts *fonts = f->t->fonts;
    int px = f->style.px;
    uint32_t font = UINT32_MAX;
    for (uint32_t i = 0; i < p->n; i++) {
        uint32_t c = p->c[i];
        bool clung = font != UINT32_MAX && pb_text_clings(c);
        bool stays =
            font != UINT32_MAX && pb_text_is_space(c) && !pb_fonts_get(fonts, font)->is_color;
        if (!clung && !stays) {
            font = is_picture(p, i) ? pb_fonts_picture(fonts, px, c) : UINT32_MAX;
            if (font == UINT32_MAX)
                font = pb_fonts_find(fonts, f->style.face, px, c, stands_wide(p, i));
        }
        p->font[i] = font;
    }
}

static void choose_levels(pb_paragraph *p)
{
    bool plain = true;
    for (uint32_t i = 0; i < p->n && plain; i++)
        plain = p->c[i] < 0x590 || (p->c[i] >= 0x900 && p->c[i] < 0x200E) ||
                (p->c[i] >= 0x2010 && p->c[i] < 0x202A) ||
                (p->c[i] >= 0x2030 && p->c[i] < 0x2066) || (p->c[i] >= 0x2070 && p->c[i] < 0xFB1D);
    if (plain || p->n > INT32_MAX / 8) {
        memset(p->level, 0, p->n);
        return;
    }
    FriBidiStrIndex n = (FriBidiStrIndex)p->n;
    FriBidiCharType *types = malloc(p->n * sizeof *types);
    FriBidiBracketType *brackets = malloc(p->n * sizeof *brackets);
    FriBidiParType direction = FRIBIDI_PAR_ON;
    FriBidiLevel highest = 0;
    if (types && brackets) {
        fribidi_get_bidi_types(p->c, n, types);
        fribidi_get_bracket_types(p->c, n, types, brackets);
        highest = fribidi_get_par_embedding_levels_ex(types, brackets, n, &direction, p->level);
    }
    free(types);
    free(brackets);
    if (highest == 0)
        memset(p->level, 0, p->n);
    p->from_right = FRIBIDI_IS_RTL(direction) && highest != 0;
}

static void choose_breaks(reader *f, pb_paragraph *p)
{
    size_t bytes = p->at[p->n] - p->at[0];
    char *breaks = pb_arena_alloc(&f->t->scratch, bytes + 1);
    set_linebreaks_utf8((const utf8_t *)f->str.p + p->at[0], bytes, pb_fonts_language(f->t->fonts),
                        breaks);
    for (uint32_t i = 0; i < p->n; i++) {
        char b = breaks[p->at[i + 1] - 1 - p->at[0]];
        p->can_break[i] = b == LINEBREAK_ALLOWBREAK || b == LINEBREAK_MUSTBREAK;
    }
}

// Of two marks side by side one keeps its empty half.
static void choose_room(reader *f, pb_paragraph *p)
{
    for (uint32_t i = 0; i < p->n; i++)
        if (p->c[i] >= 0x2018)
            p->room[i] = (uint8_t)pb_wide_room(pb_fonts_get(f->t->fonts, p->font[i]), p->c[i]);
    for (uint32_t i = 0; i + 1 < p->n; i++)
        if (p->room[i] == PB_ROOM_BEHIND && p->room[i + 1])
            p->less[i] = PB_ROOM_BEHIND;
        else if (p->room[i] == PB_ROOM_BEFORE && p->room[i + 1] == PB_ROOM_BEFORE)
            p->less[i + 1] = PB_ROOM_BEFORE;
}

void pb_paragraph_read(pb_paragraph *p, pb_texts *t, pb_text_style style, pb_str str, uint32_t at,
                       uint32_t end)
{
    reader reading = {t, style, str}, *f = &reading;
    init_linebreak();
    pb_arena *a = &f->t->scratch;
    uint32_t room = end - at;
    *p = (pb_paragraph){.c = PB_NEW(a, uint32_t, room + 1), .at = PB_NEW(a, uint32_t, room + 1)};
    size_t byte = at;
    while (byte < end) {
        p->at[p->n] = (uint32_t)byte;
        p->c[p->n++] = pb_utf8_next((pb_str){f->str.p, end}, &byte);
    }
    p->at[p->n] = end;
    p->level = PB_NEW(a, int8_t, p->n + 1);
    p->font = PB_NEW(a, uint32_t, p->n + 1);
    p->can_break = PB_NEW(a, char, p->n + 1);
    p->room = PB_NEW(a, uint8_t, p->n + 1);
    p->less = PB_NEW(a, uint8_t, p->n + 1);
    if (p->n) {
        choose_levels(p);
        choose_fonts(f, p);
        choose_room(f, p);
        choose_breaks(f, p);
    }
}
