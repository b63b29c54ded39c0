// SPDX-License-Identifier: MIT
// What a person has chosen about the program: how it looks, reads and speaks. Kept in the store as
// text by name, so that a setting that a newer program knows is not lost on an older one.
#ifndef PB_APP_SETTINGS_H
#define PB_APP_SETTINGS_H

#include "model/words.h"

enum pb_theme { PB_THEME_LIGHT, PB_THEME_DARK, PB_THEME_HIGH_CONTRAST, PB_THEME_COUNT };

enum pb_letters {        // what the words are set in
    PB_LETTERS_BOOK,     // speech in a serif, the rest in a sans
    PB_LETTERS_PLAIN,    // sans throughout
    PB_LETTERS_DYSLEXIC, // OpenDyslexic throughout, where it is installed
    PB_LETTERS_COUNT
};

enum pb_setting {
    PB_SETTING_TEXT_SCALE, // per cent
    PB_SETTING_THEME,
    PB_SETTING_LETTERS,
    PB_SETTING_PACE,   // of speech, words a minute; 0 is all at once
    PB_SETTING_MOTION, // 1: reduced
    PB_SETTING_WHEELS, // 1: the group's climate is shown during a session
    PB_SETTING_VOICE,  // 1: the program speaks
    PB_SETTING_FULL_SCREEN,
    PB_SETTING_MODE,     // enum pb_mode, of sessions that are begun
    PB_SETTING_LANGUAGE, // index into pb_app_languages
    PB_SETTING_COUNT
};

typedef struct pb_settings {
    uint16_t of[PB_SETTING_COUNT];
} pb_settings;

// The name that a setting is kept under: "text_scale".
extern const char *const pb_setting_name[PB_SETTING_COUNT];

// What a setting is when nobody has chosen; text 100 %, light, 220 words a minute.
void pb_settings_plain(pb_settings *s);

// The values that can be chosen, in order, into `out`; returns how many. The language has its own
// list (pb_app_languages) and gives none.
enum { PB_SETTING_VALUES_MAX = 24 };
uint32_t pb_setting_values(enum pb_setting setting, uint16_t out[PB_SETTING_VALUES_MAX]);

#endif
