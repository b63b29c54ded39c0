// SPDX-License-Identifier: MIT
// What scenario.yaml may hold, for its loader and for editors. meta.h says what becomes of it.
#ifndef PB_PACKAGE_META_SHAPE_H
#define PB_PACKAGE_META_SHAPE_H

#include "model/scenario.h"
#include "package/shape.h"

enum {
    PB_META_FORMAT = 1,
    PB_META_LIST_LONGEST = 24, // entries of `sources` and `content_notes`
    PB_STATE_HIGHEST = 1000000,
    PB_STATE_TAKEN = 25
};

enum pb_role { PB_ROLE_PRESENTER, PB_ROLE_COLEADER, PB_ROLE_MEMBER, PB_ROLE_COUNT };
extern const char *const pb_role_name[PB_ROLE_COUNT];

extern const pb_shape pb_meta_shape;   // the file
extern const pb_shape pb_person_shape; // one of `people`
extern const pb_shape pb_var_shape;    // one of `state`

// The words of expressions, which cannot be names of state; nor can the climate's and the drift
// patterns'.
extern const char *const pb_state_taken[PB_STATE_TAKEN];

#endif
