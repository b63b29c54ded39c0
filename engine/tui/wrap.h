// SPDX-License-Identifier: MIT
// Where text breaks into the lines of a terminal: by Unicode's rules, so that scripts without spaces
// break too.
#ifndef PB_TUI_WRAP_H
#define PB_TUI_WRAP_H

#include "base/str.h"
#include "base/vec.h"

typedef struct pb_tui_lines {
    PB_VEC(pb_str) of; // pieces of the text, without the spaces they broke at
} pb_tui_lines;

// Adds the lines of `text`, at most `first` columns for the first and `rest` for the others. A
// newline always breaks, and spaces behind it are kept. A word longer than a line is cut. A dash
// stays with the word before it. Empty text is one empty line.
void pb_tui_wrap(pb_str text, int first, int rest, pb_tui_lines *out);
void pb_tui_lines_release(pb_tui_lines *lines);

#endif
