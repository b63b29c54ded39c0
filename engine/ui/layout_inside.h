// SPDX-License-Identifier: MIT
// What the pages' layouts share: a place being filled, and the small pieces that pages are made of.
#ifndef PB_UI_LAYOUT_INSIDE_H
#define PB_UI_LAYOUT_INSIDE_H

#include "ui/layout.h"

typedef struct pb_place {
    const pb_layout_in *in;
    pb_layout *out;
    enum pb_pane_id pane;
    unsigned flags; // every part gets these
    double unit;    // pixels of one unit of space
    pb_area body;   // what a page may use
} pb_place;

typedef struct pb_ink {
    enum pb_type type;
    enum pb_face face;
    enum pb_token token;
} pb_ink;

// `units` of space in pixels.
int pb_lay_space(const pb_place *l, int units);

pb_text_style pb_lay_style(const pb_place *l, pb_ink ink, int width);
pb_size pb_lay_measure(const pb_place *l, pb_str s, pb_ink ink, int width);

// A new part of this kind at a place, with the place's pane and flags.
pb_part *pb_lay_part(pb_place *l, enum pb_part_kind kind, pb_area at);

// A text at (x, y), at most `width` wide; says how high it is. An empty text takes nothing.
int pb_lay_text(pb_place *l, pb_str s, pb_ink ink, int x, int y, int width);

// One line, standing right of, on the middle of, or left of x.
enum pb_lay_side { PB_LAY_LEFT, PB_LAY_MIDDLE, PB_LAY_RIGHT };
pb_size pb_lay_line(pb_place *l, pb_str s, pb_ink ink, int x, int y, enum pb_lay_side side);

// A list's name as a heading; says how high.
int pb_lay_heading(pb_place *l, const pb_node *list, int x, int y, int width);

// A box that takes part in pointing and focus when the node has an action.
pb_part *pb_lay_box(pb_place *l, const pb_node *node, pb_area at, enum pb_token fill,
                    enum pb_token edge);

// A button of its own width at (x, y) with its key; says how big it is. Height is at least `least`.
pb_size pb_lay_button(pb_place *l, const pb_node *node, int x, int y, int least);

// How big that button will be.
pb_size pb_lay_button_size(const pb_place *l, const pb_node *node, int least);

// Buttons in rows from (x, y), as many a row as fit; says how high.
int pb_lay_buttons(pb_place *l, const pb_node *list, int x, int y, int width);

// Keys and what they do, small, in rows; those in one of the states `without` are left out.
int pb_lay_legend(pb_place *l, const pb_node *list, int x, int y, int width, bool on_night,
                  unsigned without);

// The name, value and detail of a node as running text; says how high.
int pb_lay_words(pb_place *l, const pb_node *node, int x, int y, int width);

// Everything that follows goes into a pane with this area; its content begins at the area's top.
void pb_lay_pane_open(pb_place *l, enum pb_pane_id pane, pb_area at);

// Ends it: `bottom` is where its content ended. Shifts its parts by the scrolling and adds a bar
// when there is more, and lets its edges fade into `ground` (PB_NO_TOKEN: they do not).
void pb_lay_pane_close(pb_place *l, int bottom, enum pb_token ground);

// A string of the layout's own.
pb_str pb_lay_printf(pb_place *l, const char *format, ...) __attribute__((format(printf, 2, 3)));

// `is_there`, and has children.
bool pb_lay_has(const pb_node *list);

static inline int pb_lay_max(int a, int b)
{
    return a > b ? a : b;
}

static inline int pb_lay_min(int a, int b)
{
    return a < b ? a : b;
}

// The pages.
void pb_lay_home(pb_place *l, const pb_node *page);
void pb_lay_scenario(pb_place *l, const pb_node *page);
void pb_lay_session(pb_place *l, const pb_node *page);
void pb_lay_debrief(pb_place *l, const pb_node *page);
void pb_lay_message(pb_place *l, const pb_node *page);
void pb_lay_menu(pb_place *l, const pb_node *menu);

// ---- the session's parts ----------------------------------------------------------------------

// What of a line is shown in the room, and how.
typedef struct pb_speech_form {
    pb_str words;
    pb_ink ink;
    bool balloon; // said by somebody; else told
} pb_speech_form;

pb_speech_form pb_lay_speech_form(pb_place *l, const pb_node *speech);

// Its words as the text that is revealed; says how high.
int pb_lay_revealed(pb_place *l, pb_speech_form f, int x, int y, int width);

// Notice, hint, answers and keys from y on; `draw` false measures. Says how high.
int pb_lay_panel(pb_place *l, const pb_node *page, int y, bool draw);
void pb_lay_night(pb_place *l, pb_area at); // the dark behind them

void pb_lay_transcript(pb_place *l, const pb_node *page, pb_area at);

// The colour of a speaker's name.
uint32_t pb_lay_name_color(const pb_place *l, const pb_node *people, uint8_t seat);

// ---- the circle (layout_circle.c) -------------------------------------------------------------

enum { PB_SEATS_MAX = PB_PEOPLE_MAX + 1 };

typedef struct pb_seat {
    pb_area figure, cell; // the figure; with its name below it and room for the ring
    double x, y;          // where on the ring, from the middle, -1 … 1
} pb_seat;

typedef struct pb_circle {
    uint32_t n;                 // people
    pb_seat seat[PB_SEATS_MAX]; // in the order of the list; the trainee's own is seat[n]
    pb_area rug;
    int size; // a figure's height
    bool fits;
} pb_circle;

// Seats around `stage` for the people of the list, clockwise from the trainee's left, as large as
// they can be without touching one another; `fits` is false when they would get too small to be
// read.
pb_circle pb_lay_circle(pb_place *l, const pb_node *people, pb_area stage);

// The rug, the people and what is said.
void pb_lay_room(pb_place *l, const pb_node *page, pb_circle *c, pb_area stage);

// The widest that the note under somebody who sits outside may be.
int pb_lay_note_width(const pb_place *l);

// A place for a box of one of the sizes inside the ring, as near to (x, y) as can be without
// covering a seat; the index of the size taken, or -1.
int pb_lay_inside(const pb_circle *c, pb_area stage, const pb_size *sizes, int n, int x, int y,
                  int gap, pb_area *out);

#endif
