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

static int fail(const pb_err *err)
{
    fprintf(stderr, "pushback: %s\n", err->text);
    return CANNOT;
}

static int put(pb_buf *out)
{
    bool ok = fwrite(out->p ? out->p : "", 1, out->n, stdout) == out->n && fflush(stdout) == 0;
    pb_buf_release(out);
    if (ok)
        return DONE_WELL;
    fputs("pushback: cannot write to standard output\n", stderr);
    return CANNOT;
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
    static const int deadly[] = {SIGINT, SIGTERM, SIGHUP, SIGQUIT};
    for (size_t i = 0; i < sizeof deadly / sizeof *deadly; i++)
        signal(deadly[i], on_signal);
    pb_err err = {""};
    bool ok = pb_tui_run(app, &err);
    pb_tui_restore();
    return ok ? DONE_WELL : fail(&err);
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

static int run_window(pb_app *app, const pb_request *r, bool *opened)
{
    pb_err err = {""};
    pb_ui_config config = {.language = r->language};
    pb_ui *ui = pb_ui_new(app, &config, &err);
    *opened = ui != NULL;
    if (!ui)
        return fail(&err);
    while (pb_ui_step(ui, -1))
        ;
    pb_ui_free(ui);
    return DONE_WELL;
}

static int run_face(pb_app *app, const pb_request *r)
{
    bool terminal = isatty(STDIN_FILENO) && isatty(STDOUT_FILENO), opened = false;
    if (!r->text && has_display()) {
        int status = run_window(app, r, &opened);
        if (opened || !terminal)
            return status;
        fputs("pushback: going on in this terminal\n", stderr);
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
    int status = put(&out);
    return ok ? status : fail(&err);
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
    int status = ok ? play_inputs(app, pb_buf_str(&inputs), false) : fail(&err);
    if (ok)
        puts("\nThis was a recorded leader. To lead the group yourself, in a terminal or with a "
             "display: pushback play the-ward-round");
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
        fail(&err);
        return found;
    }
    pb_buf_release(&diagnostics);
    if ((r->inputs && !read_inputs(r->inputs, &inputs, &err)) ||
        !pb_app_do(app, (pb_command){PB_DO_PLAY, volume}, &err)) {
        pb_buf_release(&inputs);
        return fail(&err);
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
    if (session <= 0 || !pb_app_do(app, (pb_command){PB_DO_DEBRIEF, session}, &err))
        return fail(&err);
    bool terminal = isatty(STDIN_FILENO) && isatty(STDOUT_FILENO);
    if (!r->text && !r->json && (has_display() || terminal))
        return run_face(app, r);
    if (r->json)
        pb_app_debrief_json(app, &out);
    else if (!pb_tui_debrief(app, &out, &err))
        return fail(&err);
    return put(&out);
}

static int carry_out(pb_app *app, const pb_request *r)
{
    pb_err err = {""};
    pb_buf out = {0};
    switch (r->ask) {
    case PB_ASK_LIST:
        return pb_app_list(app, r->json, &out, &err) ? put(&out) : fail(&err);
    case PB_ASK_SESSIONS:
        return pb_app_sessions(app, r->json, &out, &err) ? put(&out) : fail(&err);
    case PB_ASK_DEBRIEF:
        return show_debrief(app, r);
    case PB_ASK_PLAY:
        return begin_play(app, r);
    case PB_ASK_RESUME:
        if (!pb_app_do(app, (pb_command){PB_DO_RESUME, r->session}, &err))
            return fail(&err);
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
        return fail(&err);
    if (r.ask == PB_ASK_HELP || r.ask == PB_ASK_VERSION) {
        if (r.ask == PB_ASK_HELP)
            pb_request_help(&out);
        else
            pb_buf_printf(&out, "pushback %s\n", PB_VERSION);
        return put(&out);
    }
    bool plays = r.ask == PB_ASK_HOME || r.ask == PB_ASK_PLAY || r.ask == PB_ASK_RESUME;
    bool terminal = isatty(STDIN_FILENO) && isatty(STDOUT_FILENO);
    if (r.ask == PB_ASK_HOME && !terminal && (r.text || !has_display()))
        return demonstrate(&r);
    if (plays && r.inputs)
        r.config.data = ""; // a canonical run keeps nothing
    pb_app *app = pb_app_new(&r.config, &err);
    if (!app)
        return fail(&err);
    int status = carry_out(app, &r);
    pb_app_free(app);
    return status;
}
