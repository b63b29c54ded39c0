// SPDX-License-Identifier: MIT
#include "measures.h"

#include "base/utf8.h"
#include "explore.h"

enum { LABEL = 32, COLUMN = 10 };

static enum pb_player best_habit(const pb_measured *m, uint32_t principle)
{
    int best = PB_FIXER;
    for (int p = PB_FIXER; p < PB_RANDOM; p++)
        if (pb_played_mean(&m->played[p], principle) > pb_played_mean(&m->played[best], principle))
            best = p;
    return (enum pb_player)best;
}

static void cell(pb_buf *out, const pb_buf *text)
{
    size_t wide = pb_utf8_count(pb_buf_str(text));
    pb_buf_fill(out, ' ', wide < COLUMN ? COLUMN - wide : 1);
    pb_buf_add(out, pb_buf_str(text));
}

static void bound(pb_buf *out, const pb_limit *l, bool high)
{
    pb_buf text = {0};
    author_bound_text(&text, l, high);
    cell(out, &text);
    pb_buf_release(&text);
}

static void mean(pb_buf *out, const pb_played *p, uint32_t principle)
{
    int32_t thousandths = pb_played_mean(p, principle);
    if (thousandths < 0)
        pb_buf_add(out, PB_STR("         –"));
    else
        pb_buf_printf(out, "%*d", COLUMN, (thousandths + 5) / 10);
}

static void row(const pb_measured *m, uint32_t principle, pb_buf *out)
{
    const pb_principle *p = &pb_sim_catalogue(m->sim)->principles.p[principle];
    const pb_limits *all = &m->explored.limits.p[0];
    enum pb_player habit = best_habit(m, principle);
    bool taught = pb_sim_scenario(m->sim)->meta.teaches >> principle & 1;
    size_t wide = pb_utf8_count(p->name);
    pb_buf_printf(out, "%s %.*s", taught ? "*" : " ", PB_STR_ARG(p->name));
    pb_buf_fill(out, ' ', wide < LABEL ? LABEL - wide : 1);
    bound(out, &all->low[principle], false);
    bound(out, &all->high[principle], true);
    mean(out, &m->played[PB_EXPERT], principle);
    mean(out, &m->played[habit], principle);
    pb_buf_printf(out, "  %s\n",
                  pb_played_mean(&m->played[habit], principle) < 0 ? "" : pb_player_name[habit]);
}

void author_measures_text(const pb_measured *m, pb_buf *out)
{
    const pb_explored *e = &m->explored;
    const pb_limits *all = &e->limits.p[0];
    pb_buf_add(out, PB_STR("What it measures, in per cent"));
    if (e->by == PB_BY_STATES)
        pb_buf_printf(out, " (proved over all %u states)\n", e->nodes);
    else if (e->by == PB_BY_REGIONS)
        pb_buf_printf(out, " (proved over %u regions of states)\n", e->nodes);
    else
        pb_buf_printf(out, " (not proved: seen in %u sessions at random)\n", e->sample.sessions);
    pb_buf_fill(out, ' ', LABEL + 2);
    pb_buf_add(out, PB_STR("    lowest   highest    expert     habit\n"));
    for (uint32_t p = 0; p < pb_sim_catalogue(m->sim)->principles.n; p++)
        if (all->low[p].has_chance)
            row(m, p, out);
    if (pb_sim_scenario(m->sim)->meta.teaches)
        pb_buf_add(out, PB_STR("* it teaches this\n"));
}

static void json_players(const pb_measured *m, uint32_t principle, pb_buf *out)
{
    pb_buf_add(out, PB_STR(", \"players\": {"));
    for (int p = 0; p < PB_PLAYER_COUNT; p++)
        pb_buf_printf(out, "%s \"%s\": %d", p ? "," : "", pb_player_name[p],
                      pb_played_mean(&m->played[p], principle));
    pb_buf_add(out, PB_STR(" }"));
}

static void json_limits(const pb_measured *m, const pb_limits *l, pb_buf *out)
{
    const pb_scenario *s = pb_sim_scenario(m->sim);
    const pb_catalogue *c = pb_sim_catalogue(m->sim);
    pb_buf_add(out, PB_STR("\n    { \"ending\": "));
    if (l->ending == PB_NO_INDEX)
        pb_buf_add(out, PB_STR("null"));
    else
        pb_buf_json(out, s->endings.p[l->ending].id);
    pb_buf_printf(out, ", \"never\": %s, \"principles\": {", l->never ? "true" : "false");
    for (uint32_t p = 0; p < c->principles.n; p++) {
        pb_buf_add(out, p ? PB_STR(",\n      ") : PB_STR("\n      "));
        pb_buf_json(out, c->principles.p[p].id);
        pb_buf_printf(out,
                      ": { \"taught\": %s, \"low\": ", s->meta.teaches >> p & 1 ? "true" : "false");
        author_limit_json(&l->low[p], false, out);
        pb_buf_add(out, PB_STR(", \"high\": "));
        author_limit_json(&l->high[p], false, out);
        if (l->ending == PB_NO_INDEX)
            json_players(m, p, out);
        pb_buf_add(out, PB_STR(" }"));
    }
    pb_buf_add(out, PB_STR(" } }"));
}

void author_measures_json(const pb_measured *m, pb_str scenario, pb_buf *out)
{
    const pb_explored *e = &m->explored;
    pb_buf_add(out, PB_STR("\n  { \"scenario\": "));
    pb_buf_json(out, scenario);
    pb_buf_printf(out, ", \"by\": \"%s\", \"nodes\": %u, \"samples\": %u, \"limits\": [",
                  author_by_name[e->by], e->nodes, e->sample.sessions);
    for (uint32_t i = 0; i < e->limits.n; i++) {
        pb_buf_add(out, i ? PB_STR(",") : PB_STR(""));
        json_limits(m, &e->limits.p[i], out);
    }
    pb_buf_add(out, PB_STR("] }"));
}
