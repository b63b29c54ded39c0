// SPDX-License-Identifier: MIT
#include "app/notes.h"
#include "author.h"
#include "base/file.h"
#include "check/review.h"
#include "findings.h"
#include "package/find.h"

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

static void check_one(pb_shelf *shelf, pb_str id, pb_str folder, const author_request *r,
                      author_report *report)
{
    uint32_t added = pb_shelf_add(shelf, id, folder, NULL);
    pb_volume *v = &shelf->volumes.p[added];
    pb_buf own = {0};
    pb_shelf_proof(shelf, added);
    if (v->sim && !r->errors_only)
        pb_review_run(v->scenario, &shelf->catalogue, pb_script_as_port(v->script), &v->diags);
    tell_notes(v);
    author_severities(r->severities ? r->severities
                                    : pb_path_join(&own, pb_arena_dup(&shelf->arena, folder).p,
                                                   AUTHOR_SEVERITIES),
                      &v->scenario->sources, &v->diags);
    if (r->errors_only)
        drop_all_but_errors(&v->diags);
    pb_diags_sort(&v->diags);
    author_report_add(report, id, &v->diags, &v->scenario->sources);
    pb_buf_release(&own);
}

// A scenario's folder, or a folder of them. False and *err when it is neither.
static bool check_path(pb_shelf *shelf, const char *path, const author_request *r,
                       author_report *report, pb_err *err)
{
    if (!pb_dir_exists(path))
        return pb_err_set(err, "there is no folder '%s'", path);
    if (author_is_scenario(path)) {
        pb_str folder = pb_str_of(path);
        while (folder.n > 1 && folder.p[folder.n - 1] == '/')
            folder.n--;
        check_one(shelf, author_name_of(&shelf->arena, path), folder, r, report);
        return true;
    }
    const char *const dirs[] = {path, NULL};
    pb_finds finds = {0};
    pb_package_find(&finds, dirs);
    for (uint32_t i = 0; i < finds.list.n; i++)
        check_one(shelf, finds.list.p[i].id, finds.list.p[i].dir, r, report);
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
    pb_buf_printf(out, " in %u scenario%s\n", sum->scenarios, sum->scenarios == 1 ? "" : "s");
}

int author_check(const author_request *r, pb_buf *out, pb_err *err)
{
    pb_shelf shelf = {0};
    pb_buf said = {0};
    int format = author_format(r, author_format_name, AUTHOR_FORMAT_COUNT, err);
    author_report report = {.format = (enum author_format)format, .out = &said};
    bool ok = format >= 0 && author_open(&shelf, r, err);
    if (ok && r->severities && !pb_file_exists(r->severities))
        ok = pb_err_set(err, "there is no file '%s'", r->severities);
    if (ok)
        author_report_begin(&report);
    for (uint32_t i = 0; ok && i < r->n_paths; i++)
        ok = check_path(&shelf, r->paths[i], r, &report, err);
    if (ok)
        author_report_end(&report);
    if (ok && !(r->quiet && report.format == AUTHOR_TEXT))
        pb_buf_add(out, pb_buf_str(&said));
    if (ok && report.format == AUTHOR_TEXT)
        close_with(&report, r, out);
    pb_shelf_release(&shelf);
    pb_buf_release(&said);
    return !ok ? AUTHOR_CANNOT : report.errors || report.warnings ? AUTHOR_FOUND : AUTHOR_CLEAN;
}
