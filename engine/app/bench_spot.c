// SPDX-License-Identifier: MIT
// Where a reader is, and finding that again after an edit.
#include "app/bench.h"
#include "base/hash.h"

const pb_str *pb_bench_text(const pb_scenario *s, const pb_event *e)
{
    switch ((enum pb_event_kind)e->kind) {
    case PB_EV_LINE: {
        const pb_line_text *t = &s->line_texts.p[e->ref];
        return s->lines.p[e->ref].is_said ? &t->says : &t->does;
    }
    case PB_EV_STAGE:
        return &s->stages.p[e->ref].text;
    case PB_EV_LATER:
        return &s->laters.p[e->ref].text;
    case PB_EV_DECISION:
        return &s->decision_texts.p[e->ref].notice;
    case PB_EV_ANSWER: {
        const pb_option_text *t = &s->option_texts.p[e->ref];
        return t->says.n ? &t->says : &t->why;
    }
    case PB_EV_ENDING:
        return &s->endings.p[e->ref].text;
    default:
        return NULL;
    }
}

const pb_event *pb_bench_event(const pb_play *play)
{
    const pb_scenario *s = pb_sim_scenario(play->sim);
    for (uint32_t i = play->shown; i-- > 0;) {
        const pb_event *e = &play->session->events.p[i];
        const pb_str *text = pb_bench_text(s, e);
        if (text && text->n)
            return e;
    }
    return NULL;
}

static uint64_t words_of(const pb_scenario *s, const pb_event *e)
{
    const pb_str *text = pb_bench_text(s, e);
    return text && text->n ? pb_hash_str(*text) : 0;
}

pb_spot pb_bench_spot(const pb_play *p)
{
    const pb_event *e = p->session->events.p;
    pb_spot spot = {.step = UINT32_MAX, .is_at_end = pb_play_is_at_end(p)};
    for (uint32_t i = 0; i < p->shown; i++) {
        if (!pb_play_is_shown(&e[i]))
            continue;
        spot.nth = spot.step == e[i].step ? spot.nth + 1 : 0;
        spot.step = e[i].step;
        spot.words = words_of(pb_sim_scenario(p->sim), &e[i]);
    }
    return spot;
}

// The same words at the same step, the nearest of them; else as many things on as there were.
static uint32_t find_spot(const pb_play *p, const pb_spot *spot)
{
    const pb_event *e = p->session->events.p;
    uint32_t n = p->session->events.n, nth = 0, best = n ? n - 1 : 0, away = UINT32_MAX;
    bool is_same = false;
    for (uint32_t i = 0; i < n; i++) {
        if (e[i].step != spot->step || !pb_play_is_shown(&e[i]))
            continue;
        bool same = spot->words && words_of(pb_sim_scenario(p->sim), &e[i]) == spot->words;
        uint32_t by = nth > spot->nth ? nth - spot->nth : spot->nth - nth;
        nth++;
        if (same < is_same || (same == is_same && by >= away))
            continue;
        is_same = same;
        away = by;
        best = i;
    }
    return best;
}

void pb_bench_return(pb_play *p, const pb_spot *spot, bool rereads)
{
    if (!spot->is_at_end || p->session->steps != spot->step)
        pb_play_read_to(p, find_spot(p, spot));
    p->read = rereads ? p->session->events.n : p->shown;
}
