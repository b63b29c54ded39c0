// SPDX-License-Identifier: MIT
// A scenario in other languages: the template for translators' tools, files of translations brought
// up to date with the script, and how far each of them is.
#include "app/translation.h"
#include "author.h"
#include "base/file.h"
#include "package/locale.h"

enum step { STATUS, EXTRACT, MERGE, STEP_COUNT };
static const char *const step_name[STEP_COUNT] = {"status", "extract", "merge"};

struct work {
    const author_request *r;
    pb_volume *v;
    pb_template template;
    pb_translations all;
    bool is_json, finds;
    pb_buf product;
};

// ---- status -----------------------------------------------------------------------------------

static bool is_complete(const pb_translation *t)
{
    return t->state.translated == t->state.messages && t->is_up_to_date;
}

static void text_status(struct work *w)
{
    const pb_meta *meta = &w->v->scenario->meta;
    pb_buf *out = &w->product;
    pb_po_state whole;
    pb_po_count(&w->template.po, &whole);
    pb_buf_printf(out, "%.*s, in %.*s: %u texts, %u words\n", PB_STR_ARG(meta->title),
                  PB_STR_ARG(meta->language), whole.messages, whole.words);
    if (!w->all.of.n)
        pb_buf_printf(out,
                      "no translation yet; 'pushback-author translate %s merge --language "
                      "LANG' begins one\n",
                      w->r->paths[0]);
    else
        pb_buf_printf(out, "\n%-10s %10s %6s %6s %13s %9s %11s\n", "language", "translated", "",
                      "fuzzy", "untranslated", "obsolete", "words left");
    for (uint32_t i = 0; i < w->all.of.n; i++) {
        const pb_translation *t = &w->all.of.p[i];
        const pb_po_state *s = &t->state;
        // Not 100 before it is.
        unsigned share = s->messages ? s->translated * 100 / s->messages : 100;
        pb_buf_printf(out, "%-10.*s %10u %4u %% %6u %13u %9u %11u%s\n", PB_STR_ARG(t->language),
                      s->translated, share, s->fuzzy, s->untranslated, s->obsolete, s->words_left,
                      t->is_up_to_date ? "" : "   to be merged");
    }
}

static void json_status(struct work *w)
{
    const pb_meta *meta = &w->v->scenario->meta;
    pb_buf *out = &w->product;
    pb_po_state whole;
    pb_po_count(&w->template.po, &whole);
    pb_buf_add(out, PB_STR("{\"scenario\":"));
    pb_buf_json(out, meta->id);
    pb_buf_add(out, PB_STR(",\"language\":"));
    pb_buf_json(out, meta->language);
    pb_buf_printf(out, ",\"texts\":%u,\"words\":%u,\"languages\":[", whole.messages, whole.words);
    for (uint32_t i = 0; i < w->all.of.n; i++) {
        const pb_translation *t = &w->all.of.p[i];
        const pb_po_state *s = &t->state;
        pb_buf_printf(out, "%s\n  {\"language\":", i ? "," : "");
        pb_buf_json(out, t->language);
        pb_buf_add(out, PB_STR(",\"file\":"));
        pb_buf_json(out, t->path);
        pb_buf_printf(out,
                      ",\"translated\":%u,\"fuzzy\":%u,\"untranslated\":%u,\"obsolete\":%u,"
                      "\"words_left\":%u,\"merged\":%s}",
                      s->translated, s->fuzzy, s->untranslated, s->obsolete, s->words_left,
                      t->is_up_to_date ? "true" : "false");
    }
    pb_buf_add(out, PB_STR("\n]}\n"));
}

static bool status(struct work *w, pb_buf *out, pb_err *err)
{
    (w->is_json ? json_status : text_status)(w);
    for (uint32_t i = 0; i < w->all.of.n; i++)
        w->finds |= !is_complete(&w->all.of.p[i]);
    return author_deliver(w->r, pb_buf_str(&w->product), out, err);
}

// ---- merge ------------------------------------------------------------------------------------

static void add_count(pb_buf *out, uint32_t n, const char *what)
{
    if (n)
        pb_buf_printf(out, ", %u %s", n, what);
}

static void tell_merged(const pb_translation *t, pb_buf *out)
{
    const pb_po_merged *how = &t->how;
    pb_buf_printf(out, "%.*s: %s", PB_STR_ARG(t->path),
                  !t->is_there       ? "begun"
                  : t->is_written_so ? "as it was"
                                     : "brought up to date");
    if (t->is_there) {
        add_count(out, how->moved, "moved with their beat");
        add_count(out, how->back, "back again");
        add_count(out, how->proposed, "to look at again");
        add_count(out, how->put_away, "put away");
    }
    add_count(out, how->fresh, "new");
    pb_buf_char(out, '\n');
}

static bool write_merged(struct work *w, const pb_translation *t, pb_err *err)
{
    pb_buf folder = {0};
    pb_path_join(&folder, w->v->folder.p, "locale");
    bool ok = t->is_written_so ||
              (pb_dir_share(folder.p, err) && pb_file_share(t->path.p, pb_buf_str(&t->text), err));
    pb_buf_release(&folder);
    return ok;
}

static bool merge(struct work *w, pb_buf *out, pb_err *err)
{
    if (!w->all.of.n)
        return pb_err_set(err, "merge into which language? --language LANG begins one");
    if (w->r->output && w->all.of.n > 1)
        return pb_err_set(err, "--output holds one language; --language says which");
    if (w->r->output)
        return author_deliver(w->r, pb_buf_str(&w->all.of.p[0].text), out, err);
    bool ok = true;
    for (uint32_t i = 0; ok && i < w->all.of.n; i++) {
        ok = write_merged(w, &w->all.of.p[i], err);
        if (ok)
            tell_merged(&w->all.of.p[i], out);
    }
    return ok;
}

static bool extract(struct work *w, pb_buf *out, pb_err *err)
{
    pb_po_write(&w->template.po, &w->product);
    return author_deliver(w->r, pb_buf_str(&w->product), out, err);
}

// ---- the command ------------------------------------------------------------------------------

static bool open_language(struct work *w, bool may_begin, pb_err *err)
{
    pb_str language = pb_str_of(w->r->language);
    if (!pb_locale_is_name(language))
        return pb_err_set(err, "'%s' names no language as files do: fr, pt_BR, zh_CN",
                          w->r->language);
    if (pb_str_eq(language, w->v->scenario->meta.language))
        return pb_err_set(err, "'%s' is the language that the scenario is written in",
                          w->r->language);
    pb_translation *t = pb_vec_add(&w->all.of);
    bool ok = pb_translation_open(t, w->v, &w->template, language);
    return ok && !t->is_there && !may_begin
               ? pb_err_set(err, "there is no '%s'; 'merge' begins it", t->path.p)
               : ok;
}

static bool open_all(struct work *w, enum step step, pb_buf *out, pb_err *err)
{
    bool ok = true;
    uint32_t before = w->v->diags.list.n;
    if (step != EXTRACT)
        ok = w->r->language ? open_language(w, step == MERGE, err)
                            : !pb_translations_open(&w->all, w->v, &w->template);
    if (ok || err->text[0])
        return ok;
    w->v->diags.list.n -= before; // only what the translations added
    memmove(w->v->diags.list.p, w->v->diags.list.p + before,
            w->v->diags.list.n * sizeof *w->v->diags.list.p);
    pb_diags_sort(&w->v->diags);
    pb_diags_print(&w->v->diags, &w->v->scenario->sources, out);
    return pb_err_set(err, "mend these first; nothing was written");
}

int author_translate(const author_request *r, pb_buf *out, pb_err *err)
{
    static const char *const formats[] = {"text", "json"};
    static bool (*const steps[STEP_COUNT])(struct work *, pb_buf *, pb_err *) = {
        [STATUS] = status, [EXTRACT] = extract, [MERGE] = merge};
    pb_shelf shelf = {0};
    struct work w = {.r = r};
    int format = author_format(r, formats, 2, err);
    int step =
        r->n_paths > 1 ? pb_word_find(pb_str_of(r->paths[1]), step_name, STEP_COUNT) : STATUS;
    bool ok = format >= 0 && (step >= 0 || pb_err_set(err,
                                                      "translate does status, extract or "
                                                      "merge, not '%s'",
                                                      r->paths[1]));
    ok = ok && author_open(&shelf, r, err) && (w.v = author_load(&shelf, r->paths[0], out, err));
    if (ok) {
        w.is_json = format == 1;
        pb_translation_template(w.v, &shelf.catalogue, &w.template);
        ok = open_all(&w, (enum step)step, out, err) && steps[step](&w, out, err);
    }
    pb_translations_release(&w.all);
    pb_template_release(&w.template);
    pb_buf_release(&w.product);
    pb_shelf_release(&shelf);
    return !ok ? AUTHOR_CANNOT : w.finds ? AUTHOR_FOUND : AUTHOR_CLEAN;
}
