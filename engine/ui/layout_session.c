// SPDX-License-Identifier: MIT
// The session: the room above, and below it, in the dark, what the trainee may say. When the room would get too small
// to be read (a small window, very large text) everything stands in one column that scrolls.
#include "ui/layout_inside.h"

static const pb_ink title_ink = {PB_TYPE_24, PB_SERIF_BOLD, PB_TOK_INK};
static const pb_ink clock_ink = {PB_TYPE_18, PB_SANS, PB_TOK_MUTE};
static const pb_ink small_ink = {PB_TYPE_14, PB_SANS, PB_TOK_MUTE};
static const pb_ink notice_ink = {PB_TYPE_18, PB_SERIF_ITALIC, PB_TOK_CREAM};
static const pb_ink answer_ink = {PB_TYPE_18, PB_SERIF, PB_TOK_CREAM};
static const pb_ink quiet_ink = {PB_TYPE_18, PB_SERIF_ITALIC, PB_TOK_CREAM};

// ---- the head: title, phases, clock -----------------------------------------------------------

static void lay_ribbon(pb_place *l, const pb_node *phases, pb_area at)
{
    int n = (int)pb_view_count(phases), gap = pb_lay_space(l, 6), bar = pb_lay_max(4, pb_lay_space(l, 6));
    int labels = 0, widest = 0;
    for (const pb_node *p = phases->first; p; p = p->next) {
        int w = pb_lay_measure(l, p->name, (pb_ink){PB_TYPE_14, PB_SANS_BOLD, PB_TOK_INK}, 0).w;
        labels += w;
        widest = pb_lay_max(widest, w);
    }
    if (n == 0 || at.w < n * pb_lay_space(l, 16))
        return;
    int air = at.w - labels - n * gap;
    bool named = air >= n * pb_lay_space(l, 8);
    int x = at.x, k = 0;
    for (const pb_node *p = phases->first; p; p = p->next, k++) {
        bool now = p->state & PB_IS_CURRENT;
        pb_ink ink = {PB_TYPE_14, now ? PB_SANS_BOLD : PB_SANS, now ? PB_TOK_INK : PB_TOK_MUTE};
        int w = named ? pb_lay_measure(l, p->name, (pb_ink){PB_TYPE_14, PB_SANS_BOLD, PB_TOK_INK}, 0).w + air / n
                      : (at.w - (n - 1) * gap) / n;
        if (named && n * widest + (n - 1) * gap <= at.w)
            w = (at.w - (n - 1) * gap) / n;
        pb_part *part = pb_lay_part(l, PB_PART_FILL, (pb_area){x, at.y, w, now ? bar + 2 : bar});
        part->fill = now ? PB_TOK_RELATIONSHIP : p->state & PB_IS_DONE ? PB_TOK_RELATIONSHIP_2 : PB_TOK_LINE;
        part->radius = bar / 2;
        if (named || now) {
            pb_size s = pb_lay_measure(l, p->name, ink, 0);
            int middle = x + w / 2, text_x = middle - s.w / 2;
            text_x = pb_lay_max(at.x, pb_lay_min(text_x, at.x + at.w - s.w));
            pb_lay_line(l, p->name, ink, text_x, at.y + bar + pb_lay_space(l, 6), PB_LAY_LEFT);
        }
        x += w + gap;
    }
}

// The head's lower edge.
static int lay_head(pb_place *l, const pb_node *page)
{
    const pb_node *phases = pb_layout_child(page, "phases"), *clock = pb_layout_child(page, "clock");
    int m = pb_lay_space(l, 32), top = pb_lay_space(l, 20), right = l->body.w - m;
    pb_size title = pb_lay_measure(l, page->name, title_ink, 0);
    pb_size time = clock ? pb_lay_measure(l, clock->value, clock_ink, 0) : (pb_size){0, 0};
    bool one_row = title.w + time.w + pb_lay_space(l, 120) < right - m;
    int width = one_row ? title.w + 1 : right - m - time.w - pb_lay_space(l, 24);
    int high = pb_lay_text(l, page->name, title_ink, m, top, width);
    if (clock)
        pb_lay_line(l, clock->value, clock_ink, right, top + (title.h - time.h) / 2, PB_LAY_RIGHT);
    int ribbon_h = pb_lay_space(l, 12) + pb_lay_measure(l, PB_STR("X"), small_ink, 0).h;
    int bottom = top + high;
    if (pb_lay_has(phases)) {
        int x = m + title.w + pb_lay_space(l, 48), w = right - time.w - pb_lay_space(l, 40) - x;
        if (one_row && w >= pb_lay_space(l, 300)) {
            int y = top + pb_lay_max(0, (title.h - ribbon_h) / 2);
            lay_ribbon(l, phases, (pb_area){x, y, w, ribbon_h});
            bottom = pb_lay_max(bottom, y + ribbon_h);
        } else {
            lay_ribbon(l, phases, (pb_area){m, bottom + pb_lay_space(l, 8), right - m, ribbon_h});
            bottom += pb_lay_space(l, 8) + ribbon_h;
        }
    }
    const pb_node *misfit = pb_layout_child(page, "misfit");
    if (misfit)
        bottom += pb_lay_text(l, misfit->name, (pb_ink){PB_TYPE_14, PB_SANS, PB_TOK_FIXING}, m,
                              bottom + pb_lay_space(l, 8), right - m) +
                  pb_lay_space(l, 8);
    return bottom + pb_lay_space(l, 12);
}

// ---- the panel where the trainee acts ---------------------------------------------------------

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
    pb_part *box = pb_lay_box(l, n, at, quiet ? PB_TOK_NIGHT : PB_TOK_NIGHT_CARD, quiet ? PB_TOK_CREAM_MUTE : PB_NO_TOKEN);
    box->flags |= quiet ? PB_PART_DASHED : 0;
    answer_box b = answer_size(l, n, at.w);
    pb_size key = pb_lay_measure(l, n->key, (pb_ink){PB_TYPE_16, PB_SANS_BOLD, PB_TOK_CREAM}, 0);
    int badge_w = at.w - b.text_w - 3 * b.pad;
    pb_part *badge = pb_lay_part(l, PB_PART_FILL, (pb_area){at.x + b.pad, at.y + (at.h - b.badge) / 2, badge_w, b.badge});
    badge->edge = PB_TOK_CREAM_MUTE;
    badge->radius = b.badge / 2;
    badge->stroke = pb_lay_max(1, pb_lay_space(l, 1));
    pb_ink key_ink = {n->key.n > 1 ? PB_TYPE_14 : PB_TYPE_16, n->key.n > 1 ? PB_SANS : PB_SANS_BOLD, PB_TOK_CREAM};
    key = pb_lay_measure(l, n->key, key_ink, 0);
    pb_lay_line(l, n->key, key_ink, at.x + b.pad + badge_w / 2, badge->at.y + (b.badge - key.h) / 2, PB_LAY_MIDDLE);
    pb_str words = spoken(l, n);
    int text = pb_lay_measure(l, words, ink_of(n), b.text_w).h;
    int more = n->detail.n ? pb_lay_measure(l, n->detail, small_ink, b.text_w).h : 0;
    int x = at.x + 2 * b.pad + badge_w, y = at.y + (at.h - text - more) / 2;
    pb_lay_text(l, words, ink_of(n), x, y, b.text_w);
    if (more)
        pb_lay_text(l, n->detail, (pb_ink){PB_TYPE_14, PB_SANS, PB_TOK_CREAM_MUTE}, x, y + text, b.text_w);
}

// Equal boxes in one or two columns; an odd last one, and one that keeps quiet, goes across. With `draw` false only
// measures. Says how high they are.
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

// Notice, hint, answers and keys from y; `draw` false measures. Says how high.
static int lay_panel(pb_place *l, const pb_node *page, int y, bool draw)
{
    static const char *const notes[] = {"stuck", "notice", "hint"};
    int m = pb_lay_space(l, 32), width = l->body.w - 2 * m, top = y;
    const pb_node *choices = pb_layout_child(page, "choices"), *actions = pb_layout_child(page, "actions");
    y += pb_lay_space(l, 16);
    int measure = pb_lay_min(width, pb_layout_px(l->in, PB_TYPE_18) * 44);
    for (size_t i = 0; i < sizeof notes / sizeof *notes; i++) {
        const pb_node *note = l->in->holds_answers ? NULL : pb_layout_child(page, notes[i]);
        if (!note)
            continue;
        pb_ink ink = i == 2 ? (pb_ink){PB_TYPE_16, PB_SANS, PB_TOK_NIGHT_FOCUS} : notice_ink;
        y += draw ? pb_lay_text(l, note->name, ink, m, y, measure) : pb_lay_measure(l, note->name, ink, measure).h;
        y += pb_lay_space(l, 12);
    }
    if (pb_lay_has(choices) && !l->in->holds_answers)
        y += lay_answers(l, choices, m, y, width, draw) + pb_lay_space(l, 12);
    if (pb_lay_has(actions)) {
        uint32_t before = l->out->parts.n;
        int x = m - pb_lay_space(l, 8);
        y += pb_lay_legend(l, actions, x, y, width + pb_lay_space(l, 16), true);
        if (!draw)
            l->out->parts.n = before;
        y += pb_lay_space(l, 8);
    }
    return y + pb_lay_space(l, 6) - top;
}

static void lay_night(pb_place *l, pb_area at)
{
    pb_part *night = pb_lay_part(l, PB_PART_FILL, at);
    night->fill = PB_TOK_NIGHT;
    night->flags |= PB_PART_MOVES;
    night->id = PB_STR("night");
}

// ---- the transcript ---------------------------------------------------------------------------

static uint32_t name_color(const pb_place *l, const pb_node *people, uint8_t seat)
{
    if (seat == PB_YOU)
        return pb_theme_color(l->in->theme, PB_TOK_RELATIONSHIP);
    for (const pb_node *n = people ? people->first : NULL; n; n = n->next)
        if (n->person && n->person->seat == seat && n->person->look)
            return pb_theme_person(l->in->theme, n->person->look->top);
    return pb_theme_color(l->in->theme, PB_TOK_INK);
}

static int lay_transcript_line(pb_place *l, const pb_node *n, const pb_node *people, int x, int y, int width)
{
    static const pb_ink said = {PB_TYPE_16, PB_SERIF, PB_TOK_INK}, done = {PB_TYPE_16, PB_SERIF_ITALIC, PB_TOK_MUTE};
    int top = y;
    enum pb_line_kind kind = n->line ? n->line->kind : PB_LINE_SAID;
    uint8_t seat = n->line ? n->line->seat : PB_NONE;
    if (kind == PB_LINE_PHASE || kind == PB_LINE_ENDING) {
        y += pb_lay_text(l, n->name, (pb_ink){PB_TYPE_16, PB_SANS_BOLD, PB_TOK_INK}, x, y, width);
        y += pb_lay_text(l, n->value, (pb_ink){PB_TYPE_14, PB_SANS_BOLD, PB_TOK_MUTE}, x, y, width);
        pb_part *rule = pb_lay_part(l, PB_PART_FILL, (pb_area){x, y + pb_lay_space(l, 2), width, 1});
        rule->fill = PB_TOK_LINE;
        return y + pb_lay_space(l, 4) - top;
    }
    if (n->action.verb != PB_DO_NOTHING && kind == PB_LINE_SAID) {
        // A decision that practice mode can go back to: the whole line can be chosen.
        int h = pb_lay_measure(l, n->name, (pb_ink){PB_TYPE_14, PB_SANS_BOLD, PB_TOK_INK}, width).h +
                pb_lay_measure(l, n->value, said, width).h;
        pb_part *box = pb_lay_box(l, n, (pb_area){x - pb_lay_space(l, 8), y, width + pb_lay_space(l, 16), h}, PB_NO_TOKEN,
                                  PB_NO_TOKEN);
        box->radius = pb_lay_space(l, 4);
    }
    if (n->name.n && kind == PB_LINE_DONE) {
        pb_str whole = pb_lay_printf(l, "%.*s %.*s", PB_STR_ARG(n->name), PB_STR_ARG(n->value));
        return pb_lay_text(l, whole, done, x, y, width);
    }
    if (n->name.n) {
        y += pb_lay_text(l, n->name, (pb_ink){PB_TYPE_14, PB_SANS_BOLD, PB_TOK_INK}, x, y, width);
        l->out->parts.p[l->out->parts.n - 1].tint = name_color(l, people, seat);
    }
    y += pb_lay_text(l, n->value, kind == PB_LINE_SAID ? said : done, x, y, width);
    y += pb_lay_text(l, n->detail, done, x, y, width);
    return y - top;
}

static void lay_transcript(pb_place *l, const pb_node *page, pb_area at)
{
    const pb_node *list = pb_layout_child(page, "transcript"), *people = pb_layout_child(page, "circle");
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
        y += (y > inner.y ? gap : 0) + lay_transcript_line(l, n, people, x, y + (y > inner.y ? gap : 0), width);
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

// ---- the room ---------------------------------------------------------------------------------

enum { LEAST_FIGURE = 80 }; // smaller people are drawn as portraits

static void lay_person(pb_place *l, const pb_node *n, const pb_circle *c, uint32_t i)
{
    const pb_seat *s = &c->seat[i];
    bool speaks = n->state & PB_IS_SPEAKING;
    pb_area figure = s->figure;
    if (speaks) {
        int more = figure.h / 24;
        figure = (pb_area){figure.x - more, figure.y - 2 * more, figure.w + 2 * more, figure.h + 2 * more};
    }
    pb_part *p = pb_lay_part(l, n->state & PB_IS_YOU ? PB_PART_YOU : PB_PART_PERSON, figure);
    p->node = n;
    p->id = n->id;
    p->flags |= PB_PART_MOVES | (speaks ? PB_PART_RINGED : 0) | (c->size >= LEAST_FIGURE ? PB_PART_FIGURE : 0);
    p->facing = -s->x;
    if (n->person) {
        uint8_t to = n->person->looks_at;
        double tx = 0, ty = 0.15; // the middle of the room
        if (to == PB_YOU) {
            tx = 0;
            ty = 1.1;
        } else if (to < c->n) {
            tx = c->seat[to].x;
            ty = c->seat[to].y;
        }
        p->look_x = (tx - s->x) * 0.8;
        p->look_y = (ty - s->y) * 0.6 + 0.1;
        p->look_x = p->look_x < -1 ? -1 : p->look_x > 1 ? 1 : p->look_x;
        p->look_y = p->look_y < -1 ? -1 : p->look_y > 1 ? 1 : p->look_y;
    }
    pb_ink ink = {PB_TYPE_16, speaks ? PB_SANS_BOLD : PB_SANS, PB_TOK_INK};
    int middle = s->cell.x + s->cell.w / 2, y = s->figure.y + s->figure.h + pb_lay_space(l, 3);
    pb_size name = pb_lay_line(l, n->name, ink, middle, y, PB_LAY_MIDDLE);
    if ((n->state & PB_IS_AWAY) && n->value.n) {
        pb_ink note = {PB_TYPE_14, PB_SANS_ITALIC, PB_TOK_MUTE};
        int w = pb_lay_measure(l, n->value, note, pb_lay_note_width(l)).w;
        pb_lay_text(l, n->value, note, middle - w / 2, y + name.h, pb_lay_note_width(l));
    }
    for (uint32_t k = l->out->parts.n; k-- > 0 && l->out->parts.p[k].kind == PB_PART_TEXT;) {
        l->out->parts.p[k].flags |= PB_PART_MOVES;
        l->out->parts.p[k].id = n->id;
    }
}

static const pb_seat *seat_of(const pb_circle *c, uint8_t seat)
{
    return seat == PB_YOU ? &c->seat[c->n] : seat < c->n ? &c->seat[seat] : NULL;
}

typedef struct speech_form {
    pb_str words;
    pb_ink ink;
    bool balloon;
} speech_form;

static speech_form form_of(pb_place *l, const pb_node *n)
{
    enum pb_line_kind kind = n->line ? n->line->kind : PB_LINE_SAID;
    speech_form f = {n->value, {PB_TYPE_20, PB_SERIF, PB_TOK_INK}, kind == PB_LINE_SAID};
    if (kind == PB_LINE_SAID)
        return f;
    f.ink.face = PB_SERIF_ITALIC;
    if (kind == PB_LINE_PHASE || kind == PB_LINE_ENDING)
        f.ink.face = PB_SERIF_BOLD;
    if (kind == PB_LINE_DONE && n->name.n)
        f.words = pb_lay_printf(l, "%.*s %.*s", PB_STR_ARG(n->name), PB_STR_ARG(n->value));
    if (kind == PB_LINE_ENDING) {
        f.balloon = true;
        f.ink.face = PB_SERIF;
    }
    return f;
}

static int lay_revealed(pb_place *l, speech_form f, int x, int y, int width)
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
    pb_lay_part(l, PB_PART_SHADE, (pb_area){0, 0, l->body.w, stage.y + stage.h + pb_lay_space(l, 12)});
    int cx = stage.x + stage.w / 2, cy = stage.y + stage.h / 2 - c->size / 8;
    pb_size word = pb_lay_measure(l, speech->value, (pb_ink){PB_TYPE_16, PB_SERIF_ITALIC, PB_TOK_INK}, 0);
    int w = pb_lay_min(stage.w / 2, pb_lay_space(l, 420)), h = pb_lay_space(l, 24);
    pb_part *dots = pb_lay_part(l, PB_PART_SILENCE, (pb_area){cx - w / 2, cy - h, w, h});
    dots->node = speech;
    dots->id = speech->id;
    int wide = pb_lay_min(word.w, stage.w / 3);
    pb_lay_text(l, speech->value, (pb_ink){PB_TYPE_16, PB_SERIF_ITALIC, PB_TOK_INK}, cx - wide / 2, cy + pb_lay_space(l, 12),
                wide + 1);
}

enum { MEASURES = 6, SIZES = 3 };

// What is said, where it covers nobody: the roomiest of some shapes that fits, else a pane that scrolls.
static void lay_speech(pb_place *l, const pb_node *speech, const pb_circle *c, pb_area stage)
{
    speech_form f = form_of(l, speech);
    const pb_seat *who = speech->line ? seat_of(c, speech->line->seat) : NULL;
    pb_ink detail_ink = {PB_TYPE_16, PB_SERIF_ITALIC, PB_TOK_MUTE}, head_ink = {PB_TYPE_24, PB_SERIF_BOLD, PB_TOK_INK};
    pb_str head = speech->line && speech->line->kind == PB_LINE_ENDING ? speech->name : (pb_str){0};
    pb_str detail = speech->line && speech->line->kind == PB_LINE_SAID && speech->detail.n && speech->name.n
                        ? pb_lay_printf(l, "%.*s %.*s", PB_STR_ARG(speech->name), PB_STR_ARG(speech->detail))
                        : speech->detail;
    int pad_x = f.balloon ? pb_lay_space(l, 26) : pb_lay_space(l, 8), pad_y = f.balloon ? pb_lay_space(l, 18) : 0;
    static const int measure[MEASURES] = {24, 20, 28, 17, 33, 14}; // ems
    static const enum pb_type size[SIZES] = {PB_TYPE_20, PB_TYPE_18, PB_TYPE_16};
    double cx = stage.x + stage.w / 2.0, cy = stage.y + stage.h / 2.0;
    double pull = who && f.balloon ? 0.16 : 0; // towards the one who speaks
    int x = (int)(cx + (who ? who->x : 0) * pull * stage.w), y = (int)(cy + (who ? who->y : 0) * pull * stage.h);
    y -= c->size / 8;
    int gap = pb_lay_space(l, f.balloon ? 10 : 4);
    pb_area at = {0};
    int width = 0;
    bool fits = false;
    for (int k = 0; k < MEASURES * SIZES && !fits; k++) {
        f.ink.type = size[k / MEASURES];
        int em = pb_layout_px(l->in, f.ink.type), wide = em * measure[k % MEASURES];
        width = l->in->metrics.balance(l->in->metrics.ctx, f.words, pb_lay_style(l, f.ink, wide), em * 5);
        width = pb_lay_max(width, pb_lay_min(wide, pb_lay_measure(l, head, head_ink, 0).w));
        pb_size s = pb_lay_measure(l, f.words, f.ink, width);
        pb_size d = pb_lay_measure(l, detail, detail_ink, width), h = pb_lay_measure(l, head, head_ink, width);
        pb_size box = {pb_lay_max(s.w, pb_lay_max(d.w, h.w)) + 2 * pad_x,
                       s.h + d.h + h.h + (d.h ? pb_lay_space(l, 8) : 0) + 2 * pad_y};
        width = box.w - 2 * pad_x + 1;
        fits = pb_lay_inside(c, stage, &box, 1, x, y, gap, &at) == 0;
    }
    bool scrolls = !fits;
    if (scrolls) { // as much as the middle holds; the rest scrolls
        int least = pb_layout_px(l->in, PB_TYPE_16) * 3;
        for (int h = stage.h * 6 / 10; h > least; h -= pb_lay_space(l, 12))
            for (int w = stage.w * 7 / 10; w > 4 * least && w * h > at.w * at.h; w -= pb_lay_space(l, 24)) {
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
    y += lay_revealed(l, f, at.x + pad_x, y, width);
    if (detail.n)
        y += pb_lay_space(l, 8) + pb_lay_text(l, detail, detail_ink, at.x + pad_x, y + pb_lay_space(l, 8), width);
    if (scrolls)
        pb_lay_pane_close(l, y, PB_TOK_CARD);
}

static void lay_room(pb_place *l, const pb_node *page, pb_circle *c, pb_area stage)
{
    const pb_node *people = pb_layout_child(page, "circle"), *speech = pb_layout_child(page, "speech");
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
            if (its <= c->n && !done[its] && (!back || c->seat[its].figure.y < c->seat[at].figure.y)) {
                back = n;
                at = seat = its;
            }
        }
        if (!back)
            break;
        done[seat] = true;
        lay_person(l, back, c, seat);
    }
    if (speech && silent)
        lay_silence(l, speech, c, stage);
    else if (speech)
        lay_speech(l, speech, c, stage);
}

// ---- one column -------------------------------------------------------------------------------

static int lay_people_row(pb_place *l, const pb_node *people, int x, int y, int width)
{
    int size = pb_lay_space(l, 64), gap = pb_lay_space(l, 12), at = x, top = y, high = 0;
    for (const pb_node *n = people ? people->first : NULL; n; n = n->next) {
        if (n->state & PB_IS_YOU)
            continue;
        bool speaks = n->state & PB_IS_SPEAKING;
        pb_ink ink = {PB_TYPE_14, speaks ? PB_SANS_BOLD : PB_SANS, PB_TOK_INK};
        pb_size t = pb_lay_measure(l, n->name, ink, 0);
        int w = pb_lay_max(size, t.w);
        if (at > x && at + w > x + width) {
            at = x;
            y += high + gap;
            high = 0;
        }
        pb_part *p = pb_lay_part(l, PB_PART_PERSON, (pb_area){at + (w - size) / 2, y, size, size});
        p->node = n;
        p->id = n->id;
        p->flags |= speaks ? PB_PART_RINGED : 0;
        pb_lay_line(l, n->name, ink, at + w / 2, y + size + pb_lay_space(l, 4), PB_LAY_MIDDLE);
        high = pb_lay_max(high, size + pb_lay_space(l, 4) + t.h);
        at += w + gap;
    }
    return y + high - top;
}

static void lay_column(pb_place *l, const pb_node *page)
{
    const pb_node *speech = pb_layout_child(page, "speech"), *people = pb_layout_child(page, "circle");
    int m = pb_lay_space(l, 32), width = l->body.w - 2 * m;
    pb_lay_pane_open(l, PB_PANE_PAGE, l->body);
    int y = lay_head(l, page) + pb_lay_space(l, 8);
    if (speech) {
        int pad = pb_lay_space(l, 20), measure = pb_lay_min(width - 2 * pad, pb_layout_px(l->in, PB_TYPE_20) * 36);
        pb_part *card = pb_lay_part(l, PB_PART_FILL, (pb_area){m, y, width, 0});
        uint32_t at = (uint32_t)(card - l->out->parts.p);
        speech_form f = form_of(l, speech);
        int in = y + pad;
        if (f.balloon && speech->name.n) {
            in += pb_lay_text(l, speech->name, (pb_ink){PB_TYPE_16, PB_SANS_BOLD, PB_TOK_INK}, m + pad, in, measure);
            l->out->parts.p[l->out->parts.n - 1].tint =
                name_color(l, people, speech->line ? speech->line->seat : PB_NONE);
        }
        in += lay_revealed(l, f, m + pad, in, measure);
        in += pb_lay_text(l, speech->detail, (pb_ink){PB_TYPE_16, PB_SERIF_ITALIC, PB_TOK_MUTE}, m + pad, in, measure);
        card = &l->out->parts.p[at];
        card->at.h = in + pad - y;
        card->fill = PB_TOK_CARD;
        card->radius = pb_lay_space(l, 14);
        y = in + pad + pb_lay_space(l, 16);
    }
    y += lay_people_row(l, people, m, y, width) + pb_lay_space(l, 20);
    uint32_t night = l->out->parts.n;
    lay_night(l, (pb_area){0, y, l->body.w, 0});
    int panel = lay_panel(l, page, y, true);
    panel = pb_lay_max(panel, l->body.h - y);
    l->out->parts.p[night].at.h = panel;
    pb_lay_pane_close(l, y + panel, PB_NO_TOKEN);
}

// ---- all of it --------------------------------------------------------------------------------

void pb_lay_session(pb_place *l, const pb_node *page)
{
    const pb_node *transcript = pb_layout_child(page, "transcript"), *people = pb_layout_child(page, "circle");
    l->out->is_session = true;
    l->out->speech = pb_layout_child(page, "speech");
    int m = pb_lay_space(l, 32), panel = lay_panel(l, page, 0, false);
    bool open = transcript && (transcript->state & PB_IS_SELECTED);
    uint32_t start = l->out->parts.n;
    int head = lay_head(l, page);
    pb_area below = {m, head, l->body.w - 2 * m, l->body.h - panel - head - pb_lay_space(l, 12)};
    if (panel > l->body.h * 55 / 100 || below.h < pb_lay_space(l, 160) || !pb_lay_has(people)) {
        l->out->parts.n = start;
        if (open) {
            lay_head(l, page);
            lay_transcript(l, page, (pb_area){m, head, l->body.w - 2 * m, l->body.h - head - m});
        } else {
            lay_column(l, page);
        }
        return;
    }
    pb_area stage = below;
    int em = pb_layout_px(l->in, PB_TYPE_16), side = pb_lay_min(below.w * 36 / 100, em * 32);
    if (open) {
        lay_transcript(l, page, below);
    } else {
        if (pb_lay_has(transcript) && side >= em * 19) {
            stage.w -= side + pb_lay_space(l, 24);
            lay_transcript(l, page, (pb_area){below.x + below.w - side, below.y, side, below.h});
        }
        pb_circle c = pb_lay_circle(l, people, stage);
        if (!c.fits && stage.w < below.w) { // the whole width for the room, then
            l->out->parts.n = start;
            lay_head(l, page);
            l->out->pane[PB_PANE_TRANSCRIPT] = (pb_pane){0};
            stage = below;
            c = pb_lay_circle(l, people, stage);
        }
        if (!c.fits) {
            l->out->parts.n = start;
            lay_column(l, page);
            return;
        }
        lay_room(l, page, &c, stage);
    }
    l->flags |= PB_PART_RISES;
    lay_night(l, (pb_area){0, l->body.h - panel, l->body.w, panel});
    lay_panel(l, page, l->body.h - panel, true);
    l->flags &= ~(unsigned)PB_PART_RISES;
}
