// SPDX-License-Identifier: MIT
// ui/shape: coverage, clipping, blending, transforms.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "base/hash.h"
#include "kit/desk.h"

static void rect(desk *d, double x, double y, double w, double h)
{
    pb_path_clear(&d->path);
    pb_path_round_rect(&d->path, x, y, w, h, 0);
}

static void a_rectangle_covers_its_area(void **state)
{
    desk *d = *state;
    rect(d, 10.25, 20.5, 30.5, 20);
    pb_brush_fill(d->b, &d->path, PB_FLAT(BLACK));
    assert_near(painted(&d->m), 30.5 * 20, 1);
    assert_int_equal(pixel_at(&d->m, 20, 30), BLACK);
    assert_near((double)(pixel_at(&d->m, 10, 30) >> 24), 0.75 * 255, 1.5);
    assert_near((double)(pixel_at(&d->m, 20, 20) >> 24), 0.5 * 255, 1.5);
    assert_int_equal(pixel_at(&d->m, 9, 30), 0);
}

static void a_circle_covers_its_area(void **state)
{
    desk *d = *state;
    pb_path_ellipse(&d->path, 50, 40, 30, 30);
    pb_brush_fill(d->b, &d->path, PB_FLAT(BLACK));
    assert_near(painted(&d->m), 3.14159265 * 900, 6);
}

static void even_odd_leaves_a_hole_and_non_zero_does_not(void **state)
{
    desk *d = *state;
    rect(d, 10, 10, 40, 40);
    pb_path_round_rect(&d->path, 20, 20, 20, 20, 0);
    pb_brush_fill_even_odd(d->b, &d->path, PB_FLAT(BLACK));
    assert_near(painted(&d->m), 1600 - 400, 1);
    pb_bitmap_clear(&d->m, 0);
    pb_brush_fill(d->b, &d->path, PB_FLAT(BLACK));
    assert_near(painted(&d->m), 1600, 1);
}

static void a_stroke_is_as_wide_as_told_in_any_scale(void **state)
{
    desk *d = *state;
    pb_path_move(&d->path, 10, 10);
    pb_path_line(&d->path, 40, 10);
    pb_brush_set(d->b, pb_matrix_scale(PB_IDENTITY, 2, 2));
    pb_brush_stroke(d->b, &d->path, 4, false, PB_FLAT(BLACK));
    assert_near(painted(&d->m), 60 * 8 + 3.14159265 * 16, 3); // with its two round ends
    pb_bitmap_clear(&d->m, 0);
    pb_path_clear(&d->path);
    pb_path_ellipse(&d->path, 25, 20, 15, 15);
    pb_brush_stroke(d->b, &d->path, 2, true, PB_FLAT(BLACK));
    assert_near(painted(&d->m), 3.14159265 * 60 * 4, 6);
}

static void a_ribbon_swells(void **state)
{
    desk *d = *state;
    const pb_point line[] = {{10, 40}, {50, 40}, {90, 40}};
    pb_path_ribbon(&d->path, line, 3, 2, 20, 2);
    pb_brush_fill(d->b, &d->path, PB_FLAT(BLACK));
    assert_int_equal(pixel_at(&d->m, 50, 32), BLACK);
    assert_int_equal(pixel_at(&d->m, 12, 36), 0);
    assert_int_equal(pixel_at(&d->m, 88, 36), 0);
    assert_int_equal(pixel_at(&d->m, 50, 28), 0);
}

static void an_arc_lies_on_its_circle(void **state)
{
    desk *d = *state;
    pb_path_arc(&d->path, 50, 40, 30, 30, 0, 0.5); // below the middle
    pb_brush_stroke(d->b, &d->path, 4, false, PB_FLAT(BLACK));
    assert_near(painted(&d->m), 3.14159265 * (30 * 4 + 4), 4);
    assert_int_equal(pixel_at(&d->m, 50, 69), BLACK);
    assert_int_equal(pixel_at(&d->m, 50, 10), 0);
    for (int i = 0; i < 32; i++) {
        double s = pb_turn_sin(i / 32.0), o = pb_turn_cos(i / 32.0);
        assert_near(s * s + o * o, 1, 1e-12);
    }
    assert_near(pb_turn_sin(1.0 / 12), 0.5, 1e-12);
    assert_near(pb_turn_cos(-3.5), -1, 1e-12);
}

static void transforms_compose_from_the_inside(void **state)
{
    (void)state;
    pb_matrix m = pb_matrix_scale(pb_matrix_move(PB_IDENTITY, 10, 20), 2, 3);
    pb_point p = pb_matrix_at(m, 1, 1);
    assert_near(p.x, 12, 1e-9);
    assert_near(p.y, 23, 1e-9);
    p = pb_matrix_at(pb_matrix_turn(PB_IDENTITY, 0.25, 5, 5), 6, 5); // a quarter clockwise
    assert_near(p.x, 5, 1e-9);
    assert_near(p.y, 6, 1e-9);
}

static void a_clip_keeps_paint_inside_and_clips_nest(void **state)
{
    desk *d = *state;
    rect(d, 10, 10, 40, 40);
    pb_brush_clip(d->b, &d->path);
    rect(d, 30, 0, 60, 30);
    pb_brush_clip(d->b, &d->path);
    rect(d, 0, 0, 100, 80);
    pb_brush_fill(d->b, &d->path, PB_FLAT(BLACK));
    assert_near(painted(&d->m), 20 * 20, 1);
    pb_brush_unclip(d->b);
    pb_brush_fill(d->b, &d->path, PB_FLAT(BLACK));
    assert_near(painted(&d->m), 40 * 40, 1);
    pb_brush_unclip(d->b);
    pb_path_clear(&d->path); // an empty clip lets nothing through
    pb_brush_clip(d->b, &d->path);
    rect(d, 0, 0, 100, 80);
    pb_brush_fill(d->b, &d->path, PB_FLAT(0xFFFFFFFF));
    pb_brush_unclip(d->b);
    assert_near(painted(&d->m), 40 * 40, 1);
}

static void a_box_clips_as_its_path_does_and_nests(void **state)
{
    desk *d = *state;
    uint64_t seen[2];
    for (int way = 0; way < 2; way++) {
        pb_bitmap_clear(&d->m, 0);
        pb_brush_begin(d->b, &d->m);
        pb_path_clear(&d->path);
        pb_path_ellipse(&d->path, 50, 40, 30, 30);
        pb_brush_clip(d->b, &d->path);
        rect(d, 30, 20, 30, 30);
        if (way)
            pb_brush_clip_box(d->b, 30, 20, 30, 30);
        else
            pb_brush_clip(d->b, &d->path);
        rect(d, 0, 0, 100, 80);
        pb_brush_fill(d->b, &d->path, PB_FLAT(BLACK));
        pb_brush_unclip(d->b);
        pb_brush_unclip(d->b);
        seen[way] = pb_hash_bytes(PB_HASH_START, d->m.px, sizeof *d->m.px * 100 * 80);
    }
    assert_true(seen[0] == seen[1]);
    pb_brush_clip_box(d->b, 10.5, 10, 20, 20); // takes in what it touches
    rect(d, 0, 0, 100, 80);
    pb_bitmap_clear(&d->m, 0);
    pb_brush_fill(d->b, &d->path, PB_FLAT(BLACK));
    pb_brush_unclip(d->b);
    assert_near(painted(&d->m), 21 * 20, 0.1);
}

static void shapes_are_cut_at_the_edges(void **state)
{
    desk *d = *state;
    rect(d, -1e7, -50, 2e7, 60); // far beyond what 26.6 can hold
    pb_brush_fill(d->b, &d->path, PB_FLAT(BLACK));
    assert_near(painted(&d->m), 100 * 10, 1);
    pb_bitmap_clear(&d->m, 0);
    rect(d, 200, 200, 50, 50);
    pb_brush_fill(d->b, &d->path, PB_FLAT(BLACK));
    pb_brush_stroke(d->b, &d->path, 9, true, PB_FLAT(BLACK));
    pb_brush_shadow(d->b, &d->path, 0, 0, 8, BLACK);
    assert_near(painted(&d->m), 0, 0.001);
}

static void a_part_of_a_larger_bitmap_keeps_its_neighbours(void **state)
{
    desk *d = *state;
    pb_bitmap part = {d->m.px + 20, 30, 40, d->m.stride};
    pb_brush_begin(d->b, &part);
    rect(d, -10, -10, 100, 100);
    pb_brush_clip(d->b, &d->path);
    pb_brush_fill(d->b, &d->path, PB_FLAT(BLACK));
    pb_brush_unclip(d->b);
    assert_near(painted(&d->m), 30 * 40, 0.001);
    assert_int_equal(pixel_at(&d->m, 19, 5), 0);
    assert_int_equal(pixel_at(&d->m, 50, 5), 0);
    assert_int_equal(pixel_at(&d->m, 30, 40), 0);
}

static void colors_stay_premultiplied(void **state)
{
    desk *d = *state;
    uint64_t h = PB_HASH_START;
    for (int i = 0; i < 300; i++) {
        h = pb_hash_word(h, (uint64_t)i);
        pb_path_clear(&d->path);
        pb_path_ellipse(&d->path, (double)(h % 100), (double)(h >> 8 & 63), (double)(h >> 16 & 31),
                        (double)(h >> 24 & 31));
        pb_paint paint = {.kind = (enum pb_paint_kind)(i % 3),
                          .color = (uint32_t)(h >> 32),
                          .color2 = (uint32_t)h,
                          .x0 = 50,
                          .y0 = 20,
                          .y1 = 60,
                          .r = 30};
        pb_brush_fill(d->b, &d->path, paint);
    }
    assert_premultiplied(&d->m);
}

static void gradients_go_from_one_color_to_the_other(void **state)
{
    desk *d = *state;
    rect(d, 0, 0, 100, 80);
    pb_brush_fill(
        d->b, &d->path,
        (pb_paint){
            .kind = PB_PAINT_VERTICAL, .color = BLACK, .color2 = 0xFFFFFFFF, .y0 = 10, .y1 = 70});
    assert_int_equal(pixel_at(&d->m, 3, 2), BLACK);
    assert_int_equal(pixel_at(&d->m, 3, 78), 0xFFFFFFFF);
    assert_near((double)(pixel_at(&d->m, 3, 40) & 0xFF), 128, 4);
    pb_bitmap_clear(&d->m, 0);
    pb_brush_fill(d->b, &d->path,
                  (pb_paint){.kind = PB_PAINT_RADIAL, .color = BLACK, .x0 = 50, .y0 = 40, .r = 20});
    assert_int_equal(pixel_at(&d->m, 50, 61), 0);
    assert_near((double)(pixel_at(&d->m, 50, 40) >> 24), 255, 3);
}

static void a_shadow_is_soft_and_keeps_its_weight(void **state)
{
    desk *d = *state;
    rect(d, 35, 25, 30, 30);
    pb_brush_shadow(d->b, &d->path, 0, 0, 12, BLACK);
    assert_near(painted(&d->m), 900, 25);
    assert_true(pixel_at(&d->m, 50, 40) >> 24 > 200);
    unsigned edge = pixel_at(&d->m, 35, 40) >> 24;
    assert_true(edge > 100 && edge < 160);
    assert_true(pixel_at(&d->m, 30, 40) >> 24 > 0);
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, desk_set_up, desk_tear_down)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(a_rectangle_covers_its_area),
        TEST(a_circle_covers_its_area),
        TEST(even_odd_leaves_a_hole_and_non_zero_does_not),
        TEST(a_stroke_is_as_wide_as_told_in_any_scale),
        TEST(a_ribbon_swells),
        TEST(an_arc_lies_on_its_circle),
        TEST(transforms_compose_from_the_inside),
        TEST(a_clip_keeps_paint_inside_and_clips_nest),
        TEST(a_box_clips_as_its_path_does_and_nests),
        TEST(shapes_are_cut_at_the_edges),
        TEST(a_part_of_a_larger_bitmap_keeps_its_neighbours),
        TEST(colors_stay_premultiplied),
        TEST(gradients_go_from_one_color_to_the_other),
        TEST(a_shadow_is_soft_and_keeps_its_weight),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
