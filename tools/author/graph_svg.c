// SPDX-License-Identifier: MIT
// One self-contained SVG: no script, no font of its own, colours of the program's light theme.
#include "app/export.h"
#include "graph.h"

static const double node_high = 44, row_high = 92, beside = 11;

static void bands(const graph *g, pb_buf *out)
{
    for (int p = 0; p < PB_PHASE_COUNT; p++) {
        uint32_t rows = g->band[p + 1] - g->band[p];
        if (!rows)
            continue;
        double y = g->band[p] * 92.0 + 74;
        pb_buf_printf(out,
                      "<rect x=\"12\" y=\"%.0f\" width=\"%.0f\" height=\"%.0f\" rx=\"10\" "
                      "fill=\"%s\"/>\n<text class=\"phase\" x=\"28\" y=\"%.0f\">%s</text>\n",
                      y, g->width - 24, rows * 92.0 - 4, p % 2 ? "#F1EADC" : "#EDE5D6", y + 26,
                      pb_phase_name[p]);
    }
}

// Where a way that passes rows between its ends can go down beside the boxes that stand in it;
// false when none does.
static bool way_round(const graph *g, const graph_node *a, const graph_node *b, double *side)
{
    double left = 0, right = 0;
    bool hits = false;
    for (uint32_t i = 0; i < g->nodes.n; i++) {
        const graph_node *n = &g->nodes.p[i];
        if (n->row <= a->row || n->row >= b->row)
            continue;
        double x = a->x + (b->x - a->x) * (n->y - a->y) / (b->y - a->y);
        if (x < n->x - n->w / 2 - 4 || x > n->x + n->w / 2 + 4)
            continue;
        left = !hits || n->x - n->w / 2 < left ? n->x - n->w / 2 : left;
        right = !hits || n->x + n->w / 2 > right ? n->x + n->w / 2 : right;
        hits = true;
    }
    double middle = (a->x + b->x) / 2;
    *side = middle - left < right - middle ? left - beside : right + beside;
    return hits;
}

static void edge(const graph *g, const graph_edge *e, pb_buf *out)
{
    const graph_node *a = &g->nodes.p[e->from], *b = &g->nodes.p[e->to];
    bool seen = a->is_reached;
    double x1 = a->x, y1 = a->y + node_high, x2 = b->x, y2 = b->y, side;
    pb_buf_printf(out, "<path class=\"%s%s\" d=\"", seen ? "way" : "way lost",
                  e->is_conditional ? " if" : "");
    if (e->from == e->to) {
        pb_buf_printf(out, "M%.1f %.1f c40 10 40 -54 0 -40", x1 + a->w / 2, a->y + 30);
    } else if (e->is_back || b->row <= a->row) {
        side = (a->x > b->x ? a->x : b->x) + 110;
        pb_buf_printf(out, "M%.1f %.1f C%.1f %.1f %.1f %.1f %.1f %.1f", x1 + a->w / 2,
                      a->y + node_high / 2, side, a->y, side, b->y + node_high, x2 + b->w / 2,
                      b->y + node_high / 2);
    } else if (b->row > a->row + 1 && way_round(g, a, b, &side)) {
        double down = a->y + row_high, up = b->y - row_high + node_high;
        pb_buf_printf(out, "M%.1f %.1f C%.1f %.1f %.1f %.1f %.1f %.1f", x1, y1, x1, down, side, y1,
                      side, down);
        pb_buf_printf(out, " L%.1f %.1f C%.1f %.1f %.1f %.1f %.1f %.1f", side, up, side, y2, x2, up,
                      x2, y2 - 4);
    } else {
        double bend = (y2 - y1) * 0.5;
        pb_buf_printf(out, "M%.1f %.1f C%.1f %.1f %.1f %.1f %.1f %.1f", x1, y1, x1, y1 + bend, x2,
                      y2 - bend, x2, y2 - 4);
    }
    pb_buf_add(out, PB_STR("\"><title>"));
    pb_html_escape(out, a->label);
    pb_buf_add(out, PB_STR(" → "));
    pb_html_escape(out, b->label);
    if (e->option != PB_NO_INDEX) {
        pb_buf_add(out, PB_STR(": "));
        pb_html_escape(out, g->s->option_texts.p[e->option].id);
    }
    pb_buf_add(out, PB_STR("</title></path>\n"));
}

// From the card's white to teal.
static void heat_colour(double heat, pb_buf *out)
{
    static const int from[3] = {0xFF, 0xFD, 0xF8}, to[3] = {0x8F, 0xBF, 0xC0};
    pb_buf_char(out, '#');
    for (int i = 0; i < 3; i++)
        pb_buf_printf(out, "%02X", from[i] + (int)((to[i] - from[i]) * heat));
}

// A diamond for each moment, a wave for each stretch, under the name.
static void signs(const graph_node *n, pb_buf *out)
{
    uint32_t all = n->moments + n->stretches;
    double x = n->x - (all - 1) * 8.0;
    for (uint32_t i = 0; i < all && i < 8; i++, x += 16) {
        double y = n->y + 33;
        if (i < n->moments)
            pb_buf_printf(out, "<path class=\"moment\" d=\"M%.1f %.1fl5 5 -5 5 -5 -5z\"/>\n", x,
                          y - 5);
        else
            pb_buf_printf(out, "<path class=\"stretch\" d=\"M%.1f %.1fq3 -6 6 0t6 0\"/>\n", x - 6,
                          y);
    }
}

static void node(const graph *g, const graph_node *n, pb_buf *out)
{
    bool ending = n->beat == PB_NO_INDEX;
    pb_buf_printf(out,
                  "<g><rect class=\"%s\" x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.0f\" "
                  "rx=\"%d\" fill=\"",
                  !n->is_reached ? "node lost"
                  : ending       ? "node end"
                                 : "node",
                  n->x - n->w / 2, n->y, n->w, node_high, ending ? 22 : 8);
    if (n->is_reached)
        heat_colour(n->heat, out);
    else
        pb_buf_add(out, PB_STR("none"));
    pb_buf_printf(out, "\"/>\n<text class=\"name\" x=\"%.1f\" y=\"%.1f\">", n->x,
                  n->y + (n->moments + n->stretches ? 21.0 : 27.0));
    pb_html_escape(out, n->label);
    pb_buf_add(out, PB_STR("</text>\n"));
    signs(n, out);
    pb_buf_add(out, PB_STR("<title>"));
    pb_html_escape(out, n->label);
    pb_buf_printf(out, ": %s%u visits", n->is_reached ? "" : "nothing leads here, ", n->visits);
    if (!ending)
        pb_buf_printf(out, ", line %u", g->s->beats.p[n->beat].at.line);
    pb_buf_add(out, PB_STR("</title></g>\n"));
}

void graph_svg(const graph *g, pb_buf *out)
{
    pb_buf_printf(
        out,
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %.0f %.0f\" width=\"%.0f\" "
        "height=\"%.0f\" role=\"img\" lang=\"%.*s\">\n<title>",
        g->width, g->height, g->width, g->height, PB_STR_ARG(g->s->meta.language));
    pb_html_escape(out, g->s->meta.title);
    pb_buf_add(
        out,
        PB_STR(
            "</title>\n<style>text{font-family:'Noto Sans',sans-serif;font-size:13px;fill:#2A2926}"
            ".title{font:600 22px 'Noto Serif',serif}.note{fill:#655F55}"
            ".phase{font-size:13px;fill:#655F55;font-style:italic}"
            ".name{text-anchor:middle}.node{stroke:#A79B84}.end{stroke:#A0405A;stroke-width:2}"
            ".lost{stroke:#8F5A10;stroke-dasharray:5 4}"
            ".way{fill:none;stroke:#75808A;stroke-opacity:.55;stroke-width:1.3;marker-end:url(#tip)"
            "}"
            ".if{stroke-dasharray:4 3}.way.lost{stroke:#C4842A}"
            ".moment{fill:#2E6E72}.stretch{fill:none;stroke:#2E6E72;stroke-width:2}"
            "g:hover "
            "rect{stroke:#2E6E72;stroke-width:2.5}.way:hover{stroke:#2E6E72;stroke-opacity:1;"
            "stroke-width:3}</style>\n<defs><marker id=\"tip\" viewBox=\"0 0 8 8\" refX=\"7\" "
            "refY=\"4\" "
            "markerWidth=\"7\" markerHeight=\"7\" orient=\"auto\"><path d=\"M0 1 7 4 0 7z\" "
            "fill=\"#75808A\"/></marker></defs>\n"));
    pb_buf_printf(out, "<rect width=\"%.0f\" height=\"%.0f\" fill=\"#F5F0E6\"/>\n", g->width,
                  g->height);
    pb_buf_add(out, PB_STR("<text class=\"title\" x=\"24\" y=\"36\">"));
    pb_html_escape(out, g->s->meta.title);
    pb_buf_printf(
        out,
        "</text>\n<text class=\"note\" x=\"24\" y=\"58\">%u beats, %u decisions (◆ moment, "
        "∿ stretch), %u endings; dashed: a way on a condition, a box that nothing leads "
        "to</text>\n",
        g->s->beats.n, g->s->decisions.n, g->s->endings.n);
    bands(g, out);
    for (uint32_t i = 0; i < g->edges.n; i++)
        edge(g, &g->edges.p[i], out);
    for (uint32_t i = 0; i < g->nodes.n; i++)
        node(g, &g->nodes.p[i], out);
    pb_buf_add(out, PB_STR("</svg>\n"));
}
