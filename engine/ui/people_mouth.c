// SPDX-License-Identifier: MIT
// The mouth: one line that carries the mood, a lip above and below it, teeth when it stands open.
#include "ui/people_parts.h"

typedef struct mouth {
    pb_point left, right, mid;    // of the line where the lips meet
    pb_point top_left, top_right; // on the line, between its middle and its corners
    double hw, upper, lower, gape;
} mouth;

static mouth shape_mouth(const pb_figure *f)
{
    const pb_act *a = &f->act;
    double age = f->look->age == PB_AGE_OLD ? 0.75 : 1, k = 1 - 0.62 * a->press;
    mouth m = {.hw = 11.2 * a->width, .gape = 13 * a->gape};
    m.upper = (3.1 + 0.8 * f->t.lips) * age * k;
    m.lower = (4.5 + 1.1 * f->t.lips) * age * k;
    double y = 30 + f->t.length * 0.6 - a->gape * 2, rise = a->smile * 3.6,
           skew = a->skew * f->side;
    double dip = a->smile > 0 ? a->smile * 2.6 : a->smile * 2;
    double tremble = a->wobble * 1.1;
    m.left = pb_at(f, -m.hw, y - rise - skew, 19);
    m.right = pb_at(f, m.hw, y - rise + skew, 19);
    m.mid = pb_at(f, 0, y + dip * 0.6, 24);
    m.top_left = pb_at(f, -m.hw * 0.48, y + dip * 0.25 - skew * 0.4 + tremble, 23);
    m.top_right = pb_at(f, m.hw * 0.48, y + dip * 0.25 + skew * 0.4 - tremble, 23);
    return m;
}

static void open_mouth(pb_figure *f, const mouth *m)
{
    double drop = m->gape + 1, w = m->hw, round = f->act.smile > 0.5 ? 0.62 : 0.8;
    const pb_point inside[] = {m->left,
                               m->top_left,
                               m->mid,
                               m->top_right,
                               m->right,
                               {m->mid.x + w * round, m->mid.y + drop * 0.62},
                               {m->mid.x + w * 0.02, m->mid.y + drop},
                               {m->mid.x - w * round, m->mid.y + drop * 0.62}};
    pb_path_clear(&f->path);
    pb_path_smooth(&f->path, inside, 8, true, 1u << 0 | 1u << 4);
    pb_brush_fill(f->b, &f->path, PB_FLAT(0xFF4A1A1C));
    pb_brush_clip(f->b, &f->path);
    pb_people_oval(f, 0xFFB65A58, m->mid.x, m->mid.y + drop * 1.06, w * 0.52, drop * 0.42);
    if (f->act.smile > 0.3)
        pb_people_blob(f, 0xFFFBF6EC, 0,
                       PB_PTS({m->left.x, m->left.y - 4}, {m->mid.x, m->mid.y - 6},
                              {m->right.x, m->right.y - 4}, {m->right.x - w * 0.2, m->mid.y + 1.6},
                              {m->mid.x, m->mid.y + drop * 0.36},
                              {m->left.x + w * 0.2, m->mid.y + 1.6}));
    pb_brush_unclip(f->b);
}

static void lips(pb_figure *f, const mouth *m, uint32_t color)
{
    uint32_t up = pb_color_mix(color, f->skin->shade, 90);
    double g = m->gape;
    // Below the line (or the opening), then above it with the bow in its middle.
    double ly = m->mid.y + g;
    const pb_point low[] = {
        {m->left.x + m->hw * 0.14, m->left.y * 0.55 + (m->mid.y + g * 0.5) * 0.45},
        {m->mid.x - m->hw * 0.4, ly - 0.4},
        {m->mid.x, ly},
        {m->mid.x + m->hw * 0.4, ly - 0.4},
        {m->right.x - m->hw * 0.14, m->right.y * 0.55 + (m->mid.y + g * 0.5) * 0.45},
        {m->mid.x + m->hw * 0.46, ly + m->lower * 0.8},
        {m->mid.x, ly + m->lower},
        {m->mid.x - m->hw * 0.46, ly + m->lower * 0.8}};
    pb_path_clear(&f->path);
    pb_path_smooth(&f->path, low, 8, true, 1u << 0 | 1u << 4);
    pb_brush_fill(f->b, &f->path, PB_FLAT(color));
    const pb_point high[] = {m->left,
                             {m->mid.x - m->hw * 0.2, m->mid.y - m->upper},
                             {m->mid.x, m->mid.y - m->upper * 0.72},
                             {m->mid.x + m->hw * 0.2, m->mid.y - m->upper},
                             m->right,
                             {m->top_right.x, m->top_right.y + 0.5},
                             {m->mid.x, m->mid.y + 0.6},
                             {m->top_left.x, m->top_left.y + 0.5}};
    pb_path_clear(&f->path);
    pb_path_smooth(&f->path, high, 8, true, 1u << 0 | 1u << 4);
    pb_brush_fill(f->b, &f->path, PB_FLAT(up));
}

static void corners(pb_figure *f, const mouth *m)
{
    const pb_act *a = &f->act;
    uint32_t c = pb_color_alpha(f->skin->line, 150);
    double s = a->smile;
    if (s > 0.4) {
        pb_people_line(f, c, 0.4, 1.2, 0.4,
                       PB_PTS({m->left.x - 2, m->left.y - 3}, {m->left.x - 2.6, m->left.y},
                              {m->left.x - 1.2, m->left.y + 2.4}));
        pb_people_line(f, c, 0.4, 1.2, 0.4,
                       PB_PTS({m->right.x + 2, m->right.y - 3}, {m->right.x + 2.6, m->right.y},
                              {m->right.x + 1.2, m->right.y + 2.4}));
    } else if (s < -0.3 || a->press > 0.6) {
        double d = s < -0.3 ? 2.6 : 1;
        pb_people_line(f, c, 0.5, 1.3, 0.3,
                       PB_PTS({m->left.x - 0.4, m->left.y - 1}, {m->left.x - 1.6, m->left.y + 0.6},
                              {m->left.x - 1.8, m->left.y + d}));
        pb_people_line(f, c, 0.5, 1.3, 0.3,
                       PB_PTS({m->right.x + 0.4, m->right.y - 1},
                              {m->right.x + 1.6, m->right.y + 0.6},
                              {m->right.x + 1.8, m->right.y + d}));
    }
    if (a->wobble > 0.6) // the chin puckers
        pb_people_line(f, pb_color_alpha(f->skin->line, 90), 0.3, 1.2, 0.3,
                       PB_PTS(pb_at(f, -4, 41, 18), pb_at(f, 0, 40, 18), pb_at(f, 4, 41, 18)));
}

void pb_people_mouth(pb_figure *f)
{
    mouth m = shape_mouth(f);
    unsigned rouge = f->t.soft ? 170 : 84;
    uint32_t color = pb_color_mix(f->skin->base, f->skin->lip, rouge);
    uint32_t line = pb_color_mix(f->skin->line, 0xFF3A1512, 110);
    double k = f->fine ? 1 : 1.4;
    pb_people_line(f, pb_color_alpha(f->skin->shade, 190), 0.5, 3, 0.5,
                   PB_PTS({m.mid.x - m.hw * 0.45, m.mid.y + m.gape + m.lower + 1.4},
                          {m.mid.x, m.mid.y + m.gape + m.lower + 2.2},
                          {m.mid.x + m.hw * 0.45, m.mid.y + m.gape + m.lower + 1.4}));
    lips(f, &m, color);
    if (m.gape > 0.5)
        open_mouth(f, &m);
    pb_people_line(f, line, 1 * k, (m.gape > 0.5 ? 1.4 : 2.1) * k, 1 * k,
                   PB_PTS(m.left, m.top_left, m.mid, m.top_right, m.right));
    if (f->fine)
        corners(f, &m);
}
