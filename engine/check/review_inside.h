// SPDX-License-Identifier: MIT
// What the reviewers share. Private to check.
#ifndef PB_CHECK_REVIEW_INSIDE_H
#define PB_CHECK_REVIEW_INSIDE_H

#include "check/observe.h"
#include "check/review.h"

typedef struct pb_review {
    const pb_scenario *s;
    const pb_catalogue *c;
    const pb_sim *sim;
    const pb_seen *seen;
    const pb_wording *wording;
    bool is_translation; // what does not hang on the words has been said
    pb_diags *diags;
} pb_review;

void pb_review_group(const pb_review *r);
void pb_review_scoring(const pb_review *r);
void pb_review_giveaways(const pb_review *r);
void pb_review_prose(const pb_review *r);
void pb_review_alike(const pb_review *r);

// The answer with the highest worth among `decision`'s spoken ones, as an index into the scenario's
// options, or PB_NO_INDEX when none is better than all others.
uint32_t pb_review_best(const pb_scenario *s, const pb_seen *seen, uint32_t decision);

#endif
