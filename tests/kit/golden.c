// SPDX-License-Identifier: MIT
#include "kit/golden.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "base/file.h"

void golden_is(const char *name, pb_str got)
{
    char path[256];
    pb_buf want = {0};
    pb_err err = {""};
    snprintf(path, sizeof path, PB_ROOT "/tests/golden/%s.txt", name);
    if (getenv("PB_BLESS")) {
        assert_true(pb_file_write(path, got, &err));
        return;
    }
    if (!pb_file_read(path, 1 << 20, &want, &err))
        fail_msg("%s", err.text);
    pb_str a = pb_buf_str(&want), b = got, wanted, had;
    for (int line = 1;; line++) {
        bool more_wanted = pb_str_cut(&a, '\n', &wanted), more_had = pb_str_cut(&b, '\n', &had);
        if (!more_wanted && !more_had)
            break;
        if (more_wanted != more_had || !pb_str_eq(wanted, had))
            fail_msg("%s:%d:\n  wanted |%.*s|\n  got    |%.*s|", path, line,
                     PB_STR_ARG(more_wanted ? wanted : PB_STR("(the end)")),
                     PB_STR_ARG(more_had ? had : PB_STR("(the end)")));
    }
    pb_buf_release(&want);
}
