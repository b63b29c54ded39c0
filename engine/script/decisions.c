// SPDX-License-Identifier: MIT
// Moments and stretches.
#include <lauxlib.h>

#include "script/build.h"

enum { CONTENTS = 2 };

int pb_word_notice(lua_State *L)
{
    pb_build *b = pb_build_of(L);
    pb_place place = pb_place_of(L, b, PB_STR("notice"), 1);
    pb_str raw, text = {"", 0};
    if (pb_build_string(L, b, 1, place, "notice", &raw))
        text = pb_build_text(b, raw, place, NULL);
    *pb_vec_add(&b->notices) = text;
    pb_part_push(L, b, PB_PART_NOTICE, b->notices.n - 1, place);
    return 1;
}

int pb_word_moment(lua_State *L)
{
    pb_build *b = pb_build_of(L);
    return pb_part_head(L, b, "moment", PB_PART_MOMENT, &b->decisions);
}

int pb_word_stretch(lua_State *L)
{
    pb_build *b = pb_build_of(L);
    return pb_part_head(L, b, "stretch", PB_PART_STRETCH, &b->decisions);
}

struct contents {
    pb_place place;
    uint32_t answers, unguarded, lines, notices;
    bool has_quiet, is_vague;
};

static void copy_option(pb_build *b, uint32_t from)
{
    pb_option option = b->s->options.p[from];
    pb_option_text text = b->s->option_texts.p[from];
    pb_place place = b->option_places.p[from];
    *pb_vec_add(&b->s->options) = option;
    *pb_vec_add(&b->s->option_texts) = text;
    *pb_vec_add(&b->option_places) = place;
}

// A decision's options stand together: one from elsewhere is copied, and so are those before it if
// they must move.
static void append_option(pb_build *b, pb_decision *d, uint32_t answers, uint32_t at)
{
    if (d->first_option + answers != b->s->options.n) {
        uint32_t first = b->s->options.n;
        for (uint32_t i = 0; i < answers; i++)
            copy_option(b, d->first_option + i);
        d->first_option = first;
    }
    copy_option(b, at);
}

static void take_answer(pb_build *b, pb_decision *d, pb_decision_text *text, const pb_part *part,
                        struct contents *c)
{
    pb_scenario *s = b->s;
    if (c->answers >= PB_OPTIONS_MAX) {
        if (c->answers++ == PB_OPTIONS_MAX)
            pb_build_report(b, PB_D_TOO_LARGE, pb_span_of(b, part->place),
                            "%.*s has more than %d answers", PB_STR_ARG(text->id), PB_OPTIONS_MAX);
        return;
    }
    uint32_t at = part->arg;
    if (!c->answers) {
        d->first_option = at;
    } else if (at != d->first_option + c->answers) {
        append_option(b, d, c->answers, at);
    }
    for (uint32_t i = 0; i < c->answers; i++) {
        const pb_option_text *other = &s->option_texts.p[d->first_option + i];
        if (!pb_str_eq(other->id, s->option_texts.p[at].id))
            continue;
        pb_span span = s->option_texts.p[at].at;
        if (pb_build_report(b, PB_D_DUPLICATE_OPTION, span, "two answers '%.*s' in '%.*s'",
                            PB_STR_ARG(other->id), PB_STR_ARG(text->id)))
            pb_diag_note(b->diags, other->at, "the other one");
        break;
    }
    c->answers++;
    c->unguarded += !s->options.p[at].when;
    c->has_quiet |= s->options.p[at].is_quiet;
    if (!part->is_complete)
        pb_build_report(b, PB_D_MISSING_KEY, s->option_texts.p[at].at,
                        "this answer needs { … } with its 'move' and 'why'");
}

static void take_notice(pb_build *b, pb_decision_text *text, const pb_part *part,
                        struct contents *c)
{
    if (c->notices++)
        pb_build_report(b, PB_D_MISPLACED, pb_span_of(b, part->place), "a second notice");
    else
        text->notice = b->notices.p[part->arg];
}

static void take_contents(lua_State *L, pb_build *b, uint32_t n, bool is_stretch, pb_decision *d,
                          pb_decision_text *text, struct contents *c)
{
    for (uint32_t i = 1; i <= n; i++) {
        lua_rawgeti(L, CONTENTS, i);
        pb_part *part = pb_part_at(L, b, -1);
        if (!part) {
            c->is_vague |= pb_build_no_part(L, b, c->place, is_stretch ? "a stretch" : "a moment");
        } else if (part->kind == PB_PART_NOTICE) {
            take_notice(b, text, part, c);
        } else if (part->kind == PB_PART_OPTION) {
            take_answer(b, d, text, part, c);
        } else if (is_stretch && (part->kind == PB_PART_LINE || part->kind == PB_PART_STAGE)) {
            *pb_vec_add(&b->inner) = pb_thing_index(L, -1);
            c->lines += part->kind == PB_PART_LINE && b->s->lines.p[part->arg].is_said;
        } else {
            pb_build_report(b, PB_D_MISPLACED, pb_span_of(b, part->place), "%s cannot stand in %s",
                            pb_part_name(b, part), is_stretch ? "a stretch" : "a moment");
        }
        if (part)
            part->is_used = true;
        lua_pop(L, 1);
    }
}

static void take_timely(lua_State *L, pb_build *b, const pb_attrs *a, pb_decision *d)
{
    d->timely_from = 1;
    d->timely_to = d->lines;
    if (!pb_attrs_has(a, PB_ATTR_TIMELY))
        return;
    lua_Integer of[2] = {0, 0};
    int whole = a->at[PB_ATTR_TIMELY].type == LUA_TTABLE;
    if (whole) {
        lua_getfield(L, CONTENTS, "timely");
        whole = lua_rawlen(L, -1) == 2;
        for (int i = 0; i < 2 && whole; i++) {
            whole = lua_rawgeti(L, -1, i + 1) == LUA_TNUMBER;
            of[i] = whole ? lua_tointegerx(L, -1, &whole) : 0;
            lua_pop(L, 1);
        }
        lua_pop(L, 1);
    }
    if (!whole)
        pb_build_report(b, PB_D_WRONG_TYPE, pb_attrs_span(b, a, PB_ATTR_TIMELY),
                        "'timely' takes two whole numbers: { 2, 4 }");
    else if (of[0] < 1 || of[1] < of[0] || of[1] > d->lines)
        pb_build_report(b, PB_D_OUT_OF_RANGE, pb_attrs_span(b, a, PB_ATTR_TIMELY),
                        "'timely' takes two of the stretch's %u lines, the earlier first",
                        d->lines);
    else {
        d->timely_from = (uint8_t)of[0];
        d->timely_to = (uint8_t)of[1];
    }
}

static void check_answers(pb_build *b, const pb_decision_text *text, bool is_stretch,
                          const struct contents *c)
{
    if (c->is_vague)
        return;
    if (c->answers < 2)
        pb_build_report(b, PB_D_FEW_OPTIONS, text->at, "'%.*s' has %s, and two are the least",
                        PB_STR_ARG(text->id), c->answers ? "one answer" : "no answer");
    else if (!c->unguarded)
        pb_build_report(b, PB_D_ALWAYS_GUARDED, text->at,
                        "every answer of '%.*s' has a 'when', so there may be none on offer",
                        PB_STR_ARG(text->id));
    if (!is_stretch)
        return;
    if (!c->has_quiet)
        pb_build_report(b, PB_D_MISSING_KEY, text->at,
                        "the stretch '%.*s' has no 'quiet', which says what letting it run is",
                        PB_STR_ARG(text->id));
    if (c->lines < PB_STRETCH_LINES_MIN || c->lines > PB_STRETCH_LINES_MAX)
        pb_build_report(b, PB_D_OUT_OF_RANGE, text->at,
                        "a stretch has %d to %d lines, and '%.*s' has %u", PB_STRETCH_LINES_MIN,
                        PB_STRETCH_LINES_MAX, PB_STR_ARG(text->id), c->lines);
}

void pb_decision_contents(lua_State *L, pb_build *b, uint32_t index)
{
    pb_attrs a;
    pb_decision d = {.beat = PB_NO_INDEX};
    bool is_stretch = b->parts.p[index].kind == PB_PART_STRETCH;
    pb_place place = b->parts.p[index].place;
    struct contents c = {.place = place};
    pb_decision_text text = {.notice = {"", 0}, .hint = {"", 0}, .at = pb_span_head(b, place)};
    pb_attrs_read(L, b, &a, is_stretch ? PB_BRACES_STRETCH : PB_BRACES_MOMENT, place);
    b->parts.p[index].is_complete = true;
    text.id = pb_symbol_define(b, &b->decisions, b->parts.p[index].arg, b->s->decisions.n, place,
                               PB_D_DUPLICATE_MOMENT);
    b->parts.p[index].arg = b->s->decisions.n;
    d.is_stretch = is_stretch;
    if (pb_attrs_has(&a, PB_ATTR_HINT))
        text.hint = pb_attrs_text(b, &a, PB_ATTR_HINT, false);
    uint8_t quiet = pb_attrs_word(b, &a, PB_ATTR_SILENCE);
    d.quiet = quiet == PB_NONE ? PB_QUIET_PLAIN : quiet;
    *pb_vec_add(&b->inner_first) = b->inner.n;
    take_contents(L, b, a.contents, is_stretch, &d, &text, &c);
    d.options = (uint8_t)(c.answers > PB_OPTIONS_MAX ? PB_OPTIONS_MAX : c.answers);
    d.lines = (uint8_t)(c.lines > UINT8_MAX ? UINT8_MAX : c.lines);
    if (is_stretch)
        take_timely(L, b, &a, &d);
    check_answers(b, &text, is_stretch, &c);
    *pb_vec_add(&b->s->decisions) = d;
    *pb_vec_add(&b->s->decision_texts) = text;
}
