// SPDX-License-Identifier: MIT
// The workbench as a window lays it out and as it is used there: the shipped scenario's panel, the
// list of moments and what has to be mended, at every window and text size.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "app/workbench.h"
#include "base/arena.h"
#include "base/file.h"
#include "kit/promises.h"
#include "ui/paint.h"
#include "ui/ui.h"

static const int sizes[][2] = {{640, 400},  {1024, 640},  {1280, 720},
                               {1600, 900}, {1920, 1080}, {3840, 2160}};
static const double scales[] = {0.8, 1, 1.5, 2.5};

typedef struct bench {
    char folder[64];
    pb_app *app;
    pb_fonts *fonts;
    pb_painter *painter;
    pb_layout layout;
} bench;

static void copy(const bench *b, const char *name, const char *from, const char *to)
{
    pb_buf path = {0}, text = {0}, out = {0};
    pb_err err = {""};
    if (!pb_file_read(pb_path_join(&path, PB_ROOT "/scenarios/the-ward-round", name), 1 << 20,
                      &text, &err))
        fail_msg("%s", err.text);
    pb_str rest = pb_buf_str(&text);
    const char *at = from ? strstr(text.p, from) : NULL;
    if (from) {
        assert_non_null(at);
        pb_buf_add(&out, (pb_str){text.p, (size_t)(at - text.p)});
        pb_buf_printf(&out, "%s", to);
        rest = pb_str_of(at + strlen(from));
    }
    pb_buf_add(&out, rest);
    if (!pb_file_write(pb_path_join(&path, b->folder, name), pb_buf_str(&out), &err))
        fail_msg("%s", err.text);
    pb_buf_release(&path);
    pb_buf_release(&text);
    pb_buf_release(&out);
}

static int open_bench(void **state)
{
    static const char *const none[] = {NULL};
    bench *b = calloc(1, sizeof *b);
    pb_err err = {""};
    pb_app_config config = {.assets = PB_ROOT "/assets",
                            .scenario_dirs = none,
                            .data = "",
                            .language = "en",
                            .seed = 1,
                            .has_seed = true};
    snprintf(b->folder, sizeof b->folder, "/tmp/pushback-bench-XXXXXX");
    *state = b;
    if (!mkdtemp(b->folder))
        return -1;
    copy(b, "scenario.yaml", NULL, NULL);
    copy(b, "script.lua", NULL, NULL);
    b->app = pb_app_new(&config, &err);
    if (b->app &&
        pb_app_preview(b->app, PB_STR("bench"), b->folder, &(pb_preview){.by = "MB"}, &err))
        return 0;
    print_message("%s\n", err.text);
    return -1;
}

static int close_bench(void **state)
{
    bench *b = *state;
    char command[96];
    pb_layout_release(&b->layout);
    pb_painter_free(b->painter);
    pb_fonts_free(b->fonts);
    pb_app_free(b->app);
    snprintf(command, sizeof command, "rm -r '%s'", b->folder);
    free(b);
    return system(command);
}

static void go(bench *b, const char *place)
{
    pb_err err = {""};
    if (!pb_app_go_to(b->app, pb_str_of(place), &err))
        fail_msg("%s", err.text);
}

static void press(bench *b, const char *id)
{
    const pb_node *n = pb_view_find(pb_app_view(b->app), id);
    if (!n)
        fail_msg("there is no '%s' on the page", id);
    pb_app_do(b->app, n->action, NULL);
}

// ---- layouts ----------------------------------------------------------------------------------

static const pb_layout *lay(bench *b, int w, int h, double scale)
{
    if (!b->fonts) {
        b->fonts = pb_fonts_new("en", NULL);
        b->painter = pb_painter_new(b->fonts, NULL);
    }
    pb_layout_in in = {.view = pb_app_view(b->app),
                       .metrics = pb_painter_metrics(b->painter),
                       .w = w,
                       .h = h,
                       .text_scale = scale};
    pb_layout_make(&b->layout, &in);
    pb_painter_tick(b->painter);
    return &b->layout;
}

static void page_keeps_its_promises(bench *b, const char *page)
{
    for (size_t s = 0; s < sizeof sizes / sizeof *sizes; s++)
        for (size_t t = 0; t < sizeof scales / sizeof *scales; t++) {
            char where[96];
            snprintf(where, sizeof where, "%s at %dx%d, %d %%", page, sizes[s][0], sizes[s][1],
                     (int)(scales[t] * 100 + 0.5));
            promises_are_kept(lay(b, sizes[s][0], sizes[s][1], scales[t]), where);
        }
}

static void the_panel_overlaps_nothing(void **state)
{
    static const char *const places[] = {"start", "tom_plans", "the_board", "closing"};
    for (size_t i = 0; i < sizeof places / sizeof *places; i++) {
        go(*state, places[i]);
        page_keeps_its_promises(*state, places[i]);
        press(*state, "bench:turn"); // where it is a drawer it is open now
        page_keeps_its_promises(*state, places[i]);
        press(*state, "bench:turn");
    }
    press(*state, "bench:write");
    page_keeps_its_promises(*state, "a note");
}

static void the_lists_overlap_nothing(void **state)
{
    bench *b = *state;
    press(b, "bench:go");
    page_keeps_its_promises(b, "moments");
    assert_true(pb_app_type(b->app, PB_STR("bench:find"), PB_STR("wash"), NULL));
    page_keeps_its_promises(b, "lines");
    copy(b, "script.lua", "go   = \"one_word_each\"",
         "go = \"one_wrod_each\", a_word_that_is_not_in_the_language = 1");
    assert_false(pb_app_reload(b->app, NULL));
    page_keeps_its_promises(b, "mending");
}

static void the_room_gets_narrower_and_nothing_lies_over_it(void **state)
{
    bench *b = *state;
    go(b, "tom_plans");
    const pb_layout *l = lay(b, 1280, 720, 1);
    pb_area panel = l->pane[PB_PANE_BENCH].at;
    assert_true(panel.w > 200 && panel.x + panel.w == 1280);
    for (uint32_t i = 0; i < l->parts.n; i++) {
        const pb_part *p = &l->parts.p[i];
        if (p->kind == PB_PART_PERSON || p->kind == PB_PART_RUG)
            assert_true(p->at.x + p->at.w <= panel.x);
    }
    assert_int_equal(lay(b, 800, 600, 1)->pane[PB_PANE_BENCH].at.w, 0);
    press(b, "bench:turn");
    assert_true(lay(b, 800, 600, 1)->pane[PB_PANE_BENCH].at.w > 200);
    assert_int_equal(lay(b, 1280, 720, 1)->pane[PB_PANE_BENCH].at.w, 0);
}

// ---- a window ---------------------------------------------------------------------------------

static uint64_t read_clock(void *ctx)
{
    return *(uint64_t *)ctx;
}

static void key(pb_ui *ui, uint64_t *now, const char *name)
{
    *now += 1000;
    pb_ui_push_key(ui, name, 0);
    pb_ui_step(ui, 0);
}

static void a_note_takes_one_key_and_enter(void **state)
{
    bench *b = *state;
    uint64_t now = 1000;
    pb_err err = {""};
    pb_buf path = {0};
    pb_ui_config config = {.width = 1280,
                           .height = 720,
                           .reduced_motion = true,
                           .clock = read_clock,
                           .clock_ctx = &now};
    pb_ui *ui = pb_ui_new(b->app, &config, &err);
    if (!ui)
        fail_msg("%s", err.text);
    pb_ui_step(ui, 0);
    key(ui, &now, "N");
    assert_true(pb_str_is(pb_ui_focus(ui), "bench:note"));
    pb_ui_push_text(ui, "Is it six?");
    pb_ui_step(ui, 0);
    key(ui, &now, "Return");
    assert_non_null(pb_view_find(pb_app_view(b->app), "bench:note:0"));
    assert_true(pb_file_exists(pb_path_join(&path, b->folder, "notes.yaml")));
    assert_int_equal(pb_ui_focus(ui).n, 0);
    key(ui, &now, "J");
    assert_true(pb_str_is(pb_ui_focus(ui), "bench:find"));
    pb_ui_push_text(ui, "tom_plans");
    pb_ui_step(ui, 0);
    key(ui, &now, "Return");
    assert_non_null(pb_view_find(pb_app_view(b->app), "choice:turn"));
    key(ui, &now, "J");
    key(ui, &now, "Escape");
    assert_true(pb_str_is(pb_app_view(b->app)->id, "session"));
    pb_ui_free(ui);
    pb_buf_release(&path);
}

static void a_click_on_the_panel_does_not_go_on(void **state)
{
    bench *b = *state;
    uint64_t now = 1000;
    pb_err err = {""};
    pb_ui_config config = {.width = 1280,
                           .height = 720,
                           .reduced_motion = true,
                           .clock = read_clock,
                           .clock_ctx = &now};
    pb_ui *ui = pb_ui_new(b->app, &config, &err);
    if (!ui)
        fail_msg("%s", err.text);
    pb_ui_step(ui, 0);
    uint64_t was = pb_app_version(b->app);
    pb_ui_push_click(ui, 1270, 300);
    pb_ui_step(ui, 0);
    assert_int_equal(pb_app_version(b->app), was);
    pb_ui_push_click(ui, 20, 300);
    pb_ui_step(ui, 0);
    assert_true(pb_app_version(b->app) > was);
    pb_ui_free(ui);
}

int main(void)
{
#define AT_BENCH(test) cmocka_unit_test_setup_teardown(test, open_bench, close_bench)
    const struct CMUnitTest tests[] = {
        AT_BENCH(the_panel_overlaps_nothing),
        AT_BENCH(the_lists_overlap_nothing),
        AT_BENCH(the_room_gets_narrower_and_nothing_lies_over_it),
        AT_BENCH(a_note_takes_one_key_and_enter),
        AT_BENCH(a_click_on_the_panel_does_not_go_on),
    };
    setenv("SDL_VIDEODRIVER", "dummy", 1);
    return cmocka_run_group_tests_name("ui_workbench", tests, NULL, NULL);
}
