// SPDX-License-Identifier: MIT
// What the machine did wrong: a disk, a display, a database. One message that says what failed and
// on what; the caller decides. Functions that can fail so return false and set `*err`, which they
// leave alone on success.
#ifndef PB_BASE_ERR_H
#define PB_BASE_ERR_H

#include <stdbool.h>

typedef struct pb_err {
    char text[480]; // lower case, no full stop; empty when nothing went wrong
} pb_err;

// Sets the message and returns false, so that `return pb_err_set(...)` reads well. `err` may be
// NULL.
bool pb_err_set(pb_err *err, const char *format, ...) __attribute__((format(printf, 2, 3)));

#endif
