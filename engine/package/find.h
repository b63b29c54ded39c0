// SPDX-License-Identifier: MIT
// Scenarios on disk: which folders hold one, and what is in their files.
#ifndef PB_PACKAGE_FIND_H
#define PB_PACKAGE_FIND_H

#include "base/diag.h"
#include "package/yaml.h"

enum { PB_SCRIPT_FILE_MAX = 16 << 20 }; // bytes; scenario.yaml is held to PB_YAML_FILE_MAX

typedef struct pb_found {
    pb_str id;  // the folder's name
    pb_str dir; // the way to it
} pb_found;

typedef struct pb_finds {
    pb_arena arena;
    PB_VEC(pb_found) list; // sorted by id
} pb_finds;                // all zero is empty

// The folders inside `dirs` (NULL at the end) that hold a scenario.yaml or a script.lua. Of two
// with the same name the one in the earlier of `dirs` counts. A folder that is not there holds
// none.
void pb_package_find(pb_finds *out, const char *const *dirs);
void pb_finds_release(pb_finds *f);

// One scenario's two files, as they are on disk.
typedef struct pb_package {
    pb_arena arena;
    pb_str id; // the last part of `dir`; "." stays ".", so tools give a whole path
    pb_str yaml_path, yaml;
    pb_str script_path, script;
    bool has_yaml, has_script; // which of them could be read
    char hash[65];             // when both could
} pb_package;                  // all zero is empty

// Reads scenario.yaml in `dir`, and script.lua. A file that is missing, unreadable or too large is
// a diagnostic on it (its path is put into `sources` for that, without a text), and false; the
// other can be read all the same. The hash is made when the script is read after the other.
bool pb_package_read_yaml(pb_package *out, const char *dir, pb_sources *sources, pb_diags *diags);
bool pb_package_read_script(pb_package *out, const char *dir, pb_sources *sources, pb_diags *diags);

// Both. True when both were read.
bool pb_package_read(pb_package *out, const char *dir, pb_sources *sources, pb_diags *diags);
void pb_package_release(pb_package *p);

// The scenario's identity, for pb_scenario.hash: SHA-256 in small hex digits over, for each of the
// two files, its name, a space, its length in decimal digits, a line feed, and its bytes;
// scenario.yaml first.
void pb_package_hash(pb_str yaml, pb_str script, char out[65]);

// Reads one file of at most `limit` bytes into `out`; on failure a diagnostic as above.
bool pb_package_file(const char *path, size_t limit, pb_buf *out, pb_sources *sources,
                     pb_diags *diags);

#endif
