// SPDX-License-Identifier: MIT
#include <string.h>

#include "author.h"

static const struct author_command commands[] = {
    {"check", "check PATH...", "say what is wrong or weak in scenarios", author_check},
};

enum option { QUIET, ERRORS_ONLY, ASSETS, HELP, VERSION };

static const struct {
    const char *name, *brief, *value, *what;
    enum option option;
} options[] = {
    {"--quiet", "-q", NULL, "only the closing line", QUIET},
    {"--errors-only", NULL, NULL, "leave warnings out, and do not count them", ERRORS_ONLY},
    {"--assets", NULL, "DIR", "the folder with moves.yaml and the rest of the catalogue", ASSETS},
    {"--help", "-h", NULL, "this text", HELP},
    {"--version", NULL, NULL, "the version", VERSION},
};
#define COUNT(table) (sizeof(table) / sizeof *(table))

void author_help(pb_buf *out)
{
    pb_buf_add(
        out, PB_STR("pushback-author: for those who write scenarios.\n\n"
                    "Usage: pushback-author COMMAND [OPTION]... PATH...\n\n"
                    "A PATH is a scenario's folder, or a folder of such folders.\n\nCommands:\n"));
    for (size_t i = 0; i < COUNT(commands); i++)
        pb_buf_printf(out, "  %-20s %s\n", commands[i].synopsis, commands[i].what);
    pb_buf_add(out, PB_STR("\nOptions:\n"));
    for (size_t i = 0; i < COUNT(options); i++) {
        pb_buf left = {0};
        pb_buf_printf(&left, "%s%s%s%s%s", options[i].brief ? options[i].brief : "",
                      options[i].brief ? ", " : "", options[i].name, options[i].value ? " " : "",
                      options[i].value ? options[i].value : "");
        pb_buf_printf(out, "  %-20s %s\n", left.p, options[i].what);
        pb_buf_release(&left);
    }
    pb_buf_add(
        out,
        PB_STR("\nExit status: 0 no findings, 1 findings, 2 the command line or the machine.\n"));
}

static void take(enum option o, const char *value, author_request *out)
{
    switch (o) {
    case QUIET:
        out->quiet = true;
        break;
    case ERRORS_ONLY:
        out->errors_only = true;
        break;
    case ASSETS:
        out->assets = value;
        break;
    case HELP:
        out->help = true;
        break;
    case VERSION:
        out->version = true;
        break;
    }
}

// Takes the option at argv[*i], with its value behind '=' or in the next argument.
static bool parse_option(int argc, char **argv, int *i, author_request *out, pb_err *err)
{
    const char *word = argv[*i];
    for (size_t k = 0; k < COUNT(options); k++) {
        const char *name = options[k].name;
        size_t n = strlen(name);
        bool is_brief = options[k].brief && strcmp(word, options[k].brief) == 0;
        if (!is_brief && (strncmp(word, name, n) != 0 || (word[n] && word[n] != '=')))
            continue;
        const char *value = !is_brief && word[n] ? word + n + 1 : NULL;
        if (!options[k].value && value)
            return pb_err_set(err, "%s takes no value", name);
        if (options[k].value && !value && ++*i >= argc)
            return pb_err_set(err, "%s wants a value: %s", name, options[k].value);
        take(options[k].option, options[k].value && !value ? argv[*i] : value, out);
        return true;
    }
    return pb_err_set(err, "unknown option '%s'; 'pushback-author --help' lists them", word);
}

static bool parse_word(const char *word, author_request *out, pb_err *err)
{
    for (size_t k = 0; k < COUNT(commands); k++)
        if (strcmp(word, commands[k].name) == 0) {
            out->command = &commands[k];
            return true;
        }
    return pb_err_set(err, "unknown command '%s'; 'pushback-author --help' lists them", word);
}

bool author_request_parse(int argc, char **argv, author_request *out, pb_err *err)
{
    *out = (author_request){0};
    bool only_words = false;
    int words = 0;
    for (int i = 1; i < argc; i++) {
        char *word = argv[i];
        bool is_option = !only_words && word[0] == '-' && word[1];
        if (is_option && strcmp(word, "--") == 0)
            only_words = true;
        else if (is_option ? !parse_option(argc, argv, &i, out, err)
                           : !out->command && !parse_word(word, out, err))
            return false;
        else if (!is_option && words++)
            argv[words - 1] = word;
        if (out->help || out->version)
            return true;
    }
    if (!out->command)
        return pb_err_set(err, "which command? 'pushback-author --help' lists them");
    out->paths = (const char *const *)argv + 1;
    out->n_paths = (uint32_t)words - 1;
    return out->n_paths ||
           pb_err_set(err, "%s which scenario? name its folder", out->command->name);
}
