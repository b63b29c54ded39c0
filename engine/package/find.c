// SPDX-License-Identifier: MIT
#include "package/find.h"

#include <sha256.h>

#include "base/bug.h"
#include "base/file.h"

static const char *const yaml_name = "scenario.yaml";
static const char *const script_name = "script.lua";

struct search {
    pb_finds *out;
    const char *dir;
};

static bool holds_scenario(const char *dir)
{
    pb_buf path = {0};
    bool holds = pb_file_exists(pb_path_join(&path, dir, yaml_name)) ||
                 pb_file_exists(pb_path_join(&path, dir, script_name));
    pb_buf_release(&path);
    return holds;
}

static void look_into(void *ctx, pb_str name)
{
    struct search *s = ctx;
    pb_finds *out = s->out;
    for (uint32_t i = 0; i < out->list.n; i++)
        if (pb_str_eq(out->list.p[i].id, name))
            return;
    pb_buf path = {0};
    pb_path_join(&path, s->dir, name.p);
    if (holds_scenario(path.p))
        *pb_vec_add(&out->list) = (pb_found){pb_arena_dup(&out->arena, name),
                                             pb_arena_dup(&out->arena, pb_buf_str(&path))};
    pb_buf_release(&path);
}

static int by_id(const void *a, const void *b)
{
    return pb_str_cmp(((const pb_found *)a)->id, ((const pb_found *)b)->id);
}

void pb_package_find(pb_finds *out, const char *const *dirs)
{
    for (; *dirs; dirs++) {
        struct search s = {out, *dirs};
        pb_dir_list(*dirs, look_into, &s, NULL);
    }
    if (out->list.n)
        qsort(out->list.p, out->list.n, sizeof *out->list.p, by_id);
}

void pb_finds_release(pb_finds *f)
{
    pb_vec_release(&f->list);
    pb_arena_release(&f->arena);
}

bool pb_package_file(const char *path, size_t limit, pb_buf *out, pb_sources *sources,
                     pb_diags *diags)
{
    pb_err err = {0};
    int64_t size = pb_file_size(path);
    if (size <= (int64_t)limit && pb_file_read(path, limit, out, &err))
        return true;
    pb_span at = {pb_sources_add(sources, pb_str_of(path), PB_STR("")), 0, 0, 0};
    if (size > (int64_t)limit)
        return pb_diag_add(diags, PB_D_FILE_TOO_LARGE, at,
                           "the file has %lld bytes; %zu is the most", (long long)size, limit);
    return pb_diag_add(diags, PB_D_FILE_UNREADABLE, at, "%s", err.text);
}

static void hash_file(SHA256_CTX *sha, const char *name, pb_str bytes)
{
    pb_buf head = {0};
    pb_buf_printf(&head, "%s %zu\n", name, bytes.n);
    SHA256_Update(sha, (const uint8_t *)head.p, head.n);
    if (bytes.n)
        SHA256_Update(sha, (const uint8_t *)bytes.p, bytes.n);
    pb_buf_release(&head);
}

void pb_package_hash(pb_str yaml, pb_str script, char out[65])
{
    SHA256_CTX sha;
    SHA256_Init(&sha);
    hash_file(&sha, yaml_name, yaml);
    hash_file(&sha, script_name, script);
    if (!SHA256_End(&sha, out))
        PB_BUG("no hash");
}

static bool read_one(pb_package *p, const char *dir, const char *name, size_t limit, pb_str *path,
                     pb_str *bytes, pb_sources *sources, pb_diags *diags)
{
    pb_buf buf = {0};
    *path = pb_arena_dup(&p->arena, pb_str_of(pb_path_join(&buf, dir, name)));
    bool ok = pb_package_file(path->p, limit, &buf, sources, diags);
    if (ok)
        *bytes = pb_arena_dup(&p->arena, pb_buf_str(&buf));
    pb_buf_release(&buf);
    return ok;
}

static pb_str folder_name(const char *dir)
{
    pb_str name = pb_str_of(dir);
    while (name.n > 1 && name.p[name.n - 1] == '/')
        name.n--;
    for (size_t i = name.n; i > 0; i--)
        if (name.p[i - 1] == '/' && i < name.n)
            return (pb_str){name.p + i, name.n - i};
    return name;
}

bool pb_package_read_yaml(pb_package *out, const char *dir, pb_sources *sources, pb_diags *diags)
{
    out->id = pb_arena_dup(&out->arena, folder_name(dir));
    out->has_yaml = read_one(out, dir, yaml_name, PB_YAML_FILE_MAX, &out->yaml_path, &out->yaml,
                             sources, diags);
    return out->has_yaml;
}

bool pb_package_read_script(pb_package *out, const char *dir, pb_sources *sources, pb_diags *diags)
{
    out->has_script = read_one(out, dir, script_name, PB_SCRIPT_FILE_MAX, &out->script_path,
                               &out->script, sources, diags);
    if (out->has_yaml && out->has_script)
        pb_package_hash(out->yaml, out->script, out->hash);
    return out->has_script;
}

bool pb_package_read(pb_package *out, const char *dir, pb_sources *sources, pb_diags *diags)
{
    bool yaml = pb_package_read_yaml(out, dir, sources, diags);
    return pb_package_read_script(out, dir, sources, diags) && yaml;
}

void pb_package_release(pb_package *p)
{
    pb_arena_release(&p->arena);
}
