// SPDX-License-Identifier: MIT
// A course: a director's weeks, each with a scenario to lead, what to watch for, and what to
// practise until the next; and how it closes. One file, whose name is its id.
//
//   format: 1
//   title: Six weeks
//   summary: What it is, and for whom.
//   language: en
//   weeks:
//     - title: Hearing where the talk is
//       scenario: the-ward-round
//       instead: too-like-me            # may be left out: for whoever would rather not
//       mode: practice                  # may be left out
//       aim: What this week is for.
//       before: To read or to think of beforehand.
//       after: What to talk about afterwards.
//       drills:                         # may be left out
//         - { move: hold_silence, note: Count to ten. }
//         - { principle: protect_presenter }
//   closing:
//     note: How the last meeting goes.
//     questions: [What did you find out about your own way of leading?]
#ifndef PB_PACKAGE_COURSE_H
#define PB_PACKAGE_COURSE_H

#include "model/catalogue.h"
#include "package/yaml.h"

enum { PB_COURSE_WEEKS_MAX = 52, PB_COURSE_DRILLS_MAX = 12, PB_COURSE_QUESTIONS_MAX = 30 };

typedef struct pb_course_drill {
    int principle, move; // one of them, in the catalogue; the other is -1
    pb_str note;         // may be empty
} pb_course_drill;

typedef struct pb_course_week {
    pb_str title, aim, before, after;
    pb_str scenario, instead; // ids; instead may be empty
    pb_span scenario_at, instead_at;
    int mode; // enum pb_mode; -1 when it is left to the trainee
    uint32_t first_drill, drills;
} pb_course_week;

typedef struct pb_course {
    pb_arena arena;
    pb_str title, summary, language;
    PB_VEC(pb_course_week) weeks;
    PB_VEC(pb_course_drill) drills;
    pb_str note;
    PB_VEC(pb_str) questions;
} pb_course; // all zero is empty

// Reads a file into `out` (empty). False when there was any mistake; each is a diagnostic.
bool pb_course_read(pb_course *out, const char *path, const pb_catalogue *c, pb_sources *sources,
                    pb_diags *diags);
void pb_course_release(pb_course *course);

// Warns of each scenario that is not among these `n`, by their ids.
void pb_course_check_scenarios(const pb_course *course, const pb_str *ids, uint32_t n,
                               pb_diags *diags);

#endif
