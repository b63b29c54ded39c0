// SPDX-License-Identifier: MIT
// The session as it stands at the decision that its reader is at, or comes to next: what the
// workbench tells of. Private to app.
#ifndef PB_APP_OUTLOOK_H
#define PB_APP_OUTLOOK_H

#include "app/bench.h"

enum { PB_OUTLOOK_TEXTS = 4 + 4 * PB_OPTIONS_MAX };

typedef struct pb_outlook_at {
    pb_session *s;   // a copy; its state is that at the decision, or at the end
    pb_state before; // … and at the decision before; at the first, as the session began
    bool is_waiting; // it waits at a decision; else it is over
    bool is_here;    // the reader has come to it
    bool is_last;    // it is the one that the session itself waits at, so that it can be answered
    uint32_t taken; // the answer that was given, an option of the scenario's; PB_NO_INDEX: none yet
    const pb_event *drift, *drift_line; // what the drift came with, and the line that was it; NULL
    uint32_t texts, text[PB_OUTLOOK_TEXTS]; // what is on the page, counted as pb_note.text
} pb_outlook_at;

void pb_outlook_make(pb_outlook_at *o, const pb_app *app);
void pb_outlook_release(pb_outlook_at *o);

// Whether the text with this number is on the page.
bool pb_outlook_shows(const pb_outlook_at *o, uint32_t text);

// Adds what each answer is worth here, and why.
void pb_page_worth(pb_page *p, pb_node *panel, const pb_app *app, const pb_outlook_at *o);

#endif
