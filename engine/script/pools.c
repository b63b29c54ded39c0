// SPDX-License-Identifier: MIT
// Pools and exchanges.
#include <lauxlib.h>

#include "script/build.h"

enum { CONTENTS = 2 };

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
        pb_attrs_read(L, b, &a, PB_BRACES_EXCHANGE, place);
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
    return pb_part_head(L, b, "pool", PB_PART_POOL, &b->pools);
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
    pb_attrs_read(L, b, &a, PB_BRACES_POOL, place);
    b->parts.p[index].is_complete = true;
    uint32_t first = b->s->entries.n, pool = b->s->pools.n;
    pb_str id =
        pb_symbol_define(b, &b->pools, b->parts.p[index].arg, pool, place, PB_D_DUPLICATE_POOL);
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
