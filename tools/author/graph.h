// SPDX-License-Identifier: MIT
// A scenario as a picture of its beats: who leads to whom, in which phase, where decisions wait,
// and how much each was visited when it was played.
#ifndef PB_AUTHOR_GRAPH_H
#define PB_AUTHOR_GRAPH_H

#include "author.h"
#include "check/observe.h"

typedef struct graph_edge {
    uint32_t from, to;   // nodes
    uint32_t option;     // of the scenario, or PB_NO_INDEX: the talk goes on by itself
    bool is_conditional; // only when something holds
    bool is_back;        // to a node that lies before it
} graph_edge;

typedef struct graph_node {
    uint32_t beat, ending; // one of them; the other PB_NO_INDEX
    pb_str label;
    uint8_t phase;
    uint32_t moments, stretches; // decisions in it
    uint32_t visits;
    double heat;         // 0 … 1
    bool is_reached;     // when played, or over the graph
    uint32_t row, place; // from the top, from the left (graph_place)
    double x, y, w;      // middle of its top edge; width
} graph_node;

typedef struct graph {
    const pb_scenario *s;
    PB_VEC(graph_node) nodes; // the beats in their order, then the endings
    PB_VEC(graph_edge) edges;
    uint32_t rows, band[PB_PHASE_COUNT + 1]; // first row of each phase
    double width, height;
} graph;

enum graph_heat { GRAPH_VISITS, GRAPH_STAKE }; // how often it was entered; what is at stake there

void graph_make(graph *g, const pb_scenario *s, const pb_seen *seen, enum graph_heat heat);
void graph_release(graph *g);

// Gives every node its place: phases as bands from top to bottom, in each the rows in which one
// beat follows another, in each row the order that makes few lines cross.
void graph_place(graph *g);

void graph_dot(const graph *g, pb_buf *out);
void graph_mermaid(const graph *g, pb_buf *out);
void graph_svg(const graph *g, pb_buf *out);

#endif
