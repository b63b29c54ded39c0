// SPDX-License-Identifier: MIT
#include "base/bug.h"

#include <stdio.h>
#include <stdlib.h>

void pb_bug(const char *file, int line, const char *what)
{
    fprintf(stderr, "pushback: bug at %s:%d: %s\n", file, line, what);
    abort();
}
