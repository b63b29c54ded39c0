// SPDX-License-Identifier: MIT
// The scenario language as data: its words, what may stand in the { … } behind each, and what every
// attribute takes and is for. Scripts are read by it, and editors are told of it (pushback-author
// schema lua), so that what the two say cannot differ. scenarios/README.md is the manual.
#ifndef PB_SCRIPT_LANGUAGE_H
#define PB_SCRIPT_LANGUAGE_H

#include "model/scenario.h"

// The most, or longest, of things.
enum {
    PB_SILENCE_LONGEST = 300, // seconds
    PB_LATER_LONGEST = 30,    // minutes
    PB_DRAW_MAX = 16,
    PB_WEIGHT_MAX = 100,
    PB_MARK_MAX = 2,       // and, below nought, the least
    PB_STRETCH_LINES_MIN = 2
};

// What the value of an attribute is.
enum pb_takes {
    PB_TAKES_TEXT, // a paragraph
    PB_TAKES_TEXTS,
    PB_TAKES_CONDITION, // an expression in quotes, or a function
    PB_TAKES_EFFECT,
    PB_TAKES_FLAG,
    PB_TAKES_WEIGHT,
    PB_TAKES_LINES, // two numbers of lines: { 2, 4 }
    PB_TAKES_BEAT,
    PB_TAKES_MARKS, // { principle = mark }
    PB_TAKES_TALK,  // from here on a word of the kind, in quotes
    PB_TAKES_DRIFT,
    PB_TAKES_MOOD,
    PB_TAKES_PERSON,
    PB_TAKES_QUIET,
    PB_TAKES_MOVE, // one that is said or one that is not, as the answer is
    PB_TAKES_TARGET
};

// X(NAME, "word", what it takes, "what it is for")
#define PB_ATTR_LIST(X)                                                                            \
    X(TALK, "talk", TALK,                                                                          \
      "What the talk is about. Left out, it is `frame` in opening and handover, `facts` in story " \
      "and facts; in discussion, return and close it has to be said.")                             \
    X(DRIFT, "drift", DRIFT,                                                                       \
      "With this line the group falls into the pattern, until an answer's move helps against it.") \
    X(FEELS, "feels", MOOD, "What the face shows, until it changes.")                              \
    X(TO, "to", PERSON, "Whom it is said to; the face turns.")                                     \
    X(DOES, "does", TEXT,                                                                          \
      "What the person does: \"looks at her shoes.\" The screen puts the name before it.")         \
    X(WHEN, "when", CONDITION, "Only then, as in \"depth > 50 and plans < 2\".")                   \
    X(ONCE, "once", FLAG, "It comes once a session.")                                              \
    X(EFFECT, "effect", EFFECT,                                                                    \
      "What it changes, as in \"plans = plans + 1; safety = safety - 5\".")                        \
    X(WEIGHT, "weight", WEIGHT, "In a pool: how many times as likely as the others it is.")        \
    X(KIND, "kind", QUIET, "What the silence is; left out, it is neither.")                        \
    X(TEXT, "text", TEXTS, "In an ending, what is told; in `later`, what the talk was about.")     \
    X(TITLE, "title", TEXT, "A few words above the ending's text.")                                \
    X(HINT, "hint", TEXT, "A question for practice mode, shown on request.")                       \
    X(SILENCE, "silence", QUIET, "What the quiet before the answer is.")                           \
    X(TIMELY, "timely", LINES,                                                                     \
      "Stepping in from the first of these lines to the second is neither early nor late.")        \
    X(MOVE, "move", MOVE,                                                                          \
      "What kind of intervention it is; its marks follow from that and from the situation.")       \
    X(OTHERWISE, "otherwise", MOVE, "What keeping quiet is when `within` does not hold.")          \
    X(WITHIN, "within", CONDITION,                                                                 \
      "The condition under which keeping quiet is the `move`; else it is `otherwise`.")            \
    X(WHY, "why", TEXT,                                                                            \
      "Two sentences for the debrief: what the words did in this room, and what they opened or "   \
      "closed.")                                                                                   \
    X(GO, "go", BEAT, "The beat that follows; left out, this one goes on after the moment.")       \
    X(TARGET, "target", TARGET, "For `imagine_role`: whose chair it is.")                          \
    X(SHORT, "short", TEXT, "A label for charts.")                                                 \
    X(MARKS, "marks", MARKS,                                                                       \
      "In place of the move's own, where they are wrong here; it needs a `why`.")

enum pb_attr {
#define PB_ATTR_ENUM(name, word, takes, about) PB_ATTR_##name,
    PB_ATTR_LIST(PB_ATTR_ENUM)
#undef PB_ATTR_ENUM
        PB_ATTR_COUNT
};
#define PB_BIT(attr) (UINT32_C(1) << PB_ATTR_##attr)

typedef struct pb_attr_row {
    const char *name, *about;
    enum pb_takes takes;
} pb_attr_row;
extern const pb_attr_row pb_attr_of[PB_ATTR_COUNT];

// What has a { … }.
enum pb_braces {
    PB_BRACES_LINE,
    PB_BRACES_DEED, // something done, not said
    PB_BRACES_STAGE,
    PB_BRACES_SILENCE,
    PB_BRACES_LATER,
    PB_BRACES_SET,
    PB_BRACES_GO,
    PB_BRACES_ANSWER,
    PB_BRACES_QUIET,
    PB_BRACES_ENDING,
    PB_BRACES_MOMENT, // from here on parts may stand in it as well
    PB_BRACES_STRETCH,
    PB_BRACES_EXCHANGE,
    PB_BRACES_BEAT,
    PB_BRACES_POOL,
    PB_BRACES_COUNT
};

typedef struct pb_braces_row {
    const char *name;      // "a line"
    uint32_t takes, needs; // bits of attributes; what it cannot do without is among what it takes
} pb_braces_row;
extern const pb_braces_row pb_braces_of[PB_BRACES_COUNT];

// Attributes of a line that one of the trainee's (`You`) does not take.
#define PB_NOT_YOURS (PB_BIT(FEELS) | PB_BIT(DRIFT) | PB_BIT(DOES))

// The words that make parts: X(word, "what it is"). `say`, `You` and the people are words besides.
#define PB_WORD_LIST(X)                                                                            \
    X(start, "The beat that the session starts with. Stands once, outside all others.")            \
    X(beat, "A named passage of talk. It must come to a `go`, an `ending`, or a moment whose "     \
            "every answer goes somewhere.")                                                        \
    X(phase, "The session enters this phase.")                                                     \
    X(stage, "Something about the room: \"The radiator ticks.\"")                                  \
    X(silence, "Nobody speaks for so many seconds.")                                               \
    X(later, "So many minutes of talk are left out.")                                              \
    X(draw, "Up to so many entries of a pool, those that the climate allows.")                     \
    X(set, "An effect by itself.")                                                                 \
    X(go, "On to another beat. With `when` only if it holds, else the next part follows.")         \
    X(moment, "The talk stops, and the trainee answers.")                                          \
    X(stretch, "The talk goes on, and the trainee may step in after any line.")                    \
    X(notice, "What there is to see just before an answer.")                                       \
    X(quiet, "Saying nothing, as an answer. Without it silence is not on offer.")                  \
    X(pool, "Talk that the group finds by itself, when the climate allows it.")                    \
    X(exchange, "Lines of a pool that stay together.")                                             \
    X(ending, "The session is over.")

enum pb_word {
#define PB_WORD_ENUM(word, about) PB_WORD_##word,
    PB_WORD_LIST(PB_WORD_ENUM)
#undef PB_WORD_ENUM
        PB_WORD_COUNT
};

typedef struct pb_word_row {
    const char *name, *about;
} pb_word_row;
extern const pb_word_row pb_word_of[PB_WORD_COUNT];

// The part of Lua that there is.
enum pb_library { PB_LIBRARY_STRING, PB_LIBRARY_TABLE, PB_LIBRARY_MATH, PB_LIBRARY_COUNT };
extern const char *const pb_library_name[PB_LIBRARY_COUNT]; // string, table, math

// The i-th word that scripts may use of a library, or of no library with PB_LIBRARY_COUNT; NULL
// behind the last.
const char *pb_library_word(enum pb_library library, uint32_t i);

#endif
