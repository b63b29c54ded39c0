// SPDX-License-Identifier: MIT
// What a fuzz target defines: called with any bytes at all, it must neither crash nor leak nor
// hang.
#ifndef PB_FUZZ_H
#define PB_FUZZ_H

#include <stddef.h>
#include <stdint.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

#endif
