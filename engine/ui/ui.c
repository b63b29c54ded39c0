// SPDX-License-Identifier: MIT
#include "ui/ui.h"

#include <stdlib.h>

#include "ui/ui_inside.h"

enum { LEAST_W = 640, LEAST_H = 400 };

uint64_t pb_ui_now(const pb_ui *ui)
{
    return ui->config.clock ? ui->config.clock(ui->config.clock_ctx) : SDL_GetTicks64();
}

// ---- opening and closing ----------------------------------------------------------------------

// The window's surface is painted by the processor. On most platforms SDL has a direct way to show
// it; elsewhere (Wayland) and on request a renderer carries it.
static void choose_carrier(void)
{
    const char *wish = SDL_getenv("PUSHBACK_RENDER"), *driver = SDL_GetCurrentVideoDriver();
    if (wish && *wish) // to SDL "0" is the direct way
        SDL_SetHint(SDL_HINT_FRAMEBUFFER_ACCELERATION, strcmp(wish, "software") ? wish : "0");
    else if (driver && SDL_strcmp(driver, "wayland") != 0)
        SDL_SetHint(SDL_HINT_FRAMEBUFFER_ACCELERATION, "0");
}

static void choose_size(const pb_ui_config *config, int *w, int *h)
{
    SDL_Rect screen = {0, 0, 1600, 900};
    SDL_GetDisplayUsableBounds(0, &screen);
    *w = config->width     ? config->width
         : screen.w < 1500 ? screen.w * 95 / 100
                           : screen.w * 80 / 100;
    *h = config->height   ? config->height
         : screen.h < 900 ? screen.h * 92 / 100
                          : screen.h * 80 / 100;
}

static bool open_window(pb_ui *ui, pb_err *err)
{
    SDL_SetHint(SDL_HINT_NO_SIGNAL_HANDLERS, "0");
    SDL_SetHint(SDL_HINT_VIDEO_ALLOW_SCREENSAVER, "1");
    if (SDL_InitSubSystem(SDL_INIT_VIDEO) != 0)
        return pb_err_set(err, "cannot open a display: %s", SDL_GetError());
    choose_carrier();
    int w, h;
    choose_size(&ui->config, &w, &h);
    Uint32 flags = SDL_WINDOW_RESIZABLE | SDL_WINDOW_ALLOW_HIGHDPI;
    if (ui->config.full_screen)
        flags |= SDL_WINDOW_FULLSCREEN_DESKTOP;
    ui->window =
        SDL_CreateWindow("Pushback", SDL_WINDOWPOS_UNDEFINED, SDL_WINDOWPOS_UNDEFINED, w, h, flags);
    if (!ui->window)
        return pb_err_set(err, "cannot open a window: %s", SDL_GetError());
    SDL_SetWindowMinimumSize(ui->window, LEAST_W, LEAST_H);
    SDL_StopTextInput(); // keys are keys here, whatever input method is on
    return pb_ui_take_surface(ui, err);
}

pb_ui *pb_ui_new(pb_app *app, const pb_ui_config *config, pb_err *err)
{
    pb_ui *ui = pb_heap_resize(NULL, sizeof *ui);
    *ui = (pb_ui){.app = app,
                  .config = *config,
                  .ctrl_since = PB_NEVER,
                  .silence_due = PB_NEVER,
                  .glide_start = PB_NEVER,
                  .needs_layout = true};
    ui->text_scale = config->text_scale > 0 ? config->text_scale : 1;
    ui->reveal = (pb_reveal){.number = UINT32_MAX, .at = SIZE_MAX, .due = PB_NEVER};
    bool ok = open_window(ui, err) && (ui->fonts = pb_fonts_new(config->language, err)) &&
              (ui->painter = pb_painter_new(ui->fonts, err));
    if (!ok) {
        pb_ui_free(ui);
        return NULL;
    }
    return ui;
}

void pb_ui_free(pb_ui *ui)
{
    if (!ui)
        return;
    pb_painter_free(ui->painter);
    pb_fonts_free(ui->fonts);
    pb_layout_release(&ui->layout);
    pb_vec_release(&ui->glides);
    pb_vec_release(&ui->was);
    pb_vec_release(&ui->drawn);
    pb_vec_release(&ui->fresh);
    pb_buf_release(&ui->page);
    pb_buf_release(&ui->hover);
    pb_buf_release(&ui->focus);
    SDL_FreeSurface(ui->own);
    if (ui->hand)
        SDL_FreeCursor(ui->hand);
    if (ui->arrow)
        SDL_FreeCursor(ui->arrow);
    if (ui->window)
        SDL_DestroyWindow(ui->window);
    SDL_QuitSubSystem(SDL_INIT_VIDEO);
    free(ui);
}

// ---- the view, laid out -----------------------------------------------------------------------

pb_scene pb_ui_scene(const pb_ui *ui)
{
    return (pb_scene){.theme = ui->config.theme,
                      .hover = pb_buf_str(&ui->hover),
                      .focus = pb_buf_str(&ui->focus),
                      .reveal = ui->reveal.at,
                      .silence = ui->silence};
}

static void set(pb_buf *b, pb_str s)
{
    if (pb_str_eq(pb_buf_str(b), s))
        return;
    b->n = 0;
    pb_buf_add(b, s);
}

// A line that was not there before begins to be said.
static void follow_speech(pb_ui *ui, const pb_node *view)
{
    const pb_node *speech = pb_layout_child(view, "speech");
    uint32_t number = speech && speech->line ? speech->line->number : UINT32_MAX;
    if (number == ui->reveal.number)
        return;
    bool said = speech && speech->line && speech->line->kind == PB_LINE_SAID &&
                speech->line->seat != PB_YOU;
    bool slowly = said && ui->config.words_per_minute >= 0 && !ui->config.reduced_motion;
    uint64_t now = pb_ui_now(ui);
    ui->reveal = (pb_reveal){number, slowly ? 0 : SIZE_MAX, slowly ? speech->value.n : 0,
                             slowly ? now : PB_NEVER};
    bool silent =
        speech && speech->line && speech->line->kind == PB_LINE_SILENCE && speech->line->length;
    ui->silence_start = now;
    ui->silence = silent && ui->config.reduced_motion ? speech->line->length : 0;
    ui->silence_due = silent && !ui->config.reduced_motion ? now : PB_NEVER;
    ui->scroll[PB_PANE_TRANSCRIPT] = ui->scroll[PB_PANE_SPEECH] = ui->scroll[PB_PANE_ANSWERS] = 0;
    if (ui->layout.is_session)
        ui->scroll[PB_PANE_PAGE] = 0;
}

static bool follow_page(pb_ui *ui, const pb_node *view)
{
    pb_buf key = {0};
    pb_buf_printf(&key, "%.*s/%.*s", PB_STR_ARG(view->id), PB_STR_ARG(view->name));
    bool other = !pb_str_eq(pb_buf_str(&key), pb_buf_str(&ui->page));
    if (other) {
        memset(ui->scroll, 0, sizeof ui->scroll);
        set(&ui->page, pb_buf_str(&key));
        ui->focus.n = 0;
        SDL_SetWindowTitle(ui->window, view->name.p ? key.p + view->id.n + 1 : "Pushback");
    }
    pb_buf_release(&key);
    if (!pb_layout_child(view, "menu"))
        ui->scroll[PB_PANE_MENU] = 0;
    return other;
}

void pb_ui_refresh(pb_ui *ui)
{
    const pb_node *view = pb_app_view(ui->app);
    bool resized = ui->layout.pane[PB_PANE_WINDOW].at.w != ui->canvas.w ||
                   ui->layout.pane[PB_PANE_WINDOW].at.h != ui->canvas.h;
    follow_speech(ui, view);
    if (follow_page(ui, view) || resized)
        ui->was.n = 0;
    pb_layout_in in = {.view = view,
                       .metrics = pb_painter_metrics(ui->painter),
                       .w = ui->canvas.w,
                       .h = ui->canvas.h,
                       .text_scale = ui->text_scale,
                       .theme = ui->config.theme,
                       .holds_answers = pb_ui_is_revealing(ui)};
    memcpy(in.scroll, ui->scroll, sizeof in.scroll);
    pb_layout_make(&ui->layout, &in);
    for (int i = 0; i < PB_PANE_COUNT; i++) { // wishes beyond the end are forgotten
        const pb_pane *p = &ui->layout.pane[i];
        int most = p->content > p->at.h ? p->content - p->at.h : 0;
        ui->scroll[i] = i == PB_PANE_TRANSCRIPT ? most - p->scroll : p->scroll;
    }
    pb_ui_glide_to(ui, &ui->was);
    pb_ui_glide_from(ui, &ui->was); // for the next time: by then the ids here will be gone
    bool has_answers = !in.holds_answers && pb_layout_child(view, "choices");
    if (has_answers && !ui->had_answers)
        ui->answers_since = pb_ui_now(ui);
    if (has_answers != ui->had_answers)
        ui->focus.n = 0;
    ui->had_answers = has_answers;
    if (ui->focus.n && pb_layout_find(&ui->layout, pb_buf_str(&ui->focus)) < 0)
        ui->focus.n = 0;
    ui->version = pb_app_version(ui->app);
    ui->needs_layout = false;
    ui->work.layouts++;
}

void pb_ui_do(pb_ui *ui, pb_command command)
{
    pb_err err = {{0}};
    pb_app_do(ui->app, command, &err); // when it failed, the page says so
    ui->pressed = false;
    pb_ui_refresh(ui);
}

bool pb_ui_step(pb_ui *ui, int timeout_ms)
{
    if (ui->needs_layout || ui->version != pb_app_version(ui->app))
        pb_ui_refresh(ui);
    uint64_t now = pb_ui_now(ui), due = pb_ui_pass(ui, now);
    if (ui->needs_layout)
        pb_ui_refresh(ui);
    pb_ui_draw(ui);
    due = ui->glide_start != PB_NEVER && due > now + 16 ? now + 16 : due;
    int wait = due == PB_NEVER ? -1 : due <= now ? 0 : due - now > 60000 ? 60000 : (int)(due - now);
    if (timeout_ms >= 0 && (wait < 0 || timeout_ms < wait))
        wait = timeout_ms;
    SDL_Event e;
    bool got = wait == 0  ? SDL_PollEvent(&e)
               : wait < 0 ? SDL_WaitEvent(&e)
                          : SDL_WaitEventTimeout(&e, wait);
    while (got && !ui->is_closed && !pb_app_done(ui->app)) {
        pb_ui_handle(ui, &e);
        got = SDL_PollEvent(&e);
    }
    if (ui->needs_layout)
        pb_ui_refresh(ui);
    pb_ui_pass(ui, pb_ui_now(ui));
    if (ui->needs_layout)
        pb_ui_refresh(ui);
    pb_ui_draw(ui);
    return !ui->is_closed && !pb_app_done(ui->app);
}

// ---- for tests and tools ----------------------------------------------------------------------

void pb_ui_resize(pb_ui *ui, int width, int height)
{
    SDL_SetWindowSize(ui->window, width, height);
}

void pb_ui_set_text_scale(pb_ui *ui, double scale)
{
    ui->text_scale = scale < 0.8 ? 0.8 : scale > 2.5 ? 2.5 : scale;
    ui->needs_layout = true;
}

void pb_ui_repaint(pb_ui *ui)
{
    ui->needs_all = true;
}

pb_str pb_ui_focus(const pb_ui *ui)
{
    return pb_buf_str(&ui->focus);
}

const pb_layout *pb_ui_layout(const pb_ui *ui)
{
    return &ui->layout;
}

const pb_bitmap *pb_ui_pixels(const pb_ui *ui)
{
    return &ui->canvas;
}

bool pb_ui_save(const pb_ui *ui, const char *path, pb_err *err)
{
    SDL_Surface *s = ui->own ? ui->own : ui->surface;
    if (SDL_SaveBMP(s, path) != 0)
        return pb_err_set(err, "cannot write '%s': %s", path, SDL_GetError());
    return true;
}

pb_ui_work pb_ui_counted(const pb_ui *ui)
{
    return ui->work;
}
