// SPDX-License-Identifier: MIT
// Home, a scenario, help and the menu.
#include "screens/fake_inside.h"

void fake_home(pb_app *a, bool is_empty)
{
    static const struct {
        const char *title, *summary, *facts;
        int level, minutes, from, people;
    } shelf[] = {
        {"The ward round",
         "A dying man who looks ordinary, and students who were told to toughen up.",
         "Medical students, week six · level 2 · 60 min", 2, 60, 0, 7},
        {"Out of line",
         "Mania, anger, and a law degree: a patient who knows his rights better than the team "
         "does.",
         "Trainee psychiatrists · level 2 · 60 min", 2, 60, 2, 6},
        {"On the fence", "A family, a ward, and the one who only watches.",
         "Medical students · level 1 · 45 min", 1, 45, 3, 6},
        {"You’re not ill", "The doctor who may not be a patient.",
         "General practitioners · level 3 · 60 min", 3, 60, 1, 8},
        {"Another nameless junior", "Nobody’s patient, nobody’s doctor.",
         "Junior doctors · level 2 · 60 min", 2, 60, 4, 6},
        {"Shelved away", "What the six weeks leave behind.", "Final session · level 3 · 60 min", 3,
         60, 0, 5},
    };
    pb_node *page = fake_begin(a, "home", "Pushback");
    fake_add(a, page, PB_ROLE_TEXT, "tagline", "Practise holding a Balint group");
    if (!is_empty) {
        pb_node *list = fake_add(a, page, PB_ROLE_LIST, "resume", "Go on where you were");
        pb_node *c = fake_add(a, list, PB_ROLE_CARD, "session:12", "The ward round");
        c->value = PB_STR("5 decisions, 27 min");
        c->detail = PB_STR("session 12 · practice");
        c->state = PB_IS_PRIMARY;
        c->key = PB_STR("R");
        c->action = (pb_command){PB_DO_RESUME, 12};
        fake_people(a, c, fake_english, 7);
    }
    pb_node *list = fake_add(a, page, PB_ROLE_LIST, "scenarios", "Scenarios");
    list->value = PB_STR("There are no scenarios here yet.");
    for (int i = 0; i < (int)(sizeof shelf / sizeof *shelf) && !is_empty; i++) {
        pb_node *c =
            fake_add(a, list, PB_ROLE_CARD, fake_text(a, "scenario:%d", i), shelf[i].title);
        c->value = pb_str_of(shelf[i].summary);
        c->detail = pb_str_of(shelf[i].facts);
        c->key = pb_str_of(fake_text(a, "%d", i + 1));
        c->action = (pb_command){PB_DO_OPEN, i};
        fake_people(a, c, fake_english + shelf[i].from % 4, (uint32_t)shelf[i].people);
        fake_add(a, c, PB_ROLE_TEXT, "level", "for those who have led a few")->value =
            pb_str_of(fake_text(a, "%d", shelf[i].level));
        fake_add(a, c, PB_ROLE_TEXT, "minutes", fake_text(a, "%d min", shelf[i].minutes));
    }
    pb_node *kept = fake_add(a, page, PB_ROLE_LIST, "sessions", "Your last sessions");
    kept->value = PB_STR("None finished yet. A session takes about twenty minutes at the desk.");
    for (int i = 0; i < 4 && !is_empty; i++) {
        pb_node *c =
            fake_add(a, kept, PB_ROLE_CARD, fake_text(a, "session:%d", 11 - i), shelf[i].title);
        c->value = pb_str_of(fake_text(a, "%d decisions, %d min", 14 + i, shelf[i].minutes - 3));
        c->detail = pb_str_of(fake_text(a, "session %d · practice", 11 - i));
        c->action = (pb_command){PB_DO_DEBRIEF, 11 - i};
    }
    pb_node *actions = fake_add(a, page, PB_ROLE_GROUP, "actions", "Actions");
    fake_button(a, actions, "help", "Help", "?", PB_DO_HELP);
    fake_button(a, actions, "quit", "Quit", "Q", PB_DO_QUIT);
}

static void items(pb_app *a, pb_node *page, const char *id, const char *name,
                  const char *const *texts, const char *const *values)
{
    pb_node *list = fake_add(a, page, PB_ROLE_LIST, id, name);
    for (int i = 0; texts[i]; i++)
        fake_add(a, list, PB_ROLE_ITEM, id, texts[i])->value = pb_str_of(values ? values[i] : "");
}

void fake_scenario(pb_app *a)
{
    pb_node *page = fake_begin(a, "scenario", "The ward round");
    fake_add(a, page, PB_ROLE_TEXT, "summary",
             "A dying man who looks ordinary, and students who were told to toughen up.");
    fake_add(a, page, PB_ROLE_TEXT, "facts",
             "Medical students, week six · level 2, for those who have led a few · 60 minutes of "
             "session time, about twenty at the desk");
    pb_node *list = fake_add(a, page, PB_ROLE_LIST, "people", "In the room");
    fake_people(a, list, fake_english, 7);
    items(a, page, "teaches", "What it is good for",
          (const char *const[]){"Staying with what is felt", "Protecting the presenter",
                                "Bearing not to know", NULL},
          (const char *const[]){
              "The group stays with how it was to be there, before anything is done about it.",
              "Whoever brought the story is not examined by it.",
              "Nobody needs to know the answer by the end of the hour."});
    items(a, page, "content_notes", "Content",
          (const char *const[]){"death", "cancer", "a doctor’s harsh words to a student", NULL},
          NULL);
    fake_add(a, page, PB_ROLE_TEXT, "school", "Student groups")->value =
        PB_STR("Shorter rounds, a frame that is said out loud, and a leader who protects before "
               "deepening.");
    items(a, page, "house_rules", "House rules",
          (const char *const[]){"The presenter tells the story without interruption.",
                                "Questions of fact come first, and few.",
                                "The presenter then sits back and listens.", NULL},
          NULL);
    items(a, page, "sources", "Sources",
          (const char *const[]){"Ng, Seu & Cullum 2022, doi:10.1186/s12909-022-03508-2",
                                "Salinsky 2009, What are Balint groups?", NULL},
          NULL);
    fake_add(a, page, PB_ROLE_TEXT, "invented",
             "The people and the case are invented. If something here touches you, talk to "
             "somebody you trust.")
        ->state = PB_IS_MARGIN;
    pb_node *actions = fake_add(a, page, PB_ROLE_GROUP, "actions", "Actions");
    pb_node *play = fake_button(a, actions, "play", "Begin", "Enter", PB_DO_PLAY);
    play->state = PB_IS_PRIMARY;
    play->detail = PB_STR("Practice: you may go back and ask for hints.");
    fake_button(a, actions, "home", "Home", "Esc", PB_DO_HOME);
    fake_button(a, actions, "help", "Help", "?", PB_DO_HELP);
}

void fake_help(pb_app *a)
{
    static const char *const keys[][2] = {
        {"Space, Enter", "go on; never picks an answer at a moment"},
        {"1–9", "pick an answer"},
        {"W, Space", "in a stretch: let one more line pass"},
        {"B, PageUp", "go back to the last decision (practice)"},
        {"T", "the whole transcript"},
        {"M, Esc", "menu"},
        {"F11", "full screen"},
        {"?, F1", "this page"}};
    pb_node *page = fake_begin(a, "message", "Help");
    fake_add(a, page, PB_ROLE_TEXT, "what",
             "You lead the group. The talk goes on by itself until it needs you; then you say one "
             "of the things on offer, or stay quiet. There is no single "
             "right answer: at the end the debrief shows what became of the talk, and what your "
             "choices made of each principle.");
    pb_node *k = fake_add(a, page, PB_ROLE_LIST, "keys", "Keys");
    for (size_t i = 0; i < sizeof keys / sizeof *keys; i++)
        fake_add(a, k, PB_ROLE_ITEM, "key", keys[i][1])->key = pb_str_of(keys[i][0]);
    pb_node *g = fake_add(a, page, PB_ROLE_GROUP, "actions", "Actions");
    fake_button(a, g, "help", "Back", "Esc", PB_DO_HELP)->state = PB_IS_PRIMARY;
}

void fake_menu(pb_app *a)
{
    pb_node *m = fake_add(a, a->root, PB_ROLE_GROUP, "menu", "Pause");
    m->value = PB_STR("Your session is kept; you can go on later.");
    fake_button(a, m, "menu:on", "Go on", "Esc", PB_DO_MENU)->state = PB_IS_PRIMARY;
    fake_button(a, m, "menu:back", "Go back to the last decision", "B", PB_DO_BACK);
    fake_button(a, m, "menu:debrief", "Debrief so far", "D", PB_DO_DEBRIEF);
    fake_button(a, m, "menu:help", "Help", "?", PB_DO_HELP);
    fake_button(a, m, "menu:home", "Home", "", PB_DO_HOME);
    fake_button(a, m, "menu:quit", "Quit", "Q", PB_DO_QUIT);
}
