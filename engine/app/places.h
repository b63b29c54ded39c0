// SPDX-License-Identifier: MIT
// Where things lie: the shipped assets and scenarios, and the user's own folder.
#ifndef PB_APP_PLACES_H
#define PB_APP_PLACES_H

#include "base/buf.h"
#include "base/err.h"

// The folder that holds `assets` and `scenarios`: PUSHBACK_SHARE, else ../share/pushback beside the
// program, else the nearest folder above the program that has them (a build in its source tree),
// else where it was installed.
bool pb_places_share(pb_buf *out, pb_err *err);

// The user's folder: PUSHBACK_HOME, else pushback in XDG_DATA_HOME, else in ~/.local/share, where
// without HOME the machine says what ~ is. Not made here.
bool pb_places_data(pb_buf *out, pb_err *err);

// Where a person looks for their documents: XDG_DOCUMENTS_DIR, else what the desktop's
// user-dirs.dirs names by it, else the home folder, else `data`. Only folders that are there.
void pb_places_documents(pb_buf *out, const char *data);

// Where the user's own files for this program lie (keys.yaml): PUSHBACK_HOME, else pushback in
// XDG_CONFIG_HOME, else in ~/.config.
bool pb_places_config(pb_buf *out, pb_err *err);

#endif
