// SPDX-License-Identifier: MIT
// What was said so far, the latest at the bottom.
#include "ui/layout_inside.h"

uint32_t pb_lay_name_color(const pb_place *l, const pb_node *people, uint8_t seat)
{
    if (seat == PB_YOU)
        return pb_theme_color(l->in->theme, PB_TOK_RELATIONSHIP);
    for (const pb_node *n = people ? people->first : NULL; n; n = n->next)
        if (n->person && n->person->seat == seat && n->person->look)
            return pb_theme_person(l->in->theme, n->person->look->top);
    return pb_theme_color(l->in->theme, PB_TOK_INK);
}

static int lay_line(pb_place *l, const pb_node *n, const pb_node *people, int x, int y, int width)
{
    static const pb_ink said = {PB_TYPE_16, PB_SERIF, PB_TOK_INK},
                        done = {PB_TYPE_16, PB_SERIF_ITALIC, PB_TOK_MUTE};
    int top = y;
    enum pb_line_kind kind = n->line ? n->line->kind : PB_LINE_SAID;
    uint8_t seat = n->line ? n->line->seat : PB_NONE;
    if (kind == PB_LINE_PHASE || kind == PB_LINE_ENDING) {
        pb_ink words = {PB_TYPE_14, PB_SANS_BOLD, PB_TOK_MUTE};
        y += pb_lay_text(l, n->name, (pb_ink){PB_TYPE_16, PB_SERIF_BOLD, PB_TOK_INK}, x, y, width);
        y += pb_lay_text(l, n->value, kind == PB_LINE_ENDING ? said : words, x, y, width);
        if (kind == PB_LINE_ENDING)
            return y - top;
        pb_part *rule =
            pb_lay_part(l, PB_PART_FILL, (pb_area){x, y + pb_lay_space(l, 2), width, 1});
        rule->fill = PB_TOK_LINE;
        return y + pb_lay_space(l, 4) - top;
    }
    if (n->name.n && kind == PB_LINE_DONE) {
        pb_str whole = pb_lay_deed(l, n->name, n->value);
        return pb_lay_text(l, whole, done, x, y, width);
    }
    if (n->name.n) {
        y += pb_lay_text(l, n->name, (pb_ink){PB_TYPE_14, PB_SANS_BOLD, PB_TOK_INK}, x, y, width);
        l->out->parts.p[l->out->parts.n - 1].tint = pb_lay_name_color(l, people, seat);
    }
    y += pb_lay_text(l, n->value, kind == PB_LINE_SAID ? said : done, x, y, width);
    y += pb_lay_text(l, n->detail, done, x, y, width);
    return y - top;
}

// The trainee's own words stand on a ground of their own, and in the open transcript what can be
// done with them stands below.
static int lay_own(pb_place *l, const pb_node *n, const pb_node *people, int x, int y, int width,
                   bool is_open)
{
    int pad = pb_lay_space(l, 8), bar = pb_lay_max(3, pb_lay_space(l, 3));
    uint32_t ground = l->out->parts.n;
    pb_part *p = pb_lay_part(l, PB_PART_FILL, (pb_area){x - 2 * pad, y, width + 4 * pad, 0});
    p->fill = PB_TOK_PAPER_2;
    p->radius = pb_lay_space(l, 6);
    pb_lay_part(l, PB_PART_FILL, (pb_area){x - 2 * pad, y, bar, 0})->fill = PB_TOK_RELATIONSHIP;
    int high = pad + lay_line(l, n, people, x, y + pad, width);
    pb_place column = *l; // no button is wider
    column.body.w = width;
    for (const pb_node *c = n->first; c && is_open; c = c->next)
        high += pad + pb_lay_button(&column, c, x, y + high + pad, 0).h;
    high += pad;
    l->out->parts.p[ground].at.h = l->out->parts.p[ground + 1].at.h = high;
    return high;
}

void pb_lay_transcript(pb_place *l, const pb_node *page, pb_area at)
{
    const pb_node *list = pb_layout_child(page, "transcript"),
                  *people = pb_layout_child(page, "circle");
    bool is_open = list && (list->state & PB_IS_SELECTED);
    pb_part *card = pb_lay_part(l, PB_PART_FILL, at);
    card->fill = PB_TOK_CARD;
    card->radius = pb_lay_space(l, 14);
    int pad = pb_lay_space(l, 24), gap = pb_lay_space(l, 12);
    pb_area inner = {at.x, at.y + pb_lay_space(l, 16), at.w, at.h - pb_lay_space(l, 32)};
    int width = pb_lay_min(inner.w - 2 * pad, pb_layout_px(l->in, PB_TYPE_16) * 36);
    int x = inner.x + (inner.w - width) / 2;
    pb_lay_pane_open(l, PB_PANE_TRANSCRIPT, inner);
    int y = inner.y;
    const pb_node *now = pb_layout_child(page, "speech");
    for (const pb_node *n = list ? list->first : NULL; n; n = n->next) {
        bool is_now = now && now->line && n->line && now->line->number == n->line->number;
        if (is_now && l->in->holds_answers) // still being said
            continue;
        y += y > inner.y ? gap : 0;
        y += n->state & PB_IS_YOU ? lay_own(l, n, people, x, y, width, is_open)
                                  : lay_line(l, n, people, x, y, width);
    }
    // Few lines stand at the bottom, where the next will come.
    if (y < inner.y + inner.h) {
        for (uint32_t i = 0; i < l->out->parts.n; i++)
            if (l->out->parts.p[i].pane == PB_PANE_TRANSCRIPT)
                l->out->parts.p[i].at.y += inner.y + inner.h - y;
        y = inner.y + inner.h;
    }
    pb_lay_pane_close(l, y, PB_TOK_CARD);
}
