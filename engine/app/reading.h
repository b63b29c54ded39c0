// SPDX-License-Identifier: MIT
// A debrief being read: the journal, what it says, what the trainee said of themselves before, and
// where the reader is. Private to app.
#ifndef PB_APP_READING_H
#define PB_APP_READING_H

#include "app/debrief.h"
#include "store/store.h"

// What is asked for in the trainee's own words.
enum pb_own { PB_OWN_FELT, PB_OWN_CHAIR, PB_OWN_COUNT };

// How often one did what a principle asks for; a step stands for the middle of its fifth.
enum { PB_RATE_STEPS = 5, PB_RATE_UNSAID = PB_RATE_STEPS };

typedef struct pb_reading {
    pb_debrief debrief;
    pb_journal journal;
    int64_t number;                    // in the store; 0 when it is not kept
    int32_t rating[PB_PRINCIPLES_MAX]; // one's own, over 1000; -1 where none was given
    pb_buf own[PB_OWN_COUNT];
    bool was_asked;    // the rating was given or passed over
    uint32_t selected; // moment
    uint32_t open;     // the answer to it that is played forward, in its offer; PB_NO_INDEX: none
    pb_buf saved;      // where it was exported to last; empty
} pb_reading;          // all zero is empty

// Opens a session's debrief, taking the journal over (which is emptied). False and *err when what
// the trainee said of it cannot be read; the reading then stays as it was.
bool pb_reading_open(pb_reading *r, const pb_sim *sim, pb_journal *journal, int64_t number,
                     pb_store *store, pb_err *err);
void pb_reading_release(pb_reading *r);

// Each is kept at once. `step` PB_RATE_UNSAID takes a rating back.
bool pb_reading_rate(pb_reading *r, pb_store *store, uint32_t principle, uint32_t step,
                     pb_err *err);
bool pb_reading_write(pb_reading *r, pb_store *store, enum pb_own which, pb_str words, pb_err *err);
bool pb_reading_asked(pb_reading *r, pb_store *store, pb_err *err);

// The step that a rating is; PB_RATE_UNSAID for none.
uint32_t pb_reading_step(int32_t rating);

#endif
