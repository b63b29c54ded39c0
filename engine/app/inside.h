// SPDX-License-Identifier: MIT
// What the app holds. Private to app.
#ifndef PB_APP_INSIDE_H
#define PB_APP_INSIDE_H

#include "app/app.h"
#include "app/pages.h"

enum page { PAGE_HOME, PAGE_SCENARIO, PAGE_SESSION, PAGE_DEBRIEF };

struct pb_app {
    pb_buf data;          // the user's folder; empty keeps nothing
    const char *language; // asked for; NULL: whatever a scenario is in
    pb_shelf shelf;
    pb_store *store;
    enum pb_mode mode;
    uint64_t seed;
    bool has_seed;

    enum page page;
    bool is_help_open, is_menu_open, is_transcript_open, is_done;
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

#endif
