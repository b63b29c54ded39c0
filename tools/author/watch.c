// SPDX-License-Identifier: MIT
#include "watch.h"

#include <errno.h>
#include <poll.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>
#ifdef __linux__
#include <sys/inotify.h>
#endif

#include "base/arena.h"
#include "base/file.h"
#include "base/hash.h"

enum {
    SETTLE_MS = 10,  // after the last thing that a save does
    LONGEST_MS = 60, // … but not for ever
    GONE_MS = 400,   // a file may be away while it is being saved
    LOOK_MS = 150,   // between two looks at the files' times
    NEVER = -1
};

struct author_watch {
    pb_buf folder;
    void (*changed)(void *ctx);
    void *ctx;
    pthread_t thread;
    int stop[2];   // a pipe: something to read, or its end, ends the thread
    int events;    // inotify's, -1 where there is none
    int locale;    // its watch on locale/, -1
    uint64_t seen; // what the files' times came to when it began
};

static int64_t now_ms(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (int64_t)t.tv_sec * 1000 + t.tv_nsec / 1000000;
}

static bool is_ours(const char *name, bool in_locale)
{
    static const char *const names[] = {"scenario.yaml", "script.lua", "notes.yaml"};
    size_t n = strlen(name);
    if (in_locale)
        return name[0] != '.' && n > 3 && strcmp(name + n - 3, ".po") == 0;
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (strcmp(name, names[i]) == 0)
            return true;
    return false;
}

// ---- what the kernel tells --------------------------------------------------------------------

typedef struct due {
    int64_t first, at; // when the first of these came; when to tell of them; NEVER
} due;

static int until(const due *d)
{
    int64_t ms = d->at == NEVER ? NEVER : d->at - now_ms();
    return d->at == NEVER ? -1 : ms < 0 ? 0 : (int)ms;
}

#ifdef __linux__
enum { ARRIVES = IN_CLOSE_WRITE | IN_MOVED_TO, LEAVES = IN_DELETE | IN_MOVED_FROM };

static void watch_locale(author_watch *w)
{
    pb_buf path = {0};
    w->locale = inotify_add_watch(w->events, pb_path_join(&path, w->folder.p, "locale"),
                                  ARRIVES | LEAVES | IN_ONLYDIR);
    pb_buf_release(&path);
}

static void begin_events(author_watch *w)
{
    w->events = inotify_init1(IN_CLOEXEC | IN_NONBLOCK);
    if (w->events >= 0 &&
        inotify_add_watch(w->events, w->folder.p, ARRIVES | LEAVES | IN_CREATE | IN_ONLYDIR) < 0) {
        close(w->events);
        w->events = -1;
    }
    if (w->events >= 0)
        watch_locale(w);
}

static void hear(author_watch *w, const struct inotify_event *e, due *d)
{
    int64_t now = now_ms();
    bool arrives = e->mask & ARRIVES;
    if ((e->mask & IN_ISDIR) && e->len && strcmp(e->name, "locale") == 0 && e->wd != w->locale) {
        watch_locale(w);
        arrives = true;
    } else if ((e->mask & IN_ISDIR) || !e->len || !(e->mask & (ARRIVES | LEAVES)) ||
               !is_ours(e->name, e->wd == w->locale)) {
        return;
    }
    if (d->at == NEVER)
        d->first = now;
    d->at = now + (arrives ? SETTLE_MS : GONE_MS);
    if (arrives && d->at > d->first + LONGEST_MS && d->first + LONGEST_MS >= now)
        d->at = d->first + LONGEST_MS;
}

static void hear_all(author_watch *w, due *d)
{
    union {
        struct inotify_event aligned;
        char bytes[4096];
    } in;
    for (ssize_t n; (n = read(w->events, in.bytes, sizeof in.bytes)) > 0;)
        for (ssize_t at = 0; at < n;) {
            const struct inotify_event *e =
                (const struct inotify_event *)(const void *)(in.bytes + at);
            at += (ssize_t)(sizeof *e + e->len);
            hear(w, e, d);
        }
}
#else
static void begin_events(author_watch *w)
{
    w->events = -1;
}

static void hear_all(author_watch *w, due *d)
{
    (void)w;
    (void)d;
}
#endif

// ---- the files' times -------------------------------------------------------------------------

typedef struct times {
    const char *folder;
    bool in_locale;
    uint64_t sum;
} times;

static void add_time(void *ctx, pb_str name)
{
    times *t = ctx;
    pb_buf path = {0};
    struct stat st;
    if (is_ours(name.p, t->in_locale) && stat(pb_path_join(&path, t->folder, name.p), &st) == 0) {
        t->sum = pb_hash_bytes(t->sum, name.p, name.n);
        t->sum = pb_hash_word(t->sum, (uint64_t)st.st_mtim.tv_sec);
        t->sum = pb_hash_word(t->sum, (uint64_t)st.st_mtim.tv_nsec ^ (uint64_t)st.st_size << 32);
    }
    pb_buf_release(&path);
}

static uint64_t look(const author_watch *w)
{
    pb_buf path = {0};
    times t = {w->folder.p, false, PB_HASH_START};
    pb_dir_list(w->folder.p, add_time, &t, NULL);
    t.in_locale = true;
    t.folder = pb_path_join(&path, w->folder.p, "locale");
    pb_dir_list(t.folder, add_time, &t, NULL);
    pb_buf_release(&path);
    return t.sum;
}

// ---- the thread -------------------------------------------------------------------------------

// Told when two looks in a row see the same, and it is not what was told before.
static void *follow_times(void *arg)
{
    author_watch *w = arg;
    struct pollfd stop = {w->stop[0], POLLIN, 0};
    uint64_t told = w->seen, before = told;
    while (poll(&stop, 1, LOOK_MS) == 0) {
        uint64_t now = look(w);
        if (now == before && now != told) {
            told = now;
            w->changed(w->ctx);
        }
        before = now;
    }
    return NULL;
}

static void *follow_events(void *arg)
{
    author_watch *w = arg;
    struct pollfd in[2] = {{w->stop[0], POLLIN, 0}, {w->events, POLLIN, 0}};
    due d = {0, NEVER};
    for (;;) {
        int n = poll(in, 2, until(&d));
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0 || in[0].revents)
            return NULL;
        if (in[1].revents)
            hear_all(w, &d);
        if (d.at != NEVER && d.at <= now_ms()) {
            d.at = NEVER;
            w->changed(w->ctx);
        }
    }
}

author_watch *author_watch_new(const char *folder, void (*changed)(void *ctx), void *ctx,
                               pb_err *err)
{
    author_watch *w = pb_heap_resize(NULL, sizeof *w);
    *w = (author_watch){.changed = changed, .ctx = ctx, .events = -1, .locale = -1};
    pb_buf_printf(&w->folder, "%s", folder);
    bool ok = pipe(w->stop) == 0;
    if (ok) {
        begin_events(w);
        w->seen = w->events < 0 ? look(w) : 0;
        ok =
            pthread_create(&w->thread, NULL, w->events >= 0 ? follow_events : follow_times, w) == 0;
        if (!ok) {
            close(w->stop[0]);
            close(w->stop[1]);
            if (w->events >= 0)
                close(w->events);
        }
    }
    if (ok)
        return w;
    pb_err_set(err, "cannot watch '%s': %s", folder, strerror(errno));
    pb_buf_release(&w->folder);
    free(w);
    return NULL;
}

void author_watch_free(author_watch *w)
{
    if (!w)
        return;
    close(w->stop[1]); // which the thread sees
    pthread_join(w->thread, NULL);
    close(w->stop[0]);
    if (w->events >= 0)
        close(w->events);
    pb_buf_release(&w->folder);
    free(w);
}
