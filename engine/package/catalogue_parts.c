// SPDX-License-Identifier: MIT
#include "package/catalogue_parts.h"

void pb_loading_name(pb_loading *l, const pb_yaml *row, const char *key, pb_str *out)
{
    pb_yaml_text(pb_yaml_get(row, key), PB_NAME_LONGEST, out, l->diags);
}

void pb_loading_prose(pb_loading *l, const pb_yaml *row, const char *key, pb_str *out)
{
    pb_yaml_text(pb_yaml_get(row, key), PB_PROSE_LONGEST, out, l->diags);
}

void pb_loading_source(pb_loading *l, const pb_yaml *row, pb_str *out)
{
    pb_yaml_text(pb_yaml_get(row, "source"), PB_SOURCE_LONGEST, out, l->diags);
}

static pb_str principle_id(const void *c, uint32_t i)
{
    return ((const pb_catalogue *)c)->principles.p[i].id;
}

static pb_str move_id(const void *c, uint32_t i)
{
    return ((const pb_catalogue *)c)->moves.p[i].id;
}

static pb_str drift_id(const void *c, uint32_t i)
{
    return ((const pb_catalogue *)c)->drifts.p[i].id;
}

int pb_loading_find_principle(pb_loading *l, pb_str id, pb_span at)
{
    int i = pb_catalogue_principle(l->c, id);
    if (i < 0)
        pb_yaml_unknown(PB_D_UNKNOWN_PRINCIPLE, "principle", id, at, l->c->principles.n,
                        principle_id, l->c, l->diags);
    return i;
}

int pb_loading_find_move(pb_loading *l, pb_str id, pb_span at)
{
    int i = pb_catalogue_move(l->c, id);
    if (i < 0)
        pb_yaml_unknown(PB_D_UNKNOWN_MOVE, "move", id, at, l->c->moves.n, move_id, l->c, l->diags);
    return i;
}

int pb_loading_find_drift(pb_loading *l, pb_str id, pb_span at)
{
    int i = pb_catalogue_drift(l->c, id);
    if (i < 0)
        pb_yaml_unknown(PB_D_UNKNOWN_DRIFT, "drift pattern", id, at, l->c->drifts.n, drift_id, l->c,
                        l->diags);
    return i;
}

void pb_loading_marks(pb_loading *l, const pb_yaml *map, pb_marks *out)
{
    if (!pb_yaml_count(map, PB_YAML_MAP, 0, PB_PRINCIPLES_MAX, l->diags))
        return;
    for (const pb_yaml *mark = map->first; mark; mark = mark->next) {
        int principle = pb_loading_find_principle(l, mark->key, mark->key_at);
        int32_t points;
        if (!pb_yaml_int(mark, -1000, 1000, &points, l->diags))
            continue;
        if (points < -2 || points > 2)
            pb_diag_add(l->diags, PB_D_MARK_OUT_OF_RANGE, mark->at,
                        "a mark of %d; marks go from -2 to 2", points);
        else if (principle >= 0)
            out->of[principle] = (int16_t)(2 * points);
    }
}

void pb_loading_push(pb_loading *l, const pb_yaml *map, pb_push *out)
{
    static const pb_yaml_field fields[PB_CLIMATE_COUNT] = {{"safety", false},
                                                           {"exposure", false},
                                                           {"depth", false},
                                                           {"patient", false},
                                                           {"clinician", false}};
    enum { HARDEST = 24 }; // more would not fit the arithmetic of sim/climate.c
    if (!map || !PB_YAML_FIELDS(map, fields, l->diags))
        return;
    for (int i = 0; i < PB_CLIMATE_COUNT; i++) {
        int32_t points;
        if (pb_yaml_int(pb_yaml_get(map, pb_climate_name[i]), -HARDEST, HARDEST, &points, l->diags))
            out->of[i] = (int16_t)points;
    }
}

static uint64_t moves_where(const pb_catalogue *c, bool (*holds)(const pb_move *move, int arg),
                            int arg)
{
    uint64_t set = 0;
    for (uint32_t i = 0; i < c->moves.n; i++)
        if (holds(&c->moves.p[i], arg))
            set |= UINT64_C(1) << i;
    return set;
}

static bool in_group(const pb_move *move, int group)
{
    return (int)move->group == group;
}

static bool is_spoken(const pb_move *move, int spoken)
{
    return move->spoken == spoken;
}

static bool always(const pb_move *move, int arg)
{
    (void)move;
    (void)arg;
    return true;
}

static void add_moves(pb_loading *l, const pb_yaml *node, uint64_t *out)
{
    static const pb_yaml_field fields[] = {{"group", true}};
    if (node->kind == PB_YAML_MAP) {
        if (!PB_YAML_FIELDS(node, fields, l->diags))
            return;
        int group = pb_yaml_word(node->first, pb_group_name, PB_GROUP_COUNT, l->diags);
        if (group >= 0)
            *out |= moves_where(l->c, in_group, group);
        return;
    }
    pb_str word;
    if (!pb_yaml_text(node, PB_NAME_LONGEST, &word, l->diags))
        return;
    if (pb_str_is(word, "all")) {
        *out |= moves_where(l->c, always, 0);
    } else if (pb_str_is(word, "spoken") || pb_str_is(word, "silent")) {
        *out |= moves_where(l->c, is_spoken, pb_str_is(word, "spoken"));
    } else {
        int move = pb_loading_find_move(l, word, node->at);
        if (move >= 0)
            *out |= UINT64_C(1) << move;
    }
}

void pb_loading_moves(pb_loading *l, const pb_yaml *node, uint64_t *out)
{
    if (!node || node->kind != PB_YAML_LIST) {
        if (node)
            add_moves(l, node, out);
        return;
    }
    for (const pb_yaml *item = node->first; item; item = item->next)
        add_moves(l, item, out);
}
