// SPDX-License-Identifier: MIT
// Rows by longest paths within each phase, order by the middle of what a node hangs on to, both as
// in Sugiyama, Tagawa & Toda 1981, doi:10.1109/TSMC.1981.4308636.
#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"
#include "graph.h"

enum { SWEEPS = 24, SETTLES = 60 };
static const double row_height = 92, gap = 22, letter = 7.4, pad = 26, least_w = 76, margin = 120,
                    least_width = 760; // what the line below the title takes

// ---- rows -----------------------------------------------------------------------------------

static int by_from(const void *a, const void *b)
{
    const graph_edge *x = a, *y = b;
    return x->from < y->from ? -1 : x->from > y->from;
}

// Depth first from the start: edges to a node that is still open are those that go back.
static void find_back(graph *g)
{
    uint32_t n = g->nodes.n;
    uint8_t *state = calloc(n + 1, 1);
    uint32_t *first = calloc(n + 2, sizeof *first), *at = calloc(n + 1, sizeof *at);
    PB_VEC(uint32_t) way = {0};
    if (!state || !first || !at)
        abort();
    if (g->edges.n)
        qsort(g->edges.p, g->edges.n, sizeof *g->edges.p, by_from);
    for (uint32_t e = 0; e < g->edges.n; e++)
        first[g->edges.p[e].from + 1]++;
    for (uint32_t i = 0; i < n; i++)
        first[i + 1] += first[i];
    for (uint32_t root = 0; root < n; root++) {
        uint32_t start = root == 0 ? g->s->start : root - (root <= g->s->start);
        if (state[start])
            continue;
        state[start] = 1;
        *pb_vec_add(&way) = start;
        while (way.n) {
            uint32_t v = way.p[way.n - 1];
            if (at[v] == first[v + 1] - first[v]) {
                state[v] = 2;
                way.n--;
                continue;
            }
            graph_edge *e = &g->edges.p[first[v] + at[v]++];
            e->is_back = state[e->to] == 1;
            if (state[e->to] == 0) {
                state[e->to] = 1;
                *pb_vec_add(&way) = e->to;
            }
        }
    }
    pb_vec_release(&way);
    free(state);
    free(first);
    free(at);
}

// Longest paths within a phase; an edge into an earlier phase is one that goes back.
static void find_rows(graph *g)
{
    uint32_t *deep = calloc(g->nodes.n + 1, sizeof *deep);
    if (!deep)
        abort();
    for (uint32_t e = 0; e < g->edges.n; e++)
        g->edges.p[e].is_back |=
            g->nodes.p[g->edges.p[e].to].phase < g->nodes.p[g->edges.p[e].from].phase;
    for (uint32_t pass = 0, more = 1; more && pass <= g->nodes.n; pass++) {
        more = 0;
        for (uint32_t e = 0; e < g->edges.n; e++) {
            const graph_edge *ed = &g->edges.p[e];
            const graph_node *from = &g->nodes.p[ed->from], *to = &g->nodes.p[ed->to];
            if (ed->is_back || from->phase != to->phase || ed->from == ed->to ||
                deep[ed->to] > deep[ed->from])
                continue;
            deep[ed->to] = deep[ed->from] + 1;
            more = 1;
        }
    }
    g->rows = 0;
    for (int p = 0; p < PB_PHASE_COUNT; p++) {
        uint32_t high = 0;
        g->band[p] = g->rows;
        for (uint32_t i = 0; i < g->nodes.n; i++) {
            graph_node *n = &g->nodes.p[i];
            if (n->phase != p)
                continue;
            n->row = g->rows + deep[i];
            high = deep[i] + 1 > high ? deep[i] + 1 : high;
        }
        g->rows += high;
    }
    g->band[PB_PHASE_COUNT] = g->rows;
    free(deep);
}

// ---- order in a row -------------------------------------------------------------------------

struct wish {
    double at;
    uint32_t node;
};

// Who hangs on whom, both ways, and who stands in which row.
struct web {
    uint32_t *first, *other; // of node v: other[first[v]] … other[first[v + 1] - 1]
    uint32_t *row, *in_row;  // of row r: in_row[row[r]] … in_row[row[r + 1] - 1]
    struct wish *wish;       // room for one row
};

static uint32_t *room(size_t n)
{
    uint32_t *p = calloc(n + 1, sizeof *p);
    if (!p)
        abort();
    return p;
}

static void web_make(struct web *w, const graph *g)
{
    uint32_t n = g->nodes.n, *at = room(n + g->rows + 1);
    *w = (struct web){room(n + 1), room(2 * (size_t)g->edges.n), room(g->rows + 1), room(n),
                      calloc(n + 1, sizeof *w->wish)};
    if (!w->wish)
        abort();
    for (uint32_t e = 0; e < g->edges.n; e++) {
        w->first[g->edges.p[e].from + 1]++;
        w->first[g->edges.p[e].to + 1]++;
    }
    for (uint32_t i = 0; i < n; i++) {
        w->first[i + 1] += w->first[i];
        w->row[g->nodes.p[i].row + 1]++;
    }
    for (uint32_t r = 0; r < g->rows; r++)
        w->row[r + 1] += w->row[r];
    for (uint32_t e = 0; e < g->edges.n; e++) {
        uint32_t from = g->edges.p[e].from, to = g->edges.p[e].to;
        w->other[w->first[from] + at[from]++] = to;
        w->other[w->first[to] + at[to]++] = from;
    }
    for (uint32_t i = 0; i < n; i++)
        w->in_row[w->row[g->nodes.p[i].row] + at[n + g->nodes.p[i].row]++] = i;
    free(at);
}

static void web_release(struct web *w)
{
    free(w->first);
    free(w->other);
    free(w->row);
    free(w->in_row);
    free(w->wish);
}

static int by_wish(const void *a, const void *b)
{
    const struct wish *x = a, *y = b;
    if (x->at != y->at)
        return x->at < y->at ? -1 : 1;
    return x->node < y->node ? -1 : x->node > y->node;
}

// The middle of the nodes that hang on `node` on one side (those above it, or below).
static double middle(const graph *g, const struct web *w, uint32_t node, bool above,
                     double otherwise)
{
    double sum = 0;
    uint32_t n = 0, row = g->nodes.p[node].row;
    for (uint32_t k = w->first[node]; k < w->first[node + 1]; k++) {
        const graph_node *other = &g->nodes.p[w->other[k]];
        if (other->row == row || (other->row < row) != above)
            continue;
        sum += other->x;
        n++;
    }
    return n ? sum / n : otherwise;
}

// Lays the row's nodes side by side as near to where they wish to be as their order allows.
static void lay_row(graph *g, struct wish *row, uint32_t n)
{
    double at = 0, off = 0;
    for (uint32_t i = 0; i < n; i++) {
        graph_node *v = &g->nodes.p[row[i].node];
        double least = i ? at + gap + v->w / 2 : row[i].at;
        v->x = row[i].at > least ? row[i].at : least;
        v->place = i;
        at = v->x + v->w / 2;
        off += v->x - row[i].at;
    }
    // Pushed to the right only, so the row as a whole goes back; and a little toward the middle of
    // the picture, which is nought, so that a long story does not wander off.
    double mean = 0;
    for (uint32_t i = 0; i < n; i++)
        mean += g->nodes.p[row[i].node].x / n;
    for (uint32_t i = 0; i < n; i++)
        g->nodes.p[row[i].node].x -= off / n + (mean - off / n) * 0.2;
}

static void settle(graph *g, const struct web *w, bool down, bool both)
{
    for (uint32_t k = 0; k < g->rows; k++) {
        uint32_t r = down ? k : g->rows - 1 - k, n = 0;
        for (uint32_t i = w->row[r]; i < w->row[r + 1]; i++) {
            uint32_t node = w->in_row[i];
            double x = g->nodes.p[node].x, at = middle(g, w, node, down, x);
            if (both)
                at = (at + middle(g, w, node, !down, x)) / 2;
            w->wish[n++] = (struct wish){at, node};
        }
        if (!n)
            continue;
        qsort(w->wish, n, sizeof *w->wish, by_wish);
        lay_row(g, w->wish, n);
    }
}

void graph_place(graph *g)
{
    struct web web;
    find_back(g);
    find_rows(g);
    web_make(&web, g);
    for (uint32_t i = 0; i < g->nodes.n; i++) {
        graph_node *n = &g->nodes.p[i];
        double w = (double)pb_utf8_count(n->label) * letter + pad;
        n->w = w < least_w ? least_w : w;
        n->x = 0;
    }
    for (int i = 0; i < SWEEPS; i++)
        settle(g, &web, i % 2 == 0, false);
    for (int i = 0; i < SETTLES; i++)
        settle(g, &web, i % 2 == 0, true);
    double left = 0, right = 0;
    for (uint32_t i = 0; i < g->nodes.n; i++) {
        const graph_node *n = &g->nodes.p[i];
        left = i == 0 || n->x - n->w / 2 < left ? n->x - n->w / 2 : left;
        right = i == 0 || n->x + n->w / 2 > right ? n->x + n->w / 2 : right;
    }
    for (uint32_t i = 0; i < g->nodes.n; i++) {
        g->nodes.p[i].x += margin - left;
        g->nodes.p[i].y = g->nodes.p[i].row * row_height + 96;
    }
    g->width = right - left + margin + 40;
    g->width = g->width < least_width ? least_width : g->width;
    g->height = g->rows * row_height + 120;
    web_release(&web);
}
