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
    BYTES_PER_UNIT = 8
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
    if (near.n) {
        pb_diag_note(b->diags, at, "did you mean '%.*s'?", PB_STR_ARG(near));
    } else if (sense >= PB_SENSE_TALK && sense <= PB_SENSE_PERSON) {
        pb_buf all = {0};
        pb_vocabulary_list(b->vocabulary, sense, &all);
        if (all.n)
            pb_diag_note(b->diags, at, "there are: %s", all.p);
        pb_buf_release(&all);
    }
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

int pb_part_head(lua_State *L, pb_build *b, const char *word, enum pb_part_kind kind,
                 pb_symbols *symbols)
{
    pb_place place = pb_place_of(L, b, pb_str_of(word), 1);
    pb_str id;
    uint32_t symbol = PB_NO_INDEX;
    if (pb_build_string(L, b, 1, place, word, &id) &&
        pb_build_id(b, id, pb_span_text(b, place, id)))
        symbol = pb_symbol_of(b, symbols, id);
    uint32_t part = pb_part_push(L, b, kind, symbol, place);
    b->parts.p[part].is_used = kind == PB_PART_BEAT || kind == PB_PART_POOL;
    return 1;
}

pb_str pb_symbol_define(pb_build *b, pb_symbols *symbols, uint32_t symbol, uint32_t index,
                        pb_place place, enum pb_diag_id duplicate)
{
    if (symbol == PB_NO_INDEX)
        return PB_STR("?");
    pb_symbol *s = &symbols->list.p[symbol];
    if (s->index != PB_NO_INDEX) {
        if (pb_build_report(b, duplicate, pb_span_head(b, place), "'%.*s' stands twice",
                            PB_STR_ARG(s->name)))
            pb_diag_note(b->diags, pb_span_head(b, s->place), "the other one");
        return s->name;
    }
    s->index = index;
    s->place = place;
    s->name = pb_arena_dup(&b->s->arena, s->name);
    return s->name;
}

void pb_symbols_release(pb_symbols *symbols)
{
    pb_map_release(&symbols->map);
    pb_vec_release(&symbols->list);
}

// ---- places -----------------------------------------------------------------------------------

pb_place pb_place_of(lua_State *L, pb_build *b, pb_str callee, int arg)
{
    pb_str text = pb_string_at(L, arg);
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
