// SPDX-License-Identifier: MIT
// The rules themselves are rows of assets/rules.yaml; here is only how a situation is told and a
// row applied.
#include "base/bug.h"
#include "sim/sim.h"

void pb_rules_set_up(pb_sim *sim)
{
    const pb_catalogue *c = sim->catalogue;
    PB_ASSERT(c->rules.n <= PB_RULES_MAX);
    for (uint32_t r = 0; r < c->rules.n; r++) {
        const pb_rule *rule = &c->rules.p[r];
        PB_ASSERT(rule->keep == 0 || rule->keep == 50 || rule->keep == 100);
        sim->rule_adds[r] = rule->add;
        for (uint32_t m = 0; m < c->moves.n; m++)
            if (rule->moves >> m & 1)
                sim->move_rules[m] |= 1u << r;
        for (uint32_t holds = 0; holds < 1u << PB_SIT_COUNT; holds++)
            if ((rule->when & ~holds) == 0)
                sim->rules_at[holds] |= 1u << r;
    }
    for (uint32_t m = 0; m < c->moves.n; m++)
        for (uint32_t phase = 0; phase < PB_PHASE_COUNT; phase++)
            if (!(c->moves.p[m].phases >> phase & 1))
                sim->misplaced[phase] |= UINT64_C(1) << m;
}

// Moves made twice or more in the last four decisions.
static uint64_t made_twice(const uint8_t recent[PB_RECENT])
{
    uint64_t once = 0, twice = 0;
    for (int i = 0; i < PB_RECENT - 1; i++) {
        uint64_t bit = recent[i] == PB_NONE ? 0 : UINT64_C(1) << recent[i];
        twice |= once & bit;
        once |= bit;
    }
    return twice;
}

pb_outlook pb_rules_outlook(const pb_session *s, uint32_t decision, uint32_t heard)
{
    enum { MENDABLE = 6 }; // decisions back: a third of a session
    const pb_state *st = &s->state;
    const pb_catalogue *c = s->sim->catalogue;
    const pb_decision *d = &s->sim->scenario->decisions.p[decision];
    const pb_drift *drift = st->drift == PB_NONE ? NULL : &c->drifts.p[st->drift];
    uint32_t holds = 0;
    if (st->climate[PB_SAFETY] < c->climate.low_safety)
        holds |= PB_SIT_LOW_SAFETY;
    enum pb_quiet quiet = d->quiet != PB_QUIET_PLAIN ? d->quiet : st->quiet;
    if (quiet == PB_QUIET_WORKING)
        holds |= PB_SIT_WORKING_SILENCE;
    else if (quiet == PB_QUIET_FROZEN)
        holds |= PB_SIT_FROZEN_SILENCE;
    if (drift && drift->quiet == PB_QUIET_PLAIN)
        holds |= PB_SIT_IN_FLIGHT;
    if (drift && drift->is_attack)
        holds |= PB_SIT_ATTACK;
    if (st->since_misstep >= MENDABLE)
        holds |= PB_SIT_NOTHING_TO_MEND;
    if (d->is_stretch && heard < d->timely_from)
        holds |= PB_SIT_TOO_EARLY;
    if (d->is_stretch && heard > d->timely_to)
        holds |= PB_SIT_TOO_LATE;
    return (pb_outlook){holds, s->sim->misplaced[st->phase], made_twice(st->recent)};
}

void pb_rules_adjust(const pb_sim *sim, uint32_t rules, pb_marks *marks)
{
    uint32_t halved = 0;
    pb_marks add = {{0}};
    for (; rules; rules &= rules - 1) {
        uint32_t r = (uint32_t)__builtin_ctz(rules);
        uint8_t keep = sim->catalogue->rules.p[r].keep;
        halved += keep == 50 ? 1u : keep == 0 ? 15u : 0u; // fifteen halvings leave nothing
        for (int i = 0; i < PB_PRINCIPLES_MAX; i++)
            add.of[i] = (int16_t)(add.of[i] + sim->rule_adds[r].of[i]);
    }
    halved = halved > 15 ? 15 : halved;
    for (int i = 0; i < PB_PRINCIPLES_MAX; i++) {
        int16_t m = marks->of[i];
        int16_t kept = (int16_t)(m > 0 ? m >> halved : m);
        marks->of[i] = (int16_t)(kept + add.of[i]);
    }
}
