// SPDX-License-Identifier: MIT
#include "app/notes.h"
#include "app/proof.h"
#include "author.h"
#include "base/file.h"
#include "check/review.h"
#include "findings.h"
#include "measures.h"
#include "package/find.h"
#include "study/verdict.h"

// Leaves only errors, with their notes.
static void drop_all_but_errors(pb_diags *d)
{
    uint32_t kept = 0;
    bool keeps = false;
    for (uint32_t i = 0; i < d->list.n; i++) {
        if (!d->list.p[i].is_note)
            keeps = d->list.p[i].severity == PB_ERROR;
        if (keeps)
            d->list.p[kept++] = d->list.p[i];
    }
    d->list.n = kept;
    d->warnings = 0;
}

// What readers wrote beside it, at their lines.
static void tell_notes(pb_volume *v)
{
    pb_notes notes = {0};
    pb_notes_read(&notes, v->folder.p, &v->scenario->sources, &v->diags);
    if (v->sim) {
        pb_notes_place(&notes, v->scenario, &v->originals);
        pb_notes_report(&notes, v->scenario, &v->diags);
    }
    pb_notes_release(&notes);
}

struct checking {
    pb_shelf *shelf;
    const author_request *r;
    author_report *report;
    pb_buf measures; // of the scenario that was checked last, as a table; or of all, as JSON
};

void author_judge(const pb_shelf *shelf, pb_volume *v, pb_measured *out)
{
    pb_measure(v->sim, author_threads(), author_progress, NULL, out);
    author_progress(NULL, NULL, 0);
    pb_verdict(out, &v->diags);
    pb_review_run(v->scenario, &shelf->catalogue, pb_script_as_port(v->script), &v->diags);
}

static void judge(struct checking *k, pb_volume *v)
{
    pb_measured m;
    author_judge(k->shelf, v, &m);
    if (k->report->format == AUTHOR_JSON) {
        pb_buf_add(&k->measures, k->measures.n ? PB_STR(",") : PB_STR(""));
        author_measures_json(&m, v->id, &k->measures);
    } else {
        author_measures_text(&m, &k->measures);
    }
    pb_measured_release(&m);
}

static void check_one(struct checking *k, pb_str id, pb_str folder)
{
    pb_shelf *shelf = k->shelf;
    const author_request *r = k->r;
    uint32_t added = pb_shelf_add(shelf, id, folder, NULL);
    pb_volume *v = &shelf->volumes.p[added];
    pb_buf own = {0};
    if (k->report->format != AUTHOR_JSON)
        k->measures.n = 0;
    if (v->sim && !r->errors_only)
        judge(k, v);
    pb_proof_translations(v, &k->shelf->catalogue, !r->errors_only);
    tell_notes(v);
    author_severities(r->severities ? r->severities
                                    : pb_path_join(&own, pb_arena_dup(&shelf->arena, folder).p,
                                                   AUTHOR_SEVERITIES),
                      &v->scenario->sources, &v->diags);
    if (r->errors_only)
        drop_all_but_errors(&v->diags);
    pb_diags_sort(&v->diags);
    k->report->scenarios++;
    author_report_add(k->report, id, &v->diags, &v->scenario->sources);
    pb_buf_release(&own);
}

// A scenario's folder or a folder of them; a language's folder of the primer; a course's file or a
// folder of them. False and *err when it is nothing of the kind.
static bool check_path(struct checking *k, const char *path, pb_err *err)
{
    if (author_check_texts(k->shelf, path, k->r, k->report))
        return true;
    if (!pb_dir_exists(path))
        return pb_err_set(err, "there is no folder '%s'", path);
    if (author_is_scenario(path)) {
        pb_str folder = pb_str_of(path);
        while (folder.n > 1 && folder.p[folder.n - 1] == '/')
            folder.n--;
        check_one(k, author_name_of(&k->shelf->arena, path), folder);
        return true;
    }
    const char *const dirs[] = {path, NULL};
    pb_finds finds = {0};
    pb_package_find(&finds, dirs);
    for (uint32_t i = 0; i < finds.list.n; i++)
        check_one(k, finds.list.p[i].id, finds.list.p[i].dir);
    bool any = finds.list.n > 0;
    pb_finds_release(&finds);
    return any ||
           pb_err_set(
               err,
               "no scenario in '%s': none of its folders holds a scenario.yaml or a script.lua",
               path);
}

static void close_with(const author_report *sum, const author_request *r, pb_buf *out)
{
    if (!sum->errors && !sum->warnings)
        pb_buf_add(out, PB_STR("no findings"));
    else if (r->errors_only)
        pb_buf_printf(out, "%u error%s", sum->errors, sum->errors == 1 ? "" : "s");
    else
        pb_buf_printf(out, "%u error%s, %u warning%s", sum->errors, sum->errors == 1 ? "" : "s",
                      sum->warnings, sum->warnings == 1 ? "" : "s");
    if (sum->notes)
        pb_buf_printf(out, ", %u note%s", sum->notes, sum->notes == 1 ? "" : "s");
    const struct {
        uint32_t n;
        const char *what;
    } parts[] = {{sum->scenarios, "scenario"}, {sum->primers, "primer"}, {sum->courses, "course"}};
    const char *between = " in";
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++)
        if (parts[i].n) {
            pb_buf_printf(out, "%s %u %s%s", between, parts[i].n, parts[i].what,
                          parts[i].n == 1 ? "" : "s");
            between = " and";
        }
    pb_buf_char(out, '\n');
}

int author_check(const author_request *r, pb_buf *out, pb_err *err)
{
    pb_shelf shelf = {0};
    pb_buf said = {0};
    int format = author_format(r, author_format_name, AUTHOR_FORMAT_COUNT, err);
    author_report report = {.format = (enum author_format)format, .out = &said};
    struct checking k = {.shelf = &shelf, .r = r, .report = &report};
    bool ok = format >= 0 && author_open(&shelf, r, err);
    report.measures = &k.measures;
    if (ok && r->severities && !pb_file_exists(r->severities))
        ok = pb_err_set(err, "there is no file '%s'", r->severities);
    if (ok)
        author_report_begin(&report);
    for (uint32_t i = 0; ok && i < r->n_paths; i++)
        ok = check_path(&k, r->paths[i], err);
    if (ok)
        author_report_end(&report);
    bool is_text = report.format == AUTHOR_TEXT;
    if (ok && !(r->quiet && is_text))
        pb_buf_add(out, pb_buf_str(&said));
    if (ok && is_text && !r->quiet && report.scenarios == 1)
        pb_buf_add(out, pb_buf_str(&k.measures));
    if (ok && is_text)
        close_with(&report, r, out);
    pb_shelf_release(&shelf);
    pb_buf_release(&said);
    pb_buf_release(&k.measures);
    return !ok ? AUTHOR_CANNOT : report.errors || report.warnings ? AUTHOR_FOUND : AUTHOR_CLEAN;
}
