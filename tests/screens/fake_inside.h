// SPDX-License-Identifier: MIT
// What the canned pages share.
#ifndef PB_TESTS_FAKE_INSIDE_H
#define PB_TESTS_FAKE_INSIDE_H

#include "base/arena.h"
#include "screens/fake_app.h"

struct pb_app {
    pb_arena arena;
    pb_node *root;
    const char *page;
    uint64_t version;
    pb_command last;
    uint32_t commands;
    int64_t selected;
    pb_keys *keys;
    pb_buf remembered; // the one thing that is
    bool is_menu_open, is_transcript_open, is_done;
    pb_settings settings;
    pb_buf typed;
    uint32_t level, setting; // home's filters
};

typedef struct cast {
    const char *name, *job;
    pb_look look;
} cast;
extern const cast fake_english[10], fake_chinese[6];

pb_node *fake_begin(pb_app *a, const char *id, const char *name);
pb_node *fake_add(pb_app *a, pb_node *parent, enum pb_role role, const char *id, const char *name);
pb_node *fake_button(pb_app *a, pb_node *parent, const char *id, const char *name, const char *key,
                     enum pb_verb verb);
const char *fake_text(pb_app *a, const char *format, ...) __attribute__((format(printf, 2, 3)));
void fake_people(pb_app *a, pb_node *parent, const cast *people, uint32_t n);

void fake_home(pb_app *a);
void fake_settings(pb_app *a);
void fake_climate(pb_app *a);
void fake_add_setting(pb_app *a, pb_node *parent, enum pb_setting setting);
void fake_scenario(pb_app *a);
void fake_session(pb_app *a, const char *which);
void fake_debrief(pb_app *a);
void fake_rating(pb_app *a);
void fake_help(pb_app *a);
void fake_menu(pb_app *a);

#endif
