// SPDX-License-Identifier: MIT
#include "script/vocabulary.h"

#include "base/bug.h"

struct pb_vocabulary_word {
    pb_str name;
    uint8_t means[PB_SENSE_COUNT]; // PB_NONE: nothing in this sense
};

void pb_vocabulary_add(pb_vocabulary *v, enum pb_sense sense, pb_str word, uint32_t meaning)
{
    PB_ASSERT(meaning < PB_NONE);
    uint32_t i = pb_map_put(&v->map, word, v->words.n);
    if (i == PB_MAP_NONE) {
        i = v->words.n;
        struct pb_vocabulary_word *w = pb_vec_add(&v->words);
        w->name = word;
        memset(w->means, PB_NONE, sizeof w->means);
    }
    uint8_t *means = &v->words.p[i].means[sense];
    if (*means == PB_NONE)
        *means = (uint8_t)meaning;
}

static void add_names(pb_vocabulary *v, enum pb_sense sense, const char *const *names,
                      uint32_t from, uint32_t n)
{
    for (uint32_t i = from; i < n; i++)
        pb_vocabulary_add(v, sense, pb_str_of(names[i]), i);
}

void pb_vocabulary_init(pb_vocabulary *v, const pb_scenario *s, const pb_catalogue *c)
{
    *v = (pb_vocabulary){0};
    for (uint32_t i = 0; i < PB_ATTR_COUNT; i++)
        pb_vocabulary_add(v, PB_SENSE_ATTR, pb_str_of(pb_attr_of[i].name), i);
    add_names(v, PB_SENSE_TALK, pb_talk_name, 0, PB_TALK_COUNT);
    add_names(v, PB_SENSE_MOOD, pb_mood_name, 0, PB_MOOD_COUNT);
    add_names(v, PB_SENSE_PHASE, pb_phase_name, 0, PB_PHASE_COUNT);
    add_names(v, PB_SENSE_QUIET, pb_quiet_name, PB_QUIET_WORKING, PB_QUIET_COUNT);
    add_names(v, PB_SENSE_TARGET, pb_target_name, PB_TARGET_PATIENT, PB_TARGET_COUNT);
    for (uint32_t i = 0; i < c->moves.n; i++)
        pb_vocabulary_add(v, PB_SENSE_MOVE, c->moves.p[i].id, i);
    for (uint32_t i = 0; i < c->principles.n; i++)
        pb_vocabulary_add(v, PB_SENSE_PRINCIPLE, c->principles.p[i].id, i);
    for (uint32_t i = 0; i < c->drifts.n; i++)
        pb_vocabulary_add(v, PB_SENSE_DRIFT, c->drifts.p[i].id, i);
    for (uint32_t i = 0; i < s->meta.people.n; i++)
        pb_vocabulary_add(v, PB_SENSE_PERSON, s->meta.people.p[i].id, i);
    for (uint32_t i = 0; i < s->meta.state.n; i++)
        pb_vocabulary_add(v, PB_SENSE_VALUE, s->meta.state.p[i].id, i);
    for (uint32_t i = 0; i < PB_CLIMATE_COUNT; i++)
        pb_vocabulary_add(v, PB_SENSE_VALUE, pb_str_of(pb_climate_name[i]), PB_VALUE_CLIMATE + i);
    pb_vocabulary_add(v, PB_SENSE_VALUE, PB_STR("minute"), PB_VALUE_MINUTE);
    pb_vocabulary_add(v, PB_SENSE_VALUE, PB_STR("drift"), PB_VALUE_DRIFT);
    pb_vocabulary_add(v, PB_SENSE_VALUE, PB_STR("no_drift"), PB_VALUE_NO_DRIFT);
}

void pb_vocabulary_release(pb_vocabulary *v)
{
    pb_map_release(&v->map);
    pb_vec_release(&v->words);
}

uint8_t pb_vocabulary_find(const pb_vocabulary *v, enum pb_sense sense, pb_str word)
{
    uint32_t i = pb_map_get(&v->map, word);
    return i == PB_MAP_NONE ? PB_NONE : v->words.p[i].means[sense];
}

struct near {
    const pb_vocabulary *v;
    enum pb_sense sense;
    uint64_t allowed;
};

static pb_str candidate(const void *ctx, uint32_t i)
{
    const struct near *near = ctx;
    const struct pb_vocabulary_word *w = &near->v->words.p[i];
    uint8_t means = w->means[near->sense];
    bool fits = means != PB_NONE && (means > 63 || near->allowed >> means & 1);
    return fits ? w->name : (pb_str){"", 0};
}

pb_str pb_vocabulary_near(const pb_vocabulary *v, enum pb_sense sense, pb_str word,
                          uint64_t allowed)
{
    struct near near = {v, sense, allowed};
    return pb_nearest(word, v->words.n, candidate, &near);
}

void pb_vocabulary_list(const pb_vocabulary *v, enum pb_sense sense, pb_buf *out)
{
    size_t before = out->n;
    for (uint32_t i = 0; i < v->words.n; i++)
        if (v->words.p[i].means[sense] != PB_NONE)
            pb_buf_printf(out, "%s%.*s", out->n > before ? ", " : "",
                          PB_STR_ARG(v->words.p[i].name));
}
