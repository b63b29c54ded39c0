// SPDX-License-Identifier: MIT
#include "base/utf8.h"

// Decodes one code point at s.p[at]; returns its length, or 0 when the bytes are wrong.
static size_t decode(pb_str s, size_t at, uint32_t *out)
{
    const unsigned char *p = (const unsigned char *)s.p + at;
    size_t left = s.n - at;
    if (p[0] < 0x80) {
        *out = p[0];
        return 1;
    }
    size_t n = p[0] >= 0xF0 ? 4 : p[0] >= 0xE0 ? 3 : 2;
    if (p[0] < 0xC2 || p[0] > 0xF4 || left < n)
        return 0;
    uint32_t c = p[0] & (0xFFu >> (n + 1));
    for (size_t i = 1; i < n; i++) {
        if ((p[i] & 0xC0) != 0x80)
            return 0;
        c = c << 6 | (p[i] & 0x3Fu);
    }
    if ((n == 3 && c < 0x800) || (n == 4 && c < 0x10000) || c > 0x10FFFF ||
        (c >= 0xD800 && c <= 0xDFFF))
        return 0;
    *out = c;
    return n;
}

uint32_t pb_utf8_next(pb_str s, size_t *at)
{
    uint32_t c;
    size_t n = decode(s, *at, &c);
    *at += n ? n : 1;
    return n ? c : PB_UTF8_BAD;
}

size_t pb_utf8_valid(pb_str s)
{
    size_t at = 0;
    uint32_t c;
    while (at < s.n) {
        size_t n = decode(s, at, &c);
        if (!n)
            break;
        at += n;
    }
    return at;
}

size_t pb_utf8_count(pb_str s)
{
    size_t n = 0;
    for (size_t at = 0; at < s.n; n++)
        pb_utf8_next(s, &at);
    return n;
}

size_t pb_utf8_put(char *out, uint32_t c)
{
    unsigned char *o = (unsigned char *)out;
    if (c < 0x80) {
        o[0] = (unsigned char)c;
        return 1;
    }
    size_t n = c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
    for (size_t i = n - 1; i > 0; i--, c >>= 6)
        o[i] = (unsigned char)(0x80 | (c & 0x3F));
    o[0] = (unsigned char)((0xF00u >> n) | c);
    return n;
}

void pb_utf8_line(pb_buf *out, pb_str typed, size_t most)
{
    typed.n = pb_utf8_valid(typed);
    for (size_t at = 0; at < typed.n;) {
        size_t from = at;
        uint32_t c = pb_utf8_next(typed, &at);
        if (at > most)
            break;
        if (c >= ' ' && c != 0x7F)
            pb_buf_add(out, (pb_str){typed.p + from, at - from});
    }
}
