// SPDX-License-Identifier: MIT
// From the view to places: every box, text, person and chart of the page, back to front, each with
// where it is. Pure: the same view, metrics, window and scrolling give the same parts, and nothing
// is drawn here. The window paints the parts; tests look at them.
//
// Promises, at every window of 640 by 400 and more and every text scale from 80 to 250 %: no text
// part overlaps another text part of the same layer, no part leaves its pane, and what does not fit
// a pane scrolls.
#ifndef PB_UI_LAYOUT_H
#define PB_UI_LAYOUT_H

#include "app/view.h"
#include "ui/area.h"
#include "ui/people.h"
#include "ui/text.h"
#include "ui/theme.h"

enum pb_type {
    PB_TYPE_14,
    PB_TYPE_16,
    PB_TYPE_18,
    PB_TYPE_20,
    PB_TYPE_24,
    PB_TYPE_34,
    PB_TYPE_COUNT
};

// Areas that scroll on their own. Their parts are clipped to them.
enum pb_pane_id {
    PB_PANE_WINDOW,     // everything that stands still
    PB_PANE_PAGE,       // the page's body
    PB_PANE_TRANSCRIPT, // scrolls from its end
    PB_PANE_ANSWERS,
    PB_PANE_SPEECH,
    PB_PANE_BENCH, // the author’s panel beside a session
    PB_PANE_MENU,
    PB_PANE_COUNT
};

typedef struct pb_pane {
    pb_area at;
    int content; // height of what is in it; more than at.h: it scrolls
    int scroll;  // 0 … content - at.h, from the top
} pb_pane;

enum pb_part_kind {
    PB_PART_FILL, // a rounded box: fill, edge
    PB_PART_TEXT,
    PB_PART_PERSON, // node->person
    PB_PART_YOU,    // the trainee's own seat
    PB_PART_RUG,
    PB_PART_BALLOON, // a rounded box with a tail that ends at `tip`
    PB_PART_DOTS,    // node's level: value is 1 … 3
    PB_PART_SILENCE, // dots for the seconds of a silence
    PB_PART_SHADE,   // dims what is below it: all of the window behind a menu (stroke), else the
                     // room, as much as the scene says
    PB_PART_CHART,   // node->chart
    PB_PART_MARK,    // an intervention on the chart
    PB_PART_SWATCH,  // a lane's colour and pattern; `lane`
    PB_PART_BAR,     // node->bar
    PB_PART_SHIFT,   // node->shift: to the right of the middle what rose, to the left what fell
    PB_PART_FADE,    // the edge of a pane with more beyond it: `fill` fading out, from its top or
                     // (lane 1) its foot
    PB_PART_CARET,   // where one types; seen only while its id has the keyboard
    PB_PART_LEADS,   // beside a name, where two lead: two rings in one another
    PB_PART_TETHER,  // a dotted line from `at`'s centre to `tip`
    PB_PART_KIND_COUNT
};

enum pb_part_flag {
    PB_PART_ACTS = 1 << 0,    // can be pointed at and has the keyboard's focus in its turn
    PB_PART_MOVES = 1 << 1,   // glides to a new place rather than jumping there
    PB_PART_RISES = 1 << 2,   // belongs to the answers' panel and comes up with it
    PB_PART_REVEALS = 1 << 3, // words appear at reading pace
    PB_PART_RINGED = 1 << 4,  // the one who speaks
    PB_PART_DASHED = 1 << 5,
    PB_PART_RAISED = 1 << 6, // has a shadow
    PB_PART_FIGURE = 1 << 7, // a person drawn to the lap; else head and shoulders
    PB_PART_OVER = 1 << 8,   // of the menu, over everything
    PB_PART_NOTE = 1 << 9,   // of a note: there only while what has the same id is pointed at or has
                             // the keyboard
    PB_PART_FOLLOWS = 1 << 10, // glides along with who speaks, or with the rug
};

#define PB_NO_TOKEN PB_TOK_COUNT

enum { PB_TURN_STEPS = 4 }; // pictures of a turn, the last one included

typedef struct pb_size {
    int w, h;
} pb_size;

typedef struct pb_part {
    enum pb_part_kind kind;
    enum pb_pane_id pane;
    unsigned flags; // enum pb_part_flag
    pb_area at;     // in the window, scrolled
    pb_str id;      // the node's; empty for ornaments
    const pb_node *node;
    pb_command action;
    enum pb_token fill, edge; // PB_NO_TOKEN: none; for texts `fill` is the ink
    int radius, stroke;       // pixels
    pb_str text;
    pb_text_style style;
    pb_stance stance, was; // of a person in the room, and where the window lets them turn from
    uint8_t turn;          // steps of that turn behind them: 0 … PB_TURN_STEPS, all at rest
    pb_size drawn;         // the size their picture has while they glide; nought: that of `at`
    uint32_t tint;         // a colour of its own (names in the transcript); 0: `fill`
    pb_area tip;           // balloon, tether: what it points at
    int lane;
} pb_part;

typedef struct pb_layout {
    pb_arena arena; // strings made here
    PB_VEC(pb_part) parts;
    pb_pane pane[PB_PANE_COUNT];
    enum pb_token ground;
    double scale; // pixels of one unit of space
    bool is_session;
    const pb_node *speech; // the line that is being said, when there is one
} pb_layout;               // all zero is empty

// How big a text gets; the least width that keeps its number of lines (pb_texts_balance).
typedef struct pb_metrics {
    void *ctx;
    pb_size (*size)(void *ctx, pb_str str, pb_text_style style);
    int (*balance)(void *ctx, pb_str str, pb_text_style style, int least);
} pb_metrics;

typedef struct pb_layout_in {
    const pb_node *view;
    pb_metrics metrics;
    int w, h;          // of the window, in pixels
    double text_scale; // 0.8 … 2.5
    double density;    // pixels of one point, more than 1 on the finest screens; 0 is 1
    enum pb_theme theme;
    bool holds_answers;        // somebody is still speaking: answers wait
    pb_str note;               // lies over the page for a while; may be empty
    int scroll[PB_PANE_COUNT]; // wished for; the transcript's counts from its end
} pb_layout_in;

// Lays out into `out`, which is emptied first. Strings and nodes are borrowed from the view and
// from out's arena.
void pb_layout_make(pb_layout *out, const pb_layout_in *in);
void pb_layout_release(pb_layout *l);

// The topmost part with PB_PART_ACTS at a point, or -1. Nothing below an open menu answers.
int pb_layout_hit(const pb_layout *l, int x, int y);

// The part with PB_PART_ACTS and this id, or -1.
int pb_layout_find(const pb_layout *l, pb_str id);

// The pane that would scroll at a point: the topmost with more in it than it shows, else the page.
enum pb_pane_id pb_layout_pane_at(const pb_layout *l, int x, int y);

// The child of a page with this id, NULL when there is none. (A button somewhere below may have the
// same id.)
const pb_node *pb_layout_child(const pb_node *page, const char *id);

// Pixels an em of a type size in this window.
int pb_layout_px(const pb_layout_in *in, enum pb_type type);

#endif
