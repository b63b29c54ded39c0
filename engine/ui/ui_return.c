// SPDX-License-Identifier: MIT
// Coming back from a page that lay over another (help, settings, the primer) to where one was: how
// far it was scrolled, and what had the focus.
#include "base/hash.h"
#include "ui/ui_inside.h"

enum { PLACES_MOST = 32 };

// Pages that one comes back from.
static bool is_aside(const pb_node *view)
{
    static const char *const ids[] = {"primer", "message", "settings"};
    for (size_t i = 0; i < sizeof ids / sizeof *ids; i++)
        if (pb_str_is(view->id, ids[i]))
            return true;
    return false;
}

static void forget_from(pb_ui *ui, uint32_t n)
{
    while (ui->places.n > n)
        pb_buf_release(&ui->places.p[--ui->places.n].focus);
}

void pb_ui_places_release(pb_ui *ui)
{
    forget_from(ui, 0);
    pb_vec_release(&ui->places);
}

void pb_ui_keep_place(pb_ui *ui, const pb_node *next)
{
    bool returns = is_aside(next) && ui->page.n && !ui->layout.is_session;
    if (!returns || ui->places.n == PLACES_MOST)
        return;
    struct pb_place_kept *k = pb_vec_add(&ui->places);
    k->page = pb_hash_str(pb_buf_str(&ui->page));
    k->scroll = ui->scroll[PB_PANE_PAGE];
    pb_buf_add(&k->focus, pb_buf_str(&ui->focus));
}

void pb_ui_find_place(pb_ui *ui, const pb_node *view)
{
    uint64_t page = pb_hash_str(pb_buf_str(&ui->page));
    uint32_t i = 0;
    while (i < ui->places.n && ui->places.p[i].page != page)
        i++;
    if (i < ui->places.n) {
        ui->scroll[PB_PANE_PAGE] = ui->places.p[i].scroll;
        pb_buf_add(&ui->focus, pb_buf_str(&ui->places.p[i].focus));
    }
    if (i < ui->places.n || !is_aside(view))
        forget_from(ui, i < ui->places.n ? i : 0);
}
