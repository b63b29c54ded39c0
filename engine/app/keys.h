// SPDX-License-Identifier: MIT
// Keys by their names, and what they do. Faces turn what is pressed into a name ("Space",
// "Ctrl+Plus", "Shift+A", "WheelUp", "PadA") and ask which acts it stands for; the bindings come
// from assets/keys.yaml, which says how to change them, and from the person's own keys.yaml.
//
// One key may stand for several acts where they cannot meet, or where all but one are fallbacks:
// then the first that means something here is done. Enter presses what has the focus, and only
// where there is nothing to press goes on.
#ifndef PB_APP_KEYS_H
#define PB_APP_KEYS_H

#include "base/diag.h"
#include "base/err.h"
#include "base/tongue.h"

// Where an act means something.
enum pb_act_place {
    PB_IN_SESSION = 1 << 0,
    PB_IN_DEBRIEF = 1 << 1,
    PB_AT_HOME = 1 << 2,
    PB_ELSEWHERE = 1 << 3,
    PB_ANYWHERE = 15
};

// X(NAME, "as in keys.yaml", places, is a fallback, what it does): the order is the one in which a
// key's acts are tried.
#define PB_ACT_LIST(X)                                                                             \
    X(ANSWER_1, "answer_1", PB_ANYWHERE, false, PB_WORDS("the first answer, or card"))             \
    X(ANSWER_2, "answer_2", PB_ANYWHERE, false, PB_WORDS("the second"))                            \
    X(ANSWER_3, "answer_3", PB_ANYWHERE, false, PB_WORDS("the third"))                             \
    X(ANSWER_4, "answer_4", PB_ANYWHERE, false, PB_WORDS("the fourth"))                            \
    X(ANSWER_5, "answer_5", PB_ANYWHERE, false, PB_WORDS("the fifth"))                             \
    X(ANSWER_6, "answer_6", PB_ANYWHERE, false, PB_WORDS("the sixth"))                             \
    X(ANSWER_7, "answer_7", PB_ANYWHERE, false, PB_WORDS("the seventh"))                           \
    X(ANSWER_8, "answer_8", PB_ANYWHERE, false, PB_WORDS("the eighth"))                            \
    X(ANSWER_9, "answer_9", PB_ANYWHERE, false, PB_WORDS("the ninth"))                             \
    X(WAIT, "wait", PB_IN_SESSION, false, PB_WORDS("in a stretch: let one more line pass"))        \
    X(TAKE_BACK, "take_back", PB_IN_SESSION, false,                                                \
      PB_WORDS("practice: take the last answer back"))                                             \
    X(HINT, "hint", PB_IN_SESSION, false, PB_WORDS("practice: a hint, where there is one"))        \
    X(TRANSCRIPT, "transcript", PB_IN_SESSION, false, PB_WORDS("all that was said"))               \
    X(SKIP, "skip", PB_IN_SESSION, false,                                                          \
      PB_WORDS("on to where you are needed; held, line by line"))                                  \
    X(BACK, "back", PB_IN_SESSION, false, PB_WORDS("read back; what you answered stays answered")) \
    X(FORWARD, "forward", PB_IN_SESSION, false, PB_WORDS("forward again, as far as you had read")) \
    X(RESUME, "resume", PB_AT_HOME, false, PB_WORDS("go on where you were"))                       \
    X(SEARCH, "search", PB_AT_HOME, false, PB_WORDS("search the scenarios"))                       \
    X(DEBRIEF, "debrief", PB_IN_SESSION, false, PB_WORDS("the debrief so far"))                    \
    X(PREVIOUS_MOMENT, "previous_moment", PB_IN_DEBRIEF | PB_ELSEWHERE, false,                     \
      PB_WORDS("the moment before, or the page before"))                                           \
    X(NEXT_MOMENT, "next_moment", PB_IN_DEBRIEF | PB_ELSEWHERE, false,                             \
      PB_WORDS("the next moment, or page"))                                                        \
    X(RETRY, "retry", PB_IN_DEBRIEF, false, PB_WORDS("try this moment again"))                     \
    X(EXPORT, "export", PB_IN_DEBRIEF, false, PB_WORDS("write the debrief as a file"))             \
    X(MENU, "menu", PB_ANYWHERE, false, PB_WORDS("the menu; leaves it, a page or a field"))        \
    X(HELP, "help", PB_ANYWHERE, false, PB_WORDS("help, and these keys"))                          \
    X(SETTINGS, "settings", PB_ANYWHERE, false,                                                    \
      PB_WORDS("settings: text size, colours, motion, speech"))                                    \
    X(VOICE, "voice", PB_ANYWHERE, false, PB_WORDS("speak, or stop speaking"))                     \
    X(HOME, "home", PB_ANYWHERE, false, PB_WORDS("home"))                                          \
    X(QUIT, "quit", PB_ANYWHERE, false, PB_WORDS("quit; everything is kept"))                      \
    X(FULL_SCREEN, "full_screen", PB_ANYWHERE, false, PB_WORDS("full screen, and back"))           \
    X(LARGER, "larger", PB_ANYWHERE, false, PB_WORDS("larger text"))                               \
    X(SMALLER, "smaller", PB_ANYWHERE, false, PB_WORDS("smaller text"))                            \
    X(PLAIN_SIZE, "plain_size", PB_ANYWHERE, false, PB_WORDS("text at its plain size"))            \
    X(NEXT_PART, "next_part", PB_ANYWHERE, false, PB_WORDS("on to the next thing on the page"))    \
    X(PREVIOUS_PART, "previous_part", PB_ANYWHERE, false, PB_WORDS("to the one before"))           \
    X(AGAIN, "again", PB_ANYWHERE, false, PB_WORDS("in the terminal: list what is here again"))    \
    X(PRESS, "press", PB_ANYWHERE, false, PB_WORDS("do what is marked, or the page’s main thing")) \
    X(GO_ON, "go_on", PB_ANYWHERE, true, PB_WORDS("go on; never picks an answer at a moment"))     \
    X(UP, "up", PB_ANYWHERE, true, PB_WORDS("up: scrolls, or goes to what is above"))              \
    X(DOWN, "down", PB_ANYWHERE, true, PB_WORDS("down"))                                           \
    X(LEFT, "left", PB_ANYWHERE, true, PB_WORDS("left; in a setting, the choice before"))          \
    X(RIGHT, "right", PB_ANYWHERE, true, PB_WORDS("right; in a setting, the next choice"))         \
    X(PAGE_UP, "page_up", PB_ANYWHERE, true, PB_WORDS("a page up"))                                \
    X(PAGE_DOWN, "page_down", PB_ANYWHERE, true, PB_WORDS("a page down"))                          \
    X(TOP, "top", PB_ANYWHERE, true, PB_WORDS("to the top"))                                       \
    X(END, "end", PB_ANYWHERE, true, PB_WORDS("to the end"))

enum pb_act {
    PB_ACT_NONE, // no act: a node with this has no key, or one of its own
#define PB_ACT_ENUM(NAME, name, places, falls, what) PB_ACT_##NAME,
    PB_ACT_LIST(PB_ACT_ENUM)
#undef PB_ACT_ENUM
        PB_ACT_COUNT
};

// As in keys.yaml; what it does, in English for pb_tr.
const char *pb_act_name(enum pb_act act);
const char *pb_act_what(enum pb_act act);

// The one name of a key that may be written in several ways ("ctrl + escape" is "Ctrl+Esc"). False
// when there is no such key; *out is then untouched.
enum { PB_KEY_NAME_MAX = 32, PB_KEY_ACTS_MAX = 6 };
typedef struct pb_key_name {
    char is[PB_KEY_NAME_MAX];
} pb_key_name;
bool pb_key_name_of(pb_str text, pb_key_name *out);

typedef struct pb_keys pb_keys;

// The bindings of `assets`/keys.yaml, and in their place those of `own`/keys.yaml (NULL, or no such
// file: none). Mistakes in the person's file leave all bindings as they are shipped and are in
// pb_keys_troubles; in the shipped one they are *err, and NULL comes back.
pb_keys *pb_keys_new(const char *assets, const char *own, pb_err *err);
void pb_keys_free(pb_keys *k);

// What is wrong with the person's own file, as diagnostics; empty when nothing is.
pb_str pb_keys_troubles(const pb_keys *k);

// The acts that a key stands for, in the order in which to try them; how many.
uint32_t pb_keys_acts(const pb_keys *k, const char *key, enum pb_act out[PB_KEY_ACTS_MAX]);

// The n-th key of an act, NULL behind the last. Those of a controller ("Pad…") come last.
const char *pb_keys_of(const pb_keys *k, enum pb_act act, uint32_t n);

// True for a controller's button.
bool pb_key_is_pad(const char *key);

// A key as shown to people: "Page Up", "Ctrl +". Into `out`, behind what is there.
void pb_key_show(const char *key, const pb_tongue *t, pb_buf *out);

#endif
