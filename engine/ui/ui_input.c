// SPDX-License-Identifier: MIT
// Keys, pointer and wheel. A node's own key comes first (the view says which); the table below
// holds what is not on the page. Space and Enter never answer a moment by accident: Space answers
// nothing but "go on", Enter only what has the focus.
#include "base/utf8.h"
#include "ui/ui_inside.h"

enum meaning {
    NODE_KEY,
    SEND,
    NEXT,
    BEFORE,
    UP,
    DOWN,
    LEFT,
    RIGHT,
    PAGE_UP,
    PAGE_DOWN,
    TOP,
    END,
    FULL_SCREEN,
    LARGER,
    SMALLER,
    PLAIN_SIZE
};

// Every key there is: what the view calls it, and what it does when nothing on the page has it.
static const struct {
    SDL_Keycode key;
    Uint16 mods; // KMOD_SHIFT, KMOD_CTRL or none
    const char *shown;
    enum meaning meaning;
    enum pb_verb verb;
} keys[] = {
    {SDLK_SPACE, 0, "Space", SEND, PB_DO_ADVANCE},
    {SDLK_RETURN, 0, "Enter", SEND, PB_DO_ADVANCE},
    {SDLK_KP_ENTER, 0, "Enter", SEND, PB_DO_ADVANCE},
    {SDLK_ESCAPE, 0, "Esc", SEND, PB_DO_MENU},
    {SDLK_F1, 0, "F1", SEND, PB_DO_HELP},
    {SDLK_QUESTION, 0, "?", SEND, PB_DO_HELP},
    {SDLK_QUESTION, KMOD_SHIFT, "?", SEND, PB_DO_HELP},
    {SDLK_SLASH, KMOD_SHIFT, "?", SEND, PB_DO_HELP},
    {SDLK_b, 0, "B", SEND, PB_DO_BACK},
    {SDLK_t, 0, "T", SEND, PB_DO_TRANSCRIPT},
    {SDLK_h, 0, "H", SEND, PB_DO_HINT},
    {SDLK_w, 0, "W", SEND, PB_DO_WAIT},
    {SDLK_m, 0, "M", SEND, PB_DO_MENU},
    {SDLK_TAB, 0, "Tab", NEXT, PB_DO_NOTHING},
    {SDLK_TAB, KMOD_SHIFT, "", BEFORE, PB_DO_NOTHING},
    {SDLK_UP, 0, "Up", UP, PB_DO_NOTHING},
    {SDLK_DOWN, 0, "Down", DOWN, PB_DO_NOTHING},
    {SDLK_LEFT, 0, "Left", LEFT, PB_DO_NOTHING},
    {SDLK_RIGHT, 0, "Right", RIGHT, PB_DO_NOTHING},
    {SDLK_PAGEUP, 0, "PageUp", PAGE_UP, PB_DO_NOTHING},
    {SDLK_PAGEDOWN, 0, "PageDown", PAGE_DOWN, PB_DO_NOTHING},
    {SDLK_HOME, 0, "Home", TOP, PB_DO_NOTHING},
    {SDLK_END, 0, "End", END, PB_DO_NOTHING},
    {SDLK_F11, 0, "F11", FULL_SCREEN, PB_DO_NOTHING},
    {SDLK_PLUS, KMOD_CTRL, "", LARGER, PB_DO_NOTHING},
    {SDLK_EQUALS, KMOD_CTRL, "", LARGER, PB_DO_NOTHING},
    {SDLK_KP_PLUS, KMOD_CTRL, "", LARGER, PB_DO_NOTHING},
    {SDLK_MINUS, KMOD_CTRL, "", SMALLER, PB_DO_NOTHING},
    {SDLK_KP_MINUS, KMOD_CTRL, "", SMALLER, PB_DO_NOTHING},
    {SDLK_0, KMOD_CTRL, "", PLAIN_SIZE, PB_DO_NOTHING},
};

// ---- nodes by key -----------------------------------------------------------------------------

static bool same_key(pb_str shown, const char *key)
{
    return shown.n == strlen(key) && SDL_strncasecmp(shown.p, key, shown.n) == 0;
}

static const pb_node *node_with_key(const pb_node *root, const char *key)
{
    if (root->action.verb != PB_DO_NOTHING && !(root->state & PB_IS_DISABLED) && root->key.n &&
        same_key(root->key, key))
        return root;
    for (const pb_node *n = root->first; n; n = n->next) {
        const pb_node *found = pb_str_is(n->id, "menu") ? NULL : node_with_key(n, key);
        if (found)
            return found;
    }
    return NULL;
}

static const pb_node *node_with_state(const pb_node *root, unsigned state)
{
    if ((root->state & state) && root->action.verb != PB_DO_NOTHING)
        return root;
    for (const pb_node *n = root->first; n; n = n->next) {
        const pb_node *found = pb_str_is(n->id, "menu") ? NULL : node_with_state(n, state);
        if (found)
            return found;
    }
    return NULL;
}

static bool answers(enum pb_verb verb)
{
    return verb == PB_DO_CHOOSE || verb == PB_DO_WAIT;
}

// Answers just came up: a finger that was on its way to "go on" does not answer.
static bool is_too_soon(const pb_ui *ui)
{
    return ui->had_answers && pb_ui_now(ui) < ui->answers_since + PB_GUARD_MS;
}

// ---- keys -------------------------------------------------------------------------------------

static void go_on(pb_ui *ui)
{
    const pb_node *wait =
        ui->had_answers ? pb_layout_child(pb_layout_child(pb_app_view(ui->app), "choices"), "wait")
                        : NULL;
    if (wait && wait->action.verb == PB_DO_WAIT && !is_too_soon(ui))
        pb_ui_do(ui, wait->action);
    else if (!ui->had_answers)
        pb_ui_do(ui, (pb_command){PB_DO_ADVANCE, 0});
}

// The view's own key, or the primary button for Enter. True when something was done.
static bool try_node(pb_ui *ui, const char *shown)
{
    bool enter = strcmp(shown, "Enter") == 0, space = strcmp(shown, "Space") == 0;
    int at = pb_layout_find(&ui->layout, pb_buf_str(&ui->focus));
    if (at >= 0 && (enter || space)) {
        pb_command c = ui->layout.parts.p[at].action;
        const pb_node *node = ui->layout.parts.p[at].node;
        bool harmless = node && (node->role == PB_ROLE_BUTTON || node->role == PB_ROLE_CARD ||
                                 node->role == PB_ROLE_MOMENT);
        if (enter ? !(answers(c.verb) && is_too_soon(ui)) : harmless && !answers(c.verb)) {
            pb_ui_do(ui, c);
            return true;
        }
        if (enter)
            return true;
    }
    const pb_node *n = node_with_key(pb_ui_top(ui), shown);
    if (!n && enter)
        n = node_with_state(pb_ui_top(ui), PB_IS_PRIMARY);
    if (!n || (ui->had_answers && answers(n->action.verb) &&
               (enter || (space && n->action.verb != PB_DO_WAIT))))
        return false;
    if ((enter || space) && answers(n->action.verb) && is_too_soon(ui))
        return true;
    pb_ui_do(ui, n->action);
    return true;
}

static void scroll_or_focus(pb_ui *ui, int dx, int dy)
{
    const pb_pane *p = &ui->layout.pane[pb_ui_main_pane(ui)];
    bool scrolls = p->content > p->at.h;
    if (ui->focus.n || ui->had_answers || !scrolls || dx || pb_ui_is_menu_open(ui))
        pb_ui_focus_towards(ui, dx, dy);
    else
        pb_ui_scroll_by(ui, pb_ui_main_pane(ui), dy * (int)(60 * ui->layout.scale));
}

static void mean(pb_ui *ui, enum meaning meaning, enum pb_verb verb)
{
    const pb_pane *p = &ui->layout.pane[pb_ui_main_pane(ui)];
    switch (meaning) {
    case SEND:
        if (verb == PB_DO_ADVANCE)
            go_on(ui);
        else if (!pb_ui_is_menu_open(ui) || verb == PB_DO_MENU)
            pb_ui_do(ui, (pb_command){verb, 0});
        break;
    case NEXT:
        pb_ui_focus_step(ui, 1);
        break;
    case BEFORE:
        pb_ui_focus_step(ui, -1);
        break;
    case UP:
        scroll_or_focus(ui, 0, -1);
        break;
    case DOWN:
        scroll_or_focus(ui, 0, 1);
        break;
    case LEFT:
        scroll_or_focus(ui, -1, 0);
        break;
    case RIGHT:
        scroll_or_focus(ui, 1, 0);
        break;
    case PAGE_UP:
        if (ui->layout.is_session && !pb_ui_is_menu_open(ui))
            pb_ui_do(ui, (pb_command){PB_DO_BACK, 0});
        else
            pb_ui_scroll_by(ui, pb_ui_main_pane(ui), -p->at.h * 9 / 10);
        break;
    case PAGE_DOWN:
        if (ui->layout.is_session && !pb_ui_is_menu_open(ui))
            go_on(ui);
        else
            pb_ui_scroll_by(ui, pb_ui_main_pane(ui), p->at.h * 9 / 10);
        break;
    case TOP:
        pb_ui_scroll_by(ui, pb_ui_main_pane(ui), -p->content);
        break;
    case END:
        pb_ui_scroll_by(ui, pb_ui_main_pane(ui), p->content);
        break;
    case FULL_SCREEN:
        SDL_SetWindowFullscreen(ui->window,
                                SDL_GetWindowFlags(ui->window) & SDL_WINDOW_FULLSCREEN_DESKTOP
                                    ? 0
                                    : SDL_WINDOW_FULLSCREEN_DESKTOP);
        break;
    case LARGER:
        pb_ui_set_text_scale(ui, ui->text_scale + 0.1);
        break;
    case SMALLER:
        pb_ui_set_text_scale(ui, ui->text_scale - 0.1);
        break;
    case PLAIN_SIZE:
        pb_ui_set_text_scale(ui, 1);
        break;
    case NODE_KEY:
        break;
    }
}

static void press(pb_ui *ui, SDL_Keysym k, bool repeats)
{
    Uint16 mods =
        (Uint16)((k.mod & KMOD_SHIFT ? KMOD_SHIFT : 0) | (k.mod & KMOD_CTRL ? KMOD_CTRL : 0));
    if (k.mod & (KMOD_ALT | KMOD_GUI))
        return;
    char letter[2] = {0};
    const char *shown = NULL;
    enum meaning meaning = NODE_KEY;
    enum pb_verb verb = PB_DO_NOTHING;
    for (size_t i = 0; i < sizeof keys / sizeof *keys && !shown; i++)
        if (keys[i].key == k.sym && keys[i].mods == mods) {
            shown = keys[i].shown;
            meaning = keys[i].meaning;
            verb = keys[i].verb;
        }
    // Digits by their place, so that they are digits on every keyboard.
    if (!shown && !(mods & KMOD_CTRL) && k.scancode >= SDL_SCANCODE_1 &&
        k.scancode <= SDL_SCANCODE_9)
        letter[0] = (char)('1' + (k.scancode - SDL_SCANCODE_1));
    else if (!shown && !(mods & KMOD_CTRL) && k.scancode >= SDL_SCANCODE_KP_1 &&
             k.scancode <= SDL_SCANCODE_KP_9)
        letter[0] = (char)('1' + (k.scancode - SDL_SCANCODE_KP_1));
    else if (!shown && !mods && k.sym >= SDLK_a && k.sym <= SDLK_z)
        letter[0] = (char)(k.sym - SDLK_a + 'A');
    shown = shown ? shown : letter;
    bool moves_on = meaning == SEND && verb == PB_DO_ADVANCE;
    if (repeats && (moves_on || letter[0] || meaning == SEND))
        return;
    if (pb_ui_is_revealing(ui) && !pb_ui_is_menu_open(ui) &&
        (moves_on || (letter[0] >= '1' && letter[0] <= '9'))) {
        pb_ui_reveal_all(ui);
        return;
    }
    if (*shown && try_node(ui, shown))
        return;
    mean(ui, meaning, verb);
}

// ---- pointer ----------------------------------------------------------------------------------

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
    if (at >= 0) {
        pb_command c = ui->layout.parts.p[at].action;
        ui->focus.n = 0;
        if (!(answers(c.verb) && is_too_soon(ui)))
            pb_ui_do(ui, c);
    } else if (!pb_ui_is_menu_open(ui) && ui->layout.is_session) {
        if (pb_ui_is_revealing(ui))
            pb_ui_reveal_all(ui);
        else if (!ui->had_answers)
            pb_ui_do(ui, (pb_command){PB_DO_ADVANCE, 0});
    }
    pb_ui_find_hover(ui, x, y);
}

static void turn_wheel(pb_ui *ui, const SDL_MouseWheelEvent *w)
{
    int x = w->mouseX, y = w->mouseY;
    to_pixels(ui, &x, &y);
    enum pb_pane_id pane =
        pb_ui_is_menu_open(ui) ? PB_PANE_MENU : pb_layout_pane_at(&ui->layout, x, y);
    int up = w->direction == SDL_MOUSEWHEEL_FLIPPED ? -w->y : w->y;
    if (pane == PB_PANE_PAGE && ui->layout.is_session &&
        ui->layout.pane[PB_PANE_TRANSCRIPT].content)
        pane = PB_PANE_TRANSCRIPT;
    pb_ui_scroll_by(ui, pane, -up * (int)(64 * ui->layout.scale));
    pb_ui_find_hover(ui, x, y);
}

void pb_ui_handle(pb_ui *ui, const SDL_Event *e)
{
    int x, y;
    if (ui->needs_layout)
        pb_ui_refresh(ui);
    switch (e->type) {
    case SDL_QUIT:
        ui->is_closed = true;
        break;
    case SDL_WINDOWEVENT:
        if (e->window.event == SDL_WINDOWEVENT_SIZE_CHANGED) {
            pb_ui_take_surface(ui, NULL);
            ui->needs_layout = true;
        } else if (e->window.event == SDL_WINDOWEVENT_EXPOSED) {
            ui->needs_all = true;
        } else if (e->window.event == SDL_WINDOWEVENT_LEAVE) {
            pb_ui_find_hover(ui, -1, -1);
        } else if (e->window.event == SDL_WINDOWEVENT_FOCUS_LOST) {
            ui->ctrl_since = PB_NEVER;
        }
        break;
    case SDL_KEYDOWN:
        if ((e->key.keysym.sym == SDLK_LCTRL || e->key.keysym.sym == SDLK_RCTRL) &&
            !e->key.repeat) {
            ui->ctrl_since = ui->skip_due = pb_ui_now(ui);
        } else {
            ui->ctrl_since = PB_NEVER; // Ctrl together with a key is not a held Ctrl
            press(ui, e->key.keysym, e->key.repeat != 0);
        }
        break;
    case SDL_KEYUP:
        if (e->key.keysym.sym == SDLK_LCTRL || e->key.keysym.sym == SDLK_RCTRL)
            ui->ctrl_since = PB_NEVER;
        break;
    case SDL_MOUSEMOTION:
        x = e->motion.x;
        y = e->motion.y;
        to_pixels(ui, &x, &y);
        pb_ui_find_hover(ui, x, y);
        break;
    case SDL_MOUSEBUTTONDOWN:
        ui->pressed = e->button.button == SDL_BUTTON_LEFT;
        break;
    case SDL_MOUSEBUTTONUP:
        x = e->button.x;
        y = e->button.y;
        to_pixels(ui, &x, &y);
        if (e->button.button == SDL_BUTTON_LEFT && ui->pressed)
            click(ui, x, y);
        ui->pressed = false;
        break;
    case SDL_MOUSEWHEEL:
        turn_wheel(ui, &e->wheel);
        break;
    default:
        break;
    }
}
