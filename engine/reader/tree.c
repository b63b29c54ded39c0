// SPDX-License-Identifier: MIT
#include "reader/tree.h"

#include "voice/spoken.h"

// ---- keys -------------------------------------------------------------------------------------

// A node's key below its parent's: its id, or its role where it has none, and which of those that
// are called the same.
static void make_key(pb_buf *out, pb_str parent, const pb_node *first, const pb_node *n)
{
    uint32_t same = 0;
    for (const pb_node *c = first; c && c != n; c = c->next)
        same += pb_str_eq(c->id, n->id) && (n->id.n || c->role == n->role);
    out->n = 0;
    pb_buf_add(out, parent);
    if (n->id.n)
        pb_buf_printf(out, "/%.*s", PB_STR_ARG(n->id));
    else
        pb_buf_printf(out, "/~%d", (int)n->role);
    if (same)
        pb_buf_printf(out, "~%u", same);
}

static const pb_node *find(const pb_node *parent, pb_str parent_key, pb_str key)
{
    const pb_node *found = NULL;
    pb_buf own = {0};
    pb_str rest;
    for (const pb_node *c = parent->first; c && !found; c = c->next) {
        make_key(&own, parent_key, parent->first, c);
        if (pb_str_eq(pb_buf_str(&own), key))
            found = c;
        else if (pb_str_starts(key, own.p, &rest) && rest.n && rest.p[0] == '/')
            found = find(c, pb_buf_str(&own), key);
    }
    pb_buf_release(&own);
    return found;
}

const pb_node *pb_reader_node(const pb_node *view, const char *key)
{
    pb_str all = pb_str_of(key);
    return pb_str_eq(view->id, all) ? view : find(view, view->id, all);
}

// ---- roles and states -------------------------------------------------------------------------

static enum pb_reader_role role_of(const pb_node *n, const pb_node *parent)
{
    static const enum pb_reader_role roles[PB_ROLE_COUNT] = {
        [PB_ROLE_PAGE] = PB_READER_PAGE,     [PB_ROLE_HEADING] = PB_READER_HEADING,
        [PB_ROLE_TEXT] = PB_READER_TEXT,     [PB_ROLE_GROUP] = PB_READER_GROUP,
        [PB_ROLE_LIST] = PB_READER_LIST,     [PB_ROLE_ITEM] = PB_READER_ITEM,
        [PB_ROLE_CARD] = PB_READER_ITEM,     [PB_ROLE_BUTTON] = PB_READER_BUTTON,
        [PB_ROLE_CHOICE] = PB_READER_BUTTON, [PB_ROLE_PERSON] = PB_READER_IMAGE,
        [PB_ROLE_LINE] = PB_READER_ITEM,     [PB_ROLE_CHART] = PB_READER_CHART,
        [PB_ROLE_BAR] = PB_READER_BAR,       [PB_ROLE_MOMENT] = PB_READER_ITEM,
        [PB_ROLE_SETTING] = PB_READER_GROUP, [PB_ROLE_OPTION] = PB_READER_RADIO,
        [PB_ROLE_FIELD] = PB_READER_ENTRY,   [PB_ROLE_SHIFT] = PB_READER_TEXT};
    if (pb_str_is(n->id, "menu") && n->role == PB_ROLE_GROUP)
        return PB_READER_MENU;
    if (n->role == PB_ROLE_SETTING && n->action.verb != PB_DO_NOTHING)
        return PB_READER_BUTTON; // each press chooses the next, and its name says which
    bool listed = parent && parent->role == PB_ROLE_LIST;
    return n->role == PB_ROLE_LINE && !listed ? PB_READER_TEXT : roles[n->role];
}

static unsigned states_of(const pb_node *n, const pb_node *focus)
{
    bool acts = n->action.verb != PB_DO_NOTHING && !(n->state & PB_IS_DISABLED);
    return (acts || n->role == PB_ROLE_FIELD ? PB_READER_CAN_ACT : 0u) |
           (n == focus ? PB_READER_FOCUSED : 0u) |
           (n->state & (PB_IS_SELECTED | PB_IS_CURRENT) ? PB_READER_SELECTED : 0u) |
           (n->state & PB_IS_DISABLED ? PB_READER_DISABLED : 0u);
}

// ---- the tree ---------------------------------------------------------------------------------

typedef struct making {
    pb_reader_tree *tree;
    const pb_reader_in *in;
} making;

static const char *keep(making *m, const pb_buf *b)
{
    return pb_arena_dup(&m->tree->arena, pb_buf_str(b)).p;
}

static const char *keep_str(making *m, pb_str s)
{
    return s.n ? pb_arena_dup(&m->tree->arena, s).p : NULL;
}

static void add_bar(pb_reader_item *item, const pb_view_bar *bar)
{
    item->most = bar ? 1000 : 0;
    item->value = bar ? bar->value : 0;
}

static void add_place(pb_reader_item *item, const pb_node *parent, const pb_node *n)
{
    if (!parent || parent->role != PB_ROLE_LIST)
        return;
    for (const pb_node *c = parent->first; c; c = c->next) {
        item->of++;
        item->nth = c == n ? item->of : item->nth;
    }
}

static uint32_t add(making *m, const pb_node *parent, uint32_t above, const pb_node *n)
{
    pb_buf b = {0};
    const pb_reader_in *in = m->in;
    pb_reader_item item = {
        .parent = above, .role = role_of(n, parent), .states = states_of(n, in->focus)};
    if (parent)
        make_key(&b, pb_str_of(m->tree->items.p[above].key), parent->first, n);
    else
        pb_buf_add(&b, n->id);
    item.key = keep(m, &b);
    b.n = 0;
    pb_spoken_name(in->tongue, n, &b);
    item.name = keep(m, &b);
    b.n = 0;
    pb_spoken_detail(in->tongue, n, &b);
    item.description = keep(m, &b);
    item.text = n->role == PB_ROLE_FIELD ? pb_arena_dup(&m->tree->arena, n->value).p : NULL;
    item.shortcut = keep_str(m, n->key);
    item.level = n->role == PB_ROLE_HEADING ? 2 : 0;
    add_bar(&item, n->bar);
    add_place(&item, parent, n);
    bool in_sight = false;
    if (in->where && in->where(in->ctx, n, &item.at, &in_sight) && in_sight)
        item.states |= PB_READER_SHOWING;
    *pb_vec_add(&m->tree->items) = item;
    pb_buf_release(&b);
    return m->tree->items.n - 1;
}

// What has no place of its own (a list without a heading) is where its children are.
static void surround(pb_reader_item *outer, const pb_reader_item *inner)
{
    pb_reader_rect a = outer->at, b = inner->at;
    if (!b.w || !b.h)
        return;
    if (!a.w || !a.h) {
        outer->at = b;
    } else {
        int right = a.x + a.w > b.x + b.w ? a.x + a.w : b.x + b.w;
        int foot = a.y + a.h > b.y + b.h ? a.y + a.h : b.y + b.h;
        outer->at.x = a.x < b.x ? a.x : b.x;
        outer->at.y = a.y < b.y ? a.y : b.y;
        outer->at.w = right - outer->at.x;
        outer->at.h = foot - outer->at.y;
    }
    outer->states |= inner->states & PB_READER_SHOWING;
}

static void add_all(making *m, const pb_node *parent, uint32_t above, const pb_node *n)
{
    uint32_t at = add(m, parent, above, n);
    for (const pb_node *c = n->first; c; c = c->next)
        if (n->role != PB_ROLE_CARD || c->role != PB_ROLE_TEXT) // its own words say those
            add_all(m, n, at, c);
    if (above != PB_READER_NO_PARENT)
        surround(&m->tree->items.p[above], &m->tree->items.p[at]);
}

void pb_reader_tree_make(pb_reader_tree *tree, const pb_reader_in *in)
{
    making m = {tree, in};
    pb_arena_reset(&tree->arena);
    tree->items.n = 0;
    for (const pb_node *c = in->view->first; c; c = c->next)
        if (pb_str_is(c->id, "menu")) {
            uint32_t page = add(&m, NULL, PB_READER_NO_PARENT, in->view);
            add_all(&m, in->view, page, c);
            return;
        }
    add_all(&m, NULL, PB_READER_NO_PARENT, in->view);
}

void pb_reader_tree_release(pb_reader_tree *tree)
{
    pb_arena_release(&tree->arena);
    pb_vec_release(&tree->items);
}
