// SPDX-License-Identifier: MIT
// Where the window was, kept from one time to the next as "x y w h" and perhaps "maximised"; the
// whole screen is a setting. A window that was opened with a size of its own remembers nothing.
#include "ui/ui_inside.h"

#define PLACE "window"

enum { GRIP_W = 96, GRIP_H = 32 }; // how much of a window's top must be on a screen

static bool is_on_a_screen(const pb_ui_frame *f)
{
    for (int i = 0; i < SDL_GetNumVideoDisplays(); i++) {
        SDL_Rect s;
        if (SDL_GetDisplayUsableBounds(i, &s) != 0)
            continue;
        int left = f->x > s.x ? f->x : s.x,
            right = f->x + f->w < s.x + s.w ? f->x + f->w : s.x + s.w;
        if (right - left >= GRIP_W && f->y >= s.y - GRIP_H / 2 && f->y + GRIP_H <= s.y + s.h)
            return true;
    }
    return false;
}

static bool number(pb_str *words, int least, int *out)
{
    enum { FAR = 1 << 16 };
    pb_str word;
    int64_t n;
    if (!pb_str_cut(words, ' ', &word) || !pb_str_int(word, &n) || n < least || n > FAR)
        return false;
    *out = (int)n;
    return true;
}

static bool read_frame(pb_str words, pb_ui_frame *f)
{
    bool ok = number(&words, -(1 << 16), &f->x) && number(&words, -(1 << 16), &f->y) &&
              number(&words, 1, &f->w) && number(&words, 1, &f->h);
    f->is_maximised = pb_str_is(words, "maximised");
    return ok;
}

void pb_ui_recall_window(pb_ui *ui)
{
    pb_buf kept = {0};
    pb_ui_frame was = {0}, *f = &ui->frame;
    *f = (pb_ui_frame){.x = SDL_WINDOWPOS_UNDEFINED, .y = SDL_WINDOWPOS_UNDEFINED};
    f->is_kept = !ui->given.width && !ui->given.height;
    if (f->is_kept && pb_app_recall(ui->app, PLACE, &kept, NULL) &&
        read_frame(pb_buf_str(&kept), &was)) {
        bool lost = !is_on_a_screen(&was); // its screen is gone
        *f = was;
        f->is_kept = true;
        if (lost)
            f->x = f->y = SDL_WINDOWPOS_CENTERED;
    }
    pb_buf_release(&kept);
}

void pb_ui_note_window(pb_ui *ui, uint8_t event)
{
    pb_ui_frame *f = &ui->frame;
    Uint32 flags = SDL_GetWindowFlags(ui->window);
    if (event != SDL_WINDOWEVENT_MOVED && event != SDL_WINDOWEVENT_SIZE_CHANGED &&
        event != SDL_WINDOWEVENT_MAXIMIZED && event != SDL_WINDOWEVENT_RESTORED)
        return;
    if (flags & (SDL_WINDOW_FULLSCREEN_DESKTOP | SDL_WINDOW_MINIMIZED))
        return;
    f->is_maximised = flags & SDL_WINDOW_MAXIMIZED;
    if (f->is_maximised)
        return;
    int left = 0, top = 0;
    SDL_GetWindowSize(ui->window, &f->w, &f->h);
    SDL_GetWindowPosition(ui->window, &f->x, &f->y);
    if (SDL_GetWindowBordersSize(ui->window, &top, &left, NULL, NULL) == 0) {
        f->x -= left; // a window is placed by its frame, and asked for its inside
        f->y -= top;
    }
}

void pb_ui_remember_window(pb_ui *ui)
{
    const pb_ui_frame *f = &ui->frame;
    if (!ui->window || !f->is_kept || !f->w || !f->h)
        return;
    pb_buf now = {0};
    pb_buf_printf(&now, "%d %d %d %d%s", f->x, f->y, f->w, f->h,
                  f->is_maximised ? " maximised" : "");
    pb_app_remember(ui->app, PLACE, pb_buf_str(&now), NULL);
    pb_buf_release(&now);
}
