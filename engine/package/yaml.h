// SPDX-License-Identifier: MIT
// YAML as far as this program wants it: one document of mappings, lists and scalars, each with its
// place. What YAML has besides (anchors, aliases, tags, several documents, keys that are not words)
// is refused, and so are the gifts of programs gone wrong: a key twice, nesting past reason,
// control characters. Scalars follow YAML 1.2's core schema cut down to `true`, `false`, `null` (or
// nothing) and whole decimal numbers; `no`, `on` and `yes` are text like any other.
#ifndef PB_PACKAGE_YAML_H
#define PB_PACKAGE_YAML_H

#include "base/diag.h"

enum {
    PB_YAML_DEPTH_MAX = 16,      // mappings and lists inside one another
    PB_YAML_NODES_MAX = 200000,  // keys and values in one file
    PB_YAML_FILE_MAX = 256 << 10 // bytes; what scenario.yaml and the assets are held to
};

enum pb_yaml_kind {
    PB_YAML_BAD, // was refused, and that has been reported; every reader below passes it over in
                 // silence
    PB_YAML_SCALAR,
    PB_YAML_LIST,
    PB_YAML_MAP
};

enum pb_yaml_style { PB_YAML_PLAIN, PB_YAML_QUOTED, PB_YAML_LITERAL, PB_YAML_FOLDED };

typedef struct pb_yaml {
    enum pb_yaml_kind kind;
    enum pb_yaml_style style; // of a scalar
    pb_str text;              // of a scalar: without white space at both ends, with a NUL behind it
    pb_str key;               // when this is a value in a mapping, else empty
    pb_span key_at;
    pb_span at;
    uint32_t n;                   // children
    struct pb_yaml *first, *next; // first child; next sibling
} pb_yaml;

// Reads `text`, which is number `file` of the sources, into nodes that live in the arena. NULL when
// the file cannot be understood as a whole: larger than `limit` bytes, not UTF-8, broken syntax,
// not one document, too deep, too many nodes. Where only a part is refused the rest comes back with
// that part PB_YAML_BAD, so that one run finds more. Every refusal is a diagnostic.
const pb_yaml *pb_yaml_read(pb_arena *arena, uint32_t file, pb_str text, size_t limit,
                            pb_diags *diags);

// Where to point when a node as a whole is meant: its key if it has one, else its own place.
pb_span pb_yaml_where(const pb_yaml *node);

// The value of a key; NULL when it is not there, or `map` is NULL or not a mapping.
const pb_yaml *pb_yaml_get(const pb_yaml *map, const char *key);

// ---- typed reading: what is not as wanted becomes a diagnostic
// ------------------------------------ A NULL node means "not there" and is never a mistake here:
// the table of fields says what must be. All of these return false (or -1) and leave *out alone
// when there is nothing to take.

typedef struct pb_yaml_field {
    const char *key;
    bool is_required;
} pb_yaml_field;

// That `map` is a mapping with these fields (at most 64) and no others, and has the required ones.
bool pb_yaml_fields(const pb_yaml *map, const pb_yaml_field *fields, uint32_t n, pb_diags *diags);
#define PB_YAML_FIELDS(map, table, diags)                                                          \
    pb_yaml_fields((map), (table), (uint32_t)(sizeof(table) / sizeof *(table)), (diags))

// One paragraph that is not empty, at most `longest` code points. Borrowed from the node.
bool pb_yaml_text(const pb_yaml *node, uint32_t longest, pb_str *out, pb_diags *diags);

// A whole number, min and max included.
bool pb_yaml_int(const pb_yaml *node, int32_t min, int32_t max, int32_t *out, pb_diags *diags);

bool pb_yaml_bool(const pb_yaml *node, bool *out, pb_diags *diags);

// The place of a word in a list of `n`, or -1.
int pb_yaml_word(const pb_yaml *node, const char *const *words, int n, pb_diags *diags);

// That a node is a list or a mapping with min to max entries.
bool pb_yaml_count(const pb_yaml *node, enum pb_yaml_kind kind, uint32_t min, uint32_t max,
                   pb_diags *diags);

// A list of paragraphs, put behind what `each` collects.
bool pb_yaml_texts(const pb_yaml *node, uint32_t longest, uint32_t most,
                   void (*each)(void *ctx, pb_str text), void *ctx, pb_diags *diags);

// That `id` begins with a small letter and goes on in small letters, digits and underscores, 32 at
// most.
bool pb_yaml_id(pb_str id, pb_span at, pb_diags *diags);

// Reports that a `what` called `word` does not exist, with the nearest of `n` names when it looks
// like a slip.
bool pb_yaml_unknown(enum pb_diag_id id, const char *what, pb_str word, pb_span at, uint32_t n,
                     pb_str (*name)(const void *ctx, uint32_t i), const void *ctx, pb_diags *diags);

// Reports a value of another kind than `wanted` ("text", "a list", …).
bool pb_yaml_wrong(const pb_yaml *node, const char *wanted, pb_diags *diags);

#endif
