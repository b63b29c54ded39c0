// SPDX-License-Identifier: MIT
// tui: wrapping, what typed words mean, and pages as text.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/columns.h"
#include "kit/golden.h"
#include "kit/pages.h"
#include "tui/keys.h"
#include "tui/print.h"
#include "tui/talk.h"
#include "tui/wrap.h"

// ---- wrapping ---------------------------------------------------------------------------------

static void columns_are_what_a_terminal_uses(void **state)
{
    (void)state;
    assert_int_equal(pb_columns(PB_STR("plain")), 5);
    assert_int_equal(pb_columns(PB_STR("报纸")), 4);
    assert_int_equal(pb_columns(PB_STR("e\xCC\x81t\xC3\xA9")), 3);
    assert_int_equal(pb_columns(PB_STR("\xF0\x9F\x91\xA9\xE2\x80\x8D\xF0\x9F\x92\xBB")),
                     2); // one figure of two
    assert_int_equal(pb_columns(PB_STR("“…”")), 3);
    assert_true(pb_str_is(pb_columns_fit(PB_STR("a报纸"), 4), "a报"));
    assert_true(pb_str_is(pb_columns_fit(PB_STR("ae\xCC\x81z"), 2), "ae\xCC\x81"));
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
            if (pb_columns(lines.of.p[i]) > width)
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
    made_write_to(&m, rich, 80);
    pb_tui_para(&m.pen, (pb_tui_ink){0, 0}, 0,
                PB_STR("a\x1b[2Jb\x07"
                       "c\xC2\x9B"
                       "31md\xE2\x80\xAE"
                       "e\x7F"
                       "f\tg\rh"));
    assert_string_equal(m.out.p, "a [2Jb c 31mde f g h\n");
    made_drop(&m);
}

static void no_line_ends_in_ink(void **state)
{
    (void)state;
    made m = {0};
    made_moment_page(&m);
    made_write_to(&m, rich, 40);
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
    made_drop(&m);
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

static void talk_is_golden(const char *path, pb_tui_style style, int width)
{
    made m = {0};
    pb_tui_talk t = {0};
    made_moment_page(&m);
    made_write_to(&m, style, width);
    pb_tui_talk_print(&t, &m.pen, m.page.root);
    golden_is(path, pb_buf_str(&m.out));
    made_drop(&m);
}

static void a_moment_reads_well(void **state)
{
    (void)state;
    pb_tui_style ascii = pb_tui_plain;
    ascii.unicode = false;
    talk_is_golden("tui/moment-80", pb_tui_plain, 80);
    talk_is_golden("tui/moment-40", pb_tui_plain, 40);
    talk_is_golden("tui/moment-80-colours", rich, 80);
    talk_is_golden("tui/moment-80-ascii", ascii, 80);
}

static void page_is_golden(const char *path, void (*fill)(made *), int width)
{
    made m = {0};
    fill(&m);
    made_write_to(&m, pb_tui_plain, width);
    pb_tui_print_page(&m.pen, m.page.root, true);
    golden_is(path, pb_buf_str(&m.out));
    made_drop(&m);
}

static void second_moment(made *m)
{
    made_debrief_page(m, 1);
}

static void an_open_branch(made *m)
{
    made_debrief_page(m, 1);
    made_open_branch(m);
}

static void pages_read_well(void **state)
{
    (void)state;
    page_is_golden("tui/home-80", made_home_page, 80);
    page_is_golden("tui/home-40", made_home_page, 40);
    page_is_golden("tui/debrief-80", second_moment, 80);
    page_is_golden("tui/debrief-40", second_moment, 40);
    page_is_golden("tui/branch-80", an_open_branch, 80);
    page_is_golden("tui/branch-40", an_open_branch, 40);
}

static void the_scroll_says_each_thing_once(void **state)
{
    (void)state;
    made m = {0};
    pb_tui_talk t = {0};
    made_write_to(&m, pb_tui_plain, 80);
    made_session(&m);
    made_line(&m, PB_LINE_SAID, 1, "What stage is it?");
    made_stretch(&m, true);
    pb_tui_talk_print(&t, &m.pen, m.page.root);
    size_t once = m.out.n;
    pb_tui_talk_print(&t, &m.pen, m.page.root);
    assert_int_equal(m.out.n, once); // nothing new
    made_session(&m);
    made_line(&m, PB_LINE_SAID, 1, "What stage is it?");
    made_line(&m, PB_LINE_SAID, 2, "Was there a nurse?");
    made_stretch(&m, false);
    pb_tui_talk_print(&t, &m.pen, m.page.root); // one more line: the answers stand there already
    made_session(&m);
    made_line(&m, PB_LINE_SAID, 1, "What stage is it?");
    made_actions(&m, true);
    made_stretch(&m, true);
    pb_tui_talk_back(&t, &m.pen, m.page.root);
    pb_tui_talk_print(&t, &m.pen, m.page.root);
    golden_is("tui/stretch-80", pb_buf_str(&m.out));
    made_drop(&m);
}

static void going_on_shows_the_end_of_what_was_said(void **state)
{
    (void)state;
    made m = {0};
    pb_tui_talk t = {0};
    made_write_to(&m, pb_tui_plain, 80);
    made_session(&m);
    for (int i = 0; i < 30; i++)
        made_line(&m, PB_LINE_SAID, (uint8_t)(i % 3),
                  pb_page_text(&m.page, "Line number %d.", i + 1).p);
    pb_tui_talk_print(&t, &m.pen, m.page.root);
    assert_non_null(strstr(m.out.p, "… 24 lines before this; t shows them all."));
    assert_null(strstr(m.out.p, "Line number 24."));
    assert_non_null(strstr(m.out.p, "Line number 25."));
    assert_non_null(strstr(m.out.p, "Line number 30."));
    made_drop(&m);
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
    made_moment_page(&m);
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
    made_drop(&m);

    m = (made){0}; // talk that goes on
    made_session(&m);
    pb_node *a = made_add(&m, NULL, PB_ROLE_GROUP, "actions", "Actions", "", "");
    pb_page_button(&m.page, a, "advance", "Go on", "Space", PB_DO_ADVANCE, 0)->state =
        PB_IS_PRIMARY;
    means(&m, " ", PB_TUI_SEND, PB_DO_ADVANCE, 0);
    means(&m, "", PB_TUI_SEND, PB_DO_ADVANCE, 0);
    means(&m, "s", PB_TUI_SEND, PB_DO_SKIP, 0);
    means(&m, "1", PB_TUI_NO_NUMBER, PB_DO_NOTHING, 0);
    means(&m, "b", PB_TUI_NOT_HERE, PB_DO_NOTHING, 0);
    made_drop(&m);

    m = (made){0}; // a stretch
    made_session(&m);
    made_stretch(&m, true);
    means(&m, " ", PB_TUI_CHOOSE, PB_DO_NOTHING, 0);
    means(&m, "w", PB_TUI_SEND, PB_DO_WAIT, 0);
    means(&m, "wait", PB_TUI_SEND, PB_DO_WAIT, 0);
    means(&m, "1", PB_TUI_SEND, PB_DO_CHOOSE, 0);
    means(&m, "2", PB_TUI_SEND, PB_DO_CHOOSE, 1);
    made_drop(&m);

    m = (made){0}; // the end
    made_session(&m);
    a = made_add(&m, NULL, PB_ROLE_GROUP, "actions", "Actions", "", "");
    pb_page_button(&m.page, a, "debrief", "Debrief", "Enter", PB_DO_DEBRIEF, 0)->state =
        PB_IS_PRIMARY;
    means(&m, " ", PB_TUI_NOT_HERE, PB_DO_NOTHING, 0); // a fast Space does not leave the page
    means(&m, "", PB_TUI_SEND, PB_DO_DEBRIEF, 0);
    means(&m, "d", PB_TUI_SEND, PB_DO_DEBRIEF, 0);
    made_drop(&m);
}

static void other_pages_have_their_keys(void **state)
{
    (void)state;
    made m = {0};
    made_home_page(&m);
    means(&m, "1", PB_TUI_SEND, PB_DO_OPEN, 0);
    means(&m, "3", PB_TUI_SEND, PB_DO_DEBRIEF, 3);
    means(&m, "4", PB_TUI_NO_NUMBER, PB_DO_NOTHING, 0); // its scenario is gone
    means(&m, "r", PB_TUI_SEND, PB_DO_RESUME, 4);
    means(&m, "R", PB_TUI_SEND, PB_DO_RESUME, 4);
    means(&m, "", PB_TUI_SEND, PB_DO_RESUME, 4);
    means(&m, " ", PB_TUI_NOT_HERE, PB_DO_NOTHING, 0);
    means(&m, "b", PB_TUI_NOT_HERE, PB_DO_NOTHING, 0);
    made_drop(&m);

    m = (made){0};
    made_debrief_page(&m, 1);
    means(&m, "3", PB_TUI_SEND, PB_DO_MOMENT, 2);
    means(&m, "n", PB_TUI_SEND, PB_DO_MOMENT, 2);
    means(&m, "p", PB_TUI_NOT_HERE, PB_DO_NOTHING, 0);
    means(&m, "r", PB_TUI_SEND, PB_DO_RETRY, 1);
    means(&m, "m", PB_TUI_SEND, PB_DO_HOME, 0);
    means(&m, "b", PB_TUI_SEND, PB_DO_HOME, 0);
    made_drop(&m);

    m = (made){0};
    made_moment_page(&m);
    pb_node *menu = made_add(&m, NULL, PB_ROLE_GROUP, "menu", "Pause", "Your session is kept.", "");
    pb_page_button(&m.page, menu, "menu:on", "Go on", "Esc", PB_DO_MENU, 0)->state = PB_IS_PRIMARY;
    pb_page_button(&m.page, menu, "menu:home", "Home", "", PB_DO_HOME, 0);
    means(&m, "1", PB_TUI_SEND, PB_DO_MENU, 0); // not the first answer
    means(&m, "2", PB_TUI_SEND, PB_DO_HOME, 0);
    means(&m, "3", PB_TUI_NO_NUMBER, PB_DO_NOTHING, 0);
    means(&m, "", PB_TUI_SEND, PB_DO_MENU, 0);
    means(&m, "m", PB_TUI_SEND, PB_DO_MENU, 0);
    made_drop(&m);
}

static void made_setting(made *m, pb_node *list, const char *name, const char *const *options)
{
    pb_node *n = made_add(m, list, PB_ROLE_SETTING, name, name, options[0], "What it is about.");
    for (int i = 0; options[i]; i++) {
        pb_node *o = made_add(m, n, PB_ROLE_OPTION, options[i], options[i], "", "");
        o->action = (pb_command){PB_DO_SET, PB_SET(strlen(name), i)};
        o->state = i ? 0u : PB_IS_SELECTED;
    }
    n->action = n->first->next->action;
}

static void made_settings_page(made *m)
{
    made_begin(m, "settings", "Settings");
    pb_node *list = made_add(m, NULL, PB_ROLE_LIST, "reading", "Reading", "", "");
    made_setting(m, list, "Letters", (const char *const[]){"book", "plain", NULL});
    made_setting(
        m, list, "Size",
        (const char *const[]){"80 %", "90 %", "100 %", "110 %", "120 %", "130 %", "140 %", NULL});
    made_add(m, NULL, PB_ROLE_FIELD, "felt", "What did you feel?", "", "in your own words");
    pb_node *search = made_add(m, NULL, PB_ROLE_FIELD, "search", "Search", "ward", "");
    search->key = PB_STR("/");
    pb_node *a = made_add(m, NULL, PB_ROLE_GROUP, "actions", "Actions", "", "");
    pb_page_button(&m->page, a, "back", "Back", "Esc", PB_DO_SETTINGS, 0)->state = PB_IS_PRIMARY;
}

static void settings_go_round_and_fields_take_words(void **state)
{
    (void)state;
    page_is_golden("tui/settings-80", made_settings_page, 80);
    page_is_golden("tui/settings-40", made_settings_page, 40);
    made m = {0};
    made_settings_page(&m);
    means(&m, "1", PB_TUI_SEND, PB_DO_SET, PB_SET(7, 1));
    means(&m, "2", PB_TUI_SEND, PB_DO_SET, PB_SET(4, 1));
    means(&m, "3", PB_TUI_TYPE, PB_DO_NOTHING, 0);
    means(&m, "4", PB_TUI_NO_NUMBER, PB_DO_NOTHING, 0); // has a letter of its own
    means(&m, "m", PB_TUI_SEND, PB_DO_SETTINGS, 0);
    means(&m, "", PB_TUI_SEND, PB_DO_SETTINGS, 0);
    pb_tui_meaning typed = pb_tui_mean(m.page.root, PB_STR("/two words"));
    assert_int_equal(typed.wish, PB_TUI_TYPE);
    assert_true(pb_str_is(typed.text, "two words"));
    assert_true(pb_str_is(typed.field->id, "search"));
    made_drop(&m);

    m = (made){0};
    made_moment_page(&m);
    means(&m, "/x", PB_TUI_NOT_HERE, PB_DO_NOTHING, 0); // there is nothing to type into
    made_drop(&m);
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
        cmocka_unit_test(settings_go_round_and_fields_take_words),
    };
    return cmocka_run_group_tests_name("tui", tests, NULL, NULL);
}
