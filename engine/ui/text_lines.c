// SPDX-License-Identifier: MIT
// Paragraphs to lines: filled one after the other, each put into the order in which it is seen.
#include "ui/text.h"

#include <stdlib.h>

#include "base/vec.h"
#include "ui/text_inside.h"
#include "ui/text_wide.h"

typedef struct filler {
    pb_texts *t;
    pb_text_style style;
    pb_str str;
    uint32_t own; // the face's own font, for empty lines
    PB_VEC(pb_text_line) lines;
    PB_VEC(pb_run) runs;
    int y, w;
} filler;

// The first code point behind those from `i` on that one run can hold.
static uint32_t run_end(const pb_paragraph *p, uint32_t i, uint32_t end)
{
    uint32_t k = i + 1;
    while (k < end && p->font[k] == p->font[i] && p->level[k] == p->level[i] &&
           p->less[k] != PB_ROOM_BEFORE && p->less[k - 1] != PB_ROOM_BEHIND)
        k++;
    return k;
}

static uint32_t without_spaces(const pb_paragraph *p, uint32_t from, uint32_t end)
{
    while (end > from && pb_text_is_space(p->c[end - 1]))
        end--;
    return end;
}

enum edge { BEGINS = 1, ENDS = 2 }; // a stretch at the beginning or the end of its line

// Pixels that the empty half in front of a run saves, and the one behind it.
static int saved_before(filler *f, const pb_paragraph *p, uint32_t i, bool begins)
{
    bool goes = p->less[i] == PB_ROOM_BEFORE || (begins && p->room[i] == PB_ROOM_BEFORE);
    return goes ? pb_wide_half(pb_fonts_get(f->t->fonts, p->font[i])) : 0;
}

static int saved_behind(filler *f, const pb_paragraph *p, uint32_t end, bool ends)
{
    bool goes = p->less[end - 1] == PB_ROOM_BEHIND || (ends && p->room[end - 1] == PB_ROOM_BEHIND);
    return goes ? pb_wide_half(pb_fonts_get(f->t->fonts, p->font[end - 1])) : 0;
}

static int width_between(filler *f, const pb_paragraph *p, uint32_t from, uint32_t end,
                         unsigned edges)
{
    int w = 0;
    for (uint32_t i = from, k; i < end; i = k) {
        k = run_end(p, i, end);
        w += pb_text_run_width(f->t, p->font[i], (pb_str){f->str.p + p->at[i], p->at[k] - p->at[i]},
                               p->level[i] & 1);
        w -= saved_before(f, p, i, i == from && edges & BEGINS) +
             saved_behind(f, p, k, k == end && edges & ENDS);
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

static void add_line(filler *f, const pb_paragraph *p, uint32_t from, uint32_t end)
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
        r.lead = saved_before(f, p, i, i == from);
        r.w = pb_text_run_width(f->t, r.font, (pb_str){f->str.p + r.at, r.n}, r.from_right) -
              r.lead - saved_behind(f, p, k, k == end);
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
static uint32_t fill_line(filler *f, const pb_paragraph *p, uint32_t from)
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
        int w = width_between(f, p, word, letters, word == from ? BEGINS : 0);
        int hangs = letters > word ? saved_behind(f, p, letters, true) : 0;
        int slack = 2 * (words + 1),
            sum = used + w - hangs; // near the edge only the whole line's own width decides
        if (sum - slack > width ||
            (sum + slack > width && width_between(f, p, from, letters, BEGINS | ENDS) > width))
            break;
        words++;
        used += w + width_between(f, p, letters, i + 1, 0);
        good = word = i + 1;
    }
    if (good > from)
        return good;
    uint32_t end = from + 1; // a word wider than the line is cut between letters
    while (end < p->n) {
        uint32_t next = end + 1;
        while (next < p->n && pb_text_clings(p->c[next]))
            next++;
        if (width_between(f, p, from, next, BEGINS | ENDS) > width)
            break;
        end = next;
    }
    return end;
}

static void add_paragraph(filler *f, uint32_t at, uint32_t end)
{
    pb_paragraph p;
    pb_paragraph_read(&p, f->t, f->style, f->str, at, end);
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
