// SPDX-License-Identifier: MIT
// The moments of a debrief: a list to choose from, one of them in full, and what other answers
// would have opened.
#include "base/columns.h"
#include "tui/keys.h"
#include "tui/print.h"

static const pb_tui_ink plain = {0, 0}, bold = {PB_TUI_BOLD, 0}, dim = {PB_TUI_DIM, 0};
static const pb_tui_ink label_ink = {PB_TUI_BOLD, PB_TEAL + 1};

static pb_str sign(unsigned state)
{
    return state & PB_IS_STRONG ? PB_STR("▲") : state & PB_IS_WEAK ? PB_STR("▽") : PB_STR("·");
}

void pb_tui_print_moments(pb_tui_pen *pen, const pb_node *list, bool numbered)
{
    if (!list->first)
        return;
    pb_tui_print_heading(pen, 2, list->name, PB_STR(""));
    uint32_t number = 0;
    for (const pb_node *n = list->first; n; n = n->next) {
        pb_tui_rich label = {0}, r = {0};
        number++;
        pb_tui_rich_printf(&label, pen, numbered ? bold : plain, "%3u", number);
        pb_tui_rich_add(&r, pen, bold, sign(n->state));
        pb_tui_rich_printf(&r, pen, dim, " %.*s  ", PB_STR_ARG(n->value));
        pb_tui_rich_add(&r, pen, plain, n->name);
        if (n->detail.n)
            pb_tui_rich_printf(&r, pen, dim, pb_tr(pen->tongue, ", %.*s"), PB_STR_ARG(n->detail));
        pb_tui_flow(pen, &label, 5, &r);
    }
    pb_tui_blank(pen);
}

void pb_tui_print_shifts(pb_tui_pen *pen, const pb_node *list, int indent)
{
    int widest = 0;
    pb_tui_para(pen, label_ink, indent - 2, list->name);
    if (list->value.n)
        pb_tui_para(pen, plain, indent, list->value);
    for (const pb_node *n = list->first; n; n = n->next)
        if (!(n->state & PB_IS_MARGIN) && pb_columns(n->name) > widest)
            widest = pb_columns(n->name);
    for (const pb_node *n = list->first; n; n = n->next) {
        if (n->state & PB_IS_MARGIN)
            continue;
        pb_tui_rich label = {0}, r = {0};
        int pad = widest - pb_columns(n->name);
        pb_tui_rich_printf(&label, pen, plain, "%*s%.*s", indent, "", PB_STR_ARG(n->name));
        pb_tui_rich_printf(&r, pen, plain, "%*s%s ", pad + 2 - (int)(n->detail.n > 0), "",
                           n->shift && n->shift->to > n->shift->from ? "▲" : "▼");
        pb_tui_rich_printf(&r, pen, bold, "%.*s  ", PB_STR_ARG(n->detail));
        pb_tui_rich_add(&r, pen, plain, n->value);
        pb_tui_flow(pen, &label, indent + pb_columns(n->name) + 1, &r);
    }
}

// "You said" over what was said.
static void print_part(pb_tui_pen *pen, const pb_node *n, int indent)
{
    if (!n->value.n) {
        pb_tui_para(pen, n->state & PB_IS_MARGIN ? dim : plain, indent, n->name);
        return;
    }
    pb_tui_para(pen, label_ink, indent, n->name);
    pb_tui_para(pen, n->state & PB_IS_TAKEN ? bold : plain, indent + 2, n->value);
    if (n->detail.n)
        pb_tui_para(pen, dim, indent + 2, n->detail);
}

// ---- what an answer opens ---------------------------------------------------------------------

void pb_tui_print_line(pb_tui_pen *pen, const pb_node *n, int indent)
{
    pb_tui_rich label = {0}, r = {0};
    pb_tui_rich_printf(&label, pen, dim, "%*s│", indent, "");
    if (n->name.n) {
        pb_tui_rich_add(&r, pen, bold, n->name);
        pb_tui_rich_add(&r, pen, plain,
                        n->line && n->line->kind == PB_LINE_SAID
                            ? pb_str_of(pb_tr(pen->tongue, ": "))
                            : PB_STR(" "));
    }
    pb_tui_rich_add(&r, pen, n->name.n ? plain : dim, n->value);
    pb_tui_flow(pen, &label, indent + 2, &r);
}

static void print_path(pb_tui_pen *pen, const pb_node *path, int indent)
{
    pb_tui_rich label = {0}, r = {0};
    pb_tui_blank(pen);
    pb_tui_rich_printf(&label, pen, label_ink, "%*s%s", indent, "",
                       path->state & PB_IS_TAKEN ? "▸" : "▹");
    pb_tui_rich_add(&r, pen, label_ink, path->name);
    pb_tui_rich_printf(&r, pen, bold, " %.*s", PB_STR_ARG(path->value));
    pb_tui_flow(pen, &label, indent + 2, &r);
    for (const pb_node *n = path->first; n; n = n->next) {
        if (n->role == PB_ROLE_LINE)
            pb_tui_print_line(pen, n, indent + 2);
        else if (n->role == PB_ROLE_LIST && n->first)
            pb_tui_print_shifts(pen, n, indent + 4);
        else if (n->role == PB_ROLE_TEXT)
            print_part(pen, n, indent + 2);
    }
}

static void print_branch(pb_tui_pen *pen, const pb_node *branch, int indent)
{
    pb_tui_blank(pen);
    pb_tui_para(pen, label_ink, indent, branch->name);
    pb_tui_para(pen, dim, indent, branch->detail);
    for (const pb_node *n = branch->first; n; n = n->next) {
        if (n->role == PB_ROLE_GROUP) {
            print_path(pen, n, indent);
        } else {
            pb_tui_blank(pen);
            print_part(pen, n, indent);
        }
    }
    pb_tui_blank(pen);
}

static void print_other(pb_tui_pen *pen, const pb_node *n, uint32_t number)
{
    pb_tui_rich label = {0}, r = {0};
    int indent = number ? 5 : 4;
    if (number)
        pb_tui_print_number(pen, &label, number);
    else
        pb_tui_rich_add(&label, pen, plain, PB_STR("  ·"));
    pb_tui_rich_add(&r, pen, bold, n->name);
    pb_tui_flow(pen, &label, indent, &r);
    if (n->value.n)
        pb_tui_para(pen, plain, indent, n->value);
    if (n->detail.n)
        pb_tui_para(pen, dim, indent, n->detail);
    for (const pb_node *c = n->first; c; c = c->next) {
        if (c->role == PB_ROLE_GROUP)
            print_branch(pen, c, indent);
        else if (c->role == PB_ROLE_TEXT)
            print_part(pen, c, indent);
    }
}

// ---- the moment -------------------------------------------------------------------------------

void pb_tui_print_moment(pb_tui_pen *pen, const pb_node *moment, const pb_node *root)
{
    pb_buf title = {0}, beside = {0};
    pb_buf_printf(&title, "%.*s %.*s", PB_STR_ARG(sign(moment->state)), PB_STR_ARG(moment->name));
    pb_buf_printf(&beside, "%.*s · %.*s", PB_STR_ARG(moment->value), PB_STR_ARG(moment->detail));
    pb_tui_print_heading(pen, 2, pb_buf_str(&title), pb_buf_str(&beside));
    pb_buf_release(&title);
    pb_buf_release(&beside);
    for (const pb_node *n = moment->first; n; n = n->next) {
        if (n->role == PB_ROLE_TEXT) {
            if (n->value.n)
                print_part(pen, n, 0);
        } else if (n->role == PB_ROLE_LIST && n->first && n->first->role == PB_ROLE_SHIFT) {
            pb_tui_print_shifts(pen, n, 2);
        } else if (n->role == PB_ROLE_LIST && n->first) {
            pb_tui_blank(pen);
            pb_tui_para(pen, label_ink, 0, n->name);
            if (root && n->detail.n)
                pb_tui_para(pen, dim, 2, n->detail);
            for (const pb_node *c = n->first; c; c = c->next)
                print_other(pen, c, pb_tui_number_of(root, c));
            pb_tui_blank(pen);
        }
    }
    pb_tui_blank(pen);
}
