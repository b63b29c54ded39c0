// SPDX-License-Identifier: MIT
// The moments of a debrief: a list to choose from, and one of them in full.
#include "tui/keys.h"
#include "tui/print.h"
#include "tui/wrap.h"

static const pb_tui_ink plain = {0, 0}, bold = {PB_TUI_BOLD, 0}, dim = {PB_TUI_DIM, 0};

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
            pb_tui_rich_printf(&r, pen, dim, ", %.*s", PB_STR_ARG(n->detail));
        pb_tui_flow(pen, &label, 5, &r);
    }
    pb_tui_blank(pen);
}

// "You said" over what was said.
static void print_part(pb_tui_pen *pen, const pb_node *n)
{
    if (!n->value.n)
        return;
    pb_tui_para(pen, (pb_tui_ink){PB_TUI_BOLD, PB_TEAL + 1}, 0, n->name);
    pb_tui_para(pen, n->state & PB_IS_TAKEN ? bold : plain, 2, n->value);
    if (n->detail.n)
        pb_tui_para(pen, dim, 2, n->detail);
}

static void print_other(pb_tui_pen *pen, const pb_node *n)
{
    pb_tui_rich label = {0}, r = {0};
    pb_tui_rich_add(&label, pen, plain, PB_STR("  ·"));
    pb_tui_rich_add(&r, pen, bold, n->name);
    pb_tui_flow(pen, &label, 4, &r);
    if (n->value.n)
        pb_tui_para(pen, plain, 4, n->value);
    if (n->detail.n)
        pb_tui_para(pen, dim, 4, n->detail);
}

void pb_tui_print_moment(pb_tui_pen *pen, const pb_node *moment)
{
    pb_buf title = {0}, beside = {0};
    pb_buf_printf(&title, "%.*s %.*s", PB_STR_ARG(sign(moment->state)), PB_STR_ARG(moment->name));
    pb_buf_printf(&beside, "%.*s · %.*s", PB_STR_ARG(moment->value), PB_STR_ARG(moment->detail));
    pb_tui_print_heading(pen, 2, pb_buf_str(&title), pb_buf_str(&beside));
    pb_buf_release(&title);
    pb_buf_release(&beside);
    for (const pb_node *n = moment->first; n; n = n->next) {
        if (n->role == PB_ROLE_TEXT) {
            print_part(pen, n);
        } else if (n->role == PB_ROLE_LIST && n->first) {
            pb_tui_blank(pen);
            pb_tui_para(pen, (pb_tui_ink){PB_TUI_BOLD, PB_TEAL + 1}, 0, n->name);
            for (const pb_node *c = n->first; c; c = c->next)
                print_other(pen, c);
            pb_tui_blank(pen);
        }
    }
    pb_tui_blank(pen);
}
