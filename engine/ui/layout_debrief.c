// SPDX-License-Identifier: MIT
// The debrief: the talk map across the page, the profile and the moments below it on the left, the
// selected moment in full on the right; one under the other when the window is narrow. The page
// scrolls.
#include "ui/layout_inside.h"

static const pb_ink head_ink = {PB_TYPE_20, PB_SERIF_BOLD, PB_TOK_INK};
static const pb_ink body_ink = {PB_TYPE_16, PB_SANS, PB_TOK_INK};
static const pb_ink bold_ink = {PB_TYPE_16, PB_SANS_BOLD, PB_TOK_INK};
static const pb_ink soft_ink = {PB_TYPE_16, PB_SANS, PB_TOK_MUTE};
static const pb_ink small_ink = {PB_TYPE_14, PB_SANS, PB_TOK_MUTE};
static const pb_ink note_ink = {PB_TYPE_14, PB_SANS_ITALIC, PB_TOK_MUTE};

// The order in which lanes lie on one another, from the top: flight above, what the group is for
// below.
static const int lane_order[] = {PB_TALK_FIXING,  PB_TALK_AWAY,        PB_TALK_FACTS,
                                 PB_TALK_FRAME,   PB_TALK_PROCESS,     PB_TALK_SILENCE,
                                 PB_TALK_FEELING, PB_TALK_RELATIONSHIP};

static bool lane_occurs(const pb_view_chart *c, int lane)
{
    for (uint32_t m = 0; m < c->minutes; m++)
        if (c->share[m][lane])
            return true;
    return false;
}

static int lay_key(pb_place *l, const pb_view_chart *c, int x, int y, int width)
{
    int top = y, at = x, high = pb_lay_measure(l, PB_STR("X"), small_ink, 0).h, box = high * 2 / 3;
    for (size_t i = 0; i < sizeof lane_order / sizeof *lane_order; i++) {
        int lane = lane_order[i];
        if (!lane_occurs(c, lane) || !c->lane[lane].n)
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

// Minutes below the chart, as often as there is room.
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

static int lay_marks(pb_place *l, const pb_node *page, const pb_view_chart *c, pb_area chart)
{
    const pb_node *moments = pb_layout_child(page, "moments");
    int size = pb_lay_space(l, 26), y = chart.y + chart.h + pb_lay_space(l, 4),
        last = chart.x - size, row = 0, rows = 1;
    pb_size label = {0, pb_lay_measure(l, PB_STR("X"), small_ink, 0).h};
    const pb_node *m = moments ? moments->first : NULL;
    for (uint32_t i = 0; i < c->marks && m; i++, m = m->next) {
        int64_t whole = (int64_t)c->minutes * 60000;
        int x = chart.x + (int)(whole ? (int64_t)chart.w * c->mark[i].clock / whole : 0) - size / 2;
        x = pb_lay_max(chart.x, pb_lay_min(x, chart.x + chart.w - size));
        row = x < last + size ? (row + 1) % 3 : 0; // close ones stand below one another
        rows = pb_lay_max(rows, row + 1);
        last = row == 0 ? x : last;
        pb_part *p =
            pb_lay_box(l, m, (pb_area){x, y + row * size, size, size}, PB_NO_TOKEN, PB_NO_TOKEN);
        p->kind = PB_PART_MARK;
        p->id = pb_lay_printf(l, "mark:%u", i);
        p->radius = size / 2;
        p->lane = (int)c->mark[i].state;
        p->tip = (pb_area){x + size / 2, chart.y, 1, chart.h};
    }
    y += rows * size + pb_lay_space(l, 2);
    // The selected one says what it is; labels of others would crowd.
    for (uint32_t i = 0; i < c->marks; i++) {
        if (!(c->mark[i].state & PB_IS_SELECTED) || !c->mark[i].label.n)
            continue;
        int x = chart.x +
                (int)((int64_t)chart.w * c->mark[i].clock / ((int64_t)c->minutes * 60000 + 1));
        pb_ink ink = {PB_TYPE_14, PB_SANS_BOLD, PB_TOK_INK};
        int w = pb_lay_measure(l, c->mark[i].label, ink, 0).w;
        x = pb_lay_max(chart.x, pb_lay_min(x - w / 2, chart.x + chart.w - w));
        pb_lay_text(l, c->mark[i].label, ink, x, y, pb_lay_min(w, chart.w) + 1);
        y += pb_lay_measure(l, c->mark[i].label, ink, pb_lay_min(w, chart.w) + 1).h - label.h;
    }
    return y + label.h - chart.y - chart.h;
}

static int lay_map(pb_place *l, const pb_node *page, const pb_node *map, int x, int y, int width)
{
    int top = y;
    const pb_view_chart *c = map->chart;
    y += pb_lay_text(l, map->name, head_ink, x, y, width) + pb_lay_space(l, 8);
    y += lay_key(l, c, x, y, width) + pb_lay_space(l, 10);
    int high =
        pb_lay_max(pb_lay_space(l, 120), pb_lay_min(pb_lay_space(l, 210), l->body.h * 26 / 100));
    pb_area at = {x, y, width, high};
    pb_part *p = pb_lay_part(l, PB_PART_CHART, at);
    p->node = map;
    p->id = map->id;
    y += high + pb_lay_space(l, 4);
    y += lay_axis(l, c, (pb_area){x, y, width, 0});
    y += lay_marks(l, page, c, (pb_area){x, at.y, width, y - at.y});
    return y - top;
}

static int lay_profile(pb_place *l, const pb_node *list, int x, int y, int width)
{
    int top = y, bar_h = pb_lay_space(l, 14), name_w = 0, value_w = 0, gap = pb_lay_space(l, 16);
    y += pb_lay_text(l, list->name, head_ink, x, y, width);
    y += pb_lay_text(l, list->detail, small_ink, x, y, width) + pb_lay_space(l, 12);
    for (const pb_node *n = list->first; n; n = n->next) {
        name_w = pb_lay_max(name_w, pb_lay_measure(l, n->name, body_ink, 0).w);
        value_w = pb_lay_max(value_w, pb_lay_measure(l, n->value, small_ink, 0).w);
    }
    bool row = name_w + value_w + 2 * gap + pb_lay_space(l, 110) <= width;
    for (const pb_node *n = list->first; n; n = n->next) {
        if (row) {
            pb_size name = pb_lay_measure(l, n->name, body_ink, 0),
                    value = pb_lay_measure(l, n->value, small_ink, 0);
            pb_lay_line(l, n->name, body_ink, x, y, PB_LAY_LEFT);
            pb_part *p = pb_lay_part(l, PB_PART_BAR,
                                     (pb_area){x + name_w + gap, y + (name.h - bar_h) / 2,
                                               width - name_w - value_w - 2 * gap, bar_h});
            p->node = n;
            p->id = n->id;
            pb_lay_line(l, n->value, small_ink, x + width - value_w, y + (name.h - value.h),
                        PB_LAY_LEFT);
            y += name.h + pb_lay_space(l, 9);
            continue;
        }
        pb_size value = pb_lay_measure(l, n->value, small_ink, 0);
        bool beside = pb_lay_measure(l, n->name, body_ink, 0).w + value.w + gap <= width;
        int h = pb_lay_text(l, n->name, body_ink, x, y, beside ? width - value.w - gap : width);
        if (beside)
            pb_lay_line(l, n->value, small_ink, x + width, y + h - value.h, PB_LAY_RIGHT);
        else
            h += pb_lay_text(l, n->value, small_ink, x, y + h, width);
        y += h + pb_lay_space(l, 4);
        pb_part *p = pb_lay_part(l, PB_PART_BAR, (pb_area){x, y, width, bar_h});
        p->node = n;
        p->id = n->id;
        y += bar_h + pb_lay_space(l, 12);
    }
    return y - top;
}

// All moments, one a row, in as many columns as there is room for.
static int lay_moments(pb_place *l, const pb_node *list, int x, int y, int width)
{
    int top = y, pad = pb_lay_space(l, 8), mark = pb_lay_space(l, 22);
    y += pb_lay_text(l, list->name, head_ink, x, y, width) + pb_lay_space(l, 8);
    int time_w = 0;
    for (const pb_node *n = list->first; n; n = n->next)
        time_w = pb_lay_max(time_w, pb_lay_measure(l, n->value, small_ink, 0).w);
    int least = time_w + mark + 4 * pad + pb_layout_px(l->in, PB_TYPE_16) * 10;
    int columns = width >= 2 * least + pad && pb_view_count(list) > 4 ? 2 : 1;
    int w = (width - (columns - 1) * pad) / columns, first = y, lowest = y;
    int rows = ((int)pb_view_count(list) + columns - 1) / columns, k = 0;
    for (const pb_node *n = list->first; n; n = n->next, k++) {
        if (k == rows)
            y = first;
        int cx = x + (k >= rows ? w + pad : 0), tx = cx + pad + mark + pad,
            in = w - time_w - mark - 4 * pad;
        pb_ink name = {PB_TYPE_16, n->state & PB_IS_SELECTED ? PB_SANS_BOLD : PB_SANS, PB_TOK_INK};
        int h = pb_lay_measure(l, n->name, name, in).h,
            line = pb_lay_measure(l, PB_STR("X"), name, 0).h;
        pb_part *box =
            pb_lay_box(l, n, (pb_area){cx, y, w, h + pad},
                       n->state & PB_IS_SELECTED ? PB_TOK_PAPER_2 : PB_NO_TOKEN, PB_NO_TOKEN);
        box->radius = pb_lay_space(l, 6);
        pb_part *m = pb_lay_part(l, PB_PART_MARK,
                                 (pb_area){cx + pad, y + pad / 2 + (line - mark) / 2, mark, mark});
        m->node = n;
        m->lane = (int)(n->state & ~(unsigned)PB_IS_SELECTED);
        pb_lay_text(l, n->name, name, tx, y + pad / 2, in);
        pb_size t = pb_lay_measure(l, n->value, small_ink, 0);
        pb_lay_line(l, n->value, small_ink, cx + w - pad, y + pad / 2 + (line - t.h) / 2,
                    PB_LAY_RIGHT);
        y += h + pad + pb_lay_space(l, 2);
        lowest = pb_lay_max(lowest, y);
    }
    return lowest - top;
}

static int lay_moment_part(pb_place *l, const pb_node *n, int x, int y, int width)
{
    int top = y, gap = pb_lay_space(l, 4);
    if (n->role == PB_ROLE_GROUP)
        return pb_lay_buttons(l, n, x, y, width);
    if (n->role == PB_ROLE_LIST) {
        y += pb_lay_text(l, n->name, bold_ink, x, y, width) + pb_lay_space(l, 6);
        for (const pb_node *c = n->first; c; c = c->next) {
            uint32_t at = l->out->parts.n;
            int from = y, in = width - pb_lay_space(l, 16);
            pb_part *rule =
                pb_lay_part(l, PB_PART_FILL, (pb_area){x, y, pb_lay_max(2, pb_lay_space(l, 3)), 0});
            rule->fill = PB_TOK_LINE;
            y += pb_lay_text(l, c->name, (pb_ink){PB_TYPE_16, PB_SERIF, PB_TOK_INK}, x + width - in,
                             y, in);
            y += pb_lay_text(l, c->value, small_ink, x + width - in, y + gap / 2, in) + gap / 2;
            y += pb_lay_text(l, c->detail, note_ink, x + width - in, y, in);
            l->out->parts.p[at].at.h = y - from;
            y += c->next ? pb_lay_space(l, 12) : 0;
        }
        return y - top;
    }
    bool taken = n->state & PB_IS_TAKEN;
    pb_ink words = taken ? (pb_ink){PB_TYPE_20, PB_SERIF, PB_TOK_INK} : body_ink;
    y += pb_lay_text(l, n->name, small_ink, x, y, width);
    y += pb_lay_text(l, n->value, words, x, y, width);
    y += pb_lay_text(l, n->detail, note_ink, x, y + gap / 2, width) + (n->detail.n ? gap / 2 : 0);
    return y - top;
}

static int lay_moment(pb_place *l, const pb_node *n, int x, int y, int width)
{
    int top = y, pad = pb_lay_space(l, 28), in = width - 2 * pad;
    uint32_t at = l->out->parts.n;
    pb_part *card = pb_lay_part(l, PB_PART_FILL, (pb_area){x, y, width, 0});
    card->fill = PB_TOK_CARD;
    card->radius = pb_lay_space(l, 14);
    y += pad;
    int mark = pb_lay_space(l, 24), line = pb_lay_measure(l, PB_STR("X"), head_ink, 0).h;
    pb_part *m =
        pb_lay_part(l, PB_PART_MARK, (pb_area){x + pad, y + (line - mark) / 2, mark, mark});
    m->node = n;
    m->lane = (int)n->state;
    int shift = mark + pb_lay_space(l, 10);
    pb_str head = n->value.n
                      ? pb_lay_printf(l, "%.*s · %.*s", PB_STR_ARG(n->value), PB_STR_ARG(n->name))
                      : n->name;
    y += pb_lay_text(l, head, head_ink, x + pad + shift, y, in - shift);
    y += pb_lay_text(l, n->detail, small_ink, x + pad + shift, y, in - shift) + pb_lay_space(l, 14);
    // What can be done comes before the longer reading.
    static const int order[PB_ROLE_COUNT] = {[PB_ROLE_GROUP] = 1, [PB_ROLE_LIST] = 2};
    for (int pass = 0; pass < 4; pass++) {
        bool listed = false;
        for (const pb_node *c = n->first; c; c = c->next) {
            listed = listed || c->role == PB_ROLE_LIST;
            int turn = order[c->role] ? order[c->role] : listed ? 3 : 0;
            int h = turn == pass ? lay_moment_part(l, c, x + pad, y, in) : 0;
            y += h + (h ? pb_lay_space(l, 16) : 0);
        }
    }
    y += pad - pb_lay_space(l, 16);
    l->out->parts.p[at].at.h = y - top;
    return y - top;
}

void pb_lay_debrief(pb_place *l, const pb_node *page)
{
    static const char *const texts[] = {"summary", "misfit", "ending"};
    const pb_node *map = pb_layout_child(page, "talk_map"),
                  *profile = pb_layout_child(page, "profile");
    const pb_node *moments = pb_layout_child(page, "moments"),
                  *moment = pb_layout_child(page, "moment");
    const pb_node *provisional = pb_layout_child(page, "provisional"),
                  *actions = pb_layout_child(page, "actions");
    int m = pb_lay_space(l, 56), width = l->body.w - 2 * m, gap = pb_lay_space(l, 40);
    pb_lay_pane_open(l, PB_PANE_PAGE, l->body);
    int y = pb_lay_space(l, 36);
    y += pb_lay_text(l, page->name, (pb_ink){PB_TYPE_34, PB_SERIF_BOLD, PB_TOK_INK}, m, y, width);
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        const pb_node *n = pb_layout_child(page, texts[i]);
        if (!n)
            continue;
        int w = pb_lay_min(width, pb_layout_px(l->in, PB_TYPE_16) * 46);
        if (i > 0)
            y += pb_lay_text(l, n->name, bold_ink, m, y + pb_lay_space(l, 8), w) +
                 pb_lay_space(l, 8);
        y += pb_lay_text(l, n->value, soft_ink, m, y, w);
    }
    y += pb_lay_space(l, 20);
    if (map && map->chart && map->chart->minutes)
        y += lay_map(l, page, map, m, y, width) + pb_lay_space(l, 24);
    int left_w = (width - gap) * 46 / 100;
    bool split = left_w >= pb_layout_px(l->in, PB_TYPE_16) * 24;
    int left = y, right = y;
    left_w = split ? left_w : width;
    if (!split && moment)
        left += lay_moment(l, moment, m, left, width) + pb_lay_space(l, 32);
    if (pb_lay_has(profile))
        left += lay_profile(l, profile, m, left, left_w) + pb_lay_space(l, 24);
    if (pb_lay_has(moments))
        left += lay_moments(l, moments, m, left, left_w) + pb_lay_space(l, 24);
    if (provisional)
        left += pb_lay_text(l, provisional->name, note_ink, m, left, left_w) + pb_lay_space(l, 16);
    if (split && moment)
        right += lay_moment(l, moment, m + left_w + gap, right, width - left_w - gap) +
                 pb_lay_space(l, 24);
    y = pb_lay_max(left, right);
    y += pb_lay_legend(l, actions, m - pb_lay_space(l, 8), y, width, false, 0);
    pb_lay_pane_close(l, y + pb_lay_space(l, 24), PB_TOK_PAPER);
}
