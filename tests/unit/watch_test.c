// SPDX-License-Identifier: MIT
// tools/author/watch: the ways in which editors save. The same tests run over the kernel's word and
// over the files' times.
#include <setjmp.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include <cmocka.h>

#include "author/watch.h"
#include "base/file.h"

typedef struct desk {
    char folder[64];
    author_watch *watch;
    atomic_uint told;
} desk;

static void on_changed(void *ctx)
{
    atomic_fetch_add(&((desk *)ctx)->told, 1);
}

static const char *path_of(const desk *d, const char *name, pb_buf *out)
{
    return pb_path_join(out, d->folder, name);
}

// As most programs write: over what is there.
static void write_over(const desk *d, const char *name, const char *text)
{
    pb_buf path = {0};
    FILE *f = fopen(path_of(d, name, &path), "w");
    assert_non_null(f);
    assert_true(fputs(text, f) >= 0);
    assert_int_equal(fclose(f), 0);
    pb_buf_release(&path);
}

static void move(const desk *d, const char *from, const char *to)
{
    pb_buf a = {0}, b = {0};
    assert_int_equal(rename(path_of(d, from, &a), path_of(d, to, &b)), 0);
    pb_buf_release(&a);
    pb_buf_release(&b);
}

static void pass(int ms)
{
    nanosleep(&(struct timespec){ms / 1000, ms % 1000 * 1000000L}, NULL);
}

// Waits until it was told more often than `before`.
static void is_told(desk *d, unsigned before)
{
    enum { PATIENCE_MS = 20000 };
    for (int ms = 0; atomic_load(&d->told) <= before; ms += 5) {
        if (ms > PATIENCE_MS)
            fail_msg("nothing was told");
        pass(5);
    }
}

static int lay_desk(void **state)
{
    desk *d = calloc(1, sizeof *d);
    pb_err err = {""};
    snprintf(d->folder, sizeof d->folder, "/tmp/pushback-watch-XXXXXX");
    *state = d;
    if (!mkdtemp(d->folder))
        return -1;
    write_over(d, "scenario.yaml", "a");
    write_over(d, "script.lua", "a");
    d->watch = author_watch_new(d->folder, on_changed, d, &err);
    return d->watch ? 0 : -1;
}

static int clear_desk(void **state)
{
    desk *d = *state;
    char command[96];
    author_watch_free(d->watch);
    snprintf(command, sizeof command, "rm -r '%s'", d->folder);
    free(d);
    return system(command);
}

static void a_file_that_is_written_over_is_told(void **state)
{
    write_over(*state, "script.lua", "bb");
    is_told(*state, 0);
    unsigned told = atomic_load(&((desk *)*state)->told);
    write_over(*state, "scenario.yaml", "bb");
    is_told(*state, told);
}

static void a_file_that_another_is_moved_over_is_told(void **state)
{
    write_over(*state, "script.lua.new", "bb");
    move(*state, "script.lua.new", "script.lua");
    is_told(*state, 0);
}

static void a_file_that_is_first_moved_away_is_told(void **state)
{
    move(*state, "script.lua", "script.lua~");
    write_over(*state, "script.lua", "bb");
    is_told(*state, 0);
}

static void a_file_that_stays_away_is_told(void **state)
{
    move(*state, "script.lua", "elsewhere.lua");
    is_told(*state, 0);
}

static void translations_are_told_also_in_a_folder_that_is_new(void **state)
{
    desk *d = *state;
    pb_buf path = {0};
    assert_true(pb_dir_make(path_of(d, "locale", &path), NULL));
    write_over(d, "locale/fr.po", "a");
    is_told(d, 0);
    pass(300); // until the folder itself was told of, too
    unsigned told = atomic_load(&d->told);
    write_over(d, "locale/fr.po", "bb");
    is_told(d, told);
    pb_buf_release(&path);
}

static void what_editors_keep_for_themselves_is_not_told(void **state)
{
    desk *d = *state;
    write_over(d, ".script.lua.swp", "x");
    write_over(d, "4913", "x");
    write_over(d, "script.lua~", "x");
    write_over(d, "#script.lua#", "x");
    pass(500);
    assert_int_equal(atomic_load(&d->told), 0);
}

int main(void)
{
#define AT_DESK(test) cmocka_unit_test_setup_teardown(test, lay_desk, clear_desk)
    const struct CMUnitTest tests[] = {
        AT_DESK(a_file_that_is_written_over_is_told),
        AT_DESK(a_file_that_another_is_moved_over_is_told),
        AT_DESK(a_file_that_is_first_moved_away_is_told),
        AT_DESK(a_file_that_stays_away_is_told),
        AT_DESK(translations_are_told_also_in_a_folder_that_is_new),
        AT_DESK(what_editors_keep_for_themselves_is_not_told),
    };
    return cmocka_run_group_tests_name("watch", tests, NULL, NULL);
}
