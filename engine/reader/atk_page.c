// SPDX-License-Identifier: MIT
// The window and its page as accessible objects, which keep their identity from one page to the
// next.
//
// How new words reach a reader, as Orca takes them: the page has an object with no looks, "live".
// It has the focus whenever nothing on the page has, and its name is what was announced last; a new
// name of the focused object is spoken, and nothing else with it. When something on the page has
// the focus, a notification in the window's status bar shows itself instead.
#include "reader/atk_inside.h"

// ---- the window -------------------------------------------------------------------------------

void pb_atk_window_clear(pb_reader_window *w)
{
    g_free((char *)w->title);
    g_free((char *)w->language);
    *w = (pb_reader_window){0};
}

static pb_atk_object *add_fixed(pb_atk *atk, pb_atk_object *above, enum pb_atk_kind kind,
                                AtkRole role, const char *name, unsigned states)
{
    pb_atk_object *o = pb_atk_object_new(atk, kind, role);
    o->is.of.states = states;
    atk_object_set_name(ATK_OBJECT(o), name);
    if (above) {
        o->parent.accessible_parent = g_object_ref(ATK_OBJECT(above));
        g_ptr_array_add(above->children, g_object_ref(o));
    }
    o->is_fresh = FALSE;
    return o;
}

void pb_atk_page_make(pb_atk *atk)
{
    atk->objects = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_object_unref);
    atk->root =
        add_fixed(atk, NULL, PB_ATK_PLAIN, ATK_ROLE_APPLICATION, "pushback", PB_READER_SHOWING);
    atk->frame =
        add_fixed(atk, atk->root, PB_ATK_FRAME, ATK_ROLE_FRAME, "Pushback", PB_READER_SHOWING);
    atk->page = add_fixed(atk, atk->frame, PB_ATK_PLAIN, ATK_ROLE_PANEL, "", PB_READER_SHOWING);
    atk->live = add_fixed(atk, atk->page, PB_ATK_PLAIN, ATK_ROLE_UNKNOWN, "",
                          PB_READER_SHOWING | PB_READER_CAN_ACT);
    atk->status =
        add_fixed(atk, atk->frame, PB_ATK_PLAIN, ATK_ROLE_STATUSBAR, "", PB_READER_SHOWING);
    atk->notice = add_fixed(atk, atk->status, PB_ATK_PLAIN, ATK_ROLE_NOTIFICATION, "", 0);
}

// ---- the page ---------------------------------------------------------------------------------

static void adopt(pb_atk_object *child, pb_atk_object *above)
{
    if (child->parent.accessible_parent == ATK_OBJECT(above))
        return;
    if (!child->is_fresh) {
        atk_object_set_parent(ATK_OBJECT(child), ATK_OBJECT(above));
    } else {
        g_clear_object(&child->parent.accessible_parent);
        child->parent.accessible_parent = g_object_ref(ATK_OBJECT(above));
    }
}

static void tell_children(pb_atk_object *above, GPtrArray *was)
{
    guint at;
    for (guint i = 0; i < was->len; i++)
        if (!g_ptr_array_find(above->children, was->pdata[i], NULL))
            g_signal_emit_by_name(above, "children-changed::remove", i, was->pdata[i], NULL);
    for (guint i = 0; i < above->children->len; i++)
        if (!g_ptr_array_find(was, above->children->pdata[i], &at))
            g_signal_emit_by_name(above, "children-changed::add", i, above->children->pdata[i],
                                  NULL);
}

// Gives `above` the children in `now`, which it takes over.
static void set_children(pb_atk_object *above, GPtrArray *now)
{
    GPtrArray *was = above->children;
    above->children = now;
    for (guint i = 0; i < now->len; i++)
        adopt(now->pdata[i], above);
    if (!above->is_fresh)
        tell_children(above, was);
    g_ptr_array_unref(was);
}

static pb_atk_object *object_for(pb_atk *atk, const pb_reader_item *item)
{
    if (item->role == PB_READER_PAGE)
        return g_object_ref(atk->page);
    pb_atk_object *o = g_hash_table_lookup(atk->objects, item->key);
    enum pb_atk_kind kind = pb_atk_kind_of(item);
    AtkRole role = pb_atk_role_of(item);
    return o && pb_atk_object_is(o, kind, role) ? g_object_ref(o)
                                                : pb_atk_object_new(atk, kind, role);
}

static void drop_dead(pb_atk *atk, GHashTable *alive)
{
    GHashTableIter each;
    gpointer k, o;
    g_hash_table_iter_init(&each, atk->objects);
    while (g_hash_table_iter_next(&each, &k, &o))
        if (g_hash_table_lookup(alive, k) != o && o != atk->page) {
            if (atk->focus == o)
                atk->focus = NULL;
            pb_atk_object_die(o);
        }
}

// The object that should have the focus, once all is as `items` say.
static pb_atk_object *apply_items(pb_atk *atk, GArray *items)
{
    GHashTable *alive = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_object_unref);
    GPtrArray *objects = g_ptr_array_new();
    GPtrArray *children = g_ptr_array_new_with_free_func((GDestroyNotify)g_ptr_array_unref);
    GPtrArray *first = NULL; // the page's children
    pb_atk_object *focus = NULL;
    for (guint i = 0; i < items->len; i++) {
        const pb_reader_item *item = &g_array_index(items, pb_atk_copy, i).of;
        pb_atk_object *o = object_for(atk, item);
        g_hash_table_insert(alive, g_strdup(item->key), o); // keeps it
        g_ptr_array_add(objects, o);
        g_ptr_array_add(children, g_ptr_array_new_with_free_func(g_object_unref));
        if (item->parent < i)
            g_ptr_array_add(children->pdata[item->parent], g_object_ref(o));
        else
            first = children->pdata[i];
        focus = item->states & PB_READER_FOCUSED ? o : focus;
    }
    if (first)
        g_ptr_array_add(first, g_object_ref(atk->live));
    for (guint i = 0; i < objects->len; i++)
        pb_atk_object_set(objects->pdata[i], &g_array_index(items, pb_atk_copy, i).of);
    for (guint i = objects->len; i-- > 0;) // from the leaves: what is told as added is whole
        set_children(objects->pdata[i], g_ptr_array_ref(children->pdata[i]));
    for (guint i = 0; i < objects->len; i++)
        pb_atk_of(objects->pdata[i])->is_fresh = FALSE;
    drop_dead(atk, alive);
    g_hash_table_unref(atk->objects);
    atk->objects = alive;
    g_ptr_array_unref(objects);
    g_ptr_array_unref(children);
    return focus;
}

static void set_focus(pb_atk *atk, pb_atk_object *focus)
{
    if (atk->focus == focus)
        return;
    if (atk->focus)
        pb_atk_object_set_state(atk->focus, PB_READER_FOCUSED, ATK_STATE_FOCUSED, FALSE);
    if (focus)
        pb_atk_object_set_state(focus, PB_READER_FOCUSED, ATK_STATE_FOCUSED, TRUE);
    atk->focus = focus;
}

static void set_active(pb_atk *atk, gboolean active)
{
    if (atk->is_active == active)
        return;
    atk->is_active = active;
    g_signal_emit_by_name(atk->frame, active ? "activate" : "deactivate");
    atk_object_notify_state_change(ATK_OBJECT(atk->frame), ATK_STATE_ACTIVE, active);
}

static void announce(pb_atk *atk, const char *text, gboolean on_page)
{
    pb_atk_object_set_name(atk->live, text);
    if (!on_page)
        return;
    pb_atk_object_set_name(atk->notice, text);
    pb_atk_object_set_state(atk->notice, PB_READER_SHOWING, ATK_STATE_SHOWING, FALSE);
    pb_atk_object_set_state(atk->notice, PB_READER_SHOWING, ATK_STATE_SHOWING, TRUE);
}

static gboolean has_focused(GArray *items)
{
    for (guint i = 0; i < items->len; i++)
        if (g_array_index(items, pb_atk_copy, i).of.states & PB_READER_FOCUSED)
            return TRUE;
    return FALSE;
}

// The words first: when the focus comes to "live" because of them, they are its name already.
void pb_atk_page_apply(pb_atk *atk, const pb_reader_window *window, GArray *items, const char *news)
{
    if (news)
        announce(atk, news, has_focused(items));
    pb_atk_window_clear(&atk->window);
    atk->window = *window;
    pb_reader_rect all = {0, 0, window->at.w, window->at.h};
    atk->frame->is.of.at = atk->live->is.of.at = atk->status->is.of.at = all;
    pb_atk_object_set_name(atk->frame, window->title);
    pb_atk_object *focus = apply_items(atk, items);
    set_active(atk, window->is_active);
    set_focus(atk, !window->is_active ? NULL : focus ? focus : atk->live);
}

// ---- the end ----------------------------------------------------------------------------------

void pb_atk_page_release(pb_atk *atk)
{
    pb_atk_object *const fixed[] = {atk->notice, atk->status, atk->live,
                                    atk->page,   atk->frame,  atk->root};
    GHashTable *none = g_hash_table_new(g_str_hash, g_str_equal);
    drop_dead(atk, none);
    g_hash_table_unref(none);
    g_hash_table_unref(atk->objects);
    for (gsize i = 0; i < G_N_ELEMENTS(fixed); i++) {
        pb_atk_object_die(fixed[i]);
        g_object_unref(fixed[i]);
    }
    pb_atk_window_clear(&atk->window);
}
