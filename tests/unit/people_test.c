// SPDX-License-Identifier: MIT
// ui: people: every part of a look can be seen, every mood can be told from every other, and nobody
// could be taken for somebody else.
#include <limits.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "base/hash.h"
#include "kit/cast.h"
#include "kit/desk.h"
#include "ui/people.h"

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
    for (int i = 1; i < PB_BUILD_COUNT; i++)
        DIFFERS(build, (enum pb_physique)i);
    for (int i = 1; i < PB_WEAR_COUNT; i++)
        DIFFERS(wears, (enum pb_wear)i);
    look.head = PB_HEAD_HIJAB;
    plain = paint_hash(d, &look, PB_NEUTRAL, pose);
    DIFFERS(aid, PB_AID_HEARING_AID); // worn on the cloth
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
                            .head = (enum pb_head)(mood % PB_HEAD_COUNT),
                            .beard = (enum pb_beard)(hair % PB_BEARD_COUNT),
                            .build = (enum pb_physique)(mood % PB_BUILD_COUNT),
                            .wears = (enum pb_wear)((hair + mood) % PB_WEAR_COUNT),
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
                    if (!pixel_at(&m, x, y))
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
            uint32_t p = pixel_at(a, x, y), q = pixel_at(b, x, y);
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

// ---- a cast -----------------------------------------------------------------------------------

enum { SMALL = 48, BLOCK = 4, BLOCKS = SMALL / BLOCK, MOVE = 2 };

static pb_bitmap portrait(desk *d, const pb_look *look, enum pb_mood mood)
{
    pb_bitmap m = pb_bitmap_new(SMALL, SMALL);
    pb_bitmap_clear(&m, 0xFFF5F0E6);
    pb_people_paint(d->b, &m, look, mood, (pb_pose){.facing = 0.4, .frame = PB_FRAME_PORTRAIT},
                    (pb_box){0, 0, SMALL, SMALL});
    return m;
}

static void twenty_four_people_are_clearly_different_at_48_pixels(void **state)
{
    desk *d = *state;
    pb_bitmap m[CAST];
    for (int i = 0; i < CAST; i++)
        m[i] = portrait(d, &cast_of_hospital[i], PB_NEUTRAL);
    for (int i = 0; i < CAST; i++)
        for (int k = 0; k < i; k++) {
            int n = differing(&m[i], &m[k]);
            if (n < SMALL * SMALL / 5)
                fail_msg("people %d and %d differ in %d pixels of %d", k, i, n, SMALL * SMALL);
        }
    for (int i = 0; i < CAST; i++)
        pb_bitmap_release(&m[i]);
}

typedef struct blur { // what one sees with half-shut eyes
    int at[BLOCKS][BLOCKS][3];
} blur;

static blur seen_from_afar(desk *d, const pb_look *look, enum pb_mood mood)
{
    blur b = {0};
    pb_bitmap m = portrait(d, look, mood);
    for (int y = 0; y < SMALL; y++)
        for (int x = 0; x < SMALL; x++)
            for (int c = 0; c < 3; c++)
                b.at[y / BLOCK][x / BLOCK][c] += (int)(pixel_at(&m, x, y) >> 8 * c & 0xFF);
    pb_bitmap_release(&m);
    return b;
}

static long apart_by(const blur *a, const blur *b, int dx, int dy)
{
    long sum = 0;
    for (int y = MOVE; y < BLOCKS - MOVE; y++)
        for (int x = MOVE; x < BLOCKS - MOVE; x++)
            for (int c = 0; c < 3; c++)
                sum += labs((long)a->at[y + dy][x + dx][c] - b->at[y][x][c]);
    return sum;
}

static long apart(const blur *a, const blur *b) // wherever they hold their heads
{
    long least = LONG_MAX;
    for (int dy = -MOVE; dy <= MOVE; dy++)
        for (int dx = -MOVE; dx <= MOVE; dx++) {
            long n = apart_by(a, b, dx, dy);
            least = n < least ? n : least;
        }
    return least;
}

static void in_every_mood_a_person_looks_most_like_themself(void **state)
{
    desk *d = *state;
    blur calm[CAST];
    for (int i = 0; i < CAST; i++)
        calm[i] = seen_from_afar(d, &cast_of_hospital[i], PB_NEUTRAL);
    for (int i = 0; i < CAST; i++)
        for (int mood = 0; mood < PB_MOOD_COUNT; mood++) {
            blur b = seen_from_afar(d, &cast_of_hospital[i], (enum pb_mood)mood);
            long own = apart(&b, &calm[i]);
            for (int k = 0; k < CAST; k++)
                if (k != i && apart(&b, &calm[k]) <= own)
                    fail_msg("person %d, %s, looks like person %d", i, pb_mood_name[mood], k);
        }
}

static void a_turn_begins_and_ends_as_its_stances_and_differs_between(void **state)
{
    desk *d = *state;
    pb_stance from = {.mood = PB_NEUTRAL, .gaze_x = -5, .facing = 2};
    pb_stance to = {.mood = PB_IRRITATED, .gaze_x = 5, .facing = 2, .lean = 2};
    pb_box box = {0, 0, 100, 120};
    uint64_t seen[5];
    for (int i = 0; i < 5; i++) {
        pb_bitmap m = pb_bitmap_new(100, 120);
        pb_people_paint_between(d->b, &m, &somebody, from, to, i / 4.0, PB_FRAME_SEATED, box);
        assert_premultiplied(&m);
        seen[i] = pb_hash_bytes(PB_HASH_START, m.px, sizeof *m.px * 100 * 120);
        pb_bitmap_release(&m);
        for (int k = 0; k < i; k++)
            assert_true(seen[k] != seen[i]);
    }
    pb_pose first = {.gaze_x = -1, .facing = 0.4}, last = {.gaze_x = 1, .facing = 0.4, .lean = 0.4};
    assert_true(seen[0] == paint_hash(d, &somebody, PB_NEUTRAL, first));
    assert_true(seen[4] == paint_hash(d, &somebody, PB_IRRITATED, last));
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
        assert_true(painted(&d->m) > 300);
        assert_premultiplied(&d->m);
        for (int y = 0; y < d->m.h; y++)
            for (int x = 0; x < d->m.w; x++)
                if (pixel_at(&d->m, x, y) && (x < 30 || x >= 70 || y < 10 || y >= 58))
                    fail_msg("kind %d: paint at %d, %d", kind, x, y);
    }
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, desk_set_up, desk_tear_down)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(a_person_is_the_same_each_time),
        TEST(every_part_of_a_look_can_be_seen),
        TEST(nobody_paints_outside_of_the_box),
        TEST(every_mood_differs_from_every_other_at_64_pixels),
        TEST(twenty_four_people_are_clearly_different_at_48_pixels),
        TEST(in_every_mood_a_person_looks_most_like_themself),
        TEST(a_turn_begins_and_ends_as_its_stances_and_differs_between),
        TEST(chairs_and_the_trainee_keep_to_their_box),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
