// SPDX-License-Identifier: MIT
// An exploration for programs. Scores are pairs of half points, made and of, so that they are
// exact; a witness is what `pushback play --seed N --inputs FILE` takes.
#include "explore.h"

const char *const author_by_name[] = {"states", "regions", "samples"};
static const char *const cover_name[] = {"unknown", "reached", "never"};

static void ratio(pb_buf *out, pb_ratio r)
{
    if (r.of)
        pb_buf_printf(out, "[%lld, %lld]", (long long)r.made, (long long)r.of);
    else
        pb_buf_add(out, PB_STR("null"));
}

void author_limit_json(const pb_limit *l, bool witness, pb_buf *out)
{
    if (!l->has_chance) {
        pb_buf_add(out, PB_STR("null"));
        return;
    }
    pb_buf_printf(out, "{ \"exact\": %s, \"proven\": ", l->exact ? "true" : "false");
    ratio(out, l->proven);
    pb_buf_add(out, PB_STR(", \"reached\": "));
    ratio(out, l->reached);
    if (!witness)
        pb_buf_add(out, PB_STR(" }"));
    else if (l->witness == PB_NO_INDEX)
        pb_buf_add(out, PB_STR(", \"witness\": null }"));
    else
        pb_buf_printf(out, ", \"witness\": %u }", l->witness);
}

static void number(pb_buf *out, uint32_t n)
{
    if (n == UINT32_MAX)
        pb_buf_add(out, PB_STR("null"));
    else
        pb_buf_printf(out, "%u", n);
}

static void limits(const author_exploration *x, const pb_limits *l, pb_buf *out)
{
    pb_buf_add(out, PB_STR("    { \"ending\": "));
    if (l->ending == PB_NO_INDEX)
        pb_buf_add(out, PB_STR("null"));
    else
        pb_buf_json(out, x->v->scenario->endings.p[l->ending].id);
    pb_buf_printf(out, ", \"never\": %s", l->never ? "true" : "false");
    if (l->ending != PB_NO_INDEX)
        pb_buf_printf(out, ", \"sampled\": %u", x->e.sample.endings[l->ending]);
    pb_buf_add(out, PB_STR(", \"principles\": {\n"));
    for (uint32_t p = 0; p < x->c->principles.n; p++) {
        pb_buf_add(out, PB_STR("      "));
        pb_buf_json(out, x->c->principles.p[p].id);
        pb_buf_add(out, PB_STR(": { \"low\": "));
        author_limit_json(&l->low[p], true, out);
        pb_buf_add(out, PB_STR(", \"high\": "));
        author_limit_json(&l->high[p], true, out);
        pb_buf_add(out, PB_STR(", \"chances\": ["));
        number(out, l->fewest[p]);
        pb_buf_add(out, PB_STR(", "));
        number(out, l->most[p]);
        pb_buf_add(out, p + 1 < x->c->principles.n ? PB_STR("] },\n") : PB_STR("] }\n"));
    }
    pb_buf_add(out, PB_STR("    } }"));
}

static void witness(const author_exploration *x, const pb_witness *w, pb_buf *out)
{
    const pb_scenario *s = x->v->scenario;
    pb_session *p = pb_session_new(x->v->sim, w->seed, PB_PRACTICE);
    p->forgets = true;
    pb_buf_printf(out, "    { \"seed\": %llu, \"inputs\": [", (unsigned long long)w->seed);
    for (uint32_t i = 0; i < w->inputs.n; i++) {
        uint8_t option = w->inputs.p[i];
        uint32_t first = s->decisions.p[p->state.decision].first_option;
        pb_buf_add(out, i ? PB_STR(", ") : PB_STR(""));
        pb_buf_json(out, option == PB_NONE ? PB_STR("wait") : s->option_texts.p[first + option].id);
        pb_session_step(p, option == PB_NONE ? (pb_input){PB_INPUT_WAIT, 0}
                                             : (pb_input){PB_INPUT_ANSWER, option});
    }
    pb_buf_add(out, PB_STR("] }"));
    pb_session_free(p);
}

static void coverage(const author_exploration *x, pb_buf *out)
{
    const pb_scenario *s = x->v->scenario;
    pb_buf name = {0};
    pb_buf_add(out, PB_STR("  \"beats\": {\n"));
    for (uint32_t b = 0; b < s->beats.n; b++) {
        pb_buf_add(out, b ? PB_STR(",\n    ") : PB_STR("    "));
        pb_buf_json(out, s->beats.p[b].id);
        pb_buf_printf(out, ": \"%s\"", cover_name[x->e.beats[b]]);
    }
    pb_buf_add(out, PB_STR("\n  },\n  \"answers\": {\n"));
    for (uint32_t o = 0; o < s->options.n; o++) {
        pb_buf_add(out, o ? PB_STR(",\n    ") : PB_STR("    "));
        author_option_name(s, o, &name);
        pb_buf_json(out, pb_buf_str(&name));
        pb_buf_printf(
            out, ": { \"cover\": \"%s\", \"offered\": %u, \"favoured\": %u, \"taken\": %u }",
            cover_name[x->e.options[o]], x->e.offered[o], x->e.favoured[o], x->e.taken[o]);
    }
    pb_buf_add(out, PB_STR("\n  },\n"));
    pb_buf_release(&name);
}

void author_explore_json(const author_exploration *x, pb_buf *out)
{
    const pb_explored *e = &x->e;
    pb_buf_add(out, PB_STR("{\n  \"scenario\": "));
    pb_buf_json(out, x->v->id);
    pb_buf_add(out, PB_STR(",\n  \"hash\": "));
    pb_buf_json(out, pb_str_of(x->v->scenario->hash));
    pb_buf_add(out, PB_STR(",\n  \"school\": "));
    pb_buf_json(out, x->c->schools.p[pb_sim_school(x->v->sim)].id);
    pb_buf_printf(out,
                  ",\n  \"by\": \"%s\",\n  \"nodes\": %u,\n  \"edges\": %u,\n  \"loops\": %s,\n"
                  "  \"samples\": %u,\n  \"seed\": %llu,\n  \"limits\": [\n",
                  author_by_name[e->by], e->nodes, e->edges, e->loops ? "true" : "false",
                  e->sample.sessions, (unsigned long long)x->seed);
    for (uint32_t i = 0; i < e->limits.n; i++) {
        pb_buf_add(out, i ? PB_STR(",\n") : PB_STR(""));
        limits(x, &e->limits.p[i], out);
    }
    pb_buf_add(out, PB_STR("\n  ],\n"));
    coverage(x, out);
    pb_buf_add(out, PB_STR("  \"witnesses\": [\n"));
    for (uint32_t i = 0; i < e->witnesses.n; i++) {
        pb_buf_add(out, i ? PB_STR(",\n") : PB_STR(""));
        witness(x, &e->witnesses.p[i], out);
    }
    pb_buf_add(out, PB_STR("\n  ]\n}\n"));
}
