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

#include "kit/promises.h"
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

static void each_page_keeps_its_promises(bench *b)
{
    for (size_t s = 0; s < sizeof sizes / sizeof *sizes; s++)
        for (size_t t = 0; t < sizeof scales / sizeof *scales; t++)
            for (int i = 0; fake_pages[i]; i++) {
                char where[96];
                snprintf(where, sizeof where, "%s at %dx%d, %d %%", fake_pages[i], sizes[s][0],
                         sizes[s][1], (int)(scales[t] * 100 + 0.5));
                promises_are_kept(lay(b, fake_pages[i], sizes[s][0], sizes[s][1], scales[t]),
                                  where);
            }
}

static void nothing_overlaps_is_cut_off_or_touches_an_edge(void **state)
{
    each_page_keeps_its_promises(*state);
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

static bool acts(const pb_layout *l, pb_str id, const char *more)
{
    char whole[96];
    snprintf(whole, sizeof whole, "%.*s%s", PB_STR_ARG(id), more);
    return pb_layout_find(l, pb_str_of(whole)) >= 0;
}

// A setting's options stand side by side, or there is a step from the chosen one to each side that
// has any.
static bool can_be_set(const pb_layout *l, const pb_node *setting)
{
    bool all = true, step = acts(l, setting->id, "<") || acts(l, setting->id, ">");
    for (const pb_node *o = setting->first; o; o = o->next)
        all = all && acts(l, o->id, "");
    return all || step;
}

static void every_setting_can_be_set(void **state)
{
    static const char *const pages[] = {"settings", "scenario", "home_many"};
    for (size_t p = 0; p < sizeof pages / sizeof *pages; p++)
        for (size_t s = 0; s < sizeof sizes / sizeof *sizes; s++)
            for (size_t t = 0; t < sizeof scales / sizeof *scales; t++) {
                const pb_layout *l = lay(*state, pages[p], sizes[s][0], sizes[s][1], scales[t]);
                const pb_node *view = pb_app_view(((bench *)*state)->app);
                for (const pb_node *n = view->first; n; n = n->next) {
                    if (n->role == PB_ROLE_SETTING)
                        assert_true(can_be_set(l, n));
                    if (n->role == PB_ROLE_FIELD)
                        assert_true(acts(l, n->id, ""));
                    for (const pb_node *c = n->first; c; c = c->next)
                        if (c->role == PB_ROLE_SETTING)
                            assert_true(can_be_set(l, c));
                }
            }
}

static void wider_letters_find_room_too(void **state)
{
    bench *b = *state;
    pb_err err = {{0}};
    if (!pb_fonts_have(b->fonts, PB_LETTERS_DYSLEXIC)) {
        print_message("OpenDyslexic is not installed on this machine\n");
        skip();
    }
    bench wide = {.app = b->app, .fonts = pb_fonts_new("en", &err)};
    pb_fonts_set_letters(wide.fonts, PB_LETTERS_DYSLEXIC);
    wide.painter = pb_painter_new(wide.fonts, &err);
    each_page_keeps_its_promises(&wide);
    pb_layout_release(&wide.layout);
    pb_painter_free(wide.painter);
    pb_fonts_free(wide.fonts);
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
        cmocka_unit_test(every_setting_can_be_set),
        cmocka_unit_test(wider_letters_find_room_too),
        cmocka_unit_test(the_same_view_gives_the_same_layout),
        cmocka_unit_test(a_menu_takes_the_pointer_from_what_is_below),
        cmocka_unit_test(scrolling_stops_at_both_ends),
    };
    return cmocka_run_group_tests(tests, open_bench, close_bench);
}
