// SPDX-License-Identifier: MIT
// What is wrong or weak in a scenario as a whole, once every single part of it is well formed: what
// nobody reaches, what leads nowhere, what is declared and never used. Two ways of looking: all
// paths at once over the graph, where a condition may go either way; and, when that finds no error,
// some hundred sessions played at random through the real simulation with seeds that never change.
// Same scenario, same findings, in the same order.
#ifndef PB_CHECK_CHECK_H
#define PB_CHECK_CHECK_H

#include "base/diag.h"
#include "model/scenario.h"
#include "sim/port.h"

// Adds what it finds to `diags`. The scenario is complete and was built without an error; `port` is
// what it is played with, NULL when it has no script functions. Linear in the scenario's size, with
// a bound on the sessions played.
void pb_check_run(const pb_scenario *s, const pb_catalogue *c, const pb_script_port *port,
                  pb_diags *diags);

#endif
