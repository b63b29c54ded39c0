// SPDX-License-Identifier: MIT
// The people, drawn from parts: a seated figure to the lap, or a portrait (head and shoulders) for
// small sizes. The brow, the lids, the mouth and the tilt of the head do the acting; shoulders and
// hands say the rest. Everything that a pb_look does not say (the shape of a nose, a neckline)
// follows from the look, so the same look is always the same person.
#ifndef PB_UI_PEOPLE_H
#define PB_UI_PEOPLE_H

#include "model/scenario.h"
#include "ui/shape.h"

enum pb_frame {
    PB_FRAME_SEATED,   // 5 wide to 6 high: chair, arms and lap; for 90 pixels of height and more
    PB_FRAME_PORTRAIT, // square: head and shoulders; for small sizes
    PB_FRAME_COUNT
};

// How somebody sits. All zero is upright, facing the viewer.
typedef struct pb_pose {
    double gaze_x, gaze_y; // where the eyes go, as the viewer sees it: -1 left, up … 1 right, down
    double facing;         // which way the chair stands: -1 left … 1 right
    double lean;           // -1 leaning back … 1 leaning in
    enum pb_frame frame;
} pb_pose;

// A mood and a pose, in fifths of the pose's units: small enough to compare, and coarse enough that
// pictures of it serve again.
typedef struct pb_stance {
    uint8_t mood;
    int8_t gaze_x, gaze_y, facing, lean;
} pb_stance;

typedef struct pb_box {
    double x, y, w, h;
} pb_box;

// Paints a person into `box` of the bitmap, keeping the frame's proportions (centred, standing on
// the box's lower edge); nothing is painted outside of the box. Leaves the brush on this bitmap.
void pb_people_paint(pb_brush *b, pb_bitmap *m, const pb_look *look, enum pb_mood mood,
                     pb_pose pose, pb_box box);

// The same on the way from one stance to another: `t` of 0 is `from`, 1 is `to`. Face, head and
// arms go the shortest way; what hands do changes half-way.
void pb_people_paint_between(pb_brush *b, pb_bitmap *m, const pb_look *look, pb_stance from,
                             pb_stance to, double t, enum pb_frame frame, pb_box box);

// An empty chair, in the same box and proportions as a seated figure.
void pb_people_chair(pb_brush *b, pb_bitmap *m, enum pb_aid aid, double facing, pb_box box);

// The trainee's own seat: somebody seen from behind, a back of a head and shoulders over a chair's
// back. Nobody in particular.
void pb_people_you(pb_brush *b, pb_bitmap *m, uint32_t color, pb_box box);

#endif
