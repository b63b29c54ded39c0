// SPDX-License-Identifier: MIT
// ui/shape and ui/people: coverage, clipping, blending; and that people are the same each time,
// keep to their box, and show their moods.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "base/hash.h"
#include "ui/people.h"

#define BLACK 0xFF000000u

typedef struct desk {
    pb_brush *b;
    pb_bitmap m;
    pb_path path;
} desk;

static int set_up(void **state)
{
    desk *d = calloc(1, sizeof *d);
    pb_err err = {""};
    if (!d || !(d->b = pb_brush_new(&err)))
        return 1;
    d->m = pb_bitmap_new(100, 80);
    pb_brush_begin(d->b, &d->m);
    *state = d;
    return 0;
}

static int tear_down(void **state)
{
    desk *d = *state;
    pb_path_release(&d->path);
    pb_bitmap_release(&d->m);
    pb_brush_free(d->b);
    free(d);
    return 0;
}

static uint32_t at(const pb_bitmap *m, int x, int y)
{
    return m->px[(size_t)y * (size_t)m->stride + (size_t)x];
}

static double area(const pb_bitmap *m) // in pixels, by alpha
{
    double sum = 0;
    for (int y = 0; y < m->h; y++)
        for (int x = 0; x < m->w; x++)
            sum += (at(m, x, y) >> 24) / 255.0;
    return sum;
}

static void assert_near(double got, double wanted, double by)
{
    if (got < wanted - by || got > wanted + by)
        fail_msg("%.3f is not %.3f", got, wanted);
}

static void assert_premultiplied(const pb_bitmap *m)
{
    for (int y = 0; y < m->h; y++)
        for (int x = 0; x < m->w; x++) {
            uint32_t c = at(m, x, y), a = c >> 24;
            if ((c >> 16 & 0xFF) > a || (c >> 8 & 0xFF) > a || (c & 0xFF) > a)
                fail_msg("%08X at %d, %d", (unsigned)c, x, y);
        }
}

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
    assert_near(area(&d->m), 30.5 * 20, 1);
    assert_int_equal(at(&d->m, 20, 30), BLACK);
    assert_near((double)(at(&d->m, 10, 30) >> 24), 0.75 * 255, 1.5);
    assert_near((double)(at(&d->m, 20, 20) >> 24), 0.5 * 255, 1.5);
    assert_int_equal(at(&d->m, 9, 30), 0);
}

static void a_circle_covers_its_area(void **state)
{
    desk *d = *state;
    pb_path_ellipse(&d->path, 50, 40, 30, 30);
    pb_brush_fill(d->b, &d->path, PB_FLAT(BLACK));
    assert_near(area(&d->m), 3.14159265 * 900, 6);
}

static void even_odd_leaves_a_hole_and_non_zero_does_not(void **state)
{
    desk *d = *state;
    rect(d, 10, 10, 40, 40);
    pb_path_round_rect(&d->path, 20, 20, 20, 20, 0);
    pb_brush_fill_even_odd(d->b, &d->path, PB_FLAT(BLACK));
    assert_near(area(&d->m), 1600 - 400, 1);
    pb_bitmap_clear(&d->m, 0);
    pb_brush_fill(d->b, &d->path, PB_FLAT(BLACK));
    assert_near(area(&d->m), 1600, 1);
}

static void a_stroke_is_as_wide_as_told_in_any_scale(void **state)
{
    desk *d = *state;
    pb_path_move(&d->path, 10, 10);
    pb_path_line(&d->path, 40, 10);
    pb_brush_set(d->b, pb_matrix_scale(PB_IDENTITY, 2, 2));
    pb_brush_stroke(d->b, &d->path, 4, false, PB_FLAT(BLACK));
    assert_near(area(&d->m), 60 * 8 + 3.14159265 * 16, 3); // with its two round ends
    pb_bitmap_clear(&d->m, 0);
    pb_path_clear(&d->path);
    pb_path_ellipse(&d->path, 25, 20, 15, 15);
    pb_brush_stroke(d->b, &d->path, 2, true, PB_FLAT(BLACK));
    assert_near(area(&d->m), 3.14159265 * 60 * 4, 6);
}

static void a_ribbon_swells(void **state)
{
    desk *d = *state;
    const pb_point line[] = {{10, 40}, {50, 40}, {90, 40}};
    pb_path_ribbon(&d->path, line, 3, 2, 20, 2);
    pb_brush_fill(d->b, &d->path, PB_FLAT(BLACK));
    assert_int_equal(at(&d->m, 50, 32), BLACK);
    assert_int_equal(at(&d->m, 12, 36), 0);
    assert_int_equal(at(&d->m, 88, 36), 0);
    assert_int_equal(at(&d->m, 50, 28), 0);
}

static void an_arc_lies_on_its_circle(void **state)
{
    desk *d = *state;
    pb_path_arc(&d->path, 50, 40, 30, 30, 0, 0.5); // below the middle
    pb_brush_stroke(d->b, &d->path, 4, false, PB_FLAT(BLACK));
    assert_near(area(&d->m), 3.14159265 * (30 * 4 + 4), 4);
    assert_int_equal(at(&d->m, 50, 69), BLACK);
    assert_int_equal(at(&d->m, 50, 10), 0);
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
    assert_near(area(&d->m), 20 * 20, 1);
    pb_brush_unclip(d->b);
    pb_brush_fill(d->b, &d->path, PB_FLAT(BLACK));
    assert_near(area(&d->m), 40 * 40, 1);
    pb_brush_unclip(d->b);
    pb_path_clear(&d->path); // an empty clip lets nothing through
    pb_brush_clip(d->b, &d->path);
    rect(d, 0, 0, 100, 80);
    pb_brush_fill(d->b, &d->path, PB_FLAT(0xFFFFFFFF));
    pb_brush_unclip(d->b);
    assert_near(area(&d->m), 40 * 40, 1);
}

static void shapes_are_cut_at_the_edges(void **state)
{
    desk *d = *state;
    rect(d, -1e7, -50, 2e7, 60); // far beyond what 26.6 can hold
    pb_brush_fill(d->b, &d->path, PB_FLAT(BLACK));
    assert_near(area(&d->m), 100 * 10, 1);
    pb_bitmap_clear(&d->m, 0);
    rect(d, 200, 200, 50, 50);
    pb_brush_fill(d->b, &d->path, PB_FLAT(BLACK));
    pb_brush_stroke(d->b, &d->path, 9, true, PB_FLAT(BLACK));
    pb_brush_shadow(d->b, &d->path, 0, 0, 8, BLACK);
    assert_near(area(&d->m), 0, 0.001);
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
    assert_near(area(&d->m), 30 * 40, 0.001);
    assert_int_equal(at(&d->m, 19, 5), 0);
    assert_int_equal(at(&d->m, 50, 5), 0);
    assert_int_equal(at(&d->m, 30, 40), 0);
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
    assert_int_equal(at(&d->m, 3, 2), BLACK);
    assert_int_equal(at(&d->m, 3, 78), 0xFFFFFFFF);
    assert_near((double)(at(&d->m, 3, 40) & 0xFF), 128, 4);
    pb_bitmap_clear(&d->m, 0);
    pb_brush_fill(d->b, &d->path,
                  (pb_paint){.kind = PB_PAINT_RADIAL, .color = BLACK, .x0 = 50, .y0 = 40, .r = 20});
    assert_int_equal(at(&d->m, 50, 61), 0);
    assert_near((double)(at(&d->m, 50, 40) >> 24), 255, 3);
}

static void a_shadow_is_soft_and_keeps_its_weight(void **state)
{
    desk *d = *state;
    rect(d, 35, 25, 30, 30);
    pb_brush_shadow(d->b, &d->path, 0, 0, 12, BLACK);
    assert_near(area(&d->m), 900, 25);
    assert_true(at(&d->m, 50, 40) >> 24 > 200);
    unsigned edge = at(&d->m, 35, 40) >> 24;
    assert_true(edge > 100 && edge < 160);
    assert_true(at(&d->m, 30, 40) >> 24 > 0);
}

// ---- people -----------------------------------------------------------------------------------

static const pb_look somebody = {
    .hair = PB_HAIR_LONG, .hair_color = PB_BROWN, .skin = 3, .top = PB_TEAL};

static uint64_t paint_hash(desk *d, const pb_look *look, enum pb_mood mood, pb_pose pose)
{
    pb_bitmap m = pb_bitmap_new(100, 120);
    pb_people_paint(d->b, &m, look, mood, pose, (pb_box){0, 0, 100, 120});
    assert_premultiplied(&m);
    uint64_t h = pb_hash_bytes(PB_HASH_START, m.px, sizeof *m.px * 100 * 120);
    pb_bitmap_release(&m);
    return h;
}

static void a_person_is_the_same_each_time(void **state)
{
    desk *d = *state;
    pb_pose pose = {.gaze_x = 0.3, .facing = -0.5};
    uint64_t first = paint_hash(d, &somebody, PB_WARM, pose);
    paint_hash(d, &(pb_look){.hair = PB_HAIR_CURLY, .skin = 6}, PB_SHOCKED, pose);
    assert_true(paint_hash(d, &somebody, PB_WARM, pose) == first);
    pb_err err = {""};
    pb_brush *other = pb_brush_new(&err); // nothing of the brush's past may show
    pb_brush *old = d->b;
    d->b = other;
    bool same = paint_hash(d, &somebody, PB_WARM, pose) == first;
    d->b = old;
    pb_brush_free(other);
    assert_true(same);
}

static void every_part_of_a_look_can_be_seen(void **state)
{
    desk *d = *state;
    pb_pose pose = {.facing = 0.5};
    pb_look look = somebody;
    look.hair = PB_HAIR_SHORT;
    uint64_t plain = paint_hash(d, &look, PB_NEUTRAL, pose);
#define DIFFERS(field, value)                                                                      \
    do {                                                                                           \
        pb_look other = look;                                                                      \
        other.field = (value);                                                                     \
        if (paint_hash(d, &other, PB_NEUTRAL, pose) == plain)                                      \
            fail_msg(#field " %d makes no difference", (int)(value));                              \
    } while (0)
    for (int i = 1; i < PB_HAIR_COUNT; i++)
        DIFFERS(hair, (enum pb_hair)i);
    for (int i = 0; i < PB_HAIR_COLOR_COUNT; i++)
        if (i != PB_BROWN)
            DIFFERS(hair_color, (enum pb_hair_color)i);
    for (int i = 1; i <= 6; i++)
        if (i != 3)
            DIFFERS(skin, (uint8_t)i);
    for (int i = 1; i < PB_TOP_COUNT; i++)
        DIFFERS(top, (enum pb_top)i);
    DIFFERS(glasses, true);
    for (int i = 1; i < PB_BEARD_COUNT; i++)
        DIFFERS(beard, (enum pb_beard)i);
    for (int i = 1; i < PB_HEAD_COUNT; i++)
        DIFFERS(head, (enum pb_head)i);
    for (int i = 1; i < PB_AGE_COUNT; i++)
        DIFFERS(age, (enum pb_age)i);
    for (int i = 1; i < PB_AID_COUNT; i++)
        DIFFERS(aid, (enum pb_aid)i);
#undef DIFFERS
}

static void nobody_paints_outside_of_the_box(void **state)
{
    desk *d = *state;
    pb_bitmap m = pb_bitmap_new(90, 90);
    for (int hair = 0; hair < PB_HAIR_COUNT; hair++) {
        for (int mood = 0; mood < PB_MOOD_COUNT; mood++) {
            pb_look look = {.hair = (enum pb_hair)hair,
                            .hair_color = (enum pb_hair_color)(mood % PB_HAIR_COLOR_COUNT),
                            .skin = (uint8_t)(1 + hair % 6),
                            .glasses = mood % 2,
                            .head = (enum pb_head)(mood % 4),
                            .beard = (enum pb_beard)(hair % 4),
                            .aid = (enum pb_aid)(hair % 3)};
            pb_pose pose = {.gaze_x = mood % 3 - 1,
                            .gaze_y = hair % 3 - 1,
                            .facing = hair % 2 ? -1 : 1,
                            .lean = mood % 2 ? 1 : -1,
                            .frame = mood % 3 ? PB_FRAME_SEATED : PB_FRAME_PORTRAIT};
            pb_bitmap_clear(&m, 0);
            pb_people_paint(d->b, &m, &look, (enum pb_mood)mood, pose, (pb_box){20, 15, 50, 60});
            assert_premultiplied(&m);
            int inside = 0;
            for (int y = 0; y < m.h; y++)
                for (int x = 0; x < m.w; x++) {
                    if (!at(&m, x, y))
                        continue;
                    if (x < 20 || x >= 70 || y < 15 || y >= 75)
                        fail_msg("hair %d, mood %d: paint at %d, %d", hair, mood, x, y);
                    inside++;
                }
            assert_true(inside > 700);
        }
    }
    pb_bitmap_release(&m);
}

static int differing(const pb_bitmap *a,
                     const pb_bitmap *b) // pixels that differ by more than a shimmer
{
    int count = 0;
    for (int y = 0; y < a->h; y++)
        for (int x = 0; x < a->w; x++) {
            uint32_t p = at(a, x, y), q = at(b, x, y);
            int most = 0;
            for (int shift = 0; shift < 24; shift += 8) {
                int k = abs((int)(p >> shift & 0xFF) - (int)(q >> shift & 0xFF));
                most = k > most ? k : most;
            }
            count += most > 24;
        }
    return count;
}

static void every_mood_differs_from_every_other_at_64_pixels(void **state)
{
    desk *d = *state;
    for (int frame = 0; frame < PB_FRAME_COUNT; frame++) {
        pb_bitmap m[PB_MOOD_COUNT];
        for (int i = 0; i < PB_MOOD_COUNT; i++) {
            m[i] = pb_bitmap_new(64, 64);
            pb_bitmap_clear(&m[i], 0xFFF5F0E6);
            pb_people_paint(d->b, &m[i], &somebody, (enum pb_mood)i,
                            (pb_pose){.facing = 0.5, .frame = (enum pb_frame)frame},
                            (pb_box){0, 0, 64, 64});
        }
        for (int i = 0; i < PB_MOOD_COUNT; i++)
            for (int k = 0; k < i; k++) {
                int n = differing(&m[i], &m[k]);
                if (n < 60)
                    fail_msg("%s and %s differ in %d pixels", pb_mood_name[i], pb_mood_name[k], n);
            }
        for (int i = 0; i < PB_MOOD_COUNT; i++)
            pb_bitmap_release(&m[i]);
    }
}

static void chairs_and_the_trainee_keep_to_their_box(void **state)
{
    desk *d = *state;
    for (int kind = 0; kind < 3; kind++) {
        pb_bitmap_clear(&d->m, 0);
        pb_box box = {30, 10, 40, 48};
        if (kind < 2)
            pb_people_chair(d->b, &d->m, kind ? PB_AID_WHEELCHAIR : PB_AID_NONE, 1, box);
        else
            pb_people_you(d->b, &d->m, 0xFF2E6E72, box);
        assert_true(area(&d->m) > 300);
        assert_premultiplied(&d->m);
        for (int y = 0; y < d->m.h; y++)
            for (int x = 0; x < d->m.w; x++)
                if (at(&d->m, x, y) && (x < 30 || x >= 70 || y < 10 || y >= 58))
                    fail_msg("kind %d: paint at %d, %d", kind, x, y);
    }
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)

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
        TEST(shapes_are_cut_at_the_edges),
        TEST(a_part_of_a_larger_bitmap_keeps_its_neighbours),
        TEST(colors_stay_premultiplied),
        TEST(gradients_go_from_one_color_to_the_other),
        TEST(a_shadow_is_soft_and_keeps_its_weight),
        TEST(a_person_is_the_same_each_time),
        TEST(every_part_of_a_look_can_be_seen),
        TEST(nobody_paints_outside_of_the_box),
        TEST(every_mood_differs_from_every_other_at_64_pixels),
        TEST(chairs_and_the_trainee_keep_to_their_box),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
