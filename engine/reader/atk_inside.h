// SPDX-License-Identifier: MIT
// What the module's files share. Everything here happens on the module's own thread, but for what
// atk.c keeps under its lock.
#ifndef PB_READER_ATK_INSIDE_H
#define PB_READER_ATK_INSIDE_H

#include <atk/atk.h>

#include "reader/port.h"

// ---- objects (atk_object.c) -------------------------------------------------------------------

// A copy of an item that owns its strings.
typedef struct pb_atk_copy {
    pb_reader_item of;
} pb_atk_copy;

void pb_atk_copy_take(pb_atk_copy *c, const pb_reader_item *item);
void pb_atk_copy_clear(pb_atk_copy *c);

typedef struct pb_atk pb_atk;
typedef struct pb_atk_bus pb_atk_bus;

enum pb_atk_kind {
    PB_ATK_PLAIN,
    PB_ATK_ACTOR, // can be pressed
    PB_ATK_ENTRY, // can be typed into
    PB_ATK_BAR,   // has a value, and may be pressed
    PB_ATK_FRAME, // the window
    PB_ATK_KIND_COUNT
};

typedef struct pb_atk_object {
    AtkObject parent;
    pb_atk *atk;
    pb_atk_copy is; // key, states, places; names are AtkObject's own
    GPtrArray *children;
    gboolean is_defunct, is_fresh; // fresh: made since the last change was told
} pb_atk_object;

// A new object; `role` by ATK's names.
pb_atk_object *pb_atk_object_new(pb_atk *atk, enum pb_atk_kind kind, AtkRole role);

// Which kind an item needs, and its role.
enum pb_atk_kind pb_atk_kind_of(const pb_reader_item *item);
AtkRole pb_atk_role_of(const pb_reader_item *item);
gboolean pb_atk_object_is(const pb_atk_object *o, enum pb_atk_kind kind, AtkRole role);

// Takes over what an item says, and tells readers what of it is new; the focus is told apart.
void pb_atk_object_set(pb_atk_object *o, const pb_reader_item *item);
void pb_atk_object_set_name(pb_atk_object *o, const char *name);
void pb_atk_object_set_state(pb_atk_object *o, unsigned state, AtkStateType name, gboolean on);

void pb_atk_object_die(pb_atk_object *o);

static inline pb_atk_object *pb_atk_of(gpointer object)
{
    return object;
}

// ---- entries (atk_text.c) ---------------------------------------------------------------------

void pb_atk_text_init(gpointer interface, gpointer data);
void pb_atk_editable_init(gpointer interface, gpointer data);

// Tells readers how an entry's text came to be another.
void pb_atk_text_changed(pb_atk_object *o, const char *was, const char *is);

// ---- all of it (atk.c) ------------------------------------------------------------------------

typedef struct pb_atk_listener {
    guint id;
    AtkKeySnoopFunc hears;
    gpointer data;
} pb_atk_listener;

struct pb_atk {
    pb_reader_ears ears;
    gboolean now;
    GMainContext *context;
    gint is_stopped; // atomic

    GMutex lock;
    // Under the lock: what the program wants shown next.
    gboolean is_woken;
    pb_reader_window next_window;
    GArray *next; // pb_atk_copy
    char *news;
    GQueue keys;

    // The thread's own.
    pb_atk_bus *bus;
    gboolean is_bridged, is_in_key, is_active;
    pb_reader_window window;
    pb_atk_object *root, *frame, *page, *live, *status, *notice; // there whatever is shown
    pb_atk_object *focus;                                        // NULL: none

    GHashTable *objects; // key -> object, the page's
    GArray *listeners;   // pb_atk_listener
};

// ---- the window and its page (atk_page.c) -----------------------------------------------------

// Makes the objects that are there whatever is shown.
void pb_atk_page_make(pb_atk *atk);
void pb_atk_page_release(pb_atk *atk);

// Shows a page: `items` are pb_atk_copy, the window's strings are taken over, `news` may be NULL.
void pb_atk_page_apply(pb_atk *atk, const pb_reader_window *window, GArray *items,
                       const char *news);

// Frees the strings that a window owns.
void pb_atk_window_clear(pb_reader_window *w);

// ---- who uses a screen reader (atk_bus.c) -----------------------------------------------------

// Watches this session for assistive technology and calls `in_use`, on the context's thread, when
// there is some. NULL when there is no session bus.
pb_atk_bus *pb_atk_bus_new(GMainContext *context, void (*in_use)(void *ctx), void *ctx);
void pb_atk_bus_free(pb_atk_bus *bus);

#endif
