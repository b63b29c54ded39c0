// SPDX-License-Identifier: MIT
// A file in place of a voice: one line for each text, "en: words", and "-" where it fell silent.
#include <stdio.h>

#include "voice/backend.h"

static void *open_log(const char *arg)
{
    return *arg ? fopen(arg, "w") : NULL;
}

static bool say(void *self, pb_str text, const char *language)
{
    FILE *f = self;
    fprintf(f, "%s: ", language);
    for (size_t i = 0; i < text.n; i++)
        fputc(text.p[i] == '\n' ? ' ' : text.p[i], f);
    fputc('\n', f);
    return fflush(f) == 0;
}

static void stop(void *self)
{
    fputs("-\n", self);
    fflush(self);
}

static void close_log(void *self)
{
    fclose(self);
}

const pb_voice_backend pb_voice_log = {.name = "log",
                                       .is_quick = true,
                                       .queues = true,
                                       .open = open_log,
                                       .say = say,
                                       .stop = stop,
                                       .close = close_log};
