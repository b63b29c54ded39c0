// SPDX-License-Identifier: MIT
// Going to a place of the scenario on the workbench, and finding places by what is typed.
#include "app/bench.h"
#include "app/workbench.h"
#include "base/fold.h"
#include "base/utf8.h"

static void write_journal(const pb_sim *sim, const pb_way *way, pb_journal *out)
{
    const pb_scenario *sc = pb_sim_scenario(sim);
    pb_session *s = pb_session_new(sim, way->seed, PB_PRACTICE);
    out->seed = way->seed;
    for (uint32_t i = 0; i < way->inputs.n; i++) {
        pb_input in = way->inputs.p[i];
        uint32_t first = sc->decisions.p[s->state.decision].first_option;
        pb_journal_add(out, sc->decision_texts.p[s->state.decision].id,
                       in.kind == PB_INPUT_WAIT ? PB_STR("wait")
                                                : sc->option_texts.p[first + in.option].id);
        pb_session_step(s, in);
    }
    pb_session_free(s);
}

static bool take_way(pb_app *app, const pb_sim *sim, const pb_way *way, pb_err *err)
{
    pb_journal j = {0};
    write_journal(sim, way, &j);
    pb_play_release(&app->play);
    bool ok = pb_play_retry(&app->play, sim, app->store, &j, UINT32_MAX, err);
    pb_journal_release(&j);
    if (!ok)
        return false;
    pb_play_read_to(&app->play, way->event);
    app->play.read = app->play.shown;
    uint32_t answers = app->play.session->state.decisions;
    pb_bench_say(app,
                 pb_tr_n(app->tongue, "%u answer leads here.", "%u answers lead here.", answers),
                 answers);
    return true;
}

// In the session that is being played it is there already, further back or where the talk waits
// now.
static bool go_in_session(pb_app *app, pb_goal goal, bool *done, pb_err *err)
{
    pb_play *p = &app->play;
    uint32_t event = p->session && p->journal.mode == PB_PRACTICE && p->misfit.kind == PB_FITS
                         ? pb_way_event(p->session, goal)
                         : PB_NO_INDEX;
    *done = event != PB_NO_INDEX;
    if (!*done)
        return true;
    uint32_t step = p->session->events.p[event].step;
    bool is_passed = goal.kind == PB_EV_DECISION && step < p->session->steps;
    if (is_passed && !pb_play_back(p, step, err))
        return false;
    pb_play_read_to(p, event);
    return true;
}

bool pb_bench_go(pb_app *app, pb_goal goal, pb_err *err)
{
    pb_bench *b = app->bench;
    pb_sim *sim = b->volume < app->shelf.volumes.n ? app->shelf.volumes.p[b->volume].sim : NULL;
    pb_way way = {0};
    bool done, ok = sim || pb_err_set(err, "there is nothing that could be played yet");
    ok = ok && go_in_session(app, goal, &done, err);
    if (ok && !done) {
        uint64_t seed = app->play.session ? app->play.journal.seed : app->seed;
        ok = pb_way_find(sim, seed, goal, &way) ? take_way(app, sim, &way, err)
             : way.situations
                 ? pb_err_set(err,
                              "no way there was found: %u situations were looked at, the nearest "
                              "first, and %u sessions played at random; perhaps a condition on the "
                              "way never holds",
                              way.situations, way.sessions)
                 : pb_err_set(err, "no way leads there: nothing in the script goes on to it");
    }
    pb_way_release(&way);
    if (!ok)
        return false;
    b->open = PB_BENCH_SIDE;
    b->moved_at = app->version;
    pb_app_show_session(app);
    return true;
}

bool pb_app_go_to(pb_app *app, pb_str place, pb_err *err)
{
    pb_bench *b = app->bench;
    pb_goal goal;
    pb_app_changed(app);
    if (b->volume >= app->shelf.volumes.n) {
        b->at.n = 0;
        pb_buf_add(&b->at, place);
        return true;
    }
    return pb_goal_named(app->shelf.volumes.p[b->volume].scenario, place, &goal, err) &&
           pb_bench_go(app, goal, err);
}

static void add_words(pb_buf *words, pb_str text)
{
    pb_fold(text, words);
    pb_buf_char(words, '\n');
}

// Releases the words.
static bool has_typed(const pb_bench *b, pb_buf *words)
{
    pb_buf wanted = {0};
    pb_fold(pb_buf_str(&b->typed), &wanted);
    bool found = !wanted.n || pb_fold_has(pb_buf_str(words), pb_buf_str(&wanted));
    pb_buf_release(words);
    pb_buf_release(&wanted);
    return found;
}

bool pb_bench_finds(const pb_bench *b, const pb_scenario *s, uint32_t decision)
{
    const pb_decision *d = &s->decisions.p[decision];
    pb_buf words = {0};
    add_words(&words, s->decision_texts.p[decision].id);
    add_words(&words, s->decision_texts.p[decision].notice);
    add_words(&words, s->beats.p[d->beat].id);
    for (uint32_t o = d->first_option; o < d->first_option + d->options; o++)
        add_words(&words, s->option_texts.p[o].says);
    return has_typed(b, &words);
}

bool pb_bench_finds_line(const pb_bench *b, const pb_scenario *s, uint32_t line)
{
    enum { ENOUGH = 3 };
    pb_buf words = {0};
    if (pb_utf8_count(pb_str_trim(pb_buf_str(&b->typed))) < ENOUGH)
        return false;
    add_words(&words, s->line_texts.p[line].says);
    add_words(&words, s->line_texts.p[line].does);
    return has_typed(b, &words);
}

// What was typed is the name of a place, or words that a moment or a line is found by.
bool pb_bench_go_typed(pb_app *app, pb_err *err)
{
    const pb_bench *b = app->bench;
    const pb_scenario *s = app->shelf.volumes.p[b->volume].scenario;
    pb_str typed = pb_str_trim(pb_buf_str(&b->typed));
    pb_goal goal;
    if (!typed.n) {
        app->bench->open = PB_BENCH_SIDE;
        return true;
    }
    if (pb_goal_named(s, typed, &goal, err))
        return pb_bench_go(app, goal, err);
    for (uint32_t d = 0; d < s->decisions.n; d++)
        if (pb_bench_finds(b, s, d))
            return pb_bench_go(app, (pb_goal){PB_EV_DECISION, d}, err);
    for (uint32_t i = 0; i < s->lines.n; i++)
        if (pb_bench_finds_line(b, s, i))
            return pb_bench_go(app, (pb_goal){PB_EV_LINE, i}, err);
    return false;
}
