// SPDX-License-Identifier: MIT
// Help, errors and the menu.
#include "app/inside.h"

static void key(pb_page *p, pb_node *list, const char *keys, const char *what)
{
    pb_node *n = pb_page_add(p, list, PB_ROLE_ITEM, "key", pb_str_of(what));
    n->key = pb_str_of(keys);
}

void pb_page_help(pb_page *p, const pb_app *app)
{
    (void)app;
    pb_page_begin(p, "message", PB_STR("Help"));
    pb_page_add(p, p->root, PB_ROLE_TEXT, "what",
                PB_STR("You lead the group. The talk goes on by itself until it needs you; then "
                       "you say one of the things on "
                       "offer, or stay quiet. There is no single right answer: at the end the "
                       "debrief shows what became "
                       "of the talk, and what your choices made of each principle."));
    pb_node *k = pb_page_add(p, p->root, PB_ROLE_LIST, "keys", PB_STR("Keys"));
    key(p, k, "Space, Enter", "go on; never picks an answer at a moment");
    key(p, k, "1–9", "pick an answer");
    key(p, k, "W, Space", "in a stretch: let one more line pass");
    key(p, k, "B, PageUp", "go back to the last decision (practice)");
    key(p, k, "H", "a hint, where there is one (practice)");
    key(p, k, "T", "the whole transcript");
    key(p, k, "M, Esc", "menu");
    key(p, k, "F11", "full screen");
    key(p, k, "?, F1", "this page");
    key(p, k, "Q", "quit; everything is kept");
    pb_page_add(p, p->root, PB_ROLE_TEXT, "kept",
                PB_STR("Every answer is kept the moment you give it, on this machine only. Close "
                       "the program whenever you "
                       "like and go on later."));
    pb_node *a = pb_page_add(p, p->root, PB_ROLE_GROUP, "actions", PB_STR("Actions"));
    pb_page_button(p, a, "help", "Back", "Esc", PB_DO_HELP, 0)->state = PB_IS_PRIMARY;
}

void pb_page_error(pb_page *p, pb_str heading, pb_str text)
{
    pb_page_begin(p, "message", heading);
    pb_page_add(p, p->root, PB_ROLE_TEXT, "error", text);
    pb_node *a = pb_page_add(p, p->root, PB_ROLE_GROUP, "actions", PB_STR("Actions"));
    pb_page_button(p, a, "home", "Home", "Esc", PB_DO_HOME, 0)->state = PB_IS_PRIMARY;
    pb_page_button(p, a, "quit", "Quit", "Q", PB_DO_QUIT, 0);
}

void pb_page_menu(pb_page *p, const pb_app *app)
{
    const pb_play *play = &app->play;
    pb_node *m = pb_page_add(p, p->root, PB_ROLE_GROUP, "menu", PB_STR("Pause"));
    m->value = PB_STR("Your session is kept; you can go on later.");
    pb_page_button(p, m, "menu:on", "Go on", "Esc", PB_DO_MENU, 0)->state = PB_IS_PRIMARY;
    if (play->journal.mode == PB_PRACTICE && pb_play_last_answer(play) != UINT32_MAX)
        pb_page_button(p, m, "menu:back", "Go back to the last decision", "B", PB_DO_BACK, 0);
    pb_page_button(p, m, "menu:debrief", "Debrief so far", "D", PB_DO_DEBRIEF, 0);
    pb_page_button(p, m, "menu:help", "Help", "?", PB_DO_HELP, 0);
    pb_page_button(p, m, "menu:home", "Home", "", PB_DO_HOME, 0);
    pb_page_button(p, m, "menu:quit", "Quit", "Q", PB_DO_QUIT, 0);
}
