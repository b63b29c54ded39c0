// SPDX-License-Identifier: MIT
#include "base/po_merge.h"

#include <stdlib.h>

#include "base/alike.h"
#include "base/map.h"

enum { NONE = UINT32_MAX };
enum { ALIKE_THERE = 25, ALIKE_ELSEWHERE = 55 }; // per cent, to be worth proposing

static const pb_str nothing = {NULL, 0};

enum fate { FRESH, KEPT, BACK, RESTORED, MOVED, PROPOSED };

struct pair { // an old message that might serve a new one
    uint32_t score, to, from;
};

typedef struct merge {
    const pb_po *template, *old;
    pb_po *out;
    pb_arena scratch;
    pb_map wanted;              // by context and id: template
    pb_map live, obsolete, was; // … old; the last by what fuzzy ones stood for
    bool *is_used;              // per old: its words are in `out` already
    bool *is_taken;             // …: no other is to get them before all have been looked at
    uint32_t *from;             // per message of the template
    enum fate *fate;
    PB_VEC(struct pair) pairs;
} merge;

bool pb_po_is_translated(const pb_po_message *m)
{
    bool is = m->texts > 0;
    for (unsigned i = 0; i < m->texts; i++)
        is = is && m->text[i].n;
    return is;
}

static bool is_header(const pb_po_message *m)
{
    return !m->id.n && !m->has_context;
}

// ---- previous, fuzzy --------------------------------------------------------------------------

void pb_po_previous(const pb_po_message *m, pb_arena *arena, pb_str *context, pb_str *id)
{
    pb_sources sources = {0};
    pb_diags diags = {0};
    pb_buf text = {0};
    pb_po read = {0};
    *context = m->context;
    *id = PB_STR("");
    if (m->previous.n) {
        pb_buf_printf(&text, "%.*s\nmsgstr \"\"\n", PB_STR_ARG(m->previous));
        pb_po_read(&read, PB_STR("previous"), pb_buf_str(&text), &sources, &diags);
    }
    if (read.list.n) {
        *id = pb_arena_dup(arena, read.list.p->id);
        if (read.list.p->has_context)
            *context = pb_arena_dup(arena, read.list.p->context);
    }
    pb_po_release(&read);
    pb_buf_release(&text);
    pb_diags_release(&diags);
    pb_sources_release(&sources);
}

// What `m` is, as another message's previous comment.
static pb_str as_previous(const pb_po_message *m, bool with_context, pb_arena *arena)
{
    static const char end[] = "\nmsgstr \"\"\n";
    pb_po_message bare = {.context = m->context, .id = m->id};
    bare.has_context = with_context && m->has_context;
    bare.texts = 1;
    pb_po one = {.list = {&bare, 1, 1}};
    pb_buf text = {0};
    pb_po_write(&one, &text);
    pb_str kept = pb_arena_dup(arena, (pb_str){text.p, text.n - (sizeof end - 1)});
    pb_buf_release(&text);
    return kept;
}

static void set_fuzzy(pb_po_message *m, bool is_fuzzy, pb_arena *arena)
{
    pb_buf flags = {0};
    pb_str rest = m->flags, line, flag;
    if (m->is_fuzzy == is_fuzzy)
        return;
    pb_buf_printf(&flags, "%s", is_fuzzy ? "fuzzy" : "");
    while (pb_str_cut(&rest, '\n', &line))
        while (pb_str_cut(&line, ',', &flag)) {
            flag = pb_str_trim(flag);
            if (flag.n && !pb_str_is(flag, "fuzzy"))
                pb_buf_printf(&flags, "%s%.*s", flags.n ? ", " : "", PB_STR_ARG(flag));
        }
    m->flags = flags.n ? pb_arena_dup(arena, pb_buf_str(&flags)) : nothing;
    m->is_fuzzy = is_fuzzy;
    pb_buf_release(&flags);
}

// ---- the same words ---------------------------------------------------------------------------

static pb_str key_of(merge *g, bool has_context, pb_str context, pb_str id)
{
    pb_buf key = {0};
    if (has_context)
        pb_buf_printf(&key, "%.*s\004", PB_STR_ARG(context));
    pb_buf_add(&key, id);
    pb_str kept = pb_arena_dup(&g->scratch, pb_buf_str(&key));
    pb_buf_release(&key);
    return kept;
}

static pb_str key(merge *g, const pb_po_message *m)
{
    return key_of(g, m->has_context, m->context, m->id);
}

static void index_both(merge *g)
{
    for (uint32_t i = 0; i < g->template->list.n; i++)
        pb_map_put(&g->wanted, key(g, &g->template->list.p[i]), i);
    for (uint32_t i = 0; i < g->old->list.n; i++) {
        const pb_po_message *m = &g->old->list.p[i];
        pb_str context, id;
        pb_map_put(m->is_obsolete ? &g->obsolete : &g->live, key(g, m), i);
        if (!m->is_fuzzy)
            continue;
        pb_po_previous(m, &g->scratch, &context, &id);
        if (id.n)
            pb_map_put(&g->was, key_of(g, m->has_context, context, id), i);
    }
}

static void decide(merge *g, uint32_t to, uint32_t from, enum fate fate)
{
    g->from[to] = from;
    g->fate[to] = fate;
    g->is_taken[from] = true;
    // What was put away is still there for its own words when another only got a proposal of it.
    g->is_used[from] |= fate != PROPOSED || !g->old->list.p[from].is_obsolete;
}

static void find_same(merge *g, uint32_t to)
{
    pb_str k = key(g, &g->template->list.p[to]);
    uint32_t live = pb_map_get(&g->live, k), away = pb_map_get(&g->obsolete, k),
             was = pb_map_get(&g->was, k);
    const pb_po_message *old = g->old->list.p;
    bool comes_back = away != PB_MAP_NONE && pb_po_is_translated(&old[away]);
    if (live != PB_MAP_NONE && (!comes_back || pb_po_is_translated(&old[live])))
        decide(g, to, live, KEPT);
    else if (comes_back)
        decide(g, to, away, BACK);
    else if (was != PB_MAP_NONE && pb_map_get(&g->wanted, key(g, &old[was])) == PB_MAP_NONE &&
             !g->is_taken[was] && pb_po_is_translated(&old[was]))
        decide(g, to, was, RESTORED);
    if (live != PB_MAP_NONE)
        g->is_used[live] = true;
}

// ---- alike ------------------------------------------------------------------------------------

// A context without its first part, which names a beat, a moment or a pool.
static pb_str tail(const pb_po_message *m)
{
    const char *slash = m->context.n ? memchr(m->context.p, '/', m->context.n) : NULL;
    return slash ? (pb_str){slash, m->context.n - (size_t)(slash - m->context.p)} : PB_STR("");
}

static bool is_renamed(const pb_po_message *a, const pb_po_message *b)
{
    return pb_str_eq(a->id, b->id) && tail(a).n && pb_str_eq(tail(a), tail(b));
}

static void compare(merge *g, uint32_t to, const pb_letters *new, uint32_t from,
                    const pb_letters *old)
{
    const pb_po_message *t = &g->template->list.p[to], *o = &g->old->list.p[from];
    bool is_there = t->has_context == o->has_context && pb_str_eq(t->context, o->context),
         is_same = pb_str_eq(t->id, o->id), has_tail = tail(t).n && pb_str_eq(tail(t), tail(o));
    uint32_t alike = is_same ? 100 : pb_letters_alike(new, old);
    if (alike >= (is_there ? ALIKE_THERE : ALIKE_ELSEWHERE))
        *pb_vec_add(&g->pairs) =
            (struct pair){alike + 200u * is_same + 100u * is_there + 10u * has_tail, to, from};
}

static int by_score(const void *a, const void *b)
{
    const struct pair *x = a, *y = b;
    return x->score != y->score ? (x->score > y->score ? -1 : 1)
           : x->to != y->to     ? (x->to < y->to ? -1 : 1)
                                : (x->from < y->from ? -1 : x->from > y->from);
}

// First each old translation serves one new message, the one it fits best; then those that are
// left without get what another has as well.
static void find_alike(merge *g)
{
    const pb_po *old = g->old, *template = g->template;
    pb_letters *letters = PB_NEW(&g->scratch, pb_letters, old->list.n + 1);
    for (uint32_t i = 0; i < old->list.n; i++)
        if (!is_header(&old->list.p[i]) && pb_po_is_translated(&old->list.p[i]))
            letters[i] = pb_letters_of(old->list.p[i].id, &g->scratch);
    for (uint32_t t = 0; t < template->list.n; t++) {
        if (g->fate[t] != FRESH || is_header(&template->list.p[t]))
            continue;
        pb_letters new = pb_letters_of(template->list.p[t].id, &g->scratch);
        for (uint32_t i = 0; i < old->list.n; i++)
            if (letters[i].n && old->list.p[i].has_plural == template->list.p[t].has_plural)
                compare(g, t, &new, i, &letters[i]);
    }
    if (g->pairs.n)
        qsort(g->pairs.p, g->pairs.n, sizeof *g->pairs.p, by_score);
    for (uint32_t i = 0; i < g->pairs.n; i++) {
        struct pair p = g->pairs.p[i];
        if (g->fate[p.to] == FRESH && !g->is_taken[p.from])
            decide(g, p.to, p.from,
                   is_renamed(&template->list.p[p.to], &old->list.p[p.from]) ? MOVED : PROPOSED);
    }
    for (uint32_t i = 0; i < g->pairs.n; i++)
        if (g->fate[g->pairs.p[i].to] == FRESH)
            decide(g, g->pairs.p[i].to, g->pairs.p[i].from, PROPOSED);
}

// ---- the result -------------------------------------------------------------------------------

static void add(merge *g, uint32_t to)
{
    pb_po_message m = g->template->list.p[to];
    if (g->fate[to] != FRESH) {
        const pb_po_message *o = &g->old->list.p[g->from[to]];
        bool is_there = m.has_context == o->has_context && pb_str_eq(m.context, o->context);
        memcpy(m.text, o->text, sizeof m.text);
        m.texts = o->texts;
        m.notes = o->notes;
        m.flags = o->flags;
        m.is_fuzzy = o->is_fuzzy;
        m.previous = o->previous;
        m.at = o->at;
        m.text_at = o->text_at;
        if (g->fate[to] == PROPOSED && !o->is_fuzzy)
            m.previous = as_previous(o, !is_there, &g->out->arena);
        if (g->fate[to] == RESTORED)
            m.previous = nothing;
        if (g->fate[to] == PROPOSED || g->fate[to] == RESTORED)
            set_fuzzy(&m, g->fate[to] == PROPOSED, &g->out->arena);
    }
    *pb_vec_add(&g->out->list) = m;
}

static void put_away(merge *g, pb_po_merged *how)
{
    pb_map away = {0};
    for (uint32_t i = 0; i < g->old->list.n; i++) {
        pb_po_message m = g->old->list.p[i];
        pb_str k = key(g, &m);
        bool has_words = m.notes.n > 0;
        for (unsigned t = 0; t < m.texts; t++)
            has_words |= m.text[t].n > 0;
        if (is_header(&m) || g->is_used[i] || !has_words ||
            pb_map_get(&g->wanted, k) != PB_MAP_NONE || pb_map_put(&away, k, i) != PB_MAP_NONE)
            continue;
        how->put_away += !m.is_obsolete;
        m.is_obsolete = true;
        m.extracted = m.references = nothing;
        *pb_vec_add(&g->out->list) = m;
    }
    pb_map_release(&away);
}

void pb_po_merge(const pb_po *template, const pb_po *old, pb_po *out, pb_po_merged *how)
{
    merge g = {.template = template, .old = old, .out = out};
    uint32_t *const counts[] = {
        [FRESH] = &how->fresh,   [KEPT] = &how->kept,   [BACK] = &how->back,
        [RESTORED] = &how->back, [MOVED] = &how->moved, [PROPOSED] = &how->proposed};
    bool is_any_fresh = false;
    *how = (pb_po_merged){0};
    g.is_used = PB_NEW(&g.scratch, bool, old->list.n + 1);
    g.is_taken = PB_NEW(&g.scratch, bool, old->list.n + 1);
    g.from = PB_NEW(&g.scratch, uint32_t, template->list.n + 1);
    g.fate = PB_NEW(&g.scratch, enum fate, template->list.n + 1);
    index_both(&g);
    for (uint32_t t = 0; t < template->list.n; t++)
        if (!is_header(&template->list.p[t])) {
            find_same(&g, t);
            is_any_fresh |= g.fate[t] == FRESH;
        }
    if (is_any_fresh)
        find_alike(&g);
    out->plural = old->plural;
    if (old->list.n && is_header(old->list.p))
        *pb_vec_add(&out->list) = *old->list.p;
    for (uint32_t t = 0; t < template->list.n; t++)
        if (!is_header(&template->list.p[t])) {
            add(&g, t);
            ++*counts[g.fate[t]];
        }
    put_away(&g, how);
    pb_map *const maps[] = {&g.wanted, &g.live, &g.obsolete, &g.was};
    for (size_t i = 0; i < sizeof maps / sizeof *maps; i++)
        pb_map_release(maps[i]);
    pb_vec_release(&g.pairs);
    pb_arena_release(&g.scratch);
}

void pb_po_count(const pb_po *po, pb_po_state *out)
{
    *out = (pb_po_state){0};
    for (uint32_t i = 0; i < po->list.n; i++) {
        const pb_po_message *m = &po->list.p[i];
        out->obsolete += m->is_obsolete;
        if (m->is_obsolete || is_header(m))
            continue;
        uint32_t words = pb_str_words(m->id);
        bool has = pb_po_is_translated(m);
        out->messages++;
        out->translated += has && !m->is_fuzzy;
        out->fuzzy += has && m->is_fuzzy;
        out->untranslated += !has;
        out->words += words;
        out->words_left += has && !m->is_fuzzy ? 0 : words;
    }
}
