// SPDX-License-Identifier: MIT
// The debrief: where the talk went, what was made of each principle, and each moment with what else
// was there.
#include <stdio.h>
#include <stdlib.h>

#include "app/inside.h"

static pb_str minute_text(pb_page *p, uint32_t clock)
{
    return pb_page_text(p, "%u min", clock / 60000);
}

static unsigned verdict_state(enum pb_verdict v)
{
    return v == PB_VERDICT_STRONG ? PB_IS_STRONG : v == PB_VERDICT_WEAK ? PB_IS_WEAK : 0u;
}

static pb_str verdict_word(enum pb_verdict v)
{
    static const char *const word[] = {"nothing hung on it", "well met", "partly met", "missed"};
    return pb_str_of(word[v]);
}

static const pb_option_text *option_text(const pb_debrief *d, const pb_debrief_decision *dd,
                                         uint8_t i)
{
    const pb_scenario *sc = pb_sim_scenario(d->sim);
    return &sc->option_texts.p[sc->decisions.p[dd->decision].first_option + dd->offer.of[i].option];
}

static const pb_move *option_move(const pb_debrief *d, const pb_debrief_decision *dd, uint8_t i)
{
    return &pb_sim_catalogue(d->sim)->moves.p[dd->offer.of[i].move];
}

static pb_str said(pb_page *p, const pb_debrief *d, const pb_debrief_decision *dd, uint8_t i)
{
    const pb_scenario *sc = pb_sim_scenario(d->sim);
    const pb_decision *dec = &sc->decisions.p[dd->decision];
    if (!sc->options.p[dec->first_option + dd->offer.of[i].option].is_quiet)
        return pb_page_text(p, "“%.*s”", PB_STR_ARG(option_text(d, dd, i)->says));
    return dec->is_stretch ? PB_STR("Stay quiet and let it run") : PB_STR("Stay quiet");
}

// What a moment is called: its label in charts, else the kind of move that was made there.
static pb_str label(const pb_debrief *d, const pb_debrief_decision *dd)
{
    pb_str brief = option_text(d, dd, dd->taken)->brief;
    return brief.n ? brief : option_move(d, dd, dd->taken)->name;
}

// ---- the talk map -----------------------------------------------------------------------------

static void add_map(pb_page *p, const pb_debrief *d, uint32_t selected)
{
    static const char *const lane[PB_TALK_LANES] = {"facts",        "fixing",  "away",  "feeling",
                                                    "relationship", "process", "frame", "silence"};
    pb_view_chart *c = PB_NEW(p->arena, pb_view_chart, 1);
    c->minutes = (d->clock + 59999) / 60000;
    c->minutes = c->minutes > PB_MINUTES_MAX ? PB_MINUTES_MAX : c->minutes;
    uint16_t(*share)[PB_TALK_LANES] = pb_arena_alloc(p->arena, (c->minutes + 1) * sizeof *share);
    for (uint32_t m = 0; m < c->minutes; m++)
        pb_debrief_minute(d, m, share[m]);
    c->share = (const uint16_t(*)[PB_TALK_LANES])share;
    for (int i = 0; i < PB_TALK_LANES; i++)
        c->lane[i] = pb_str_of(lane[i]);
    for (uint32_t i = 0; i < d->decisions.n && i < PB_CHART_MARKS_MAX; i++) {
        const pb_debrief_decision *dd = &d->decisions.p[i];
        bool quiet = !option_move(d, dd, dd->taken)->spoken;
        c->mark[i].clock = dd->clock;
        c->mark[i].moment = i;
        c->mark[i].state = verdict_state(dd->verdict) | (quiet ? PB_IS_QUIET : 0u) |
                           (i == selected ? PB_IS_SELECTED : 0u);
        c->mark[i].label = label(d, dd);
        c->marks = i + 1;
    }
    pb_node *n = pb_page_add(p, p->root, PB_ROLE_CHART, "talk_map", PB_STR("Where the talk went"));
    n->chart = c;
    uint64_t sum[PB_TALK_LANES] = {0}, all = 0;
    for (uint32_t m = 0; m < PB_MINUTES_MAX; m++)
        for (int i = 0; i < PB_TALK_LANES; i++) {
            sum[i] += d->tally.talk[m][i];
            all += d->tally.talk[m][i];
        }
    pb_buf b = {0};
    for (int i = 0; i < PB_TALK_LANES && all; i++)
        if (sum[i] * 100 / all)
            pb_buf_printf(&b, "%s%s %u %%", b.n ? ", " : "", lane[i],
                          (unsigned)(sum[i] * 100 / all));
    n->value = pb_arena_dup(p->arena, pb_buf_str(&b));
    pb_buf_release(&b);
}

// ---- the profile ------------------------------------------------------------------------------

static void add_profile(pb_page *p, const pb_debrief *d)
{
    const pb_catalogue *c = pb_sim_catalogue(d->sim);
    pb_node *list = pb_page_add(p, p->root, PB_ROLE_LIST, "profile", PB_STR("Principles"));
    list->detail = PB_STR("what you made of the chances you had");
    for (uint32_t i = 0; i < c->principles.n; i++) {
        char id[80];
        snprintf(id, sizeof id, "bar:%.*s", PB_STR_ARG(c->principles.p[i].id));
        pb_node *n = pb_page_add(p, list, PB_ROLE_BAR, id, c->principles.p[i].name);
        pb_view_bar *bar = PB_NEW(p->arena, pb_view_bar, 1);
        *bar = (pb_view_bar){d->profile.score[i], d->profile.chances[i], -1};
        n->bar = bar;
        n->value = bar->chances ? pb_page_text(p, "%d %% of %u chance%s", (bar->value + 5) / 10,
                                               bar->chances, bar->chances == 1 ? "" : "s")
                                : PB_STR("no chance");
        n->detail = c->principles.p[i].summary;
    }
}

// ---- one moment -------------------------------------------------------------------------------

static void add_rules(pb_page *p, pb_node *parent, const pb_debrief *d, uint32_t rules)
{
    const pb_catalogue *c = pb_sim_catalogue(d->sim);
    for (uint32_t r = 0; r < c->rules.n; r++) {
        if (!(rules >> r & 1))
            continue;
        char id[80];
        snprintf(id, sizeof id, "rule:%.*s", PB_STR_ARG(c->rules.p[r].id));
        pb_node *n = pb_page_add(p, parent, PB_ROLE_TEXT, id, c->rules.p[r].name);
        n->value = c->rules.p[r].reason;
        n->detail = c->rules.p[r].source;
    }
}

// "Protecting the presenter +2, Safety and respect -1": what an answer was worth here.
static pb_str marks_text(pb_page *p, const pb_debrief *d, const pb_marks *m)
{
    const pb_catalogue *c = pb_sim_catalogue(d->sim);
    pb_buf b = {0};
    for (uint32_t i = 0; i < c->principles.n; i++)
        if (m->of[i])
            pb_buf_printf(&b, "%s%.*s %s%d%s", b.n ? ", " : "", PB_STR_ARG(c->principles.p[i].name),
                          m->of[i] > 0 ? "+" : "−", abs(m->of[i]) / 2, m->of[i] % 2 ? "½" : "");
    pb_str kept = pb_arena_dup(p->arena, pb_buf_str(&b));
    pb_buf_release(&b);
    return kept;
}

static void climate_words(pb_buf *b, const pb_debrief_decision *dd)
{
    static const char *const name[PB_CLIMATE_COUNT] = {"safety", "the presenter’s exposure",
                                                       "depth", "the patient’s presence",
                                                       "the clinician’s presence"};
    enum { NOTABLE = 4 };
    bool any = false;
    for (int i = 0; i < PB_CLIMATE_COUNT; i++) {
        int by = dd->after[i] - dd->before[i];
        if (abs(by) < NOTABLE)
            continue;
        pb_buf_printf(b, "%s%s %s", any ? ", " : "", name[i], by > 0 ? "rose" : "fell");
        any = true;
    }
    if (any)
        pb_buf_add(b, PB_STR(". "));
}

// A drift pattern's name within a sentence.
static pb_str drift_name(pb_page *p, const pb_debrief *d, uint8_t drift)
{
    pb_str name = pb_arena_dup(p->arena, pb_sim_catalogue(d->sim)->drifts.p[drift].name);
    char *first = (char *)name.p;
    if (*first >= 'A' && *first <= 'Z')
        *first = (char)(*first - 'A' + 'a');
    return name;
}

// What came of it, from the answer to the next decision, as numbers tell it.
static pb_str aftermath(pb_page *p, const pb_debrief *d, const pb_debrief_decision *dd)
{
    static const char *const about[PB_TALK_COUNT] = {
        "facts",    "fixing",           "something else than the case",
        "feeling",  "the relationship", "the group itself",
        "the frame"};
    pb_buf b = {0};
    climate_words(&b, dd);
    if (b.n)
        b.p[0] = (char)(b.p[0] >= 'a' && b.p[0] <= 'z' ? b.p[0] - 'a' + 'A' : b.p[0]);
    uint32_t talk = 0, most = 0;
    for (int i = 0; i < PB_TALK_COUNT; i++) {
        talk += dd->talk[i];
        most = dd->talk[i] > dd->talk[most] ? (uint32_t)i : most;
    }
    if (talk)
        pb_buf_printf(&b, "The talk that followed was %s%s. ",
                      dd->talk[most] * 10 >= talk * 8 ? "about " : "mostly about ", about[most]);
    if (dd->drift != PB_NONE && dd->drift_after == PB_NONE)
        pb_buf_printf(&b, "The group came out of %.*s.", PB_STR_ARG(drift_name(p, d, dd->drift)));
    else if (dd->drift_after != PB_NONE && dd->drift_after != dd->drift)
        pb_buf_printf(&b, "The group went into %.*s.",
                      PB_STR_ARG(drift_name(p, d, dd->drift_after)));
    else if (dd->drift != PB_NONE)
        pb_buf_printf(&b, "The group stayed in %.*s.", PB_STR_ARG(drift_name(p, d, dd->drift)));
    pb_str kept = pb_arena_dup(p->arena, pb_str_trim(pb_buf_str(&b)));
    pb_buf_release(&b);
    return kept;
}

static void add_situation(pb_page *p, pb_node *m, const pb_debrief *d,
                          const pb_debrief_decision *dd)
{
    const pb_scenario *sc = pb_sim_scenario(d->sim);
    const pb_decision_text *dt = &sc->decision_texts.p[dd->decision];
    if (dt->notice.n)
        pb_page_add(p, m, PB_ROLE_TEXT, "situation", PB_STR("Before you"))->value = dt->notice;
    if (dd->drift != PB_NONE) {
        const pb_drift *dr = &pb_sim_catalogue(d->sim)->drifts.p[dd->drift];
        pb_node *n = pb_page_add(p, m, PB_ROLE_TEXT, "drift", PB_STR("The group was in"));
        n->value = dr->name;
        n->detail = dr->underneath;
    }
}

static void add_moment(pb_page *p, const pb_debrief *d, uint32_t selected)
{
    const pb_debrief_decision *dd = &d->decisions.p[selected];
    const pb_option_text *t = option_text(d, dd, dd->taken);
    const pb_move *move = option_move(d, dd, dd->taken);
    pb_node *m = pb_page_add(p, p->root, PB_ROLE_MOMENT, "moment", label(d, dd));
    m->value = minute_text(p, dd->clock);
    m->detail = pb_page_text(p, "moment %u of %u, %.*s", selected + 1, d->decisions.n,
                             PB_STR_ARG(verdict_word(dd->verdict)));
    m->state = verdict_state(dd->verdict);
    add_situation(p, m, d, dd);
    pb_node *n = pb_page_add(p, m, PB_ROLE_TEXT, "said",
                             move->spoken ? PB_STR("You said") : PB_STR("You answered"));
    n->value = said(p, d, dd, dd->taken);
    n->detail = move->name;
    n->state = PB_IS_TAKEN;
    n = pb_page_add(p, m, PB_ROLE_TEXT, "why", PB_STR("What it did"));
    n->value = t->why;
    n->detail = marks_text(p, d, &dd->offer.of[dd->taken].marks);
    n = pb_page_add(p, m, PB_ROLE_TEXT, "after", PB_STR("What came of it"));
    n->value = aftermath(p, d, dd);
    add_rules(p, m, d, dd->offer.of[dd->taken].rules);
    pb_node *others = pb_page_add(p, m, PB_ROLE_LIST, "others", PB_STR("What else was there"));
    for (uint8_t i = 0; i < dd->offer.n; i++) {
        if (i == dd->taken)
            continue;
        char id[96];
        snprintf(id, sizeof id, "other:%.*s", PB_STR_ARG(option_text(d, dd, i)->id));
        pb_node *o = pb_page_add(p, others, PB_ROLE_ITEM, id, said(p, d, dd, i));
        o->value = option_text(d, dd, i)->why;
        o->detail = pb_page_text(p, "%.*s · %.*s", PB_STR_ARG(option_move(d, dd, i)->name),
                                 PB_STR_ARG(marks_text(p, d, &dd->offer.of[i].marks)));
    }
    pb_page_add(p, m, PB_ROLE_TEXT, "source", PB_STR("Source"))->value = move->source;
    pb_node *a = pb_page_add(p, m, PB_ROLE_GROUP, "moment_actions", PB_STR("Actions"));
    pb_page_button(p, a, "retry", "Try this moment again", "R", PB_DO_RETRY, selected)->state =
        PB_IS_PRIMARY;
    if (selected)
        pb_page_button(p, a, "previous", "Previous moment", "Left", PB_DO_MOMENT, selected - 1);
    if (selected + 1 < d->decisions.n)
        pb_page_button(p, a, "next", "Next moment", "Right", PB_DO_MOMENT, selected + 1);
}

static void add_moments(pb_page *p, const pb_debrief *d, uint32_t selected)
{
    pb_node *list = pb_page_add(p, p->root, PB_ROLE_LIST, "moments", PB_STR("Moments"));
    for (uint32_t i = 0; i < d->decisions.n; i++) {
        const pb_debrief_decision *dd = &d->decisions.p[i];
        char id[32];
        snprintf(id, sizeof id, "moment:%u", i + 1);
        pb_node *n = pb_page_add(p, list, PB_ROLE_MOMENT, id, label(d, dd));
        n->value = minute_text(p, dd->clock);
        n->detail = verdict_word(dd->verdict);
        n->state = verdict_state(dd->verdict) | (i == selected ? PB_IS_SELECTED : 0u);
        n->action = (pb_command){PB_DO_MOMENT, i};
    }
}

void pb_page_debrief(pb_page *p, const pb_app *app)
{
    const pb_debrief *d = &app->debrief;
    uint32_t selected = app->selected;
    const pb_scenario *sc = pb_sim_scenario(d->sim);
    const pb_catalogue *c = pb_sim_catalogue(d->sim);
    pb_page_begin(p, "debrief", sc->meta.title);
    pb_node *n = pb_page_add(p, p->root, PB_ROLE_TEXT, "summary", PB_STR("Debrief"));
    n->value = pb_page_text(
        p, "Debrief · %u minutes of session time · %u intervention%s, %u quiet answer%s · %.*s",
        d->clock / 60000, d->said, d->said == 1 ? "" : "s", d->kept_quiet,
        d->kept_quiet == 1 ? "" : "s", PB_STR_ARG(c->schools.p[pb_sim_school(d->sim)].name));
    if (d->is_over && sc->endings.p[d->ending].title.n) {
        n = pb_page_add(p, p->root, PB_ROLE_TEXT, "ending", sc->endings.p[d->ending].title);
        n->value = sc->endings.p[d->ending].text;
    } else if (!d->is_over) {
        pb_page_add(p, p->root, PB_ROLE_TEXT, "ending", PB_STR("Not finished"))->value =
            PB_STR("This session has not come to its end; the numbers are of what was played.");
    }
    if (d->misfit.kind != PB_FITS)
        pb_page_add(p, p->root, PB_ROLE_TEXT, "misfit", PB_STR("The scenario has changed"))->value =
            pb_page_text(p, "Only the first %u answers still fit it; the debrief stops there.",
                         d->misfit.at);
    add_map(p, d, selected);
    add_profile(p, d);
    add_moments(p, d, selected);
    if (d->decisions.n)
        add_moment(p, d, selected < d->decisions.n ? selected : d->decisions.n - 1);
    pb_page_add(p, p->root, PB_ROLE_TEXT, "provisional",
                PB_STR("The marks are authors’ judgement until a panel of accredited leaders has "
                       "answered the same moments. "
                       "They describe these choices, not you."))
        ->state = PB_IS_MARGIN;
    pb_node *a = pb_page_add(p, p->root, PB_ROLE_GROUP, "actions", PB_STR("Actions"));
    pb_page_button(p, a, "home", "Home", "Esc", PB_DO_HOME, 0);
    pb_page_button(p, a, "help", "Help", "?", PB_DO_HELP, 0);
}
