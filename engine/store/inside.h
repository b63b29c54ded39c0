// SPDX-License-Identifier: MIT
// What a store is made of; internal to the layer.
#ifndef PB_STORE_INSIDE_H
#define PB_STORE_INSIDE_H

#include "base/tongue.h" // PB_WORDS
#include "store/db.h"
#include "store/store.h"
#include "store/sync.h"

// Statements are prepared when first used and kept.
enum pb_store_stmt {
    PB_STMT_BEGIN,
    PB_STMT_COMMIT,
    PB_STMT_ROLLBACK,
    PB_STMT_NEW_SESSION,
    PB_STMT_APPEND,
    PB_STMT_SEEN,
    PB_STMT_SESSIONS,
    PB_STMT_SESSION,
    PB_STMT_ENTRIES,
    PB_STMT_RATE,
    PB_STMT_RATING,
    PB_STMT_UNRATE,
    PB_STMT_WRITE,
    PB_STMT_UNWRITE,
    PB_STMT_WRITTEN,
    PB_STMT_SET,
    PB_STMT_UNSET,
    PB_STMT_GET,
    PB_STMT_DELETE,
    PB_STMT_COUNT
};

struct pb_store {
    sqlite3 *db;
    pb_syncer *sync; // NULL in memory
    char *path;      // NULL in memory
    sqlite3_stmt *stmt[PB_STMT_COUNT];
};

// The file in a folder.
#define PB_STORE_FILE "pushback.db"

// A kept statement, ready to bind; NULL and *err on failure.
sqlite3_stmt *pb_store_stmt(pb_store *s, enum pb_store_stmt which, const char *what, pb_err *err);

// Runs a statement that gives no rows and makes it ready again; `what` is for the message.
bool pb_store_do(pb_store *s, sqlite3_stmt *st, const char *what, pb_err *err);

// The same for a statement that is a transaction by itself.
bool pb_store_commit(pb_store *s, sqlite3_stmt *st, const char *what, pb_err *err);

// Says that something was committed.
void pb_store_committed(pb_store *s);

// Ends a statement's run and lets go of what was bound.
void pb_store_ready(sqlite3_stmt *st);

// `s` is borrowed until pb_store_ready.
void pb_store_bind(sqlite3_stmt *st, int at, pb_str s);

// A column's text, borrowed until the next step; a column's number kept to 32 bits.
pb_str pb_store_text(sqlite3_stmt *st, int at);
uint32_t pb_store_count(sqlite3_stmt *st, int at);

int64_t pb_store_now(void);

// Says in *err which promise a broken constraint means, when it was one. Always false.
bool pb_store_explain(pb_store *s, int64_t number, pb_err *err);

#endif
