// SPDX-License-Identifier: MIT
// What an answer led to, and what each other answer to the same decision would have led to: played
// for real, from a copy of the session as it stood there, with the same chance. Nothing of the
// session itself changes.
#ifndef PB_APP_BRANCH_H
#define PB_APP_BRANCH_H

#include "app/debrief.h"

typedef struct pb_branch {
    pb_aftermath came;
    enum pb_status status;   // at the next decision, or at the end
    uint32_t decision;       // the one that is then waited at
    uint32_t ending;         // when status is PB_ENDED
    uint32_t clock;          // then
    uint64_t hash;           // of the state then
    uint32_t last_ending;    // where it ends when every later answer is one of the best there;
    uint32_t last_clock;     // PB_NO_INDEX when it does not end
    PB_VEC(pb_event) events; // what happened in between; the answer is among them
} pb_branch;

// The session as it stood when decision number `moment` of the debrief was answered. The caller
// frees it.
pb_session *pb_branch_at(const pb_debrief *d, const pb_journal *j, uint32_t moment);

// Gives the answer with this option (counted from the decision's first) to a copy of `at`, and
// plays on to the next decision. It must be on offer.
void pb_branch_play(pb_branch *b, const pb_session *at, uint8_t option);
void pb_branch_release(pb_branch *b);

#endif
