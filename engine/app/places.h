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

// The user's folder: PUSHBACK_HOME, else pushback in XDG_DATA_HOME, else in ~/.local/share. Not
// made here.
bool pb_places_data(pb_buf *out, pb_err *err);

#endif
