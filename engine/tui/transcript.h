// SPDX-License-Identifier: MIT
// A session played from a list of inputs and written as text: the same bytes for the same scenario,
// seed and inputs.
#ifndef PB_TUI_TRANSCRIPT_H
#define PB_TUI_TRANSCRIPT_H

#include "app/app.h"

// The app shows a session. `inputs` is one a line: an option's id, `quiet`, `wait` (in a stretch),
// `back` (in practice); blank lines and what follows a `#` are passed over. All that was said is
// added to `out` with the answers that were on offer (the one taken is marked), then the debrief
// with every moment.
//
// False and *err, which names the line and what was on offer, when an input does not fit; `out`
// then ends there. When the inputs end before the session does, the debrief is of what was played.
bool pb_tui_transcript(pb_app *app, pb_str inputs, pb_buf *out, pb_err *err);

// The debrief that the app shows, with every moment, as plain text of 80 columns.
bool pb_tui_debrief(pb_app *app, pb_buf *out, pb_err *err);

// A page that nobody will answer, likewise.
void pb_tui_page(const pb_node *page, const pb_tongue *tongue, pb_buf *out);

#endif
