// SPDX-License-Identifier: MIT
// package: the YAML reader and what it refuses.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "kit/shipped.h"
#include "package/yaml.h"

struct reading {
    pb_arena arena;
    pb_sources sources;
    pb_diags diags;
    const pb_yaml *root;
};

static void read_text(struct reading *r, pb_str text, size_t limit)
{
    *r = (struct reading){0};
    uint32_t file = pb_sources_add(&r->sources, PB_STR("test.yaml"), text);
    r->root = pb_yaml_read(&r->arena, file, text, limit, &r->diags);
}

static void release_reading(struct reading *r)
{
    pb_arena_release(&r->arena);
    pb_sources_release(&r->sources);
    pb_diags_release(&r->diags);
}

static void yaml_gives_nodes_with_their_places(void **state)
{
    (void)state;
    struct reading r;
    read_text(
        &r,
        PB_STR("# é\ntitle: née Müller \nlist: [a, \"b\\tc\", 'd''e']\nmap:\n  deep: { x: 1 }\n"
               "empty:\nlong: >\n  one\n  two\nlines: |\n  one\n  two\n"),
        1000);
    assert_non_null(r.root);
    assert_int_equal(r.diags.errors, 0);
    assert_int_equal(r.root->n, 6);
    const pb_yaml *title = pb_yaml_get(r.root, "title");
    assert_true(pb_str_is(title->text, "née Müller"));
    assert_int_equal(title->at.line, 2);
    assert_int_equal(title->at.col, 8);
    assert_int_equal(title->at.len, 10);
    assert_int_equal(title->key_at.col, 1);
    assert_int_equal(title->key_at.len, 5);
    const pb_yaml *list = pb_yaml_get(r.root, "list");
    assert_int_equal(list->kind, PB_YAML_LIST);
    assert_int_equal(list->n, 3);
    assert_true(pb_str_is(list->first->next->text, "b\tc"));
    assert_int_equal(list->first->next->style, PB_YAML_QUOTED);
    assert_int_equal(list->first->next->at.len, 6);
    assert_true(pb_str_is(list->first->next->next->text, "d'e"));
    const pb_yaml *x = pb_yaml_get(pb_yaml_get(pb_yaml_get(r.root, "map"), "deep"), "x");
    assert_int_equal(x->at.line, 5);
    assert_int_equal(x->at.col, 14);
    assert_int_equal(pb_yaml_get(r.root, "empty")->text.n, 0);
    assert_true(pb_str_is(pb_yaml_get(r.root, "long")->text, "one two"));
    assert_int_equal(pb_yaml_get(r.root, "long")->style, PB_YAML_FOLDED);
    assert_true(pb_str_is(pb_yaml_get(r.root, "lines")->text, "one\ntwo"));
    assert_null(pb_yaml_get(r.root, "nothing"));
    release_reading(&r);
}

static void yaml_refuses_what_it_should(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        size_t n; // 0: up to the NUL
        enum pb_diag_id id;
        uint32_t line, col;
        bool goes_on;
        const char *note;
    } cases[] = {
        {"a: [1, 2\nb: 3\n", 0, PB_D_YAML_SYNTAX, 2, 2, false, "while parsing a flow sequence"},
        {"a: \"x\n", 0, PB_D_YAML_SYNTAX, 2, 1, false, "while scanning a quoted scalar"},
        {"a:\n\tb: 1\n", 0, PB_D_YAML_SYNTAX, 2, 1, false, "tab"},
        {"a: \"\\q\"\n", 0, PB_D_YAML_SYNTAX, 1, 5, false, NULL},
        {"a: x\x01\n", 0, PB_D_YAML_SYNTAX, 1, 5, false, NULL},
        {"a: 1\nb: \"x\\0y\"\n", 0, PB_D_YAML_SYNTAX, 2, 4, true, NULL},
        {"a: 1\nb: x\0y\n", 12, PB_D_YAML_SYNTAX, 2, 5, false, NULL},
        {"a: b: c\n", 0, PB_D_YAML_SYNTAX, 1, 5, false, NULL},
        {"a: &x 1\n", 0, PB_D_YAML_ALIAS, 1, 4, true, NULL},
        {"a: 1\nb: [*x]\n", 0, PB_D_YAML_ALIAS, 2, 5, true, NULL},
        {"a: &x { b: 1 }\n", 0, PB_D_YAML_ALIAS, 1, 4, true, NULL},
        {"a: &x [ 1 ]\n", 0, PB_D_YAML_ALIAS, 1, 4, true, NULL},
        {"a: !!str 1\n", 0, PB_D_YAML_TAG, 1, 4, true, NULL},
        {"a: !x { b: 1 }\n", 0, PB_D_YAML_TAG, 1, 4, true, NULL},
        {"a: ! [ 1 ]\n", 0, PB_D_YAML_TAG, 1, 4, true, NULL},
        {"%TAG !e! tag:e,2000:\n---\na: 1\n", 0, PB_D_YAML_TAG, 1, 1, true, NULL},
        {"", 0, PB_D_YAML_DOCUMENTS, 1, 1, false, NULL},
        {"# only a comment\n", 0, PB_D_YAML_DOCUMENTS, 1, 1, false, NULL},
        {"a: 1\n---\nb: 2\n", 0, PB_D_YAML_DOCUMENTS, 2, 1, false, NULL},
        {"a: 1\nb: 2\na: 3\n", 0, PB_D_DUPLICATE_KEY, 3, 1, true, "first here"},
        {"{ a: 1, \"a\": 2 }\n", 0, PB_D_DUPLICATE_KEY, 1, 9, true, "first here"},
        {"? [a]\n: 1\n", 0, PB_D_WRONG_TYPE, 1, 3, true, NULL},
        {"? { a: 1 }\n: 1\n", 0, PB_D_WRONG_TYPE, 1, 3, true, NULL},
        {"\"\": 1\n", 0, PB_D_WRONG_TYPE, 1, 1, true, NULL},
        {"a: \xC3\xA9\xFF\n", 0, PB_D_NOT_UTF8, 1, 5, false, NULL},
        {"\xFF\xFE"
         "a\0",
         4, PB_D_NOT_UTF8, 1, 1, false, NULL},
        {"a: [[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]\n", 0, PB_D_YAML_DEPTH, 1, 19, false, NULL},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct reading r;
        size_t n = cases[i].n ? cases[i].n : strlen(cases[i].text);
        read_text(&r, (pb_str){cases[i].text, n}, 1000);
        expect_first(&r.diags, &r.sources, cases[i].id, cases[i].line, cases[i].col, cases[i].note);
        if ((r.root != NULL) != cases[i].goes_on || r.diags.errors != 1) {
            fprintf(stderr, "case %zu: root %d, errors %u\n", i, r.root != NULL, r.diags.errors);
            fail();
        }
        release_reading(&r);
    }
}

static void yaml_has_its_limits(void **state)
{
    (void)state;
    struct reading r;
    read_text(&r, PB_STR("a: 12345\n"), 8);
    assert_null(r.root);
    expect_first(&r.diags, &r.sources, PB_D_FILE_TOO_LARGE, 0, 0, NULL);
    release_reading(&r);
    read_text(&r, PB_STR("a: [[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]\n"), 1000); // sixteen with the mapping
    assert_non_null(r.root);
    release_reading(&r);
    pb_buf many = {0};
    pb_buf_add(&many, PB_STR("["));
    for (int i = 0; i < PB_YAML_NODES_MAX; i++)
        pb_buf_add(&many, PB_STR("1,"));
    pb_buf_add(&many, PB_STR("]"));
    read_text(&r, pb_buf_str(&many), many.n);
    assert_null(r.root);
    assert_int_equal(r.diags.list.p[0].id, PB_D_TOO_LARGE);
    release_reading(&r);
    pb_buf_release(&many);
}

static void yaml_tells_several_mistakes_at_once(void **state)
{
    (void)state;
    struct reading r;
    read_text(&r, PB_STR("a: &x 1\nb: *x\na: 2\nc: !!int 3\nd: fine\n"), 1000);
    assert_int_equal(r.diags.errors, 4);
    assert_true(pb_str_is(pb_yaml_get(r.root, "d")->text, "fine"));
    assert_true(pb_str_is(pb_yaml_get(r.root, "a")->text, "1"));
    assert_int_equal(pb_yaml_get(r.root, "b")->kind, PB_YAML_BAD);
    pb_str text;
    assert_false(pb_yaml_text(pb_yaml_get(r.root, "b"), 10, &text, &r.diags));
    assert_int_equal(r.diags.errors, 4); // what was refused is not complained of again
    release_reading(&r);
}

static void yaml_types_are_those_of_core(void **state)
{
    (void)state;
    struct reading r;
    read_text(
        &r,
        PB_STR("no: no\non: on\nyes: yes\nyear: 2020\nquoted: \"2020\"\nflag: true\nfloat: 1.5\n"
               "hex: 0x10\nminus: -7\nbig: 99999999999999999999\nnull: ~\nlist: [a]\n"),
        1000);
    static const char *const texts[] = {"no", "on", "yes", "quoted", "float", "hex"};
    static const char *const not_texts[] = {"year", "flag", "minus", "null", "list"};
    pb_str text = {0};
    int32_t n = 0;
    bool flag = false;
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
        assert_true(pb_yaml_text(pb_yaml_get(r.root, texts[i]), 50, &text, &r.diags));
    assert_int_equal(r.diags.errors, 0);
    assert_true(pb_yaml_int(pb_yaml_get(r.root, "year"), 0, 3000, &n, &r.diags) && n == 2020);
    assert_true(pb_yaml_int(pb_yaml_get(r.root, "minus"), -7, 0, &n, &r.diags) && n == -7);
    assert_true(pb_yaml_bool(pb_yaml_get(r.root, "flag"), &flag, &r.diags) && flag);
    assert_int_equal(r.diags.errors, 0);
    for (size_t i = 0; i < sizeof not_texts / sizeof *not_texts; i++)
        assert_false(pb_yaml_text(pb_yaml_get(r.root, not_texts[i]), 50, &text, &r.diags));
    assert_int_equal(r.diags.errors, 5);
    assert_false(pb_yaml_int(pb_yaml_get(r.root, "quoted"), 0, 3000, &n, &r.diags));
    assert_false(pb_yaml_int(pb_yaml_get(r.root, "float"), 0, 3000, &n, &r.diags));
    assert_false(pb_yaml_int(pb_yaml_get(r.root, "big"), 0, 3000, &n, &r.diags));
    assert_false(pb_yaml_bool(pb_yaml_get(r.root, "yes"), &flag, &r.diags));
    assert_int_equal(r.diags.errors, 9);
    assert_int_equal(n, -7);
    for (uint32_t i = 0; i < r.diags.list.n; i++)
        assert_true(r.diags.list.p[i].is_note || r.diags.list.p[i].id == PB_D_WRONG_TYPE ||
                    r.diags.list.p[i].id == PB_D_OUT_OF_RANGE);
    release_reading(&r);
}

static void yaml_texts_are_one_paragraph_and_not_endless(void **state)
{
    (void)state;
    struct reading r;
    pb_str text = {0};
    read_text(&r, PB_STR("a: |\n  one\n  two\n"), 100);
    assert_false(pb_yaml_text(pb_yaml_get(r.root, "a"), 50, &text, &r.diags));
    expect_first(&r.diags, &r.sources, PB_D_WRONG_TYPE, 1, 4, "folds");
    release_reading(&r);
    read_text(&r, PB_STR("a: éééé\n"), 100);
    assert_true(pb_yaml_text(pb_yaml_get(r.root, "a"), 4, &text, &r.diags));
    assert_false(pb_yaml_text(pb_yaml_get(r.root, "a"), 3, &text, &r.diags));
    expect_first(&r.diags, &r.sources, PB_D_OUT_OF_RANGE, 1, 4, NULL);
    release_reading(&r);
    read_text(&r, PB_STR("a: \" \"\n"), 100);
    assert_false(pb_yaml_text(pb_yaml_get(r.root, "a"), 4, &text, &r.diags));
    expect_first(&r.diags, &r.sources, PB_D_EMPTY_TEXT, 1, 1, NULL);
    release_reading(&r);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(yaml_gives_nodes_with_their_places),
        cmocka_unit_test(yaml_refuses_what_it_should),
        cmocka_unit_test(yaml_has_its_limits),
        cmocka_unit_test(yaml_tells_several_mistakes_at_once),
        cmocka_unit_test(yaml_types_are_those_of_core),
        cmocka_unit_test(yaml_texts_are_one_paragraph_and_not_endless),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
