// SPDX-License-Identifier: MIT
#include "check/check.h"

#include <stdlib.h>

#include "check/paths.h"
#include "check/walk.h"
#include "sim/expr.h"

static pb_span place_of(const pb_scenario *s, uint32_t item, uint32_t beat)
{
    return item < s->item_spans.n && s->item_spans.p[item].line ? s->item_spans.p[item]
                                                                : s->beats.p[beat].at;
}

// ---- what nobody reaches ------------------------------------------------------------------------

static bool is_shown(const pb_item *it)
{
    return it->kind != PB_ITEM_END && it->kind != PB_ITEM_STRETCH_END;
}

// In a beat that is reached: the first item of each run that is not.
static void check_items(const pb_paths *p, uint32_t beat, pb_diags *diags)
{
    const pb_scenario *s = p->s;
    bool was_reached = true;
    for (uint32_t i = s->beats.p[beat].first_item;; i++) {
        bool reached = p->at[i] & PB_PATH_REACHED;
        if (!reached && was_reached && is_shown(&s->items.p[i]))
            pb_diag_add(diags, PB_D_UNREACHABLE_ITEM, place_of(s, i, beat),
                        "beat '%.*s' never comes this far", PB_STR_ARG(s->beats.p[beat].id));
        if (s->items.p[i].kind == PB_ITEM_END) {
            if (reached)
                pb_diag_add(diags, PB_D_NO_WAY_ON, s->beats.p[beat].at, "beat '%.*s' leads nowhere",
                            PB_STR_ARG(s->beats.p[beat].id));
            return;
        }
        was_reached = reached;
    }
}

static void check_reached(const pb_paths *p, pb_diags *diags)
{
    const pb_scenario *s = p->s;
    for (uint32_t b = 0; b < s->beats.n; b++) {
        if (p->at[s->beats.p[b].first_item] & PB_PATH_REACHED)
            check_items(p, b, diags);
        else
            pb_diag_add(diags, PB_D_UNREACHABLE_BEAT, s->beats.p[b].at,
                        "nothing leads to beat '%.*s'", PB_STR_ARG(s->beats.p[b].id));
    }
}

static void check_phases(const pb_paths *p, pb_diags *diags)
{
    const pb_scenario *s = p->s;
    uint32_t entered = 0, n = 0;
    for (uint32_t i = 0; i < s->items.n; i++)
        if (s->items.p[i].kind == PB_ITEM_PHASE && p->at[i] & PB_PATH_REACHED)
            entered |= 1u << s->items.p[i].small;
    pb_buf names = {0};
    for (uint32_t ph = 0; ph < PB_PHASE_COUNT; ph++)
        if (!(entered >> ph & 1))
            pb_buf_printf(&names, "%s'%s'", n++ ? ", " : "", pb_phase_name[ph]);
    if (n)
        pb_diag_add(diags, PB_D_MISSING_PHASE, s->meta.at, "the session never enters phase%s %s",
                    n > 1 ? "s" : "", names.p);
    pb_buf_release(&names);
}

// ---- what leads nowhere
// ---------------------------------------------------------------------------

// From `item`, by the talk alone, to the jump that closes the first loop. `on_way` is per beat.
// Every way on from here is known to go round, so that following any one of them is enough.
static void report_loop(const pb_paths *p, uint32_t item, uint32_t beat, uint32_t *on_way,
                        uint32_t way, pb_diags *diags)
{
    const pb_scenario *s = p->s;
    for (;;) {
        on_way[beat] = way;
        while (s->items.p[item].kind != PB_ITEM_GO)
            item++;
        uint32_t to = s->items.p[item].arg;
        if (on_way[to] == way) {
            pb_diag_add(
                diags, PB_D_LOOP_WITHOUT_MOMENT, place_of(s, item, beat),
                "the talk goes round for ever: back to beat '%.*s' without a moment on the way",
                PB_STR_ARG(s->beats.p[to].id));
            return;
        }
        if (on_way[to])
            return; // into a loop that was reported
        beat = to;
        item = s->beats.p[to].first_item;
    }
}

static void check_loops(const pb_paths *p, pb_diags *diags)
{
    const pb_scenario *s = p->s;
    uint32_t *on_way = pb_heap_resize(NULL, s->beats.n * sizeof *on_way);
    memset(on_way, 0, s->beats.n * sizeof *on_way);
    for (uint32_t b = 0; b < s->beats.n; b++) {
        uint32_t i = s->beats.p[b].first_item;
        if ((p->at[i] & (PB_PATH_REACHED | PB_PATH_CAN_STOP)) == PB_PATH_REACHED && !on_way[b])
            report_loop(p, i, b, on_way, b + 1, diags);
    }
    // A beat may go round from behind its last decision only.
    for (uint32_t b = 0; b < s->beats.n; b++) {
        uint32_t i = s->beats.p[b].first_item;
        for (; !on_way[b] && s->items.p[i].kind != PB_ITEM_END; i++)
            if ((p->at[i] & (PB_PATH_REACHED | PB_PATH_CAN_STOP)) == PB_PATH_REACHED)
                report_loop(p, i, b, on_way, b + 1, diags);
    }
    free(on_way);
}

static bool is_dead(const pb_paths *p, uint32_t item)
{
    // Talk that goes round by itself is reported as that.
    return (p->at[item] & (PB_PATH_REACHED | PB_PATH_CAN_END | PB_PATH_CAN_STOP)) ==
           (PB_PATH_REACHED | PB_PATH_CAN_STOP);
}

// Where the way from `item` to beat `to` is written: the option's place, or the item's own.
static pb_span place_of_jump(const pb_scenario *s, uint32_t item, uint32_t beat, uint32_t to)
{
    const pb_item *it = &s->items.p[item];
    if (it->kind == PB_ITEM_MOMENT || it->kind == PB_ITEM_STRETCH_END) {
        const pb_decision *d = &s->decisions.p[it->arg];
        for (uint32_t o = d->first_option; o < d->first_option + d->options; o++)
            if (s->options.p[o].go == to)
                return s->option_texts.p[o].at;
    }
    return place_of(s, item, beat);
}

static void report_dead(const pb_paths *p, uint32_t from, uint32_t from_beat, uint32_t to,
                        pb_diags *diags)
{
    const pb_scenario *s = p->s;
    pb_diag_add(diags, PB_D_DEAD_END, s->beats.p[to].at,
                "no ending can be reached from beat '%.*s'", PB_STR_ARG(s->beats.p[to].id));
    pb_diag_note(diags, place_of_jump(s, from, from_beat, to), "this leads to it");
}

// Where play may step from items that can still end to ones that cannot.
static void check_dead_ends(const pb_paths *p, pb_diags *diags)
{
    const pb_scenario *s = p->s;
    uint32_t to[PB_JUMPS_MAX];
    uint8_t *told = pb_heap_resize(NULL, s->beats.n);
    memset(told, 0, s->beats.n);
    for (uint32_t b = 0; b < s->beats.n; b++) {
        for (uint32_t i = s->beats.p[b].first_item; s->items.p[i].kind != PB_ITEM_END; i++) {
            if (!(p->at[i] & PB_PATH_CAN_END))
                continue;
            for (uint32_t j = 0, n = pb_paths_jumps(s, i, to); j < n; j++) {
                if (!is_dead(p, s->beats.p[to[j]].first_item) || told[to[j]]++)
                    continue;
                report_dead(p, i, b, to[j], diags);
            }
            if (pb_paths_runs_on(s, i) && is_dead(p, i + 1))
                pb_diag_add(diags, PB_D_DEAD_END, place_of(s, i + 1, b),
                            "no ending can be reached from here");
        }
    }
    free(told);
}

static void check_ends(const pb_paths *p, pb_diags *diags)
{
    const pb_scenario *s = p->s;
    const pb_beat *start = &s->beats.p[s->start];
    check_loops(p, diags);
    if (p->at[start->first_item] & PB_PATH_CAN_END)
        check_dead_ends(p, diags);
    else if (p->at[start->first_item] & PB_PATH_CAN_STOP)
        pb_diag_add(diags, PB_D_NO_ENDING, start->at,
                    s->endings.n ? "no ending can be reached from the start"
                                 : "the scenario has no ending");
}

// ---- what is declared and not used --------------------------------------------------------------

static void check_pools(const pb_scenario *s, pb_diags *diags)
{
    uint8_t *drawn = pb_heap_resize(NULL, s->pools.n + 1);
    memset(drawn, 0, s->pools.n + 1);
    for (uint32_t i = 0; i < s->items.n; i++)
        if (s->items.p[i].kind == PB_ITEM_DRAW)
            drawn[s->items.p[i].arg] = 1;
    for (uint32_t i = 0; i < s->pools.n; i++)
        if (!drawn[i])
            pb_diag_add(diags, PB_D_UNUSED_POOL, s->pools.p[i].at, "nothing draws from pool '%.*s'",
                        PB_STR_ARG(s->pools.p[i].id));
    free(drawn);
}

// An effect that reads only to write the same again ("plans = plans + 1") does not use what it
// counts.
static void check_state(const pb_scenario *s, pb_diags *diags)
{
    uint32_t used = 0;
    for (uint32_t i = 0; i < s->exprs.n; i++) {
        uint32_t wrote, reads = pb_expr_reads(s, i, &wrote);
        bool wrote_one = wrote && !(wrote & (wrote - 1));
        used |= wrote_one ? reads & ~wrote : reads;
        if (s->exprs.p[i].function != PB_NO_INDEX)
            return; // it may read anything
    }
    for (uint32_t i = 0; i < s->meta.state.n; i++)
        if (!(used >> i & 1))
            pb_diag_add(diags, PB_D_UNUSED_STATE, s->meta.state.p[i].at,
                        "no condition depends on state '%.*s'", PB_STR_ARG(s->meta.state.p[i].id));
}

// Somebody who only does things takes part, too: silence can be a person's way of speaking.
static void check_people(const pb_scenario *s, pb_diags *diags)
{
    uint32_t heard = 0;
    for (uint32_t i = 0; i < s->lines.n; i++)
        if (s->lines.p[i].speaker < PB_PEOPLE_MAX)
            heard |= 1u << s->lines.p[i].speaker;
    for (uint32_t i = 0; i < s->meta.people.n; i++)
        if (!(heard >> i & 1))
            pb_diag_add(diags, PB_D_SILENT_PERSON, s->meta.people.p[i].at,
                        "'%.*s' never says or does anything", PB_STR_ARG(s->meta.people.p[i].id));
}

static void check_whys(const pb_scenario *s, pb_diags *diags)
{
    for (uint32_t i = 0; i < s->option_texts.n; i++)
        if (!s->option_texts.p[i].why.n)
            pb_diag_add(diags, PB_D_MISSING_WHY, s->option_texts.p[i].at,
                        "option '%.*s' does not say why", PB_STR_ARG(s->option_texts.p[i].id));
}

void pb_check_run(const pb_scenario *s, const pb_catalogue *c, const pb_script_port *port,
                  pb_diags *diags)
{
    pb_paths paths;
    uint32_t errors = diags->errors;
    pb_paths_init(&paths, s);
    check_ends(&paths, diags);
    check_reached(&paths, diags);
    check_phases(&paths, diags);
    pb_paths_release(&paths);
    check_pools(s, diags);
    check_state(s, diags);
    check_people(s, diags);
    check_whys(s, diags);
    if (diags->errors == errors)
        pb_walk_run(s, c, port, diags);
}
