// SPDX-License-Identifier: MIT
// The terminal itself: raw keys, whole lines, its width, and writing to it.
#ifndef PB_TUI_TERM_H
#define PB_TUI_TERM_H

#include "base/buf.h"
#include "base/err.h"

// True when keys can be read one at a time: standard input and output are a terminal, and not a
// dumb one.
bool pb_tui_term_has_keys(void);

// Output goes to a terminal; input comes from one.
bool pb_tui_term_is_shown(void);
bool pb_tui_term_is_typed(void);

// Keys come one at a time and unseen until pb_tui_restore (tui.h), which also runs at exit.
bool pb_tui_term_raw(pb_err *err);

typedef struct pb_tui_size {
    int columns; // the terminal's, else COLUMNS, else 80; never below 20
    int rows;    // 0 when there is no telling
} pb_tui_size;
pb_tui_size pb_tui_term_size(void);

// Reads one word into `word`: a key's name ("a", " ", "" for Enter, "up", "left", "pageup", "esc",
// "backspace") or, when keys cannot be read, a line without its end. False at the end of input.
bool pb_tui_term_word(bool by_key, pb_buf *word);

// Writes all of it to standard output; false when nobody reads any more.
bool pb_tui_term_write(pb_str bytes);

#endif
