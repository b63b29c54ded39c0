// SPDX-License-Identifier: MIT
// The person's own keys in the terminal.
#ifndef PB_TUI_BOUND_H
#define PB_TUI_BOUND_H

#include "tui/keys.h"

// The word (for pb_tui_mean) that a key stands for on this page; the key itself when it is bound to
// nothing that has a word. `typed` is as pb_tui_term_word has it.
pb_str pb_tui_bound(const pb_keys *keys, const pb_node *root, pb_str typed);

#endif
