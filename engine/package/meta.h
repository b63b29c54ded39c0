// SPDX-License-Identifier: MIT
// Reads scenario.yaml into the meta part of a scenario. The language of that file is in
// scenarios/README.md.
#ifndef PB_PACKAGE_META_H
#define PB_PACKAGE_META_H

#include "model/scenario.h"

// Reads `text`, first adding it to out->sources under `yaml_path`. `folder_id` is the folder's
// name, which is the scenario's id. `out` is all zero but for what it holds of sources; its strings
// go into out->arena. False when there was any mistake; each is a diagnostic, and out->meta then
// holds what could be read, so that a list can still show a title.
//
// What may be left out: setting, teaches, sources, content_notes, care, climate (or a part of it:
// the catalogue's start), state, a person's shown (the word itself), look and its parts (told apart
// by chair), a state's note.
bool pb_meta_load(pb_scenario *out, const pb_catalogue *catalogue, pb_str folder_id,
                  pb_str yaml_path, pb_str text, pb_diags *diags);

// Whether a scenario's folder may be called so: letters, digits, '-' and '_', not '-' at first.
enum { PB_META_ID_LONGEST = 64 };
bool pb_meta_is_id(pb_str id);

// Whether `s` names a language as scenario.yaml wants it: "en", "zh_CN", "zh_Hant_TW".
bool pb_meta_is_language(pb_str s);

#endif
