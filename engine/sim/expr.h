// SPDX-License-Identifier: MIT
// Conditions and effects in Lua's own expression syntax, compiled to a small stack machine. They
// see the declared state, the climate, `minute`, `drift` and the drift patterns' ids, and nothing
// else, so they are pure, fast and checkable. Numbers are 32-bit integers; arithmetic saturates;
// `//` and `%` floor as Lua's do and give 0 for a divisor of 0. A condition's result counts as true
// when it is not 0 and not `false`.
#ifndef PB_SIM_EXPR_H
#define PB_SIM_EXPR_H

#include "model/scenario.h"

enum pb_expr_kind { PB_CONDITION, PB_EFFECT };

// Compiles `text` and appends it to s->exprs and s->code. `at` is where the text's first character
// stands; mistakes are reported at their own column. Returns the index into s->exprs, or 0 (holds
// always, does nothing) after a mistake. s->exprs must hold its empty first entry already
// (pb_expr_begin).
uint32_t pb_expr_compile(pb_scenario *s, const pb_catalogue *c, enum pb_expr_kind kind, pb_str text,
                         pb_span at, pb_diags *diags);

// Appends a script function under the script's own number.
uint32_t pb_expr_function(pb_scenario *s, uint32_t function, pb_span at);

// Adds the empty expression that index 0 stands for.
void pb_expr_begin(pb_scenario *s);

// Which declared state an expression reads, as bits by index; `wrote` likewise, NULL when not
// wanted.
uint32_t pb_expr_reads(const pb_scenario *s, uint32_t expr, uint32_t *wrote);

#endif
