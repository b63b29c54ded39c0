// SPDX-License-Identifier: MIT
// A moment of the debrief in full: what was said and what it did, what else was there, and what
// another answer would have opened beside what was said.
#include "ui/layout_inside.h"

static const pb_ink head_ink = {PB_TYPE_20, PB_SERIF_BOLD, PB_TOK_INK};
static const pb_ink body_ink = {PB_TYPE_16, PB_SANS, PB_TOK_INK};
static const pb_ink bold_ink = {PB_TYPE_16, PB_SANS_BOLD, PB_TOK_INK};
static const pb_ink quote_ink = {PB_TYPE_16, PB_SERIF, PB_TOK_INK};
static const pb_ink small_ink = {PB_TYPE_14, PB_SANS, PB_TOK_MUTE};
static const pb_ink note_ink = {PB_TYPE_14, PB_SANS_ITALIC, PB_TOK_MUTE};
static const pb_ink who_ink = {PB_TYPE_14, PB_SANS_BOLD, PB_TOK_MUTE};

// ---- how the group changed --------------------------------------------------------------------

// The rows of a list of shifts: name, bar and words side by side where all of them fit.
typedef struct rows {
    int name_w, bar_w, gap;
    bool beside;
} rows;

static pb_str by_how_much(pb_place *l, const pb_node *n)
{
    return pb_lay_printf(l, "%.*s  %.*s", PB_STR_ARG(n->detail), PB_STR_ARG(n->value));
}

static rows rows_of(pb_place *l, const pb_node *list, int width)
{
    rows r = {.bar_w = pb_lay_space(l, 96), .gap = pb_lay_space(l, 14)};
    int words_w = 0;
    for (const pb_node *n = list->first; n; n = n->next) {
        if (n->state & PB_IS_MARGIN)
            continue;
        r.name_w = pb_lay_max(r.name_w, pb_lay_measure(l, n->name, body_ink, 0).w);
        words_w = pb_lay_max(words_w, pb_lay_measure(l, by_how_much(l, n), small_ink, 0).w);
    }
    r.beside = r.name_w + r.bar_w + words_w + 2 * r.gap <= width;
    return r;
}

static int lay_shift(pb_place *l, const pb_node *n, const rows *r, int x, int y, int width)
{
    int top = y, line = pb_lay_measure(l, PB_STR("X"), body_ink, 0).h, bar_h = pb_lay_space(l, 14);
    int bar_x = r->beside ? x + r->name_w + r->gap : x, words_x = bar_x + r->bar_w + r->gap;
    int name_h = pb_lay_text(l, n->name, body_ink, x, y, r->beside ? r->name_w + 1 : width);
    y += r->beside ? 0 : name_h;
    pb_part *p =
        pb_lay_part(l, PB_PART_SHIFT, (pb_area){bar_x, y + (line - bar_h) / 2, r->bar_w, bar_h});
    p->node = n;
    p->id = n->id;
    pb_str words = by_how_much(l, n);
    pb_size t = pb_lay_measure(l, words, small_ink, x + width - words_x);
    pb_lay_text(l, words, small_ink, words_x, y + pb_lay_max(0, (line - t.h) / 2),
                x + width - words_x);
    return y + pb_lay_max(line, t.h) + pb_lay_space(l, 3) - top;
}

static int lay_shifts(pb_place *l, const pb_node *list, int x, int y, int width)
{
    int top = y;
    rows r = rows_of(l, list, width);
    y += pb_lay_text(l, list->name, small_ink, x, y, width) + pb_lay_space(l, 2);
    y += pb_lay_text(l, list->value, body_ink, x, y, width);
    for (const pb_node *n = list->first; n; n = n->next)
        if (!(n->state & PB_IS_MARGIN))
            y += lay_shift(l, n, &r, x, y, width);
    return y - top;
}

// ---- texts ------------------------------------------------------------------------------------

static int lay_text(pb_place *l, const pb_node *n, int x, int y, int width)
{
    int top = y, gap = pb_lay_space(l, 2);
    bool taken = n->state & PB_IS_TAKEN;
    if (!n->value.n)
        return pb_lay_text(l, n->name, n->state & PB_IS_MARGIN ? note_ink : body_ink, x, y, width);
    y += pb_lay_text(l, n->name, small_ink, x, y, width);
    y += pb_lay_text(l, n->value, taken ? (pb_ink){PB_TYPE_20, PB_SERIF, PB_TOK_INK} : body_ink, x,
                     y, width);
    y += pb_lay_text(l, n->detail, note_ink, x, y + gap, width) + (n->detail.n ? gap : 0);
    return y - top;
}

// ---- what an answer opened --------------------------------------------------------------------

// Who speaks on the left, what is said on the right; what nobody says across.
static int lay_line(pb_place *l, const pb_node *n, int x, int y, int width, int who_w)
{
    int gap = pb_lay_space(l, 10);
    if (!n->name.n)
        return pb_lay_text(l, n->value, note_ink, x, y, width);
    pb_size who = pb_lay_measure(l, n->name, who_ink, who_w),
            first = pb_lay_measure(l, PB_STR("X"), quote_ink, 0);
    bool you = n->state & PB_IS_YOU;
    pb_ink ink = {PB_TYPE_14, PB_SANS_BOLD, you ? PB_TOK_RELATIONSHIP : PB_TOK_MUTE};
    int drop = pb_lay_max(0, (first.h - pb_lay_measure(l, PB_STR("X"), ink, 0).h) * 2 / 3);
    pb_lay_text(l, n->name, ink, x, y + drop, who_w + 1);
    bool said = n->line && n->line->kind == PB_LINE_SAID;
    int h = pb_lay_text(l, n->value,
                        said ? quote_ink : (pb_ink){PB_TYPE_16, PB_SERIF_ITALIC, PB_TOK_MUTE},
                        x + who_w + gap, y, width - who_w - gap);
    return pb_lay_max(h, who.h + drop);
}

static int lay_lines(pb_place *l, const pb_node *path, int x, int y, int width)
{
    if (!path->first || path->first->role != PB_ROLE_LINE)
        return 0;
    int top = y, indent = pb_lay_space(l, 14), who_w = 0, most = (width - indent) * 3 / 10;
    for (const pb_node *n = path->first; n; n = n->next)
        if (n->role == PB_ROLE_LINE)
            who_w = pb_lay_max(who_w, pb_lay_measure(l, n->name, who_ink, 0).w);
    who_w = pb_lay_min(who_w, most);
    uint32_t at = l->out->parts.n;
    pb_lay_part(l, PB_PART_FILL, (pb_area){x, y, pb_lay_max(2, pb_lay_space(l, 3)), 0})->fill =
        path->state & PB_IS_TAKEN ? PB_TOK_RELATIONSHIP : PB_TOK_LINE;
    for (const pb_node *n = path->first; n; n = n->next) {
        if (n->role != PB_ROLE_LINE)
            continue;
        y += y > top ? pb_lay_space(l, 5) : 0;
        y += lay_line(l, n, x + indent, y, width - indent, who_w);
    }
    l->out->parts.p[at].at.h = y - top;
    return y - top;
}

// The parts of a path, in the order in which two are compared.
static const char *const path_parts[] = {"more", "shift", "after", "next", "best"};
enum { PATH_PARTS = sizeof path_parts / sizeof *path_parts, PATHS_MOST = 2 };

// Part number `which` of a path: its head, its lines, then path_parts.
static int lay_path_part(pb_place *l, const pb_node *path, int which, int x, int y, int width)
{
    int top = y;
    if (which == 0) {
        y += pb_lay_text(l, path->name, bold_ink, x, y, width);
        return y + pb_lay_text(l, path->value, quote_ink, x, y, width) - top;
    }
    if (which == 1)
        return lay_lines(l, path, x, y, width);
    const pb_node *n = pb_layout_child(path, path_parts[which - 2]);
    return !n                        ? 0
           : n->role == PB_ROLE_LIST ? lay_shifts(l, n, x, y, width)
                                     : lay_text(l, n, x, y, width);
}

// Side by side each part of one begins where that of the other does.
static int lay_paths(pb_place *l, const pb_node *const *path, int n, int x, int y, int width)
{
    int gap = pb_lay_space(l, 28), top = y;
    int w = (width - (n - 1) * gap) / n;
    for (int which = 0; which < PATH_PARTS + 2; which++) {
        int high = 0;
        for (int i = 0; i < n; i++)
            high = pb_lay_max(high, lay_path_part(l, path[i], which, x + i * (w + gap), y, w));
        y += high + (high ? pb_lay_space(l, 10) : 0);
    }
    return y - top;
}

static int lay_branch(pb_place *l, const pb_node *branch, int x, int y, int width)
{
    int top = y, n = 0;
    bool beside = (width - pb_lay_space(l, 28)) / 2 >= pb_layout_px(l->in, PB_TYPE_16) * 16;
    const pb_node *path[PATHS_MOST];
    y += pb_lay_text(l, branch->name, bold_ink, x, y, width);
    y += pb_lay_text(l, branch->detail, small_ink, x, y, width) + pb_lay_space(l, 12);
    for (const pb_node *c = branch->first; c && n < PATHS_MOST; c = c->next)
        if (c->role == PB_ROLE_GROUP)
            path[n++] = c;
    for (int i = 0; i < n; i += beside ? n : 1)
        y += lay_paths(l, path + i, beside ? n : 1, x, y, width) + pb_lay_space(l, 6);
    for (const pb_node *c = branch->first; c; c = c->next)
        if (c->role == PB_ROLE_TEXT)
            y += lay_text(l, c, x, y, width) + pb_lay_space(l, 8);
    return y - top;
}

// ---- what else was there ----------------------------------------------------------------------

static int lay_other(pb_place *l, const pb_node *n, int x, int y, int width)
{
    int pad = pb_lay_space(l, 14), gap = pb_lay_space(l, 3), top = y;
    bool open = n->state & PB_IS_SELECTED;
    pb_ink sign_ink = {PB_TYPE_20, PB_SANS_BOLD, PB_TOK_RELATIONSHIP};
    pb_str sign = open ? PB_STR("−") : PB_STR("+");
    int sign_w = pb_lay_measure(l, PB_STR("+"), sign_ink, 0).w, in = width - 3 * pad - sign_w;
    uint32_t at = l->out->parts.n;
    pb_lay_box(l, n, (pb_area){x, y, width, 0}, PB_TOK_CARD, PB_TOK_LINE)->radius =
        pb_lay_space(l, 8);
    y += pad;
    pb_lay_line(l, sign, sign_ink, x + width - pad, y, PB_LAY_RIGHT);
    y += pb_lay_text(l, n->name, quote_ink, x + pad, y, in) + gap;
    y += pb_lay_text(l, n->value, body_ink, x + pad, y, in) + gap;
    y += pb_lay_text(l, n->detail, note_ink, x + pad, y, in);
    y += pad;
    l->out->parts.p[at].at.h = y - top; // what is below is to be read, not pressed
    for (const pb_node *c = n->first; c; c = c->next) {
        y += pb_lay_space(l, 10);
        y += c->role == PB_ROLE_GROUP ? lay_branch(l, c, x + pad, y, width - 2 * pad)
                                      : lay_text(l, c, x + pad, y, width - 2 * pad);
    }
    return y - top;
}

static int lay_others(pb_place *l, const pb_node *list, int x, int y, int width)
{
    int top = y;
    y += pb_lay_text(l, list->name, bold_ink, x, y, width);
    y += pb_lay_text(l, list->detail, small_ink, x, y, width) + pb_lay_space(l, 8);
    for (const pb_node *n = list->first; n; n = n->next)
        y += lay_other(l, n, x, y, width) + (n->next ? pb_lay_space(l, 10) : 0);
    return y - top;
}

// ---- the moment -------------------------------------------------------------------------------

static int lay_part(pb_place *l, const pb_node *n, int x, int y, int width)
{
    if (n->role == PB_ROLE_GROUP)
        return pb_lay_buttons(l, n, x, y, width);
    if (n->role != PB_ROLE_LIST)
        return lay_text(l, n, x, y, width);
    return n->first && n->first->role == PB_ROLE_SHIFT ? lay_shifts(l, n, x, y, width)
                                                       : lay_others(l, n, x, y, width);
}

// What was said and did first, then what can be done, then the longer reading.
static int turn_of(const pb_node *n, bool listed)
{
    bool is_shift = n->first && n->first->role == PB_ROLE_SHIFT;
    return n->role == PB_ROLE_GROUP ? 1 : n->role == PB_ROLE_LIST && !is_shift ? 2 : listed ? 3 : 0;
}

int pb_lay_moment(pb_place *l, const pb_node *n, int x, int y, int width)
{
    int top = y, pad = pb_lay_space(l, 28), in = width - 2 * pad;
    uint32_t at = l->out->parts.n;
    pb_part *card = pb_lay_part(l, PB_PART_FILL, (pb_area){x, y, width, 0});
    card->id = n->id;
    card->fill = PB_TOK_CARD;
    card->radius = pb_lay_space(l, 14);
    y += pad;
    int mark = pb_lay_space(l, 24), line = pb_lay_measure(l, PB_STR("X"), head_ink, 0).h;
    pb_part *m =
        pb_lay_part(l, PB_PART_MARK, (pb_area){x + pad, y + (line - mark) / 2, mark, mark});
    m->node = n;
    m->lane = (int)n->state;
    int shift = mark + pb_lay_space(l, 10);
    pb_str head = n->value.n
                      ? pb_lay_printf(l, "%.*s · %.*s", PB_STR_ARG(n->value), PB_STR_ARG(n->name))
                      : n->name;
    y += pb_lay_text(l, head, head_ink, x + pad + shift, y, in - shift);
    y += pb_lay_text(l, n->detail, small_ink, x + pad + shift, y, in - shift) + pb_lay_space(l, 14);
    for (int pass = 0; pass < 4; pass++) {
        bool listed = false;
        for (const pb_node *c = n->first; c; c = c->next) {
            listed = listed || turn_of(c, false) == 2;
            int h = turn_of(c, listed) == pass ? lay_part(l, c, x + pad, y, in) : 0;
            y += h + (h ? pb_lay_space(l, 16) : 0);
        }
    }
    y += pad - pb_lay_space(l, 16);
    l->out->parts.p[at].at.h = y - top;
    return y - top;
}
