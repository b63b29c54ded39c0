// SPDX-License-Identifier: MIT
// What the app holds. Private to app.
#ifndef PB_APP_INSIDE_H
#define PB_APP_INSIDE_H

#include "app/app.h"
#include "app/language.h"
#include "app/pages.h"
#include "app/play.h"
#include "app/primer.h"
#include "app/reading.h"
#include "app/shelf.h"

enum page { PAGE_HOME, PAGE_SCENARIO, PAGE_SESSION, PAGE_RATING, PAGE_DEBRIEF };

// A kept session as home shows it.
typedef struct pb_kept {
    pb_store_session row;
    uint32_t scenario; // on the shelf, or PB_NO_INDEX when it is not there any more
    bool is_playable;  // the scenario is there and whole; what follows is known
    bool is_over;
    uint32_t ending;    // when over
    uint32_t decisions; // answered
    uint32_t minutes;
    pb_profile profile;
} pb_kept;

// A moment worth another try: its answer was weak, and none since was strong.
typedef struct pb_due {
    int64_t session;
    uint32_t volume, decision, option; // option: the one taken, in the scenario
    uint32_t clock;
    uint32_t keep; // inputs before it
} pb_due;

enum { PB_DUE_MAX = 3 };

typedef struct pb_settled { // a moment whose newest telling answer has been seen
    uint32_t volume, decision;
} pb_settled;

typedef struct pb_bench pb_bench;

struct pb_app {
    pb_buf data; // the user's folder; empty keeps nothing
    pb_buf assets;
    pb_languages languages;
    pb_shelf shelf;
    pb_store *store;
    pb_keys *keys;
    pb_settings settings;
    pb_tongue *tongue; // NULL is English
    uint64_t seed;
    bool has_seed;

    enum page page;
    bool is_help_open, is_settings_open, is_menu_open, is_transcript_open, is_done;
    uint32_t volume;    // of PAGE_SCENARIO
    pb_play play;       // of PAGE_SESSION; session is NULL when there is none
    pb_reading reading; // of PAGE_RATING and PAGE_DEBRIEF

    pb_store_list list; // the kept sessions as last looked at
    PB_VEC(pb_kept) kept;
    pb_due due[PB_DUE_MAX];
    uint32_t dues;
    PB_VEC(pb_settled) settled; // while looking
    bool is_looking, has_looked;
    bool is_hasty; // home has not been shown with all that belongs on it yet
    pb_handbook handbook;
    struct {
        pb_buf text;             // as typed
        uint32_t level, setting; // 0: any; setting: 1 + a volume whose kind of setting is meant
    } filter;                    // of home's scenarios
    uint32_t lacking[PB_SETTING_COUNT]; // bit per value that the face cannot do

    pb_bench *bench; // NULL in the plain program (app/bench.h)
    pb_err error;    // what failed last, until the next command
    pb_arena view;   // the page
    pb_node *root;   // NULL when it must be made anew
    uint64_t version;
};

// Lists the kept sessions anew, with what their journals come to, and what is due.
bool pb_app_look(pb_app *app, pb_err *err);

// A kept session as a card that opens it.
pb_node *pb_page_kept(pb_page *p, pb_node *list, const pb_shelf *shelf, const pb_kept *k);

// The group's climate as meters, for those who want training wheels.
void pb_page_climate(pb_page *p, const pb_play *play);

// What of a scenario's setting is compared: all before its first comma ("Medical students").
pb_str pb_setting_kind(const pb_meta *meta);

// Whether a volume is what the person looks for.
bool pb_app_finds(const pb_app *app, uint32_t volume);

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

// The language for as long as the program runs: the one asked for, else the one kept, else the
// system's. False and *err when there is nothing in the one that was asked for, in the scenario of
// `folder` (or NULL) either.
bool pb_app_begin_language(pb_app *app, const char *asked, const char *folder, pb_err *err);

// The same for one asked for with a scenario that is on no shelf yet.
bool pb_app_ask_language(pb_app *app, const char *asked, const char *folder, pb_err *err);

// Changes it for good, to one of pb_app_languages.
bool pb_app_set_language(pb_app *app, uint32_t number, pb_err *err);

// The view is no longer what it was.
void pb_app_changed(pb_app *app);

// Commands, by the room that carries them out.
bool pb_app_do_session(pb_app *app, pb_command c, pb_err *err);
bool pb_app_do_home(pb_app *app, pb_command c, pb_err *err);
bool pb_app_do_debrief(pb_app *app, pb_command c, pb_err *err);
bool pb_app_do_settings(pb_app *app, pb_command c, pb_err *err);
void pb_app_do_primer(pb_app *app, pb_command c);

// What is typed, likewise.
bool pb_app_type_home(pb_app *app, pb_str field, pb_str text, pb_err *err);
bool pb_app_type_rating(pb_app *app, pb_str field, pb_str text, pb_err *err);

#endif
