// SPDX-License-Identifier: MIT
#include "script/script.h"

#include <lauxlib.h>
#include <stdlib.h>

#include "base/bug.h"
#include "base/utf8.h"
#include "script/host.h"

// ---- before Lua sees the text -----------------------------------------------------------------

// Bytes before the first that is not UTF-8; plain ASCII is skipped in words.
static size_t valid_bytes(pb_str s)
{
    size_t i = 0;
    while (i < s.n) {
        uint64_t word = 0;
        while (s.n - i >= sizeof word) {
            memcpy(&word, s.p + i, sizeof word);
            if (word & UINT64_C(0x8080808080808080))
                break;
            i += sizeof word;
        }
        size_t end = i;
        while (end < s.n && (unsigned char)s.p[end] < 0x80)
            end++;
        size_t start = end;
        while (end < s.n && (unsigned char)s.p[end] >= 0x80)
            end++;
        size_t good = pb_utf8_valid((pb_str){s.p + start, end - start});
        if (good < end - start)
            return start + good;
        i = end;
    }
    return s.n;
}

static bool check_text(pb_build *b, pb_str text)
{
    size_t good = valid_bytes(text);
    if (good < text.n) {
        pb_span at = pb_locate_byte(&b->where, good, 1);
        return pb_build_report(b, PB_D_NOT_UTF8, at, "byte 0x%02X is not UTF-8 text",
                               (unsigned)(unsigned char)text.p[good]) &&
               false;
    }
    if (b->where.longest <= PB_SANDBOX_STRING_MAX)
        return true;
    for (uint32_t i = 0; i < b->where.tokens.n; i++)
        if (b->where.tokens.p[i].n > PB_SANDBOX_STRING_MAX)
            pb_build_report(b, PB_D_TOO_LARGE,
                            pb_locate_byte(&b->where, b->where.tokens.p[i].at, 1),
                            "a text or name of more than %d bytes", PB_SANDBOX_STRING_MAX);
    return false;
}

// ---- how a run may end ------------------------------------------------------------------------

// The word in "… near 'word'" at the end of a message of the parser.
static pb_str near_word(pb_str message)
{
    pb_str rest = message, found = {"", 0};
    for (pb_str piece; pb_str_cut(&rest, '\'', &piece);)
        if (piece.n >= 5 && memcmp(piece.p + piece.n - 5, "near ", 5) == 0 && rest.p)
            found = rest;
    if (found.n && found.p[found.n - 1] == '\'')
        found.n--;
    return found;
}

static bool begins_part(const pb_locate *l, uint32_t token)
{
    uint8_t kind = l->tokens.p[token].kind;
    return kind == PB_TOKEN_NAME || kind == PB_TOKEN_STRING || kind == PB_TOKEN_LONG;
}

// The span of a complaint that comes long behind its cause: a goto without a label, and what is no
// text at all.
static bool odd_place(pb_build *b, const char *message, pb_span *at)
{
    const char *label = strstr(message, "no visible label '"),
               *line = strstr(message, "> at line ");
    if (strstr(message, "binary chunk")) {
        *at = (pb_span){b->file, 1, 1, 1};
        return true;
    }
    if (!label || !line)
        return false;
    label += strlen("no visible label '");
    const char *end = strchr(label, '\'');
    pb_str name = {label, end ? (size_t)(end - label) : 0};
    uint32_t number = (uint32_t)strtoul(line + strlen("> at line "), NULL, 10);
    *at = pb_span_of(b, pb_locate_name(&b->where, number, name));
    return true;
}

// Where between two bytes the first typographic quotation mark begins: at `to` when there is none.
static size_t curly_between(pb_str text, size_t from, size_t to)
{
    static const char *const curly[] = {"“", "”", "„", "«", "»"};
    for (size_t at = from; at < to; at++)
        for (size_t i = 0; i < sizeof curly / sizeof *curly; i++) {
            size_t n = strlen(curly[i]);
            if (at + n <= text.n && memcmp(text.p + at, curly[i], n) == 0)
                return at;
        }
    return to;
}

static bool follows(const pb_locate *l, uint32_t token, char sign)
{
    return token && l->tokens.p[token - 1].n == 1 && l->text.p[l->tokens.p[token - 1].at] == sign;
}

// What an author most likely did, where the parser tells only what it had hoped for.
static void guess_cause(pb_build *b, pb_span at, uint32_t token, const char *message)
{
    const pb_locate *l = &b->where;
    const pb_token *t = &l->tokens.p[token];
    bool wants_name = strstr(message, "<name> expected"),
         wants_close = strstr(message, "'}' expected");
    bool touches = token && t[-1].kind == PB_TOKEN_STRING && t[-1].at + t[-1].n == t->at;
    size_t end = t->at + 1, from = touches ? t[-1].at : t->at < 2 ? 0 : t->at - 2;
    size_t mark = curly_between(l->text, from, end);
    if (mark < end)
        pb_diag_note(b->diags, pb_locate_byte(l, mark, 1),
                     "a text begins and ends with a straight quotation mark: \"");
    else if (wants_name && follows(l, token, ':'))
        pb_diag_note(b->diags, at, "no colon stands between a name and what is said");
    else if (wants_name && follows(l, token, '.'))
        pb_diag_note(b->diags, at, "this word is Lua’s own; take another");
    else if (wants_close && touches)
        pb_diag_note(b->diags, at,
                     "a \" ends the text; for a quotation inside one, take ‘ and ’, or \\\"");
    else if (wants_close && begins_part(l, token) && at.col == 1)
        pb_diag_note(b->diags, at, "is the '}' missing that closes it?");
    else if (wants_close && begins_part(l, token))
        pb_diag_note(b->diags, at, "is a comma missing before it?");
}

static void report_syntax(pb_build *b, const pb_sandbox *box, size_t consumed)
{
    const pb_locate *l = &b->where;
    pb_str message = pb_str_of(box->message), word = near_word(message), opened;
    bool at_end = strstr(box->message, "near <eof>") != NULL;
    uint32_t token = at_end     ? l->tokens.n - 1
                     : consumed ? pb_locate_before(l, consumed, word)
                                : (pb_locate_name(&b->where, box->line, word) & ~PB_PLACE_LOOSE);
    pb_span at = pb_locate_span(l, token);
    odd_place(b, box->message, &at);
    if (strstr(box->message, "binary chunk"))
        message = PB_STR("the script is compiled Lua, not text");
    pb_build_report(b, PB_D_LUA_SYNTAX, at, "%.*s", PB_STR_ARG(message));
    const char *close = strstr(box->message, "(to close '");
    if (close && pb_str_cut(&(pb_str){close + 11, strlen(close + 11)}, '\'', &opened)) {
        const char *line = strstr(close, "at line ");
        if (line)
            pb_diag_note(b->diags, (pb_span){b->file, (uint32_t)strtoul(line + 8, NULL, 10), 1, 1},
                         "the '%.*s' was opened on this line", PB_STR_ARG(opened));
    }
    if (!at_end)
        guess_cause(b, at, token, box->message);
}

static pb_span line_span(pb_build *b, uint32_t line)
{
    if (!line)
        return (pb_span){b->file, 0, 0, 0};
    return pb_span_of(b, pb_locate_name(&b->where, line, (pb_str){"", 0}));
}

static void report_end(pb_build *b, const pb_sandbox *box, enum pb_sandbox_end end, size_t consumed)
{
    pb_span at = end == PB_SANDBOX_SYNTAX ? (pb_span){0} : line_span(b, box->line);
    switch (end) {
    case PB_SANDBOX_SYNTAX:
        report_syntax(b, box, consumed);
        break;
    case PB_SANDBOX_ERROR:
        pb_build_report(b, PB_D_LUA_ERROR, at, "%s",
                        box->message[0] ? box->message
                                        : "the script stopped with an error that is no text");
        break;
    case PB_SANDBOX_BUDGET:
        pb_build_report(b, PB_D_LUA_BUDGET, at, "the script runs too long");
        break;
    case PB_SANDBOX_MEMORY:
        if (box->was_long_string)
            pb_build_report(b, PB_D_LUA_MEMORY, at, "the script makes a text of more than %d bytes",
                            PB_SANDBOX_STRING_MAX);
        else
            pb_build_report(b, PB_D_LUA_MEMORY, at, "the script takes too much memory");
        break;
    case PB_SANDBOX_FINE:
        break;
    }
}

// ---- loading ----------------------------------------------------------------------------------

static int set_up(lua_State *L)
{
    struct pb_script *script = lua_touserdata(L, 1);
    lua_settop(L, 0);
    pb_words_open(L, script->build);
    pb_play_open(L, script);
    lua_newtable(L);
    script->functions = luaL_ref(L, LUA_REGISTRYINDEX);
    return 0;
}

static bool run(struct pb_script *script, pb_build *b, pb_str text)
{
    size_t consumed = 0;
    enum pb_sandbox_end end = PB_SANDBOX_MEMORY;
    if (pb_sandbox_open(&script->box, script, text.n)) {
        end = pb_sandbox_setup(&script->box, set_up, script);
        if (end == PB_SANDBOX_FINE)
            end = pb_sandbox_run(&script->box, text, script->environment, &consumed);
    }
    report_end(b, &script->box, end, consumed);
    return end == PB_SANDBOX_FINE;
}

// Lua stays only for the functions there are.
static void settle(struct pb_script *script)
{
    if (script->function_count) {
        script->has_failed = pb_heap_resize(NULL, script->function_count + 1);
        memset(script->has_failed, 0, script->function_count + 1);
        pb_sandbox_settle(&script->box, script->functions);
    } else {
        pb_sandbox_close(&script->box);
    }
}

pb_script *pb_script_load(pb_scenario *s, const pb_catalogue *c, pb_str path, pb_str text,
                          pb_diags *diags)
{
    pb_str rest;
    if (pb_str_starts(text, "\xEF\xBB\xBF", &rest))
        text = rest;
    bool is_small = text.n <= PB_SCRIPT_BYTES_MAX;
    uint32_t file = pb_sources_add(&s->sources, path, is_small ? text : PB_STR(""));
    if (!s->exprs.n)
        pb_expr_begin(s);
    if (!is_small) {
        pb_diag_add(diags, PB_D_FILE_TOO_LARGE, (pb_span){file, 0, 0, 0},
                    "the script has more than %d bytes", PB_SCRIPT_BYTES_MAX);
        return NULL;
    }
    struct pb_script *script = pb_heap_resize(NULL, sizeof *script);
    *script = (struct pb_script){.s = s, .c = c};
    script->port = (pb_script_port){script, pb_play_call};
    pb_vocabulary_init(&script->vocabulary, s, c);
    pb_words_name(&script->vocabulary);
    int16_t words = c->climate.words_per_minute;
    pb_build b = {.s = s,
                  .c = c,
                  .diags = diags,
                  .vocabulary = &script->vocabulary,
                  .file = file,
                  .words_per_minute = words > 0 ? (uint32_t)words : 140,
                  .start = PB_SYMBOL_TOLD,
                  .start_place = PB_NO_TOKEN};
    script->build = &b;
    text = s->sources.list.p[file].text;
    pb_locate_init(&b.where, text, file);
    bool ran = check_text(&b, text) && run(script, &b, text);
    script->build = NULL;
    if (ran) {
        pb_build_finish(&b);
        settle(script);
    }
    pb_build_release(&b);
    if (!ran) {
        pb_script_free(script);
        return NULL;
    }
    return script;
}

void pb_script_free(pb_script *script)
{
    if (!script)
        return;
    pb_sandbox_close(&script->box);
    pb_vocabulary_release(&script->vocabulary);
    pb_diags_release(&script->faults);
    free(script->has_failed);
    free(script);
}

const pb_script_port *pb_script_as_port(pb_script *script)
{
    return script ? &script->port : NULL;
}

const pb_diags *pb_script_faults(const pb_script *script)
{
    static const pb_diags none = {0};
    return script ? &script->faults : &none;
}
