// SPDX-License-Identifier: MIT
// What pb_sim_new works out ahead, and what the parts of the simulation say to each other. Private to sim.
#ifndef PB_SIM_SIM_H
#define PB_SIM_SIM_H

#include "sim/session.h"

enum { PB_RULES_MAX = 32 };

struct pb_sim {
    const pb_scenario *scenario;
    const pb_catalogue *catalogue;
    const pb_script_port *port;
    uint32_t school;
    pb_marks *marks;       // [0 … moves) each move's as the school sees it; behind them the overridden ones
    uint32_t *marks_of;    // per option: index into marks
    uint32_t move_rules[PB_MOVES_MAX];   // rules that speak of a move, as bits
    uint32_t rule_when[PB_RULES_MAX];    // their situations
    uint32_t once_words;   // 64-bit words of once flags
    uint8_t frozen_drift;  // the pattern that a frozen silence is, or PB_NONE
};

// ---- climate.c: what is said and done to the group ---------------------------------------------

void pb_climate_push_by(pb_session *s, const pb_push *push);

// A line of this talk was heard, in this drift pattern or PB_NONE.
void pb_climate_line(pb_session *s, enum pb_talk talk, uint8_t drift);

// Silence of a kind passed.
void pb_climate_silence(pb_session *s, enum pb_quiet quiet);

// The group falls into a pattern, or out of it (PB_NONE); `by_itself` when no line said so.
void pb_climate_drift(pb_session *s, uint8_t drift, bool by_itself);

// A new beat begins: a pattern that nobody answered goes on to the next in its chain.
void pb_climate_beat(pb_session *s);

// The trainee made a move.
void pb_climate_move(pb_session *s, uint8_t move);

// ---- rules.c: what the situation makes of a move ------------------------------------------------

// The situations of the decision waited at that do not depend on the move; `heard` lines of a stretch.
uint32_t pb_rules_situation(const pb_session *s, uint32_t decision, uint32_t heard);

// Marks of `option` as `move` in that situation; *fired gets the rules that spoke when not NULL.
void pb_rules_adjust(const pb_session *s, uint32_t option, uint8_t move, uint32_t situation,
                     pb_marks *out, uint32_t *fired);

// ---- score.c ------------------------------------------------------------------------------------

// Counts the answer `option` (an index into the scenario's options) as given now. Says which move it was.
uint8_t pb_score_answer(pb_session *s, uint32_t option);

// ---- session.c ----------------------------------------------------------------------------------

// A condition's answer now. Index 0 holds.
bool pb_session_holds(const pb_session *s, uint32_t expr);

// The move that an option is now.
uint8_t pb_session_move(const pb_session *s, const pb_option *o);

void pb_session_tell(pb_session *s, enum pb_event_kind kind, uint8_t small, uint32_t ref);

// Lets session time pass with talk of a kind (or silence).
void pb_session_pass(pb_session *s, uint32_t milliseconds, uint32_t lane);

#endif
