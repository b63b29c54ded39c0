// SPDX-License-Identifier: MIT
// People turning: heads go to who speaks, faces and hands to another mood, in a few steps. Each
// starts a little after the one before, so that no frame has to paint all of them anew, and so that
// the room does not turn like one machine. All of it follows from the time alone.
#include "base/hash.h"
#include "ui/ui_inside.h"

enum { STEP_MS = 64 };

static bool is_actor(const pb_part *p)
{
    return (p->kind == PB_PART_PERSON || p->kind == PB_PART_YOU) && (p->flags & PB_PART_MOVES);
}

static bool is_same(pb_stance a, pb_stance b)
{
    return a.mood == b.mood && a.gaze_x == b.gaze_x && a.gaze_y == b.gaze_y &&
           a.facing == b.facing && a.lean == b.lean;
}

static bool is_still(const pb_actor *a)
{
    return a->turn == PB_TURN_STEPS && a->drawn.w == a->fits.w && a->drawn.h == a->fits.h;
}

static pb_actor *find(pb_ui *ui, uint64_t key)
{
    for (uint32_t i = 0; i < ui->actors.n; i++)
        if (ui->actors.p[i].key == key)
            return &ui->actors.p[i];
    return NULL;
}

static void show(pb_ui *ui, const pb_actor *a)
{
    pb_part *p = &ui->layout.parts.p[a->part];
    p->was = a->was;
    p->turn = (uint8_t)a->turn;
    p->drawn = a->drawn;
}

// What the part wants of somebody who is shown as they are; true when that sets them turning.
static bool direct(pb_actor *a, const pb_part *p)
{
    bool turns = !is_same(a->now, p->stance), grows = a->fits.w != p->at.w || a->fits.h != p->at.h;
    if (turns) { // interrupted, they go on from the nearer end
        a->was = a->turn * 2 < PB_TURN_STEPS ? a->was : a->now;
        a->now = p->stance;
        a->turn = is_same(a->was, a->now) ? PB_TURN_STEPS : 0;
    }
    a->fits = (pb_size){p->at.w, p->at.h};
    return turns || grows;
}

void pb_ui_turn_to(pb_ui *ui)
{
    uint32_t turning[PB_PEOPLE_MAX + 1], n = 0;
    for (uint32_t i = 0; i < ui->actors.n; i++)
        ui->actors.p[i].part = PB_NO_INDEX;
    for (uint32_t i = 0; i < ui->layout.parts.n; i++) {
        const pb_part *p = &ui->layout.parts.p[i];
        if (!is_actor(p))
            continue;
        uint64_t key = pb_hash_str(p->id);
        pb_actor *a = find(ui, key);
        if (!a) {
            a = pb_vec_add(&ui->actors);
            *a = (pb_actor){.key = key, .was = p->stance, .now = p->stance, .turn = PB_TURN_STEPS};
            a->drawn = a->fits = (pb_size){p->at.w, p->at.h};
        } else if (direct(a, p) && n < PB_PEOPLE_MAX + 1) {
            turning[n++] = (uint32_t)(a - ui->actors.p);
        }
        a->part = i;
    }
    uint64_t start = pb_ui_now(ui) + (ui->glide_start == PB_NEVER ? 0 : PB_GLIDE_MS);
    for (uint32_t i = 0; i < n; i++)
        ui->actors.p[turning[i]].start = start + STEP_MS * i / n;
    pb_ui_pass_turns(ui, ui->config.reduced_motion ? PB_NEVER : pb_ui_now(ui));
}

uint64_t pb_ui_pass_turns(pb_ui *ui, uint64_t now)
{
    uint64_t due = PB_NEVER;
    for (uint32_t i = 0; i < ui->actors.n; i++) {
        pb_actor *a = &ui->actors.p[i];
        if (a->part == PB_NO_INDEX)
            continue;
        if (!is_still(a) && now >= a->start) {
            uint64_t steps = (now - a->start) / STEP_MS + 1;
            int least = steps < PB_TURN_STEPS ? (int)steps : PB_TURN_STEPS;
            a->turn = a->turn == PB_TURN_STEPS ? PB_TURN_STEPS : least;
            a->drawn = a->fits;
        }
        show(ui, a);
        if (is_still(a))
            continue;
        uint64_t next = now < a->start ? a->start : a->start + (uint64_t)a->turn * STEP_MS;
        due = next < due ? next : due;
    }
    return due;
}
