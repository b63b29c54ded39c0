// SPDX-License-Identifier: MIT
// What an author did wrong, or might do better. Diagnostics gather in a list while work goes on, so
// that one run shows as many as there are; counts only ever grow. They point into sources, which
// keep their text for the caret.
//
//   scenarios/the-ward-round/script.lua:42:13: error: unknown beat 'more_plan' [unknown-beat]
//      42 |       go = "more_plan" },
//         |            ^~~~~~~~~~~
//   scenarios/the-ward-round/script.lua:88:6: note: did you mean 'more_plans'?
//
// Wording: lower case, no full stop, what is wrong first, names in 'quotes'.
#ifndef PB_BASE_DIAG_H
#define PB_BASE_DIAG_H

#include "base/arena.h"
#include "base/buf.h"
#include "base/diag_ids.h"
#include "base/vec.h"

// A place in a source. Lines and columns are 1-based, columns count code points; line 0 is "the
// whole file".
typedef struct pb_span {
    uint32_t file; // index into pb_sources
    uint32_t line, col;
    uint32_t len; // code points to underline; 0 is 1
} pb_span;

typedef struct pb_source {
    pb_str path, text; // borrowed from the sources' arena
} pb_source;

typedef struct pb_sources {
    pb_arena arena;
    PB_VEC(pb_source) list;
} pb_sources; // all zero is empty

// Copies both and returns the file's index.
uint32_t pb_sources_add(pb_sources *s, pb_str path, pb_str text);
void pb_sources_release(pb_sources *s);

enum pb_severity { PB_ERROR, PB_WARNING, PB_NOTE };

enum pb_diag_id {
#define PB_DIAG_ENUM(name, id, severity, gloss) PB_D_##name,
    PB_DIAG_LIST(PB_DIAG_ENUM)
#undef PB_DIAG_ENUM
        PB_DIAG_COUNT
};

// The id as authors see it, e.g. "unknown-beat"; its default severity; one line on what it means.
const char *pb_diag_name(enum pb_diag_id id);
enum pb_severity pb_diag_severity(enum pb_diag_id id);
const char *pb_diag_gloss(enum pb_diag_id id);

typedef struct pb_diag {
    enum pb_diag_id id;
    enum pb_severity severity;
    bool is_note;   // belongs to the one before it
    uint32_t order; // as found, for a stable sort
    pb_span at;
    pb_str message;
} pb_diag;

typedef struct pb_diags {
    pb_arena arena;
    PB_VEC(pb_diag) list; // at most PB_DIAG_CAP with their notes; what comes later is only counted
    uint32_t errors, warnings, dropped;
} pb_diags; // all zero is empty

enum { PB_DIAG_CAP = 200 };

// Adds one with its default severity; control characters in the message are scrubbed. Returns false
// always, so that `return pb_diag_add(...)` reads well.
bool pb_diag_add(pb_diags *d, enum pb_diag_id id, pb_span at, const char *format, ...)
    __attribute__((format(printf, 4, 5)));

// Adds a second place or a hint to the diagnostic added last.
void pb_diag_note(pb_diags *d, pb_span at, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

// Sorts by file, line and column, notes kept behind what they belong to.
void pb_diags_sort(pb_diags *d);
void pb_diags_release(pb_diags *d);

// All of them as text with source lines and carets, and nothing else (no closing count).
void pb_diags_print(const pb_diags *d, const pb_sources *s, pb_buf *out);

// The nearest of `n` names to `wanted` when near enough to be a slip (at most a third of its
// length, and never more than 3 edits), else an empty string. `name` gives the i-th.
pb_str pb_nearest(pb_str wanted, uint32_t n, pb_str (*name)(const void *ctx, uint32_t i),
                  const void *ctx);

#endif
