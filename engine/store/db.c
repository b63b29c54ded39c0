// SPDX-License-Identifier: MIT
#include "store/db.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

// `place` counts a journal's entries from 0. Sessions are never renumbered, so a number means one
// session for good.
static const char *const step[] = {
    "CREATE TABLE session ("
    " number INTEGER PRIMARY KEY AUTOINCREMENT,"
    " scenario TEXT NOT NULL, hash TEXT NOT NULL, school TEXT NOT NULL, mode TEXT NOT NULL,"
    " seed INTEGER NOT NULL, program TEXT NOT NULL, started INTEGER NOT NULL) STRICT;"
    "CREATE TABLE journal ("
    " session INTEGER NOT NULL REFERENCES session ON DELETE CASCADE, place INTEGER NOT NULL,"
    " decision TEXT NOT NULL, answer TEXT NOT NULL, keep INTEGER NOT NULL, at INTEGER NOT NULL,"
    " PRIMARY KEY (session, place)) STRICT, WITHOUT ROWID;"
    "CREATE TABLE reader ("
    " session INTEGER PRIMARY KEY REFERENCES session ON DELETE CASCADE,"
    " seen INTEGER NOT NULL, at INTEGER NOT NULL) STRICT;"
    "CREATE TABLE rating ("
    " session INTEGER NOT NULL REFERENCES session ON DELETE CASCADE, principle TEXT NOT NULL,"
    " value INTEGER NOT NULL CHECK (value BETWEEN 0 AND 1000),"
    " PRIMARY KEY (session, principle)) STRICT, WITHOUT ROWID;"
    "CREATE TABLE setting (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;"
    "CREATE TRIGGER session_stays BEFORE UPDATE ON session BEGIN"
    " SELECT RAISE(ABORT, 'a session is never rewritten'); END;"
    "CREATE TRIGGER journal_stays BEFORE UPDATE ON journal BEGIN"
    " SELECT RAISE(ABORT, 'a journal is never rewritten'); END;"
    "CREATE TRIGGER journal_is_whole BEFORE DELETE ON journal"
    " WHEN EXISTS (SELECT 1 FROM session WHERE number = OLD.session) BEGIN"
    " SELECT RAISE(ABORT, 'a journal goes with its session or not at all'); END;"
    "CREATE TRIGGER journal_grows BEFORE INSERT ON journal"
    " WHEN NEW.place <> (SELECT coalesce(max(place) + 1, 0) FROM journal WHERE session = "
    "NEW.session)"
    " BEGIN SELECT RAISE(ABORT, 'not the next entry of its journal'); END;",
    "CREATE TABLE written ("
    " session INTEGER NOT NULL REFERENCES session ON DELETE CASCADE, key TEXT NOT NULL,"
    " words TEXT NOT NULL, PRIMARY KEY (session, key)) STRICT, WITHOUT ROWID;",
};

const pb_db_format pb_db_format_now = {step, sizeof step / sizeof *step};

const char *pb_db_beside(pb_buf *out, const char *path, const char *suffix)
{
    out->n = 0;
    pb_buf_printf(out, "%s%s", path, suffix);
    return out->p;
}

bool pb_db_fail(sqlite3 *db, const char *path, const char *what, pb_err *err)
{
    int code = db ? sqlite3_extended_errcode(db) : SQLITE_NOMEM;
    int system = db ? sqlite3_system_errno(db) : 0;
    const char *name = path ? path : "memory";
    switch (code & 0xFF) {
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return pb_err_set(err,
                          "cannot %s in '%s': the file is damaged (%s); it was left as it is: move "
                          "it away to begin with a new one, or put a copy of it back",
                          what, name, sqlite3_errmsg(db));
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return pb_err_set(err, "cannot %s in '%s': another program is busy with the file", what,
                          name);
    case SQLITE_FULL:
        return pb_err_set(err, "cannot %s in '%s': the disk is full", what, name);
    case SQLITE_READONLY:
        return pb_err_set(err, "cannot %s in '%s': the file or its folder is read-only", what,
                          name);
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
        if (system)
            return pb_err_set(err, "cannot %s in '%s': %s (%s)", what, name, sqlite3_errmsg(db),
                              strerror(system));
        break;
    default:
        break;
    }
    return pb_err_set(err, "cannot %s in '%s': %s", what, name,
                      db ? sqlite3_errmsg(db) : "out of memory");
}

// Makes the file before SQLite does, so that nobody else can read it for even a moment; -wal and
// -shm take after it.
static bool guard(const char *path, pb_err *err)
{
    int fd = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (fd >= 0) {
        close(fd);
        return true;
    }
    if (errno != EEXIST)
        return pb_err_set(err, "cannot make '%s': %s", path, strerror(errno));
    static const char *const suffix[] = {"", "-wal", "-shm"};
    pb_buf name = {0};
    bool ok = true;
    for (size_t i = 0; ok && i < 3; i++) {
        struct stat st;
        if (stat(pb_db_beside(&name, path, suffix[i]), &st) != 0)
            continue;
        if (!S_ISREG(st.st_mode))
            ok = pb_err_set(err, "cannot open '%s': not a regular file", name.p);
        else if ((st.st_mode & 077) && chmod(name.p, st.st_mode & 0700) != 0)
            ok = pb_err_set(err, "cannot make '%s' private: %s", name.p, strerror(errno));
    }
    pb_buf_release(&name);
    return ok;
}

static bool run(sqlite3 *db, const char *sql)
{
    return sqlite3_exec(db, sql, NULL, NULL, NULL) == SQLITE_OK;
}

static bool number(sqlite3 *db, const char *sql, int64_t *out)
{
    sqlite3_stmt *st = NULL;
    bool ok =
        sqlite3_prepare_v2(db, sql, -1, &st, NULL) == SQLITE_OK && sqlite3_step(st) == SQLITE_ROW;
    if (ok)
        *out = sqlite3_column_int64(st, 0);
    return sqlite3_finalize(st) == SQLITE_OK && ok;
}

// Reads whose file it is, and its format. False and *err when it is not ours or too new.
static bool identify(sqlite3 *db, const char *path, const pb_db_format *format, int64_t *version,
                     pb_err *err)
{
    int64_t application = 0, things = 0;
    if (!number(db, "PRAGMA application_id", &application) ||
        !number(db, "PRAGMA user_version", version) ||
        !number(db, "SELECT count(*) FROM sqlite_schema", &things))
        return pb_db_fail(db, path, "read the format", err);
    bool is_new = application == 0 && *version == 0 && things == 0;
    if (!is_new && application != PB_DB_APPLICATION)
        return pb_err_set(err, "'%s' is another program's database; use another folder", path);
    if (*version > format->steps || *version < 0)
        return pb_err_set(
            err,
            "'%s' was written by a newer version of pushback (format %lld; this one knows "
            "up to %d); update the program, or use another folder",
            path, (long long)*version, format->steps);
    return true;
}

// Looks again inside the transaction: two programs may begin at once.
static bool migrate(sqlite3 *db, const char *path, const pb_db_format *format, pb_err *err)
{
    int64_t version = 0;
    if (!identify(db, path, format, &version, err))
        return false;
    if (version == format->steps)
        return true;
    if (!run(db, "BEGIN IMMEDIATE"))
        return pb_db_fail(db, path, "begin a new format", err);
    bool ok = identify(db, path, format, &version, err);
    char head[96];
    snprintf(head, sizeof head, "PRAGMA application_id = %d; PRAGMA user_version = %d",
             PB_DB_APPLICATION, format->steps);
    for (; ok && version < format->steps; version++)
        ok = run(db, format->step[version]) || pb_db_fail(db, path, "make the new format", err);
    ok = ok &&
         ((run(db, head) && run(db, "COMMIT")) || pb_db_fail(db, path, "make the new format", err));
    if (!sqlite3_get_autocommit(db))
        run(db, "ROLLBACK");
    return ok;
}

static bool settings(sqlite3 *db)
{
    sqlite3_extended_result_codes(db, 1);
    sqlite3_busy_timeout(db, PB_DB_BUSY_MS);
    sqlite3_limit(db, SQLITE_LIMIT_LENGTH, 1 << 20);
    sqlite3_limit(db, SQLITE_LIMIT_ATTACHED, 1);
    sqlite3_db_config(db, SQLITE_DBCONFIG_DEFENSIVE, 1, NULL);
    sqlite3_db_config(db, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, NULL);
    sqlite3_wal_autocheckpoint(db, 0);
    return run(
        db, "PRAGMA synchronous = NORMAL; PRAGMA foreign_keys = ON;"
            "PRAGMA secure_delete = ON; PRAGMA cell_size_check = ON; PRAGMA temp_store = MEMORY");
}

sqlite3 *pb_db_open(const char *path, const pb_db_format *format, pb_err *err)
{
    if (path && !guard(path, err))
        return NULL;
    sqlite3 *db = NULL;
    int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX;
    bool ok =
        sqlite3_open_v2(path ? path : ":memory:", &db, flags, NULL) == SQLITE_OK && settings(db);
    if (!ok)
        pb_db_fail(db, path, "open the saved sessions", err);
    if (ok && sqlite3_db_readonly(db, "main") == 1)
        ok = pb_err_set(err, "cannot open '%s': the file is read-only", path ? path : "memory");
    int64_t version;
    if (ok && path) // before anything is written, WAL included
        ok = identify(db, path, format, &version, err) &&
             (run(db, "PRAGMA journal_mode = WAL") || pb_db_fail(db, path, "begin the log", err));
    ok = ok && migrate(db, path ? path : "memory", format, err);
    if (ok)
        return db;
    sqlite3_close(db);
    return NULL;
}

sqlite3 *pb_db_open_again(const char *path)
{
    sqlite3 *db = NULL;
    if (sqlite3_open_v2(path, &db, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, NULL) ==
            SQLITE_OK &&
        settings(db))
        return db;
    sqlite3_close(db);
    return NULL;
}

bool pb_db_prime(sqlite3 *db)
{
    int64_t version = 0;
    char sql[48];
    if (!run(db, "BEGIN IMMEDIATE"))
        return false;
    bool ok = number(db, "PRAGMA user_version", &version);
    snprintf(sql, sizeof sql, "PRAGMA user_version = %d", (int)version);
    ok = ok && run(db, sql) && run(db, "COMMIT");
    if (!sqlite3_get_autocommit(db))
        run(db, "ROLLBACK");
    return ok;
}
