// SPDX-License-Identifier: MIT
// Messages (help, errors, diagnostics) and the menu.
#include "ui/layout_inside.h"

static const pb_ink big_ink = {PB_TYPE_34, PB_SERIF_BOLD, PB_TOK_INK};
static const pb_ink head_ink = {PB_TYPE_24, PB_SERIF_BOLD, PB_TOK_INK};
static const pb_ink body_ink = {PB_TYPE_16, PB_SANS, PB_TOK_INK};
static const pb_ink soft_ink = {PB_TYPE_16, PB_SANS, PB_TOK_MUTE};

// Keys and what they do, in two columns; says how high.
static int lay_keys(pb_place *l, const pb_node *list, int x, int y, int width)
{
    pb_ink ink = {PB_TYPE_16, PB_SANS_BOLD, PB_TOK_INK};
    int top = y, gap = pb_lay_space(l, 24), key_w = 0;
    for (const pb_node *n = list->first; n; n = n->next)
        key_w = pb_lay_max(key_w, pb_lay_measure(l, n->key, ink, 0).w);
    key_w = pb_lay_min(key_w, width * 42 / 100);
    for (const pb_node *n = list->first; n; n = n->next) {
        int a = pb_lay_text(l, n->key, ink, x, y, key_w);
        int b = pb_lay_text(l, n->name, body_ink, x + key_w + gap, y, width - key_w - gap);
        y += pb_lay_max(a, b) + pb_lay_space(l, 6);
    }
    return y - top;
}

static int lay_any(pb_place *l, const pb_node *n, int x, int y, int width)
{
    int top = y;
    if (n->role == PB_ROLE_GROUP && pb_lay_has(n) && n->first->role == PB_ROLE_BUTTON)
        return pb_lay_buttons(l, n, x, y, width);
    if (n->role == PB_ROLE_BUTTON)
        return pb_lay_button(l, n, x, y, pb_lay_space(l, 44)).h;
    if (n->role == PB_ROLE_LIST || n->role == PB_ROLE_GROUP)
        y += pb_lay_heading(l, n, x, y, width) + pb_lay_space(l, 6);
    else if (n->role == PB_ROLE_TEXT && n->value.n && n->name.n) {
        y += pb_lay_heading(l, n, x, y, width) + pb_lay_space(l, 4);
        y += pb_lay_text(l, n->value, body_ink, x, y, width);
    } else
        y += pb_lay_words(l, n, x, y, width);
    if (n->first && n->first->key.n)
        return y + lay_keys(l, n, x, y, width) - top;
    for (const pb_node *c = n->first; c; c = c->next)
        y += lay_any(l, c, x, y, width) + pb_lay_space(l, 8);
    return y - top;
}

// Texts on one side, the keys on the other.
static void lay_two(pb_place *l, const pb_node *page, int x, int y, int width)
{
    int gap = pb_lay_space(l, 64), half = (width - gap) * 48 / 100, right = y, end = y;
    for (const pb_node *n = page->first; n; n = n->next) {
        bool is_list = n->role == PB_ROLE_LIST;
        int *at = is_list ? &right : &end;
        if (pb_str_is(n->id, "menu") || pb_str_is(n->id, "actions"))
            continue;
        *at +=
            lay_any(l, n, is_list ? x + half + gap : x, *at, is_list ? width - gap - half : half) +
            pb_lay_space(l, 16);
    }
    y = pb_lay_max(end, right) + pb_lay_space(l, 8);
    y += pb_lay_buttons(l, pb_layout_child(page, "actions"), x, y, width);
    pb_lay_pane_close(l, y + pb_lay_space(l, 32), PB_TOK_PAPER);
}

void pb_lay_message(pb_place *l, const pb_node *page)
{
    int em = pb_layout_px(l->in, PB_TYPE_16), all = l->body.w - 2 * pb_lay_space(l, 56);
    bool two = pb_lay_has(pb_layout_child(page, "keys")) && all >= em * 60;
    int width = pb_lay_min(all, two ? em * 92 : pb_layout_px(l->in, PB_TYPE_18) * 38);
    int x = (l->body.w - width) / 2, y = pb_lay_space(l, 48);
    pb_lay_pane_open(l, PB_PANE_PAGE, l->body);
    y += pb_lay_text(l, page->name, big_ink, x, y, width) + pb_lay_space(l, 16);
    if (two) {
        lay_two(l, page, x, y, width);
        return;
    }
    for (const pb_node *n = page->first; n; n = n->next)
        if (!pb_str_is(n->id, "menu"))
            y += lay_any(l, n, x, y, width) + pb_lay_space(l, 14);
    pb_lay_pane_close(l, y + pb_lay_space(l, 24), PB_TOK_PAPER);
}

static int lay_menu_items(pb_place *l, const pb_node *menu, int x, int y, int width)
{
    int top = y, pad = pb_lay_space(l, 14);
    for (const pb_node *n = menu->first; n; n = n->next) {
        if (n->role != PB_ROLE_BUTTON) {
            y += pb_lay_words(l, n, x, y, width) + pb_lay_space(l, 10);
            continue;
        }
        bool primary = n->state & PB_IS_PRIMARY;
        pb_ink ink = {PB_TYPE_18, PB_SANS_BOLD, primary ? PB_TOK_ON_RELATIONSHIP : PB_TOK_INK};
        pb_ink key = {PB_TYPE_14, PB_SANS, primary ? PB_TOK_ON_RELATIONSHIP : PB_TOK_MUTE};
        pb_size k = pb_lay_measure(l, n->key, key, 0);
        int w = width - 2 * pad - (n->key.n ? k.w + pad : 0);
        pb_size t = pb_lay_measure(l, n->name, ink, w);
        int more = pb_lay_measure(l, n->detail, key, w).h, h = t.h + more + 2 * pb_lay_space(l, 12);
        pb_lay_box(l, n, (pb_area){x, y, width, h}, primary ? PB_TOK_RELATIONSHIP : PB_TOK_PAPER,
                   PB_NO_TOKEN);
        pb_lay_text(l, n->name, ink, x + pad, y + pb_lay_space(l, 12), w);
        pb_lay_text(l, n->detail, key, x + pad, y + pb_lay_space(l, 12) + t.h, w);
        pb_lay_line(l, n->key, key, x + width - pad, y + (h - k.h) / 2, PB_LAY_RIGHT);
        y += h + pb_lay_space(l, 8);
    }
    return y - top;
}

void pb_lay_menu(pb_place *l, const pb_node *menu)
{
    pb_part *shade = pb_lay_part(l, PB_PART_SHADE, l->body);
    shade->stroke = 1; // the deeper one
    int pad = pb_lay_space(l, 28),
        width = pb_lay_min(l->body.w - pb_lay_space(l, 48),
                           pb_layout_px(l->in, PB_TYPE_18) * 22 + 2 * pad);
    int x = (l->body.w - width) / 2, in = width - 2 * pad;
    uint32_t before = l->out->parts.n;
    int head = pb_lay_measure(l, menu->name, head_ink, in).h + pb_lay_space(l, 16);
    int note =
        pb_lay_measure(l, menu->value, soft_ink, in).h + (menu->value.n ? pb_lay_space(l, 14) : 0);
    int items = lay_menu_items(l, menu, x, 0, in);
    l->out->parts.n = before;
    int h = pb_lay_min(head + note + items + 2 * pad - pb_lay_space(l, 8),
                       l->body.h - pb_lay_space(l, 48));
    int y = (l->body.h - h) / 2;
    pb_part *card = pb_lay_part(l, PB_PART_FILL, (pb_area){x, y, width, h});
    card->fill = PB_TOK_CARD;
    card->radius = pb_lay_space(l, 16);
    card->flags |= PB_PART_RAISED;
    pb_lay_pane_open(l, PB_PANE_MENU, (pb_area){x, y + pad, width, h - 2 * pad});
    y += pad;
    y += pb_lay_text(l, menu->name, head_ink, x + pad, y, in) +
         pb_lay_space(l, menu->value.n ? 2 : 16);
    y += pb_lay_text(l, menu->value, soft_ink, x + pad, y, in) +
         (menu->value.n ? pb_lay_space(l, 14) : 0);
    y += lay_menu_items(l, menu, x + pad, y, in) - pb_lay_space(l, 8);
    pb_lay_pane_close(l, y, PB_TOK_CARD);
}
