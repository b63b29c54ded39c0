// SPDX-License-Identifier: MIT
#include "model/scenario.h"

const char *const pb_hair_name[PB_HAIR_COUNT] = {"short", "long",     "curly",  "bun",
                                                 "bald",  "bob",      "braids", "crop",
                                                 "waves", "ponytail", "afro",   "locs"};
const char *const pb_hair_color_name[PB_HAIR_COLOR_COUNT] = {"black", "brown", "auburn",
                                                             "blond", "grey",  "white"};
const char *const pb_top_name[PB_TOP_COUNT] = {"teal",  "rose", "blue",  "green",
                                               "ochre", "plum", "slate", "rust"};
const char *const pb_beard_name[PB_BEARD_COUNT] = {"none", "stubble", "short", "full", "moustache"};
const char *const pb_head_name[PB_HEAD_COUNT] = {"none", "hijab", "turban", "kippa", "wrap", "cap"};
const char *const pb_age_name[PB_AGE_COUNT] = {"young", "middle", "old"};
const char *const pb_aid_name[PB_AID_COUNT] = {"none", "hearing_aid", "wheelchair"};
const char *const pb_build_name[PB_BUILD_COUNT] = {"medium", "slight", "broad"};
const char *const pb_wears_name[PB_WEAR_COUNT] = {
    "any", "jumper", "shirt", "blouse", "cardigan", "scrubs", "coat", "jacket", "collar"};

void pb_scenario_release(pb_scenario *s)
{
    pb_vec_release(&s->meta.sources);
    pb_vec_release(&s->meta.content_notes);
    pb_vec_release(&s->meta.people);
    pb_vec_release(&s->meta.state);
    pb_vec_release(&s->beats);
    pb_vec_release(&s->items);
    pb_vec_release(&s->item_spans);
    pb_vec_release(&s->lines);
    pb_vec_release(&s->line_texts);
    pb_vec_release(&s->stages);
    pb_vec_release(&s->laters);
    pb_vec_release(&s->decisions);
    pb_vec_release(&s->decision_texts);
    pb_vec_release(&s->options);
    pb_vec_release(&s->option_texts);
    pb_vec_release(&s->marks);
    pb_vec_release(&s->pools);
    pb_vec_release(&s->entries);
    pb_vec_release(&s->endings);
    pb_vec_release(&s->exprs);
    pb_vec_release(&s->code);
    pb_sources_release(&s->sources);
    pb_arena_release(&s->arena);
}

uint32_t pb_scenario_decision(const pb_scenario *s, pb_str id)
{
    for (uint32_t i = 0; i < s->decision_texts.n; i++)
        if (pb_str_eq(s->decision_texts.p[i].id, id))
            return i;
    return PB_NO_INDEX;
}

uint32_t pb_scenario_option(const pb_scenario *s, uint32_t decision, pb_str id)
{
    const pb_decision *d = &s->decisions.p[decision];
    for (uint32_t i = 0; i < d->options; i++)
        if (pb_str_eq(s->option_texts.p[d->first_option + i].id, id))
            return i;
    return PB_NO_INDEX;
}
