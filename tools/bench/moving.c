// SPDX-License-Identifier: MIT
// What a frame costs while people move:
//
//     bench-moving ASSETS SCENARIOS WIDTH HEIGHT [PRESSES]
//
// Plays a scenario in a window of that many pixels on whatever display SDL finds (its "dummy" has
// none): a key, then sixtieths of a second on a clock of its own until all is still, and so on. The
// same is played five times over; a frame's cost is the least processor time that it took, from
// what was pressed to what is shown, so that what else the machine does counts little. `key` is the
// frame that a key brings, with the next line's layout and words; `move` the frames after it, in
// which chairs glide, heads turn and the light goes or comes back. Words appear at once, so that
// none of these frames is only a word. Output is "name value", a line each.
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <time.h>

#include "app/command.h"
#include "ui/ui.h"

enum { FRAME_MS = 16, STILL_MS = 1500, FRAMES_MAX = 1 << 16, PRESSES = 120, ROUNDS = 5 };

typedef struct costs {
    double ms[FRAMES_MAX];
    int n;
} costs;

typedef struct play {
    pb_app *app;
    pb_ui *ui;
    uint64_t clock;
    bool again; // what is kept is the least of the rounds
    costs *key, *move;
} play;

static int number(const char *text)
{
    return (int)strtol(text, NULL, 10);
}

static double now(void)
{
    struct timespec t;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
    return (double)t.tv_sec * 1e3 + (double)t.tv_nsec / 1e6;
}

static uint64_t read_clock(void *ctx)
{
    return *(uint64_t *)ctx;
}

// One step; its cost is kept when it painted. False when the session is over.
static bool step(const play *p, costs *kept)
{
    uint64_t frames = pb_ui_counted(p->ui).frames;
    double start = now();
    bool goes_on = pb_ui_step(p->ui, 0);
    double cost = now() - start;
    if (pb_ui_counted(p->ui).frames == frames || kept->n == FRAMES_MAX)
        return goes_on;
    if (!p->again || cost < kept->ms[kept->n])
        kept->ms[kept->n] = cost;
    kept->n++;
    return goes_on;
}

static bool go_on(play *p, int presses)
{
    static costs ignored;
    for (int i = 0; i < presses; i++) {
        pb_ui_push_key(p->ui, pb_view_find(pb_app_view(p->app), "choices") ? "1" : "Space", 0);
        if (!step(p, i ? p->key : &ignored)) // the first frame of all finds the fonts
            return false;
        for (uint64_t still = 0; still < STILL_MS; still += FRAME_MS) {
            int frames = p->move->n;
            p->clock += FRAME_MS;
            if (!step(p, p->move))
                return false;
            if (p->move->n != frames)
                still = 0;
        }
    }
    return true;
}

static bool play_once(play *p, char **argv, int presses, pb_err *err)
{
    const char *dirs[] = {argv[2], NULL};
    pb_app_config config = {.assets = argv[1],
                            .scenario_dirs = dirs,
                            .data = "",
                            .seed = 1,
                            .has_seed = true,
                            .has_mode = true};
    pb_ui_config window = {.width = number(argv[3]),
                           .height = number(argv[4]),
                           .words_per_minute = -1,
                           .clock = read_clock,
                           .clock_ctx = &p->clock};
    p->clock = 1000;
    p->app = pb_app_new(&config, err);
    int64_t volume = p->app ? pb_app_scenario(p->app, "the-ward-round", NULL, err) : -1;
    p->ui = volume >= 0 && pb_app_do(p->app, (pb_command){PB_DO_PLAY, volume}, err)
                ? pb_ui_new(p->app, &window, err)
                : NULL;
    bool ok = p->ui && go_on(p, presses);
    pb_ui_free(p->ui);
    pb_app_free(p->app);
    return ok;
}

static int by_size(const void *a, const void *b)
{
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

static void print(const char *name, costs *c)
{
    qsort(c->ms, (size_t)c->n, sizeof *c->ms, by_size);
    printf("%s_frames %d\n%s_p50_ms %.2f\n%s_p95_ms %.2f\n%s_max_ms %.2f\n", name, c->n, name,
           c->ms[c->n / 2], name, c->ms[c->n * 95 / 100], name, c->ms[c->n - 1]);
}

int main(int argc, char **argv)
{
    static costs key, move;
    play p = {.key = &key, .move = &move};
    pb_err err = {""};
    int keys = 0, moves = 0, presses = argc > 5 ? number(argv[5]) : PRESSES;
    if (argc < 5) {
        fputs("usage: bench-moving ASSETS SCENARIOS WIDTH HEIGHT [PRESSES]\n", stderr);
        return 2;
    }
    for (int round = 0; round < ROUNDS; round++) {
        p.again = round > 0;
        key.n = move.n = 0;
        bool ok = play_once(&p, argv, presses, &err);
        if (!ok || (p.again && (key.n != keys || move.n != moves))) {
            fprintf(stderr, "bench-moving: %s\n",
                    *err.text ? err.text
                    : ok      ? "the rounds painted different frames"
                              : "the session ended early");
            return 1;
        }
        keys = key.n;
        moves = move.n;
    }
    struct rusage use;
    getrusage(RUSAGE_SELF, &use);
    print("key", &key);
    print("move", &move);
    printf("peak_mb %.1f\n", (double)use.ru_maxrss / 1024);
    return 0;
}
