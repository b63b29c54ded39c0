// SPDX-License-Identifier: MIT
#include "base/columns.h"

#include <utf8proc.h>

#include "base/utf8.h"

enum { EMOJI_FORM = 0xFE0F };

int pb_columns_next(pb_str s, size_t *at)
{
    utf8proc_int32_t state = 0;
    utf8proc_int32_t c = (utf8proc_int32_t)pb_utf8_next(s, at);
    int width = utf8proc_charwidth(c);
    while (*at < s.n) {
        size_t next = *at;
        utf8proc_int32_t d = (utf8proc_int32_t)pb_utf8_next(s, &next);
        if (utf8proc_grapheme_break_stateful(c, d, &state))
            break;
        if (d == EMOJI_FORM)
            width = 2;
        else if (utf8proc_charwidth(d) > width)
            width = utf8proc_charwidth(d);
        c = d;
        *at = next;
    }
    return width;
}

int pb_columns(pb_str s)
{
    int columns = 0;
    for (size_t at = 0; at < s.n;)
        columns += pb_columns_next(s, &at);
    return columns;
}

pb_str pb_columns_fit(pb_str s, int columns)
{
    size_t end = 0;
    for (size_t at = 0; at < s.n; end = at) {
        columns -= pb_columns_next(s, &at);
        if (columns < 0)
            break;
    }
    return (pb_str){s.p, end};
}

void pb_columns_pad(pb_buf *out, pb_str s, int columns)
{
    int used = pb_columns(s);
    pb_buf_add(out, s);
    pb_buf_fill(out, ' ', used < columns ? (size_t)(columns - used) : 0);
}
