// SPDX-License-Identifier: MIT
// A file of translations: any text gives messages that are written and read as the same ones, and a
// tongue that keeps to the originals' arguments.
#include "base/bug.h"
#include "base/format.h"
#include "base/po_merge.h"
#include "base/tongue.h"
#include "base/utf8.h"
#include "fuzz.h"

static void check_same(const pb_po *a, const pb_po *b)
{
    PB_ASSERT(a->list.n == b->list.n);
    for (uint32_t i = 0; i < a->list.n; i++) {
        const pb_po_message *x = &a->list.p[i], *y = &b->list.p[i];
        PB_ASSERT(pb_str_eq(x->id, y->id) && pb_str_eq(x->context, y->context));
        PB_ASSERT(pb_str_eq(x->plural, y->plural) && x->texts == y->texts);
        PB_ASSERT(x->is_fuzzy == y->is_fuzzy && x->is_obsolete == y->is_obsolete);
        for (unsigned k = 0; k < x->texts; k++)
            PB_ASSERT(pb_str_eq(x->text[k], y->text[k]));
    }
}

static void speak(const pb_po *po, pb_diags *diags)
{
    pb_tongue *t = pb_tongue_new(PB_STR("fuzz"));
    pb_tongue_learn(t, po, PB_PO_FORMATS, diags);
    for (uint32_t i = 0; i < po->list.n; i++) {
        const pb_po_message *m = &po->list.p[i];
        pb_str said = pb_tr_str(t, m->has_context ? m->context.p : NULL, m->id);
        PB_ASSERT(pb_utf8_valid(said) == said.n);
        if (m->has_plural)
            pb_tr_n(t, m->id.p, m->plural.p, i * 7919ul);
        else
            PB_ASSERT(pb_format_agrees(m->id, said) || pb_str_eq(m->id, said));
        pb_tr_made(t, m->text[0]);
    }
    pb_tongue_free(t);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    pb_po po = {0}, again = {0}, merged = {0};
    pb_sources sources = {0};
    pb_diags diags = {0};
    pb_buf out = {0};
    pb_str text = {(const char *)data, size > 1 << 16 ? 1 << 16 : size};
    if (pb_po_read(&po, PB_STR("fuzz.po"), text, &sources, &diags)) {
        pb_po_write(&po, &out);
        PB_ASSERT(pb_po_read(&again, PB_STR("again.po"), pb_buf_str(&out), &sources, &diags));
        check_same(&po, &again);
    } else {
        PB_ASSERT(diags.errors > 0);
    }
    pb_po_merged how;
    pb_po_merge(&po, &again, &merged, &how); // whatever it is a template of
    PB_ASSERT(merged.list.n <= po.list.n + again.list.n);
    speak(&po, &diags);
    pb_buf_release(&out);
    pb_po_release(&merged);
    pb_po_release(&po);
    pb_po_release(&again);
    pb_diags_release(&diags);
    pb_sources_release(&sources);
    return 0;
}
