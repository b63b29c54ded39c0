// SPDX-License-Identifier: MIT
// Translations on disk: which languages a folder has them for, which of those serves a reader, and
// reading one.
#ifndef PB_PACKAGE_LOCALE_H
#define PB_PACKAGE_LOCALE_H

#include "base/po.h"

// How well texts in `have` ("zh_CN", "en") serve whoever asks for `wanted`, which may be a locale
// of the system's ("zh_SG.UTF-8", "en-GB"). Another country's form of a language is near; Chinese
// in the other script is not.
enum pb_locale_fit { PB_LOCALE_NONE, PB_LOCALE_NEAR, PB_LOCALE_SAME };
enum pb_locale_fit pb_locale_fit(pb_str wanted, pb_str have);

typedef struct pb_locales {
    pb_arena arena;
    PB_VEC(pb_str) of; // "fr", "zh_CN", sorted
} pb_locales;          // all zero is empty

// The languages that a scenario's folder has a `locale/<language>.po` for.
void pb_locales_find(pb_locales *out, const char *folder);
void pb_locales_release(pb_locales *l);

// The best of them for `wanted`; an empty string when none serves.
pb_str pb_locales_best(const pb_locales *l, pb_str wanted);

// True for what may name a file of translations: "fr", "zh_CN", "zh_Hans_SG", "sr@latin".
bool pb_locale_is_name(pb_str language);

// Reads a file of translations. False when there was any mistake; see pb_po_read.
bool pb_locale_read(pb_po *out, const char *path, pb_sources *sources, pb_diags *diags);

#endif
