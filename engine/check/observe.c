// SPDX-License-Identifier: MIT
#include "check/observe.h"

#include <stdlib.h>

#include "base/arena.h"

enum {
    RANDOM_SESSIONS = 300,
    BEST_SESSIONS = 40,
    ANSWERS = 60000, // over all sessions of one way
    LONGEST = 5000,  // in one
    HEARD_BACK = 3,  // lines within which somebody may have turned to the presenter
    SEED = 1,
};

// One session as it goes.
struct hour {
    pb_seen *seen;
    pb_seen_way *way;
    const pb_scenario *s;
    uint8_t phase;    // the one that it is in
    uint32_t phases;  // entered, as bits
    bool is_out;      // the presenter's chair
    uint32_t invited; // lines since somebody turned to the presenter
    uint32_t no_handover;
    uint32_t began; // of the discussion, session milliseconds; UINT32_MAX outside of one
    uint32_t low_since[PB_CLIMATE_LANES]; // UINT32_MAX: present
};

// ---- what an offer says ---------------------------------------------------------------------

static int32_t total(const pb_marks *m)
{
    int32_t sum = 0;
    for (int i = 0; i < PB_PRINCIPLES_MAX; i++)
        sum += m->of[i];
    return sum;
}

static void see_offer(pb_seen *seen, const pb_scenario *s, uint32_t decision, const pb_offer *o)
{
    pb_decision_seen *d = &seen->decision[decision];
    uint32_t differ = 0, best[PB_OPTIONS_MAX] = {0};
    for (int p = 0; p < PB_PRINCIPLES_MAX; p++) {
        int16_t most = o->of[0].marks.of[p], least = most;
        for (uint8_t i = 1; i < o->n; i++) {
            most = o->of[i].marks.of[p] > most ? o->of[i].marks.of[p] : most;
            least = o->of[i].marks.of[p] < least ? o->of[i].marks.of[p] : least;
        }
        differ |= most > least ? 1u << p : 0u;
        d->stake += most - least;
        for (uint8_t i = 0; i < o->n && most > least; i++)
            best[i] |= o->of[i].marks.of[p] == most ? 1u << p : 0u;
    }
    d->visits++;
    d->flat += differ == 0;
    for (uint8_t i = 0; i < o->n; i++) {
        pb_option_seen *os = &seen->option[s->decisions.p[decision].first_option + o->of[i].option];
        os->offered++;
        os->total += total(&o->of[i].marks);
        os->best |= best[i];
        os->behind |= differ & ~best[i];
        d->ruled[o->of[i].option] += differ && best[i] == differ;
    }
}

// ---- what the talk says ---------------------------------------------------------------------

static void hear(struct hour *h, uint8_t talk, uint32_t milliseconds)
{
    if (h->began == UINT32_MAX)
        return;
    h->way->discussed += milliseconds;
    h->way->facts += talk == PB_TALK_FACTS ? milliseconds : 0;
}

static void see_phase(struct hour *h, uint32_t clock, uint8_t phase)
{
    h->no_handover |= phase == PB_PHASE_DISCUSSION && !(h->phases >> PB_PHASE_HANDOVER & 1);
    h->phase = phase;
    h->phases |= 1u << phase;
    if (phase != PB_PHASE_DISCUSSION)
        h->began = UINT32_MAX;
    else if (h->began == UINT32_MAX)
        h->began = clock;
}

static void see_line(struct hour *h, uint32_t line)
{
    const pb_line *l = &h->s->lines.p[line];
    uint8_t presenter = h->s->meta.presenter;
    if (l->speaker < PB_PEOPLE_MAX)
        h->seen->heard |= 1u << l->speaker;
    if (l->speaker == presenter && l->is_said && h->is_out && h->invited >= HEARD_BACK &&
        h->seen->uninvited == PB_NO_INDEX)
        h->seen->uninvited = line;
    hear(h, l->talk, l->quarters * 4u);
    h->invited = l->to == presenter ? 0 : h->invited + (h->invited < HEARD_BACK);
}

// The phase that a beat is in is told right behind its beginning, when it begins one.
static void see_beat(struct hour *h, const pb_session *s, uint32_t event)
{
    uint32_t beat = s->events.p[event].ref;
    h->seen->beat[beat]++;
    for (uint32_t i = event + 1; i < s->events.n && s->events.p[i].kind == PB_EV_PHASE; i++)
        h->phase = s->events.p[i].small;
    if (h->seen->phase[beat] == PB_NONE)
        h->seen->phase[beat] = h->phase;
}

static void see_events(struct hour *h, const pb_session *s)
{
    for (uint32_t i = 0; i < s->events.n; i++) {
        const pb_event *e = &s->events.p[i];
        if (e->kind == PB_EV_LINE)
            see_line(h, e->ref);
        else if (e->kind == PB_EV_PHASE)
            see_phase(h, e->clock, e->small);
        else if (e->kind == PB_EV_LATER)
            hear(h, e->small, h->s->laters.p[e->ref].minutes * 60000u);
        else if (e->kind == PB_EV_CHAIR && e->small == h->s->meta.presenter)
            h->is_out = e->ref == 1;
        else if (e->kind == PB_EV_ANSWER && h->s->options.p[e->ref].to == h->s->meta.presenter)
            h->invited = 0;
        else if (e->kind == PB_EV_ENDING)
            h->seen->ending[e->ref]++;
        else if (e->kind == PB_EV_BEAT)
            see_beat(h, s, i);
    }
    for (int c = 0; c < PB_CLIMATE_COUNT; c++) {
        bool low = h->began != UINT32_MAX && s->state.climate[c] < PB_FAINT;
        if (!low)
            h->low_since[c] = UINT32_MAX;
        else if (h->low_since[c] == UINT32_MAX)
            h->low_since[c] = s->state.clock;
        else if (s->state.clock - h->low_since[c] > h->way->absent[c])
            h->way->absent[c] = s->state.clock - h->low_since[c];
    }
}

// ---- playing --------------------------------------------------------------------------------

static pb_input choose(enum pb_way way, pb_rng *chance, const pb_offer *o)
{
    uint32_t pick = 0;
    if (way == PB_WAY_RANDOM) {
        pick = pb_rng_below(chance, o->n + (o->can_wait ? 1u : 0u));
    } else {
        for (uint8_t i = 1; i < o->n; i++)
            if (total(&o->of[i].marks) > total(&o->of[pick].marks))
                pick = i;
    }
    return pick < o->n ? (pb_input){PB_INPUT_ANSWER, o->of[pick].option}
                       : (pb_input){PB_INPUT_WAIT, 0};
}

// One hour. False when it was cut short.
static bool sit_through(pb_seen *seen, enum pb_way way, pb_session *s, uint32_t *answers)
{
    struct hour h = {.seen = seen,
                     .way = &seen->way[way],
                     .s = pb_sim_scenario(s->sim),
                     .invited = HEARD_BACK,
                     .began = UINT32_MAX};
    pb_rng chance = {s->seed};
    pb_offer offer;
    memset(h.low_since, 0xFF, sizeof h.low_since);
    h.way->sessions++;
    see_events(&h, s);
    for (uint32_t i = 0; s->state.status == PB_AT_MOMENT || s->state.status == PB_IN_STRETCH; i++) {
        if (i >= LONGEST || ++*answers >= ANSWERS)
            return false;
        pb_session_offer(s, &offer);
        if (s->state.status == PB_AT_MOMENT || s->state.heard == 1)
            see_offer(seen, h.s, s->state.decision, &offer);
        if (!pb_session_step(s, choose(way, &chance, &offer)))
            return false;
        see_events(&h, s);
    }
    h.way->over++;
    *pb_vec_add(&h.way->minutes) = s->state.clock / 60000;
    h.way->no_handover += h.no_handover;
    h.way->no_return += !(h.phases >> PB_PHASE_RETURN & 1);
    h.way->no_close += !(h.phases >> PB_PHASE_CLOSE & 1);
    return true;
}

static int by_size(const void *a, const void *b)
{
    uint32_t x = *(const uint32_t *)a, y = *(const uint32_t *)b;
    return x < y ? -1 : x > y;
}

static void *zeroed(size_t n, size_t size)
{
    void *p = pb_heap_resize(NULL, n * size);
    return memset(p, 0, n * size);
}

void pb_observe(pb_seen *seen, const pb_sim *sim)
{
    static const uint32_t sessions[PB_WAY_COUNT] = {RANDOM_SESSIONS, BEST_SESSIONS};
    const pb_scenario *s = pb_sim_scenario(sim);
    *seen = (pb_seen){.uninvited = PB_NO_INDEX, .is_whole = true};
    seen->option = zeroed(s->options.n + 1, sizeof *seen->option);
    seen->decision = zeroed(s->decisions.n + 1, sizeof *seen->decision);
    seen->ending = zeroed(s->endings.n + 1, sizeof *seen->ending);
    seen->beat = zeroed(s->beats.n + 1, sizeof *seen->beat);
    seen->phase = zeroed(s->beats.n + 1, 1);
    memset(seen->phase, PB_NONE, s->beats.n + 1);
    pb_session *session = pb_session_new(sim, SEED, PB_PRACTICE);
    session->forgets = true;
    for (int w = 0; w < PB_WAY_COUNT; w++) {
        uint32_t answers = 0;
        for (uint32_t i = 0; i < sessions[w] && answers < ANSWERS; i++) {
            pb_session_restart(session, SEED + i);
            if (!sit_through(seen, (enum pb_way)w, session, &answers))
                seen->is_whole = false;
        }
        if (seen->way[w].minutes.n)
            qsort(seen->way[w].minutes.p, seen->way[w].minutes.n, sizeof *seen->way[w].minutes.p,
                  by_size);
    }
    pb_session_free(session);
}

void pb_seen_release(pb_seen *seen)
{
    for (int w = 0; w < PB_WAY_COUNT; w++)
        pb_vec_release(&seen->way[w].minutes);
    free(seen->option);
    free(seen->decision);
    free(seen->ending);
    free(seen->beat);
    free(seen->phase);
    *seen = (pb_seen){0};
}

double pb_seen_worth(const pb_seen *seen, uint32_t option)
{
    const pb_option_seen *o = &seen->option[option];
    return o->offered ? (double)o->total / o->offered : 0;
}
