// SPDX-License-Identifier: MIT
// Typing into a field. It is written and unwritten at its end; the view holds the text.
#include "base/utf8.h"
#include "ui/ui_inside.h"

static const pb_node *field(const pb_ui *ui)
{
    const pb_node *n = pb_ui_focused_node(ui);
    return n && n->role == PB_ROLE_FIELD ? n : NULL;
}

static pb_part *caret(pb_ui *ui, pb_str id)
{
    for (uint32_t i = 0; i < ui->layout.parts.n; i++)
        if (ui->layout.parts.p[i].kind == PB_PART_CARET && pb_str_eq(ui->layout.parts.p[i].id, id))
            return &ui->layout.parts.p[i];
    return NULL;
}

static const pb_node *asking(const pb_node *root)
{
    const pb_node *found = root->role == PB_ROLE_FIELD && (root->state & PB_IS_CURRENT) ? root : NULL;
    for (const pb_node *n = root->first; n && !found; n = n->next)
        found = asking(n);
    return found;
}

// A field that is the page's current thing gets the keyboard when it comes up.
static void hear_asking(pb_ui *ui)
{
    const pb_node *n = asking(pb_ui_top(ui));
    pb_str id = n ? n->id : PB_STR("");
    if (pb_str_eq(id, pb_buf_str(&ui->typing.asked)))
        return;
    ui->typing.asked.n = 0;
    pb_buf_add(&ui->typing.asked, id);
    pb_ui_focus_on(ui, id);
}

void pb_ui_follow_field(pb_ui *ui)
{
    hear_asking(ui);
    const pb_node *n = field(ui);
    if ((n != NULL) != ui->typing.is_on) {
        ui->typing.is_on = n != NULL;
        ui->typing.composing.n = 0;
        n ? SDL_StartTextInput() : SDL_StopTextInput();
    }
    const pb_part *at = n ? caret(ui, n->id) : NULL;
    if (at) // where an input method shows its candidates
        SDL_SetTextInputRect(&(SDL_Rect){at->at.x, at->at.y, at->at.w, at->at.h});
}

static void put(pb_ui *ui, const pb_buf *text)
{
    const pb_node *n = field(ui);
    pb_err err = {""};
    if (n && pb_app_type(ui->app, n->id, pb_buf_str(text), &err))
        pb_ui_refresh(ui);
}

// Control characters (a pasted line's end) become spaces.
static void add(pb_buf *to, const char *text)
{
    for (; *text; text++)
        pb_buf_char(to, (unsigned char)*text < ' ' || *text == 127 ? ' ' : *text);
}

static void append(pb_ui *ui, const char *text)
{
    pb_buf whole = {0};
    pb_buf_add(&whole, field(ui)->value);
    add(&whole, text);
    put(ui, &whole);
    pb_buf_release(&whole);
}

// ---- taking away ------------------------------------------------------------------------------

// What belongs to the character before it.
static bool extends(uint32_t c)
{
    return (c >= 0x300 && c <= 0x36F) || (c >= 0x1AB0 && c <= 0x1AFF) ||
           (c >= 0x20D0 && c <= 0x20FF) || (c >= 0xFE00 && c <= 0xFE0F) || c == 0x200D ||
           (c >= 0x1F3FB && c <= 0x1F3FF);
}

// Without its last character, as a reader counts them; or without its last word.
static size_t shorter(pb_str s, bool by_word)
{
    size_t start = 0, word = 0;
    uint32_t before = ' ';
    for (size_t at = 0; at < s.n;) {
        size_t here = at;
        uint32_t c = pb_utf8_next(s, &at);
        if (!extends(c) && before != 0x200D)
            start = here;
        if (c != ' ' && before == ' ')
            word = here;
        before = c;
    }
    return by_word ? word : start;
}

static void cut(pb_ui *ui, size_t keep)
{
    pb_buf rest = {0};
    pb_buf_add(&rest, (pb_str){field(ui)->value.p, keep});
    put(ui, &rest);
    pb_buf_release(&rest);
}

// Enter does what the field is for, or goes on to what is next; a field with a page of its own is
// left with it.
static void leave(pb_ui *ui, bool goes_on)
{
    pb_command c = field(ui)->action;
    bool acts = c.verb != PB_DO_NOTHING;
    if (acts)
        ui->focus.n = 0;
    if (acts && goes_on)
        pb_ui_do(ui, c);
    else if (acts)
        pb_ui_press(ui, "Esc", false);
    else if (goes_on)
        pb_ui_focus_step(ui, 1);
    else
        ui->focus.n = 0;
    pb_ui_follow_field(ui);
}

static void paste(pb_ui *ui)
{
    char *text = SDL_GetClipboardText();
    if (text && *text)
        append(ui, text);
    SDL_free(text);
}

// Its text comes in an event of its own.
static bool makes_text(const SDL_Keysym *k)
{
    bool is_sign = k->sym >= ' ' && k->sym != SDLK_DELETE && !(k->sym & SDLK_SCANCODE_MASK);
    return is_sign ||
           (k->scancode >= SDL_SCANCODE_KP_DIVIDE && k->scancode <= SDL_SCANCODE_KP_PERIOD);
}

// There is nothing to go to in a line that is written at its end.
static bool moves_in_line(SDL_Keycode code)
{
    return code == SDLK_LEFT || code == SDLK_RIGHT || code == SDLK_HOME || code == SDLK_END;
}

bool pb_ui_type_key(pb_ui *ui, const SDL_Keysym *k, const char *name)
{
    const pb_node *n = field(ui);
    if (!n)
        return false;
    if (ui->typing.composing.n) // the input method's keys
        return true;
    if (!strcmp(name, "Backspace") || !strcmp(name, "Shift+Backspace"))
        cut(ui, shorter(n->value, false));
    else if (!strcmp(name, "Ctrl+Backspace") || !strcmp(name, "Ctrl+W"))
        cut(ui, shorter(n->value, true));
    else if (!strcmp(name, "Ctrl+U") || !strcmp(name, "Ctrl+A"))
        cut(ui, 0);
    else if (!strcmp(name, "Ctrl+V") || !strcmp(name, "Shift+Insert"))
        paste(ui);
    else if (!strcmp(name, "Enter") && n->action.verb != PB_DO_NOTHING)
        pb_ui_do(ui, n->action);
    else if (!strcmp(name, "Enter") || !strcmp(name, "Esc"))
        leave(ui, name[1] == 'n');
    else
        return !(k->mod & (KMOD_CTRL | KMOD_LALT)) && (makes_text(k) || moves_in_line(k->sym));
    return true;
}

void pb_ui_type_text(pb_ui *ui, const char *text)
{
    SDL_Keymod mods = SDL_GetModState();
    bool is_shortcut = (mods & (KMOD_CTRL | KMOD_LALT)) && !(mods & (KMOD_RALT | KMOD_MODE));
    ui->typing.composing.n = 0;
    if (field(ui) && !is_shortcut) // Alt+1 comes as text too
        append(ui, text);
}

// ---- an input method's words ------------------------------------------------------------------

void pb_ui_compose(pb_ui *ui, const char *text)
{
    ui->typing.composing.n = 0;
    if (field(ui))
        add(&ui->typing.composing, text);
    ui->needs_layout = true;
}

void pb_ui_lay_composing(pb_ui *ui)
{
    const pb_node *n = ui->typing.composing.n ? field(ui) : NULL;
    pb_part *at = n ? caret(ui, n->id) : NULL;
    if (!at)
        return;
    pb_layout_in in = {.w = ui->canvas.w, .h = ui->canvas.h, .text_scale = ui->text_scale,
                       .density = pb_ui_density(ui)};
    pb_text_style style = {PB_SANS, pb_layout_px(&in, PB_TYPE_16), 0};
    pb_str words = pb_arena_dup(&ui->layout.arena, pb_buf_str(&ui->typing.composing));
    pb_metrics m = pb_painter_metrics(ui->painter);
    pb_size size = m.size(m.ctx, words, style);
    pb_part text = *at, line = *at;
    text.kind = PB_PART_TEXT;
    text.id = (pb_str){0};
    text.at = (pb_area){at->at.x, at->at.y, size.w, size.h};
    text.text = words;
    text.style = style;
    text.fill = PB_TOK_INK;
    line.kind = PB_PART_FILL;
    line.id = (pb_str){0};
    line.at = (pb_area){at->at.x, at->at.y + size.h - 2, size.w, 2};
    at->at.x += size.w + 1;
    *pb_vec_add(&ui->layout.parts) = text;
    *pb_vec_add(&ui->layout.parts) = line;
}
