// SPDX-License-Identifier: MIT
#include "script/locate.h"

enum {
    BACK_MAX = 5,     // tokens before the line that may begin a call on it
    LOOK_MAX = 512,   // tokens looked at for one call
    TABLE_MAX = 4096, // … and for one key of a table
    EXACT_COLS = 8192 // bytes of a line whose code points are counted one by one
};

static bool is_op(const pb_locate *l, uint32_t token, char c)
{
    const pb_token *t = &l->tokens.p[token];
    return t->kind == PB_TOKEN_OTHER && t->n == 1 && l->text.p[t->at] == c;
}

static bool is_string(const pb_token *t)
{
    return t->kind == PB_TOKEN_STRING || t->kind == PB_TOKEN_LONG;
}

static uint32_t last_token(const pb_locate *l)
{
    return l->tokens.n - 1; // the empty one
}

// ---- strings ----------------------------------------------------------------------------------

// What stands between the quotes or brackets of a string, as it is written.
static pb_str raw_inside(const pb_locate *l, const pb_token *t)
{
    pb_str s = {l->text.p + t->at, t->n};
    size_t open = 1, close = 1;
    if (t->kind == PB_TOKEN_LONG) {
        for (open = 1; open < s.n && s.p[open] == '=';)
            open++;
        close = ++open;
        if (open < s.n && (s.p[open] == '\n' || s.p[open] == '\r')) {
            char c = s.p[open++];
            if (open < s.n && (s.p[open] == '\n' || s.p[open] == '\r') && s.p[open] != c)
                open++;
        }
    }
    if (s.n < open + close)
        return (pb_str){s.p, 0};
    return (pb_str){s.p + open, s.n - open - close};
}

static bool has_escapes(pb_str raw, const pb_token *t)
{
    return t->kind == PB_TOKEN_STRING ? raw.n && memchr(raw.p, '\\', raw.n) != NULL
                                      : raw.n && memchr(raw.p, '\r', raw.n) != NULL;
}

bool pb_locate_inside(const pb_locate *l, uint32_t token, pb_str value, size_t *at)
{
    const pb_token *t = &l->tokens.p[token];
    if (!is_string(t))
        return false;
    pb_str raw = raw_inside(l, t);
    if (has_escapes(raw, t) || !pb_str_eq(raw, value))
        return false;
    *at = (size_t)(raw.p - l->text.p);
    return true;
}

// How well a string fits `value`: 0 not, 1 perhaps (escapes are given the benefit of the doubt), 2
// exactly.
static unsigned spells(const pb_locate *l, const pb_token *t, pb_str value)
{
    pb_str raw = raw_inside(l, t);
    if (has_escapes(raw, t))
        return raw.n >= value.n;
    return pb_str_eq(raw, value) ? 2 : 0;
}

// ---- calls ------------------------------------------------------------------------------------

enum fit { NOT_IT, USED_OTHER, FREE_OTHER, USED_PERHAPS, FREE_PERHAPS, USED_SAME, FREE_SAME };

// How well the name at `token` fits a call of `callee` with the text `arg`.
static enum fit fit_of(const pb_locate *l, uint32_t token, pb_str callee, pb_str arg)
{
    const pb_token *t = &l->tokens.p[token];
    if (t->kind != PB_TOKEN_NAME || t->n != callee.n ||
        memcmp(l->text.p + t->at, callee.p, callee.n) != 0)
        return NOT_IT;
    if (token && is_op(l, token - 1, '.'))
        return NOT_IT;
    unsigned fits = arg.p ? 0 : 2;
    for (uint32_t i = token + 1; arg.p && i < token + 5 && i < last_token(l); i++)
        if (is_string(&l->tokens.p[i])) {
            fits = spells(l, &l->tokens.p[i], arg);
            break;
        }
    return (enum fit)(USED_OTHER + 2 * fits + !t->is_used);
}

// The line's tokens, or none when there is no such line.
static bool line_tokens(const pb_locate *l, uint32_t line, uint32_t *from, uint32_t *to)
{
    if (!line || line + 1 >= l->first.n)
        return false;
    *from = l->first.p[line];
    *to = l->first.p[line + 1];
    return *from < *to;
}

static pb_place loose(const pb_locate *l, uint32_t line)
{
    uint32_t token = line && line < l->first.n ? l->first.p[line] : last_token(l);
    return (token < l->tokens.n ? token : last_token(l)) | PB_PLACE_LOOSE;
}

pb_place pb_locate_call(pb_locate *l, uint32_t line, pb_str callee, pb_str arg)
{
    uint32_t from, to, best = PB_NO_TOKEN, spelled = PB_NO_TOKEN;
    enum fit fit = NOT_IT;
    if (!line_tokens(l, line, &from, &to))
        return loose(l, line);
    // Calls come in the order of the text mostly, so the search goes on where the last one ended,
    // and round.
    uint32_t i = l->cursor >= from && l->cursor < to ? l->cursor : from;
    uint32_t n = to - from < LOOK_MAX ? to - from : LOOK_MAX;
    for (; n && fit != FREE_SAME; n--, i = i + 1 < to ? i + 1 : from) {
        enum fit here = fit_of(l, i, callee, arg);
        if (here > fit) {
            fit = here;
            best = i;
        }
        if (arg.p && spelled == PB_NO_TOKEN && is_string(&l->tokens.p[i]) &&
            spells(l, &l->tokens.p[i], arg))
            spelled = i;
    }
    // Lua may already have read the text behind the name when it notes the line, and that may end
    // further down.
    for (uint32_t back = 1; fit != FREE_SAME && back <= BACK_MAX && back <= from; back++)
        if (fit_of(l, from - back, callee, arg) == FREE_SAME) {
            fit = FREE_SAME;
            best = from - back;
        }
    if (best == PB_NO_TOKEN)
        best = spelled; // called by another name
    if (best == PB_NO_TOKEN)
        return loose(l, line);
    l->tokens.p[best].is_used = true;
    l->cursor = best + 1;
    return best;
}

pb_place pb_locate_name(pb_locate *l, uint32_t line, pb_str name)
{
    uint32_t from, to;
    if (!line_tokens(l, line, &from, &to))
        return loose(l, line);
    uint32_t i = l->cursor >= from && l->cursor < to ? l->cursor : from;
    uint32_t n = to - from < LOOK_MAX ? to - from : LOOK_MAX;
    pb_place used = loose(l, line);
    for (; n; n--, i = i + 1 < to ? i + 1 : from) {
        pb_token *t = &l->tokens.p[i];
        if (t->kind != PB_TOKEN_NAME || !pb_str_eq(pb_locate_word(l, i), name))
            continue;
        if (!t->is_used) {
            t->is_used = true;
            return i;
        }
        used = used & PB_PLACE_LOOSE ? i : used;
    }
    return used;
}

// ---- tables -----------------------------------------------------------------------------------

// +1, -1 or 0: what a token does to the depth of brackets and blocks of code.
static int deeper(const pb_locate *l, uint32_t i)
{
    const pb_token *t = &l->tokens.p[i];
    if (t->kind == PB_TOKEN_OTHER && t->n == 1) {
        char c = l->text.p[t->at];
        return c == '{' || c == '(' || c == '[' ? 1 : c == '}' || c == ')' || c == ']' ? -1 : 0;
    }
    return (t->kind == PB_TOKEN_OPENS) - (t->kind == PB_TOKEN_CLOSES);
}

uint32_t pb_locate_table(const pb_locate *l, pb_place place)
{
    if (place & PB_PLACE_LOOSE)
        return PB_NO_TOKEN;
    uint32_t i = place + 1, end = last_token(l);
    for (uint32_t n = 0; i < end && n < LOOK_MAX; n++) {
        if (is_op(l, i, '{'))
            return i;
        if (is_op(l, i, '.') || is_op(l, i, ':')) {
            i += 2;
        } else if (is_string(&l->tokens.p[i])) {
            i++;
        } else if (is_op(l, i, '(') || is_op(l, i, '[')) {
            if (is_op(l, i, '(') && is_op(l, i + 1, '{'))
                return i + 1;
            int depth = 0;
            do
                depth += deeper(l, i++);
            while (depth > 0 && i < end && n++ < LOOK_MAX);
        } else {
            break;
        }
    }
    return PB_NO_TOKEN;
}

// The next key of the table behind token `*at`, which must begin as `table` with `*depth` 0;
// PB_NO_TOKEN at its end.
static uint32_t next_key(const pb_locate *l, uint32_t table, uint32_t *at, int *depth)
{
    uint32_t end = last_token(l);
    for (uint32_t i = *at; i < end && i - table < TABLE_MAX; i++) {
        *depth += deeper(l, i);
        if (*depth <= 0)
            break;
        if (*depth == 1 && l->tokens.p[i].kind == PB_TOKEN_NAME && is_op(l, i + 1, '=')) {
            *at = i + 2;
            return i;
        }
    }
    *at = end;
    return PB_NO_TOKEN;
}

uint32_t pb_locate_value(const pb_locate *l, uint32_t table, pb_str key, uint32_t *key_token)
{
    uint32_t at = table, token;
    int depth = 0;
    while ((token = next_key(l, table, &at, &depth)) != PB_NO_TOKEN)
        if (pb_str_eq(pb_locate_word(l, token), key)) {
            *key_token = token;
            return at < last_token(l) ? at : PB_NO_TOKEN;
        }
    return PB_NO_TOKEN;
}

uint32_t pb_locate_keys(const pb_locate *l, uint32_t table)
{
    uint32_t at = table, n = 0;
    int depth = 0;
    while (next_key(l, table, &at, &depth) != PB_NO_TOKEN)
        n++;
    return n;
}

uint32_t pb_locate_repeated(const pb_locate *l, uint32_t table)
{
    uint32_t at = table, token, first;
    int depth = 0;
    while ((token = next_key(l, table, &at, &depth)) != PB_NO_TOKEN)
        if (pb_locate_value(l, table, pb_locate_word(l, token), &first) != PB_NO_TOKEN &&
            first < token)
            return token;
    return PB_NO_TOKEN;
}

uint32_t pb_locate_text(const pb_locate *l, uint32_t table, pb_str value)
{
    uint32_t end = last_token(l);
    int depth = 0;
    for (uint32_t i = table; i < end && i - table < TABLE_MAX; i++) {
        depth += deeper(l, i);
        if (depth == 0)
            break;
        if (depth == 1 && is_string(&l->tokens.p[i]) && spells(l, &l->tokens.p[i], value))
            return i;
    }
    return PB_NO_TOKEN;
}

uint32_t pb_locate_before(const pb_locate *l, size_t at, pb_str word)
{
    enum { BACK = 4 };
    uint32_t low = 0, high = last_token(l);
    while (low < high) { // the first token at or behind `at`
        uint32_t middle = low + (high - low) / 2;
        if (l->tokens.p[middle].at < at)
            low = middle + 1;
        else
            high = middle;
    }
    for (uint32_t i = low; i > 0 && low - i < BACK; i--)
        if (pb_str_eq(pb_locate_word(l, i - 1), word))
            return i - 1;
    return low ? low - 1 : 0;
}

// ---- spans ------------------------------------------------------------------------------------

static uint32_t line_of(const pb_locate *l, size_t at)
{
    uint32_t low = 1, high = l->starts.n;
    while (high - low > 1) {
        uint32_t middle = low + (high - low) / 2;
        if (l->starts.p[middle] <= at)
            low = middle;
        else
            high = middle;
    }
    return low;
}

static uint32_t count(const char *p, size_t n)
{
    uint32_t points = 0;
    size_t exact = n < EXACT_COLS ? n : EXACT_COLS;
    for (size_t i = 0; i < exact; i++)
        points += ((unsigned char)p[i] & 0xC0) != 0x80;
    return points + (uint32_t)(n - exact);
}

pb_span pb_locate_byte(const pb_locate *l, size_t at, uint32_t n)
{
    uint32_t line = line_of(l, at), start = l->starts.p[line];
    return (pb_span){l->file, line, 1 + count(l->text.p + start, at - start), n};
}

// A span of bytes, cut at the end of its line.
static pb_span bytes(const pb_locate *l, size_t at, size_t n)
{
    for (size_t i = 0; i < n; i++)
        if (l->text.p[at + i] == '\n' || l->text.p[at + i] == '\r')
            n = i;
    return pb_locate_byte(l, at, count(l->text.p + at, n));
}

pb_span pb_locate_span(const pb_locate *l, pb_place place)
{
    const pb_token *t = &l->tokens.p[place & ~PB_PLACE_LOOSE];
    return bytes(l, t->at, t->n);
}

pb_span pb_locate_spread(const pb_locate *l, pb_place place, uint32_t tokens)
{
    const pb_token *t = &l->tokens.p[place & ~PB_PLACE_LOOSE];
    if (place & PB_PLACE_LOOSE || place + tokens >= l->tokens.n)
        return bytes(l, t->at, t->n);
    const pb_token *end = t + tokens;
    return bytes(l, t->at, end->at + end->n - t->at);
}
