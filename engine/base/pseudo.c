// SPDX-License-Identifier: MIT
#include "base/pseudo.h"

#include "base/format.h"

// By the letters of ASCII, from 'A' and from 'a'.
static const char *const capital[26] = {"Å", "Ɓ", "Ç", "Ð", "É", "Ƒ", "Ĝ", "Ĥ", "Î",
                                        "Ĵ", "Ķ", "Ļ", "Ṁ", "Ñ", "Ö", "Þ", "Q", "Ŕ",
                                        "Š", "Ţ", "Û", "Ṽ", "Ŵ", "Ẋ", "Ý", "Ž"};
static const char *const small[26] = {"å", "ƀ", "ç", "ð", "é", "ƒ", "ĝ", "ĥ", "î",
                                      "ĵ", "ķ", "ļ", "ṁ", "ñ", "ö", "þ", "q", "ŕ",
                                      "š", "ţ", "û", "ṽ", "ŵ", "ẋ", "ý", "ž"};

static void put_letter(pb_buf *out, char c)
{
    const char *accented = c >= 'A' && c <= 'Z'   ? capital[c - 'A']
                           : c >= 'a' && c <= 'z' ? small[c - 'a']
                                                  : NULL;
    if (!accented) {
        pb_buf_char(out, c);
        return;
    }
    pb_buf_add(out, pb_str_of(accented));
    if (strchr("aeiou", c))
        pb_buf_add(out, pb_str_of(accented));
    else if (strchr("AEIOU", c))
        pb_buf_add(out, pb_str_of(small[c - 'A']));
}

void pb_pseudo(pb_str english, pb_buf *out)
{
    if (pb_str_starts(english, "⟦", NULL)) {
        pb_buf_add(out, english);
        return;
    }
    pb_buf_add(out, PB_STR("⟦"));
    for (size_t i = 0; i < english.n;) {
        size_t n = english.p[i] == '%' ? pb_format_conversion(english, i) : 0;
        if (n)
            pb_buf_add(out, (pb_str){english.p + i, n});
        else
            put_letter(out, english.p[i]);
        i += n ? n : 1;
    }
    pb_buf_add(out, PB_STR("⟧"));
}
