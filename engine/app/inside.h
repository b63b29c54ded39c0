// SPDX-License-Identifier: MIT
// What the app holds. Private to app.
#ifndef PB_APP_INSIDE_H
#define PB_APP_INSIDE_H

#include "app/app.h"
#include "app/debrief.h"
#include "app/pages.h"
#include "app/play.h"
#include "app/shelf.h"

enum page { PAGE_HOME, PAGE_SCENARIO, PAGE_SESSION, PAGE_RATING, PAGE_DEBRIEF };

// A kept session as home shows it.
typedef struct pb_kept {
    pb_store_session row;
    uint32_t scenario; // on the shelf, or PB_NO_INDEX when it is not there any more
    bool is_over;
    uint32_t decisions; // answered
    uint32_t minutes;
} pb_kept;

struct pb_app {
    pb_buf data;          // the user's folder; empty keeps nothing
    const char *language; // asked for; NULL: whatever a scenario is in
    pb_shelf shelf;
    pb_store *store;
    pb_settings settings;
    pb_tongue *tongue; // NULL is English
    uint64_t seed;
    bool has_seed;

    enum page page;
    bool is_help_open, is_settings_open, is_menu_open, is_transcript_open, is_done;
    uint32_t volume;    // of PAGE_SCENARIO
    pb_play play;       // of PAGE_SESSION; session is NULL when there is none
    pb_debrief debrief; // of PAGE_DEBRIEF
    pb_journal debrief_journal;
    uint32_t selected; // moment of the debrief

    pb_store_list list; // the kept sessions as last looked at
    PB_VEC(pb_kept) kept;
    bool has_looked;

    pb_err error;  // what failed last, until the next command
    pb_arena view; // the page
    pb_node *root; // NULL when it must be made anew
    uint64_t version;
};

// Lists the kept sessions anew.
bool pb_app_look(pb_app *app, pb_err *err);

// The set-up for a journal: its scenario, in the school that it was played in. NULL and *err when
// that is not here.
pb_sim *pb_app_sim_of(pb_app *app, const pb_journal *j, pb_err *err);

// Shows the session that app->play holds.
void pb_app_show_session(pb_app *app);

// Reads what is kept; what is missing or makes no sense stays plain. The language is kept as its
// name and is not touched.
bool pb_settings_load(pb_settings *s, pb_store *store, pb_err *err);

// Keeps one.
bool pb_settings_save(const pb_settings *s, enum pb_setting setting, pb_store *store, pb_err *err);

// Commands, by the room that carries them out.
bool pb_app_do_debrief(pb_app *app, pb_command c, pb_err *err);
bool pb_app_do_settings(pb_app *app, pb_command c, pb_err *err);

#endif
