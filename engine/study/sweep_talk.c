// SPDX-License-Identifier: MIT
#include "study/interval.h"
#include "study/sweep_parts.h"

enum { UNDERWAY_MAX = 4096 }; // ways in one step

void pb_sweep_put(pb_sweep *w, struct pb_pieces *p, const pb_region *r)
{
    if (p->n == PB_WAYS_MAX)
        w->lost = true;
    else
        p->of[p->n++] = *r;
}

void pb_sweep_put_joined(pb_sweep *w, struct pb_pieces *p, const pb_region *r)
{
    uint32_t dims = pb_region_dims(w->sim);
    for (uint32_t i = 0; i < p->n; i++)
        if (pb_region_same(&p->of[i], r, dims, &w->grain)) {
            pb_region_join(&p->of[i], r, dims);
            return;
        }
    pb_sweep_put(w, p, r);
}

void pb_sweep_split(pb_sweep *w, const pb_region *r, uint32_t expr, struct pb_pieces *yes,
                    struct pb_pieces *no)
{
    struct pb_pieces open;
    open.n = 1;
    open.of[0] = *r;
    while (open.n && !w->lost) {
        pb_region *piece = &open.of[--open.n];
        uint32_t dim;
        int32_t at;
        enum pb_truth truth = pb_interval_holds(w->sim, expr, piece, w->point);
        if (truth != PB_PERHAPS) {
            pb_sweep_put(w, truth == PB_YES ? yes : no, piece);
        } else if (pb_interval_cut(w->sim, expr, piece, &dim, &at)) {
            pb_region lower = *piece, upper = *piece;
            lower.dim[dim].hi = at - 1;
            upper.dim[dim].lo = at;
            pb_sweep_put(w, &open, &lower);
            pb_sweep_put(w, &open, &upper);
        } else {
            w->lost = true;
        }
    }
}

void pb_sweep_effect(pb_sweep *w, pb_region *r, uint32_t expr)
{
    if (!pb_interval_effect(w->sim, expr, r))
        w->lost = true;
}

void pb_sweep_pass(pb_region *r, uint32_t milliseconds)
{
    pb_interval *c = &r->dim[PB_DIM_CLOCK];
    int64_t lo = (int64_t)c->lo + milliseconds, hi = (int64_t)c->hi + milliseconds;
    c->lo = (int32_t)(lo > INT32_MAX ? INT32_MAX : lo);
    c->hi = (int32_t)(hi > INT32_MAX ? INT32_MAX : hi);
}

// ---- climate (sim/climate.c) --------------------------------------------------------------------

static int32_t pushed(int32_t v, int16_t push)
{
    int16_t room = (int16_t)(push > 0 ? 100 * 256 - v : v);
    return (int16_t)(v + ((int16_t)(push * 1311) * room >> 16));
}

static void push_by(pb_region *r, const pb_push *push)
{
    enum { MONOTONE = 24 };
    for (uint32_t i = 0; i < PB_CLIMATE_COUNT; i++) {
        pb_interval *d = &r->dim[i];
        int16_t p = push->of[i];
        if ((p > MONOTONE || p < -MONOTONE) && !pb_interval_is_point(*d))
            *d = (pb_interval){0, PB_CLIMATE_TOP};
        else if (p)
            *d = (pb_interval){pushed(d->lo, p), pushed(d->hi, p)};
    }
}

static void drift_to(const pb_sim *sim, pb_region *r, uint8_t drift)
{
    r->drift = drift;
    r->drift_beats = 0;
    if (drift != PB_NONE && sim->catalogue->drifts.p[drift].quiet != PB_QUIET_PLAIN)
        r->quiet = (uint8_t)sim->catalogue->drifts.p[drift].quiet;
}

void pb_sweep_speech(const pb_sim *sim, pb_region *r)
{
    r->quiet = PB_QUIET_PLAIN;
    if (r->drift != PB_NONE && sim->working_drifts >> r->drift & 1)
        drift_to(sim, r, PB_NONE);
}

static void heard_line(const pb_sim *sim, pb_region *r, uint8_t talk, uint8_t drift)
{
    uint32_t row = r->drift != PB_NONE;
    if (drift != PB_NONE) {
        if (drift != r->drift)
            drift_to(sim, r, drift);
        row = drift + 2u;
    }
    push_by(r, &sim->line_push[row][talk]);
}

static void silence(const pb_sim *sim, pb_region *r, uint8_t quiet)
{
    push_by(r, &sim->catalogue->climate.silence[quiet]);
    r->quiet = quiet;
    if (quiet == PB_QUIET_FROZEN && sim->frozen_drift != PB_NONE && r->drift != sim->frozen_drift)
        drift_to(sim, r, sim->frozen_drift);
}

void pb_sweep_move(const pb_sim *sim, pb_region *r, uint8_t move)
{
    push_by(r, &sim->catalogue->moves.p[move].push);
    if (r->drift == PB_NONE)
        return;
    const pb_drift *d = &sim->catalogue->drifts.p[r->drift];
    if (d->helps >> move & 1)
        drift_to(sim, r, PB_NONE);
    else if (d->worsens >> move & 1)
        push_by(r, &d->push);
}

bool pb_sweep_enter(pb_sweep *w, pb_region *r, uint32_t beat)
{
    enum { PATIENCE = 2 };
    const pb_drift *d = r->drift == PB_NONE ? NULL : &w->sim->catalogue->drifts.p[r->drift];
    w->beats[beat] = 1;
    r->status = PB_AT_BEAT;
    r->item = w->sim->scenario->beats.p[beat].first_item;
    if (d && ++r->drift_beats >= PATIENCE && d->next == PB_NONE) {
        r->drift_beats = PATIENCE;
    } else if (d && r->drift_beats >= PATIENCE) {
        drift_to(w->sim, r, d->next);
        push_by(r, &w->sim->catalogue->drifts.p[r->drift].push);
    }
    return w->flow->entries[beat] < 2;
}

// ---- the talk (sim/session.c) -------------------------------------------------------------------

static enum pb_truth used_up(const pb_region *r, uint32_t once)
{
    if (once == PB_NO_INDEX)
        return PB_NO;
    if (once >= 64 * PB_ONCE_WORDS)
        return PB_PERHAPS;
    uint64_t bit = UINT64_C(1) << (once % 64);
    return r->must[once / 64] & bit ? PB_YES : r->may[once / 64] & bit ? PB_PERHAPS : PB_NO;
}

static void mark_once(pb_region *r, uint32_t once, bool up)
{
    if (once >= 64 * PB_ONCE_WORDS)
        return; // PB_NO_INDEX among them
    uint64_t bit = UINT64_C(1) << (once % 64);
    r->may[once / 64] = up ? r->may[once / 64] | bit : r->may[once / 64] & ~bit;
    r->must[once / 64] = up ? r->must[once / 64] | bit : r->must[once / 64] & ~bit;
}

// A line that is known to come. In a stretch it counts as heard.
static void say(pb_sweep *w, pb_region *r, const pb_line *line)
{
    mark_once(r, line->once, true);
    if (line->is_said) {
        pb_sweep_pass(r, line->quarters * 4u);
        pb_sweep_speech(w->sim, r);
        heard_line(w->sim, r, line->talk, line->drift);
    } else if (line->drift != PB_NONE && line->drift != r->drift) {
        drift_to(w->sim, r, line->drift);
    }
    pb_sweep_effect(w, r, line->effect);
}

// What a line makes of a region: where it came, and where it did not.
static void speak(pb_sweep *w, const pb_region *r, uint32_t index, struct pb_pieces *came,
                  struct pb_pieces * not )
{
    const pb_line *line = &w->sim->scenario->lines.p[index];
    enum pb_truth used = used_up(r, line->once);
    struct pb_pieces yes;
    yes.n = 0;
    if (used == PB_YES) {
        pb_sweep_put(w, not, r);
        return;
    }
    if (used == PB_PERHAPS) {
        pb_region up = *r;
        mark_once(&up, line->once, true);
        pb_sweep_put(w, not, &up);
    }
    pb_sweep_split(w, r, line->when, &yes, not );
    for (uint32_t i = 0; i < yes.n; i++) {
        if (used == PB_PERHAPS)
            mark_once(&yes.of[i], line->once, false);
        say(w, &yes.of[i], line);
        pb_sweep_put_joined(w, came, &yes.of[i]);
    }
}

static bool always_comes(const pb_line *line)
{
    return !line->when && line->once == PB_NO_INDEX;
}

// A line outside a stretch, or within an exchange: both ways, joined where that is one.
static void speak_through(pb_sweep *w, struct pb_pieces *all, uint32_t index)
{
    const pb_line *line = &w->sim->scenario->lines.p[index];
    struct pb_pieces out;
    out.n = 0;
    if (always_comes(line)) {
        for (uint32_t i = 0; i < all->n; i++)
            say(w, &all->of[i], line);
        return;
    }
    for (uint32_t i = 0; i < all->n && !w->lost; i++) {
        struct pb_pieces came, not ;
        came.n = not .n = 0;
        speak(w, &all->of[i], index, &came, &not );
        for (uint32_t k = 0; k < came.n; k++)
            pb_sweep_put_joined(w, &out, &came.of[k]);
        for (uint32_t k = 0; k < not .n; k++)
            pb_sweep_put_joined(w, &out, &not .of[k]);
    }
    all->n = out.n;
    memcpy(all->of, out.of, out.n * sizeof *out.of);
}

static void deal(pb_sweep *w, const pb_region *r, uint64_t may, uint64_t must)
{
    uint32_t dims = pb_region_dims(w->sim);
    for (uint32_t i = 0; i < w->next.n; i++) {
        struct pb_hand *h = &w->next.p[i];
        bool same_cards = !w->grain.once || (h->may == may && h->must == must);
        if (!same_cards || !pb_region_same(&h->r, r, dims, &w->grain))
            continue;
        pb_region_join(&h->r, r, dims);
        h->may |= may;
        h->must &= must;
        return;
    }
    if (w->next.n == UNDERWAY_MAX)
        w->lost = true;
    else
        *pb_vec_add(&w->next) = (struct pb_hand){*r, may, must};
}

// One card of a draw: the entry's lines are heard.
static void draw_entry(pb_sweep *w, const struct pb_hand *from, uint32_t entry, uint64_t bit,
                       const pb_region *r)
{
    const pb_entry *e = &w->sim->scenario->entries.p[entry];
    struct pb_pieces all;
    all.n = 1;
    all.of[0] = *r;
    mark_once(&all.of[0], e->once, true);
    for (uint32_t i = 0; i < e->lines; i++)
        speak_through(w, &all, e->first_line + i);
    for (uint32_t i = 0; i < all.n; i++)
        deal(w, &all.of[i], from->may | bit, from->must | bit);
}

// Every next card after `from`, into w->next. True when there may be none.
static bool draw_next(pb_sweep *w, const struct pb_hand *from, const pb_pool *p)
{
    bool may_be_none = true;
    for (uint32_t i = 0; i < p->entries && !w->lost; i++) {
        const pb_entry *e = &w->sim->scenario->entries.p[p->first_entry + i];
        uint64_t bit = i < 64 ? UINT64_C(1) << i : 0;
        enum pb_truth used = used_up(&from->r, e->once);
        struct pb_pieces yes, no;
        yes.n = no.n = 0;
        if (used == PB_YES || from->must & bit || !e->weight)
            continue;
        pb_sweep_split(w, &from->r, e->when, &yes, &no);
        if (!no.n && used == PB_NO && bit && !(from->may & bit))
            may_be_none = false;
        for (uint32_t k = 0; k < yes.n; k++)
            draw_entry(w, from, p->first_entry + i, bit, &yes.of[k]);
    }
    return may_be_none;
}

// Goes on from *r later.
static void fork(pb_sweep *w, const pb_region *r)
{
    if (w->underway.n == UNDERWAY_MAX)
        w->lost = true;
    else
        *pb_vec_add(&w->underway) = *r;
}

static void draw(pb_sweep *w, const pb_region *r, uint32_t pool, uint32_t times)
{
    enum { DRAWN_MAX = 16 };
    const pb_pool *p = &w->sim->scenario->pools.p[pool];
    w->hands.n = 0;
    *pb_vec_add(&w->hands) = (struct pb_hand){.r = *r};
    for (uint32_t t = 0; t < times && t < DRAWN_MAX; t++) {
        w->next.n = 0;
        for (uint32_t i = 0; i < w->hands.n && !w->lost; i++)
            if (draw_next(w, &w->hands.p[i], p))
                fork(w, &w->hands.p[i].r);
        struct pb_hand *hands = w->hands.p;
        uint32_t cap = w->hands.cap;
        w->hands.p = w->next.p;
        w->hands.n = w->next.n;
        w->hands.cap = w->next.cap;
        w->next.p = hands;
        w->next.cap = cap;
    }
    for (uint32_t i = 0; i < w->hands.n; i++)
        fork(w, &w->hands.p[i].r);
}

static void stage(pb_sweep *w, struct pb_pieces *all, uint32_t index)
{
    const pb_stage *st = &w->sim->scenario->stages.p[index];
    struct pb_pieces out;
    out.n = 0;
    for (uint32_t i = 0; i < all->n && !w->lost; i++) {
        enum pb_truth used = used_up(&all->of[i], st->once);
        pb_region *r = &all->of[i];
        if (used == PB_PERHAPS) {
            pb_region up = *r;
            mark_once(&up, st->once, true);
            pb_sweep_put_joined(w, &out, &up);
            mark_once(r, st->once, false);
        }
        if (used != PB_YES) {
            mark_once(r, st->once, true);
            pb_sweep_effect(w, r, st->effect);
        }
        pb_sweep_put_joined(w, &out, r);
    }
    all->n = out.n;
    memcpy(all->of, out.of, out.n * sizeof *out.of);
}

void pb_sweep_arrive(pb_sweep *w, const pb_region *r)
{
    pb_arrival *a = pb_vec_add(&w->arrivals);
    a->option = w->option;
    a->made = w->made;
    a->of = w->of;
    a->to = *r;
    pb_flow_forget(w->flow, &a->to);
}

static void wait_at(pb_region *r, uint32_t decision, enum pb_status status)
{
    r->status = (uint8_t)status;
    r->decision = decision;
    r->heard = 0;
}

static void end_at(pb_sweep *w, pb_region *r, enum pb_status status, uint32_t ending)
{
    r->status = (uint8_t)status;
    r->ending = ending;
    pb_sweep_arrive(w, r);
}

// One item. False when this way has come to its end or goes on elsewhere.
static bool run_item(pb_sweep *w, pb_region *r, const pb_item *it)
{
    const pb_scenario *sc = w->sim->scenario;
    struct pb_pieces all;
    switch ((enum pb_item_kind)it->kind) {
    case PB_ITEM_LINE:
    case PB_ITEM_STAGE:
        if (it->kind == PB_ITEM_LINE && always_comes(&sc->lines.p[it->arg])) {
            say(w, r, &sc->lines.p[it->arg]);
            return true;
        }
        all.n = 1;
        all.of[0] = *r;
        if (it->kind == PB_ITEM_LINE)
            speak_through(w, &all, it->arg);
        else
            stage(w, &all, it->arg);
        for (uint32_t i = 1; i < all.n; i++)
            fork(w, &all.of[i]);
        *r = all.of[0];
        return true;
    case PB_ITEM_PHASE:
        r->phase = it->small;
        return true;
    case PB_ITEM_SILENCE:
        pb_sweep_pass(r, it->arg * 1000);
        silence(w->sim, r, it->small);
        return true;
    case PB_ITEM_LATER:
        pb_sweep_pass(r, sc->laters.p[it->arg].minutes * 60000u);
        pb_sweep_speech(w->sim, r);
        heard_line(w->sim, r, it->small, PB_NONE);
        return true;
    case PB_ITEM_CHAIR:
    case PB_ITEM_STRETCH_END:
        return true;
    case PB_ITEM_DRAW:
        draw(w, r, it->arg, it->small);
        return false;
    case PB_ITEM_SET:
        pb_sweep_effect(w, r, it->arg);
        return true;
    case PB_ITEM_MOMENT:
        wait_at(r, it->arg, PB_AT_MOMENT);
        pb_sweep_arrive(w, r);
        return false;
    case PB_ITEM_STRETCH:
        wait_at(r, it->arg, PB_IN_STRETCH);
        pb_sweep_hear(w, r, false, &all);
        for (uint32_t i = 0; i < all.n; i++)
            pb_sweep_arrive(w, &all.of[i]);
        return false;
    case PB_ITEM_GO:
        if (pb_sweep_enter(w, r, it->arg))
            return true;
        pb_sweep_arrive(w, r);
        return false;
    case PB_ITEM_ENDING:
        end_at(w, r, PB_ENDED, it->arg);
        return false;
    case PB_ITEM_END:
    case PB_ITEM_COUNT:
        break;
    }
    end_at(w, r, PB_STUCK, 0);
    return false;
}

// To the end of the beat at most: none of its items comes twice.
static void run_way(pb_sweep *w, pb_region *r)
{
    const pb_scenario *sc = w->sim->scenario;
    while (!w->lost) {
        const pb_item *it = &sc->items.p[r->item++];
        if (it->when) {
            struct pb_pieces yes, no;
            yes.n = no.n = 0;
            pb_sweep_split(w, r, it->when, &yes, &no);
            for (uint32_t i = 0; i < no.n; i++)
                fork(w, &no.of[i]);
            for (uint32_t i = 0; i < yes.n && !w->lost; i++)
                if (run_item(w, &yes.of[i], it))
                    fork(w, &yes.of[i]);
            return;
        }
        if (!run_item(w, r, it))
            return;
    }
}

void pb_sweep_run_on(pb_sweep *w, const pb_region *r)
{
    fork(w, r);
    while (w->underway.n && !w->lost) {
        pb_region way = w->underway.p[--w->underway.n];
        run_way(w, &way);
    }
}

// ---- stretches ----------------------------------------------------------------------------------

static void keep_hearing(pb_sweep *w, const struct pb_pieces *all, uint32_t said)
{
    for (uint32_t i = 0; i < all->n; i++) {
        struct pb_listener *u = pb_vec_add(&w->hearing);
        *u = (struct pb_listener){all->of[i], said};
        u->r.item++;
    }
}

static void hear_line(pb_sweep *w, struct pb_listener *u, uint32_t index)
{
    bool is_said = w->sim->scenario->lines.p[index].is_said;
    struct pb_pieces came, not ;
    came.n = not .n = 0;
    speak(w, &u->r, index, &came, &not );
    for (uint32_t i = 0; i < came.n; i++)
        came.of[i].heard = (uint8_t)(came.of[i].heard + is_said);
    keep_hearing(w, &came, u->said || is_said);
    keep_hearing(w, &not, u->said);
}

static void hear_stage(pb_sweep *w, struct pb_listener *u, const pb_item *it)
{
    struct pb_pieces yes, no;
    yes.n = no.n = 0;
    pb_sweep_split(w, &u->r, it->when, &yes, &no);
    stage(w, &yes, it->arg);
    keep_hearing(w, &yes, u->said);
    keep_hearing(w, &no, u->said);
}

void pb_sweep_hear(pb_sweep *w, const pb_region *r, bool all, struct pb_pieces *out)
{
    const pb_scenario *sc = w->sim->scenario;
    out->n = w->hearing.n = 0;
    *pb_vec_add(&w->hearing) = (struct pb_listener){*r, 0};
    while (w->hearing.n && !w->lost) {
        struct pb_listener u = w->hearing.p[--w->hearing.n];
        const pb_item *it = &sc->items.p[u.r.item];
        bool is_line = it->kind == PB_ITEM_LINE;
        if (it->kind == PB_ITEM_STRETCH_END ||
            (is_line && u.said && !all && sc->lines.p[it->arg].is_said))
            pb_sweep_put_joined(w, out, &u.r);
        else if (is_line)
            hear_line(w, &u, it->arg);
        else
            hear_stage(w, &u, it);
    }
}
