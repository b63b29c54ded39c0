// SPDX-License-Identifier: MIT
#include "model/words.h"

const char *const pb_talk_name[PB_TALK_LANES] = {"facts",        "fixing",  "away",  "feeling",
                                                 "relationship", "process", "frame", "silence"};
const char *const pb_phase_name[PB_PHASE_COUNT] = {"opening",    "story",  "facts", "handover",
                                                   "discussion", "return", "close"};
const char *const pb_climate_name[PB_CLIMATE_COUNT] = {
#define PB_CLIMATE_NAME(id, name, about) name,
    PB_CLIMATE_LIST(PB_CLIMATE_NAME)
#undef PB_CLIMATE_NAME
};
const char *const pb_mood_name[PB_MOOD_COUNT] = {
    "neutral",    "attentive", "thinking", "warm",      "laughing", "sad",
    "near_tears", "uneasy",    "tense",    "irritated", "shocked",  "withdrawn"};
const char *const pb_quiet_name[PB_QUIET_COUNT] = {"plain", "working", "frozen"};
const char *const pb_target_name[PB_TARGET_COUNT] = {"none", "patient", "clinician", "other"};
const char *const pb_mode_name[PB_MODE_COUNT] = {"practice", "rehearsal", "assessment"};

const char *const pb_talk_about[PB_TALK_COUNT] = {
    [PB_TALK_FACTS] = "What happened, who, when, which bed.",
    [PB_TALK_FIXING] = "Plans, tips, what to do.",
    [PB_TALK_AWAY] = "Theory, generalities, jokes, politics.",
    [PB_TALK_FEELING] = "What it stirs, in so many words or sideways.",
    [PB_TALK_RELATIONSHIP] = "What goes on between patient and clinician.",
    [PB_TALK_PROCESS] = "What goes on in this room.",
    [PB_TALK_FRAME] = "Time, chairs, rules, who speaks.",
};
const char *const pb_phase_about[PB_PHASE_COUNT] = {
    [PB_PHASE_OPENING] = "They arrive; somebody has a case.",
    [PB_PHASE_STORY] = "The presenter tells it as it comes.",
    [PB_PHASE_FACTS] = "A few questions of plain fact.",
    [PB_PHASE_HANDOVER] = "The case becomes the group’s; the presenter may sit back.",
    [PB_PHASE_DISCUSSION] = "The group works, and flees from work.",
    [PB_PHASE_RETURN] = "The presenter comes back in.",
    [PB_PHASE_CLOSE] = "The end, on time.",
};
const char *const pb_quiet_about[PB_QUIET_COUNT] = {
    [PB_QUIET_PLAIN] = "Only quiet.",
    [PB_QUIET_WORKING] = "Something is being taken in; speaking would end it.",
    [PB_QUIET_FROZEN] = "Nobody dares; more quiet would make it worse.",
};
const char *const pb_target_about[PB_TARGET_COUNT] = {
    [PB_TARGET_NONE] = "Nobody in particular.",
    [PB_TARGET_PATIENT] = "The patient.",
    [PB_TARGET_CLINICIAN] = "The clinician in the story.",
    [PB_TARGET_OTHER] = "Somebody else in it.",
};
const char *const pb_climate_about[PB_CLIMATE_COUNT] = {
#define PB_CLIMATE_ABOUT(id, name, about) about,
    PB_CLIMATE_LIST(PB_CLIMATE_ABOUT)
#undef PB_CLIMATE_ABOUT
};

int pb_word_find(pb_str s, const char *const *names, int n)
{
    for (int i = 0; i < n; i++)
        if (pb_str_is(s, names[i]))
            return i;
    return -1;
}
