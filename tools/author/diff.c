// SPDX-License-Identifier: MIT
// What two versions of a scenario change, in what it is made of and in what it measures.
#include "diff.h"

#include <stdlib.h>

#include "app/proof.h"
#include "author.h"
#include "base/file.h"
#include "findings.h"
#include "measures.h"

// ---- comparing ----------------------------------------------------------------------------------

// Whether the thing that a fact is part of is in the other list, too. Of what is new as a whole,
// its parts are not told.
static bool has_owner(const author_facts *in, const author_fact *f, const author_facts *other)
{
    if (f->owner == PB_NO_INDEX)
        return true;
    const author_fact *owner = &in->list.p[f->owner];
    return author_facts_find(other, owner->section, owner->what) != PB_NO_INDEX;
}

static bool differ(const author_fact *a, const author_fact *b)
{
    return !a->is_thing && !pb_str_eq(a->value, b->value);
}

// Journals name moments and answers.
static bool is_journalled(const author_fact *f)
{
    pb_str rest;
    return f->is_thing && f->section == SECTION_SCRIPT &&
           (pb_str_starts(f->what, "answer ", &rest) || pb_str_starts(f->what, "moment ", &rest) ||
            pb_str_starts(f->what, "stretch ", &rest));
}

static int by_section(const void *a, const void *b)
{
    const author_change *x = a, *y = b;
    if (x->section != y->section)
        return x->section < y->section ? -1 : 1;
    if (x->kind != y->kind && (x->kind == CHANGE_OTHER) != (y->kind == CHANGE_OTHER))
        return x->kind == CHANGE_OTHER ? 1 : -1;
    if (x->kind != y->kind)
        return x->kind < y->kind ? -1 : 1;
    const author_fact *p = x->new ? x->new : x->old, *q = y->new ? y->new : y->old;
    return (p > q) - (p < q); // both of one list, in its order
}

void author_diff_compare(author_diff *d)
{
    const author_facts *old = &d->facts[0], *new = &d->facts[1];
    for (uint32_t i = 0; i < new->list.n; i++) {
        const author_fact *f = &new->list.p[i];
        uint32_t at = author_facts_find(old, f->section, f->what);
        const author_fact *was = at == PB_NO_INDEX ? NULL : &old->list.p[at];
        if (was ? differ(was, f) : has_owner(new, f, old))
            *pb_vec_add(&d->changes) = (author_change){
                was ? CHANGE_OTHER : CHANGE_NEW, f->section, f->what, was, f, false};
    }
    for (uint32_t i = 0; i < old->list.n; i++) {
        const author_fact *f = &old->list.p[i];
        if (author_facts_find(new, f->section, f->what) == PB_NO_INDEX && has_owner(old, f, new))
            *pb_vec_add(&d->changes) =
                (author_change){CHANGE_GONE, f->section, f->what, f, NULL, is_journalled(f)};
    }
    if (d->changes.n)
        qsort(d->changes.p, d->changes.n, sizeof *d->changes.p, by_section);
}

bool author_diff_any(const author_diff *d)
{
    return d->changes.n || d->renames.n || d->kept.stopped || d->kept.elsewhere;
}

// ---- gathering ----------------------------------------------------------------------------------

// Everything that is to be known of one version. Judges it, as `check` would.
static void learn(pb_shelf *shelf, uint32_t at, const char *path, const author_names *names,
                  author_facts *out)
{
    pb_volume *v = &shelf->volumes.p[at];
    pb_measured m;
    author_stats st;
    pb_buf own = {0};
    pb_proof_translations(v, &shelf->catalogue, true);
    author_judge(shelf, v, &m);
    author_severities(pb_path_join(&own, path, AUTHOR_SEVERITIES), &v->scenario->sources,
                      &v->diags);
    author_stats_gather(&st, v, &shelf->catalogue);
    author_facts_of_script(out, v->scenario, &shelf->catalogue, names);
    author_facts_of_play(out, v, &st, &m, names);
    author_stats_release(&st);
    pb_measured_release(&m);
    pb_buf_release(&own);
}

static void release(author_diff *d)
{
    for (int i = 0; i < 2; i++)
        author_facts_release(&d->facts[i]);
    author_names_release(&d->names);
    pb_vec_release(&d->renames);
    pb_vec_release(&d->changes);
    pb_vec_release(&d->kept.stops);
}

int author_diff_run(const author_request *r, pb_buf *out, pb_err *err)
{
    static const char *const formats[] = {"text", "json"};
    static const author_names as_they_are = {0};
    int format = author_format(r, formats, 2, err), status = AUTHOR_CANNOT;
    pb_shelf shelf = {0};
    bool ok = format >= 0 && author_open(&shelf, r, err);
    for (uint32_t i = 0; ok && i < 2; i++)
        ok = author_load(&shelf, r->paths[i], out, err) != NULL;
    if (ok) {
        author_diff d = {.path = {r->paths[0], r->paths[1]}};
        for (uint32_t i = 0; i < 2; i++)
            d.v[i] = &shelf.volumes.p[i];
        author_renames_find(d.v[0]->scenario, d.v[1]->scenario, &d.names, &d.renames);
        for (uint32_t i = 0; i < 2; i++)
            learn(&shelf, i, d.path[i], i ? &as_they_are : &d.names, &d.facts[i]);
        author_kept_find(d.v[0], d.v[1], &d.kept);
        author_diff_compare(&d);
        (format ? author_diff_json : author_diff_text)(&d, out);
        status = author_diff_any(&d) ? AUTHOR_FOUND : AUTHOR_CLEAN;
        release(&d);
    }
    pb_shelf_release(&shelf);
    return status;
}
