// SPDX-License-Identifier: MIT
#include "voice/spoken.h"

#include "base/utf8.h"

// ---- joining ----------------------------------------------------------------------------------

void pb_spoken_add(const pb_tongue *t, pb_buf *out, pb_str piece)
{
    if (out->n && piece.n)
        pb_buf_printf(out, "%s", pb_tr_in(t, "between spoken words", ", "));
    pb_buf_add(out, piece);
}

static uint32_t last_letter(pb_str s)
{
    size_t at = s.n;
    while (at > 0 && ((unsigned char)s.p[--at] & 0xC0) == 0x80)
        ;
    return s.n ? pb_utf8_next(s, &at) : 0;
}

static bool ends_a_sentence(uint32_t c)
{
    static const uint32_t ends[] = {'.',    '!',    '?',    ':',    ')',    ']',    0x2019, 0x201D,
                                    0x2026, 0x3002, 0xFF01, 0xFF1F, 0xFF1A, 0x300D, 0xFF09};
    for (size_t i = 0; i < sizeof ends / sizeof *ends; i++)
        if (ends[i] == c)
            return true;
    return false;
}

void pb_spoken_add_sentence(const pb_tongue *t, pb_buf *out, pb_str piece)
{
    if (out->n && piece.n)
        pb_buf_printf(out, "%s",
                      ends_a_sentence(last_letter(pb_buf_str(out)))
                          ? " "
                          : pb_tr_in(t, "between spoken sentences", ". "));
    pb_buf_add(out, piece);
}

static void add_words(const pb_tongue *t, pb_buf *out, const char *words)
{
    pb_spoken_add(t, out, pb_str_of(words));
}

// ---- people and lines -------------------------------------------------------------------------

// A face at rest says nothing.
static const char *mood_word(const pb_tongue *t, enum pb_mood mood)
{
    static const char *const word[PB_MOOD_COUNT] = {
        [PB_THINKING] = PB_WORDS_IN("mood", "thoughtful"),
        [PB_WARM] = PB_WORDS_IN("mood", "warm"),
        [PB_LAUGHING] = PB_WORDS_IN("mood", "laughing"),
        [PB_SAD] = PB_WORDS_IN("mood", "sad"),
        [PB_NEAR_TEARS] = PB_WORDS_IN("mood", "near tears"),
        [PB_UNEASY] = PB_WORDS_IN("mood", "uneasy"),
        [PB_TENSE] = PB_WORDS_IN("mood", "tense"),
        [PB_IRRITATED] = PB_WORDS_IN("mood", "irritated"),
        [PB_SHOCKED] = PB_WORDS_IN("mood", "shocked"),
        [PB_WITHDRAWN] = PB_WORDS_IN("mood", "withdrawn")};
    return word[mood] ? pb_tr_in(t, "mood", word[mood]) : "";
}

void pb_spoken_look(const pb_tongue *t, const pb_node *n, pb_buf *out)
{
    enum pb_mood m = n->person ? n->person->mood : PB_NEUTRAL;
    if (m == PB_NEUTRAL || m == PB_ATTENTIVE)
        return;
    pb_buf_printf(out,
                  m == PB_THINKING     ? pb_tr(t, "%.*s looks thoughtful.")
                  : m == PB_WARM       ? pb_tr(t, "%.*s has a warm look.")
                  : m == PB_LAUGHING   ? pb_tr(t, "%.*s laughs.")
                  : m == PB_SAD        ? pb_tr(t, "%.*s looks sad.")
                  : m == PB_NEAR_TEARS ? pb_tr(t, "%.*s is near tears.")
                  : m == PB_UNEASY     ? pb_tr(t, "%.*s looks uneasy.")
                  : m == PB_TENSE      ? pb_tr(t, "%.*s looks tense.")
                  : m == PB_IRRITATED  ? pb_tr(t, "%.*s looks irritated.")
                  : m == PB_SHOCKED    ? pb_tr(t, "%.*s looks shocked.")
                                       : pb_tr(t, "%.*s looks withdrawn."),
                  PB_STR_ARG(n->name));
}

static void person_detail(const pb_tongue *t, const pb_node *n, pb_buf *out)
{
    bool presents = n->person && n->person->is_presenter;
    if (presents)
        add_words(t, out, pb_tr(t, "presenter"));
    if (n->person)
        add_words(t, out, mood_word(t, n->person->mood));
    if (!presents || n->state & PB_IS_AWAY)
        pb_spoken_add(t, out, n->value);
    pb_spoken_add(t, out, n->detail);
}

static void line_name(const pb_tongue *t, const pb_node *n, pb_buf *out)
{
    switch (n->line ? n->line->kind : PB_LINE_STAGE) {
    case PB_LINE_SAID:
        if (n->detail.n)
            pb_buf_printf(out, pb_tr(t, "%.*s (%.*s): %.*s"), PB_STR_ARG(n->name),
                          PB_STR_ARG(n->detail), PB_STR_ARG(n->value));
        else
            pb_buf_printf(out, pb_tr(t, "%.*s: %.*s"), PB_STR_ARG(n->name), PB_STR_ARG(n->value));
        return;
    case PB_LINE_DONE:
        pb_buf_printf(out, pb_tr_in(t, "somebody does something", "%.*s %.*s"), PB_STR_ARG(n->name),
                      PB_STR_ARG(n->value));
        return;
    default:
        pb_spoken_add_sentence(t, out, n->name);
        pb_spoken_add_sentence(t, out, n->value);
        pb_spoken_add_sentence(t, out, n->detail);
    }
}

// ---- nodes ------------------------------------------------------------------------------------

// What is called by what it holds as well.
static bool is_labelled(const pb_node *n)
{
    return n->role == PB_ROLE_TEXT || n->role == PB_ROLE_SHIFT || n->role == PB_ROLE_SETTING;
}

void pb_spoken_name(const pb_tongue *t, const pb_node *n, pb_buf *out)
{
    if (n->role == PB_ROLE_LINE)
        line_name(t, n, out);
    else if (is_labelled(n) && n->value.n && n->name.n)
        pb_buf_printf(out, pb_tr(t, "%.*s: %.*s"), PB_STR_ARG(n->name), PB_STR_ARG(n->value));
    else
        pb_buf_add(out, n->name.n || n->role == PB_ROLE_FIELD ? n->name : n->value);
}

void pb_spoken_detail(const pb_tongue *t, const pb_node *n, pb_buf *out)
{
    if (n->role == PB_ROLE_LINE)
        return;
    if (n->role == PB_ROLE_PERSON) {
        person_detail(t, n, out);
        return;
    }
    pb_buf all = {0}; // joined on its own: `out` may hold the name already
    bool is_ours = pb_str_is(n->id, "choices"); // its value is the moment's id, not for people
    if (n->name.n && !is_labelled(n) && n->role != PB_ROLE_FIELD && !is_ours)
        pb_spoken_add_sentence(t, &all, n->value);
    pb_spoken_add_sentence(t, &all, n->detail);
    pb_buf_add(out, pb_buf_str(&all));
    pb_buf_release(&all);
}

static void add_state(const pb_tongue *t, const pb_node *n, pb_buf *out)
{
    if (n->role == PB_ROLE_OPTION)
        add_words(t, out, n->state & PB_IS_SELECTED ? pb_tr(t, "chosen") : pb_tr(t, "not chosen"));
    else if (n->state & PB_IS_SELECTED)
        add_words(t, out, pb_tr(t, "selected"));
    if (n->state & PB_IS_DISABLED)
        add_words(t, out, pb_tr(t, "not available"));
    if (n->role == PB_ROLE_FIELD)
        pb_spoken_add(t, out, n->value.n ? n->value : pb_str_of(pb_tr(t, "empty")));
}

void pb_spoken_node(const pb_tongue *t, const pb_node *n, pb_buf *out)
{
    pb_buf name = {0}, more = {0};
    pb_spoken_name(t, n, &name);
    if (n->role == PB_ROLE_CHOICE && n->key.n)
        pb_buf_printf(&more, pb_tr(t, "%.*s: %.*s"), PB_STR_ARG(n->key),
                      PB_STR_ARG(pb_buf_str(&name)));
    else
        pb_buf_add(&more, pb_buf_str(&name));
    add_state(t, n, &more);
    if (n->key.n && n->role != PB_ROLE_CHOICE) {
        name.n = 0;
        pb_buf_printf(&name, pb_tr(t, "key %.*s"), PB_STR_ARG(n->key));
        pb_spoken_add(t, &more, pb_buf_str(&name));
    }
    name.n = 0;
    pb_spoken_detail(t, n, &name);
    if (n->role == PB_ROLE_PERSON)
        pb_spoken_add(t, &more, pb_buf_str(&name));
    else
        pb_spoken_add_sentence(t, &more, pb_buf_str(&name));
    pb_buf_add(out, pb_buf_str(&more));
    pb_buf_release(&name);
    pb_buf_release(&more);
}

// ---- pages ------------------------------------------------------------------------------------

static bool is_read(const pb_node *n)
{
    return n->role != PB_ROLE_BUTTON && !pb_str_is(n->id, "menu");
}

static bool is_only_buttons(const pb_node *n)
{
    for (const pb_node *c = n->first; c; c = c->next)
        if (c->role != PB_ROLE_BUTTON)
            return false;
    return n->first != NULL;
}

// Chosen of several: the setting says which, its options are met with the keyboard. A card's faces
// and small facts are said by its own words.
static bool is_told_by_itself(const pb_node *n)
{
    return n->role == PB_ROLE_SETTING || n->role == PB_ROLE_CARD;
}

void pb_spoken_all(const pb_tongue *t, const pb_node *n, void (*say)(void *ctx, pb_str piece),
                   void *ctx)
{
    if (is_only_buttons(n))
        return;
    pb_buf b = {0};
    pb_spoken_node(t, n, &b);
    if (b.n)
        say(ctx, pb_buf_str(&b));
    pb_buf_release(&b);
    for (const pb_node *c = is_told_by_itself(n) ? NULL : n->first; c; c = c->next)
        if (is_read(c))
            pb_spoken_all(t, c, say, ctx);
}

static const pb_node *primary(const pb_node *root)
{
    if (root->role == PB_ROLE_BUTTON && root->state & PB_IS_PRIMARY)
        return root;
    const pb_node *found = NULL; // a card's own button means nothing without the card
    for (const pb_node *n = root->role == PB_ROLE_CARD ? NULL : root->first; n && !found;
         n = n->next)
        found = primary(n);
    return found;
}

void pb_spoken_page(const pb_tongue *t, const pb_node *page, void (*say)(void *ctx, pb_str piece),
                    void *ctx)
{
    const pb_node *const first[] = {page, primary(page)};
    pb_buf b = {0};
    for (size_t i = 0; i < 2; i++) {
        b.n = 0;
        if (first[i])
            pb_spoken_node(t, first[i], &b);
        if (b.n)
            say(ctx, pb_buf_str(&b));
    }
    pb_buf_release(&b);
    for (const pb_node *n = page->first; n; n = n->next)
        if (is_read(n))
            pb_spoken_all(t, n, say, ctx);
}
