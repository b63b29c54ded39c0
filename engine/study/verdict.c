// SPDX-License-Identifier: MIT
#include "study/verdict.h"

#include <stdlib.h>

enum {
    WELL = 800,          // thousandths that an expert makes
    EXPERT_CHANCES = 20, // tenths of a chance a session from which that is asked
    CLOSE = 150,         // thousandths below the expert that are no clear difference
    MUCH = 700,          // thousandths of all that is taught that are much for a habit
    HABIT_CHANCES = 30,
    SHOWN = 3, // answers that are named
};

struct study {
    const pb_measured *m;
    const pb_scenario *s;
    const pb_catalogue *c;
    pb_diags *diags;
    pb_reward *rewards; // room for one per option
};

static int per_cent(int32_t thousandths)
{
    return (thousandths + 5) / 10;
}

int32_t pb_verdict_mean(const pb_played *p, uint32_t principles, uint32_t chances)
{
    int32_t sum = 0, n = 0;
    for (; principles; principles &= principles - 1) {
        uint32_t i = (uint32_t)__builtin_ctz(principles);
        if (pb_played_chances(p, i) < chances)
            continue;
        sum += pb_played_mean(p, i);
        n++;
    }
    return n ? sum / n : -1;
}

// ---- the answers behind a score -----------------------------------------------------------------

static uint32_t decision_of(const pb_scenario *s, uint32_t option)
{
    uint32_t low = 0, high = s->decisions.n;
    while (high - low > 1) {
        uint32_t middle = (low + high) / 2;
        if (s->decisions.p[middle].first_option <= option)
            low = middle;
        else
            high = middle;
    }
    return low;
}

// Names the answers that make the most of what they could, or that leave the most.
static void note_answers(const struct study *y, bool made)
{
    for (int shown = 0; shown < SHOWN; shown++) {
        uint32_t best = PB_NO_INDEX;
        int64_t most = 0;
        for (uint32_t o = 0; o < y->s->options.n; o++) {
            const pb_reward *r = &y->rewards[o];
            int64_t worth = made ? r->made : r->of - r->made;
            if (worth > most) {
                most = worth;
                best = o;
            }
        }
        if (best == PB_NO_INDEX)
            return;
        pb_reward *r = &y->rewards[best];
        const pb_option_text *t = &y->s->option_texts.p[best];
        const pb_decision_text *d = &y->s->decision_texts.p[decision_of(y->s, best)];
        double whole = 2.0 * r->times;
        pb_diag_note(y->diags, t->at, "at '%.*s' it takes '%.*s', which makes %.1f of %.1f",
                     PB_STR_ARG(d->id), PB_STR_ARG(t->id), (double)r->made / whole,
                     (double)r->of / whole);
        *r = (pb_reward){0};
    }
}

// ---- principles ---------------------------------------------------------------------------------

static void review_taught(const struct study *y, uint32_t principle)
{
    const pb_explored *e = &y->m->explored;
    const pb_limits *all = &e->limits.p[0];
    const pb_played *any = &e->sample;
    pb_str id = y->c->principles.p[principle].id;
    uint32_t without = any->sessions - any->with[principle];
    if (e->by != PB_BY_SAMPLES && !all->most[principle])
        pb_diag_add(y->diags, PB_D_UNEXERCISED_PRINCIPLE, y->s->meta.teaches_at,
                    "`teaches` names '%.*s', and no session can have a chance at it",
                    PB_STR_ARG(id));
    else if (e->by == PB_BY_SAMPLES && !any->with[principle])
        pb_diag_add(y->diags, PB_D_UNEXERCISED_PRINCIPLE, y->s->meta.teaches_at,
                    "`teaches` names '%.*s', and none of %u sessions had a chance at it",
                    PB_STR_ARG(id), any->sessions);
    else if (without)
        pb_diag_add(y->diags, PB_D_SOMETIMES_UNEXERCISED, y->s->meta.teaches_at,
                    "`teaches` names '%.*s', and %u of %u sessions at random had no chance at it",
                    PB_STR_ARG(id), without, any->sessions);
}

// ---- the expert ---------------------------------------------------------------------------------

static void review_expert(const struct study *y, uint32_t principle)
{
    const pb_played *p = &y->m->played[PB_EXPERT];
    const pb_limit *high = &y->m->explored.limits.p[0].high[principle];
    pb_str id = y->c->principles.p[principle].id;
    int32_t mean = pb_played_mean(p, principle);
    if (pb_played_chances(p, principle) < EXPERT_CHANCES || mean >= WELL)
        return;
    pb_diag_add(y->diags, PB_D_EXPERT_FALLS_SHORT, y->s->meta.teaches_at,
                "taking what is worth the most each time makes only %d %% of '%.*s'",
                per_cent(mean), PB_STR_ARG(id));
    if (y->m->explored.by != PB_BY_SAMPLES && high->has_chance &&
        high->proven.made * 1000 < high->proven.of * WELL)
        pb_diag_note(y->diags, y->s->meta.teaches_at, "no session can make more than %d %%",
                     per_cent((int32_t)(high->proven.made * 1000 / high->proven.of)));
    pb_measure_rewards(y->m, PB_EXPERT, 1u << principle, y->rewards);
    note_answers(y, false);
}

// ---- habits -------------------------------------------------------------------------------------

// The taught principles in which it is not clearly worse than the expert.
static uint32_t as_good(const struct study *y, const pb_played *p)
{
    const pb_played *expert = &y->m->played[PB_EXPERT];
    uint32_t found = 0;
    for (uint32_t i = 0; i < y->c->principles.n; i++)
        if (y->s->meta.teaches >> i & 1 && pb_played_chances(p, i) >= HABIT_CHANCES &&
            pb_played_chances(expert, i) >= HABIT_CHANCES &&
            pb_played_mean(p, i) >= pb_played_mean(expert, i) - CLOSE)
            found |= 1u << i;
    return found;
}

static void tell_principles(const struct study *y, const pb_played *p, uint32_t principles,
                            pb_buf *out)
{
    const pb_played *expert = &y->m->played[PB_EXPERT];
    for (uint32_t n = 0; principles; principles &= principles - 1, n++) {
        uint32_t i = (uint32_t)__builtin_ctz(principles);
        pb_buf_printf(out, "%s%d %% of '%.*s', the expert %d %%", n ? "; " : "",
                      per_cent(pb_played_mean(p, i)), PB_STR_ARG(y->c->principles.p[i].id),
                      per_cent(pb_played_mean(expert, i)));
    }
}

static void review_habit(const struct study *y, enum pb_player player)
{
    const pb_played *p = &y->m->played[player];
    uint32_t taught = y->s->meta.teaches, close = as_good(y, p);
    int32_t mean = pb_verdict_mean(p, taught, HABIT_CHANCES);
    if (!close && mean < MUCH)
        return;
    pb_buf numbers = {0};
    tell_principles(y, p, close ? close : taught, &numbers);
    pb_diag_add(y->diags, PB_D_HABIT_PAYS, y->s->meta.teaches_at, "a leader who %s makes %s",
                pb_player_habit[player], numbers.p);
    pb_buf_release(&numbers);
    pb_measure_rewards(y->m, player, close ? close : taught, y->rewards);
    note_answers(y, true);
}

void pb_verdict_scores(const pb_measured *m, pb_diags *diags)
{
    const pb_scenario *s = pb_sim_scenario(m->sim);
    struct study y = {m, s, pb_sim_catalogue(m->sim), diags, NULL};
    y.rewards = pb_heap_resize(NULL, (s->options.n + 1) * sizeof *y.rewards);
    for (uint32_t i = 0; i < y.c->principles.n; i++)
        if (s->meta.teaches >> i & 1)
            review_taught(&y, i);
    for (uint32_t i = 0; i < y.c->principles.n; i++)
        review_expert(&y, i);
    for (int p = PB_FIXER; p < PB_RANDOM; p++)
        review_habit(&y, (enum pb_player)p);
    free(y.rewards);
}

void pb_verdict(const pb_measured *m, pb_diags *diags)
{
    pb_verdict_reach(m, diags);
    pb_verdict_scores(m, diags);
    if (m->explored.by == PB_BY_SAMPLES)
        pb_diag_add(diags, PB_D_UNPROVED, pb_sim_scenario(m->sim)->meta.at,
                    "there is too much to look at for proofs here: endings and scores are what %u "
                    "sessions at random showed; `explore` has more patience",
                    m->explored.sample.sessions);
}
