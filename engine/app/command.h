// SPDX-License-Identifier: MIT
// The command line: what was asked for, and the commands that need no face.
#ifndef PB_APP_COMMAND_H
#define PB_APP_COMMAND_H

#include "app/app.h"

enum pb_ask {
    PB_ASK_HOME, // no command: the program itself
    PB_ASK_LIST,
    PB_ASK_PLAY,
    PB_ASK_RESUME,
    PB_ASK_SESSIONS,
    PB_ASK_DEBRIEF,
    PB_ASK_EXPORT,
    PB_ASK_PRIMER,
    PB_ASK_COURSE,
    PB_ASK_HELP,
    PB_ASK_VERSION,
};

typedef struct pb_request {
    enum pb_ask ask;
    const char *scenario; // of play: an id, or a folder; NULL
    const char *page;     // of primer; NULL
    const char *course;   // of course; NULL
    int64_t session;      // of resume, debrief, export; 0 is the newest
    bool text, json;      // the face, or the form of output
    const char *inputs;   // a file, "-" is standard input; NULL
    const char *output;   // of export and primer: a file; NULL is standard output
    enum pb_export form;  // of those
    bool has_form;
    const char *language;
    pb_app_config config; // mode, seed, school
} pb_request;

// Reads the command line. False and *err (which names what is wrong and says how to get help) when
// it does not parse.
bool pb_request_parse(int argc, char **argv, pb_request *out, pb_err *err);

// The language of what has to be said before there is an app: the one asked for, else the system's.
// NULL for English; the caller frees it.
pb_tongue *pb_request_tongue(const pb_request *r);

// The help text, made from the same tables.
void pb_request_help(const pb_tongue *t, pb_buf *out);

// The scenario that a name means, loading it when it is a folder's path; -1 and *err when there is
// none, or when it is broken (*diagnostics then says how, when not NULL).
int64_t pb_app_scenario(pb_app *app, const char *name, pb_buf *diagnostics, pb_err *err);

// The newest kept session's number; 0 and *err when there is none.
int64_t pb_app_newest(pb_app *app, pb_err *err);

// The way to a file in the assets folder.
bool pb_app_asset(const char *name, pb_buf *out, pb_err *err);

// `list`, `sessions`: a table for people, or one JSON array.
bool pb_app_list(pb_app *app, bool json, pb_buf *out, pb_err *err);
bool pb_app_sessions(pb_app *app, bool json, pb_buf *out, pb_err *err);

// Shows a kept session's debrief (0: the one on the page) without asking for anything before it.
bool pb_app_show_debrief(pb_app *app, int64_t session, pb_err *err);

// The debrief that the page shows, as a file of its own.
void pb_app_export(pb_app *app, enum pb_export form, pb_buf *out);

// Opens the primer at a page (NULL: at its contents). False and *err when there is no such page, or
// when its files are broken; *diagnostics then says how.
bool pb_app_primer(pb_app *app, const char *page, pb_buf *diagnostics, pb_err *err);

// The primer that was opened: its pages by id and title, for a terminal; and all of it as a web page.
void pb_app_primer_contents(const pb_app *app, pb_buf *out);
void pb_app_primer_export(const pb_app *app, pb_buf *out);

// The courses there are, as a table; and one of them as a page, which `show` gets while it is there.
// False and *err when there is no such course, or when its file is broken; *diagnostics then says
// how.
void pb_app_courses(pb_app *app, pb_buf *out);
bool pb_app_course(pb_app *app, const char *id, pb_buf *diagnostics,
                   void (*show)(void *ctx, const pb_node *page), void *ctx, pb_err *err);

// The debrief of the session that the page shows, as JSON.
void pb_app_debrief_json(pb_app *app, pb_buf *out);

#endif
