// SPDX-License-Identifier: MIT
// ui/theme: what is read can be read, in every theme; the palettes stay apart.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "base/str.h"
#include "ui/theme.h"

static void contrast_is_that_of_wcag(void **state)
{
    (void)state;
    assert_true(pb_color_contrast(0xFF000000, 0xFFFFFFFF) > 20.99);
    assert_true(pb_color_contrast(0xFF000000, 0xFFFFFFFF) < 21.01);
    double grey = pb_color_contrast(0xFF767676, 0xFFFFFFFF); // the well-known least grey on white
    assert_true(grey > 4.53 && grey < 4.55);
    assert_true(pb_color_contrast(0xFF123456, 0xFF123456) < 1.0001);
}

static void every_pair_on_screens_can_be_read(void **state)
{
    (void)state;
    for (enum pb_theme t = 0; t < PB_THEME_COUNT; t++) {
        for (int i = 0; i < PB_THEME_PAIRS; i++) {
            const pb_theme_pair *p = &pb_theme_pairs[i];
            double c = pb_color_contrast(pb_theme_color(t, p->front), pb_theme_color(t, p->ground));
            if (c * 10 < p->least)
                fail_msg("%s: %s on %s has %.2f, needs %.1f", pb_theme_name[t],
                         pb_token_name[p->front], pb_token_name[p->ground], c, p->least / 10.0);
        }
    }
}

static void high_contrast_is_higher_than_light(void **state)
{
    (void)state;
    for (int i = 0; i < PB_THEME_PAIRS; i++) {
        const pb_theme_pair *p = &pb_theme_pairs[i];
        double high = pb_color_contrast(pb_theme_color(PB_THEME_HIGH_CONTRAST, p->front),
                                        pb_theme_color(PB_THEME_HIGH_CONTRAST, p->ground));
        if (p->least == 45 && high < 7)
            fail_msg("%s on %s has only %.2f in high contrast", pb_token_name[p->front],
                     pb_token_name[p->ground], high);
    }
}

static void names_of_people_can_be_read(void **state)
{
    (void)state;
    static const enum pb_token ground[] = {PB_TOK_PAPER, PB_TOK_CARD};
    for (enum pb_theme t = 0; t < PB_THEME_COUNT; t++)
        for (enum pb_top top = 0; top < PB_TOP_COUNT; top++)
            for (int g = 0; g < 2; g++) {
                double c = pb_color_contrast(pb_theme_person(t, top), pb_theme_color(t, ground[g]));
                if (c < 4.5)
                    fail_msg("%s: %s on %s has %.2f", pb_theme_name[t], pb_top_name[top],
                             pb_token_name[ground[g]], c);
            }
}

static void every_token_is_named_and_set(void **state)
{
    (void)state;
    for (enum pb_token k = 0; k < PB_TOK_COUNT; k++) {
        assert_non_null(pb_token_name[k]);
        for (enum pb_token other = 0; other < k; other++)
            assert_false(pb_str_is(pb_str_of(pb_token_name[k]), pb_token_name[other]));
        for (enum pb_theme t = 0; t < PB_THEME_COUNT && k != PB_TOK_SHADOW; t++)
            assert_int_equal(pb_theme_color(t, k) >> 24, 0xFF);
    }
}

// Distance in red, green and blue: rough, but enough to keep two swatches from being taken for one
// another.
static int apart(uint32_t a, uint32_t b)
{
    int sum = 0;
    for (int shift = 0; shift < 24; shift += 8) {
        int d = (int)(a >> shift & 0xFF) - (int)(b >> shift & 0xFF);
        sum += d < 0 ? -d : d;
    }
    return sum;
}

static void palettes_are_distinct(void **state)
{
    (void)state;
    for (enum pb_top a = 0; a < PB_TOP_COUNT; a++)
        for (enum pb_top b = 0; b < a; b++)
            assert_true(apart(pb_theme_top(a)->base, pb_theme_top(b)->base) > 40);
    for (enum pb_hair_color a = 0; a < PB_HAIR_COLOR_COUNT; a++)
        for (enum pb_hair_color b = 0; b < a; b++)
            assert_true(apart(pb_theme_hair(a)->base, pb_theme_hair(b)->base) > 40);
    for (unsigned s = 1; s < PB_SKIN_COUNT; s++)
        assert_true(apart(pb_theme_skin(s)->base, pb_theme_skin(s + 1)->base) > 40);
    assert_ptr_equal(pb_theme_skin(0), pb_theme_skin(1));
    assert_ptr_equal(pb_theme_skin(200), pb_theme_skin(PB_SKIN_COUNT));
}

static void features_stand_out_on_every_skin(void **state)
{
    (void)state;
    for (unsigned s = 1; s <= PB_SKIN_COUNT; s++) {
        const pb_skin_palette *k = pb_theme_skin(s);
        double line = pb_color_contrast(k->line, k->base);
        if (line < 1.8)
            fail_msg("skin %u: lines have only %.2f", s, line);
        assert_true(pb_color_contrast(k->shade, k->base) > 1.15);
    }
}

static void mixing_goes_from_one_to_the_other(void **state)
{
    (void)state;
    assert_int_equal(pb_color_mix(0xFF102030, 0x00FFEEDD, 0), 0xFF102030);
    assert_int_equal(pb_color_mix(0xFF102030, 0x00FFEEDD, 255), 0x00FFEEDD);
    assert_int_equal(pb_color_mix(0xFF000000, 0xFFFFFFFF, 128), 0xFF808080);
    assert_int_equal(pb_color_alpha(0xFF123456, 0x20), 0x20123456);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(contrast_is_that_of_wcag),
        cmocka_unit_test(every_pair_on_screens_can_be_read),
        cmocka_unit_test(high_contrast_is_higher_than_light),
        cmocka_unit_test(names_of_people_can_be_read),
        cmocka_unit_test(every_token_is_named_and_set),
        cmocka_unit_test(palettes_are_distinct),
        cmocka_unit_test(features_stand_out_on_every_skin),
        cmocka_unit_test(mixing_goes_from_one_to_the_other),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
