// SPDX-License-Identifier: MIT
#include "app/shelf.h"

#include <stdlib.h>

#include "check/check.h"
#include "package/catalogue.h"
#include "package/find.h"
#include "package/locale.h"
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

bool pb_volume_is_broken(const pb_volume *v)
{
    return !v->sim && !v->is_listed;
}

static void list(const pb_shelf *s, pb_volume *v)
{
    pb_package *pack = &v->pack;
    v->scenario = pb_heap_resize(NULL, sizeof *v->scenario);
    memset(v->scenario, 0, sizeof *v->scenario);
    v->is_listed =
        pb_package_read_yaml(pack, v->folder.p, &v->scenario->sources, &v->diags) &&
        pb_meta_load(v->scenario, &s->catalogue, v->id, pack->yaml_path, pack->yaml, &v->diags);
}

static void read_script(const pb_shelf *s, pb_volume *v, const char *school)
{
    pb_scenario *sc = v->scenario;
    pb_package *pack = &v->pack;
    if (pb_package_read_script(pack, v->folder.p, &sc->sources, &v->diags) && v->is_listed) {
        memcpy(sc->hash, pack->hash, sizeof sc->hash);
        v->script = pb_script_load(sc, &s->catalogue, pack->script_path, pack->script, &v->diags);
    }
    v->is_listed = false;
    pb_package_release(pack);
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

// ---- languages --------------------------------------------------------------------------------

static void path_of(const pb_volume *v, pb_str language, pb_buf *out)
{
    out->n = 0;
    pb_buf_printf(out, "%.*s/locale/%.*s.po", PB_STR_ARG(v->folder), PB_STR_ARG(language));
}

// The scenario's translation for a reader, when it serves better than the original.
static pb_tongue *translation(const pb_volume *v, pb_str wanted)
{
    pb_locales locales = {0};
    pb_tongue *t = NULL;
    if (wanted.n)
        pb_locales_find(&locales, v->folder.p);
    pb_str best = pb_locales_best(&locales, wanted);
    if (pb_locale_fit(wanted, best) > pb_locale_fit(wanted, v->scenario->meta.language)) {
        pb_sources sources = {0};
        pb_diags diags = {0};
        pb_buf path = {0};
        pb_po po = {0};
        path_of(v, best, &path);
        pb_locale_read(&po, path.p, &sources, &diags);
        t = pb_tongue_new(best);
        pb_tongue_learn(t, &po, PB_PO_PROSE, &diags);
        pb_po_release(&po);
        pb_buf_release(&path);
        pb_diags_release(&diags);
        pb_sources_release(&sources);
    }
    pb_locales_release(&locales);
    return t;
}

// Puts its texts into the tongue that was found for it.
static void put_into_words(const pb_shelf *s, pb_volume *v)
{
    bool is_pseudo = pb_str_is(pb_buf_str(&s->language), PB_TONGUE_PSEUDO);
    v->speaks = is_pseudo ? s->tongue : v->tongue;
    if (!pb_volume_is_broken(v))
        pb_scenario_speak(v->scenario, &v->originals, v->speaks);
}

static void speak(const pb_shelf *s, pb_volume *v)
{
    pb_tongue *old = v->tongue;
    v->tongue = pb_volume_is_broken(v) ? NULL : translation(v, pb_buf_str(&s->language));
    put_into_words(s, v);
    pb_tongue_free(old);
}

void pb_shelf_speak(pb_shelf *s, pb_str language, const pb_tongue *tongue)
{
    s->language.n = 0;
    pb_buf_add(&s->language, language);
    s->tongue = tongue;
    pb_catalogue_speak(&s->catalogue, &s->originals, tongue);
    for (uint32_t i = 0; i < s->volumes.n; i++)
        speak(s, &s->volumes.p[i]);
}

bool pb_shelf_has_language(const pb_shelf *s, pb_str language)
{
    bool has = false;
    for (uint32_t i = 0; i < s->volumes.n && !has; i++) {
        pb_locales locales = {0};
        pb_locales_find(&locales, s->volumes.p[i].folder.p);
        has = pb_locale_fit(language, s->volumes.p[i].scenario->meta.language) != PB_LOCALE_NONE ||
              pb_locales_best(&locales, language).n;
        pb_locales_release(&locales);
    }
    return has;
}

// ---- the shelf --------------------------------------------------------------------------------

void pb_shelf_load(const pb_shelf *s, pb_volume *out, pb_str id, pb_str folder, const char *school)
{
    *out = (pb_volume){.id = id, .folder = folder};
    list(s, out);
    read_script(s, out, school);
    speak(s, out);
    pb_diags_sort(&out->diags);
}

uint32_t pb_shelf_put(pb_shelf *s, uint32_t at, const pb_volume *v)
{
    if (at < s->volumes.n)
        pb_volume_release(&s->volumes.p[at]);
    else
        *pb_vec_add(&s->volumes) = (pb_volume){0};
    at = at < s->volumes.n ? at : s->volumes.n - 1;
    s->volumes.p[at] = *v;
    return at;
}

uint32_t pb_shelf_add(pb_shelf *s, pb_str id, pb_str folder, const char *school)
{
    pb_volume v;
    pb_shelf_load(s, &v, pb_arena_dup(&s->arena, id), pb_arena_dup(&s->arena, folder), school);
    return pb_shelf_put(s, PB_NO_INDEX, &v);
}

// The easier ones first; what cannot be read last.
static int compare(const void *a, const void *b)
{
    const pb_volume *x = a, *y = b;
    int level_x = x->is_listed ? x->scenario->meta.level : INT8_MAX;
    int level_y = y->is_listed ? y->scenario->meta.level : INT8_MAX;
    return level_x != level_y ? level_x - level_y : pb_str_cmp(x->id, y->id);
}

void pb_shelf_list(pb_shelf *s, const char *const *folders, const char *school)
{
    pb_finds finds = {0};
    pb_buf_printf(&s->school, "%s", school ? school : "");
    pb_package_find(&finds, folders);
    for (uint32_t i = 0; i < finds.list.n; i++) {
        pb_volume v = {.id = pb_arena_dup(&s->arena, finds.list.p[i].id),
                       .folder = pb_arena_dup(&s->arena, finds.list.p[i].dir)};
        list(s, &v);
        if (v.is_listed)
            speak(s, &v);
        else
            read_script(s, &v, NULL); // for what is wrong in it as well
        pb_diags_sort(&v.diags);
        pb_shelf_put(s, PB_NO_INDEX, &v);
    }
    if (s->volumes.n)
        qsort(s->volumes.p, s->volumes.n, sizeof *s->volumes.p, compare);
    pb_finds_release(&finds);
}

pb_volume *pb_shelf_read(pb_shelf *s, uint32_t volume)
{
    pb_volume *v = volume < s->volumes.n ? &s->volumes.p[volume] : NULL;
    if (!v || !v->is_listed)
        return v;
    pb_scenario_speak(v->scenario, &v->originals, NULL); // the script names people as they are
    pb_originals_release(&v->originals);
    read_script(s, v, s->school.n ? s->school.p : NULL);
    put_into_words(s, v); // the same tongue: what was shown in it stays
    pb_diags_sort(&v->diags);
    return v;
}

void pb_shelf_read_all(pb_shelf *s)
{
    for (uint32_t i = 0; i < s->volumes.n; i++)
        pb_shelf_read(s, i);
}

pb_sim *pb_shelf_sim(pb_shelf *s, uint32_t volume, pb_str school)
{
    pb_volume *v = pb_shelf_read(s, volume);
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

void pb_volume_release(pb_volume *v)
{
    pb_sim_free(v->sim);
    for (uint32_t i = 0; i < v->others.n; i++)
        pb_sim_free(v->others.p[i]);
    pb_vec_release(&v->others);
    pb_script_free(v->script);
    pb_tongue_free(v->tongue);
    pb_originals_release(&v->originals);
    if (v->scenario)
        pb_scenario_release(v->scenario);
    free(v->scenario);
    pb_diags_release(&v->diags);
    pb_package_release(&v->pack);
    *v = (pb_volume){0};
}

void pb_shelf_release(pb_shelf *s)
{
    for (uint32_t i = 0; i < s->volumes.n; i++)
        pb_volume_release(&s->volumes.p[i]);
    pb_vec_release(&s->volumes);
    pb_sources_release(&s->sources);
    pb_catalogue_release(&s->catalogue);
    pb_originals_release(&s->originals);
    pb_buf_release(&s->language);
    pb_buf_release(&s->school);
    pb_arena_release(&s->arena);
}
