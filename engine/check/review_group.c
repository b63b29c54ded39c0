// SPDX-License-Identifier: MIT
// Is it a Balint group? The hour has its parts in their order, the presenter is left in peace, and
// patient and clinician stay in the room.
#include "check/review_inside.h"

enum { FACTS_MOST = 25, ABSENT_MOST = 15, LENGTH_OFF = 20 };

static void review_parts(const pb_review *r)
{
    const pb_seen_way *way = r->seen->way;
    uint32_t over = way[PB_WAY_RANDOM].over + way[PB_WAY_BEST].over;
    const struct {
        enum pb_diag_id id;
        enum pb_phase phase;
        uint32_t without;
        const char *what;
    } parts[] = {
        {PB_D_NO_HANDOVER, PB_PHASE_HANDOVER,
         way[PB_WAY_RANDOM].no_handover + way[PB_WAY_BEST].no_handover,
         "come to the discussion without a handover"},
        {PB_D_NO_RETURN, PB_PHASE_RETURN, way[PB_WAY_RANDOM].no_return + way[PB_WAY_BEST].no_return,
         "end without the presenter being asked back"},
        {PB_D_NO_CLOSE, PB_PHASE_CLOSE, way[PB_WAY_RANDOM].no_close + way[PB_WAY_BEST].no_close,
         "end without a close"},
    };
    uint32_t has = 0; // pb_check_run says which phases there are not at all
    for (uint32_t i = 0; i < r->s->items.n; i++)
        has |= r->s->items.p[i].kind == PB_ITEM_PHASE ? 1u << r->s->items.p[i].small : 0u;
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++)
        if (parts[i].without && has >> parts[i].phase & 1)
            pb_diag_add(r->diags, parts[i].id, r->s->meta.at, "%u of %u sessions %s",
                        parts[i].without, over, parts[i].what);
}

static void review_presenter(const pb_review *r)
{
    uint32_t line = r->seen->uninvited;
    if (line == PB_NO_INDEX)
        return;
    const pb_person *p = &r->s->meta.people.p[r->s->meta.presenter];
    pb_diag_add(r->diags, PB_D_PRESENTER_SPEAKS, r->s->line_texts.p[line].at,
                "'%.*s' speaks outside the circle, and nobody had turned to them",
                PB_STR_ARG(p->id));
}

static void review_talk(const pb_review *r)
{
    const pb_seen_way *best = &r->seen->way[PB_WAY_BEST];
    if (best->discussed && best->facts * 100 > best->discussed * FACTS_MOST)
        pb_diag_add(r->diags, PB_D_FACTS_RUN_ON, r->s->meta.at,
                    "%u %% of the discussion is about facts, even when it is led well",
                    (unsigned)(best->facts * 100 / best->discussed));
    static const struct {
        enum pb_climate lane;
        enum pb_diag_id id;
        const char *who;
    } absents[] = {{PB_PATIENT, PB_D_PATIENT_ABSENT, "patient"},
                   {PB_CLINICIAN, PB_D_CLINICIAN_ABSENT, "clinician"}};
    for (size_t i = 0; i < sizeof absents / sizeof *absents; i++)
        if (best->absent[absents[i].lane] / 60000 >= ABSENT_MOST)
            pb_diag_add(r->diags, absents[i].id, r->s->meta.at,
                        "the %s is out of the talk for %u minutes of the discussion, even when it "
                        "is led well",
                        absents[i].who, best->absent[absents[i].lane] / 60000);
}

static void review_length(const pb_review *r)
{
    const pb_seen_way *way = &r->seen->way[PB_WAY_RANDOM];
    uint32_t n = way->minutes.n, declared = r->s->meta.minutes;
    if (!n)
        return;
    uint32_t low = way->minutes.p[n / 20], high = way->minutes.p[n - 1 - n / 20];
    if (high * 100 > declared * (100 + LENGTH_OFF) || low * 100 < declared * (100 - LENGTH_OFF))
        pb_diag_add(r->diags, PB_D_LENGTH_OFF, r->s->meta.minutes_at,
                    "sessions last %u to %u minutes; the scenario declares %u", low, high,
                    declared);
}

// pb_check_run names those for whom nothing is written; here, those who never get to say it.
static void review_people(const pb_review *r)
{
    uint32_t written = 0;
    for (uint32_t i = 0; i < r->s->lines.n; i++)
        if (r->s->lines.p[i].speaker < PB_PEOPLE_MAX)
            written |= 1u << r->s->lines.p[i].speaker;
    for (uint32_t i = 0; i < r->s->meta.people.n; i++)
        if ((written & ~r->seen->heard) >> i & 1)
            pb_diag_add(r->diags, PB_D_UNHEARD_PERSON, r->s->meta.people.p[i].at,
                        "'%.*s' was heard in none of the sessions played",
                        PB_STR_ARG(r->s->meta.people.p[i].id));
}

void pb_review_group(const pb_review *r)
{
    review_parts(r);
    review_presenter(r);
    review_talk(r);
    review_length(r);
    review_people(r);
}
