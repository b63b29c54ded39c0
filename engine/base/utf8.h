// SPDX-License-Identifier: MIT
// UTF-8: checking and walking. Overlong forms, surrogates and code points past U+10FFFF are wrong.
#ifndef PB_BASE_UTF8_H
#define PB_BASE_UTF8_H

#include "base/buf.h"

#define PB_UTF8_BAD 0xFFFDu

// The code point at byte `*at`, which moves past it; a wrong byte gives PB_UTF8_BAD and moves by
// one.
uint32_t pb_utf8_next(pb_str s, size_t *at);

// Bytes before the first wrong byte; equal to s.n when all of `s` is UTF-8.
size_t pb_utf8_valid(pb_str s);

// Code points in `s`.
size_t pb_utf8_count(pb_str s);

// Adds what somebody typed as one line: whole characters up to `most` bytes of it, without control
// characters, and up to the first wrong byte.
void pb_utf8_line(pb_buf *out, pb_str typed, size_t most);

// Writes `c` at `out` (room for 4) and says how many bytes that took.
size_t pb_utf8_put(char *out, uint32_t c);

#endif
