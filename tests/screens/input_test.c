// SPDX-License-Identifier: MIT
// The window on a dummy display: what keys, pointer and wheel do.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include <SDL.h>
#include <cmocka.h>

#include "screens/bench.h"

static void assert_sent(const bench *b, enum pb_verb verb, int64_t arg)
{
    assert_int_equal(fake_last(b->app).verb, verb);
    assert_int_equal(fake_last(b->app).arg, arg);
}

static void space_never_answers_a_moment(void **state)
{
    (void)state;
    bench b;
    open_ui(&b, "moment", false);
    uint32_t before = fake_commands(b.app);
    key(&b, "Space", 0);
    key(&b, "Return", 0);
    pass(&b, 500);
    key(&b, "Space", 0);
    key(&b, "Return", 0);
    key(&b, "Tab", 0); // the focus is on an answer
    key(&b, "Space", 0);
    assert_int_equal(fake_commands(b.app), before);
    close_ui(&b);
}

static void enter_answers_only_with_the_focus_and_after_a_breath(void **state)
{
    (void)state;
    bench b;
    open_ui(&b, "moment", false);
    key(&b, "Down", 0);
    uint32_t before = fake_commands(b.app);
    key(&b, "Return", 0);
    assert_int_equal(fake_commands(b.app), before); // too soon
    pass(&b, 400);
    key(&b, "Return", 0);
    assert_sent(&b, PB_DO_CHOOSE, 0);
    close_ui(&b);
}

static void arrows_go_round_the_answers(void **state)
{
    (void)state;
    bench b;
    open_ui(&b, "moment", false);
    pass(&b, 400);
    key(&b, "Down", 0);
    key(&b, "Right", 0);
    key(&b, "Down", 0);
    key(&b, "Return", 0);
    assert_sent(&b, PB_DO_CHOOSE, 3);
    close_ui(&b);
}

static void digits_choose_but_not_with_alt_or_ctrl(void **state)
{
    (void)state;
    bench b;
    open_ui(&b, "moment", false);
    uint32_t before = fake_commands(b.app);
    key(&b, "1", PB_KEY_ALT);
    key(&b, "1", PB_KEY_CTRL);
    key(&b, "9", 0);
    assert_int_equal(fake_commands(b.app), before);
    key(&b, "2", 0);
    assert_sent(&b, PB_DO_CHOOSE, 1);
    key(&b, "5", 0);
    assert_sent(&b, PB_DO_CHOOSE, 4); // quiet
    close_ui(&b);
}

static void space_finishes_the_sentence_before_it_goes_on(void **state)
{
    (void)state;
    bench b;
    open_ui(&b, "talk", true);
    pass(&b, 300);
    uint32_t before = fake_commands(b.app);
    key(&b, "Space", 0);
    assert_int_equal(fake_commands(b.app), before);
    key(&b, "Space", 0);
    assert_sent(&b, PB_DO_ADVANCE, 0);
    close_ui(&b);
}

static void answers_wait_until_the_sentence_is_over(void **state)
{
    (void)state;
    bench b;
    open_ui(&b, "moment", true);
    assert_int_equal(pb_layout_find(pb_ui_layout(b.ui), PB_STR("choice:0")), -1);
    uint32_t before = fake_commands(b.app);
    key(&b, "2", 0); // shows the rest of the sentence
    assert_int_equal(fake_commands(b.app), before);
    assert_true(pb_layout_find(pb_ui_layout(b.ui), PB_STR("choice:0")) >= 0);
    key(&b, "2", 0);
    assert_sent(&b, PB_DO_CHOOSE, 1);
    close_ui(&b);
}

static void in_a_stretch_space_waits_but_not_at_once(void **state)
{
    (void)state;
    bench b;
    open_ui(&b, "stretch", false);
    uint32_t before = fake_commands(b.app);
    key(&b, "Space", 0);
    assert_int_equal(fake_commands(b.app), before);
    pass(&b, 400);
    key(&b, "Space", 0);
    assert_sent(&b, PB_DO_WAIT, 0);
    key(&b, "W", 0);
    assert_int_equal(fake_commands(b.app), before + 2);
    close_ui(&b);
}

static void letters_and_names_send_their_commands(void **state)
{
    (void)state;
    static const struct {
        const char *page, *key;
        unsigned mods;
        enum pb_verb verb;
    } cases[] = {{"moment", "B", 0, PB_DO_BACK},
                 {"moment", "PageUp", 0, PB_DO_REREAD},
                 {"moment", "Backspace", 0, PB_DO_BACK},
                 {"talk", "S", 0, PB_DO_SKIP},
                 {"home", "A", PB_KEY_SHIFT, PB_DO_SETTINGS},
                 {"talk", "A", PB_KEY_SHIFT, PB_DO_SETTINGS},
                 {"talk", "Q", PB_KEY_CTRL, PB_DO_QUIT},
                 {"talk", "F11", 0, PB_DO_SET},
                 {"talk", "Home", PB_KEY_ALT, PB_DO_HOME},
                 {"debrief", "N", 0, PB_DO_MOMENT},
                 {"transcript", "Escape", 0, PB_DO_TRANSCRIPT},
                 {"menu", "T", 0, PB_DO_TRANSCRIPT},
                 {"moment", "H", 0, PB_DO_HINT},
                 {"moment", "T", 0, PB_DO_TRANSCRIPT},
                 {"moment", "M", 0, PB_DO_MENU},
                 {"moment", "Escape", 0, PB_DO_MENU},
                 {"moment", "F1", 0, PB_DO_HELP},
                 {"moment", "/", PB_KEY_SHIFT, PB_DO_HELP},
                 {"home", "Q", 0, PB_DO_QUIT},
                 {"home", "R", 0, PB_DO_RESUME},
                 {"home", "2", 0, PB_DO_PRACTISE},
                 {"home", "Return", 0, PB_DO_RESUME},
                 {"scenario", "Return", 0, PB_DO_PLAY},
                 {"scenario", "Escape", 0, PB_DO_HOME},
                 {"debrief", "Left", 0, PB_DO_MOMENT},
                 {"debrief", "R", 0, PB_DO_RETRY},
                 {"ending", "Return", 0, PB_DO_DEBRIEF},
                 {"talk", "PageDown", 0, PB_DO_REREAD},
                 {"help", "Escape", 0, PB_DO_HELP},
                 {"menu", "Return", 0, PB_DO_MENU},
                 {"menu", "D", 0, PB_DO_DEBRIEF}};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        bench b;
        open_ui(&b, cases[i].page, false);
        key(&b, cases[i].key, cases[i].mods);
        if (fake_last(b.app).verb != cases[i].verb)
            fail_msg("%s on '%s' sends %d", cases[i].key, cases[i].page,
                     (int)fake_last(b.app).verb);
        close_ui(&b);
    }
}

static void an_open_menu_takes_all_keys(void **state)
{
    (void)state;
    bench b;
    open_ui(&b, "menu", false);
    uint32_t before = fake_commands(b.app);
    key(&b, "1", 0);
    key(&b, "H", 0);
    key(&b, "W", 0);
    key(&b, "S", 0);
    key(&b, "PageUp", 0);
    key(&b, "Space", 0);
    pb_ui_push_wheel(b.ui, 300, 300, 1);
    pb_ui_step(b.ui, 0);
    assert_int_equal(fake_commands(b.app), before);
    for (int i = 0; i < 3; i++)
        key(&b, "Tab", 0);
    key(&b, "Return", 0);
    assert_sent(&b, PB_DO_BACK, 0); // the third item
    close_ui(&b);
}

static void a_click_does_what_it_points_at(void **state)
{
    (void)state;
    bench b;
    open_ui(&b, "moment", false);
    pb_area at = part(&b, PB_PART_FILL, "choice:2")->at;
    uint32_t before = fake_commands(b.app);
    pb_ui_push_click(b.ui, at.x + at.w / 2, at.y + at.h / 2);
    pb_ui_step(b.ui, 0);
    assert_int_equal(fake_commands(b.app), before); // just came up
    pass(&b, 400);
    pb_ui_push_click(b.ui, at.x + at.w / 2, at.y + at.h / 2);
    pb_ui_step(b.ui, 0);
    assert_sent(&b, PB_DO_CHOOSE, 2);
    before = fake_commands(b.app);
    pb_ui_push_click(b.ui, 300, 60); // the room: no answer
    pb_ui_step(b.ui, 0);
    assert_int_equal(fake_commands(b.app), before);
    close_ui(&b);
    open_ui(&b, "talk", false);
    pb_ui_push_click(b.ui, 300, 300);
    pb_ui_step(b.ui, 0);
    assert_sent(&b, PB_DO_ADVANCE, 0);
    close_ui(&b);
}

static void a_mark_on_the_talk_map_selects_its_moment(void **state)
{
    (void)state;
    bench b;
    open_ui(&b, "debrief", false);
    pb_area at = part(&b, PB_PART_MARK, "mark:3")->at;
    pb_ui_push_click(b.ui, at.x + at.w / 2, at.y + at.h / 2);
    pb_ui_step(b.ui, 0);
    assert_sent(&b, PB_DO_MOMENT, 3);
    close_ui(&b);
}

static void the_wheel_scrolls_and_the_keyboard_brings_into_view(void **state)
{
    (void)state;
    bench b;
    open_ui(&b, "debrief", false);
    pb_ui_push_wheel(b.ui, 500, 500, -2);
    pb_ui_step(b.ui, 0);
    assert_true(pb_ui_layout(b.ui)->pane[PB_PANE_PAGE].scroll > 50);
    pb_ui_push_wheel(b.ui, 500, 500, 90);
    pb_ui_step(b.ui, 0);
    assert_int_equal(pb_ui_layout(b.ui)->pane[PB_PANE_PAGE].scroll, 0);
    for (int i = 0; i < 40; i++)
        key(&b, "Tab", 0);
    key(&b, "End", 0);
    assert_true(pb_ui_layout(b.ui)->pane[PB_PANE_PAGE].scroll > 0);
    key(&b, "Home", 0);
    assert_int_equal(pb_ui_layout(b.ui)->pane[PB_PANE_PAGE].scroll, 0);
    close_ui(&b);
}

static void a_held_ctrl_skips_talk_and_stops_when_let_go(void **state)
{
    (void)state;
    bench b;
    open_ui(&b, "talk", true);
    SDL_Event e = {.key = {.type = SDL_KEYDOWN, .state = SDL_PRESSED}};
    e.key.keysym.sym = SDLK_LCTRL;
    e.key.keysym.mod = KMOD_LCTRL;
    SDL_PushEvent(&e);
    pb_ui_step(b.ui, 0);
    uint32_t before = fake_commands(b.app);
    pass(&b, 200);
    assert_int_equal(fake_commands(b.app), before); // a short press is nothing
    pass(&b, 1000);
    assert_in_range(fake_commands(b.app) - before, 5, 12);
    assert_sent(&b, PB_DO_ADVANCE, 0);
    e.key.type = SDL_KEYUP;
    SDL_PushEvent(&e);
    pb_ui_step(b.ui, 0);
    before = fake_commands(b.app);
    pass(&b, 500);
    assert_int_equal(fake_commands(b.app), before);
    close_ui(&b);
}

static void text_grows_and_shrinks_by_keys(void **state)
{
    (void)state;
    bench b;
    open_ui(&b, "home", false);
    uint64_t plain = picture(b.ui);
    key(&b, "=", PB_KEY_CTRL);
    pb_ui_step(b.ui, 0);
    assert_true(picture(b.ui) != plain);
    key(&b, "0", PB_KEY_CTRL);
    pb_ui_step(b.ui, 0);
    assert_true(picture(b.ui) == plain);
    close_ui(&b);
}

static void another_size_is_painted_as_if_it_had_always_been(void **state)
{
    (void)state;
    bench b;
    open_ui(&b, "moment", false);
    uint64_t plain = picture(b.ui);
    pb_ui_resize(b.ui, 1024, 640);
    pass(&b, 50);
    assert_int_equal(pb_ui_pixels(b.ui)->w, 1024);
    assert_true(picture(b.ui) != plain);
    pb_ui_resize(b.ui, WIDTH, HEIGHT);
    pass(&b, 50);
    assert_true(picture(b.ui) == plain);
    close_ui(&b);
}

static void closing_the_window_or_quitting_ends_it(void **state)
{
    (void)state;
    bench b;
    open_ui(&b, "home", false);
    assert_true(pb_ui_step(b.ui, 0));
    SDL_PushEvent(&(SDL_Event){.type = SDL_QUIT});
    assert_false(pb_ui_step(b.ui, 0));
    close_ui(&b);
    open_ui(&b, "home", false);
    pb_ui_push_key(b.ui, "Q", 0);
    assert_false(pb_ui_step(b.ui, 0));
    close_ui(&b);
}

static void tab_reaches_all_that_acts_and_comes_round(void **state)
{
    (void)state;
    for (int i = 0; fake_pages[i]; i++) {
        bench b;
        open_ui(&b, fake_pages[i], false);
        const pb_layout *l = pb_ui_layout(b.ui);
        bool menu = pb_layout_child(pb_app_view(b.app), "menu") != NULL;
        char ids[256][64];
        uint32_t n = 0, reached = 0;
        for (uint32_t k = 0; k < l->parts.n && n < 256; k++) {
            const pb_part *p = &l->parts.p[k];
            bool beside = p->node && p->node->role == PB_ROLE_OPTION &&
                          pb_str_eq(p->id, p->node->id) &&
                          !(p->node->state & PB_IS_SELECTED); // arrows come there
            if ((p->flags & PB_PART_ACTS) && p->id.n && !beside &&
                (!menu || (p->flags & PB_PART_OVER)))
                snprintf(ids[n++], sizeof *ids, "%.*s", PB_STR_ARG(p->id));
        }
        bool seen[256] = {false};
        for (uint32_t k = 0; k < n; k++) {
            key(&b, "Tab", 0);
            for (uint32_t m = 0; m < n; m++)
                if (!seen[m] && pb_str_is(pb_ui_focus(b.ui), ids[m])) {
                    seen[m] = true;
                    reached++;
                }
        }
        if (reached != n)
            fail_msg("on '%s' Tab comes to %u of %u", fake_pages[i], reached, n);
        close_ui(&b);
    }
}

// ---- reading back -----------------------------------------------------------------------------

static void the_wheel_over_the_room_reads_back_and_answers_nothing(void **state)
{
    (void)state;
    bench b;
    open_ui(&b, "moment", false);
    pb_ui_push_wheel(b.ui, 300, 300, 1);
    pb_ui_step(b.ui, 0);
    assert_sent(&b, PB_DO_REREAD, -1);
    pb_ui_push_wheel(b.ui, 300, 300, -1);
    pb_ui_step(b.ui, 0);
    assert_sent(&b, PB_DO_REREAD, 1);
    close_ui(&b);
    open_ui(&b, "transcript", false);
    uint32_t before = fake_commands(b.app);
    pb_area pane = pb_ui_layout(b.ui)->pane[PB_PANE_TRANSCRIPT].at;
    pb_ui_push_wheel(b.ui, pane.x + 20, pane.y + 20, 1); // scrolls
    pb_ui_step(b.ui, 0);
    assert_int_equal(fake_commands(b.app), before);
    close_ui(&b);
}

static void the_transcript_leads_back_to_an_answer_by_key_and_by_pointer(void **state)
{
    (void)state;
    bench b;
    open_ui(&b, "transcript", false);
    pb_area at = part(&b, PB_PART_FILL, "jump:3")->at;
    pb_area pane = pb_ui_layout(b.ui)->pane[PB_PANE_TRANSCRIPT].at;
    for (int i = 0; i < 20 && at.y < pane.y; i++) {
        pb_ui_push_wheel(b.ui, pane.x + 20, pane.y + 20, 1);
        pb_ui_step(b.ui, 0);
        at = part(&b, PB_PART_FILL, "jump:3")->at;
    }
    pb_ui_push_click(b.ui, at.x + at.w / 2, at.y + at.h / 2);
    pb_ui_step(b.ui, 0);
    assert_sent(&b, PB_DO_JUMP, 0);
    close_ui(&b);
    open_ui(&b, "transcript", false);
    for (int i = 0; i < 30 && !pb_str_is(pb_ui_focus(b.ui), "jump:3"); i++)
        key(&b, "Tab", 0);
    key(&b, "Return", 0);
    assert_sent(&b, PB_DO_JUMP, 0);
    close_ui(&b);
    open_ui(&b, "moment", false); // beside the room it is only to be read
    assert_int_equal(pb_layout_find(pb_ui_layout(b.ui), PB_STR("jump:3")), -1);
    close_ui(&b);
}

static void the_other_button_opens_the_menu(void **state)
{
    (void)state;
    bench b;
    open_ui(&b, "talk", false);
    SDL_Event e = {.button = {.type = SDL_MOUSEBUTTONDOWN, .button = SDL_BUTTON_RIGHT}};
    SDL_PushEvent(&e);
    e.button.type = SDL_MOUSEBUTTONUP;
    SDL_PushEvent(&e);
    pb_ui_step(b.ui, 0);
    assert_sent(&b, PB_DO_MENU, 0);
    close_ui(&b);
}

// ---- the window -------------------------------------------------------------------------------

static void the_window_comes_back_as_it_was_and_never_off_the_screen(void **state)
{
    (void)state;
    pb_err err = {""};
    pb_buf kept = {0};
    pb_app *app = pb_app_new(&(pb_app_config){0}, &err);
    pb_app_remember(app, "window", PB_STR("40 50 900 700"), NULL);
    pb_ui *ui = pb_ui_new(app, &(pb_ui_config){0}, &err);
    pb_ui_step(ui, 0);
    assert_int_equal(pb_ui_pixels(ui)->w, 900);
    assert_int_equal(pb_ui_pixels(ui)->h, 700);
    pb_ui_resize(ui, 820, 610);
    pb_ui_step(ui, 0);
    pb_ui_free(ui);
    pb_app_recall(app, "window", &kept, NULL);
    assert_true(strstr(kept.p, " 820 610"));
    pb_app_remember(app, "window", PB_STR("9000 -4000 900 700"), NULL);
    ui = pb_ui_new(app, &(pb_ui_config){0}, &err);
    pb_ui_step(ui, 0);
    pb_ui_resize(ui, 800, 600); // so that it says where it is
    pb_ui_step(ui, 0);
    pb_ui_free(ui);
    kept.n = 0;
    pb_app_recall(app, "window", &kept, NULL);
    assert_true(strncmp(kept.p, "9000", 4) != 0);
    pb_app_remember(app, "window", PB_STR("not a window"), NULL);
    ui = pb_ui_new(app, &(pb_ui_config){0}, &err);
    assert_non_null(ui);
    pb_ui_free(ui);
    pb_app_free(app);
    pb_buf_release(&kept);
}

// ---- the focus is seen ------------------------------------------------------------------------

static void what_has_the_focus_is_seen_in_every_theme(void **state)
{
    (void)state;
    static const char *const pages[] = {"home",     "moment", "transcript", "debrief",
                                        "settings", "menu",   "scenario"};
    for (int theme = 0; theme < PB_THEME_COUNT; theme++)
        for (size_t i = 0; i < sizeof pages / sizeof *pages; i++) {
            bench b;
            open_ui(&b, pages[i], false);
            pb_app_do(b.app, (pb_command){PB_DO_SET, PB_SET(PB_SETTING_THEME, theme)}, NULL);
            pb_ui_step(b.ui, 0);
            uint64_t before = picture(b.ui);
            for (int k = 0; k < 12; k++) {
                key(&b, "Tab", 0);
                pb_ui_repaint(b.ui); // what was there before must go, too
                pb_ui_step(b.ui, 0);
                uint64_t now = picture(b.ui);
                if (now == before)
                    fail_msg("on '%s' in theme %d the focus on '%.*s' is not seen", pages[i], theme,
                             PB_STR_ARG(pb_ui_focus(b.ui)));
                before = now;
            }
            close_ui(&b);
        }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(space_never_answers_a_moment),
        cmocka_unit_test(enter_answers_only_with_the_focus_and_after_a_breath),
        cmocka_unit_test(arrows_go_round_the_answers),
        cmocka_unit_test(digits_choose_but_not_with_alt_or_ctrl),
        cmocka_unit_test(space_finishes_the_sentence_before_it_goes_on),
        cmocka_unit_test(answers_wait_until_the_sentence_is_over),
        cmocka_unit_test(in_a_stretch_space_waits_but_not_at_once),
        cmocka_unit_test(letters_and_names_send_their_commands),
        cmocka_unit_test(an_open_menu_takes_all_keys),
        cmocka_unit_test(a_click_does_what_it_points_at),
        cmocka_unit_test(a_mark_on_the_talk_map_selects_its_moment),
        cmocka_unit_test(the_wheel_scrolls_and_the_keyboard_brings_into_view),
        cmocka_unit_test(a_held_ctrl_skips_talk_and_stops_when_let_go),
        cmocka_unit_test(text_grows_and_shrinks_by_keys),
        cmocka_unit_test(another_size_is_painted_as_if_it_had_always_been),
        cmocka_unit_test(closing_the_window_or_quitting_ends_it),
        cmocka_unit_test(tab_reaches_all_that_acts_and_comes_round),
        cmocka_unit_test(the_wheel_over_the_room_reads_back_and_answers_nothing),
        cmocka_unit_test(the_transcript_leads_back_to_an_answer_by_key_and_by_pointer),
        cmocka_unit_test(the_other_button_opens_the_menu),
        cmocka_unit_test(the_window_comes_back_as_it_was_and_never_off_the_screen),
        cmocka_unit_test(what_has_the_focus_is_seen_in_every_theme),
    };
    SDL_setenv("SDL_VIDEODRIVER", "dummy", 1);
    return cmocka_run_group_tests(tests, NULL, NULL);
}
