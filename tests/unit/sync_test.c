// SPDX-License-Identifier: MIT
// store: its thread syncs what was committed, rests, and never forgets that the disk refused.
#include <errno.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <time.h>

#include <cmocka.h>

#include "store/sync.h"

static int counted_sync(int fd)
{
    (void)fd;
    return 0;
}

static int refused_sync(int fd)
{
    (void)fd;
    errno = EIO;
    return -1;
}

typedef struct tidied {
    int starts, rests;
} tidied;

static void count_tidy(void *ctx, bool at_start)
{
    tidied *t = ctx;
    if (at_start)
        t->starts++;
    else
        t->rests++;
}

static void pause_ms(long ms)
{
    struct timespec t = {ms / 1000, ms % 1000 * 1000000};
    nanosleep(&t, NULL);
}

static void the_thread_rests_when_nothing_comes(void **state)
{
    (void)state;
    pb_err err = {""};
    tidied t = {0};
    pb_sync_duty duty = {counted_sync, count_tidy, &t, 1, 20};
    pb_syncer *s = pb_syncer_new("/dev/null", &duty, &err);
    assert_non_null(s);
    pause_ms(80);
    for (int i = 0; i < 3; i++) {
        for (int k = 0; k < 100; k++)
            pb_syncer_touch(s);
        assert_true(pb_syncer_settle(s, &err));
    }
    pause_ms(200);
    assert_true(pb_syncer_free(s, &err));
    assert_int_equal(t.starts, 1);
    assert_int_equal(t.rests, 1); // once after the flurry, not again and again
}

static void a_sync_that_failed_is_never_forgotten(void **state)
{
    (void)state;
    pb_err err = {""};
    pb_sync_duty duty = {refused_sync, NULL, NULL, 1, 20};
    pb_syncer *s = pb_syncer_new("/dev/null", &duty, &err);
    assert_non_null(s);
    assert_true(pb_syncer_is_safe(s, &err));
    pb_syncer_touch(s);
    assert_false(pb_syncer_settle(s, &err));
    assert_non_null(strstr(err.text, "the disk refused"));
    assert_false(pb_syncer_is_safe(s, &err));
    assert_false(pb_syncer_free(s, &err));
    assert_null(pb_syncer_new("/nowhere/at/all", &duty, &err));
    assert_non_null(strstr(err.text, "/nowhere/at/all"));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_thread_rests_when_nothing_comes),
        cmocka_unit_test(a_sync_that_failed_is_never_forgotten),
    };
    return cmocka_run_group_tests_name("sync", tests, NULL, NULL);
}
