// SPDX-License-Identifier: MIT
// Places by the names that authors give them.
#include "app/way.h"

typedef struct naming {
    const pb_scenario *s;
    uint32_t line, file, best; // best: the line of the place found so far
    pb_goal goal;
} naming;

static void offer_place(naming *n, pb_span at, enum pb_event_kind kind, uint32_t ref)
{
    if (at.file != n->file || at.line > n->line || at.line < n->best || !at.line)
        return;
    if (at.line == n->best && kind == PB_EV_BEAT)
        return; // what is on a beat's first line says more
    n->best = at.line;
    n->goal = (pb_goal){kind, ref};
}

static bool by_line(const pb_scenario *s, uint32_t line, pb_goal *out)
{
    naming n = {.s = s, .line = line, .file = s->beats.p[s->start].at.file};
    for (uint32_t i = 0; i < s->beats.n; i++)
        offer_place(&n, s->beats.p[i].at, PB_EV_BEAT, i);
    for (uint32_t i = 0; i < s->line_texts.n; i++)
        offer_place(&n, s->line_texts.p[i].at, PB_EV_LINE, i);
    for (uint32_t i = 0; i < s->stages.n; i++)
        offer_place(&n, s->stages.p[i].at, PB_EV_STAGE, i);
    for (uint32_t i = 0; i < s->laters.n; i++)
        offer_place(&n, s->laters.p[i].at, PB_EV_LATER, i);
    for (uint32_t i = 0; i < s->endings.n; i++)
        offer_place(&n, s->endings.p[i].at, PB_EV_ENDING, i);
    for (uint32_t d = 0; d < s->decisions.n; d++) {
        const pb_decision *dec = &s->decisions.p[d];
        offer_place(&n, s->decision_texts.p[d].at, PB_EV_DECISION, d);
        for (uint32_t o = dec->first_option; o < dec->first_option + dec->options; o++)
            offer_place(&n, s->option_texts.p[o].at, PB_EV_DECISION, d);
    }
    *out = n.goal;
    return n.best > 0;
}

// Moments, then beats, then endings.
static pb_str name_of(const void *ctx, uint32_t i)
{
    const pb_scenario *s = ctx;
    if (i < s->decision_texts.n)
        return s->decision_texts.p[i].id;
    i -= s->decision_texts.n;
    return i < s->beats.n ? s->beats.p[i].id : s->endings.p[i - s->beats.n].id;
}

bool pb_goal_named(const pb_scenario *s, pb_str name, pb_goal *out, pb_err *err)
{
    pb_str rest = name, last = name;
    int64_t line;
    uint32_t n = s->decision_texts.n + s->beats.n + s->endings.n;
    while (pb_str_cut(&rest, ':', &last))
        ;
    if (pb_str_int(last, &line) && line > 0 && line < UINT32_MAX)
        return by_line(s, (uint32_t)line, out) ||
               pb_err_set(err, "nothing is said before line %lld of the script", (long long)line);
    for (uint32_t i = 0; i < n; i++)
        if (pb_str_eq(name_of(s, i), name)) {
            *out = i < s->decision_texts.n ? (pb_goal){PB_EV_DECISION, i}
                   : i < s->decision_texts.n + s->beats.n
                       ? (pb_goal){PB_EV_BEAT, i - s->decision_texts.n}
                       : (pb_goal){PB_EV_ENDING, i - s->decision_texts.n - s->beats.n};
            return true;
        }
    pb_str near = pb_nearest(name, n, name_of, s);
    return near.n ? pb_err_set(err,
                               "there is no moment, stretch, beat or ending '%.*s'; did you mean "
                               "'%.*s'?",
                               PB_STR_ARG(name), PB_STR_ARG(near))
                  : pb_err_set(err, "there is no moment, stretch, beat or ending '%.*s'",
                               PB_STR_ARG(name));
}
