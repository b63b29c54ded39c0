// SPDX-License-Identifier: MIT
// One step of the simulation for a whole region at once: what sim/session.c, climate.c and score.c
// do to one session, here over intervals, and wherever a condition or luck may go either way, both
// ways. Each function mirrors the one of that name there; tests/property/explore_test.c holds the
// two together: no session may ever leave the regions that the sweep says it is in.
//
// Why the climate's intervals are right: a push takes v to v + push * room / 50 in fixed point,
// rounded down, which never puts two values in the other order as long as the push is below 50; so
// the ends of an interval stay its ends. Pushes from 25 on overflow the 16 bits in which sim
// multiplies them; such a push makes the interval the whole scale, unless it is a point.
//
// In one thing the sweep lets more pass than sim does: talk of more than PB_RUN_MAX items without a
// decision, which sim takes for stuck, goes on here. Private to study.
#ifndef PB_STUDY_SWEEP_H
#define PB_STUDY_SWEEP_H

#include "study/flow.h"

// Where an answer may lead, and what is made of it.
typedef struct pb_arrival {
    uint8_t option; // counted from the decision's first; PB_NONE: a beat's talk led there
    pb_marks made, of;
    pb_region to; // waiting at a decision, at the beginning of a beat, ended, or stuck; forgotten
                  // as pb_flow_forget does
} pb_arrival;

struct pb_listener { // in the middle of a stretch
    pb_region r;
    bool said; // since the trainee chose to wait
};

struct pb_hand { // in the middle of a draw
    pb_region r;
    uint64_t may, must; // entries of the pool that may be drawn by now, and that surely are; only
                        // the first 64 are told apart
};

// One a thread.
typedef struct pb_sweep {
    const pb_flow *flow;
    const pb_sim *sim;
    pb_grain grain;
    pb_session *point;           // for what is asked of a point
    PB_VEC(pb_arrival) arrivals; // of the last pb_sweep_expand
    PB_VEC(pb_region) underway;  // within a beat
    PB_VEC(struct pb_listener) hearing;
    PB_VEC(struct pb_hand) hands, next;
    uint8_t option; // of the answer that is followed now, as in pb_arrival
    pb_marks made, of;
    uint8_t *beats; // per beat: some session may come there; never cleared
    bool silent;    // the last region has sessions with no answer on offer
    bool lost;      // a condition could not be made certain (a script function over more than a
                    // point, or too many ways at once): nothing that was worked out is good
} pb_sweep;

void pb_sweep_init(pb_sweep *w, const pb_flow *flow, const pb_grain *grain);
void pb_sweep_release(pb_sweep *w);

// The region before anything has happened: the first beat begins.
void pb_sweep_start(const pb_sim *sim, pb_region *out);

// Fills w->arrivals with everything that can come next: of a decision, after one input; of a beat,
// with its talk. A region that has ended leads nowhere.
void pb_sweep_expand(pb_sweep *w, const pb_region *from);

#endif
