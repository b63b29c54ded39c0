// SPDX-License-Identifier: MIT
// CommonMark, with the tables that everybody reads. The talk map is a row of blocks a lane, and the
// same in numbers.
#include "app/export.h"
#include "app/talk_map.h"

// ---- pieces -----------------------------------------------------------------------------------

static void raw(pb_writer *w, const char *text)
{
    pb_buf_add(w->out, pb_str_of(text));
}

// Nothing in a text means anything to Markdown or HTML. Line ends become spaces, or paragraphs'
// ends where `paragraphs`.
static void escape(pb_writer *w, pb_str text, bool paragraphs)
{
    bool at_start = true;
    for (size_t i = 0; i < text.n; i++) {
        unsigned char c = (unsigned char)text.p[i];
        bool marks_line = strchr("-+=", c) && c && at_start;
        bool marks_list = (c == '.' || c == ')') && i > 0 && text.p[i - 1] >= '0' &&
                          text.p[i - 1] <= '9' && (i + 1 == text.n || text.p[i + 1] == ' ');
        if (c == '\n')
            raw(w, paragraphs ? "\n\n" : " ");
        else if (c == '<')
            raw(w, "&lt;");
        else if (c == '>')
            raw(w, "&gt;");
        else if (c == '&' && i + 1 < text.n && text.p[i + 1] != ' ') // might begin an entity
            raw(w, "&amp;");
        else if (strchr("\\`*_[]#|~", c) && c)
            pb_buf_printf(w->out, "\\%c", c);
        else if (marks_line || marks_list)
            pb_buf_printf(w->out, "\\%c", c);
        else if (c >= ' ')
            pb_buf_char(w->out, (char)c);
        at_start = c == '\n' || (at_start && c == ' ');
    }
}

static void heading(pb_writer *w, int level, pb_str text)
{
    pb_buf_fill(w->out, '#', (size_t)level);
    raw(w, " ");
    escape(w, text, false);
    raw(w, "\n\n");
}

static void para(pb_writer *w, pb_str text)
{
    if (!text.n)
        return;
    escape(w, text, true);
    raw(w, "\n\n");
}

// On one line between two marks.
static void wrapped(pb_writer *w, const char *before, pb_str text, const char *after)
{
    pb_str trimmed = pb_str_trim(text);
    if (!trimmed.n)
        return;
    raw(w, before);
    escape(w, trimmed, false);
    raw(w, after);
}

static void cell(pb_writer *w, pb_str text)
{
    raw(w, " ");
    escape(w, text, false);
    raw(w, " |");
}

static void word_cell(pb_writer *w, const char *english)
{
    cell(w, pb_str_of(pb_tr(w->tongue, english)));
}

// ---- the page ---------------------------------------------------------------------------------

static void begin(pb_writer *w, const pb_node *page)
{
    heading(w, 1, page->name);
}

static void end(pb_writer *w, const pb_node *page)
{
    (void)page;
    while (w->out->n > 1 && w->out->p[w->out->n - 2] == '\n')
        w->out->p[--w->out->n] = '\0';
}

static void open(pb_writer *w, const pb_node *n)
{
    if (n->role == PB_ROLE_MOMENT) {
        pb_buf_printf(w->out, "### %u. %.*s ", w->moment, PB_STR_ARG(pb_export_sign(n->state)));
        escape(w, n->value, false);
        raw(w, " · ");
        escape(w, n->name, false);
        raw(w, "\n\n");
        para(w, n->detail);
    } else if (n->role == PB_ROLE_ITEM) {
        heading(w, 5, n->name);
        para(w, n->value);
        wrapped(w, "*", n->detail, "*\n\n");
    } else if (n->role == PB_ROLE_GROUP) {
        wrapped(w, "**", n->name, "**\n\n");
    } else {
        heading(w, pb_str_is(n->id, "others") ? 4 : 2, n->name);
    }
}

static void close_part(pb_writer *w, const pb_node *n)
{
    (void)w;
    (void)n;
}

static void text(pb_writer *w, const pb_node *n)
{
    if (!n->value.n) {
        if (n->state & PB_IS_MARGIN)
            wrapped(w, "*", n->name, "*\n\n");
        else
            para(w, n->name);
        return;
    }
    if (pb_str_is(n->id, "summary")) {
        para(w, n->value);
        return;
    }
    wrapped(w, "**", n->name, "**\n\n");
    if (n->state & PB_IS_TAKEN)
        wrapped(w, "> ", n->value, "\n\n");
    else
        para(w, n->value);
    wrapped(w, "*", n->detail, "*\n\n");
}

static void line(pb_writer *w, const pb_node *n, bool is_last)
{
    raw(w, "- ");
    if (n->name.n) {
        wrapped(w, "**", n->name, n->line->kind == PB_LINE_SAID ? "**: " : "** ");
        escape(w, n->value, false);
    } else {
        wrapped(w, "*", n->value, "*");
    }
    raw(w, is_last ? "\n\n" : "\n");
}

// ---- the talk map -----------------------------------------------------------------------------

enum { COLUMNS_MOST = 80 };

static void spark_row(pb_writer *w, const pb_view_chart *c, int lane, uint32_t per)
{
    static const char *const block[] = {" ", "▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"};
    for (uint32_t m = 0; m < c->minutes; m += per)
        raw(w, block[(pb_map_share(c, lane, m, m + per) * 8 + 500) / 1000]);
    raw(w, "  ");
    pb_buf_add(w->out, c->lane[lane]);
    raw(w, "\n");
}

static void sign_row(pb_writer *w, const pb_view_chart *c, uint32_t per)
{
    const char *sign[COLUMNS_MOST + 1] = {0};
    uint32_t columns = (c->minutes + per - 1) / per;
    for (uint32_t i = 0; i < c->marks; i++) {
        uint32_t at = c->mark[i].clock / 60000 / per;
        if (at < columns)
            sign[at] = pb_export_sign(c->mark[i].state).p;
    }
    for (uint32_t i = 0; i < columns; i++)
        raw(w, sign[i] ? sign[i] : " ");
    raw(w, "  ");
    raw(w, pb_tr(w->tongue, "you"));
    raw(w, "\n");
}

static void share_table(pb_writer *w, const pb_view_chart *c)
{
    enum { STEP = 5 };
    raw(w, "|");
    word_cell(w, PB_WORDS("minutes"));
    for (int k = 0; k < PB_TALK_LANES; k++)
        if (pb_map_has(c, pb_map_order[k]))
            cell(w, c->lane[pb_map_order[k]]);
    raw(w, "\n|---|");
    for (int k = 0; k < PB_TALK_LANES; k++)
        raw(w, pb_map_has(c, pb_map_order[k]) ? "---:|" : "");
    raw(w, "\n");
    for (uint32_t m = 0; m < c->minutes; m += STEP) {
        uint32_t to = m + STEP < c->minutes ? m + STEP : c->minutes;
        pb_buf_printf(w->out, "| %u–%u |", m, to);
        for (int k = 0; k < PB_TALK_LANES; k++)
            if (pb_map_has(c, pb_map_order[k]))
                pb_buf_printf(w->out, " %u %% |",
                              (pb_map_share(c, pb_map_order[k], m, to) + 5) / 10);
        raw(w, "\n");
    }
    raw(w, "\n");
}

static void chart(pb_writer *w, const pb_node *n)
{
    const pb_view_chart *c = n->chart;
    uint32_t per = (c->minutes + COLUMNS_MOST - 1) / COLUMNS_MOST;
    heading(w, 2, n->name);
    raw(w, "```text\n");
    for (int k = 0; k < PB_TALK_LANES; k++)
        if (pb_map_has(c, pb_map_order[k]))
            spark_row(w, c, pb_map_order[k], per);
    sign_row(w, c, per);
    raw(w, "```\n\n");
    para(w, pb_str_of(pb_tr(w->tongue, "▲ a moment well met, ▽ missed, · between.")));
    share_table(w, c);
}

// ---- tables -----------------------------------------------------------------------------------

static void bars(pb_writer *w, const pb_node *list)
{
    enum { CELLS = 10 };
    bool rated = false;
    for (const pb_node *n = list->first; n; n = n->next)
        rated = rated || (n->bar && n->bar->self >= 0);
    heading(w, 2, list->name);
    raw(w, "|");
    word_cell(w, PB_WORDS("principle"));
    word_cell(w, PB_WORDS("your choices"));
    raw(w, " |");
    if (rated)
        word_cell(w, PB_WORDS("your own rating"));
    raw(w, rated ? "\n|---|---|---:|---:|\n" : "\n|---|---|---:|\n");
    for (const pb_node *n = list->first; n; n = n->next) {
        raw(w, "|");
        cell(w, n->name);
        raw(w, " ");
        int full = n->bar->value < 0 ? 0 : (n->bar->value * CELLS + 500) / 1000;
        for (int i = 0; i < CELLS; i++)
            raw(w, n->bar->value < 0 ? "·" : i < full ? "█" : "░");
        raw(w, " |");
        cell(w, n->value);
        if (rated && n->bar->self >= 0)
            pb_buf_printf(w->out, " %d %% |", (n->bar->self + 5) / 10);
        else if (rated)
            raw(w, " – |");
        raw(w, "\n");
    }
    raw(w, "\n");
}

static void shifts(pb_writer *w, const pb_node *list)
{
    wrapped(w, "**", list->name, "**\n\n");
    para(w, list->value);
    if (list->value.n)
        return;
    for (const pb_node *n = list->first; n; n = n->next) {
        if (n->state & PB_IS_MARGIN)
            continue;
        raw(w, "- ");
        escape(w, n->name, false);
        raw(w, ": ");
        escape(w, n->value, false);
        pb_buf_printf(w->out, " (%.*s)\n", PB_STR_ARG(n->detail));
    }
    raw(w, "\n");
}

static void rows(pb_writer *w, const pb_node *list)
{
    raw(w, "| | |\n|---|---|\n");
    for (const pb_node *n = list->first; n; n = n->next) {
        raw(w, "|");
        cell(w, n->name);
        cell(w, n->value);
        raw(w, "\n");
    }
    raw(w, "\n");
}

const pb_writer_kind pb_writer_markdown = {begin, end,   open, close_part, text,
                                           line,  chart, bars, shifts,     rows};
