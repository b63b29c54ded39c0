// SPDX-License-Identifier: MIT
// One moment of the debrief in full, and what each answer to it opened.
#include "app/page_moment.h"

#include <stdio.h>

#include "app/branch.h"
#include "app/pages.h"
#include "app/told.h"

enum { LINES_MOST = 8 }; // of a path

static pb_node *add_text(pb_page *p, pb_node *parent, const char *id, pb_str name, pb_str value)
{
    pb_node *n = pb_page_add(p, parent, PB_ROLE_TEXT, id, name);
    n->value = value;
    return n;
}

static void add_rules(pb_page *p, pb_node *parent, const pb_debrief *d, uint32_t rules,
                      bool with_source)
{
    const pb_catalogue *c = pb_sim_catalogue(d->sim);
    for (uint32_t r = 0; r < c->rules.n; r++) {
        if (!(rules >> r & 1))
            continue;
        char id[80];
        snprintf(id, sizeof id, "rule:%.*s", PB_STR_ARG(c->rules.p[r].id));
        pb_node *n = pb_page_add(p, parent, PB_ROLE_TEXT, id, c->rules.p[r].name);
        n->value = c->rules.p[r].reason;
        n->detail = with_source ? c->rules.p[r].source : PB_STR("");
    }
}

// ---- paths ------------------------------------------------------------------------------------

static void add_lines(pb_page *p, pb_node *path, const pb_debrief *d, const pb_branch *b)
{
    uint32_t shown = 0, left = 0;
    for (uint32_t i = 0; i < b->events.n; i++) {
        const pb_event *e = &b->events.p[i];
        pb_node *n = PB_NEW(p->arena, pb_node, 1);
        pb_view_line *v = PB_NEW(p->arena, pb_view_line, 1);
        bool elsewhere = e->kind == PB_EV_DECISION || e->kind == PB_EV_ENDING ||
                         (e->kind == PB_EV_ANSWER && i == 0); // stands above its path
        if (elsewhere || !pb_page_tell(p, d->sim, e, n, v))
            continue;
        if (shown == LINES_MOST) {
            left++;
            continue;
        }
        v->number = ++shown;
        v->clock = e->clock;
        v->decision = -1;
        pb_node *line = pb_page_add(p, path, PB_ROLE_LINE, "line", n->name);
        line->id = pb_page_text(p, "%.*s:%u", PB_STR_ARG(path->id), shown);
        line->value = n->value;
        line->detail = n->detail;
        line->state = n->state;
        line->line = v;
    }
    if (left)
        pb_page_add(p, path, PB_ROLE_TEXT, "more",
                    pb_page_text(p,
                                 pb_tr_n(p->tongue, "… and %u more thing is said or done.",
                                         "… and %u more things are said or done.", left),
                                 left))
            ->state = PB_IS_MARGIN;
}

static pb_str ending_title(const pb_page *p, const pb_scenario *sc, uint32_t ending)
{
    pb_str title = sc->endings.p[ending].title;
    return title.n ? title : pb_str_of(pb_tr(p->tongue, "the end"));
}

// Where a path has come to, and where it might end.
static void add_next(pb_page *p, pb_node *path, const pb_debrief *d, const pb_branch *b)
{
    const pb_scenario *sc = pb_sim_scenario(d->sim);
    uint32_t minute = b->clock / 60000;
    if (b->status == PB_ENDED) {
        add_text(p, path, "next",
                 pb_page_text(p, pb_tr(p->tongue, "The session ends, at %u min"), minute),
                 ending_title(p, sc, b->ending));
        return;
    }
    if (b->status == PB_STUCK)
        return;
    pb_str notice = sc->decision_texts.p[b->decision].notice;
    if (!notice.n)
        notice = pb_str_of(b->status == PB_IN_STRETCH
                               ? pb_tr(p->tongue, "The talk goes on, and you may step in.")
                               : pb_tr(p->tongue, "It is your turn."));
    add_text(p, path, "next",
             pb_page_text(p, pb_tr(p->tongue, "The next moment, at %u min"), minute), notice);
    if (b->last_ending == PB_NO_INDEX)
        return;
    add_text(p, path, "best",
             pb_str_of(pb_tr(p->tongue, "With the best answers from there on, it would end so")),
             pb_page_text(p, pb_tr(p->tongue, "%.*s, after %u min"),
                          PB_STR_ARG(ending_title(p, sc, b->last_ending)), b->last_clock / 60000));
}

static void add_path(pb_page *p, pb_node *parent, const char *id, const char *name,
                     const pb_debrief *d, const pb_debrief_decision *dd, uint8_t i,
                     const pb_branch *b)
{
    pb_node *path = pb_page_add(p, parent, PB_ROLE_GROUP, id, pb_str_of(name));
    path->value = pb_told_said(p, d, dd, i);
    path->state = i == dd->taken ? PB_IS_TAKEN : 0u;
    add_lines(p, path, d, b);
    pb_told_aftermath(p, path, d, &b->came);
    add_next(p, path, d, b);
}

// Whether two paths are the same but for the answers themselves.
static bool is_same_talk(const pb_branch *a, const pb_branch *b)
{
    uint32_t i = 0, k = 0;
    for (;; i++, k++) {
        while (i < a->events.n && a->events.p[i].kind == PB_EV_ANSWER)
            i++;
        while (k < b->events.n && b->events.p[k].kind == PB_EV_ANSWER)
            k++;
        if (i == a->events.n || k == b->events.n)
            return i == a->events.n && k == b->events.n;
        const pb_event *x = &a->events.p[i], *y = &b->events.p[k];
        if (x->kind != y->kind || x->small != y->small || x->ref != y->ref)
            return false;
    }
}

// One other answer beside the one given.
static void add_branch(pb_page *p, pb_node *item, const pb_debrief *d,
                       const pb_debrief_decision *dd, uint8_t i, const pb_session *at,
                       const pb_branch *taken)
{
    pb_branch b;
    pb_branch_play(&b, at, dd->offer.of[i].option);
    pb_node *g = pb_page_add(p, item, PB_ROLE_GROUP, "branch",
                             pb_str_of(pb_tr(p->tongue, "Played forward to the next moment")));
    g->detail = pb_str_of(pb_tr(p->tongue, "The same session from the same point, with the same "
                                           "chance; only the answer is another."));
    add_path(p, g, "path:taken",
             pb_told_move(d, dd, dd->taken)->spoken ? pb_tr(p->tongue, "You said")
                                                    : pb_tr(p->tongue, "You answered"),
             d, dd, dd->taken, taken);
    add_path(p, g, "path:other", pb_tr(p->tongue, "The other answer"), d, dd, i, &b);
    if (is_same_talk(taken, &b))
        pb_page_add(p, g, PB_ROLE_TEXT, "same",
                    pb_str_of(pb_tr(p->tongue,
                                    "As far as the next moment, the talk is the same either way; "
                                    "what differs is the state of the group.")));
    pb_branch_release(&b);
}

// ---- what was on offer ------------------------------------------------------------------------

static pb_node *add_other(pb_page *p, pb_node *list, const pb_debrief *d,
                          const pb_debrief_decision *dd, uint8_t i)
{
    char id[96];
    snprintf(id, sizeof id, "other:%.*s", PB_STR_ARG(pb_told_option(d, dd, i)->id));
    pb_node *o = pb_page_add(p, list, PB_ROLE_ITEM, id, pb_told_said(p, d, dd, i));
    pb_str move = pb_told_move(d, dd, i)->name;
    pb_str marks = pb_told_marks(p, d, &dd->offer.of[i].marks);
    o->value = pb_told_option(d, dd, i)->why;
    o->detail =
        marks.n ? pb_page_text(p, "%.*s · %.*s", PB_STR_ARG(move), PB_STR_ARG(marks)) : move;
    o->action = (pb_command){PB_DO_BRANCH, i};
    return o;
}

// Every answer with what it opened, the one given first.
static void add_all(pb_page *p, pb_node *m, const pb_debrief *d, const pb_debrief_decision *dd,
                    const pb_session *at)
{
    pb_node *list =
        pb_page_add(p, m, PB_ROLE_LIST, "others",
                    pb_str_of(pb_tr(p->tongue, "What each answer opened, played forward "
                                               "to the next moment")));
    for (uint8_t n = 0; n <= dd->offer.n; n++) {
        uint8_t i = n ? (uint8_t)(n - 1) : dd->taken;
        if (n && i == dd->taken)
            continue;
        pb_branch b;
        pb_branch_play(&b, at, dd->offer.of[i].option);
        pb_node *o = add_other(p, list, d, dd, i);
        if (n) {
            add_rules(p, o, d, dd->offer.of[i].rules, false);
        } else { // stands above already
            o->state = PB_IS_TAKEN;
            o->value = o->detail = PB_STR("");
        }
        add_path(p, o, n ? "path:other" : "path:taken",
                 n ? pb_tr(p->tongue, "What it would have opened")
                   : pb_tr(p->tongue, "What followed"),
                 d, dd, i, &b);
        pb_branch_release(&b);
    }
}

static void add_others(pb_page *p, pb_node *m, const pb_reading *r, const pb_debrief_decision *dd,
                       const pb_session *at)
{
    const pb_debrief *d = &r->debrief;
    pb_node *list = pb_page_add(p, m, PB_ROLE_LIST, "others",
                                pb_str_of(pb_tr(p->tongue, "What else was there")));
    list->detail = pb_str_of(
        pb_tr(p->tongue, "Open one to see what it would have led to, beside what you said."));
    for (uint8_t i = 0; i < dd->offer.n; i++) {
        if (i == dd->taken)
            continue;
        pb_node *o = add_other(p, list, d, dd, i);
        if (i != r->open)
            continue;
        pb_branch taken;
        pb_branch_play(&taken, at, dd->offer.of[dd->taken].option);
        o->state = PB_IS_SELECTED;
        add_rules(p, o, d, dd->offer.of[i].rules, false);
        add_branch(p, o, d, dd, i, at, &taken);
        pb_branch_release(&taken);
    }
}

// ---- the moment -------------------------------------------------------------------------------

static void add_situation(pb_page *p, pb_node *m, const pb_debrief *d,
                          const pb_debrief_decision *dd)
{
    const pb_scenario *sc = pb_sim_scenario(d->sim);
    const pb_decision_text *dt = &sc->decision_texts.p[dd->decision];
    if (dt->notice.n)
        add_text(p, m, "situation", pb_str_of(pb_tr(p->tongue, "Before you")), dt->notice);
    if (dd->came.drift != PB_NONE) {
        const pb_drift *dr = &pb_sim_catalogue(d->sim)->drifts.p[dd->came.drift];
        add_text(p, m, "drift", pb_str_of(pb_tr(p->tongue, "The group was in")), dr->name)->detail =
            dr->underneath;
    }
}

static void add_actions(pb_page *p, pb_node *m, uint32_t moment, uint32_t of)
{
    pb_node *a =
        pb_page_add(p, m, PB_ROLE_GROUP, "moment_actions", pb_str_of(pb_tr(p->tongue, "Actions")));
    pb_page_button(p, a, "retry", pb_tr(p->tongue, "Try this moment again"), "R", PB_DO_RETRY,
                   moment)
        ->state = PB_IS_PRIMARY;
    if (moment)
        pb_page_button(p, a, "previous", pb_tr(p->tongue, "Previous moment"), "Left", PB_DO_MOMENT,
                       moment - 1);
    if (moment + 1 < of)
        pb_page_button(p, a, "next", pb_tr(p->tongue, "Next moment"), "Right", PB_DO_MOMENT,
                       moment + 1);
}

void pb_page_moment(pb_page *p, pb_node *parent, const pb_reading *r, uint32_t moment, bool all)
{
    const pb_debrief *d = &r->debrief;
    const pb_debrief_decision *dd = &d->decisions.p[moment];
    const pb_move *move = pb_told_move(d, dd, dd->taken);
    pb_node *m = pb_page_add(p, parent, PB_ROLE_MOMENT, "moment", pb_told_label(d, dd));
    m->value = pb_told_minutes(p, dd->clock);
    m->detail = pb_page_text(p, pb_tr(p->tongue, "moment %u of %u, %.*s"), moment + 1,
                             d->decisions.n, PB_STR_ARG(pb_told_verdict(p, dd->verdict)));
    m->state = pb_told_state(dd->verdict) | (move->spoken ? 0u : PB_IS_QUIET);
    add_situation(p, m, d, dd);
    pb_node *n = add_text(
        p, m, "said",
        pb_str_of(move->spoken ? pb_tr(p->tongue, "You said") : pb_tr(p->tongue, "You answered")),
        pb_told_said(p, d, dd, dd->taken));
    n->detail = move->name;
    n->state = PB_IS_TAKEN;
    n = add_text(p, m, "why", pb_str_of(pb_tr(p->tongue, "What it did")),
                 pb_told_option(d, dd, dd->taken)->why);
    n->detail = pb_told_marks(p, d, &dd->offer.of[dd->taken].marks);
    add_rules(p, m, d, dd->offer.of[dd->taken].rules, true);
    if (!all) // else it stands with what followed
        pb_told_aftermath(p, m, d, &dd->came);
    pb_session *at = pb_branch_at(d, &r->journal, moment);
    if (all)
        add_all(p, m, d, dd, at);
    else
        add_others(p, m, r, dd, at);
    pb_session_free(at);
    add_text(p, m, "source", pb_str_of(pb_tr(p->tongue, "Source")), move->source);
    if (!all)
        add_actions(p, m, moment, d->decisions.n);
}
