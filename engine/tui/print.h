// SPDX-License-Identifier: MIT
// Pages as text. Roles that only one kind of page has are printed by talk.h (the session) and here
// (all others).
#ifndef PB_TUI_PRINT_H
#define PB_TUI_PRINT_H

#include "app/view.h"
#include "tui/pen.h"

// A page in full: everything that is not a session. Numbers stand before what a number opens;
// `numbered` false leaves them out (for a page that nobody will answer).
void pb_tui_print_page(pb_tui_pen *pen, const pb_node *root, bool numbered);

// One node and what is below it, by its role. Buttons and groups of them are not printed.
void pb_tui_print_node(pb_tui_pen *pen, const pb_node *n);

// One setting: what it is, what else it could be, what it is about.
void pb_tui_print_setting(pb_tui_pen *pen, const pb_node *root, const pb_node *n);

// The menu that lies over a page.
void pb_tui_print_menu(pb_tui_pen *pen, const pb_node *root);

// A heading: 1 is a page's, 2 a part's.
void pb_tui_print_heading(pb_tui_pen *pen, int level, pb_str text, pb_str beside);

// The parts of a debrief.
void pb_tui_print_chart(pb_tui_pen *pen, const pb_node *n);
void pb_tui_print_line(pb_tui_pen *pen, const pb_node *n, int indent); // something said
void pb_tui_print_bars(pb_tui_pen *pen, const pb_node *list, const pb_node *root);
void pb_tui_print_moments(pb_tui_pen *pen, const pb_node *list, bool numbered);
void pb_tui_print_shifts(pb_tui_pen *pen, const pb_node *list, int indent);

// Of bars and of one moment in full, `root` is the page that numbers what can be opened, NULL for no numbers.
void pb_tui_print_moment(pb_tui_pen *pen, const pb_node *n, const pb_node *root);

// The author’s panel beside a session.
void pb_tui_print_bench(pb_tui_pen *pen, const pb_node *panel);

// The number that stands for a node of the page; 0 for none, and for no page.
uint32_t pb_tui_number_of(const pb_node *root, const pb_node *n);

// "12  " before what a number opens: the label of pb_tui_flow.
void pb_tui_print_number(pb_tui_pen *pen, pb_tui_rich *label, uint32_t number);

#endif
