// SPDX-License-Identifier: MIT
// People and the trainee's seat, from pictures that are painted once for each look, stance and
// size. A turn is a few more pictures between two stances; a glide draws the last one larger or
// smaller.
#include "base/hash.h"
#include "ui/paint_inside.h"

static uint64_t mix_look(uint64_t h, const pb_look *k)
{
    h = pb_hash_word(h, (uint64_t)k->hair | (uint64_t)k->hair_color << 8 | (uint64_t)k->skin << 16 |
                            (uint64_t)k->top << 24 | (uint64_t)k->beard << 32);
    return pb_hash_word(h, (uint64_t)k->head | (uint64_t)k->age << 8 | (uint64_t)k->aid << 16 |
                               (uint64_t)k->build << 24 | (uint64_t)k->wears << 32 |
                               (uint64_t)k->glasses << 40);
}

static uint64_t mix_stance(uint64_t h, pb_stance s)
{
    return pb_hash_word(h, (uint64_t)s.mood | (uint64_t)(uint8_t)s.gaze_x << 8 |
                               (uint64_t)(uint8_t)s.gaze_y << 16 |
                               (uint64_t)(uint8_t)s.facing << 24 | (uint64_t)(uint8_t)s.lean << 32);
}

static pb_stance stance_of(const pb_part *part)
{
    return part->flags & PB_PART_MOVES ? part->stance
                                       : (pb_stance){.mood = (uint8_t)part->node->person->mood};
}

static pb_size picture_size(const pb_part *part)
{
    return part->drawn.w ? part->drawn : (pb_size){part->at.w, part->at.h};
}

static bool is_somebody(const pb_part *part)
{
    return part->node && part->node->person && part->node->person->look;
}

uint64_t pb_person_hash(const pb_part *part)
{
    pb_size size = picture_size(part);
    uint64_t h = pb_hash_word(PB_HASH_START, (uint64_t)(uint32_t)size.w << 32 | (uint32_t)size.h);
    if (part->kind == PB_PART_YOU || !is_somebody(part))
        return h;
    pb_stance to = stance_of(part);
    bool turns = (part->flags & PB_PART_MOVES) && part->turn < PB_TURN_STEPS;
    h = mix_look(h, part->node->person->look);
    if (turns && part->turn == 0)
        to = part->was; // the same picture as at rest
    else if (turns)
        h = pb_hash_word(mix_stance(h, part->was), part->turn);
    return pb_hash_word(mix_stance(h, to), part->flags & PB_PART_FIGURE);
}

static void paint_halo(pb_canvas *c, const pb_part *part)
{
    int out = (int)(6 * c->l->scale + 0.5);
    pb_area at = pb_area_inset(part->at, -out);
    double radius = 16 * c->l->scale;
    pb_paint_round(c, at, radius, pb_paint_token(c, PB_TOK_CARD));
    pb_paint_edge(c, at, radius, 3 * c->l->scale, pb_paint_token(c, PB_TOK_RELATIONSHIP));
}

// Slow at both ends.
static double eased(const pb_part *part)
{
    double t = (double)part->turn / PB_TURN_STEPS;
    return t * t * (3 - 2 * t);
}

static void draw(pb_canvas *c, const pb_part *part, pb_bitmap *m)
{
    pb_box box = {0, 0, m->w, m->h};
    if (part->kind == PB_PART_YOU) {
        pb_people_you(c->p->brush, m, pb_paint_token(c, PB_TOK_RELATIONSHIP), box);
    } else {
        pb_stance to = stance_of(part);
        bool turns = (part->flags & PB_PART_MOVES) && part->turn < PB_TURN_STEPS;
        pb_people_paint_between(c->p->brush, m, part->node->person->look, turns ? part->was : to,
                                to, turns ? eased(part) : 1,
                                part->flags & PB_PART_FIGURE ? PB_FRAME_SEATED : PB_FRAME_PORTRAIT,
                                box);
    }
    pb_paint_back(c);
}

void pb_paint_person(pb_canvas *c, const pb_part *part)
{
    if (part->flags & PB_PART_RINGED)
        paint_halo(c, part);
    bool you = part->kind == PB_PART_YOU;
    if (part->at.w < 4 || part->at.h < 4 || (!you && !is_somebody(part)))
        return;
    pb_size size = picture_size(part);
    uint64_t key = pb_person_hash(part);
    if (you)
        key = pb_hash_word(key, pb_paint_token(c, PB_TOK_RELATIONSHIP));
    bool is_new;
    pb_bitmap *m = pb_paint_picture(c->p, key, size.w, size.h, &is_new);
    if (is_new)
        draw(c, part, m);
    if (size.w == part->at.w && size.h == part->at.h)
        pb_paint_put(c, m, part->at.x, part->at.y);
    else
        pb_paint_put_scaled(c, m, part->at);
}
