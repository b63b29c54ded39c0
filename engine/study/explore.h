// SPDX-License-Identifier: MIT
// What a scenario can come to: how high and how low each principle can score, over all sessions and
// over those with each ending, and what of it any session can reach. Over all answers, and over all
// luck in what pools bring.
//
// Bounds come from two sides. From outside, a proof: a graph in which every session has its path
// (graph.h), and the best ratio over its paths (bound.h). From inside, a witness: a session that
// was played by the real simulation with a real seed, and can be played again. Where the two meet
// the bound is exact; where they do not it lies between them, and both are told. Three ways, the
// first that fits the budget:
//
//     PB_BY_STATES   The graph of all reachable states, in which every path is a session under some
//                    luck. What is proved is reached by construction: every bound is exact, but for
//                    luck that no seed may have.
//     PB_BY_REGIONS  Each node stands for all states that differ in numbers only: the climate in
//     its
//                    256ths, the clock, which once-only talk was used up, and state that has no say
//                    in where the talk goes or what an answer is worth. Their intervals are worked
//                    out with outward rounding (sweep.h), so the graph has every session's path and
//                    may have more. Bounds are exact where a witness meets them.
//     PB_BY_SAMPLES  Neither fits, or the scenario asks script functions over more states than fit:
//                    nothing is proved. What was reached was reached; beyond that, shares and means
//                    with their confidence intervals (players.h: Wilson for shares).
//
// What no future depends on is forgotten first (flow.h), which makes different states one, but
// never changes a bound: a value that nothing will read, a count that no comparison to come can
// tell from another, a move that can no longer be the third of its kind.
#ifndef PB_STUDY_EXPLORE_H
#define PB_STUDY_EXPLORE_H

#include "study/players.h"

typedef struct pb_ratio {
    int64_t made, of; // in half points; of is 0 when there was no chance
} pb_ratio;

// Compares two ratios with chances: <0, 0, >0.
int pb_ratio_cmp(pb_ratio a, pb_ratio b);

typedef PB_VEC(uint8_t) pb_inputs; // options counted from the decision's first; PB_NONE waits

typedef struct pb_witness { // a session that anybody can play again
    uint64_t seed;
    uint32_t ending;
    pb_inputs inputs; // owned
} pb_witness;

typedef struct pb_limit {
    bool has_chance;  // false: no session has a chance at the principle (by proof, or, by samples,
                      // none that was played)
    bool exact;       // nothing goes beyond `reached`
    pb_ratio proven;  // nothing goes beyond this; of is 0 by samples
    pb_ratio reached; // the best that is known to be reached; of is 0 when none is
    uint32_t witness; // index, or PB_NO_INDEX when luck was chosen and not drawn
} pb_limit;

typedef struct pb_limits {
    uint32_t ending; // PB_NO_INDEX: over all sessions
    bool never;      // proved: no session ends so
    pb_limit low[PB_PRINCIPLES_MAX], high[PB_PRINCIPLES_MAX];
    // How many chances a session gives at least and at most; bounds from outside, UINT32_MAX for
    // "unknown" or "no most". Exact by states.
    uint32_t fewest[PB_PRINCIPLES_MAX], most[PB_PRINCIPLES_MAX];
} pb_limits;

enum pb_by { PB_BY_STATES, PB_BY_REGIONS, PB_BY_SAMPLES };

enum pb_cover {
    PB_COVER_UNKNOWN, // no session that was played came there, and no proof says that none can
    PB_COVER_REACHED,
    PB_COVER_NEVER, // proved
};

typedef struct pb_explored {
    enum pb_by by;
    uint32_t nodes, edges; // of the graph, 0 by samples
    bool loops;  // the talk can come round again: bounds from outside are to the thousandth
    bool silent; // somewhere no answer may be on offer (by proof only that it may)
    PB_VEC(pb_limits) limits; // the first over all sessions, then one for each ending
    PB_VEC(pb_witness) witnesses;
    uint8_t *beats, *options, *endings; // enum pb_cover, by the scenario's indexes
    // Over the samples, sessions of the random player: how often each option was on offer, was the
    // expert's choice among those on offer (which needs no luck), and was taken.
    uint32_t *offered, *favoured, *taken;
    uint32_t *dry; // per pool: sessions of those in which a draw from it found nothing to say
    pb_played sample;
} pb_explored;

typedef struct pb_explore_plan {
    uint32_t states_max; // nodes of a graph, at most; 0: 1,000,000 (up to 600 megabytes)
    uint32_t samples;    // 0: 2,000, fewer where sessions are very long
    uint32_t answers;    // that long: given by all of them together; 0: 1,000,000
    uint32_t steps;      // inputs given in search of witnesses, more or less, for all bounds
                         // together; 0: 40,000 for each side of each
    uint64_t seed;       // of the samples; witnesses are sought from seed 1 on whatever it is
    uint32_t threads;    // the outcome does not depend on it
    // Told now and then, on the caller's thread: what is being done, and how far in thousandths.
    // May be NULL.
    void (*progress)(void *ctx, const char *what, uint32_t thousandths);
    void *ctx;
} pb_explore_plan;

void pb_explore(const pb_sim *sim, const pb_explore_plan *plan, pb_explored *out);
void pb_explored_release(pb_explored *e);

#endif
