// SPDX-License-Identifier: MIT
// Events: what was pressed gets the name that bindings know it by (app/keys.h), and goes where it
// belongs.
#include "ui/ui_inside.h"

// Keys that are words. Digits and letters are found by rule.
static const struct {
    SDL_Keycode code;
    const char *name;
} words[] = {
    {SDLK_SPACE, "Space"},
    {SDLK_RETURN, "Enter"},
    {SDLK_KP_ENTER, "Enter"},
    {SDLK_RETURN2, "Enter"},
    {SDLK_ESCAPE, "Esc"},
    {SDLK_TAB, "Tab"},
    {SDLK_BACKSPACE, "Backspace"},
    {SDLK_DELETE, "Delete"},
    {SDLK_INSERT, "Insert"},
    {SDLK_UP, "Up"},
    {SDLK_DOWN, "Down"},
    {SDLK_LEFT, "Left"},
    {SDLK_RIGHT, "Right"},
    {SDLK_PAGEUP, "PageUp"},
    {SDLK_PAGEDOWN, "PageDown"},
    {SDLK_HOME, "Home"},
    {SDLK_END, "End"},
    {SDLK_KP_PLUS, "Plus"},
    {SDLK_KP_MINUS, "Minus"},
    {SDLK_AC_BACK, "Esc"},
};

// What Shift makes of a sign, as most keyboards have it: SDL tells the key, not the character.
static char shifted(char c)
{
    static const char plain[] = "/=-,.;'[]\\`", with[] = "?+_<>:\"{}|~";
    const char *at = c ? strchr(plain, c) : NULL;
    return at ? with[at - plain] : '\0';
}

static bool is_bare_ctrl(SDL_Keycode code)
{
    return code == SDLK_LCTRL || code == SDLK_RCTRL;
}

// Digits by their place, so that they are digits on every keyboard.
static char digit_at(SDL_Scancode at)
{
    if (at >= SDL_SCANCODE_1 && at <= SDL_SCANCODE_9)
        return (char)('1' + (at - SDL_SCANCODE_1));
    if (at >= SDL_SCANCODE_KP_1 && at <= SDL_SCANCODE_KP_9)
        return (char)('1' + (at - SDL_SCANCODE_KP_1));
    return at == SDL_SCANCODE_0 || at == SDL_SCANCODE_KP_0 ? '0' : '\0';
}

// The key without modifiers; *shift becomes false where Shift is in its name already.
static bool plain_name(const SDL_Keysym *k, bool *shift, pb_buf *out)
{
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (words[i].code == k->sym) {
            pb_buf_printf(out, "%s", words[i].name);
            return true;
        }
    char c = digit_at(k->scancode);
    if (c) {
        *shift = false;
    } else if (k->sym >= SDLK_F1 && k->sym <= SDLK_F12) {
        pb_buf_printf(out, "F%d", (int)(k->sym - SDLK_F1) + 1);
        return true;
    } else if (k->sym > ' ' && k->sym < 127) {
        c = (char)k->sym;
        bool is_letter = c >= 'a' && c <= 'z';
        if (!is_letter) {
            c = *shift && shifted(c) ? shifted(c) : c;
            *shift = false;
        }
    } else if (k->scancode >= SDL_SCANCODE_A && k->scancode <= SDL_SCANCODE_Z) {
        c = (char)('A' + (k->scancode - SDL_SCANCODE_A)); // keyboards of other scripts
    }
    if (c)
        pb_buf_char(out, c);
    return c != '\0';
}

static bool name_key(const SDL_Keysym *k, pb_key_name *out)
{
    pb_buf plain = {0}, whole = {0};
    bool shift = k->mod & KMOD_SHIFT;
    bool ok = !(k->mod & KMOD_GUI) && plain_name(k, &shift, &plain);
    if (ok)
        pb_buf_printf(&whole, "%s%s%s%s", k->mod & KMOD_CTRL ? "Ctrl+" : "",
                      k->mod & KMOD_ALT ? "Alt+" : "", shift ? "Shift+" : "", plain.p);
    ok = ok && pb_key_name_of(pb_buf_str(&whole), out);
    pb_buf_release(&plain);
    pb_buf_release(&whole);
    return ok;
}

static bool stands_for_skip(const pb_ui *ui, const char *key)
{
    enum pb_act acts[PB_KEY_ACTS_MAX];
    uint32_t n = pb_keys_acts(pb_app_keys(ui->app), key, acts);
    for (uint32_t i = 0; i < n; i++)
        if (acts[i] == PB_ACT_SKIP)
            return true;
    return false;
}

bool pb_ui_hold(pb_ui *ui, const char *key, bool down)
{
    if (!down)
        ui->ctrl_since = PB_NEVER;
    if (!stands_for_skip(ui, key))
        return false;
    if (down)
        ui->ctrl_since = ui->skip_due = pb_ui_now(ui);
    return true;
}

static void press(pb_ui *ui, const SDL_KeyboardEvent *e)
{
    pb_key_name name;
    if (is_bare_ctrl(e->keysym.sym)) {
        if (!e->repeat)
            pb_ui_hold(ui, "Ctrl", true);
        return;
    }
    ui->ctrl_since = PB_NEVER; // Ctrl together with a key is not a held Ctrl
    bool named = name_key(&e->keysym, &name);
    if (!pb_ui_type_key(ui, &e->keysym, named ? name.is : "") && named)
        pb_ui_press(ui, name.is, e->repeat != 0);
}

static void follow_window(pb_ui *ui, const SDL_WindowEvent *e)
{
    switch (e->event) {
    case SDL_WINDOWEVENT_SIZE_CHANGED:
        pb_ui_take_surface(ui, NULL);
        ui->needs_layout = true;
        break;
    case SDL_WINDOWEVENT_EXPOSED:
        ui->needs_all = true;
        break;
    case SDL_WINDOWEVENT_LEAVE:
        pb_ui_find_hover(ui, -1, -1);
        break;
    case SDL_WINDOWEVENT_FOCUS_LOST:
        ui->ctrl_since = PB_NEVER;
        break;
    default:
        break;
    }
    pb_ui_note_window(ui, e->event);
}

void pb_ui_handle(pb_ui *ui, const SDL_Event *e)
{
    if (pb_ui_reader_takes(ui, e))
        return;
    if (ui->needs_layout)
        pb_ui_refresh(ui);
    if (pb_ui_point(ui, e) || pb_ui_play_pad(ui, e))
        return;
    switch (e->type) {
    case SDL_QUIT:
        ui->is_closed = true;
        break;
    case SDL_WINDOWEVENT:
        follow_window(ui, &e->window);
        break;
    case SDL_KEYDOWN:
        press(ui, &e->key);
        break;
    case SDL_KEYUP:
        if (is_bare_ctrl(e->key.keysym.sym))
            pb_ui_hold(ui, "Ctrl", false);
        break;
    case SDL_TEXTINPUT:
        pb_ui_type_text(ui, e->text.text);
        break;
    case SDL_TEXTEDITING:
        pb_ui_compose(ui, e->edit.text);
        break;
    default:
        break;
    }
}
