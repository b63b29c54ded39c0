// SPDX-License-Identifier: MIT
#include "check/walk.h"

enum {
    SESSIONS = 300,
    ANSWERS = 30000, // over all sessions
    CALLS = 2000,    // of script functions, each of which may use up its whole budget
    FAILURES = 20,   // of them
    LONGEST = 5000,  // answers in one session, since not every one need end
    SEED = 1,
};

// Stands between the simulation and the script, and counts. When it has heard enough, nothing that
// follows means anything.
struct listener {
    const pb_script_port *port;
    uint32_t calls, failed;
};

static bool has_enough(const struct listener *l)
{
    return l->calls >= CALLS || l->failed >= FAILURES;
}

static bool call(void *ctx, uint32_t function, bool is_effect, pb_values *values, int32_t *result)
{
    struct listener *l = ctx;
    if (has_enough(l))
        return false;
    l->calls++;
    bool ok = l->port->call(l->port->ctx, function, is_effect, values, result);
    l->failed += !ok;
    return ok;
}

static void report_stuck(const pb_session *s, const char *what, pb_diags *diags)
{
    const pb_scenario *sc = pb_sim_scenario(s->sim);
    const pb_beat *beat = &sc->beats.p[s->state.beat];
    uint32_t item = s->state.item ? s->state.item - 1 : 0;
    bool in_item = item < sc->item_spans.n && sc->items.p[item].kind != PB_ITEM_END;
    pb_diag_add(diags, PB_D_STUCK, in_item ? sc->item_spans.p[item] : beat->at, "%s in beat '%.*s'",
                what, PB_STR_ARG(beat->id));
    pb_diag_note(diags, beat->at, "a session at random came here after %u answer%s, in minute %u",
                 s->state.decisions, s->state.decisions == 1 ? "" : "s",
                 s->state.clock / 60000 + 1);
}

// One session to its end. False when it was stuck.
static bool play(pb_session *s, const struct listener *l, uint32_t *answers, pb_diags *diags)
{
    pb_rng chance = {s->seed};
    pb_offer offer;
    for (uint32_t i = 0; i < LONGEST && *answers < ANSWERS; i++) {
        if (s->state.status == PB_ENDED || has_enough(l))
            return true;
        if (s->state.status == PB_STUCK) {
            report_stuck(s, "the talk goes on and on without a decision", diags);
            return false;
        }
        pb_session_offer(s, &offer);
        uint32_t ways = offer.n + (offer.can_wait ? 1u : 0u);
        if (!ways) {
            report_stuck(s, "no answer is on offer", diags);
            return false;
        }
        uint32_t pick = pb_rng_below(&chance, ways);
        pb_input input = pick < offer.n ? (pb_input){PB_INPUT_ANSWER, offer.of[pick].option}
                                        : (pb_input){PB_INPUT_WAIT, 0};
        if (!pb_session_step(s, input))
            return true; // a function that does not always answer alike
        ++*answers;
    }
    return true;
}

void pb_walk_run(const pb_scenario *s, const pb_catalogue *c, const pb_script_port *port,
                 pb_diags *diags)
{
    struct listener listener = {.port = port};
    pb_script_port counted = {&listener, call};
    pb_sim *sim = pb_sim_new(s, c, s->meta.school, port ? &counted : NULL);
    pb_session *session = pb_session_new(sim, SEED, PB_PRACTICE);
    session->forgets = true;
    uint32_t answers = 0;
    for (uint32_t i = 0; i < SESSIONS && answers < ANSWERS && !has_enough(&listener); i++) {
        if (i)
            pb_session_restart(session, SEED + i);
        if (!play(session, &listener, &answers, diags))
            break;
    }
    pb_session_free(session);
    pb_sim_free(sim);
}
