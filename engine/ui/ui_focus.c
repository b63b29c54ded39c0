// SPDX-License-Identifier: MIT
// Scrolling, and where the keyboard is.
#include "ui/ui_inside.h"

bool pb_ui_is_menu_open(const pb_ui *ui)
{
    return pb_layout_child(pb_app_view(ui->app), "menu") != NULL;
}

const pb_node *pb_ui_top(const pb_ui *ui)
{
    const pb_node *view = pb_app_view(ui->app), *menu = pb_layout_child(view, "menu");
    return menu ? menu : view;
}

void pb_ui_scroll_by(pb_ui *ui, enum pb_pane_id pane, int by)
{
    const pb_pane *p = &ui->layout.pane[pane];
    int most = p->content > p->at.h ? p->content - p->at.h : 0;
    int wish = ui->scroll[pane] + (pane == PB_PANE_TRANSCRIPT ? -by : by);
    wish = wish < 0 ? 0 : wish > most ? most : wish;
    if (wish == ui->scroll[pane])
        return;
    ui->scroll[pane] = wish;
    pb_ui_refresh(ui);
}

void pb_ui_show_moment(pb_ui *ui)
{
    pb_area view = ui->layout.pane[PB_PANE_PAGE].at;
    int margin = (int)(24 * ui->layout.scale);
    for (uint32_t i = 0; i < ui->layout.parts.n; i++) {
        const pb_part *p = &ui->layout.parts.p[i];
        if (p->kind != PB_PART_FILL || !pb_str_is(p->id, "moment"))
            continue;
        int by = p->at.y - margin - view.y;
        if (by < 0 || by > view.h * 3 / 4)
            pb_ui_scroll_by(ui, PB_PANE_PAGE, by);
        return;
    }
}

enum pb_pane_id pb_ui_main_pane(const pb_ui *ui)
{
    if (pb_ui_is_menu_open(ui))
        return PB_PANE_MENU;
    const pb_pane *speech = &ui->layout.pane[PB_PANE_SPEECH];
    if (speech->content > speech->at.h)
        return PB_PANE_SPEECH;
    return ui->layout.is_session && ui->layout.pane[PB_PANE_TRANSCRIPT].content ? PB_PANE_TRANSCRIPT
                                                                                : PB_PANE_PAGE;
}

// The setting that a part belongs to, as itself, one of its options or a button that steps through
// them ("setting:theme>"); NULL.
static const pb_node *setting_around(const pb_node *root, const pb_part *p)
{
    pb_str id = p->id;
    if (id.n && (id.p[id.n - 1] == '<' || id.p[id.n - 1] == '>'))
        id.n--;
    if (root->role == PB_ROLE_SETTING && pb_str_eq(root->id, id))
        return root;
    for (const pb_node *n = root->first; n; n = n->next) {
        if (root->role == PB_ROLE_SETTING && n == p->node)
            return root;
        const pb_node *found = setting_around(n, p);
        if (found)
            return found;
    }
    return NULL;
}

static const pb_part *focused(const pb_ui *ui)
{
    int at = pb_layout_find(&ui->layout, pb_buf_str(&ui->focus));
    return at < 0 ? NULL : &ui->layout.parts.p[at];
}

// The option that is chosen, and before any is, the one with the focus.
static const pb_node *current_option(const pb_node *setting, const pb_part *focus)
{
    for (const pb_node *o = setting->first; o; o = o->next)
        if (o->state & PB_IS_SELECTED)
            return o;
    return focus->node;
}

const pb_node *pb_ui_option_beside(const pb_ui *ui, int by)
{
    const pb_part *p = focused(ui);
    const pb_node *setting = p ? setting_around(pb_ui_top(ui), p) : NULL, *before = NULL;
    const pb_node *now = setting ? current_option(setting, p) : NULL;
    bool passed = false;
    for (const pb_node *o = setting ? setting->first : NULL; o; o = o->next) {
        if (o == now && by < 0)
            return before;
        if (passed && !(o->state & PB_IS_DISABLED))
            return o;
        passed = passed || o == now;
        before = o->state & PB_IS_DISABLED ? before : o;
    }
    return NULL;
}

static bool can_focus(const pb_part *p, bool menu)
{
    return (p->flags & PB_PART_ACTS) && p->id.n && (!menu || (p->flags & PB_PART_OVER));
}

// Of options side by side Tab comes to the chosen one only, or else the first; arrows choose among
// them.
static bool is_stop(const pb_ui *ui, const pb_part *p)
{
    if (!can_focus(p, pb_ui_is_menu_open(ui)))
        return false;
    bool option = p->node && p->node->role == PB_ROLE_OPTION && pb_str_eq(p->id, p->node->id);
    const pb_node *setting = option ? setting_around(pb_ui_top(ui), p) : NULL;
    const pb_part first = {.node = setting ? setting->first : NULL};
    return !setting || current_option(setting, &first) == p->node;
}

void pb_ui_focus_part(pb_ui *ui, uint32_t part)
{
    const pb_part *p = &ui->layout.parts.p[part];
    enum pb_pane_id pane = p->pane;
    pb_area view = ui->layout.pane[pane].at, at = pb_area_inset(p->at, -8);
    ui->focus.n = 0;
    pb_buf_add(&ui->focus, p->id);
    if (pane == PB_PANE_WINDOW)
        return;
    if (at.y < view.y)
        pb_ui_scroll_by(ui, pane, at.y - view.y);
    else if (at.y + at.h > view.y + view.h)
        pb_ui_scroll_by(ui, pane, at.y + at.h - view.y - view.h);
}

void pb_ui_focus_step(pb_ui *ui, int by)
{
    int n = (int)ui->layout.parts.n, at = pb_layout_find(&ui->layout, pb_buf_str(&ui->focus)),
        rank = -1;
    if (n == 0)
        return;
    for (int i = 0; at >= 0 && i < 2 * n; i++) // ranks: the answers' panel, then everything else
        if (i % n == at && (i < n) == ((ui->layout.parts.p[at].flags & PB_PART_RISES) != 0))
            rank = i;
    for (int k = 0; k < 2 * n; k++) {
        rank = rank < 0 && by < 0 ? 2 * n - 1 : (rank + by + 2 * n) % (2 * n);
        const pb_part *p = &ui->layout.parts.p[rank % n];
        if (is_stop(ui, p) && (rank < n) == ((p->flags & PB_PART_RISES) != 0)) {
            pb_ui_focus_part(ui, (uint32_t)(rank % n));
            return;
        }
    }
}

bool pb_ui_focus_towards(pb_ui *ui, int dx, int dy)
{
    bool menu = pb_ui_is_menu_open(ui);
    int from = pb_layout_find(&ui->layout, pb_buf_str(&ui->focus));
    if (from < 0) {
        const pb_node *list = pb_layout_child(pb_ui_top(ui), "choices");
        int first = list && list->first ? pb_layout_find(&ui->layout, list->first->id) : -1;
        if (first >= 0)
            pb_ui_focus_part(ui, (uint32_t)first);
        else
            pb_ui_focus_step(ui, dx + dy > 0 ? 1 : -1);
        return true;
    }
    enum { ASIDE = 1 << 20 };
    pb_area a = ui->layout.parts.p[from].at;
    int best = -1;
    int64_t least = INT64_MAX;
    for (uint32_t i = 0; i < ui->layout.parts.n; i++) {
        const pb_part *p = &ui->layout.parts.p[i];
        if ((int)i == from || !can_focus(p, menu))
            continue;
        int64_t x = (2 * p->at.x + p->at.w) - (2 * a.x + a.w),
                y = (2 * p->at.y + p->at.h) - (2 * a.y + a.h);
        int64_t along = x * dx + y * dy, across = dx ? y : x;
        if (dx && p->at.y < a.y + a.h && p->at.y + p->at.h > a.y)
            across = 0;
        if (dy && p->at.x < a.x + a.w && p->at.x + p->at.w > a.x)
            across = 0;
        across = across < 0 ? -across : across;
        int64_t far = along + 3 * across + (across ? ASIDE : 0);
        if (along > 0 && far < least) {
            least = far;
            best = (int)i;
        }
    }
    if (best >= 0)
        pb_ui_focus_part(ui, (uint32_t)best);
    return best >= 0;
}

const pb_node *pb_ui_focused_node(const pb_ui *ui)
{
    const pb_part *p = ui->focus.n ? focused(ui) : NULL;
    const pb_node *setting = p ? setting_around(pb_ui_top(ui), p) : NULL;
    return setting ? setting : p ? p->node : NULL;
}

void pb_ui_focus_on(pb_ui *ui, pb_str id)
{
    int at = pb_layout_find(&ui->layout, id);
    if (at >= 0 && can_focus(&ui->layout.parts.p[at], pb_ui_is_menu_open(ui)))
        pb_ui_focus_part(ui, (uint32_t)at);
}
