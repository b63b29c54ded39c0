// SPDX-License-Identifier: MIT
// One session being played: the simulation, its journal, and how far the reader has read. Every
// answer is committed to the store before anything of what follows can be shown; nothing else of a
// session is kept.
//
// The simulation runs to the next decision at once; what happened on the way is shown one thing at
// a time. `shown` counts the session's events that the reader has come past, `read` those that they
// ever came past: a reader may go back to read again.
#ifndef PB_APP_PLAY_H
#define PB_APP_PLAY_H

#include "base/err.h"
#include "sim/journal.h"
#include "store/store.h"

typedef struct pb_play {
    pb_store *store; // borrowed; NULL keeps nothing
    const pb_sim *sim;
    pb_session *session;
    pb_journal journal;
    int64_t number;   // in the store; 0 when it is not kept
    uint32_t shown;   // events
    uint32_t read;    // … at the farthest
    pb_misfit misfit; // when a kept journal no longer fits its scenario
    bool hint;        // was asked for at this decision
} pb_play;

// Begins a session and commits its head. `sim` is borrowed.
bool pb_play_begin(pb_play *p, const pb_sim *sim, pb_store *store, uint64_t seed, enum pb_mode mode,
                   pb_err *err);

// The same, with the first `count` live entries of another journal given already: a moment tried
// again.
bool pb_play_retry(pb_play *p, const pb_sim *sim, pb_store *store, const pb_journal *from,
                   uint32_t count, pb_err *err);

// Goes on with a kept session from its journal (which the play takes over and empties). When it no
// longer fits, what fits is played and p->misfit says where it stopped.
void pb_play_resume(pb_play *p, const pb_sim *sim, pb_store *store, int64_t number,
                    pb_journal *journal, uint32_t seen);

void pb_play_release(pb_play *p);

// An event that a reader sees.
bool pb_play_is_shown(const pb_event *e);

// True when everything that has happened has been shown, so that the decision can be answered.
bool pb_play_is_at_end(const pb_play *p);

// Shows the next thing; false when there is none. `all` shows everything up to the decision, or
// when the reader had gone back, to where they were.
bool pb_play_advance(pb_play *p, bool all, pb_err *err);

// Goes back by one thing shown (-1), or forward again (1) as far as has been read. Nothing that was
// answered changes.
void pb_play_reread(pb_play *p, int by);

// Puts the reader where they would be on having come to an event of the session (an index into its
// events); at the last one all is shown.
void pb_play_read_to(pb_play *p, uint32_t event);

// Answers the decision: commits, steps, shows the answer itself. The answer must be on offer.
bool pb_play_answer(pb_play *p, pb_input input, pb_err *err);

// Practice: back to the decision that answer number `keep` was given at, so that `keep` inputs
// stay.
bool pb_play_back(pb_play *p, uint32_t keep, pb_err *err);

// How many inputs must be kept to undo the last answer (a stretch's waits go with it); UINT32_MAX
// when there is none.
uint32_t pb_play_last_answer(const pb_play *p);

#endif
