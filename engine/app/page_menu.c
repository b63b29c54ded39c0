// SPDX-License-Identifier: MIT
// The menu over a session, and what is shown when something failed.
#include "app/inside.h"

void pb_page_error(pb_page *p, pb_str heading, pb_str text)
{
    pb_page_begin(p, "message", heading);
    pb_page_add(p, p->root, PB_ROLE_TEXT, "error", text);
    pb_node *a =
        pb_page_add(p, p->root, PB_ROLE_GROUP, "actions", pb_str_of(pb_tr(p->tongue, "Actions")));
    pb_page_button(p, a, "home", pb_tr(p->tongue, "Home"), "Esc", PB_DO_HOME, 0)->state =
        PB_IS_PRIMARY;
    pb_page_button(p, a, "quit", pb_tr(p->tongue, "Quit"), "Q", PB_DO_QUIT, 0);
}

void pb_page_menu(pb_page *p, const pb_app *app)
{
    const pb_play *play = &app->play;
    pb_node *m =
        pb_page_add(p, p->root, PB_ROLE_GROUP, "menu", pb_str_of(pb_tr(p->tongue, "Pause")));
    m->value = pb_str_of(pb_tr(p->tongue, "Your session is kept; you can go on later."));
    pb_page_button(p, m, "menu:on", pb_tr(p->tongue, "Go on"), "Esc", PB_DO_MENU, 0)->state =
        PB_IS_PRIMARY;
    pb_page_button(p, m, "menu:transcript", pb_tr(p->tongue, "Transcript"), "T", PB_DO_TRANSCRIPT,
                   0);
    if (play->journal.mode == PB_PRACTICE && pb_play_last_answer(play) != UINT32_MAX)
        pb_page_button(p, m, "menu:back", pb_tr(p->tongue, "Take back your last answer"), "B",
                       PB_DO_BACK, 0);
    pb_page_button(p, m, "menu:debrief", pb_tr(p->tongue, "Debrief so far"), "D", PB_DO_DEBRIEF, 0);
    pb_page_button(p, m, "menu:settings", pb_tr(p->tongue, "Settings"), "Shift+A", PB_DO_SETTINGS,
                   0);
    pb_page_button(p, m, "menu:help", pb_tr(p->tongue, "Help"), "?", PB_DO_HELP, 0);
    pb_page_button(p, m, "menu:home", pb_tr(p->tongue, "Home"), "", PB_DO_HOME, 0);
    pb_page_button(p, m, "menu:quit", pb_tr(p->tongue, "Quit"), "Q", PB_DO_QUIT, 0);
}
