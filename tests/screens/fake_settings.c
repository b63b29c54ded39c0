// SPDX-License-Identifier: MIT
// The settings, and settings on other pages.
#include <stdio.h>

#include "screens/fake_inside.h"

static const struct {
    const char *id, *name, *what;
    const char *option[4]; // by value; none: numbers
} settings[PB_SETTING_COUNT] = {
    [PB_SETTING_TEXT_SCALE] = {"setting:text_scale",
                               "Text size",
                               "Of everything on the screen. Ctrl + and Ctrl − do the same.",
                               {NULL}},
    [PB_SETTING_THEME] = {"setting:theme",
                          "Colours",
                          "Nothing is ever told by colour alone.",
                          {"light", "dark", "high contrast", NULL}},
    [PB_SETTING_LETTERS] = {"setting:letters",
                            "Letters",
                            "Book sets what people say in a serif; plain and OpenDyslexic set "
                            "everything alike.",
                            {"book", "plain", "OpenDyslexic", NULL}},
    [PB_SETTING_PACE] = {"setting:pace",
                         "Speech appears",
                         "At the pace at which you like to read. Going on shows the rest of a line "
                         "at once.",
                         {NULL}},
    [PB_SETTING_MOTION] = {"setting:reduced_motion",
                           "Movement",
                           "Reduced: nothing glides, what is said is there at once, and a silence "
                           "does not tick.",
                           {"full", "reduced", NULL}},
    [PB_SETTING_WHEELS] = {"setting:training_wheels",
                           "Training wheels",
                           "Shows the group’s climate during a session. At work nobody shows it to "
                           "you.",
                           {"off", "on", NULL}},
    [PB_SETTING_VOICE] = {"setting:voice",
                          "Voice",
                          "What is said is spoken as well, where the machine can.",
                          {"off", "on", NULL}},
    [PB_SETTING_FULL_SCREEN] = {"setting:full_screen",
                                "Full screen",
                                "F11 does the same.",
                                {"off", "on", NULL}},
    [PB_SETTING_MODE] = {"setting:mode",
                         "How you play",
                         "You may go back, and ask for hints.",
                         {"practice", "rehearsal", "assessment", NULL}},
    [PB_SETTING_LANGUAGE] = {"setting:language",
                             "Language",
                             "Of the program, and of the scenarios that have been translated.",
                             {"English", "简体中文", NULL}},
};

static const char *const mode_what[] = {
    "You may go back, and ask for hints.",
    "No going back and no hints; the debrief comes at the end.",
    ("One pass, as in rehearsal; the answers stand in the order that the seed of chance "
     "gives."),
};

void fake_add_setting(pb_app *a, pb_node *parent, enum pb_setting setting)
{
    uint16_t values[PB_SETTING_VALUES_MAX] = {0, 1};
    uint32_t n = setting == PB_SETTING_LANGUAGE ? 2 : pb_setting_values(setting, values);
    pb_node *s = fake_add(a, parent, PB_ROLE_SETTING, settings[setting].id, settings[setting].name);
    s->detail = pb_str_of(settings[setting].what);
    for (uint32_t i = 0; i < n; i++) {
        bool words = settings[setting].option[0] != NULL;
        const char *name = words                              ? settings[setting].option[i]
                           : setting == PB_SETTING_TEXT_SCALE ? fake_text(a, "%u %%", values[i])
                           : values[i] ? fake_text(a, "%u words a minute", values[i])
                                       : "all at once";
        pb_node *o = fake_add(a, s, PB_ROLE_OPTION,
                              fake_text(a, "%s:%u", settings[setting].id, values[i]), name);
        o->action = (pb_command){PB_DO_SET, PB_SET(setting, values[i])};
        if (setting == PB_SETTING_MODE)
            o->detail = pb_str_of(mode_what[i]);
        if (a->settings.of[setting] != values[i])
            continue;
        o->state = PB_IS_SELECTED;
        s->value = o->name;
    }
}

static void add_group(pb_app *a, const char *id, const char *name, const enum pb_setting *which,
                      int n)
{
    pb_node *list = fake_add(a, a->root, PB_ROLE_LIST, id, name);
    for (int i = 0; i < n; i++)
        fake_add_setting(a, list, which[i]);
}

void fake_settings(pb_app *a)
{
    pb_node *page = fake_begin(a, "settings", "Settings");
    fake_add(a, page, PB_ROLE_TEXT, "tagline", "They apply at once, and are kept on this machine.");
    pb_node *circle = fake_add(a, page, PB_ROLE_GROUP, "circle", "An example");
    fake_people(a, circle, fake_english, 1);
    pb_node *speech = fake_add(a, page, PB_ROLE_LINE, "speech", "Priya");
    speech->value = PB_STR("It is only an example, so I can say what I like. If you can read this "
                           "without noticing the letters, and it comes neither too fast nor too "
                           "slowly, then it is right for you.");
    pb_view_line *line = PB_NEW(&a->arena, pb_view_line, 1);
    *line = (pb_view_line){.kind = PB_LINE_SAID, .number = 1, .decision = -1};
    speech->line = line;
    add_group(
        a, "reading", "Reading",
        (const enum pb_setting[]){PB_SETTING_TEXT_SCALE, PB_SETTING_LETTERS, PB_SETTING_THEME}, 3);
    add_group(a, "moving", "Speech and movement",
              (const enum pb_setting[]){PB_SETTING_PACE, PB_SETTING_MOTION, PB_SETTING_VOICE}, 3);
    add_group(a, "playing", "Practising",
              (const enum pb_setting[]){PB_SETTING_MODE, PB_SETTING_WHEELS}, 2);
    add_group(a, "around", "The program",
              (const enum pb_setting[]){PB_SETTING_LANGUAGE, PB_SETTING_FULL_SCREEN}, 2);
    pb_node *actions = fake_add(a, page, PB_ROLE_GROUP, "actions", "Actions");
    fake_button(a, actions, "back", "Back", "Esc", PB_DO_SETTINGS)->state = PB_IS_PRIMARY;
    fake_button(a, actions, "help", "Help", "?", PB_DO_HELP);
}

void fake_climate(pb_app *a)
{
    static const struct {
        const char *name, *value;
        int of;
    } meter[] = {{"Safety", "middling", 480},
                 {"The presenter’s exposure", "very high", 870},
                 {"Depth", "low", 210},
                 {"The patient’s presence", "high", 640},
                 {"The clinician’s presence", "very low", 60}};
    pb_node *list = fake_add(a, a->root, PB_ROLE_LIST, "climate", "Climate");
    for (int i = 0; i < 5; i++) {
        pb_node *n = fake_add(a, list, PB_ROLE_BAR, fake_text(a, "climate:%d", i), meter[i].name);
        pb_view_bar *bar = PB_NEW(&a->arena, pb_view_bar, 1);
        *bar = (pb_view_bar){meter[i].of, 0, -1};
        n->bar = bar;
        n->value = pb_str_of(meter[i].value);
    }
}
