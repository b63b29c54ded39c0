// SPDX-License-Identifier: MIT
// The walk over the debrief, and where the file goes.
#include "app/export.h"

#include "app/command.h"
#include "app/inside.h"
#include "app/places.h"
#include "base/file.h"

enum { NAMES_MOST = 1000 };

pb_str pb_export_sign(unsigned state)
{
    return state & PB_IS_STRONG ? PB_STR("▲") : state & PB_IS_WEAK ? PB_STR("▽") : PB_STR("·");
}

// ---- the walk ---------------------------------------------------------------------------------

static void write_node(pb_writer *w, const pb_node *n);

static void write_children(pb_writer *w, const pb_node *n)
{
    for (const pb_node *c = n->first; c; c = c->next)
        write_node(w, c);
}

static void write_list(pb_writer *w, const pb_node *n)
{
    bool is_table = pb_str_is(n->id, "record");
    if (!n->first)
        return;
    if (n->first->role == PB_ROLE_BAR) {
        w->kind->bars(w, n);
    } else if (n->first->role == PB_ROLE_SHIFT) {
        w->kind->shifts(w, n);
    } else {
        w->kind->open(w, n);
        if (is_table)
            w->kind->rows(w, n);
        else
            write_children(w, n);
        w->kind->close(w, n);
    }
}

static void write_node(pb_writer *w, const pb_node *n)
{
    if (n->role == PB_ROLE_TEXT) {
        w->kind->text(w, n);
    } else if (n->role == PB_ROLE_CHART) {
        if (n->chart && n->chart->minutes)
            w->kind->chart(w, n);
    } else if (n->role == PB_ROLE_LINE) {
        w->kind->line(w, n, !n->next || n->next->role != PB_ROLE_LINE);
    } else if (n->role == PB_ROLE_LIST) {
        write_list(w, n);
    } else {
        w->moment += n->role == PB_ROLE_MOMENT;
        w->in_answer = w->in_answer || n->role == PB_ROLE_ITEM;
        w->kind->open(w, n);
        write_children(w, n);
        w->kind->close(w, n);
        w->in_answer = w->in_answer && n->role != PB_ROLE_ITEM;
    }
}

void pb_export_write(const pb_node *page, const pb_tongue *tongue, enum pb_export form, pb_buf *out)
{
    pb_writer w = {.out = out,
                   .tongue = tongue,
                   .kind = form == PB_EXPORT_HTML ? &pb_writer_html : &pb_writer_markdown};
    w.kind->begin(&w, page);
    write_children(&w, page);
    w.kind->end(&w, page);
}

void pb_app_export(pb_app *app, enum pb_export form, pb_buf *out)
{
    pb_arena arena = {0};
    pb_page p = {.arena = &arena, .tongue = app->tongue};
    if (app->page == PAGE_DEBRIEF) {
        pb_page_debrief_whole(&p, app);
        pb_export_write(p.root, p.tongue, form, out);
    }
    pb_arena_release(&arena);
}

// ---- the file ---------------------------------------------------------------------------------

bool pb_app_save_debrief(pb_app *app, enum pb_export form, pb_buf *where, pb_err *err)
{
    static const char *const ending[PB_EXPORT_COUNT] = {"html", "md"};
    const pb_reading *r = &app->reading;
    pb_buf folder = {0}, name = {0}, path = {0}, text = {0};
    pb_places_documents(&folder, app->data.p);
    for (int n = 1; n <= NAMES_MOST; n++) {
        name.n = 0;
        pb_buf_printf(&name, "pushback-%.*s", PB_STR_ARG(r->journal.scenario));
        if (r->number)
            pb_buf_printf(&name, "-%lld", (long long)r->number);
        if (n > 1)
            pb_buf_printf(&name, "-%d", n);
        pb_buf_printf(&name, ".%s", ending[form]);
        pb_path_join(&path, folder.p, name.p);
        if (!pb_file_exists(path.p))
            break;
    }
    bool ok = pb_dir_make(folder.p, err);
    if (ok && pb_file_exists(path.p))
        ok = pb_err_set(err, "'%s' holds too many debriefs of this session", folder.p);
    if (ok) {
        pb_app_export(app, form, &text);
        ok = pb_file_write(path.p, pb_buf_str(&text), err);
    }
    where->n = 0;
    if (ok)
        pb_buf_add(where, pb_buf_str(&path));
    pb_buf_release(&folder);
    pb_buf_release(&name);
    pb_buf_release(&path);
    pb_buf_release(&text);
    return ok;
}
