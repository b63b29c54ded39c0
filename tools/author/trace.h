// SPDX-License-Identifier: MIT
// Where an option's marks come from: added up from the data alone, beside the simulation, so that
// the two check each other.
#ifndef PB_AUTHOR_TRACE_H
#define PB_AUTHOR_TRACE_H

#include "sim/session.h"

typedef struct trace {
    const pb_scenario *scenario;
    const pb_catalogue *catalogue;
    const pb_sources *assets;
    uint32_t school;
    uint32_t decision; // the one that is spoken of
    uint32_t reasoned; // bit per rule whose reason was told
} trace;

typedef struct trace_marks {
    pb_marks base, total;
    pb_span at; // of the base: in the scenario's sources when is_own, else in the assets
    bool is_own, is_school; // the option's own marks; the school's for this move
} trace_marks;

// `option` of the scenario as `move`, after `rules` (bits). Rules that halve or take away what is
// above nought come first, then what each adds.
void trace_option(const trace *t, uint32_t option, uint8_t move, uint32_t rules, trace_marks *out);

#endif
