// SPDX-License-Identifier: MIT
// What the two halves of the sweep say to each other: sweep_talk.c runs the talk, sweep.c answers.
// Private to the sweep.
#ifndef PB_STUDY_SWEEP_PARTS_H
#define PB_STUDY_SWEEP_PARTS_H

#include "study/sweep.h"

enum { PB_WAYS_MAX = 64 }; // that one thing may go; more and the sweep is lost

struct pb_pieces {
    uint32_t n; // the rest is not set beyond it
    pb_region of[PB_WAYS_MAX];
};

void pb_sweep_put(pb_sweep *w, struct pb_pieces *p, const pb_region *r);

// As put, but one region may stand for two that the grain does not tell apart.
void pb_sweep_put_joined(pb_sweep *w, struct pb_pieces *p, const pb_region *r);

// Cuts a region until a condition is certain in each piece. `yes` and `no` may be one.
void pb_sweep_split(pb_sweep *w, const pb_region *r, uint32_t expr, struct pb_pieces *yes,
                    struct pb_pieces *no);

// As in sim.
void pb_sweep_effect(pb_sweep *w, pb_region *r, uint32_t expr);
void pb_sweep_pass(pb_region *r, uint32_t milliseconds);
void pb_sweep_speech(const pb_sim *sim, pb_region *r);
void pb_sweep_move(const pb_sim *sim, pb_region *r, uint8_t move);

// True when there is no other way into the beat, so that it may as well be gone on with at once.
bool pb_sweep_enter(pb_sweep *w, pb_region *r, uint32_t beat);

// Lets lines of a stretch pass, one or all that are left: each way that this may go.
void pb_sweep_hear(pb_sweep *w, const pb_region *r, bool all, struct pb_pieces *out);

// Runs a region on to the next decisions and ends, every way that it may go, and adds these to the
// arrivals.
void pb_sweep_run_on(pb_sweep *w, const pb_region *r);

// Adds one that waits at a decision, has ended or is stuck.
void pb_sweep_arrive(pb_sweep *w, const pb_region *r);

#endif
