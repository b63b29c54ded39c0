// SPDX-License-Identifier: MIT
// Finds a finished message's format again: the one whose words between its conversions stand in the
// message in their order, and of several the one with the most words of its own.
#include "base/format.h"
#include "base/tongue_inside.h"

typedef struct reading {
    pb_str value[PB_FORMAT_ARGS_MAX]; // by the argument's number
    size_t own;                       // bytes that are the format's, not its arguments'
} reading;

// The first place at or behind `from` where `piece` stands in `s`; SIZE_MAX when it does not. The
// last piece has to stand at the end.
static size_t place_of(pb_str s, size_t from, pb_str piece, bool is_last)
{
    if (piece.n > s.n - from)
        return SIZE_MAX;
    if (is_last)
        return memcmp(s.p + s.n - piece.n, piece.p, piece.n) == 0 ? s.n - piece.n : SIZE_MAX;
    for (size_t i = from; i + piece.n <= s.n; i++)
        if (memcmp(s.p + i, piece.p, piece.n) == 0)
            return i;
    return SIZE_MAX;
}

static bool read_back(pb_str format, pb_str made, reading *out)
{
    pb_format_part part[PB_FORMAT_ARGS_MAX];
    int parts = pb_format_parts(format, part);
    size_t in_format = 0, at = 0;
    *out = (reading){.own = 0};
    for (int i = 0; i <= parts; i++) {
        size_t end = i < parts ? part[i].at : format.n;
        pb_str piece = {format.p + in_format, end - in_format};
        size_t found = place_of(made, at, piece, i == parts);
        if (found == SIZE_MAX || (i == 0 && found != 0))
            return false;
        if (i > 0 && !part[i - 1].number && !pb_str_is((pb_str){made.p + at, found - at}, "%"))
            return false;
        if (i > 0 && part[i - 1].number && part[i - 1].number <= PB_FORMAT_ARGS_MAX)
            out->value[part[i - 1].number - 1] = (pb_str){made.p + at, found - at};
        out->own += piece.n;
        at = found + piece.n;
        in_format = i < parts ? end + part[i].n : end;
    }
    return parts > 0 && at == made.n;
}

// Arguments that are words of the program are translated, too.
static void render(const pb_tongue *t, pb_str format, const reading *r, pb_buf *out)
{
    pb_format_part part[PB_FORMAT_ARGS_MAX];
    int parts = pb_format_parts(format, part);
    size_t at = 0;
    for (int i = 0; i < parts; i++) {
        pb_buf_add(out, (pb_str){format.p + at, part[i].at - at});
        pb_buf_add(out,
                   part[i].number ? pb_tr_str(t, NULL, r->value[part[i].number - 1]) : PB_STR("%"));
        at = part[i].at + part[i].n;
    }
    pb_buf_add(out, (pb_str){format.p + at, format.n - at});
}

pb_str pb_tr_made(const pb_tongue *t, pb_str made)
{
    pb_str known = pb_tr_str(t, NULL, made);
    if (!t || t->is_pseudo || known.p != made.p)
        return known;
    memory *m = t->memory;
    const entry *best = NULL;
    reading r, best_reading = {.own = 0};
    for (uint32_t i = 0; i < m->entries.n; i++) {
        const entry *e = &m->entries.p[i];
        if (e->is_format && !e->plural && !e->context.p && read_back(e->id, made, &r) &&
            r.own > best_reading.own) {
            best = e;
            best_reading = r;
        }
    }
    if (!best)
        return made;
    pb_buf out = {0};
    render(t, best->text[0], &best_reading, &out);
    pb_str kept = pb_arena_dup(&m->arena, pb_buf_str(&out));
    pb_buf_release(&out);
    return kept;
}
