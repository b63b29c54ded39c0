// SPDX-License-Identifier: MIT
// What is new on the page, in words. The teller remembers what it has told: it is shown each view
// and answers with what somebody who cannot see it now needs to hear. Pure but for that memory.
#ifndef PB_VOICE_TELLER_H
#define PB_VOICE_TELLER_H

#include "base/vec.h"
#include "voice/spoken.h"

typedef struct pb_teller {
    uint64_t page; // which page; 0 before the first
    uint64_t room; // … and of which session the room was described
    uint32_t line; // the number of the line told last
    uint64_t notice, hint, choices, decision, moment, trouble; // what was told last
    uint64_t focus, focused;                                   // which node, and how it was
    uint8_t mood[PB_PEOPLE_MAX];
    bool has_menu, is_transcript_open;
} pb_teller; // all zero has told nothing

typedef struct pb_utterance {
    pb_str text;
    bool interrupts; // cuts short what is being said; else waits for its end
} pb_utterance;

typedef struct pb_news {
    pb_arena arena;
    PB_VEC(pb_utterance) of;
} pb_news; // all zero is none

void pb_news_release(pb_news *news);

typedef struct pb_tell_in {
    const pb_node *view;
    const pb_tongue *tongue;
    const pb_node *focus; // where the keyboard is; NULL: nowhere, or it is somebody else's to say
    bool holds_answers;   // somebody is still speaking: answers are not up yet
} pb_tell_in;

// Replaces `*news` by what is new since the last time.
void pb_teller_tell(pb_teller *teller, const pb_tell_in *in, pb_news *news);

#endif
