// SPDX-License-Identifier: MIT
#include "study/share.h"

#include <pthread.h>
#include <stdatomic.h>

struct share {
    void (*work)(void *ctx, uint32_t job, uint32_t thread);
    void *ctx;
    uint32_t n;
    atomic_uint next;
};

struct hand {
    struct share *share;
    uint32_t thread;
};

static void *take_jobs(void *arg)
{
    struct hand *h = arg;
    for (;;) {
        uint32_t job = atomic_fetch_add(&h->share->next, 1);
        if (job >= h->share->n)
            return NULL;
        h->share->work(h->share->ctx, job, h->thread);
    }
}

void pb_share(uint32_t threads, uint32_t n, void (*work)(void *ctx, uint32_t job, uint32_t thread),
              void *ctx)
{
    struct share share = {work, ctx, n, 0};
    struct hand hands[PB_THREADS_MAX];
    pthread_t others[PB_THREADS_MAX];
    bool runs[PB_THREADS_MAX] = {false};
    threads = threads > PB_THREADS_MAX ? PB_THREADS_MAX : threads;
    for (uint32_t t = 1; t < threads && t < n; t++) {
        hands[t] = (struct hand){&share, t};
        runs[t] = pthread_create(&others[t], NULL, take_jobs, &hands[t]) == 0;
    }
    hands[0] = (struct hand){&share, 0};
    take_jobs(&hands[0]);
    for (uint32_t t = 1; t < threads; t++)
        if (runs[t])
            pthread_join(others[t], NULL);
}

uint32_t pb_share_threads(const pb_sim *sim, uint32_t wanted)
{
    const pb_scenario *s = pb_sim_scenario(sim);
    for (uint32_t e = 0; e < s->exprs.n; e++)
        if (s->exprs.p[e].function != PB_NO_INDEX)
            return 1;
    return wanted < 1 ? 1 : wanted > PB_THREADS_MAX ? PB_THREADS_MAX : wanted;
}
