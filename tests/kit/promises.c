// SPDX-License-Identifier: MIT
#include "kit/promises.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

static pb_area seen(const pb_layout *l, const pb_part *p)
{
    return pb_area_cross(p->at, l->pane[p->pane].at);
}

static bool same_layer(const pb_part *a, const pb_part *b)
{
    enum { LAYERS = PB_PART_OVER | PB_PART_NOTE };
    bool is_note = a->flags & PB_PART_NOTE; // of which one at a time is there
    return ((a->flags ^ b->flags) & LAYERS) == 0 && (!is_note || pb_str_eq(a->id, b->id));
}

static void no_overlap(const pb_layout *l, const char *where)
{
    for (uint32_t i = 0; i < l->parts.n; i++) {
        const pb_part *a = &l->parts.p[i];
        if (a->kind != PB_PART_TEXT)
            continue;
        for (uint32_t k = i + 1; k < l->parts.n; k++) {
            const pb_part *b = &l->parts.p[k];
            if (b->kind == PB_PART_TEXT && same_layer(a, b) &&
                pb_area_meets(seen(l, a), seen(l, b)))
                fail_msg("%s: '%.*s' (%d,%d %dx%d) lies over '%.*s' (%d,%d %dx%d)", where,
                         PB_STR_ARG(b->text), b->at.x, b->at.y, b->at.w, b->at.h,
                         PB_STR_ARG(a->text), a->at.x, a->at.y, a->at.w, a->at.h);
        }
    }
}

static void all_inside(const pb_layout *l, const char *where)
{
    pb_area window = l->pane[PB_PANE_WINDOW].at;
    for (uint32_t i = 0; i < l->parts.n; i++) {
        const pb_part *p = &l->parts.p[i];
        const pb_pane *pane = &l->pane[p->pane];
        bool wide =
            p->kind == PB_PART_TEXT || (p->flags & PB_PART_ACTS) || p->kind == PB_PART_PERSON;
        if (!wide)
            continue;
        bool scrolls = pane->content > pane->at.h;
        bool high =
            p->at.y >= pane->at.y - pane->scroll &&
            p->at.y + p->at.h <= pane->at.y - pane->scroll + (scrolls ? pane->content : pane->at.h);
        if (p->at.x < pane->at.x || p->at.x + p->at.w > pane->at.x + pane->at.w || !high)
            fail_msg("%s: part %u '%.*s' (%d,%d %dx%d) leaves its pane (%d,%d %dx%d, content %d)",
                     where, i, PB_STR_ARG(p->text), p->at.x, p->at.y, p->at.w, p->at.h, pane->at.x,
                     pane->at.y, pane->at.w, pane->at.h, pane->content);
        int right = window.w - p->at.x - p->at.w;
        if (p->kind == PB_PART_TEXT &&
            (p->at.x < 8 || right < 8 ||
             (p->pane == PB_PANE_WINDOW && window.h - p->at.y - p->at.h < 4)))
            fail_msg("%s: '%.*s' is %d and %d from the sides", where, PB_STR_ARG(p->text), p->at.x,
                     right);
    }
}

// A text that begins in a box ends in it.
static void held_by_boxes(const pb_layout *l, const char *where)
{
    for (uint32_t i = 0; i < l->parts.n; i++) {
        const pb_part *box = &l->parts.p[i];
        if (box->kind != PB_PART_BALLOON &&
            (box->kind != PB_PART_FILL || (box->fill == PB_NO_TOKEN && box->edge == PB_NO_TOKEN)))
            continue;
        for (uint32_t k = i + 1; k < l->parts.n; k++) {
            const pb_part *t = &l->parts.p[k];
            if (t->kind != PB_PART_TEXT || t->pane != box->pane || !same_layer(t, box) ||
                !pb_area_holds(box->at, t->at.x, t->at.y))
                continue;
            if (t->at.x + t->at.w > box->at.x + box->at.w ||
                t->at.y + t->at.h > box->at.y + box->at.h)
                fail_msg("%s: '%.*s' (%d,%d %dx%d) grows out of its box (%d,%d %dx%d)", where,
                         PB_STR_ARG(t->text), t->at.x, t->at.y, t->at.w, t->at.h, box->at.x,
                         box->at.y, box->at.w, box->at.h);
        }
    }
}

static void faces_free(const pb_layout *l, const char *where)
{
    for (uint32_t i = 0; i < l->parts.n; i++) {
        const pb_part *balloon = &l->parts.p[i];
        if (balloon->kind != PB_PART_BALLOON)
            continue;
        for (uint32_t k = 0; k < l->parts.n; k++) {
            const pb_part *p = &l->parts.p[k];
            bool person = p->kind == PB_PART_PERSON || p->kind == PB_PART_YOU;
            bool name = p->kind == PB_PART_TEXT && (p->flags & PB_PART_MOVES);
            if ((person || name) && pb_area_meets(balloon->at, p->at))
                fail_msg("%s: the balloon covers part %u '%.*s'", where, k, PB_STR_ARG(p->text));
        }
    }
}

static void people_apart(const pb_layout *l, const char *where)
{
    for (uint32_t i = 0; i < l->parts.n; i++)
        for (uint32_t k = 0; k < l->parts.n; k++) {
            const pb_part *a = &l->parts.p[i], *b = &l->parts.p[k];
            bool person = a->kind == PB_PART_PERSON || a->kind == PB_PART_YOU;
            // Faces on a card may stand closely; chairs may not.
            bool other =
                (k > i && l->is_session && (b->kind == PB_PART_PERSON || b->kind == PB_PART_YOU)) ||
                b->kind == PB_PART_TEXT;
            if (person && other && same_layer(a, b) && pb_area_meets(seen(l, a), seen(l, b)))
                fail_msg("%s: somebody and '%.*s' overlap", where, PB_STR_ARG(b->text));
        }
}

void promises_are_kept(const pb_layout *l, const char *where)
{
    no_overlap(l, where);
    all_inside(l, where);
    held_by_boxes(l, where);
    faces_free(l, where);
    people_apart(l, where);
}
