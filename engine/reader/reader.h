// SPDX-License-Identifier: MIT
// Screen readers, by way of a module that is loaded when it is there and somebody may use it. A
// thread looks for it and runs it, so that neither starting nor going on ever waits.
#ifndef PB_READER_READER_H
#define PB_READER_READER_H

#include "reader/port.h"

typedef struct pb_reader pb_reader;

// Looks for pushback-atk.so in the folder PUSHBACK_MODULES, else in `beside` (the program's own,
// may be NULL: nowhere then), else where it is installed as seen from there. NULL when it is
// nowhere, when there is no session bus to speak on, or with PUSHBACK_ACCESSIBILITY=0; with 1 it
// goes on the accessibility bus at once rather than when a screen reader is in use. `ears` are
// copied.
pb_reader *pb_reader_new(const char *beside, const pb_reader_ears *ears);
void pb_reader_free(pb_reader *r);

// As in pb_reader_module; to be called after ears.listens said so.
void pb_reader_show(pb_reader *r, const pb_reader_window *window, const pb_reader_item *items,
                    uint32_t n, const char *news);
void pb_reader_press(pb_reader *r, const pb_reader_key *key);

#endif
