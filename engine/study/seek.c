// SPDX-License-Identifier: MIT
#include "study/seek.h"

#include <math.h>
#include <stdlib.h>

enum {
    WIDTH = 24,    // sessions at a time, at most
    WIDTH_MIN = 2, // … and however long they are
    TRY = 10000,   // answers that they may give together
    CHILDREN = WIDTH * PB_OPTIONS_MAX * (PB_STRETCH_LINES_MAX + 1),
    ROUNDS_MIN = 100, // inputs to one session, and four times as many as it takes, since not every
                      // one need end
};

struct pb_trail {
    pb_session *session;
    uint32_t last; // input, index into the seeker's log
    uint32_t order, node;
    double hope; // what it has and can still have, against the bound: 0 is the bound
};

static struct pb_trail *new_trails(const pb_sim *sim, uint32_t n)
{
    struct pb_trail *t = pb_heap_resize(NULL, n * sizeof *t);
    for (uint32_t i = 0; i < n; i++) {
        t[i] = (struct pb_trail){.session = pb_session_new(sim, 0, PB_PRACTICE)};
        t[i].session->forgets = true;
    }
    return t;
}

static void free_trails(struct pb_trail *t, uint32_t n)
{
    for (uint32_t i = 0; i < n; i++)
        pb_session_free(t[i].session);
    free(t);
}

void pb_seeker_init(pb_seeker *k, const pb_bounder *bounds, uint64_t answers)
{
    uint64_t width = answers ? TRY / answers : WIDTH;
    *k = (pb_seeker){.bounds = bounds};
    k->rounds = (uint32_t)(answers > UINT32_MAX / 8 ? UINT32_MAX / 2 : answers * 4 + ROUNDS_MIN);
    k->width = width > WIDTH ? WIDTH : width < WIDTH_MIN ? WIDTH_MIN : (uint32_t)width;
    k->now = new_trails(bounds->g->sim, WIDTH);
    k->then = new_trails(bounds->g->sim, CHILDREN);
}

void pb_seeker_release(pb_seeker *k)
{
    free_trails(k->now, WIDTH);
    free_trails(k->then, CHILDREN);
    pb_vec_release(&k->log);
    *k = (pb_seeker){0};
}

static void copy_trail(struct pb_trail *to, const struct pb_trail *from)
{
    pb_session *s = to->session;
    const pb_session *f = from->session;
    s->seed = f->seed;
    s->state = f->state;
    memcpy(s->tally.made, f->tally.made, sizeof s->tally.made);
    memcpy(s->tally.of, f->tally.of, sizeof s->tally.of); // the rest of it is not asked for
    s->steps = f->steps;
    s->open = f->open;
    memcpy(s->once, f->once, f->sim->once_words * sizeof *s->once);
    to->last = from->last;
    to->node = from->node;
    to->hope = from->hope;
}

static bool give(pb_seeker *k, struct pb_trail *t, pb_input input)
{
    if (!pb_session_step(t->session, input))
        return false;
    uint8_t option = input.kind == PB_INPUT_WAIT ? (uint8_t)PB_NONE : input.option;
    *pb_vec_add(&k->log) = (struct pb_logged){t->last, option};
    t->last = k->log.n - 1;
    k->steps++;
    return true;
}

// All inputs up to a trail's last.
static void read_log(const pb_seeker *k, uint32_t last, pb_inputs *out)
{
    out->n = 0;
    for (uint32_t i = last; i != PB_NO_INDEX; i = k->log.p[i].before)
        *pb_vec_add(out) = k->log.p[i].option;
    for (uint32_t a = 0, b = out->n; a + 1 < b; a++) {
        uint8_t swap = out->p[a];
        out->p[a] = out->p[--b];
        out->p[b] = swap;
    }
}

static bool waits(const pb_session *s)
{
    return s->state.status == PB_AT_MOMENT || s->state.status == PB_IN_STRETCH;
}

// Finds where in the graph a session stands.
static void locate(pb_seeker *k, uint32_t principle, struct pb_trail *t)
{
    const pb_bounder *b = k->bounds;
    const pb_tally *tally = &t->session->tally;
    pb_region r;
    pb_region_of(t->session, &r);
    pb_flow_forget(b->g->flow, &r);
    t->node = pb_graph_find(b->g, &r);
    t->hope = -HUGE_VAL;
    if (t->node == PB_NO_INDEX)
        k->astray = true;
    else
        t->hope = pb_bounder_worth(b, principle, tally->made[principle], tally->of[principle]) +
                  b->value[(size_t)t->node * b->principles + principle];
}

// Every answer that can be given now.
static void branch(pb_seeker *k, uint32_t principle, const struct pb_trail *from)
{
    for (uint32_t open = pb_session_answers(from->session); open && k->then_n < CHILDREN;
         open &= open - 1) {
        struct pb_trail *t = &k->then[k->then_n];
        copy_trail(t, from);
        t->order = k->then_n++;
        give(k, t, (pb_input){PB_INPUT_ANSWER, (uint8_t)__builtin_ctz(open)});
        locate(k, principle, t);
    }
}

// In a stretch: after each number of lines.
static void branch_all(pb_seeker *k, uint32_t principle, struct pb_trail *from)
{
    branch(k, principle, from);
    while (from->session->state.status == PB_IN_STRETCH &&
           give(k, from, (pb_input){PB_INPUT_WAIT, 0}))
        branch(k, principle, from);
}

static int by_hope(const void *a, const void *b)
{
    const struct pb_trail *x = a, *y = b;
    if (x->hope != y->hope)
        return x->hope > y->hope ? -1 : 1;
    return (x->order > y->order) - (x->order < y->order);
}

// The best of the children go on; those that ended are weighed.
static void choose(pb_seeker *k, uint32_t principle, pb_ratio *best, pb_witness *witness)
{
    const pb_bounder *b = k->bounds;
    qsort(k->then, k->then_n, sizeof *k->then, by_hope);
    k->now_n = 0;
    for (uint32_t i = 0; i < k->then_n; i++) {
        const pb_session *s = k->then[i].session;
        pb_ratio r = {s->tally.made[principle], s->tally.of[principle]};
        bool ends = s->state.status == PB_ENDED &&
                    (b->aim.ending == PB_NO_INDEX || b->aim.ending == s->state.ending);
        if (ends && r.of && (!best->of || b->aim.sign * pb_ratio_cmp(r, *best) > 0)) {
            *best = r;
            witness->seed = s->seed;
            witness->ending = s->state.ending;
            read_log(k, k->then[i].last, &witness->inputs);
        }
        bool hopeless = isinf(k->then[i].hope) && k->then[i].hope < 0;
        for (uint32_t n = 0; n < k->now_n && !hopeless;
             n++) // what came to the same is no other try
            hopeless = k->now[n].node == k->then[i].node && k->now[n].hope <= k->then[i].hope;
        if (waits(s) && k->now_n < k->width && !hopeless)
            copy_trail(&k->now[k->now_n++], &k->then[i]);
    }
}

bool pb_seeker_try(pb_seeker *k, uint32_t principle, uint64_t seed, pb_ratio *ratio,
                   pb_witness *witness)
{
    pb_ratio best = {0, 0};
    pb_session_restart(k->now[0].session, seed);
    k->now[0].last = PB_NO_INDEX;
    k->log.n = 0;
    k->now_n = waits(k->now[0].session);
    for (uint32_t round = 0; k->now_n && round < k->rounds; round++) {
        k->then_n = 0;
        for (uint32_t i = 0; i < k->now_n; i++)
            branch_all(k, principle, &k->now[i]);
        choose(k, principle, &best, witness);
    }
    *ratio = best;
    return best.of > 0;
}
