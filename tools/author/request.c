// SPDX-License-Identifier: MIT
#include <stdlib.h>
#include <string.h>

#include "author.h"

enum option {
    QUIET,
    ERRORS_ONLY,
    FORMAT,
    SEVERITIES,
    RUNS,
    SEED,
    BUDGET,
    OUTPUT,
    HEAT,
    PLAYER,
    INPUTS,
    SESSION,
    LANGUAGE,
    TITLE,
    PEOPLE,
    LEVEL,
    MINUTES,
    SETTING,
    SCHOOL,
    AT,
    BY,
    ASSETS,
    HELP,
    VERSION
};
#define BIT(option) (1u << (option))
enum { EVERYWHERE = 1 << ASSETS | 1 << HELP | 1 << VERSION };

static const struct author_command commands[] = {
    {"new", "new FOLDER", "a scenario that plays, to be replaced piece by piece",
     BIT(TITLE) | BIT(PEOPLE) | BIT(LEVEL) | BIT(MINUTES) | BIT(SETTING) | BIT(SCHOOL) |
         BIT(LANGUAGE),
     1, 1, author_new},
    {"check", "check PATH...", "say what is wrong or weak in scenarios",
     BIT(QUIET) | BIT(ERRORS_ONLY) | BIT(FORMAT) | BIT(SEVERITIES), 1, UINT32_MAX, author_check},
    {"findings", "findings [FINDING]", "what a finding of check means, and how it is cured", 0, 0,
     1, author_meanings},
    {"bots", "bots SCENARIO", "what known players would score in it",
     BIT(FORMAT) | BIT(RUNS) | BIT(SEED) | BIT(PLAYER), 1, 1, author_bots},
    {"explore", "explore SCENARIO", "what it can come to, with proof: bounds, endings, coverage",
     BIT(FORMAT) | BIT(RUNS) | BIT(SEED) | BIT(BUDGET), 1, 1, author_explore},
    {"diff", "diff OLD NEW", "what two versions of a scenario change, and in what they measure",
     BIT(FORMAT), 2, 2, author_diff_run},
    {"graph", "graph SCENARIO", "draw its beats: who leads to whom, and how often",
     BIT(FORMAT) | BIT(HEAT) | BIT(OUTPUT), 1, 1, author_graph},
    {"explain", "explain SCENARIO", "where every point of a session comes from",
     BIT(INPUTS) | BIT(SESSION) | BIT(SEED), 1, 1, author_explain},
    {"preview", "preview SCENARIO",
     "play it beside its numbers; what is saved is on screen at once",
     BIT(AT) | BIT(BY) | BIT(SEED) | BIT(LANGUAGE) | BIT(SCHOOL), 1, 1, author_preview},
    {"schema", "schema SCHEMA",
     "for editors: scenario, check or lua; or a scenario's folder, to set it up", BIT(OUTPUT), 0, 1,
     author_schema},
    {"stats", "stats PATH...", "what it is made of, in numbers; of several, side by side",
     BIT(FORMAT), 1, UINT32_MAX, author_stats_run},
    {"translate", "translate SCENARIO [STEP]",
     "how far its translations are (status), the template (extract), bring them up to date (merge)",
     BIT(FORMAT) | BIT(LANGUAGE) | BIT(OUTPUT), 1, 2, author_translate},
};

static const struct {
    const char *name, *brief, *value, *what;
    enum option option;
} options[] = {
    {"--quiet", "-q", NULL, "only the closing line", QUIET},
    {"--errors-only", NULL, NULL, "leave warnings out, and do not count them", ERRORS_ONLY},
    {"--format", NULL, "FORMAT",
     "check: text, json or sarif; bots, explore, stats, diff, translate: text or json; "
     "graph: svg, dot or mermaid",
     FORMAT},
    {"--severities", NULL, "FILE", "how grave findings are; else check.yaml beside the scenario",
     SEVERITIES},
    {"--runs", NULL, "N", "how many sessions each player plays", RUNS},
    {"--seed", NULL, "N", "where chance begins", SEED},
    {"--budget", NULL, "N", "how many thousand states to look at, at most", BUDGET},
    {"--output", "-o", "FILE", "write there instead of to standard output", OUTPUT},
    {"--heat", NULL, "WHAT", "what makes a beat dark: visits or stake", HEAT},
    {"--player", NULL, "PLAYER",
     "the answers that one of them gives, as `pushback play --inputs` takes them", PLAYER},
    {"--inputs", NULL, "FILE", "answers, one a line, as `pushback play --inputs` takes them",
     INPUTS},
    {"--session", NULL, "N", "a session kept on this machine", SESSION},
    {"--language", "-l", "LANG", "as in zh_CN", LANGUAGE},
    {"--title", NULL, "TEXT", "the new scenario's title", TITLE},
    {"--people", NULL, "NAMES", "who sits in the group, the presenter first: Ana,Ben,Chidi",
     PEOPLE},
    {"--level", NULL, "N", "1 first group, 2 led a few, 3 accredited", LEVEL},
    {"--minutes", NULL, "N", "of session time", MINUTES},
    {"--setting", NULL, "TEXT", "who meets: “General practitioners, third year”", SETTING},
    {"--school", NULL, "ID", "one of assets/schools", SCHOOL},
    {"--at", NULL, "PLACE",
     "where to begin: a moment's, beat's or ending's id, or a line of the script", AT},
    {"--by", NULL, "INITIALS", "whose notes these will be", BY},
    {"--assets", NULL, "DIR", "the folder with moves.yaml and the rest of the catalogue", ASSETS},
    {"--help", "-h", NULL, "this text", HELP},
    {"--version", NULL, NULL, "the version", VERSION},
};
#define COUNT(table) (sizeof(table) / sizeof *(table))

// An option is told only when some command takes it.
static bool is_taken(enum option o)
{
    uint32_t taken = EVERYWHERE;
    for (size_t i = 0; i < COUNT(commands); i++)
        taken |= commands[i].options;
    return taken >> o & 1;
}

void author_help(pb_buf *out)
{
    pb_buf_add(out,
               PB_STR("pushback-author: for those who write scenarios.\n\n"
                      "Usage: pushback-author COMMAND [OPTION]... PATH...\n\n"
                      "A PATH is a scenario's folder, or a folder of such folders; check also\n"
                      "takes a language of the primer, such as assets/primer/en, and "
                      "courses.\n\nCommands:\n"));
    for (size_t i = 0; i < COUNT(commands); i++)
        pb_buf_printf(out, "  %-26s %s\n", commands[i].synopsis, commands[i].what);
    pb_buf_add(out, PB_STR("\nOptions:\n"));
    for (size_t i = 0; i < COUNT(options); i++) {
        pb_buf left = {0};
        if (!is_taken(options[i].option))
            continue;
        pb_buf_printf(&left, "%s%s%s%s%s", options[i].brief ? options[i].brief : "",
                      options[i].brief ? ", " : "", options[i].name, options[i].value ? " " : "",
                      options[i].value ? options[i].value : "");
        pb_buf_printf(out, "  %-26s %s\n", left.p, options[i].what);
        pb_buf_release(&left);
    }
    pb_buf_add(
        out,
        PB_STR("\nExit status: 0 no findings, 1 findings, 2 the command line or the machine.\n"));
}

static bool number(const char *name, const char *value, uint64_t most, uint64_t *out, pb_err *err)
{
    char *end;
    *out = strtoull(value, &end, 10);
    return (*value >= '0' && *value <= '9' && !*end && *out <= most) ||
           pb_err_set(err, "%s is a whole number up to %llu, not '%s'", name,
                      (unsigned long long)most, value);
}

static bool count(const char *name, const char *value, uint32_t most, uint32_t *out, pb_err *err)
{
    uint64_t n;
    if (!number(name, value, most, &n, err))
        return false;
    *out = (uint32_t)n;
    return n > 0 || pb_err_set(err, "%s is more than 0", name);
}

static bool take(enum option o, const char *name, const char *value, author_request *out,
                 pb_err *err)
{
    const char **text[] = {[FORMAT] = &out->format,   [SEVERITIES] = &out->severities,
                           [OUTPUT] = &out->output,   [LANGUAGE] = &out->language,
                           [TITLE] = &out->title,     [PEOPLE] = &out->people,
                           [SETTING] = &out->setting, [SCHOOL] = &out->school,
                           [ASSETS] = &out->assets,   [AT] = &out->at,
                           [BY] = &out->by,           [HEAT] = &out->heat,
                           [INPUTS] = &out->inputs,   [PLAYER] = &out->player,
                           [VERSION] = NULL};
    bool *flag[] = {[QUIET] = &out->quiet,
                    [ERRORS_ONLY] = &out->errors_only,
                    [HELP] = &out->help,
                    [VERSION] = &out->version};
    switch (o) {
    case RUNS:
        return count(name, value, 10000000, &out->runs, err);
    case BUDGET:
        return count(name, value, 1000000, &out->budget, err);
    case SESSION:
        return count(name, value, UINT32_MAX, &out->session, err);
    case LEVEL:
        return count(name, value, 3, &out->level, err);
    case MINUTES:
        return count(name, value, 240, &out->minutes, err);
    case SEED:
        out->has_seed = true;
        return number(name, value, UINT64_MAX, &out->seed, err);
    default:
        if (value)
            *text[o] = value;
        else
            *flag[o] = true;
        return true;
    }
}

// Takes the option at argv[*i], with its value behind '=' or in the next argument.
static bool parse_option(int argc, char **argv, int *i, uint32_t *said, author_request *out,
                         pb_err *err)
{
    const char *word = argv[*i];
    for (size_t k = 0; k < COUNT(options); k++) {
        const char *name = options[k].name;
        size_t n = strlen(name);
        bool is_brief = options[k].brief && strcmp(word, options[k].brief) == 0;
        if (!is_taken(options[k].option) ||
            (!is_brief && (strncmp(word, name, n) != 0 || (word[n] && word[n] != '='))))
            continue;
        const char *value = !is_brief && word[n] ? word + n + 1 : NULL;
        if (!options[k].value && value)
            return pb_err_set(err, "%s takes no value", name);
        if (options[k].value && !value && ++*i >= argc)
            return pb_err_set(err, "%s wants a value: %s", name, options[k].value);
        *said |= BIT(options[k].option);
        return take(options[k].option, name, options[k].value && !value ? argv[*i] : value, out,
                    err);
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

// That the command takes the options that were said, and so many paths.
static bool fits(const author_request *r, uint32_t said, pb_err *err)
{
    const struct author_command *c = r->command;
    for (size_t k = 0; k < COUNT(options); k++)
        if (said & ~(c->options | EVERYWHERE) & BIT(options[k].option))
            return pb_err_set(err, "%s does not take %s", c->name, options[k].name);
    if (r->n_paths < c->least)
        return pb_err_set(err, "%s which scenario? name its folder: %s", c->name, c->synopsis);
    return r->n_paths <= c->most ||
           pb_err_set(err, "that is more than %s takes: %s", c->name, c->synopsis);
}

bool author_request_parse(int argc, char **argv, author_request *out, pb_err *err)
{
    *out = (author_request){0};
    bool only_words = false;
    int words = 0;
    uint32_t said = 0;
    for (int i = 1; i < argc; i++) {
        char *word = argv[i];
        bool is_option = !only_words && word[0] == '-' && word[1];
        if (is_option && strcmp(word, "--") == 0)
            only_words = true;
        else if (is_option ? !parse_option(argc, argv, &i, &said, out, err)
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
    return fits(out, said, err);
}

int author_format(const author_request *r, const char *const *names, int n, pb_err *err)
{
    if (!r->format)
        return 0;
    int at = pb_word_find(pb_str_of(r->format), names, n);
    if (at >= 0)
        return at;
    pb_buf list = {0};
    for (int i = 0; i < n; i++)
        pb_buf_printf(&list, "%s%s", i ? (i + 1 == n ? " or " : ", ") : "", names[i]);
    pb_err_set(err, "%s --format is %s, not '%s'", r->command->name, list.p, r->format);
    pb_buf_release(&list);
    return -1;
}
