// SPDX-License-Identifier: MIT
#include "fake_app.h"

#include <stdlib.h>

#include "base/arena.h"

enum { SHARES = 64 };

struct pb_app {
    pb_arena arena;
    pb_node *root;
    const char *page;
    uint64_t version;
    pb_command last;
    uint32_t commands;
    int64_t selected;
    bool is_menu_open, is_transcript_open, is_done;
};

const char *const fake_pages[] = {"home",   "home_empty", "scenario", "talk",    "moment",     "stretch",
                                  "silence", "away",      "done",     "chinese", "ten",        "story",
                                  "arabic",  "ending",    "debrief",  "help",    "transcript", "menu", NULL};

// ---- building ---------------------------------------------------------------------------------

static pb_node *add(pb_app *a, pb_node *parent, enum pb_role role, const char *id, const char *name)
{
    pb_node *n = PB_NEW(&a->arena, pb_node, 1);
    n->role = role;
    n->id = pb_str_of(id);
    n->name = pb_str_of(name);
    pb_node **link = &parent->first;
    while (*link)
        link = &(*link)->next;
    *link = n;
    return n;
}

static pb_node *button(pb_app *a, pb_node *parent, const char *id, const char *name, const char *key, enum pb_verb verb)
{
    pb_node *n = add(a, parent, PB_ROLE_BUTTON, id, name);
    n->key = pb_str_of(key);
    n->action = (pb_command){verb, 0};
    return n;
}

static pb_node *begin(pb_app *a, const char *id, const char *name)
{
    a->root = PB_NEW(&a->arena, pb_node, 1);
    a->root->role = PB_ROLE_PAGE;
    a->root->id = pb_str_of(id);
    a->root->name = pb_str_of(name);
    return a->root;
}

static const char *made(pb_app *a, const char *format, ...)
{
    pb_buf b = {0};
    va_list args;
    va_start(args, format);
    pb_buf_vprintf(&b, format, args);
    va_end(args);
    const char *s = pb_arena_dup(&a->arena, pb_buf_str(&b)).p;
    pb_buf_release(&b);
    return s;
}

// ---- people -----------------------------------------------------------------------------------

static const struct cast {
    const char *name, *job;
    pb_look look;
} english[] = {
    {"Priya", "medical student", {PB_HAIR_LONG, PB_BLACK, 3, PB_TEAL, false, PB_BEARD_NONE, PB_HEAD_NONE, PB_AGE_YOUNG, PB_AID_NONE}},
    {"Tom", "medical student", {PB_HAIR_SHORT, PB_BROWN, 2, PB_ROSE, false, PB_BEARD_STUBBLE, PB_HEAD_NONE, PB_AGE_YOUNG, PB_AID_NONE}},
    {"Lena", "registrar", {PB_HAIR_BOB, PB_AUBURN, 1, PB_BLUE, true, PB_BEARD_NONE, PB_HEAD_NONE, PB_AGE_MIDDLE, PB_AID_NONE}},
    {"Femi", "nurse", {PB_HAIR_CROP, PB_BLACK, 6, PB_OCHRE, false, PB_BEARD_SHORT, PB_HEAD_NONE, PB_AGE_MIDDLE, PB_AID_NONE}},
    {"Grace", "physiotherapist", {PB_HAIR_BRAIDS, PB_BLACK, 5, PB_GREEN, false, PB_BEARD_NONE, PB_HEAD_NONE, PB_AGE_YOUNG, PB_AID_HEARING_AID}},
    {"Aiko", "medical student", {PB_HAIR_PONYTAIL, PB_BLACK, 2, PB_PLUM, false, PB_BEARD_NONE, PB_HEAD_NONE, PB_AGE_YOUNG, PB_AID_NONE}},
    {"Daniel", "consultant", {PB_HAIR_SHORT, PB_GREY, 1, PB_SLATE, true, PB_BEARD_FULL, PB_HEAD_NONE, PB_AGE_OLD, PB_AID_NONE}},
    {"Dr Okonkwo-Fairweather", "general practitioner", {PB_HAIR_SHORT, PB_BLACK, 4, PB_RUST, false, PB_BEARD_NONE, PB_HEAD_HIJAB, PB_AGE_MIDDLE, PB_AID_NONE}},
    {"Magnus", "psychiatrist", {PB_HAIR_BALD, PB_BLOND, 1, PB_BLUE, false, PB_BEARD_SHORT, PB_HEAD_NONE, PB_AGE_OLD, PB_AID_WHEELCHAIR}},
    {"Jaspreet", "paediatrician", {PB_HAIR_SHORT, PB_BLACK, 4, PB_TEAL, false, PB_BEARD_FULL, PB_HEAD_TURBAN, PB_AGE_MIDDLE, PB_AID_NONE}},
}, chinese[] = {
    {"李敏", "住院医师", {PB_HAIR_LONG, PB_BLACK, 2, PB_TEAL, false, PB_BEARD_NONE, PB_HEAD_NONE, PB_AGE_YOUNG, PB_AID_NONE}},
    {"王大伟", "内科医师", {PB_HAIR_SHORT, PB_BLACK, 2, PB_ROSE, true, PB_BEARD_NONE, PB_HEAD_NONE, PB_AGE_MIDDLE, PB_AID_NONE}},
    {"陈静", "护士", {PB_HAIR_BOB, PB_BLACK, 1, PB_BLUE, false, PB_BEARD_NONE, PB_HEAD_NONE, PB_AGE_YOUNG, PB_AID_NONE}},
    {"赵老师", "主任医师", {PB_HAIR_SHORT, PB_GREY, 2, PB_SLATE, true, PB_BEARD_NONE, PB_HEAD_NONE, PB_AGE_OLD, PB_AID_NONE}},
    {"刘洋", "实习生", {PB_HAIR_CROP, PB_BLACK, 3, PB_GREEN, false, PB_BEARD_NONE, PB_HEAD_NONE, PB_AGE_YOUNG, PB_AID_NONE}},
    {"周芳", "社工", {PB_HAIR_BUN, PB_BROWN, 2, PB_PLUM, false, PB_BEARD_NONE, PB_HEAD_NONE, PB_AGE_MIDDLE, PB_AID_NONE}},
};

static void people(pb_app *a, pb_node *parent, const struct cast *cast, uint32_t n)
{
    for (uint32_t i = 0; i < n; i++) {
        pb_node *p = add(a, parent, PB_ROLE_PERSON, made(a, "person:%u", i), cast[i].name);
        pb_view_person *v = PB_NEW(&a->arena, pb_view_person, 1);
        *v = (pb_view_person){.look = &cast[i].look, .seat = (uint8_t)i, .seats = (uint8_t)n, .looks_at = PB_NONE,
                              .is_presenter = i == 0};
        p->person = v;
        p->detail = pb_str_of(cast[i].job);
        p->value = pb_str_of(i == 0 ? "presents" : "");
    }
}

// ---- home and scenario ------------------------------------------------------------------------

static void page_home(pb_app *a, bool is_empty)
{
    static const struct {
        const char *title, *summary, *facts;
        int level, minutes, from, people;
    } shelf[] = {
        {"The ward round", "A dying man who looks ordinary, and students who were told to toughen up.", "Medical students, week six · level 2 · 60 min", 2, 60, 0, 7},
        {"Out of line", "Mania, anger, and a law degree: a patient who knows his rights better than the team does.", "Trainee psychiatrists · level 2 · 60 min", 2, 60, 2, 6},
        {"On the fence", "A family, a ward, and the one who only watches.", "Medical students · level 1 · 45 min", 1, 45, 3, 6},
        {"You’re not ill", "The doctor who may not be a patient.", "General practitioners · level 3 · 60 min", 3, 60, 1, 8},
        {"Another nameless junior", "Nobody’s patient, nobody’s doctor.", "Junior doctors · level 2 · 60 min", 2, 60, 4, 6},
        {"Shelved away", "What the six weeks leave behind.", "Final session · level 3 · 60 min", 3, 60, 0, 5},
    };
    pb_node *page = begin(a, "home", "Pushback");
    add(a, page, PB_ROLE_TEXT, "tagline", "Practise holding a Balint group");
    if (!is_empty) {
        pb_node *list = add(a, page, PB_ROLE_LIST, "resume", "Go on where you were");
        pb_node *c = add(a, list, PB_ROLE_CARD, "session:12", "The ward round");
        c->value = PB_STR("5 decisions, 27 min");
        c->detail = PB_STR("session 12 · practice");
        c->state = PB_IS_PRIMARY;
        c->key = PB_STR("R");
        c->action = (pb_command){PB_DO_RESUME, 12};
        people(a, c, english, 7);
    }
    pb_node *list = add(a, page, PB_ROLE_LIST, "scenarios", "Scenarios");
    list->value = PB_STR("There are no scenarios here yet.");
    for (int i = 0; i < (int)(sizeof shelf / sizeof *shelf) && !is_empty; i++) {
        pb_node *c = add(a, list, PB_ROLE_CARD, made(a, "scenario:%d", i), shelf[i].title);
        c->value = pb_str_of(shelf[i].summary);
        c->detail = pb_str_of(shelf[i].facts);
        c->key = pb_str_of(made(a, "%d", i + 1));
        c->action = (pb_command){PB_DO_OPEN, i};
        people(a, c, english + shelf[i].from % 4, (uint32_t)shelf[i].people);
        add(a, c, PB_ROLE_TEXT, "level", "for those who have led a few")->value = pb_str_of(made(a, "%d", shelf[i].level));
        add(a, c, PB_ROLE_TEXT, "minutes", made(a, "%d min", shelf[i].minutes));
    }
    pb_node *kept = add(a, page, PB_ROLE_LIST, "sessions", "Your last sessions");
    kept->value = PB_STR("None finished yet. A session takes about twenty minutes at the desk.");
    for (int i = 0; i < 4 && !is_empty; i++) {
        pb_node *c = add(a, kept, PB_ROLE_CARD, made(a, "session:%d", 11 - i), shelf[i].title);
        c->value = pb_str_of(made(a, "%d decisions, %d min", 14 + i, shelf[i].minutes - 3));
        c->detail = pb_str_of(made(a, "session %d · practice", 11 - i));
        c->action = (pb_command){PB_DO_DEBRIEF, 11 - i};
    }
    pb_node *actions = add(a, page, PB_ROLE_GROUP, "actions", "Actions");
    button(a, actions, "help", "Help", "?", PB_DO_HELP);
    button(a, actions, "quit", "Quit", "Q", PB_DO_QUIT);
}

static void items(pb_app *a, pb_node *page, const char *id, const char *name, const char *const *texts, const char *const *values)
{
    pb_node *list = add(a, page, PB_ROLE_LIST, id, name);
    for (int i = 0; texts[i]; i++)
        add(a, list, PB_ROLE_ITEM, id, texts[i])->value = pb_str_of(values ? values[i] : "");
}

static void page_scenario(pb_app *a)
{
    pb_node *page = begin(a, "scenario", "The ward round");
    add(a, page, PB_ROLE_TEXT, "summary", "A dying man who looks ordinary, and students who were told to toughen up.");
    add(a, page, PB_ROLE_TEXT, "facts",
        "Medical students, week six · level 2, for those who have led a few · 60 minutes of session time, about twenty at the desk");
    pb_node *list = add(a, page, PB_ROLE_LIST, "people", "In the room");
    people(a, list, english, 7);
    items(a, page, "teaches", "What it is good for",
          (const char *const[]){"Staying with what is felt", "Protecting the presenter", "Bearing not to know", NULL},
          (const char *const[]){"The group stays with how it was to be there, before anything is done about it.",
                                "Whoever brought the story is not examined by it.",
                                "Nobody needs to know the answer by the end of the hour."});
    items(a, page, "content_notes", "Content", (const char *const[]){"death", "cancer", "a doctor’s harsh words to a student", NULL}, NULL);
    add(a, page, PB_ROLE_TEXT, "school", "Student groups")->value =
        PB_STR("Shorter rounds, a frame that is said out loud, and a leader who protects before deepening.");
    items(a, page, "house_rules", "House rules",
          (const char *const[]){"The presenter tells the story without interruption.", "Questions of fact come first, and few.",
                                "The presenter then sits back and listens.", NULL}, NULL);
    items(a, page, "sources", "Sources", (const char *const[]){"Ng, Seu & Cullum 2022, doi:10.1186/s12909-022-03508-2", "Salinsky 2009, What are Balint groups?", NULL}, NULL);
    add(a, page, PB_ROLE_TEXT, "invented", "The people and the case are invented. If something here touches you, talk to somebody you trust.")->state = PB_IS_MARGIN;
    pb_node *actions = add(a, page, PB_ROLE_GROUP, "actions", "Actions");
    pb_node *play = button(a, actions, "play", "Begin", "Enter", PB_DO_PLAY);
    play->state = PB_IS_PRIMARY;
    play->detail = PB_STR("Practice: you may go back and ask for hints.");
    button(a, actions, "home", "Home", "Esc", PB_DO_HOME);
    button(a, actions, "help", "Help", "?", PB_DO_HELP);
}

// ---- the session ------------------------------------------------------------------------------

typedef struct said {
    uint8_t seat;
    enum pb_line_kind kind;
    const char *words, *detail;
} said;

static const said talk_so_far[] = {
    {PB_NONE, PB_LINE_PHASE, "The story", ""},
    {0, PB_LINE_SAID, "He had the newspaper on his knees. He looked so ordinary. I went out to the corridor and I could not stop crying.", ""},
    {2, PB_LINE_SAID, "What stage is it? Does anyone know if he is obstructed?", "leans forward."},
    {PB_YOU, PB_LINE_SAID, "Thank you. Priya, would you move your chair back a little, and just listen? The case is with us now.", ""},
    {0, PB_LINE_DONE, "moves the chair back, out of the circle.", ""},
    {PB_NONE, PB_LINE_PHASE, "Group work", ""},
    {4, PB_LINE_SAID, "I keep seeing the newspaper.", ""},
    {PB_NONE, PB_LINE_SILENCE, "Silence. 12 seconds.", ""},
    {1, PB_LINE_SAID, "If it were me I’d ring palliative care today. Someone has to take charge of his pain, that is the first thing.", ""},
};

static pb_node *line(pb_app *a, pb_node *parent, const char *id, const struct cast *cast, said s, uint32_t number)
{
    pb_node *n = add(a, parent, PB_ROLE_LINE, id, s.seat == PB_YOU ? "You" : s.seat == PB_NONE ? "" : cast[s.seat].name);
    n->value = pb_str_of(s.words);
    n->detail = pb_str_of(s.detail);
    pb_view_line *v = PB_NEW(&a->arena, pb_view_line, 1);
    *v = (pb_view_line){.kind = s.kind, .seat = s.seat, .number = number, .clock = number * 60000, .decision = -1,
                        .length = s.kind == PB_LINE_SILENCE ? 12000 : 4000};
    n->line = v;
    if (s.seat == PB_YOU) {
        n->state |= PB_IS_YOU;
        n->action = (pb_command){PB_DO_JUMP, 0};
    }
    return n;
}

typedef struct room {
    const struct cast *cast;
    uint32_t n;
    uint8_t speaker, listener;
    bool away;
    said speech;
    const char *const *phases;
    const char *title, *you;
} room;

static const char *const phase_names[] = {"Opening", "Story", "Questions", "Handover", "Group work", "Return", "Close"};
static const char *const phase_names_zh[] = {"开场", "讲述", "提问", "移交", "小组讨论", "返回", "结束"};

static uint32_t page_number(const pb_app *a)
{
    uint32_t i = 0;
    while (fake_pages[i] && strcmp(fake_pages[i], a->page))
        i++;
    return 30 + i;
}

static pb_node *session(pb_app *a, room r)
{
    static const enum pb_mood moods[] = {PB_SAD, PB_TENSE, PB_THINKING, PB_UNEASY, PB_ATTENTIVE, PB_WARM, PB_IRRITATED, PB_NEAR_TEARS, PB_SHOCKED, PB_WITHDRAWN};
    pb_node *page = begin(a, "session", r.title);
    pb_node *phases = add(a, page, PB_ROLE_LIST, "phases", "Phases");
    int now = r.away ? 4 : 1;
    for (int i = 0; i < 7; i++)
        add(a, phases, PB_ROLE_ITEM, made(a, "phase:%d", i), r.phases[i])->state = i < now ? PB_IS_DONE : i == now ? PB_IS_CURRENT : 0;
    add(a, page, PB_ROLE_TEXT, "clock", "Session time")->value = pb_str_of(r.cast == chinese ? "27 分钟" : "27 min");
    pb_node *circle = add(a, page, PB_ROLE_GROUP, "circle", "The circle");
    people(a, circle, r.cast, r.n);
    uint32_t i = 0;
    for (pb_node *p = circle->first; p; p = p->next, i++) {
        pb_view_person *v = PB_NEW(&a->arena, pb_view_person, 1);
        *v = *p->person;
        v->mood = moods[i % 10];
        v->looks_at = r.speaker == i ? r.listener : r.speaker;
        p->person = v;
        p->state = (r.speaker == i ? PB_IS_SPEAKING : 0u) | (r.away && i == 0 ? PB_IS_AWAY : 0u);
        p->value = pb_str_of(r.away && i == 0 ? (r.cast == chinese ? "在圈外倾听" : "outside the circle, listening") : "");
    }
    pb_node *you = add(a, circle, PB_ROLE_PERSON, "person:you", r.you);
    you->state = PB_IS_YOU | (r.speaker == PB_YOU ? PB_IS_SPEAKING : 0u);
    line(a, page, "speech", r.cast, r.speech, page_number(a));
    pb_node *list = add(a, page, PB_ROLE_LIST, "transcript", "Transcript");
    list->state = a->is_transcript_open ? PB_IS_SELECTED : 0;
    for (uint32_t k = 0; r.cast == english && k + 1 < sizeof talk_so_far / sizeof *talk_so_far; k++)
        line(a, list, made(a, "line:%u", k), r.cast, talk_so_far[k], k);
    line(a, list, "line:now", r.cast, r.speech, page_number(a));
    return page;
}

static void actions(pb_app *a, pb_node *page, bool advance)
{
    pb_node *g = add(a, page, PB_ROLE_GROUP, "actions", "Actions");
    if (advance)
        button(a, g, "advance", "Go on", "Space", PB_DO_ADVANCE)->state = PB_IS_PRIMARY;
    button(a, g, "back", "Go back", "B", PB_DO_BACK);
    if (!advance)
        button(a, g, "hint", "Hint", "H", PB_DO_HINT);
    button(a, g, "transcript", "Transcript", "T", PB_DO_TRANSCRIPT);
    button(a, g, "help", "Help", "?", PB_DO_HELP);
    button(a, g, "menu", "Menu", "Esc", PB_DO_MENU);
}

static void choices(pb_app *a, pb_node *page, const char *const *words, const char *quiet, bool can_wait)
{
    pb_node *list = add(a, page, PB_ROLE_LIST, "choices", "Your answer");
    if (can_wait) {
        pb_node *w = button(a, list, "wait", "Let it go on", "Space", PB_DO_WAIT);
        w->detail = PB_STR("one more line, then you may step in again");
    }
    int i = 0;
    for (; words[i]; i++) {
        pb_node *c = add(a, list, PB_ROLE_CHOICE, made(a, "choice:%d", i), words[i]);
        c->key = pb_str_of(made(a, "%d", i + 1));
        c->action = (pb_command){PB_DO_CHOOSE, i};
    }
    pb_node *c = add(a, list, PB_ROLE_CHOICE, "choice:quiet", quiet);
    c->key = pb_str_of(made(a, "%d", i + 1));
    c->action = (pb_command){PB_DO_CHOOSE, i};
    c->state = PB_IS_QUIET;
}

static const char tom_says[] = "If it were me I’d ring palliative care today. Someone has to take charge of his pain, that is the first thing.";

static void page_session(pb_app *a, const char *which)
{
    room r = {english, 7, 1, PB_NONE, false, {1, PB_LINE_SAID, tom_says, ""}, phase_names, "The ward round", "You"};
    static const char *const answers[] = {
        "There’s a strong pull to look after his pain. I wonder what would be hard about having nothing to do, and what it is like for Priya to hear us plan.",
        "Tom, that’s helpful. What else could the team offer him?",
        "Grace, you said you keep seeing the newspaper. Say more?",
        "Let’s remember that we are not here to give advice; the presenter has not asked for any, and I would like us to come back to what happened in that corridor.", NULL};
    if (!strcmp(which, "talk")) {
        pb_node *page = session(a, r);
        actions(a, page, true);
    } else if (!strcmp(which, "moment") || !strcmp(which, "transcript")) {
        r.away = true;
        a->is_transcript_open = a->is_transcript_open || which[0] == 't';
        pb_node *page = session(a, r);
        add(a, page, PB_ROLE_TEXT, "notice", "The group has begun to treat the patient. Priya is looking at the floor.");
        choices(a, page, answers, "Stay quiet", false);
        actions(a, page, false);
    } else if (!strcmp(which, "stretch")) {
        r.speaker = 2;
        r.listener = 0;
        r.speech = (said){2, PB_LINE_SAID, "Did you tell anyone that you’d gone?", "does not look up from her notes."};
        pb_node *page = session(a, r);
        add(a, page, PB_ROLE_TEXT, "notice", "The questions are coming faster.");
        add(a, page, PB_ROLE_TEXT, "hint", "What does the hurry spare them?");
        choices(a, page, (const char *const[]){"Let’s leave Priya be. What do the rest of us imagine he said?", "One more each, then, and keep them short.", NULL},
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
        r.speech = (said){PB_YOU, PB_LINE_SAID, "Grace, you said you keep seeing the newspaper. Say more?", ""};
        actions(a, session(a, r), true);
    } else if (!strcmp(which, "done")) {
        r.speaker = PB_NONE;
        r.speech = (said){2, PB_LINE_DONE, "looks at her shoes.", ""};
        actions(a, session(a, r), true);
    } else if (!strcmp(which, "chinese")) {
        r = (room){chinese, 6, 3, 0, true, {3, PB_LINE_SAID, "我想起我刚做住院医师的时候，也有这样一位病人。他每天早上都读报纸，读完就叠好放在床头，“今天没有什么大事。”他总这么说——可是那天他没有读。", ""},
                   phase_names_zh, "查房", "你"};
        pb_node *page = session(a, r);
        add(a, page, PB_ROLE_TEXT, "notice", "大家开始替病人想办法了。李敏看着地板。");
        choices(a, page, (const char *const[]){"大家都很想照顾好他的疼痛。如果什么都不能做，最难受的是什么？", "大伟，这个建议很好。团队还能为他做些什么？", "陈静，你说你一直看见那张报纸。能多说一点吗？", NULL},
                "保持沉默", false);
        actions(a, page, false);
    } else if (!strcmp(which, "ten")) {
        r.n = 10;
        r.speaker = 7;
        r.away = true;
        r.speech = (said){7, PB_LINE_SAID, "I’ve had a patient like that. You find the one thing that you can do for them, and you do that.", ""};
        pb_node *page = session(a, r);
        choices(a, page, answers, "Stay quiet", false);
        actions(a, page, false);
    } else if (!strcmp(which, "story")) {
        r.speaker = 0;
        r.listener = PB_YOU;
        r.speech = (said){0, PB_LINE_SAID,
                          "It was the third day of the placement. He was sitting by the window with the newspaper on his knees, and I thought he was somebody’s "
                          "father, waiting. He asked me whether I had eaten. The registrar came in with the others, stood at the end of the bed and said, quite "
                          "loudly, that there was nothing more to be done and that they would make him comfortable. Then they went on to the next bed. He folded "
                          "the newspaper, very carefully, and he looked at me, and I said that I would be back in a minute.", "stops, and looks at her hands."};
        actions(a, session(a, r), true);
    } else if (!strcmp(which, "arabic")) {
        r.speech = (said){1, PB_LINE_SAID, "قال الطبيب (في عام 2019) إن “كل شيء سيكون بخير”، ثم خرج من الغرفة. He said it twice.", ""};
        actions(a, session(a, r), true);
    } else {
        r.speaker = PB_NONE;
        r.speech = (said){PB_NONE, PB_LINE_ENDING, "Priya folds the paper she has been holding. Nobody has solved anything, and nobody seems to mind. The radiator ticks. It is five to seven.", ""};
        pb_node *page = session(a, r);
        for (pb_node *n = page->first; n; n = n->next)
            if (pb_str_is(n->id, "speech"))
                n->name = PB_STR("The newspaper");
        pb_node *g = add(a, page, PB_ROLE_GROUP, "actions", "Actions");
        button(a, g, "debrief", "Debrief", "Enter", PB_DO_DEBRIEF)->state = PB_IS_PRIMARY;
        button(a, g, "menu", "Menu", "Esc", PB_DO_MENU);
    }
}

// ---- the debrief ------------------------------------------------------------------------------

static const struct moment {
    const char *name;
    uint32_t minute;
    unsigned state;
} moments[] = {
    {"Set the frame", 2, PB_IS_STRONG}, {"Asked for the patient", 6, 0}, {"Let the story run", 9, PB_IS_QUIET | PB_IS_STRONG},
    {"Stopped the questions", 14, PB_IS_STRONG}, {"Pushed back", 19, PB_IS_STRONG}, {"Let the joke pass", 22, PB_IS_QUIET},
    {"Answered Tom", 25, PB_IS_WEAK}, {"Asked for more plans", 27, PB_IS_WEAK}, {"Went to Grace", 31, PB_IS_STRONG},
    {"Held the silence", 35, PB_IS_QUIET | PB_IS_STRONG}, {"Explained burnout", 38, PB_IS_WEAK}, {"Imagined the man", 43, PB_IS_STRONG},
    {"Named the hurry", 47, 0}, {"Priya returns", 52, 0}, {"Asked what she takes away", 55, 0}, {"Closed on time", 57, PB_IS_STRONG},
};

static void talk_map(pb_app *a, pb_node *page)
{
    static const char *const lane[PB_TALK_LANES] = {"facts", "fixing", "away", "feeling", "relationship", "process", "frame", "silence"};
    static const uint16_t key[][PB_TALK_LANES] = { // every ten minutes
        {200, 0, 50, 100, 100, 50, 500, 0}, {700, 50, 0, 150, 50, 0, 0, 50}, {550, 150, 100, 50, 50, 100, 0, 0},
        {100, 550, 150, 50, 50, 0, 0, 100}, {50, 150, 100, 350, 200, 0, 0, 150}, {50, 50, 0, 400, 400, 50, 0, 50},
        {50, 0, 0, 250, 350, 100, 200, 50}};
    pb_view_chart *c = PB_NEW(&a->arena, pb_view_chart, 1);
    c->minutes = 58;
    uint16_t(*share)[PB_TALK_LANES] = pb_arena_alloc(&a->arena, SHARES * sizeof *share);
    for (uint32_t m = 0; m < c->minutes; m++)
        for (int i = 0; i < PB_TALK_LANES; i++) {
            uint32_t from = m / 10, t = m % 10, wobble = (m * 37 + (uint32_t)i * 53) % 60;
            uint32_t v = (key[from][i] * (10 - t) + key[from + 1][i] * t) / 10;
            share[m][i] = (uint16_t)(v * (900 + wobble) / 1000);
        }
    c->share = (const uint16_t(*)[PB_TALK_LANES])share;
    for (int i = 0; i < PB_TALK_LANES; i++)
        c->lane[i] = pb_str_of(lane[i]);
    for (uint32_t i = 0; i < sizeof moments / sizeof *moments; i++) {
        c->mark[i].clock = moments[i].minute * 60000;
        c->mark[i].moment = i;
        c->mark[i].state = moments[i].state | ((int64_t)i == a->selected ? PB_IS_SELECTED : 0);
        c->mark[i].label = pb_str_of(moments[i].name);
        c->marks = i + 1;
    }
    pb_node *n = add(a, page, PB_ROLE_CHART, "talk_map", "Where the talk went");
    n->chart = c;
}

static void page_debrief(pb_app *a)
{
    static const struct {
        const char *name;
        int value, chances, self;
    } bars[] = {{"Safety and respect", 860, 7, 700}, {"Protecting the presenter", 910, 4, 800}, {"Staying with what is felt", 720, 9, 500},
                {"Holding back from fixing", 380, 6, 750}, {"Bearing not to know", 550, 5, 600}, {"Patient and clinician both alive", 670, 6, 600},
                {"Hearing the quiet voices", 330, 3, 650}, {"Holding time and frame", 800, 4, 700}, {"Working with silence", 1000, 2, -1},
                {"Closing without solving", -1, 0, -1}};
    pb_node *page = begin(a, "debrief", "The ward round");
    add(a, page, PB_ROLE_TEXT, "summary", "Debrief")->value = PB_STR("Debrief · 58 minutes of session time · 11 interventions, 5 quiet answers · Student groups");
    add(a, page, PB_ROLE_TEXT, "ending", "The newspaper")->value = PB_STR("Nobody has solved anything, and nobody seems to mind.");
    talk_map(a, page);
    pb_node *list = add(a, page, PB_ROLE_LIST, "profile", "Principles");
    list->detail = PB_STR("what you made of the chances you had");
    for (size_t i = 0; i < sizeof bars / sizeof *bars; i++) {
        pb_node *n = add(a, list, PB_ROLE_BAR, made(a, "bar:%zu", i), bars[i].name);
        pb_view_bar *b = PB_NEW(&a->arena, pb_view_bar, 1);
        *b = (pb_view_bar){bars[i].value, (uint32_t)bars[i].chances, bars[i].self};
        n->bar = b;
        n->value = pb_str_of(bars[i].chances ? made(a, "%d %% of %d chances", bars[i].value / 10, bars[i].chances) : "no chance");
    }
    list = add(a, page, PB_ROLE_LIST, "moments", "Moments");
    for (size_t i = 0; i < sizeof moments / sizeof *moments; i++) {
        pb_node *n = add(a, list, PB_ROLE_MOMENT, made(a, "moment:%zu", i), moments[i].name);
        n->value = pb_str_of(made(a, "%u min", moments[i].minute));
        n->state = moments[i].state | ((int64_t)i == a->selected ? PB_IS_SELECTED : 0);
        n->action = (pb_command){PB_DO_MOMENT, (int64_t)i};
    }
    const struct moment *m = &moments[a->selected];
    pb_node *full = add(a, page, PB_ROLE_MOMENT, "moment", m->name);
    full->value = pb_str_of(made(a, "%u min", m->minute));
    full->detail = pb_str_of(made(a, "moment %d of 16, missed", (int)a->selected + 1));
    full->state = m->state;
    add(a, full, PB_ROLE_TEXT, "situation", "Before you")->value = PB_STR("The group has begun to treat the patient. Priya is looking at the floor.");
    pb_node *n = add(a, full, PB_ROLE_TEXT, "said", "You said");
    n->value = PB_STR("“Tom, that’s helpful. What else could the team offer him?”");
    n->detail = PB_STR("Giving advice");
    n->state = PB_IS_TAKEN;
    n = add(a, full, PB_ROLE_TEXT, "why", "What it did");
    n->value = PB_STR("It rewards the fixing and asks for more. Priya stays outside the talk.");
    n->detail = PB_STR("Holding back from fixing −2, Staying with what is felt −1");
    add(a, full, PB_ROLE_TEXT, "after", "What came of it")->value = PB_STR("Depth fell, the presenter’s exposure rose. The talk that followed was mostly fixing. The group stayed in advice giving.");
    pb_node *others = add(a, full, PB_ROLE_LIST, "others", "What else was there");
    n = add(a, others, PB_ROLE_ITEM, "other:pull", "“There’s a strong pull to look after his pain. What would be hard about having nothing to do?”");
    n->value = PB_STR("It credits the wish to help, then asks what makes it so pressing.");
    n->detail = PB_STR("Turning advice · Holding back from fixing +2, Staying with what is felt +1");
    n = add(a, others, PB_ROLE_ITEM, "other:quiet", "Stay quiet");
    n->value = PB_STR("One plan may pass by itself. After two, quiet is only absence.");
    n->detail = PB_STR("Letting it run · Holding back from fixing −1");
    add(a, full, PB_ROLE_TEXT, "source", "Source")->value = PB_STR("Salinsky & Otten 2003; Ng, Seu & Cullum 2022");
    pb_node *g = add(a, full, PB_ROLE_GROUP, "moment_actions", "Actions");
    button(a, g, "retry", "Try this moment again", "R", PB_DO_RETRY)->state = PB_IS_PRIMARY;
    button(a, g, "previous", "Previous moment", "Left", PB_DO_MOMENT)->action.arg = a->selected - 1;
    button(a, g, "next", "Next moment", "Right", PB_DO_MOMENT)->action.arg = a->selected + 1;
    add(a, page, PB_ROLE_TEXT, "provisional", "The marks are authors’ judgement until a panel of accredited leaders has answered the same moments. They describe these choices, not you.")->state = PB_IS_MARGIN;
    g = add(a, page, PB_ROLE_GROUP, "actions", "Actions");
    button(a, g, "home", "Home", "Esc", PB_DO_HOME);
    button(a, g, "help", "Help", "?", PB_DO_HELP);
}

static void page_help(pb_app *a)
{
    static const char *const keys[][2] = {{"Space, Enter", "go on; never picks an answer at a moment"}, {"1–9", "pick an answer"},
                                          {"W, Space", "in a stretch: let one more line pass"}, {"B, PageUp", "go back to the last decision (practice)"},
                                          {"T", "the whole transcript"}, {"M, Esc", "menu"}, {"F11", "full screen"}, {"?, F1", "this page"}};
    pb_node *page = begin(a, "message", "Help");
    add(a, page, PB_ROLE_TEXT, "what",
        "You lead the group. The talk goes on by itself until it needs you; then you say one of the things on offer, or stay quiet. There is no single "
        "right answer: at the end the debrief shows what became of the talk, and what your choices made of each principle.");
    pb_node *k = add(a, page, PB_ROLE_LIST, "keys", "Keys");
    for (size_t i = 0; i < sizeof keys / sizeof *keys; i++)
        add(a, k, PB_ROLE_ITEM, "key", keys[i][1])->key = pb_str_of(keys[i][0]);
    pb_node *g = add(a, page, PB_ROLE_GROUP, "actions", "Actions");
    button(a, g, "help", "Back", "Esc", PB_DO_HELP)->state = PB_IS_PRIMARY;
}

static void add_menu(pb_app *a)
{
    pb_node *m = add(a, a->root, PB_ROLE_GROUP, "menu", "Pause");
    m->value = PB_STR("Your session is kept; you can go on later.");
    button(a, m, "menu:on", "Go on", "Esc", PB_DO_MENU)->state = PB_IS_PRIMARY;
    button(a, m, "menu:back", "Go back to the last decision", "B", PB_DO_BACK);
    button(a, m, "menu:debrief", "Debrief so far", "D", PB_DO_DEBRIEF);
    button(a, m, "menu:help", "Help", "?", PB_DO_HELP);
    button(a, m, "menu:home", "Home", "", PB_DO_HOME);
    button(a, m, "menu:quit", "Quit", "Q", PB_DO_QUIT);
}

static void make(pb_app *a)
{
    pb_arena_reset(&a->arena);
    if (!strcmp(a->page, "home") || !strcmp(a->page, "home_empty"))
        page_home(a, a->page[4] != '\0');
    else if (!strcmp(a->page, "scenario"))
        page_scenario(a);
    else if (!strcmp(a->page, "debrief"))
        page_debrief(a);
    else if (!strcmp(a->page, "help"))
        page_help(a);
    else
        page_session(a, !strcmp(a->page, "menu") ? "moment" : a->page);
    if (a->is_menu_open || !strcmp(a->page, "menu"))
        add_menu(a);
    a->version++;
}

// ---- app.h ------------------------------------------------------------------------------------

pb_app *pb_app_new(const pb_app_config *config, pb_err *err)
{
    (void)config;
    (void)err;
    pb_app *a = pb_heap_resize(NULL, sizeof *a);
    *a = (pb_app){.page = "home", .selected = 7};
    make(a);
    return a;
}

void pb_app_free(pb_app *app)
{
    if (!app)
        return;
    pb_arena_release(&app->arena);
    free(app);
}

const pb_node *pb_app_view(pb_app *app)
{
    return app->root;
}

uint64_t pb_app_version(const pb_app *app)
{
    return app->version;
}

bool pb_app_do(pb_app *app, pb_command command, pb_err *err)
{
    (void)err;
    app->last = command;
    app->commands++;
    if (command.verb == PB_DO_MENU)
        app->is_menu_open = !app->is_menu_open;
    else if (command.verb == PB_DO_TRANSCRIPT)
        app->is_transcript_open = !app->is_transcript_open;
    else if (command.verb == PB_DO_MOMENT && command.arg >= 0 && command.arg < 16)
        app->selected = command.arg;
    else if (command.verb == PB_DO_QUIT)
        app->is_done = true;
    make(app);
    return true;
}

bool pb_app_done(const pb_app *app)
{
    return app->is_done;
}

bool fake_show(pb_app *app, const char *page)
{
    for (int i = 0; fake_pages[i]; i++)
        if (!strcmp(fake_pages[i], page)) {
            app->page = fake_pages[i];
            app->is_menu_open = app->is_transcript_open = false;
            make(app);
            return true;
        }
    return false;
}

pb_command fake_last(const pb_app *app)
{
    return app->last;
}

uint32_t fake_commands(const pb_app *app)
{
    return app->commands;
}
