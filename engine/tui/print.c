// SPDX-License-Identifier: MIT
#include "tui/print.h"

#include "base/columns.h"
#include "tui/keys.h"

static const pb_tui_ink plain = {0, 0}, bold = {PB_TUI_BOLD, 0}, dim = {PB_TUI_DIM, 0};

static void print_rule(pb_tui_pen *pen, pb_str text, pb_str beside)
{
    enum { AROUND = 4, BETWEEN = 3 }; // "── text · beside "
    pb_tui_rich r = {0};
    int measure = pb_tui_measure(pen), used = AROUND + pb_columns(text);
    bool fits = used + BETWEEN + pb_columns(beside) <= measure;
    if (used > measure) { // too long for a line of its own: let it wrap
        pb_tui_para(pen, bold, 0, text);
    } else {
        pb_tui_rich_add(&r, pen, dim, PB_STR("── "));
        pb_tui_rich_add(&r, pen, bold, text);
        if (beside.n && fits)
            pb_tui_rich_printf(&r, pen, dim, " · %.*s", PB_STR_ARG(beside));
        pb_tui_rich_add(&r, pen, dim, PB_STR(" "));
        for (used = pb_columns(pb_buf_str(&r.text)); used < measure; used++)
            pb_tui_rich_add(&r, pen, dim, PB_STR("─"));
        pb_tui_row(pen, &r);
    }
    if (beside.n && !fits)
        pb_tui_para(pen, dim, 3, beside);
}

void pb_tui_print_heading(pb_tui_pen *pen, int level, pb_str text, pb_str beside)
{
    pb_tui_rich r = {0};
    pb_tui_blank(pen);
    if (level > 1) {
        print_rule(pen, text, beside);
        return;
    }
    pb_tui_para(pen, bold, 0, text);
    int columns = pb_columns(text);
    for (int i = 0; i < columns && i < pb_tui_measure(pen); i++)
        pb_tui_rich_add(&r, pen, dim, PB_STR("─"));
    pb_tui_row(pen, &r);
    pb_tui_blank(pen);
}

void pb_tui_print_number(pb_tui_pen *pen, pb_tui_rich *label, uint32_t number)
{
    pb_tui_rich_printf(label, pen, bold, "%3u", number);
}

uint32_t pb_tui_number_of(const pb_node *root, const pb_node *n)
{
    const pb_node *of[PB_TUI_TARGETS_MAX];
    uint32_t count = root ? pb_tui_targets(root, of) : 0;
    for (uint32_t i = 0; i < count; i++)
        if (of[i] == n)
            return i + 1;
    return 0;
}

// ---- by role ----------------------------------------------------------------------------------

// "Name: ", or "What is it? ".
static void add_name(pb_tui_pen *pen, pb_tui_rich *r, pb_str name)
{
    char last = name.n ? name.p[name.n - 1] : ' ';
    pb_tui_rich_add(r, pen, bold, name);
    pb_tui_rich_add(r, pen, bold,
                    last == '.' || last == '?' ? PB_STR(" ") : pb_str_of(pb_tr(pen->tongue, ": ")));
}

// "name: value" and, smaller, the detail. A value that begins with the name stands alone.
static void print_text(pb_tui_pen *pen, const pb_node *n, int indent)
{
    pb_tui_rich r = {0};
    pb_tui_ink ink = n->state & PB_IS_MARGIN ? dim : plain;
    bool again =
        n->name.n && n->value.n >= n->name.n && memcmp(n->name.p, n->value.p, n->name.n) == 0;
    if (n->name.n && n->value.n && !again)
        add_name(pen, &r, n->name);
    pb_tui_rich_add(&r, pen, ink, n->value.n ? n->value : n->name);
    pb_tui_flow(pen, NULL, indent, &r);
    if (n->detail.n)
        pb_tui_para(pen, dim, indent + 2, n->detail);
}

static void print_person(pb_tui_pen *pen, const pb_node *n)
{
    pb_tui_rich r = {0};
    const pb_view_person *v = n->person;
    uint8_t colour = v && v->look ? (uint8_t)(v->look->top + 1) : 0;
    pb_tui_rich_add(&r, pen, (pb_tui_ink){PB_TUI_BOLD, colour}, n->name);
    if (n->detail.n)
        pb_tui_rich_printf(&r, pen, plain, pb_tr(pen->tongue, ", %.*s"), PB_STR_ARG(n->detail));
    if (n->value.n)
        pb_tui_rich_printf(&r, pen, plain, pb_tr(pen->tongue, " (%.*s)"), PB_STR_ARG(n->value));
    pb_tui_flow(pen, NULL, 2, &r);
}

static void print_item(pb_tui_pen *pen, const pb_node *n)
{
    pb_tui_rich label = {0}, r = {0};
    int indent = 4;
    if (n->key.n) {
        pb_tui_rich_printf(&label, pen, bold, "  %.*s", PB_STR_ARG(n->key));
        indent = 18;
    } else {
        pb_tui_rich_add(&label, pen, plain, PB_STR("  ·"));
    }
    pb_tui_rich_add(&r, pen, n->value.n ? bold : plain, n->name);
    if (n->value.n) {
        pb_tui_rich_add(&r, pen, plain, pb_str_of(pb_tr(pen->tongue, ". ")));
        pb_tui_rich_add(&r, pen, plain, n->value);
    }
    pb_tui_flow(pen, &label, indent, &r);
    if (n->detail.n)
        pb_tui_para(pen, dim, indent, n->detail);
}

static void print_card(pb_tui_pen *pen, const pb_node *n, uint32_t number)
{
    pb_tui_rich label = {0}, r = {0};
    if (number)
        pb_tui_print_number(pen, &label, number);
    else if (n->key.n && n->action.verb != PB_DO_NOTHING)
        pb_tui_rich_printf(&label, pen, bold, "  %.*s", PB_STR_ARG(n->key));
    else
        pb_tui_rich_add(&label, pen, plain, PB_STR("  ·"));
    pb_tui_rich_add(&r, pen, bold, n->name);
    if (n->detail.n)
        pb_tui_rich_printf(&r, pen, dim, "  %.*s", PB_STR_ARG(n->detail));
    pb_tui_flow(pen, &label, 5, &r);
    if (n->value.n)
        pb_tui_para(pen, plain, 5, n->value);
}

// The number or letter that something goes by.
static void add_handle(pb_tui_pen *pen, pb_tui_rich *label, const pb_node *n, uint32_t number)
{
    if (number)
        pb_tui_print_number(pen, label, number);
    else if (n->key.n)
        pb_tui_rich_printf(label, pen, bold, "  %.*s", PB_STR_ARG(n->key));
    else
        pb_tui_rich_add(label, pen, plain, PB_STR("  ·"));
}

static void print_setting(pb_tui_pen *pen, const pb_node *n, uint32_t number)
{
    enum { FEW = 6 };
    pb_tui_rich label = {0}, r = {0};
    add_handle(pen, &label, n, number);
    add_name(pen, &r, n->name);
    pb_tui_rich_add(&r, pen, plain, n->value);
    bool few = pb_view_count(n) <= FEW, any = false;
    for (const pb_node *o = few ? n->first : NULL; o; o = o->next) {
        if (o->state & (PB_IS_SELECTED | PB_IS_DISABLED))
            continue;
        pb_tui_rich_add(&r, pen, dim, any ? PB_STR(" · ") : PB_STR("  ("));
        pb_tui_rich_add(&r, pen, dim, o->name);
        any = true;
    }
    pb_tui_rich_add(&r, pen, dim, any ? PB_STR(")") : PB_STR(""));
    pb_tui_flow(pen, &label, 5, &r);
    if (n->detail.n)
        pb_tui_para(pen, dim, 5, n->detail);
}

static void print_field(pb_tui_pen *pen, const pb_node *n, uint32_t number)
{
    pb_tui_rich label = {0}, r = {0};
    add_handle(pen, &label, n, number);
    add_name(pen, &r, n->name);
    pb_tui_rich_add(&r, pen, n->value.n ? plain : dim, n->value.n ? n->value : n->detail);
    pb_tui_flow(pen, &label, 5, &r);
}

void pb_tui_print_setting(pb_tui_pen *pen, const pb_node *root, const pb_node *n)
{
    print_setting(pen, n, pb_tui_number_of(root, n));
}

static void print_children(pb_tui_pen *pen, const pb_node *n)
{
    for (const pb_node *c = n->first; c; c = c->next)
        pb_tui_print_node(pen, c);
}

static void print_list(pb_tui_pen *pen, const pb_node *n)
{
    if (!n->first && !n->value.n)
        return;
    if (n->name.n)
        pb_tui_print_heading(pen, 2, n->name, PB_STR(""));
    if (n->value.n)
        pb_tui_para(pen, dim, 2, n->value);
    print_children(pen, n);
    pb_tui_blank(pen);
}

void pb_tui_print_node(pb_tui_pen *pen, const pb_node *n)
{
    switch (n->role) {
    case PB_ROLE_HEADING:
        pb_tui_print_heading(pen, 2, n->name, n->value);
        break;
    case PB_ROLE_TEXT:
        print_text(pen, n, 0);
        pb_tui_blank(pen);
        break;
    case PB_ROLE_SETTING:
        print_setting(pen, n, 0);
        break;
    case PB_ROLE_FIELD:
        print_field(pen, n, 0);
        break;
    case PB_ROLE_ITEM:
        print_item(pen, n);
        break;
    case PB_ROLE_PERSON:
        print_person(pen, n);
        break;
    case PB_ROLE_CARD:
        print_card(pen, n, 0);
        break;
    case PB_ROLE_CHART:
        pb_tui_print_chart(pen, n);
        break;
    case PB_ROLE_MOMENT:
        pb_tui_print_moment(pen, n, NULL);
        break;
    case PB_ROLE_LIST:
        if (n->first && n->first->role == PB_ROLE_BAR)
            pb_tui_print_bars(pen, n, NULL);
        else if (n->first && n->first->role == PB_ROLE_SHIFT)
            pb_tui_print_shifts(pen, n, 2);
        else
            print_list(pen, n);
        break;
    case PB_ROLE_PAGE:
        print_children(pen, n);
        break;
    case PB_ROLE_LINE:
        pb_tui_print_line(pen, n, 2);
        break;
    case PB_ROLE_GROUP: // of buttons; what they do stands in the prompt and in the help
    case PB_ROLE_BUTTON:
    case PB_ROLE_CHOICE:
    case PB_ROLE_BAR:
    case PB_ROLE_SHIFT:  // stand in their lists
    case PB_ROLE_OPTION: // stands in its setting
    case PB_ROLE_COUNT:
        break;
    }
}

// What a number or a letter chooses; false for anything else.
static bool print_choosable(pb_tui_pen *pen, const pb_node *root, const pb_node *n)
{
    pb_tui_rich label = {0}, r = {0};
    switch (n->role) {
    case PB_ROLE_CARD:
        print_card(pen, n, pb_tui_number_of(root, n));
        return true;
    case PB_ROLE_SETTING:
        pb_tui_print_setting(pen, root, n);
        return true;
    case PB_ROLE_FIELD:
        print_field(pen, n, pb_tui_number_of(root, n));
        return true;
    case PB_ROLE_ITEM: // that leads somewhere
        add_handle(pen, &label, n, pb_tui_number_of(root, n));
        pb_tui_rich_add(&r, pen, plain, n->name);
        pb_tui_flow(pen, &label, 5, &r);
        return true;
    case PB_ROLE_BUTTON: // among settings
        add_handle(pen, &label, n, 0);
        pb_tui_rich_add(&r, pen, plain, n->name);
        pb_tui_flow(pen, &label, 5, &r);
        return true;
    default:
        return false;
    }
}

static void print_choosables(pb_tui_pen *pen, const pb_node *root, const pb_node *list)
{
    if (list->name.n)
        pb_tui_print_heading(pen, 2, list->name, PB_STR(""));
    if (list->value.n || list->detail.n)
        pb_tui_para(pen, dim, 2, list->value.n ? list->value : list->detail);
    for (const pb_node *c = list->first; c; c = c->next)
        if (!print_choosable(pen, root, c))
            pb_tui_print_node(pen, c);
    pb_tui_blank(pen);
}

static bool is_choosable(const pb_node *n)
{
    return n && (n->role == PB_ROLE_CARD || n->role == PB_ROLE_SETTING ||
                 n->role == PB_ROLE_FIELD ||
                 (n->role == PB_ROLE_ITEM && n->action.verb != PB_DO_NOTHING));
}

void pb_tui_print_page(pb_tui_pen *pen, const pb_node *root, bool numbered)
{
    pb_tui_print_heading(pen, 1, root->name, PB_STR(""));
    for (const pb_node *n = root->first; n; n = n->next) {
        if (n->role == PB_ROLE_LIST && is_choosable(n->first) && numbered)
            print_choosables(pen, root, n);
        else if (numbered && is_choosable(n) && print_choosable(pen, root, n))
            pb_tui_blank(pen);
        else if (n->role == PB_ROLE_LIST && n->first && n->first->role == PB_ROLE_MOMENT)
            pb_tui_print_moments(pen, n, numbered);
        else if (n->role == PB_ROLE_LIST && n->first && n->first->role == PB_ROLE_BAR)
            pb_tui_print_bars(pen, n, numbered ? root : NULL);
        else if (n->role == PB_ROLE_MOMENT && numbered)
            pb_tui_print_moment(pen, n, root);
        else
            pb_tui_print_node(pen, n);
    }
    pb_tui_blank(pen);
}

void pb_tui_print_menu(pb_tui_pen *pen, const pb_node *root)
{
    const pb_node *menu = pb_tui_menu(root);
    if (!menu)
        return;
    pb_tui_print_heading(pen, 2, menu->name, PB_STR(""));
    if (menu->value.n)
        pb_tui_para(pen, dim, 2, menu->value);
    for (const pb_node *n = menu->first; n; n = n->next) {
        pb_tui_rich label = {0}, r = {0};
        pb_tui_print_number(pen, &label, pb_tui_number_of(root, n));
        pb_tui_rich_add(&r, pen, plain, n->name);
        pb_tui_flow(pen, &label, 5, &r);
    }
    pb_tui_blank(pen);
}
