// SPDX-License-Identifier: MIT
// What readers of a scenario wrote beside it: notes.yaml in its folder. A note is about one text (a
// line, a notice, an answer), which is found again by its words and its context, so that it stays
// with them through edits. A note whose words are gone is kept, and says so. Notes are no part of a
// scenario: they change neither its hash nor how it plays.
//
//   notes:
//     - about: "the_wait/Tom"                     # the text's context (package/texts.h)
//       words: "I mean, I’ve always got one."     # the text itself
//       at: "script.lua:118"                      # where it stood when the note was written
//       by: "MB"                                  # may be left out
//       note: "Would he say that?"
#ifndef PB_APP_NOTES_H
#define PB_APP_NOTES_H

#include "base/err.h"
#include "package/texts.h"

enum { PB_NOTE_MOST = 2000, PB_NOTES_MOST = 2000 }; // bytes of one; how many

typedef struct pb_note {
    pb_str about, words, at, by, note;
    uint32_t text;   // its text, counted as pb_scenario_texts visits; PB_NO_INDEX: gone
    pb_span place;   // where that stands now
    pb_span written; // the note itself, in notes.yaml
} pb_note;

typedef struct pb_notes {
    pb_arena arena;
    PB_VEC(pb_note) of;
    bool is_unreadable; // there is a file, and it has mistakes: it is left alone
} pb_notes;             // all zero is empty

// A text that can be spoken of.
typedef struct pb_about {
    pb_str context, words;
    pb_span at;
    uint32_t text; // as in pb_note
} pb_about;

// Reads a folder's notes; none when it has no such file. Mistakes are diagnostics.
void pb_notes_read(pb_notes *n, const char *folder, pb_sources *sources, pb_diags *diags);
void pb_notes_release(pb_notes *n);

// Finds each note's text. `o` holds the texts as they were written, where the scenario has been put
// into another language; NULL or empty: it has not.
void pb_notes_place(pb_notes *n, pb_scenario *s, const pb_originals *o);

// The text that `text` points to (one of the scenario's own strings) as a note would call it; the
// strings live in `arena`. False when it is none that is told of.
bool pb_notes_about(pb_scenario *s, const pb_originals *o, const pb_str *text, pb_arena *arena,
                    pb_about *out);

// One more note, one less; and the file as it is now, in one step. `note` is one line that is not
// empty.
void pb_notes_add(pb_notes *n, const pb_scenario *s, const pb_about *about, pb_str by, pb_str note);
void pb_notes_drop(pb_notes *n, uint32_t number);
bool pb_notes_write(const pb_notes *n, const char *folder, pb_err *err);

// Each note as a diagnostic at its text; those whose text is gone at the end of the script.
void pb_notes_report(const pb_notes *n, const pb_scenario *s, pb_diags *diags);

#endif
