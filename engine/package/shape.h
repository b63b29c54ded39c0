// SPDX-License-Identifier: MIT
// The shape of a YAML file as data: which keys there are, what each takes, and what it is for. A
// loader reads through it, and editors are told of it (pushback-author schema), so that what the
// two say cannot differ.
#ifndef PB_PACKAGE_SHAPE_H
#define PB_PACKAGE_SHAPE_H

#include "package/yaml.h"

enum pb_shape_kind {
    PB_SHAPE_TEXT,      // one paragraph of at most `max` characters; `pattern` when it has a form
    PB_SHAPE_WHOLE,     // a whole number, `min` … `max`
    PB_SHAPE_FLAG,      // true or false
    PB_SHAPE_WORD,      // one of the `max` words
    PB_SHAPE_SCHOOL,    // the id of one of the catalogue's schools
    PB_SHAPE_PRINCIPLE, // … or of its principles
    PB_SHAPE_LIST,      // `min` … `max` entries like parts[0]
    PB_SHAPE_MAP,       // with the `max` keys that the parts name, and no others
    PB_SHAPE_ROWS       // `min` … `max` entries like parts[0] under keys of the form `pattern`
};

typedef struct pb_shape {
    const char *key;   // NULL for what has none: a whole file, an entry of a list or of rows
    const char *about; // a sentence or two for who writes it
    bool is_required;
    enum pb_shape_kind kind;
    int32_t min, max;
    const char *pattern; // a regular expression (ECMA 262) for editors; the loader checks by itself
    const char *const *words;
    const struct pb_shape *parts;
} pb_shape;

// The part of a mapping's shape under a key that it has.
const pb_shape *pb_shape_part(const pb_shape *map, const char *key);

// A mapping that is being read: its shape, and the node that ought to have it.
typedef struct pb_shaped {
    const pb_shape *shape; // PB_SHAPE_MAP
    const pb_yaml *node;   // may be NULL: then nothing is there to be taken
    pb_diags *diags;
} pb_shaped;

// That the node is a mapping with the shape's keys and no others, and has the required ones.
bool pb_shaped_check(const pb_shaped *m);

// The value of a key of the shape; NULL when it is not there.
const pb_yaml *pb_shaped_get(const pb_shaped *m, const char *key);

// The mapping below a key whose kind is PB_SHAPE_MAP.
pb_shaped pb_shaped_below(const pb_shaped *m, const char *key);

// The typed readers of yaml.h, with the limits that the shape has for the key.
bool pb_shaped_text(const pb_shaped *m, const char *key, pb_str *out);
bool pb_shaped_whole(const pb_shaped *m, const char *key, int32_t *out);
bool pb_shaped_flag(const pb_shaped *m, const char *key, bool *out);
int pb_shaped_word(const pb_shaped *m, const char *key);

// A list of texts, put behind what `each` collects.
bool pb_shaped_texts(const pb_shaped *m, const char *key, void (*each)(void *ctx, pb_str text),
                     void *ctx);

// The list or rows under a key, when it has as many entries as it may; else NULL.
const pb_yaml *pb_shaped_entries(const pb_shaped *m, const char *key);

#endif
