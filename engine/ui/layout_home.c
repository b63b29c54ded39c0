// SPDX-License-Identifier: MIT
// Home: on one side what to go on with, what is worth another try and what was before; on the other
// the scenarios. A lone scenario is shown large, with its people in their circle.
#include "ui/layout_inside.h"

static const pb_ink big_ink = {PB_TYPE_34, PB_SERIF_BOLD, PB_TOK_INK};
static const pb_ink lead_ink = {PB_TYPE_18, PB_SANS, PB_TOK_MUTE};
static const pb_ink soft_ink = {PB_TYPE_16, PB_SANS, PB_TOK_MUTE};
static const pb_ink small_ink = {PB_TYPE_14, PB_SANS, PB_TOK_MUTE};

enum { PAD = 22, ROUND = 14 }; // units: within a card; its corners

// A list of cards in as many columns as there is room for, each row as high as its highest. Where
// there are few they are larger.
static int lay_cards(pb_place *l, const pb_node *list, bool few, int x, int y, int width)
{
    int top = y, gap = pb_lay_space(l, 20), em = pb_layout_px(l->in, PB_TYPE_16);
    int count = (int)pb_view_count(list);
    int least = pb_lay_max(pb_lay_space(l, 380), em * 19);
    int columns = pb_lay_max(1, pb_lay_min(3, (width + gap) / (least + gap)));
    columns = few ? pb_lay_min(columns, count) : columns;
    pb_card_look look = {.face = few ? 72 : 56, .lines = few ? 5 : 3};
    int w = pb_lay_min((width - (columns - 1) * gap) / columns, em * 52);
    for (const pb_node *n = list->first; n;) {
        int high = 0, k = 0;
        for (const pb_node *c = n; c && k < columns; c = c->next, k++)
            high = pb_lay_max(high, pb_lay_card(l, c, look, (pb_area){x, y, w, 0}, false));
        for (k = 0; n && k < columns; n = n->next, k++)
            pb_lay_card(l, n, look, (pb_area){x + k * (w + gap), y, w, high}, true);
        y += high + gap;
    }
    return y - gap - top;
}

// ---- the scenarios ----------------------------------------------------------------------------

// Settings with their names before them, as many a row as fit.
static int lay_filters(pb_place *l, const pb_node *list, int x, int y, int width)
{
    int top = y, at = x, high = 0, gap = pb_lay_space(l, 28), near = pb_lay_space(l, 10);
    for (const pb_node *n = list->first; n; n = n->next) {
        bool is_setting = n->role == PB_ROLE_SETTING;
        pb_size name = is_setting ? pb_lay_measure(l, n->name, soft_ink, 0) : (pb_size){0, 0};
        int room = width - (name.w ? name.w + near : 0);
        pb_size size = is_setting ? pb_lay_options_size(l, n, room)
                                  : pb_lay_button_size(l, n, pb_lay_space(l, 38));
        int w = size.w + (name.w ? name.w + near : 0);
        if (at > x && at + w > x + width) {
            at = x;
            y += high + pb_lay_space(l, 10);
            high = 0;
        }
        if (is_setting) {
            pb_lay_line(l, n->name, soft_ink, at, y + (size.h - name.h) / 2, PB_LAY_LEFT);
            high = pb_lay_max(high, pb_lay_options(l, n, at + name.w + near, y, room));
        } else {
            high = pb_lay_max(high, pb_lay_button(l, n, at, y, size.h).h);
        }
        at += w + gap;
    }
    return y + high - top;
}

// The heading, and beside it (below it, where it is narrow) what to search for; the filters.
static int lay_finding(pb_place *l, const pb_node *page, const pb_node *list, int x, int y,
                       int width)
{
    const pb_node *field = pb_layout_child(page, "search"),
                  *filters = pb_layout_child(page, "filters");
    int top = y, em = pb_layout_px(l->in, PB_TYPE_16);
    pb_ink head = {PB_TYPE_20, PB_SERIF_BOLD, PB_TOK_INK};
    pb_size name = pb_lay_measure(l, list->name, head, 0);
    pb_size found = pb_lay_measure(l, list->detail, small_ink, 0);
    int used = name.w + (found.w ? found.w + pb_lay_space(l, 14) : 0), gap = pb_lay_space(l, 24);
    int wide = pb_lay_min(em * 24, width);
    bool beside = field && used + gap + wide <= width;
    if (field && !beside && used + gap + em * 12 <= width) {
        wide = width - used - gap;
        beside = true;
    }
    int high = name.h;
    if (beside)
        high = pb_lay_max(high, pb_lay_field(l, field, x + width - wide, y, wide));
    pb_lay_line(l, list->name, head, x, y + (high - name.h) / 2, PB_LAY_LEFT);
    if (used <= width)
        pb_lay_line(l, list->detail, small_ink, x + used,
                    y + (high + name.h) / 2 - found.h - pb_lay_space(l, 3), PB_LAY_RIGHT);
    y += high + pb_lay_space(l, 14);
    if (field && !beside)
        y += pb_lay_field(l, field, x, y, wide) + pb_lay_space(l, 14);
    if (pb_lay_has(filters))
        y += lay_filters(l, filters, x, y, width) + pb_lay_space(l, 20);
    return y - top;
}

static int lay_scenarios(pb_place *l, const pb_node *page, int x, int y, int width, int foot)
{
    const pb_node *list = pb_layout_child(page, "scenarios");
    int top = y;
    if (!list)
        return 0;
    y += lay_finding(l, page, list, x, y, width);
    if (!list->first)
        y += pb_lay_text(l, list->value, lead_ink, x, y + pb_lay_space(l, 8),
                         pb_lay_min(width, pb_layout_px(l->in, PB_TYPE_18) * 30)) +
             pb_lay_space(l, 8);
    else if (!list->first->next && pb_layout_child(list->first, "open"))
        y += pb_lay_lone(l, list->first, x, y, width, foot - y);
    else
        y += lay_cards(l, list, !pb_lay_has(pb_layout_child(page, "filters")), x, y, width);
    return y - top;
}

// ---- the page ---------------------------------------------------------------------------------

// A list as rows of one card.
static int lay_rows(pb_place *l, const pb_node *list, bool due, bool night, int x, int y, int width)
{
    int top = y, pad = pb_lay_space(l, PAD), in = width - 2 * pad;
    y += pb_lay_heading(l, list, x, y, width) + pb_lay_space(l, 14);
    int card_y = y;
    uint32_t at = l->out->parts.n;
    pb_lay_part(l, PB_PART_FILL, (pb_area){x, y, width, 0});
    pb_ink small = {PB_TYPE_14, PB_SANS, night ? PB_TOK_CREAM_MUTE : PB_TOK_MUTE};
    pb_str about = list->first ? list->detail : list->value;
    y += about.n ? pad : pad - pb_lay_space(l, 8);
    y += pb_lay_text(l, about, small, x + pad, y, in) + (about.n ? pb_lay_space(l, 4) : 0);
    for (const pb_node *n = list->first; n; n = n->next)
        y += due ? pb_lay_due(l, n, night, x + pad, y, in) : pb_lay_kept(l, n, x + pad, y, in);
    y += pad - pb_lay_space(l, 8);
    pb_part *card = &l->out->parts.p[at];
    card->at.h = y - card_y;
    card->fill = night ? PB_TOK_NIGHT : PB_TOK_CARD;
    card->radius = pb_lay_space(l, ROUND);
    return y - top;
}

static int lay_side(pb_place *l, const pb_node *page, int x, int y, int width)
{
    const pb_node *resume = pb_layout_child(page, "resume"), *due = pb_layout_child(page, "due");
    int top = y, gap = pb_lay_space(l, 28);
    if (pb_lay_has(resume)) {
        y += pb_lay_heading(l, resume, x, y, width) + pb_lay_space(l, 14);
        for (const pb_node *n = resume->first; n; n = n->next)
            y += pb_lay_card(l, n, (pb_card_look){.night = true, .face = 52, .lines = 3},
                             (pb_area){x, y, width, 0}, true) +
                 gap;
    }
    if (pb_lay_has(due))
        y += lay_rows(l, due, true, !pb_lay_has(resume), x, y, width) + gap;
    return y - top;
}

// The keys in one row that ends at `right`; false, and nothing laid out, when they need more room.
static bool lay_keys(pb_place *l, const pb_node *actions, int right, int y, int room)
{
    uint32_t before = l->out->parts.n;
    int end = 0, high = pb_lay_legend(l, actions, 0, y, room, false, 0), low = high;
    for (uint32_t i = before; i < l->out->parts.n; i++) {
        const pb_part *p = &l->out->parts.p[i];
        end = pb_lay_max(end, p->at.x + p->at.w);
        low = p->flags & PB_PART_ACTS ? pb_lay_min(low, p->at.h) : low;
    }
    if (room < 1 || high > low + low / 2) {
        l->out->parts.n = before;
        return false;
    }
    for (uint32_t i = before; i < l->out->parts.n; i++)
        l->out->parts.p[i].at.x += right + pb_lay_space(l, 8) - end;
    return true;
}

void pb_lay_home(pb_place *l, const pb_node *page)
{
    const pb_node *sessions = pb_layout_child(page, "sessions"),
                  *actions = pb_layout_child(page, "actions"),
                  *tagline = pb_layout_child(page, "tagline");
    int m = pb_lay_space(l, 56), gap = pb_lay_space(l, 40), width = l->body.w - 2 * m;
    int side = pb_lay_max(pb_lay_space(l, 400), pb_layout_px(l->in, PB_TYPE_16) * 20);
    bool has_side = pb_lay_has(pb_layout_child(page, "resume")) ||
                    pb_lay_has(pb_layout_child(page, "due")) || pb_lay_has(sessions);
    bool split = has_side && width - side - gap >= pb_layout_px(l->in, PB_TYPE_16) * 24;
    pb_lay_pane_open(l, PB_PANE_PAGE, l->body);
    int y = pb_lay_space(l, 40);
    bool at_top = lay_keys(l, actions, m + width, y,
                           width - pb_lay_measure(l, page->name, big_ink, 0).w - gap);
    y += pb_lay_text(l, page->name, big_ink, m, y, width);
    if (tagline)
        y += pb_lay_text(l, tagline->name, lead_ink, m, y, width);
    y += pb_lay_space(l, 28);
    int foot = l->body.h - pb_lay_space(l, at_top ? 40 : 88), side_w = split ? side : width;
    int left = y + lay_side(l, page, m, y, side_w), right = y;
    if (split)
        right += lay_scenarios(l, page, m + side + gap, right, width - side - gap, foot);
    else
        left += lay_scenarios(l, page, m, left, width, has_side ? 0 : foot) + pb_lay_space(l, 32);
    if (sessions && has_side)
        left += lay_rows(l, sessions, false, false, m, left, side_w) + pb_lay_space(l, 28);
    y = pb_lay_max(left - pb_lay_space(l, split ? 28 : 32), right);
    if (at_top)
        pb_lay_pane_close(l, y + pb_lay_space(l, 40), PB_TOK_PAPER);
    else
        pb_lay_foot(l, actions, m, y + pb_lay_space(l, 20), width, 0);
}
