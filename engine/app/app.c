// SPDX-License-Identifier: MIT
// Holds what is open and turns commands into changes of it; the pages read it.
#include "app/app.h"

#include <stdlib.h>
#include <time.h>

#include "app/bench.h"
#include "app/inside.h"
#include "app/places.h"
#include "base/file.h"
#include "base/hash.h"

// ---- opening and closing ----------------------------------------------------------------------

static bool read_keys(pb_app *app, const char *assets, const pb_app_config *config, pb_err *err)
{
    pb_buf own = {0};
    if (config->data)
        pb_buf_printf(&own, "%s", config->data);
    else if (!pb_places_config(&own, err))
        return false;
    app->keys = pb_keys_new(assets, own.n ? own.p : NULL, err);
    pb_buf_release(&own);
    return app->keys != NULL;
}

static bool open_shelf(pb_app *app, const pb_app_config *config, pb_err *err)
{
    pb_buf share = {0}, assets = {0}, shipped = {0}, own = {0};
    bool ok = config->assets || pb_places_share(&share, err);
    const char *from = config->assets ? config->assets
                       : ok           ? pb_path_join(&assets, share.p, "assets")
                                      : "";
    ok = ok && pb_shelf_open(&app->shelf, from, err) && read_keys(app, from, config, err);
    pb_languages_find(&app->languages, from);
    pb_buf_printf(&app->assets, "%s", from);
    if (ok && config->school &&
        pb_catalogue_school(&app->shelf.catalogue, pb_str_of(config->school)) < 0)
        ok = pb_err_set(err, "unknown school '%s'", config->school);
    if (ok && config->scenario_dirs) {
        pb_shelf_list(&app->shelf, config->scenario_dirs, config->school);
    } else if (ok && (share.n || pb_places_share(&share, err))) {
        const char *data = app->data.n ? app->data.p : NULL;
        const char *const folders[] = {pb_path_join(&shipped, share.p, "scenarios"),
                                       data ? pb_path_join(&own, data, "scenarios") : NULL, NULL};
        pb_shelf_list(&app->shelf, folders, config->school);
    }
    pb_buf_release(&share);
    pb_buf_release(&assets);
    pb_buf_release(&shipped);
    pb_buf_release(&own);
    return ok;
}

pb_app *pb_app_new(const pb_app_config *config, pb_err *err)
{
    pb_app *app = pb_heap_resize(NULL, sizeof *app);
    memset(app, 0, sizeof *app);
    app->seed = config->seed;
    app->has_seed = config->has_seed;
    pb_settings_plain(&app->settings);
    bool ok = config->data ? (pb_buf_printf(&app->data, "%s", config->data), true)
                           : pb_places_data(&app->data, err);
    ok = ok && open_shelf(app, config, err) && (app->store = pb_store_open(app->data.p, err)) &&
         pb_settings_load(&app->settings, app->store, err) &&
         pb_app_begin_language(app, config->language, config->folder, err);
    if (config->has_mode)
        app->settings.of[PB_SETTING_MODE] = (uint16_t)config->mode;
    if (!ok) {
        pb_app_free(app);
        return NULL;
    }
    app->is_hasty = config->is_hasty;
    if (!app->is_hasty)
        pb_shelf_read_all(&app->shelf);
    app->version = 1;
    return app;
}

void pb_app_free(pb_app *app)
{
    if (!app)
        return;
    pb_bench_free(app->bench);
    pb_play_release(&app->play);
    pb_reading_release(&app->reading);
    pb_store_close(app->store, NULL);
    pb_shelf_release(&app->shelf);
    pb_tongue_free(app->tongue);
    pb_languages_release(&app->languages);
    pb_vec_release(&app->kept);
    pb_vec_release(&app->settled);
    pb_store_list_release(&app->list);
    pb_arena_release(&app->view);
    pb_buf_release(&app->filter.text);
    pb_handbook_release(&app->handbook);
    pb_buf_release(&app->assets);
    pb_buf_release(&app->data);
    pb_keys_free(app->keys);
    free(app);
}

// ---- sessions ---------------------------------------------------------------------------------

// A fresh seed: the clock's, stirred. Only what the journal then says matters.
static uint64_t new_seed(const pb_app *app)
{
    struct timespec now;
    clock_gettime(CLOCK_REALTIME, &now);
    uint64_t h = pb_hash_word(PB_HASH_START, (uint64_t)now.tv_sec);
    return app->has_seed ? app->seed : pb_hash_word(h, (uint64_t)now.tv_nsec) >> 16;
}

static pb_sim *playable(pb_app *app, int64_t volume)
{
    bool is_there = volume >= 0 && volume < (int64_t)app->shelf.volumes.n;
    return is_there ? pb_shelf_read(&app->shelf, (uint32_t)volume)->sim : NULL;
}

void pb_app_show_session(pb_app *app)
{
    app->page = PAGE_SESSION;
    app->is_transcript_open = app->is_menu_open = false;
    app->has_looked = false;
}

static bool play(pb_app *app, int64_t volume, pb_err *err)
{
    pb_sim *sim = playable(app, volume);
    if (!sim)
        return pb_err_set(err, "there is no such scenario to play");
    pb_play_release(&app->play);
    if (!pb_play_begin(&app->play, sim, app->store, new_seed(app),
                       (enum pb_mode)app->settings.of[PB_SETTING_MODE], err))
        return false;
    pb_app_show_session(app);
    return true;
}

pb_sim *pb_app_sim_of(pb_app *app, const pb_journal *j, pb_err *err)
{
    pb_sim *sim = pb_shelf_sim(&app->shelf, pb_shelf_find(&app->shelf, j->scenario), j->school);
    if (!sim)
        pb_err_set(err, "the scenario '%.*s' is not here, or cannot be played",
                   PB_STR_ARG(j->scenario));
    return sim;
}

static int64_t newest_unfinished(pb_app *app, pb_err *err)
{
    if (!pb_app_look(app, err))
        return -1;
    for (uint32_t i = 0; i < app->kept.n; i++)
        if (!app->kept.p[i].is_over && playable(app, (int64_t)app->kept.p[i].scenario))
            return app->kept.p[i].row.number;
    pb_err_set(err, "there is no session to go on with");
    return -1;
}

static bool resume(pb_app *app, int64_t number, pb_err *err)
{
    pb_journal j = {0};
    uint32_t seen;
    if (number == 0 && (number = newest_unfinished(app, err)) < 0)
        return false;
    if (!pb_store_load(app->store, number, &j, &seen, err))
        return false;
    pb_sim *sim = pb_app_sim_of(app, &j, err);
    if (sim) {
        pb_play_release(&app->play);
        pb_play_resume(&app->play, sim, app->store, number, &j, seen);
        pb_app_show_session(app);
    }
    pb_journal_release(&j);
    return sim != NULL;
}

void pb_app_changed(pb_app *app)
{
    app->version++;
    app->root = NULL;
}

// ---- commands ---------------------------------------------------------------------------------

static bool carry_out(pb_app *app, pb_command c, pb_err *err)
{
    switch (c.verb) {
    case PB_DO_HOME:
        app->page = PAGE_HOME;
        app->is_menu_open = app->has_looked = false;
        return true;
    case PB_DO_OPEN:
        if (c.arg >= 0 && c.arg < (int64_t)app->shelf.volumes.n) {
            app->volume = (uint32_t)c.arg;
            app->page = PAGE_SCENARIO;
            pb_shelf_read(&app->shelf, app->volume);
        }
        return true;
    case PB_DO_PLAY:
        return play(app, c.arg, err);
    case PB_DO_RESUME:
        return resume(app, c.arg, err);
    case PB_DO_DEBRIEF:
    case PB_DO_MOMENT:
    case PB_DO_RETRY:
    case PB_DO_RATE:
    case PB_DO_RATED:
    case PB_DO_BRANCH:
    case PB_DO_EXPORT:
        return pb_app_do_debrief(app, c, err);
    case PB_DO_PRACTISE:
    case PB_DO_FILTER:
        return pb_app_do_home(app, c, err);
    case PB_DO_SETTINGS:
    case PB_DO_SET:
        return pb_app_do_settings(app, c, err);
    case PB_DO_WORKBENCH:
        return pb_app_do_bench(app, c, err);
    case PB_DO_HELP:
        app->is_help_open = !app->is_help_open;
        return true;
    case PB_DO_PRIMER:
    case PB_DO_PRINCIPLE:
    case PB_DO_TURN:
        pb_app_do_primer(app, c);
        return true;
    case PB_DO_QUIT:
        app->is_done = true;
        return true;
    default:
        return app->page != PAGE_SESSION || pb_app_do_session(app, c, err);
    }
}

// Help, the settings and the primer lie over a page, and over one another, until something else is
// done than goes with them.
static void close_asides(pb_app *app, enum pb_verb verb)
{
    bool sets = verb == PB_DO_SET; // by a key, on any page
    bool reads = verb == PB_DO_PRIMER || verb == PB_DO_PRINCIPLE || verb == PB_DO_TURN;
    if (!sets && !reads && pb_handbook_is_open(&app->handbook)) {
        pb_handbook_close(&app->handbook);
        app->is_help_open = app->is_help_open && verb != PB_DO_HELP; // which it lay over
    }
    if (!sets && !reads && verb != PB_DO_HELP)
        app->is_help_open = false;
    if (!sets && !reads && verb != PB_DO_HELP && verb != PB_DO_SETTINGS)
        app->is_settings_open = false;
}

bool pb_app_do(pb_app *app, pb_command command, pb_err *err)
{
    pb_err why = {""};
    close_asides(app, command.verb);
    pb_app_changed(app);
    app->error.text[0] = '\0';
    if (carry_out(app, command, &why))
        return true;
    app->error = why;
    if (err)
        *err = why;
    return false;
}

bool pb_app_type(pb_app *app, pb_str field, pb_str text, pb_err *err)
{
    pb_app_changed(app);
    pb_str rest;
    if (app->bench && pb_str_starts(field, "bench:", &rest))
        return pb_app_type_bench(app, field, text, err);
    return app->page == PAGE_RATING ? pb_app_type_rating(app, field, text, err)
                                    : pb_app_type_home(app, field, text, err);
}

bool pb_app_done(const pb_app *app)
{
    return app->is_done;
}

uint64_t pb_app_version(const pb_app *app)
{
    return app->version;
}

const pb_settings *pb_app_settings(const pb_app *app)
{
    return &app->settings;
}

const pb_keys *pb_app_keys(const pb_app *app)
{
    return app->keys;
}

bool pb_app_remember(pb_app *app, const char *name, pb_str value, pb_err *err)
{
    return pb_store_set(app->store, pb_str_of(name), value, err);
}

bool pb_app_recall(pb_app *app, const char *name, pb_buf *out, pb_err *err)
{
    return pb_store_get(app->store, pb_str_of(name), out, err);
}

const pb_tongue *pb_app_tongue(const pb_app *app)
{
    return app->tongue;
}

const pb_node *pb_app_view(pb_app *app)
{
    static void (*const page[])(pb_page *, const pb_app *) = {[PAGE_HOME] = pb_page_home,
                                                              [PAGE_SCENARIO] = pb_page_scenario,
                                                              [PAGE_SESSION] = pb_page_session,
                                                              [PAGE_RATING] = pb_page_rating,
                                                              [PAGE_DEBRIEF] = pb_page_debrief};
    if (app->root)
        return app->root;
    pb_arena_reset(&app->view);
    pb_page p = {&app->view, NULL, app->tongue};
    bool shows_kept = app->page == PAGE_HOME || app->page == PAGE_SCENARIO;
    app->is_hasty &= app->page == PAGE_HOME;
    if (shows_kept && !app->has_looked && !app->is_hasty && !app->error.text[0])
        pb_app_look(app, &app->error);
    if (app->error.text[0])
        pb_page_error(&p, pb_str_of(pb_tr(p.tongue, "That did not work")),
                      pb_str_of(app->error.text));
    else if (pb_handbook_is_open(&app->handbook))
        pb_page_primer(&p, app);
    else if (app->is_help_open)
        pb_page_help(&p, app);
    else if (app->is_settings_open)
        pb_page_settings(&p, app);
    else if (!app->bench || !pb_page_bench(&p, app))
        page[app->page](&p, app);
    if (app->bench)
        pb_page_workbench(&p, app);
    if (app->is_menu_open && pb_str_is(p.root->id, "session"))
        pb_page_menu(&p, app);
    pb_page_dress(&p, app->keys);
    app->root = p.root;
    return app->root;
}
