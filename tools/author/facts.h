// SPDX-License-Identifier: MIT
// A scenario as a flat list of facts, so that two versions of it can be compared: what it is made
// of, and what comes of playing it. Two lists differ where a fact is in one only, or is told
// otherwise; so what `diff` says of two versions it says the other way round of them swapped.
#ifndef PB_AUTHOR_FACTS_H
#define PB_AUTHOR_FACTS_H

#include "app/shelf.h"
#include "base/map.h"
#include "stats.h"
#include "study/measure.h"

enum author_section {
    SECTION_ABOUT,  // scenario.yaml
    SECTION_SCRIPT, // beats and their talk, moments, answers, endings, pools
    SECTION_REACH,
    SECTION_BOUNDS,
    SECTION_PLAYERS,
    SECTION_LENGTH,
    SECTION_TELLS,
    SECTION_FINDINGS,
    SECTION_COUNT
};

enum author_known {
    KNOWN_AS_TOLD,  // the value is all there is to it
    KNOWN_EXACTLY,  // a number
    KNOWN_BETWEEN,  // a number that surely lies within its spread
    KNOWN_BY_CHANCE // a number with half its 95 % confidence interval
};

typedef struct author_fact {
    enum author_section section;
    pb_str what;    // one of its kind in its section: "beat 'talk'", "answer m.pull: goes to"
    pb_str value;   // for people; several lines where it is a passage. Things that are there or not
                    // say in it what they are
    bool is_thing;  // there or not; its value is not compared
    uint32_t owner; // the fact of the thing that it is part of, or PB_NO_INDEX
    enum author_known known;
    double number; // where the value is a number …
    double spread; // … and how far from it the truth may be
} author_fact;

typedef struct author_facts {
    pb_arena arena;
    PB_VEC(author_fact) list;
    pb_map at;  // section and what, to index
} author_facts; // all zero is empty

void author_facts_release(author_facts *f);

// The fact of that name, or PB_NO_INDEX.
uint32_t author_facts_find(const author_facts *f, enum author_section section, pb_str what);

// Adds one; copies the strings. `what` is a format for the arguments behind `value`. Returns its
// index. A second one of a name is told apart by a number.
uint32_t author_facts_add(author_facts *f, enum author_section section, uint32_t owner,
                          pb_str value, const char *what, ...)
    __attribute__((format(printf, 5, 6)));
uint32_t author_facts_thing(author_facts *f, enum author_section section, pb_str value,
                            const char *what, ...) __attribute__((format(printf, 4, 5)));

// How things are called: where an id only changed its name, facts of the older version go by the
// newer name.
typedef struct author_names {
    pb_arena arena;
    pb_map of; // "beat/talk" and the like, to index into `to`
    PB_VEC(pb_str) to;
} author_names; // all zero: as they are

void author_names_release(author_names *n);
pb_str author_name(const author_names *n, const char *kind, pb_str id);

typedef struct author_rename {
    const char *kind; // "beat", "moment", "answer", "ending", "pool", "person"
    pb_str from, to;  // borrowed from the names' arena; an answer's with its moment's
} author_rename;
typedef PB_VEC(author_rename) author_renames;

// Finds what has another id in `new` and is the same otherwise, by its words.
void author_renames_find(const pb_scenario *old, const pb_scenario *new, author_names *names,
                         author_renames *out);

// What the files say (facts_script.c), and what playing says (facts_play.c). Findings are those of
// `v`, which has been checked.
void author_facts_of_script(author_facts *f, const pb_scenario *s, const pb_catalogue *c,
                            const author_names *names);
void author_facts_of_play(author_facts *f, const pb_volume *v, const author_stats *st,
                          const pb_measured *m, const author_names *names);

#endif
