// SPDX-License-Identifier: MIT
// What several pages show: people, kept sessions, settings.
#include <stdio.h>
#include <time.h>

#include "app/inside.h"

void pb_page_care(pb_page *p, const pb_meta *meta)
{
    pb_page_add(p, p->root, PB_ROLE_TEXT, "care",
                meta->care.n ? meta->care
                             : pb_str_of(pb_tr(p->tongue, "If something here touches you, talk to "
                                                          "somebody you trust.")))
        ->state = PB_IS_MARGIN;
}

void pb_page_people(pb_page *p, pb_node *parent, const pb_meta *meta)
{
    for (uint32_t i = 0; i < meta->people.n; i++) {
        const pb_person *person = &meta->people.p[i];
        pb_node *n = pb_page_add(p, parent, PB_ROLE_PERSON, "person", person->name);
        pb_view_person *v = PB_NEW(p->arena, pb_view_person, 1);
        *v = (pb_view_person){.look = &person->look,
                              .mood = PB_NEUTRAL,
                              .seat = (uint8_t)i,
                              .seats = (uint8_t)meta->people.n,
                              .looks_at = PB_NONE,
                              .is_presenter = person->is_presenter,
                              .is_coleader = person->is_coleader};
        n->person = v;
        n->detail = person->job;
        if (person->is_presenter)
            n->value = pb_str_of(pb_tr(p->tongue, "presents"));
        else if (person->is_coleader)
            n->value = pb_str_of(pb_tr(p->tongue, "leads with you"));
    }
}

pb_str pb_page_level(const pb_page *p, uint8_t level)
{
    static const char *const word[] = {"", PB_WORDS("for a first group"),
                                       PB_WORDS("for those who have led a few"),
                                       PB_WORDS("for accredited leaders")};
    return level >= 1 && level <= 3 ? pb_str_of(pb_tr(p->tongue, word[level])) : PB_STR("");
}

pb_str pb_page_mode(const pb_page *p, enum pb_mode mode)
{
    static const char *const word[PB_MODE_COUNT] = {PB_WORDS("practice"), PB_WORDS("rehearsal"),
                                                    PB_WORDS("assessment")};
    return pb_str_of(pb_tr(p->tongue, word[mode]));
}

// The day, as everybody everywhere reads it.
static pb_str day(pb_page *p, int64_t when)
{
    time_t seconds = (time_t)when;
    struct tm tm;
    if (!localtime_r(&seconds, &tm))
        return PB_STR("");
    return pb_page_text(p, "%04d-%02d-%02d", tm.tm_year + 1900, tm.tm_mon + 1, tm.tm_mday);
}

pb_node *pb_page_kept(pb_page *p, pb_node *list, const pb_shelf *shelf, const pb_kept *k)
{
    char id[48];
    snprintf(id, sizeof id, "session:%lld", (long long)k->row.number);
    bool is_there = k->scenario != PB_NO_INDEX;
    pb_node *n = pb_page_add(p, list, PB_ROLE_CARD, id,
                             is_there ? shelf->volumes.p[k->scenario].scenario->meta.title
                                      : pb_arena_dup(p->arena, k->row.scenario));
    n->detail =
        pb_page_text(p, pb_tr(p->tongue, "session %lld · %.*s · %.*s"), (long long)k->row.number,
                     PB_STR_ARG(pb_page_mode(p, k->row.mode)), PB_STR_ARG(day(p, k->row.started)));
    if (!k->is_playable) {
        n->value = pb_str_of(pb_tr(p->tongue, "its scenario is not here"));
        n->state = PB_IS_DISABLED;
        return n;
    }
    n->value = pb_page_text(
        p, pb_tr_n(p->tongue, "%u decision, %u min", "%u decisions, %u min", k->decisions),
        k->decisions, k->minutes);
    n->action = (pb_command){k->is_over ? PB_DO_DEBRIEF : PB_DO_RESUME, k->row.number};
    return n;
}

pb_node *pb_page_option(pb_page *p, pb_node *setting, pb_str name, pb_command c, bool is_chosen)
{
    char id[96];
    snprintf(id, sizeof id, "%.*s:%u", PB_STR_ARG(setting->id), PB_SET_VALUE(c.arg));
    pb_node *n = pb_page_add(p, setting, PB_ROLE_OPTION, id, name);
    n->action = c;
    n->state = is_chosen ? PB_IS_SELECTED : 0u;
    if (is_chosen)
        setting->value = name;
    return n;
}

void pb_page_close_setting(pb_node *setting)
{
    const pb_node *first = NULL, *next = NULL;
    bool is_behind = false;
    for (const pb_node *o = setting->first; o; o = o->next) {
        if (o->state & PB_IS_DISABLED)
            continue;
        first = first ? first : o;
        next = is_behind && !next ? o : next;
        is_behind = is_behind || (o->state & PB_IS_SELECTED);
    }
    next = next ? next : first;
    if (next)
        setting->action = next->action;
}
