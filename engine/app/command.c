// SPDX-License-Identifier: MIT
#include "app/command.h"

#include <stdlib.h>

#include "app/inside.h"
#include "app/places.h"
#include "base/columns.h"
#include "base/file.h"

enum arg { NO_ARG, TAKES_SCENARIO, TAKES_SESSION, TAKES_PAGE, TAKES_COURSE };

static const struct {
    const char *name;
    enum pb_ask ask;
    enum arg arg;
    const char *synopsis, *what;
} commands[] = {
    {"list", PB_ASK_LIST, NO_ARG, "list", PB_WORDS("the scenarios there are")},
    {"play", PB_ASK_PLAY, TAKES_SCENARIO, "play SCENARIO",
     PB_WORDS("begin a session; SCENARIO is a name from the list or a folder")},
    {"resume", PB_ASK_RESUME, TAKES_SESSION, "resume [SESSION]",
     PB_WORDS("go on with a session, the newest unfinished one if none is named")},
    {"sessions", PB_ASK_SESSIONS, NO_ARG, "sessions",
     PB_WORDS("the sessions kept on this machine")},
    {"debrief", PB_ASK_DEBRIEF, TAKES_SESSION, "debrief [SESSION]",
     PB_WORDS("what a session made of the talk, the newest if none is named")},
    {"export", PB_ASK_EXPORT, TAKES_SESSION, "export [SESSION]",
     PB_WORDS("a session's whole debrief as a web page or Markdown")},
    {"primer", PB_ASK_PRIMER, TAKES_PAGE, "primer [PAGE]",
     PB_WORDS("what Balint groups are and how they are led: a page, or which pages there are")},
    {"course", PB_ASK_COURSE, TAKES_COURSE, "course [COURSE]",
     PB_WORDS("a course's weeks, and what is played of them; or which courses there are")},
};

enum option {
    O_TEXT,
    O_JSON,
    O_SEED,
    O_MODE,
    O_LANG,
    O_SCHOOL,
    O_INPUTS,
    O_FORMAT,
    O_OUTPUT,
    O_HELP,
    O_VERSION
};

static const struct {
    const char *name, *value, *what;
    enum option option;
} options[] = {
    {"--text", NULL, PB_WORDS("in this terminal, not in a window"), O_TEXT},
    {"--json", NULL, PB_WORDS("for machines: list, sessions, debrief, and play with --inputs"),
     O_JSON},
    {"--seed", "N",
     PB_WORDS(
         "the seed of chance, a whole number; the same seed and answers give the same session"),
     O_SEED},
    {"--mode", "MODE", PB_WORDS("practice, rehearsal or assessment"), O_MODE},
    {"--school", "SCHOOL", PB_WORDS("score in another tradition than the scenario's own"),
     O_SCHOOL},
    {"--lang", "LANG",
     PB_WORDS("the language of the program and of the scenarios that have it, such as zh_CN"),
     O_LANG},
    {"--inputs", "FILE",
     PB_WORDS("take the answers from a file, one a line (an option's id, quiet, wait, back); - is "
              "standard "
              "input"),
     O_INPUTS},
    {"--format", "FORMAT",
     PB_WORDS("of export: html or md (else what the file's name ends in, else html); "
              "of primer: html, all of it"),
     O_FORMAT},
    {"--output", "FILE",
     PB_WORDS("of export and primer: the file to write (-o too); - is standard output"), O_OUTPUT},
    {"--help", NULL, PB_WORDS("this text"), O_HELP},
    {"--version", NULL, PB_WORDS("the version"), O_VERSION},
};
#define COUNT(table) (sizeof(table) / sizeof *(table))

void pb_request_help(const pb_tongue *t, pb_buf *out)
{
    pb_buf_printf(out, "%s",
                  pb_tr(t, "Pushback: practise holding a Balint group.\n\nUsage: pushback "
                           "[COMMAND] [OPTION]...\n\n"
                           "Without a command the program opens in a window, or in this terminal "
                           "when there is no display.\n\n"
                           "Commands:\n"));
    for (size_t i = 0; i < COUNT(commands); i++)
        pb_buf_printf(out, "  %-20s %s\n", commands[i].synopsis, pb_tr(t, commands[i].what));
    pb_buf_printf(out, "%s", pb_tr(t, "\nOptions:\n"));
    for (size_t i = 0; i < COUNT(options); i++) {
        pb_buf left = {0};
        pb_buf_printf(&left, "%s%s%s", options[i].name, options[i].value ? " " : "",
                      options[i].value ? options[i].value : "");
        pb_buf_printf(out, "  %-20s %s\n", left.p, pb_tr(t, options[i].what));
        pb_buf_release(&left);
    }
    pb_buf_printf(out, "%s",
                  pb_tr(t, "\nSessions are kept in PUSHBACK_HOME, else in the user's data folder; "
                           "nothing leaves this machine.\n"
                           "Exit status: 0 well, 1 something to mend was found, 2 the command line "
                           "or the machine.\n"));
}

static bool parse_seed(const char *text, pb_request *out, pb_err *err)
{
    int64_t seed;
    if (!pb_str_int(pb_str_of(text), &seed) || seed < 0)
        return pb_err_set(err, "--seed wants a whole number from 0 to %lld, not '%s'",
                          (long long)INT64_MAX, text);
    out->config.seed = (uint64_t)seed;
    out->config.has_seed = true;
    return true;
}

static const char *const format_name[PB_EXPORT_COUNT] = {"html", "md"};

static bool parse_format(const char *text, pb_request *out, pb_err *err)
{
    int form = pb_word_find(pb_str_of(text), format_name, PB_EXPORT_COUNT);
    if (form < 0)
        return pb_err_set(err, "--format is html or md, not '%s'", text);
    out->form = (enum pb_export)form;
    out->has_form = true;
    return true;
}

// The form that a file's name asks for, and standard output for "-".
static void settle_output(pb_request *out)
{
    if (out->output && strcmp(out->output, "-") == 0)
        out->output = NULL;
    const char *dot = out->output ? strrchr(out->output, '.') : NULL;
    int form = dot ? pb_word_find(pb_str_of(dot + 1), format_name, PB_EXPORT_COUNT) : -1;
    if (!out->has_form && form >= 0)
        out->form = (enum pb_export)form;
}

static bool take_option(enum option o, const char *value, pb_request *out, pb_err *err)
{
    int mode;
    switch (o) {
    case O_TEXT:
        out->text = true;
        return true;
    case O_JSON:
        out->json = true;
        return true;
    case O_SEED:
        return parse_seed(value, out, err);
    case O_MODE:
        mode = pb_word_find(pb_str_of(value), pb_mode_name, PB_MODE_COUNT);
        if (mode < 0)
            return pb_err_set(err, "--mode is practice, rehearsal or assessment, not '%s'", value);
        out->config.mode = (enum pb_mode)mode;
        out->config.has_mode = true;
        return true;
    case O_LANG:
        out->language = out->config.language = value;
        return true;
    case O_SCHOOL:
        out->config.school = value;
        return true;
    case O_INPUTS:
        out->inputs = value;
        return true;
    case O_FORMAT:
        return parse_format(value, out, err);
    case O_OUTPUT:
        out->output = value;
        return true;
    case O_HELP:
        out->ask = PB_ASK_HELP;
        return true;
    case O_VERSION:
        out->ask = PB_ASK_VERSION;
        return true;
    }
    return true;
}

// Takes the option at argv[*i], with its value after '=' or in the next argument.
static bool parse_option(int argc, char **argv, int *i, pb_request *out, pb_err *err)
{
    const char *word = argv[*i];
    if (strcmp(word, "-h") == 0)
        word = "--help";
    if (strcmp(word, "-o") == 0)
        word = "--output";
    for (size_t k = 0; k < COUNT(options); k++) {
        size_t n = strlen(options[k].name);
        if (strncmp(word, options[k].name, n) != 0 || (word[n] && word[n] != '='))
            continue;
        if (!options[k].value)
            return word[n] ? pb_err_set(err, "%s takes no value", options[k].name)
                           : take_option(options[k].option, NULL, out, err);
        if (word[n])
            return take_option(options[k].option, word + n + 1, out, err);
        if (*i + 1 >= argc)
            return pb_err_set(err, "%s wants a value: %s", options[k].name, options[k].value);
        return take_option(options[k].option, argv[++*i], out, err);
    }
    return pb_err_set(err, "unknown option '%s'; 'pushback --help' lists them", word);
}

static bool parse_word(const char *word, int *command, pb_request *out, pb_err *err)
{
    if (*command < 0) {
        for (size_t k = 0; k < COUNT(commands); k++)
            if (strcmp(word, commands[k].name) == 0) {
                *command = (int)k;
                out->ask = commands[k].ask;
                return true;
            }
        return pb_err_set(err, "unknown command '%s'; 'pushback --help' lists them", word);
    }
    if (commands[*command].arg == TAKES_SCENARIO && !out->scenario) {
        out->scenario = out->config.folder = word;
        return true;
    }
    if (commands[*command].arg == TAKES_SESSION && !out->session) {
        int64_t n;
        if (!pb_str_int(pb_str_of(word), &n) || n <= 0)
            return pb_err_set(
                err, "a session is named by its number, not '%s'; 'pushback sessions' lists them",
                word);
        out->session = n;
        return true;
    }
    if (commands[*command].arg == TAKES_PAGE && !out->page) {
        out->page = word;
        return true;
    }
    if (commands[*command].arg == TAKES_COURSE && !out->course) {
        out->course = word;
        return true;
    }
    return pb_err_set(err, "'%s' is one argument too many", word);
}

// The primer is text in a terminal, a page at a time, or one web page.
static bool primer_fits(pb_request *r, pb_err *err)
{
    r->has_form = r->has_form || r->output;
    if (r->form != PB_EXPORT_HTML)
        return pb_err_set(err, "the primer is written as html; its pages are Markdown as they are");
    if (r->page && r->has_form)
        return pb_err_set(err, "a web page of the primer is all of it, not '%s' alone", r->page);
    return true;
}

bool pb_request_parse(int argc, char **argv, pb_request *out, pb_err *err)
{
    *out = (pb_request){.ask = PB_ASK_HOME};
    int command = -1;
    bool only_words = false;
    for (int i = 1; i < argc; i++) {
        bool is_option = !only_words && argv[i][0] == '-' && argv[i][1];
        if (is_option && strcmp(argv[i], "--") == 0)
            only_words = true;
        else if (!(is_option ? parse_option(argc, argv, &i, out, err)
                             : parse_word(argv[i], &command, out, err)))
            return false;
        if (out->ask == PB_ASK_HELP || out->ask == PB_ASK_VERSION)
            return true;
    }
    if (out->ask == PB_ASK_PLAY && !out->scenario)
        return pb_err_set(err, "play which scenario? 'pushback list' lists them");
    if ((out->output || out->has_form) && out->ask != PB_ASK_EXPORT && out->ask != PB_ASK_PRIMER)
        return pb_err_set(err, "--format and --output go with export and primer");
    if (out->ask == PB_ASK_PRIMER && !primer_fits(out, err))
        return false;
    settle_output(out);
    if (out->inputs && out->ask != PB_ASK_PLAY)
        return pb_err_set(err, "--inputs goes with play");
    if (out->json && (out->ask == PB_ASK_HOME || out->ask == PB_ASK_RESUME ||
                      out->ask == PB_ASK_EXPORT || out->ask == PB_ASK_PRIMER ||
                      out->ask == PB_ASK_COURSE || (out->ask == PB_ASK_PLAY && !out->inputs)))
        return pb_err_set(err, "--json goes with list, sessions, debrief, and play with --inputs");
    return true;
}

pb_tongue *pb_request_tongue(const pb_request *r)
{
    pb_buf share = {0}, assets = {0};
    pb_languages languages = {0};
    uint32_t number = 0;
    if (pb_places_share(&share, NULL))
        pb_languages_find(&languages, pb_path_join(&assets, share.p, "assets"));
    pb_str wanted = pb_str_of(r->language ? r->language : pb_languages_wanted());
    pb_tongue *t = pb_languages_best(&languages, wanted, &number)
                       ? pb_languages_tongue(&languages, number)
                       : NULL;
    pb_languages_release(&languages);
    pb_buf_release(&share);
    pb_buf_release(&assets);
    return t;
}

// ---- the commands that need no face -----------------------------------------------------------

int64_t pb_app_scenario(pb_app *app, const char *name, pb_buf *diagnostics, pb_err *err)
{
    uint32_t v = pb_shelf_find(&app->shelf, pb_str_of(name));
    if (v == PB_NO_INDEX && pb_dir_exists(name)) {
        pb_str folder = pb_str_of(name);
        while (folder.n > 1 && folder.p[folder.n - 1] == '/')
            folder.n--;
        pb_str id = folder, rest = folder;
        while (pb_str_cut(&rest, '/', &id))
            ;
        v = pb_shelf_add(&app->shelf, id, folder, NULL);
    }
    if (v == PB_NO_INDEX) {
        pb_err_set(err, "there is no scenario '%s'; 'pushback list' lists them", name);
        return -1;
    }
    const pb_volume *vol = pb_shelf_read(&app->shelf, v);
    if (vol->sim)
        return v;
    if (diagnostics)
        pb_diags_print(&vol->diags, &vol->scenario->sources, diagnostics);
    if (vol->diags.errors == 1)
        pb_err_set(err, "the scenario '%s' cannot be played: 1 error", name);
    else
        pb_err_set(err, "the scenario '%s' cannot be played: %u errors", name, vol->diags.errors);
    return -1;
}

int64_t pb_app_newest(pb_app *app, pb_err *err)
{
    if (!pb_app_look(app, err))
        return 0;
    if (!app->kept.n)
        pb_err_set(err, "there are no sessions yet");
    return app->kept.n ? app->kept.p[0].row.number : 0;
}

bool pb_app_asset(const char *name, pb_buf *out, pb_err *err)
{
    pb_buf share = {0}, below = {0};
    bool ok = pb_places_share(&share, err);
    if (ok) {
        pb_buf_printf(&below, "assets/%s", name);
        pb_path_join(out, share.p, below.p);
    }
    pb_buf_release(&share);
    pb_buf_release(&below);
    return ok;
}

// A cell of a table for people.
static void add_cell(pb_buf *out, pb_str text, int columns)
{
    pb_columns_pad(out, text, columns);
    pb_buf_char(out, ' ');
}

static void list_row(const pb_tongue *t, const pb_volume *v, bool json, pb_buf *out)
{
    const pb_meta *m = &v->scenario->meta;
    if (!json) {
        add_cell(out, v->id, 24);
        add_cell(out, m->title, 30);
        if (v->sim)
            pb_buf_printf(out, pb_tr(t, "level %u, %u min"), m->level, m->minutes);
        else
            pb_buf_printf(out,
                          pb_tr_n(t, "cannot be played: %u error", "cannot be played: %u errors",
                                  v->diags.errors),
                          v->diags.errors);
        pb_buf_char(out, '\n');
        return;
    }
    pb_buf_add(out, PB_STR("{\"id\":"));
    pb_buf_json(out, v->id);
    pb_buf_add(out, PB_STR(",\"title\":"));
    pb_buf_json(out, m->title);
    pb_buf_add(out, PB_STR(",\"summary\":"));
    pb_buf_json(out, m->summary);
    pb_buf_printf(out,
                  ",\"level\":%u,\"minutes\":%u,\"playable\":%s,\"errors\":%u,\"warnings\":%u,"
                  "\"hash\":\"%s\"}",
                  m->level, m->minutes, v->sim ? "true" : "false", v->diags.errors,
                  v->diags.warnings, v->scenario->hash);
}

bool pb_app_list(pb_app *app, bool json, pb_buf *out, pb_err *err)
{
    (void)err;
    pb_buf_add(out, json ? PB_STR("[") : PB_STR(""));
    for (uint32_t i = 0; i < app->shelf.volumes.n; i++) {
        pb_buf_add(out, json && i ? PB_STR(",") : PB_STR(""));
        list_row(app->tongue, &app->shelf.volumes.p[i], json, out);
    }
    if (!json && !app->shelf.volumes.n)
        pb_buf_printf(out, "%s\n", pb_tr(app->tongue, "There are no scenarios."));
    pb_buf_add(out, json ? PB_STR("]\n") : PB_STR(""));
    return true;
}

static void session_row(const pb_tongue *t, const pb_kept *k, pb_buf *out)
{
    static const char *const mode[PB_MODE_COUNT] = {PB_WORDS("practice"), PB_WORDS("rehearsal"),
                                                    PB_WORDS("assessment")};
    pb_buf cell = {0};
    pb_buf_printf(out, "%5lld  ", (long long)k->row.number);
    add_cell(out, k->row.scenario, 24);
    add_cell(out, pb_str_of(pb_tr(t, mode[k->row.mode])), 11);
    pb_buf_printf(&cell, pb_tr_n(t, "%u decision", "%u decisions", k->decisions), k->decisions);
    add_cell(out, pb_buf_str(&cell), 13);
    cell.n = 0;
    pb_buf_printf(&cell, pb_tr(t, "%u min"), k->minutes);
    add_cell(out, pb_buf_str(&cell), 8);
    pb_buf_printf(out, "%s\n", k->is_over ? pb_tr(t, "finished") : pb_tr(t, "unfinished"));
    pb_buf_release(&cell);
}

bool pb_app_sessions(pb_app *app, bool json, pb_buf *out, pb_err *err)
{
    if (!pb_app_look(app, err))
        return false;
    pb_buf_add(out, json ? PB_STR("[") : PB_STR(""));
    for (uint32_t i = 0; i < app->kept.n; i++) {
        const pb_kept *k = &app->kept.p[i];
        if (json)
            pb_buf_printf(out,
                          "%s{\"session\":%lld,\"scenario\":\"%.*s\",\"mode\":\"%s\",\"decisions\":"
                          "%u,\"minutes\":%u,\"over\":%s,\"started\":%lld}",
                          i ? "," : "", (long long)k->row.number, PB_STR_ARG(k->row.scenario),
                          pb_mode_name[k->row.mode], k->decisions, k->minutes,
                          k->is_over ? "true" : "false", (long long)k->row.started);
        else
            session_row(app->tongue, k, out);
    }
    if (!json && !app->kept.n)
        pb_buf_printf(out, "%s\n", pb_tr(app->tongue, "There are no sessions yet."));
    pb_buf_add(out, json ? PB_STR("]\n") : PB_STR(""));
    return true;
}

void pb_app_debrief_json(pb_app *app, pb_buf *out)
{
    if (app->page == PAGE_DEBRIEF)
        pb_debrief_json(&app->reading.debrief, &app->reading.journal, out);
}
