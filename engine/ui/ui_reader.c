// SPDX-License-Identifier: MIT
// Screen readers: what the page is and what is new on it goes to the reader, what a person does by
// way of the reader comes back as events of our own, so that everything happens in the one thread.
// Nothing is made for a reader that is not there.
#include <stdlib.h>

#include "base/hash.h"
#include "reader/reader.h"
#include "reader/tree.h"
#include "ui/ui_inside.h"
#include "voice/teller.h"

enum { PATIENCE_MS = 1000 }; // for the reader to say whether a key is its own

struct pb_ui_reader {
    pb_reader *reader;
    bool is_there;     // somebody listens
    bool answers_keys; // … and says which keys are its own
    uint64_t stamp;
    pb_reader_tree tree;
    pb_teller teller;
    pb_news news;
    PB_VEC(SDL_Event) held; // keys that the reader was asked about, and the letters behind them
    bool drops_text;        // the key of the letters that follow was the reader's
    bool lets_go;           // the reader was asked already
};

// ---- from the reader's thread -----------------------------------------------------------------

void pb_ui_push_own(pb_ui *ui, enum pb_own what, const char *text)
{
    SDL_Event e = {.user = {.type = ui->own_event, .code = (Sint32)what}};
    e.user.data1 = text ? SDL_strdup(text) : NULL;
    if (SDL_PushEvent(&e) != 1)
        SDL_free(e.user.data1);
}

void pb_ui_wake(pb_ui *ui)
{
    pb_ui_push_own(ui, PB_OWN_WAKE, NULL);
}

static void on_listens(void *ctx, bool does)
{
    pb_ui_push_own(ctx, does ? PB_OWN_READER : PB_OWN_NO_READER, NULL);
}

static void on_act(void *ctx, const char *key)
{
    pb_ui_push_own(ctx, PB_OWN_ACT, key);
}

static void on_focus(void *ctx, const char *key)
{
    pb_ui_push_own(ctx, PB_OWN_FOCUS, key);
}

static void on_type(void *ctx, const char *key, const char *text)
{
    pb_buf both = {0};
    pb_buf_printf(&both, "%s\n%s", key, text);
    pb_ui_push_own(ctx, PB_OWN_TYPE, both.p);
    pb_buf_release(&both);
}

static void on_key(void *ctx, bool taken)
{
    pb_ui_push_own(ctx, taken ? PB_OWN_KEY_TAKEN : PB_OWN_KEY_FREE, NULL);
}

// ---- opening and closing ----------------------------------------------------------------------

static void open_reader(pb_ui *ui)
{
    ui->reader = pb_heap_resize(NULL, sizeof *ui->reader);
    *ui->reader = (struct pb_ui_reader){0};
    pb_reader_ears ears = {.ctx = ui,
                           .listens = on_listens,
                           .act = on_act,
                           .focus = on_focus,
                           .type = on_type,
                           .key = on_key};
    char *beside = SDL_GetBasePath();
    ui->reader->reader = pb_reader_new(beside, &ears);
    SDL_free(beside);
}

void pb_ui_reader_free(pb_ui *ui)
{
    struct pb_ui_reader *r = ui->reader;
    if (!r)
        return;
    pb_reader_free(r->reader);
    pb_reader_tree_release(&r->tree);
    pb_news_release(&r->news);
    pb_vec_release(&r->held);
    free(r);
    ui->reader = NULL;
}

// ---- to the reader ----------------------------------------------------------------------------

// Where a node's parts will have come to rest, and whether their pane shows any of them.
static bool where(void *ctx, const pb_node *node, pb_reader_rect *at, bool *in_sight)
{
    const pb_ui *ui = ctx;
    const pb_layout *l = &ui->layout;
    pb_area all = {0, 0, 0, 0};
    bool found = false;
    for (uint32_t i = 0; i < l->parts.n; i++) {
        const pb_part *p = &l->parts.p[i];
        if (p->node != node && !(p->id.n && p->id.p == node->id.p))
            continue;
        pb_area a = ui->glides.n == l->parts.n ? ui->glides.p[i].to : p->at;
        pb_area seen = pb_area_cross(a, l->pane[p->pane].at);
        *in_sight = *in_sight || p->pane == PB_PANE_WINDOW || !pb_area_is_empty(seen);
        all = found ? pb_area_around(all, a) : a;
        found = true;
    }
    *at = (pb_reader_rect){all.x, all.y, all.w, all.h};
    return found;
}

// A display that nobody sits at knows no focus.
static bool is_active(const pb_ui *ui)
{
    const char *driver = SDL_GetCurrentVideoDriver();
    return (SDL_GetWindowFlags(ui->window) & SDL_WINDOW_INPUT_FOCUS) ||
           (driver && strcmp(driver, "dummy") == 0);
}

static pb_reader_window describe_window(const pb_ui *ui)
{
    int x = 0, y = 0, w = 0, h = 0;
    SDL_GetWindowPosition(ui->window, &x, &y);
    SDL_GetWindowSize(ui->window, &w, &h);
    if (w > 0 && h > 0) { // points to pixels
        x = (int)((int64_t)x * ui->canvas.w / w);
        y = (int)((int64_t)y * ui->canvas.h / h);
    }
    return (pb_reader_window){.title = SDL_GetWindowTitle(ui->window),
                              .language = pb_tongue_language(pb_app_tongue(ui->app)),
                              .at = {x, y, ui->canvas.w, ui->canvas.h},
                              .is_active = is_active(ui)};
}

static uint64_t stamp(const pb_ui *ui, const pb_reader_window *w)
{
    uint64_t h = pb_hash_word(pb_hash_str(pb_buf_str(&ui->focus)), ui->work.layouts);
    h = pb_hash_word(h, (uint64_t)w->is_active << 1 | pb_ui_is_revealing(ui));
    return pb_hash_word(h, (uint64_t)(uint32_t)w->at.x << 32 | (uint32_t)w->at.y);
}

// What is new, for the reader to say; the focus it says by itself. Answers are told with the line
// before them: told later they would cut it short, since a reader says the newest only.
static void gather_news(pb_ui *ui, const pb_node *view, const pb_tongue *tongue, pb_buf *out)
{
    struct pb_ui_reader *r = ui->reader;
    pb_tell_in in = {.view = view, .tongue = tongue};
    pb_teller_tell(&r->teller, &in, &r->news);
    for (uint32_t i = 0; i < r->news.of.n; i++)
        pb_buf_printf(out, "%s%.*s", i ? "\n" : "", PB_STR_ARG(r->news.of.p[i].text));
}

void pb_ui_reader_follow(pb_ui *ui)
{
    if (!ui->reader)
        open_reader(ui);
    struct pb_ui_reader *r = ui->reader;
    if (!r->is_there)
        return;
    pb_reader_window window = describe_window(ui);
    uint64_t now = stamp(ui, &window);
    if (now == r->stamp)
        return;
    r->stamp = now;
    const pb_node *view = pb_app_view(ui->app);
    const pb_tongue *tongue = pb_app_tongue(ui->app);
    pb_buf news = {0};
    gather_news(ui, view, tongue, &news);
    pb_reader_in in = {
        .view = view, .tongue = tongue, .focus = pb_ui_focused_node(ui), .where = where, .ctx = ui};
    pb_reader_tree_make(&r->tree, &in);
    pb_reader_show(r->reader, &window, r->tree.items.p, r->tree.items.n, news.n ? news.p : NULL);
    pb_buf_release(&news);
}

// ---- keys -------------------------------------------------------------------------------------

// A reader's own commands are keys like any other, so it is asked first, and the window waits with
// what the key would do.
static bool hold(pb_ui *ui, const SDL_Event *e)
{
    struct pb_ui_reader *r = ui->reader;
    if (e->type == SDL_TEXTINPUT) {
        if (r->held.n)
            *pb_vec_add(&r->held) = *e;
        return r->held.n || r->drops_text;
    }
    if (r->held.n && SDL_TICKS_PASSED(e->key.timestamp, r->held.p[0].key.timestamp + PATIENCE_MS)) {
        r->held.n = 0; // it does not answer: keys are ours again
        r->answers_keys = false;
        return false;
    }
    pb_reader_key k = pb_ui_key_for_reader(&e->key);
    pb_reader_press(r->reader, &k);
    *pb_vec_add(&r->held) = *e;
    return true;
}

static void let_go(pb_ui *ui, bool taken)
{
    struct pb_ui_reader *r = ui->reader;
    if (!r->held.n)
        return;
    r->drops_text = taken;
    uint32_t n = 1;
    while (n < r->held.n && r->held.p[n].type == SDL_TEXTINPUT)
        n++;
    r->lets_go = true;
    for (uint32_t i = 0; i < n && !taken; i++)
        pb_ui_handle(ui, &r->held.p[i]);
    r->lets_go = false;
    r->held.n -= n;
    memmove(r->held.p, r->held.p + n, r->held.n * sizeof *r->held.p);
}

// ---- what a person did by way of the reader ---------------------------------------------------

static void act(pb_ui *ui, const char *key)
{
    const pb_node *n = pb_reader_node(pb_app_view(ui->app), key);
    if (!n || n->state & PB_IS_DISABLED || n->action.verb == PB_DO_NOTHING)
        return;
    if (pb_ui_is_revealing(ui))
        pb_ui_reveal_all(ui);
    pb_ui_do(ui, n->action);
}

static void type(pb_ui *ui, char *both)
{
    char *text = SDL_strchr(both, '\n');
    if (!text)
        return;
    *text++ = '\0';
    const pb_node *n = pb_reader_node(pb_app_view(ui->app), both);
    if (n && n->role == PB_ROLE_FIELD)
        pb_app_type(ui->app, n->id, pb_str_of(text), NULL);
    ui->needs_layout = true;
}

static void focus(pb_ui *ui, const char *key)
{
    const pb_node *n = pb_reader_node(pb_app_view(ui->app), key);
    if (n)
        pb_ui_focus_on(ui, n->id);
}

static void take_own(pb_ui *ui, const SDL_UserEvent *e)
{
    switch ((enum pb_own)e->code) {
    case PB_OWN_WAKE:
        break;
    case PB_OWN_READER:
        ui->reader->is_there = ui->reader->answers_keys = true;
        ui->reader->stamp = 0;
        break;
    case PB_OWN_NO_READER:
        ui->reader->is_there = false;
        break;
    case PB_OWN_ACT:
        act(ui, e->data1);
        break;
    case PB_OWN_TYPE:
        type(ui, e->data1);
        break;
    case PB_OWN_FOCUS:
        focus(ui, e->data1);
        break;
    case PB_OWN_KEY_TAKEN:
    case PB_OWN_KEY_FREE:
        let_go(ui, e->code == PB_OWN_KEY_TAKEN);
        break;
    case PB_OWN_PLUG:
        pb_ui_plugged(ui);
        break;
    case PB_OWN_VOICE:
        pb_ui_voice_fails(ui);
        break;
    }
    SDL_free(e->data1);
}

bool pb_ui_reader_takes(pb_ui *ui, const SDL_Event *e)
{
    if (e->type == ui->own_event) {
        take_own(ui, &e->user);
        return true;
    }
    bool is_key = e->type == SDL_KEYDOWN || e->type == SDL_KEYUP || e->type == SDL_TEXTINPUT;
    bool asks = ui->reader && ui->reader->answers_keys && !ui->reader->lets_go;
    return is_key && asks && hold(ui, e);
}
