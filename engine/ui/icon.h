// SPDX-License-Identifier: MIT
// The program's picture: a circle of chairs seen from above, one of them pushed back. The window
// carries it, and the files in assets/desktop are made from it (tools/look/icon.c), so that the
// two cannot differ.
#ifndef PB_UI_ICON_H
#define PB_UI_ICON_H

#include "ui/shape.h"
#include "ui/theme.h"

enum { PB_ICON_UNITS = 64, PB_ICON_PIECES_MAX = 24, PB_ICON_FINE = 48 };

// A rounded rectangle about (x, y), turned there by `turn` (1 is all the way round, clockwise), in
// a square of PB_ICON_UNITS. `off` is how far its middle lies from (x, y) to the right, before the
// turning.
typedef struct pb_icon_piece {
    enum pb_token color; // in the light theme
    double x, y, turn, off;
    double w, h, r;
} pb_icon_piece;

// The pieces from the ground up; returns how many. Fewer and larger ones when a side has less than
// PB_ICON_FINE pixels.
int pb_icon_pieces(int side, pb_icon_piece out[PB_ICON_PIECES_MAX]);

// The picture as pixels, 0xAARRGGBB and straight, as windows and files want them (a pb_bitmap is
// premultiplied elsewhere); the caller's until released. False with *err when FreeType cannot
// start.
bool pb_icon_make(int side, pb_bitmap *out, pb_err *err);

#endif
