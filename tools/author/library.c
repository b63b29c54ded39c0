// SPDX-License-Identifier: MIT
// Scenarios side by side, and what they exercise together.
#include "author.h"
#include "base/utf8.h"
#include "stats.h"

enum { NAME = 24 };

static void name(pb_buf *out, pb_str s)
{
    size_t wide = pb_utf8_count(s);
    pb_buf_printf(out, "  %.*s", PB_STR_ARG(s));
    pb_buf_fill(out, ' ', wide < NAME ? NAME - wide : 1);
}

static void sizes(const author_stats *st, uint32_t n, pb_buf *out)
{
    pb_buf_add(
        out, PB_STR("                            level beats decisions stretches  words    minutes "
                    "endings moves drifts\n"));
    for (uint32_t i = 0; i < n; i++) {
        const pb_scenario *s = st[i].s;
        const pb_seen_way *any = &st[i].seen.way[PB_WAY_RANDOM];
        name(out, s->meta.id);
        pb_buf_printf(out, "%5u %5u %9u %9u %6u %3u–%2u–%2u %7u %5u %6u\n", s->meta.level,
                      s->beats.n, s->decisions.n, st[i].stretches, st[i].words,
                      author_stats_minutes(any, 0), author_stats_minutes(any, 50),
                      author_stats_minutes(any, 100), s->endings.n,
                      author_stats_some(st[i].moves, st[i].c->moves.n),
                      author_stats_some(st[i].drifts, st[i].c->drifts.n));
    }
}

// A row for each principle, a column for each scenario.
static void chances(const author_stats *st, uint32_t n, pb_buf *out)
{
    const pb_catalogue *c = st->c;
    pb_buf_add(out,
               PB_STR("\nChances that a session of each gives, led at random, and together\n"));
    for (uint32_t p = 0; p < c->principles.n; p++) {
        uint32_t sum = 0;
        name(out, c->principles.p[p].id);
        for (uint32_t i = 0; i < n; i++) {
            uint32_t tenths = author_stats_chances(&st[i], p);
            sum += tenths;
            pb_buf_printf(out, "%5u.%u%s", tenths / 10, tenths % 10,
                          st[i].s->meta.teaches >> p & 1 ? "*" : " ");
        }
        pb_buf_printf(out, "%6u.%u\n", sum / 10, sum % 10);
    }
    pb_buf_add(out, PB_STR("  * it says that it teaches this\n"));
}

// What of a list no scenario has, by name, and how many it has.
static void coverage(const char *what, const char *verb, const uint32_t *of, uint32_t n,
                     pb_str (*id)(const pb_catalogue *, uint32_t), const pb_catalogue *c,
                     pb_buf *out)
{
    uint32_t some = author_stats_some(of, n);
    pb_buf_printf(out, "\n%s: %u of %u %s somewhere", what, some, n, verb);
    for (uint32_t i = 0, first = 1; i < n; i++)
        if (!of[i]) {
            pb_str missing = id(c, i);
            pb_buf_printf(out, "%s%.*s", first ? "; never " : ", ", PB_STR_ARG(missing));
            first = 0;
        }
    pb_buf_char(out, '\n');
}

static pb_str move_id(const pb_catalogue *c, uint32_t i)
{
    return c->moves.p[i].id;
}

static pb_str drift_id(const pb_catalogue *c, uint32_t i)
{
    return c->drifts.p[i].id;
}

void author_stats_library(const author_stats *st, uint32_t n, pb_buf *out)
{
    uint32_t moves[PB_MOVES_MAX] = {0}, drifts[PB_NONE] = {0}, words = 0;
    if (!n)
        return;
    const pb_catalogue *c = st->c;
    for (uint32_t i = 0; i < n; i++) {
        for (uint32_t m = 0; m < c->moves.n; m++)
            moves[m] += st[i].moves[m];
        for (uint32_t d = 0; d < c->drifts.n; d++)
            drifts[d] += st[i].drifts[d];
        words += st[i].words + st[i].options_words;
    }
    pb_buf_printf(out, "%u scenarios, %u words with the answers\n\n", n, words);
    sizes(st, n, out);
    chances(st, n, out);
    coverage("Moves", "are on offer", moves, c->moves.n, move_id, c, out);
    coverage("Drift patterns", "occur", drifts, c->drifts.n, drift_id, c, out);
}
