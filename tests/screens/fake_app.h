// SPDX-License-Identifier: MIT
// An app that shows canned pages and remembers the commands it was sent. Linked in place of the
// real one.
#ifndef PB_TESTS_FAKE_APP_H
#define PB_TESTS_FAKE_APP_H

#include "app/app.h"

// The pages there are, NULL behind the last.
extern const char *const fake_pages[];

// Shows a page of the list; false when there is none of that name.
bool fake_show(pb_app *app, const char *page);

// The last command that was sent, and how many were.
pb_command fake_last(const pb_app *app);
uint32_t fake_commands(const pb_app *app);

// What was typed last.
pb_str fake_typed(const pb_app *app);

#endif
