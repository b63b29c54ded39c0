// SPDX-License-Identifier: MIT
// What a scenario measures: what each of the known players makes of it, and what any session can
// come to, within what an author waits for (a second or two, whatever the scenario's size). The
// same scenario gives the same numbers each time.
#ifndef PB_STUDY_MEASURE_H
#define PB_STUDY_MEASURE_H

#include "study/explore.h"

typedef struct pb_measured {
    const pb_sim *sim;                 // borrowed
    pb_played played[PB_PLAYER_COUNT]; // up to 200 sessions each, fewer where they are very long
    pb_explored explored;              // over at most 20,000 states
} pb_measured;

enum { PB_MEASURE_SEED = 1, PB_MEASURE_STATES = 20000 };

// `progress` may be NULL; it is told what is being done and how far it is in thousandths.
void pb_measure(const pb_sim *sim, uint32_t threads,
                void (*progress)(void *ctx, const char *what, uint32_t thousandths), void *ctx,
                pb_measured *out);
void pb_measured_release(pb_measured *m);

// What a session of the player's has on average, in tenths: chances at a principle.
uint32_t pb_played_chances(const pb_played *p, uint32_t principle);

// ---- what stands behind a score -----------------------------------------------------------------

typedef struct pb_reward { // of one option, over all the times that a player took it
    uint32_t times;
    int64_t made, of; // half points, over the principles asked for
} pb_reward;

// Plays as many sessions as were measured again and notes what each option earned the player for
// the principles (a bit each). `rewards` holds one per option of the scenario and is written over.
void pb_measure_rewards(const pb_measured *m, enum pb_player player, uint32_t principles,
                        pb_reward *rewards);

#endif
