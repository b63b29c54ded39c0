// SPDX-License-Identifier: MIT
// What can be done on the debrief, and before it.
#include "app/inside.h"

static bool open_debrief(pb_app *app, int64_t number, pb_err *err)
{
    pb_journal j = {0};
    uint32_t seen;
    if (number == 0 && app->play.session)
        pb_journal_copy(&j, &app->play.journal);
    else if (!pb_store_load(app->store, number, &j, &seen, err))
        return false;
    pb_sim *sim = pb_app_sim_of(app, &j, err);
    if (!sim) {
        pb_journal_release(&j);
        return false;
    }
    pb_debrief_release(&app->debrief);
    pb_journal_release(&app->debrief_journal);
    app->debrief_journal = j;
    pb_debrief_make(&app->debrief, sim, &app->debrief_journal);
    app->selected = 0;
    app->page = PAGE_DEBRIEF;
    app->is_menu_open = false;
    return true;
}

static bool retry(pb_app *app, int64_t moment, pb_err *err)
{
    if (moment < 0 || moment >= (int64_t)app->debrief.decisions.n)
        return true;
    pb_sim *sim = pb_app_sim_of(app, &app->debrief_journal, err);
    if (!sim)
        return false;
    pb_play_release(&app->play);
    if (!pb_play_retry(&app->play, sim, app->store, &app->debrief_journal,
                       app->debrief.decisions.p[moment].keep, err))
        return false;
    pb_app_show_session(app);
    return true;
}

bool pb_app_do_debrief(pb_app *app, pb_command c, pb_err *err)
{
    if (c.verb == PB_DO_DEBRIEF)
        return open_debrief(app, c.arg, err);
    if (app->page != PAGE_DEBRIEF)
        return true;
    if (c.verb == PB_DO_MOMENT && c.arg >= 0 && c.arg < (int64_t)app->debrief.decisions.n)
        app->selected = (uint32_t)c.arg;
    return c.verb != PB_DO_RETRY || retry(app, c.arg, err);
}
