// SPDX-License-Identifier: MIT
// Asked before it tells: how one would rate oneself on each principle.
#include "app/inside.h"

void pb_page_rating(pb_page *p, const pb_app *app)
{
    (void)app;
    pb_page_begin(p, "rating", pb_str_of(pb_tr(p->tongue, "Before you see it")));
}
