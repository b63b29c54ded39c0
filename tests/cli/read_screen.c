// SPDX-License-Identifier: MIT
// Plays a session through the accessibility bus alone, as a screen reader would: finds things by
// role and name, presses them, and hears what comes. screen_reader.sh starts the program and this
// beside it.
#include <atspi/atspi.h>

static AtspiAccessible *app;

enum { PATIENCE_MS = 30000, EVERY_MS = 20 };

static G_GNUC_NORETURN void fail(const char *what)
{
    g_printerr("there is no %s\n", what);
    exit(1);
}

static void let_pass(void)
{
    g_usleep(EVERY_MS * 1000);
    while (g_main_context_iteration(NULL, FALSE)) // news for the client's own copies
        ;
}

static gboolean is(AtspiAccessible *o, AtspiRole role, const char *name)
{
    if (atspi_accessible_get_role(o, NULL) != role)
        return FALSE;
    gchar *own = atspi_accessible_get_name(o, NULL);
    gboolean same = !name || (own && strstr(own, name));
    g_free(own);
    return same;
}

// The first below `o` with this role whose name holds `name` (NULL: any), or NULL.
static AtspiAccessible *search(AtspiAccessible *o, AtspiRole role, const char *name)
{
    gint n = atspi_accessible_get_child_count(o, NULL);
    for (gint i = 0; i < n; i++) {
        AtspiAccessible *c = atspi_accessible_get_child_at_index(o, i, NULL);
        if (!c)
            continue;
        if (is(c, role, name))
            return c;
        AtspiAccessible *below = search(c, role, name);
        g_object_unref(c);
        if (below)
            return below;
    }
    return NULL;
}

static AtspiAccessible *find(AtspiRole role, const char *name)
{
    for (gint waited = 0; waited < PATIENCE_MS; waited += EVERY_MS) {
        AtspiAccessible *found = search(app, role, name);
        if (found)
            return found;
        let_pass();
    }
    fail(name ? name : "such role");
}

static gboolean has(AtspiAccessible *o, AtspiStateType state)
{
    AtspiStateSet *set = atspi_accessible_get_state_set(o);
    gboolean has = atspi_state_set_contains(set, state);
    g_object_unref(set);
    return has;
}

static void await(AtspiAccessible *o, AtspiStateType state, const char *what)
{
    for (gint waited = 0; !has(o, state); waited += EVERY_MS) {
        if (waited > PATIENCE_MS)
            fail(what);
        let_pass();
    }
}

static void press(AtspiRole role, const char *name)
{
    AtspiAccessible *o = find(role, name);
    AtspiAction *action = atspi_accessible_get_action_iface(o);
    AtspiComponent *component = atspi_accessible_get_component_iface(o);
    if (!action || !atspi_action_do_action(action, 0, NULL))
        fail("way to press it");
    AtspiRect *at =
        component ? atspi_component_get_extents(component, ATSPI_COORD_TYPE_SCREEN, NULL) : NULL;
    if (!at || at->width <= 0 || at->height <= 0)
        fail("place where it is");
    g_free(at);
    g_object_unref(action);
    g_object_unref(component);
    g_object_unref(o);
}

// What a reader speaks: the name of what has the focus while nothing on the page has.
static void hear(const char *words)
{
    AtspiAccessible *live = find(ATSPI_ROLE_UNKNOWN, words);
    await(live, ATSPI_STATE_FOCUSED, "focus on what is new");
    g_object_unref(live);
}

static AtspiAccessible *find_app(void)
{
    for (gint waited = 0; waited < PATIENCE_MS; waited += EVERY_MS) {
        AtspiAccessible *desktop = atspi_get_desktop(0), *found = NULL;
        gint n = atspi_accessible_get_child_count(desktop, NULL);
        for (gint i = 0; i < n && !found; i++) {
            AtspiAccessible *c = atspi_accessible_get_child_at_index(desktop, i, NULL);
            if (c && is(c, ATSPI_ROLE_APPLICATION, "pushback"))
                found = c;
            else if (c)
                g_object_unref(c);
        }
        g_object_unref(desktop);
        if (found)
            return found;
        let_pass();
    }
    fail("program on the bus");
}

static void type_into_search(void)
{
    AtspiAccessible *entry = find(ATSPI_ROLE_ENTRY, NULL);
    AtspiEditableText *text = atspi_accessible_get_editable_text_iface(entry);
    if (!text || !atspi_editable_text_set_text_contents(text, "hear", NULL))
        fail("way to type");
    AtspiText *holds = atspi_accessible_get_text_iface(entry);
    gchar *got = NULL;
    for (gint waited = 0; !got || strcmp(got, "hear") != 0; waited += EVERY_MS) {
        if (waited > PATIENCE_MS)
            fail("text in the entry");
        g_free(got);
        let_pass();
        got = atspi_text_get_text(holds, 0, -1, NULL);
    }
    g_free(got);
    g_object_unref(holds);
    g_object_unref(text);
    g_object_unref(entry);
}

int main(void)
{
    if (atspi_init() > 1)
        fail("accessibility bus");
    app = find_app();
    find(ATSPI_ROLE_FRAME, "Pushback");
    type_into_search();
    press(ATSPI_ROLE_LIST_ITEM, "Heard");
    press(ATSPI_ROLE_PUSH_BUTTON, "Begin");
    hear("In the room: Priya (presenter), Tom");
    AtspiAccessible *priya = find(ATSPI_ROLE_IMAGE, "Priya");
    hear("The chairs stand in a circle.");
    press(ATSPI_ROLE_PUSH_BUTTON, "Go on");
    hear("Priya: He said 你好 to me.\nPriya looks uneasy.");
    find(ATSPI_ROLE_LIST_ITEM, "Priya: He said 你好 to me."); // in the transcript
    gchar *face = atspi_accessible_get_description(priya, NULL);
    if (strcmp(face, "presenter, uneasy, nurse") != 0)
        fail("face in a person's description");
    g_free(face);
    AtspiAccessible *again = find(ATSPI_ROLE_IMAGE, "Priya");
    if (again != priya)
        fail("lasting object for a person");

    // With the focus on the page, what is new is a notification.
    AtspiAccessible *button = find(ATSPI_ROLE_PUSH_BUTTON, "Go on");
    AtspiComponent *component = atspi_accessible_get_component_iface(button);
    if (!atspi_component_grab_focus(component, NULL))
        fail("way to give it the focus");
    await(button, ATSPI_STATE_FOCUSED, "focus on the button");
    press(ATSPI_ROLE_PUSH_BUTTON, "Go on");
    AtspiAccessible *notice = find(ATSPI_ROLE_NOTIFICATION, "Tom (looks at the floor): Go on.");
    await(notice, ATSPI_STATE_SHOWING, "notification in sight");
    return 0;
}
