// SPDX-License-Identifier: MIT
// What `diff` finds out about two versions of a scenario, and how it tells it.
#ifndef PB_AUTHOR_DIFF_H
#define PB_AUTHOR_DIFF_H

#include "facts.h"

enum author_change_kind { CHANGE_GONE, CHANGE_NEW, CHANGE_OTHER };

typedef struct author_change {
    enum author_change_kind kind;
    enum author_section section;
    pb_str what;
    const author_fact *old, *new; // NULL on the side that has none
    bool stops_sessions;          // what is kept in journals by a name that is gone
} author_change;

// Sessions played with the older version, and played again with the newer.
typedef struct author_stop {
    pb_str moment,
        answer; // where they stop, in the older version's ids; borrowed from the scenario
    const char *why;
    uint32_t sessions;
} author_stop;

typedef struct author_kept {
    uint32_t played, stopped, elsewhere; // elsewhere: play to another ending
    PB_VEC(author_stop) stops;           // most sessions first
} author_kept;

typedef struct author_diff {
    const pb_volume *v[2]; // older, newer
    const char *path[2];
    author_facts facts[2];
    author_names names;
    author_renames renames;
    PB_VEC(author_change) changes;
    author_kept kept;
} author_diff;

// Fills `changes` from the facts.
void author_diff_compare(author_diff *d);

// Plays `old` at random and replays it on `new` (diff_kept.c).
void author_kept_find(const pb_volume *old, const pb_volume *new, author_kept *out);

bool author_diff_any(const author_diff *d);
void author_diff_text(const author_diff *d, pb_buf *out);
void author_diff_json(const author_diff *d, pb_buf *out);

#endif
