// SPDX-License-Identifier: MIT
// The room: people around the rug, and what is said or done in the middle of it.
#include "ui/layout_inside.h"

enum { LEAST_FIGURE = 80 }; // smaller people are drawn as portraits

static int8_t fifths(double v) // of -1 … 1
{
    v = v < -1 ? -1 : v > 1 ? 1 : v;
    return (int8_t)(v * 5 + (v < 0 ? -0.5 : 0.5));
}

// How somebody sits: turned to the middle, looking at whom they look at. When nobody speaks they
// look before them, in a silence at the floor.
static pb_stance stance_of(const pb_node *n, const pb_circle *c, const pb_seat *s, bool silent)
{
    pb_stance st = {.facing = fifths(-s->x)};
    if (!n->person)
        return st;
    uint8_t to = n->person->looks_at;
    double tx = 0, ty = 0.15;
    if (to == PB_YOU) {
        ty = 1.1;
    } else if (to < c->n) {
        tx = c->seat[to].x;
        ty = c->seat[to].y;
    }
    st.mood = (uint8_t)n->person->mood;
    st.gaze_x = fifths((tx - s->x) * (silent ? 0.4 : 0.8));
    st.gaze_y = fifths(silent ? 0.6 : (ty - s->y) * 0.6 + 0.1);
    st.lean = n->state & PB_IS_SPEAKING ? 2 : 0;
    return st;
}

// What is the same for all in the room.
typedef struct room_facts {
    bool silent, two_lead;
} room_facts;

static void lay_person(pb_place *l, const pb_node *n, const pb_circle *c, uint32_t i,
                       room_facts room)
{
    const pb_seat *s = &c->seat[i];
    bool speaks = n->state & PB_IS_SPEAKING;
    pb_area figure = s->figure;
    if (speaks) {
        int more = figure.h / 24;
        figure = (pb_area){figure.x - more, figure.y - 2 * more, figure.w + 2 * more,
                           figure.h + 2 * more};
    }
    pb_part *p = pb_lay_part(l, n->state & PB_IS_YOU ? PB_PART_YOU : PB_PART_PERSON, figure);
    p->node = n;
    p->id = n->id;
    p->flags |= PB_PART_MOVES | (speaks ? PB_PART_RINGED : 0) |
                (c->size >= LEAST_FIGURE ? PB_PART_FIGURE : 0);
    p->stance = p->was = stance_of(n, c, s, room.silent);
    p->turn = PB_TURN_STEPS;
    uint32_t first = l->out->parts.n;
    pb_ink ink = {PB_TYPE_16, speaks ? PB_SANS_BOLD : PB_SANS, PB_TOK_INK};
    int middle = s->cell.x + s->cell.w / 2, y = s->figure.y + s->figure.h + pb_lay_space(l, 3);
    int sign = pb_lay_sign_width(l, n, room.two_lead);
    pb_size name = pb_lay_line(l, n->name, ink, middle + sign / 2, y, PB_LAY_MIDDLE);
    if ((n->state & PB_IS_AWAY) && n->value.n) {
        pb_ink note = {PB_TYPE_14, PB_SANS_ITALIC, PB_TOK_MUTE};
        int w = pb_lay_measure(l, n->value, note, pb_lay_note_width(l)).w;
        pb_lay_text(l, n->value, note, middle - w / 2, y + name.h, pb_lay_note_width(l));
    }
    if (sign) {
        pb_area at = {middle + sign / 2 - name.w / 2 - sign, y, sign * 5 / 6, name.h};
        pb_lay_part(l, PB_PART_LEADS, at);
    }
    for (uint32_t k = first; k < l->out->parts.n; k++) { // all of it goes with them
        l->out->parts.p[k].flags |= PB_PART_MOVES;
        l->out->parts.p[k].id = n->id;
    }
}

static const pb_seat *seat_of(const pb_circle *c, uint8_t seat)
{
    return seat == PB_YOU ? &c->seat[c->n] : seat < c->n ? &c->seat[seat] : NULL;
}

pb_speech_form pb_lay_speech_form(pb_place *l, const pb_node *n)
{
    enum pb_line_kind kind = n->line ? n->line->kind : PB_LINE_SAID;
    pb_speech_form f = {n->value, {PB_TYPE_20, PB_SERIF, PB_TOK_INK}, kind == PB_LINE_SAID};
    if (kind == PB_LINE_SAID)
        return f;
    f.ink.face = PB_SERIF_ITALIC;
    if (kind == PB_LINE_PHASE || kind == PB_LINE_ENDING)
        f.ink.face = PB_SERIF_BOLD;
    if (kind == PB_LINE_DONE && n->name.n)
        f.words = pb_lay_deed(l, n->name, n->value);
    if (kind == PB_LINE_ENDING) {
        f.balloon = true;
        f.ink.face = PB_SERIF;
    }
    return f;
}

int pb_lay_revealed(pb_place *l, pb_speech_form f, int x, int y, int width)
{
    int high = pb_lay_text(l, f.words, f.ink, x, y, width);
    if (high) {
        pb_part *text = &l->out->parts.p[l->out->parts.n - 1];
        text->flags |= PB_PART_REVEALS;
        text->id = PB_STR("speech.words");
    }
    return high;
}

static void lay_silence(pb_place *l, const pb_node *speech, const pb_circle *c, pb_area stage)
{
    int cx = stage.x + stage.w / 2, cy = stage.y + stage.h / 2 - c->size / 8;
    pb_size word =
        pb_lay_measure(l, speech->value, (pb_ink){PB_TYPE_16, PB_SERIF_ITALIC, PB_TOK_INK}, 0);
    int w = pb_lay_min(stage.w / 2, pb_lay_space(l, 420)), h = pb_lay_space(l, 24);
    pb_part *dots = pb_lay_part(l, PB_PART_SILENCE, (pb_area){cx - w / 2, cy - h, w, h});
    dots->node = speech;
    dots->id = speech->id;
    int wide = pb_lay_min(word.w, stage.w / 3);
    pb_lay_text(l, speech->value, (pb_ink){PB_TYPE_16, PB_SERIF_ITALIC, PB_TOK_INK}, cx - wide / 2,
                cy + pb_lay_space(l, 12), wide + 1);
}

enum { MEASURES = 6, SIZES = 3 };

// What is said, where it covers nobody: the roomiest of some shapes that fits, else a pane that
// scrolls.
static void lay_speech(pb_place *l, const pb_node *speech, const pb_circle *c, pb_area stage)
{
    pb_speech_form f = pb_lay_speech_form(l, speech);
    const pb_seat *who = speech->line ? seat_of(c, speech->line->seat) : NULL;
    pb_ink detail_ink = {PB_TYPE_16, PB_SERIF_ITALIC, PB_TOK_MUTE},
           head_ink = {PB_TYPE_24, PB_SERIF_BOLD, PB_TOK_INK};
    pb_str head = speech->line && speech->line->kind == PB_LINE_ENDING ? speech->name : (pb_str){0};
    pb_str detail =
        speech->line && speech->line->kind == PB_LINE_SAID && speech->detail.n && speech->name.n
            ? pb_lay_deed(l, speech->name, speech->detail)
            : speech->detail;
    int pad_x = f.balloon ? pb_lay_space(l, 26) : pb_lay_space(l, 8),
        pad_y = f.balloon ? pb_lay_space(l, 18) : 0;
    static const int measure[MEASURES] = {24, 20, 28, 17, 33, 14}; // ems
    static const enum pb_type size[SIZES] = {PB_TYPE_20, PB_TYPE_18, PB_TYPE_16};
    double cx = stage.x + stage.w / 2.0, cy = stage.y + stage.h / 2.0;
    double pull = who && f.balloon ? 0.16 : 0; // towards the one who speaks
    int x = (int)(cx + (who ? who->x : 0) * pull * stage.w),
        y = (int)(cy + (who ? who->y : 0) * pull * stage.h);
    y -= c->size / 8;
    int gap = pb_lay_space(l, f.balloon ? 10 : 4);
    pb_area at = {0};
    int width = 0;
    uint32_t first = l->out->parts.n;
    bool fits = false;
    for (int k = 0; k < MEASURES * SIZES && !fits; k++) {
        f.ink.type = size[k / MEASURES];
        int em = pb_layout_px(l->in, f.ink.type), wide = em * measure[k % MEASURES];
        width = l->in->metrics.balance(l->in->metrics.ctx, f.words, pb_lay_style(l, f.ink, wide),
                                       em * 5);
        width = pb_lay_max(width, pb_lay_min(wide, pb_lay_measure(l, head, head_ink, 0).w));
        pb_size s = pb_lay_measure(l, f.words, f.ink, width);
        pb_size d = pb_lay_measure(l, detail, detail_ink, width),
                h = pb_lay_measure(l, head, head_ink, width);
        pb_size box = {pb_lay_max(s.w, pb_lay_max(d.w, h.w)) + 2 * pad_x,
                       s.h + d.h + h.h + (d.h ? pb_lay_space(l, 8) : 0) + 2 * pad_y};
        width = box.w - 2 * pad_x + 1;
        fits = pb_lay_inside(c, stage, &box, 1, x, y, gap, &at) == 0;
    }
    bool scrolls = !fits;
    if (scrolls) { // as much as the middle holds; the rest scrolls
        int least = pb_layout_px(l->in, PB_TYPE_16) * 3;
        for (int h = stage.h * 6 / 10; h > least; h -= pb_lay_space(l, 12))
            for (int w = stage.w * 7 / 10; w > 4 * least && w * h > at.w * at.h;
                 w -= pb_lay_space(l, 24)) {
                pb_size one = {w, h};
                fits = pb_lay_inside(c, stage, &one, 1, x, y, gap, &at) == 0 || fits;
            }
        f.ink.type = PB_TYPE_16;
        width = at.w - 2 * pad_x - pb_lay_space(l, 8);
        if (!fits)
            return;
    }
    if (f.balloon) {
        pb_part *b = pb_lay_part(l, PB_PART_BALLOON, at);
        b->fill = PB_TOK_CARD;
        b->edge = PB_TOK_LINE;
        b->radius = pb_lay_space(l, 16);
        b->stroke = pb_lay_max(1, pb_lay_space(l, 1));
        b->flags |= PB_PART_RAISED;
        b->id = speech->id;
        b->tip = who ? who->figure : (pb_area){0};
    }
    pb_area inner = {at.x, at.y + pad_y, at.w, at.h - 2 * pad_y};
    if (scrolls)
        pb_lay_pane_open(l, PB_PANE_SPEECH, inner);
    y = inner.y;
    y += pb_lay_text(l, head, head_ink, at.x + pad_x, y, width);
    y += pb_lay_revealed(l, f, at.x + pad_x, y, width);
    if (detail.n)
        y += pb_lay_space(l, 8) +
             pb_lay_text(l, detail, detail_ink, at.x + pad_x, y + pb_lay_space(l, 8), width);
    if (scrolls)
        pb_lay_pane_close(l, y, PB_TOK_CARD);
    for (uint32_t i = first; i < l->out->parts.n && !scrolls; i++)
        l->out->parts.p[i].flags |= PB_PART_FOLLOWS;
}

void pb_lay_room(pb_place *l, const pb_node *page, pb_circle *c, pb_area stage)
{
    const pb_node *people = pb_layout_child(page, "circle"),
                  *speech = pb_layout_child(page, "speech");
    pb_part *rug = pb_lay_part(l, PB_PART_RUG, c->rug);
    rug->flags |= PB_PART_MOVES;
    rug->id = PB_STR("rug");
    bool silent = speech && speech->line && speech->line->kind == PB_LINE_SILENCE;
    uint32_t i = 0;
    for (const pb_node *n = people->first; n; n = n->next) {
        if (!(n->state & PB_IS_YOU) && i < c->n && (n->state & PB_IS_AWAY)) {
            const pb_seat *s = &c->seat[i];
            pb_part *t = pb_lay_part(l, PB_PART_TETHER, s->figure);
            t->tip = (pb_area){stage.x + stage.w / 2, stage.y + stage.h / 2, 1, 1};
        }
        i += n->state & PB_IS_YOU ? 0 : 1;
    }
    // Those further back are painted first.
    bool done[PB_SEATS_MAX] = {false};
    for (uint32_t k = 0; k <= c->n; k++) {
        const pb_node *back = NULL;
        uint32_t at = 0, seat = 0;
        i = 0;
        for (const pb_node *n = people->first; n; n = n->next) {
            uint32_t its = n->state & PB_IS_YOU ? c->n : i++;
            if (its <= c->n && !done[its] &&
                (!back || c->seat[its].figure.y < c->seat[at].figure.y)) {
                back = n;
                at = seat = its;
            }
        }
        if (!back)
            break;
        done[seat] = true;
        lay_person(l, back, c, seat, (room_facts){silent, pb_lay_two_lead(people)});
    }
    pb_lay_part(l, PB_PART_SHADE,
                (pb_area){0, 0, l->body.w, stage.y + stage.h + pb_lay_space(l, 12)});
    if (speech && silent)
        lay_silence(l, speech, c, stage);
    else if (speech)
        lay_speech(l, speech, c, stage);
}
