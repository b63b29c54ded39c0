// SPDX-License-Identifier: MIT
// Templates become files.
#include "base/bug.h"
#include "new.h"

enum { DEPTH = 4, LATER_MOST = 30 };

struct filling {
    const author_draft *d;
    pb_buf *out;
    int64_t left;   // minutes for all that is left out
    int64_t shares; // of it that are still to come
    bool is_on[DEPTH + 1];
    int depth;
};

// ---- values -------------------------------------------------------------------------------------

// As it is where nobody could read it as something else than text; inside { … } a comma ends it.
static void add_yaml(pb_str s, bool in_braces, pb_buf *out)
{
    enum { SHORT = 5 }; // "true", "no" and their like
    char first = s.p[0];
    bool is_plain = s.n > SHORT && ((first >= 'A' && first <= 'Z') || (unsigned char)first > 127);
    for (size_t i = 0; i < s.n; i++)
        is_plain = is_plain && !strchr(in_braces ? ":#{}[]\"\\," : ":#{}[]\"\\", s.p[i]);
    if (is_plain)
        pb_buf_add(out, s);
    else
        pb_buf_json(out, s);
}

static void add_quoted(pb_str s, pb_buf *out)
{
    for (size_t i = 0; i < s.n; i++) {
        if (s.p[i] == '"' || s.p[i] == '\\')
            pb_buf_char(out, '\\');
        pb_buf_char(out, s.p[i]);
    }
}

// P is the presenter, A … I are the others; the same in small letters.
enum { NOBODY = AUTHOR_CAST_MOST };

static uint32_t member_of(char letter)
{
    letter = letter >= 'a' ? (char)(letter - 'a' + 'A') : letter;
    return letter == 'P'                    ? 0
           : letter >= 'A' && letter <= 'I' ? (uint32_t)(letter - 'A') + 1
                                            : NOBODY;
}

static int64_t share_of(pb_str name)
{
    pb_str number;
    int64_t share = 0;
    if (pb_str_starts(name, "later ", &number))
        pb_str_int(number, &share);
    return share;
}

static int64_t later(struct filling *f, int64_t share)
{
    PB_ASSERT(f->shares >= share);
    int64_t minutes = (f->left * share * 2 + f->shares) / (f->shares * 2);
    minutes = minutes < 1 ? 1 : minutes > LATER_MOST ? LATER_MOST : minutes;
    f->shares -= share;
    f->left -= minutes;
    return minutes;
}

static void add_member(struct filling *f, pb_str name)
{
    uint32_t at = name.n == 1 ? member_of(name.p[0]) : NOBODY;
    PB_ASSERT(at < f->d->n);
    if (name.p[0] >= 'a')
        add_quoted(f->d->cast[at].shown, f->out);
    else
        pb_buf_printf(f->out, "%s", f->d->cast[at].word);
}

static void add_value(struct filling *f, pb_str name)
{
    const author_draft *d = f->d;
    const struct {
        const char *name;
        pb_str text;
    } texts[] = {{"title", d->title},
                 {"setting", d->setting},
                 {"job", d->job},
                 {"school", d->school},
                 {"language", d->language}};
    pb_str of;
    bool is_yaml = pb_str_starts(name, "yaml ", &of);
    if (pb_str_starts(name, "shown ", &of)) {
        uint32_t at = member_of(of.p[0]);
        PB_ASSERT(at < d->n);
        const author_member *m = &d->cast[at];
        if (pb_str_is(m->shown, m->word))
            return;
        pb_buf_add(f->out, PB_STR("shown: "));
        add_yaml(m->shown, true, f->out);
        pb_buf_add(f->out, PB_STR(", "));
        return;
    }
    of = is_yaml ? of : name;
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
        if (pb_str_is(of, texts[i].name)) {
            is_yaml ? add_yaml(texts[i].text, false, f->out) : pb_buf_add(f->out, texts[i].text);
            return;
        }
    if (pb_str_is(name, "level"))
        pb_buf_printf(f->out, "%u", d->level);
    else if (pb_str_is(name, "minutes"))
        pb_buf_printf(f->out, "%u", d->minutes);
    else if (share_of(name))
        pb_buf_printf(f->out, "%d", (int)later(f, share_of(name)));
    else
        add_member(f, name);
}

// ---- lines --------------------------------------------------------------------------------------

// The next {{name}} of a line: what stands before it, the name, and what is left.
static bool next_name(pb_str *line, pb_str *before, pb_str *name)
{
    *before = *line;
    for (size_t i = 0; i + 1 < line->n; i++) {
        if (line->p[i] != '{' || line->p[i + 1] != '{')
            continue;
        size_t end = i + 2;
        while (end + 1 < line->n && !(line->p[end] == '}' && line->p[end + 1] == '}'))
            end++;
        before->n = i;
        *name = (pb_str){line->p + i + 2, end - i - 2};
        *line = (pb_str){line->p + end + 2, line->n - end - 2};
        return true;
    }
    return false;
}

static bool names_nobody(const author_draft *d, pb_str line)
{
    pb_str before, name;
    bool nobody = false;
    while (next_name(&line, &before, &name)) {
        char last = name.n ? name.p[name.n - 1] : ' ';
        bool is_member = name.n == 1 || pb_str_starts(name, "shown ", &before);
        nobody |= is_member && member_of(last) >= d->n;
    }
    return nobody;
}

static void add_line(struct filling *f, pb_str line)
{
    pb_str before, name;
    if (names_nobody(f->d, line))
        return;
    while (next_name(&line, &before, &name)) {
        pb_buf_add(f->out, before);
        add_value(f, name);
    }
    pb_buf_add(f->out, line);
    pb_buf_char(f->out, '\n');
}

static bool holds(const author_draft *d, pb_str word)
{
    return pb_str_eq(word, d->school) ||
           (pb_str_is(word, "other_language") && !pb_str_is(d->language, "en"));
}

// An @line; false when it is none.
static bool direct(struct filling *f, pb_str line)
{
    pb_str rest;
    if (pb_str_starts(line, "@if ", &rest)) {
        PB_ASSERT(f->depth < DEPTH);
        f->is_on[f->depth + 1] = f->is_on[f->depth] && holds(f->d, rest);
        f->depth++;
    } else if (pb_str_is(line, "@else")) {
        f->is_on[f->depth] = f->is_on[f->depth - 1] && !f->is_on[f->depth];
    } else if (pb_str_is(line, "@end")) {
        PB_ASSERT(f->depth);
        f->depth--;
    } else if (pb_str_starts(line, "@lasts ", &rest)) {
        int64_t lasts = 0;
        pb_str_int(rest, &lasts);
        f->left = (int64_t)f->d->minutes - lasts;
    } else {
        return false;
    }
    return true;
}

void author_fill(const author_draft *d, pb_str text, pb_buf *out)
{
    struct filling f = {.d = d, .out = out, .is_on = {true}};
    pb_str all = text, line, before, name;
    while (next_name(&all, &before, &name))
        f.shares += share_of(name);
    while (pb_str_cut(&text, '\n', &line))
        if (!direct(&f, line) && f.is_on[f.depth])
            add_line(&f, line);
}
