// SPDX-License-Identifier: MIT
// check: what is wrong or weak in a scenario as a whole.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "check/check.h"
#include "kit/stage.h"

// Checks the text, which must build without an error.
static void look(stage *s, const char *lua)
{
    stage_open(s, NULL, lua);
    if (s->diags.errors)
        fail_msg("%s", stage_errors(s));
    pb_check_run(&s->scenario, &s->catalogue, pb_script_as_port(s->script), &s->diags);
}

static uint32_t count(const stage *s, enum pb_diag_id id)
{
    uint32_t n = 0;
    for (uint32_t i = 0; i < s->diags.list.n; i++)
        n += !s->diags.list.p[i].is_note && s->diags.list.p[i].id == id;
    return n;
}

// Exactly one finding of this id, at this line; 0 is none at all.
static void expect(stage *s, enum pb_diag_id id, uint32_t line)
{
    if (count(s, id) != (line ? 1u : 0u))
        fail_msg("%u findings of '%s':\n%s", count(s, id), pb_diag_name(id), stage_errors(s));
    for (uint32_t i = 0; i < s->diags.list.n; i++)
        if (!s->diags.list.p[i].is_note && s->diags.list.p[i].id == id)
            assert_int_equal(s->diags.list.p[i].at.line, line);
}

#define WHY "why = 'One. Two.'"
#define MOMENT(id, first, second)                                                                  \
    "  moment '" id "' { notice 'N.', say.a 'A.' { move = 'invite_feeling', " WHY first            \
    " }, say.b 'B.' { move = 'give_advice', " WHY second " } },\n"
#define EVERYBODY                                                                                  \
    "  Tom 'Yes.' { talk = 'facts' }, Lena 'Yes.' { talk = 'facts' }, Grace 'Yes.' { talk = "      \
    "'facts' }, Priya 'Yes.' { talk = 'facts' },\n"
#define PHASES                                                                                     \
    "phase 'opening', phase 'story', phase 'facts', phase 'handover', phase 'return', phase "      \
    "'close', phase 'discussion',\n"
#define FIN "beat 'fin' { ending 'fin' { title = 'Fin', text = 'Over.' } }\n"

static void a_sound_scenario_has_no_findings(void **state)
{
    (void)state;
    stage s;
    look(&s,
         "start 'a'\nbeat 'a' { " PHASES EVERYBODY MOMENT(
             "m", ", go = 'b'",
             ", effect = 'plans = plans + 1; hurt = 1'") "  set 'plans = 0' { when = 'hurt > 0' }, "
                                                         "go 'b' }\n"
                                                         "beat 'b' { " MOMENT(
                                                             "n", ", when = 'plans > 0', go = 'a'",
                                                             ", go = 'fin'") "}\n" FIN);
    if (s.diags.list.n)
        fail_msg("%s", stage_errors(&s));
    stage_close(&s);
}

static void a_beat_that_nothing_leads_to_is_found(void **state)
{
    (void)state;
    stage s;
    look(&s, "start 'a'\n"
             "beat 'a' { go 'fin' }\n"
             "beat 'lost' { go 'also_lost' }\n"
             "beat 'also_lost' { go 'lost' }\n" FIN);
    assert_int_equal(count(&s, PB_D_UNREACHABLE_BEAT), 2);
    expect(&s, PB_D_LOOP_WITHOUT_MOMENT, 0); // nobody ever gets into it
    stage_close(&s);
}

static void parts_behind_the_way_out_are_found_once(void **state)
{
    (void)state;
    stage s;
    look(&s,
         "start 'a'\n"
         "beat 'a' { phase 'discussion',\n" MOMENT("m", ", go = 'fin'", ", go = 'fin'") // line 3
         "  Tom 'Nobody hears this.' { talk = 'facts' },\n"                             // line 4
         "  Lena 'Nor this.' { talk = 'facts' },\n"
         "  go 'fin' }\n" FIN);
    expect(&s, PB_D_UNREACHABLE_ITEM, 4);
    stage_close(&s);
}

static void a_condition_may_go_either_way(void **state)
{
    (void)state;
    stage s;
    look(
        &s,
        "start 'a'\n"
        "beat 'a' { phase 'discussion', go 'fin' { when = 'false' },\n"
        "  Tom 'Somebody may hear this.' { talk = 'facts' }, go 'b' { when = 'true' }, go 'fin' }\n"
        "beat 'b' { stage 'It rains.' { when = 'false' }, go 'fin' }\n" FIN);
    expect(&s, PB_D_UNREACHABLE_ITEM, 0);
    expect(&s, PB_D_UNREACHABLE_BEAT, 0);
    stage_close(&s);
}

static void a_stretch_leads_on_through_its_options_and_its_quiet(void **state)
{
    (void)state;
    stage s;
    look(&s, "start 'a'\n"
             "beat 'a' { phase 'discussion', stretch 's' { notice 'N.', timely = { 1, 2 },\n"
             "  Tom 'One.' { talk = 'facts' }, Lena 'Two.' { talk = 'facts' },\n"
             "  say.in_time 'Wait.' { move = 'shield_presenter', " WHY ", go = 'b' },\n"
             "  quiet { move = 'let_it_run', " WHY ", go = 'c' } },\n"
             "  stage 'Nobody is left here.', go 'fin' }\n" // line 6
             "beat 'b' { go 'fin' }\nbeat 'c' { go 'fin' }\n" FIN);
    expect(&s, PB_D_UNREACHABLE_BEAT, 0);
    expect(&s, PB_D_UNREACHABLE_ITEM, 6);
    stage_close(&s);
}

static void talk_that_goes_round_for_ever_is_an_error(void **state)
{
    (void)state;
    stage s;
    look(&s, "start 'a'\n"
             "beat 'a' {" MOMENT("m", ", go = 'fin'",
                                 ", go = 'b'") "}\n"                        // line 2
                                               "beat 'b' { stage 'One.',\n" // line 4
                                               "  go 'c' { when = 'plans > 3' }, go 'c' }\n"
                                               "beat 'c' { stage 'Two.',\n"
                                               "  go 'b' }\n" FIN); // line 7
    expect(&s, PB_D_LOOP_WITHOUT_MOMENT, 7);
    expect(&s, PB_D_DEAD_END, 0); // one name for one mistake
    expect(&s, PB_D_STUCK, 0);
    stage_close(&s);
}

static void a_loop_with_a_way_out_is_left_to_the_conditions(void **state)
{
    (void)state;
    stage s;
    look(&s, "start 'a'\n"
             "beat 'a' { set 'plans = plans + 1', go 'fin' { when = 'plans > 3' }, go 'a' }\n" FIN);
    assert_int_equal(s.diags.errors, 0);
    stage_close(&s);
}

static void play_at_random_finds_a_way_out_that_never_opens(void **state)
{
    (void)state;
    stage s;
    look(&s, "start 'a'\n"
             "beat 'a' { set 'plans = plans + 1', go 'fin' { when = 'plans > 9' },\n"
             "  go 'a' }\n" FIN);
    expect(&s, PB_D_LOOP_WITHOUT_MOMENT, 0);
    assert_int_equal(count(&s, PB_D_STUCK), 1);
    stage_close(&s);
}

static void a_moment_that_no_ending_follows_is_an_error(void **state)
{
    (void)state;
    stage s;
    look(&s, "start 'a'\n"
             "beat 'a' {" MOMENT("m", ", go = 'fin'",
                                 ", go = 'b'") "}\n"
                                               "beat 'b' {" MOMENT(
                                                   "n", ", go = 'b'",
                                                   ", go = 'c'") "}\n" // line 4
                                                                 "beat 'c' {" MOMENT(
                                                                     "o", ", go = 'b'",
                                                                     ", go = 'c'") "}\n" FIN);
    expect(&s, PB_D_DEAD_END, 4);
    expect(&s, PB_D_NO_ENDING, 0);
    stage_close(&s);
}

static void an_ending_that_nothing_leads_to_is_no_ending(void **state)
{
    (void)state;
    stage s;
    look(&s, "start 'a'\nbeat 'a' {" MOMENT("m", ", go = 'a'", ", go = 'a'") "}\n" FIN);
    expect(&s, PB_D_NO_ENDING, 2);
    expect(&s, PB_D_DEAD_END, 0);
    stage_close(&s);
}

static void what_is_declared_must_be_used(void **state)
{
    (void)state;
    stage s;
    look(&s, "start 'a'\n"
             "beat 'a' { phase 'discussion', set 'plans = plans + 1; safety = hurt', draw 'used', "
             "go 'fin' }\n"
             "pool 'used' { Tom 'Yes.' { talk = 'facts' } }\n"
             "pool 'unused' { Lena { does = 'looks up.' } }\n" FIN);
    expect(&s, PB_D_UNUSED_POOL, 4);
    assert_int_equal(count(&s, PB_D_SILENT_PERSON), 2); // Priya and Grace; Lena does something
    assert_int_equal(count(&s, PB_D_UNUSED_STATE),
                     1); // `plans` is only counted, `hurt` matters to something
    assert_non_null(strstr(stage_errors(&s), "state 'plans'"));
    stage_close(&s);
    look(&s, "start 'a'\nbeat 'a' { set 'plans = hurt; hurt = plans', go 'fin' }\n" FIN);
    assert_int_equal(count(&s, PB_D_UNUSED_STATE), 0); // an effect on two things is not taken apart
    stage_close(&s);
    look(&s, "start 'a'\nbeat 'a' { set(function(s) s.safety = 40 end), go 'fin' }\n" FIN);
    assert_int_equal(count(&s, PB_D_UNUSED_STATE), 0); // a function may read anything
    stage_close(&s);
}

static void phases_that_no_path_enters_are_named_together(void **state)
{
    (void)state;
    stage s;
    look(&s, "start 'a'\nbeat 'a' { phase 'opening', phase 'story', go 'fin' }\n"
             "beat 'lost' { phase 'return', go 'fin' }\n" FIN);
    assert_int_equal(count(&s, PB_D_MISSING_PHASE), 1);
    assert_non_null(
        strstr(stage_errors(&s), "phases 'facts', 'handover', 'discussion', 'return', 'close'"));
    stage_close(&s);
}

static void an_option_says_why(void **state)
{
    (void)state;
    stage s;
    look(&s, "start 'a'\nbeat 'a' { moment 'm' { notice 'N.',\n"
             "  say.a 'A.' { move = 'invite_feeling', " WHY " },\n"
             "  say.b 'B.' { move = 'give_advice' } }, go 'fin' }\n" FIN); // line 4
    expect(&s, PB_D_MISSING_WHY, 4);
    stage_close(&s);
}

static void functions_that_fail_are_found_by_playing(void **state)
{
    (void)state;
    stage s;
    look(&s, "start 'a'\n"
             "beat 'a' { stage 'S.' { when = function(s) return s.plans > 0 end },\n" MOMENT(
                 "m", ", go = 'fin'",
                 ", go = 'b'") "}\n"
                               "beat 'b' { set(function(s) error 'no' end), go 'fin' }\n" FIN);
    const pb_diags *faults = pb_script_faults(s.script);
    assert_int_equal(faults->errors, 1);
    assert_int_equal(faults->list.p[0].id, PB_D_LUA_ERROR);
    assert_int_equal(faults->list.p[0].at.line, 5);
    stage_close(&s);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_sound_scenario_has_no_findings),
        cmocka_unit_test(a_beat_that_nothing_leads_to_is_found),
        cmocka_unit_test(parts_behind_the_way_out_are_found_once),
        cmocka_unit_test(a_condition_may_go_either_way),
        cmocka_unit_test(a_stretch_leads_on_through_its_options_and_its_quiet),
        cmocka_unit_test(talk_that_goes_round_for_ever_is_an_error),
        cmocka_unit_test(a_loop_with_a_way_out_is_left_to_the_conditions),
        cmocka_unit_test(play_at_random_finds_a_way_out_that_never_opens),
        cmocka_unit_test(a_moment_that_no_ending_follows_is_an_error),
        cmocka_unit_test(an_ending_that_nothing_leads_to_is_no_ending),
        cmocka_unit_test(what_is_declared_must_be_used),
        cmocka_unit_test(phases_that_no_path_enters_are_named_together),
        cmocka_unit_test(an_option_says_why),
        cmocka_unit_test(functions_that_fail_are_found_by_playing),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
