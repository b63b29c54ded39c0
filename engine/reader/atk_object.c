// SPDX-License-Identifier: MIT
// One accessible object: ATK asks, the copy of an item answers.
#include "reader/atk_inside.h"

// ---- copies -----------------------------------------------------------------------------------

void pb_atk_copy_take(pb_atk_copy *c, const pb_reader_item *item)
{
    c->of = *item;
    c->of.key = g_strdup(item->key);
    c->of.name = g_strdup(item->name ? item->name : "");
    c->of.description = g_strdup(item->description ? item->description : "");
    c->of.text = g_strdup(item->text);
    c->of.shortcut = g_strdup(item->shortcut);
}

void pb_atk_copy_clear(pb_atk_copy *c)
{
    const char *const strings[] = {c->of.key, c->of.name, c->of.description, c->of.text,
                                   c->of.shortcut};
    for (gsize i = 0; i < G_N_ELEMENTS(strings); i++)
        g_free((char *)strings[i]);
    *c = (pb_atk_copy){{0}};
}

// ---- what kind of object ----------------------------------------------------------------------

enum pb_atk_kind pb_atk_kind_of(const pb_reader_item *item)
{
    return item->role == PB_READER_ENTRY                               ? PB_ATK_ENTRY
           : item->role == PB_READER_BAR                               ? PB_ATK_BAR
           : (item->states & (PB_READER_CAN_ACT | PB_READER_DISABLED)) ? PB_ATK_ACTOR
                                                                       : PB_ATK_PLAIN;
}

AtkRole pb_atk_role_of(const pb_reader_item *item)
{
    static const AtkRole role[PB_READER_ROLE_COUNT] = {
        [PB_READER_PAGE] = ATK_ROLE_PANEL,         [PB_READER_HEADING] = ATK_ROLE_HEADING,
        [PB_READER_TEXT] = ATK_ROLE_LABEL,         [PB_READER_GROUP] = ATK_ROLE_PANEL,
        [PB_READER_LIST] = ATK_ROLE_LIST,          [PB_READER_ITEM] = ATK_ROLE_LIST_ITEM,
        [PB_READER_BUTTON] = ATK_ROLE_PUSH_BUTTON, [PB_READER_RADIO] = ATK_ROLE_RADIO_BUTTON,
        [PB_READER_ENTRY] = ATK_ROLE_ENTRY,        [PB_READER_IMAGE] = ATK_ROLE_IMAGE,
        [PB_READER_CHART] = ATK_ROLE_CHART,        [PB_READER_BAR] = ATK_ROLE_LEVEL_BAR,
        [PB_READER_MENU] = ATK_ROLE_DIALOG};
    return role[item->role];
}

// ---- AtkObject --------------------------------------------------------------------------------

static gint get_n_children(AtkObject *object)
{
    return (gint)pb_atk_of(object)->children->len;
}

static AtkObject *ref_child(AtkObject *object, gint i)
{
    const GPtrArray *children = pb_atk_of(object)->children;
    return i >= 0 && (guint)i < children->len ? g_object_ref(children->pdata[i]) : NULL;
}

static gint get_index_in_parent(AtkObject *object)
{
    guint at;
    AtkObject *above = object->accessible_parent;
    if (!above || pb_atk_of(object)->is_defunct)
        return -1;
    if (atk_object_get_role(above) == ATK_ROLE_APPLICATION)
        return 0;
    return g_ptr_array_find(pb_atk_of(above)->children, object, &at) ? (gint)at : -1;
}

static AtkObjectClass *plain_class(void)
{
    return g_type_class_peek(ATK_TYPE_OBJECT);
}

static AtkStateSet *ref_state_set(AtkObject *object)
{
    const pb_atk_object *o = pb_atk_of(object);
    AtkStateSet *set = plain_class()->ref_state_set(object);
    unsigned s = o->is.of.states;
    if (o->is_defunct) {
        atk_state_set_add_state(set, ATK_STATE_DEFUNCT);
        return set;
    }
    const struct {
        AtkStateType state;
        gboolean on;
    } states[] = {
        {ATK_STATE_VISIBLE, TRUE},
        {ATK_STATE_SHOWING, s & PB_READER_SHOWING},
        {ATK_STATE_ENABLED, !(s & PB_READER_DISABLED)},
        {ATK_STATE_SENSITIVE, !(s & PB_READER_DISABLED)},
        {ATK_STATE_FOCUSABLE, s & PB_READER_CAN_ACT},
        {ATK_STATE_FOCUSED, s & PB_READER_FOCUSED},
        {ATK_STATE_CHECKABLE, object->role == ATK_ROLE_RADIO_BUTTON},
        {ATK_STATE_CHECKED, object->role == ATK_ROLE_RADIO_BUTTON && s & PB_READER_SELECTED},
        {ATK_STATE_SELECTABLE, object->role == ATK_ROLE_LIST_ITEM},
        {ATK_STATE_SELECTED, object->role == ATK_ROLE_LIST_ITEM && s & PB_READER_SELECTED},
        {ATK_STATE_EDITABLE, object->role == ATK_ROLE_ENTRY},
        {ATK_STATE_SINGLE_LINE, object->role == ATK_ROLE_ENTRY},
        {ATK_STATE_MODAL, object->role == ATK_ROLE_DIALOG},
        {ATK_STATE_ACTIVE, object->role == ATK_ROLE_FRAME && o->atk->window.is_active},
        {ATK_STATE_RESIZABLE, object->role == ATK_ROLE_FRAME},
    };
    for (gsize i = 0; i < G_N_ELEMENTS(states); i++)
        if (states[i].on)
            atk_state_set_add_state(set, states[i].state);
    return set;
}

static AtkAttributeSet *with(AtkAttributeSet *set, const char *name, guint value)
{
    AtkAttribute *a = g_new(AtkAttribute, 1);
    *a = (AtkAttribute){g_strdup(name), g_strdup_printf("%u", value)};
    return g_slist_prepend(set, a);
}

static AtkAttributeSet *get_attributes(AtkObject *object)
{
    const pb_reader_item *is = &pb_atk_of(object)->is.of;
    AtkAttributeSet *set = NULL;
    if (is->level)
        set = with(set, "level", is->level);
    if (is->nth)
        set = with(with(set, "setsize", is->of), "posinset", is->nth);
    return set;
}

static const gchar *get_object_locale(AtkObject *object)
{
    return pb_atk_of(object)->atk->window.language;
}

static void finalize(GObject *object)
{
    pb_atk_object *o = pb_atk_of(object);
    g_ptr_array_unref(o->children);
    pb_atk_copy_clear(&o->is);
    G_OBJECT_CLASS(plain_class())->finalize(object);
}

static void class_init(gpointer klass, gpointer data)
{
    AtkObjectClass *c = klass;
    (void)data;
    G_OBJECT_CLASS(klass)->finalize = finalize;
    c->get_n_children = get_n_children;
    c->ref_child = ref_child;
    c->get_index_in_parent = get_index_in_parent;
    c->ref_state_set = ref_state_set;
    c->get_attributes = get_attributes;
    c->get_object_locale = get_object_locale;
}

static void instance_init(GTypeInstance *instance, gpointer klass)
{
    (void)klass;
    pb_atk_of(instance)->children = g_ptr_array_new_with_free_func(g_object_unref);
}

// ---- AtkComponent -----------------------------------------------------------------------------

static void get_extents(AtkComponent *component, gint *x, gint *y, gint *w, gint *h,
                        AtkCoordType of)
{
    const pb_atk_object *o = pb_atk_of(component);
    AtkObject *above = ATK_OBJECT(component)->accessible_parent;
    pb_reader_rect at = o->is.of.at, window = o->atk->window.at;
    if (of == ATK_XY_SCREEN) {
        at.x += window.x;
        at.y += window.y;
    } else if (of == ATK_XY_PARENT && above && ATK_IS_COMPONENT(above)) {
        at.x -= pb_atk_of(above)->is.of.at.x;
        at.y -= pb_atk_of(above)->is.of.at.y;
    }
    *x = at.x;
    *y = at.y;
    *w = at.w;
    *h = at.h;
}

static gboolean grab_focus(AtkComponent *component)
{
    const pb_atk_object *o = pb_atk_of(component);
    const pb_reader_ears *ears = &o->atk->ears;
    if (!(o->is.of.states & PB_READER_CAN_ACT) || !o->is.of.key)
        return FALSE;
    ears->focus(ears->ctx, o->is.of.key);
    return TRUE;
}

static void component_init(gpointer interface, gpointer data)
{
    AtkComponentIface *i = interface;
    (void)data;
    i->get_extents = get_extents;
    i->grab_focus = grab_focus;
}

// ---- AtkAction --------------------------------------------------------------------------------

static gboolean do_action(AtkAction *action, gint i)
{
    const pb_atk_object *o = pb_atk_of(action);
    const pb_reader_ears *ears = &o->atk->ears;
    if (i != 0 || !o->is.of.key || o->is_defunct || !(o->is.of.states & PB_READER_CAN_ACT))
        return FALSE;
    ears->act(ears->ctx, o->is.of.key);
    return TRUE;
}

static gint get_n_actions(AtkAction *action)
{
    return (pb_atk_of(action)->is.of.states & (PB_READER_CAN_ACT | PB_READER_DISABLED)) != 0;
}

static const gchar *action_name(AtkAction *action, gint i)
{
    return i != 0                                                            ? NULL
           : atk_object_get_role(ATK_OBJECT(action)) == ATK_ROLE_PUSH_BUTTON ? "press"
                                                                             : "activate";
}

// Mnemonic, sequence and shortcut; there is only the last. The answer lives until the next.
static const gchar *action_keybinding(AtkAction *action, gint i)
{
    const char *shortcut = pb_atk_of(action)->is.of.shortcut;
    if (i != 0 || !shortcut)
        return NULL;
    char *all = g_strconcat(";;", shortcut, NULL);
    g_object_set_data_full(G_OBJECT(action), "pb-keybinding", all, g_free);
    return all;
}

static void action_init(gpointer interface, gpointer data)
{
    AtkActionIface *i = interface;
    (void)data;
    i->do_action = do_action;
    i->get_n_actions = get_n_actions;
    i->get_name = action_name;
    i->get_keybinding = action_keybinding;
}

// ---- AtkValue ---------------------------------------------------------------------------------

static void get_value_and_text(AtkValue *value, gdouble *number, gchar **text)
{
    const pb_reader_item *is = &pb_atk_of(value)->is.of;
    *number = is->value < 0 ? 0 : is->value;
    if (text)
        *text = g_strdup(is->description);
}

static AtkRange *get_range(AtkValue *value)
{
    return atk_range_new(0, pb_atk_of(value)->is.of.most, NULL);
}

static gdouble get_increment(AtkValue *value)
{
    (void)value;
    return 0;
}

static void value_init(gpointer interface, gpointer data)
{
    AtkValueIface *i = interface;
    (void)data;
    i->get_value_and_text = get_value_and_text;
    i->get_range = get_range;
    i->get_increment = get_increment;
}

static void nothing_init(gpointer interface, gpointer data)
{
    (void)interface;
    (void)data;
}

// ---- types ------------------------------------------------------------------------------------

static const char *const type_name[PB_ATK_KIND_COUNT] = {"PbPlain", "PbActor", "PbEntry", "PbBar",
                                                         "PbFrame"};

static GType type_of(enum pb_atk_kind kind)
{
    GType type = g_type_from_name(type_name[kind]);
    if (type)
        return type;
    const GTypeInfo info = {.class_size = sizeof(AtkObjectClass),
                            .class_init = class_init,
                            .instance_size = sizeof(pb_atk_object),
                            .instance_init = instance_init};
    const GInterfaceInfo component = {component_init, NULL, NULL},
                         action = {action_init, NULL, NULL}, value = {value_init, NULL, NULL},
                         window = {nothing_init, NULL, NULL}, text = {pb_atk_text_init, NULL, NULL},
                         editable = {pb_atk_editable_init, NULL, NULL};
    type = g_type_register_static(ATK_TYPE_OBJECT, type_name[kind], &info, 0);
    g_type_add_interface_static(type, ATK_TYPE_COMPONENT, &component);
    if (kind == PB_ATK_ACTOR || kind == PB_ATK_BAR)
        g_type_add_interface_static(type, ATK_TYPE_ACTION, &action);
    if (kind == PB_ATK_BAR)
        g_type_add_interface_static(type, ATK_TYPE_VALUE, &value);
    if (kind == PB_ATK_FRAME)
        g_type_add_interface_static(type, ATK_TYPE_WINDOW, &window);
    if (kind == PB_ATK_ENTRY) {
        g_type_add_interface_static(type, ATK_TYPE_TEXT, &text);
        g_type_add_interface_static(type, ATK_TYPE_EDITABLE_TEXT, &editable);
    }
    return type;
}

pb_atk_object *pb_atk_object_new(pb_atk *atk, enum pb_atk_kind kind, AtkRole role)
{
    pb_atk_object *o = g_object_new(type_of(kind), NULL);
    o->atk = atk;
    o->is_fresh = TRUE;
    atk_object_set_role(ATK_OBJECT(o), role);
    return o;
}

gboolean pb_atk_object_is(const pb_atk_object *o, enum pb_atk_kind kind, AtkRole role)
{
    return G_OBJECT_TYPE(o) == g_type_from_name(type_name[kind]) && o->parent.role == role;
}

// ---- changes ----------------------------------------------------------------------------------

void pb_atk_object_set_name(pb_atk_object *o, const char *name)
{
    if (!o->parent.name || !g_str_equal(o->parent.name, name))
        atk_object_set_name(ATK_OBJECT(o), name);
}

void pb_atk_object_set_state(pb_atk_object *o, unsigned state, AtkStateType name, gboolean on)
{
    if (!(o->is.of.states & state) == !on)
        return;
    o->is.of.states = on ? o->is.of.states | state : o->is.of.states & ~state;
    if (!o->is_fresh)
        atk_object_notify_state_change(ATK_OBJECT(o), name, on);
}

void pb_atk_object_set(pb_atk_object *o, const pb_reader_item *item)
{
    unsigned was = o->is.of.states, focused = was & PB_READER_FOCUSED;
    char *old_text = g_strdup(o->is.of.text);
    gboolean other_value = item->role == PB_READER_BAR && item->value != o->is.of.value;
    pb_atk_copy_clear(&o->is);
    pb_atk_copy_take(&o->is, item);
    pb_atk_object_set_name(o, o->is.of.name);
    if (!o->parent.description || !g_str_equal(o->parent.description, o->is.of.description))
        atk_object_set_description(ATK_OBJECT(o), o->is.of.description);
    o->is.of.states = was;
    static const struct {
        unsigned state;
        AtkStateType name;
    } told[] = {{PB_READER_SHOWING, ATK_STATE_SHOWING}};
    for (gsize i = 0; i < G_N_ELEMENTS(told); i++)
        pb_atk_object_set_state(o, told[i].state, told[i].name, !!(item->states & told[i].state));
    pb_atk_object_set_state(o, PB_READER_SELECTED,
                            o->parent.role == ATK_ROLE_RADIO_BUTTON ? ATK_STATE_CHECKED
                                                                    : ATK_STATE_SELECTED,
                            !!(item->states & PB_READER_SELECTED));
    pb_atk_object_set_state(o, PB_READER_DISABLED, ATK_STATE_SENSITIVE,
                            !!(item->states & PB_READER_DISABLED));
    o->is.of.states = (item->states & ~(unsigned)PB_READER_FOCUSED) | focused;
    if (!o->is_fresh && other_value)
        g_signal_emit_by_name(o, "value-changed", (gdouble)item->value, item->description);
    if (!o->is_fresh && o->is.of.text && old_text)
        pb_atk_text_changed(o, old_text, o->is.of.text);
    g_free(old_text);
}

void pb_atk_object_die(pb_atk_object *o)
{
    o->is_defunct = TRUE;
    o->is.of.states = 0;
    g_ptr_array_set_size(o->children, 0);
    atk_object_notify_state_change(ATK_OBJECT(o), ATK_STATE_DEFUNCT, TRUE);
}
