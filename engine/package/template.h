// SPDX-License-Identifier: MIT
// A scenario as translators get it: every text once a place, with where it stands and what one has
// to know to translate it (who speaks to whom, which move an answer is, how long a label may be),
// in the order of the screenplay.
#ifndef PB_PACKAGE_TEMPLATE_H
#define PB_PACKAGE_TEMPLATE_H

#include "base/po.h"
#include "package/texts.h"

typedef struct pb_template {
    pb_po po;                 // the header first
    PB_VEC(pb_text_place) of; // per message: where it stands first
} pb_template;                // all zero is empty

// Makes the template of a scenario, whose texts have to be the original ones. It borrows them.
void pb_template_make(pb_template *out, pb_scenario *s, const pb_catalogue *c);
void pb_template_release(pb_template *t);

// A new translation into `language` ("fr", "pt_BR") without a message yet: only its header, in
// `out`, all zero before.
void pb_template_begin(const pb_template *t, pb_str language, pb_po *out);

#endif
