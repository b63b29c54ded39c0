// SPDX-License-Identifier: MIT
// Home and a scenario's own page.
#include <stdio.h>

#include "app/inside.h"

static void add_people(pb_page *p, pb_node *parent, const pb_meta *meta)
{
    for (uint32_t i = 0; i < meta->people.n; i++) {
        const pb_person *person = &meta->people.p[i];
        pb_node *n = pb_page_add(p, parent, PB_ROLE_PERSON, "person", person->name);
        pb_view_person *v = PB_NEW(p->arena, pb_view_person, 1);
        *v = (pb_view_person){.look = &person->look,
                              .mood = PB_NEUTRAL,
                              .seat = (uint8_t)i,
                              .seats = (uint8_t)meta->people.n,
                              .looks_at = PB_NONE,
                              .is_presenter = person->is_presenter};
        n->person = v;
        n->detail = person->job;
        n->value = person->is_presenter ? PB_STR("presents") : PB_STR("");
    }
}

static pb_str level_words(uint8_t level)
{
    static const char *const word[] = {"", "for a first group", "for those who have led a few",
                                       "for accredited leaders"};
    return pb_str_of(word[level <= 3 ? level : 0]);
}

static void add_scenarios(pb_page *p, const pb_shelf *shelf)
{
    pb_node *list = pb_page_add(p, p->root, PB_ROLE_LIST, "scenarios", PB_STR("Scenarios"));
    for (uint32_t i = 0; i < shelf->volumes.n; i++) {
        const pb_volume *v = &shelf->volumes.p[i];
        const pb_meta *meta = &v->scenario->meta;
        char id[128];
        snprintf(id, sizeof id, "scenario:%.*s", PB_STR_ARG(v->id));
        pb_node *card = pb_page_add(p, list, PB_ROLE_CARD, id, meta->title.n ? meta->title : v->id);
        card->action = (pb_command){PB_DO_OPEN, i};
        card->key = pb_page_text(p, "%u", i + 1);
        if (!v->sim) {
            card->state = PB_IS_BROKEN;
            card->value = pb_page_text(p, "cannot be played: %u error%s", v->diags.errors,
                                       v->diags.errors == 1 ? "" : "s");
            continue;
        }
        card->value = meta->summary;
        card->detail = pb_page_text(p, "%.*s%slevel %u · %u min", PB_STR_ARG(meta->setting),
                                    meta->setting.n ? " · " : "", meta->level, meta->minutes);
        add_people(p, card, meta);
        pb_page_add(p, card, PB_ROLE_TEXT, "level", level_words(meta->level))->value =
            pb_page_text(p, "%u", meta->level);
        pb_page_add(p, card, PB_ROLE_TEXT, "minutes", pb_page_text(p, "%u min", meta->minutes));
    }
    if (!shelf->volumes.n)
        list->value = PB_STR("There are no scenarios here yet.");
}

static pb_node *add_kept(pb_page *p, pb_node *list, const pb_shelf *shelf, const pb_kept *k)
{
    char id[48];
    snprintf(id, sizeof id, "session:%lld", (long long)k->row.number);
    pb_str title = k->scenario == PB_NO_INDEX ? pb_arena_dup(p->arena, k->row.scenario)
                                              : shelf->volumes.p[k->scenario].scenario->meta.title;
    pb_node *n = pb_page_add(p, list, PB_ROLE_CARD, id, title);
    n->detail =
        pb_page_text(p, "session %lld · %s", (long long)k->row.number, pb_mode_name[k->row.mode]);
    if (k->scenario == PB_NO_INDEX || !shelf->volumes.p[k->scenario].sim) {
        n->value = PB_STR("its scenario is not here");
        n->state = PB_IS_DISABLED;
        return n;
    }
    n->value = pb_page_text(p, "%u decision%s, %u min", k->decisions, k->decisions == 1 ? "" : "s",
                            k->minutes);
    n->action = (pb_command){k->is_over ? PB_DO_DEBRIEF : PB_DO_RESUME, k->row.number};
    return n;
}

void pb_page_home(pb_page *p, const pb_app *app)
{
    enum { SHOWN = 6 };
    const pb_shelf *shelf = &app->shelf;
    const pb_kept *kept = app->kept.p;
    uint32_t n = app->kept.n;
    pb_page_begin(p, "home", PB_STR("Pushback"));
    pb_page_add(p, p->root, PB_ROLE_TEXT, "tagline", PB_STR("Practise holding a Balint group"));
    pb_node *list = NULL;
    for (uint32_t i = 0; i < n && !list; i++) {
        if (kept[i].is_over || kept[i].scenario == PB_NO_INDEX ||
            !shelf->volumes.p[kept[i].scenario].sim)
            continue;
        list = pb_page_add(p, p->root, PB_ROLE_LIST, "resume", PB_STR("Go on where you were"));
        pb_node *card = add_kept(p, list, shelf, &kept[i]);
        card->state = PB_IS_PRIMARY;
        card->key = PB_STR("R");
        add_people(p, card, &shelf->volumes.p[kept[i].scenario].scenario->meta);
    }
    add_scenarios(p, shelf);
    list = pb_page_add(p, p->root, PB_ROLE_LIST, "sessions", PB_STR("Your last sessions"));
    uint32_t over = 0;
    for (uint32_t i = 0; i < n && over < SHOWN; i++)
        if (kept[i].is_over) {
            add_kept(p, list, shelf, &kept[i]);
            over++;
        }
    if (!over)
        list->value =
            PB_STR("None finished yet. A session takes about twenty minutes at the desk.");
    pb_node *a = pb_page_add(p, p->root, PB_ROLE_GROUP, "actions", PB_STR("Actions"));
    a->value = pb_str_of(pb_mode_name[app->settings.of[PB_SETTING_MODE]]);
    pb_page_button(p, a, "help", "Help", "?", PB_DO_HELP, 0);
    pb_page_button(p, a, "quit", "Quit", "Q", PB_DO_QUIT, 0);
}

// ---- a scenario's page ------------------------------------------------------------------------

static void add_broken(pb_page *p, const pb_volume *v)
{
    pb_buf b = {0};
    pb_diags_print(&v->diags, &v->scenario->sources, &b);
    pb_page_add(p, p->root, PB_ROLE_TEXT, "broken", PB_STR("This scenario cannot be played yet"))
        ->state = PB_IS_BROKEN;
    pb_page_add(p, p->root, PB_ROLE_TEXT, "diagnostics", PB_STR("What its author needs to mend"))
        ->value = pb_arena_dup(p->arena, pb_buf_str(&b));
    pb_buf_release(&b);
}

static void add_texts(pb_page *p, const char *id, const char *name, const pb_str *text, uint32_t n)
{
    if (!n)
        return;
    pb_node *list = pb_page_add(p, p->root, PB_ROLE_LIST, id, pb_str_of(name));
    for (uint32_t i = 0; i < n; i++)
        pb_page_add(p, list, PB_ROLE_ITEM, id, text[i]);
}

void pb_page_scenario(pb_page *p, const pb_app *app)
{
    static const char *const what[PB_MODE_COUNT] = {
        "Practice: you may go back and ask for hints.",
        "Rehearsal: no going back; the debrief comes at the end.",
        "Assessment: one pass, answers in the order that the seed gives."};
    const pb_volume *v = &app->shelf.volumes.p[app->volume];
    const pb_meta *meta = &v->scenario->meta;
    const pb_catalogue *c = &app->shelf.catalogue;
    pb_page_begin(p, "scenario", meta->title.n ? meta->title : v->id);
    if (v->sim) {
        pb_page_add(p, p->root, PB_ROLE_TEXT, "summary", meta->summary);
        pb_page_add(
            p, p->root, PB_ROLE_TEXT, "facts",
            pb_page_text(
                p, "%.*s%slevel %u, %.*s · %u minutes of session time, about twenty at the desk",
                PB_STR_ARG(meta->setting), meta->setting.n ? " · " : "", meta->level,
                PB_STR_ARG(level_words(meta->level)), meta->minutes));
        pb_node *people = pb_page_add(p, p->root, PB_ROLE_LIST, "people", PB_STR("In the room"));
        add_people(p, people, meta);
        pb_node *teaches =
            pb_page_add(p, p->root, PB_ROLE_LIST, "teaches", PB_STR("What it is good for"));
        for (uint32_t i = 0; i < c->principles.n; i++)
            if (meta->teaches >> i & 1)
                pb_page_add(p, teaches, PB_ROLE_ITEM, "teaches", c->principles.p[i].name)->value =
                    c->principles.p[i].summary;
        add_texts(p, "content_notes", "Content", meta->content_notes.p, meta->content_notes.n);
        const pb_school *school = &c->schools.p[pb_sim_school(v->sim)];
        pb_node *s = pb_page_add(p, p->root, PB_ROLE_TEXT, "school", school->name);
        s->value = school->summary;
        add_texts(p, "house_rules", "House rules", school->house_rules.p, school->house_rules.n);
        add_texts(p, "sources", "Sources", meta->sources.p, meta->sources.n);
        pb_page_add(p, p->root, PB_ROLE_TEXT, "invented",
                    PB_STR("The people and the case are invented. If something here touches you, "
                           "talk to somebody you trust."))
            ->state = PB_IS_MARGIN;
    } else {
        add_broken(p, v);
    }
    pb_node *a = pb_page_add(p, p->root, PB_ROLE_GROUP, "actions", PB_STR("Actions"));
    if (v->sim) {
        pb_node *play = pb_page_button(p, a, "play", "Begin", "Enter", PB_DO_PLAY, app->volume);
        play->state = PB_IS_PRIMARY;
        play->detail = pb_str_of(what[app->settings.of[PB_SETTING_MODE]]);
    }
    pb_page_button(p, a, "home", "Home", "Esc", PB_DO_HOME, 0);
    pb_page_button(p, a, "help", "Help", "?", PB_DO_HELP, 0);
}
