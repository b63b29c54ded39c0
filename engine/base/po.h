// SPDX-License-Identifier: MIT
// Translations as gettext's PO files, which translators' tools read and write:
//
//     # from whoever translates             notes
//     #. from whoever wrote the original    extracted
//     #: script.lua:42                      references
//     #, fuzzy, c-format                    flags
//     #| msgid "as it was before"           previous
//     msgctxt "fixing_starts/pull"          where it is said
//     msgid "There’s a strong pull …"       the original
//     msgstr "……"                           the translation, empty when there is none yet
//
// The first message, with an empty msgid, is the header: fields that say the encoding and how
// plurals go. Files come from strangers, too: reading takes only UTF-8, and whatever does not parse
// is a diagnostic with its place, after which the next message goes on.
#ifndef PB_BASE_PO_H
#define PB_BASE_PO_H

#include "base/diag.h"
#include "base/plural.h"

enum { PB_PO_FILE_MAX = 8 << 20 }; // bytes, for whoever reads the file

typedef struct pb_po_message {
    pb_str context, id, plural; // plural is the msgid_plural
    bool has_context, has_plural;
    pb_str text[PB_PLURAL_FORMS_MAX]; // msgstr, or msgstr[0] …
    uint8_t texts;                    // how many there are; 1 without a plural
    bool is_fuzzy;                    // not to be used until somebody has looked at it
    bool is_obsolete;                 // kept from an older original
    pb_str notes, extracted, references, flags, previous; // comments, without their marks; a line
                                                          // feed between lines
    pb_span at, text_at;                                  // of msgid and of the first msgstr
} pb_po_message;

typedef struct pb_po {
    pb_arena arena;             // holds every string here
    PB_VEC(pb_po_message) list; // the header first, when there is one
    pb_plural plural;
} pb_po; // all zero is empty

// Reads `text`, first adding it to `sources` under `path`. `out` is all zero. False when there was
// any mistake; `out` then holds the messages that are whole.
bool pb_po_read(pb_po *out, pb_str path, pb_str text, pb_sources *sources, pb_diags *diags);

// As text, in the form in which `msgcat --no-wrap` writes it.
void pb_po_write(const pb_po *po, pb_buf *out);

// A field of the header by its name ("Language"); empty when there is none.
pb_str pb_po_field(const pb_po *po, const char *name);

void pb_po_release(pb_po *po);

#endif
