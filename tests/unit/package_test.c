// SPDX-License-Identifier: MIT
// package: scenario.yaml, and scenarios on disk.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "base/file.h"
#include "kit/shipped.h"
#include "package/catalogue.h"
#include "package/find.h"
#include "package/meta.h"

static void put_file(const char *dir, const char *name, pb_str text)
{
    pb_buf path = {0};
    pb_err err = {0};
    assert_true(pb_file_write(pb_path_join(&path, dir, name), text, &err));
    pb_buf_release(&path);
}

static const char *home(pb_buf *out, const char *name)
{
    const char *root = getenv("PUSHBACK_HOME");
    pb_path_join(out, root ? root : "/tmp/pushback-package-test", name);
    assert_true(pb_dir_make(out->p, NULL));
    return out->p;
}

// ---- scenario.yaml ------------------------------------------------------------------------------

static const char *const ward =
    "format: 1\n"
    "title: The ward round\n"
    "summary: A dying man who looks ordinary.\n"
    "language: en\n"
    "level: 2\n"
    "minutes: 60\n"
    "setting: Medical students, week six\n"
    "school: student\n"
    "teaches: [felt_experience, protect_presenter]\n"
    "sources: [\"Ng, Seu & Cullum 2022, doi:10.1186/s12909-022-03508-2\"]\n"
    "content_notes: [death, cancer]\n"
    "climate: { safety: 55, depth: 20 }\n"
    "people:\n"
    "  Priya: { role: presenter, job: medical student, look: { hair: long, hair_color: black, "
    "skin: 3, "
    "top: teal, glasses: true, beard: none, head: hijab, age: young, aid: wheelchair } }\n"
    "  Dr_Okafor: { shown: Dr Okafor, job: registrar }\n"
    "  Tom: { job: medical student }\n"
    "state:\n"
    "  plans: { start: 2, min: 0, max: 9, note: how many plans }\n"
    "  heat: { start: -5, min: -1000000, max: 1000000 }\n";

// Loads `ward` with `from` replaced by `to`.
static bool load_ward(pb_scenario *s, pb_diags *d, const pb_catalogue *c, const char *from,
                      const char *to)
{
    const char *at = strstr(ward, from);
    assert_non_null(at);
    pb_buf text = {0};
    pb_buf_printf(&text, "%.*s%s%s", (int)(at - ward), ward, to, at + strlen(from));
    *s = (pb_scenario){0};
    *d = (pb_diags){0};
    bool ok = pb_meta_load(s, c, PB_STR("the-ward-round"), PB_STR("x/scenario.yaml"),
                           pb_buf_str(&text), d);
    pb_buf_release(&text);
    return ok;
}

static void a_scenario_says_what_it_is(void **state)
{
    const pb_catalogue *c = &((const struct shelf *)*state)->catalogue;
    pb_scenario s;
    pb_diags d;
    bool ok = load_ward(&s, &d, c, "format", "format");
    print_diags(&d, &s.sources);
    assert_true(ok);
    const pb_meta *m = &s.meta;
    assert_string_equal(m->id.p, "the-ward-round");
    assert_string_equal(m->title.p, "The ward round");
    assert_string_equal(m->language.p, "en");
    assert_string_equal(m->setting.p, "Medical students, week six");
    assert_int_equal(m->level, 2);
    assert_int_equal(m->minutes, 60);
    assert_string_equal(c->schools.p[m->school].id.p, "student");
    assert_int_equal(m->teaches, 1u << pb_catalogue_principle(c, PB_STR("felt_experience")) |
                                     1u << pb_catalogue_principle(c, PB_STR("protect_presenter")));
    assert_int_equal(m->sources.n, 1);
    assert_string_equal(m->content_notes.p[1].p, "cancer");
    assert_int_equal(m->climate[PB_SAFETY], 55);
    assert_int_equal(m->climate[PB_EXPOSURE], c->climate.start[PB_EXPOSURE]);
    assert_int_equal(m->climate[PB_DEPTH], 20);
    assert_int_equal(m->people.n, 3);
    assert_int_equal(m->presenter, 0);
    const pb_look *look = &m->people.p[0].look;
    assert_true(look->hair == PB_HAIR_LONG && look->hair_color == PB_BLACK && look->skin == 3);
    assert_true(look->top == PB_TEAL && look->glasses && look->head == PB_HEAD_HIJAB);
    assert_true(look->age == PB_AGE_YOUNG && look->aid == PB_AID_WHEELCHAIR);
    assert_string_equal(m->people.p[1].name.p, "Dr Okafor");
    assert_string_equal(m->people.p[2].name.p, "Tom");
    assert_in_range(m->people.p[2].look.skin, 1, 6);
    assert_int_equal(m->people.p[2].at.line, 16);
    assert_int_equal(m->people.p[2].at.col, 3);
    assert_int_equal(m->people.p[2].at.len, 3);
    assert_int_equal(m->state.n, 2);
    assert_int_equal(m->state.p[0].start, 2);
    assert_int_equal(m->state.p[1].min, -1000000);
    assert_string_equal(s.sources.list.p[m->at.file].path.p, "x/scenario.yaml");
    pb_diags_release(&d);
    pb_scenario_release(&s);
}

static void a_co_leader_is_somebody_of_the_group(void **state)
{
    const pb_catalogue *c = &((const struct shelf *)*state)->catalogue;
    pb_scenario s;
    pb_diags d;
    bool ok = load_ward(&s, &d, c, "Tom: { job", "Tom: { role: coleader, job");
    print_diags(&d, &s.sources);
    assert_true(ok);
    const pb_meta *m = &s.meta;
    assert_int_equal(m->presenter, 0);
    assert_true(m->people.p[2].is_coleader && !m->people.p[2].is_presenter);
    assert_false(m->people.p[0].is_coleader || m->people.p[1].is_coleader);
    pb_diags_release(&d);
    pb_scenario_release(&s);
    ok = load_ward(&s, &d, c, "job: registrar }\n  Tom: { job",
                   "role: coleader, job: registrar }\n  Tom: { role: coleader, job");
    assert_false(ok);
    assert_int_equal(d.list.p[0].id, PB_D_TWO_COLEADERS);
    assert_int_equal(d.list.p[0].at.line, 16);
    pb_diags_release(&d);
    pb_scenario_release(&s);
}

static void every_word_of_a_look_is_understood(void **state)
{
    const pb_catalogue *c = &((const struct shelf *)*state)->catalogue;
    static const struct {
        const char *key, *const *words;
        int count;
    } keys[] = {{"hair", pb_hair_name, PB_HAIR_COUNT},
                {"beard", pb_beard_name, PB_BEARD_COUNT},
                {"head", pb_head_name, PB_HEAD_COUNT},
                {"build", pb_build_name, PB_BUILD_COUNT},
                {"wears", pb_wears_name, PB_WEAR_COUNT}};
    for (size_t k = 0; k < sizeof keys / sizeof *keys; k++)
        for (int i = 0; i < keys[k].count; i++) {
            char row[96];
            snprintf(row, sizeof row, "Tom: { look: { %s: %s }, job", keys[k].key,
                     keys[k].words[i]);
            pb_scenario s;
            pb_diags d;
            assert_true(load_ward(&s, &d, c, "Tom: { job", row));
            const pb_look *look = &s.meta.people.p[2].look;
            const int got[] = {(int)look->hair, (int)look->beard, (int)look->head, (int)look->build,
                               (int)look->wears};
            assert_int_equal(got[k], i);
            pb_diags_release(&d);
            pb_scenario_release(&s);
        }
}

static void a_broken_scenario_says_where(void **state)
{
    const pb_catalogue *c = &((const struct shelf *)*state)->catalogue;
    static const struct {
        const char *from, *to;
        enum pb_diag_id id; // PB_DIAG_COUNT: it loads
        uint32_t line, col;
        const char *note;
    } cases[] = {
        {"format: 1", "format: 2", PB_D_BAD_FORMAT, 1, 9, NULL},
        {"format: 1", "format: one", PB_D_WRONG_TYPE, 1, 9, NULL},
        {"format: 1\n", "", PB_D_MISSING_KEY, 1, 1, NULL},
        {"title:", "titel:", PB_D_UNKNOWN_KEY, 2, 1, "did you mean 'title'?"},
        {"title: The ward round", "title:", PB_D_EMPTY_TEXT, 2, 1, NULL},
        {"language: en", "language: EN", PB_D_BAD_NAME, 4, 11, "zh_CN"},
        {"language: en", "language: zh_CN", PB_DIAG_COUNT, 0, 0, NULL},
        {"language: en", "language: zh_Hant_TW", PB_DIAG_COUNT, 0, 0, NULL},
        {"language: en", "language: zh-CN", PB_D_BAD_NAME, 4, 11, NULL},
        {"language: en", "language: no", PB_DIAG_COUNT, 0, 0, NULL},
        {"level: 2", "level: 4", PB_D_OUT_OF_RANGE, 5, 8, NULL},
        {"minutes: 60", "minutes: 4", PB_D_OUT_OF_RANGE, 6, 10, NULL},
        {"minutes: 60", "minutes: 241", PB_D_OUT_OF_RANGE, 6, 10, NULL},
        {"school: student", "school: students", PB_D_UNKNOWN_SCHOOL, 8, 9,
         "did you mean 'student'?"},
        {"[felt_experience,", "[felt_experiences,", PB_D_UNKNOWN_PRINCIPLE, 9, 11,
         "did you mean 'felt_experience'?"},
        {"[death, cancer]", "death", PB_D_WRONG_TYPE, 11, 16, NULL},
        {"[death, cancer]", "[death, [cancer]]", PB_D_WRONG_TYPE, 11, 24, NULL},
        {"safety: 55", "safety: 101", PB_D_OUT_OF_RANGE, 12, 20, NULL},
        {"safety: 55", "saftey: 55", PB_D_UNKNOWN_KEY, 12, 12, "did you mean 'safety'?"},
        {"role: presenter, ", "", PB_D_NO_PRESENTER, 13, 1, "role: presenter"},
        {"{ shown", "{ role: presenter, shown", PB_D_NO_PRESENTER, 15, 3, "the first is here"},
        {"role: presenter", "role: presentr", PB_D_UNKNOWN_VALUE, 14, 18,
         "did you mean 'presenter'?"},
        {"Tom:", "tom:", PB_D_BAD_NAME, 16, 3, "capital"},
        {"Tom:", "T-m:", PB_D_BAD_NAME, 16, 3, "capital"},
        {"Tom:", "You:", PB_D_NAME_TAKEN, 16, 3, NULL},
        {"Tom:", "Priya:", PB_D_DUPLICATE_KEY, 16, 3, "first here"},
        {"job: registrar", "jobs: registrar", PB_D_UNKNOWN_KEY, 15, 34, "did you mean 'job'?"},
        {", job: registrar", "", PB_D_MISSING_KEY, 15, 3, NULL},
        {"hair: long", "hair: lnog", PB_D_UNKNOWN_VALUE, 14, 65, "did you mean 'long'?"},
        {"skin: 3", "skin: 7", PB_D_OUT_OF_RANGE, 14, 96, NULL},
        {"glasses: true", "glasses: yes", PB_D_WRONG_TYPE, 14, 119, NULL},
        {"plans:", "Plans:", PB_D_BAD_NAME, 18, 3, NULL},
        {"plans:", "depth:", PB_D_NAME_TAKEN, 18, 3, NULL},
        {"plans:", "minute:", PB_D_NAME_TAKEN, 18, 3, NULL},
        {"plans:", "drift:", PB_D_NAME_TAKEN, 18, 3, NULL},
        {"plans:", "no_drift:", PB_D_NAME_TAKEN, 18, 3, NULL},
        {"plans:", "advice_giving:", PB_D_NAME_TAKEN, 18, 3, NULL},
        {"plans:", "until:", PB_D_NAME_TAKEN, 18, 3, NULL},
        {"start: 2", "start: 10", PB_D_OUT_OF_RANGE, 18, 19, NULL},
        {"max: 9", "max: -1", PB_D_OUT_OF_RANGE, 18, 35, NULL},
        {"max: 1000000", "max: 1000001", PB_D_OUT_OF_RANGE, 19, 42, NULL},
        {", max: 9", "", PB_D_MISSING_KEY, 18, 3, NULL},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        pb_scenario s;
        pb_diags d;
        bool ok = load_ward(&s, &d, c, cases[i].from, cases[i].to);
        if (cases[i].id == PB_DIAG_COUNT ? !ok : ok) {
            print_diags(&d, &s.sources);
            fail_msg("case %zu ('%s') gives %d", i, cases[i].to, ok);
        }
        pb_diags_sort(&d);
        if (!ok)
            expect_first(&d, &s.sources, cases[i].id, cases[i].line, cases[i].col, cases[i].note);
        pb_diags_release(&d);
        pb_scenario_release(&s);
    }
}

static void a_scenario_keeps_to_its_numbers(void **state)
{
    const pb_catalogue *c = &((const struct shelf *)*state)->catalogue;
    pb_scenario s;
    pb_diags d;
    pb_buf many = {0};
    for (int i = 0; i < PB_PEOPLE_MAX - 2; i++)
        pb_buf_printf(&many, "  P%d: { job: nurse }\n", i);
    pb_buf_add(&many, PB_STR("  Tom:"));
    assert_false(load_ward(&s, &d, c, "  Tom:", many.p));
    expect_first(&d, &s.sources, PB_D_OUT_OF_RANGE, 13, 1, NULL);
    pb_diags_release(&d);
    pb_scenario_release(&s);
    many.n = 0;
    for (int i = 0; i < PB_STATE_MAX - 1; i++)
        pb_buf_printf(&many, "  v%d: { start: 0, min: 0, max: 1 }\n", i);
    pb_buf_add(&many, PB_STR("  plans:"));
    assert_false(load_ward(&s, &d, c, "  plans:", many.p));
    expect_first(&d, &s.sources, PB_D_OUT_OF_RANGE, 17, 1, NULL);
    pb_diags_release(&d);
    pb_scenario_release(&s);
    pb_buf_release(&many);
    static const char *const folders[] = {"", "-x", "a b", "..", "é"};
    for (size_t i = 0; i < sizeof folders / sizeof *folders; i++) {
        s = (pb_scenario){0};
        d = (pb_diags){0};
        assert_false(pb_meta_load(&s, c, pb_str_of(folders[i]), PB_STR("scenario.yaml"),
                                  pb_str_of(ward), &d));
        expect_first(&d, &s.sources, PB_D_BAD_NAME, 0, 0, NULL);
        pb_diags_release(&d);
        pb_scenario_release(&s);
    }
}

static void a_scenario_shows_all_its_mistakes_in_one_run(void **state)
{
    const pb_catalogue *c = &((const struct shelf *)*state)->catalogue;
    pb_scenario s = {0};
    pb_diags d = {0};
    assert_false(
        pb_meta_load(&s, c, PB_STR("x"), PB_STR("scenario.yaml"),
                     PB_STR("format: 1\ntitle: T\nlevel: 9\nminutes: soon\nschool: none\n"
                            "people: { a: { job: x }, B: { jib: x } }\nstate: [x]\ncolour: red\n"),
                     &d));
    // missing summary and language; level, minutes, school; a, B, no presenter; state; colour
    assert_int_equal(d.errors, 10);
    assert_string_equal(s.meta.title.p, "T");
    pb_diags_release(&d);
    pb_scenario_release(&s);
}

static void a_text_that_is_no_mapping_is_no_scenario(void **state)
{
    const pb_catalogue *c = &((const struct shelf *)*state)->catalogue;
    static const char *const texts[] = {"[]", "word", "- a\n- b\n", "~"};
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        pb_scenario s = {0};
        pb_diags d = {0};
        assert_false(
            pb_meta_load(&s, c, PB_STR("x"), PB_STR("scenario.yaml"), pb_str_of(texts[i]), &d));
        expect_first(&d, &s.sources, PB_D_WRONG_TYPE, 1, 1, NULL);
        pb_diags_release(&d);
        pb_scenario_release(&s);
    }
}

// ---- on disk ------------------------------------------------------------------------------------

static void scenarios_are_found_by_folder_the_first_one_counting(void **state)
{
    (void)state;
    pb_buf own = {0}, shipped = {0}, path = {0};
    home(&own, "find/own");
    home(&shipped, "find/shipped");
    static const char *const folders[] = {"find/own/b", "find/own/empty", "find/shipped/b",
                                          "find/shipped/a"};
    for (size_t i = 0; i < sizeof folders / sizeof *folders; i++)
        home(&path, folders[i]);
    put_file(own.p, "b/scenario.yaml", PB_STR("x"));
    put_file(own.p, "notes.txt", PB_STR("x"));
    put_file(shipped.p, "b/scenario.yaml", PB_STR("y"));
    put_file(shipped.p, "a/script.lua", PB_STR("y"));
    pb_finds finds = {0};
    const char *const dirs[] = {own.p, "/nonexistent", shipped.p, NULL};
    pb_package_find(&finds, dirs);
    assert_int_equal(finds.list.n, 2);
    assert_string_equal(finds.list.p[0].id.p, "a");
    assert_string_equal(finds.list.p[1].id.p, "b");
    assert_string_equal(finds.list.p[1].dir.p, pb_path_join(&path, own.p, "b"));
    pb_finds_release(&finds);
    pb_buf_release(&own);
    pb_buf_release(&shipped);
    pb_buf_release(&path);
}

static void a_package_is_two_files_and_their_hash(void **state)
{
    (void)state;
    pb_buf dir = {0};
    home(&dir, "read/two-files");
    put_file(dir.p, "scenario.yaml", PB_STR("format: 1\n"));
    put_file(dir.p, "script.lua", PB_STR("start \"x\"\n"));
    pb_sources sources = {0};
    pb_diags d = {0};
    pb_package p = {0};
    pb_buf_add(&dir, PB_STR("/"));
    assert_true(pb_package_read(&p, dir.p, &sources, &d));
    assert_string_equal(p.id.p, "two-files");
    assert_string_equal(p.yaml.p, "format: 1\n");
    assert_string_equal(p.script.p, "start \"x\"\n");
    // printf 'scenario.yaml 10\nformat: 1\nscript.lua 10\nstart "x"\n' | sha256sum
    assert_string_equal(p.hash, "80eb13a2d6f663f97c2da00fefba43860b7a47d7e8ff26bbdcd839df741ccfa9");
    assert_int_equal(sources.list.n + d.list.n, 0);
    char other[65];
    pb_package_hash(PB_STR("format: 1\ns"), PB_STR("tart \"x\"\n"), other);
    assert_string_not_equal(p.hash, other);
    pb_package_release(&p);
    pb_sources_release(&sources);
    pb_diags_release(&d);
    pb_buf_release(&dir);
}

static void a_file_that_is_missing_or_huge_is_a_diagnostic(void **state)
{
    (void)state;
    pb_buf dir = {0}, big = {0}, path = {0};
    home(&dir, "read/no-script");
    pb_buf_fill(&big, '#', PB_YAML_FILE_MAX + 1);
    put_file(dir.p, "scenario.yaml", pb_buf_str(&big));
    home(&path, "read/no-script/script.lua"); // a folder in a file's place
    pb_sources sources = {0};
    pb_diags d = {0};
    pb_package p = {0};
    assert_false(pb_package_read(&p, dir.p, &sources, &d));
    assert_false(p.has_yaml || p.has_script);
    assert_int_equal(d.list.n, 2);
    assert_int_equal(d.list.p[0].id, PB_D_FILE_TOO_LARGE);
    assert_int_equal(d.list.p[1].id, PB_D_FILE_UNREADABLE);
    assert_non_null(strstr(sources.list.p[d.list.p[1].at.file].path.p, "no-script/script.lua"));
    pb_package_release(&p);
    p = (pb_package){0};
    assert_false(pb_package_read(&p, "/nonexistent", &sources, &d));
    assert_int_equal(d.errors, 4);
    pb_package_release(&p);
    pb_sources_release(&sources);
    pb_diags_release(&d);
    pb_buf_release(&dir);
    pb_buf_release(&big);
    pb_buf_release(&path);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_scenario_says_what_it_is),
        cmocka_unit_test(a_co_leader_is_somebody_of_the_group),
        cmocka_unit_test(every_word_of_a_look_is_understood),
        cmocka_unit_test(a_broken_scenario_says_where),
        cmocka_unit_test(a_scenario_keeps_to_its_numbers),
        cmocka_unit_test(a_scenario_shows_all_its_mistakes_in_one_run),
        cmocka_unit_test(a_text_that_is_no_mapping_is_no_scenario),
        cmocka_unit_test(scenarios_are_found_by_folder_the_first_one_counting),
        cmocka_unit_test(a_package_is_two_files_and_their_hash),
        cmocka_unit_test(a_file_that_is_missing_or_huge_is_a_diagnostic),
    };
    return cmocka_run_group_tests(tests, load_shipped, release_shipped);
}
