// SPDX-License-Identifier: MIT
#include "store/sync.h"

#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "base/arena.h"

struct pb_syncer {
    pb_sync_duty duty;
    int fd;
    pthread_t thread;
    pthread_mutex_t lock; // over everything below
    pthread_cond_t work;  // for the thread: there is something to do
    pthread_cond_t done;  // for those who settle
    uint64_t wanted, synced;
    uint32_t waiting; // how many settle now
    bool stop;
    int failed; // the first errno
};

static struct timespec in_ms(uint32_t ms)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    t.tv_sec += ms / 1000;
    t.tv_nsec += (long)(ms % 1000) * 1000000;
    if (t.tv_nsec >= 1000000000) {
        t.tv_nsec -= 1000000000;
        t.tv_sec++;
    }
    return t;
}

static void gather_and_sync(pb_syncer *s)
{
    struct timespec until = in_ms(s->duty.gather_ms);
    int late = 0;
    while (!s->stop && !s->waiting && late != ETIMEDOUT)
        late = pthread_cond_timedwait(&s->work, &s->lock, &until);
    uint64_t upto = s->wanted;
    pthread_mutex_unlock(&s->lock);
    int why = 0;
    while (s->duty.sync(s->fd) != 0) {
        why = errno;
        if (why != EINTR)
            break;
        why = 0;
    }
    pthread_mutex_lock(&s->lock);
    s->synced = upto;
    if (why && !s->failed)
        s->failed = why;
    pthread_cond_broadcast(&s->done);
}

// True when nothing came for the time of rest.
static bool is_at_rest(pb_syncer *s)
{
    struct timespec until = in_ms(s->duty.rest_ms);
    int late = 0;
    while (!s->stop && s->wanted == s->synced && late != ETIMEDOUT)
        late = pthread_cond_timedwait(&s->work, &s->lock, &until);
    return late == ETIMEDOUT;
}

static void *run(void *arg)
{
    pb_syncer *s = arg;
    if (s->duty.tidy)
        s->duty.tidy(s->duty.ctx, true);
    pthread_mutex_lock(&s->lock);
    for (;;) {
        while (s->wanted != s->synced)
            gather_and_sync(s);
        if (s->stop)
            break;
        if (s->wanted && s->duty.tidy && is_at_rest(s)) {
            pthread_mutex_unlock(&s->lock);
            s->duty.tidy(s->duty.ctx, false);
            pthread_mutex_lock(&s->lock);
        }
        while (!s->stop && s->wanted == s->synced)
            pthread_cond_wait(&s->work, &s->lock);
    }
    pthread_mutex_unlock(&s->lock);
    return NULL;
}

static void init_locks(pb_syncer *s)
{
    pthread_condattr_t attr;
    pthread_condattr_init(&attr);
    pthread_condattr_setclock(&attr, CLOCK_MONOTONIC);
    pthread_mutex_init(&s->lock, NULL);
    pthread_cond_init(&s->work, &attr);
    pthread_cond_init(&s->done, &attr);
    pthread_condattr_destroy(&attr);
}

static void release(pb_syncer *s)
{
    close(s->fd);
    pthread_cond_destroy(&s->work);
    pthread_cond_destroy(&s->done);
    pthread_mutex_destroy(&s->lock);
    free(s);
}

pb_syncer *pb_syncer_new(const char *path, const pb_sync_duty *duty, pb_err *err)
{
    int fd = open(path, O_RDONLY | O_CLOEXEC);
    if (fd < 0) {
        pb_err_set(err, "cannot open '%s' to sync it: %s", path, strerror(errno));
        return NULL;
    }
    pb_syncer *s = pb_heap_resize(NULL, sizeof *s);
    *s = (pb_syncer){.duty = *duty, .fd = fd};
    init_locks(s);
    int why = pthread_create(&s->thread, NULL, run, s);
    if (why) {
        pb_err_set(err, "cannot start the thread that syncs '%s': %s", path, strerror(why));
        release(s);
        return NULL;
    }
    return s;
}

void pb_syncer_touch(pb_syncer *s)
{
    pthread_mutex_lock(&s->lock);
    if (s->wanted++ == s->synced)
        pthread_cond_signal(&s->work);
    pthread_mutex_unlock(&s->lock);
}

static bool verdict(const pb_syncer *s, pb_err *err)
{
    return !s->failed ||
           pb_err_set(err, "the disk refused to keep what was saved: %s", strerror(s->failed));
}

bool pb_syncer_settle(pb_syncer *s, pb_err *err)
{
    pthread_mutex_lock(&s->lock);
    uint64_t upto = s->wanted;
    s->waiting++;
    pthread_cond_signal(&s->work);
    while (s->synced < upto)
        pthread_cond_wait(&s->done, &s->lock);
    s->waiting--;
    bool ok = verdict(s, err);
    pthread_mutex_unlock(&s->lock);
    return ok;
}

bool pb_syncer_is_safe(pb_syncer *s, pb_err *err)
{
    pthread_mutex_lock(&s->lock);
    bool ok = verdict(s, err);
    pthread_mutex_unlock(&s->lock);
    return ok;
}

bool pb_syncer_free(pb_syncer *s, pb_err *err)
{
    if (!s)
        return true;
    pthread_mutex_lock(&s->lock);
    s->stop = true;
    pthread_cond_signal(&s->work);
    pthread_mutex_unlock(&s->lock);
    pthread_join(s->thread, NULL);
    bool ok = verdict(s, err);
    release(s);
    return ok;
}
