// SPDX-License-Identifier: MIT
// What a scenario is made of, in numbers.
#ifndef PB_AUTHOR_STATS_H
#define PB_AUTHOR_STATS_H

#include "app/translation.h"
#include "check/observe.h"
#include "check/review.h"
#include "study/players.h"

typedef struct author_language { // a translation whose file is whole
    pb_str tag;
    pb_po_state state;
} author_language;

typedef struct author_stats {
    const pb_scenario *s;
    const pb_catalogue *c;
    pb_seen seen;
    pb_giveaways tells;
    pb_played random; // sessions of the player that answers at random, from seed 1
    uint32_t stretches, words, options_words;
    uint32_t said[PB_PEOPLE_MAX + 1], person_words[PB_PEOPLE_MAX + 1]; // the last is the trainee
    uint32_t talk[PB_TALK_COUNT];
    uint32_t moves[PB_MOVES_MAX], drifts[PB_NONE]; // answers, lines that have it
    PB_VEC(author_language) languages;             // only where somebody asks (stats.c)
} author_stats;

// Works all of it out, by playing some hundred sessions. `v` must be playable.
void author_stats_gather(author_stats *st, const pb_volume *v, const pb_catalogue *c);
void author_stats_release(author_stats *st);

extern const char *const author_tell_name[PB_TELL_COUNT];   // "longest", "first", …
extern const char *const author_trait_name[PB_TRAIT_COUNT]; // "length", "position", …

// How many of the first `n` are more than 0.
uint32_t author_stats_some(const uint32_t *of, uint32_t n);

// The session minutes under which so many per cent of the sessions are.
uint32_t author_stats_minutes(const pb_seen_way *w, uint32_t per_cent);

// How many chances at a principle a session of the random player gives, in tenths.
uint32_t author_stats_chances(const author_stats *st, uint32_t principle);

// Several scenarios side by side, and what they have together (library.c).
void author_stats_library(const author_stats *st, uint32_t n, pb_buf *out);

#endif
