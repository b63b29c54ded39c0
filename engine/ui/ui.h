// SPDX-License-Identifier: MIT
// The window: renders the app's view and sends back the commands that its nodes carry. It has no
// loop of its own, so that a program, a test or a browser can drive it:
//
//     pb_ui *ui = pb_ui_new(app, &config, &err);
//     while (pb_ui_step(ui, -1))
//         ;
//     pb_ui_free(ui);
//
// Everything is painted by the processor on the window's own surface and only what changed is sent
// to the screen; when nothing moves a step sleeps until there is an event. PUSHBACK_RENDER names an
// SDL render driver ("opengl", "direct3d", "software", …) to carry the surface to the screen where
// the platform's own way is not wanted.
//
// PUSHBACK_TRACE names a file for programs that watch the screen (a test that clicks). Whenever
// something is new on it these lines are added, in the window's pixels:
//
//     page <id> speaking|asking|still <number of the line that is said>
//     focus <id, or nothing>
//     part <x> <y> <width> <height> <id>      for each that can be clicked; 0 0 0 0 when out of
//     sight chosen <id>                             behind its part: of several, the one that is on
//     end <number>
#ifndef PB_UI_UI_H
#define PB_UI_UI_H

#include "app/app.h"
#include "ui/layout.h"

typedef struct pb_ui pb_ui;

// All zero follows the person's settings (pb_app_settings), at once when they change; what is not
// nought stands whatever they have chosen.
typedef struct pb_ui_config {
    int width, height; // of the window, in points; 0: as the screen allows
    double text_scale; // 0.8 … 2.5
    enum pb_theme theme;
    bool reduced_motion; // cuts instead of movement, speech all at once
    bool full_screen;
    int words_per_minute;         // at which speech appears; less than 0 is all at once
    uint64_t (*clock)(void *ctx); // milliseconds that only grow; NULL: the machine's
    void *clock_ctx;
} pb_ui_config;

// Opens the window and paints the first frame at the first step. NULL and *err when there is no
// display or no font. The app is borrowed and must outlive the window.
pb_ui *pb_ui_new(pb_app *app, const pb_ui_config *config, pb_err *err);
void pb_ui_free(pb_ui *ui);

// One turn: takes the events that there are, waiting at most `timeout_ms` for the first (-1: as
// long as nothing needs to move), lets time pass, paints what changed. False when the app is done
// or the window was closed.
bool pb_ui_step(pb_ui *ui, int timeout_ms);

// Lets a step that sleeps return at once. Any thread may call it, as long as the window is there.
void pb_ui_wake(pb_ui *ui);

// ---- for tests and tools ----------------------------------------------------------------------

// A key by SDL's name for it ("Space", "Return", "1", "F11") pressed and let go; the pointer moved,
// clicked, its wheel turned (up is more than 0). Pixels of the window. They are events like any
// other: the next step takes them.
enum { PB_KEY_SHIFT = 1, PB_KEY_CTRL = 2, PB_KEY_ALT = 4 };
void pb_ui_push_key(pb_ui *ui, const char *name, unsigned mods);
void pb_ui_push_point(pb_ui *ui, int x, int y);
void pb_ui_push_click(pb_ui *ui, int x, int y);
void pb_ui_push_wheel(pb_ui *ui, int x, int y, int up);
void pb_ui_push_text(pb_ui *ui, const char *text); // as an input method commits it

void pb_ui_resize(pb_ui *ui, int width, int height); // points
void pb_ui_set_text_scale(pb_ui *ui, double scale);

void pb_ui_repaint(pb_ui *ui); // all of it, at the next step

pb_str pb_ui_focus(const pb_ui *ui); // the id of what has the keyboard; may be empty
const pb_layout *pb_ui_layout(const pb_ui *ui);
const pb_bitmap *pb_ui_pixels(const pb_ui *ui);
bool pb_ui_save(const pb_ui *ui, const char *path, pb_err *err); // as BMP

typedef struct pb_ui_work {
    uint64_t frames; // painted
    uint64_t pixels; // painted, all frames together
    uint64_t layouts;
} pb_ui_work;
pb_ui_work pb_ui_counted(const pb_ui *ui);

#endif
