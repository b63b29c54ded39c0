// SPDX-License-Identifier: MIT
// app: the names of keys, the bindings as shipped, and those of one's own.
#define _XOPEN_SOURCE 700 // mkdtemp
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include <cmocka.h>

#include "app/build.h"
#include "base/file.h"
#include "tui/bound.h"

#define ASSETS PB_ROOT "/assets"

typedef struct own {
    char folder[32];
    pb_buf path;
    pb_keys *keys;
} own;

// Bindings with a file of one's own.
static own with(const char *text)
{
    own o = {.folder = "/tmp/pushback-keys-XXXXXX"};
    pb_err err = {""};
    assert_non_null(mkdtemp(o.folder));
    assert_true(pb_file_write(pb_path_join(&o.path, o.folder, "keys.yaml"), pb_str_of(text), &err));
    o.keys = pb_keys_new(ASSETS, o.folder, &err);
    if (!o.keys)
        fail_msg("%s", err.text);
    return o;
}

static void drop(own *o)
{
    pb_keys_free(o->keys);
    remove(o->path.p);
    rmdir(o->folder);
    pb_buf_release(&o->path);
}

static bool means(const pb_keys *k, const char *key, enum pb_act act)
{
    enum pb_act acts[PB_KEY_ACTS_MAX];
    uint32_t n = pb_keys_acts(k, key, acts);
    for (uint32_t i = 0; i < n; i++)
        if (acts[i] == act)
            return true;
    return false;
}

static void a_key_has_one_name_however_it_is_written(void **state)
{
    (void)state;
    static const char *const cases[][2] = {{"space", "Space"},
                                           {"return", "Enter"},
                                           {" ctrl + plus ", "Ctrl+Plus"},
                                           {"Ctrl++", "Ctrl+Plus"},
                                           {"shift+Ctrl+a", "Ctrl+Shift+A"},
                                           {"f12", "F12"},
                                           {"q", "Q"},
                                           {"?", "?"},
                                           {"+", "Plus"},
                                           {"-", "Minus"},
                                           {"Escape", "Esc"},
                                           {"pgup", "PageUp"},
                                           {"control", "Ctrl"},
                                           {"Alt+Enter", "Alt+Enter"},
                                           {"pada", "PadA"},
                                           {"wheelup", "WheelUp"},
                                           {"Ctrl+,", "Ctrl+Comma"},
                                           {"1", "1"}};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        pb_key_name name = {""};
        if (!pb_key_name_of(pb_str_of(cases[i][0]), &name) || strcmp(name.is, cases[i][1]) != 0)
            fail_msg("'%s' is '%s', not '%s'", cases[i][0], name.is, cases[i][1]);
    }
    static const char *const none[] = {"", "Spce", "F13", "F0", "Ctrl+", "\u00E4", "ab", "Hyper+A"};
    for (size_t i = 0; i < sizeof none / sizeof *none; i++) {
        pb_key_name name = {"untouched"};
        if (pb_key_name_of(pb_str_of(none[i]), &name) || strcmp(name.is, "untouched") != 0)
            fail_msg("'%s' passes for '%s'", none[i], name.is);
    }
}

static void every_act_is_shipped_with_a_key_that_leads_to_it(void **state)
{
    (void)state;
    pb_err err = {""};
    pb_keys *k = pb_keys_new(ASSETS, NULL, &err);
    if (!k)
        fail_msg("%s", err.text);
    assert_int_equal(pb_keys_troubles(k).n, 0);
    for (enum pb_act a = PB_ACT_NONE + 1; a < PB_ACT_COUNT; a++) {
        const char *key = pb_keys_of(k, a, 0);
        if (!key || pb_key_is_pad(key) || !means(k, key, a))
            fail_msg("'%s' has no key of the keyboard", pb_act_name(a));
    }
    pb_keys_free(k);
}

static void keys_of_one_s_own_replace_those_of_their_act_only(void **state)
{
    (void)state;
    own o = with("hint: [I, f2]\ntake_back: []\nmenu: Ctrl+M\n");
    assert_int_equal(pb_keys_troubles(o.keys).n, 0);
    assert_true(means(o.keys, "I", PB_ACT_HINT) && means(o.keys, "F2", PB_ACT_HINT));
    assert_false(means(o.keys, "H", PB_ACT_HINT));
    assert_null(pb_keys_of(o.keys, PB_ACT_TAKE_BACK, 0));
    assert_true(means(o.keys, "Ctrl+M", PB_ACT_MENU));
    assert_false(means(o.keys, "Esc", PB_ACT_MENU));
    assert_true(means(o.keys, "T", PB_ACT_TRANSCRIPT));
    drop(&o);
    o = with("# nothing but a remark\n");
    assert_int_equal(pb_keys_troubles(o.keys).n, 0);
    assert_true(means(o.keys, "H", PB_ACT_HINT));
    drop(&o);
}

static void a_mistake_is_told_with_its_place_and_all_stays_as_shipped(void **state)
{
    (void)state;
    static const struct {
        const char *text, *told, *more;
    } cases[] = {
        {"voice: X\nhintt: [I]\n", "keys.yaml:2:1: error: unknown act 'hintt' [unknown-key]",
         "did you mean 'hint'?"},
        {"hint: [Spase]\n", "keys.yaml:1:8: error: unknown key 'Spase' [unknown-value]",
         "did you mean 'Space'?"},
        {"hint: [T]\n",
         "keys.yaml:1:8: error: 'T' cannot stand for 'hint' as well as 'transcript' [name-taken]",
         "it stands here first"},
        {"hint: [I, I]\n", "keys.yaml:1:11: error: 'I' stands twice for 'hint' [name-taken]", ""},
        {"hint: {a: b}\n", "keys.yaml:1:7: error: 'hint' wants a key, not a mapping [wrong-type]",
         ""},
        {"- hint\n", "[wrong-type]", ""},
        {"hint: [I\n", "[yaml-syntax]", ""},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        own o = with(cases[i].text);
        pb_str told = pb_keys_troubles(o.keys);
        if (!told.n || !strstr(told.p, cases[i].told) || !strstr(told.p, cases[i].more))
            fail_msg("%s is told as:\n%.*s", cases[i].text, PB_STR_ARG(told));
        assert_true(means(o.keys, "H", PB_ACT_HINT));
        assert_true(means(o.keys, "V", PB_ACT_VOICE));
        drop(&o);
    }
}

static void acts_that_cannot_meet_may_share_a_key_and_fallbacks_always(void **state)
{
    (void)state;
    own o = with("retry: [H]\ngo_on: [Space, T]\n");
    assert_int_equal(pb_keys_troubles(o.keys).n, 0);
    enum pb_act acts[PB_KEY_ACTS_MAX];
    assert_int_equal(pb_keys_acts(o.keys, "T", acts), 2);
    assert_int_equal(acts[0], PB_ACT_TRANSCRIPT); // the fallback comes last
    assert_int_equal(acts[1], PB_ACT_GO_ON);
    drop(&o);
}

static void a_key_is_shown_as_it_is_called(void **state)
{
    (void)state;
    static const char *const cases[][2] = {{"PageUp", "Page Up"},  {"Ctrl+Plus", "Ctrl++"},
                                           {"PadX", "X"},          {"H", "H"},
                                           {"Shift+A", "Shift+A"}, {"Left", "left arrow"}};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        pb_buf shown = {0};
        pb_key_show(cases[i][0], NULL, &shown);
        assert_string_equal(shown.p, cases[i][1]);
        pb_buf_release(&shown);
    }
}

static void the_terminal_follows_the_same_bindings(void **state)
{
    (void)state;
    pb_arena arena = {0};
    pb_page p = {.arena = &arena};
    own o = with("hint: [I]\nvoice: H\n");
    pb_page_begin(&p, "session", PB_STR("The ward round"));
    pb_page_button(&p, p.root, "hint", "Hint", "H", PB_DO_HINT, 0);
    pb_page_dress(&p, o.keys);
    assert_true(pb_str_is(p.root->first->key, "I"));
    assert_true(pb_str_is(pb_tui_bound(o.keys, p.root, PB_STR("i")), "hint"));
    assert_true(pb_str_is(pb_tui_bound(o.keys, p.root, PB_STR("A")), "settings"));
    assert_true(pb_str_is(pb_tui_bound(o.keys, p.root, PB_STR(" ")), " "));
    assert_true(pb_str_is(pb_tui_bound(o.keys, p.root, PB_STR("pageup")), "other"));
    assert_true(pb_str_is(pb_tui_bound(o.keys, p.root, PB_STR("3")), "3"));
    drop(&o);
    pb_arena_release(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_key_has_one_name_however_it_is_written),
        cmocka_unit_test(every_act_is_shipped_with_a_key_that_leads_to_it),
        cmocka_unit_test(keys_of_one_s_own_replace_those_of_their_act_only),
        cmocka_unit_test(a_mistake_is_told_with_its_place_and_all_stays_as_shipped),
        cmocka_unit_test(acts_that_cannot_meet_may_share_a_key_and_fallbacks_always),
        cmocka_unit_test(a_key_is_shown_as_it_is_called),
        cmocka_unit_test(the_terminal_follows_the_same_bindings),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
