// SPDX-License-Identifier: MIT
// Looks for a session in which an option is taken that no session has taken so far. Private to
// study.
#ifndef PB_STUDY_COVER_H
#define PB_STUDY_COVER_H

#include "study/explore.h"
#include "study/graph.h"

// Follows the graph's ways to `option` (an index into the scenario's) with real sessions, some
// dozens of times. True and *found, owned by the caller, when one took it.
bool pb_cover_option(const pb_graph *g, uint32_t option, pb_witness *found);

#endif
