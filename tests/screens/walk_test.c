// SPDX-License-Identifier: MIT
// The real program's pages in a window on a dummy display: the keyboard comes to everything that
// can be done on each of them, and Esc leads back.
#define _XOPEN_SOURCE 700 // mkdtemp
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include <SDL.h>
#include <cmocka.h>

#include "base/file.h"
#include "ui/ui.h"

typedef struct walk {
    pb_app *app;
    pb_ui *ui;
    uint64_t now;
    char home[32];
} walk;

static uint64_t read_clock(void *ctx)
{
    return ((walk *)ctx)->now;
}

static void step(walk *w)
{
    for (int i = 0; i < 3; i++) { // past what glides, and past the guard of answers
        w->now += 400;
        pb_ui_step(w->ui, 0);
    }
}

static void key(walk *w, const char *name, unsigned mods)
{
    pb_ui_push_key(w->ui, name, mods);
    pb_ui_step(w->ui, 0);
}

static void act(walk *w, enum pb_verb verb, int64_t arg)
{
    pb_err err = {""};
    if (!pb_app_do(w->app, (pb_command){verb, arg}, &err))
        fail_msg("%s", err.text);
    step(w);
}

static bool is_on(const walk *w, const char *page)
{
    return pb_str_is(pb_app_view(w->app)->id, page);
}

static void open_program(walk *w)
{
    static const char *const scenarios[] = {PB_ROOT "/tests/fixtures/shelf", NULL};
    pb_err err = {""};
    *w = (walk){.home = "/tmp/pushback-walk-XXXXXX", .now = 1000};
    assert_non_null(mkdtemp(w->home));
    w->app = pb_app_new(&(pb_app_config){.assets = PB_ROOT "/assets",
                                         .scenario_dirs = scenarios,
                                         .data = w->home,
                                         .seed = 1,
                                         .has_seed = true},
                        &err);
    if (!w->app)
        fail_msg("%s", err.text);
    w->ui = pb_ui_new(w->app,
                      &(pb_ui_config){.width = 1280,
                                      .height = 800,
                                      .reduced_motion = true,
                                      .clock = read_clock,
                                      .clock_ctx = w},
                      &err);
    if (!w->ui)
        fail_msg("%s", err.text);
    step(w);
}

static void forget(void *ctx, pb_str name)
{
    pb_buf path = {0}, file = {0};
    pb_buf_add(&file, name);
    remove(pb_path_join(&path, ((walk *)ctx)->home, file.p));
    pb_buf_release(&path);
    pb_buf_release(&file);
}

static void close_program(walk *w)
{
    pb_ui_free(w->ui);
    pb_app_free(w->app);
    pb_dir_list(w->home, forget, w, NULL);
    remove(w->home);
}

// ---- everything is in reach -------------------------------------------------------------------

enum { IDS_MAX = 400 };

typedef struct ids {
    char of[IDS_MAX][96];
    uint32_t n;
} ids;

static bool has(const ids *all, const char *id)
{
    for (uint32_t i = 0; i < all->n; i++)
        if (!strcmp(all->of[i], id))
            return true;
    return false;
}

static void add(ids *all, pb_str id)
{
    char copy[96];
    snprintf(copy, sizeof copy, "%.*s", PB_STR_ARG(id));
    if (all->n < IDS_MAX && copy[0] && !has(all, copy))
        snprintf(all->of[all->n++], sizeof copy, "%s", copy);
}

// Tab goes round; in a setting the arrows go on from where Tab comes to.
static void go_round(walk *w, ids *reached)
{
    key(w, "Tab", 0);
    pb_str id = pb_ui_focus(w->ui);
    while (id.n && reached->n < IDS_MAX) {
        uint32_t before = reached->n;
        add(reached, id);
        if (reached->n == before)
            return;
        key(w, "Tab", 0);
        id = pb_ui_focus(w->ui);
    }
}

static bool does_the_same(const pb_layout *l, const pb_node *n, const ids *reached)
{
    for (uint32_t i = 0; i < l->parts.n; i++) {
        const pb_part *p = &l->parts.p[i];
        char id[96];
        snprintf(id, sizeof id, "%.*s", PB_STR_ARG(p->id));
        if ((p->flags & PB_PART_ACTS) && has(reached, id) && p->action.verb == n->action.verb &&
            p->action.arg == n->action.arg)
            return true;
    }
    return false;
}

static void look_for(walk *w, const pb_node *n, const ids *reached, const char *where)
{
    bool is_reading = !strcmp(where, "transcript");
    bool acts = n->action.verb != PB_DO_NOTHING && !(n->state & PB_IS_DISABLED) &&
                n->role != PB_ROLE_OPTION && n->role != PB_ROLE_SETTING;
    char id[96];
    snprintf(id, sizeof id, "%.*s", PB_STR_ARG(n->id));
    if ((acts || n->role == PB_ROLE_FIELD) && !has(reached, id) &&
        !does_the_same(pb_ui_layout(w->ui), n, reached))
        fail_msg("%s: no key comes to '%s' (%.*s)", where, id, PB_STR_ARG(n->name));
    if (n->role == PB_ROLE_SETTING) { // one of its options, or what steps through them
        bool any = false;
        char other[104];
        for (const char *end = "<>"; *end && !any; end++) {
            snprintf(other, sizeof other, "%s%c", id, *end);
            any = has(reached, other);
        }
        for (const pb_node *o = n->first; o && !any; o = o->next) {
            snprintf(other, sizeof other, "%.*s", PB_STR_ARG(o->id));
            any = has(reached, other) || (o->state & PB_IS_DISABLED);
        }
        if (!any && n->first)
            fail_msg("%s: no key comes to the setting '%s'", where, id);
    }
    for (const pb_node *c = n->first; c; c = c->next)
        if (!(n->role == PB_ROLE_LINE && c->action.verb == PB_DO_JUMP) &&
            !(pb_str_is(c->id, "choices") && is_reading) && // waits where there is no room
            !(n == pb_app_view(w->app) && pb_str_is(c->id, "menu")))
            look_for(w, c, reached, where);
}

static void all_is_in_reach(walk *w, const char *where)
{
    static const double scales[] = {1, 2.5};
    for (size_t i = 0; i < sizeof scales / sizeof *scales; i++) {
        pb_ui_set_text_scale(w->ui, scales[i]);
        step(w);
        const pb_node *view = pb_app_view(w->app), *menu = pb_layout_child(view, "menu");
        ids *reached = calloc(1, sizeof *reached);
        go_round(w, reached);
        look_for(w, menu ? menu : view, reached, where);
        free(reached);
    }
    pb_ui_set_text_scale(w->ui, 1);
    step(w);
}

// Esc comes to `page` in at most three presses.
static void esc_leads_to(walk *w, const char *page, const char *where)
{
    for (int i = 0; i < 3 && !is_on(w, page); i++) {
        key(w, "Escape", 0);
        step(w);
    }
    if (!is_on(w, page))
        fail_msg("%s: Esc does not lead to '%s'", where, page);
}

// ---- the pages --------------------------------------------------------------------------------

static void play_to_the_end(walk *w)
{
    for (int i = 0; i < 400 && !pb_view_find(pb_app_view(w->app), "debrief"); i++) {
        bool asked = pb_view_find(pb_app_view(w->app), "choices") != NULL;
        pb_app_do(w->app, (pb_command){asked ? PB_DO_CHOOSE : PB_DO_SKIP, 0}, NULL);
    }
    step(w);
}

static void every_page_is_in_reach_of_the_keyboard(void **state)
{
    (void)state;
    walk w;
    open_program(&w);
    all_is_in_reach(&w, "home");
    key(&w, "F1", 0);
    all_is_in_reach(&w, "help");
    esc_leads_to(&w, "home", "help");
    key(&w, "A", PB_KEY_SHIFT);
    all_is_in_reach(&w, "settings");
    esc_leads_to(&w, "home", "settings");
    act(&w, PB_DO_OPEN, 0);
    all_is_in_reach(&w, "scenario");
    esc_leads_to(&w, "home", "scenario");
    act(&w, PB_DO_PLAY, 0);
    all_is_in_reach(&w, "talk");
    act(&w, PB_DO_SKIP, 0);
    all_is_in_reach(&w, "a moment");
    act(&w, PB_DO_CHOOSE, 0);
    act(&w, PB_DO_SKIP, 0);
    key(&w, "T", 0);
    step(&w);
    all_is_in_reach(&w, "transcript");
    ids *reached = calloc(1, sizeof *reached);
    go_round(&w, reached);
    assert_true(has(reached, "jump:0"));
    free(reached);
    key(&w, "Escape", 0); // out of the transcript,
    key(&w, "Escape", 0); // … into the menu
    assert_non_null(pb_layout_child(pb_app_view(w.app), "menu"));
    step(&w);
    all_is_in_reach(&w, "menu");
    key(&w, "F1", 0);
    esc_leads_to(&w, "session", "help over a session");
    if (pb_layout_child(pb_app_view(w.app), "menu"))
        key(&w, "Escape", 0);
    key(&w, "A", PB_KEY_SHIFT);
    assert_true(is_on(&w, "settings"));
    esc_leads_to(&w, "session", "settings over a session");
    if (pb_layout_child(pb_app_view(w.app), "menu"))
        key(&w, "Escape", 0);
    play_to_the_end(&w);
    all_is_in_reach(&w, "an ending");
    act(&w, PB_DO_DEBRIEF, 0);
    assert_true(is_on(&w, "rating"));
    all_is_in_reach(&w, "rating");
    act(&w, PB_DO_RATED, 0);
    assert_true(is_on(&w, "debrief"));
    all_is_in_reach(&w, "debrief");
    esc_leads_to(&w, "home", "debrief");
    all_is_in_reach(&w, "home with a session");
    close_program(&w);
}

// ---- reading back -----------------------------------------------------------------------------

static pb_str said(const walk *w)
{
    const pb_node *speech = pb_layout_child(pb_app_view(w->app), "speech");
    return speech ? speech->value : PB_STR("");
}

static void reading_back_changes_nothing_and_leads_forward_again(void **state)
{
    (void)state;
    walk w;
    open_program(&w);
    act(&w, PB_DO_PLAY, 0);
    act(&w, PB_DO_SKIP, 0);
    act(&w, PB_DO_CHOOSE, 0);
    act(&w, PB_DO_SKIP, 0);
    pb_buf here = {0}, now = {0};
    pb_view_dump(pb_app_view(w.app), &here);
    for (int i = 0; i < 100; i++)
        key(&w, "PageUp", 0);
    assert_null(pb_layout_child(pb_app_view(w.app), "choices"));
    const pb_node *list = pb_layout_child(pb_app_view(w.app), "transcript");
    assert_in_range(pb_view_count(list), 1, 2); // at the very beginning
    assert_true(said(&w).n > 0);
    key(&w, "1", 0); // what is not asked now cannot be answered
    for (int i = 0; i < 100; i++)
        key(&w, "PageDown", 0);
    step(&w);
    pb_view_dump(pb_app_view(w.app), &now);
    assert_string_equal(here.p, now.p);
    key(&w, "PageUp", 0);
    key(&w, "PageUp", 0);
    key(&w, "S", 0); // or at once
    step(&w);
    now.n = 0;
    pb_view_dump(pb_app_view(w.app), &now);
    assert_string_equal(here.p, now.p);
    pb_buf_release(&here);
    pb_buf_release(&now);
    close_program(&w);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_page_is_in_reach_of_the_keyboard),
        cmocka_unit_test(reading_back_changes_nothing_and_leads_forward_again),
    };
    SDL_setenv("SDL_VIDEODRIVER", "dummy", 1);
    return cmocka_run_group_tests(tests, NULL, NULL);
}
