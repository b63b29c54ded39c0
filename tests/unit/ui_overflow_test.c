// SPDX-License-Identifier: MIT
// ui: every word there is, in every language, laid out in every place where it may stand: nothing
// overflows, nothing is cut off. Pages are the real ones, on the shipped scenarios.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "app/inside.h"
#include "base/map.h"
#include "kit/promises.h"
#include "package/locale.h"
#include "package/texts.h"
#include "ui/paint.h"

typedef struct bench {
    char home[64];
    const char *language;
    pb_app *app;
    pb_fonts *fonts;
    pb_painter *painter;
    pb_texts *texts;
    pb_layout layout;
    uint32_t laid;
    pb_po words;     // the program's, in Chinese
    pb_map in_words; // the English ones that are otherwise in Chinese
} bench;

typedef struct at {
    int w, h;
    double scale, density;
} at;

static const at narrow[] = {{1024, 640, 2.5, 1}, {1024, 640, 1, 1}}, all[] = {{1024, 640, 2.5, 1},
                                                                              {1024, 640, 0.8, 1},
                                                                              {1366, 768, 1.5, 1},
                                                                              {2048, 1280, 1, 2},
                                                                              {3840, 2160, 2.5, 1}};

// ---- opening and closing ----------------------------------------------------------------------

static void read_words(bench *b)
{
    pb_sources sources = {0};
    pb_diags diags = {0};
    assert_true(
        pb_locale_read(&b->words, PB_ROOT "/assets/locale/zh_CN/program.po", &sources, &diags));
    for (uint32_t i = 1; i < b->words.list.n; i++) {
        const pb_po_message *m = &b->words.list.p[i];
        if (m->id.n > 1 && !pb_str_eq(m->id, m->text[0]))
            pb_map_put(&b->in_words, m->id, i);
    }
    pb_diags_release(&diags);
    pb_sources_release(&sources);
}

static int open_in(void **state, const char *language)
{
    bench *b = calloc(1, sizeof *b);
    pb_err err = {""};
    snprintf(b->home, sizeof b->home, "/tmp/pushback-overflow-XXXXXX");
    setenv("PUSHBACK_PSEUDO", "1", 1);
    setenv("PUSHBACK_SHARE", PB_ROOT, 1);
    if (!mkdtemp(b->home))
        return -1;
    pb_app_config config = {.assets = PB_ROOT "/assets",
                            .data = b->home,
                            .language = language,
                            .seed = 3,
                            .has_seed = true};
    b->language = language;
    b->app = pb_app_new(&config, &err);
    b->fonts = pb_fonts_new(language, &err);
    b->painter = b->fonts ? pb_painter_new(b->fonts, &err) : NULL;
    b->texts = b->fonts ? pb_texts_new(b->fonts, 1 << 20) : NULL;
    read_words(b);
    *state = b;
    if (err.text[0])
        print_message("%s\n", err.text);
    return b->app && b->painter ? 0 : -1;
}

static int open_english(void **state)
{
    return open_in(state, "en");
}

static int open_chinese(void **state)
{
    return open_in(state, "zh_CN");
}

static int open_pseudo(void **state)
{
    return open_in(state, "pseudo");
}

static int close_bench(void **state)
{
    bench *b = *state;
    char command[128];
    print_message("%s: %u layouts\n", b->language, b->laid);
    pb_po_release(&b->words);
    pb_map_release(&b->in_words);
    pb_layout_release(&b->layout);
    pb_texts_free(b->texts);
    pb_painter_free(b->painter);
    pb_fonts_free(b->fonts);
    pb_app_free(b->app);
    snprintf(command, sizeof command, "rm -r '%s'", b->home);
    int status = system(command);
    free(b);
    return status;
}

// ---- strings by themselves --------------------------------------------------------------------

static bool is_blank(char c)
{
    return c == ' ' || c == '\n';
}

// No line is wider than the column, and every byte is on one.
static void fits_columns(bench *b, pb_str s, const char *where)
{
    static const struct {
        int px, width;
    } columns[] = {{13, 200}, {40, 260}, {60, 800}};
    for (size_t i = 0; i < sizeof columns / sizeof *columns; i++) {
        const pb_text *t =
            pb_texts_get(b->texts, s, (pb_text_style){PB_SERIF, columns[i].px, columns[i].width});
        size_t shown = 0, wanted = 0;
        for (uint32_t k = 0; k < t->lines; k++) {
            const pb_text_line *l = &t->line[k];
            if (l->x + l->w > columns[i].width)
                fail_msg("%s: '%.*s' is wider than %d", where, PB_STR_ARG(s), columns[i].width);
            for (size_t n = 0; n < l->n; n++)
                shown += !is_blank(t->str.p[l->at + n]);
        }
        for (size_t n = 0; n < s.n; n++)
            wanted += !is_blank(s.p[n]);
        if (shown != wanted)
            fail_msg("%s: %zu of the %zu bytes of '%.*s' are seen", where, shown, wanted,
                     PB_STR_ARG(s));
    }
    pb_texts_tick(b->texts);
}

static void fit_one(void *ctx, const pb_text_place *where, pb_str *text)
{
    fits_columns(ctx, *text, where->context.p);
}

static void every_text_of_every_scenario_and_catalogue_fits_its_column(void **state)
{
    bench *b = *state;
    pb_shelf *shelf = &b->app->shelf;
    pb_catalogue_texts(&shelf->catalogue, fit_one, b);
    assert_true(shelf->volumes.n > 0);
    for (uint32_t i = 0; i < shelf->volumes.n; i++)
        pb_scenario_texts(shelf->volumes.p[i].scenario, fit_one, b);
}

static void every_word_of_the_program_fits_its_column(void **state)
{
    bench *b = *state;
    for (uint32_t i = 1; i < b->words.list.n; i++) {
        const pb_po_message *m = &b->words.list.p[i];
        pb_str id = pb_tr_str(pb_app_tongue(b->app), m->has_context ? m->context.p : NULL, m->id);
        fits_columns(b, id, "program.po");
        if (m->has_plural)
            fits_columns(b, pb_tr_str(pb_app_tongue(b->app), NULL, m->plural), "program.po");
    }
}

// ---- pages ------------------------------------------------------------------------------------

static void lay(bench *b, const pb_node *view, const at *sizes, size_t n, const char *what)
{
    for (size_t i = 0; i < n; i++) {
        const at *a = &sizes[i];
        char where[256];
        snprintf(where, sizeof where, "%s, %s at %dx%d, %d %%", b->language, what, a->w, a->h,
                 (int)(a->scale * 100 + 0.5));
        pb_layout_in in = {.view = view,
                           .metrics = pb_painter_metrics(b->painter),
                           .w = a->w,
                           .h = a->h,
                           .text_scale = a->scale,
                           .density = a->density};
        pb_layout_make(&b->layout, &in);
        pb_painter_tick(b->painter);
        promises_are_kept(&b->layout, where);
        b->laid++;
    }
}

// Where the program speaks Chinese, none of its English words stand by themselves.
static void says_no_english(const bench *b, const pb_node *n, const char *what)
{
    const pb_str said[] = {n->name, n->value, n->detail}; // keys are named as they are printed
    for (size_t i = 0; i < sizeof said / sizeof *said; i++)
        if (said[i].n && pb_map_get(&b->in_words, said[i]) != PB_MAP_NONE)
            fail_msg("%s: '%.*s' of '%.*s' is English", what, PB_STR_ARG(said[i]),
                     PB_STR_ARG(n->id));
    for (const pb_node *c = n->first; c; c = c->next)
        says_no_english(b, c, what);
}

static void lay_page(bench *b, const char *what)
{
    if (strcmp(b->language, "zh_CN") == 0)
        says_no_english(b, pb_app_view(b->app), what);
    lay(b, pb_app_view(b->app), all, sizeof all / sizeof *all, what);
}

static void lay_narrow(bench *b, const char *what)
{
    if (strcmp(b->language, "zh_CN") == 0)
        says_no_english(b, pb_app_view(b->app), what);
    lay(b, pb_app_view(b->app), narrow, sizeof narrow / sizeof *narrow, what);
}

static void send(bench *b, enum pb_verb verb, int64_t arg)
{
    pb_err err = {""};
    if (!pb_app_do(b->app, (pb_command){verb, arg}, &err))
        fail_msg("%s", err.text);
}

static void the_pages_before_a_session_hold_their_words(void **state)
{
    bench *b = *state;
    lay_page(b, "home");
    for (uint32_t i = 0; i < b->app->shelf.volumes.n; i++) {
        send(b, PB_DO_OPEN, i);
        lay_page(b, "scenario");
    }
    send(b, PB_DO_HELP, 0);
    lay_page(b, "help");
    send(b, PB_DO_PRIMER, 0);
    lay_page(b, "the primer");
    for (uint32_t i = 1; i <= b->app->handbook.primer.pages.n; i++) {
        send(b, PB_DO_PRIMER, i);
        lay_narrow(b, "the primer");
    }
    send(b, PB_DO_HELP, 0);
    send(b, PB_DO_HELP, 0);
    send(b, PB_DO_SETTINGS, 0);
    lay_page(b, "settings");
    send(b, PB_DO_SETTINGS, 0);
    send(b, PB_DO_HOME, 0);
}

// Plays a scenario to its end, with one answer after the other.
static void play(bench *b, uint32_t v)
{
    send(b, PB_DO_PLAY, v);
    for (uint32_t steps = 0;
         b->app->play.session->state.status != PB_ENDED || !pb_play_is_at_end(&b->app->play);
         steps++) {
        pb_offer offer;
        assert_true(steps < 5000);
        if (!pb_play_is_at_end(&b->app->play)) {
            if (steps % 9 == 0)
                lay_narrow(b, "session");
            send(b, PB_DO_ADVANCE, 0);
            continue;
        }
        lay_narrow(b, "decision");
        pb_session_offer(b->app->play.session, &offer);
        send(b, PB_DO_CHOOSE, steps % offer.n);
    }
    lay_page(b, "ending");
}

static void a_session_and_its_debrief_hold_their_words(void **state)
{
    bench *b = *state;
    for (uint32_t v = 0; v < b->app->shelf.volumes.n; v++) {
        play(b, v);
        send(b, PB_DO_TRANSCRIPT, 0);
        lay_page(b, "transcript");
        send(b, PB_DO_TRANSCRIPT, 0);
        send(b, PB_DO_MENU, 0);
        lay_page(b, "menu");
        send(b, PB_DO_MENU, 0);
        send(b, PB_DO_DEBRIEF, 0);
        lay_page(b, "rating");
        send(b, PB_DO_RATED, 0);
        lay_page(b, "debrief");
        uint32_t moments = pb_view_count(pb_view_find(pb_app_view(b->app), "moments"));
        for (uint32_t i = 0; i < moments; i++) {
            send(b, PB_DO_MOMENT, i);
            send(b, PB_DO_BRANCH, i % 3);
            lay_narrow(b, "debrief");
        }
        send(b, PB_DO_HOME, 0);
    }
    lay_page(b, "home with sessions");
}

// ---- every line and every set of answers ------------------------------------------------------

// Puts other words into a view that was made for some: nodes of a session are as good as each
// other.
typedef struct stage {
    pb_node *root, *speech, *choices, *notice;
    pb_node option[PB_OPTIONS_MAX + 1];
} stage;

static pb_node *own(const pb_node *root, const char *id)
{
    return (pb_node *)(uintptr_t)pb_view_find(root, id);
}

static void show_options(stage *s, const pb_scenario *sc, uint32_t decision)
{
    const pb_decision *d = &sc->decisions.p[decision];
    pb_node **link = &s->choices->first;
    for (uint32_t i = 0; i < d->options; i++) {
        const pb_option_text *t = &sc->option_texts.p[d->first_option + i];
        pb_node *n = &s->option[i];
        *n = (pb_node){.role = PB_ROLE_CHOICE,
                       .id = t->id,
                       .name = t->says.n ? t->says : PB_STR("Stay quiet and let it run"),
                       .key = PB_STR("1"),
                       .action = {PB_DO_CHOOSE, i},
                       .state = t->says.n ? 0 : PB_IS_QUIET};
        *link = n;
        link = &n->next;
    }
    if (s->notice)
        s->notice->name = sc->decision_texts.p[decision].notice;
}

static void every_line_and_every_answer_is_held_by_the_room(void **state)
{
    bench *b = *state;
    for (uint32_t v = 0; v < b->app->shelf.volumes.n; v++) {
        const pb_scenario *sc = b->app->shelf.volumes.p[v].scenario;
        send(b, PB_DO_PLAY, v);
        send(b, PB_DO_ADVANCE, 0);
        send(b, PB_DO_ADVANCE, 0);
        stage s = {.root = own(pb_app_view(b->app), "session")};
        s.speech = own(s.root, "speech");
        assert_non_null(s.speech);
        pb_node was = *s.speech;
        for (uint32_t i = 0; i < sc->line_texts.n; i++) {
            const pb_line_text *t = &sc->line_texts.p[i];
            s.speech->value = t->says.n ? t->says : t->does;
            s.speech->detail = t->says.n ? t->does : PB_STR("");
            lay(b, s.root, narrow, 1, "a line");
        }
        *s.speech = was;
        send(b, PB_DO_SKIP, 0);
        s.root = own(pb_app_view(b->app), "session");
        s.choices = own(s.root, "choices");
        s.notice = own(s.root, "notice");
        assert_non_null(s.choices);
        pb_node *first = s.choices->first;
        for (uint32_t i = 0; i < sc->decisions.n; i++) {
            show_options(&s, sc, i);
            lay(b, s.root, narrow, 2, "answers");
        }
        s.choices->first = first;
        send(b, PB_DO_HOME, 0);
    }
}

static void a_finer_screen_shows_the_same_in_more_pixels(void **state)
{
    bench *b = *state;
    static const at coarse = {1024, 640, 1, 1}, fine = {2048, 1280, 1, 2};
    pb_layout first = {0};
    lay(b, pb_app_view(b->app), &coarse, 1, "home");
    pb_layout swapped = b->layout;
    b->layout = first;
    lay(b, pb_app_view(b->app), &fine, 1, "home");
    assert_true(b->layout.scale > 1.99 * swapped.scale && b->layout.scale < 2.01 * swapped.scale);
    assert_int_equal(b->layout.parts.n, swapped.parts.n);
    for (uint32_t i = 0; i < swapped.parts.n; i++) {
        int px = swapped.parts.p[i].style.px;
        assert_true(abs(b->layout.parts.p[i].style.px - 2 * px) <= 1);
    }
    pb_layout_release(&swapped);
}

int main(void)
{
    static const struct {
        const char *name;
        int (*open)(void **state);
    } languages[] = {{"english", open_english}, {"chinese", open_chinese}, {"pseudo", open_pseudo}};
    int failed = 0;
    setenv("SDL_VIDEODRIVER", "dummy", 1);
    for (size_t i = 0; i < sizeof languages / sizeof *languages; i++) {
        const struct CMUnitTest tests[] = {
            cmocka_unit_test(every_text_of_every_scenario_and_catalogue_fits_its_column),
            cmocka_unit_test(every_word_of_the_program_fits_its_column),
            cmocka_unit_test(the_pages_before_a_session_hold_their_words),
            cmocka_unit_test(a_session_and_its_debrief_hold_their_words),
            cmocka_unit_test(every_line_and_every_answer_is_held_by_the_room),
            cmocka_unit_test(a_finer_screen_shows_the_same_in_more_pixels),
        };
        failed +=
            cmocka_run_group_tests_name(languages[i].name, tests, languages[i].open, close_bench);
    }
    return failed;
}
