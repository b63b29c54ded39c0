// SPDX-License-Identifier: MIT
// The panel in the dark: the notice, the answers, the keys.
#include "ui/layout_inside.h"

static const pb_ink small_ink = {PB_TYPE_14, PB_SANS, PB_TOK_MUTE};
static const pb_ink notice_ink = {PB_TYPE_18, PB_SERIF_ITALIC, PB_TOK_CREAM};
static const pb_ink answer_ink = {PB_TYPE_18, PB_SERIF, PB_TOK_CREAM};
static const pb_ink quiet_ink = {PB_TYPE_18, PB_SERIF_ITALIC, PB_TOK_CREAM};

static pb_str spoken(pb_place *l, const pb_node *choice)
{
    if (choice->role != PB_ROLE_CHOICE || (choice->state & PB_IS_QUIET))
        return choice->name;
    return pb_lay_printf(l, "\u201C%.*s\u201D", PB_STR_ARG(choice->name));
}

typedef struct answer_box {
    int badge, pad, text_w, h;
} answer_box;

static pb_ink ink_of(const pb_node *n)
{
    return n->role != PB_ROLE_CHOICE || (n->state & PB_IS_QUIET) ? quiet_ink : answer_ink;
}

static answer_box answer_size(pb_place *l, const pb_node *n, int width)
{
    answer_box b = {.badge = pb_lay_measure(l, PB_STR("0"), answer_ink, 0).h + pb_lay_space(l, 6),
                    .pad = pb_lay_space(l, 16)};
    pb_size key = pb_lay_measure(l, n->key, small_ink, 0);
    int badge_w = pb_lay_max(b.badge, key.w + pb_lay_space(l, 16));
    b.text_w = width - badge_w - 3 * b.pad;
    int text = pb_lay_measure(l, spoken(l, n), ink_of(n), b.text_w).h;
    if (n->detail.n)
        text += pb_lay_measure(l, n->detail, small_ink, b.text_w).h;
    b.h = pb_lay_max(text, b.badge) + pb_lay_space(l, 20);
    return b;
}

static void lay_answer(pb_place *l, const pb_node *n, pb_area at)
{
    bool quiet = n->role != PB_ROLE_CHOICE || (n->state & PB_IS_QUIET);
    pb_part *box = pb_lay_box(l, n, at, quiet ? PB_TOK_NIGHT : PB_TOK_NIGHT_CARD,
                              quiet ? PB_TOK_CREAM_MUTE : PB_NO_TOKEN);
    box->flags |= quiet ? PB_PART_DASHED : 0;
    answer_box b = answer_size(l, n, at.w);
    pb_size key = pb_lay_measure(l, n->key, (pb_ink){PB_TYPE_16, PB_SANS_BOLD, PB_TOK_CREAM}, 0);
    int badge_w = at.w - b.text_w - 3 * b.pad;
    pb_part *badge = pb_lay_part(
        l, PB_PART_FILL, (pb_area){at.x + b.pad, at.y + (at.h - b.badge) / 2, badge_w, b.badge});
    badge->edge = PB_TOK_CREAM_MUTE;
    badge->radius = b.badge / 2;
    badge->stroke = pb_lay_max(1, pb_lay_space(l, 1));
    pb_ink key_ink = {n->key.n > 1 ? PB_TYPE_14 : PB_TYPE_16, n->key.n > 1 ? PB_SANS : PB_SANS_BOLD,
                      PB_TOK_CREAM};
    key = pb_lay_measure(l, n->key, key_ink, 0);
    pb_lay_line(l, n->key, key_ink, at.x + b.pad + badge_w / 2, badge->at.y + (b.badge - key.h) / 2,
                PB_LAY_MIDDLE);
    pb_str words = spoken(l, n);
    int text = pb_lay_measure(l, words, ink_of(n), b.text_w).h;
    int more = n->detail.n ? pb_lay_measure(l, n->detail, small_ink, b.text_w).h : 0;
    int x = at.x + 2 * b.pad + badge_w, y = at.y + (at.h - text - more) / 2;
    pb_lay_text(l, words, ink_of(n), x, y, b.text_w);
    if (more)
        pb_lay_text(l, n->detail, (pb_ink){PB_TYPE_14, PB_SANS, PB_TOK_CREAM_MUTE}, x, y + text,
                    b.text_w);
}

// Equal boxes in one or two columns; an odd last one, and one that keeps quiet, goes across. With
// `draw` false only measures. Says how high they are.
static int lay_answers(pb_place *l, const pb_node *list, int x, int y, int width, bool draw)
{
    int gap = pb_lay_space(l, 12), two = (width - gap) / 2, high = 0, n = (int)pb_view_count(list);
    bool paired = two >= pb_layout_px(l->in, PB_TYPE_18) * 18 && n > 2;
    int column = paired ? two : width;
    for (const pb_node *c = list->first; c; c = c->next)
        high = pb_lay_max(high, answer_size(l, c, column).h);
    int top = y, i = 0;
    for (const pb_node *c = list->first; c; c = c->next, i++) {
        bool right = paired && i % 2 == 1, across = !paired || (!c->next && i % 2 == 0);
        int h = across && paired ? answer_size(l, c, width).h : high;
        if (draw)
            lay_answer(l, c, (pb_area){right ? x + two + gap : x, y, across ? width : two, h});
        if (right || across || !c->next)
            y += h + gap;
    }
    return y - gap - top;
}

int pb_lay_panel(pb_place *l, const pb_node *page, int y, bool asks, bool draw)
{
    static const char *const notes[] = {"stuck", "notice", "hint"};
    int m = pb_lay_space(l, 32), width = l->body.w - 2 * m, top = y;
    const pb_node *choices = pb_layout_child(page, "choices"),
                  *actions = pb_layout_child(page, "actions");
    asks = asks && !l->in->holds_answers;
    y += pb_lay_space(l, 16);
    int measure = pb_lay_min(width, pb_layout_px(l->in, PB_TYPE_18) * 44);
    for (size_t i = 0; i < sizeof notes / sizeof *notes; i++) {
        const pb_node *note = asks ? pb_layout_child(page, notes[i]) : NULL;
        if (!note)
            continue;
        pb_ink ink = i == 2 ? (pb_ink){PB_TYPE_16, PB_SANS, PB_TOK_NIGHT_FOCUS} : notice_ink;
        y += draw ? pb_lay_text(l, note->name, ink, m, y, measure)
                  : pb_lay_measure(l, note->name, ink, measure).h;
        y += pb_lay_space(l, 12);
    }
    if (pb_lay_has(choices) && asks)
        y += lay_answers(l, choices, m, y, width, draw) + pb_lay_space(l, 12);
    if (pb_lay_has(actions)) {
        uint32_t before = l->out->parts.n;
        int x = m - pb_lay_space(l, 8);
        y += pb_lay_legend(l, actions, x, y, width + pb_lay_space(l, 16), true, 0);
        if (!draw)
            l->out->parts.n = before;
        y += pb_lay_space(l, 8);
    }
    return y + pb_lay_space(l, 6) - top;
}

void pb_lay_night(pb_place *l, pb_area at)
{
    pb_part *night = pb_lay_part(l, PB_PART_FILL, at);
    night->fill = PB_TOK_NIGHT;
    night->flags |= PB_PART_MOVES;
    night->id = PB_STR("night");
}
