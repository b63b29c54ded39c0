// SPDX-License-Identifier: MIT
// The session: the room as it is at the point to which the reader has read, not to which the
// simulation has run.
#include "app/inside.h"

#include <stdio.h>

enum { PASSING = 3 }; // things shown after which a laugh or a shock has gone from a face

typedef struct room {
    uint8_t mood[PB_PEOPLE_MAX];
    uint32_t mood_at[PB_PEOPLE_MAX]; // the number of the thing shown that set it
    uint32_t chair_at[PB_PEOPLE_MAX];
    uint16_t chairs_out;
    enum pb_phase phase;
    uint32_t clock, number;
    uint8_t speaker, listener; // persons, PB_YOU, PB_NONE
    const pb_event *last;      // the thing shown last
    uint32_t decision;         // the one that was come to last, or PB_NO_INDEX
} room;

// What an answer makes of the room: whom the trainee turns to.
static void see_answer(room *r, const pb_scenario *sc, const pb_event *e)
{
    r->speaker = sc->options.p[e->ref].is_quiet ? PB_NONE : PB_YOU;
    r->listener = sc->options.p[e->ref].to;
}

static void see(room *r, const pb_scenario *sc, const pb_event *e)
{
    const pb_line *line = e->kind == PB_EV_LINE ? &sc->lines.p[e->ref] : NULL;
    if (!pb_play_is_shown(e))
        return;
    r->clock = e->clock;
    r->last = e;
    r->number++;
    if (e->kind == PB_EV_PHASE) {
        r->phase = (enum pb_phase)e->small;
        return;
    }
    if (e->kind == PB_EV_DECISION) {
        r->decision = e->ref;
        return;
    }
    r->speaker = r->listener = PB_NONE;
    if (line) {
        if (line->is_said) {
            r->speaker = line->speaker;
            r->listener = line->to;
        }
        if (line->mood != PB_NONE && line->speaker < PB_PEOPLE_MAX) {
            r->mood[line->speaker] = line->mood;
            r->mood_at[line->speaker] = r->number;
        }
    } else if (e->kind == PB_EV_ANSWER) {
        see_answer(r, sc, e);
    } else if (e->kind == PB_EV_CHAIR) {
        r->chairs_out =
            (uint16_t)(e->ref ? r->chairs_out | 1u << e->small : r->chairs_out & ~(1u << e->small));
        r->chair_at[e->small] = r->number;
    }
}

static room room_now(const pb_play *play)
{
    room r = {.speaker = PB_NONE, .listener = PB_NONE, .decision = PB_NO_INDEX};
    const pb_scenario *sc = pb_sim_scenario(play->sim);
    for (uint32_t i = 0; i < play->shown; i++)
        see(&r, sc, &play->session->events.p[i]);
    return r;
}

// ---- people -----------------------------------------------------------------------------------

static enum pb_mood face(const room *r, uint32_t person, bool is_listening)
{
    enum pb_mood m = (enum pb_mood)r->mood[person];
    bool passing = m == PB_LAUGHING || m == PB_SHOCKED;
    if (passing && r->number > r->mood_at[person] + PASSING)
        m = PB_NEUTRAL;
    return m == PB_NEUTRAL && is_listening ? PB_ATTENTIVE : m;
}

static void add_circle(pb_page *p, const pb_play *play, const room *r)
{
    const pb_meta *meta = &pb_sim_scenario(play->sim)->meta;
    pb_node *circle =
        pb_page_add(p, p->root, PB_ROLE_GROUP, "circle", pb_str_of(pb_tr(p->tongue, "The circle")));
    for (uint32_t i = 0; i < meta->people.n; i++) {
        const pb_person *person = &meta->people.p[i];
        char id[96];
        snprintf(id, sizeof id, "person:%.*s", PB_STR_ARG(person->id));
        pb_node *n = pb_page_add(p, circle, PB_ROLE_PERSON, id, person->name);
        pb_view_person *v = PB_NEW(p->arena, pb_view_person, 1);
        bool speaks = r->speaker == i;
        v->look = &person->look;
        v->mood = face(r, i, r->speaker != PB_NONE && !speaks);
        v->seat = (uint8_t)i;
        v->seats = (uint8_t)meta->people.n;
        v->looks_at = speaks ? r->listener : r->speaker;
        v->is_presenter = person->is_presenter;
        v->is_coleader = person->is_coleader;
        v->is_new = r->mood_at[i] == r->number || r->chair_at[i] == r->number || speaks;
        n->person = v;
        n->state = (speaks ? PB_IS_SPEAKING : 0u) | (r->chairs_out >> i & 1 ? PB_IS_AWAY : 0u);
        if (r->chairs_out >> i & 1)
            n->value = pb_str_of(pb_tr(p->tongue, "outside the circle, listening"));
        else if (person->is_presenter && r->phase <= PB_PHASE_HANDOVER)
            n->value = pb_str_of(pb_tr(p->tongue, "presenting"));
        else if (person->is_coleader)
            n->value = pb_str_of(pb_tr(p->tongue, "leads with you"));
        n->detail = person->job;
    }
    pb_node *you =
        pb_page_add(p, circle, PB_ROLE_PERSON, "person:you", pb_str_of(pb_tr(p->tongue, "You")));
    you->state = PB_IS_YOU | (r->speaker == PB_YOU ? PB_IS_SPEAKING : 0u);
}

// ---- the decision -----------------------------------------------------------------------------

static void add_choices(pb_page *p, const pb_play *play)
{
    const pb_session *s = play->session;
    const pb_scenario *sc = pb_sim_scenario(play->sim);
    const pb_decision_text *dt = &sc->decision_texts.p[s->state.decision];
    bool is_stretch = s->state.status == PB_IN_STRETCH;
    if (dt->notice.n)
        pb_page_add(p, p->root, PB_ROLE_TEXT, "notice", dt->notice);
    if (play->hint && dt->hint.n)
        pb_page_add(p, p->root, PB_ROLE_TEXT, "hint", dt->hint);
    pb_node *list =
        pb_page_add(p, p->root, PB_ROLE_LIST, "choices",
                    pb_str_of(is_stretch ? pb_tr(p->tongue, "Step in, or let the talk go on")
                                         : pb_tr(p->tongue, "Your answer")));
    list->value = dt->id;
    pb_offer offer;
    pb_session_offer(s, &offer);
    if (offer.can_wait) {
        pb_node *w = pb_page_button(p, list, "wait", pb_tr(p->tongue, "Let it go on"), "Space",
                                    PB_DO_WAIT, 0);
        w->detail = pb_str_of(pb_tr(p->tongue, "one more line, then you may step in again"));
    }
    for (uint8_t i = 0; i < offer.n; i++) {
        uint32_t o = sc->decisions.p[s->state.decision].first_option + offer.of[i].option;
        const pb_option_text *text = &sc->option_texts.p[o];
        bool quiet = sc->options.p[o].is_quiet;
        char id[96];
        snprintf(id, sizeof id, "choice:%.*s", PB_STR_ARG(text->id));
        pb_str name = !quiet       ? text->says
                      : is_stretch ? pb_str_of(pb_tr(p->tongue, "Stay quiet and let it run"))
                                   : pb_str_of(pb_tr(p->tongue, "Stay quiet"));
        pb_node *n = pb_page_add(p, list, PB_ROLE_CHOICE, id, name);
        n->action = (pb_command){PB_DO_CHOOSE, i};
        n->key = pb_page_text(p, "%d", i + 1);
        n->state = quiet ? PB_IS_QUIET : 0u;
    }
}

static void add_phases(pb_page *p, const room *r)
{
    static const char *const name[PB_PHASE_COUNT] = {
        PB_WORDS("Opening"),    PB_WORDS("Story"),  PB_WORDS("Questions"), PB_WORDS("Handover"),
        PB_WORDS("Group work"), PB_WORDS("Return"), PB_WORDS("Close")};
    pb_node *list =
        pb_page_add(p, p->root, PB_ROLE_LIST, "phases", pb_str_of(pb_tr(p->tongue, "Phases")));
    for (int i = 0; i < PB_PHASE_COUNT; i++) {
        char id[32];
        snprintf(id, sizeof id, "phase:%s", pb_phase_name[i]);
        pb_node *n = pb_page_add(p, list, PB_ROLE_ITEM, id, pb_str_of(pb_tr(p->tongue, name[i])));
        n->state = i < (int)r->phase ? PB_IS_DONE : i == (int)r->phase ? PB_IS_CURRENT : 0u;
        n->value = pb_str_of(i < (int)r->phase    ? pb_tr(p->tongue, "done")
                             : i == (int)r->phase ? pb_tr(p->tongue, "now")
                                                  : pb_tr(p->tongue, "to come"));
    }
    pb_node *clock =
        pb_page_add(p, p->root, PB_ROLE_TEXT, "clock", pb_str_of(pb_tr(p->tongue, "Session time")));
    clock->value = pb_page_text(p, pb_tr(p->tongue, "%u min"), r->clock / 60000);
}

static pb_str misfit_text(pb_page *p, const pb_misfit *m)
{
    const pb_tongue *t = p->tongue;
    unsigned n = m->at;
    switch (m->kind) {
    case PB_OTHER_DECISION:
        return pb_page_text(p,
                            pb_tr(t, "This scenario has changed since: after %u of your answers "
                                     "the talk comes to another moment now. You are at the last "
                                     "point that still fits."),
                            n);
    case PB_NO_SUCH_ANSWER:
        return pb_page_text(p,
                            pb_tr(t, "This scenario has changed since: after %u of your answers, "
                                     "the next one is no longer in it. You are at the last point "
                                     "that still fits."),
                            n);
    case PB_NOT_ON_OFFER:
        return pb_page_text(p,
                            pb_tr(t, "This scenario has changed since: after %u of your answers, "
                                     "the next one is no longer on offer. You are at the last "
                                     "point that still fits."),
                            n);
    case PB_ALREADY_OVER:
        return pb_page_text(p,
                            pb_tr(t, "This scenario has changed since: after %u of your answers "
                                     "it is over now. You are at the last point that still fits."),
                            n);
    default:
        return PB_STR("");
    }
}

static void add_actions(pb_page *p, const pb_play *play, bool is_transcript_open)
{
    enum pb_status status = (enum pb_status)play->session->state.status;
    bool at_end = pb_play_is_at_end(play), practice = play->journal.mode == PB_PRACTICE;
    bool asked = at_end && (status == PB_AT_MOMENT || status == PB_IN_STRETCH);
    const pb_tongue *t = p->tongue;
    pb_node *a = pb_page_add(p, p->root, PB_ROLE_GROUP, "actions", pb_str_of(pb_tr(t, "Actions")));
    if (!at_end)
        pb_page_button(p, a, "advance", pb_tr(t, "Go on"), "Space", PB_DO_ADVANCE, 0)->state =
            PB_IS_PRIMARY;
    else if (status == PB_ENDED)
        pb_page_button(p, a, "debrief", pb_tr(t, "Debrief"), "Enter", PB_DO_DEBRIEF, 0)->state =
            PB_IS_PRIMARY;
    if (play->shown < play->read)
        pb_page_button(p, a, "forward", pb_tr(t, "Back to where you were"), "S", PB_DO_SKIP, 0);
    if (practice && pb_play_last_answer(play) != UINT32_MAX)
        pb_page_button(p, a, "back", pb_tr(t, "Take back your last answer"), "B", PB_DO_BACK, 0);
    if (practice && asked && !play->hint &&
        pb_sim_scenario(play->sim)->decision_texts.p[play->session->state.decision].hint.n)
        pb_page_button(p, a, "hint", pb_tr(t, "Hint"), "H", PB_DO_HINT, 0);
    pb_page_button(p, a, "transcript",
                   is_transcript_open ? pb_tr(t, "Back to the room") : pb_tr(t, "Transcript"), "T",
                   PB_DO_TRANSCRIPT, 0);
    pb_page_button(p, a, "help", pb_tr(t, "Help"), "?", PB_DO_HELP, 0);
    pb_page_button(p, a, "menu", pb_tr(t, "Menu"), "Esc", PB_DO_MENU, 0);
}

void pb_page_session(pb_page *p, const pb_app *app)
{
    const pb_play *play = &app->play;
    room r = room_now(play);
    pb_page_begin(p, "session", pb_sim_scenario(play->sim)->meta.title);
    add_phases(p, &r);
    if (play->misfit.kind != PB_FITS)
        pb_page_add(p, p->root, PB_ROLE_TEXT, "misfit", misfit_text(p, &play->misfit));
    if (app->settings.of[PB_SETTING_WHEELS])
        pb_page_climate(p, play);
    add_circle(p, play, &r);
    pb_page_transcript(p, play, r.last, app->is_transcript_open);
    enum pb_status status = (enum pb_status)play->session->state.status;
    if (pb_play_is_at_end(play) && (status == PB_AT_MOMENT || status == PB_IN_STRETCH))
        add_choices(p, play);
    else if (pb_play_is_at_end(play) && status == PB_STUCK)
        pb_page_add(p, p->root, PB_ROLE_TEXT, "stuck",
                    pb_str_of(pb_tr(p->tongue, "The script leads nowhere from here. What you did "
                                               "is kept.")));
    add_actions(p, play, app->is_transcript_open);
}
