// SPDX-License-Identifier: MIT
#include "app/debrief.h"

#include <stdlib.h>

#include "base/arena.h"
#include "base/bug.h"

static enum pb_verdict judge(const pb_marks *best, const pb_marks *worst, const pb_marks *chosen)
{
    int32_t made = 0, of = 0;
    for (int i = 0; i < PB_PRINCIPLES_MAX; i++) {
        made += chosen->of[i] - worst->of[i];
        of += best->of[i] - worst->of[i];
    }
    if (of == 0)
        return PB_VERDICT_OPEN;
    return made * 3 >= of * 2 ? PB_VERDICT_STRONG
           : made * 3 <= of   ? PB_VERDICT_WEAK
                              : PB_VERDICT_MIXED;
}

static void talk_of(const pb_session *s, uint32_t out[PB_TALK_LANES])
{
    memset(out, 0, PB_TALK_LANES * sizeof *out);
    for (uint32_t m = 0; m < PB_MINUTES_MAX; m++)
        for (int lane = 0; lane < PB_TALK_LANES; lane++)
            out[lane] += s->tally.talk[m][lane];
}

void pb_debrief_wait(pb_session *s, pb_input answer)
{
    const pb_scenario *sc = pb_sim_scenario(s->sim);
    if (s->state.status != PB_IN_STRETCH ||
        !sc->options.p[sc->decisions.p[s->state.decision].first_option + answer.option].is_quiet)
        return;
    pb_session *ahead = pb_session_copy(s); // what is heard on the way may take the answer away
    while (pb_session_step(ahead, (pb_input){PB_INPUT_WAIT, 0}))
        ;
    bool stays = pb_session_answers(ahead) >> answer.option & 1;
    pb_session_free(ahead);
    while (stays && pb_session_step(s, (pb_input){PB_INPUT_WAIT, 0}))
        ;
}

void pb_debrief_step(pb_session *s, pb_input answer, pb_aftermath *came)
{
    uint32_t talk[PB_TALK_LANES];
    came->drift = s->state.drift;
    memcpy(came->before, s->state.climate, sizeof came->before);
    talk_of(s, talk);
    if (!pb_session_step(s, answer))
        PB_BUG("an answer is not on offer in its own debrief");
    came->drift_after = s->state.drift;
    memcpy(came->after, s->state.climate, sizeof came->after);
    talk_of(s, came->talk);
    for (int lane = 0; lane < PB_TALK_LANES; lane++)
        came->talk[lane] -= talk[lane];
}

// One answer: what was on offer just before it, then the step, then what came of it.
static void take(pb_debrief *d, pb_session *s, pb_input input, uint32_t keep, uint32_t at)
{
    pb_debrief_decision *dd = pb_vec_add(&d->decisions);
    pb_debrief_wait(s, input);
    dd->decision = s->state.decision;
    dd->keep = keep;
    dd->at = at;
    dd->clock = s->state.clock;
    dd->phase = (enum pb_phase)s->state.phase;
    dd->heard = s->state.heard;
    pb_session_offer(s, &dd->offer);
    pb_session_range(s, &dd->best, &dd->worst);
    for (uint8_t i = 0; i < dd->offer.n; i++)
        if (dd->offer.of[i].option == input.option)
            dd->taken = i;
    dd->verdict = judge(&dd->best, &dd->worst, &dd->offer.of[dd->taken].marks);
    pb_debrief_step(s, input, &dd->came);
    dd->hash = pb_session_hash(s);
}

void pb_debrief_make(pb_debrief *d, const pb_sim *sim, const pb_journal *j)
{
    *d = (pb_debrief){.sim = sim, .seed = j->seed, .mode = j->mode};
    pb_session *s = pb_session_new(sim, j->seed, j->mode);
    uint32_t *live = pb_heap_resize(NULL, (j->entries.n + 1) * sizeof *live);
    uint32_t n = pb_journal_live(j, live), keep = 0;
    const pb_scenario *sc = pb_sim_scenario(sim);
    for (uint32_t i = 0; i < n; i++) {
        const pb_journal_entry *e = &j->entries.p[live[i]];
        pb_input input;
        d->misfit.at = i;
        bool waits = s->state.status == PB_AT_MOMENT || s->state.status == PB_IN_STRETCH;
        if (!waits)
            d->misfit.kind = PB_ALREADY_OVER;
        else if (!pb_str_eq(e->decision, sc->decision_texts.p[s->state.decision].id))
            d->misfit.kind = PB_OTHER_DECISION;
        else
            pb_journal_input(s, e->answer, &input, &d->misfit);
        if (d->misfit.kind != PB_FITS)
            break;
        if (input.kind == PB_INPUT_WAIT) {
            pb_session_step(s, input);
            continue;
        }
        take(d, s, input, keep, i);
        keep = i + 1;
    }
    free(live);
    d->is_over = s->state.status == PB_ENDED;
    d->ending = s->state.ending;
    d->clock = s->state.clock;
    d->said = s->tally.said;
    d->kept_quiet = s->tally.kept_quiet;
    d->yours = s->tally.yours;
    d->hash = pb_session_hash(s);
    d->tally = s->tally;
    pb_profile_of(s, &d->profile);
    pb_session_free(s);
}

void pb_debrief_release(pb_debrief *d)
{
    pb_vec_release(&d->decisions);
}

void pb_debrief_minute(const pb_debrief *d, uint32_t minute, uint16_t share[PB_TALK_LANES])
{
    uint32_t sum = 0;
    for (int i = 0; i < PB_TALK_LANES; i++)
        sum += d->tally.talk[minute][i];
    for (int i = 0; i < PB_TALK_LANES; i++)
        share[i] = (uint16_t)(sum ? d->tally.talk[minute][i] * 1000u / sum : 0);
}

// ---- JSON -------------------------------------------------------------------------------------

static void field(pb_buf *b, const char *name, pb_str value)
{
    pb_buf_printf(b, "\"%s\":", name);
    pb_buf_json(b, value);
}

// Marks in points, by principle, those that are not nought.
static void marks_json(const pb_catalogue *c, const pb_marks *m, pb_buf *b)
{
    bool any = false;
    pb_buf_char(b, '{');
    for (uint32_t i = 0; i < c->principles.n; i++) {
        int v = m->of[i];
        if (!v)
            continue;
        pb_buf_printf(b, "%s\"%.*s\":%s%d%s", any ? "," : "", PB_STR_ARG(c->principles.p[i].id),
                      v < 0 ? "-" : "", abs(v) / 2, v % 2 ? ".5" : "");
        any = true;
    }
    pb_buf_char(b, '}');
}

static void climate_json(const int16_t *climate, pb_buf *b)
{
    pb_buf_char(b, '{');
    for (int i = 0; i < PB_CLIMATE_COUNT; i++)
        pb_buf_printf(b, "%s\"%s\":%d", i ? "," : "", pb_climate_name[i], climate[i]);
    pb_buf_char(b, '}');
}

static void decision_json(const pb_debrief *d, const pb_debrief_decision *dd, pb_buf *b)
{
    static const char *const verdict[] = {"open", "strong", "mixed", "weak"};
    const pb_scenario *sc = pb_sim_scenario(d->sim);
    const pb_catalogue *c = pb_sim_catalogue(d->sim);
    const pb_decision *dec = &sc->decisions.p[dd->decision];
    pb_buf_char(b, '{');
    field(b, "id", sc->decision_texts.p[dd->decision].id);
    pb_buf_printf(b, ",\"stretch\":%s,\"clock_ms\":%u,\"phase\":\"%s\",\"lines_heard\":%u",
                  dec->is_stretch ? "true" : "false", dd->clock, pb_phase_name[dd->phase],
                  dd->heard);
    if (dd->came.drift != PB_NONE) {
        pb_buf_char(b, ',');
        field(b, "drift", c->drifts.p[dd->came.drift].id);
    }
    pb_buf_printf(b, ",\"verdict\":\"%s\",\"taken\":", verdict[dd->verdict]);
    pb_buf_json(b, sc->option_texts.p[dec->first_option + dd->offer.of[dd->taken].option].id);
    pb_buf_add(b, PB_STR(",\"offer\":["));
    for (uint8_t i = 0; i < dd->offer.n; i++) {
        const pb_option_text *t = &sc->option_texts.p[dec->first_option + dd->offer.of[i].option];
        pb_buf_add(b, i ? PB_STR(",{") : PB_STR("{"));
        field(b, "id", t->id);
        pb_buf_char(b, ',');
        field(b, "move", c->moves.p[dd->offer.of[i].move].id);
        pb_buf_add(b, PB_STR(",\"marks\":"));
        marks_json(c, &dd->offer.of[i].marks, b);
        pb_buf_add(b, PB_STR(",\"rules\":["));
        bool any = false;
        for (uint32_t r = 0; r < c->rules.n; r++)
            if (dd->offer.of[i].rules >> r & 1) {
                pb_buf_add(b, any ? PB_STR(",") : PB_STR(""));
                pb_buf_json(b, c->rules.p[r].id);
                any = true;
            }
        pb_buf_add(b, PB_STR("]}"));
    }
    pb_buf_add(b, PB_STR("],\"best\":"));
    marks_json(c, &dd->best, b);
    pb_buf_add(b, PB_STR(",\"worst\":"));
    marks_json(c, &dd->worst, b);
    pb_buf_add(b, PB_STR(",\"climate\":"));
    climate_json(dd->came.before, b);
    pb_buf_add(b, PB_STR(",\"climate_after\":"));
    climate_json(dd->came.after, b);
    pb_buf_printf(b, ",\"state\":\"%016llx\"}", (unsigned long long)dd->hash);
}

void pb_debrief_json(const pb_debrief *d, const pb_journal *j, pb_buf *b)
{
    const pb_scenario *sc = pb_sim_scenario(d->sim);
    const pb_catalogue *c = pb_sim_catalogue(d->sim);
    pb_buf_add(b, PB_STR("{\"format\":1,"));
    field(b, "scenario", sc->meta.id);
    pb_buf_printf(
        b, ",\"scenario_hash\":\"%s\",\"played_hash\":\"%s\",\"seed\":\"%llu\",\"mode\":\"%s\",",
        sc->hash, j->scenario_hash, (unsigned long long)d->seed, pb_mode_name[d->mode]);
    field(b, "school", c->schools.p[pb_sim_school(d->sim)].id);
    pb_buf_printf(
        b,
        ",\"weights\":\"authors' "
        "judgement\",\"over\":%s,\"clock_ms\":%u,\"said\":%u,\"kept_quiet\":%u,\"spoken_ms\":%u",
        d->is_over ? "true" : "false", d->clock, d->said, d->kept_quiet, d->yours);
    if (d->is_over) {
        pb_buf_char(b, ',');
        field(b, "ending", sc->endings.p[d->ending].id);
    }
    pb_buf_add(b, PB_STR(",\"inputs\":["));
    uint32_t *live = pb_heap_resize(NULL, (j->entries.n + 1) * sizeof *live);
    uint32_t n = pb_journal_live(j, live);
    for (uint32_t i = 0; i < n; i++) {
        pb_buf_add(b, i ? PB_STR(",") : PB_STR(""));
        pb_buf_json(b, j->entries.p[live[i]].answer);
    }
    free(live);
    pb_buf_add(b, PB_STR("],\"profile\":["));
    for (uint32_t i = 0; i < c->principles.n; i++) {
        pb_buf_add(b, i ? PB_STR(",{") : PB_STR("{"));
        field(b, "principle", c->principles.p[i].id);
        pb_buf_printf(b, ",\"made_half_points\":%d,\"of_half_points\":%d,\"chances\":%u}",
                      d->tally.made[i], d->tally.of[i], d->profile.chances[i]);
    }
    pb_buf_add(b, PB_STR("],\"talk_ms_by_minute\":["));
    uint32_t minutes = (d->clock + 59999) / 60000;
    for (uint32_t m = 0; m < minutes && m < PB_MINUTES_MAX; m++) {
        pb_buf_add(b, m ? PB_STR(",[") : PB_STR("["));
        for (int lane = 0; lane < PB_TALK_LANES; lane++)
            pb_buf_printf(b, "%s%u", lane ? "," : "", d->tally.talk[m][lane]);
        pb_buf_char(b, ']');
    }
    pb_buf_add(b, PB_STR("],\"talk_lanes\":["));
    for (int lane = 0; lane < PB_TALK_LANES; lane++)
        pb_buf_printf(b, "%s\"%s\"", lane ? "," : "", pb_talk_name[lane]);
    pb_buf_add(b, PB_STR("],\"decisions\":["));
    for (uint32_t i = 0; i < d->decisions.n; i++) {
        pb_buf_add(b, i ? PB_STR(",") : PB_STR(""));
        decision_json(d, &d->decisions.p[i], b);
    }
    pb_buf_add(b, PB_STR("]}\n"));
}
