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
    list->detail = PB_STR("what you made of the chances you had");
    for (size_t i = 0; i < sizeof bars / sizeof *bars; i++) {
        pb_node *n = fake_add(a, list, PB_ROLE_BAR, fake_text(a, "bar:%zu", i), bars[i].name);
        pb_view_bar *b = PB_NEW(&a->arena, pb_view_bar, 1);
        *b = (pb_view_bar){bars[i].value, (uint32_t)bars[i].chances, bars[i].self};
        n->bar = b;
        n->value = pb_str_of(bars[i].chances ? fake_text(a, "%d %% of %d chances",
                                                         bars[i].value / 10, bars[i].chances)
                                             : "no chance");
    }
    list = fake_add(a, page, PB_ROLE_LIST, "moments", "Moments");
    for (size_t i = 0; i < sizeof moments / sizeof *moments; i++) {
        pb_node *n =
            fake_add(a, list, PB_ROLE_MOMENT, fake_text(a, "moment:%zu", i), moments[i].name);
        n->value = pb_str_of(fake_text(a, "%u min", moments[i].minute));
        n->state = moments[i].state | ((int64_t)i == a->selected ? PB_IS_SELECTED : 0);
        n->action = (pb_command){PB_DO_MOMENT, (int64_t)i};
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
    fake_add(a, full, PB_ROLE_TEXT, "after", "What came of it")->value =
        PB_STR("Depth fell, the presenter’s exposure rose. The talk that followed was mostly "
               "fixing. The group stayed in advice giving.");
    pb_node *others = fake_add(a, full, PB_ROLE_LIST, "others", "What else was there");
    n = fake_add(a, others, PB_ROLE_ITEM, "other:pull",
                 "“There’s a strong pull to look after his pain. What would be hard about having "
                 "nothing to do?”");
    n->value = PB_STR("It credits the wish to help, then asks what makes it so pressing.");
    n->detail =
        PB_STR("Turning advice · Holding back from fixing +2, Staying with what is felt +1");
    n = fake_add(a, others, PB_ROLE_ITEM, "other:quiet", "Stay quiet");
    n->value = PB_STR("One plan may pass by itself. After two, quiet is only absence.");
    n->detail = PB_STR("Letting it run · Holding back from fixing −1");
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
    fake_button(a, g, "help", "Help", "?", PB_DO_HELP);
}
