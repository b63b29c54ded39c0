// SPDX-License-Identifier: MIT
// What is known of a scenario before anything is played: in which order its items can come, and
// what the talk from an item on still depends on. What it does not depend on can be forgotten, so
// that states which differ only in that are one. Private to study.
#ifndef PB_STUDY_FLOW_H
#define PB_STUDY_FLOW_H

#include "study/region.h"

// From an item on, the item included.
typedef struct pb_ahead {
    uint64_t dims;                // dimensions that something may read
    uint64_t once[PB_ONCE_WORDS]; // once flags that something may ask for
    uint64_t alike[PB_ALIKE]; // moves that may be on offer at the next decision, at the one after
                              // it, … and that a rule on the third alike speaks of
    uint64_t mend;            // decisions in between, at least, until a rule on nothing to mend
                              // may speak; 255 never
    uint64_t cuts;            // of pb_flow.cuts, those that something may ask about
    int16_t up[PB_STATE_MAX], down[PB_STATE_MAX]; // how far the declared state can still be moved
} pb_ahead;

enum { PB_CUTS_MAX = 64, PB_FAR = 10000 }; // PB_FAR and more: any distance

// A condition that compares declared state with a number tells what is below `at` from what is not.
typedef struct pb_cut {
    uint32_t var;
    int32_t at;
} pb_cut;

typedef struct pb_flow {
    const pb_sim *sim;
    uint32_t ranks;
    uint32_t *rank; // per item: 0 … ranks-1; what comes after an item never has a lower one
    bool *loops;    // per rank: its items can come again
    bool any_loop;
    uint8_t *entries; // per beat: ways into it, 2 for more
    pb_ahead *ahead;  // per item
    uint64_t wary;    // moves that a rule on low safety speaks of
    pb_cut cuts[PB_CUTS_MAX];
    uint32_t cuts_n;
    uint64_t cuts_of[PB_STATE_MAX]; // each one's, as bits
    uint32_t wild; // declared state, as bits, that does more than be counted up and down and
                   // compared with numbers
} pb_flow;

// Linear in the scenario's size, but for loops.
void pb_flow_init(pb_flow *f, const pb_sim *sim);
void pb_flow_release(pb_flow *f);

// The item that a region stands at, for the two tables above.
static inline uint32_t pb_flow_place(const pb_region *r)
{
    return r->status == PB_AT_MOMENT ? r->item - 1 : r->item;
}

// Forgets whatever the future of a region does not depend on. Two regions that are the same
// afterwards have the same future: every sequence of answers and luck gives both the same marks,
// beats and endings.
void pb_flow_forget(const pb_flow *f, pb_region *r);

#endif
