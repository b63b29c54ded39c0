// SPDX-License-Identifier: MIT
// Does it read well? Length for its place, sentences that nobody can say in one breath, quotation
// marks that do not close, and answers that say nearly the same.
#include "base/columns.h"
#include "base/hash.h"
#include "base/utf8.h"
#include "check/review_inside.h"

// In words; three letters of a script without spaces count as two.
enum { LINE_MOST = 110, OPTION_MOST = 48, NOTICE_MOST = 45, SENTENCE_MOST = 45, ALIKE = 80 };

// ---- counting -------------------------------------------------------------------------------

static bool is_wide(uint32_t c)
{
    return (c >= 0x3040 && c <= 0x30FF) || (c >= 0x3400 && c <= 0x9FFF) ||
           (c >= 0xAC00 && c <= 0xD7A3) || (c >= 0x20000 && c <= 0x3FFFF);
}

static bool ends_sentence(uint32_t c)
{
    return c == '.' || c == '!' || c == '?' || c == 0x2026 || c == 0x3002 || c == 0xFF01 ||
           c == 0xFF1F;
}

struct measure {
    uint32_t words, longest; // longest sentence, in words
};

static struct measure measure(pb_str s)
{
    struct measure m = {0};
    uint32_t wide = 0, sentence = 0;
    bool in_word = false;
    for (size_t at = 0; at < s.n;) {
        uint32_t c = pb_utf8_next(s, &at);
        bool is_space = c == ' ' || c == '\n' || c == '\t';
        if (is_wide(c)) {
            wide++;
            uint32_t counts = wide % 3 != 0; // two words to three
            m.words += counts;
            sentence += counts;
            in_word = false;
        } else if (!is_space && !in_word && c != 0x2014 && c != 0x2013 && c != '-') {
            in_word = true;
            m.words++;
            sentence++;
        } else if (is_space) {
            in_word = false;
        }
        m.longest = sentence > m.longest ? sentence : m.longest;
        if (ends_sentence(c))
            sentence = 0;
    }
    return m;
}

// ---- quotation marks --------------------------------------------------------------------------

// „Such“ and “such” begin otherwise, ”such” and »such« have no beginning of their own.
static bool has_odd_quotes(pb_str s)
{
    enum { LOW = 0x201E, TURNED = 0x201C, HIGH = 0x201D };
    uint32_t low = 0, turned = 0, high = 0, plain = 0, left = 0, right = 0;
    bool ends_early = false;
    for (size_t at = 0; at < s.n;) {
        uint32_t c = pb_utf8_next(s, &at);
        low += c == LOW;
        turned += c == TURNED;
        high += c == HIGH;
        plain += c == '"';
        left += c == 0xAB;
        right += c == 0xBB;
        ends_early |= !low && turned && high > turned;
    }
    bool is_odd = low ? low != turned + high : turned ? ends_early || turned != high : high % 2;
    bool are_angles_odd = left && right ? left != right : (left + right) % 2;
    return is_odd || are_angles_odd || plain % 2;
}

// Single ones are apostrophes as well, and tell nothing.
static const char *unbalanced(pb_str s)
{
    static const struct {
        uint32_t open, close;
        const char *what;
    } pairs[] = {{'(', ')', "brackets"},
                 {'[', ']', "brackets"},
                 {0x300C, 0x300D, "quotation marks"},
                 {0x300E, 0x300F, "quotation marks"},
                 {0x300A, 0x300B, "title marks"},
                 {0x3010, 0x3011, "brackets"},
                 {0xFF08, 0xFF09, "brackets"}};
    int depth[sizeof pairs / sizeof *pairs] = {0};
    for (size_t at = 0; at < s.n;) {
        uint32_t c = pb_utf8_next(s, &at);
        for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i++) {
            depth[i] += c == pairs[i].open ? 1 : c == pairs[i].close ? -1 : 0;
            if (depth[i] < 0)
                return pairs[i].what;
        }
    }
    for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i++)
        if (depth[i])
            return pairs[i].what;
    return has_odd_quotes(s) ? "quotation marks" : NULL;
}

void pb_review_text(enum pb_text_kind kind, pb_str text, pb_span at, pb_diags *diags)
{
    static const struct {
        uint32_t most;    // words; 0: as many as there are
        const char *what; // NULL: read at leisure, not said
    } places[PB_TEXT_KIND_COUNT] = {[PB_TEXT_LINE] = {LINE_MOST, "a line"},
                                    [PB_TEXT_DOES] = {NOTICE_MOST, "an action"},
                                    [PB_TEXT_STAGE] = {LINE_MOST, "a stage direction"},
                                    [PB_TEXT_NOTICE] = {NOTICE_MOST, "a notice"},
                                    [PB_TEXT_HINT] = {NOTICE_MOST, "a hint"},
                                    [PB_TEXT_ANSWER] = {OPTION_MOST, "an answer"},
                                    [PB_TEXT_WHY] = {0, "a why"},
                                    [PB_TEXT_ENDING] = {LINE_MOST * 2, "an ending"}};
    struct measure m = measure(text);
    const char *open = unbalanced(text);
    int columns = kind == PB_TEXT_SHORT ? pb_columns(text) : 0;
    if (columns > PB_SHORT_MAX)
        pb_diag_add(
            diags, PB_D_TEXT_TOO_LONG, at,
            "a label %d columns wide; there is room for %d, or half as many wide characters",
            columns, PB_SHORT_MAX);
    if (places[kind].most && m.words > places[kind].most)
        pb_diag_add(diags, PB_D_TEXT_TOO_LONG, at, "%s of %u words; %u are as many as are read",
                    places[kind].what, m.words, places[kind].most);
    if (places[kind].what && m.longest > SENTENCE_MOST)
        pb_diag_add(diags, PB_D_HARD_TO_READ, at, "a sentence of %u words", m.longest);
    if (open)
        pb_diag_add(diags, PB_D_UNBALANCED_QUOTES, at, "%s that do not match", open);
}

// ---- alike ------------------------------------------------------------------------------------

enum { WORDS_MAX = 64, WORDS_LEAST = 4 };

// The words' hashes, without case and punctuation. Wide letters are a word each.
static uint32_t words_of(pb_str s, uint64_t out[WORDS_MAX])
{
    uint32_t n = 0;
    uint64_t h = 0;
    for (size_t at = 0; at <= s.n && n < WORDS_MAX;) {
        uint32_t c = at < s.n ? pb_utf8_next(s, &at) : (at++, (uint32_t)' ');
        bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                      (c >= 0xC0 && c < 0x2000);
        if (letter && !is_wide(c)) {
            h = pb_hash_word(h ? h : PB_HASH_START, c >= 'A' && c <= 'Z' ? c + 32 : c);
            continue;
        }
        if (h)
            out[n++] = h;
        h = 0;
        if (is_wide(c) && n < WORDS_MAX)
            out[n++] = pb_hash_word(PB_HASH_START, c);
    }
    return n;
}

// How much of both together is in both, per cent (Jaccard's index).
static uint32_t alike(pb_str a, pb_str b)
{
    uint64_t wa[WORDS_MAX], wb[WORDS_MAX];
    uint32_t na = words_of(a, wa), nb = words_of(b, wb), both = 0;
    if (na < WORDS_LEAST || nb < WORDS_LEAST)
        return 0;
    for (uint32_t i = 0; i < na; i++)
        for (uint32_t k = 0; k < nb; k++)
            if (wb[k] == wa[i]) {
                both++;
                wb[k] = 0;
                break;
            }
    return both * 100 / (na + nb - both);
}

static void compare(const pb_review *r, uint32_t a, uint32_t b)
{
    const pb_option_text *x = &r->s->option_texts.p[a], *y = &r->s->option_texts.p[b];
    const pb_wording *w = r->wording;
    if (alike(w->says(w->ctx, a), w->says(w->ctx, b)) < ALIKE ||
        (r->is_translation && alike(x->says, y->says) >= ALIKE))
        return;
    pb_diag_add(r->diags, PB_D_NEAR_DUPLICATE, w->where(w->ctx, b),
                "'%.*s' says nearly the same as '%.*s'", PB_STR_ARG(y->id), PB_STR_ARG(x->id));
    pb_diag_note(r->diags, w->where(w->ctx, a), "this is '%.*s'", PB_STR_ARG(x->id));
}

void pb_review_alike(const pb_review *r)
{
    for (uint32_t i = 0; i < r->s->decisions.n; i++) {
        const pb_decision *d = &r->s->decisions.p[i];
        for (uint32_t a = d->first_option; a < d->first_option + d->options; a++)
            for (uint32_t b = a + 1; b < d->first_option + d->options; b++)
                compare(r, a, b);
    }
}

void pb_review_prose(const pb_review *r)
{
    const pb_scenario *s = r->s;
    for (uint32_t i = 0; i < s->lines.n; i++) {
        const pb_line_text *t = &s->line_texts.p[i];
        pb_review_text(PB_TEXT_LINE, t->says, t->at, r->diags);
        pb_review_text(PB_TEXT_DOES, t->does, t->at, r->diags);
    }
    for (uint32_t i = 0; i < s->options.n; i++) {
        const pb_option_text *t = &s->option_texts.p[i];
        pb_review_text(PB_TEXT_ANSWER, t->says, t->at, r->diags);
        pb_review_text(PB_TEXT_WHY, t->why, t->at, r->diags);
    }
    for (uint32_t i = 0; i < s->decisions.n; i++) {
        const pb_decision_text *t = &s->decision_texts.p[i];
        pb_review_text(PB_TEXT_NOTICE, t->notice, t->at, r->diags);
        pb_review_text(PB_TEXT_HINT, t->hint, t->at, r->diags);
    }
    for (uint32_t i = 0; i < s->stages.n; i++)
        pb_review_text(PB_TEXT_STAGE, s->stages.p[i].text, s->stages.p[i].at, r->diags);
    for (uint32_t i = 0; i < s->endings.n; i++)
        pb_review_text(PB_TEXT_ENDING, s->endings.p[i].text, s->endings.p[i].at, r->diags);
}
