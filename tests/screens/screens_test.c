// SPDX-License-Identifier: MIT
// The window on a dummy display: what it paints, that it paints the same twice, that painting only what changed comes to
// the same as painting all, and what keys and pointer do.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include <SDL.h>
#include <cmocka.h>

#include "base/hash.h"
#include "screens/fake_app.h"
#include "ui/ui.h"

enum { WIDTH = 1280, HEIGHT = 800 };

typedef struct bench {
    pb_app *app;
    pb_ui *ui;
    uint64_t now; // milliseconds
} bench;

static uint64_t read_clock(void *ctx)
{
    return ((bench *)ctx)->now;
}

static void open_ui(bench *b, const char *page, bool moves)
{
    pb_err err = {{0}};
    *b = (bench){.app = pb_app_new(&(pb_app_config){0}, &err), .now = 1000};
    assert_non_null(b->app);
    assert_true(fake_show(b->app, page));
    pb_ui_config config = {.width = WIDTH, .height = HEIGHT, .reduced_motion = !moves, .language = "en", .clock = read_clock,
                           .clock_ctx = b};
    b->ui = pb_ui_new(b->app, &config, &err);
    if (!b->ui)
        fail_msg("%s", err.text);
    pb_ui_step(b->ui, 0);
}

static void close_ui(bench *b)
{
    pb_ui_free(b->ui);
    pb_app_free(b->app);
}

static void pass(bench *b, uint64_t ms)
{
    for (uint64_t i = 0; i < ms; i += 10) {
        b->now += 10;
        pb_ui_step(b->ui, 0);
    }
}

static void key(bench *b, const char *name, unsigned mods)
{
    pb_ui_push_key(b->ui, name, mods);
    pb_ui_step(b->ui, 0);
}

static uint64_t picture(const pb_ui *ui)
{
    const pb_bitmap *m = pb_ui_pixels(ui);
    uint64_t h = PB_HASH_START;
    for (int y = 0; y < m->h; y++)
        for (int x = 0; x < m->w; x++)
            h = pb_hash_word(h, m->px[y * m->stride + x] & 0xFFFFFF);
    return h;
}

static uint32_t pixel(const pb_ui *ui, int x, int y)
{
    const pb_bitmap *m = pb_ui_pixels(ui);
    assert_true(x >= 0 && y >= 0 && x < m->w && y < m->h);
    return m->px[y * m->stride + x] & 0xFFFFFF;
}

static uint32_t token(enum pb_token t)
{
    return pb_theme_color(PB_THEME_LIGHT, t) & 0xFFFFFF;
}

static const pb_part *part(const bench *b, enum pb_part_kind kind, const char *id)
{
    const pb_layout *l = pb_ui_layout(b->ui);
    for (uint32_t i = 0; i < l->parts.n; i++)
        if (l->parts.p[i].kind == kind && (!id || pb_str_is(l->parts.p[i].id, id)))
            return &l->parts.p[i];
    fail_msg("no part '%s'", id ? id : "");
    return NULL;
}

static uint32_t count(const pb_ui *ui, pb_area a, uint32_t color)
{
    uint32_t n = 0;
    for (int y = a.y; y < a.y + a.h; y++)
        for (int x = a.x; x < a.x + a.w; x++)
            n += pixel(ui, x, y) == color;
    return n;
}

// ---- pictures ---------------------------------------------------------------------------------

static void every_page_is_painted_the_same_twice(void **state)
{
    (void)state;
    uint64_t seen[32];
    for (int i = 0; fake_pages[i]; i++) {
        bench a, b;
        open_ui(&a, fake_pages[i], false);
        open_ui(&b, fake_pages[i], false);
        seen[i] = picture(a.ui);
        if (seen[i] != picture(b.ui))
            fail_msg("'%s' differs from itself", fake_pages[i]);
        for (int k = 0; k < i; k++)
            if (seen[k] == seen[i] && strcmp(fake_pages[i], "transcript") != 0)
                fail_msg("'%s' looks like '%s'", fake_pages[i], fake_pages[k]);
        close_ui(&a);
        close_ui(&b);
    }
}

static void a_page_on_a_page_leaves_no_trace(void **state)
{
    (void)state;
    bench a;
    open_ui(&a, "home", false);
    for (int i = 0; fake_pages[i]; i++) {
        bench b;
        fake_show(a.app, fake_pages[i]);
        pb_ui_step(a.ui, 0);
        pass(&a, 20);
        open_ui(&b, fake_pages[i], false);
        if (picture(a.ui) != picture(b.ui))
            fail_msg("'%s' differs when it comes after another page", fake_pages[i]);
        close_ui(&b);
    }
    close_ui(&a);
}

static void the_room_shows_who_speaks_and_what(void **state)
{
    (void)state;
    bench b;
    open_ui(&b, "moment", false);
    const pb_part *tom = part(&b, PB_PART_PERSON, "person:1"), *femi = part(&b, PB_PART_PERSON, "person:3");
    assert_true(tom->flags & PB_PART_RINGED);
    assert_true(tom->at.h > femi->at.h); // a little larger
    pb_area around = pb_area_inset(tom->at, -8);
    assert_true(count(b.ui, around, token(PB_TOK_RELATIONSHIP)) > 200); // the ring
    const pb_part *balloon = part(&b, PB_PART_BALLOON, "speech");
    assert_true(count(b.ui, balloon->at, token(PB_TOK_CARD)) > (uint32_t)(balloon->at.w * balloon->at.h / 2));
    assert_true(count(b.ui, balloon->at, token(PB_TOK_INK)) > 200); // words
    assert_int_equal(pixel(b.ui, 4, HEIGHT - 4), token(PB_TOK_NIGHT));
    assert_int_equal(pixel(b.ui, 4, 4), token(PB_TOK_PAPER));
    close_ui(&b);
}

static void a_silence_dims_the_room(void **state)
{
    (void)state;
    bench talk, silence;
    open_ui(&talk, "talk", false);
    open_ui(&silence, "silence", false);
    uint32_t light = pixel(talk.ui, 4, 400) & 0xFF, dim = pixel(silence.ui, 4, 400) & 0xFF;
    assert_true(dim < light && dim + 60 > light);
    close_ui(&talk);
    close_ui(&silence);
}

static void the_talk_map_stacks_its_lanes(void **state)
{
    (void)state;
    bench b;
    open_ui(&b, "debrief", false);
    pb_area at = part(&b, PB_PART_CHART, "talk_map")->at;
    int x = at.x + at.w - 9;
    uint32_t low = pixel(b.ui, x, at.y + at.h - 12), high = pixel(b.ui, at.x + at.w / 2 + 8, at.y + 4);
    assert_true((low & 0xFF) > (low >> 16 & 0xFF));   // relationship, teal, lies lowest
    assert_true((high >> 16 & 0xFF) > (high & 0xFF)); // fixing, amber, at the top in the middle
    close_ui(&b);
}

// ---- painting only what changed ---------------------------------------------------------------

static void assert_same_as_repainted(bench *b, const char *after)
{
    uint64_t kept = picture(b->ui);
    pb_ui_repaint(b->ui);
    pb_ui_step(b->ui, 0);
    if (picture(b->ui) != kept)
        fail_msg("after %s the screen is not what painting all of it gives", after);
}

static void pieces_come_to_the_same_as_the_whole(void **state)
{
    (void)state;
    bench b;
    open_ui(&b, "moment", false);
    pb_area first = part(&b, PB_PART_FILL, "choice:0")->at, last = part(&b, PB_PART_FILL, "choice:quiet")->at;
    pb_ui_push_point(b.ui, first.x + 20, first.y + 10);
    pb_ui_step(b.ui, 0);
    assert_same_as_repainted(&b, "pointing at an answer");
    pb_ui_push_point(b.ui, last.x + 20, last.y + 10);
    pb_ui_step(b.ui, 0);
    assert_same_as_repainted(&b, "pointing at another");
    key(&b, "Tab", 0);
    assert_same_as_repainted(&b, "a focus");
    pb_ui_push_wheel(b.ui, WIDTH - 100, 200, 3);
    pb_ui_step(b.ui, 0);
    assert_same_as_repainted(&b, "scrolling the transcript");
    key(&b, "Escape", 0);
    assert_same_as_repainted(&b, "opening the menu");
    key(&b, "Escape", 0);
    assert_same_as_repainted(&b, "closing it");
    fake_show(b.app, "debrief");
    pb_ui_step(b.ui, 0);
    key(&b, "Right", 0);
    assert_same_as_repainted(&b, "selecting another moment");
    pb_ui_push_wheel(b.ui, 600, 600, -5);
    pb_ui_step(b.ui, 0);
    assert_same_as_repainted(&b, "scrolling the page");
    close_ui(&b);
}

static void words_appear_at_reading_pace_and_cost_little(void **state)
{
    (void)state;
    bench b;
    open_ui(&b, "talk", true);
    uint64_t start = pb_ui_counted(b.ui).pixels, frames = pb_ui_counted(b.ui).frames;
    pass(&b, 2000);
    uint64_t steps = pb_ui_counted(b.ui).frames - frames, pixels = pb_ui_counted(b.ui).pixels - start;
    assert_in_range(steps, 4, 14); // 220 words a minute is about seven words in two seconds
    assert_true(pixels / steps < (uint64_t)WIDTH * HEIGHT / 20);
    assert_same_as_repainted(&b, "some words");
    pass(&b, 10000);
    uint64_t all = pb_ui_counted(b.ui).frames;
    pass(&b, 2000);
    assert_true(pb_ui_counted(b.ui).frames == all); // nothing moves any more
    assert_same_as_repainted(&b, "all words");
    close_ui(&b);
}

static void gliding_ends_where_a_cut_would_be(void **state)
{
    (void)state;
    bench moved, cut;
    open_ui(&moved, "talk", true);
    key(&moved, "Space", 0); // all words
    pass(&moved, 300);
    fake_show(moved.app, "away");
    pass(&moved, 50);
    const pb_part *priya = part(&moved, PB_PART_PERSON, "person:0");
    int midway = priya->at.x;
    assert_same_as_repainted(&moved, "half of a movement");
    pass(&moved, 400);
    priya = part(&moved, PB_PART_PERSON, "person:0");
    assert_true(midway != priya->at.x);
    assert_same_as_repainted(&moved, "a movement");
    open_ui(&cut, "away", false);
    assert_true(picture(moved.ui) == picture(cut.ui));
    close_ui(&moved);
    close_ui(&cut);
}

static void nothing_is_painted_when_nothing_changes(void **state)
{
    (void)state;
    for (int i = 0; fake_pages[i]; i++) {
        bench b;
        open_ui(&b, fake_pages[i], false);
        pass(&b, 100);
        uint64_t frames = pb_ui_counted(b.ui).frames, layouts = pb_ui_counted(b.ui).layouts;
        pass(&b, 500);
        if (pb_ui_counted(b.ui).frames != frames || pb_ui_counted(b.ui).layouts != layouts)
            fail_msg("'%s' is painted again though nothing changed", fake_pages[i]);
        close_ui(&b);
    }
}

static void a_silence_fills_its_dots_as_it_passes(void **state)
{
    (void)state;
    bench b;
    open_ui(&b, "silence", true);
    uint64_t frames = pb_ui_counted(b.ui).frames;
    pass(&b, 14000);
    assert_in_range(pb_ui_counted(b.ui).frames - frames, 12, 13); // one a second
    close_ui(&b);
}

// ---- keys and pointer -------------------------------------------------------------------------

static void assert_sent(const bench *b, enum pb_verb verb, int64_t arg)
{
    assert_int_equal(fake_last(b->app).verb, verb);
    assert_int_equal(fake_last(b->app).arg, arg);
}

static void space_never_answers_a_moment(void **state)
{
    (void)state;
    bench b;
    open_ui(&b, "moment", false);
    uint32_t before = fake_commands(b.app);
    key(&b, "Space", 0);
    key(&b, "Return", 0);
    pass(&b, 500);
    key(&b, "Space", 0);
    key(&b, "Return", 0);
    key(&b, "Tab", 0); // the focus is on an answer
    key(&b, "Space", 0);
    assert_int_equal(fake_commands(b.app), before);
    close_ui(&b);
}

static void enter_answers_only_with_the_focus_and_after_a_breath(void **state)
{
    (void)state;
    bench b;
    open_ui(&b, "moment", false);
    key(&b, "Down", 0);
    uint32_t before = fake_commands(b.app);
    key(&b, "Return", 0);
    assert_int_equal(fake_commands(b.app), before); // too soon
    pass(&b, 400);
    key(&b, "Return", 0);
    assert_sent(&b, PB_DO_CHOOSE, 0);
    close_ui(&b);
}

static void arrows_go_round_the_answers(void **state)
{
    (void)state;
    bench b;
    open_ui(&b, "moment", false);
    pass(&b, 400);
    key(&b, "Down", 0);
    key(&b, "Right", 0);
    key(&b, "Down", 0);
    key(&b, "Return", 0);
    assert_sent(&b, PB_DO_CHOOSE, 3);
    close_ui(&b);
}

static void digits_choose_but_not_with_alt_or_ctrl(void **state)
{
    (void)state;
    bench b;
    open_ui(&b, "moment", false);
    uint32_t before = fake_commands(b.app);
    key(&b, "1", PB_KEY_ALT);
    key(&b, "1", PB_KEY_CTRL);
    key(&b, "9", 0);
    assert_int_equal(fake_commands(b.app), before);
    key(&b, "2", 0);
    assert_sent(&b, PB_DO_CHOOSE, 1);
    key(&b, "5", 0);
    assert_sent(&b, PB_DO_CHOOSE, 4); // quiet
    close_ui(&b);
}

static void space_finishes_the_sentence_before_it_goes_on(void **state)
{
    (void)state;
    bench b;
    open_ui(&b, "talk", true);
    pass(&b, 300);
    uint32_t before = fake_commands(b.app);
    key(&b, "Space", 0);
    assert_int_equal(fake_commands(b.app), before);
    key(&b, "Space", 0);
    assert_sent(&b, PB_DO_ADVANCE, 0);
    close_ui(&b);
}

static void answers_wait_until_the_sentence_is_over(void **state)
{
    (void)state;
    bench b;
    open_ui(&b, "moment", true);
    assert_int_equal(pb_layout_find(pb_ui_layout(b.ui), PB_STR("choice:0")), -1);
    uint32_t before = fake_commands(b.app);
    key(&b, "2", 0); // shows the rest of the sentence
    assert_int_equal(fake_commands(b.app), before);
    assert_true(pb_layout_find(pb_ui_layout(b.ui), PB_STR("choice:0")) >= 0);
    key(&b, "2", 0);
    assert_sent(&b, PB_DO_CHOOSE, 1);
    close_ui(&b);
}

static void in_a_stretch_space_waits_but_not_at_once(void **state)
{
    (void)state;
    bench b;
    open_ui(&b, "stretch", false);
    uint32_t before = fake_commands(b.app);
    key(&b, "Space", 0);
    assert_int_equal(fake_commands(b.app), before);
    pass(&b, 400);
    key(&b, "Space", 0);
    assert_sent(&b, PB_DO_WAIT, 0);
    key(&b, "W", 0);
    assert_int_equal(fake_commands(b.app), before + 2);
    close_ui(&b);
}

static void letters_and_names_send_their_commands(void **state)
{
    (void)state;
    static const struct {
        const char *page, *key;
        unsigned mods;
        enum pb_verb verb;
    } cases[] = {{"moment", "B", 0, PB_DO_BACK},     {"moment", "PageUp", 0, PB_DO_BACK},   {"moment", "H", 0, PB_DO_HINT},
                 {"moment", "T", 0, PB_DO_TRANSCRIPT}, {"moment", "M", 0, PB_DO_MENU},      {"moment", "Escape", 0, PB_DO_MENU},
                 {"moment", "F1", 0, PB_DO_HELP},    {"moment", "/", PB_KEY_SHIFT, PB_DO_HELP}, {"home", "Q", 0, PB_DO_QUIT},
                 {"home", "R", 0, PB_DO_RESUME},     {"home", "2", 0, PB_DO_OPEN},          {"home", "Return", 0, PB_DO_RESUME},
                 {"scenario", "Return", 0, PB_DO_PLAY}, {"scenario", "Escape", 0, PB_DO_HOME}, {"debrief", "Left", 0, PB_DO_MOMENT},
                 {"debrief", "R", 0, PB_DO_RETRY},   {"ending", "Return", 0, PB_DO_DEBRIEF}, {"talk", "PageDown", 0, PB_DO_ADVANCE},
                 {"help", "Escape", 0, PB_DO_HELP},  {"menu", "Return", 0, PB_DO_MENU},     {"menu", "D", 0, PB_DO_DEBRIEF}};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        bench b;
        open_ui(&b, cases[i].page, false);
        key(&b, cases[i].key, cases[i].mods);
        if (fake_last(b.app).verb != cases[i].verb)
            fail_msg("%s on '%s' sends %d", cases[i].key, cases[i].page, (int)fake_last(b.app).verb);
        close_ui(&b);
    }
}

static void an_open_menu_takes_all_keys(void **state)
{
    (void)state;
    bench b;
    open_ui(&b, "menu", false);
    uint32_t before = fake_commands(b.app);
    key(&b, "1", 0);
    key(&b, "T", 0);
    key(&b, "H", 0);
    key(&b, "W", 0);
    assert_int_equal(fake_commands(b.app), before);
    key(&b, "Tab", 0);
    key(&b, "Tab", 0);
    key(&b, "Return", 0);
    assert_sent(&b, PB_DO_BACK, 0); // the second item
    close_ui(&b);
}

static void a_click_does_what_it_points_at(void **state)
{
    (void)state;
    bench b;
    open_ui(&b, "moment", false);
    pb_area at = part(&b, PB_PART_FILL, "choice:2")->at;
    uint32_t before = fake_commands(b.app);
    pb_ui_push_click(b.ui, at.x + at.w / 2, at.y + at.h / 2);
    pb_ui_step(b.ui, 0);
    assert_int_equal(fake_commands(b.app), before); // just came up
    pass(&b, 400);
    pb_ui_push_click(b.ui, at.x + at.w / 2, at.y + at.h / 2);
    pb_ui_step(b.ui, 0);
    assert_sent(&b, PB_DO_CHOOSE, 2);
    before = fake_commands(b.app);
    pb_ui_push_click(b.ui, 300, 60); // the room: no answer
    pb_ui_step(b.ui, 0);
    assert_int_equal(fake_commands(b.app), before);
    close_ui(&b);
    open_ui(&b, "talk", false);
    pb_ui_push_click(b.ui, 300, 300);
    pb_ui_step(b.ui, 0);
    assert_sent(&b, PB_DO_ADVANCE, 0);
    close_ui(&b);
}

static void a_mark_on_the_talk_map_selects_its_moment(void **state)
{
    (void)state;
    bench b;
    open_ui(&b, "debrief", false);
    pb_area at = part(&b, PB_PART_MARK, "mark:3")->at;
    pb_ui_push_click(b.ui, at.x + at.w / 2, at.y + at.h / 2);
    pb_ui_step(b.ui, 0);
    assert_sent(&b, PB_DO_MOMENT, 3);
    close_ui(&b);
}

static void the_wheel_scrolls_and_the_keyboard_brings_into_view(void **state)
{
    (void)state;
    bench b;
    open_ui(&b, "debrief", false);
    pb_ui_push_wheel(b.ui, 500, 500, -2);
    pb_ui_step(b.ui, 0);
    assert_true(pb_ui_layout(b.ui)->pane[PB_PANE_PAGE].scroll > 50);
    pb_ui_push_wheel(b.ui, 500, 500, 90);
    pb_ui_step(b.ui, 0);
    assert_int_equal(pb_ui_layout(b.ui)->pane[PB_PANE_PAGE].scroll, 0);
    for (int i = 0; i < 40; i++)
        key(&b, "Tab", 0);
    key(&b, "End", 0);
    assert_true(pb_ui_layout(b.ui)->pane[PB_PANE_PAGE].scroll > 0);
    key(&b, "Home", 0);
    assert_int_equal(pb_ui_layout(b.ui)->pane[PB_PANE_PAGE].scroll, 0);
    close_ui(&b);
}

static void a_held_ctrl_skips_talk_and_stops_when_let_go(void **state)
{
    (void)state;
    bench b;
    open_ui(&b, "talk", true);
    SDL_Event e = {.key = {.type = SDL_KEYDOWN, .state = SDL_PRESSED}};
    e.key.keysym.sym = SDLK_LCTRL;
    e.key.keysym.mod = KMOD_LCTRL;
    SDL_PushEvent(&e);
    pb_ui_step(b.ui, 0);
    uint32_t before = fake_commands(b.app);
    pass(&b, 200);
    assert_int_equal(fake_commands(b.app), before); // a short press is nothing
    pass(&b, 1000);
    assert_in_range(fake_commands(b.app) - before, 5, 12);
    assert_sent(&b, PB_DO_ADVANCE, 0);
    e.key.type = SDL_KEYUP;
    SDL_PushEvent(&e);
    pb_ui_step(b.ui, 0);
    before = fake_commands(b.app);
    pass(&b, 500);
    assert_int_equal(fake_commands(b.app), before);
    close_ui(&b);
}

static void text_grows_and_shrinks_by_keys(void **state)
{
    (void)state;
    bench b;
    open_ui(&b, "home", false);
    uint64_t plain = picture(b.ui);
    key(&b, "=", PB_KEY_CTRL);
    pb_ui_step(b.ui, 0);
    assert_true(picture(b.ui) != plain);
    key(&b, "0", PB_KEY_CTRL);
    pb_ui_step(b.ui, 0);
    assert_true(picture(b.ui) == plain);
    close_ui(&b);
}

static void another_size_is_painted_as_if_it_had_always_been(void **state)
{
    (void)state;
    bench b;
    open_ui(&b, "moment", false);
    uint64_t plain = picture(b.ui);
    pb_ui_resize(b.ui, 1024, 640);
    pass(&b, 50);
    assert_int_equal(pb_ui_pixels(b.ui)->w, 1024);
    assert_true(picture(b.ui) != plain);
    pb_ui_resize(b.ui, WIDTH, HEIGHT);
    pass(&b, 50);
    assert_true(picture(b.ui) == plain);
    close_ui(&b);
}

static void closing_the_window_or_quitting_ends_it(void **state)
{
    (void)state;
    bench b;
    open_ui(&b, "home", false);
    assert_true(pb_ui_step(b.ui, 0));
    SDL_PushEvent(&(SDL_Event){.type = SDL_QUIT});
    assert_false(pb_ui_step(b.ui, 0));
    close_ui(&b);
    open_ui(&b, "home", false);
    pb_ui_push_key(b.ui, "Q", 0);
    assert_false(pb_ui_step(b.ui, 0));
    close_ui(&b);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_page_is_painted_the_same_twice),
        cmocka_unit_test(a_page_on_a_page_leaves_no_trace),
        cmocka_unit_test(the_room_shows_who_speaks_and_what),
        cmocka_unit_test(a_silence_dims_the_room),
        cmocka_unit_test(the_talk_map_stacks_its_lanes),
        cmocka_unit_test(pieces_come_to_the_same_as_the_whole),
        cmocka_unit_test(words_appear_at_reading_pace_and_cost_little),
        cmocka_unit_test(gliding_ends_where_a_cut_would_be),
        cmocka_unit_test(nothing_is_painted_when_nothing_changes),
        cmocka_unit_test(a_silence_fills_its_dots_as_it_passes),
        cmocka_unit_test(space_never_answers_a_moment),
        cmocka_unit_test(enter_answers_only_with_the_focus_and_after_a_breath),
        cmocka_unit_test(arrows_go_round_the_answers),
        cmocka_unit_test(digits_choose_but_not_with_alt_or_ctrl),
        cmocka_unit_test(space_finishes_the_sentence_before_it_goes_on),
        cmocka_unit_test(answers_wait_until_the_sentence_is_over),
        cmocka_unit_test(in_a_stretch_space_waits_but_not_at_once),
        cmocka_unit_test(letters_and_names_send_their_commands),
        cmocka_unit_test(an_open_menu_takes_all_keys),
        cmocka_unit_test(a_click_does_what_it_points_at),
        cmocka_unit_test(a_mark_on_the_talk_map_selects_its_moment),
        cmocka_unit_test(the_wheel_scrolls_and_the_keyboard_brings_into_view),
        cmocka_unit_test(a_held_ctrl_skips_talk_and_stops_when_let_go),
        cmocka_unit_test(text_grows_and_shrinks_by_keys),
        cmocka_unit_test(another_size_is_painted_as_if_it_had_always_been),
        cmocka_unit_test(closing_the_window_or_quitting_ends_it),
    };
    SDL_setenv("SDL_VIDEODRIVER", "dummy", 1);
    return cmocka_run_group_tests(tests, NULL, NULL);
}
