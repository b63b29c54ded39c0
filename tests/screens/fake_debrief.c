// SPDX-License-Identifier: MIT
#include "screens/fake_inside.h"

enum { SHARES = 64 };

static const struct moment {
    const char *name;
    uint32_t minute;
    unsigned state;
} moments[] = {
    {"Set the frame", 2, PB_IS_STRONG},
    {"Asked for the patient", 6, 0},
    {"Let the story run", 9, PB_IS_QUIET | PB_IS_STRONG},
    {"Stopped the questions", 14, PB_IS_STRONG},
    {"Pushed back", 19, PB_IS_STRONG},
    {"Let the joke pass", 22, PB_IS_QUIET},
    {"Answered Tom", 25, PB_IS_WEAK},
    {"Asked for more plans", 27, PB_IS_WEAK},
    {"Went to Grace", 31, PB_IS_STRONG},
    {"Held the silence", 35, PB_IS_QUIET | PB_IS_STRONG},
    {"Explained burnout", 38, PB_IS_WEAK},
    {"Imagined the man", 43, PB_IS_STRONG},
    {"Named the hurry", 47, 0},
    {"Priya returns", 52, 0},
    {"Asked what she takes away", 55, 0},
    {"Closed on time", 57, PB_IS_STRONG},
};

static void talk_map(pb_app *a, pb_node *page)
{
    static const char *const lane[PB_TALK_LANES] = {"facts",        "fixing",  "away",  "feeling",
                                                    "relationship", "process", "frame", "silence"};
    static const uint16_t key[][PB_TALK_LANES] = {
        // every ten minutes
        {200, 0, 50, 100, 100, 50, 500, 0},  {700, 50, 0, 150, 50, 0, 0, 50},
        {550, 150, 100, 50, 50, 100, 0, 0},  {100, 550, 150, 50, 50, 0, 0, 100},
        {50, 150, 100, 350, 200, 0, 0, 150}, {50, 50, 0, 400, 400, 50, 0, 50},
        {50, 0, 0, 250, 350, 100, 200, 50}};
    pb_view_chart *c = PB_NEW(&a->arena, pb_view_chart, 1);
    c->minutes = 58;
    uint16_t(*share)[PB_TALK_LANES] = pb_arena_alloc(&a->arena, SHARES * sizeof *share);
    for (uint32_t m = 0; m < c->minutes; m++)
        for (int i = 0; i < PB_TALK_LANES; i++) {
            uint32_t from = m / 10, t = m % 10, wobble = (m * 37 + (uint32_t)i * 53) % 60;
            uint32_t v = (key[from][i] * (10 - t) + key[from + 1][i] * t) / 10;
            share[m][i] = (uint16_t)(v * (900 + wobble) / 1000);
        }
    c->share = (const uint16_t(*)[PB_TALK_LANES])share;
    for (int i = 0; i < PB_TALK_LANES; i++)
        c->lane[i] = pb_str_of(lane[i]);
    for (uint32_t i = 0; i < sizeof moments / sizeof *moments; i++) {
        c->mark[i].clock = moments[i].minute * 60000;
        c->mark[i].moment = i;
        c->mark[i].state = moments[i].state | ((int64_t)i == a->selected ? PB_IS_SELECTED : 0);
        c->mark[i].label = pb_str_of(moments[i].name);
        c->marks = i + 1;
    }
    pb_node *n = fake_add(a, page, PB_ROLE_CHART, "talk_map", "Where the talk went");
    n->chart = c;
}

// ---- the moment in full -----------------------------------------------------------------------

static void shifts(pb_app *a, pb_node *parent, int by)
{
    pb_node *list = fake_add(a, parent, PB_ROLE_LIST, "shift", "What it did to the group");
    static const char *const name[] = {"The presenter’s exposure", "Depth", "Safety"};
    for (int i = 0; i < 3; i++) {
        pb_node *n = fake_add(a, list, PB_ROLE_SHIFT, fake_text(a, "shift:%d", i), name[i]);
        pb_view_shift *s = PB_NEW(&a->arena, pb_view_shift, 1);
        int of = i == 0 ? -by / 2 : by;
        *s = (pb_view_shift){50, (int16_t)(50 + of)};
        n->shift = s;
        n->detail = pb_str_of(fake_text(a, "%s%d", of > 0 ? "+" : "−", of > 0 ? of : -of));
        n->value = of > 0 ? PB_STR("rose a little") : PB_STR("fell");
        n->state = i == 2 ? PB_IS_MARGIN : 0u;
    }
}

static void path(pb_app *a, pb_node *branch, bool taken)
{
    static const char *const talk[][2] = {
        {"Tom", "Palliative care, today. An actual time, with a name."},
        {"Lena", "The specialist nurse rings the wife."},
        {"", "Silence. 9 seconds."},
        {"Grace", "He put his pen on top. So it wouldn’t roll. Those tables are on wheels, "
                  "everything comes off them."},
        {"Femi", "We?"}};
    pb_node *p = fake_add(a, branch, PB_ROLE_GROUP, taken ? "path:taken" : "path:other",
                          taken ? "You said" : "The other answer");
    p->value = taken ? PB_STR("“Tom, that’s helpful. What else could the team offer him?”")
                     : PB_STR("“There’s a strong pull to look after his pain.”");
    p->state = taken ? PB_IS_TAKEN : 0u;
    for (uint32_t i = taken ? 0 : 2; i < 5; i++) {
        pb_node *n = fake_add(a, p, PB_ROLE_LINE, fake_text(a, "path:%d:%u", taken, i), talk[i][0]);
        pb_view_line *v = PB_NEW(&a->arena, pb_view_line, 1);
        v->kind = *talk[i][0] ? PB_LINE_SAID : PB_LINE_SILENCE;
        v->number = i;
        n->line = v;
        n->value = pb_str_of(talk[i][1]);
    }
    shifts(a, p, taken ? -12 : 24);
    fake_add(a, p, PB_ROLE_TEXT, "after", "What came of it")->value =
        PB_STR("The talk that followed was about feeling.");
    fake_add(a, p, PB_ROLE_TEXT, "next", "The next moment, at 31 min")->value =
        PB_STR("Grace has stopped writing.");
}

static void others(pb_app *a, pb_node *full)
{
    pb_node *list = fake_add(a, full, PB_ROLE_LIST, "others", "What else was there");
    list->detail = PB_STR("Open one to see what it would have led to.");
    pb_node *n = fake_add(a, list, PB_ROLE_ITEM, "other:pull",
                          "“There’s a strong pull to look after his pain. What would be hard about "
                          "having nothing to do?”");
    n->value = PB_STR("It credits the wish to help, then asks what makes it so pressing.");
    n->detail =
        PB_STR("Turning advice · Holding back from fixing +2, Staying with what is felt +1");
    n->action = (pb_command){PB_DO_BRANCH, 0};
    n->state = !strcmp(a->page, "branch") ? PB_IS_SELECTED : 0u;
    if (!strcmp(a->page, "branch")) {
        pb_node *branch =
            fake_add(a, n, PB_ROLE_GROUP, "branch", "Played forward to the next moment");
        branch->detail = PB_STR("The same session from the same point, with the same chance; only "
                                "the answer is another.");
        path(a, branch, true);
        path(a, branch, false);
    }
    n = fake_add(a, list, PB_ROLE_ITEM, "other:quiet", "Stay quiet");
    n->value = PB_STR("One plan may pass by itself. After two, quiet is only absence.");
    n->detail = PB_STR("Letting it run · Holding back from fixing −1");
    n->action = (pb_command){PB_DO_BRANCH, 1};
}

// ---- the pages --------------------------------------------------------------------------------

void fake_rating(pb_app *a)
{
    static const char *const step[] = {"hardly", "a little", "about half",
                                       "often",  "mostly",   "cannot say"};
    static const char *const name[] = {"Safety and respect", "Protecting the presenter",
                                       "Staying with what is felt", "Holding back from fixing"};
    pb_node *page = fake_begin(a, "rating", "Before you see it");
    fake_add(a, page, PB_ROLE_TEXT, "scenario", "The ward round");
    fake_add(
        a, page, PB_ROLE_TEXT, "intro",
        "The debrief lays your own view beside what the session shows. Nothing here is marked. "
        "It is kept with this session on this machine, and you may leave out any of it.");
    pb_node *n = fake_add(a, page, PB_ROLE_FIELD, "felt", "What did you feel?");
    n->value = PB_STR("hurried, and then a long sadness");
    n->detail = PB_STR("a few words, for yourself");
    fake_add(a, page, PB_ROLE_FIELD, "chair", "Which chair was empty?")->detail =
        PB_STR("who or what had no voice in the room");
    pb_node *list =
        fake_add(a, page, PB_ROLE_LIST, "ratings", "How far did you do what the moment asked for?");
    for (int i = 0; i < 4; i++) {
        n = fake_add(a, list, PB_ROLE_SETTING, fake_text(a, "rate:%d", i), name[i]);
        n->detail = PB_STR("People speak from what they feel only where they do not expect to be "
                           "shamed.");
        for (int k = 0; k < 6; k++) {
            pb_node *o = fake_add(a, n, PB_ROLE_OPTION, fake_text(a, "rate:%d:%d", i, k), step[k]);
            o->action = (pb_command){PB_DO_RATE, PB_SET(i, k)};
            o->state = k == 5 - i ? PB_IS_SELECTED : 0u;
            if (k == 5 - i)
                n->value = o->name;
        }
    }
    pb_node *g = fake_add(a, page, PB_ROLE_GROUP, "actions", "Actions");
    fake_button(a, g, "rated", "Show the debrief", "Enter", PB_DO_RATED)->state = PB_IS_PRIMARY;
    fake_button(a, g, "home", "Home", "Esc", PB_DO_HOME);
}

void fake_debrief(pb_app *a)
{
    static const struct {
        const char *name;
        int value, chances, self;
    } bars[] = {{"Safety and respect", 860, 7, 700},
                {"Protecting the presenter", 910, 4, 800},
                {"Staying with what is felt", 720, 9, 500},
                {"Holding back from fixing", 380, 6, 750},
                {"Bearing not to know", 550, 5, 600},
                {"Patient and clinician both alive", 670, 6, 600},
                {"Hearing the quiet voices", 330, 3, 650},
                {"Holding time and frame", 800, 4, 700},
                {"Working with silence", 1000, 2, -1},
                {"Closing without solving", -1, 0, -1}};
    pb_node *page = fake_begin(a, "debrief", "The ward round");
    fake_add(a, page, PB_ROLE_TEXT, "summary", "Debrief")->value =
        PB_STR("Debrief · 58 minutes of session time · 11 interventions, 5 quiet answers · Student "
               "groups");
    fake_add(a, page, PB_ROLE_TEXT, "ending", "The newspaper")->value =
        PB_STR("Nobody has solved anything, and nobody seems to mind.");
    talk_map(a, page);
    pb_node *list = fake_add(a, page, PB_ROLE_LIST, "profile", "Principles");
    list->detail = PB_STR("bar: what you made of the chances you had · ◇: how you rated yourself "
                          "before seeing it");
    for (size_t i = 0; i < sizeof bars / sizeof *bars; i++) {
        pb_node *n = fake_add(a, list, PB_ROLE_BAR, fake_text(a, "bar:%zu", i), bars[i].name);
        pb_view_bar *b = PB_NEW(&a->arena, pb_view_bar, 1);
        *b = (pb_view_bar){bars[i].value, (uint32_t)bars[i].chances, bars[i].self};
        n->bar = b;
        n->value = pb_str_of(bars[i].chances ? fake_text(a, "%d %% of %d chances",
                                                         bars[i].value / 10, bars[i].chances)
                                             : "no chance");
    }
    list = fake_add(a, page, PB_ROLE_LIST, "apart", "Where the two lie far apart");
    fake_add(a, list, PB_ROLE_TEXT, "apart:1", "Holding back from fixing")->value =
        PB_STR("You rated yourself higher than your choices.");
    list = fake_add(a, page, PB_ROLE_LIST, "reflection", "In your own words, before you saw it");
    fake_add(a, list, PB_ROLE_TEXT, "own:felt", "What you felt")->value =
        PB_STR("hurried, and then a long sadness");
    list = fake_add(a, page, PB_ROLE_LIST, "moments", "Moments");
    for (size_t i = 0; i < sizeof moments / sizeof *moments; i++) {
        pb_node *n =
            fake_add(a, list, PB_ROLE_MOMENT, fake_text(a, "moment:%zu", i), moments[i].name);
        n->value = pb_str_of(fake_text(a, "%u min", moments[i].minute));
        n->detail = PB_STR("well met");
        n->state = moments[i].state | ((int64_t)i == a->selected ? PB_IS_SELECTED : 0);
        n->action = (pb_command){PB_DO_MOMENT, (int64_t)i};
        fake_add(a, n, PB_ROLE_TEXT, fake_text(a, "quote:%zu", i),
                 "“Tom, that’s helpful. What else could the team offer him?”");
    }
    const struct moment *m = &moments[a->selected];
    pb_node *full = fake_add(a, page, PB_ROLE_MOMENT, "moment", m->name);
    full->value = pb_str_of(fake_text(a, "%u min", m->minute));
    full->detail = pb_str_of(fake_text(a, "moment %d of 16, missed", (int)a->selected + 1));
    full->state = m->state;
    fake_add(a, full, PB_ROLE_TEXT, "situation", "Before you")->value =
        PB_STR("The group has begun to treat the patient. Priya is looking at the floor.");
    pb_node *n = fake_add(a, full, PB_ROLE_TEXT, "said", "You said");
    n->value = PB_STR("“Tom, that’s helpful. What else could the team offer him?”");
    n->detail = PB_STR("Giving advice");
    n->state = PB_IS_TAKEN;
    n = fake_add(a, full, PB_ROLE_TEXT, "why", "What it did");
    n->value = PB_STR("It rewards the fixing and asks for more. Priya stays outside the talk.");
    n->detail = PB_STR("Holding back from fixing −2, Staying with what is felt −1");
    shifts(a, full, -12);
    fake_add(a, full, PB_ROLE_TEXT, "after", "What came of it")->value =
        PB_STR("The talk that followed was mostly fixing. The group stayed in advice giving.");
    others(a, full);
    fake_add(a, full, PB_ROLE_TEXT, "source", "Source")->value =
        PB_STR("Salinsky & Otten 2003; Ng, Seu & Cullum 2022");
    pb_node *g = fake_add(a, full, PB_ROLE_GROUP, "moment_actions", "Actions");
    fake_button(a, g, "retry", "Try this moment again", "R", PB_DO_RETRY)->state = PB_IS_PRIMARY;
    fake_button(a, g, "previous", "Previous moment", "Left", PB_DO_MOMENT)->action.arg =
        a->selected - 1;
    fake_button(a, g, "next", "Next moment", "Right", PB_DO_MOMENT)->action.arg = a->selected + 1;
    fake_add(a, page, PB_ROLE_TEXT, "provisional",
             "The marks are authors’ judgement until a panel of accredited leaders has answered "
             "the same moments. They describe these choices, not you.")
        ->state = PB_IS_MARGIN;
    g = fake_add(a, page, PB_ROLE_GROUP, "actions", "Actions");
    fake_button(a, g, "home", "Home", "Esc", PB_DO_HOME);
    fake_button(a, g, "export_html", "Save as a web page", "E", PB_DO_EXPORT);
    fake_button(a, g, "help", "Help", "?", PB_DO_HELP);
    if (!strcmp(a->page, "saved"))
        fake_add(a, page, PB_ROLE_TEXT, "saved", "Saved")->value =
            PB_STR("Documents/pushback-the-ward-round-3.html");
}
