// SPDX-License-Identifier: MIT
#include "model/words.h"

const char *const pb_talk_name[PB_TALK_LANES] = {"facts",        "fixing",  "away",  "feeling",
                                                 "relationship", "process", "frame", "silence"};
const char *const pb_phase_name[PB_PHASE_COUNT] = {"opening",    "story",  "facts", "handover",
                                                   "discussion", "return", "close"};
const char *const pb_climate_name[PB_CLIMATE_COUNT] = {"safety", "exposure", "depth", "patient",
                                                       "clinician"};
const char *const pb_mood_name[PB_MOOD_COUNT] = {
    "neutral",    "attentive", "thinking", "warm",      "laughing", "sad",
    "near_tears", "uneasy",    "tense",    "irritated", "shocked",  "withdrawn"};
const char *const pb_quiet_name[PB_QUIET_COUNT] = {"plain", "working", "frozen"};
const char *const pb_target_name[PB_TARGET_COUNT] = {"none", "patient", "clinician", "other"};
const char *const pb_mode_name[PB_MODE_COUNT] = {"practice", "rehearsal", "assessment"};

int pb_word_find(pb_str s, const char *const *names, int n)
{
    for (int i = 0; i < n; i++)
        if (pb_str_is(s, names[i]))
            return i;
    return -1;
}
