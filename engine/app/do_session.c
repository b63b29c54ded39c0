// SPDX-License-Identifier: MIT
// What can be done in a session.
#include "app/inside.h"

// How many inputs stay when the session goes back to its n-th decision.
static uint32_t keep_at(const pb_play *p, int64_t n)
{
    for (uint32_t i = 0; i < p->session->events.n; i++)
        if (p->session->events.p[i].kind == PB_EV_DECISION && n-- == 0)
            return p->session->events.p[i].step;
    return UINT32_MAX;
}

static bool go_back(pb_app *app, uint32_t keep, pb_err *err)
{
    app->is_menu_open = app->is_transcript_open = false;
    return keep == UINT32_MAX || app->play.journal.mode != PB_PRACTICE ||
           pb_play_back(&app->play, keep, err);
}

static bool answer(pb_app *app, pb_command c, pb_err *err)
{
    pb_offer offer;
    pb_session_offer(app->play.session, &offer);
    if (!pb_play_is_at_end(&app->play))
        return true;
    if (c.verb == PB_DO_WAIT)
        return !offer.can_wait || pb_play_answer(&app->play, (pb_input){PB_INPUT_WAIT, 0}, err);
    if (c.arg < 0 || c.arg >= offer.n)
        return true;
    return pb_play_answer(&app->play, (pb_input){PB_INPUT_ANSWER, offer.of[c.arg].option}, err);
}

bool pb_app_do_session(pb_app *app, pb_command c, pb_err *err)
{
    pb_play *p = &app->play;
    switch (c.verb) {
    case PB_DO_ADVANCE:
    case PB_DO_SKIP:
        return pb_play_is_at_end(p) || pb_play_advance(p, c.verb == PB_DO_SKIP, err);
    case PB_DO_REREAD:
        pb_play_reread(p, c.arg < 0 ? -1 : 1);
        return true;
    case PB_DO_CHOOSE:
    case PB_DO_WAIT:
        return answer(app, c, err);
    case PB_DO_BACK:
        return go_back(app, pb_play_last_answer(p), err);
    case PB_DO_JUMP:
        return go_back(app, keep_at(p, c.arg), err);
    case PB_DO_HINT:
        p->hint = p->journal.mode == PB_PRACTICE;
        return true;
    case PB_DO_TRANSCRIPT:
        app->is_transcript_open = !app->is_transcript_open;
        app->is_menu_open = false;
        return true;
    case PB_DO_MENU:
        app->is_menu_open = !app->is_menu_open;
        return true;
    default:
        return true;
    }
}
