// SPDX-License-Identifier: MIT
// Help: what this is, the keys, and what becomes of what one does here.
#include "app/inside.h"

static void add_text(pb_page *p, const char *id, const char *name, const char *text)
{
    pb_page_add(p, p->root, PB_ROLE_TEXT, id, pb_str_of(name))->value = pb_str_of(text);
}

static void add_keys(pb_page *p, const pb_keys *keys)
{
    const pb_tongue *t = p->tongue;
    pb_str troubles = pb_keys_troubles(keys);
    if (troubles.n) {
        add_text(p, "troubles",
                 pb_tr(t, "Your own keys.yaml has mistakes, so all keys are as shipped"), "");
        pb_page_add(p, p->root, PB_ROLE_TEXT, "diagnostics", pb_str_of(pb_tr(t, "What to mend")))
            ->value = troubles;
    }
    pb_node *list = pb_page_add(p, p->root, PB_ROLE_LIST, "keys", pb_str_of(pb_tr(t, "Keys")));
    pb_page_keys(p, list, keys, false);
    list = pb_page_add(p, p->root, PB_ROLE_LIST, "pad", pb_str_of(pb_tr(t, "Game controller")));
    pb_page_keys(p, list, keys, true);
    add_text(p, "own_keys", pb_tr(t, "Other keys"),
             pb_tr(t, "Any of these can be changed in a file of your own, keys.yaml; the one that "
                      "comes with the program says how."));
}

static void add_primer(pb_page *p)
{
    const pb_tongue *t = p->tongue;
    add_text(p, "reading", pb_tr(t, "To read"),
             pb_tr(t,
                   "What Balint groups are and where they come from, how a session runs, the ten "
                   "principles, what the evidence supports, and what to do when it comes close "
                   "to home."));
    pb_node *g = pb_page_add(p, p->root, PB_ROLE_GROUP, "primer", PB_STR(""));
    pb_page_button(p, g, "open_primer", pb_tr(t, "Open the primer"), "I", PB_DO_PRIMER, 0);
}

void pb_page_help(pb_page *p, const pb_app *app)
{
    const pb_tongue *t = p->tongue;
    pb_page_begin(p, "message", pb_str_of(pb_tr(t, "Help")));
    add_text(p, "what", pb_tr(t, "What you do here"),
             pb_tr(t, "You lead a Balint group: a clinician tells of a patient, and the group "
                      "wonders with them. The talk goes on by itself until it needs you; then you "
                      "say one of the things on offer, or stay quiet. Groups under strain begin to "
                      "fix, and you will feel the pull."));
    add_primer(p);
    add_text(p, "after", pb_tr(t, "What you get"),
             pb_tr(t,
                   "There is no single right answer and no grade. The debrief shows what became "
                   "of the talk, what your choices made of each principle, with its sources, and "
                   "lets you try any moment again."));
    add_text(p, "stretch", pb_tr(t, "Moments and stretches"),
             pb_tr(t,
                   "At a moment the talk stops and waits for you. In a stretch it goes on a line "
                   "at a time, and you may step in after any of them; too early and too late "
                   "both cost something. Staying quiet is an answer, too."));
    add_keys(p, app->keys);
    add_text(p, "kept", pb_tr(t, "What is kept"),
             pb_tr(t, "Every answer, the moment you give it, so that you can close the program "
                      "whenever you like. Nothing else: what you see in a debrief is worked out "
                      "from your answers each time. No name is asked for, and nothing leaves this "
                      "machine."));
    if (app->data.n)
        pb_page_add(p, p->root, PB_ROLE_TEXT, "where", pb_str_of(pb_tr(t, "Where it is kept")))
            ->value = pb_page_text(
            p, pb_tr(t, "In %.*s. Scenarios of your own go into its folder “scenarios”."),
            PB_STR_ARG(pb_buf_str(&app->data)));
    else
        add_text(p, "where", pb_tr(t, "Where it is kept"),
                 pb_tr(t, "Nowhere this time: the program was told to keep nothing."));
    pb_page_add(p, p->root, PB_ROLE_TEXT, "licence",
                pb_str_of(pb_tr(
                    t, "Pushback is free software under the MIT licence. Its scenarios are "
                       "invented; what they rest on is named on each scenario’s page. Made with "
                       "SDL, FreeType, FriBidi, libunibreak, Lua, libyaml, utf8proc and SQLite.")))
        ->state = PB_IS_MARGIN;
    pb_node *a = pb_page_add(p, p->root, PB_ROLE_GROUP, "actions", pb_str_of(pb_tr(t, "Actions")));
    pb_page_button(p, a, "help", pb_tr(t, "Back"), "Esc", PB_DO_HELP, 0)->state = PB_IS_PRIMARY;
    pb_page_button(p, a, "settings", pb_tr(t, "Settings"), "Shift+A", PB_DO_SETTINGS, 0);
}
