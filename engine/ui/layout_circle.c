// SPDX-License-Identifier: MIT
// Where people sit: on a ring that is a little squarer than an ellipse, at equal distances along
// it, as large as the room lets them be.
#include <math.h>

#include "ui/layout_inside.h"

enum { STEPS = 360 };

typedef struct ring {
    double x[STEPS + 1], y[STEPS + 1], length[STEPS + 1];
} ring;

static double squarer(double v) // sign(v) · |v|^0.82
{
    double a = pow(fabs(v), 0.82);
    return v < 0 ? -a : a;
}

// Clockwise from the bottom, in pixels from the middle.
static void ring_make(ring *r, double rx, double ry)
{
    for (int i = 0; i <= STEPS; i++) {
        double t = (double)i / STEPS;
        r->x[i] = -rx * squarer(pb_turn_sin(t));
        r->y[i] = ry * squarer(pb_turn_cos(t));
        r->length[i] =
            i == 0 ? 0 : r->length[i - 1] + hypot(r->x[i] - r->x[i - 1], r->y[i] - r->y[i - 1]);
    }
}

static pb_point ring_at(const ring *r, double share)
{
    double want = share * r->length[STEPS];
    int i = 1;
    while (i < STEPS && r->length[i] < want)
        i++;
    double d = r->length[i] - r->length[i - 1], t = d > 0 ? (want - r->length[i - 1]) / d : 0;
    return (pb_point){r->x[i - 1] + t * (r->x[i] - r->x[i - 1]),
                      r->y[i - 1] + t * (r->y[i] - r->y[i - 1])};
}

int pb_lay_note_width(const pb_place *l)
{
    return pb_layout_px(l->in, PB_TYPE_14) * 14;
}

static bool is_you(const pb_node *n)
{
    return n->state & PB_IS_YOU;
}

static bool leads_too(const pb_node *n)
{
    return n->person && n->person->is_coleader;
}

bool pb_lay_two_lead(const pb_node *people)
{
    for (const pb_node *n = people->first; n; n = n->next)
        if (leads_too(n))
            return true;
    return false;
}

int pb_lay_sign_width(const pb_place *l, const pb_node *person, bool two_lead)
{
    bool leads = two_lead && (leads_too(person) || person->state & PB_IS_YOU);
    return leads ? pb_layout_px(l->in, PB_TYPE_16) * 3 / 2 : 0;
}

static pb_size words_size(const pb_place *l, const pb_node *n, bool two_lead)
{
    pb_ink name = {PB_TYPE_16, PB_SANS_BOLD, PB_TOK_INK};
    pb_size s = pb_lay_measure(l, n->name, name, 0);
    s.w += pb_lay_sign_width(l, n, two_lead);
    if ((n->state & PB_IS_AWAY) && n->value.n) {
        pb_ink note = {PB_TYPE_14, PB_SANS_ITALIC, PB_TOK_MUTE};
        pb_size v = pb_lay_measure(l, n->value, note, pb_lay_note_width(l));
        s.w = pb_lay_max(s.w, v.w);
        s.h += v.h;
    }
    return s;
}

// How far round from the trainee the i-th of n chairs stands. A co-leader's is opposite; the others
// share the two sides.
static double share_of(const pb_node *people, uint32_t i, uint32_t n)
{
    uint32_t k = 0, opposite = n;
    for (const pb_node *p = people->first; p; p = p->next) {
        if (leads_too(p))
            opposite = k;
        k += is_you(p) ? 0 : 1;
    }
    if (opposite >= n)
        return (i + 1.0) / (n + 1.0);
    uint32_t left = n / 2, right = n - 1 - left, at = i - (i > opposite ? 1 : 0);
    return i == opposite ? 0.5
           : at < left   ? 0.5 * (at + 1.0) / (left + 1.0)
                         : 0.5 + 0.5 * (at - left + 1.0) / (right + 1.0);
}

// The seat of a figure `size` high standing with its middle at (x, y), kept within the stage.
static pb_seat seat_at(const pb_place *l, const pb_node *n, double x, double y, int size,
                       pb_area stage, bool two_lead)
{
    int gap = pb_lay_space(l, 3), air = pb_lay_space(l, 5) + size / 24;
    int h = is_you(n) ? size * 3 / 4 : size, w = h * 5 / 6;
    pb_size words = words_size(l, n, two_lead);
    int cell_w = pb_lay_max(w, words.w) + 2 * air, cell_h = h + gap + words.h + 2 * air;
    int left = (int)(x - cell_w / 2.0), top = (int)(y - cell_h / 2.0);
    left = pb_lay_max(stage.x, pb_lay_min(left, stage.x + stage.w - cell_w));
    top = pb_lay_max(stage.y, pb_lay_min(top, stage.y + stage.h - cell_h));
    return (pb_seat){.cell = {left, top, cell_w, cell_h},
                     .figure = {left + (cell_w - w) / 2, top + air, w, h}};
}

static bool try_size(const pb_place *l, const pb_node *people, pb_area stage, int size,
                     pb_circle *c)
{
    int words = pb_lay_measure(l, PB_STR("X"), (pb_ink){PB_TYPE_16, PB_SANS, PB_TOK_INK}, 0).h,
        wide = size * 5 / 6;
    for (const pb_node *n = people->first; n; n = n->next)
        wide = pb_lay_max(
            wide,
            pb_lay_min(
                pb_lay_measure(l, n->name, (pb_ink){PB_TYPE_16, PB_SANS_BOLD, PB_TOK_INK}, 0).w,
                size * 3 / 2));
    int out = size / 2; // how far back a chair goes
    double rx = (stage.w - wide) / 2.0 - out - pb_lay_space(l, 12),
           ry = (stage.h - size - words) / 2.0 - size / 12.0;
    if (rx < size || ry < size * 0.6)
        return false;
    double cx = stage.x + stage.w / 2.0, cy = stage.y + stage.h / 2.0;
    ring r;
    ring_make(&r, rx, ry);
    uint32_t i = 0, presenter = PB_SEATS_MAX;
    bool two_lead = pb_lay_two_lead(people);
    pb_seat apart = {0};
    static const pb_node nobody = {.state = PB_IS_YOU};
    const pb_node *you = &nobody;
    for (const pb_node *n = people->first; n; n = n->next) {
        if (is_you(n)) {
            you = n;
            continue;
        }
        pb_point at = ring_at(&r, share_of(people, i, c->n));
        double far = hypot(at.x, at.y), away = (far + out) / far;
        pb_seat near = seat_at(l, n, cx + at.x, cy + at.y, size, stage, two_lead);
        pb_seat back = seat_at(l, n, cx + at.x * away, cy + at.y * away + size / 8.0, size * 7 / 8,
                               stage, two_lead);
        bool is_away = n->state & PB_IS_AWAY;
        c->seat[i] = is_away ? back : near;
        c->seat[i].x = at.x / rx;
        c->seat[i].y = at.y / ry;
        if (n->person && n->person->is_presenter) {
            presenter = i;
            apart = is_away ? near : back;
        }
        i++;
    }
    c->seat[c->n] = seat_at(l, you, cx, stage.y + stage.h, size, stage, two_lead);
    c->seat[c->n].y = 1;
    // Both places of the presenter must be free, so that nobody else moves when the chair does.
    for (uint32_t a = 0; a <= c->n; a++) {
        for (uint32_t b = a + 1; b <= c->n; b++)
            if (pb_area_meets(c->seat[a].cell, c->seat[b].cell))
                return false;
        if (a != presenter && pb_area_meets(c->seat[a].cell, apart.cell))
            return false;
    }
    double foot = size * 0.30;
    c->rug = (pb_area){(int)(cx - rx - size * 0.42), (int)(cy - ry * 0.98 + foot * 0.4),
                       (int)(2 * rx + size * 0.84), (int)(2 * ry * 0.98 + foot)};
    c->size = size;
    return true;
}

// Room in the middle for what is said: a few words at least, and a story where the room is high.
static bool has_middle(const pb_place *l, const pb_circle *c, pb_area stage)
{
    int em = pb_layout_px(l->in, PB_TYPE_16), high = (stage.h - pb_lay_space(l, 300)) * 56 / 100;
    pb_size least = {pb_lay_max(em * 20, stage.w * 46 / 100), pb_lay_max(em * 6, high)};
    pb_area at;
    return pb_lay_inside(c, stage, &least, 1, stage.x + stage.w / 2, stage.y + stage.h / 2,
                         pb_lay_space(l, 8), &at) == 0;
}

pb_circle pb_lay_circle(pb_place *l, const pb_node *people, pb_area stage)
{
    pb_circle c = {0};
    for (const pb_node *n = people->first; n && c.n < PB_PEOPLE_MAX; n = n->next)
        c.n += is_you(n) ? 0 : 1;
    // The largest that fits, by halving.
    int high = pb_lay_min(stage.h * 30 / 100, pb_lay_space(l, 176)), low = pb_lay_space(l, 50) - 1;
    pb_circle tried = c;
    while (low < high) {
        int size = (low + high + 1) / 2;
        if (try_size(l, people, stage, size, &tried) && has_middle(l, &tried, stage)) {
            c = tried;
            c.fits = true;
            low = size;
        } else {
            high = size - 1;
        }
    }
    return c;
}

static bool is_free(const pb_circle *c, pb_area stage, pb_area at, int gap)
{
    if (at.x < stage.x || at.y < stage.y || at.x + at.w > stage.x + stage.w ||
        at.y + at.h > stage.y + stage.h)
        return false;
    pb_area with = pb_area_inset(at, -gap);
    for (uint32_t i = 0; i <= c->n; i++)
        if (pb_area_meets(with, c->seat[i].cell))
            return false;
    return true;
}

int pb_lay_inside(const pb_circle *c, pb_area stage, const pb_size *sizes, int n, int x, int y,
                  int gap, pb_area *out)
{
    int step = pb_lay_max(4, stage.h / 60), reach = stage.w / 4;
    for (int i = 0; i < n; i++) {
        pb_area best = {x - sizes[i].w / 2, y - sizes[i].h / 2, sizes[i].w, sizes[i].h};
        if (is_free(c, stage, best, gap)) {
            *out = best;
            return i;
        }
        int64_t nearest = INT64_MAX;
        for (int dy = -reach; dy <= reach; dy += step)
            for (int dx = -reach; dx <= reach; dx += step) {
                int64_t far = (int64_t)dx * dx + (int64_t)dy * dy;
                pb_area at = {x + dx - sizes[i].w / 2, y + dy - sizes[i].h / 2, sizes[i].w,
                              sizes[i].h};
                if (far < nearest && is_free(c, stage, at, gap)) {
                    nearest = far;
                    *out = at;
                }
            }
        if (nearest < INT64_MAX)
            return i;
    }
    return -1;
}
