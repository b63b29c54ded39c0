// SPDX-License-Identifier: MIT
#include "voice/teller.h"

#include "base/hash.h"

enum { TOLD_ALL = 3 }; // when more lines came at once, they were skipped: only the last is told

typedef struct telling {
    pb_teller *teller;
    const pb_tell_in *in;
    const pb_tongue *tongue;
    pb_news *news;
    bool waits; // the next utterance waits for the one before it
} telling;

void pb_news_release(pb_news *news)
{
    pb_arena_release(&news->arena);
    pb_vec_release(&news->of);
}

static void say(void *ctx, pb_str text)
{
    telling *s = ctx;
    if (!text.n)
        return;
    *pb_vec_add(&s->news->of) = (pb_utterance){pb_arena_dup(&s->news->arena, text), !s->waits};
    s->waits = true;
}

static void say_words(telling *s, const char *words)
{
    say(s, pb_str_of(words));
}

static void say_name(telling *s, const pb_node *n)
{
    pb_buf b = {0};
    pb_spoken_name(s->tongue, n, &b);
    say(s, pb_buf_str(&b));
    pb_buf_release(&b);
}

static void say_node(telling *s, const pb_node *n)
{
    pb_buf b = {0};
    pb_spoken_node(s->tongue, n, &b);
    say(s, pb_buf_str(&b));
    pb_buf_release(&b);
}

static const pb_node *child(const pb_node *page, const char *id)
{
    for (const pb_node *n = page->first; n; n = n->next)
        if (pb_str_is(n->id, id))
            return n;
    return NULL;
}

static uint64_t hash_of(uint64_t h, const pb_node *n)
{
    h = pb_hash_bytes(h, n->id.p, n->id.n);
    h = pb_hash_bytes(h, n->name.p, n->name.n);
    return pb_hash_bytes(h, n->value.p, n->value.n);
}

// ---- the session ------------------------------------------------------------------------------

// Faces that were not so before. Nobody hears of a face that has come to rest.
static void tell_moods(telling *s, const pb_node *page, bool aloud)
{
    const pb_node *circle = child(page, "circle");
    for (const pb_node *n = circle ? circle->first : NULL; n; n = n->next) {
        if (!n->person || n->person->seat >= PB_PEOPLE_MAX)
            continue;
        uint8_t *was = &s->teller->mood[n->person->seat], mood = (uint8_t)n->person->mood;
        pb_buf b = {0};
        if (aloud && *was != mood)
            pb_spoken_look(s->tongue, n, &b);
        say(s, pb_buf_str(&b));
        pb_buf_release(&b);
        *was = mood;
    }
}

static void tell_room(telling *s, const pb_node *page)
{
    const pb_node *circle = child(page, "circle");
    pb_buf all = {0}, one = {0};
    for (const pb_node *n = circle ? circle->first : NULL; n; n = n->next) {
        one.n = 0;
        if (n->person && n->person->is_presenter)
            pb_buf_printf(&one, pb_tr(s->tongue, "%.*s (presenter)"), PB_STR_ARG(n->name));
        else
            pb_buf_add(&one, n->name);
        pb_spoken_add(s->tongue, &all, pb_buf_str(&one));
    }
    one.n = 0;
    if (all.n)
        pb_buf_printf(&one, pb_tr(s->tongue, "In the room: %.*s."), PB_STR_ARG(pb_buf_str(&all)));
    say(s, pb_buf_str(&one));
    pb_buf_release(&all);
    pb_buf_release(&one);
}

static void tell_line(telling *s, const pb_node *n)
{
    say_name(s, n);
    if (n->line->kind == PB_LINE_NOTICE)
        s->teller->notice = pb_hash_str(n->value);
}

static void tell_lines(telling *s, const pb_node *page)
{
    const pb_node *list = child(page, "transcript"), *last = NULL;
    uint32_t fresh = 0;
    for (const pb_node *n = list ? list->first : NULL; n; n = n->next)
        if (n->line) {
            last = n;
            fresh += n->line->number > s->teller->line;
        }
    uint32_t number = last ? last->line->number : 0;
    if (number < s->teller->line) {
        say_words(s, pb_tr(s->tongue, "Back."));
        s->teller->notice = s->teller->choices = s->teller->decision = 0;
        tell_moods(s, page, false);
        fresh = last ? 1 : 0;
        s->teller->line = number ? number - 1 : 0;
    }
    bool skipped = fresh > TOLD_ALL;
    for (const pb_node *n = fresh ? list->first : NULL; n; n = n->next)
        if (n->line && n->line->number > s->teller->line && (!skipped || n == last))
            tell_line(s, n);
    s->teller->line = number;
    tell_moods(s, page, true);
}

// A text of the page, when it is not what was told last.
static void tell_once(telling *s, const pb_node *page, const char *id, uint64_t *told)
{
    const pb_node *n = child(page, id);
    uint64_t now = n ? pb_hash_str(n->name) : 0;
    if (n && now != *told)
        say_name(s, n);
    *told = now;
}

static void tell_choices(telling *s, const pb_node *page, bool fresh_lines)
{
    const pb_node *list = s->in->holds_answers ? NULL : child(page, "choices");
    if (!list || !list->first) {
        if (!child(page, "choices")) // they are gone, not only waiting
            s->teller->choices = 0;
        return;
    }
    uint64_t now = PB_HASH_START;
    for (const pb_node *n = list->first; n; n = n->next)
        now = hash_of(now, n);
    bool again = s->teller->decision == hash_of(PB_HASH_START, list) && s->teller->decision;
    if (now == s->teller->choices && !fresh_lines)
        return;
    s->waits = true; // answers come after the words they answer
    if (again && now == s->teller->choices) {
        say_words(s, pb_tr(s->tongue, "The same answers as before."));
        return;
    }
    say_node(s, list);
    for (const pb_node *n = list->first; n; n = n->next)
        say_node(s, n);
    s->teller->choices = now;
    s->teller->decision = hash_of(PB_HASH_START, list);
}

static void tell_session(telling *s, const pb_node *page, bool is_new)
{
    pb_teller *t = s->teller;
    if (is_new) {
        uint64_t room = pb_hash_str(page->name);
        say_node(s, page);
        if (room != t->room) {
            tell_room(s, page);
            t->line = 0;
        } else if (t->line) {
            t->line--; // where we were
        }
        t->room = room;
        t->choices = t->decision = t->notice = t->hint = t->trouble = 0;
        tell_moods(s, page, false);
        tell_once(s, page, "misfit", &t->trouble);
    }
    uint32_t before = t->line;
    tell_lines(s, page);
    if (child(page, "choices"))
        tell_once(s, page, "notice", &t->notice);
    tell_once(s, page, "hint", &t->hint);
    tell_once(s, page, "stuck", &t->trouble);
    const pb_node *transcript = child(page, "transcript");
    bool open = transcript && transcript->state & PB_IS_SELECTED;
    if (open != t->is_transcript_open && !is_new)
        say_words(s, open ? pb_tr(s->tongue, "Transcript open.")
                          : pb_tr(s->tongue, "Transcript closed."));
    t->is_transcript_open = open;
    tell_choices(s, page, before != t->line);
}

// ---- any page ---------------------------------------------------------------------------------

static void tell_menu(telling *s, const pb_node *menu)
{
    say_node(s, menu);
    for (const pb_node *n = menu->first; n; n = n->next)
        say_node(s, n);
}

static void tell_moment(telling *s, const pb_node *page, bool is_new)
{
    const pb_node *moment = child(page, "moment");
    uint64_t now =
        moment ? pb_hash_bytes(hash_of(PB_HASH_START, moment), moment->detail.p, moment->detail.n)
               : 0;
    if (moment && !is_new && now != s->teller->moment)
        pb_spoken_all(s->tongue, moment, say, s);
    s->teller->moment = now;
}

// All of it when the keyboard comes to it; of what changes under the keyboard only that.
static void tell_focus(telling *s)
{
    const pb_node *n = s->in->focus;
    uint64_t which = n ? pb_hash_str(n->id) : 0, what = n ? hash_of(which, n) ^ n->state : 0;
    if (n && which != s->teller->focus)
        say_node(s, n);
    else if (n && what != s->teller->focused && n->role == PB_ROLE_FIELD)
        say(s, n->value);
    else if (n && what != s->teller->focused)
        say_name(s, n);
    s->teller->focus = which;
    s->teller->focused = what;
}

// Pages that one comes back from to where one was.
static bool is_aside(const pb_node *page)
{
    return pb_str_is(page->id, "primer") || pb_str_is(page->id, "settings") ||
           pb_str_is(page->id, "message");
}

void pb_teller_tell(pb_teller *teller, const pb_tell_in *in, pb_news *news)
{
    pb_arena_reset(&news->arena);
    news->of.n = 0;
    telling s = {teller, in, in->tongue, news, false};
    const pb_node *page = in->view, *menu = child(page, "menu");
    uint64_t key = pb_hash_bytes(pb_hash_str(page->id), page->name.p, page->name.n);
    bool is_new = key != teller->page, had_menu = teller->has_menu;
    teller->page = key;
    teller->has_menu = menu != NULL;
    if (menu) {
        if (!had_menu || is_new)
            tell_menu(&s, menu);
    } else if (pb_str_is(page->id, "session")) {
        tell_session(&s, page, is_new || had_menu);
    } else {
        if (is_new)
            pb_spoken_page(s.tongue, page, say, &s);
        if (!is_aside(page))
            teller->room = 0;
        tell_moment(&s, page, is_new);
    }
    tell_focus(&s);
}
