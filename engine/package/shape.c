// SPDX-License-Identifier: MIT
#include "package/shape.h"

#include "base/bug.h"

const pb_shape *pb_shape_part(const pb_shape *map, const char *key)
{
    for (int32_t i = 0; i < map->max; i++)
        if (strcmp(map->parts[i].key, key) == 0)
            return &map->parts[i];
    PB_BUG("a shape without the key that is asked for");
}

bool pb_shaped_check(const pb_shaped *m)
{
    enum { MOST = 64 };
    pb_yaml_field fields[MOST];
    uint32_t n = (uint32_t)m->shape->max;
    PB_ASSERT(m->shape->kind == PB_SHAPE_MAP && n <= MOST);
    for (uint32_t i = 0; i < n; i++)
        fields[i] = (pb_yaml_field){m->shape->parts[i].key, m->shape->parts[i].is_required};
    return pb_yaml_fields(m->node, fields, n, m->diags);
}

const pb_yaml *pb_shaped_get(const pb_shaped *m, const char *key)
{
    pb_shape_part(m->shape, key);
    return pb_yaml_get(m->node, key);
}

pb_shaped pb_shaped_below(const pb_shaped *m, const char *key)
{
    return (pb_shaped){pb_shape_part(m->shape, key), pb_yaml_get(m->node, key), m->diags};
}

bool pb_shaped_text(const pb_shaped *m, const char *key, pb_str *out)
{
    const pb_shape *part = pb_shape_part(m->shape, key);
    return pb_yaml_text(pb_yaml_get(m->node, key), (uint32_t)part->max, out, m->diags);
}

bool pb_shaped_whole(const pb_shaped *m, const char *key, int32_t *out)
{
    const pb_shape *part = pb_shape_part(m->shape, key);
    return pb_yaml_int(pb_yaml_get(m->node, key), part->min, part->max, out, m->diags);
}

bool pb_shaped_flag(const pb_shaped *m, const char *key, bool *out)
{
    return pb_yaml_bool(pb_shaped_get(m, key), out, m->diags);
}

int pb_shaped_word(const pb_shaped *m, const char *key)
{
    const pb_shape *part = pb_shape_part(m->shape, key);
    return pb_yaml_word(pb_yaml_get(m->node, key), part->words, part->max, m->diags);
}

bool pb_shaped_texts(const pb_shaped *m, const char *key, void (*each)(void *ctx, pb_str text),
                     void *ctx)
{
    const pb_shape *part = pb_shape_part(m->shape, key);
    return pb_yaml_texts(pb_yaml_get(m->node, key), (uint32_t)part->parts->max, (uint32_t)part->max,
                         each, ctx, m->diags);
}

const pb_yaml *pb_shaped_entries(const pb_shaped *m, const char *key)
{
    const pb_shape *part = pb_shape_part(m->shape, key);
    const pb_yaml *node = pb_yaml_get(m->node, key);
    enum pb_yaml_kind kind = part->kind == PB_SHAPE_LIST ? PB_YAML_LIST : PB_YAML_MAP;
    bool fits = pb_yaml_count(node, kind, (uint32_t)part->min, (uint32_t)part->max, m->diags);
    return fits ? node : NULL;
}
