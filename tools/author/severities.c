// SPDX-License-Identifier: MIT
#include "base/file.h"
#include "findings.h"
#include "package/yaml.h"

enum { OFF = PB_NOTE + 1 };

const char *const author_grave_name[AUTHOR_GRAVE_COUNT] = {"error", "warning", "note", "off"};

static pb_str id_name(const void *ctx, uint32_t i)
{
    (void)ctx;
    return pb_str_of(pb_diag_name((enum pb_diag_id)i));
}

static int find_id(pb_str name)
{
    for (int i = 0; i < PB_DIAG_COUNT; i++)
        if (pb_str_is(name, pb_diag_name((enum pb_diag_id)i)))
            return i;
    return -1;
}

static void read_entry(const pb_yaml *entry, uint8_t wish[PB_DIAG_COUNT], pb_diags *diags)
{
    int id = find_id(entry->key), to = pb_yaml_word(entry, author_grave_name, AUTHOR_GRAVE_COUNT, diags);
    if (id < 0)
        pb_yaml_unknown(PB_D_UNKNOWN_KEY, "finding", entry->key, entry->key_at, PB_DIAG_COUNT,
                        id_name, NULL, diags);
    else if (to >= 0 && pb_diag_severity((enum pb_diag_id)id) == PB_ERROR && to != PB_ERROR)
        pb_diag_add(diags, PB_D_OUT_OF_RANGE, entry->at,
                    "'%.*s' makes a scenario unplayable and stays an error",
                    PB_STR_ARG(entry->key));
    else if (to >= 0)
        wish[id] = (uint8_t)to;
}

// Those that are off go, with their notes; the counts are made anew.
static void apply(const uint8_t wish[PB_DIAG_COUNT], pb_diags *diags)
{
    uint32_t kept = 0;
    bool off = false;
    diags->errors = diags->warnings = 0;
    for (uint32_t i = 0; i < diags->list.n; i++) {
        pb_diag d = diags->list.p[i];
        if (!d.is_note) {
            off = wish[d.id] == OFF;
            d.severity = off ? d.severity : (enum pb_severity)wish[d.id];
            diags->errors += !off && d.severity == PB_ERROR;
            diags->warnings += !off && d.severity == PB_WARNING;
        }
        if (!off)
            diags->list.p[kept++] = d;
    }
    diags->list.n = kept;
}

void author_severities(const char *path, pb_sources *sources, pb_diags *diags)
{
    pb_buf text = {0};
    pb_err err = {""};
    uint8_t wish[PB_DIAG_COUNT];
    for (int i = 0; i < PB_DIAG_COUNT; i++)
        wish[i] = (uint8_t)pb_diag_severity((enum pb_diag_id)i);
    if (!pb_file_exists(path))
        return;
    uint32_t file = pb_sources_add(sources, pb_str_of(path), PB_STR(""));
    if (!pb_file_read(path, PB_YAML_FILE_MAX, &text, &err)) {
        pb_diag_add(diags, PB_D_FILE_UNREADABLE, (pb_span){.file = file}, "%s", err.text);
        pb_buf_release(&text);
        return;
    }
    file = pb_sources_add(sources, pb_str_of(path), pb_buf_str(&text));
    const pb_yaml *root =
        pb_yaml_read(&sources->arena, file, sources->list.p[file].text, PB_YAML_FILE_MAX, diags);
    if (root && pb_yaml_count(root, PB_YAML_MAP, 1, PB_DIAG_COUNT, diags))
        for (const pb_yaml *e = root->first; e; e = e->next)
            read_entry(e, wish, diags);
    apply(wish, diags);
    pb_buf_release(&text);
}
