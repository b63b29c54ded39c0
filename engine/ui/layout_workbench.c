// SPDX-License-Identifier: MIT
// The author's panel beside a session: small type, dense, in the order in which it is looked for.
#include "ui/layout_inside.h"

static const pb_ink title_ink = {PB_TYPE_18, PB_SANS_BOLD, PB_TOK_INK};
static const pb_ink bold_ink = {PB_TYPE_14, PB_SANS_BOLD, PB_TOK_INK};
static const pb_ink ink = {PB_TYPE_14, PB_SANS, PB_TOK_INK};
static const pb_ink soft_ink = {PB_TYPE_14, PB_SANS, PB_TOK_MUTE};
static const pb_ink code_ink = {PB_TYPE_14, PB_MONO, PB_TOK_MUTE};
static const pb_ink warm_ink = {PB_TYPE_14, PB_SANS_BOLD, PB_TOK_FIXING};
static const pb_ink link_ink = {PB_TYPE_14, PB_SANS_BOLD, PB_TOK_RELATIONSHIP};
static const pb_ink note_ink = {PB_TYPE_16, PB_SERIF_ITALIC, PB_TOK_INK};

enum { WIDE_EMS = 27, ROOM_EMS = 62, PAD = 20, GAP = 6 };

typedef struct column {
    int x, y, w;
} column;

static void put(pb_place *l, column *c, pb_str s, pb_ink with)
{
    c->y += pb_lay_text(l, s, with, c->x, c->y, c->w);
}

static void space(const pb_place *l, column *c, int units)
{
    c->y += pb_lay_space(l, units);
}

// Two texts on one line, the second at the right; where they do not fit it goes below.
static void put_pair(pb_place *l, column *c, pb_str left, pb_ink with, pb_str right, pb_ink beside)
{
    pb_size a = pb_lay_measure(l, left, with, 0), b = pb_lay_measure(l, right, beside, 0);
    int gap = pb_lay_space(l, 10);
    if (a.w + b.w + gap > c->w) {
        put(l, c, left, with);
        put(l, c, right, beside);
        return;
    }
    int high = pb_lay_max(a.h, b.h);
    pb_lay_line(l, left, with, c->x, c->y + high - a.h, PB_LAY_LEFT);
    pb_lay_line(l, right, beside, c->x + c->w, c->y + high - b.h, PB_LAY_RIGHT);
    c->y += high;
}

static void head(pb_place *l, column *c, pb_str name)
{
    space(l, c, 14);
    pb_lay_part(l, PB_PART_FILL, (pb_area){c->x, c->y, c->w, pb_lay_max(1, pb_lay_space(l, 1))})
        ->fill = PB_TOK_LINE;
    space(l, c, 8);
    put(l, c, name, (pb_ink){PB_TYPE_16, PB_SERIF_BOLD, PB_TOK_INK});
    space(l, c, 2);
}

// A word that can be pressed, its right edge at x; says how big it is.
static pb_size link(pb_place *l, const pb_node *n, int x, int y)
{
    pb_size t = pb_lay_measure(l, n->name, link_ink, 0);
    int pad = pb_lay_space(l, 6);
    pb_lay_box(l, n, (pb_area){x - t.w - 2 * pad, y - pad / 2, t.w + 2 * pad, t.h + pad},
               PB_NO_TOKEN, PB_NO_TOKEN)
        ->radius = pb_lay_space(l, 5);
    pb_lay_line(l, n->name, link_ink, x - pad, y, PB_LAY_RIGHT);
    return (pb_size){t.w + 2 * pad, t.h};
}

// ---- its sections -----------------------------------------------------------------------------

static void lay_place(pb_place *l, column *c, const pb_node *n)
{
    put_pair(l, c, n->name, title_ink, n->detail, code_ink);
    put(l, c, n->value, soft_ink);
}

static void lay_climate(pb_place *l, column *c, const pb_node *list)
{
    int value = pb_lay_measure(l, PB_STR("100"), bold_ink, 0).w,
        change = pb_lay_measure(l, PB_STR("+00"), ink, 0).w, gap = pb_lay_space(l, 8), name = 0;
    for (const pb_node *n = list->first; n; n = n->next)
        name = pb_lay_max(name, pb_lay_measure(l, n->name, ink, 0).w);
    int thick = pb_lay_max(4, pb_lay_space(l, 6)), track = c->w - name - value - change - 3 * gap;
    head(l, c, list->name);
    for (const pb_node *n = list->first; n; n = n->next) {
        int x = c->x + name + gap, high = pb_lay_measure(l, n->name, ink, 0).h;
        int lo = pb_lay_min(n->shift->from, n->shift->to),
            hi = pb_lay_max(n->shift->from, n->shift->to);
        pb_lay_line(l, n->name, ink, c->x, c->y, PB_LAY_LEFT);
        for (int k = 0; k < 3 && track > 4 * thick; k++) { // all, as it is, what has changed of it
            static const enum pb_token fill[] = {PB_TOK_LINE, PB_TOK_RELATIONSHIP,
                                                 PB_TOK_FIXING_AREA};
            int from = k == 2 ? track * lo / 100 : 0, to = k == 0   ? track
                                                           : k == 1 ? track * n->shift->to / 100
                                                                    : track * hi / 100;
            if (to <= from)
                continue;
            pb_part *p = pb_lay_part(
                l, PB_PART_FILL, (pb_area){x + from, c->y + (high - thick) / 2, to - from, thick});
            p->fill = fill[k];
            p->radius = k == 2 ? 0 : thick / 2;
        }
        pb_lay_line(l, n->value, bold_ink, c->x + c->w - change - gap, c->y, PB_LAY_RIGHT);
        pb_lay_line(l, n->detail, ink, c->x + c->w, c->y, PB_LAY_RIGHT);
        c->y += high;
    }
}

static void lay_state(pb_place *l, column *c, const pb_node *list)
{
    head(l, c, list->name);
    for (const pb_node *n = list->first; n; n = n->next) {
        int name = pb_lay_measure(l, n->name, bold_ink, 0).w,
            value = pb_lay_measure(l, n->value, bold_ink, 0).w, gap = pb_lay_space(l, 10);
        int room = c->w - name - value - 2 * gap;
        pb_str about = pb_lay_clip(l, n->detail, soft_ink, room, 1);
        if (room > pb_layout_px(l->in, PB_TYPE_14) * 4 &&
            pb_lay_measure(l, about, soft_ink, 0).w <= room)
            pb_lay_line(l, about, soft_ink, c->x + name + gap, c->y, PB_LAY_LEFT);
        put_pair(l, c, n->name, ink, n->value, n->state & PB_IS_CURRENT ? warm_ink : bold_ink);
    }
    put(l, c, list->value, soft_ink);
}

static void lay_pair_text(pb_place *l, column *c, const pb_node *n, pb_ink with)
{
    head(l, c, n->name);
    put(l, c, n->value, with);
    put(l, c, n->detail, soft_ink);
}

static void lay_note(pb_place *l, column *c, const pb_node *n)
{
    int top = c->y, bar = pb_lay_max(3, pb_lay_space(l, 3)), in = pb_lay_space(l, 12);
    column inner = {c->x + in, c->y + pb_lay_space(l, 2), c->w - in};
    put(l, &inner, n->name, note_ink);
    pb_str by = n->value.n
                    ? pb_lay_printf(l, "%.*s, %.*s", PB_STR_ARG(n->value), PB_STR_ARG(n->detail))
                    : n->detail;
    int room = inner.w;
    if (n->first)
        room -= link(l, n->first, c->x + c->w, inner.y).w;
    inner.y += pb_lay_text(l, by, soft_ink, inner.x, inner.y, room);
    pb_lay_part(l, PB_PART_FILL, (pb_area){c->x, top, bar, inner.y - top})->fill = PB_TOK_FEELING;
    c->y = inner.y + pb_lay_space(l, GAP);
}

// "hold_frame −2", each in a frame of its own, as many a row as fit.
static void lay_marks(pb_place *l, column *c, const pb_node *option)
{
    int pad = pb_lay_space(l, 6), gap = pb_lay_space(l, 5), x = c->x, high = 0;
    for (const pb_node *n = option->first; n; n = n->next) {
        if (!pb_str_is(n->id, "mark"))
            continue;
        enum pb_token token = n->state & PB_IS_STRONG ? PB_TOK_RELATIONSHIP : PB_TOK_FIXING;
        pb_ink number = {PB_TYPE_14, PB_SANS_BOLD, token};
        pb_size a = pb_lay_measure(l, n->name, ink, 0), b = pb_lay_measure(l, n->value, number, 0);
        int w = a.w + b.w + 2 * pad + gap;
        if (x > c->x && x + w > c->x + c->w) {
            x = c->x;
            c->y += high + gap;
        }
        high = pb_lay_max(a.h, b.h);
        pb_part *p = pb_lay_part(l, PB_PART_FILL, (pb_area){x, c->y, w, high});
        p->fill = PB_TOK_CARD;
        p->edge = token;
        p->radius = pb_lay_space(l, 5);
        p->stroke = pb_lay_max(1, pb_lay_space(l, 1));
        pb_lay_line(l, n->name, ink, x + pad, c->y, PB_LAY_LEFT);
        pb_lay_line(l, n->value, number, x + pad + a.w + gap, c->y, PB_LAY_LEFT);
        x += w + gap;
    }
    c->y += high ? high + pb_lay_space(l, 3) : 0;
}

// "effect plans = plans + 1": what the script says of it, in its own letters.
static void lay_script(pb_place *l, column *c, const pb_node *n)
{
    int word = pb_lay_measure(l, n->name, soft_ink, 0).w + pb_lay_space(l, 8);
    bool is_code = !pb_str_is(n->id, "base");
    pb_ink with = is_code ? (pb_ink){PB_TYPE_14, PB_MONO, PB_TOK_INK} : ink;
    pb_size t = pb_lay_measure(l, n->value, with, 0);
    if (word + t.w > c->w) {
        put(l, c, n->name, soft_ink);
        put(l, c, n->value, with);
    } else {
        pb_lay_line(l, n->name, soft_ink, c->x, c->y, PB_LAY_LEFT);
        pb_lay_line(l, n->value, with, c->x + word, c->y, PB_LAY_LEFT);
        c->y += pb_lay_max(t.h, pb_lay_measure(l, n->name, soft_ink, 0).h);
    }
    put(l, c, n->detail, code_ink);
}

static void lay_option(pb_place *l, column *c, const pb_node *n)
{
    bool is_open = !(n->state & PB_IS_DISABLED), taken = n->state & PB_IS_TAKEN;
    int pad = pb_lay_space(l, 10), bar = pb_lay_max(3, pb_lay_space(l, 4));
    uint32_t ground = l->out->parts.n;
    pb_part *card = pb_lay_part(l, PB_PART_FILL, (pb_area){c->x, c->y, c->w, 0});
    card->fill = PB_TOK_PAPER;
    card->radius = pb_lay_space(l, 8);
    if (taken)
        pb_lay_part(l, PB_PART_FILL, (pb_area){c->x, c->y, bar, 0})->fill = PB_TOK_RELATIONSHIP;
    column in = {c->x + pad + bar, c->y + pb_lay_space(l, 6), c->w - 2 * pad - bar};
    const pb_node *button = NULL;
    for (const pb_node *k = n->first; k; k = k->next)
        button = k->role == PB_ROLE_BUTTON ? k : button;
    if (button)
        link(l, button, c->x + c->w - pad / 2, in.y);
    pb_ink name = is_open ? bold_ink : (pb_ink){PB_TYPE_14, PB_SANS_ITALIC, PB_TOK_MUTE};
    put(l, &in,
        n->key.n ? pb_lay_printf(l, "%.*s  %.*s", PB_STR_ARG(n->key), PB_STR_ARG(n->name))
                 : n->name,
        name);
    put(l, &in, n->detail, code_ink);
    space(l, &in, 3);
    if (n->first && pb_str_is(n->first->id, "mark"))
        lay_marks(l, &in, n);
    else
        put(l, &in, n->value, soft_ink);
    for (const pb_node *k = n->first; k; k = k->next) {
        if (k->role == PB_ROLE_ITEM) { // a rule that spoke
            space(l, &in, 3);
            put(l, &in, k->name, warm_ink);
            put(l, &in, k->value, ink);
            put(l, &in, k->detail, soft_ink);
        } else if (k->role == PB_ROLE_TEXT && !pb_str_is(k->id, "mark")) {
            space(l, &in, 2);
            lay_script(l, &in, k);
        }
    }
    in.y += pb_lay_space(l, 8);
    l->out->parts.p[ground].at.h = in.y - c->y;
    if (taken)
        l->out->parts.p[ground + 1].at.h = in.y - c->y;
    c->y = in.y + pb_lay_space(l, GAP);
}

static void lay_options(pb_place *l, column *c, const pb_node *list)
{
    head(l, c, list->name);
    space(l, c, 2);
    for (const pb_node *n = list->first; n; n = n->next)
        lay_option(l, c, n);
    put(l, c, list->value, soft_ink);
}

static void lay_notes(pb_place *l, column *c, const pb_node *list)
{
    head(l, c, list->name);
    space(l, c, 2);
    for (const pb_node *n = list->first; n; n = n->next)
        lay_note(l, c, n);
}

static void lay_findings(pb_place *l, column *c, const pb_node *list)
{
    head(l, c, list->name);
    c->y += pb_lay_diagnostics(l, list, c->x, c->y, c->w, true);
    put(l, c, list->detail, soft_ink);
}

static void lay_field(pb_place *l, column *c, const pb_node *field)
{
    space(l, c, 10);
    put(l, c, pb_lay_clip(l, field->detail, soft_ink, c->w, 3), soft_ink);
    space(l, c, 10);
    c->y += pb_lay_field(l, field, c->x, c->y, c->w);
    space(l, c, GAP);
}

static void lay_section(pb_place *l, column *c, const pb_node *n)
{
    static const struct {
        const char *id;
        void (*lay)(pb_place *, column *, const pb_node *);
    } sections[] = {{"bench:place", lay_place},     {"bench:note", lay_field},
                    {"bench:climate", lay_climate}, {"bench:state", lay_state},
                    {"bench:options", lay_options}, {"bench:notes", lay_notes},
                    {"bench:gone", lay_notes},      {"bench:findings", lay_findings}};
    for (size_t i = 0; i < sizeof sections / sizeof *sections; i++)
        if (pb_str_is(n->id, sections[i].id)) {
            sections[i].lay(l, c, n);
            return;
        }
    if (n->role == PB_ROLE_GROUP) {
        space(l, c, 4);
        c->y += pb_lay_legend(l, n, c->x - pb_lay_space(l, 8), c->y, c->w + pb_lay_space(l, 8),
                              false, 0);
    } else if (pb_str_is(n->id, "bench:drift")) {
        lay_pair_text(l, c, n, warm_ink);
    } else if (pb_str_is(n->id, "bench:line")) {
        space(l, c, GAP);
        put_pair(l, c, pb_lay_printf(l, "%.*s: %.*s", PB_STR_ARG(n->name), PB_STR_ARG(n->value)),
                 ink, n->detail, code_ink);
    } else {
        put(l, c, n->name,
            n->state & PB_IS_BROKEN   ? warm_ink
            : n->state & PB_IS_MARGIN ? soft_ink
                                      : ink);
        put(l, c, n->value, (pb_ink){PB_TYPE_14, PB_SANS_ITALIC, PB_TOK_MUTE});
    }
}

// ---- the panel --------------------------------------------------------------------------------

static void lay_panel(pb_place *l, const pb_node *panel, pb_area at)
{
    const pb_node *actions = pb_layout_child(panel, "bench:actions");
    int pad = pb_lay_space(l, PAD), cap = pb_lay_space(l, 8);
    pb_part *ground = pb_lay_part(l, PB_PART_FILL, at);
    ground->fill = PB_TOK_CARD;
    ground->flags |= l->flags & PB_PART_OVER ? PB_PART_RAISED : 0;
    pb_lay_part(l, PB_PART_FILL, (pb_area){at.x, at.y, pb_lay_max(1, pb_lay_space(l, 1)), at.h})
        ->fill = PB_TOK_LINE;
    uint32_t before = l->out->parts.n;
    int keys = pb_lay_legend(l, actions, at.x + pad - cap, 0, at.w - 2 * pad + cap, false, 0);
    l->out->parts.n = before;
    int foot = at.y + at.h - keys - pb_lay_space(l, 12);
    pb_lay_legend(l, actions, at.x + pad - cap, foot, at.w - 2 * pad + cap, false, 0);
    pb_lay_pane_open(l, PB_PANE_BENCH,
                     (pb_area){at.x, at.y, at.w, foot - pb_lay_space(l, 8) - at.y});
    column c = {at.x + pad, at.y + pb_lay_space(l, 16), at.w - 2 * pad};
    for (const pb_node *n = panel->first; n; n = n->next)
        if (n != actions)
            lay_section(l, &c, n);
    pb_lay_pane_close(l, c.y + pad, PB_TOK_CARD);
}

static void lay_drawer(pb_place *l, const pb_node *panel, const pb_node *page, int width)
{
    const pb_node *turn = pb_layout_child(pb_layout_child(page, "actions"), "bench:turn");
    width = pb_lay_min(width, l->body.w * 88 / 100);
    l->flags |= PB_PART_OVER;
    pb_part *shade = pb_lay_part(l, PB_PART_SHADE, l->body);
    shade->stroke = 1;
    if (turn) { // beside it is a way out
        shade->action = turn->action;
        shade->flags |= PB_PART_ACTS;
    }
    lay_panel(l, panel, (pb_area){l->body.w - width, 0, width, l->body.h});
    l->flags &= ~(unsigned)PB_PART_OVER;
}

void pb_lay_benched_session(pb_place *l, const pb_node *page)
{
    const pb_node *panel = pb_layout_child(page, "workbench");
    int em = pb_layout_px(l->in, PB_TYPE_14), width = em * WIDE_EMS, all = l->body.w;
    bool fits = all - width >= em * ROOM_EMS, turned = panel && (panel->state & PB_IS_SELECTED);
    bool asks = panel && (panel->state & PB_IS_CURRENT);
    bool is_beside = panel && fits && (!turned || asks);
    if (is_beside)
        l->body.w -= width;
    pb_lay_session(l, page);
    l->body.w = all;
    if (is_beside)
        lay_panel(l, panel, (pb_area){all - width, 0, width, l->body.h});
    else if (panel && !fits && (turned || asks))
        lay_drawer(l, panel, page, width);
}
