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
    pb_node *circle = pb_page_add(p, p->root, PB_ROLE_GROUP, "circle", PB_STR("The circle"));
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
        v->is_new = r->mood_at[i] == r->number || r->chair_at[i] == r->number || speaks;
        n->person = v;
        n->state = (speaks ? PB_IS_SPEAKING : 0u) | (r->chairs_out >> i & 1 ? PB_IS_AWAY : 0u);
        if (r->chairs_out >> i & 1)
            n->value = PB_STR("outside the circle, listening");
        else if (person->is_presenter && r->phase <= PB_PHASE_HANDOVER)
            n->value = PB_STR("presenting");
        n->detail = person->job;
    }
    pb_node *you = pb_page_add(p, circle, PB_ROLE_PERSON, "person:you", PB_STR("You"));
    you->state = PB_IS_YOU | (r->speaker == PB_YOU ? PB_IS_SPEAKING : 0u);
}

// ---- what was said ----------------------------------------------------------------------------

static pb_str person_name(const pb_scenario *sc, uint8_t who)
{
    return who == PB_YOU             ? PB_STR("You")
           : who < sc->meta.people.n ? sc->meta.people.p[who].name
                                     : PB_STR("");
}

// Fills `n` and `v` with what an event is to a reader; false for what is shown elsewhere.
static bool tell(pb_page *p, const pb_scenario *sc, const pb_event *e, pb_node *n, pb_view_line *v)
{
    static const char *const heading[PB_PHASE_COUNT] = {
        "Opening", "The story", "Questions", "Handing over", "Group work", "Return", "Close"};
    v->seat = PB_NONE;
    switch ((enum pb_event_kind)e->kind) {
    case PB_EV_LINE: {
        const pb_line *line = &sc->lines.p[e->ref];
        const pb_line_text *text = &sc->line_texts.p[e->ref];
        v->kind = line->is_said ? PB_LINE_SAID : PB_LINE_DONE;
        v->length = line->is_said ? line->quarters * 4u : 0;
        v->seat = line->speaker;
        n->name = person_name(sc, line->speaker);
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
        n->value = pb_page_text(p, "Silence. %u seconds.", e->ref);
        return true;
    case PB_EV_LATER: {
        const pb_later *later = &sc->laters.p[e->ref];
        v->kind = PB_LINE_LATER;
        n->value =
            pb_page_text(p, "%u minute%s later.", later->minutes, later->minutes == 1 ? "" : "s");
        n->detail = later->text;
        return true;
    }
    case PB_EV_PHASE:
        v->kind = PB_LINE_PHASE;
        n->value = pb_str_of(heading[e->small]);
        return true;
    case PB_EV_CHAIR:
        v->kind = PB_LINE_DONE;
        v->seat = e->small;
        n->name = person_name(sc, e->small);
        n->value = e->ref ? PB_STR("moves the chair back, out of the circle.")
                          : PB_STR("moves the chair back into the circle.");
        return true;
    case PB_EV_ANSWER: {
        const pb_option *o = &sc->options.p[e->ref];
        v->kind = o->is_quiet ? PB_LINE_DONE : PB_LINE_SAID;
        v->seat = PB_YOU;
        n->name = PB_STR("You");
        n->value = o->is_quiet ? PB_STR("stay quiet.") : sc->option_texts.p[e->ref].says;
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
        break;
    }
    return false;
}

static void add_transcript(pb_page *p, const pb_play *play, const room *r, bool is_open)
{
    const pb_scenario *sc = pb_sim_scenario(play->sim);
    pb_node *list = pb_page_add(p, p->root, PB_ROLE_LIST, "transcript", PB_STR("Transcript"));
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
        if (!tell(p, sc, e, n, v))
            continue;
        v->number = number;
        v->clock = e->clock;
        v->decision = e->kind == PB_EV_ANSWER || e->kind == PB_EV_DECISION ? decision : -1;
        n->role = PB_ROLE_LINE;
        n->id = pb_page_text(p, "line:%u", number);
        n->line = v;
        if (e->kind == PB_EV_ANSWER && play->journal.mode == PB_PRACTICE)
            n->action = (pb_command){PB_DO_JUMP, decision};
        *link = n;
        link = &n->next;
        bool now = e == r->last || (r->last && r->last->kind == PB_EV_DECISION && e + 1 == r->last);
        if (!now || e->kind == PB_EV_DECISION)
            continue;
        pb_node *speech = pb_page_add(p, p->root, PB_ROLE_LINE, "speech", n->name);
        speech->value = n->value;
        speech->detail = n->detail;
        speech->line = v;
        speech->state = n->state;
    }
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
                    is_stretch ? PB_STR("Step in, or let the talk go on") : PB_STR("Your answer"));
    list->value = dt->id;
    pb_offer offer;
    pb_session_offer(s, &offer);
    if (offer.can_wait) {
        pb_node *w = pb_page_button(p, list, "wait", "Let it go on", "Space", PB_DO_WAIT, 0);
        w->detail = PB_STR("one more line, then you may step in again");
    }
    for (uint8_t i = 0; i < offer.n; i++) {
        uint32_t o = sc->decisions.p[s->state.decision].first_option + offer.of[i].option;
        const pb_option_text *text = &sc->option_texts.p[o];
        bool quiet = sc->options.p[o].is_quiet;
        char id[96];
        snprintf(id, sizeof id, "choice:%.*s", PB_STR_ARG(text->id));
        pb_str name = !quiet       ? text->says
                      : is_stretch ? PB_STR("Stay quiet and let it run")
                                   : PB_STR("Stay quiet");
        pb_node *n = pb_page_add(p, list, PB_ROLE_CHOICE, id, name);
        n->action = (pb_command){PB_DO_CHOOSE, i};
        n->key = pb_page_text(p, "%d", i + 1);
        n->state = quiet ? PB_IS_QUIET : 0u;
    }
}

static void add_phases(pb_page *p, const room *r)
{
    static const char *const name[PB_PHASE_COUNT] = {
        "Opening", "Story", "Questions", "Handover", "Group work", "Return", "Close"};
    pb_node *list = pb_page_add(p, p->root, PB_ROLE_LIST, "phases", PB_STR("Phases"));
    for (int i = 0; i < PB_PHASE_COUNT; i++) {
        char id[32];
        snprintf(id, sizeof id, "phase:%s", pb_phase_name[i]);
        pb_node *n = pb_page_add(p, list, PB_ROLE_ITEM, id, pb_str_of(name[i]));
        n->state = i < (int)r->phase ? PB_IS_DONE : i == (int)r->phase ? PB_IS_CURRENT : 0u;
        n->value = i < (int)r->phase    ? PB_STR("done")
                   : i == (int)r->phase ? PB_STR("now")
                                        : PB_STR("to come");
    }
    pb_node *clock = pb_page_add(p, p->root, PB_ROLE_TEXT, "clock", PB_STR("Session time"));
    clock->value = pb_page_text(p, "%u min", r->clock / 60000);
}

static pb_str misfit_text(pb_page *p, const pb_misfit *m)
{
    static const char *const why[] = {
        [PB_OTHER_DECISION] = "the talk comes to another moment there now",
        [PB_NO_SUCH_ANSWER] = "the answer you gave is no longer in it",
        [PB_NOT_ON_OFFER] = "the answer you gave is no longer on offer there",
        [PB_ALREADY_OVER] = "the session is over before that",
    };
    return pb_page_text(p,
                        "This scenario has changed since: after %u of your answers, %s. You are at "
                        "the last point that still fits.",
                        m->at, why[m->kind]);
}

void pb_page_session(pb_page *p, const pb_app *app)
{
    const pb_play *play = &app->play;
    bool is_transcript_open = app->is_transcript_open;
    const pb_scenario *sc = pb_sim_scenario(play->sim);
    room r = room_now(play);
    pb_page_begin(p, "session", sc->meta.title);
    add_phases(p, &r);
    if (play->misfit.kind != PB_FITS)
        pb_page_add(p, p->root, PB_ROLE_TEXT, "misfit", misfit_text(p, &play->misfit));
    add_circle(p, play, &r);
    add_transcript(p, play, &r, is_transcript_open);
    enum pb_status status = (enum pb_status)play->session->state.status;
    bool at_end = pb_play_is_at_end(play);
    if (at_end && (status == PB_AT_MOMENT || status == PB_IN_STRETCH))
        add_choices(p, play);
    pb_node *a = pb_page_add(p, p->root, PB_ROLE_GROUP, "actions", PB_STR("Actions"));
    if (!at_end)
        pb_page_button(p, a, "advance", "Go on", "Space", PB_DO_ADVANCE, 0)->state = PB_IS_PRIMARY;
    else if (status == PB_ENDED)
        pb_page_button(p, a, "debrief", "Debrief", "Enter", PB_DO_DEBRIEF, 0)->state =
            PB_IS_PRIMARY;
    else if (status == PB_STUCK)
        pb_page_add(p, p->root, PB_ROLE_TEXT, "stuck",
                    PB_STR("The script leads nowhere from here. What you did is kept."));
    bool practice = play->journal.mode == PB_PRACTICE;
    if (practice && pb_play_last_answer(play) != UINT32_MAX)
        pb_page_button(p, a, "back", "Go back", "B", PB_DO_BACK, 0);
    if (practice && at_end && (status == PB_AT_MOMENT || status == PB_IN_STRETCH) && !play->hint &&
        sc->decision_texts.p[play->session->state.decision].hint.n)
        pb_page_button(p, a, "hint", "Hint", "H", PB_DO_HINT, 0);
    pb_page_button(p, a, "transcript", "Transcript", "T", PB_DO_TRANSCRIPT, 0);
    pb_page_button(p, a, "help", "Help", "?", PB_DO_HELP, 0);
    pb_page_button(p, a, "menu", "Menu", "Esc", PB_DO_MENU, 0);
}
