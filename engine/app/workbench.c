// SPDX-License-Identifier: MIT
#include "app/workbench.h"

#include <stdlib.h>

#include "app/bench.h"
#include "app/proof.h"
#include "app/way.h"
#include "base/file.h"
#include "base/utf8.h"

enum { TYPED_MOST = PB_NOTE_MOST };

void pb_bench_say(pb_app *app, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    app->bench->said.n = 0;
    pb_buf_vprintf(&app->bench->said, format, args);
    app->bench->said_at = app->version;
    va_end(args);
}

static void set(pb_buf *b, const char *text)
{
    b->n = 0;
    pb_buf_printf(b, "%s", text ? text : "");
}

// ---- loading ----------------------------------------------------------------------------------

// A debrief that is being read is made anew with the new scenario.
static void reopen_debrief(pb_app *app, pb_journal *j, int64_t number, uint32_t selected)
{
    pb_sim *sim = pb_shelf_sim(&app->shelf, app->bench->volume, j->school);
    pb_reading *r = &app->reading;
    if (!sim || !pb_reading_open(r, sim, j, number, app->store, NULL))
        app->page = app->play.session ? PAGE_SESSION : PAGE_HOME;
    else if (selected < r->debrief.decisions.n)
        r->selected = selected;
}

// Takes the session out of the old scenario, which goes, and into the new one.
static void move_in(pb_app *app, const pb_volume *fresh)
{
    pb_bench *b = app->bench;
    pb_play *p = &app->play;
    pb_journal kept = p->journal, read = {0};
    int64_t number = p->number, read_number = app->reading.number;
    uint32_t selected = app->reading.selected;
    bool hint = p->hint, has = p->session, rereads = has && p->shown < p->read;
    bool reads = app->page == PAGE_DEBRIEF || app->page == PAGE_RATING;
    if (has && (p->misfit.kind == PB_FITS || kept.entries.n != b->entries))
        b->spot = pb_bench_spot(p);
    b->entries = kept.entries.n;
    p->journal = (pb_journal){0};
    pb_play_release(p);
    if (reads)
        pb_journal_copy(&read, &app->reading.journal);
    pb_reading_release(&app->reading);
    b->volume = pb_shelf_put(&app->shelf, b->volume, fresh);
    app->has_looked = false;
    if (has) {
        memcpy(kept.scenario_hash, fresh->scenario->hash, sizeof kept.scenario_hash);
        pb_sim *sim = pb_shelf_sim(&app->shelf, b->volume, kept.school);
        pb_play_resume(p, sim, app->store, number, &kept, UINT32_MAX);
        if (p->misfit.kind == PB_FITS)
            pb_bench_return(p, &b->spot, rereads);
        p->hint = hint;
    }
    if (reads)
        reopen_debrief(app, &read, read_number, selected);
    pb_journal_release(&read);
}

static void place_notes(pb_bench *b, const pb_volume *v)
{
    pb_notes_place(&b->notes, v->scenario, &v->originals);
}

static bool load(pb_app *app, pb_err *err)
{
    pb_bench *b = app->bench;
    pb_volume fresh;
    pb_app_changed(app);
    pb_volume_release(&b->broken);
    b->is_put_by = false;
    pb_shelf_load(&app->shelf, &fresh, pb_buf_str(&b->id), pb_buf_str(&b->folder),
                  b->school.n ? b->school.p : NULL);
    uint32_t errors = fresh.diags.errors;
    pb_proof_translations(&fresh, &app->shelf.catalogue, false);
    pb_notes_read(&b->notes, b->folder.p, &fresh.scenario->sources, &fresh.diags);
    if (!fresh.sim) {
        b->broken = fresh;
        if (b->volume < app->shelf.volumes.n) // what could be played may be looked at meanwhile
            place_notes(b, &app->shelf.volumes.p[b->volume]);
        return errors == 1 ? pb_err_set(err, "'%s' cannot be played: 1 error", b->id.p)
                           : pb_err_set(err, "'%s' cannot be played: %u errors", b->id.p, errors);
    }
    place_notes(b, &fresh);
    move_in(app, &fresh);
    b->moved_at = app->version;
    return true;
}

// The scenario can be played for all that; false when there is none.
static bool say_mistake(pb_app *app)
{
    const pb_volume *v = &app->shelf.volumes.p[app->bench->volume];
    for (uint32_t i = 0; i < v->diags.list.n; i++) {
        const pb_diag *d = &v->diags.list.p[i];
        if (d->is_note || d->severity != PB_ERROR || d->at.file >= v->scenario->sources.list.n)
            continue;
        pb_str path = v->scenario->sources.list.p[d->at.file].path, file = path;
        while (pb_str_cut(&path, '/', &file))
            ;
        pb_bench_say(app, pb_tr(app->tongue, "A mistake in %.*s, line %u: %.*s"), PB_STR_ARG(file),
                     d->at.line, PB_STR_ARG(d->message));
        return true;
    }
    return false;
}

// Where only a note was written, the talk is not what is new.
static void say_loaded(pb_app *app, bool is_other, bool has_said)
{
    if (say_mistake(app))
        return;
    uint32_t warnings = app->shelf.volumes.p[app->bench->volume].diags.warnings;
    if (!is_other)
        app->bench->said_at = has_said ? app->version : 0;
    else if (warnings)
        pb_bench_say(app,
                     pb_tr_n(app->tongue, "Loaded again: %u warning.", "Loaded again: %u warnings.",
                             warnings),
                     warnings);
    else
        pb_bench_say(app, "%s", pb_tr(app->tongue, "Loaded again."));
}

bool pb_app_reload(pb_app *app, pb_err *err)
{
    pb_bench *b = app->bench;
    char was[sizeof app->play.journal.scenario_hash];
    bool was_broken = b->broken.scenario, has_said = b->said_at == app->version;
    memcpy(was, app->play.journal.scenario_hash, sizeof was);
    if (!load(app, err))
        return false;
    say_loaded(app, was_broken || strcmp(was, app->play.journal.scenario_hash) != 0, has_said);
    bool begins = !app->play.session;
    return !begins || (pb_app_do(app, (pb_command){PB_DO_PLAY, b->volume}, err) &&
                       (!b->at.n || pb_app_go_to(app, pb_buf_str(&b->at), err)));
}

bool pb_app_preview(pb_app *app, pb_str id, const char *folder, const pb_preview *options,
                    pb_err *err)
{
    if (!pb_dir_exists(folder))
        return pb_err_set(err, "there is no folder '%s'", folder);
    if (options->language && !pb_app_ask_language(app, options->language, folder, err))
        return false;
    pb_bench *b = pb_heap_resize(NULL, sizeof *b);
    *b = (pb_bench){.volume = PB_NO_INDEX};
    app->bench = b;
    pb_buf_add(&b->id, id);
    set(&b->folder, folder);
    set(&b->school, options->school);
    set(&b->by, options->by);
    if (!load(app, NULL))
        return true;
    bool ok = pb_app_do(app, (pb_command){PB_DO_PLAY, b->volume}, err);
    say_mistake(app);
    return ok;
}

void pb_bench_free(pb_bench *b)
{
    if (!b)
        return;
    pb_volume_release(&b->broken);
    pb_notes_release(&b->notes);
    pb_buf_release(&b->id);
    pb_buf_release(&b->folder);
    pb_buf_release(&b->school);
    pb_buf_release(&b->by);
    pb_buf_release(&b->at);
    pb_buf_release(&b->typed);
    pb_buf_release(&b->said);
    pb_arena_release(&b->arena);
    free(b);
}

// ---- notes ------------------------------------------------------------------------------------

static void begin_note(pb_app *app, uint32_t answer)
{
    pb_bench *b = app->bench;
    pb_volume *v = &app->shelf.volumes.p[b->volume];
    const pb_play *p = &app->play;
    const pb_str *text = NULL;
    pb_offer offer = {0};
    pb_session_offer(p->session, &offer);
    if (answer && answer <= offer.n) {
        uint32_t first = v->scenario->decisions.p[p->session->state.decision].first_option;
        const pb_option_text *t = &v->scenario->option_texts.p[first + offer.of[answer - 1].option];
        text = t->says.n ? &t->says : &t->why;
    } else if (!answer && pb_bench_event(p)) {
        text = pb_bench_text(v->scenario, pb_bench_event(p));
    }
    pb_arena_reset(&b->arena);
    b->typed.n = 0;
    if (text && pb_notes_about(v->scenario, &v->originals, text, &b->arena, &b->about))
        b->open = PB_BENCH_NOTING;
}

static bool keep_note(pb_app *app, pb_err *err)
{
    pb_bench *b = app->bench;
    pb_volume *v = &app->shelf.volumes.p[b->volume];
    if (b->open != PB_BENCH_NOTING)
        return true;
    b->open = PB_BENCH_SIDE;
    if (!pb_str_trim(pb_buf_str(&b->typed)).n)
        return true;
    pb_notes_add(&b->notes, v->scenario, &b->about, pb_buf_str(&b->by), pb_buf_str(&b->typed));
    if (!pb_notes_write(&b->notes, b->folder.p, err)) {
        pb_notes_drop(&b->notes, b->notes.of.n - 1);
        return false;
    }
    pb_bench_say(app, "%s", pb_tr(app->tongue, "The note is in notes.yaml, beside the script."));
    return true;
}

// ---- commands ---------------------------------------------------------------------------------

// What cannot be done is said on the panel or the list, not on a page of its own.
static bool tried(pb_app *app, bool ok, const pb_err *why)
{
    if (!ok) {
        pb_str words = pb_tr_made(app->tongue, pb_str_of(why->text));
        pb_bench_say(app, "%.*s", PB_STR_ARG(words));
    }
    return true;
}

bool pb_app_do_bench(pb_app *app, pb_command c, pb_err *err)
{
    pb_bench *b = app->bench;
    pb_err why = {""};
    uint32_t value = PB_SET_VALUE(c.arg);
    enum pb_bench_do what = (enum pb_bench_do)PB_SET_WHAT(c.arg);
    bool is_whole = b && app->play.session && b->volume < app->shelf.volumes.n;
    if (!b || (!is_whole && what != PB_BENCH_RELOAD))
        return true;
    switch (what) {
    case PB_BENCH_RELOAD:
        pb_app_reload(app, NULL); // the page says how it went
        return true;
    case PB_BENCH_TURN:
        b->is_turned = !b->is_turned;
        return true;
    case PB_BENCH_NOTE:
        begin_note(app, value);
        return true;
    case PB_BENCH_KEEP:
        return tried(app, keep_note(app, &why), &why);
    case PB_BENCH_DROP:
        pb_notes_drop(&b->notes, value);
        return pb_notes_write(&b->notes, b->folder.p, err);
    case PB_BENCH_LIST:
        b->open = PB_BENCH_MOMENTS;
        b->typed.n = 0;
        app->is_menu_open = app->is_transcript_open = false;
        return true;
    case PB_BENCH_GO:
        return value >= app->shelf.volumes.p[b->volume].scenario->decisions.n ||
               tried(app, pb_bench_go(app, (pb_goal){PB_EV_DECISION, value}, &why), &why);
    case PB_BENCH_GO_LINE:
        return value >= app->shelf.volumes.p[b->volume].scenario->lines.n ||
               tried(app, pb_bench_go(app, (pb_goal){PB_EV_LINE, value}, &why), &why);
    case PB_BENCH_GO_TYPED:
        return tried(app, pb_bench_go_typed(app, &why), &why);
    case PB_BENCH_LEAVE:
        b->open = PB_BENCH_SIDE;
        return true;
    case PB_BENCH_PUT_BY:
        b->is_put_by = !b->is_put_by;
        return true;
    }
    return true;
}

bool pb_app_type_bench(pb_app *app, pb_str field, pb_str text, pb_err *err)
{
    pb_bench *b = app->bench;
    bool is_there = pb_str_is(field, "bench:find")   ? b->open == PB_BENCH_MOMENTS
                    : pb_str_is(field, "bench:note") ? b->open == PB_BENCH_NOTING
                                                     : false;
    if (!is_there)
        return pb_err_set(err, "there is nothing to type into by the name of '%.*s'",
                          PB_STR_ARG(field));
    b->typed.n = 0;
    pb_utf8_line(&b->typed, text, TYPED_MOST);
    return true;
}
