// SPDX-License-Identifier: MIT
// The program without a face: finds scenarios, plays sessions, keeps them, and shows all of it as a
// view. A face calls pb_app_view, renders it, and sends commands to pb_app_do. A command that
// answers a decision has been committed to the store before pb_app_do returns, so before any face
// can show what came of it.
#ifndef PB_APP_APP_H
#define PB_APP_APP_H

#include "app/keys.h"
#include "app/settings.h"
#include "app/view.h"
#include "base/err.h"
#include "base/tongue.h"

typedef struct pb_app pb_app;

typedef struct pb_app_config {
    const char *assets; // folder; NULL: found beside the program or where it was installed
    const char *const *scenario_dirs; // NULL-terminated; NULL: the shipped ones and the user's own
    const char *data;     // the user's folder; NULL: where the platform keeps it; "" keeps nothing
    const char *language; // as "en" or "zh_CN"; NULL: as the person chose, else as the system says
    const char *folder;   // a scenario's, whose translations may be asked for as well; NULL
    const char *school;   // overrides the scenario's; NULL
    enum pb_mode mode;    // of sessions that are begun, when has_mode; else as the person chose
    uint64_t seed;        // of sessions that are begun, when has_seed
    bool has_seed, has_mode;
    bool is_hasty; // for a face that wants its first page soon: leaves what that page can do
                   // without to pb_app_catch_up
} pb_app_config;

// NULL and *err when the assets or the store cannot be opened. Broken scenarios do not stop it.
pb_app *pb_app_new(const pb_app_config *config, pb_err *err);
void pb_app_free(pb_app *app);

// The page as it is now. Valid until the next pb_app_do.
const pb_node *pb_app_view(pb_app *app);

// Does a little of what was left for later (config.is_hasty): looks at a kept session, or reads a
// scenario's script. True while something is left; false from the first where nothing was. Whatever
// a command needs before that, it does itself.
bool pb_app_catch_up(pb_app *app);

// Grows whenever the view has changed; a face redraws when it differs from what it drew.
uint64_t pb_app_version(const pb_app *app);

// Carries a command out. False and *err when something failed (a disk, a missing session): the page
// then says so too. A command that does not apply to the page does nothing and is no failure.
bool pb_app_do(pb_app *app, pb_command command, pb_err *err);

// Types into a field of the page (PB_ROLE_FIELD) by its id: `text` is what it holds from now on.
// False and *err when there is no such field.
bool pb_app_type(pb_app *app, pb_str field, pb_str text, pb_err *err);

// True after PB_DO_QUIT.
bool pb_app_done(const pb_app *app);

// What the person has chosen; a face follows it whenever the version has changed.
const pb_settings *pb_app_settings(const pb_app *app);

// Told by a face: it cannot do this value of a setting on this machine (a font that is not
// installed). The settings page then says so.
void pb_app_lack(pb_app *app, enum pb_setting setting, uint16_t value);

// The languages that the program speaks, each by its name in itself, English first, into `out`;
// returns how many, at most `max`.
uint32_t pb_app_languages(const pb_app *app, pb_str out[], uint32_t max);

// What is bound to which key.
const pb_keys *pb_app_keys(const pb_app *app);

// What a face wants to find again when it is next opened (where its window was), as text by name.
// Recalls nothing where nothing is kept.
bool pb_app_remember(pb_app *app, const char *name, pb_str value, pb_err *err);
bool pb_app_recall(pb_app *app, const char *name, pb_buf *out, pb_err *err);

// The language that the program speaks; faces take their own words from it. Good until the next
// pb_app_do, as the view is.
const pb_tongue *pb_app_tongue(const pb_app *app);

#endif
