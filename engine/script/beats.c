// SPDX-License-Identifier: MIT
// What holds the other parts: beats, pools, exchanges; and endings.
#include <lauxlib.h>

#include "script/build.h"

enum { CONTENTS = 2 };

bool pb_build_no_part(lua_State *L, pb_build *b, pb_place place, const char *of)
{
    pb_span at = pb_span_of(b, place);
    int type = lua_type(L, -1);
    if (type == LUA_TNIL || (type == LUA_TBOOLEAN && !lua_toboolean(L, -1)))
        return false; // left out on purpose: `condition and Tom "…"`
    if (pb_is_thing(L, -1, PB_THING_NOTHING))
        return true; // told already
    if (type == LUA_TSTRING) {
        pb_str text;
        text.p = lua_tolstring(L, -1, &text.n);
        uint32_t table = pb_locate_table(&b->where, place);
        uint32_t token = table == PB_NO_TOKEN ? table : pb_locate_text(&b->where, table, text);
        at = token == PB_NO_TOKEN ? at : pb_span_of(b, token);
        pb_build_report(b, PB_D_WRONG_TYPE, at,
                        "a text by itself: it needs a person or a word before it");
    } else if (pb_is_thing(L, -1, PB_THING_PERSON)) {
        pb_build_report(b, PB_D_WRONG_TYPE, at, "a person by themselves in %s, without words", of);
    } else if (pb_is_thing(L, -1, PB_THING_ANSWER)) {
        pb_build_report(b, PB_D_WRONG_TYPE, at, "an answer without words in %s", of);
    } else if (type == LUA_TFUNCTION) {
        pb_build_report(b, PB_D_WRONG_TYPE, at, "a word by itself in %s, without what it needs",
                        of);
    } else {
        pb_build_report(b, PB_D_WRONG_TYPE, at, "a %s among the parts of %s", luaL_typename(L, -1),
                        of);
    }
    return true;
}

int pb_part_call(lua_State *L, pb_build *b)
{
    pb_part *part = pb_part_at(L, b, 1);
    if (!part)
        return luaL_error(L, "this part does not exist");
    uint32_t index = pb_thing_index(L, 1);
    pb_span at = pb_span_of(b, part->place);
    pb_sandbox_charge(L, 50);
    if (!lua_istable(L, 2) || lua_gettop(L) > 2) {
        if (!pb_is_thing(L, 2, PB_THING_NOTHING) &&
            pb_build_report(b, PB_D_MISPLACED, at, "behind %s there can only be { … }, not a %s",
                            pb_part_name(b, part), luaL_typename(L, 2)))
            pb_diag_note(b->diags, at, "is a comma missing behind it?");
        pb_parts_forgive(L, b, 2);
        lua_settop(L, 1);
        return 1;
    }
    bool holds = !part->is_complete;
    if (part->is_complete)
        pb_parts_forgive(L, b, 2);
    switch ((enum pb_part_kind)part->kind) {
    case PB_PART_LINE:
        pb_line_attrs(L, b, part);
        break;
    case PB_PART_STAGE:
        pb_stage_attrs(L, b, part);
        break;
    case PB_PART_SILENCE:
    case PB_PART_LATER:
    case PB_PART_SET:
    case PB_PART_GO:
        pb_small_attrs(L, b, part);
        break;
    case PB_PART_OPTION:
        pb_option_attrs(L, b, part);
        break;
    case PB_PART_ENDING:
    case PB_PART_MOMENT:
    case PB_PART_STRETCH:
    case PB_PART_BEAT:
    case PB_PART_POOL:
        if (!holds)
            pb_build_report(b, PB_D_MISPLACED, at, "a second { … } behind %s",
                            pb_part_name(b, part));
        else if (part->kind == PB_PART_ENDING)
            pb_ending_attrs(L, b, part);
        else if (part->kind == PB_PART_BEAT)
            pb_beat_contents(L, b, index);
        else if (part->kind == PB_PART_POOL)
            pb_pool_contents(L, b, index);
        else
            pb_decision_contents(L, b, index);
        break;
    default:
        pb_build_report(b, PB_D_MISPLACED, at, "%s takes no { … }", pb_part_name(b, part));
    }
    lua_settop(L, 1);
    return 1;
}

// ---- endings ----------------------------------------------------------------------------------

int pb_word_ending(lua_State *L)
{
    pb_build *b = pb_build_of(L);
    return pb_part_head(L, b, "ending", PB_PART_ENDING, &b->endings);
}

void pb_ending_attrs(lua_State *L, pb_build *b, pb_part *part)
{
    pb_attrs a;
    pb_span at = pb_span_head(b, part->place);
    pb_attrs_read(L, b, &a, PB_BRACES_ENDING, part->place);
    part->is_complete = true;
    for (int i = 0; i < 2; i++) {
        enum pb_attr wanted = i ? PB_ATTR_TEXT : PB_ATTR_TITLE;
        if (!(a.given >> wanted & 1))
            pb_build_report(b, PB_D_MISSING_KEY, at, "this ending has no '%s'",
                            pb_attr_of[wanted].name);
    }
    pb_str title = {"", 0}, text = {"", 0};
    if (pb_attrs_has(&a, PB_ATTR_TITLE))
        title = pb_attrs_text(b, &a, PB_ATTR_TITLE, false);
    if (pb_attrs_has(&a, PB_ATTR_TEXT))
        text = pb_attrs_text(b, &a, PB_ATTR_TEXT, true);
    uint32_t index = b->s->endings.n;
    pb_str id =
        pb_symbol_define(b, &b->endings, part->arg, index, part->place, PB_D_DUPLICATE_ENDING);
    *pb_vec_add(&b->s->endings) = (pb_ending){id, title, text, at};
    part->arg = index;
}

// ---- beats ------------------------------------------------------------------------------------

int pb_word_beat(lua_State *L)
{
    pb_build *b = pb_build_of(L);
    return pb_part_head(L, b, "beat", PB_PART_BEAT, &b->beats);
}

static void add_item(pb_build *b, enum pb_item_kind kind, const pb_part *part)
{
    *pb_vec_add(&b->s->items) = (pb_item){(uint8_t)kind, part->small, part->arg, part->when};
    *pb_vec_add(&b->s->item_spans) = pb_span_of(b, part->place);
    *pb_vec_add(&b->item_places) = part->place;
}

static void add_decision(pb_build *b, const pb_part *part)
{
    pb_decision *d = &b->s->decisions.p[part->arg];
    bool is_stretch = part->kind == PB_PART_STRETCH;
    if (d->beat != PB_NO_INDEX) {
        pb_str id = b->s->decision_texts.p[part->arg].id;
        pb_build_report(b, PB_D_DUPLICATE_MOMENT, pb_span_of(b, part->place),
                        "'%.*s' stands in two places", PB_STR_ARG(id));
    }
    d->beat = b->s->beats.n - 1;
    add_item(b, is_stretch ? PB_ITEM_STRETCH : PB_ITEM_MOMENT, part);
    if (!is_stretch)
        return;
    uint32_t first = b->inner_first.p[part->arg];
    uint32_t end = part->arg + 1 < b->inner_first.n ? b->inner_first.p[part->arg + 1] : b->inner.n;
    for (uint32_t i = first; i < end; i++) {
        pb_part inner = b->parts.p[b->inner.p[i]];
        inner.small = 0;
        add_item(b, inner.kind == PB_PART_LINE ? PB_ITEM_LINE : PB_ITEM_STAGE, &inner);
    }
    add_item(b, PB_ITEM_STRETCH_END, part);
}

void pb_beat_item(pb_build *b, const pb_part *part)
{
    static const uint8_t item[PB_PART_COUNT] = {
        [PB_PART_LINE] = PB_ITEM_LINE,   [PB_PART_STAGE] = PB_ITEM_STAGE,
        [PB_PART_PHASE] = PB_ITEM_PHASE, [PB_PART_SILENCE] = PB_ITEM_SILENCE,
        [PB_PART_LATER] = PB_ITEM_LATER, [PB_PART_CHAIR] = PB_ITEM_CHAIR,
        [PB_PART_DRAW] = PB_ITEM_DRAW,   [PB_PART_SET] = PB_ITEM_SET,
        [PB_PART_GO] = PB_ITEM_GO,       [PB_PART_ENDING] = PB_ITEM_ENDING};
    pb_part plain = *part;
    switch ((enum pb_part_kind)part->kind) {
    case PB_PART_LINE:
        if (part->small)
            pb_build_report(b, PB_D_MISPLACED, pb_span_of(b, part->place),
                            "'weight' means something in a pool only");
        plain.small = 0;
        add_item(b, PB_ITEM_LINE, &plain);
        break;
    case PB_PART_MOMENT:
    case PB_PART_STRETCH:
        if (part->is_complete)
            add_decision(b, part);
        break;
    case PB_PART_ENDING:
        if (part->is_complete)
            add_item(b, PB_ITEM_ENDING, part);
        break;
    case PB_PART_NOTICE:
    case PB_PART_OPTION:
    case PB_PART_EXCHANGE:
    case PB_PART_BEAT:
    case PB_PART_POOL:
        pb_build_report(b, PB_D_MISPLACED, pb_span_of(b, part->place), "%s cannot stand in a beat",
                        pb_part_name(b, part));
        break;
    default:
        add_item(b, item[part->kind], part);
    }
}

void pb_beat_contents(lua_State *L, pb_build *b, uint32_t index)
{
    pb_attrs a;
    pb_place place = b->parts.p[index].place;
    pb_attrs_read(L, b, &a, PB_BRACES_BEAT, place);
    b->parts.p[index].is_complete = true;
    pb_str id = pb_symbol_define(b, &b->beats, b->parts.p[index].arg, b->s->beats.n, place,
                                 PB_D_DUPLICATE_BEAT);
    b->parts.p[index].arg = b->s->beats.n;
    *pb_vec_add(&b->s->beats) = (pb_beat){id, b->s->items.n, pb_span_head(b, place)};
    *pb_vec_add(&b->is_vague) = false;
    for (uint32_t i = 1; i <= a.contents; i++) {
        lua_rawgeti(L, CONTENTS, i);
        pb_part *part = pb_part_at(L, b, -1);
        if (part) {
            part->is_used = true;
            pb_beat_item(b, part);
        } else if (pb_build_no_part(L, b, place, "a beat")) {
            b->is_vague.p[b->is_vague.n - 1] = true;
        }
        lua_pop(L, 1);
    }
    pb_part end = {.place = place};
    add_item(b, PB_ITEM_END, &end);
}
