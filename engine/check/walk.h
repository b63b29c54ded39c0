// SPDX-License-Identifier: MIT
// Sessions at random through the real simulation. Private to check.
#ifndef PB_CHECK_WALK_H
#define PB_CHECK_WALK_H

#include "base/diag.h"
#include "sim/session.h"

// Plays until it has played enough or a session was stuck, which is reported; so is each script
// function that failed or that gave two answers to one question.
void pb_walk_run(const pb_scenario *s, const pb_catalogue *c, const pb_script_port *port,
                 pb_diags *diags);

#endif
