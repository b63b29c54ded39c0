// SPDX-License-Identifier: MIT
// Line by line: comments gather for the message that follows them, strings for the keyword before
// them.
#include "base/po.h"

#include "base/map.h"
#include "base/utf8.h"

enum part { PART_NONE, PART_CONTEXT, PART_ID, PART_PLURAL, PART_TEXT };

typedef struct reader {
    pb_po *out;
    pb_diags *diags;
    uint32_t file, line;
    pb_str whole_line; // as it stands in the file, for columns
    pb_po_message now;
    pb_buf notes, extracted, references, flags, previous;
    pb_buf text; // of `part`
    enum part part;
    pb_span part_at;
    bool is_spoilt; // this message has a mistake, which has been told
    pb_map seen;    // context and id to index
} reader;

static const struct {
    const char *word;
    enum part part;
} keywords[] = {{"msgctxt", PART_CONTEXT},
                {"msgid_plural", PART_PLURAL},
                {"msgid", PART_ID},
                {"msgstr", PART_TEXT}};

static pb_span span_at(const reader *r, const char *p)
{
    pb_str before = {r->whole_line.p, (size_t)(p - r->whole_line.p)};
    return (pb_span){r->file, r->line, (uint32_t)pb_utf8_count(before) + 1, 1};
}

static void wrong_at(reader *r, pb_span at, const char *what)
{
    if (!r->is_spoilt)
        pb_diag_add(r->diags, PB_D_PO_SYNTAX, at, "%s", what);
    r->is_spoilt = true;
}

static void wrong(reader *r, const char *p, const char *what)
{
    wrong_at(r, span_at(r, p), what);
}

// ---- strings ----------------------------------------------------------------------------------

static int digit_of(char c, int base)
{
    int d = c >= '0' && c <= '9'   ? c - '0'
            : c >= 'a' && c <= 'f' ? c - 'a' + 10
            : c >= 'A' && c <= 'F' ? c - 'A' + 10
                                   : 99;
    return d < base ? d : -1;
}

// What stands behind a backslash at s.p[*at]; -1 when that means nothing.
static int escape(pb_str s, size_t *at)
{
    static const char plain[] = "ntr\"\\abfv?'", meant[] = "\n\t\r\"\\\a\b\f\v?'";
    char c = s.p[(*at)++];
    const char *known = c ? strchr(plain, c) : NULL;
    if (known)
        return (unsigned char)meant[known - plain];
    int value = 0, base = c == 'x' ? 16 : 8, most = c == 'x' ? 2 : 3, n = 0;
    if (c != 'x')
        --*at;
    while (n < most && *at < s.n && digit_of(s.p[*at], base) >= 0) {
        value = value * base + digit_of(s.p[(*at)++], base);
        n++;
    }
    return n && value && value < 256 ? value : -1;
}

// A string in quotation marks, to the end of the line.
static void take_string(reader *r, pb_str s)
{
    if (s.n < 2 || s.p[0] != '"') {
        wrong(r, s.p, "a text in quotation marks should stand here");
        return;
    }
    for (size_t i = 1; i < s.n;) {
        const char *here = s.p + i;
        if (*here == '"') {
            pb_str rest = pb_str_trim((pb_str){here + 1, s.n - i - 1});
            if (rest.n)
                wrong(r, rest.p, "something stands behind a text's closing quotation mark");
            return;
        }
        if (*here != '\\') {
            pb_buf_char(&r->text, *here);
            i++;
            continue;
        }
        int c = ++i < s.n ? escape(s, &i) : -1;
        if (c < 0) {
            wrong(r, here, "a backslash in front of what needs none");
            return;
        }
        pb_buf_char(&r->text, (char)c);
    }
    wrong(r, s.p, "a text without its closing quotation mark");
}

// ---- messages ---------------------------------------------------------------------------------

static bool has_flag(pb_str flags, const char *wanted)
{
    pb_str line, flag;
    while (pb_str_cut(&flags, '\n', &line))
        while (pb_str_cut(&line, ',', &flag))
            if (pb_str_is(pb_str_trim(flag), wanted))
                return true;
    return false;
}

// Ends the text that is being gathered.
static void close_part(reader *r)
{
    pb_po_message *m = &r->now;
    pb_str *to = r->part == PART_CONTEXT  ? &m->context
                 : r->part == PART_ID     ? &m->id
                 : r->part == PART_PLURAL ? &m->plural
                 : r->part == PART_TEXT   ? &m->text[m->texts - 1]
                                          : NULL;
    if (to && pb_utf8_valid(pb_buf_str(&r->text)) != r->text.n)
        wrong_at(r, r->part_at, "a text whose escapes give bytes that are not UTF-8");
    if (to)
        *to = pb_arena_dup(&r->out->arena, pb_buf_str(&r->text));
    r->text.n = 0;
    r->part = PART_NONE;
}

static void keep_comments(reader *r)
{
    pb_buf *from[] = {&r->notes, &r->extracted, &r->references, &r->flags, &r->previous};
    pb_str *to[] = {&r->now.notes, &r->now.extracted, &r->now.references, &r->now.flags,
                    &r->now.previous};
    for (size_t i = 0; i < sizeof from / sizeof *from; i++) {
        if (from[i]->n)
            *to[i] = pb_arena_dup(&r->out->arena, pb_buf_str(from[i]));
        from[i]->n = 0;
    }
    r->now.is_fuzzy = has_flag(r->now.flags, "fuzzy");
}

static bool is_again(reader *r)
{
    const pb_po_message *m = &r->now;
    pb_buf key = {0};
    if (m->has_context)
        pb_buf_printf(&key, "%s\004", m->context.p);
    pb_buf_add(&key, m->id);
    uint32_t first =
        pb_map_put(&r->seen, pb_arena_dup(&r->out->arena, pb_buf_str(&key)), r->out->list.n);
    pb_buf_release(&key);
    if (first == PB_MAP_NONE)
        return false;
    pb_diag_add(r->diags, PB_D_PO_DUPLICATE, m->at, "the same message is translated again");
    pb_diag_note(r->diags, r->out->list.p[first].at, "here for the first time");
    return true;
}

// Puts the message away, when it is one.
static void close_message(reader *r)
{
    close_part(r);
    bool begun = r->now.has_context || r->now.at.line;
    if (begun && !r->is_spoilt && (!r->now.at.line || !r->now.texts))
        wrong(r, r->whole_line.p, "a message without its msgid or msgstr ends here");
    if (begun) {
        keep_comments(r);
        if (!r->is_spoilt && (r->now.is_obsolete || !is_again(r)))
            *pb_vec_add(&r->out->list) = r->now;
    }
    r->now = (pb_po_message){0};
    r->is_spoilt = false;
}

// What stands behind a whole message is none of its business.
static bool begins_message(const reader *r, enum part part)
{
    bool has_begun = r->now.has_context || r->now.at.line;
    return !has_begun || (r->now.texts && (part != PART_TEXT || !r->now.has_plural));
}

// The number of msgstr[n]; *s moves behind the bracket.
static bool take_index(reader *r, pb_str *s)
{
    bool has = s->n >= 3 && s->p[0] == '[' && s->p[1] >= '0' && s->p[1] <= '9' && s->p[2] == ']';
    if (has != r->now.has_plural) {
        wrong(r, s->p, has ? "msgstr[…] without a msgid_plural" : "msgstr of a plural without […]");
        return false;
    }
    if (has && s->p[1] - '0' != r->now.texts) {
        wrong(r, s->p, "a msgstr[…] out of its turn");
        return false;
    }
    if (r->now.texts >= (has ? PB_PLURAL_FORMS_MAX : 1)) {
        wrong(r, s->p, "one msgstr too many");
        return false;
    }
    if (has)
        *s = (pb_str){s->p + 3, s->n - 3};
    return true;
}

static void take_keyword(reader *r, enum part part, const char *word, pb_str rest)
{
    pb_po_message *m = &r->now;
    close_part(r);
    bool fits = part == PART_CONTEXT  ? !m->has_context && !m->at.line
                : part == PART_ID     ? !m->at.line
                : part == PART_PLURAL ? m->at.line && !m->has_plural && !m->texts
                                      : m->at.line != 0;
    if (!fits) {
        wrong(r, word, "a keyword out of its turn: msgctxt, msgid, msgid_plural, msgstr");
        return;
    }
    if (part == PART_TEXT) {
        if (!m->texts)
            m->text_at = span_at(r, word);
        if (!take_index(r, &rest))
            return;
        m->texts++;
    }
    m->has_context = m->has_context || part == PART_CONTEXT;
    m->has_plural = m->has_plural || part == PART_PLURAL;
    if (part == PART_ID)
        m->at = span_at(r, word);
    r->part = part;
    r->part_at = span_at(r, word);
    take_string(r, pb_str_trim(rest));
}

// ---- lines ------------------------------------------------------------------------------------

static void take_comment(reader *r, pb_str s)
{
    char mark = s.n > 1 ? s.p[1] : ' ';
    pb_buf *to = mark == '.'   ? &r->extracted
                 : mark == ':' ? &r->references
                 : mark == ',' ? &r->flags
                 : mark == '|' ? &r->previous
                               : &r->notes;
    size_t skip = to == &r->notes ? 1 : 2;
    s = s.n > skip ? (pb_str){s.p + skip, s.n - skip} : PB_STR("");
    pb_str_starts(s, " ", &s);
    if (r->now.texts)
        close_message(r);
    else if (r->now.at.line || r->now.has_context)
        wrong(r, r->whole_line.p, "a comment in the middle of a message");
    if (to->n || to == &r->notes)
        pb_buf_add(to, to->n ? PB_STR("\n") : PB_STR(""));
    pb_buf_add(to, s);
}

static void take_words(reader *r, pb_str s)
{
    for (size_t i = 0; i < sizeof keywords / sizeof *keywords; i++) {
        pb_str rest;
        if (!pb_str_starts(s, keywords[i].word, &rest) || (rest.n && !strchr(" \t\"[", rest.p[0])))
            continue;
        if (begins_message(r, keywords[i].part))
            close_message(r);
        take_keyword(r, keywords[i].part, s.p, rest);
        return;
    }
    if (s.p[0] == '"' && r->part != PART_NONE) {
        take_string(r, s);
        return;
    }
    if (r->now.texts)
        close_message(r);
    wrong(r, s.p, "neither a comment, a keyword nor a text in its place");
}

static void take_line(reader *r, pb_str s)
{
    r->line++;
    r->whole_line = s;
    s = pb_str_trim(s);
    if (!s.n)
        return;
    if (s.p[0] != '#') {
        take_words(r, s);
        return;
    }
    pb_str rest;
    if (!pb_str_starts(s, "#~", &rest)) {
        take_comment(r, s);
        return;
    }
    rest = pb_str_trim(rest);
    if (!rest.n)
        return;
    if (rest.p[0] == '|') { // "#~|", as "#|"
        take_comment(r, (pb_str){rest.p - 1, rest.n + 1});
        return;
    }
    take_words(r, rest);
    r->now.is_obsolete = true;
}

// ---- the whole --------------------------------------------------------------------------------

pb_str pb_po_field(const pb_po *po, const char *name)
{
    const pb_po_message *m = po->list.p;
    if (!po->list.n || m->id.n || m->has_context)
        return PB_STR("");
    pb_str rest = m->text[0], line, value;
    while (pb_str_cut(&rest, '\n', &line))
        if (pb_str_starts(line, name, &value) && pb_str_starts(value, ":", &value))
            return pb_str_trim(value);
    return PB_STR("");
}

static bool says_utf8(pb_str content_type)
{
    for (size_t i = 0; i < content_type.n; i++) {
        pb_str at = {content_type.p + i, content_type.n - i};
        if (pb_str_starts(at, "charset=UTF-8", NULL) || pb_str_starts(at, "charset=utf-8", NULL))
            return true;
    }
    return false;
}

static void check_header(reader *r)
{
    pb_po *po = r->out;
    if (!po->list.n || po->list.p->id.n || po->list.p->has_context) {
        pb_diag_add(r->diags, PB_D_PO_HEADER, (pb_span){r->file, 0, 0, 0},
                    "no header: the first message should have an empty msgid");
        return;
    }
    pb_span at = po->list.p->at;
    if (!says_utf8(pb_po_field(po, "Content-Type")))
        pb_diag_add(r->diags, PB_D_PO_HEADER, at,
                    "the header does not say 'Content-Type: text/plain; charset=UTF-8'");
    pb_str forms = pb_po_field(po, "Plural-Forms");
    if (forms.n && !pb_plural_read(&po->plural, forms))
        pb_diag_add(r->diags, PB_D_PO_PLURAL, at, "Plural-Forms that do not parse: '%.*s'",
                    PB_STR_ARG(forms));
}

static void check_plurals(reader *r)
{
    unsigned forms = pb_plural_forms(&r->out->plural);
    uint32_t kept = 0;
    for (uint32_t i = 0; i < r->out->list.n; i++) {
        const pb_po_message *m = &r->out->list.p[i];
        if (m->has_plural && !m->is_obsolete && m->texts != forms)
            pb_diag_add(r->diags, PB_D_PO_PLURAL, m->text_at,
                        "%u forms of a plural where the header says %u", m->texts, forms);
        else
            r->out->list.p[kept++] = *m;
    }
    r->out->list.n = kept;
}

bool pb_po_read(pb_po *out, pb_str path, pb_str text, pb_sources *sources, pb_diags *diags)
{
    uint32_t errors = diags->errors;
    reader r = {.out = out, .diags = diags, .file = pb_sources_add(sources, path, text)};
    size_t valid = pb_utf8_valid(text);
    if (valid < text.n || (text.n && memchr(text.p, '\0', text.n))) {
        const char *nul = memchr(text.p, '\0', valid);
        pb_span at = {r.file, 1, 1, 1};
        for (size_t i = 0; i < (nul ? (size_t)(nul - text.p) : valid); i++) {
            at.line += text.p[i] == '\n';
            at.col = text.p[i] == '\n' ? 1 : at.col + ((text.p[i] & 0xC0) != 0x80);
        }
        return pb_diag_add(diags, PB_D_NOT_UTF8, at, "this is not UTF-8 text");
    }
    pb_str line;
    while (pb_str_cut(&text, '\n', &line))
        take_line(&r, line);
    r.whole_line = PB_STR("");
    close_message(&r);
    check_header(&r);
    check_plurals(&r);
    pb_buf *const scratch[] = {&r.notes, &r.extracted, &r.references,
                               &r.flags, &r.previous,  &r.text};
    for (size_t i = 0; i < sizeof scratch / sizeof *scratch; i++)
        pb_buf_release(scratch[i]);
    pb_map_release(&r.seen);
    return diags->errors == errors;
}

void pb_po_release(pb_po *po)
{
    pb_arena_release(&po->arena);
    pb_vec_release(&po->list);
    *po = (pb_po){0};
}
