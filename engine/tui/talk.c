// SPDX-License-Identifier: MIT
#include "tui/talk.h"

#include "base/columns.h"
#include "base/hash.h"
#include "tui/keys.h"
#include "tui/print.h"

static const pb_tui_ink plain = {0, 0}, bold = {PB_TUI_BOLD, 0}, dim = {PB_TUI_DIM, 0},
                        slanted = {PB_TUI_ITALIC, 0};

enum {
    NAME_MOST = 14, // a longer name pushes its words on
    NARROW = 56,    // below it words hang a little under their speaker's name
    RECENT = 6,     // lines shown again when a session is gone on with
    WHOLE = 12,     // … unless there are no more than these
};

// ---- people -----------------------------------------------------------------------------------

static uint8_t colour_of(const pb_node *root, uint8_t seat)
{
    const pb_node *circle = pb_tui_part(root, "circle");
    for (const pb_node *n = circle ? circle->first : NULL; n; n = n->next)
        if (n->person && n->person->seat == seat && n->person->look)
            return (uint8_t)(n->person->look->top + 1);
    return seat < PB_PEOPLE_MAX ? (uint8_t)(seat % PB_TOP_COUNT + 1) : 0;
}

// The column in which words begin.
static int column(const pb_tui_pen *pen, const pb_node *root)
{
    int most = 3; // "You"
    if (pb_tui_measure(pen) < NARROW)
        return 4;
    const pb_node *circle = pb_tui_part(root, "circle");
    for (const pb_node *n = circle ? circle->first : NULL; n; n = n->next) {
        int used = pb_columns(n->name);
        most = used > most && used <= NAME_MOST ? used : most;
    }
    return most + 2;
}

// ---- one line ---------------------------------------------------------------------------------

static void speaker(pb_tui_rich *label, const pb_tui_pen *pen, const pb_node *root,
                    const pb_node *n)
{
    pb_tui_ink ink = {PB_TUI_BOLD, colour_of(root, n->line->seat)};
    pb_tui_rich_add(label, pen, ink, n->name);
    if (!pen->style.bold)
        pb_tui_rich_add(label, pen, plain, pb_str_of(pb_tr(pen->tongue, ":")));
}

// What is done and not said: slanted, or in brackets where there are no slanted letters.
static void aside(pb_tui_rich *r, const pb_tui_pen *pen, pb_str text)
{
    const char *open = pen->style.italics ? "" : "[", *close = pen->style.italics ? "" : "]";
    pb_tui_rich_printf(r, pen, slanted, "%s%.*s%s", open, PB_STR_ARG(text), close);
}

static void print_said(pb_tui_pen *pen, const pb_node *root, const pb_node *n)
{
    pb_tui_rich label = {0}, r = {0};
    speaker(&label, pen, root, n);
    if (n->detail.n) {
        aside(&r, pen, n->detail);
        pb_tui_rich_add(&r, pen, plain, PB_STR(" "));
    }
    pb_tui_rich_add(&r, pen, n->line->seat == PB_YOU ? bold : plain, n->value);
    pb_tui_flow(pen, &label, column(pen, root), &r);
}

static void print_aside(pb_tui_pen *pen, const pb_node *root, pb_str name, pb_str text)
{
    pb_tui_rich r = {0};
    pb_buf b = {0};
    if (name.n)
        pb_buf_printf(&b, pb_tr_in(pen->tongue, "somebody does something", "%.*s %.*s"),
                      PB_STR_ARG(name), PB_STR_ARG(text));
    else
        pb_buf_add(&b, text);
    aside(&r, pen, pb_buf_str(&b));
    pb_buf_release(&b);
    pb_tui_flow(pen, NULL, column(pen, root), &r);
}

static void print_quiet(pb_tui_pen *pen, const pb_node *root, const pb_node *n)
{
    pb_tui_rich r = {0};
    pb_tui_rich_printf(&r, pen, dim, "… %.*s", PB_STR_ARG(n->value));
    if (n->detail.n)
        pb_tui_rich_printf(&r, pen, dim, " %.*s", PB_STR_ARG(n->detail));
    pb_tui_flow(pen, NULL, column(pen, root), &r);
}

static void print_line(pb_tui_talk *t, pb_tui_pen *pen, const pb_node *root, const pb_node *n)
{
    pb_buf minute = {0};
    switch (n->line->kind) {
    case PB_LINE_SAID:
        print_said(pen, root, n);
        break;
    case PB_LINE_DONE:
    case PB_LINE_STAGE:
        print_aside(pen, root, n->name, n->value);
        break;
    case PB_LINE_SILENCE:
    case PB_LINE_LATER:
        print_quiet(pen, root, n);
        break;
    case PB_LINE_PHASE:
        pb_buf_printf(&minute, pb_tr(pen->tongue, "%u min"), n->line->clock / 60000);
        pb_tui_print_heading(pen, 2, n->value, pb_buf_str(&minute));
        pb_buf_release(&minute);
        break;
    case PB_LINE_NOTICE:
        pb_tui_blank(pen);
        pb_tui_para(pen, slanted, 0, n->value);
        t->notice = pb_hash_str(n->value);
        break;
    case PB_LINE_ENDING:
        pb_tui_blank(pen);
        pb_tui_para(pen, bold, 0, n->name);
        pb_tui_para(pen, plain, 0, n->value);
        pb_tui_blank(pen);
        break;
    }
}

// ---- lines ------------------------------------------------------------------------------------

static const pb_node *first_line(const pb_node *root)
{
    const pb_node *list = pb_tui_part(root, "transcript");
    return list ? list->first : NULL;
}

static bool is_new(const pb_tui_talk *t, const pb_node *n)
{
    return n->line && n->line->number > t->last;
}

void pb_tui_talk_lines(pb_tui_talk *t, pb_tui_pen *pen, const pb_node *root)
{
    for (const pb_node *n = first_line(root); n; n = n->next)
        if (is_new(t, n)) {
            print_line(t, pen, root, n);
            t->last = n->line->number;
        }
}

void pb_tui_talk_transcript(pb_tui_pen *pen, const pb_node *root)
{
    pb_tui_talk all = {0};
    pb_tui_print_heading(pen, 2, pb_str_of(pb_tr(pen->tongue, "All that was said")), PB_STR(""));
    pb_tui_talk_lines(&all, pen, root);
    pb_tui_print_heading(pen, 2, pb_str_of(pb_tr(pen->tongue, "Now")), PB_STR(""));
}

static void print_room(pb_tui_pen *pen, const pb_node *root)
{
    const pb_node *circle = pb_tui_part(root, "circle");
    pb_tui_rich r = {0};
    const char *sentence = pb_tr(pen->tongue, "In the room: %s, and you.");
    const char *names = strstr(sentence, "%s"), *end = names ? names + 2 : "";
    bool any = false;
    pb_tui_rich_add(&r, pen, plain,
                    (pb_str){sentence, names ? (size_t)(names - sentence) : strlen(sentence)});
    for (const pb_node *n = circle ? circle->first : NULL; n; n = n->next) {
        if (n->state & PB_IS_YOU)
            continue;
        pb_tui_rich_add(&r, pen, plain,
                        any ? pb_str_of(pb_tr_in(pen->tongue, "between names", ", ")) : PB_STR(""));
        pb_tui_ink ink = {PB_TUI_BOLD, n->person ? colour_of(root, n->person->seat) : 0};
        pb_tui_rich_add(&r, pen, ink, n->name);
        if (n->value.n)
            pb_tui_rich_printf(&r, pen, plain, pb_tr(pen->tongue, " (%.*s)"), PB_STR_ARG(n->value));
        any = true;
    }
    pb_tui_rich_add(&r, pen, plain, pb_str_of(end));
    if (any)
        pb_tui_flow(pen, NULL, 0, &r);
    else
        pb_tui_rich_release(&r);
}

// Passes over all but the last `keep` lines.
static void pass_over(pb_tui_talk *t, pb_tui_pen *pen, const pb_node *root, uint32_t keep, bool say)
{
    uint32_t n = 0;
    for (const pb_node *l = first_line(root); l; l = l->next)
        n++;
    uint32_t over = n > keep ? n - keep : 0, i = 0;
    if (say && n <= WHOLE)
        over = 0;
    t->last = 0;
    for (const pb_node *l = first_line(root); l && i < over; l = l->next, i++)
        t->last = l->line->number;
    if (over && say) {
        pb_tui_rich r = {0};
        pb_tui_rich_printf(&r, pen, dim,
                           pb_tr_n(pen->tongue, "… %u line before this; t shows it.",
                                   "… %u lines before this; t shows them all.", over),
                           over);
        pb_tui_flow(pen, NULL, 0, &r);
    }
}

static void begin(pb_tui_talk *t, pb_tui_pen *pen, const pb_node *root)
{
    *t = (pb_tui_talk){.has_begun = true};
    pb_tui_print_heading(pen, 1, root->name, PB_STR(""));
    print_room(pen, root);
    const pb_node *misfit = pb_tui_part(root, "misfit");
    if (misfit)
        pb_tui_print_node(pen, misfit);
    pb_tui_blank(pen);
    pass_over(t, pen, root, RECENT, true);
}

void pb_tui_talk_back(pb_tui_talk *t, pb_tui_pen *pen, const pb_node *root)
{
    pb_tui_print_heading(pen, 2, pb_str_of(pb_tr(pen->tongue, "You go back")),
                         pb_str_of(pb_tr(pen->tongue, "to before your last answer")));
    t->notice = t->choices = t->hint = t->decision = 0;
    pass_over(t, pen, root, 2, false);
}

void pb_tui_talk_again(pb_tui_talk *t, pb_tui_pen *pen, const pb_node *root)
{
    t->notice = t->choices = t->hint = t->decision = 0;
    pass_over(t, pen, root, RECENT, false);
}

// ---- choices ----------------------------------------------------------------------------------

static uint64_t hash_of(const pb_node *list)
{
    uint64_t h = PB_HASH_START;
    for (const pb_node *n = list ? list->first : NULL; n; n = n->next)
        h = pb_hash_bytes(h, n->id.p, n->id.n);
    return list && list->first ? h : 0;
}

static void print_choice(pb_tui_pen *pen, const pb_node *n, uint32_t number)
{
    pb_tui_rich label = {0}, r = {0};
    if (number)
        pb_tui_print_number(pen, &label, number);
    else
        pb_tui_rich_add(&label, pen, bold, PB_STR("  w"));
    if (n->state & PB_IS_QUIET || n->role == PB_ROLE_BUTTON)
        pb_tui_rich_add(&r, pen, slanted, n->name);
    else
        pb_tui_rich_printf(&r, pen, plain, "“%.*s”", PB_STR_ARG(n->name));
    if (n->detail.n)
        pb_tui_rich_printf(&r, pen, dim, pb_tr(pen->tongue, " (%.*s)"), PB_STR_ARG(n->detail));
    pb_tui_flow(pen, &label, 5, &r);
}

static void print_choices(pb_tui_pen *pen, const pb_node *list)
{
    pb_tui_blank(pen);
    uint32_t number = 0;
    const pb_node *wait = NULL;
    for (const pb_node *n = list->first; n; n = n->next) {
        if (n->role == PB_ROLE_CHOICE)
            print_choice(pen, n, n->action.verb == PB_DO_NOTHING ? 0 : ++number);
        else if (n->action.verb == PB_DO_WAIT)
            wait = n;
    }
    if (wait)
        print_choice(pen, wait, 0);
    pb_tui_blank(pen);
}

// In a stretch the same answers stand there line after line.
static void print_reminder(pb_tui_pen *pen, const pb_node *root, const pb_node *list)
{
    uint32_t n = pb_tui_targets(root, NULL);
    bool waits = pb_view_find(list, "wait") != NULL;
    pb_tui_rich r = {0};
    pb_tui_rich_printf(
        &r, pen, dim,
        waits ? pb_tr(pen->tongue, "[1–%u as before, w one more line; l lists them again]")
              : pb_tr(pen->tongue, "[1–%u as before, nothing more to come; l lists them again]"),
        n);
    pb_tui_flow(pen, NULL, 0, &r);
}

static void print_once(pb_tui_pen *pen, const pb_node *n, uint64_t *printed, const char *label)
{
    if (!n || !n->name.n || *printed == pb_hash_str(n->name))
        return;
    *printed = pb_hash_str(n->name);
    pb_tui_rich r = {0};
    pb_tui_blank(pen);
    pb_tui_rich_add(&r, pen, bold, pb_str_of(label));
    pb_tui_rich_add(&r, pen, slanted, n->name);
    pb_tui_flow(pen, NULL, 0, &r);
}

// Training wheels.
static void print_climate(pb_tui_pen *pen, const pb_node *list)
{
    pb_tui_rich r = {0};
    for (const pb_node *n = list ? list->first : NULL; n; n = n->next) {
        pb_tui_rich_add(&r, pen, dim, n == list->first ? PB_STR("") : PB_STR(" · "));
        pb_tui_rich_add(&r, pen, dim, n->name);
        pb_tui_rich_add(&r, pen, dim, pb_str_of(pb_tr(pen->tongue, ": ")));
        pb_tui_rich_add(&r, pen, dim, n->value);
    }
    pb_tui_blank(pen);
    pb_tui_flow(pen, NULL, 0, &r);
}

void pb_tui_talk_print(pb_tui_talk *t, pb_tui_pen *pen, const pb_node *root)
{
    if (!t->has_begun)
        begin(t, pen, root);
    uint32_t was = t->last;
    pb_tui_talk_lines(t, pen, root);
    const pb_node *list = pb_tui_part(root, "choices"), *stuck = pb_tui_part(root, "stuck");
    if (stuck)
        pb_tui_print_node(pen, stuck);
    if (!list || !list->first) {
        t->choices = t->hint = 0;
        return;
    }
    print_once(pen, pb_tui_part(root, "notice"), &t->notice, "");
    print_once(pen, pb_tui_part(root, "hint"), &t->hint, pb_tr(pen->tongue, "A hint: "));
    uint64_t now = hash_of(list), decision = pb_hash_str(list->value);
    if (now == t->choices && was == t->last)
        return;
    bool again = t->decision == decision && list->value.n;
    if (!again && pb_tui_part(root, "climate"))
        print_climate(pen, pb_tui_part(root, "climate"));
    if (again)
        print_reminder(pen, root, list);
    else
        print_choices(pen, list);
    if (!again && pb_tui_part(root, "workbench"))
        pb_tui_print_bench(pen, pb_tui_part(root, "workbench"));
    t->choices = now;
    t->decision = decision;
}
