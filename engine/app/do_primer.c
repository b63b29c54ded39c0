// SPDX-License-Identifier: MIT
// What can be done with the primer.
#include "app/command.h"
#include "app/inside.h"
#include "base/columns.h"
#include "base/file.h"

enum { TRAIL_MOST = 64 };

void pb_handbook_release(pb_handbook *h)
{
    pb_primer_release(&h->primer);
    pb_sources_release(&h->sources);
    pb_diags_release(&h->diags);
    pb_buf_release(&h->language);
    pb_vec_release(&h->trail);
}

void pb_handbook_close(pb_handbook *h)
{
    h->trail.n = 0;
}

bool pb_handbook_is_open(const pb_handbook *h)
{
    return h->trail.n > 0;
}

// The folder for a language, or English where there is none in it.
static void find_folder(const pb_app *app, const char *language, pb_buf *out)
{
    pb_buf below = {0};
    pb_buf_printf(&below, "primer/%s", language);
    pb_path_join(out, app->assets.p, below.p);
    if (!pb_dir_exists(out->p))
        pb_path_join(out, app->assets.p, "primer/en");
    pb_buf_release(&below);
}

// Loads what is not loaded, or not in the program's language.
static void load(pb_app *app)
{
    pb_handbook *h = &app->handbook;
    const char *language = pb_tongue_language(app->tongue);
    if (h->language.n && pb_str_is(pb_buf_str(&h->language), language))
        return;
    pb_primer_release(&h->primer);
    pb_sources_release(&h->sources);
    pb_diags_release(&h->diags);
    pb_buf folder = {0};
    find_folder(app, language, &folder);
    pb_primer_load(&h->primer, folder.p, &app->shelf.catalogue, &h->sources, &h->diags);
    pb_diags_sort(&h->diags);
    pb_buf_release(&folder);
    h->language.n = 0;
    pb_buf_printf(&h->language, "%s", language);
}

// Goes on to a page; to one that one came by, back to there.
static void go_to(pb_handbook *h, uint32_t page)
{
    for (uint32_t i = 0; i < h->trail.n; i++)
        if (h->trail.p[i] == page) {
            h->trail.n = i + 1;
            return;
        }
    if (h->trail.n < TRAIL_MOST)
        *pb_vec_add(&h->trail) = page;
    else
        h->trail.p[TRAIL_MOST - 1] = page;
}

// Pages that are read one after the other are one step on the way back.
static void turn(pb_handbook *h, int64_t by)
{
    if (!h->trail.n)
        return;
    if (by == 0) {
        h->trail.n--;
        return;
    }
    uint32_t *at = &h->trail.p[h->trail.n - 1];
    int64_t to = (int64_t)*at + (by > 0 ? 1 : -1);
    if (*at > 0 && to > 0 && to <= (int64_t)h->primer.pages.n)
        *at = (uint32_t)to;
}

void pb_app_do_primer(pb_app *app, pb_command c)
{
    pb_handbook *h = &app->handbook;
    load(app);
    if (c.verb == PB_DO_TURN) {
        turn(h, c.arg);
        return;
    }
    int64_t page = c.arg;
    if (c.verb == PB_DO_PRINCIPLE)
        page = 1 + pb_primer_of_principle(&h->primer, (uint32_t)c.arg);
    go_to(h, page < 0 || page > (int64_t)h->primer.pages.n ? 0 : (uint32_t)page);
}

// ---- the command ------------------------------------------------------------------------------

bool pb_app_primer(pb_app *app, const char *page, pb_buf *diagnostics, pb_err *err)
{
    const pb_handbook *h = &app->handbook;
    pb_app_do(app, (pb_command){PB_DO_PRIMER, 0}, NULL);
    pb_diags_print(&h->diags, &h->sources, diagnostics);
    if (h->diags.errors)
        return pb_err_set(err, "the primer cannot be read");
    int at = page ? pb_primer_find(&h->primer, pb_str_of(page)) : -1;
    if (page && at < 0)
        return pb_err_set(err, "the primer has no page '%s'; 'pushback primer' lists them", page);
    pb_app_do(app, (pb_command){PB_DO_PRIMER, at + 1}, NULL);
    return true;
}

void pb_app_primer_contents(const pb_app *app, pb_buf *out)
{
    enum { ID_COLUMNS = 24 };
    const pb_primer *primer = &app->handbook.primer;
    pb_buf_printf(out, "%.*s\n", PB_STR_ARG(primer->title));
    for (uint32_t i = 0; i < primer->pages.n; i++) {
        const pb_primer_page *page = &primer->pages.p[i];
        if (i == 0 || page->part != page[-1].part)
            pb_buf_printf(out, "\n%.*s\n", PB_STR_ARG(primer->parts.p[page->part]));
        pb_buf_add(out, PB_STR("  "));
        pb_columns_pad(out, page->id, ID_COLUMNS);
        pb_str title = pb_primer_title(primer, i, &app->shelf.catalogue);
        pb_buf_printf(out, " %.*s\n", PB_STR_ARG(title));
    }
}

void pb_app_primer_export(const pb_app *app, pb_buf *out)
{
    pb_export_primer(&app->handbook.primer, &app->shelf.catalogue, app->tongue, out);
}
