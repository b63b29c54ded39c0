// SPDX-License-Identifier: MIT
// app/workbench: loading a scenario again in the middle of a session, going to places in it, notes.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "app/bench.h"
#include "app/way.h"
#include "app/workbench.h"
#include "base/file.h"

static const char yaml[] =
    "format: 1\ntitle: A bench\nsummary: For tests.\nlanguage: en\nlevel: 1\nminutes: 30\n"
    "school: uk_society\nteaches: [felt_experience]\n"
    "people:\n  Priya: { role: presenter, job: nurse }\n  Tom: { job: porter }\n"
    "state:\n  plans: { start: 0, min: 0, max: 9, note: plans made }\n";

static const char lua[] =
    "start 'opening'\n"
    "beat 'opening' { phase 'opening', phase 'story',\n"
    "  Priya 'One.',\n"
    "  Priya 'Two.',\n"
    "  Priya 'Three.',\n"
    "  phase 'facts', phase 'handover', phase 'discussion',\n"
    "  moment 'plans' { notice 'Somebody is in a hurry.',\n"
    "    say.turn 'What is the hurry for?' { move = 'turn_advice', why = 'y' },\n"
    "    say.more 'And what else?' { move = 'give_advice', why = 'y', effect = 'plans = plans + "
    "1',\n"
    "      go = 'more' } },\n"
    "  go 'after' }\n"
    "beat 'more' { Tom 'Ring them.' { talk = 'fixing', drift = 'advice_giving' }, go 'after' }\n"
    "beat 'after' { Priya 'I went home.', Priya 'I slept.',\n"
    "  moment 'last' { notice 'It is quiet.',\n"
    "    say.feel 'How was it?' { move = 'invite_feeling', why = 'y', go = 'over' },\n"
    "    say.again 'Again?' { move = 'interrogate', why = 'y', go = 'opening' },\n"
    "    say.rare 'And the plans?' { move = 'interrogate', why = 'y', when = 'plans >= 3', go = "
    "'rare' "
    "} } }\n"
    "beat 'rare' { moment 'rare' { notice 'Three plans.',\n"
    "    say.a 'Yes.' { move = 'invite_feeling', why = 'y', go = 'over' },\n"
    "    say.b 'No.' { move = 'interrogate', why = 'y', go = 'over' } } }\n"
    "beat 'over' { phase 'return', phase 'close', ending 'over' { title = 'Seven', text = 'It is "
    "seven.' "
    "} }\n"
    "beat 'island' { moment 'nowhere' {\n"
    "    say.a 'Yes.' { move = 'invite_feeling', why = 'y', go = 'over' },\n"
    "    say.b 'No.' { move = 'interrogate', why = 'y', go = 'over' } } }\n";

typedef struct desk {
    char folder[64];
    pb_buf script;
    pb_app *app;
} desk;

// ---- files ------------------------------------------------------------------------------------

static void write_file(const desk *d, const char *name, pb_str text)
{
    pb_buf path = {0};
    pb_err err = {""};
    if (!pb_file_write(pb_path_join(&path, d->folder, name), text, &err))
        fail_msg("%s", err.text);
    pb_buf_release(&path);
}

static pb_str read_file(const desk *d, const char *name, pb_buf *out)
{
    pb_buf path = {0};
    pb_err err = {""};
    if (!pb_file_read(pb_path_join(&path, d->folder, name), 1 << 20, out, &err))
        fail_msg("%s", err.text);
    pb_buf_release(&path);
    return pb_buf_str(out);
}

// Replaces the first `from` in the script and saves it.
static void edit(desk *d, const char *from, const char *to)
{
    char *at = strstr(d->script.p, from);
    pb_buf next = {0};
    assert_non_null(at);
    pb_buf_add(&next, (pb_str){d->script.p, (size_t)(at - d->script.p)});
    pb_buf_printf(&next, "%s%s", to, at + strlen(from));
    pb_buf_release(&d->script);
    d->script = next;
    write_file(d, "script.lua", pb_buf_str(&d->script));
}

static int lay_desk(void **state)
{
    desk *d = calloc(1, sizeof *d);
    snprintf(d->folder, sizeof d->folder, "/tmp/pushback-bench-XXXXXX");
    *state = d;
    if (!mkdtemp(d->folder))
        return -1;
    pb_buf_add(&d->script, pb_str_of(lua));
    write_file(d, "scenario.yaml", pb_str_of(yaml));
    write_file(d, "script.lua", pb_buf_str(&d->script));
    return 0;
}

static int clear_desk(void **state)
{
    desk *d = *state;
    char command[96];
    snprintf(command, sizeof command, "rm -r '%s'", d->folder);
    pb_app_free(d->app);
    pb_buf_release(&d->script);
    free(d);
    return system(command);
}

// ---- the bench --------------------------------------------------------------------------------

static pb_app *open_folder(desk *d, const char *folder)
{
    static const char *const none[] = {NULL};
    pb_app_config config = {.assets = PB_ROOT "/assets",
                            .scenario_dirs = none,
                            .data = "",
                            .language = "en",
                            .seed = 1,
                            .has_seed = true};
    pb_err err = {""};
    d->app = pb_app_new(&config, &err);
    if (!d->app ||
        !pb_app_preview(d->app, PB_STR("bench"), folder, &(pb_preview){.by = "MB"}, &err))
        fail_msg("%s", err.text);
    return d->app;
}

static pb_app *open_bench(void **state)
{
    desk *d = *state;
    return open_folder(d, d->folder);
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

static bool has(pb_app *app, const char *id)
{
    return pb_view_find(pb_app_view(app), id) != NULL;
}

static void press(pb_app *app, const char *id)
{
    const pb_node *n = part(app, id);
    done(app, n->action.verb, n->action.arg);
}

static void answer(pb_app *app, const char *id)
{
    done(app, PB_DO_SKIP, 0);
    press(app, id);
}

static void type(pb_app *app, const char *field, const char *words)
{
    pb_err err = {""};
    if (!pb_app_type(app, pb_str_of(field), pb_str_of(words), &err))
        fail_msg("%s", err.text);
}

static void reads(pb_app *app, const char *id, const char *value)
{
    const pb_node *n = part(app, id);
    if (!pb_str_is(n->value, value))
        fail_msg("'%s' says '%.*s', not '%s'", id, PB_STR_ARG(n->value), value);
}

static void reload(pb_app *app)
{
    pb_err err = {""};
    if (!pb_app_reload(app, &err))
        fail_msg("%s", err.text);
}

// ---- loading again ----------------------------------------------------------------------------

static void a_line_that_is_edited_is_there_at_the_same_place(void **state)
{
    pb_app *app = open_bench(state);
    done(app, PB_DO_ADVANCE, 0);
    reads(app, "speech", "Two.");
    edit(*state, "'Two.'", "'Two and a half.'");
    reload(app);
    reads(app, "speech", "Two and a half.");
    done(app, PB_DO_ADVANCE, 0);
    reads(app, "speech", "Three.");
}

static void lines_put_in_before_it_do_not_move_the_reader(void **state)
{
    pb_app *app = open_bench(state);
    answer(app, "choice:more");
    done(app, PB_DO_ADVANCE, 0);
    reads(app, "speech", "Ring them.");
    edit(*state, "Priya 'One.',", "Priya 'Nought.', Priya 'One.', Tom 'Go on.',");
    reload(app);
    reads(app, "speech", "Ring them.");
    edit(*state, "beat 'more' {", "beat 'more' { Tom 'So.', Tom 'Well.',");
    reload(app);
    reads(app, "speech", "Ring them.");
    assert_true(part(app, "speech")->state & PB_IS_DONE); // shown at once, not said anew
    done(app, PB_DO_ADVANCE, 0);
    reads(app, "speech", "I went home.");
    assert_false(part(app, "speech")->state & PB_IS_DONE);
}

static void a_decision_that_is_waited_at_stays_waited_at(void **state)
{
    pb_app *app = open_bench(state);
    answer(app, "choice:turn");
    done(app, PB_DO_SKIP, 0);
    assert_true(has(app, "choice:feel"));
    edit(*state, "How was it?", "How was that?");
    edit(*state, "Priya 'I slept.',", "Priya 'I slept.', Tom 'Did you.',");
    reload(app);
    assert_true(pb_str_is(part(app, "choice:feel")->name, "How was that?"));
    reads(app, "speech", "Did you.");
}

static void the_session_outlives_a_broken_file(void **state)
{
    pb_app *app = open_bench(state);
    answer(app, "choice:more");
    pb_err err = {""};
    edit(*state, "go = 'more'", "go = 'moer'");
    assert_false(pb_app_reload(app, &err));
    assert_non_null(strstr(err.text, "1 error"));
    assert_true(pb_str_is(pb_app_view(app)->id, "mending"));
    const pb_node *first = part(app, "diagnostic:0");
    reads(app, "diagnostic:0", "script.lua:10:12");
    assert_non_null(strstr(first->detail.p, "go = 'moer'"));
    assert_true(pb_str_is(part(app, "diagnostic:1")->name, "did you mean 'more'?"));
    press(app, "bench:put_by");
    reads(app, "speech", "And what else?");
    assert_true(has(app, "bench:broken"));
    press(app, "bench:mend");
    edit(*state, "go = 'moer'", "go = 'more'");
    reload(app);
    assert_true(pb_str_is(pb_app_view(app)->id, "session"));
    reads(app, "speech", "And what else?");
    assert_false(has(app, "bench:broken"));
}

static void what_is_broken_from_the_start_begins_when_it_is_mended(void **state)
{
    desk *d = *state;
    edit(d, "start 'opening'", "start 'opning'");
    pb_app *app = open_bench(state);
    assert_true(pb_str_is(pb_app_view(app)->id, "mending"));
    assert_false(has(app, "bench:put_by"));
    pb_err err = {""};
    assert_true(pb_app_go_to(app, PB_STR("last"), &err)); // when it can be played
    press(app, "bench:reload");                           // still broken
    assert_true(pb_str_is(pb_app_view(app)->id, "mending"));
    edit(d, "start 'opning'", "start 'opening'");
    reload(app);
    assert_true(has(app, "choice:feel"));
}

static void answers_that_no_longer_fit_are_told_and_not_lost(void **state)
{
    pb_app *app = open_bench(state);
    answer(app, "choice:more");
    answer(app, "choice:feel");
    done(app, PB_DO_SKIP, 0);
    edit(*state, "say.feel", "say.felt");
    reload(app);
    assert_non_null(strstr(part(app, "misfit")->name.p, "after 1 of your answers"));
    assert_true(has(app, "choice:felt"));
    edit(*state, "say.felt", "say.feel");
    reload(app);
    assert_false(has(app, "misfit"));
    assert_true(has(app, "debrief")); // at the end again
}

static void a_debrief_is_made_anew_with_the_scenario(void **state)
{
    pb_app *app = open_bench(state);
    answer(app, "choice:more");
    answer(app, "choice:feel");
    done(app, PB_DO_SKIP, 0);
    done(app, PB_DO_DEBRIEF, 0);
    assert_true(pb_str_is(pb_app_view(app)->id, "debrief"));
    edit(*state, "And what else?", "And what more?");
    reload(app);
    assert_true(pb_str_is(pb_app_view(app)->id, "debrief"));
    pb_buf dump = {0};
    pb_view_dump(pb_app_view(app), &dump);
    assert_non_null(strstr(dump.p, "And what more?"));
    assert_null(strstr(dump.p, "And what else?"));
    pb_buf_release(&dump);
}

// ---- the panel --------------------------------------------------------------------------------

static void the_panel_tells_of_the_decision_before_the_reader(void **state)
{
    pb_app *app = open_bench(state);
    assert_true(pb_str_is(part(app, "bench:place")->name, "plans"));
    assert_false(part(app, "bench:place")->state & PB_IS_CURRENT);
    answer(app, "choice:more");
    assert_true(pb_str_is(part(app, "bench:place")->name, "last"));
    reads(app, "bench:state:plans", "1 (+1)");
    reads(app, "bench:option:rare", "not on offer now");
    assert_true(has(app, "bench:drift"));
    assert_true(pb_str_is(part(app, "bench:drift")->detail, "begun at script.lua:12"));
    done(app, PB_DO_REREAD, -1);
    done(app, PB_DO_REREAD, -1); // before the answer: the decision that it answered
    assert_true(part(app, "bench:option:more")->state & PB_IS_TAKEN);
    reads(app, "bench:state", "As it began: plans 0");
}

static void the_plain_program_has_no_workbench(void **state)
{
    (void)state;
    pb_app_config config = {.assets = PB_ROOT "/assets", .data = "", .language = "en"};
    const char *const folders[] = {PB_ROOT "/tests/fixtures/shelf", NULL};
    pb_err err = {""};
    config.scenario_dirs = folders;
    pb_app *app = pb_app_new(&config, &err);
    assert_non_null(app);
    done(app, PB_DO_PLAY, 0);
    assert_null(pb_view_find(pb_app_view(app), "workbench"));
    done(app, PB_DO_WORKBENCH, PB_SET(PB_BENCH_LIST, 0));
    assert_true(pb_str_is(pb_app_view(app)->id, "session"));
    pb_app_free(app);
}

static const pb_node *part_list(pb_app *app)
{
    for (const pb_node *n = pb_app_view(app)->first; n; n = n->next)
        if (n->role == PB_ROLE_LIST)
            return n;
    return NULL;
}

// ---- going somewhere --------------------------------------------------------------------------

static void goes(pb_app *app, const char *place)
{
    pb_err err = {""};
    if (!pb_app_go_to(app, pb_str_of(place), &err))
        fail_msg("%s: %s", place, err.text);
}

static void refuses(pb_app *app, const char *place, const char *why)
{
    pb_err err = {""};
    assert_false(pb_app_go_to(app, pb_str_of(place), &err));
    if (!strstr(err.text, why))
        fail_msg("%s: %s", place, err.text);
}

static void a_place_is_named_by_id_or_by_line(void **state)
{
    pb_app *app = open_bench(state);
    goes(app, "last");
    assert_true(has(app, "choice:feel"));
    goes(app, "more");
    reads(app, "speech", "Ring them.");
    goes(app, "script.lua:4");
    reads(app, "speech", "Two.");
    goes(app, "9"); // an answer's line is its moment's
    assert_true(has(app, "choice:more"));
    goes(app, "over");
    refuses(app, "lats", "did you mean 'last'");
    refuses(app, "nothing_like_it", "there is no moment");
}

static void a_way_meets_its_conditions(void **state)
{
    pb_app *app = open_bench(state);
    goes(app, "rare");
    assert_true(has(app, "choice:a"));
    reads(app, "bench:state:plans", "3");
    assert_non_null(strstr(part(app, "bench:said")->name.p, "6 answers"));
}

static void where_no_way_leads_is_said(void **state)
{
    pb_app *app = open_bench(state);
    refuses(app, "nowhere", "nothing in the script goes on to it");
    edit(*state, "plans >= 3", "plans >= 3 and plans < 3");
    reload(app);
    refuses(app, "rare", "no way there was found");
    reads(app, "speech", "One.");
}

static void a_moment_is_found_by_what_is_typed(void **state)
{
    pb_app *app = open_bench(state);
    press(app, "bench:go");
    assert_true(pb_str_is(pb_app_view(app)->id, "moments"));
    assert_int_equal(pb_view_count(part_list(app)), 4);
    type(app, "bench:find", "quiet");
    assert_int_equal(pb_view_count(part_list(app)), 1);
    press(app, "bench:find");
    assert_true(has(app, "choice:feel"));
    press(app, "bench:go");
    type(app, "bench:find", "slept");
    press(app, "bench:find");
    reads(app, "speech", "I slept.");
    press(app, "bench:go");
    type(app, "bench:find", "nowhere");
    press(app, "bench:find");
    assert_non_null(strstr(part(app, "bench:said")->name.p, "no way leads there"));
    press(app, "bench:leave");
    assert_true(pb_str_is(pb_app_view(app)->id, "session"));
}

static void every_decision_of_the_ward_round_can_be_gone_to(void **state)
{
    pb_app *app = open_folder(*state, PB_ROOT "/scenarios/the-ward-round");
    const pb_scenario *sc = app->shelf.volumes.p[0].scenario;
    assert_true(sc->decisions.n > 20);
    for (uint32_t d = 0; d < sc->decisions.n; d++) {
        pb_way way = {0};
        pb_goal goal = {PB_EV_DECISION, d};
        if (!pb_way_find(app->shelf.volumes.p[0].sim, 1, goal, &way))
            fail_msg("no way to '%.*s'", PB_STR_ARG(sc->decision_texts.p[d].id));
        pb_way_release(&way);
    }
}

static void the_same_question_has_the_same_way(void **state)
{
    pb_app *app = open_folder(*state, PB_ROOT "/scenarios/the-ward-round");
    const pb_sim *sim = app->shelf.volumes.p[0].sim;
    pb_way a = {0}, b = {0};
    pb_goal goal = {PB_EV_ENDING, 0};
    assert_true(pb_way_find(sim, 7, goal, &a) && pb_way_find(sim, 7, goal, &b));
    assert_int_equal(a.inputs.n, b.inputs.n);
    assert_int_equal(a.seed, b.seed);
    for (uint32_t i = 0; i < a.inputs.n; i++)
        assert_int_equal(a.inputs.p[i].option, b.inputs.p[i].option);
    pb_way_release(&a);
    pb_way_release(&b);
}

// ---- notes ------------------------------------------------------------------------------------

static void a_note_stays_with_its_words(void **state)
{
    desk *d = *state;
    pb_app *app = open_bench(state);
    done(app, PB_DO_ADVANCE, 0);
    press(app, "bench:write");
    type(app, "bench:note", "Is it “two”? \"No\": she’d say\tsix.");
    press(app, "bench:note");
    assert_true(pb_str_is(part(app, "bench:note:0")->name, "Is it “two”? \"No\": she’d saysix."));
    reads(app, "bench:note:0", "MB");
    edit(d, "Priya 'One.',", "Priya 'One.',\n\n");
    reload(app);
    assert_true(has(app, "bench:note:0"));
    done(app, PB_DO_ADVANCE, 0);
    assert_false(has(app, "bench:note:0"));
    edit(d, "'Two.'", "'2.'");
    reload(app);
    const pb_node *gone = part(app, "bench:gone");
    assert_true(pb_str_is(gone->first->name, "Is it “two”? \"No\": she’d saysix."));
    assert_non_null(strstr(gone->first->detail.p, "script.lua:4"));
    press(app, "bench:drop:0");
    assert_false(has(app, "bench:gone"));
}

static void notes_do_not_change_the_scenario(void **state)
{
    pb_app *app = open_bench(state);
    char hash[65];
    memcpy(hash, app->shelf.volumes.p[0].scenario->hash, sizeof hash);
    press(app, "bench:write");
    type(app, "bench:note", "Hm.");
    press(app, "bench:keep");
    reload(app);
    assert_string_equal(app->shelf.volumes.p[0].scenario->hash, hash);
    assert_true(has(app, "bench:note:0"));
}

static void a_note_can_be_on_an_answer(void **state)
{
    pb_app *app = open_bench(state);
    done(app, PB_DO_SKIP, 0);
    press(app, "bench:write:more");
    type(app, "bench:note", "Too tempting.");
    press(app, "bench:note");
    assert_true(pb_str_is(part(app, "bench:note:0")->detail, "plans/more"));
}

static void an_empty_note_is_none(void **state)
{
    desk *d = *state;
    pb_app *app = open_bench(state);
    pb_buf path = {0};
    press(app, "bench:write");
    type(app, "bench:note", "  ");
    press(app, "bench:note");
    assert_false(has(app, "bench:note"));
    assert_false(pb_file_exists(pb_path_join(&path, d->folder, "notes.yaml")));
    pb_buf_release(&path);
}

static void notes_with_mistakes_are_left_alone(void **state)
{
    desk *d = *state;
    pb_buf text = {0};
    write_file(d, "notes.yaml", PB_STR("notes: [ {abuot: x} ]\n"));
    pb_app *app = open_bench(state);
    press(app, "bench:write");
    type(app, "bench:note", "Hm.");
    press(app, "bench:note");
    assert_non_null(strstr(part(app, "bench:said")->name.p, "notes.yaml has mistakes"));
    assert_true(pb_str_is(read_file(d, "notes.yaml", &text), "notes: [ {abuot: x} ]\n"));
    pb_buf_release(&text);
}

int main(void)
{
#define AT_DESK(test) cmocka_unit_test_setup_teardown(test, lay_desk, clear_desk)
    const struct CMUnitTest tests[] = {
        AT_DESK(a_line_that_is_edited_is_there_at_the_same_place),
        AT_DESK(lines_put_in_before_it_do_not_move_the_reader),
        AT_DESK(a_decision_that_is_waited_at_stays_waited_at),
        AT_DESK(the_session_outlives_a_broken_file),
        AT_DESK(what_is_broken_from_the_start_begins_when_it_is_mended),
        AT_DESK(answers_that_no_longer_fit_are_told_and_not_lost),
        AT_DESK(a_debrief_is_made_anew_with_the_scenario),
        AT_DESK(the_panel_tells_of_the_decision_before_the_reader),
        cmocka_unit_test(the_plain_program_has_no_workbench),
        AT_DESK(a_place_is_named_by_id_or_by_line),
        AT_DESK(a_way_meets_its_conditions),
        AT_DESK(where_no_way_leads_is_said),
        AT_DESK(a_moment_is_found_by_what_is_typed),
        AT_DESK(every_decision_of_the_ward_round_can_be_gone_to),
        AT_DESK(the_same_question_has_the_same_way),
        AT_DESK(a_note_stays_with_its_words),
        AT_DESK(notes_do_not_change_the_scenario),
        AT_DESK(a_note_can_be_on_an_answer),
        AT_DESK(an_empty_note_is_none),
        AT_DESK(notes_with_mistakes_are_left_alone),
    };
    return cmocka_run_group_tests_name("workbench", tests, NULL, NULL);
}
