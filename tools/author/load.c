// SPDX-License-Identifier: MIT
#include <unistd.h>

#include "app/places.h"
#include "author.h"
#include "base/file.h"

pb_str author_name_of(pb_arena *a, const char *path)
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

bool author_is_scenario(const char *path)
{
    static const char *const files[] = {"scenario.yaml", "script.lua"};
    pb_buf file = {0};
    bool is = false;
    for (size_t i = 0; i < sizeof files / sizeof *files; i++)
        is |= pb_file_exists(pb_path_join(&file, path, files[i]));
    pb_buf_release(&file);
    return is;
}

bool author_assets(const author_request *r, pb_buf *out, pb_err *err)
{
    pb_buf share = {0};
    bool ok = r->assets || pb_places_share(&share, err);
    if (ok && r->assets)
        pb_buf_printf(out, "%s", r->assets);
    else if (ok)
        pb_path_join(out, share.p, "assets");
    pb_buf_release(&share);
    return ok;
}

bool author_open(pb_shelf *shelf, const author_request *r, pb_err *err)
{
    pb_buf assets = {0};
    bool ok = author_assets(r, &assets, err) && pb_shelf_open(shelf, assets.p, err);
    pb_buf_release(&assets);
    return ok;
}

bool author_scenarios(const author_request *r, pb_buf *out)
{
    pb_buf assets = {0};
    bool ok = author_assets(r, &assets, NULL);
    if (ok)
        pb_path_join(out, assets.p, "../scenarios");
    pb_buf_release(&assets);
    return ok;
}

pb_volume *author_load(pb_shelf *shelf, const char *path, pb_buf *out, pb_err *err)
{
    if (!pb_dir_exists(path) || !author_is_scenario(path)) {
        pb_err_set(err, "'%s' is no scenario's folder", path);
        return NULL;
    }
    uint32_t at = pb_shelf_add(shelf, author_name_of(&shelf->arena, path), pb_str_of(path), NULL);
    pb_volume *v = &shelf->volumes.p[at];
    if (v->sim)
        return v;
    pb_diags_print(&v->diags, &v->scenario->sources, out);
    pb_err_set(err, "'%s' cannot be played; 'pushback-author check' says why", path);
    return NULL;
}

bool author_deliver(const author_request *r, pb_str product, pb_buf *out, pb_err *err)
{
    if (r->output)
        return pb_file_share(r->output, product, err);
    pb_buf_add(out, product);
    return true;
}
