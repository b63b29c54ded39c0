// SPDX-License-Identifier: MIT
// The panel beside a session: where the talk stands and what it stands on, at the decision that the
// reader is at or comes to next.
#include <stdio.h>
#include <stdlib.h>

#include "app/bench.h"
#include "app/outlook.h"

pb_str pb_bench_place(pb_page *p, const pb_sources *sources, pb_span at)
{
    pb_str path = at.file < sources->list.n ? sources->list.p[at.file].path : PB_STR("?");
    pb_str name = path;
    while (pb_str_cut(&path, '/', &name))
        ;
    return pb_page_text(p, "%.*s:%u", PB_STR_ARG(name), at.line);
}

static pb_node *add_list(pb_page *p, pb_node *panel, const char *id, const char *name)
{
    return pb_page_add(p, panel, PB_ROLE_LIST, id, pb_str_of(name));
}

static pb_node *add_text(pb_page *p, pb_node *panel, const char *id, pb_str text)
{
    return pb_page_add(p, panel, PB_ROLE_TEXT, id, text);
}

static void add_button(pb_page *p, pb_node *to, const char *id, const char *name, const char *key,
                       enum pb_bench_do what, uint32_t value)
{
    pb_page_button(p, to, id, name, key, PB_DO_WORKBENCH, PB_SET(what, value));
}

// ---- where ------------------------------------------------------------------------------------

static void add_place(pb_page *p, pb_node *panel, const pb_outlook_at *o)
{
    const pb_scenario *sc = pb_sim_scenario(o->s->sim);
    const pb_state *st = &o->s->state;
    uint32_t seconds = st->clock / 1000;
    pb_node *n;
    if (o->is_waiting) {
        const pb_decision *d = &sc->decisions.p[st->decision];
        const pb_decision_text *dt = &sc->decision_texts.p[st->decision];
        n = pb_page_add(p, panel, PB_ROLE_HEADING, "bench:place", dt->id);
        n->value = pb_page_text(p,
                                d->is_stretch ? pb_tr(p->tongue, "stretch in beat “%.*s”")
                                              : pb_tr(p->tongue, "moment in beat “%.*s”"),
                                PB_STR_ARG(sc->beats.p[d->beat].id));
        n->detail = pb_bench_place(p, &sc->sources, dt->at);
        n->state = o->is_here ? PB_IS_CURRENT : 0u;
    } else {
        const pb_ending *e = st->status == PB_ENDED ? &sc->endings.p[st->ending] : NULL;
        n = pb_page_add(p, panel, PB_ROLE_HEADING, "bench:place",
                        e ? e->id : pb_str_of(pb_tr(p->tongue, "Nowhere")));
        n->value = pb_str_of(e ? pb_tr(p->tongue, "ending") : pb_tr(p->tongue, "stuck"));
        n->detail = e ? pb_bench_place(p, &sc->sources, e->at) : PB_STR("");
    }
    pb_node *when = add_text(p, panel, "bench:when",
                             pb_page_text(p, pb_tr(p->tongue, "%s, %u:%02u, decision %u"),
                                          pb_phase_name[st->phase], seconds / 60, seconds % 60,
                                          st->decisions + (o->is_waiting ? 1u : 0u)));
    when->value = o->is_waiting && !o->is_here
                      ? pb_str_of(pb_tr(p->tongue, "The talk is on its way there."))
                      : PB_STR("");
}

static void add_line(pb_page *p, pb_node *panel, const pb_play *play)
{
    const pb_scenario *sc = pb_sim_scenario(play->sim);
    const pb_event *e = pb_bench_event(play);
    if (!e || e->kind != PB_EV_LINE)
        return;
    const pb_line *line = &sc->lines.p[e->ref];
    pb_node *n = add_text(p, panel, "bench:line", pb_str_of(pb_tr(p->tongue, "This line")));
    n->value =
        line->drift == PB_NONE
            ? pb_str_of(pb_talk_name[line->talk])
            : pb_page_text(p, pb_tr(p->tongue, "%s, drift %.*s"), pb_talk_name[line->talk],
                           PB_STR_ARG(pb_sim_catalogue(play->sim)->drifts.p[line->drift].id));
    n->detail = pb_bench_place(p, &sc->sources, sc->line_texts.p[e->ref].at);
}

// ---- numbers ----------------------------------------------------------------------------------

static pb_str change(pb_page *p, int32_t from, int32_t to)
{
    return from == to ? PB_STR("") : pb_page_text(p, "%s%d", to < from ? "−" : "+", abs(to - from));
}

static void add_climate(pb_page *p, pb_node *panel, const pb_outlook_at *o)
{
    pb_node *list = add_list(p, panel, "bench:climate", pb_tr(p->tongue, "Climate"));
    for (int i = 0; i < PB_CLIMATE_COUNT; i++) {
        char id[48];
        snprintf(id, sizeof id, "bench:climate:%s", pb_climate_name[i]);
        pb_node *n = pb_page_add(p, list, PB_ROLE_SHIFT, id, pb_str_of(pb_climate_name[i]));
        pb_view_shift *shift = PB_NEW(p->arena, pb_view_shift, 1);
        *shift = (pb_view_shift){o->before.climate[i], o->s->state.climate[i]};
        n->shift = shift;
        n->value = pb_page_text(p, "%d", shift->to);
        n->detail = change(p, shift->from, shift->to);
    }
}

static void add_var(pb_page *p, pb_node *list, const pb_var *var, int32_t from, int32_t to)
{
    pb_buf id = {0};
    pb_buf_printf(&id, "bench:state:%.*s", PB_STR_ARG(var->id));
    pb_node *n = pb_page_add(p, list, PB_ROLE_ITEM, id.p, var->id);
    n->value = from == to ? pb_page_text(p, "%d", to)
                          : pb_page_text(p, "%d (%.*s)", to, PB_STR_ARG(change(p, from, to)));
    n->detail = var->note;
    n->state = from == to ? 0u : PB_IS_CURRENT;
    pb_buf_release(&id);
}

// What is not as it began, one by one; then the rest in a row.
static void add_state(pb_page *p, pb_node *panel, const pb_outlook_at *o)
{
    const pb_meta *meta = &pb_sim_scenario(o->s->sim)->meta;
    pb_buf rest = {0};
    if (!meta->state.n)
        return;
    pb_node *list = add_list(p, panel, "bench:state", pb_tr(p->tongue, "State"));
    for (uint32_t i = 0; i < meta->state.n; i++) {
        const pb_var *var = &meta->state.p[i];
        int32_t from = o->before.var[i], to = o->s->state.var[i];
        if (from != to || to != var->start)
            add_var(p, list, var, from, to);
        else
            pb_buf_printf(&rest, "%s%.*s %d", rest.n ? ", " : "", PB_STR_ARG(var->id), to);
    }
    if (rest.n)
        list->value = pb_page_text(p, pb_tr(p->tongue, "As it began: %s"), rest.p);
    pb_buf_release(&rest);
}

static void add_drift(pb_page *p, pb_node *panel, const pb_outlook_at *o)
{
    const pb_catalogue *c = pb_sim_catalogue(o->s->sim);
    const pb_state *st = &o->s->state;
    const pb_scenario *sc = pb_sim_scenario(o->s->sim);
    if (st->drift == PB_NONE)
        return;
    const pb_drift *d = &c->drifts.p[st->drift];
    pb_node *n = add_text(p, panel, "bench:drift", pb_str_of(pb_tr(p->tongue, "Drift")));
    uint32_t seconds = o->drift ? o->drift->clock / 1000 : 0;
    n->value = pb_page_text(p, pb_tr(p->tongue, "%.*s since %u:%02u"), PB_STR_ARG(d->id),
                            seconds / 60, seconds % 60);
    if (o->drift_line)
        n->detail = pb_page_text(
            p, pb_tr(p->tongue, "begun at %.*s"),
            PB_STR_ARG(pb_bench_place(p, &sc->sources, sc->line_texts.p[o->drift_line->ref].at)));
    else if (o->drift && o->drift->ref)
        n->detail =
            pb_str_of(pb_tr(p->tongue, "came of itself, since nobody answered the one before"));
    if (st->drift_beats && d->next != PB_NONE)
        add_text(
            p, panel, "bench:drift_next",
            pb_page_text(p,
                         pb_tr_n(p->tongue, "Left alone for %u beat; after two comes %.*s.",
                                 "Left alone for %u beats; after two comes %.*s.", st->drift_beats),
                         st->drift_beats, PB_STR_ARG(c->drifts.p[d->next].id)))
            ->state = PB_IS_MARGIN;
}

// ---- notes and findings -----------------------------------------------------------------------

static void add_note(pb_page *p, pb_node *list, const pb_note *note, uint32_t number, bool is_gone)
{
    char id[48];
    snprintf(id, sizeof id, "bench:note:%u", number);
    pb_node *n = pb_page_add(p, list, PB_ROLE_ITEM, id, note->note);
    n->value = note->by;
    n->detail = is_gone ? pb_page_text(p, pb_tr(p->tongue, "on “%.*s”, which stood at %.*s"),
                                       PB_STR_ARG(note->words), PB_STR_ARG(note->at))
                        : note->about;
    snprintf(id, sizeof id, "bench:drop:%u", number);
    add_button(p, n, id, pb_tr(p->tongue, "Dealt with"), "", PB_BENCH_DROP, number);
}

static void add_notes(pb_page *p, pb_node *panel, const pb_app *app, const pb_outlook_at *o)
{
    const pb_bench *b = app->bench;
    pb_node *here = NULL, *gone = NULL;
    if (b->open == PB_BENCH_NOTING) {
        pb_node *f = pb_page_add(p, panel, PB_ROLE_FIELD, "bench:note",
                                 pb_str_of(pb_tr(p->tongue, "A note")));
        f->value = pb_arena_dup(p->arena, pb_buf_str(&b->typed));
        f->detail =
            pb_page_text(p, pb_tr(p->tongue, "A note on “%.*s”"), PB_STR_ARG(b->about.words));
        f->action = (pb_command){PB_DO_WORKBENCH, PB_SET(PB_BENCH_KEEP, 0)};
        f->state = PB_IS_CURRENT;
        pb_node *a = pb_page_add(p, panel, PB_ROLE_GROUP, "bench:noting", PB_STR(""));
        add_button(p, a, "bench:keep", pb_tr(p->tongue, "Keep it"), "Enter", PB_BENCH_KEEP, 0);
        add_button(p, a, "bench:leave", pb_tr(p->tongue, "Leave it"), "Esc", PB_BENCH_LEAVE, 0);
    }
    for (uint32_t i = 0; i < b->notes.of.n; i++) {
        const pb_note *note = &b->notes.of.p[i];
        if (pb_outlook_shows(o, note->text)) {
            if (!here)
                here = add_list(p, panel, "bench:notes", pb_tr(p->tongue, "Notes here"));
            add_note(p, here, note, i, false);
        }
    }
    for (uint32_t i = 0; i < b->notes.of.n; i++) {
        const pb_note *note = &b->notes.of.p[i];
        if (note->text == PB_NO_INDEX) {
            if (!gone)
                gone = add_list(p, panel, "bench:gone",
                                pb_tr(p->tongue, "Notes on words that are gone"));
            add_note(p, gone, note, i, true);
        }
    }
}

static void add_findings(pb_page *p, pb_node *panel, const pb_app *app)
{
    enum { MOST = 12 };
    const pb_volume *v = &app->shelf.volumes.p[app->bench->volume];
    pb_diags few = v->diags;
    if (!few.list.n)
        return;
    few.list.n = few.list.n > MOST ? MOST : few.list.n;
    pb_node *list = add_list(p, panel, "bench:findings", pb_tr(p->tongue, "What check says"));
    pb_page_diagnostics(p, list, &few, &v->scenario->sources);
    if (v->diags.list.n > MOST)
        list->detail =
            pb_str_of(pb_tr(p->tongue, "There is more; `pushback-author check` tells all."));
}

// ---- all of it --------------------------------------------------------------------------------

static void add_actions(pb_page *p, pb_node *panel)
{
    pb_node *a = pb_page_add(p, panel, PB_ROLE_GROUP, "bench:actions",
                             pb_str_of(pb_tr(p->tongue, "Actions")));
    add_button(p, a, "bench:go", pb_tr(p->tongue, "Go to…"), "J", PB_BENCH_LIST, 0);
    add_button(p, a, "bench:write", pb_tr(p->tongue, "Note"), "N", PB_BENCH_NOTE, 0);
    add_button(p, a, "bench:reload", pb_tr(p->tongue, "Load again"), "R", PB_BENCH_RELOAD, 0);
    for (pb_node *n = p->root->first; n; n = n->next)
        if (pb_str_is(n->id, "actions"))
            add_button(p, n, "bench:turn", pb_tr(p->tongue, "Workbench"), "F2", PB_BENCH_TURN, 0);
}

static void say_again(pb_page *p)
{
    for (pb_node *n = p->root->first; n; n = n->next)
        if (pb_str_is(n->id, "speech"))
            n->state |= PB_IS_DONE;
}

void pb_page_workbench(pb_page *p, const pb_app *app)
{
    const pb_bench *b = app->bench;
    pb_outlook_at o;
    if (!pb_str_is(p->root->id, "session") || !app->play.session)
        return;
    if (b->moved_at == app->version)
        say_again(p); // all of it at once: it was not come to by reading
    pb_outlook_make(&o, app);
    pb_node *panel = pb_page_add(p, p->root, PB_ROLE_GROUP, "workbench",
                                 pb_str_of(pb_tr(p->tongue, "Workbench")));
    bool asks = b->open == PB_BENCH_NOTING;
    panel->state = (b->is_turned ? PB_IS_SELECTED : 0u) | (asks ? PB_IS_CURRENT : 0u);
    add_actions(p, panel);
    if (b->broken.scenario) {
        pb_node *n = add_text(p, panel, "bench:broken",
                              pb_str_of(pb_tr(p->tongue, "This is the last version that could be "
                                                         "played; the files as they are cannot.")));
        n->state = PB_IS_BROKEN;
        pb_node *a = pb_page_add(p, panel, PB_ROLE_GROUP, "bench:mending", PB_STR(""));
        add_button(p, a, "bench:mend", pb_tr(p->tongue, "What is to be mended"), "",
                   PB_BENCH_PUT_BY, 0);
    }
    if (b->said_at == app->version && b->said.n)
        add_text(p, panel, "bench:said", pb_arena_dup(p->arena, pb_buf_str(&b->said)))->state =
            PB_IS_MARGIN;
    add_place(p, panel, &o);
    add_line(p, panel, &app->play);
    add_notes(p, panel, app, &o);
    add_climate(p, panel, &o);
    add_state(p, panel, &o);
    add_drift(p, panel, &o);
    pb_page_worth(p, panel, app, &o);
    add_findings(p, panel, app);
    pb_outlook_release(&o);
}
