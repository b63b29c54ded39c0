// SPDX-License-Identifier: MIT
#include "base/po.h"

#include <stdio.h>

static void put_comment(pb_buf *out, const char *mark, pb_str lines)
{
    pb_str line;
    while (lines.p && pb_str_cut(&lines, '\n', &line))
        pb_buf_printf(out, line.n ? "%s %.*s\n" : "%s%.*s\n", mark, PB_STR_ARG(line));
}

// One line of a text between quotation marks.
static void put_quoted(pb_buf *out, pb_str s)
{
    static const char plain[] = "\n\t\r\"\\\a\b\f\v", letter[] = "ntr\"\\abfv";
    pb_buf_char(out, '"');
    for (size_t i = 0; i < s.n; i++) {
        const char *known = s.p[i] ? strchr(plain, s.p[i]) : NULL;
        if (known)
            pb_buf_printf(out, "\\%c", letter[known - plain]);
        else
            pb_buf_char(out, s.p[i]);
    }
    pb_buf_add(out, PB_STR("\"\n"));
}

static void put_text(pb_buf *out, const char *start, const char *keyword, pb_str s)
{
    const char *feed = s.n ? memchr(s.p, '\n', s.n) : NULL;
    bool several = feed && feed + 1 < s.p + s.n;
    pb_buf_printf(out, "%s%s ", start, keyword);
    if (several) {
        pb_buf_add(out, PB_STR("\"\"\n"));
        pb_buf_printf(out, "%s", start);
    }
    do {
        feed = s.n ? memchr(s.p, '\n', s.n) : NULL;
        size_t n = feed ? (size_t)(feed - s.p) + 1 : s.n;
        put_quoted(out, (pb_str){s.p, n});
        s = (pb_str){s.p + n, s.n - n};
        if (s.n)
            pb_buf_printf(out, "%s", start);
    } while (s.n);
}

void pb_po_write(const pb_po *po, pb_buf *out)
{
    for (uint32_t i = 0; i < po->list.n; i++) {
        const pb_po_message *m = &po->list.p[i];
        const char *start = m->is_obsolete ? "#~ " : "";
        if (i)
            pb_buf_char(out, '\n');
        put_comment(out, "#", m->notes);
        put_comment(out, "#.", m->extracted);
        put_comment(out, "#:", m->references);
        put_comment(out, "#,", m->flags);
        put_comment(out, m->is_obsolete ? "#~|" : "#|", m->previous);
        if (m->has_context)
            put_text(out, start, "msgctxt", m->context);
        put_text(out, start, "msgid", m->id);
        if (m->has_plural)
            put_text(out, start, "msgid_plural", m->plural);
        for (unsigned k = 0; k < m->texts; k++) {
            char keyword[16] = "msgstr";
            if (m->has_plural)
                snprintf(keyword, sizeof keyword, "msgstr[%u]", k);
            put_text(out, start, keyword, m->text[k]);
        }
    }
}
