// SPDX-License-Identifier: MIT
#include "store/store.h"

#include <stdlib.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "base/file.h"
#include "store/inside.h"

enum {
    GATHER_MS = 50,
    REST_MS = 2000,
    LOG_LARGE = 4 << 20, // bytes of log that are worth folding back
};

static const char *const sql[PB_STMT_COUNT] = {
    [PB_STMT_BEGIN] = "BEGIN IMMEDIATE",
    [PB_STMT_COMMIT] = "COMMIT",
    [PB_STMT_ROLLBACK] = "ROLLBACK",
    [PB_STMT_NEW_SESSION] =
        "INSERT INTO session (scenario, hash, school, mode, seed, program, started)"
        " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
    [PB_STMT_APPEND] = "INSERT INTO journal (session, place, decision, answer, keep, at)"
                       " VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
    [PB_STMT_SEEN] = "INSERT INTO reader (session, seen, at) VALUES (?1, ?2, ?3)"
                     " ON CONFLICT (session) DO UPDATE SET seen = ?2, at = ?3",
    [PB_STMT_SESSIONS] =
        "SELECT s.number, s.scenario, s.school, s.program, s.hash, s.seed, s.mode, s.started,"
        " max(s.started, coalesce(r.at, 0), coalesce((SELECT at FROM journal"
        "  WHERE session = s.number ORDER BY place DESC LIMIT 1), 0)),"
        " coalesce((SELECT max(place) + 1 FROM journal WHERE session = s.number), 0),"
        " coalesce(r.seen, 0)"
        " FROM session s LEFT JOIN reader r ON r.session = s.number"
        " ORDER BY s.number DESC LIMIT ?1",
    [PB_STMT_SESSION] = "SELECT s.scenario, s.hash, s.school, s.mode, s.seed, coalesce(r.seen, 0)"
                        " FROM session s LEFT JOIN reader r ON r.session = s.number"
                        " WHERE s.number = ?1",
    [PB_STMT_ENTRIES] =
        "SELECT decision, answer, keep, place FROM journal WHERE session = ?1 ORDER BY place",
    [PB_STMT_RATE] = "INSERT INTO rating (session, principle, value) VALUES (?1, ?2, ?3)"
                     " ON CONFLICT (session, principle) DO UPDATE SET value = ?3",
    [PB_STMT_RATING] = "SELECT value FROM rating WHERE session = ?1 AND principle = ?2",
    [PB_STMT_UNRATE] = "DELETE FROM rating WHERE session = ?1 AND principle = ?2",
    [PB_STMT_WRITE] = "INSERT INTO written (session, key, words) VALUES (?1, ?2, ?3)"
                      " ON CONFLICT (session, key) DO UPDATE SET words = ?3",
    [PB_STMT_UNWRITE] = "DELETE FROM written WHERE session = ?1 AND key = ?2",
    [PB_STMT_WRITTEN] = "SELECT words FROM written WHERE session = ?1 AND key = ?2",
    [PB_STMT_SET] = "INSERT INTO setting (key, value) VALUES (?1, ?2)"
                    " ON CONFLICT (key) DO UPDATE SET value = ?2",
    [PB_STMT_UNSET] = "DELETE FROM setting WHERE key = ?1",
    [PB_STMT_GET] = "SELECT value FROM setting WHERE key = ?1",
    [PB_STMT_DELETE] = "DELETE FROM session WHERE number = ?1",
};

// ---- statements -------------------------------------------------------------------------------

sqlite3_stmt *pb_store_stmt(pb_store *s, enum pb_store_stmt which, const char *what, pb_err *err)
{
    if (!s->stmt[which] && sqlite3_prepare_v3(s->db, sql[which], -1, SQLITE_PREPARE_PERSISTENT,
                                              &s->stmt[which], NULL) != SQLITE_OK)
        pb_db_fail(s->db, s->path, what, err);
    return s->stmt[which];
}

void pb_store_ready(sqlite3_stmt *st)
{
    sqlite3_reset(st);
    sqlite3_clear_bindings(st);
}

bool pb_store_do(pb_store *s, sqlite3_stmt *st, const char *what, pb_err *err)
{
    if (!st)
        return false;
    bool ok = sqlite3_step(st) == SQLITE_DONE || pb_db_fail(s->db, s->path, what, err);
    pb_store_ready(st);
    return ok;
}

void pb_store_bind(sqlite3_stmt *st, int at, pb_str s)
{
    sqlite3_bind_text(st, at, s.p ? s.p : "", (int)s.n, SQLITE_STATIC);
}

pb_str pb_store_text(sqlite3_stmt *st, int at)
{
    const char *p = (const char *)sqlite3_column_text(st, at);
    return (pb_str){p, p ? (size_t)sqlite3_column_bytes(st, at) : 0};
}

uint32_t pb_store_count(sqlite3_stmt *st, int at)
{
    int64_t n = sqlite3_column_int64(st, at);
    return n < 0 ? 0 : n > UINT32_MAX ? UINT32_MAX : (uint32_t)n;
}

void pb_store_committed(pb_store *s)
{
    if (s->sync)
        pb_syncer_touch(s->sync);
}

// One statement that is a transaction by itself.
bool pb_store_commit(pb_store *s, sqlite3_stmt *st, const char *what, pb_err *err)
{
    if (!pb_store_do(s, st, what, err))
        return false;
    pb_store_committed(s);
    return true;
}

int64_t pb_store_now(void)
{
    return (int64_t)time(NULL);
}

// ---- opening ----------------------------------------------------------------------------------

// In the syncer's thread, on a connection of its own.
static void tidy(void *ctx, bool at_start)
{
    const char *path = ctx;
    pb_buf log = {0};
    struct stat st;
    bool is_large = stat(pb_db_beside(&log, path, "-wal"), &st) == 0 && st.st_size >= LOG_LARGE;
    pb_buf_release(&log);
    if (!is_large && !at_start)
        return;
    sqlite3 *db = pb_db_open_again(path);
    if (db) {
        sqlite3_wal_checkpoint_v2(db, NULL, SQLITE_CHECKPOINT_PASSIVE, NULL, NULL);
        pb_db_prime(db);
    }
    sqlite3_close(db);
}

static bool start_sync(pb_store *s, pb_err *err)
{
    pb_sync_duty duty = {fdatasync, tidy, s->path, GATHER_MS, REST_MS};
    pb_buf log = {0};
    s->sync = pb_syncer_new(pb_db_beside(&log, s->path, "-wal"), &duty, err);
    pb_buf_release(&log);
    return s->sync != NULL;
}

pb_store *pb_store_open(const char *folder, pb_err *err)
{
    pb_store *s = pb_heap_resize(NULL, sizeof *s);
    *s = (pb_store){0};
    bool ok = true;
    if (folder && folder[0]) {
        pb_buf path = {0};
        ok = pb_dir_make(folder, err);
        pb_path_join(&path, folder, PB_STORE_FILE);
        s->path = path.p;
    }
    if (ok) {
        s->db = pb_db_open(s->path, &pb_db_format_now, err);
        ok = s->db && (!s->path || start_sync(s, err));
    }
    if (ok)
        return s;
    pb_store_close(s, NULL);
    return NULL;
}

bool pb_store_close(pb_store *s, pb_err *err)
{
    if (!s)
        return true;
    bool ok = pb_syncer_free(s->sync, err);
    for (int i = 0; i < PB_STMT_COUNT; i++)
        sqlite3_finalize(s->stmt[i]);
    sqlite3_close(s->db);
    free(s->path);
    free(s);
    return ok;
}

bool pb_store_settle(pb_store *s, pb_err *err)
{
    return !s->sync || pb_syncer_settle(s->sync, err);
}

bool pb_store_is_safe(pb_store *s, pb_err *err)
{
    return !s->sync || pb_syncer_is_safe(s->sync, err);
}
