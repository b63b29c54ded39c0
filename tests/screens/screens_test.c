// SPDX-License-Identifier: MIT
// The window on a dummy display: what it paints, that it paints the same twice, and that painting
// only what changed comes to the same as painting all.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include <SDL.h>
#include <cmocka.h>

#include "screens/bench.h"

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
    const pb_part *tom = part(&b, PB_PART_PERSON, "person:1"),
                  *femi = part(&b, PB_PART_PERSON, "person:3");
    assert_true(tom->flags & PB_PART_RINGED);
    assert_true(tom->at.h > femi->at.h); // a little larger
    pb_area around = pb_area_inset(tom->at, -8);
    assert_true(count(b.ui, around, token(PB_TOK_RELATIONSHIP)) > 200); // the ring
    const pb_part *balloon = part(&b, PB_PART_BALLOON, "speech");
    assert_true(count(b.ui, balloon->at, token(PB_TOK_CARD)) >
                (uint32_t)(balloon->at.w * balloon->at.h / 2));
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
    uint32_t low = pixel(b.ui, x, at.y + at.h - 12),
             high = pixel(b.ui, at.x + at.w / 2 + 8, at.y + 4);
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
    pb_area first = part(&b, PB_PART_FILL, "choice:0")->at,
            last = part(&b, PB_PART_FILL, "choice:quiet")->at;
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
    uint64_t steps = pb_ui_counted(b.ui).frames - frames,
             pixels = pb_ui_counted(b.ui).pixels - start;
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
    };
    SDL_setenv("SDL_VIDEODRIVER", "dummy", 1);
    return cmocka_run_group_tests(tests, NULL, NULL);
}
