// SPDX-License-Identifier: MIT
#include <unistd.h>

#include "app/places.h"
#include "app/shelf.h"
#include "author.h"
#include "base/file.h"
#include "package/find.h"

struct totals {
    uint32_t errors, warnings, scenarios;
};

// The folder's name as it stands in the whole path, so that "." has one, too.
static pb_str name_of(pb_arena *a, const char *path)
{
    char here[4096];
    pb_buf whole = {0};
    PB_VEC(pb_str) parts = {0};
    pb_path_join(&whole, getcwd(here, sizeof here) ? here : "", path);
    pb_str rest = pb_buf_str(&whole), part;
    while (pb_str_cut(&rest, '/', &part)) {
        if (pb_str_is(part, "..") && parts.n)
            parts.n--;
        else if (part.n && !pb_str_is(part, ".") && !pb_str_is(part, ".."))
            *pb_vec_add(&parts) = part;
    }
    pb_str name = pb_arena_dup(a, parts.n ? parts.p[parts.n - 1] : PB_STR(""));
    pb_vec_release(&parts);
    pb_buf_release(&whole);
    return name;
}

static bool is_scenario(const char *path)
{
    static const char *const files[] = {"scenario.yaml", "script.lua"};
    pb_buf file = {0};
    bool is = false;
    for (size_t i = 0; i < sizeof files / sizeof *files; i++)
        is |= pb_file_exists(pb_path_join(&file, path, files[i]));
    pb_buf_release(&file);
    return is;
}

// Errors and their notes only.
static pb_diags without_warnings(const pb_diags *d)
{
    pb_diags kept = {.errors = d->errors, .dropped = d->dropped};
    bool keeps = false;
    for (uint32_t i = 0; i < d->list.n; i++) {
        if (!d->list.p[i].is_note)
            keeps = d->list.p[i].severity == PB_ERROR;
        if (keeps)
            *pb_vec_add(&kept.list) = d->list.p[i];
    }
    return kept;
}

static void check_one(pb_shelf *shelf, pb_str id, pb_str folder, const author_request *r,
                      struct totals *sum, pb_buf *out)
{
    uint32_t added = pb_shelf_add(shelf, id, folder, NULL);
    const pb_volume *v = &shelf->volumes.p[added];
    sum->scenarios++;
    sum->errors += v->diags.errors;
    sum->warnings += r->errors_only ? 0 : v->diags.warnings;
    if (r->quiet)
        return;
    if (!r->errors_only) {
        pb_diags_print(&v->diags, &v->scenario->sources, out);
        return;
    }
    pb_diags kept = without_warnings(&v->diags);
    pb_diags_print(&kept, &v->scenario->sources, out);
    pb_vec_release(&kept.list);
}

// A scenario's folder, or a folder of them. False and *err when it is neither.
static bool check_path(pb_shelf *shelf, const char *path, const author_request *r,
                       struct totals *sum, pb_buf *out, pb_err *err)
{
    if (!pb_dir_exists(path))
        return pb_err_set(err, "there is no folder '%s'", path);
    if (is_scenario(path)) {
        pb_str folder = pb_str_of(path);
        while (folder.n > 1 && folder.p[folder.n - 1] == '/')
            folder.n--;
        check_one(shelf, name_of(&shelf->arena, path), folder, r, sum, out);
        return true;
    }
    const char *const dirs[] = {path, NULL};
    pb_finds finds = {0};
    pb_package_find(&finds, dirs);
    for (uint32_t i = 0; i < finds.list.n; i++)
        check_one(shelf, finds.list.p[i].id, finds.list.p[i].dir, r, sum, out);
    bool any = finds.list.n > 0;
    pb_finds_release(&finds);
    return any ||
           pb_err_set(
               err,
               "no scenario in '%s': none of its folders holds a scenario.yaml or a script.lua",
               path);
}

static void close_with(const struct totals *sum, const author_request *r, pb_buf *out)
{
    if (!sum->errors && !sum->warnings)
        pb_buf_add(out, PB_STR("no findings"));
    else if (r->errors_only)
        pb_buf_printf(out, "%u error%s", sum->errors, sum->errors == 1 ? "" : "s");
    else
        pb_buf_printf(out, "%u error%s, %u warning%s", sum->errors, sum->errors == 1 ? "" : "s",
                      sum->warnings, sum->warnings == 1 ? "" : "s");
    pb_buf_printf(out, " in %u scenario%s\n", sum->scenarios, sum->scenarios == 1 ? "" : "s");
}

int author_check(const author_request *r, pb_buf *out, pb_err *err)
{
    pb_shelf shelf = {0};
    pb_buf share = {0}, assets = {0};
    struct totals sum = {0};
    bool ok = r->assets || pb_places_share(&share, err);
    if (ok && !r->assets)
        pb_path_join(&assets, share.p, "assets");
    ok = ok && pb_shelf_open(&shelf, r->assets ? r->assets : assets.p, err);
    for (uint32_t i = 0; ok && i < r->n_paths; i++)
        ok = check_path(&shelf, r->paths[i], r, &sum, out, err);
    if (ok)
        close_with(&sum, r, out);
    pb_shelf_release(&shelf);
    pb_buf_release(&share);
    pb_buf_release(&assets);
    return !ok ? AUTHOR_CANNOT : sum.errors || sum.warnings ? AUTHOR_FOUND : AUTHOR_CLEAN;
}
