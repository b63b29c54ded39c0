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
    uint64_t seen[64];
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

// The note of a mark: a card with this id that acts on nothing.
static const pb_part *note_of(const bench *b, const char *mark)
{
    const pb_layout *l = pb_ui_layout(b->ui);
    for (uint32_t i = 0; i < l->parts.n; i++)
        if ((l->parts.p[i].flags & PB_PART_NOTE) && l->parts.p[i].kind == PB_PART_FILL &&
            pb_str_is(l->parts.p[i].id, mark))
            return &l->parts.p[i];
    fail_msg("there is no note for '%s'", mark);
    return NULL;
}

static void pointing_at_an_intervention_tells_it_and_pressing_selects_it(void **state)
{
    (void)state;
    bench b;
    open_ui(&b, "debrief", false);
    uint64_t before = picture(b.ui);
    pb_area mark = part(&b, PB_PART_MARK, "mark:11")->at, note = note_of(&b, "mark:11")->at;
    assert_int_equal(count(b.ui, pb_area_inset(note, 12), token(PB_TOK_INK)), 0);
    pb_ui_push_point(b.ui, mark.x + mark.w / 2, mark.y + mark.h / 2);
    pb_ui_step(b.ui, 0);
    assert_true(count(b.ui, note, token(PB_TOK_INK)) > 100); // its words
    assert_true(count(b.ui, note, token(PB_TOK_CARD)) > (uint32_t)(note.w * note.h / 2));
    assert_same_as_repainted(&b, "pointing at an intervention");
    pb_ui_push_point(b.ui, 4, 4);
    pb_ui_step(b.ui, 0);
    assert_true(picture(b.ui) == before);
    const pb_part *focused = NULL;
    for (int i = 0; i < 60 && !focused; i++) { // the keyboard does the same
        key(&b, "Tab", 0);
        focused =
            pb_str_is(pb_ui_focus(b.ui), "mark:11") ? part(&b, PB_PART_MARK, "mark:11") : NULL;
    }
    assert_non_null(focused);
    assert_true(count(b.ui, note_of(&b, "mark:11")->at, token(PB_TOK_INK)) > 100);
    key(&b, "Return", 0);
    assert_int_equal(fake_last(b.app).verb, PB_DO_MOMENT);
    assert_int_equal(fake_last(b.app).arg, 11);
    close_ui(&b);
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
    // The light goes in four steps, then a dot fills each second.
    assert_in_range(pb_ui_counted(b.ui).frames - frames, 15, 17);
    close_ui(&b);
}

static void the_light_goes_slowly_and_comes_back(void **state)
{
    (void)state;
    bench b;
    open_ui(&b, "talk", true);
    key(&b, "Space", 0);
    pass(&b, 600);
    uint32_t light = pixel(b.ui, 4, 400);
    fake_show(b.app, "silence");
    pass(&b, 60);
    uint32_t going = pixel(b.ui, 4, 400);
    pass(&b, 300);
    uint32_t gone = pixel(b.ui, 4, 400);
    pass(&b, 12000);
    uint32_t late = pixel(b.ui, 4, 400);
    assert_true(light > going && going > gone && gone > late);
    assert_same_as_repainted(&b, "a silence");
    fake_show(b.app, "talk");
    pass(&b, 60);
    uint32_t coming = pixel(b.ui, 4, 400);
    assert_true(coming > late && coming < light);
    pass(&b, 600);
    assert_int_equal(pixel(b.ui, 4, 400), light);
    close_ui(&b);
}

static void heads_turn_in_steps_one_after_the_other(void **state)
{
    (void)state;
    bench b;
    open_ui(&b, "talk", true);
    key(&b, "Space", 0); // all words
    pass(&b, 1000);
    fake_show(b.app, "done"); // nobody speaks: all look elsewhere
    uint64_t frames = pb_ui_counted(b.ui).frames, seen[8] = {0};
    int changes = 0;
    bool apart = false;
    for (int i = 0; i < 60; i++) {
        pass(&b, 10);
        int turned = 0, people = 0;
        const pb_layout *l = pb_ui_layout(b.ui);
        for (uint32_t k = 0; k < l->parts.n; k++)
            if (l->parts.p[k].kind == PB_PART_PERSON && people < 8) {
                uint64_t now = (uint64_t)l->parts.p[k].turn;
                changes += seen[people] != now;
                seen[people++] = now;
                turned += now == PB_TURN_STEPS;
            }
        apart = apart || (turned > 0 && turned < people);
    }
    assert_true(apart);
    assert_true(changes > 7 * 3);
    frames = pb_ui_counted(b.ui).frames - frames;
    assert_in_range(frames, 8, 40);
    assert_same_as_repainted(&b, "a turn of all heads");
    frames = pb_ui_counted(b.ui).frames;
    pass(&b, 1000);
    assert_int_equal(pb_ui_counted(b.ui).frames, frames); // and then it is still
    close_ui(&b);
}

static void with_reduced_motion_heads_and_light_cut(void **state)
{
    (void)state;
    bench b, fresh;
    static const char *const pages[] = {"silence", "away", "talk", "done"};
    open_ui(&b, "talk", false);
    for (size_t i = 0; i < sizeof pages / sizeof *pages; i++) {
        fake_show(b.app, pages[i]);
        pb_ui_step(b.ui, 0);
        uint64_t frames = pb_ui_counted(b.ui).frames;
        pass(&b, 500);
        assert_int_equal(pb_ui_counted(b.ui).frames, frames);
        open_ui(&fresh, pages[i], false);
        assert_true(picture(b.ui) == picture(fresh.ui));
        close_ui(&fresh);
    }
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
        cmocka_unit_test(pointing_at_an_intervention_tells_it_and_pressing_selects_it),
        cmocka_unit_test(pieces_come_to_the_same_as_the_whole),
        cmocka_unit_test(words_appear_at_reading_pace_and_cost_little),
        cmocka_unit_test(gliding_ends_where_a_cut_would_be),
        cmocka_unit_test(nothing_is_painted_when_nothing_changes),
        cmocka_unit_test(a_silence_fills_its_dots_as_it_passes),
        cmocka_unit_test(the_light_goes_slowly_and_comes_back),
        cmocka_unit_test(heads_turn_in_steps_one_after_the_other),
        cmocka_unit_test(with_reduced_motion_heads_and_light_cut),
    };
    SDL_setenv("SDL_VIDEODRIVER", "dummy", 1);
    return cmocka_run_group_tests(tests, NULL, NULL);
}
