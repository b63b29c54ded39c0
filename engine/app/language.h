// SPDX-License-Identifier: MIT
// The languages that the program speaks: English, one for each
// `assets/locale/<language>/program.po`, and the pseudo-language where PUSHBACK_PSEUDO is set.
#ifndef PB_APP_LANGUAGE_H
#define PB_APP_LANGUAGE_H

#include "base/tongue.h"

typedef struct pb_language {
    pb_str tag, name; // "zh_CN"; in its own words
} pb_language;

typedef struct pb_languages {
    pb_arena arena;
    pb_str folder;          // assets/locale
    PB_VEC(pb_language) of; // English first
} pb_languages;             // all zero is empty

// Looks into the assets' folder.
void pb_languages_find(pb_languages *l, const char *assets);
void pb_languages_release(pb_languages *l);

// The number of the one that serves best whoever asks for `wanted` ("zh_SG.UTF-8"); false when none
// does.
bool pb_languages_best(const pb_languages *l, pb_str wanted, uint32_t *out);

// What the system is set to: LC_ALL, else LC_MESSAGES, else LANG.
const char *pb_languages_wanted(void);

// A tongue that has learnt the program's and the catalogue's words; NULL for English. Its owner
// frees it. What cannot be read stays English.
pb_tongue *pb_languages_tongue(const pb_languages *l, uint32_t number);

#endif
