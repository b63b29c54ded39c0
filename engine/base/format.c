// SPDX-License-Identifier: MIT
#include "base/format.h"

enum { NUMBERED_MAX = 99 };

typedef struct conversion {
    size_t n;                         // bytes; 0 when it is none
    unsigned value, width, precision; // argument numbers as written; 0 when not written
    bool has_star_width, has_star_precision, is_bounded;
    char length, type; // length: 'H' for hh, 'L' for ll
} conversion;

typedef struct signature {
    uint16_t of[PB_FORMAT_ARGS_MAX]; // 0: nothing takes it
    unsigned n;
    bool is_sound;
} signature;

static char peek(pb_str s, size_t at)
{
    return at < s.n ? s.p[at] : '\0';
}

static unsigned digits(pb_str s, size_t *at)
{
    unsigned value = 0;
    for (; peek(s, *at) >= '0' && peek(s, *at) <= '9'; ++*at)
        value = value > NUMBERED_MAX ? value : value * 10 + (unsigned)(s.p[*at] - '0');
    return value;
}

// `3$` at *at: its number, else 0 and nothing moves.
static unsigned numbered(pb_str s, size_t *at)
{
    size_t i = *at;
    unsigned value = digits(s, &i);
    if (!value || peek(s, i) != '$')
        return 0;
    *at = i + 1;
    return value;
}

// A width or precision: digits, or a star with or without its number.
static void measure(pb_str s, size_t *at, bool *is_star, unsigned *number)
{
    if (peek(s, *at) != '*') {
        digits(s, at);
        return;
    }
    ++*at;
    *is_star = true;
    *number = numbered(s, at);
}

static char length_at(pb_str s, size_t *at)
{
    char c = peek(s, *at);
    if (!c || !strchr("hlLjzt", c))
        return '\0';
    ++*at;
    if ((c == 'h' || c == 'l') && peek(s, *at) == c) {
        ++*at;
        return c == 'h' ? 'H' : 'L';
    }
    return c == 'L' ? 'D' : c;
}

static conversion read_one(pb_str s, size_t at)
{
    conversion c = {0};
    size_t i = at + 1;
    c.value = numbered(s, &i);
    while (peek(s, i) && strchr("-+ #0'", peek(s, i)))
        i++;
    measure(s, &i, &c.has_star_width, &c.width);
    if (peek(s, i) == '.') {
        i++;
        c.is_bounded = true;
        measure(s, &i, &c.has_star_precision, &c.precision);
    }
    c.length = length_at(s, &i);
    c.type = peek(s, i);
    if (!c.type || !strchr("diouxXeEfFgGaAcspn%", c.type) || (c.type == '%' && i != at + 1))
        return (conversion){0};
    c.n = i + 1 - at;
    return c;
}

size_t pb_format_conversion(pb_str s, size_t at)
{
    return read_one(s, at).n;
}

// One kind for what is passed alike.
static uint16_t kind_of(const conversion *c)
{
    char type = c->type;
    if (strchr("di", type))
        type = 'd';
    else if (strchr("ouxX", type))
        type = 'u';
    else if (strchr("eEfFgGaA", type))
        type = 'f';
    else if (type == 's' && c->is_bounded)
        type = 'b'; // may lack its NUL
    return (uint16_t)((unsigned char)type << 8 | (unsigned char)c->length);
}

static void take(signature *sig, unsigned number, uint16_t kind)
{
    if (number > PB_FORMAT_ARGS_MAX || (sig->of[number - 1] && sig->of[number - 1] != kind)) {
        sig->is_sound = false;
        return;
    }
    sig->of[number - 1] = kind;
    sig->n = number > sig->n ? number : sig->n;
}

// The number of the argument that a conversion prints; its stars' arguments come before it.
static unsigned number_of(const conversion *c, unsigned *next)
{
    *next += c->has_star_width && !c->width ? 1 : 0;
    *next += c->has_star_precision && !c->precision ? 1 : 0;
    return c->value ? c->value : (*next)++;
}

int pb_format_parts(pb_str s, pb_format_part out[PB_FORMAT_ARGS_MAX])
{
    int parts = 0;
    unsigned next = 1;
    for (size_t i = 0; i < s.n;) {
        conversion c = s.p[i] == '%' ? read_one(s, i) : (conversion){.n = 1};
        if (!c.n || c.type == 'n' || (c.type && parts == PB_FORMAT_ARGS_MAX))
            return -1;
        if (c.type)
            out[parts++] = (pb_format_part){i, c.n, c.type == '%' ? 0 : number_of(&c, &next)};
        i += c.n;
    }
    return parts;
}

static signature signature_of(pb_str s)
{
    pb_format_part part[PB_FORMAT_ARGS_MAX];
    signature sig = {0};
    bool any_numbered = false, any_plain = false;
    unsigned next = 1;
    int parts = pb_format_parts(s, part);
    sig.is_sound = parts >= 0;
    for (int i = 0; i < parts && sig.is_sound; i++) {
        conversion c = read_one(s, part[i].at);
        if (c.type == '%')
            continue;
        bool is_whole =
            c.value && (!c.has_star_width || c.width) && (!c.has_star_precision || c.precision);
        any_numbered = any_numbered || c.value || c.width || c.precision;
        any_plain = any_plain || !is_whole;
        if (c.has_star_width)
            take(&sig, c.width ? c.width : next++, '*' << 8);
        if (c.has_star_precision)
            take(&sig, c.precision ? c.precision : next++, '*' << 8);
        take(&sig, c.value ? c.value : next++, kind_of(&c));
    }
    sig.is_sound = sig.is_sound && !(any_numbered && any_plain);
    for (unsigned i = 0; i < sig.n; i++)
        sig.is_sound = sig.is_sound && sig.of[i];
    return sig;
}

bool pb_format_agrees(pb_str original, pb_str translation)
{
    signature a = signature_of(original), b = signature_of(translation);
    if (!a.is_sound) // no format at all: its translation must not look like one either
        return !memchr(translation.p ? translation.p : "", '%', translation.n) ||
               pb_str_eq(original, translation);
    return b.is_sound && a.n == b.n && memcmp(a.of, b.of, sizeof a.of) == 0;
}
