// SPDX-License-Identifier: MIT
// A table from context and original to translations.
#include "base/tongue.h"

#include "base/format.h"
#include "base/hash.h"
#include "base/pseudo.h"
#include "base/tongue_inside.h"

static const pb_str no_context = {NULL, 0};

static uint64_t hash_of(pb_str context, pb_str id)
{
    uint64_t h = pb_hash_bytes(PB_HASH_START, context.p, context.n);
    return pb_hash_bytes(pb_hash_word(h, context.p != NULL), id.p, id.n);
}

static bool is_entry(const entry *e, uint64_t hash, pb_str context, pb_str id)
{
    return e->hash == hash && pb_str_eq(e->id, id) && !e->context.p == !context.p &&
           pb_str_eq(e->context, context);
}

// Where the entry is, or the free slot where it would go.
static uint32_t slot_of(const memory *m, uint64_t hash, pb_str context, pb_str id)
{
    uint32_t at = (uint32_t)hash & (m->slots - 1);
    while (m->slot[at] && !is_entry(&m->entries.p[m->slot[at] - 1], hash, context, id))
        at = (at + 1) & (m->slots - 1);
    return at;
}

static entry *find(const memory *m, pb_str context, pb_str id)
{
    if (!m->slots)
        return NULL;
    uint32_t at = slot_of(m, hash_of(context, id), context, id);
    return m->slot[at] ? &m->entries.p[m->slot[at] - 1] : NULL;
}

static void make_room(memory *m)
{
    if (2 * (m->entries.n + 1) <= m->slots)
        return;
    m->slots = m->slots ? 2 * m->slots : 256;
    m->slot = pb_heap_resize(m->slot, m->slots * sizeof *m->slot);
    memset(m->slot, 0, m->slots * sizeof *m->slot);
    for (uint32_t i = 0; i < m->entries.n; i++) {
        const entry *e = &m->entries.p[i];
        m->slot[slot_of(m, e->hash, e->context, e->id)] = i + 1;
    }
}

// The entry for a message, made when there is none; its texts are for the caller to fill.
static entry *note(memory *m, pb_str context, pb_str id)
{
    make_room(m);
    uint64_t hash = hash_of(context, id);
    uint32_t at = slot_of(m, hash, context, id);
    if (!m->slot[at]) {
        *pb_vec_add(&m->entries) =
            (entry){.hash = hash,
                    .context = context.p ? pb_arena_dup(&m->arena, context) : no_context,
                    .id = pb_arena_dup(&m->arena, id)};
        m->slot[at] = m->entries.n;
    }
    return &m->entries.p[m->slot[at] - 1];
}

// ---- learning ---------------------------------------------------------------------------------

pb_tongue *pb_tongue_new(pb_str language)
{
    pb_tongue *t = pb_heap_resize(NULL, sizeof *t);
    *t = (pb_tongue){.memory = pb_heap_resize(NULL, sizeof *t->memory)};
    *t->memory = (memory){.slots = 0};
    t->language = pb_arena_dup(&t->memory->arena, language);
    return t;
}

pb_tongue *pb_tongue_pseudo(void)
{
    pb_tongue *t = pb_tongue_new(PB_STR(PB_TONGUE_PSEUDO));
    t->is_pseudo = true;
    return t;
}

void pb_tongue_free(pb_tongue *t)
{
    if (!t)
        return;
    pb_arena_release(&t->memory->arena);
    pb_vec_release(&t->memory->entries);
    free(t->memory->slot);
    free(t->memory);
    free(t);
}

static bool agrees(const pb_po_message *m, pb_diags *diags)
{
    for (unsigned i = 0; i < m->texts; i++) {
        if (pb_format_agrees(m->id, m->text[i]) ||
            (m->has_plural && pb_format_agrees(m->plural, m->text[i])))
            continue;
        return pb_diag_add(diags, PB_D_PO_FORMAT, m->text_at,
                           "the translation of '%.*s' would print other things than it",
                           PB_STR_ARG(m->id));
    }
    return true;
}

void pb_tongue_learn(pb_tongue *t, const pb_po *po, enum pb_po_kind kind, pb_diags *diags)
{
    memory *m = t->memory;
    pb_plural *plural = PB_NEW(&m->arena, pb_plural, 1);
    *plural = po->plural;
    for (uint32_t i = 0; i < po->list.n; i++) {
        const pb_po_message *msg = &po->list.p[i];
        bool is_whole = msg->id.n && !msg->is_fuzzy && !msg->is_obsolete && !t->is_pseudo;
        for (unsigned k = 0; k < msg->texts; k++)
            is_whole = is_whole && msg->text[k].n;
        if (!is_whole || (kind == PB_PO_FORMATS && !agrees(msg, diags)))
            continue;
        entry *e = note(m, msg->has_context ? msg->context : no_context, msg->id);
        for (unsigned k = 0; k < msg->texts; k++)
            e->text[k] = pb_arena_dup(&m->arena, msg->text[k]);
        e->plural = msg->has_plural ? plural : NULL;
        e->is_format = kind == PB_PO_FORMATS;
    }
}

// ---- speaking ---------------------------------------------------------------------------------

static pb_str say(const pb_tongue *t, pb_str context, pb_str english)
{
    if (!t || !english.n)
        return english;
    entry *e = find(t->memory, t->is_pseudo ? no_context : context, english);
    if (!e && t->is_pseudo) {
        pb_buf made = {0};
        pb_pseudo(english, &made);
        e = note(t->memory, no_context, english);
        e->text[0] = pb_arena_dup(&t->memory->arena, pb_buf_str(&made));
        pb_buf_release(&made);
    }
    return e ? e->text[0] : english;
}

const char *pb_tr(const pb_tongue *t, const char *english)
{
    return say(t, no_context, pb_str_of(english)).p;
}

const char *pb_tr_in(const pb_tongue *t, const char *context, const char *english)
{
    return say(t, pb_str_of(context), pb_str_of(english)).p;
}

const char *pb_tr_n(const pb_tongue *t, const char *one, const char *many, unsigned long n)
{
    const entry *e = t && !t->is_pseudo ? find(t->memory, no_context, pb_str_of(one)) : NULL;
    if (!e)
        return say(t && t->is_pseudo ? t : NULL, no_context, pb_str_of(n == 1 ? one : many)).p;
    return e->text[e->plural ? pb_plural_form(e->plural, n) : 0].p;
}

pb_str pb_tr_str(const pb_tongue *t, const char *context, pb_str english)
{
    return say(t, pb_str_of(context), english);
}

bool pb_tongue_knows(const pb_tongue *t, const char *context, pb_str english)
{
    return t && find(t->memory, pb_str_of(context), english);
}

const char *pb_tongue_language(const pb_tongue *t)
{
    return t ? t->language.p : "en";
}
