// SPDX-License-Identifier: MIT
#include <string.h>

#include "store/inside.h"

enum { ENTRIES_MAX = 1000000 }; // of one journal; a session has some tens

static bool append(pb_store *s, int64_t number, uint32_t place, const pb_journal_entry *e,
                   int64_t at, pb_err *err)
{
    static const char what[] = PB_WORDS("save the answer");
    sqlite3_stmt *st = pb_store_stmt(s, PB_STMT_APPEND, what, err);
    if (!st)
        return false;
    sqlite3_bind_int64(st, 1, number);
    sqlite3_bind_int64(st, 2, place);
    pb_store_bind(st, 3, e->decision);
    pb_store_bind(st, 4, e->answer);
    sqlite3_bind_int64(st, 5, e->keep);
    sqlite3_bind_int64(st, 6, at);
    return pb_store_do(s, st, what, err);
}

static bool insert_session(pb_store *s, const pb_journal *j, const char *program, int64_t at,
                           const char *what, pb_err *err)
{
    sqlite3_stmt *st = pb_store_stmt(s, PB_STMT_NEW_SESSION, what, err);
    if (!st)
        return false;
    int64_t seed;
    memcpy(&seed, &j->seed, sizeof seed);
    pb_store_bind(st, 1, j->scenario);
    pb_store_bind(st, 2, pb_str_of(j->scenario_hash));
    pb_store_bind(st, 3, j->school);
    pb_store_bind(st, 4, pb_str_of(pb_mode_name[j->mode]));
    sqlite3_bind_int64(st, 5, seed);
    pb_store_bind(st, 6, pb_str_of(program));
    sqlite3_bind_int64(st, 7, at);
    return pb_store_do(s, st, what, err);
}

bool pb_store_begin(pb_store *s, const pb_journal *j, const char *program, int64_t *number,
                    pb_err *err)
{
    static const char what[] = PB_WORDS("begin the session");
    if (!pb_store_do(s, pb_store_stmt(s, PB_STMT_BEGIN, what, err), what, err))
        return false;
    int64_t at = pb_store_now(), given = 0;
    bool ok = insert_session(s, j, program, at, what, err);
    if (ok)
        given = sqlite3_last_insert_rowid(s->db);
    for (uint32_t i = 0; ok && i < j->entries.n; i++)
        ok = append(s, given, i, &j->entries.p[i], at, err);
    ok = ok && pb_store_do(s, pb_store_stmt(s, PB_STMT_COMMIT, what, err), what, err);
    if (!sqlite3_get_autocommit(s->db))
        pb_store_do(s, pb_store_stmt(s, PB_STMT_ROLLBACK, what, NULL), what, NULL);
    if (!ok)
        return false;
    pb_store_committed(s);
    *number = given;
    return true;
}

bool pb_store_explain(pb_store *s, int64_t number, pb_err *err)
{
    int code = sqlite3_extended_errcode(s->db);
    if (code == SQLITE_CONSTRAINT_FOREIGNKEY)
        return pb_err_set(err, "there is no session %lld", (long long)number);
    if (code == SQLITE_CONSTRAINT_TRIGGER)
        return pb_err_set(err, "session %lld was gone on with elsewhere; open it again",
                          (long long)number);
    return false;
}

bool pb_store_append(pb_store *s, int64_t number, uint32_t place, const pb_journal_entry *entry,
                     pb_err *err)
{
    if (!append(s, number, place, entry, pb_store_now(), err))
        return pb_store_explain(s, number, err);
    pb_store_committed(s);
    return true;
}

bool pb_store_seen(pb_store *s, int64_t number, uint32_t seen, pb_err *err)
{
    static const char what[] = PB_WORDS("save how far you have read");
    sqlite3_stmt *st = pb_store_stmt(s, PB_STMT_SEEN, what, err);
    if (!st)
        return false;
    sqlite3_bind_int64(st, 1, number);
    sqlite3_bind_int64(st, 2, seen);
    sqlite3_bind_int64(st, 3, pb_store_now());
    return pb_store_commit(s, st, what, err) || pb_store_explain(s, number, err);
}

static void copy_hash(char out[65], pb_str hash)
{
    size_t n = hash.n < 64 ? hash.n : 64;
    if (n)
        memcpy(out, hash.p, n);
    out[n] = '\0';
}

static uint64_t seed_of(sqlite3_stmt *st, int at)
{
    int64_t kept = sqlite3_column_int64(st, at);
    uint64_t seed;
    memcpy(&seed, &kept, sizeof seed);
    return seed;
}

static bool mode_of(sqlite3_stmt *st, int at, int64_t number, enum pb_mode *out, pb_err *err)
{
    pb_str name = pb_store_text(st, at);
    int mode = pb_word_find(name, pb_mode_name, PB_MODE_COUNT);
    if (mode < 0)
        return pb_err_set(err, "session %lld has a mode that this program does not know: '%.*s'",
                          (long long)number, PB_STR_ARG(name));
    *out = (enum pb_mode)mode;
    return true;
}

void pb_store_list_release(pb_store_list *list)
{
    pb_vec_release(&list->of);
    pb_arena_release(&list->arena);
}

bool pb_store_sessions(pb_store *s, uint32_t limit, pb_store_list *out, pb_err *err)
{
    static const char what[] = PB_WORDS("list the sessions");
    out->of.n = 0;
    pb_arena_reset(&out->arena);
    sqlite3_stmt *st = pb_store_stmt(s, PB_STMT_SESSIONS, what, err);
    if (!st)
        return false;
    sqlite3_bind_int64(st, 1, limit);
    bool ok = true;
    int step = SQLITE_DONE;
    while (ok && (step = sqlite3_step(st)) == SQLITE_ROW) {
        pb_store_session *one = pb_vec_add(&out->of);
        one->number = sqlite3_column_int64(st, 0);
        one->scenario = pb_arena_dup(&out->arena, pb_store_text(st, 1));
        one->school = pb_arena_dup(&out->arena, pb_store_text(st, 2));
        one->program = pb_arena_dup(&out->arena, pb_store_text(st, 3));
        copy_hash(one->scenario_hash, pb_store_text(st, 4));
        one->seed = seed_of(st, 5);
        ok = mode_of(st, 6, one->number, &one->mode, err);
        one->started = sqlite3_column_int64(st, 7);
        one->touched = sqlite3_column_int64(st, 8);
        one->entries = pb_store_count(st, 9);
        one->seen = pb_store_count(st, 10);
    }
    if (ok && step != SQLITE_DONE)
        ok = pb_db_fail(s->db, s->path, what, err);
    pb_store_ready(st);
    if (!ok)
        out->of.n = 0;
    return ok;
}

static bool load_head(pb_store *s, int64_t number, pb_journal *out, uint32_t *seen, pb_err *err)
{
    static const char what[] = PB_WORDS("read the session");
    sqlite3_stmt *st = pb_store_stmt(s, PB_STMT_SESSION, what, err);
    if (!st)
        return false;
    sqlite3_bind_int64(st, 1, number);
    int step = sqlite3_step(st);
    bool ok = step == SQLITE_ROW;
    if (step == SQLITE_DONE)
        pb_err_set(err, "there is no session %lld", (long long)number);
    else if (!ok)
        pb_db_fail(s->db, s->path, what, err);
    if (ok) {
        out->scenario = pb_arena_dup(&out->arena, pb_store_text(st, 0));
        copy_hash(out->scenario_hash, pb_store_text(st, 1));
        out->school = pb_arena_dup(&out->arena, pb_store_text(st, 2));
        ok = mode_of(st, 3, number, &out->mode, err);
        out->seed = seed_of(st, 4);
        *seen = pb_store_count(st, 5);
    }
    pb_store_ready(st);
    return ok;
}

static bool load_entries(pb_store *s, int64_t number, pb_journal *out, pb_err *err)
{
    static const char what[] = PB_WORDS("read the journal");
    sqlite3_stmt *st = pb_store_stmt(s, PB_STMT_ENTRIES, what, err);
    if (!st)
        return false;
    sqlite3_bind_int64(st, 1, number);
    bool ok = true;
    int step = SQLITE_DONE;
    while (ok && (step = sqlite3_step(st)) == SQLITE_ROW) {
        if (sqlite3_column_int64(st, 3) != out->entries.n || out->entries.n == ENTRIES_MAX) {
            ok = pb_err_set(err, "the journal of session %lld has a gap behind entry %u",
                            (long long)number, out->entries.n);
            break;
        }
        pb_journal_entry *e = pb_vec_add(&out->entries);
        e->decision = pb_arena_dup(&out->arena, pb_store_text(st, 0));
        e->answer = pb_arena_dup(&out->arena, pb_store_text(st, 1));
        e->keep = pb_store_count(st, 2);
    }
    if (ok && step != SQLITE_DONE)
        ok = pb_db_fail(s->db, s->path, what, err);
    pb_store_ready(st);
    return ok;
}

bool pb_store_load(pb_store *s, int64_t number, pb_journal *out, uint32_t *seen, pb_err *err)
{
    uint32_t read = 0;
    pb_journal_release(out);
    *out = (pb_journal){0};
    if (load_head(s, number, out, &read, err) && load_entries(s, number, out, err)) {
        *seen = read;
        return true;
    }
    pb_journal_release(out);
    *out = (pb_journal){0};
    return false;
}
