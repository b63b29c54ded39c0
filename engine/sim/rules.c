// SPDX-License-Identifier: MIT
// The rules themselves are rows of assets/rules.yaml; here is only how a situation is told and a row applied.
#include "sim/sim.h"

uint32_t pb_rules_situation(const pb_session *s, uint32_t decision, uint32_t heard)
{
    enum { MENDABLE = 3 }; // decisions back
    const pb_state *st = &s->state;
    const pb_catalogue *c = s->sim->catalogue;
    const pb_decision *d = &s->sim->scenario->decisions.p[decision];
    const pb_drift *drift = st->drift == PB_NONE ? NULL : &c->drifts.p[st->drift];
    uint32_t sit = 0;
    if (st->climate[PB_SAFETY] < c->climate.low_safety)
        sit |= PB_SIT_LOW_SAFETY;
    enum pb_quiet quiet = d->quiet != PB_QUIET_PLAIN ? d->quiet : st->quiet;
    if (quiet == PB_QUIET_PLAIN && drift)
        quiet = drift->quiet;
    if (quiet == PB_QUIET_WORKING)
        sit |= PB_SIT_WORKING_SILENCE;
    else if (quiet == PB_QUIET_FROZEN)
        sit |= PB_SIT_FROZEN_SILENCE;
    if (drift && drift->is_attack)
        sit |= PB_SIT_ATTACK;
    if (st->since_misstep >= MENDABLE)
        sit |= PB_SIT_NOTHING_TO_MEND;
    if (d->is_stretch && heard < d->timely_from)
        sit |= PB_SIT_TOO_EARLY;
    if (d->is_stretch && heard > d->timely_to)
        sit |= PB_SIT_TOO_LATE;
    return sit;
}

static uint32_t of_move(const pb_session *s, uint8_t move)
{
    const pb_state *st = &s->state;
    uint32_t alike = 0;
    for (int i = 0; i < PB_RECENT - 1; i++)
        alike += st->recent[i] == move;
    uint32_t sit = 0;
    if (!(s->sim->catalogue->moves.p[move].phases >> st->phase & 1))
        sit |= PB_SIT_WRONG_PHASE;
    if (alike >= 2)
        sit |= PB_SIT_THIRD_ALIKE;
    return sit;
}

void pb_rules_adjust(const pb_session *s, uint32_t option, uint8_t move, uint32_t situation,
                     pb_marks *out, uint32_t *fired)
{
    const pb_sim *sim = s->sim;
    uint32_t spoke = 0;
    bool own = sim->scenario->options.p[option].move == move;
    *out = sim->marks[own ? sim->marks_of[option] : move];
    situation |= of_move(s, move);
    uint32_t rows = situation ? sim->move_rules[move] : 0;
    for (; rows; rows &= rows - 1) {
        uint32_t r = (uint32_t)__builtin_ctz(rows);
        if ((sim->rule_when[r] & ~situation) == 0)
            spoke |= 1u << r;
    }
    for (rows = spoke; rows; rows &= rows - 1) {
        const pb_rule *rule = &sim->catalogue->rules.p[__builtin_ctz(rows)];
        for (int i = 0; i < PB_PRINCIPLES_MAX; i++)
            if (out->of[i] > 0)
                out->of[i] = (int16_t)(out->of[i] * rule->keep / 100);
    }
    for (rows = spoke; rows; rows &= rows - 1) {
        const pb_rule *rule = &sim->catalogue->rules.p[__builtin_ctz(rows)];
        for (int i = 0; i < PB_PRINCIPLES_MAX; i++)
            out->of[i] = (int16_t)(out->of[i] + rule->add.of[i]);
    }
    if (fired)
        *fired = spoke;
}
