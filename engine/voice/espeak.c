// SPDX-License-Identifier: MIT
// The program espeak-ng, once for each text, which it reads from its standard input. That is a
// socket of ours: the text goes in, and its end tells that the program is over.
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/arena.h"
#include "base/buf.h"
#include "base/file.h"
#include "voice/backend.h"

typedef struct espeak {
    pb_buf program; // its path
    pid_t child;    // 0: none
    int socket;     // -1: none
} espeak;

static bool find_program(pb_buf *out)
{
    pb_str folders = pb_str_of(getenv("PATH")), one;
    while (pb_str_cut(&folders, ':', &one)) {
        out->n = 0;
        pb_buf_printf(out, "%.*s/espeak-ng", PB_STR_ARG(one));
        if (one.n && access(out->p, X_OK) == 0)
            return true;
    }
    return false;
}

static void done(void *self)
{
    espeak *e = self;
    if (e->socket >= 0)
        close(e->socket);
    e->socket = -1;
    while (e->child > 0 && waitpid(e->child, NULL, 0) < 0 && errno == EINTR)
        ;
    e->child = 0;
}

static void stop(void *self)
{
    espeak *e = self;
    if (e->child > 0)
        kill(e->child, SIGKILL); // it has nothing to put in order, and a word must not linger
    done(e);
}

static void close_espeak(void *self)
{
    espeak *e = self;
    stop(e);
    pb_buf_release(&e->program);
    free(e);
}

static void *open_espeak(const char *arg)
{
    (void)arg;
    espeak *e = pb_heap_resize(NULL, sizeof *e);
    *e = (espeak){.socket = -1};
    if (find_program(&e->program))
        return e;
    close_espeak(e);
    return NULL;
}

// Plain Mandarin reads the numbers of the tones aloud in English; Mandarin by way of pinyin does
// not.
static void voice_of(const char *language, char out[16])
{
    if (strncmp(language, "zh", 2) == 0)
        language = "cmn-latn-pinyin";
    size_t n = strcspn(language, "_");
    snprintf(out, 16, "%.*s", (int)(n < 15 ? n : 15), language);
}

static bool spawn(espeak *e, char *voice, int its_end)
{
    extern char **environ; // POSIX leaves declaring it to its users
    char dash_v[] = "-v",
         dash_in[] = "--stdin"; // exec's arguments are not const, for old times' sake
    char *const args[] = {e->program.p, dash_v, voice, dash_in, NULL};
    posix_spawn_file_actions_t files;
    posix_spawnattr_t how;
    sigset_t none;
    sigemptyset(&none);
    posix_spawn_file_actions_init(&files);
    posix_spawnattr_init(&how);
    posix_spawn_file_actions_adddup2(&files, its_end, STDIN_FILENO);
    posix_spawn_file_actions_addopen(&files, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
    posix_spawn_file_actions_addopen(&files, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
    posix_spawnattr_setflags(&how, POSIX_SPAWN_SETSIGMASK);
    posix_spawnattr_setsigmask(&how, &none);
    bool ok = posix_spawn(&e->child, e->program.p, &files, &how, args, environ) == 0;
    posix_spawn_file_actions_destroy(&files);
    posix_spawnattr_destroy(&how);
    e->child = ok ? e->child : 0;
    return ok;
}

static bool say(void *self, pb_str text, const char *language)
{
    espeak *e = self;
    int ends[2];
    char voice[16];
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) != 0)
        return false;
    e->socket = ends[0];
    voice_of(language, voice);
    bool ok = spawn(e, voice, ends[1]);
    close(ends[1]);
    for (size_t at = 0; ok && at < text.n;) {
        ssize_t n = send(e->socket, text.p + at, text.n - at, MSG_NOSIGNAL);
        if (n < 0 && errno != EINTR)
            break; // it ended early: that is seen soon enough
        at += n > 0 ? (size_t)n : 0;
    }
    shutdown(e->socket, SHUT_WR);
    if (!ok)
        done(e);
    return ok;
}

static int busy(void *self)
{
    return ((espeak *)self)->socket;
}

const pb_voice_backend pb_voice_espeak = {.name = "espeak",
                                          .open = open_espeak,
                                          .say = say,
                                          .stop = stop,
                                          .busy = busy,
                                          .done = done,
                                          .close = close_espeak};
