// SPDX-License-Identifier: MIT
// The database file under the store: opening it safely, its format and how older formats become it,
// and what its failures are called. Internal to the layer (tests look in too).
#ifndef PB_STORE_DB_H
#define PB_STORE_DB_H

#include <sqlite3.h>

#include "base/buf.h"
#include "base/err.h"
#include "base/str.h"

enum {
    PB_DB_APPLICATION = 0x50427368, // "PBsh", in the file's header
    PB_DB_BUSY_MS = 5000,           // how long another program is waited for
};

// One step makes format i+1 out of format i; steps are never changed once they have been out.
typedef struct pb_db_format {
    const char *const *step;
    int steps;
} pb_db_format;
extern const pb_db_format pb_db_format_now;

// A connection with every setting made and the file in today's format; NULL and *err on failure.
// `path` NULL is memory.
sqlite3 *pb_db_open(const char *path, const pb_db_format *format, pb_err *err);

// A second connection to a file that pb_db_open has opened; NULL on failure.
sqlite3 *pb_db_open_again(const char *path);

// Commits something that changes nothing, so that the next commit need not begin the log.
bool pb_db_prime(sqlite3 *db);

// Sets *err to "cannot `what` in 'path': why" and what to do about it; returns false.
bool pb_db_fail(sqlite3 *db, const char *path, const char *what, pb_err *err);

// `path` and what SQLite puts behind it ("-wal", "-shm").
const char *pb_db_beside(pb_buf *out, const char *path, const char *suffix);

#endif
