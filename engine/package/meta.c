// SPDX-License-Identifier: MIT
#include "package/meta.h"

#include "package/people.h"

enum {
    FORMAT = 1,
    TITLE_LONGEST = 80,
    SETTING_LONGEST = 120,
    SUMMARY_LONGEST = 600,
    CARE_LONGEST = 300,
    SOURCE_LONGEST = 300,
    CONTENT_NOTE_LONGEST = 60,
    NOTE_LONGEST = 200,
    LIST_LONGEST = 24,
    STATE_HIGHEST = 1000000,
};

struct loading {
    pb_meta *meta;
    const pb_catalogue *c;
    pb_diags *diags;
};

static bool is_word_of_expressions(pb_str id)
{
    static const char *const words[] = {
        "and",  "break", "do",    "else",  "elseif", "end",   "false",   "for",    "function",
        "goto", "if",    "in",    "local", "nil",    "not",   "or",      "repeat", "return",
        "then", "true",  "until", "while", "minute", "drift", "no_drift"};
    return pb_word_find(id, words, (int)(sizeof words / sizeof *words)) >= 0;
}

static bool check_state_name(const struct loading *l, pb_str id, pb_span at)
{
    if (!pb_yaml_id(id, at, l->diags))
        return false;
    const char *taken_by = NULL;
    if (is_word_of_expressions(id))
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
    static const pb_yaml_field fields[] = {
        {"start", true}, {"min", true}, {"max", true}, {"note", false}};
    check_state_name(l, row->key, row->key_at);
    PB_YAML_FIELDS(row, fields, l->diags);
    pb_var *v = pb_vec_add(&l->meta->state);
    v->id = row->key;
    v->at = row->key_at;
    pb_yaml_text(pb_yaml_get(row, "note"), NOTE_LONGEST, &v->note, l->diags);
    const pb_yaml *min = pb_yaml_get(row, "min"), *max = pb_yaml_get(row, "max");
    const pb_yaml *start = pb_yaml_get(row, "start");
    bool has_range = pb_yaml_int(min, -STATE_HIGHEST, STATE_HIGHEST, &v->min, l->diags);
    has_range = pb_yaml_int(max, -STATE_HIGHEST, STATE_HIGHEST, &v->max, l->diags) && has_range;
    if (!has_range)
        return;
    if (v->min > v->max)
        pb_diag_add(l->diags, PB_D_OUT_OF_RANGE, max->at, "'max' is %d and lies below 'min', %d",
                    v->max, v->min);
    else
        pb_yaml_int(start, v->min, v->max, &v->start, l->diags);
}

static void read_state(const struct loading *l, const pb_yaml *state)
{
    if (pb_yaml_count(state, PB_YAML_MAP, 0, PB_STATE_MAX, l->diags))
        for (const pb_yaml *row = state->first; row; row = row->next)
            read_var(l, row);
}

static void read_climate(const struct loading *l, const pb_yaml *map)
{
    static const pb_yaml_field fields[PB_CLIMATE_COUNT] = {{"safety", false},
                                                           {"exposure", false},
                                                           {"depth", false},
                                                           {"patient", false},
                                                           {"clinician", false}};
    memcpy(l->meta->climate, l->c->climate.start, sizeof l->meta->climate);
    if (!map)
        return;
    PB_YAML_FIELDS(map, fields, l->diags);
    for (int i = 0; i < PB_CLIMATE_COUNT; i++) {
        int32_t value;
        if (pb_yaml_int(pb_yaml_get(map, pb_climate_name[i]), 0, 100, &value, l->diags))
            l->meta->climate[i] = (int16_t)value;
    }
}

// "en", "zh_CN", "zh_Hant_TW"
static bool is_language(pb_str s)
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

static void read_language(const struct loading *l, const pb_yaml *node)
{
    enum { LONGEST = 16 };
    if (!pb_yaml_text(node, LONGEST, &l->meta->language, l->diags) ||
        is_language(l->meta->language))
        return;
    pb_diag_add(l->diags, PB_D_BAD_NAME, node->at, "'%.*s' is not a language",
                PB_STR_ARG(l->meta->language));
    pb_diag_note(l->diags, node->at, "languages are written like 'en' or 'zh_CN'");
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
    if (!pb_yaml_text(node, NOTE_LONGEST, &id, l->diags))
        return;
    int school = pb_catalogue_school(l->c, id);
    if (school < 0)
        pb_yaml_unknown(PB_D_UNKNOWN_SCHOOL, "school", id, node->at, l->c->schools.n, school_id,
                        l->c, l->diags);
    else
        l->meta->school = (uint8_t)school;
}

static void read_teaches(const struct loading *l, const pb_yaml *node)
{
    l->meta->teaches_at = node ? node->key_at : l->meta->at;
    if (!pb_yaml_count(node, PB_YAML_LIST, 0, PB_PRINCIPLES_MAX, l->diags))
        return;
    for (const pb_yaml *item = node->first; item; item = item->next) {
        pb_str id;
        if (!pb_yaml_text(item, NOTE_LONGEST, &id, l->diags))
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

static void read_fields(const struct loading *l, const pb_yaml *root)
{
    pb_meta *m = l->meta;
    int32_t n;
    pb_yaml_text(pb_yaml_get(root, "title"), TITLE_LONGEST, &m->title, l->diags);
    pb_yaml_text(pb_yaml_get(root, "summary"), SUMMARY_LONGEST, &m->summary, l->diags);
    pb_yaml_text(pb_yaml_get(root, "setting"), SETTING_LONGEST, &m->setting, l->diags);
    read_language(l, pb_yaml_get(root, "language"));
    if (pb_yaml_int(pb_yaml_get(root, "level"), 1, 3, &n, l->diags))
        m->level = (uint8_t)n;
    if (pb_yaml_int(pb_yaml_get(root, "minutes"), 5, 240, &n, l->diags))
        m->minutes = (uint16_t)n;
    read_school(l, pb_yaml_get(root, "school"));
    read_teaches(l, pb_yaml_get(root, "teaches"));
    pb_yaml_texts(pb_yaml_get(root, "sources"), SOURCE_LONGEST, LIST_LONGEST, add_source, m,
                  l->diags);
    pb_yaml_texts(pb_yaml_get(root, "content_notes"), CONTENT_NOTE_LONGEST, LIST_LONGEST,
                  add_content_note, m, l->diags);
    pb_yaml_text(pb_yaml_get(root, "care"), CARE_LONGEST, &m->care, l->diags);
    read_climate(l, pb_yaml_get(root, "climate"));
    pb_people_load(m, pb_yaml_get(root, "people"), l->diags);
    read_state(l, pb_yaml_get(root, "state"));
}

// Another format may mean anything by its keys, so nothing else is said about such a file.
static bool is_our_format(const struct loading *l, const pb_yaml *root)
{
    const pb_yaml *node = pb_yaml_get(root, "format");
    int32_t format = FORMAT;
    if (!pb_yaml_int(node, INT32_MIN, INT32_MAX, &format, l->diags) || format == FORMAT)
        return true;
    return pb_diag_add(l->diags, PB_D_BAD_FORMAT, node->at,
                       "this is format %d; this program knows format %d", format, FORMAT);
}

static void check_folder(const struct loading *l, pb_str id, uint32_t file)
{
    enum { LONGEST = 64 };
    bool ok = id.n && id.n <= LONGEST && id.p[0] != '-';
    for (size_t i = 0; ok && i < id.n; i++) {
        char c = id.p[i];
        ok = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
             c == '-' || c == '_';
    }
    if (!ok)
        pb_diag_add(l->diags, PB_D_BAD_NAME, (pb_span){file, 0, 0, 0},
                    "the folder's name '%.*s' is not letters, digits, '-' and '_', %d at most",
                    PB_STR_ARG(id), LONGEST);
}

bool pb_meta_load(pb_scenario *out, const pb_catalogue *catalogue, pb_str folder_id,
                  pb_str yaml_path, pb_str text, pb_diags *diags)
{
    static const pb_yaml_field fields[] = {
        {"format", true},   {"title", true},    {"summary", true},        {"language", true},
        {"level", true},    {"minutes", true},  {"setting", false},       {"school", true},
        {"teaches", false}, {"sources", false}, {"content_notes", false}, {"care", false},
        {"climate", false}, {"people", true},   {"state", false}};
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
        PB_YAML_FIELDS(root, fields, diags);
        read_fields(&l, root);
    }
    return diags->errors == before;
}
