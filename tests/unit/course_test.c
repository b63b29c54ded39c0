// SPDX-License-Identifier: MIT
// Courses: the shipped ones, and what is wrong with others.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "base/file.h"
#include "kit/shipped.h"
#include "package/course.h"

typedef struct reading {
    pb_course course;
    pb_sources sources;
    pb_diags diags;
    bool sound;
} reading;

static void read(reading *r, const struct shelf *s, const char *path)
{
    *r = (reading){.sound = false};
    r->sound = pb_course_read(&r->course, path, &s->catalogue, &r->sources, &r->diags);
}

static void drop(reading *r)
{
    pb_course_release(&r->course);
    pb_sources_release(&r->sources);
    pb_diags_release(&r->diags);
}

static void the_shipped_course_is_whole_and_the_same_in_both_languages(void **state)
{
    const struct shelf *s = *state;
    reading en, zh;
    read(&en, s, ASSETS "/courses/six-weeks.yaml");
    read(&zh, s, ASSETS "/courses/six-weeks.zh_CN.yaml");
    print_diags(&en.diags, &en.sources);
    print_diags(&zh.diags, &zh.sources);
    assert_true(en.sound && zh.sound);
    assert_int_equal(en.course.weeks.n, 6);
    assert_int_equal(zh.course.weeks.n, 6);
    assert_int_equal(en.course.questions.n, zh.course.questions.n);
    assert_int_equal(en.course.drills.n, zh.course.drills.n);
    for (uint32_t i = 0; i < 6; i++) {
        const pb_course_week *a = &en.course.weeks.p[i], *b = &zh.course.weeks.p[i];
        assert_true(pb_str_eq(a->scenario, b->scenario) && pb_str_eq(a->instead, b->instead));
        assert_int_equal(a->mode, b->mode);
        assert_int_equal(a->drills, b->drills);
        assert_true(a->title.n && a->aim.n && a->before.n && a->after.n);
        for (uint32_t k = 0; k < i; k++) // nobody leads the same group twice
            assert_false(pb_str_eq(a->scenario, en.course.weeks.p[k].scenario));
    }
    for (uint32_t i = 0; i < en.course.drills.n; i++) {
        const pb_course_drill *a = &en.course.drills.p[i], *b = &zh.course.drills.p[i];
        assert_true(a->move == b->move && a->principle == b->principle);
        assert_true((a->move < 0) != (a->principle < 0));
        assert_true((a->note.n > 0) == (b->note.n > 0));
    }
    drop(&en);
    drop(&zh);
}

static void scenarios_that_are_not_here_are_told(void **state)
{
    const struct shelf *s = *state;
    const pb_str here[] = {PB_STR("the-ward-round"), PB_STR("the-corridors")};
    reading r;
    read(&r, s, ASSETS "/courses/six-weeks.yaml");
    pb_course_check_scenarios(&r.course, here, 2, &r.diags);
    assert_int_equal(r.diags.errors, 0);
    assert_true(r.diags.warnings >= 5);
    expect_first(&r.diags, &r.sources, PB_D_UNKNOWN_SCENARIO, r.course.weeks.p[1].scenario_at.line,
                 15, "the-corridors");
    drop(&r);
}

// A course whose one week begins with `week`, and what is wrong in it.
static const struct {
    const char *week;
    enum pb_diag_id id;
    uint32_t line, col;
} cases[] = {
    {"scenario: [a]\n    drills: []", PB_D_WRONG_TYPE, 7, 15},
    {"scenario: a\n    mode: exam", PB_D_UNKNOWN_VALUE, 8, 11},
    {"scenario: a\n    drill: []", PB_D_UNKNOWN_KEY, 8, 5},
    {"scenario: a\n    drills: [{move: hold_silense}]", PB_D_UNKNOWN_MOVE, 8, 21},
    {"scenario: a\n    drills: [{principle: hold_fram}]", PB_D_UNKNOWN_PRINCIPLE, 8, 26},
    {"scenario: a\n    drills: [{note: both or neither}]", PB_D_MISSING_KEY, 8, 14},
    {"scenario: a\n    drills: [hold_silence]", PB_D_WRONG_TYPE, 8, 14},
    {"mode: practice", PB_D_MISSING_KEY, 6, 5},
};

static void mistakes_are_told_at_their_place(void **state)
{
    static const char around[] =
        "format: 1\ntitle: t\nsummary: s\nlanguage: en\nweeks:\n  - title: one\n    %s\n"
        "    aim: a\n    before: b\n    after: c\nclosing:\n  note: n\n  questions: [q]\n";
    const struct shelf *s = *state;
    char folder[] = "/tmp/pushback-course-XXXXXX";
    pb_buf path = {0}, text = {0};
    pb_err err = {""};
    assert_non_null(mkdtemp(folder));
    pb_path_join(&path, folder, "course.yaml");
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        reading r;
        text.n = 0;
        pb_buf_printf(&text, around, cases[i].week);
        assert_true(pb_file_write(path.p, pb_buf_str(&text), &err));
        read(&r, s, path.p);
        assert_false(r.sound);
        expect_first(&r.diags, &r.sources, cases[i].id, cases[i].line, cases[i].col, NULL);
        drop(&r);
    }
    remove(path.p);
    remove(folder);
    pb_buf_release(&path);
    pb_buf_release(&text);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_shipped_course_is_whole_and_the_same_in_both_languages),
        cmocka_unit_test(scenarios_that_are_not_here_are_told),
        cmocka_unit_test(mistakes_are_told_at_their_place),
    };
    return cmocka_run_group_tests_name("course", tests, load_shipped, release_shipped);
}
