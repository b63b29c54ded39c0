// SPDX-License-Identifier: MIT
// The journal: which scenario, which seed, and every input in the scenario's own ids. It is the
// whole truth about a session; scores, talk maps and debriefs are computed from it by playing it
// again. Append only: going back is an entry too, and what it undid is not lost.
#ifndef PB_SIM_JOURNAL_H
#define PB_SIM_JOURNAL_H

#include "sim/session.h"

typedef struct pb_journal_entry {
    pb_str decision; // id of the moment or stretch that was waited at; for a going back, empty
    pb_str answer;   // an option's id, "quiet", "wait", or "back"
    uint32_t keep;   // for "back": how many of the inputs still in force stay
} pb_journal_entry;

typedef struct pb_journal {
    pb_arena arena; // holds the ids
    char scenario_hash[65];
    pb_str scenario, school; // ids
    uint64_t seed;
    enum pb_mode mode;
    PB_VEC(pb_journal_entry) entries;
} pb_journal;

void pb_journal_release(pb_journal *j);
void pb_journal_add(pb_journal *j, pb_str decision, pb_str answer);
void pb_journal_back(pb_journal *j, uint32_t keep);

// `out` (emptied first) becomes a copy of its own.
void pb_journal_copy(pb_journal *out, const pb_journal *j);

// The entries still in force, oldest first, as indexes into `entries`; `out` needs room for
// entries.n. Returns how many.
uint32_t pb_journal_live(const pb_journal *j, uint32_t *out);

// Why a replay stopped. `at` counts live entries.
typedef struct pb_misfit {
    uint32_t at;
    enum pb_misfit_kind {
        PB_FITS,
        PB_OTHER_DECISION, // the session now waits at `expected`, not at the entry's decision
        PB_NO_SUCH_ANSWER, // the decision no longer has that answer
        PB_NOT_ON_OFFER,   // it has, but its condition does not hold now
        PB_ALREADY_OVER,   // the session ends before this entry
    } kind;
    pb_str expected; // the decision waited at, borrowed from the scenario
} pb_misfit;

// Plays the first `count` live entries (UINT32_MAX: all) into a session just begun. False when an
// entry does not fit: what fitted stays played, nothing else is taken in its place, and *misfit
// says where and why.
bool pb_journal_replay(const pb_journal *j, uint32_t count, pb_session *s, pb_misfit *misfit);

// The input that an answer's id means at the decision waited at; false when it has none or it is
// not on offer.
bool pb_journal_input(const pb_session *s, pb_str answer, pb_input *out, pb_misfit *misfit);

#endif
