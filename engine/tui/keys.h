// SPDX-License-Identifier: MIT
// What a person types, and what it means on the page that is shown. The same for a key and for a
// line: a key is a word of one character.
#ifndef PB_TUI_KEYS_H
#define PB_TUI_KEYS_H

#include "app/view.h"

enum { PB_TUI_TARGETS_MAX = 256 };

// A page's own part (a button may have the same id); NULL when the page has none.
const pb_node *pb_tui_part(const pb_node *root, const char *id);

// The menu that lies over a page; NULL when it is not open.
const pb_node *pb_tui_menu(const pb_node *root);

// The nodes that a number stands for, in order: the menu's buttons when it is open, else the
// choices, cards, moments, links, settings and fields that have no letter of their own, and behind
// them the bars that lead somewhere. Returns how many; `out` may be NULL.
uint32_t pb_tui_targets(const pb_node *root, const pb_node *out[PB_TUI_TARGETS_MAX]);

// The first node with this verb that can be used (the menu's only, when it is open); NULL when
// there is none.
const pb_node *pb_tui_verb(const pb_node *root, enum pb_verb verb);

// What Enter would do, beside going on; NULL when that is nothing.
const pb_node *pb_tui_primary(const pb_node *root);

enum pb_tui_wish {
    PB_TUI_SEND,       // `command` to the app
    PB_TUI_HELP,       // the face's own: show the keys
    PB_TUI_TRANSCRIPT, // show all that was said
    PB_TUI_TYPE,       // into `field`: `text`, or what is typed next when there is none
    PB_TUI_AGAIN,      // show the page again
    PB_TUI_NOT_HERE,   // a known word that does nothing on this page
    PB_TUI_NO_NUMBER,  // a number that stands for nothing
    PB_TUI_CHOOSE,     // an answer is waited for, and this was only "go on"
    PB_TUI_UNKNOWN,
};

typedef struct pb_tui_meaning {
    enum pb_tui_wish wish;
    pb_command command;
    const pb_node *field;
    pb_str text; // borrowed from what was typed
} pb_tui_meaning;

// `word` is what was typed: " " for Space, "" for Enter, "3", "b", "back", an option's id. Space
// only ever goes on, and neither it nor Enter answers a decision. "/" types into the field that has
// a key of its own: "/ward" at once.
pb_tui_meaning pb_tui_mean(const pb_node *root, pb_str word);

#endif
