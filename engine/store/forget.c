// SPDX-License-Identifier: MIT
#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "base/file.h"
#include "store/inside.h"

enum { ASIDE_MAX = 1000 };

static bool exec(pb_store *s, const char *sql, const char *what, pb_err *err)
{
    return sqlite3_exec(s->db, sql, NULL, NULL, NULL) == SQLITE_OK ||
           pb_db_fail(s->db, s->path, what, err);
}

// SQLite does not wait by itself for another's checkpoint, be it our own thread's.
static bool empty_log(pb_store *s)
{
    enum { NAP_MS = 20 };
    int code = SQLITE_BUSY;
    for (int waited = 0; code == SQLITE_BUSY && waited < PB_DB_BUSY_MS; waited += NAP_MS) {
        if (waited)
            sqlite3_sleep(NAP_MS);
        code =
            sqlite3_wal_checkpoint_v2(s->db, NULL, SQLITE_CHECKPOINT_TRUNCATE, NULL, NULL) & 0xFF;
    }
    return code == SQLITE_OK;
}

// Deleted words linger in free pages and in the log: build the file anew, then empty the log.
static bool scour(pb_store *s, pb_err *err)
{
    static const char what[] = PB_WORDS("take the deleted words out");
    if (!exec(s, "VACUUM", what, err))
        return false;
    if (s->path && (!empty_log(s) || !pb_db_prime(s->db)))
        return pb_db_fail(s->db, s->path, what, err);
    pb_store_committed(s);
    return true;
}

bool pb_store_delete(pb_store *s, int64_t number, pb_err *err)
{
    static const char what[] = PB_WORDS("delete the session");
    sqlite3_stmt *st = pb_store_stmt(s, PB_STMT_DELETE, what, err);
    if (!st)
        return false;
    sqlite3_bind_int64(st, 1, number);
    if (!pb_store_commit(s, st, what, err))
        return false;
    if (sqlite3_changes(s->db) == 0)
        return pb_err_set(err, "there is no session %lld", (long long)number);
    return scour(s, err);
}

bool pb_store_forget(pb_store *s, pb_err *err)
{
    static const char what[] = PB_WORDS("delete everything");
    bool ok = exec(s,
                   "BEGIN IMMEDIATE; DELETE FROM session; DELETE FROM setting;"
                   "DELETE FROM sqlite_sequence; COMMIT",
                   what, err);
    if (!sqlite3_get_autocommit(s->db))
        exec(s, "ROLLBACK", what, NULL);
    return ok && scour(s, err);
}

static bool move(const char *from, const char *to, pb_err *err)
{
    return rename(from, to) == 0 || errno == ENOENT ||
           pb_err_set(err, "cannot move '%s' to '%s': %s", from, to, strerror(errno));
}

bool pb_store_set_aside(const char *folder, pb_buf *where, pb_err *err)
{
    pb_buf file = {0}, from = {0}, to = {0};
    where->n = 0;
    pb_buf_add(where, PB_STR(""));
    pb_path_join(&file, folder, PB_STORE_FILE);
    bool ok = true;
    if (access(file.p, F_OK) == 0) {
        int n = 1;
        do {
            where->n = 0;
            pb_buf_printf(where, "%s.broken-%d", file.p, n);
        } while (access(where->p, F_OK) == 0 && ++n < ASIDE_MAX);
        ok = n < ASIDE_MAX || pb_err_set(err, "'%s' was set aside %d times already", file.p, n - 1);
        // The log first: a new file must never find the old one's log beside it.
        ok = ok &&
             move(pb_db_beside(&from, file.p, "-wal"), pb_db_beside(&to, where->p, "-wal"), err);
        ok = ok &&
             move(pb_db_beside(&from, file.p, "-shm"), pb_db_beside(&to, where->p, "-shm"), err);
        ok = ok && move(file.p, where->p, err);
    }
    pb_buf_release(&to);
    pb_buf_release(&from);
    pb_buf_release(&file);
    return ok;
}
