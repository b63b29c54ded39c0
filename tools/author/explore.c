// SPDX-License-Identifier: MIT
// What a scenario can come to: how far its scores can go, where it can end, and what of it can be
// reached; each with how it is known.
#include "explore.h"

#include <stdlib.h>

#include "base/utf8.h"

enum { SEED = 1, LABEL = 34, LISTED = 20 };

const char *author_option_name(const pb_scenario *s, uint32_t option, pb_buf *out)
{
    uint32_t d = 0;
    while (option >= s->decisions.p[d].first_option + s->decisions.p[d].options)
        d++;
    out->n = 0;
    pb_buf_printf(out, "%.*s.%.*s", PB_STR_ARG(s->decision_texts.p[d].id),
                  PB_STR_ARG(s->option_texts.p[option].id));
    return out->p;
}

static void label(pb_buf *out, pb_str name)
{
    size_t wide = pb_utf8_count(name);
    pb_buf_printf(out, "  %.*s", PB_STR_ARG(name));
    pb_buf_fill(out, ' ', wide < LABEL ? LABEL - wide : 1);
}

// Right-aligned in so many columns.
static void cell(pb_buf *out, const pb_buf *text, size_t columns)
{
    size_t wide = pb_utf8_count(pb_buf_str(text));
    pb_buf_fill(out, ' ', wide < columns ? columns - wide : 1);
    pb_buf_add(out, pb_buf_str(text));
}

// ---- what was done ------------------------------------------------------------------------------

static void grouped(pb_buf *out, uint64_t n)
{
    if (n >= 1000) {
        grouped(out, n / 1000);
        pb_buf_printf(out, ",%03u", (unsigned)(n % 1000));
    } else {
        pb_buf_printf(out, "%u", (unsigned)n);
    }
}

static void text_head(const author_exploration *x, pb_buf *out)
{
    const pb_explored *e = &x->e;
    pb_buf_printf(out, "%.*s, as the school “%.*s” sees it\n\n",
                  PB_STR_ARG(x->v->scenario->meta.title),
                  PB_STR_ARG(x->c->schools.p[pb_sim_school(x->v->sim)].name));
    if (e->by == PB_BY_STATES) {
        pb_buf_add(out, PB_STR("All "));
        grouped(out, e->nodes);
        pb_buf_add(out, PB_STR(" reachable states were looked at: what follows is exact, over all\n"
                               "answers and all luck in what pools bring.\n"));
    } else if (e->by == PB_BY_REGIONS) {
        pb_buf_add(out, PB_STR("There are too many states to tell them all apart. Joined into "));
        grouped(out, e->nodes);
        pb_buf_add(out,
                   PB_STR(" regions, they\ngive bounds that no session passes. A bound is exact "
                          "where a session that was played\nmeets it; where it is not known to be "
                          "met it lies in the range shown.\n"));
    } else {
        pb_buf_add(out, PB_STR("There are too many states to prove anything: what follows is what "
                               "was seen, and no bound.\nA larger --budget may do.\n"));
    }
    if (e->loops)
        pb_buf_add(out, PB_STR("The talk can go round: a session may come as near to a bound as it "
                               "likes and never meet it.\n"));
    grouped(out, e->sample.sessions);
    pb_buf_printf(out, " sessions were played at random, from seed %llu.\n",
                  (unsigned long long)x->seed);
}

// ---- scores -------------------------------------------------------------------------------------

static void per_cent(pb_buf *out, pb_ratio r, bool up)
{
    int64_t tenths = (r.made * 1000 + (up ? r.of - 1 : 0)) / r.of;
    if (tenths % 10)
        pb_buf_printf(out, "%lld.%lld", (long long)(tenths / 10), (long long)(tenths % 10));
    else
        pb_buf_printf(out, "%lld", (long long)(tenths / 10));
}

void author_bound_text(pb_buf *out, const pb_limit *l, bool high)
{
    pb_ratio from = high ? l->reached : l->proven, to = high ? l->proven : l->reached;
    if (!l->has_chance) {
        pb_buf_add(out, PB_STR("–"));
    } else if (l->exact) {
        per_cent(out, l->reached, high);
    } else {
        pb_buf_add(out, from.of ? PB_STR("") : PB_STR("≤ "));
        pb_buf_add(out, to.of ? PB_STR("") : PB_STR("≥ "));
        if (from.of)
            per_cent(out, from, false);
        pb_buf_add(out, from.of && to.of ? PB_STR("–") : PB_STR(""));
        if (to.of)
            per_cent(out, to, true);
    }
}

static void bound(pb_buf *out, const pb_limit *l, bool high)
{
    pb_buf text = {0};
    author_bound_text(&text, l, high);
    cell(out, &text, 14);
    pb_buf_release(&text);
}

static void chances(pb_buf *out, const pb_limits *l, uint32_t p)
{
    pb_buf text = {0};
    if (l->fewest[p] == UINT32_MAX)
        pb_buf_add(&text, PB_STR("–"));
    else if (l->most[p] == UINT32_MAX)
        pb_buf_printf(&text, "%u or more", l->fewest[p]);
    else if (l->fewest[p] == l->most[p])
        pb_buf_printf(&text, "%u", l->most[p]);
    else
        pb_buf_printf(&text, "%u–%u", l->fewest[p], l->most[p]);
    cell(out, &text, 12);
    pb_buf_char(out, '\n');
    pb_buf_release(&text);
}

static void text_limits(const author_exploration *x, const pb_limits *l, pb_buf *out)
{
    for (uint32_t p = 0; p < x->c->principles.n; p++) {
        label(out, x->c->principles.p[p].name);
        bound(out, &l->low[p], false);
        bound(out, &l->high[p], true);
        chances(out, l, p);
    }
}

static void text_samples(const author_exploration *x, pb_buf *out)
{
    const pb_played *s = &x->e.sample;
    pb_buf_add(out, PB_STR("\nScores at random, in per cent         lowest          mean       "
                           "highest     chances\n"));
    for (uint32_t p = 0; p < x->c->principles.n; p++) {
        label(out, x->c->principles.p[p].name);
        if (!s->with[p]) {
            pb_buf_add(out, PB_STR("    no chance in any of them\n"));
            continue;
        }
        pb_buf_printf(out, "%8.1f%9.1f ± %.1f%14.1f%12.1f\n", s->lowest[p] / 10.0,
                      pb_played_mean(s, p) / 10.0, pb_played_spread(s, p) / 10.0,
                      s->highest[p] / 10.0, (double)s->chances[p] / s->sessions);
    }
}

static void share(pb_buf *out, uint64_t n, uint64_t of)
{
    uint32_t low, high;
    pb_share_interval(n, of, &low, &high);
    pb_buf_printf(out, "%.1f %% of the sessions at random (95 %%: %.1f to %.1f)",
                  (double)n * 100 / (double)of, low / 10.0, high / 10.0);
}

static void text_endings(const author_exploration *x, pb_buf *out)
{
    const pb_explored *e = &x->e;
    for (uint32_t i = 1; i < e->limits.n; i++) {
        const pb_limits *l = &e->limits.p[i];
        pb_buf_printf(out, "\n%.*s: ", PB_STR_ARG(x->v->scenario->endings.p[l->ending].id));
        if (l->never) {
            pb_buf_add(out, PB_STR("no session can end so\n"));
            continue;
        }
        share(out, e->sample.endings[l->ending], e->sample.sessions);
        pb_buf_char(out, '\n');
        if (e->by != PB_BY_SAMPLES)
            text_limits(x, l, out);
    }
}

// ---- coverage -----------------------------------------------------------------------------------

struct counted {
    uint32_t of[PB_COVER_NEVER + 1], all;
};

static struct counted count(const uint8_t *cover, uint32_t n)
{
    struct counted c = {.all = n};
    for (uint32_t i = 0; i < n; i++)
        c.of[cover[i]]++;
    return c;
}

static void name_some(const author_exploration *x, const uint8_t *cover, bool options,
                      enum pb_cover which, const char *head, pb_buf *out)
{
    const pb_scenario *s = x->v->scenario;
    uint32_t n = options ? s->options.n : s->beats.n, named = 0, all = 0;
    pb_buf name = {0};
    for (uint32_t i = 0; i < n; i++) {
        if (cover[i] != which || all++ >= LISTED)
            continue;
        pb_buf_printf(out, "%s%s", named++ ? ", " : head,
                      options ? author_option_name(s, i, &name) : s->beats.p[i].id.p);
    }
    if (all > LISTED)
        pb_buf_printf(out, " and %u more", all - LISTED);
    if (all)
        pb_buf_char(out, '\n');
    pb_buf_release(&name);
}

static void text_cover(const author_exploration *x, const uint8_t *cover, bool options, pb_buf *out)
{
    const pb_scenario *s = x->v->scenario;
    struct counted c = count(cover, options ? s->options.n : s->beats.n);
    pb_buf_printf(out, "  %u of %u %s\n", c.of[PB_COVER_REACHED], c.all,
                  options ? "answers were taken" : "beats were reached");
    name_some(x, cover, options, PB_COVER_NEVER,
              options ? "    on offer in no session: " : "    reached by no session: ", out);
    name_some(x, cover, options, PB_COVER_UNKNOWN, "    not known: ", out);
}

static void print(const author_exploration *x, pb_buf *out)
{
    text_head(x, out);
    if (x->e.by == PB_BY_SAMPLES) {
        text_samples(x, out);
    } else {
        pb_buf_add(out,
                   PB_STR("\nScores, in per cent                         lowest       highest  "
                          "   chances\n"));
        text_limits(x, &x->e.limits.p[0], out);
    }
    text_endings(x, out);
    pb_buf_add(out, PB_STR("\nWhat of it can be reached\n"));
    text_cover(x, x->e.beats, false, out);
    text_cover(x, x->e.options, true, out);
}

// ---- findings -----------------------------------------------------------------------------------

// What is proved and can hardly be meant. Returns how many.
static uint32_t find(const author_exploration *x, pb_buf *out)
{
    const pb_scenario *s = x->v->scenario;
    uint32_t n = 0;
    for (uint32_t i = 1; i < x->e.limits.n; i++)
        if (x->e.limits.p[i].never)
            pb_buf_printf(out, "%sno session can end in '%.*s'\n", n++ ? "" : "\n",
                          PB_STR_ARG(s->endings.p[x->e.limits.p[i].ending].id));
    for (uint32_t p = 0; p < x->c->principles.n; p++) {
        const pb_limits *all = &x->e.limits.p[0];
        if (x->e.by == PB_BY_SAMPLES || !(s->meta.teaches >> p & 1) || all->fewest[p])
            continue;
        pb_buf_printf(out, "%s%.*s is taught, and %s no chance at it\n", n++ ? "" : "\n",
                      PB_STR_ARG(x->c->principles.p[p].name),
                      all->most[p] ? "a session may give" : "there is");
    }
    struct counted options = count(x->e.options, s->options.n);
    if (options.of[PB_COVER_NEVER])
        pb_buf_printf(out, "%s%u answer%s on offer in no session\n", n++ ? "" : "\n",
                      options.of[PB_COVER_NEVER],
                      options.of[PB_COVER_NEVER] == 1 ? " is" : "s are");
    return n;
}

int author_explore(const author_request *r, pb_buf *out, pb_err *err)
{
    static const char *const formats[] = {"text", "json"};
    int format = author_format(r, formats, 2, err), status = AUTHOR_CANNOT;
    pb_shelf shelf = {0};
    bool ok = format >= 0 && author_open(&shelf, r, err);
    const pb_volume *v = ok ? author_load(&shelf, r->paths[0], out, err) : NULL;
    if (v) {
        author_exploration *x = pb_heap_resize(NULL, sizeof *x);
        *x = (author_exploration){.v = v, .c = &shelf.catalogue, .seed = SEED};
        x->seed = r->has_seed ? r->seed : SEED;
        pb_explore_plan plan = {.states_max =
                                    r->budget > UINT32_MAX / 1000 ? UINT32_MAX : r->budget * 1000,
                                .samples = r->runs,
                                .seed = x->seed,
                                .threads = author_threads(),
                                .progress = author_progress};
        pb_buf findings = {0};
        pb_explore(v->sim, &plan, &x->e);
        author_progress(NULL, NULL, 0);
        status = find(x, &findings) ? AUTHOR_FOUND : AUTHOR_CLEAN;
        if (format) {
            author_explore_json(x, out);
        } else {
            print(x, out);
            pb_buf_add(out, pb_buf_str(&findings));
        }
        pb_buf_release(&findings);
        pb_explored_release(&x->e);
        free(x);
    }
    pb_shelf_release(&shelf);
    return status;
}
