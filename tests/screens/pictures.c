// SPDX-License-Identifier: MIT
// pictures ROOT [FOLDER NAME...]: the real program's pages as they are painted, in three languages,
// three sizes and three themes. Prints for each its name and a hash of its pixels, and saves those
// that are named into FOLDER.
#define _XOPEN_SOURCE 700 // setenv
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <SDL.h>

#include "base/buf.h"
#include "base/hash.h"
#include "ui/ui.h"

enum { SIZES = 3, WINDOWS = SIZES * PB_THEME_COUNT, MOST_STEPS = 400 };
static const struct size {
    int w, h;
} sizes[SIZES] = {{1024, 640}, {1366, 768}, {1920, 1080}};
static const char *const languages[] = {"en", "zh_CN", "pseudo"};

typedef struct gallery {
    const char *root, *folder, *const *wanted; // NULL-terminated
    const char *language;
    pb_app *app;
    pb_ui *window[WINDOWS];
    uint64_t now;
} gallery;

static uint64_t read_clock(void *ctx)
{
    return ((gallery *)ctx)->now;
}

static void fail(const char *what, const pb_err *err)
{
    fprintf(stderr, "pictures: %s: %s\n", what, err->text);
    exit(2);
}

static void open_windows(gallery *g)
{
    pb_err err = {""};
    pb_buf assets = {0}, scenarios = {0};
    pb_buf_printf(&assets, "%s/assets", g->root);
    pb_buf_printf(&scenarios, "%s/tests/fixtures/shelf", g->root);
    const char *const folders[] = {scenarios.p, NULL};
    g->app = pb_app_new(&(pb_app_config){.assets = assets.p,
                                         .scenario_dirs = folders,
                                         .data = g->language, // where the program stands
                                         .language = g->language,
                                         .seed = 3,
                                         .has_seed = true},
                        &err);
    if (!g->app)
        fail("the program", &err);
    for (int i = 0; i < WINDOWS; i++) {
        g->window[i] = pb_ui_new(g->app,
                                 &(pb_ui_config){.width = sizes[i / PB_THEME_COUNT].w,
                                                 .height = sizes[i / PB_THEME_COUNT].h,
                                                 .theme = (enum pb_theme)(i % PB_THEME_COUNT),
                                                 .reduced_motion = true,
                                                 .clock = read_clock,
                                                 .clock_ctx = g},
                                 &err);
        if (!g->window[i])
            fail("a window", &err);
    }
    pb_buf_release(&assets);
    pb_buf_release(&scenarios);
}

static void close_windows(gallery *g)
{
    for (int i = 0; i < WINDOWS; i++)
        pb_ui_free(g->window[i]);
    pb_app_free(g->app);
}

static uint64_t hash_of(const pb_bitmap *m)
{
    uint64_t h = PB_HASH_START;
    for (int y = 0; y < m->h; y++)
        for (int x = 0; x < m->w; x++)
            h = pb_hash_word(h, m->px[(size_t)y * (size_t)m->stride + (size_t)x] & 0xFFFFFF);
    return h;
}

static bool is_wanted(const gallery *g, const char *name)
{
    for (const char *const *w = g->wanted; *w; w++)
        if (strcmp(*w, name) == 0)
            return true;
    return false;
}

static void show(gallery *g, const char *page)
{
    for (int i = 0; i < WINDOWS; i++) {
        struct size s = sizes[i / PB_THEME_COUNT];
        pb_buf name = {0}, path = {0};
        pb_err err = {""};
        for (int k = 0; k < 3; k++) { // past whatever moves or waits
            g->now += 400;
            pb_ui_step(g->window[i], 0);
        }
        pb_buf_printf(&name, "%s-%s-%dx%d-%s", page, g->language, s.w, s.h,
                      pb_theme_name[i % PB_THEME_COUNT]);
        printf("%s %016llx\n", name.p, (unsigned long long)hash_of(pb_ui_pixels(g->window[i])));
        pb_buf_printf(&path, "%s/%s.bmp", g->folder ? g->folder : "", name.p);
        if (is_wanted(g, name.p) && !pb_ui_save(g->window[i], path.p, &err))
            fail(path.p, &err);
        pb_buf_release(&name);
        pb_buf_release(&path);
    }
}

static void act(gallery *g, enum pb_verb verb, int64_t arg)
{
    pb_err err = {""};
    if (!pb_app_do(g->app, (pb_command){verb, arg}, &err))
        fail("a command", &err);
}

// Some answer or other, another at each decision.
static void answer(gallery *g, uint32_t turn)
{
    const pb_node *choices = pb_view_find(pb_app_view(g->app), "choices");
    uint32_t n = 0;
    for (const pb_node *c = choices ? choices->first : NULL; c; c = c->next)
        n += c->action.verb == PB_DO_CHOOSE;
    if (n)
        act(g, PB_DO_CHOOSE, turn % n);
}

static void walk(gallery *g)
{
    show(g, "home");
    act(g, PB_DO_OPEN, 0);
    show(g, "scenario");
    act(g, PB_DO_PLAY, 0);
    for (int i = 0; i < 4; i++)
        act(g, PB_DO_ADVANCE, 0);
    show(g, "speech");
    act(g, PB_DO_SKIP, 0);
    show(g, "moment");
    act(g, PB_DO_MENU, 0);
    show(g, "menu");
    act(g, PB_DO_MENU, 0);
    uint32_t turn = 0;
    while (pb_str_is(pb_app_view(g->app)->id, "session") && turn < MOST_STEPS) {
        act(g, PB_DO_SKIP, 0);
        if (turn == 12) {
            show(g, "late");
            act(g, PB_DO_TRANSCRIPT, 0);
            show(g, "transcript");
            act(g, PB_DO_TRANSCRIPT, 0);
        }
        if (!pb_view_find(pb_app_view(g->app), "choices"))
            break;
        answer(g, turn++);
    }
    show(g, "ending");
    act(g, PB_DO_DEBRIEF, 0);
    show(g, "rating");
    act(g, PB_DO_RATED, 0);
    show(g, "debrief");
    act(g, PB_DO_HOME, 0);
    show(g, "home_again");
    act(g, PB_DO_SETTINGS, 0);
    show(g, "settings");
    act(g, PB_DO_SETTINGS, 0);
    act(g, PB_DO_HELP, 0);
    show(g, "help");
    act(g, PB_DO_PRIMER, 0);
    show(g, "primer");
    act(g, PB_DO_PRIMER, 3);
    show(g, "primer_page");
    act(g, PB_DO_PRINCIPLE, 2);
    show(g, "primer_principle");
}

int main(int argc, char **argv)
{
    static const char *const none[] = {NULL};
    setenv("SDL_VIDEODRIVER", "dummy", 1);
    setenv("PUSHBACK_PSEUDO", "1", 1);
    if (argc < 2)
        return 2;
    for (size_t i = 0; i < sizeof languages / sizeof *languages; i++) {
        gallery g = {.root = argv[1],
                     .folder = argc > 2 ? argv[2] : NULL,
                     .wanted = argc > 3 ? (const char *const *)argv + 3 : none,
                     .language = languages[i],
                     .now = 1000};
        setenv("PUSHBACK_SHARE", argv[1], 1);
        open_windows(&g);
        walk(&g);
        close_windows(&g);
    }
    return 0;
}
