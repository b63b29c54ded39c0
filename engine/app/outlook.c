// SPDX-License-Identifier: MIT
#include "app/outlook.h"

// ---- at which decision ------------------------------------------------------------------------

static bool is_kind(const pb_play *p, uint32_t event, enum pb_event_kind kind)
{
    return p->session->events.p[event].kind == kind;
}

// The decision that the reader has before them, else the next one; the number of events when there
// is none.
static uint32_t find_decision(const pb_play *p, bool *is_here)
{
    uint32_t n = p->session->events.n, at = p->shown;
    while (at > 0 && !is_kind(p, at - 1, PB_EV_DECISION) && !is_kind(p, at - 1, PB_EV_ANSWER))
        at--;
    *is_here = at > 0 && is_kind(p, at - 1, PB_EV_DECISION);
    if (*is_here)
        return at - 1;
    for (at = p->shown; at < n && !is_kind(p, at, PB_EV_DECISION); at++)
        ;
    return at;
}

// The state when this many inputs had been given.
static pb_session *session_at(const pb_play *p, uint32_t steps)
{
    pb_session *s;
    pb_misfit misfit;
    if (steps == p->session->steps)
        return pb_session_copy(p->session);
    s = pb_session_new(p->sim, p->journal.seed, p->journal.mode);
    pb_journal_replay(&p->journal, steps, s, &misfit);
    return s;
}

static void begin_state(const pb_sim *sim, pb_state *out)
{
    const pb_meta *meta = &pb_sim_scenario(sim)->meta;
    memset(out, 0, sizeof *out);
    memcpy(out->climate, meta->climate, sizeof out->climate);
    for (uint32_t i = 0; i < meta->state.n; i++)
        out->var[i] = meta->state.p[i].start;
}

static void find_drift(pb_outlook_at *o, const pb_play *p, uint32_t until)
{
    const pb_event *e = p->session->events.p;
    for (uint32_t i = 0; i < until; i++) {
        if (e[i].kind != PB_EV_DRIFT || e[i].small != o->s->state.drift)
            continue;
        o->drift = &e[i];
        o->drift_line = NULL;
        for (uint32_t k = i; k-- > 0 && !e[i].ref && !o->drift_line;)
            if (e[k].kind == PB_EV_LINE)
                o->drift_line = &e[k];
    }
}

// ---- which texts ------------------------------------------------------------------------------

typedef struct texts {
    const pb_str *of[PB_OUTLOOK_TEXTS];
    uint32_t n, next;
    pb_outlook_at *out;
} texts;

static void want(texts *t, const pb_str *text)
{
    if (text && text->n && t->n < PB_OUTLOOK_TEXTS)
        t->of[t->n++] = text;
}

static void meet(void *ctx, const pb_text_place *where, pb_str *text)
{
    texts *t = ctx;
    uint32_t number = t->next++;
    (void)where;
    for (uint32_t i = 0; i < t->n; i++)
        if (t->of[i] == text)
            t->out->text[t->out->texts++] = number;
}

static void number_texts(pb_outlook_at *o, const pb_app *app)
{
    pb_scenario *sc = app->shelf.volumes.p[app->bench->volume].scenario;
    const pb_event *e = pb_bench_event(&app->play);
    texts t = {.out = o};
    if (e)
        want(&t, pb_bench_text(sc, e));
    if (e && e->kind == PB_EV_LINE && sc->lines.p[e->ref].is_said)
        want(&t, &sc->line_texts.p[e->ref].does);
    if (o->is_waiting && o->is_here) {
        const pb_decision *d = &sc->decisions.p[o->s->state.decision];
        const pb_decision_text *dt = &sc->decision_texts.p[o->s->state.decision];
        want(&t, e && e->kind == PB_EV_DECISION ? NULL : &dt->notice);
        want(&t, &dt->hint);
        for (uint32_t i = d->first_option; i < d->first_option + d->options; i++) {
            want(&t, &sc->option_texts.p[i].says);
            want(&t, &sc->option_texts.p[i].why);
            want(&t, &sc->option_texts.p[i].brief);
        }
    }
    pb_scenario_texts(sc, meet, &t);
}

bool pb_outlook_shows(const pb_outlook_at *o, uint32_t text)
{
    for (uint32_t i = 0; i < o->texts; i++)
        if (o->text[i] == text)
            return true;
    return false;
}

// ---- all of it --------------------------------------------------------------------------------

void pb_outlook_make(pb_outlook_at *o, const pb_app *app)
{
    const pb_play *p = &app->play;
    const pb_event *e = p->session->events.p;
    uint32_t n = p->session->events.n, before = n;
    *o = (pb_outlook_at){.taken = PB_NO_INDEX};
    uint32_t at = find_decision(p, &o->is_here), behind = n;
    for (uint32_t i = n; i-- > at + 1 && at < n;) // the next one behind it
        behind = e[i].kind == PB_EV_DECISION ? i : behind;
    enum pb_status status = (enum pb_status)p->session->state.status;
    o->is_last = at < n && behind == n && (status == PB_AT_MOMENT || status == PB_IN_STRETCH);
    o->is_waiting = at < n;
    o->s = session_at(p, at == n || o->is_last ? p->session->steps : e[at].step);
    for (uint32_t i = 0; i < at; i++)
        before = e[i].kind == PB_EV_DECISION ? i : before;
    begin_state(p->sim, &o->before);
    if (before < n) {
        pb_session *s = session_at(p, e[before].step);
        o->before = s->state;
        pb_session_free(s);
    }
    for (uint32_t i = at; i < behind && o->taken == PB_NO_INDEX; i++)
        if (e[i].kind == PB_EV_ANSWER)
            o->taken = e[i].ref;
    find_drift(o, p, at);
    number_texts(o, app);
}

void pb_outlook_release(pb_outlook_at *o)
{
    pb_session_free(o->s);
}
