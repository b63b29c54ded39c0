// SPDX-License-Identifier: MIT
// Which language a voice must speak: an English voice reads Chinese as "Chinese letter, Chinese
// letter", so a text is cut where its script changes.
#ifndef PB_VOICE_RUNS_H
#define PB_VOICE_RUNS_H

#include "base/str.h"

// Takes the longest beginning of `*rest` that one voice can read into `*run` and says in which
// language: `language` ("en", "zh_CN") where the script is its own or only signs and digits, else
// the script's most common one ("zh", "ja", "ko", "ru", "ar", "he", "el"; "en" for Latin letters).
// The answer is `language` itself or a literal. NULL when there is nothing left.
const char *pb_voice_run(pb_str *rest, const char *language, pb_str *run);

#endif
