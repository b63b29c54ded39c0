// SPDX-License-Identifier: MIT
// Asked before it tells: what one felt, which chair was empty, and how one would rate oneself on
// each principle that there was a chance for. All of it may be left out.
#include "app/inside.h"
#include "app/told.h"

#include <stdio.h>

static void add_field(pb_page *p, const pb_reading *r, enum pb_own which, const char *id,
                      const char *name, const char *what)
{
    pb_node *n = pb_page_add(p, p->root, PB_ROLE_FIELD, id, pb_str_of(name));
    n->value = pb_arena_dup(p->arena, pb_buf_str(&r->own[which]));
    n->detail = pb_str_of(what);
}

static pb_str first_sentence(pb_str s)
{
    static const char *const end[] = {". ", "。"};
    for (size_t i = 0; i < s.n; i++)
        for (size_t k = 0; k < sizeof end / sizeof *end; k++) {
            size_t n = strlen(end[k]);
            if (i + n <= s.n && memcmp(s.p + i, end[k], n) == 0)
                return (pb_str){s.p, i + n - (end[k][n - 1] == ' ')};
        }
    return s;
}

static void add_setting(pb_page *p, pb_node *list, const pb_reading *r, uint32_t i)
{
    static const char *const step[PB_RATE_UNSAID + 1] = {
        PB_WORDS_IN("own rating", "hardly"),     PB_WORDS_IN("own rating", "a little"),
        PB_WORDS_IN("own rating", "about half"), PB_WORDS_IN("own rating", "often"),
        PB_WORDS_IN("own rating", "mostly"),     PB_WORDS_IN("own rating", "cannot say")};
    const pb_principle *principle = &pb_sim_catalogue(r->debrief.sim)->principles.p[i];
    char id[80];
    snprintf(id, sizeof id, "rate:%.*s", PB_STR_ARG(principle->id));
    pb_node *n = pb_page_add(p, list, PB_ROLE_SETTING, id, principle->name);
    n->detail = first_sentence(principle->summary);
    uint32_t chosen = pb_reading_step(r->rating[i]);
    for (uint32_t k = 0; k <= PB_RATE_UNSAID; k++) {
        pb_str name = pb_str_of(pb_tr_in(p->tongue, "own rating", step[k]));
        bool is_chosen = k == chosen && k != PB_RATE_UNSAID; // which is where everybody begins
        pb_page_option(p, n, name, (pb_command){PB_DO_RATE, PB_SET(i, k)}, is_chosen);
        n->value = k == chosen ? name : n->value;
    }
    pb_page_close_setting(n);
}

void pb_page_rating(pb_page *p, const pb_app *app)
{
    const pb_reading *r = &app->reading;
    const pb_debrief *d = &r->debrief;
    const pb_catalogue *c = pb_sim_catalogue(d->sim);
    pb_page_begin(p, "rating", pb_str_of(pb_tr(p->tongue, "Before you see it")));
    pb_page_add(p, p->root, PB_ROLE_TEXT, "scenario", pb_sim_scenario(d->sim)->meta.title);
    pb_page_add(
        p, p->root, PB_ROLE_TEXT, "intro",
        pb_str_of(pb_tr(p->tongue, "The debrief lays your own view beside what the session shows. "
                                   "Nothing here is marked. It is kept with this session on this "
                                   "machine, and you may leave out any of it.")));
    add_field(p, r, PB_OWN_FELT, "felt", pb_tr(p->tongue, "What did you feel?"),
              pb_tr(p->tongue, "a few words, for yourself"));
    add_field(p, r, PB_OWN_CHAIR, "chair", pb_tr(p->tongue, "Which chair was empty?"),
              pb_tr(p->tongue, "who or what had no voice in the room"));
    pb_node *list =
        pb_page_add(p, p->root, PB_ROLE_LIST, "ratings",
                    pb_str_of(pb_tr(p->tongue, "How far did you do what the moment asked for?")));
    bool any = r->own[PB_OWN_FELT].n || r->own[PB_OWN_CHAIR].n;
    for (uint32_t i = 0; i < c->principles.n; i++) {
        if (!d->profile.chances[i])
            continue;
        add_setting(p, list, r, i);
        any = any || r->rating[i] >= 0;
    }
    pb_node *a =
        pb_page_add(p, p->root, PB_ROLE_GROUP, "actions", pb_str_of(pb_tr(p->tongue, "Actions")));
    pb_page_button(p, a, "rated",
                   any ? pb_tr(p->tongue, "Show the debrief")
                       : pb_tr(p->tongue, "Straight to the debrief"),
                   "Enter", PB_DO_RATED, 0)
        ->state = PB_IS_PRIMARY;
    pb_page_button(p, a, "home", pb_tr(p->tongue, "Home"), "Esc", PB_DO_HOME, 0);
    pb_page_button(p, a, "help", pb_tr(p->tongue, "Help"), "?", PB_DO_HELP, 0);
}
