// SPDX-License-Identifier: MIT
// What pb_sim_new works out ahead, and what the parts of the simulation say to each other. Private
// to sim, and to study, which steps many sessions at once and must do it alike (study/sweep.h).
#ifndef PB_SIM_SIM_H
#define PB_SIM_SIM_H

#include "sim/session.h"

enum { PB_RULES_MAX = 32 };

struct pb_sim {
    const pb_scenario *scenario;
    const pb_catalogue *catalogue;
    const pb_script_port *port;
    uint32_t school;
    pb_marks
        *marks; // [0 … moves) each move's as the school sees it; behind them the overridden ones
    uint8_t *guarded;                  // per decision: bits of the answers that have a condition
    uint32_t move_rules[PB_MOVES_MAX]; // rules that speak of a move, as bits
    uint32_t
        rules_at[1 << PB_SIT_COUNT]; // rules whose situations all hold, by the situations that do
    pb_marks rule_adds[PB_RULES_MAX];
    struct pb_plain *plain;              // per decision
    uint64_t misplaced[PB_PHASE_COUNT];  // moves out of their place, by phase
    uint32_t once_words;                 // 64-bit words of once flags
    uint8_t frozen_drift;                // the pattern that a frozen silence is, or PB_NONE
    uint64_t working_drifts;             // the patterns that are working silences
    pb_push (*line_push)[PB_TALK_COUNT]; // what a line does: in calm, in a drift, and as a line of
                                         // drift i in row 2 + i
};

// What a moment's answers are worth as long as no rule speaks of any of them and all are on offer,
// which is most of the time: then nothing need be worked out. `moves` is 0 where that is never so
// (stretches, and quiets that may be two moves).
struct pb_plain {
    uint64_t moves;
    uint32_t rules; // that speak of one of these moves in some situation
    uint32_t open;  // all its answers, as bits
    pb_marks best, worst;
};

// ---- climate.c: what is said and done to the group ---------------------------------------------

void pb_climate_set_up(pb_sim *sim);

void pb_climate_push_by(pb_session *s, const pb_push *push);

// Somebody speaks: whatever the silence was, it is over, and so is a working silence as a pattern.
void pb_climate_speech(pb_session *s);

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

void pb_rules_set_up(pb_sim *sim);

// The situation of a decision: what holds whatever the move, and for which moves the rest of it
// does.
typedef struct pb_outlook {
    uint32_t holds;            // pb_situation bits
    uint64_t misplaced, alike; // moves out of their place; moves that would be the third alike
} pb_outlook;

// Of the decision waited at, after `heard` lines of a stretch.
pb_outlook pb_rules_outlook(const pb_session *s, uint32_t decision, uint32_t heard);

// The rules that speak of a move, as bits.
static inline uint32_t pb_rules_of(const pb_sim *sim, uint8_t move, const pb_outlook *o)
{
    uint32_t holds = o->holds | (o->misplaced >> move & 1 ? PB_SIT_WRONG_PHASE : 0u) |
                     (o->alike >> move & 1 ? PB_SIT_THIRD_ALIKE : 0u);
    return sim->move_rules[move] & sim->rules_at[holds];
}

// Marks after those rules.
void pb_rules_adjust(const pb_sim *sim, uint32_t rules, pb_marks *marks);

// The marks of an option, `option` of the scenario's, before any rule, when it is `move`.
static inline const pb_marks *pb_rules_plain(const pb_sim *sim, uint32_t option, uint8_t move)
{
    const pb_option *o = &sim->scenario->options.p[option];
    return &sim->marks[o->has_marks && o->move == move ? sim->catalogue->moves.n + o->marks : move];
}

// ---- score.c ------------------------------------------------------------------------------------

void pb_score_set_up(pb_sim *sim);

// Counts the answer `option` (an index into the scenario's options) as given now, when the answers
// `open` are on offer (pb_session_answers). Says which move it was.
uint8_t pb_score_answer(pb_session *s, uint32_t open, uint32_t option);

// ---- session.c ----------------------------------------------------------------------------------

// A condition's answer now. Index 0 holds.
bool pb_session_holds(const pb_session *s, uint32_t expr);

// The move that an option is now.
static inline uint8_t pb_session_move(const pb_session *s, const pb_option *o)
{
    return o->otherwise != PB_NONE && !pb_session_holds(s, o->within) ? o->otherwise : o->move;
}

void pb_session_tell(pb_session *s, enum pb_event_kind kind, uint8_t small, uint32_t ref);

// Lets session time pass with talk of a kind (or silence).
void pb_session_pass(pb_session *s, uint32_t milliseconds, uint32_t lane);

#endif
