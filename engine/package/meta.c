// SPDX-License-Identifier: MIT
#include "package/meta.h"

#include "package/meta_shape.h"
#include "package/people.h"

enum { ID_LONGEST = 200 }; // of what may be meant as one

struct loading {
    pb_meta *meta;
    const pb_catalogue *c;
    pb_diags *diags;
};

static bool check_state_name(const struct loading *l, pb_str id, pb_span at)
{
    if (!pb_yaml_id(id, at, l->diags))
        return false;
    const char *taken_by = NULL;
    if (pb_word_find(id, pb_state_taken, PB_STATE_TAKEN) >= 0)
        taken_by = "a word of expressions";
    else if (pb_word_find(id, pb_climate_name, PB_CLIMATE_COUNT) >= 0)
        taken_by = "part of the climate";
    else if (pb_catalogue_drift(l->c, id) >= 0)
        taken_by = "a drift pattern";
    return !taken_by || pb_diag_add(l->diags, PB_D_NAME_TAKEN, at, "'%.*s' is %s already",
                                    PB_STR_ARG(id), taken_by);
}

static void read_var(const struct loading *l, const pb_yaml *row)
{
    const pb_shaped m = {&pb_var_shape, row, l->diags};
    check_state_name(l, row->key, row->key_at);
    pb_shaped_check(&m);
    pb_var *v = pb_vec_add(&l->meta->state);
    v->id = row->key;
    v->at = row->key_at;
    pb_shaped_text(&m, "note", &v->note);
    const pb_yaml *start = pb_shaped_get(&m, "start");
    bool has_range = pb_shaped_whole(&m, "min", &v->min);
    has_range = pb_shaped_whole(&m, "max", &v->max) && has_range;
    if (!has_range)
        return;
    if (v->min > v->max)
        pb_diag_add(l->diags, PB_D_OUT_OF_RANGE, pb_shaped_get(&m, "max")->at,
                    "'max' is %d and lies below 'min', %d", v->max, v->min);
    else
        pb_yaml_int(start, v->min, v->max, &v->start, l->diags);
}

static void read_state(const struct loading *l, const pb_yaml *state)
{
    for (const pb_yaml *row = state ? state->first : NULL; row; row = row->next)
        read_var(l, row);
}

static void read_climate(const struct loading *l, const pb_shaped *m)
{
    memcpy(l->meta->climate, l->c->climate.start, sizeof l->meta->climate);
    if (!m->node)
        return;
    pb_shaped_check(m);
    for (int i = 0; i < PB_CLIMATE_COUNT; i++) {
        int32_t value;
        if (pb_shaped_whole(m, pb_climate_name[i], &value))
            l->meta->climate[i] = (int16_t)value;
    }
}

bool pb_meta_is_language(pb_str s)
{
    pb_str part;
    for (int i = 0; pb_str_cut(&s, '_', &part); i++) {
        bool is_script = i && part.n == 4;
        if (i ? part.n != 2 && !is_script : part.n < 2 || part.n > 3)
            return false;
        for (size_t j = 0; j < part.n; j++) {
            bool is_capital = i && (!is_script || j == 0);
            char first = is_capital ? 'A' : 'a', last = is_capital ? 'Z' : 'z';
            if (part.p[j] < first || part.p[j] > last)
                return false;
        }
    }
    return true;
}

static void read_language(const struct loading *l, const pb_shaped *m)
{
    if (!pb_shaped_text(m, "language", &l->meta->language) ||
        pb_meta_is_language(l->meta->language))
        return;
    pb_span at = pb_shaped_get(m, "language")->at;
    pb_diag_add(l->diags, PB_D_BAD_NAME, at, "'%.*s' is not a language",
                PB_STR_ARG(l->meta->language));
    pb_diag_note(l->diags, at, "languages are written like 'en' or 'zh_CN'");
}

static pb_str school_id(const void *c, uint32_t i)
{
    return ((const pb_catalogue *)c)->schools.p[i].id;
}

static pb_str principle_id(const void *c, uint32_t i)
{
    return ((const pb_catalogue *)c)->principles.p[i].id;
}

static void read_school(const struct loading *l, const pb_yaml *node)
{
    pb_str id;
    if (!pb_yaml_text(node, ID_LONGEST, &id, l->diags))
        return;
    int school = pb_catalogue_school(l->c, id);
    if (school < 0)
        pb_yaml_unknown(PB_D_UNKNOWN_SCHOOL, "school", id, node->at, l->c->schools.n, school_id,
                        l->c, l->diags);
    else
        l->meta->school = (uint8_t)school;
}

static void read_teaches(const struct loading *l, const pb_shaped *m)
{
    const pb_yaml *list = pb_shaped_entries(m, "teaches"), *node = pb_shaped_get(m, "teaches");
    l->meta->teaches_at = node ? node->key_at : l->meta->at;
    for (const pb_yaml *item = list ? list->first : NULL; item; item = item->next) {
        pb_str id;
        if (!pb_yaml_text(item, ID_LONGEST, &id, l->diags))
            continue;
        int principle = pb_catalogue_principle(l->c, id);
        if (principle < 0)
            pb_yaml_unknown(PB_D_UNKNOWN_PRINCIPLE, "principle", id, item->at, l->c->principles.n,
                            principle_id, l->c, l->diags);
        else
            l->meta->teaches |= 1u << principle;
    }
}

static void add_source(void *meta, pb_str text)
{
    *pb_vec_add(&((pb_meta *)meta)->sources) = text;
}

static void add_content_note(void *meta, pb_str text)
{
    *pb_vec_add(&((pb_meta *)meta)->content_notes) = text;
}

static void read_fields(const struct loading *l, const pb_shaped *m)
{
    pb_meta *meta = l->meta;
    int32_t n;
    pb_shaped below = pb_shaped_below(m, "climate");
    pb_shaped_text(m, "title", &meta->title);
    pb_shaped_text(m, "summary", &meta->summary);
    pb_shaped_text(m, "setting", &meta->setting);
    read_language(l, m);
    if (pb_shaped_whole(m, "level", &n))
        meta->level = (uint8_t)n;
    const pb_yaml *minutes = pb_shaped_get(m, "minutes");
    meta->minutes_at = minutes ? minutes->key_at : meta->at;
    if (pb_shaped_whole(m, "minutes", &n))
        meta->minutes = (uint16_t)n;
    read_school(l, pb_shaped_get(m, "school"));
    read_teaches(l, m);
    pb_shaped_texts(m, "sources", add_source, meta);
    pb_shaped_texts(m, "content_notes", add_content_note, meta);
    pb_shaped_text(m, "care", &meta->care);
    read_climate(l, &below);
    pb_people_load(meta, pb_shaped_entries(m, "people"), l->diags);
    read_state(l, pb_shaped_entries(m, "state"));
}

// Another format may mean anything by its keys, so nothing else is said about such a file.
static bool is_our_format(const struct loading *l, const pb_yaml *root)
{
    const pb_yaml *node = pb_yaml_get(root, "format");
    int32_t format = PB_META_FORMAT;
    if (!pb_yaml_int(node, INT32_MIN, INT32_MAX, &format, l->diags) || format == PB_META_FORMAT)
        return true;
    return pb_diag_add(l->diags, PB_D_BAD_FORMAT, node->at,
                       "this is format %d; this program knows format %d", format, PB_META_FORMAT);
}

bool pb_meta_is_id(pb_str id)
{
    bool ok = id.n && id.n <= PB_META_ID_LONGEST && id.p[0] != '-';
    for (size_t i = 0; ok && i < id.n; i++) {
        char c = id.p[i];
        ok = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
             c == '-' || c == '_';
    }
    return ok;
}

static void check_folder(const struct loading *l, pb_str id, uint32_t file)
{
    if (!pb_meta_is_id(id))
        pb_diag_add(l->diags, PB_D_BAD_NAME, (pb_span){file, 0, 0, 0},
                    "the folder's name '%.*s' is not letters, digits, '-' and '_', %d at most",
                    PB_STR_ARG(id), PB_META_ID_LONGEST);
}

bool pb_meta_load(pb_scenario *out, const pb_catalogue *catalogue, pb_str folder_id,
                  pb_str yaml_path, pb_str text, pb_diags *diags)
{
    struct loading l = {&out->meta, catalogue, diags};
    uint32_t before = diags->errors;
    uint32_t file = pb_sources_add(&out->sources, yaml_path, text);
    out->meta.id = pb_arena_dup(&out->arena, folder_id);
    out->meta.at = (pb_span){file, 1, 1, 0};
    check_folder(&l, folder_id, file);
    const pb_yaml *root = pb_yaml_read(&out->arena, file, text, PB_YAML_FILE_MAX, diags);
    if (root && root->kind != PB_YAML_MAP) {
        pb_yaml_wrong(root, "a mapping", diags);
    } else if (root && is_our_format(&l, root)) {
        const pb_shaped m = {&pb_meta_shape, root, diags};
        pb_shaped_check(&m);
        read_fields(&l, &m);
    }
    return diags->errors == before;
}
