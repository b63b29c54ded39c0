// SPDX-License-Identifier: MIT
// The view as a screen reader gets it. Pure.
#ifndef PB_READER_TREE_H
#define PB_READER_TREE_H

#include "app/view.h"
#include "base/tongue.h"
#include "base/vec.h"
#include "reader/port.h"

typedef struct pb_reader_tree {
    pb_arena arena;
    PB_VEC(pb_reader_item) items;
} pb_reader_tree; // all zero is empty

typedef struct pb_reader_in {
    const pb_node *view;
    const pb_tongue *tongue;
    const pb_node *focus; // NULL: nothing of the page has the keyboard
    // Where a node is in the window, and whether any of it is in sight; false when it is nowhere.
    bool (*where)(void *ctx, const pb_node *node, pb_reader_rect *at, bool *in_sight);
    void *ctx;
} pb_reader_in;

// Replaces the tree by this view's: the page first, parents before children. Under an open menu
// there is only the menu. Strings are the tree's own.
void pb_reader_tree_make(pb_reader_tree *tree, const pb_reader_in *in);
void pb_reader_tree_release(pb_reader_tree *tree);

// The node of a view that an item's key means; NULL when it is not there any more.
const pb_node *pb_reader_node(const pb_node *view, const char *key);

#endif
