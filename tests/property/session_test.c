// SPDX-License-Identifier: MIT
// Properties of a session, on the shipped scenario under random play. A failure names the seed that
// repeats it.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "app/shelf.h"
#include "sim/journal.h"

#if defined(__SANITIZE_ADDRESS__)
enum { WALKS = 3000 };
#else
enum { WALKS = 100000 };
#endif

struct house {
    pb_shelf shelf;
    const pb_volume *ward;
};

static int open_house(void **state)
{
    static struct house h;
    pb_err err = {""};
    if (!pb_shelf_open(&h.shelf, PB_ROOT "/assets", &err))
        fail_msg("%s", err.text);
    uint32_t v = pb_shelf_add(&h.shelf, PB_STR("the-ward-round"),
                              PB_STR(PB_ROOT "/scenarios/the-ward-round"), NULL);
    h.ward = &h.shelf.volumes.p[v];
    if (!h.ward->sim) {
        pb_buf b = {0};
        pb_diags_print(&h.ward->diags, &h.ward->scenario->sources, &b);
        fail_msg("%s", b.p);
    }
    *state = &h;
    return 0;
}

static int close_house(void **state)
{
    struct house *h = *state;
    pb_shelf_release(&h->shelf);
    return 0;
}

static bool waits(const pb_session *s)
{
    return s->state.status == PB_AT_MOMENT || s->state.status == PB_IN_STRETCH;
}

// A random input that fits.
static pb_input any(const pb_session *s, pb_rng *r)
{
    pb_offer offer;
    pb_session_offer(s, &offer);
    uint32_t pick = pb_rng_below(r, offer.n + (offer.can_wait ? 2u : 0u));
    if (pick >= offer.n)
        return (pb_input){PB_INPUT_WAIT, 0};
    return (pb_input){PB_INPUT_ANSWER, offer.of[pick].option};
}

static void note(pb_journal *j, const pb_session *s, pb_input in)
{
    const pb_scenario *sc = pb_sim_scenario(s->sim);
    const pb_decision *d = &sc->decisions.p[s->state.decision];
    pb_journal_add(j, sc->decision_texts.p[s->state.decision].id,
                   in.kind == PB_INPUT_WAIT ? PB_STR("wait")
                                            : sc->option_texts.p[d->first_option + in.option].id);
}

static void replays_are_exact_at_every_step(void **state)
{
    struct house *h = *state;
    for (uint64_t seed = 0; seed < 150; seed++) {
        pb_journal j = {.seed = seed, .mode = (enum pb_mode)(seed % PB_MODE_COUNT)};
        pb_session *s = pb_session_new(h->ward->sim, seed, j.mode);
        pb_session *again = pb_session_new(h->ward->sim, seed, j.mode);
        pb_rng r = {seed};
        while (waits(s)) {
            pb_input in = any(s, &r);
            note(&j, s, in);
            assert_true(pb_session_step(s, in));
            assert_true(pb_session_step(again, in));
            if (pb_session_hash(s) != pb_session_hash(again))
                fail_msg("seed %llu parts after %u inputs", (unsigned long long)seed, s->steps);
        }
        pb_misfit misfit;
        pb_session_restart(again, seed);
        assert_true(pb_journal_replay(&j, UINT32_MAX, again, &misfit));
        assert_int_equal(pb_session_hash(s), pb_session_hash(again));
        assert_int_equal(s->events.n, again->events.n);
        pb_session_free(s);
        pb_session_free(again);
        pb_journal_release(&j);
    }
}

static void going_back_is_replaying_less(void **state)
{
    struct house *h = *state;
    for (uint64_t seed = 1000; seed < 1100; seed++) {
        pb_journal j = {.seed = seed}, straight = {.seed = seed};
        pb_session *s = pb_session_new(h->ward->sim, seed, PB_PRACTICE);
        pb_rng r = {seed};
        uint64_t at[512];
        uint32_t n = 0;
        pb_misfit misfit;
        for (int turn = 0; turn < 60 && waits(s) && n < 500; turn++) {
            if (n && pb_rng_below(&r, 5) == 0) {
                uint32_t keep = pb_rng_below(&r, n + 1);
                pb_journal_back(&j, keep);
                pb_session_restart(s, seed);
                assert_true(pb_journal_replay(&j, UINT32_MAX, s, &misfit));
                straight.entries.n = n = keep;
                if (keep)
                    assert_int_equal(pb_session_hash(s), at[keep - 1]);
                continue;
            }
            pb_input in = any(s, &r);
            note(&j, s, in);
            note(&straight, s, in);
            assert_true(pb_session_step(s, in));
            at[n++] = pb_session_hash(s);
        }
        pb_session *other = pb_session_new(h->ward->sim, seed, PB_PRACTICE);
        assert_true(pb_journal_replay(&straight, UINT32_MAX, other, &misfit));
        assert_int_equal(pb_session_hash(s), pb_session_hash(other));
        pb_session_free(other);
        pb_session_free(s);
        pb_journal_release(&j);
        pb_journal_release(&straight);
    }
}

static void a_journal_that_no_longer_fits_stops_and_says_where(void **state)
{
    struct house *h = *state;
    const pb_scenario *sc = h->ward->scenario;
    pb_session *s = pb_session_new(h->ward->sim, 5, PB_PRACTICE);
    pb_journal j = {.seed = 5};
    pb_rng r = {5};
    for (int i = 0; i < 4; i++) {
        pb_input in = any(s, &r);
        note(&j, s, in);
        pb_session_step(s, in);
    }
    uint64_t fits = pb_session_hash(s);
    pb_str here = sc->decision_texts.p[s->state.decision].id;
    static const struct {
        const char *decision, *answer;
        enum pb_misfit_kind kind;
    } rows[] = {{"a_moment_that_was_cut", "quiet", PB_OTHER_DECISION},
                {NULL, "an_option_that_was_cut", PB_NO_SUCH_ANSWER}};
    for (size_t i = 0; i < 2; i++) {
        pb_misfit misfit;
        pb_journal_add(&j, rows[i].decision ? pb_str_of(rows[i].decision) : here,
                       pb_str_of(rows[i].answer));
        pb_session_restart(s, 5);
        assert_false(pb_journal_replay(&j, UINT32_MAX, s, &misfit));
        assert_int_equal(misfit.at, 4);
        assert_int_equal(misfit.kind, rows[i].kind);
        assert_true(pb_str_eq(misfit.expected, here));
        assert_int_equal(pb_session_hash(s), fits);
        j.entries.n--;
    }
    pb_session_free(s);
    pb_journal_release(&j);
}

static void random_walks_never_stick_and_stay_in_bounds(void **state)
{
    struct house *h = *state;
    const pb_scenario *sc = h->ward->scenario;
    uint32_t *taken = test_calloc(sc->options.n, sizeof *taken),
             *ended = test_calloc(sc->endings.n, sizeof *ended);
    pb_session *s = pb_session_new(h->ward->sim, 0, PB_PRACTICE);
    s->forgets = true;
    for (uint64_t seed = 0; seed < WALKS; seed++) {
        pb_rng r = {seed};
        pb_session_restart(s, seed);
        uint32_t steps = 0;
        while (waits(s)) {
            pb_input in = any(s, &r);
            if (in.kind == PB_INPUT_ANSWER)
                taken[sc->decisions.p[s->state.decision].first_option + in.option]++;
            if (!pb_session_step(s, in) || ++steps > 1000)
                fail_msg("seed %llu: an input on offer was refused, or no end",
                         (unsigned long long)seed);
            for (uint32_t i = 0; i < s->events.n; i++)
                if (s->events.p[i].kind == PB_EV_FAULT)
                    fail_msg("seed %llu: a script function failed", (unsigned long long)seed);
        }
        if (s->state.status != PB_ENDED)
            fail_msg("seed %llu: stuck in beat '%s'", (unsigned long long)seed,
                     sc->beats.p[s->state.beat].id.p);
        ended[s->state.ending]++;
        for (int i = 0; i < PB_PRINCIPLES_MAX; i++)
            assert_true(s->tally.made[i] >= 0 && s->tally.made[i] <= s->tally.of[i]);
        for (int i = 0; i < PB_CLIMATE_COUNT; i++)
            assert_in_range(s->state.climate[i], 0, 100);
        assert_in_range(s->state.clock / 60000, 25, 90);
    }
    for (uint32_t i = 0; i < sc->options.n; i++)
        if (!taken[i])
            print_message("never taken: %s\n", sc->option_texts.p[i].id.p);
    uint32_t endings = 0;
    for (uint32_t i = 0; i < sc->endings.n; i++)
        endings += ended[i] > 0;
    assert_true(endings >= 3);
    pb_session_free(s);
    test_free(taken);
    test_free(ended);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(replays_are_exact_at_every_step),
        cmocka_unit_test(going_back_is_replaying_less),
        cmocka_unit_test(a_journal_that_no_longer_fits_stops_and_says_where),
        cmocka_unit_test(random_walks_never_stick_and_stay_in_bounds),
    };
    return cmocka_run_group_tests(tests, open_house, close_house);
}
