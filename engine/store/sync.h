// SPDX-License-Identifier: MIT
// The store's own thread, which makes commits durable so that nobody else waits for the disk
// (store.h says why).
//
// It syncs the write-ahead log through a descriptor of its own. That is safe beside SQLite:
// SQLite's file locks stand on the database and the -shm file, and only a descriptor of those would
// drop them when it is closed.
#ifndef PB_STORE_SYNC_H
#define PB_STORE_SYNC_H

#include <stdint.h>

#include "base/err.h"

typedef struct pb_syncer pb_syncer;

// What the thread does, and when. Tests put their own in.
typedef struct pb_sync_duty {
    int (*sync)(int fd); // as fdatasync
    void (*tidy)(void *ctx,
                 bool at_start); // called in the thread when it begins, and when nothing was
                                 // committed for `rest_ms` after something was; may be NULL
    void *ctx;
    uint32_t gather_ms; // commits that come within this time share one sync
    uint32_t rest_ms;
} pb_sync_duty;

// Starts the thread on the file `path`, which must be there. NULL and *err on failure.
pb_syncer *pb_syncer_new(const char *path, const pb_sync_duty *duty, pb_err *err);

// Something was committed. Never waits for the disk.
void pb_syncer_touch(pb_syncer *s);

// Waits until all that was touched is synced. False and *err when a sync has ever failed: what the
// system could not write then it may have dropped, so a later success mends nothing.
bool pb_syncer_settle(pb_syncer *s, pb_err *err);
bool pb_syncer_is_safe(pb_syncer *s, pb_err *err);

// Settles, ends the thread, frees. NULL is legal.
bool pb_syncer_free(pb_syncer *s, pb_err *err);

#endif
