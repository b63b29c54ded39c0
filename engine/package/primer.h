// SPDX-License-Identifier: MIT
// The primer: short pages on what Balint groups are and how they are led, in one folder a language.
// Its contents.yaml says which pages there are and in which order; each is a file beside it
// (prose.h):
//
//   format: 1
//   title: Balint groups
//   parts:
//     - title: The group
//       pages: [what_it_is, where_from]
//
// A page that is called as a principle is that principle's page: its title, its summary, what
// raises and lowers it, and its sources are the catalogue's, and the file holds only what is said
// besides.
#ifndef PB_PACKAGE_PRIMER_H
#define PB_PACKAGE_PRIMER_H

#include "model/catalogue.h"
#include "package/prose.h"

enum { PB_PRIMER_PARTS_MAX = 12, PB_PRIMER_PAGES_MAX = 60 };

typedef struct pb_primer_page {
    pb_str id;
    pb_prose prose;
    uint32_t part;
    int principle; // in the catalogue; -1
} pb_primer_page;

typedef struct pb_primer {
    pb_arena arena;
    pb_str title;
    PB_VEC(pb_str) parts; // their titles
    PB_VEC(pb_primer_page) pages;
} pb_primer; // all zero is empty

// Reads a language's folder into `out` (empty). False when there was any mistake; each is a
// diagnostic.
bool pb_primer_load(pb_primer *out, const char *folder, const pb_catalogue *c, pb_sources *sources,
                    pb_diags *diags);
void pb_primer_release(pb_primer *p);

// The number of the page with this id, or of a principle's; -1.
int pb_primer_find(const pb_primer *p, pb_str id);
int pb_primer_of_principle(const pb_primer *p, uint32_t principle);

// A page's title; of a principle's page its name as it is in the catalogue now.
pb_str pb_primer_title(const pb_primer *p, uint32_t page, const pb_catalogue *c);

#endif
