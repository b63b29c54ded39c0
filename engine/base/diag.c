// SPDX-License-Identifier: MIT
#include "base/diag.h"

#include "base/utf8.h"

static const struct {
    const char *name, *gloss;
    enum pb_severity severity;
} known[PB_DIAG_COUNT] = {
#define PB_DIAG_ROW(name, id, severity, gloss) [PB_D_##name] = {id, gloss, PB_##severity},
    PB_DIAG_LIST(PB_DIAG_ROW)
#undef PB_DIAG_ROW
};

const char *pb_diag_name(enum pb_diag_id id)
{
    return id < PB_DIAG_COUNT ? known[id].name : "?";
}

enum pb_severity pb_diag_severity(enum pb_diag_id id)
{
    return id < PB_DIAG_COUNT ? known[id].severity : PB_ERROR;
}

const char *pb_diag_gloss(enum pb_diag_id id)
{
    return id < PB_DIAG_COUNT ? known[id].gloss : "?";
}

uint32_t pb_sources_add(pb_sources *s, pb_str path, pb_str text)
{
    pb_source *src = pb_vec_add(&s->list);
    src->path = pb_arena_dup(&s->arena, path);
    src->text = pb_arena_dup(&s->arena, text);
    return s->list.n - 1;
}

void pb_sources_release(pb_sources *s)
{
    pb_vec_release(&s->list);
    pb_arena_release(&s->arena);
}

// The message as one clean line: no control characters, no broken UTF-8, not endless.
static pb_str __attribute__((format(printf, 2, 0)))
clean(pb_arena *a, const char *format, va_list args)
{
    enum { LONGEST = 400 };
    pb_buf raw = {0}, out = {0};
    pb_buf_vprintf(&raw, format, args);
    pb_str s = pb_buf_str(&raw);
    for (size_t i = 0; i < s.n && out.n < LONGEST;) {
        uint32_t c = pb_utf8_next(s, &i);
        char bytes[4];
        if (c < ' ' || (c >= 0x7F && c < 0xA0) || (c >= 0x202A && c <= 0x202E))
            c = c == '\n' || c == '\t' ? ' ' : PB_UTF8_BAD;
        pb_buf_add(&out, (pb_str){bytes, pb_utf8_put(bytes, c)});
    }
    pb_str kept = pb_arena_dup(a, pb_buf_str(&out));
    pb_buf_release(&raw);
    pb_buf_release(&out);
    return kept;
}

static void __attribute__((format(printf, 6, 0)))
put(pb_diags *d, enum pb_diag_id id, enum pb_severity severity, bool is_note, pb_span at,
    const char *format, va_list args)
{
    if (d->list.n >= PB_DIAG_CAP) {
        d->dropped += !is_note;
        return;
    }
    uint32_t order = d->list.n;
    *pb_vec_add(&d->list) =
        (pb_diag){id, severity, is_note, order, at, clean(&d->arena, format, args)};
}

bool pb_diag_add(pb_diags *d, enum pb_diag_id id, pb_span at, const char *format, ...)
{
    enum pb_severity severity = pb_diag_severity(id);
    d->errors += severity == PB_ERROR;
    d->warnings += severity == PB_WARNING;
    va_list args;
    va_start(args, format);
    put(d, id, severity, false, at, format, args);
    va_end(args);
    return false;
}

void pb_diag_note(pb_diags *d, pb_span at, const char *format, ...)
{
    if (!d->list.n || d->dropped)
        return;
    va_list args;
    va_start(args, format);
    put(d, d->list.p[d->list.n - 1].id, PB_NOTE, true, at, format, args);
    va_end(args);
}

static int by_place(const pb_diag *a, const pb_diag *b)
{
    if (a->at.file != b->at.file)
        return a->at.file < b->at.file ? -1 : 1;
    if (a->at.line != b->at.line)
        return a->at.line < b->at.line ? -1 : 1;
    if (a->at.col != b->at.col)
        return a->at.col < b->at.col ? -1 : 1;
    return a->order < b->order ? -1 : a->order > b->order;
}

// Insertion sort of groups (a diagnostic and its notes): at most PB_DIAG_CAP entries.
void pb_diags_sort(pb_diags *d)
{
    pb_diag *p = d->list.p;
    pb_diag moved[PB_DIAG_CAP];
    for (uint32_t i = 0, end; i < d->list.n; i = end) {
        for (end = i + 1; end < d->list.n && p[end].is_note; end++)
            ;
        uint32_t to = i;
        for (uint32_t j = 0; j < i; j++)
            if (!p[j].is_note && by_place(&p[i], &p[j]) < 0) {
                to = j;
                break;
            }
        uint32_t group = end - i;
        memcpy(moved, p + i, group * sizeof *p);
        memmove(p + to + group, p + to, (i - to) * sizeof *p);
        memcpy(p + to, moved, group * sizeof *p);
    }
}

void pb_diags_release(pb_diags *d)
{
    pb_vec_release(&d->list);
    pb_arena_release(&d->arena);
}

static pb_str source_line(pb_str text, uint32_t line)
{
    pb_str piece = {0};
    for (uint32_t i = 0; i < line; i++)
        if (!pb_str_cut(&text, '\n', &piece))
            return (pb_str){"", 0};
    if (piece.n && piece.p[piece.n - 1] == '\r')
        piece.n--;
    return piece;
}

// The source line and a caret below, cut to what a terminal shows: a window of 96 code points.
static void print_excerpt(pb_str line, pb_span at, pb_buf *out)
{
    enum { WINDOW = 96, BEFORE = 60 };
    uint32_t col = at.col ? at.col : 1;
    uint32_t from = col > WINDOW - 8 ? col - BEFORE : 1;
    uint32_t n = 0;
    pb_buf_printf(out, "%6u | %s", at.line, from > 1 ? "…" : "");
    for (size_t i = 0; i < line.n;) {
        size_t start = i;
        uint32_t c = pb_utf8_next(line, &i);
        if (++n < from)
            continue;
        if (n >= from + WINDOW) {
            pb_buf_add(out, PB_STR("…"));
            break;
        }
        if (c < ' ' || c == 0x7F || c == PB_UTF8_BAD)
            pb_buf_add(out, c == '\t' ? PB_STR(" ") : PB_STR("\xEF\xBF\xBD"));
        else
            pb_buf_add(out, (pb_str){line.p + start, i - start});
    }
    uint32_t pad = col - from + (from > 1), len = at.len ? at.len : 1;
    len = len > from + WINDOW - col ? from + WINDOW - col : len;
    pb_buf_printf(out, "\n       | %*s^", (int)pad, "");
    pb_buf_fill(out, '~', len - 1);
    pb_buf_char(out, '\n');
}

void pb_diags_print(const pb_diags *d, const pb_sources *s, pb_buf *out)
{
    static const char *const word[] = {"error", "warning", "note"};
    for (uint32_t i = 0; i < d->list.n; i++) {
        const pb_diag *g = &d->list.p[i];
        bool known_file = g->at.file < s->list.n;
        pb_buf_printf(out,
                      "%.*s:", PB_STR_ARG(known_file ? s->list.p[g->at.file].path : PB_STR("?")));
        if (g->at.line)
            pb_buf_printf(out, "%u:%u:", g->at.line, g->at.col ? g->at.col : 1);
        pb_buf_printf(out, " %s: %.*s", word[g->severity], PB_STR_ARG(g->message));
        if (!g->is_note)
            pb_buf_printf(out, " [%s]", pb_diag_name(g->id));
        pb_buf_char(out, '\n');
        pb_str line = known_file && g->at.line ? source_line(s->list.p[g->at.file].text, g->at.line)
                                               : (pb_str){NULL, 0};
        bool same_place = g->is_note && i && d->list.p[i - 1].at.line == g->at.line &&
                          d->list.p[i - 1].at.col == g->at.col;
        if (line.p && g->at.line && !same_place)
            print_excerpt(line, g->at, out);
    }
    if (d->dropped)
        pb_buf_printf(out, "and %u more\n", d->dropped);
}

pb_str pb_nearest(pb_str wanted, uint32_t n, pb_str (*name)(const void *ctx, uint32_t i),
                  const void *ctx)
{
    size_t allowed = wanted.n / 3 + 1;
    allowed = allowed > 3 ? 3 : allowed;
    pb_str best = {"", 0};
    unsigned least = (unsigned)allowed + 1;
    for (uint32_t i = 0; i < n; i++) {
        pb_str candidate = name(ctx, i);
        size_t gap = candidate.n > wanted.n ? candidate.n - wanted.n : wanted.n - candidate.n;
        if (gap >= least)
            continue;
        unsigned distance = pb_str_distance(wanted, candidate);
        if (distance < least && distance < candidate.n) {
            least = distance;
            best = candidate;
        }
    }
    return best;
}
