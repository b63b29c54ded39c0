// SPDX-License-Identifier: MIT
// Which form of a word goes with a number: gettext's `Plural-Forms: nplurals=3; plural=…;`, an
// expression of C over n. It comes from strangers' files, so it is read into a small tree of a
// fixed size and can do nothing but end.
#ifndef PB_BASE_PLURAL_H
#define PB_BASE_PLURAL_H

#include "base/str.h"

enum { PB_PLURAL_FORMS_MAX = 6, PB_PLURAL_NODES_MAX = 160 };

typedef struct pb_plural_node {
    uint8_t op;      // private to plural.c
    uint8_t a, b, c; // nodes
    uint32_t value;
} pb_plural_node;

typedef struct pb_plural { // all zero: two forms, as in English
    uint8_t forms, root, n;
    pb_plural_node node[PB_PLURAL_NODES_MAX];
} pb_plural;

// The value of a Plural-Forms field. False when it does not parse, names no forms or more than
// PB_PLURAL_FORMS_MAX, or is too long; *out is then left alone.
bool pb_plural_read(pb_plural *out, pb_str field);

// How many forms there are, and the one for n, counted from 0; 0 when the expression names none
// that there is.
unsigned pb_plural_forms(const pb_plural *p);
unsigned pb_plural_form(const pb_plural *p, unsigned long n);

#endif
