// SPDX-License-Identifier: MIT
// tui: wrapping, what typed words mean, and pages as text. The texts are in tests/golden/tui;
// PB_BLESS=1 writes them anew.
#define _XOPEN_SOURCE 700 // terminals of one's own making
#include <fcntl.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>

#include <cmocka.h>

#include "app/app.h"
#include "app/build.h"
#include "base/file.h"
#include "tui/keys.h"
#include "tui/print.h"
#include "tui/talk.h"
#include "tui/transcript.h"
#include "tui/tui.h"
#include "tui/wrap.h"

// ---- golden texts -----------------------------------------------------------------------------

static void is_golden(const char *name, pb_str got)
{
    char path[256];
    pb_buf want = {0};
    pb_err err = {""};
    snprintf(path, sizeof path, PB_ROOT "/tests/golden/tui/%s.txt", name);
    if (getenv("PB_BLESS")) {
        assert_true(pb_file_write(path, got, &err));
        return;
    }
    if (!pb_file_read(path, 1 << 20, &want, &err))
        fail_msg("%s", err.text);
    pb_str a = pb_buf_str(&want), b = got, wanted, had;
    for (int line = 1;; line++) {
        bool more_wanted = pb_str_cut(&a, '\n', &wanted), more_had = pb_str_cut(&b, '\n', &had);
        if (!more_wanted && !more_had)
            break;
        if (more_wanted != more_had || !pb_str_eq(wanted, had))
            fail_msg("%s:%d:\n  wanted |%.*s|\n  got    |%.*s|", path, line,
                     PB_STR_ARG(more_wanted ? wanted : PB_STR("(the end)")),
                     PB_STR_ARG(more_had ? had : PB_STR("(the end)")));
    }
    pb_buf_release(&want);
}

// ---- pages made by hand ----------------------------------------------------------------------

typedef struct made {
    pb_arena arena;
    pb_page page;
    uint32_t number;
    pb_node *transcript;
    pb_buf out;
    pb_tui_pen pen;
} made;

static void begin(made *m, const char *id, const char *title)
{
    m->page.arena = &m->arena;
    m->transcript = NULL;
    m->number = 0;
    pb_page_begin(&m->page, id, pb_str_of(title));
}

static void write_to(made *m, pb_tui_style style, int width)
{
    m->pen = (pb_tui_pen){.style = style, .out = &m->out};
    m->pen.style.width = width;
    m->out.n = 0;
    pb_buf_add(&m->out, PB_STR(""));
}

static void drop(made *m)
{
    pb_arena_release(&m->arena);
    pb_buf_release(&m->out);
}

static pb_node *add(made *m, pb_node *parent, enum pb_role role, const char *id, const char *name,
                    const char *value, const char *detail)
{
    pb_node *n = pb_page_add(&m->page, parent ? parent : m->page.root, role, id, pb_str_of(name));
    n->value = pb_str_of(value);
    n->detail = pb_str_of(detail);
    return n;
}

static const pb_look looks[] = {{.top = PB_TEAL}, {.top = PB_ROSE}, {.top = PB_GREEN}};
static const char *const people[] = {"Priya", "Tom", "Grace"};

static void add_people(made *m, pb_node *parent)
{
    for (uint8_t i = 0; i < 3; i++) {
        pb_node *n = add(m, parent, PB_ROLE_PERSON, "person", people[i], i ? "" : "presenting", "");
        pb_view_person *v = PB_NEW(&m->arena, pb_view_person, 1);
        *v = (pb_view_person){.look = &looks[i], .seat = i, .seats = 3, .looks_at = PB_NONE};
        n->person = v;
    }
}

static pb_node *add_line(made *m, enum pb_line_kind kind, uint8_t seat, const char *value)
{
    if (!m->transcript)
        m->transcript = add(m, NULL, PB_ROLE_LIST, "transcript", "Transcript", "", "");
    const char *name = seat == PB_YOU ? "You" : seat < 3 ? people[seat] : "";
    pb_node *n = add(m, m->transcript, PB_ROLE_LINE, "line", name, value, "");
    pb_view_line *v = PB_NEW(&m->arena, pb_view_line, 1);
    m->number++;
    *v = (pb_view_line){.kind = kind, .seat = seat, .number = m->number, .clock = m->number * 60000, .decision = -1};
    n->line = v;
    return n;
}

static pb_node *add_choice(made *m, pb_node *list, const char *id, const char *says, int n)
{
    pb_node *c = add(m, list, PB_ROLE_CHOICE, id, says, "", "");
    c->action = (pb_command){PB_DO_CHOOSE, n};
    return c;
}

static void begin_session(made *m)
{
    begin(m, "session", "The ward round");
    add(m, NULL, PB_ROLE_TEXT, "clock", "Session time", "27 min", "");
    pb_node *circle = add(m, NULL, PB_ROLE_GROUP, "circle", "The circle", "", "");
    add_people(m, circle);
    add(m, circle, PB_ROLE_PERSON, "person:you", "You", "", "")->state = PB_IS_YOU;
}

static void add_talk(made *m)
{
    add_line(m, PB_LINE_PHASE, PB_NONE, "The story");
    add_line(m, PB_LINE_SAID, 0,
             "He had the newspaper on his knees. He looked so ordinary. I went out to the corridor "
             "— and I could "
             "not stop crying.")
        ->detail = PB_STR("looks at her hands.");
    add_line(m, PB_LINE_SILENCE, PB_NONE, "Silence. 8 seconds.");
    add_line(m, PB_LINE_DONE, 1, "leans forward.");
    add_line(m, PB_LINE_STAGE, PB_NONE, "The radiator ticks.");
    add_line(m, PB_LINE_SAID, PB_YOU,
             "Thank you. Would you move your chair back a little, and just listen?");
    add_line(m, PB_LINE_DONE, PB_YOU, "stay quiet.");
    add_line(m, PB_LINE_LATER, PB_NONE, "6 minutes later.")->detail = PB_STR("Plans, mostly.");
    add_line(m, PB_LINE_SAID, 2,
             "我一直看见那张报纸。他坐在那里，像任何一个等车的人一样，我不知道该说什么，也不知道该"
             "看哪里。");
}

static void add_actions(made *m, bool back)
{
    pb_node *a = add(m, NULL, PB_ROLE_GROUP, "actions", "Actions", "", "");
    if (back)
        pb_page_button(&m->page, a, "back", "Go back", "B", PB_DO_BACK, 0);
    pb_page_button(&m->page, a, "transcript", "Transcript", "T", PB_DO_TRANSCRIPT, 0);
    pb_page_button(&m->page, a, "help", "Help", "?", PB_DO_HELP, 0);
    pb_page_button(&m->page, a, "menu", "Menu", "Esc", PB_DO_MENU, 0);
}

static void add_moment(made *m)
{
    add(m, NULL, PB_ROLE_TEXT, "notice",
        "The group has begun to treat the patient. Priya is looking at the floor.", "", "");
    pb_node *list = add(m, NULL, PB_ROLE_LIST, "choices", "Your answer", "fixing_starts", "");
    add_choice(m, list, "choice:pull",
               "There's a strong pull to look after his pain. What would be hard about having "
               "nothing to do?",
               0);
    add_choice(m, list, "choice:more", "Tom, that's helpful. What else could the team offer him?",
               1);
    add_choice(m, list, "choice:quiet", "Stay quiet", 2)->state = PB_IS_QUIET;
}

static void add_stretch(made *m, bool can_wait)
{
    pb_node *list =
        add(m, NULL, PB_ROLE_LIST, "choices", "Step in, or let the talk go on", "questions", "");
    if (can_wait) {
        pb_node *w = pb_page_button(&m->page, list, "wait", "Let it go on", "Space", PB_DO_WAIT, 0);
        w->detail = PB_STR("one more line, then you may step in again");
    }
    add_choice(m, list, "choice:shield", "Let's leave Priya be.", 0);
    add_choice(m, list, "choice:quiet", "Stay quiet and let it run", 1)->state = PB_IS_QUIET;
}

static void make_moment(made *m)
{
    begin_session(m);
    add_talk(m);
    add_moment(m);
    add_actions(m, true);
}

static void make_home(made *m)
{
    begin(m, "home", "Pushback");
    add(m, NULL, PB_ROLE_TEXT, "tagline", "Practise holding a Balint group", "", "");
    pb_node *list = add(m, NULL, PB_ROLE_LIST, "resume", "Go on where you were", "", "");
    pb_node *card = add(m, list, PB_ROLE_CARD, "session:4", "The ward round", "3 decisions, 17 min",
                        "session 4 · practice");
    card->action = (pb_command){PB_DO_RESUME, 4};
    card->key = PB_STR("R");
    card->state = PB_IS_PRIMARY;
    list = add(m, NULL, PB_ROLE_LIST, "scenarios", "Scenarios", "", "");
    card = add(m, list, PB_ROLE_CARD, "scenario:the-ward-round", "The ward round",
               "A dying man who looks ordinary, and students who were told to toughen up.",
               "Medical students, week six · level 2 · 60 min");
    card->action = (pb_command){PB_DO_OPEN, 0};
    card->key = PB_STR("1");
    add_people(m, card);
    card = add(m, list, PB_ROLE_CARD, "scenario:b", "Broken", "cannot be played: 2 errors", "");
    card->action = (pb_command){PB_DO_OPEN, 1};
    card->key = PB_STR("2");
    list = add(m, NULL, PB_ROLE_LIST, "sessions", "Your last sessions", "", "");
    card = add(m, list, PB_ROLE_CARD, "session:3", "The ward round", "15 decisions, 58 min",
               "session 3 · rehearsal");
    card->action = (pb_command){PB_DO_DEBRIEF, 3};
    card = add(m, list, PB_ROLE_CARD, "session:2", "gone", "its scenario is not here",
               "session 2 · practice");
    card->state = PB_IS_DISABLED;
    pb_node *a = add(m, NULL, PB_ROLE_GROUP, "actions", "Actions", "practice", "");
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
    add(m, NULL, PB_ROLE_CHART, "talk_map", "Where the talk went", "", "")->chart = c;
}

static void add_bar(made *m, pb_node *list, const char *name, int32_t value, uint32_t chances,
                    int32_t self)
{
    pb_node *n = add(m, list, PB_ROLE_BAR, "bar", name, "", "");
    pb_view_bar *b = PB_NEW(&m->arena, pb_view_bar, 1);
    *b = (pb_view_bar){value, chances, self};
    n->bar = b;
    n->value = chances ? pb_page_text(&m->page, "%d %% of %u chances", value / 10, chances)
                       : PB_STR("no chance");
}

static void make_debrief(made *m, uint32_t selected)
{
    begin(m, "debrief", "The ward round");
    add(m, NULL, PB_ROLE_TEXT, "summary", "Debrief",
        "Debrief · 58 minutes of session time · 11 interventions, 4 quiet answers", "");
    add(m, NULL, PB_ROLE_TEXT, "ending", "Seven o'clock", "The chairs go back against the wall.",
        "");
    add_chart(m);
    pb_node *list = add(m, NULL, PB_ROLE_LIST, "profile", "Principles", "",
                        "what you made of the chances you had");
    add_bar(m, list, "Protecting the presenter", 750, 4, 600);
    add_bar(m, list, "Bearing silence and not knowing", 300, 5, -1);
    add_bar(m, list, "Time and frame", -1, 0, -1);
    list = add(m, NULL, PB_ROLE_LIST, "moments", "Moments", "", "");
    static const char *const name[] = {"Hand over", "you answered Tom", "you went to Grace"};
    static const char *const verdict[] = {"partly met", "missed", "well met"};
    static const unsigned state[] = {0, PB_IS_WEAK, PB_IS_STRONG};
    for (int i = 0; i < 3; i++) {
        pb_node *n = add(m, list, PB_ROLE_MOMENT, "moment:n", name[i],
                         i == 0   ? "17 min"
                         : i == 1 ? "27 min"
                                  : "31 min",
                         verdict[i]);
        n->state = state[i];
        n->action = (pb_command){PB_DO_MOMENT, i};
    }
    pb_node *one =
        add(m, NULL, PB_ROLE_MOMENT, "moment", name[selected], "27 min", "moment 2 of 3, missed");
    one->state = state[selected];
    add(m, one, PB_ROLE_TEXT, "situation", "Before you",
        "The group has begun to treat the patient.", "");
    add(m, one, PB_ROLE_TEXT, "said", "You said",
        "“Tom, that's helpful. What else could the team offer him?”", "Giving advice")
        ->state = PB_IS_TAKEN;
    add(m, one, PB_ROLE_TEXT, "why", "What it did",
        "It rewards the fixing and asks for more of it.", "Holding back from fixing −2");
    add(m, one, PB_ROLE_TEXT, "after", "What came of it", "", "");
    pb_node *others = add(m, one, PB_ROLE_LIST, "others", "What else was there", "", "");
    add(m, others, PB_ROLE_ITEM, "other:pull", "“There's a strong pull to look after his pain.”",
        "It credits the wish to help, then asks what makes it so pressing.",
        "Turning advice · Holding back from fixing +2");
    pb_node *a = add(m, one, PB_ROLE_GROUP, "moment_actions", "Actions", "", "");
    pb_page_button(&m->page, a, "retry", "Try this moment again", "R", PB_DO_RETRY, selected)
        ->state = PB_IS_PRIMARY;
    if (selected < 2)
        pb_page_button(&m->page, a, "next", "Next moment", "Right", PB_DO_MOMENT, selected + 1);
    add(m, NULL, PB_ROLE_TEXT, "provisional", "The marks are authors' judgement.", "", "")->state =
        PB_IS_MARGIN;
    a = add(m, NULL, PB_ROLE_GROUP, "actions", "Actions", "", "");
    pb_page_button(&m->page, a, "home", "Home", "Esc", PB_DO_HOME, 0);
}

// ---- wrapping ---------------------------------------------------------------------------------

static void columns_are_what_a_terminal_uses(void **state)
{
    (void)state;
    assert_int_equal(pb_tui_columns(PB_STR("plain")), 5);
    assert_int_equal(pb_tui_columns(PB_STR("报纸")), 4);
    assert_int_equal(pb_tui_columns(PB_STR("e\xCC\x81t\xC3\xA9")), 3);
    assert_int_equal(pb_tui_columns(PB_STR("\xF0\x9F\x91\xA9\xE2\x80\x8D\xF0\x9F\x92\xBB")),
                     2); // one figure of two
    assert_int_equal(pb_tui_columns(PB_STR("“…”")), 3);
    assert_true(pb_str_is(pb_tui_fit(PB_STR("a报纸"), 4), "a报"));
    assert_true(pb_str_is(pb_tui_fit(PB_STR("ae\xCC\x81z"), 2), "ae\xCC\x81"));
}

static void wraps_as(const char *text, int first, int rest, const char *want)
{
    pb_tui_lines lines = {0};
    pb_buf got = {0};
    pb_tui_wrap(pb_str_of(text), first, rest, &lines);
    for (uint32_t i = 0; i < lines.of.n; i++)
        pb_buf_printf(&got, "%.*s|", PB_STR_ARG(lines.of.p[i]));
    assert_string_equal(got.p, want);
    pb_tui_lines_release(&lines);
    pb_buf_release(&got);
}

static void lines_break_where_readers_expect(void **state)
{
    (void)state;
    wraps_as("one two three four", 9, 9, "one two|three|four|");
    wraps_as("one two three four", 3, 14, "one|two three four|");
    wraps_as("one two", 7, 7, "one two|");
    wraps_as("one two ", 7, 7, "one two|");
    wraps_as("", 9, 9, "|");
    wraps_as("incomprehensibilities", 8, 8, "incompre|hensibil|ities|");
    wraps_as("wait — no, go on", 6, 6, "wait —|no, go|on|");
    wraps_as("我看见那张报纸。", 14, 14, "我看见那张报|纸。|"); // no line begins with the full stop
    wraps_as("他说“好”。", 8, 8, "他|说“好”。|");
    wraps_as("two\n\n  kept", 20, 20, "two||  kept|");
    wraps_as("\xFF\xFEzz zz", 4, 4, "\xFF\xFEzz|zz|");
}

static uint32_t rolled(uint64_t *seed, uint32_t below)
{
    *seed = *seed * UINT64_C(6364136223846793005) + 1;
    return (uint32_t)(*seed >> 33) % below;
}

static void nothing_is_lost_and_nothing_is_too_wide(void **state)
{
    (void)state;
    static const char *const piece[] = {"a",  "word", " ",  " ",           " ", "报",
                                        "。", "“",    "”",  "—",           "…", "e\xCC\x81",
                                        "-",  ",",    "\n", "immeasurable"};
    for (uint64_t start = 1; start <= 3000; start++) {
        uint64_t seed = start;
        pb_buf text = {0}, in = {0}, out = {0};
        for (uint32_t n = 1 + rolled(&seed, 40); n; n--)
            pb_buf_printf(&text, "%s", piece[rolled(&seed, sizeof piece / sizeof *piece)]);
        int width = 4 + (int)rolled(&seed, 30);
        pb_tui_lines lines = {0};
        pb_tui_wrap(pb_buf_str(&text), width, width, &lines);
        for (uint32_t i = 0; i < lines.of.n; i++) {
            if (pb_tui_columns(lines.of.p[i]) > width)
                fail_msg("seed %u: wider than %d: |%.*s|", (unsigned)start, width,
                         PB_STR_ARG(lines.of.p[i]));
            for (size_t k = 0; k < lines.of.p[i].n; k++)
                if (lines.of.p[i].p[k] != ' ')
                    pb_buf_char(&out, lines.of.p[i].p[k]);
        }
        for (size_t k = 0; k < text.n; k++)
            if (text.p[k] != ' ' && text.p[k] != '\n')
                pb_buf_char(&in, text.p[k]);
        if (!pb_str_eq(pb_buf_str(&in), pb_buf_str(&out)))
            fail_msg("seed %u: |%s| became |%s|", (unsigned)start, text.p, out.p ? out.p : "");
        pb_tui_lines_release(&lines);
        pb_buf_release(&text);
        pb_buf_release(&in);
        pb_buf_release(&out);
    }
}

// ---- the pen ----------------------------------------------------------------------------------

static const pb_tui_style rich = {80, PB_TUI_256, true, true, true};

static void control_characters_never_reach_the_terminal(void **state)
{
    (void)state;
    made m = {0};
    write_to(&m, rich, 80);
    pb_tui_para(&m.pen, (pb_tui_ink){0, 0}, 0,
                PB_STR("a\x1b[2Jb\x07"
                       "c\xC2\x9B"
                       "31md\xE2\x80\xAE"
                       "e\x7F"
                       "f\tg\rh"));
    assert_string_equal(m.out.p, "a [2Jb c 31mde f g h\n");
    drop(&m);
}

static void no_line_ends_in_ink(void **state)
{
    (void)state;
    made m = {0};
    make_moment(&m);
    write_to(&m, rich, 40);
    pb_tui_talk t = {0};
    pb_tui_talk_print(&t, &m.pen, m.page.root);
    pb_str all = pb_buf_str(&m.out), line;
    int inked = 0;
    while (pb_str_cut(&all, '\n', &line)) {
        bool wet = false;
        for (size_t i = 0; i + 1 < line.n; i++)
            if (line.p[i] == '\x1b') {
                wet = !(i + 3 < line.n && memcmp(line.p + i, "\x1b[0m", 4) == 0);
                inked += wet;
            }
        assert_false(wet);
    }
    assert_true(inked > 10);
    drop(&m);
}

static void the_environment_is_honoured(void **state)
{
    (void)state;
    setenv("TERM", "xterm-256color", 1);
    setenv("LC_ALL", "en_GB.UTF-8", 1);
    unsetenv("NO_COLOR");
    unsetenv("COLORTERM");
    pb_tui_style s = pb_tui_style_of_environment();
    assert_true(s.colours == PB_TUI_256 && s.bold && s.italics && s.unicode);
    setenv("NO_COLOR", "1", 1);
    s = pb_tui_style_of_environment();
    assert_true(s.colours == PB_TUI_MONO && s.bold);
    unsetenv("NO_COLOR");
    setenv("TERM", "screen", 1);
    s = pb_tui_style_of_environment();
    assert_true(s.colours == PB_TUI_16 && s.bold && !s.italics);
    setenv("TERM", "dumb", 1);
    setenv("LC_ALL", "C", 1);
    s = pb_tui_style_of_environment();
    assert_true(s.colours == PB_TUI_MONO && !s.bold && !s.italics && !s.unicode);
}

// ---- pages ------------------------------------------------------------------------------------

static void talk_is_golden(const char *name, pb_tui_style style, int width)
{
    made m = {0};
    pb_tui_talk t = {0};
    make_moment(&m);
    write_to(&m, style, width);
    pb_tui_talk_print(&t, &m.pen, m.page.root);
    is_golden(name, pb_buf_str(&m.out));
    drop(&m);
}

static void a_moment_reads_well(void **state)
{
    (void)state;
    pb_tui_style ascii = pb_tui_plain;
    ascii.unicode = false;
    talk_is_golden("moment-80", pb_tui_plain, 80);
    talk_is_golden("moment-40", pb_tui_plain, 40);
    talk_is_golden("moment-80-colours", rich, 80);
    talk_is_golden("moment-80-ascii", ascii, 80);
}

static void page_is_golden(const char *name, void (*fill)(made *), int width)
{
    made m = {0};
    fill(&m);
    write_to(&m, pb_tui_plain, width);
    pb_tui_print_page(&m.pen, m.page.root, true);
    is_golden(name, pb_buf_str(&m.out));
    drop(&m);
}

static void second_moment(made *m)
{
    make_debrief(m, 1);
}

static void pages_read_well(void **state)
{
    (void)state;
    page_is_golden("home-80", make_home, 80);
    page_is_golden("home-40", make_home, 40);
    page_is_golden("debrief-80", second_moment, 80);
    page_is_golden("debrief-40", second_moment, 40);
}

static void the_scroll_says_each_thing_once(void **state)
{
    (void)state;
    made m = {0};
    pb_tui_talk t = {0};
    write_to(&m, pb_tui_plain, 80);
    begin_session(&m);
    add_line(&m, PB_LINE_SAID, 1, "What stage is it?");
    add_stretch(&m, true);
    pb_tui_talk_print(&t, &m.pen, m.page.root);
    size_t once = m.out.n;
    pb_tui_talk_print(&t, &m.pen, m.page.root);
    assert_int_equal(m.out.n, once); // nothing new
    begin_session(&m);
    add_line(&m, PB_LINE_SAID, 1, "What stage is it?");
    add_line(&m, PB_LINE_SAID, 2, "Was there a nurse?");
    add_stretch(&m, false);
    pb_tui_talk_print(&t, &m.pen, m.page.root); // one more line: the answers stand there already
    begin_session(&m);
    add_line(&m, PB_LINE_SAID, 1, "What stage is it?");
    add_actions(&m, true);
    add_stretch(&m, true);
    pb_tui_talk_back(&t, &m.pen, m.page.root);
    pb_tui_talk_print(&t, &m.pen, m.page.root);
    is_golden("stretch-80", pb_buf_str(&m.out));
    drop(&m);
}

static void going_on_shows_the_end_of_what_was_said(void **state)
{
    (void)state;
    made m = {0};
    pb_tui_talk t = {0};
    write_to(&m, pb_tui_plain, 80);
    begin_session(&m);
    for (int i = 0; i < 30; i++)
        add_line(&m, PB_LINE_SAID, (uint8_t)(i % 3),
                 pb_page_text(&m.page, "Line number %d.", i + 1).p);
    pb_tui_talk_print(&t, &m.pen, m.page.root);
    assert_non_null(strstr(m.out.p, "… 24 lines before this; t shows them all."));
    assert_null(strstr(m.out.p, "Line number 24."));
    assert_non_null(strstr(m.out.p, "Line number 25."));
    assert_non_null(strstr(m.out.p, "Line number 30."));
    drop(&m);
}

// ---- keys -------------------------------------------------------------------------------------

static void means(const made *m, const char *word, enum pb_tui_wish wish, enum pb_verb verb,
                  int64_t arg)
{
    pb_tui_meaning got = pb_tui_mean(m->page.root, pb_str_of(word));
    if (got.wish != wish || got.command.verb != verb || got.command.arg != arg)
        fail_msg("'%s' means %d (%d %lld), not %d (%d %lld)", word, got.wish, got.command.verb,
                 (long long)got.command.arg, wish, verb, (long long)arg);
}

static void neither_space_nor_enter_answers(void **state)
{
    (void)state;
    made m = {0};
    make_moment(&m);
    means(&m, " ", PB_TUI_CHOOSE, PB_DO_NOTHING, 0);
    means(&m, "", PB_TUI_CHOOSE, PB_DO_NOTHING, 0);
    means(&m, "0", PB_TUI_NO_NUMBER, PB_DO_NOTHING, 0);
    means(&m, "4", PB_TUI_NO_NUMBER, PB_DO_NOTHING, 0);
    means(&m, "-1", PB_TUI_UNKNOWN, PB_DO_NOTHING, 0);
    means(&m, "1", PB_TUI_SEND, PB_DO_CHOOSE, 0);
    means(&m, "3", PB_TUI_SEND, PB_DO_CHOOSE, 2);
    means(&m, " more ", PB_TUI_SEND, PB_DO_CHOOSE, 1);
    means(&m, "b", PB_TUI_SEND, PB_DO_BACK, 0);
    means(&m, "back", PB_TUI_SEND, PB_DO_BACK, 0);
    means(&m, "w", PB_TUI_NOT_HERE, PB_DO_NOTHING, 0);
    means(&m, "h", PB_TUI_NOT_HERE, PB_DO_NOTHING, 0);
    means(&m, "s", PB_TUI_NOT_HERE, PB_DO_NOTHING, 0);
    means(&m, "m", PB_TUI_SEND, PB_DO_MENU, 0);
    means(&m, "t", PB_TUI_TRANSCRIPT, PB_DO_NOTHING, 0);
    means(&m, "?", PB_TUI_HELP, PB_DO_NOTHING, 0);
    means(&m, "q", PB_TUI_SEND, PB_DO_QUIT, 0);
    means(&m, "z", PB_TUI_UNKNOWN, PB_DO_NOTHING, 0);
    drop(&m);

    m = (made){0}; // talk that goes on
    begin_session(&m);
    pb_node *a = add(&m, NULL, PB_ROLE_GROUP, "actions", "Actions", "", "");
    pb_page_button(&m.page, a, "advance", "Go on", "Space", PB_DO_ADVANCE, 0)->state =
        PB_IS_PRIMARY;
    means(&m, " ", PB_TUI_SEND, PB_DO_ADVANCE, 0);
    means(&m, "", PB_TUI_SEND, PB_DO_ADVANCE, 0);
    means(&m, "s", PB_TUI_SEND, PB_DO_SKIP, 0);
    means(&m, "1", PB_TUI_NO_NUMBER, PB_DO_NOTHING, 0);
    means(&m, "b", PB_TUI_NOT_HERE, PB_DO_NOTHING, 0);
    drop(&m);

    m = (made){0}; // a stretch
    begin_session(&m);
    add_stretch(&m, true);
    means(&m, " ", PB_TUI_CHOOSE, PB_DO_NOTHING, 0);
    means(&m, "w", PB_TUI_SEND, PB_DO_WAIT, 0);
    means(&m, "wait", PB_TUI_SEND, PB_DO_WAIT, 0);
    means(&m, "1", PB_TUI_SEND, PB_DO_CHOOSE, 0);
    means(&m, "2", PB_TUI_SEND, PB_DO_CHOOSE, 1);
    drop(&m);

    m = (made){0}; // the end
    begin_session(&m);
    a = add(&m, NULL, PB_ROLE_GROUP, "actions", "Actions", "", "");
    pb_page_button(&m.page, a, "debrief", "Debrief", "Enter", PB_DO_DEBRIEF, 0)->state =
        PB_IS_PRIMARY;
    means(&m, " ", PB_TUI_NOT_HERE, PB_DO_NOTHING, 0); // a fast Space does not leave the page
    means(&m, "", PB_TUI_SEND, PB_DO_DEBRIEF, 0);
    means(&m, "d", PB_TUI_SEND, PB_DO_DEBRIEF, 0);
    drop(&m);
}

static void other_pages_have_their_keys(void **state)
{
    (void)state;
    made m = {0};
    make_home(&m);
    means(&m, "1", PB_TUI_SEND, PB_DO_OPEN, 0);
    means(&m, "3", PB_TUI_SEND, PB_DO_DEBRIEF, 3);
    means(&m, "4", PB_TUI_NO_NUMBER, PB_DO_NOTHING, 0); // its scenario is gone
    means(&m, "r", PB_TUI_SEND, PB_DO_RESUME, 4);
    means(&m, "R", PB_TUI_SEND, PB_DO_RESUME, 4);
    means(&m, "", PB_TUI_SEND, PB_DO_RESUME, 4);
    means(&m, " ", PB_TUI_NOT_HERE, PB_DO_NOTHING, 0);
    means(&m, "b", PB_TUI_NOT_HERE, PB_DO_NOTHING, 0);
    drop(&m);

    m = (made){0};
    make_debrief(&m, 1);
    means(&m, "3", PB_TUI_SEND, PB_DO_MOMENT, 2);
    means(&m, "n", PB_TUI_SEND, PB_DO_MOMENT, 2);
    means(&m, "p", PB_TUI_NOT_HERE, PB_DO_NOTHING, 0);
    means(&m, "r", PB_TUI_SEND, PB_DO_RETRY, 1);
    means(&m, "m", PB_TUI_SEND, PB_DO_HOME, 0);
    means(&m, "b", PB_TUI_SEND, PB_DO_HOME, 0);
    drop(&m);

    m = (made){0};
    make_moment(&m);
    pb_node *menu = add(&m, NULL, PB_ROLE_GROUP, "menu", "Pause", "Your session is kept.", "");
    pb_page_button(&m.page, menu, "menu:on", "Go on", "Esc", PB_DO_MENU, 0)->state = PB_IS_PRIMARY;
    pb_page_button(&m.page, menu, "menu:home", "Home", "", PB_DO_HOME, 0);
    means(&m, "1", PB_TUI_SEND, PB_DO_MENU, 0); // not the first answer
    means(&m, "2", PB_TUI_SEND, PB_DO_HOME, 0);
    means(&m, "3", PB_TUI_NO_NUMBER, PB_DO_NOTHING, 0);
    means(&m, "", PB_TUI_SEND, PB_DO_MENU, 0);
    means(&m, "m", PB_TUI_SEND, PB_DO_MENU, 0);
    drop(&m);
}

// ---- an app of two decisions -----------------------------------------------------------------

struct pb_app {
    made m;
    enum { TALK, DEBRIEF } page;
    int answers[8]; // choices by number, -1 is waiting
    int given;
    uint32_t moment;
    bool is_quit;
};

static int nth_decision(const pb_app *a)
{
    return a->given == 0 ? 0 : a->answers[a->given - 1] == -1 || a->given == 1 ? 1 : 2;
}

static void make_session(pb_app *a)
{
    made *m = &a->m;
    begin_session(m);
    add_line(m, PB_LINE_PHASE, PB_NONE, "Group work");
    add_line(m, PB_LINE_SAID, 1, "If it were me I would ring palliative care today.");
    add_line(m, PB_LINE_NOTICE, PB_NONE,
             "The group has begun to treat the patient. Priya is looking at the floor.");
    if (a->given)
        add_line(m, PB_LINE_SAID, PB_YOU,
                 a->answers[0] == 1 ? "Tom, that's helpful." : "There's a strong pull.");
    if (a->given)
        add_line(m, PB_LINE_SAID, 2, "What stage is it?");
    for (int i = 1; i < a->given; i++)
        add_line(m, a->answers[i] < 0 ? PB_LINE_SAID : PB_LINE_DONE, a->answers[i] < 0 ? 1 : PB_YOU,
                 a->answers[i] < 0 ? "And who told him?" : "stay quiet.");
    if (nth_decision(a) == 0)
        add_moment(m);
    else if (nth_decision(a) == 1)
        add_stretch(m, a->given < 3);
    else
        add_line(m, PB_LINE_ENDING, PB_NONE, "The chairs go back against the wall.")->name =
            PB_STR("Seven o'clock");
    add_actions(m, a->given > 0);
    if (nth_decision(a) == 2)
        pb_page_button(&m->page, m->page.root, "debrief", "Debrief", "Enter", PB_DO_DEBRIEF, 0)
            ->state = PB_IS_PRIMARY;
}

const pb_node *pb_app_view(pb_app *a)
{
    pb_arena_reset(&a->m.arena);
    if (a->page == TALK)
        make_session(a);
    else
        make_debrief(&a->m, a->moment);
    return a->m.page.root;
}

bool pb_app_do(pb_app *a, pb_command c, pb_err *err)
{
    if (c.verb == PB_DO_CHOOSE || c.verb == PB_DO_WAIT)
        a->answers[a->given++] = c.verb == PB_DO_WAIT ? -1 : (int)c.arg;
    else if (c.verb == PB_DO_BACK)
        a->given = a->given > 1 && a->answers[a->given - 1] != -1 ? 1 : 0;
    else if (c.verb == PB_DO_DEBRIEF)
        a->page = DEBRIEF;
    else if (c.verb == PB_DO_MOMENT)
        a->moment = (uint32_t)c.arg;
    else if (c.verb == PB_DO_QUIT)
        a->is_quit = true;
    else if (c.verb == PB_DO_RETRY)
        return pb_err_set(err, "the disk is full");
    return true;
}

bool pb_app_done(const pb_app *a)
{
    return a->is_quit;
}

static bool played(const char *inputs, pb_buf *out, pb_err *err)
{
    pb_app a = {0};
    out->n = 0;
    bool ok = pb_tui_transcript(&a, pb_str_of(inputs), out, err);
    drop(&a.m);
    return ok;
}

static void a_list_of_inputs_plays_a_session(void **state)
{
    (void)state;
    pb_buf out = {0};
    pb_err err = {""};
    bool ok = played("# the fixing\nmore\n\nwait  # let her ask\nquiet\n", &out, &err);
    assert_string_equal(err.text, "");
    assert_true(ok);
    is_golden("transcript", pb_buf_str(&out));
    assert_true(played("more\nback\npull\r\n", &out, &err));
    assert_non_null(strstr(out.p, "You go back"));
    assert_non_null(strstr(out.p, "The inputs end here; the session does not."));
    assert_non_null(strstr(out.p, "Where the talk went"));
    pb_buf_release(&out);
}

static void an_input_that_does_not_fit_is_named(void **state)
{
    (void)state;
    pb_buf out = {0};
    pb_err err = {""};
    assert_false(played("# one\npul\n", &out, &err));
    assert_string_equal(
        err.text, "inputs, line 2: 'pul' is not on offer at 'fixing_starts'; on offer: pull, more, "
                  "quiet; did you mean 'pull'?");
    assert_false(played("more\nmore\n", &out, &err));
    assert_string_equal(err.text, "inputs, line 2: 'more' is not on offer at 'questions'; on "
                                  "offer: wait, shield, quiet, back");
    assert_false(played("back\n", &out, &err));
    assert_false(played("more\nquiet\nquiet\n", &out, &err));
    assert_string_equal(err.text, "inputs, line 3: 'quiet' comes after the end of the session");
    pb_buf_release(&out);
}

// ---- the face itself --------------------------------------------------------------------------

static void run_child(int in, int out)
{
    pb_app a = {0};
    pb_err err = {""};
    setenv("TERM", "xterm-256color", 1);
    setenv("LC_ALL", "C.UTF-8", 1);
    dup2(in, STDIN_FILENO);
    dup2(out, STDOUT_FILENO);
    bool ok = pb_tui_run(&a, &err);
    drop(&a.m);
    _exit(ok ? 0 : 1);
}

static void gather(int from, pb_buf *out)
{
    char part[4096];
    for (ssize_t n; (n = read(from, part, sizeof part)) > 0;)
        pb_buf_add(out, (pb_str){part, (size_t)n});
}

static void lines_from_a_pipe_drive_it(void **state)
{
    (void)state;
    static const char typed[] = "\nfoo\n9\nmore\nw\n?\n2\n\n2\nn\nr\nq\n";
    int in[2], out[2], status = 0;
    assert_true(pipe(in) == 0 && pipe(out) == 0);
    pid_t child = fork();
    if (child == 0) {
        close(in[1]);
        close(out[0]);
        run_child(in[0], out[1]);
    }
    close(in[0]);
    close(out[1]);
    assert_int_equal(write(in[1], typed, sizeof typed - 1), sizeof typed - 1);
    close(in[1]);
    pb_buf got = {0};
    gather(out[0], &got);
    close(out[0]);
    waitpid(child, &status, 0);
    assert_true(WIFEXITED(status) && WEXITSTATUS(status) == 0);
    assert_null(strstr(got.p, "\x1b[K"));
    is_golden("lines", pb_buf_str(&got));
    pb_buf_release(&got);
}

static void the_terminal_is_given_back(void **state)
{
    (void)state;
    static const char *const typed[] = {"1q", "\x03", "\x1b[C ?q"};
    for (size_t i = 0; i < sizeof typed / sizeof *typed; i++) {
        int master = posix_openpt(O_RDWR | O_NOCTTY), status = 0;
        assert_true(master >= 0 && grantpt(master) == 0 && unlockpt(master) == 0);
        int slave = open(ptsname(master), O_RDWR | O_NOCTTY);
        struct termios before, during, after;
        assert_int_equal(tcgetattr(slave, &before), 0);
        pid_t child = fork();
        if (child == 0)
            run_child(slave, slave);
        pb_buf got = {0};
        char part[4096];
        while (!got.p || !strstr(got.p, "? keys")) { // the first prompt
            ssize_t n = read(master, part, sizeof part);
            assert_true(n > 0);
            pb_buf_add(&got, (pb_str){part, (size_t)n});
        }
        assert_int_equal(tcgetattr(slave, &during), 0);
        assert_int_equal(during.c_lflag & (ICANON | ECHO), 0);
        assert_true(write(master, typed[i], strlen(typed[i])) > 0);
        assert_int_equal(waitpid(child, &status, 0), child);
        assert_true(WIFEXITED(status) && WEXITSTATUS(status) == 0);
        assert_int_equal(tcgetattr(slave, &after), 0);
        assert_int_equal(before.c_lflag, after.c_lflag);
        assert_int_equal(before.c_iflag, after.c_iflag);
        pb_buf_release(&got);
        close(slave);
        close(master);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(columns_are_what_a_terminal_uses),
        cmocka_unit_test(lines_break_where_readers_expect),
        cmocka_unit_test(nothing_is_lost_and_nothing_is_too_wide),
        cmocka_unit_test(control_characters_never_reach_the_terminal),
        cmocka_unit_test(no_line_ends_in_ink),
        cmocka_unit_test(the_environment_is_honoured),
        cmocka_unit_test(a_moment_reads_well),
        cmocka_unit_test(pages_read_well),
        cmocka_unit_test(the_scroll_says_each_thing_once),
        cmocka_unit_test(going_on_shows_the_end_of_what_was_said),
        cmocka_unit_test(neither_space_nor_enter_answers),
        cmocka_unit_test(other_pages_have_their_keys),
        cmocka_unit_test(a_list_of_inputs_plays_a_session),
        cmocka_unit_test(an_input_that_does_not_fit_is_named),
        cmocka_unit_test(lines_from_a_pipe_drive_it),
        cmocka_unit_test(the_terminal_is_given_back),
    };
    return cmocka_run_group_tests_name("tui", tests, NULL, NULL);
}
