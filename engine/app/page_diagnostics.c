// SPDX-License-Identifier: MIT
// What an author did wrong, as a page tells it.
#include <stdio.h>

#include "app/pages.h"
#include "base/utf8.h"

static pb_str source_line(pb_str text, uint32_t n)
{
    pb_str line = {0};
    while (n-- && pb_str_cut(&text, '\n', &line))
        ;
    if (line.n && line.p[line.n - 1] == '\r')
        line.n--;
    return line;
}

// Bytes before the code point at this column, counted from 1.
static size_t column_at(pb_str line, uint32_t col)
{
    size_t at = 0;
    while (col-- > 1 && at < line.n)
        pb_utf8_next(line, &at);
    return at;
}

static void add_excerpt(pb_page *p, pb_node *n, pb_str line, pb_span at)
{
    size_t from = column_at(line, at.col ? at.col : 1), indent = 0;
    pb_str rest = {line.p + from, line.n - from};
    size_t len = column_at(rest, (at.len ? at.len : 1) + 1);
    while (indent < from && (line.p[indent] == ' ' || line.p[indent] == '\t'))
        indent++;
    pb_page_add(p, n, PB_ROLE_TEXT, "before", (pb_str){line.p + indent, from - indent});
    pb_page_add(p, n, PB_ROLE_TEXT, "meant", (pb_str){rest.p, len});
    pb_page_add(p, n, PB_ROLE_TEXT, "behind", (pb_str){rest.p + len, rest.n - len});
}

void pb_page_diagnostics(pb_page *p, pb_node *list, const pb_diags *diags,
                         const pb_sources *sources)
{
    for (uint32_t i = 0; i < diags->list.n; i++) {
        const pb_diag *d = &diags->list.p[i];
        char id[32];
        snprintf(id, sizeof id, "diagnostic:%u", i);
        pb_node *n = pb_page_add(p, list, PB_ROLE_ITEM, id, d->message);
        n->state = d->is_note ? PB_IS_MARGIN : d->severity == PB_ERROR ? PB_IS_BROKEN : 0u;
        bool says_again = d->is_note && i && d->at.file == diags->list.p[i - 1].at.file &&
                          d->at.line == diags->list.p[i - 1].at.line;
        if (d->at.file >= sources->list.n || says_again)
            continue;
        pb_str path = sources->list.p[d->at.file].path, file = path;
        while (pb_str_cut(&path, '/', &file))
            ;
        n->value = d->at.line ? pb_page_text(p, "%.*s:%u:%u", PB_STR_ARG(file), d->at.line,
                                             d->at.col ? d->at.col : 1)
                              : file;
        pb_str line = source_line(sources->list.p[d->at.file].text, d->at.line);
        n->detail = pb_str_trim(line);
        if (line.n)
            add_excerpt(p, n, line, d->at);
    }
}
