// SPDX-License-Identifier: MIT
// The YAML reader: any bytes give either nodes or a diagnostic, and every place lies inside the
// text.
#include "base/bug.h"
#include "base/utf8.h"
#include "fuzz.h"
#include "package/yaml.h"

static void walk(const pb_yaml *node, uint32_t lines)
{
    uint32_t children = 0;
    PB_ASSERT(node->at.line >= 1 && node->at.line <= lines && node->at.col >= 1);
    PB_ASSERT(!node->text.p || node->text.p[pb_utf8_valid(node->text)] == '\0');
    for (const pb_yaml *child = node->first; child; child = child->next, children++)
        walk(child, lines);
    PB_ASSERT(children == node->n);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    pb_arena arena = {0};
    pb_sources sources = {0};
    pb_diags diags = {0};
    pb_buf out = {0};
    uint32_t lines = 1;
    for (size_t i = 0; i < size; i++)
        lines += data[i] == '\n';
    pb_str text = {(const char *)data, size};
    uint32_t file = pb_sources_add(&sources, PB_STR("fuzz.yaml"), text);
    const pb_yaml *root = pb_yaml_read(&arena, file, text, 1 << 16, &diags);
    if (root)
        walk(root, lines);
    PB_ASSERT(root || diags.errors > 0);
    pb_diags_print(&diags, &sources, &out);
    PB_ASSERT(pb_utf8_valid(pb_buf_str(&out)) == out.n);
    pb_buf_release(&out);
    pb_diags_release(&diags);
    pb_sources_release(&sources);
    pb_arena_release(&arena);
    return 0;
}
