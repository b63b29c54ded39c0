// SPDX-License-Identifier: MIT
#include "package/prose.h"

#include "base/columns.h"
#include "base/utf8.h"

typedef struct reading {
    pb_prose *out;
    pb_arena *arena;
    pb_diags *diags;
    pb_span at; // the line; col and len are set where something is said of it
    pb_str line;
    bool is_open; // a block that may go on in the next line
    pb_prose_block block;
    pb_buf text;
    uint32_t mistakes;
} reading;

// ---- mistakes ---------------------------------------------------------------------------------

// The place of `piece`, a part of the line.
static pb_span place(const reading *r, pb_str piece)
{
    pb_span at = r->at;
    at.col = 1 + (uint32_t)pb_utf8_count((pb_str){r->line.p, (size_t)(piece.p - r->line.p)});
    at.len = (uint32_t)pb_utf8_count(piece);
    return at;
}

static void complain(reading *r, enum pb_diag_id id, pb_span at, const char *what)
{
    r->mistakes++;
    pb_diag_add(r->diags, id, at, "%s", what);
}

static void refuse(reading *r, pb_str piece, const char *what)
{
    complain(r, PB_D_PAGE_SYNTAX, place(r, piece), what);
}

static bool is_letter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

// That nothing in `text` would be more than itself to a Markdown editor.
static bool is_plain(reading *r, pb_str text)
{
    for (size_t i = 0; i < text.n; i++) {
        char c = text.p[i];
        bool marks = strchr("*`<\\[]", c) && c;
        bool emphasises = c == '_' && (i == 0 || !is_letter(text.p[i - 1]));
        bool controls = (unsigned char)c < ' ' || c == 0x7F;
        if (!marks && !emphasises && !controls)
            continue;
        refuse(r, (pb_str){text.p + i, 1},
               controls
                   ? "a control character in the text"
                   : "this sign is markup that pages do not have: headings, paragraphs, lists, "
                     "links that are a whole item, and talk is all there is");
        return false;
    }
    return true;
}

// ---- blocks -----------------------------------------------------------------------------------

// Who says it, when it begins with a name: "Tom: …".
static pb_str speaker_of(pb_str *words)
{
    enum { LONGEST = 40 };
    static const char wide_colon[] = "：";
    for (size_t i = 1; i < words->n && i < LONGEST; i++) {
        pb_str rest = {words->p + i, words->n - i};
        bool narrow = rest.p[0] == ':' && rest.n > 1 && rest.p[1] == ' ';
        if (narrow || pb_str_starts(rest, wide_colon, &rest)) {
            pb_str who = {words->p, i};
            rest = pb_str_trim(narrow ? (pb_str){rest.p + 1, rest.n - 1} : rest);
            if (!rest.n)
                break;
            *words = rest;
            return who;
        }
        if (strchr(".!?,;", rest.p[0]))
            break;
    }
    return PB_STR("");
}

static void close(reading *r)
{
    pb_str text = pb_buf_str(&r->text);
    if (!r->is_open)
        return;
    r->is_open = false;
    if (pb_utf8_count(text) > PB_PROSE_BLOCK_LONGEST)
        complain(r, PB_D_TOO_LARGE, r->block.at, "this goes on for longer than a page's text may");
    else if (r->out->blocks.n == PB_PROSE_BLOCKS_MAX)
        complain(r, PB_D_TOO_LARGE, r->block.at, "more paragraphs than a page may have");
    else if (text.n || r->block.kind == PB_PROSE_LINK) {
        if (r->block.kind == PB_PROSE_SAID)
            r->block.who = pb_arena_dup(r->arena, speaker_of(&text));
        r->block.text = pb_arena_dup(r->arena, text);
        *pb_vec_add(&r->out->blocks) = r->block;
    }
    r->text.n = 0;
}

static bool is_wide(pb_str s, bool last)
{
    int width = 0;
    for (size_t at = 0; at < s.n;) {
        width = pb_columns_next(s, &at);
        if (!last)
            break;
    }
    return width == 2;
}

static void add(reading *r, pb_str text)
{
    pb_str so_far = pb_buf_str(&r->text);
    if (!is_plain(r, text))
        return;
    if (so_far.n && !(is_wide(so_far, true) && is_wide(text, false)))
        pb_buf_char(&r->text, ' ');
    pb_buf_add(&r->text, text);
}

static void open(reading *r, enum pb_prose_kind kind, pb_str text)
{
    close(r);
    r->block = (pb_prose_block){.kind = kind, .at = place(r, text)};
    r->is_open = true;
    add(r, text);
}

// "# The title", "## A heading".
static void read_heading(reading *r)
{
    pb_str rest;
    close(r);
    if (pb_str_starts(r->line, "## ", &rest) && (rest = pb_str_trim(rest)).n) {
        open(r, PB_PROSE_HEADING, rest);
        close(r);
    } else if (pb_str_starts(r->line, "# ", &rest) && (rest = pb_str_trim(rest)).n) {
        if (r->out->title.n || r->out->blocks.n)
            refuse(r, r->line, "a page has one title, and begins with it");
        else if (is_plain(r, rest)) {
            r->out->title = pb_arena_dup(r->arena, rest);
            r->out->title_at = place(r, rest);
        }
    } else {
        refuse(r, r->line, "a heading is '# ' and the page's title, or '## ' and its words");
    }
}

// "[words](page.md)"
static void read_link(reading *r, pb_str item)
{
    static const char ending[] = ".md)";
    pb_str rest = {item.p + 1, item.n - 1}, words, to = {0};
    bool sound = pb_str_cut(&rest, ']', &words) && rest.n > sizeof ending && rest.p[0] == '(' &&
                 memcmp(rest.p + rest.n - 4, ending, 4) == 0;
    if (sound)
        to = (pb_str){rest.p + 1, rest.n - 5};
    for (size_t i = 0; i < to.n; i++)
        sound = sound && (is_letter(to.p[i]) || to.p[i] == '_');
    if (!sound) {
        refuse(r, item, "a link is a whole item: [its words](page.md)");
        return;
    }
    close(r);
    r->block = (pb_prose_block){
        .kind = PB_PROSE_LINK, .at = place(r, to), .to = pb_arena_dup(r->arena, to)};
    r->is_open = true;
    add(r, pb_str_trim(words));
    close(r);
}

static void read_item(reading *r, pb_str item)
{
    if (!item.n)
        refuse(r, r->line, "an item of a list has words");
    else if (item.p[0] == '[')
        read_link(r, item);
    else
        open(r, PB_PROSE_ITEM, item);
}

static void read_said(reading *r, pb_str words)
{
    if (!words.n) {
        close(r);
    } else if (r->is_open && r->block.kind == PB_PROSE_SAID) {
        add(r, words);
    } else {
        open(r, PB_PROSE_SAID, words);
    }
}

// What begins something else in Markdown.
static const char *other_markup(pb_str line)
{
    static const char *const starts[] = {"+", "|", "~~~", "---", "===", "!["};
    pb_str rest;
    size_t digits = 0;
    for (size_t i = 0; i < sizeof starts / sizeof *starts; i++)
        if (pb_str_starts(line, starts[i], &rest))
            return "this begins something that pages do not have";
    while (digits < line.n && line.p[digits] >= '0' && line.p[digits] <= '9')
        digits++;
    bool numbers = digits && digits < line.n && (line.p[digits] == '.' || line.p[digits] == ')');
    if (numbers && (digits + 1 == line.n || line.p[digits + 1] == ' '))
        return "lists are not numbered; their items begin with '- '";
    return NULL;
}

static void read_text(reading *r)
{
    const char *other = other_markup(r->line);
    if (other)
        refuse(r, r->line, other);
    else if (!r->is_open)
        open(r, PB_PROSE_PARAGRAPH, r->line);
    else if (r->block.kind == PB_PROSE_PARAGRAPH)
        add(r, r->line);
    else
        refuse(r, r->line,
               "what goes on with an item begins with two spaces, with talk '> '; a paragraph "
               "stands behind a blank line");
}

static void read_line(reading *r)
{
    pb_str rest, text = pb_str_trim(r->line);
    if (!text.n)
        close(r);
    else if (text.p[0] == '#' && text.p == r->line.p)
        read_heading(r);
    else if (pb_str_starts(r->line, "- ", &rest) || pb_str_is(r->line, "-"))
        read_item(r, pb_str_trim((pb_str){r->line.p + 1, r->line.n - 1}));
    else if (pb_str_starts(r->line, ">", &rest))
        read_said(r, pb_str_trim(rest));
    else if (text.p == r->line.p)
        read_text(r);
    else if (r->is_open && r->block.kind == PB_PROSE_ITEM && pb_str_starts(r->line, "  ", &rest))
        add(r, text);
    else
        refuse(r, text, "only what goes on with an item is indented");
}

bool pb_prose_read(pb_prose *out, pb_arena *arena, uint32_t file, pb_str text, pb_diags *diags)
{
    reading r = {.out = out, .arena = arena, .diags = diags, .at = {.file = file}};
    size_t valid = pb_utf8_valid(text);
    pb_str mark, rest = {text.p, valid};
    if (pb_str_starts(rest, "\xEF\xBB\xBF", &mark)) // as some editors begin a file
        rest = mark;
    while (pb_str_cut(&rest, '\n', &r.line)) {
        r.at.line++;
        while (r.line.n && (r.line.p[r.line.n - 1] == ' ' || r.line.p[r.line.n - 1] == '\r'))
            r.line.n--;
        read_line(&r);
    }
    close(&r);
    if (valid < text.n) {
        r.at.col = 1;
        complain(&r, PB_D_NOT_UTF8, r.at, "this is not UTF-8 text from here on");
    }
    pb_buf_release(&r.text);
    return r.mistakes == 0;
}

void pb_prose_release(pb_prose *p)
{
    pb_vec_release(&p->blocks);
}
