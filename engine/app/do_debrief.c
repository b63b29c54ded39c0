// SPDX-License-Identifier: MIT
// What can be done on the debrief, and before it.
#include "app/command.h"
#include "app/export.h"
#include "app/inside.h"

// Opens a session's debrief; the rating comes before it when it is finished, kept, and the trainee
// was not asked yet.
static bool open_debrief(pb_app *app, int64_t number, bool asks, pb_err *err)
{
    pb_journal j = {0};
    uint32_t seen;
    bool is_shown = number == 0 && app->play.session;
    if (is_shown) {
        pb_journal_copy(&j, &app->play.journal);
        number = app->play.number;
    } else if (!pb_store_load(app->store, number, &j, &seen, err)) {
        return false;
    }
    pb_sim *sim = pb_app_sim_of(app, &j, err);
    bool ok = sim && pb_reading_open(&app->reading, sim, &j, number, app->store, err);
    pb_journal_release(&j);
    if (!ok)
        return false;
    const pb_reading *r = &app->reading;
    asks = asks && app->data.n && r->number && r->debrief.is_over && !r->was_asked;
    app->page = asks ? PAGE_RATING : PAGE_DEBRIEF;
    app->is_menu_open = false;
    return true;
}

bool pb_app_show_debrief(pb_app *app, int64_t session, pb_err *err)
{
    pb_app_changed(app);
    return open_debrief(app, session, false, err);
}

static bool retry(pb_app *app, int64_t moment, pb_err *err)
{
    const pb_reading *r = &app->reading;
    if (moment < 0 || moment >= (int64_t)r->debrief.decisions.n)
        return true;
    pb_sim *sim = pb_app_sim_of(app, &r->journal, err);
    if (!sim)
        return false;
    pb_play_release(&app->play);
    if (!pb_play_retry(&app->play, sim, app->store, &r->journal,
                       r->debrief.decisions.p[moment].keep, err))
        return false;
    pb_app_show_session(app);
    return true;
}

static void select_moment(pb_reading *r, int64_t moment)
{
    if (moment < 0 || moment >= (int64_t)r->debrief.decisions.n)
        return;
    r->selected = (uint32_t)moment;
    r->open = PB_NO_INDEX;
}

// Opens an answer's branch, or closes it when it is the one that is open.
static void open_branch(pb_reading *r, int64_t answer)
{
    if (!r->debrief.decisions.n)
        return;
    const pb_debrief_decision *dd = &r->debrief.decisions.p[r->selected];
    if (answer >= 0 && answer < dd->offer.n && answer != dd->taken)
        r->open = r->open == (uint32_t)answer ? PB_NO_INDEX : (uint32_t)answer;
}

static bool rate(pb_app *app, pb_command c, pb_err *err)
{
    if (c.verb == PB_DO_RATE)
        return pb_reading_rate(&app->reading, app->store, PB_SET_WHAT(c.arg), PB_SET_VALUE(c.arg),
                               err);
    if (c.verb == PB_DO_RATED) {
        app->page = PAGE_DEBRIEF;
        return pb_reading_asked(&app->reading, app->store, err);
    }
    return true;
}

bool pb_app_do_debrief(pb_app *app, pb_command c, pb_err *err)
{
    if (c.verb == PB_DO_DEBRIEF)
        return open_debrief(app, c.arg, true, err);
    if (app->page == PAGE_RATING)
        return rate(app, c, err);
    if (app->page != PAGE_DEBRIEF)
        return true;
    app->reading.saved.n = 0;
    switch (c.verb) {
    case PB_DO_MOMENT:
        select_moment(&app->reading, c.arg);
        return true;
    case PB_DO_BRANCH:
        open_branch(&app->reading, c.arg);
        return true;
    case PB_DO_RETRY:
        return retry(app, c.arg, err);
    case PB_DO_EXPORT:
        return c.arg < 0 || c.arg >= PB_EXPORT_COUNT ||
               pb_app_save_debrief(app, (enum pb_export)c.arg, &app->reading.saved, err);
    default:
        return true;
    }
}

bool pb_app_type_rating(pb_app *app, pb_str field, pb_str text, pb_err *err)
{
    enum pb_own which = pb_str_is(field, "felt")    ? PB_OWN_FELT
                        : pb_str_is(field, "chair") ? PB_OWN_CHAIR
                                                    : PB_OWN_COUNT;
    if (which == PB_OWN_COUNT)
        return pb_err_set(err, "there is nothing to type into by the name of '%.*s'",
                          PB_STR_ARG(field));
    pb_app_changed(app);
    return pb_reading_write(&app->reading, app->store, which, text, err);
}
