// SPDX-License-Identifier: MIT
// A session played by ear: the real app in a window on a dummy display, and a voice that logs.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include <SDL.h>
#include <cmocka.h>

#include "base/file.h"
#include "ui/ui.h"

typedef struct hearing {
    pb_app *app;
    pb_ui *ui;
    pb_buf log; // its path
    size_t heard;
    uint64_t now;
} hearing;

static uint64_t read_clock(void *ctx)
{
    return ((hearing *)ctx)->now;
}

// A session of the fixture, begun; `moves` lets words appear one by one.
static void begin(hearing *h, const char *voice, bool moves)
{
    static const char *const folders[] = {PB_ROOT "/tests/fixtures/heard", NULL};
    pb_app_config config = {.assets = PB_ROOT "/assets",
                            .scenario_dirs = folders,
                            .data = "",
                            .language = "en",
                            .seed = 1,
                            .has_seed = true};
    pb_err err = {""};
    pb_buf wish = {0};
    const char *home = getenv("PUSHBACK_HOME");
    *h = (hearing){.now = 1000};
    assert_true(pb_dir_make(home ? home : "/tmp/pushback-heard-test", &err));
    pb_path_join(&h->log, home ? home : "/tmp/pushback-heard-test", "heard.log");
    pb_buf_printf(&wish, "log:%s", h->log.p);
    setenv("SDL_VIDEODRIVER", "dummy", 1);
    setenv("PUSHBACK_ACCESSIBILITY", "0", 1);
    setenv("PUSHBACK_VOICE", voice ? voice : wish.p, 1);
    h->app = pb_app_new(&config, &err);
    assert_non_null(h->app);
    assert_true(pb_app_do(h->app, (pb_command){PB_DO_PLAY, 0}, &err));
    pb_ui_config window = {.width = 1280,
                           .height = 800,
                           .reduced_motion = !moves,
                           .clock = read_clock,
                           .clock_ctx = h};
    h->ui = pb_ui_new(h->app, &window, &err);
    if (!h->ui)
        fail_msg("%s", err.text);
    pb_ui_step(h->ui, 0);
    pb_buf_release(&wish);
}

static void end(hearing *h)
{
    pb_ui_free(h->ui);
    pb_app_free(h->app);
    pb_buf_release(&h->log);
}

static void pass(hearing *h, uint64_t ms)
{
    for (uint64_t i = 0; i < ms; i += 10) {
        h->now += 10;
        pb_ui_step(h->ui, 0);
    }
}

static void press(hearing *h, const char *key)
{
    pb_ui_push_key(h->ui, key, 0);
    pb_ui_step(h->ui, 0);
    pass(h, 400);
}

// What was logged since the last time.
static void assert_heard(hearing *h, const char *wanted)
{
    pb_buf all = {0};
    pb_err err = {""};
    if (!pb_file_read(h->log.p, 1 << 16, &all, &err))
        fail_msg("%s", err.text);
    assert_string_equal(all.p + h->heard, wanted);
    h->heard = all.n;
    pb_buf_release(&all);
}

static void a_session_can_be_played_by_ear(void **state)
{
    (void)state;
    hearing h;
    begin(&h, NULL, false);
    press(&h, "V");
    assert_heard(&h, "-\nen: Voice on.\n"
                     "en: Heard\nen: In the room: Priya (presenter), Tom, You.\n"
                     "en: Opening\nen: The story\nen: The chairs stand in a circle.\n");
    press(&h, "Space");
    assert_heard(&h, "-\nen: Priya: He said \nzh: 你好 \nen: to me.\nen: Priya looks uneasy.\n");
    press(&h, "Space");
    assert_heard(&h, "-\nen: Tom (looks at the floor): Go on.\n");
    press(&h, "Space");
    assert_heard(&h, "-\nen: Silence. 8 seconds.\n");
    press(&h, "V");
    assert_heard(&h, "-\nen: Voice off.\n");
    press(&h, "Space");
    assert_heard(&h, "");
    end(&h);
}

static void answers_are_told_with_their_numbers_and_as_the_keyboard_comes_to_them(void **state)
{
    (void)state;
    hearing h;
    begin(&h, NULL, false);
    pb_app_do(h.app, (pb_command){PB_DO_SKIP, 0}, NULL);
    pass(&h, 500);
    press(&h, "V");
    assert_heard(&h, "-\nen: Voice on.\n"
                     "en: Heard\nen: In the room: Priya (presenter), Tom, You.\n"
                     "en: Tom is in a hurry.\nen: Your answer\n"
                     "en: 1: What is the hurry for?\nen: 2: And what else?\nen: 3: Stay quiet\n");
    press(&h, "Down");
    assert_heard(&h, "-\nen: 1: What is the hurry for?\n");
    press(&h, "1");
    assert_heard(&h, "-\nen: You: What is the hurry for?\n");
    end(&h);
}

static void answers_do_not_cut_short_the_words_before_them(void **state)
{
    (void)state;
    hearing h;
    begin(&h, NULL, true);
    press(&h, "V");
    for (int i = 0; i < 20 && !pb_view_find(pb_app_view(h.app), "choices"); i++) {
        press(&h, "Space");
        pass(&h, 5000);
    }
    pb_buf all = {0};
    pb_err err = {""};
    assert_true(pb_file_read(h.log.p, 1 << 16, &all, &err));
    const char *answers = strstr(all.p, "en: Your answer\n");
    assert_non_null(answers);
    assert_int_not_equal(answers[-2], '-'); // no silence right before them
    pb_buf_release(&all);
    end(&h);
}

static void without_anybody_to_speak_the_page_says_so(void **state)
{
    (void)state;
    hearing h;
    begin(&h, "none", false);
    press(&h, "V");
    const pb_layout *l = pb_ui_layout(h.ui);
    bool told = false;
    for (uint32_t i = 0; i < l->parts.n; i++)
        told = told || (l->parts.p[i].kind == PB_PART_TEXT && l->parts.p[i].text.n &&
                        strstr(l->parts.p[i].text.p, "espeak-ng"));
    assert_true(told);
    pass(&h, 20000);
    for (uint32_t i = 0; i < l->parts.n; i++)
        assert_false(l->parts.p[i].text.n && strstr(l->parts.p[i].text.p, "espeak-ng"));
    end(&h);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_session_can_be_played_by_ear),
        cmocka_unit_test(answers_are_told_with_their_numbers_and_as_the_keyboard_comes_to_them),
        cmocka_unit_test(answers_do_not_cut_short_the_words_before_them),
        cmocka_unit_test(without_anybody_to_speak_the_page_says_so),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
