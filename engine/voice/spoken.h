// SPDX-License-Identifier: MIT
// Nodes of the view in words, for those who hear the page: the self-voicing speaks them, the screen
// reader's tree is labelled with them. Pure; everything is added to the end of `out`.
#ifndef PB_VOICE_SPOKEN_H
#define PB_VOICE_SPOKEN_H

#include "app/view.h"
#include "base/buf.h"
#include "base/tongue.h"

// What a node is called. A line is called by all that it says: "Tom: I'd ring them today."
void pb_spoken_name(const pb_tongue *t, const pb_node *n, pb_buf *out);

// What else there is to know: "presenter, near tears, outside the circle". May add nothing.
void pb_spoken_detail(const pb_tongue *t, const pb_node *n, pb_buf *out);

// The node in one breath, as it is said when the keyboard comes to it: name, detail, whether it is
// chosen, and the key that does it.
void pb_spoken_node(const pb_tongue *t, const pb_node *n, pb_buf *out);

// A page: its name, the button that Enter means, then all the rest to its foot but other buttons.
// Pieces are handed over one by one, so that whoever speaks them can breathe between.
void pb_spoken_page(const pb_tongue *t, const pb_node *page, void (*say)(void *ctx, pb_str piece),
                    void *ctx);

// A node of such a page with all that is below it, as one piece for each node with words.
void pb_spoken_all(const pb_tongue *t, const pb_node *n, void (*say)(void *ctx, pb_str piece),
                   void *ctx);

// How a person looks, as a sentence; nothing for a face at rest.
void pb_spoken_look(const pb_tongue *t, const pb_node *n, pb_buf *out);

// Joins with a comma, or as sentences; an empty piece adds nothing.
void pb_spoken_add(const pb_tongue *t, pb_buf *out, pb_str piece);
void pb_spoken_add_sentence(const pb_tongue *t, pb_buf *out, pb_str piece);

#endif
