// SPDX-License-Identifier: MIT
#include "kit/pages.h"

void made_begin(made *m, const char *id, const char *title)
{
    m->page.arena = &m->arena;
    m->transcript = NULL;
    m->number = 0;
    pb_page_begin(&m->page, id, pb_str_of(title));
}

void made_write_to(made *m, pb_tui_style style, int width)
{
    m->pen = (pb_tui_pen){.style = style, .out = &m->out};
    m->pen.style.width = width;
    m->out.n = 0;
    pb_buf_add(&m->out, PB_STR(""));
}

void made_drop(made *m)
{
    pb_arena_release(&m->arena);
    pb_buf_release(&m->out);
}

pb_node *made_add(made *m, pb_node *parent, enum pb_role role, const char *id, const char *name,
                  const char *value, const char *detail)
{
    pb_node *n = pb_page_add(&m->page, parent ? parent : m->page.root, role, id, pb_str_of(name));
    n->value = pb_str_of(value);
    n->detail = pb_str_of(detail);
    return n;
}

static const pb_look looks[] = {{.top = PB_TEAL}, {.top = PB_ROSE}, {.top = PB_GREEN}};
static const char *const people[] = {"Priya", "Tom", "Grace"};

void made_people(made *m, pb_node *parent)
{
    for (uint8_t i = 0; i < 3; i++) {
        pb_node *n =
            made_add(m, parent, PB_ROLE_PERSON, "person", people[i], i ? "" : "presenting", "");
        pb_view_person *v = PB_NEW(&m->arena, pb_view_person, 1);
        *v = (pb_view_person){.look = &looks[i], .seat = i, .seats = 3, .looks_at = PB_NONE};
        n->person = v;
    }
}

pb_node *made_line(made *m, enum pb_line_kind kind, uint8_t seat, const char *value)
{
    if (!m->transcript)
        m->transcript = made_add(m, NULL, PB_ROLE_LIST, "transcript", "Transcript", "", "");
    const char *name = seat == PB_YOU ? "You" : seat < 3 ? people[seat] : "";
    pb_node *n = made_add(m, m->transcript, PB_ROLE_LINE, "line", name, value, "");
    pb_view_line *v = PB_NEW(&m->arena, pb_view_line, 1);
    m->number++;
    *v = (pb_view_line){.kind = kind,
                        .seat = seat,
                        .number = m->number,
                        .clock = m->number * 60000,
                        .decision = -1};
    n->line = v;
    return n;
}

static pb_node *made_choice(made *m, pb_node *list, const char *id, const char *says, int n)
{
    pb_node *c = made_add(m, list, PB_ROLE_CHOICE, id, says, "", "");
    c->action = (pb_command){PB_DO_CHOOSE, n};
    return c;
}

void made_session(made *m)
{
    made_begin(m, "session", "The ward round");
    made_add(m, NULL, PB_ROLE_TEXT, "clock", "Session time", "27 min", "");
    pb_node *circle = made_add(m, NULL, PB_ROLE_GROUP, "circle", "The circle", "", "");
    made_people(m, circle);
    made_add(m, circle, PB_ROLE_PERSON, "person:you", "You", "", "")->state = PB_IS_YOU;
}

void made_talk(made *m)
{
    made_line(m, PB_LINE_PHASE, PB_NONE, "The story");
    made_line(
        m, PB_LINE_SAID, 0,
        "He had the newspaper on his knees. He looked so ordinary. I went out to the corridor "
        "— and I could "
        "not stop crying.")
        ->detail = PB_STR("looks at her hands.");
    made_line(m, PB_LINE_SILENCE, PB_NONE, "Silence. 8 seconds.");
    made_line(m, PB_LINE_DONE, 1, "leans forward.");
    made_line(m, PB_LINE_STAGE, PB_NONE, "The radiator ticks.");
    made_line(m, PB_LINE_SAID, PB_YOU,
              "Thank you. Would you move your chair back a little, and just listen?");
    made_line(m, PB_LINE_DONE, PB_YOU, "stay quiet.");
    made_line(m, PB_LINE_LATER, PB_NONE, "6 minutes later.")->detail = PB_STR("Plans, mostly.");
    made_line(m, PB_LINE_SAID, 2,
              "我一直看见那张报纸。他坐在那里，像任何一个等车的人一样，我不知道该说什么，也不知道该"
              "看哪里。");
}

void made_actions(made *m, bool back)
{
    pb_node *a = made_add(m, NULL, PB_ROLE_GROUP, "actions", "Actions", "", "");
    if (back)
        pb_page_button(&m->page, a, "back", "Go back", "B", PB_DO_BACK, 0);
    pb_page_button(&m->page, a, "transcript", "Transcript", "T", PB_DO_TRANSCRIPT, 0);
    pb_page_button(&m->page, a, "help", "Help", "?", PB_DO_HELP, 0);
    pb_page_button(&m->page, a, "menu", "Menu", "Esc", PB_DO_MENU, 0);
}

void made_moment(made *m)
{
    made_add(m, NULL, PB_ROLE_TEXT, "notice",
             "The group has begun to treat the patient. Priya is looking at the floor.", "", "");
    pb_node *list = made_add(m, NULL, PB_ROLE_LIST, "choices", "Your answer", "fixing_starts", "");
    made_choice(m, list, "choice:pull",
                "There's a strong pull to look after his pain. What would be hard about having "
                "nothing to do?",
                0);
    made_choice(m, list, "choice:more", "Tom, that's helpful. What else could the team offer him?",
                1);
    made_choice(m, list, "choice:quiet", "Stay quiet", 2)->state = PB_IS_QUIET;
}

void made_stretch(made *m, bool can_wait)
{
    pb_node *list = made_add(m, NULL, PB_ROLE_LIST, "choices", "Step in, or let the talk go on",
                             "questions", "");
    if (can_wait) {
        pb_node *w = pb_page_button(&m->page, list, "wait", "Let it go on", "Space", PB_DO_WAIT, 0);
        w->detail = PB_STR("one more line, then you may step in again");
    }
    made_choice(m, list, "choice:shield", "Let's leave Priya be.", 0);
    made_choice(m, list, "choice:quiet", "Stay quiet and let it run", 1)->state = PB_IS_QUIET;
}

void made_moment_page(made *m)
{
    made_session(m);
    made_talk(m);
    made_moment(m);
    made_actions(m, true);
}

void made_home_page(made *m)
{
    made_begin(m, "home", "Pushback");
    made_add(m, NULL, PB_ROLE_TEXT, "tagline", "Practise holding a Balint group", "", "");
    pb_node *list = made_add(m, NULL, PB_ROLE_LIST, "resume", "Go on where you were", "", "");
    pb_node *card = made_add(m, list, PB_ROLE_CARD, "session:4", "The ward round",
                             "3 decisions, 17 min", "session 4 · practice");
    card->action = (pb_command){PB_DO_RESUME, 4};
    card->key = PB_STR("R");
    card->state = PB_IS_PRIMARY;
    list = made_add(m, NULL, PB_ROLE_LIST, "scenarios", "Scenarios", "", "");
    card = made_add(m, list, PB_ROLE_CARD, "scenario:the-ward-round", "The ward round",
                    "A dying man who looks ordinary, and students who were told to toughen up.",
                    "Medical students, week six · level 2 · 60 min");
    card->action = (pb_command){PB_DO_OPEN, 0};
    card->key = PB_STR("1");
    made_people(m, card);
    card =
        made_add(m, list, PB_ROLE_CARD, "scenario:b", "Broken", "cannot be played: 2 errors", "");
    card->action = (pb_command){PB_DO_OPEN, 1};
    card->key = PB_STR("2");
    list = made_add(m, NULL, PB_ROLE_LIST, "sessions", "Your last sessions", "", "");
    card = made_add(m, list, PB_ROLE_CARD, "session:3", "The ward round", "15 decisions, 58 min",
                    "session 3 · rehearsal");
    card->action = (pb_command){PB_DO_DEBRIEF, 3};
    card = made_add(m, list, PB_ROLE_CARD, "session:2", "gone", "its scenario is not here",
                    "session 2 · practice");
    card->state = PB_IS_DISABLED;
    pb_node *a = made_add(m, NULL, PB_ROLE_GROUP, "actions", "Actions", "practice", "");
    pb_page_button(&m->page, a, "help", "Help", "?", PB_DO_HELP, 0);
    pb_page_button(&m->page, a, "quit", "Quit", "Q", PB_DO_QUIT, 0);
}

static void add_chart(made *m)
{
    enum { MINUTES = 58 };
    static const char *const lane[PB_TALK_LANES] = {"facts",        "fixing",  "away",  "feeling",
                                                    "relationship", "process", "frame", "silence"};
    pb_view_chart *c = PB_NEW(&m->arena, pb_view_chart, 1);
    uint16_t(*share)[PB_TALK_LANES] = pb_arena_alloc(&m->arena, MINUTES * sizeof *share);
    for (int i = 0; i < MINUTES; i++) {
        share[i][PB_TALK_FRAME] = i < 3 || i > 54 ? 900 : 0;
        share[i][PB_TALK_FACTS] = i >= 3 && i < 17 ? 800 : 0;
        share[i][PB_TALK_FIXING] = i >= 17 && i < 30 ? 700 : 0;
        share[i][PB_TALK_FEELING] = i >= 25 && i < 45 ? 300 : 0;
        share[i][PB_TALK_RELATIONSHIP] = i >= 30 && i <= 54 ? 550 : 0;
        share[i][PB_TALK_SILENCE] = 100;
    }
    *c = (pb_view_chart){
        .minutes = MINUTES, .share = (const uint16_t(*)[PB_TALK_LANES])share, .marks = 3};
    for (int i = 0; i < PB_TALK_LANES; i++)
        c->lane[i] = pb_str_of(lane[i]);
    c->mark[0].clock = 17 * 60000 + 500;
    c->mark[1].clock = 27 * 60000;
    c->mark[1].state = PB_IS_WEAK;
    c->mark[2].clock = 31 * 60000;
    c->mark[2].state = PB_IS_STRONG;
    made_add(m, NULL, PB_ROLE_CHART, "talk_map", "Where the talk went", "", "")->chart = c;
}

static void add_bar(made *m, pb_node *list, const char *name, int32_t value, uint32_t chances,
                    int32_t self)
{
    pb_node *n = made_add(m, list, PB_ROLE_BAR, "bar", name, "", "");
    pb_view_bar *b = PB_NEW(&m->arena, pb_view_bar, 1);
    *b = (pb_view_bar){value, chances, self};
    n->bar = b;
    n->value = chances ? pb_page_text(&m->page, "%d %% of %u chances", value / 10, chances)
                       : PB_STR("no chance");
}

static void add_shifts(made *m, pb_node *parent, int by)
{
    static const char *const name[] = {"Safety", "Depth"};
    pb_node *list = made_add(m, parent, PB_ROLE_LIST, "shift", "What it did to the group", "", "");
    for (int i = 0; i < 2; i++) {
        pb_node *n = made_add(m, list, PB_ROLE_SHIFT, "shift:n", name[i],
                              i        ? "hardly changed"
                              : by > 0 ? "rose"
                                       : "fell",
                              by > 0 ? "+12" : "−12");
        pb_view_shift *s = PB_NEW(&m->arena, pb_view_shift, 1);
        *s = (pb_view_shift){50, (int16_t)(50 + by)};
        n->shift = s;
        n->state = i ? PB_IS_MARGIN : 0u;
    }
}

static void add_path(made *m, pb_node *branch, bool taken)
{
    pb_node *path = made_add(m, branch, PB_ROLE_GROUP, taken ? "path:taken" : "path:other",
                             taken ? "You said" : "The other answer",
                             taken ? "“Tom, that's helpful. What else could the team offer him?”"
                                   : "“There's a strong pull to look after his pain.”",
                             "");
    path->state = taken ? PB_IS_TAKEN : 0u;
    pb_view_line *said = PB_NEW(&m->arena, pb_view_line, 1),
                 *told = PB_NEW(&m->arena, pb_view_line, 1);
    *said = (pb_view_line){.kind = PB_LINE_SAID, .number = 1, .decision = -1};
    *told = (pb_view_line){.kind = PB_LINE_SILENCE, .number = 2, .decision = -1};
    made_add(m, path, PB_ROLE_LINE, "line:1", "Tom",
             taken ? "Palliative care, today, at an actual time, and with a name to it so that "
                     "nobody rings round."
                   : "I just can't stand it.",
             "")
        ->line = said;
    made_add(m, path, PB_ROLE_LINE, "line:2", "", "Silence. 9 seconds.", "")->line = told;
    made_add(m, path, PB_ROLE_TEXT, "more", "… and 3 more things are said or done.", "", "")
        ->state = PB_IS_MARGIN;
    add_shifts(m, path, taken ? -12 : 12);
    made_add(m, path, PB_ROLE_TEXT, "next", "The next moment, at 31 min",
             "Grace has stopped writing.", "");
}

void made_open_branch(made *m)
{
    pb_node *other = (pb_node *)pb_view_find(m->page.root, "other:pull");
    other->state = PB_IS_SELECTED;
    made_add(m, other, PB_ROLE_TEXT, "rule:depth", "Deeper than they dare",
             "The room was wary, and this asked it to go further in.", "");
    pb_node *branch =
        made_add(m, other, PB_ROLE_GROUP, "branch", "Played forward to the next moment", "",
                 "Only the answer is another.");
    add_path(m, branch, true);
    add_path(m, branch, false);
    made_add(m, branch, PB_ROLE_TEXT, "same", "The talk is the same either way.", "", "");
}

void made_debrief_page(made *m, uint32_t selected)
{
    made_begin(m, "debrief", "The ward round");
    made_add(m, NULL, PB_ROLE_TEXT, "summary", "Debrief",
             "Debrief · 58 minutes of session time · 11 interventions, 4 quiet answers", "");
    made_add(m, NULL, PB_ROLE_TEXT, "ending", "Seven o'clock",
             "The chairs go back against the wall.", "");
    add_chart(m);
    pb_node *list = made_add(m, NULL, PB_ROLE_LIST, "profile", "Principles", "",
                             "what you made of the chances you had");
    add_bar(m, list, "Protecting the presenter", 750, 4, 600);
    add_bar(m, list, "Bearing silence and not knowing", 300, 5, -1);
    add_bar(m, list, "Time and frame", -1, 0, -1);
    list = made_add(m, NULL, PB_ROLE_LIST, "moments", "Moments", "", "");
    static const char *const name[] = {"Hand over", "you answered Tom", "you went to Grace"};
    static const char *const verdict[] = {"partly met", "missed", "well met"};
    static const unsigned state[] = {0, PB_IS_WEAK, PB_IS_STRONG};
    for (int i = 0; i < 3; i++) {
        pb_node *n = made_add(m, list, PB_ROLE_MOMENT, "moment:n", name[i],
                              i == 0   ? "17 min"
                              : i == 1 ? "27 min"
                                       : "31 min",
                              verdict[i]);
        n->state = state[i];
        n->action = (pb_command){PB_DO_MOMENT, i};
    }
    pb_node *one = made_add(m, NULL, PB_ROLE_MOMENT, "moment", name[selected], "27 min",
                            "moment 2 of 3, missed");
    one->state = state[selected];
    made_add(m, one, PB_ROLE_TEXT, "situation", "Before you",
             "The group has begun to treat the patient.", "");
    made_add(m, one, PB_ROLE_TEXT, "said", "You said",
             "“Tom, that's helpful. What else could the team offer him?”", "Giving advice")
        ->state = PB_IS_TAKEN;
    made_add(m, one, PB_ROLE_TEXT, "why", "What it did",
             "It rewards the fixing and asks for more of it.", "Holding back from fixing −2");
    add_shifts(m, one, -12);
    made_add(m, one, PB_ROLE_TEXT, "after", "What came of it", "", "");
    pb_node *others = made_add(m, one, PB_ROLE_LIST, "others", "What else was there", "",
                               "Open one to see what it would have led to.");
    made_add(m, others, PB_ROLE_ITEM, "other:pull",
             "“There's a strong pull to look after his pain.”",
             "It credits the wish to help, then asks what makes it so pressing.",
             "Turning advice · Holding back from fixing +2")
        ->action = (pb_command){PB_DO_BRANCH, 0};
    pb_node *a = made_add(m, one, PB_ROLE_GROUP, "moment_actions", "Actions", "", "");
    pb_page_button(&m->page, a, "retry", "Try this moment again", "R", PB_DO_RETRY, selected)
        ->state = PB_IS_PRIMARY;
    if (selected < 2)
        pb_page_button(&m->page, a, "next", "Next moment", "Right", PB_DO_MOMENT, selected + 1);
    made_add(m, NULL, PB_ROLE_TEXT, "provisional", "The marks are authors' judgement.", "", "")
        ->state = PB_IS_MARGIN;
    a = made_add(m, NULL, PB_ROLE_GROUP, "actions", "Actions", "", "");
    pb_page_button(&m->page, a, "home", "Home", "Esc", PB_DO_HOME, 0);
}
