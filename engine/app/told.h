// SPDX-License-Identifier: MIT
// The words for what a debrief holds, in the program's language; shared by the pages that tell it.
// Private to app.
#ifndef PB_APP_TOLD_H
#define PB_APP_TOLD_H

#include "app/build.h"
#include "app/debrief.h"

pb_str pb_told_minutes(pb_page *p, uint32_t clock);

unsigned pb_told_state(enum pb_verdict v); // PB_IS_STRONG, PB_IS_WEAK or neither
pb_str pb_told_verdict(const pb_page *p, enum pb_verdict v);

const pb_option_text *pb_told_option(const pb_debrief *d, const pb_debrief_decision *dd, uint8_t i);
const pb_move *pb_told_move(const pb_debrief *d, const pb_debrief_decision *dd, uint8_t i);

// What answer number i of the offer says, in quotes; or that it is quiet.
pb_str pb_told_said(pb_page *p, const pb_debrief *d, const pb_debrief_decision *dd, uint8_t i);

// What a moment is called: its label in charts, else the kind of move that was made there.
pb_str pb_told_label(const pb_debrief *d, const pb_debrief_decision *dd);

// "Protecting the presenter +2, Safety and respect −1": what an answer was worth here.
pb_str pb_told_marks(pb_page *p, const pb_debrief *d, const pb_marks *m);

// What came of it, from the answer to the next decision: a list "shift" of how each climate
// value changed (those that hardly did are small print; the list says so when all are), and a text
// "after" about the talk and the group's pattern, where there is something to say.
void pb_told_aftermath(pb_page *p, pb_node *parent, const pb_debrief *d, const pb_aftermath *came);

#endif
