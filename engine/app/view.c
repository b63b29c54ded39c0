// SPDX-License-Identifier: MIT
#include "app/view.h"

#include "app/build.h"

const pb_node *pb_view_find(const pb_node *root, const char *id)
{
    if (!root || pb_str_is(root->id, id))
        return root;
    for (const pb_node *n = root->first; n; n = n->next) {
        const pb_node *found = pb_view_find(n, id);
        if (found)
            return found;
    }
    return NULL;
}

uint32_t pb_view_count(const pb_node *node)
{
    uint32_t n = 0;
    for (const pb_node *c = node ? node->first : NULL; c; c = c->next)
        n++;
    return n;
}

static const char *const role_name[PB_ROLE_COUNT] = {
    "page",   "heading", "text",  "group", "list",   "item",    "card",   "button", "choice",
    "person", "line",    "chart", "bar",   "shift", "moment", "setting", "option", "field"};
static const char *const state_name[] = {"current", "done",    "selected", "disabled", "speaking",
                                         "away",    "you",     "quiet",    "taken",    "strong",
                                         "weak",    "primary", "broken",   "margin"};

static void dump(const pb_node *n, uint32_t depth, pb_buf *out)
{
    pb_buf_fill(out, ' ', depth * 2);
    pb_buf_printf(out, "%s", role_name[n->role]);
    if (n->id.n)
        pb_buf_printf(out, " #%.*s", PB_STR_ARG(n->id));
    for (unsigned i = 0; i < sizeof state_name / sizeof *state_name; i++)
        if (n->state >> i & 1)
            pb_buf_printf(out, " %s", state_name[i]);
    if (n->person)
        pb_buf_printf(out, " (%s, seat %u of %u)", pb_mood_name[n->person->mood], n->person->seat,
                      n->person->seats);
    if (n->bar)
        pb_buf_printf(out, " (%d of 1000, %u chances)", n->bar->value, n->bar->chances);
    if (n->shift)
        pb_buf_printf(out, " (%d to %d)", n->shift->from, n->shift->to);
    if (n->name.n)
        pb_buf_printf(out, " \"%.*s\"", PB_STR_ARG(n->name));
    if (n->value.n)
        pb_buf_printf(out, " = \"%.*s\"", PB_STR_ARG(n->value));
    if (n->detail.n)
        pb_buf_printf(out, " [%.*s]", PB_STR_ARG(n->detail));
    pb_buf_char(out, '\n');
    for (const pb_node *c = n->first; c; c = c->next)
        dump(c, depth + 1, out);
}

void pb_view_dump(const pb_node *root, pb_buf *out)
{
    dump(root, 0, out);
}

// ---- building ---------------------------------------------------------------------------------

pb_node *pb_page_begin(pb_page *p, const char *id, pb_str name)
{
    p->root = PB_NEW(p->arena, pb_node, 1);
    p->root->role = PB_ROLE_PAGE;
    p->root->id = pb_str_of(id);
    p->root->name = name;
    return p->root;
}

pb_node *pb_page_add(pb_page *p, pb_node *parent, enum pb_role role, const char *id, pb_str name)
{
    pb_node *n = PB_NEW(p->arena, pb_node, 1);
    n->role = role;
    n->id = pb_arena_dup(p->arena, pb_str_of(id));
    n->name = name;
    pb_node **link = &parent->first;
    while (*link)
        link = &(*link)->next;
    *link = n;
    return n;
}

pb_node *pb_page_button(pb_page *p, pb_node *parent, const char *id, const char *name,
                        const char *key, enum pb_verb verb, int64_t arg)
{
    pb_node *n = pb_page_add(p, parent, PB_ROLE_BUTTON, id, pb_str_of(name));
    n->key = pb_str_of(key);
    n->action = (pb_command){verb, arg};
    return n;
}

pb_str pb_page_text(pb_page *p, const char *format, ...)
{
    pb_buf b = {0};
    va_list args;
    va_start(args, format);
    pb_buf_vprintf(&b, format, args);
    va_end(args);
    pb_str kept = pb_arena_dup(p->arena, pb_buf_str(&b));
    pb_buf_release(&b);
    return kept;
}
