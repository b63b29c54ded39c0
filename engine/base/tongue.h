// SPDX-License-Identifier: MIT
// The language that the program speaks: its own words, found by their English ones. English needs
// no catalogue, so everything works with a NULL tongue.
//
// Formats are whole sentences. Each translation is checked against its original when it is learnt,
// and one that would print other arguments is left out; compilers check the English ones
// (format_arg). Translators' files are PO, as in `assets/locale/<language>/program.po`; `xgettext`
// finds the words by the names of these functions.
#ifndef PB_BASE_TONGUE_H
#define PB_BASE_TONGUE_H

#include "base/po.h"

typedef struct pb_tongue pb_tongue;

// ---- speaking ---------------------------------------------------------------------------------

// The translation of `english`, or `english` itself when there is none. Lives as long as the
// tongue.
const char *pb_tr(const pb_tongue *t, const char *english) __attribute__((format_arg(2)));

// The same for a word that means different things in different places.
const char *pb_tr_in(const pb_tongue *t, const char *context, const char *english)
    __attribute__((format_arg(3)));

// The form for a count of n: "%u decision", "%u decisions".
const char *pb_tr_n(const pb_tongue *t, const char *one, const char *many, unsigned long n)
    __attribute__((format_arg(2), format_arg(3)));

// Texts that come from data (the catalogue's, a scenario's); `context` as msgctxt, or NULL.
pb_str pb_tr_str(const pb_tongue *t, const char *context, pb_str english);

// A message that was made from an English format where no tongue was at hand (a pb_err's text, a
// diagnostic's): the format is found again by what it says. Lives as long as the tongue, or is
// `made` itself.
pb_str pb_tr_made(const pb_tongue *t, pb_str made);

// Marks words in a table for translators; whoever uses them translates them.
#define PB_WORDS(english) english

// The same for pb_tr_in with this context.
#define PB_WORDS_IN(context, english) english

// "en", "zh_CN"; "en" for NULL.
const char *pb_tongue_language(const pb_tongue *t);

// ---- learning ---------------------------------------------------------------------------------

// A tongue that speaks English until it learns more. Its owner frees it.
pb_tongue *pb_tongue_new(pb_str language);

// One that learns nothing and makes its translations up: accents on letters, two in five more of
// them, in ⟦brackets⟧, conversions untouched. Shows what has not been given to translators, and
// what has no room to grow. Its language is PB_TONGUE_PSEUDO.
pb_tongue *pb_tongue_pseudo(void);
#define PB_TONGUE_PSEUDO "pseudo"

void pb_tongue_free(pb_tongue *t); // NULL is fine

// What a catalogue's messages are: words of the program, any of which may be a format; or prose.
enum pb_po_kind { PB_PO_FORMATS, PB_PO_PROSE };

// Learns a catalogue's translations; those that are empty, fuzzy or obsolete teach nothing. Of two
// for the same original the later one counts. A translation that does not agree with its format is
// a diagnostic and is left out.
void pb_tongue_learn(pb_tongue *t, const pb_po *po, enum pb_po_kind kind, pb_diags *diags);

// True when there is a translation for `english` in `context` (NULL: none).
bool pb_tongue_knows(const pb_tongue *t, const char *context, pb_str english);

#endif
