// SPDX-License-Identifier: MIT
#include "tui/keys.h"

const pb_node *pb_tui_part(const pb_node *root, const char *id)
{
    for (const pb_node *n = root->first; n; n = n->next)
        if (n->role != PB_ROLE_BUTTON && pb_str_is(n->id, id))
            return n;
    return NULL;
}

const pb_node *pb_tui_menu(const pb_node *root)
{
    return pb_tui_part(root, "menu");
}

static const pb_node *scope(const pb_node *root)
{
    const pb_node *menu = pb_tui_menu(root);
    return menu ? menu : root;
}

static bool is_usable(const pb_node *n)
{
    return n->action.verb != PB_DO_NOTHING && !(n->state & PB_IS_DISABLED);
}

static bool has_letter(const pb_node *n)
{
    return n->key.n == 1 && (n->key.p[0] < '0' || n->key.p[0] > '9');
}

static bool is_target(const pb_node *n)
{
    if (n->role == PB_ROLE_FIELD)
        return !has_letter(n);
    if (!is_usable(n))
        return false;
    return n->role == PB_ROLE_CHOICE || n->role == PB_ROLE_MOMENT || n->role == PB_ROLE_ITEM ||
           ((n->role == PB_ROLE_CARD || n->role == PB_ROLE_SETTING) && !has_letter(n));
}

static bool is_in_menu(const pb_node *n)
{
    return is_usable(n) && n->role == PB_ROLE_BUTTON;
}

// A debrief's principles, which come behind what one comes for.
static bool is_bar(const pb_node *n)
{
    return is_usable(n) && n->role == PB_ROLE_BAR;
}

static void gather(const pb_node *n, bool (*is)(const pb_node *), const pb_node **out,
                   uint32_t *count)
{
    if (is(n) && *count < PB_TUI_TARGETS_MAX) {
        if (out)
            out[*count] = n;
        ++*count;
    }
    for (const pb_node *c = n->first; c; c = c->next)
        gather(c, is, out, count);
}

uint32_t pb_tui_targets(const pb_node *root, const pb_node *out[PB_TUI_TARGETS_MAX])
{
    uint32_t n = 0;
    const pb_node *from = scope(root);
    gather(from, from != root ? is_in_menu : is_target, out, &n);
    if (from == root)
        gather(from, is_bar, out, &n);
    return n;
}

// The first usable node, depth first, for which `is` holds.
static const pb_node *first(const pb_node *n, bool (*is)(const pb_node *, const void *),
                            const void *ctx)
{
    if (is_usable(n) && is(n, ctx))
        return n;
    for (const pb_node *c = n->first; c; c = c->next) {
        const pb_node *found = first(c, is, ctx);
        if (found)
            return found;
    }
    return NULL;
}

static bool has_verb(const pb_node *n, const void *ctx)
{
    return n->action.verb == *(const enum pb_verb *)ctx;
}

const pb_node *pb_tui_verb(const pb_node *root, enum pb_verb verb)
{
    return first(scope(root), has_verb, &verb);
}

static bool is_primary(const pb_node *n, const void *ctx)
{
    (void)ctx;
    return (n->state & PB_IS_PRIMARY) && n->action.verb != PB_DO_CHOOSE &&
           n->action.verb != PB_DO_WAIT;
}

const pb_node *pb_tui_primary(const pb_node *root)
{
    return first(scope(root), is_primary, NULL);
}

static bool has_key(const pb_node *n, const void *ctx)
{
    char typed = *(const char *)ctx;
    char upper = (char)(typed >= 'a' && typed <= 'z' ? typed - 'a' + 'A' : typed);
    return has_letter(n) && n->key.p[0] == upper;
}

// ---- meaning ----------------------------------------------------------------------------------

static pb_tui_meaning send(const pb_node *n)
{
    if (!n)
        return (pb_tui_meaning){.wish = PB_TUI_NOT_HERE};
    if (n->role == PB_ROLE_FIELD)
        return (pb_tui_meaning){.wish = PB_TUI_TYPE, .field = n};
    if (n->action.verb == PB_DO_HELP)
        return (pb_tui_meaning){.wish = PB_TUI_HELP};
    if (n->action.verb == PB_DO_TRANSCRIPT)
        return (pb_tui_meaning){.wish = PB_TUI_TRANSCRIPT};
    return (pb_tui_meaning){.wish = PB_TUI_SEND, .command = n->action};
}

static pb_tui_meaning only(enum pb_tui_wish wish)
{
    return (pb_tui_meaning){.wish = wish};
}

static pb_tui_meaning go_on(const pb_node *root, bool is_enter)
{
    const pb_node *n = pb_tui_verb(root, PB_DO_ADVANCE);
    if (n)
        return send(n);
    const pb_node *choices = pb_tui_part(root, "choices");
    if (choices && choices->first && scope(root) == root)
        return only(PB_TUI_CHOOSE);
    n = pb_tui_primary(root);
    return is_enter && n ? send(n) : only(PB_TUI_NOT_HERE);
}

static pb_tui_meaning number(const pb_node *root, int64_t n)
{
    const pb_node *of[PB_TUI_TARGETS_MAX];
    uint32_t count = pb_tui_targets(root, of);
    if (n < 1 || n > (int64_t)count)
        return only(PB_TUI_NO_NUMBER);
    return send(of[n - 1]);
}

static const struct {
    const char *letter, *word;
    enum pb_verb verb, instead; // instead: where the page has no such verb
} words[] = {
    {"b", "back", PB_DO_BACK, PB_DO_HOME},
    {"h", "hint", PB_DO_HINT, PB_DO_NOTHING},
    {"w", "wait", PB_DO_WAIT, PB_DO_NOTHING},
    {"m", "menu", PB_DO_MENU, PB_DO_HOME},
    {"d", "debrief", PB_DO_DEBRIEF, PB_DO_NOTHING},
    {"a", "settings", PB_DO_SETTINGS, PB_DO_NOTHING},
    {"A", "settings", PB_DO_SETTINGS, PB_DO_NOTHING},
};

static bool is_word(pb_str typed, const char *letter, const char *word)
{
    return pb_str_is(typed, letter) || pb_str_is(typed, word);
}

// An option by its id, as in an inputs file.
static const pb_node *by_id(const pb_node *root, pb_str id)
{
    const pb_node *choices = pb_tui_part(root, "choices");
    for (const pb_node *n = choices ? choices->first : NULL; n; n = n->next) {
        pb_str rest;
        if (is_usable(n) && pb_str_starts(n->id, "choice:", &rest) && pb_str_eq(rest, id))
            return n;
    }
    return NULL;
}

// The way back from a page that lies over another.
static bool leaves(const pb_node *n, const void *ctx)
{
    (void)ctx;
    return n->act == PB_ACT_MENU;
}

static pb_tui_meaning known_word(const pb_node *root, pb_str word)
{
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        if (!is_word(word, words[i].letter, words[i].word))
            continue;
        const pb_node *n = pb_tui_verb(root, words[i].verb);
        bool in_session = pb_str_is(root->id, "session");
        if (!n && words[i].instead && !in_session)
            n = pb_tui_verb(root, words[i].instead);
        if (!n && words[i].instead && !in_session && !pb_str_is(root->id, "home"))
            n = first(scope(root), leaves, NULL);
        if (!n && words[i].instead && !in_session && !pb_str_is(root->id, "home"))
            n = pb_tui_primary(root);
        return send(n);
    }
    return only(PB_TUI_UNKNOWN);
}

// The field with a key of its own.
static const pb_node *keyed_field(const pb_node *n)
{
    const pb_node *found = n->role == PB_ROLE_FIELD && n->key.n ? n : NULL;
    for (const pb_node *c = n->first; c && !found; c = c->next)
        found = keyed_field(c);
    return found;
}

static pb_tui_meaning type_into(const pb_node *field, pb_str text)
{
    if (!field)
        return only(PB_TUI_NOT_HERE);
    return (pb_tui_meaning){.wish = PB_TUI_TYPE, .field = field, .text = text};
}

pb_tui_meaning pb_tui_mean(const pb_node *root, pb_str typed)
{
    int64_t n;
    if (pb_str_is(typed, " ") || typed.n == 0)
        return go_on(root, typed.n == 0);
    pb_str word = pb_str_trim(typed);
    if (word.n == 0)
        return go_on(root, false);
    if (pb_str_int(word, &n) && word.p[0] != '+' && word.p[0] != '-')
        return number(root, n);
    if (word.p[0] == '/')
        return type_into(keyed_field(scope(root)), (pb_str){word.p + 1, word.n - 1});
    if (is_word(word, "?", "help"))
        return only(PB_TUI_HELP);
    if (is_word(word, "l", "again"))
        return only(PB_TUI_AGAIN);
    if (is_word(word, "q", "quit"))
        return (pb_tui_meaning){.wish = PB_TUI_SEND, .command = {PB_DO_QUIT, 0}};
    if (is_word(word, "i", "primer"))
        return (pb_tui_meaning){.wish = PB_TUI_SEND, .command = {PB_DO_PRIMER, 0}};
    if (is_word(word, "s", "skip"))
        return pb_tui_verb(root, PB_DO_ADVANCE)
                   ? (pb_tui_meaning){.wish = PB_TUI_SEND, .command = {PB_DO_SKIP, 0}}
                   : only(PB_TUI_NOT_HERE);
    if (is_word(word, "t", "transcript"))
        return only(pb_tui_part(root, "transcript") ? PB_TUI_TRANSCRIPT : PB_TUI_NOT_HERE);
    const pb_node *own = word.n == 1 ? first(scope(root), has_key, word.p) : NULL;
    if (!own && is_word(word, "n", "next"))
        return send(pb_view_find(root, "next"));
    if (is_word(word, "p", "previous"))
        return send(pb_view_find(root, "previous"));
    const pb_node *node = by_id(root, word);
    node = node ? node : own;
    return node ? send(node) : known_word(root, word);
}
