// SPDX-License-Identifier: MIT
// speech-dispatcher, by its own client library where that is installed. The person's own settings
// there (synthesiser, voice, rate) hold; only the language is set.
#include <dlfcn.h>
#include <stdlib.h>

#include "base/arena.h"
#include "voice/backend.h"

enum { SPD_MODE_SINGLE = 0, SPD_MESSAGE = 2 };

typedef struct speechd {
    void *library, *connection;
    char language[16]; // set last
    void *mandarin;    // a connection of its own, since its voice by name stays; NULL: none yet
    bool has_no_mandarin;
    void *(*open)(const char *client, const char *connection, const char *user, int mode,
                  const void *address, int autospawn, char **error);
    int (*say)(void *connection, int priority, const char *text);
    int (*cancel)(void *connection);
    int (*set_language)(void *connection, const char *language);
    int (*set_voice)(void *connection, const char *name);
    char *(*module)(void *connection);
    void (*close)(void *connection);
} speechd;

static bool find(speechd *s)
{
    const struct {
        const char *name;
        void *to;
    } table[] = {{"spd_open2", &s->open},
                 {"spd_say", &s->say},
                 {"spd_cancel", &s->cancel},
                 {"spd_set_language", &s->set_language},
                 {"spd_set_synthesis_voice", &s->set_voice},
                 {"spd_get_output_module", &s->module},
                 {"spd_close", &s->close}};
    for (size_t i = 0; i < sizeof table / sizeof *table; i++) {
        void *symbol = dlsym(s->library, table[i].name);
        if (!symbol)
            return false;
        memcpy(table[i].to, &symbol, sizeof symbol); // POSIX: a function fits
    }
    return true;
}

static void close_speechd(void *self)
{
    speechd *s = self;
    if (s->mandarin)
        s->close(s->mandarin);
    if (s->connection)
        s->close(s->connection);
    if (s->library)
        dlclose(s->library);
    free(s);
}

static void *connect(speechd *s, const char *name)
{
    char *why = NULL;
    void *connection = s->open("pushback", name, NULL, SPD_MODE_SINGLE, NULL, 1, &why);
    free(why);
    return connection;
}

static void *open_speechd(const char *arg)
{
    (void)arg;
    speechd *s = pb_heap_resize(NULL, sizeof *s);
    *s = (speechd){.library = dlopen("libspeechd.so.2", RTLD_NOW | RTLD_LOCAL)};
    if (s->library && find(s))
        s->connection = connect(s, "main");
    if (s->connection)
        return s;
    close_speechd(s);
    return NULL;
}

// espeak-ng's plain Mandarin reads the numbers of the tones aloud; its Mandarin by way of pinyin
// does not, and has only a name to be asked for by. Asking which voices there are takes seconds.
static void *find_mandarin(speechd *s)
{
    if (s->mandarin || s->has_no_mandarin)
        return s->mandarin;
    char *synthesiser = s->module(s->connection);
    if (synthesiser && strcmp(synthesiser, "espeak-ng") == 0)
        s->mandarin = connect(s, "mandarin");
    if (s->mandarin) {
        s->set_language(s->mandarin, "zh");
        s->set_voice(s->mandarin, "Chinese (Mandarin, latin as Pinyin)");
    }
    free(synthesiser);
    s->has_no_mandarin = !s->mandarin;
    return s->mandarin;
}

static void set_language(speechd *s, const char *language)
{
    size_t n = strlen(language);
    if (strcmp(s->language, language) == 0 || n >= sizeof s->language)
        return;
    memcpy(s->language, language, n + 1);
    char tag[sizeof s->language];
    for (size_t i = 0; i <= n; i++)
        tag[i] = language[i] == '_' ? '-' : language[i];
    s->set_language(s->connection, tag);
}

static bool say(void *self, pb_str text, const char *language)
{
    speechd *s = self;
    void *connection = strncmp(language, "zh", 2) == 0 ? find_mandarin(s) : NULL;
    if (!connection) {
        connection = s->connection;
        set_language(s, language);
    }
    return s->say(connection, SPD_MESSAGE, text.p) >= 0;
}

static void stop(void *self)
{
    speechd *s = self;
    s->cancel(s->connection);
    if (s->mandarin)
        s->cancel(s->mandarin);
}

const pb_voice_backend pb_voice_speechd = {.name = "speechd",
                                           .queues = true,
                                           .open = open_speechd,
                                           .say = say,
                                           .stop = stop,
                                           .close = close_speechd};
