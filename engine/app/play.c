// SPDX-License-Identifier: MIT
#include "app/play.h"

#include <stdio.h>
#include <stdlib.h>

#include "base/bug.h"

#ifndef PB_VERSION
#define PB_VERSION "development"
#endif

bool pb_play_is_shown(const pb_event *e)
{
    return e->kind != PB_EV_BEAT && e->kind != PB_EV_DRIFT && e->kind != PB_EV_FAULT &&
           e->kind != PB_EV_DRY;
}

bool pb_play_is_at_end(const pb_play *p)
{
    for (uint32_t i = p->shown; i < p->session->events.n; i++)
        if (pb_play_is_shown(&p->session->events.p[i]))
            return false;
    return true;
}

// Where the reader is after the next thing from `at`. A phase's name and a moment's notice come
// with what follows or precedes them.
static uint32_t next_stop(const pb_play *p, uint32_t at)
{
    const pb_event *e = p->session->events.p;
    uint32_t n = p->session->events.n;
    while (at < n && (!pb_play_is_shown(&e[at]) || e[at].kind == PB_EV_PHASE ||
                      (e[at].kind == PB_EV_DECISION && at + 1 < n)))
        at++;
    at = at < n ? at + 1 : n;
    // A decision behind the last line shows with it: the reader is asked as soon as the talk stops.
    while (at < n && (!pb_play_is_shown(&e[at]) || (e[at].kind == PB_EV_DECISION && at + 1 == n)))
        at++;
    return at;
}

// The stop before the one where the reader is; the first has none.
static uint32_t stop_before(const pb_play *p)
{
    uint32_t before = p->shown, at = next_stop(p, 0);
    for (; at < p->shown; at = next_stop(p, at))
        before = at;
    return before;
}

static bool keep_read(pb_play *p, pb_err *err)
{
    uint32_t was = p->read;
    if (p->shown <= p->read)
        return true;
    p->read = p->shown;
    if (!p->store || !p->number || pb_store_seen(p->store, p->number, p->read, err))
        return true;
    p->read = was;
    return false;
}

bool pb_play_advance(pb_play *p, bool all, pb_err *err)
{
    if (pb_play_is_at_end(p))
        return false;
    uint32_t was = p->shown;
    bool rereads = p->shown < p->read;
    do
        p->shown = next_stop(p, p->shown);
    while (all && (rereads ? p->shown < p->read : p->shown < p->session->events.n));
    if (keep_read(p, err))
        return true;
    p->shown = was;
    return false;
}

void pb_play_reread(pb_play *p, int by)
{
    if (by < 0)
        p->shown = stop_before(p);
    else if (p->shown < p->read)
        p->shown = next_stop(p, p->shown);
}

void pb_play_read_to(pb_play *p, uint32_t event)
{
    uint32_t at = next_stop(p, 0);
    while (event + 1 < p->session->events.n && !pb_play_is_shown(&p->session->events.p[event]))
        event++; // to what comes of it
    while (at <= event && at < p->session->events.n)
        at = next_stop(p, at);
    p->shown = at;
    p->read = p->read > at ? p->read : at;
}

// ---- answers ----------------------------------------------------------------------------------

// Adds the entry made last to the store; when that fails it is not in the journal either.
static bool commit_last(pb_play *p, pb_err *err)
{
    uint32_t last = p->journal.entries.n - 1;
    if (!p->store || !p->number ||
        pb_store_append(p->store, p->number, last, &p->journal.entries.p[last], err))
        return true;
    p->journal.entries.n--;
    return false;
}

// A journal that no longer fits is cut back to what does before it grows again; nothing in it is
// lost.
static bool cut_misfit(pb_play *p, pb_err *err)
{
    if (p->misfit.kind == PB_FITS)
        return true;
    pb_journal_back(&p->journal, p->misfit.at);
    if (!commit_last(p, err))
        return false;
    p->misfit.kind = PB_FITS;
    return true;
}

bool pb_play_answer(pb_play *p, pb_input input, pb_err *err)
{
    if (!cut_misfit(p, err))
        return false;
    const pb_scenario *sc = pb_sim_scenario(p->sim);
    const pb_state *st = &p->session->state;
    pb_str decision = sc->decision_texts.p[st->decision].id;
    pb_str answer = PB_STR("wait");
    if (input.kind == PB_INPUT_ANSWER)
        answer = sc->option_texts.p[sc->decisions.p[st->decision].first_option + input.option].id;
    pb_journal_add(&p->journal, decision, answer);
    if (!commit_last(p, err))
        return false;
    if (!pb_session_step(p->session, input))
        PB_BUG("an answer that was committed is not on offer");
    p->hint = false;
    p->shown = next_stop(p, p->shown);
    return keep_read(p, err);
}

uint32_t pb_play_last_answer(const pb_play *p)
{
    const pb_session *s = p->session;
    uint32_t keep = UINT32_MAX;
    for (uint32_t i = 0; i < s->events.n; i++)
        if (s->events.p[i].kind == PB_EV_DECISION && s->events.p[i].step < s->steps)
            keep = s->events.p[i].step;
    return keep;
}

// Plays the journal anew; all of it has been read.
static void replay(pb_play *p)
{
    pb_session_restart(p->session, p->journal.seed);
    pb_journal_replay(&p->journal, UINT32_MAX, p->session, &p->misfit);
    p->shown = p->session->events.n;
    p->read = 0;
}

bool pb_play_back(pb_play *p, uint32_t keep, pb_err *err)
{
    if (p->journal.mode != PB_PRACTICE)
        return pb_err_set(err, "going back is for practice");
    pb_journal_back(&p->journal, keep);
    if (!commit_last(p, err))
        return false;
    replay(p);
    p->hint = false;
    return keep_read(p, err);
}

// ---- a play's life ----------------------------------------------------------------------------

static void set_up(pb_play *p, const pb_sim *sim, pb_store *store)
{
    *p = (pb_play){.sim = sim, .store = store};
}

static void set_head(pb_play *p, uint64_t seed, enum pb_mode mode)
{
    const pb_scenario *sc = pb_sim_scenario(p->sim);
    pb_journal *j = &p->journal;
    memcpy(j->scenario_hash, sc->hash, sizeof j->scenario_hash);
    j->scenario = pb_arena_dup(&j->arena, sc->meta.id);
    j->school =
        pb_arena_dup(&j->arena, pb_sim_catalogue(p->sim)->schools.p[pb_sim_school(p->sim)].id);
    j->seed = seed;
    j->mode = mode;
}

static bool commit_head(pb_play *p, pb_err *err)
{
    if (p->store && !pb_store_begin(p->store, &p->journal, PB_VERSION, &p->number, err)) {
        pb_play_release(p);
        return false;
    }
    return true;
}

bool pb_play_begin(pb_play *p, const pb_sim *sim, pb_store *store, uint64_t seed, enum pb_mode mode,
                   pb_err *err)
{
    set_up(p, sim, store);
    set_head(p, seed, mode);
    if (!commit_head(p, err))
        return false;
    p->session = pb_session_new(sim, seed, mode);
    p->shown = p->read = next_stop(p, 0);
    return true;
}

bool pb_play_retry(pb_play *p, const pb_sim *sim, pb_store *store, const pb_journal *from,
                   uint32_t count, pb_err *err)
{
    set_up(p, sim, store);
    set_head(p, from->seed, PB_PRACTICE);
    uint32_t *live = pb_heap_resize(NULL, (from->entries.n + 1) * sizeof *live);
    uint32_t n = pb_journal_live(from, live);
    for (uint32_t i = 0; i < n && i < count; i++)
        pb_journal_add(&p->journal, from->entries.p[live[i]].decision,
                       from->entries.p[live[i]].answer);
    free(live);
    if (!commit_head(p, err))
        return false;
    p->session = pb_session_new(sim, from->seed, PB_PRACTICE);
    replay(p);
    return keep_read(p, err);
}

void pb_play_resume(pb_play *p, const pb_sim *sim, pb_store *store, int64_t number,
                    pb_journal *journal, uint32_t seen)
{
    set_up(p, sim, store);
    p->number = number;
    p->journal = *journal;
    memset(journal, 0, sizeof *journal);
    p->session = pb_session_new(sim, p->journal.seed, p->journal.mode);
    replay(p);
    p->shown = seen < p->session->events.n ? seen : p->session->events.n;
    // Everything up to the last answer has been shown for certain, since it was answered.
    for (uint32_t i = p->shown; i < p->session->events.n; i++)
        if (p->session->events.p[i].kind == PB_EV_ANSWER)
            p->shown = i + 1;
    if (!p->shown)
        p->shown = next_stop(p, 0);
    p->read = p->shown;
}

void pb_play_release(pb_play *p)
{
    pb_session_free(p->session);
    pb_journal_release(&p->journal);
    *p = (pb_play){0};
}
