// SPDX-License-Identifier: MIT
// Home, a scenario's own page, messages and the menu.
#include "ui/layout_inside.h"

static const pb_ink big_ink = {PB_TYPE_34, PB_SERIF_BOLD, PB_TOK_INK};
static const pb_ink lead_ink = {PB_TYPE_18, PB_SANS, PB_TOK_MUTE};
static const pb_ink head_ink = {PB_TYPE_24, PB_SERIF_BOLD, PB_TOK_INK};
static const pb_ink body_ink = {PB_TYPE_16, PB_SANS, PB_TOK_INK};
static const pb_ink soft_ink = {PB_TYPE_16, PB_SANS, PB_TOK_MUTE};
static const pb_ink small_ink = {PB_TYPE_14, PB_SANS, PB_TOK_MUTE};

enum { FACE = 52 }; // units

static int em(const pb_place *l, enum pb_type type)
{
    return pb_layout_px(l->in, type);
}

// Faces in a row; where they are many they stand closer.
static void lay_faces(pb_place *l, const pb_node *card, int x, int y, int width)
{
    int n = 0, k = 0, size = pb_lay_space(l, FACE), step = size + pb_lay_space(l, 6);
    for (const pb_node *p = card->first; p; p = p->next)
        n += p->role == PB_ROLE_PERSON;
    if (n > 1 && (n - 1) * step + size > width)
        step = (width - size) / (n - 1);
    for (const pb_node *p = card->first; p; p = p->next) {
        if (p->role != PB_ROLE_PERSON)
            continue;
        pb_part *face = pb_lay_part(l, PB_PART_PERSON, (pb_area){x + step * k++, y, size, size});
        face->node = p;
    }
}

// A card to open, at least `least` high; `draw` false measures. Says how high it is.
static int lay_card(pb_place *l, const pb_node *n, int x, int y, int width, int least, bool draw)
{
    bool night = n->state & PB_IS_PRIMARY;
    int pad = pb_lay_space(l, 22), in = width - 2 * pad, top = y;
    uint32_t before = l->out->parts.n;
    pb_part *box = pb_lay_box(l, n, (pb_area){x, y, width, least}, night ? PB_TOK_NIGHT : PB_TOK_CARD, PB_NO_TOKEN);
    box->radius = pb_lay_space(l, 14);
    pb_ink title = {PB_TYPE_20, PB_SERIF_BOLD, night ? PB_TOK_CREAM : PB_TOK_INK};
    pb_ink value = soft_ink, detail = small_ink;
    if (night)
        value.token = detail.token = PB_TOK_CREAM_MUTE;
    if (n->state & PB_IS_BROKEN)
        value.token = PB_TOK_FIXING;
    y += pad;
    y += pb_lay_text(l, n->name, title, x + pad, y, in) + pb_lay_space(l, 4);
    y += pb_lay_text(l, n->value, value, x + pad, y, in) + pb_lay_space(l, 14);
    const pb_node *level = pb_layout_child(n, "level");
    int dots_w = level ? pb_lay_space(l, 58) : 0;
    int detail_h = pb_lay_measure(l, n->detail, detail, in - dots_w - pb_lay_space(l, 12)).h;
    int dots_h = level ? pb_lay_space(l, 16) : 0;
    int faces = 0;
    for (const pb_node *c = n->first; c; c = c->next)
        faces = c->role == PB_ROLE_PERSON ? pb_lay_space(l, FACE) + pb_lay_space(l, 12) : faces;
    int foot = pb_lay_max(detail_h, dots_h), bottom = pb_lay_max(y + faces + foot + pad, top + least);
    if (faces)
        lay_faces(l, n, x + pad, bottom - pad - foot - faces, in);
    pb_lay_text(l, n->detail, detail, x + pad, bottom - pad - detail_h, in - dots_w - pb_lay_space(l, 12));
    if (level) {
        pb_part *dots = pb_lay_part(l, PB_PART_DOTS, (pb_area){x + pad + in - dots_w, bottom - pad - (foot + dots_h) / 2,
                                                               dots_w, dots_h});
        dots->node = level;
    }
    l->out->parts.p[before].at.h = bottom - top;
    if (!draw)
        l->out->parts.n = before;
    return bottom - top;
}

static int lay_heading(pb_place *l, const pb_node *list, int x, int y, int width)
{
    return pb_lay_text(l, list->name, (pb_ink){PB_TYPE_20, PB_SERIF_BOLD, PB_TOK_INK}, x, y, width);
}

// A list of cards in as many columns as there is room for, each row as high as its highest.
static int lay_cards(pb_place *l, const pb_node *list, int x, int y, int width)
{
    int top = y, gap = pb_lay_space(l, 20);
    y += lay_heading(l, list, x, y, width) + pb_lay_space(l, 14);
    if (!list->first)
        return y + pb_lay_text(l, list->value, soft_ink, x, y, pb_lay_min(width, em(l, PB_TYPE_16) * 30)) - top;
    int least = pb_lay_max(pb_lay_space(l, 400), em(l, PB_TYPE_16) * 20);
    int columns = pb_lay_max(1, pb_lay_min(3, (width + gap) / (least + gap)));
    columns = pb_lay_min(columns, (int)pb_view_count(list));
    int w = pb_lay_min((width - (columns - 1) * gap) / columns, pb_lay_max(least * 3 / 2, em(l, PB_TYPE_16) * 40));
    for (const pb_node *n = list->first; n;) {
        int high = 0, k = 0;
        for (const pb_node *c = n; c && k < columns; c = c->next, k++)
            high = pb_lay_max(high, lay_card(l, c, x, y, w, 0, false));
        for (k = 0; n && k < columns; n = n->next, k++)
            lay_card(l, n, x + k * (w + gap), y, w, high, true);
        y += high + gap;
    }
    return y - gap - top;
}

// Past sessions as rows of one card.
static int lay_rows(pb_place *l, const pb_node *list, int x, int y, int width)
{
    int top = y, pad = pb_lay_space(l, 22), row_pad = pb_lay_space(l, 8);
    y += lay_heading(l, list, x, y, width) + pb_lay_space(l, 14);
    int card_y = y;
    pb_part *card = pb_lay_part(l, PB_PART_FILL, (pb_area){x, y, width, 0});
    uint32_t at = (uint32_t)(card - l->out->parts.p);
    y += list->first ? pad - row_pad : pad;
    if (!list->first)
        y += pb_lay_text(l, list->value, soft_ink, x + pad, y, width - 2 * pad);
    for (const pb_node *n = list->first; n; n = n->next) {
        int row = y;
        uint32_t box = l->out->parts.n;
        pb_part *b = pb_lay_box(l, n, (pb_area){x + pad / 2, y, width - pad, 0}, PB_NO_TOKEN, PB_NO_TOKEN);
        b->radius = pb_lay_space(l, 8);
        y += row_pad;
        pb_ink name = {PB_TYPE_16, PB_SERIF_BOLD, n->state & PB_IS_DISABLED ? PB_TOK_MUTE : PB_TOK_INK};
        y += pb_lay_text(l, n->name, name, x + pad, y, width - 2 * pad);
        y += pb_lay_text(l, n->value, small_ink, x + pad, y, width - 2 * pad);
        y += pb_lay_text(l, n->detail, small_ink, x + pad, y, width - 2 * pad);
        y += row_pad;
        l->out->parts.p[box].at.h = y - row;
    }
    y += list->first ? pad - row_pad : pad;
    l->out->parts.p[at].at.h = y - card_y;
    l->out->parts.p[at].fill = PB_TOK_CARD;
    l->out->parts.p[at].radius = pb_lay_space(l, 14);
    return y - top;
}

void pb_lay_home(pb_place *l, const pb_node *page)
{
    const pb_node *resume = pb_layout_child(page, "resume"), *sessions = pb_layout_child(page, "sessions");
    const pb_node *scenarios = pb_layout_child(page, "scenarios"), *actions = pb_layout_child(page, "actions");
    const pb_node *tagline = pb_layout_child(page, "tagline");
    int m = pb_lay_space(l, 56), gap = pb_lay_space(l, 40), width = l->body.w - 2 * m;
    int side = pb_lay_max(pb_lay_space(l, 380), em(l, PB_TYPE_16) * 19);
    bool split = width - side - gap >= em(l, PB_TYPE_16) * 22;
    pb_lay_pane_open(l, PB_PANE_PAGE, l->body);
    int top = pb_lay_space(l, 40), y = top;
    y += pb_lay_text(l, page->name, big_ink, m, y, width);
    if (tagline)
        y += pb_lay_text(l, tagline->name, lead_ink, m, y, width);
    y += pb_lay_space(l, 28);
    int left = y, right = y, side_w = split ? side : width;
    if (pb_lay_has(resume)) {
        left += lay_heading(l, resume, m, left, side_w) + pb_lay_space(l, 14);
        for (const pb_node *n = resume->first; n; n = n->next)
            left += lay_card(l, n, m, left, side_w, 0, true) + pb_lay_space(l, 28);
    }
    if (!split && scenarios)
        left += lay_cards(l, scenarios, m, left, width) + pb_lay_space(l, 32);
    if (sessions)
        left += lay_rows(l, sessions, m, left, side_w) + pb_lay_space(l, 28);
    if (split && scenarios)
        right += lay_cards(l, scenarios, m + side + gap, right, width - side - gap) + pb_lay_space(l, 28);
    y = pb_lay_max(left, right) - pb_lay_space(l, 12);
    // Keys at the foot of the window when there is room for them.
    int legend = l->out->parts.n ? pb_lay_legend(l, actions, m - pb_lay_space(l, 8), y, width, false) : 0;
    int foot = l->body.h - pb_lay_space(l, 24) - legend;
    if (foot > y)
        for (uint32_t i = l->out->parts.n; i-- > 0 && l->out->parts.p[i].at.y >= y;)
            l->out->parts.p[i].at.y += foot - y;
    pb_lay_pane_close(l, pb_lay_max(y, foot > y ? foot : y) + legend + pb_lay_space(l, 24), PB_TOK_PAPER);
}

// ---- a scenario's page ------------------------------------------------------------------------

static int lay_person_rows(pb_place *l, const pb_node *list, int x, int y, int width)
{
    int top = y, size = pb_lay_space(l, 64), gap = pb_lay_space(l, 16);
    y += lay_heading(l, list, x, y, width) + pb_lay_space(l, 14);
    int least = size + gap + em(l, PB_TYPE_16) * 11;
    int columns = pb_lay_max(1, (width + gap) / (least + gap)), w = (width - (columns - 1) * gap) / columns;
    int k = 0, high = 0;
    for (const pb_node *n = list->first; n; n = n->next, k++) {
        if (k == columns) {
            k = 0;
            y += high + gap;
            high = 0;
        }
        int px = x + k * (w + gap), tx = px + size + pb_lay_space(l, 12), tw = w - size - pb_lay_space(l, 12);
        pb_part *p = pb_lay_part(l, PB_PART_PERSON, (pb_area){px, y, size, size});
        p->node = n;
        int h = pb_lay_measure(l, n->name, (pb_ink){PB_TYPE_16, PB_SANS_BOLD, PB_TOK_INK}, tw).h +
                pb_lay_measure(l, n->detail, small_ink, tw).h + pb_lay_measure(l, n->value, small_ink, tw).h;
        int ty = y + pb_lay_max(0, (size - h) / 2);
        ty += pb_lay_text(l, n->name, (pb_ink){PB_TYPE_16, PB_SANS_BOLD, PB_TOK_INK}, tx, ty, tw);
        ty += pb_lay_text(l, n->detail, small_ink, tx, ty, tw);
        pb_lay_text(l, n->value, (pb_ink){PB_TYPE_14, PB_SANS_ITALIC, PB_TOK_RELATIONSHIP}, tx, ty, tw);
        high = pb_lay_max(high, pb_lay_max(size, h));
    }
    return y + high - top;
}

static int lay_items(pb_place *l, const pb_node *list, int x, int y, int width, bool small)
{
    int top = y;
    y += small ? pb_lay_text(l, list->name, (pb_ink){PB_TYPE_16, PB_SANS_BOLD, PB_TOK_INK}, x, y, width)
               : lay_heading(l, list, x, y, width);
    y += pb_lay_space(l, small ? 4 : 12);
    for (const pb_node *n = list->first; n; n = n->next) {
        y += pb_lay_text(l, n->name, n->value.n ? (pb_ink){PB_TYPE_16, PB_SANS_BOLD, PB_TOK_INK} : small ? small_ink : body_ink,
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
        y += pb_lay_text(l, n->detail, (pb_ink){PB_TYPE_14, PB_SANS, PB_TOK_CREAM_MUTE}, x + pad, y, width - 2 * pad);
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
    static const char *const ids[] = {"content_notes", "school", "house_rules", "sources", "invented"};
    int top = y;
    for (size_t i = 0; i < sizeof ids / sizeof *ids; i++) {
        const pb_node *n = pb_layout_child(page, ids[i]);
        if (!n)
            continue;
        if (n->role == PB_ROLE_LIST) {
            y += lay_items(l, n, x, y, width, true);
        } else if (n->value.n) {
            y += pb_lay_text(l, n->name, (pb_ink){PB_TYPE_16, PB_SANS_BOLD, PB_TOK_INK}, x, y, width);
            y += pb_lay_text(l, n->value, small_ink, x, y + pb_lay_space(l, 4), width) + pb_lay_space(l, 4);
        } else {
            y += pb_lay_text(l, n->name, (pb_ink){PB_TYPE_14, PB_SANS_ITALIC, PB_TOK_MUTE}, x, y, width);
        }
        y += pb_lay_space(l, 18);
    }
    return y - top;
}

void pb_lay_scenario(pb_place *l, const pb_node *page)
{
    static const char *const main_ids[] = {"broken", "diagnostics", "summary", "facts"};
    const pb_node *people = pb_layout_child(page, "people"), *teaches = pb_layout_child(page, "teaches");
    const pb_node *actions = pb_layout_child(page, "actions");
    int m = pb_lay_space(l, 56), gap = pb_lay_space(l, 48), width = l->body.w - 2 * m;
    int side = pb_lay_max(pb_lay_space(l, 400), em(l, PB_TYPE_14) * 22);
    bool split = width - side - gap >= em(l, PB_TYPE_16) * 24;
    int main_w = split ? width - side - gap : width;
    pb_lay_pane_open(l, PB_PANE_PAGE, l->body);
    int y = pb_lay_space(l, 40), x2 = m + main_w + gap, y2 = y;
    y += pb_lay_text(l, page->name, big_ink, m, y, main_w) + pb_lay_space(l, 8);
    for (size_t i = 0; i < sizeof main_ids / sizeof *main_ids; i++) {
        const pb_node *n = pb_layout_child(page, main_ids[i]);
        if (!n)
            continue;
        pb_ink ink = i == 0 ? (pb_ink){PB_TYPE_18, PB_SANS_BOLD, PB_TOK_FIXING}
                            : i == 2 ? (pb_ink){PB_TYPE_20, PB_SERIF, PB_TOK_INK} : soft_ink;
        int w = pb_lay_min(main_w, em(l, ink.type) * 44);
        y += pb_lay_text(l, n->name, ink, m, y, i == 1 ? main_w : w) + pb_lay_space(l, 6);
        y += pb_lay_text(l, n->value, body_ink, m, y, main_w) + (n->value.n ? pb_lay_space(l, 6) : 0);
    }
    y += pb_lay_space(l, 22);
    if (!split && has_primary(actions))
        y += lay_begin(l, actions, m, y, pb_lay_min(width, pb_lay_space(l, 560))) + pb_lay_space(l, 28);
    if (pb_lay_has(people))
        y += lay_person_rows(l, people, m, y, main_w) + pb_lay_space(l, 32);
    if (pb_lay_has(teaches))
        y += lay_items(l, teaches, m, y, pb_lay_min(main_w, em(l, PB_TYPE_16) * 40), false) + pb_lay_space(l, 16);
    if (split && has_primary(actions))
        y2 += lay_begin(l, actions, x2, y2, side) + pb_lay_space(l, 28);
    if (split)
        y2 += lay_margins(l, page, x2, y2, side);
    else
        y += lay_margins(l, page, m, y, pb_lay_min(width, em(l, PB_TYPE_14) * 48));
    y = pb_lay_max(y, y2);
    y += pb_lay_legend(l, actions, m - pb_lay_space(l, 8), y, width, false);
    pb_lay_pane_close(l, y + pb_lay_space(l, 24), PB_TOK_PAPER);
}

// ---- messages and the menu --------------------------------------------------------------------

static int lay_any(pb_place *l, const pb_node *n, int x, int y, int width)
{
    int top = y;
    if (n->role == PB_ROLE_GROUP && pb_lay_has(n) && n->first->role == PB_ROLE_BUTTON)
        return pb_lay_buttons(l, n, x, y, width);
    if (n->role == PB_ROLE_BUTTON)
        return pb_lay_button(l, n, x, y, pb_lay_space(l, 44)).h;
    bool is_list = n->role == PB_ROLE_LIST || n->role == PB_ROLE_GROUP;
    if (is_list)
        y += lay_heading(l, n, x, y, width) + pb_lay_space(l, 6);
    else if (n->key.n) { // a key and what it does, in two columns
        int key_w = em(l, PB_TYPE_16) * 9;
        int a = pb_lay_text(l, n->key, (pb_ink){PB_TYPE_16, PB_SANS_BOLD, PB_TOK_INK}, x, y, key_w - em(l, PB_TYPE_16));
        int b = pb_lay_text(l, n->name, body_ink, x + key_w, y, width - key_w);
        y += pb_lay_max(a, b);
    } else
        y += pb_lay_words(l, n, x, y, width);
    for (const pb_node *c = n->first; c; c = c->next)
        y += lay_any(l, c, x, y, width) + pb_lay_space(l, 8);
    return y - top;
}

void pb_lay_message(pb_place *l, const pb_node *page)
{
    int width = pb_lay_min(l->body.w - 2 * pb_lay_space(l, 56), em(l, PB_TYPE_18) * 38);
    int x = (l->body.w - width) / 2, y = pb_lay_space(l, 48);
    pb_lay_pane_open(l, PB_PANE_PAGE, l->body);
    y += pb_lay_text(l, page->name, big_ink, x, y, width) + pb_lay_space(l, 16);
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
        pb_lay_box(l, n, (pb_area){x, y, width, h}, primary ? PB_TOK_RELATIONSHIP : PB_TOK_PAPER, PB_NO_TOKEN);
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
    int pad = pb_lay_space(l, 28), width = pb_lay_min(l->body.w - pb_lay_space(l, 48), em(l, PB_TYPE_18) * 22 + 2 * pad);
    int x = (l->body.w - width) / 2, in = width - 2 * pad;
    uint32_t before = l->out->parts.n;
    int head = pb_lay_measure(l, menu->name, head_ink, in).h + pb_lay_space(l, 16);
    int note = pb_lay_measure(l, menu->value, soft_ink, in).h + (menu->value.n ? pb_lay_space(l, 14) : 0);
    int items = lay_menu_items(l, menu, x, 0, in);
    l->out->parts.n = before;
    int h = pb_lay_min(head + note + items + 2 * pad - pb_lay_space(l, 8), l->body.h - pb_lay_space(l, 48));
    int y = (l->body.h - h) / 2;
    pb_part *card = pb_lay_part(l, PB_PART_FILL, (pb_area){x, y, width, h});
    card->fill = PB_TOK_CARD;
    card->radius = pb_lay_space(l, 16);
    card->flags |= PB_PART_RAISED;
    pb_lay_pane_open(l, PB_PANE_MENU, (pb_area){x, y + pad, width, h - 2 * pad});
    y += pad;
    y += pb_lay_text(l, menu->name, head_ink, x + pad, y, in) + pb_lay_space(l, menu->value.n ? 2 : 16);
    y += pb_lay_text(l, menu->value, soft_ink, x + pad, y, in) + (menu->value.n ? pb_lay_space(l, 14) : 0);
    y += lay_menu_items(l, menu, x + pad, y, in) - pb_lay_space(l, 8);
    pb_lay_pane_close(l, y, PB_TOK_CARD);
}
