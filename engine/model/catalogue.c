// SPDX-License-Identifier: MIT
#include "model/catalogue.h"

const char *const pb_group_name[PB_GROUP_COUNT] = {"frame",    "protect", "deepen",
                                                   "redirect", "process", "tempting"};
const char *const pb_situation_name[PB_SIT_COUNT] = {
    "wrong_phase", "low_safety", "third_alike", "working_silence", "frozen_silence",
    "attack",      "too_early",  "too_late",    "nothing_to_mend", "in_flight"};

void pb_catalogue_release(pb_catalogue *c)
{
    for (uint32_t i = 0; i < c->schools.n; i++)
        pb_vec_release(&c->schools.p[i].house_rules);
    pb_vec_release(&c->principles);
    pb_vec_release(&c->moves);
    pb_vec_release(&c->drifts);
    pb_vec_release(&c->rules);
    pb_vec_release(&c->schools);
    pb_arena_release(&c->arena);
}

#define FIND(list, wanted)                                                                         \
    for (uint32_t i = 0; i < (list).n; i++)                                                        \
        if (pb_str_eq((list).p[i].id, wanted))                                                     \
            return (int)i;                                                                         \
    return -1

int pb_catalogue_principle(const pb_catalogue *c, pb_str id)
{
    FIND(c->principles, id);
}

int pb_catalogue_move(const pb_catalogue *c, pb_str id)
{
    FIND(c->moves, id);
}

int pb_catalogue_drift(const pb_catalogue *c, pb_str id)
{
    FIND(c->drifts, id);
}

int pb_catalogue_school(const pb_catalogue *c, pb_str id)
{
    FIND(c->schools, id);
}
