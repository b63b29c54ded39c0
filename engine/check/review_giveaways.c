// SPDX-License-Identifier: MIT
// Can it be guessed? What the words look like must not tell which answer is best. The classic cues
// of multiple-choice items (the longest, the most qualified, the odd one out) are in Haladyna,
// Downing & Rodriguez 2002, doi:10.1207/S15324818AME1503_5.
#include <math.h>

#include "base/utf8.h"
#include "check/review_inside.h"

enum { MOMENTS_LEAST = 8, SHOWN = 3 };
#define COUNT(table) (sizeof(table) / sizeof *(table))
static const double beyond_most = 2.0, correlation_most = 0.35;

// ---- words ----------------------------------------------------------------------------------

static const char *const hedges_en[] = {"perhaps",     "maybe",     "might", "wonder",
                                        "i may be",    "it may be", "as if", "as though",
                                        "could it be", "not sure",  "seems", NULL};
static const char *const hedges_zh[] = {"也许", "或许",   "可能",   "好像",
                                        "似乎", "我在想", "不确定", NULL};
static const char *const feelings_en[] = {
    "feel",  "felt",   "afraid",   "fear",  "angry", "anger", "sad",    "shame",   "ashamed",
    "guilt", "lonely", "hurt",     "tears", "cry",   "grief", "relief", "scared",  "frighten",
    "proud", "envy",   "helpless", "love",  "hate",  "moved", "worry",  "worried", NULL};
static const char *const feelings_zh[] = {"感受", "感觉", "害怕",       "恐惧", "生气", "愤怒",
                                          "难过", "悲伤", "羞愧",       "内疚", "孤独", "无助",
                                          "伤心", "委屈", "松了一口气", "担心", NULL};

static char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c;
}

static bool is_letter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

// A word begins where no Latin letter stands before it; its ending is free ("feel", "feeling").
static bool has_one(pb_str s, const char *const *words)
{
    for (; *words; words++) {
        size_t n = strlen(*words);
        for (size_t i = 0; i + n <= s.n; i++) {
            size_t k = 0;
            while (k < n && lower(s.p[i + k]) == (*words)[k])
                k++;
            if (k == n && (!i || !is_letter(s.p[i - 1])))
                return true;
        }
    }
    return false;
}

static bool has_mark(pb_str s, const char *const *marks)
{
    for (; *marks; marks++)
        for (size_t n = strlen(*marks), i = 0; i + n <= s.n; i++)
            if (memcmp(s.p + i, *marks, n) == 0)
                return true;
    return false;
}

static const char *const marks_of_question[] = {"?", "？", NULL};
static const char *const marks_of_exclamation[] = {"!", "！", NULL};
static const char *const marks_of_trailing[] = {"…", "...", "–", "—", NULL};

// ---- one moment -----------------------------------------------------------------------------

struct spoken { // the spoken answers of a moment
    uint32_t n, option[PB_OPTIONS_MAX];
    double worth[PB_OPTIONS_MAX], trait[PB_TRAIT_COUNT][PB_OPTIONS_MAX];
    uint32_t best; // place among them
    bool has[PB_TELL_COUNT][PB_OPTIONS_MAX];
};

static bool look_at(const pb_scenario *s, const pb_seen *seen, uint32_t decision, bool knows,
                    bool chinese, pb_str (*says)(const void *, uint32_t), const void *ctx,
                    struct spoken *out)
{
    const pb_decision *d = &s->decisions.p[decision];
    uint32_t best = pb_review_best(s, seen, decision);
    *out = (struct spoken){0};
    for (uint32_t o = d->first_option; o < d->first_option + d->options; o++) {
        if (s->options.p[o].is_quiet || !seen->option[o].offered)
            continue;
        uint32_t i = out->n++;
        pb_str words = says(ctx, o);
        out->option[i] = o;
        out->worth[i] = pb_seen_worth(seen, o);
        out->best = o == best ? i : out->best;
        const double trait[PB_TRAIT_COUNT] = {
            [PB_TRAIT_LENGTH] = (double)pb_utf8_count(words),
            [PB_TRAIT_POSITION] = i,
            [PB_TRAIT_QUESTION] = has_mark(words, marks_of_question),
            [PB_TRAIT_EXCLAMATION] = has_mark(words, marks_of_exclamation),
            [PB_TRAIT_TRAILING] = has_mark(words, marks_of_trailing),
            [PB_TRAIT_HEDGE] = knows && has_one(words, chinese ? hedges_zh : hedges_en),
            [PB_TRAIT_FEELING] = knows && has_one(words, chinese ? feelings_zh : feelings_en)};
        for (int t = 0; t < PB_TRAIT_COUNT; t++)
            out->trait[t][i] = trait[t];
    }
    for (uint32_t i = 0; i < out->n; i++) {
        bool longest = true; // than any other by what the eye sees
        for (uint32_t k = 0; k < out->n; k++)
            longest &=
                k == i || out->trait[PB_TRAIT_LENGTH][i] > out->trait[PB_TRAIT_LENGTH][k] * 1.1;
        out->has[PB_TELL_LONGEST][i] = longest;
        out->has[PB_TELL_ONLY_QUESTION][i] = out->trait[PB_TRAIT_QUESTION][i] > 0;
        out->has[PB_TELL_ONLY_HEDGE][i] = out->trait[PB_TRAIT_HEDGE][i] > 0;
        out->has[PB_TELL_ONLY_FEELING][i] = out->trait[PB_TRAIT_FEELING][i] > 0;
    }
    out->has[PB_TELL_FIRST][0] = true;
    return out->n > 1 && best != PB_NO_INDEX;
}

// The one answer that has the property; -1 when none has it, or several.
static int the_one(const bool *has, uint32_t n)
{
    int one = -1;
    for (uint32_t i = 0; i < n; i++)
        if (has[i] && one >= 0)
            return -1;
        else if (has[i])
            one = (int)i;
    return one;
}

// ---- all of them ----------------------------------------------------------------------------

struct sums { // of values taken as departures from their moment's mean
    double xx, yy, xy;
    uint32_t moments; // in which the trait differs
};

static void depart(const double *x, const double *y, uint32_t n, struct sums *sum)
{
    double mx = 0, my = 0;
    for (uint32_t i = 0; i < n; i++) {
        mx += x[i] / n;
        my += y[i] / n;
    }
    bool differs = false;
    for (uint32_t i = 0; i < n; i++) {
        differs |= x[i] < mx || x[i] > mx;
        sum->xx += (x[i] - mx) * (x[i] - mx);
        sum->yy += (y[i] - my) * (y[i] - my);
        sum->xy += (x[i] - mx) * (y[i] - my);
    }
    sum->moments += differs;
}

static double correlation(const struct sums *s)
{
    return s->moments >= MOMENTS_LEAST && s->xx > 0 && s->yy > 0 ? s->xy / sqrt(s->xx * s->yy) : 0;
}

void pb_giveaways_of(const pb_scenario *s, const pb_seen *seen, pb_str language,
                     pb_str (*says)(const void *ctx, uint32_t option), const void *ctx,
                     pb_giveaways *out)
{
    bool chinese = language.n >= 2 && memcmp(language.p, "zh", 2) == 0;
    bool knows = chinese || (language.n >= 2 && memcmp(language.p, "en", 2) == 0);
    struct sums sums[PB_TRAIT_COUNT] = {0};
    struct spoken m;
    *out = (pb_giveaways){0};
    for (uint32_t d = 0; d < s->decisions.n; d++) {
        if (!look_at(s, seen, d, knows, chinese, says, ctx, &m))
            continue;
        double chance = 1.0 / m.n;
        for (int t = 0; t < PB_TELL_COUNT; t++) {
            int one = the_one(m.has[t], m.n);
            if (one < 0)
                continue;
            out->tell[t].moments++;
            out->tell[t].best += (uint32_t)one == m.best;
            out->tell[t].by_chance += chance;
            out->tell[t].variance += chance * (1 - chance);
        }
        out->answers += m.n;
        for (int t = 0; t < PB_TRAIT_COUNT; t++)
            depart(m.trait[t], m.worth, m.n, &sums[t]);
    }
    for (int t = 0; t < PB_TRAIT_COUNT && out->answers >= PB_GIVEAWAYS_LEAST; t++)
        out->goes_with[t] = correlation(&sums[t]);
}

double pb_tell_beyond(const pb_tell_seen *t)
{
    return t->moments < MOMENTS_LEAST || t->variance <= 0
               ? 0
               : (t->best - t->by_chance) / sqrt(t->variance);
}

// ---- findings -------------------------------------------------------------------------------

// Points at the first few moments that have it.
static void show_moments(const pb_review *r, enum pb_tell tell)
{
    struct spoken m;
    const pb_wording *w = r->wording;
    bool chinese = w->language.n >= 2 && memcmp(w->language.p, "zh", 2) == 0;
    for (uint32_t d = 0, shown = 0; d < r->s->decisions.n && shown < SHOWN; d++) {
        if (!look_at(r->s, r->seen, d, true, chinese, w->says, w->ctx, &m))
            continue;
        if (the_one(m.has[tell], m.n) != (int)m.best)
            continue;
        shown++;
        pb_diag_note(r->diags, w->where(w->ctx, m.option[m.best]), "for example here");
    }
}

void pb_review_giveaways(const pb_review *r)
{
    static const struct {
        enum pb_diag_id id;
        const char *what;
    } tells[PB_TELL_COUNT] = {
        [PB_TELL_LONGEST] = {PB_D_BEST_IS_LONGEST, "the longest"},
        [PB_TELL_FIRST] = {PB_D_BEST_IS_FIRST, "the first"},
        [PB_TELL_ONLY_QUESTION] = {PB_D_BEST_IS_ONLY_QUESTION, "the only question"},
        [PB_TELL_ONLY_HEDGE] = {PB_D_BEST_IS_ONLY_HEDGE, "the only one that hedges"},
        [PB_TELL_ONLY_FEELING] = {PB_D_BEST_IS_ONLY_FEELING, "the only one that names a feeling"},
    };
    const pb_wording *w = r->wording;
    pb_giveaways g;
    pb_giveaways_of(r->s, r->seen, w->language, w->says, w->ctx, &g);
    for (int t = 0; t < PB_TELL_COUNT; t++) {
        if (pb_tell_beyond(&g.tell[t]) <= beyond_most || (r->is_translation && t == PB_TELL_FIRST))
            continue;
        pb_diag_add(r->diags, tells[t].id, w->at,
                    "the best answer is %s in %u of %u moments; chance would make it %.0f",
                    tells[t].what, g.tell[t].best, g.tell[t].moments, g.tell[t].by_chance);
        show_moments(r, (enum pb_tell)t);
    }
    // The correlations see what the counts do not: a second longest that is best, two questions.
    static const struct {
        enum pb_trait trait;
        enum pb_tell told_by; // what tells it already
        enum pb_diag_id id;
        const char *more, *less; // the more of it, the better; the less
    } traits[] = {
        {PB_TRAIT_LENGTH, PB_TELL_LONGEST, PB_D_LENGTH_TELLS, "longer answers are better",
         "shorter answers are better"},
        {PB_TRAIT_POSITION, PB_TELL_FIRST, PB_D_POSITION_TELLS,
         "answers that stand later are better", "answers that stand earlier are better"},
        {PB_TRAIT_QUESTION, PB_TELL_ONLY_QUESTION, PB_D_PUNCTUATION_TELLS, "questions are better",
         "what is not a question is better"},
        {PB_TRAIT_EXCLAMATION, PB_TELL_COUNT, PB_D_PUNCTUATION_TELLS,
         "answers with an exclamation mark are better",
         "answers with an exclamation mark are worse"},
        {PB_TRAIT_TRAILING, PB_TELL_COUNT, PB_D_PUNCTUATION_TELLS,
         "answers with a dash or three points are better",
         "answers with a dash or three points are worse"},
        {PB_TRAIT_HEDGE, PB_TELL_ONLY_HEDGE, PB_D_WORDING_TELLS, "answers that hedge are better",
         "answers that hedge are worse"},
        {PB_TRAIT_FEELING, PB_TELL_ONLY_FEELING, PB_D_WORDING_TELLS,
         "answers that name a feeling are better", "answers that name a feeling are worse"},
    };
    for (size_t i = 0; i < COUNT(traits); i++) {
        double with = g.goes_with[traits[i].trait];
        bool is_told = traits[i].told_by < PB_TELL_COUNT &&
                       pb_tell_beyond(&g.tell[traits[i].told_by]) > beyond_most;
        bool is_ours = !r->is_translation || traits[i].trait != PB_TRAIT_POSITION;
        if (fabs(with) > correlation_most && !is_told && is_ours)
            pb_diag_add(r->diags, traits[i].id, w->at, "%s (correlation %.2f over %u answers)",
                        with > 0 ? traits[i].more : traits[i].less, with, g.answers);
    }
}
