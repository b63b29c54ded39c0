// SPDX-License-Identifier: MIT
// The profile: what a session's choices made of each principle. There is no single grade (of 87
// leaders only five were top on all three learning scales: Flatten, Möller & Tschuschke 2019,
// doi:10.13109/zptm.2019.65.1.4).
#ifndef PB_SIM_SCORE_H
#define PB_SIM_SCORE_H

#include "sim/session.h"

typedef struct pb_profile {
    int32_t
        score[PB_PRINCIPLES_MAX]; // thousandths of what the chances allowed; -1 when there was none
    uint32_t chances[PB_PRINCIPLES_MAX];
} pb_profile;

void pb_profile_of(const pb_session *s, pb_profile *out);

#endif
