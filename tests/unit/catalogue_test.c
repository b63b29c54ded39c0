// SPDX-License-Identifier: MIT
// package: the catalogue as shipped and as broken.
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

// ---- the catalogue ------------------------------------------------------------------------------

static void the_shipped_catalogue_is_whole(void **state)
{
    const struct shelf *s = *state;
    const pb_catalogue *c = &s->catalogue;
    assert_int_equal(s->diags.list.n, 0);
    assert_int_equal(c->principles.n, 10);
    assert_int_equal(c->moves.n, 26);
    assert_int_equal(c->drifts.n, 17);
    assert_int_equal(c->rules.n, 10);
    assert_int_equal(c->schools.n, 5);
    for (uint32_t i = 0; i < c->principles.n; i++) {
        const pb_principle *p = &c->principles.p[i];
        assert_true(p->name.n && p->summary.n && p->raises.n && p->lowers.n && p->source.n);
    }
    for (uint32_t i = 0; i < c->moves.n; i++) {
        const pb_move *m = &c->moves.p[i];
        assert_true(m->name.n && m->what.n && m->right_when.n && m->wrong_when.n && m->source.n);
        assert_true(m->phases != 0);
        int good = 0, bad = 0;
        for (int j = 0; j < PB_PRINCIPLES_MAX; j++) {
            good += m->marks.of[j] > 0;
            bad += m->marks.of[j] < 0;
        }
        assert_true(m->group == PB_GROUP_TEMPTING ? !good && bad : good && !bad);
    }
    for (uint32_t i = 0; i < c->drifts.n; i++) {
        const pb_drift *d = &c->drifts.p[i];
        assert_true(d->name.n && d->markers.n && d->underneath.n && d->source.n);
        assert_true(d->helps && d->worsens && d->next != i);
        for (uint32_t m = 0; m < c->moves.n; m++) // nothing tempting helps
            if (d->helps >> m & 1)
                assert_int_not_equal(c->moves.p[m].group, PB_GROUP_TEMPTING);
    }
    uint32_t situations = 0;
    for (uint32_t i = 0; i < c->rules.n; i++) {
        const pb_rule *r = &c->rules.p[i];
        assert_true(r->name.n && r->reason.n && r->source.n && r->when && r->moves);
        situations |= r->when;
    }
    assert_int_equal(situations, (1u << PB_SIT_COUNT) - 1);
    for (uint32_t i = 0; i < c->schools.n; i++) {
        const pb_school *school = &c->schools.p[i];
        assert_true(school->name.n && school->summary.n && school->source.n &&
                    school->house_rules.n);
        assert_true(school->remarked);
    }
}

static int16_t mark(const pb_catalogue *c, const pb_marks *marks, const char *principle)
{
    int i = pb_catalogue_principle(c, pb_str_of(principle));
    assert_true(i >= 0);
    return marks->of[i];
}

static const pb_move *move(const pb_catalogue *c, const char *id)
{
    int i = pb_catalogue_move(c, pb_str_of(id));
    assert_true(i >= 0);
    return &c->moves.p[i];
}

static const pb_drift *drift(const pb_catalogue *c, const char *id)
{
    int i = pb_catalogue_drift(c, pb_str_of(id));
    assert_true(i >= 0);
    return &c->drifts.p[i];
}

static void the_marks_are_those_of_the_matrix(void **state)
{
    const pb_catalogue *c = &((const struct shelf *)*state)->catalogue;
    // Sums over the moves by principle, in half points, as in the matrix that the catalogue was
    // drawn up from.
    static const struct {
        const char *id;
        int sum;
    } columns[] = {{"hold_frame", 2 * 9},        {"safe_space", 2 * 6},
                   {"protect_presenter", 2 * 3}, {"relationship_focus", 2 * 4},
                   {"felt_experience", 2 * 2},   {"both_sides", 2 * 1},
                   {"open_speculation", 2 * 4},  {"tolerate_uncertainty", 2 * 1},
                   {"group_process", 2 * 2},     {"leader_restraint", 2 * -2}};
    for (size_t i = 0; i < sizeof columns / sizeof *columns; i++) {
        int sum = 0;
        for (uint32_t m = 0; m < c->moves.n; m++)
            sum += mark(c, &c->moves.p[m].marks, columns[i].id);
        if (sum != columns[i].sum)
            fail_msg("%s: %d half points, not %d", columns[i].id, sum, columns[i].sum);
    }
    assert_int_equal(mark(c, &move(c, "shield_presenter")->marks, "protect_presenter"), 4);
    assert_int_equal(mark(c, &move(c, "interrogate")->marks, "protect_presenter"), -4);
    assert_int_equal(mark(c, &move(c, "turn_advice")->marks, "felt_experience"), 2);
    assert_int_equal(mark(c, &move(c, "let_it_run")->marks, "hold_frame"), -4);
    assert_false(move(c, "hold_silence")->spoken || move(c, "let_it_run")->spoken);
    assert_int_equal(move(c, "hold_silence")->phases, (1u << PB_PHASE_COUNT) - 1);
    assert_int_equal(move(c, "open_session")->phases, 1u << PB_PHASE_OPENING);
    assert_int_equal(move(c, "give_advice")->talk, PB_TALK_FIXING);
}

static void the_chains_and_rules_are_those_described(void **state)
{
    const pb_catalogue *c = &((const struct shelf *)*state)->catalogue;
    const char *const chain[] = {"interrogating", "attacking_presenter", "frozen_silence",
                                 "advice_giving", "blaming_patient"};
    for (size_t i = 0; i + 1 < sizeof chain / sizeof *chain; i++)
        assert_int_equal(drift(c, chain[i])->next, pb_catalogue_drift(c, pb_str_of(chain[i + 1])));
    assert_int_equal(drift(c, "humour")->next, PB_NONE);
    assert_true(drift(c, "attacking_presenter")->is_attack &&
                !drift(c, "interrogating")->is_attack);
    assert_int_equal(drift(c, "frozen_silence")->quiet, PB_QUIET_FROZEN);
    assert_int_equal(drift(c, "working_silence")->quiet, PB_QUIET_WORKING);
    uint64_t silent = 0, spoken = 0;
    for (uint32_t m = 0; m < c->moves.n; m++)
        *(c->moves.p[m].spoken ? &spoken : &silent) |= UINT64_C(1) << m;
    for (uint32_t i = 0; i < c->rules.n; i++) {
        const pb_rule *r = &c->rules.p[i];
        if (pb_str_is(r->id, "omission_under_attack")) {
            assert_true(r->moves == silent && r->keep == 0 && r->when == PB_SIT_ATTACK);
            assert_int_equal(mark(c, &r->add, "protect_presenter"), -4);
        } else if (pb_str_is(r->id, "speaking_into_working_silence")) {
            assert_true(r->moves == spoken && r->keep == 100);
        } else if (pb_str_is(r->id, "wrong_phase")) {
            assert_true(r->moves == (silent | spoken) && r->keep == 0);
            assert_int_equal(mark(c, &r->add, "hold_frame"), -2);
        }
    }
    int student = pb_catalogue_school(c, PB_STR("student"));
    assert_true(student >= 0);
    const pb_school *school = &c->schools.p[student];
    assert_int_equal(mark(c, &school->weight, "safe_space"), 140);
    assert_int_equal(mark(c, &school->weight, "relationship_focus"), 100);
    int guess = pb_catalogue_move(c, PB_STR("license_guess"));
    assert_true(school->remarked >> guess & 1);
    assert_int_equal(mark(c, &school->marks[guess], "safe_space"), 4);
}

// ---- the catalogue, broken ----------------------------------------------------------------------

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

static const char *const asset_files[] = {"principles.yaml", "moves.yaml", "drifts.yaml",
                                          "climate.yaml",    "rules.yaml", "schools/student.yaml"};

// A small catalogue that loads, as text, in the order of asset_files.
static const char *const small[] = {
    ("calm: { name: Calm, summary: x, raises: x, lowers: x, source: s }\n"
     "care: { name: Care, summary: x, raises: x, lowers: x, source: s }\n"),
    ("ask: { name: Ask, group: deepen, what: x, right_when: x, wrong_when: x, source: s,\n"
     "  phases: [discussion], talk: feeling, marks: { calm: 1 }, push: { depth: 5 } }\n"
     "wait: { name: Wait, group: process, what: x, right_when: x, wrong_when: x, source: s,\n"
     "  phases: all, spoken: false, marks: { care: 2 } }\n"),
    ("fix: { name: Fix, markers: x, underneath: x, source: s, next: hurt, helps: [ask],\n"
     "  worsens: [wait] }\n"
     "hurt: { name: Hurt, markers: x, underneath: x, source: s, attack: true, quiet: frozen,\n"
     "  helps: ask, worsens: [] }\n"),
    ("start: { safety: 50, exposure: 30, depth: 30, patient: 35, clinician: 35 }\n"
     "talk: { facts: { depth: -1 } }\nunanswered: {}\nsilence: { working: { depth: 1 } }\n"
     "low_safety: 40\nwords_per_minute: 140\n"),
    ("deep: { name: Deep, source: s, when: [low_safety], moves: [{ group: deepen }, wait],\n"
     "  keep: 50, marks: { calm: -1 }, reason: x }\n"),
    ("name: Student\nsummary: x\nsource: s\nweights: { calm: 120 }\n"
     "moves: { ask: { care: 1 } }\nhouse_rules: [x]\n"),
};

// Writes the small catalogue with `from` replaced by `to` in one of its files, and loads it.
static bool load_changed(struct shelf *s, size_t file, const char *from, const char *to)
{
    pb_buf dir = {0}, schools = {0}, text = {0};
    home(&dir, "assets");
    home(&schools, "assets/schools");
    for (size_t i = 0; i < sizeof small / sizeof *small; i++) {
        text.n = 0;
        pb_buf_add(&text, pb_str_of(small[i]));
        if (i == file) {
            const char *at = strstr(small[i], from);
            assert_non_null(at);
            text.n = 0;
            pb_buf_printf(&text, "%.*s%s%s", (int)(at - small[i]), small[i], to, at + strlen(from));
        }
        put_file(dir.p, asset_files[i], pb_buf_str(&text));
    }
    *s = (struct shelf){0};
    bool ok = pb_catalogue_load(&s->catalogue, dir.p, &s->sources, &s->diags);
    pb_buf_release(&dir);
    pb_buf_release(&schools);
    pb_buf_release(&text);
    return ok;
}

static void a_broken_catalogue_says_where(void **state)
{
    (void)state;
    enum { PRINCIPLES, MOVES, DRIFTS, CLIMATE, RULES, SCHOOL };
    static const struct {
        size_t file;
        const char *from, *to;
        enum pb_diag_id id;
        const char *note;
    } cases[] = {
        {PRINCIPLES, "calm:", "Calm:", PB_D_BAD_NAME, "small letter"},
        {PRINCIPLES, "care:", "calm:", PB_D_DUPLICATE_KEY, "first here"},
        {PRINCIPLES, "raises: x", "rises: x", PB_D_UNKNOWN_KEY, "did you mean 'raises'?"},
        {PRINCIPLES, ", raises: x", "", PB_D_MISSING_KEY, NULL},
        {PRINCIPLES, "calm: {", "calm: [", PB_D_YAML_SYNTAX, "flow sequence"},
        {PRINCIPLES, "name: Calm", "name: \"\"", PB_D_EMPTY_TEXT, NULL},
        {PRINCIPLES, "name: Calm", "name: 7", PB_D_WRONG_TYPE, "quotes"},
        {MOVES, "group: deepen", "group: deeper", PB_D_UNKNOWN_VALUE, "did you mean 'deepen'?"},
        {MOVES, "group: deepen", "group: 'xyz pqr'", PB_D_UNKNOWN_VALUE,
         "it can be: frame, protect"},
        {MOVES, "[discussion]", "[discusion]", PB_D_UNKNOWN_VALUE, "did you mean 'discussion'?"},
        {MOVES, "[discussion]", "[]", PB_D_OUT_OF_RANGE, NULL},
        {MOVES, "phases: all", "phases: any", PB_D_UNKNOWN_VALUE, NULL},
        {MOVES, "talk: feeling, ", "", PB_D_MISSING_KEY, NULL},
        {MOVES, "spoken: false", "spoken: no", PB_D_WRONG_TYPE, NULL},
        {MOVES, "calm: 1", "calm: 3", PB_D_MARK_OUT_OF_RANGE, NULL},
        {MOVES, "calm: 1", "clam: 1", PB_D_UNKNOWN_PRINCIPLE, "did you mean 'calm'?"},
        {MOVES, "depth: 5", "depth: 50", PB_D_OUT_OF_RANGE, NULL},
        {MOVES, "depth: 5", "dept: 5", PB_D_UNKNOWN_KEY, "did you mean 'depth'?"},
        {DRIFTS, "next: hurt", "next: hrut", PB_D_UNKNOWN_DRIFT, "did you mean 'hurt'?"},
        {DRIFTS, "helps: [ask]", "helps: [aks]", PB_D_UNKNOWN_MOVE, "did you mean 'ask'?"},
        {DRIFTS, "worsens: [wait]", "worsens: [ask, wait]", PB_D_NAME_TAKEN, NULL},
        {DRIFTS, "hurt:", "depth:", PB_D_NAME_TAKEN, NULL},
        {DRIFTS, "quiet: frozen", "quiet: forzen", PB_D_UNKNOWN_VALUE, "did you mean 'frozen'?"},
        {CLIMATE, "safety: 50, ", "", PB_D_MISSING_KEY, NULL},
        {CLIMATE, "safety: 50", "safety: 500", PB_D_OUT_OF_RANGE, NULL},
        {CLIMATE, "facts:", "fatcs:", PB_D_UNKNOWN_KEY, "did you mean 'facts'?"},
        {CLIMATE, "words_per_minute: 140", "words_per_minute: 0", PB_D_OUT_OF_RANGE, NULL},
        {RULES, "[low_safety]", "[low_saftey]", PB_D_UNKNOWN_VALUE, "did you mean 'low_safety'?"},
        {RULES, "{ group: deepen }", "{ gruop: deepen }", PB_D_UNKNOWN_KEY,
         "did you mean 'group'?"},
        {RULES, "keep: 50", "keep: 60", PB_D_OUT_OF_RANGE, NULL},
        {SCHOOL, "calm: 120", "clam: 120", PB_D_UNKNOWN_PRINCIPLE, "did you mean 'calm'?"},
        {SCHOOL, "calm: 120", "calm: 1200", PB_D_OUT_OF_RANGE, NULL},
        {SCHOOL, "ask:", "asks:", PB_D_UNKNOWN_MOVE, "did you mean 'ask'?"},
        {SCHOOL, "house_rules: [x]", "house_rules: x", PB_D_WRONG_TYPE, NULL},
    };
    struct shelf s;
    bool ok = load_changed(&s, 0, "calm", "calm");
    print_diags(&s.diags, &s.sources);
    assert_true(ok);
    assert_int_equal(s.catalogue.rules.p[0].moves, 3);
    assert_int_equal(s.catalogue.rules.p[0].add.of[0], -2);
    assert_int_equal(s.catalogue.drifts.p[0].next, 1);
    assert_int_equal(s.catalogue.schools.p[0].weight.of[1], 100);
    release_shelf(&s);
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        ok = load_changed(&s, cases[i].file, cases[i].from, cases[i].to);
        if (ok || !s.diags.list.n)
            fail_msg("case %zu loads", i);
        pb_span at = s.diags.list.p[0].at;
        expect_first(&s.diags, &s.sources, cases[i].id, at.line, at.col, cases[i].note);
        assert_true(strstr(s.sources.list.p[at.file].path.p, asset_files[cases[i].file]) != NULL);
        assert_true(at.line > 0);
        release_shelf(&s);
    }
}

static void a_catalogue_that_is_not_there_is_no_crash(void **state)
{
    (void)state;
    struct shelf s = {0};
    assert_false(pb_catalogue_load(&s.catalogue, "/nonexistent", &s.sources, &s.diags));
    assert_int_equal(s.diags.errors, 6); // five files and a folder
    for (uint32_t i = 0; i < s.diags.list.n; i++)
        assert_int_equal(s.diags.list.p[i].id, PB_D_FILE_UNREADABLE);
    release_shelf(&s);
    pb_buf many = {0};
    for (int i = 0; i <= PB_PRINCIPLES_MAX; i++)
        pb_buf_printf(&many, "p%d: { name: P, summary: x, raises: x, lowers: x, source: s }\n", i);
    assert_false(load_changed(&s, 0, small[0], many.p));
    assert_int_equal(s.diags.list.p[0].id, PB_D_TOO_LARGE);
    assert_int_equal(s.diags.list.p[0].at.line, PB_PRINCIPLES_MAX + 1);
    release_shelf(&s);
    assert_false(load_changed(&s, 0, small[0], "{}\n"));
    expect_first(&s.diags, &s.sources, PB_D_MISSING_KEY, 1, 1, NULL);
    release_shelf(&s);
    pb_buf_release(&many);
}

static void a_school_is_called_by_its_file(void **state)
{
    (void)state;
    pb_buf dir = {0};
    home(&dir, "assets");
    struct shelf s;
    assert_true(load_changed(&s, 0, "calm", "calm"));
    assert_string_equal(s.catalogue.schools.p[0].id.p, "student");
    release_shelf(&s);
    put_file(dir.p, "schools/My School.yaml", pb_str_of(small[5]));
    put_file(dir.p, "schools/notes.txt", PB_STR("no school"));
    s = (struct shelf){0};
    assert_false(pb_catalogue_load(&s.catalogue, dir.p, &s.sources, &s.diags));
    assert_int_equal(s.diags.errors, 1);
    expect_first(&s.diags, &s.sources, PB_D_BAD_NAME, 0, 0, NULL);
    release_shelf(&s);
    pb_buf path = {0};
    remove(pb_path_join(&path, dir.p, "schools/My School.yaml"));
    pb_buf_release(&path);
    pb_buf_release(&dir);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_shipped_catalogue_is_whole),
        cmocka_unit_test(the_marks_are_those_of_the_matrix),
        cmocka_unit_test(the_chains_and_rules_are_those_described),
        cmocka_unit_test(a_broken_catalogue_says_where),
        cmocka_unit_test(a_catalogue_that_is_not_there_is_no_crash),
        cmocka_unit_test(a_school_is_called_by_its_file),
    };
    return cmocka_run_group_tests(tests, load_shipped, release_shipped);
}
