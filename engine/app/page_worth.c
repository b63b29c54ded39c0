// SPDX-License-Identifier: MIT
// What each answer is worth at a decision, as its author needs to know it: marks by principle,
// where they come from, each situation rule that spoke and its reason, the condition, and what
// follows.
#include <stdlib.h>

#include "app/outlook.h"

static void add_half_points(pb_buf *out, int v)
{
    pb_buf_printf(out, v < 0 ? "−" : v > 0 ? "+" : "");
    if (abs(v) != 1)
        pb_buf_printf(out, "%d", abs(v) / 2);
    if (v % 2)
        pb_buf_printf(out, "½");
}

static pb_str marks_text(pb_page *p, const pb_catalogue *c, const pb_marks *m)
{
    pb_buf b = {0};
    for (uint32_t i = 0; i < c->principles.n; i++)
        if (m->of[i]) {
            pb_buf_printf(&b, "%s%.*s ", b.n ? ", " : "", PB_STR_ARG(c->principles.p[i].id));
            add_half_points(&b, m->of[i]);
        }
    pb_str kept =
        b.n ? pb_arena_dup(p->arena, pb_buf_str(&b)) : pb_str_of(pb_tr(p->tongue, "no marks"));
    pb_buf_release(&b);
    return kept;
}

// The same one by one, for a face that shows them side by side.
static void add_marks(pb_page *p, pb_node *n, const pb_catalogue *c, const pb_marks *m)
{
    for (uint32_t i = 0; i < c->principles.n; i++) {
        pb_buf b = {0};
        if (!m->of[i])
            continue;
        add_half_points(&b, m->of[i]);
        pb_node *mark = pb_page_add(p, n, PB_ROLE_TEXT, "mark", c->principles.p[i].id);
        mark->value = pb_arena_dup(p->arena, pb_buf_str(&b));
        mark->state = m->of[i] > 0 ? PB_IS_STRONG : PB_IS_WEAK;
        pb_buf_release(&b);
    }
}

static pb_str rule_text(pb_page *p, const pb_catalogue *c, const pb_rule *rule)
{
    static const pb_marks none;
    bool adds = memcmp(&rule->add, &none, sizeof none) != 0;
    pb_str add = adds ? marks_text(p, c, &rule->add) : PB_STR("");
    const char *keep = rule->keep == 100 ? NULL
                       : rule->keep      ? pb_tr(p->tongue, "half of what is above nought")
                                         : pb_tr(p->tongue, "nothing above nought");
    return !keep  ? add
           : adds ? pb_page_text(p, "%s, %.*s", keep, PB_STR_ARG(add))
                  : pb_str_of(keep);
}

// The marks before any rule, and where they are written.
static void add_base(pb_page *p, pb_node *n, const pb_app *app, const pb_outlook_at *o,
                     uint32_t option, uint8_t move)
{
    const pb_scenario *sc = pb_sim_scenario(o->s->sim);
    const pb_catalogue *c = &app->shelf.catalogue;
    const pb_option *opt = &sc->options.p[option];
    const pb_school *school = &c->schools.p[pb_sim_school(o->s->sim)];
    bool own = opt->has_marks && opt->move == move, seen = school->remarked >> move & 1;
    const pb_marks *marks = own    ? &sc->marks.p[opt->marks]
                            : seen ? &school->marks[move]
                                   : &c->moves.p[move].marks;
    pb_str from = own    ? pb_bench_place(p, &sc->sources, sc->option_texts.p[option].at)
                  : seen ? pb_bench_place(p, &app->shelf.sources, school->remarked_at[move])
                         : pb_bench_place(p, &app->shelf.sources, c->moves.p[move].at);
    pb_node *base = pb_page_add(p, n, PB_ROLE_TEXT, "base",
                                pb_str_of(own    ? pb_tr(p->tongue, "its own marks")
                                          : seen ? pb_tr(p->tongue, "as the school sees the move")
                                                 : pb_tr(p->tongue, "the move’s marks")));
    base->value = marks_text(p, c, marks);
    base->detail = from;
}

static void add_rules(pb_page *p, pb_node *n, const pb_app *app, uint32_t rules)
{
    const pb_catalogue *c = &app->shelf.catalogue;
    for (uint32_t r = 0; r < c->rules.n; r++) {
        if (!(rules >> r & 1))
            continue;
        pb_node *rule = pb_page_add(p, n, PB_ROLE_ITEM, "rule", c->rules.p[r].name);
        rule->value = rule_text(p, c, &c->rules.p[r]);
        rule->detail =
            pb_page_text(p, "%.*s (%.*s)", PB_STR_ARG(c->rules.p[r].reason),
                         PB_STR_ARG(pb_bench_place(p, &app->shelf.sources, c->rules.p[r].at)));
    }
}

// When it is on offer, where it goes and what it does.
static void add_script(pb_page *p, pb_node *n, const pb_scenario *sc, const pb_option *o)
{
    pb_str effect = sc->exprs.p[o->effect].text;
    if (o->when)
        pb_page_add(p, n, PB_ROLE_TEXT, "when", pb_str_of(pb_tr(p->tongue, "when")))->value =
            sc->exprs.p[o->when].text;
    if (o->within)
        pb_page_add(p, n, PB_ROLE_TEXT, "within", pb_str_of(pb_tr(p->tongue, "within")))->value =
            sc->exprs.p[o->within].text;
    if (o->effect)
        pb_page_add(p, n, PB_ROLE_TEXT, "effect", pb_str_of(pb_tr(p->tongue, "effect")))->value =
            effect;
    pb_page_add(p, n, PB_ROLE_TEXT, "go", pb_str_of(pb_tr(p->tongue, "goes to")))->value =
        o->go != PB_NO_INDEX ? sc->beats.p[o->go].id
                             : pb_str_of(pb_tr(p->tongue, "what stands below it"));
}

static void add_option(pb_page *p, pb_node *list, const pb_app *app, const pb_outlook_at *o,
                       uint32_t option, const pb_offer *offer)
{
    const pb_scenario *sc = pb_sim_scenario(o->s->sim);
    const pb_catalogue *c = &app->shelf.catalogue;
    const pb_option *opt = &sc->options.p[option];
    const pb_option_text *text = &sc->option_texts.p[option];
    uint32_t first = sc->decisions.p[o->s->state.decision].first_option;
    uint8_t i = 0;
    while (i < offer->n && first + offer->of[i].option != option)
        i++;
    bool is_open = i < offer->n;
    uint8_t move = is_open ? offer->of[i].move : opt->move;
    pb_buf id = {0};
    pb_buf_printf(&id, "bench:option:%.*s", PB_STR_ARG(text->id));
    pb_node *n = pb_page_add(p, list, PB_ROLE_ITEM, id.p, text->id);
    n->detail = pb_page_text(p, "%.*s, %.*s", PB_STR_ARG(c->moves.p[move].id),
                             PB_STR_ARG(pb_bench_place(p, &sc->sources, text->at)));
    n->value = is_open ? marks_text(p, c, &offer->of[i].marks)
                       : pb_str_of(pb_tr(p->tongue, "not on offer now"));
    n->key = is_open ? pb_page_text(p, "%u", i + 1u) : PB_STR("");
    n->state = (is_open ? 0u : PB_IS_DISABLED) | (o->taken == option ? PB_IS_TAKEN : 0u);
    if (is_open)
        add_marks(p, n, c, &offer->of[i].marks);
    if (is_open && (offer->of[i].rules || opt->has_marks))
        add_base(p, n, app, o, option, move);
    if (is_open)
        add_rules(p, n, app, offer->of[i].rules);
    add_script(p, n, sc, opt);
    if (is_open && o->is_last && o->is_here) {
        id.n = 0;
        pb_buf_printf(&id, "bench:write:%.*s", PB_STR_ARG(text->id));
        pb_page_button(p, n, id.p, pb_tr(p->tongue, "Note"), "", PB_DO_WORKBENCH,
                       PB_SET(PB_BENCH_NOTE, i + 1));
    }
    pb_buf_release(&id);
}

// The principles on which the answers differ here.
static pb_str stake_text(pb_page *p, const pb_catalogue *c, const pb_session *s)
{
    pb_marks best, worst;
    pb_buf b = {0};
    pb_session_range(s, &best, &worst);
    for (uint32_t i = 0; i < c->principles.n; i++)
        if (best.of[i] != worst.of[i]) {
            pb_buf_printf(&b, "%s%.*s ", b.n ? ", " : "", PB_STR_ARG(c->principles.p[i].id));
            add_half_points(&b, worst.of[i]);
            pb_buf_add(&b, PB_STR(" … "));
            add_half_points(&b, best.of[i]);
        }
    pb_str kept = b.n ? pb_page_text(p, pb_tr(p->tongue, "At stake: %s"), b.p)
                      : pb_str_of(pb_tr(p->tongue, "Nothing is at stake: every answer is worth "
                                                   "the same."));
    pb_buf_release(&b);
    return kept;
}

void pb_page_worth(pb_page *p, pb_node *panel, const pb_app *app, const pb_outlook_at *o)
{
    const pb_scenario *sc = pb_sim_scenario(o->s->sim);
    pb_offer offer;
    if (!o->is_waiting)
        return;
    const pb_decision *d = &sc->decisions.p[o->s->state.decision];
    pb_session_offer(o->s, &offer);
    pb_node *list = pb_page_add(p, panel, PB_ROLE_LIST, "bench:options",
                                pb_str_of(pb_tr(p->tongue, "What each answer is worth")));
    list->value = stake_text(p, &app->shelf.catalogue, o->s);
    for (uint32_t i = d->first_option; i < d->first_option + d->options; i++)
        add_option(p, list, app, o, i, &offer);
}
