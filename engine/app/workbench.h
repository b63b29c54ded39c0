// SPDX-License-Identifier: MIT
// The workbench: the program as the author of a scenario sees it. Sessions look and play as they
// always do, and are kept in memory; beside them stands what a leader never sees: the climate in
// numbers, the declared state, what each answer is worth and why, and where all of it is written.
// The scenario can be loaded again in the middle of a session, which then goes on at the same
// place; any place in it can be gone to; and readers' notes can be written beside its lines
// (app/notes.h).
//
//     pb_app *app = pb_app_new(&(pb_app_config){.data = "", .scenario_dirs = none}, &err);
//     pb_app_preview(app, "scenarios/the-ward-round", &options, &err);
//     … pb_app_reload(app, &err) whenever a file in that folder was saved
#ifndef PB_APP_WORKBENCH_H
#define PB_APP_WORKBENCH_H

#include "app/app.h"

typedef struct pb_preview { // all zero is fine; texts are copied
    const char *school;     // overrides the scenario's; NULL
    const char *by;         // whose notes are written; NULL
    const char *language;   // of the texts, and of the program where it has it; NULL
} pb_preview;

// Puts a scenario's folder on the workbench of an app that has no scenarios yet, and begins a
// session of it; when it cannot be played the page says why, and the session begins as soon as it
// can. `id` is the folder's name. False and *err when there is no such folder, or
// nothing speaks the language.
bool pb_app_preview(pb_app *app, pb_str id, const char *folder, const pb_preview *options,
                    pb_err *err);

// Loads the folder again. When it can be played the session goes on with it: its answers are given
// again, and the reader is where they were; answers that no longer fit are not given, the page says
// where that begins, and they are not lost until another is given. When it cannot be played the
// page shows what is wrong; the session stays as it was. False and *err (how many mistakes) then.
bool pb_app_reload(pb_app *app, pb_err *err);

// Goes to a place of the scenario by the answers that lead there (app/way.h says how places are
// named); while nothing can be played yet, as soon as it can. False and *err when there is no such
// place, or no way to it was found.
bool pb_app_go_to(pb_app *app, pb_str place, pb_err *err);

#endif
