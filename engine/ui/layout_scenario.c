// SPDX-License-Identifier: MIT
// A scenario's own page: who is in the room, what it is good for, how it went so far, and Begin.
#include "ui/layout_inside.h"

static const pb_ink big_ink = {PB_TYPE_34, PB_SERIF_BOLD, PB_TOK_INK};
static const pb_ink body_ink = {PB_TYPE_16, PB_SANS, PB_TOK_INK};
static const pb_ink soft_ink = {PB_TYPE_16, PB_SANS, PB_TOK_MUTE};
static const pb_ink small_ink = {PB_TYPE_14, PB_SANS, PB_TOK_MUTE};

static int lay_person_rows(pb_place *l, const pb_node *list, int x, int y, int width)
{
    int top = y, size = pb_lay_space(l, 64), gap = pb_lay_space(l, 16);
    y += pb_lay_heading(l, list, x, y, width) + pb_lay_space(l, 14);
    int least = size + gap + pb_layout_px(l->in, PB_TYPE_16) * 11;
    int columns = pb_lay_max(1, (width + gap) / (least + gap)),
        w = (width - (columns - 1) * gap) / columns;
    int k = 0, high = 0;
    for (const pb_node *n = list->first; n; n = n->next, k++) {
        if (k == columns) {
            k = 0;
            y += high + gap;
            high = 0;
        }
        int px = x + k * (w + gap), tx = px + size + pb_lay_space(l, 12),
            tw = w - size - pb_lay_space(l, 12);
        pb_part *p = pb_lay_part(l, PB_PART_PERSON, (pb_area){px, y, size, size});
        p->node = n;
        int h = pb_lay_measure(l, n->name, (pb_ink){PB_TYPE_16, PB_SANS_BOLD, PB_TOK_INK}, tw).h +
                pb_lay_measure(l, n->detail, small_ink, tw).h +
                pb_lay_measure(l, n->value, small_ink, tw).h;
        int ty = y + pb_lay_max(0, (size - h) / 2);
        ty += pb_lay_text(l, n->name, (pb_ink){PB_TYPE_16, PB_SANS_BOLD, PB_TOK_INK}, tx, ty, tw);
        ty += pb_lay_text(l, n->detail, small_ink, tx, ty, tw);
        pb_lay_text(l, n->value, (pb_ink){PB_TYPE_14, PB_SANS_ITALIC, PB_TOK_RELATIONSHIP}, tx, ty,
                    tw);
        high = pb_lay_max(high, pb_lay_max(size, h));
    }
    return y + high - top;
}

static int lay_items(pb_place *l, const pb_node *list, int x, int y, int width, bool small)
{
    int top = y;
    y += small ? pb_lay_text(l, list->name, (pb_ink){PB_TYPE_16, PB_SANS_BOLD, PB_TOK_INK}, x, y,
                             width)
               : pb_lay_heading(l, list, x, y, width);
    y += pb_lay_space(l, small ? 4 : 12);
    for (const pb_node *n = list->first; n; n = n->next) {
        y += pb_lay_text(l, n->name,
                         n->value.n ? (pb_ink){PB_TYPE_16, PB_SANS_BOLD, PB_TOK_INK}
                         : small    ? small_ink
                                    : body_ink,
                         x, y, width);
        y += pb_lay_text(l, n->value, soft_ink, x, y, width);
        y += pb_lay_space(l, n->value.n ? 12 : 4);
    }
    return y - top;
}

// ---- how it went so far -----------------------------------------------------------------------

// A principle with its bar: beside it where there is room, else below.
static int lay_best(pb_place *l, const pb_node *list, int x, int y, int width)
{
    int top = y, em = pb_layout_px(l->in, PB_TYPE_16), gap = pb_lay_space(l, 20), names = 0;
    for (const pb_node *n = list->first; n; n = n->next)
        names = pb_lay_max(names, pb_lay_measure(l, n->name, body_ink, 0).w);
    y += pb_lay_heading(l, list, x, y, width);
    y += pb_lay_text(l, list->detail, small_ink, x, y, width) + pb_lay_space(l, 12);
    bool beside = names + gap + em * 16 <= width;
    int bar_x = beside ? x + names + gap : x, bar_h = pb_lay_space(l, 12);
    for (const pb_node *n = list->first; n; n = n->next) {
        int row = y, name = pb_lay_measure(l, n->name, body_ink, width).h;
        pb_lay_text(l, n->name, body_ink, x, y, width);
        y += beside ? 0 : name + pb_lay_space(l, 4);
        pb_size v = pb_lay_measure(l, n->value, small_ink, 0);
        int room = x + width - bar_x - v.w - pb_lay_space(l, 14);
        bool one = room >= em * 6;
        int line = pb_lay_max(name, v.h),
            bar_w = one ? pb_lay_min(room, em * 22) : x + width - bar_x;
        pb_part *bar =
            pb_lay_part(l, PB_PART_BAR, (pb_area){bar_x, y + (line - bar_h) / 2, bar_w, bar_h});
        bar->node = n;
        if (one) {
            pb_lay_line(l, n->value, small_ink, bar_x + bar_w + pb_lay_space(l, 14),
                        y + (line - v.h) / 2, PB_LAY_LEFT);
            y += line;
        } else {
            y += line;
            y += pb_lay_text(l, n->value, small_ink, bar_x, y, bar_w);
        }
        y = pb_lay_max(y, row + name) + pb_lay_space(l, 8);
    }
    return y - top;
}

static int lay_played(pb_place *l, const pb_node *list, int x, int y, int width)
{
    int top = y;
    y += pb_lay_heading(l, list, x, y, width) + pb_lay_space(l, 6);
    for (const pb_node *n = list->first; n; n = n->next)
        y += pb_lay_kept(l, n, x, y, width);
    return y - top;
}

// ---- Begin ------------------------------------------------------------------------------------

// A way to play: a ring (a disc where it is the chosen one), its name and what it means.
static int lay_mode(pb_place *l, const pb_node *o, int x, int y, int width)
{
    int pad = pb_lay_space(l, 12), top = y;
    bool chosen = o->state & PB_IS_SELECTED;
    pb_ink name = {PB_TYPE_16, chosen ? PB_SANS_BOLD : PB_SANS, PB_TOK_CREAM};
    pb_ink what = {PB_TYPE_14, PB_SANS, PB_TOK_CREAM_MUTE};
    uint32_t at = l->out->parts.n;
    pb_part *box = pb_lay_box(l, o, (pb_area){x, y, width, 0},
                              chosen ? PB_TOK_NIGHT_CARD : PB_TOK_NIGHT, PB_NO_TOKEN);
    box->radius = pb_lay_space(l, 10);
    int line = pb_lay_measure(l, PB_STR("X"), name, 0).h, ring = pb_lay_space(l, 16);
    pb_part *r =
        pb_lay_part(l, PB_PART_FILL, (pb_area){x + pad, y + pad + (line - ring) / 2, ring, ring});
    r->edge = PB_TOK_CREAM_MUTE;
    r->fill = chosen ? PB_TOK_CREAM : PB_NO_TOKEN;
    r->radius = ring / 2;
    r->stroke = pb_lay_max(1, pb_lay_space(l, 2));
    int text_x = x + 2 * pad + ring, text_w = width - 3 * pad - ring;
    y += pad;
    y += pb_lay_text(l, o->name, name, text_x, y, text_w);
    y += pb_lay_text(l, o->detail, what, text_x, y, text_w) + pad;
    l->out->parts.p[at].at.h = y - top;
    return y - top;
}

static int lay_begin(pb_place *l, const pb_node *page, int x, int y, int width)
{
    const pb_node *actions = pb_layout_child(page, "actions"),
                  *mode = pb_layout_child(page, "setting:mode");
    int top = y, pad = pb_lay_space(l, 24), in = width - 2 * pad;
    uint32_t at = l->out->parts.n;
    l->flags |= PB_PART_RISES; // in the dark, and first for the keyboard
    pb_part *card = pb_lay_part(l, PB_PART_FILL, (pb_area){x, y, width, 0});
    card->fill = PB_TOK_NIGHT;
    card->radius = pb_lay_space(l, 14);
    y += pad;
    for (const pb_node *n = actions->first; n; n = n->next) {
        if (!(n->state & PB_IS_PRIMARY))
            continue;
        pb_ink ink = {PB_TYPE_20, PB_SANS_BOLD, PB_TOK_ON_RELATIONSHIP};
        pb_size t = pb_lay_measure(l, n->name, ink, in);
        pb_area b = {x + pad, y, in, t.h + pb_lay_space(l, 28)};
        pb_lay_box(l, n, b, PB_TOK_RELATIONSHIP, PB_NO_TOKEN);
        pb_lay_text(l, n->name, ink, b.x + (b.w - t.w) / 2, b.y + (b.h - t.h) / 2, in);
        y += b.h + pb_lay_space(l, 16);
    }
    for (const pb_node *o = mode ? mode->first : NULL; o; o = o->next)
        y += lay_mode(l, o, x + pad / 2, y, width - pad) + pb_lay_space(l, 2);
    for (const pb_node *n = actions->first; n; n = n->next)
        if ((n->state & PB_IS_PRIMARY) && n->detail.n)
            y += pb_lay_space(l, 10) + pb_lay_text(l, n->detail,
                                                   (pb_ink){PB_TYPE_14, PB_SANS, PB_TOK_CREAM_MUTE},
                                                   x + pad, y + pb_lay_space(l, 10), in);
    y += mode && !actions->first->detail.n ? pad / 2 : pad;
    l->out->parts.p[at].at.h = y - top;
    l->flags &= ~(unsigned)PB_PART_RISES;
    return y - top;
}

static bool has_primary(const pb_node *list)
{
    for (const pb_node *n = list ? list->first : NULL; n; n = n->next)
        if (n->state & PB_IS_PRIMARY)
            return true;
    return false;
}

// Small lists and texts beside, or below, what matters most.
static int lay_margins(pb_place *l, const pb_node *page, int x, int y, int width)
{
    static const char *const ids[] = {"content_notes", "school",   "house_rules",
                                      "sources",       "invented", "care"};
    int top = y;
    for (size_t i = 0; i < sizeof ids / sizeof *ids; i++) {
        const pb_node *n = pb_layout_child(page, ids[i]);
        if (!n)
            continue;
        if (n->role == PB_ROLE_LIST) {
            y += lay_items(l, n, x, y, width, true);
        } else if (n->value.n) {
            y += pb_lay_text(l, n->name, (pb_ink){PB_TYPE_16, PB_SANS_BOLD, PB_TOK_INK}, x, y,
                             width);
            y += pb_lay_text(l, n->value, small_ink, x, y + pb_lay_space(l, 4), width) +
                 pb_lay_space(l, 4);
        } else {
            y += pb_lay_text(l, n->name, (pb_ink){PB_TYPE_14, PB_SANS_ITALIC, PB_TOK_MUTE}, x, y,
                             width);
        }
        y += pb_lay_space(l, 18);
    }
    return y - top;
}

// What is wrong with a broken one: each finding with its place and the line that it is about.
static int lay_findings(pb_place *l, const pb_node *list, int x, int y, int width)
{
    int top = y, pad = pb_lay_space(l, 20);
    y += pb_lay_heading(l, list, x, y, width) + pb_lay_space(l, 4);
    y += pb_lay_text(l, list->detail, small_ink, x, y, width) + pb_lay_space(l, 14);
    for (const pb_node *n = list->first; n; n = n->next) {
        bool note = n->state & PB_IS_MARGIN, bad = n->state & PB_IS_BROKEN;
        int card_y = y, left = note ? x + pad : x, in = width - 2 * pad - (left - x);
        uint32_t at = l->out->parts.n;
        pb_lay_part(l, PB_PART_FILL, (pb_area){left, y, width - (left - x), 0});
        pb_ink ink = {PB_TYPE_16, note ? PB_SANS : PB_SANS_BOLD, bad ? PB_TOK_FIXING : PB_TOK_INK};
        y += pad / 2;
        y += pb_lay_text(l, n->name, ink, left + pad, y, in);
        y += pb_lay_text(l, n->value, small_ink, left + pad, y, in);
        if (n->detail.n)
            y += pb_lay_space(l, 6) + pb_lay_text(l, n->detail,
                                                  (pb_ink){PB_TYPE_16, PB_SERIF, PB_TOK_INK},
                                                  x + pad, y + pb_lay_space(l, 6), in);
        y += pad / 2;
        pb_part *card = &l->out->parts.p[at];
        card->at.h = y - card_y;
        card->fill = PB_TOK_CARD;
        card->radius = pb_lay_space(l, 10);
        y += pb_lay_space(l, n->next && (n->next->state & PB_IS_MARGIN) ? 4 : 12);
    }
    return y - top;
}

// The title, and what is said of the whole; says how high.
static int lay_title(pb_place *l, const pb_node *page, int x, int y, int width)
{
    static const struct {
        const char *id;
        pb_ink ink;
    } texts[] = {{"broken", {PB_TYPE_18, PB_SANS_BOLD, PB_TOK_FIXING}},
                 {"summary", {PB_TYPE_20, PB_SERIF, PB_TOK_INK}},
                 {"facts", {PB_TYPE_16, PB_SANS, PB_TOK_MUTE}}};
    int top = y;
    y += pb_lay_text(l, page->name, big_ink, x, y, width) + pb_lay_space(l, 8);
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        const pb_node *n = pb_layout_child(page, texts[i].id);
        int w = pb_lay_min(width, pb_layout_px(l->in, texts[i].ink.type) * 44);
        if (n)
            y += pb_lay_text(l, n->name, texts[i].ink, x, y, w) + pb_lay_space(l, 8);
    }
    return y + pb_lay_space(l, 22) - top;
}

void pb_lay_scenario(pb_place *l, const pb_node *page)
{
    const pb_node *people = pb_layout_child(page, "people"),
                  *teaches = pb_layout_child(page, "teaches"),
                  *best = pb_layout_child(page, "best"), *played = pb_layout_child(page, "played"),
                  *findings = pb_layout_child(page, "diagnostics"),
                  *actions = pb_layout_child(page, "actions");
    int m = pb_lay_space(l, 56), gap = pb_lay_space(l, 56), width = l->body.w - 2 * m;
    int side = pb_lay_max(pb_lay_space(l, 400), pb_layout_px(l->in, PB_TYPE_14) * 24);
    bool playable = has_primary(actions);
    bool split = playable && width - side - gap >= pb_layout_px(l->in, PB_TYPE_16) * 24;
    int main_w = split ? width - side - gap : width;
    int text_w = pb_lay_min(main_w, pb_layout_px(l->in, PB_TYPE_16) * 46);
    pb_lay_pane_open(l, PB_PANE_PAGE, l->body);
    int y = pb_lay_space(l, 40), x2 = m + main_w + gap, y2 = y;
    y += lay_title(l, page, m, y, main_w);
    if (!split && playable)
        y += lay_begin(l, page, m, y, pb_lay_min(width, pb_lay_max(side, pb_lay_space(l, 560)))) +
             pb_lay_space(l, 28);
    if (pb_lay_has(findings))
        y += lay_findings(l, findings, m, y,
                          pb_lay_min(width, pb_layout_px(l->in, PB_TYPE_16) * 56)) +
             pb_lay_space(l, 20);
    if (pb_lay_has(people))
        y += lay_person_rows(l, people, m, y, main_w) + pb_lay_space(l, 32);
    if (pb_lay_has(best))
        y += lay_best(l, best, m, y, main_w) + pb_lay_space(l, 24);
    if (pb_lay_has(played))
        y += lay_played(l, played, m, y, text_w) + pb_lay_space(l, 24);
    if (pb_lay_has(teaches))
        y += lay_items(l, teaches, m, y, text_w, false) + pb_lay_space(l, 16);
    if (split) {
        y2 += lay_begin(l, page, x2, y2, side) + pb_lay_space(l, 28);
        y2 += lay_margins(l, page, x2, y2, side);
    } else {
        y += lay_margins(l, page, m, y, pb_lay_min(width, pb_layout_px(l->in, PB_TYPE_14) * 48));
    }
    y = pb_lay_max(y, y2);
    pb_lay_foot(l, actions, m, y, width, PB_IS_PRIMARY);
}
