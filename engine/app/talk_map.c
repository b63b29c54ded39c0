// SPDX-License-Identifier: MIT
#include "app/talk_map.h"

const uint8_t pb_map_order[PB_TALK_LANES] = {PB_TALK_FIXING,  PB_TALK_AWAY,        PB_TALK_FACTS,
                                             PB_TALK_FRAME,   PB_TALK_PROCESS,     PB_TALK_SILENCE,
                                             PB_TALK_FEELING, PB_TALK_RELATIONSHIP};

enum { GROUP_IS_FOR = 6 }; // the first of the order that a minute without talk counts as

double pb_map_x(const pb_view_chart *c, uint32_t point)
{
    return point == 0 ? 0 : point > c->minutes ? 1 : (point - 0.5) / c->minutes;
}

double pb_map_edge(const pb_view_chart *c, uint32_t point, int above)
{
    uint32_t minute = point == 0 ? 0 : point > c->minutes ? c->minutes - 1 : point - 1;
    unsigned sum = 0, all = 0;
    for (int k = 0; k < PB_TALK_LANES; k++) {
        all += c->share[minute][pb_map_order[k]];
        sum += k < above ? c->share[minute][pb_map_order[k]] : 0;
    }
    return all ? (double)sum / all : above >= GROUP_IS_FOR ? 1 : 0;
}

void pb_map_slopes(const double *y, double *slope, uint32_t n)
{
    for (uint32_t i = 0; i < n; i++) {
        double before = i > 0 ? y[i] - y[i - 1] : 0, after = i + 1 < n ? y[i + 1] - y[i] : 0;
        bool turns = i == 0 || i + 1 == n || before * after <= 0;
        slope[i] = turns ? 0 : 2 * before * after / (before + after); // the harmonic mean
    }
}

bool pb_map_has(const pb_view_chart *c, int lane)
{
    for (uint32_t m = 0; m < c->minutes; m++)
        if (c->share[m][lane])
            return true;
    return false;
}

uint32_t pb_map_share(const pb_view_chart *c, int lane, uint32_t from, uint32_t to)
{
    uint32_t sum = 0;
    to = to < c->minutes ? to : c->minutes;
    for (uint32_t i = from; i < to; i++)
        sum += c->share[i][lane];
    return to > from ? sum / (to - from) : 0;
}
