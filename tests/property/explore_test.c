// SPDX-License-Identifier: MIT
// What the study proves, held against what sessions do: on made-up scenarios every session there
// is, on the shipped one many at random. A failure names the seed that makes the scenario again.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/file.h"
#include "kit/stage.h"
#include "study/bound.h"
#include "study/explore.h"

#if defined(__SANITIZE_ADDRESS__)
enum { SCENARIOS = 25, WALKS = 300 };
#else
enum { SCENARIOS = 100, WALKS = 3000 };
#endif

// ---- made-up scenarios --------------------------------------------------------------------------

static const char *const moves[] = {"shield_presenter", "invite_feeling", "turn_advice",
                                    "name_process",     "give_advice",    "interrogate",
                                    "repair",           "invite_feeling", "side_with"};
static const char *const drifts[] = {"advice_giving", "interrogating", "attacking_presenter",
                                     "leader_dependency"};
static const char *const tests[] = {"plans > 1",
                                    "plans < 2",
                                    "hurt == 0",
                                    "safety > 44",
                                    "safety < 48 or hurt > 1",
                                    "depth > 29",
                                    "exposure < 33",
                                    "plans + hurt > 2",
                                    "minute > 0",
                                    "drift == advice_giving",
                                    "plans ~= 1",
                                    "hurt >= 2",
                                    "not (plans == 2)",
                                    "patient > 30 and hurt < 3"};
static const char *const effects[] = {"plans = plans + 1",
                                      "hurt = hurt + 1",
                                      "plans = plans - 1",
                                      "safety = safety - 6",
                                      "plans = 0",
                                      "hurt = plans // 2",
                                      "exposure = exposure + 60",
                                      "depth = 2; plans = plans + 2",
                                      "safety = safety + 3; hurt = hurt - 1"};
#define PICK(r, table) table[pb_rng_below(r, sizeof(table) / sizeof *(table))]

static bool now_and_then(pb_rng *r, uint32_t one_in)
{
    return pb_rng_below(r, one_in) == 0;
}

static void add_line(pb_rng *r, pb_buf *b, bool in_stretch)
{
    pb_buf_printf(b, "  Tom \"Some words that take a while to say.\" { talk = \"%s\"",
                  now_and_then(r, 2) ? "fixing" : "feeling");
    if (now_and_then(r, 3))
        pb_buf_printf(b, ", drift = \"%s\"", PICK(r, drifts));
    if (now_and_then(r, 4))
        pb_buf_printf(b, ", when = \"%s\"", PICK(r, tests));
    if (now_and_then(r, 5))
        pb_buf_printf(b, ", effect = \"%s\"", PICK(r, effects));
    if (now_and_then(r, 6) && !in_stretch)
        pb_buf_add(b, PB_STR(", once = true"));
    pb_buf_add(b, PB_STR(" },\n"));
}

enum { POOLS = 1, LOOPS = 2 }; // what made-up scenarios may have

static void add_options(pb_rng *r, pb_buf *b, uint32_t beat, uint32_t beats, int has)
{
    uint32_t n = 2 + pb_rng_below(r, 2);
    for (uint32_t o = 0; o < n; o++) {
        uint32_t to = beat + 1 + pb_rng_below(r, 2);
        if (has & LOOPS && now_and_then(r, 5))
            to = pb_rng_below(r, beat + 1);
        pb_buf_printf(b, "  say.o%u \"Words.\" { move = \"%s\", why = \"So.\"", o, PICK(r, moves));
        if (o && now_and_then(r, 4))
            pb_buf_printf(b, ", when = \"%s\"", PICK(r, tests));
        if (now_and_then(r, 2))
            pb_buf_printf(b, ", effect = \"%s\"", PICK(r, effects));
        pb_buf_printf(b, ", go = \"b%u\" },\n", to < beats ? to : beats);
    }
    pb_buf_printf(b,
                  "  quiet { within = \"%s\", move = \"hold_silence\", otherwise = \"let_it_run\", "
                  "why = \"So.\", go = \"b%u\" },\n",
                  PICK(r, tests), beat + 1);
}

static void add_beat(pb_rng *r, pb_buf *b, uint32_t beat, uint32_t beats, int has)
{
    pb_buf_printf(b, "beat \"b%u\" { phase \"%s\",\n", beat,
                  now_and_then(r, 4) ? "story" : "discussion");
    for (uint32_t i = pb_rng_below(r, 3); i > 0; i--)
        add_line(r, b, false);
    if (now_and_then(r, 3))
        pb_buf_printf(b, "  silence(4) { kind = \"%s\"%s },\n",
                      now_and_then(r, 2) ? "frozen" : "working",
                      now_and_then(r, 3) ? ", when = \"plans > 1\"" : "");
    if (now_and_then(r, 6))
        pb_buf_printf(b, "  later(%u) { talk = \"fixing\", when = \"%s\" },\n",
                      1 + pb_rng_below(r, 2), PICK(r, tests));
    if (now_and_then(r, 3))
        pb_buf_printf(b, "  set \"%s\",\n", PICK(r, effects));
    if (has & POOLS && now_and_then(r, 2))
        pb_buf_printf(b, "  draw(\"pool\", %u),\n", 1 + pb_rng_below(r, 2));
    if (now_and_then(r, 3))
        pb_buf_printf(b, "  go \"b%u\" { when = \"%s\" },\n", beat + 1, PICK(r, tests));
    if (now_and_then(r, 3)) {
        pb_buf_printf(b, "  stretch \"d%u\" { timely = { 2, 2 },\n", beat);
        for (uint32_t i = 0; i < 3; i++)
            add_line(r, b, true);
    } else {
        pb_buf_printf(b, "  moment \"d%u\" {\n", beat);
    }
    add_options(r, b, beat, beats, has);
    pb_buf_add(b, PB_STR("  },\n}\n"));
}

// A scenario that `seed` alone decides. Without LOOPS it only runs forward, so that its sessions
// can be counted.
static void make_up(uint64_t seed, int has, pb_buf *b)
{
    pb_rng r = {seed};
    uint32_t beats = 3 + pb_rng_below(&r, 2);
    pb_buf_add(b, PB_STR("start \"b0\"\n"));
    for (uint32_t i = 0; i < beats; i++)
        add_beat(&r, b, i, beats, has);
    pb_buf_printf(b,
                  "beat \"b%u\" {\n  go \"bad\" { when = \"%s\" },\n"
                  "  ending \"good\" { title = \"Good\", text = \"So.\" } }\n"
                  "beat \"bad\" { ending \"bad\" { title = \"Bad\", text = \"So.\" } }\n",
                  beats, PICK(&r, tests));
    if (!(has & POOLS))
        return;
    pb_buf_add(b, PB_STR("pool \"pool\" {\n"));
    for (int i = 0; i < 4; i++)
        add_line(&r, b, false);
    pb_buf_add(b, PB_STR("}\n"));
}

static void open_made_up(stage *s, uint64_t seed, int has)
{
    pb_buf lua = {0};
    make_up(seed, has, &lua);
    stage_open(s, NULL, lua.p);
    if (!s->sim)
        fail_msg("scenario %llu: %s\n%s", (unsigned long long)seed, stage_errors(s), lua.p);
    pb_buf_release(&lua);
}

// ---- every session ------------------------------------------------------------------------------

struct truth { // over all sessions, and over those with each ending
    bool ends[3];
    pb_ratio low[3][PB_PRINCIPLES_MAX], high[3][PB_PRINCIPLES_MAX];
    uint32_t fewest[3][PB_PRINCIPLES_MAX], most[3][PB_PRINCIPLES_MAX];
    uint8_t options[64];
    uint32_t sessions;
};

static void learn(struct truth *t, uint32_t kind, const pb_tally *y)
{
    for (uint32_t p = 0; p < PB_PRINCIPLES_MAX; p++) {
        pb_ratio r = {y->made[p], y->of[p]};
        if (!t->ends[kind] || y->chances[p] < t->fewest[kind][p])
            t->fewest[kind][p] = y->chances[p];
        if (!t->ends[kind] || y->chances[p] > t->most[kind][p])
            t->most[kind][p] = y->chances[p];
        if (r.of && (!t->low[kind][p].of || pb_ratio_cmp(r, t->low[kind][p]) < 0))
            t->low[kind][p] = r;
        if (r.of && (!t->high[kind][p].of || pb_ratio_cmp(r, t->high[kind][p]) > 0))
            t->high[kind][p] = r;
    }
    t->ends[kind] = true;
}

static void play_all(struct truth *t, const pb_session *s)
{
    if (s->state.status == PB_ENDED) {
        t->sessions++;
        learn(t, 0, &s->tally);
        learn(t, 1 + s->state.ending, &s->tally);
        return;
    }
    assert_true(s->state.status == PB_AT_MOMENT || s->state.status == PB_IN_STRETCH);
    pb_offer offer;
    pb_session_offer(s, &offer);
    uint32_t first = pb_sim_scenario(s->sim)->decisions.p[s->state.decision].first_option;
    for (uint32_t i = 0; i < offer.n + (offer.can_wait ? 1u : 0u); i++) {
        pb_session *next = pb_session_copy(s);
        bool waits = i == offer.n;
        assert_true(pb_session_step(next, waits ? (pb_input){PB_INPUT_WAIT, 0}
                                                : (pb_input){PB_INPUT_ANSWER, offer.of[i].option}));
        if (!waits)
            t->options[first + offer.of[i].option] = 1;
        play_all(t, next);
        pb_session_free(next);
    }
}

static void find_truth(const pb_sim *sim, struct truth *t)
{
    pb_session *s = pb_session_new(sim, 1, PB_PRACTICE);
    memset(t, 0, sizeof *t);
    s->forgets = true;
    play_all(t, s);
    pb_session_free(s);
}

static void assert_ratio(uint64_t seed, const char *what, uint32_t p, pb_ratio found, pb_ratio want)
{
    if ((found.of > 0) != (want.of > 0) || (found.of && pb_ratio_cmp(found, want) != 0))
        fail_msg("scenario %llu, principle %u, %s: %lld/%lld, not %lld/%lld",
                 (unsigned long long)seed, p, what, (long long)found.made, (long long)found.of,
                 (long long)want.made, (long long)want.of);
}

static void all_states_give_exactly_what_all_sessions_do(void **state)
{
    uint64_t sessions = 0;
    (void)state;
    for (uint64_t seed = 1; seed <= SCENARIOS; seed++) {
        stage s;
        struct truth t;
        pb_explored e;
        open_made_up(&s, seed, 0);
        find_truth(s.sim, &t);
        pb_explore(s.sim, &(pb_explore_plan){.samples = 20, .threads = 1}, &e);
        assert_int_equal(e.by, PB_BY_STATES);
        for (uint32_t i = 0; i < e.limits.n; i++) {
            const pb_limits *l = &e.limits.p[i];
            if (l->never != !t.ends[i])
                fail_msg("scenario %llu, ending %u: never %d", (unsigned long long)seed, i,
                         l->never);
            for (uint32_t p = 0; p < s.catalogue.principles.n && t.ends[i]; p++) {
                assert_ratio(seed, "low", p, l->low[p].proven, t.low[i][p]);
                assert_ratio(seed, "high", p, l->high[p].proven, t.high[i][p]);
                assert_ratio(seed, "low reached", p, l->low[p].reached, t.low[i][p]);
                assert_int_equal(l->low[p].has_chance, t.low[i][p].of > 0);
                assert_true(!l->low[p].has_chance || (l->low[p].exact && l->high[p].exact));
                assert_int_equal(l->fewest[p], t.fewest[i][p]);
                assert_int_equal(l->most[p], t.most[i][p]);
            }
        }
        for (uint32_t o = 0; o < s.scenario.options.n; o++)
            assert_int_equal(e.options[o], t.options[o] ? PB_COVER_REACHED : PB_COVER_NEVER);
        sessions += t.sessions;
        pb_explored_release(&e);
        stage_close(&s);
    }
    assert_true(sessions > SCENARIOS * 20u); // they are worth counting
}

// ---- coarser grains -----------------------------------------------------------------------------

// That a graph's bounds hold all that there is.
static void hold_truth(uint64_t seed, const pb_graph *g, const struct truth *t)
{
    pb_bounder b;
    pb_bounder_init(&b, g);
    for (uint32_t kind = 0; kind < 3; kind++) {
        uint32_t ending = kind ? kind - 1 : PB_NO_INDEX, fewest[PB_PRINCIPLES_MAX];
        pb_ratio low[PB_PRINCIPLES_MAX], high[PB_PRINCIPLES_MAX];
        if (!t->ends[kind])
            continue;
        assert_true(pb_bounder_chances(&b, (pb_aim){-1, ending}, fewest));
        assert_true(pb_bounder_aim(&b, (pb_aim){-1, ending}, fewest, low));
        assert_true(pb_bounder_aim(&b, (pb_aim){1, ending}, fewest, high));
        for (uint32_t p = 0; p < b.principles; p++) {
            assert_true(fewest[p] <= t->fewest[kind][p]);
            if (!t->low[kind][p].of)
                continue;
            if (!low[p].of || pb_ratio_cmp(low[p], t->low[kind][p]) > 0 ||
                pb_ratio_cmp(high[p], t->high[kind][p]) < 0)
                fail_msg("scenario %llu: principle %u leaves its bounds", (unsigned long long)seed,
                         p);
        }
    }
    pb_bounder_release(&b);
}

static void coarser_grains_give_bounds_that_hold_all_sessions(void **state)
{
    static const pb_grain grains[] = {{0, false},
                                      {UINT64_C(1) << PB_DIM_VAR, false},
                                      {~UINT64_C(0), false},
                                      {~UINT64_C(0), true}};
    (void)state;
    for (uint64_t seed = 1; seed <= SCENARIOS; seed++) {
        stage s;
        struct truth t;
        pb_flow flow;
        open_made_up(&s, seed, 0);
        find_truth(s.sim, &t);
        pb_flow_init(&flow, s.sim);
        for (int i = 0; i < 4; i++) {
            pb_graph g;
            pb_graph_init(
                &g, &flow,
                &(pb_graph_plan){.grain = grains[i], .nodes_max = 100000, .edges_max = 1000000});
            assert_true(g.whole);
            hold_truth(seed, &g, &t);
            pb_graph_release(&g);
        }
        pb_flow_release(&flow);
        stage_close(&s);
    }
}

// ---- no session leaves the graph ----------------------------------------------------------------

// Whether a node holds a session, or one that is like it for all that can follow (pb_flow_forget).
static bool holds(const pb_graph *g, const pb_region *in, const pb_region *r)
{
    pb_region like = *r;
    for (uint32_t v = PB_DIM_VAR; v < pb_region_dims(g->sim); v++)
        for (int32_t x = in->dim[v].lo; x <= in->dim[v].hi; x++) {
            pb_region other = *r;
            other.dim[v] = (pb_interval){x, x};
            pb_flow_forget(g->flow, &other);
            if (other.dim[v].lo == r->dim[v].lo)
                like.dim[v] = (pb_interval){x, x};
        }
    return pb_region_same(in, r, pb_region_dims(g->sim), &g->grain) &&
           pb_region_holds(in, &like, pb_region_dims(g->sim));
}

// Whether the graph has a way from `node` by `option` to the node where the session now is, with
// these marks; ways through beginnings of beats count as one.
static bool has_way(const pb_graph *g, uint32_t node, int option, const pb_weight *w,
                    const pb_region *to)
{
    for (uint32_t i = 0; i < g->nodes.p[node].edges; i++) {
        const pb_edge *e = &g->edges.p[g->nodes.p[node].first_edge + i];
        const pb_region *at = pb_graph_region(g, e->to);
        if (option != e->option || (w && memcmp(&g->weights.p[e->weight], w, sizeof *w) != 0))
            continue;
        if (holds(g, at, to))
            return true;
        if (at->status == PB_AT_BEAT && has_way(g, e->to, PB_NONE, NULL, to))
            return true;
    }
    return false;
}

static void here(const pb_graph *g, const pb_session *s, pb_region *r)
{
    pb_region_of(s, r);
    pb_flow_forget(g->flow, r);
}

static void walk(const pb_graph *g, pb_session *s, uint64_t seed)
{
    pb_rng chance = {seed};
    pb_region r;
    pb_session_restart(s, seed);
    here(g, s, &r);
    if (!has_way(g, 0, PB_NONE, NULL, &r))
        fail_msg("walk %llu: does not begin in the graph", (unsigned long long)seed);
    uint32_t node = pb_graph_find(g, &r); // not in the middle of a stretch: there it stays
    pb_tally before = s->tally;
    while (s->state.status == PB_AT_MOMENT || s->state.status == PB_IN_STRETCH) {
        pb_offer offer;
        pb_session_offer(s, &offer);
        uint32_t pick = pb_rng_below(&chance, offer.n + (offer.can_wait ? 2u : 0u));
        if (pick >= offer.n) {
            assert_true(pb_session_step(s, (pb_input){PB_INPUT_WAIT, 0}));
            continue;
        }
        uint8_t option = offer.of[pick].option;
        pb_weight w;
        assert_true(pb_session_step(s, (pb_input){PB_INPUT_ANSWER, option}));
        for (int p = 0; p < PB_PRINCIPLES_MAX; p++) {
            w.made.of[p] = (int16_t)(s->tally.made[p] - before.made[p]);
            w.of.of[p] = (int16_t)(s->tally.of[p] - before.of[p]);
        }
        here(g, s, &r);
        if (!has_way(g, node, option, &w, &r))
            fail_msg("walk %llu: leaves the graph at answer %u", (unsigned long long)seed,
                     s->state.decisions);
        node = pb_graph_find(g, &r);
        before = s->tally;
    }
}

static void walk_in(const pb_sim *sim, pb_grain grain, uint32_t walks)
{
    pb_flow flow;
    pb_graph g;
    pb_flow_init(&flow, sim);
    pb_graph_init(&g, &flow,
                  &(pb_graph_plan){.grain = grain, .nodes_max = 1000000, .edges_max = 20000000});
    if (!g.whole)
        fail_msg("no whole graph: %u nodes, %s", g.nodes.n, g.lost ? "lost" : "too many");
    pb_session *s = pb_session_new(sim, 0, PB_PRACTICE);
    s->forgets = true;
    for (uint64_t seed = 1; seed <= walks; seed++)
        walk(&g, s, seed);
    pb_session_free(s);
    pb_graph_release(&g);
    pb_flow_release(&flow);
}

static void no_session_leaves_the_graph(void **state)
{
    (void)state;
    for (uint64_t seed = 1; seed <= SCENARIOS; seed++) {
        stage s;
        open_made_up(&s, seed, seed % 2 ? POOLS : POOLS | LOOPS);
        walk_in(s.sim, (pb_grain){0, false}, 20);
        walk_in(s.sim, (pb_grain){UINT64_C(3) << PB_DIM_VAR, false}, 20);
        stage_close(&s);
    }
}

static void open_shipped(stage *s)
{
    pb_buf yaml = {0}, lua = {0};
    pb_err err = {""};
    assert_true(
        pb_file_read(PB_ROOT "/scenarios/the-ward-round/scenario.yaml", 1 << 20, &yaml, &err));
    assert_true(pb_file_read(PB_ROOT "/scenarios/the-ward-round/script.lua", 1 << 24, &lua, &err));
    stage_open(s, yaml.p, lua.p);
    if (!s->sim)
        fail_msg("%s", stage_errors(s));
    pb_buf_release(&yaml);
    pb_buf_release(&lua);
}

static void no_session_of_the_shipped_scenario_leaves_its_graph(void **state)
{
    stage s;
    (void)state;
    open_shipped(&s);
    walk_in(s.sim, (pb_grain){UINT64_C(1) << PB_DIM_VAR, false}, WALKS);
    stage_close(&s);
}

// ---- the rest -----------------------------------------------------------------------------------

static void same_limits(const pb_limits *a, const pb_limits *b)
{
    assert_int_equal(a->ending, b->ending);
    assert_int_equal(a->never, b->never);
    for (uint32_t p = 0; p < PB_PRINCIPLES_MAX; p++) {
        assert_int_equal(a->low[p].proven.made, b->low[p].proven.made);
        assert_int_equal(a->low[p].reached.made, b->low[p].reached.made);
        assert_int_equal(a->low[p].witness, b->low[p].witness);
        assert_int_equal(a->high[p].proven.of, b->high[p].proven.of);
        assert_int_equal(a->high[p].reached.of, b->high[p].reached.of);
        assert_int_equal(a->fewest[p], b->fewest[p]);
    }
}

static void threads_change_nothing(void **state)
{
    (void)state;
    for (uint64_t seed = 1; seed <= 10; seed++) {
        stage s;
        pb_explored one, three;
        open_made_up(&s, seed, POOLS);
        pb_explore(s.sim, &(pb_explore_plan){.samples = 200, .threads = 1}, &one);
        pb_explore(s.sim, &(pb_explore_plan){.samples = 200, .threads = 3}, &three);
        assert_int_equal(one.nodes, three.nodes);
        assert_int_equal(one.edges, three.edges);
        assert_int_equal(one.witnesses.n, three.witnesses.n);
        assert_memory_equal(&one.sample, &three.sample, sizeof one.sample);
        for (uint32_t i = 0; i < one.limits.n; i++)
            same_limits(&one.limits.p[i], &three.limits.p[i]);
        for (uint32_t i = 0; i < one.witnesses.n; i++)
            assert_memory_equal(one.witnesses.p[i].inputs.p, three.witnesses.p[i].inputs.p,
                                one.witnesses.p[i].inputs.n);
        pb_explored_release(&one);
        pb_explored_release(&three);
        stage_close(&s);
    }
}

static void witnesses_have_what_they_are_called_for(const pb_sim *sim, const pb_explored *e)
{
    for (uint32_t i = 0; i < e->limits.n; i++)
        for (uint32_t p = 0; p < pb_sim_catalogue(sim)->principles.n; p++) {
            const pb_limit *l = &e->limits.p[i].high[p];
            if (l->witness == PB_NO_INDEX)
                continue;
            const pb_witness *w = &e->witnesses.p[l->witness];
            pb_session *s = pb_session_new(sim, w->seed, PB_PRACTICE);
            for (uint32_t k = 0; k < w->inputs.n; k++)
                assert_true(pb_session_step(s, w->inputs.p[k] == PB_NONE
                                                   ? (pb_input){PB_INPUT_WAIT, 0}
                                                   : (pb_input){PB_INPUT_ANSWER, w->inputs.p[k]}));
            assert_int_equal(s->state.status, PB_ENDED);
            assert_true(i == 0 || s->state.ending == e->limits.p[i].ending);
            assert_int_equal(s->tally.made[p], l->reached.made);
            assert_int_equal(s->tally.of[p], l->reached.of);
            pb_session_free(s);
        }
}

static void sessions_at_random_stay_within_the_shipped_scenarios_bounds(void **state)
{
    stage s;
    pb_explored e;
    (void)state;
    open_shipped(&s);
    pb_explore(s.sim, &(pb_explore_plan){.states_max = 60000, .samples = 50, .threads = 2}, &e);
    assert_int_equal(e.by, PB_BY_REGIONS);
    witnesses_have_what_they_are_called_for(s.sim, &e);
    pb_cast cast;
    pb_cast_init(&cast, s.sim);
    pb_session *p = pb_session_new(s.sim, 0, PB_PRACTICE);
    p->forgets = true;
    for (uint64_t seed = 1000; seed < 1000 + WALKS; seed++) {
        pb_rng chance = {seed};
        pb_session_restart(p, seed);
        while (p->state.status != PB_ENDED)
            assert_true(pb_session_step(p, pb_player_choose(&cast, PB_RANDOM, p, &chance)));
        const pb_limits *l = &e.limits.p[1 + p->state.ending];
        for (uint32_t i = 0; i < s.catalogue.principles.n; i++) {
            pb_ratio r = {p->tally.made[i], p->tally.of[i]};
            assert_true(!l->never && p->tally.chances[i] >= l->fewest[i] &&
                        p->tally.chances[i] <= l->most[i]);
            assert_true(!r.of || (pb_ratio_cmp(r, l->low[i].proven) >= 0 &&
                                  pb_ratio_cmp(r, l->high[i].proven) <= 0));
        }
    }
    pb_session_free(p);
    pb_cast_release(&cast);
    pb_explored_release(&e);
    stage_close(&s);
}

int main(void)
{
    const struct CMUnitTest all[] = {
        cmocka_unit_test(all_states_give_exactly_what_all_sessions_do),
        cmocka_unit_test(coarser_grains_give_bounds_that_hold_all_sessions),
        cmocka_unit_test(no_session_leaves_the_graph),
        cmocka_unit_test(no_session_of_the_shipped_scenario_leaves_its_graph),
        cmocka_unit_test(threads_change_nothing),
        cmocka_unit_test(sessions_at_random_stay_within_the_shipped_scenarios_bounds),
    };
    return cmocka_run_group_tests(all, NULL, NULL);
}
