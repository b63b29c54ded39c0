// SPDX-License-Identifier: MIT
// The program: reads the command line, chooses a face, and is the only place that prints, exits or
// hears signals.
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "app/command.h"
#include "base/file.h"
#include "tui/transcript.h"
#include "tui/tui.h"
#include "ui/ui.h"

#ifndef PB_VERSION
#define PB_VERSION "development"
#endif

enum { DONE_WELL = 0, FOUND_SOMETHING = 1, CANNOT = 2 };

static int say_failure(const pb_tongue *t, const pb_err *err)
{
    pb_str why = pb_tr_made(t, pb_str_of(err->text));
    fprintf(stderr, "pushback: %.*s\n", PB_STR_ARG(why));
    return CANNOT;
}

static int fail(const pb_app *app, const pb_err *err)
{
    return say_failure(app ? pb_app_tongue(app) : NULL, err);
}

// Before there is an app.
static int fail_early(const pb_request *r, const pb_err *err)
{
    pb_tongue *t = pb_request_tongue(r);
    int status = say_failure(t, err);
    pb_tongue_free(t);
    return status;
}

static int put(const pb_app *app, pb_buf *out)
{
    bool ok = fwrite(out->p ? out->p : "", 1, out->n, stdout) == out->n && fflush(stdout) == 0;
    pb_buf_release(out);
    if (ok)
        return DONE_WELL;
    pb_err err = {""};
    pb_err_set(&err, "cannot write to standard output");
    return fail(app, &err);
}

// ---- faces ------------------------------------------------------------------------------------

static void on_signal(int number)
{
    pb_tui_restore();
    signal(number, SIG_DFL);
    raise(number);
}

static int run_text(pb_app *app)
{
    while (pb_app_catch_up(app)) // what was left for a window that did not open
        ;
    static const int deadly[] = {SIGINT, SIGTERM, SIGHUP, SIGQUIT};
    for (size_t i = 0; i < sizeof deadly / sizeof *deadly; i++)
        signal(deadly[i], on_signal);
    pb_err err = {""};
    bool ok = pb_tui_run(app, &err);
    pb_tui_restore();
    return ok ? DONE_WELL : fail(app, &err);
}

static bool has_display(void)
{
    static const char *const names[] = {"DISPLAY", "WAYLAND_DISPLAY", "SDL_VIDEODRIVER"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        const char *v = getenv(names[i]);
        if (v && *v)
            return true;
    }
    return false;
}

static int run_window(pb_app *app, bool *opened)
{
    pb_err err = {""};
    pb_ui_config config = {0};
    pb_ui *ui = pb_ui_new(app, &config, &err);
    *opened = ui != NULL;
    if (!ui)
        return fail(app, &err);
    while (pb_ui_step(ui, -1))
        ;
    pb_ui_free(ui);
    return DONE_WELL;
}

static int run_face(pb_app *app, const pb_request *r)
{
    bool terminal = isatty(STDIN_FILENO) && isatty(STDOUT_FILENO), opened = false;
    pb_str troubles = pb_keys_troubles(pb_app_keys(app)); // help tells them too
    fwrite(troubles.p, 1, troubles.n, stderr);
    if (!r->text && has_display()) {
        int status = run_window(app, &opened);
        if (opened || !terminal)
            return status;
        fprintf(stderr, "pushback: %s\n", pb_tr(pb_app_tongue(app), "going on in this terminal"));
    }
    return run_text(app);
}

// ---- inputs from a file -----------------------------------------------------------------------

enum { INPUTS_MAX = 1 << 20 };

static bool read_inputs(const char *path, pb_buf *out, pb_err *err)
{
    if (strcmp(path, "-") != 0)
        return pb_file_read(path, INPUTS_MAX, out, err);
    char part[4096];
    for (size_t n; (n = fread(part, 1, sizeof part, stdin)) > 0;) {
        pb_buf_add(out, (pb_str){part, n});
        if (out->n > INPUTS_MAX)
            return pb_err_set(err, "standard input is larger than %d bytes", INPUTS_MAX);
    }
    return !ferror(stdin) || pb_err_set(err, "cannot read standard input");
}

static int play_inputs(pb_app *app, pb_str inputs, bool json)
{
    pb_err err = {""};
    pb_buf out = {0};
    bool ok = pb_tui_transcript(app, inputs, &out, &err);
    if (ok && json) {
        out.n = 0;
        pb_app_do(app, (pb_command){PB_DO_DEBRIEF, 0}, NULL);
        pb_app_debrief_json(app, &out);
    }
    int status = put(app, &out);
    return ok ? status : fail(app, &err);
}

// Neither display nor terminal: a recorded leader's answers through the real session, and how to
// play oneself.
static int demonstrate(const pb_request *r)
{
    static const char scenario[] = "the-ward-round";
    pb_err err = {""};
    pb_buf inputs = {0}, path = {0}, name = {0};
    pb_request alone = *r;
    alone.config.data = "";
    alone.config.seed = 1;
    alone.config.has_seed = true;
    alone.config.has_mode = true;
    pb_app *app = pb_app_new(&alone.config, &err);
    pb_buf_printf(&name, "demonstration/%s.inputs", scenario);
    int64_t volume = app ? pb_app_scenario(app, scenario, NULL, &err) : -1;
    bool ok = volume >= 0 && pb_app_asset(name.p, &path, &err) &&
              read_inputs(path.p, &inputs, &err) &&
              pb_app_do(app, (pb_command){PB_DO_PLAY, volume}, &err);
    int status = ok ? play_inputs(app, pb_buf_str(&inputs), false) : fail(app, &err);
    if (ok)
        printf("\n%s pushback play the-ward-round\n",
               pb_tr(pb_app_tongue(app), "This was a recorded leader. To lead the group yourself, "
                                         "in a terminal or with a display:"));
    pb_buf_release(&inputs);
    pb_buf_release(&path);
    pb_buf_release(&name);
    pb_app_free(app);
    return status;
}

// ---- commands ---------------------------------------------------------------------------------

static int begin_play(pb_app *app, const pb_request *r)
{
    pb_err err = {""};
    pb_buf diagnostics = {0}, inputs = {0};
    int64_t volume = pb_app_scenario(app, r->scenario, &diagnostics, &err);
    if (volume < 0) {
        int found = diagnostics.n ? FOUND_SOMETHING : CANNOT;
        fwrite(diagnostics.p ? diagnostics.p : "", 1, diagnostics.n, stderr);
        pb_buf_release(&diagnostics);
        fail(app, &err);
        return found;
    }
    pb_buf_release(&diagnostics);
    if ((r->inputs && !read_inputs(r->inputs, &inputs, &err)) ||
        !pb_app_do(app, (pb_command){PB_DO_PLAY, volume}, &err)) {
        pb_buf_release(&inputs);
        return fail(app, &err);
    }
    int status = r->inputs ? play_inputs(app, pb_buf_str(&inputs), r->json) : run_face(app, r);
    pb_buf_release(&inputs);
    return status;
}

static int show_debrief(pb_app *app, const pb_request *r)
{
    pb_err err = {""};
    pb_buf out = {0};
    int64_t session = r->session ? r->session : pb_app_newest(app, &err);
    bool terminal = isatty(STDIN_FILENO) && isatty(STDOUT_FILENO);
    bool has_face = !r->text && !r->json && (has_display() || terminal);
    if (session <= 0)
        return fail(app, &err);
    if (has_face) // which asks for the trainee's own view first
        return pb_app_do(app, (pb_command){PB_DO_DEBRIEF, session}, &err) ? run_face(app, r)
                                                                          : fail(app, &err);
    if (!pb_app_show_debrief(app, session, &err))
        return fail(app, &err);
    if (r->json)
        pb_app_debrief_json(app, &out);
    else if (!pb_tui_debrief(app, &out, &err))
        return fail(app, &err);
    return put(app, &out);
}

static int deliver(const pb_app *app, const pb_request *r, pb_buf *out)
{
    pb_err err = {""};
    if (!r->output)
        return put(app, out);
    bool ok = pb_file_write(r->output, pb_buf_str(out), &err);
    pb_buf_release(out);
    return ok ? DONE_WELL : fail(app, &err);
}

static int export_debrief(pb_app *app, const pb_request *r)
{
    pb_err err = {""};
    pb_buf out = {0};
    int64_t session = r->session ? r->session : pb_app_newest(app, &err);
    if (session <= 0 || !pb_app_show_debrief(app, session, &err))
        return fail(app, &err);
    pb_app_export(app, r->form, &out);
    return deliver(app, r, &out);
}

static int show_primer(pb_app *app, const pb_request *r)
{
    pb_err err = {""};
    pb_buf out = {0}, diagnostics = {0};
    bool ok = pb_app_primer(app, r->page, &diagnostics, &err);
    int status = diagnostics.n ? FOUND_SOMETHING : CANNOT;
    fwrite(diagnostics.p ? diagnostics.p : "", 1, diagnostics.n, stderr);
    pb_buf_release(&diagnostics);
    if (!ok) {
        fail(app, &err);
        return status;
    }
    if (r->has_form)
        pb_app_primer_export(app, &out);
    else if (r->page)
        pb_tui_page(pb_app_view(app), pb_app_tongue(app), &out);
    else
        pb_app_primer_contents(app, &out);
    return deliver(app, r, &out);
}

typedef struct printing {
    const pb_app *app;
    pb_buf out;
} printing;

static void print_page(void *ctx, const pb_node *page)
{
    printing *p = ctx;
    pb_tui_page(page, pb_app_tongue(p->app), &p->out);
}

static int show_course(pb_app *app, const pb_request *r)
{
    pb_err err = {""};
    pb_buf diagnostics = {0};
    printing p = {.app = app};
    bool ok = true;
    if (r->course)
        ok = pb_app_course(app, r->course, &diagnostics, print_page, &p, &err);
    else
        pb_app_courses(app, &p.out);
    int status = diagnostics.n ? FOUND_SOMETHING : CANNOT;
    fwrite(diagnostics.p ? diagnostics.p : "", 1, diagnostics.n, stderr);
    pb_buf_release(&diagnostics);
    if (ok)
        return put(app, &p.out);
    fail(app, &err);
    return status;
}

static int carry_out(pb_app *app, const pb_request *r)
{
    pb_err err = {""};
    pb_buf out = {0};
    switch (r->ask) {
    case PB_ASK_LIST:
        return pb_app_list(app, r->json, &out, &err) ? put(app, &out) : fail(app, &err);
    case PB_ASK_SESSIONS:
        return pb_app_sessions(app, r->json, &out, &err) ? put(app, &out) : fail(app, &err);
    case PB_ASK_DEBRIEF:
        return show_debrief(app, r);
    case PB_ASK_EXPORT:
        return export_debrief(app, r);
    case PB_ASK_PRIMER:
        return show_primer(app, r);
    case PB_ASK_COURSE:
        return show_course(app, r);
    case PB_ASK_PLAY:
        return begin_play(app, r);
    case PB_ASK_RESUME:
        if (!pb_app_do(app, (pb_command){PB_DO_RESUME, r->session}, &err))
            return fail(app, &err);
        return run_face(app, r);
    default:
        return run_face(app, r);
    }
}

int main(int argc, char **argv)
{
    pb_request r;
    pb_err err = {""};
    pb_buf out = {0};
    if (!pb_request_parse(argc, argv, &r, &err))
        return fail_early(&r, &err);
    if (r.ask == PB_ASK_HELP || r.ask == PB_ASK_VERSION) {
        pb_tongue *t = pb_request_tongue(&r);
        if (r.ask == PB_ASK_HELP)
            pb_request_help(t, &out);
        else
            pb_buf_printf(&out, "pushback %s\n", PB_VERSION);
        pb_tongue_free(t);
        return put(NULL, &out);
    }
    bool plays = r.ask == PB_ASK_HOME || r.ask == PB_ASK_PLAY || r.ask == PB_ASK_RESUME;
    bool terminal = isatty(STDIN_FILENO) && isatty(STDOUT_FILENO);
    if (r.ask == PB_ASK_HOME && !terminal && (r.text || !has_display()))
        return demonstrate(&r);
    if (plays && r.inputs)
        r.config.data = ""; // a canonical run keeps nothing
    r.config.is_hasty = r.ask == PB_ASK_HOME && !r.text && has_display();
    pb_app *app = pb_app_new(&r.config, &err);
    if (!app)
        return fail_early(&r, &err);
    int status = carry_out(app, &r);
    pb_app_free(app);
    return status;
}
