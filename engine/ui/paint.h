// SPDX-License-Identifier: MIT
// Paints placed parts on a bitmap. Any area can be painted alone: everything that reaches into it
// is painted again, from the ground up, and nothing outside of it is touched.
#ifndef PB_UI_PAINT_H
#define PB_UI_PAINT_H

#include "ui/layout.h"

// What painting depends on besides the layout.
typedef struct pb_scene {
    enum pb_theme theme;
    pb_str hover,
        focus;     // ids of the parts that are pointed at and that have the keyboard; may be empty
    size_t reveal; // bytes of the revealing text that are shown
    uint32_t silence; // milliseconds of the silence that have passed
    uint32_t dusk;    // how far the room is dimmed: 0 … 255
} pb_scene;

typedef struct pb_painter pb_painter;

// Fonts are borrowed.
pb_painter *pb_painter_new(pb_fonts *fonts, pb_err *err);
void pb_painter_free(pb_painter *p);

pb_texts *pb_painter_texts(pb_painter *p);
pb_metrics pb_painter_metrics(pb_painter *p);

// Paints what of the layout lies in `damage`. The bitmap is the whole window.
void pb_painter_paint(pb_painter *p, pb_bitmap *window, const pb_layout *l, const pb_scene *s,
                      pb_area damage);

// End of a turn: caches give back what is over their limit.
void pb_painter_tick(pb_painter *p);

// All that a part may colour: its area with its shadow, ring and tail, cut to its pane.
pb_area pb_part_extent(const pb_layout *l, const pb_part *p);

// Differs when the part would be painted differently, how much of a text is revealed left aside.
uint64_t pb_part_hash(const pb_layout *l, const pb_part *p, const pb_scene *s);

// The next number of milliseconds of a silence at which another of its dots fills; UINT32_MAX: all
// are full.
uint32_t pb_silence_next(const pb_node *speech, uint32_t passed);

#endif
