// SPDX-License-Identifier: MIT
// Building a view. Private to app: pages are made from scratch after each command, in an arena that
// lives until the next.
#ifndef PB_APP_BUILD_H
#define PB_APP_BUILD_H

#include "app/view.h"
#include "base/tongue.h"

typedef struct pb_page {
    pb_arena *arena;
    pb_node *root;
    const pb_tongue *tongue; // NULL is English
} pb_page;

pb_node *pb_page_begin(pb_page *p, const char *id, pb_str name);

// Adds a last child. `id` is copied; `name` must live as long as the page.
pb_node *pb_page_add(pb_page *p, pb_node *parent, enum pb_role role, const char *id, pb_str name);
pb_node *pb_page_button(pb_page *p, pb_node *parent, const char *id, const char *name,
                        const char *key, enum pb_verb verb, int64_t arg);

// A page calls keys by the names they are shipped with ("H", "Esc", "1"). This puts the person's
// own in their place, and in each node the act that its key is bound to.
void pb_page_dress(pb_page *p, const pb_keys *keys);

// Text made for this page.
pb_str pb_page_text(pb_page *p, const char *format, ...) __attribute__((format(printf, 2, 3)));

#endif
