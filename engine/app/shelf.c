// SPDX-License-Identifier: MIT
#include "app/shelf.h"

#include <stdlib.h>

#include "check/check.h"
#include "package/catalogue.h"
#include "package/find.h"
#include "package/meta.h"

bool pb_shelf_open(pb_shelf *s, const char *assets, pb_err *err)
{
    pb_diags diags = {0};
    bool ok = pb_catalogue_load(&s->catalogue, assets, &s->sources, &diags) && !diags.errors;
    if (!ok) {
        pb_buf text = {0};
        pb_diags_sort(&diags);
        pb_diags_print(&diags, &s->sources, &text);
        pb_err_set(err, "the catalogue in '%s' is not whole:\n%s", assets, text.p ? text.p : "");
        pb_buf_release(&text);
    }
    pb_diags_release(&diags);
    return ok;
}

uint32_t pb_shelf_find(const pb_shelf *s, pb_str id)
{
    for (uint32_t i = 0; i < s->volumes.n; i++)
        if (pb_str_eq(s->volumes.p[i].id, id))
            return i;
    return PB_NO_INDEX;
}

static void load(pb_shelf *s, pb_volume *v, const char *school)
{
    pb_scenario *sc = v->scenario;
    pb_package pack = {0};
    pb_package_read(&pack, v->folder.p, &sc->sources, &v->diags);
    bool has_meta = pack.has_yaml &&
                    pb_meta_load(sc, &s->catalogue, v->id, pack.yaml_path, pack.yaml, &v->diags);
    if (has_meta && pack.has_script) {
        memcpy(sc->hash, pack.hash, sizeof sc->hash);
        v->script = pb_script_load(sc, &s->catalogue, pack.script_path, pack.script, &v->diags);
    }
    pb_package_release(&pack);
    if (!v->script || v->diags.errors)
        return;
    pb_check_run(sc, &s->catalogue, pb_script_as_port(v->script), &v->diags);
    const pb_diags *faults =
        pb_script_faults(v->script); // of functions that failed while it was played
    for (uint32_t i = 0; i < faults->list.n; i++)
        pb_diag_add(&v->diags, faults->list.p[i].id, faults->list.p[i].at, "%.*s",
                    PB_STR_ARG(faults->list.p[i].message));
    if (v->diags.errors)
        return;
    int chosen = school ? pb_catalogue_school(&s->catalogue, pb_str_of(school)) : -1;
    v->sim = pb_sim_new(sc, &s->catalogue, chosen >= 0 ? (uint32_t)chosen : sc->meta.school,
                        pb_script_as_port(v->script));
}

uint32_t pb_shelf_add(pb_shelf *s, pb_str id, pb_str folder, const char *school)
{
    pb_volume *v = pb_vec_add(&s->volumes);
    v->id = pb_arena_dup(&s->arena, id);
    v->folder = pb_arena_dup(&s->arena, folder);
    v->scenario = pb_heap_resize(NULL, sizeof *v->scenario);
    memset(v->scenario, 0, sizeof *v->scenario);
    load(s, v, school);
    pb_diags_sort(&v->diags);
    return s->volumes.n - 1;
}

void pb_shelf_fill(pb_shelf *s, const char *const *folders, const char *school)
{
    pb_finds finds = {0};
    pb_package_find(&finds, folders);
    for (uint32_t i = 0; i < finds.list.n; i++)
        pb_shelf_add(s, finds.list.p[i].id, finds.list.p[i].dir, school);
    pb_finds_release(&finds);
}

pb_sim *pb_shelf_sim(pb_shelf *s, uint32_t volume, pb_str school)
{
    pb_volume *v = volume < s->volumes.n ? &s->volumes.p[volume] : NULL;
    if (!v || !v->sim)
        return NULL;
    int wanted = pb_catalogue_school(&s->catalogue, school);
    if (wanted < 0 || (uint32_t)wanted == pb_sim_school(v->sim))
        return v->sim;
    for (uint32_t i = 0; i < v->others.n; i++)
        if (pb_sim_school(v->others.p[i]) == (uint32_t)wanted)
            return v->others.p[i];
    return *pb_vec_add(&v->others) = pb_sim_new(v->scenario, &s->catalogue, (uint32_t)wanted,
                                                pb_script_as_port(v->script));
}

void pb_shelf_release(pb_shelf *s)
{
    for (uint32_t i = 0; i < s->volumes.n; i++) {
        pb_volume *v = &s->volumes.p[i];
        pb_sim_free(v->sim);
        for (uint32_t k = 0; k < v->others.n; k++)
            pb_sim_free(v->others.p[k]);
        pb_vec_release(&v->others);
        pb_script_free(v->script);
        pb_scenario_release(v->scenario);
        free(v->scenario);
        pb_diags_release(&v->diags);
    }
    pb_vec_release(&s->volumes);
    pb_sources_release(&s->sources);
    pb_catalogue_release(&s->catalogue);
    pb_arena_release(&s->arena);
}
