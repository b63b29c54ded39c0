// SPDX-License-Identifier: MIT
// What an author has to mend, with the lines in question; and the moments of a scenario to choose
// from.
#include "base/utf8.h"
#include "ui/layout_inside.h"

static const pb_ink big_ink = {PB_TYPE_34, PB_SERIF_BOLD, PB_TOK_INK};
static const pb_ink lead_ink = {PB_TYPE_18, PB_SANS, PB_TOK_MUTE};
static const pb_ink name_ink = {PB_TYPE_16, PB_SANS_BOLD, PB_TOK_INK};
static const pb_ink soft_ink = {PB_TYPE_14, PB_SANS, PB_TOK_MUTE};
static const pb_ink code_ink = {PB_TYPE_14, PB_MONO, PB_TOK_MUTE};

// ---- a line of source -------------------------------------------------------------------------

// How wide, with the white space at its end.
static int wide(pb_place *l, pb_str s, pb_ink ink)
{
    pb_str marked = pb_lay_printf(l, "%.*s|", PB_STR_ARG(s));
    return pb_lay_max(pb_lay_measure(l, s, ink, 0).w, pb_lay_measure(l, marked, ink, 0).w -
                                                          pb_lay_measure(l, PB_STR("|"), ink, 0).w);
}

// As much of the end (or the beginning) of a text as fits.
static pb_str fit(pb_place *l, pb_str s, pb_ink ink, int width, bool keeps_end)
{
    pb_str all = s;
    int room = width - pb_lay_measure(l, PB_STR("…"), ink, 0).w;
    if (pb_lay_measure(l, s, ink, 0).w <= width)
        return s;
    while (s.n && pb_lay_measure(l, s, ink, 0).w > room) {
        size_t at = 0;
        if (keeps_end) {
            pb_utf8_next(s, &at);
            s = (pb_str){s.p + at, s.n - at};
        } else {
            for (s.n--; s.n && (s.p[s.n] & 0xC0) == 0x80;)
                s.n--;
        }
    }
    return s.n == all.n ? s
           : keeps_end  ? pb_lay_printf(l, "…%.*s", PB_STR_ARG(s))
                        : pb_lay_printf(l, "%.*s…", PB_STR_ARG(s));
}

// The three pieces one behind the other, the middle one underlined, as much around it as there is
// room for; says how high.
static int lay_source(pb_place *l, const pb_node *before, const pb_node *meant,
                      const pb_node *behind, int x, int y, int width)
{
    pb_ink ink = {PB_TYPE_14, PB_MONO, PB_TOK_INK};
    pb_str middle = fit(l, meant->name, ink, width * 2 / 3, false);
    int taken = wide(l, middle, ink), high = pb_lay_measure(l, PB_STR("X"), ink, 0).h;
    int left =
        pb_lay_max(0, pb_lay_min((width - taken) * 2 / 3, wide(l, before->name, code_ink) + 1));
    pb_str first = fit(l, before->name, code_ink, left, true);
    pb_lay_line(l, first, code_ink, x, y, PB_LAY_LEFT);
    int at = x + wide(l, first, code_ink);
    pb_lay_line(l, middle, ink, at, y, PB_LAY_LEFT);
    int thick = pb_lay_max(2, pb_lay_space(l, 2));
    pb_part *line =
        pb_lay_part(l, PB_PART_FILL, (pb_area){at, y + high, pb_lay_max(taken, high / 2), thick});
    line->fill = PB_TOK_FEELING;
    at += taken;
    pb_lay_line(l, fit(l, behind->name, code_ink, x + width - at, false), code_ink, at, y,
                PB_LAY_LEFT);
    return high + 2 * thick;
}

// What is said of the same line again stands below it.
static bool goes_below(const pb_node *n)
{
    return n && (n->state & PB_IS_MARGIN) && !n->value.n;
}

static int lay_diagnostic(pb_place *l, const pb_node *n, int x, int y, int width, bool small)
{
    bool note = n->state & PB_IS_MARGIN;
    int top = y, pad = small ? 0 : pb_lay_space(l, 18),
        in = note && !small ? pb_lay_space(l, 24) : 0;
    pb_ink ink = {small || note ? PB_TYPE_14 : PB_TYPE_16, note ? PB_SANS : PB_SANS_BOLD,
                  n->state & PB_IS_BROKEN ? PB_TOK_FEELING : PB_TOK_INK};
    const pb_node *before = pb_layout_child(n, "before"), *meant = pb_layout_child(n, "meant"),
                  *behind = pb_layout_child(n, "behind");
    uint32_t ground = l->out->parts.n;
    pb_part *card = pb_lay_part(l, PB_PART_FILL, (pb_area){x + in, y, width - in, 0});
    card->fill = small ? PB_NO_TOKEN : PB_TOK_CARD;
    card->radius = pb_lay_space(l, 10);
    x += pad + in;
    width -= 2 * pad + in;
    y += small ? 0 : pb_lay_space(l, 12);
    y += pb_lay_text(l, n->value, code_ink, x, y, width);
    y += pb_lay_text(l, n->name, ink, x, y, width) + pb_lay_space(l, 4);
    if (before && meant && behind)
        y += lay_source(l, before, meant, behind, x, y, width);
    for (const pb_node *k = n->next; goes_below(k); k = k->next)
        y += pb_lay_text(l, k->name, soft_ink, x, y, width);
    y += pb_lay_space(l, small ? 6 : 12);
    l->out->parts.p[ground].at.h = y - top;
    return y - top;
}

int pb_lay_diagnostics(pb_place *l, const pb_node *list, int x, int y, int width, bool small)
{
    int top = y;
    for (const pb_node *n = list->first; n; n = n->next)
        if (!goes_below(n))
            y += lay_diagnostic(l, n, x, y, width, small) + pb_lay_space(l, small ? 4 : 10);
    return y - top;
}

void pb_lay_mending(pb_place *l, const pb_node *page)
{
    const pb_node *lead = pb_layout_child(page, "lead"),
                  *list = pb_layout_child(page, "diagnostics");
    int m = pb_lay_space(l, 56), em = pb_layout_px(l->in, PB_TYPE_14);
    int width = pb_lay_min(l->body.w - 2 * m, em * 72), x = (l->body.w - width) / 2;
    pb_lay_pane_open(l, PB_PANE_PAGE, l->body);
    int y = pb_lay_space(l, 40);
    y += pb_lay_text(l, page->name, big_ink, x, y, width);
    if (list)
        y += pb_lay_text(l, list->name, code_ink, x, y, width);
    if (lead)
        y += pb_lay_space(l, 8) +
             pb_lay_text(l, lead->name, lead_ink, x, y + pb_lay_space(l, 8), width);
    y += pb_lay_space(l, 20);
    if (list)
        y += pb_lay_diagnostics(l, list, x, y, width, false);
    pb_lay_foot(l, pb_layout_child(page, "actions"), x, y + pb_lay_space(l, 16), width, 0);
}

// ---- moments ----------------------------------------------------------------------------------

static int lay_moment(pb_place *l, const pb_node *n, int x, int y, int width)
{
    bool now = n->state & PB_IS_CURRENT, been = n->state & PB_IS_DONE;
    int pad = pb_lay_space(l, 16), bar = pb_lay_max(3, pb_lay_space(l, 4)), top = y;
    uint32_t ground = l->out->parts.n;
    pb_lay_box(l, n, (pb_area){x, y, width, 0}, PB_TOK_CARD, PB_NO_TOKEN);
    if (now || been)
        pb_lay_part(l, PB_PART_FILL, (pb_area){x, y, bar, 0})->fill =
            now ? PB_TOK_RELATIONSHIP : PB_TOK_RELATIONSHIP_2;
    int in = width - 2 * pad;
    y += pb_lay_space(l, 9);
    pb_size where = pb_lay_measure(l, n->detail, soft_ink, 0),
            name = pb_lay_measure(l, n->name, name_ink, 0);
    bool beside = where.w + name.w + pad <= in;
    pb_lay_text(l, n->name, name_ink, x + pad, y, in);
    if (beside)
        pb_lay_line(l, n->detail, soft_ink, x + pad + in, y + (name.h - where.h), PB_LAY_RIGHT);
    y += pb_lay_measure(l, n->name, name_ink, in).h;
    if (!beside)
        y += pb_lay_text(l, n->detail, soft_ink, x + pad, y, in);
    y += pb_lay_text(l, pb_lay_clip(l, n->value, soft_ink, in, 1), soft_ink, x + pad, y, in);
    y += pb_lay_space(l, 9);
    l->out->parts.p[ground].at.h = y - top;
    if (now || been)
        l->out->parts.p[ground + 1].at.h = y - top;
    return y - top;
}

static int lay_list(pb_place *l, const pb_node *list, int x, int y, int width)
{
    int top = y;
    for (const pb_node *n = list ? list->first : NULL; n; n = n->next)
        y += lay_moment(l, n, x, y, width) + pb_lay_space(l, 8);
    if (list)
        y += pb_lay_text(l, list->value, lead_ink, x, y, width);
    return y - top;
}

void pb_lay_moments(pb_place *l, const pb_node *page)
{
    const pb_node *field = pb_layout_child(page, "bench:find"),
                  *list = pb_layout_child(page, "moments"),
                  *said = pb_layout_child(page, "bench:said");
    int m = pb_lay_space(l, 56),
        width = pb_lay_min(l->body.w - 2 * m, pb_layout_px(l->in, PB_TYPE_16) * 56);
    int x = (l->body.w - width) / 2, y = pb_lay_space(l, 32);
    y += pb_lay_text(l, page->name, big_ink, x, y, width) + pb_lay_space(l, 8);
    if (field)
        y += pb_lay_field(l, field, x, y, width) + pb_lay_space(l, 8);
    if (said)
        y += pb_lay_text(l, said->name, (pb_ink){PB_TYPE_16, PB_SANS, PB_TOK_FIXING}, x, y, width) +
             pb_lay_space(l, 8);
    pb_lay_pane_open(l, PB_PANE_PAGE, (pb_area){0, y, l->body.w, l->body.h - y});
    y += pb_lay_space(l, 8);
    y += lay_list(l, list, x, y, width);
    const pb_node *lines = pb_layout_child(page, "lines");
    if (lines)
        y += pb_lay_space(l, 12) + pb_lay_heading(l, lines, x, y + pb_lay_space(l, 12), width) +
             pb_lay_space(l, 8);
    y += lay_list(l, lines, x, y, width);
    pb_lay_foot(l, pb_layout_child(page, "actions"), x, y + pb_lay_space(l, 8), width, 0);
}
