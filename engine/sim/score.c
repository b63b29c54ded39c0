// SPDX-License-Identifier: MIT
// The profile's arithmetic (scenarios/README.md, "How scoring works"): per principle, what was made of a decision is
// chosen - worst, and the chance it was is best - worst, over the answers then on offer.
#include "sim/score.h"

#include "sim/sim.h"

struct range {
    pb_marks best, worst;
    bool any;
};

static void widen(struct range *r, const pb_marks *m)
{
    if (!r->any) {
        r->best = r->worst = *m;
        r->any = true;
        return;
    }
    for (int i = 0; i < PB_PRINCIPLES_MAX; i++) {
        r->best.of[i] = m->of[i] > r->best.of[i] ? m->of[i] : r->best.of[i];
        r->worst.of[i] = m->of[i] < r->worst.of[i] ? m->of[i] : r->worst.of[i];
    }
}

// Widens the range by every answer on offer, as if given after `heard` lines; *chosen gets those of `option`.
static void widen_all(const pb_session *s, const pb_decision *d, uint32_t heard, uint32_t option,
                      struct range *r, pb_marks *chosen)
{
    uint32_t sit = pb_rules_situation(s, s->state.decision, heard);
    for (uint32_t o = d->first_option; o < d->first_option + d->options; o++) {
        const pb_option *opt = &s->sim->scenario->options.p[o];
        if (opt->when && !pb_session_holds(s, opt->when))
            continue;
        pb_marks m;
        pb_rules_adjust(s, o, pb_session_move(s, opt), sit, &m, NULL);
        widen(r, &m);
        if (o == option && chosen)
            *chosen = m;
    }
}

static void find_range(const pb_session *s, uint32_t option, struct range *r, pb_marks *chosen)
{
    const pb_decision *d = &s->sim->scenario->decisions.p[s->state.decision];
    widen_all(s, d, s->state.heard, option, r, chosen);
    if (!d->is_stretch)
        return;
    if (d->timely_from > 1)
        widen_all(s, d, d->timely_from - 1u, option, r, NULL);
    widen_all(s, d, d->timely_from, option, r, NULL);
    if (d->timely_to < d->lines)
        widen_all(s, d, d->timely_to + 1u, option, r, NULL);
}

void pb_session_range(const pb_session *s, pb_marks *best, pb_marks *worst)
{
    struct range r = {.any = false};
    find_range(s, PB_NO_INDEX, &r, NULL);
    *best = r.best;
    *worst = r.worst;
}

uint8_t pb_score_answer(pb_session *s, uint32_t option)
{
    struct range r = {.any = false};
    pb_marks chosen = {{0}};
    find_range(s, option, &r, &chosen);
    bool misstep = false;
    for (int i = 0; i < PB_PRINCIPLES_MAX; i++) {
        int32_t chance = r.best.of[i] - r.worst.of[i];
        s->tally.of[i] += chance;
        s->tally.made[i] += chosen.of[i] - r.worst.of[i];
        s->tally.chances[i] += chance > 0;
        misstep |= chosen.of[i] < 0;
    }
    uint8_t *since = &s->state.since_misstep;
    *since = misstep ? 0 : *since == UINT8_MAX ? UINT8_MAX : (uint8_t)(*since + 1);
    return pb_session_move(s, &s->sim->scenario->options.p[option]);
}

void pb_profile_of(const pb_session *s, pb_profile *out)
{
    const pb_tally *t = &s->tally;
    for (uint32_t i = 0; i < PB_PRINCIPLES_MAX; i++) {
        out->chances[i] = t->chances[i];
        out->score[i] = t->of[i] > 0 ? (int32_t)((int64_t)t->made[i] * 1000 / t->of[i]) : -1;
    }
}
