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

static pb_part *lay_bar(pb_place *l, const pb_node *n, pb_area at)
{
    pb_part *p = pb_lay_part(l, PB_PART_BAR, at);
    p->node = n;
    p->id = n->id;
    return p;
}

// A principle: its name, its bar and its number in a row where there is room, else the bar below;
// choosing it leads to its page of the primer. Says how high.
static int lay_principle(pb_place *l, const pb_node *n, bool row, int name_w, int value_w, int x,
                         int y, int width)
{
    int bar_h = pb_lay_space(l, 14), gap = pb_lay_space(l, 16), pad = pb_lay_space(l, 4);
    uint32_t at = l->out->parts.n;
    pb_lay_box(l, n, (pb_area){x - 2 * pad, y, width + 4 * pad, 0}, PB_NO_TOKEN, PB_NO_TOKEN)
        ->radius = pb_lay_space(l, 6);
    int top = y;
    y += pad;
    pb_size value = pb_lay_measure(l, n->value, small_ink, 0);
    if (row) {
        pb_size name = pb_lay_measure(l, n->name, body_ink, 0);
        pb_lay_line(l, n->name, body_ink, x, y, PB_LAY_LEFT);
        lay_bar(l, n,
                (pb_area){x + name_w + gap, y + (name.h - bar_h) / 2,
                          width - name_w - value_w - 2 * gap, bar_h});
        pb_lay_line(l, n->value, small_ink, x + width - value_w, y + (name.h - value.h),
                    PB_LAY_LEFT);
        y += name.h;
    } else {
        bool beside = pb_lay_measure(l, n->name, body_ink, 0).w + value.w + gap <= width;
        int h = pb_lay_text(l, n->name, body_ink, x, y, beside ? width - value.w - gap : width);
        if (beside)
            pb_lay_line(l, n->value, small_ink, x + width, y + h - value.h, PB_LAY_RIGHT);
        else
            h += pb_lay_text(l, n->value, small_ink, x, y + h, width);
        y += h + pb_lay_space(l, 4);
        lay_bar(l, n, (pb_area){x, y, width, bar_h});
        y += bar_h;
    }
    l->out->parts.p[at].at.h = y + pad - top;
    return y + pad - top;
}

static int lay_profile(pb_place *l, const pb_node *list, int x, int y, int width)
{
    int top = y, name_w = 0, value_w = 0, gap = pb_lay_space(l, 16);
    y += pb_lay_text(l, list->name, head_ink, x, y, width);
    y += pb_lay_text(l, list->detail, small_ink, x, y, width) + pb_lay_space(l, 8);
    for (const pb_node *n = list->first; n; n = n->next) {
        name_w = pb_lay_max(name_w, pb_lay_measure(l, n->name, body_ink, 0).w);
        value_w = pb_lay_max(value_w, pb_lay_measure(l, n->value, small_ink, 0).w);
    }
    bool row = name_w + value_w + 2 * gap + pb_lay_space(l, 110) <= width;
    for (const pb_node *n = list->first; n; n = n->next)
        y += lay_principle(l, n, row, name_w, value_w, x, y, width) + pb_lay_space(l, row ? 1 : 4);
    return y - top;
}

// A list of short texts: where the two ratings lie apart, the trainee's own words.
static int lay_texts(pb_place *l, const pb_node *list, int x, int y, int width)
{
    int top = y;
    y += pb_lay_text(l, list->name, head_ink, x, y, width) + pb_lay_space(l, 8);
    for (const pb_node *n = list->first; n; n = n->next) {
        y += pb_lay_text(l, n->name, bold_ink, x, y, width);
        y += pb_lay_text(l, n->value, body_ink, x, y, width) + pb_lay_space(l, 8);
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

bool pb_lay_legend_beside(pb_place *l, const pb_node *actions, int x, int y, int width, int taken)
{
    uint32_t from = l->out->parts.n;
    int room = width - taken - pb_lay_space(l, 40), right = 0;
    if (!actions || room <= 0)
        return false;
    int high = pb_lay_legend(l, actions, 0, y, room, false, 0);
    for (uint32_t i = from; i < l->out->parts.n; i++)
        right = pb_lay_max(right, l->out->parts.p[i].at.x + l->out->parts.p[i].at.w);
    bool fits = right <= room && high <= pb_lay_measure(l, PB_STR("X"), small_ink, 0).h * 2;
    l->out->parts.n = fits ? l->out->parts.n : from;
    for (uint32_t i = from; i < l->out->parts.n; i++)
        l->out->parts.p[i].at.x += x + width - right + pb_lay_space(l, 8);
    return fits;
}

// The title, and on its right what can be done with the whole, where both fit; else *actions waits
// for the foot.
static int lay_head(pb_place *l, const pb_node *page, const pb_node **actions, int x, int y,
                    int width)
{
    static const char *const texts[] = {"summary", "misfit", "ending"};
    const pb_ink title = {PB_TYPE_34, PB_SERIF_BOLD, PB_TOK_INK};
    int top = y;
    if (pb_lay_legend_beside(l, *actions, x, y + pb_lay_space(l, 10), width,
                             pb_lay_measure(l, page->name, title, width).w))
        *actions = NULL;
    y += pb_lay_text(l, page->name, title, x, y, width);
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        const pb_node *n = pb_layout_child(page, texts[i]);
        int w = pb_lay_min(width, pb_layout_px(l->in, PB_TYPE_16) * 60);
        if (!n)
            continue;
        if (i > 0)
            y += pb_lay_text(l, n->name, bold_ink, x, y + pb_lay_space(l, 8), w) +
                 pb_lay_space(l, 8);
        y += pb_lay_text(l, n->value, soft_ink, x, y, w);
    }
    return y - top;
}

// The profile and all that is short; on the left where there are two columns.
static int lay_overview(pb_place *l, const pb_node *page, int x, int y, int width)
{
    static const char *const lists[] = {"profile", "apart", "reflection", "moments"};
    static const char *const notes[] = {"provisional", "care"};
    int top = y;
    for (size_t i = 0; i < sizeof lists / sizeof *lists; i++) {
        const pb_node *n = pb_layout_child(page, lists[i]);
        if (!pb_lay_has(n))
            continue;
        y += n->first->role == PB_ROLE_BAR      ? lay_profile(l, n, x, y, width)
             : n->first->role == PB_ROLE_MOMENT ? lay_moments(l, n, x, y, width)
                                                : lay_texts(l, n, x, y, width);
        y += pb_lay_space(l, 24);
    }
    for (size_t i = 0; i < sizeof notes / sizeof *notes; i++) {
        const pb_node *n = pb_layout_child(page, notes[i]);
        if (n)
            y += pb_lay_text(l, n->name, note_ink, x, y, width) + pb_lay_space(l, 16);
    }
    return y - top;
}

// Where the debrief was saved, along the foot of the window; says how high.
static int lay_saved(pb_place *l, const pb_node *n)
{
    if (!n)
        return 0;
    int pad = pb_lay_space(l, 14), m = pb_lay_space(l, 56), in = l->body.w - 2 * m;
    pb_str where = pb_lay_clip(l, n->value, body_ink, in, 2);
    int h = pb_lay_measure(l, n->name, bold_ink, in).h + pb_lay_measure(l, where, body_ink, in).h +
            2 * pad;
    pb_part *p =
        pb_lay_part(l, PB_PART_FILL, (pb_area){0, l->body.y + l->body.h - h, l->body.w, h});
    p->fill = PB_TOK_PAPER_2;
    int y = p->at.y + pad;
    y += pb_lay_text(l, n->name, bold_ink, m, y, in);
    pb_lay_text(l, where, body_ink, m, y, in);
    return h;
}

void pb_lay_debrief(pb_place *l, const pb_node *page)
{
    const pb_node *map = pb_layout_child(page, "talk_map"),
                  *moment = pb_layout_child(page, "moment"),
                  *actions = pb_layout_child(page, "actions");
    int m = pb_lay_space(l, 56), width = l->body.w - 2 * m, gap = pb_lay_space(l, 40);
    pb_area view = l->body;
    view.h -= lay_saved(l, pb_layout_child(page, "saved"));
    pb_lay_pane_open(l, PB_PANE_PAGE, view);
    int y = pb_lay_space(l, 36);
    y += lay_head(l, page, &actions, m, y, width) + pb_lay_space(l, 20);
    if (map && map->chart && map->chart->minutes)
        y += pb_lay_map(l, page, map, m, y, width) + pb_lay_space(l, 24);
    int left_w = (width - gap) * 44 / 100;
    bool split = left_w >= pb_layout_px(l->in, PB_TYPE_16) * 24;
    int left = y, right = y;
    left_w = split ? left_w : width;
    if (!split && moment)
        left += pb_lay_moment(l, moment, m, left, width) + pb_lay_space(l, 32);
    left += lay_overview(l, page, m, left, left_w);
    if (split && moment)
        right += pb_lay_moment(l, moment, m + left_w + gap, right, width - left_w - gap) +
                 pb_lay_space(l, 24);
    y = pb_lay_max(left, right);
    y += pb_lay_legend(l, actions, m - pb_lay_space(l, 8), y, width, false, 0);
    pb_lay_map_notes(l, m, width);
    pb_lay_pane_close(l, y + pb_lay_space(l, 24), PB_TOK_PAPER);
}
