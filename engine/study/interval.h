// SPDX-License-Identifier: MIT
// Conditions and effects (sim/expr.h) on a whole region at once: interval arithmetic over the same
// code. A value's interval holds what it is in any session of the region, and may be wider. Private
// to study.
#ifndef PB_STUDY_INTERVAL_H
#define PB_STUDY_INTERVAL_H

#include "study/region.h"

enum pb_truth { PB_NO, PB_YES, PB_PERHAPS };

// A condition's answer. Of a script function only over a single point: `point` is a session that
// may be overwritten; PB_PERHAPS when the region is wider.
enum pb_truth pb_interval_holds(const pb_sim *sim, uint32_t expr, const pb_region *r,
                                pb_session *point);

// Takes an effect. False when it is a script function and the region no single point.
bool pb_interval_effect(const pb_sim *sim, uint32_t expr, pb_region *r);

// Where to cut the region in two so that the condition, now PB_PERHAPS, may become certain on
// either side: `*at` begins the upper part of dimension `*dim`. False when the box cannot be cut.
bool pb_interval_cut(const pb_sim *sim, uint32_t expr, const pb_region *r, uint32_t *dim,
                     int32_t *at);

// The dimensions that an expression reads, as bits; those it writes; and those whose old value is
// surely gone after it. A script function reads and writes all.
uint64_t pb_interval_reads(const pb_sim *sim, uint32_t expr, uint64_t *writes, uint64_t *ends);

// How an expression uses declared state, told to `use` one by one: compared with a number (twice
// for
// `==` and `~=`: what is below `at` is told from what is not), moved by `at`, or otherwise (set to
// a number: neither of the three).
enum pb_use { PB_USE_CUT, PB_USE_MOVE, PB_USE_OTHER };
void pb_interval_uses(const pb_sim *sim, uint32_t expr,
                      void (*use)(void *ctx, enum pb_use kind, uint32_t var, int32_t at),
                      void *ctx);

#endif
