// SPDX-License-Identifier: MIT
#include "script/build.h"

#include <lauxlib.h>
#include <stdarg.h>
#include <stdio.h>

#include "base/utf8.h"
#include "script/host.h"

enum {
    GUESSES_MAX = 200 * 1000,
    PART_COST = 50, // fuel
    BYTES_PER_UNIT = 8,
    ID_MAX = 64
};

pb_build *pb_build_of(lua_State *L)
{
    struct pb_script *script = pb_sandbox_of(L)->owner;
    if (!script->build)
        luaL_error(L, "the words of the language mean nothing while the session runs");
    return script->build;
}

void pb_build_release(pb_build *b)
{
    pb_locate_release(&b->where);
    pb_vec_release(&b->parts);
    pb_vec_release(&b->inner);
    pb_vec_release(&b->inner_first);
    pb_vec_release(&b->option_places);
    pb_vec_release(&b->item_places);
    pb_vec_release(&b->is_vague);
    pb_vec_release(&b->exchanges);
    pb_vec_release(&b->notices);
    pb_symbols_release(&b->beats);
    pb_symbols_release(&b->pools);
    pb_symbols_release(&b->decisions);
    pb_symbols_release(&b->endings);
    pb_symbols_release(&b->answers);
    pb_map_release(&b->conditions);
    pb_map_release(&b->effects);
    pb_arena_release(&b->arena);
}

// ---- telling mistakes -------------------------------------------------------------------------

bool pb_build_report(pb_build *b, enum pb_diag_id id, pb_span at, const char *format, ...)
{
    char text[400];
    va_list args;
    va_start(args, format);
    vsnprintf(text, sizeof text, format, args);
    va_end(args);
    size_t whole = pb_utf8_valid(pb_str_of(text)); // what is cut may be cut inside a character
    text[whole] = '\0';
    for (uint32_t i = 0; i < b->diags->list.n; i++) {
        const pb_diag *d = &b->diags->list.p[i];
        if (d->id == id && d->at.line == at.line && d->at.col == at.col && d->at.file == at.file &&
            !d->is_note && pb_str_is(d->message, text))
            return false;
    }
    pb_diag_add(b->diags, id, at, "%s", text);
    return true;
}

void pb_build_sort(pb_str *names, uint32_t n)
{
    for (uint32_t i = 1; i < n; i++)
        for (uint32_t j = i; j > 0 && pb_str_cmp(names[j], names[j - 1]) < 0; j--) {
            pb_str swap = names[j];
            names[j] = names[j - 1];
            names[j - 1] = swap;
        }
}

// Whether `n` more names may be compared.
static bool may_guess(pb_build *b, uint32_t n)
{
    if (b->guesses + n > GUESSES_MAX)
        return false;
    b->guesses += n;
    return true;
}

void pb_build_suggest(pb_build *b, pb_span at, enum pb_sense sense, pb_str word, uint64_t allowed)
{
    if (!may_guess(b, b->vocabulary->words.n))
        return;
    pb_str near = pb_vocabulary_near(b->vocabulary, sense, word, allowed);
    if (near.n)
        pb_diag_note(b->diags, at, "did you mean '%.*s'?", PB_STR_ARG(near));
}

static pb_str symbol_name(const void *ctx, uint32_t i)
{
    const pb_symbols *symbols = ctx;
    const pb_symbol *s = &symbols->list.p[i];
    return s->index == PB_NO_INDEX ? (pb_str){"", 0} : s->name;
}

void pb_build_suggest_symbol(pb_build *b, pb_span at, const pb_symbols *symbols, pb_str word)
{
    if (!may_guess(b, symbols->list.n))
        return;
    pb_str near = pb_nearest(word, symbols->list.n, symbol_name, symbols);
    if (near.n)
        pb_diag_note(b->diags, at, "did you mean '%.*s'?", PB_STR_ARG(near));
}

// ---- parts and symbols ------------------------------------------------------------------------

uint32_t pb_part_push(lua_State *L, pb_build *b, enum pb_part_kind kind, uint32_t arg,
                      pb_place place)
{
    pb_sandbox_charge(L, PART_COST);
    if (b->parts.n >= PB_PARTS_MAX) {
        pb_build_report(b, PB_D_TOO_LARGE, pb_span_of(b, place), "more than %d parts",
                        PB_PARTS_MAX);
        luaL_error(L, "too many parts");
    }
    bool is_complete = kind != PB_PART_BEAT && kind != PB_PART_POOL && kind != PB_PART_MOMENT &&
                       kind != PB_PART_STRETCH && kind != PB_PART_ENDING;
    *pb_vec_add(&b->parts) = (pb_part){(uint8_t)kind, 0, false, is_complete, arg, 0, place};
    pb_thing_push(L, PB_THING_PART, b->parts.n - 1);
    return b->parts.n - 1;
}

pb_part *pb_part_at(lua_State *L, pb_build *b, int at)
{
    if (!pb_is_thing(L, at, PB_THING_PART) || pb_thing_index(L, at) >= b->parts.n)
        return NULL;
    return &b->parts.p[pb_thing_index(L, at)];
}

void pb_parts_forgive(lua_State *L, pb_build *b, int at)
{
    if (!lua_istable(L, at) || lua_getmetatable(L, at))
        return;
    luaL_checkstack(L, 4, "parts");
    for (lua_Integer i = 1; lua_rawgeti(L, at, i) != LUA_TNIL; i++) {
        pb_part *part = pb_part_at(L, b, -1);
        if (part)
            part->is_used = true;
        pb_sandbox_charge(L, 1);
        lua_pop(L, 1);
    }
    lua_pop(L, 1);
}

const char *pb_part_name(const pb_build *b, const pb_part *part)
{
    static const char *const name[PB_PART_COUNT] = {
        "a line", "stage",     "phase",    "silence", "later",    "a chair",
        "draw",   "set",       "go",       "ending",  "a moment", "a stretch",
        "notice", "an answer", "exchange", "a beat",  "a pool"};
    if (part->kind == PB_PART_OPTION && b->s->options.p[part->arg].is_quiet)
        return "quiet";
    return name[part->kind];
}

uint32_t pb_symbol_of(pb_build *b, pb_symbols *symbols, pb_str name)
{
    uint32_t i = pb_map_get(&symbols->map, name);
    if (i != PB_MAP_NONE)
        return i;
    pb_str kept = pb_arena_dup(&b->arena, name);
    pb_map_put(&symbols->map, kept, symbols->list.n);
    *pb_vec_add(&symbols->list) = (pb_symbol){kept, PB_NO_INDEX, 0};
    return symbols->list.n - 1;
}

void pb_symbols_release(pb_symbols *symbols)
{
    pb_map_release(&symbols->map);
    pb_vec_release(&symbols->list);
}

// ---- places -----------------------------------------------------------------------------------

static pb_str string_at(lua_State *L, int at)
{
    pb_str s = {NULL, 0};
    if (at && lua_type(L, at) == LUA_TSTRING)
        s.p = lua_tolstring(L, at, &s.n);
    return s;
}

pb_place pb_place_of(lua_State *L, pb_build *b, pb_str callee, int arg)
{
    pb_str text = string_at(L, arg);
    pb_sandbox_charge(L, text.n / BYTES_PER_UNIT);
    return pb_locate_call(&b->where, pb_sandbox_line(L), callee, text);
}

pb_span pb_span_of(const pb_build *b, pb_place place)
{
    return pb_locate_span(&b->where, place);
}

static bool is_string_token(const pb_build *b, uint32_t token)
{
    uint8_t kind = b->where.tokens.p[token].kind;
    return kind == PB_TOKEN_STRING || kind == PB_TOKEN_LONG;
}

pb_span pb_span_head(const pb_build *b, pb_place place)
{
    bool more = !(place & PB_PLACE_LOOSE) && is_string_token(b, place + 1);
    return pb_locate_spread(&b->where, place, more);
}

pb_span pb_span_text(const pb_build *b, pb_place place, pb_str text)
{
    enum { AHEAD = 5 };
    if (place & PB_PLACE_LOOSE)
        return pb_span_of(b, place);
    uint32_t first = PB_NO_TOKEN;
    for (uint32_t i = place; i <= place + AHEAD && i < b->where.tokens.n; i++) {
        size_t at;
        if (!is_string_token(b, i))
            continue;
        if (pb_locate_inside(&b->where, i, text, &at))
            return pb_span_of(b, i);
        first = first == PB_NO_TOKEN ? i : first;
    }
    return pb_span_of(b, first == PB_NO_TOKEN ? place : first);
}

// ---- texts ------------------------------------------------------------------------------------

// Whether all of `s` is printing ASCII, and how many words it then has.
static bool is_plain(pb_str s, uint32_t *words)
{
    uint32_t n = 0;
    unsigned odd = 0, before = 1;
    for (size_t i = 0; i < s.n; i++) {
        unsigned c = (unsigned char)s.p[i], space = c == ' ';
        odd |= c - 0x20u > 0x5Eu;
        n += before & ~space & 1u;
        before = space;
    }
    *words = n;
    return !odd;
}

// The text with every run of white space that holds a newline or tab made one space; an empty line
// stays a paragraph's end where those are kept.
static pb_str on_one_line(pb_build *b, pb_str raw, bool paragraphs)
{
    char *p = pb_arena_alloc(&b->s->arena, raw.n + 1);
    size_t n = 0;
    for (size_t i = 0; i < raw.n;) {
        size_t end = i;
        uint32_t newlines = 0;
        bool odd = false;
        for (; end < raw.n && (raw.p[end] == ' ' || (raw.p[end] >= '\t' && raw.p[end] <= '\r'));
             end++) {
            newlines += raw.p[end] == '\n';
            odd |= raw.p[end] != ' ';
        }
        if (odd && paragraphs && newlines > 1) {
            p[n++] = '\n';
            p[n++] = '\n';
        } else if (odd) {
            p[n++] = ' ';
        } else {
            for (; i < end; i++)
                p[n++] = ' ';
        }
        i = end;
        if (i < raw.n)
            p[n++] = raw.p[i++];
    }
    p[n] = '\0';
    return (pb_str){p, n};
}

static bool has_control(pb_str s, bool *has_space)
{
    for (size_t i = 0; i < s.n;) {
        uint32_t c = pb_utf8_next(s, &i);
        if (c >= '\t' && c <= '\r')
            *has_space = true;
        else if (c < ' ' || (c >= 0x7F && c < 0xA0))
            return true;
    }
    return false;
}

static uint16_t quarters_of(const pb_build *b, uint32_t words)
{
    uint64_t quarters = (uint64_t)words * 60000 / b->words_per_minute / 4;
    return quarters > UINT16_MAX ? UINT16_MAX : (uint16_t)quarters;
}

enum pb_text_fault pb_build_take(pb_build *b, pb_str raw, bool paragraphs, pb_str *out,
                                 uint16_t *quarters)
{
    pb_str s = pb_str_trim(raw);
    uint32_t words;
    *out = (pb_str){"", 0};
    if (!s.n)
        return PB_TEXT_EMPTY;
    if (s.n > PB_SCRIPT_TEXT_MAX)
        return PB_TEXT_LONG;
    if (is_plain(s, &words)) {
        s = pb_arena_dup(&b->s->arena, s);
    } else {
        bool has_space = false;
        if (pb_utf8_valid(s) != s.n)
            return PB_TEXT_BROKEN;
        if (has_control(s, &has_space))
            return PB_TEXT_CONTROL;
        s = has_space ? on_one_line(b, s, paragraphs) : pb_arena_dup(&b->s->arena, s);
        words = pb_str_words(s);
    }
    if (quarters)
        *quarters = quarters_of(b, words);
    *out = s;
    return PB_TEXT_GOOD;
}

void pb_build_fault(pb_build *b, enum pb_text_fault fault, pb_span at)
{
    switch (fault) {
    case PB_TEXT_GOOD:
        break;
    case PB_TEXT_EMPTY:
        pb_build_report(b, PB_D_EMPTY_TEXT, at, "there is nothing in this text");
        break;
    case PB_TEXT_LONG:
        pb_build_report(b, PB_D_TOO_LARGE, at, "a text of more than %d bytes", PB_SCRIPT_TEXT_MAX);
        break;
    case PB_TEXT_BROKEN:
        pb_build_report(b, PB_D_NOT_UTF8, at, "the text is not UTF-8");
        break;
    case PB_TEXT_CONTROL:
        pb_build_report(b, PB_D_NOT_UTF8, at, "the text holds a control character");
        break;
    }
}

pb_str pb_build_text(pb_build *b, pb_str raw, pb_place place, uint16_t *quarters)
{
    pb_str text;
    enum pb_text_fault fault = pb_build_take(b, raw, false, &text, quarters);
    if (fault)
        pb_build_fault(b, fault, pb_span_text(b, place, raw));
    return text;
}

bool pb_build_id(pb_build *b, pb_str id, pb_span at)
{
    bool good = id.n > 0 && id.n <= ID_MAX;
    for (size_t i = 0; good && i < id.n; i++) {
        char c = id.p[i];
        good =
            (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || (c >= '0' && c <= '9');
    }
    if (!good && !id.n)
        pb_build_report(b, PB_D_EMPTY_TEXT, at, "there is nothing in this id");
    else if (!good)
        pb_build_report(b, PB_D_BAD_NAME, at,
                        "'%.*s' is no id: letters, digits and underscores, at most %d",
                        PB_STR_ARG(id), ID_MAX);
    return good;
}

bool pb_build_string(lua_State *L, pb_build *b, int at, pb_place place, const char *what,
                     pb_str *out)
{
    *out = (pb_str){"", 0};
    if (lua_type(L, at) == LUA_TSTRING) {
        *out = string_at(L, at);
        if (lua_gettop(L) > at)
            pb_build_report(
                b, PB_D_MISPLACED, pb_span_of(b, place),
                "%s takes one text; what else there is to say goes into { … } behind it", what);
        return true;
    }
    if (!pb_is_thing(L, at, PB_THING_NOTHING))
        pb_build_report(b, PB_D_WRONG_TYPE, pb_span_of(b, place),
                        "%s needs a text in quotes, not a %s", what, luaL_typename(L, at));
    return false;
}

// ---- expressions ------------------------------------------------------------------------------

uint32_t pb_build_expr(pb_build *b, enum pb_expr_kind kind, pb_str text, pb_span at, bool is_exact)
{
    pb_map *map = kind == PB_CONDITION ? &b->conditions : &b->effects;
    uint32_t known = pb_map_get(map, text);
    if (known != PB_MAP_NONE)
        return known;
    if (!pb_str_trim(text).n) {
        pb_build_report(b, PB_D_EMPTY_TEXT, at, "there is nothing in this %s",
                        kind == PB_CONDITION ? "condition" : "effect");
        return 0;
    }
    pb_diags found = {0};
    uint32_t index = pb_expr_compile(b->s, b->c, kind, text, at, &found);
    for (uint32_t i = 0; i < found.list.n;
         i++) { // where the text is computed, its columns mean nothing
        const pb_diag *d = &found.list.p[i];
        pb_span span = is_exact ? d->at : at;
        if (d->is_note)
            pb_diag_note(b->diags, span, "%.*s", PB_STR_ARG(d->message));
        else if (!pb_build_report(b, d->id, span, "%.*s", PB_STR_ARG(d->message)))
            break;
    }
    pb_diags_release(&found);
    if (index)
        pb_map_put(map, b->s->exprs.p[index].text, index);
    return index;
}

uint32_t pb_build_function(lua_State *L, pb_build *b, int at, pb_span span)
{
    struct pb_script *script = pb_sandbox_of(L)->owner;
    at = lua_absindex(L, at);
    if (lua_iscfunction(L, at)) {
        pb_build_report(b, PB_D_WRONG_TYPE, span, "a function of your own is wanted, not a word");
        return 0;
    }
    if (script->function_count >= PB_FUNCTIONS_MAX) {
        pb_build_report(b, PB_D_TOO_LARGE, span, "more than %d functions", PB_FUNCTIONS_MAX);
        return 0;
    }
    lua_rawgeti(L, LUA_REGISTRYINDEX, script->environment);
    bool is_pure = true;
    for (int i = 1; lua_getupvalue(L, at, i); i++) {
        is_pure &= lua_rawequal(L, -1, -2) != 0;
        lua_pop(L, 1);
    }
    lua_pop(L, 1);
    if (!is_pure &&
        pb_build_report(b, PB_D_IMPURE_FUNCTION, span, "this function uses what stands outside it"))
        pb_diag_note(b->diags, span,
                     "what it keeps there would make sessions differ; a local inside it, or "
                     "'local name <const>', is safe");
    lua_rawgeti(L, LUA_REGISTRYINDEX, script->functions);
    lua_pushvalue(L, at);
    lua_rawseti(L, -2, ++script->function_count);
    lua_pop(L, 1);
    return pb_expr_function(b->s, script->function_count, span);
}
