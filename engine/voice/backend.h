// SPDX-License-Identifier: MIT
// Those who can speak. Private to voice. Each is used by one thread at a time, and may be slow.
#ifndef PB_VOICE_BACKEND_H
#define PB_VOICE_BACKEND_H

#include "base/err.h"
#include "base/str.h"

typedef struct pb_voice_backend {
    const char *name;
    bool is_quick; // never waits for anything, so needs no thread

    // Begins; `arg` is what stood behind the colon in the wish. NULL when it is not there.
    void *(*open)(const char *arg);

    // Says a text; `queues` tells that it takes more at once and says one after the other, else the
    // next comes only after pb_voice_backend.done. False when it has gone away.
    bool queues;
    bool (*say)(void *self, pb_str text, const char *language);

    // Falls silent and forgets what it has not said yet.
    void (*stop)(void *self);

    // Becomes readable when the text is said, after which `done` is called once; -1 when nothing is
    // being said. NULL in those that queue.
    int (*busy)(void *self);
    void (*done)(void *self);

    void (*close)(void *self);
} pb_voice_backend;

extern const pb_voice_backend pb_voice_speechd, pb_voice_espeak, pb_voice_log;

#endif
