// SPDX-License-Identifier: MIT
#include "sim/journal.h"

#include "base/bug.h"

void pb_journal_release(pb_journal *j)
{
    pb_vec_release(&j->entries);
    pb_arena_release(&j->arena);
    memset(j, 0, sizeof *j);
}

void pb_journal_add(pb_journal *j, pb_str decision, pb_str answer)
{
    pb_journal_entry *e = pb_vec_add(&j->entries);
    e->decision = pb_arena_dup(&j->arena, decision);
    e->answer = pb_arena_dup(&j->arena, answer);
}

void pb_journal_back(pb_journal *j, uint32_t keep)
{
    pb_journal_entry *e = pb_vec_add(&j->entries);
    e->answer = PB_STR("back");
    e->keep = keep;
}

void pb_journal_copy(pb_journal *out, const pb_journal *j)
{
    pb_journal_release(out);
    *out = (pb_journal){.seed = j->seed, .mode = j->mode};
    memcpy(out->scenario_hash, j->scenario_hash, sizeof out->scenario_hash);
    out->scenario = pb_arena_dup(&out->arena, j->scenario);
    out->school = pb_arena_dup(&out->arena, j->school);
    for (uint32_t i = 0; i < j->entries.n; i++) {
        pb_journal_add(out, j->entries.p[i].decision, j->entries.p[i].answer);
        out->entries.p[i].keep = j->entries.p[i].keep;
    }
}

uint32_t pb_journal_live(const pb_journal *j, uint32_t *out)
{
    uint32_t n = 0;
    for (uint32_t i = 0; i < j->entries.n; i++) {
        const pb_journal_entry *e = &j->entries.p[i];
        if (!e->decision.n && pb_str_is(e->answer, "back"))
            n = e->keep < n ? e->keep : n;
        else
            out[n++] = i;
    }
    return n;
}

bool pb_journal_input(const pb_session *s, pb_str answer, pb_input *out, pb_misfit *misfit)
{
    const pb_scenario *sc = pb_sim_scenario(s->sim);
    pb_offer offer;
    pb_session_offer(s, &offer);
    if (pb_str_is(answer, "wait")) {
        misfit->kind = offer.can_wait ? PB_FITS : PB_NOT_ON_OFFER;
        *out = (pb_input){PB_INPUT_WAIT, 0};
        return offer.can_wait;
    }
    uint32_t option = pb_scenario_option(sc, s->state.decision, answer);
    misfit->kind = option == PB_NO_INDEX ? PB_NO_SUCH_ANSWER : PB_NOT_ON_OFFER;
    for (uint8_t i = 0; i < offer.n; i++)
        if (offer.of[i].option == option) {
            misfit->kind = PB_FITS;
            *out = (pb_input){PB_INPUT_ANSWER, (uint8_t)option};
        }
    return misfit->kind == PB_FITS;
}

bool pb_journal_replay(const pb_journal *j, uint32_t count, pb_session *s, pb_misfit *misfit)
{
    const pb_scenario *sc = pb_sim_scenario(s->sim);
    PB_VEC(uint32_t) live = {0};
    live.p = pb_heap_resize(NULL, (j->entries.n + 1) * sizeof *live.p);
    uint32_t n = pb_journal_live(j, live.p);
    *misfit = (pb_misfit){0, PB_FITS, {NULL, 0}};
    for (uint32_t i = 0; i < n && i < count; i++) {
        const pb_journal_entry *e = &j->entries.p[live.p[i]];
        pb_input input;
        misfit->at = i;
        if (s->state.status != PB_AT_MOMENT && s->state.status != PB_IN_STRETCH) {
            misfit->kind = PB_ALREADY_OVER;
            break;
        }
        misfit->expected = sc->decision_texts.p[s->state.decision].id;
        if (!pb_str_eq(misfit->expected, e->decision)) {
            misfit->kind = PB_OTHER_DECISION;
            break;
        }
        if (!pb_journal_input(s, e->answer, &input, misfit))
            break;
        if (!pb_session_step(s, input))
            PB_BUG("an answer on offer was refused");
    }
    pb_vec_release(&live);
    return misfit->kind == PB_FITS;
}
