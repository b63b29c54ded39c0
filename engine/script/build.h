// SPDX-License-Identifier: MIT
// Building the graph while a script runs; shared by the files of this layer only. Words of the
// language make parts (a line, a go, an option, …), which Lua code carries about as small handles;
// a beat, moment, stretch, pool or exchange takes the parts that stand in its braces. Names of
// beats and pools stay symbols until the script has ended.
//
// Anything here that is given the lua_State may raise a Lua error, so nothing it needs may live on
// the C heap alone: everything grows in this struct.
#ifndef PB_SCRIPT_BUILD_H
#define PB_SCRIPT_BUILD_H

#include <lua.h>

#include "script/locate.h"
#include "script/sandbox.h"
#include "script/vocabulary.h"
#include "sim/expr.h"

// ---- what Lua code holds: light userdata, so that nothing is allocated and nothing can be forged
// ----------

enum pb_thing {
    PB_THING_NONE,    // no thing: a value of Lua's own
    PB_THING_NOTHING, // stands for a name that does not exist; swallows whatever is done with it
    PB_THING_PERSON,  // index: person or PB_YOU
    PB_THING_SAY,
    PB_THING_ANSWER,  // `say.id`; index: symbol
    PB_THING_PART,    // index: part
    PB_THING_LIBRARY, // index: enum pb_library
    PB_THING_VALUES   // what a function sees of the session
};

static inline void *pb_thing(enum pb_thing kind, uint32_t index)
{
    return (void *)((uintptr_t)index * 8 + (uintptr_t)kind);
}

static inline void pb_thing_push(lua_State *L, enum pb_thing kind, uint32_t index)
{
    lua_pushlightuserdata(L, pb_thing(kind, index));
}

// (Lua code holds no other userdata.)
static inline enum pb_thing pb_thing_kind(lua_State *L, int at)
{
    return (enum pb_thing)((uintptr_t)lua_touserdata(L, at) % 8);
}

static inline uint32_t pb_thing_index(lua_State *L, int at)
{
    return (uint32_t)((uintptr_t)lua_touserdata(L, at) / 8);
}

static inline bool pb_is_thing(lua_State *L, int at, enum pb_thing kind)
{
    return pb_thing_kind(L, at) == kind;
}

// ---- parts ------------------------------------------------------------------------------------

enum pb_part_kind {
    PB_PART_LINE,
    PB_PART_STAGE,
    PB_PART_PHASE,
    PB_PART_SILENCE,
    PB_PART_LATER,
    PB_PART_CHAIR,
    PB_PART_DRAW, // arg: symbol of a pool
    PB_PART_SET,
    PB_PART_GO, // arg: symbol of a beat
    PB_PART_ENDING,
    PB_PART_MOMENT,  // arg: decision
    PB_PART_STRETCH, // arg: decision
    PB_PART_NOTICE,  // arg: text
    PB_PART_OPTION,
    PB_PART_EXCHANGE, // arg: exchange
    PB_PART_BEAT,
    PB_PART_POOL,
    PB_PART_COUNT
};

typedef struct pb_part {
    uint8_t kind;     // enum pb_part_kind
    uint8_t small;    // as in pb_item
    bool is_used;     // stands in something, or needs not
    bool is_complete; // had its { … }, or has none
    uint32_t
        arg; // index into the list of its kind, unless said otherwise; a symbol before its { … }
    uint32_t when; // expr
    pb_place place;
} pb_part;

typedef struct pb_symbol {
    pb_str name;
    uint32_t index; // what it turned out to be, or PB_NO_INDEX
    pb_place place; // where that stands
} pb_symbol;

#define PB_SYMBOL_TOLD                                                                             \
    (PB_NO_INDEX - 1) // in place of a symbol: something is named, but wrongly, and that is told

typedef struct pb_symbols {
    pb_map map;
    PB_VEC(pb_symbol) list;
} pb_symbols;

typedef struct pb_exchange {
    uint32_t first_line, lines, when, once;
    uint16_t weight;
} pb_exchange;

enum {
    PB_TALK_OPEN = 254, // a line that does not say what it is about; decided at the end
    PB_PARTS_MAX = 4 * 1000 * 1000,
    PB_CONTENTS_MAX = 10000, // parts in one pair of braces
    PB_FUNCTIONS_MAX = 10000,
    PB_STRANGE_MAX = 8 // unknown keys told of one table
};

typedef struct pb_build {
    pb_scenario *s;
    const pb_catalogue *c;
    pb_diags *diags;
    const pb_vocabulary *vocabulary;
    uint32_t file;
    uint32_t words_per_minute;
    uint32_t guesses; // names compared for "did you mean", which is bounded
    pb_locate where;
    pb_arena arena;
    PB_VEC(pb_part) parts;
    PB_VEC(uint32_t) inner;       // parts of stretches, in runs
    PB_VEC(uint32_t) inner_first; // for each decision, its run
    PB_VEC(pb_place) option_places, item_places;
    PB_VEC(bool) is_vague; // for each beat: something in it could not be understood
    PB_VEC(pb_exchange) exchanges;
    PB_VEC(pb_str) notices;
    pb_symbols beats, pools, decisions, endings, answers;
    pb_map conditions, effects; // text to expr
    uint32_t start;             // symbol
    pb_place start_place;       // PB_NO_TOKEN before there is one
} pb_build;

// The build that is under way; raises in play, where the language's words mean nothing.
pb_build *pb_build_of(lua_State *L);

// Ends the work: references, phases, and what only the whole graph can tell.
void pb_build_finish(pb_build *b);
void pb_build_release(pb_build *b);

// ---- words ------------------------------------------------------------------------------------

// Makes the environment with all words, and what can be done with things. Call under protection.
void pb_words_open(lua_State *L, pb_build *b);

// Adds the words of the language to the vocabulary.
void pb_words_name(pb_vocabulary *v);

// What is done with a thing: called, on the stack as Lua's __call has it.
int pb_person_call(lua_State *L, pb_build *b);
int pb_person_member(lua_State *L, pb_build *b);
int pb_answer_member(lua_State *L, pb_build *b); // say.id
int pb_answer_call(lua_State *L, pb_build *b);
int pb_part_call(lua_State *L, pb_build *b);

// The words themselves.
#define PB_WORD_FUNCTION(word, about) int pb_word_##word(lua_State *L);
PB_WORD_LIST(PB_WORD_FUNCTION)
#undef PB_WORD_FUNCTION

// The { … } of a part, a table at stack index 2.
void pb_line_attrs(lua_State *L, pb_build *b, pb_part *part);
void pb_stage_attrs(lua_State *L, pb_build *b, pb_part *part);
void pb_small_attrs(lua_State *L, pb_build *b, pb_part *part); // silence, later, set, go
void pb_ending_attrs(lua_State *L, pb_build *b, pb_part *part);
void pb_option_attrs(lua_State *L, pb_build *b, pb_part *part);
void pb_decision_contents(lua_State *L, pb_build *b, uint32_t part);
void pb_beat_contents(lua_State *L, pb_build *b, uint32_t part);
void pb_pool_contents(lua_State *L, pb_build *b, uint32_t part);

// Adds the item that a part of a beat is, and the items of its stretch.
void pb_beat_item(pb_build *b, const pb_part *part);

// ---- helpers ----------------------------------------------------------------------------------

// Adds a diagnostic unless the same one stands at the same place already (loops repeat themselves).
// True when added.
bool pb_build_report(pb_build *b, enum pb_diag_id id, pb_span at, const char *format, ...)
    __attribute__((format(printf, 4, 5)));

// Sorts names: a table's keys come in an order that differs from run to run.
void pb_build_sort(pb_str *names, uint32_t n);

// A note "did you mean" when one of the symbols or of the sense's words is near.
void pb_build_suggest(pb_build *b, pb_span at, enum pb_sense sense, pb_str word, uint64_t allowed);
void pb_build_suggest_symbol(pb_build *b, pb_span at, const pb_symbols *symbols, pb_str word);

// A new part, whose handle is pushed. Returns its index; its pointer dies with the next one made.
uint32_t pb_part_push(lua_State *L, pb_build *b, enum pb_part_kind kind, uint32_t arg,
                      pb_place place);
pb_part *pb_part_at(lua_State *L, pb_build *b, int at); // NULL when it is no part
void pb_parts_forgive(lua_State *L, pb_build *b,
                      int at); // those in a table that a mistake swallowed
const char *pb_part_name(const pb_build *b, const pb_part *part);

// Says what is wrong with the value on top of the stack, which stands among the parts of `of` at
// `place` and is none. True when a part was meant to stand there; what it would have been is then
// not known.
bool pb_build_no_part(lua_State *L, pb_build *b, pb_place place, const char *of);

uint32_t pb_symbol_of(pb_build *b, pb_symbols *symbols, pb_str name);
void pb_symbols_release(pb_symbols *symbols);

// A word with an id: the part that it begins, whose arg is the id's symbol until its { … } comes.
int pb_part_head(lua_State *L, pb_build *b, const char *word, enum pb_part_kind kind,
                 pb_symbols *symbols);

// Gives a symbol its meaning; a second one is a mistake. Returns the id to keep.
pb_str pb_symbol_define(pb_build *b, pb_symbols *symbols, uint32_t symbol, uint32_t index,
                        pb_place place, enum pb_diag_id duplicate);

// The text at stack index `at`, which lives as long as Lua keeps it; its p is NULL when there is
// none.
static inline pb_str pb_string_at(lua_State *L, int at)
{
    pb_str s = {NULL, 0};
    if (at && lua_type(L, at) == LUA_TSTRING)
        s.p = lua_tolstring(L, at, &s.n);
    return s;
}

// Where the call that is running stands; `arg` is its text argument's stack index or 0.
pb_place pb_place_of(lua_State *L, pb_build *b, pb_str callee, int arg);
pb_span pb_span_of(const pb_build *b, pb_place place);   // its name
pb_span pb_span_head(const pb_build *b, pb_place place); // its name and the text right behind it
pb_span pb_span_text(const pb_build *b, pb_place place,
                     pb_str text); // the text among its arguments

// What is said in the scenario: trimmed, on one line (paragraphs kept when `paragraphs`), UTF-8,
// not empty, not endless. Empty after a fault, which `pb_build_fault` tells; so a place is looked
// for only when one is needed. `*quarters`, when wanted, is how long the text takes to say.
enum pb_text_fault { PB_TEXT_GOOD, PB_TEXT_EMPTY, PB_TEXT_LONG, PB_TEXT_BROKEN, PB_TEXT_CONTROL };
enum pb_text_fault pb_build_take(pb_build *b, pb_str raw, bool paragraphs, pb_str *out,
                                 uint16_t *quarters);
void pb_build_fault(pb_build *b, enum pb_text_fault fault, pb_span at);

// The same for the text among the arguments of the call at `place`.
pb_str pb_build_text(pb_build *b, pb_str raw, pb_place place, uint16_t *quarters);

// An id: letters, digits and underscores, at most 64. False after a mistake.
bool pb_build_id(pb_build *b, pb_str id, pb_span at);

// The text at stack index `at`, or an empty one after saying that `what` needs one.
bool pb_build_string(lua_State *L, pb_build *b, int at, pb_place place, const char *what,
                     pb_str *out);

// The expression in `text`, whose place among the sources is `at`; equal texts share one.
uint32_t pb_build_expr(pb_build *b, enum pb_expr_kind kind, pb_str text, pb_span at, bool is_exact);

// The function at stack index `at` as an expression.
uint32_t pb_build_function(lua_State *L, pb_build *b, int at, pb_span span);

// ---- attributes -------------------------------------------------------------------------------

typedef struct pb_attrs {
    const char *of; // what they belong to, for messages
    pb_place place;
    uint32_t table;    // token, or PB_NO_TOKEN
    uint32_t present;  // bits; values that stand for mistakes already told are left out
    uint32_t given;    // bits, those included
    uint32_t contents; // the highest index of parts
    struct {
        int type;
        pb_str text;
        lua_Integer number;
        bool is_whole, truth;
    } at[PB_ATTR_COUNT];
} pb_attrs;

// Reads the table at stack index 2, which is the { … } of what `in` says: attributes that do not
// belong to it are mistakes, and so are parts before PB_BRACES_MOMENT.
void pb_attrs_read(lua_State *L, pb_build *b, pb_attrs *a, enum pb_braces in, pb_place place);

static inline bool pb_attrs_has(const pb_attrs *a, enum pb_attr attr)
{
    return a->present >> attr & 1;
}

pb_span pb_attrs_span(const pb_build *b, const pb_attrs *a, enum pb_attr attr); // of its value
bool pb_attrs_string(pb_build *b, const pb_attrs *a, enum pb_attr attr, pb_str *out);
pb_str pb_attrs_text(pb_build *b, const pb_attrs *a, enum pb_attr attr, bool paragraphs);
bool pb_attrs_flag(pb_build *b, const pb_attrs *a, enum pb_attr attr);
bool pb_attrs_whole(pb_build *b, const pb_attrs *a, enum pb_attr attr, int low, int high, int *out);
uint32_t pb_attrs_expr(lua_State *L, pb_build *b, const pb_attrs *a, enum pb_attr attr);

// The word's meaning in the sense that the attribute takes, or PB_NONE when it is left out or is
// not one (which is then told).
uint8_t pb_attrs_word(pb_build *b, const pb_attrs *a, enum pb_attr attr);

#endif
