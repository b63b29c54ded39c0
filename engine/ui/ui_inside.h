// SPDX-License-Identifier: MIT
// What the window's files share.
#ifndef PB_UI_UI_INSIDE_H
#define PB_UI_UI_INSIDE_H

#include <stdio.h>

#include <SDL.h>

#include "reader/port.h"
#include "ui/paint.h"
#include "ui/ui.h"

#define PB_NEVER UINT64_MAX
enum { PB_DAMAGE_MAX = 16, PB_GUARD_MS = 350, PB_GLIDE_MS = 200 };

typedef struct pb_drawn { // a part as it is on the screen
    uint64_t hash;
    pb_area extent;
} pb_drawn;

typedef PB_VEC(pb_drawn) pb_drawns;

typedef PB_VEC(struct pb_was {
    uint64_t key;
    pb_area at;
}) pb_wases;

typedef struct pb_glide { // where a part comes from; by index of the layout's parts
    pb_area from, to;
} pb_glide;

// Somebody in the room, beyond the view that they are in: how they are shown and where they turn.
typedef struct pb_actor {
    uint64_t key; // of their part's id
    uint32_t part;
    pb_stance was, now;
    pb_size drawn, fits; // their picture's size, and what it comes to
    int turn;            // steps behind them
    uint64_t start;      // when the first step is due
} pb_actor;

typedef struct pb_reveal {
    uint32_t number; // of the line; UINT32_MAX: none yet
    size_t at, of;   // bytes shown, bytes there are
    uint64_t due;    // when the next word comes; PB_NEVER: all is shown
} pb_reveal;

typedef struct pb_ui_typing {
    bool is_on;       // keys make text
    pb_buf asked;     // the field that asked for the keyboard last; while it is there it asks once
    pb_buf composing; // by an input method, not yet in the field
} pb_ui_typing;

typedef struct pb_ui_frame { // the window when it is neither maximised nor the whole screen
    int x, y, w, h;
    bool is_maximised, is_kept; // kept: to be found again the next time
} pb_ui_frame;

enum { PB_PADS_MAX = 4 };

typedef struct pb_ui_pads {
    SDL_GameController *of[PB_PADS_MAX];
    bool is_ready, is_on;    // controllers have been looked for; can be
    uint64_t due;            // when to ask next
    int8_t stick_x, stick_y; // where the left stick points: -1, 0, 1
    bool trigger[2];         // pulled: left, right
    int scroll;              // how far the right stick is down, of 32767
    const char *held;        // the button that is down; NULL
    uint64_t held_due;       // when it repeats
    SDL_Thread *watch;       // for what is plugged in; NULL: none
    int devices, quit[2];    // what it waits for
    uint64_t settles;        // until when what was plugged in is looked for
} pb_ui_pads;

// Where one was on a page that another was laid over.
struct pb_place_kept {
    uint64_t page;
    int scroll;
    pb_buf focus;
};

struct pb_ui {
    pb_app *app;
    pb_ui_config given;   // what the window was opened with
    pb_ui_config config;  // … with the person's settings where it left them open
    pb_settings settings; // as followed last
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
    PB_VEC(struct pb_place_kept) places;
    uint8_t pressed;           // the pointer's button that is down; 0
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
    PB_VEC(pb_actor) actors;
    uint32_t dusk, dusk_from; // how far the room is dimmed, and was when that began to change
    uint64_t dusk_start;
    bool is_dusk; // a silence
    pb_wases
        was; // where the parts that move are now, by keys of our own: their ids die with the view
    pb_drawns drawn, fresh; // what is on the screen, and what is to be
    pb_drawns gone, come;   // how they differ; kept for their room
    pb_area damage[PB_DAMAGE_MAX];
    int damages;
    pb_ui_work work;
    pb_ui_typing typing;
    pb_ui_frame frame;
    pb_ui_pads pads;
    FILE *trace;             // NULL: nobody watches
    uint64_t traced, traces; // a hash of what it was told last; how often
    pb_buf note;             // over the page; empty: none
    uint64_t note_until;
    Uint32 own_event; // type of the events that other threads send
    struct pb_ui_voice *voice;
    struct pb_ui_reader *reader;
};

uint64_t pb_ui_now(const pb_ui *ui);

// Pixels of one point of the window.
double pb_ui_density(const pb_ui *ui);

// The view laid out anew, and what follows from its being another: scrolling, reveal, gliding,
// hover.
void pb_ui_refresh(pb_ui *ui);

// Before and after the page becomes another (ui_return.c).
void pb_ui_keep_place(pb_ui *ui, const pb_node *next);
void pb_ui_find_place(pb_ui *ui, const pb_node *view);
void pb_ui_places_release(pb_ui *ui);

// Sends a command, then refreshes.
void pb_ui_do(pb_ui *ui, pb_command command);

void pb_ui_handle(pb_ui *ui, const SDL_Event *e);

// ---- input ------------------------------------------------------------------------------------

// What a key of this name (app/keys.h) does, here and now (ui_act.c).
void pb_ui_press(pb_ui *ui, const char *key, bool repeats);

// A key that skips as long as it is held goes down, or up (ui_input.c). False: it is not bound to
// that.
bool pb_ui_hold(pb_ui *ui, const char *key, bool down);

// A command that answers a decision; answers have just come up, so that a finger which was on its
// way to "go on" does not answer; the transcript lies over the room.
bool pb_ui_answers(enum pb_verb verb);
bool pb_ui_is_too_soon(const pb_ui *ui);
bool pb_ui_is_reading(const pb_ui *ui);

// True when the event was the pointer's (ui_pointer.c), a controller's (ui_controller.c).
bool pb_ui_point(pb_ui *ui, const SDL_Event *e);
bool pb_ui_play_pad(pb_ui *ui, const SDL_Event *e);
void pb_ui_find_hover(pb_ui *ui, int x, int y);

// Looks for controllers, first when the first frame is on the screen, and moves what their sticks
// hold; says when again.
uint64_t pb_ui_pass_pads(pb_ui *ui, uint64_t now);
void pb_ui_plugged(pb_ui *ui); // something was plugged in
void pb_ui_close_pads(pb_ui *ui);

// ---- text fields (ui_field.c) -----------------------------------------------------------------

// Keys make text while a field has the focus, and only then. Call it when either may have changed.
void pb_ui_follow_field(pb_ui *ui);

// True when the key was the field's: it edits, or its text comes in an event of its own.
bool pb_ui_type_key(pb_ui *ui, const SDL_Keysym *k, const char *name);
void pb_ui_type_text(pb_ui *ui, const char *text);
void pb_ui_compose(pb_ui *ui, const char *text);

// Shows what an input method is composing, behind the caret.
void pb_ui_lay_composing(pb_ui *ui);

// ---- the window (ui_window.c) -----------------------------------------------------------------

// Where to open it: as the person left it, if that is still on a screen.
void pb_ui_recall_window(pb_ui *ui);
void pb_ui_note_window(pb_ui *ui, uint8_t event); // SDL_WindowEventID
void pb_ui_remember_window(pb_ui *ui);

// ---- the trace (ui_trace.c) -------------------------------------------------------------------

void pb_ui_open_trace(pb_ui *ui);
void pb_ui_trace(pb_ui *ui); // writes when something is new
void pb_ui_close_trace(pb_ui *ui);

pb_scene pb_ui_scene(const pb_ui *ui);

// ---- focus and scrolling (ui_focus.c) ---------------------------------------------------------

bool pb_ui_is_menu_open(const pb_ui *ui);

// What is on top: the menu when it is open, else the page.
const pb_node *pb_ui_top(const pb_ui *ui);

// The pane that keys scroll.
enum pb_pane_id pb_ui_main_pane(const pb_ui *ui);
void pb_ui_scroll_by(pb_ui *ui, enum pb_pane_id pane, int by);

// Scrolls until the beginning of the moment that was selected is in sight.
void pb_ui_show_moment(pb_ui *ui);

// Tab goes round what the trainee can do first, then the rest of the page.
void pb_ui_focus_step(pb_ui *ui, int by);

// Puts it on a part of the layout and brings that into view.
void pb_ui_focus_part(pb_ui *ui, uint32_t part);

// With the focus in a setting: the option before the chosen one (-1) or behind it (1); NULL where
// there is none.
const pb_node *pb_ui_option_beside(const pb_ui *ui, int by);

// The nearest in a direction, and what lies straight that way before what does not. False when
// there is none.
bool pb_ui_focus_towards(pb_ui *ui, int dx, int dy);

// The node that has the keyboard, NULL when none has: a setting when it is in one of its options.
// Gives it to the part with this id.
const pb_node *pb_ui_focused_node(const pb_ui *ui);
void pb_ui_focus_on(pb_ui *ui, pb_str id);

// ---- notes (ui_note.c) ------------------------------------------------------------------------

// Lays a note over the page until there was time to read it.
void pb_ui_note(pb_ui *ui, const char *words);

// Lets it go; says when again.
uint64_t pb_ui_pass_note(pb_ui *ui, uint64_t now);

// ---- being heard (ui_voice.c, ui_reader.c) ----------------------------------------------------

// Turns the program's own voice on or off, for now and for the next time.
void pb_ui_voice_toggle(pb_ui *ui);

// Says what is new on the page, when it is wanted.
void pb_ui_voice_follow(pb_ui *ui);
void pb_ui_voice_free(pb_ui *ui);

// The voice found that there is nobody to speak: tells the person and the settings.
void pb_ui_voice_fails(pb_ui *ui);

// Shows the page to the screen reader that there is, when it changed. The first call looks for one.
void pb_ui_reader_follow(pb_ui *ui);
void pb_ui_reader_free(pb_ui *ui);

// True for events that are the reader's, or that it is asked about first.
bool pb_ui_reader_takes(pb_ui *ui, const SDL_Event *e);

// A key as X11 would tell it.
pb_reader_key pb_ui_key_for_reader(const SDL_KeyboardEvent *e);

// What other threads send; `text` is copied.
enum pb_own {
    PB_OWN_WAKE,  // nothing but that the step returns
    PB_OWN_VOICE, // the voice found that it is mute
    PB_OWN_READER,
    PB_OWN_NO_READER,
    PB_OWN_ACT,
    PB_OWN_FOCUS,
    PB_OWN_TYPE, // the key of the entry, and on the next line what it holds
    PB_OWN_KEY_TAKEN,
    PB_OWN_KEY_FREE,
    PB_OWN_PLUG // an input device has come
};
void pb_ui_push_own(pb_ui *ui, enum pb_own what, const char *text);

// ---- time (ui_motion.c) -----------------------------------------------------------------------

// Lets time pass up to `now`; says when it must be called again.
uint64_t pb_ui_pass(pb_ui *ui, uint64_t now);
bool pb_ui_is_revealing(const pb_ui *ui);
void pb_ui_reveal_all(pb_ui *ui);

// After a new layout: sets what moves gliding from where it was; then remembers where it is, for
// the next time.
void pb_ui_glide_from(pb_ui *ui, pb_wases *was);
void pb_ui_glide_to(pb_ui *ui, const pb_wases *was);

// ---- people (ui_people.c) ---------------------------------------------------------------------

// After a new layout and its glides: whoever looks elsewhere, feels otherwise or has another size
// than they are shown with begins to turn, when the gliding is over and not all at the same moment.
void pb_ui_turn_to(pb_ui *ui);

// Lets them turn; says when again.
uint64_t pb_ui_pass_turns(pb_ui *ui, uint64_t now);

// ---- painting (ui_draw.c) ---------------------------------------------------------------------

bool pb_ui_take_surface(pb_ui *ui, pb_err *err);
void pb_ui_damage(pb_ui *ui, pb_area area);

// Paints what differs from what is on the screen and shows it.
void pb_ui_draw(pb_ui *ui);

#endif
