// SPDX-License-Identifier: MIT
#include "sim/sim.h"

// A push counts whole at 50 and less the less room is left on its side, so that an hour of the same
// talk comes near an end of the scale but is never all there is, and what goes against it counts
// double out there. Values are in 256ths here: v + push * room / 50, where 1311 / 65536 is a
// fiftieth.
static void push_lanes(int16_t *restrict whole, int16_t *restrict rest,
                       const int16_t *restrict push)
{
    for (int i = 0; i < PB_CLIMATE_LANES; i++) {
        int16_t v = (int16_t)(whole[i] * 256 + rest[i]);
        int16_t room = push[i] > 0 ? (int16_t)(100 * 256 - v) : v;
        v = (int16_t)(v + ((int16_t)(push[i] * 1311) * room >> 16));
        whole[i] = (int16_t)(v >> 8);
        rest[i] = (int16_t)(v & 255);
    }
}

void pb_climate_push_by(pb_session *s, const pb_push *push)
{
    push_lanes(s->state.climate, s->state.climate_rest, push->of);
}

static void add(pb_push *to, const pb_push *push)
{
    for (int i = 0; i < PB_CLIMATE_LANES; i++)
        to->of[i] = (int16_t)(to->of[i] + push->of[i]);
}

void pb_climate_set_up(pb_sim *sim)
{
    const pb_catalogue *c = sim->catalogue;
    sim->line_push = pb_heap_resize(NULL, (c->drifts.n + 2) * sizeof *sim->line_push);
    memset(sim->line_push, 0, (c->drifts.n + 2) * sizeof *sim->line_push);
    for (uint32_t row = 0; row < c->drifts.n + 2; row++)
        for (uint32_t talk = 0; talk < PB_TALK_COUNT; talk++) {
            add(&sim->line_push[row][talk], &c->climate.talk[talk]);
            if (row > 0)
                add(&sim->line_push[row][talk], &c->climate.unanswered[talk]);
            if (row > 1)
                add(&sim->line_push[row][talk], &c->drifts.p[row - 2].push);
        }
    sim->frozen_drift = PB_NONE;
    for (uint32_t i = 0; i < c->drifts.n; i++) {
        if (c->drifts.p[i].quiet == PB_QUIET_FROZEN)
            sim->frozen_drift = (uint8_t)i;
        if (c->drifts.p[i].quiet == PB_QUIET_WORKING)
            sim->working_drifts |= UINT64_C(1) << i;
    }
}

void pb_climate_speech(pb_session *s)
{
    s->state.quiet = PB_QUIET_PLAIN;
    if (s->state.drift != PB_NONE && s->sim->working_drifts >> s->state.drift & 1)
        pb_climate_drift(s, PB_NONE, false);
}

void pb_climate_line(pb_session *s, enum pb_talk talk, uint8_t drift)
{
    uint32_t row = s->state.drift != PB_NONE;
    if (drift != PB_NONE) {
        if (drift != s->state.drift)
            pb_climate_drift(s, drift, false);
        row = drift + 2u;
    }
    pb_climate_push_by(s, &s->sim->line_push[row][talk]);
}

void pb_climate_silence(pb_session *s, enum pb_quiet quiet)
{
    pb_climate_push_by(s, &s->sim->catalogue->climate.silence[quiet]);
    s->state.quiet = (uint8_t)quiet;
    if (quiet == PB_QUIET_FROZEN && s->sim->frozen_drift != PB_NONE &&
        s->state.drift != s->sim->frozen_drift)
        pb_climate_drift(s, s->sim->frozen_drift, false);
}

void pb_climate_drift(pb_session *s, uint8_t drift, bool by_itself)
{
    s->state.drift = drift;
    s->state.drift_beats = 0;
    if (drift != PB_NONE && s->sim->catalogue->drifts.p[drift].quiet != PB_QUIET_PLAIN)
        s->state.quiet = (uint8_t)s->sim->catalogue->drifts.p[drift].quiet;
    pb_session_tell(s, PB_EV_DRIFT, drift, by_itself);
}

void pb_climate_beat(pb_session *s)
{
    enum { PATIENCE = 2 }; // beats
    if (s->state.drift == PB_NONE)
        return;
    const pb_drift *d = &s->sim->catalogue->drifts.p[s->state.drift];
    if (++s->state.drift_beats < PATIENCE)
        return;
    if (d->next == PB_NONE) {
        s->state.drift_beats = PATIENCE;
        return;
    }
    pb_climate_drift(s, d->next, true);
    pb_climate_push_by(s, &s->sim->catalogue->drifts.p[d->next].push);
}

void pb_climate_move(pb_session *s, uint8_t move)
{
    const pb_catalogue *c = s->sim->catalogue;
    pb_climate_push_by(s, &c->moves.p[move].push);
    if (s->state.drift == PB_NONE)
        return;
    const pb_drift *d = &c->drifts.p[s->state.drift];
    if (d->helps >> move & 1)
        pb_climate_drift(s, PB_NONE, false);
    else if (d->worsens >> move & 1)
        pb_climate_push_by(s, &d->push);
}
