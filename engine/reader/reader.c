// SPDX-License-Identifier: MIT
#include "reader/reader.h"

#include <dlfcn.h>
#include <pthread.h>
#include <signal.h>
#include <stdlib.h>

#include "base/arena.h"
#include "base/file.h"

#ifndef PB_MODULE_DIR
#define PB_MODULE_DIR "../lib/pushback"
#endif

struct pb_reader {
    pb_buf path;
    pb_reader_ears ears;
    bool now;
    pthread_t thread;
    pthread_mutex_t lock;
    // Under the lock:
    bool is_stopped;
    const pb_reader_module *module; // both set once, when there is one
    void *self;
};

// ---- the thread -------------------------------------------------------------------------------

static const pb_reader_module *load(const char *path)
{
    void *library = dlopen(path, RTLD_LAZY | RTLD_LOCAL); // for good: GLib's types cannot go
    void *symbol = library ? dlsym(library, PB_READER_ENTRY_NAME) : NULL;
    pb_reader_module_entry_fn *entry;
    if (!symbol)
        return NULL;
    memcpy(&entry, &symbol, sizeof entry); // POSIX: a function fits
    const pb_reader_module *module = entry();
    return module->port == PB_READER_PORT ? module : NULL;
}

static void *run(void *arg)
{
    pb_reader *r = arg;
    const pb_reader_module *module = load(r->path.p);
    void *self = module ? module->make(&r->ears, r->now) : NULL;
    pthread_mutex_lock(&r->lock);
    r->module = self ? module : NULL;
    r->self = self;
    bool stopped = r->is_stopped;
    pthread_mutex_unlock(&r->lock);
    if (self && !stopped)
        module->run(self);
    return NULL;
}

// ---- for the program --------------------------------------------------------------------------

static const char *set_in(const char *name)
{
    const char *v = getenv(name);
    return v && *v ? v : NULL;
}

static bool has_bus(void)
{
    const char *runtime = set_in("XDG_RUNTIME_DIR");
    pb_buf path = {0};
    bool has = set_in("AT_SPI_BUS_ADDRESS") || set_in("DBUS_SESSION_BUS_ADDRESS") ||
               (runtime && pb_file_exists(pb_path_join(&path, runtime, "bus")));
    pb_buf_release(&path);
    return has;
}

static bool find_module(pb_buf *out, const char *beside)
{
    const char *named = set_in("PUSHBACK_MODULES");
    const char *const below[] = {"pushback-atk.so", PB_MODULE_DIR "/pushback-atk.so"};
    if (named)
        return pb_file_exists(pb_path_join(out, named, below[0]));
    for (size_t i = 0; i < sizeof below / sizeof *below; i++)
        if (beside && pb_file_exists(pb_path_join(out, beside, below[i])))
            return true;
    return false;
}

pb_reader *pb_reader_new(const char *beside, const pb_reader_ears *ears)
{
    const char *wish = set_in("PUSHBACK_ACCESSIBILITY");
    pb_buf path = {0};
    if ((wish && strcmp(wish, "0") == 0) || !has_bus() || !find_module(&path, beside)) {
        pb_buf_release(&path);
        return NULL;
    }
    pb_reader *r = pb_heap_resize(NULL, sizeof *r);
    *r = (pb_reader){.path = path, .ears = *ears, .now = wish != NULL};
    pthread_mutex_init(&r->lock, NULL);
    sigset_t all, were;
    sigfillset(&all); // signals are the program's own to hear
    pthread_sigmask(SIG_BLOCK, &all, &were);
    bool ok = pthread_create(&r->thread, NULL, run, r) == 0;
    pthread_sigmask(SIG_SETMASK, &were, NULL);
    if (ok)
        return r;
    pthread_mutex_destroy(&r->lock);
    pb_buf_release(&r->path);
    free(r);
    return NULL;
}

void pb_reader_free(pb_reader *r)
{
    if (!r)
        return;
    pthread_mutex_lock(&r->lock);
    r->is_stopped = true;
    if (r->module)
        r->module->stop(r->self);
    pthread_mutex_unlock(&r->lock);
    pthread_join(r->thread, NULL);
    if (r->module)
        r->module->free(r->self);
    pthread_mutex_destroy(&r->lock);
    pb_buf_release(&r->path);
    free(r);
}

static bool is_there(pb_reader *r)
{
    pthread_mutex_lock(&r->lock);
    bool is = r->module != NULL;
    pthread_mutex_unlock(&r->lock);
    return is;
}

void pb_reader_show(pb_reader *r, const pb_reader_window *window, const pb_reader_item *items,
                    uint32_t n, const char *news)
{
    if (is_there(r))
        r->module->show(r->self, window, items, n, news);
}

void pb_reader_press(pb_reader *r, const pb_reader_key *key)
{
    if (is_there(r))
        r->module->key(r->self, key);
}
