// SPDX-License-Identifier: MIT
// For tests of faces: pages made by hand, with three people (Priya presents; Tom, Grace).
#ifndef PB_KIT_PAGES_H
#define PB_KIT_PAGES_H

#include "app/build.h"
#include "tui/pen.h"

typedef struct made {
    pb_arena arena;
    pb_page page;
    uint32_t number;
    pb_node *transcript;
    pb_buf out;     // what was written,
    pb_tui_pen pen; // … with this
} made;             // all zero; made_drop releases it

// An empty page; a pen on `out`; and everything freed.
void made_begin(made *m, const char *id, const char *title);
void made_write_to(made *m, pb_tui_style style, int width);
void made_drop(made *m);

// A node below `parent`, NULL is the page.
pb_node *made_add(made *m, pb_node *parent, enum pb_role role, const char *id, const char *name,
                  const char *value, const char *detail);
void made_people(made *m, pb_node *parent);
pb_node *made_line(made *m, enum pb_line_kind kind, uint8_t seat, const char *value);

// A session's page, and what can stand on it.
void made_session(made *m);
void made_talk(made *m);
void made_actions(made *m, bool back);
void made_moment(made *m);
void made_stretch(made *m, bool can_wait);

// Whole pages.
void made_moment_page(made *m);
void made_home_page(made *m);
void made_debrief_page(made *m, uint32_t selected);
void made_open_branch(made *m); // of a debrief page

#endif
