// SPDX-License-Identifier: MIT
// The settings: each a choice among a few, with what it is about; and an example that shows at once
// what was chosen.
#include <stdio.h>

#include "app/inside.h"

static const char *const theme_word[PB_THEME_COUNT] = {PB_WORDS_IN("setting", "light"),
                                                       PB_WORDS_IN("setting", "dark"),
                                                       PB_WORDS_IN("setting", "high contrast")};
static const char *const letters_word[PB_LETTERS_COUNT] = {PB_WORDS_IN("setting", "book"),
                                                           PB_WORDS_IN("setting", "plain"),
                                                           PB_WORDS_IN("setting", "OpenDyslexic")};
static const char *const motion_word[] = {PB_WORDS_IN("setting", "full"),
                                          PB_WORDS_IN("setting", "reduced")};
static const char *const switch_word[] = {PB_WORDS_IN("setting", "off"),
                                          PB_WORDS_IN("setting", "on")};

static const struct {
    const char *name, *what;
    const char *const *word; // by value; NULL: a number
} about[PB_SETTING_COUNT] = {
    [PB_SETTING_TEXT_SCALE] = {PB_WORDS("Text size"),
                               PB_WORDS("Of everything on the screen. Ctrl + and Ctrl − do the "
                                        "same."),
                               NULL},
    [PB_SETTING_THEME] = {PB_WORDS("Colours"), PB_WORDS("Nothing is ever told by colour alone."),
                          theme_word},
    [PB_SETTING_LETTERS] = {PB_WORDS("Letters"),
                            PB_WORDS("Book sets what people say in a serif; plain and "
                                     "OpenDyslexic set everything alike."),
                            letters_word},
    [PB_SETTING_PACE] = {PB_WORDS("Speech appears"),
                         PB_WORDS("At the pace at which you like to read. Going on shows the rest "
                                  "of a line at once."),
                         NULL},
    [PB_SETTING_MOTION] = {PB_WORDS("Movement"),
                           PB_WORDS("Reduced: nothing glides, what is said is there at once, and "
                                    "a silence does not tick."),
                           motion_word},
    [PB_SETTING_WHEELS] = {PB_WORDS("Training wheels"),
                           PB_WORDS("Shows the group’s climate during a session. At work nobody "
                                    "shows it to you."),
                           switch_word},
    [PB_SETTING_VOICE] = {PB_WORDS("Voice"),
                          PB_WORDS("What is said is spoken as well, where the machine can."),
                          switch_word},
    [PB_SETTING_FULL_SCREEN] = {PB_WORDS("Full screen"), PB_WORDS("F11 does the same."),
                                switch_word},
    [PB_SETTING_MODE] = {PB_WORDS("How you play"), "", NULL},
    [PB_SETTING_LANGUAGE] = {PB_WORDS("Language"),
                             PB_WORDS("Of the program, and of the scenarios that have been "
                                      "translated."),
                             NULL},
};

static const char *const mode_what[PB_MODE_COUNT] = {
    PB_WORDS("You may go back, and ask for hints."),
    PB_WORDS("No going back and no hints; the debrief comes at the end."),
    PB_WORDS("One pass, as in rehearsal; the answers stand in the order that the seed "
             "of chance gives."),
};

static pb_str value_word(pb_page *p, enum pb_setting setting, uint16_t value)
{
    const pb_tongue *t = p->tongue;
    if (about[setting].word)
        return pb_str_of(pb_tr_in(t, "setting", about[setting].word[value]));
    switch (setting) {
    case PB_SETTING_TEXT_SCALE:
        return pb_page_text(p, pb_tr(t, "%u %%"), value);
    case PB_SETTING_PACE:
        return value ? pb_page_text(p, pb_tr(t, "%u words a minute"), value)
                     : pb_str_of(pb_tr(t, "all at once"));
    case PB_SETTING_MODE:
        return pb_page_mode(p, (enum pb_mode)value);
    default:
        return PB_STR("");
    }
}

static void add_values(pb_page *p, pb_node *n, const pb_app *app, enum pb_setting setting)
{
    uint16_t values[PB_SETTING_VALUES_MAX];
    uint32_t count = pb_setting_values(setting, values);
    for (uint32_t i = 0; i < count; i++) {
        pb_node *o = pb_page_option(p, n, value_word(p, setting, values[i]),
                                    (pb_command){PB_DO_SET, PB_SET(setting, values[i])},
                                    app->settings.of[setting] == values[i]);
        if (values[i] < 32 && app->lacking[setting] >> values[i] & 1) {
            o->state |= PB_IS_DISABLED;
            o->detail = pb_str_of(pb_tr(p->tongue, "not installed on this machine"));
        }
        if (setting == PB_SETTING_MODE)
            o->detail = pb_str_of(pb_tr(p->tongue, mode_what[values[i]]));
    }
}

// Each by its name in itself, so that whoever reads no other finds it.
static void add_languages(pb_page *p, pb_node *n, const pb_app *app)
{
    enum { LANGUAGES_MAX = 32 };
    pb_str name[LANGUAGES_MAX];
    uint32_t count = pb_app_languages(app, name, LANGUAGES_MAX);
    for (uint32_t i = 0; i < count; i++)
        pb_page_option(p, n, name[i], (pb_command){PB_DO_SET, PB_SET(PB_SETTING_LANGUAGE, i)},
                       app->settings.of[PB_SETTING_LANGUAGE] == i);
}

pb_node *pb_page_setting(pb_page *p, pb_node *parent, const pb_app *app, enum pb_setting setting)
{
    char id[64];
    snprintf(id, sizeof id, "setting:%s", pb_setting_name[setting]);
    pb_node *n = pb_page_add(p, parent, PB_ROLE_SETTING, id,
                             pb_str_of(pb_tr(p->tongue, about[setting].name)));
    const char *what = setting == PB_SETTING_MODE ? mode_what[app->settings.of[PB_SETTING_MODE]]
                                                  : about[setting].what;
    if (setting == PB_SETTING_LETTERS && app->lacking[setting] >> PB_LETTERS_DYSLEXIC & 1)
        what = PB_WORDS("Book sets what people say in a serif, plain does not. OpenDyslexic is not "
                        "installed on this machine (on Debian: fonts-opendyslexic).");
    n->detail = pb_str_of(pb_tr(p->tongue, what));
    if (setting == PB_SETTING_LANGUAGE)
        add_languages(p, n, app);
    else
        add_values(p, n, app, setting);
    pb_page_close_setting(n);
    return n;
}

static void add_settings(pb_page *p, const pb_app *app, const char *id, const char *name,
                         const enum pb_setting *which, size_t n)
{
    pb_node *list = pb_page_add(p, p->root, PB_ROLE_LIST, id, pb_str_of(name));
    for (size_t i = 0; i < n; i++)
        pb_page_setting(p, list, app, which[i]);
}

// Somebody says something, in the colours, letters, size and pace that were chosen: the presenter
// of the first scenario there is.
static void add_example(pb_page *p, const pb_app *app)
{
    const pb_meta *meta = NULL;
    for (uint32_t i = 0; i < app->shelf.volumes.n && !meta; i++)
        if (!pb_volume_is_broken(&app->shelf.volumes.p[i]))
            meta = &app->shelf.volumes.p[i].scenario->meta;
    if (!meta)
        return;
    const pb_person *who = &meta->people.p[meta->presenter];
    pb_node *circle =
        pb_page_add(p, p->root, PB_ROLE_GROUP, "circle", pb_str_of(pb_tr(p->tongue, "An example")));
    pb_node *n = pb_page_add(p, circle, PB_ROLE_PERSON, "person", who->name);
    pb_view_person *v = PB_NEW(p->arena, pb_view_person, 1);
    *v = (pb_view_person){
        .look = &who->look, .mood = PB_WARM, .seats = 1, .looks_at = PB_NONE, .is_presenter = true};
    n->person = v;
    n->state = PB_IS_SPEAKING;
    pb_node *speech = pb_page_add(p, p->root, PB_ROLE_LINE, "speech", who->name);
    speech->value = pb_str_of(pb_tr(
        p->tongue, "It is only an example, so I can say what I like. If you can read this without "
                   "noticing the letters, and it comes neither too fast nor too slowly, then it is "
                   "right for you."));
    pb_view_line *line = PB_NEW(p->arena, pb_view_line, 1);
    const uint16_t *of = app->settings.of; // another pace is another line: it is said anew
    *line = (pb_view_line){.kind = PB_LINE_SAID,
                           .number = of[PB_SETTING_PACE] * 2u + of[PB_SETTING_MOTION],
                           .decision = -1};
    speech->line = line;
}

void pb_page_settings(pb_page *p, const pb_app *app)
{
    static const enum pb_setting reading[] = {PB_SETTING_TEXT_SCALE, PB_SETTING_LETTERS,
                                              PB_SETTING_THEME},
                                 moving[] = {PB_SETTING_PACE, PB_SETTING_MOTION, PB_SETTING_VOICE},
                                 playing[] = {PB_SETTING_MODE, PB_SETTING_WHEELS},
                                 around[] = {PB_SETTING_LANGUAGE, PB_SETTING_FULL_SCREEN};
    const pb_tongue *t = p->tongue;
    pb_page_begin(p, "settings", pb_str_of(pb_tr(t, "Settings")));
    pb_page_add(p, p->root, PB_ROLE_TEXT, "tagline",
                pb_str_of(pb_tr(t, "They apply at once, and are kept on this machine.")));
    add_example(p, app);
    add_settings(p, app, "reading", pb_tr(t, "Reading"), reading, sizeof reading / sizeof *reading);
    add_settings(p, app, "moving", pb_tr(t, "Speech and movement"), moving,
                 sizeof moving / sizeof *moving);
    add_settings(p, app, "playing", pb_tr(t, "Practising"), playing,
                 sizeof playing / sizeof *playing);
    add_settings(p, app, "around", pb_tr(t, "The program"), around, sizeof around / sizeof *around);
    pb_node *a = pb_page_add(p, p->root, PB_ROLE_GROUP, "actions", pb_str_of(pb_tr(t, "Actions")));
    pb_page_button(p, a, "back", pb_tr(t, "Back"), "Esc", PB_DO_SETTINGS, 0)->state = PB_IS_PRIMARY;
    pb_page_button(p, a, "help", pb_tr(t, "Help"), "?", PB_DO_HELP, 0);
}
