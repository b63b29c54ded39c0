// SPDX-License-Identifier: MIT
// Splitting a Lua text into tokens. Lines are counted as Lua counts them: "\r\n" and "\n\r" are one
// end of line.
#include "script/locate.h"

#include "base/arena.h"

enum { BLANK, NEWLINE, LETTER, DIGIT, QUOTE, OTHER, MULTI };

// Classes of the bytes below 128; what is above can only stand in strings and comments.
static const uint8_t class_of[128] = {
    ['\n'] = NEWLINE, ['\r'] = NEWLINE,
#define L(c) [c] = LETTER
    L('a'),           L('b'),           L('c'),        L('d'),        L('e'),        L('f'),
    L('g'),           L('h'),           L('i'),        L('j'),        L('k'),        L('l'),
    L('m'),           L('n'),           L('o'),        L('p'),        L('q'),        L('r'),
    L('s'),           L('t'),           L('u'),        L('v'),        L('w'),        L('x'),
    L('y'),           L('z'),           L('A'),        L('B'),        L('C'),        L('D'),
    L('E'),           L('F'),           L('G'),        L('H'),        L('I'),        L('J'),
    L('K'),           L('L'),           L('M'),        L('N'),        L('O'),        L('P'),
    L('Q'),           L('R'),           L('S'),        L('T'),        L('U'),        L('V'),
    L('W'),           L('X'),           L('Y'),        L('Z'),        L('_'),
#undef L
    ['0'] = DIGIT,    ['1'] = DIGIT,    ['2'] = DIGIT, ['3'] = DIGIT, ['4'] = DIGIT, ['5'] = DIGIT,
    ['6'] = DIGIT,    ['7'] = DIGIT,    ['8'] = DIGIT, ['9'] = DIGIT, ['"'] = QUOTE, ['\''] = QUOTE,
    ['!'] = OTHER,    ['#'] = OTHER,    ['$'] = OTHER, ['%'] = OTHER, ['&'] = OTHER, ['('] = OTHER,
    [')'] = OTHER,    ['*'] = OTHER,    ['+'] = OTHER, [','] = OTHER, ['-'] = OTHER, ['/'] = OTHER,
    [':'] = OTHER,    [';'] = OTHER,    ['?'] = OTHER, ['@'] = OTHER, ['['] = OTHER, ['\\'] = OTHER,
    [']'] = OTHER,    ['^'] = OTHER,    ['`'] = OTHER, ['{'] = OTHER, ['|'] = OTHER, ['}'] = OTHER,
    ['='] = MULTI,    ['~'] = MULTI,    ['<'] = MULTI, ['>'] = MULTI, ['.'] = MULTI,
};

static int class_at(pb_str t, size_t i)
{
    unsigned char c = (unsigned char)t.p[i];
    return c < 128 ? class_of[c] : OTHER;
}

static bool is_word(pb_str t, size_t i)
{
    int k = class_at(t, i);
    return k == LETTER || k == DIGIT;
}

// Room for one more in a vector. It doubles in every variant: under stress a long script would
// never be split.
#define ROOM(v)                                                                                    \
    do {                                                                                           \
        if ((v)->n == (v)->cap) {                                                                  \
            (v)->cap = (v)->cap ? (v)->cap * 2 : 256;                                              \
            (v)->p = pb_heap_resize((v)->p, (v)->cap * sizeof *(v)->p);                            \
        }                                                                                          \
    } while (0)

static void add(pb_locate *l, size_t at, size_t end, enum pb_token_kind kind)
{
    size_t n = end - at;
    if (kind != PB_TOKEN_OTHER && n > l->longest)
        l->longest = (uint32_t)n;
    ROOM(&l->tokens);
    l->tokens.p[l->tokens.n++] =
        (pb_token){(uint32_t)at, (uint16_t)(n > UINT16_MAX ? UINT16_MAX : n), (uint8_t)kind, false};
}

static void add_line(pb_locate *l, size_t start)
{
    ROOM(&l->first);
    l->first.p[l->first.n++] = l->tokens.n;
    ROOM(&l->starts);
    l->starts.p[l->starts.n++] = (uint32_t)start;
}

// Past one end of line at `i`; a new line begins there.
static size_t newline(pb_locate *l, size_t i)
{
    pb_str t = l->text;
    char c = t.p[i++];
    if (i < t.n && (t.p[i] == '\n' || t.p[i] == '\r') && t.p[i] != c)
        i++;
    add_line(l, i);
    return i;
}

// When a long bracket opens at `i` ("[[", "[=[", …): the byte behind it and its level. Else 0.
static size_t long_open(pb_str t, size_t i, size_t *level)
{
    size_t j = i + 1;
    while (j < t.n && t.p[j] == '=')
        j++;
    *level = j - i - 1;
    return j < t.n && t.p[j] == '[' ? j + 1 : 0;
}

static size_t long_close(pb_locate *l, size_t i, size_t level)
{
    pb_str t = l->text;
    while (i < t.n) {
        if (t.p[i] == '\n' || t.p[i] == '\r') {
            i = newline(l, i);
        } else if (t.p[i++] == ']') {
            size_t j = i;
            while (j < t.n && t.p[j] == '=')
                j++;
            if (j < t.n && t.p[j] == ']' && j - i == level)
                return j + 1;
            i = j;
        }
    }
    return i;
}

static size_t comment(pb_locate *l, size_t i)
{
    pb_str t = l->text;
    size_t level, open = i < t.n && t.p[i] == '[' ? long_open(t, i, &level) : 0;
    if (open)
        return long_close(l, open, level);
    while (i < t.n && t.p[i] != '\n' && t.p[i] != '\r')
        i++;
    return i;
}

static size_t quoted(pb_locate *l, size_t i)
{
    pb_str t = l->text;
    char quote = t.p[i++];
    while (i < t.n && t.p[i] != quote) {
        if (t.p[i] == '\n' || t.p[i] == '\r')
            return i; // never closed: Lua will say so
        if (t.p[i] == '\\' && i + 1 < t.n) {
            i++;
            if (t.p[i] == 'z') {
                for (i++; i < t.n && (t.p[i] == ' ' || (t.p[i] >= '\t' && t.p[i] <= '\r'));)
                    i = t.p[i] == '\n' || t.p[i] == '\r' ? newline(l, i) : i + 1;
                continue;
            }
            if (t.p[i] == '\n' || t.p[i] == '\r') {
                i = newline(l, i);
                continue;
            }
        }
        i++;
    }
    return i < t.n ? i + 1 : i;
}

static size_t number(pb_str t, size_t i)
{
    while (i < t.n) {
        char c = t.p[i];
        bool exponent = (c == 'e' || c == 'E' || c == 'p' || c == 'P') && i + 1 < t.n &&
                        (t.p[i + 1] == '-' || t.p[i + 1] == '+');
        if (!is_word(t, i) && c != '.')
            break;
        i += exponent ? 2 : 1;
    }
    return i;
}

// Operators of more bytes: comparisons, and runs of dots.
static size_t operator(pb_str t, size_t i)
{
    size_t end = i + 1;
    if (t.p[i] == '.') {
        while (end < t.n && t.p[end] == '.')
            end++;
    } else if (end < t.n && t.p[end] == '=') {
        end++;
    }
    return end;
}

static enum pb_token_kind word_kind(const char *p, size_t n)
{
    switch (n) {
    case 2:
        return memcmp(p, "do", 2) == 0 || memcmp(p, "if", 2) == 0 ? PB_TOKEN_OPENS : PB_TOKEN_NAME;
    case 3:
        return memcmp(p, "end", 3) == 0 ? PB_TOKEN_CLOSES : PB_TOKEN_NAME;
    case 5:
        return memcmp(p, "until", 5) == 0 ? PB_TOKEN_CLOSES : PB_TOKEN_NAME;
    case 6:
        return memcmp(p, "repeat", 6) == 0 ? PB_TOKEN_OPENS : PB_TOKEN_NAME;
    case 8:
        return memcmp(p, "function", 8) == 0 ? PB_TOKEN_OPENS : PB_TOKEN_NAME;
    default:
        return PB_TOKEN_NAME;
    }
}

static void split(pb_locate *l)
{
    pb_str t = l->text;
    size_t i = 0, level;
    while (i < t.n) {
        size_t at = i;
        uint32_t token = l->tokens.n;
        switch (class_at(t, i)) {
        case NEWLINE:
            i = newline(l, i);
            break;
        case LETTER:
            while (i < t.n && is_word(t, i))
                i++;
            add(l, at, i, word_kind(t.p + at, i - at));
            break;
        case DIGIT:
            i = number(t, i);
            add(l, at, i, PB_TOKEN_NUMBER);
            break;
        case QUOTE: // added first, so that its own line begins before the lines inside it
            add(l, at, at, PB_TOKEN_STRING);
            i = quoted(l, i);
            break;
        case MULTI:
            i = operator(t, i);
            add(l, at, i, PB_TOKEN_OTHER);
            break;
        case OTHER:
            if (t.p[i] == '-' && i + 1 < t.n && t.p[i + 1] == '-') {
                i = comment(l, i + 2);
            } else if (t.p[i] == '[' && long_open(t, i, &level)) {
                add(l, at, at, PB_TOKEN_LONG);
                i = long_close(l, long_open(t, i, &level), level);
            } else {
                add(l, at, ++i, PB_TOKEN_OTHER);
            }
            break;
        default:
            i++;
        }
        if (token < l->tokens.n && !l->tokens.p[token].n) {
            size_t n = i - at;
            l->tokens.p[token].n = (uint16_t)(n > UINT16_MAX ? UINT16_MAX : n);
            l->longest = n > l->longest ? (uint32_t)n : l->longest;
        }
    }
}

void pb_locate_init(pb_locate *l, pb_str text, uint32_t file)
{
    *l = (pb_locate){.text = text, .file = file};
    add_line(l, 0); // there is no line 0
    add_line(l, 0);
    split(l);
    ROOM(&l->first);
    l->first.p[l->first.n++] = l->tokens.n;
    add(l, text.n, text.n, PB_TOKEN_OTHER);
}

void pb_locate_release(pb_locate *l)
{
    pb_vec_release(&l->tokens);
    pb_vec_release(&l->first);
    pb_vec_release(&l->starts);
}
