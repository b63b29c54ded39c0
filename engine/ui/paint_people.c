// SPDX-License-Identifier: MIT
// People and the trainee's seat, from pictures that are painted once for each look, mood and
// glance.
#include <math.h>

#include "base/hash.h"
#include "ui/paint_inside.h"

static double rounded(double v, double steps)
{
    return floor(v * steps + 0.5) / steps;
}

static uint64_t look_key(const pb_look *k)
{
    uint64_t h = pb_hash_word(PB_HASH_START, (uint64_t)k->hair | (uint64_t)k->hair_color << 8 |
                                                 (uint64_t)k->skin << 16 | (uint64_t)k->top << 24 |
                                                 (uint64_t)k->beard << 32);
    return pb_hash_word(h, (uint64_t)k->head | (uint64_t)k->age << 8 | (uint64_t)k->aid << 16 |
                               (k->glasses ? 1u << 24 : 0));
}

static void paint_halo(pb_canvas *c, const pb_part *part)
{
    int out = (int)(6 * c->l->scale + 0.5);
    pb_area at = pb_area_inset(part->at, -out);
    double radius = 16 * c->l->scale;
    pb_paint_round(c, at, radius, pb_paint_token(c, PB_TOK_CARD));
    pb_paint_edge(c, at, radius, 3 * c->l->scale, pb_paint_token(c, PB_TOK_RELATIONSHIP));
}

void pb_paint_person(pb_canvas *c, const pb_part *part)
{
    if (part->flags & PB_PART_RINGED)
        paint_halo(c, part);
    bool you = part->kind == PB_PART_YOU;
    const pb_view_person *v = part->node ? part->node->person : NULL;
    if (part->at.w < 4 || part->at.h < 4 || (!you && (!v || !v->look)))
        return;
    pb_pose pose = {.gaze_x = rounded(part->look_x, 5),
                    .gaze_y = rounded(part->look_y, 5),
                    .facing = rounded(part->facing, 5)};
    pose.frame = part->flags & PB_PART_FIGURE ? PB_FRAME_SEATED : PB_FRAME_PORTRAIT;
    uint32_t color = pb_paint_token(c, PB_TOK_RELATIONSHIP);
    uint64_t key = you ? pb_hash_word(PB_HASH_START, color)
                       : pb_hash_word(look_key(v->look), (uint64_t)v->mood);
    key = pb_hash_word(key, (uint64_t)(uint32_t)part->at.w << 32 | (uint32_t)part->at.h);
    key = pb_hash_word(
        key, (uint64_t)(int64_t)(pose.gaze_x * 100) ^ (uint64_t)(int64_t)(pose.gaze_y * 100) << 16 ^
                 (uint64_t)(int64_t)(pose.facing * 100) << 32 ^ (uint64_t)pose.frame << 60);
    bool is_new, passing = part->flags & PB_PART_GLIDES;
    pb_bitmap *m =
        passing ? &c->bitmap : pb_paint_picture(c->p, key, part->at.w, part->at.h, &is_new);
    pb_box box = {passing ? part->at.x - c->x : 0, passing ? part->at.y - c->y : 0, part->at.w,
                  part->at.h};
    if (you && (passing || is_new))
        pb_people_you(c->p->brush, m, color, box);
    else if (passing || is_new)
        pb_people_paint(c->p->brush, m, v->look, v->mood, pose, box);
    if (!passing)
        pb_paint_put(c, m, part->at.x, part->at.y);
}
