// SPDX-License-Identifier: MIT
// base: strings, UTF-8, arenas, maps, diagnostics, files.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "base/diag.h"
#include "base/file.h"
#include "base/map.h"
#include "base/rng.h"
#include "base/utf8.h"

static void strings_cut_trim_and_count(void **state)
{
    (void)state;
    pb_str s = PB_STR("a,,b"), piece;
    assert_true(pb_str_cut(&s, ',', &piece) && pb_str_is(piece, "a"));
    assert_true(pb_str_cut(&s, ',', &piece) && piece.n == 0);
    assert_true(pb_str_cut(&s, ',', &piece) && pb_str_is(piece, "b"));
    assert_false(pb_str_cut(&s, ',', &piece));
    assert_true(pb_str_is(pb_str_trim(PB_STR(" \t x y \n")), "x y"));
    int64_t n = 7;
    assert_true(pb_str_int(PB_STR("-42"), &n) && n == -42);
    assert_false(pb_str_int(PB_STR("4x"), &n) || pb_str_int(PB_STR("99999999999999999999"), &n));
    assert_int_equal(n, -42);
    assert_int_equal(pb_str_words(PB_STR("It isn't  really — a case.")), 5);
    assert_int_equal(pb_str_words(PB_STR("我一直看见那张报纸。")), 6); // nine ideographs
}

static void nearness_finds_slips_only(void **state)
{
    (void)state;
    assert_int_equal(pb_str_distance(PB_STR("more_plan"), PB_STR("more_plans")), 1);
    assert_int_equal(pb_str_distance(PB_STR("ab"), PB_STR("ba")), 1);
    assert_int_equal(pb_str_distance(PB_STR(""), PB_STR("abc")), 3);
}

static void utf8_refuses_what_is_not_text(void **state)
{
    (void)state;
    static const char *const bad[] = {
        "\x80", "\xC0\xAF", "\xE0\x80\x80", "\xED\xA0\x80", "\xF4\x90\x80\x80", "\xE2\x82", "\xFF"};
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++)
        assert_int_equal(pb_utf8_valid(pb_str_of(bad[i])), 0);
    pb_str good = PB_STR("a\xC3\xA9\xE4\xBD\xA0\xF0\x9F\x99\x82");
    assert_int_equal(pb_utf8_valid(good), good.n);
    assert_int_equal(pb_utf8_count(good), 4);
    for (uint32_t c = 1; c < 0x110000; c += 77) {
        char out[4];
        size_t at = 0, n = pb_utf8_put(out, c);
        bool surrogate = c >= 0xD800 && c <= 0xDFFF;
        assert_int_equal(pb_utf8_next((pb_str){out, n}, &at), surrogate ? PB_UTF8_BAD : c);
    }
}

static void arenas_keep_everything_until_reset(void **state)
{
    (void)state;
    pb_arena a = {0};
    pb_str kept[500];
    for (int i = 0; i < 500; i++) {
        char text[64];
        int n = snprintf(text, sizeof text, "number %d", i);
        kept[i] = pb_arena_dup(&a, (pb_str){text, (size_t)n});
        memset(pb_arena_alloc(&a, (size_t)i * 97), 0xAB, (size_t)i * 97);
    }
    for (int i = 0; i < 500; i++) {
        char text[64];
        snprintf(text, sizeof text, "number %d", i);
        assert_string_equal(kept[i].p, text);
        assert_int_equal((uintptr_t)kept[i].p % 16, 0);
    }
    pb_arena_reset(&a);
    assert_int_equal(a.used, 0);
    pb_arena_release(&a);
}

static void maps_find_what_was_put_first(void **state)
{
    (void)state;
    pb_map m = {0};
    static char keys[1000][8];
    for (uint32_t i = 0; i < 1000; i++) {
        snprintf(keys[i], sizeof keys[i], "k%u", i);
        assert_int_equal(pb_map_put(&m, pb_str_of(keys[i]), i), PB_MAP_NONE);
    }
    assert_int_equal(pb_map_put(&m, PB_STR("k7"), 12), 7);
    for (uint32_t i = 0; i < 1000; i++)
        assert_int_equal(pb_map_get(&m, pb_str_of(keys[i])), i);
    assert_int_equal(pb_map_get(&m, PB_STR("k1000")), PB_MAP_NONE);
    pb_map_release(&m);
}

static void chance_repeats(void **state)
{
    (void)state;
    // The first values of SplitMix64 from seed 1234567, as published with the reference code.
    pb_rng r = {1234567};
    assert_int_equal(pb_rng_next(&r), UINT64_C(6457827717110365317));
    assert_int_equal(pb_rng_next(&r), UINT64_C(3203168211198807973));
    uint32_t seen = 0;
    for (int i = 0; i < 1000; i++)
        seen |= 1u << pb_rng_below(&r, 6);
    assert_int_equal(seen, 0x3F);
}

static void diagnostics_show_place_line_and_caret(void **state)
{
    (void)state;
    pb_sources src = {0};
    pb_diags d = {0};
    pb_buf out = {0};
    uint32_t f = pb_sources_add(&src, PB_STR("a.lua"), PB_STR("one\n\tgo = \"née\",\nthree"));
    pb_diag_add(&d, PB_D_UNKNOWN_BEAT, (pb_span){f, 2, 7, 5}, "unknown beat '%s'", "n\x01");
    pb_diag_note(&d, (pb_span){f, 3, 1, 0}, "did you mean 'three'?");
    pb_diag_add(&d, PB_D_UNUSED_POOL, (pb_span){f, 1, 1, 3}, "nothing draws from it");
    pb_diags_sort(&d);
    pb_diags_print(&d, &src, &out);
    assert_string_equal(out.p, "a.lua:1:1: warning: nothing draws from it [unused-pool]\n"
                               "     1 | one\n       | ^~~\n"
                               "a.lua:2:7: error: unknown beat 'n\xEF\xBF\xBD' [unknown-beat]\n"
                               "     2 |  go = \"née\",\n       |       ^~~~~\n"
                               "a.lua:3:1: note: did you mean 'three'?\n"
                               "     3 | three\n       | ^\n");
    assert_int_equal(d.errors, 1);
    assert_int_equal(d.warnings, 1);
    for (int i = 0; i < 300; i++)
        pb_diag_add(&d, PB_D_EMPTY_TEXT, (pb_span){f, 1, 1, 0}, "again");
    pb_diags_sort(&d);
    assert_int_equal(d.errors, 301);
    assert_int_equal(d.list.n, PB_DIAG_CAP);
    pb_buf_release(&out);
    pb_diags_release(&d);
    pb_sources_release(&src);
}

static void collect(void *ctx, pb_str name)
{
    pb_buf_printf(ctx, "%.*s ", PB_STR_ARG(name));
}

static void files_are_replaced_whole_and_limits_hold(void **state)
{
    (void)state;
    const char *home = getenv("PUSHBACK_HOME");
    assert_non_null(home);
    pb_err err = {""};
    pb_buf path = {0}, text = {0};
    assert_true(pb_dir_make(home, &err));
    assert_true(pb_file_write(pb_path_join(&path, home, "b"), PB_STR("first"), &err));
    assert_true(pb_file_write(path.p, PB_STR("second"), &err));
    assert_true(pb_file_read(path.p, 100, &text, &err) && strcmp(text.p, "second") == 0);
    assert_false(pb_file_read(path.p, 3, &text, &err));
    assert_non_null(strstr(err.text, "larger than 3 bytes"));
    assert_true(pb_file_write(pb_path_join(&path, home, "a"), PB_STR(""), &err));
    text.n = 0;
    assert_true(pb_dir_list(home, collect, &text, &err));
    assert_string_equal(text.p, "a b ");
    assert_false(pb_file_read(home, 100, &text, &err));
    assert_false(pb_file_read("/nowhere/at/all", 100, &text, &err));
    pb_buf_release(&path);
    pb_buf_release(&text);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(strings_cut_trim_and_count),
        cmocka_unit_test(nearness_finds_slips_only),
        cmocka_unit_test(utf8_refuses_what_is_not_text),
        cmocka_unit_test(arenas_keep_everything_until_reset),
        cmocka_unit_test(maps_find_what_was_put_first),
        cmocka_unit_test(chance_repeats),
        cmocka_unit_test(diagnostics_show_place_line_and_caret),
        cmocka_unit_test(files_are_replaced_whole_and_limits_hold),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
