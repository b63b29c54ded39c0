// SPDX-License-Identifier: MIT
// The module: what the program wants shown, the keys that a reader may want, and the accessibility
// bus.
#include <atk-bridge.h>

#include "reader/atk_inside.h"

enum { GREET_MS = 500 };

typedef struct key {
    pb_reader_key of;
    char *text;
} key;

// ATK's own questions carry nothing by which to know whom they are for.
static pb_atk *the_one;

// ---- keys -------------------------------------------------------------------------------------

static guint add_key_listener(AtkKeySnoopFunc hears, gpointer data)
{
    pb_atk_listener l = {the_one->listeners->len + 1, hears, data};
    g_array_append_val(the_one->listeners, l);
    return l.id;
}

static void remove_key_listener(guint id)
{
    if (id > 0 && id <= the_one->listeners->len)
        g_array_index(the_one->listeners, pb_atk_listener, id - 1).hears = NULL;
}

static void take_keys(pb_atk *atk)
{
    if (atk->is_in_key) // asking lets other things happen meanwhile; the one that asks goes on
        return;
    atk->is_in_key = TRUE;
    for (;;) {
        g_mutex_lock(&atk->lock);
        key *k = g_queue_pop_head(&atk->keys);
        g_mutex_unlock(&atk->lock);
        if (!k)
            break;
        AtkKeyEventStruct event = {.type = k->of.is_release ? ATK_KEY_EVENT_RELEASE
                                                            : ATK_KEY_EVENT_PRESS,
                                   .state = k->of.modifiers,
                                   .keyval = k->of.symbol,
                                   .length = (gint)strlen(k->text),
                                   .string = k->text,
                                   .keycode = k->of.code,
                                   .timestamp = k->of.time};
        gboolean taken = FALSE;
        for (guint i = 0; i < atk->listeners->len; i++) {
            pb_atk_listener l = g_array_index(atk->listeners, pb_atk_listener, i);
            taken = (l.hears && l.hears(&event, l.data)) || taken;
        }
        atk->ears.key(atk->ears.ctx, taken);
        g_free(k->text);
        g_free(k);
    }
    atk->is_in_key = FALSE;
}

// ---- from the program -------------------------------------------------------------------------

static void clear_copy(gpointer copy)
{
    pb_atk_copy_clear(copy);
}

static gboolean take(gpointer data)
{
    pb_atk *atk = data;
    g_mutex_lock(&atk->lock);
    pb_reader_window window = atk->next_window;
    GArray *items = atk->next;
    char *news = atk->news;
    atk->next_window = (pb_reader_window){0};
    atk->next = NULL;
    atk->news = NULL;
    atk->is_woken = FALSE;
    g_mutex_unlock(&atk->lock);
    if (items && atk->is_bridged)
        pb_atk_page_apply(atk, &window, items, news);
    else
        pb_atk_window_clear(&window);
    if (items)
        g_array_unref(items);
    g_free(news);
    take_keys(atk);
    return G_SOURCE_REMOVE;
}

// Lets the thread look; under the lock.
static void wake(pb_atk *atk)
{
    if (atk->is_woken)
        return;
    atk->is_woken = TRUE;
    GSource *source = g_idle_source_new();
    g_source_set_priority(source, G_PRIORITY_DEFAULT);
    g_source_set_callback(source, take, atk, NULL);
    g_source_attach(source, atk->context);
    g_source_unref(source);
}

static void show(void *self, const pb_reader_window *window, const pb_reader_item *items,
                 uint32_t n, const char *news)
{
    pb_atk *atk = self;
    GArray *copies = g_array_sized_new(FALSE, TRUE, sizeof(pb_atk_copy), n);
    g_array_set_clear_func(copies, clear_copy);
    g_array_set_size(copies, n);
    for (uint32_t i = 0; i < n; i++)
        pb_atk_copy_take(&g_array_index(copies, pb_atk_copy, i), &items[i]);
    g_mutex_lock(&atk->lock);
    if (atk->next)
        g_array_unref(atk->next);
    atk->next = copies;
    pb_atk_window_clear(&atk->next_window);
    atk->next_window = *window;
    atk->next_window.title = g_strdup(window->title);
    atk->next_window.language = g_strdup(window->language);
    if (news) {
        char *all = atk->news ? g_strconcat(atk->news, "\n", news, NULL) : g_strdup(news);
        g_free(atk->news);
        atk->news = all;
    }
    wake(atk);
    g_mutex_unlock(&atk->lock);
}

static void press(void *self, const pb_reader_key *pressed)
{
    pb_atk *atk = self;
    key *k = g_new(key, 1);
    *k = (key){*pressed, g_strdup(pressed->text)};
    g_mutex_lock(&atk->lock);
    g_queue_push_tail(&atk->keys, k);
    wake(atk);
    g_mutex_unlock(&atk->lock);
}

// ---- on the bus -------------------------------------------------------------------------------

static AtkObject *get_root(void)
{
    return ATK_OBJECT(the_one->root);
}

static const gchar *get_toolkit_name(void)
{
    return "pushback";
}

static const gchar *get_toolkit_version(void)
{
    return "1";
}

// What the bridge has to say about a bus that is not there is nobody's business here.
static void say_nothing(const gchar *domain, GLogLevelFlags level, const gchar *text, gpointer data)
{
    (void)domain;
    (void)level;
    (void)text;
    (void)data;
}

// The bridge drops what happens before it has heard what readers want to hear of, which takes some
// round trips after it is there: by then they are told again where they are.
static gboolean greet(gpointer data)
{
    pb_atk *atk = data;
    if (atk->is_active)
        g_signal_emit_by_name(atk->frame, "activate");
    if (atk->focus)
        atk_object_notify_state_change(ATK_OBJECT(atk->focus), ATK_STATE_FOCUSED, TRUE);
    return G_SOURCE_REMOVE;
}

static void go_on_bus(void *ctx)
{
    pb_atk *atk = ctx;
    if (atk->is_bridged)
        return;
    AtkUtilClass *util = g_type_class_ref(ATK_TYPE_UTIL);
    util->get_root = get_root;
    util->get_toolkit_name = get_toolkit_name;
    util->get_toolkit_version = get_toolkit_version;
    util->add_key_event_listener = add_key_listener;
    util->remove_key_event_listener = remove_key_listener;
    g_log_set_handler("dbind", G_LOG_LEVEL_MASK, say_nothing, NULL);
    g_log_set_handler("atk-bridge", G_LOG_LEVEL_MASK, say_nothing, NULL);
    atk->is_bridged = atk_bridge_adaptor_init(NULL, NULL) == 0;
    g_type_class_unref(util);
    if (!atk->is_bridged)
        return;
    atk_bridge_set_event_context(atk->context);
    g_signal_emit_by_name(atk->frame, "create");
    GSource *later = g_timeout_source_new(GREET_MS);
    g_source_set_callback(later, greet, atk, NULL);
    g_source_attach(later, atk->context);
    g_source_unref(later);
    atk->ears.listens(atk->ears.ctx, true);
}

static void run(void *self)
{
    pb_atk *atk = self;
    g_main_context_push_thread_default(atk->context);
    if (atk->now)
        go_on_bus(atk);
    else
        atk->bus = pb_atk_bus_new(atk->context, go_on_bus, atk);
    while (!g_atomic_int_get(&atk->is_stopped))
        g_main_context_iteration(atk->context, TRUE);
    if (atk->is_bridged) { // it looks for its sources in GLib's own context, and complains
        guint quiet = g_log_set_handler("GLib", G_LOG_LEVEL_CRITICAL, say_nothing, NULL);
        atk_bridge_adaptor_cleanup();
        g_log_remove_handler("GLib", quiet);
    }
    pb_atk_bus_free(atk->bus);
    g_main_context_pop_thread_default(atk->context);
}

static void stop(void *self)
{
    pb_atk *atk = self;
    g_atomic_int_set(&atk->is_stopped, 1);
    g_main_context_wakeup(atk->context);
}

static void *make(const pb_reader_ears *ears, bool now)
{
    pb_atk *atk = g_new0(pb_atk, 1);
    const char *bus = g_getenv("AT_SPI_BUS_ADDRESS");
    atk->ears = *ears;
    atk->now = now || (bus && *bus);
    atk->context = g_main_context_new();
    g_mutex_init(&atk->lock);
    g_queue_init(&atk->keys);
    atk->listeners = g_array_new(FALSE, TRUE, sizeof(pb_atk_listener));
    the_one = atk;
    pb_atk_page_make(atk);
    return atk;
}

static void free_key(gpointer data)
{
    key *k = data;
    g_free(k->text);
    g_free(k);
}

static void free_all(void *self)
{
    pb_atk *atk = self;
    pb_atk_page_release(atk);
    if (atk->next)
        g_array_unref(atk->next);
    pb_atk_window_clear(&atk->next_window);
    g_free(atk->news);
    g_queue_clear_full(&atk->keys, free_key);
    g_array_unref(atk->listeners);
    g_mutex_clear(&atk->lock);
    g_main_context_unref(atk->context);
    the_one = NULL;
    g_free(atk);
}

// Declared here, since only the program's loader knows it, by its name.
const pb_reader_module *pb_reader_module_entry(void);

__attribute__((visibility("default"))) const pb_reader_module *pb_reader_module_entry(void)
{
    static const pb_reader_module module = {.port = PB_READER_PORT,
                                            .make = make,
                                            .run = run,
                                            .show = show,
                                            .key = press,
                                            .stop = stop,
                                            .free = free_all};
    return &module;
}
