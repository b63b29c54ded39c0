// SPDX-License-Identifier: MIT
// Sessions that come near to what the bounds allow. The graph says, of each of its nodes, how much
// the rest of a path can still have (bound.h); a few sessions at a time are played by the real
// simulation with a real seed, always those that can still have the most. What is found is a
// session that anybody can replay, so that a bound which is reached is proved from both sides.
// Private to study.
#ifndef PB_STUDY_SEEK_H
#define PB_STUDY_SEEK_H

#include "study/bound.h"

struct pb_logged {
    uint32_t before; // the input before it, or PB_NO_INDEX
    uint8_t option;  // PB_NONE is a wait
};

// One a thread.
typedef struct pb_seeker {
    const pb_bounder *bounds;    // after pb_bounder_aim
    struct pb_trail *now, *then; // sessions under way, and those that one input makes of them
    uint32_t now_n, then_n, width, rounds;
    PB_VEC(struct pb_logged) log; // inputs of all of them
    uint64_t steps;               // inputs tried, for budgets; never cleared
    bool astray; // a session left the graph, which cannot be (our own bug): trust nothing
} pb_seeker;

// `answers` is how many a session takes, more or less: the more, the fewer are played at a time.
// One that takes many times as many is given up.
void pb_seeker_init(pb_seeker *k, const pb_bounder *bounds, uint64_t answers);
void pb_seeker_release(pb_seeker *k);

// The best session for one principle that is found with this seed, with the bounder's aim. False
// when none of those played to its end ends as aimed at with a chance.
bool pb_seeker_try(pb_seeker *k, uint32_t principle, uint64_t seed, pb_ratio *ratio,
                   pb_witness *witness);

#endif
