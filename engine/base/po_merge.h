// SPDX-License-Identifier: MIT
// Bringing translations up to date with what they translate, as gettext's msgmerge does: a template
// says what there is, a translator's file what was known of it.
//
//   the same words in the same place     keep their translation; one that was put away comes back
//   … where the beat was renamed         too: the same words behind another first part of a context
//   changed words                        keep it as a proposal: fuzzy, with what it once stood for,
//                                        and are themselves again when the change is taken back
//   the same or alike words elsewhere    get it as a proposal
//   words that are gone                  are put away at the end ("#~"); none is ever lost
//
// A translation counts as kept only where msgmerge would keep it, but for the renamed beat.
#ifndef PB_BASE_PO_MERGE_H
#define PB_BASE_PO_MERGE_H

#include "base/po.h"

// What became of the messages.
typedef struct pb_po_merged {
    uint32_t kept;     // as they were, translated or not
    uint32_t moved;    // kept, with their beat renamed
    uint32_t back;     // kept, after they had been put away or their words had been changed
    uint32_t proposed; // made fuzzy now
    uint32_t fresh;    // nothing is known of them
    uint32_t put_away; // now
} pb_po_merged;

// Adds the merged messages to `out`, all zero before: the header of `old`, what the template has
// in its order, what was put away. `out` borrows from both, which have to outlive it. Merging twice
// is merging once. Time grows with the number of new messages times that of old ones.
void pb_po_merge(const pb_po *template, const pb_po *old, pb_po *out, pb_po_merged *how);

// How far a translation is.
typedef struct pb_po_state {
    uint32_t messages, translated, fuzzy, untranslated; // the header is none
    uint32_t obsolete;
    uint32_t words, words_left; // of the originals: all; of those fuzzy or untranslated
} pb_po_state;

void pb_po_count(const pb_po *po, pb_po_state *out);

// Has words in every form.
bool pb_po_is_translated(const pb_po_message *m);

// What a fuzzy message stood for, from its previous comment: the context, which is its own when
// none is told, and the msgid, which is empty when nothing is told. In the arena.
void pb_po_previous(const pb_po_message *m, pb_arena *arena, pb_str *context, pb_str *id);

#endif
