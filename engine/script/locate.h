// SPDX-License-Identifier: MIT
// Where things stand in a Lua text. Lua tells a running script's line and no more; here the text is
// split into tokens once, so that a call seen at run time is found again as a token: its name, its
// attributes, the inside of a string. What cannot be found (computed texts, calls through other
// names) falls back to the first token of its line.
#ifndef PB_SCRIPT_LOCATE_H
#define PB_SCRIPT_LOCATE_H

#include "base/diag.h"

enum pb_token_kind {
    PB_TOKEN_NAME,   // and keywords
    PB_TOKEN_OPENS,  // do if repeat function: what `end` or `until` closes
    PB_TOKEN_CLOSES, // end until
    PB_TOKEN_STRING,
    PB_TOKEN_LONG,
    PB_TOKEN_NUMBER,
    PB_TOKEN_OTHER
};

typedef struct pb_token {
    uint32_t at;  // byte in the text
    uint16_t n;   // bytes; a longer token is cut to UINT16_MAX
    uint8_t kind; // enum pb_token_kind
    bool is_used; // a call was found here already
} pb_token;

typedef struct pb_locate {
    pb_str text; // borrowed
    uint32_t file;
    PB_VEC(pb_token) tokens; // comments left out; the last one is empty, at the end of the text
    PB_VEC(uint32_t)
    first; // of each line, counted from 1, its first token; one more entry behind the last line
    PB_VEC(uint32_t) starts; // … and its first byte
    uint32_t longest;        // the longest string or name among the tokens
    uint32_t cursor;         // where the last search ended
} pb_locate;                 // all zero is empty

// A token's index, with PB_PLACE_LOOSE when it is only the beginning of the right line.
typedef uint32_t pb_place;
#define PB_PLACE_LOOSE UINT32_C(0x80000000)

// Splits `text`, which must be UTF-8 and at most 2^30 bytes. Linear in its length.
void pb_locate_init(pb_locate *l, pb_str text, uint32_t file);
void pb_locate_release(pb_locate *l);

// The call of `callee` on `line` whose text is `arg` (its p is NULL when it has none): the next one
// that was not found before, else one found before, else the line's first token. Cost is bounded
// however long the line is.
pb_place pb_locate_call(pb_locate *l, uint32_t line, pb_str callee, pb_str arg);

// The first token `name` on `line`, or the line's first token.
pb_place pb_locate_name(pb_locate *l, uint32_t line, pb_str name);

// A token's span, and one from a token to a later token of the same line.
pb_span pb_locate_span(const pb_locate *l, pb_place place);
pb_span pb_locate_spread(const pb_locate *l, pb_place place, uint32_t tokens);

// The place of byte `at`, `n` code points long.
pb_span pb_locate_byte(const pb_locate *l, size_t at, uint32_t n);

// The table among the arguments of the call at `place`: its '{', or PB_NO_TOKEN.
uint32_t pb_locate_table(const pb_locate *l, pb_place place);
#define PB_NO_TOKEN UINT32_MAX

// The first token of the value of `key` in the table that begins at `table`; `*key_token` is the
// key's. PB_NO_TOKEN when there is none.
uint32_t pb_locate_value(const pb_locate *l, uint32_t table, pb_str key, uint32_t *key_token);

// How many keys stand in the table, and the first key that stands there a second time, or
// PB_NO_TOKEN.
uint32_t pb_locate_keys(const pb_locate *l, uint32_t table);
uint32_t pb_locate_repeated(const pb_locate *l, uint32_t table);

// The first string among the tokens of the table that spells `value`, else PB_NO_TOKEN.
uint32_t pb_locate_text(const pb_locate *l, uint32_t table, pb_str value);

// True when the string at `token` spells `value` without escapes; `*at` is then the byte where it
// begins.
bool pb_locate_inside(const pb_locate *l, uint32_t token, pb_str value, size_t *at);

// The last token that begins before byte `at` and reads `word`, within a few tokens; else the last
// before it.
uint32_t pb_locate_before(const pb_locate *l, size_t at, pb_str word);

static inline pb_str pb_locate_word(const pb_locate *l, uint32_t token)
{
    const pb_token *t = &l->tokens.p[token];
    return (pb_str){l->text.p + t->at, t->n};
}

#endif
