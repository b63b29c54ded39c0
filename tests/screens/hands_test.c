// SPDX-License-Identifier: MIT
// The window on a dummy display: typing into fields, choosing in settings, keys of one's own, and a
// game controller.
#define _XOPEN_SOURCE 700 // mkdtemp
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include <SDL.h>
#include <cmocka.h>

#include "base/file.h"
#include "screens/bench.h"

static void assert_sent(const bench *b, enum pb_verb verb, int64_t arg)
{
    assert_int_equal(fake_last(b->app).verb, verb);
    assert_int_equal(fake_last(b->app).arg, arg);
}

// ---- fields and settings ----------------------------------------------------------------------

static void type(bench *b, const char *text)
{
    pb_ui_push_text(b->ui, text);
    pb_ui_step(b->ui, 0);
}

static void a_field_takes_letters_and_digits_until_it_is_left(void **state)
{
    (void)state;
    bench b;
    open_ui(&b, "home", false);
    type(&b, "lost"); // nothing has asked for text
    assert_int_equal(fake_typed(b.app).n, 0);
    key(&b, "/", 0);
    assert_true(pb_str_is(pb_ui_focus(b.ui), "search"));
    assert_true(SDL_IsTextInputActive());
    uint32_t before = fake_commands(b.app);
    key(&b, "1", 0);
    type(&b, "1");
    key(&b, "Q", 0);
    type(&b, "q");
    key(&b, "Space", 0);
    type(&b, " \u4F60");
    type(&b, "e\u0301");
    assert_true(pb_str_is(fake_typed(b.app), "1q \u4F60e\u0301"));
    key(&b, "Backspace", 0); // a letter with its accent is one
    assert_true(pb_str_is(fake_typed(b.app), "1q \u4F60"));
    key(&b, "Backspace", PB_KEY_CTRL);
    assert_true(pb_str_is(fake_typed(b.app), "1q "));
    SDL_SetModState(KMOD_LALT);
    type(&b, "1"); // comes with Alt+1 too
    SDL_SetModState(KMOD_NONE);
    assert_true(pb_str_is(fake_typed(b.app), "1q "));
    key(&b, "U", PB_KEY_CTRL);
    assert_int_equal(fake_typed(b.app).n, 0);
    assert_int_equal(fake_commands(b.app), before);
    type(&b, "w");
    key(&b, "Escape", 0);
    assert_false(SDL_IsTextInputActive());
    assert_int_equal(fake_commands(b.app), before);
    assert_true(pb_str_is(fake_typed(b.app), "w"));
    close_ui(&b);
}

static void what_an_input_method_composes_is_shown_and_not_yet_typed(void **state)
{
    (void)state;
    bench b;
    open_ui(&b, "home", false);
    key(&b, "/", 0);
    pb_area before = part(&b, PB_PART_CARET, "search")->at;
    SDL_Event e = {.edit = {.type = SDL_TEXTEDITING}};
    SDL_strlcpy(e.edit.text, "ni hao", sizeof e.edit.text);
    SDL_PushEvent(&e);
    pb_ui_step(b.ui, 0);
    assert_int_equal(fake_typed(b.app).n, 0);
    assert_true(part(&b, PB_PART_CARET, "search")->at.x > before.x + 20);
    type(&b, "\u4F60\u597D");
    assert_true(pb_str_is(fake_typed(b.app), "\u4F60\u597D"));
    close_ui(&b);
}

static void a_field_is_entered_by_a_click(void **state)
{
    (void)state;
    bench b;
    open_ui(&b, "home", false);
    pb_area at = part(&b, PB_PART_FILL, "search")->at;
    pb_ui_push_click(b.ui, at.x + at.w / 2, at.y + at.h / 2);
    pb_ui_step(b.ui, 0);
    type(&b, "ward");
    assert_true(pb_str_is(fake_typed(b.app), "ward"));
    pb_ui_push_click(b.ui, 5, HEIGHT - 5);
    pb_ui_step(b.ui, 0);
    assert_false(SDL_IsTextInputActive());
    close_ui(&b);
}

static void left_and_right_choose_in_a_setting(void **state)
{
    (void)state;
    bench b;
    open_ui(&b, "settings", false);
    for (int i = 0; i < 40 && !pb_str_is(pb_ui_focus(b.ui), "setting:theme:0"); i++)
        key(&b, "Tab", 0);
    if (!pb_str_is(pb_ui_focus(b.ui), "setting:theme:0"))
        fail_msg("Tab does not come to the theme that is chosen");
    key(&b, "Right", 0);
    assert_sent(&b, PB_DO_SET, PB_SET(PB_SETTING_THEME, PB_THEME_DARK));
    key(&b, "Right", 0);
    assert_sent(&b, PB_DO_SET, PB_SET(PB_SETTING_THEME, PB_THEME_HIGH_CONTRAST));
    key(&b, "Left", 0);
    assert_sent(&b, PB_DO_SET, PB_SET(PB_SETTING_THEME, PB_THEME_DARK));
    close_ui(&b);
}

// ---- bindings of one's own --------------------------------------------------------------------

static void keys_can_be_bound_anew(void **state)
{
    (void)state;
    char folder[] = "/tmp/pushback-keys-XXXXXX";
    pb_err err = {""};
    pb_buf path = {0};
    assert_non_null(mkdtemp(folder));
    assert_true(pb_file_write(pb_path_join(&path, folder, "keys.yaml"),
                              PB_STR("hint: [F5]\ntranscript: Ctrl+T\ngo_on: [X]\n"), &err));
    bench b;
    open_ui_with(&b, "moment", false, &(pb_app_config){.data = folder});
    uint32_t before = fake_commands(b.app);
    key(&b, "H", 0);
    key(&b, "T", 0);
    assert_int_equal(fake_commands(b.app), before);
    key(&b, "F5", 0);
    assert_sent(&b, PB_DO_HINT, 0);
    key(&b, "T", PB_KEY_CTRL);
    assert_sent(&b, PB_DO_TRANSCRIPT, 0);
    const pb_node *hint = pb_view_find(pb_app_view(b.app), "hint");
    assert_true(hint && pb_str_is(hint->key, "F5")); // and the page says so
    fake_show(b.app, "talk");
    key(&b, "X", 0);
    assert_sent(&b, PB_DO_ADVANCE, 0);
    close_ui(&b);
    remove(path.p);
    remove(folder);
    pb_buf_release(&path);
}

// ---- a game controller ------------------------------------------------------------------------

enum { PAD_LOOK = 3100, PAD_ASK = 300 };

static SDL_Joystick *plug_in(bench *b)
{
    int at = SDL_JoystickAttachVirtual(SDL_JOYSTICK_TYPE_GAMECONTROLLER, SDL_CONTROLLER_AXIS_MAX,
                                       SDL_CONTROLLER_BUTTON_MAX, 0);
    if (at < 0)
        fail_msg("%s", SDL_GetError());
    SDL_Joystick *j = SDL_JoystickOpen(at);
    assert_non_null(j);
    pass(b, PAD_LOOK);
    return j;
}

static void unplug(bench *b, SDL_Joystick *j)
{
    SDL_JoystickClose(j);
    for (int i = 0; i < SDL_NumJoysticks(); i++)
        if (SDL_JoystickIsVirtual(i))
            SDL_JoystickDetachVirtual(i);
    pass(b, PAD_ASK);
}

static void pad(bench *b, SDL_Joystick *j, SDL_GameControllerButton button)
{
    SDL_JoystickSetVirtualButton(j, button, 1);
    pass(b, PAD_ASK);
    SDL_JoystickSetVirtualButton(j, button, 0);
    pass(b, PAD_ASK);
}

static void a_controller_plays_and_a_fast_a_never_chooses(void **state)
{
    (void)state;
    bench b;
    open_ui(&b, "talk", false);
    SDL_Joystick *j = plug_in(&b);
    pad(&b, j, SDL_CONTROLLER_BUTTON_A);
    assert_sent(&b, PB_DO_ADVANCE, 0);
    fake_show(b.app, "moment");
    pass(&b, 20);
    uint32_t before = fake_commands(b.app);
    SDL_JoystickSetVirtualButton(j, SDL_CONTROLLER_BUTTON_A, 1);
    pass(&b, PAD_ASK); // with no focus A answers nothing, however long one waits
    pass(&b, 500);
    SDL_JoystickSetVirtualButton(j, SDL_CONTROLLER_BUTTON_A, 0);
    pass(&b, PAD_ASK);
    assert_int_equal(fake_commands(b.app), before);
    pad(&b, j, SDL_CONTROLLER_BUTTON_DPAD_DOWN);
    assert_true(pb_str_is(pb_ui_focus(b.ui), "choice:0"));
    SDL_JoystickSetVirtualAxis(j, SDL_CONTROLLER_AXIS_LEFTX, 32767);
    pass(&b, PAD_ASK);
    SDL_JoystickSetVirtualAxis(j, SDL_CONTROLLER_AXIS_LEFTX, 0);
    pass(&b, PAD_ASK);
    assert_true(pb_str_is(pb_ui_focus(b.ui), "choice:1"));
    pad(&b, j, SDL_CONTROLLER_BUTTON_A);
    assert_sent(&b, PB_DO_CHOOSE, 1);
    pad(&b, j, SDL_CONTROLLER_BUTTON_Y);
    assert_sent(&b, PB_DO_HINT, 0);
    pad(&b, j, SDL_CONTROLLER_BUTTON_X);
    assert_sent(&b, PB_DO_TRANSCRIPT, 0);
    pad(&b, j, SDL_CONTROLLER_BUTTON_B); // leaves the transcript,
    assert_sent(&b, PB_DO_TRANSCRIPT, 0);
    pad(&b, j, SDL_CONTROLLER_BUTTON_B); // … then opens the menu
    assert_sent(&b, PB_DO_MENU, 0);
    fake_show(b.app, "debrief");
    pass(&b, 20);
    pad(&b, j, SDL_CONTROLLER_BUTTON_RIGHTSHOULDER);
    assert_sent(&b, PB_DO_MOMENT, 8);
    SDL_JoystickSetVirtualAxis(j, SDL_CONTROLLER_AXIS_RIGHTY, 32767);
    pass(&b, 2000);
    assert_true(pb_ui_layout(b.ui)->pane[PB_PANE_PAGE].scroll > 0);
    unplug(&b, j);
    close_ui(&b);
}

static void a_pulled_trigger_skips_and_a_pulled_plug_lets_go(void **state)
{
    (void)state;
    bench b;
    open_ui(&b, "talk", false);
    SDL_Joystick *j = plug_in(&b);
    uint32_t before = fake_commands(b.app);
    SDL_JoystickSetVirtualAxis(j, SDL_CONTROLLER_AXIS_TRIGGERRIGHT, 32767);
    pass(&b, 1500);
    assert_in_range(fake_commands(b.app) - before, 5, 16);
    unplug(&b, j);
    pass(&b, PAD_LOOK);
    before = fake_commands(b.app);
    pass(&b, 1000);
    assert_int_equal(fake_commands(b.app), before);
    close_ui(&b);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_field_takes_letters_and_digits_until_it_is_left),
        cmocka_unit_test(what_an_input_method_composes_is_shown_and_not_yet_typed),
        cmocka_unit_test(a_field_is_entered_by_a_click),
        cmocka_unit_test(left_and_right_choose_in_a_setting),
        cmocka_unit_test(keys_can_be_bound_anew),
        cmocka_unit_test(a_controller_plays_and_a_fast_a_never_chooses),
        cmocka_unit_test(a_pulled_trigger_skips_and_a_pulled_plug_lets_go),
    };
    SDL_setenv("SDL_VIDEODRIVER", "dummy", 1);
    SDL_SetHint(SDL_HINT_JOYSTICK_ALLOW_BACKGROUND_EVENTS, "1");
    return cmocka_run_group_tests(tests, NULL, NULL);
}
