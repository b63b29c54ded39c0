// SPDX-License-Identifier: MIT
// Between the program and the module that speaks to screen readers (pushback-atk.so, which may be
// missing). The program describes the window as a flat list of objects; the module keeps a copy,
// answers for it on the accessibility bus from a thread of its own, and asks the program for
// nothing but what a person did by way of the reader. Plain data only: neither side needs the
// other's libraries.
#ifndef PB_READER_PORT_H
#define PB_READER_PORT_H

#include <stdbool.h>
#include <stdint.h>

enum pb_reader_role {
    PB_READER_PAGE,
    PB_READER_HEADING,
    PB_READER_TEXT,
    PB_READER_GROUP,
    PB_READER_LIST,
    PB_READER_ITEM,
    PB_READER_BUTTON,
    PB_READER_RADIO,
    PB_READER_ENTRY,
    PB_READER_IMAGE,
    PB_READER_CHART,
    PB_READER_BAR,
    PB_READER_MENU, // over the page
    PB_READER_ROLE_COUNT
};

enum pb_reader_state {
    PB_READER_CAN_ACT = 1 << 0, // can be pressed and has the keyboard in its turn
    PB_READER_FOCUSED = 1 << 1,
    PB_READER_SELECTED = 1 << 2, // of radios: chosen
    PB_READER_DISABLED = 1 << 3,
    PB_READER_SHOWING = 1 << 4, // in sight, not scrolled away
};

#define PB_READER_NO_PARENT UINT32_MAX

typedef struct pb_reader_rect {
    int x, y, w, h; // pixels
} pb_reader_rect;

typedef struct pb_reader_item {
    const char *key; // what it is through all changes of the page; never NULL, unique
    const char *name, *description;
    const char *text;     // of an entry: what it holds; else NULL
    const char *shortcut; // the key that does it, NULL
    uint32_t parent;      // an earlier item; PB_READER_NO_PARENT for the page
    enum pb_reader_role role;
    unsigned states;   // enum pb_reader_state
    pb_reader_rect at; // in the window
    int value, most;   // of a bar: 0 … most, value -1 when it has none
    uint16_t level;    // of a heading, 1 is a page's; else 0
    uint16_t nth, of;  // its place in a list, from 1; 0 outside one
} pb_reader_item;

typedef struct pb_reader_window {
    const char *title;
    const char *language; // "en", "zh_CN"
    pb_reader_rect at;    // on the screen
    bool is_active;       // has the keyboard
} pb_reader_window;

typedef struct pb_reader_key { // one press or release, as X11 would tell it
    bool is_release;
    uint32_t symbol;    // keysym
    uint16_t code;      // of the key itself
    uint32_t modifiers; // X11's mask
    const char *text;   // its letter or name
    uint32_t time;      // milliseconds
} pb_reader_key;

// What the module tells. Called on its thread.
typedef struct pb_reader_ears {
    void *ctx;
    void (*listens)(void *ctx, bool does); // there is a reader now, or no more
    void (*act)(void *ctx, const char *key);
    void (*focus)(void *ctx, const char *key);
    void (*type)(void *ctx, const char *key, const char *text); // an entry holds this from now on
    void (*key)(void *ctx,
                bool taken); // of the keys handed over, in their order: the reader's own?
} pb_reader_ears;

enum { PB_READER_PORT = 1 };

typedef struct pb_reader_module {
    uint32_t port; // PB_READER_PORT
    // Runs on the calling thread until `stop`. `now` goes on the bus at once; else it waits until
    // somebody on this machine uses a screen reader.
    void *(*make)(const pb_reader_ears *ears, bool now);
    void (*run)(void *self);
    // From any thread, and at once. Everything is copied.
    void (*show)(void *self, const pb_reader_window *window, const pb_reader_item *items,
                 uint32_t n, const char *news); // spoken wherever the reader is; NULL: nothing new
    void (*key)(void *self, const pb_reader_key *key);
    void (*stop)(void *self);
    void (*free)(void *self); // after `run` has returned
} pb_reader_module;

// The one name that the module exports.
#define PB_READER_ENTRY_NAME "pb_reader_module_entry"
typedef const pb_reader_module *pb_reader_module_entry_fn(void);

#endif
