// SPDX-License-Identifier: MIT
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "author.h"

static int fail(const pb_err *err)
{
    fprintf(stderr, "pushback-author: %s\n", err->text);
    return AUTHOR_CANNOT;
}

// One line that is written over.
void author_progress(void *ctx, const char *what, uint32_t thousandths)
{
    enum { BAR = 30 };
    char bar[BAR + 1];
    (void)ctx;
    if (!isatty(STDERR_FILENO))
        return;
    uint32_t full = thousandths >= 1000 ? BAR : thousandths * BAR / 1000;
    for (uint32_t i = 0; i < BAR; i++)
        bar[i] = i < full ? '#' : '.';
    bar[BAR] = '\0';
    if (what)
        fprintf(stderr, "\r%-34s %s %3u %%", what, bar, thousandths / 10);
    else
        fprintf(stderr, "\r%72s\r", "");
    fflush(stderr);
}

bool author_can_ask(void)
{
    return isatty(STDIN_FILENO) && isatty(STDERR_FILENO);
}

bool author_ask(const char *question, const char *usual, pb_buf *answer)
{
    char *line = NULL;
    size_t room = 0;
    fprintf(stderr, "%s [%s]: ", question, usual);
    fflush(stderr);
    ssize_t n = getline(&line, &room, stdin);
    pb_str text = pb_str_trim((pb_str){line, n > 0 ? (size_t)n : 0});
    answer->n = 0;
    pb_buf_add(answer, text.n ? text : pb_str_of(usual));
    free(line);
    if (n < 0)
        fputc('\n', stderr);
    return n >= 0;
}

uint32_t author_threads(void)
{
    long n = sysconf(_SC_NPROCESSORS_ONLN);
    return n > 0 && n < 1000 ? (uint32_t)n : 1;
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
