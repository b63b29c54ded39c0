// SPDX-License-Identifier: MIT
// The session as a scroll: what was said since it was printed last, and the answers when the talk
// stands still.
#ifndef PB_TUI_TALK_H
#define PB_TUI_TALK_H

#include "app/view.h"
#include "tui/pen.h"

// What has been printed of a session. All zero is nothing.
typedef struct pb_tui_talk {
    bool has_begun;
    uint32_t last;     // number of the last line
    uint64_t notice;   // hashes: the notice printed last,
    uint64_t choices;  // the choices,
    uint64_t hint;     // the hint,
    uint64_t decision; // and the decision that the choices were of
} pb_tui_talk;

// Prints what is new on a session's page. The first time: its title, who is in the room, and when
// it is gone on with, the end of what was said. Choices that stand on the screen already are not
// said again.
void pb_tui_talk_print(pb_tui_talk *t, pb_tui_pen *pen, const pb_node *root);

// Lines only, as pb_tui_talk_print does.
void pb_tui_talk_lines(pb_tui_talk *t, pb_tui_pen *pen, const pb_node *root);

// All that was said from the beginning.
void pb_tui_talk_transcript(pb_tui_pen *pen, const pb_node *root);

// The session has gone back: says so, with the line before the decision.
void pb_tui_talk_back(pb_tui_talk *t, pb_tui_pen *pen, const pb_node *root);

// Makes the next pb_tui_talk_print say where we are again.
void pb_tui_talk_again(pb_tui_talk *t, pb_tui_pen *pen, const pb_node *root);

#endif
