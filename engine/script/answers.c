// SPDX-License-Identifier: MIT
// Answers: say.id "words" { … } and quiet { … }.
#include <lauxlib.h>

#include "script/build.h"

enum { ATTRS = 2, SYMBOL_COST = 20 };

int pb_answer_member(lua_State *L, pb_build *b)
{
    pb_str id;
    if (lua_type(L, 2) != LUA_TSTRING)
        return luaL_error(L, "an answer's id is a word: say.id \"words\" { … }");
    id.p = lua_tolstring(L, 2, &id.n);
    pb_sandbox_charge(L, SYMBOL_COST + id.n / 8);
    pb_thing_push(L, PB_THING_ANSWER, pb_symbol_of(b, &b->answers, id));
    return 1;
}

static uint32_t add_option(lua_State *L, pb_build *b, pb_str id, bool is_quiet, pb_place place,
                           pb_span at)
{
    *pb_vec_add(&b->s->options) = (pb_option){.move = PB_NONE,
                                              .otherwise = PB_NONE,
                                              .is_quiet = is_quiet,
                                              .to = PB_NONE,
                                              .go = PB_NO_INDEX};
    *pb_vec_add(&b->s->option_texts) =
        (pb_option_text){id, {"", 0}, {"", 0}, {"", 0}, PB_TARGET_NONE, at};
    *pb_vec_add(&b->option_places) = place;
    uint32_t part = pb_part_push(L, b, PB_PART_OPTION, b->s->options.n - 1, place);
    b->parts.p[part].is_complete = is_quiet;
    return part;
}

static void check_option_id(pb_build *b, pb_str id, pb_span at)
{
    static const char *const taken[] = {"quiet", "wait"};
    if (pb_build_id(b, id, at) && pb_word_find(id, taken, 2) >= 0)
        pb_build_report(b, PB_D_NAME_TAKEN, at, "'%.*s' has a meaning of its own and is no id here",
                        PB_STR_ARG(id));
}

int pb_answer_call(lua_State *L, pb_build *b)
{
    pb_symbol *symbol = &b->answers.list.p[pb_thing_index(L, 1)];
    pb_str raw;
    pb_place place = pb_place_of(L, b, PB_STR("say"), 2);
    pb_span at =
        place & PB_PLACE_LOOSE ? pb_span_of(b, place) : pb_locate_spread(&b->where, place, 2);
    if (symbol->index == PB_NO_INDEX) { // the id was not kept yet
        check_option_id(b, symbol->name, at);
        pb_str kept = pb_arena_dup(&b->s->arena, symbol->name);
        symbol->name = kept;
        symbol->index = 0;
    }
    uint32_t part = add_option(L, b, symbol->name, false, place, at);
    lua_insert(L, 2);
    if (pb_build_string(L, b, 3, place, "an answer", &raw)) {
        uint32_t option = b->parts.p[part].arg;
        b->s->option_texts.p[option].says =
            pb_build_text(b, raw, place, &b->s->options.p[option].quarters);
    }
    lua_settop(L, 2);
    return 1;
}

int pb_word_quiet(lua_State *L)
{
    pb_build *b = pb_build_of(L);
    pb_place place = pb_place_of(L, b, PB_STR("quiet"), 0);
    pb_span at = pb_span_of(b, place);
    uint32_t part = add_option(L, b, PB_STR("quiet"), true, place, at);
    lua_insert(L, 1);
    if (lua_istable(L, 2))
        pb_option_attrs(L, b, &b->parts.p[part]);
    else if (pb_is_thing(L, 2, PB_THING_NOTHING))
        b->s->options.p[b->parts.p[part].arg].go = PB_SYMBOL_TOLD;
    else
        pb_build_report(b, PB_D_WRONG_TYPE, at, "quiet needs { … }, not a %s", luaL_typename(L, 2));
    lua_settop(L, 1);
    return 1;
}

// The span of a key, or of its value, in the table of marks.
static pb_span mark_span(const pb_build *b, const pb_attrs *a, pb_str name, bool of_value)
{
    uint32_t key, marks = PB_NO_TOKEN, value = PB_NO_TOKEN;
    if (a->table != PB_NO_TOKEN)
        marks = pb_locate_value(&b->where, a->table, PB_STR("marks"), &key);
    if (marks != PB_NO_TOKEN)
        value = pb_locate_value(&b->where, marks, name, &key);
    return value == PB_NO_TOKEN ? pb_attrs_span(b, a, PB_ATTR_MARKS)
                                : pb_span_of(b, of_value ? value : key);
}

// Tells of the keys in the table on top of the stack that are no principles.
static void strange_marks(lua_State *L, pb_build *b, const pb_attrs *a)
{
    pb_str strange[PB_STRANGE_MAX];
    uint32_t n = 0;
    lua_pushnil(L);
    while (lua_next(L, -2)) {
        pb_str name = {"?", 1};
        if (lua_type(L, -2) == LUA_TSTRING)
            name.p = lua_tolstring(L, -2, &name.n);
        if (n < PB_STRANGE_MAX &&
            pb_vocabulary_find(b->vocabulary, PB_SENSE_PRINCIPLE, name) == PB_NONE)
            strange[n++] = name;
        lua_pop(L, 1);
    }
    pb_build_sort(strange, n);
    for (uint32_t i = 0; i < n; i++) {
        pb_span at = mark_span(b, a, strange[i], false);
        if (pb_build_report(b, PB_D_UNKNOWN_PRINCIPLE, at, "unknown principle '%.*s'",
                            PB_STR_ARG(strange[i])))
            pb_build_suggest(b, at, PB_SENSE_PRINCIPLE, strange[i], UINT64_MAX);
    }
}

static void take_marks(lua_State *L, pb_build *b, const pb_attrs *a, pb_option *option)
{
    if (!pb_attrs_has(a, PB_ATTR_MARKS))
        return;
    if (a->at[PB_ATTR_MARKS].type != LUA_TTABLE) {
        pb_build_report(b, PB_D_WRONG_TYPE, pb_attrs_span(b, a, PB_ATTR_MARKS),
                        "'marks' takes { principle = mark }");
        return;
    }
    option->has_marks = true;
    option->marks = b->s->marks.n;
    pb_marks *marks = pb_vec_add(&b->s->marks);
    if (!(a->given & PB_BIT(WHY)))
        pb_build_report(b, PB_D_MARKS_WITHOUT_WHY, pb_attrs_span(b, a, PB_ATTR_MARKS),
                        "marks of its own need a 'why'");
    lua_getfield(L, ATTRS, "marks");
    strange_marks(L, b, a);
    for (uint32_t i = 0; i < b->c->principles.n; i++) {
        pb_str name = b->c->principles.p[i].id;
        int type = lua_getfield(L, -1, name.p), whole = 0;
        lua_Integer mark = type == LUA_TNUMBER ? lua_tointegerx(L, -1, &whole) : 0;
        if (whole && mark >= -PB_MARK_MAX && mark <= PB_MARK_MAX)
            marks->of[i] = (int16_t)(mark * 2);
        else if (type != LUA_TNIL && !pb_is_thing(L, -1, PB_THING_NOTHING))
            pb_build_report(b, PB_D_MARK_OUT_OF_RANGE, mark_span(b, a, name, true),
                            "a mark is a whole number from -%d to %d", PB_MARK_MAX, PB_MARK_MAX);
        lua_pop(L, 1);
    }
    lua_pop(L, 1);
}

// The move, which must fit an answer that is spoken, or one that is not.
static uint8_t take_move(pb_build *b, const pb_attrs *a, enum pb_attr attr, bool is_quiet)
{
    uint8_t move = pb_attrs_word(b, a, attr);
    if (move == PB_NONE || b->c->moves.p[move].spoken != is_quiet)
        return move;
    pb_build_report(b, PB_D_UNKNOWN_VALUE, pb_attrs_span(b, a, attr),
                    is_quiet ? "'%.*s' is said in words; it is no way of keeping quiet"
                             : "'%.*s' is a way of keeping quiet; it is not said in words",
                    PB_STR_ARG(b->c->moves.p[move].id));
    return move;
}

static void quiet_only(pb_build *b, const pb_attrs *a, pb_option *option)
{
    bool within = a->given & PB_BIT(WITHIN), otherwise = a->given & PB_BIT(OTHERWISE);
    option->otherwise = take_move(b, a, PB_ATTR_OTHERWISE, true);
    if (within && !otherwise)
        pb_build_report(
            b, PB_D_MISSING_KEY, pb_attrs_span(b, a, PB_ATTR_WITHIN),
            "'within' needs 'otherwise', the move it is when the condition does not hold");
    if (otherwise && !within)
        pb_build_report(b, PB_D_MISSING_KEY, pb_attrs_span(b, a, PB_ATTR_OTHERWISE),
                        "'otherwise' needs 'within', the condition under which it is the 'move'");
}

static pb_str take_short(pb_build *b, const pb_attrs *a)
{
    pb_str brief = {"", 0};
    if (pb_attrs_has(a, PB_ATTR_SHORT))
        brief = pb_attrs_text(b, a, PB_ATTR_SHORT, false);
    size_t points = 0;
    for (size_t i = 0; i < brief.n; i++)
        points += ((unsigned char)brief.p[i] & 0xC0) != 0x80;
    if (points > PB_SHORT_MAX)
        pb_build_report(b, PB_D_OUT_OF_RANGE, pb_attrs_span(b, a, PB_ATTR_SHORT),
                        "'short' has at most %d characters, and this has %zu", PB_SHORT_MAX,
                        points);
    return brief;
}

void pb_option_attrs(lua_State *L, pb_build *b, pb_part *part)
{
    pb_option *option = &b->s->options.p[part->arg];
    pb_option_text *text = &b->s->option_texts.p[part->arg];
    pb_attrs a;
    part->is_complete = true;
    pb_attrs_read(L, b, &a, option->is_quiet ? PB_BRACES_QUIET : PB_BRACES_ANSWER, part->place);
    option->move = take_move(b, &a, PB_ATTR_MOVE, option->is_quiet);
    if (!(a.given & PB_BIT(MOVE)))
        pb_build_report(b, PB_D_MISSING_KEY, text->at, "this answer has no 'move'");
    option->to = pb_attrs_word(b, &a, PB_ATTR_TO);
    if (option->to == PB_YOU) {
        pb_build_report(b, PB_D_UNKNOWN_VALUE, pb_attrs_span(b, &a, PB_ATTR_TO),
                        "'You' is who gives the answer, not whom it is said to");
        option->to = PB_NONE;
    }
    uint8_t target = pb_attrs_word(b, &a, PB_ATTR_TARGET);
    text->target = target == PB_NONE ? PB_TARGET_NONE : target;
    if (pb_attrs_has(&a, PB_ATTR_WHY))
        text->why = pb_attrs_text(b, &a, PB_ATTR_WHY, false);
    text->brief = take_short(b, &a);
    pb_str go;
    if (a.given & PB_BIT(GO))
        option->go = PB_SYMBOL_TOLD;
    if (pb_attrs_string(b, &a, PB_ATTR_GO, &go)) {
        if (go.n)
            option->go = pb_symbol_of(b, &b->beats, go);
        else
            pb_build_report(b, PB_D_EMPTY_TEXT, pb_attrs_span(b, &a, PB_ATTR_GO),
                            "go names no beat");
    }
    take_marks(L, b, &a, option);
    option->when = pb_attrs_expr(L, b, &a, PB_ATTR_WHEN);
    option->effect = pb_attrs_expr(L, b, &a, PB_ATTR_EFFECT);
    option->within = pb_attrs_expr(L, b, &a, PB_ATTR_WITHIN);
    if (option->is_quiet)
        quiet_only(b, &a, option);
}
