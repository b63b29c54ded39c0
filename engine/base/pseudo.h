// SPDX-License-Identifier: MIT
// Words made up for a language that does not exist, in which tests see what was not given to
// translators and what has no room.
#ifndef PB_BASE_PSEUDO_H
#define PB_BASE_PSEUDO_H

#include "base/buf.h"

// Adds ⟦`english`⟧ with accents on its letters and its vowels twice; printf's conversions stay as
// they are, and what is in such brackets already stays whole.
void pb_pseudo(pb_str english, pb_buf *out);

#endif
