// SPDX-License-Identifier: MIT
// The field's words that the engine itself must know, each with the name that authors write. What a
// word means is in scenarios/README.md; the moves, principles and drift patterns are data (see
// catalogue.h), not words of the engine.
#ifndef PB_MODEL_WORDS_H
#define PB_MODEL_WORDS_H

#include "base/str.h"

// What a line is about. Silence is no talk, but has its share of the minutes.
enum pb_talk {
    PB_TALK_FACTS,
    PB_TALK_FIXING,
    PB_TALK_AWAY,
    PB_TALK_FEELING,
    PB_TALK_RELATIONSHIP,
    PB_TALK_PROCESS,
    PB_TALK_FRAME,
    PB_TALK_COUNT,
    PB_TALK_SILENCE = PB_TALK_COUNT, // only in the talk map
    PB_TALK_LANES
};

enum pb_phase {
    PB_PHASE_OPENING,
    PB_PHASE_STORY,
    PB_PHASE_FACTS,
    PB_PHASE_HANDOVER,
    PB_PHASE_DISCUSSION,
    PB_PHASE_RETURN,
    PB_PHASE_CLOSE,
    PB_PHASE_COUNT
};

// The group's hidden state, each 0 … 100.
#define PB_CLIMATE_LIST(X)                                                                         \
    X(PB_SAFETY, "safety", "How safe it is to speak here.")                                        \
    X(PB_EXPOSURE, "exposure", "How exposed the presenter is.")                                    \
    X(PB_DEPTH, "depth", "How near the talk is to what is felt.")                                  \
    X(PB_PATIENT, "patient", "How present the patient is in the talk.")                            \
    X(PB_CLINICIAN, "clinician", "How present the clinician in the story is.")

enum pb_climate {
#define PB_CLIMATE_ENUM(id, name, about) id,
    PB_CLIMATE_LIST(PB_CLIMATE_ENUM)
#undef PB_CLIMATE_ENUM
        PB_CLIMATE_COUNT,
    PB_CLIMATE_LANES = 8 // arrays are padded so that the compiler can use vector instructions
};

// What a face shows.
enum pb_mood {
    PB_NEUTRAL,
    PB_ATTENTIVE,
    PB_THINKING,
    PB_WARM,
    PB_LAUGHING,
    PB_SAD,
    PB_NEAR_TEARS,
    PB_UNEASY,
    PB_TENSE,
    PB_IRRITATED,
    PB_SHOCKED,
    PB_WITHDRAWN,
    PB_MOOD_COUNT
};

// The two kinds of quiet that ask for opposite things of a leader.
enum pb_quiet { PB_QUIET_PLAIN, PB_QUIET_WORKING, PB_QUIET_FROZEN, PB_QUIET_COUNT };

enum pb_target {
    PB_TARGET_NONE,
    PB_TARGET_PATIENT,
    PB_TARGET_CLINICIAN,
    PB_TARGET_OTHER,
    PB_TARGET_COUNT
};

enum pb_mode { PB_PRACTICE, PB_REHEARSAL, PB_ASSESSMENT, PB_MODE_COUNT };

// The names that authors write, by the enums above.
extern const char *const pb_talk_name[PB_TALK_LANES];
extern const char *const pb_phase_name[PB_PHASE_COUNT];
extern const char *const pb_climate_name[PB_CLIMATE_COUNT];
extern const char *const pb_mood_name[PB_MOOD_COUNT];
extern const char *const pb_quiet_name[PB_QUIET_COUNT];
extern const char *const pb_target_name[PB_TARGET_COUNT];
extern const char *const pb_mode_name[PB_MODE_COUNT];

// What they mean, in a sentence for who writes them; feelings and modes speak for themselves.
extern const char *const pb_talk_about[PB_TALK_COUNT];
extern const char *const pb_phase_about[PB_PHASE_COUNT];
extern const char *const pb_climate_about[PB_CLIMATE_COUNT];
extern const char *const pb_quiet_about[PB_QUIET_COUNT];
extern const char *const pb_target_about[PB_TARGET_COUNT];

// The place of `s` among `n` names, or -1.
int pb_word_find(pb_str s, const char *const *names, int n);

#endif
