// SPDX-License-Identifier: MIT
// All paths through the graph of items, every condition going either way. Private to check.
#ifndef PB_CHECK_PATHS_H
#define PB_CHECK_PATHS_H

#include "model/scenario.h"

enum {
    PB_PATH_REACHED = 1 << 0, // some path from the start comes here
    PB_PATH_CAN_END = 1 << 1, // reached, and an ending may follow
    PB_PATH_CAN_STOP =
        1 << 2, // reached, and a decision or an ending may follow without a decision before it
};

typedef struct pb_paths {
    const pb_scenario *s;
    uint8_t *at;          // bits per item
    uint32_t *beat_at;    // per item: the beat that begins there, or PB_NO_INDEX
    uint32_t *first_jump; // per beat: where in `jumps` the items that may jump to it begin
    uint32_t *jumps;      // those items
} pb_paths;

enum { PB_JUMPS_MAX = PB_OPTIONS_MAX };

void pb_paths_init(pb_paths *p, const pb_scenario *s);
void pb_paths_release(pb_paths *p);

// True when play may run on from `item` to the one behind it.
bool pb_paths_runs_on(const pb_scenario *s, uint32_t item);

// The beats to which play may jump from `item`. For a stretch that is at its end. Returns how many.
uint32_t pb_paths_jumps(const pb_scenario *s, uint32_t item, uint32_t beats[PB_JUMPS_MAX]);

#endif
