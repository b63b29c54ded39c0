// SPDX-License-Identifier: MIT
// The scenarios there are, each loaded and checked, and the catalogue they stand on. A broken one
// stays on the shelf with its diagnostics; the others play.
#ifndef PB_APP_SHELF_H
#define PB_APP_SHELF_H

#include "base/err.h"
#include "script/script.h"
#include "sim/session.h"

typedef struct pb_volume {
    pb_str id; // the folder's name
    pb_str folder;
    pb_scenario *scenario;   // owned; its meta may be partly filled when broken
    pb_script *script;       // owned; NULL when it could not be run
    pb_sim *sim;             // owned; NULL when it cannot be played
    PB_VEC(pb_sim *) others; // owned; set up for schools that kept sessions were played in
    pb_diags diags;
} pb_volume;

typedef struct pb_shelf {
    pb_arena arena;
    pb_catalogue catalogue;
    pb_sources sources; // of the assets
    PB_VEC(pb_volume) volumes;
} pb_shelf;

// Loads the catalogue from `assets`. False and *err (with the first diagnostics' text) when it is
// not whole.
bool pb_shelf_open(pb_shelf *s, const char *assets, pb_err *err);

// Loads every scenario in the folders. `school` NULL: each scenario's own. Folders that do not
// exist are passed over.
void pb_shelf_fill(pb_shelf *s, const char *const *folders, const char *school);

// Loads one scenario folder and adds it; returns its index.
uint32_t pb_shelf_add(pb_shelf *s, pb_str id, pb_str folder, const char *school);

// The scenario with this id, or PB_NO_INDEX.
uint32_t pb_shelf_find(const pb_shelf *s, pb_str id);

// A scenario set up for a school by its id (made when it is first asked for); NULL when it cannot
// be played. A school that is not in the catalogue any more gives the scenario's own.
pb_sim *pb_shelf_sim(pb_shelf *s, uint32_t volume, pb_str school);

void pb_shelf_release(pb_shelf *s);

#endif
