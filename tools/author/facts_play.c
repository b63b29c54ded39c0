// SPDX-License-Identifier: MIT
// What comes of playing a scenario, as facts.
#include <math.h>

#include "explore.h"
#include "facts.h"

struct telling {
    author_facts *f;
    const pb_scenario *s;
    const pb_catalogue *c;
    const pb_measured *m;
    const author_names *names;
    pb_buf text;
};

// One whose value is in t->text.
static void number(struct telling *t, enum author_section section, uint32_t owner, double value,
                   enum author_known known, double spread, const char *what)
{
    uint32_t at = author_facts_add(t->f, section, owner, pb_buf_str(&t->text), "%s", what);
    t->f->list.p[at].known = known;
    t->f->list.p[at].number = value;
    t->f->list.p[at].spread = spread;
    t->text.n = 0;
}

static void per_cent(pb_buf *out, double value)
{
    pb_buf_printf(out, fabs(value - round(value)) < 0.05 ? "%.0f %%" : "%.1f %%", value);
}

static uint32_t thing(const struct telling *t, const char *kind, pb_str id)
{
    pb_buf name = {0};
    pb_buf_printf(&name, "%s '%.*s'", kind, PB_STR_ARG(id));
    uint32_t at = author_facts_find(t->f, SECTION_SCRIPT, pb_buf_str(&name));
    pb_buf_release(&name);
    return at;
}

// ---- reach --------------------------------------------------------------------------------------

static pb_str cover(uint8_t is)
{
    static const char *const words[] = {"not seen", "reached", "never, by proof"};
    return pb_str_of(words[is]);
}

static void reach(struct telling *t)
{
    const pb_explored *e = &t->m->explored;
    pb_buf name = {0};
    for (uint32_t b = 0; b < t->s->beats.n; b++) {
        pb_str id = author_name(t->names, "beat", t->s->beats.p[b].id);
        author_facts_add(t->f, SECTION_REACH, thing(t, "beat", id), cover(e->beats[b]),
                         "beat '%.*s'", PB_STR_ARG(id));
    }
    for (uint32_t d = 0; d < t->s->decisions.n; d++) {
        const pb_decision *dec = &t->s->decisions.p[d];
        pb_str moment = author_name(t->names, "moment", t->s->decision_texts.p[d].id);
        for (uint32_t o = dec->first_option; o < dec->first_option + dec->options; o++) {
            name.n = 0;
            pb_buf_printf(&name, "%.*s.%.*s", PB_STR_ARG(moment),
                          PB_STR_ARG(t->s->option_texts.p[o].id));
            pb_str id = author_name(t->names, "answer", pb_buf_str(&name));
            pb_buf_printf(&t->text, "answer %.*s", PB_STR_ARG(id));
            author_facts_add(t->f, SECTION_REACH,
                             author_facts_find(t->f, SECTION_SCRIPT, pb_buf_str(&t->text)),
                             cover(e->options[o]), "answer %.*s", PB_STR_ARG(id));
            t->text.n = 0;
        }
    }
    for (uint32_t i = 1; i < e->limits.n; i++) {
        uint32_t en = e->limits.p[i].ending, low, high;
        pb_str id = author_name(t->names, "ending", t->s->endings.p[en].id);
        uint32_t owner = thing(t, "ending", id), all = e->sample.sessions;
        author_facts_add(t->f, SECTION_REACH, owner, cover(e->endings[en]), "ending '%.*s'",
                         PB_STR_ARG(id));
        pb_share_interval(e->sample.endings[en], all, &low, &high);
        name.n = 0;
        pb_buf_printf(&name, "ending '%.*s', share of sessions at random", PB_STR_ARG(id));
        double share = e->sample.endings[en] * 100.0 / all;
        per_cent(&t->text, share);
        number(t, SECTION_REACH, owner, share, KNOWN_BY_CHANCE, (high - low) / 20.0, name.p);
    }
    pb_buf_release(&name);
}

// ---- bounds -------------------------------------------------------------------------------------

static void limit(struct telling *t, uint32_t owner, const pb_limit *l, bool high, pb_str head,
                  uint32_t principle)
{
    pb_buf name = {0};
    pb_ratio a = l->reached, b = l->proven;
    double to = (double)b.made * 100 / (double)b.of;
    double from = a.of ? (double)a.made * 100 / (double)a.of : high ? 0 : 100;
    pb_buf_printf(&name, "%.*s%.*s, %s", PB_STR_ARG(head),
                  PB_STR_ARG(t->c->principles.p[principle].name), high ? "highest" : "lowest");
    author_bound_text(&t->text, l, high);
    pb_buf_add(&t->text, PB_STR(" %"));
    number(t, SECTION_BOUNDS, owner, (from + to) / 2, l->exact ? KNOWN_EXACTLY : KNOWN_BETWEEN,
           l->exact ? 0 : fabs(from - to) / 2, name.p);
    pb_buf_release(&name);
}

// Of what no session has a chance at, and of endings that none comes to, there are no bounds. By
// samples only chances are known.
static void limits(struct telling *t, const pb_limits *l)
{
    uint32_t sessions = PB_NO_INDEX;
    pb_buf head = {0};
    if (l->never)
        return;
    if (l->ending != PB_NO_INDEX) {
        pb_str id = author_name(t->names, "ending", t->s->endings.p[l->ending].id);
        pb_buf_printf(&head, "ending '%.*s', ", PB_STR_ARG(id));
        sessions = author_facts_thing(t->f, SECTION_BOUNDS, PB_STR(""),
                                      "sessions that end in '%.*s'", PB_STR_ARG(id));
    }
    for (uint32_t p = 0; p < t->c->principles.n; p++) {
        if (!l->low[p].has_chance)
            continue;
        uint32_t owner =
            author_facts_thing(t->f, SECTION_BOUNDS, PB_STR(""), "%sany chance at “%.*s”",
                               head.p ? head.p : "", PB_STR_ARG(t->c->principles.p[p].name));
        t->f->list.p[owner].owner = sessions;
        for (int high = 0; high < 2 && t->m->explored.by != PB_BY_SAMPLES; high++)
            limit(t, owner, high ? &l->high[p] : &l->low[p], high, pb_buf_str(&head), p);
    }
    pb_buf_release(&head);
}

static void bounds(struct telling *t)
{
    const pb_explored *e = &t->m->explored;
    author_facts_add(t->f, SECTION_BOUNDS, PB_NO_INDEX, pb_str_of(author_by_name[e->by]),
                     "known by");
    for (uint32_t i = 0; i < (e->by == PB_BY_SAMPLES ? 1 : e->limits.n); i++)
        limits(t, &e->limits.p[i]);
}

// ---- players ------------------------------------------------------------------------------------

static void players(struct telling *t)
{
    pb_buf name = {0};
    for (uint32_t i = 0; i < t->c->principles.n; i++) {
        pb_str principle = t->c->principles.p[i].name;
        name.n = 0;
        pb_buf_printf(&name, "any chance at “%.*s”", PB_STR_ARG(principle));
        uint32_t owner = author_facts_find(t->f, SECTION_BOUNDS, pb_buf_str(&name));
        for (int p = 0; p < PB_PLAYER_COUNT && owner != PB_NO_INDEX; p++) {
            const pb_played *y = &t->m->played[p];
            int32_t mean = pb_played_mean(y, i);
            name.n = 0;
            pb_buf_printf(&name, "%.*s, %s", PB_STR_ARG(principle), pb_player_name[p]);
            if (mean < 0) {
                author_facts_add(t->f, SECTION_PLAYERS, owner, PB_STR("no chance"), "%s", name.p);
                continue;
            }
            per_cent(&t->text, mean / 10.0);
            number(t, SECTION_PLAYERS, owner, mean / 10.0, KNOWN_BY_CHANCE,
                   pb_played_spread(y, i) / 10.0, name.p);
        }
    }
    pb_buf_release(&name);
}

// ---- the rest -----------------------------------------------------------------------------------

static void length(struct telling *t, const author_stats *st)
{
    const pb_seen_way *any = &st->seen.way[PB_WAY_RANDOM], *best = &st->seen.way[PB_WAY_BEST];
    const struct {
        const char *what;
        uint32_t n;
    } all[] = {{"minutes, the shortest session at random", author_stats_minutes(any, 0)},
               {"minutes, half of them under", author_stats_minutes(any, 50)},
               {"minutes, the longest", author_stats_minutes(any, 100)},
               {"minutes, led by the marks, half of them under", author_stats_minutes(best, 50)},
               {"words of talk", st->words},
               {"words of answers", st->options_words}};
    for (size_t i = 0; i < sizeof all / sizeof *all; i++) {
        pb_buf_printf(&t->text, "%u", all[i].n);
        number(t, SECTION_LENGTH, PB_NO_INDEX, all[i].n, KNOWN_EXACTLY, 0, all[i].what);
    }
}

static void tells(struct telling *t, const author_stats *st)
{
    for (int i = 0; i < PB_TELL_COUNT; i++) {
        const pb_tell_seen *seen = &st->tells.tell[i];
        pb_buf_printf(&t->text, "%u of %u, by chance %.1f", seen->best, seen->moments,
                      seen->by_chance);
        author_facts_add(t->f, SECTION_TELLS, PB_NO_INDEX, pb_buf_str(&t->text),
                         "the best answer is the %s", author_tell_name[i]);
        t->text.n = 0;
    }
    for (int i = 0; i < PB_TRAIT_COUNT; i++) {
        pb_buf name = {0};
        pb_buf_printf(&name, "worth goes with %s", author_trait_name[i]);
        pb_buf_printf(&t->text, "%+.2f", st->tells.goes_with[i]);
        number(t, SECTION_TELLS, PB_NO_INDEX, st->tells.goes_with[i], KNOWN_EXACTLY, 0, name.p);
        pb_buf_release(&name);
    }
}

static void findings(struct telling *t, const pb_diags *d)
{
    static const char *const severity[] = {"error", "warning", "note"};
    for (uint32_t i = 0; i < d->list.n; i++) {
        const pb_diag *g = &d->list.p[i];
        if (!g->is_note)
            author_facts_thing(t->f, SECTION_FINDINGS, PB_STR(""), "%s: %.*s [%s]",
                               severity[g->severity], PB_STR_ARG(g->message), pb_diag_name(g->id));
    }
}

void author_facts_of_play(author_facts *f, const pb_volume *v, const author_stats *st,
                          const pb_measured *m, const author_names *names)
{
    struct telling t = {f, v->scenario, pb_sim_catalogue(v->sim), m, names, {0}};
    reach(&t);
    bounds(&t);
    players(&t);
    length(&t, st);
    tells(&t, st);
    findings(&t, &v->diags);
    pb_buf_release(&t.text);
}
