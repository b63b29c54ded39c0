// SPDX-License-Identifier: MIT
// Every point of a session traced to where it comes from: the move's marks in the assets or the
// option's own in the script, what the school sees otherwise, each situation rule that spoke, and
// what the best and the worst on offer were worth. What is traced must come out at what the
// simulation counted; anything else would be a bug of ours.
#include <stdlib.h>
#include <string.h>

#include "app/places.h"
#include "author.h"
#include "base/bug.h"
#include "base/file.h"
#include "sim/journal.h"
#include "sim/score.h"
#include "store/store.h"
#include "trace.h"

static void half_points(pb_buf *out, int v)
{
    pb_buf_printf(out, "%s%d%s", v < 0 ? "−" : "+", abs(v) / 2, v % 2 ? "½" : "");
}

// The file's name and the line, as the preview says them.
static void place(const pb_sources *sources, pb_span at, pb_buf *out)
{
    if (at.file >= sources->list.n)
        return;
    pb_str file = sources->list.p[at.file].path;
    for (pb_str rest = file; pb_str_cut(&rest, '/', &file);)
        ;
    pb_buf_printf(out, "%.*s:%u", PB_STR_ARG(file), at.line);
}

static void marks_of(const pb_catalogue *c, const pb_marks *m, pb_buf *out)
{
    bool any = false;
    for (uint32_t p = 0; p < c->principles.n; p++)
        if (m->of[p]) {
            pb_buf_printf(out, "%s%.*s ", any ? ", " : "", PB_STR_ARG(c->principles.p[p].id));
            half_points(out, m->of[p]);
            any = true;
        }
    if (!any)
        pb_buf_add(out, PB_STR("no marks"));
}

static void tell_option(trace *t, const pb_offer *offer, uint8_t i, bool taken, pb_buf *out)
{
    const pb_scenario *s = t->scenario;
    const pb_catalogue *c = t->catalogue;
    uint32_t option = s->decisions.p[t->decision].first_option + offer->of[i].option;
    const pb_option_text *ot = &s->option_texts.p[option];
    trace_marks tm;
    trace_option(t, option, offer->of[i].move, offer->of[i].rules, &tm);
    if (memcmp(&tm.total, &offer->of[i].marks, sizeof tm.total) != 0)
        PB_BUG("the trace of an option does not come out at its marks");
    pb_buf_printf(out, "  %s %.*s: ", taken ? "→" : " ", PB_STR_ARG(ot->id));
    marks_of(c, &tm.total, out);
    pb_buf_add(out, PB_STR("\n      "));
    marks_of(c, &tm.base, out);
    pb_buf_printf(out, "   %.*s%s, ", PB_STR_ARG(c->moves.p[offer->of[i].move].id),
                  tm.is_own      ? ", the option’s own marks"
                  : tm.is_school ? ", as the school sees it"
                                 : "");
    place(tm.is_own ? &s->sources : t->assets, tm.at, out);
    pb_buf_char(out, '\n');
    for (uint32_t r = 0; r < c->rules.n; r++) {
        const pb_rule *rule = &c->rules.p[r];
        if (!(offer->of[i].rules >> r & 1))
            continue;
        pb_buf_add(out, PB_STR("      "));
        if (rule->keep < 100)
            pb_buf_printf(out, "%s, ",
                          rule->keep ? "half of what is above nought" : "nothing above nought");
        marks_of(c, &rule->add, out);
        pb_buf_printf(out, "   rule %.*s, ", PB_STR_ARG(rule->id));
        place(t->assets, rule->at, out);
        pb_buf_char(out, '\n');
        if (!(t->reasoned >> r & 1)) // once a session: a habit meets the same rule again and again
            pb_buf_printf(out, "        %.*s (%.*s)\n", PB_STR_ARG(rule->reason),
                          PB_STR_ARG(rule->source));
        t->reasoned |= UINT32_C(1) << r;
    }
}

// What the answer made of each principle's chance.
static void tell_chances(const trace *t, const pb_marks *best, const pb_marks *worst,
                         const pb_marks *chosen, pb_buf *out)
{
    for (uint32_t p = 0; p < t->catalogue->principles.n; p++) {
        int of = best->of[p] - worst->of[p], made = chosen->of[p] - worst->of[p];
        if (!of)
            continue;
        pb_buf_printf(out, "    %.*s: chosen ", PB_STR_ARG(t->catalogue->principles.p[p].id));
        half_points(out, chosen->of[p]);
        pb_buf_add(out, PB_STR(", worst "));
        half_points(out, worst->of[p]);
        pb_buf_add(out, PB_STR(", best "));
        half_points(out, best->of[p]);
        pb_buf_printf(out, ": %d%s of %d%s\n", made / 2, made % 2 ? "½" : "", of / 2,
                      of % 2 ? "½" : "");
    }
}

static void tell_decision(trace *t, const pb_session *s, pb_input input, pb_buf *out)
{
    pb_offer offer;
    pb_marks best, worst;
    const pb_decision_text *dt = &t->scenario->decision_texts.p[s->state.decision];
    uint32_t seconds = s->state.clock / 1000;
    t->decision = s->state.decision;
    pb_session_offer(s, &offer);
    pb_session_range(s, &best, &worst);
    pb_buf_printf(out, "\n%u. %.*s, minute %u:%02u, %s, ", s->state.decisions + 1,
                  PB_STR_ARG(dt->id), seconds / 60, seconds % 60, pb_phase_name[s->state.phase]);
    place(&t->scenario->sources, dt->at, out);
    if (s->state.drift != PB_NONE)
        pb_buf_printf(out, ", in %.*s", PB_STR_ARG(t->catalogue->drifts.p[s->state.drift].id));
    pb_buf_printf(out, "\n    climate:");
    for (int i = 0; i < PB_CLIMATE_COUNT; i++)
        pb_buf_printf(out, " %s %d", pb_climate_name[i], s->state.climate[i]);
    pb_buf_char(out, '\n');
    for (uint8_t i = 0; i < offer.n; i++)
        tell_option(t, &offer, i, offer.of[i].option == input.option, out);
    for (uint8_t i = 0; i < offer.n; i++)
        if (offer.of[i].option == input.option)
            tell_chances(t, &best, &worst, &offer.of[i].marks, out);
}

static void tell_sum(const trace *t, const pb_session *s, pb_buf *out)
{
    pb_profile profile;
    pb_profile_of(s, &profile);
    pb_buf_add(out, PB_STR("\nAll together\n"));
    for (uint32_t p = 0; p < t->catalogue->principles.n; p++) {
        pb_buf_printf(out, "  %-20.*s", PB_STR_ARG(t->catalogue->principles.p[p].id));
        if (!profile.chances[p])
            pb_buf_add(out, PB_STR(" no chance\n"));
        else
            pb_buf_printf(out, " %.1f of %.1f in %u chance%s: %d.%d %%\n", s->tally.made[p] / 2.0,
                          s->tally.of[p] / 2.0, profile.chances[p],
                          profile.chances[p] == 1 ? "" : "s", profile.score[p] / 10,
                          profile.score[p] % 10);
    }
}

static bool waits(const pb_session *s)
{
    return s->state.status == PB_AT_MOMENT || s->state.status == PB_IN_STRETCH;
}

static bool lets_run(const pb_session *s, pb_input input)
{
    const pb_scenario *sc = pb_sim_scenario(s->sim);
    uint32_t option = sc->decisions.p[s->state.decision].first_option + input.option;
    return s->state.status == PB_IN_STRETCH && sc->options.p[option].is_quiet;
}

static void tell_session(trace *t, pb_session *s, const pb_journal *j, pb_buf *out)
{
    uint32_t *live = pb_heap_resize(NULL, (j->entries.n + 1) * sizeof *live);
    uint32_t n = pb_journal_live(j, live);
    pb_misfit misfit = {.kind = PB_FITS};
    for (uint32_t i = 0; i < n && waits(s) && misfit.kind == PB_FITS; i++) {
        pb_input input;
        const pb_journal_entry *e = &j->entries.p[live[i]];
        if (!pb_str_eq(e->decision, t->scenario->decision_texts.p[s->state.decision].id)) {
            pb_buf_printf(out, "\nThe journal goes on at '%.*s', the scenario at '%.*s'.\n",
                          PB_STR_ARG(e->decision),
                          PB_STR_ARG(t->scenario->decision_texts.p[s->state.decision].id));
            break;
        }
        pb_journal_input(s, e->answer, &input, &misfit);
        if (misfit.kind != PB_FITS)
            break;
        if (input.kind == PB_INPUT_ANSWER) {
            if (lets_run(s, input)) // it is judged where the stretch ends
                while (pb_session_step(s, (pb_input){PB_INPUT_WAIT, 0}))
                    ;
            tell_decision(t, s, input, out);
        }
        pb_session_step(s, input);
    }
    free(live);
    tell_sum(t, s, out);
}

// ---- where the answers come from ----------------------------------------------------------------

// One a line, as `pushback play --inputs` reads them; each is told of the decision that it answers.
static bool read_inputs(const char *path, pb_session *s, const trace *t, pb_journal *j, pb_err *err)
{
    enum { MOST = 1 << 20 };
    pb_buf text = {0};
    pb_str rest, line;
    bool ok = pb_file_read(path, MOST, &text, err);
    rest = pb_buf_str(&text);
    for (uint32_t n = 1; ok && waits(s) && pb_str_cut(&rest, '\n', &line); n++) {
        line = pb_str_trim(line);
        if (!line.n || line.p[0] == '#')
            continue;
        pb_input input;
        pb_misfit misfit = {.kind = PB_FITS};
        pb_journal_input(s, line, &input, &misfit);
        if (misfit.kind != PB_FITS) {
            ok = pb_err_set(err, "%s:%u: '%.*s' is not on offer at '%.*s'", path, n,
                            PB_STR_ARG(line),
                            PB_STR_ARG(t->scenario->decision_texts.p[s->state.decision].id));
            break;
        }
        pb_journal_add(j, t->scenario->decision_texts.p[s->state.decision].id, line);
        pb_session_step(s, input);
    }
    pb_buf_release(&text);
    return ok;
}

// A session that was kept on this machine.
static bool read_kept(int64_t number, pb_journal *j, pb_err *err)
{
    pb_buf data = {0};
    uint32_t seen;
    pb_store *store = pb_places_data(&data, err) ? pb_store_open(data.p, err) : NULL;
    bool ok = store && pb_store_load(store, number, j, &seen, err);
    pb_store_close(store, NULL);
    pb_buf_release(&data);
    return ok;
}

static bool explain(const author_request *r, pb_shelf *shelf, pb_volume *v, pb_buf *out,
                    pb_err *err)
{
    pb_journal j = {.seed = r->has_seed ? r->seed : 1};
    if (r->session && !read_kept((int64_t)r->session, &j, err))
        return false;
    pb_sim *sim =
        r->session ? pb_shelf_sim(shelf, (uint32_t)(v - shelf->volumes.p), j.school) : v->sim;
    trace t = {.scenario = v->scenario,
               .catalogue = &shelf->catalogue,
               .assets = &shelf->sources,
               .school = pb_sim_school(sim)};
    pb_session *s = pb_session_new(sim, j.seed, j.mode);
    bool ok = r->session || read_inputs(r->inputs, s, &t, &j, err);
    pb_session_restart(s, j.seed);
    if (ok) {
        pb_buf_printf(out, "%.*s, %.*s, seed %llu\n", PB_STR_ARG(v->scenario->meta.title),
                      PB_STR_ARG(shelf->catalogue.schools.p[t.school].id),
                      (unsigned long long)j.seed);
        tell_session(&t, s, &j, out);
    }
    pb_session_free(s);
    pb_journal_release(&j);
    return ok;
}

int author_explain(const author_request *r, pb_buf *out, pb_err *err)
{
    pb_shelf shelf = {0};
    pb_volume *v = author_open(&shelf, r, err) ? author_load(&shelf, r->paths[0], out, err) : NULL;
    bool ok = v != NULL;
    if (ok && !r->inputs && !r->session)
        ok = pb_err_set(err, "explain which session? --inputs names a file of answers, --session a "
                             "session kept on this machine");
    ok = ok && explain(r, &shelf, v, out, err);
    pb_shelf_release(&shelf);
    return ok ? AUTHOR_CLEAN : AUTHOR_CANNOT;
}
