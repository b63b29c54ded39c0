// SPDX-License-Identifier: MIT
// The primer: its contents in as many columns as there is room for, and a page in one column of a
// comfortable measure. Talk stands in the book's letters behind a rule.
#include "ui/layout_inside.h"

static const pb_ink title_ink = {PB_TYPE_34, PB_SERIF_BOLD, PB_TOK_INK};
static const pb_ink head_ink = {PB_TYPE_20, PB_SERIF_BOLD, PB_TOK_INK};
static const pb_ink part_ink = {PB_TYPE_14, PB_SANS_BOLD, PB_TOK_RELATIONSHIP};
static const pb_ink body_ink = {PB_TYPE_18, PB_SANS, PB_TOK_INK};
static const pb_ink link_ink = {PB_TYPE_18, PB_SANS, PB_TOK_RELATIONSHIP};
static const pb_ink talk_ink = {PB_TYPE_18, PB_SERIF, PB_TOK_INK};
static const pb_ink told_ink = {PB_TYPE_18, PB_SERIF, PB_TOK_MUTE};
static const pb_ink who_ink = {PB_TYPE_14, PB_SANS_BOLD, PB_TOK_MUTE};

enum { MEASURE = 34 }; // of the text's size: about 66 letters, or so many ideographs

// A row that leads to another page; among text an arrow says so, too.
static int lay_link(pb_place *l, const pb_node *n, bool arrow, int x, int y, int width)
{
    int pad = pb_lay_space(l, 8), air = pb_lay_space(l, 5);
    int in = arrow ? pb_lay_measure(l, PB_STR("→"), link_ink, 0).w + pad : 0;
    int h = pb_lay_measure(l, n->name, link_ink, width - 2 * pad - in).h + 2 * air;
    pb_lay_box(l, n, (pb_area){x, y, width, h}, PB_NO_TOKEN, PB_NO_TOKEN)->radius =
        pb_lay_space(l, 6);
    if (arrow)
        pb_lay_line(l, PB_STR("→"), link_ink, x + pad, y + air, PB_LAY_LEFT);
    pb_lay_text(l, n->name, link_ink, x + pad + in, y + air, width - 2 * pad - in);
    return h;
}

// ---- a page -----------------------------------------------------------------------------------

static int lay_point(pb_place *l, const pb_node *n, int x, int y, int width)
{
    int in = pb_lay_space(l, 24);
    pb_lay_line(l, PB_STR("•"), body_ink, x + pb_lay_space(l, 4), y, PB_LAY_LEFT);
    return pb_lay_text(l, n->name, body_ink, x + in, y, width - in);
}

static int lay_talk(pb_place *l, const pb_node *list, int x, int y, int width)
{
    int top = y, in = pb_lay_space(l, 24);
    uint32_t at = l->out->parts.n;
    pb_lay_part(l, PB_PART_FILL, (pb_area){x, y, pb_lay_max(2, pb_lay_space(l, 3)), 0})->fill =
        PB_TOK_RELATIONSHIP_2;
    for (const pb_node *n = list->first; n; n = n->next) {
        y += pb_lay_text(l, n->name, who_ink, x + in, y, width - in);
        y += pb_lay_text(l, n->value, n->name.n ? talk_ink : told_ink, x + in, y, width - in);
        y += n->next ? pb_lay_space(l, 12) : 0;
    }
    l->out->parts.p[at].at.h = y - top;
    return y - top;
}

static int lay_list(pb_place *l, const pb_node *list, int x, int y, int width)
{
    int top = y, pad = pb_lay_space(l, 8);
    if (list->first->role == PB_ROLE_LINE)
        return lay_talk(l, list, x, y, width);
    for (const pb_node *n = list->first; n; n = n->next)
        y += n->action.verb != PB_DO_NOTHING
                 ? lay_link(l, n, true, x - pad, y, width + pad)
                 : lay_point(l, n, x, y, width) + (n->next ? pb_lay_space(l, 8) : 0);
    return y - top;
}

static int lay_body(pb_place *l, const pb_node *page, int x, int y, int width)
{
    int top = y, between = pb_lay_space(l, 16);
    for (const pb_node *n = page->first; n; n = n->next) {
        if (n->role == PB_ROLE_GROUP || pb_str_is(n->id, "part"))
            continue;
        if (n->role == PB_ROLE_HEADING)
            y += pb_lay_space(l, 12) +
                 pb_lay_text(l, n->name, head_ink, x, y + pb_lay_space(l, 12), width) +
                 pb_lay_space(l, 8);
        else if (pb_lay_has(n))
            y += lay_list(l, n, x, y, width) + between;
        else
            y += pb_lay_text(l, n->name, body_ink, x, y, width) + between;
    }
    return y - top;
}

// ---- the contents -----------------------------------------------------------------------------

static int lay_part(pb_place *l, const pb_node *list, int x, int y, int width)
{
    int top = y, pad = pb_lay_space(l, 8);
    y += pb_lay_text(l, list->name, head_ink, x, y, width) + pb_lay_space(l, 6);
    for (const pb_node *n = list->first; n; n = n->next)
        y += lay_link(l, n, false, x - pad, y, width + pad);
    return y - top + pb_lay_space(l, 24);
}

// Down the first column to about half of all, then down the second.
static int lay_contents(pb_place *l, const pb_node *page, int x, int y, int width)
{
    int gap = pb_lay_space(l, 48), least = pb_layout_px(l->in, PB_TYPE_18) * 18;
    bool two = width >= 2 * least + gap;
    int column = two ? (width - gap) / 2 : width, left = y, right = y;
    uint32_t all = 0, so_far = 0;
    for (const pb_node *n = page->first; n; n = n->next)
        all += n->role == PB_ROLE_LIST ? pb_view_count(n) + 2 : 0;
    for (const pb_node *n = page->first; n; n = n->next) {
        if (n->role != PB_ROLE_LIST)
            continue;
        uint32_t rows = pb_view_count(n) + 2;
        bool beside = two && so_far && (so_far + rows / 2) * 2 > all;
        if (beside)
            right += lay_part(l, n, x + column + gap, right, column);
        else
            left += lay_part(l, n, x, left, column);
        so_far += rows;
    }
    return pb_lay_max(left, right) - y;
}

void pb_lay_primer(pb_place *l, const pb_node *page)
{
    const pb_node *part = pb_layout_child(page, "part"),
                  *actions = pb_layout_child(page, "actions");
    int all = l->body.w - 2 * pb_lay_space(l, 56);
    int width = pb_lay_min(all, pb_layout_px(l->in, PB_TYPE_18) * (part ? MEASURE : 48));
    int x = (l->body.w - width) / 2, y = pb_lay_space(l, 48);
    pb_lay_pane_open(l, PB_PANE_PAGE, l->body);
    if (part)
        y += pb_lay_text(l, part->name, part_ink, x, y, width) + pb_lay_space(l, 4);
    y += pb_lay_text(l, page->name, title_ink, x, y, width) + pb_lay_space(l, 20);
    y += part ? lay_body(l, page, x, y, width) : lay_contents(l, page, x, y, width);
    y += pb_lay_space(l, 16);
    y += pb_lay_buttons(l, actions, x, y, width);
    pb_lay_pane_close(l, y + pb_lay_space(l, 40), PB_TOK_PAPER);
}
