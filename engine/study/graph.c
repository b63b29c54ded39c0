// SPDX-License-Identifier: MIT
#include "study/graph.h"

#include <stddef.h>
#include <stdlib.h>

#include "base/bug.h"
#include "base/hash.h"
#include "study/share.h"

enum {
    JOB = 32,     // nodes expanded by one thread at a time
    BATCH = 64,   // jobs whose arrivals are kept before they are put into the graph
    PATIENT = 12, // expansions of a node in a loop until its box is opened wide
};

// ---- tables -------------------------------------------------------------------------------------

static pb_region *region_at(pb_graph *g, uint32_t node)
{
    return (pb_region *)(void *)(g->regions + node * g->stride);
}

static uint32_t *slot_of(const pb_graph *g, const pb_region *r)
{
    uint32_t dims = pb_region_dims(g->sim), mask = g->slots_n - 1;
    for (uint32_t i = (uint32_t)pb_region_hash(r, dims, &g->grain);; i++) {
        uint32_t *slot = &g->slots[i & mask];
        if (*slot == PB_NO_INDEX || pb_region_same(pb_graph_region(g, *slot), r, dims, &g->grain))
            return slot;
    }
}

static uint32_t *new_slots(uint32_t n)
{
    uint32_t *slots = pb_heap_resize(NULL, n * sizeof *slots);
    memset(slots, 0xFF, n * sizeof *slots);
    return slots;
}

static void widen_slots(pb_graph *g)
{
    free(g->slots);
    g->slots_n = g->slots_n ? g->slots_n * 2 : 1024;
    g->slots = new_slots(g->slots_n);
    for (uint32_t i = 0; i < g->nodes.n; i++)
        *slot_of(g, pb_graph_region(g, i)) = i;
}

uint32_t pb_graph_find(const pb_graph *g, const pb_region *r)
{
    return *slot_of(g, r);
}

static uint32_t *weight_slot(const pb_graph *g, const pb_weight *w)
{
    for (uint32_t i = (uint32_t)pb_hash_bytes(PB_HASH_START, w, sizeof *w);; i++) {
        uint32_t *slot = &g->weight_slots[i & (g->weight_slots_n - 1)];
        if (*slot == PB_NO_INDEX || memcmp(&g->weights.p[*slot], w, sizeof *w) == 0)
            return slot;
    }
}

static uint32_t add_weight(pb_graph *g, const pb_marks *made, const pb_marks *of)
{
    pb_weight w = {*made, *of};
    if (g->weights.n * 2 >= g->weight_slots_n) {
        free(g->weight_slots);
        g->weight_slots_n = g->weight_slots_n ? g->weight_slots_n * 2 : 256;
        g->weight_slots = new_slots(g->weight_slots_n);
        for (uint32_t i = 0; i < g->weights.n; i++)
            *weight_slot(g, &g->weights.p[i]) = i;
    }
    uint32_t *slot = weight_slot(g, &w);
    if (*slot == PB_NO_INDEX) {
        *slot = g->weights.n;
        *pb_vec_add(&g->weights) = w;
    }
    return *slot;
}

// ---- building -----------------------------------------------------------------------------------

static uint32_t rank_of(const pb_graph *g, const pb_region *r)
{
    if (r->status == PB_ENDED || r->status == PB_STUCK)
        return g->flow->ranks; // behind all others
    return g->flow->rank[pb_flow_place(r)];
}

static void make_due(pb_graph *g, uint32_t node)
{
    pb_node *n = &g->nodes.p[node];
    uint32_t rank = rank_of(g, pb_graph_region(g, node));
    n->is_due = true;
    n->next = g->due[rank];
    g->due[rank] = node;
}

// A box that goes on growing round a loop is opened to all that there is.
static void open_wide(const pb_graph *g, pb_region *r, const pb_region *before)
{
    const pb_meta *meta = &g->sim->scenario->meta;
    for (uint32_t d = 0; d < pb_region_dims(g->sim); d++) {
        if (r->dim[d].lo == before->dim[d].lo && r->dim[d].hi == before->dim[d].hi)
            continue;
        if (d < PB_DIM_CLOCK)
            r->dim[d] = (pb_interval){0, PB_CLIMATE_TOP};
        else if (d == PB_DIM_CLOCK)
            r->dim[d].hi = INT32_MAX;
        else
            r->dim[d] =
                (pb_interval){meta->state.p[d - PB_DIM_VAR].min, meta->state.p[d - PB_DIM_VAR].max};
    }
}

static uint32_t add_node(pb_graph *g, const pb_region *r)
{
    if (g->nodes.n * 2 >= g->slots_n)
        widen_slots(g);
    uint32_t *slot = slot_of(g, r);
    if (*slot == PB_NO_INDEX) {
        *slot = g->nodes.n;
        if ((g->nodes.n + 1) * g->stride > g->regions_cap) {
            g->regions_cap = g->regions_cap ? g->regions_cap * 2 : 1024 * g->stride;
            g->regions = pb_heap_resize(g->regions, g->regions_cap);
        }
        memcpy(g->regions + g->nodes.n * g->stride, r, g->stride);
        *pb_vec_add(&g->nodes) = (pb_node){0};
        make_due(g, *slot);
        return *slot;
    }
    pb_region *known = region_at(g, *slot), before;
    pb_node *n = &g->nodes.p[*slot];
    memcpy(&before, known, g->stride);
    if (!pb_region_join(known, r, pb_region_dims(g->sim)))
        return *slot;
    if (n->seen >= PATIENT)
        open_wide(g, known, &before);
    if (!n->is_due) {
        PB_ASSERT(g->flow->loops[rank_of(g, known)]);
        make_due(g, *slot);
    }
    return *slot;
}

struct expanded { // by one job
    PB_VEC(pb_arrival) arrivals;
    uint32_t counts[JOB]; // how many there are after each of the job's nodes
    bool lost, silent;
};

struct batch {
    pb_graph *g;
    pb_sweep *sweeps; // one a thread
    uint32_t threads;
    const uint32_t *from; // nodes
    uint32_t n;
    struct expanded out[BATCH];
};

static void expand_job(void *ctx, uint32_t job, uint32_t thread)
{
    struct batch *b = ctx;
    struct expanded *out = &b->out[job];
    pb_sweep *w = &b->sweeps[thread];
    out->arrivals.n = 0;
    out->lost = out->silent = false;
    for (uint32_t i = 0; i < JOB && job * JOB + i < b->n && !out->lost; i++) {
        pb_region from;
        memset(&from, 0, sizeof from);
        memcpy(&from, pb_graph_region(b->g, b->from[job * JOB + i]), b->g->stride);
        pb_sweep_expand(w, &from);
        out->lost |= w->lost;
        out->silent |= w->silent;
        for (uint32_t k = 0; k < w->arrivals.n; k++)
            *pb_vec_add(&out->arrivals) = w->arrivals.p[k];
        out->counts[i] = out->arrivals.n;
    }
}

static int by_way(const void *a, const void *b)
{
    const pb_edge *x = a, *y = b;
    if (x->option != y->option)
        return x->option < y->option ? -1 : 1;
    if (x->weight != y->weight)
        return x->weight < y->weight ? -1 : 1;
    return (x->to > y->to) - (x->to < y->to);
}

// Several arrivals may be one way.
static void tidy_edges(pb_graph *g, pb_node *n)
{
    pb_edge *e = g->edges.p + n->first_edge;
    qsort(e, n->edges, sizeof *e, by_way);
    uint32_t kept = 0;
    for (uint32_t i = 0; i < n->edges; i++)
        if (!kept || by_way(&e[kept - 1], &e[i]) != 0)
            e[kept++] = e[i];
    n->edges = kept;
    g->edges.n = n->first_edge + kept;
}

static void put_in(struct batch *b, const pb_graph_plan *plan)
{
    pb_graph *g = b->g;
    uint32_t jobs = (b->n + JOB - 1) / JOB;
    for (uint32_t job = 0; job < jobs; job++) {
        const struct expanded *out = &b->out[job];
        g->lost |= out->lost;
        g->silent |= out->silent;
        if (g->lost)
            return;
        for (uint32_t i = 0, k = 0; i < JOB && job * JOB + i < b->n; i++) {
            uint32_t from = b->from[job * JOB + i], first = g->edges.n;
            for (; k < out->counts[i]; k++) {
                const pb_arrival *a = &out->arrivals.p[k];
                pb_edge e = {add_node(g, &a->to), add_weight(g, &a->made, &a->of), a->option};
                *pb_vec_add(&g->edges) = e;
            }
            pb_node *n = &g->nodes.p[from];
            n->first_edge = first;
            n->edges = g->edges.n - first;
            n->seen = (uint16_t)(n->seen < UINT16_MAX ? n->seen + 1 : n->seen);
            tidy_edges(g, n);
            if (g->nodes.n > plan->nodes_max || g->edges.n > plan->edges_max) {
                g->whole = false;
                return;
            }
        }
    }
}

static int by_number(const void *a, const void *b)
{
    uint32_t x = *(const uint32_t *)a, y = *(const uint32_t *)b;
    return (x > y) - (x < y);
}

// Expands the nodes of one rank, as often as a loop makes them due again.
static void do_rank(pb_graph *g, uint32_t rank, struct batch *b, const pb_graph_plan *plan)
{
    PB_VEC(uint32_t) nodes = {0};
    while (g->due[rank] != PB_NO_INDEX && g->whole && !g->lost) {
        nodes.n = 0;
        for (uint32_t i = g->due[rank]; i != PB_NO_INDEX; i = g->nodes.p[i].next) {
            *pb_vec_add(&nodes) = i;
            g->nodes.p[i].is_due = false;
        }
        g->due[rank] = PB_NO_INDEX;
        qsort(nodes.p, nodes.n, sizeof *nodes.p, by_number);
        for (uint32_t at = 0; at < nodes.n && g->whole && !g->lost; at += BATCH * JOB) {
            b->from = nodes.p + at;
            b->n = nodes.n - at < BATCH * JOB ? nodes.n - at : BATCH * JOB;
            pb_share(b->threads, (b->n + JOB - 1) / JOB, expand_job, b);
            put_in(b, plan);
        }
    }
    pb_vec_release(&nodes);
}

static void put_in_order(pb_graph *g)
{
    uint32_t ranks = g->flow->ranks + 1, *at = pb_heap_resize(NULL, (ranks + 1) * sizeof *at);
    memset(at, 0, (ranks + 1) * sizeof *at);
    g->order = pb_heap_resize(NULL, g->nodes.n * sizeof *g->order);
    for (uint32_t i = 0; i < g->nodes.n; i++)
        at[rank_of(g, pb_graph_region(g, i)) + 1]++;
    for (uint32_t r = 1; r <= ranks; r++)
        at[r] += at[r - 1];
    for (uint32_t r = 0; r + 1 < ranks; r++) {
        if (!g->flow->loops[r] || at[r] == at[r + 1])
            continue;
        *pb_vec_add(&g->loops) = at[r];
        *pb_vec_add(&g->loops) = at[r + 1];
    }
    for (uint32_t i = 0; i < g->nodes.n; i++)
        g->order[at[rank_of(g, pb_graph_region(g, i))]++] = i;
    free(at);
}

void pb_graph_init(pb_graph *g, const pb_flow *flow, const pb_graph_plan *plan)
{
    *g = (pb_graph){.flow = flow, .sim = flow->sim, .grain = plan->grain, .whole = true};
    uint32_t threads = pb_share_threads(flow->sim, plan->threads);
    pb_sweep sweeps[PB_THREADS_MAX];
    struct batch *b = pb_heap_resize(NULL, sizeof *b);
    pb_region start;
    memset(b, 0, sizeof *b);
    b->g = g;
    b->sweeps = sweeps;
    b->threads = threads;
    for (uint32_t t = 0; t < threads; t++)
        pb_sweep_init(&sweeps[t], flow, &plan->grain);
    g->stride = offsetof(pb_region, dim) + pb_region_dims(g->sim) * sizeof(pb_interval);
    g->due = new_slots(flow->ranks + 1);
    add_weight(g, &(pb_marks){{0}}, &(pb_marks){{0}});
    pb_sweep_start(g->sim, &start);
    add_node(g, &start);
    for (uint32_t r = 0; r <= flow->ranks && g->whole && !g->lost; r++) {
        do_rank(g, r, b, plan);
        if (plan->progress)
            plan->progress(plan->ctx, (uint32_t)((uint64_t)r * 1000 / (flow->ranks + 1)));
    }
    g->whole &= !g->lost;
    g->beats = pb_heap_resize(NULL, g->sim->scenario->beats.n);
    memset(g->beats, 0, g->sim->scenario->beats.n);
    g->beats[g->sim->scenario->start] = 1;
    for (uint32_t t = 0; t < threads; t++) {
        for (uint32_t i = 0; i < g->sim->scenario->beats.n; i++)
            g->beats[i] |= sweeps[t].beats[i];
        pb_sweep_release(&sweeps[t]);
    }
    for (uint32_t i = 0; i < BATCH; i++)
        pb_vec_release(&b->out[i].arrivals);
    free(b);
    if (g->whole)
        put_in_order(g);
}

void pb_graph_release(pb_graph *g)
{
    pb_vec_release(&g->nodes);
    pb_vec_release(&g->edges);
    pb_vec_release(&g->weights);
    pb_vec_release(&g->loops);
    free(g->order);
    free(g->beats);
    free(g->regions);
    free(g->slots);
    free(g->weight_slots);
    free(g->due);
    *g = (pb_graph){0};
}
