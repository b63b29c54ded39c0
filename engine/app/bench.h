// SPDX-License-Identifier: MIT
// What the workbench holds, and how the rest of app reaches it. Private to app.
#ifndef PB_APP_BENCH_H
#define PB_APP_BENCH_H

#include "app/inside.h"
#include "app/notes.h"
#include "app/way.h"

enum pb_bench_page { PB_BENCH_SIDE, PB_BENCH_MOMENTS, PB_BENCH_NOTING };

// Where a reader is, in terms that outlive an edit: so many inputs given, so many things shown
// since the last of them, and the words of the thing shown last.
typedef struct pb_spot {
    uint32_t step, nth;
    uint64_t words;
    bool is_at_end; // all was shown
} pb_spot;

struct pb_bench {
    pb_buf id, folder, school, by;
    pb_buf at;        // where to begin, while nothing could be played yet
    uint32_t volume;  // on the shelf; PB_NO_INDEX until it could first be played
    pb_volume broken; // the folder as it is now, while it cannot be played; else empty
    bool is_put_by;   // … and the author goes on with what could
    pb_notes notes;
    enum pb_bench_page open;
    bool is_turned;   // the panel is not as the window would have it
    pb_buf typed;     // in the field of what is open
    pb_arena arena;   // of `about`
    pb_about about;   // what the note is about that is being written
    pb_spot spot;     // before the last reload, while it does not fit
    uint32_t entries; // … and how long the journal was then
    pb_buf said;      // what the last command came to, good for one version of the view
    uint64_t said_at;
    uint64_t moved_at; // the version in which the reader was put somewhere rather than came there
};

// What PB_DO_WORKBENCH is asked to do, as PB_SET(this, value).
enum pb_bench_do {
    PB_BENCH_RELOAD,
    PB_BENCH_TURN,     // the panel
    PB_BENCH_NOTE,     // value 0: on the line; n: on the n-th answer on offer
    PB_BENCH_KEEP,     // the note that was typed
    PB_BENCH_DROP,     // value: a note's number
    PB_BENCH_LIST,     // of all moments
    PB_BENCH_GO,       // value: a decision
    PB_BENCH_GO_LINE,  // value: a line of talk
    PB_BENCH_GO_TYPED, // to what was typed, or the first that it finds
    PB_BENCH_LEAVE,    // closes the note or the list
    PB_BENCH_PUT_BY    // shows, or puts by, what is to be mended
};

void pb_bench_free(pb_bench *b); // NULL is fine

bool pb_app_do_bench(pb_app *app, pb_command c, pb_err *err);
bool pb_app_type_bench(pb_app *app, pb_str field, pb_str text, pb_err *err);

// What the workbench shows in place of the page; false when that is nothing.
bool pb_page_bench(pb_page *p, const pb_app *app);

// Adds the panel to a session's page.
void pb_page_workbench(pb_page *p, const pb_app *app);

// The list of all moments, and what is to be mended.
void pb_page_moments(pb_page *p, const pb_app *app);

// What the last command came to, for the panel.
void pb_bench_say(pb_app *app, const char *format, ...) __attribute__((format(printf, 2, 3)));

// Where the reader is; and back there after the session has been played anew. `rereads`: they had
// gone back to read again.
pb_spot pb_bench_spot(const pb_play *p);
void pb_bench_return(pb_play *p, const pb_spot *spot, bool rereads);

// Goes to a place, by the answers of this session where they lead there, else by a way that is
// found; or to what was typed into the list of moments.
bool pb_bench_go(pb_app *app, pb_goal goal, pb_err *err);
bool pb_bench_go_typed(pb_app *app, pb_err *err);

// What the search of that list lets stand: a decision, by its ids and words; a line of talk, only
// when enough was typed.
bool pb_bench_finds(const pb_bench *b, const pb_scenario *s, uint32_t decision);
bool pb_bench_finds_line(const pb_bench *b, const pb_scenario *s, uint32_t line);

// The text of the scenario that an event tells, NULL when it has none.
const pb_str *pb_bench_text(const pb_scenario *s, const pb_event *e);

// The event whose text the reader has before them; NULL.
const pb_event *pb_bench_event(const pb_play *play);

// "script.lua:120".
pb_str pb_bench_place(pb_page *p, const pb_sources *sources, pb_span at);

#endif
