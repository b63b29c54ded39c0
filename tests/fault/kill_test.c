// SPDX-License-Identifier: MIT
// The program is killed at random moments while somebody plays. Whatever it had shown is there when
// the session is gone on with, word for word: a decision is committed before the screen moves.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "app/command.h"
#include "base/file.h"
#include "base/hash.h"
#include "base/rng.h"

#if defined(__SANITIZE_ADDRESS__)
enum { KILLS = 30 };
#else
enum { KILLS = 200 };
#endif

// What had been on the screen.
struct shown {
    int64_t session;
    uint64_t lines, hash;
};

static pb_app *open_app(void)
{
    static const char *const scenarios[] = {PB_ROOT "/tests/fixtures/shelf", NULL};
    pb_app_config config = {
        .assets = PB_ROOT "/assets", .scenario_dirs = scenarios, .data = getenv("PUSHBACK_HOME")};
    pb_err err = {""};
    pb_app *app = pb_app_new(&config, &err);
    if (!app)
        fprintf(stderr, "%s\n", err.text);
    return app;
}

// The transcript's first `most` lines, as a number.
static struct shown look(pb_app *app, int64_t session, uint64_t most)
{
    struct shown s = {session, 0, PB_HASH_START};
    const pb_node *list = pb_view_find(pb_app_view(app), "transcript");
    for (const pb_node *n = list ? list->first : NULL; n && s.lines < most;
         n = n->next, s.lines++) {
        s.hash = pb_hash_bytes(s.hash, n->name.p, n->name.n);
        s.hash = pb_hash_bytes(s.hash, n->value.p, n->value.n);
    }
    return s;
}

static pb_command next_command(pb_app *app, pb_rng *r)
{
    const pb_node *root = pb_app_view(app);
    const pb_node *choices = pb_view_find(root, "choices");
    if (pb_view_find(root, "debrief"))
        return (pb_command){PB_DO_PLAY, 0};
    if (!choices)
        return (pb_command){PB_DO_ADVANCE, 0};
    if (pb_view_find(root, "back") && pb_rng_below(r, 12) == 0)
        return (pb_command){PB_DO_BACK, 0};
    uint32_t pick = pb_rng_below(r, pb_view_count(choices));
    const pb_node *n = choices->first;
    while (pick--)
        n = n->next;
    return n->action;
}

// Plays for ever, telling through `out` what it has shown.
static void play(int out, uint64_t seed)
{
    pb_rng r = {seed};
    pb_err err = {""};
    pb_app *app = open_app();
    if (!app)
        _exit(3);
    if (!pb_app_do(app, (pb_command){PB_DO_RESUME, 0}, NULL) &&
        !pb_app_do(app, (pb_command){PB_DO_PLAY, 0}, &err))
        _exit(4);
    int64_t session = pb_app_newest(app, &err);
    for (;;) {
        struct shown s = look(app, session, UINT64_MAX);
        if (write(out, &s, sizeof s) != (ssize_t)sizeof s)
            _exit(5);
        pb_command c = next_command(app, &r);
        if (!pb_app_do(app, c, &err))
            _exit(6);
        if (c.verb == PB_DO_PLAY)
            session = pb_app_newest(app, &err);
    }
}

static void nap(uint32_t microseconds)
{
    struct timespec t = {0, (long)microseconds * 1000};
    nanosleep(&t, NULL);
}

static void nothing_shown_is_lost(void **state)
{
    (void)state;
    const char *home = getenv("PUSHBACK_HOME");
    pb_rng r = {20261122};
    pb_err err = {""};
    assert_non_null(home);
    assert_true(pb_dir_make(home, &err));
    uint64_t answers = 0, longest = 0;
    for (int k = 0; k < KILLS; k++) {
        int pipes[2];
        assert_int_equal(pipe(pipes), 0);
        pid_t child = fork();
        assert_true(child >= 0);
        if (child == 0) {
            close(pipes[0]);
            play(pipes[1], (uint64_t)k);
        }
        close(pipes[1]);
        struct shown last = {0, 0, 0}, s;
        bool any = false;
        ssize_t n = read(pipes[0], &last, sizeof last); // it has begun
        any = n == (ssize_t)sizeof last;
        nap(pb_rng_below(&r, 30000));
        kill(child, SIGKILL);
        int status;
        waitpid(child, &status, 0);
        if (!WIFSIGNALED(status))
            fail_msg("kill %d: the player ended by itself with %d", k, WEXITSTATUS(status));
        while ((n = read(pipes[0], &s, sizeof s)) == (ssize_t)sizeof s) {
            last = s;
            answers++;
        }
        close(pipes[0]);
        assert_true(any);
        pb_app *app = open_app();
        assert_non_null(app);
        if (!pb_app_do(app, (pb_command){PB_DO_RESUME, last.session}, &err))
            fail_msg("kill %d: %s", k, err.text);
        struct shown now = look(app, last.session, last.lines);
        // After a going back that was committed but not yet shown there are fewer lines; then they
        // are a beginning of it.
        struct shown all = look(app, last.session, UINT64_MAX);
        if (all.lines >= last.lines && now.hash != last.hash)
            fail_msg("kill %d: session %lld shows other words than before", k,
                     (long long)last.session);
        longest = all.lines > longest ? all.lines : longest;
        pb_app_free(app);
    }
    print_message("%d kills over %llu screens, the longest session %llu lines\n", KILLS,
                  (unsigned long long)answers, (unsigned long long)longest);
    assert_true(answers > KILLS);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(nothing_shown_is_lost)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
