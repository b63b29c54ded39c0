// SPDX-License-Identifier: MIT
// Pointer and wheel.
#include "ui/ui_inside.h"

static void to_pixels(const pb_ui *ui, int *x, int *y)
{
    int w, h;
    SDL_GetWindowSize(ui->window, &w, &h);
    if (w > 0 && h > 0 && w != ui->canvas.w) {
        *x = *x * ui->canvas.w / w;
        *y = *y * ui->canvas.h / h;
    }
}

void pb_ui_find_hover(pb_ui *ui, int x, int y)
{
    int at = pb_layout_hit(&ui->layout, x, y);
    pb_str id = at >= 0 ? ui->layout.parts.p[at].id : (pb_str){0};
    if (!pb_str_eq(id, pb_buf_str(&ui->hover))) {
        ui->hover.n = 0;
        pb_buf_add(&ui->hover, id);
    }
    if ((at >= 0) != ui->is_hand) {
        ui->is_hand = at >= 0;
        if (!ui->hand)
            ui->hand = SDL_CreateSystemCursor(SDL_SYSTEM_CURSOR_HAND);
        if (!ui->arrow)
            ui->arrow = SDL_CreateSystemCursor(SDL_SYSTEM_CURSOR_ARROW);
        SDL_Cursor *cursor = ui->is_hand ? ui->hand : ui->arrow;
        if (cursor)
            SDL_SetCursor(cursor);
    }
}

static void click(pb_ui *ui, int x, int y)
{
    int at = pb_layout_hit(&ui->layout, x, y);
    const pb_node *node = at >= 0 ? ui->layout.parts.p[at].node : NULL;
    if (node && node->role == PB_ROLE_FIELD) {
        pb_ui_focus_part(ui, (uint32_t)at);
    } else if (at >= 0) {
        pb_command c = ui->layout.parts.p[at].action;
        ui->focus.n = 0;
        if (!(pb_ui_answers(c.verb) && pb_ui_is_too_soon(ui)))
            pb_ui_do(ui, c);
    } else {
        ui->focus.n = 0;
        pb_area bench = ui->layout.pane[PB_PANE_BENCH].at;
        bool on_bench = bench.w > 0 && x >= bench.x;
        if (!pb_ui_is_menu_open(ui) && ui->layout.is_session && !pb_ui_is_reading(ui) && !on_bench) {
            if (pb_ui_is_revealing(ui))
                pb_ui_reveal_all(ui);
            else if (!ui->had_answers)
                pb_ui_do(ui, (pb_command){PB_DO_ADVANCE, 0});
        }
    }
    pb_ui_follow_field(ui);
    pb_ui_find_hover(ui, x, y);
}

// Over what scrolls it scrolls; over the room it is a key ("WheelUp").
static void turn_wheel(pb_ui *ui, const SDL_MouseWheelEvent *w)
{
    int x = w->mouseX, y = w->mouseY;
    to_pixels(ui, &x, &y);
    enum pb_pane_id pane =
        pb_ui_is_menu_open(ui) ? PB_PANE_MENU : pb_layout_pane_at(&ui->layout, x, y);
    const pb_pane *p = &ui->layout.pane[pane];
    int up = w->direction == SDL_MOUSEWHEEL_FLIPPED ? -w->y : w->y;
    if (pane == PB_PANE_PAGE && ui->layout.is_session && p->content <= p->at.h)
        pb_ui_press(ui, up > 0 ? "WheelUp" : "WheelDown", false);
    else
        pb_ui_scroll_by(ui, pane, -up * (int)(64 * ui->layout.scale));
    pb_ui_find_hover(ui, x, y);
}

bool pb_ui_point(pb_ui *ui, const SDL_Event *e)
{
    int x = e->button.x, y = e->button.y;
    switch (e->type) {
    case SDL_MOUSEMOTION:
        x = e->motion.x;
        y = e->motion.y;
        to_pixels(ui, &x, &y);
        pb_ui_find_hover(ui, x, y);
        return true;
    case SDL_MOUSEBUTTONDOWN:
        ui->pressed = e->button.button;
        return true;
    case SDL_MOUSEBUTTONUP:
        to_pixels(ui, &x, &y);
        if (e->button.button == ui->pressed && ui->pressed == SDL_BUTTON_LEFT)
            click(ui, x, y);
        else if (e->button.button == ui->pressed && ui->pressed == SDL_BUTTON_RIGHT)
            pb_ui_press(ui, "RightClick", false);
        ui->pressed = 0;
        return true;
    case SDL_MOUSEWHEEL:
        turn_wheel(ui, &e->wheel);
        return true;
    default:
        return false;
    }
}
