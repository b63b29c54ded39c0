// SPDX-License-Identifier: MIT
// A new scenario: what is known of it, and the template that becomes its files.
#ifndef PB_AUTHOR_NEW_H
#define PB_AUTHOR_NEW_H

#include "author.h"

enum { AUTHOR_CAST_LEAST = 4, AUTHOR_CAST_MOST = 10, AUTHOR_WORD_LONGEST = 32 };

typedef struct author_member {
    pb_str shown;                       // as people write the name
    char word[AUTHOR_WORD_LONGEST + 1]; // as the script does: "Zoë" is Zoe, "李明" Person_2
} author_member;

typedef struct author_draft {
    pb_arena arena;
    pb_str title, setting, school, language, job;
    uint32_t level, minutes;
    author_member cast[AUTHOR_CAST_MOST]; // the presenter first
    uint32_t n;
} author_draft;

// Reads names with commas between them into the cast (cast.c). False and *err, the cast as it was.
bool author_cast_read(author_draft *d, pb_str names, pb_err *err);

// Fills in one of assets/template (fill.c), adding to `out`:
//
//     {{title}} {{setting}} {{job}} {{school}} {{language}} {{level}} {{minutes}}
//     {{yaml title}} {{yaml setting}}     in quotes where YAML needs them
//     {{P}} {{A}} … {{I}}                 the presenter's and the others' words
//     {{p}} {{a}} … {{i}}                 their names, as they may stand between Lua's quotes
//     {{shown P}} …                       "shown: Zoë, " where name and word differ
//     {{later}}                           so many minutes that all of them make the session's
//     length
//     @lasts N                            what the talk lasts in minutes without those
//     @if WORD … @else … @end             WORD: the school's id, or other_language
//
// A line that names somebody who is not there is left out.
void author_fill(const author_draft *d, pb_str text, pb_buf *out);

#endif
