// SPDX-License-Identifier: MIT
// For tests of what is read from files: diagnostics as expected, and the shipped catalogue.
#ifndef PB_KIT_SHIPPED_H
#define PB_KIT_SHIPPED_H

#include "model/catalogue.h"

#define ASSETS PB_ROOT "/assets"

void print_diags(const pb_diags *d, const pb_sources *s);

// The first diagnostic must be `id` at line:col, and its note (if `note` is not NULL) contain that
// text.
void expect_first(const pb_diags *d, const pb_sources *s, enum pb_diag_id id, uint32_t line,
                  uint32_t col, const char *note);

struct shelf {
    pb_catalogue catalogue;
    pb_sources sources;
    pb_diags diags;
};

// Set-up and tear-down of a group of tests that share the shipped catalogue, a struct shelf.
int load_shipped(void **state);
int release_shipped(void **state);
void release_shelf(struct shelf *s);

#endif
