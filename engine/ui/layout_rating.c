// SPDX-License-Identifier: MIT
// What is asked before the debrief: two lines to write, and a row of options for each principle.
#include "ui/layout_inside.h"

static const pb_ink big_ink = {PB_TYPE_34, PB_SERIF_BOLD, PB_TOK_INK};
static const pb_ink lead_ink = {PB_TYPE_18, PB_SANS, PB_TOK_MUTE};
static const pb_ink name_ink = {PB_TYPE_20, PB_SERIF_BOLD, PB_TOK_INK};
static const pb_ink small_ink = {PB_TYPE_14, PB_SANS, PB_TOK_MUTE};

static int lay_question(pb_place *l, const pb_node *n, int x, int y, int width)
{
    int top = y;
    y += pb_lay_text(l, n->name, name_ink, x, y, width) + pb_lay_space(l, 6);
    y += pb_lay_field(l, n, x, y, width);
    y += pb_lay_space(l, 4);
    if (n->value.n) // the hint has left the field; its room is there before, so that nothing jumps
        pb_lay_text(l, n->detail, small_ink, x, y, width);
    return y + pb_lay_measure(l, n->detail, small_ink, width).h - top;
}

static int lay_questions(pb_place *l, const pb_node *page, int x, int y, int width)
{
    int gap = pb_lay_space(l, 32), half = (width - gap) / 2, top = y, row = 0, at = x;
    bool beside = half >= pb_layout_px(l->in, PB_TYPE_16) * 19;
    for (const pb_node *n = page->first; n; n = n->next) {
        if (n->role != PB_ROLE_FIELD)
            continue;
        int high = lay_question(l, n, at, y, beside ? half : width);
        row = pb_lay_max(row, high);
        if (beside && at == x) {
            at += half + gap;
            continue;
        }
        y += row + pb_lay_space(l, 20);
        at = x;
        row = 0;
    }
    return y + row - top;
}

void pb_lay_rating(pb_place *l, const pb_node *page)
{
    const pb_node *scenario = pb_layout_child(page, "scenario"),
                  *intro = pb_layout_child(page, "intro"),
                  *ratings = pb_layout_child(page, "ratings"),
                  *actions = pb_layout_child(page, "actions");
    int em = pb_layout_px(l->in, PB_TYPE_16), m = pb_lay_space(l, 56);
    int width = pb_lay_min(l->body.w - 2 * m, em * 60), x = (l->body.w - width) / 2;
    int y = pb_lay_space(l, 40);
    pb_lay_pane_open(l, PB_PANE_PAGE, l->body);
    bool beside = pb_lay_legend_beside(l, actions, x, y, width,
                                       pb_lay_measure(l, page->name, big_ink, width).w);
    if (scenario)
        y += pb_lay_text(l, scenario->name, lead_ink, x, y, width);
    y += pb_lay_text(l, page->name, big_ink, x, y, width) + pb_lay_space(l, 6);
    if (intro)
        y += pb_lay_text(l, intro->name, lead_ink, x, y, pb_lay_min(width, em * 46));
    y += pb_lay_space(l, 28);
    y += lay_questions(l, page, x, y, width) + pb_lay_space(l, 12);
    if (pb_lay_has(ratings))
        y += pb_lay_setting_group(l, ratings, x, y, width) + pb_lay_space(l, 28);
    uint32_t foot = l->out->parts.n;
    y += pb_lay_buttons(l, actions, x, y, width);
    for (uint32_t i = foot; beside && i < l->out->parts.n; i++) // a second time on the page
        if (l->out->parts.p[i].flags & PB_PART_ACTS)
            l->out->parts.p[i].id =
                pb_lay_printf(l, "%.*s:foot", PB_STR_ARG(l->out->parts.p[i].id));
    pb_lay_pane_close(l, y + pb_lay_space(l, 32), PB_TOK_PAPER);
}
