// SPDX-License-Identifier: MIT
// The pages, each made from what the app holds. Private to app.
#ifndef PB_APP_PAGES_H
#define PB_APP_PAGES_H

#include "app/build.h"
#include "app/debrief.h"
#include "app/play.h"
#include "app/shelf.h"

// A kept session as home shows it.
typedef struct pb_kept {
    pb_store_session row;
    uint32_t scenario; // on the shelf, or PB_NO_INDEX when it is not there any more
    bool is_over;
    uint32_t decisions; // answered
    uint32_t minutes;
} pb_kept;

void pb_page_home(pb_page *p, const pb_shelf *shelf, const pb_kept *kept, uint32_t n,
                  enum pb_mode mode);
void pb_page_scenario(pb_page *p, const pb_shelf *shelf, uint32_t scenario, enum pb_mode mode);
void pb_page_session(pb_page *p, const pb_play *play, bool is_transcript_open);
void pb_page_debrief(pb_page *p, const pb_debrief *d, uint32_t selected);
void pb_page_help(pb_page *p);
void pb_page_error(pb_page *p, pb_str heading, pb_str text);

// Lays the menu over a page.
void pb_page_menu(pb_page *p, const pb_play *play);

#endif
