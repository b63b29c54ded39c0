// SPDX-License-Identifier: MIT
// The view: one page as a small semantic tree. The window lays it out and paints it, the terminal
// prints it, tests drive it by name. A face renders this and nothing else, and sends back the
// commands that nodes carry.
//
// The tree lives until the next pb_app_do or pb_app_free. Ids are stable: the same thing has the
// same id on every page.
//
// Pages and their parts (a part may be missing when there is nothing for it to say):
//   home      list "resume" of cards · list "due" of cards · field "search" · list "filters" of
//   settings and a button "clear" · list "scenarios" of cards · list "sessions" of cards ·
//   "actions"
//   scenario  texts · list "people" of persons · list "best" of bars · list "played" of cards ·
//   list "teaches" · "content_notes" · "sources" · setting "setting:mode" · "actions"
//   settings  lists of settings · "circle" and "speech", an example · "actions"
//   session   "phases" of items · "clock" · list "climate" of bars (training wheels) · "circle" of
//   persons · "speech" · "transcript" of lines · "notice" · "hint"
//             · list "choices" of choices · "actions"
//   rating    fields "felt" and "chair" · list "ratings" of settings · "actions"
//   debrief   texts · "talk_map" chart · list "profile" of bars · list "apart" of texts · group
//   "reflection" of texts · list "moments" of moments · "moment" (the one selected, in full) ·
//   "saved" · "actions"
//     a moment in full: texts · list "shift" of shifts · list "others" of items, of which one may
//     be open and holds a group "branch" of two groups "path:taken" and "path:other" · buttons
//   primer    the contents: lists of items, one a part of it · "actions"; or a page: "part" · texts,
//   headings, lists of items (of which those with an action lead to other pages) and of lines (talk)
//   · "actions"
//   message   a heading and texts: help, a broken scenario's diagnostics, an error
// Any page may have a group "menu" (Esc) over it.
#ifndef PB_APP_VIEW_H
#define PB_APP_VIEW_H

#include "app/keys.h"
#include "model/scenario.h"

enum pb_role {
    PB_ROLE_PAGE,
    PB_ROLE_HEADING,
    PB_ROLE_TEXT,
    PB_ROLE_GROUP,
    PB_ROLE_LIST,
    PB_ROLE_ITEM,
    PB_ROLE_CARD, // a scenario or session to open; children: persons, texts
    PB_ROLE_BUTTON,
    PB_ROLE_CHOICE,  // an answer; name is what would be said
    PB_ROLE_PERSON,  // `person` is set
    PB_ROLE_LINE,    // of the transcript, or the speech; `line` is set
    PB_ROLE_CHART,   // `chart` is set
    PB_ROLE_BAR,     // `bar` is set
    PB_ROLE_SHIFT,   // how something changed; `shift` is set, value says it in words
    PB_ROLE_MOMENT,  // one decision in the debrief
    PB_ROLE_SETTING, // one of several: children are options, one of them selected; value is that in
                     // words, detail explains; its action chooses the next option, round and round
    PB_ROLE_OPTION,  // of a setting; its action chooses it
    PB_ROLE_FIELD,   // a line of text to type into; value is what it holds, detail what to type;
                     // its action, when it has one, is what Enter does in it
    PB_ROLE_COUNT
};

enum pb_node_state {
    PB_IS_CURRENT = 1 << 0, // the phase we are in, the card that would open on Enter
    PB_IS_DONE = 1 << 1,    // a phase behind us
    PB_IS_SELECTED = 1 << 2,
    PB_IS_DISABLED = 1 << 3,
    PB_IS_SPEAKING = 1 << 4,
    PB_IS_AWAY = 1 << 5, // a chair outside the circle
    PB_IS_YOU = 1 << 6,
    PB_IS_QUIET = 1 << 7,    // the answer of staying quiet, or of letting a stretch run
    PB_IS_TAKEN = 1 << 8,    // in the debrief: the answer that was given
    PB_IS_STRONG = 1 << 9,   // … one of the best; a moment well met
    PB_IS_WEAK = 1 << 10,    // … one of the worst; a moment missed
    PB_IS_PRIMARY = 1 << 11, // the button that Enter means
    PB_IS_BROKEN = 1 << 12,  // a scenario with errors
    PB_IS_MARGIN = 1 << 13,  // small print
};

enum pb_verb {
    PB_DO_NOTHING,
    PB_DO_ADVANCE, // show the next thing said; never answers a moment
    PB_DO_SKIP,    // show everything up to the next decision
    PB_DO_REREAD,  // arg: -1 back by one thing shown, 1 forward again as far as was read; nothing
                   // that was answered is taken back
    PB_DO_CHOOSE,  // arg: the n-th choice on the page
    PB_DO_WAIT,    // in a stretch: let one more line pass
    PB_DO_BACK,    // practice: undo the last answer
    PB_DO_JUMP,    // practice: go back to the decision number arg (counted from 0)
    PB_DO_HINT,
    PB_DO_HOME,
    PB_DO_OPEN,       // arg: scenario; its page
    PB_DO_PLAY,       // arg: scenario
    PB_DO_RESUME,     // arg: session
    PB_DO_DEBRIEF,    // arg: session; 0 is the one on the page
    PB_DO_MOMENT,     // arg: select a moment of the debrief
    PB_DO_RETRY,      // arg: play on from that moment of the debrief, as a new practice session
    PB_DO_TRANSCRIPT, // show or hide the whole transcript
    PB_DO_MENU,       // show or hide the menu
    PB_DO_HELP,       // show or leave the help page
    PB_DO_PRIMER,     // arg: show this page of the primer, counted from 1; 0 is its contents
    PB_DO_PRINCIPLE,  // arg: show the primer's page on this principle
    PB_DO_TURN,       // on a page of the primer, arg: 1 the next, -1 the one before, 0 back to where
                      // one came from
    PB_DO_SETTINGS,   // show or leave the settings page
    PB_DO_SET,        // arg: PB_SET(setting, value)
    PB_DO_FILTER,     // arg: PB_SET(filter, value) of home's list of scenarios
    PB_DO_PRACTISE,   // arg: the n-th of home's "due": that moment again, as a new practice session
    PB_DO_RATE,       // arg: PB_SET(principle, value): one's own rating, before the debrief
    PB_DO_RATED,      // rated enough: the debrief
    PB_DO_BRANCH,     // arg: show what the n-th other option of the moment would have opened
    PB_DO_EXPORT,     // arg: write the debrief as a file, enum pb_export
    PB_DO_WORKBENCH,  // arg: PB_SET(enum pb_bench_do, value); only on a workbench (app/bench.h)
    PB_DO_VOICE,      // speak or stop speaking; the window's own
    PB_DO_QUIT,
    PB_DO_COUNT
};

typedef struct pb_command {
    enum pb_verb verb;
    int64_t arg;
} pb_command;

// Two small numbers in one argument: what is set, and to what.
#define PB_SET(what, value) ((int64_t)(what) << 16 | (int64_t)(value))
#define PB_SET_WHAT(arg)    ((uint32_t)((arg) >> 16))
#define PB_SET_VALUE(arg)   ((uint32_t)((arg)&0xFFFF))

enum pb_filter { PB_FILTER_NONE, PB_FILTER_LEVEL, PB_FILTER_SETTING }; // NONE: show all again

enum pb_export { PB_EXPORT_HTML, PB_EXPORT_MARKDOWN, PB_EXPORT_COUNT };

typedef struct pb_view_person {
    const pb_look *look;
    enum pb_mood mood;
    uint8_t seat;     // 0 … people-1, in the order of the chairs
    uint8_t seats;    // how many there are
    uint8_t looks_at; // seat of whom they look at, PB_YOU for the trainee, PB_NONE for nobody
    bool is_presenter;
    bool is_coleader;
    bool is_new; // the mood, the chair or the speaker changed with the last thing shown
} pb_view_person;

enum pb_line_kind {
    PB_LINE_SAID,
    PB_LINE_DONE,
    PB_LINE_STAGE,
    PB_LINE_SILENCE,
    PB_LINE_LATER,
    PB_LINE_PHASE,
    PB_LINE_NOTICE,
    PB_LINE_ENDING
};

// A line of talk: name is the speaker's (empty for what nobody says), value the words, detail what
// was done meanwhile.
typedef struct pb_view_line {
    enum pb_line_kind kind;
    uint8_t seat;     // of the speaker; PB_YOU, PB_NONE
    uint32_t number;  // counted from the beginning; grows by one with each thing shown
    uint32_t clock;   // session milliseconds at which it began
    uint32_t length;  // session milliseconds that it takes; 0 when that is not known or not meant
    int32_t decision; // for the trainee's own answers: which decision, counted from 0; else -1
} pb_view_line;

enum { PB_CHART_MARKS_MAX = 64 };

// The talk map: for each minute how its talk divides, and the trainee's interventions on it.
typedef struct pb_view_chart {
    uint32_t minutes;
    const uint16_t (*share)[PB_TALK_LANES]; // per minute, in thousandths; the lanes of a minute sum
                                            // to at most 1000
    pb_str lane[PB_TALK_LANES];             // their names
    uint32_t marks;
    struct {
        uint32_t clock;  // milliseconds
        uint32_t moment; // index into "moments"
        unsigned state;  // PB_IS_STRONG, PB_IS_WEAK, PB_IS_QUIET, PB_IS_SELECTED
        pb_str label;    // short; may be empty
    } mark[PB_CHART_MARKS_MAX];
} pb_view_chart;

// One principle: value over 1000 of the chances there were; -1 when there was none.
typedef struct pb_view_bar {
    int32_t value;
    uint32_t chances;
    int32_t self; // the trainee's own rating before seeing it, over 1000; -1 when not given
} pb_view_bar;

// A change of one of the group's values, 0 … 100.
typedef struct pb_view_shift {
    int16_t from, to;
} pb_view_shift;

typedef struct pb_node {
    enum pb_role role;
    pb_str id;
    pb_str name;       // what it is called, or says
    pb_str value;      // what it holds: a line's words, a phase's state, a bar's number in words
    pb_str detail;     // secondary: a hint, a why, a source
    pb_str key;        // the key that does it, as shown ("1", "Space"); may be empty
    enum pb_act act;   // what that key is bound to; PB_ACT_NONE with a `key`: a key of its own
    unsigned state;    // enum pb_node_state
    pb_command action; // PB_DO_NOTHING when it is only to be read
    const pb_view_person *person;
    const pb_view_line *line;
    const pb_view_chart *chart;
    const pb_view_bar *bar;
    const pb_view_shift *shift;
    struct pb_node *first, *next; // first child, next sibling
} pb_node;

// The first node with this id in `root` and below, depth first; NULL when there is none.
const pb_node *pb_view_find(const pb_node *root, const char *id);

// How many children a node has.
uint32_t pb_view_count(const pb_node *node);

// The tree as indented text, one node a line: role, id, state, name, value. For tests and for
// looking.
void pb_view_dump(const pb_node *root, pb_buf *out);

#endif
