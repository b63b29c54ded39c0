// SPDX-License-Identifier: MIT
// The talk map as one <svg>: colours from the page's style, a pattern a lane besides, and the
// moments as signs below that lead to their places on the page.
#include "app/export.h"
#include "app/talk_map.h"
#include "base/arena.h"

#include <stdlib.h>

enum { WIDTH = 1000, HEIGHT = 220, AXIS = 18, SIGN = 22, ROWS = 3 };

static void point(pb_buf *b, double x, double y)
{
    pb_buf_printf(b, "%.1f %.1f", x, y);
}

// The cubics along a boundary, forward or back.
static void follow(pb_buf *b, const pb_view_chart *c, const double *y, const double *slope,
                   bool back)
{
    uint32_t n = pb_map_points(c);
    for (uint32_t k = 1; k < n; k++) {
        uint32_t i = back ? n - k : k - 1, j = back ? n - k - 1 : k;
        double xi = pb_map_x(c, i) * WIDTH, xj = pb_map_x(c, j) * WIDTH, third = (xj - xi) / 3;
        double unit = (back ? -HEIGHT : HEIGHT) / 3.0;
        pb_buf_char(b, 'C');
        point(b, xi + third, y[i] * HEIGHT + slope[i] * unit);
        pb_buf_char(b, ' ');
        point(b, xj - third, y[j] * HEIGHT - slope[j] * unit);
        pb_buf_char(b, ' ');
        point(b, xj, y[j] * HEIGHT);
    }
}

static void lane_path(pb_buf *b, const pb_view_chart *c, int k)
{
    uint32_t n = pb_map_points(c);
    double *y = pb_heap_resize(NULL, 4 * n * sizeof *y), *low = y + n, *slope = y + 2 * n,
           *low_slope = y + 3 * n;
    for (uint32_t i = 0; i < n; i++) {
        y[i] = pb_map_edge(c, i, k);
        low[i] = pb_map_edge(c, i, k + 1);
    }
    pb_map_slopes(y, slope, n);
    pb_map_slopes(low, low_slope, n);
    pb_buf_char(b, 'M');
    point(b, 0, y[0] * HEIGHT);
    follow(b, c, y, slope, false);
    pb_buf_char(b, 'L');
    point(b, WIDTH, low[n - 1] * HEIGHT);
    follow(b, c, low, low_slope, true);
    pb_buf_char(b, 'Z');
    free(y);
}

// One tile of each lane's pattern; facts and relationship have none.
static void patterns(pb_buf *b)
{
    static const char *const tile[PB_TALK_LANES] = {
        [PB_TALK_FIXING] = "<path d=\"M-2 10L10 -2M6 14L14 6\"/>",
        [PB_TALK_AWAY] =
            "<circle cx=\"3\" cy=\"3\" r=\"1.2\"/><circle cx=\"9\" cy=\"9\" r=\"1.2\"/>",
        [PB_TALK_FEELING] = "<path d=\"M0 3H12M0 9H12\"/>",
        [PB_TALK_PROCESS] = "<path d=\"M0 0L12 12M12 0L0 12\"/>",
        [PB_TALK_FRAME] = "<path d=\"M3 0V12M9 0V12\"/>",
    };
    pb_buf_add(b, PB_STR("<defs>"));
    for (int i = 0; i < PB_TALK_LANES; i++)
        if (tile[i])
            pb_buf_printf(b,
                          "<pattern id=\"p-%s\" width=\"12\" height=\"12\" "
                          "patternUnits=\"userSpaceOnUse\" class=\"tile\">%s</pattern>",
                          pb_talk_name[i], tile[i]);
    pb_buf_add(b, PB_STR("</defs>\n"));
}

static bool has_tile(int lane)
{
    return lane != PB_TALK_FACTS && lane != PB_TALK_RELATIONSHIP && lane != PB_TALK_SILENCE;
}

static void lanes(pb_buf *b, const pb_view_chart *c)
{
    pb_buf path = {0};
    for (int k = 0; k < PB_TALK_LANES; k++) {
        int lane = pb_map_order[k];
        if (!pb_map_has(c, lane))
            continue;
        path.n = 0;
        lane_path(&path, c, k);
        pb_buf_printf(b, "<path class=\"lane %s\" d=\"%s\"/>\n", pb_talk_name[lane], path.p);
        if (has_tile(lane))
            pb_buf_printf(b, "<path fill=\"url(#p-%s)\" d=\"%s\"/>\n", pb_talk_name[lane], path.p);
    }
    pb_buf_release(&path);
}

static void axis(pb_buf *b, const pb_view_chart *c)
{
    static const uint32_t steps[] = {1, 2, 5, 10, 15, 20, 30, 60, 120};
    uint32_t step = 120;
    for (size_t i = sizeof steps / sizeof *steps; i-- > 0;)
        if ((uint64_t)WIDTH * steps[i] / c->minutes >= 60)
            step = steps[i];
    for (uint32_t m = 0; m <= c->minutes; m += step) {
        uint32_t x = WIDTH * m / c->minutes;
        pb_buf_printf(b, "<text x=\"%u\" y=\"%d\" text-anchor=\"%s\">%u</text>\n", x, HEIGHT + 14,
                      m == 0           ? "start"
                      : x > WIDTH - 30 ? "end"
                                       : "middle",
                      m);
    }
}

// A sign's shape around (0, 0): up is well met, down is missed, a disc between; quiet is hollow.
static const char *shape(unsigned state)
{
    return state & PB_IS_STRONG ? "<path d=\"M0 -7L7 5L-7 5Z\"/>"
           : state & PB_IS_WEAK ? "<path d=\"M0 7L7 -5L-7 -5Z\"/>"
                                : "<circle r=\"5\"/>";
}

static void signs(pb_buf *b, const pb_view_chart *c)
{
    uint64_t whole = (uint64_t)c->minutes * 60000;
    int last[ROWS];
    for (int r = 0; r < ROWS; r++)
        last[r] = -2 * WIDTH;
    for (uint32_t i = 0; i < c->marks; i++) {
        int x = (int)(c->mark[i].clock * (uint64_t)WIDTH / whole), row = 0;
        while (row < ROWS - 1 && x < last[row] + 2 * SIGN)
            row++;
        last[row] = x;
        int y = HEIGHT + AXIS + SIGN / 2 + row * SIGN, at = x < 8            ? 8
                                                            : x > WIDTH - 24 ? WIDTH - 24
                                                                             : x;
        pb_buf_printf(
            b,
            "<path class=\"drop\" d=\"M%d 0V%d\"/><a href=\"#moment-%u\" class=\"sign%s%s%s\" "
            "transform=\"translate(%d %d)\"><title>",
            x, HEIGHT, c->mark[i].moment + 1, c->mark[i].state & PB_IS_STRONG ? " strong" : "",
            c->mark[i].state & PB_IS_WEAK ? " weak" : "",
            c->mark[i].state & PB_IS_QUIET ? " hollow" : "", at, y);
        pb_buf_printf(b, "%u: ", c->mark[i].moment + 1);
        pb_html_escape(b, c->mark[i].label);
        pb_buf_printf(b, "</title>%s<text x=\"9\" y=\"4\">%u</text></a>\n", shape(c->mark[i].state),
                      c->mark[i].moment + 1);
    }
}

void pb_export_map(pb_writer *w, const pb_node *n)
{
    const pb_view_chart *c = n->chart;
    pb_buf *b = w->out;
    pb_buf_printf(b,
                  "<svg class=\"map\" viewBox=\"0 0 %d %d\" role=\"img\" "
                  "aria-labelledby=\"map-title map-words\">\n<title id=\"map-title\">",
                  WIDTH, HEIGHT + AXIS + ROWS * SIGN + 4);
    pb_html_escape(b, n->name);
    pb_buf_add(b, PB_STR("</title>\n<desc id=\"map-words\">"));
    pb_html_escape(b, n->value);
    pb_buf_add(b, PB_STR("</desc>\n"));
    patterns(b);
    lanes(b, c);
    axis(b, c);
    signs(b, c);
    pb_buf_add(b, PB_STR("</svg>\n"));
}
