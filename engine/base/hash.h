// SPDX-License-Identifier: MIT
// A fast 64-bit hash for tables and for comparing states within and between runs: the same bytes
// give the same number on every machine. Not against people who mean harm: content is identified by
// SHA-256 (package).
#ifndef PB_BASE_HASH_H
#define PB_BASE_HASH_H

#include "base/str.h"

#define PB_HASH_START UINT64_C(0x9E3779B97F4A7C15)

static inline uint64_t pb_hash_word(uint64_t h, uint64_t word)
{
    h = (h ^ word) * UINT64_C(0xD6E8FEB86659FD93);
    return h ^ (h >> 32);
}

uint64_t pb_hash_bytes(uint64_t h, const void *p, size_t n);

static inline uint64_t pb_hash_str(pb_str s)
{
    return pb_hash_bytes(PB_HASH_START, s.p, s.n);
}

#endif
