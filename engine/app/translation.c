// SPDX-License-Identifier: MIT
#include "app/translation.h"

#include "base/file.h"
#include "package/locale.h"

void pb_translation_template(pb_volume *v, const pb_catalogue *c, pb_template *out)
{
    pb_scenario_speak(v->scenario, &v->originals, NULL);
    pb_template_make(out, v->scenario, c);
    pb_scenario_speak(v->scenario, &v->originals, v->speaks);
}

static bool is_as_written(const pb_translation *t, const pb_sources *sources)
{
    uint32_t file = t->file.list.n ? t->file.list.p->at.file : PB_NO_INDEX;
    return file < sources->list.n && pb_str_eq(sources->list.p[file].text, pb_buf_str(&t->text));
}

bool pb_translation_open(pb_translation *out, pb_volume *v, const pb_template *t, pb_str language)
{
    pb_buf path = {0};
    *out = (pb_translation){.language = {"", 0}};
    out->language = pb_arena_dup(&out->arena, language);
    pb_buf_printf(&path, "%.*s/locale/%.*s.po", PB_STR_ARG(v->folder), PB_STR_ARG(language));
    out->path = pb_arena_dup(&out->arena, pb_buf_str(&path));
    pb_buf_release(&path);
    out->is_there = pb_file_exists(out->path.p);
    out->is_whole = true;
    if (out->is_there)
        out->is_whole = pb_locale_read(&out->file, out->path.p, &v->scenario->sources, &v->diags);
    else
        pb_template_begin(t, language, &out->file);
    pb_po_merge(&t->po, &out->file, &out->merged, &out->how);
    pb_po_count(&out->merged, &out->state);
    pb_po_write(&out->merged, &out->text);
    const pb_po_merged *how = &out->how;
    out->is_up_to_date = out->is_there && !how->moved && !how->back && !how->proposed &&
                         !how->fresh && !how->put_away;
    out->is_written_so = out->is_there && is_as_written(out, &v->scenario->sources);
    return out->is_whole;
}

void pb_translation_release(pb_translation *t)
{
    pb_po_release(&t->merged);
    pb_po_release(&t->file);
    pb_buf_release(&t->text);
    pb_arena_release(&t->arena);
}

uint32_t pb_translations_open(pb_translations *out, pb_volume *v, const pb_template *t)
{
    pb_locales found = {0};
    uint32_t broken = 0;
    pb_locales_find(&found, v->folder.p);
    for (uint32_t i = 0; i < found.of.n; i++)
        broken += !pb_translation_open(pb_vec_add(&out->of), v, t, found.of.p[i]);
    pb_locales_release(&found);
    return broken;
}

void pb_translations_release(pb_translations *t)
{
    for (uint32_t i = 0; i < t->of.n; i++)
        pb_translation_release(&t->of.p[i]);
    pb_vec_release(&t->of);
}
