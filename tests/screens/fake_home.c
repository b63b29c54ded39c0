// SPDX-License-Identifier: MIT
// Home, a scenario, help and the menu.
#include "screens/fake_inside.h"

static const struct {
    const char *title, *summary, *facts;
    int level, minutes, from, people;
} shelf[] = {
    {"The ward round",
     "He was dressed. He had his shoes on, and a crossword half done. Then eight people came down "
     "the bay, and four minutes later they had gone on to bed fifteen. A student who cried at the "
     "wrong bed brings him to six friends who would all like to help, and who have a great many "
     "ideas.",
     "Medical students, week six · level 2 · 60 min", 2, 60, 0, 7},
    {"Out of line",
     "Mania, anger, and a law degree: a patient who knows his rights better than the team does.",
     "Trainee psychiatrists · level 2 · 60 min", 2, 60, 2, 6},
    {"On the fence", "A family, a ward, and the one who only watches.",
     "Medical students · level 1 · 45 min", 1, 45, 3, 6},
    {"You’re not ill", "The doctor who may not be a patient.",
     "General practitioners · level 3 · 60 min", 3, 60, 1, 8},
    {"Another nameless junior", "Nobody’s patient, nobody’s doctor.",
     "Junior doctors · level 2 · 60 min", 2, 60, 4, 6},
    {"Shelved away", "What the six weeks leave behind.", "Final session · level 3 · 60 min", 3, 60,
     0, 5},
};
enum { SHELF = sizeof shelf / sizeof *shelf };

static bool is_page(const pb_app *a, const char *page)
{
    return strcmp(a->page, page) == 0;
}

static void add_resume(pb_app *a, pb_node *page)
{
    pb_node *list = fake_add(a, page, PB_ROLE_LIST, "resume", "Go on where you were");
    pb_node *c = fake_add(a, list, PB_ROLE_CARD, "session:12", "The ward round");
    c->value = PB_STR("5 decisions, 27 min");
    c->detail = PB_STR("session 12 · practice · 2026-11-22");
    c->state = PB_IS_PRIMARY;
    c->key = PB_STR("R");
    c->action = (pb_command){PB_DO_RESUME, 12};
    fake_people(a, c, fake_english, 7);
}

static void add_due(pb_app *a, pb_node *page)
{
    static const char *const moment[][3] = {
        {"It’s good care, and it’s quick. By the wall Priya has taken the lid off her pen.",
         "What would you say?", "The ward round · 27 min · session 11"},
        {"Small questions, and Priya answers them. They are getting shorter.", "One more each",
         "The ward round · 14 min · session 11"},
        {"Nobody looks at the gap where her chair was. Somebody’s stomach goes, and nobody laughs. "
         "It is a quarter past, and the radiator has begun to tick.",
         "Start with Aiko", "On the fence · 21 min · session 9"},
    };
    pb_node *list = fake_add(a, page, PB_ROLE_LIST, "due", "Worth another try");
    list->detail = PB_STR("Moments that you met weakly, and have not met well since. Each begins "
                          "just before you answered.");
    for (int i = 0; i < 3; i++) {
        pb_node *c = fake_add(a, list, PB_ROLE_CARD, fake_text(a, "due:%d", i), moment[i][0]);
        c->value = pb_str_of(fake_text(a, "You answered: %s", moment[i][1]));
        c->detail = pb_str_of(moment[i][2]);
        c->key = pb_str_of(fake_text(a, "%d", i + 1));
        c->action = (pb_command){PB_DO_PRACTISE, i};
    }
}

static pb_node *add_option(pb_app *a, pb_node *setting, const char *name, pb_command c, bool chosen)
{
    pb_node *o = fake_add(a, setting, PB_ROLE_OPTION,
                          fake_text(a, "%s:%u", setting->id.p, PB_SET_VALUE(c.arg)), name);
    o->action = c;
    if (chosen) {
        o->state = PB_IS_SELECTED;
        setting->value = o->name;
    }
    return o;
}

static void add_search(pb_app *a, pb_node *page, bool filters, int settings)
{
    static const char *const group[] = {"Medical students",      "Trainee psychiatrists",
                                        "General practitioners", "Junior doctors",
                                        "Final session",         "Hospice nurses"};
    pb_node *field = fake_add(a, page, PB_ROLE_FIELD, "search", "Search");
    field->detail = PB_STR("title, people, place, what it teaches");
    field->value = pb_buf_str(&a->typed);
    field->key = PB_STR("/");
    if (is_page(a, "home_none"))
        field->value = PB_STR("something that is really much too long for a field of this width");
    if (!filters)
        return;
    pb_node *list = fake_add(a, page, PB_ROLE_LIST, "filters", "Show only");
    pb_node *level = fake_add(a, list, PB_ROLE_SETTING, "filter:level", "Level");
    for (uint32_t i = 0; i <= 3; i++)
        add_option(a, level, i ? fake_text(a, "%u", i) : "any",
                   (pb_command){PB_DO_FILTER, PB_SET(PB_FILTER_LEVEL, i)}, i == a->level);
    pb_node *setting = fake_add(a, list, PB_ROLE_SETTING, "filter:setting", "Setting");
    add_option(a, setting, "any", (pb_command){PB_DO_FILTER, PB_SET(PB_FILTER_SETTING, 0)},
               a->setting == 0);
    for (uint32_t i = 0; (int)i < settings; i++)
        add_option(a, setting, group[i],
                   (pb_command){PB_DO_FILTER, PB_SET(PB_FILTER_SETTING, i + 1)},
                   a->setting == i + 1);
    if (field->value.n)
        fake_button(a, list, "clear", "Show all", "X", PB_DO_FILTER);
}

static void add_scenarios(pb_app *a, pb_node *page, int from, int n)
{
    static const char *const teaches[] = {"Staying with what is felt", "Protecting the presenter",
                                          "Bearing not to know"};
    pb_node *list = fake_add(a, page, PB_ROLE_LIST, "scenarios", "Scenarios");
    if (!n)
        list->value = is_page(a, "home_none")
                          ? PB_STR("No scenario is like that. “Show all” brings them back.")
                          : PB_STR("There are no scenarios here yet.");
    for (int i = 0; i < n; i++) {
        int k = i % SHELF;
        pb_node *c =
            fake_add(a, list, PB_ROLE_CARD, fake_text(a, "scenario:%d", i), shelf[k].title);
        c->value = pb_str_of(shelf[k].summary);
        c->detail = pb_str_of(shelf[k].facts);
        c->key = pb_str_of(fake_text(a, "%d", from + i + 1));
        c->action = (pb_command){PB_DO_OPEN, i};
        fake_add(a, c, PB_ROLE_TEXT, "level", "for those who have led a few")->value =
            pb_str_of(fake_text(a, "%d", shelf[k].level));
        for (int t = 0; t < 3; t++)
            fake_add(a, c, PB_ROLE_ITEM, "teaches", teaches[t]);
        if (n == 1)
            fake_button(a, c, "open", "Have a look", "", PB_DO_OPEN)->state = PB_IS_PRIMARY;
        fake_people(a, c, fake_english + shelf[k].from % 4, (uint32_t)shelf[k].people);
    }
}

static void add_sessions(pb_app *a, pb_node *page, int n)
{
    pb_node *kept = fake_add(a, page, PB_ROLE_LIST, "sessions", "Your last sessions");
    if (!n)
        kept->value =
            PB_STR("None finished yet. A session takes about twenty minutes at the desk.");
    for (int i = 0; i < n; i++) {
        pb_node *c =
            fake_add(a, kept, PB_ROLE_CARD, fake_text(a, "session:%d", 11 - i), shelf[i].title);
        c->value = pb_str_of(fake_text(a, "%d decisions, %d min", 14 + i, shelf[i].minutes - 3));
        c->detail = pb_str_of(fake_text(a, "session %d · practice · 2026-11-2%d", 11 - i, i));
        c->action = (pb_command){PB_DO_DEBRIEF, 11 - i};
    }
}

void fake_home(pb_app *a)
{
    bool begun = is_page(a, "home") || is_page(a, "home_many"),
         due = begun || is_page(a, "home_lone");
    int n = is_page(a, "home_many")                               ? 13
            : is_page(a, "home")                                  ? 6
            : is_page(a, "home_none") || is_page(a, "home_empty") ? 0
                                                                  : 1;
    pb_node *page = fake_begin(a, "home", "Pushback");
    fake_add(a, page, PB_ROLE_TEXT, "tagline", "Practise holding a Balint group");
    if (begun)
        add_resume(a, page);
    if (due)
        add_due(a, page);
    add_search(a, page, n > 3 || is_page(a, "home_none"), n > 10 ? 6 : 2);
    add_scenarios(a, page, due ? 3 : 0, n);
    add_sessions(a, page, due ? 4 : 0);
    pb_node *actions = fake_add(a, page, PB_ROLE_GROUP, "actions", "Actions");
    fake_button(a, actions, "settings", "Settings", "Shift+A", PB_DO_SETTINGS);
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

static void add_best(pb_app *a, pb_node *page)
{
    static const struct {
        const char *name;
        int value, chances, session;
    } best[] = {{"Protecting the presenter", 820, 6, 11},
                {"Staying with what is felt", 640, 9, 8},
                {"Bearing not to know", 310, 4, 11},
                {"Holding the frame", 500, 2, 3},
                {"Hearing the quiet voices", 1000, 1, 8}};
    pb_node *list = fake_add(a, page, PB_ROLE_LIST, "best", "Your best so far");
    list->detail = PB_STR("of the chances there were, in sessions that you finished");
    for (size_t i = 0; i < sizeof best / sizeof *best; i++) {
        pb_node *n = fake_add(a, list, PB_ROLE_BAR, fake_text(a, "best:%zu", i), best[i].name);
        pb_view_bar *bar = PB_NEW(&a->arena, pb_view_bar, 1);
        *bar = (pb_view_bar){best[i].value, (uint32_t)best[i].chances, -1};
        n->bar = bar;
        n->value = pb_str_of(fake_text(a, "%d %% of %d chances, session %d", best[i].value / 10,
                                       best[i].chances, best[i].session));
    }
    list = fake_add(a, page, PB_ROLE_LIST, "played", "Your sessions here");
    static const char *const ending[] = {"Not finished", "Seven o’clock", "A list on the board"};
    for (int i = 0; i < 3; i++) {
        pb_node *c = fake_add(a, list, PB_ROLE_CARD, fake_text(a, "session:%d", 11 - i), ending[i]);
        c->value = pb_str_of(fake_text(a, "%d decisions, 58 min", 15 - i));
        c->detail = pb_str_of(fake_text(a, "session %d · rehearsal · 2026-11-2%d", 11 - i, i));
        c->action = (pb_command){i ? PB_DO_DEBRIEF : PB_DO_RESUME, 11 - i};
    }
}

static void add_broken(pb_app *a, pb_node *page)
{
    static const char *const diag[][3] = {
        {"unknown beat 'more_plan'", "script.lua:42:13", "go = \"more_plan\" },"},
        {"did you mean 'more_plans'?", "script.lua:88:6", "beat \"more_plans\" {"},
        {"'summary' is missing", "scenario.yaml:1:1", "format: 1"},
    };
    fake_add(a, page, PB_ROLE_TEXT, "broken", "This scenario cannot be played yet")->state =
        PB_IS_BROKEN;
    pb_node *list = fake_add(a, page, PB_ROLE_LIST, "diagnostics", "What its author needs to mend");
    list->detail = PB_STR("“pushback-author check” says the same: /home/a-director/.local/share/"
                          "pushback/scenarios/the-ward-round-second-version");
    for (int i = 0; i < 3; i++) {
        pb_node *n = fake_add(a, list, PB_ROLE_ITEM, fake_text(a, "diagnostic:%d", i), diag[i][0]);
        n->value = pb_str_of(diag[i][1]);
        n->detail = pb_str_of(diag[i][2]);
        n->state = i == 1 ? PB_IS_MARGIN : PB_IS_BROKEN;
    }
}

static void add_about(pb_app *a, pb_node *page)
{
    fake_add(a, page, PB_ROLE_TEXT, "summary", shelf[0].summary);
    fake_add(a, page, PB_ROLE_TEXT, "facts",
             "Medical students, week six · level 2, for those who have led a few · 60 minutes of "
             "session time, about twenty at the desk");
    pb_node *list = fake_add(a, page, PB_ROLE_LIST, "people", "In the room");
    fake_people(a, list, fake_english, 7);
    if (is_page(a, "played"))
        add_best(a, page);
    items(a, page, "teaches", "What it is good for",
          (const char *const[]){"Staying with what is felt", "Protecting the presenter",
                                "Bearing not to know", NULL},
          (const char *const[]){
              "The group stays with how it was to be there, before anything is done about it.",
              "Whoever brought the story is not examined by it.",
              "Nobody needs to know the answer by the end of the hour."});
    items(a, page, "content_notes", "What comes up in it",
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
    fake_add(a, page, PB_ROLE_TEXT, "invented", "The people and the case are invented.")->state =
        PB_IS_MARGIN;
    fake_add(a, page, PB_ROLE_TEXT, "care",
             "If something here touches you, talk to somebody you trust.")
        ->state = PB_IS_MARGIN;
    fake_add_setting(a, page, PB_SETTING_MODE);
}

void fake_scenario(pb_app *a)
{
    bool broken = is_page(a, "broken");
    pb_node *page = fake_begin(a, "scenario", "The ward round");
    if (broken)
        add_broken(a, page);
    else
        add_about(a, page);
    pb_node *actions = fake_add(a, page, PB_ROLE_GROUP, "actions", "Actions");
    if (!broken) {
        pb_node *play = fake_button(a, actions, "play", "Begin", "Enter", PB_DO_PLAY);
        play->state = PB_IS_PRIMARY;
        play->detail = PB_STR("Seed of chance: 7");
    }
    fake_button(a, actions, "home", "Home", "Esc", PB_DO_HOME);
    fake_button(a, actions, "settings", "Settings", "Shift+A", PB_DO_SETTINGS);
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
    fake_add(a, page, PB_ROLE_TEXT, "what", "What you do here")->value =
        PB_STR("You lead the group. The talk goes on by itself until it needs you; then you say "
               "one of the things on offer, or stay quiet. There is no single right answer: at the "
               "end the debrief shows what became of the talk, and what your choices made of each "
               "principle.");
    fake_add(a, page, PB_ROLE_TEXT, "kept", "What is kept")->value =
        PB_STR("Every answer, the moment you give it. No name is asked for, and nothing leaves "
               "this machine.");
    pb_node *k = fake_add(a, page, PB_ROLE_LIST, "keys", "Keys");
    for (size_t i = 0; i < sizeof keys / sizeof *keys; i++)
        fake_add(a, k, PB_ROLE_ITEM, "key", keys[i][1])->key = pb_str_of(keys[i][0]);
    fake_add(a, page, PB_ROLE_TEXT, "where", "Where it is kept")->value =
        PB_STR("In /home/somebody-with-a-long-name/.local/share/pushback-in-a-long-folder-name. "
               "Scenarios of your own go into its folder “scenarios”.");
    fake_add(a, page, PB_ROLE_TEXT, "licence", "Pushback is free software under the MIT licence.")
        ->state = PB_IS_MARGIN;
    pb_node *g = fake_add(a, page, PB_ROLE_GROUP, "actions", "Actions");
    fake_button(a, g, "help", "Back", "Esc", PB_DO_HELP)->state = PB_IS_PRIMARY;
}

void fake_menu(pb_app *a)
{
    pb_node *m = fake_add(a, a->root, PB_ROLE_GROUP, "menu", "Pause");
    m->value = PB_STR("Your session is kept; you can go on later.");
    fake_button(a, m, "menu:on", "Go on", "Esc", PB_DO_MENU)->state = PB_IS_PRIMARY;
    fake_button(a, m, "menu:transcript", "Transcript", "T", PB_DO_TRANSCRIPT);
    fake_button(a, m, "menu:back", "Take back your last answer", "B", PB_DO_BACK);
    fake_button(a, m, "menu:debrief", "Debrief so far", "D", PB_DO_DEBRIEF);
    fake_button(a, m, "menu:settings", "Settings", "Shift+A", PB_DO_SETTINGS);
    fake_button(a, m, "menu:help", "Help", "?", PB_DO_HELP);
    fake_button(a, m, "menu:home", "Home", "", PB_DO_HOME);
    fake_button(a, m, "menu:quit", "Quit", "Q", PB_DO_QUIT);
}
