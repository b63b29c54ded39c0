// SPDX-License-Identifier: MIT
// A session is a pure function of (scenario, seed, inputs): no clock, no file, no global. It runs
// by itself from one decision to the next; each input answers the decision that it waits at. Same
// inputs, same everything, on every machine.
//
//     pb_sim *sim = pb_sim_new(scenario, catalogue, school, port);
//     pb_session *s = pb_session_new(sim, seed, PB_PRACTICE);     // runs to the first decision
//     while (s->state.status == PB_AT_MOMENT || s->state.status == PB_IN_STRETCH)
//         pb_session_step(s, input);                              // answers it and runs on
//
// Time is session time, in milliseconds: spoken words at the catalogue's words per minute,
// silences, and what `later` leaves out. What happened is told as events.
#ifndef PB_SIM_SESSION_H
#define PB_SIM_SESSION_H

#include "base/rng.h"
#include "sim/port.h"

enum {
    PB_MINUTES_MAX = 240, // the talk map's length; later talk counts to the last minute
    PB_RECENT = 5,        // moves remembered, for monotony
    PB_RUN_MAX = 4096,    // items without a decision before the session counts as stuck
};

// One scenario set up for play in one school: marks worked out, nothing in it changes. Shared by
// any number of sessions.
typedef struct pb_sim pb_sim;

// All borrowed; they must outlive it. `port` may be NULL when the scenario has no script functions.
pb_sim *pb_sim_new(const pb_scenario *scenario, const pb_catalogue *catalogue, uint32_t school,
                   const pb_script_port *port);
void pb_sim_free(pb_sim *sim);

enum pb_status {
    PB_AT_MOMENT,  // the talk stands still until it is answered
    PB_IN_STRETCH, // a line has passed; more may come
    PB_ENDED,
    PB_STUCK, // the script led nowhere; check finds this before a trainee does
};

// Everything the future depends on, and nothing else; no pointers, so it can be copied, compared
// and hashed.
typedef struct pb_state {
    pb_rng rng;
    uint32_t beat, item; // where the talk stands; at a decision, the item behind it
    uint32_t decision;   // the one waited at; meaningless when ended
    uint32_t clock;      // session milliseconds
    uint32_t decisions;  // answered so far
    uint32_t ending;     // when ended
    uint8_t status;      // enum pb_status
    uint8_t phase;
    uint8_t drift;         // the pattern the group is in, or PB_NONE
    uint8_t drift_beats;   // beats it was left alone
    uint8_t heard;         // lines heard in this stretch
    uint8_t quiet;         // enum pb_quiet: what the silence just now was, until somebody speaks
    uint8_t since_misstep; // decisions since a mark below nought was chosen; 255 is never
    uint8_t spare;
    uint8_t recent[PB_RECENT]; // moves, newest first; PB_NONE is none
    uint8_t spare2;
    uint16_t chairs_out; // bit per person who sits outside the circle
    uint8_t mood[PB_PEOPLE_MAX];
    int16_t climate[PB_CLIMATE_LANES];      // 0 … 100
    int16_t climate_rest[PB_CLIMATE_LANES]; // 256ths above it
    int32_t var[PB_STATE_MAX];
} pb_state;

// What the session's choices made of each principle, in half points, and where the talk went.
typedef struct pb_tally {
    int32_t made[PB_PRINCIPLES_MAX];              // sum of chosen - worst
    int32_t of[PB_PRINCIPLES_MAX];                // sum of best - worst
    uint32_t chances[PB_PRINCIPLES_MAX];          // decisions on which the answers differed
    uint16_t talk[PB_MINUTES_MAX][PB_TALK_LANES]; // milliseconds of each minute
    uint32_t yours;                               // milliseconds that the trainee spoke
    uint32_t said, kept_quiet; // interventions; decisions answered by staying quiet
} pb_tally;

enum pb_event_kind {
    PB_EV_BEAT,     // ref: beat
    PB_EV_LINE,     // ref: line (said or done)
    PB_EV_STAGE,    // ref: stage
    PB_EV_SILENCE,  // small: enum pb_quiet; ref: seconds
    PB_EV_LATER,    // ref: later
    PB_EV_PHASE,    // small: phase
    PB_EV_CHAIR,    // small: person; ref: 1 out, 0 back
    PB_EV_DECISION, // ref: decision that is now waited at (once for a stretch)
    PB_EV_ANSWER, // ref: option taken (index into the scenario's options); small: how many lines of
                  // a stretch had passed
    PB_EV_DRIFT,  // small: pattern begun or turned into, PB_NONE when answered; ref: 1 when it came
                  // of itself
    PB_EV_FAULT,  // ref: expr whose script function failed
    PB_EV_DRY,    // ref: pool that had nothing to say when it was drawn from
    PB_EV_ENDING, // ref: ending
};

typedef struct pb_event {
    uint8_t kind, small;
    uint16_t step; // how many inputs had been given
    uint32_t ref;
    uint32_t clock; // when it began
} pb_event;

typedef struct pb_session {
    const pb_sim *sim;
    uint64_t seed;
    enum pb_mode mode;
    pb_state state;
    pb_tally tally;
    uint64_t *once; // flags of lines and entries that come once
    uint32_t steps; // inputs given
    uint32_t open;  // the answers on offer, worked out when the talk stopped (pb_session_answers)
    PB_VEC(pb_event) events; // since the beginning, or since the last step when `forgets`
    bool forgets;            // for playing millions: keep only the last step's events
} pb_session;                // read freely; change only by the functions below

pb_session *pb_session_new(const pb_sim *sim, uint64_t seed, enum pb_mode mode);
void pb_session_free(pb_session *s);

// Begins again from the start, keeping the memory.
void pb_session_restart(pb_session *s, uint64_t seed);

// A copy that goes its own way (to see what another answer would have led to).
pb_session *pb_session_copy(const pb_session *s);

enum pb_input_kind {
    PB_INPUT_ANSWER, // take option `option` of the decision (quiet included)
    PB_INPUT_WAIT,   // in a stretch: let one more line pass
};

typedef struct pb_input {
    enum pb_input_kind kind;
    uint8_t option; // counted from the decision's first
} pb_input;

// Answers and runs to the next decision or the end. False, and nothing changes, when the input does
// not fit. Waiting is possible while more lines of the stretch are to come; taking its `quiet` lets
// the rest of them pass.
bool pb_session_step(pb_session *s, pb_input input);

// The answers on offer now, in the order in which a face shows them (shuffled by the seed in
// assessment mode).
typedef struct pb_offer {
    uint8_t n;
    bool can_wait;
    struct {
        uint8_t option; // counted from the decision's first
        uint8_t move;   // the move it is now (quiet may be another after its `within`)
        pb_marks marks; // after the rules, in half points
        uint32_t rules; // bit per rule that spoke
    } of[PB_OPTIONS_MAX];
} pb_offer;
void pb_session_offer(const pb_session *s, pb_offer *out);

// Which answers are on offer now, as bits counted from the decision's first: pb_session_offer
// without the marks.
uint32_t pb_session_answers(const pb_session *s);

// The best and the worst that this decision allows, per principle: over the answers on offer, and
// in a stretch over stepping in early, in time and late as well. A chance is their difference.
void pb_session_range(const pb_session *s, pb_marks *best, pb_marks *worst);

// A number that is equal when everything the future and the score depend on is equal.
uint64_t pb_session_hash(const pb_session *s);

const pb_scenario *pb_sim_scenario(const pb_sim *sim);
const pb_catalogue *pb_sim_catalogue(const pb_sim *sim);
uint32_t pb_sim_school(const pb_sim *sim);

#endif
