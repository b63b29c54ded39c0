// SPDX-License-Identifier: MIT
// One moment of a debrief as nodes. Private to app.
#ifndef PB_APP_PAGE_MOMENT_H
#define PB_APP_PAGE_MOMENT_H

#include "app/build.h"
#include "app/reading.h"

// Adds a moment in full below `parent`. The answer that the reader has opened is shown played
// forward beside the one given; with `all` every answer is, each for itself, and there are no
// buttons.
void pb_page_moment(pb_page *p, pb_node *parent, const pb_reading *r, uint32_t moment, bool all);

#endif
