// SPDX-License-Identifier: MIT
// A note that lies over the page for a while.
#include "ui/layout_inside.h"

void pb_lay_note(pb_place *l, pb_str words)
{
    if (!words.n)
        return;
    pb_ink ink = {PB_TYPE_16, PB_SANS, PB_TOK_CREAM};
    int pad = pb_lay_space(l, 16), most = pb_layout_px(l->in, PB_TYPE_16) * 36;
    pb_size t = pb_lay_measure(l, words, ink, pb_lay_min(most, l->body.w - 4 * pad));
    pb_area at = {(l->body.w - t.w) / 2 - pad, pad, t.w + 2 * pad, t.h + 2 * pad};
    pb_part *card = pb_lay_part(l, PB_PART_FILL, at);
    card->fill = PB_TOK_NIGHT;
    card->radius = pb_lay_space(l, 10);
    card->flags |= PB_PART_RAISED;
    pb_lay_text(l, words, ink, at.x + pad, at.y + pad, t.w + 1);
}
