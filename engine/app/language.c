// SPDX-License-Identifier: MIT
#include "app/inside.h"

#include <stdlib.h>

#include "base/file.h"
#include "package/locale.h"

enum { PROGRAM, CATALOGUE, CATALOGUES };
static const char *const file_name[CATALOGUES] = {"program.po", "catalogue.po"};

static bool read_one(const pb_languages *l, pb_str tag, int which, pb_po *po)
{
    pb_sources sources = {0};
    pb_diags diags = {0};
    pb_buf path = {0};
    pb_buf_printf(&path, "%.*s/%.*s/%s", PB_STR_ARG(l->folder), PB_STR_ARG(tag), file_name[which]);
    bool is_there = pb_file_exists(path.p);
    if (is_there)
        pb_locale_read(po, path.p, &sources, &diags);
    pb_buf_release(&path);
    pb_diags_release(&diags);
    pb_sources_release(&sources);
    return is_there;
}

static void take_folder(void *ctx, pb_str tag)
{
    pb_languages *l = ctx;
    pb_po po = {0};
    if (read_one(l, tag, PROGRAM, &po)) {
        pb_str name = pb_po_field(&po, "X-Name");
        *pb_vec_add(&l->of) = (pb_language){pb_arena_dup(&l->arena, tag),
                                            pb_arena_dup(&l->arena, name.n ? name : tag)};
    }
    pb_po_release(&po);
}

void pb_languages_find(pb_languages *l, const char *assets)
{
    pb_buf folder = {0};
    pb_path_join(&folder, assets, "locale");
    l->folder = pb_arena_dup(&l->arena, pb_buf_str(&folder));
    *pb_vec_add(&l->of) = (pb_language){PB_STR("en"), PB_STR("English")};
    if (pb_dir_exists(folder.p))
        pb_dir_list(folder.p, take_folder, l, NULL);
    const char *pseudo = getenv("PUSHBACK_PSEUDO");
    if (pseudo && *pseudo)
        *pb_vec_add(&l->of) = (pb_language){PB_STR(PB_TONGUE_PSEUDO), PB_STR("⟦Þšééûûðöö⟧")};
    pb_buf_release(&folder);
}

void pb_languages_release(pb_languages *l)
{
    pb_vec_release(&l->of);
    pb_arena_release(&l->arena);
}

bool pb_languages_best(const pb_languages *l, pb_str wanted, uint32_t *out)
{
    enum pb_locale_fit best = PB_LOCALE_NONE;
    for (uint32_t i = 0; i < l->of.n; i++) {
        enum pb_locale_fit fit = pb_locale_fit(wanted, l->of.p[i].tag);
        if (fit > best) {
            best = fit;
            *out = i;
        }
    }
    return best != PB_LOCALE_NONE;
}

const char *pb_languages_wanted(void)
{
    static const char *const names[] = {"LC_ALL", "LC_MESSAGES", "LANG"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        const char *value = getenv(names[i]);
        if (value && *value)
            return value;
    }
    return "en";
}

pb_tongue *pb_languages_tongue(const pb_languages *l, uint32_t number)
{
    pb_str tag = l->of.p[number].tag;
    if (number == 0)
        return NULL;
    if (pb_str_is(tag, PB_TONGUE_PSEUDO))
        return pb_tongue_pseudo();
    pb_tongue *t = pb_tongue_new(tag);
    pb_diags diags = {0};
    for (int i = 0; i < CATALOGUES; i++) {
        pb_po po = {0};
        if (read_one(l, tag, i, &po))
            pb_tongue_learn(t, &po, i == PROGRAM ? PB_PO_FORMATS : PB_PO_PROSE, &diags);
        pb_po_release(&po);
    }
    pb_diags_release(&diags);
    return t;
}

// ---- the app's --------------------------------------------------------------------------------

uint32_t pb_app_languages(const pb_app *app, pb_str out[], uint32_t max)
{
    uint32_t n = app->languages.of.n < max ? app->languages.of.n : max;
    for (uint32_t i = 0; i < n; i++)
        out[i] = app->languages.of.p[i].name;
    return n;
}

// `language` for scenarios, `number` for the program.
static void speak(pb_app *app, pb_str language, uint32_t number)
{
    pb_tongue *old = app->tongue;
    app->settings.of[PB_SETTING_LANGUAGE] = (uint16_t)number;
    app->tongue = pb_languages_tongue(&app->languages, number);
    pb_shelf_speak(&app->shelf, language, app->tongue);
    pb_tongue_free(old);
}

static bool folder_has(const char *folder, pb_str wanted)
{
    pb_locales own = {0};
    if (folder)
        pb_locales_find(&own, folder);
    bool has = pb_locales_best(&own, wanted).n > 0;
    pb_locales_release(&own);
    return has;
}

bool pb_app_begin_language(pb_app *app, const char *asked, const char *folder, pb_err *err)
{
    pb_buf kept = {0};
    uint32_t number = 0;
    if (!asked &&
        !pb_store_get(app->store, pb_str_of(pb_setting_name[PB_SETTING_LANGUAGE]), &kept, err))
        return false;
    pb_str wanted = asked    ? pb_str_of(asked)
                    : kept.n ? pb_buf_str(&kept)
                             : pb_str_of(pb_languages_wanted());
    bool speaks = pb_languages_best(&app->languages, wanted, &number);
    bool ok = !asked || speaks || pb_shelf_has_language(&app->shelf, wanted) ||
              folder_has(folder, wanted);
    if (ok)
        speak(app, wanted, number);
    else
        pb_err_set(err, "neither the program nor a scenario is in '%s'", asked);
    pb_buf_release(&kept);
    return ok;
}

bool pb_app_ask_language(pb_app *app, const char *asked, const char *folder, pb_err *err)
{
    pb_str wanted = pb_str_of(asked);
    uint32_t number = 0;
    bool ok = pb_languages_best(&app->languages, wanted, &number) || folder_has(folder, wanted) ||
              pb_err_set(err, "neither the program nor a scenario is in '%s'", asked);
    if (ok)
        speak(app, wanted, number);
    return ok;
}

bool pb_app_set_language(pb_app *app, uint32_t number, pb_err *err)
{
    if (number >= app->languages.of.n)
        return true;
    pb_str tag = app->languages.of.p[number].tag;
    speak(app, tag, number);
    return pb_store_set(app->store, pb_str_of(pb_setting_name[PB_SETTING_LANGUAGE]), tag, err);
}
