// SPDX-License-Identifier: MIT
// What each of the known players would score. A scenario in which the fixer or the longest answer
// does well does not measure how a group is led.
#include <stdlib.h>

#include "author.h"
#include "base/utf8.h"
#include "study/players.h"

enum { RUNS = 1000, SEED = 1, CHART = 51, LABEL = 34 };

struct bots {
    const pb_volume *v;
    const pb_catalogue *c;
    uint32_t runs;
    uint64_t seed;
    pb_played played[PB_PLAYER_COUNT];
};

static const char *const heading[PB_PLAYER_COUNT] = {
    "expert", "fixer", "interr.", "reass.", "lect.", "absent", "first", "longest", "random"};
static const char letter[] = "EFIRLA1W?";

// ---- playing ------------------------------------------------------------------------------------

struct telling { // how far one player is
    const struct bots *b;
    int player;
};

static void tell(void *ctx, uint32_t done)
{
    const struct telling *t = ctx;
    uint64_t all = (uint64_t)t->b->runs * PB_PLAYER_COUNT;
    author_progress(NULL, pb_player_name[t->player],
                    (uint32_t)(((uint64_t)t->b->runs * (uint32_t)t->player + done) * 1000 / all));
}

static void play_all(struct bots *b)
{
    pb_cast cast;
    pb_cast_init(&cast, b->v->sim);
    for (int p = 0; p < PB_PLAYER_COUNT; p++) {
        struct telling t = {b, p};
        pb_players_play(&cast, (enum pb_player)p, b->runs, b->seed, author_threads(), tell, &t,
                        &b->played[p]);
    }
    pb_cast_release(&cast);
    author_progress(NULL, NULL, 0);
}

// ---- for people ---------------------------------------------------------------------------------

static void label(pb_buf *out, pb_str name)
{
    size_t wide = pb_utf8_count(name);
    pb_buf_printf(out, "  %.*s", PB_STR_ARG(name));
    pb_buf_fill(out, ' ', wide < LABEL ? LABEL - wide : 1);
}

static void cell(pb_buf *out, int64_t value)
{
    if (value < 0)
        pb_buf_add(out, PB_STR("       –"));
    else
        pb_buf_printf(out, "%8lld", (long long)value);
}

static void text_head(const struct bots *b, pb_buf *out)
{
    const pb_meta *m = &b->v->scenario->meta;
    pb_buf_printf(out, "%.*s, as the school “%.*s” sees it; %u session%s each from seed %llu\n\n",
                  PB_STR_ARG(m->title), PB_STR_ARG(b->c->schools.p[pb_sim_school(b->v->sim)].name),
                  b->runs, b->runs == 1 ? "" : "s", (unsigned long long)b->seed);
    pb_buf_add(out, PB_STR("Score, in per cent of what the chances allowed"));
    pb_buf_char(out, '\n');
    pb_buf_fill(out, ' ', LABEL + 2);
    for (int p = 0; p < PB_PLAYER_COUNT; p++)
        pb_buf_printf(out, "%8s", heading[p]);
    pb_buf_add(out, PB_STR("   chances\n"));
}

static void text_scores(const struct bots *b, pb_buf *out)
{
    const pb_played *any = &b->played[PB_RANDOM];
    for (uint32_t i = 0; i < b->c->principles.n; i++) {
        label(out, b->c->principles.p[i].name);
        for (int p = 0; p < PB_PLAYER_COUNT; p++) {
            int32_t mean = pb_played_mean(&b->played[p], i);
            cell(out, mean < 0 ? -1 : (mean + 5) / 10);
        }
        double chances = any->sessions ? (double)any->chances[i] / any->sessions : 0;
        pb_buf_printf(out, "%10.1f\n", chances);
    }
}

static void text_sessions(const struct bots *b, pb_buf *out)
{
    pb_buf_char(out, '\n');
    label(out, PB_STR("minutes"));
    for (int p = 0; p < PB_PLAYER_COUNT; p++)
        cell(out, (int64_t)((b->played[p].seconds / b->runs + 30) / 60));
    pb_buf_char(out, '\n');
    label(out, PB_STR("answers"));
    for (int p = 0; p < PB_PLAYER_COUNT; p++)
        cell(out, (int64_t)((b->played[p].answers + b->runs / 2) / b->runs));
    pb_buf_add(out, PB_STR("\n\nEndings, in per cent of the sessions\n"));
    const pb_scenario *s = b->v->scenario;
    for (uint32_t e = 0; e < s->endings.n && e < PB_ENDINGS_MAX; e++) {
        label(out, s->endings.p[e].id);
        for (int p = 0; p < PB_PLAYER_COUNT; p++)
            cell(out, ((int64_t)b->played[p].endings[e] * 100 + b->runs / 2) / b->runs);
        pb_buf_char(out, '\n');
    }
    bool unfinished = false;
    for (int p = 0; p < PB_PLAYER_COUNT; p++)
        unfinished |= b->played[p].unfinished > 0;
    if (!unfinished)
        return;
    label(out, PB_STR("no ending"));
    for (int p = 0; p < PB_PLAYER_COUNT; p++)
        cell(out, ((int64_t)b->played[p].unfinished * 100 + b->runs / 2) / b->runs);
    pb_buf_char(out, '\n');
}

static void text_chart(const struct bots *b, pb_buf *out)
{
    pb_buf_add(out, PB_STR("\nWhere each of them stands, from 0 to 100\n"));
    for (uint32_t i = 0; i < b->c->principles.n; i++) {
        char row[CHART + 1];
        memset(row, '.', CHART);
        row[CHART] = '\0';
        for (int p = PB_PLAYER_COUNT; p-- > 0;) {
            int32_t mean = pb_played_mean(&b->played[p], i);
            if (mean < 0)
                continue;
            char *at = &row[(mean * (CHART - 1) + 500) / 1000];
            *at = *at == '.' ? letter[p] : '+';
        }
        label(out, b->c->principles.p[i].name);
        pb_buf_printf(out, "0 %s 100\n", row);
    }
    pb_buf_char(out, '\n');
    for (int p = 0; p < PB_PLAYER_COUNT; p++)
        pb_buf_printf(out, "  %c  %-14s %s\n", letter[p], pb_player_name[p], pb_player_habit[p]);
    pb_buf_add(out, PB_STR("  +  several\n"));
}

// Where a single habit does as well as leading: there the scenario does not tell the two apart.
static void text_warnings(const struct bots *b, pb_buf *out)
{
    bool any = false;
    for (uint32_t i = 0; i < b->c->principles.n; i++) {
        int32_t best = pb_played_mean(&b->played[PB_EXPERT], i);
        for (int p = 0; p < PB_PLAYER_COUNT; p++) {
            int32_t mean = pb_played_mean(&b->played[p], i);
            if (p == PB_EXPERT || p == PB_RANDOM || best < 0 || mean < best)
                continue;
            pb_buf_printf(out, "%s  %.*s: %s %d, expert %d\n",
                          any ? "" : "\nAs well as the expert, or better\n",
                          PB_STR_ARG(b->c->principles.p[i].name), pb_player_name[p],
                          (mean + 5) / 10, (best + 5) / 10);
            any = true;
        }
    }
    if (!any)
        pb_buf_add(out, PB_STR("\nNo habit does as well as the expert in any principle.\n"));
}

static void print(const struct bots *b, pb_buf *out)
{
    text_head(b, out);
    text_scores(b, out);
    text_sessions(b, out);
    text_chart(b, out);
    text_warnings(b, out);
}

// ---- for programs -------------------------------------------------------------------------------

static void json_principle(const pb_played *y, uint32_t i, pb_str id, pb_buf *out)
{
    pb_buf_add(out, PB_STR("        "));
    pb_buf_json(out, id);
    pb_buf_printf(out,
                  ": { \"mean\": %d, \"interval\": %d, \"lowest\": %u, \"highest\": %u, "
                  "\"sessions\": %u, \"chances\": %llu, \"made\": %llu, \"of\": %llu }",
                  pb_played_mean(y, i), pb_played_spread(y, i), y->lowest[i], y->highest[i],
                  y->with[i], (unsigned long long)y->chances[i], (unsigned long long)y->made[i],
                  (unsigned long long)y->of[i]);
}

static void json_player(const struct bots *b, int p, pb_buf *out)
{
    const pb_played *y = &b->played[p];
    const pb_scenario *s = b->v->scenario;
    pb_buf_printf(out,
                  "    {\n      \"player\": \"%s\",\n      \"sessions\": %u,\n"
                  "      \"unfinished\": %u,\n      \"answers\": %llu,\n      \"seconds\": %llu,\n",
                  pb_player_name[p], y->sessions, y->unfinished, (unsigned long long)y->answers,
                  (unsigned long long)y->seconds);
    pb_buf_add(out, PB_STR("      \"principles\": {\n"));
    for (uint32_t i = 0, n = 0; i < b->c->principles.n; i++) {
        if (!y->with[i])
            continue;
        pb_buf_add(out, n++ ? PB_STR(",\n") : PB_STR(""));
        json_principle(y, i, b->c->principles.p[i].id, out);
    }
    pb_buf_add(out, PB_STR("\n      },\n      \"endings\": {"));
    for (uint32_t e = 0; e < s->endings.n && e < PB_ENDINGS_MAX; e++) {
        pb_buf_add(out, e ? PB_STR(", ") : PB_STR(" "));
        pb_buf_json(out, s->endings.p[e].id);
        pb_buf_printf(out, ": %u", y->endings[e]);
    }
    pb_buf_add(out, PB_STR(" }\n    }"));
}

static void print_json(const struct bots *b, pb_buf *out)
{
    pb_buf_add(out, PB_STR("{\n  \"scenario\": "));
    pb_buf_json(out, b->v->id);
    pb_buf_add(out, PB_STR(",\n  \"hash\": "));
    pb_buf_json(out, pb_str_of(b->v->scenario->hash));
    pb_buf_add(out, PB_STR(",\n  \"school\": "));
    pb_buf_json(out, b->c->schools.p[pb_sim_school(b->v->sim)].id);
    pb_buf_printf(out, ",\n  \"runs\": %u,\n  \"seed\": %llu,\n  \"players\": [\n", b->runs,
                  (unsigned long long)b->seed);
    for (int p = 0; p < PB_PLAYER_COUNT; p++) {
        pb_buf_add(out, p ? PB_STR(",\n") : PB_STR(""));
        json_player(b, p, out);
    }
    pb_buf_add(out, PB_STR("\n  ]\n}\n"));
}

// ---- one of them, answer by answer --------------------------------------------------------------

static void tell_input(void *ctx, const pb_session *s, pb_input input)
{
    const pb_scenario *sc = pb_sim_scenario(s->sim);
    uint32_t option = sc->decisions.p[s->state.decision].first_option + input.option;
    pb_str id = input.kind == PB_INPUT_WAIT ? PB_STR("wait") : sc->option_texts.p[option].id;
    pb_buf_printf(ctx, "%.*s\n", PB_STR_ARG(id));
}

// The answers that a player gives in one session, as `pushback play --inputs` takes them.
static bool print_answers(const struct bots *b, const char *player, pb_buf *out, pb_err *err)
{
    int p = pb_word_find(pb_str_of(player), pb_player_name, PB_PLAYER_COUNT);
    if (p < 0)
        return pb_err_set(err, "there is no player '%s'; 'pushback-author bots' lists them",
                          player);
    pb_cast cast;
    pb_cast_init(&cast, b->v->sim);
    pb_session *s = pb_session_new(b->v->sim, b->seed, PB_REHEARSAL);
    pb_player_session(&cast, (enum pb_player)p, b->seed, s, tell_input, out, NULL);
    pb_session_free(s);
    pb_cast_release(&cast);
    return true;
}

int author_bots(const author_request *r, pb_buf *out, pb_err *err)
{
    static const char *const formats[] = {"text", "json"};
    int format = author_format(r, formats, 2, err);
    pb_shelf shelf = {0};
    bool ok = format >= 0 && author_open(&shelf, r, err);
    const pb_volume *v = ok ? author_load(&shelf, r->paths[0], out, err) : NULL;
    if (v) {
        struct bots *b = pb_heap_resize(NULL, sizeof *b);
        *b = (struct bots){.v = v,
                           .c = &shelf.catalogue,
                           .runs = r->runs ? r->runs : RUNS,
                           .seed = r->has_seed ? r->seed : SEED};
        ok = !r->player || print_answers(b, r->player, out, err);
        if (!r->player)
            play_all(b);
        if (!r->player)
            (format ? print_json : print)(b, out);
        free(b);
    }
    pb_shelf_release(&shelf);
    return v && ok ? AUTHOR_CLEAN : AUTHOR_CANNOT;
}
