// SPDX-License-Identifier: MIT
// app: which language is spoken, what changes with it, and what must not.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "app/inside.h"
#include "package/locale.h"

typedef struct home {
    char path[64];
    pb_app *app;
} home;

static pb_app *open_app(home *h, const char *language, pb_err *err)
{
    static const char *const folders[] = {PB_ROOT "/tests/fixtures/spoken", NULL};
    pb_app_config config = {.assets = PB_ROOT "/assets",
                            .scenario_dirs = folders,
                            .data = h->path,
                            .language = language,
                            .seed = 7,
                            .has_seed = true};
    return pb_app_new(&config, err);
}

static int open_home(void **state)
{
    home *h = calloc(1, sizeof *h);
    snprintf(h->path, sizeof h->path, "/tmp/pushback-language-XXXXXX");
    setenv("LC_ALL", "C", 1);
    setenv("PUSHBACK_PSEUDO", "1", 1);
    *state = h;
    return mkdtemp(h->path) ? 0 : -1;
}

static int close_home(void **state)
{
    home *h = *state;
    char command[128];
    pb_app_free(h->app);
    snprintf(command, sizeof command, "rm -r '%s'", h->path);
    int status = system(command);
    free(h);
    return status;
}

static pb_app *begin(void **state, const char *language)
{
    home *h = *state;
    pb_err err = {""};
    pb_app_free(h->app);
    h->app = open_app(h, language, &err);
    if (!h->app)
        fail_msg("%s", err.text);
    return h->app;
}

static void send(pb_app *app, enum pb_verb verb, int64_t arg)
{
    pb_err err = {""};
    if (!pb_app_do(app, (pb_command){verb, arg}, &err))
        fail_msg("%s", err.text);
}

static void speak(pb_app *app, const char *name)
{
    pb_str names[8];
    uint32_t n = pb_app_languages(app, names, 8);
    for (uint32_t i = 0; i < n; i++)
        if (pb_str_is(names[i], name)) {
            send(app, PB_DO_SET, PB_SET(PB_SETTING_LANGUAGE, i));
            return;
        }
    fail_msg("no language '%s'", name);
}

static pb_str name_of(pb_app *app, const char *id)
{
    const pb_node *n = pb_view_find(pb_app_view(app), id);
    return n ? n->name : PB_STR("");
}

static const char in_chinese[] =
    "他看上去很普通，穿着鞋，报纸叠好放在膝上，像是在等一辆迟迟不来的公共汽车。";

static pb_str first_line(pb_app *app)
{
    const pb_node *list = pb_view_find(pb_app_view(app), "transcript");
    for (const pb_node *n = list ? list->first : NULL; n; n = n->next)
        if (n->line && n->line->kind == PB_LINE_SAID)
            return n->value;
    return PB_STR("");
}

// ---- choosing ---------------------------------------------------------------------------------

static void a_locale_finds_the_language_that_serves_it(void **state)
{
    (void)state;
    static const struct {
        const char *wanted, *have;
        enum pb_locale_fit fit;
    } table[] = {
        {"zh_CN.UTF-8", "zh_CN", PB_LOCALE_SAME},
        {"zh_SG.UTF-8", "zh_CN", PB_LOCALE_NEAR},
        {"zh", "zh_CN", PB_LOCALE_NEAR},
        {"zh-Hans", "zh_CN", PB_LOCALE_NEAR},
        {"zh_TW.UTF-8", "zh_CN", PB_LOCALE_NONE},
        {"zh_Hant_HK", "zh_CN", PB_LOCALE_NONE},
        {"zh_HK", "zh_TW", PB_LOCALE_NEAR},
        {"en_GB", "en", PB_LOCALE_NEAR},
        {"en-gb", "en_GB", PB_LOCALE_SAME},
        {"de_AT@euro", "de", PB_LOCALE_NEAR},
        {"C", "en", PB_LOCALE_NONE},
        {"POSIX", "zh_CN", PB_LOCALE_NONE},
        {"", "en", PB_LOCALE_NONE},
        {"eng", "en", PB_LOCALE_NONE},
    };
    for (size_t i = 0; i < sizeof table / sizeof *table; i++)
        if (pb_locale_fit(pb_str_of(table[i].wanted), pb_str_of(table[i].have)) != table[i].fit)
            fail_msg("'%s' for '%s'", table[i].have, table[i].wanted);
}

static void the_system_then_the_person_then_the_command_line_choose(void **state)
{
    assert_string_equal(pb_tongue_language(pb_app_tongue(begin(state, NULL))), "en");
    setenv("LC_ALL", "zh_SG.UTF-8", 1);
    assert_string_equal(pb_tongue_language(pb_app_tongue(begin(state, NULL))), "zh_CN");
    speak(((home *)*state)->app, "English");
    assert_string_equal(pb_tongue_language(pb_app_tongue(begin(state, NULL))), "en");
    assert_string_equal(pb_tongue_language(pb_app_tongue(begin(state, "zh_CN"))), "zh_CN");
    assert_string_equal(pb_tongue_language(pb_app_tongue(begin(state, NULL))), "en");
    speak(((home *)*state)->app, "简体中文");
    setenv("LC_ALL", "en_GB.UTF-8", 1);
    assert_string_equal(pb_tongue_language(pb_app_tongue(begin(state, NULL))), "zh_CN");
}

static void a_language_that_nothing_is_in_is_refused(void **state)
{
    pb_err err = {""};
    assert_null(open_app(*state, "xx", &err));
    assert_non_null(strstr(err.text, "'xx'"));
}

// ---- what changes -----------------------------------------------------------------------------

static void a_scenario_is_told_in_the_language_as_far_as_it_is_translated(void **state)
{
    pb_app *app = begin(state, "zh_CN");
    send(app, PB_DO_PLAY, 0);
    send(app, PB_DO_SKIP, 0);
    assert_string_equal(first_line(app).p, in_chinese);
    assert_true(pb_str_is(name_of(app, "person:Priya"), "普里娅"));
    assert_true(pb_str_is(name_of(app, "person:Tom"), "Tom"));
    assert_true(pb_str_is(name_of(app, "choice:turn"), "这么急是为了什么？"));
    assert_true(pb_str_is(name_of(app, "choice:more"), "And what else?")); // fuzzy
    assert_true(pb_str_is(name_of(app, "notice"), "Tom is in a hurry."));
}

static void it_changes_at_once_in_the_middle_of_a_session(void **state)
{
    pb_app *app = begin(state, "en");
    send(app, PB_DO_PLAY, 0);
    send(app, PB_DO_SKIP, 0);
    assert_string_equal(first_line(app).p, "He looked ordinary.");
    uint64_t version = pb_app_version(app), hash = pb_session_hash(app->play.session);
    speak(app, "简体中文");
    send(app, PB_DO_HOME, 0);
    send(app, PB_DO_RESUME, 0);
    assert_true(pb_app_version(app) > version);
    assert_string_equal(first_line(app).p, in_chinese);
    assert_true(pb_session_hash(app->play.session) == hash);
    speak(app, "English");
    assert_string_equal(app->shelf.volumes.p[0].scenario->meta.title.p, "A fixture");
    assert_string_equal(app->shelf.catalogue.principles.p[0].name.p, "Holding the frame");
    send(app, PB_DO_CHOOSE, 0);
    speak(app, "简体中文");
    assert_string_equal(app->shelf.catalogue.principles.p[0].name.p, "守住框架");
    send(app, PB_DO_SKIP, 0);
    assert_int_equal(app->play.session->state.status, PB_ENDED);
}

// ---- what must not ----------------------------------------------------------------------------

static uint64_t play_through(pb_app *app, uint32_t *clock)
{
    send(app, PB_DO_PLAY, 0);
    send(app, PB_DO_SKIP, 0);
    send(app, PB_DO_CHOOSE, 1);
    send(app, PB_DO_SKIP, 0);
    assert_int_equal(app->play.session->state.status, PB_ENDED);
    *clock = app->play.session->state.clock;
    return pb_session_hash(app->play.session);
}

static void a_session_is_the_same_in_every_language(void **state)
{
    uint32_t clock, in_english;
    uint64_t hash = play_through(begin(state, "en"), &in_english);
    assert_true(play_through(begin(state, "zh_CN"), &clock) == hash);
    assert_int_equal(clock, in_english);
    assert_true(play_through(begin(state, "pseudo"), &clock) == hash);
    assert_int_equal(clock, in_english);
}

static void every_text_goes_through_the_tongue(void **state)
{
    pb_app *app = begin(state, "pseudo");
    send(app, PB_DO_PLAY, 0);
    send(app, PB_DO_SKIP, 0);
    assert_true(pb_str_starts(name_of(app, "notice"), "⟦", NULL));
    assert_true(pb_str_starts(first_line(app), "⟦", NULL));
    const pb_catalogue *c = &app->shelf.catalogue;
    for (uint32_t i = 0; i < c->moves.n; i++)
        assert_true(pb_str_starts(c->moves.p[i].what, "⟦", NULL));
    assert_false(pb_str_starts(c->moves.p[0].source, "⟦", NULL));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_locale_finds_the_language_that_serves_it),
        cmocka_unit_test_setup_teardown(the_system_then_the_person_then_the_command_line_choose,
                                        open_home, close_home),
        cmocka_unit_test_setup_teardown(a_language_that_nothing_is_in_is_refused, open_home,
                                        close_home),
        cmocka_unit_test_setup_teardown(
            a_scenario_is_told_in_the_language_as_far_as_it_is_translated, open_home, close_home),
        cmocka_unit_test_setup_teardown(it_changes_at_once_in_the_middle_of_a_session, open_home,
                                        close_home),
        cmocka_unit_test_setup_teardown(a_session_is_the_same_in_every_language, open_home,
                                        close_home),
        cmocka_unit_test_setup_teardown(every_text_goes_through_the_tongue, open_home, close_home),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
