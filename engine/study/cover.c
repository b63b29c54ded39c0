// SPDX-License-Identifier: MIT
#include "study/cover.h"

#include <stdlib.h>

#include "base/hash.h"

enum { TRIES = 60, LONGEST = 100000, SEED_TRY = 0x636F7665 };

struct hunt {
    const pb_graph *g;
    uint32_t decision;
    uint8_t option;
    uint8_t *leads; // per node: a way from it goes there
};

static bool is_there(const struct hunt *h, const pb_region *r)
{
    return (r->status == PB_AT_MOMENT || r->status == PB_IN_STRETCH) && r->decision == h->decision;
}

static bool find_ways(struct hunt *h)
{
    const pb_graph *g = h->g;
    bool grew = true;
    while (grew) { // once, but for loops
        grew = false;
        for (uint32_t k = g->nodes.n; k-- > 0;) {
            uint32_t at = g->order[k];
            const pb_node *n = &g->nodes.p[at];
            bool there = is_there(h, pb_graph_region(g, at)), leads = h->leads[at];
            for (uint32_t e = n->first_edge; e < n->first_edge + n->edges && !leads; e++)
                leads = h->leads[g->edges.p[e].to] || (there && g->edges.p[e].option == h->option);
            grew |= leads && !h->leads[at] && g->loops.n;
            h->leads[at] = leads;
        }
    }
    return h->leads[0];
}

static bool still_leads(const struct hunt *h, const pb_session *s)
{
    pb_region r;
    pb_region_of(s, &r);
    pb_flow_forget(h->g->flow, &r);
    uint32_t node = pb_graph_find(h->g, &r);
    return node != PB_NO_INDEX && h->leads[node];
}

static void give(pb_session *s, pb_input input, pb_witness *w)
{
    pb_session_step(s, input);
    *pb_vec_add(&w->inputs) = input.kind == PB_INPUT_WAIT ? (uint8_t)PB_NONE : input.option;
}

// An input, from a random one on, after which the goal can still be reached; false when there is
// none.
static bool go_on(const struct hunt *h, pb_session **s, pb_rng *chance, pb_witness *w)
{
    pb_offer offer;
    pb_session_offer(*s, &offer);
    uint32_t ways = offer.n + (offer.can_wait ? 1u : 0u);
    uint32_t from = ways ? pb_rng_below(chance, ways) : 0;
    for (uint32_t i = 0; i < ways; i++) {
        uint32_t way = (from + i) % ways;
        pb_input input = way < offer.n ? (pb_input){PB_INPUT_ANSWER, offer.of[way].option}
                                       : (pb_input){PB_INPUT_WAIT, 0};
        pb_session *next = pb_session_copy(*s);
        // Within a stretch the graph has no nodes; a wait is tried for what comes of it later.
        give(next, input, w);
        if (input.kind == PB_INPUT_WAIT || still_leads(h, next)) {
            pb_session_free(*s);
            *s = next;
            return true;
        }
        w->inputs.n--;
        pb_session_free(next);
    }
    return false;
}

static bool try_once(const struct hunt *h, uint64_t seed, pb_witness *w)
{
    pb_session *s = pb_session_new(h->g->sim, seed, PB_PRACTICE);
    pb_rng chance = {pb_hash_word(seed, SEED_TRY)};
    bool found = false, goes = true;
    s->forgets = true;
    w->seed = seed;
    w->ending = PB_NO_INDEX;
    w->inputs.n = 0;
    for (uint32_t i = 0; i < LONGEST && goes && !found; i++) {
        bool waits = s->state.status == PB_AT_MOMENT || s->state.status == PB_IN_STRETCH;
        found = waits && s->state.decision == h->decision && pb_session_answers(s) >> h->option & 1;
        if (found)
            give(s, (pb_input){PB_INPUT_ANSWER, h->option}, w);
        else
            goes = waits && go_on(h, &s, &chance, w);
    }
    pb_session_free(s);
    return found;
}

bool pb_cover_option(const pb_graph *g, uint32_t option, pb_witness *found)
{
    const pb_scenario *sc = pb_sim_scenario(g->sim);
    struct hunt h = {.g = g};
    bool is_found = false;
    while (option >= sc->decisions.p[h.decision].first_option + sc->decisions.p[h.decision].options)
        h.decision++;
    h.option = (uint8_t)(option - sc->decisions.p[h.decision].first_option);
    h.leads = pb_heap_resize(NULL, g->nodes.n);
    memset(h.leads, 0, g->nodes.n);
    *found = (pb_witness){0};
    if (find_ways(&h))
        for (uint64_t seed = 1; seed <= TRIES && !is_found; seed++)
            is_found = try_once(&h, seed, found);
    free(h.leads);
    if (!is_found)
        pb_vec_release(&found->inputs);
    return is_found;
}
