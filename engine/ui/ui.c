// SPDX-License-Identifier: MIT
#include "ui/ui.h"

#include <stdlib.h>

#include "ui/icon.h"
#include "ui/ui_inside.h"

enum { LEAST_W = 640, LEAST_H = 400, ICON_SIDE = 128 };

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

double pb_ui_density(const pb_ui *ui)
{
    int w = 0;
    SDL_GetWindowSize(ui->window, &w, NULL);
    return w > 0 ? (double)ui->canvas.w / w : 1;
}

static void choose_size(const pb_ui *ui, int *w, int *h)
{
    const pb_ui_config *config = &ui->given;
    SDL_Rect screen = {0, 0, 1600, 900};
    SDL_GetDisplayUsableBounds(0, &screen);
    *w = config->width     ? config->width
         : ui->frame.w     ? ui->frame.w
         : screen.w < 1500 ? screen.w * 95 / 100
                           : screen.w * 80 / 100;
    *h = config->height   ? config->height
         : ui->frame.h    ? ui->frame.h
         : screen.h < 900 ? screen.h * 92 / 100
                          : screen.h * 80 / 100;
}

// What the desktop knows the window by: the name of our .desktop file, to both X11 and Wayland.
static void introduce(void)
{
    SDL_SetHint(SDL_HINT_APP_NAME, "Pushback");
    SDL_setenv("SDL_VIDEO_X11_WMCLASS", "pushback", 0);
    SDL_setenv("SDL_VIDEO_WAYLAND_WMCLASS", "pushback", 0);
}

static void wear_icon(SDL_Window *window)
{
    pb_bitmap m;
    if (!pb_icon_make(ICON_SIDE, &m, NULL))
        return; // the desktop shows a plain one
    SDL_Surface *s = SDL_CreateRGBSurfaceWithFormatFrom(m.px, m.w, m.h, 32, m.stride * 4,
                                                        SDL_PIXELFORMAT_ARGB8888);
    if (s)
        SDL_SetWindowIcon(window, s);
    SDL_FreeSurface(s);
    pb_bitmap_release(&m);
}

static bool open_window(pb_ui *ui, pb_err *err)
{
    introduce();
    SDL_SetHint(SDL_HINT_NO_SIGNAL_HANDLERS, "0");
    SDL_SetHint(SDL_HINT_VIDEO_ALLOW_SCREENSAVER, "1");
    if (SDL_InitSubSystem(SDL_INIT_VIDEO) != 0)
        return pb_err_set(err, "cannot open a display: %s", SDL_GetError());
    choose_carrier();
    int w, h;
    pb_ui_recall_window(ui);
    choose_size(ui, &w, &h);
    Uint32 flags = SDL_WINDOW_RESIZABLE | SDL_WINDOW_ALLOW_HIGHDPI;
    if (ui->config.full_screen)
        flags |= SDL_WINDOW_FULLSCREEN_DESKTOP;
    else if (ui->frame.is_maximised)
        flags |= SDL_WINDOW_MAXIMIZED;
    ui->window = SDL_CreateWindow("Pushback", ui->frame.x, ui->frame.y, w, h, flags);
    if (!ui->window)
        return pb_err_set(err, "cannot open a window: %s", SDL_GetError());
    wear_icon(ui->window);
    SDL_SetWindowMinimumSize(ui->window, LEAST_W, LEAST_H);
    SDL_StopTextInput(); // keys are keys here, whatever input method is on
    return pb_ui_take_surface(ui, err);
}

// ---- what the person has chosen ---------------------------------------------------------------

static void follow_fonts(pb_ui *ui)
{
    pb_fonts_set_language(ui->fonts, pb_tongue_language(pb_app_tongue(ui->app)));
    pb_fonts_set_letters(ui->fonts, (enum pb_letters)ui->settings.of[PB_SETTING_LETTERS]);
    pb_painter *fresh = pb_painter_new(ui->fonts, NULL); // texts laid out before are forgotten
    if (!fresh)
        return;
    pb_painter_free(ui->painter);
    ui->painter = fresh;
}

static void follow_settings(pb_ui *ui)
{
    const pb_ui_config *given = &ui->given;
    pb_settings now = *pb_app_settings(ui->app), was = ui->settings;
    uint16_t pace = now.of[PB_SETTING_PACE];
    ui->settings = now;
    ui->config.theme = given->theme ? given->theme : (enum pb_theme)now.of[PB_SETTING_THEME];
    ui->config.reduced_motion = given->reduced_motion || now.of[PB_SETTING_MOTION];
    ui->config.words_per_minute = given->words_per_minute ? given->words_per_minute
                                  : pace                  ? pace
                                                          : -1;
    ui->text_scale =
        given->text_scale > 0 ? given->text_scale : now.of[PB_SETTING_TEXT_SCALE] / 100.0;
    if (now.of[PB_SETTING_THEME] != was.of[PB_SETTING_THEME])
        ui->needs_all = true;
    if (now.of[PB_SETTING_LETTERS] != was.of[PB_SETTING_LETTERS] ||
        now.of[PB_SETTING_LANGUAGE] != was.of[PB_SETTING_LANGUAGE]) {
        follow_fonts(ui);
        ui->needs_all = true;
    }
    if (now.of[PB_SETTING_FULL_SCREEN] != was.of[PB_SETTING_FULL_SCREEN] && !given->full_screen)
        SDL_SetWindowFullscreen(ui->window,
                                now.of[PB_SETTING_FULL_SCREEN] ? SDL_WINDOW_FULLSCREEN_DESKTOP : 0);
}

pb_ui *pb_ui_new(pb_app *app, const pb_ui_config *config, pb_err *err)
{
    pb_ui *ui = pb_heap_resize(NULL, sizeof *ui);
    *ui = (pb_ui){.app = app,
                  .given = *config,
                  .config = *config,
                  .ctrl_since = PB_NEVER,
                  .silence_due = PB_NEVER,
                  .glide_start = PB_NEVER,
                  .needs_layout = true};
    pb_settings_plain(&ui->settings);
    ui->settings.of[PB_SETTING_LANGUAGE] = pb_app_settings(app)->of[PB_SETTING_LANGUAGE];
    ui->settings.of[PB_SETTING_FULL_SCREEN] = pb_app_settings(app)->of[PB_SETTING_FULL_SCREEN];
    ui->config.full_screen = config->full_screen || ui->settings.of[PB_SETTING_FULL_SCREEN];
    ui->reveal = (pb_reveal){.number = UINT32_MAX, .at = SIZE_MAX, .due = PB_NEVER};
    bool ok = open_window(ui, err) &&
              (ui->fonts = pb_fonts_new(pb_tongue_language(pb_app_tongue(app)), err)) &&
              (ui->painter = pb_painter_new(ui->fonts, err));
    ui->own_event = SDL_RegisterEvents(1);
    if (!ok) {
        pb_ui_free(ui);
        return NULL;
    }
    pb_ui_open_trace(ui);
    if (!pb_fonts_have(ui->fonts, PB_LETTERS_DYSLEXIC))
        pb_app_lack(app, PB_SETTING_LETTERS, PB_LETTERS_DYSLEXIC);
    return ui;
}

void pb_ui_free(pb_ui *ui)
{
    if (!ui)
        return;
    pb_ui_reader_free(ui);
    pb_ui_voice_free(ui);
    pb_ui_remember_window(ui);
    pb_ui_close_pads(ui);
    pb_ui_close_trace(ui);
    pb_painter_free(ui->painter);
    pb_fonts_free(ui->fonts);
    pb_layout_release(&ui->layout);
    pb_vec_release(&ui->glides);
    pb_vec_release(&ui->actors);
    pb_vec_release(&ui->was);
    pb_vec_release(&ui->drawn);
    pb_vec_release(&ui->fresh);
    pb_vec_release(&ui->gone);
    pb_vec_release(&ui->come);
    pb_ui_places_release(ui);
    pb_buf_release(&ui->page);
    pb_buf_release(&ui->hover);
    pb_buf_release(&ui->focus);
    pb_buf_release(&ui->note);
    pb_buf_release(&ui->typing.composing);
    pb_buf_release(&ui->typing.asked);
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
                      .silence = ui->silence,
                      .dusk = ui->dusk};
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
    bool again = speech && (speech->state & PB_IS_DONE); // was read before
    bool slowly = said && !again && ui->config.words_per_minute >= 0 && !ui->config.reduced_motion;
    uint64_t now = pb_ui_now(ui);
    ui->reveal = (pb_reveal){number, slowly ? 0 : SIZE_MAX, slowly ? speech->value.n : 0,
                             slowly ? now : PB_NEVER};
    bool silent =
        speech && speech->line && speech->line->kind == PB_LINE_SILENCE && speech->line->length;
    ui->silence_start = now;
    bool at_once = ui->config.reduced_motion || again;
    ui->silence = silent && at_once ? speech->line->length : 0;
    ui->silence_due = silent && !at_once ? now : PB_NEVER;
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
        pb_ui_keep_place(ui, view);
        memset(ui->scroll, 0, sizeof ui->scroll);
        set(&ui->page, pb_buf_str(&key));
        ui->focus.n = 0;
        pb_ui_find_place(ui, view);
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
    follow_settings(ui);
    bool resized = ui->layout.pane[PB_PANE_WINDOW].at.w != ui->canvas.w ||
                   ui->layout.pane[PB_PANE_WINDOW].at.h != ui->canvas.h;
    follow_speech(ui, view);
    if (follow_page(ui, view) || resized)
        ui->was.n = ui->actors.n = 0;
    pb_layout_in in = {.view = view,
                       .metrics = pb_painter_metrics(ui->painter),
                       .w = ui->canvas.w,
                       .h = ui->canvas.h,
                       .text_scale = ui->text_scale,
                       .density = pb_ui_density(ui),
                       .theme = ui->config.theme,
                       .note = pb_buf_str(&ui->note),
                       .holds_answers = pb_ui_is_revealing(ui)};
    memcpy(in.scroll, ui->scroll, sizeof in.scroll);
    pb_layout_make(&ui->layout, &in);
    pb_ui_lay_composing(ui);
    for (int i = 0; i < PB_PANE_COUNT; i++) { // wishes beyond the end are forgotten
        const pb_pane *p = &ui->layout.pane[i];
        int most = p->content > p->at.h ? p->content - p->at.h : 0;
        ui->scroll[i] = i == PB_PANE_TRANSCRIPT ? most - p->scroll : p->scroll;
    }
    pb_ui_glide_to(ui, &ui->was);
    pb_ui_turn_to(ui);
    pb_ui_glide_from(ui, &ui->was); // for the next time: by then the ids here will be gone
    bool has_answers = !in.holds_answers && pb_layout_child(view, "choices");
    if (has_answers && !ui->had_answers)
        ui->answers_since = pb_ui_now(ui);
    if (has_answers != ui->had_answers)
        ui->focus.n = 0;
    ui->had_answers = has_answers;
    if (ui->focus.n && pb_layout_find(&ui->layout, pb_buf_str(&ui->focus)) < 0)
        ui->focus.n = 0;
    pb_ui_follow_field(ui);
    ui->version = pb_app_version(ui->app);
    ui->needs_layout = false;
    ui->work.layouts++;
}

void pb_ui_do(pb_ui *ui, pb_command command)
{
    pb_err err = {{0}};
    if (command.verb == PB_DO_VOICE) {
        pb_ui_voice_toggle(ui);
        return;
    }
    pb_app_do(ui->app, command, &err); // when it failed, the page says so
    ui->pressed = 0;
    pb_ui_refresh(ui);
    if (command.verb == PB_DO_MOMENT)
        pb_ui_show_moment(ui);
}

bool pb_ui_step(pb_ui *ui, int timeout_ms)
{
    if (ui->needs_layout || ui->version != pb_app_version(ui->app))
        pb_ui_refresh(ui);
    uint64_t now = pb_ui_now(ui), due = pb_ui_pass(ui, now);
    if (ui->needs_layout)
        pb_ui_refresh(ui);
    pb_ui_draw(ui);
    pb_ui_trace(ui);
    uint64_t pads = pb_ui_pass_pads(ui, now);
    due = pads < due ? pads : due;
    pb_ui_voice_follow(ui);
    pb_ui_reader_follow(ui);
    due = ui->glide_start != PB_NEVER && due > now + 16 ? now + 16 : due;
    if (pb_app_catch_up(ui->app)) // behind the first frame
        due = now;
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
    ui->given.text_scale = scale < 0.8 ? 0.8 : scale > 2.5 ? 2.5 : scale;
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
