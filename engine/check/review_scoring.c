// SPDX-License-Identifier: MIT
// Does it measure what it says? A mark that no answer can earn more or less of measures nothing.
#include "check/review_inside.h"

uint32_t pb_review_best(const pb_scenario *s, const pb_seen *seen, uint32_t decision)
{
    const pb_decision *d = &s->decisions.p[decision];
    uint32_t best = PB_NO_INDEX;
    bool alone = true;
    for (uint32_t o = d->first_option; o < d->first_option + d->options; o++) {
        if (s->options.p[o].is_quiet || !seen->option[o].offered)
            continue;
        double by = best == PB_NO_INDEX ? 1 : pb_seen_worth(seen, o) - pb_seen_worth(seen, best);
        alone = by > 0 || (by < 0 && alone);
        best = by > 0 ? o : best;
    }
    return alone ? best : PB_NO_INDEX;
}

static void review_decision(const pb_review *r, uint32_t d)
{
    const pb_decision *dec = &r->s->decisions.p[d];
    const pb_decision_seen *seen = &r->seen->decision[d];
    const pb_decision_text *text = &r->s->decision_texts.p[d];
    if (!seen->visits)
        return;
    if (seen->flat == seen->visits) {
        pb_diag_add(r->diags, PB_D_FLAT_MOMENT, text->at,
                    "at '%.*s' every answer is worth the same", PB_STR_ARG(text->id));
        return;
    }
    uint32_t offered = 0;
    for (uint32_t i = 0; i < dec->options; i++)
        offered += r->seen->option[dec->first_option + i].offered > 0;
    for (uint32_t i = 0; i < dec->options; i++) {
        uint32_t o = dec->first_option + i;
        const pb_option_text *ot = &r->s->option_texts.p[o];
        const pb_move *move = &r->c->moves.p[r->s->options.p[o].move];
        if (r->seen->option[o].offered && !r->seen->option[o].best &&
            move->group != PB_GROUP_TEMPTING)
            pb_diag_add(r->diags, PB_D_OPTION_NEVER_BEST, ot->at,
                        "'%.*s' is a helpful move, and here it is best for no principle",
                        PB_STR_ARG(ot->id));
        if (seen->ruled[i] == seen->visits && offered > 2)
            pb_diag_add(r->diags, PB_D_OPTION_ALWAYS_BEST, ot->at,
                        "'%.*s' is the best for every principle that is at stake here",
                        PB_STR_ARG(ot->id));
    }
}

void pb_review_scoring(const pb_review *r)
{
    for (uint32_t d = 0; d < r->s->decisions.n; d++)
        review_decision(r, d);
}
