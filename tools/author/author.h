// SPDX-License-Identifier: MIT
// pushback-author: the program for those who write scenarios. main.c is the only place that prints
// or exits; a subcommand writes its text into a buffer and says how it ended.
#ifndef PB_AUTHOR_AUTHOR_H
#define PB_AUTHOR_AUTHOR_H

#include "app/shelf.h"
#include "base/buf.h"
#include "base/err.h"

enum { AUTHOR_CLEAN = 0, AUTHOR_FOUND = 1, AUTHOR_CANNOT = 2 }; // exit statuses

typedef struct author_request {
    const struct author_command *command; // NULL: --help or --version was asked for
    bool help, version;
    bool quiet, errors_only;
    // Borrowed from the command line; NULL when not said, and then each command has its own idea.
    const char *format, *severities, *assets, *output, *language, *heat, *inputs, *player;
    const char *title, *people, *setting, *school, *at, *by;
    uint64_t seed;
    uint32_t runs, budget, level, minutes, session; // 0: not said
    bool has_seed;
    const char *const *paths; // borrowed from the command line, options taken out
    uint32_t n_paths;
} author_request;

struct author_command {
    const char *name, *synopsis, *what;
    uint32_t options;     // bits of those it takes, beside the ones that all take
    uint32_t least, most; // paths
    // Adds its text to `out`. AUTHOR_CANNOT with *err set when it could not do its work.
    int (*run)(const author_request *r, pb_buf *out, pb_err *err);
};

// Reads the command line, moving its words to the front of argv. False and *err, naming what is
// wrong.
bool author_request_parse(int argc, char **argv, author_request *out, pb_err *err);

// The help text, made from the tables that the parser reads.
void author_help(pb_buf *out);

// The place of the asked format among `n` names, 0 when none was asked for; -1 and *err when the
// command does not have it.
int author_format(const author_request *r, const char *const *names, int n, pb_err *err);

// ---- what several commands share (load.c) -------------------------------------------------------

// The folder of the catalogue and the templates: --assets, or where the program was put.
bool author_assets(const author_request *r, pb_buf *out, pb_err *err);

// The shelf with the catalogue, from --assets or where the program was put. False and *err.
bool author_open(pb_shelf *shelf, const author_request *r, pb_err *err);

// The way to the scenarios that stand beside the assets. False when that is not known.
bool author_scenarios(const author_request *r, pb_buf *out);

// Checks a language's folder of the primer, a course's file, or a folder of those. False, and
// nothing happened, when `path` is none of them.
struct author_report;
bool author_check_texts(pb_shelf *shelf, const char *path, const author_request *r,
                        struct author_report *report);

// The scenario in folder `path`, which must be playable; NULL and *err (with its diagnostics in
// `out`) when it is not.
pb_volume *author_load(pb_shelf *shelf, const char *path, pb_buf *out, pb_err *err);

// A folder's name as it stands in the whole path, so that "." has one, too.
pb_str author_name_of(pb_arena *a, const char *path);

bool author_is_scenario(const char *path);

// Puts a command's product where --output says, else into `out`.
bool author_deliver(const author_request *r, pb_str product, pb_buf *out, pb_err *err);

// On a terminal, shows on standard error what is being done and how far it is, in thousandths;
// `what` NULL wipes it away (main.c).
void author_progress(void *ctx, const char *what, uint32_t thousandths);

// Whether a person sits at a terminal; and what they answer to a question, where an empty line is
// the usual answer (main.c). False when they have gone.
bool author_can_ask(void);
bool author_ask(const char *question, const char *usual, pb_buf *answer);

// How many threads to use: as many as there are processors.
uint32_t author_threads(void);

// ---- the commands -------------------------------------------------------------------------------

int author_bots(const author_request *r, pb_buf *out, pb_err *err);
int author_check(const author_request *r, pb_buf *out, pb_err *err);
int author_diff_run(const author_request *r, pb_buf *out, pb_err *err);
int author_explain(const author_request *r, pb_buf *out, pb_err *err);
int author_explore(const author_request *r, pb_buf *out, pb_err *err);
int author_graph(const author_request *r, pb_buf *out, pb_err *err);
int author_meanings(const author_request *r, pb_buf *out, pb_err *err);
int author_new(const author_request *r, pb_buf *out, pb_err *err);
int author_preview(const author_request *r, pb_buf *out, pb_err *err);
int author_schema(const author_request *r, pb_buf *out, pb_err *err);
int author_stats_run(const author_request *r, pb_buf *out, pb_err *err);
int author_translate(const author_request *r, pb_buf *out, pb_err *err);

#endif
