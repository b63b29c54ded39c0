// SPDX-License-Identifier: MIT
// The program's own voice. Whoever speaks may be slow to start and slower to speak, so a thread of
// its own waits for it; nothing here ever makes the caller wait.
#ifndef PB_VOICE_VOICE_H
#define PB_VOICE_VOICE_H

#include "base/err.h"
#include "base/str.h"

typedef struct pb_voice pb_voice;

// `wish` is one of
//   "speechd"   speech-dispatcher, where its library and its service are
//   "espeak"    the program espeak-ng
//   "log:FILE"  a file of what would have been said, at once and in order (for tests)
//   "none"      nobody
// and NULL or "" is the first of speechd and espeak that there is. The wish is only found out to be
// vain in the thread: pb_voice_is_mute says so later, and `changed` (NULL: nobody asks) is called
// then, in that thread. Never NULL.
pb_voice *pb_voice_new(const char *wish, void (*changed)(void *ctx), void *ctx);

// Falls silent in the middle of a word. NULL is fine.
void pb_voice_free(pb_voice *v);

// True when there is nobody to speak.
bool pb_voice_is_mute(pb_voice *v);

// Says a text in a language ("en", "zh_CN"), after what was said before or, when it `interrupts`,
// instead of it.
void pb_voice_say(pb_voice *v, pb_str text, const char *language, bool interrupts);

// Falls silent.
void pb_voice_stop(pb_voice *v);

#endif
