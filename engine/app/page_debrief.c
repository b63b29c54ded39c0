// SPDX-License-Identifier: MIT
// The debrief: where the talk went, what was made of each principle beside what the trainee
// thought, and each moment with what else was there.
#include <stdio.h>
#include <stdlib.h>

#include "app/inside.h"
#include "app/page_moment.h"
#include "app/told.h"

enum { FAR_APART = 250 }; // over 1000: more than one step of the trainee's own rating

static pb_node *add_text(pb_page *p, const char *id, const char *name, pb_str value)
{
    pb_node *n = pb_page_add(p, p->root, PB_ROLE_TEXT, id, pb_str_of(name));
    n->value = value;
    return n;
}

static void add_head(pb_page *p, const pb_debrief *d)
{
    const pb_scenario *sc = pb_sim_scenario(d->sim);
    const pb_catalogue *c = pb_sim_catalogue(d->sim);
    uint32_t minutes = d->clock / 60000;
    pb_str time = pb_page_text(
        p, pb_tr_n(p->tongue, "%u minute of session time", "%u minutes of session time", minutes),
        minutes);
    pb_str said = pb_page_text(
        p, pb_tr_n(p->tongue, "%u intervention", "%u interventions", d->said), d->said);
    pb_str quiet = pb_page_text(
        p, pb_tr_n(p->tongue, "%u quiet answer", "%u quiet answers", d->kept_quiet), d->kept_quiet);
    pb_str school = c->schools.p[pb_sim_school(d->sim)].name;
    add_text(p, "summary", pb_tr(p->tongue, "Debrief"),
             pb_page_text(p, pb_tr(p->tongue, "Debrief · %.*s · %.*s, %.*s · %.*s"),
                          PB_STR_ARG(time), PB_STR_ARG(said), PB_STR_ARG(quiet),
                          PB_STR_ARG(school)));
    if (d->is_over && sc->endings.p[d->ending].title.n)
        pb_page_add(p, p->root, PB_ROLE_TEXT, "ending", sc->endings.p[d->ending].title)->value =
            sc->endings.p[d->ending].text;
    else if (!d->is_over)
        add_text(p, "ending", pb_tr(p->tongue, "Not finished"),
                 pb_str_of(pb_tr(p->tongue, "This session has not come to its end; the numbers are "
                                            "of what was played.")));
    if (d->misfit.kind != PB_FITS)
        add_text(p, "misfit", pb_tr(p->tongue, "The scenario has changed"),
                 pb_page_text(p,
                              pb_tr_n(p->tongue,
                                      "Only the first %u answer still fits it; the debrief stops "
                                      "there.",
                                      "Only the first %u answers still fit it; the debrief stops "
                                      "there.",
                                      d->misfit.at),
                              d->misfit.at));
}

// ---- the talk map -----------------------------------------------------------------------------

static pb_str shares_text(pb_page *p, const pb_debrief *d, const pb_view_chart *c)
{
    uint64_t sum[PB_TALK_LANES] = {0}, all = 0;
    pb_buf b = {0};
    for (uint32_t m = 0; m < PB_MINUTES_MAX; m++)
        for (int i = 0; i < PB_TALK_LANES; i++) {
            sum[i] += d->tally.talk[m][i];
            all += d->tally.talk[m][i];
        }
    for (int i = 0; i < PB_TALK_LANES && all; i++)
        if (sum[i] * 100 / all)
            pb_buf_printf(&b, "%s%.*s %u %%", b.n ? ", " : "", PB_STR_ARG(c->lane[i]),
                          (unsigned)(sum[i] * 100 / all));
    pb_str kept = pb_arena_dup(p->arena, pb_buf_str(&b));
    pb_buf_release(&b);
    return kept;
}

static void add_map(pb_page *p, const pb_debrief *d, uint32_t selected)
{
    static const char *const lane[PB_TALK_LANES] = {
        PB_WORDS_IN("talk", "facts"),        PB_WORDS_IN("talk", "fixing"),
        PB_WORDS_IN("talk", "away"),         PB_WORDS_IN("talk", "feeling"),
        PB_WORDS_IN("talk", "relationship"), PB_WORDS_IN("talk", "process"),
        PB_WORDS_IN("talk", "frame"),        PB_WORDS_IN("talk", "silence")};
    pb_view_chart *c = PB_NEW(p->arena, pb_view_chart, 1);
    c->minutes = (d->clock + 59999) / 60000;
    c->minutes = c->minutes > PB_MINUTES_MAX ? PB_MINUTES_MAX : c->minutes;
    uint16_t(*share)[PB_TALK_LANES] = pb_arena_alloc(p->arena, (c->minutes + 1) * sizeof *share);
    for (uint32_t m = 0; m < c->minutes; m++)
        pb_debrief_minute(d, m, share[m]);
    c->share = (const uint16_t(*)[PB_TALK_LANES])share;
    for (int i = 0; i < PB_TALK_LANES; i++)
        c->lane[i] = pb_str_of(pb_tr_in(p->tongue, "talk", lane[i]));
    for (uint32_t i = 0; i < d->decisions.n && i < PB_CHART_MARKS_MAX; i++) {
        const pb_debrief_decision *dd = &d->decisions.p[i];
        bool quiet = !pb_told_move(d, dd, dd->taken)->spoken;
        c->mark[i].clock = dd->clock;
        c->mark[i].moment = i;
        c->mark[i].state = pb_told_state(dd->verdict) | (quiet ? PB_IS_QUIET : 0u) |
                           (i == selected ? PB_IS_SELECTED : 0u);
        c->mark[i].label = pb_told_label(d, dd);
        c->marks = i + 1;
    }
    pb_node *n = pb_page_add(p, p->root, PB_ROLE_CHART, "talk_map",
                             pb_str_of(pb_tr(p->tongue, "Where the talk went")));
    n->chart = c;
    n->value = shares_text(p, d, c);
}

// ---- the profile, and what the trainee thought ------------------------------------------------

static void add_profile(pb_page *p, const pb_reading *r)
{
    const pb_debrief *d = &r->debrief;
    const pb_catalogue *c = pb_sim_catalogue(d->sim);
    pb_node *list =
        pb_page_add(p, p->root, PB_ROLE_LIST, "profile", pb_str_of(pb_tr(p->tongue, "Principles")));
    bool rated = false;
    for (uint32_t i = 0; i < c->principles.n; i++) {
        char id[80];
        snprintf(id, sizeof id, "bar:%.*s", PB_STR_ARG(c->principles.p[i].id));
        pb_node *n = pb_page_add(p, list, PB_ROLE_BAR, id, c->principles.p[i].name);
        pb_view_bar *bar = PB_NEW(p->arena, pb_view_bar, 1);
        *bar = (pb_view_bar){d->profile.score[i], d->profile.chances[i], r->rating[i]};
        rated = rated || r->rating[i] >= 0;
        n->bar = bar;
        n->value = bar->chances ? pb_page_text(p,
                                               pb_tr_n(p->tongue, "%d %% of %u chance",
                                                       "%d %% of %u chances", bar->chances),
                                               (bar->value + 5) / 10, bar->chances)
                                : pb_str_of(pb_tr(p->tongue, "no chance"));
        n->detail = c->principles.p[i].summary;
        n->action = (pb_command){PB_DO_PRINCIPLE, i};
    }
    list->detail = pb_str_of(
        rated ? pb_tr(p->tongue, "bar: what you made of the chances you had · ◇: how you rated "
                                 "yourself before seeing it")
              : pb_tr(p->tongue, "what you made of the chances you had"));
}

// Where the two lie far apart; said plainly, and without a verdict on either.
static void add_apart(pb_page *p, const pb_reading *r)
{
    const pb_debrief *d = &r->debrief;
    const pb_catalogue *c = pb_sim_catalogue(d->sim);
    pb_node *list = NULL;
    for (uint32_t i = 0; i < c->principles.n; i++) {
        int32_t score = d->profile.score[i], self = r->rating[i];
        if (score < 0 || self < 0 || abs(score - self) < FAR_APART)
            continue;
        if (!list)
            list = pb_page_add(p, p->root, PB_ROLE_LIST, "apart",
                               pb_str_of(pb_tr(p->tongue, "Where the two lie far apart")));
        char id[80];
        snprintf(id, sizeof id, "apart:%.*s", PB_STR_ARG(c->principles.p[i].id));
        pb_node *n = pb_page_add(p, list, PB_ROLE_TEXT, id, c->principles.p[i].name);
        n->value = pb_str_of(
            self < score ? pb_tr(p->tongue, "You rated yourself lower than your choices.")
                         : pb_tr(p->tongue, "You rated yourself higher than your choices."));
    }
}

static void add_reflection(pb_page *p, const pb_reading *r)
{
    static const char *const name[PB_OWN_COUNT] = {PB_WORDS("What you felt"),
                                                   PB_WORDS("The chair that was empty")};
    static const char *const id[PB_OWN_COUNT] = {"own:felt", "own:chair"};
    pb_node *g = NULL;
    for (int i = 0; i < PB_OWN_COUNT; i++) {
        if (!r->own[i].n)
            continue;
        if (!g)
            g = pb_page_add(p, p->root, PB_ROLE_LIST, "reflection",
                            pb_str_of(pb_tr(p->tongue, "In your own words, before you saw it")));
        pb_page_add(p, g, PB_ROLE_TEXT, id[i], pb_str_of(pb_tr(p->tongue, name[i])))->value =
            pb_arena_dup(p->arena, pb_buf_str(&r->own[i]));
    }
}

// ---- moments ----------------------------------------------------------------------------------

static void add_moments(pb_page *p, const pb_debrief *d, uint32_t selected)
{
    pb_node *list =
        pb_page_add(p, p->root, PB_ROLE_LIST, "moments", pb_str_of(pb_tr(p->tongue, "Moments")));
    for (uint32_t i = 0; i < d->decisions.n; i++) {
        const pb_debrief_decision *dd = &d->decisions.p[i];
        bool quiet = !pb_told_move(d, dd, dd->taken)->spoken;
        char id[32];
        snprintf(id, sizeof id, "moment:%u", i + 1);
        pb_node *n = pb_page_add(p, list, PB_ROLE_MOMENT, id, pb_told_label(d, dd));
        n->value = pb_told_minutes(p, dd->clock);
        n->detail = pb_told_verdict(p, dd->verdict);
        n->state = pb_told_state(dd->verdict) | (quiet ? PB_IS_QUIET : 0u) |
                   (i == selected ? PB_IS_SELECTED : 0u);
        n->action = (pb_command){PB_DO_MOMENT, i};
        snprintf(id, sizeof id, "quote:%u", i + 1);
        pb_page_add(p, n, PB_ROLE_TEXT, id, pb_told_said(p, d, dd, dd->taken));
    }
}

static void add_provisional(pb_page *p)
{
    pb_page_add(
        p, p->root, PB_ROLE_TEXT, "provisional",
        pb_str_of(pb_tr(p->tongue, "The marks are authors’ judgement until a panel of accredited "
                                   "leaders has answered the same moments. They describe these "
                                   "choices, not you.")))
        ->state = PB_IS_MARGIN;
}

// What stays after the numbers: the room that it came from.
static void add_notes(pb_page *p, const pb_debrief *d)
{
    add_provisional(p);
    pb_page_care(p, &pb_sim_scenario(d->sim)->meta);
}

static void add_actions(pb_page *p)
{
    pb_node *a =
        pb_page_add(p, p->root, PB_ROLE_GROUP, "actions", pb_str_of(pb_tr(p->tongue, "Actions")));
    pb_page_button(p, a, "home", pb_tr(p->tongue, "Home"), "Esc", PB_DO_HOME, 0);
    pb_page_button(p, a, "export_html", pb_tr(p->tongue, "Save as a web page"), "E", PB_DO_EXPORT,
                   PB_EXPORT_HTML);
    pb_page_button(p, a, "export_markdown", pb_tr(p->tongue, "Save as Markdown"), "", PB_DO_EXPORT,
                   PB_EXPORT_MARKDOWN);
    pb_page_button(p, a, "help", pb_tr(p->tongue, "Help"), "?", PB_DO_HELP, 0);
}

void pb_page_debrief(pb_page *p, const pb_app *app)
{
    const pb_reading *r = &app->reading;
    const pb_debrief *d = &r->debrief;
    pb_page_begin(p, "debrief", pb_sim_scenario(d->sim)->meta.title);
    add_head(p, d);
    add_map(p, d, r->selected);
    add_profile(p, r);
    add_apart(p, r);
    add_reflection(p, r);
    add_moments(p, d, r->selected);
    if (d->decisions.n)
        pb_page_moment(p, p->root, r, r->selected, false);
    add_notes(p, d);
    if (r->saved.n)
        add_text(p, "saved", pb_tr(p->tongue, "Saved"),
                 pb_arena_dup(p->arena, pb_buf_str(&r->saved)));
    add_actions(p);
}

// ---- the whole of it --------------------------------------------------------------------------

// What is needed to play the session again and come to the same.
static void add_record(pb_page *p, const pb_reading *r)
{
    const pb_debrief *d = &r->debrief;
    const pb_journal *j = &r->journal;
    uint32_t *live = pb_heap_resize(NULL, (j->entries.n + 1) * sizeof *live);
    uint32_t n = pb_journal_live(j, live);
    pb_buf answers = {0};
    for (uint32_t i = 0; i < n; i++)
        pb_buf_printf(&answers, "%s%.*s", i ? " " : "", PB_STR_ARG(j->entries.p[live[i]].answer));
    free(live);
    pb_node *list =
        pb_page_add(p, p->root, PB_ROLE_LIST, "record",
                    pb_str_of(pb_tr(p->tongue, "To play it again and come to the same")));
    const struct {
        const char *id, *name;
        pb_str value;
    } row[] = {
        {"record:scenario", pb_tr(p->tongue, "Scenario"), pb_arena_dup(p->arena, j->scenario)},
        {"record:hash", pb_tr(p->tongue, "Its hash (SHA-256)"),
         pb_arena_dup(p->arena, pb_str_of(j->scenario_hash))},
        {"record:school", pb_tr(p->tongue, "School"), pb_arena_dup(p->arena, j->school)},
        {"record:mode", pb_tr(p->tongue, "Mode"), pb_str_of(pb_mode_name[d->mode])},
        {"record:seed", pb_tr(p->tongue, "Seed"),
         pb_page_text(p, "%llu", (unsigned long long)d->seed)},
        {"record:answers", pb_tr(p->tongue, "Answers"),
         pb_arena_dup(p->arena, pb_buf_str(&answers))},
        {"record:state", pb_tr(p->tongue, "The state it comes to"),
         pb_page_text(p, "%016llx", (unsigned long long)d->hash)},
    };
    pb_buf_release(&answers);
    for (size_t i = 0; i < sizeof row / sizeof *row; i++)
        pb_page_add(p, list, PB_ROLE_TEXT, row[i].id, pb_str_of(row[i].name))->value = row[i].value;
}

void pb_page_debrief_whole(pb_page *p, const pb_app *app)
{
    const pb_reading *r = &app->reading;
    const pb_debrief *d = &r->debrief;
    pb_page_begin(p, "debrief", pb_sim_scenario(d->sim)->meta.title);
    add_head(p, d);
    add_map(p, d, UINT32_MAX);
    add_profile(p, r);
    add_apart(p, r);
    add_reflection(p, r);
    pb_node *list =
        pb_page_add(p, p->root, PB_ROLE_LIST, "moments", pb_str_of(pb_tr(p->tongue, "Moments")));
    for (uint32_t i = 0; i < d->decisions.n; i++)
        pb_page_moment(p, list, r, i, true);
    add_notes(p, d);
    add_record(p, r);
}
