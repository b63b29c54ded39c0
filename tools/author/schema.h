// SPDX-License-Identifier: MIT
// What editors are told of a scenario's files, made from the tables that the loaders read with.
#ifndef PB_AUTHOR_SCHEMA_H
#define PB_AUTHOR_SCHEMA_H

#include "author.h"

// JSON Schema (draft-07) of scenario.yaml, with the catalogue's schools and principles; and of
// check.yaml.
void author_schema_scenario(const pb_catalogue *c, pb_buf *out);
void author_schema_check(pb_buf *out);

// The scenario language for the Lua language server (LuaLS). With a scenario its people, state,
// beats and pools are words as well; one that cannot be played tells what it has.
void author_schema_lua(const pb_catalogue *c, const pb_scenario *s, pb_buf *out);

// Writes a scenario's definitions anew where it has some and they are out of date; one that cannot
// be played keeps what it has. `shelf` has its catalogue, and nothing is put on it.
void author_schema_refresh(const pb_shelf *shelf, const char *folder);

// The files that make editors complete and explain, for a scenario's folder. `each` is called with
// every one's path in it and its text; `is_made` when only this program ever writes the file, so
// that one which is there may be replaced. False and *err when `assets` lacks one.
bool author_schema_files(const char *assets, const pb_catalogue *c, const pb_scenario *s,
                         bool (*each)(void *ctx, const char *path, pb_str text, bool is_made,
                                      pb_err *err),
                         void *ctx, pb_err *err);

#endif
