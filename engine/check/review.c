// SPDX-License-Identifier: MIT
#include "check/review.h"

#include "check/review_inside.h"

static pb_str as_written(const void *ctx, uint32_t option)
{
    return ((const pb_scenario *)ctx)->option_texts.p[option].says;
}

static pb_span written_at(const void *ctx, uint32_t option)
{
    return ((const pb_scenario *)ctx)->option_texts.p[option].at;
}

void pb_review_run(const pb_scenario *s, const pb_catalogue *c, const pb_script_port *port,
                   pb_diags *diags)
{
    pb_seen seen;
    pb_sim *sim = pb_sim_new(s, c, s->meta.school, port);
    pb_wording original = {s->meta.language, s->meta.at, as_written, written_at, s};
    pb_observe(&seen, sim);
    pb_review r = {s, c, sim, &seen, &original, false, diags};
    pb_review_group(&r);
    pb_review_scoring(&r);
    pb_review_giveaways(&r);
    pb_review_prose(&r);
    pb_review_alike(&r);
    pb_seen_release(&seen);
    pb_sim_free(sim);
}

void pb_review_wording(const pb_scenario *s, const pb_catalogue *c, const pb_script_port *port,
                       const pb_wording *w, pb_diags *diags)
{
    pb_seen seen;
    pb_sim *sim = pb_sim_new(s, c, s->meta.school, port);
    pb_observe(&seen, sim);
    pb_review r = {s, c, sim, &seen, w, true, diags};
    pb_review_giveaways(&r);
    pb_review_alike(&r);
    pb_seen_release(&seen);
    pb_sim_free(sim);
}
