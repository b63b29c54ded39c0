// SPDX-License-Identifier: MIT
#include "base/str.h"

#include "base/utf8.h"

int pb_str_cmp(pb_str a, pb_str b)
{
    size_t n = a.n < b.n ? a.n : b.n;
    int order = n ? memcmp(a.p, b.p, n) : 0;
    return order ? order : (a.n > b.n) - (a.n < b.n);
}

static bool is_space(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

pb_str pb_str_trim(pb_str s)
{
    while (s.n && is_space(s.p[0])) {
        s.p++;
        s.n--;
    }
    while (s.n && is_space(s.p[s.n - 1]))
        s.n--;
    return s;
}

bool pb_str_starts(pb_str s, const char *start, pb_str *rest)
{
    size_t n = strlen(start);
    if (s.n < n || memcmp(s.p, start, n) != 0)
        return false;
    if (rest)
        *rest = (pb_str){s.p + n, s.n - n};
    return true;
}

bool pb_str_cut(pb_str *s, char mark, pb_str *piece)
{
    if (!s->p)
        return false;
    const char *at = s->n ? memchr(s->p, mark, s->n) : NULL;
    if (!at) {
        *piece = *s;
        *s = (pb_str){NULL, 0};
        return true;
    }
    *piece = (pb_str){s->p, (size_t)(at - s->p)};
    s->n -= piece->n + 1;
    s->p = at + 1;
    return true;
}

bool pb_str_int(pb_str s, int64_t *out)
{
    size_t i = 0;
    bool minus = false;
    if (s.n && (s.p[0] == '-' || s.p[0] == '+')) {
        minus = s.p[0] == '-';
        i = 1;
    }
    if (i == s.n)
        return false;
    int64_t value = 0;
    for (; i < s.n; i++) {
        if (s.p[i] < '0' || s.p[i] > '9')
            return false;
        int digit = s.p[i] - '0';
        if (value > (INT64_MAX - digit) / 10)
            return false;
        value = value * 10 + digit;
    }
    *out = minus ? -value : value;
    return true;
}

uint32_t pb_str_words(pb_str s)
{
    uint32_t words = 0, ideographs = 0;
    bool inside = false;
    for (size_t i = 0; i < s.n;) {
        uint32_t c = pb_utf8_next(s, &i);
        bool ideograph = (c >= 0x3400 && c <= 0x9FFF) || (c >= 0xF900 && c <= 0xFAFF) ||
                         (c >= 0x20000 && c <= 0x3FFFF);
        bool space = c <= ' ' || c == 0xA0 || c == 0x3000 || (c >= 0x3001 && c <= 0x3002) ||
                     (c >= 0x2013 && c <= 0x2014) || (c >= 0xFF01 && c <= 0xFF1F && c != 0xFF0D);
        ideographs += ideograph;
        if (!space && !ideograph && !inside)
            words++;
        inside = !space && !ideograph;
    }
    return words + (ideographs * 2 + 2) / 3;
}

unsigned pb_str_distance(pb_str a, pb_str b)
{
    enum { CAP = 64 };
    unsigned before[CAP + 1], last[CAP + 1], now[CAP + 1];
    size_t an = a.n < CAP ? a.n : CAP, bn = b.n < CAP ? b.n : CAP;
    memset(before, 0, sizeof before);
    for (size_t j = 0; j <= bn; j++)
        last[j] = (unsigned)j;
    for (size_t i = 1; i <= an; i++) {
        now[0] = (unsigned)i;
        for (size_t j = 1; j <= bn; j++) {
            unsigned change = last[j - 1] + (a.p[i - 1] != b.p[j - 1]);
            unsigned least = last[j] + 1 < now[j - 1] + 1 ? last[j] + 1 : now[j - 1] + 1;
            least = change < least ? change : least;
            if (i > 1 && j > 1 && a.p[i - 1] == b.p[j - 2] && a.p[i - 2] == b.p[j - 1] &&
                before[j - 2] + 1 < least)
                least = before[j - 2] + 1;
            now[j] = least;
        }
        memcpy(before, last, sizeof before);
        memcpy(last, now, sizeof last);
    }
    return last[bn];
}
