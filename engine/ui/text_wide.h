// SPDX-License-Identifier: MIT
// The punctuation of ideographic scripts, which stands in one half of a square and leaves the other
// empty. Where two of these meet, and at a line's ends, the empty half goes. Private to text.
#ifndef PB_UI_TEXT_WIDE_H
#define PB_UI_TEXT_WIDE_H

#include "ui/fonts.h"

enum pb_room { PB_ROOM_NONE, PB_ROOM_BEFORE, PB_ROOM_BEHIND }; // which half of its square is empty

// What a font's glyph leaves empty; NONE for whatever is no such punctuation.
enum pb_room pb_wide_room(const pb_font *font, uint32_t code_point);

// Pixels of that half.
int pb_wide_half(const pb_font *font);

#endif
