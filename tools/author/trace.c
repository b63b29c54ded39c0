// SPDX-License-Identifier: MIT
#include "trace.h"

void trace_option(const trace *t, uint32_t option, uint8_t move, uint32_t rules, trace_marks *out)
{
    const pb_option *o = &t->scenario->options.p[option];
    const pb_school *school = &t->catalogue->schools.p[t->school];
    const pb_move *m = &t->catalogue->moves.p[move];
    *out = (trace_marks){.is_own = o->has_marks && o->move == move,
                         .is_school = school->remarked >> move & 1};
    out->is_school &= !out->is_own;
    out->base = out->is_own      ? t->scenario->marks.p[o->marks]
                : out->is_school ? school->marks[move]
                                 : m->marks;
    out->at = out->is_own      ? t->scenario->option_texts.p[option].at
              : out->is_school ? school->remarked_at[move]
                               : m->at;
    out->total = out->base;
    for (uint32_t r = 0; r < t->catalogue->rules.n; r++)
        for (int p = 0; rules >> r & 1 && p < PB_PRINCIPLES_MAX; p++)
            if (out->total.of[p] > 0 && t->catalogue->rules.p[r].keep < 100)
                out->total.of[p] =
                    (int16_t)(t->catalogue->rules.p[r].keep ? out->total.of[p] / 2 : 0);
    for (uint32_t r = 0; r < t->catalogue->rules.n; r++)
        for (int p = 0; rules >> r & 1 && p < PB_PRINCIPLES_MAX; p++)
            out->total.of[p] = (int16_t)(out->total.of[p] + t->catalogue->rules.p[r].add.of[p]);
}
