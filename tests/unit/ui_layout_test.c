// SPDX-License-Identifier: MIT
// ui: the layout of every canned page at every window and text size: nothing overlaps, nothing is
// cut off.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "screens/fake_app.h"
#include "ui/paint.h"

static const int sizes[][2] = {{640, 400},  {1024, 640},  {1280, 800},
                               {1600, 900}, {1920, 1080}, {3840, 2160}};
static const double scales[] = {0.8, 1, 1.5, 2.5};

typedef struct bench {
    pb_fonts *fonts;
    pb_painter *painter;
    pb_app *app;
    pb_layout layout;
} bench;

static int open_bench(void **state)
{
    pb_err err = {{0}};
    bench *b = calloc(1, sizeof *b);
    b->fonts = pb_fonts_new("en", &err);
    b->painter = b->fonts ? pb_painter_new(b->fonts, &err) : NULL;
    b->app = pb_app_new(&(pb_app_config){0}, &err);
    *state = b;
    if (!b->painter)
        print_message("%s\n", err.text);
    return b->painter && b->app ? 0 : -1;
}

static int close_bench(void **state)
{
    bench *b = *state;
    pb_layout_release(&b->layout);
    pb_painter_free(b->painter);
    pb_fonts_free(b->fonts);
    pb_app_free(b->app);
    free(b);
    return 0;
}

static const pb_layout *lay(bench *b, const char *page, int w, int h, double scale)
{
    assert_true(fake_show(b->app, page));
    pb_layout_in in = {.view = pb_app_view(b->app),
                       .metrics = pb_painter_metrics(b->painter),
                       .w = w,
                       .h = h,
                       .text_scale = scale};
    pb_layout_make(&b->layout, &in);
    pb_painter_tick(b->painter);
    return &b->layout;
}

static pb_area seen(const pb_layout *l, const pb_part *p)
{
    return pb_area_cross(p->at, l->pane[p->pane].at);
}

static bool same_layer(const pb_part *a, const pb_part *b)
{
    return (a->flags & PB_PART_OVER) == (b->flags & PB_PART_OVER);
}

typedef void check(const pb_layout *l, const char *where);

static void each_page(void **state, check *const *checks)
{
    for (size_t s = 0; s < sizeof sizes / sizeof *sizes; s++)
        for (size_t t = 0; t < sizeof scales / sizeof *scales; t++)
            for (int i = 0; fake_pages[i]; i++) {
                char where[96];
                snprintf(where, sizeof where, "%s at %dx%d, %d %%", fake_pages[i], sizes[s][0],
                         sizes[s][1], (int)(scales[t] * 100 + 0.5));
                const pb_layout *l =
                    lay(*state, fake_pages[i], sizes[s][0], sizes[s][1], scales[t]);
                for (int k = 0; checks[k]; k++)
                    checks[k](l, where);
            }
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

static void nothing_overlaps_is_cut_off_or_touches_an_edge(void **state)
{
    each_page(state, (check *const[]){no_overlap, all_inside, held_by_boxes, faces_free,
                                      people_apart, NULL});
}

static void the_room_is_shown_as_a_circle_where_there_is_space(void **state)
{
    static const char *const pages[] = {"talk", "moment", "stretch", "away", "ten", "chinese"};
    for (size_t i = 0; i < sizeof pages / sizeof *pages; i++)
        for (size_t s = 1; s < sizeof sizes / sizeof *sizes; s++) {
            const pb_layout *l = lay(*state, pages[i], sizes[s][0], sizes[s][1], 1);
            bool rug = false;
            for (uint32_t k = 0; k < l->parts.n; k++)
                rug = rug || l->parts.p[k].kind == PB_PART_RUG;
            if (!rug)
                fail_msg("%s at %dx%d has no circle", pages[i], sizes[s][0], sizes[s][1]);
        }
}

static void every_action_of_the_view_can_be_reached(void **state)
{
    static const char *const ids[] = {"choice:0", "choice:3", "choice:quiet", "back", "transcript"};
    for (size_t s = 0; s < sizeof sizes / sizeof *sizes; s++)
        for (size_t t = 0; t < sizeof scales / sizeof *scales; t++) {
            const pb_layout *l = lay(*state, "moment", sizes[s][0], sizes[s][1], scales[t]);
            for (size_t i = 0; i < sizeof ids / sizeof *ids; i++)
                assert_true(pb_layout_find(l, pb_str_of(ids[i])) >= 0);
        }
}

static void the_same_view_gives_the_same_layout(void **state)
{
    bench *b = *state;
    pb_layout first = {0};
    lay(b, "debrief", 1600, 900, 1);
    pb_layout_in in = {.view = pb_app_view(b->app),
                       .metrics = pb_painter_metrics(b->painter),
                       .w = 1600,
                       .h = 900,
                       .text_scale = 1};
    pb_layout_make(&first, &in);
    assert_int_equal(first.parts.n, b->layout.parts.n);
    pb_scene scene = {0};
    for (uint32_t i = 0; i < first.parts.n; i++)
        assert_true(pb_part_hash(&first, &first.parts.p[i], &scene) ==
                    pb_part_hash(&b->layout, &b->layout.parts.p[i], &scene));
    pb_layout_release(&first);
}

static void a_menu_takes_the_pointer_from_what_is_below(void **state)
{
    const pb_layout *l = lay(*state, "menu", 1600, 900, 1);
    int choice = pb_layout_find(l, PB_STR("choice:0")),
        item = pb_layout_find(l, PB_STR("menu:home"));
    assert_true(choice >= 0 && item >= 0);
    pb_area c = l->parts.p[choice].at, m = l->parts.p[item].at;
    assert_int_equal(pb_layout_hit(l, c.x + 5, c.y + 5), -1);
    assert_int_equal(pb_layout_hit(l, m.x + 5, m.y + 5), item);
}

static void scrolling_stops_at_both_ends(void **state)
{
    bench *b = *state;
    lay(b, "debrief", 1024, 640, 1.5);
    pb_layout_in in = {.view = pb_app_view(b->app),
                       .metrics = pb_painter_metrics(b->painter),
                       .w = 1024,
                       .h = 640,
                       .text_scale = 1.5};
    in.scroll[PB_PANE_PAGE] = 1 << 20;
    pb_layout_make(&b->layout, &in);
    const pb_pane *p = &b->layout.pane[PB_PANE_PAGE];
    assert_true(p->content > p->at.h);
    assert_int_equal(p->scroll, p->content - p->at.h);
    in.scroll[PB_PANE_PAGE] = -50;
    pb_layout_make(&b->layout, &in);
    assert_int_equal(b->layout.pane[PB_PANE_PAGE].scroll, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(nothing_overlaps_is_cut_off_or_touches_an_edge),
        cmocka_unit_test(the_room_is_shown_as_a_circle_where_there_is_space),
        cmocka_unit_test(every_action_of_the_view_can_be_reached),
        cmocka_unit_test(the_same_view_gives_the_same_layout),
        cmocka_unit_test(a_menu_takes_the_pointer_from_what_is_below),
        cmocka_unit_test(scrolling_stops_at_both_ends),
    };
    return cmocka_run_group_tests(tests, open_bench, close_bench);
}
