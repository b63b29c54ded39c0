// SPDX-License-Identifier: MIT
// What the readers of the catalogue's files share. Private to this folder.
#ifndef PB_PACKAGE_CATALOGUE_PARTS_H
#define PB_PACKAGE_CATALOGUE_PARTS_H

#include "model/catalogue.h"
#include "package/yaml.h"

// Lengths in code points.
enum { PB_NAME_LONGEST = 60, PB_PROSE_LONGEST = 600, PB_SOURCE_LONGEST = 300 };

typedef struct pb_catalogue_load_state {
    pb_catalogue *c;
    const char *dir;
    pb_sources *sources;
    pb_diags *diags;
} pb_loading;

// A short text, a paragraph and a source line by key; they leave *out empty when there is nothing
// to take.
void pb_loading_name(pb_loading *l, const pb_yaml *row, const char *key, pb_str *out);
void pb_loading_prose(pb_loading *l, const pb_yaml *row, const char *key, pb_str *out);
void pb_loading_source(pb_loading *l, const pb_yaml *row, pb_str *out);

// `{ principle: points }`, doubled into half points.
void pb_loading_marks(pb_loading *l, const pb_yaml *map, pb_marks *out);

// `{ climate value: points }`.
void pb_loading_push(pb_loading *l, const pb_yaml *map, pb_push *out);

// A list whose entries are moves, `all`, `spoken`, `silent`, or `{ group: … }`; or one such word by
// itself.
void pb_loading_moves(pb_loading *l, const pb_yaml *node, uint64_t *out);

// Reports an id that is not among principles, moves or drifts, with the nearest that is. -1.
int pb_loading_find_principle(pb_loading *l, pb_str id, pb_span at);
int pb_loading_find_move(pb_loading *l, pb_str id, pb_span at);
int pb_loading_find_drift(pb_loading *l, pb_str id, pb_span at);

#endif
