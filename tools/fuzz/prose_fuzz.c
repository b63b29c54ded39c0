// SPDX-License-Identifier: MIT
// A page of the primer: any bytes give blocks of plain text or a diagnostic inside the text, and
// what was taken, written again as a page, is read as the same.
#include "base/bug.h"
#include "base/utf8.h"
#include "fuzz.h"
#include "package/prose.h"

static void write_again(const pb_prose *p, pb_buf *out)
{
    if (p->title.n)
        pb_buf_printf(out, "# %.*s\n\n", PB_STR_ARG(p->title));
    for (uint32_t i = 0; i < p->blocks.n; i++) {
        const pb_prose_block *b = &p->blocks.p[i];
        const char *between =
            b->kind == PB_PROSE_SAID && i + 1 < p->blocks.n && b[1].kind == PB_PROSE_SAID ? ">"
                                                                                          : "";
        if (b->kind == PB_PROSE_LINK)
            pb_buf_printf(out, "- [%.*s](%.*s.md)\n\n", PB_STR_ARG(b->text), PB_STR_ARG(b->to));
        else
            pb_buf_printf(out, "%s%.*s%s%.*s\n%s\n",
                          b->kind == PB_PROSE_HEADING ? "## "
                          : b->kind == PB_PROSE_ITEM  ? "- "
                          : b->kind == PB_PROSE_SAID  ? "> "
                                                      : "",
                          PB_STR_ARG(b->who), b->who.n ? ": " : "", PB_STR_ARG(b->text), between);
    }
}

static void check_same(const pb_prose *a, const pb_prose *b)
{
    PB_ASSERT(pb_str_eq(a->title, b->title) && a->blocks.n == b->blocks.n);
    for (uint32_t i = 0; i < a->blocks.n; i++) {
        const pb_prose_block *x = &a->blocks.p[i], *y = &b->blocks.p[i];
        PB_ASSERT(x->kind == y->kind && pb_str_eq(x->text, y->text));
        PB_ASSERT(pb_str_eq(x->who, y->who) && pb_str_eq(x->to, y->to));
        PB_ASSERT(x->text.n || x->kind == PB_PROSE_LINK);
        PB_ASSERT(pb_utf8_valid(x->text) == x->text.n);
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    pb_prose prose = {0}, again = {0};
    pb_arena arena = {0};
    pb_sources sources = {0};
    pb_diags diags = {0};
    pb_buf out = {0};
    pb_str text = {(const char *)data, size > PB_PROSE_FILE_MAX ? PB_PROSE_FILE_MAX : size};
    uint32_t file = pb_sources_add(&sources, PB_STR("fuzz.md"), text), lines = 1;
    for (size_t i = 0; i < text.n; i++)
        lines += data[i] == '\n';
    bool sound = pb_prose_read(&prose, &arena, file, text, &diags);
    PB_ASSERT(sound == (diags.errors == 0));
    for (uint32_t i = 0; i < diags.list.n; i++)
        PB_ASSERT(diags.list.p[i].at.line <= lines && diags.list.p[i].at.col >= 1);
    if (sound) {
        write_again(&prose, &out);
        PB_ASSERT(pb_prose_read(&again, &arena, file, pb_buf_str(&out), &diags));
        check_same(&prose, &again);
    }
    out.n = 0;
    pb_diags_print(&diags, &sources, &out);
    PB_ASSERT(pb_utf8_valid(pb_buf_str(&out)) == out.n);
    pb_buf_release(&out);
    pb_prose_release(&prose);
    pb_prose_release(&again);
    pb_diags_release(&diags);
    pb_sources_release(&sources);
    pb_arena_release(&arena);
    return 0;
}
