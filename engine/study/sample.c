// SPDX-License-Identifier: MIT
#include "study/sample.h"

#include <stdlib.h>

#include "base/bug.h"
#include "base/hash.h"
#include "study/share.h"

enum {
    JOB = 50,         // sessions played by one thread at a time
    LONGEST = 100000, // answers in one session, since not every one need end
    SEED_ANSWERS = 0x616E7377,
    SAMPLES = 2000,    // when it is left open, as far as
    ANSWERS = 1000000, // this many answers go,
    SAMPLES_MIN = 10,  // but never fewer
};

struct notes { // of one thread
    pb_session *session;
    pb_played played;
    uint32_t *offered, *favoured, *taken; // per option
    uint32_t *dry;                        // per pool
    uint32_t *dry_in;                     // per pool: the last session, from 1, in which it was
    uint8_t *beats;
};

struct sampling {
    const pb_cast *cast;
    uint32_t samples;
    uint64_t seed;
    struct notes notes[PB_THREADS_MAX];
    const pb_explore_plan *plan;
};

static void note_beats(const pb_session *s, uint8_t *beats)
{
    for (uint32_t i = 0; i < s->events.n; i++)
        if (s->events.p[i].kind == PB_EV_BEAT)
            beats[s->events.p[i].ref] = PB_COVER_REACHED;
}

static void note_dry(const pb_session *s, struct notes *n, uint32_t session)
{
    for (uint32_t i = 0; i < s->events.n; i++) {
        const pb_event *e = &s->events.p[i];
        if (e->kind != PB_EV_DRY || n->dry_in[e->ref] == session)
            continue;
        n->dry_in[e->ref] = session;
        n->dry[e->ref]++;
    }
}

static bool waits(const pb_session *s)
{
    return s->state.status == PB_AT_MOMENT || s->state.status == PB_IN_STRETCH;
}

static uint32_t first_option(const pb_session *s)
{
    return pb_sim_scenario(s->sim)->decisions.p[s->state.decision].first_option;
}

// Says how many answers it took.
static uint32_t play(const struct sampling *y, struct notes *n, uint32_t index)
{
    pb_session *s = n->session;
    uint64_t seed = y->seed + index;
    pb_rng chance = {pb_hash_word(seed, SEED_ANSWERS)};
    uint32_t answers = 0;
    pb_session_restart(s, seed);
    note_beats(s, n->beats);
    note_dry(s, n, index + 1);
    for (; waits(s) && answers < LONGEST; answers++) {
        uint32_t first = first_option(s);
        for (uint32_t open = pb_session_answers(s); open; open &= open - 1)
            n->offered[first + (uint32_t)__builtin_ctz(open)]++;
        pb_input best = pb_player_choose(y->cast, PB_EXPERT, s, &chance);
        if (best.kind == PB_INPUT_ANSWER)
            n->favoured[first + best.option]++;
        pb_input input = pb_player_choose(y->cast, PB_RANDOM, s, &chance);
        if (!pb_session_step(s, input))
            break;
        if (input.kind == PB_INPUT_ANSWER)
            n->taken[first + input.option]++;
        note_beats(s, n->beats);
        note_dry(s, n, index + 1);
    }
    pb_played_count(&n->played, s, 1);
    return answers;
}

static void play_job(void *ctx, uint32_t job, uint32_t thread)
{
    struct sampling *y = ctx;
    for (uint32_t i = job * JOB; i < y->samples && i < (job + 1) * JOB; i++)
        if (i) // the first was played ahead
            play(y, &y->notes[thread], i);
    if (thread == 0 && y->plan->progress)
        y->plan->progress(y->plan->ctx, "playing at random",
                          (uint32_t)((uint64_t)job * JOB * 1000 / y->samples));
}

static uint32_t *counters(uint32_t n)
{
    uint32_t *c = pb_heap_resize(NULL, (n + 1) * sizeof *c);
    memset(c, 0, (n + 1) * sizeof *c);
    return c;
}

static void gather(const struct notes *n, const pb_scenario *sc, pb_explored *out)
{
    pb_played_add(&out->sample, &n->played);
    for (uint32_t o = 0; o < sc->options.n; o++) {
        out->offered[o] += n->offered[o];
        out->favoured[o] += n->favoured[o];
        out->taken[o] += n->taken[o];
        if (n->taken[o])
            out->options[o] = PB_COVER_REACHED;
    }
    for (uint32_t p = 0; p < sc->pools.n; p++)
        out->dry[p] += n->dry[p];
    for (uint32_t b = 0; b < sc->beats.n; b++)
        if (n->beats[b])
            out->beats[b] = PB_COVER_REACHED;
}

void pb_sample(const pb_cast *cast, const pb_explore_plan *plan, uint32_t threads, pb_explored *out)
{
    const pb_scenario *sc = pb_sim_scenario(cast->sim);
    struct sampling *y = pb_heap_resize(NULL, sizeof *y);
    memset(y, 0, sizeof *y);
    y->cast = cast;
    y->samples = plan->samples;
    y->seed = plan->seed;
    y->plan = plan;
    for (uint32_t t = 0; t < threads; t++) {
        struct notes *n = &y->notes[t];
        n->session = pb_session_new(cast->sim, 0, PB_PRACTICE);
        n->session->forgets = true;
        n->offered = counters(sc->options.n);
        n->favoured = counters(sc->options.n);
        n->taken = counters(sc->options.n);
        n->dry = counters(sc->pools.n);
        n->dry_in = counters(sc->pools.n);
        n->beats = (uint8_t *)counters(sc->beats.n / sizeof(uint32_t) + 1);
    }
    uint32_t answers = play(y, &y->notes[0], 0), most = plan->answers ? plan->answers : ANSWERS;
    if (!y->samples && answers * (uint64_t)SAMPLES > most)
        y->samples = most / answers > SAMPLES_MIN ? most / answers : SAMPLES_MIN;
    else if (!y->samples)
        y->samples = SAMPLES;
    pb_share(threads, (y->samples + JOB - 1) / JOB, play_job, y);
    for (uint32_t t = 0; t < threads; t++) {
        struct notes *n = &y->notes[t];
        gather(n, sc, out);
        pb_session_free(n->session);
        free(n->offered);
        free(n->favoured);
        free(n->taken);
        free(n->dry);
        free(n->dry_in);
        free(n->beats);
    }
    for (uint32_t e = 0; e < sc->endings.n && e < PB_ENDINGS_MAX; e++)
        if (out->sample.endings[e])
            out->endings[e] = PB_COVER_REACHED;
    free(y);
}

void pb_sample_again(const pb_sim *sim, const pb_witness *witness, pb_explored *out,
                     pb_tally *tally)
{
    pb_session *s = pb_session_new(sim, witness->seed, PB_PRACTICE);
    s->forgets = true;
    note_beats(s, out->beats);
    for (uint32_t i = 0; i < witness->inputs.n; i++) {
        uint8_t option = witness->inputs.p[i];
        uint32_t first = first_option(s);
        bool fits = pb_session_step(s, option == PB_NONE ? (pb_input){PB_INPUT_WAIT, 0}
                                                         : (pb_input){PB_INPUT_ANSWER, option});
        PB_ASSERT(fits);
        if (option != PB_NONE)
            out->options[first + option] = PB_COVER_REACHED;
        note_beats(s, out->beats);
    }
    if (s->state.status == PB_ENDED)
        out->endings[s->state.ending] = PB_COVER_REACHED;
    *tally = s->tally;
    pb_session_free(s);
}
