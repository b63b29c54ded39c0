// SPDX-License-Identifier: MIT
// A scenario's own page: who is in the room, what it is good for, and Begin.
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

static int lay_begin(pb_place *l, const pb_node *actions, int x, int y, int width)
{
    int top = y, pad = pb_lay_space(l, 24);
    uint32_t at = l->out->parts.n;
    pb_part *card = pb_lay_part(l, PB_PART_FILL, (pb_area){x, y, width, 0});
    card->fill = PB_TOK_NIGHT;
    card->radius = pb_lay_space(l, 14);
    y += pad;
    for (const pb_node *n = actions->first; n; n = n->next) {
        if (!(n->state & PB_IS_PRIMARY))
            continue;
        pb_ink ink = {PB_TYPE_20, PB_SANS_BOLD, PB_TOK_ON_RELATIONSHIP};
        pb_size t = pb_lay_measure(l, n->name, ink, width - 2 * pad);
        pb_area b = {x + pad, y, width - 2 * pad, t.h + pb_lay_space(l, 28)};
        pb_lay_box(l, n, b, PB_TOK_RELATIONSHIP, PB_NO_TOKEN);
        pb_lay_text(l, n->name, ink, b.x + (b.w - t.w) / 2, b.y + (b.h - t.h) / 2, width - 2 * pad);
        y += b.h + pb_lay_space(l, 14);
        y += pb_lay_text(l, n->detail, (pb_ink){PB_TYPE_14, PB_SANS, PB_TOK_CREAM_MUTE}, x + pad, y,
                         width - 2 * pad);
    }
    y += pad;
    l->out->parts.p[at].at.h = y - top;
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
    static const char *const ids[] = {"content_notes", "school", "house_rules", "sources",
                                      "invented"};
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

void pb_lay_scenario(pb_place *l, const pb_node *page)
{
    static const char *const main_ids[] = {"broken", "diagnostics", "summary", "facts"};
    const pb_node *people = pb_layout_child(page, "people"),
                  *teaches = pb_layout_child(page, "teaches");
    const pb_node *actions = pb_layout_child(page, "actions");
    int m = pb_lay_space(l, 56), gap = pb_lay_space(l, 48), width = l->body.w - 2 * m;
    int side = pb_lay_max(pb_lay_space(l, 400), pb_layout_px(l->in, PB_TYPE_14) * 22);
    bool split = width - side - gap >= pb_layout_px(l->in, PB_TYPE_16) * 24;
    int main_w = split ? width - side - gap : width;
    pb_lay_pane_open(l, PB_PANE_PAGE, l->body);
    int y = pb_lay_space(l, 40), x2 = m + main_w + gap, y2 = y;
    y += pb_lay_text(l, page->name, big_ink, m, y, main_w) + pb_lay_space(l, 8);
    for (size_t i = 0; i < sizeof main_ids / sizeof *main_ids; i++) {
        const pb_node *n = pb_layout_child(page, main_ids[i]);
        if (!n)
            continue;
        pb_ink ink = i == 0   ? (pb_ink){PB_TYPE_18, PB_SANS_BOLD, PB_TOK_FIXING}
                     : i == 2 ? (pb_ink){PB_TYPE_20, PB_SERIF, PB_TOK_INK}
                              : soft_ink;
        int w = pb_lay_min(main_w, pb_layout_px(l->in, ink.type) * 44);
        y += pb_lay_text(l, n->name, ink, m, y, i == 1 ? main_w : w) + pb_lay_space(l, 6);
        y += pb_lay_text(l, n->value, body_ink, m, y, main_w) +
             (n->value.n ? pb_lay_space(l, 6) : 0);
    }
    y += pb_lay_space(l, 22);
    if (!split && has_primary(actions))
        y += lay_begin(l, actions, m, y, pb_lay_min(width, pb_lay_space(l, 560))) +
             pb_lay_space(l, 28);
    if (pb_lay_has(people))
        y += lay_person_rows(l, people, m, y, main_w) + pb_lay_space(l, 32);
    if (pb_lay_has(teaches))
        y += lay_items(l, teaches, m, y, pb_lay_min(main_w, pb_layout_px(l->in, PB_TYPE_16) * 40),
                       false) +
             pb_lay_space(l, 16);
    if (split && has_primary(actions))
        y2 += lay_begin(l, actions, x2, y2, side) + pb_lay_space(l, 28);
    if (split)
        y2 += lay_margins(l, page, x2, y2, side);
    else
        y += lay_margins(l, page, m, y, pb_lay_min(width, pb_layout_px(l->in, PB_TYPE_14) * 48));
    y = pb_lay_max(y, y2);
    y += pb_lay_legend(l, actions, m - pb_lay_space(l, 8), y, width, false, PB_IS_PRIMARY);
    pb_lay_pane_close(l, y + pb_lay_space(l, 24), PB_TOK_PAPER);
}
