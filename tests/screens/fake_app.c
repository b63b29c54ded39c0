// SPDX-License-Identifier: MIT
#include "screens/fake_app.h"

#include <stdlib.h>

#include "app/build.h"
#include "screens/fake_inside.h"

const char *const fake_pages[] = {
    "home",     "home_empty", "home_lone", "home_first", "home_many", "home_none",
    "scenario", "played",     "broken",    "settings",   "talk",      "moment",
    "wheels",   "stretch",    "silence",   "away",       "done",      "chinese",
    "ten",      "story",      "arabic",    "ending",     "debrief",   "branch",
    "saved",    "rating",     "help",      "transcript", "menu",      NULL};

pb_node *fake_add(pb_app *a, pb_node *parent, enum pb_role role, const char *id, const char *name)
{
    pb_node *n = PB_NEW(&a->arena, pb_node, 1);
    n->role = role;
    n->id = pb_str_of(id);
    n->name = pb_str_of(name);
    pb_node **link = &parent->first;
    while (*link)
        link = &(*link)->next;
    *link = n;
    return n;
}

pb_node *fake_button(pb_app *a, pb_node *parent, const char *id, const char *name, const char *key,
                     enum pb_verb verb)
{
    pb_node *n = fake_add(a, parent, PB_ROLE_BUTTON, id, name);
    n->key = pb_str_of(key);
    n->action = (pb_command){verb, 0};
    return n;
}

pb_node *fake_begin(pb_app *a, const char *id, const char *name)
{
    a->root = PB_NEW(&a->arena, pb_node, 1);
    a->root->role = PB_ROLE_PAGE;
    a->root->id = pb_str_of(id);
    a->root->name = pb_str_of(name);
    return a->root;
}

const char *fake_text(pb_app *a, const char *format, ...)
{
    pb_buf b = {0};
    va_list args;
    va_start(args, format);
    pb_buf_vprintf(&b, format, args);
    va_end(args);
    const char *s = pb_arena_dup(&a->arena, pb_buf_str(&b)).p;
    pb_buf_release(&b);
    return s;
}

static void make(pb_app *a)
{
    pb_arena_reset(&a->arena);
    if (!strncmp(a->page, "home", 4))
        fake_home(a);
    else if (!strcmp(a->page, "scenario") || !strcmp(a->page, "played") ||
             !strcmp(a->page, "broken"))
        fake_scenario(a);
    else if (!strcmp(a->page, "settings"))
        fake_settings(a);
    else if (!strcmp(a->page, "debrief") || !strcmp(a->page, "branch") || !strcmp(a->page, "saved"))
        fake_debrief(a);
    else if (!strcmp(a->page, "rating"))
        fake_rating(a);
    else if (!strcmp(a->page, "help"))
        fake_help(a);
    else
        fake_session(a,
                     !strcmp(a->page, "menu") || !strcmp(a->page, "wheels") ? "moment" : a->page);
    if (!strcmp(a->page, "wheels"))
        fake_climate(a);
    if (a->is_menu_open || !strcmp(a->page, "menu"))
        fake_menu(a);
    pb_page_dress(&(pb_page){&a->arena, a->root, NULL}, a->keys);
    a->version++;
}

// ---- app.h ------------------------------------------------------------------------------------

pb_app *pb_app_new(const pb_app_config *config, pb_err *err)
{
    pb_app *a = pb_heap_resize(NULL, sizeof *a);
    *a = (pb_app){.page = "home", .selected = 7};
    pb_settings_plain(&a->settings);
    a->keys = pb_keys_new(PB_ROOT "/assets", config->data, err);
    if (!a->keys) {
        free(a);
        return NULL;
    }
    make(a);
    return a;
}

void pb_app_free(pb_app *app)
{
    if (!app)
        return;
    pb_arena_release(&app->arena);
    pb_buf_release(&app->typed);
    pb_buf_release(&app->remembered);
    pb_keys_free(app->keys);
    free(app);
}

const pb_keys *pb_app_keys(const pb_app *app)
{
    return app->keys;
}

bool pb_app_remember(pb_app *app, const char *name, pb_str value, pb_err *err)
{
    (void)name;
    (void)err;
    app->remembered.n = 0;
    pb_buf_add(&app->remembered, value);
    return true;
}

bool pb_app_recall(pb_app *app, const char *name, pb_buf *out, pb_err *err)
{
    (void)name;
    (void)err;
    pb_buf_add(out, pb_buf_str(&app->remembered));
    return true;
}

const pb_node *pb_app_view(pb_app *app)
{
    return app->root;
}

uint64_t pb_app_version(const pb_app *app)
{
    return app->version;
}

bool pb_app_do(pb_app *app, pb_command command, pb_err *err)
{
    (void)err;
    app->last = command;
    app->commands++;
    if (command.verb == PB_DO_MENU)
        app->is_menu_open = !app->is_menu_open;
    else if (command.verb == PB_DO_TRANSCRIPT)
        app->is_transcript_open = !app->is_transcript_open;
    else if (command.verb == PB_DO_MOMENT && command.arg >= 0 && command.arg < 16)
        app->selected = command.arg;
    else if (command.verb == PB_DO_QUIT)
        app->is_done = true;
    else if (command.verb == PB_DO_SET && PB_SET_WHAT(command.arg) < PB_SETTING_COUNT)
        app->settings.of[PB_SET_WHAT(command.arg)] = (uint16_t)PB_SET_VALUE(command.arg);
    else if (command.verb == PB_DO_FILTER)
        *(PB_SET_WHAT(command.arg) == PB_FILTER_LEVEL ? &app->level : &app->setting) =
            PB_SET_VALUE(command.arg);
    make(app);
    return true;
}

bool pb_app_type(pb_app *app, pb_str field, pb_str text, pb_err *err)
{
    (void)err;
    app->typed.n = 0;
    pb_buf_add(&app->typed, text);
    make(app);
    return field.n > 0;
}

const pb_settings *pb_app_settings(const pb_app *app)
{
    return &app->settings;
}

void pb_app_lack(pb_app *app, enum pb_setting setting, uint16_t value)
{
    (void)app; // the pages are the same on every machine
    (void)setting;
    (void)value;
}

const pb_tongue *pb_app_tongue(const pb_app *app)
{
    (void)app;
    return NULL;
}

bool pb_app_catch_up(pb_app *app)
{
    (void)app;
    return false;
}

bool pb_app_done(const pb_app *app)
{
    return app->is_done;
}

bool fake_show(pb_app *app, const char *page)
{
    for (int i = 0; fake_pages[i]; i++)
        if (!strcmp(fake_pages[i], page)) {
            app->page = fake_pages[i];
            app->is_menu_open = app->is_transcript_open = false;
            make(app);
            return true;
        }
    return false;
}

pb_command fake_last(const pb_app *app)
{
    return app->last;
}

uint32_t fake_commands(const pb_app *app)
{
    return app->commands;
}

pb_str fake_typed(const pb_app *app)
{
    return pb_buf_str(&app->typed);
}
