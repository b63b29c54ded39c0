// SPDX-License-Identifier: MIT
// What tongue.c and tongue_made.c share.
#ifndef PB_BASE_TONGUE_INSIDE_H
#define PB_BASE_TONGUE_INSIDE_H

#include "base/arena.h"
#include "base/tongue.h"

typedef struct entry {
    uint64_t hash;
    pb_str context, id; // context.p is NULL without one
    pb_str text[PB_PLURAL_FORMS_MAX];
    const pb_plural *plural; // of its catalogue; NULL: there is one form
    bool is_format;
} entry;

typedef struct memory {
    pb_arena arena;
    PB_VEC(entry) entries;
    uint32_t *slot; // entry + 1; 0 is free
    uint32_t slots; // a power of two, at least twice as many as entries
} memory;

struct pb_tongue {
    pb_str language;
    bool is_pseudo;
    memory *memory; // apart, since const tongues too write down what they have made up
};

#endif
