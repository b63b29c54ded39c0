// SPDX-License-Identifier: MIT
// The pages, each made from what the app holds, and what several of them show. Private to app.
#ifndef PB_APP_PAGES_H
#define PB_APP_PAGES_H

#include "app/app.h"
#include "app/build.h"
#include "app/play.h"
#include "sim/session.h"

void pb_page_home(pb_page *p, const pb_app *app);
void pb_page_scenario(pb_page *p, const pb_app *app);
void pb_page_session(pb_page *p, const pb_app *app);
void pb_page_rating(pb_page *p, const pb_app *app);
void pb_page_debrief(pb_page *p, const pb_app *app);
void pb_page_settings(pb_page *p, const pb_app *app);
void pb_page_help(pb_page *p, const pb_app *app);
void pb_page_primer(pb_page *p, const pb_app *app);
void pb_page_error(pb_page *p, pb_str heading, pb_str text);

// The debrief with every moment in full and every other answer played forward: what is exported.
void pb_page_debrief_whole(pb_page *p, const pb_app *app);

// Fills `n` and `v` with what an event is to a reader; false for what is shown elsewhere.
bool pb_page_tell(pb_page *p, const pb_sim *sim, const pb_event *e, pb_node *n, pb_view_line *v);

// The transcript up to where the reader is, and as "speech" what is `last` in it.
void pb_page_transcript(pb_page *p, const pb_play *play, const pb_event *last, bool is_open);

// The keys in force and what they do, as items of a list; those of a controller, or all others.
// What is wrong with the person's own file is pb_keys_troubles.
void pb_page_keys(pb_page *p, pb_node *list, const pb_keys *keys, bool pad);

// Lays the menu over a page.
void pb_page_menu(pb_page *p, const pb_app *app);

// A scenario's people, in the order of their chairs.
void pb_page_people(pb_page *p, pb_node *parent, const pb_meta *meta);

// Where to turn when a scenario comes close to home: its author's words, or ours.
void pb_page_care(pb_page *p, const pb_meta *meta);

// "for a first group"; "practice".
pb_str pb_page_level(const pb_page *p, uint8_t level);
pb_str pb_page_mode(const pb_page *p, enum pb_mode mode);

// Diagnostics as items: the message, its place, the line in question; with three texts below it,
// what stands before the place in that line, what is meant, and what stands behind it. A note on
// the same line as what it belongs to has the message only.
void pb_page_diagnostics(pb_page *p, pb_node *list, const pb_diags *diags,
                         const pb_sources *sources);

// One setting with its options.
pb_node *pb_page_setting(pb_page *p, pb_node *parent, const pb_app *app, enum pb_setting setting);

// An option of a setting, which shows as its value when it is the chosen one; and, behind the last
// option, what the setting's own action is.
pb_node *pb_page_option(pb_page *p, pb_node *setting, pb_str name, pb_command c, bool is_chosen);
void pb_page_close_setting(pb_node *setting);

#endif
