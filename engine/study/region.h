// SPDX-License-Identifier: MIT
// A region is a set of session states that differ only in numbers: one discrete part that all of
// them share, and a box around the rest. One step of a region (sweep.h) stands for that step of
// every session in it, so that what a scenario can do is worked out without playing each of its
// paths. Private to study.
//
// Of a session's state (sim/session.h) a region keeps what the future depends on:
//
//     shared by all     where the talk stands, phase, drift and its beats, the quiet just now, the
//                       last four moves, decisions since a misstep
//     in the box        climate in 256ths, the clock, the declared state
//     two sets of bits  once flags that may be up, and those that are up in every one of them
//
// Left out, as nothing in a session ever asks for them: moods, chairs, the count of decisions, and
// the tally. Left out, too, is the generator: what it draws is taken to be free, so that a region's
// successors are those of every seed and of some runs of luck that no seed may have.
#ifndef PB_STUDY_REGION_H
#define PB_STUDY_REGION_H

#include "sim/sim.h"

typedef struct pb_interval {
    int32_t lo, hi; // both included
} pb_interval;

enum {
    PB_DIM_CLOCK = PB_CLIMATE_COUNT, // milliseconds; below it the climate's values
    PB_DIM_VAR,                      // declared state from here on
    PB_DIMS_MAX = PB_DIM_VAR + PB_STATE_MAX,
    PB_ONCE_WORDS = 4,                // once flags beyond 256 may always be up or not
    PB_ALIKE = 4,                     // of the recent moves, how many count
    PB_MENDED = 6,                    // decisions after which a misstep is forgotten
    PB_CLIMATE_TOP = 100 * 256 + 255, // an effect may leave 255 256ths above 100
    PB_AT_BEAT = 100,                 // a status of regions only: a beat begins
};

typedef struct pb_region {
    uint32_t item, decision, ending; // as in pb_state
    uint8_t status, heard, phase, drift, drift_beats, quiet;
    uint8_t since; // decisions since a misstep, at most PB_MENDED
    uint8_t spare;
    uint8_t recent[PB_ALIKE];
    uint64_t may[PB_ONCE_WORDS], must[PB_ONCE_WORDS];
    pb_interval dim[PB_DIMS_MAX];
} pb_region;

// What is told apart: two regions that share their discrete part, and these, are one and the same.
typedef struct pb_grain {
    uint64_t dims; // bit per dimension that must be equal
    bool once;     // whether the once flags must be
} pb_grain;

static inline bool pb_interval_is_point(pb_interval i)
{
    return i.lo == i.hi;
}

static inline pb_interval pb_interval_hull(pb_interval a, pb_interval b)
{
    return (pb_interval){a.lo < b.lo ? a.lo : b.lo, a.hi > b.hi ? a.hi : b.hi};
}

// The dimensions there are in a scenario.
static inline uint32_t pb_region_dims(const pb_sim *sim)
{
    return PB_DIM_VAR + sim->scenario->meta.state.n;
}

bool pb_region_same(const pb_region *a, const pb_region *b, uint32_t dims, const pb_grain *grain);
uint64_t pb_region_hash(const pb_region *r, uint32_t dims, const pb_grain *grain);

// Widens `to` until it holds `r` as well. False when it did already.
bool pb_region_join(pb_region *to, const pb_region *r, uint32_t dims);

// Whether every session of `r` is in `in`; for tests.
bool pb_region_holds(const pb_region *in, const pb_region *r, uint32_t dims);

// The region of one session alone.
void pb_region_of(const pb_session *s, pb_region *out);

// Gives a session the state of one corner of the region, the lower one. Its tally, clock of events
// and generator are left as they are, and so is which answers are on offer.
void pb_region_corner(const pb_region *r, pb_session *s);

#endif
