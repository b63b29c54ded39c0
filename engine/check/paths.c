// SPDX-License-Identifier: MIT
#include "check/paths.h"

#include <stdlib.h>

static const pb_decision *answered_at(const pb_scenario *s, uint32_t item)
{
    const pb_item *it = &s->items.p[item];
    return it->kind == PB_ITEM_MOMENT || it->kind == PB_ITEM_STRETCH_END ? &s->decisions.p[it->arg]
                                                                         : NULL;
}

bool pb_paths_runs_on(const pb_scenario *s, uint32_t item)
{
    const pb_item *it = &s->items.p[item];
    const pb_decision *d = answered_at(s, item);
    if (!d)
        return it->kind != PB_ITEM_END &&
               (it->when || (it->kind != PB_ITEM_GO && it->kind != PB_ITEM_ENDING));
    for (uint32_t o = d->first_option; o < d->first_option + d->options; o++)
        if (s->options.p[o].go == PB_NO_INDEX)
            return true;
    return it->when != 0;
}

uint32_t pb_paths_jumps(const pb_scenario *s, uint32_t item, uint32_t beats[PB_JUMPS_MAX])
{
    const pb_item *it = &s->items.p[item];
    const pb_decision *d = answered_at(s, item);
    uint32_t n = 0;
    if (it->kind == PB_ITEM_GO)
        beats[n++] = it->arg;
    for (uint32_t o = 0; d && o < d->options && n < PB_JUMPS_MAX; o++)
        if (s->options.p[d->first_option + o].go != PB_NO_INDEX)
            beats[n++] = s->options.p[d->first_option + o].go;
    return n;
}

// Turns the jumps round: for each beat, the items that may jump to it.
static void turn_round(pb_paths *p)
{
    const pb_scenario *s = p->s;
    uint32_t to[PB_JUMPS_MAX];
    p->first_jump = pb_heap_resize(NULL, (s->beats.n + 2) * sizeof *p->first_jump);
    memset(p->first_jump, 0, (s->beats.n + 2) * sizeof *p->first_jump);
    for (uint32_t i = 0; i < s->items.n; i++)
        for (uint32_t j = 0, n = pb_paths_jumps(s, i, to); j < n; j++)
            p->first_jump[to[j] + 2]++;
    for (uint32_t b = 2; b < s->beats.n + 2; b++)
        p->first_jump[b] += p->first_jump[b - 1];
    p->jumps = pb_heap_resize(NULL, (p->first_jump[s->beats.n + 1] + 1) * sizeof *p->jumps);
    // While filling, entry b + 1 is where the next one of b goes; afterwards it is where b + 1
    // begins.
    for (uint32_t i = 0; i < s->items.n; i++)
        for (uint32_t j = 0, n = pb_paths_jumps(s, i, to); j < n; j++)
            p->jumps[p->first_jump[to[j] + 1]++] = i;
}

static void find_beats(pb_paths *p)
{
    const pb_scenario *s = p->s;
    p->beat_at = pb_heap_resize(NULL, (s->items.n + 1) * sizeof *p->beat_at);
    for (uint32_t i = 0; i <= s->items.n; i++)
        p->beat_at[i] = PB_NO_INDEX;
    for (uint32_t b = 0; b < s->beats.n; b++)
        p->beat_at[s->beats.p[b].first_item] = b;
}

struct stack {
    PB_VEC(uint32_t) todo;
};

static void push(pb_paths *p, struct stack *st, uint32_t item, uint8_t bit)
{
    if (p->at[item] & bit)
        return;
    p->at[item] |= bit;
    *pb_vec_add(&st->todo) = item;
}

static void reach(pb_paths *p, struct stack *st)
{
    const pb_scenario *s = p->s;
    uint32_t to[PB_JUMPS_MAX];
    push(p, st, s->beats.p[s->start].first_item, PB_PATH_REACHED);
    while (st->todo.n) {
        uint32_t item = st->todo.p[--st->todo.n];
        for (uint32_t j = 0, n = pb_paths_jumps(s, item, to); j < n; j++)
            push(p, st, s->beats.p[to[j]].first_item, PB_PATH_REACHED);
        if (pb_paths_runs_on(s, item))
            push(p, st, item + 1, PB_PATH_REACHED);
    }
}

// Backwards from what is on the stack, over reached items. Those whose kind is in `closed` let
// nothing through.
static void spread_back(pb_paths *p, struct stack *st, uint8_t bit, uint32_t closed)
{
    while (st->todo.n) {
        uint32_t item = st->todo.p[--st->todo.n];
        uint32_t beat = p->beat_at[item];
        uint32_t from = beat == PB_NO_INDEX ? 0 : p->first_jump[beat];
        uint32_t end = beat == PB_NO_INDEX ? 0 : p->first_jump[beat + 1];
        for (; from < end; from++)
            if (p->at[p->jumps[from]] & PB_PATH_REACHED &&
                !(closed >> p->s->items.p[p->jumps[from]].kind & 1))
                push(p, st, p->jumps[from], bit);
        if (item && p->at[item - 1] & PB_PATH_REACHED &&
            !(closed >> p->s->items.p[item - 1].kind & 1) && pb_paths_runs_on(p->s, item - 1))
            push(p, st, item - 1, bit);
    }
}

// Marks the reached items of these kinds and everything before them.
static void mark_before(pb_paths *p, struct stack *st, uint8_t bit, uint32_t kinds, uint32_t closed)
{
    for (uint32_t i = 0; i < p->s->items.n; i++)
        if (kinds >> p->s->items.p[i].kind & 1 && p->at[i] & PB_PATH_REACHED)
            push(p, st, i, bit);
    spread_back(p, st, bit, closed);
}

void pb_paths_init(pb_paths *p, const pb_scenario *s)
{
    enum {
        ENDS = 1 << PB_ITEM_ENDING,
        ASKS = 1 << PB_ITEM_MOMENT | 1 << PB_ITEM_STRETCH | 1 << PB_ITEM_STRETCH_END,
    };
    struct stack st = {{0}};
    *p = (pb_paths){.s = s};
    p->at = pb_heap_resize(NULL, s->items.n + 1);
    memset(p->at, 0, s->items.n + 1);
    find_beats(p);
    turn_round(p);
    reach(p, &st);
    mark_before(p, &st, PB_PATH_CAN_END, ENDS, 0);
    mark_before(p, &st, PB_PATH_CAN_STOP, ENDS | ASKS | 1 << PB_ITEM_END, ASKS);
    pb_vec_release(&st.todo);
}

void pb_paths_release(pb_paths *p)
{
    free(p->at);
    free(p->beat_at);
    free(p->first_jump);
    free(p->jumps);
    *p = (pb_paths){0};
}
