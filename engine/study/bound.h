// SPDX-License-Identifier: MIT
// How far the paths of a graph can take each principle's score. A score is a ratio of two sums,
// what was made over what could have been (sim/score.h), so the best path for it is not made of the
// best steps. It is found by the method of Dinkelbach 1967, doi:10.1287/mnsc.13.7.492: for a guess
// g of the ratio, the path that makes the most of `made - g * of` is found, which is a sum and so
// yields to induction from the ends backwards; when that most is 0, g is the best ratio, and when
// it is more, the path found has a better one, which is the next guess. Every guess is a ratio of
// whole numbers, and all is reckoned in whole numbers below 2^53 (in doubles, of which two fit a
// vector): the outcome is exact. It takes three or four rounds.
//
// In a graph with loops a path may go round for ever, and the best ratio may be one that is only
// come near to. There the guess is found by halving instead, to the thousandth on the far side, so
// that it still is a bound. Private to study.
#ifndef PB_STUDY_BOUND_H
#define PB_STUDY_BOUND_H

#include "study/explore.h"
#include "study/graph.h"

typedef struct pb_aim {
    int sign;        // 1 for the highest, -1 for the lowest
    uint32_t ending; // only paths that end so; PB_NO_INDEX: any ending
} pb_aim;

// One a thread: what the induction says of each node.
typedef struct pb_bounder {
    const pb_graph *g;
    uint32_t principles;
    double *value; // [nodes][principles]; -HUGE_VAL where no path leads on to the ending
    double *worth; // [weights][principles]
    pb_ratio guess[PB_PRINCIPLES_MAX];
    pb_aim aim;
    bool knows_dead; // `value` tells already which nodes lead to no such ending
} pb_bounder;

void pb_bounder_init(pb_bounder *b, const pb_graph *g);
void pb_bounder_release(pb_bounder *b);

// The best ratio of each principle over all paths with that aim; of is 0 when none has a chance.
// `fewest` is what pb_bounder_chances says for the lowest with that ending. False when no path ends
// so. Afterwards `value` is, for each node and principle, how much of
// `(made * of* - made* * of) * sign` the rest of a path can have at most, where made* / of* is the
// outcome: a path whose sum so far and that come to 0 can still be a best one.
bool pb_bounder_aim(pb_bounder *b, pb_aim aim, const uint32_t *fewest, pb_ratio *out);

// What one answer adds to that sum.
double pb_bounder_worth(const pb_bounder *b, uint32_t principle, int64_t made, int64_t of);

// The most or fewest chances (answers on which the marks differ) of each principle over all paths;
// UINT32_MAX when there is no most. False when no path ends so.
bool pb_bounder_chances(pb_bounder *b, pb_aim aim, uint32_t *out);

#endif
