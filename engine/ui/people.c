// SPDX-License-Identifier: MIT
// The figure put together: frame, lean, turn and gaze; then the parts from back to front.
#include "ui/people.h"

#include "ui/people_parts.h"

#define HEAD 0.82 // body units to a head unit

static double keep(double v, double low, double high)
{
    return v < low ? low : v > high ? high : v;
}

typedef struct frame_size {
    double x, y, w, h; // of the art
} frame_size;

static const frame_size frames[PB_FRAME_COUNT] = {
    [PB_FRAME_SEATED] = {-100, 0, 200, 240},
    [PB_FRAME_PORTRAIT] = {-76, 6, 152, 152},
};

// The whole of the frame inside of the box, centred and standing on its lower edge.
static pb_matrix place(frame_size s, pb_box box)
{
    double k = box.w / s.w < box.h / s.h ? box.w / s.w : box.h / s.h;
    pb_matrix m =
        pb_matrix_move(PB_IDENTITY, box.x + (box.w - s.w * k) / 2, box.y + box.h - s.h * k);
    return pb_matrix_move(pb_matrix_scale(m, k, k), -s.x, -s.y);
}

static void clip_to_frame(pb_brush *b, enum pb_frame frame, pb_path *path)
{
    frame_size s = frames[frame];
    if (frame == PB_FRAME_SEATED) {
        pb_brush_clip_box(b, s.x, s.y, s.w, s.h);
        return;
    }
    pb_path_clear(path); // a portrait ends in a curve
    pb_path_move(path, s.x, s.y);
    pb_path_line(path, s.x + s.w, s.y);
    pb_path_line(path, s.x + s.w, 100);
    pb_path_cubic(path, s.x + s.w, 138, 50, s.y + s.h, 0, s.y + s.h);
    pb_path_cubic(path, -50, s.y + s.h, s.x, 138, s.x, 100);
    pb_brush_clip(b, path);
}

static pb_two_tone aged(pb_two_tone c, enum pb_age age)
{
    unsigned t = age == PB_AGE_OLD ? 120 : age == PB_AGE_MIDDLE ? 22 : 0;
    return (pb_two_tone){pb_color_mix(c.base, 0xFFB5B0A9, t), pb_color_mix(c.shade, 0xFF8D8882, t),
                         pb_color_mix(c.light, 0xFFD9D5CE, t)};
}

static void prepare(pb_figure *f)
{
    const pb_act *a = &f->act;
    f->side = f->pose.facing < 0 ? -1 : 1;
    double gx = keep(f->pose.gaze_x, -1, 1), gy = keep(f->pose.gaze_y, -1, 1);
    gx = gx * (1 - a->own) + a->look_x * f->side * a->own;
    gy = gy * (1 - a->own) + a->look_y * a->own;
    f->yaw = keep(0.26 * f->pose.facing + 0.30 * gx, -0.56, 0.56);
    f->pitch = keep(a->pitch * 0.42 + gy * 0.10, -0.3, 0.34);
    f->gaze_x = keep(gx - 0.35 * f->yaw, -1, 1);
    f->gaze_y = gy;
    double lean = keep(f->pose.lean + a->lean, -1, 1), grow = 1 + 0.05 * lean;
    double x = f->side * (a->shift + 3 * lean) + f->yaw * 3, y = 77 + a->sink + 4 * lean;
    f->head = pb_matrix_scale(pb_matrix_move(f->body, x, y), HEAD * grow, HEAD * grow);
    f->head = pb_matrix_turn(f->head, a->roll * f->side, 0, 44);
}

static void draw(pb_figure *f)
{
    pb_brush *b = f->b;
    bool seated = f->pose.frame == PB_FRAME_SEATED;
    pb_brush_set(b, f->body);
    if (seated || f->look->aid == PB_AID_WHEELCHAIR)
        pb_people_seat(f, f->look->aid, -4 * f->pose.facing);
    pb_brush_set(b, f->head);
    pb_people_cover_back(f);
    pb_people_hair_back(f);
    pb_brush_set(b, f->body);
    pb_people_torso(f);
    pb_people_cover_body(f);
    if (seated)
        pb_people_lap(f);
    pb_brush_set(b, f->head);
    pb_people_hair_lock(f);
    pb_brush_set(b, f->body);
    if (seated)
        pb_people_seat_front(f, f->look->aid);
    pb_people_arms(f);
    pb_brush_set(b, f->head);
    pb_people_head(f);
    pb_people_beard(f);
    pb_people_face(f);
    if (f->look->glasses)
        pb_people_glasses(f);
    if (!pb_people_is_covered(f->look))
        pb_people_hair_cap(f);
    pb_people_cover(f);
    if (f->look->aid == PB_AID_HEARING_AID)
        pb_people_hearing(f);
    pb_brush_set(b, f->body);
    pb_people_arm_over(f);
}

// What the body is clothed in, and what shows under that.
static void dress(pb_figure *f)
{
    static const pb_two_tone white = {0xFFF3EFE6, 0xFFCBC6BA, 0xFFFFFFFF},
                             dark = {0xFF3B4250, 0xFF272C37, 0xFF5A6374},
                             black = {0xFF2F2E31, 0xFF1D1C1F, 0xFF504E53};
    f->top = f->inner = *pb_theme_top(f->look->top);
    if (f->look->wears == PB_WEAR_COAT)
        f->top = white;
    else if (f->look->wears == PB_WEAR_JACKET)
        f->top = dark;
    else if (f->look->wears == PB_WEAR_COLLAR)
        f->inner = black;
}

// `f` says who, the act and the pose; the arms are `t` on their way.
static void paint(pb_figure *f, pb_bitmap *m, enum pb_arms from, enum pb_arms to, double t,
                  pb_box box)
{
    enum pb_frame frame = f->pose.frame;
    f->pose.facing = keep(f->pose.facing, -1, 1);
    f->t = pb_people_traits(f->look);
    f->skin = pb_theme_skin(f->look->skin);
    f->hair = aged(*pb_theme_hair(f->look->hair_color), f->look->age);
    dress(f);
    pb_brush_begin(f->b, m);
    f->body = place(frames[frame], box);
    f->px = f->body.a;
    f->fine = f->px * HEAD > 0.5;
    pb_brush_set(f->b, f->body);
    clip_to_frame(f->b, frame, &f->path);
    prepare(f);
    pb_people_reach(f, from, to, t);
    draw(f);
    pb_brush_unclip(f->b);
    pb_brush_set(f->b, PB_IDENTITY);
    pb_path_release(&f->path);
}

void pb_people_paint(pb_brush *b, pb_bitmap *m, const pb_look *look, enum pb_mood mood,
                     pb_pose pose, pb_box box)
{
    pb_figure f = {.b = b, .look = look, .act = *pb_people_act(mood), .pose = pose};
    paint(&f, m, f.act.arms, f.act.arms, 1, box);
}

static double fifths(int8_t from, int8_t to, double t)
{
    return (from + (to - from) * t) / 5;
}

void pb_people_paint_between(pb_brush *b, pb_bitmap *m, const pb_look *look, pb_stance from,
                             pb_stance to, double t, enum pb_frame frame, pb_box box)
{
    enum pb_mood was = (enum pb_mood)from.mood, is = (enum pb_mood)to.mood;
    pb_figure f = {.b = b, .look = look, .act = pb_people_act_between(was, is, t)};
    f.pose = (pb_pose){.gaze_x = fifths(from.gaze_x, to.gaze_x, t),
                       .gaze_y = fifths(from.gaze_y, to.gaze_y, t),
                       .facing = fifths(from.facing, to.facing, t),
                       .lean = fifths(from.lean, to.lean, t),
                       .frame = frame};
    paint(&f, m, pb_people_act(was)->arms, pb_people_act(is)->arms, t, box);
}

void pb_people_chair(pb_brush *b, pb_bitmap *m, enum pb_aid aid, double facing, pb_box box)
{
    pb_figure f = {.b = b};
    pb_brush_begin(b, m);
    f.body = place(frames[PB_FRAME_SEATED], box);
    pb_brush_set(b, f.body);
    clip_to_frame(b, PB_FRAME_SEATED, &f.path);
    pb_people_seat(&f, aid, -4 * keep(facing, -1, 1));
    pb_people_seat_front(&f, aid);
    pb_brush_unclip(b);
    pb_brush_set(b, PB_IDENTITY);
    pb_path_release(&f.path);
}

void pb_people_you(pb_brush *b, pb_bitmap *m, uint32_t color, pb_box box)
{
    pb_figure f = {.b = b};
    pb_brush_begin(b, m);
    f.body = place(frames[PB_FRAME_SEATED], box);
    pb_brush_set(b, f.body);
    clip_to_frame(b, PB_FRAME_SEATED, &f.path);
    pb_people_from_behind(&f, color);
    pb_brush_unclip(b);
    pb_brush_set(b, PB_IDENTITY);
    pb_path_release(&f.path);
}
