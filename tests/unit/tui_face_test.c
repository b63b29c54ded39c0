// SPDX-License-Identifier: MIT
// tui: the face itself, over an app of two decisions: played from a list, from a pipe, and in a
// terminal.
#define _XOPEN_SOURCE 700 // terminals of one's own making
#include <fcntl.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>

#include <cmocka.h>

#include "app/app.h"
#include "kit/golden.h"
#include "kit/pages.h"
#include "tui/transcript.h"
#include "tui/tui.h"

// ---- an app of two decisions -----------------------------------------------------------------

struct pb_app {
    made m;
    pb_keys *keys;
    enum { TALK, DEBRIEF } page;
    int answers[8]; // choices by number, -1 is waiting
    int given;
    uint32_t moment;
    bool is_quit;
};

static int nth_decision(const pb_app *a)
{
    return a->given == 0 ? 0 : a->answers[a->given - 1] == -1 || a->given == 1 ? 1 : 2;
}

static void make_session(pb_app *a)
{
    made *m = &a->m;
    made_session(m);
    made_line(m, PB_LINE_PHASE, PB_NONE, "Group work");
    made_line(m, PB_LINE_SAID, 1, "If it were me I would ring palliative care today.");
    made_line(m, PB_LINE_NOTICE, PB_NONE,
              "The group has begun to treat the patient. Priya is looking at the floor.");
    if (a->given)
        made_line(m, PB_LINE_SAID, PB_YOU,
                  a->answers[0] == 1 ? "Tom, that's helpful." : "There's a strong pull.");
    if (a->given)
        made_line(m, PB_LINE_SAID, 2, "What stage is it?");
    for (int i = 1; i < a->given; i++)
        made_line(m, a->answers[i] < 0 ? PB_LINE_SAID : PB_LINE_DONE,
                  a->answers[i] < 0 ? 1 : PB_YOU,
                  a->answers[i] < 0 ? "And who told him?" : "stay quiet.");
    if (nth_decision(a) == 0)
        made_moment(m);
    else if (nth_decision(a) == 1)
        made_stretch(m, a->given < 3);
    else
        made_line(m, PB_LINE_ENDING, PB_NONE, "The chairs go back against the wall.")->name =
            PB_STR("Seven o'clock");
    made_actions(m, a->given > 0);
    if (nth_decision(a) == 2)
        pb_page_button(&m->page, m->page.root, "debrief", "Debrief", "Enter", PB_DO_DEBRIEF, 0)
            ->state = PB_IS_PRIMARY;
}

const pb_node *pb_app_view(pb_app *a)
{
    pb_arena_reset(&a->m.arena);
    if (a->page == TALK)
        make_session(a);
    else
        made_debrief_page(&a->m, a->moment);
    return a->m.page.root;
}

bool pb_app_do(pb_app *a, pb_command c, pb_err *err)
{
    if (c.verb == PB_DO_CHOOSE || c.verb == PB_DO_WAIT)
        a->answers[a->given++] = c.verb == PB_DO_WAIT ? -1 : (int)c.arg;
    else if (c.verb == PB_DO_BACK)
        a->given = a->given > 1 && a->answers[a->given - 1] != -1 ? 1 : 0;
    else if (c.verb == PB_DO_DEBRIEF)
        a->page = DEBRIEF;
    else if (c.verb == PB_DO_MOMENT)
        a->moment = (uint32_t)c.arg;
    else if (c.verb == PB_DO_QUIT)
        a->is_quit = true;
    else if (c.verb == PB_DO_RETRY)
        return pb_err_set(err, "the disk is full");
    return true;
}

bool pb_app_done(const pb_app *a)
{
    return a->is_quit;
}

const pb_keys *pb_app_keys(const pb_app *a)
{
    return a->keys;
}

const pb_tongue *pb_app_tongue(const pb_app *a)
{
    (void)a;
    return NULL;
}

bool pb_app_type(pb_app *a, pb_str field, pb_str text, pb_err *err)
{
    (void)a;
    (void)field;
    (void)text;
    return pb_err_set(err, "there is nothing to type into");
}

static bool played(const char *inputs, pb_buf *out, pb_err *err)
{
    pb_app a = {0};
    out->n = 0;
    bool ok = pb_tui_transcript(&a, pb_str_of(inputs), out, err);
    made_drop(&a.m);
    return ok;
}

static void a_list_of_inputs_plays_a_session(void **state)
{
    (void)state;
    pb_buf out = {0};
    pb_err err = {""};
    bool ok = played("# the fixing\nmore\n\nwait  # let her ask\nquiet\n", &out, &err);
    assert_string_equal(err.text, "");
    assert_true(ok);
    golden_is("tui/transcript", pb_buf_str(&out));
    assert_true(played("more\nback\npull\r\n", &out, &err));
    assert_non_null(strstr(out.p, "You go back"));
    assert_non_null(strstr(out.p, "The inputs end here; the session does not."));
    assert_non_null(strstr(out.p, "Where the talk went"));
    pb_buf_release(&out);
}

static void an_input_that_does_not_fit_is_named(void **state)
{
    (void)state;
    pb_buf out = {0};
    pb_err err = {""};
    assert_false(played("# one\npul\n", &out, &err));
    assert_string_equal(
        err.text, "inputs, line 2: 'pul' is not on offer at 'fixing_starts'; on offer: pull, more, "
                  "quiet; did you mean 'pull'?");
    assert_false(played("more\nmore\n", &out, &err));
    assert_string_equal(err.text, "inputs, line 2: 'more' is not on offer at 'questions'; on "
                                  "offer: wait, shield, quiet, back");
    assert_false(played("back\n", &out, &err));
    assert_false(played("more\nquiet\nquiet\n", &out, &err));
    assert_string_equal(err.text, "inputs, line 3: 'quiet' comes after the end of the session");
    pb_buf_release(&out);
}

// ---- the face itself --------------------------------------------------------------------------

static void run_child(int in, int out)
{
    pb_app a = {0};
    pb_err err = {""};
    setenv("TERM", "xterm-256color", 1);
    setenv("LC_ALL", "C.UTF-8", 1);
    dup2(in, STDIN_FILENO);
    dup2(out, STDOUT_FILENO);
    a.keys = pb_keys_new(PB_ROOT "/assets", NULL, &err);
    bool ok = a.keys && pb_tui_run(&a, &err);
    pb_keys_free(a.keys);
    made_drop(&a.m);
    _exit(ok ? 0 : 1);
}

static void gather(int from, pb_buf *out)
{
    char part[4096];
    for (ssize_t n; (n = read(from, part, sizeof part)) > 0;)
        pb_buf_add(out, (pb_str){part, (size_t)n});
}

static void lines_from_a_pipe_drive_it(void **state)
{
    (void)state;
    static const char typed[] = "\nfoo\n9\nmore\nw\n?\n2\n\n2\nn\nr\nq\n";
    int in[2], out[2], status = 0;
    assert_true(pipe(in) == 0 && pipe(out) == 0);
    pid_t child = fork();
    if (child == 0) {
        close(in[1]);
        close(out[0]);
        run_child(in[0], out[1]);
    }
    close(in[0]);
    close(out[1]);
    assert_int_equal(write(in[1], typed, sizeof typed - 1), sizeof typed - 1);
    close(in[1]);
    pb_buf got = {0};
    gather(out[0], &got);
    close(out[0]);
    waitpid(child, &status, 0);
    assert_true(WIFEXITED(status) && WEXITSTATUS(status) == 0);
    assert_null(strstr(got.p, "\x1b[K"));
    golden_is("tui/lines", pb_buf_str(&got));
    pb_buf_release(&got);
}

static void the_terminal_is_given_back(void **state)
{
    (void)state;
    static const char *const typed[] = {"1q", "\x03", "\x1b[C ?q"};
    for (size_t i = 0; i < sizeof typed / sizeof *typed; i++) {
        int master = posix_openpt(O_RDWR | O_NOCTTY), status = 0;
        if (master < 0) {
            print_message("no terminals on this machine\n");
            skip();
        }
        assert_true(grantpt(master) == 0 && unlockpt(master) == 0);
        int slave = open(ptsname(master), O_RDWR | O_NOCTTY);
        struct termios before, during, after;
        struct winsize small = {.ws_row = 12, .ws_col = 60};
        assert_int_equal(ioctl(slave, TIOCSWINSZ, &small), 0);
        assert_int_equal(tcgetattr(slave, &before), 0);
        pid_t child = fork();
        if (child == 0)
            run_child(slave, slave);
        pb_buf got = {0};
        char part[4096];
        while (!got.p || !strstr(got.p, "more: Space")) { // longer than the screen
            ssize_t n = read(master, part, sizeof part);
            assert_true(n > 0);
            pb_buf_add(&got, (pb_str){part, (size_t)n});
        }
        assert_int_equal(tcgetattr(slave, &during), 0);
        assert_int_equal(during.c_lflag & (ICANON | ECHO), 0);
        assert_true(write(master, typed[i], strlen(typed[i])) > 0);
        assert_int_equal(waitpid(child, &status, 0), child);
        assert_true(WIFEXITED(status) && WEXITSTATUS(status) == 0);
        assert_int_equal(tcgetattr(slave, &after), 0);
        assert_int_equal(before.c_lflag, after.c_lflag);
        assert_int_equal(before.c_iflag, after.c_iflag);
        pb_buf_release(&got);
        close(slave);
        close(master);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_list_of_inputs_plays_a_session),
        cmocka_unit_test(an_input_that_does_not_fit_is_named),
        cmocka_unit_test(lines_from_a_pipe_drive_it),
        cmocka_unit_test(the_terminal_is_given_back),
    };
    return cmocka_run_group_tests_name("tui_face", tests, NULL, NULL);
}
