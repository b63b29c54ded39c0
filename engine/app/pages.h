// SPDX-License-Identifier: MIT
// The pages, each made from what the app holds. Private to app.
#ifndef PB_APP_PAGES_H
#define PB_APP_PAGES_H

#include "app/app.h"
#include "app/build.h"

void pb_page_home(pb_page *p, const pb_app *app);
void pb_page_scenario(pb_page *p, const pb_app *app);
void pb_page_session(pb_page *p, const pb_app *app);
void pb_page_rating(pb_page *p, const pb_app *app);
void pb_page_debrief(pb_page *p, const pb_app *app);
void pb_page_settings(pb_page *p, const pb_app *app);
void pb_page_help(pb_page *p, const pb_app *app);
void pb_page_error(pb_page *p, pb_str heading, pb_str text);

// Lays the menu over a page.
void pb_page_menu(pb_page *p, const pb_app *app);

#endif
