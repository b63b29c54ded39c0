// SPDX-License-Identifier: MIT
#include "study/measure.h"

#include "base/hash.h"

enum {
    RUNS = 200,       // sessions of a player,
    ANSWERS = 40000,  // or as many as these make,
    RUNS_MIN = 3,     // but never fewer
    REPLAYS = 50,     // of them played again to see what earned what
    SAMPLED = 100000, // answers of all random sessions
    STEPS = 300000,   // inputs given in search of witnesses
};

// One session tells how long they are.
static uint32_t runs_of(const pb_cast *cast, enum pb_player player)
{
    pb_played one;
    pb_players_play(cast, player, 1, PB_MEASURE_SEED, 1, NULL, NULL, &one);
    uint64_t runs = one.answers ? ANSWERS / one.answers : RUNS;
    return runs < RUNS_MIN ? RUNS_MIN : runs > RUNS ? RUNS : (uint32_t)runs;
}

void pb_measure(const pb_sim *sim, uint32_t threads,
                void (*progress)(void *ctx, const char *what, uint32_t thousandths), void *ctx,
                pb_measured *out)
{
    pb_explore_plan plan = {.states_max = PB_MEASURE_STATES,
                            .answers = SAMPLED,
                            .steps = STEPS,
                            .seed = PB_MEASURE_SEED,
                            .threads = threads,
                            .progress = progress,
                            .ctx = ctx};
    pb_cast cast;
    *out = (pb_measured){.sim = sim};
    pb_cast_init(&cast, sim);
    for (int p = 0; p < PB_RANDOM; p++) {
        if (progress)
            progress(ctx, pb_player_name[p], (uint32_t)p * 1000 / PB_PLAYER_COUNT);
        pb_players_play(&cast, (enum pb_player)p, runs_of(&cast, (enum pb_player)p),
                        PB_MEASURE_SEED, threads, NULL, NULL, &out->played[p]);
    }
    pb_cast_release(&cast);
    pb_explore(sim, &plan, &out->explored);
    out->played[PB_RANDOM] = out->explored.sample;
}

void pb_measured_release(pb_measured *m)
{
    pb_explored_release(&m->explored);
}

uint32_t pb_played_chances(const pb_played *p, uint32_t principle)
{
    return p->sessions ? (uint32_t)(p->chances[principle] * 10 / p->sessions) : 0;
}

// ---- what stands behind a score -----------------------------------------------------------------

struct sums {
    int64_t made, of;
};

static struct sums sums_of(const pb_tally *t, uint32_t principles)
{
    struct sums s = {0, 0};
    for (; principles; principles &= principles - 1) {
        s.made += t->made[__builtin_ctz(principles)];
        s.of += t->of[__builtin_ctz(principles)];
    }
    return s;
}

static void play_again(const pb_cast *cast, enum pb_player player, uint64_t seed,
                       uint32_t principles, pb_session *s, pb_reward *rewards)
{
    enum { LONGEST = 100000 };
    const pb_scenario *sc = pb_sim_scenario(cast->sim);
    pb_rng chance = {pb_hash_word(seed, (uint64_t)player)};
    pb_session_restart(s, seed);
    struct sums had = {0, 0};
    while ((s->state.status == PB_AT_MOMENT || s->state.status == PB_IN_STRETCH) &&
           s->steps < LONGEST) {
        uint32_t first = sc->decisions.p[s->state.decision].first_option;
        pb_input input = pb_player_choose(cast, player, s, &chance);
        if (!pb_session_step(s, input))
            return;
        struct sums has = sums_of(&s->tally, principles);
        if (input.kind == PB_INPUT_ANSWER) {
            pb_reward *r = &rewards[first + input.option];
            r->times++;
            r->made += has.made - had.made;
            r->of += has.of - had.of;
        }
        had = has;
    }
}

void pb_measure_rewards(const pb_measured *m, enum pb_player player, uint32_t principles,
                        pb_reward *rewards)
{
    const pb_scenario *sc = pb_sim_scenario(m->sim);
    uint32_t runs = m->played[player].sessions < REPLAYS ? m->played[player].sessions : REPLAYS;
    pb_cast cast;
    pb_session *s = pb_session_new(m->sim, PB_MEASURE_SEED, PB_PRACTICE);
    s->forgets = true;
    memset(rewards, 0, sc->options.n * sizeof *rewards);
    pb_cast_init(&cast, m->sim);
    for (uint32_t i = 0; i < runs; i++)
        play_again(&cast, player, PB_MEASURE_SEED + i, principles, s, rewards);
    pb_cast_release(&cast);
    pb_session_free(s);
}
