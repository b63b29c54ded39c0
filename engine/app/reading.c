// SPDX-License-Identifier: MIT
#include "app/reading.h"

#include "base/utf8.h"

enum { WORDS_MOST = 2000, FIFTH = 200 };

// The names that they are kept under.
static const char *const own_key[PB_OWN_COUNT] = {"felt", "empty_chair"};
static const char asked_key[] = "asked";

static bool load(pb_reading *r, pb_store *store, pb_err *err)
{
    const pb_catalogue *c = pb_sim_catalogue(r->debrief.sim);
    pb_buf asked = {0};
    bool ok = true;
    for (uint32_t i = 0; ok && i < c->principles.n; i++) {
        ok = pb_store_rating(store, r->number, c->principles.p[i].id, &r->rating[i], err);
        r->was_asked = r->was_asked || r->rating[i] >= 0;
    }
    for (int i = 0; ok && i < PB_OWN_COUNT; i++)
        ok = pb_store_written(store, r->number, pb_str_of(own_key[i]), &r->own[i], err);
    ok = ok && pb_store_written(store, r->number, pb_str_of(asked_key), &asked, err);
    r->was_asked = r->was_asked || asked.n;
    pb_buf_release(&asked);
    return ok;
}

bool pb_reading_open(pb_reading *r, const pb_sim *sim, pb_journal *journal, int64_t number,
                     pb_store *store, pb_err *err)
{
    pb_reading next = {.number = number, .open = PB_NO_INDEX, .journal = *journal};
    memset(journal, 0, sizeof *journal);
    for (int i = 0; i < PB_PRINCIPLES_MAX; i++)
        next.rating[i] = -1;
    pb_debrief_make(&next.debrief, sim, &next.journal);
    if (number && store && !load(&next, store, err)) {
        pb_reading_release(&next);
        return false;
    }
    pb_reading_release(r);
    *r = next;
    return true;
}

void pb_reading_release(pb_reading *r)
{
    pb_debrief_release(&r->debrief);
    pb_journal_release(&r->journal);
    for (int i = 0; i < PB_OWN_COUNT; i++)
        pb_buf_release(&r->own[i]);
    pb_buf_release(&r->saved);
    *r = (pb_reading){0};
}

uint32_t pb_reading_step(int32_t rating)
{
    return rating < 0                       ? PB_RATE_UNSAID
           : rating / FIFTH < PB_RATE_STEPS ? (uint32_t)(rating / FIFTH)
                                            : PB_RATE_STEPS - 1;
}

bool pb_reading_rate(pb_reading *r, pb_store *store, uint32_t principle, uint32_t step, pb_err *err)
{
    const pb_catalogue *c = pb_sim_catalogue(r->debrief.sim);
    if (principle >= c->principles.n || step > PB_RATE_UNSAID)
        return true;
    int32_t rating = step == PB_RATE_UNSAID ? -1 : (int32_t)step * FIFTH + FIFTH / 2;
    if (r->number && !pb_store_rate(store, r->number, c->principles.p[principle].id, rating, err))
        return false;
    r->rating[principle] = rating;
    return true;
}

bool pb_reading_write(pb_reading *r, pb_store *store, enum pb_own which, pb_str words, pb_err *err)
{
    pb_buf kept = {0};
    pb_utf8_line(&kept, words, WORDS_MOST);
    if (r->number &&
        !pb_store_write(store, r->number, pb_str_of(own_key[which]), pb_buf_str(&kept), err)) {
        pb_buf_release(&kept);
        return false;
    }
    pb_buf_release(&r->own[which]);
    r->own[which] = kept;
    return true;
}

bool pb_reading_asked(pb_reading *r, pb_store *store, pb_err *err)
{
    r->was_asked = true;
    return !r->number || pb_store_write(store, r->number, pb_str_of(asked_key), PB_STR("yes"), err);
}
