// SPDX-License-Identifier: MIT
// app: home (finding scenarios, moments worth another try), a scenario's page, the settings.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "app/app.h"
#include "base/file.h"
#include "base/fold.h"

// ---- a shelf of one's own ---------------------------------------------------------------------

static const struct {
    const char *id, *title, *setting;
    int level;
    const char *friend;
} scenarios[] = {
    {"a-first", "Éric’s first night", "Junior doctors, week one", 1, "Tom"},
    {"b-round", "The round", "Medical students, week six", 2, "Grace"},
    {"c-home", "Going home", "Medical students", 2, "Tom"},
    {"d-notes", "报纸", "Nurses", 3, "李敏"},
    {"e-broken", "Broken", "Nurses", 3, NULL},
};
enum { SCENARIOS = sizeof scenarios / sizeof *scenarios };

static const char yaml[] =
    "format: 1\ntitle: \"%s\"\nsummary: For tests.\nlanguage: en\nlevel: %d\nminutes: 30\n"
    "setting: %s\nschool: uk_society\nteaches: [felt_experience]\n"
    "content_notes: [a long night]\nsources: [nobody]\n"
    "people:\n  Priya: { role: presenter, job: nurse }\n  %s: { job: porter }\n";

static const char lua[] =
    "start 'opening'\n"
    "beat 'opening' { phase 'opening', phase 'story', Priya 'He looked ordinary.',\n"
    "  phase 'facts', phase 'handover', phase 'discussion',\n"
    "  moment 'plans' { notice 'Somebody is in a hurry.',\n"
    "    say.turn 'What is the hurry for?' { move = 'turn_advice', why = 'y', short = 'The hurry' "
    "},\n"
    "    say.more 'And what else?' { move = 'give_advice', why = 'y', short = 'What else' } },\n"
    "  Priya 'I went home.',\n"
    "  moment 'after' { notice 'It is quiet.',\n"
    "    say.feel 'How was it?' { move = 'invite_feeling', why = 'y' },\n"
    "    say.ask 'What dose?' { move = 'interrogate', why = 'y' } },\n"
    "  phase 'return', phase 'close',\n"
    "  ending 'over' { title = 'Seven o’clock', text = 'It is seven.' } }\n";

typedef struct shelf {
    char folder[64];
    pb_app *app;
} shelf;

static void write_scenario(const char *folder, int i)
{
    pb_err err = {""};
    pb_buf path = {0}, text = {0};
    pb_buf_printf(&path, "%s/%s", folder, scenarios[i].id);
    assert_true(pb_dir_make(path.p, &err));
    path.n = 0;
    pb_buf_printf(&path, "%s/%s/scenario.yaml", folder, scenarios[i].id);
    pb_buf_printf(&text, yaml, scenarios[i].title, scenarios[i].level, scenarios[i].setting,
                  scenarios[i].friend ? scenarios[i].friend : "Tom");
    assert_true(pb_file_write(path.p, pb_buf_str(&text), &err));
    path.n = 0;
    pb_buf_printf(&path, "%s/%s/script.lua", folder, scenarios[i].id);
    assert_true(pb_file_write(
        path.p, scenarios[i].friend ? pb_str_of(lua) : PB_STR("start 'nowhere'\n"), &err));
    pb_buf_release(&path);
    pb_buf_release(&text);
}

static int make_shelf(void **state)
{
    shelf *s = calloc(1, sizeof *s);
    snprintf(s->folder, sizeof s->folder, "/tmp/pushback-app-XXXXXX");
    *state = s;
    if (!mkdtemp(s->folder))
        return -1;
    char folder[80];
    snprintf(folder, sizeof folder, "%s/shelf", s->folder);
    if (!pb_dir_make(folder, NULL))
        return -1;
    for (int i = 0; i < SCENARIOS; i++)
        write_scenario(folder, i);
    return 0;
}

static int drop_shelf(void **state)
{
    shelf *s = *state;
    char command[96];
    pb_app_free(s->app);
    snprintf(command, sizeof command, "rm -r '%s'", s->folder);
    int status = system(command);
    free(s);
    return status;
}

static pb_app *come_back_to(void **state, bool is_hasty)
{
    shelf *s = *state;
    char folder[80], data[80];
    snprintf(folder, sizeof folder, "%s/shelf", s->folder);
    snprintf(data, sizeof data, "%s/data", s->folder);
    const char *const folders[] = {folder, NULL};
    pb_app_config config = {.assets = PB_ROOT "/assets",
                            .scenario_dirs = folders,
                            .data = data,
                            .language = "en",
                            .is_hasty = is_hasty};
    pb_err err = {""};
    pb_app_free(s->app);
    s->app = pb_app_new(&config, &err);
    if (!s->app)
        fail_msg("%s", err.text);
    return s->app;
}

// The app anew, as a person finds it who comes back.
static pb_app *come_back(void **state)
{
    return come_back_to(state, false);
}

static void done(pb_app *app, enum pb_verb verb, int64_t arg)
{
    pb_err err = {""};
    if (!pb_app_do(app, (pb_command){verb, arg}, &err))
        fail_msg("%s", err.text);
}

static const pb_node *part(pb_app *app, const char *id)
{
    const pb_node *n = pb_view_find(pb_app_view(app), id);
    if (!n)
        fail_msg("there is no '%s' on the page", id);
    return n;
}

static void press(pb_app *app, const char *id)
{
    const pb_node *n = part(app, id);
    done(app, n->action.verb, n->action.arg);
}

// Plays a scenario with these answers to its end, and goes home.
static void play(pb_app *app, int64_t scenario, const char *first, const char *second)
{
    char id[64];
    if (scenario >= 0)
        done(app, PB_DO_PLAY, scenario);
    for (int i = 0; i < 2; i++) {
        const char *answer = i ? second : first;
        if (!answer)
            continue;
        done(app, PB_DO_SKIP, 0);
        snprintf(id, sizeof id, "choice:%s", answer);
        press(app, id);
    }
    done(app, PB_DO_SKIP, 0);
    done(app, PB_DO_HOME, 0);
}

static uint32_t cards(pb_app *app, const char *list)
{
    return pb_view_count(part(app, list));
}

// ---- finding ----------------------------------------------------------------------------------

static void type(pb_app *app, const char *text)
{
    pb_err err = {""};
    if (!pb_app_type(app, PB_STR("search"), pb_str_of(text), &err))
        fail_msg("%s", err.text);
}

static void finds(pb_app *app, const char *text, const char *ids)
{
    pb_buf got = {0};
    type(app, text);
    for (const pb_node *n = part(app, "scenarios")->first; n; n = n->next)
        pb_buf_printf(&got, "%.1s", n->id.p + strlen("scenario:"));
    if (!pb_str_is(pb_buf_str(&got), ids))
        fail_msg("'%s' finds '%.*s', not '%s'", text, PB_STR_ARG(pb_buf_str(&got)), ids);
    pb_buf_release(&got);
}

static void folding_forgets_case_accents_and_width(void **state)
{
    (void)state;
    pb_buf a = {0}, b = {0};
    pb_fold(PB_STR("É\xCC\x82ＲＩＣ ﬁ Straße"), &a);
    pb_fold(PB_STR("eric FI strasse"), &b);
    assert_string_equal(a.p, b.p);
    assert_true(pb_fold_has(PB_STR("the ward round"), PB_STR("round  wa")));
    assert_true(pb_fold_has(PB_STR("anything"), PB_STR(" ")));
    assert_false(pb_fold_has(PB_STR("the ward round"), PB_STR("ward rounds")));
    a.n = 0;
    pb_fold(PB_STR("ok\xFFno"), &a);
    assert_string_equal(a.p, "ok");
    pb_buf_release(&a);
    pb_buf_release(&b);
}

static void a_search_looks_at_titles_people_places_and_what_is_taught(void **state)
{
    pb_app *app = come_back(state);
    finds(app, "", "abced"); // by level; what cannot be read comes last
    finds(app, "eric", "a");
    finds(app, "ROUND six", "b");
    finds(app, "grace", "b");
    finds(app, "李敏", "d");
    finds(app, "报纸", "d");
    finds(app, "porter students", "bc");
    finds(app, "zebra", "");
    assert_true(part(app, "scenarios")->value.n > 0);
    assert_true(part(app, "search")->value.n > 0);
    press(app, "clear");
    assert_int_equal(cards(app, "scenarios"), SCENARIOS);
    assert_int_equal(part(app, "search")->value.n, 0);
}

static void what_is_typed_is_kept_to_a_line(void **state)
{
    pb_app *app = come_back(state);
    char longer[400];
    memset(longer, 'x', sizeof longer - 1);
    longer[sizeof longer - 1] = '\0';
    type(app, longer);
    assert_in_range(part(app, "search")->value.n, 40, 200);
    type(app, "a\nb\x1b[2J\xC3");
    assert_true(pb_str_is(part(app, "search")->value, "ab[2J"));
    pb_err err = {""};
    assert_false(pb_app_type(app, PB_STR("nothing"), PB_STR("x"), &err));
    done(app, PB_DO_OPEN, 0);
    assert_false(pb_app_type(app, PB_STR("search"), PB_STR("x"), &err));
}

static void filters_narrow_what_a_search_finds(void **state)
{
    pb_app *app = come_back(state);
    done(app, PB_DO_FILTER, PB_SET(PB_FILTER_LEVEL, 2));
    finds(app, "", "bc");
    const pb_node *setting = part(app, "filter:setting");
    assert_int_equal(pb_view_count(setting), 4); // any, and three kinds
    for (const pb_node *o = setting->first; o; o = o->next)
        if (pb_str_is(o->name, "Medical students")) {
            done(app, o->action.verb, o->action.arg);
            break;
        }
    finds(app, "", "bc");
    finds(app, "grace", "b");
    done(app, PB_DO_FILTER, PB_SET(PB_FILTER_LEVEL, 3));
    finds(app, "", "");
    done(app, PB_DO_FILTER, PB_SET(PB_FILTER_LEVEL, 77)); // no such level: nothing happens
    assert_true(pb_str_is(part(app, "filter:level")->value, "3"));
    press(app, "filter:level"); // round to the first
    assert_true(pb_str_is(part(app, "filter:level")->value, "any"));
}

static void enter_opens_what_was_searched_for(void **state)
{
    pb_app *app = come_back(state);
    type(app, "going");
    assert_true(part(app, "scenario:c-home")->state & PB_IS_PRIMARY);
    press(app, "scenario:c-home");
    assert_true(pb_str_is(pb_app_view(app)->name, "Going home"));
    done(app, PB_DO_HOME, 0);
    assert_true(pb_str_is(part(app, "search")->value, "going")); // still looking
}

// ---- worth another try ------------------------------------------------------------------------

static void a_moment_met_weakly_is_due_until_it_is_met_well(void **state)
{
    pb_app *app = come_back(state);
    assert_null(pb_view_find(pb_app_view(app), "due"));
    play(app, 0, "more", "feel");
    assert_int_equal(cards(app, "due"), 1);
    assert_true(pb_str_is(part(app, "due:0")->name, "Somebody is in a hurry."));
    assert_true(pb_str_is(part(app, "due:0")->value, "You answered: What else"));
    press(app, "due:0");
    assert_true(pb_str_is(pb_app_view(app)->id, "session"));
    assert_non_null(pb_view_find(pb_app_view(app), "choice:turn")); // just before the answer
    play(app, -1, "turn", NULL);                                    // met well, and left there
    assert_null(pb_view_find(pb_app_view(app), "due"));
    app = come_back(state); // nothing was kept but the journals
    assert_null(pb_view_find(pb_app_view(app), "due"));
}

static void the_newest_three_moments_are_due(void **state)
{
    pb_app *app = come_back(state);
    play(app, 0, "more", "ask");
    play(app, 1, "more", "ask");
    assert_int_equal(cards(app, "due"), 3);
    assert_true(pb_str_is(part(app, "due:0")->name, "It is quiet."));
    assert_non_null(strstr(part(app, "due:0")->detail.p, "The round"));
    assert_non_null(strstr(part(app, "due:2")->detail.p, "Éric"));
    done(app, PB_DO_PRACTISE, 3); // there is no fourth: nothing happens
    assert_true(pb_str_is(pb_app_view(app)->id, "home"));
}

static void an_unfinished_session_makes_nothing_due(void **state)
{
    pb_app *app = come_back(state);
    play(app, 0, "more", NULL);
    assert_null(pb_view_find(pb_app_view(app), "due"));
    assert_int_equal(cards(app, "resume"), 1);
}

// ---- a scenario's page ------------------------------------------------------------------------

static const pb_node *best_of(pb_app *app, const char *principle)
{
    char id[64];
    snprintf(id, sizeof id, "best:%s", principle);
    return part(app, id);
}

static void a_scenario_shows_the_best_of_each_principle(void **state)
{
    pb_app *app = come_back(state);
    done(app, PB_DO_OPEN, 0);
    assert_null(pb_view_find(pb_app_view(app), "best"));
    play(app, 0, "more", "ask");
    done(app, PB_DO_OPEN, 0);
    int32_t worst = best_of(app, "felt_experience")->bar->value;
    assert_int_equal(worst, 0);
    play(app, 0, "turn", "feel");
    play(app, 0, "more", "feel");
    done(app, PB_DO_OPEN, 0);
    const pb_node *felt = best_of(app, "felt_experience");
    assert_int_equal(felt->bar->value, 1000);
    assert_true(felt->bar->chances > 0);
    assert_non_null(strstr(felt->value.p, "session 2"));
    const pb_node *played = part(app, "played");
    assert_int_equal(pb_view_count(played), 3);
    assert_true(pb_str_is(played->first->name, "Seven o’clock"));
    done(app, PB_DO_OPEN, 1); // another one was never played
    assert_null(pb_view_find(pb_app_view(app), "best"));
}

static void a_broken_scenario_says_what_and_where(void **state)
{
    pb_app *app = come_back(state);
    assert_true(part(app, "scenario:e-broken")->state & PB_IS_BROKEN);
    press(app, "scenario:e-broken");
    const pb_node *d = part(app, "diagnostic:0");
    assert_non_null(strstr(d->name.p, "nowhere"));
    assert_non_null(strstr(d->value.p, "script.lua:1:"));
    assert_true(pb_str_is(d->detail, "start 'nowhere'"));
    assert_null(pb_view_find(pb_app_view(app), "play"));
}

// ---- settings ---------------------------------------------------------------------------------

static void settings_apply_at_once_and_are_kept(void **state)
{
    pb_app *app = come_back(state);
    assert_int_equal(pb_app_settings(app)->of[PB_SETTING_TEXT_SCALE], 100);
    uint64_t version = pb_app_version(app);
    done(app, PB_DO_SETTINGS, 0);
    press(app, "setting:text_scale:150");
    press(app, "setting:theme:1");
    press(app, "setting:pace:0");
    press(app, "setting:training_wheels"); // its own action is the next choice
    assert_true(pb_app_version(app) > version);
    assert_true(pb_str_is(pb_app_view(app)->id, "settings")); // and the page stays
    assert_true(pb_str_is(part(app, "setting:pace")->value, "all at once"));
    assert_true(part(app, "setting:theme:1")->state & PB_IS_SELECTED);
    app = come_back(state);
    const uint16_t *of = pb_app_settings(app)->of;
    assert_int_equal(of[PB_SETTING_TEXT_SCALE], 150);
    assert_int_equal(of[PB_SETTING_THEME], PB_THEME_DARK);
    assert_int_equal(of[PB_SETTING_PACE], 0);
    assert_int_equal(of[PB_SETTING_WHEELS], 1);
    assert_int_equal(of[PB_SETTING_LETTERS], PB_LETTERS_BOOK);
}

static void a_value_that_a_setting_has_not_is_passed_over(void **state)
{
    pb_app *app = come_back(state);
    done(app, PB_DO_SET, PB_SET(PB_SETTING_TEXT_SCALE, 85));
    done(app, PB_DO_SET, PB_SET(PB_SETTING_THEME, 9));
    done(app, PB_DO_SET, PB_SET(PB_SETTING_COUNT, 1));
    assert_int_equal(pb_app_settings(app)->of[PB_SETTING_TEXT_SCALE], 100);
    assert_int_equal(pb_app_settings(app)->of[PB_SETTING_THEME], PB_THEME_LIGHT);
}

static void what_a_face_lacks_cannot_be_chosen(void **state)
{
    pb_app *app = come_back(state);
    done(app, PB_DO_SETTINGS, 0);
    assert_false(part(app, "setting:letters:2")->state & PB_IS_DISABLED);
    pb_app_lack(app, PB_SETTING_LETTERS, PB_LETTERS_DYSLEXIC);
    assert_true(part(app, "setting:letters:2")->state & PB_IS_DISABLED);
    press(app, "setting:letters");
    press(app, "setting:letters"); // passes it over
    assert_int_equal(pb_app_settings(app)->of[PB_SETTING_LETTERS], PB_LETTERS_BOOK);
}

static void settings_leave_a_page_as_it_was(void **state)
{
    pb_app *app = come_back(state);
    done(app, PB_DO_PLAY, 0);
    done(app, PB_DO_MENU, 0);
    press(app, "menu:settings");
    assert_true(pb_str_is(pb_app_view(app)->id, "settings"));
    done(app, PB_DO_HELP, 0);
    done(app, PB_DO_HELP, 0); // help lies over them
    assert_true(pb_str_is(pb_app_view(app)->id, "settings"));
    press(app, "back");
    assert_true(pb_str_is(pb_app_view(app)->id, "session"));
    assert_non_null(pb_view_find(pb_app_view(app), "menu:on"));
}

static void sessions_begin_in_the_mode_that_was_chosen(void **state)
{
    pb_app *app = come_back(state);
    done(app, PB_DO_OPEN, 0);
    press(app, "setting:mode:1");
    press(app, "play");
    done(app, PB_DO_SKIP, 0);
    press(app, "choice:more");
    assert_null(pb_view_find(pb_app_view(app), "back"));
    done(app, PB_DO_HOME, 0);
    assert_non_null(strstr(part(app, "resume")->first->detail.p, "rehearsal"));
}

// ---- training wheels --------------------------------------------------------------------------

static void the_climate_is_shown_to_those_who_ask(void **state)
{
    pb_app *app = come_back(state);
    done(app, PB_DO_PLAY, 0);
    assert_null(pb_view_find(pb_app_view(app), "climate"));
    done(app, PB_DO_SET, PB_SET(PB_SETTING_WHEELS, 1));
    assert_int_equal(cards(app, "climate"), PB_CLIMATE_COUNT);
    done(app, PB_DO_SKIP, 0);
    int32_t safety = part(app, "climate:safety")->bar->value;
    assert_in_range(safety, 0, 1000);
    press(app, "choice:more");
    // What is shown follows the reader, who has not come to what the answer did yet.
    assert_int_equal(part(app, "climate:safety")->bar->value, safety);
    int32_t depth = part(app, "climate:depth")->bar->value;
    done(app, PB_DO_SKIP, 0);
    assert_true(part(app, "climate:depth")->bar->value < depth); // plans make it shallower
}

// ---- a hasty start ----------------------------------------------------------------------------

static uint32_t broken(pb_app *app)
{
    uint32_t n = 0;
    for (const pb_node *card = part(app, "scenarios")->first; card; card = card->next)
        n += (card->state & PB_IS_BROKEN) != 0;
    return n;
}

static bool has(pb_app *app, const char *id)
{
    return pb_view_find(pb_app_view(app), id) != NULL;
}

static void a_hasty_start_comes_to_the_same_home(void **state)
{
    pb_app *app = come_back(state);
    play(app, 0, "more", NULL);
    play(app, 1, "more", "ask");
    app = come_back_to(state, true);
    assert_int_equal(cards(app, "scenarios"), SCENARIOS);
    assert_int_equal(broken(app), 1); // by its scenario.yaml; nobody has read the scripts
    assert_false(has(app, "due") || has(app, "resume"));
    uint64_t first = pb_app_version(app);
    int steps = 0;
    while (pb_app_catch_up(app))
        steps++;
    assert_in_range(steps, 3, 20);
    assert_true(pb_app_version(app) > first);
    assert_false(pb_app_catch_up(app));
    uint32_t due = cards(app, "due"), sessions = cards(app, "sessions"), bad = broken(app);
    bool resumes = has(app, "resume");
    app = come_back(state);
    assert_false(pb_app_catch_up(app));
    assert_int_equal(due, cards(app, "due"));
    assert_int_equal(sessions, cards(app, "sessions"));
    assert_int_equal(bad, broken(app));
    assert_int_equal(bad, 2);
    assert_true(resumes && has(app, "resume"));
}

static void a_hasty_start_does_at_once_what_is_asked(void **state)
{
    pb_app *app = come_back(state);
    play(app, 1, "more", "ask");
    app = come_back_to(state, true);
    done(app, PB_DO_OPEN, 3);
    assert_true(cards(app, "diagnostics") > 0);
    app = come_back_to(state, true);
    done(app, PB_DO_OPEN, 1);
    assert_int_equal(cards(app, "played"), 1);
    app = come_back_to(state, true);
    play(app, 0, "more", "ask");
    assert_int_equal(cards(app, "sessions"), 2);
    app = come_back_to(state, true);
    pb_app_catch_up(app); // half way
    play(app, 0, "more", NULL);
    app = come_back_to(state, true);
    done(app, PB_DO_RESUME, 0);
    assert_true(has(app, "choices"));
}

int main(void)
{
#define ON_A_SHELF(test) cmocka_unit_test_setup_teardown(test, make_shelf, drop_shelf)
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(folding_forgets_case_accents_and_width),
        ON_A_SHELF(a_search_looks_at_titles_people_places_and_what_is_taught),
        ON_A_SHELF(what_is_typed_is_kept_to_a_line),
        ON_A_SHELF(filters_narrow_what_a_search_finds),
        ON_A_SHELF(enter_opens_what_was_searched_for),
        ON_A_SHELF(a_moment_met_weakly_is_due_until_it_is_met_well),
        ON_A_SHELF(the_newest_three_moments_are_due),
        ON_A_SHELF(an_unfinished_session_makes_nothing_due),
        ON_A_SHELF(a_scenario_shows_the_best_of_each_principle),
        ON_A_SHELF(a_broken_scenario_says_what_and_where),
        ON_A_SHELF(settings_apply_at_once_and_are_kept),
        ON_A_SHELF(a_value_that_a_setting_has_not_is_passed_over),
        ON_A_SHELF(what_a_face_lacks_cannot_be_chosen),
        ON_A_SHELF(settings_leave_a_page_as_it_was),
        ON_A_SHELF(sessions_begin_in_the_mode_that_was_chosen),
        ON_A_SHELF(the_climate_is_shown_to_those_who_ask),
        ON_A_SHELF(a_hasty_start_comes_to_the_same_home),
        ON_A_SHELF(a_hasty_start_does_at_once_what_is_asked),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
