// SPDX-License-Identifier: MIT
#include "tui/wrap.h"

#include <linebreak.h>
#include <stdlib.h>

#include "base/arena.h"
#include "base/columns.h"
#include "base/utf8.h"

static bool is_dash(pb_str s, size_t at)
{
    uint32_t c = at < s.n ? pb_utf8_next(s, &at) : 0;
    return c == 0xB7 || c == 0x2013 || c == 0x2014 || c == 0x2026;
}

// A percent sign behind its number and a space.
static bool is_percent(pb_str s, size_t at)
{
    return s.p[at] == '%' && at >= 2 && s.p[at - 2] >= '0' && s.p[at - 2] <= '9';
}

// What may come behind each byte, by Unicode's rules, but no line begins with a dash that stood
// behind a space, nor with the unit of a number.
static char *chances(pb_str text)
{
    char *may = pb_heap_resize(NULL, text.n + 1);
    init_linebreak();
    set_linebreaks_utf8((const utf8_t *)text.p, text.n, NULL, may);
    for (size_t i = 0; i + 1 < text.n; i++)
        if (may[i] == LINEBREAK_ALLOWBREAK && text.p[i] == ' ' &&
            (is_dash(text, i + 1) || is_percent(text, i + 1)))
            may[i] = LINEBREAK_NOBREAK;
    return may;
}

static void add(pb_tui_lines *out, pb_str text, size_t from, size_t to)
{
    while (to > from && (text.p[to - 1] == ' ' || text.p[to - 1] == '\n' || text.p[to - 1] == '\r'))
        to--;
    *pb_vec_add(&out->of) = (pb_str){text.p + from, to - from};
}

void pb_tui_wrap(pb_str text, int first, int rest, pb_tui_lines *out)
{
    if (!text.n) {
        *pb_vec_add(&out->of) = PB_STR("");
        return;
    }
    char *may = chances(text);
    size_t start = 0, chance = 0;
    int columns = 0, limit = first;
    for (size_t at = 0; at < text.n;) {
        size_t before = at;
        int width = pb_columns_next(text, &at);
        bool is_space = text.p[before] == ' ';
        if (text.p[before] == '\n') {
            add(out, text, start, before);
            start = chance = at;
            columns = 0;
            limit = rest;
            continue;
        }
        while (columns + width > limit && !is_space && before > start) {
            size_t end = chance > start ? chance : before;
            add(out, text, start, end);
            start = end;
            limit = rest;
            columns = pb_columns((pb_str){text.p + start, before - start});
        }
        columns += width;
        if (may[at - 1] == LINEBREAK_ALLOWBREAK)
            chance = at;
    }
    if (start < text.n || text.p[text.n - 1] != '\n')
        add(out, text, start, text.n);
    free(may);
}

void pb_tui_lines_release(pb_tui_lines *lines)
{
    pb_vec_release(&lines->of);
}
