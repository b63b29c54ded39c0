// SPDX-License-Identifier: MIT
// Arms and what they do. `s` is an arm's side, `m` that of the arm that acts; the other mostly
// keeps to the lap. The upper arms are part of the torso; here are the forearms and their hands.
#include "ui/people_parts.h"

#include <math.h>

pb_point pb_people_shoulder(const pb_figure *f, double s)
{
    double w = (f->t.soft ? 41.5 : 46) + 4 * f->t.broad - 3 * f->act.slump;
    return (pb_point){s * w, 150 + f->act.shoulders + f->act.slump * 4};
}

// ---- where arms go ----------------------------------------------------------------------------

// From the head's units to the body's.
static pb_point from_head(const pb_figure *f, pb_point p)
{
    pb_matrix b = f->body;
    pb_point at = pb_matrix_at(f->head, p.x, p.y);
    return (pb_point){(at.x - b.e) / b.a, (at.y - b.f) / b.d};
}

static pb_arm to_wrist(pb_point elbow, pb_point wrist, enum pb_hand hand, double turns, bool flip)
{
    return (pb_arm){
        .elbow = elbow, .wrist = wrist, .palm = wrist, .turns = turns, .hand = hand, .flip = flip};
}

static pb_arm resting(double s, double w) // one hand on the thigh
{
    return to_wrist((pb_point){s * w, 197}, (pb_point){s * 24, 211}, PB_HAND_FLAT, s * 0.21, s < 0);
}

// Across to the other arm, which the hand holds.
static pb_arm across(double s, pb_point elbow, double y, double turns)
{
    pb_arm a = to_wrist(elbow, (pb_point){-s * 31, y}, PB_HAND_GRIP, s * turns, s > 0);
    a.palm = (pb_point){-s * 34, y - 1};
    return a;
}

static pb_arm before_face(const pb_figure *f, pb_point elbow, pb_point at)
{
    double m = f->side;
    bool chin = at.y > 62;
    at.y += f->t.length * 1.6;
    pb_arm a = to_wrist(elbow, from_head(f, pb_at(f, m * at.x, at.y, chin ? 14 : 16)),
                        chin ? PB_HAND_POINT : PB_HAND_FLAT, chin ? 0.5 + m * 0.01 : 0.5 - m * 0.07,
                        chin ? m > 0 : m < 0);
    a.over = true;
    return a;
}

static pb_arm acting_arm(const pb_figure *f, enum pb_arms arms, double w)
{
    double m = f->side;
    switch (arms) {
    case PB_ARMS_CROSSED:
        return across(m, (pb_point){m * (w - 1), 191}, 176, 0.29);
    case PB_ARMS_HUG:
        return across(m, (pb_point){m * (w - 2), 200}, 185, 0.29);
    case PB_ARMS_HOLD:
        return across(m, (pb_point){m * w, 197}, 187, 0.28);
    case PB_ARMS_CHEST:
        return to_wrist((pb_point){m * w, 197}, (pb_point){m * 22, 180}, PB_HAND_FLAT, m * 0.34,
                        m > 0);
    case PB_ARMS_BELLY:
        return to_wrist((pb_point){m * (w + 3), 193}, (pb_point){m * 24, 192}, PB_HAND_FLAT,
                        m * 0.27, m > 0);
    case PB_ARMS_CHIN:
        return before_face(f, (pb_point){m * (w - 1), 199}, (pb_point){9, 65});
    case PB_ARMS_MOUTH:
        return before_face(f, (pb_point){m * (w - 1), 199}, (pb_point){11, 60});
    case PB_ARMS_LAP:
    case PB_ARMS_CLASP:
    case PB_ARMS_TISSUE:
    case PB_ARMS_FISTS:
    case PB_ARMS_DROOP:
        break;
    }
    return resting(m, w);
}

static pb_arm arm_of(const pb_figure *f, enum pb_arms arms, double s)
{
    double w = (f->t.soft ? 54 : 58) + 4 * f->t.broad - f->act.slump * 2;
    switch (arms) { // those that both sides do alike
    case PB_ARMS_LAP:
        return to_wrist((pb_point){s * w, 197}, (pb_point){s * 21, 211}, PB_HAND_FLAT, s * 0.215,
                        s < 0);
    case PB_ARMS_TISSUE:
        return to_wrist((pb_point){s * w, 197}, (pb_point){s * 21, 206}, PB_HAND_FIST, s * 0.22,
                        s > 0);
    case PB_ARMS_CLASP:
        return to_wrist((pb_point){s * (w + 1), 204}, (pb_point){s * 15, 197}, PB_HAND_LACED, 0,
                        false);
    case PB_ARMS_FISTS:
        return to_wrist((pb_point){s * (w + 6), 188}, (pb_point){s * 37, 207}, PB_HAND_FIST,
                        s * 0.07, s > 0);
    case PB_ARMS_DROOP:
        return to_wrist((pb_point){s * (w - 4), 201}, (pb_point){s * 12, 205}, PB_HAND_FLAT,
                        s * 0.06, s < 0);
    default:
        break;
    }
    if (s == f->side)
        return acting_arm(f, arms, w);
    pb_arm a;
    switch (arms) { // what the other arm does
    case PB_ARMS_CROSSED:
        a = across(s, (pb_point){s * (w - 1), 192}, 181, 0.31);
        a.hidden = true;
        return a;
    case PB_ARMS_HUG:
        return across(s, (pb_point){s * (w - 2), 200}, 190, 0.31);
    case PB_ARMS_CHIN: // under the elbow
        return to_wrist((pb_point){s * w, 197}, (pb_point){-s * 26, 208}, PB_HAND_FLAT, s * 0.25,
                        s < 0);
    default:
        return resting(s, w);
    }
}

static pb_arm arm_between(pb_arm a, pb_arm b, double t)
{
    pb_arm c = t < 0.5 ? a : b;
    c.elbow = pb_mid(a.elbow, b.elbow, t);
    c.wrist = pb_mid(a.wrist, b.wrist, t);
    c.palm = pb_mid(a.palm, b.palm, t);
    double by = b.turns - a.turns;
    by -= by > 0.5 ? 1 : by < -0.5 ? -1 : 0;
    c.turns = a.turns + by * t;
    return c;
}

void pb_people_reach(pb_figure *f, enum pb_arms from, enum pb_arms to, double t)
{
    for (int i = 0; i < 2; i++) {
        pb_arm a = arm_of(f, to, i ? 1 : -1);
        f->arm[i] = from == to ? a : arm_between(arm_of(f, from, i ? 1 : -1), a, t);
    }
    f->tissue = (t < 0.5 ? from : to) == PB_ARMS_TISSUE;
}

// ---- drawing them -----------------------------------------------------------------------------

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

static void forearm(pb_figure *f, int i)
{
    double s = i ? 1 : -1;
    pb_point elbow = f->arm[i].elbow, wrist = f->arm[i].wrist;
    double r = (f->t.soft ? 10.8 : 12) + f->t.broad;
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

static void tissue(pb_figure *f)
{
    pb_people_blob(f, 0xFFFFFDF8, 0,
                   PB_PTS({-10, 210}, {-16, 199}, {-9, 196}, {-8, 186}, {0, 191}, {8, 184},
                          {9, 195}, {17, 198}, {10, 210}, {0, 214}));
    pb_people_line(f, 0xFFCFC8BA, 0.5, 1.6, 0.5, PB_PTS({-7, 204}, {-4, 196}, {-5, 190}));
    pb_people_line(f, 0xFFCFC8BA, 0.5, 1.6, 0.5, PB_PTS({4, 203}, {3, 196}, {6, 189}));
}

static bool is_laced(const pb_figure *f)
{
    return f->arm[0].hand == PB_HAND_LACED && f->arm[1].hand == PB_HAND_LACED;
}

static void arm(pb_figure *f, int i)
{
    const pb_arm *a = &f->arm[i];
    forearm(f, i);
    if (f->tissue && i == 1)
        tissue(f);
    if (!a->hidden && !is_laced(f))
        pb_people_hand(f, a->hand, a->palm, a->turns, a->flip);
}

void pb_people_arms(pb_figure *f)
{
    int acting = f->side > 0;
    if (!f->arm[!acting].over)
        arm(f, !acting);
    if (!f->arm[acting].over)
        arm(f, acting);
    if (is_laced(f)) {
        pb_point at = pb_mid(f->arm[0].wrist, f->arm[1].wrist, 0.5);
        pb_people_hand(f, PB_HAND_LACED, (pb_point){at.x, at.y - 2}, 0, false);
    }
}

void pb_people_arm_over(pb_figure *f)
{
    for (int i = 0; i < 2; i++)
        if (f->arm[i].over)
            arm(f, i);
}
