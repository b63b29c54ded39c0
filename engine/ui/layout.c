// SPDX-License-Identifier: MIT
#include "ui/layout.h"

#include "ui/layout_inside.h"

static const int type_size[PB_TYPE_COUNT] = {14, 16, 18, 20, 24, 34};

// One unit in pixels for the window: as many as there are to a point at 1600 by 900 points, and not
// below 0.8 of them.
static double window_scale(const pb_layout_in *in)
{
    double density = in->density > 1 ? in->density : 1;
    double by_w = in->w / 1600.0, by_h = in->h / 900.0, k = by_w < by_h ? by_w : by_h;
    return k < 0.8 * density ? 0.8 * density : k > 6 * density ? 6 * density : k;
}

static double wished_scale(const pb_layout_in *in)
{
    return in->text_scale < 0.8 ? 0.8 : in->text_scale > 2.5 ? 2.5 : in->text_scale;
}

int pb_layout_px(const pb_layout_in *in, enum pb_type type)
{
    int px = (int)(type_size[type] * window_scale(in) * wished_scale(in) + 0.5);
    return px < 9 ? 9 : px;
}

const pb_node *pb_layout_child(const pb_node *page, const char *id)
{
    for (const pb_node *n = page ? page->first : NULL; n; n = n->next)
        if (pb_str_is(n->id, id))
            return n;
    return NULL;
}

static void lay_page(pb_place *l, const pb_node *page)
{
    static const struct {
        const char *id;
        void (*lay)(pb_place *, const pb_node *);
    } pages[] = {{"home", pb_lay_home},
                 {"scenario", pb_lay_scenario},
                 {"settings", pb_lay_settings},
                 {"session", pb_lay_benched_session},
                 {"rating", pb_lay_rating},
                 {"debrief", pb_lay_debrief},
                 {"primer", pb_lay_primer},
                 {"moments", pb_lay_moments},
                 {"mending", pb_lay_mending},
                 {"message", pb_lay_message}};
    for (size_t i = 0; i < sizeof pages / sizeof *pages; i++)
        if (pb_str_is(page->id, pages[i].id)) {
            pages[i].lay(l, page);
            return;
        }
    pb_lay_message(l, page);
}

void pb_layout_make(pb_layout *out, const pb_layout_in *in)
{
    pb_arena_reset(&out->arena);
    out->parts.n = 0;
    memset(out->pane, 0, sizeof out->pane);
    out->ground = PB_TOK_PAPER;
    out->is_session = false;
    out->speech = NULL;
    double space = wished_scale(in);
    out->scale = window_scale(in) * (space > 1.25 ? 1.25 : space);
    pb_area window = {0, 0, in->w, in->h};
    out->pane[PB_PANE_WINDOW] = (pb_pane){.at = window, .content = in->h};
    pb_place l = {.in = in, .out = out, .unit = out->scale, .body = window};
    lay_page(&l, in->view);
    const pb_node *menu = pb_layout_child(in->view, "menu");
    if (menu) {
        l = (pb_place){
            .in = in, .out = out, .unit = out->scale, .body = window, .flags = PB_PART_OVER};
        pb_lay_menu(&l, menu);
    }
    pb_lay_note(&l, in->note);
}

void pb_layout_release(pb_layout *l)
{
    pb_arena_release(&l->arena);
    pb_vec_release(&l->parts);
}

int pb_layout_hit(const pb_layout *l, int x, int y)
{
    bool menu = false;
    for (uint32_t i = l->parts.n; i-- > 0;) {
        const pb_part *p = &l->parts.p[i];
        menu = menu || (p->flags & PB_PART_OVER);
        if (menu && !(p->flags & PB_PART_OVER))
            return -1;
        if ((p->flags & PB_PART_ACTS) && pb_area_holds(p->at, x, y) &&
            pb_area_holds(l->pane[p->pane].at, x, y))
            return (int)i;
    }
    return -1;
}

int pb_layout_find(const pb_layout *l, pb_str id)
{
    for (uint32_t i = 0; id.n && i < l->parts.n; i++)
        if ((l->parts.p[i].flags & PB_PART_ACTS) && pb_str_eq(l->parts.p[i].id, id))
            return (int)i;
    return -1;
}

enum pb_pane_id pb_layout_pane_at(const pb_layout *l, int x, int y)
{
    static const enum pb_pane_id order[] = {PB_PANE_MENU, PB_PANE_BENCH, PB_PANE_SPEECH, PB_PANE_ANSWERS,
                                            PB_PANE_TRANSCRIPT};
    for (size_t i = 0; i < sizeof order / sizeof *order; i++) {
        const pb_pane *p = &l->pane[order[i]];
        if (p->content > p->at.h && pb_area_holds(p->at, x, y))
            return order[i];
    }
    return PB_PANE_PAGE;
}
