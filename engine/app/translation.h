// SPDX-License-Identifier: MIT
// One translation of a scenario: what its file says, and what that is worth for the scenario as it
// now is.
#ifndef PB_APP_TRANSLATION_H
#define PB_APP_TRANSLATION_H

#include "app/shelf.h"
#include "base/po_merge.h"
#include "package/template.h"

typedef struct pb_translation {
    pb_str language;    // in the arena
    pb_str path;        // … of its file
    pb_po file;         // as it is; empty when there is none
    pb_po merged;       // … brought up to date
    pb_po_merged how;   // what that changed
    pb_po_state state;  // of `merged`
    pb_buf text;        // `merged` as a file
    bool is_whole;      // nothing is wrong in its file
    bool is_there;      // has a file
    bool is_up_to_date; // bringing it up to date would change nothing that a translator sees
    bool is_written_so; // … and not one byte
    pb_arena arena;
} pb_translation;

// The template of a scenario that can be played, whatever language it speaks just now.
void pb_translation_template(pb_volume *v, const pb_catalogue *c, pb_template *out);

// Reads the file for `language`; without one it is a new translation. What is wrong in the file is
// added to the volume's diagnostics and makes this false; nothing that is not whole may be written
// back. Borrows from the volume and the template. Released in either case.
bool pb_translation_open(pb_translation *out, pb_volume *v, const pb_template *t, pb_str language);

// The same for every file beside the scenario; how many of them are not whole.
typedef struct pb_translations {
    PB_VEC(pb_translation) of; // by language
} pb_translations;
uint32_t pb_translations_open(pb_translations *out, pb_volume *v, const pb_template *t);

void pb_translation_release(pb_translation *t);
void pb_translations_release(pb_translations *t);

#endif
