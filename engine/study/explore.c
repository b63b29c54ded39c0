// SPDX-License-Identifier: MIT
#include "study/explore.h"

#include <stdlib.h>

#include "study/cover.h"
#include "study/interval.h"
#include "study/sample.h"
#include "study/seek.h"
#include "study/share.h"

enum {
    STATES_MAX = 1000000,
    SINGLE_MAX = 20000, // states, as far as they are told apart one by one
    EDGES_EACH = 20,    // edges for each node that is allowed
    SEEDS = 6,          // tried for a witness
    HUNTS_MAX = 100,    // options that are looked for,
    HUNT = 30,          // each in about so many sessions
    STEPS_MIN = 1000,   // inputs below which a witness with a certain ending is not worth seeking
    STEPS_MAX = 40000,  // inputs after which no further seed is tried, when it is left open
};

// One side of the limits over one kind of session: a job for one thread.
struct side {
    bool never;
    pb_ratio proven[PB_PRINCIPLES_MAX], reached[PB_PRINCIPLES_MAX];
    uint32_t chances[PB_PRINCIPLES_MAX];
    pb_witness witness[PB_PRINCIPLES_MAX];
};

struct work {
    const pb_sim *sim;
    pb_explore_plan plan;
    pb_explored *out;
    uint32_t threads, principles, sides_n;
    uint64_t steps_each; // for one witness
    const char *doing;
    pb_flow flow;
    pb_graph graph;
    pb_bounder bounders[PB_THREADS_MAX];
    pb_seeker seekers[PB_THREADS_MAX];
    struct side *sides; // two for each of out->limits
};

static void tell(void *ctx, uint32_t thousandths)
{
    struct work *w = ctx;
    if (w->plan.progress)
        w->plan.progress(w->plan.ctx, w->doing, thousandths);
}

// ---- the graph ----------------------------------------------------------------------------------

static void note_mixing(void *ctx, enum pb_use kind, uint32_t var, int32_t at)
{
    (void)var, (void)at;
    *(bool *)ctx |= kind == PB_USE_OTHER;
}

// What has a say in where the talk goes and in what an answer is worth, as far as that does not
// hang on the climate: the declared state that ways on and answers are asked by, and what that is
// in turn made of.
static uint64_t telling_dims(const pb_sim *sim)
{
    const pb_scenario *s = pb_sim_scenario(sim);
    uint64_t state = ~((UINT64_C(1) << PB_DIM_VAR) - 1), dims = 0, before;
    for (uint32_t i = 0; i < s->items.n; i++)
        if (s->items.p[i].kind == PB_ITEM_GO || s->items.p[i].kind == PB_ITEM_ENDING)
            dims |= pb_interval_reads(sim, s->items.p[i].when, NULL, NULL);
    for (uint32_t o = 0; o < s->options.n; o++)
        dims |= pb_interval_reads(sim, s->options.p[o].when, NULL, NULL) |
                pb_interval_reads(sim, s->options.p[o].within, NULL, NULL);
    do { // a line that only comes when, and sets what is told apart
        before = dims;
        for (uint32_t i = 0; i < s->lines.n; i++) {
            uint64_t writes;
            pb_interval_reads(sim, s->lines.p[i].effect, &writes, NULL);
            if (writes & dims & state)
                dims |= pb_interval_reads(sim, s->lines.p[i].when, NULL, NULL);
        }
        for (uint32_t i = 0; i < s->items.n; i++) {
            const pb_item *it = &s->items.p[i];
            uint64_t writes = 0;
            if (it->kind == PB_ITEM_SET)
                pb_interval_reads(sim, it->arg, &writes, NULL);
            if (writes & dims & state)
                dims |= pb_interval_reads(sim, it->when, NULL, NULL);
        }
        for (uint32_t e = 1; e < s->exprs.n; e++) {
            uint64_t writes, reads = pb_interval_reads(sim, e, &writes, NULL);
            bool mixes = false; // not only counts up and down, or sets to a number
            pb_interval_uses(sim, e, note_mixing, &mixes);
            if (mixes && writes & dims & state)
                dims |= reads;
        }
    } while (dims != before);
    return dims & state;
}

static bool build(struct work *w, enum pb_by by, pb_grain grain, uint32_t nodes_max,
                  const char *doing)
{
    w->doing = doing;
    pb_graph_plan plan = {.grain = grain,
                          .nodes_max = nodes_max,
                          .edges_max = nodes_max > UINT32_MAX / EDGES_EACH ? UINT32_MAX
                                                                           : nodes_max * EDGES_EACH,
                          .threads = w->threads,
                          .progress = tell,
                          .ctx = w};
    pb_graph_init(&w->graph, &w->flow, &plan);
    if (!w->graph.whole) {
        pb_graph_release(&w->graph);
        return false;
    }
    w->out->by = by;
    return true;
}

// The finest graph that fits. Of regions, first with what is telling kept apart, then with nothing.
static bool build_finest(struct work *w)
{
    uint32_t most = w->plan.states_max;
    uint64_t telling = telling_dims(w->sim);
    pb_grain single = {~UINT64_C(0), true};
    return build(w, PB_BY_STATES, single, most < SINGLE_MAX ? most : SINGLE_MAX,
                 "telling states apart") ||
           build(w, PB_BY_REGIONS, (pb_grain){telling, false}, most, "joining states") ||
           (telling && build(w, PB_BY_REGIONS, (pb_grain){0, false}, most, "joining more states"));
}

// ---- the two sides of a bound -------------------------------------------------------------------

static void seek_one(pb_seeker *k, uint32_t principle, uint64_t allowed, struct side *side)
{
    pb_witness tried = {0};
    uint64_t until = k->steps + allowed;
    pb_ratio *best = &side->reached[principle], found;
    int sign = k->bounds->aim.sign;
    for (uint64_t seed = 1; seed <= SEEDS && k->steps < until && !k->astray; seed++) {
        if (pb_seeker_try(k, principle, seed, &found, &tried) &&
            (!best->of || sign * pb_ratio_cmp(found, *best) > 0)) {
            pb_witness swap = side->witness[principle];
            *best = found;
            side->witness[principle] = tried;
            tried = swap;
        }
        if (best->of && pb_ratio_cmp(*best, side->proven[principle]) == 0)
            break;
    }
    pb_vec_release(&tried.inputs);
}

static void bound_job(void *ctx, uint32_t job, uint32_t thread)
{
    struct work *w = ctx;
    struct side *side = &w->sides[job];
    pb_bounder *b = &w->bounders[thread];
    pb_seeker *k = &w->seekers[thread];
    pb_aim aim = {job % 2 ? 1 : -1, w->out->limits.p[job / 2].ending};
    uint32_t fewest[PB_PRINCIPLES_MAX] = {0};
    side->never = !pb_bounder_chances(b, (pb_aim){-1, aim.ending}, fewest);
    if (!side->never && aim.sign > 0)
        pb_bounder_chances(b, aim, side->chances);
    else
        memcpy(side->chances, fewest, sizeof fewest);
    if (!side->never)
        pb_bounder_aim(b, aim, fewest, side->proven);
    uint64_t steps = job < 2 || w->steps_each >= STEPS_MIN ? w->steps_each : 0;
    for (uint32_t p = 0; p < w->principles && !side->never; p++)
        if (side->proven[p].of)
            seek_one(k, p, steps, side);
    if (thread == 0)
        tell(w, job * 1000 / w->sides_n);
}

static void take_side(struct work *w, struct side *side, pb_limits *limits, bool high)
{
    limits->never = side->never;
    for (uint32_t p = 0; p < w->principles; p++) {
        pb_limit *l = high ? &limits->high[p] : &limits->low[p];
        *(high ? &limits->most[p] : &limits->fewest[p]) = side->never ? 0 : side->chances[p];
        *l = (pb_limit){.has_chance = !side->never && side->proven[p].of > 0,
                        .proven = side->proven[p],
                        .reached = side->reached[p],
                        .witness = PB_NO_INDEX};
        if (l->has_chance && l->reached.of) {
            l->witness = w->out->witnesses.n;
            *pb_vec_add(&w->out->witnesses) = side->witness[p];
        } else {
            pb_vec_release(&side->witness[p].inputs);
        }
        l->exact = l->has_chance && l->reached.of && pb_ratio_cmp(l->proven, l->reached) == 0;
        if (l->has_chance && w->out->by == PB_BY_STATES && !w->out->loops && !l->exact) {
            l->exact = true; // under luck that none of the seeds had
            l->reached = l->proven;
            l->witness = PB_NO_INDEX;
        }
    }
}

// False when a session left the graph: then nothing of it is to be trusted.
static bool find_limits(struct work *w)
{
    pb_explored *out = w->out;
    bool astray = false;
    uint64_t answers = out->sample.sessions ? out->sample.answers / out->sample.sessions : 0;
    w->doing = "proving bounds";
    w->sides_n = out->limits.n * 2;
    w->steps_each = w->plan.steps ? w->plan.steps / (w->sides_n * w->principles) : STEPS_MAX;
    w->sides = pb_heap_resize(NULL, w->sides_n * sizeof *w->sides);
    memset(w->sides, 0, w->sides_n * sizeof *w->sides);
    for (uint32_t t = 0; t < w->threads; t++) {
        pb_bounder_init(&w->bounders[t], &w->graph);
        pb_seeker_init(&w->seekers[t], &w->bounders[t], answers);
    }
    pb_share(w->threads, w->sides_n, bound_job, w);
    for (uint32_t t = 0; t < w->threads; t++) {
        astray |= w->seekers[t].astray;
        pb_seeker_release(&w->seekers[t]);
        pb_bounder_release(&w->bounders[t]);
    }
    for (uint32_t i = 0; i < w->sides_n; i++)
        take_side(w, &w->sides[i], &out->limits.p[i / 2], i % 2);
    free(w->sides);
    return !astray;
}

static bool rule_out(uint8_t *cover)
{
    bool was_reached = *cover == PB_COVER_REACHED;
    *cover = was_reached ? PB_COVER_REACHED : PB_COVER_NEVER;
    return !was_reached;
}

// What the graph has no way to is never reached. False when a session was there: then the proof is
// worth nothing.
static bool cover_by_proof(const struct work *w)
{
    const pb_scenario *sc = pb_sim_scenario(w->sim);
    const pb_graph *g = &w->graph;
    uint8_t *possible = pb_heap_resize(NULL, sc->options.n + 1);
    memset(possible, 0, sc->options.n + 1);
    for (uint32_t n = 0; n < g->nodes.n; n++) {
        const pb_region *r = pb_graph_region(g, n);
        const pb_node *node = &g->nodes.p[n];
        if (r->status != PB_AT_MOMENT && r->status != PB_IN_STRETCH)
            continue;
        for (uint32_t e = node->first_edge; e < node->first_edge + node->edges; e++)
            if (g->edges.p[e].option != PB_NONE)
                possible[sc->decisions.p[r->decision].first_option + g->edges.p[e].option] = 1;
    }
    bool agrees = true;
    for (uint32_t o = 0; o < sc->options.n; o++)
        if (!possible[o])
            agrees &= rule_out(&w->out->options[o]);
    for (uint32_t b = 0; b < sc->beats.n; b++)
        if (!g->beats[b])
            agrees &= rule_out(&w->out->beats[b]);
    for (uint32_t i = 1; i < w->out->limits.n; i++)
        if (w->out->limits.p[i].never)
            agrees &= rule_out(&w->out->endings[w->out->limits.p[i].ending]);
    free(possible);
    return agrees;
}

// Tries to take what no sample took.
static void cover_by_hunting(struct work *w)
{
    const pb_scenario *sc = pb_sim_scenario(w->sim);
    const pb_played *any = &w->out->sample;
    uint64_t each = HUNT * (any->answers / (any->sessions ? any->sessions : 1) + 1), hunts = 0;
    uint64_t most = w->plan.steps ? w->plan.steps / each : HUNTS_MAX;
    most = most < HUNTS_MAX ? most : HUNTS_MAX;
    w->doing = "looking for what was not reached";
    for (uint32_t o = 0; o < sc->options.n && hunts < most; o++) {
        pb_witness found;
        if (w->out->options[o] == PB_COVER_REACHED)
            continue;
        tell(w, (uint32_t)(++hunts * 1000 / most));
        if (pb_cover_option(&w->graph, o, &found))
            *pb_vec_add(&w->out->witnesses) = found;
    }
}

// A session that was found for one principle may be as good a witness for another.
static void take_witness(struct work *w, uint32_t index, const pb_tally *t)
{
    uint32_t ending = w->out->witnesses.p[index].ending;
    for (uint32_t i = 0; i < w->out->limits.n && ending != PB_NO_INDEX; i++) {
        pb_limits *l = &w->out->limits.p[i];
        for (uint32_t p = 0; p < w->principles && (i == 0 || l->ending == ending); p++) {
            pb_ratio r = {t->made[p], t->of[p]};
            for (int high = 0; high < 2 && r.of; high++) {
                pb_limit *limit = high ? &l->high[p] : &l->low[p];
                if (limit->exact || !limit->has_chance ||
                    (limit->reached.of && pb_ratio_cmp(r, limit->reached) * (high ? 1 : -1) <= 0))
                    continue;
                limit->reached = r;
                limit->witness = index;
                limit->exact = pb_ratio_cmp(r, limit->proven) == 0;
            }
        }
    }
}

static void look_again(struct work *w)
{
    for (uint32_t i = 0; i < w->out->witnesses.n; i++) {
        pb_tally tally;
        pb_sample_again(w->sim, &w->out->witnesses.p[i], w->out, &tally);
        take_witness(w, i, &tally);
    }
}

// ---- without a proof ----------------------------------------------------------------------------

static void limit_by_samples(const struct work *w)
{
    const pb_played *s = &w->out->sample;
    pb_limits *l = &w->out->limits.p[0];
    w->out->by = PB_BY_SAMPLES;
    for (uint32_t i = 0; i < w->out->limits.n; i++) {
        w->out->limits.p[i] = (pb_limits){.ending = w->out->limits.p[i].ending};
        for (uint32_t p = 0; p < w->principles; p++)
            w->out->limits.p[i].fewest[p] = w->out->limits.p[i].most[p] = UINT32_MAX;
    }
    for (uint32_t p = 0; p < w->principles; p++) {
        pb_limit none = {.has_chance = s->with[p] > 0, .witness = PB_NO_INDEX};
        l->low[p] = l->high[p] = none;
        if (!none.has_chance)
            continue;
        l->low[p].reached = (pb_ratio){s->lowest[p], 1000};
        l->high[p].reached = (pb_ratio){s->highest[p], 1000};
    }
}

// ---- all of it ----------------------------------------------------------------------------------

static void *zeroed(size_t n)
{
    void *p = pb_heap_resize(NULL, n + 1);
    memset(p, 0, n + 1);
    return p;
}

static void make_room(pb_explored *out, const pb_scenario *sc)
{
    *out = (pb_explored){.by = PB_BY_SAMPLES};
    out->beats = zeroed(sc->beats.n);
    out->options = zeroed(sc->options.n);
    out->endings = zeroed(sc->endings.n);
    out->offered = zeroed(sc->options.n * sizeof *out->offered);
    out->favoured = zeroed(sc->options.n * sizeof *out->favoured);
    out->taken = zeroed(sc->options.n * sizeof *out->taken);
    out->dry = zeroed(sc->pools.n * sizeof *out->dry);
    pb_vec_add(&out->limits)->ending = PB_NO_INDEX;
    for (uint32_t e = 0; e < sc->endings.n && e < PB_ENDINGS_MAX; e++)
        pb_vec_add(&out->limits)->ending = e;
}

void pb_explore(const pb_sim *sim, const pb_explore_plan *plan, pb_explored *out)
{
    struct work *w = zeroed(sizeof *w);
    pb_cast cast;
    w->sim = sim;
    w->plan = *plan;
    w->plan.states_max = plan->states_max ? plan->states_max : STATES_MAX;
    w->out = out;
    w->threads = pb_share_threads(sim, plan->threads);
    w->principles = pb_sim_catalogue(sim)->principles.n;
    make_room(out, pb_sim_scenario(sim));
    pb_cast_init(&cast, sim);
    pb_sample(&cast, &w->plan, w->threads, out);
    pb_flow_init(&w->flow, sim);
    bool proven = build_finest(w);
    if (proven) {
        out->nodes = w->graph.nodes.n;
        out->edges = w->graph.edges.n;
        out->loops = w->graph.loops.n > 0;
        out->silent = w->graph.silent;
        proven = find_limits(w);
        cover_by_hunting(w);
        look_again(w);
        proven = proven && cover_by_proof(w);
        pb_graph_release(&w->graph);
    }
    if (!proven)
        limit_by_samples(w);
    pb_flow_release(&w->flow);
    pb_cast_release(&cast);
    free(w);
}

void pb_explored_release(pb_explored *e)
{
    for (uint32_t i = 0; i < e->witnesses.n; i++)
        pb_vec_release(&e->witnesses.p[i].inputs);
    pb_vec_release(&e->witnesses);
    pb_vec_release(&e->limits);
    free(e->beats);
    free(e->options);
    free(e->endings);
    free(e->offered);
    free(e->favoured);
    free(e->taken);
    free(e->dry);
    *e = (pb_explored){0};
}
