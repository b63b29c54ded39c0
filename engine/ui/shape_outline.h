// SPDX-License-Identifier: MIT
// Inside of shape.h: paths as FreeType's outlines. For shape*.c only.
#ifndef PB_UI_SHAPE_OUTLINE_H
#define PB_UI_SHAPE_OUTLINE_H

#include <ft2build.h>
#include FT_FREETYPE_H
#include FT_OUTLINE_H

#include "ui/shape.h"

typedef struct pb_outline { // an outline and the room it has; all zero has none
    FT_Vector *points;
    void *tags, *contours; // their types differ between versions of FreeType, their sizes do not
    uint32_t cap_points, cap_contours;
    FT_Outline outline;
} pb_outline;

void pb_outline_release(pb_outline *r);

// An empty outline with room for so much.
void pb_outline_room(pb_outline *r, uint32_t points, uint32_t contours);

// The path in pixels; false when it is empty. `flags` are FreeType's.
bool pb_outline_trace(pb_outline *r, const pb_path *path, pb_matrix m, int flags);

// `from` with its curves cut into lines: finer than FreeType would, and the same with each of its
// versions. Every curve must be a cubic, as in paths and in what the stroker makes of them.
void pb_outline_flatten(pb_outline *r, const FT_Outline *from);

// A length in 26.6, kept to what may be painted.
FT_Pos pb_outline_fixed(double v);

#endif
