// SPDX-License-Identifier: MIT
#include "voice/voice.h"

#include <fcntl.h>
#include <poll.h>
#include <pthread.h>
#include <signal.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/arena.h"
#include "base/buf.h"
#include "base/vec.h"
#include "voice/backend.h"
#include "voice/runs.h"

enum { LANGUAGE_MAX = 16 };

typedef struct piece {
    char language[LANGUAGE_MAX];
    char *text; // owned, ends in NUL
    size_t n;
} piece;

typedef PB_VEC(piece) pieces;

struct pb_voice {
    pb_buf wish;
    void (*changed)(void *ctx);
    void *ctx;
    const pb_voice_backend *backend; // the thread's own, where there is one
    void *self;
    bool has_thread;
    pthread_t thread;
    int wake[2]; // a pipe: a byte for each time that the thread should look
    pthread_mutex_t lock;
    // Under the lock:
    pieces waiting;
    bool is_stopped, is_closed, is_mute;
};

// ---- pieces -----------------------------------------------------------------------------------

static void drop(pieces *of)
{
    for (uint32_t i = 0; i < of->n; i++)
        free(of->p[i].text);
    of->n = 0;
}

static void add(pieces *of, pb_str text, const char *language)
{
    piece *p = pb_vec_add(of);
    size_t n = strlen(language);
    n = n < LANGUAGE_MAX ? n : LANGUAGE_MAX - 1;
    memcpy(p->language, language, n);
    p->text = pb_heap_resize(NULL, text.n + 1);
    memcpy(p->text, text.p, text.n);
    p->text[text.n] = '\0';
    p->n = text.n;
}

static bool take(pieces *of, piece *out)
{
    if (!of->n)
        return false;
    *out = of->p[0];
    memmove(of->p, of->p + 1, --of->n * sizeof *of->p);
    return true;
}

// ---- finding somebody who speaks --------------------------------------------------------------

// Opens what the wish names from the `from`-th on; the index of what was opened, or -1.
static int open_from(pb_voice *v, size_t from)
{
    static const pb_voice_backend *const all[] = {&pb_voice_speechd, &pb_voice_espeak,
                                                  &pb_voice_log};
    pb_str rest = pb_buf_str(&v->wish), name;
    bool any = rest.n == 0;
    pb_str_cut(&rest, ':', &name);
    for (size_t i = from; i < sizeof all / sizeof *all; i++) {
        if (any ? all[i]->is_quick : !pb_str_is(name, all[i]->name))
            continue;
        v->self = all[i]->open(rest.n ? rest.p : "");
        v->backend = v->self ? all[i] : NULL;
        if (v->self)
            return (int)i;
    }
    return -1;
}

static void close_backend(pb_voice *v)
{
    if (v->backend)
        v->backend->close(v->self);
    v->backend = NULL;
    v->self = NULL;
}

// ---- the thread -------------------------------------------------------------------------------

static void fall_mute(pb_voice *v)
{
    pthread_mutex_lock(&v->lock);
    v->is_mute = true;
    drop(&v->waiting);
    pthread_mutex_unlock(&v->lock);
    if (v->changed)
        v->changed(v->ctx);
}

// Waits until there is something to look at; ends what has been said.
static void wait(pb_voice *v)
{
    int busy = v->backend->busy ? v->backend->busy(v->self) : -1;
    struct pollfd fds[] = {{v->wake[0], POLLIN, 0}, {busy, POLLIN, 0}};
    char bytes[64];
    if (poll(fds, busy >= 0 ? 2 : 1, -1) <= 0)
        return;
    if (fds[0].revents && read(v->wake[0], bytes, sizeof bytes) < 0)
        return;
    if (busy >= 0 && fds[1].revents)
        v->backend->done(v->self);
}

static void *speak(void *arg)
{
    pb_voice *v = arg;
    int which = open_from(v, 0);
    if (which < 0) {
        fall_mute(v);
        return NULL;
    }
    for (bool closed = false; !closed;) {
        pthread_mutex_lock(&v->lock);
        closed = v->is_closed;
        bool stopped = v->is_stopped;
        v->is_stopped = false;
        pthread_mutex_unlock(&v->lock);
        if (stopped || closed)
            v->backend->stop(v->self);
        piece p = {.text = NULL};
        if (v->backend->queues || v->backend->busy(v->self) < 0) {
            pthread_mutex_lock(&v->lock);
            if (!closed && !v->is_stopped)
                take(&v->waiting, &p);
            pthread_mutex_unlock(&v->lock);
        }
        if (p.text && !v->backend->say(v->self, (pb_str){p.text, p.n}, p.language)) {
            close_backend(v); // its service went away: once more, then the next
            if ((which = open_from(v, (size_t)which)) < 0) {
                free(p.text);
                fall_mute(v);
                return NULL;
            }
            v->backend->say(v->self, (pb_str){p.text, p.n}, p.language);
        }
        bool said = p.text != NULL;
        free(p.text);
        if (!closed && !said)
            wait(v);
    }
    close_backend(v);
    return NULL;
}

// … or no thread.
static void say_at_once(pb_voice *v)
{
    piece p;
    if (v->is_stopped && v->backend)
        v->backend->stop(v->self);
    v->is_stopped = false;
    while (take(&v->waiting, &p)) {
        if (v->backend)
            v->backend->say(v->self, (pb_str){p.text, p.n}, p.language);
        free(p.text);
    }
}

static bool start(pb_voice *v)
{
    sigset_t all, were;
    if (pipe(v->wake) != 0)
        return false;
    for (int i = 0; i < 2; i++) {
        fcntl(v->wake[i], F_SETFD, FD_CLOEXEC);
        fcntl(v->wake[i], F_SETFL, O_NONBLOCK);
    }
    sigfillset(&all); // signals are the program's own to hear
    pthread_sigmask(SIG_BLOCK, &all, &were);
    v->has_thread = pthread_create(&v->thread, NULL, speak, v) == 0;
    pthread_sigmask(SIG_SETMASK, &were, NULL);
    return v->has_thread;
}

static void wake(pb_voice *v)
{
    ssize_t n = write(v->wake[1], "", 1);
    (void)n; // a full pipe wakes as well
}

// ---- for everybody ----------------------------------------------------------------------------

pb_voice *pb_voice_new(const char *wish, void (*changed)(void *ctx), void *ctx)
{
    pb_voice *v = pb_heap_resize(NULL, sizeof *v);
    *v = (pb_voice){.changed = changed, .ctx = ctx, .wake = {-1, -1}};
    pthread_mutex_init(&v->lock, NULL);
    pb_buf_add(&v->wish, pb_str_of(wish));
    pb_str rest;
    bool logs = pb_str_starts(pb_buf_str(&v->wish), pb_voice_log.name, &rest);
    if (logs ? open_from(v, 0) < 0 : pb_str_is(pb_buf_str(&v->wish), "none") || !start(v))
        fall_mute(v);
    return v;
}

void pb_voice_free(pb_voice *v)
{
    if (!v)
        return;
    if (v->has_thread) {
        pthread_mutex_lock(&v->lock);
        v->is_closed = true;
        pthread_mutex_unlock(&v->lock);
        wake(v);
        pthread_join(v->thread, NULL);
    }
    close_backend(v);
    for (int i = 0; i < 2; i++)
        if (v->wake[i] >= 0)
            close(v->wake[i]);
    drop(&v->waiting);
    pb_vec_release(&v->waiting);
    pthread_mutex_destroy(&v->lock);
    pb_buf_release(&v->wish);
    free(v);
}

bool pb_voice_is_mute(pb_voice *v)
{
    pthread_mutex_lock(&v->lock);
    bool mute = v->is_mute;
    pthread_mutex_unlock(&v->lock);
    return mute;
}

void pb_voice_say(pb_voice *v, pb_str text, const char *language, bool interrupts)
{
    pb_str run;
    const char *of;
    pthread_mutex_lock(&v->lock);
    if (interrupts) {
        drop(&v->waiting);
        v->is_stopped = true;
    }
    while (!v->is_mute && (of = pb_voice_run(&text, language, &run)))
        add(&v->waiting, run, of);
    pthread_mutex_unlock(&v->lock);
    if (v->has_thread)
        wake(v);
    else
        say_at_once(v);
}

void pb_voice_stop(pb_voice *v)
{
    pb_voice_say(v, (pb_str){0}, "en", true);
}
