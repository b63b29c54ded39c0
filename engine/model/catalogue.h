// SPDX-License-Identifier: MIT
// The catalogue: principles, moves, drift patterns, schools, the climate's pushes and the situation
// rules. All of it is data from assets/, read by `package`; plain structs here, read only once
// built. Marks and pushes are authors' judgement, and say so in the files, until a panel of
// accredited leaders has answered.
#ifndef PB_MODEL_CATALOGUE_H
#define PB_MODEL_CATALOGUE_H

#include "base/diag.h"
#include "model/words.h"

enum {
    PB_PRINCIPLES_MAX = 16, // ten are in use; padded for vector instructions
    PB_MOVES_MAX = 64,      // a set of moves is one 64-bit word
    PB_NONE = 255           // "no such thing" where an index is one byte
};

// Marks in half points (so that a halved mark stays whole): a written +2 is 4 here. One lane a
// principle.
typedef struct pb_marks {
    int16_t of[PB_PRINCIPLES_MAX];
} pb_marks;

// What something does to the climate when it stands at 50; the nearer an end of the scale, the less
// a push toward it does (sim/climate.c). One lane a climate value.
typedef struct pb_push {
    int16_t of[PB_CLIMATE_LANES];
} pb_push;

typedef struct pb_principle {
    pb_str id, name; // "protect_presenter", "Protecting the presenter"
    pb_str summary;  // two sentences
    pb_str raises, lowers;
    pb_str source;
} pb_principle;

enum pb_group {
    PB_GROUP_FRAME,
    PB_GROUP_PROTECT,
    PB_GROUP_DEEPEN,
    PB_GROUP_REDIRECT,
    PB_GROUP_PROCESS,
    PB_GROUP_TEMPTING,
    PB_GROUP_COUNT
};
extern const char
    *const pb_group_name[PB_GROUP_COUNT]; // frame, protect, deepen, redirect, process, tempting

typedef struct pb_move {
    pb_str id, name;
    pb_str what, right_when, wrong_when; // for tempting moves right_when is "when it could pass",
                                         // wrong_when "why it tempts"
    pb_str source;
    enum pb_group group;
    uint8_t phases;    // bit per pb_phase in which it is in its place
    bool spoken;       // false for hold_silence and let_it_run
    enum pb_talk talk; // what saying it makes the talk about, for the talk map
    pb_marks marks;
    pb_push push;
    pb_span at; // in the assets
} pb_move;

typedef struct pb_drift {
    pb_str id, name;
    pb_str markers, underneath; // how it sounds; what is likely below it
    pb_str source;
    uint8_t next;            // the pattern it turns into when left alone for two beats, or PB_NONE
    bool is_attack;          // somebody is being hurt: keeping quiet is an omission
    enum pb_quiet quiet;     // frozen_silence and working_silence are patterns too
    uint64_t helps, worsens; // sets of moves
    pb_push push;            // what each line of it does
} pb_drift;

// What the simulation can tell of a decision. A rule names the situations that must all hold.
enum pb_situation {
    PB_SIT_WRONG_PHASE = 1 << 0,     // the move is out of its place in this phase
    PB_SIT_LOW_SAFETY = 1 << 1,      // safety is below the climate's `low_safety`
    PB_SIT_THIRD_ALIKE = 1 << 2,     // the third same move within five decisions
    PB_SIT_WORKING_SILENCE = 1 << 3, // the quiet before the answer is work
    PB_SIT_FROZEN_SILENCE = 1 << 4,  // … or is fright
    PB_SIT_ATTACK = 1 << 5,          // somebody is being attacked
    PB_SIT_TOO_EARLY = 1 << 6,       // stepping into a stretch before its window
    PB_SIT_TOO_LATE = 1 << 7,        // … and after it
    PB_SIT_NOTHING_TO_MEND = 1 << 8, // no mark below nought in the last six decisions
    PB_SIT_IN_FLIGHT = 1 << 9,       // the group is in a drift pattern that is not a silence
    PB_SIT_COUNT = 10
};
extern const char *const pb_situation_name[PB_SIT_COUNT]; // wrong_phase, low_safety, third_alike, …

typedef struct pb_rule {
    pb_str id, name;
    pb_str reason, source; // why, for the debrief; on whose authority
    uint32_t when;         // pb_situation bits that must all hold
    uint64_t moves;        // the moves it speaks of
    uint8_t keep;          // how much of marks above nought stays: 0, 50 or 100 per cent
    pb_marks add;
    pb_span at;
} pb_rule;

typedef struct pb_school {
    pb_str id, name, summary, source;
    pb_marks
        weight; // per principle in per cent, 100 is plain: what this tradition attends to first
    uint64_t remarked;            // moves whose marks it sees otherwise
    pb_marks marks[PB_MOVES_MAX]; // … and how; only those in `remarked` count
    pb_span remarked_at[PB_MOVES_MAX];
    PB_VEC(pb_str) house_rules; // sentences for the scenario page
    // What presenters do when they leave the circle and come back into it, as told behind their
    // names; empty where a chair is moved.
    pb_str leaves, returns;
} pb_school;

typedef struct pb_climate_table {
    int16_t start[PB_CLIMATE_LANES];
    pb_push talk[PB_TALK_COUNT];       // what a line of each kind does
    pb_push unanswered[PB_TALK_COUNT]; // … besides, while a drift is running
    pb_push silence[PB_QUIET_COUNT];   // what a silence does
    int16_t low_safety;
    int16_t words_per_minute; // speech, about 140
} pb_climate_table;

typedef struct pb_catalogue {
    pb_arena arena;
    PB_VEC(pb_principle) principles;
    PB_VEC(pb_move) moves;
    PB_VEC(pb_drift) drifts;
    PB_VEC(pb_rule) rules;
    PB_VEC(pb_school) schools;
    pb_climate_table climate;
} pb_catalogue;

void pb_catalogue_release(pb_catalogue *c);

// The index of an id, or -1.
int pb_catalogue_principle(const pb_catalogue *c, pb_str id);
int pb_catalogue_move(const pb_catalogue *c, pb_str id);
int pb_catalogue_drift(const pb_catalogue *c, pb_str id);
int pb_catalogue_school(const pb_catalogue *c, pb_str id);

#endif
