// SPDX-License-Identifier: MIT
// What the workbench shows in place of a page: the list of all moments to go to, and what has to be
// mended before anything can be played.
#include <stdio.h>

#include "app/bench.h"

static void add_button(pb_page *p, pb_node *to, const char *id, const char *name, const char *key,
                       enum pb_bench_do what)
{
    pb_page_button(p, to, id, name, key, PB_DO_WORKBENCH, PB_SET(what, 0));
}

static pb_node *add_actions(pb_page *p)
{
    return pb_page_add(p, p->root, PB_ROLE_GROUP, "actions",
                       pb_str_of(pb_tr(p->tongue, "Actions")));
}

// ---- what is to be mended ---------------------------------------------------------------------

static void add_mending(pb_page *p, const pb_bench *b, bool has_session)
{
    const pb_volume *v = &b->broken;
    pb_page_begin(
        p, "mending",
        pb_page_text(p,
                     pb_tr_n(p->tongue, "%u thing to mend", "%u things to mend", v->diags.errors),
                     v->diags.errors));
    pb_page_add(p, p->root, PB_ROLE_TEXT, "lead",
                pb_str_of(has_session ? pb_tr(p->tongue,
                                              "Your session waits where it was; it goes on as soon "
                                              "as what you save can be played.")
                                      : pb_tr(p->tongue, "The session begins as soon as what you "
                                                         "save can be played.")));
    pb_node *list = pb_page_add(p, p->root, PB_ROLE_LIST, "diagnostics", v->folder);
    pb_page_diagnostics(p, list, &v->diags, &v->scenario->sources);
    pb_node *a = add_actions(p);
    add_button(p, a, "bench:reload", pb_tr(p->tongue, "Load again"), "R", PB_BENCH_RELOAD);
    if (has_session)
        add_button(p, a, "bench:put_by", pb_tr(p->tongue, "Go on with the last version"), "Esc",
                   PB_BENCH_PUT_BY);
    pb_page_button(p, a, "quit", pb_tr(p->tongue, "Quit"), "Q", PB_DO_QUIT, 0);
}

// ---- moments ----------------------------------------------------------------------------------

// In this session: 0 not come to, 1 passed, 2 the one that is waited at.
static int been_at(const pb_play *play, uint32_t decision)
{
    const pb_session *s = play->session;
    bool waits = s->state.status == PB_AT_MOMENT || s->state.status == PB_IN_STRETCH;
    if (waits && s->state.decision == decision)
        return 2;
    for (uint32_t i = 0; i < s->events.n; i++)
        if (s->events.p[i].kind == PB_EV_DECISION && s->events.p[i].ref == decision)
            return 1;
    return 0;
}

static void add_moment(pb_page *p, pb_node *list, const pb_app *app, uint32_t decision)
{
    const pb_scenario *sc = pb_sim_scenario(app->play.sim);
    const pb_decision *d = &sc->decisions.p[decision];
    const pb_decision_text *dt = &sc->decision_texts.p[decision];
    int been = been_at(&app->play, decision);
    char id[32];
    snprintf(id, sizeof id, "bench:to:%u", decision);
    pb_node *n = pb_page_add(p, list, PB_ROLE_CARD, id, dt->id);
    n->value = dt->notice;
    n->detail = pb_page_text(p,
                             d->is_stretch ? pb_tr(p->tongue, "stretch in beat “%.*s”, %.*s")
                                           : pb_tr(p->tongue, "moment in beat “%.*s”, %.*s"),
                             PB_STR_ARG(sc->beats.p[d->beat].id),
                             PB_STR_ARG(pb_bench_place(p, &sc->sources, dt->at)));
    n->state = been == 2 ? PB_IS_CURRENT : been ? PB_IS_DONE : 0u;
    n->action = (pb_command){PB_DO_WORKBENCH, PB_SET(PB_BENCH_GO, decision)};
}

static void add_line(pb_page *p, pb_node *list, const pb_scenario *sc, uint32_t line)
{
    const pb_line_text *t = &sc->line_texts.p[line];
    uint8_t who = sc->lines.p[line].speaker;
    char id[32];
    snprintf(id, sizeof id, "bench:line:%u", line);
    pb_node *n = pb_page_add(p, list, PB_ROLE_CARD, id,
                             who < sc->meta.people.n ? sc->meta.people.p[who].name
                                                     : pb_str_of(pb_tr(p->tongue, "You")));
    n->value = t->says.n ? t->says : t->does;
    n->detail = pb_bench_place(p, &sc->sources, t->at);
    n->action = (pb_command){PB_DO_WORKBENCH, PB_SET(PB_BENCH_GO_LINE, line)};
}

static bool add_lines(pb_page *p, const pb_bench *b, const pb_scenario *sc)
{
    enum { MOST = 24 };
    pb_node *list = NULL;
    uint32_t n = 0;
    for (uint32_t i = 0; i < sc->lines.n && n < MOST; i++) {
        if (!pb_bench_finds_line(b, sc, i))
            continue;
        if (!list)
            list = pb_page_add(p, p->root, PB_ROLE_LIST, "lines",
                               pb_str_of(pb_tr(p->tongue, "Lines")));
        add_line(p, list, sc, i);
        n++;
    }
    return n > 0;
}

void pb_page_moments(pb_page *p, const pb_app *app)
{
    const pb_bench *b = app->bench;
    const pb_scenario *sc = pb_sim_scenario(app->play.sim);
    pb_page_begin(p, "moments", pb_str_of(pb_tr(p->tongue, "Go to…")));
    pb_node *f =
        pb_page_add(p, p->root, PB_ROLE_FIELD, "bench:find", pb_str_of(pb_tr(p->tongue, "Find")));
    f->value = pb_arena_dup(p->arena, pb_buf_str(&b->typed));
    f->detail = pb_str_of(pb_tr(
        p->tongue,
        "words of a moment or a line; the id of a beat or ending; a line’s number in the script"));
    f->action = (pb_command){PB_DO_WORKBENCH, PB_SET(PB_BENCH_GO_TYPED, 0)};
    f->key = PB_STR("/");
    f->state = PB_IS_CURRENT;
    if (b->said_at == app->version && b->said.n)
        pb_page_add(p, p->root, PB_ROLE_TEXT, "bench:said",
                    pb_arena_dup(p->arena, pb_buf_str(&b->said)))
            ->state = PB_IS_BROKEN;
    pb_node *list = pb_page_add(p, p->root, PB_ROLE_LIST, "moments",
                                pb_str_of(pb_tr(p->tongue, "Moments and stretches")));
    for (uint32_t d = 0; d < sc->decisions.n; d++)
        if (pb_bench_finds(b, sc, d))
            add_moment(p, list, app, d);
    if (!add_lines(p, b, sc) && !list->first)
        list->value = pb_str_of(pb_tr(p->tongue, "Nothing that is said has these words."));
    add_button(p, add_actions(p), "bench:leave", pb_tr(p->tongue, "Back"), "Esc", PB_BENCH_LEAVE);
}

bool pb_page_bench(pb_page *p, const pb_app *app)
{
    const pb_bench *b = app->bench;
    bool is_broken = b->broken.scenario && !b->is_put_by;
    bool lists = b->open == PB_BENCH_MOMENTS && app->play.session && app->page == PAGE_SESSION;
    if (is_broken)
        add_mending(p, b, app->play.session != NULL);
    else if (lists)
        pb_page_moments(p, app);
    return is_broken || lists;
}
