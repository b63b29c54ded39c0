// SPDX-License-Identifier: MIT
// What the two ways of telling an exploration share.
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

void author_explore_json(const author_exploration *x, pb_buf *out);

#endif
