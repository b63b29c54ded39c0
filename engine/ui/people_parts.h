// SPDX-License-Identifier: MIT
// Inside of people.h: a figure while it is painted, and the parts it is painted from, back to
// front. For people*.c only.
//
// Body units: the seated frame is 200 wide (-100 … 100) and 240 high. Head units: 0.82 of a body
// unit, nought between the eyes; the chin is at 48, the crown at -50, the temples at ±38. A turn of
// the head is a shear by depth: what lies z in front of the head's middle moves by z × yaw and z ×
// pitch.
#ifndef PB_UI_PEOPLE_PARTS_H
#define PB_UI_PEOPLE_PARTS_H

#include "ui/people.h"
#include "ui/theme.h"

enum pb_arms {
    PB_ARMS_LAP,     // hands folded in the lap
    PB_ARMS_CLASP,   // fingers laced, forearms on the knees
    PB_ARMS_CHIN,    // one hand at the chin, the other under its elbow
    PB_ARMS_CHEST,   // one hand on the chest
    PB_ARMS_TISSUE,  // a tissue in the lap
    PB_ARMS_HOLD,    // one hand holding the other arm
    PB_ARMS_FISTS,   // on the thighs
    PB_ARMS_CROSSED, // high and firm
    PB_ARMS_MOUTH,   // a hand before the mouth
    PB_ARMS_HUG,     // crossed low, holding oneself
    PB_ARMS_BELLY,   // one hand on the belly, which shakes
    PB_ARMS_DROOP,   // hands hanging between the knees
};

enum pb_hand { PB_HAND_FLAT, PB_HAND_FIST, PB_HAND_GRIP, PB_HAND_LACED, PB_HAND_POINT };

typedef struct pb_arm {
    pb_point elbow, wrist, palm; // in the body; the hand's own wrist is at `palm`
    double turns;                // of the hand: 0 is down the page
    enum pb_hand hand;
    bool flip;   // the hand is mirrored
    bool over;   // before the face
    bool hidden; // the hand is behind the other arm
} pb_arm;

// What a mood does with a face and a body. Lengths in head units, up is negative; nought is at
// rest.
typedef struct pb_act {
    double brow_in, brow_mid, brow_out; // the brow's three points
    double pinch;                       // brows drawn together
    double brow_skew;                   // the far brow up by this, the near one down by half
    double open;                        // the upper lid: 1 at rest, 0 shut
    double slant;                       // the lids' outer ends down by this
    double squint;                      // the lower lid: 0 … 1
    double iris;                        // its size, 1 at rest
    double look_x, look_y, own;         // a gaze of its own, and how much of it: 0 … 1
    double smile;                       // the mouth's corners: -1 … 1
    double width;                       // of the mouth, 1 at rest
    double gape;                        // how far it stands open
    double press;                       // lips drawn in: 0 … 1
    double skew, wobble;                // one corner down; a line that trembles
    double roll;                        // of the head, in turns
    double pitch;                       // down is positive: -1 … 1
    double sink, shift;                 // the head in the body: down, and to the side
    double shoulders;                   // up is negative
    double slump;                       // the shoulders forward: 0 … 1
    double lean;                        // -1 … 1, beside the pose's
    double blush, tears;                // 0 … 1
    enum pb_arms arms;                  // last, behind the numbers
} pb_act;

const pb_act *pb_people_act(enum pb_mood mood);

// Between two moods: the numbers mixed, the arms of the nearer one.
pb_act pb_people_act_between(enum pb_mood from, enum pb_mood to, double t);

enum pb_neckline {
    PB_NECK_CREW,
    PB_NECK_V,
    PB_NECK_SHIRT,
    PB_NECK_CARDIGAN,
    PB_NECK_ROLL,
    PB_NECK_SCRUBS,
    PB_NECK_SCOOP,
    PB_NECK_COUNT,                // those above follow from a look; the rest are asked for
    PB_NECK_OPEN = PB_NECK_COUNT, // a coat or jacket over the top
    PB_NECK_COLLAR
};

// What follows from a look without being said in it. -1 … 1 unless told otherwise.
typedef struct pb_traits {
    double jaw, length, cheek;
    double eyes, eye_gap, nose, nose_length, lips, brows;
    double broad; // of the body
    bool soft;    // finer brows and jaw, lashes
    bool freckles;
    enum pb_neckline neckline;
    bool long_sleeves, lanyard, round_glasses;
    uint32_t iris, trousers, scarf;
} pb_traits;

typedef struct pb_figure {
    pb_brush *b;
    pb_path path;
    const pb_look *look;
    pb_act act;
    pb_pose pose;
    pb_traits t;
    const pb_skin_palette *skin;
    pb_two_tone hair, top, inner; // inner: under a coat
    pb_matrix body, head;
    double side;       // which way the person is turned: -1 or 1
    double yaw, pitch; // of the head, as shears
    double gaze_x, gaze_y;
    pb_arm arm[2]; // left, right
    bool tissue;
    double px; // pixels to a body unit
    bool fine; // large enough for what is only seen near by
} pb_figure;

pb_traits pb_people_traits(const pb_look *look);

// ---- small tools (people_tools.c) -------------------------------------------------------------

#define PB_PTS(...)                                                                                \
    (const pb_point[]){__VA_ARGS__},                                                               \
        (int)(sizeof((const pb_point[]){__VA_ARGS__}) / sizeof(pb_point))

// Where (x, y) of the head is with depth z.
static inline pb_point pb_at(const pb_figure *f, double x, double y, double z)
{
    return (pb_point){x + z * f->yaw, y + z * f->pitch};
}

// In the brush's present units: a smooth shape, a swelling line, an ellipse, a line of even width.
void pb_people_blob(pb_figure *f, uint32_t color, uint64_t corners, const pb_point *p, int n);
void pb_people_line(pb_figure *f, uint32_t color, double w0, double w1, double w2,
                    const pb_point *p, int n);
void pb_people_oval(pb_figure *f, uint32_t color, double x, double y, double rx, double ry);
void pb_people_stroke(pb_figure *f, uint32_t color, double width, const pb_point *p, int n);

// Two rounded bones: adds contours to the path, each as wide as the circles at its ends.
void pb_people_limb(pb_path *path, pb_point a, double ra, pb_point b, double rb);

// The edge of light around hair: dark hair must stand off a dark room.
static inline uint32_t pb_people_rim(const pb_figure *f)
{
    return pb_color_mix(f->hair.light, 0xFFF5F0E6, 70);
}

static inline pb_point pb_mid(pb_point a, pb_point b, double t)
{
    return (pb_point){a.x + (b.x - a.x) * t, a.y + (b.y - a.y) * t};
}

// ---- the parts, back to front -----------------------------------------------------------------

void pb_people_seat(pb_figure *f, enum pb_aid aid, double shift); // people_chair.c
void pb_people_seat_front(pb_figure *f, enum pb_aid aid);
void pb_people_from_behind(pb_figure *f, uint32_t color); // with the chair

void pb_people_hair_back(pb_figure *f); // behind neck and shoulders; people_hair.c
void pb_people_hair_lock(pb_figure *f); // over the shoulders; people_hair.c
void pb_people_hair_cap(pb_figure *f);  // on the head; people_cap.c

// Where the upper arms hang from; where they and the hands go on the way from one doing to another,
// into the figure, whose head must have its place. people_arms.c
pb_point pb_people_shoulder(const pb_figure *f, double s);
void pb_people_reach(pb_figure *f, enum pb_arms from, enum pb_arms to, double t);
void pb_people_torso(pb_figure *f);    // neck, shoulders, upper arms; people_body.c
void pb_people_lap(pb_figure *f);      // people_body.c
void pb_people_arms(pb_figure *f);     // with their hands; people_arms.c
void pb_people_arm_over(pb_figure *f); // a hand before the face; people_arms.c

// A hand from its wrist at `at`, towards `turns` (0 is down the page); `flip` mirrors it.
// people_hands.c
void pb_people_hand(pb_figure *f, enum pb_hand hand, pb_point at, double turns, bool flip);

void pb_people_head(pb_figure *f);  // ears, face, shading, features; people_head.c
void pb_people_face(pb_figure *f);  // brows, eyes, nose, mouth; people_face.c
void pb_people_mouth(pb_figure *f); // people_mouth.c
void pb_people_face_path(const pb_figure *f, pb_path *path, double dx, double dy);

void pb_people_beard(pb_figure *f);             // people_worn.c
void pb_people_glasses(pb_figure *f);           // people_worn.c
void pb_people_hearing(pb_figure *f);           // people_worn.c
bool pb_people_is_covered(const pb_look *look); // no hair is seen; people_cover.c
void pb_people_cover_back(pb_figure *f);        // head coverings, behind the body; people_cover.c
void pb_people_cover_body(pb_figure *f);        // … over the shoulders
void pb_people_cover(pb_figure *f);             // … and on the head

#endif
