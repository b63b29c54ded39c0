// SPDX-License-Identifier: MIT
// What is on the screen, for programs that watch it (ui.h, PUSHBACK_TRACE).
#include "base/hash.h"
#include "ui/ui_inside.h"

static const char *mood_of(const pb_ui *ui)
{
    return pb_ui_is_revealing(ui) ? "speaking" : ui->had_answers ? "asking" : "still";
}

static void add_parts(const pb_ui *ui, pb_buf *out)
{
    bool menu = pb_ui_is_menu_open(ui);
    for (uint32_t i = 0; i < ui->layout.parts.n; i++) {
        const pb_part *p = &ui->layout.parts.p[i];
        if (!(p->flags & PB_PART_ACTS) || !p->id.n || (menu && !(p->flags & PB_PART_OVER)))
            continue;
        pb_area seen = pb_area_cross(p->at, ui->layout.pane[p->pane].at);
        seen = pb_area_is_empty(seen) ? (pb_area){0} : seen;
        pb_buf_printf(out, "part %d %d %d %d %.*s\n", seen.x, seen.y, seen.w, seen.h,
                      PB_STR_ARG(p->id));
        if (p->node && (p->node->state & PB_IS_SELECTED))
            pb_buf_printf(out, "chosen %.*s\n", PB_STR_ARG(p->id));
    }
}

void pb_ui_open_trace(pb_ui *ui)
{
    const char *path = SDL_getenv("PUSHBACK_TRACE");
    ui->trace = path && *path ? fopen(path, "a") : NULL;
}

void pb_ui_trace(pb_ui *ui)
{
    if (!ui->trace)
        return;
    pb_buf b = {0};
    const pb_node *speech = ui->layout.speech;
    pb_buf_printf(&b, "page %.*s %s %u\nfocus %.*s\n", PB_STR_ARG(pb_app_view(ui->app)->id),
                  mood_of(ui), speech && speech->line ? speech->line->number : 0,
                  PB_STR_ARG(pb_buf_str(&ui->focus)));
    add_parts(ui, &b);
    uint64_t hash = pb_hash_str(pb_buf_str(&b));
    if (hash != ui->traced) {
        ui->traced = hash;
        pb_buf_printf(&b, "end %llu\n", (unsigned long long)++ui->traces);
        fwrite(b.p, 1, b.n, ui->trace);
        fflush(ui->trace);
    }
    pb_buf_release(&b);
}

void pb_ui_close_trace(pb_ui *ui)
{
    if (ui->trace)
        fclose(ui->trace);
}
