// SPDX-License-Identifier: MIT
// How a talk map is drawn, on a window and on a page: lanes stacked from the top, one point in the
// middle of each minute and one at both ends, joined by monotone cubics (Fritsch & Carlson 1980,
// doi:10.1137/0717021), so that a curve never swings past the numbers that it goes through.
#ifndef PB_APP_TALK_MAP_H
#define PB_APP_TALK_MAP_H

#include "app/view.h"

// The lanes from the top: flight above, what the group is for below.
extern const uint8_t pb_map_order[PB_TALK_LANES];

// How many points a boundary between lanes has.
static inline uint32_t pb_map_points(const pb_view_chart *c)
{
    return c->minutes + 2;
}

// Where a point lies along the map, 0 … 1.
double pb_map_x(const pb_view_chart *c, uint32_t point);

// The boundary below the first `above` lanes of the order at a point: 0 is the top, 1 the foot.
double pb_map_edge(const pb_view_chart *c, uint32_t point, int above);

// Slopes at n points one apart, such that the curve is monotone wherever the points are.
void pb_map_slopes(const double *y, double *slope, uint32_t n);

// True when a lane has any part in the talk.
bool pb_map_has(const pb_view_chart *c, int lane);

// A lane's share of minutes from … to - 1, in thousandths.
uint32_t pb_map_share(const pb_view_chart *c, int lane, uint32_t from, uint32_t to);

#endif
