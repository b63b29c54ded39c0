// SPDX-License-Identifier: MIT
#include "sim/session.h"

#include <stdlib.h>

#include "base/bug.h"
#include "base/hash.h"
#include "sim/sim.h"
#include "sim/vm.h"

enum {
    SEED_TALK = 0x74616C6B
}; // tells the stream of chance in the talk from that of the order of answers

// ---- events, time, conditions -----------------------------------------------------------------

void pb_session_tell(pb_session *s, enum pb_event_kind kind, uint8_t small, uint32_t ref)
{
    pb_event e = {(uint8_t)kind, small, (uint16_t)(s->steps > UINT16_MAX ? UINT16_MAX : s->steps),
                  ref, s->state.clock};
    if (s->events.n < s->events.cap)
        s->events.p[s->events.n++] = e;
    else
        *pb_vec_add(&s->events) = e;
}

void pb_session_pass(pb_session *s, uint32_t milliseconds, uint32_t lane)
{
    uint32_t minute = s->state.clock / 60000, left = 60000 - (s->state.clock - minute * 60000);
    s->state.clock += milliseconds;
    while (milliseconds) {
        uint32_t part = milliseconds < left ? milliseconds : left;
        uint16_t *cell =
            &s->tally.talk[minute < PB_MINUTES_MAX ? minute : PB_MINUTES_MAX - 1][lane];
        *cell = (uint16_t)(*cell + part > UINT16_MAX ? UINT16_MAX : *cell + part);
        milliseconds -= part;
        left = 60000;
        minute++;
    }
}

static void values_of(const pb_session *s, pb_values *v)
{
    memcpy(v->state, s->state.var, sizeof v->state);
    memcpy(v->climate, s->state.climate, sizeof v->climate);
    v->minute = (int32_t)(s->state.clock / 60000);
    v->drift = s->state.drift;
}

static bool call_script(const pb_session *s, const pb_expr *e, bool is_effect, pb_values *v,
                        int32_t *result)
{
    const pb_script_port *port = s->sim->port;
    values_of(s, v);
    return port && port->call(port->ctx, e->function, is_effect, v, result);
}

bool pb_session_holds(const pb_session *s, uint32_t expr)
{
    if (!expr)
        return true;
    const pb_expr *e = &s->sim->scenario->exprs.p[expr];
    if (e->function == PB_NO_INDEX) {
        // A condition's code holds no assignment, so the state is only read.
        return pb_vm_run(s->sim->scenario->code.p + e->first, e->n, &s->sim->scenario->meta,
                         (pb_state *)&s->state) != 0;
    }
    pb_values v;
    int32_t result = 0;
    return call_script(s, e, false, &v, &result) && result != 0;
}

static void take_effect(pb_session *s, uint32_t expr)
{
    if (!expr)
        return;
    const pb_scenario *sc = s->sim->scenario;
    const pb_expr *e = &sc->exprs.p[expr];
    if (e->function == PB_NO_INDEX) {
        pb_vm_run(sc->code.p + e->first, e->n, &sc->meta, &s->state);
        return;
    }
    pb_values v;
    int32_t result = 0;
    if (!call_script(s, e, true, &v, &result)) {
        pb_session_tell(s, PB_EV_FAULT, 0, expr);
        return;
    }
    for (uint32_t i = 0; i < sc->meta.state.n; i++)
        s->state.var[i] = pb_var_clamp(&sc->meta.state.p[i], v.state[i]);
    for (uint32_t i = 0; i < PB_CLIMATE_COUNT; i++)
        s->state.climate[i] = pb_climate_clamp(v.climate[i]);
}

static bool used_up(const pb_session *s, uint32_t once)
{
    return once != PB_NO_INDEX && s->once[once / 64] >> (once % 64) & 1;
}

static void use_up(pb_session *s, uint32_t once)
{
    if (once != PB_NO_INDEX)
        s->once[once / 64] |= UINT64_C(1) << (once % 64);
}

// ---- the talk ---------------------------------------------------------------------------------

// One line happens, if its condition holds. True when something was said.
static bool speak(pb_session *s, uint32_t index)
{
    const pb_line *line = &s->sim->scenario->lines.p[index];
    if (used_up(s, line->once) || (line->when && !pb_session_holds(s, line->when)))
        return false;
    use_up(s, line->once);
    pb_session_tell(s, PB_EV_LINE, line->speaker, index);
    if (line->mood != PB_NONE && line->speaker < PB_PEOPLE_MAX)
        s->state.mood[line->speaker] = line->mood;
    if (line->is_said) {
        uint32_t ms = line->quarters * 4u;
        pb_session_pass(s, ms, line->talk);
        if (line->speaker == PB_YOU)
            s->tally.yours += ms;
        pb_climate_speech(s);
        pb_climate_line(s, (enum pb_talk)line->talk, line->drift);
    } else if (line->drift != PB_NONE && line->drift != s->state.drift) {
        pb_climate_drift(s, line->drift, false);
    }
    if (line->effect)
        take_effect(s, line->effect);
    return line->is_said;
}

static void draw(pb_session *s, uint32_t pool, uint32_t times)
{
    enum { DRAWN_MAX = 16 };
    const pb_scenario *sc = s->sim->scenario;
    const pb_pool *p = &sc->pools.p[pool];
    uint32_t drawn[DRAWN_MAX];
    for (uint32_t t = 0; t < times && t < DRAWN_MAX; t++) {
        uint32_t weight = 0, pick = PB_NO_INDEX;
        for (uint32_t e = p->first_entry; e < p->first_entry + p->entries; e++) {
            const pb_entry *entry = &sc->entries.p[e];
            bool again = false;
            for (uint32_t i = 0; i < t; i++)
                again |= drawn[i] == e;
            if (again || used_up(s, entry->once) || !pb_session_holds(s, entry->when))
                continue;
            weight += entry->weight; // keeps each of those seen so far as likely as its weight says
            if (pb_rng_below(&s->state.rng, weight) < entry->weight)
                pick = e;
        }
        if (pick == PB_NO_INDEX) {
            if (t == 0)
                pb_session_tell(s, PB_EV_DRY, 0, pool);
            return;
        }
        drawn[t] = pick;
        use_up(s, sc->entries.p[pick].once);
        for (uint32_t i = 0; i < sc->entries.p[pick].lines; i++)
            speak(s, sc->entries.p[pick].first_line + i);
    }
}

static void enter_beat(pb_session *s, uint32_t beat)
{
    s->state.beat = beat;
    s->state.item = s->sim->scenario->beats.p[beat].first_item;
    pb_session_tell(s, PB_EV_BEAT, 0, beat);
    pb_climate_beat(s);
}

// The answers on offer at the decision waited at, as bits.
static uint32_t open_answers(const pb_session *s)
{
    const pb_decision *d = &s->sim->scenario->decisions.p[s->state.decision];
    uint32_t open = (1u << d->options) - 1;
    for (uint32_t guarded = s->sim->guarded[s->state.decision]; guarded; guarded &= guarded - 1) {
        uint32_t i = (uint32_t)__builtin_ctz(guarded);
        if (!pb_session_holds(s, s->sim->scenario->options.p[d->first_option + i].when))
            open &= ~(1u << i);
    }
    return open;
}

static void wait_at(pb_session *s, uint32_t decision, enum pb_status status)
{
    s->state.status = (uint8_t)status;
    s->state.decision = decision;
    s->state.heard = 0;
    pb_session_tell(s, PB_EV_DECISION, 0, decision);
}

static void stage(pb_session *s, uint32_t index)
{
    const pb_stage *st = &s->sim->scenario->stages.p[index];
    if (used_up(s, st->once))
        return;
    use_up(s, st->once);
    pb_session_tell(s, PB_EV_STAGE, 0, index);
    take_effect(s, st->effect);
}

// In a stretch: lets lines pass, one or all that are left, and what is done around them. True when
// one was said.
static bool hear(pb_session *s, bool all)
{
    const pb_item *items = s->sim->scenario->items.p;
    bool said = false;
    for (;; s->state.item++) {
        const pb_item *it = &items[s->state.item];
        if (it->kind == PB_ITEM_STRETCH_END)
            return said;
        if (it->kind == PB_ITEM_LINE) {
            bool is_said = s->sim->scenario->lines.p[it->arg].is_said;
            if (said && is_said && !all)
                return said;
            if (speak(s, it->arg)) {
                said = true;
                s->state.heard++;
            }
        } else if (pb_session_holds(s, it->when)) {
            stage(s, it->arg);
        }
    }
}

static bool more_to_hear(const pb_session *s)
{
    const pb_scenario *sc = s->sim->scenario;
    for (uint32_t i = s->state.item; sc->items.p[i].kind != PB_ITEM_STRETCH_END; i++)
        if (sc->items.p[i].kind == PB_ITEM_LINE && sc->lines.p[sc->items.p[i].arg].is_said)
            return true;
    return false;
}

// Runs from the item at hand to the next decision or the end.
static void run_on(pb_session *s)
{
    const pb_scenario *sc = s->sim->scenario;
    pb_state *st = &s->state;
    for (uint32_t ran = 0; ran < PB_RUN_MAX; ran++) {
        const pb_item *it = &sc->items.p[st->item++];
        if (it->when && !pb_session_holds(s, it->when))
            continue;
        switch ((enum pb_item_kind)it->kind) {
        case PB_ITEM_LINE:
            speak(s, it->arg);
            break;
        case PB_ITEM_STAGE:
            stage(s, it->arg);
            break;
        case PB_ITEM_PHASE:
            if (st->phase != it->small) {
                st->phase = it->small;
                pb_session_tell(s, PB_EV_PHASE, it->small, 0);
            }
            break;
        case PB_ITEM_SILENCE:
            pb_session_tell(s, PB_EV_SILENCE, it->small, it->arg);
            pb_session_pass(s, it->arg * 1000, PB_TALK_SILENCE);
            pb_climate_silence(s, (enum pb_quiet)it->small);
            break;
        case PB_ITEM_LATER:
            pb_session_tell(s, PB_EV_LATER, it->small, it->arg);
            pb_session_pass(s, sc->laters.p[it->arg].minutes * 60000u, it->small);
            pb_climate_speech(s);
            pb_climate_line(s, (enum pb_talk)it->small, PB_NONE);
            break;
        case PB_ITEM_CHAIR:
            st->chairs_out = (uint16_t)(it->arg ? st->chairs_out | 1u << it->small
                                                : st->chairs_out & ~(1u << it->small));
            pb_session_tell(s, PB_EV_CHAIR, it->small, it->arg);
            break;
        case PB_ITEM_DRAW:
            draw(s, it->arg, it->small);
            break;
        case PB_ITEM_SET:
            take_effect(s, it->arg);
            break;
        case PB_ITEM_MOMENT:
            wait_at(s, it->arg, PB_AT_MOMENT);
            s->open = open_answers(s);
            return;
        case PB_ITEM_STRETCH:
            wait_at(s, it->arg, PB_IN_STRETCH);
            hear(s, false);
            s->open = open_answers(s);
            return;
        case PB_ITEM_STRETCH_END:
            break;
        case PB_ITEM_GO:
            enter_beat(s, it->arg);
            break;
        case PB_ITEM_ENDING:
            st->status = PB_ENDED;
            st->ending = it->arg;
            pb_session_tell(s, PB_EV_ENDING, 0, it->arg);
            return;
        case PB_ITEM_END:
        case PB_ITEM_COUNT:
            st->status = PB_STUCK;
            return;
        }
    }
    st->status = PB_STUCK;
}

// ---- answers ----------------------------------------------------------------------------------

uint32_t pb_session_answers(const pb_session *s)
{
    return s->state.status == PB_AT_MOMENT || s->state.status == PB_IN_STRETCH ? s->open : 0;
}

static void leave_stretch(pb_session *s)
{
    while (s->sim->scenario->items.p[s->state.item].kind != PB_ITEM_STRETCH_END)
        s->state.item++;
}

static void answer(pb_session *s, uint32_t index)
{
    const pb_option *o = &s->sim->scenario->options.p[index];
    pb_state *st = &s->state;
    if (st->status == PB_IN_STRETCH && o->is_quiet) {
        hear(s, true);
        s->open = open_answers(s);
    }
    uint8_t move = pb_score_answer(s, s->open, index);
    if (st->status == PB_IN_STRETCH)
        leave_stretch(s);
    pb_session_tell(s, PB_EV_ANSWER, st->heard, index);
    memmove(st->recent + 1, st->recent, PB_RECENT - 1);
    st->recent[0] = move;
    if (o->is_quiet) {
        s->tally.kept_quiet++;
    } else {
        uint32_t ms = o->quarters * 4u;
        pb_session_pass(s, ms, s->sim->catalogue->moves.p[move].talk);
        s->tally.yours += ms;
        s->tally.said++;
        pb_climate_speech(s);
    }
    pb_climate_move(s, move);
    take_effect(s, o->effect);
    st->decisions++;
    if (o->go != PB_NO_INDEX)
        enter_beat(s, o->go);
    run_on(s);
}

bool pb_session_step(pb_session *s, pb_input input)
{
    pb_state *st = &s->state;
    if (st->status != PB_AT_MOMENT && st->status != PB_IN_STRETCH)
        return false;
    const pb_decision *d = &s->sim->scenario->decisions.p[st->decision];
    if (input.kind == PB_INPUT_WAIT ? st->status != PB_IN_STRETCH || !more_to_hear(s)
                                    : input.option >= d->options || !(s->open >> input.option & 1))
        return false;
    s->steps++;
    if (s->forgets)
        s->events.n = 0;
    if (input.kind == PB_INPUT_ANSWER) {
        answer(s, d->first_option + input.option);
    } else {
        hear(s, false);
        s->open = open_answers(s);
    }
    return true;
}

void pb_session_offer(const pb_session *s, pb_offer *out)
{
    const pb_state *st = &s->state;
    out->n = 0;
    out->can_wait = false;
    if (st->status != PB_AT_MOMENT && st->status != PB_IN_STRETCH)
        return;
    const pb_decision *d = &s->sim->scenario->decisions.p[st->decision];
    const pb_sim *sim = s->sim;
    pb_outlook outlook = pb_rules_outlook(s, st->decision, st->heard);
    for (uint32_t open = pb_session_answers(s); open; open &= open - 1) {
        uint8_t i = (uint8_t)__builtin_ctz(open);
        uint32_t option = d->first_option + i;
        uint8_t move = pb_session_move(s, &sim->scenario->options.p[option]);
        uint32_t rules = pb_rules_of(sim, move, &outlook);
        out->of[out->n].option = i;
        out->of[out->n].move = move;
        out->of[out->n].rules = rules;
        out->of[out->n].marks = *pb_rules_plain(sim, option, move);
        if (rules)
            pb_rules_adjust(sim, rules, &out->of[out->n].marks);
        out->n++;
    }
    out->can_wait = st->status == PB_IN_STRETCH && more_to_hear(s);
    if (s->mode != PB_ASSESSMENT)
        return;
    pb_rng order = {pb_hash_word(s->seed, st->decision)};
    for (uint8_t i = out->n; i > 1; i--) {
        uint32_t j = pb_rng_below(&order, i);
        pb_offer swap = *out;
        out->of[i - 1] = swap.of[j];
        out->of[j] = swap.of[i - 1];
    }
}

// ---- a session's life -------------------------------------------------------------------------

void pb_session_restart(pb_session *s, uint64_t seed)
{
    const pb_scenario *sc = s->sim->scenario;
    pb_state *st = &s->state;
    memset(st, 0, sizeof *st);
    memset(&s->tally, 0, sizeof s->tally);
    memset(s->once, 0, s->sim->once_words * sizeof *s->once);
    s->seed = seed;
    s->steps = 0;
    s->events.n = 0;
    st->rng.state = pb_hash_word(seed, SEED_TALK);
    st->drift = PB_NONE;
    st->since_misstep = UINT8_MAX;
    memset(st->recent, PB_NONE, sizeof st->recent);
    memcpy(st->climate, sc->meta.climate, sizeof st->climate);
    for (uint32_t i = 0; i < sc->meta.state.n; i++)
        st->var[i] = sc->meta.state.p[i].start;
    pb_session_tell(s, PB_EV_PHASE, st->phase, 0);
    st->beat = sc->start;
    st->item = sc->beats.p[sc->start].first_item;
    pb_session_tell(s, PB_EV_BEAT, 0, sc->start);
    run_on(s);
}

static pb_session *make(const pb_sim *sim)
{
    pb_session *s = pb_heap_resize(NULL, sizeof *s);
    memset(s, 0, sizeof *s);
    s->sim = sim;
    s->once = pb_heap_resize(NULL, sim->once_words * sizeof *s->once);
    return s;
}

pb_session *pb_session_new(const pb_sim *sim, uint64_t seed, enum pb_mode mode)
{
    pb_session *s = make(sim);
    s->mode = mode;
    pb_session_restart(s, seed);
    return s;
}

pb_session *pb_session_copy(const pb_session *s)
{
    pb_session *c = make(s->sim);
    uint64_t *once = c->once;
    *c = *s;
    c->once = once;
    memcpy(c->once, s->once, s->sim->once_words * sizeof *once);
    memset(&c->events, 0, sizeof c->events);
    for (uint32_t i = 0; i < s->events.n; i++)
        *pb_vec_add(&c->events) = s->events.p[i];
    return c;
}

void pb_session_free(pb_session *s)
{
    if (!s)
        return;
    pb_vec_release(&s->events);
    free(s->once);
    free(s);
}

uint64_t pb_session_hash(const pb_session *s)
{
    _Static_assert(sizeof(pb_state) == sizeof(uint64_t) + 6 * sizeof(uint32_t) + 8 + PB_RECENT + 1 +
                                           2 + PB_PEOPLE_MAX + 4 * PB_CLIMATE_LANES +
                                           4 * PB_STATE_MAX,
                   "the state must have no padding, since its bytes are hashed");
    uint64_t h = pb_hash_bytes(PB_HASH_START, &s->state, sizeof s->state);
    h = pb_hash_bytes(h, &s->tally, sizeof s->tally);
    return pb_hash_bytes(h, s->once, s->sim->once_words * sizeof *s->once);
}

// ---- setting up -------------------------------------------------------------------------------

pb_sim *pb_sim_new(const pb_scenario *scenario, const pb_catalogue *catalogue, uint32_t school,
                   const pb_script_port *port)
{
    PB_ASSERT(scenario->beats.n && scenario->start < scenario->beats.n);
    PB_ASSERT(catalogue->moves.n <= PB_MOVES_MAX && school < catalogue->schools.n);
    pb_sim *sim = pb_heap_resize(NULL, sizeof *sim);
    memset(sim, 0, sizeof *sim);
    sim->scenario = scenario;
    sim->catalogue = catalogue;
    sim->school = school;
    sim->port = port;
    sim->once_words = scenario->once_bits / 64 + 1;
    uint32_t moves = catalogue->moves.n;
    sim->marks = pb_heap_resize(NULL, (moves + scenario->marks.n) * sizeof *sim->marks);
    const pb_school *sch = &catalogue->schools.p[school];
    for (uint32_t m = 0; m < moves; m++)
        sim->marks[m] = sch->remarked >> m & 1 ? sch->marks[m] : catalogue->moves.p[m].marks;
    for (uint32_t i = 0; i < scenario->marks.n; i++)
        sim->marks[moves + i] = scenario->marks.p[i];
    sim->guarded = pb_heap_resize(NULL, scenario->decisions.n + 1);
    for (uint32_t i = 0; i < scenario->decisions.n; i++) {
        const pb_decision *d = &scenario->decisions.p[i];
        sim->guarded[i] = 0;
        for (uint32_t o = 0; o < d->options; o++)
            if (scenario->options.p[d->first_option + o].when)
                sim->guarded[i] |= (uint8_t)(1u << o);
    }
    pb_rules_set_up(sim);
    pb_climate_set_up(sim);
    pb_score_set_up(sim);
    return sim;
}

void pb_sim_free(pb_sim *sim)
{
    if (!sim)
        return;
    free(sim->plain);
    free(sim->line_push);
    free(sim->marks);
    free(sim->guarded);
    free(sim);
}

const pb_scenario *pb_sim_scenario(const pb_sim *sim)
{
    return sim->scenario;
}

const pb_catalogue *pb_sim_catalogue(const pb_sim *sim)
{
    return sim->catalogue;
}

uint32_t pb_sim_school(const pb_sim *sim)
{
    return sim->school;
}
