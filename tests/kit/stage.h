// SPDX-License-Identifier: MIT
// For tests: a scenario from text, set up for play with the shipped catalogue.
#ifndef PB_KIT_STAGE_H
#define PB_KIT_STAGE_H

#include "script/script.h"
#include "sim/session.h"

typedef struct stage {
    pb_catalogue catalogue;
    pb_sources assets;
    pb_scenario scenario;
    pb_diags diags;
    pb_script *script;
    pb_sim *sim; // NULL when there were errors
} stage;

// `yaml` NULL: four people (Priya presents; Tom, Lena, Grace), state `plans` 0 … 9 and `hurt` 0 …
// 3, school uk_society.
void stage_open(stage *s, const char *yaml, const char *lua);
void stage_close(stage *s);

// Takes the answer with this id (or "wait"); fails the test when it is not on offer.
void stage_answer(pb_session *p, const char *id);

// The diagnostics as text, for a failing test; lives until stage_close.
const char *stage_errors(stage *s);

#endif
