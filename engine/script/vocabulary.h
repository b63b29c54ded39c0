// SPDX-License-Identifier: MIT
// Every word that means something where the language wants a word: one look-up tells all its
// meanings.
#ifndef PB_SCRIPT_VOCABULARY_H
#define PB_SCRIPT_VOCABULARY_H

#include "base/map.h"
#include "base/vec.h"
#include "script/language.h"

enum pb_sense {
    PB_SENSE_ATTR, // enum pb_attr
    PB_SENSE_TALK, // enum pb_talk, and so on
    PB_SENSE_MOOD,
    PB_SENSE_PHASE,
    PB_SENSE_QUIET,
    PB_SENSE_TARGET,
    PB_SENSE_MOVE, // index into the catalogue, and so on
    PB_SENSE_PRINCIPLE,
    PB_SENSE_DRIFT,
    PB_SENSE_PERSON, // index into the scenario's people
    PB_SENSE_VALUE,  // enum pb_value_slot
    PB_SENSE_WORD,   // a word of the language itself
    PB_SENSE_COUNT
};

// What a script function sees: declared state by index, then these.
enum pb_value_slot {
    PB_VALUE_CLIMATE = PB_STATE_MAX, // + enum pb_climate
    PB_VALUE_MINUTE = PB_VALUE_CLIMATE + PB_CLIMATE_COUNT,
    PB_VALUE_DRIFT,
    PB_VALUE_NO_DRIFT
};

typedef struct pb_vocabulary {
    pb_map map;
    PB_VEC(struct pb_vocabulary_word) words;
} pb_vocabulary; // all zero is empty

// The scenario's names, the catalogue's and the engine's; borrowed.
void pb_vocabulary_init(pb_vocabulary *v, const pb_scenario *s, const pb_catalogue *c);
void pb_vocabulary_release(pb_vocabulary *v);

// Adds a meaning; the first of one sense stays.
void pb_vocabulary_add(pb_vocabulary *v, enum pb_sense sense, pb_str word, uint32_t meaning);

// What `word` means in this sense, or PB_NONE.
uint8_t pb_vocabulary_find(const pb_vocabulary *v, enum pb_sense sense, pb_str word);

// The nearest word of this sense, for "did you mean"; empty when none is near. With `allowed`, only
// meanings whose bit is set.
pb_str pb_vocabulary_near(const pb_vocabulary *v, enum pb_sense sense, pb_str word,
                          uint64_t allowed);

// All words of this sense, with commas between them, behind what is in `out`.
void pb_vocabulary_list(const pb_vocabulary *v, enum pb_sense sense, pb_buf *out);

#endif
