// SPDX-License-Identifier: MIT
#include "study/bound.h"

#include <math.h>
#include <stdlib.h>

enum {
    FAR = 1000000, // a guess that no ratio comes near to
    ROUNDS = 200,  // round a loop, after which it counts as never settling
    PARTS = 1000,  // how finely a ratio is told when there are loops
};

int pb_ratio_cmp(pb_ratio a, pb_ratio b)
{
    int64_t left = a.made * b.of, right = b.made * a.of;
    return (left > right) - (left < right);
}

void pb_bounder_init(pb_bounder *b, const pb_graph *g)
{
    *b = (pb_bounder){.g = g, .principles = g->sim->catalogue->principles.n};
    b->value = pb_heap_resize(NULL, (size_t)g->nodes.n * b->principles * sizeof *b->value);
    b->worth = pb_heap_resize(NULL, (size_t)g->weights.n * b->principles * sizeof *b->worth);
}

void pb_bounder_release(pb_bounder *b)
{
    free(b->value);
    free(b->worth);
    *b = (pb_bounder){0};
}

// ---- one induction ------------------------------------------------------------------------------

// The most that node number `at` can have, from those behind it.
static void induce(pb_bounder *b, uint32_t at)
{
    const pb_graph *g = b->g;
    uint32_t n = b->principles;
    double best[PB_PRINCIPLES_MAX];
    double *value = b->value + (size_t)at * n;
    if (b->knows_dead && value[0] == -HUGE_VAL)
        return;
    const pb_node *node = &g->nodes.p[at];
    const pb_region *r = pb_graph_region(g, at);
    bool ends =
        r->status == PB_ENDED && (b->aim.ending == PB_NO_INDEX || b->aim.ending == r->ending);
    for (uint32_t p = 0; p < n; p++)
        best[p] = ends ? 0 : -HUGE_VAL;
    for (uint32_t e = node->first_edge; e < node->first_edge + node->edges; e++) {
        const double *worth = b->worth + (size_t)g->edges.p[e].weight * n;
        const double *on = b->value + (size_t)g->edges.p[e].to * n;
        for (uint32_t p = 0; p < n; p++) {
            double v = worth[p] + on[p];
            best[p] = v > best[p] ? v : best[p];
        }
    }
    memcpy(value, best, n * sizeof *best);
}

// The nodes of a loop, until they change no more. What goes on growing counts as growing for ever,
// and then it stays so: its principles are returned as bits.
static uint32_t go_round(pb_bounder *b, uint32_t from, uint32_t to)
{
    uint32_t unsettled = 0, n = b->principles;
    bool changed = true;
    for (uint32_t round = 0; changed; round++) {
        changed = false;
        for (uint32_t i = to; i-- > from;) {
            double *value = b->value + (size_t)b->g->order[i] * n, before[PB_PRINCIPLES_MAX];
            memcpy(before, value, n * sizeof *before);
            induce(b, b->g->order[i]);
            for (uint32_t p = 0; p < n; p++) {
                bool grows = round >= ROUNDS && value[p] > before[p];
                unsettled |= grows ? 1u << p : 0;
                if (grows || before[p] == HUGE_VAL)
                    value[p] = HUGE_VAL;
                changed |= value[p] > before[p] || value[p] < before[p];
            }
        }
    }
    return unsettled;
}

// All nodes, the last first. Returns the principles that did not settle, as bits.
static uint32_t induce_all(pb_bounder *b)
{
    const pb_graph *g = b->g;
    uint32_t unsettled = 0, k = g->nodes.n;
    for (uint32_t l = g->loops.n; k > 0; l -= l ? 2 : 0) {
        uint32_t from = l ? g->loops.p[l - 2] : 0, to = l ? g->loops.p[l - 1] : 0;
        while (k > to)
            induce(b, g->order[--k]);
        if (!l)
            break;
        for (uint32_t i = from; i < to; i++)
            for (uint32_t p = 0; p < b->principles; p++)
                b->value[(size_t)g->order[i] * b->principles + p] = -HUGE_VAL;
        unsettled |= go_round(b, from, to);
        k = from;
    }
    b->knows_dead = g->loops.n == 0;
    return unsettled;
}

static void aim_at(pb_bounder *b, pb_aim aim)
{
    b->knows_dead &= aim.ending == b->aim.ending;
    b->aim = aim;
}

double pb_bounder_worth(const pb_bounder *b, uint32_t principle, int64_t made, int64_t of)
{
    pb_ratio g = b->guess[principle];
    return (double)(b->aim.sign * (made * g.of - g.made * of));
}

static void set_worths(pb_bounder *b)
{
    for (uint32_t w = 0; w < b->g->weights.n; w++)
        for (uint32_t p = 0; p < b->principles; p++)
            b->worth[(size_t)w * b->principles + p] =
                pb_bounder_worth(b, p, b->g->weights.p[w].made.of[p], b->g->weights.p[w].of.of[p]);
}

// ---- guesses ------------------------------------------------------------------------------------

// The sums of the path that the last induction liked best.
static pb_ratio follow_best(const pb_bounder *b, uint32_t principle)
{
    const pb_graph *g = b->g;
    pb_ratio sum = {0, 0};
    uint32_t at = 0;
    while (g->nodes.p[at].edges) {
        const pb_node *node = &g->nodes.p[at];
        const pb_edge *best = NULL;
        double most = -HUGE_VAL;
        for (uint32_t e = node->first_edge; e < node->first_edge + node->edges; e++) {
            const pb_edge *edge = &g->edges.p[e];
            double v = b->worth[(size_t)edge->weight * b->principles + principle] +
                       b->value[(size_t)edge->to * b->principles + principle];
            if (!best || v > most) {
                best = edge;
                most = v;
            }
        }
        sum.made += g->weights.p[best->weight].made.of[principle];
        sum.of += g->weights.p[best->weight].of.of[principle];
        at = best->to;
    }
    return sum;
}

// The next guesses, where the last induction says that there is a better path than the one guessed
// from (or, `less`, only worse ones).
static bool improve(pb_bounder *b, bool less)
{
    bool improved = false;
    for (uint32_t p = 0; p < b->principles; p++) {
        if (!(b->value[p] > 0) && !(less && b->value[p] < 0))
            continue;
        b->guess[p] = follow_best(b, p);
        improved = true;
    }
    return improved;
}

// Halves the way between a guess that is too low (as the sign sees it) and one that is not.
static void close_in(pb_bounder *b)
{
    int32_t low[PB_PRINCIPLES_MAX], high[PB_PRINCIPLES_MAX];
    int sign = b->aim.sign;
    for (uint32_t p = 0; p < b->principles; p++) {
        low[p] = -1; // parts, counted from the worst; every ratio is better than this
        high[p] = PARTS;
    }
    for (int i = 0; i < 10; i++) {
        for (uint32_t p = 0; p < b->principles; p++) {
            int32_t mid = low[p] + (high[p] - low[p]) / 2;
            b->guess[p] = (pb_ratio){sign > 0 ? mid : PARTS - mid, PARTS};
        }
        set_worths(b);
        uint32_t unsettled = induce_all(b);
        for (uint32_t p = 0; p < b->principles; p++) {
            int32_t mid = low[p] + (high[p] - low[p]) / 2;
            if (high[p] - low[p] < 2)
                continue;
            if (b->value[p] > 0 || unsettled >> p & 1)
                low[p] = mid;
            else
                high[p] = mid;
        }
    }
    for (uint32_t p = 0; p < b->principles; p++)
        b->guess[p] = (pb_ratio){sign > 0 ? high[p] : PARTS - high[p], PARTS};
    set_worths(b);
    induce_all(b);
}

// Which principles have a chance on some path, where that is not on all of them. Leaves a first
// guess.
static void find_chances(pb_bounder *b, const uint32_t *fewest, bool *has_chance)
{
    bool in_doubt = false;
    for (uint32_t p = 0; p < b->principles; p++) {
        has_chance[p] = fewest[p] > 0;
        in_doubt |= !has_chance[p];
        b->guess[p] = (pb_ratio){-b->aim.sign * FAR, 1};
    }
    if (in_doubt) {
        set_worths(b);
        induce_all(b);
    }
    for (uint32_t p = 0; p < b->principles; p++) {
        // No ratio is beyond 1 or below 0: most often that is the best there is.
        bool sure = has_chance[p];
        has_chance[p] |= b->value[p] > 0;
        if (sure || b->g->loops.n) // where there are loops the guesses come otherwise
            b->guess[p] = (pb_ratio){b->aim.sign > 0, 1};
        else
            b->guess[p] = has_chance[p] ? follow_best(b, p) : (pb_ratio){0, 1};
    }
}

bool pb_bounder_aim(pb_bounder *b, pb_aim aim, const uint32_t *fewest, pb_ratio *out)
{
    bool has_chance[PB_PRINCIPLES_MAX];
    aim_at(b, aim);
    find_chances(b, fewest, has_chance);
    set_worths(b);
    induce_all(b);
    if (isinf(b->value[0]) && b->value[0] < 0)
        return false;
    if (b->g->loops.n) {
        close_in(b);
    } else {
        for (bool less = true; improve(b, less); less = false) {
            set_worths(b);
            induce_all(b);
        }
    }
    for (uint32_t p = 0; p < b->principles; p++)
        out[p] = has_chance[p] ? b->guess[p] : (pb_ratio){0, 0};
    return true;
}

bool pb_bounder_chances(pb_bounder *b, pb_aim aim, uint32_t *out)
{
    aim_at(b, aim);
    for (uint32_t w = 0; w < b->g->weights.n; w++)
        for (uint32_t p = 0; p < b->principles; p++)
            b->worth[(size_t)w * b->principles + p] =
                b->g->weights.p[w].of.of[p] > 0 ? aim.sign : 0;
    uint32_t unsettled = induce_all(b);
    if (isinf(b->value[0]) && b->value[0] < 0)
        return false;
    for (uint32_t p = 0; p < b->principles; p++)
        out[p] = unsettled >> p & 1 ? UINT32_MAX : (uint32_t)(b->value[p] * aim.sign);
    return true;
}
