// SPDX-License-Identifier: MIT
// Chance that repeats: the same seed gives the same numbers everywhere. The generator is SplitMix64
// (Steele, Lea & Flood 2014, doi:10.1145/2660193.2660195): one word of state, so that a session's
// state stays small.
#ifndef PB_BASE_RNG_H
#define PB_BASE_RNG_H

#include <stdint.h>

typedef struct pb_rng {
    uint64_t state;
} pb_rng;

static inline uint64_t pb_rng_next(pb_rng *r)
{
    uint64_t z = r->state += UINT64_C(0x9E3779B97F4A7C15);
    z = (z ^ (z >> 30)) * UINT64_C(0xBF58476D1CE4E5B9);
    z = (z ^ (z >> 27)) * UINT64_C(0x94D049BB133111EB);
    return z ^ (z >> 31);
}

// 0 … bound-1, each as likely to within bound/2^32; bound is 1 … 2^31.
static inline uint32_t pb_rng_below(pb_rng *r, uint32_t bound)
{
    return (uint32_t)(((pb_rng_next(r) >> 32) * bound) >> 32);
}

#endif
