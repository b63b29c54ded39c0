// SPDX-License-Identifier: MIT
// From parts to the screen: what is there now is compared with what was, by hashes of parts, and
// only the areas that differ are painted and shown.
#include <stdlib.h>

#include "ui/ui_inside.h"

static bool is_plain(const SDL_PixelFormat *f)
{
    return f->BytesPerPixel == 4 && f->Rmask == 0xFF0000 && f->Gmask == 0xFF00 && f->Bmask == 0xFF;
}

bool pb_ui_take_surface(pb_ui *ui, pb_err *err)
{
    SDL_Surface *s = SDL_GetWindowSurface(ui->window);
    if (!s)
        return pb_err_set(err, "cannot draw on the window: %s", SDL_GetError());
    ui->surface = s;
    SDL_FreeSurface(ui->own);
    ui->own = NULL;
    if (!is_plain(s->format) || SDL_MUSTLOCK(s)) {
        ui->own = SDL_CreateRGBSurfaceWithFormat(0, s->w, s->h, 32, SDL_PIXELFORMAT_RGB888);
        if (!ui->own)
            return pb_err_set(err, "cannot make a picture of %d by %d: %s", s->w, s->h,
                              SDL_GetError());
        s = ui->own;
    }
    ui->canvas = (pb_bitmap){s->pixels, s->w, s->h, s->pitch / 4};
    ui->needs_all = true;
    return true;
}

static int64_t area_size(pb_area a)
{
    return (int64_t)a.w * a.h;
}

void pb_ui_damage(pb_ui *ui, pb_area area)
{
    area = pb_area_cross(area, (pb_area){0, 0, ui->canvas.w, ui->canvas.h});
    if (pb_area_is_empty(area))
        return;
    // Areas that overlap, or nearly make one, become one; the list stays short and its areas apart.
    for (int i = 0; i < ui->damages; i++) {
        pb_area both = pb_area_around(ui->damage[i], area);
        bool worth = area_size(both) <= (area_size(ui->damage[i]) + area_size(area)) * 5 / 4;
        if (worth || pb_area_meets(ui->damage[i], area) || ui->damages == PB_DAMAGE_MAX) {
            ui->damage[i] = ui->damage[--ui->damages];
            pb_ui_damage(ui, both);
            return;
        }
    }
    ui->damage[ui->damages++] = area;
}

static int by_hash(const void *a, const void *b)
{
    uint64_t x = ((const pb_drawn *)a)->hash, y = ((const pb_drawn *)b)->hash;
    return x < y ? -1 : x > y;
}

// Those that stand in the other list at the same place are passed over: nearly all, mostly.
static void keep_odd(pb_ui *ui)
{
    uint32_t was = ui->drawn.n, is = ui->fresh.n, head = 0, tail = 0;
    const pb_drawn *a = ui->drawn.p, *b = ui->fresh.p;
    while (head < was && head < is && a[head].hash == b[head].hash)
        head++;
    while (tail < was - head && tail < is - head && a[was - 1 - tail].hash == b[is - 1 - tail].hash)
        tail++;
    bool even = was == is;
    ui->gone.n = ui->come.n = 0;
    for (uint32_t i = head; i < was - tail; i++)
        if (!even || a[i].hash != b[i].hash)
            *pb_vec_add(&ui->gone) = a[i];
    for (uint32_t i = head; i < is - tail; i++)
        if (!even || a[i].hash != b[i].hash)
            *pb_vec_add(&ui->come) = b[i];
}

static void sort(pb_drawns *list)
{
    if (list->n)
        qsort(list->p, list->n, sizeof *list->p, by_hash);
}

static void compare(pb_ui *ui, const pb_scene *scene)
{
    ui->fresh.n = 0;
    for (uint32_t i = 0; i < ui->layout.parts.n; i++) {
        const pb_part *p = &ui->layout.parts.p[i];
        pb_area extent = pb_part_extent(&ui->layout, p);
        if (!pb_area_is_empty(extent))
            *pb_vec_add(&ui->fresh) = (pb_drawn){pb_part_hash(&ui->layout, p, scene), extent};
    }
    keep_odd(ui);
    sort(&ui->gone);
    sort(&ui->come);
    uint32_t a = 0, b = 0;
    while (a < ui->gone.n || b < ui->come.n) {
        const pb_drawn *was = a < ui->gone.n ? &ui->gone.p[a] : NULL;
        const pb_drawn *is = b < ui->come.n ? &ui->come.p[b] : NULL;
        if (was && is && was->hash == is->hash) {
            a++;
            b++;
        } else if (was && (!is || was->hash < is->hash)) {
            pb_ui_damage(ui, was->extent);
            a++;
        } else {
            pb_ui_damage(ui, is->extent);
            b++;
        }
    }
    pb_drawns old = ui->drawn;
    ui->drawn = ui->fresh;
    ui->fresh = old;
}

void pb_ui_draw(pb_ui *ui)
{
    pb_scene scene = pb_ui_scene(ui);
    compare(ui, &scene);
    if (ui->needs_all) {
        ui->damages = 0;
        pb_ui_damage(ui, (pb_area){0, 0, ui->canvas.w, ui->canvas.h});
        ui->needs_all = false;
    }
    if (!ui->damages)
        return;
    SDL_Rect rects[PB_DAMAGE_MAX];
    for (int i = 0; i < ui->damages; i++) {
        pb_area d = ui->damage[i];
        pb_painter_paint(ui->painter, &ui->canvas, &ui->layout, &scene, d);
        rects[i] = (SDL_Rect){d.x, d.y, d.w, d.h};
        if (ui->own)
            SDL_BlitSurface(ui->own, &rects[i], ui->surface, &rects[i]);
        rects[i] = (SDL_Rect){d.x, d.y, d.w, d.h};
        ui->work.pixels += (uint64_t)area_size(d);
    }
    SDL_UpdateWindowSurfaceRects(ui->window, rects, ui->damages);
    ui->work.frames++;
    ui->damages = 0;
    pb_painter_tick(ui->painter);
}
