// SPDX-License-Identifier: MIT
// The session: the room above, and below it, in the dark, what the trainee may say. When the room
// would get too small to be read (a small window, very large text) everything stands in one column
// that scrolls.
#include "ui/layout_inside.h"

static const pb_ink title_ink = {PB_TYPE_24, PB_SERIF_BOLD, PB_TOK_INK};
static const pb_ink clock_ink = {PB_TYPE_18, PB_SANS, PB_TOK_MUTE};
static const pb_ink small_ink = {PB_TYPE_14, PB_SANS, PB_TOK_MUTE};

static void lay_ribbon(pb_place *l, const pb_node *phases, pb_area at)
{
    int n = (int)pb_view_count(phases), gap = pb_lay_space(l, 6),
        bar = pb_lay_max(4, pb_lay_space(l, 6));
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
        int w =
            named
                ? pb_lay_measure(l, p->name, (pb_ink){PB_TYPE_14, PB_SANS_BOLD, PB_TOK_INK}, 0).w +
                      air / n
                : (at.w - (n - 1) * gap) / n;
        if (named && n * widest + (n - 1) * gap <= at.w)
            w = (at.w - (n - 1) * gap) / n;
        pb_part *part = pb_lay_part(l, PB_PART_FILL, (pb_area){x, at.y, w, now ? bar + 2 : bar});
        part->fill = now                     ? PB_TOK_RELATIONSHIP
                     : p->state & PB_IS_DONE ? PB_TOK_RELATIONSHIP_2
                                             : PB_TOK_LINE;
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

// Training wheels: small meters in a row, as many rows as it takes; says how high.
static int lay_climate(pb_place *l, const pb_node *list, int x, int y, int width)
{
    int top = y, at = x, near = pb_lay_space(l, 8), gap = pb_lay_space(l, 28), high = 0;
    int track = pb_lay_space(l, 56), thick = pb_lay_max(4, pb_lay_space(l, 6));
    pb_ink word = {PB_TYPE_14, PB_SANS_BOLD, PB_TOK_INK};
    for (const pb_node *n = list->first; n; n = n->next) {
        pb_size name = pb_lay_measure(l, n->name, small_ink, 0),
                value = pb_lay_measure(l, n->value, word, 0);
        int w = name.w + near + track + near + value.w;
        if (at > x && at + w > x + width) {
            at = x;
            y += high + pb_lay_space(l, 2);
        }
        high = pb_lay_max(name.h, value.h);
        if (w > width)
            continue;
        pb_lay_line(l, n->name, small_ink, at, y, PB_LAY_LEFT);
        pb_area bar = {at + name.w + near, y + (high - thick) / 2, track, thick};
        for (int full = 0; full < 2; full++) {
            pb_part *p = pb_lay_part(l, PB_PART_FILL, bar);
            p->at.w = full ? pb_lay_max(thick, track * n->bar->value / 1000) : track;
            p->fill = full ? PB_TOK_RELATIONSHIP : PB_TOK_LINE;
            p->radius = thick / 2;
        }
        pb_lay_line(l, n->value, word, bar.x + track + near, y, PB_LAY_LEFT);
        at += w + gap;
    }
    return y + high - top;
}

// The head's lower edge.
static int lay_head(pb_place *l, const pb_node *page)
{
    const pb_node *phases = pb_layout_child(page, "phases"),
                  *clock = pb_layout_child(page, "clock");
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
    const pb_node *climate = pb_layout_child(page, "climate");
    if (pb_lay_has(climate))
        bottom +=
            lay_climate(l, climate, m, bottom + pb_lay_space(l, 8), right - m) + pb_lay_space(l, 8);
    const pb_node *misfit = pb_layout_child(page, "misfit");
    if (misfit)
        bottom += pb_lay_text(l, misfit->name, (pb_ink){PB_TYPE_14, PB_SANS, PB_TOK_FIXING}, m,
                              bottom + pb_lay_space(l, 8), right - m) +
                  pb_lay_space(l, 8);
    return bottom + pb_lay_space(l, 12);
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
    const pb_node *speech = pb_layout_child(page, "speech"),
                  *people = pb_layout_child(page, "circle");
    int m = pb_lay_space(l, 32), width = l->body.w - 2 * m;
    pb_lay_pane_open(l, PB_PANE_PAGE, l->body);
    int y = lay_head(l, page) + pb_lay_space(l, 8);
    if (speech) {
        int pad = pb_lay_space(l, 20),
            measure = pb_lay_min(width - 2 * pad, pb_layout_px(l->in, PB_TYPE_20) * 36);
        pb_part *card = pb_lay_part(l, PB_PART_FILL, (pb_area){m, y, width, 0});
        uint32_t at = (uint32_t)(card - l->out->parts.p);
        pb_speech_form f = pb_lay_speech_form(l, speech);
        int in = y + pad;
        if (f.balloon && speech->name.n) {
            in += pb_lay_text(l, speech->name, (pb_ink){PB_TYPE_16, PB_SANS_BOLD, PB_TOK_INK},
                              m + pad, in, measure);
            l->out->parts.p[l->out->parts.n - 1].tint =
                pb_lay_name_color(l, people, speech->line ? speech->line->seat : PB_NONE);
        }
        in += pb_lay_revealed(l, f, m + pad, in, measure);
        in += pb_lay_text(l, speech->detail, (pb_ink){PB_TYPE_16, PB_SERIF_ITALIC, PB_TOK_MUTE},
                          m + pad, in, measure);
        card = &l->out->parts.p[at];
        card->at.h = in + pad - y;
        card->fill = PB_TOK_CARD;
        card->radius = pb_lay_space(l, 14);
        y = in + pad + pb_lay_space(l, 16);
    }
    y += lay_people_row(l, people, m, y, width) + pb_lay_space(l, 20);
    uint32_t night = l->out->parts.n;
    pb_lay_night(l, (pb_area){0, y, l->body.w, 0});
    int panel = pb_lay_panel(l, page, y, true, true);
    panel = pb_lay_max(panel, l->body.h - y);
    l->out->parts.p[night].at.h = panel;
    pb_lay_pane_close(l, y + panel, PB_NO_TOKEN);
}

// ---- all of it --------------------------------------------------------------------------------

static void lay_foot(pb_place *l, const pb_node *page, int high, bool asks)
{
    l->flags |= PB_PART_RISES;
    pb_lay_night(l, (pb_area){0, l->body.h - high, l->body.w, high});
    pb_lay_panel(l, page, l->body.h - high, asks, true);
    l->flags &= ~(unsigned)PB_PART_RISES;
}

void pb_lay_session(pb_place *l, const pb_node *page)
{
    const pb_node *transcript = pb_layout_child(page, "transcript"),
                  *people = pb_layout_child(page, "circle");
    l->out->is_session = true;
    l->out->speech = pb_layout_child(page, "speech");
    int m = pb_lay_space(l, 32), panel = pb_lay_panel(l, page, 0, true, false);
    bool open = transcript && (transcript->state & PB_IS_SELECTED);
    uint32_t start = l->out->parts.n;
    int head = lay_head(l, page);
    pb_area below = {m, head, l->body.w - 2 * m, l->body.h - panel - head - pb_lay_space(l, 12)};
    if (panel > l->body.h * 55 / 100 || below.h < pb_lay_space(l, 160) || !pb_lay_has(people)) {
        l->out->parts.n = start;
        if (!open) {
            lay_column(l, page);
            return;
        }
        lay_head(l, page);
        panel = pb_lay_panel(l, page, 0, false, false); // what there is to answer waits
        below.h = pb_lay_max(pb_lay_space(l, 60), l->body.h - panel - head - pb_lay_space(l, 12));
        pb_lay_transcript(l, page, below);
        lay_foot(l, page, panel, false);
        return;
    }
    pb_area stage = below;
    int em = pb_layout_px(l->in, PB_TYPE_16), side = pb_lay_min(below.w * 36 / 100, em * 32);
    if (open) {
        pb_lay_transcript(l, page, below);
    } else {
        if (pb_lay_has(transcript) && side >= em * 19) {
            stage.w -= side + pb_lay_space(l, 24);
            pb_lay_transcript(l, page, (pb_area){below.x + below.w - side, below.y, side, below.h});
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
        pb_lay_room(l, page, &c, stage);
    }
    lay_foot(l, page, panel, true);
}
