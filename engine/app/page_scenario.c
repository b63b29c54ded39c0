// SPDX-License-Identifier: MIT
// A scenario's own page: who is there, what it is good for, how it went so far, and Begin.
#include <stdio.h>

#include "app/inside.h"

static pb_node *add_list(pb_page *p, const char *id, const char *name)
{
    return pb_page_add(p, p->root, PB_ROLE_LIST, id, pb_str_of(name));
}

static void add_texts(pb_page *p, const char *id, const char *name, const pb_str *text, uint32_t n)
{
    if (!n)
        return;
    pb_node *list = add_list(p, id, name);
    for (uint32_t i = 0; i < n; i++)
        pb_page_add(p, list, PB_ROLE_ITEM, id, text[i]);
}

// ---- how it went so far -----------------------------------------------------------------------

// The finished session that made most of a principle; the newest of equals. NULL: none had a
// chance.
static const pb_kept *best_at(const pb_app *app, uint32_t volume, uint32_t principle)
{
    const pb_kept *best = NULL;
    for (uint32_t i = 0; i < app->kept.n; i++) {
        const pb_kept *k = &app->kept.p[i];
        if (k->scenario == volume && k->is_playable && k->is_over &&
            k->profile.chances[principle] &&
            (!best || k->profile.score[principle] > best->profile.score[principle]))
            best = k;
    }
    return best;
}

static void add_best(pb_page *p, const pb_app *app, uint32_t volume)
{
    const pb_catalogue *c = &app->shelf.catalogue;
    pb_node *list = NULL;
    for (uint32_t i = 0; i < c->principles.n; i++) {
        const pb_kept *k = best_at(app, volume, i);
        if (!k)
            continue;
        if (!list) {
            list = add_list(p, "best", pb_tr(p->tongue, "Your best so far"));
            list->detail = pb_str_of(
                pb_tr(p->tongue, "of the chances there were, in sessions that you finished"));
        }
        char id[80];
        snprintf(id, sizeof id, "best:%.*s", PB_STR_ARG(c->principles.p[i].id));
        pb_node *n = pb_page_add(p, list, PB_ROLE_BAR, id, c->principles.p[i].name);
        pb_view_bar *bar = PB_NEW(p->arena, pb_view_bar, 1);
        *bar = (pb_view_bar){k->profile.score[i], k->profile.chances[i], -1};
        n->bar = bar;
        n->value = pb_page_text(p,
                                pb_tr_n(p->tongue, "%d %% of %u chance, session %lld",
                                        "%d %% of %u chances, session %lld", bar->chances),
                                (bar->value + 5) / 10, bar->chances, (long long)k->row.number);
    }
}

static void add_played(pb_page *p, const pb_app *app, uint32_t volume)
{
    enum { SHOWN = 5 };
    const pb_scenario *sc = app->shelf.volumes.p[volume].scenario;
    pb_node *list = NULL;
    uint32_t n = 0;
    for (uint32_t i = 0; i < app->kept.n && n < SHOWN; i++) {
        const pb_kept *k = &app->kept.p[i];
        if (k->scenario != volume || !k->is_playable)
            continue;
        if (!list)
            list = add_list(p, "played", pb_tr(p->tongue, "Your sessions here"));
        pb_node *card = pb_page_kept(p, list, &app->shelf, k);
        card->name = !k->is_over ? pb_str_of(pb_tr(p->tongue, "Not finished"))
                     : sc->endings.p[k->ending].title.n ? sc->endings.p[k->ending].title
                                                        : pb_str_of(pb_tr(p->tongue, "Finished"));
        n++;
    }
}

// ---- a broken one -----------------------------------------------------------------------------

static void add_broken(pb_page *p, const pb_volume *v)
{
    pb_page_add(p, p->root, PB_ROLE_TEXT, "broken",
                pb_str_of(pb_tr(p->tongue, "This scenario cannot be played yet")))
        ->state = PB_IS_BROKEN;
    pb_node *list = add_list(p, "diagnostics", pb_tr(p->tongue, "What its author needs to mend"));
    list->detail = pb_page_text(p, pb_tr(p->tongue, "“pushback-author check” says the same: %.*s"),
                                PB_STR_ARG(v->folder));
    pb_page_diagnostics(p, list, &v->diags, &v->scenario->sources);
}

// ---- the page ---------------------------------------------------------------------------------

static void add_about(pb_page *p, const pb_app *app, const pb_volume *v)
{
    const pb_meta *meta = &v->scenario->meta;
    pb_str level = pb_page_level(p, meta->level);
    pb_page_add(p, p->root, PB_ROLE_TEXT, "summary", meta->summary);
    pb_str facts =
        meta->setting.n
            ? pb_page_text(p,
                           pb_tr(p->tongue, "%.*s · level %u, %.*s · %u minutes of session time, "
                                            "about twenty at the desk"),
                           PB_STR_ARG(meta->setting), meta->level, PB_STR_ARG(level), meta->minutes)
            : pb_page_text(p,
                           pb_tr(p->tongue, "level %u, %.*s · %u minutes of session time, about "
                                            "twenty at the desk"),
                           meta->level, PB_STR_ARG(level), meta->minutes);
    pb_page_add(p, p->root, PB_ROLE_TEXT, "facts", facts);
    pb_page_people(p, add_list(p, "people", pb_tr(p->tongue, "In the room")), meta);
    add_best(p, app, app->volume);
    add_played(p, app, app->volume);
}

static void add_margins(pb_page *p, const pb_app *app, const pb_volume *v)
{
    const pb_meta *meta = &v->scenario->meta;
    const pb_catalogue *c = &app->shelf.catalogue;
    pb_node *teaches = add_list(p, "teaches", pb_tr(p->tongue, "What it is good for"));
    for (uint32_t i = 0; i < c->principles.n; i++)
        if (meta->teaches >> i & 1)
            pb_page_add(p, teaches, PB_ROLE_ITEM, "teaches", c->principles.p[i].name)->value =
                c->principles.p[i].summary;
    add_texts(p, "content_notes", pb_tr(p->tongue, "What comes up in it"), meta->content_notes.p,
              meta->content_notes.n);
    const pb_school *school = &c->schools.p[pb_sim_school(v->sim)];
    pb_page_add(p, p->root, PB_ROLE_TEXT, "school", school->name)->value = school->summary;
    add_texts(p, "house_rules", pb_tr(p->tongue, "House rules"), school->house_rules.p,
              school->house_rules.n);
    add_texts(p, "sources", pb_tr(p->tongue, "Sources"), meta->sources.p, meta->sources.n);
    pb_page_add(p, p->root, PB_ROLE_TEXT, "invented",
                pb_str_of(pb_tr(p->tongue, "The people and the case are invented.")))
        ->state = PB_IS_MARGIN;
    pb_page_care(p, meta);
}

void pb_page_scenario(pb_page *p, const pb_app *app)
{
    const pb_volume *v = &app->shelf.volumes.p[app->volume];
    const pb_meta *meta = &v->scenario->meta;
    pb_page_begin(p, "scenario", meta->title.n ? meta->title : v->id);
    if (v->sim) {
        add_about(p, app, v);
        add_margins(p, app, v);
        pb_page_setting(p, p->root, app, PB_SETTING_MODE);
    } else {
        add_broken(p, v);
    }
    pb_node *a =
        pb_page_add(p, p->root, PB_ROLE_GROUP, "actions", pb_str_of(pb_tr(p->tongue, "Actions")));
    if (v->sim) {
        pb_node *play = pb_page_button(p, a, "play", pb_tr(p->tongue, "Begin"), "Enter", PB_DO_PLAY,
                                       app->volume);
        play->state = PB_IS_PRIMARY;
        if (app->has_seed)
            play->detail = pb_page_text(p, pb_tr(p->tongue, "Seed of chance: %llu"),
                                        (unsigned long long)app->seed);
    }
    pb_page_button(p, a, "home", pb_tr(p->tongue, "Home"), "Esc", PB_DO_HOME, 0);
    pb_page_button(p, a, "settings", pb_tr(p->tongue, "Settings"), "Shift+A", PB_DO_SETTINGS, 0);
    pb_page_button(p, a, "help", pb_tr(p->tongue, "Help"), "?", PB_DO_HELP, 0);
}
