// SPDX-License-Identifier: MIT
// The language that the program speaks: its own words, found by their English ones. English needs
// no catalogue, so everything works with a NULL tongue.
//
// Formats are whole sentences. Each translation is checked against its original when it is read,
// and one that would print other arguments is left out; compilers check the English ones
// (format_arg). Translators' files are PO, as in `assets/locale/<language>/program.po`; `xgettext`
// finds the words by the names of these functions.
#ifndef PB_BASE_TONGUE_H
#define PB_BASE_TONGUE_H

#include "base/str.h"

typedef struct pb_tongue pb_tongue;

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

// Marks words in a table for translators; whoever uses them translates them.
#define PB_WORDS(english) english

// "en", "zh_CN"; "en" for NULL.
const char *pb_tongue_language(const pb_tongue *t);

#endif
