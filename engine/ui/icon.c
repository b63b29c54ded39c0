// SPDX-License-Identifier: MIT
#include "ui/icon.h"

enum { CHAIRS = 6 };

// What differs between the picture and its small form, in units: the circle's middle and radius,
// the pushed back chair's distance, a seat's sides and corner.
static const struct form {
    double edge, x, y, radius, away, seat_w, seat_h, corner;
} fine = {2, 28.5, 35.5, 16.5, 30.5, 9, 10.5, 3.2},
  small = {0, 27.5, 36.5, 17.5, 35, 12.5, 12.5, 6.25};

static const double towards_corner = 0.875; // up and to the right, in turns

static pb_icon_piece disc(enum pb_token color, const struct form *f, double turn, double away,
                          double side)
{
    return (pb_icon_piece){.color = color,
                           .x = f->x + away * pb_turn_cos(turn),
                           .y = f->y + away * pb_turn_sin(turn),
                           .w = side,
                           .h = side,
                           .r = side / 2};
}

static pb_icon_piece tile(enum pb_token color, double edge, double corner)
{
    double side = PB_ICON_UNITS - 2 * edge, middle = PB_ICON_UNITS / 2.0;
    return (pb_icon_piece){color, middle, middle, 0, 0, side, side, corner - edge};
}

int pb_icon_pieces(int side, pb_icon_piece out[PB_ICON_PIECES_MAX])
{
    bool is_fine = side >= PB_ICON_FINE;
    const struct form *f = is_fine ? &fine : &small;
    int n = 0;
    out[n++] = tile(PB_TOK_LINE, f->edge, 16);
    out[n++] = tile(PB_TOK_PAPER, f->edge + (is_fine ? 1 : 2), 16);
    if (is_fine) {
        out[n++] = disc(PB_TOK_RUG_2, f, 0, 0, 2 * f->radius + 4);
        out[n++] = disc(PB_TOK_PAPER_2, f, 0, 0, 2 * f->radius + 2);
        for (int i = 0; i < 3; i++)
            out[n++] = disc(PB_TOK_FEELING_AREA, f, towards_corner, 13.5 + 4 * i, 2);
    }
    for (int i = 0; i < CHAIRS; i++) {
        double turn = towards_corner + (double)i / CHAIRS - (i ? 1 : 0);
        pb_icon_piece seat =
            disc(i ? PB_TOK_RELATIONSHIP : PB_TOK_FEELING, f, turn, i ? f->radius : f->away, 0);
        pb_icon_piece back = seat;
        seat.turn = back.turn = turn;
        seat.w = f->seat_w;
        seat.h = f->seat_h;
        seat.r = f->corner;
        back.color = PB_TOK_NIGHT;
        back.off = 5.2;
        back.w = 3.2;
        back.h = 12.6;
        back.r = 1.6;
        out[n++] = seat;
        if (is_fine)
            out[n++] = back;
    }
    return n;
}

static uint32_t straight(uint32_t c)
{
    uint32_t alpha = c >> 24, out = alpha << 24;
    for (int shift = 0; shift < 24 && alpha; shift += 8) {
        uint32_t channel = ((c >> shift & 0xFF) * 255 + alpha / 2) / alpha;
        out |= (channel > 255 ? 255 : channel) << shift;
    }
    return out;
}

bool pb_icon_make(int side, pb_bitmap *out, pb_err *err)
{
    pb_brush *b = pb_brush_new(err);
    if (!b)
        return false;
    pb_icon_piece pieces[PB_ICON_PIECES_MAX];
    int n = pb_icon_pieces(side, pieces);
    pb_path path = {0};
    *out = pb_bitmap_new(side, side);
    pb_brush_begin(b, out);
    double unit = (double)out->w / PB_ICON_UNITS;
    pb_matrix whole = pb_matrix_scale(PB_IDENTITY, unit, unit);
    for (int i = 0; i < n; i++) {
        const pb_icon_piece *p = &pieces[i];
        pb_path_clear(&path);
        pb_path_round_rect(&path, p->off - p->w / 2, -p->h / 2, p->w, p->h, p->r);
        pb_brush_set(b, pb_matrix_turn(pb_matrix_move(whole, p->x, p->y), p->turn, 0, 0));
        pb_brush_fill(b, &path, PB_FLAT(pb_theme_color(PB_THEME_LIGHT, p->color)));
    }
    for (int i = 0; i < out->h * out->stride; i++)
        out->px[i] = straight(out->px[i]);
    pb_path_release(&path);
    pb_brush_free(b);
    return true;
}
