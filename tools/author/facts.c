// SPDX-License-Identifier: MIT
#include "facts.h"

#include <stdarg.h>

void author_facts_release(author_facts *f)
{
    pb_vec_release(&f->list);
    pb_map_release(&f->at);
    pb_arena_release(&f->arena);
}

uint32_t author_facts_find(const author_facts *f, enum author_section section, pb_str what)
{
    pb_buf key = {0};
    pb_buf_printf(&key, "%d %.*s", (int)section, PB_STR_ARG(what));
    uint32_t at = pb_map_get(&f->at, pb_buf_str(&key));
    pb_buf_release(&key);
    return at == PB_MAP_NONE ? PB_NO_INDEX : at;
}

static uint32_t __attribute__((format(printf, 3, 0)))
put(author_facts *f, author_fact fact, const char *what, va_list args)
{
    pb_buf name = {0};
    pb_buf_printf(&name, "%d ", (int)fact.section);
    size_t head = name.n;
    pb_buf_vprintf(&name, what, args);
    size_t end = name.n;
    for (int again = 2; pb_map_get(&f->at, pb_buf_str(&name)) != PB_MAP_NONE; again++) {
        name.n = end;
        pb_buf_printf(&name, " (%d)", again);
    }
    pb_str key = pb_arena_dup(&f->arena, pb_buf_str(&name));
    pb_buf_release(&name);
    fact.what = (pb_str){key.p + head, key.n - head};
    fact.value = pb_arena_dup(&f->arena, fact.value);
    pb_map_put(&f->at, key, f->list.n);
    *pb_vec_add(&f->list) = fact;
    return f->list.n - 1;
}

uint32_t author_facts_add(author_facts *f, enum author_section section, uint32_t owner,
                          pb_str value, const char *what, ...)
{
    va_list args;
    va_start(args, what);
    uint32_t at =
        put(f, (author_fact){.section = section, .owner = owner, .value = value}, what, args);
    va_end(args);
    return at;
}

uint32_t author_facts_thing(author_facts *f, enum author_section section, pb_str value,
                            const char *what, ...)
{
    va_list args;
    va_start(args, what);
    uint32_t at = put(
        f,
        (author_fact){.section = section, .owner = PB_NO_INDEX, .value = value, .is_thing = true},
        what, args);
    va_end(args);
    return at;
}

// ---- names --------------------------------------------------------------------------------------

void author_names_release(author_names *n)
{
    pb_vec_release(&n->to);
    pb_map_release(&n->of);
    pb_arena_release(&n->arena);
}

pb_str author_name(const author_names *n, const char *kind, pb_str id)
{
    pb_buf key = {0};
    if (!n->to.n)
        return id;
    pb_buf_printf(&key, "%s/%.*s", kind, PB_STR_ARG(id));
    uint32_t at = pb_map_get(&n->of, pb_buf_str(&key));
    pb_buf_release(&key);
    return at == PB_MAP_NONE ? id : n->to.p[at];
}

// What something is, whatever it is called; and what it is called.
struct likeness {
    pb_str id, words;
};
typedef PB_VEC(struct likeness) likenesses;

static void add_likeness(likenesses *l, pb_arena *a, pb_str id, pb_buf *words)
{
    *pb_vec_add(l) = (struct likeness){pb_arena_dup(a, id), pb_arena_dup(a, pb_buf_str(words))};
    words->n = 0;
}

static void add_line(const pb_scenario *s, uint32_t line, pb_buf *words)
{
    pb_buf_add(words, s->line_texts.p[line].says);
    pb_buf_add(words, s->line_texts.p[line].does);
    pb_buf_char(words, '\n');
}

static void like_beats(const pb_scenario *s, pb_arena *a, likenesses *out)
{
    pb_buf words = {0};
    for (uint32_t b = 0; b < s->beats.n; b++) {
        for (uint32_t i = s->beats.p[b].first_item; s->items.p[i].kind != PB_ITEM_END; i++) {
            const pb_item *it = &s->items.p[i];
            if (it->kind == PB_ITEM_LINE)
                add_line(s, it->arg, &words);
            else if (it->kind == PB_ITEM_STAGE)
                pb_buf_add(&words, s->stages.p[it->arg].text);
            else if (it->kind == PB_ITEM_MOMENT || it->kind == PB_ITEM_STRETCH)
                pb_buf_add(&words, s->decision_texts.p[it->arg].notice);
            else if (it->kind == PB_ITEM_ENDING)
                pb_buf_add(&words, s->endings.p[it->arg].text);
        }
        add_likeness(out, a, s->beats.p[b].id, &words);
    }
    pb_buf_release(&words);
}

static void like_decisions(const pb_scenario *s, pb_arena *a, likenesses *out)
{
    pb_buf words = {0};
    for (uint32_t d = 0; d < s->decisions.n; d++) {
        const pb_decision *dec = &s->decisions.p[d];
        pb_buf_add(&words, s->decision_texts.p[d].notice);
        for (uint32_t o = dec->first_option; o < dec->first_option + dec->options; o++) {
            pb_buf_add(&words, s->option_texts.p[o].says);
            pb_buf_char(&words, '\n');
        }
        add_likeness(out, a, s->decision_texts.p[d].id, &words);
    }
    pb_buf_release(&words);
}

// Answers go by their moment's name, and are alike within it.
static void like_options(const pb_scenario *s, const author_names *names, pb_arena *a,
                         likenesses *out)
{
    pb_buf words = {0}, id = {0};
    for (uint32_t d = 0; d < s->decisions.n; d++) {
        const pb_decision *dec = &s->decisions.p[d];
        pb_str moment = author_name(names, "moment", s->decision_texts.p[d].id);
        for (uint32_t o = dec->first_option; o < dec->first_option + dec->options; o++) {
            id.n = 0;
            pb_buf_printf(&id, "%.*s.%.*s", PB_STR_ARG(moment),
                          PB_STR_ARG(s->option_texts.p[o].id));
            if (s->option_texts.p[o].says.n)
                pb_buf_printf(&words, "%.*s\n%.*s", PB_STR_ARG(moment),
                              PB_STR_ARG(s->option_texts.p[o].says));
            add_likeness(out, a, pb_buf_str(&id), &words);
        }
    }
    pb_buf_release(&words);
    pb_buf_release(&id);
}

static void like_endings(const pb_scenario *s, pb_arena *a, likenesses *out)
{
    pb_buf words = {0};
    for (uint32_t e = 0; e < s->endings.n; e++) {
        pb_buf_add(&words, s->endings.p[e].text);
        add_likeness(out, a, s->endings.p[e].id, &words);
    }
    pb_buf_release(&words);
}

static void like_pools(const pb_scenario *s, pb_arena *a, likenesses *out)
{
    pb_buf words = {0};
    for (uint32_t p = 0; p < s->pools.n; p++) {
        const pb_pool *pool = &s->pools.p[p];
        for (uint32_t e = pool->first_entry; e < pool->first_entry + pool->entries; e++)
            for (uint32_t i = 0; i < s->entries.p[e].lines; i++)
                add_line(s, s->entries.p[e].first_line + i, &words);
        add_likeness(out, a, pool->id, &words);
    }
    pb_buf_release(&words);
}

// Somebody is who says the same.
static void like_people(const pb_scenario *s, pb_arena *a, likenesses *out)
{
    pb_buf words = {0};
    for (uint32_t p = 0; p < s->meta.people.n; p++) {
        for (uint32_t i = 0; i < s->lines.n; i++)
            if (s->lines.p[i].speaker == p)
                add_line(s, i, &words);
        add_likeness(out, a, s->meta.people.p[p].id, &words);
    }
    pb_buf_release(&words);
}

// Those of `in` whose id is not in `other`, by their words; words of several stand for none.
static void orphans(const likenesses *in, const likenesses *other, pb_map *out)
{
    pb_map ids = {0}, seen = {0};
    for (uint32_t i = 0; i < other->n; i++)
        pb_map_put(&ids, other->p[i].id, i);
    for (uint32_t i = 0; i < in->n; i++) {
        bool is_first = pb_map_put(&seen, in->p[i].words, i) == PB_MAP_NONE;
        if (is_first && in->p[i].words.n && pb_map_get(&ids, in->p[i].id) == PB_MAP_NONE)
            pb_map_put(out, in->p[i].words, i);
    }
    pb_map_release(&ids);
    pb_map_release(&seen);
}

static void match(const char *kind, const likenesses *old, const likenesses *new,
                  author_names *names, author_renames *out)
{
    pb_map gone = {0}, come = {0};
    pb_buf key = {0};
    orphans(old, new, &gone);
    orphans(new, old, &come);
    for (uint32_t i = 0; i < old->n; i++) {
        uint32_t to = pb_map_get(&come, old->p[i].words);
        if (!old->p[i].words.n || to == PB_MAP_NONE || pb_map_get(&gone, old->p[i].words) != i)
            continue;
        key.n = 0;
        pb_buf_printf(&key, "%s/%.*s", kind, PB_STR_ARG(old->p[i].id));
        pb_map_put(&names->of, pb_arena_dup(&names->arena, pb_buf_str(&key)), names->to.n);
        *pb_vec_add(&names->to) = new->p[to].id;
        *pb_vec_add(out) = (author_rename){kind, old->p[i].id, new->p[to].id};
    }
    pb_map_release(&gone);
    pb_map_release(&come);
    pb_buf_release(&key);
}

void author_renames_find(const pb_scenario *old, const pb_scenario *new, author_names *names,
                         author_renames *out)
{
    static const struct {
        const char *kind;
        void (*like)(const pb_scenario *, pb_arena *, likenesses *);
    } kinds[] = {{"person", like_people},
                 {"beat", like_beats},
                 {"moment", like_decisions},
                 {"pool", like_pools},
                 {"ending", like_endings}};
    static const author_names as_they_are = {0};
    likenesses a = {0}, b = {0};
    for (size_t k = 0; k < sizeof kinds / sizeof *kinds; k++) {
        a.n = b.n = 0;
        kinds[k].like(old, &names->arena, &a);
        kinds[k].like(new, &names->arena, &b);
        match(kinds[k].kind, &a, &b, names, out);
    }
    a.n = b.n = 0;
    like_options(old, names, &names->arena, &a);
    like_options(new, &as_they_are, &names->arena, &b);
    match("answer", &a, &b, names, out);
    pb_vec_release(&a);
    pb_vec_release(&b);
}
