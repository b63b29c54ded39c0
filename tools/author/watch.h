// SPDX-License-Identifier: MIT
// Watches a scenario's folder for files that were saved. On Linux the kernel tells; where it does
// not, the files' times are looked at a few times a second.
#ifndef PB_AUTHOR_WATCH_H
#define PB_AUTHOR_WATCH_H

#include "base/err.h"

typedef struct author_watch author_watch;

// Calls `changed`, on a thread of its own, once for everything that a save does: editors write over
// a file, or beside it and rename, or move the old one away first. Only files that a scenario has
// count (and the translations in locale/); a file that is gone counts when it stays away. NULL and
// *err when there can be no thread.
author_watch *author_watch_new(const char *folder, void (*changed)(void *ctx), void *ctx,
                               pb_err *err);

// Afterwards `changed` is not called any more.
void author_watch_free(author_watch *w);

#endif
