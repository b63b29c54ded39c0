// SPDX-License-Identifier: MIT
#include "schema.h"

#include "base/file.h"

enum { FILE_LONGEST = 64 << 10 };
#define DEFINITIONS ".pushback/pushback.lua"

bool author_schema_files(const char *assets, const pb_catalogue *c, const pb_scenario *s,
                         bool (*each)(void *ctx, const char *path, pb_str text, bool is_made,
                                      pb_err *err),
                         void *ctx, pb_err *err)
{
    static const struct {
        const char *path, *asset;
    } files[] = {{".luarc.json", "editor/luarc.json"},
                 {".vscode/extensions.json", "editor/extensions.json"},
                 {".vscode/settings.json", "editor/settings.json"},
                 {".vscode/tasks.json", "editor/tasks.json"}};
    pb_buf text = {0}, path = {0};
    author_schema_check(&text);
    bool ok = each(ctx, ".pushback/check.schema.json", pb_buf_str(&text), true, err);
    text.n = 0;
    author_schema_lua(c, s, &text);
    ok = ok && each(ctx, DEFINITIONS, pb_buf_str(&text), true, err);
    text.n = 0;
    author_schema_scenario(c, &text);
    ok = ok && each(ctx, ".pushback/scenario.schema.json", pb_buf_str(&text), true, err);
    for (size_t i = 0; ok && i < sizeof files / sizeof *files; i++)
        ok = pb_file_read(pb_path_join(&path, assets, files[i].asset), FILE_LONGEST, &text, err) &&
             each(ctx, files[i].path, pb_buf_str(&text), false, err);
    pb_buf_release(&text);
    pb_buf_release(&path);
    return ok;
}

void author_schema_refresh(const pb_shelf *shelf, const char *folder)
{
    pb_buf path = {0}, old = {0}, text = {0};
    pb_volume v = {0};
    if (pb_file_exists(pb_path_join(&path, folder, DEFINITIONS)) &&
        pb_file_read(path.p, PB_SCRIPT_BYTES_MAX, &old, NULL)) {
        pb_arena names = {0};
        pb_shelf_load(shelf, &v, author_name_of(&names, folder), pb_str_of(folder), NULL);
        if (v.sim)
            author_schema_lua(&shelf->catalogue, v.scenario, &text);
        if (v.sim && !pb_str_eq(pb_buf_str(&old), pb_buf_str(&text)))
            pb_file_share(path.p, pb_buf_str(&text), NULL);
        pb_volume_release(&v);
        pb_arena_release(&names);
    }
    pb_buf_release(&path);
    pb_buf_release(&old);
    pb_buf_release(&text);
}

struct setting_up {
    const char *folder;
    pb_buf *out;
};

static bool put(void *ctx, const char *path, pb_str text, bool is_made, pb_err *err)
{
    struct setting_up *s = ctx;
    pb_buf whole = {0}, dir = {0};
    pb_path_join(&whole, s->folder, path);
    bool keeps = !is_made && pb_file_exists(whole.p);
    pb_str parent = pb_buf_str(&whole);
    while (parent.n && parent.p[parent.n - 1] != '/')
        parent.n--;
    pb_buf_add(&dir, parent);
    bool ok = keeps || (pb_dir_share(dir.p, err) && pb_file_share(whole.p, text, err));
    if (ok)
        pb_buf_printf(s->out, "%s %s\n", keeps ? "kept   " : "written", whole.p);
    pb_buf_release(&whole);
    pb_buf_release(&dir);
    return ok;
}

static bool set_up(pb_shelf *shelf, const author_request *r, pb_buf *out, pb_err *err)
{
    struct setting_up s = {r->paths[0], out};
    pb_buf assets = {0};
    uint32_t at =
        pb_shelf_add(shelf, author_name_of(&shelf->arena, s.folder), pb_str_of(s.folder), NULL);
    bool ok = author_assets(r, &assets, err) &&
              author_schema_files(assets.p, &shelf->catalogue, shelf->volumes.p[at].scenario, put,
                                  &s, err);
    pb_buf_release(&assets);
    return ok;
}

static bool tell(pb_shelf *shelf, const author_request *r, pb_buf *out, pb_err *err)
{
    static const char *const names[] = {"scenario", "check", "lua"};
    enum { SCENARIO, CHECK, LUA, NAMES };
    int which = r->n_paths ? pb_word_find(pb_str_of(r->paths[0]), names, NAMES) : -1;
    pb_buf text = {0};
    if (which == SCENARIO)
        author_schema_scenario(&shelf->catalogue, &text);
    else if (which == CHECK)
        author_schema_check(&text);
    else if (which == LUA)
        author_schema_lua(&shelf->catalogue, NULL, &text);
    else if (r->n_paths && author_is_scenario(r->paths[0]))
        return r->output ? pb_err_set(err, "--output does not go with a folder")
                         : set_up(shelf, r, out, err);
    else
        return pb_err_set(err,
                          "schema of what? 'scenario', 'check', 'lua', or a scenario's folder");
    bool ok = author_deliver(r, pb_buf_str(&text), out, err);
    pb_buf_release(&text);
    return ok;
}

int author_schema(const author_request *r, pb_buf *out, pb_err *err)
{
    pb_shelf shelf = {0};
    bool ok = author_open(&shelf, r, err) && tell(&shelf, r, out, err);
    pb_shelf_release(&shelf);
    return ok ? AUTHOR_CLEAN : AUTHOR_CANNOT;
}
