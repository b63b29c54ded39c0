// SPDX-License-Identifier: MIT
// Reads assets/ into the catalogue. Marks stand in the files as whole points, -2 to 2; weights in
// per cent.
#ifndef PB_PACKAGE_CATALOGUE_H
#define PB_PACKAGE_CATALOGUE_H

#include "model/catalogue.h"

// Reads principles.yaml, moves.yaml, drifts.yaml, climate.yaml, rules.yaml and schools/*.yaml (a
// school's id is its file's name) from `assets_dir`, in that order, into `out`, which is all zero.
// The files go into `sources`. Every id that is referred to must exist. False when there was any
// mistake; each is a diagnostic, and `out` then holds what could be read and is only good for being
// released.
bool pb_catalogue_load(pb_catalogue *out, const char *assets_dir, pb_sources *sources,
                       pb_diags *diags);

#endif
