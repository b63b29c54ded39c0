// SPDX-License-Identifier: MIT
// What is written and does not happen.
#include <stdlib.h>

#include "study/verdict.h"

enum {           // thousandths of the sessions at random
    SELDOM = 10, // that come to an ending,
    OFTEN = 50,  // in which a pool has nothing to say
};

enum { // without a proof, what was never seen is only worth telling when it was looked for
    VISITS_MIN = 50, // so often
};

static const pb_scenario *scenario_of(const pb_measured *m)
{
    return pb_sim_scenario(m->sim);
}

// ---- answers ------------------------------------------------------------------------------------

static void review_options(const pb_measured *m, pb_diags *diags)
{
    const pb_scenario *s = scenario_of(m);
    const pb_explored *e = &m->explored;
    for (uint32_t d = 0; d < s->decisions.n; d++) {
        const pb_decision *dec = &s->decisions.p[d];
        uint32_t visited = 0; // at least so often
        for (uint32_t o = dec->first_option; o < dec->first_option + dec->options; o++)
            visited = e->offered[o] > visited ? e->offered[o] : visited;
        for (uint32_t o = dec->first_option; o < dec->first_option + dec->options; o++) {
            const pb_option_text *t = &s->option_texts.p[o];
            if (!visited || e->offered[o] || e->options[o] == PB_COVER_REACHED)
                continue;
            if (e->options[o] == PB_COVER_NEVER)
                pb_diag_add(diags, PB_D_OPTION_NEVER_OFFERED, t->at,
                            "no session can have option '%.*s' on offer: this is proved",
                            PB_STR_ARG(t->id));
            else if (visited >= VISITS_MIN)
                pb_diag_add(diags, PB_D_OPTION_NEVER_OFFERED, t->at,
                            "option '%.*s' was on offer at none of %u visits", PB_STR_ARG(t->id),
                            visited);
        }
    }
}

// ---- endings ------------------------------------------------------------------------------------

// A player whose habits are known, other than chance, comes to it.
static bool is_anybodys(const pb_measured *m, uint32_t ending)
{
    for (int p = 0; p < PB_RANDOM; p++)
        if (m->played[p].endings[ending])
            return true;
    return false;
}

static void review_ending(const pb_measured *m, uint32_t ending, pb_diags *diags)
{
    const pb_explored *e = &m->explored;
    const pb_ending *en = &scenario_of(m)->endings.p[ending];
    const pb_played *any = &e->sample;
    if (e->endings[ending] == PB_COVER_NEVER) {
        pb_diag_add(diags, PB_D_ENDING_NEVER_REACHED, en->at,
                    "no session can come to ending '%.*s': this is proved", PB_STR_ARG(en->id));
    } else if (is_anybodys(m, ending) || !any->sessions || any->unfinished == any->sessions) {
        return;
    } else if (e->endings[ending] == PB_COVER_UNKNOWN && any->sessions >= VISITS_MIN) {
        pb_diag_add(diags, PB_D_ENDING_NEVER_REACHED, en->at,
                    "none of %u sessions at random came to ending '%.*s', and no known player does",
                    any->sessions, PB_STR_ARG(en->id));
    } else if ((uint64_t)any->endings[ending] * 1000 < (uint64_t)any->sessions * SELDOM) {
        pb_diag_add(diags, PB_D_ENDING_SELDOM_REACHED, en->at,
                    "no known player comes to ending '%.*s', and of %u sessions at random %u did",
                    PB_STR_ARG(en->id), any->sessions, any->endings[ending]);
    }
}

// ---- pools --------------------------------------------------------------------------------------

// A pool whose entries are fewer than its draws ask for at once; or one that had nothing to say
// when it was drawn from.
static void review_pools(const pb_measured *m, pb_diags *diags)
{
    const pb_scenario *s = scenario_of(m);
    const pb_explored *e = &m->explored;
    uint32_t *asked = pb_heap_resize(NULL, (s->pools.n + 1) * sizeof *asked);
    memset(asked, 0, (s->pools.n + 1) * sizeof *asked);
    for (uint32_t i = 0; i < s->items.n; i++)
        if (s->items.p[i].kind == PB_ITEM_DRAW && s->items.p[i].small > asked[s->items.p[i].arg])
            asked[s->items.p[i].arg] = s->items.p[i].small;
    for (uint32_t p = 0; p < s->pools.n; p++) {
        const pb_pool *pool = &s->pools.p[p];
        if (asked[p] > pool->entries)
            pb_diag_add(diags, PB_D_POOL_RUNS_DRY, pool->at,
                        "pool '%.*s' holds %u entries, and %u are drawn at once",
                        PB_STR_ARG(pool->id), pool->entries, asked[p]);
        else if ((uint64_t)e->dry[p] * 1000 >= (uint64_t)e->sample.sessions * OFTEN && e->dry[p])
            pb_diag_add(diags, PB_D_POOL_RUNS_DRY, pool->at,
                        "pool '%.*s' had nothing to say when it was drawn from, in %u of %u "
                        "sessions at random",
                        PB_STR_ARG(pool->id), e->dry[p], e->sample.sessions);
    }
    free(asked);
}

void pb_verdict_reach(const pb_measured *m, pb_diags *diags)
{
    review_options(m, diags);
    for (uint32_t e = 0; e < scenario_of(m)->endings.n && e < PB_ENDINGS_MAX; e++)
        review_ending(m, e, diags);
    review_pools(m, diags);
}
