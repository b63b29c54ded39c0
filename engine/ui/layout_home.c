// SPDX-License-Identifier: MIT
// Home: the session to go on with, the scenarios, the sessions before.
#include "ui/layout_inside.h"

static const pb_ink big_ink = {PB_TYPE_34, PB_SERIF_BOLD, PB_TOK_INK};
static const pb_ink lead_ink = {PB_TYPE_18, PB_SANS, PB_TOK_MUTE};
static const pb_ink soft_ink = {PB_TYPE_16, PB_SANS, PB_TOK_MUTE};
static const pb_ink small_ink = {PB_TYPE_14, PB_SANS, PB_TOK_MUTE};

enum { FACE = 52 }; // units

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
    pb_part *box = pb_lay_box(l, n, (pb_area){x, y, width, least},
                              night ? PB_TOK_NIGHT : PB_TOK_CARD, PB_NO_TOKEN);
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
    int foot = pb_lay_max(detail_h, dots_h),
        bottom = pb_lay_max(y + faces + foot + pad, top + least);
    if (faces)
        lay_faces(l, n, x + pad, bottom - pad - foot - faces, in);
    pb_lay_text(l, n->detail, detail, x + pad, bottom - pad - detail_h,
                in - dots_w - pb_lay_space(l, 12));
    if (level) {
        pb_part *dots = pb_lay_part(
            l, PB_PART_DOTS,
            (pb_area){x + pad + in - dots_w, bottom - pad - (foot + dots_h) / 2, dots_w, dots_h});
        dots->node = level;
    }
    l->out->parts.p[before].at.h = bottom - top;
    if (!draw)
        l->out->parts.n = before;
    return bottom - top;
}

// A list of cards in as many columns as there is room for, each row as high as its highest.
static int lay_cards(pb_place *l, const pb_node *list, int x, int y, int width)
{
    int top = y, gap = pb_lay_space(l, 20);
    y += pb_lay_heading(l, list, x, y, width) + pb_lay_space(l, 14);
    if (!list->first)
        return y +
               pb_lay_text(l, list->value, soft_ink, x, y,
                           pb_lay_min(width, pb_layout_px(l->in, PB_TYPE_16) * 30)) -
               top;
    int least = pb_lay_max(pb_lay_space(l, 400), pb_layout_px(l->in, PB_TYPE_16) * 20);
    int columns = pb_lay_max(1, pb_lay_min(3, (width + gap) / (least + gap)));
    columns = pb_lay_min(columns, (int)pb_view_count(list));
    int w = pb_lay_min((width - (columns - 1) * gap) / columns,
                       pb_lay_max(least * 3 / 2, pb_layout_px(l->in, PB_TYPE_16) * 40));
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
    y += pb_lay_heading(l, list, x, y, width) + pb_lay_space(l, 14);
    int card_y = y;
    pb_part *card = pb_lay_part(l, PB_PART_FILL, (pb_area){x, y, width, 0});
    uint32_t at = (uint32_t)(card - l->out->parts.p);
    y += list->first ? pad - row_pad : pad;
    if (!list->first)
        y += pb_lay_text(l, list->value, soft_ink, x + pad, y, width - 2 * pad);
    for (const pb_node *n = list->first; n; n = n->next) {
        int row = y;
        uint32_t box = l->out->parts.n;
        pb_part *b =
            pb_lay_box(l, n, (pb_area){x + pad / 2, y, width - pad, 0}, PB_NO_TOKEN, PB_NO_TOKEN);
        b->radius = pb_lay_space(l, 8);
        y += row_pad;
        pb_ink name = {PB_TYPE_16, PB_SERIF_BOLD,
                       n->state & PB_IS_DISABLED ? PB_TOK_MUTE : PB_TOK_INK};
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
    const pb_node *resume = pb_layout_child(page, "resume"),
                  *sessions = pb_layout_child(page, "sessions");
    const pb_node *scenarios = pb_layout_child(page, "scenarios"),
                  *actions = pb_layout_child(page, "actions");
    const pb_node *tagline = pb_layout_child(page, "tagline");
    int m = pb_lay_space(l, 56), gap = pb_lay_space(l, 40), width = l->body.w - 2 * m;
    int side = pb_lay_max(pb_lay_space(l, 380), pb_layout_px(l->in, PB_TYPE_16) * 19);
    bool split = width - side - gap >= pb_layout_px(l->in, PB_TYPE_16) * 22;
    pb_lay_pane_open(l, PB_PANE_PAGE, l->body);
    int top = pb_lay_space(l, 40), y = top;
    y += pb_lay_text(l, page->name, big_ink, m, y, width);
    if (tagline)
        y += pb_lay_text(l, tagline->name, lead_ink, m, y, width);
    y += pb_lay_space(l, 28);
    int left = y, right = y, side_w = split ? side : width;
    if (pb_lay_has(resume)) {
        left += pb_lay_heading(l, resume, m, left, side_w) + pb_lay_space(l, 14);
        for (const pb_node *n = resume->first; n; n = n->next)
            left += lay_card(l, n, m, left, side_w, 0, true) + pb_lay_space(l, 28);
    }
    if (!split && scenarios)
        left += lay_cards(l, scenarios, m, left, width) + pb_lay_space(l, 32);
    if (sessions)
        left += lay_rows(l, sessions, m, left, side_w) + pb_lay_space(l, 28);
    if (split && scenarios)
        right += lay_cards(l, scenarios, m + side + gap, right, width - side - gap) +
                 pb_lay_space(l, 28);
    y = pb_lay_max(left, right) - pb_lay_space(l, 12);
    // Keys at the foot of the window when there is room for them.
    int legend =
        l->out->parts.n ? pb_lay_legend(l, actions, m - pb_lay_space(l, 8), y, width, false, 0) : 0;
    int foot = l->body.h - pb_lay_space(l, 24) - legend;
    if (foot > y)
        for (uint32_t i = l->out->parts.n; i-- > 0 && l->out->parts.p[i].at.y >= y;)
            l->out->parts.p[i].at.y += foot - y;
    pb_lay_pane_close(l, pb_lay_max(y, foot > y ? foot : y) + legend + pb_lay_space(l, 24),
                      PB_TOK_PAPER);
}
