// SPDX-License-Identifier: MIT
// pushback-author: the program for those who write scenarios. main.c is the only place that prints
// or exits; a subcommand writes its text into a buffer and says how it ended.
#ifndef PB_AUTHOR_AUTHOR_H
#define PB_AUTHOR_AUTHOR_H

#include "base/buf.h"
#include "base/err.h"

enum { AUTHOR_CLEAN = 0, AUTHOR_FOUND = 1, AUTHOR_CANNOT = 2 }; // exit statuses

typedef struct author_request {
    const struct author_command *command; // NULL: --help or --version was asked for
    bool help, version;
    bool quiet, errors_only;
    const char *assets;       // NULL: wherever they were put
    const char *const *paths; // borrowed from the command line, options taken out
    uint32_t n_paths;
} author_request;

struct author_command {
    const char *name, *synopsis, *what;
    // Adds its text to `out`. AUTHOR_CANNOT with *err set when it could not do its work.
    int (*run)(const author_request *r, pb_buf *out, pb_err *err);
};

// Reads the command line, moving its words to the front of argv. False and *err, naming what is
// wrong.
bool author_request_parse(int argc, char **argv, author_request *out, pb_err *err);

// The help text, made from the tables that the parser reads.
void author_help(pb_buf *out);

int author_check(const author_request *r, pb_buf *out, pb_err *err);

#endif
