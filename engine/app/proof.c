// SPDX-License-Identifier: MIT
#include "app/proof.h"

#include "app/translation.h"
#include "base/map.h"
#include "base/utf8.h"
#include "check/review.h"
#include "package/locale.h"

enum { SHOWN = 3 };

typedef struct proof {
    pb_volume *v;
    const pb_translation *t;
    const pb_template *template;
    pb_map wanted; // by context and id: message of the template
    pb_arena arena;
    pb_buf key;
    bool is_other_script;
    uint32_t *answer; // per option: message of the file, or PB_NO_INDEX
} proof;

// ---- many of a kind ---------------------------------------------------------------------------

struct tally { // how many, and where the first of them are
    uint32_t n;
    pb_span at[SHOWN];
};

static void count(struct tally *t, pb_span at)
{
    if (t->n < SHOWN)
        t->at[t->n] = at;
    t->n++;
}

// One finding for all of them, at the first.
static void __attribute__((format(printf, 4, 5)))
tell(const proof *p, enum pb_diag_id id, const struct tally *t, const char *format, ...)
{
    if (!t->n)
        return;
    pb_buf text = {0};
    va_list args;
    va_start(args, format);
    pb_buf_vprintf(&text, format, args);
    va_end(args);
    pb_diag_add(&p->v->diags, id, t->at[0], "%s", text.p);
    for (uint32_t i = 1; i < t->n && i < SHOWN; i++)
        pb_diag_note(&p->v->diags, t->at[i], "and here");
    if (t->n > SHOWN)
        pb_diag_note(&p->v->diags, t->at[SHOWN - 1], "and %u more", t->n - SHOWN);
    pb_buf_release(&text);
}

// ---- still in the original's language -----------------------------------------------------------

// Those of the languages that are not, unless named for it: "sr@latin".
static bool is_latin(pb_str language)
{
    static const char others[] =
        "am ar be bg bn el fa gu he hi hy ja ka kk km kn ko lo mk ml mn mr "
        "my ne pa ru si sr ta te th uk ur yi zh";
    pb_str rest = pb_str_of(others), one, script = language, name, place;
    pb_str_cut(&script, '@', &place);
    pb_str_cut(&place, '_', &name);
    while (pb_str_cut(&rest, ' ', &one))
        if (pb_str_eq(one, name))
            return pb_str_is(script, "latin");
    return true;
}

// Has letters, and none that English does not have.
static bool is_plain_latin(pb_str s)
{
    uint32_t letters = 0;
    for (size_t at = 0; at < s.n;) {
        uint32_t c = pb_utf8_next(s, &at);
        letters += (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        if (c >= 0xC0 && (c < 0x2000 || c > 0x206F)) // but for punctuation
            return false;
    }
    return letters > 1;
}

static bool is_untouched(const proof *p, const pb_po_message *m)
{
    enum { WORDS_LEAST = 4 }; // fewer may be the same in both
    return p->is_other_script ? is_plain_latin(m->text[0])
                              : pb_str_eq(m->id, m->text[0]) && pb_str_words(m->id) >= WORDS_LEAST;
}

// ---- one file ---------------------------------------------------------------------------------

static pb_str key_of(proof *p, const pb_po_message *m)
{
    p->key.n = 0;
    pb_buf_printf(&p->key, "%.*s\004%.*s", PB_STR_ARG(m->context), PB_STR_ARG(m->id));
    return pb_buf_str(&p->key);
}

static void index_template(proof *p)
{
    const pb_po *po = &p->template->po;
    for (uint32_t i = 1; i < po->list.n; i++)
        pb_map_put(&p->wanted, pb_arena_dup(&p->arena, key_of(p, &po->list.p[i])), i);
}

static void proof_language(const proof *p)
{
    const pb_po_message *header = p->t->file.list.p;
    pb_str says = pb_po_field(&p->t->file, "Language"), own = p->v->scenario->meta.language;
    if (says.n && pb_locale_fit(says, p->t->language) != PB_LOCALE_SAME)
        pb_diag_add(&p->v->diags, PB_D_PO_LANGUAGE, header->at,
                    "the header says 'Language: %.*s', the file's name '%.*s'", PB_STR_ARG(says),
                    PB_STR_ARG(p->t->language));
    else if (pb_locale_fit(p->t->language, own) == PB_LOCALE_SAME)
        pb_diag_add(&p->v->diags, PB_D_PO_LANGUAGE, header->at,
                    "a translation into '%.*s', which the scenario is written in", PB_STR_ARG(own));
}

static void proof_messages(proof *p)
{
    struct tally stale = {0}, fuzzy = {0}, same = {0};
    for (uint32_t i = 1; i < p->t->file.list.n; i++) {
        const pb_po_message *m = &p->t->file.list.p[i];
        if (m->is_obsolete)
            continue;
        uint32_t at = pb_map_get(&p->wanted, key_of(p, m));
        bool is_translated = pb_po_is_translated(m);
        if (at == PB_MAP_NONE) {
            count(&stale, m->at);
        } else if (m->is_fuzzy && is_translated) {
            count(&fuzzy, m->at);
        } else if (is_translated) {
            pb_text_place where = p->template->of.p[at];
            if (where.kind == PB_TEXT_ANSWER)
                p->answer[where.number] = i;
            if (is_untouched(p, m))
                count(&same, m->text_at);
            pb_review_text(where.kind, m->text[0], m->text_at, &p->v->diags);
        }
    }
    tell(p, PB_D_PO_STALE, &stale,
         "what the scenario does not say, or says elsewhere: %u; 'pushback-author translate … "
         "merge' puts it in order",
         stale.n);
    tell(p, PB_D_PO_FUZZY, &fuzzy, "to be looked at again, and not shown until then: %u of %u",
         fuzzy.n, p->t->state.messages);
    tell(p, PB_D_PO_SAME, &same, "still in the words or letters of the original: %u of %u", same.n,
         p->t->state.messages);
}

static void proof_completeness(const proof *p)
{
    struct tally none = {0};
    uint32_t words = 0;
    for (uint32_t i = 1; i < p->t->merged.list.n; i++) {
        const pb_po_message *m = &p->t->merged.list.p[i];
        if (m->is_obsolete || pb_po_is_translated(m))
            continue;
        count(&none, m->at);
        words += pb_str_words(m->id);
    }
    tell(p, PB_D_PO_UNTRANSLATED, &none, "not in %.*s yet: %u of %u texts, %u words",
         PB_STR_ARG(p->t->language), none.n, p->t->state.messages, words);
}

// ---- the answers ------------------------------------------------------------------------------

static pb_str says(const void *ctx, uint32_t option)
{
    const proof *p = ctx;
    return p->answer[option] == PB_NO_INDEX ? p->v->scenario->option_texts.p[option].says
                                            : p->t->file.list.p[p->answer[option]].text[0];
}

static pb_span where(const void *ctx, uint32_t option)
{
    const proof *p = ctx;
    return p->answer[option] == PB_NO_INDEX ? p->v->scenario->option_texts.p[option].at
                                            : p->t->file.list.p[p->answer[option]].text_at;
}

// Some lengths in one language and some in another tell nothing.
static bool are_most_translated(const proof *p)
{
    const pb_scenario *s = p->v->scenario;
    uint32_t spoken = 0, translated = 0;
    for (uint32_t i = 0; i < s->options.n; i++) {
        spoken += s->option_texts.p[i].says.n > 0;
        translated += p->answer[i] != PB_NO_INDEX;
    }
    return translated * 10 >= spoken * 9;
}

static void proof_one(proof *p, const pb_catalogue *c, bool reviews)
{
    uint32_t options = p->v->scenario->options.n;
    pb_str own = p->v->scenario->meta.language;
    p->answer = PB_NEW(&p->arena, uint32_t, options + 1);
    for (uint32_t i = 0; i < options; i++)
        p->answer[i] = PB_NO_INDEX;
    p->is_other_script = is_latin(own) && !is_latin(p->t->language);
    proof_language(p);
    proof_messages(p);
    proof_completeness(p);
    pb_wording wording = {p->t->language, p->t->file.list.p->at, says, where, p};
    if (reviews && are_most_translated(p))
        pb_review_wording(p->v->scenario, c, pb_script_as_port(p->v->script), &wording,
                          &p->v->diags);
}

void pb_proof_translations(pb_volume *v, const pb_catalogue *c, bool reviews)
{
    pb_locales found = {0};
    proof p = {.v = v};
    pb_template template = {0};
    pb_locales_find(&found, v->folder.p);
    p.template = &template;
    if (v->sim && found.of.n) {
        pb_translation_template(v, c, &template);
        index_template(&p);
        pb_scenario_speak(v->scenario, &v->originals, NULL);
    }
    for (uint32_t i = 0; i < found.of.n; i++) {
        pb_translation t;
        if (pb_translation_open(&t, v, &template, found.of.p[i]) && v->sim) {
            p.t = &t;
            proof_one(&p, c, reviews);
        }
        pb_translation_release(&t);
    }
    if (v->sim && found.of.n)
        pb_scenario_speak(v->scenario, &v->originals, v->speaks);
    pb_buf_release(&p.key);
    pb_map_release(&p.wanted);
    pb_arena_release(&p.arena);
    pb_template_release(&template);
    pb_locales_release(&found);
}
