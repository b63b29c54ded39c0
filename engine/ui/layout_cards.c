// SPDX-License-Identifier: MIT
// Cards to open: a scenario, large or small; a session; a moment.
#include "ui/layout_inside.h"

static const pb_ink small_ink = {PB_TYPE_14, PB_SANS, PB_TOK_MUTE};

enum { PAD = 22, ROUND = 14 }; // units: within a card; its corners

// ---- faces ------------------------------------------------------------------------------------

static int persons(const pb_node *card)
{
    int n = 0;
    for (const pb_node *p = card->first; p; p = p->next)
        n += p->role == PB_ROLE_PERSON;
    return n;
}

// Faces in a row; where they are many they stand closer.
static void lay_faces(pb_place *l, const pb_node *card, int x, int y, int size, int width)
{
    int n = persons(card), k = 0, step = size + pb_lay_space(l, 8);
    if (n > 1 && (n - 1) * step + size > width)
        step = (width - size) / (n - 1);
    for (const pb_node *p = card->first; p; p = p->next) {
        if (p->role != PB_ROLE_PERSON)
            continue;
        pb_part *face = pb_lay_part(l, PB_PART_PERSON, (pb_area){x + step * k++, y, size, size});
        face->node = p;
    }
}

// A card's people in their circle; false, and nothing laid out, when they would get too small.
static bool lay_circle(pb_place *l, const pb_node *card, pb_area stage)
{
    const pb_node *first = card->first;
    while (first && first->role != PB_ROLE_PERSON)
        first = first->next;
    pb_node circle = {.role = PB_ROLE_GROUP, .id = PB_STR("circle"), .first = (pb_node *)first};
    pb_node room = {.role = PB_ROLE_PAGE, .first = &circle};
    if (!first)
        return false;
    pb_circle c = pb_lay_circle(l, &circle, stage);
    uint32_t before = l->out->parts.n;
    if (!c.fits)
        return false;
    pb_lay_room(l, &room, &c, stage);
    for (uint32_t i = before; i < l->out->parts.n; i++) { // they are looked at, no more
        l->out->parts.p[i].flags &= ~(unsigned)PB_PART_MOVES;
        l->out->parts.p[i].id = (pb_str){0};
    }
    return true;
}

static void lay_dots(pb_place *l, const pb_node *level, int right, int y)
{
    int w = pb_lay_space(l, 58), h = pb_lay_space(l, 16);
    pb_part *dots = pb_lay_part(l, PB_PART_DOTS, (pb_area){right - w, y - h / 2, w, h});
    dots->node = level;
}

// ---- cards ------------------------------------------------------------------------------------

int pb_lay_card(pb_place *l, const pb_node *n, pb_card_look look, pb_area at, bool draw)
{
    int pad = pb_lay_space(l, PAD), in = at.w - 2 * pad, x = at.x + pad, y = at.y + pad;
    uint32_t before = l->out->parts.n;
    bool first = !look.night && (n->state & PB_IS_PRIMARY);
    pb_part *box = pb_lay_box(l, n, at, look.night ? PB_TOK_NIGHT : PB_TOK_CARD,
                              first ? PB_TOK_RELATIONSHIP : PB_NO_TOKEN);
    box->radius = pb_lay_space(l, ROUND);
    box->stroke = pb_lay_max(2, pb_lay_space(l, 2));
    enum pb_token mute = look.night ? PB_TOK_CREAM_MUTE : PB_TOK_MUTE;
    pb_ink title = {PB_TYPE_20, PB_SERIF_BOLD, look.night ? PB_TOK_CREAM : PB_TOK_INK};
    pb_ink value = {PB_TYPE_16, PB_SANS, n->state & PB_IS_BROKEN ? PB_TOK_FIXING : mute};
    pb_ink detail = {PB_TYPE_14, PB_SANS, mute};
    pb_size cap = pb_lay_cap(l, n->key, at.x + at.w - pad, y + pb_lay_space(l, 3), mute);
    y +=
        pb_lay_text(l, n->name, title, x, y, in - cap.w - pb_lay_space(l, 10)) + pb_lay_space(l, 4);
    y += pb_lay_text(l, pb_lay_clip(l, n->value, value, in, look.lines), value, x, y, in) +
         pb_lay_space(l, 14);
    const pb_node *level = pb_layout_child(n, "level");
    int dots = level ? pb_lay_space(l, 70) : 0, dots_h = level ? pb_lay_space(l, 16) : 0;
    int detail_h = pb_lay_measure(l, n->detail, detail, in - dots).h;
    int face = persons(n) ? pb_lay_space(l, look.face) : 0;
    int foot = pb_lay_max(detail_h, dots_h);
    int faces = face ? face + pb_lay_space(l, 12) : 0;
    int bottom = pb_lay_max(y + faces + foot + pad, at.y + at.h);
    if (face)
        lay_faces(l, n, x, bottom - pad - foot - faces, face, in);
    pb_lay_text(l, n->detail, detail, x, bottom - pad - detail_h, in - dots);
    if (level)
        lay_dots(l, level, x + in, bottom - pad - foot / 2);
    l->out->parts.p[before].at.h = bottom - at.y;
    if (!draw)
        l->out->parts.n = before;
    return bottom - at.y;
}

// ---- the lone scenario ------------------------------------------------------------------------

static int lay_teaches(pb_place *l, const pb_node *card, int x, int y, int width)
{
    int top = y, mark = pb_lay_space(l, 8), in = pb_lay_space(l, 22);
    pb_ink item = {PB_TYPE_16, PB_SANS, PB_TOK_INK};
    int line = pb_lay_measure(l, PB_STR("X"), item, 0).h;
    for (const pb_node *c = card->first; c; c = c->next) {
        if (c->role != PB_ROLE_ITEM)
            continue;
        pb_part *dot = pb_lay_part(
            l, PB_PART_FILL, (pb_area){x + pb_lay_space(l, 2), y + (line - mark) / 2, mark, mark});
        dot->fill = PB_TOK_RELATIONSHIP;
        dot->radius = mark / 2;
        y += pb_lay_text(l, c->name, item, x + in, y, width - in) + pb_lay_space(l, 4);
    }
    return y - top;
}

// Its words, in two columns when it is wide; says how high.
static int lay_words(pb_place *l, const pb_node *n, int x, int y, int width)
{
    int top = y, em = pb_layout_px(l->in, PB_TYPE_18), gap = pb_lay_space(l, 48);
    pb_ink title = {PB_TYPE_34, PB_SERIF_BOLD, PB_TOK_INK},
           said = {PB_TYPE_18, PB_SERIF, PB_TOK_INK};
    const pb_node *level = pb_layout_child(n, "level"), *open = pb_layout_child(n, "open");
    int dots = level ? pb_lay_space(l, 72) : 0;
    bool columns = width >= em * 42;
    int first = columns ? (width - gap) * 60 / 100 : width, second = width - gap - first;
    y += pb_lay_text(l, n->name, title, x, y, first) + pb_lay_space(l, 2);
    pb_size facts = pb_lay_measure(l, n->detail, small_ink, first - dots);
    pb_lay_text(l, n->detail, small_ink, x, y, first - dots);
    if (level)
        lay_dots(l, level, x + facts.w + dots, y + facts.h / 2);
    y += facts.h + pb_lay_space(l, 14);
    y += pb_lay_text(l, n->value, said, x, y, pb_lay_min(first, em * 30)) + pb_lay_space(l, 18);
    int x2 = columns ? x + first + gap : x, w2 = columns ? second : width;
    int y2 = columns ? top + pb_lay_space(l, 12) : y;
    y2 += lay_teaches(l, n, x2, y2, w2);
    if (open)
        y2 += pb_lay_space(l, 18) +
              pb_lay_button(l, open, x2, y2 + pb_lay_space(l, 18), pb_lay_space(l, 46)).h;
    return pb_lay_max(columns ? y - pb_lay_space(l, 18) : y, y2) - top;
}

int pb_lay_lone(pb_place *l, const pb_node *n, int x, int y, int width, int least)
{
    int pad = pb_lay_space(l, 36), gap = pb_lay_space(l, 32), em = pb_layout_px(l->in, PB_TYPE_18);
    uint32_t start = l->out->parts.n;
    pb_part *box = pb_lay_box(l, n, (pb_area){x, y, width, 0}, PB_TOK_CARD, PB_NO_TOKEN);
    box->radius = pb_lay_space(l, ROUND);
    pb_size cap = pb_lay_cap(l, n->key, x + width - pad / 2, y + pad / 2, PB_TOK_MUTE);
    int in = width - 2 * pad, words_w = pb_lay_min(in * 40 / 100, em * 24);
    uint32_t before = l->out->parts.n;
    int words = lay_words(l, n, x + pad, y + pad, words_w);
    int high = pb_lay_max(pb_lay_min(least, pb_lay_space(l, 720)), words + 2 * pad);
    pb_area stage = {x + pad + words_w + gap, y + pad / 2 + cap.h, in - words_w - gap,
                     high - pad - 2 * cap.h};
    l->out->parts.n = before;
    if (stage.w >= pb_lay_space(l, 600) && lay_circle(l, n, stage)) {
        lay_words(l, n, x + pad, y + (high - words) / 2, words_w);
    } else { // the circle above, the words below
        l->out->parts.n = before;
        words = lay_words(l, n, x + pad, y, in);
        l->out->parts.n = before;
        int room = pb_lay_max(least - words - 2 * pad - pb_lay_space(l, 20), pb_lay_space(l, 280));
        stage = (pb_area){x + pad, y + pad, in, pb_lay_min(room, pb_lay_space(l, 460))};
        int faces = stage.h;
        if (!lay_circle(l, n, stage)) {
            faces = pb_lay_space(l, 72);
            lay_faces(l, n, x + pad, y + pad, faces, in - cap.w - pad);
        }
        high = faces + pb_lay_space(l, 20) + words + 2 * pad;
        lay_words(l, n, x + pad, y + high - pad - words, in);
    }
    l->out->parts.p[start].at.h = high;
    return high;
}

// ---- rows -------------------------------------------------------------------------------------

int pb_lay_kept(pb_place *l, const pb_node *n, int x, int y, int width)
{
    int top = y, pad = pb_lay_space(l, 10), air = pb_lay_space(l, 8);
    uint32_t box = l->out->parts.n;
    pb_lay_box(l, n, (pb_area){x - pad, y, width + 2 * pad, 0}, PB_NO_TOKEN, PB_NO_TOKEN)->radius =
        pb_lay_space(l, 8);
    pb_ink name = {PB_TYPE_16, PB_SERIF_BOLD, n->state & PB_IS_DISABLED ? PB_TOK_MUTE : PB_TOK_INK};
    pb_size t = pb_lay_measure(l, n->name, name, width),
            v = pb_lay_measure(l, n->value, small_ink, 0);
    y += air;
    y += pb_lay_text(l, n->name, name, x, y, width);
    if (t.w + v.w + pb_lay_space(l, 16) <= width)
        pb_lay_line(l, n->value, small_ink, x + width, top + air + (t.h - v.h) / 2, PB_LAY_RIGHT);
    else
        y += pb_lay_text(l, n->value, small_ink, x, y, width);
    y += pb_lay_text(l, n->detail, small_ink, x, y, width) + air;
    l->out->parts.p[box].at.h = y - top;
    return y - top;
}

int pb_lay_due(pb_place *l, const pb_node *n, bool night, int x, int y, int width)
{
    int top = y, pad = pb_lay_space(l, 10), air = pb_lay_space(l, 8), in = pb_lay_space(l, 26);
    enum pb_token mute = night ? PB_TOK_CREAM_MUTE : PB_TOK_MUTE;
    uint32_t box = l->out->parts.n;
    pb_lay_box(l, n, (pb_area){x - pad, y, width + 2 * pad, 0}, night ? PB_TOK_NIGHT : PB_NO_TOKEN,
               PB_NO_TOKEN)
        ->radius = pb_lay_space(l, 8);
    pb_ink name = {PB_TYPE_16, PB_SERIF, night ? PB_TOK_CREAM : PB_TOK_INK},
           small = {PB_TYPE_14, PB_SANS, mute};
    int line = pb_lay_measure(l, PB_STR("X"), name, 0).h, dot = pb_lay_space(l, 12);
    y += air;
    pb_part *mark = pb_lay_part(l, PB_PART_FILL, (pb_area){x, y + (line - dot) / 2, dot, dot});
    mark->fill = PB_TOK_FIXING_AREA;
    mark->radius = dot / 2;
    pb_size cap = pb_lay_cap(l, n->key, x + width, y, mute);
    int words = width - in - cap.w - pad;
    y += pb_lay_text(l, pb_lay_clip(l, n->name, name, words, 2), name, x + in, y, words);
    y += pb_lay_text(l, n->value, small, x + in, y, width - in);
    y += pb_lay_text(l, n->detail, small, x + in, y, width - in) + air;
    l->out->parts.p[box].at.h = y - top;
    return y - top;
}
