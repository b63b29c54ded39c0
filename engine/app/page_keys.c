// SPDX-License-Identifier: MIT
// Keys on pages: the person's own in place of those they are shipped with, and the list of them.
#include "app/inside.h"

static enum pb_act act_of_verb(enum pb_verb verb)
{
    static const enum pb_act act[PB_DO_COUNT] = {
        [PB_DO_ADVANCE] = PB_ACT_GO_ON,     [PB_DO_SKIP] = PB_ACT_SKIP,
        [PB_DO_WAIT] = PB_ACT_WAIT,         [PB_DO_BACK] = PB_ACT_TAKE_BACK,
        [PB_DO_HINT] = PB_ACT_HINT,         [PB_DO_HOME] = PB_ACT_HOME,
        [PB_DO_RESUME] = PB_ACT_RESUME,     [PB_DO_DEBRIEF] = PB_ACT_DEBRIEF,
        [PB_DO_RETRY] = PB_ACT_RETRY,       [PB_DO_TRANSCRIPT] = PB_ACT_TRANSCRIPT,
        [PB_DO_MENU] = PB_ACT_MENU,         [PB_DO_HELP] = PB_ACT_HELP,
        [PB_DO_SETTINGS] = PB_ACT_SETTINGS, [PB_DO_EXPORT] = PB_ACT_EXPORT,
        [PB_DO_VOICE] = PB_ACT_VOICE,       [PB_DO_QUIT] = PB_ACT_QUIT,
    };
    return act[verb];
}

// The keys that say by themselves what they are for, whatever the node does; then what it does.
static enum pb_act act_of(const pb_node *n)
{
    static const struct {
        const char *key;
        enum pb_act act;
    } plain[] = {{"Enter", PB_ACT_PRESS},          {"Esc", PB_ACT_MENU},
                 {"Space", PB_ACT_GO_ON},          {"/", PB_ACT_SEARCH},
                 {"Left", PB_ACT_PREVIOUS_MOMENT}, {"Right", PB_ACT_NEXT_MOMENT}};
    for (size_t i = 0; i < sizeof plain / sizeof *plain; i++)
        if (pb_str_is(n->key, plain[i].key))
            return plain[i].act;
    if (n->key.n == 1 && n->key.p[0] >= '1' && n->key.p[0] <= '9')
        return (enum pb_act)(PB_ACT_ANSWER_1 + (n->key.p[0] - '1'));
    return act_of_verb(n->action.verb);
}

static void dress(pb_page *p, pb_node *n, const pb_keys *keys)
{
    bool acts = n->action.verb != PB_DO_NOTHING || n->role == PB_ROLE_FIELD;
    if (acts && n->key.n && (n->act = act_of(n)) != PB_ACT_NONE) {
        const char *key = pb_keys_of(keys, n->act, 0);
        pb_buf shown = {0};
        if (key && !pb_key_is_pad(key))
            pb_key_show(key, p->tongue, &shown);
        n->key = pb_arena_dup(p->arena, pb_buf_str(&shown));
        pb_buf_release(&shown);
    }
    for (pb_node *c = n->first; c; c = c->next)
        dress(p, c, keys);
}

void pb_page_dress(pb_page *p, const pb_keys *keys)
{
    dress(p, p->root, keys);
}

// ---- the list ---------------------------------------------------------------------------------

static void show_keys(const pb_page *p, const pb_keys *keys, enum pb_act act, bool pad, pb_buf *out)
{
    const char *key;
    for (uint32_t i = 0; (key = pb_keys_of(keys, act, i)); i++) {
        if (pb_key_is_pad(key) != pad)
            continue;
        pb_buf_add(out, out->n ? PB_STR(", ") : PB_STR(""));
        pb_key_show(key, p->tongue, out);
    }
}

static void add_row(pb_page *p, pb_node *list, pb_buf *keys, const char *what)
{
    if (keys->n) {
        pb_node *n = pb_page_add(p, list, PB_ROLE_ITEM, "key", pb_str_of(pb_tr(p->tongue, what)));
        n->key = pb_arena_dup(p->arena, pb_buf_str(keys));
    }
    keys->n = 0;
}

// Where the answers have the digits there is one row for all.
static bool has_digits(const pb_keys *keys)
{
    bool has = true;
    for (int i = 0; i < 9 && has; i++) {
        const char *key = pb_keys_of(keys, (enum pb_act)(PB_ACT_ANSWER_1 + i), 0);
        has = key && key[0] == '1' + i && !key[1];
    }
    return has;
}

void pb_page_keys(pb_page *p, pb_node *list, const pb_keys *keys, bool pad)
{
    // As a reader wants them, not as they are tried.
    static const enum pb_act first[] = {PB_ACT_GO_ON, PB_ACT_PRESS}, last = PB_ACT_COUNT;
    pb_buf row = {0};
    for (size_t i = 0; i < sizeof first / sizeof *first; i++) {
        show_keys(p, keys, first[i], pad, &row);
        add_row(p, list, &row, pb_act_what(first[i]));
    }
    bool digits = !pad && has_digits(keys);
    if (digits)
        pb_buf_add(&row, PB_STR("1–9"));
    add_row(p, list, &row, PB_WORDS("pick an answer, or a card"));
    for (enum pb_act a = digits ? PB_ACT_ANSWER_9 + 1 : PB_ACT_NONE + 1; a < last; a++) {
        if (a == PB_ACT_GO_ON || a == PB_ACT_PRESS)
            continue;
        show_keys(p, keys, a, pad, &row);
        add_row(p, list, &row, pb_act_what(a));
    }
    pb_buf_release(&row);
}
