// SPDX-License-Identifier: MIT
// What can be told only when the whole script has run: names become indexes, lines get their
// default talk from the phase they fall into, and every beat must lead on.
#include "script/build.h"

// ---- parts that stand nowhere -----------------------------------------------------------------

static void check_parts(pb_build *b)
{
    for (uint32_t i = 0; i < b->parts.n; i++) {
        const pb_part *part = &b->parts.p[i];
        bool is_answer = part->kind == PB_PART_OPTION || part->kind == PB_PART_NOTICE;
        if (!part->is_complete && !is_answer)
            pb_build_report(b, PB_D_MISSING_KEY, pb_span_head(b, part->place),
                            "%s needs { … } behind it", pb_part_name(b, part));
        else if (!part->is_used)
            pb_build_report(b, PB_D_MISPLACED, pb_span_of(b, part->place), "%s stands in no %s",
                            pb_part_name(b, part),
                            is_answer                        ? "moment"
                            : part->kind == PB_PART_EXCHANGE ? "pool"
                                                             : "beat");
    }
}

// ---- references -------------------------------------------------------------------------------

static pb_span go_span(const pb_build *b, pb_place place)
{
    uint32_t key, table = pb_locate_table(&b->where, place), value = PB_NO_TOKEN;
    if (table != PB_NO_TOKEN)
        value = pb_locate_value(&b->where, table, PB_STR("go"), &key);
    return pb_span_of(b, value == PB_NO_TOKEN ? place : value);
}

static uint32_t index_of(pb_build *b, const pb_symbols *symbols, uint32_t symbol, pb_span at,
                         enum pb_diag_id unknown, const char *what)
{
    const pb_symbol *s = &symbols->list.p[symbol];
    if (s->index != PB_NO_INDEX)
        return s->index;
    if (pb_build_report(b, unknown, at, "unknown %s '%.*s'", what, PB_STR_ARG(s->name)))
        pb_build_suggest_symbol(b, at, symbols, s->name);
    return 0;
}

static void resolve_items(pb_build *b)
{
    for (uint32_t i = 0; i < b->s->items.n; i++) {
        pb_item *item = &b->s->items.p[i];
        bool is_go = item->kind == PB_ITEM_GO;
        if (!is_go && item->kind != PB_ITEM_DRAW)
            continue;
        const pb_symbols *symbols = is_go ? &b->beats : &b->pools;
        if (item->arg == PB_SYMBOL_TOLD) {
            item->arg = 0;
            continue;
        }
        uint32_t known = symbols->list.p[item->arg].index;
        if (known == PB_NO_INDEX) {
            pb_span at = pb_span_text(b, b->item_places.p[i], symbols->list.p[item->arg].name);
            known =
                index_of(b, symbols, item->arg, at, is_go ? PB_D_UNKNOWN_BEAT : PB_D_UNKNOWN_POOL,
                         is_go ? "beat" : "pool");
        }
        item->arg = known;
    }
}

static void resolve_options(pb_build *b)
{
    for (uint32_t i = 0; i < b->s->options.n; i++) {
        pb_option *o = &b->s->options.p[i];
        if (o->go == PB_NO_INDEX)
            continue;
        if (o->go == PB_SYMBOL_TOLD) {
            o->go = 0;
            continue;
        }
        uint32_t known = b->beats.list.p[o->go].index;
        if (known == PB_NO_INDEX)
            known = index_of(b, &b->beats, o->go, go_span(b, b->option_places.p[i]),
                             PB_D_UNKNOWN_BEAT, "beat");
        o->go = known;
    }
}

static void resolve_start(pb_build *b)
{
    pb_span file = {b->file, 0, 0, 0};
    b->s->start = 0;
    if (b->start_place == PB_NO_TOKEN) {
        pb_build_report(b, PB_D_NO_START, file,
                        b->s->beats.n ? "no start: say with which beat it begins: start \"…\""
                                      : "no start, and no beat to start with");
    } else if (b->start != PB_SYMBOL_TOLD) {
        pb_span at = pb_span_text(b, b->start_place, b->beats.list.p[b->start].name);
        b->s->start = index_of(b, &b->beats, b->start, at, PB_D_UNKNOWN_BEAT, "beat");
    }
}

// ---- ways on ----------------------------------------------------------------------------------

static bool all_go(const pb_scenario *s, const pb_decision *d)
{
    for (uint32_t i = 0; i < d->options; i++)
        if (s->options.p[d->first_option + i].go == PB_NO_INDEX)
            return false;
    return true; // also when it has none, which is told by itself
}

static bool leads_on(const pb_scenario *s, uint32_t beat)
{
    for (const pb_item *item = &s->items.p[s->beats.p[beat].first_item]; item->kind != PB_ITEM_END;
         item++) {
        bool is_decision = item->kind == PB_ITEM_MOMENT || item->kind == PB_ITEM_STRETCH;
        if (item->kind == PB_ITEM_ENDING || (item->kind == PB_ITEM_GO && !item->when) ||
            (is_decision && all_go(s, &s->decisions.p[item->arg])))
            return true;
    }
    return false;
}

static void check_ways(pb_build *b)
{
    for (uint32_t i = 0; i < b->s->beats.n; i++) {
        const pb_beat *beat = &b->s->beats.p[i];
        if (!b->is_vague.p[i] && !leads_on(b->s, i) &&
            pb_build_report(b, PB_D_NO_WAY_ON, beat->at, "the beat '%.*s' leads nowhere",
                            PB_STR_ARG(beat->id)))
            pb_diag_note(
                b->diags, beat->at,
                "it must come to a go, an ending, or a moment whose every answer has a go");
    }
}

// ---- phases and talk --------------------------------------------------------------------------

struct phases {
    pb_build *b;
    uint8_t *entry; // phase in which each beat is entered first
    bool *is_seen;
    uint32_t *queue, queued;
    uint8_t *pools; // phase in which each pool is drawn from first
};

static enum pb_talk default_talk(pb_build *b, uint8_t phase, bool must_say, pb_span at)
{
    static const uint8_t talk[PB_PHASE_COUNT] = {
        [PB_PHASE_OPENING] = PB_TALK_FRAME,    [PB_PHASE_STORY] = PB_TALK_FACTS,
        [PB_PHASE_FACTS] = PB_TALK_FACTS,      [PB_PHASE_HANDOVER] = PB_TALK_FRAME,
        [PB_PHASE_DISCUSSION] = PB_TALK_FRAME, [PB_PHASE_RETURN] = PB_TALK_FRAME,
        [PB_PHASE_CLOSE] = PB_TALK_FRAME};
    if (phase >= PB_PHASE_COUNT)
        return PB_TALK_FRAME;
    bool is_open =
        phase == PB_PHASE_DISCUSSION || phase == PB_PHASE_RETURN || phase == PB_PHASE_CLOSE;
    if (must_say && is_open)
        pb_build_report(b, PB_D_MISSING_TALK, at,
                        "in the phase '%s' say what this is about: talk = \"…\"",
                        pb_phase_name[phase]);
    return (enum pb_talk)talk[phase];
}

static void settle_line(pb_build *b, uint32_t index, uint8_t phase)
{
    pb_line *line = &b->s->lines.p[index];
    if (line->talk == PB_TALK_OPEN)
        line->talk =
            (uint8_t)default_talk(b, phase, line->speaker != PB_YOU, b->s->line_texts.p[index].at);
}

static void settle_pool(struct phases *p, uint32_t pool, uint8_t phase)
{
    const pb_scenario *s = p->b->s;
    if (pool >= s->pools.n || p->pools[pool] != PB_NONE || phase == PB_NONE)
        return;
    p->pools[pool] = phase;
    for (uint32_t i = 0; i < s->pools.p[pool].entries; i++) {
        const pb_entry *e = &s->entries.p[s->pools.p[pool].first_entry + i];
        for (uint32_t k = 0; k < e->lines; k++)
            settle_line(p->b, e->first_line + k, phase);
    }
}

static void arrive(struct phases *p, uint32_t beat, uint8_t phase)
{
    if (beat >= p->b->s->beats.n || p->is_seen[beat])
        return;
    p->is_seen[beat] = true;
    p->entry[beat] = phase;
    p->queue[p->queued++] = beat;
}

static void walk(struct phases *p, uint32_t beat)
{
    const pb_scenario *s = p->b->s;
    uint8_t phase = p->entry[beat];
    for (uint32_t i = s->beats.p[beat].first_item; s->items.p[i].kind != PB_ITEM_END; i++) {
        pb_item *item = &s->items.p[i];
        switch (item->kind) {
        case PB_ITEM_PHASE:
            phase = item->small;
            break;
        case PB_ITEM_LINE:
            settle_line(p->b, item->arg, phase);
            break;
        case PB_ITEM_LATER:
            if (item->small == PB_TALK_OPEN)
                item->small = (uint8_t)default_talk(p->b, phase, true, s->item_spans.p[i]);
            break;
        case PB_ITEM_DRAW:
            settle_pool(p, item->arg, phase);
            break;
        case PB_ITEM_GO:
            arrive(p, item->arg, phase);
            break;
        case PB_ITEM_MOMENT:
        case PB_ITEM_STRETCH_END:
            for (uint32_t k = 0; k < s->decisions.p[item->arg].options; k++)
                arrive(p, s->options.p[s->decisions.p[item->arg].first_option + k].go, phase);
            break;
        default:
            break;
        }
    }
}

static void settle_talk(pb_build *b)
{
    uint32_t n = b->s->beats.n;
    struct phases p = {b,
                       PB_NEW(&b->arena, uint8_t, n),
                       PB_NEW(&b->arena, bool, n),
                       PB_NEW(&b->arena, uint32_t, n),
                       0,
                       PB_NEW(&b->arena, uint8_t, b->s->pools.n)};
    if (b->s->pools.n)
        memset(p.pools, PB_NONE, b->s->pools.n);
    arrive(&p, b->s->start, PB_PHASE_OPENING);
    for (uint32_t i = 0; i < p.queued; i++)
        walk(&p, p.queue[i]);
    uint32_t reached = p.queued;
    for (uint32_t i = 0; i < n; i++) // what nobody reaches, from its own phases
        arrive(&p, i, PB_NONE);
    for (uint32_t i = reached; i < p.queued; i++)
        walk(&p, p.queue[i]);
    for (uint32_t i = 0; i < b->s->lines.n; i++)
        settle_line(b, i, PB_NONE);
}

void pb_build_finish(pb_build *b)
{
    check_parts(b);
    resolve_items(b);
    resolve_options(b);
    resolve_start(b);
    check_ways(b);
    settle_talk(b);
}
