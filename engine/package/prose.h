// SPDX-License-Identifier: MIT
// Running text that people edit and translate: a small part of Markdown, and only that part, so
// that what is written means the same here and in any Markdown editor.
//
//   # The page's title             once, on the first line
//   ## A heading
//   A paragraph, over as many lines as you like,
//   up to a blank line.
//
//   - an item of a list
//     that goes on behind two spaces
//   - [what the link says](another_page.md)      alone in its item; nothing in [] says that page's
//   title
//
//   > Tom: Something that somebody says.
//   >
//   > Nobody moves.                              what nobody says
//
// Lines of a paragraph are joined with a space, or with nothing between two ideographs. Emphasis,
// code, pictures, HTML, escapes, other headings and numbered lists are refused, each at its place.
#ifndef PB_PACKAGE_PROSE_H
#define PB_PACKAGE_PROSE_H

#include "base/diag.h"

enum {
    PB_PROSE_FILE_MAX = 64 << 10, // bytes
    PB_PROSE_BLOCKS_MAX = 200,
    PB_PROSE_BLOCK_LONGEST = 3000 // code points
};

enum pb_prose_kind {
    PB_PROSE_HEADING,
    PB_PROSE_PARAGRAPH,
    PB_PROSE_ITEM,
    PB_PROSE_LINK,
    PB_PROSE_SAID
};

typedef struct pb_prose_block {
    enum pb_prose_kind kind;
    pb_str text;     // empty only of a link that says the title of where it leads
    pb_str who;      // of what is said: by whom; empty for what nobody says
    pb_str to;       // of a link: the page's id, its file's name without ".md"
    pb_span at;      // … and where that stands; else where the block begins
    uint32_t number; // of the page that a link leads to; set by who knows the pages
} pb_prose_block;

typedef struct pb_prose {
    pb_str title; // empty when there is none
    pb_span title_at;
    PB_VEC(pb_prose_block) blocks;
} pb_prose; // all zero is empty

// Reads `text`, number `file` of the sources, into `out` (empty); the strings live in the arena.
// False when there was any mistake; each is a diagnostic, and what is sound comes back all the
// same.
bool pb_prose_read(pb_prose *out, pb_arena *arena, uint32_t file, pb_str text, pb_diags *diags);
void pb_prose_release(pb_prose *p);

#endif
