// SPDX-License-Identifier: MIT
// Home: what to go on with, what is worth another try, the scenarios, the sessions before.
#include <stdio.h>

#include "app/inside.h"

// Cards are numbered through the page, so that a number means the same in every face.
typedef struct home {
    pb_page *p;
    const pb_app *app;
    uint32_t number;
    bool has_primary;
    pb_node *field; // to search with
} home;

static void number(home *h, pb_node *card)
{
    card->key = pb_page_text(h->p, "%u", ++h->number);
}

static void offer(home *h, pb_node *card) // what Enter opens: the first that is offered
{
    card->state |= h->has_primary ? 0u : PB_IS_PRIMARY;
    h->has_primary = true;
}

static void add_resume(home *h)
{
    pb_page *p = h->p;
    for (uint32_t i = 0; i < h->app->kept.n; i++) {
        const pb_kept *k = &h->app->kept.p[i];
        if (k->is_over || !k->is_playable)
            continue;
        pb_node *list = pb_page_add(p, p->root, PB_ROLE_LIST, "resume",
                                    pb_str_of(pb_tr(p->tongue, "Go on where you were")));
        pb_node *card = pb_page_kept(p, list, &h->app->shelf, k);
        card->key = PB_STR("R");
        offer(h, card);
        pb_page_people(p, card, &h->app->shelf.volumes.p[k->scenario].scenario->meta);
        return;
    }
}

static void add_due(home *h)
{
    pb_page *p = h->p;
    if (!h->app->dues)
        return;
    pb_node *list = pb_page_add(p, p->root, PB_ROLE_LIST, "due",
                                pb_str_of(pb_tr(p->tongue, "Worth another try")));
    list->detail = pb_str_of(pb_tr(
        p->tongue, "Moments that you met weakly, and have not met well since. Each begins just "
                   "before you answered."));
    for (uint32_t i = 0; i < h->app->dues; i++) {
        const pb_due *due = &h->app->due[i];
        const pb_volume *v = &h->app->shelf.volumes.p[due->volume];
        const pb_option_text *option = &v->scenario->option_texts.p[due->option];
        pb_str brief = option->brief, notice = v->scenario->decision_texts.p[due->decision].notice;
        if (!brief.n)
            brief = h->app->shelf.catalogue.moves.p[v->scenario->options.p[due->option].move].name;
        char id[32];
        snprintf(id, sizeof id, "due:%u", i);
        pb_node *card = pb_page_add(p, list, PB_ROLE_CARD, id, notice.n ? notice : brief);
        card->value = pb_page_text(p, pb_tr(p->tongue, "You answered: %.*s"), PB_STR_ARG(brief));
        card->detail = pb_page_text(p, pb_tr(p->tongue, "%.*s · %u min · session %lld"),
                                    PB_STR_ARG(v->scenario->meta.title), due->clock / 60000,
                                    (long long)due->session);
        card->action = (pb_command){PB_DO_PRACTISE, i};
        number(h, card);
        offer(h, card);
    }
}

// ---- scenarios --------------------------------------------------------------------------------

static pb_node *add_filter(pb_page *p, pb_node *list, const char *id, const char *name,
                           const char *key)
{
    pb_node *n = pb_page_add(p, list, PB_ROLE_SETTING, id, pb_str_of(name));
    n->key = pb_str_of(key);
    return n;
}

static void add_level_filter(pb_page *p, pb_node *list, const pb_app *app)
{
    pb_node *n = add_filter(p, list, "filter:level", pb_tr(p->tongue, "Level"), "F");
    for (uint32_t i = 0; i <= 3; i++) {
        pb_str name = i ? pb_page_text(p, "%u", i) : pb_str_of(pb_tr_in(p->tongue, "level", "any"));
        pb_page_option(p, n, name, (pb_command){PB_DO_FILTER, PB_SET(PB_FILTER_LEVEL, i)},
                       app->filter.level == i)
            ->detail = pb_page_level(p, (uint8_t)i);
    }
    pb_page_close_setting(n);
}

// The first volume with the same kind of setting.
static uint32_t first_alike(const pb_shelf *shelf, uint32_t volume)
{
    pb_str kind = pb_setting_kind(&shelf->volumes.p[volume].scenario->meta);
    for (uint32_t i = 0; i < volume; i++)
        if (pb_str_eq(kind, pb_setting_kind(&shelf->volumes.p[i].scenario->meta)))
            return i;
    return volume;
}

static void add_setting_filter(pb_page *p, pb_node *list, const pb_app *app)
{
    pb_node *n = add_filter(p, list, "filter:setting", pb_tr(p->tongue, "Setting"), "G");
    pb_page_option(p, n, pb_str_of(pb_tr_in(p->tongue, "setting", "any")),
                   (pb_command){PB_DO_FILTER, PB_SET(PB_FILTER_SETTING, 0)},
                   app->filter.setting == 0);
    for (uint32_t i = 0; i < app->shelf.volumes.n; i++) {
        pb_str kind = pb_setting_kind(&app->shelf.volumes.p[i].scenario->meta);
        if (kind.n && first_alike(&app->shelf, i) == i)
            pb_page_option(p, n, kind, (pb_command){PB_DO_FILTER, PB_SET(PB_FILTER_SETTING, i + 1)},
                           app->filter.setting == i + 1);
    }
    pb_page_close_setting(n);
}

static bool is_filtered(const pb_app *app)
{
    return app->filter.text.n || app->filter.level || app->filter.setting;
}

// A few scenarios are seen at a glance, but can be searched all the same.
static void add_search(home *h)
{
    enum { WORTH_FILTERING = 4 };
    pb_page *p = h->p;
    const pb_app *app = h->app;
    pb_node *field =
        pb_page_add(p, p->root, PB_ROLE_FIELD, "search", pb_str_of(pb_tr(p->tongue, "Search")));
    field->value = pb_arena_dup(p->arena, pb_buf_str(&app->filter.text));
    field->detail = pb_str_of(pb_tr(p->tongue, "title, people, place, what it teaches"));
    field->key = PB_STR("/");
    h->field = field;
    bool filters =
        app->shelf.volumes.n >= WORTH_FILTERING || app->filter.level || app->filter.setting;
    if (!filters && !is_filtered(app))
        return;
    pb_node *list =
        pb_page_add(p, p->root, PB_ROLE_LIST, "filters", pb_str_of(pb_tr(p->tongue, "Show only")));
    if (filters) {
        add_level_filter(p, list, app);
        add_setting_filter(p, list, app);
    }
    if (is_filtered(app))
        pb_page_button(p, list, "clear", pb_tr(p->tongue, "Show all"), "X", PB_DO_FILTER,
                       PB_SET(PB_FILTER_NONE, 0));
}

static void add_scenario(home *h, pb_node *list, uint32_t volume)
{
    pb_page *p = h->p;
    const pb_volume *v = &h->app->shelf.volumes.p[volume];
    const pb_catalogue *c = &h->app->shelf.catalogue;
    const pb_meta *meta = &v->scenario->meta;
    char id[128];
    snprintf(id, sizeof id, "scenario:%.*s", PB_STR_ARG(v->id));
    pb_node *card = pb_page_add(p, list, PB_ROLE_CARD, id, meta->title.n ? meta->title : v->id);
    card->action = (pb_command){PB_DO_OPEN, volume};
    number(h, card);
    if (pb_volume_is_broken(v)) {
        card->state = PB_IS_BROKEN;
        card->value = pb_page_text(p,
                                   pb_tr_n(p->tongue, "cannot be played: %u error",
                                           "cannot be played: %u errors", v->diags.errors),
                                   v->diags.errors);
        return;
    }
    card->value = meta->summary;
    card->detail =
        meta->setting.n
            ? pb_page_text(p, pb_tr(p->tongue, "%.*s · level %u · %u min"),
                           PB_STR_ARG(meta->setting), meta->level, meta->minutes)
            : pb_page_text(p, pb_tr(p->tongue, "level %u · %u min"), meta->level, meta->minutes);
    pb_page_add(p, card, PB_ROLE_TEXT, "level", pb_page_level(p, meta->level))->value =
        pb_page_text(p, "%u", meta->level);
    for (uint32_t i = 0; i < c->principles.n; i++)
        if (meta->teaches >> i & 1)
            pb_page_add(p, card, PB_ROLE_ITEM, "teaches", c->principles.p[i].name);
    if (h->app->shelf.volumes.n == 1)
        pb_page_button(p, card, "open", pb_tr(p->tongue, "Have a look"), "", PB_DO_OPEN, volume)
            ->state = PB_IS_PRIMARY;
    pb_page_people(p, card, meta);
}

static void add_scenarios(home *h)
{
    pb_page *p = h->p;
    const pb_shelf *shelf = &h->app->shelf;
    pb_node *list = pb_page_add(p, p->root, PB_ROLE_LIST, "scenarios",
                                pb_str_of(pb_tr(p->tongue, "Scenarios")));
    uint32_t found = 0;
    for (uint32_t i = 0; i < shelf->volumes.n; i++)
        if (pb_app_finds(h->app, i)) {
            add_scenario(h, list, i);
            found++;
        }
    if (list->first)
        offer(h, list->first);
    if (list->first && h->app->filter.text.n)
        h->field->action = list->first->action; // what was searched for
    if (!shelf->volumes.n)
        list->value = pb_str_of(pb_tr(p->tongue, "There are no scenarios here yet."));
    else if (!found)
        list->value =
            pb_str_of(pb_tr(p->tongue, "No scenario is like that. “Show all” brings them back."));
    else if (is_filtered(h->app))
        list->detail = pb_page_text(
            p, pb_tr_n(p->tongue, "%u of %u scenario", "%u of %u scenarios", shelf->volumes.n),
            found, shelf->volumes.n);
}

static void add_sessions(home *h)
{
    enum { SHOWN = 6 };
    pb_page *p = h->p;
    pb_node *list = pb_page_add(p, p->root, PB_ROLE_LIST, "sessions",
                                pb_str_of(pb_tr(p->tongue, "Your last sessions")));
    uint32_t over = 0;
    for (uint32_t i = 0; i < h->app->kept.n && over < SHOWN; i++)
        if (h->app->kept.p[i].is_over || !h->app->kept.p[i].is_playable) {
            pb_page_kept(p, list, &h->app->shelf, &h->app->kept.p[i]);
            over++;
        }
    if (!over && !h->app->is_hasty)
        list->value = pb_str_of(pb_tr(
            p->tongue, "None finished yet. A session takes about twenty minutes at the desk."));
}

void pb_page_home(pb_page *p, const pb_app *app)
{
    home h = {p, app, 0, app->filter.text.n > 0, NULL}; // who searches means what is found
    pb_page_begin(p, "home", PB_STR("Pushback"));
    pb_page_add(p, p->root, PB_ROLE_TEXT, "tagline",
                pb_str_of(pb_tr(p->tongue, "Practise holding a Balint group")));
    add_resume(&h);
    add_due(&h);
    add_search(&h);
    h.has_primary = h.has_primary && !app->filter.text.n;
    add_scenarios(&h);
    add_sessions(&h);
    pb_node *a =
        pb_page_add(p, p->root, PB_ROLE_GROUP, "actions", pb_str_of(pb_tr(p->tongue, "Actions")));
    pb_page_button(p, a, "settings", pb_tr(p->tongue, "Settings"), "Shift+A", PB_DO_SETTINGS, 0);
    pb_page_button(p, a, "help", pb_tr(p->tongue, "Help"), "?", PB_DO_HELP, 0);
    pb_page_button(p, a, "quit", pb_tr(p->tongue, "Quit"), "Q", PB_DO_QUIT, 0);
}
