// SPDX-License-Identifier: MIT
// What becomes of sessions that were kept with an older version: some are played with it at random,
// written down as journals are, and played again with the newer one.
#include <stdlib.h>

#include "diff.h"
#include "sim/journal.h"

enum { SESSIONS = 200, ANSWERS = 100000, LONGEST = 2000, SEED = 1 };

static void write_down(pb_journal *j, const pb_session *s, pb_input input)
{
    const pb_scenario *sc = pb_sim_scenario(s->sim);
    uint32_t option = sc->decisions.p[s->state.decision].first_option + input.option;
    pb_journal_add(j, sc->decision_texts.p[s->state.decision].id,
                   input.kind == PB_INPUT_WAIT ? PB_STR("wait") : sc->option_texts.p[option].id);
}

static void play(const pb_cast *cast, pb_session *s, uint64_t seed, pb_journal *j)
{
    pb_rng chance = {seed};
    pb_session_restart(s, seed);
    j->seed = seed;
    j->entries.n = 0;
    pb_arena_reset(&j->arena);
    while ((s->state.status == PB_AT_MOMENT || s->state.status == PB_IN_STRETCH) &&
           j->entries.n < LONGEST) {
        pb_input input = pb_player_choose(cast, PB_RANDOM, s, &chance);
        write_down(j, s, input);
        if (!pb_session_step(s, input))
            return;
    }
}

// The scenario's own string, which outlives the journal.
static pb_str own(const pb_scenario *s, pb_str id)
{
    uint32_t d = pb_scenario_decision(s, id);
    return d == PB_NO_INDEX ? PB_STR("") : s->decision_texts.p[d].id;
}

static pb_str own_answer(const pb_scenario *s, pb_str moment, pb_str id)
{
    uint32_t d = pb_scenario_decision(s, moment);
    uint32_t o = d == PB_NO_INDEX ? PB_NO_INDEX : pb_scenario_option(s, d, id);
    return o == PB_NO_INDEX ? PB_STR("wait")
                            : s->option_texts.p[s->decisions.p[d].first_option + o].id;
}

static void note_stop(author_kept *k, const pb_scenario *s, const pb_journal *j,
                      const pb_misfit *misfit)
{
    static const char *const why[] = {[PB_OTHER_DECISION] = "the talk is somewhere else",
                                      [PB_NO_SUCH_ANSWER] = "there is no such answer any more",
                                      [PB_NOT_ON_OFFER] = "it is not on offer then",
                                      [PB_ALREADY_OVER] = "the session is over by then"};
    const pb_journal_entry *e = &j->entries.p[misfit->at];
    pb_str moment = own(s, e->decision);
    author_stop stop = {moment, own_answer(s, moment, e->answer), why[misfit->kind], 1};
    k->stopped++;
    for (uint32_t i = 0; i < k->stops.n; i++) {
        author_stop *other = &k->stops.p[i];
        if (pb_str_eq(other->moment, stop.moment) && pb_str_eq(other->answer, stop.answer) &&
            other->why == stop.why) {
            other->sessions++;
            return;
        }
    }
    *pb_vec_add(&k->stops) = stop;
}

static int by_sessions(const void *a, const void *b)
{
    const author_stop *x = a, *y = b;
    if (x->sessions != y->sessions)
        return x->sessions > y->sessions ? -1 : 1;
    int by = pb_str_cmp(x->moment, y->moment);
    return by ? by : pb_str_cmp(x->answer, y->answer);
}

void author_kept_find(const pb_volume *old, const pb_volume *new, author_kept *out)
{
    pb_cast cast;
    pb_journal j = {0};
    pb_session *was = pb_session_new(old->sim, SEED, PB_PRACTICE);
    pb_session *is = pb_session_new(new->sim, SEED, PB_PRACTICE);
    was->forgets = is->forgets = true;
    *out = (author_kept){0};
    pb_cast_init(&cast, old->sim);
    for (uint32_t i = 0, answers = 0; i < SESSIONS && answers < ANSWERS; i++) {
        pb_misfit misfit;
        play(&cast, was, SEED + i, &j);
        answers += j.entries.n;
        pb_session_restart(is, SEED + i);
        out->played++;
        if (!pb_journal_replay(&j, UINT32_MAX, is, &misfit))
            note_stop(out, old->scenario, &j, &misfit);
        else
            out->elsewhere += was->state.status != is->state.status ||
                              (was->state.status == PB_ENDED &&
                               !pb_str_eq(old->scenario->endings.p[was->state.ending].id,
                                          new->scenario->endings.p[is->state.ending].id));
    }
    if (out->stops.n)
        qsort(out->stops.p, out->stops.n, sizeof *out->stops.p, by_sessions);
    pb_cast_release(&cast);
    pb_session_free(was);
    pb_session_free(is);
    pb_journal_release(&j);
}
