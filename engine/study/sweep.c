// SPDX-License-Identifier: MIT
#include "study/sweep.h"

#include <stdlib.h>

#include "study/sweep_parts.h"

// ---- decisions (sim/session.c, sim/score.c) -----------------------------------------------------

// Cuts a region until everything that a decision asks about its answers is certain in each piece.
static void make_certain(pb_sweep *w, const pb_region *r, struct pb_pieces *out)
{
    const pb_scenario *sc = w->sim->scenario;
    const pb_decision *d = &sc->decisions.p[r->decision];
    uint64_t moves = 0;
    out->n = 1;
    out->of[0] = *r;
    for (uint32_t o = d->first_option; o < d->first_option + d->options; o++) {
        const pb_option *option = &sc->options.p[o];
        const uint32_t asked[] = {option->when, option->otherwise != PB_NONE ? option->within : 0};
        moves |= UINT64_C(1) << option->move;
        if (option->otherwise != PB_NONE)
            moves |= UINT64_C(1) << option->otherwise;
        for (int k = 0; k < 2; k++) {
            if (!asked[k])
                continue;
            struct pb_pieces next;
            next.n = 0;
            for (uint32_t i = 0; i < out->n && !w->lost; i++)
                pb_sweep_split(w, &out->of[i], asked[k], &next, &next);
            out->n = next.n;
            memcpy(out->of, next.of, next.n * sizeof *next.of);
        }
    }
    if (!(moves & w->flow->wary))
        return;
    int32_t low = w->sim->catalogue->climate.low_safety * 256;
    for (uint32_t i = 0, n = out->n; i < n && !w->lost; i++) {
        pb_interval *safety = &out->of[i].dim[PB_SAFETY];
        if (safety->lo >= low || safety->hi < low)
            continue;
        pb_region upper = out->of[i];
        upper.dim[PB_SAFETY].lo = low;
        safety->hi = low - 1;
        pb_sweep_put(w, out, &upper);
    }
}

// Puts the session for points where `r` is, with what is on offer there.
static void look_at(pb_sweep *w, const pb_region *r)
{
    const pb_decision *d = &w->sim->scenario->decisions.p[r->decision];
    pb_region_corner(r, w->point);
    w->point->open = 0;
    for (uint32_t i = 0; i < d->options; i++)
        if (pb_session_holds(w->point, w->sim->scenario->options.p[d->first_option + i].when))
            w->point->open |= 1u << i;
}

// Takes the answer w->option, and runs on.
static void answer(pb_sweep *w, const pb_region *piece, const pb_marks *chosen,
                   const pb_marks *best, const pb_marks *worst)
{
    const pb_scenario *sc = w->sim->scenario;
    const pb_option *o = &sc->options.p[sc->decisions.p[piece->decision].first_option + w->option];
    uint8_t move = pb_session_move(w->point, o);
    pb_region r = *piece;
    int16_t least = 0;
    for (int i = 0; i < PB_PRINCIPLES_MAX; i++) {
        w->made.of[i] = (int16_t)(chosen->of[i] - worst->of[i]);
        w->of.of[i] = (int16_t)(best->of[i] - worst->of[i]);
        w->lost |= w->made.of[i] < 0 || w->made.of[i] > w->of.of[i];
        least = chosen->of[i] < least ? chosen->of[i] : least;
    }
    r.since = least < 0 ? 0 : r.since < PB_MENDED ? (uint8_t)(r.since + 1) : r.since;
    if (r.status == PB_IN_STRETCH)
        while (sc->items.p[r.item].kind != PB_ITEM_STRETCH_END)
            r.item++;
    memmove(r.recent + 1, r.recent, PB_ALIKE - 1);
    r.recent[0] = move;
    if (!o->is_quiet) {
        pb_sweep_pass(&r, o->quarters * 4u);
        pb_sweep_speech(w->sim, &r);
    }
    pb_sweep_move(w->sim, &r, move);
    pb_sweep_effect(w, &r, o->effect);
    if (o->go == PB_NO_INDEX || pb_sweep_enter(w, &r, o->go))
        pb_sweep_run_on(w, &r);
    else
        pb_sweep_arrive(w, &r);
}

static const pb_marks *marks_of(const pb_offer *offer, uint8_t option)
{
    static const pb_marks nothing;
    for (uint32_t i = 0; i < offer->n; i++)
        if (offer->of[i].option == option)
            return &offer->of[i].marks;
    return &nothing; // what was heard took it off the offer
}

// The answer w->option, quiet, once the rest of the stretch was heard.
static void answer_heard(pb_sweep *w, const pb_region *heard)
{
    struct pb_pieces pieces;
    make_certain(w, heard, &pieces);
    for (uint32_t i = 0; i < pieces.n && !w->lost; i++) {
        pb_offer offer;
        pb_marks best, worst;
        look_at(w, &pieces.of[i]);
        pb_session_offer(w->point, &offer);
        pb_session_range(w->point, &best, &worst);
        answer(w, &pieces.of[i], marks_of(&offer, w->option), &best, &worst);
    }
}

// Every answer to a moment, and to a stretch but for keeping quiet.
static void answer_all(pb_sweep *w, const pb_region *from)
{
    const pb_decision *d = &w->sim->scenario->decisions.p[from->decision];
    const pb_option *options = &w->sim->scenario->options.p[d->first_option];
    struct pb_pieces pieces;
    make_certain(w, from, &pieces);
    for (uint32_t i = 0; i < pieces.n && !w->lost; i++) {
        pb_offer offer;
        pb_marks best, worst;
        look_at(w, &pieces.of[i]);
        pb_session_offer(w->point, &offer);
        pb_session_range(w->point, &best, &worst);
        w->silent |= !offer.n;
        for (uint32_t k = 0; k < offer.n && !w->lost; k++) {
            w->option = offer.of[k].option;
            if (d->is_stretch && options[w->option].is_quiet)
                continue;
            look_at(w, &pieces.of[i]);
            answer(w, &pieces.of[i], &offer.of[k].marks, &best, &worst);
        }
    }
}

static bool more_to_hear(const pb_scenario *sc, const pb_region *r)
{
    for (uint32_t i = r->item; sc->items.p[i].kind != PB_ITEM_STRETCH_END; i++)
        if (sc->items.p[i].kind == PB_ITEM_LINE && sc->lines.p[sc->items.p[i].arg].is_said)
            return true;
    return false;
}

// Keeping quiet, if it is on offer, through the rest of the stretch.
static void keep_quiet(pb_sweep *w, const pb_region *from)
{
    const pb_decision *d = &w->sim->scenario->decisions.p[from->decision];
    struct pb_pieces pieces, heard;
    for (uint8_t o = 0; o < d->options; o++) {
        if (!w->sim->scenario->options.p[d->first_option + o].is_quiet)
            continue;
        make_certain(w, from, &pieces);
        for (uint32_t i = 0; i < pieces.n && !w->lost; i++) {
            look_at(w, &pieces.of[i]);
            if (!(w->point->open >> o & 1))
                continue;
            w->option = o;
            pb_sweep_hear(w, &pieces.of[i], true, &heard);
            for (uint32_t k = 0; k < heard.n && !w->lost; k++)
                answer_heard(w, &heard.of[k]);
        }
    }
}

// What an answer is worth in a stretch depends on when only as far as that is too early, in time or
// too late, and what it leads to not at all: so that a region may stand for all the places that are
// alike.
static void stand_for_all(const pb_sim *sim, pb_region *r)
{
    const pb_decision *d = &sim->scenario->decisions.p[r->decision];
    while (sim->scenario->items.p[r->item].kind != PB_ITEM_STRETCH_END)
        r->item++;
    r->heard = r->heard < d->timely_from ? 0
               : r->heard > d->timely_to ? (uint8_t)(d->timely_to + 1)
                                         : d->timely_from;
}

static bool quiet_is_guarded(const pb_scenario *sc, const pb_decision *d)
{
    for (uint32_t o = d->first_option; o < d->first_option + d->options; o++)
        if (sc->options.p[o].is_quiet && sc->options.p[o].when)
            return true;
    return false;
}

// All that a stretch can come to, however many lines are let pass first.
static void expand_stretch(pb_sweep *w, const pb_region *from)
{
    const pb_scenario *sc = w->sim->scenario;
    bool guarded = quiet_is_guarded(sc, &sc->decisions.p[from->decision]);
    struct pb_pieces here, next, heard, answered;
    here.n = 1;
    here.of[0] = *from;
    answered.n = 0;
    for (bool first = true; here.n && !w->lost; first = false) {
        next.n = 0;
        for (uint32_t i = 0; i < here.n && !w->lost; i++) {
            pb_region at = here.of[i];
            if (first || guarded)
                keep_quiet(w, &at);
            if (more_to_hear(sc, &at)) {
                pb_sweep_hear(w, &at, false, &heard);
                for (uint32_t k = 0; k < heard.n; k++)
                    pb_sweep_put_joined(w, &next, &heard.of[k]);
            }
            stand_for_all(w->sim, &at);
            pb_sweep_put_joined(w, &answered, &at);
        }
        here.n = next.n;
        memcpy(here.of, next.of, next.n * sizeof *next.of);
    }
    for (uint32_t i = 0; i < answered.n && !w->lost; i++)
        answer_all(w, &answered.of[i]);
}

// ---- a sweep's life -----------------------------------------------------------------------------

void pb_sweep_init(pb_sweep *w, const pb_flow *flow, const pb_grain *grain)
{
    *w = (pb_sweep){.flow = flow, .sim = flow->sim, .grain = *grain};
    w->point = pb_session_new(w->sim, 0, PB_PRACTICE);
    w->point->forgets = true;
    w->beats = pb_heap_resize(NULL, w->sim->scenario->beats.n);
    memset(w->beats, 0, w->sim->scenario->beats.n);
}

void pb_sweep_release(pb_sweep *w)
{
    pb_session_free(w->point);
    pb_vec_release(&w->arrivals);
    pb_vec_release(&w->underway);
    pb_vec_release(&w->hearing);
    pb_vec_release(&w->hands);
    pb_vec_release(&w->next);
    free(w->beats);
    *w = (pb_sweep){0};
}

void pb_sweep_start(const pb_sim *sim, pb_region *out)
{
    const pb_scenario *sc = sim->scenario;
    *out = (pb_region){.item = sc->beats.p[sc->start].first_item,
                       .status = PB_AT_BEAT,
                       .drift = PB_NONE,
                       .since = PB_MENDED};
    memset(out->recent, PB_NONE, sizeof out->recent);
    for (uint32_t i = 0; i < PB_CLIMATE_COUNT; i++)
        out->dim[i].lo = out->dim[i].hi = sc->meta.climate[i] * 256;
    for (uint32_t i = 0; i < sc->meta.state.n; i++)
        out->dim[PB_DIM_VAR + i].lo = out->dim[PB_DIM_VAR + i].hi = sc->meta.state.p[i].start;
}

void pb_sweep_expand(pb_sweep *w, const pb_region *from)
{
    w->arrivals.n = w->underway.n = 0;
    w->lost = w->silent = false;
    if (from->status == PB_AT_BEAT) {
        w->option = PB_NONE;
        w->made = w->of = (pb_marks){{0}};
        pb_sweep_run_on(w, from);
        return;
    }
    if (from->status == PB_AT_MOMENT)
        answer_all(w, from);
    else if (from->status == PB_IN_STRETCH)
        expand_stretch(w, from);
}
