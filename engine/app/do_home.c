// SPDX-License-Identifier: MIT
// What is kept, as home and a scenario's page tell it; finding scenarios; trying a moment again.
#include "app/inside.h"
#include "base/fold.h"
#include "base/utf8.h"

enum { LOOKED_AT = 200, TYPED_MOST = 120, LEVELS = 3 };

// ---- looking at what is kept ------------------------------------------------------------------

static bool settle(pb_app *app, uint32_t volume, uint32_t decision)
{
    for (uint32_t i = 0; i < app->settled.n; i++)
        if (app->settled.p[i].volume == volume && app->settled.p[i].decision == decision)
            return false;
    *pb_vec_add(&app->settled) = (pb_settled){volume, decision};
    return true;
}

// Sessions come newest first, and so are their moments looked at: what was well met since is
// settled when its weak answer comes by.
static void gather_due(pb_app *app, const pb_kept *k, const pb_debrief *d)
{
    const pb_scenario *sc = pb_sim_scenario(d->sim);
    for (uint32_t i = d->decisions.n; i-- > 0;) {
        const pb_debrief_decision *dd = &d->decisions.p[i];
        bool weak = dd->verdict == PB_VERDICT_WEAK && d->is_over;
        if (!weak && dd->verdict != PB_VERDICT_STRONG)
            continue;
        if (!settle(app, k->scenario, dd->decision) || !weak || app->dues == PB_DUE_MAX)
            continue;
        app->due[app->dues++] = (pb_due){.session = k->row.number,
                                         .volume = k->scenario,
                                         .decision = dd->decision,
                                         .option = sc->decisions.p[dd->decision].first_option +
                                                   dd->offer.of[dd->taken].option,
                                         .clock = dd->clock,
                                         .keep = dd->keep};
    }
}

static void look_at(pb_app *app, pb_kept *k)
{
    pb_journal j = {0};
    pb_debrief d;
    uint32_t seen;
    k->scenario = pb_shelf_find(&app->shelf, k->row.scenario);
    pb_sim *sim = pb_shelf_sim(&app->shelf, k->scenario, k->row.school);
    if (!sim || !pb_store_load(app->store, k->row.number, &j, &seen, NULL))
        return;
    pb_debrief_make(&d, sim, &j);
    k->is_playable = true;
    k->is_over = d.is_over;
    k->ending = d.ending;
    k->decisions = d.decisions.n;
    k->minutes = d.clock / 60000;
    k->profile = d.profile;
    gather_due(app, k, &d);
    pb_debrief_release(&d);
    pb_journal_release(&j);
}

static bool begin_looking(pb_app *app, pb_err *err)
{
    app->kept.n = app->settled.n = 0;
    app->dues = 0;
    app->is_looking = pb_store_sessions(app->store, LOOKED_AT, &app->list, err);
    return app->is_looking;
}

// Looks at one more session; all that was found is told when it was the last.
static void look_further(pb_app *app)
{
    if (app->kept.n < app->list.of.n) {
        pb_kept *k = pb_vec_add(&app->kept);
        *k = (pb_kept){.row = app->list.of.p[app->kept.n - 1]};
        look_at(app, k);
    }
    app->has_looked = app->kept.n == app->list.of.n;
    app->is_looking = !app->has_looked;
}

bool pb_app_look(pb_app *app, pb_err *err)
{
    app->is_hasty = false;
    if (!begin_looking(app, err))
        return false;
    while (app->is_looking)
        look_further(app);
    return true;
}

bool pb_app_catch_up(pb_app *app)
{
    if (app->is_hasty && !app->has_looked) {
        if (!app->is_looking && !begin_looking(app, &app->error))
            app->is_hasty = false;
        else
            look_further(app);
        if (app->has_looked || !app->is_hasty)
            pb_app_changed(app);
        app->is_hasty &= !app->has_looked;
        return true;
    }
    for (uint32_t i = 0; i < app->shelf.volumes.n; i++)
        if (app->shelf.volumes.p[i].is_listed) {
            if (pb_volume_is_broken(pb_shelf_read(&app->shelf, i)))
                pb_app_changed(app);
            return true;
        }
    return false;
}

static bool practise(pb_app *app, int64_t n, pb_err *err)
{
    if (!app->has_looked || n < 0 || n >= (int64_t)app->dues)
        return true;
    const pb_due *due = &app->due[n];
    pb_journal j = {0};
    uint32_t seen;
    if (!pb_store_load(app->store, due->session, &j, &seen, err))
        return false;
    pb_sim *sim = pb_app_sim_of(app, &j, err);
    bool ok = sim != NULL;
    if (ok) {
        pb_play_release(&app->play);
        ok = pb_play_retry(&app->play, sim, app->store, &j, due->keep, err);
    }
    if (ok)
        pb_app_show_session(app);
    pb_journal_release(&j);
    return ok;
}

// ---- finding scenarios ------------------------------------------------------------------------

pb_str pb_setting_kind(const pb_meta *meta)
{
    pb_str rest = meta->setting, kind = {0};
    pb_str_cut(&rest, ',', &kind);
    return pb_str_trim(kind);
}

// Everything that a person might remember of a scenario.
static void add_words(const pb_shelf *shelf, const pb_volume *v, pb_buf *out)
{
    const pb_meta *meta = &v->scenario->meta;
    const pb_catalogue *c = &shelf->catalogue;
    const pb_str plain[] = {v->id, meta->title, meta->summary, meta->setting};
    for (size_t i = 0; i < sizeof plain / sizeof *plain; i++) {
        pb_fold(plain[i], out);
        pb_buf_char(out, '\n');
    }
    for (uint32_t i = 0; i < meta->people.n; i++) {
        pb_fold(meta->people.p[i].name, out);
        pb_buf_char(out, '\n');
        pb_fold(meta->people.p[i].job, out);
        pb_buf_char(out, '\n');
    }
    for (uint32_t i = 0; i < c->principles.n; i++)
        if (meta->teaches >> i & 1) {
            pb_fold(c->principles.p[i].name, out);
            pb_buf_char(out, '\n');
        }
    if (meta->school < c->schools.n)
        pb_fold(c->schools.p[meta->school].name, out);
}

bool pb_app_finds(const pb_app *app, uint32_t volume)
{
    const pb_volume *v = &app->shelf.volumes.p[volume];
    const pb_meta *meta = &v->scenario->meta;
    if (app->filter.level && meta->level != app->filter.level)
        return false;
    if (app->filter.setting) {
        pb_str wanted =
            pb_setting_kind(&app->shelf.volumes.p[app->filter.setting - 1].scenario->meta);
        if (!pb_str_eq(wanted, pb_setting_kind(meta)))
            return false;
    }
    if (!app->filter.text.n)
        return true;
    pb_buf words = {0}, wanted = {0};
    add_words(&app->shelf, v, &words);
    pb_fold(pb_buf_str(&app->filter.text), &wanted);
    bool found = pb_fold_has(pb_buf_str(&words), pb_buf_str(&wanted));
    pb_buf_release(&words);
    pb_buf_release(&wanted);
    return found;
}

static void filter(pb_app *app, uint32_t what, uint32_t value)
{
    if (what == PB_FILTER_LEVEL && value <= LEVELS)
        app->filter.level = value;
    else if (what == PB_FILTER_SETTING && value <= app->shelf.volumes.n)
        app->filter.setting = value;
    else if (what == PB_FILTER_NONE)
        app->filter.level = app->filter.setting = 0;
    if (what == PB_FILTER_NONE)
        app->filter.text.n = 0;
}

bool pb_app_do_home(pb_app *app, pb_command c, pb_err *err)
{
    if (c.verb == PB_DO_PRACTISE)
        return practise(app, c.arg, err);
    if (app->page == PAGE_HOME)
        filter(app, PB_SET_WHAT(c.arg), PB_SET_VALUE(c.arg));
    return true;
}

bool pb_app_type_home(pb_app *app, pb_str field, pb_str text, pb_err *err)
{
    if (app->page != PAGE_HOME || app->is_help_open || app->is_settings_open ||
        !pb_str_is(field, "search"))
        return pb_err_set(err, "there is nothing to type into by the name of '%.*s'",
                          PB_STR_ARG(field));
    app->filter.text.n = 0;
    pb_utf8_line(&app->filter.text, text, TYPED_MOST);
    return true;
}
