// SPDX-License-Identifier: MIT
// What keys do, once they have names: the acts that a key is bound to are tried in order until one
// means something here. Space and Enter never answer a moment by accident: going on answers nothing
// but "go on", and pressing answers only what has the focus, and not as soon as it has come up.
#include "ui/ui_inside.h"

// ---- what the page offers ---------------------------------------------------------------------

static bool is_usable(const pb_node *n)
{
    return n->action.verb != PB_DO_NOTHING && !(n->state & PB_IS_DISABLED);
}

// The first usable node, depth first, that is wanted; an open menu is looked at by itself.
typedef bool wanted(const pb_node *n, const void *what);

static const pb_node *find(const pb_node *root, wanted *is, const void *what)
{
    if (is_usable(root) && is(root, what))
        return root;
    for (const pb_node *n = root->first; n; n = n->next) {
        const pb_node *found = pb_str_is(n->id, "menu") ? NULL : find(n, is, what);
        if (found)
            return found;
    }
    return NULL;
}

static bool has_act(const pb_node *n, const void *act)
{
    return n->act == *(const enum pb_act *)act;
}

static bool has_verb(const pb_node *n, const void *verb)
{
    return n->action.verb == *(const enum pb_verb *)verb;
}

static bool is_primary(const pb_node *n, const void *unused)
{
    (void)unused;
    return n->state & PB_IS_PRIMARY;
}

static bool has_own_key(const pb_node *n, const void *key)
{
    return n->act == PB_ACT_NONE && pb_str_is(n->key, key);
}

bool pb_ui_answers(enum pb_verb verb)
{
    return verb == PB_DO_CHOOSE || verb == PB_DO_WAIT;
}

bool pb_ui_is_too_soon(const pb_ui *ui)
{
    return ui->had_answers && pb_ui_now(ui) < ui->answers_since + PB_GUARD_MS;
}

bool pb_ui_is_reading(const pb_ui *ui)
{
    const pb_node *list = pb_layout_child(pb_app_view(ui->app), "transcript");
    return ui->layout.is_session && list && (list->state & PB_IS_SELECTED);
}

// In the room: neither the menu nor the transcript is open.
static bool is_in_room(const pb_ui *ui)
{
    return ui->layout.is_session && !pb_ui_is_menu_open(ui) && !pb_ui_is_reading(ui);
}

static bool send(pb_ui *ui, enum pb_verb verb, int64_t arg)
{
    pb_ui_do(ui, (pb_command){verb, arg});
    return true;
}

static bool use(pb_ui *ui, const pb_node *n)
{
    return n && send(ui, n->action.verb, n->action.arg);
}

static bool use_act(pb_ui *ui, enum pb_act act)
{
    return use(ui, find(pb_ui_top(ui), has_act, &act));
}

// What cannot be seen is not answered.
static bool answer(pb_ui *ui, enum pb_act act)
{
    const pb_node *n = find(pb_ui_top(ui), has_act, &act);
    return n && pb_layout_find(&ui->layout, n->id) >= 0 && use(ui, n);
}

// ---- pressing and going on --------------------------------------------------------------------

// A sentence that is still being said is shown to its end first.
static bool finish_sentence(pb_ui *ui)
{
    if (!pb_ui_is_revealing(ui) || pb_ui_is_menu_open(ui))
        return false;
    pb_ui_reveal_all(ui);
    return true;
}

static const pb_part *focused(const pb_ui *ui)
{
    int at = pb_layout_find(&ui->layout, pb_buf_str(&ui->focus));
    return at < 0 ? NULL : &ui->layout.parts.p[at];
}

static bool press(pb_ui *ui)
{
    const pb_part *p = focused(ui);
    if (p) {
        bool holds = pb_ui_answers(p->action.verb) && pb_ui_is_too_soon(ui);
        return holds || send(ui, p->action.verb, p->action.arg);
    }
    if (finish_sentence(ui))
        return true;
    const pb_node *n = find(pb_ui_top(ui), is_primary, NULL);
    if (n && !pb_ui_answers(n->action.verb) && n->action.verb != PB_DO_ADVANCE)
        return use(ui, n);
    return use_act(ui, PB_ACT_PRESS);
}

// Presses what has the focus unless that is an answer; else reads on.
static bool go_on(pb_ui *ui)
{
    const pb_part *p = focused(ui);
    if (p && !pb_ui_answers(p->action.verb))
        return send(ui, p->action.verb, p->action.arg);
    if (pb_ui_is_menu_open(ui))
        return false;
    if (!ui->layout.is_session) {
        const pb_pane *page = &ui->layout.pane[PB_PANE_PAGE];
        pb_ui_scroll_by(ui, PB_PANE_PAGE, page->at.h * 9 / 10);
        return true;
    }
    if (finish_sentence(ui))
        return true;
    if (!ui->had_answers)
        return send(ui, PB_DO_ADVANCE, 0);
    enum pb_verb wait = PB_DO_WAIT;
    const pb_node *n = find(pb_app_view(ui->app), has_verb, &wait);
    return n && (pb_ui_is_too_soon(ui) || use(ui, n));
}

// ---- leaving ----------------------------------------------------------------------------------

static bool leave(pb_ui *ui)
{
    const pb_node *top = pb_ui_top(ui);
    enum pb_act act = PB_ACT_MENU;
    const pb_node *way = find(top, has_act, &act);
    if (pb_ui_is_menu_open(ui))
        return send(ui, PB_DO_MENU, 0);
    if (pb_ui_is_reading(ui))
        return send(ui, PB_DO_TRANSCRIPT, 0);
    if (way)
        return use(ui, way);
    if (ui->layout.is_session)
        return send(ui, PB_DO_MENU, 0);
    if (!pb_str_is(top->id, "home"))
        return send(ui, PB_DO_HOME, 0);
    ui->focus.n = 0;
    return true;
}

// ---- moving about -----------------------------------------------------------------------------

// With the focus in a setting, left and right choose in it.
static bool choose_beside(pb_ui *ui, int by)
{
    const pb_node *to = pb_ui_option_beside(ui, by);
    if (!to)
        return false;
    pb_buf id = {0};
    pb_buf_add(&id, to->id);
    pb_ui_do(ui, to->action);
    pb_ui_focus_on(ui, pb_buf_str(&id));
    pb_buf_release(&id);
    return true;
}

static bool move(pb_ui *ui, int dx, int dy)
{
    enum pb_pane_id pane = pb_ui_main_pane(ui);
    const pb_pane *p = &ui->layout.pane[pane];
    bool scrolls = p->content > p->at.h;
    if (dx && choose_beside(ui, dx))
        return true;
    if (ui->focus.n || ui->had_answers || !scrolls || dx || pb_ui_is_menu_open(ui))
        pb_ui_focus_towards(ui, dx, dy);
    else
        pb_ui_scroll_by(ui, pane, dy * (int)(60 * ui->layout.scale));
    return true;
}

static bool scroll(pb_ui *ui, int tenths)
{
    enum pb_pane_id pane = pb_ui_main_pane(ui);
    const pb_pane *p = &ui->layout.pane[pane];
    pb_ui_scroll_by(ui, pane, tenths ? p->at.h * tenths / 10 : 0);
    return true;
}

static bool scroll_to_end(pb_ui *ui, int side)
{
    enum pb_pane_id pane = pb_ui_main_pane(ui);
    pb_ui_scroll_by(ui, pane, side * ui->layout.pane[pane].content);
    return true;
}

static bool search(pb_ui *ui)
{
    const pb_layout *l = &ui->layout;
    for (uint32_t i = 0; i < l->parts.n; i++)
        if (l->parts.p[i].node && l->parts.p[i].node->role == PB_ROLE_FIELD &&
            (l->parts.p[i].flags & PB_PART_ACTS)) {
            pb_ui_focus_part(ui, i);
            pb_ui_follow_field(ui);
            return true;
        }
    return false;
}

// ---- settings by key --------------------------------------------------------------------------

static bool set(pb_ui *ui, enum pb_setting setting, uint16_t value)
{
    return send(ui, PB_DO_SET, PB_SET(setting, value));
}

static bool grow(pb_ui *ui, int by)
{
    uint16_t values[PB_SETTING_VALUES_MAX];
    uint32_t n = pb_setting_values(PB_SETTING_TEXT_SCALE, values);
    int now = (int)(ui->text_scale * 100 + 0.5), best = by ? now : 100;
    for (uint32_t i = 0; i < n; i++)
        if (by > 0 && values[i] > now && best == now)
            best = values[i];
        else if (by < 0 && values[i] < now)
            best = values[i];
    return set(ui, PB_SETTING_TEXT_SCALE, (uint16_t)best);
}

static bool turn_full_screen(pb_ui *ui)
{
    bool is = SDL_GetWindowFlags(ui->window) & SDL_WINDOW_FULLSCREEN_DESKTOP;
    return set(ui, PB_SETTING_FULL_SCREEN, !is);
}

// ---- all of them ------------------------------------------------------------------------------

static bool act_once(pb_ui *ui, enum pb_act act, const char *key)
{
    bool menu = pb_ui_is_menu_open(ui);
    enum pb_verb wait = PB_DO_WAIT;
    switch (act) {
    case PB_ACT_PRESS:
        return press(ui);
    case PB_ACT_GO_ON:
        return go_on(ui);
    case PB_ACT_WAIT:
        return !menu && use(ui, find(pb_app_view(ui->app), has_verb, &wait));
    case PB_ACT_SKIP:
        return is_in_room(ui) && send(ui, PB_DO_SKIP, 0);
    case PB_ACT_TRANSCRIPT:
        return use_act(ui, act) ||
               (ui->layout.is_session && !menu && send(ui, PB_DO_TRANSCRIPT, 0));
    case PB_ACT_MENU:
        return leave(ui);
    case PB_ACT_HELP:
        return use_act(ui, act) || (!menu && send(ui, PB_DO_HELP, 0));
    case PB_ACT_SETTINGS:
        return use_act(ui, act) || (!menu && send(ui, PB_DO_SETTINGS, 0));
    case PB_ACT_VOICE:
        return use_act(ui, act) || send(ui, PB_DO_VOICE, 0);
    case PB_ACT_HOME:
        return send(ui, PB_DO_HOME, 0);
    case PB_ACT_QUIT: // a bare key only where the page offers it
        return use_act(ui, act) || (strncmp(key, "Ctrl+", 5) == 0 && send(ui, PB_DO_QUIT, 0));
    case PB_ACT_SEARCH:
        return search(ui);
    case PB_ACT_FULL_SCREEN:
        return turn_full_screen(ui);
    case PB_ACT_PLAIN_SIZE:
        return grow(ui, 0);
    default: // what a page must offer: answers, a hint, the next moment, …
        if (act > PB_ACT_ANSWER_9)
            return use_act(ui, act);
        return finish_sentence(ui) || answer(ui, act);
    }
}

// What a key that is held does again and again.
static bool act_again(pb_ui *ui, enum pb_act act)
{
    switch (act) {
    case PB_ACT_PREVIOUS_MOMENT:
    case PB_ACT_NEXT_MOMENT:
        return use_act(ui, act);
    case PB_ACT_NEXT_PART:
        pb_ui_focus_step(ui, 1);
        return true;
    case PB_ACT_PREVIOUS_PART:
        pb_ui_focus_step(ui, -1);
        return true;
    case PB_ACT_BACK:
        return is_in_room(ui) && send(ui, PB_DO_REREAD, -1);
    case PB_ACT_FORWARD:
        return is_in_room(ui) && send(ui, PB_DO_REREAD, 1);
    case PB_ACT_UP:
        return move(ui, 0, -1);
    case PB_ACT_DOWN:
        return move(ui, 0, 1);
    case PB_ACT_LEFT:
        return move(ui, -1, 0);
    case PB_ACT_RIGHT:
        return move(ui, 1, 0);
    case PB_ACT_PAGE_UP:
        return scroll(ui, -9);
    case PB_ACT_PAGE_DOWN:
        return scroll(ui, 9);
    case PB_ACT_TOP:
        return scroll_to_end(ui, -1);
    case PB_ACT_END:
        return scroll_to_end(ui, 1);
    case PB_ACT_LARGER:
        return grow(ui, 1);
    case PB_ACT_SMALLER:
        return grow(ui, -1);
    default:
        return false;
    }
}

void pb_ui_press(pb_ui *ui, const char *key, bool repeats)
{
    enum pb_act acts[PB_KEY_ACTS_MAX];
    uint32_t n = pb_keys_acts(pb_app_keys(ui->app), key, acts);
    bool done = false;
    for (uint32_t i = 0; i < n && !done; i++)
        done = act_again(ui, acts[i]) || (!repeats && act_once(ui, acts[i], key));
    if (!done && !repeats)
        use(ui, find(pb_ui_top(ui), has_own_key, key));
    pb_ui_follow_field(ui);
}
