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

// A word with an id: beat, pool, ending. The part's arg is the id's symbol until its { … } comes.
static int head(lua_State *L, const char *word, enum pb_part_kind kind, pb_symbols *symbols,
                pb_build *b)
{
    pb_place place = pb_place_of(L, b, pb_str_of(word), 1);
    pb_str id;
    uint32_t symbol = PB_NO_INDEX;
    if (pb_build_string(L, b, 1, place, word, &id) &&
        pb_build_id(b, id, pb_span_text(b, place, id)))
        symbol = pb_symbol_of(b, symbols, id);
    uint32_t part = pb_part_push(L, b, kind, symbol, place);
    b->parts.p[part].is_used = kind != PB_PART_ENDING;
    return 1;
}

// Gives the symbol its meaning; a second one is a mistake. Returns the id to keep.
static pb_str define(pb_build *b, pb_symbols *symbols, uint32_t symbol, uint32_t index,
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

// ---- endings ----------------------------------------------------------------------------------

int pb_word_ending(lua_State *L)
{
    pb_build *b = pb_build_of(L);
    return head(L, "ending", PB_PART_ENDING, &b->endings, b);
}

void pb_ending_attrs(lua_State *L, pb_build *b, pb_part *part)
{
    pb_attrs a;
    pb_span at = pb_span_head(b, part->place);
    pb_attrs_read(L, b, &a, PB_BIT(TITLE) | PB_BIT(TEXT), part->place, "ending", false);
    part->is_complete = true;
    for (int i = 0; i < 2; i++) {
        enum pb_attr wanted = i ? PB_ATTR_TEXT : PB_ATTR_TITLE;
        if (!(a.given >> wanted & 1))
            pb_build_report(b, PB_D_MISSING_KEY, at, "this ending has no '%s'",
                            pb_attr_name[wanted]);
    }
    pb_str title = {"", 0}, text = {"", 0};
    if (pb_attrs_has(&a, PB_ATTR_TITLE))
        title = pb_attrs_text(b, &a, PB_ATTR_TITLE, false);
    if (pb_attrs_has(&a, PB_ATTR_TEXT))
        text = pb_attrs_text(b, &a, PB_ATTR_TEXT, true);
    uint32_t index = b->s->endings.n;
    pb_str id = define(b, &b->endings, part->arg, index, part->place, PB_D_DUPLICATE_ENDING);
    *pb_vec_add(&b->s->endings) = (pb_ending){id, title, text, at};
    part->arg = index;
}

// ---- beats ------------------------------------------------------------------------------------

int pb_word_beat(lua_State *L)
{
    pb_build *b = pb_build_of(L);
    return head(L, "beat", PB_PART_BEAT, &b->beats, b);
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
    pb_attrs_read(L, b, &a, 0, place, "a beat", true);
    b->parts.p[index].is_complete = true;
    pb_str id =
        define(b, &b->beats, b->parts.p[index].arg, b->s->beats.n, place, PB_D_DUPLICATE_BEAT);
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

// ---- pools and exchanges ----------------------------------------------------------------------

static void copy_line(pb_scenario *s, uint32_t from)
{
    pb_line line = s->lines.p[from];
    pb_line_text text = s->line_texts.p[from];
    *pb_vec_add(&s->lines) = line;
    *pb_vec_add(&s->line_texts) = text;
}

// Adds a line that does not stand behind those the exchange has: all of them go to the end, this
// one last.
static void append_line(pb_scenario *s, pb_exchange *e, uint32_t at)
{
    if (e->first_line + e->lines != s->lines.n) {
        uint32_t first = s->lines.n;
        for (uint32_t i = 0; i < e->lines; i++)
            copy_line(s, e->first_line + i);
        e->first_line = first;
    }
    copy_line(s, at);
}

// The lines among the parts of table 2, standing together at the end of the scenario's lines if
// they do not already.
static void gather_lines(lua_State *L, pb_build *b, uint32_t n, pb_place place, pb_exchange *e)
{
    pb_scenario *s = b->s;
    for (uint32_t i = 1; i <= n; i++) {
        lua_rawgeti(L, CONTENTS, i);
        pb_part *part = pb_part_at(L, b, -1);
        if (!part) {
            pb_build_no_part(L, b, place, "exchange");
        } else if (part->kind != PB_PART_LINE) {
            pb_build_report(b, PB_D_MISPLACED, pb_span_of(b, part->place),
                            "%s cannot stand in exchange, which holds lines",
                            pb_part_name(b, part));
        } else {
            uint32_t at = part->arg;
            if (part->small)
                pb_build_report(b, PB_D_MISPLACED, pb_span_of(b, part->place),
                                "'weight' belongs to the exchange, not to its lines");
            if (!e->lines)
                e->first_line = at;
            else if (at != e->first_line + e->lines)
                append_line(s, e, at);
            e->lines++;
        }
        if (part)
            part->is_used = true;
        lua_pop(L, 1);
    }
}

int pb_word_exchange(lua_State *L)
{
    pb_build *b = pb_build_of(L);
    pb_place place = pb_place_of(L, b, PB_STR("exchange"), 0);
    pb_exchange e = {.once = PB_NO_INDEX, .weight = 1};
    lua_settop(L, 1);
    if (lua_istable(L, 1)) {
        pb_attrs a;
        int weight;
        lua_pushvalue(L, 1); // attributes are read at index 2
        pb_attrs_read(L, b, &a, PB_BIT(WHEN) | PB_BIT(ONCE) | PB_BIT(WEIGHT), place, "exchange",
                      true);
        gather_lines(L, b, a.contents, place, &e);
        e.when = pb_attrs_expr(L, b, &a, PB_ATTR_WHEN);
        e.once = pb_attrs_flag(b, &a, PB_ATTR_ONCE) ? b->s->once_bits++ : PB_NO_INDEX;
        if (pb_attrs_whole(b, &a, PB_ATTR_WEIGHT, 1, PB_WEIGHT_MAX, &weight))
            e.weight = (uint16_t)weight;
        if (!e.lines)
            pb_build_report(b, PB_D_MISSING_KEY, pb_span_of(b, place),
                            "this exchange has no lines");
    } else if (!pb_is_thing(L, 1, PB_THING_NOTHING)) {
        pb_build_report(b, PB_D_WRONG_TYPE, pb_span_of(b, place), "exchange needs { … }, not a %s",
                        luaL_typename(L, 1));
    }
    *pb_vec_add(&b->exchanges) = e;
    pb_part_push(L, b, PB_PART_EXCHANGE, b->exchanges.n - 1, place);
    return 1;
}

int pb_word_pool(lua_State *L)
{
    pb_build *b = pb_build_of(L);
    return head(L, "pool", PB_PART_POOL, &b->pools, b);
}

// A line by itself is an entry: its condition and its `once` become the entry's.
static void add_line_entry(pb_build *b, const pb_part *part)
{
    pb_line *line = &b->s->lines.p[part->arg];
    pb_entry entry = {part->arg, 1, line->when, line->once, part->small ? part->small : 1};
    line->when = 0;
    line->once = PB_NO_INDEX;
    *pb_vec_add(&b->s->entries) = entry;
}

static void add_entry(pb_build *b, pb_part *part)
{
    if (part->kind == PB_PART_LINE && part->is_used) {
        pb_build_report(b, PB_D_MISPLACED, pb_span_of(b, part->place),
                        "this line stands somewhere else already");
    } else if (part->kind == PB_PART_LINE) {
        add_line_entry(b, part);
    } else if (part->kind == PB_PART_EXCHANGE) {
        pb_exchange e = b->exchanges.p[part->arg];
        if (e.lines)
            *pb_vec_add(&b->s->entries) =
                (pb_entry){e.first_line, e.lines, e.when, e.once, e.weight};
    } else {
        pb_build_report(b, PB_D_MISPLACED, pb_span_of(b, part->place), "%s cannot stand in a pool",
                        pb_part_name(b, part));
    }
    part->is_used = true;
}

void pb_pool_contents(lua_State *L, pb_build *b, uint32_t index)
{
    pb_attrs a;
    pb_place place = b->parts.p[index].place;
    pb_attrs_read(L, b, &a, 0, place, "a pool", true);
    b->parts.p[index].is_complete = true;
    uint32_t first = b->s->entries.n, pool = b->s->pools.n;
    pb_str id = define(b, &b->pools, b->parts.p[index].arg, pool, place, PB_D_DUPLICATE_POOL);
    b->parts.p[index].arg = pool;
    for (uint32_t i = 1; i <= a.contents; i++) {
        lua_rawgeti(L, CONTENTS, i);
        pb_part *part = pb_part_at(L, b, -1);
        if (part)
            add_entry(b, part);
        else
            pb_build_no_part(L, b, place, "a pool");
        lua_pop(L, 1);
    }
    if (b->s->entries.n == first)
        pb_build_report(b, PB_D_MISSING_KEY, pb_span_head(b, place), "this pool is empty");
    *pb_vec_add(&b->s->pools) =
        (pb_pool){id, first, b->s->entries.n - first, pb_span_head(b, place)};
}
