// SPDX-License-Identifier: MIT
// Text made comparable for finding: without case, accents, width and other forms that a searching
// person does not mind ("Émile" and "emile", "Ａ" and "a", "ﬁ" and "fi"). Any script.
#ifndef PB_BASE_FOLD_H
#define PB_BASE_FOLD_H

#include "base/buf.h"

// Adds `s`, folded, to `out`. Bytes that are not UTF-8 end it.
void pb_fold(pb_str s, pb_buf *out);

// Whether each word of `wanted` stands somewhere in `text`; both folded. No words: true.
bool pb_fold_has(pb_str text, pb_str wanted);

#endif
