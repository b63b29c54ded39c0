// SPDX-License-Identifier: MIT
// What a journal says, worked out by playing it once more: the profile, where the talk went, and
// every decision with what was on offer, what each answer was worth there and why. Nothing here is
// ever stored.
#ifndef PB_APP_DEBRIEF_H
#define PB_APP_DEBRIEF_H

#include "sim/journal.h"
#include "sim/score.h"

enum pb_verdict { PB_VERDICT_OPEN, PB_VERDICT_STRONG, PB_VERDICT_MIXED, PB_VERDICT_WEAK };

// What came of an answer, up to the next decision or the end.
typedef struct pb_aftermath {
    int16_t before[PB_CLIMATE_LANES], after[PB_CLIMATE_LANES];
    uint8_t drift, drift_after;   // the pattern the group was in, and is in then; PB_NONE
    uint32_t talk[PB_TALK_LANES]; // milliseconds of talk in between
} pb_aftermath;

typedef struct pb_debrief_decision {
    uint32_t decision; // in the scenario
    uint32_t keep;     // inputs that stay when one goes back to it
    uint32_t at;       // inputs before the answer itself; a stretch's waits are among them
    uint32_t clock;    // when it was answered
    enum pb_phase phase;
    uint8_t heard; // lines of a stretch
    uint8_t taken; // index into offer.of
    pb_offer offer;
    pb_marks best, worst;
    enum pb_verdict verdict; // OPEN: the answers did not differ; else by the share of all its
                             // chances that was taken
    pb_aftermath came;
    uint64_t hash; // of the state after the answer
} pb_debrief_decision;

typedef struct pb_debrief {
    const pb_sim *sim;
    uint64_t seed;
    enum pb_mode mode;
    bool is_over;
    uint32_t ending, clock;
    uint32_t said, kept_quiet, yours; // as in pb_tally
    uint64_t hash; // of the state at the end; the same journal always comes to the same
    pb_profile profile;
    pb_tally tally;
    PB_VEC(pb_debrief_decision) decisions;
    pb_misfit misfit; // where a journal that no longer fits stopped
} pb_debrief;

void pb_debrief_make(pb_debrief *d, const pb_sim *sim, const pb_journal *j);
void pb_debrief_release(pb_debrief *d);

// Steps a session and says what came of it. Quiet in a stretch is judged where the stretch ends, so
// pb_debrief_wait lets the rest of it pass before such an answer is looked at (unless the answer
// would not be on offer any more).
void pb_debrief_wait(pb_session *s, pb_input answer);
void pb_debrief_step(pb_session *s, pb_input answer, pb_aftermath *came);

// How the talk of a minute divides, in thousandths; all zero when nothing happened in it.
void pb_debrief_minute(const pb_debrief *d, uint32_t minute, uint16_t share[PB_TALK_LANES]);

// Everything as one JSON object, for machines.
void pb_debrief_json(const pb_debrief *d, const pb_journal *j, pb_buf *out);

#endif
