// SPDX-License-Identifier: MIT
// By what the glyphs are, since the same mark stands in a corner in one country and in the middle
// in another.
#include "ui/text_wide.h"

static bool is_mark(uint32_t c)
{
    return (c >= 0x3001 && c <= 0x3002) || (c >= 0x3008 && c <= 0x3011) ||
           (c >= 0x3014 && c <= 0x301B) || c == 0xFF08 || c == 0xFF09 || c == 0xFF0C ||
           c == 0xFF1A || c == 0xFF1B || c == 0xFF01 || c == 0xFF1F || c == 0x2018 || c == 0x2019 ||
           c == 0x201C || c == 0x201D;
}

enum pb_room pb_wide_room(const pb_font *font, uint32_t code_point)
{
    int left, right, bottom, top, advance;
    if (!is_mark(code_point) ||
        TTF_GlyphMetrics32(font->ttf, code_point, &left, &right, &bottom, &top, &advance) != 0 ||
        advance < font->px * 9 / 10)
        return PB_ROOM_NONE;
    int half = pb_wide_half(font);
    return right <= advance - half ? PB_ROOM_BEHIND : left >= half ? PB_ROOM_BEFORE : PB_ROOM_NONE;
}

int pb_wide_half(const pb_font *font)
{
    return font->px / 2;
}
