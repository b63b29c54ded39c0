// SPDX-License-Identifier: MIT
// What is to be said of a scenario once it is known what it measures: findings for its author, each
// with the numbers behind it and, where it is about scores, the answers that make them.
//
//     reach    endings, options and pool entries that no session comes to, or hardly any
//     scores   principles that nothing can change, or not always; an expert who does not do well;
//              a habit that does
//
// A habit does well when, in a principle that the scenario teaches, it comes within 15 points of
// the expert, or when it makes 70 % of all that is taught together. Principles with fewer than
// three chances a session are left out of this: there luck decides. An expert does badly with less
// than 80 % of a principle of two chances or more. These are judgements, not statistics; a scenario
// may well choose to live with them (check.yaml).
#ifndef PB_STUDY_VERDICT_H
#define PB_STUDY_VERDICT_H

#include "study/measure.h"

// Adds what it finds to `diags`.
void pb_verdict(const pb_measured *m, pb_diags *diags);

// The two halves of it.
void pb_verdict_reach(const pb_measured *m, pb_diags *diags);
void pb_verdict_scores(const pb_measured *m, pb_diags *diags);

// The mean over the principles of the set that a player has at least `chances` tenths of a chance
// at, in thousandths, every principle counting alike; -1 when there is none.
int32_t pb_verdict_mean(const pb_played *p, uint32_t principles, uint32_t chances);

#endif
