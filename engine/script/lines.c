// SPDX-License-Identifier: MIT
// What is said, done and heard: the small parts of a beat.
#include <lauxlib.h>

#include "script/build.h"

// ---- people -----------------------------------------------------------------------------------

static pb_str person_id(const pb_build *b, uint32_t person)
{
    return person == PB_YOU ? PB_STR("You") : b->s->meta.people.p[person].id;
}

static uint32_t add_line(pb_build *b, uint32_t person, pb_str says, pb_str does, pb_span at)
{
    *pb_vec_add(&b->s->lines) = (pb_line){.speaker = (uint8_t)person,
                                          .to = PB_NONE,
                                          .talk = says.n ? PB_TALK_OPEN : PB_TALK_FRAME,
                                          .drift = PB_NONE,
                                          .mood = PB_NONE,
                                          .is_said = says.n != 0,
                                          .once = PB_NO_INDEX};
    *pb_vec_add(&b->s->line_texts) = (pb_line_text){says, does, at};
    return b->s->lines.n - 1;
}

int pb_person_call(lua_State *L, pb_build *b)
{
    uint32_t person = pb_thing_index(L, 1);
    pb_str id = person_id(b, person), raw, none = {"", 0};
    pb_place place = pb_place_of(L, b, id, 2);
    pb_span at = pb_span_of(b, place);
    if (lua_istable(L, 2)) {
        uint32_t line = add_line(b, person, none, none, at);
        uint32_t part = pb_part_push(L, b, PB_PART_LINE, line, place);
        if (person == PB_YOU)
            pb_build_report(b, PB_D_MISPLACED, at, "'You' can only speak: You \"words\"");
        pb_line_attrs(L, b, &b->parts.p[part]);
        return 1;
    }
    uint32_t line = add_line(b, person, none, none, at);
    pb_part_push(L, b, PB_PART_LINE, line, place);
    lua_insert(L, 2); // below the text, which must be last
    if (pb_build_string(L, b, 3, place, id.p, &raw)) {
        pb_line *l = &b->s->lines.p[line];
        l->is_said = true;
        l->talk = PB_TALK_OPEN;
        pb_str says = pb_build_text(b, raw, place, &l->quarters);
        b->s->line_texts.p[line].says = says;
    }
    lua_settop(L, 2);
    return 1;
}

// Priya.sits_back, Priya.returns
int pb_person_member(lua_State *L, pb_build *b)
{
    static const char *const members[] = {"returns", "sits_back"};
    uint32_t person = pb_thing_index(L, 1);
    pb_str id = person_id(b, person), member = {"?", 1}, none = {NULL, 0};
    if (lua_type(L, 2) == LUA_TSTRING)
        member.p = lua_tolstring(L, 2, &member.n);
    pb_place place = pb_locate_call(&b->where, pb_sandbox_line(L), id, none);
    pb_span at = pb_span_of(b, place);
    int which = pb_word_find(member, members, 2);
    if (which < 0) {
        if (pb_build_report(b, PB_D_UNKNOWN_WORD, at, "unknown word '%.*s' behind '%.*s.'",
                            PB_STR_ARG(member), PB_STR_ARG(id)))
            pb_diag_note(b->diags, at, "there are '%.*s.sits_back' and '%.*s.returns'",
                         PB_STR_ARG(id), PB_STR_ARG(id));
        pb_thing_push(L, PB_THING_NOTHING, 0);
        return 1;
    }
    if (person == PB_YOU) {
        pb_build_report(b, PB_D_MISPLACED, at, "'You' cannot leave the circle");
        pb_thing_push(L, PB_THING_NOTHING, 0);
        return 1;
    }
    uint32_t part = pb_part_push(L, b, PB_PART_CHAIR, (uint32_t)which, place);
    b->parts.p[part].small = (uint8_t)person;
    return 1;
}

// ---- lines ------------------------------------------------------------------------------------

static uint32_t once_bit(pb_build *b, const pb_attrs *a)
{
    return pb_attrs_flag(b, a, PB_ATTR_ONCE) ? b->s->once_bits++ : PB_NO_INDEX;
}

static void refuse(pb_build *b, const pb_attrs *a, enum pb_attr attr, const char *why)
{
    if (a->given >> attr & 1)
        pb_build_report(b, PB_D_MISPLACED, pb_attrs_span(b, a, attr), "%s", why);
}

static void addressee(pb_build *b, const pb_attrs *a, pb_line *line)
{
    uint8_t to = pb_attrs_word(b, a, PB_ATTR_TO);
    if (to == PB_YOU)
        pb_build_report(b, PB_D_UNKNOWN_VALUE, pb_attrs_span(b, a, PB_ATTR_TO),
                        "'You' is who is meant where nobody is named; leave 'to' out");
    else if (to != PB_NONE && to == line->speaker)
        pb_build_report(b, PB_D_UNKNOWN_VALUE, pb_attrs_span(b, a, PB_ATTR_TO),
                        "nobody speaks to themselves here");
    else
        line->to = to;
}

void pb_line_attrs(lua_State *L, pb_build *b, pb_part *part)
{
    pb_line *line = &b->s->lines.p[part->arg];
    pb_attrs a;
    bool is_said = line->is_said;
    pb_attrs_read(L, b, &a, is_said ? PB_BRACES_LINE : PB_BRACES_DEED, part->place);
    if (line->speaker == PB_YOU) {
        refuse(b, &a, PB_ATTR_FEELS, "'You' shows no feelings");
        refuse(b, &a, PB_ATTR_DRIFT, "'You' does not fall into the group's patterns");
        if (is_said)
            refuse(b, &a, PB_ATTR_DOES, "'You' can only speak");
        a.present &= ~PB_NOT_YOURS;
    }
    if (pb_attrs_has(&a, PB_ATTR_TALK)) {
        uint8_t talk = pb_attrs_word(b, &a, PB_ATTR_TALK);
        line->talk = talk == PB_NONE ? PB_TALK_FRAME : talk;
    } else if (a.given & PB_BIT(TALK)) {
        line->talk = PB_TALK_FRAME;
    }
    line->drift = pb_attrs_word(b, &a, PB_ATTR_DRIFT);
    line->mood = pb_attrs_word(b, &a, PB_ATTR_FEELS);
    addressee(b, &a, line);
    if (pb_attrs_has(&a, PB_ATTR_DOES))
        b->s->line_texts.p[part->arg].does = pb_attrs_text(b, &a, PB_ATTR_DOES, false);
    else if (!is_said && !(a.given & PB_BIT(DOES)) && line->speaker != PB_YOU)
        pb_build_report(b, PB_D_MISSING_KEY, pb_span_of(b, part->place),
                        "something done needs 'does', and a line its words before the { … }");
    int weight;
    if (pb_attrs_whole(b, &a, PB_ATTR_WEIGHT, 1, PB_WEIGHT_MAX, &weight))
        part->small = (uint8_t)weight; // for the pool that it stands in
    line->when = pb_attrs_expr(L, b, &a, PB_ATTR_WHEN);
    line->effect = pb_attrs_expr(L, b, &a, PB_ATTR_EFFECT);
    line->once = once_bit(b, &a);
}

// ---- stage, silence, later --------------------------------------------------------------------

int pb_word_stage(lua_State *L)
{
    pb_build *b = pb_build_of(L);
    pb_place place = pb_place_of(L, b, PB_STR("stage"), 1);
    pb_str raw, text = {"", 0};
    if (pb_build_string(L, b, 1, place, "stage", &raw))
        text = pb_build_text(b, raw, place, NULL);
    *pb_vec_add(&b->s->stages) = (pb_stage){text, 0, PB_NO_INDEX, pb_span_of(b, place)};
    pb_part_push(L, b, PB_PART_STAGE, b->s->stages.n - 1, place);
    return 1;
}

void pb_stage_attrs(lua_State *L, pb_build *b, pb_part *part)
{
    pb_attrs a;
    pb_attrs_read(L, b, &a, PB_BRACES_STAGE, part->place);
    part->when = pb_attrs_expr(L, b, &a, PB_ATTR_WHEN);
    pb_stage *stage = &b->s->stages.p[part->arg];
    stage->effect = pb_attrs_expr(L, b, &a, PB_ATTR_EFFECT);
    stage->once = once_bit(b, &a);
}

// A whole number at stack index `at`, from 1 to `most`; 1 after a mistake.
static uint32_t number_at(lua_State *L, pb_build *b, int at, uint32_t most, pb_place place,
                          const char *what)
{
    int whole = 0;
    lua_Integer n = lua_type(L, at) == LUA_TNUMBER ? lua_tointegerx(L, at, &whole) : 0;
    if (pb_is_thing(L, at, PB_THING_NOTHING))
        return 1;
    if (lua_type(L, at) != LUA_TNUMBER) {
        pb_build_report(b, PB_D_WRONG_TYPE, pb_span_of(b, place), "%s needs a number, not a %s",
                        what, luaL_typename(L, at));
    } else if (!whole || n < 1 || n > most) {
        pb_build_report(b, PB_D_OUT_OF_RANGE, pb_span_of(b, place),
                        "%s takes a whole number from 1 to %u", what, most);
    } else {
        return (uint32_t)n;
    }
    return 1;
}

int pb_word_silence(lua_State *L)
{
    pb_build *b = pb_build_of(L);
    pb_place place = pb_place_of(L, b, PB_STR("silence"), 0);
    uint32_t seconds = number_at(L, b, 1, PB_SILENCE_LONGEST, place, "silence");
    pb_part_push(L, b, PB_PART_SILENCE, seconds, place);
    return 1;
}

int pb_word_later(lua_State *L)
{
    pb_build *b = pb_build_of(L);
    pb_place place = pb_place_of(L, b, PB_STR("later"), 0);
    uint32_t minutes = number_at(L, b, 1, PB_LATER_LONGEST, place, "later");
    *pb_vec_add(&b->s->laters) = (pb_later){(uint8_t)minutes, {"", 0}, pb_span_of(b, place)};
    uint32_t part = pb_part_push(L, b, PB_PART_LATER, b->s->laters.n - 1, place);
    b->parts.p[part].small = PB_TALK_OPEN;
    return 1;
}

// ---- draw, set, go, start, phase --------------------------------------------------------------

int pb_word_draw(lua_State *L)
{
    pb_build *b = pb_build_of(L);
    pb_place place = pb_place_of(L, b, PB_STR("draw"), 1);
    uint32_t times = lua_isnone(L, 2) ? 1 : number_at(L, b, 2, PB_DRAW_MAX, place, "draw");
    pb_str name;
    lua_settop(L, 1);
    bool known = pb_build_string(L, b, 1, place, "draw", &name);
    uint32_t part = pb_part_push(L, b, PB_PART_DRAW, 0, place);
    b->parts.p[part].small = (uint8_t)times;
    b->parts.p[part].arg = known ? pb_symbol_of(b, &b->pools, name) : PB_SYMBOL_TOLD;
    return 1;
}

int pb_word_set(lua_State *L)
{
    pb_build *b = pb_build_of(L);
    pb_place place = pb_place_of(L, b, PB_STR("set"), 1);
    uint32_t effect = 0;
    pb_str text;
    if (lua_isfunction(L, 1)) {
        effect = pb_build_function(L, b, 1, pb_span_of(b, place));
    } else if (pb_build_string(L, b, 1, place, "set", &text)) {
        size_t at;
        bool exact = !(place & PB_PLACE_LOOSE) && pb_locate_inside(&b->where, place + 1, text, &at);
        pb_span span =
            exact ? pb_locate_byte(&b->where, at, (uint32_t)text.n) : pb_span_text(b, place, text);
        effect = pb_build_expr(b, PB_EFFECT, text, span, exact);
    }
    pb_part_push(L, b, PB_PART_SET, effect, place);
    return 1;
}

// Symbol of the beat that `what "name"` names.
static uint32_t beat_named(lua_State *L, pb_build *b, pb_place place, const char *what)
{
    pb_str name;
    if (!pb_build_string(L, b, 1, place, what, &name))
        return PB_SYMBOL_TOLD;
    if (!name.n) {
        pb_build_report(b, PB_D_EMPTY_TEXT, pb_span_text(b, place, name), "%s names no beat", what);
        return PB_SYMBOL_TOLD;
    }
    return pb_symbol_of(b, &b->beats, name);
}

int pb_word_go(lua_State *L)
{
    pb_build *b = pb_build_of(L);
    pb_place place = pb_place_of(L, b, PB_STR("go"), 1);
    uint32_t beat = beat_named(L, b, place, "go");
    pb_part_push(L, b, PB_PART_GO, beat, place);
    return 1;
}

int pb_word_start(lua_State *L)
{
    pb_build *b = pb_build_of(L);
    pb_place place = pb_place_of(L, b, PB_STR("start"), 1);
    pb_sandbox_charge(L, 50);
    if (b->start_place != PB_NO_TOKEN) {
        pb_span at = pb_span_of(b, place);
        if (pb_build_report(b, PB_D_MISPLACED, at, "start stands a second time"))
            pb_diag_note(b->diags, pb_span_of(b, b->start_place), "it stands here already");
        return 0;
    }
    b->start = beat_named(L, b, place, "start");
    b->start_place = place;
    return 0;
}

int pb_word_phase(lua_State *L)
{
    pb_build *b = pb_build_of(L);
    pb_place place = pb_place_of(L, b, PB_STR("phase"), 1);
    pb_str name;
    uint8_t phase = PB_NONE;
    if (pb_build_string(L, b, 1, place, "phase", &name)) {
        phase = pb_vocabulary_find(b->vocabulary, PB_SENSE_PHASE, name);
        pb_span at = pb_span_text(b, place, name);
        if (phase == PB_NONE &&
            pb_build_report(b, PB_D_UNKNOWN_VALUE, at, "unknown phase '%.*s'", PB_STR_ARG(name)))
            pb_build_suggest(b, at, PB_SENSE_PHASE, name, UINT64_MAX);
    }
    uint32_t part = pb_part_push(L, b, PB_PART_PHASE, 0, place);
    b->parts.p[part].small = phase == PB_NONE ? PB_PHASE_OPENING : phase;
    return 1;
}

void pb_small_attrs(lua_State *L, pb_build *b, pb_part *part)
{
    pb_attrs a;
    switch (part->kind) {
    case PB_PART_SILENCE:
        pb_attrs_read(L, b, &a, PB_BRACES_SILENCE, part->place);
        uint8_t quiet = pb_attrs_word(b, &a, PB_ATTR_KIND);
        part->small = quiet == PB_NONE ? PB_QUIET_PLAIN : quiet;
        part->when = pb_attrs_expr(L, b, &a, PB_ATTR_WHEN);
        break;
    case PB_PART_LATER:
        pb_attrs_read(L, b, &a, PB_BRACES_LATER, part->place);
        uint8_t talk = pb_attrs_word(b, &a, PB_ATTR_TALK);
        if (a.given & PB_BIT(TALK))
            part->small = talk == PB_NONE ? PB_TALK_FRAME : talk;
        if (pb_attrs_has(&a, PB_ATTR_TEXT))
            b->s->laters.p[part->arg].text = pb_attrs_text(b, &a, PB_ATTR_TEXT, false);
        part->when = pb_attrs_expr(L, b, &a, PB_ATTR_WHEN);
        break;
    default:
        pb_attrs_read(L, b, &a, part->kind == PB_PART_SET ? PB_BRACES_SET : PB_BRACES_GO,
                      part->place);
        part->when = pb_attrs_expr(L, b, &a, PB_ATTR_WHEN);
    }
}
