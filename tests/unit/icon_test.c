// SPDX-License-Identifier: MIT
// ui/icon: that it can be made out at every size it is shown in.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>

#include "ui/icon.h"

enum { SIDES = 7, CHAIRS = 6 };
static const int sides[SIDES] = {16, 24, 32, 48, 64, 128, 256};

static pb_bitmap icon(int side)
{
    pb_bitmap m;
    pb_err err = {""};
    if (!pb_icon_make(side, &m, &err))
        fail_msg("%s", err.text);
    return m;
}

static uint32_t at(const pb_bitmap *m, double x, double y) // in the picture's units
{
    int px = (int)(x * m->w / PB_ICON_UNITS), py = (int)(y * m->h / PB_ICON_UNITS);
    return m->px[(size_t)py * (size_t)m->stride + (size_t)px];
}

// The seats, the one pushed back first.
static int seats(int side, pb_icon_piece out[CHAIRS])
{
    pb_icon_piece all[PB_ICON_PIECES_MAX];
    int n = 0, count = pb_icon_pieces(side, all);
    assert_true(count <= PB_ICON_PIECES_MAX);
    for (int i = 0; i < count; i++)
        if (all[i].color == PB_TOK_RELATIONSHIP || all[i].color == PB_TOK_FEELING) {
            assert_true(n < CHAIRS);
            out[n++] = all[i];
        }
    assert_int_equal(n, CHAIRS);
    assert_int_equal(out[0].color, PB_TOK_FEELING);
    return n;
}

static void every_chair_is_seen_apart_from_the_next(void **state)
{
    (void)state;
    for (int k = 0; k < SIDES; k++) {
        pb_bitmap m = icon(sides[k]);
        pb_icon_piece seat[CHAIRS];
        seats(sides[k], seat);
        for (int i = 0; i < CHAIRS; i++) {
            uint32_t color = pb_theme_color(PB_THEME_LIGHT, seat[i].color);
            assert_int_equal(at(&m, seat[i].x, seat[i].y), color);
            if (i == 0)
                continue;
            const pb_icon_piece *next = &seat[i == CHAIRS - 1 ? 1 : i + 1];
            uint32_t between = at(&m, (seat[i].x + next->x) / 2, (seat[i].y + next->y) / 2);
            if (pb_color_contrast(between, color) < 3)
                fail_msg("%d pixels: chair %d runs into the next", sides[k], i);
        }
        pb_bitmap_release(&m);
    }
}

static void one_chair_has_left_the_circle(void **state)
{
    (void)state;
    for (int k = 0; k < SIDES; k++) {
        pb_icon_piece seat[CHAIRS];
        seats(sides[k], seat);
        double x = (seat[2].x + seat[5].x) / 2,
               y = (seat[2].y + seat[5].y) / 2; // they face each other
        double away[CHAIRS];
        for (int i = 0; i < CHAIRS; i++)
            away[i] = (seat[i].x - x) * (seat[i].x - x) + (seat[i].y - y) * (seat[i].y - y);
        for (int i = 1; i < CHAIRS; i++)
            assert_true(away[0] > 2.5 * away[i]);
    }
}

static void its_corners_are_clear_and_its_colors_straight(void **state)
{
    (void)state;
    for (int k = 0; k < SIDES; k++) {
        pb_bitmap m = icon(sides[k]);
        int soft = 0;
        assert_true(m.px[0] >> 24 < 128);
        for (int i = 0; i < m.w * m.h; i++) {
            uint32_t c = m.px[i], alpha = c >> 24;
            soft += alpha > 0 && alpha < 255;
            if (alpha > 32 && alpha < 224 && (c >> 16 & 0xFF) < 0xC8) // the tile's edge is light
                fail_msg("%d pixels: %08X", sides[k], (unsigned)c);
        }
        assert_true(soft > 0);
        pb_bitmap_release(&m);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_chair_is_seen_apart_from_the_next),
        cmocka_unit_test(one_chair_has_left_the_circle),
        cmocka_unit_test(its_corners_are_clear_and_its_colors_straight),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
