// SPDX-License-Identifier: MIT
// How alike two texts are, whatever the language: by the runs of three letters that they share.
#ifndef PB_BASE_ALIKE_H
#define PB_BASE_ALIKE_H

#include "base/arena.h"

typedef struct pb_letters { // of one text, ready to be compared
    uint64_t *run;          // sorted
    uint32_t n;
} pb_letters;

pb_letters pb_letters_of(pb_str text, pb_arena *arena);

// Per cent: 100 for the same text, case and white space aside; about 85 with one word of ten
// changed; below 20 for unrelated ones.
uint32_t pb_letters_alike(const pb_letters *a, const pb_letters *b);

#endif
