// SPDX-License-Identifier: MIT
#include "screens/fake_inside.h"

typedef struct said {
    uint8_t seat;
    enum pb_line_kind kind;
    const char *words, *detail;
} said;

static const said talk_so_far[] = {
    {PB_NONE, PB_LINE_PHASE, "The story", ""},
    {0, PB_LINE_SAID,
     "He had the newspaper on his knees. He looked so ordinary. I went out to the corridor and I "
     "could not stop crying.",
     ""},
    {2, PB_LINE_SAID, "What stage is it? Does anyone know if he is obstructed?", "leans forward."},
    {PB_YOU, PB_LINE_SAID,
     "Thank you. Priya, would you move your chair back a little, and just listen? The case is with "
     "us now.",
     ""},
    {0, PB_LINE_DONE, "moves the chair back, out of the circle.", ""},
    {PB_NONE, PB_LINE_PHASE, "Group work", ""},
    {4, PB_LINE_SAID, "I keep seeing the newspaper.", ""},
    {PB_NONE, PB_LINE_SILENCE, "Silence. 12 seconds.", ""},
    {1, PB_LINE_SAID,
     "If it were me I’d ring palliative care today. Someone has to take charge of his pain, that "
     "is the first thing.",
     ""},
};

static pb_node *line(pb_app *a, pb_node *parent, const char *id, const cast *people, said s,
                     uint32_t number)
{
    pb_node *n = fake_add(a, parent, PB_ROLE_LINE, id,
                          s.seat == PB_YOU    ? "You"
                          : s.seat == PB_NONE ? ""
                                              : people[s.seat].name);
    n->value = pb_str_of(s.words);
    n->detail = pb_str_of(s.detail);
    pb_view_line *v = PB_NEW(&a->arena, pb_view_line, 1);
    *v = (pb_view_line){.kind = s.kind,
                        .seat = s.seat,
                        .number = number,
                        .clock = number * 60000,
                        .decision = -1,
                        .length = s.kind == PB_LINE_SILENCE ? 12000 : 4000};
    n->line = v;
    if (s.seat == PB_YOU) {
        n->state |= PB_IS_YOU;
        fake_button(a, n, fake_text(a, "jump:%u", number), "Go back here and answer anew", "",
                    PB_DO_JUMP);
    }
    return n;
}

typedef struct room {
    const cast *cast;
    uint32_t n;
    uint8_t speaker, listener;
    bool away;
    said speech;
    const char *const *phases;
    const char *title, *you;
} room;

static const char *const phase_names[] = {"Opening",    "Story",  "Questions", "Handover",
                                          "Group work", "Return", "Close"};
static const char *const phase_names_zh[] = {"开场",     "讲述", "提问", "移交",
                                             "小组讨论", "返回", "结束"};

static uint32_t page_number(const pb_app *a)
{
    uint32_t i = 0;
    while (fake_pages[i] && strcmp(fake_pages[i], a->page))
        i++;
    return 30 + i;
}

static pb_node *session(pb_app *a, room r)
{
    static const enum pb_mood moods[] = {PB_SAD,       PB_TENSE,    PB_THINKING,  PB_UNEASY,
                                         PB_ATTENTIVE, PB_WARM,     PB_IRRITATED, PB_NEAR_TEARS,
                                         PB_SHOCKED,   PB_WITHDRAWN};
    pb_node *page = fake_begin(a, "session", r.title);
    pb_node *phases = fake_add(a, page, PB_ROLE_LIST, "phases", "Phases");
    int now = r.away ? 4 : 1;
    for (int i = 0; i < 7; i++)
        fake_add(a, phases, PB_ROLE_ITEM, fake_text(a, "phase:%d", i), r.phases[i])->state =
            i < now    ? PB_IS_DONE
            : i == now ? PB_IS_CURRENT
                       : 0;
    fake_add(a, page, PB_ROLE_TEXT, "clock", "Session time")->value =
        pb_str_of(r.cast == fake_chinese ? "27 分钟" : "27 min");
    pb_node *circle = fake_add(a, page, PB_ROLE_GROUP, "circle", "The circle");
    fake_people(a, circle, r.cast, r.n);
    uint32_t i = 0;
    for (pb_node *p = circle->first; p; p = p->next, i++) {
        pb_view_person *v = PB_NEW(&a->arena, pb_view_person, 1);
        *v = *p->person;
        v->mood = moods[i % 10];
        v->looks_at = r.speaker == i ? r.listener : r.speaker;
        p->person = v;
        p->state = (r.speaker == i ? PB_IS_SPEAKING : 0u) | (r.away && i == 0 ? PB_IS_AWAY : 0u);
        p->value =
            pb_str_of(r.away && i == 0 ? (r.cast == fake_chinese ? "在圈外倾听"
                                                                 : "outside the circle, listening")
                                       : "");
    }
    pb_node *you = fake_add(a, circle, PB_ROLE_PERSON, "person:you", r.you);
    you->state = PB_IS_YOU | (r.speaker == PB_YOU ? PB_IS_SPEAKING : 0u);
    line(a, page, "speech", r.cast, r.speech, page_number(a));
    pb_node *list = fake_add(a, page, PB_ROLE_LIST, "transcript", "Transcript");
    list->state = a->is_transcript_open ? PB_IS_SELECTED : 0;
    for (uint32_t k = 0; r.cast == fake_english && k + 1 < sizeof talk_so_far / sizeof *talk_so_far;
         k++)
        line(a, list, fake_text(a, "line:%u", k), r.cast, talk_so_far[k], k);
    line(a, list, "line:now", r.cast, r.speech, page_number(a));
    return page;
}

static void actions(pb_app *a, pb_node *page, bool advance)
{
    pb_node *g = fake_add(a, page, PB_ROLE_GROUP, "actions", "Actions");
    if (advance)
        fake_button(a, g, "advance", "Go on", "Space", PB_DO_ADVANCE)->state = PB_IS_PRIMARY;
    fake_button(a, g, "back", "Go back", "B", PB_DO_BACK);
    if (!advance)
        fake_button(a, g, "hint", "Hint", "H", PB_DO_HINT);
    fake_button(a, g, "transcript", "Transcript", "T", PB_DO_TRANSCRIPT);
    fake_button(a, g, "help", "Help", "?", PB_DO_HELP);
    fake_button(a, g, "menu", "Menu", "Esc", PB_DO_MENU);
}

static void choices(pb_app *a, pb_node *page, const char *const *words, const char *quiet,
                    bool can_wait)
{
    pb_node *list = fake_add(a, page, PB_ROLE_LIST, "choices", "Your answer");
    if (can_wait) {
        pb_node *w = fake_button(a, list, "wait", "Let it go on", "Space", PB_DO_WAIT);
        w->detail = PB_STR("one more line, then you may step in again");
    }
    int i = 0;
    for (; words[i]; i++) {
        pb_node *c = fake_add(a, list, PB_ROLE_CHOICE, fake_text(a, "choice:%d", i), words[i]);
        c->key = pb_str_of(fake_text(a, "%d", i + 1));
        c->action = (pb_command){PB_DO_CHOOSE, i};
    }
    pb_node *c = fake_add(a, list, PB_ROLE_CHOICE, "choice:quiet", quiet);
    c->key = pb_str_of(fake_text(a, "%d", i + 1));
    c->action = (pb_command){PB_DO_CHOOSE, i};
    c->state = PB_IS_QUIET;
}

static const char tom_says[] = "If it were me I’d ring palliative care today. Someone has to take "
                               "charge of his pain, that is the first thing.";

void fake_session(pb_app *a, const char *which)
{
    room r = {
        fake_english,     7,    1, PB_NONE, false, {1, PB_LINE_SAID, tom_says, ""}, phase_names,
        "The ward round", "You"};
    static const char *const answers[] = {
        "There’s a strong pull to look after his pain. I wonder what would be hard about having "
        "nothing to do, and what it is like for Priya to hear us plan.",
        "Tom, that’s helpful. What else could the team offer him?",
        "Grace, you said you keep seeing the newspaper. Say more?",
        "Let’s remember that we are not here to give advice; the presenter has not asked for any, "
        "and I would like us to come back to what happened in that corridor.",
        NULL};
    if (!strcmp(which, "talk")) {
        pb_node *page = session(a, r);
        actions(a, page, true);
    } else if (!strcmp(which, "moment") || !strcmp(which, "transcript")) {
        r.away = true;
        a->is_transcript_open = a->is_transcript_open || which[0] == 't';
        pb_node *page = session(a, r);
        fake_add(a, page, PB_ROLE_TEXT, "notice",
                 "The group has begun to treat the patient. Priya is looking at the floor.");
        choices(a, page, answers, "Stay quiet", false);
        actions(a, page, false);
    } else if (!strcmp(which, "stretch")) {
        r.speaker = 2;
        r.listener = 0;
        r.speech = (said){2, PB_LINE_SAID, "Did you tell anyone that you’d gone?",
                          "does not look up from her notes."};
        pb_node *page = session(a, r);
        fake_add(a, page, PB_ROLE_TEXT, "notice", "The questions are coming faster.");
        fake_add(a, page, PB_ROLE_TEXT, "hint", "What does the hurry spare them?");
        choices(
            a, page,
            (const char *const[]){"Let’s leave Priya be. What do the rest of us imagine he said?",
                                  "One more each, then, and keep them short.", NULL},
            "Stay quiet and let it run", true);
        actions(a, page, false);
    } else if (!strcmp(which, "silence")) {
        r.away = true;
        r.speaker = PB_NONE;
        r.speech = (said){PB_NONE, PB_LINE_SILENCE, "Silence. 12 seconds.", ""};
        actions(a, session(a, r), true);
    } else if (!strcmp(which, "away")) {
        r.away = true;
        r.speaker = PB_YOU;
        r.listener = 4;
        r.speech = (said){PB_YOU, PB_LINE_SAID,
                          "Grace, you said you keep seeing the newspaper. Say more?", ""};
        actions(a, session(a, r), true);
    } else if (!strcmp(which, "done")) {
        r.speaker = PB_NONE;
        r.speech = (said){2, PB_LINE_DONE, "looks at her shoes.", ""};
        actions(a, session(a, r), true);
    } else if (!strcmp(which, "chinese")) {
        r = (room){fake_chinese,
                   6,
                   3,
                   0,
                   true,
                   {3, PB_LINE_SAID,
                    "我想起我刚做住院医师的时候，也有这样一位病人。他每天早上都读报纸，读完就叠好放"
                    "在床头，“今天没有什么大事。”他总这么说——可是那天他没有读。",
                    ""},
                   phase_names_zh,
                   "查房",
                   "你"};
        pb_node *page = session(a, r);
        fake_add(a, page, PB_ROLE_TEXT, "notice", "大家开始替病人想办法了。李敏看着地板。");
        choices(
            a, page,
            (const char *const[]){"大家都很想照顾好他的疼痛。如果什么都不能做，最难受的是什么？",
                                  "大伟，这个建议很好。团队还能为他做些什么？",
                                  "陈静，你说你一直看见那张报纸。能多说一点吗？", NULL},
            "保持沉默", false);
        actions(a, page, false);
    } else if (!strcmp(which, "ten")) {
        r.n = 10;
        r.speaker = 7;
        r.away = true;
        r.speech = (said){7, PB_LINE_SAID,
                          "I’ve had a patient like that. You find the one thing that you can do "
                          "for them, and you do that.",
                          ""};
        pb_node *page = session(a, r);
        choices(a, page, answers, "Stay quiet", false);
        actions(a, page, false);
    } else if (!strcmp(which, "story")) {
        r.speaker = 0;
        r.listener = PB_YOU;
        r.speech = (said){0, PB_LINE_SAID,
                          "It was the third day of the placement. He was sitting by the window "
                          "with the newspaper on his knees, and I thought he was somebody’s "
                          "father, waiting. He asked me whether I had eaten. The registrar came in "
                          "with the others, stood at the end of the bed and said, quite "
                          "loudly, that there was nothing more to be done and that they would make "
                          "him comfortable. Then they went on to the next bed. He folded "
                          "the newspaper, very carefully, and he looked at me, and I said that I "
                          "would be back in a minute.",
                          "stops, and looks at her hands."};
        actions(a, session(a, r), true);
    } else if (!strcmp(which, "arabic")) {
        r.speech = (said){
            1, PB_LINE_SAID,
            "قال الطبيب (في عام 2019) إن “كل شيء سيكون بخير”، ثم خرج من الغرفة. He said it twice.",
            ""};
        actions(a, session(a, r), true);
    } else {
        r.speaker = PB_NONE;
        r.speech = (said){PB_NONE, PB_LINE_ENDING,
                          "Priya folds the paper she has been holding. Nobody has solved anything, "
                          "and nobody seems to mind. The radiator ticks. It is five to seven.",
                          ""};
        pb_node *page = session(a, r);
        for (pb_node *n = page->first; n; n = n->next)
            if (pb_str_is(n->id, "speech"))
                n->name = PB_STR("The newspaper");
        pb_node *g = fake_add(a, page, PB_ROLE_GROUP, "actions", "Actions");
        fake_button(a, g, "debrief", "Debrief", "Enter", PB_DO_DEBRIEF)->state = PB_IS_PRIMARY;
        fake_button(a, g, "menu", "Menu", "Esc", PB_DO_MENU);
    }
}
