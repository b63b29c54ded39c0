// SPDX-License-Identifier: MIT
// A scenario on the workbench: the real window, and whatever is saved in the folder is on screen at
// once. Without a display the same in this terminal, where R loads the files again.
#include <stdatomic.h>
#include <stdlib.h>

#include "app/workbench.h"
#include "author.h"
#include "base/file.h"
#include "schema.h"
#include "tui/tui.h"
#include "ui/ui.h"
#include "watch.h"

typedef struct bench {
    pb_app *app;
    pb_ui *ui;
    const char *folder;
    pb_shelf words; // of the thread that watches: what it tells editors with
    atomic_bool is_saved;
} bench;

static void on_saved(void *ctx)
{
    bench *b = ctx;
    atomic_store(&b->is_saved, true);
    pb_ui_wake(b->ui);
    author_schema_refresh(&b->words, b->folder);
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

static bool run_window(bench *b, const author_request *r, pb_err *err)
{
    b->folder = r->paths[0];
    b->ui = author_open(&b->words, r, err) ? pb_ui_new(b->app, &(pb_ui_config){0}, err) : NULL;
    author_watch *w = b->ui ? author_watch_new(b->folder, on_saved, b, err) : NULL;
    while (w && pb_ui_step(b->ui, -1))
        if (atomic_exchange(&b->is_saved, false))
            pb_app_reload(b->app, NULL); // the page says what is wrong
    author_watch_free(w);
    pb_ui_free(b->ui);
    pb_shelf_release(&b->words);
    return w != NULL;
}

static bool open_bench(pb_app *app, const author_request *r, pb_err *err)
{
    pb_arena names = {0};
    pb_preview options = {.school = r->school, .by = r->by, .language = r->language};
    bool ok =
        (author_is_scenario(r->paths[0]) ||
         pb_err_set(err, "'%s' is no scenario's folder", r->paths[0])) &&
        pb_app_preview(app, author_name_of(&names, r->paths[0]), r->paths[0], &options, err) &&
        (!r->at || pb_app_go_to(app, pb_str_of(r->at), err));
    pb_arena_release(&names);
    return ok;
}

int author_preview(const author_request *r, pb_buf *out, pb_err *err)
{
    static const char *const none[] = {NULL};
    pb_app_config config = {.assets = r->assets,
                            .scenario_dirs = none,
                            .data = "",
                            .mode = PB_PRACTICE,
                            .has_mode = true,
                            .seed = r->has_seed ? r->seed : 1,
                            .has_seed = true};
    (void)out;
    bench b = {.app = pb_app_new(&config, err)};
    bool ok = b.app && open_bench(b.app, r, err) &&
              (has_display() ? run_window(&b, r, err) : pb_tui_run(b.app, err));
    pb_app_free(b.app);
    return ok ? AUTHOR_CLEAN : AUTHOR_CANNOT;
}
