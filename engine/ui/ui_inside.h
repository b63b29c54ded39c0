// SPDX-License-Identifier: MIT
// What the window's files share.
#ifndef PB_UI_UI_INSIDE_H
#define PB_UI_UI_INSIDE_H

#include <SDL.h>

#include "ui/paint.h"
#include "ui/ui.h"

#define PB_NEVER UINT64_MAX
enum { PB_DAMAGE_MAX = 16, PB_GUARD_MS = 350, PB_GLIDE_MS = 200 };

typedef struct pb_drawn { // a part as it is on the screen
    uint64_t hash;
    pb_area extent;
} pb_drawn;

typedef PB_VEC(struct pb_was {
    uint64_t key;
    pb_area at;
}) pb_wases;

typedef struct pb_glide { // where a part comes from; by index of the layout's parts
    pb_area from, to;
} pb_glide;

typedef struct pb_reveal {
    uint32_t number; // of the line; UINT32_MAX: none yet
    size_t at, of;   // bytes shown, bytes there are
    uint64_t due;    // when the next word comes; PB_NEVER: all is shown
} pb_reveal;

struct pb_ui {
    pb_app *app;
    pb_ui_config config;
    SDL_Window *window;
    SDL_Surface *surface; // the window's; good until its size changes
    SDL_Surface *own;     // a canvas of our own, when the window's has another format
    SDL_Cursor *hand, *arrow;
    pb_bitmap canvas;
    pb_fonts *fonts;
    pb_painter *painter;
    pb_layout layout;
    uint64_t version; // of the view that is laid out
    double text_scale;
    int scroll[PB_PANE_COUNT];
    pb_buf page, hover, focus; // ids
    bool pressed;              // the button went down on the hovered part
    bool is_closed, needs_layout, needs_all, is_hand;
    bool had_answers;
    uint64_t answers_since; // when answers came up
    uint64_t ctrl_since;    // PB_NEVER: not held
    uint64_t skip_due;
    pb_reveal reveal;
    uint64_t silence_start, silence_due;
    uint32_t silence;     // milliseconds passed
    uint64_t glide_start; // PB_NEVER: nothing glides
    PB_VEC(pb_glide) glides;
    pb_wases
        was; // where the parts that move are now, by keys of our own: their ids die with the view
    PB_VEC(pb_drawn) drawn, fresh;
    pb_area damage[PB_DAMAGE_MAX];
    int damages;
    pb_ui_work work;
};

uint64_t pb_ui_now(const pb_ui *ui);

// The view laid out anew, and what follows from its being another: scrolling, reveal, gliding,
// hover.
void pb_ui_refresh(pb_ui *ui);

// Sends a command, then refreshes.
void pb_ui_do(pb_ui *ui, pb_command command);

void pb_ui_handle(pb_ui *ui, const SDL_Event *e);
void pb_ui_find_hover(pb_ui *ui, int x, int y);

pb_scene pb_ui_scene(const pb_ui *ui);

// ---- focus and scrolling (ui_focus.c) ---------------------------------------------------------

bool pb_ui_is_menu_open(const pb_ui *ui);

// What is on top: the menu when it is open, else the page.
const pb_node *pb_ui_top(const pb_ui *ui);

// The pane that keys scroll.
enum pb_pane_id pb_ui_main_pane(const pb_ui *ui);
void pb_ui_scroll_by(pb_ui *ui, enum pb_pane_id pane, int by);

// Tab goes round what the trainee can do first, then the rest of the page.
void pb_ui_focus_step(pb_ui *ui, int by);

// The nearest in a direction, and what lies straight that way before what does not. False when
// there is none.
bool pb_ui_focus_towards(pb_ui *ui, int dx, int dy);

// ---- time (ui_motion.c) -----------------------------------------------------------------------

// Lets time pass up to `now`; says when it must be called again.
uint64_t pb_ui_pass(pb_ui *ui, uint64_t now);
bool pb_ui_is_revealing(const pb_ui *ui);
void pb_ui_reveal_all(pb_ui *ui);

// After a new layout: sets what moves gliding from where it was; then remembers where it is, for the
// next time.
void pb_ui_glide_from(pb_ui *ui, pb_wases *was);
void pb_ui_glide_to(pb_ui *ui, const pb_wases *was);

// ---- painting (ui_draw.c) ---------------------------------------------------------------------

bool pb_ui_take_surface(pb_ui *ui, pb_err *err);
void pb_ui_damage(pb_ui *ui, pb_area area);

// Paints what differs from what is on the screen and shows it.
void pb_ui_draw(pb_ui *ui);

#endif
