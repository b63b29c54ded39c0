// SPDX-License-Identifier: MIT
// What ui/layout.h promises of every page at every size, checked.
#ifndef PB_KIT_PROMISES_H
#define PB_KIT_PROMISES_H

#include "ui/layout.h"

// Fails the test, and says what and `where`, unless no text lies over another, nothing leaves its
// pane, its box or the window's edge, and balloons and texts keep off faces.
void promises_are_kept(const pb_layout *l, const char *where);

#endif
