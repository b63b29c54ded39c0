// SPDX-License-Identifier: MIT
// A way through a scenario: the answers that lead a session to some place in it, as few as are
// found. The script's own connections say which answers lead nearer; the conditions on the way are
// the simulation's, so that what is found is a session that anybody can have. The same question
// gives the same answer.
#ifndef PB_APP_WAY_H
#define PB_APP_WAY_H

#include "base/err.h"
#include "sim/session.h"

// A place: the event that tells of having come there (a decision, a beat, a line, a stage, what
// `later` leaves out, an ending).
typedef struct pb_goal {
    enum pb_event_kind kind;
    uint32_t ref; // as in pb_event
} pb_goal;

// The place that an author names: the id of a moment, stretch, beat or ending; or a line of the
// script, as "120" or "script.lua:120", which is the part of the talk written there, or the nearest
// one above. False and *err, with what was perhaps meant.
bool pb_goal_named(const pb_scenario *s, pb_str name, pb_goal *out, pb_err *err);

typedef struct pb_way {
    uint64_t seed;
    PB_VEC(pb_input) inputs;
    uint32_t event; // the goal, in the events of the session that takes these inputs
    uint32_t situations,
        sessions; // looked at, and played at random, until it was found or given up
} pb_way;         // all zero is empty

// Looks for a way from the beginning, with this seed where it can be. False when none was found:
// where `situations` is 0 the script has no connection at all, else the conditions may exclude it.
bool pb_way_find(const pb_sim *sim, uint64_t seed, pb_goal goal, pb_way *out);
void pb_way_release(pb_way *w);

// The index of the goal's first event in a session, or PB_NO_INDEX.
uint32_t pb_way_event(const pb_session *s, pb_goal goal);

#endif
