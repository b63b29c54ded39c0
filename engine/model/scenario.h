// SPDX-License-Identifier: MIT
// One scenario, checked and flat. Built once (`package` reads scenario.yaml into the meta part,
// `script` runs script.lua and fills the graph), then never written again. Things refer to each
// other by index; what the simulation touches at every step lies apart from the words that only a
// person reads. Everything keeps its place in the sources.
#ifndef PB_MODEL_SCENARIO_H
#define PB_MODEL_SCENARIO_H

#include "base/diag.h"
#include "model/catalogue.h"

enum {
    PB_PEOPLE_MAX = 16,
    PB_STATE_MAX = 32,
    PB_OPTIONS_MAX = 6, // answers to a moment, quiet included
    PB_STRETCH_LINES_MAX = 12,
    PB_YOU = 254, // the trainee, where a person's index stands
};
#define PB_NO_INDEX UINT32_MAX

// ---- what scenario.yaml says ------------------------------------------------------------------

enum pb_hair {
    PB_HAIR_SHORT,
    PB_HAIR_LONG,
    PB_HAIR_CURLY,
    PB_HAIR_BUN,
    PB_HAIR_BALD,
    PB_HAIR_BOB,
    PB_HAIR_BRAIDS,
    PB_HAIR_CROP,
    PB_HAIR_WAVES,
    PB_HAIR_PONYTAIL,
    PB_HAIR_AFRO,
    PB_HAIR_LOCS,
    PB_HAIR_COUNT
};
enum pb_hair_color {
    PB_BLACK,
    PB_BROWN,
    PB_AUBURN,
    PB_BLOND,
    PB_GREY,
    PB_WHITE,
    PB_HAIR_COLOR_COUNT
};
enum pb_top {
    PB_TEAL,
    PB_ROSE,
    PB_BLUE,
    PB_GREEN,
    PB_OCHRE,
    PB_PLUM,
    PB_SLATE,
    PB_RUST,
    PB_TOP_COUNT
};
enum pb_beard {
    PB_BEARD_NONE,
    PB_BEARD_STUBBLE,
    PB_BEARD_SHORT,
    PB_BEARD_FULL,
    PB_BEARD_MOUSTACHE,
    PB_BEARD_COUNT
};
enum pb_head {
    PB_HEAD_NONE,
    PB_HEAD_HIJAB,
    PB_HEAD_TURBAN,
    PB_HEAD_KIPPA,
    PB_HEAD_WRAP,
    PB_HEAD_CAP, // the theatre's
    PB_HEAD_COUNT
};
enum pb_age { PB_AGE_YOUNG, PB_AGE_MIDDLE, PB_AGE_OLD, PB_AGE_COUNT };
enum pb_aid { PB_AID_NONE, PB_AID_HEARING_AID, PB_AID_WHEELCHAIR, PB_AID_COUNT };
enum pb_physique { PB_BUILD_MEDIUM, PB_BUILD_SLIGHT, PB_BUILD_BROAD, PB_BUILD_COUNT };
enum pb_wear {
    PB_WEAR_ANY, // follows from the rest of the look
    PB_WEAR_JUMPER,
    PB_WEAR_SHIRT,
    PB_WEAR_BLOUSE,
    PB_WEAR_CARDIGAN,
    PB_WEAR_SCRUBS,
    PB_WEAR_COAT,   // white, over the top
    PB_WEAR_JACKET, // dark, over the top
    PB_WEAR_COLLAR, // a chaplain's
    PB_WEAR_COUNT
};

// How a person looks; the words are those of scenarios/README.md, in the enums' order.
typedef struct pb_look {
    enum pb_hair hair;
    enum pb_hair_color hair_color;
    uint8_t skin; // 1 lightest … 6 darkest
    enum pb_top top;
    bool glasses;
    enum pb_beard beard;
    enum pb_head head;
    enum pb_age age;
    enum pb_aid aid;
    enum pb_physique build;
    enum pb_wear wears;
} pb_look;

typedef struct pb_person {
    pb_str id;   // the word in the script
    pb_str name; // what is shown
    pb_str job;
    bool is_presenter;
    bool is_coleader; // leads with the trainee, from the chair opposite
    pb_look look;
    pb_span at;
} pb_person;

typedef struct pb_var { // declared state
    pb_str id, note;
    int32_t start, min, max;
    pb_span at;
} pb_var;

typedef struct pb_meta {
    pb_str id; // the folder's name
    pb_str title, summary, language, setting;
    uint8_t level;                  // 1 … 3
    uint16_t minutes;               // session time
    uint8_t school;                 // index into the catalogue
    uint32_t teaches;               // bit per principle
    pb_span teaches_at, minutes_at; // where it says so; `at` when it does not
    PB_VEC(pb_str) sources, content_notes;
    pb_str care;                       // where to turn when it comes close to home; may be empty
    int16_t climate[PB_CLIMATE_LANES]; // where the group starts
    PB_VEC(pb_person) people;          // in the order of their chairs
    uint8_t presenter;                 // index into people
    PB_VEC(pb_var) state;
    pb_span at;
} pb_meta;

// ---- the graph --------------------------------------------------------------------------------

// A condition or an effect, compiled (sim/expr.h). Index 0 of `exprs` is the empty one: holds
// always, does nothing.
typedef struct pb_expr {
    uint32_t first, n; // in pb_scenario.code; n is 0 for a script function
    uint32_t function; // the script's own number for a Lua function, or PB_NO_INDEX
    pb_str text;       // as written
    pb_span at;
} pb_expr;

typedef struct pb_line {
    uint8_t speaker;       // person, or PB_YOU
    uint8_t to;            // person, or PB_NONE
    uint8_t talk;          // enum pb_talk
    uint8_t drift;         // the pattern this line is, or PB_NONE
    uint8_t mood;          // enum pb_mood, or PB_NONE: unchanged
    bool is_said;          // false: only done, and `does` says what
    uint16_t quarters;     // milliseconds of speech / 4: at most 262 s
    uint32_t when, effect; // exprs
    uint32_t once;         // bit in the session's once flags, or PB_NO_INDEX
} pb_line;

typedef struct pb_line_text {
    pb_str says, does;
    pb_span at;
} pb_line_text;

enum pb_item_kind {
    PB_ITEM_LINE,        // arg: line
    PB_ITEM_STAGE,       // arg: stage
    PB_ITEM_PHASE,       // small: phase
    PB_ITEM_SILENCE,     // small: enum pb_quiet; arg: seconds
    PB_ITEM_LATER,       // small: talk; arg: later
    PB_ITEM_CHAIR,       // small: person; arg: 1 goes out, 0 comes back
    PB_ITEM_DRAW,        // small: how many; arg: pool
    PB_ITEM_SET,         // arg: expr (effect); guard in `when`
    PB_ITEM_MOMENT,      // arg: decision
    PB_ITEM_STRETCH,     // arg: decision; its lines are the items up to the matching
                         // PB_ITEM_STRETCH_END
    PB_ITEM_STRETCH_END, // arg: decision
    PB_ITEM_GO,          // arg: beat; guard in `when`
    PB_ITEM_ENDING,      // arg: ending
    PB_ITEM_END, // behind the last item of every beat; reaching it is a fault that check finds
    PB_ITEM_COUNT
};

typedef struct pb_item {
    uint8_t kind, small;
    uint32_t arg;
    uint32_t when; // expr; only for STAGE, SET, GO and the like; lines carry their own
} pb_item;

typedef struct pb_beat {
    pb_str id;
    uint32_t first_item; // its items run to PB_ITEM_END
    pb_span at;
} pb_beat;

typedef struct pb_stage {
    pb_str text;
    uint32_t effect, once;
    pb_span at;
} pb_stage;

typedef struct pb_later {
    uint8_t minutes;
    pb_str text; // may be empty
    pb_span at;
} pb_later;

typedef struct pb_option {
    uint8_t move;      // index into the catalogue
    uint8_t otherwise; // for quiet: the move it is when `within` does not hold, or PB_NONE
    bool is_quiet, has_marks;
    uint8_t to;                    // person, or PB_NONE
    uint16_t quarters;             // as in pb_line
    uint32_t when, effect, within; // exprs
    uint32_t go;                   // beat, or PB_NO_INDEX: the beat goes on
    uint32_t marks;                // when has_marks: index into pb_scenario.marks
} pb_option;

typedef struct pb_option_text {
    pb_str id, says, why, brief; // brief: the label for charts, may be empty (`short` in scripts)
    uint8_t target;              // enum pb_target
    pb_span at;
} pb_option_text;

typedef struct pb_decision { // a moment or a stretch
    uint32_t first_option;
    uint8_t options;
    bool is_stretch;
    uint8_t quiet; // enum pb_quiet before the answer
    uint8_t lines; // of a stretch: how many of its items are lines that are said
    uint8_t timely_from,
        timely_to; // of a stretch: stepping in after these lines is timely (1-based)
    uint32_t beat;
} pb_decision;

typedef struct pb_decision_text {
    pb_str id, notice, hint;
    pb_span at;
} pb_decision_text;

typedef struct pb_entry { // one of a pool: lines that stay together
    uint32_t first_line, lines;
    uint32_t when, once;
    uint16_t weight;
} pb_entry;

typedef struct pb_pool {
    pb_str id;
    uint32_t first_entry, entries;
    pb_span at;
} pb_pool;

typedef struct pb_ending {
    pb_str id, title, text;
    pb_span at;
} pb_ending;

typedef struct pb_scenario {
    pb_arena arena;     // holds every string here
    pb_sources sources; // the files, for diagnostics and for `explain`
    pb_meta meta;
    char hash[65];      // SHA-256 over both files, as hex: which scenario a journal was made with
    uint32_t start;     // beat
    uint32_t once_bits; // how many once flags a session needs
    PB_VEC(pb_beat) beats;
    PB_VEC(pb_item) items;
    PB_VEC(pb_line) lines;
    PB_VEC(pb_line_text) line_texts; // one for each line, and so on below
    PB_VEC(pb_stage) stages;
    PB_VEC(pb_later) laters;
    PB_VEC(pb_decision) decisions;
    PB_VEC(pb_decision_text) decision_texts;
    PB_VEC(pb_option) options;
    PB_VEC(pb_option_text) option_texts;
    PB_VEC(pb_marks) marks; // of options that have their own
    PB_VEC(pb_pool) pools;
    PB_VEC(pb_entry) entries;
    PB_VEC(pb_ending) endings;
    PB_VEC(pb_expr) exprs;
    PB_VEC(uint32_t) code;
    PB_VEC(pb_span) item_spans; // where each item stands
} pb_scenario;

// What a text of a scenario is to the person who reads it, and which array of the scenario its
// number counts in.
enum pb_text_kind {
    PB_TEXT_TITLE,
    PB_TEXT_SUMMARY,
    PB_TEXT_SETTING,
    PB_TEXT_CONTENT_NOTE, // meta.content_notes
    PB_TEXT_CARE,
    PB_TEXT_NAME,         // meta.people
    PB_TEXT_JOB,          // …
    PB_TEXT_LINE,         // lines
    PB_TEXT_DOES,         // …
    PB_TEXT_STAGE,        // stages
    PB_TEXT_LATER,        // laters
    PB_TEXT_NOTICE,       // decisions
    PB_TEXT_HINT,         // …
    PB_TEXT_ANSWER,       // options
    PB_TEXT_WHY,          // …
    PB_TEXT_SHORT,        // …
    PB_TEXT_ENDING_TITLE, // endings
    PB_TEXT_ENDING,       // …
    PB_TEXT_CATALOGUE,    // none of a scenario's
    PB_TEXT_KIND_COUNT
};
enum { PB_SHORT_MAX = 24 }; // characters of an option's `brief`

void pb_scenario_release(pb_scenario *s);

// The index of an id, or PB_NO_INDEX. Linear; for set-up, not for play.
uint32_t pb_scenario_decision(const pb_scenario *s, pb_str id);

// The option of `decision` with this id, counted from its first; PB_NO_INDEX when there is none.
uint32_t pb_scenario_option(const pb_scenario *s, uint32_t decision, pb_str id);

// The names that authors write for looks, by the enums.
extern const char *const pb_hair_name[PB_HAIR_COUNT];
extern const char *const pb_hair_color_name[PB_HAIR_COLOR_COUNT];
extern const char *const pb_top_name[PB_TOP_COUNT];
extern const char *const pb_beard_name[PB_BEARD_COUNT];
extern const char *const pb_head_name[PB_HEAD_COUNT];
extern const char *const pb_age_name[PB_AGE_COUNT];
extern const char *const pb_aid_name[PB_AID_COUNT];
extern const char *const pb_build_name[PB_BUILD_COUNT];
extern const char *const pb_wears_name[PB_WEAR_COUNT];

#endif
