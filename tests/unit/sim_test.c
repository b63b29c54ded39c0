// SPDX-License-Identifier: MIT
// sim: what a session does, on small scenarios with the shipped catalogue.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "kit/stage.h"
#include "sim/score.h"

#define OPEN(s, lua)                                                                               \
    stage s;                                                                                       \
    stage_open(&s, NULL, lua);                                                                     \
    if (!s.sim)                                                                                    \
    fail_msg("%s", stage_errors(&s))

static int16_t mark(const stage *s, const pb_marks *m, const char *principle)
{
    int i = pb_catalogue_principle(&s->catalogue, pb_str_of(principle));
    assert_true(i >= 0);
    return m->of[i];
}

// The marks of the option with this id as they are on offer now; *rules says which rules spoke.
static pb_marks on_offer(const stage *s, const pb_session *p, const char *id, uint32_t *rules)
{
    pb_offer offer;
    pb_session_offer(p, &offer);
    uint32_t option = pb_scenario_option(&s->scenario, p->state.decision, pb_str_of(id));
    for (uint8_t i = 0; i < offer.n; i++)
        if (offer.of[i].option == option) {
            if (rules)
                *rules = offer.of[i].rules;
            return offer.of[i].marks;
        }
    fail_msg("'%s' is not on offer", id);
    return offer.of[0].marks;
}

static bool spoke(const stage *s, uint32_t rules, const char *rule)
{
    for (uint32_t i = 0; i < s->catalogue.rules.n; i++)
        if (rules >> i & 1 && pb_str_is(s->catalogue.rules.p[i].id, rule))
            return true;
    return false;
}

static uint32_t count(const pb_session *p, enum pb_event_kind kind)
{
    uint32_t n = 0;
    for (uint32_t i = 0; i < p->events.n; i++)
        n += p->events.p[i].kind == kind;
    return n;
}

#define TAIL                                                                                       \
    "beat 'fin' { phase 'close', You 'Thank you.', ending 'fin' { title = 'Fin', text = 'Over.' "  \
    "} }\n"
#define WHY "why = 'One. Two.'"

// ---- time -------------------------------------------------------------------------------------

static void minutes_come_from_words_silences_and_later(void **state)
{
    (void)state;
    OPEN(s, "start 'a' beat 'a' { phase 'story', Priya 'one two three four five six seven', "
            "silence(30), "
            "later(2) { talk = 'facts' }, go 'fin' }" TAIL);
    pb_session *p = pb_session_new(s.sim, 1, PB_PRACTICE);
    assert_int_equal(p->state.status, PB_ENDED);
    // 7 words at 140 a minute are 3 s, then 30 s and 2 min; "Thank you." is two words, 857 ms (kept
    // in units of 4 ms).
    assert_in_range(p->state.clock, 153000 + 852, 153000 + 860);
    assert_int_equal(p->tally.talk[0][PB_TALK_FACTS], 3000 + 27000);
    assert_int_equal(p->tally.talk[0][PB_TALK_SILENCE], 30000);
    assert_int_equal(p->tally.talk[1][PB_TALK_FACTS], 60000);
    assert_int_equal(p->tally.talk[2][PB_TALK_FACTS], 33000);
    pb_session_free(p);
    stage_close(&s);
}

// ---- score ------------------------------------------------------------------------------------

static void a_score_is_what_was_made_of_the_chances(void **state)
{
    (void)state;
    OPEN(s, "start 'a' beat 'a' { phase 'discussion', Tom 'Ring them.' { talk = 'fixing' },\n"
            "moment 'm' { say.turn 'Why so quick?' { move = 'turn_advice', " WHY
            " }, say.more 'And then?' { move = 'give_advice', " WHY " } },\n"
            "moment 'n' { say.turn 'Why so quick again?' { move = 'turn_advice', " WHY
            " }, say.more 'And then?' { move = 'give_advice', " WHY " } },\n"
            "go 'fin' }" TAIL);
    pb_session *p = pb_session_new(s.sim, 1, PB_PRACTICE);
    pb_profile profile;
    stage_answer(p, "turn");
    stage_answer(p, "more");
    pb_profile_of(p, &profile);
    // turn_advice: safe_space +1, relationship_focus +1, felt_experience +1, tolerate_uncertainty
    // +1; give_advice: relationship_focus -1, felt_experience -1, tolerate_uncertainty -2,
    // leader_restraint -2.
    int tu = pb_catalogue_principle(&s.catalogue, PB_STR("tolerate_uncertainty"));
    int lr = pb_catalogue_principle(&s.catalogue, PB_STR("leader_restraint"));
    int pp = pb_catalogue_principle(&s.catalogue, PB_STR("protect_presenter"));
    assert_int_equal(p->tally.of[tu], 2 * 3 * 2); // two decisions, three points, in halves
    assert_int_equal(p->tally.made[tu], 3 * 2);
    assert_int_equal(profile.score[tu], 500);
    assert_int_equal(profile.chances[tu], 2);
    assert_int_equal(profile.score[lr], 500);
    assert_int_equal(profile.score[pp], -1); // no chance, no score
    assert_int_equal(profile.chances[pp], 0);
    pb_session_free(p);
    stage_close(&s);
}

static void only_what_is_on_offer_counts(void **state)
{
    (void)state;
    OPEN(s,
         "start 'a' beat 'a' { phase 'discussion',\n"
         "moment 'm' { say.a 'A?' { move = 'invite_feeling', " WHY
         " }, say.b 'B?' { move = 'ask_between', " WHY " },\n"
         "  say.c 'C?' { move = 'interrogate', when = 'plans > 3', " WHY " } }, go 'fin' }" TAIL);
    pb_session *p = pb_session_new(s.sim, 1, PB_PRACTICE);
    pb_offer offer;
    pb_session_offer(p, &offer);
    assert_int_equal(offer.n, 2);
    uint64_t before = pb_session_hash(p);
    assert_false(pb_session_step(p, (pb_input){PB_INPUT_ANSWER, 2}));
    assert_false(pb_session_step(p, (pb_input){PB_INPUT_ANSWER, 77}));
    assert_false(pb_session_step(p, (pb_input){PB_INPUT_WAIT, 0}));
    assert_int_equal(pb_session_hash(p), before);
    stage_answer(p, "a");
    int pp = pb_catalogue_principle(&s.catalogue, PB_STR("protect_presenter"));
    assert_int_equal(p->tally.of[pp], 0); // interrogate would have been the worst there
    pb_session_free(p);
    stage_close(&s);
}

// ---- situations -------------------------------------------------------------------------------

static void a_move_out_of_its_phase_earns_nothing(void **state)
{
    (void)state;
    OPEN(s,
         "start 'a' beat 'a' { phase 'story', moment 'm' { say.open 'Who begins?' { move = "
         "'open_session', " WHY " }, quiet { move = 'hold_silence', " WHY " } }, go 'fin' }" TAIL);
    pb_session *p = pb_session_new(s.sim, 1, PB_PRACTICE);
    uint32_t rules;
    pb_marks m = on_offer(&s, p, "open", &rules);
    assert_true(spoke(&s, rules, "wrong_phase"));
    assert_int_equal(mark(&s, &m, "hold_frame"), -2); // +2 falls to nought, then -1, in halves
    assert_int_equal(mark(&s, &m, "safe_space"), 0);
    pb_session_free(p);
    stage_close(&s);
}

static void depth_before_safety_costs_safety(void **state)
{
    (void)state;
    OPEN(s, "start 'a' beat 'a' { phase 'discussion', set 'safety = 20', moment 'm' { say.feel "
            "'What does it stir?' { move = 'invite_feeling', " WHY
            " }, quiet { move = 'hold_silence', " WHY " } },\n"
            "set 'safety = 80', moment 'n' { say.feel 'What does it stir?' { move = "
            "'invite_feeling', " WHY " }, quiet { move = 'hold_silence', " WHY
            " } }, go 'fin' }" TAIL);
    pb_session *p = pb_session_new(s.sim, 1, PB_PRACTICE);
    pb_marks m = on_offer(&s, p, "feel", NULL);
    assert_int_equal(mark(&s, &m, "safe_space"), -2);
    assert_int_equal(mark(&s, &m, "felt_experience"), 4);
    stage_answer(p, "quiet");
    m = on_offer(&s, p, "feel", NULL);
    assert_int_equal(mark(&s, &m, "safe_space"), 0);
    pb_session_free(p);
    stage_close(&s);
}

static void the_third_same_move_counts_half(void **state)
{
    (void)state;
    OPEN(s, "start 'a' beat 'a' { phase 'discussion',\n"
            "moment 'm1' { say.f 'F?' { move = 'invite_feeling', " WHY
            " }, quiet { move = 'hold_silence', " WHY " } },\n"
            "moment 'm2' { say.f 'F?' { move = 'invite_feeling', " WHY
            " }, quiet { move = 'hold_silence', " WHY " } },\n"
            "moment 'm3' { say.f 'F?' { move = 'invite_feeling', " WHY
            " }, quiet { move = 'hold_silence', " WHY " } },\n"
            "go 'fin' }" TAIL);
    pb_session *p = pb_session_new(s.sim, 1, PB_PRACTICE);
    stage_answer(p, "f");
    pb_marks second = on_offer(&s, p, "f", NULL);
    stage_answer(p, "f");
    pb_marks third = on_offer(&s, p, "f", NULL);
    assert_int_equal(mark(&s, &second, "felt_experience"), 4);
    assert_int_equal(mark(&s, &third, "felt_experience"), 2);
    assert_int_equal(mark(&s, &third, "open_speculation"), 1); // half a point stays half a point
    pb_session_free(p);
    stage_close(&s);
}

static void speaking_into_a_working_silence_costs_and_a_frozen_one_asks_for_words(void **state)
{
    (void)state;
    OPEN(s, "start 'a' beat 'a' { phase 'discussion', silence(20) { kind = 'working' },\n"
            "moment 'm' { say.f 'F?' { move = 'invite_feeling', " WHY
            " }, quiet { move = 'hold_silence', " WHY " } },\n"
            "Tom 'Well.' { talk = 'away' },\n"
            "moment 'n' { silence = 'frozen', say.f 'F?' { move = 'invite_image', " WHY
            " }, quiet { move = 'hold_silence', " WHY " } },\n"
            "moment 'o' { say.f 'F?' { move = 'license_guess', " WHY
            " }, quiet { move = 'hold_silence', " WHY " } }, go 'fin' }" TAIL);
    pb_session *p = pb_session_new(s.sim, 1, PB_PRACTICE);
    pb_marks m = on_offer(&s, p, "f", NULL);
    assert_int_equal(mark(&s, &m, "tolerate_uncertainty"), -2);
    m = on_offer(&s, p, "quiet", NULL);
    assert_int_equal(mark(&s, &m, "tolerate_uncertainty"), 4);
    stage_answer(p, "quiet");
    m = on_offer(&s, p, "quiet", NULL);
    assert_int_equal(mark(&s, &m, "tolerate_uncertainty"), 0);
    assert_int_equal(mark(&s, &m, "safe_space"), -2);
    stage_answer(p, "f");
    uint32_t rules;
    on_offer(&s, p, "f", &rules);
    assert_false(spoke(&s, rules, "working_silence")); // somebody has spoken since
    pb_session_free(p);
    stage_close(&s);
}

static void keeping_quiet_while_somebody_is_attacked_is_an_omission(void **state)
{
    (void)state;
    OPEN(s, "start 'a' beat 'a' { phase 'discussion', Tom 'I would never have left him.' { talk = "
            "'fixing', drift = 'attacking_presenter' },\n"
            "moment 'm' { say.shield 'Let us leave her be.' { move = 'shield_presenter', " WHY
            " }, quiet { move = 'hold_silence', " WHY " } },\n"
            "moment 'n' { say.shield 'Let us leave her be.' { move = 'shield_presenter', " WHY
            " }, quiet { move = 'hold_silence', " WHY " } }, go 'fin' }" TAIL);
    pb_session *p = pb_session_new(s.sim, 1, PB_PRACTICE);
    pb_marks m = on_offer(&s, p, "quiet", NULL);
    assert_int_equal(mark(&s, &m, "protect_presenter"), -4);
    assert_int_equal(mark(&s, &m, "tolerate_uncertainty"), 0);
    int16_t exposure = p->state.climate[PB_EXPOSURE], safety = p->state.climate[PB_SAFETY];
    stage_answer(p, "shield");
    assert_int_equal(p->state.drift, PB_NONE); // answered
    assert_true(p->state.climate[PB_EXPOSURE] < exposure);
    assert_true(p->state.climate[PB_SAFETY] > safety);
    m = on_offer(&s, p, "quiet", NULL);
    assert_int_equal(mark(&s, &m, "protect_presenter"), 0);
    pb_session_free(p);
    stage_close(&s);
}

static void mending_needs_something_to_mend(void **state)
{
    (void)state;
    OPEN(s,
         "start 'a' beat 'a' { phase 'discussion',\n"
         "moment 'm' { say.mend 'I came in too fast.' { move = 'repair', " WHY
         " }, say.bad 'Why did you leave?' { move = 'interrogate', " WHY " } },\n"
         "moment 'n' { say.mend 'I came in too fast.' { move = 'repair', " WHY
         " }, say.bad 'Why did you leave?' { move = 'interrogate', " WHY " } }, go 'fin' }" TAIL);
    pb_session *p = pb_session_new(s.sim, 1, PB_PRACTICE);
    pb_marks m = on_offer(&s, p, "mend", NULL);
    assert_int_equal(mark(&s, &m, "leader_restraint"), 0);
    stage_answer(p, "bad");
    m = on_offer(&s, p, "mend", NULL);
    assert_int_equal(mark(&s, &m, "leader_restraint"), 4);
    pb_session_free(p);
    stage_close(&s);
}

// ---- drift ------------------------------------------------------------------------------------

static void a_drift_left_alone_for_two_beats_brings_on_the_next(void **state)
{
    (void)state;
    OPEN(s, "start 'a' beat 'a' { phase 'discussion', silence(40) { kind = 'frozen' }, go 'b' }\n"
            "beat 'b' { Tom 'Hm.' { talk = 'away' }, go 'c' } beat 'c' { Tom 'Hm.' { talk = 'away' "
            "}, go 'd' }\n"
            "beat 'd' { Tom 'Hm.' { talk = 'away' }, go 'e' } beat 'e' { Tom 'Hm.' { talk = 'away' "
            "}, go 'fin' }" TAIL);
    pb_session *p = pb_session_new(s.sim, 1, PB_PRACTICE);
    uint8_t seen[8];
    uint32_t n = 0;
    for (uint32_t i = 0; i < p->events.n && n < 8; i++)
        if (p->events.p[i].kind == PB_EV_DRIFT)
            seen[n++] = p->events.p[i].small;
    assert_int_equal(n, 3);
    assert_int_equal(seen[0], pb_catalogue_drift(&s.catalogue, PB_STR("frozen_silence")));
    assert_int_equal(seen[1], pb_catalogue_drift(&s.catalogue, PB_STR("advice_giving")));
    assert_int_equal(seen[2], pb_catalogue_drift(&s.catalogue, PB_STR("blaming_patient")));
    pb_session_free(p);
    stage_close(&s);
}

// ---- climate ----------------------------------------------------------------------------------

// The climate after `n` lines alike.
static const pb_state *after(stage *s, const char *line, int n)
{
    static pb_state state;
    pb_buf lua = {0};
    pb_buf_printf(&lua,
                  "start 'a' local t = { phase 'discussion' } for i = 1, %d do t[#t + 1] = %s end "
                  "t[#t + 1] = go 'fin' beat 'a' (t) " TAIL,
                  n, line);
    stage_open(s, NULL, lua.p);
    if (!s->sim)
        fail_msg("%s", stage_errors(s));
    pb_session *p = pb_session_new(s->sim, 1, PB_PRACTICE);
    state = p->state;
    pb_session_free(p);
    pb_buf_release(&lua);
    stage_close(s);
    return &state;
}

static void talk_moves_the_climate_and_never_to_its_very_end(void **state)
{
    (void)state;
    stage s;
    const pb_state *st =
        after(&s, "Tom 'Ring them.' { talk = 'fixing', drift = 'advice_giving' }", 20);
    assert_in_range(st->climate[PB_DEPTH], 3, 20); // from 30
    st = after(&s, "Grace 'It hurt.' { talk = 'feeling' }", 10);
    assert_in_range(st->climate[PB_DEPTH], 45, 60);
    st = after(&s, "Lena 'And then?' { talk = 'facts', drift = 'interrogating' }", 5);
    assert_in_range(st->climate[PB_EXPOSURE], 50, 70); // from 30
    st = after(&s, "Grace 'It hurt.' { talk = 'feeling' }", 400);
    assert_in_range(st->climate[PB_DEPTH], 90, 99);
    st = after(&s, "Lena 'And then?' { talk = 'facts', drift = 'attacking_presenter' }", 400);
    assert_in_range(st->climate[PB_SAFETY], 0, 5);
}

// ---- stretches --------------------------------------------------------------------------------

#define STRETCH                                                                                    \
    "start 'a' beat 'a' { phase 'discussion',\n"                                                   \
    "stretch 's' { timely = { 2, 3 }, Tom 'One?' { talk = 'facts' }, Lena 'Two?' { talk = "        \
    "'facts' },\n"                                                                                 \
    "  Lena { does = 'looks up.' }, Tom 'Three?' { talk = 'facts' }, Lena 'Four?' { talk = "       \
    "'facts' },\n"                                                                                 \
    "  say.in_ 'Let us guess.' { move = 'license_guess', " WHY                                     \
    " }, quiet { move = 'let_it_run', " WHY " } },\n"                                              \
    "Grace 'After.' { talk = 'feeling' }, go 'fin' }" TAIL

static void a_stretch_can_be_stepped_into_after_any_line(void **state)
{
    (void)state;
    OPEN(s, STRETCH);
    pb_session *p = pb_session_new(s.sim, 1, PB_PRACTICE);
    assert_int_equal(p->state.status, PB_IN_STRETCH);
    assert_int_equal(p->state.heard, 1);
    uint32_t rules;
    pb_marks early = on_offer(&s, p, "in_", &rules);
    assert_true(spoke(&s, rules, "too_early"));
    stage_answer(p, "wait");
    assert_int_equal(p->state.heard, 2);
    pb_marks timely = on_offer(&s, p, "in_", &rules);
    assert_int_equal(rules, 0);
    assert_true(mark(&s, &early, "leader_restraint") < mark(&s, &timely, "leader_restraint"));
    assert_int_equal(mark(&s, &timely, "open_speculation"), 4);
    stage_answer(p, "wait");
    stage_answer(p, "wait");
    assert_int_equal(p->state.heard, 4);
    on_offer(&s, p, "in_", &rules);
    assert_true(spoke(&s, rules, "too_late"));
    pb_offer offer;
    pb_session_offer(p, &offer);
    assert_false(offer.can_wait);
    assert_false(pb_session_step(p, (pb_input){PB_INPUT_WAIT, 0}));
    // Both edges of the range are there whenever one steps in: too early is worst, in time is best.
    pb_marks best, worst;
    pb_session_range(p, &best, &worst);
    assert_int_equal(mark(&s, &best, "open_speculation"), 4);
    assert_true(mark(&s, &worst, "leader_restraint") < 0);
    stage_answer(p, "in_");
    assert_int_equal(p->state.status, PB_ENDED);
    assert_int_equal(count(p, PB_EV_DECISION), 1);
    pb_session_free(p);
    stage_close(&s);
}

static void letting_it_run_at_once_is_the_same_as_waiting_to_its_end(void **state)
{
    (void)state;
    OPEN(s, STRETCH);
    pb_session *at_once = pb_session_new(s.sim, 1, PB_PRACTICE),
               *patient = pb_session_new(s.sim, 1, PB_PRACTICE);
    stage_answer(at_once, "quiet");
    for (int i = 0; i < 3; i++)
        stage_answer(patient, "wait");
    stage_answer(patient, "quiet");
    assert_int_equal(pb_session_hash(at_once), pb_session_hash(patient));
    assert_int_equal(at_once->events.n, patient->events.n);
    pb_session_free(at_once);
    pb_session_free(patient);
    stage_close(&s);
}

static void stepping_in_leaves_the_rest_unsaid(void **state)
{
    (void)state;
    OPEN(s, STRETCH);
    pb_session *p = pb_session_new(s.sim, 1, PB_PRACTICE);
    stage_answer(p, "in_");
    assert_int_equal(count(p, PB_EV_LINE), 3); // One?, After., Thank you.
    pb_session_free(p);
    stage_close(&s);
}

// ---- pools, chairs, effects, order --------------------------------------------------------------

static void pools_give_what_the_climate_allows_once(void **state)
{
    (void)state;
    OPEN(s, "start 'a' pool 'p' { Tom 'Deep.' { talk = 'feeling', when = 'depth > 90', once = true "
            "}, Lena 'Plain.' { talk = 'facts', once = true },\n"
            "exchange { once = true, Tom 'Ask.' { talk = 'facts' }, Grace 'Answer.' { talk = "
            "'facts' } } }\n"
            "beat 'a' { phase 'discussion', draw('p', 5), draw 'p', go 'fin' }" TAIL);
    pb_session *p = pb_session_new(s.sim, 1, PB_PRACTICE);
    assert_int_equal(count(p, PB_EV_LINE), 4); // Plain., the exchange of two, Thank you.
    pb_session_free(p);
    uint32_t first = 0;
    for (uint64_t seed = 0; seed < 200; seed++) {
        p = pb_session_new(s.sim, seed, PB_PRACTICE);
        for (uint32_t i = 0; i < p->events.n; i++)
            if (p->events.p[i].kind == PB_EV_LINE) {
                first += pb_str_is(s.scenario.line_texts.p[p->events.p[i].ref].says, "Plain.");
                break;
            }
        pb_session_free(p);
    }
    assert_in_range(first, 70, 130); // either of two entries begins about as often
    stage_close(&s);
}

static void chairs_moods_and_effects_are_kept(void **state)
{
    (void)state;
    OPEN(s, "start 'a' beat 'a' { phase 'handover', Priya 'I am out.' { feels = 'withdrawn', "
            "effect = 'plans = plans + 4; hurt = 7' }, Priya.sits_back,\n"
            "moment 'm' { say.a 'A.' { move = 'repair', effect = function(s) s.plans = s.plans * 2 "
            "s.safety = 200 end, " WHY " }, quiet { move = 'hold_silence', " WHY
            ", when = function(s) return s.plans == 4 end } },\n"
            "moment 'n' { say.a 'A.' { move = 'repair', " WHY
            " }, say.b 'B.' { move = 'repair', " WHY " }, quiet { move = 'hold_silence', " WHY
            ", when = function(s) return s.plans == 4 end } }, Priya.returns, go 'fin' }" TAIL);
    pb_session *p = pb_session_new(s.sim, 1, PB_PRACTICE);
    assert_int_equal(p->state.chairs_out, 1);
    assert_int_equal(p->state.mood[0], PB_WITHDRAWN);
    assert_int_equal(p->state.var[0], 4);
    assert_int_equal(p->state.var[1], 3);
    pb_offer offer;
    pb_session_offer(p, &offer);
    assert_int_equal(offer.n, 2);
    stage_answer(p, "a");
    assert_int_equal(p->state.var[0], 8);
    assert_int_equal(p->state.climate[PB_SAFETY], 100);
    pb_session_offer(p, &offer);
    assert_int_equal(offer.n, 2);
    stage_answer(p, "b");
    assert_int_equal(p->state.chairs_out, 0);
    assert_int_equal(count(p, PB_EV_FAULT), 0);
    pb_session_free(p);
    stage_close(&s);
}

static void assessment_shuffles_by_the_seed_and_means_the_same(void **state)
{
    (void)state;
    OPEN(s,
         "start 'a' beat 'a' { phase 'discussion', moment 'm' { say.a 'A.' { move = 'repair', " WHY
         " }, say.b 'B.' { move = 'hold_both', " WHY " }, say.c 'C.' { move = 'tidy_up', " WHY
         " }, quiet { move = 'hold_silence', " WHY " } }, go 'fin' }" TAIL);
    uint32_t other_order = 0;
    for (uint64_t seed = 0; seed < 50; seed++) {
        pb_session *p = pb_session_new(s.sim, seed, PB_ASSESSMENT);
        pb_offer offer, again;
        pb_session_offer(p, &offer);
        pb_session_offer(p, &again);
        uint32_t seen = 0;
        for (uint8_t i = 0; i < offer.n; i++) {
            assert_int_equal(offer.of[i].option, again.of[i].option);
            seen |= 1u << offer.of[i].option;
            other_order += offer.of[i].option != i;
        }
        assert_int_equal(seen, 0xF);
        pb_session_free(p);
    }
    assert_true(other_order > 100);
    stage_close(&s);
}

static void a_copy_goes_its_own_way(void **state)
{
    (void)state;
    OPEN(s, STRETCH);
    pb_session *p = pb_session_new(s.sim, 1, PB_PRACTICE), *c = pb_session_copy(p);
    uint64_t before = pb_session_hash(p);
    stage_answer(c, "quiet");
    assert_int_equal(pb_session_hash(p), before);
    pb_session_free(c);
    pb_session_free(p);
    stage_close(&s);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(minutes_come_from_words_silences_and_later),
        cmocka_unit_test(a_score_is_what_was_made_of_the_chances),
        cmocka_unit_test(only_what_is_on_offer_counts),
        cmocka_unit_test(a_move_out_of_its_phase_earns_nothing),
        cmocka_unit_test(depth_before_safety_costs_safety),
        cmocka_unit_test(the_third_same_move_counts_half),
        cmocka_unit_test(speaking_into_a_working_silence_costs_and_a_frozen_one_asks_for_words),
        cmocka_unit_test(keeping_quiet_while_somebody_is_attacked_is_an_omission),
        cmocka_unit_test(mending_needs_something_to_mend),
        cmocka_unit_test(a_drift_left_alone_for_two_beats_brings_on_the_next),
        cmocka_unit_test(talk_moves_the_climate_and_never_to_its_very_end),
        cmocka_unit_test(a_stretch_can_be_stepped_into_after_any_line),
        cmocka_unit_test(letting_it_run_at_once_is_the_same_as_waiting_to_its_end),
        cmocka_unit_test(stepping_in_leaves_the_rest_unsaid),
        cmocka_unit_test(pools_give_what_the_climate_allows_once),
        cmocka_unit_test(chairs_moods_and_effects_are_kept),
        cmocka_unit_test(assessment_shuffles_by_the_seed_and_means_the_same),
        cmocka_unit_test(a_copy_goes_its_own_way),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
