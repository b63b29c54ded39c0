// SPDX-License-Identifier: MIT
// From a string to lines: decode, embedding levels (FriBidi), a font for each code point, break
// opportunities (libunibreak), then lines filled one after the other, each put into the order in
// which it is seen.
#include "ui/text.h"

#include <fribidi.h>
#include <linebreak.h>
#include <stdlib.h>

#include "base/vec.h"
#include "ui/text_inside.h"

typedef struct paragraph {
    uint32_t n;   // code points
    uint32_t *c;  // … themselves
    uint32_t *at; // … their bytes in the text, one more behind the last
    int8_t *level;
    uint32_t *font;
    char *can_break; // after this code point
    bool from_right;
} paragraph;

typedef struct filler {
    pb_texts *t;
    pb_text_style style;
    pb_str str;
    uint32_t own; // the face's own font, for empty lines
    PB_VEC(pb_text_line) lines;
    PB_VEC(pb_run) runs;
    int y, w;
} filler;

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

static bool is_space(uint32_t c)
{
    return c == ' ' || c == '\t' || c == 0x3000 || (c >= 0x2000 && c <= 0x200A);
}

// Marks and joiners stay with the letter before them.
static bool clings(uint32_t c)
{
    return (c >= 0x0300 && c <= 0x036F) || (c >= 0x0591 && c <= 0x05C7) ||
           (c >= 0x064B && c <= 0x065F) || c == 0x0670 || (c >= 0x200B && c <= 0x200F) ||
           (c >= 0x20D0 && c <= 0x20FF) || (c >= 0xFE00 && c <= 0xFE0F);
}

// Punctuation that Latin and Chinese fonts both have and draw differently.
static bool is_shared(uint32_t c)
{
    return c == 0x2018 || c == 0x2019 || c == 0x201C || c == 0x201D || c == 0x2026 || c == 0x2014 ||
           c == 0xB7;
}

static bool stands_wide(const paragraph *p, uint32_t i)
{
    if (!is_shared(p->c[i]))
        return false;
    uint32_t before = i, after = i;
    while (before > 0 && (is_shared(p->c[before]) || is_space(p->c[before])))
        before--;
    while (after + 1 < p->n && (is_shared(p->c[after]) || is_space(p->c[after])))
        after++;
    return pb_fonts_is_wide(p->c[before]) ||
           (is_shared(p->c[before]) && pb_fonts_is_wide(p->c[after]));
}

static void choose_fonts(filler *f, paragraph *p)
{
    bool any = false;
    uint32_t font = f->own;
    for (uint32_t i = 0; i < p->n; i++) {
        if (!(any && (is_space(p->c[i]) || clings(p->c[i]))))
            font =
                pb_fonts_find(f->t->fonts, f->style.face, f->style.px, p->c[i], stands_wide(p, i));
        p->font[i] = font;
        any = true;
    }
}

static void choose_levels(paragraph *p)
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

static void choose_breaks(filler *f, paragraph *p)
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

// The first code point behind those from `i` on that one run can hold.
static uint32_t run_end(const paragraph *p, uint32_t i, uint32_t end)
{
    uint32_t k = i + 1;
    while (k < end && p->font[k] == p->font[i] && p->level[k] == p->level[i])
        k++;
    return k;
}

static uint32_t without_spaces(const paragraph *p, uint32_t from, uint32_t end)
{
    while (end > from && is_space(p->c[end - 1]))
        end--;
    return end;
}

static int width_between(filler *f, const paragraph *p, uint32_t from, uint32_t end)
{
    int w = 0;
    for (uint32_t i = from, k; i < end; i = k) {
        k = run_end(p, i, end);
        w += pb_text_run_width(f->t, p->font[i], (pb_str){f->str.p + p->at[i], p->at[k] - p->at[i]},
                               p->level[i] & 1);
    }
    return w;
}

// Turns around each stretch of runs at and above every odd level, from the highest down (UAX 9,
// L2).
static void put_in_order(pb_run *run, int8_t *level, uint32_t n)
{
    int8_t highest = 0;
    for (uint32_t i = 0; i < n; i++)
        highest = level[i] > highest ? level[i] : highest;
    for (int8_t at = highest; at > 0; at--) {
        for (uint32_t i = 0; i < n; i++) {
            uint32_t end = i;
            while (end < n && level[end] >= at)
                end++;
            for (uint32_t a = i, b = end; a + 1 < b; a++) {
                b--;
                pb_run r = run[a];
                run[a] = run[b];
                run[b] = r;
                int8_t l = level[a];
                level[a] = level[b];
                level[b] = l;
            }
            i = end > i ? end - 1 : i;
        }
    }
}

static void add_line(filler *f, const paragraph *p, uint32_t from, uint32_t end)
{
    end = without_spaces(p, from, end);
    const pb_font *own = pb_fonts_get(f->t->fonts, f->own);
    int ascent = own->ascent, descent = own->descent, x = 0;
    pb_text_line line = {
        .first_run = f->runs.n, .at = p->at[from], .n = p->at[end] - p->at[from], .y = f->y};
    int8_t *levels = pb_arena_alloc(&f->t->scratch, end - from + 1);
    for (uint32_t i = from, k; i < end; i = k) {
        k = run_end(p, i, end);
        pb_run r = {.at = p->at[i],
                    .n = p->at[k] - p->at[i],
                    .font = p->font[i],
                    .from_right = p->level[i] & 1};
        r.w = pb_text_run_width(f->t, r.font, (pb_str){f->str.p + r.at, r.n}, r.from_right);
        levels[line.runs++] = p->level[i];
        *pb_vec_add(&f->runs) = r;
        const pb_font *font = pb_fonts_get(f->t->fonts, r.font);
        ascent = font->ascent > ascent ? font->ascent : ascent;
        descent = font->descent > descent ? font->descent : descent;
    }
    pb_run *runs = f->runs.p ? f->runs.p + line.first_run : NULL;
    put_in_order(runs, levels, line.runs);
    for (uint32_t i = 0; i < line.runs; i++) {
        runs[i].x = x;
        x += runs[i].w;
    }
    line.w = x;
    line.x = p->from_right && f->style.width > x ? f->style.width - x : 0;
    for (uint32_t i = 0; i < line.runs; i++)
        runs[i].x += line.x;
    int set = (f->style.px * 27 + 19) / 20; // 1.35 em
    line.h = set > ascent + descent ? set : ascent + descent;
    line.baseline = (line.h - ascent - descent) / 2 + ascent;
    f->y += line.h;
    f->w = line.x + line.w > f->w ? line.x + line.w : f->w;
    *pb_vec_add(&f->lines) = line;
}

// The longest stretch from `from` that fits, ending where a line may end; at least one letter.
// Widths are summed word by word, since words come again and are known then.
static uint32_t fill_line(filler *f, const paragraph *p, uint32_t from)
{
    int width = f->style.width, used = 0;
    if (width <= 0)
        return p->n;
    uint32_t good = from;
    int words = 0; // each is rounded to whole pixels
    for (uint32_t word = from, i = from; i < p->n; i++) {
        if (!p->can_break[i] && i + 1 < p->n)
            continue;
        uint32_t letters = without_spaces(p, word, i + 1);
        int w = width_between(f, p, word, letters);
        int slack = 2 * (words + 1),
            sum = used + w; // near the edge only the whole line's own width decides
        if (sum - slack > width ||
            (sum + slack > width && width_between(f, p, from, letters) > width))
            break;
        words++;
        used += w + width_between(f, p, letters, i + 1);
        good = word = i + 1;
    }
    if (good > from)
        return good;
    uint32_t end = from + 1; // a word wider than the line is cut between letters
    while (end < p->n) {
        uint32_t next = end + 1;
        while (next < p->n && clings(p->c[next]))
            next++;
        if (width_between(f, p, from, next) > width)
            break;
        end = next;
    }
    return end;
}

static void add_paragraph(filler *f, uint32_t at, uint32_t end)
{
    pb_arena *a = &f->t->scratch;
    uint32_t room = end - at;
    paragraph p = {.c = PB_NEW(a, uint32_t, room + 1), .at = PB_NEW(a, uint32_t, room + 1)};
    size_t byte = at;
    while (byte < end) {
        p.at[p.n] = (uint32_t)byte;
        p.c[p.n++] = pb_utf8_next((pb_str){f->str.p, end}, &byte);
    }
    p.at[p.n] = end;
    p.level = PB_NEW(a, int8_t, p.n + 1);
    p.font = PB_NEW(a, uint32_t, p.n + 1);
    p.can_break = PB_NEW(a, char, p.n + 1);
    if (p.n) {
        choose_levels(&p);
        choose_fonts(f, &p);
        choose_breaks(f, &p);
    }
    uint32_t from = 0;
    do {
        uint32_t next = p.n ? fill_line(f, &p, from) : 0;
        add_line(f, &p, from, next);
        from = next;
    } while (from < p.n);
}

pb_text *pb_text_lay_out(pb_texts *t, pb_str str, pb_text_style style)
{
    pb_arena_reset(&t->scratch);
    pb_text *text = pb_heap_resize(NULL, sizeof *text + str.n + 1);
    char *copy = (char *)(text + 1);
    if (str.n)
        memcpy(copy, str.p, str.n);
    copy[str.n] = '\0';
    for (size_t i = 0; i < str.n; i++)
        if ((unsigned char)copy[i] < ' ' && copy[i] != '\n')
            copy[i] = ' ';
    filler f = {.t = t, .style = style, .str = {copy, str.n}};
    f.own = pb_fonts_find(t->fonts, style.face, style.px, ' ', false);
    init_linebreak();
    uint32_t at = 0;
    for (uint32_t i = 0; i <= str.n; i++) {
        if (i < str.n && copy[i] != '\n')
            continue;
        add_paragraph(&f, at, i);
        at = i + 1;
    }
    *text = (pb_text){.str = f.str,
                      .w = f.w,
                      .h = f.y,
                      .width = style.width,
                      .lines = f.lines.n,
                      .runs = f.runs.n,
                      .line = f.lines.p,
                      .run = f.runs.p};
    return text;
}
