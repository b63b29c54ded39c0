// SPDX-License-Identifier: MIT
// For tests: texts that are kept under tests/golden. PB_BLESS=1 writes them anew; read the
// difference before it is kept.
#ifndef PB_KIT_GOLDEN_H
#define PB_KIT_GOLDEN_H

#include "base/str.h"

// Fails the test at the first line in which `got` differs from the file tests/golden/`name`.txt.
void golden_is(const char *name, pb_str got);

#endif
