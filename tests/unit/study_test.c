// SPDX-License-Identifier: MIT
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>

#include "kit/stage.h"
#include "study/explore.h"
#include "study/flow.h"
#include "study/interval.h"
#include "study/verdict.h"

#define END "beat \"end\" { ending \"over\" { title = \"Over\", text = \"So.\" } }\n"

static const char choices[] =
    "start \"a\"\n"
    "beat \"a\" { phase \"discussion\",\n"
    "  Tom \"We should make a plan, all of us, and soon.\" { talk = \"fixing\", drift = "
    "\"advice_giving\" },\n"
    "  moment \"m\" {\n"
    "    say.turn \"What is so pressing?\" { move = \"turn_advice\", why = \"So.\", go = \"end\" "
    "},\n"
    "    say.sum \"So, to sum up the whole of it in many words.\" { move = \"tidy_up\", why = "
    "\"So.\", go = \"end\" },\n"
    "    say.advise \"I would ring them.\" { move = \"give_advice\", why = \"So.\", go = \"end\" "
    "},\n"
    "    say.ask \"Why did you?\" { move = \"interrogate\", why = \"So.\", go = \"end\" },\n"
    "    say.soothe \"You did well.\" { move = \"reassure_early\", why = \"So.\", go = \"end\" },\n"
    "    quiet { move = \"let_it_run\", why = \"So.\", go = \"end\" } },\n"
    "}\n" END;

static const char *chosen(stage *s, enum pb_player player)
{
    pb_cast cast;
    pb_rng chance = {1};
    pb_session *p = pb_session_new(s->sim, 1, PB_PRACTICE);
    pb_cast_init(&cast, s->sim);
    pb_input input = pb_player_choose(&cast, player, p, &chance);
    uint32_t first = s->scenario.decisions.p[p->state.decision].first_option;
    const char *id = input.kind == PB_INPUT_WAIT
                         ? "wait"
                         : s->scenario.option_texts.p[first + input.option].id.p;
    pb_cast_release(&cast);
    pb_session_free(p);
    return id;
}

// ---- players ------------------------------------------------------------------------------------

static void each_player_takes_what_it_is_known_for(void **state)
{
    static const char *const takes[PB_PLAYER_COUNT] = {
        [PB_EXPERT] = "turn",      [PB_FIXER] = "advise", [PB_INTERROGATOR] = "ask",
        [PB_REASSURER] = "soothe", [PB_LECTURER] = "sum", [PB_ABSENT] = "quiet",
        [PB_FIRST] = "turn",       [PB_LONGEST] = "sum"};
    stage s;
    (void)state;
    stage_open(&s, NULL, choices);
    for (int p = 0; p < PB_RANDOM; p++)
        assert_string_equal(chosen(&s, (enum pb_player)p), takes[p]);
    stage_close(&s);
}

static void who_finds_nothing_of_its_kind_takes_another_temptation_or_the_first_answer(void **state)
{
    stage s;
    (void)state;
    stage_open(
        &s, NULL,
        "start \"a\"\n"
        "beat \"a\" { phase \"discussion\", moment \"m\" {\n"
        "    say.feel \"What does it stir?\" { move = \"invite_feeling\", why = \"So.\", go = "
        "\"end\" },\n"
        "    say.side \"She was rude.\" { move = \"side_with\", why = \"So.\", go = \"end\" },\n"
        "    quiet { move = \"hold_silence\", why = \"So.\", go = \"end\" } } }\n" END);
    assert_string_equal(chosen(&s, PB_FIXER), "side");
    assert_string_equal(chosen(&s, PB_REASSURER), "side");
    assert_string_equal(chosen(&s, PB_LONGEST), "feel");
    stage_close(&s);
    stage_open(
        &s, NULL,
        "start \"a\"\n"
        "beat \"a\" { phase \"discussion\", moment \"m\" {\n"
        "    say.feel \"What does it stir?\" { move = \"invite_feeling\", why = \"So.\", go = "
        "\"end\" },\n"
        "    say.guess \"Guess.\" { move = \"license_guess\", why = \"So.\", go = \"end\" } } "
        "}\n" END);
    assert_string_equal(chosen(&s, PB_LECTURER), "feel");
    assert_string_equal(chosen(&s, PB_ABSENT), "feel");
    stage_close(&s);
}

static const char passing[] =
    "start \"a\"\n"
    "beat \"a\" { phase \"discussion\", stretch \"m\" { timely = { 2, 2 },\n"
    "    Tom \"One.\" { talk = \"fixing\", drift = \"advice_giving\" },\n"
    "    Tom \"Two.\" { talk = \"fixing\" },\n"
    "    Tom \"Three.\" { talk = \"fixing\" },\n"
    "    say.turn \"What is so pressing?\" { move = \"turn_advice\", why = \"So.\", go = \"end\" "
    "},\n"
    "    say.plan \"And then?\" { move = \"give_advice\", why = \"So.\", go = \"end\" },\n"
    "    quiet { move = \"let_it_run\", why = \"So.\", go = \"end\" } } }\n" END;

static void the_expert_waits_for_the_time_to_step_in(void **state)
{
    stage s;
    (void)state;
    stage_open(&s, NULL, passing);
    pb_cast cast;
    pb_rng chance = {1};
    pb_session *p = pb_session_new(s.sim, 1, PB_PRACTICE);
    pb_cast_init(&cast, s.sim);
    pb_input first = pb_player_choose(&cast, PB_EXPERT, p, &chance);
    assert_int_equal(first.kind, PB_INPUT_WAIT);
    assert_true(pb_session_step(p, first));
    pb_input second = pb_player_choose(&cast, PB_EXPERT, p, &chance);
    assert_int_equal(second.kind, PB_INPUT_ANSWER);
    assert_int_equal(second.option, 0);
    assert_int_equal(pb_player_choose(&cast, PB_FIXER, p, &chance).option, 1);
    pb_cast_release(&cast);
    pb_session_free(p);
    stage_close(&s);
}

static void many_sessions_add_up_whatever_the_number_of_threads(void **state)
{
    stage s;
    pb_cast cast;
    (void)state;
    stage_open(&s, NULL, choices);
    pb_cast_init(&cast, s.sim);
    for (int p = 0; p < PB_PLAYER_COUNT; p++) {
        pb_played one, four;
        pb_players_play(&cast, (enum pb_player)p, 1000, 7, 1, NULL, NULL, &one);
        pb_players_play(&cast, (enum pb_player)p, 1000, 7, 4, NULL, NULL, &four);
        assert_memory_equal(&one, &four, sizeof one);
        assert_int_equal(one.sessions, 1000);
        assert_int_equal(one.endings[0], 1000);
        assert_int_equal(one.answers, 1000);
        assert_int_equal(one.unfinished, 0);
    }
    pb_played expert, any;
    pb_players_play(&cast, PB_EXPERT, 10, 1, 1, NULL, NULL, &expert);
    pb_players_play(&cast, PB_RANDOM, 4000, 1, 1, NULL, NULL, &any);
    int felt = pb_catalogue_principle(&s.catalogue, PB_STR("felt_experience"));
    assert_int_equal(pb_played_mean(&expert, (uint32_t)felt), 1000);
    assert_int_equal(pb_played_spread(&expert, (uint32_t)felt), 0);
    assert_int_equal(any.lowest[felt], 0);
    assert_int_equal(any.highest[felt], 1000);
    assert_in_range(pb_played_spread(&any, (uint32_t)felt), 5, 20);
    pb_cast_release(&cast);
    stage_close(&s);
}

static void shares_have_the_interval_of_wilson(void **state)
{
    uint32_t low, high;
    (void)state;
    pb_share_interval(0, 10, &low, &high); // 0 to 27.8 %
    assert_int_equal(low, 0);
    assert_int_equal(high, 278);
    pb_share_interval(50, 100, &low, &high); // 40.4 to 59.6 %
    assert_int_equal(low, 403);
    assert_int_equal(high, 597);
    pb_share_interval(2000, 2000, &low, &high);
    assert_int_equal(low, 998);
    assert_int_equal(high, 1000);
}

// ---- intervals ----------------------------------------------------------------------------------

// The number of the expression with this text.
static uint32_t expr_of(const stage *s, const char *text)
{
    for (uint32_t e = 1; e < s->scenario.exprs.n; e++)
        if (pb_str_is(s->scenario.exprs.p[e].text, text))
            return e;
    fail_msg("no expression '%s'", text);
    return 0;
}

static const char asking[] =
    "start \"a\"\n"
    "beat \"a\" { phase \"discussion\", set \"plans = plans + 1\",\n"
    "  Tom \"One.\" { when = \"plans > 2 and safety < 40\" },\n"
    "  Tom \"Two.\" { when = \"plans > 2 or hurt == 1\", effect = \"hurt = plans * 2 - 1\" },\n"
    "  Tom \"Three.\" { when = \"not (plans // 2 == 1)\", effect = \"safety = safety + 5\" },\n"
    "  go \"end\" }\n" END;

static void conditions_over_a_box_are_certain_or_open(void **state)
{
    stage s;
    pb_region r;
    (void)state;
    stage_open(&s, NULL, asking);
    pb_session *p = pb_session_new(s.sim, 1, PB_PRACTICE);
    pb_region_of(p, &r);
    r.dim[PB_DIM_VAR] = (pb_interval){3, 5};
    r.dim[PB_DIM_VAR + 1] = (pb_interval){0, 1};
    r.dim[PB_SAFETY] = (pb_interval){30 * 256, 39 * 256 + 255};
    uint32_t both = expr_of(&s, "plans > 2 and safety < 40");
    assert_int_equal(pb_interval_holds(s.sim, both, &r, p), PB_YES);
    r.dim[PB_SAFETY].hi++;
    assert_int_equal(pb_interval_holds(s.sim, both, &r, p), PB_PERHAPS);
    uint32_t dim;
    int32_t at;
    assert_true(pb_interval_cut(s.sim, both, &r, &dim, &at));
    assert_int_equal(dim, PB_SAFETY);
    assert_int_equal(at, 40 * 256);
    uint32_t one = expr_of(&s, "plans > 2 or hurt == 1");
    assert_int_equal(pb_interval_holds(s.sim, one, &r, p), PB_YES);
    r.dim[PB_DIM_VAR] = (pb_interval){1, 2};
    assert_int_equal(pb_interval_holds(s.sim, one, &r, p), PB_PERHAPS);
    assert_int_equal(pb_interval_holds(s.sim, both, &r, p), PB_NO);
    uint32_t half = expr_of(&s, "not (plans // 2 == 1)");
    r.dim[PB_DIM_VAR] = (pb_interval){2, 3};
    assert_int_equal(pb_interval_holds(s.sim, half, &r, p), PB_NO);
    r.dim[PB_DIM_VAR] = (pb_interval){2, 4};
    assert_int_equal(pb_interval_holds(s.sim, half, &r, p), PB_PERHAPS);
    pb_session_free(p);
    stage_close(&s);
}

static void effects_over_a_box_keep_to_the_ranges(void **state)
{
    stage s;
    pb_region r;
    (void)state;
    stage_open(&s, NULL, asking);
    pb_session *p = pb_session_new(s.sim, 1, PB_PRACTICE);
    pb_region_of(p, &r);
    r.dim[PB_DIM_VAR] = (pb_interval){1, 9};
    assert_true(pb_interval_effect(s.sim, expr_of(&s, "plans = plans + 1"), &r));
    assert_int_equal(r.dim[PB_DIM_VAR].lo, 2);
    assert_int_equal(r.dim[PB_DIM_VAR].hi, 9); // its greatest
    assert_true(pb_interval_effect(s.sim, expr_of(&s, "hurt = plans * 2 - 1"), &r));
    assert_int_equal(r.dim[PB_DIM_VAR + 1].lo, 3);
    assert_int_equal(r.dim[PB_DIM_VAR + 1].hi, 3);
    uint32_t safer = expr_of(&s, "safety = safety + 5");
    r.dim[PB_SAFETY] = (pb_interval){50 * 256 + 7, 60 * 256 + 9};
    assert_true(pb_interval_effect(s.sim, safer, &r));
    assert_int_equal(r.dim[PB_SAFETY].lo, 55 * 256 + 7);
    assert_int_equal(r.dim[PB_SAFETY].hi, 65 * 256 + 9);
    r.dim[PB_SAFETY] =
        (pb_interval){94 * 256 + 200, 97 * 256 + 3};   // from 96 on it comes to 100, with
    assert_true(pb_interval_effect(s.sim, safer, &r)); // whatever 256ths there were
    assert_int_equal(r.dim[PB_SAFETY].lo, 99 * 256);
    assert_int_equal(r.dim[PB_SAFETY].hi, 100 * 256 + 255);
    pb_session_free(p);
    stage_close(&s);
}

// ---- what is forgotten --------------------------------------------------------------------------

static const char counting[] = "start \"a\"\n"
                               "beat \"a\" { phase \"discussion\", moment \"m\" {\n"
                               "    say.o \"One.\" { move = \"give_advice\", why = \"So.\", effect "
                               "= \"plans = plans + 1\" },\n"
                               "    say.p \"Two.\" { move = \"hold_both\", why = \"So.\" } },\n"
                               "  go \"end\" { when = \"plans > 2\" },\n"
                               "  Tom \"Well.\", go \"end\" }\n" END;

static void a_count_is_forgotten_as_far_as_no_comparison_can_tell(void **state)
{
    stage s;
    pb_flow flow;
    pb_region r;
    (void)state;
    stage_open(&s, NULL, counting);
    pb_flow_init(&flow, s.sim);
    pb_session *p = pb_session_new(s.sim, 1, PB_PRACTICE);
    static const int32_t plans[][2] = {{0, 0}, {1, 0}, {2, 2}, {3, 3}, {7, 3}};
    for (int i = 0; i < 5; i++) {
        pb_region_of(p, &r);
        r.dim[PB_DIM_VAR] = (pb_interval){plans[i][0], plans[i][0]};
        r.dim[PB_DIM_VAR + 1] = (pb_interval){i, i};
        pb_flow_forget(&flow, &r);
        assert_int_equal(r.dim[PB_DIM_VAR].lo, plans[i][1]);
        assert_int_equal(r.dim[PB_DIM_VAR + 1].lo, 0); // nothing asks for `hurt`
        assert_int_equal(r.dim[PB_DEPTH].lo, 0);       // nor for depth
    }
    pb_session_free(p);
    pb_flow_release(&flow);
    stage_close(&s);
}

// ---- exploring ----------------------------------------------------------------------------------

static const char going_round[] =
    "start \"a\"\n"
    "beat \"a\" { phase \"discussion\",\n"
    "  Tom \"We should make a plan.\" { talk = \"fixing\", drift = \"advice_giving\" },\n"
    "  moment \"m\" {\n"
    "    say.turn \"What is so pressing?\" { move = \"turn_advice\", why = \"So.\", go = \"a\" },\n"
    "    say.plan \"And then?\" { move = \"give_advice\", why = \"So.\", effect = \"plans = plans "
    "+ 1\", go "
    "= \"b\" } } }\n"
    "beat \"b\" { go \"end\" { when = \"plans > 2\" }, Tom \"Well.\", go \"a\" }\n" END;

static void a_talk_that_goes_round_has_bounds_all_the_same(void **state)
{
    stage s;
    pb_explored e;
    (void)state;
    stage_open(&s, NULL, going_round);
    pb_explore(s.sim, &(pb_explore_plan){.samples = 200, .threads = 1}, &e);
    assert_int_not_equal(e.by, PB_BY_SAMPLES);
    assert_true(e.loops);
    uint32_t restraint = (uint32_t)pb_catalogue_principle(&s.catalogue, PB_STR("leader_restraint"));
    const pb_limits *all = &e.limits.p[0];
    // Three plans must be made; turned to feeling in between as often as one likes, which comes as
    // near to all as one likes.
    assert_int_equal(all->fewest[restraint], 3);
    assert_int_equal(all->most[restraint], UINT32_MAX);
    assert_int_equal(all->low[restraint].proven.made, 0);
    assert_int_equal(all->high[restraint].proven.made * 1000,
                     all->high[restraint].proven.of * 1000);
    assert_true(all->low[restraint].exact);
    assert_false(all->high[restraint].exact);
    assert_true(all->high[restraint].reached.of > 0);
    assert_true(pb_ratio_cmp(all->high[restraint].reached, all->high[restraint].proven) < 0);
    pb_explored_release(&e);
    stage_close(&s);
}

static void what_no_session_reaches_is_proved_to_be_out_of_reach(void **state)
{
    stage s;
    pb_explored e;
    (void)state;
    stage_open(&s, NULL,
               "start \"a\"\n"
               "beat \"a\" { phase \"discussion\", moment \"m\" {\n"
               "    say.o \"One.\" { move = \"hold_both\", why = \"So.\", effect = \"plans = plans "
               "+ 1\", go = "
               "\"b\" },\n"
               "    say.p \"Two.\" { move = \"side_with\", why = \"So.\", go = \"b\" } } }\n"
               "beat \"b\" { moment \"n\" {\n"
               "    say.q \"Three.\" { move = \"hold_both\", when = \"plans > 1\", why = \"So.\", "
               "go = \"c\" },\n"
               "    say.r \"Four.\" { move = \"tidy_up\", why = \"So.\", go = \"end\" } } }\n"
               "beat \"c\" { ending \"never\" { title = \"Never\", text = \"So.\" } }\n" END);
    pb_explore(s.sim, &(pb_explore_plan){.samples = 50, .threads = 1}, &e);
    assert_int_equal(e.by, PB_BY_STATES);
    assert_int_equal(e.options[0], PB_COVER_REACHED);
    assert_int_equal(e.options[2], PB_COVER_NEVER);
    assert_int_equal(e.beats[2], PB_COVER_NEVER);
    assert_true(e.limits.p[1].never != e.limits.p[2].never);
    assert_int_equal(e.endings[0] + e.endings[1], PB_COVER_NEVER + PB_COVER_REACHED);
    assert_int_equal(e.offered[2], 0);
    assert_int_equal(e.offered[3], 50);
    pb_explored_release(&e);
    stage_close(&s);
}

static void a_budget_that_is_too_small_leaves_samples(void **state)
{
    stage s;
    pb_explored e;
    (void)state;
    stage_open(&s, NULL, choices);
    pb_explore(s.sim, &(pb_explore_plan){.states_max = 2, .samples = 300, .threads = 2}, &e);
    assert_int_equal(e.by, PB_BY_SAMPLES);
    assert_int_equal(e.sample.sessions, 300);
    uint32_t felt = (uint32_t)pb_catalogue_principle(&s.catalogue, PB_STR("felt_experience"));
    assert_true(e.limits.p[0].low[felt].has_chance);
    assert_false(e.limits.p[0].low[felt].exact);
    assert_int_equal(e.limits.p[0].low[felt].proven.of, 0);
    assert_int_equal(e.limits.p[0].high[felt].reached.made, 1000);
    assert_int_equal(e.limits.p[0].most[felt], UINT32_MAX);
    assert_int_equal(e.options[0], PB_COVER_REACHED);
    pb_explored_release(&e);
    stage_close(&s);
}

static void script_functions_are_asked_state_by_state(void **state)
{
    stage s;
    pb_explored e;
    (void)state;
    stage_open(&s, NULL,
               "start \"a\"\n"
               "beat \"a\" { phase \"discussion\", moment \"m\" {\n"
               "    say.o \"One.\" { move = \"hold_both\", why = \"So.\", effect = \"plans = plans "
               "+ 1\", go = "
               "\"b\" },\n"
               "    say.p \"Two.\" { move = \"side_with\", why = \"So.\", go = \"b\" } } }\n"
               "beat \"b\" { go \"end\" { when = function(s) return s.plans == 1 end },\n"
               "  ending \"other\" { title = \"Other\", text = \"So.\" } }\n" END);
    if (!s.sim)
        fail_msg("%s", stage_errors(&s));
    pb_explore(s.sim, &(pb_explore_plan){.samples = 50, .threads = 4}, &e);
    assert_int_equal(e.by, PB_BY_STATES);
    uint32_t both = (uint32_t)pb_catalogue_principle(&s.catalogue, PB_STR("both_sides"));
    for (uint32_t i = 1; i < 3; i++) {
        assert_false(e.limits.p[i].never);
        assert_true(e.limits.p[i].low[both].exact);
        assert_int_equal(
            pb_ratio_cmp(e.limits.p[i].low[both].proven, e.limits.p[i].high[both].proven), 0);
    }
    pb_explored_release(&e);
    stage_close(&s);
}

// ---- verdicts -----------------------------------------------------------------------------------

// Opens, measures and judges; how many findings of this id there are, and the text of all.
static uint32_t judged(const char *lua, enum pb_diag_id id, const char *words)
{
    stage s;
    pb_measured m;
    uint32_t found = 0;
    stage_open(&s, NULL, lua);
    assert_non_null(s.sim);
    pb_measure(s.sim, 2, NULL, NULL, &m);
    pb_verdict(&m, &s.diags);
    for (uint32_t i = 0; i < s.diags.list.n; i++)
        found += !s.diags.list.p[i].is_note && s.diags.list.p[i].id == id;
    if (found && !strstr(stage_errors(&s), words))
        fail_msg("'%s' is not in\n%s", words, stage_errors(&s));
    pb_measured_release(&m);
    stage_close(&s);
    return found;
}

#define TWO                                                                                        \
    "moment \"m\" { say.turn \"What?\" { move = \"turn_advice\", why = \"So.\" },\n"               \
    "  say.more \"And?\" { move = \"give_advice\", why = \"So.\", effect = \"plans = plans + 1\" " \
    "} },\n"

static void a_pool_with_nothing_to_say_when_it_is_drawn_from_is_found(void **state)
{
    static const char used_up[] =
        "start \"a\"\nbeat \"a\" { phase \"discussion\", draw(\"p\", 1), " TWO
        "  draw(\"p\", 1), go \"end\" }\n"
        "pool \"p\" { Tom \"Hm.\" { once = true, talk = \"process\" } }\n" END;
    static const char enough[] =
        "start \"a\"\nbeat \"a\" { phase \"discussion\", draw(\"p\", 1), " TWO
        "  draw(\"p\", 1), go \"end\" }\n"
        "pool \"p\" { Tom \"Hm.\" { talk = \"process\" } }\n" END;
    (void)state;
    assert_int_equal(judged(used_up, PB_D_POOL_RUNS_DRY, "in 2000 of 2000 sessions"), 1);
    assert_int_equal(judged(enough, PB_D_POOL_RUNS_DRY, ""), 0);
}

static void an_ending_that_no_session_comes_to_is_proved(void **state)
{
    static const char lua[] =
        "start \"a\"\nbeat \"a\" { phase \"discussion\", " TWO
        "  go \"lost\" { when = \"plans > 1\" }, go \"end\" }\n"
        "beat \"lost\" { ending \"lost\" { title = \"Lost\", text = \"So.\" } }\n" END;
    (void)state;
    assert_int_equal(judged(lua, PB_D_ENDING_NEVER_REACHED, "'lost': this is proved"), 1);
}

static void rewards_are_what_a_score_is_made_of(void **state)
{
    stage s;
    pb_measured m;
    (void)state;
    stage_open(&s, NULL, choices);
    pb_measure(s.sim, 1, NULL, NULL, &m);
    pb_reward *rewards = pb_heap_resize(NULL, s.scenario.options.n * sizeof *rewards);
    for (int p = 0; p < PB_RANDOM; p++)
        for (uint32_t i = 0; i < s.catalogue.principles.n; i++) {
            int64_t made = 0, of = 0;
            pb_measure_rewards(&m, (enum pb_player)p, 1u << i, rewards);
            for (uint32_t o = 0; o < s.scenario.options.n; o++) {
                made += rewards[o].made;
                of += rewards[o].of;
            }
            int32_t mean = pb_played_mean(&m.played[p], i);
            assert_int_equal(mean, of ? made * 1000 / of : -1);
        }
    free(rewards);
    pb_measured_release(&m);
    stage_close(&s);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(each_player_takes_what_it_is_known_for),
        cmocka_unit_test(
            who_finds_nothing_of_its_kind_takes_another_temptation_or_the_first_answer),
        cmocka_unit_test(the_expert_waits_for_the_time_to_step_in),
        cmocka_unit_test(many_sessions_add_up_whatever_the_number_of_threads),
        cmocka_unit_test(shares_have_the_interval_of_wilson),
        cmocka_unit_test(conditions_over_a_box_are_certain_or_open),
        cmocka_unit_test(effects_over_a_box_keep_to_the_ranges),
        cmocka_unit_test(a_count_is_forgotten_as_far_as_no_comparison_can_tell),
        cmocka_unit_test(a_talk_that_goes_round_has_bounds_all_the_same),
        cmocka_unit_test(what_no_session_reaches_is_proved_to_be_out_of_reach),
        cmocka_unit_test(a_budget_that_is_too_small_leaves_samples),
        cmocka_unit_test(script_functions_are_asked_state_by_state),
        cmocka_unit_test(a_pool_with_nothing_to_say_when_it_is_drawn_from_is_found),
        cmocka_unit_test(an_ending_that_no_session_comes_to_is_proved),
        cmocka_unit_test(rewards_are_what_a_score_is_made_of),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
