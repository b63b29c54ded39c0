// SPDX-License-Identifier: MIT
// What is written and does not happen when it is played.
#include <stdlib.h>

#include "check/review_inside.h"

static void review_options(const pb_review *r)
{
    for (uint32_t d = 0; d < r->s->decisions.n; d++) {
        const pb_decision *dec = &r->s->decisions.p[d];
        for (uint32_t o = dec->first_option; o < dec->first_option + dec->options; o++)
            if (r->seen->decision[d].visits && !r->seen->option[o].offered)
                pb_diag_add(r->diags, PB_D_OPTION_NEVER_OFFERED, r->s->option_texts.p[o].at,
                            "option '%.*s' was on offer at none of %u visits",
                            PB_STR_ARG(r->s->option_texts.p[o].id), r->seen->decision[d].visits);
    }
}

static void review_endings(const pb_review *r)
{
    uint32_t sessions = 0;
    for (int w = 0; w < PB_WAY_COUNT; w++)
        sessions += r->seen->way[w].over;
    for (uint32_t e = 0; e < r->s->endings.n && r->seen->is_whole; e++)
        if (!r->seen->ending[e])
            pb_diag_add(r->diags, PB_D_ENDING_NEVER_REACHED, r->s->endings.p[e].at,
                        "none of %u sessions came to ending '%.*s'", sessions,
                        PB_STR_ARG(r->s->endings.p[e].id));
}

// A pool whose every entry comes once holds less than its draws may ask for.
static void review_pools(const pb_review *r)
{
    const pb_scenario *s = r->s;
    uint32_t *asked = pb_heap_resize(NULL, (s->pools.n + 1) * sizeof *asked);
    memset(asked, 0, (s->pools.n + 1) * sizeof *asked);
    for (uint32_t i = 0; i < s->items.n; i++)
        if (s->items.p[i].kind == PB_ITEM_DRAW && s->items.p[i].small > asked[s->items.p[i].arg])
            asked[s->items.p[i].arg] = s->items.p[i].small;
    for (uint32_t p = 0; p < s->pools.n; p++) {
        const pb_pool *pool = &s->pools.p[p];
        if (asked[p] > pool->entries)
            pb_diag_add(r->diags, PB_D_POOL_RUNS_DRY, pool->at,
                        "pool '%.*s' holds %u entries, and %u are drawn at once",
                        PB_STR_ARG(pool->id), pool->entries, asked[p]);
    }
    free(asked);
}

void pb_review_flow(const pb_review *r)
{
    review_options(r);
    review_endings(r);
    review_pools(r);
}
