// SPDX-License-Identifier: MIT
#include "study/players.h"

#include <math.h>
#include <stdlib.h>

#include "base/hash.h"
#include "base/utf8.h"
#include "study/share.h"

const char *const pb_player_name[PB_PLAYER_COUNT] = {"expert",    "fixer",    "interrogator",
                                                     "reassurer", "lecturer", "absent",
                                                     "first",     "longest",  "random"};
const char *const pb_player_habit[PB_PLAYER_COUNT] = {
    "takes what is worth the most",
    "advises",
    "questions",
    "soothes",
    "explains",
    "always keeps quiet",
    "always takes the first answer",
    "always takes the longest answer",
    "takes any answer",
};

// ---- setting up ---------------------------------------------------------------------------------

static uint64_t move_set(const pb_catalogue *c, const char *id)
{
    int move = pb_catalogue_move(c, pb_str_of(id));
    return move < 0 ? 0 : UINT64_C(1) << move;
}

void pb_cast_init(pb_cast *c, const pb_sim *sim)
{
    static const char *const kinds[PB_PLAYER_COUNT][2] = {
        [PB_FIXER] = {"give_advice", "tidy_up"},
        [PB_INTERROGATOR] = {"interrogate", "invite_facts"},
        [PB_REASSURER] = {"reassure_early", "side_with"},
        [PB_LECTURER] = {"expert_lecture", "tidy_up"}};
    const pb_scenario *s = pb_sim_scenario(sim);
    const pb_catalogue *catalogue = pb_sim_catalogue(sim);
    *c = (pb_cast){.sim = sim};
    for (int p = 0; p < PB_PLAYER_COUNT; p++)
        for (int k = 0; k < 2 && kinds[p][k]; k++)
            c->kind[p][k] = move_set(catalogue, kinds[p][k]);
    for (uint32_t m = 0; m < catalogue->moves.n; m++)
        if (catalogue->moves.p[m].group == PB_GROUP_TEMPTING && catalogue->moves.p[m].spoken)
            c->tempting |= UINT64_C(1) << m;
    c->length = pb_heap_resize(NULL, (s->options.n + 1) * sizeof *c->length);
    for (uint32_t o = 0; o < s->options.n; o++)
        c->length[o] = (uint32_t)pb_utf8_count(s->option_texts.p[o].says);
}

void pb_cast_release(pb_cast *c)
{
    free(c->length);
    *c = (pb_cast){0};
}

// ---- choosing -----------------------------------------------------------------------------------

static pb_input take(uint32_t option)
{
    return (pb_input){PB_INPUT_ANSWER, (uint8_t)option};
}

static pb_input take_first(uint32_t open)
{
    return open ? take((uint32_t)__builtin_ctz(open)) : (pb_input){PB_INPUT_WAIT, 0};
}

static pb_input take_any(uint32_t open, bool can_wait, pb_rng *chance)
{
    uint32_t ways = (uint32_t)__builtin_popcount(open) + can_wait;
    uint32_t pick = ways ? pb_rng_below(chance, ways) : 0;
    for (; open && pick; pick--)
        open &= open - 1;
    return take_first(open);
}

static pb_input take_best(const pb_session *s)
{
    const pb_decision *d = &pb_sim_scenario(s->sim)->decisions.p[s->state.decision];
    pb_offer offer;
    int best_sum = 0;
    uint8_t best = 0;
    pb_session_offer(s, &offer);
    if (offer.can_wait && (s->state.heard < d->timely_from || !offer.n))
        return (pb_input){PB_INPUT_WAIT, 0};
    for (uint8_t i = 0; i < offer.n; i++) {
        int sum = 0;
        for (int p = 0; p < PB_PRINCIPLES_MAX; p++)
            sum += offer.of[i].marks.of[p];
        if (i == 0 || sum > best_sum) {
            best_sum = sum;
            best = offer.of[i].option;
        }
    }
    return offer.n ? take(best) : (pb_input){PB_INPUT_WAIT, 0};
}

static pb_input take_of(const pb_option *options, uint32_t open, uint64_t moves, bool *found)
{
    for (; open; open &= open - 1) {
        uint32_t i = (uint32_t)__builtin_ctz(open);
        *found = !options[i].is_quiet && moves >> options[i].move & 1;
        if (*found)
            return take(i);
    }
    *found = false;
    return (pb_input){PB_INPUT_WAIT, 0};
}

static pb_input take_habit(const pb_cast *c, enum pb_player player, const pb_option *options,
                           uint32_t open)
{
    const uint64_t kinds[] = {c->kind[player][0], c->kind[player][1], c->tempting};
    for (int k = 0; k < 3; k++) {
        bool found;
        pb_input input = take_of(options, open, kinds[k], &found);
        if (found)
            return input;
    }
    return take_first(open);
}

static pb_input take_quiet(const pb_option *options, uint32_t open)
{
    for (uint32_t left = open; left; left &= left - 1)
        if (options[__builtin_ctz(left)].is_quiet)
            return take((uint32_t)__builtin_ctz(left));
    return take_first(open);
}

static pb_input take_longest(const uint32_t *length, uint32_t open)
{
    uint32_t best = (uint32_t)__builtin_ctz(open | 1u << 31);
    for (uint32_t left = open; left; left &= left - 1)
        if (length[__builtin_ctz(left)] > length[best])
            best = (uint32_t)__builtin_ctz(left);
    return open ? take(best) : (pb_input){PB_INPUT_WAIT, 0};
}

// Whether another line of the stretch can be let pass: only asked where nothing else will do.
static bool can_wait(const pb_session *s)
{
    if (s->state.status != PB_IN_STRETCH)
        return false;
    const pb_scenario *sc = pb_sim_scenario(s->sim);
    for (uint32_t i = s->state.item; sc->items.p[i].kind != PB_ITEM_STRETCH_END; i++)
        if (sc->items.p[i].kind == PB_ITEM_LINE && sc->lines.p[sc->items.p[i].arg].is_said)
            return true;
    return false;
}

pb_input pb_player_choose(const pb_cast *c, enum pb_player player, const pb_session *s,
                          pb_rng *chance)
{
    const pb_scenario *sc = pb_sim_scenario(c->sim);
    uint32_t first = sc->decisions.p[s->state.decision].first_option;
    uint32_t open = pb_session_answers(s);
    switch (player) {
    case PB_EXPERT:
        return take_best(s);
    case PB_ABSENT:
        return take_quiet(&sc->options.p[first], open);
    case PB_FIRST:
        return take_first(open);
    case PB_LONGEST:
        return take_longest(c->length + first, open);
    case PB_RANDOM:
        return take_any(open, can_wait(s), chance);
    default:
        return take_habit(c, player, &sc->options.p[first], open);
    }
}

// ---- many sessions ------------------------------------------------------------------------------

enum {
    JOB = 64,         // sessions played by one thread at a time
    LONGEST = 100000, // inputs in one session, since not every one need end
    SEED_PLAYER = 0x706C6179,
};

void pb_played_count(pb_played *p, const pb_session *s, uint32_t times)
{
    const pb_tally *t = &s->tally;
    bool ended = s->state.status == PB_ENDED;
    p->sessions += times;
    p->unfinished += ended ? 0 : times;
    if (ended && s->state.ending < PB_ENDINGS_MAX)
        p->endings[s->state.ending] += times;
    p->answers += (uint64_t)s->state.decisions * times;
    p->seconds += (uint64_t)(s->state.clock / 1000) * times;
    for (int i = 0; i < PB_PRINCIPLES_MAX; i++) {
        if (t->of[i] <= 0)
            continue;
        uint32_t score = (uint32_t)((int64_t)(t->made[i] > 0 ? t->made[i] : 0) * 1000 / t->of[i]);
        if (!p->with[i] || score < p->lowest[i])
            p->lowest[i] = score;
        if (!p->with[i] || score > p->highest[i])
            p->highest[i] = score;
        p->with[i] += times;
        p->chances[i] += (uint64_t)t->chances[i] * times;
        p->made[i] += (uint64_t)(t->made[i] > 0 ? t->made[i] : 0) * times;
        p->of[i] += (uint64_t)t->of[i] * times;
        p->score[i] += (uint64_t)score * times;
        p->square[i] += (uint64_t)score * score * times;
    }
}

void pb_played_add(pb_played *to, const pb_played *p)
{
    to->sessions += p->sessions;
    to->unfinished += p->unfinished;
    to->answers += p->answers;
    to->seconds += p->seconds;
    for (int e = 0; e < PB_ENDINGS_MAX; e++)
        to->endings[e] += p->endings[e];
    for (int i = 0; i < PB_PRINCIPLES_MAX; i++) {
        if (p->with[i] && (!to->with[i] || p->lowest[i] < to->lowest[i]))
            to->lowest[i] = p->lowest[i];
        if (p->with[i] && (!to->with[i] || p->highest[i] > to->highest[i]))
            to->highest[i] = p->highest[i];
        to->with[i] += p->with[i];
        to->chances[i] += p->chances[i];
        to->made[i] += p->made[i];
        to->of[i] += p->of[i];
        to->score[i] += p->score[i];
        to->square[i] += p->square[i];
    }
}

struct party {
    const pb_cast *cast;
    enum pb_player player;
    uint32_t runs;
    uint64_t seed;
    pb_session *sessions[PB_THREADS_MAX];
    pb_played played[PB_THREADS_MAX];
    bool draws; // the scenario draws from pools
    void (*progress)(void *ctx, uint32_t done);
    void *ctx;
};

void pb_player_session(const pb_cast *c, enum pb_player player, uint64_t seed, pb_session *s,
                       void (*told)(void *ctx, const pb_session *s, pb_input input), void *ctx,
                       bool *leaves_nothing)
{
    uint64_t start = pb_hash_word(seed, SEED_PLAYER);
    pb_rng chance = {start};
    pb_session_restart(s, seed);
    while ((s->state.status == PB_AT_MOMENT || s->state.status == PB_IN_STRETCH) &&
           s->steps < LONGEST) {
        pb_input input = pb_player_choose(c, player, s, &chance);
        if (told)
            told(ctx, s, input);
        if (!pb_session_step(s, input))
            break;
    }
    if (leaves_nothing)
        *leaves_nothing = chance.state == start;
}

// One session; *same when every other seed would have given this one, too.
static void play(const struct party *y, pb_session *s, uint64_t seed, bool *same)
{
    pb_player_session(y->cast, y->player, seed, s, NULL, NULL, same);
    *same = !y->draws && *same;
}

static void play_job(void *ctx, uint32_t job, uint32_t thread)
{
    struct party *y = ctx;
    bool same;
    for (uint32_t i = job * JOB; i < y->runs && i < (job + 1) * JOB; i++) {
        pb_session *s = y->sessions[thread];
        play(y, s, y->seed + i, &same);
        pb_played_count(&y->played[thread], s, 1);
    }
    if (y->progress && thread == 0)
        y->progress(y->ctx, (job + 1) * JOB < y->runs ? (job + 1) * JOB : y->runs);
}

static bool draws(const pb_scenario *s)
{
    for (uint32_t i = 0; i < s->items.n; i++)
        if (s->items.p[i].kind == PB_ITEM_DRAW)
            return true;
    return false;
}

void pb_players_play(const pb_cast *c, enum pb_player player, uint32_t runs, uint64_t seed,
                     uint32_t threads, void (*progress)(void *ctx, uint32_t done), void *ctx,
                     pb_played *out)
{
    struct party *y = pb_heap_resize(NULL, sizeof *y);
    bool same;
    memset(y, 0, sizeof *y);
    y->cast = c;
    y->player = player;
    y->runs = runs;
    y->seed = seed;
    y->draws = draws(pb_sim_scenario(c->sim));
    y->progress = progress;
    y->ctx = ctx;
    threads = pb_share_threads(c->sim, threads);
    *out = (pb_played){0};
    for (uint32_t t = 0; t < threads; t++) {
        y->sessions[t] = pb_session_new(c->sim, seed, PB_PRACTICE);
        y->sessions[t]->forgets = true;
    }
    if (runs)
        play(y, y->sessions[0], seed, &same);
    if (runs && same)
        pb_played_count(out, y->sessions[0], runs);
    else
        pb_share(threads, (runs + JOB - 1) / JOB, play_job, y);
    for (uint32_t t = 0; t < threads; t++) {
        pb_played_add(out, &y->played[t]);
        pb_session_free(y->sessions[t]);
    }
    free(y);
}

// ---- what it comes to ---------------------------------------------------------------------------

int32_t pb_played_mean(const pb_played *p, uint32_t principle)
{
    return p->with[principle] ? (int32_t)(p->score[principle] / p->with[principle]) : -1;
}

int32_t pb_played_spread(const pb_played *p, uint32_t principle)
{
    double n = p->with[principle];
    if (n < 2)
        return 0;
    double mean = (double)p->score[principle] / n;
    double variance = ((double)p->square[principle] - n * mean * mean) / (n - 1);
    return (int32_t)ceil(1.96 * sqrt(variance > 0 ? variance / n : 0));
}

void pb_share_interval(uint64_t n, uint64_t of, uint32_t *low, uint32_t *high)
{
    double z = 1.96, all = (double)of, p = (double)n / all;
    double middle = p + z * z / (2 * all);
    double half = z * sqrt(p * (1 - p) / all + z * z / (4 * all * all));
    double below = (middle - half) / (1 + z * z / all), above = (middle + half) / (1 + z * z / all);
    *low = n == 0 ? 0 : (uint32_t)floor(1000 * below);
    *high = n == of ? 1000 : (uint32_t)ceil(1000 * above);
}
