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

// A key's cap with its right edge at x; says how big it is.
pb_size pb_lay_cap(pb_place *l, pb_str key, int x, int y, enum pb_token ink);

// A button of its own width at (x, y) with its key; says how big it is. Height is at least `least`.
pb_size pb_lay_button(pb_place *l, const pb_node *node, int x, int y, int least);

// How big that button will be.
pb_size pb_lay_button_size(const pb_place *l, const pb_node *node, int least);

// Buttons in rows from (x, y), as many a row as fit; says how high.
int pb_lay_buttons(pb_place *l, const pb_node *list, int x, int y, int width);

// Keys and what they do, small, in rows; those in one of the states `without` are left out.
int pb_lay_legend(pb_place *l, const pb_node *list, int x, int y, int width, bool on_night,
                  unsigned without);

// Ends a page in PB_PANE_PAGE: its keys (those in one of the states `without` left out) below
// `bottom`, at the foot of the window where there is room.
void pb_lay_foot(pb_place *l, const pb_node *actions, int x, int bottom, int width,
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

// Who does what, as one sentence: "Lena looks at her shoes."; ideographs stand without a space.
pb_str pb_lay_deed(pb_place *l, pb_str who, pb_str what);

// `s`, or as many of its words as fit `lines` lines, with an ellipsis.
pb_str pb_lay_clip(pb_place *l, pb_str s, pb_ink ink, int width, int lines);

// A setting's options: side by side, or one with a step to either side when they are many or the
// width does not hold them. How big; and laid out at (x, y), how high.
pb_size pb_lay_options_size(const pb_place *l, const pb_node *setting, int width);
int pb_lay_options(pb_place *l, const pb_node *setting, int x, int y, int width);

// A list of settings on a card, with its heading; says how high.
int pb_lay_setting_group(pb_place *l, const pb_node *list, int x, int y, int width);

// How a card is shown.
typedef struct pb_card_look {
    bool night;
    int face, lines; // units; lines of its summary
} pb_card_look;

// A card to open, at least at.h high; `draw` false measures. Says how high it is.
int pb_lay_card(pb_place *l, const pb_node *card, pb_card_look look, pb_area at, bool draw);

// The only scenario there is, large, with its people in their circle: as high as `least`, or as it
// must be.
int pb_lay_lone(pb_place *l, const pb_node *card, int x, int y, int width, int least);

// A kept session, a moment that is due, as a row between x and x + width that reaches a little
// beyond.
int pb_lay_kept(pb_place *l, const pb_node *card, int x, int y, int width);
int pb_lay_due(pb_place *l, const pb_node *card, bool night, int x, int y, int width);

// A line to type into; says how high.
int pb_lay_field(pb_place *l, const pb_node *field, int x, int y, int width);

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
void pb_lay_settings(pb_place *l, const pb_node *page);
void pb_lay_session(pb_place *l, const pb_node *page);
void pb_lay_debrief(pb_place *l, const pb_node *page);
void pb_lay_rating(pb_place *l, const pb_node *page);
void pb_lay_message(pb_place *l, const pb_node *page);
void pb_lay_primer(pb_place *l, const pb_node *page);
void pb_lay_moments(pb_place *l, const pb_node *page);
void pb_lay_mending(pb_place *l, const pb_node *page);
void pb_lay_menu(pb_place *l, const pb_node *menu);
void pb_lay_note(pb_place *l, pb_str words);

// ---- the debrief's parts ----------------------------------------------------------------------

// What can be done, in one row that ends at the right of `width`, when it needs no more than that
// without the first `taken`; false, and nothing is laid, when it does.
bool pb_lay_legend_beside(pb_place *l, const pb_node *actions, int x, int y, int width, int taken);

// The talk map with its marks, and the notes that marks show (which go over everything else, so
// last).
int pb_lay_map(pb_place *l, const pb_node *page, const pb_node *map, int x, int y, int width);
void pb_lay_map_notes(pb_place *l, int x, int width);

// The selected moment in full.
int pb_lay_moment(pb_place *l, const pb_node *moment, int x, int y, int width);

// ---- the workbench ----------------------------------------------------------------------------

// The session, and where its page has one the author’s panel beside it, for which the room gets
// narrower; where that would be too narrow the panel is a drawer over it.
void pb_lay_benched_session(pb_place *l, const pb_node *page);

// Diagnostics, each with its line of source and what is meant in it underlined; `small` where there
// is little room. Says how high.
int pb_lay_diagnostics(pb_place *l, const pb_node *list, int x, int y, int width, bool small);

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

// Notice, hint and answers (when it `asks`) and the keys from y on; `draw` false measures. Says how
// high.
int pb_lay_panel(pb_place *l, const pb_node *page, int y, bool asks, bool draw);
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

// Whether somebody leads beside the trainee; and how much a name then takes besides its letters,
// for the sign of it (0: it has none).
bool pb_lay_two_lead(const pb_node *people);
int pb_lay_sign_width(const pb_place *l, const pb_node *person, bool two_lead);

// The widest that the note under somebody who sits outside may be.
int pb_lay_note_width(const pb_place *l);

// A place for a box of one of the sizes inside the ring, as near to (x, y) as can be without
// covering a seat; the index of the size taken, or -1.
int pb_lay_inside(const pb_circle *c, pb_area stage, const pb_size *sizes, int n, int x, int y,
                  int gap, pb_area *out);

#endif
