// SPDX-License-Identifier: MIT
// All regions that a scenario's sessions go through, and the ways between them. With the finest
// grain these are the reachable states themselves (but for what no future depends on); with a
// coarser one each stands for many, and the graph has every session's path and some that no session
// takes. Private to study.
#ifndef PB_STUDY_GRAPH_H
#define PB_STUDY_GRAPH_H

#include "study/sweep.h"

typedef struct pb_edge {
    uint32_t to;     // node
    uint32_t weight; // index into weights
    uint8_t option;  // as in pb_arrival
} pb_edge;

typedef struct pb_weight { // what one answer makes of the principles, and could have made
    pb_marks made, of;
} pb_weight;

typedef struct pb_node {
    uint32_t first_edge, edges;
    uint32_t next; // of the same rank, while the graph is built
    uint16_t seen; // times it was expanded
    bool is_due;
} pb_node;

typedef struct pb_graph {
    const pb_flow *flow;
    const pb_sim *sim;
    pb_grain grain;
    PB_VEC(pb_node) nodes; // 0 is the start, before anything has happened
    PB_VEC(pb_edge) edges;
    PB_VEC(pb_weight) weights; // 0 is no marks at all
    uint32_t *order;           // the nodes so that none comes before one that leads to it, loops
                               // aside
    PB_VEC(uint32_t) loops;    // where in `order` the nodes of a loop begin and end, in pairs
    uint8_t *beats;            // per beat: it can be reached
    bool whole;                // false: a budget was used up, or a sweep was lost; good for nothing
    bool lost;
    bool silent; // somewhere no answer is on offer

    // the rest is how it is kept
    unsigned char *regions; // `stride` bytes for each node
    size_t stride, regions_cap;
    uint32_t *slots, slots_n; // a table of nodes by what their grain tells apart
    uint32_t *weight_slots, weight_slots_n;
    uint32_t *due; // per rank: the first node
} pb_graph;

typedef struct pb_graph_plan {
    pb_grain grain;
    uint32_t nodes_max, edges_max;
    uint32_t threads;
    // Told now and then, 0 … 1000; may be NULL.
    void (*progress)(void *ctx, uint32_t thousandths);
    void *ctx;
} pb_graph_plan;

// Owned by the caller. The same for any number of threads.
void pb_graph_init(pb_graph *g, const pb_flow *flow, const pb_graph_plan *plan);
void pb_graph_release(pb_graph *g);

static inline const pb_region *pb_graph_region(const pb_graph *g, uint32_t node)
{
    return (const pb_region *)(const void *)(g->regions + node * g->stride);
}

// The node that holds a region (already forgotten), or PB_NO_INDEX.
uint32_t pb_graph_find(const pb_graph *g, const pb_region *r);

#endif
