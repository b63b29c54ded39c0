// SPDX-License-Identifier: MIT
// First how far every item of the script is from the goal, in answers, conditions aside. Then the
// situations that sessions come to are looked at, the nearest first; of those that differ in
// nothing that is likely to matter only one. When that finds nothing, sessions are played at
// random.
#include "app/way.h"

#include <stdlib.h>

#include "base/hash.h"

enum {
    SITUATIONS_MOST = 8000,
    SESSIONS_MOST = 10000, // at random
    SETTLED = 150,         // … after the first that came there
    INPUTS_MOST = 400,
    FAR = 1 << 20, // no way
    EAGER = 3,     // how much a step nearer is worth against a step made
    COARSE = 8,    // climate values that are taken for one
};

// ---- how far ----------------------------------------------------------------------------------

typedef struct look_out {
    const pb_scenario *s;
    pb_goal goal;
    uint32_t *far; // per item
    uint32_t
        *behind; // per decision: the item that the talk goes on at when an answer names no beat
} look_out;

static bool is_goal(const look_out *l, uint32_t item)
{
    static const enum pb_event_kind tells[PB_ITEM_COUNT] = {
        [PB_ITEM_LINE] = PB_EV_LINE,        [PB_ITEM_STAGE] = PB_EV_STAGE,
        [PB_ITEM_LATER] = PB_EV_LATER,      [PB_ITEM_MOMENT] = PB_EV_DECISION,
        [PB_ITEM_STRETCH] = PB_EV_DECISION, [PB_ITEM_ENDING] = PB_EV_ENDING};
    const pb_item *it = &l->s->items.p[item];
    if (it->kind == PB_ITEM_DRAW && l->goal.kind == PB_EV_LINE) {
        const pb_pool *pool = &l->s->pools.p[it->arg];
        const pb_entry *first = &l->s->entries.p[pool->first_entry];
        const pb_entry *last = first + pool->entries - 1;
        return pool->entries && l->goal.ref >= first->first_line &&
               l->goal.ref < last->first_line + last->lines;
    }
    return tells[it->kind] && tells[it->kind] == l->goal.kind && it->arg == l->goal.ref;
}

static uint32_t beat_far(const look_out *l, uint32_t beat)
{
    return l->goal.kind == PB_EV_BEAT && l->goal.ref == beat
               ? 0
               : l->far[l->s->beats.p[beat].first_item];
}

static uint32_t nearer(uint32_t a, uint32_t b)
{
    return a < b ? a : b;
}

static uint32_t option_far(const look_out *l, uint32_t decision, uint32_t option)
{
    uint32_t go = l->s->options.p[option].go;
    uint32_t there = go != PB_NO_INDEX ? beat_far(l, go) : l->far[l->behind[decision]];
    return there < FAR ? there + 1 : FAR;
}

static uint32_t decision_far(const look_out *l, uint32_t decision)
{
    const pb_decision *d = &l->s->decisions.p[decision];
    uint32_t least = FAR;
    for (uint32_t o = d->first_option; o < d->first_option + d->options; o++)
        least = nearer(least, option_far(l, decision, o));
    return least;
}

static uint32_t item_far(const look_out *l, uint32_t item)
{
    const pb_item *it = &l->s->items.p[item];
    if (is_goal(l, item))
        return 0;
    switch ((enum pb_item_kind)it->kind) {
    case PB_ITEM_MOMENT:
    case PB_ITEM_STRETCH_END:
        return decision_far(l, it->arg);
    case PB_ITEM_STRETCH:
        return nearer(decision_far(l, it->arg), l->far[item + 1]);
    case PB_ITEM_GO:
        return it->when ? nearer(beat_far(l, it->arg), l->far[item + 1]) : beat_far(l, it->arg);
    case PB_ITEM_ENDING:
    case PB_ITEM_END:
        return FAR;
    default:
        return l->far[item + 1];
    }
}

// From the back, again and again until nothing comes nearer: as many times as the shortest way goes
// back in the script, and once more.
static void measure(look_out *l)
{
    const pb_scenario *s = l->s;
    l->far = pb_heap_resize(NULL, (s->items.n + 1) * sizeof *l->far);
    l->behind = pb_heap_resize(NULL, (s->decisions.n + 1) * sizeof *l->behind);
    for (uint32_t i = 0; i <= s->items.n; i++)
        l->far[i] = FAR;
    for (uint32_t i = 0; i < s->items.n; i++)
        if (s->items.p[i].kind == PB_ITEM_MOMENT || s->items.p[i].kind == PB_ITEM_STRETCH_END)
            l->behind[s->items.p[i].arg] = i + 1;
    for (bool changed = true; changed;) {
        changed = false;
        for (uint32_t i = s->items.n; i-- > 0;) {
            uint32_t now = item_far(l, i);
            changed = changed || now < l->far[i];
            l->far[i] = nearer(now, l->far[i]);
        }
    }
}

// ---- situations -------------------------------------------------------------------------------

typedef struct situation {
    pb_session *session; // NULL once it was looked at
    uint32_t from, depth;
    pb_input input; // that led here
} situation;

typedef struct waiting { // in a heap, the least `cost` first; of equals the one found first
    uint32_t cost, situation;
} waiting;

typedef struct hunt {
    look_out out;
    PB_VEC(situation) all;
    PB_VEC(waiting) heap;
    uint64_t seen[2 * SITUATIONS_MOST]; // a table of hashes; 0 is free
} hunt;

static bool comes_before(waiting a, waiting b)
{
    return a.cost != b.cost ? a.cost < b.cost : a.situation < b.situation;
}

static void push(hunt *h, waiting w)
{
    uint32_t at = h->heap.n;
    *pb_vec_add(&h->heap) = w;
    for (; at && comes_before(w, h->heap.p[(at - 1) / 2]); at = (at - 1) / 2)
        h->heap.p[at] = h->heap.p[(at - 1) / 2];
    h->heap.p[at] = w;
}

static uint32_t pop(hunt *h)
{
    waiting *p = h->heap.p;
    uint32_t top = p[0].situation, at = 0, n = --h->heap.n;
    waiting w = p[n];
    for (uint32_t next; (next = 2 * at + 1) < n; at = next) {
        if (next + 1 < n && comes_before(p[next + 1], p[next]))
            next++;
        if (!comes_before(p[next], w))
            break;
        p[at] = p[next];
    }
    p[at] = w;
    return top;
}

// What the way on is likely to depend on.
static uint64_t outline(const pb_session *s)
{
    const pb_state *st = &s->state;
    const pb_scenario *sc = pb_sim_scenario(s->sim);
    uint64_t h = pb_hash_word(PB_HASH_START, (uint64_t)st->item << 32 | st->decision);
    h = pb_hash_word(h, (uint64_t)st->heard << 24 | (uint64_t)st->phase << 16 |
                            (uint64_t)st->drift << 8 | st->status);
    h = pb_hash_bytes(h, st->var, sc->meta.state.n * sizeof *st->var);
    for (int i = 0; i < PB_CLIMATE_COUNT; i++)
        h = pb_hash_word(h, (uint64_t)(st->climate[i] / COARSE));
    return h ? h : 1;
}

static bool is_new(hunt *h, const pb_session *s)
{
    enum { SLOTS = 2 * SITUATIONS_MOST };
    uint64_t mark = outline(s);
    uint32_t at = (uint32_t)(mark % SLOTS);
    for (; h->seen[at]; at = (at + 1) % SLOTS)
        if (h->seen[at] == mark)
            return false;
    h->seen[at] = mark;
    return true;
}

static bool is_waiting(const pb_session *s)
{
    return s->state.status == PB_AT_MOMENT || s->state.status == PB_IN_STRETCH;
}

// Of a session that waits at a decision. In a stretch the goal may be a line that is still to come.
static uint32_t far_now(const hunt *h, const pb_session *s)
{
    uint32_t far = decision_far(&h->out, s->state.decision);
    return s->state.status == PB_IN_STRETCH ? nearer(far, h->out.far[s->state.item]) : far;
}

static void add(hunt *h, pb_session *s, uint32_t from, uint32_t depth, pb_input input)
{
    uint32_t far = is_waiting(s) ? far_now(h, s) : FAR;
    if (far >= FAR || depth > INPUTS_MOST || h->all.n >= SITUATIONS_MOST || !is_new(h, s)) {
        pb_session_free(s);
        return;
    }
    *pb_vec_add(&h->all) = (situation){s, from, depth, input};
    push(h, (waiting){depth + EAGER * far, h->all.n - 1});
}

uint32_t pb_way_event(const pb_session *s, pb_goal goal)
{
    for (uint32_t i = 0; i < s->events.n; i++)
        if (s->events.p[i].kind == goal.kind && s->events.p[i].ref == goal.ref)
            return i;
    return PB_NO_INDEX;
}

static void trace_back(const hunt *h, uint32_t at, pb_input last, pb_way *out)
{
    uint32_t n = h->all.p[at].depth + 1;
    out->inputs.n = 0;
    for (uint32_t i = 0; i < n; i++)
        *pb_vec_add(&out->inputs) = (pb_input){0};
    out->inputs.p[n - 1] = last;
    for (uint32_t i = n - 1; i-- > 0; at = h->all.p[at].from)
        out->inputs.p[i] = h->all.p[at].input;
}

// Takes every answer there is; true when one comes to the goal.
static bool spread(hunt *h, uint32_t at, pb_way *out)
{
    pb_session *s = h->all.p[at].session;
    uint32_t depth = h->all.p[at].depth + 1;
    bool found = false;
    pb_offer offer;
    pb_session_offer(s, &offer);
    for (uint32_t i = 0; i < offer.n + (offer.can_wait ? 1u : 0u) && !found; i++) {
        pb_input input = i < offer.n ? (pb_input){PB_INPUT_ANSWER, offer.of[i].option}
                                     : (pb_input){PB_INPUT_WAIT, 0};
        pb_session *next = pb_session_copy(s);
        pb_session_step(next, input);
        found = pb_way_event(next, h->out.goal) != PB_NO_INDEX;
        if (found) {
            trace_back(h, at, input, out);
            pb_session_free(next);
        } else {
            add(h, next, at, depth, input);
        }
    }
    pb_session_free(s);
    h->all.p[at].session = NULL;
    return found;
}

static bool look_at_situations(hunt *h, pb_session *start, pb_way *out)
{
    bool found = false;
    start->forgets = true;
    start->events.n = 0;
    add(h, start, 0, 0, (pb_input){PB_INPUT_WAIT, 0});
    while (h->heap.n && !found)
        found = spread(h, pop(h), out);
    out->situations = h->all.n;
    for (uint32_t i = 0; i < h->all.n; i++)
        pb_session_free(h->all.p[i].session);
    return found;
}

// ---- at random --------------------------------------------------------------------------------

// Answers that lead nowhere near are not given.
static bool pick(const hunt *h, const pb_session *s, pb_rng *rng, pb_input *out)
{
    pb_offer offer;
    pb_session_offer(s, &offer);
    const pb_decision *d = &h->out.s->decisions.p[s->state.decision];
    uint8_t fit[PB_OPTIONS_MAX], n = 0;
    for (uint8_t i = 0; i < offer.n; i++)
        if (option_far(&h->out, s->state.decision, d->first_option + offer.of[i].option) < FAR)
            fit[n++] = offer.of[i].option;
    if (offer.can_wait && (!n || pb_rng_below(rng, 3u) == 0)) {
        *out = (pb_input){PB_INPUT_WAIT, 0};
        return true;
    }
    if (n)
        *out = (pb_input){PB_INPUT_ANSWER, fit[pb_rng_below(rng, n)]};
    return n > 0;
}

// One session; its inputs in `inputs`, at most `most`. True when it came to the goal.
static bool wander(const hunt *h, pb_session *s, pb_rng *rng, uint32_t most, pb_way *way)
{
    way->inputs.n = 0;
    if (pb_way_event(s, h->out.goal) != PB_NO_INDEX)
        return true;
    while (is_waiting(s) && way->inputs.n < most) {
        pb_input input;
        if (!pick(h, s, rng, &input))
            return false;
        *pb_vec_add(&way->inputs) = input;
        pb_session_step(s, input);
        if (pb_way_event(s, h->out.goal) != PB_NO_INDEX)
            return true;
    }
    return false;
}

static bool play_at_random(const hunt *h, const pb_sim *sim, pb_way *out)
{
    pb_way try = {0};
    pb_rng rng = {pb_hash_word(PB_HASH_START, out->seed)};
    uint64_t first = out->seed;
    uint32_t most = INPUTS_MOST, until = SESSIONS_MOST;
    bool found = false;
    pb_session *s = pb_session_new(sim, first, PB_PRACTICE);
    s->forgets = true;
    for (uint32_t i = 0; i < until && most; i++) {
        try.seed = first + i;
        pb_session_restart(s, try.seed);
        out->sessions++;
        if (!wander(h, s, &rng, most, &try))
            continue;
        until = found ? until : nearer(SESSIONS_MOST, i + SETTLED);
        found = true;
        most = try.inputs.n ? try.inputs.n - 1 : 0;
        out->seed = try.seed;
        out->inputs.n = 0;
        for (uint32_t k = 0; k < try.inputs.n; k++)
            *pb_vec_add(&out->inputs) = try.inputs.p[k];
    }
    pb_session_free(s);
    pb_way_release(&try);
    return found;
}

// ---- both -------------------------------------------------------------------------------------

// Where in the events of the whole session the goal is.
static void find_event(const pb_sim *sim, pb_goal goal, pb_way *out)
{
    pb_session *s = pb_session_new(sim, out->seed, PB_PRACTICE);
    for (uint32_t i = 0; i < out->inputs.n; i++)
        pb_session_step(s, out->inputs.p[i]);
    out->event = pb_way_event(s, goal);
    pb_session_free(s);
}

bool pb_way_find(const pb_sim *sim, uint64_t seed, pb_goal goal, pb_way *out)
{
    hunt *h = pb_heap_resize(NULL, sizeof *h);
    memset(h, 0, sizeof *h);
    h->out = (look_out){.s = pb_sim_scenario(sim), .goal = goal};
    pb_way_release(out);
    out->seed = seed;
    measure(&h->out);
    pb_session *start = pb_session_new(sim, seed, PB_PRACTICE);
    bool found = pb_way_event(start, goal) != PB_NO_INDEX;
    bool can_be = beat_far(&h->out, h->out.s->start) < FAR;
    if (found || !can_be)
        pb_session_free(start);
    else
        found = look_at_situations(h, start, out) || play_at_random(h, sim, out);
    if (found)
        find_event(sim, goal, out);
    free(h->out.far);
    free(h->out.behind);
    pb_vec_release(&h->all);
    pb_vec_release(&h->heap);
    free(h);
    return found;
}

void pb_way_release(pb_way *w)
{
    pb_vec_release(&w->inputs);
    *w = (pb_way){0};
}
