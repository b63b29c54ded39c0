// SPDX-License-Identifier: MIT
// The settings: each a row of options.
#include "app/inside.h"

void pb_page_settings(pb_page *p, const pb_app *app)
{
    (void)app;
    pb_page_begin(p, "settings", pb_str_of(pb_tr(p->tongue, "Settings")));
}
