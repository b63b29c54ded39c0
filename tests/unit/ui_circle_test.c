// SPDX-License-Identifier: MIT
// ui: groups of six to ten in the circle, the presenter inside and outside, with and without
// somebody who leads beside the trainee.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "kit/cast.h"
#include "kit/promises.h"
#include "ui/paint.h"

static const char *const names[] = {"Priya",  "Tom",      "Lena",          "Femi",
                                    "Grace",  "Aiko",     "Daniel",        "Wendeline",
                                    "Magnus", "Jaspreet", "Dr Fairweather"};
enum { MOST = 10, SPEAKER = 4 };

typedef struct bench {
    pb_fonts *fonts;
    pb_painter *painter;
    pb_arena arena;
    pb_layout layout;
} bench;

static int open_bench(void **state)
{
    pb_err err = {{0}};
    bench *b = calloc(1, sizeof *b);
    b->fonts = pb_fonts_new("en", &err);
    b->painter = b->fonts ? pb_painter_new(b->fonts, &err) : NULL;
    *state = b;
    return b->painter ? 0 : -1;
}

static int close_bench(void **state)
{
    bench *b = *state;
    pb_layout_release(&b->layout);
    pb_painter_free(b->painter);
    pb_fonts_free(b->fonts);
    pb_arena_release(&b->arena);
    free(b);
    return 0;
}

static pb_node *add(bench *b, pb_node *parent, enum pb_role role, const char *id, const char *name)
{
    pb_node *n = PB_NEW(&b->arena, pb_node, 1), **link = &parent->first;
    *n = (pb_node){.role = role, .id = pb_str_of(id), .name = pb_str_of(name)};
    while (*link)
        link = &(*link)->next;
    *link = n;
    return n;
}

typedef struct group {
    int members;
    bool away, led_by_two;
    int coleader; // place in the list
    bool silent;
} group;

static void add_person(bench *b, pb_node *circle, group g, int i)
{
    bool leads = g.led_by_two && i == g.coleader;
    int who = leads ? MOST : i - (g.led_by_two && i > g.coleader ? 1 : 0);
    char id[32];
    snprintf(id, sizeof id, "person:%d", i);
    pb_str kept = pb_arena_dup(&b->arena, pb_str_of(id));
    pb_node *n = add(b, circle, PB_ROLE_PERSON, kept.p, names[who]);
    pb_view_person *v = PB_NEW(&b->arena, pb_view_person, 1);
    *v = (pb_view_person){.look = &cast_of_hospital[who],
                          .seat = (uint8_t)i,
                          .looks_at = g.silent ? PB_NONE : SPEAKER,
                          .is_presenter = who == 0 && !leads,
                          .is_coleader = leads};
    n->person = v;
    n->state = i == SPEAKER && !g.silent ? PB_IS_SPEAKING : 0;
    if (v->is_presenter && g.away) {
        n->state |= PB_IS_AWAY;
        n->value = PB_STR("outside the circle, listening");
    }
}

static const pb_layout *lay(bench *b, group g, int w, int h, double scale)
{
    pb_arena_reset(&b->arena);
    pb_node root = {.role = PB_ROLE_PAGE, .id = PB_STR("session"), .name = PB_STR("A group")};
    pb_node *page = PB_NEW(&b->arena, pb_node, 1);
    *page = root;
    pb_node *circle = add(b, page, PB_ROLE_GROUP, "circle", "The circle");
    for (int i = 0; i < g.members + (g.led_by_two ? 1 : 0); i++)
        add_person(b, circle, g, i);
    add(b, circle, PB_ROLE_PERSON, "person:you", "You")->state = PB_IS_YOU;
    pb_node *speech = add(b, page, PB_ROLE_LINE, "speech", "Grace");
    speech->value = PB_STR("I keep seeing the newspaper on his knees.");
    pb_view_line *line = PB_NEW(&b->arena, pb_view_line, 1);
    *line = (pb_view_line){.kind = g.silent ? PB_LINE_SILENCE : PB_LINE_SAID,
                           .seat = g.silent ? PB_NONE : SPEAKER,
                           .length = 12000,
                           .decision = -1};
    speech->line = line;
    pb_layout_in in = {.view = page,
                       .metrics = pb_painter_metrics(b->painter),
                       .w = w,
                       .h = h,
                       .text_scale = scale};
    pb_layout_make(&b->layout, &in);
    pb_painter_tick(b->painter);
    return &b->layout;
}

static int count(const pb_layout *l, enum pb_part_kind kind)
{
    int n = 0;
    for (uint32_t i = 0; i < l->parts.n; i++)
        n += l->parts.p[i].kind == kind;
    return n;
}

static const pb_part *person(const pb_layout *l, const char *id)
{
    for (uint32_t i = 0; i < l->parts.n; i++)
        if ((l->parts.p[i].kind == PB_PART_PERSON || l->parts.p[i].kind == PB_PART_YOU) &&
            pb_str_is(l->parts.p[i].id, id))
            return &l->parts.p[i];
    fail_msg("nobody is '%s'", id);
    return NULL;
}

static void every_group_fits_in_every_window(void **state)
{
    static const int sizes[][2] = {{1024, 640}, {1280, 800}, {1920, 1080}, {3840, 2160}};
    static const double scales[] = {0.8, 1, 1.5, 2.5};
    for (int members = 6; members <= MOST; members++)
        for (int kind = 0; kind < 4; kind++)
            for (size_t s = 0; s < sizeof sizes / sizeof *sizes; s++)
                for (size_t t = 0; t < sizeof scales / sizeof *scales; t++) {
                    group g = {members, kind & 1, kind & 2, 2, false};
                    char where[96];
                    snprintf(where, sizeof where, "%d people%s%s at %dx%d, %d %%", members,
                             g.away ? ", one outside" : "", g.led_by_two ? ", two lead" : "",
                             sizes[s][0], sizes[s][1], (int)(scales[t] * 100 + 0.5));
                    const pb_layout *l = lay(*state, g, sizes[s][0], sizes[s][1], scales[t]);
                    promises_are_kept(l, where);
                    if (count(l, PB_PART_PERSON) != members + (g.led_by_two ? 1 : 0))
                        fail_msg("%s: somebody is missing", where);
                    if (scales[t] <= 1 && !count(l, PB_PART_RUG))
                        fail_msg("%s: there is no circle", where);
                }
}

static void a_co_leader_sits_opposite_the_trainee_wherever_the_list_has_them(void **state)
{
    for (int members = 6; members <= MOST; members++)
        for (int at = 0; at <= members; at++) {
            const pb_layout *l =
                lay(*state, (group){members, false, true, at, false}, 1600, 900, 1);
            char id[32];
            snprintf(id, sizeof id, "person:%d", at);
            const pb_part *other = person(l, id), *you = person(l, "person:you");
            assert_in_range(other->at.x + other->at.w / 2 - you->at.x - you->at.w / 2 + 4, 0, 8);
            for (uint32_t i = 0; i < l->parts.n; i++)
                if (l->parts.p[i].kind == PB_PART_PERSON)
                    assert_true(l->parts.p[i].at.y + l->parts.p[i].at.h >=
                                other->at.y + other->at.h - 8); // nobody is further away
        }
}

static void only_two_who_lead_have_the_sign_of_it(void **state)
{
    const pb_layout *l = lay(*state, (group){.members = 7}, 1600, 900, 1);
    assert_int_equal(count(l, PB_PART_LEADS), 0);
    l = lay(*state, (group){7, false, true, 3, false}, 1600, 900, 1);
    assert_int_equal(count(l, PB_PART_LEADS), 2);
    for (uint32_t i = 0; i < l->parts.n; i++) {
        const pb_part *sign = &l->parts.p[i];
        if (sign->kind != PB_PART_LEADS)
            continue;
        assert_true(pb_str_is(sign->id, "person:3") || pb_str_is(sign->id, "person:you"));
        for (uint32_t k = 0; k < l->parts.n; k++)
            if (l->parts.p[k].kind == PB_PART_TEXT)
                assert_false(pb_area_meets(sign->at, l->parts.p[k].at));
    }
}

static void all_look_at_who_speaks(void **state)
{
    const pb_layout *l = lay(*state, (group){.members = 7}, 1600, 900, 1);
    const pb_part *speaker = person(l, "person:4");
    for (uint32_t i = 0; i < l->parts.n; i++) {
        const pb_part *p = &l->parts.p[i];
        if (p->kind != PB_PART_PERSON || p == speaker)
            continue;
        assert_true(p->stance.lean < speaker->stance.lean);
        int dx = speaker->at.x - p->at.x;
        if (abs(dx) > p->at.w)
            assert_true((p->stance.gaze_x > 0) == (dx > 0));
    }
}

static void in_a_silence_all_look_before_them_at_the_floor(void **state)
{
    const pb_layout *l = lay(*state, (group){.members = 7, .silent = true}, 1600, 900, 1);
    int middle = person(l, "person:you")->at.x;
    for (uint32_t i = 0; i < l->parts.n; i++) {
        const pb_part *p = &l->parts.p[i];
        if (p->kind != PB_PART_PERSON)
            continue;
        assert_true(p->stance.gaze_y > 0);
        if (abs(p->at.x - middle) > 2 * p->at.w)
            assert_true((p->stance.gaze_x > 0) == (p->at.x < middle));
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_group_fits_in_every_window),
        cmocka_unit_test(a_co_leader_sits_opposite_the_trainee_wherever_the_list_has_them),
        cmocka_unit_test(only_two_who_lead_have_the_sign_of_it),
        cmocka_unit_test(all_look_at_who_speaks),
        cmocka_unit_test(in_a_silence_all_look_before_them_at_the_floor),
    };
    return cmocka_run_group_tests(tests, open_bench, close_bench);
}
