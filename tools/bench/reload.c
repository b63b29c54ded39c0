// SPDX-License-Identifier: MIT
// reload SCENARIO [TIMES]: from the moment that a saved file is closed to its words on the screen,
// as `pushback-author preview` does it. The scenario is copied; lines of its script are edited
// while a session stands in its middle. SDL_VIDEODRIVER=dummy needs no display.
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "app/workbench.h"
#include "author/watch.h"
#include "base/arena.h"
#include "base/file.h"
#include "ui/ui.h"

enum { MOST = 1000 };

typedef struct desk {
    char folder[64];
    pb_buf script;
    pb_app *app;
    pb_ui *ui;
    atomic_bool is_saved;
} desk;

static double now_ms(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec * 1e3 + (double)t.tv_nsec / 1e6;
}

static void on_saved(void *ctx)
{
    desk *d = ctx;
    atomic_store(&d->is_saved, true);
    pb_ui_wake(d->ui);
}

static bool copy(const desk *d, const char *from, const char *name, pb_buf *text, pb_err *err)
{
    pb_buf path = {0};
    bool ok = pb_file_read(pb_path_join(&path, from, name), 16 << 20, text, err) &&
              pb_file_write(pb_path_join(&path, d->folder, name), pb_buf_str(text), err);
    pb_buf_release(&path);
    return ok;
}

// Writes over the script as an editor does, with one word of the line on screen other than before;
// says when it was closed.
static double save(desk *d, size_t at, int turn)
{
    char path[80];
    snprintf(path, sizeof path, "%s/script.lua", d->folder);
    d->script.p[at] = (char)('A' + turn % 26);
    FILE *f = fopen(path, "w");
    if (!f || fwrite(d->script.p, 1, d->script.n, f) != d->script.n)
        exit(2);
    double t = now_ms(); // before closing, which wakes the watcher
    fclose(f);
    return t;
}

static double turn(desk *d, size_t at, int number)
{
    double t = save(d, at, number);
    uint64_t frames = pb_ui_counted(d->ui).frames;
    bool is_loaded = false;
    while (pb_ui_counted(d->ui).frames == frames) {
        pb_ui_step(d->ui, is_loaded ? 0 : 500); // it paints first, and then waits
        if (atomic_exchange(&d->is_saved, false))
            is_loaded = pb_app_reload(d->app, NULL);
    }
    return now_ms() - t;
}

static int by_size(const void *a, const void *b)
{
    double x = *(const double *)a, y = *(const double *)b;
    return x < y ? -1 : x > y;
}

static int measure(desk *d, int times)
{
    double took[MOST];
    const pb_node *speech = pb_view_find(pb_app_view(d->app), "speech");
    char *at = speech ? strstr(d->script.p, speech->value.p) : NULL;
    if (!at) {
        fprintf(stderr, "reload: nothing is being said there\n");
        return 2;
    }
    for (int i = 0; i < 10; i++) // the window settles
        pb_ui_step(d->ui, 20);
    for (int i = 0; i < times; i++)
        took[i] = turn(d, (size_t)(at - d->script.p), i + 1);
    qsort(took, (size_t)times, sizeof *took, by_size);
    printf(
        "from close(2) to the new frame, %d saves: median %.1f ms, 95 %% %.1f ms, most %.1f ms\n",
        times, took[times / 2], took[times * 95 / 100], took[times - 1]);
    return 0;
}

int main(int argc, char **argv)
{
    static const char *const none[] = {NULL};
    desk d = {.folder = "/tmp/pushback-reload-XXXXXX"};
    pb_err err = {""};
    pb_buf yaml = {0};
    int times = argc > 2 ? (int)strtol(argv[2], NULL, 10) : 100, status = 2;
    times = times < 1 ? 1 : times > MOST ? MOST : times;
    if (argc < 2 || !mkdtemp(d.folder)) {
        fprintf(stderr, "usage: reload SCENARIO [TIMES]\n");
        return 2;
    }
    author_watch *w = NULL;
    pb_app_config config = {.scenario_dirs = none, .data = "", .seed = 1, .has_seed = true};
    bool ok = copy(&d, argv[1], "scenario.yaml", &yaml, &err) &&
              copy(&d, argv[1], "script.lua", &d.script, &err) &&
              (d.app = pb_app_new(&config, &err)) &&
              pb_app_preview(d.app, PB_STR("reload"), d.folder, &(pb_preview){0}, &err) &&
              (d.ui = pb_ui_new(d.app, &(pb_ui_config){.width = 1600, .height = 900}, &err)) &&
              (w = author_watch_new(d.folder, on_saved, &d, &err));
    for (int i = 0; ok && i < 3; i++)
        pb_app_do(d.app, (pb_command){PB_DO_ADVANCE, 0}, NULL);
    if (ok)
        status = measure(&d, times);
    else
        fprintf(stderr, "reload: %s\n", err.text);
    author_watch_free(w);
    pb_ui_free(d.ui);
    pb_app_free(d.app);
    pb_buf_release(&d.script);
    pb_buf_release(&yaml);
    char command[96];
    snprintf(command, sizeof command, "rm -r '%s'", d.folder);
    return system(command) == 0 ? status : 2;
}
