// SPDX-License-Identifier: MIT
#include "store/inside.h"

bool pb_store_rate(pb_store *s, int64_t number, pb_str principle, int32_t value, pb_err *err)
{
    static const char what[] = PB_WORDS("save your rating");
    sqlite3_stmt *st = pb_store_stmt(s, value < 0 ? PB_STMT_UNRATE : PB_STMT_RATE, what, err);
    if (!st)
        return false;
    sqlite3_bind_int64(st, 1, number);
    pb_store_bind(st, 2, principle);
    if (value >= 0)
        sqlite3_bind_int64(st, 3, value);
    return pb_store_commit(s, st, what, err) || pb_store_explain(s, number, err);
}

bool pb_store_rating(pb_store *s, int64_t number, pb_str principle, int32_t *value, pb_err *err)
{
    static const char what[] = PB_WORDS("read your rating");
    sqlite3_stmt *st = pb_store_stmt(s, PB_STMT_RATING, what, err);
    if (!st)
        return false;
    sqlite3_bind_int64(st, 1, number);
    pb_store_bind(st, 2, principle);
    int step = sqlite3_step(st);
    bool ok = step == SQLITE_ROW || step == SQLITE_DONE || pb_db_fail(s->db, s->path, what, err);
    if (ok)
        *value = step == SQLITE_ROW ? (int32_t)sqlite3_column_int(st, 0) : -1;
    pb_store_ready(st);
    return ok;
}

bool pb_store_write(pb_store *s, int64_t number, pb_str key, pb_str words, pb_err *err)
{
    static const char what[] = PB_WORDS("save your words");
    sqlite3_stmt *st = pb_store_stmt(s, words.n ? PB_STMT_WRITE : PB_STMT_UNWRITE, what, err);
    if (!st)
        return false;
    sqlite3_bind_int64(st, 1, number);
    pb_store_bind(st, 2, key);
    if (words.n)
        pb_store_bind(st, 3, words);
    return pb_store_commit(s, st, what, err) || pb_store_explain(s, number, err);
}

// The text of the one row that a bound statement gives; no row is no text.
static bool read_text(pb_store *s, sqlite3_stmt *st, const char *what, pb_buf *out, pb_err *err)
{
    int step = sqlite3_step(st);
    bool ok = step == SQLITE_ROW || step == SQLITE_DONE || pb_db_fail(s->db, s->path, what, err);
    out->n = 0;
    pb_buf_add(out, step == SQLITE_ROW ? pb_store_text(st, 0) : PB_STR(""));
    pb_store_ready(st);
    return ok;
}

bool pb_store_written(pb_store *s, int64_t number, pb_str key, pb_buf *out, pb_err *err)
{
    static const char what[] = PB_WORDS("read your words");
    sqlite3_stmt *st = pb_store_stmt(s, PB_STMT_WRITTEN, what, err);
    if (!st)
        return false;
    sqlite3_bind_int64(st, 1, number);
    pb_store_bind(st, 2, key);
    return read_text(s, st, what, out, err);
}

bool pb_store_set(pb_store *s, pb_str key, pb_str value, pb_err *err)
{
    static const char what[] = PB_WORDS("save a setting");
    sqlite3_stmt *st = pb_store_stmt(s, value.n ? PB_STMT_SET : PB_STMT_UNSET, what, err);
    if (!st)
        return false;
    pb_store_bind(st, 1, key);
    if (value.n)
        pb_store_bind(st, 2, value);
    return pb_store_commit(s, st, what, err);
}

bool pb_store_get(pb_store *s, pb_str key, pb_buf *out, pb_err *err)
{
    static const char what[] = PB_WORDS("read a setting");
    out->n = 0;
    sqlite3_stmt *st = pb_store_stmt(s, PB_STMT_GET, what, err);
    if (!st)
        return false;
    pb_store_bind(st, 1, key);
    return read_text(s, st, what, out, err);
}
