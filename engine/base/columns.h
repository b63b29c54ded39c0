// SPDX-License-Identifier: MIT
// How wide text is where every character takes one column or two: in terminals and in tables.
#ifndef PB_BASE_COLUMNS_H
#define PB_BASE_COLUMNS_H

#include "base/buf.h"

// Moves `*at` past one cluster (what a reader takes for one character) and says how wide it is.
int pb_columns_next(pb_str s, size_t *at);

// Columns that `s` takes: 2 for wide characters, 0 for combining ones, one cluster at a time.
int pb_columns(pb_str s);

// The longest beginning of `s` that fits into `columns`.
pb_str pb_columns_fit(pb_str s, int columns);

// Adds `s` and as many spaces as fill it up to `columns`.
void pb_columns_pad(pb_buf *out, pb_str s, int columns);

#endif
