// SPDX-License-Identifier: MIT
// What is wrong or weak in a scenario's translations, for its author.
#ifndef PB_APP_PROOF_H
#define PB_APP_PROOF_H

#include "app/shelf.h"

// Reads every file of translations beside the scenario and adds what it finds to the volume's
// diagnostics, unsorted: mistakes in the files, each at its line; and of those that are whole, when
// the scenario can be played, one finding a language for each thing that a translator has left to
// do, texts that do not read well, and, with `reviews`, what gives the answers away in it, for
// which sessions are played. Their texts join the scenario's sources.
void pb_proof_translations(pb_volume *v, const pb_catalogue *c, bool reviews);

#endif
