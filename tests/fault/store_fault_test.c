// SPDX-License-Identifier: MIT
// store: every call that SQLite makes to the system fails in turn, once and from then on. Each
// failure must be said, must leave what was saved as it was, and must leave nothing behind in
// memory (the sanitizer looks).
#include <pthread.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>
#include <sqlite3.h>

#include "base/file.h"
#include "store/store.h"

// ---- a file system that fails on command -----------------------------------------------------

typedef struct shim {
    sqlite3_vfs vfs, *real;
    pthread_t victim;    // calls of this thread are counted and fail …
    bool others;         // … or of every other
    long calls, fail_at; // -1: never
    bool for_good;       // and every call after it
    int code;
    bool hit;
} shim;
static shim broken;

typedef struct shim_file {
    sqlite3_file base;
    sqlite3_file *real;
} shim_file;

static bool fails(void)
{
    bool is_victim = pthread_equal(pthread_self(), broken.victim) != 0;
    if (broken.fail_at < 0 || is_victim == broken.others)
        return false;
    long n = broken.calls++;
    bool now = broken.for_good ? n >= broken.fail_at : n == broken.fail_at;
    broken.hit |= now;
    return now;
}

#define REAL(f)          (((shim_file *)(f))->real)
#define PASS(call, code) (fails() ? (code) : (call))

static int shim_close(sqlite3_file *f)
{
    int code = REAL(f)->pMethods->xClose(REAL(f));
    sqlite3_free(REAL(f));
    return code;
}

static int shim_read(sqlite3_file *f, void *to, int n, sqlite3_int64 at)
{
    return PASS(REAL(f)->pMethods->xRead(REAL(f), to, n, at), SQLITE_IOERR_READ);
}

static int shim_write(sqlite3_file *f, const void *from, int n, sqlite3_int64 at)
{
    return PASS(REAL(f)->pMethods->xWrite(REAL(f), from, n, at), broken.code);
}

static int shim_truncate(sqlite3_file *f, sqlite3_int64 size)
{
    return PASS(REAL(f)->pMethods->xTruncate(REAL(f), size), SQLITE_IOERR_TRUNCATE);
}

static int shim_sync(sqlite3_file *f, int flags)
{
    return PASS(REAL(f)->pMethods->xSync(REAL(f), flags), SQLITE_IOERR_FSYNC);
}

static int shim_size(sqlite3_file *f, sqlite3_int64 *size)
{
    return PASS(REAL(f)->pMethods->xFileSize(REAL(f), size), SQLITE_IOERR_FSTAT);
}

static int shim_lock(sqlite3_file *f, int level)
{
    return PASS(REAL(f)->pMethods->xLock(REAL(f), level), SQLITE_IOERR_LOCK);
}

static int shim_unlock(sqlite3_file *f, int level)
{
    return REAL(f)->pMethods->xUnlock(REAL(f), level);
}

static int shim_reserved(sqlite3_file *f, int *out)
{
    return PASS(REAL(f)->pMethods->xCheckReservedLock(REAL(f), out),
                SQLITE_IOERR_CHECKRESERVEDLOCK);
}

static int shim_control(sqlite3_file *f, int op, void *arg)
{
    return REAL(f)->pMethods->xFileControl(REAL(f), op, arg);
}

static int shim_sector(sqlite3_file *f)
{
    return REAL(f)->pMethods->xSectorSize(REAL(f));
}

static int shim_traits(sqlite3_file *f)
{
    return REAL(f)->pMethods->xDeviceCharacteristics(REAL(f));
}

static int shim_shm_map(sqlite3_file *f, int region, int size, int extend, void volatile **out)
{
    return PASS(REAL(f)->pMethods->xShmMap(REAL(f), region, size, extend, out),
                SQLITE_IOERR_SHMMAP);
}

static int shim_shm_lock(sqlite3_file *f, int offset, int n, int flags)
{
    if (flags & SQLITE_SHM_UNLOCK)
        return REAL(f)->pMethods->xShmLock(REAL(f), offset, n, flags);
    return PASS(REAL(f)->pMethods->xShmLock(REAL(f), offset, n, flags), SQLITE_IOERR_SHMLOCK);
}

static void shim_shm_barrier(sqlite3_file *f)
{
    REAL(f)->pMethods->xShmBarrier(REAL(f));
}

static int shim_shm_unmap(sqlite3_file *f, int also_delete)
{
    return REAL(f)->pMethods->xShmUnmap(REAL(f), also_delete);
}

static const sqlite3_io_methods methods = {
    .iVersion = 2,
    .xClose = shim_close,
    .xRead = shim_read,
    .xWrite = shim_write,
    .xTruncate = shim_truncate,
    .xSync = shim_sync,
    .xFileSize = shim_size,
    .xLock = shim_lock,
    .xUnlock = shim_unlock,
    .xCheckReservedLock = shim_reserved,
    .xFileControl = shim_control,
    .xSectorSize = shim_sector,
    .xDeviceCharacteristics = shim_traits,
    .xShmMap = shim_shm_map,
    .xShmLock = shim_shm_lock,
    .xShmBarrier = shim_shm_barrier,
    .xShmUnmap = shim_shm_unmap,
};

static int shim_open(sqlite3_vfs *vfs, const char *name, sqlite3_file *f, int flags, int *out)
{
    (void)vfs;
    shim_file *file = (shim_file *)f;
    file->base.pMethods = NULL;
    if (fails())
        return SQLITE_CANTOPEN;
    file->real = sqlite3_malloc(broken.real->szOsFile);
    if (!file->real)
        return SQLITE_NOMEM;
    memset(file->real, 0, (size_t)broken.real->szOsFile);
    int code = broken.real->xOpen(broken.real, name, file->real, flags, out);
    if (code == SQLITE_OK)
        file->base.pMethods = &methods;
    else
        sqlite3_free(file->real);
    return code;
}

static int shim_delete(sqlite3_vfs *vfs, const char *name, int sync)
{
    (void)vfs;
    return PASS(broken.real->xDelete(broken.real, name, sync), SQLITE_IOERR_DELETE);
}

static int shim_access(sqlite3_vfs *vfs, const char *name, int flags, int *out)
{
    (void)vfs;
    return PASS(broken.real->xAccess(broken.real, name, flags, out), SQLITE_IOERR_ACCESS);
}

static int put_in(void **state)
{
    (void)state;
    broken.real = sqlite3_vfs_find(NULL);
    broken.vfs = *broken.real;
    broken.vfs.zName = "broken";
    broken.vfs.szOsFile = (int)sizeof(shim_file);
    broken.vfs.xOpen = shim_open;
    broken.vfs.xDelete = shim_delete;
    broken.vfs.xAccess = shim_access;
    broken.victim = pthread_self();
    broken.fail_at = -1;
    return sqlite3_vfs_register(&broken.vfs, 1) == SQLITE_OK ? 0 : -1;
}

static int take_out(void **state)
{
    (void)state;
    return sqlite3_vfs_unregister(&broken.vfs) == SQLITE_OK ? 0 : -1;
}

static void fail_from(long n, bool for_good, int code)
{
    broken.calls = 0;
    broken.hit = false;
    broken.for_good = for_good;
    broken.code = code;
    broken.fail_at = n;
}

// ---- the work ---------------------------------------------------------------------------------

enum { OLD = 40 };

typedef struct work {
    char folder[64];
    uint32_t kept;  // appends to session 1 that returned true, the old ones included
    bool said;      // something was refused
    char what[600]; // the last of it
} work;

static pb_journal_entry nth(uint32_t i)
{
    static const char *const answer[] = {"pull", "wait", "quiet", "那张报纸"};
    return (pb_journal_entry){PB_STR("moment"), pb_str_of(answer[i % 4]), 0};
}

static void judge(work *w, bool ok, const pb_err *err, const char *call)
{
    if (ok)
        return;
    w->said = true;
    if (!err->text[0])
        fail_msg("%s failed and did not say why (call %ld)", call, broken.fail_at);
    snprintf(w->what, sizeof w->what, "%s: %s", call, err->text);
}

#define TRY(call) ok = ((err.text[0] = '\0'), (call)), judge(w, ok, &err, #call)

static void go_on(work *w)
{
    pb_err err = {""};
    bool ok;
    pb_store *s = pb_store_open(w->folder, &err);
    judge(w, s != NULL, &err, "pb_store_open");
    if (!s)
        return;
    for (int i = 0; i < 3; i++) {
        pb_journal_entry e = nth(w->kept);
        TRY(pb_store_append(s, 1, w->kept, &e, &err));
        w->kept += ok;
    }
    TRY(pb_store_seen(s, 1, 5, &err));
    TRY(pb_store_rate(s, 1, PB_STR("p"), 5, &err));
    TRY(pb_store_set(s, PB_STR("k"), PB_STR("v"), &err));
    pb_journal j = {.scenario = PB_STR("two"), .school = PB_STR("x")}, back = {0};
    int64_t number = 0;
    uint32_t seen;
    TRY(pb_store_begin(s, &j, "0", &number, &err));
    if (ok)
        TRY(pb_store_delete(s, number, &err));
    pb_store_list list = {0};
    TRY(pb_store_sessions(s, 5, &list, &err));
    pb_store_list_release(&list);
    TRY(pb_store_load(s, 1, &back, &seen, &err));
    if (ok)
        assert_int_equal(back.entries.n, w->kept);
    pb_journal_release(&back);
    TRY(pb_store_close(s, &err));
}

static void is_whole(const work *w)
{
    pb_err err = {""};
    pb_store *s = pb_store_open(w->folder, &err);
    if (!s)
        fail_msg("cannot open after failure %ld: %s", broken.calls, err.text);
    pb_journal j = {0};
    uint32_t seen = 0;
    if (!pb_store_load(s, 1, &j, &seen, &err))
        fail_msg("cannot load after failure %ld: %s", broken.calls, err.text);
    assert_int_equal(j.entries.n, w->kept);
    for (uint32_t i = 0; i < j.entries.n; i++)
        assert_true(pb_str_eq(j.entries.p[i].answer, nth(i).answer));
    pb_journal_release(&j);
    assert_true(pb_store_close(s, &err));

    char path[96];
    snprintf(path, sizeof path, "%s/pushback.db", w->folder);
    sqlite3 *db = NULL;
    sqlite3_stmt *st = NULL;
    assert_int_equal(sqlite3_open(path, &db), SQLITE_OK);
    assert_int_equal(sqlite3_prepare_v2(db, "PRAGMA integrity_check", -1, &st, NULL), SQLITE_OK);
    assert_int_equal(sqlite3_step(st), SQLITE_ROW);
    assert_string_equal((const char *)sqlite3_column_text(st, 0), "ok");
    sqlite3_finalize(st);
    sqlite3_close(db);
}

static work old_work(void)
{
    work w = {.folder = "/tmp/pb-fault-XXXXXX"};
    pb_err err = {""};
    assert_non_null(mkdtemp(w.folder));
    pb_store *s = pb_store_open(w.folder, &err);
    assert_non_null(s);
    pb_journal j = {.scenario = PB_STR("one"), .school = PB_STR("x")};
    for (uint32_t i = 0; i < OLD; i++)
        pb_journal_add(&j, nth(i).decision, nth(i).answer);
    int64_t number = 0;
    assert_true(pb_store_begin(s, &j, "0", &number, &err));
    assert_int_equal(number, 1);
    pb_journal_release(&j);
    assert_true(pb_store_close(s, &err));
    w.kept = OLD;
    return w;
}

static void drop(void *ctx, pb_str name)
{
    char path[256];
    snprintf(path, sizeof path, "%s/%.*s", (const char *)ctx, PB_STR_ARG(name));
    unlink(path);
}

static void each_in_turn(bool others, bool for_good, int code)
{
    work w = old_work();
    long n = 0;
    int said = 0;
    for (bool hit = true; hit; n++) {
        broken.others = others;
        fail_from(n, for_good, code);
        w.said = false;
        go_on(&w);
        hit = broken.hit;
        said += w.said;
        broken.fail_at = -1;
        if (w.said && !hit)
            fail_msg("refused though nothing failed: %s", w.what);
        is_whole(&w);
        assert_true(n < 5000);
    }
    print_message("%ld calls failed in turn, %d of them stopped something\n", n - 1, said);
    assert_true(n > 5);
    if (!others)
        assert_true(said > 20);
    pb_dir_list(w.folder, drop, w.folder, NULL);
    rmdir(w.folder);
}

static void a_call_that_fails_once_is_said_and_harms_nothing(void **state)
{
    (void)state;
    each_in_turn(false, false, SQLITE_IOERR_WRITE);
}

static void a_disk_that_goes_away_is_said_and_harms_nothing(void **state)
{
    (void)state;
    each_in_turn(false, true, SQLITE_IOERR_WRITE);
}

static void a_full_disk_is_said_and_harms_nothing(void **state)
{
    (void)state;
    each_in_turn(false, true, SQLITE_FULL);
}

static void failures_in_the_thread_harm_nothing(void **state)
{
    (void)state;
    each_in_turn(true, false, SQLITE_IOERR_WRITE);
}

static void a_new_store_that_fails_can_be_made_later(void **state)
{
    (void)state;
    bool hit = true;
    for (long n = 0; hit; n++) {
        char folder[64] = "/tmp/pb-fault-XXXXXX";
        pb_err err = {""};
        assert_non_null(mkdtemp(folder));
        broken.others = false;
        fail_from(n, false, SQLITE_FULL);
        pb_store *s = pb_store_open(folder, &err);
        hit = broken.hit;
        assert_true(s || err.text[0]);
        pb_store_close(s, NULL);
        broken.fail_at = -1;
        s = pb_store_open(folder, &err);
        if (!s)
            fail_msg("after failure %ld: %s", n, err.text);
        assert_true(pb_store_close(s, &err));
        pb_dir_list(folder, drop, folder, NULL);
        rmdir(folder);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_call_that_fails_once_is_said_and_harms_nothing),
        cmocka_unit_test(a_disk_that_goes_away_is_said_and_harms_nothing),
        cmocka_unit_test(a_full_disk_is_said_and_harms_nothing),
        cmocka_unit_test(failures_in_the_thread_harm_nothing),
        cmocka_unit_test(a_new_store_that_fails_can_be_made_later),
    };
    return cmocka_run_group_tests_name("store_fault", tests, put_in, take_out);
}
