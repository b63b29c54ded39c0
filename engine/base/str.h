// SPDX-License-Identifier: MIT
// A borrowed run of bytes, usually UTF-8. Never freed through this type. Strings that live in an
// arena or a literal also have a NUL at p[n], so `.p` may be passed to C where that is promised.
#ifndef PB_BASE_STR_H
#define PB_BASE_STR_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

typedef struct pb_str {
    const char *p; // NULL only when n is 0
    size_t n;      // bytes
} pb_str;

#define PB_STR(literal) ((pb_str){"" literal, sizeof(literal) - 1})
#define PB_STR_ARG(s)   (int)(s).n, (s).p ? (s).p : "" // for "%.*s"

static inline pb_str pb_str_of(const char *c)
{
    return (pb_str){c, c ? strlen(c) : 0};
}

static inline bool pb_str_eq(pb_str a, pb_str b)
{
    return a.n == b.n && (a.n == 0 || memcmp(a.p, b.p, a.n) == 0);
}

static inline bool pb_str_is(pb_str a, const char *c)
{
    return pb_str_eq(a, pb_str_of(c));
}

// Orders by bytes, shorter first on a shared beginning: <0, 0, >0.
int pb_str_cmp(pb_str a, pb_str b);

// Without ASCII white space at both ends.
pb_str pb_str_trim(pb_str s);

// True and `*rest` = what follows when `s` begins with `start`.
bool pb_str_starts(pb_str s, const char *start, pb_str *rest);

// Takes the text before the first `mark` from the front of `*s` (or all of it); false when `*s` is
// spent.
bool pb_str_cut(pb_str *s, char mark, pb_str *piece);

// A whole decimal integer with an optional sign; false (and `*out` untouched) on anything else or
// overflow.
bool pb_str_int(pb_str s, int64_t *out);

// Words as a reader counts them: runs between white space; each CJK ideograph counts as a word of
// its own times 2/3 (rounded up over the text), since speech runs at about 210 ideographs for 140
// English words.
uint32_t pb_str_words(pb_str s);

// Edit distance (insert, delete, replace, swap of neighbours), for "did you mean"; capped at 64
// bytes a side.
unsigned pb_str_distance(pb_str a, pb_str b);

#endif
