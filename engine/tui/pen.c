// SPDX-License-Identifier: MIT
#include "tui/pen.h"

#include <stdarg.h>
#include <stdlib.h>

#include "base/columns.h"
#include "base/utf8.h"
#include "tui/wrap.h"

const pb_tui_style pb_tui_plain = {80, PB_TUI_MONO, false, false, true};

// ---- what the terminal can do -----------------------------------------------------------------

static bool begins(const char *s, const char *start)
{
    return strncmp(s, start, strlen(start)) == 0;
}

static const char *set(const char *name)
{
    const char *value = getenv(name);
    return value ? value : "";
}

static bool is_utf8_locale(void)
{
    static const char *const names[] = {"LC_ALL", "LC_CTYPE", "LANG"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        const char *v = set(names[i]);
        if (v[0])
            return strstr(v, "UTF-8") || strstr(v, "utf8") || strstr(v, "UTF8") ||
                   strstr(v, "utf-8");
    }
    return false;
}

pb_tui_style pb_tui_style_of_environment(void)
{
    pb_tui_style s = pb_tui_plain;
    const char *term = set("TERM");
    s.unicode = is_utf8_locale();
    s.bold = term[0] && strcmp(term, "dumb") != 0;
    s.italics = s.bold && !begins(term, "screen") && !begins(term, "linux") && !begins(term, "vt");
    if (s.bold && !set("NO_COLOR")[0])
        s.colours = strstr(term, "256color") || set("COLORTERM")[0] ? PB_TUI_256 : PB_TUI_16;
    return s;
}

// ---- rich text --------------------------------------------------------------------------------

void pb_tui_rich_release(pb_tui_rich *r)
{
    pb_buf_release(&r->text);
    pb_vec_release(&r->runs);
}

static bool is_control(uint32_t c)
{
    return c < 0x20 || (c >= 0x7F && c < 0xA0) || c == 0x2028 || c == 0x2029;
}

// Marks that turn the direction of whatever follows, beyond the text that they came in.
static bool turns(uint32_t c)
{
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

static const char *likeness(uint32_t c)
{
    static const struct {
        uint32_t c;
        const char *ascii;
    } table[] = {
        {0xA0, " "},    {0xB7, "-"},    {0x2010, "-"},   {0x2011, "-"}, {0x2012, "-"},
        {0x2013, "-"},  {0x2014, "--"}, {0x2018, "'"},   {0x2019, "'"}, {0x201C, "\""},
        {0x201D, "\""}, {0x2022, "*"},  {0x2026, "..."}, {0x2500, "-"}, {0x2212, "-"},
        {0xBD, " 1/2"}, {0x2588, "#"},  {0x2593, "+"},   {0x2592, ":"}, {0x2591, "."},
        {0x25B2, "^"},  {0x25BD, "v"},  {0x25CB, "o"},   {0x25C7, "|"}, {0x2502, "|"},
        {0x2191, "^"},  {0xAB, "<<"},   {0xBB, ">>"},    {0xE9, "e"},   {0xE8, "e"},
        {0x25BC, "v"},  {0x25B8, ">"},  {0x25B9, ">"},   {0xEF, "i"},   {0xE7, "c"},
        {0xFC, "u"},    {0xF6, "o"},    {0xE4, "a"},     {0x25CF, "o"}, {0xD7, "x"},
    };
    for (size_t i = 0; i < sizeof table / sizeof *table; i++)
        if (table[i].c == c)
            return table[i].ascii;
    return "?";
}

void pb_tui_rich_add(pb_tui_rich *r, const pb_tui_pen *pen, pb_tui_ink ink, pb_str text)
{
    const struct pb_tui_run *last = r->runs.n ? &r->runs.p[r->runs.n - 1] : NULL;
    if (!last || last->ink.face != ink.face || last->ink.colour != ink.colour) {
        struct pb_tui_run *run = pb_vec_add(&r->runs);
        run->at = r->text.n;
        run->ink = ink;
    }
    for (size_t at = 0; at < text.n;) {
        uint32_t c = pb_utf8_next(text, &at);
        char bytes[4];
        if (c == '\n')
            pb_buf_char(&r->text, '\n');
        else if (is_control(c))
            pb_buf_char(&r->text, ' ');
        else if (turns(c))
            continue;
        else if (c < 0x7F || pen->style.unicode)
            pb_buf_add(&r->text, (pb_str){bytes, pb_utf8_put(bytes, c)});
        else
            pb_buf_add(&r->text, pb_str_of(likeness(c)));
    }
}

void pb_tui_rich_printf(pb_tui_rich *r, const pb_tui_pen *pen, pb_tui_ink ink, const char *format,
                        ...)
{
    pb_buf b = {0};
    va_list args;
    va_start(args, format);
    pb_buf_vprintf(&b, format, args);
    va_end(args);
    pb_tui_rich_add(r, pen, ink, pb_buf_str(&b));
    pb_buf_release(&b);
}

// ---- ink --------------------------------------------------------------------------------------

static void dip(const pb_tui_pen *pen, pb_tui_ink ink)
{
    // Teal, rose, blue, green, ochre, plum, slate, rust: each readable on black and on white.
    static const uint8_t many[PB_TOP_COUNT] = {30, 132, 67, 65, 136, 97, 66, 130};
    static const uint8_t few[PB_TOP_COUNT] = {36, 35, 34, 32, 33, 35, 36, 31};
    pb_buf_add(pen->out, PB_STR("\x1b[0"));
    if (pen->style.bold && (ink.face & PB_TUI_BOLD))
        pb_buf_add(pen->out, PB_STR(";1"));
    if (pen->style.bold && (ink.face & PB_TUI_DIM))
        pb_buf_add(pen->out, PB_STR(";2"));
    if (pen->style.italics && (ink.face & PB_TUI_ITALIC))
        pb_buf_add(pen->out, PB_STR(";3"));
    if (ink.colour && pen->style.colours == PB_TUI_256)
        pb_buf_printf(pen->out, ";38;5;%u", many[(ink.colour - 1) % PB_TOP_COUNT]);
    else if (ink.colour && pen->style.colours == PB_TUI_16)
        pb_buf_printf(pen->out, ";%u", few[(ink.colour - 1) % PB_TOP_COUNT]);
    pb_buf_char(pen->out, 'm');
}

static bool is_plain(const pb_tui_pen *pen, pb_tui_ink ink)
{
    const pb_tui_style *s = &pen->style;
    return !(s->bold && (ink.face & (PB_TUI_BOLD | PB_TUI_DIM))) &&
           !(s->italics && (ink.face & PB_TUI_ITALIC)) && !(s->colours && ink.colour);
}

// Writes the piece of `r` from `from` to `to`, changing ink where its runs do. No line ends in ink.
static void write_piece(const pb_tui_pen *pen, const pb_tui_rich *r, size_t from, size_t to)
{
    bool is_wet = false;
    for (uint32_t i = 0; i < r->runs.n && from < to; i++) {
        size_t end = i + 1 < r->runs.n ? r->runs.p[i + 1].at : r->text.n;
        end = end < to ? end : to;
        if (end <= from)
            continue;
        bool plain = is_plain(pen, r->runs.p[i].ink);
        if (!plain)
            dip(pen, r->runs.p[i].ink);
        else if (is_wet)
            pb_buf_add(pen->out, PB_STR("\x1b[0m"));
        is_wet = !plain;
        pb_buf_add(pen->out, (pb_str){r->text.p + from, end - from});
        from = end;
    }
    if (is_wet)
        pb_buf_add(pen->out, PB_STR("\x1b[0m"));
}

// ---- lines ------------------------------------------------------------------------------------

int pb_tui_measure(const pb_tui_pen *pen)
{
    return pen->style.width < PB_TUI_MEASURE ? pen->style.width : PB_TUI_MEASURE;
}

static void end_line(pb_tui_pen *pen, bool is_blank)
{
    pb_buf_char(pen->out, '\n');
    pen->has_written = true;
    pen->is_blank = is_blank;
}

void pb_tui_blank(pb_tui_pen *pen)
{
    if (pen->has_written && !pen->is_blank)
        end_line(pen, true);
}

void pb_tui_flow(pb_tui_pen *pen, pb_tui_rich *label, int indent, pb_tui_rich *body)
{
    enum { NARROWEST = 12 };
    pb_str text = pb_buf_str(&body->text);
    int used = label ? pb_columns(pb_buf_str(&label->text)) : 0, before = indent;
    if (used && used >= indent)
        before = used + 1;
    int measure = pb_tui_measure(pen);
    int first = measure - before, rest = measure - indent;
    pb_tui_lines lines = {0};
    pb_tui_wrap(text, first < NARROWEST ? NARROWEST : first, rest < NARROWEST ? NARROWEST : rest,
                &lines);
    for (uint32_t i = 0; i < lines.of.n; i++) {
        pb_str line = lines.of.p[i];
        int room = i ? indent : before;
        if (i == 0 && label) {
            write_piece(pen, label, 0, label->text.n);
            room -= used;
        }
        if (line.n) {
            pb_buf_fill(pen->out, ' ', (size_t)(room > 0 ? room : 0));
            size_t from = (size_t)(line.p - text.p);
            write_piece(pen, body, from, from + line.n);
        }
        end_line(pen, !line.n && !(i == 0 && used));
    }
    pb_tui_lines_release(&lines);
    if (label)
        pb_tui_rich_release(label);
    pb_tui_rich_release(body);
}

void pb_tui_row(pb_tui_pen *pen, pb_tui_rich *row)
{
    pb_str fits = pb_columns_fit(pb_buf_str(&row->text), pen->style.width);
    while (fits.n && fits.p[fits.n - 1] == ' ')
        fits.n--;
    write_piece(pen, row, 0, fits.n);
    end_line(pen, !fits.n);
    pb_tui_rich_release(row);
}

void pb_tui_para(pb_tui_pen *pen, pb_tui_ink ink, int indent, pb_str text)
{
    pb_tui_rich r = {0};
    pb_tui_rich_add(&r, pen, ink, text);
    pb_tui_flow(pen, NULL, indent, &r);
}
