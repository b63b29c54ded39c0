// SPDX-License-Identifier: MIT
#include "base/fold.h"

#include <stdlib.h>

#include <utf8proc.h>

#include "base/utf8.h"

void pb_fold(pb_str s, pb_buf *out)
{
    enum { OPTIONS = UTF8PROC_COMPAT | UTF8PROC_COMPOSE | UTF8PROC_CASEFOLD | UTF8PROC_STRIPMARK };
    utf8proc_uint8_t *folded = NULL;
    utf8proc_ssize_t n =
        utf8proc_map((const utf8proc_uint8_t *)s.p, (utf8proc_ssize_t)pb_utf8_valid(s), &folded,
                     (utf8proc_option_t)(OPTIONS | UTF8PROC_IGNORE));
    if (n > 0)
        pb_buf_add(out, (pb_str){(const char *)folded, (size_t)n});
    free(folded);
}

static bool contains(pb_str text, pb_str word)
{
    for (size_t i = 0; i + word.n <= text.n; i++)
        if (memcmp(text.p + i, word.p, word.n) == 0)
            return true;
    return false;
}

bool pb_fold_has(pb_str text, pb_str wanted)
{
    pb_str word;
    while (pb_str_cut(&wanted, ' ', &word))
        if (word.n && !contains(text, word))
            return false;
    return true;
}
