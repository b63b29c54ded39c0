// SPDX-License-Identifier: MIT
// What was said, as a reader reads it.
#include <stdio.h>

#include "app/inside.h"

static pb_str person_name(const pb_page *p, const pb_scenario *sc, uint8_t who)
{
    return who == PB_YOU             ? pb_str_of(pb_tr(p->tongue, "You"))
           : who < sc->meta.people.n ? sc->meta.people.p[who].name
                                     : PB_STR("");
}

// How the presenter leaves the circle, where the scenario's people meet, or comes back.
static pb_str chair_words(const pb_page *p, const pb_sim *sim, bool leaves)
{
    const pb_school *school = &pb_sim_catalogue(sim)->schools.p[pb_sim_scenario(sim)->meta.school];
    pb_str own = leaves ? school->leaves : school->returns;
    return own.n ? own
                 : pb_str_of(leaves ? pb_tr(p->tongue, "moves the chair back, out of the circle.")
                                    : pb_tr(p->tongue, "moves the chair back into the circle."));
}

bool pb_page_tell(pb_page *p, const pb_sim *sim, const pb_event *e, pb_node *n, pb_view_line *v)
{
    const pb_scenario *sc = pb_sim_scenario(sim);
    static const char *const heading[PB_PHASE_COUNT] = {
        PB_WORDS("Opening"),      PB_WORDS("The story"),  PB_WORDS("Questions"),
        PB_WORDS("Handing over"), PB_WORDS("Group work"), PB_WORDS("Return"),
        PB_WORDS("Close")};
    v->seat = PB_NONE;
    switch ((enum pb_event_kind)e->kind) {
    case PB_EV_LINE: {
        const pb_line *line = &sc->lines.p[e->ref];
        const pb_line_text *text = &sc->line_texts.p[e->ref];
        v->kind = line->is_said ? PB_LINE_SAID : PB_LINE_DONE;
        v->length = line->is_said ? line->quarters * 4u : 0;
        v->seat = line->speaker;
        n->name = person_name(p, sc, line->speaker);
        n->value = line->is_said ? text->says : text->does;
        n->detail = line->is_said ? text->does : PB_STR("");
        return true;
    }
    case PB_EV_STAGE:
        v->kind = PB_LINE_STAGE;
        n->value = sc->stages.p[e->ref].text;
        return true;
    case PB_EV_SILENCE:
        v->kind = PB_LINE_SILENCE;
        v->length = e->ref * 1000;
        n->value = pb_page_text(
            p, pb_tr_n(p->tongue, "Silence. %u second.", "Silence. %u seconds.", e->ref), e->ref);
        return true;
    case PB_EV_LATER: {
        const pb_later *later = &sc->laters.p[e->ref];
        v->kind = PB_LINE_LATER;
        n->value = pb_page_text(
            p, pb_tr_n(p->tongue, "%u minute later.", "%u minutes later.", later->minutes),
            later->minutes);
        n->detail = later->text;
        return true;
    }
    case PB_EV_PHASE:
        v->kind = PB_LINE_PHASE;
        n->value = pb_str_of(pb_tr(p->tongue, heading[e->small]));
        return true;
    case PB_EV_CHAIR:
        v->kind = PB_LINE_DONE;
        v->seat = e->small;
        n->name = person_name(p, sc, e->small);
        n->value = chair_words(p, sim, e->ref);
        return true;
    case PB_EV_ANSWER: {
        const pb_option *o = &sc->options.p[e->ref];
        v->kind = o->is_quiet ? PB_LINE_DONE : PB_LINE_SAID;
        v->seat = PB_YOU;
        n->name = person_name(p, sc, PB_YOU);
        n->value = o->is_quiet ? pb_str_of(pb_tr_in(p->tongue, "you", "stay quiet."))
                               : sc->option_texts.p[e->ref].says;
        n->state |= PB_IS_YOU;
        return true;
    }
    case PB_EV_ENDING:
        v->kind = PB_LINE_ENDING;
        n->name = sc->endings.p[e->ref].title;
        n->value = sc->endings.p[e->ref].text;
        return true;
    case PB_EV_DECISION:
        v->kind = PB_LINE_NOTICE;
        n->value = sc->decision_texts.p[e->ref].notice;
        return n->value.n > 0;
    case PB_EV_BEAT:
    case PB_EV_DRIFT:
    case PB_EV_FAULT:
    case PB_EV_DRY:
        break;
    }
    return false;
}

// In practice each answer can be gone back to; the answers after it are set aside, not lost.
static void add_way_back(pb_page *p, pb_node *answer, int32_t decision)
{
    char id[32];
    snprintf(id, sizeof id, "jump:%d", (int)decision);
    pb_page_button(p, answer, id, pb_tr(p->tongue, "Go back here and answer anew"), "", PB_DO_JUMP,
                   decision);
}

static void add_speech(pb_page *p, const pb_play *play, const pb_node *line)
{
    pb_node *speech = pb_page_add(p, p->root, PB_ROLE_LINE, "speech", line->name);
    speech->value = line->value;
    speech->detail = line->detail;
    speech->line = line->line;
    speech->state = line->state | (play->shown < play->read ? PB_IS_DONE : 0u);
}

void pb_page_transcript(pb_page *p, const pb_play *play, const pb_event *last, bool is_open)
{
    pb_node *list = pb_page_add(p, p->root, PB_ROLE_LIST, "transcript",
                                pb_str_of(pb_tr(p->tongue, "Transcript")));
    list->state = is_open ? PB_IS_SELECTED : 0u;
    uint32_t number = 0;
    int32_t decision = -1;
    pb_node **link = &list->first;
    for (uint32_t i = 0; i < play->shown; i++) {
        const pb_event *e = &play->session->events.p[i];
        if (!pb_play_is_shown(e))
            continue;
        number++;
        pb_node *n = PB_NEW(p->arena, pb_node, 1);
        pb_view_line *v = PB_NEW(p->arena, pb_view_line, 1);
        decision += e->kind == PB_EV_DECISION;
        if (!pb_page_tell(p, play->sim, e, n, v))
            continue;
        v->number = number;
        v->clock = e->clock;
        v->decision = e->kind == PB_EV_ANSWER || e->kind == PB_EV_DECISION ? decision : -1;
        n->role = PB_ROLE_LINE;
        n->id = pb_page_text(p, "line:%u", number);
        n->line = v;
        if (e->kind == PB_EV_ANSWER && play->journal.mode == PB_PRACTICE)
            add_way_back(p, n, decision);
        *link = n;
        link = &n->next;
        bool now = e == last || (last && last->kind == PB_EV_DECISION && e + 1 == last);
        if (now && e->kind != PB_EV_DECISION)
            add_speech(p, play, n);
    }
}
