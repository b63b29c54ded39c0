// SPDX-License-Identifier: MIT
// The scenario language in the annotations of the Lua language server (LuaLS). What may be called
// is told as a function type, which older servers understand as well.
#include "base/bug.h"
#include "schema.h"
#include "script/language.h"

// A sentence that a person wrote, on one line.
static void say(pb_buf *out, pb_str text)
{
    for (size_t i = 0; i < text.n; i++)
        pb_buf_char(out, text.p[i] == '\n' ? ' ' : text.p[i]);
}

// ---- words in quotes ----------------------------------------------------------------------------

static void one_of(pb_buf *out, pb_str word, pb_str about)
{
    pb_buf_printf(out, "---| \"%.*s\"", PB_STR_ARG(word));
    if (about.n)
        pb_buf_add(out, PB_STR(" # "));
    say(out, about);
    pb_buf_char(out, '\n');
}

static void alias(pb_buf *out, const char *name, const char *const *words,
                  const char *const *abouts, int from, int n)
{
    pb_buf_printf(out, "---@alias pushback.%s\n", name);
    for (int i = from; i < n; i++)
        one_of(out, pb_str_of(words[i]), pb_str_of(abouts ? abouts[i] : ""));
    pb_buf_char(out, '\n');
}

static void move_alias(pb_buf *out, const char *name, const pb_catalogue *c, bool spoken)
{
    pb_buf about = {0};
    pb_buf_printf(out, "---@alias pushback.%s\n", name);
    for (uint32_t i = 0; i < c->moves.n; i++) {
        const pb_move *m = &c->moves.p[i];
        if (m->spoken != spoken)
            continue;
        about.n = 0;
        pb_buf_printf(
            &about, "**%.*s.** %.*s *%s:* %.*s *%s:* %.*s", PB_STR_ARG(m->name),
            PB_STR_ARG(m->what), m->group == PB_GROUP_TEMPTING ? "It could pass" : "Right",
            PB_STR_ARG(m->right_when), m->group == PB_GROUP_TEMPTING ? "It tempts" : "Wrong",
            PB_STR_ARG(m->wrong_when));
        one_of(out, m->id, pb_buf_str(&about));
    }
    pb_buf_char(out, '\n');
    pb_buf_release(&about);
}

static void drift_alias(pb_buf *out, const pb_catalogue *c)
{
    pb_buf about = {0};
    pb_buf_add(out, PB_STR("---@alias pushback.Drift\n"));
    for (uint32_t i = 0; i < c->drifts.n; i++) {
        const pb_drift *d = &c->drifts.p[i];
        about.n = 0;
        pb_buf_printf(&about, "**%.*s.** %.*s *Underneath:* %.*s", PB_STR_ARG(d->name),
                      PB_STR_ARG(d->markers), PB_STR_ARG(d->underneath));
        one_of(out, d->id, pb_buf_str(&about));
    }
    pb_buf_char(out, '\n');
    pb_buf_release(&about);
}

static void people_alias(pb_buf *out, const pb_scenario *s)
{
    if (!s || !s->meta.people.n) {
        pb_buf_add(out, PB_STR("---@alias pushback.Somebody string\n\n"));
        return;
    }
    pb_buf_add(out, PB_STR("---@alias pushback.Somebody\n"));
    for (uint32_t i = 0; i < s->meta.people.n; i++)
        one_of(out, s->meta.people.p[i].id, s->meta.people.p[i].job);
    pb_buf_char(out, '\n');
}

// Names that the script makes: those it has are offered, others are fine.
static void beat_alias(pb_buf *out, const pb_scenario *s)
{
    pb_buf_add(out, PB_STR("---@alias pushback.BeatId string\n"));
    for (uint32_t i = 0; s && i < s->beats.n; i++)
        one_of(out, s->beats.p[i].id, PB_STR(""));
    pb_buf_add(out, PB_STR("\n---@alias pushback.PoolId string\n"));
    for (uint32_t i = 0; s && i < s->pools.n; i++)
        one_of(out, s->pools.p[i].id, PB_STR(""));
    pb_buf_char(out, '\n');
}

static void quoted_words(pb_buf *out, const pb_catalogue *c, const pb_scenario *s)
{
    alias(out, "Talk", pb_talk_name, pb_talk_about, 0, PB_TALK_COUNT);
    alias(out, "Mood", pb_mood_name, NULL, 0, PB_MOOD_COUNT);
    alias(out, "Phase", pb_phase_name, pb_phase_about, 0, PB_PHASE_COUNT);
    alias(out, "Quiet", pb_quiet_name, pb_quiet_about, PB_QUIET_WORKING, PB_QUIET_COUNT);
    alias(out, "Target", pb_target_name, pb_target_about, PB_TARGET_PATIENT, PB_TARGET_COUNT);
    move_alias(out, "Move", c, true);
    move_alias(out, "QuietMove", c, false);
    drift_alias(out, c);
    people_alias(out, s);
    beat_alias(out, s);
}

// ---- the { … } of things ------------------------------------------------------------------------

static const char *const class_name[PB_BRACES_COUNT] = {[PB_BRACES_LINE] = "Line",
                                                        [PB_BRACES_DEED] = "Deed",
                                                        [PB_BRACES_STAGE] = "Stage",
                                                        [PB_BRACES_SILENCE] = "Silence",
                                                        [PB_BRACES_LATER] = "Later",
                                                        [PB_BRACES_SET] = "Set",
                                                        [PB_BRACES_GO] = "Go",
                                                        [PB_BRACES_ANSWER] = "Answer",
                                                        [PB_BRACES_QUIET] = "QuietAnswer",
                                                        [PB_BRACES_ENDING] = "Ending",
                                                        [PB_BRACES_MOMENT] = "Moment",
                                                        [PB_BRACES_STRETCH] = "Stretch",
                                                        [PB_BRACES_EXCHANGE] = "Exchange"};

static const char *type_of(enum pb_takes takes, enum pb_braces in)
{
    switch (takes) {
    case PB_TAKES_TEXT:
    case PB_TAKES_TEXTS:
        return "string";
    case PB_TAKES_CONDITION:
        return "string|fun(s: pushback.Values): boolean|integer";
    case PB_TAKES_EFFECT:
        return "string|fun(s: pushback.Values)";
    case PB_TAKES_FLAG:
        return "boolean";
    case PB_TAKES_WEIGHT:
        return "integer";
    case PB_TAKES_LINES:
        return "integer[]";
    case PB_TAKES_BEAT:
        return "pushback.BeatId";
    case PB_TAKES_MARKS:
        return "pushback.Marks";
    case PB_TAKES_TALK:
        return "pushback.Talk";
    case PB_TAKES_DRIFT:
        return "pushback.Drift";
    case PB_TAKES_MOOD:
        return "pushback.Mood";
    case PB_TAKES_PERSON:
        return "pushback.Somebody";
    case PB_TAKES_QUIET:
        return "pushback.Quiet";
    case PB_TAKES_MOVE:
        return in == PB_BRACES_QUIET ? "pushback.QuietMove" : "pushback.Move";
    case PB_TAKES_TARGET:
        return "pushback.Target";
    }
    PB_BUG("an attribute that takes nothing");
}

static void class_of(pb_buf *out, const char *name, enum pb_braces in, uint32_t takes)
{
    pb_buf_printf(out, "---What %s may have in its { … }.\n---@class pushback.%s\n",
                  pb_braces_of[in].name, name);
    for (int i = 0; i < PB_ATTR_COUNT; i++) {
        const pb_attr_row *a = &pb_attr_of[i];
        if (!(takes >> i & 1))
            continue;
        bool must = pb_braces_of[in].needs >> i & 1;
        pb_buf_printf(out, "---@field %s%s %s %s", a->name, must ? "" : "?", type_of(a->takes, in),
                      a->about);
        if (i == PB_ATTR_WEIGHT)
            pb_buf_printf(out, " 1 … %d.", PB_WEIGHT_MAX);
        else if (i == PB_ATTR_SHORT)
            pb_buf_printf(out, " At most %d characters.", PB_SHORT_MAX);
        pb_buf_char(out, '\n');
    }
    if (in >= PB_BRACES_MOMENT)
        pb_buf_add(out, PB_STR("---@field [integer] any\n"));
    pb_buf_char(out, '\n');
}

static void marks_class(pb_buf *out, const pb_catalogue *c)
{
    pb_buf_printf(out,
                  "---What an answer does for each principle, -%d … %d. What is left out is 0.\n"
                  "---@class pushback.Marks\n",
                  PB_MARK_MAX, PB_MARK_MAX);
    for (uint32_t i = 0; i < c->principles.n; i++) {
        const pb_principle *p = &c->principles.p[i];
        pb_buf_printf(out, "---@field %.*s? integer **%.*s.** ", PB_STR_ARG(p->id),
                      PB_STR_ARG(p->name));
        say(out, p->summary);
        pb_buf_char(out, '\n');
    }
    pb_buf_char(out, '\n');
}

static void values_class(pb_buf *out, const pb_scenario *s)
{
    pb_buf_add(out, PB_STR("---What a function in place of a condition or an effect sees.\n"
                           "---@class pushback.Values\n"));
    for (uint32_t i = 0; s && i < s->meta.state.n; i++) {
        const pb_var *v = &s->meta.state.p[i];
        pb_buf_printf(out, "---@field %.*s integer %d … %d. ", PB_STR_ARG(v->id), v->min, v->max);
        say(out, v->note);
        pb_buf_char(out, '\n');
    }
    for (int i = 0; i < PB_CLIMATE_COUNT; i++)
        pb_buf_printf(out, "---@field %s integer 0 … 100. %s\n", pb_climate_name[i],
                      pb_climate_about[i]);
    pb_buf_add(out, PB_STR("---@field minute integer Of the session.\n"
                           "---@field drift pushback.Drift|\"no_drift\" The pattern that the group "
                           "is in.\n\n"));
}

static void classes(pb_buf *out, const pb_catalogue *c, const pb_scenario *s)
{
    for (int in = 0; in < PB_BRACES_COUNT; in++)
        if (class_name[in])
            class_of(out, class_name[in], (enum pb_braces)in, pb_braces_of[in].takes);
    class_of(out, "YourLine", PB_BRACES_LINE, pb_braces_of[PB_BRACES_LINE].takes & ~PB_NOT_YOURS);
    marks_class(out, c);
    values_class(out, s);
}

// ---- words --------------------------------------------------------------------------------------

// What a word is called with and what comes of it.
static const char *const signature[PB_WORD_COUNT] = {
    [PB_WORD_start] = "---@param beat pushback.BeatId\nfunction start(beat) end\n",
    [PB_WORD_beat] = "---@param id string\n---@return fun(parts: any[])\nfunction beat(id) end\n",
    [PB_WORD_phase] = "---@param name pushback.Phase\nfunction phase(name) end\n",
    [PB_WORD_stage] = "---@param text string\n---@return fun(attributes: pushback.Stage)\n"
                      "function stage(text) end\n",
    [PB_WORD_silence] = "---@param seconds integer\n---@return fun(attributes: pushback.Silence)\n"
                        "function silence(seconds) end\n",
    [PB_WORD_later] = "---@param minutes integer\n---@return fun(attributes: pushback.Later)\n"
                      "function later(minutes) end\n",
    [PB_WORD_draw] = "---@param pool pushback.PoolId\n---@param most? integer\n"
                     "function draw(pool, most) end\n",
    [PB_WORD_set] = "---@param effect string|fun(s: pushback.Values)\n"
                    "---@return fun(attributes: pushback.Set)\nfunction set(effect) end\n",
    [PB_WORD_go] = "---@param beat pushback.BeatId\n---@return fun(attributes: pushback.Go)\n"
                   "function go(beat) end\n",
    [PB_WORD_moment] = "---@param id string\n---@return fun(contents: pushback.Moment)\n"
                       "function moment(id) end\n",
    [PB_WORD_stretch] = "---@param id string\n---@return fun(contents: pushback.Stretch)\n"
                        "function stretch(id) end\n",
    [PB_WORD_notice] = "---@param text string\nfunction notice(text) end\n",
    [PB_WORD_quiet] = "---@param attributes pushback.QuietAnswer\nfunction quiet(attributes) end\n",
    [PB_WORD_pool] = "---@param id string\n---@return fun(entries: any[])\nfunction pool(id) end\n",
    [PB_WORD_exchange] = "---@param contents pushback.Exchange\nfunction exchange(contents) end\n",
    [PB_WORD_ending] = "---@param id string\n---@return fun(attributes: pushback.Ending)\n"
                       "function ending(id) end\n",
};

static void language_words(pb_buf *out)
{
    for (int i = 0; i < PB_WORD_COUNT; i++) {
        PB_ASSERT(signature[i]);
        pb_buf_printf(out, "---%s", pb_word_of[i].about);
        if (i == PB_WORD_silence)
            pb_buf_printf(out, " 1 … %d.", PB_SILENCE_LONGEST);
        else if (i == PB_WORD_later)
            pb_buf_printf(out, " 1 … %d.", PB_LATER_LONGEST);
        else if (i == PB_WORD_draw)
            pb_buf_printf(out, " 1 … %d; left out, 1.", PB_DRAW_MAX);
        else if (i == PB_WORD_stretch)
            pb_buf_printf(out, " %d … %d lines.", PB_STRETCH_LINES_MIN, PB_STRETCH_LINES_MAX);
        pb_buf_printf(out, "\n%s\n", signature[i]);
    }
    pb_buf_add(
        out,
        PB_STR("---An answer: `say.id \"words\" { … }`. The id is what a session remembers, so do "
               "not rename it lightly.\n"
               "---@type table<string, fun(words: string): fun(attributes: pushback.Answer)>\n"
               "say = nil\n\n"
               "---The trainee’s own words where no choice is meant.\n"
               "---@type fun(words: string): fun(attributes: pushback.YourLine)\nYou = nil\n\n"));
}

static void people_words(pb_buf *out, const pb_scenario *s)
{
    pb_buf_add(out,
               PB_STR("---Somebody in the group: `Tom \"words\" { … }`, or `Tom { does = \"looks "
                      "away.\" }`.\n"
                      "---@class pushback.Person\n"
                      "---@field sits_back any The chair goes out of the circle.\n"
                      "---@field returns any The chair comes back in.\n\n"
                      "---@alias pushback.Speaks fun(words: string|pushback.Deed): "
                      "fun(attributes: pushback.Line)\n\n"));
    for (uint32_t i = 0; s && i < s->meta.people.n; i++) {
        const pb_person *p = &s->meta.people.p[i];
        pb_buf_add(out, PB_STR("---"));
        say(out, p->name);
        pb_buf_add(out, PB_STR(", "));
        say(out, p->job);
        pb_buf_printf(out, "%s.\n---@type pushback.Person|pushback.Speaks\n%.*s = nil\n\n",
                      p->is_presenter  ? "; the presenter"
                      : p->is_coleader ? "; the co-leader"
                                       : "",
                      PB_STR_ARG(p->id));
    }
}

// ---- the part of Lua that there is --------------------------------------------------------------

static const struct {
    const char *name, *text;
} lua[] = {
    {"assert", "---@generic T\n---@param v T\n---@param message? any\n---@return T\n"
               "function assert(v, message) end\n"},
    {"error", "---Stops the script.\n---@param message any\nfunction error(message) end\n"},
    {"ipairs", "---Walks a list in its order.\n---@generic V\n---@param list V[]\n"
               "---@return fun(list: V[], i?: integer): integer, V\n---@return V[]\n"
               "---@return integer\nfunction ipairs(list) end\n"},
    {"select", "---@param i integer|\"#\"\n---@param ... any\n---@return any\n"
               "function select(i, ...) end\n"},
    {"tonumber", "---@param v any\n---@param base? integer\n---@return number?\n"
                 "function tonumber(v, base) end\n"},
    {"tostring", "---@param v any\n---@return string\nfunction tostring(v) end\n"},
    {"type", "---@param v any\n---@return string\nfunction type(v) end\n"},
    {"string.byte", "---@param s string|number\n---@param i? integer\n---@param j? integer\n"
                    "---@return integer ...\nfunction string.byte(s, i, j) end\n"},
    {"string.char", "---@param ... integer\n---@return string\nfunction string.char(...) end\n"},
    {"string.format", "---@param s string\n---@param ... any\n---@return string\n"
                      "function string.format(s, ...) end\n"},
    {"string.len", "---Bytes.\n---@param s string|number\n---@return integer\n"
                   "function string.len(s) end\n"},
    {"string.lower", "---Letters of ASCII only.\n---@param s string|number\n---@return string\n"
                     "function string.lower(s) end\n"},
    {"string.sub", "---By bytes.\n---@param s string|number\n---@param i integer\n"
                   "---@param j? integer\n---@return string\nfunction string.sub(s, i, j) end\n"},
    {"string.upper", "---Letters of ASCII only.\n---@param s string|number\n---@return string\n"
                     "function string.upper(s) end\n"},
    {"table.concat", "---@param list table\n---@param between? string\n---@param i? integer\n"
                     "---@param j? integer\n---@return string\n"
                     "function table.concat(list, between, i, j) end\n"},
    {"table.insert", "---@param list table\n---@param at_or_value any\n---@param value? any\n"
                     "function table.insert(list, at_or_value, value) end\n"},
    {"table.remove", "---@param list table\n---@param at? integer\n---@return any\n"
                     "function table.remove(list, at) end\n"},
    {"table.sort", "---Stable.\n---@generic T\n---@param list T[]\n"
                   "---@param before? fun(a: T, b: T): boolean\n"
                   "function table.sort(list, before) end\n"},
    {"table.unpack", "---@param list table\n---@param i? integer\n---@param j? integer\n"
                     "---@return any ...\nfunction table.unpack(list, i, j) end\n"},
    {"math.abs", "---@param x number\n---@return number\nfunction math.abs(x) end\n"},
    {"math.ceil", "---@param x number\n---@return integer\nfunction math.ceil(x) end\n"},
    {"math.floor", "---@param x number\n---@return integer\nfunction math.floor(x) end\n"},
    {"math.max", "---@param x number\n---@param ... number\n---@return number\n"
                 "function math.max(x, ...) end\n"},
    {"math.maxinteger", "math.maxinteger = 9223372036854775807\n"},
    {"math.min", "---@param x number\n---@param ... number\n---@return number\n"
                 "function math.min(x, ...) end\n"},
    {"math.mininteger", "math.mininteger = -9223372036854775807 - 1\n"},
    {"math.tointeger", "---@param x any\n---@return integer?\nfunction math.tointeger(x) end\n"},
    {"math.type", "---@param x any\n---@return \"integer\"|\"float\"|nil\n"
                  "function math.type(x) end\n"},
};

static void lua_word(pb_buf *out, const char *library, const char *word)
{
    pb_buf whole = {0};
    pb_buf_printf(&whole, "%s%s%s", library, *library ? "." : "", word);
    const char *told = NULL;
    for (size_t i = 0; i < sizeof lua / sizeof *lua; i++)
        if (pb_str_is(pb_buf_str(&whole), lua[i].name))
            told = lua[i].text;
    PB_ASSERT(told);
    pb_buf_printf(out, "%s\n", told);
    pb_buf_release(&whole);
}

static void lua_words(pb_buf *out)
{
    const char *word;
    pb_buf_add(out, PB_STR("-- The part of Lua that scripts have.\n\n"));
    for (uint32_t i = 0; (word = pb_library_word(PB_LIBRARY_COUNT, i)); i++)
        lua_word(out, "", word);
    for (enum pb_library l = 0; l < PB_LIBRARY_COUNT; l++) {
        const char *name = pb_library_name[l];
        pb_buf_printf(out, "---@class %slib\n%s = {}\n\n", name, name);
        for (uint32_t i = 0; (word = pb_library_word(l, i)); i++)
            lua_word(out, name, word);
    }
}

void author_schema_lua(const pb_catalogue *c, const pb_scenario *s, pb_buf *out)
{
    pb_buf_add(out, PB_STR("---@meta\n\n"
                           "-- The words of a scenario's script, for editors with a Lua language "
                           "server. No part of the scenario: it is\n"
                           "-- written anew by `pushback-author schema`, and deleting it does no "
                           "harm.\n\n"));
    quoted_words(out, c, s);
    classes(out, c, s);
    language_words(out);
    people_words(out, s);
    lua_words(out);
}
