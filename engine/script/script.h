// SPDX-License-Identifier: MIT
// The scenario language: script.lua is run once, in a sandbox, and builds the graph
// (scenarios/README.md says what an author may write). Afterwards Lua is needed only for the few
// conditions and effects that are functions.
//
// Scripts are somebody else's code. They get an allow-listed part of Lua with no files, clock or
// chance; their memory, instructions and time are bounded, and no limit can be caught by the
// script. What a script does wrong is a diagnostic at its line and column, and building goes on
// behind it, so that one run shows as many as there are.
#ifndef PB_SCRIPT_SCRIPT_H
#define PB_SCRIPT_SCRIPT_H

#include "sim/port.h"

enum {
    PB_SCRIPT_BYTES_MAX = 64 * 1024 * 1024, // a longer script is refused
    PB_SCRIPT_TEXT_MAX = 2000,              // bytes in one text of a scenario
};

typedef struct pb_script pb_script;

// Runs `text` (copied; `path` names it in diagnostics) and fills the graph of `s`, whose meta is
// complete and whose graph is empty. Scenario and catalogue are borrowed for the script's life.
// NULL when the script did not run to its end; whether the graph may be played is told by
// diags->errors: it must not have grown. Time is bounded by about a second, and more for scripts of
// many megabytes.
pb_script *pb_script_load(pb_scenario *s, const pb_catalogue *c, pb_str path, pb_str text,
                          pb_diags *diags);
void pb_script_free(pb_script *script);

// What the simulation asks for conditions and effects that are functions. NULL for NULL, borrowed
// from the script otherwise. One thread at a time may call it.
const pb_script_port *pb_script_as_port(pb_script *script);

// What went wrong in such calls, one for each function at most. Empty (never NULL) when nothing
// did.
const pb_diags *pb_script_faults(const pb_script *script);

#endif
