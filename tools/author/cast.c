// SPDX-License-Identifier: MIT
// Names as people have them, and the words that a script can use for them.
#include <stdio.h>

#include "base/fold.h"
#include "base/utf8.h"
#include "new.h"
#include "package/meta_shape.h"

static bool is_word_letter(uint32_t c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

// What of a letter can stand in a word: itself, or without its accents; a gap as an underscore.
static void add_letter(pb_str letter, uint32_t c, pb_buf *word)
{
    pb_buf plain = {0};
    if (is_word_letter(c)) {
        pb_buf_char(word, (char)c);
    } else if (c == ' ' || c == '-' || c == '_') {
        if (word->n && word->p[word->n - 1] != '_')
            pb_buf_char(word, '_');
    } else if (c > 127) {
        pb_fold(letter, &plain);
        for (size_t i = 0; i < plain.n; i++)
            if (is_word_letter((unsigned char)plain.p[i]))
                pb_buf_char(word, plain.p[i]);
    }
    pb_buf_release(&plain);
}

static bool is_taken(const author_member *cast, uint32_t n, const char *word)
{
    for (uint32_t i = 0; i < n; i++)
        if (strcmp(cast[i].word, word) == 0)
            return true;
    return strcmp(word, "You") == 0;
}

static void make_word(author_member *cast, uint32_t at)
{
    enum { ROOM = 3 }; // for what tells two of one name apart
    pb_buf word = {0};
    pb_str shown = cast[at].shown;
    for (size_t i = 0; i < shown.n;) {
        size_t from = i;
        uint32_t c = pb_utf8_next(shown, &i);
        add_letter((pb_str){shown.p + from, i - from}, c, &word);
    }
    while (word.n && word.p[word.n - 1] == '_')
        word.n--;
    char *to = cast[at].word;
    int kept = word.n > AUTHOR_WORD_LONGEST - ROOM ? AUTHOR_WORD_LONGEST - ROOM : (int)word.n;
    if (!kept)
        snprintf(to, sizeof cast[at].word, "Person_%u", at + 1);
    else
        snprintf(to, sizeof cast[at].word, "%s%.*s", *word.p <= '9' ? "P" : "", kept, word.p);
    if (*to >= 'a' && *to <= 'z')
        *to = (char)(*to - 'a' + 'A');
    size_t n = strlen(to);
    for (uint32_t i = 2; is_taken(cast, at, to); i++)
        snprintf(to + n, sizeof cast[at].word - n, "_%u", i);
    pb_buf_release(&word);
}

// Cuts at a comma, whatever the script that it belongs to.
static bool cut(pb_str *rest, pb_str *piece)
{
    if (!rest->n)
        return false;
    *piece = *rest;
    for (size_t i = 0; i < rest->n;) {
        size_t from = i;
        uint32_t c = pb_utf8_next(*rest, &i);
        if (c == ',' || c == 0xFF0C || c == 0x3001 || c == 0x060C) {
            piece->n = from;
            *rest = (pb_str){rest->p + i, rest->n - i};
            return true;
        }
    }
    *rest = (pb_str){"", 0};
    return true;
}

static bool take_name(author_member *cast, uint32_t n, pb_str name, pb_err *err)
{
    uint32_t most = (uint32_t)pb_shape_part(&pb_person_shape, "shown")->max;
    if (n == AUTHOR_CAST_MOST)
        return pb_err_set(err, "more than %d people", AUTHOR_CAST_MOST);
    if (pb_utf8_valid(name) != name.n || pb_utf8_count(name) > most)
        return pb_err_set(err, "'%.*s' is no name of at most %u characters", PB_STR_ARG(name),
                          most);
    for (size_t i = 0; i < name.n; i++)
        if ((unsigned char)name.p[i] < ' ')
            return pb_err_set(err, "a name with a control character");
    for (uint32_t i = 0; i < n; i++)
        if (pb_str_eq(cast[i].shown, name))
            return pb_err_set(err, "two people called '%.*s'", PB_STR_ARG(name));
    cast[n].shown = name;
    make_word(cast, n);
    return true;
}

bool author_cast_read(author_draft *d, pb_str names, pb_err *err)
{
    author_member cast[AUTHOR_CAST_MOST];
    uint32_t n = 0;
    pb_str rest = pb_arena_dup(&d->arena, names), name;
    while (cut(&rest, &name)) {
        name = pb_str_trim(name);
        if (name.n && !take_name(cast, n++, name, err))
            return false;
    }
    if (n < AUTHOR_CAST_LEAST)
        return pb_err_set(err, "a group of %u; it has %d to %d, with commas between the names", n,
                          AUTHOR_CAST_LEAST, AUTHOR_CAST_MOST);
    memcpy(d->cast, cast, n * sizeof *cast);
    d->n = n;
    return true;
}
