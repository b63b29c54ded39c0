// SPDX-License-Identifier: MIT
// The primer as it is being read: which pages one came by. It is loaded in the program's language
// when it is first opened. Private to app.
#ifndef PB_APP_PRIMER_H
#define PB_APP_PRIMER_H

#include "app/build.h"
#include "package/primer.h"

typedef struct pb_handbook {
    pb_primer primer;
    pb_sources sources;
    pb_diags diags;  // what is wrong in its files; then there is nothing to read
    pb_buf language; // that it is in; empty when none was loaded yet
    PB_VEC(uint32_t)
    trail;     // the pages one came by, the one that shows last: as the argument of
               // PB_DO_PRIMER; empty when the primer is closed
} pb_handbook; // all zero is closed

void pb_handbook_release(pb_handbook *h);
void pb_handbook_close(pb_handbook *h);
bool pb_handbook_is_open(const pb_handbook *h);

// What stands on a page, put below `parent`.
void pb_page_primer_body(pb_page *p, pb_node *parent, const pb_primer *primer, uint32_t page,
                         const pb_catalogue *c);

// The whole primer as a web page of its own.
void pb_export_primer(const pb_primer *primer, const pb_catalogue *c, const pb_tongue *tongue,
                      pb_buf *out);

#endif
