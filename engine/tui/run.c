// SPDX-License-Identifier: MIT
#include "base/columns.h"
#include "tui/bound.h"
#include "tui/print.h"
#include "tui/talk.h"
#include "tui/term.h"
#include "tui/tui.h"

static const pb_tui_ink plain = {0, 0}, bold = {PB_TUI_BOLD, 0}, dim = {PB_TUI_DIM, 0};

typedef struct face {
    pb_app *app;
    bool by_key, echoes; // echoes: nobody else shows what was typed
    pb_tui_talk talk;
    pb_buf out, word, digits, prompt;
    pb_buf field, typed; // the id of what is typed into, empty for nothing; what was
    pb_tui_pen pen;
    pb_str page;    // id of the page printed last; a literal
    bool has_menu;  // … with its menu open
    bool is_nudged; // went on where an answer is waited for
    bool said_keys; // the keys were told once
} face;

// The page's id as something that outlives the view.
static pb_str page_of(const pb_node *root)
{
    static const char *const known[] = {"home",    "scenario", "session", "rating",
                                        "debrief", "settings", "primer", "message"};
    for (size_t i = 0; i < sizeof known / sizeof *known; i++)
        if (pb_str_is(root->id, known[i]))
            return pb_str_of(known[i]);
    return PB_STR("other");
}

// ---- showing ----------------------------------------------------------------------------------

// The setting that a command has just set; NULL when it sets none.
static const pb_node *setting_of(const pb_node *n, pb_command c)
{
    for (const pb_node *o = n->role == PB_ROLE_SETTING ? n->first : NULL; o; o = o->next)
        if (o->action.verb == c.verb && o->action.arg == c.arg)
            return n;
    const pb_node *found = NULL;
    for (const pb_node *k = n->first; k && !found; k = k->next)
        found = setting_of(k, c);
    return found;
}

// More than the setting itself looks otherwise afterwards.
static bool changes_page(pb_command c)
{
    return c.verb == PB_DO_FILTER ||
           (c.verb == PB_DO_SET && PB_SET_WHAT(c.arg) == PB_SETTING_LANGUAGE);
}

static void show(face *f, pb_command c)
{
    enum pb_verb after = c.verb;
    f->pen.tongue = pb_app_tongue(f->app);
    const pb_node *root = pb_app_view(f->app);
    pb_str page = page_of(root);
    bool is_same = pb_str_eq(page, f->page), menu = pb_tui_menu(root) != NULL;
    if (!pb_str_is(page, "session"))
        f->talk.has_begun = false;
    if (menu) {
        pb_tui_print_menu(&f->pen, root);
    } else if (pb_str_is(page, "session")) {
        if (f->talk.has_begun && (after == PB_DO_BACK || after == PB_DO_JUMP))
            pb_tui_talk_back(&f->talk, &f->pen, root);
        else if (f->has_menu || after == PB_DO_WORKBENCH)
            pb_tui_talk_again(&f->talk, &f->pen, root);
        pb_tui_talk_print(&f->talk, &f->pen, root);
    } else if (is_same && (after == PB_DO_MOMENT || after == PB_DO_BRANCH)) {
        const pb_node *moment = pb_tui_part(root, "moment");
        if (moment)
            pb_tui_print_moment(&f->pen, moment, root);
    } else if (is_same && after == PB_DO_EXPORT && pb_tui_part(root, "saved")) {
        pb_tui_print_node(&f->pen, pb_tui_part(root, "saved"));
    } else if (is_same && !changes_page(c) && setting_of(root, c)) {
        pb_tui_print_setting(&f->pen, root, setting_of(root, c));
    } else {
        pb_tui_print_page(&f->pen, root, true);
    }
    f->said_keys &= is_same;
    f->page = page;
    f->has_menu = menu;
}

static void show_again(face *f)
{
    const pb_node *root = pb_app_view(f->app);
    if (f->has_menu) {
        pb_tui_print_menu(&f->pen, root);
    } else if (pb_str_is(f->page, "session")) {
        pb_tui_talk_again(&f->talk, &f->pen, root);
        pb_tui_talk_print(&f->talk, &f->pen, root);
    } else {
        pb_tui_print_page(&f->pen, root, true);
    }
}

static void say(face *f, const char *words)
{
    pb_tui_para(&f->pen, dim, 0, pb_str_of(pb_tr(f->pen.tongue, words)));
}

static void say_keys(face *f)
{
    static const struct {
        const char *keys, *what;
    } table[] = {
        {PB_WORDS("Space, Enter"), PB_WORDS("go on; neither ever answers for you")},
        {"1, 2, 3, …", PB_WORDS("give that answer, or open what has the number")},
        {"w", PB_WORDS("in a stretch: let one more line pass")},
        {"s", PB_WORDS("show everything up to where you are needed")},
        {"b", PB_WORDS("go back to the last decision (practice); elsewhere, home")},
        {"h", PB_WORDS("a hint, where there is one (practice)")},
        {"t", PB_WORDS("all that was said")},
        {"l", PB_WORDS("list what is here again")},
        {"n, p", PB_WORDS("in the debrief: the next moment, the previous one; in the primer, pages")},
        {"r", PB_WORDS("try this moment again; at home, go on where you were")},
        {"m, Esc", PB_WORDS("menu; elsewhere, home")},
        {"/", PB_WORDS("at home: search, as in /ward")},
        {"a", PB_WORDS("settings; a setting’s number goes to its next choice")},
        {"i", PB_WORDS("the primer: what Balint groups are, and how they are led")},
        {"q", PB_WORDS("quit; everything is kept")},
    };
    const pb_tongue *t = f->pen.tongue;
    pb_tui_print_heading(&f->pen, 2, pb_str_of(pb_tr(t, "Keys")), PB_STR(""));
    for (size_t i = 0; i < sizeof table / sizeof *table; i++) {
        pb_tui_rich label = {0}, r = {0};
        pb_tui_rich_add(&label, &f->pen, bold, PB_STR("  "));
        pb_tui_rich_add(&label, &f->pen, bold, pb_str_of(pb_tr(t, table[i].keys)));
        pb_tui_rich_add(&r, &f->pen, plain, pb_str_of(pb_tr(t, table[i].what)));
        pb_tui_flow(&f->pen, &label, 16, &r);
    }
    if (!f->by_key)
        pb_tui_para(
            &f->pen, plain, 2,
            pb_str_of(pb_tr(t, "End each with Enter. Words do too: back, hint, wait, transcript, "
                               "menu, quit.")));
    pb_tui_blank(&f->pen);
}

// ---- the prompt -------------------------------------------------------------------------------

static void add_piece(pb_buf *b, const char *piece)
{
    pb_buf_printf(b, "%s%s", b->n ? " · " : "", piece);
}

// What a number does here, for one thing and for several.
enum numbers { TO_ANSWER, TO_OPEN, TO_CHOOSE, TO_LOOK };

static void prompt_numbers(const pb_tongue *t, pb_buf *b, uint32_t n, enum numbers what)
{
    static const char *const one[] = {PB_WORDS("1 answer"), PB_WORDS("1 open"),
                                      PB_WORDS("1 choose"), PB_WORDS("1 moment")};
    pb_buf piece = {0};
    if (n == 1)
        add_piece(b, pb_tr(t, one[what]));
    if (n < 2)
        return;
    pb_buf_printf(&piece,
                  what == TO_ANSWER   ? pb_tr(t, "1–%u answer")
                  : what == TO_OPEN   ? pb_tr(t, "1–%u open")
                  : what == TO_CHOOSE ? pb_tr(t, "1–%u choose")
                                      : pb_tr(t, "1–%u moment"),
                  n);
    add_piece(b, piece.p);
    pb_buf_release(&piece);
}

enum { PROMPT_NAME = 28 }; // columns of a name in the prompt

static void prompt_where(pb_buf *b, const pb_node *root)
{
    const pb_node *clock = pb_tui_part(root, "clock");
    if (clock && clock->value.n)
        pb_buf_printf(b, "%.*s", PB_STR_ARG(clock->value));
}

// What can be done now, in a line.
static void prompt_words(const face *f, const pb_node *root, pb_buf *b)
{
    const pb_node *primary = pb_tui_primary(root);
    const pb_tongue *t = f->pen.tongue;
    uint32_t n = pb_tui_targets(root, NULL);
    if (f->field.n) {
        add_piece(b, f->by_key ? pb_tr(t, "type, then Enter; Esc leaves it as it was")
                               : pb_tr(t, "a line for it; an empty one clears it"));
        return;
    }
    if (f->has_menu) {
        prompt_numbers(t, b, n, TO_CHOOSE);
        add_piece(b, pb_tr(t, "m go on"));
        return;
    }
    prompt_where(b, root);
    if (pb_tui_verb(root, PB_DO_ADVANCE)) {
        add_piece(b, pb_tr(t, "Space go on"));
    } else if (pb_tui_part(root, "choices")) {
        prompt_numbers(t, b, n, TO_ANSWER);
        if (pb_tui_verb(root, PB_DO_WAIT))
            add_piece(b, pb_tr(t, "w one more line"));
        if (pb_tui_verb(root, PB_DO_HINT))
            add_piece(b, pb_tr(t, "h hint"));
    } else {
        prompt_numbers(t, b, n,
                       pb_str_is(f->page, "debrief")                                    ? TO_LOOK
                       : pb_str_is(f->page, "settings") || pb_str_is(f->page, "rating") ? TO_CHOOSE
                                                                                        : TO_OPEN);
        if (pb_view_find(root, "search"))
            add_piece(b, pb_tr(t, "/ search"));
        if (pb_view_find(root, "next") && pb_view_find(root, "next") != primary)
            add_piece(b, pb_tr(t, "n next"));
        if (primary && pb_str_is(f->page, "debrief"))
            add_piece(b, pb_tr(t, "r try again"));
        else if (primary) {
            pb_buf piece = {0};
            pb_str name = pb_columns_fit(primary->name, PROMPT_NAME);
            pb_buf_printf(&piece, pb_tr(t, "Enter %.*s"), PB_STR_ARG(name));
            pb_buf_add(&piece, name.n < primary->name.n ? PB_STR("…") : PB_STR(""));
            add_piece(b, piece.p);
            pb_buf_release(&piece);
        }
    }
    if (pb_str_is(f->page, "primer"))
        add_piece(b, pb_tr(t, "b back"));
    add_piece(b, pb_tr(t, "? keys"));
}

static void add_prompt(face *f)
{
    const pb_node *root = pb_app_view(f->app);
    pb_buf words = {0};
    prompt_words(f, root, &words);
    f->prompt.n = 0;
    pb_tui_pen pen = f->pen;
    pen.out = &f->prompt;
    pb_tui_rich r = {0};
    if (f->is_nudged && f->by_key)
        pb_tui_rich_add(&r, &pen, bold, pb_str_of(pb_tr(pen.tongue, "Your turn: ")));
    f->is_nudged = false;
    if (f->by_key || !f->said_keys)
        pb_tui_rich_add(&r, &pen, dim, pb_buf_str(&words));
    if (f->by_key && f->digits.n)
        pb_tui_rich_printf(&r, &pen, bold, "  %s_", f->digits.p);
    if (f->by_key && f->field.n)
        pb_tui_rich_printf(&r, &pen, bold, "  %.*s_", PB_STR_ARG(pb_buf_str(&f->typed)));
    pen.style.width -= 1;
    if (r.text.n)
        pb_tui_row(&pen, &r);
    else
        pb_tui_rich_release(&r);
    if (f->by_key)
        f->prompt.n--; // no newline: it is wiped when a key comes
    else
        pb_buf_add(&f->prompt, PB_STR("> "));
    f->said_keys = true;
    pb_buf_release(&words);
}

// The prompt stands under an empty line, and goes when a key comes.
static void put_prompt(face *f)
{
    if (f->by_key && f->pen.has_written && !f->pen.is_blank)
        pb_buf_char(&f->out, '\n');
    pb_buf_add(&f->out, pb_buf_str(&f->prompt));
}

static void wipe_prompt(face *f)
{
    if (f->by_key)
        pb_buf_add(&f->out, PB_STR("\r\x1b[K"));
    if (f->by_key && f->pen.has_written && !f->pen.is_blank)
        pb_buf_add(&f->out, PB_STR("\x1b[A"));
    f->pen.style.width = pb_tui_term_size().columns;
}

// Where a screenful of `text` ends; its length when all of it fits.
static size_t screenful(pb_str text, int rows)
{
    int lines = 0;
    size_t end = 0;
    for (size_t i = 0; i < text.n; i++) {
        if (text.p[i] != '\n')
            continue;
        if (++lines == rows)
            end = i + 1;
    }
    return lines > rows && end ? end : text.n;
}

static bool is_more(pb_str key)
{
    static const char *const more[] = {" ", "", "down", "pagedown"};
    for (size_t i = 0; i < sizeof more / sizeof *more; i++)
        if (pb_str_is(key, more[i]))
            return true;
    return false;
}

// Writes what is longer than the screen a screenful at a time. Another key than "more" shows the
// rest and is kept in f->word for the page itself; *kept then.
static bool write_in_pages(face *f, bool *kept)
{
    enum { MARGIN = 3 };
    int rows = pb_tui_term_size().rows;
    pb_str rest = pb_buf_str(&f->out);
    *kept = false;
    while (f->by_key && rows > 2 * MARGIN && !*kept) {
        size_t end = screenful(rest, rows - MARGIN);
        if (end == rest.n)
            break;
        if (!pb_tui_term_write((pb_str){rest.p, end}) || !pb_tui_term_write(PB_STR("\x1b[2m")) ||
            !pb_tui_term_write(pb_str_of(pb_tr(f->pen.tongue, "— more: Space —"))) ||
            !pb_tui_term_write(PB_STR("\x1b[0m")) || !pb_tui_term_word(true, &f->word))
            return false;
        pb_tui_term_write(PB_STR("\r\x1b[K"));
        rest = (pb_str){rest.p + end, rest.n - end};
        *kept = !is_more(pb_buf_str(&f->word));
    }
    bool ok = pb_tui_term_write(rest);
    f->out.n = 0;
    return ok;
}

// Everything since the last time, and the prompt; then waits for what is typed. False at the end of
// input.
static bool ask(face *f)
{
    bool kept;
    add_prompt(f);
    put_prompt(f);
    if (!write_in_pages(f, &kept))
        return false;
    bool any = kept || pb_tui_term_word(f->by_key, &f->word);
    wipe_prompt(f);
    return any;
}

// ---- what is typed ----------------------------------------------------------------------------

// Gathers the digits of a number that may have more than one. True while it is not finished.
static bool gathers(face *f, pb_str key)
{
    uint32_t n = pb_tui_targets(pb_app_view(f->app), NULL);
    if (!f->by_key || n < 10)
        return false;
    if (key.n == 1 && key.p[0] >= '0' && key.p[0] <= '9' && f->digits.n < 3) {
        pb_buf_add(&f->digits, key);
        return true;
    }
    if (f->digits.n && pb_str_is(key, "backspace")) {
        f->digits.p[--f->digits.n] = '\0';
        return true;
    }
    if (f->digits.n && pb_str_is(key, "esc")) {
        f->digits.n = 0;
        return true;
    }
    if (f->digits.n && key.n == 0) {
        f->word.n = 0;
        pb_buf_add(&f->word, pb_buf_str(&f->digits));
    }
    f->digits.n = 0;
    return false;
}

// A note is asked for: what is typed next is for it.
static void follow_asking(face *f)
{
    const pb_node *n = pb_view_find(pb_app_view(f->app), "bench:note");
    if (!n || n->role != PB_ROLE_FIELD)
        return;
    f->field.n = f->typed.n = 0;
    pb_buf_add(&f->field, n->id);
    pb_tui_para(&f->pen, bold, 0, n->detail);
}

static void carry_out(face *f, pb_command c)
{
    pb_err err = {""}; // the page says it too
    bool in_session = pb_str_is(f->page, "session");
    pb_app_do(f->app, c, &err);
    f->pen.tongue = pb_app_tongue(f->app);
    if (c.verb == PB_DO_QUIT) {
        if (in_session)
            say(f, PB_WORDS("All that you answered is kept. To go on: pushback resume"));
        return;
    }
    show(f, c);
    follow_asking(f);
}

// ---- typing into a field ----------------------------------------------------------------------

// A field that has something to do does it with what was typed; left, with nothing.
static void end_typing(face *f, bool keep)
{
    pb_err err = {""};
    const pb_node *n = pb_view_find(pb_app_view(f->app), f->field.p);
    pb_command c = n ? n->action : (pb_command){PB_DO_NOTHING, 0};
    f->typed.n = keep ? f->typed.n : 0;
    if ((keep || c.verb != PB_DO_NOTHING) &&
        !pb_app_type(f->app, pb_buf_str(&f->field), pb_buf_str(&f->typed), &err))
        say(f, err.text);
    f->field.n = 0;
    f->said_keys = false;
    if (c.verb != PB_DO_NOTHING)
        carry_out(f, c);
    else
        show(f, c);
}

static void begin_typing(face *f, pb_tui_meaning m)
{
    f->field.n = f->typed.n = 0;
    pb_buf_add(&f->field, m.field->id);
    pb_buf_add(&f->typed, m.text.n                       ? m.text
                          : f->by_key && !m.field->key.n ? m.field->value
                                                         : PB_STR(""));
    if (m.text.n)
        end_typing(f, true);
}

// A key, or a line, while a field is typed into.
static void type(face *f, pb_str word)
{
    static const char *const others[] = {"up",       "down",   "left", "right",
                                         "pagedown", "pageup", "other"};
    if (!f->by_key) {
        f->typed.n = 0;
        pb_buf_add(&f->typed, word);
        end_typing(f, true);
    } else if (word.n == 0 || pb_str_is(word, "esc")) {
        end_typing(f, word.n == 0);
    } else if (pb_str_is(word, "backspace")) {
        while (f->typed.n && (f->typed.p[--f->typed.n] & 0xC0) == 0x80)
            ;
    } else {
        bool is_other = false;
        for (size_t i = 0; i < sizeof others / sizeof *others; i++)
            is_other = is_other || pb_str_is(word, others[i]);
        if (!is_other)
            pb_buf_add(&f->typed, word);
    }
}

static void obey(face *f, pb_str word)
{
    const pb_node *root = pb_app_view(f->app);
    pb_tui_meaning m = pb_tui_mean(root, word);
    switch (m.wish) {
    case PB_TUI_SEND:
        carry_out(f, m.command);
        break;
    case PB_TUI_HELP:
        say_keys(f);
        f->said_keys = false;
        break;
    case PB_TUI_TRANSCRIPT:
        pb_tui_talk_transcript(&f->pen, root);
        show_again(f);
        break;
    case PB_TUI_TYPE:
        begin_typing(f, m);
        break;
    case PB_TUI_AGAIN:
        show_again(f);
        break;
    case PB_TUI_CHOOSE:
        f->is_nudged = true;
        if (!f->by_key)
            say(f, PB_WORDS("Give the number of an answer; ? lists the keys, l the answers."));
        break;
    case PB_TUI_NOT_HERE:
        if (word.n && !pb_str_is(word, " "))
            say(f, PB_WORDS("That does nothing here."));
        break;
    case PB_TUI_NO_NUMBER:
        say(f, PB_WORDS("Nothing here has that number."));
        break;
    case PB_TUI_UNKNOWN:
        if (!f->by_key)
            say(f, PB_WORDS("Not understood; ? lists the keys."));
        break;
    }
}

// ---- running ----------------------------------------------------------------------------------

static void run(face *f)
{
    show(f, (pb_command){PB_DO_NOTHING, 0});
    while (!pb_app_done(f->app)) {
        bool any = ask(f);
        pb_str word = pb_buf_str(&f->word);
        if (any && f->echoes)
            pb_tui_para(&f->pen, plain, 0, word);
        if (!any) {
            if (!f->by_key)
                pb_buf_char(&f->out, '\n');
            carry_out(f, (pb_command){PB_DO_QUIT, 0});
        } else if (f->field.n) {
            type(f, word);
        } else if (!gathers(f, word)) {
            word = pb_buf_str(&f->word);
            obey(f,
                 f->by_key ? pb_tui_bound(pb_app_keys(f->app), pb_app_view(f->app), word) : word);
        }
    }
    pb_tui_term_write(pb_buf_str(&f->out));
}

bool pb_tui_run(pb_app *app, pb_err *err)
{
    face f = {.app = app, .by_key = pb_tui_term_has_keys(), .page = PB_STR("none")};
    f.pen.style = pb_tui_term_is_shown() ? pb_tui_style_of_environment() : pb_tui_plain;
    f.echoes = !pb_tui_term_is_typed();
    f.pen.style.width = pb_tui_term_size().columns;
    f.pen.out = &f.out;
    f.pen.tongue = pb_app_tongue(app);
    if (f.by_key && !pb_tui_term_raw(err))
        return false;
    run(&f);
    pb_tui_restore();
    pb_buf_release(&f.out);
    pb_buf_release(&f.word);
    pb_buf_release(&f.digits);
    pb_buf_release(&f.field);
    pb_buf_release(&f.typed);
    pb_buf_release(&f.prompt);
    return true;
}
