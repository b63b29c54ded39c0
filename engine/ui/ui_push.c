// SPDX-License-Identifier: MIT
// Events made by tests and tools.
#include "ui/ui_inside.h"

void pb_ui_push_key(pb_ui *ui, const char *name, unsigned mods)
{
    SDL_Event e = {.key = {.type = SDL_KEYDOWN,
                           .windowID = SDL_GetWindowID(ui->window),
                           .state = SDL_PRESSED}};
    e.key.keysym.sym = SDL_GetKeyFromName(name);
    e.key.keysym.scancode = SDL_GetScancodeFromKey(e.key.keysym.sym);
    e.key.keysym.mod =
        (Uint16)((mods & PB_KEY_SHIFT ? KMOD_LSHIFT : 0) | (mods & PB_KEY_CTRL ? KMOD_LCTRL : 0) |
                 (mods & PB_KEY_ALT ? KMOD_LALT : 0));
    SDL_PushEvent(&e);
    e.key.type = SDL_KEYUP;
    e.key.state = SDL_RELEASED;
    SDL_PushEvent(&e);
}

void pb_ui_push_point(pb_ui *ui, int x, int y)
{
    SDL_Event e = {
        .motion = {
            .type = SDL_MOUSEMOTION, .windowID = SDL_GetWindowID(ui->window), .x = x, .y = y}};
    SDL_PushEvent(&e);
}

void pb_ui_push_click(pb_ui *ui, int x, int y)
{
    pb_ui_push_point(ui, x, y);
    SDL_Event e = {.button = {.type = SDL_MOUSEBUTTONDOWN,
                              .windowID = SDL_GetWindowID(ui->window),
                              .button = SDL_BUTTON_LEFT,
                              .state = SDL_PRESSED,
                              .clicks = 1,
                              .x = x,
                              .y = y}};
    SDL_PushEvent(&e);
    e.button.type = SDL_MOUSEBUTTONUP;
    e.button.state = SDL_RELEASED;
    SDL_PushEvent(&e);
}

void pb_ui_push_wheel(pb_ui *ui, int x, int y, int up)
{
    SDL_Event e = {.wheel = {.type = SDL_MOUSEWHEEL,
                             .windowID = SDL_GetWindowID(ui->window),
                             .y = up,
                             .mouseX = x,
                             .mouseY = y}};
    SDL_PushEvent(&e);
}

void pb_ui_push_text(pb_ui *ui, const char *text)
{
    SDL_Event e = {.text = {.type = SDL_TEXTINPUT, .windowID = SDL_GetWindowID(ui->window)}};
    SDL_strlcpy(e.text.text, text, sizeof e.text.text);
    SDL_PushEvent(&e);
}
