// SPDX-License-Identifier: MIT
// Arms and what they do. `m` is the side of the arm that acts; the other keeps to the lap. The
// upper arms are part of the torso; here are the forearms and their hands.
#include "ui/people_parts.h"

#include <math.h>

pb_point pb_people_shoulder(const pb_figure *f, double s)
{
    double w = (f->t.soft ? 41.5 : 46) - 3 * f->act.slump;
    return (pb_point){s * w, 150 + f->act.shoulders + f->act.slump * 4};
}

void pb_people_elbows(const pb_figure *f, pb_point elbow[2])
{
    double w = (f->t.soft ? 54 : 58) - f->act.slump * 2, m = f->side;
    pb_point act = {m * w, 197}, rest = {-m * w, 197}; // of the acting arm and the other
    switch (f->act.arms) {
    case PB_ARMS_CLASP:
        act = (pb_point){m * (w + 1), 204};
        rest.x = -act.x;
        rest.y = 204;
        break;
    case PB_ARMS_FISTS:
        act = (pb_point){m * (w + 6), 188};
        rest = (pb_point){-m * (w + 6), 188};
        break;
    case PB_ARMS_CROSSED:
        act = (pb_point){m * (w - 1), 191};
        rest = (pb_point){-m * (w - 1), 192};
        break;
    case PB_ARMS_HUG:
        act = (pb_point){m * (w - 2), 200};
        rest = (pb_point){-m * (w - 2), 200};
        break;
    case PB_ARMS_CHIN:
    case PB_ARMS_MOUTH:
        act = (pb_point){m * (w - 1), 199};
        break;
    case PB_ARMS_CHEST:
    case PB_ARMS_LAP:
    case PB_ARMS_TISSUE:
    case PB_ARMS_HOLD:
        break;
    }
    elbow[m > 0] = act;
    elbow[m < 0] = rest;
}

static pb_point elbow_of(const pb_figure *f, double s)
{
    pb_point e[2];
    pb_people_elbows(f, e);
    return e[s > 0];
}

// A rounded piece of arm: an edge that sets it off from the cloth behind, and its shadow below.
static void piece(pb_figure *f, pb_two_tone c, uint32_t edge, pb_point a, double ra, pb_point b,
                  double rb)
{
    pb_path_clear(&f->path);
    pb_people_limb(&f->path, (pb_point){a.x, a.y - 0.4}, ra + 0.9, (pb_point){b.x, b.y - 0.4},
                   rb + 0.9);
    pb_brush_fill(f->b, &f->path, PB_FLAT(edge));
    pb_path_clear(&f->path);
    pb_people_limb(&f->path, a, ra, b, rb);
    pb_brush_fill(f->b, &f->path, PB_FLAT(c.shade));
    pb_brush_clip(f->b, &f->path);
    pb_path_clear(&f->path);
    pb_people_limb(&f->path, (pb_point){a.x - 1.5, a.y - 3}, ra, (pb_point){b.x - 1.5, b.y - 3},
                   rb);
    pb_brush_fill(f->b, &f->path, PB_FLAT(c.base));
    pb_brush_unclip(f->b);
}

static void forearm(pb_figure *f, double s, pb_point wrist)
{
    pb_point elbow = elbow_of(f, s);
    double r = f->t.soft ? 10.8 : 12;
    uint32_t edge = pb_color_mix(f->top.shade, 0xFF15100C, 50);
    pb_two_tone skin = {f->skin->base, f->skin->shade, f->skin->light};
    if (f->t.neckline == PB_NECK_SCRUBS) { // short sleeves
        pb_point at = pb_people_shoulder(f, s), hem = pb_mid(at, elbow, 0.55);
        piece(f, skin, f->top.shade, hem, r - 2, elbow, r - 2.6);
        piece(f, f->top, edge, at, r + 1.8, hem, r + 1);
        pb_people_oval(f, f->top.base, at.x - s * 1.5, at.y - 3, r + 1.6, r + 1.4);
        piece(f, skin, f->skin->shade, elbow, r - 2.6, wrist, 6.6);
        return;
    }
    if (f->t.long_sleeves) {
        piece(f, f->top, edge, elbow, r, pb_mid(elbow, wrist, 0.92), 8.6);
        double dx = wrist.x - elbow.x, dy = wrist.y - elbow.y, k = 7.6 / sqrt(dx * dx + dy * dy);
        pb_point cuff = pb_mid(elbow, wrist, 0.82);
        pb_people_line(f, edge, 0.7, 1.1, 0.7,
                       PB_PTS({cuff.x - dy * k * 1.1, cuff.y + dx * k * 1.1},
                              {cuff.x + dx * k * 0.2, cuff.y + dy * k * 0.2},
                              {cuff.x + dy * k * 1.1, cuff.y - dx * k * 1.1}));
        return;
    }
    piece(f, skin, f->skin->shade, pb_mid(elbow, wrist, 0.3), r - 3, wrist, 6.6);
    piece(f, f->top, edge, elbow, r, pb_mid(elbow, wrist, 0.46), r - 1.4);
}

static void rest(pb_figure *f, double s) // one hand on the thigh
{
    pb_point w = {s * 24, 211};
    forearm(f, s, w);
    pb_people_hand(f, PB_HAND_FLAT, w, s * 0.21, s < 0);
}

static void tissue(pb_figure *f)
{
    pb_people_blob(f, 0xFFFFFDF8, 0,
                   PB_PTS({-10, 210}, {-16, 199}, {-9, 196}, {-8, 186}, {0, 191}, {8, 184},
                          {9, 195}, {17, 198}, {10, 210}, {0, 214}));
    pb_people_line(f, 0xFFCFC8BA, 0.5, 1.6, 0.5, PB_PTS({-7, 204}, {-4, 196}, {-5, 190}));
    pb_people_line(f, 0xFFCFC8BA, 0.5, 1.6, 0.5, PB_PTS({4, 203}, {3, 196}, {6, 189}));
}

static void lap(pb_figure *f, bool crying)
{
    for (int s = -1; s <= 1; s += 2) {
        pb_point w = {s * 21, crying ? 206 : 211};
        forearm(f, s, w);
        if (crying && s > 0)
            tissue(f);
        if (crying)
            pb_people_hand(f, PB_HAND_FIST, w, s * 0.22, s > 0);
        else
            pb_people_hand(f, PB_HAND_FLAT, w, s * 0.215, s < 0);
    }
}

static void clasp(pb_figure *f)
{
    forearm(f, -1, (pb_point){-15, 197});
    forearm(f, 1, (pb_point){15, 197});
    pb_people_hand(f, PB_HAND_LACED, (pb_point){0, 195}, 0, false);
}

static void fists(pb_figure *f)
{
    for (int s = -1; s <= 1; s += 2) {
        pb_point w = {s * 37, 207};
        forearm(f, s, w);
        pb_people_hand(f, PB_HAND_FIST, w, s * 0.07, s > 0);
    }
}

static void crossed(pb_figure *f, double low, bool both)
{
    double m = f->side;
    forearm(f, -m, (pb_point){m * 31, 181 + low});
    if (both)
        pb_people_hand(f, PB_HAND_GRIP, (pb_point){m * 34, 180 + low}, -m * 0.31, m < 0);
    forearm(f, m, (pb_point){-m * 31, 176 + low});
    pb_people_hand(f, PB_HAND_GRIP, (pb_point){-m * 34, 175 + low}, m * 0.29, m > 0);
}

static void hold(pb_figure *f)
{
    double m = f->side;
    rest(f, -m);
    forearm(f, m, (pb_point){-m * 30, 187});
    pb_people_hand(f, PB_HAND_GRIP, (pb_point){-m * 34, 186}, m * 0.28, m > 0);
}

static void chest(pb_figure *f)
{
    double m = f->side;
    pb_point w = {m * 22, 180};
    rest(f, -m);
    forearm(f, m, w);
    pb_people_hand(f, PB_HAND_FLAT, w, m * 0.34, m > 0);
}

void pb_people_arms(pb_figure *f)
{
    switch (f->act.arms) {
    case PB_ARMS_LAP:
        lap(f, false);
        break;
    case PB_ARMS_TISSUE:
        lap(f, true);
        break;
    case PB_ARMS_CLASP:
        clasp(f);
        break;
    case PB_ARMS_FISTS:
        fists(f);
        break;
    case PB_ARMS_CROSSED:
        crossed(f, 0, false);
        break;
    case PB_ARMS_HUG:
        crossed(f, 9, true);
        break;
    case PB_ARMS_HOLD:
        hold(f);
        break;
    case PB_ARMS_CHEST:
        chest(f);
        break;
    case PB_ARMS_CHIN: // the other hand is under the elbow
        forearm(f, -f->side, (pb_point){f->side * 26, 208});
        pb_people_hand(f, PB_HAND_FLAT, (pb_point){f->side * 26, 208}, -f->side * 0.25,
                       f->side > 0);
        break;
    case PB_ARMS_MOUTH:
        rest(f, -f->side);
        break;
    }
}

// From the head's units to the body's.
static pb_point from_head(const pb_figure *f, pb_point p)
{
    pb_matrix b = f->body;
    pb_point at = pb_matrix_at(f->head, p.x, p.y);
    return (pb_point){(at.x - b.e) / b.a, (at.y - b.f) / b.d};
}

void pb_people_arm_over(pb_figure *f)
{
    double m = f->side, l = f->t.length * 1.6;
    if (f->act.arms == PB_ARMS_CHIN) {
        pb_point w = from_head(f, pb_at(f, m * 9, 65 + l, 14));
        forearm(f, m, w);
        pb_people_hand(f, PB_HAND_POINT, w, 0.5 + m * 0.01, m > 0);
    } else if (f->act.arms == PB_ARMS_MOUTH) {
        pb_point w = from_head(f, pb_at(f, m * 11, 60 + l, 16));
        forearm(f, m, w);
        pb_people_hand(f, PB_HAND_FLAT, w, 0.5 - m * 0.07, m < 0);
    }
}
