// SPDX-License-Identifier: MIT
// What is told of an exploration, by `explore` and by others.
#ifndef PB_AUTHOR_EXPLORE_H
#define PB_AUTHOR_EXPLORE_H

#include "author.h"
#include "study/explore.h"

typedef struct author_exploration {
    const pb_volume *v;
    const pb_catalogue *c;
    uint64_t seed;
    pb_explored e;
} author_exploration;

// "decision.option" into `out`, emptied first.
const char *author_option_name(const pb_scenario *s, uint32_t option, pb_buf *out);

// One number in per cent where the bound is exact, else from where to where it may lie.
void author_bound_text(pb_buf *out, const pb_limit *l, bool high);

// The bound for programs; null without a chance. A witness is an index into a list of them.
void author_limit_json(const pb_limit *l, bool witness, pb_buf *out);

extern const char *const author_by_name[]; // by enum pb_by

void author_explore_json(const author_exploration *x, pb_buf *out);

#endif
