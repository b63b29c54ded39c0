// SPDX-License-Identifier: MIT
#include "app/told.h"

#include <stdio.h>
#include <stdlib.h>

pb_str pb_told_minutes(pb_page *p, uint32_t clock)
{
    return pb_page_text(p, pb_tr(p->tongue, "%u min"), clock / 60000);
}

unsigned pb_told_state(enum pb_verdict v)
{
    return v == PB_VERDICT_STRONG ? PB_IS_STRONG : v == PB_VERDICT_WEAK ? PB_IS_WEAK : 0u;
}

pb_str pb_told_verdict(const pb_page *p, enum pb_verdict v)
{
    static const char *const word[] = {PB_WORDS("nothing hung on it"), PB_WORDS("well met"),
                                       PB_WORDS("partly met"), PB_WORDS("missed")};
    return pb_str_of(pb_tr(p->tongue, word[v]));
}

const pb_option_text *pb_told_option(const pb_debrief *d, const pb_debrief_decision *dd, uint8_t i)
{
    const pb_scenario *sc = pb_sim_scenario(d->sim);
    return &sc->option_texts.p[sc->decisions.p[dd->decision].first_option + dd->offer.of[i].option];
}

const pb_move *pb_told_move(const pb_debrief *d, const pb_debrief_decision *dd, uint8_t i)
{
    return &pb_sim_catalogue(d->sim)->moves.p[dd->offer.of[i].move];
}

pb_str pb_told_said(pb_page *p, const pb_debrief *d, const pb_debrief_decision *dd, uint8_t i)
{
    const pb_scenario *sc = pb_sim_scenario(d->sim);
    const pb_decision *dec = &sc->decisions.p[dd->decision];
    if (!sc->options.p[dec->first_option + dd->offer.of[i].option].is_quiet)
        return pb_page_text(p, pb_tr(p->tongue, "“%.*s”"),
                            PB_STR_ARG(pb_told_option(d, dd, i)->says));
    return pb_str_of(dec->is_stretch ? pb_tr(p->tongue, "Stay quiet and let it run")
                                     : pb_tr(p->tongue, "Stay quiet"));
}

pb_str pb_told_label(const pb_debrief *d, const pb_debrief_decision *dd)
{
    pb_str brief = pb_told_option(d, dd, dd->taken)->brief;
    return brief.n ? brief : pb_told_move(d, dd, dd->taken)->name;
}

pb_str pb_told_marks(pb_page *p, const pb_debrief *d, const pb_marks *m)
{
    const pb_catalogue *c = pb_sim_catalogue(d->sim);
    pb_buf b = {0};
    for (uint32_t i = 0; i < c->principles.n; i++)
        if (m->of[i])
            pb_buf_printf(&b, "%s%.*s\u00a0%s%.0d%s",
                          b.n ? pb_tr_in(p->tongue, "between marks", ", ") : "",
                          PB_STR_ARG(c->principles.p[i].name), m->of[i] > 0 ? "+" : "−",
                          abs(m->of[i]) / 2, m->of[i] % 2 ? "½" : "");
    pb_str kept = pb_arena_dup(p->arena, pb_buf_str(&b));
    pb_buf_release(&b);
    return kept;
}

// ---- what came of it --------------------------------------------------------------------------

enum { NOTABLE = 4 }; // of 100: a change that one might feel in the room

static const char *how_much(int by)
{
    enum { PLAIN = 10, MUCH = 25 };
    int size = abs(by);
    if (size < NOTABLE)
        return PB_WORDS("hardly changed");
    if (by > 0)
        return size < PLAIN  ? PB_WORDS("rose a little")
               : size < MUCH ? PB_WORDS("rose")
                             : PB_WORDS("rose a great deal");
    return size < PLAIN  ? PB_WORDS("fell a little")
           : size < MUCH ? PB_WORDS("fell")
                         : PB_WORDS("fell a great deal");
}

static void add_shift(pb_page *p, pb_node *parent, const pb_aftermath *came)
{
    static const char *const name[PB_CLIMATE_COUNT] = {
        PB_WORDS("Safety"), PB_WORDS("The presenter’s exposure"), PB_WORDS("Depth"),
        PB_WORDS("The patient’s presence"), PB_WORDS("The clinician’s presence")};
    pb_node *list = pb_page_add(p, parent, PB_ROLE_LIST, "shift",
                                pb_str_of(pb_tr(p->tongue, "What it did to the group")));
    bool any = false;
    for (int i = 0; i < PB_CLIMATE_COUNT; i++) {
        int by = came->after[i] - came->before[i];
        char id[32];
        snprintf(id, sizeof id, "shift:%s", pb_climate_name[i]);
        pb_node *n = pb_page_add(p, list, PB_ROLE_SHIFT, id, pb_str_of(pb_tr(p->tongue, name[i])));
        pb_view_shift *shift = PB_NEW(p->arena, pb_view_shift, 1);
        *shift = (pb_view_shift){came->before[i], came->after[i]};
        n->shift = shift;
        n->value = pb_str_of(pb_tr(p->tongue, how_much(by)));
        n->detail = pb_page_text(p, "%s%d", by > 0 ? "+" : by < 0 ? "−" : "±", abs(by));
        n->state = abs(by) < NOTABLE ? PB_IS_MARGIN : 0u;
        any = any || abs(by) >= NOTABLE;
    }
    if (!any)
        list->value = pb_str_of(pb_tr(p->tongue, "The state of the group hardly changed."));
}

static const char *about(const pb_aftermath *came)
{
    static const char *const only[PB_TALK_COUNT] = {
        PB_WORDS("The talk that followed was about facts."),
        PB_WORDS("The talk that followed was about fixing."),
        PB_WORDS("The talk that followed was about something else than the case."),
        PB_WORDS("The talk that followed was about feeling."),
        PB_WORDS("The talk that followed was about the relationship."),
        PB_WORDS("The talk that followed was about the group itself."),
        PB_WORDS("The talk that followed was about the frame."),
    };
    static const char *const mostly[PB_TALK_COUNT] = {
        PB_WORDS("The talk that followed was mostly about facts."),
        PB_WORDS("The talk that followed was mostly about fixing."),
        PB_WORDS("The talk that followed was mostly about something else than the case."),
        PB_WORDS("The talk that followed was mostly about feeling."),
        PB_WORDS("The talk that followed was mostly about the relationship."),
        PB_WORDS("The talk that followed was mostly about the group itself."),
        PB_WORDS("The talk that followed was mostly about the frame."),
    };
    uint32_t talk = 0, most = 0;
    for (uint32_t i = 0; i < PB_TALK_COUNT; i++) {
        talk += came->talk[i];
        most = came->talk[i] > came->talk[most] ? i : most;
    }
    return !talk ? NULL : came->talk[most] * 10 >= talk * 8 ? only[most] : mostly[most];
}

// A drift pattern's name within an English sentence.
static pb_str drift_name(pb_page *p, const pb_debrief *d, uint8_t drift)
{
    pb_str name = pb_sim_catalogue(d->sim)->drifts.p[drift].name;
    if (p->tongue || !name.n || name.p[0] < 'A' || name.p[0] > 'Z')
        return name;
    return pb_page_text(p, "%c%.*s", name.p[0] - 'A' + 'a', (int)name.n - 1, name.p + 1);
}

static pb_str drifting(pb_page *p, const pb_debrief *d, const pb_aftermath *came)
{
    uint8_t was = came->drift, is = came->drift_after;
    if (was == PB_NONE && is == PB_NONE)
        return PB_STR("");
    pb_str name = drift_name(p, d, is == PB_NONE ? was : is);
    if (is == PB_NONE)
        return pb_page_text(p, pb_tr(p->tongue, "The group came out of %.*s."), PB_STR_ARG(name));
    return is == was
               ? pb_page_text(p, pb_tr(p->tongue, "The group stayed in %.*s."), PB_STR_ARG(name))
               : pb_page_text(p, pb_tr(p->tongue, "The group went into %.*s."), PB_STR_ARG(name));
}

void pb_told_aftermath(pb_page *p, pb_node *parent, const pb_debrief *d, const pb_aftermath *came)
{
    add_shift(p, parent, came);
    const char *talk = about(came);
    pb_str first = talk ? pb_str_of(pb_tr(p->tongue, talk)) : PB_STR("");
    pb_str drift = drifting(p, d, came);
    if (!first.n && !drift.n)
        return;
    pb_node *n = pb_page_add(p, parent, PB_ROLE_TEXT, "after",
                             pb_str_of(pb_tr(p->tongue, "What came of it")));
    n->value = !drift.n   ? first
               : !first.n ? drift
                          : pb_page_text(p, pb_tr_in(p->tongue, "two sentences", "%.*s %.*s"),
                                         PB_STR_ARG(first), PB_STR_ARG(drift));
}
