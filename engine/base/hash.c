// SPDX-License-Identifier: MIT
#include "base/hash.h"

// Words are read low byte first, so that the machine's byte order does not show.
uint64_t pb_hash_bytes(uint64_t h, const void *p, size_t n)
{
    const unsigned char *b = p;
    for (; n >= 8; n -= 8, b += 8) {
        uint64_t w = (uint64_t)b[0] | (uint64_t)b[1] << 8 | (uint64_t)b[2] << 16 |
                     (uint64_t)b[3] << 24 | (uint64_t)b[4] << 32 | (uint64_t)b[5] << 40 |
                     (uint64_t)b[6] << 48 | (uint64_t)b[7] << 56;
        h = pb_hash_word(h, w);
    }
    uint64_t tail = (uint64_t)n << 56;
    for (size_t i = 0; i < n; i++)
        tail |= (uint64_t)b[i] << (8 * i);
    return pb_hash_word(h, tail);
}
