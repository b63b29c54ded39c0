// SPDX-License-Identifier: MIT
// Words that end up in the scenario: texts, ids, expressions, functions.
#include <lauxlib.h>

#include "base/utf8.h"
#include "script/build.h"
#include "script/host.h"

enum { ID_MAX = 64 };

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
        *out = pb_string_at(L, at);
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
