// SPDX-License-Identifier: MIT
#include "graph.h"

#include <stdlib.h>
#include <string.h>

// ---- what there is --------------------------------------------------------------------------

static void add_edge(graph *g, uint32_t from, uint32_t to, uint32_t option, bool conditional)
{
    *pb_vec_add(&g->edges) = (graph_edge){from, to, option, conditional, false};
}

static void add_decision(graph *g, uint32_t from, uint32_t decision)
{
    const pb_decision *d = &g->s->decisions.p[decision];
    g->nodes.p[from].moments += !d->is_stretch;
    g->nodes.p[from].stretches += d->is_stretch;
    for (uint32_t o = d->first_option; o < d->first_option + d->options; o++)
        if (g->s->options.p[o].go != PB_NO_INDEX)
            add_edge(g, from, g->s->options.p[o].go, o, g->s->options.p[o].when != 0);
}

static void add_ways(graph *g, uint32_t beat)
{
    for (uint32_t i = g->s->beats.p[beat].first_item; g->s->items.p[i].kind != PB_ITEM_END; i++) {
        const pb_item *it = &g->s->items.p[i];
        if (it->kind == PB_ITEM_GO)
            add_edge(g, beat, it->arg, PB_NO_INDEX, it->when != 0);
        else if (it->kind == PB_ITEM_MOMENT || it->kind == PB_ITEM_STRETCH)
            add_decision(g, beat, it->arg);
        else if (it->kind == PB_ITEM_ENDING)
            add_edge(g, beat, g->s->beats.n + it->arg, PB_NO_INDEX, it->when != 0);
    }
}

// Edges stand in the order of the nodes that they leave.
static void reach(graph *g)
{
    PB_VEC(uint32_t) todo = {0};
    uint32_t *first = calloc(g->nodes.n + 2, sizeof *first);
    if (!first)
        abort();
    for (uint32_t e = 0; e < g->edges.n; e++)
        first[g->edges.p[e].from + 1]++;
    for (uint32_t i = 0; i < g->nodes.n; i++)
        first[i + 1] += first[i];
    g->nodes.p[g->s->start].is_reached = true;
    *pb_vec_add(&todo) = g->s->start;
    while (todo.n) {
        uint32_t from = todo.p[--todo.n];
        for (uint32_t e = first[from]; e < first[from + 1]; e++) {
            graph_node *to = &g->nodes.p[g->edges.p[e].to];
            if (to->is_reached)
                continue;
            to->is_reached = true;
            *pb_vec_add(&todo) = g->edges.p[e].to;
        }
    }
    pb_vec_release(&todo);
    free(first);
}

// A beat that was never entered takes the phase of one that leads to it; an ending that of its
// beat.
static void spread_phases(graph *g)
{
    for (bool more = true; more;) {
        more = false;
        for (uint32_t e = 0; e < g->edges.n; e++) {
            const graph_node *from = &g->nodes.p[g->edges.p[e].from];
            graph_node *to = &g->nodes.p[g->edges.p[e].to];
            if (to->phase != PB_NONE || from->phase == PB_NONE)
                continue;
            to->phase = from->phase;
            more = true;
        }
    }
    for (uint32_t i = 0; i < g->nodes.n; i++)
        if (g->nodes.p[i].phase == PB_NONE)
            g->nodes.p[i].phase = PB_PHASE_DISCUSSION;
}

static void heat_up(graph *g, const pb_seen *seen, enum graph_heat heat)
{
    double most = 0;
    for (uint32_t i = 0; i < g->nodes.n && heat == GRAPH_VISITS; i++)
        g->nodes.p[i].heat = g->nodes.p[i].visits;
    for (uint32_t d = 0; d < g->s->decisions.n && heat == GRAPH_STAKE; d++)
        if (seen->decision[d].visits)
            g->nodes.p[g->s->decisions.p[d].beat].heat +=
                (double)seen->decision[d].stake / seen->decision[d].visits;
    for (uint32_t i = 0; i < g->nodes.n; i++)
        most = g->nodes.p[i].heat > most ? g->nodes.p[i].heat : most;
    for (uint32_t i = 0; i < g->nodes.n && most > 0; i++)
        g->nodes.p[i].heat /= most;
}

void graph_make(graph *g, const pb_scenario *s, const pb_seen *seen, enum graph_heat heat)
{
    *g = (graph){.s = s};
    for (uint32_t b = 0; b < s->beats.n; b++)
        *pb_vec_add(&g->nodes) = (graph_node){.beat = b,
                                              .ending = PB_NO_INDEX,
                                              .label = s->beats.p[b].id,
                                              .phase = seen->phase[b],
                                              .visits = seen->beat[b]};
    for (uint32_t e = 0; e < s->endings.n; e++)
        *pb_vec_add(&g->nodes) = (graph_node){.beat = PB_NO_INDEX,
                                              .ending = e,
                                              .label = s->endings.p[e].title,
                                              .phase = PB_NONE,
                                              .visits = seen->ending[e]};
    for (uint32_t b = 0; b < s->beats.n; b++)
        add_ways(g, b);
    reach(g);
    spread_phases(g);
    heat_up(g, seen, heat);
}

void graph_release(graph *g)
{
    pb_vec_release(&g->nodes);
    pb_vec_release(&g->edges);
    *g = (graph){0};
}

// ---- as text --------------------------------------------------------------------------------

static void name_of(const graph *g, uint32_t node, pb_buf *out)
{
    const graph_node *n = &g->nodes.p[node];
    pb_buf_printf(out, "%s%u", n->beat == PB_NO_INDEX ? "e" : "b",
                  n->beat == PB_NO_INDEX ? n->ending : n->beat);
}

// A label between double quotes, for languages in which \" or #quot; stands for one.
static void quoted(pb_str s, const char *quote, pb_buf *out)
{
    pb_buf_char(out, '"');
    for (size_t i = 0; i < s.n; i++)
        if (s.p[i] == '"')
            pb_buf_printf(out, "%s", quote);
        else if (s.p[i] == '\\')
            pb_buf_printf(out, "%s", *quote == '\\' ? "\\\\" : "#92;");
        else
            pb_buf_char(out, s.p[i] == '\n' ? ' ' : s.p[i]);
    pb_buf_char(out, '"');
}

static pb_str edge_label(const graph *g, const graph_edge *e)
{
    return e->option == PB_NO_INDEX ? PB_STR("") : g->s->option_texts.p[e->option].id;
}

void graph_dot(const graph *g, pb_buf *out)
{
    pb_buf_add(out, PB_STR("digraph scenario {\n  rankdir=TB;\n  node [shape=box, style=\"rounded,"
                           "filled\", fontname=\"sans-serif\", fillcolor=\"#FFFDF8\"];\n"
                           "  edge [fontname=\"sans-serif\", fontsize=10, color=\"#655F55\"];\n"));
    for (int p = 0; p < PB_PHASE_COUNT; p++) {
        pb_buf_printf(out, "  subgraph cluster_%s {\n    label=\"%s\"; color=\"#D5C9B2\";\n",
                      pb_phase_name[p], pb_phase_name[p]);
        for (uint32_t i = 0; i < g->nodes.n; i++) {
            const graph_node *n = &g->nodes.p[i];
            if (n->phase != p)
                continue;
            pb_buf_add(out, PB_STR("    "));
            name_of(g, i, out);
            pb_buf_add(out, PB_STR(" [label="));
            quoted(n->label, "\\\"", out);
            if (n->beat == PB_NO_INDEX)
                pb_buf_add(out, PB_STR(", shape=oval"));
            else if (n->moments + n->stretches)
                pb_buf_add(out, PB_STR(", penwidth=2"));
            if (!n->is_reached)
                pb_buf_add(out, PB_STR(", style=\"rounded,dashed\""));
            else if (n->heat > 0)
                pb_buf_printf(out, ", fillcolor=\"0.5 %.2f 0.95\"", n->heat * 0.5);
            pb_buf_printf(out, ", tooltip=\"%u visits\"];\n", n->visits);
        }
        pb_buf_add(out, PB_STR("  }\n"));
    }
    for (uint32_t i = 0; i < g->edges.n; i++) {
        const graph_edge *e = &g->edges.p[i];
        pb_buf_add(out, PB_STR("  "));
        name_of(g, e->from, out);
        pb_buf_add(out, PB_STR(" -> "));
        name_of(g, e->to, out);
        pb_buf_add(out, PB_STR(" [label="));
        quoted(edge_label(g, e), "\\\"", out);
        pb_buf_printf(out, "%s];\n", e->is_conditional ? ", style=dashed" : "");
    }
    pb_buf_add(out, PB_STR("}\n"));
}

void graph_mermaid(const graph *g, pb_buf *out)
{
    pb_buf_add(out, PB_STR("flowchart TB\n"));
    for (int p = 0; p < PB_PHASE_COUNT; p++) {
        pb_buf_printf(out, "  subgraph %s\n", pb_phase_name[p]);
        for (uint32_t i = 0; i < g->nodes.n; i++) {
            const graph_node *n = &g->nodes.p[i];
            bool ending = n->beat == PB_NO_INDEX, asks = n->moments + n->stretches > 0;
            if (n->phase != p)
                continue;
            pb_buf_add(out, PB_STR("    "));
            name_of(g, i, out);
            pb_buf_printf(out, "%s", ending ? "([" : asks ? "{{" : "[");
            quoted(n->label, "#quot;", out);
            pb_buf_printf(out, "%s\n", ending ? "])" : asks ? "}}" : "]");
        }
        pb_buf_add(out, PB_STR("  end\n"));
    }
    for (uint32_t i = 0; i < g->edges.n; i++) {
        const graph_edge *e = &g->edges.p[i];
        pb_str label = edge_label(g, e);
        pb_buf_add(out, PB_STR("  "));
        name_of(g, e->from, out);
        pb_buf_printf(out, " %s", e->is_conditional ? "-.->" : "-->");
        if (label.n) {
            pb_buf_char(out, '|');
            quoted(label, "#quot;", out);
            pb_buf_char(out, '|');
        }
        pb_buf_char(out, ' ');
        name_of(g, e->to, out);
        pb_buf_char(out, '\n');
    }
    pb_buf_add(out, PB_STR("  classDef unreached stroke-dasharray:4\n"));
    for (uint32_t i = 0; i < g->nodes.n; i++)
        if (!g->nodes.p[i].is_reached) {
            pb_buf_add(out, PB_STR("  class "));
            name_of(g, i, out);
            pb_buf_add(out, PB_STR(" unreached\n"));
        }
}

// ---- the command ----------------------------------------------------------------------------

int author_graph(const author_request *r, pb_buf *out, pb_err *err)
{
    static const char *const formats[] = {"svg", "dot", "mermaid"};
    static void (*const write[])(const graph *, pb_buf *) = {graph_svg, graph_dot, graph_mermaid};
    static const char *const heats[] = {"visits", "stake"};
    int format = author_format(r, formats, 3, err);
    int heat = r->heat ? pb_word_find(pb_str_of(r->heat), heats, 2) : 0;
    if (heat < 0)
        return pb_err_set(err, "--heat is visits or stake, not '%s'", r->heat), AUTHOR_CANNOT;
    pb_shelf shelf = {0};
    pb_buf product = {0};
    bool ok = format >= 0 && author_open(&shelf, r, err);
    pb_volume *v = ok ? author_load(&shelf, r->paths[0], out, err) : NULL;
    if (v) {
        pb_seen seen;
        graph g;
        pb_observe(&seen, v->sim);
        graph_make(&g, v->scenario, &seen, (enum graph_heat)heat);
        graph_place(&g);
        write[format](&g, &product);
        graph_release(&g);
        pb_seen_release(&seen);
        ok = author_deliver(r, pb_buf_str(&product), out, err);
    }
    pb_buf_release(&product);
    pb_shelf_release(&shelf);
    return v && ok ? AUTHOR_CLEAN : AUTHOR_CANNOT;
}
