// SPDX-License-Identifier: MIT
#include "kit/shipped.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "package/catalogue.h"

void print_diags(const pb_diags *d, const pb_sources *s)
{
    pb_buf out = {0};
    pb_diags_print(d, s, &out);
    fprintf(stderr, "%s", out.p ? out.p : "");
    pb_buf_release(&out);
}

void expect_first(const pb_diags *d, const pb_sources *s, enum pb_diag_id id, uint32_t line,
                  uint32_t col, const char *note)
{
    if (!d->list.n || d->list.p[0].id != id || d->list.p[0].at.line != line ||
        d->list.p[0].at.col != col) {
        fprintf(stderr, "wanted [%s] at %u:%u, got:\n", pb_diag_name(id), line, col);
        print_diags(d, s);
        fail();
    }
    if (note && !(d->list.n > 1 && d->list.p[1].is_note && strstr(d->list.p[1].message.p, note))) {
        fprintf(stderr, "wanted a note with '%s', got:\n", note);
        print_diags(d, s);
        fail();
    }
}

int load_shipped(void **state)
{
    struct shelf *s = calloc(1, sizeof *s);
    *state = s;
    bool ok = s && pb_catalogue_load(&s->catalogue, ASSETS, &s->sources, &s->diags);
    if (s)
        print_diags(&s->diags, &s->sources);
    return ok ? 0 : -1;
}

void release_shelf(struct shelf *s)
{
    pb_catalogue_release(&s->catalogue);
    pb_sources_release(&s->sources);
    pb_diags_release(&s->diags);
}

int release_shipped(void **state)
{
    release_shelf(*state);
    free(*state);
    return 0;
}
