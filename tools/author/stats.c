// SPDX-License-Identifier: MIT
// What a scenario is made of, in numbers: its size, how long its sessions last, which moves, drift
// patterns and endings it has and how often play comes to them, who speaks how much, whether
// the look of an answer tells its worth, and how far it is translated.
#include <stdlib.h>
#include <string.h>

#include "author.h"
#include "base/utf8.h"
#include "package/find.h"
#include "stats.h"

enum { RUNS = 300, SEED = 1 };

typedef PB_VEC(author_stats) all_stats;

static uint32_t words_of(pb_str s)
{
    uint32_t n = 0;
    bool in_word = false;
    for (size_t at = 0; at < s.n;) {
        uint32_t c = pb_utf8_next(s, &at);
        bool wide = c >= 0x3000 && c < 0xA000, space = c <= ' ' || c == 0x2014;
        n += wide || (!space && !in_word);
        in_word = !space && !wide;
    }
    return n;
}

static pb_str as_written(const void *ctx, uint32_t option)
{
    return ((const pb_scenario *)ctx)->option_texts.p[option].says;
}

void author_stats_gather(author_stats *st, const pb_volume *v, const pb_catalogue *c)
{
    const pb_scenario *s = v->scenario;
    pb_cast cast;
    *st = (author_stats){.s = s, .c = c};
    pb_cast_init(&cast, v->sim);
    pb_players_play(&cast, PB_RANDOM, RUNS, SEED, author_threads(), NULL, NULL, &st->random);
    pb_cast_release(&cast);
    pb_observe(&st->seen, v->sim);
    pb_giveaways_of(s, &st->seen, s->meta.language, as_written, s, &st->tells);
    for (uint32_t i = 0; i < s->lines.n; i++) {
        const pb_line *l = &s->lines.p[i];
        uint32_t who = l->speaker < PB_PEOPLE_MAX ? l->speaker : PB_PEOPLE_MAX;
        uint32_t words = words_of(s->line_texts.p[i].says);
        st->said[who] += l->is_said;
        st->person_words[who] += words;
        st->words += words + words_of(s->line_texts.p[i].does);
        st->talk[l->talk] += l->is_said && l->talk < PB_TALK_COUNT;
        if (l->drift != PB_NONE)
            st->drifts[l->drift]++;
    }
    for (uint32_t i = 0; i < s->options.n; i++) {
        st->options_words += words_of(s->option_texts.p[i].says);
        st->moves[s->options.p[i].move]++;
        if (s->options.p[i].otherwise != PB_NONE)
            st->moves[s->options.p[i].otherwise]++;
    }
    for (uint32_t i = 0; i < s->decisions.n; i++)
        st->stretches += s->decisions.p[i].is_stretch;
}

void author_stats_release(author_stats *st)
{
    pb_seen_release(&st->seen);
    pb_vec_release(&st->languages);
}

uint32_t author_stats_chances(const author_stats *st, uint32_t principle)
{
    return (uint32_t)(st->random.chances[principle] * 10 / RUNS);
}

uint32_t author_stats_some(const uint32_t *of, uint32_t n)
{
    uint32_t some = 0;
    for (uint32_t i = 0; i < n; i++)
        some += of[i] > 0;
    return some;
}

uint32_t author_stats_minutes(const pb_seen_way *w, uint32_t per_cent)
{
    return w->minutes.n ? w->minutes.p[(w->minutes.n - 1) * per_cent / 100] : 0;
}

// ---- for people -----------------------------------------------------------------------------

static void text_people(const author_stats *st, pb_buf *out)
{
    pb_buf_add(out, PB_STR("\nWho speaks\n"));
    for (uint32_t i = 0; i < st->s->meta.people.n; i++) {
        const pb_person *p = &st->s->meta.people.p[i];
        pb_buf_printf(out, "  %-16.*s %5u lines %7u words%s\n", PB_STR_ARG(p->name), st->said[i],
                      st->person_words[i], p->is_presenter ? "   presents" : "");
    }
}

static void text_moves(const author_stats *st, pb_buf *out)
{
    pb_buf_printf(out, "\nMoves: %u of %u are on offer somewhere\n",
                  author_stats_some(st->moves, st->c->moves.n), st->c->moves.n);
    for (uint32_t m = 0; m < st->c->moves.n; m++)
        pb_buf_printf(out, "  %-24.*s %4u%s\n", PB_STR_ARG(st->c->moves.p[m].id), st->moves[m],
                      st->moves[m] ? "" : "   never");
    pb_buf_printf(out, "\nDrift patterns: %u of %u occur\n",
                  author_stats_some(st->drifts, st->c->drifts.n), st->c->drifts.n);
    for (uint32_t d = 0; d < st->c->drifts.n; d++)
        if (st->drifts[d])
            pb_buf_printf(out, "  %-24.*s %4u line%s\n", PB_STR_ARG(st->c->drifts.p[d].id),
                          st->drifts[d], st->drifts[d] == 1 ? "" : "s");
}

static void text_chances(const author_stats *st, pb_buf *out)
{
    pb_buf_add(out, PB_STR("\nChances that a session gives, when it is led at random\n"));
    for (uint32_t p = 0; p < st->c->principles.n; p++)
        pb_buf_printf(out, "  %-24.*s %6.1f\n", PB_STR_ARG(st->c->principles.p[p].id),
                      author_stats_chances(st, p) / 10.0);
}

static void text_endings(const author_stats *st, pb_buf *out)
{
    uint32_t all = 0;
    for (uint32_t e = 0; e < st->s->endings.n; e++)
        all += st->random.endings[e];
    pb_buf_add(out,
               PB_STR("\nEndings, and the share of sessions led at random that came to each\n"));
    for (uint32_t e = 0; e < st->s->endings.n; e++)
        pb_buf_printf(out, "  %-24.*s %5.1f %%\n", PB_STR_ARG(st->s->endings.p[e].id),
                      all ? st->random.endings[e] * 100.0 / all : 0.0);
}

const char *const author_tell_name[PB_TELL_COUNT] = {"longest", "first", "only question",
                                                     "only hedge", "only feeling named"};

const char *const author_trait_name[PB_TRAIT_COUNT] = {
    "length", "position", "question", "exclamation", "trailing", "hedge", "feeling"};

static void text_tells(const author_stats *st, pb_buf *out)
{
    pb_buf_add(out, PB_STR("\nIs the best answer given away?   best    of   by chance\n"));
    for (int t = 0; t < PB_TELL_COUNT; t++)
        pb_buf_printf(out, "  the %-28s %5u %5u %11.1f\n", author_tell_name[t],
                      st->tells.tell[t].best, st->tells.tell[t].moments,
                      st->tells.tell[t].by_chance);
    pb_buf_printf(out, "\nWhat goes with worth, within a moment (correlation over %u answers)\n",
                  st->tells.answers);
    if (st->tells.answers < PB_GIVEAWAYS_LEAST) {
        pb_buf_printf(out, "  too few to say: it takes %d\n", PB_GIVEAWAYS_LEAST);
        return;
    }
    for (int t = 0; t < PB_TRAIT_COUNT; t++)
        pb_buf_printf(out, "  %-12s %+.2f\n", author_trait_name[t], st->tells.goes_with[t]);
}

static void text_languages(const author_stats *st, pb_buf *out)
{
    if (st->languages.n)
        pb_buf_add(out, PB_STR("\nTranslations\n"));
    for (uint32_t i = 0; i < st->languages.n; i++) {
        const author_language *l = &st->languages.p[i];
        pb_buf_printf(out, "  %-16.*s %5u of %u texts, %u words left\n", PB_STR_ARG(l->tag),
                      l->state.translated, l->state.messages, l->state.words_left);
    }
}

static void line(pb_buf *out, uint32_t n, const char *one, const char *many)
{
    pb_buf_printf(out, "%6u %s\n", n, n == 1 ? one : many);
}

static void print(const author_stats *st, pb_buf *out)
{
    const pb_scenario *s = st->s;
    const pb_seen_way *any = &st->seen.way[PB_WAY_RANDOM], *best = &st->seen.way[PB_WAY_BEST];
    uint32_t talk = 0;
    pb_buf_printf(out, "%.*s\n\n", PB_STR_ARG(s->meta.title));
    line(out, s->beats.n, "beat", "beats");
    line(out, s->decisions.n, "decision", "decisions");
    line(out, st->stretches, "of them a stretch", "of them stretches");
    line(out, s->options.n, "answer", "answers");
    line(out, s->endings.n, "ending", "endings");
    line(out, s->pools.n, "pool", "pools");
    line(out, s->entries.n, "entry in them", "entries in them");
    line(out, s->lines.n, "line", "lines");
    line(out, st->words, "word said or done", "words said and done");
    line(out, st->options_words, "word of answers besides", "words of answers besides");
    pb_buf_printf(out,
                  "\nA session lasts %u to %u minutes, half of them under %u; led by the marks %u; "
                  "declared %u\n",
                  author_stats_minutes(any, 0), author_stats_minutes(any, 100),
                  author_stats_minutes(any, 50), author_stats_minutes(best, 50), s->meta.minutes);
    text_people(st, out);
    for (int t = 0; t < PB_TALK_COUNT; t++)
        talk += st->talk[t];
    pb_buf_add(out, PB_STR("\nWhat the lines are about\n"));
    for (int t = 0; t < PB_TALK_COUNT; t++)
        pb_buf_printf(out, "  %-16s %5.1f %%\n", pb_talk_name[t],
                      talk ? st->talk[t] * 100.0 / talk : 0.0);
    text_moves(st, out);
    text_chances(st, out);
    text_endings(st, out);
    text_tells(st, out);
    text_languages(st, out);
}

// ---- for programs ---------------------------------------------------------------------------

static void counts(pb_buf *out, const char *name, const uint32_t *of, uint32_t n,
                   pb_str (*id)(const author_stats *, uint32_t), const author_stats *st)
{
    pb_buf_printf(out, ",\n\"%s\":{", name);
    for (uint32_t i = 0; i < n; i++) {
        pb_buf_printf(out, "%s", i ? "," : "");
        pb_buf_json(out, id(st, i));
        pb_buf_printf(out, ":%u", of[i]);
    }
    pb_buf_char(out, '}');
}

static pb_str move_id(const author_stats *st, uint32_t i)
{
    return st->c->moves.p[i].id;
}

static pb_str drift_id(const author_stats *st, uint32_t i)
{
    return st->c->drifts.p[i].id;
}

static pb_str ending_id(const author_stats *st, uint32_t i)
{
    return st->s->endings.p[i].id;
}

static pb_str person_id(const author_stats *st, uint32_t i)
{
    return st->s->meta.people.p[i].id;
}

static pb_str talk_id(const author_stats *st, uint32_t i)
{
    (void)st;
    return pb_str_of(pb_talk_name[i]);
}

static void print_json(const author_stats *st, pb_buf *out)
{
    const pb_scenario *s = st->s;
    const pb_seen_way *any = &st->seen.way[PB_WAY_RANDOM];
    pb_buf_add(out, PB_STR("{\"scenario\":"));
    pb_buf_json(out, s->meta.id);
    pb_buf_printf(out,
                  ",\"beats\":%u,\"decisions\":%u,\"stretches\":%u,\"answers\":%u,\"pools\":%u,"
                  "\"lines\":%u,\"words\":%u,\"answer_words\":%u,\"minutes\":{\"declared\":%u,"
                  "\"shortest\":%u,\"median\":%u,\"longest\":%u}",
                  s->beats.n, s->decisions.n, st->stretches, s->options.n, s->pools.n, s->lines.n,
                  st->words, st->options_words, s->meta.minutes, author_stats_minutes(any, 0),
                  author_stats_minutes(any, 50), author_stats_minutes(any, 100));
    counts(out, "lines_of", st->said, s->meta.people.n, person_id, st);
    counts(out, "talk", st->talk, PB_TALK_COUNT, talk_id, st);
    counts(out, "moves", st->moves, st->c->moves.n, move_id, st);
    counts(out, "drifts", st->drifts, st->c->drifts.n, drift_id, st);
    counts(out, "endings", st->random.endings, s->endings.n, ending_id, st);
    pb_buf_add(out, PB_STR(",\n\"chances\":{"));
    for (uint32_t p = 0; p < st->c->principles.n; p++)
        pb_buf_printf(out, "%s\"%.*s\":%.1f", p ? "," : "", PB_STR_ARG(st->c->principles.p[p].id),
                      author_stats_chances(st, p) / 10.0);
    pb_buf_add(out, PB_STR("},\n\"tells\":{"));
    for (int t = 0; t < PB_TELL_COUNT; t++)
        pb_buf_printf(out, "\"%s\":{\"best\":%u,\"of\":%u,\"by_chance\":%.2f},",
                      author_tell_name[t], st->tells.tell[t].best, st->tells.tell[t].moments,
                      st->tells.tell[t].by_chance);
    pb_buf_add(out, PB_STR("\"correlations\":{"));
    for (int t = 0; t < PB_TRAIT_COUNT; t++)
        pb_buf_printf(out, "%s\"%s\":%.3f", t ? "," : "", author_trait_name[t],
                      st->tells.goes_with[t]);
    pb_buf_add(out, PB_STR("}},\n\"languages\":{"));
    for (uint32_t i = 0; i < st->languages.n; i++) {
        const author_language *l = &st->languages.p[i];
        pb_buf_add(out, i ? PB_STR(",") : PB_STR(""));
        pb_buf_json(out, l->tag);
        pb_buf_printf(out, ":{\"translated\":%u,\"of\":%u,\"words_left\":%u}", l->state.translated,
                      l->state.messages, l->state.words_left);
    }
    pb_buf_add(out, PB_STR("}}"));
}

// ---- the command --------------------------------------------------------------------------------

static void gather_languages(author_stats *st, pb_shelf *shelf, pb_volume *v)
{
    pb_template template = {0};
    pb_translations all = {0};
    pb_translation_template(v, &shelf->catalogue, &template);
    pb_translations_open(&all, v, &template);
    for (uint32_t i = 0; i < all.of.n; i++)
        if (all.of.p[i].is_whole)
            *pb_vec_add(&st->languages) = (author_language){
                pb_arena_dup(&shelf->arena, all.of.p[i].language), all.of.p[i].state};
    pb_translations_release(&all);
    pb_template_release(&template);
}

static bool gather_one(pb_shelf *shelf, const char *folder, all_stats *all, pb_buf *out,
                       pb_err *err)
{
    pb_volume *v = author_load(shelf, folder, out, err);
    if (v) {
        author_stats *st = pb_vec_add(all);
        author_stats_gather(st, v, &shelf->catalogue);
        gather_languages(st, shelf, v);
    }
    return v != NULL;
}

// The scenario in a folder, or all that are in it.
static bool gather_path(pb_shelf *shelf, const char *path, all_stats *all, pb_buf *out, pb_err *err)
{
    const char *const dirs[] = {path, NULL};
    pb_finds finds = {0};
    if (!author_is_scenario(path))
        pb_package_find(&finds, dirs);
    bool ok = finds.list.n || gather_one(shelf, path, all, out, err);
    for (uint32_t i = 0; ok && i < finds.list.n; i++)
        ok = gather_one(shelf, finds.list.p[i].dir.p, all, out, err);
    pb_finds_release(&finds);
    return ok;
}

static void print_all_json(const all_stats *all, pb_buf *out)
{
    pb_buf_add(out, PB_STR("["));
    for (uint32_t i = 0; i < all->n; i++) {
        pb_buf_add(out, i ? PB_STR(",\n") : PB_STR(""));
        print_json(&all->p[i], out);
    }
    pb_buf_add(out, PB_STR("]\n"));
}

int author_stats_run(const author_request *r, pb_buf *out, pb_err *err)
{
    static const char *const formats[] = {"text", "json"};
    pb_shelf shelf = {0};
    all_stats all = {0};
    int format = author_format(r, formats, 2, err);
    bool ok = format >= 0 && author_open(&shelf, r, err);
    for (uint32_t i = 0; ok && i < r->n_paths; i++)
        ok = gather_path(&shelf, r->paths[i], &all, out, err);
    if (ok && format)
        print_all_json(&all, out);
    else if (ok && all.n == 1)
        print(&all.p[0], out);
    else if (ok)
        author_stats_library(all.p, all.n, out);
    for (uint32_t i = 0; i < all.n; i++)
        author_stats_release(&all.p[i]);
    pb_vec_release(&all);
    pb_shelf_release(&shelf);
    return ok ? AUTHOR_CLEAN : AUTHOR_CANNOT;
}
