// SPDX-License-Identifier: MIT
// The scenarios there are, each loaded and checked, and the catalogue they stand on. A broken one
// stays on the shelf with its diagnostics; the others play.
#ifndef PB_APP_SHELF_H
#define PB_APP_SHELF_H

#include "base/err.h"
#include "package/find.h"
#include "package/texts.h"
#include "script/script.h"
#include "sim/session.h"

typedef struct pb_volume {
    pb_str id; // the folder's name
    pb_str folder;
    bool is_listed;  // scenario.yaml is whole, and that is all that was read yet (pb_shelf_read)
    pb_package pack; // while it is
    pb_scenario *scenario;   // owned; its meta may be partly filled when broken
    pb_script *script;       // owned; NULL when it could not be run
    pb_sim *sim;             // owned; NULL when it cannot be played
    PB_VEC(pb_sim *) others; // owned; set up for schools that kept sessions were played in
    pb_diags diags;
    pb_tongue *tongue;       // owned; its translation, when there is one for the shelf's language
    const pb_tongue *speaks; // borrowed: whose words its texts are now; NULL: the original ones
    pb_originals originals;
} pb_volume;

typedef struct pb_shelf {
    pb_arena arena;
    pb_catalogue catalogue;
    pb_sources sources; // of the assets
    PB_VEC(pb_volume) volumes;
    pb_buf school;           // of those that are only listed; empty: each its own
    pb_buf language;         // empty: each text in its own
    const pb_tongue *tongue; // borrowed
    pb_originals originals;  // of the catalogue
} pb_shelf;

// Loads the catalogue from `assets`. False and *err (with the first diagnostics' text) when it is
// not whole.
bool pb_shelf_open(pb_shelf *s, const char *assets, pb_err *err);

// Puts every scenario in the folders on the shelf, by level and then by id. `school` NULL: each scenario's own. Folders that
// do not exist are passed over. Of each that has a whole scenario.yaml nothing else is read: enough
// to tell people what there is.
void pb_shelf_list(pb_shelf *s, const char *const *folders, const char *school);

// Reads the script of one that is only listed, and checks it. No volume moves. NULL when there is
// no such volume.
pb_volume *pb_shelf_read(pb_shelf *s, uint32_t volume);

// The same for all of them.
void pb_shelf_read_all(pb_shelf *s);

// Whether it is known that it cannot be played.
bool pb_volume_is_broken(const pb_volume *v);

// Loads one scenario folder and adds it; returns its index.
uint32_t pb_shelf_add(pb_shelf *s, pb_str id, pb_str folder, const char *school);

// The two halves of that, for a folder that is loaded again and again: `out` (empty) is loaded but
// on no shelf, its id and folder borrowed; and put in the place of a volume, or behind the last
// one. The old one is gone then, and nothing may borrow from it any more.
void pb_shelf_load(const pb_shelf *s, pb_volume *out, pb_str id, pb_str folder, const char *school);
uint32_t pb_shelf_put(pb_shelf *s, uint32_t at, const pb_volume *v);
void pb_volume_release(pb_volume *v);

// The scenario with this id, or PB_NO_INDEX.
uint32_t pb_shelf_find(const pb_shelf *s, pb_str id);

// A scenario set up for a school by its id (made when it is first asked for); NULL when it cannot
// be played. A school that is not in the catalogue any more gives the scenario's own.
pb_sim *pb_shelf_sim(pb_shelf *s, uint32_t volume, pb_str school);

// Puts the texts of the catalogue into a tongue's words, and those of each scenario into the
// language, as far as they are translated; the others stay in the language that they are written
// in. Sessions and debriefs go on undisturbed. `tongue` is borrowed until the next time.
void pb_shelf_speak(pb_shelf *s, pb_str language, const pb_tongue *tongue);

// Whether any scenario is written in this language, or translated into it.
bool pb_shelf_has_language(const pb_shelf *s, pb_str language);

void pb_shelf_release(pb_shelf *s);

#endif
