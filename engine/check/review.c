// SPDX-License-Identifier: MIT
#include "check/review.h"

#include "check/review_inside.h"

void pb_review_run(const pb_scenario *s, const pb_catalogue *c, const pb_script_port *port,
                   pb_diags *diags)
{
    pb_seen seen;
    pb_sim *sim = pb_sim_new(s, c, s->meta.school, port);
    pb_observe(&seen, sim);
    pb_review r = {s, c, sim, &seen, diags};
    pb_review_group(&r);
    pb_review_scoring(&r);
    pb_review_giveaways(&r);
    pb_review_prose(&r);
    pb_seen_release(&seen);
    pb_sim_free(sim);
}
