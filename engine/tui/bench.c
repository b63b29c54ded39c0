// SPDX-License-Identifier: MIT
// The workbench in a terminal: printed below a decision's answers.
#include "tui/print.h"

static const pb_tui_ink plain = {0, 0}, bold = {PB_TUI_BOLD, 0}, dim = {PB_TUI_DIM, 0};

// "safety 52 (+3) · exposure 30 · …".
static void print_row(pb_tui_pen *pen, const pb_node *list)
{
    pb_tui_rich r = {0};
    pb_tui_rich_add(&r, pen, bold, list->name);
    pb_tui_rich_add(&r, pen, bold, pb_str_of(pb_tr(pen->tongue, ": ")));
    for (const pb_node *n = list->first; n; n = n->next) {
        pb_tui_rich_add(&r, pen, dim, n == list->first ? PB_STR("") : PB_STR(" · "));
        pb_tui_rich_printf(&r, pen, plain, "%.*s ", PB_STR_ARG(n->name));
        pb_tui_rich_add(&r, pen, bold, n->value);
        if (n->role == PB_ROLE_SHIFT && n->detail.n)
            pb_tui_rich_printf(&r, pen, plain, " (%.*s)", PB_STR_ARG(n->detail));
    }
    if (list->value.n)
        pb_tui_rich_printf(&r, pen, dim, "%s%.*s", list->first ? " · " : "",
                           PB_STR_ARG(list->value));
    pb_tui_flow(pen, NULL, 2, &r);
}

static void print_pair(pb_tui_pen *pen, const pb_node *n, int indent)
{
    pb_tui_rich r = {0};
    pb_tui_rich_add(&r, pen, n->value.n ? bold : plain, n->name);
    if (n->name.n && n->value.n)
        pb_tui_rich_add(&r, pen, plain, pb_str_of(pb_tr(pen->tongue, ": ")));
    pb_tui_rich_add(&r, pen, plain, n->value);
    if (n->detail.n)
        pb_tui_rich_printf(&r, pen, dim, "  %.*s", PB_STR_ARG(n->detail));
    pb_tui_flow(pen, NULL, indent, &r);
}

static void print_options(pb_tui_pen *pen, const pb_node *list)
{
    pb_tui_para(pen, bold, 2, list->name);
    pb_tui_para(pen, dim, 2, list->value);
    for (const pb_node *n = list->first; n; n = n->next) {
        print_pair(pen, n, 4);
        for (const pb_node *k = n->first; k; k = k->next)
            if (k->role != PB_ROLE_BUTTON && !pb_str_is(k->id, "mark"))
                print_pair(pen, k, 8);
    }
}

static void print_items(pb_tui_pen *pen, const pb_node *list)
{
    pb_tui_para(pen, bold, 2, list->name);
    for (const pb_node *n = list->first; n; n = n->next)
        print_pair(pen, n, 4);
}

void pb_tui_print_bench(pb_tui_pen *pen, const pb_node *panel)
{
    pb_tui_print_heading(pen, 2, panel->name, PB_STR(""));
    for (const pb_node *n = panel->first; n; n = n->next) {
        if (n->role == PB_ROLE_GROUP || n->role == PB_ROLE_FIELD)
            continue;
        if (pb_str_is(n->id, "bench:climate") || pb_str_is(n->id, "bench:state"))
            print_row(pen, n);
        else if (pb_str_is(n->id, "bench:options"))
            print_options(pen, n);
        else if (n->role == PB_ROLE_LIST)
            print_items(pen, n);
        else
            print_pair(pen, n, 2);
    }
    pb_tui_blank(pen);
}
