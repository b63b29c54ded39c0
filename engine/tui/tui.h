// SPDX-License-Identifier: MIT
// The terminal face: the view as a scroll of text, pleasant over SSH and with a screen reader.
// Nothing is drawn over, so what was said stays where it was said. In a terminal single keys are
// read; when input is no terminal, or the terminal is dumb, whole lines.
//
// NO_COLOR, TERM, COLUMNS and the locale are honoured. Nothing is told by colour alone.
#ifndef PB_TUI_TUI_H
#define PB_TUI_TUI_H

#include "app/app.h"

// Runs until the person quits or input ends. False and *err when the terminal cannot be used. What
// a command could not do is shown on its page and is no failure here.
bool pb_tui_run(pb_app *app, pb_err *err);

// Gives the terminal back as it was. Safe to call at any time, and from a signal's handler; runs at
// exit by itself.
void pb_tui_restore(void);

#endif
