// SPDX-License-Identifier: MIT
#include "app/branch.h"

#include "base/bug.h"

enum { ANSWERS_MOST = 500 }; // in one session; not every one need end

pb_session *pb_branch_at(const pb_debrief *d, const pb_journal *j, uint32_t moment)
{
    const pb_debrief_decision *dd = &d->decisions.p[moment];
    pb_session *s = pb_session_new(d->sim, j->seed, j->mode);
    pb_misfit misfit;
    if (!pb_journal_replay(j, dd->at, s, &misfit))
        PB_BUG("a journal does not fit its own debrief");
    pb_debrief_wait(s, (pb_input){PB_INPUT_ANSWER, dd->offer.of[dd->taken].option});
    return s;
}

static int32_t sum(const pb_marks *m)
{
    int32_t n = 0;
    for (int i = 0; i < PB_PRINCIPLES_MAX; i++)
        n += m->of[i];
    return n;
}

// Plays to the end with the best answer each time; of equals the first.
static void play_best(pb_session *s)
{
    for (uint32_t n = 0; n < ANSWERS_MOST; n++) {
        pb_offer offer;
        pb_session_offer(s, &offer);
        uint8_t best = 0;
        for (uint8_t i = 1; i < offer.n; i++)
            if (sum(&offer.of[i].marks) > sum(&offer.of[best].marks))
                best = i;
        if (!offer.n || !pb_session_step(s, (pb_input){PB_INPUT_ANSWER, offer.of[best].option}))
            return;
    }
}

void pb_branch_play(pb_branch *b, const pb_session *at, uint8_t option)
{
    pb_session *s = pb_session_copy(at);
    *b = (pb_branch){.last_ending = PB_NO_INDEX};
    pb_debrief_step(s, (pb_input){PB_INPUT_ANSWER, option}, &b->came);
    b->status = (enum pb_status)s->state.status;
    b->decision = s->state.decision;
    b->ending = s->state.ending;
    b->clock = s->state.clock;
    b->hash = pb_session_hash(s);
    for (uint32_t i = at->events.n; i < s->events.n; i++)
        *pb_vec_add(&b->events) = s->events.p[i];
    play_best(s);
    if (s->state.status == PB_ENDED) {
        b->last_ending = s->state.ending;
        b->last_clock = s->state.clock;
    }
    pb_session_free(s);
}

void pb_branch_release(pb_branch *b)
{
    pb_vec_release(&b->events);
}
