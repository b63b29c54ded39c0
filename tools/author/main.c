// SPDX-License-Identifier: MIT
#include <stdio.h>

#include "author.h"

static int fail(const pb_err *err)
{
    fprintf(stderr, "pushback-author: %s\n", err->text);
    return AUTHOR_CANNOT;
}

int main(int argc, char **argv)
{
    author_request r;
    pb_err err = {""};
    pb_buf out = {0};
    int status = AUTHOR_CLEAN;
    if (!author_request_parse(argc, argv, &r, &err))
        return fail(&err);
    if (r.help)
        author_help(&out);
    else if (r.version)
        pb_buf_printf(&out, "pushback-author %s\n", PB_VERSION);
    else
        status = r.command->run(&r, &out, &err);
    bool written = fwrite(out.p ? out.p : "", 1, out.n, stdout) == out.n && fflush(stdout) == 0;
    pb_buf_release(&out);
    if (err.text[0])
        return fail(&err);
    if (!written) {
        fputs("pushback-author: cannot write to standard output\n", stderr);
        return AUTHOR_CANNOT;
    }
    return status;
}
