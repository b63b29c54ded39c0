// SPDX-License-Identifier: MIT
// The talk map: what its lanes are, where the trainee acted, and what each of those was.
#include "app/talk_map.h"
#include "ui/layout_inside.h"

static const pb_ink head_ink = {PB_TYPE_20, PB_SERIF_BOLD, PB_TOK_INK};
static const pb_ink bold_ink = {PB_TYPE_14, PB_SANS_BOLD, PB_TOK_INK};
static const pb_ink small_ink = {PB_TYPE_14, PB_SANS, PB_TOK_MUTE};

enum { MARK = 26 }; // units: an intervention's sign

// ---- what the lanes are -----------------------------------------------------------------------

static int lay_key(pb_place *l, const pb_view_chart *c, int x, int y, int width)
{
    int top = y, at = x, high = pb_lay_measure(l, PB_STR("X"), small_ink, 0).h, box = high * 2 / 3;
    for (int i = 0; i < PB_TALK_LANES; i++) {
        int lane = pb_map_order[i];
        if (!pb_map_has(c, lane) || !c->lane[lane].n)
            continue;
        pb_size t = pb_lay_measure(l, c->lane[lane], small_ink, 0);
        int w = box * 3 / 2 + pb_lay_space(l, 8) + t.w + pb_lay_space(l, 22);
        if (at > x && at + w > x + width) {
            at = x;
            y += high + pb_lay_space(l, 4);
        }
        pb_part *s =
            pb_lay_part(l, PB_PART_SWATCH, (pb_area){at, y + (high - box) / 2, box * 3 / 2, box});
        s->lane = lane;
        pb_lay_line(l, c->lane[lane], small_ink, at + box * 3 / 2 + pb_lay_space(l, 8), y,
                    PB_LAY_LEFT);
        at += w;
    }
    return y + high - top;
}

// The roomiest place for a box of this size within the k-th lane of the order; false when there is
// none. Between points the curve stays between its ends, so the points around the box decide.
static bool find_room(const pb_view_chart *c, int k, pb_area map, pb_size box, pb_area *out)
{
    uint32_t points = pb_map_points(c);
    double best = box.h;
    for (uint32_t from = 0; from + 1 < points; from++) {
        double top = 0, low = 1, x0 = pb_map_x(c, from) * map.w;
        uint32_t to = from;
        for (; to < points; to++) {
            double above = pb_map_edge(c, to, k), below = pb_map_edge(c, to, k + 1);
            top = above > top ? above : top;
            low = below < low ? below : low;
            if (pb_map_x(c, to) * map.w >= x0 + box.w || (low - top) * map.h <= best)
                break;
        }
        double x1 = to < points ? pb_map_x(c, to) * map.w : 0;
        if ((low - top) * map.h <= best || x1 < x0 + box.w)
            continue;
        best = (low - top) * map.h;
        *out = (pb_area){map.x + (int)((x0 + x1 - box.w) / 2),
                         map.y + (int)((top + low) / 2 * map.h) - box.h / 2, box.w, box.h};
    }
    return best > box.h;
}

// Names on the lanes themselves, where they are wide enough.
static void lay_names(pb_place *l, const pb_view_chart *c, pb_area map)
{
    int pad = pb_lay_space(l, 7);
    for (int k = 0; k < PB_TALK_LANES; k++) {
        pb_str name = c->lane[pb_map_order[k]];
        pb_size t = pb_lay_measure(l, name, bold_ink, 0);
        pb_area at;
        if (!name.n || !pb_map_has(c, pb_map_order[k]) ||
            !find_room(c, k, map, (pb_size){t.w + 2 * pad, t.h + pad / 2}, &at))
            continue;
        pb_part *chip = pb_lay_part(l, PB_PART_FILL, at);
        chip->fill = PB_TOK_CARD;
        chip->radius = at.h / 2;
        pb_lay_line(l, name, bold_ink, at.x + pad, at.y + (at.h - t.h) / 2, PB_LAY_LEFT);
    }
}

// Minutes below the map, as often as there is room.
static int lay_axis(pb_place *l, const pb_view_chart *c, pb_area at)
{
    static const uint32_t steps[] = {1, 2, 5, 10, 15, 20, 30, 60, 120};
    pb_size label = pb_lay_measure(l, PB_STR("000"), small_ink, 0);
    uint32_t step = 120;
    for (size_t i = sizeof steps / sizeof *steps; i-- > 0;)
        if (c->minutes && (int64_t)at.w * steps[i] / c->minutes >= label.w * 3)
            step = steps[i];
    for (uint32_t m = 0; m <= c->minutes; m += step) {
        int x = at.x + (int)((int64_t)at.w * m / (c->minutes ? c->minutes : 1));
        pb_str s = pb_lay_printf(l, "%u", m);
        enum pb_lay_side side = m == 0                      ? PB_LAY_LEFT
                                : x > at.x + at.w - label.w ? PB_LAY_RIGHT
                                                            : PB_LAY_MIDDLE;
        pb_lay_line(l, s, small_ink, x, at.y, side);
    }
    return label.h;
}

// ---- where the trainee acted ------------------------------------------------------------------

static int mark_x(const pb_view_chart *c, uint32_t i, pb_area map)
{
    int64_t whole = (int64_t)c->minutes * 60000;
    return map.x + (int)(whole ? (int64_t)map.w * c->mark[i].clock / whole : 0);
}

// Signs below the axis, close ones below one another; says how many rows.
static int lay_signs(pb_place *l, const pb_node *page, const pb_view_chart *c, pb_area map, int y)
{
    const pb_node *moments = pb_layout_child(page, "moments");
    const pb_node *m = moments ? moments->first : NULL;
    int size = pb_lay_space(l, MARK), last = map.x - size, row = 0, rows = 1;
    for (uint32_t i = 0; i < c->marks && m; i++, m = m->next) {
        int x = mark_x(c, i, map) - size / 2;
        x = pb_lay_max(map.x, pb_lay_min(x, map.x + map.w - size));
        row = x < last + size ? (row + 1) % 3 : 0;
        rows = pb_lay_max(rows, row + 1);
        last = row == 0 ? x : last;
        pb_part *p =
            pb_lay_box(l, m, (pb_area){x, y + row * size, size, size}, PB_NO_TOKEN, PB_NO_TOKEN);
        p->kind = PB_PART_MARK;
        p->id = pb_lay_printf(l, "mark:%u", i);
        p->radius = size / 2;
        p->lane = (int)c->mark[i].state;
        p->tip = (pb_area){x + size / 2, map.y, 1, map.h};
    }
    return rows;
}

// What some of them were: the one selected, then those that were missed, then whoever has room. A
// mark under another has none.
static int lay_labels(pb_place *l, const pb_view_chart *c, pb_area map, int y)
{
    pb_area taken[PB_CHART_MARKS_MAX];
    uint32_t n = 0;
    int gap = pb_lay_space(l, 14), high = pb_lay_measure(l, PB_STR("X"), small_ink, 0).h;
    int widest = pb_lay_min(map.w, pb_layout_px(l->in, PB_TYPE_14) * 14);
    for (int pass = 0; pass < 3; pass++)
        for (uint32_t i = 0; i < c->marks; i++) {
            unsigned state = c->mark[i].state;
            int turn = state & PB_IS_SELECTED ? 0 : state & PB_IS_WEAK ? 1 : 2;
            pb_ink ink = turn == 0 ? bold_ink : small_ink;
            pb_str s = c->mark[i].label;
            pb_size t = pb_lay_measure(l, s, ink, 0);
            if (turn != pass || !s.n || (turn && t.w > widest))
                continue;
            t.w = pb_lay_min(t.w, map.w);
            int x = mark_x(c, i, map) - t.w / 2;
            x = pb_lay_max(map.x, pb_lay_min(x, map.x + map.w - t.w));
            pb_area at = {x - gap / 2, y, t.w + gap, high};
            bool free = true;
            for (uint32_t k = 0; k < n; k++)
                free = free && !pb_area_meets(taken[k], at);
            if (!free)
                continue;
            taken[n++] = at;
            pb_str shown = turn ? s : pb_lay_clip(l, s, ink, t.w + 1, 1);
            pb_lay_text(l, shown, ink, x, y, t.w + 1);
        }
    return high;
}

int pb_lay_map(pb_place *l, const pb_node *page, const pb_node *map, int x, int y, int width)
{
    int top = y;
    const pb_view_chart *c = map->chart;
    y += pb_lay_text(l, map->name, head_ink, x, y, width) + pb_lay_space(l, 8);
    y += lay_key(l, c, x, y, width) + pb_lay_space(l, 10);
    int high =
        pb_lay_max(pb_lay_space(l, 120), pb_lay_min(pb_lay_space(l, 220), l->body.h * 27 / 100));
    pb_area at = {x, y, width, high};
    pb_part *p = pb_lay_part(l, PB_PART_CHART, at);
    p->node = map;
    p->id = map->id;
    lay_names(l, c, at);
    y += high + pb_lay_space(l, 4);
    y += lay_axis(l, c, (pb_area){x, y, width, 0}) + pb_lay_space(l, 4);
    y += lay_signs(l, page, c, at, y) * pb_lay_space(l, MARK) + pb_lay_space(l, 2);
    y += lay_labels(l, c, at, y);
    return y - top;
}

// ---- notes ------------------------------------------------------------------------------------

static void lay_note(pb_place *l, const pb_part mark, int x, int width)
{
    const pb_node *n = mark.node;
    int pad = pb_lay_space(l, 14), gap = pb_lay_space(l, 8);
    int in = pb_lay_min(width - 2 * pad, pb_layout_px(l->in, PB_TYPE_16) * 24);
    pb_ink quote = {PB_TYPE_16, PB_SERIF, PB_TOK_INK};
    pb_str head = pb_lay_printf(l, "%.*s · %.*s", PB_STR_ARG(n->value), PB_STR_ARG(n->name));
    pb_str said = n->first ? pb_lay_clip(l, n->first->name, quote, in, 4) : PB_STR("");
    int head_h = pb_lay_measure(l, head, bold_ink, in).h,
        said_h = pb_lay_measure(l, said, quote, in).h,
        foot_h = pb_lay_measure(l, n->detail, small_ink, in).h;
    int w = pb_lay_max(pb_lay_measure(l, head, bold_ink, in).w,
                       pb_lay_max(pb_lay_measure(l, said, quote, in).w,
                                  pb_lay_measure(l, n->detail, small_ink, in).w));
    pb_area at = {0, 0, w + 2 * pad, head_h + said_h + foot_h + 2 * pad};
    at.x = pb_lay_max(x, pb_lay_min(mark.at.x + mark.at.w / 2 - at.w / 2, x + width - at.w));
    at.y = mark.at.y - gap - at.h;
    if (at.y < gap)
        at.y = mark.at.y + mark.at.h + gap;
    l->flags |= PB_PART_NOTE;
    pb_part *card = pb_lay_part(l, PB_PART_FILL, at);
    card->fill = PB_TOK_CARD;
    card->edge = PB_TOK_FACTS;
    card->radius = pb_lay_space(l, 10);
    card->stroke = pb_lay_max(1, pb_lay_space(l, 1));
    card->flags |= PB_PART_RAISED;
    uint32_t from = l->out->parts.n - 1;
    int y = at.y + pad;
    y += pb_lay_text(l, head, bold_ink, at.x + pad, y, in);
    y += pb_lay_text(l, said, quote, at.x + pad, y, in);
    pb_lay_text(l, n->detail, small_ink, at.x + pad, y, in);
    for (uint32_t i = from; i < l->out->parts.n; i++)
        l->out->parts.p[i].id = mark.id;
    l->flags &= ~(unsigned)PB_PART_NOTE;
}

void pb_lay_map_notes(pb_place *l, int x, int width)
{
    for (uint32_t i = 0, n = l->out->parts.n; i < n; i++) {
        const pb_part mark = l->out->parts.p[i];
        if (mark.kind == PB_PART_MARK && (mark.flags & PB_PART_ACTS) && mark.node)
            lay_note(l, mark, x, width);
    }
}
