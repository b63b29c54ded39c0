// SPDX-License-Identifier: MIT
// How a difference is told: for people by sections, only where something changed, and for programs.
#include <math.h>
#include <stdlib.h>

#include "diff.h"

enum { STOPS_SHOWN = 5, WORDS_SHOWN = 100, STEPS_MOST = 2000 };

static const char *const heading[SECTION_COUNT] = {"What scenario.yaml says",
                                                   "The script",
                                                   "What can be reached",
                                                   "How far scores can go",
                                                   "What the known players make of it",
                                                   "How long it is",
                                                   "What the look of an answer tells",
                                                   "What check says"};
static const char *const section_name[SECTION_COUNT] = {"about",   "script", "reach", "bounds",
                                                        "players", "length", "tells", "findings"};

static bool are_numbers(const author_change *c)
{
    return c->kind == CHANGE_OTHER && c->old->known && c->new->known;
}

static double step(const author_change *c)
{
    return c->new->number - c->old->number;
}

// Whether two numbers surely differ, or, of what was sampled, by more than the 95 % confidence
// interval of their difference.
static bool is_certain(const author_change *c)
{
    double a = c->old->spread, b = c->new->spread;
    bool by_chance = c->old->known == KNOWN_BY_CHANCE;
    return fabs(step(c)) > (by_chance ? sqrt(a * a + b * b) : a + b);
}

// Not worth a line: bounds that may be where they were, and less than a point by chance.
static bool is_faint(const author_change *c)
{
    return are_numbers(c) && !is_certain(c) &&
           (c->old->known != KNOWN_BY_CHANCE || fabs(step(c)) < 1);
}

// ---- passages -----------------------------------------------------------------------------------

struct passage {
    pb_str *line;
    uint32_t n;
};

static struct passage lines_of(pb_str text)
{
    struct passage p = {NULL, 0};
    pb_str line, rest = text;
    for (size_t i = 0; i < text.n; i++)
        p.n += text.p[i] == '\n';
    p.line = pb_heap_resize(NULL, (p.n + 1) * sizeof *p.line);
    for (uint32_t i = 0; i < p.n && pb_str_cut(&rest, '\n', &line); i++)
        p.line[i] = line;
    return p;
}

static bool is_passage(pb_str text)
{
    return text.n && text.p[text.n - 1] == '\n';
}

// The lines that are in one only, by the longest common subsequence.
static void tell_passage(pb_str old, pb_str new, pb_buf *out)
{
    struct passage a = lines_of(old), b = lines_of(new);
    if (a.n > STEPS_MOST || b.n > STEPS_MOST) {
        pb_buf_printf(out, "      (%u steps, now %u)\n", a.n, b.n);
    } else {
        size_t row = b.n + 1u;
        uint16_t *longest = pb_heap_resize(NULL, (a.n + 1u) * row * sizeof *longest);
        memset(longest, 0, (a.n + 1u) * row * sizeof *longest);
        for (uint32_t i = a.n; i-- > 0;)
            for (uint32_t k = b.n; k-- > 0;) {
                uint16_t down = longest[(i + 1) * row + k], right = longest[i * row + k + 1];
                longest[i * row + k] = pb_str_eq(a.line[i], b.line[k])
                                           ? (uint16_t)(longest[(i + 1) * row + k + 1] + 1)
                                       : down > right ? down
                                                      : right;
            }
        for (uint32_t i = 0, k = 0; i < a.n || k < b.n;) {
            if (i < a.n && k < b.n && pb_str_eq(a.line[i], b.line[k])) {
                i++;
                k++;
            } else if (k == b.n ||
                       (i < a.n && longest[(i + 1) * row + k] >= longest[i * row + k + 1])) {
                pb_buf_printf(out, "      - %.*s\n", PB_STR_ARG(a.line[i]));
                i++;
            } else {
                pb_buf_printf(out, "      + %.*s\n", PB_STR_ARG(b.line[k]));
                k++;
            }
        }
        free(longest);
    }
    free(a.line);
    free(b.line);
}

// ---- for people ---------------------------------------------------------------------------------

static pb_str or_nothing(pb_str value)
{
    return value.n ? value : PB_STR("nothing");
}

static void tell_other(const author_change *c, pb_buf *out)
{
    pb_str was = c->old->value, is = c->new->value;
    pb_buf_printf(out, "  ~ %.*s", PB_STR_ARG(c->what));
    if (is_passage(was) || is_passage(is)) {
        pb_buf_char(out, '\n');
        tell_passage(was, is, out);
    } else if (was.n + is.n > WORDS_SHOWN) {
        pb_buf_printf(out, "\n      - %.*s\n      + %.*s\n", PB_STR_ARG(or_nothing(was)),
                      PB_STR_ARG(or_nothing(is)));
    } else {
        pb_buf_printf(out, ": %.*s → %.*s", PB_STR_ARG(or_nothing(was)),
                      PB_STR_ARG(or_nothing(is)));
        if (are_numbers(c) && c->new->known == KNOWN_BY_CHANCE)
            pb_buf_printf(out, " (%+.1f%s)", step(c),
                          is_certain(c) ? ", beyond chance" : ", may be chance");
        pb_buf_char(out, '\n');
    }
}

static void tell(const author_change *c, pb_buf *out)
{
    if (c->kind == CHANGE_OTHER) {
        tell_other(c, out);
        return;
    }
    const author_fact *f = c->new ? c->new : c->old;
    pb_buf_printf(out, "  %c %.*s", c->kind == CHANGE_NEW ? '+' : '-', PB_STR_ARG(c->what));
    if (f->value.n && !is_passage(f->value))
        pb_buf_printf(out, f->is_thing ? " “%.*s”" : ": %.*s", PB_STR_ARG(f->value));
    pb_buf_add(out, c->stops_sessions
                        ? PB_STR(" (sessions kept with the old one stop where they come to it)\n")
                        : PB_STR("\n"));
}

static void tell_kept(const author_diff *d, pb_buf *out)
{
    const author_kept *k = &d->kept;
    if (!k->stopped && !k->elsewhere)
        return;
    pb_buf_add(out, PB_STR("\nSessions kept with the old one\n"));
    pb_buf_printf(out, "  Of %u played at random with it, %u stop when they are played again",
                  k->played, k->stopped);
    if (k->elsewhere)
        pb_buf_printf(out, ", and %u come to another ending", k->elsewhere);
    pb_buf_add(out, PB_STR(".\n"));
    for (uint32_t i = 0; i < k->stops.n && i < STOPS_SHOWN; i++)
        pb_buf_printf(out, "  %5u at %.*s.%.*s: %s\n", k->stops.p[i].sessions,
                      PB_STR_ARG(k->stops.p[i].moment), PB_STR_ARG(k->stops.p[i].answer),
                      k->stops.p[i].why);
    if (k->stops.n > STOPS_SHOWN)
        pb_buf_printf(out, "        and at %u other places\n", k->stops.n - STOPS_SHOWN);
}

static void tell_renames(const author_diff *d, pb_buf *out)
{
    if (d->renames.n)
        pb_buf_add(out, PB_STR("\nThe same by another name\n"));
    for (uint32_t i = 0; i < d->renames.n; i++) {
        const author_rename *n = &d->renames.p[i];
        bool kept = strcmp(n->kind, "moment") == 0 || strcmp(n->kind, "answer") == 0;
        pb_buf_printf(out, "  %s %.*s is now %.*s%s\n", n->kind, PB_STR_ARG(n->from),
                      PB_STR_ARG(n->to),
                      kept ? " (sessions kept with the old one stop where they come to it)" : "");
    }
}

void author_diff_text(const author_diff *d, pb_buf *out)
{
    int section = -1;
    uint32_t faint = 0;
    pb_buf_printf(out, "%s → %s\n", d->path[0], d->path[1]);
    if (!author_diff_any(d)) {
        bool same = strcmp(d->v[0]->scenario->hash, d->v[1]->scenario->hash) == 0;
        pb_buf_add(out, same ? PB_STR("\nNothing changed.\n")
                             : PB_STR("\nNothing changed but how the files are laid out.\n"));
        return;
    }
    tell_renames(d, out);
    for (uint32_t i = 0; i < d->changes.n; i++) {
        const author_change *c = &d->changes.p[i];
        if (is_faint(c)) {
            faint++;
            continue;
        }
        if ((int)c->section != section)
            pb_buf_printf(out, "\n%s\n", heading[c->section]);
        section = (int)c->section;
        tell(c, out);
    }
    if (faint)
        pb_buf_printf(out, "\n%u number%s moved so little that it may be nothing.\n", faint,
                      faint == 1 ? "" : "s");
    tell_kept(d, out);
}

// ---- for programs -------------------------------------------------------------------------------

static void json_value(const char *name, const author_fact *f, pb_buf *out)
{
    pb_buf_printf(out, ",\"%s\":", name);
    if (!f)
        pb_buf_add(out, PB_STR("null"));
    else if (f->known && f->known != KNOWN_BETWEEN)
        pb_buf_printf(out, "%.2f", f->number);
    else
        pb_buf_json(out, f->value);
}

static void json_change(const author_change *c, pb_buf *out)
{
    static const char *const kind[] = {"gone", "new", "other"};
    pb_buf_printf(out,
                  "  {\"section\":\"%s\",\"change\":\"%s\",\"what\":", section_name[c->section],
                  kind[c->kind]);
    pb_buf_json(out, c->what);
    json_value("old", c->old, out);
    json_value("new", c->new, out);
    if (are_numbers(c))
        pb_buf_printf(out, ",\"certain\":%s", is_certain(c) ? "true" : "false");
    pb_buf_char(out, '}');
}

static void json_side(const author_diff *d, int i, const char *name, pb_buf *out)
{
    pb_buf_printf(out, "\"%s\":{\"path\":", name);
    pb_buf_json(out, pb_str_of(d->path[i]));
    pb_buf_printf(out, ",\"hash\":\"%s\"}", d->v[i]->scenario->hash);
}

void author_diff_json(const author_diff *d, pb_buf *out)
{
    const author_kept *k = &d->kept;
    pb_buf_char(out, '{');
    json_side(d, 0, "old", out);
    pb_buf_char(out, ',');
    json_side(d, 1, "new", out);
    pb_buf_add(out, PB_STR(",\n\"renamed\":["));
    for (uint32_t i = 0; i < d->renames.n; i++) {
        pb_buf_printf(out, "%s\n  {\"kind\":\"%s\",\"from\":", i ? "," : "", d->renames.p[i].kind);
        pb_buf_json(out, d->renames.p[i].from);
        pb_buf_add(out, PB_STR(",\"to\":"));
        pb_buf_json(out, d->renames.p[i].to);
        pb_buf_char(out, '}');
    }
    pb_buf_add(out, PB_STR("],\n\"changes\":["));
    for (uint32_t i = 0; i < d->changes.n; i++) {
        pb_buf_add(out, i ? PB_STR(",\n") : PB_STR("\n"));
        json_change(&d->changes.p[i], out);
    }
    pb_buf_printf(out,
                  "],\n\"kept_sessions\":{\"played\":%u,\"stopped\":%u,\"other_ending\":%u,"
                  "\"stops\":[",
                  k->played, k->stopped, k->elsewhere);
    for (uint32_t i = 0; i < k->stops.n; i++) {
        pb_buf_printf(out, "%s\n  {\"moment\":", i ? "," : "");
        pb_buf_json(out, k->stops.p[i].moment);
        pb_buf_add(out, PB_STR(",\"answer\":"));
        pb_buf_json(out, k->stops.p[i].answer);
        pb_buf_printf(out, ",\"why\":\"%s\",\"sessions\":%u}", k->stops.p[i].why,
                      k->stops.p[i].sessions);
    }
    pb_buf_add(out, PB_STR("]}}\n"));
}
