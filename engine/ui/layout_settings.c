// SPDX-License-Identifier: MIT
// Choosing among a few: options side by side, or one after another where they are many. The page of
// settings, and the field and the filters of home.
#include "base/utf8.h"
#include "ui/layout_inside.h"

static const pb_ink big_ink = {PB_TYPE_34, PB_SERIF_BOLD, PB_TOK_INK};
static const pb_ink lead_ink = {PB_TYPE_18, PB_SANS, PB_TOK_MUTE};
static const pb_ink name_ink = {PB_TYPE_16, PB_SANS_BOLD, PB_TOK_INK};
static const pb_ink small_ink = {PB_TYPE_14, PB_SANS, PB_TOK_MUTE};

enum { PAD = 14, HIGH = 38 }; // units: beside an option's words, and how high it is at least

// ---- options ----------------------------------------------------------------------------------

static pb_ink option_ink(const pb_node *o)
{
    if (o->state & PB_IS_DISABLED)
        return (pb_ink){PB_TYPE_16, PB_SANS_ITALIC, PB_TOK_MUTE};
    if (o->state & PB_IS_SELECTED)
        return (pb_ink){PB_TYPE_16, PB_SANS_BOLD, PB_TOK_ON_RELATIONSHIP};
    return (pb_ink){PB_TYPE_16, PB_SANS, PB_TOK_INK};
}

// As wide as it gets when it is the chosen one, so that choosing moves nothing.
static int option_width(const pb_place *l, const pb_node *o)
{
    pb_ink bold = {PB_TYPE_16, PB_SANS_BOLD, PB_TOK_INK};
    return pb_lay_max(pb_lay_measure(l, o->name, bold, 0).w,
                      pb_lay_measure(l, o->name, option_ink(o), 0).w) +
           2 * pb_lay_space(l, PAD);
}

static int option_height(const pb_place *l)
{
    int line = pb_lay_measure(l, PB_STR("X"), name_ink, 0).h;
    return pb_lay_max(pb_lay_space(l, HIGH), line + 2 * pb_lay_space(l, 7));
}

typedef struct control {
    bool steps; // one at a time, with a button on either side
    pb_size size;
    int value_w;
} control;

static control control_of(const pb_place *l, const pb_node *setting, int width)
{
    enum { BESIDE_MOST = 6 };
    control c = {.size = {0, option_height(l)}};
    int n = 0;
    for (const pb_node *o = setting->first; o; o = o->next, n++) {
        int w = option_width(l, o);
        c.size.w += w;
        c.value_w = pb_lay_max(c.value_w, w);
    }
    c.steps = n > BESIDE_MOST || c.size.w > width;
    if (c.steps) {
        c.value_w = pb_lay_min(c.value_w, pb_lay_max(1, width - 2 * c.size.h));
        c.size.w = c.value_w + 2 * c.size.h;
    }
    return c;
}

static pb_part *frame(pb_place *l, pb_area at)
{
    pb_part *p = pb_lay_part(l, PB_PART_FILL, at);
    p->fill = PB_TOK_CARD;
    p->edge = PB_TOK_FACTS;
    p->radius = pb_lay_space(l, 8);
    p->stroke = pb_lay_max(1, pb_lay_space(l, 1));
    return p;
}

static void lay_beside(pb_place *l, const pb_node *setting, pb_area at)
{
    int x = at.x;
    frame(l, at);
    for (const pb_node *o = setting->first; o; o = o->next) {
        bool chosen = o->state & PB_IS_SELECTED;
        pb_area box = {x, at.y, option_width(l, o), at.h};
        pb_part *p = pb_lay_box(l, o, box, chosen ? PB_TOK_RELATIONSHIP : PB_NO_TOKEN, PB_NO_TOKEN);
        p->radius = pb_lay_space(l, 8);
        pb_size t = pb_lay_measure(l, o->name, option_ink(o), 0);
        pb_lay_line(l, o->name, option_ink(o), x + box.w / 2, at.y + (at.h - t.h) / 2,
                    PB_LAY_MIDDLE);
        x += box.w;
    }
}

// The option before the chosen one, or behind it; NULL at the ends.
static const pb_node *beside_chosen(const pb_node *setting, bool behind)
{
    const pb_node *before = NULL;
    bool passed = false;
    for (const pb_node *o = setting->first; o; o = o->next) {
        if (o->state & PB_IS_SELECTED) {
            if (!behind)
                return before;
            passed = true;
        } else if (!(o->state & PB_IS_DISABLED)) {
            if (passed)
                return o;
            before = o;
        }
    }
    return NULL;
}

static void lay_step(pb_place *l, const pb_node *setting, pb_area at, bool behind)
{
    const pb_node *to = beside_chosen(setting, behind);
    pb_part *p = pb_lay_box(l, NULL, at, PB_NO_TOKEN, PB_NO_TOKEN);
    p->radius = pb_lay_space(l, 8);
    p->node = to;
    p->id = pb_lay_printf(l, "%.*s%s", PB_STR_ARG(setting->id), behind ? ">" : "<");
    if (to) {
        p->action = to->action;
        p->flags |= PB_PART_ACTS;
    }
    pb_str sign = behind ? PB_STR("\u203A") : PB_STR("\u2039");
    pb_ink ink = {PB_TYPE_20, PB_SANS_BOLD, to ? PB_TOK_RELATIONSHIP : PB_TOK_LINE};
    pb_size t = pb_lay_measure(l, sign, ink, 0);
    pb_lay_line(l, sign, ink, at.x + at.w / 2, at.y + (at.h - t.h) / 2, PB_LAY_MIDDLE);
}

static int lay_steps(pb_place *l, const pb_node *setting, pb_area at, int value_w)
{
    pb_size t = pb_lay_measure(l, setting->value, name_ink, value_w);
    at.h = pb_lay_max(at.h, t.h + 2 * pb_lay_space(l, 7));
    int end = at.x + at.w - option_height(l);
    frame(l, at);
    lay_step(l, setting, (pb_area){at.x, at.y, option_height(l), at.h}, false);
    lay_step(l, setting, (pb_area){end, at.y, option_height(l), at.h}, true);
    pb_lay_text(l, setting->value, name_ink, at.x + option_height(l) + (value_w - t.w) / 2,
                at.y + (at.h - t.h) / 2, value_w);
    return at.h;
}

pb_size pb_lay_options_size(const pb_place *l, const pb_node *setting, int width)
{
    return control_of(l, setting, width).size;
}

int pb_lay_options(pb_place *l, const pb_node *setting, int x, int y, int width)
{
    control c = control_of(l, setting, width);
    pb_area at = {x, y, c.size.w, c.size.h};
    if (c.steps)
        return lay_steps(l, setting, at, c.value_w);
    lay_beside(l, setting, at);
    return at.h;
}

// ---- a field ----------------------------------------------------------------------------------

// As much of the end of what was typed as there is room for.
static pb_str end_of(const pb_place *l, pb_str text, pb_ink ink, int width)
{
    while (text.n && pb_lay_measure(l, text, ink, 0).w > width) {
        size_t at = 0;
        pb_utf8_next(text, &at);
        text = (pb_str){text.p + at, text.n - at};
    }
    return text;
}

int pb_lay_field(pb_place *l, const pb_node *field, int x, int y, int width)
{
    pb_ink ink = {PB_TYPE_16, PB_SANS, PB_TOK_INK}, hint = {PB_TYPE_16, PB_SANS, PB_TOK_MUTE};
    int h = option_height(l), pad = pb_lay_space(l, PAD);
    pb_part *box = pb_lay_box(l, field, (pb_area){x, y, width, h}, PB_TOK_CARD, PB_TOK_FACTS);
    box->radius = pb_lay_space(l, 8);
    box->flags |= PB_PART_ACTS;
    pb_size key = pb_lay_measure(l, field->key, small_ink, 0);
    int room = width - 3 * pad - key.w;
    pb_lay_line(l, field->key, small_ink, x + width - pad, y + (h - key.h) / 2, PB_LAY_RIGHT);
    pb_str typed = end_of(l, field->value, ink, room);
    int line = pb_lay_measure(l, PB_STR("X"), ink, 0).h, top = y + (h - line) / 2;
    pb_size t = pb_lay_line(l, typed, ink, x + pad, top, PB_LAY_LEFT);
    pb_str name = field->detail;
    if (pb_lay_measure(l, name, hint, 0).w > room)
        name = field->name;
    if (!typed.n && pb_lay_measure(l, name, hint, 0).w <= room)
        pb_lay_line(l, name, hint, x + pad, top, PB_LAY_LEFT);
    pb_part *caret = pb_lay_part(l, PB_PART_CARET,
                                 (pb_area){x + pad + t.w + (t.w ? pb_lay_space(l, 1) : 0), top,
                                           pb_lay_max(2, pb_lay_space(l, 2)), line});
    caret->id = field->id;
    caret->fill = PB_TOK_RELATIONSHIP;
    return h;
}

// ---- the page ---------------------------------------------------------------------------------

static int lay_setting(pb_place *l, const pb_node *n, int x, int y, int width)
{
    int gap = pb_lay_space(l, 24), words = pb_layout_px(l->in, PB_TYPE_16) * 17,
        pad = pb_lay_space(l, 14);
    pb_size c = pb_lay_options_size(l, n, width);
    bool beside = c.w <= width - words - gap;
    int words_w = beside ? width - c.w - gap : width;
    int top = y;
    y += pad;
    int name = pb_lay_text(l, n->name, name_ink, x, y, words_w);
    int high = name +
               pb_lay_text(l, n->detail, small_ink, x, y + name + pb_lay_space(l, 2),
                           pb_lay_min(words_w, pb_layout_px(l->in, PB_TYPE_14) * 40)) +
               pb_lay_space(l, 2);
    if (beside)
        high = pb_lay_max(high,
                          pb_lay_options(l, n, x + width - c.w, y + pb_lay_max(0, (high - c.h) / 2),
                                         width - words - gap));
    else
        high += pb_lay_space(l, 8) + pb_lay_options(l, n, x, y + high + pb_lay_space(l, 8), width);
    return y + high + pad - top;
}

int pb_lay_setting_group(pb_place *l, const pb_node *list, int x, int y, int width)
{
    int top = y, pad = pb_lay_space(l, 24), line = pb_lay_max(1, pb_lay_space(l, 1));
    y += pb_lay_heading(l, list, x, y, width) + pb_lay_space(l, 10);
    uint32_t at = l->out->parts.n;
    pb_lay_part(l, PB_PART_FILL, (pb_area){x, y, width, 0});
    int card = y;
    y += pb_lay_space(l, 8);
    for (const pb_node *n = list->first; n; n = n->next) {
        y += lay_setting(l, n, x + pad, y, width - 2 * pad);
        if (n->next)
            pb_lay_part(l, PB_PART_FILL, (pb_area){x + pad, y, width - 2 * pad, line})->fill =
                PB_TOK_LINE;
    }
    y += pb_lay_space(l, 8);
    pb_part *box = &l->out->parts.p[at];
    box->at.h = y - card;
    box->fill = PB_TOK_CARD;
    box->radius = pb_lay_space(l, 14);
    return y - top;
}

// Somebody says something: what was chosen is seen at once.
static int lay_example(pb_place *l, const pb_node *page, int x, int y, int width)
{
    const pb_node *circle = pb_layout_child(page, "circle"),
                  *speech = pb_layout_child(page, "speech");
    if (!pb_lay_has(circle) || !speech)
        return 0;
    int top = y, pad = pb_lay_space(l, 24), size = pb_lay_space(l, 150);
    int in = width - 2 * pad;
    uint32_t at = l->out->parts.n;
    pb_lay_part(l, PB_PART_FILL, (pb_area){x, y, width, 0});
    y += pb_lay_space(l, 12);
    pb_part *p = pb_lay_part(l, PB_PART_PERSON, (pb_area){x + (width - size) / 2, y, size, size});
    p->node = circle->first;
    p->id = circle->first->id;
    y += size;
    uint32_t balloon = l->out->parts.n;
    pb_lay_part(l, PB_PART_FILL, (pb_area){x, y, width, 0});
    int card = y;
    y += pb_lay_space(l, 18);
    pb_part *name = NULL;
    int high = pb_lay_text(l, speech->name, name_ink, x + pad, y, in);
    if (high) {
        name = &l->out->parts.p[l->out->parts.n - 1];
        name->tint = pb_lay_name_color(l, circle, 0);
    }
    y += high + pb_lay_space(l, 4);
    pb_speech_form f = pb_lay_speech_form(l, speech);
    y += pb_lay_revealed(l, f, x + pad, y, in) + pb_lay_space(l, 20);
    pb_part *box = &l->out->parts.p[balloon];
    box->at.h = y - card;
    box->fill = PB_TOK_CARD;
    box->radius = pb_lay_space(l, 14);
    box = &l->out->parts.p[at];
    box->at.h = y - top;
    box->fill = PB_TOK_PAPER_2;
    box->radius = pb_lay_space(l, 14);
    return y - top;
}

void pb_lay_settings(pb_place *l, const pb_node *page)
{
    const pb_node *tagline = pb_layout_child(page, "tagline"),
                  *actions = pb_layout_child(page, "actions");
    int em = pb_layout_px(l->in, PB_TYPE_16);
    int m = pb_lay_space(l, 56), gap = pb_lay_space(l, 40), all = l->body.w - 2 * m;
    int side = pb_lay_max(pb_lay_space(l, 360), em * 19);
    bool split = all - side - gap >= em * 34;
    int width = pb_lay_min(split ? all - side - gap : all, em * 56);
    int top = pb_lay_space(l, 40);
    int left = m + pb_lay_max(0, (all - width - (split ? side + gap : 0)) / 2);
    if (split) { // it stands still while the settings scroll
        uint32_t before = l->out->parts.n;
        int y = top + pb_lay_space(l, 86);
        y += lay_example(l, page, left + width + gap, y, side);
        if (y > l->body.h - pb_lay_space(l, 40)) {
            l->out->parts.n = before;
            split = false;
            width = pb_lay_min(all, em * 56);
            left = m + (all - width) / 2;
        }
    }
    pb_lay_pane_open(l, PB_PANE_PAGE, l->body);
    int y = top;
    y += pb_lay_text(l, page->name, big_ink, left, y, width);
    if (tagline)
        y += pb_lay_text(l, tagline->name, lead_ink, left, y, width);
    y += pb_lay_space(l, 24);
    if (!split)
        y += lay_example(l, page, left, y, pb_lay_min(width, em * 34)) + pb_lay_space(l, 28);
    for (const pb_node *n = page->first; n; n = n->next)
        if (n->role == PB_ROLE_LIST && pb_lay_has(n))
            y += pb_lay_setting_group(l, n, left, y, width) + pb_lay_space(l, 28);
    y += pb_lay_buttons(l, actions, left, y, width);
    pb_lay_pane_close(l, y + pb_lay_space(l, 32), PB_TOK_PAPER);
}
