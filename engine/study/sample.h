// SPDX-License-Identifier: MIT
// Sessions played to see what they come by: at random, or again. Private to study.
#ifndef PB_STUDY_SAMPLE_H
#define PB_STUDY_SAMPLE_H

#include "study/explore.h"

// Plays plan->samples sessions of the random player into out->sample, offered, favoured and taken,
// and marks what they reach. out's arrays are there, and zero.
void pb_sample(const pb_cast *cast, const pb_explore_plan *plan, uint32_t threads,
               pb_explored *out);

// Plays a witness again, marks what it reaches, and gives its tally.
void pb_sample_again(const pb_sim *sim, const pb_witness *witness, pb_explored *out,
                     pb_tally *tally);

#endif
