// SPDX-License-Identifier: MIT
// sim: conditions and effects.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include <cmocka.h>

#include "sim/expr.h"
#include "sim/vm.h"

struct world {
    pb_scenario s;
    pb_catalogue c;
    pb_diags d;
    pb_state state;
};

static void declare(struct world *w, const char *id, int32_t min, int32_t max)
{
    *pb_vec_add(&w->s.meta.state) = (pb_var){pb_str_of(id), {0}, 0, min, max, {0}};
}

static void world_begin(struct world *w)
{
    memset(w, 0, sizeof *w);
    declare(w, "plans", 0, 9);
    declare(w, "hurt", -3, 3);
    pb_vec_add(&w->c.drifts)->id = PB_STR("advice_giving");
    pb_vec_add(&w->c.drifts)->id = PB_STR("blaming_patient");
    pb_expr_begin(&w->s);
    w->state.var[0] = 4;
    w->state.var[1] = -2;
    w->state.climate[PB_SAFETY] = 55;
    w->state.climate[PB_DEPTH] = 10;
    w->state.clock = 27 * 60000 + 5;
    w->state.drift = 1;
}

static void world_end(struct world *w)
{
    pb_scenario_release(&w->s);
    pb_catalogue_release(&w->c);
    pb_diags_release(&w->d);
}

static int32_t value(struct world *w, const char *text)
{
    uint32_t e =
        pb_expr_compile(&w->s, &w->c, PB_CONDITION, pb_str_of(text), (pb_span){0, 1, 1, 0}, &w->d);
    assert_int_not_equal(e, 0);
    const pb_expr *x = &w->s.exprs.p[e];
    return pb_vm_run(w->s.code.p + x->first, x->n, &w->s.meta, &w->state);
}

static void conditions_mean_what_lua_means(void **unused)
{
    (void)unused;
    static const struct {
        const char *text;
        int32_t value;
    } rows[] = {
        {"1 + 2 * 3", 7},
        {"(1 + 2) * 3", 9},
        {"10 - 3 - 2", 5},
        {"-7 // 2", -4},
        {"-7 % 3", 2},
        {"7 % -3", -2},
        {"7 // 0", 0},
        {"7 % 0", 0},
        {"2147483647 + 1", INT32_MAX},
        {"-2147483647 - 10", INT32_MIN},
        {"plans", 4},
        {"plans < 5 and safety > 40", 1},
        {"plans < 4 or depth >= 10", 1},
        {"not (plans == 4)", 0},
        {"not plans == 4", 0},
        {"plans ~= 4", 0},
        {"hurt < 0", 1},
        {"- hurt", 2},
        {"minute == 27", 1},
        {"drift == blaming_patient", 1},
        {"drift == advice_giving", 0},
        {"drift == no_drift", 0},
        {"true and not false", 1},
        {"plans > 3 and plans < 9 and hurt == -2 or false", 1},
        {"false and 1 or 5", 5},
        {"9000000 > 8999999", 1},
        {"1 < 2 == true", 1},
        {"0 or 0 or 3", 3},
        {"1 and 0 and 3", 0},
    };
    struct world w;
    world_begin(&w);
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        if (value(&w, rows[i].text) != rows[i].value)
            fail_msg("%s gave %d, not %d", rows[i].text, value(&w, rows[i].text), rows[i].value);
    assert_int_equal(w.d.errors, 0);
    world_end(&w);
}

static void effects_keep_state_and_climate_in_range(void **unused)
{
    (void)unused;
    struct world w;
    world_begin(&w);
    uint32_t e = pb_expr_compile(
        &w.s, &w.c, PB_EFFECT, PB_STR("plans = plans + 20; hurt = hurt * 9\nsafety = safety - 80;"),
        (pb_span){0, 1, 1, 0}, &w.d);
    assert_int_equal(e, 0); // a line end does not part assignments
    e = pb_expr_compile(&w.s, &w.c, PB_EFFECT,
                        PB_STR("plans = plans + 20; hurt = hurt * 9; safety = safety - 80;"),
                        (pb_span){0, 1, 1, 0}, &w.d);
    assert_int_not_equal(e, 0);
    const pb_expr *x = &w.s.exprs.p[e];
    pb_vm_run(w.s.code.p + x->first, x->n, &w.s.meta, &w.state);
    assert_int_equal(w.state.var[0], 9);
    assert_int_equal(w.state.var[1], -3);
    assert_int_equal(w.state.climate[PB_SAFETY], 0);
    uint32_t wrote;
    assert_int_equal(pb_expr_reads(&w.s, e, &wrote), 3);
    assert_int_equal(wrote, 3);
    world_end(&w);
}

static pb_state after(struct world *w, const char *effect, uint32_t words)
{
    uint32_t e =
        pb_expr_compile(&w->s, &w->c, PB_EFFECT, pb_str_of(effect), (pb_span){0, 1, 1, 0}, &w->d);
    assert_int_not_equal(e, 0);
    const pb_expr *x = &w->s.exprs.p[e];
    if (words)
        assert_int_equal(x->n, words);
    pb_state state = w->state;
    pb_vm_run(w->s.code.p + x->first, x->n, &w->s.meta, &state);
    return state;
}

static void one_word_means_what_the_long_way_means(void **unused)
{
    (void)unused;
    static const char *const names[] = {"plans", "hurt", "safety"};
    static const char *const ops[] = {"==", "~=", "<", "<=", ">", ">="};
    static const int numbers[] = {0, 1, 3, 4, 5, 9, 54, 55, 56, 32767};
    struct world w;
    char brief[64], whole[64];
    world_begin(&w);
    for (size_t n = 0; n < 3; n++) {
        for (size_t k = 0; k < sizeof numbers / sizeof *numbers; k++) {
            for (size_t o = 0; o < 6; o++) {
                snprintf(brief, sizeof brief, "%s %s %d", names[n], ops[o], numbers[k]);
                snprintf(whole, sizeof whole, "0 + %s %s %d", names[n], ops[o], numbers[k]);
                assert_int_equal(value(&w, brief), value(&w, whole));
            }
            for (int sign = 0; sign < 2; sign++) {
                snprintf(brief, sizeof brief, "%s = %s %c %d", names[n], names[n], "+-"[sign],
                         numbers[k]);
                snprintf(whole, sizeof whole, "%s = 0 + %s %c %d", names[n], names[n], "+-"[sign],
                         numbers[k]);
                pb_state one = after(&w, brief, 1), long_way = after(&w, whole, 0);
                assert_memory_equal(&one, &long_way, sizeof one);
            }
        }
    }
    pb_state far = after(&w, "plans = plans + 32768; hurt = plans - 1", 0);
    assert_int_equal(far.var[0], 9);
    assert_int_equal(far.var[1], 3); // 8, kept to its range
    uint32_t wrote, e = w.s.exprs.n;
    value(&w, "hurt > 1");
    assert_int_equal(pb_expr_reads(&w.s, e, &wrote), 2);
    assert_int_equal(wrote, 0);
    world_end(&w);
}

static void mistakes_are_pointed_at(void **unused)
{
    (void)unused;
    static const struct {
        const char *text;
        enum pb_expr_kind kind;
        enum pb_diag_id id;
        uint32_t line, col;
    } rows[] = {
        {"plan > 2", PB_CONDITION, PB_D_UNKNOWN_NAME, 5, 10},
        {"plans > ", PB_CONDITION, PB_D_EXPRESSION_SYNTAX, 5, 18},
        {"plans = 2", PB_CONDITION, PB_D_EXPRESSION_SYNTAX, 5, 16},
        {"(plans > 2", PB_CONDITION, PB_D_EXPRESSION_SYNTAX, 5, 10},
        {"plans > 2)", PB_CONDITION, PB_D_EXPRESSION_SYNTAX, 5, 19},
        {"plans >\n  nothing", PB_CONDITION, PB_D_UNKNOWN_NAME, 6, 3},
        {"plans == 2.5", PB_CONDITION, PB_D_EXPRESSION_SYNTAX, 5, 19},
        {"os.exit()", PB_CONDITION, PB_D_UNKNOWN_NAME, 5, 10},
        {"plans == 'x'", PB_CONDITION, PB_D_EXPRESSION_SYNTAX, 5, 19},
        {"99999999999", PB_CONDITION, PB_D_OUT_OF_RANGE, 5, 10},
        {"", PB_CONDITION, PB_D_EXPRESSION_SYNTAX, 5, 10},
        {"and", PB_CONDITION, PB_D_EXPRESSION_SYNTAX, 5, 10},
        {"drift = 2", PB_EFFECT, PB_D_NOT_ASSIGNABLE, 5, 10},
        {"minute = 2", PB_EFFECT, PB_D_NOT_ASSIGNABLE, 5, 10},
        {"plan = 2", PB_EFFECT, PB_D_UNKNOWN_NAME, 5, 10},
        {"plans + 2", PB_EFFECT, PB_D_EXPRESSION_SYNTAX, 5, 16},
        {"plans == 2", PB_EFFECT, PB_D_EXPRESSION_SYNTAX, 5, 16},
        {"plans = 2 hurt = 1", PB_EFFECT, PB_D_EXPRESSION_SYNTAX, 5, 20},
        {"é > 2", PB_CONDITION, PB_D_EXPRESSION_SYNTAX, 5, 10},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct world w;
        world_begin(&w);
        uint32_t e = pb_expr_compile(&w.s, &w.c, rows[i].kind, pb_str_of(rows[i].text),
                                     (pb_span){0, 5, 10, 0}, &w.d);
        if (e || w.d.errors != 1 || w.d.list.p[0].id != rows[i].id ||
            w.d.list.p[0].at.line != rows[i].line || w.d.list.p[0].at.col != rows[i].col)
            fail_msg("'%s': %u errors, first [%s] at %u:%u", rows[i].text, w.d.errors,
                     w.d.list.n ? pb_diag_name(w.d.list.p[0].id) : "none",
                     w.d.list.n ? w.d.list.p[0].at.line : 0, w.d.list.n ? w.d.list.p[0].at.col : 0);
        assert_int_equal(w.s.code.n, 0);
        world_end(&w);
    }
}

static void depth_is_bounded(void **unused)
{
    (void)unused;
    struct world w;
    world_begin(&w);
    pb_buf deep = {0};
    pb_buf_fill(&deep, '(', 5000);
    assert_int_equal(
        pb_expr_compile(&w.s, &w.c, PB_CONDITION, pb_buf_str(&deep), (pb_span){0, 1, 1, 0}, &w.d),
        0);
    deep.n = 0;
    for (int i = 0; i < 3000; i++)
        pb_buf_add(&deep, PB_STR("not "));
    assert_int_equal(
        pb_expr_compile(&w.s, &w.c, PB_CONDITION, pb_buf_str(&deep), (pb_span){0, 1, 1, 0}, &w.d),
        0);
    deep.n = 0;
    for (int i = 0; i < 3000; i++)
        pb_buf_add(&deep, PB_STR("1 + "));
    pb_buf_add(&deep, PB_STR("1"));
    assert_int_equal(value(&w, deep.p), 3001);
    deep.n = 0;
    pb_buf_add(&deep, PB_STR("1"));
    for (int i = 0; i < 20; i++)
        pb_buf_add(&deep, PB_STR(" + (2 * (3"));
    assert_int_equal(
        pb_expr_compile(&w.s, &w.c, PB_CONDITION, pb_buf_str(&deep), (pb_span){0, 1, 1, 0}, &w.d),
        0);
    assert_int_equal(w.d.errors, 3);
    pb_buf_release(&deep);
    world_end(&w);
}

static void slips_get_a_hint(void **unused)
{
    (void)unused;
    struct world w;
    world_begin(&w);
    pb_expr_compile(&w.s, &w.c, PB_CONDITION, PB_STR("saftey > 2"), (pb_span){0, 1, 1, 0}, &w.d);
    assert_int_equal(w.d.list.n, 2);
    assert_string_equal(w.d.list.p[1].message.p, "did you mean 'safety'?");
    world_end(&w);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(conditions_mean_what_lua_means),
        cmocka_unit_test(effects_keep_state_and_climate_in_range),
        cmocka_unit_test(one_word_means_what_the_long_way_means),
        cmocka_unit_test(mistakes_are_pointed_at),
        cmocka_unit_test(depth_is_bounded),
        cmocka_unit_test(slips_get_a_hint),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
