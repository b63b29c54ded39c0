// SPDX-License-Identifier: MIT
// What is said of a page, in which language, and by whom.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/file.h"
#include "voice/runs.h"
#include "voice/teller.h"
#include "voice/voice.h"

// ---- nodes in words ---------------------------------------------------------------------------

static void assert_words(void (*words)(const pb_tongue *, const pb_node *, pb_buf *),
                         const pb_node *n, const char *wanted)
{
    pb_buf b = {0};
    words(NULL, n, &b);
    assert_string_equal(b.p ? b.p : "", wanted);
    pb_buf_release(&b);
}

static pb_node said(const pb_view_line *line, const char *who, const char *words, const char *doing)
{
    return (pb_node){.role = PB_ROLE_LINE,
                     .name = pb_str_of(who),
                     .value = pb_str_of(words),
                     .detail = pb_str_of(doing),
                     .line = line};
}

static void a_line_is_called_by_its_speaker_and_words(void **state)
{
    (void)state;
    pb_view_line line = {.kind = PB_LINE_SAID};
    pb_node n = said(&line, "Tom", "I'd ring them.", "");
    assert_words(pb_spoken_name, &n, "Tom: I'd ring them.");
    n.detail = PB_STR("looks at the floor");
    assert_words(pb_spoken_name, &n, "Tom (looks at the floor): I'd ring them.");
    line.kind = PB_LINE_DONE;
    n = said(&line, "You", "stay quiet.", "");
    assert_words(pb_spoken_name, &n, "You stay quiet.");
    line.kind = PB_LINE_LATER;
    n = said(&line, "", "5 minutes later.", "The tea is cold");
    assert_words(pb_spoken_name, &n, "5 minutes later. The tea is cold");
    assert_words(pb_spoken_detail, &n, "");
}

static void a_person_is_described_by_part_face_and_place(void **state)
{
    (void)state;
    pb_view_person p = {.mood = PB_NEAR_TEARS, .is_presenter = true};
    pb_node n = {.role = PB_ROLE_PERSON,
                 .name = PB_STR("Priya"),
                 .value = PB_STR("outside the circle, listening"),
                 .detail = PB_STR("nurse"),
                 .state = PB_IS_AWAY,
                 .person = &p};
    assert_words(pb_spoken_name, &n, "Priya");
    assert_words(pb_spoken_detail, &n,
                 "presenter, near tears, outside the circle, listening, nurse");
    assert_words(pb_spoken_node, &n,
                 "Priya, presenter, near tears, outside the circle, listening, nurse");
    p.mood = PB_NEUTRAL;
    n.state = 0;
    assert_words(pb_spoken_detail, &n, "presenter, nurse");
}

static void what_has_the_keyboard_is_told_with_its_key_and_state(void **state)
{
    (void)state;
    pb_node n = {
        .role = PB_ROLE_CHOICE, .name = PB_STR("What is the hurry for?"), .key = PB_STR("2")};
    assert_words(pb_spoken_node, &n, "2: What is the hurry for?");
    n = (pb_node){.role = PB_ROLE_BUTTON,
                  .name = PB_STR("Begin"),
                  .key = PB_STR("Enter"),
                  .detail = PB_STR("No going back.")};
    assert_words(pb_spoken_node, &n, "Begin, key Enter. No going back.");
    n = (pb_node){.role = PB_ROLE_OPTION, .name = PB_STR("Dark"), .state = PB_IS_SELECTED};
    assert_words(pb_spoken_node, &n, "Dark, chosen");
    n.state = PB_IS_DISABLED;
    assert_words(pb_spoken_node, &n, "Dark, not chosen, not available");
    n = (pb_node){.role = PB_ROLE_FIELD, .name = PB_STR("Chair"), .detail = PB_STR("Whose?")};
    assert_words(pb_spoken_node, &n, "Chair, empty. Whose?");
    n = (pb_node){.role = PB_ROLE_SETTING, .name = PB_STR("Colours"), .value = PB_STR("Light")};
    assert_words(pb_spoken_name, &n, "Colours: Light");
    n = (pb_node){.role = PB_ROLE_LIST,
                  .id = PB_STR("choices"),
                  .name = PB_STR("Your answer"),
                  .value = PB_STR("the_moments_own_id")};
    assert_words(pb_spoken_node, &n, "Your answer");
}

// ---- languages --------------------------------------------------------------------------------

static void assert_runs(const char *text, const char *language, const char *wanted)
{
    pb_str rest = pb_str_of(text), run;
    pb_buf b = {0};
    const char *of;
    while ((of = pb_voice_run(&rest, language, &run)))
        pb_buf_printf(&b, "[%s|%.*s]", of, PB_STR_ARG(run));
    assert_string_equal(b.p ? b.p : "", wanted);
    pb_buf_release(&b);
}

static void a_text_is_cut_where_its_voice_changes(void **state)
{
    (void)state;
    assert_runs("", "en", "");
    assert_runs("12 %, 3.", "en", "[en|12 %, 3.]");
    assert_runs("Good morning", "de", "[de|Good morning]");
    assert_runs("He said 你好 to me.", "en", "[en|He said ][zh|你好 ][en|to me.]");
    assert_runs("大家好。2 + 2", "zh_CN", "[zh_CN|大家好。2 + 2]");
    assert_runs("大家 TV 好", "zh_CN", "[zh_CN|大家 ][en|TV ][zh_CN|好]");
    assert_runs("“Привет”, he said", "en", "[ru|“Привет”, ][en|he said]");
    assert_runs("日本のこと", "ja", "[ja|日本のこと]");
    assert_runs("\xff\xfe ok", "en", "[en|\xff\xfe ok]");
}

// ---- what is new ------------------------------------------------------------------------------

static void assert_news(pb_teller *t, const pb_tell_in *in, const char *wanted)
{
    pb_news news = {0};
    pb_buf b = {0};
    pb_teller_tell(t, in, &news);
    for (uint32_t i = 0; i < news.of.n; i++)
        pb_buf_printf(&b, "%s%.*s\n", news.of.p[i].interrupts ? "! " : "",
                      PB_STR_ARG(news.of.p[i].text));
    assert_string_equal(b.p ? b.p : "", wanted);
    pb_buf_release(&b);
    pb_news_release(&news);
}

static void news_are_told_once_and_answers_behind_the_words(void **state)
{
    (void)state;
    pb_view_line first = {.kind = PB_LINE_STAGE, .number = 1},
                 second = {.kind = PB_LINE_SAID, .number = 2};
    pb_node lines[] = {said(&first, "", "Rain.", ""), said(&second, "Tom", "Well?", "")};
    pb_node answer = {.role = PB_ROLE_CHOICE,
                      .id = PB_STR("choice:a"),
                      .name = PB_STR("Well what?"),
                      .key = PB_STR("1")};
    pb_node choices = {.role = PB_ROLE_LIST,
                       .id = PB_STR("choices"),
                       .name = PB_STR("Your answer"),
                       .first = &answer};
    pb_view_person face = {.seat = 0, .mood = PB_NEUTRAL};
    pb_node tom = {.role = PB_ROLE_PERSON, .name = PB_STR("Tom"), .person = &face};
    pb_node circle = {.role = PB_ROLE_GROUP, .id = PB_STR("circle"), .first = &tom};
    pb_node transcript = {
        .role = PB_ROLE_LIST, .id = PB_STR("transcript"), .first = &lines[0], .next = &circle};
    pb_node page = {.role = PB_ROLE_PAGE,
                    .id = PB_STR("session"),
                    .name = PB_STR("Ward"),
                    .first = &transcript};
    pb_teller t = {0};
    pb_tell_in in = {.view = &page};
    assert_news(&t, &in, "! Ward\nIn the room: Tom.\nRain.\n");
    assert_news(&t, &in, "");
    lines[0].next = &lines[1];
    face.mood = PB_IRRITATED;
    circle.next = &choices;
    in.holds_answers = true;
    assert_news(&t, &in, "! Tom: Well?\nTom looks irritated.\n");
    in.holds_answers = false;
    assert_news(&t, &in, "Your answer\n1: Well what?\n"); // waits for Tom to end
    in.focus = &answer;
    assert_news(&t, &in, "! 1: Well what?\n");
    assert_news(&t, &in, "");
    lines[0].next = NULL; // read back
    circle.next = NULL;
    in.focus = NULL;
    assert_news(&t, &in, "! Back.\nRain.\n");
    pb_node again = {.role = PB_ROLE_BUTTON, .name = PB_STR("Go on"), .key = PB_STR("Esc")};
    pb_node menu = {
        .role = PB_ROLE_GROUP, .id = PB_STR("menu"), .name = PB_STR("Pause"), .first = &again};
    circle.next = &menu;
    assert_news(&t, &in, "! Pause\nGo on, key Esc\n");
    circle.next = NULL;
    assert_news(&t, &in, "! Ward\nRain.\n"); // where we were
    pb_node button = {.role = PB_ROLE_BUTTON, .name = PB_STR("Quit"), .key = PB_STR("Q")};
    pb_node text = {.role = PB_ROLE_TEXT, .name = PB_STR("Welcome"), .next = &button};
    pb_node home = {
        .role = PB_ROLE_PAGE, .id = PB_STR("home"), .name = PB_STR("Pushback"), .first = &text};
    in.view = &home;
    assert_news(&t, &in, "! Pushback\nWelcome\n");
}

static void under_the_keyboard_only_the_change_is_told(void **state)
{
    (void)state;
    pb_node page = {.role = PB_ROLE_PAGE, .id = PB_STR("settings"), .name = PB_STR("Settings")};
    pb_node colours = {.role = PB_ROLE_SETTING,
                       .id = PB_STR("setting:theme"),
                       .name = PB_STR("Colours"),
                       .value = PB_STR("Light"),
                       .detail = PB_STR("As the room is lit.")};
    pb_node field = {.role = PB_ROLE_FIELD, .id = PB_STR("search"), .name = PB_STR("Search")};
    pb_teller t = {0};
    pb_tell_in in = {.view = &page, .focus = &colours};
    assert_news(&t, &in, "! Settings\nColours: Light. As the room is lit.\n");
    colours.value = PB_STR("Dark");
    assert_news(&t, &in, "! Colours: Dark\n");
    in.focus = &field;
    assert_news(&t, &in, "! Search, empty\n");
    field.value = PB_STR("w");
    assert_news(&t, &in, "! w\n");
    in.focus = NULL;
    assert_news(&t, &in, "");
}

// ---- voices -----------------------------------------------------------------------------------

static void read_file(const char *path, pb_buf *out)
{
    pb_err err = {""};
    if (!pb_file_read(path, 1 << 16, out, &err))
        out->n = 0;
}

static const char *place(pb_buf *out, const char *name)
{
    pb_err err = {""};
    const char *home = getenv("PUSHBACK_HOME");
    assert_true(pb_dir_make(home ? home : "/tmp/pushback-voice-test", &err));
    return pb_path_join(out, home ? home : "/tmp/pushback-voice-test", name);
}

static void a_log_holds_what_would_have_been_said(void **state)
{
    (void)state;
    pb_buf path = {0}, wish = {0}, got = {0};
    pb_buf_printf(&wish, "log:%s", place(&path, "voice.log"));
    pb_voice *v = pb_voice_new(wish.p, NULL, NULL);
    assert_false(pb_voice_is_mute(v));
    pb_voice_say(v, PB_STR("Hello\nthere, 你好"), "en", true);
    pb_voice_say(v, PB_STR("and more"), "en", false);
    pb_voice_stop(v);
    pb_voice_free(v);
    read_file(path.p, &got);
    assert_string_equal(got.p, "-\nen: Hello there, \nzh: 你好\nen: and more\n-\n");
    pb_buf_release(&path);
    pb_buf_release(&wish);
    pb_buf_release(&got);
}

static void note(void *ctx)
{
    ++*(int *)ctx;
}

static void nobody_to_speak_is_told(void **state)
{
    (void)state;
    int told = 0;
    pb_voice *v = pb_voice_new("none", note, &told);
    assert_true(pb_voice_is_mute(v));
    assert_int_equal(told, 1);
    pb_voice_say(v, PB_STR("into the void"), "en", true);
    pb_voice_free(v);
    v = pb_voice_new("log:/nowhere/at/all", note, &told);
    assert_true(pb_voice_is_mute(v));
    pb_voice_free(v);
}

// A program in espeak-ng's place: notes what it was asked to say, then takes its time.
static void put_espeak(const char *folder, const char *log)
{
    pb_buf path = {0}, script = {0}, paths = {0};
    pb_err err = {""};
    pb_path_join(&path, folder, "espeak-ng");
    pb_buf_printf(&script, "#!/bin/sh\n{ echo \"$*\"; cat; echo; } >>'%s'\nexec sleep 60\n", log);
    assert_true(pb_file_write(path.p, pb_buf_str(&script), &err));
    assert_int_equal(chmod(path.p, 0700), 0);
    pb_buf_printf(&paths, "%s:%s", folder, getenv("PATH"));
    setenv("PATH", paths.p, 1);
    pb_buf_release(&path);
    pb_buf_release(&script);
    pb_buf_release(&paths);
}

static void wait_for(const char *path, const char *words)
{
    pb_buf got = {0};
    for (;;) { // the test's own time limit ends it
        read_file(path, &got);
        if (got.n && strstr(got.p, words))
            break;
        nanosleep(&(struct timespec){0, 5000000}, NULL);
    }
    pb_buf_release(&got);
}

static void a_new_text_cuts_the_old_one_short(void **state)
{
    (void)state;
    pb_buf folder = {0}, log = {0}, got = {0};
    pb_err err = {""};
    place(&folder, "bin");
    assert_true(pb_dir_make(folder.p, &err));
    place(&log, "espeak.log");
    unlink(log.p);
    put_espeak(folder.p, log.p);
    pb_voice *v = pb_voice_new("espeak", NULL, NULL);
    pb_voice_say(v, PB_STR("a long story"), "en_GB", true);
    wait_for(log.p, "a long story\n");
    pb_voice_say(v, PB_STR("never heard"), "en", false); // waits for a minute …
    pb_voice_say(v, PB_STR("你好"), "zh_CN", true);      // … which this ends
    wait_for(log.p, "你好\n");
    pb_voice_free(v); // and this does not wait for the end
    read_file(log.p, &got);
    assert_string_equal(got.p, "-v en --stdin\na long story\n-v cmn-latn-pinyin --stdin\n你好\n");
    pb_buf_release(&folder);
    pb_buf_release(&log);
    pb_buf_release(&got);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_line_is_called_by_its_speaker_and_words),
        cmocka_unit_test(a_person_is_described_by_part_face_and_place),
        cmocka_unit_test(what_has_the_keyboard_is_told_with_its_key_and_state),
        cmocka_unit_test(a_text_is_cut_where_its_voice_changes),
        cmocka_unit_test(news_are_told_once_and_answers_behind_the_words),
        cmocka_unit_test(under_the_keyboard_only_the_change_is_told),
        cmocka_unit_test(a_log_holds_what_would_have_been_said),
        cmocka_unit_test(nobody_to_speak_is_told),
        cmocka_unit_test(a_new_text_cuts_the_old_one_short),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
