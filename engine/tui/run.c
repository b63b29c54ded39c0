// SPDX-License-Identifier: MIT
#include "tui/keys.h"
#include "tui/print.h"
#include "tui/talk.h"
#include "tui/term.h"
#include "tui/tui.h"
#include "tui/wrap.h"

static const pb_tui_ink plain = {0, 0}, bold = {PB_TUI_BOLD, 0}, dim = {PB_TUI_DIM, 0};

typedef struct face {
    pb_app *app;
    bool by_key, echoes; // echoes: nobody else shows what was typed
    pb_tui_talk talk;
    pb_buf out, word, digits, prompt;
    pb_tui_pen pen;
    pb_str page;    // id of the page printed last; a literal
    bool has_menu;  // … with its menu open
    bool is_nudged; // went on where an answer is waited for
    bool said_keys; // the keys were told once
} face;

// The page's id as something that outlives the view.
static pb_str page_of(const pb_node *root)
{
    static const char *const known[] = {"home", "scenario", "session", "debrief", "message"};
    for (size_t i = 0; i < sizeof known / sizeof *known; i++)
        if (pb_str_is(root->id, known[i]))
            return pb_str_of(known[i]);
    return PB_STR("other");
}

// ---- showing ----------------------------------------------------------------------------------

static void show(face *f, enum pb_verb after)
{
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
        else if (f->has_menu)
            pb_tui_talk_again(&f->talk, &f->pen, root);
        pb_tui_talk_print(&f->talk, &f->pen, root);
    } else if (is_same && after == PB_DO_MOMENT) {
        const pb_node *moment = pb_tui_part(root, "moment");
        if (moment)
            pb_tui_print_moment(&f->pen, moment);
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
    pb_tui_para(&f->pen, dim, 0, pb_str_of(words));
}

static void say_keys(face *f)
{
    static const struct {
        const char *keys, *what;
    } table[] = {
        {"Space, Enter", "go on; neither ever answers for you"},
        {"1, 2, 3, …", "give that answer, or open what has the number"},
        {"w", "in a stretch: let one more line pass"},
        {"s", "show everything up to where you are needed"},
        {"b", "go back to the last decision (practice); elsewhere, home"},
        {"h", "a hint, where there is one (practice)"},
        {"t", "all that was said"},
        {"l", "list what is here again"},
        {"n, p", "in the debrief: the next moment, the previous one"},
        {"r", "try this moment again; at home, go on where you were"},
        {"m, Esc", "menu; elsewhere, home"},
        {"q", "quit; everything is kept"},
    };
    pb_tui_print_heading(&f->pen, 2, PB_STR("Keys"), PB_STR(""));
    for (size_t i = 0; i < sizeof table / sizeof *table; i++) {
        pb_tui_rich label = {0}, r = {0};
        pb_tui_rich_printf(&label, &f->pen, bold, "  %s", table[i].keys);
        pb_tui_rich_add(&r, &f->pen, plain, pb_str_of(table[i].what));
        pb_tui_flow(&f->pen, &label, 16, &r);
    }
    if (!f->by_key)
        pb_tui_para(
            &f->pen, plain, 2,
            PB_STR("End each with Enter. Words do too: back, hint, wait, transcript, menu, quit."));
    pb_tui_blank(&f->pen);
}

// ---- the prompt -------------------------------------------------------------------------------

static void add_piece(pb_buf *b, const char *piece)
{
    pb_buf_printf(b, "%s%s", b->n ? " · " : "", piece);
}

static void prompt_numbers(pb_buf *b, uint32_t n, const char *what)
{
    pb_buf piece = {0};
    if (n == 1)
        pb_buf_printf(&piece, "1 %s", what);
    else if (n)
        pb_buf_printf(&piece, "1–%u %s", n, what);
    if (n)
        add_piece(b, piece.p);
    pb_buf_release(&piece);
}

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
    uint32_t n = pb_tui_targets(root, NULL);
    if (f->has_menu) {
        prompt_numbers(b, n, "choose");
        add_piece(b, "m go on");
        return;
    }
    prompt_where(b, root);
    if (pb_tui_verb(root, PB_DO_ADVANCE)) {
        add_piece(b, "Space go on");
    } else if (pb_tui_part(root, "choices")) {
        prompt_numbers(b, n, "answer");
        if (pb_tui_verb(root, PB_DO_WAIT))
            add_piece(b, "w one more line");
        if (pb_tui_verb(root, PB_DO_HINT))
            add_piece(b, "h hint");
    } else {
        prompt_numbers(b, n, pb_str_is(f->page, "debrief") ? "moment" : "open");
        if (pb_view_find(root, "next"))
            add_piece(b, "n next");
        if (primary && pb_str_is(f->page, "debrief"))
            add_piece(b, "r try again");
        else if (primary) {
            pb_buf piece = {0};
            pb_buf_printf(&piece, "Enter %.*s", PB_STR_ARG(primary->name));
            add_piece(b, piece.p);
            pb_buf_release(&piece);
        }
    }
    add_piece(b, "? keys");
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
        pb_tui_rich_add(&r, &pen, bold, PB_STR("Your turn: "));
    f->is_nudged = false;
    if (f->by_key || !f->said_keys)
        pb_tui_rich_add(&r, &pen, dim, pb_buf_str(&words));
    if (f->by_key && f->digits.n)
        pb_tui_rich_printf(&r, &pen, bold, "  %s_", f->digits.p);
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
        if (!pb_tui_term_write((pb_str){rest.p, end}) ||
            !pb_tui_term_write(PB_STR("\x1b[2m— more: Space —\x1b[0m")) ||
            !pb_tui_term_word(true, &f->word))
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

// Keys without a character, as the words that they stand for.
static pb_str as_word(pb_str key)
{
    static const char *const table[][2] = {
        {"esc", "m"},      {"right", "n"},     {"left", "p"},   {"down", " "},
        {"pagedown", " "}, {"pageup", "back"}, {"up", "other"}, {"backspace", "other"},
    };
    for (size_t i = 0; i < sizeof table / sizeof *table; i++)
        if (pb_str_is(key, table[i][0]))
            return pb_str_of(table[i][1]);
    return key;
}

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

static void carry_out(face *f, pb_command c)
{
    pb_err err = {""}; // the page says it too
    bool in_session = pb_str_is(f->page, "session");
    pb_app_do(f->app, c, &err);
    if (c.verb == PB_DO_QUIT) {
        if (in_session)
            say(f, "All that you answered is kept. To go on: pushback resume");
        return;
    }
    show(f, c.verb);
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
    case PB_TUI_AGAIN:
        show_again(f);
        break;
    case PB_TUI_CHOOSE:
        f->is_nudged = true;
        if (!f->by_key)
            say(f, "Give the number of an answer; ? lists the keys, l the answers.");
        break;
    case PB_TUI_NOT_HERE:
        if (word.n && !pb_str_is(word, " "))
            say(f, "That does nothing here.");
        break;
    case PB_TUI_NO_NUMBER:
        say(f, "Nothing here has that number.");
        break;
    case PB_TUI_UNKNOWN:
        if (!f->by_key)
            say(f, "Not understood; ? lists the keys.");
        break;
    }
}

// ---- running ----------------------------------------------------------------------------------

static void run(face *f)
{
    show(f, PB_DO_NOTHING);
    while (!pb_app_done(f->app)) {
        bool any = ask(f);
        pb_str word = pb_buf_str(&f->word);
        if (any && f->echoes)
            pb_tui_para(&f->pen, plain, 0, word);
        if (!any) {
            if (!f->by_key)
                pb_buf_char(&f->out, '\n');
            carry_out(f, (pb_command){PB_DO_QUIT, 0});
        } else if (!gathers(f, word)) {
            word = pb_buf_str(&f->word);
            obey(f, f->by_key ? as_word(word) : word);
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
    if (f.by_key && !pb_tui_term_raw(err))
        return false;
    run(&f);
    pb_tui_restore();
    pb_buf_release(&f.out);
    pb_buf_release(&f.word);
    pb_buf_release(&f.digits);
    pb_buf_release(&f.prompt);
    return true;
}
