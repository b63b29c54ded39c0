// SPDX-License-Identifier: MIT
// printf's formats as data: what in them is a conversion, and whether a translation may stand in
// for its original.
#ifndef PB_BASE_FORMAT_H
#define PB_BASE_FORMAT_H

#include "base/str.h"

// Bytes of the conversion that begins at s.p[at], which is a '%'; "%%" is one too. 0 when printf
// would not take it.
size_t pb_format_conversion(pb_str s, size_t at);

enum { PB_FORMAT_ARGS_MAX = 16 };

typedef struct pb_format_part {
    size_t at, n;    // the conversion's bytes
    unsigned number; // of the argument that it prints, counted from 1; 0 for "%%"
} pb_format_part;

// The conversions in `s`, in order; how many there are, or -1 when `s` is no format or has more
// than PB_FORMAT_ARGS_MAX.
int pb_format_parts(pb_str s, pb_format_part out[PB_FORMAT_ARGS_MAX]);

// True when `translation` takes the same arguments as `original`: in the same order, or each once
// by its number (%2$s). What is no format agrees with
// what has no '%' in it.
bool pb_format_agrees(pb_str original, pb_str translation);

#endif
