// SPDX-License-Identifier: MIT
// The pieces that pages are made of.
#include <stdio.h>

#include "base/utf8.h"
#include "ui/layout_inside.h"

int pb_lay_space(const pb_place *l, int units)
{
    return (int)(units * l->unit + 0.5);
}

pb_text_style pb_lay_style(const pb_place *l, pb_ink ink, int width)
{
    return (pb_text_style){ink.face, pb_layout_px(l->in, ink.type), width};
}

pb_size pb_lay_measure(const pb_place *l, pb_str s, pb_ink ink, int width)
{
    if (!s.n)
        return (pb_size){0, 0};
    return l->in->metrics.size(l->in->metrics.ctx, s, pb_lay_style(l, ink, width));
}

pb_part *pb_lay_part(pb_place *l, enum pb_part_kind kind, pb_area at)
{
    pb_part *p = pb_vec_add(&l->out->parts);
    *p = (pb_part){.kind = kind,
                   .pane = l->pane,
                   .flags = l->flags,
                   .at = at,
                   .fill = PB_NO_TOKEN,
                   .edge = PB_NO_TOKEN,
                   .lane = -1};
    return p;
}

static pb_size put_text(pb_place *l, pb_str s, pb_ink ink, int x, int y, int width)
{
    pb_size size = pb_lay_measure(l, s, ink, width);
    pb_part *p = pb_lay_part(l, PB_PART_TEXT, (pb_area){x, y, size.w, size.h});
    p->text = s;
    p->style = pb_lay_style(l, ink, width);
    p->fill = ink.token;
    return size;
}

int pb_lay_text(pb_place *l, pb_str s, pb_ink ink, int x, int y, int width)
{
    return s.n ? put_text(l, s, ink, x, y, width > 1 ? width : 1).h : 0;
}

pb_str pb_lay_clip(pb_place *l, pb_str s, pb_ink ink, int width, int lines)
{
    int most = pb_lay_measure(l, PB_STR("X"), ink, 0).h * lines;
    pb_str kept = s;
    for (size_t at = 0, next; pb_lay_measure(l, s, ink, width).h > most; at = next) {
        next = pb_text_next_stop(s, at);
        pb_str cut = pb_lay_printf(l, "%.*s…", PB_STR_ARG(pb_str_trim((pb_str){s.p, next})));
        if (next >= s.n || pb_lay_measure(l, cut, ink, width).h > most)
            return kept;
        kept = cut;
    }
    return kept;
}

pb_size pb_lay_line(pb_place *l, pb_str s, pb_ink ink, int x, int y, enum pb_lay_side side)
{
    if (!s.n)
        return (pb_size){0, 0};
    pb_size size = pb_lay_measure(l, s, ink, 0);
    return put_text(l, s, ink,
                    side == PB_LAY_LEFT     ? x
                    : side == PB_LAY_MIDDLE ? x - size.w / 2
                                            : x - size.w,
                    y, 0);
}

int pb_lay_heading(pb_place *l, const pb_node *list, int x, int y, int width)
{
    return pb_lay_text(l, list->name, (pb_ink){PB_TYPE_20, PB_SERIF_BOLD, PB_TOK_INK}, x, y, width);
}

pb_part *pb_lay_box(pb_place *l, const pb_node *node, pb_area at, enum pb_token fill,
                    enum pb_token edge)
{
    pb_part *p = pb_lay_part(l, PB_PART_FILL, at);
    p->fill = fill;
    p->edge = edge;
    p->radius = pb_lay_space(l, 10);
    p->stroke = pb_lay_max(1, pb_lay_space(l, 1));
    if (node) {
        p->node = node;
        p->id = node->id;
        if (node->action.verb != PB_DO_NOTHING && !(node->state & PB_IS_DISABLED)) {
            p->action = node->action;
            p->flags |= PB_PART_ACTS;
        }
    }
    return p;
}

// A key's cap: its size, or with `draw` the thing itself.
static pb_size key_cap(pb_place *l, pb_str key, int x, int y, bool draw, enum pb_token ink)
{
    pb_ink small = {PB_TYPE_14, PB_SANS, ink};
    pb_size t = pb_lay_measure(l, key, small, 0);
    int pad = pb_lay_space(l, 8), w = pb_lay_max(t.w + 2 * pad, t.h);
    if (draw) {
        pb_part *p = pb_lay_part(l, PB_PART_FILL, (pb_area){x, y, w, t.h});
        p->edge = ink;
        p->radius = pb_lay_space(l, 5);
        p->stroke = pb_lay_max(1, pb_lay_space(l, 1));
        pb_lay_line(l, key, small, x + w / 2, y, PB_LAY_MIDDLE);
    }
    return (pb_size){w, t.h};
}

pb_size pb_lay_cap(pb_place *l, pb_str key, int x, int y, enum pb_token ink)
{
    if (!key.n)
        return (pb_size){0, 0};
    pb_size size = key_cap(l, key, 0, 0, false, ink);
    return key_cap(l, key, x - size.w, y, true, ink);
}

static pb_ink button_ink(const pb_node *node)
{
    return (pb_ink){PB_TYPE_16, PB_SANS_BOLD,
                    node->state & PB_IS_PRIMARY ? PB_TOK_ON_RELATIONSHIP : PB_TOK_RELATIONSHIP};
}

pb_size pb_lay_button_size(const pb_place *l, const pb_node *node, int least)
{
    pb_size t = pb_lay_measure(l, node->name, button_ink(node), 0);
    int room = l->body.w - 2 * pb_lay_space(l, 24);
    if (t.w > room)
        t = pb_lay_measure(l, node->name, button_ink(node), room);
    return (pb_size){t.w + 2 * pb_lay_space(l, 20),
                     pb_lay_max(least, t.h + 2 * pb_lay_space(l, 10))};
}

pb_size pb_lay_button(pb_place *l, const pb_node *node, int x, int y, int least)
{
    pb_size size = pb_lay_button_size(l, node, least);
    bool primary = node->state & PB_IS_PRIMARY;
    pb_part *p = pb_lay_box(l, node, (pb_area){x, y, size.w, size.h},
                            primary ? PB_TOK_RELATIONSHIP : PB_NO_TOKEN,
                            primary ? PB_NO_TOKEN : PB_TOK_RELATIONSHIP_2);
    p->radius = pb_lay_space(l, 8);
    int width = size.w - 2 * pb_lay_space(l, 20);
    pb_size t = pb_lay_measure(l, node->name, button_ink(node), width + 1);
    pb_lay_text(l, node->name, button_ink(node), x + pb_lay_space(l, 20), y + (size.h - t.h) / 2,
                width + 1);
    return size;
}

int pb_lay_buttons(pb_place *l, const pb_node *list, int x, int y, int width)
{
    int gap = pb_lay_space(l, 12), at = x, high = 0, top = y;
    for (const pb_node *n = list ? list->first : NULL; n; n = n->next) {
        if (!n->name.n)
            continue;
        pb_size size = pb_lay_button_size(l, n, pb_lay_space(l, 44));
        if (at > x && at + size.w > x + width) {
            at = x;
            y += high + gap;
            high = 0;
        }
        pb_lay_button(l, n, at, y, pb_lay_space(l, 44));
        at += size.w + gap;
        high = pb_lay_max(high, size.h);
    }
    return y + high - top;
}

int pb_lay_legend(pb_place *l, const pb_node *list, int x, int y, int width, bool on_night,
                  unsigned without)
{
    pb_ink ink = {PB_TYPE_14, PB_SANS, on_night ? PB_TOK_CREAM_MUTE : PB_TOK_MUTE};
    int pad = pb_lay_space(l, 8), gap = pb_lay_space(l, 12), at = x, top = y, high = 0;
    for (const pb_node *n = list ? list->first : NULL; n; n = n->next) {
        if (!n->name.n || (n->state & without))
            continue;
        pb_size key = n->key.n ? key_cap(l, n->key, 0, 0, false, ink.token) : (pb_size){-pad, 0};
        int room = width - key.w - 3 * pad;
        pb_size t = pb_lay_measure(l, n->name, ink, 0);
        if (t.w > room)
            t = pb_lay_measure(l, n->name, ink, room);
        int w = key.w + t.w + 3 * pad;
        if (at > x && at + w > x + width) {
            at = x;
            y += high + pb_lay_space(l, 4);
            high = 0;
        }
        int h = pb_lay_max(t.h, key.h) + pad;
        pb_part *p = pb_lay_box(l, n, (pb_area){at, y, w, h}, PB_NO_TOKEN, PB_NO_TOKEN);
        p->radius = pb_lay_space(l, 6);
        if (n->key.n)
            key_cap(l, n->key, at + pad, y + pad / 2, true, ink.token);
        pb_lay_text(l, n->name, ink, at + 2 * pad + key.w, y + pad / 2, t.w + 1);
        at += w + gap;
        high = pb_lay_max(high, h);
    }
    return y + high - top;
}

void pb_lay_foot(pb_place *l, const pb_node *actions, int x, int bottom, int width, unsigned without)
{
    uint32_t before = l->out->parts.n;
    int air = pb_lay_space(l, 24), pad = pb_lay_space(l, 8);
    int keys = pb_lay_legend(l, actions, x - pad, 0, width, false, without);
    l->out->parts.n = before;
    bottom = pb_lay_max(bottom, l->body.h - air - keys);
    pb_lay_legend(l, actions, x - pad, bottom, width, false, without);
    pb_lay_pane_close(l, bottom + keys + air, PB_TOK_PAPER);
}

int pb_lay_words(pb_place *l, const pb_node *node, int x, int y, int width)
{
    int top = y;
    bool margin = node->state & PB_IS_MARGIN;
    pb_ink body = {margin ? PB_TYPE_14 : PB_TYPE_18, PB_SANS, margin ? PB_TOK_MUTE : PB_TOK_INK};
    pb_ink label = {PB_TYPE_14, PB_SANS, PB_TOK_MUTE};
    if (node->role == PB_ROLE_HEADING) {
        y += pb_lay_text(l, node->name, (pb_ink){PB_TYPE_24, PB_SERIF_BOLD, PB_TOK_INK}, x, y,
                         width);
        if (node->value.n)
            y += pb_lay_text(l, node->value, body, x, y + pb_lay_space(l, 4), width) +
                 pb_lay_space(l, 4);
    } else if (node->value.n) {
        y += pb_lay_text(l, node->name, label, x, y, width);
        y += pb_lay_text(l, node->value, body, x, y, width);
    } else {
        y += pb_lay_text(l, node->name, body, x, y, width);
    }
    if (node->detail.n)
        y += pb_lay_text(l, node->detail, label, x, y + pb_lay_space(l, 2), width) +
             pb_lay_space(l, 2);
    return y - top;
}

void pb_lay_pane_open(pb_place *l, enum pb_pane_id pane, pb_area at)
{
    l->pane = pane;
    l->out->pane[pane] = (pb_pane){.at = at};
}

void pb_lay_pane_close(pb_place *l, int bottom, enum pb_token ground)
{
    pb_pane *p = &l->out->pane[l->pane];
    p->content = bottom - p->at.y;
    int most = pb_lay_max(0, p->content - p->at.h);
    int wish =
        l->pane == PB_PANE_TRANSCRIPT ? most - l->in->scroll[l->pane] : l->in->scroll[l->pane];
    p->scroll = pb_lay_max(0, pb_lay_min(wish, most));
    for (uint32_t i = 0; i < l->out->parts.n; i++) {
        pb_part *part = &l->out->parts.p[i];
        if (part->pane == l->pane) {
            part->at.y -= p->scroll;
            part->tip.y -= p->scroll;
        }
    }
    if (most > 0 && p->at.h > 0) {
        int fade = pb_lay_min(pb_lay_space(l, 28), p->at.h / 4);
        for (int foot = 0; foot < 2 && ground != PB_NO_TOKEN; foot++) {
            if (foot ? p->scroll >= most : p->scroll <= 0)
                continue;
            pb_part *f = pb_lay_part(
                l, PB_PART_FADE,
                (pb_area){p->at.x, foot ? p->at.y + p->at.h - fade : p->at.y, p->at.w, fade});
            f->fill = ground;
            f->lane = foot;
        }
        int w = pb_lay_max(3, pb_lay_space(l, 4)),
            h = pb_lay_max(w * 4, p->at.h * p->at.h / p->content);
        int y = p->at.y + (int)((int64_t)(p->at.h - h) * p->scroll / most);
        pb_part *bar = pb_lay_part(l, PB_PART_FILL, (pb_area){p->at.x + p->at.w - w - 2, y, w, h});
        bar->fill = PB_TOK_FACTS;
        bar->radius = w / 2;
    }
    l->pane = PB_PANE_WINDOW;
}

static bool is_wide_at(pb_str s, bool last)
{
    uint32_t c = 0;
    for (size_t at = 0; at < s.n;) {
        c = pb_utf8_next(s, &at);
        if (!last)
            break;
    }
    return pb_fonts_is_wide(c);
}

pb_str pb_lay_deed(pb_place *l, pb_str who, pb_str what)
{
    const char *between = is_wide_at(who, true) && is_wide_at(what, false) ? "" : " ";
    return pb_lay_printf(l, "%.*s%s%.*s", PB_STR_ARG(who), between, PB_STR_ARG(what));
}

pb_str pb_lay_printf(pb_place *l, const char *format, ...)
{
    pb_buf b = {0};
    va_list args;
    va_start(args, format);
    pb_buf_vprintf(&b, format, args);
    va_end(args);
    pb_str s = pb_arena_dup(&l->out->arena, pb_buf_str(&b));
    pb_buf_release(&b);
    return s;
}

bool pb_lay_has(const pb_node *list)
{
    return list && list->first;
}
