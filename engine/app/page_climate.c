// SPDX-License-Identifier: MIT
// Training wheels: the group's climate, as it is where the reader has read to.
#include <stdio.h>

#include "app/inside.h"

// The climate at the last decision that the reader has come to; before the first, as it began.
static void climate_at(const pb_play *play, int16_t out[PB_CLIMATE_LANES])
{
    const pb_event *e = play->session->events.p;
    uint32_t steps = 0;
    bool came = false;
    for (uint32_t i = 0; i < play->shown; i++)
        if (e[i].kind == PB_EV_DECISION) {
            steps = e[i].step;
            came = true;
        }
    memcpy(out, pb_sim_scenario(play->sim)->meta.climate, PB_CLIMATE_LANES * sizeof *out);
    if (!came)
        return;
    pb_session *s = pb_session_new(play->sim, play->journal.seed, play->journal.mode);
    pb_misfit misfit;
    pb_journal_replay(&play->journal, steps, s, &misfit);
    memcpy(out, s->state.climate, PB_CLIMATE_LANES * sizeof *out);
    pb_session_free(s);
}

static const char *how_much(int16_t value)
{
    return value < 20   ? PB_WORDS("very low")
           : value < 40 ? PB_WORDS("low")
           : value < 60 ? PB_WORDS("middling")
           : value < 80 ? PB_WORDS("high")
                        : PB_WORDS("very high");
}

void pb_page_climate(pb_page *p, const pb_play *play)
{
    static const char *const name[PB_CLIMATE_COUNT] = {
        PB_WORDS("Safety"), PB_WORDS("The presenter’s exposure"), PB_WORDS("Depth"),
        PB_WORDS("The patient’s presence"), PB_WORDS("The clinician’s presence")};
    int16_t climate[PB_CLIMATE_LANES];
    climate_at(play, climate);
    pb_node *list =
        pb_page_add(p, p->root, PB_ROLE_LIST, "climate", pb_str_of(pb_tr(p->tongue, "Climate")));
    for (int i = 0; i < PB_CLIMATE_COUNT; i++) {
        char id[32];
        snprintf(id, sizeof id, "climate:%s", pb_climate_name[i]);
        pb_node *n = pb_page_add(p, list, PB_ROLE_BAR, id, pb_str_of(pb_tr(p->tongue, name[i])));
        pb_view_bar *bar = PB_NEW(p->arena, pb_view_bar, 1);
        *bar = (pb_view_bar){climate[i] * 10, 0, -1};
        n->bar = bar;
        n->value = pb_str_of(pb_tr(p->tongue, how_much(climate[i])));
    }
}
