// SPDX-License-Identifier: MIT
// What a scenario measures, beside what is wrong with it: how far its scores can go, and what the
// expert and the best of the habits make of it.
#ifndef PB_AUTHOR_MEASURES_H
#define PB_AUTHOR_MEASURES_H

#include "app/shelf.h"
#include "study/measure.h"

// Plays a volume that can be played, and adds everything that there is to be said of it to its
// diagnostics. What it measures is the caller's to release.
void author_judge(const pb_shelf *shelf, pb_volume *v, pb_measured *out);

// A table: a row for each principle that has a chance.
void author_measures_text(const pb_measured *m, pb_buf *out);

// One object: bounds over all sessions and by ending, as `explore` tells them but for witnesses;
// and each player's means in thousandths.
void author_measures_json(const pb_measured *m, pb_str scenario, pb_buf *out);

#endif
