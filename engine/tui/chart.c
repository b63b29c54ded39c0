// SPDX-License-Identifier: MIT
// The talk map and the profile in characters. Each says the same again in words: a picture made of
// blocks is nothing to somebody who listens.
#include <stdio.h>

#include "base/columns.h"
#include "tui/print.h"

static const pb_tui_ink plain = {0, 0}, bold = {PB_TUI_BOLD, 0}, dim = {PB_TUI_DIM, 0};

// ---- the talk map -----------------------------------------------------------------------------

// Minutes gathered into columns that fit the terminal.
typedef struct map {
    const pb_view_chart *c;
    uint32_t per, columns; // minutes in a column
    int label;             // width of the lanes' names
} map;

static map map_of(const pb_tui_pen *pen, const pb_view_chart *c)
{
    enum { TOTAL = 7, LEAST = 10, WIDEST = 100 }; // "   35 %"
    map m = {.c = c, .per = 1};
    for (int lane = 0; lane < PB_TALK_LANES; lane++) {
        int n = pb_columns(c->lane[lane]);
        m.label = n > m.label ? n : m.label;
    }
    int own[] = {pb_columns(pb_str_of(pb_tr(pen->tongue, "you"))),
                 pb_columns(pb_str_of(pb_tr(pen->tongue, "minute")))};
    for (size_t i = 0; i < sizeof own / sizeof *own; i++)
        m.label = own[i] > m.label ? own[i] : m.label;
    int width = pen->style.width < WIDEST ? pen->style.width : WIDEST;
    int room = width - m.label - 2 - TOTAL;
    room = room < LEAST ? LEAST : room;
    while ((c->minutes + m.per - 1) / m.per > (uint32_t)room)
        m.per++;
    m.columns = (c->minutes + m.per - 1) / m.per;
    return m;
}

// Thousandths of `lane` over minutes from … to-1.
static uint32_t share(const pb_view_chart *c, int lane, uint32_t from, uint32_t to)
{
    uint32_t sum = 0;
    to = to < c->minutes ? to : c->minutes;
    for (uint32_t i = from; i < to; i++)
        sum += c->share[i][lane];
    return to > from ? sum / (to - from) : 0;
}

static const char *shade(uint32_t thousandths)
{
    return thousandths < 50    ? " "
           : thousandths < 250 ? "░"
           : thousandths < 500 ? "▒"
           : thousandths < 750 ? "▓"
                               : "█";
}

// Set against the right.
static void lane_name(pb_tui_rich *r, const pb_tui_pen *pen, pb_tui_ink ink, const map *m,
                      pb_str name)
{
    pb_tui_rich_printf(r, pen, ink, "%*s%.*s  ", m->label - pb_columns(name), "", PB_STR_ARG(name));
}

static void lane_row(pb_tui_pen *pen, const map *m, int lane)
{
    static const uint8_t colour[PB_TALK_LANES] = {PB_SLATE, PB_OCHRE, PB_RUST, PB_ROSE,
                                                  PB_TEAL,  PB_BLUE,  PB_PLUM, PB_SLATE};
    pb_tui_rich r = {0};
    lane_name(&r, pen, plain, m, m->c->lane[lane]);
    pb_tui_ink ink = {0, (uint8_t)(colour[lane] + 1)};
    for (uint32_t i = 0; i < m->columns; i++)
        pb_tui_rich_add(&r, pen, ink,
                        pb_str_of(shade(share(m->c, lane, i * m->per, (i + 1) * m->per))));
    pb_tui_rich_printf(&r, pen, dim, "  %3u %%", (share(m->c, lane, 0, m->c->minutes) + 5) / 10);
    pb_tui_row(pen, &r);
}

static void mark_row(pb_tui_pen *pen, const map *m)
{
    enum { WIDEST = 256 };
    const char *sign[WIDEST] = {0};
    if (!m->c->marks)
        return;
    for (uint32_t i = 0; i < m->c->marks; i++) {
        uint32_t at = m->c->mark[i].clock / 60000 / m->per;
        unsigned state = m->c->mark[i].state;
        if (at < WIDEST)
            sign[at] = state & PB_IS_STRONG ? "▲" : state & PB_IS_WEAK ? "▽" : "·";
    }
    pb_tui_rich r = {0};
    lane_name(&r, pen, bold, m, pb_str_of(pb_tr(pen->tongue, "you")));
    for (uint32_t i = 0; i < m->columns && i < WIDEST; i++)
        pb_tui_rich_add(&r, pen, bold, pb_str_of(sign[i] ? sign[i] : " "));
    pb_tui_row(pen, &r);
}

static void scale_row(pb_tui_pen *pen, const map *m)
{
    enum { EVERY = 10 };
    pb_tui_rich r = {0};
    lane_name(&r, pen, dim, m, pb_str_of(pb_tr(pen->tongue, "minute")));
    for (uint32_t i = 0; i < m->columns;) {
        char tick[16];
        int n = snprintf(tick, sizeof tick, "%u", i * m->per);
        bool fits = i % EVERY == 0 && i + (uint32_t)n <= m->columns;
        pb_tui_rich_add(&r, pen, dim, fits ? pb_str_of(tick) : PB_STR(" "));
        i += fits ? (uint32_t)n : 1;
    }
    pb_tui_row(pen, &r);
}

// "Minutes 10 to 20: mostly fixing (61 %), then facts (20 %)."
static void segment_sentence(const pb_tongue *t, pb_buf *out, const pb_view_chart *c, uint32_t from,
                             uint32_t to)
{
    enum { NOTABLE = 100 };
    int first = -1, second = -1;
    for (int lane = 0; lane < PB_TALK_LANES; lane++) {
        uint32_t s = share(c, lane, from, to);
        if (s >= NOTABLE && (first < 0 || s > share(c, first, from, to))) {
            second = first;
            first = lane;
        } else if (s >= NOTABLE && (second < 0 || s > share(c, second, from, to))) {
            second = lane;
        }
    }
    if (first < 0)
        return;
    bool most = share(c, first, from, to) >= 500;
    uint32_t part = (share(c, first, from, to) + 5) / 10;
    if (second >= 0)
        pb_buf_printf(out,
                      most ? pb_tr(t, "Minutes %u to %u: mostly %.*s (%u %%), %.*s (%u %%).")
                           : pb_tr(t, "Minutes %u to %u: %.*s (%u %%), %.*s (%u %%)."),
                      from, to, PB_STR_ARG(c->lane[first]), part, PB_STR_ARG(c->lane[second]),
                      (share(c, second, from, to) + 5) / 10);
    else
        pb_buf_printf(out,
                      most ? pb_tr(t, "Minutes %u to %u: mostly %.*s (%u %%).")
                           : pb_tr(t, "Minutes %u to %u: %.*s (%u %%)."),
                      from, to, PB_STR_ARG(c->lane[first]), part);
}

static void sentences(pb_tui_pen *pen, const pb_view_chart *c)
{
    enum { SEGMENTS = 5 };
    uint32_t step = (c->minutes + SEGMENTS - 1) / SEGMENTS;
    step = step < 5 ? 5 : (step + 4) / 5 * 5;
    pb_tui_rich r = {0};
    for (uint32_t from = 0; from < c->minutes; from += step) {
        pb_buf b = {0};
        segment_sentence(pen->tongue, &b, c, from,
                         from + step < c->minutes ? from + step : c->minutes);
        if (b.n)
            pb_tui_rich_printf(&r, pen, plain,
                               r.text.n ? pb_tr_in(pen->tongue, "behind a sentence", " %.*s")
                                        : "%.*s",
                               PB_STR_ARG(pb_buf_str(&b)));
        pb_buf_release(&b);
    }
    pb_tui_flow(pen, NULL, 0, &r);
}

void pb_tui_print_chart(pb_tui_pen *pen, const pb_node *n)
{
    if (!n->chart || !n->chart->minutes)
        return;
    map m = map_of(pen, n->chart);
    pb_tui_print_heading(pen, 2, n->name, PB_STR(""));
    for (int lane = 0; lane < PB_TALK_LANES; lane++)
        if (share(m.c, lane, 0, m.c->minutes) || lane < PB_TALK_COUNT)
            lane_row(pen, &m, lane);
    mark_row(pen, &m);
    scale_row(pen, &m);
    if (m.c->marks)
        pb_tui_para(pen, dim, 0,
                    pb_str_of(pb_tr(pen->tongue,
                                    "▲ a moment well met, ▽ missed, · between. A darker block is a "
                                    "larger part of the talk.")));
    pb_tui_blank(pen);
    sentences(pen, n->chart);
    pb_tui_blank(pen);
}

// ---- the profile ------------------------------------------------------------------------------

enum { CELLS = 10 };

static void bar_cells(pb_tui_rich *r, const pb_tui_pen *pen, const pb_view_bar *bar)
{
    pb_tui_ink ink = {0, PB_TEAL + 1};
    int full = bar->value < 0 ? 0 : (bar->value * CELLS + 500) / 1000;
    for (int i = 0; i < CELLS; i++)
        pb_tui_rich_add(r, pen, i < full ? ink : dim,
                        bar->value < 0 ? PB_STR("·")
                        : i < full     ? PB_STR("█")
                                       : PB_STR("░"));
}

// "█████░░░░░  53 % of 14 chances, you: 40 %"; says how many columns that takes.
static int bar_value(pb_tui_rich *r, const pb_tui_pen *pen, const pb_node *n)
{
    if (n->bar)
        bar_cells(r, pen, n->bar);
    pb_tui_rich_printf(r, pen, plain, "  %.*s", PB_STR_ARG(n->value));
    if (n->bar && n->bar->self >= 0)
        pb_tui_rich_printf(r, pen, dim, pb_tr(pen->tongue, ", you: %d %%"),
                           (n->bar->self + 5) / 10);
    return pb_columns(pb_buf_str(&r->text));
}

// Beside its name where the terminal is wide enough, else below it.
static void bar_row(pb_tui_pen *pen, const pb_node *n, int label, uint32_t number)
{
    enum { NUMBER = 4 };
    pb_tui_rich row = {0}, value = {0};
    int before = number ? NUMBER : 0, used = bar_value(&value, pen, n);
    if (number)
        pb_tui_rich_printf(&row, pen, bold, "%3u ", number);
    if (before + label + 2 + used <= pen->style.width) {
        pb_tui_rich_release(&value);
        pb_tui_rich_add(&row, pen, plain, n->name);
        pb_tui_rich_printf(&row, pen, plain, "%*s", label + 2 - pb_columns(n->name), "");
        bar_value(&row, pen, n);
        pb_tui_row(pen, &row);
    } else {
        pb_tui_rich name = {0};
        pb_tui_rich_add(&name, pen, plain, n->name);
        pb_tui_flow(pen, &row, before, &name);
        pb_tui_flow(pen, NULL, 2, &value);
    }
}

void pb_tui_print_bars(pb_tui_pen *pen, const pb_node *list, const pb_node *root)
{
    int label = 0;
    for (const pb_node *n = list->first; n; n = n->next) {
        int used = pb_columns(n->name);
        label = used > label ? used : label;
    }
    pb_tui_print_heading(pen, 2, list->name, list->detail);
    for (const pb_node *n = list->first; n; n = n->next)
        bar_row(pen, n, label, pb_tui_number_of(root, n));
    pb_tui_blank(pen);
}
