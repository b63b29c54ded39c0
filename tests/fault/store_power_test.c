// SPDX-License-Identifier: MIT
// store: a program that is killed at any moment has lost no answer whose saving had returned.
// PB_SEED=n ./test_store_power repeats one run.
#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include <cmocka.h>
#include <sqlite3.h>

#include "base/file.h"
#include "base/rng.h"
#include "store/store.h"

enum { KILLS = 200, LONGEST_US = 30000 };

static pb_journal_entry nth(uint32_t i)
{
    static const char *const answer[] = {"pull", "wait", "quiet"};
    return (pb_journal_entry){PB_STR("moment"), pb_str_of(answer[i % 3]), i};
}

// Tells each answer that was saved through `out`, until killed.
static void play(const char *folder, uint32_t from, int out)
{
    pb_store *s = pb_store_open(folder, NULL);
    for (uint32_t i = from; s; i++) {
        pb_journal_entry e = nth(i);
        if (!pb_store_append(s, 1, i, &e, NULL) || write(out, "+", 1) != 1)
            break;
    }
    _exit(1);
}

static uint32_t killed_after(const char *folder, uint32_t from, long us)
{
    int ends[2];
    assert_int_equal(pipe(ends), 0);
    pid_t child = fork();
    if (child == 0) {
        close(ends[0]);
        play(folder, from, ends[1]);
    }
    assert_true(child > 0);
    close(ends[1]);
    struct timespec t = {0, us * 1000};
    nanosleep(&t, NULL);
    assert_int_equal(kill(child, SIGKILL), 0);
    int status = 0;
    char told[4096];
    uint32_t saved = 0;
    for (ssize_t n; (n = read(ends[0], told, sizeof told)) > 0;)
        saved += (uint32_t)n;
    close(ends[0]);
    assert_int_equal(waitpid(child, &status, 0), child);
    assert_true(WIFSIGNALED(status)); // and did not give up by itself
    return saved;
}

static void is_whole(const char *folder)
{
    char path[96];
    snprintf(path, sizeof path, "%s/pushback.db", folder);
    sqlite3 *db = NULL;
    sqlite3_stmt *st = NULL;
    assert_int_equal(sqlite3_open(path, &db), SQLITE_OK);
    assert_int_equal(sqlite3_prepare_v2(db, "PRAGMA integrity_check", -1, &st, NULL), SQLITE_OK);
    assert_int_equal(sqlite3_step(st), SQLITE_ROW);
    assert_string_equal((const char *)sqlite3_column_text(st, 0), "ok");
    sqlite3_finalize(st);
    sqlite3_close(db);
}

static void drop(void *ctx, pb_str name)
{
    char path[256];
    snprintf(path, sizeof path, "%s/%.*s", (const char *)ctx, PB_STR_ARG(name));
    unlink(path);
}

static void a_killed_program_has_lost_nothing_it_saved(void **state)
{
    (void)state;
    char folder[] = "/tmp/pb-power-XXXXXX";
    assert_non_null(mkdtemp(folder));
    const char *given = getenv("PB_SEED");
    pb_rng rng = {given ? strtoull(given, NULL, 10) : (uint64_t)time(NULL)};
    print_message("PB_SEED=%llu\n", (unsigned long long)rng.state);
    pb_err err = {""};
    pb_store *s = pb_store_open(folder, &err);
    pb_journal head = {.scenario = PB_STR("one"), .school = PB_STR("x")};
    int64_t number = 0;
    assert_true(s && pb_store_begin(s, &head, "0", &number, &err) && pb_store_close(s, &err));

    uint32_t have = 0, alive = 0;
    for (int i = 0; i < KILLS; i++) {
        uint32_t saved = killed_after(folder, have, pb_rng_below(&rng, LONGEST_US));
        alive += saved > 0;
        is_whole(folder);
        s = pb_store_open(folder, &err);
        if (!s)
            fail_msg("%s", err.text);
        pb_journal j = {0};
        uint32_t seen;
        assert_true(pb_store_load(s, 1, &j, &seen, &err));
        // One more may have been saved than was told: killed between the two.
        assert_in_range(j.entries.n, have + saved, have + saved + 1);
        for (uint32_t k = have; k < j.entries.n; k++)
            assert_true(pb_str_eq(j.entries.p[k].answer, nth(k).answer) &&
                        j.entries.p[k].keep == k);
        have = j.entries.n;
        pb_journal_release(&j);
        assert_true(pb_store_close(s, &err));
    }
    print_message("%u answers over %d kills, %u of them in the middle of playing\n", have, KILLS,
                  alive);
    assert_true(alive > KILLS / 4);
    pb_dir_list(folder, drop, folder, NULL);
    rmdir(folder);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_killed_program_has_lost_nothing_it_saved),
    };
    return cmocka_run_group_tests_name("store_power", tests, NULL, NULL);
}
