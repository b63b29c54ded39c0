// SPDX-License-Identifier: MIT
// The profile's arithmetic (scenarios/README.md, "How scoring works"): per principle, what was made
// of a decision is chosen - worst, and the chance it was is best - worst, over the answers then on
// offer.
#include "sim/score.h"

#include "sim/sim.h"

// The marks of some answers in one situation: the shared ones where no rule spoke, else a copy.
struct marked {
    const pb_marks *of[PB_OPTIONS_MAX]; // counted from the decision's first; only those on offer
    pb_marks changed[PB_OPTIONS_MAX];
};

static void mark_all(const pb_session *s, uint32_t open, uint32_t heard, struct marked *out)
{
    const pb_sim *sim = s->sim;
    uint32_t first = sim->scenario->decisions.p[s->state.decision].first_option;
    pb_outlook outlook = pb_rules_outlook(s, s->state.decision, heard);
    for (; open; open &= open - 1) {
        uint32_t i = (uint32_t)__builtin_ctz(open);
        uint8_t move = pb_session_move(s, &sim->scenario->options.p[first + i]);
        uint32_t rules = pb_rules_of(sim, move, &outlook);
        out->of[i] = pb_rules_plain(sim, first + i, move);
        if (rules) {
            out->changed[i] = *out->of[i];
            out->of[i] = &out->changed[i];
            pb_rules_adjust(sim, rules, &out->changed[i]);
        }
    }
}

static void widen_by(pb_marks *restrict best, pb_marks *restrict worst, const pb_marks *restrict m)
{
    for (int i = 0; i < PB_PRINCIPLES_MAX; i++)
        best->of[i] = m->of[i] > best->of[i] ? m->of[i] : best->of[i];
    for (int i = 0; i < PB_PRINCIPLES_MAX; i++)
        worst->of[i] = m->of[i] < worst->of[i] ? m->of[i] : worst->of[i];
}

static void widen(const struct marked *marked, uint32_t open, pb_marks *best, pb_marks *worst)
{
    for (; open; open &= open - 1)
        widen_by(best, worst, marked->of[__builtin_ctz(open)]);
}

void pb_score_set_up(pb_sim *sim)
{
    const pb_scenario *sc = sim->scenario;
    sim->plain = pb_heap_resize(NULL, (sc->decisions.n + 1) * sizeof *sim->plain);
    for (uint32_t k = 0; k < sc->decisions.n; k++) {
        const pb_decision *d = &sc->decisions.p[k];
        struct pb_plain *p = &sim->plain[k];
        *p = (struct pb_plain){.open = (1u << d->options) - 1};
        bool fixed = !d->is_stretch;
        for (uint32_t i = 0; i < d->options; i++) {
            const pb_option *o = &sc->options.p[d->first_option + i];
            const pb_marks *m = pb_rules_plain(sim, d->first_option + i, o->move);
            if (i == 0)
                p->best = p->worst = *m;
            widen_by(&p->best, &p->worst, m);
            p->rules |= sim->move_rules[o->move];
            p->moves |= UINT64_C(1) << o->move;
            fixed &= o->otherwise == PB_NONE;
        }
        p->moves = fixed ? p->moves : 0;
    }
}

// Whether the answers are worth what they are worth without any rule.
static bool is_plain(const pb_session *s, uint32_t open)
{
    const struct pb_plain *p = &s->sim->plain[s->state.decision];
    if (open != p->open || !p->moves)
        return false;
    pb_outlook o = pb_rules_outlook(s, s->state.decision, 0);
    return !((o.misplaced | o.alike) & p->moves) && !(s->sim->rules_at[o.holds] & p->rules);
}

// *now gets the marks as they are; the range of a stretch is wider.
static void find_range(const pb_session *s, uint32_t open, struct marked *now, pb_marks *best,
                       pb_marks *worst)
{
    const pb_decision *d = &s->sim->scenario->decisions.p[s->state.decision];
    struct marked other;
    if (!open) {
        *best = *worst = (pb_marks){{0}};
        return;
    }
    mark_all(s, open, s->state.heard, now);
    *best = *worst = *now->of[__builtin_ctz(open)];
    widen(now, open & (open - 1), best, worst);
    if (!d->is_stretch)
        return;
    const uint32_t times[] = {d->timely_from - 1u, d->timely_from, d->timely_to + 1u};
    const bool counts[] = {d->timely_from > 1, true, d->timely_to < d->lines};
    for (int i = 0; i < 3; i++) {
        if (!counts[i])
            continue;
        mark_all(s, open, times[i], &other);
        widen(&other, open, best, worst);
    }
}

void pb_session_range(const pb_session *s, pb_marks *best, pb_marks *worst)
{
    struct marked now;
    find_range(s, pb_session_answers(s), &now, best, worst);
}

static void count(pb_tally *restrict t, const pb_marks *restrict chosen,
                  const pb_marks *restrict best, const pb_marks *restrict worst)
{
    pb_marks chance, made; // 16 bits hold them, and take half the vectors
    for (int i = 0; i < PB_PRINCIPLES_MAX; i++)
        chance.of[i] = (int16_t)(best->of[i] - worst->of[i]);
    for (int i = 0; i < PB_PRINCIPLES_MAX; i++)
        made.of[i] = (int16_t)(chosen->of[i] - worst->of[i]);
    for (int i = 0; i < PB_PRINCIPLES_MAX; i++)
        t->of[i] += chance.of[i];
    for (int i = 0; i < PB_PRINCIPLES_MAX; i++)
        t->made[i] += made.of[i];
    for (int i = 0; i < PB_PRINCIPLES_MAX; i++)
        t->chances[i] += chance.of[i] > 0;
}

uint8_t pb_score_answer(pb_session *s, uint32_t open, uint32_t option)
{
    static const pb_marks nothing;
    struct marked now;
    pb_marks best, worst;
    const pb_decision *d = &s->sim->scenario->decisions.p[s->state.decision];
    const pb_marks *chosen = &nothing;
    if (is_plain(s, open)) {
        const struct pb_plain *p = &s->sim->plain[s->state.decision];
        chosen = pb_rules_plain(s->sim, option, s->sim->scenario->options.p[option].move);
        count(&s->tally, chosen, &p->best, &p->worst);
    } else {
        find_range(s, open, &now, &best, &worst);
        // What was heard on the way out of a stretch may have taken the answer off the offer.
        if (open >> (option - d->first_option) & 1)
            chosen = now.of[option - d->first_option];
        count(&s->tally, chosen, &best, &worst);
    }
    int16_t least = 0;
    for (int i = 0; i < PB_PRINCIPLES_MAX; i++)
        least = chosen->of[i] < least ? chosen->of[i] : least;
    uint8_t *since = &s->state.since_misstep;
    *since = least < 0 ? 0 : *since == UINT8_MAX ? UINT8_MAX : (uint8_t)(*since + 1);
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
