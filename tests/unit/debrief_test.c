// SPDX-License-Identifier: MIT
// app: the debrief: other answers played forward, what is asked before it, and what is exported.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include <cmocka.h>

#include "app/branch.h"
#include "app/build.h"
#include "app/command.h"
#include "app/export.h"
#include "app/shelf.h"
#include "base/file.h"
#include "kit/golden.h"

static const char *const scenarios[] = {PB_ROOT "/tests/fixtures/shelf", NULL};

// ---- playing ----------------------------------------------------------------------------------

static pb_app *opened(const char *data)
{
    pb_err err = {""};
    pb_app_config config = {.assets = PB_ROOT "/assets",
                            .scenario_dirs = scenarios,
                            .data = data,
                            .language = "en",
                            .seed = 1,
                            .has_seed = true};
    pb_app *app = pb_app_new(&config, &err);
    if (!app)
        fail_msg("%s", err.text);
    return app;
}

static void done(pb_app *app, enum pb_verb verb, int64_t arg)
{
    pb_err err = {""};
    if (!pb_app_do(app, (pb_command){verb, arg}, &err))
        fail_msg("%s", err.text);
}

static const pb_node *part(pb_app *app, const char *id)
{
    const pb_node *n = pb_view_find(pb_app_view(app), id);
    if (!n)
        fail_msg("there is no '%s' on the page", id);
    return n;
}

static bool shows(pb_app *app, const char *page)
{
    return pb_str_is(pb_app_view(app)->id, page);
}

// Answers as the file says (NULL: not at all), then sees the session to its end where it has one.
static void play(pb_app *app, const char *file)
{
    pb_err err = {""};
    pb_buf inputs = {0}, id = {0};
    int64_t volume = pb_app_scenario(app, "the-ward-round", NULL, &err);
    if (volume < 0 || (file && !pb_file_read(file, 1 << 16, &inputs, &err)))
        fail_msg("%s", err.text);
    done(app, PB_DO_PLAY, volume);
    pb_str rest = pb_buf_str(&inputs), line;
    while (pb_str_cut(&rest, '\n', &line)) {
        pb_str answer, trimmed;
        if (!pb_str_cut(&line, '#', &answer) || !(trimmed = pb_str_trim(answer)).n)
            continue;
        done(app, PB_DO_SKIP, 0);
        id.n = 0;
        bool waits = pb_str_is(trimmed, "wait");
        pb_buf_printf(&id, "%s%.*s", waits ? "" : "choice:", PB_STR_ARG(trimmed));
        const pb_node *n = part(app, id.p);
        done(app, n->action.verb, n->action.arg);
    }
    done(app, PB_DO_SKIP, 0);
    pb_buf_release(&id);
    pb_buf_release(&inputs);
}

static void play_demonstration(pb_app *app)
{
    play(app, PB_ROOT "/assets/demonstration/the-ward-round.inputs");
}

// A folder of the test's own, gone at its end.
typedef struct home {
    char path[64];
} home;

static int make_home(void **state)
{
    static home h;
    snprintf(h.path, sizeof h.path, "/tmp/pushback-debrief-XXXXXX");
    *state = &h;
    return mkdtemp(h.path) ? 0 : -1;
}

static void unlink_in(void *ctx, pb_str name)
{
    pb_buf path = {0};
    unlink(pb_path_join(&path, ctx, name.p));
    pb_buf_release(&path);
}

static int drop_home(void **state)
{
    home *h = *state;
    pb_dir_list(h->path, unlink_in, h->path, NULL);
    return rmdir(h->path);
}

// ---- branches ---------------------------------------------------------------------------------

struct house {
    pb_shelf shelf;
    const pb_sim *sim;
};

static void open_house(struct house *h)
{
    pb_err err = {""};
    *h = (struct house){0};
    if (!pb_shelf_open(&h->shelf, PB_ROOT "/assets", &err))
        fail_msg("%s", err.text);
    uint32_t v = pb_shelf_add(&h->shelf, PB_STR("the-ward-round"),
                              PB_STR(PB_ROOT "/scenarios/the-ward-round"), NULL);
    h->sim = h->shelf.volumes.p[v].sim;
    assert_non_null(h->sim);
}

// A journal of a session played at random to its end.
static void random_journal(const pb_sim *sim, uint64_t seed, pb_journal *j)
{
    *j = (pb_journal){.seed = seed, .mode = (enum pb_mode)(seed % PB_MODE_COUNT)};
    const pb_scenario *sc = pb_sim_scenario(sim);
    pb_session *s = pb_session_new(sim, seed, j->mode);
    pb_rng r = {seed};
    pb_offer offer;
    for (pb_session_offer(s, &offer); offer.n; pb_session_offer(s, &offer)) {
        uint32_t pick = pb_rng_below(&r, offer.n + (offer.can_wait ? 2u : 0u));
        pb_input in = pick < offer.n ? (pb_input){PB_INPUT_ANSWER, offer.of[pick].option}
                                     : (pb_input){PB_INPUT_WAIT, 0};
        const pb_decision *d = &sc->decisions.p[s->state.decision];
        pb_journal_add(j, sc->decision_texts.p[s->state.decision].id,
                       in.kind == PB_INPUT_WAIT
                           ? PB_STR("wait")
                           : sc->option_texts.p[d->first_option + in.option].id);
        assert_true(pb_session_step(s, in));
    }
    pb_session_free(s);
}

// The session really answered so: the live inputs before the answer, the rest of a stretch where
// the debrief looks from its end, then the answer.
static pb_session *really(const pb_debrief *d, const pb_journal *j, const pb_debrief_decision *dd,
                          uint8_t option)
{
    pb_session *s = pb_session_new(d->sim, j->seed, j->mode);
    pb_misfit misfit;
    assert_true(pb_journal_replay(j, dd->at, s, &misfit));
    while (s->state.status == PB_IN_STRETCH && s->state.heard < dd->heard)
        assert_true(pb_session_step(s, (pb_input){PB_INPUT_WAIT, 0}));
    assert_true(pb_session_step(s, (pb_input){PB_INPUT_ANSWER, option}));
    return s;
}

static void an_answer_played_forward_is_what_answering_so_comes_to(void **state)
{
    (void)state;
    struct house h;
    open_house(&h);
    uint32_t branches = 0;
    for (uint64_t seed = 0; seed < 12; seed++) {
        pb_journal j;
        pb_debrief d;
        random_journal(h.sim, seed, &j);
        pb_debrief_make(&d, h.sim, &j);
        for (uint32_t m = 0; m < d.decisions.n; m++) {
            const pb_debrief_decision *dd = &d.decisions.p[m];
            pb_session *at = pb_branch_at(&d, &j, m);
            uint64_t before = pb_session_hash(at);
            for (uint8_t i = 0; i < dd->offer.n; i++, branches++) {
                pb_branch b;
                pb_branch_play(&b, at, dd->offer.of[i].option);
                pb_session *s = really(&d, &j, dd, dd->offer.of[i].option);
                if (b.hash != pb_session_hash(s))
                    fail_msg("seed %u, moment %u, answer %u", (unsigned)seed, m, i);
                assert_int_equal(b.status, s->state.status);
                assert_int_equal(b.clock, s->state.clock);
                assert_memory_equal(b.came.after, s->state.climate, sizeof b.came.after);
                assert_true(b.events.n > 0);
                const pb_event *last = &s->events.p[s->events.n - 1];
                assert_memory_equal(&b.events.p[b.events.n - 1].ref, &last->ref, sizeof last->ref);
                if (i == dd->taken) {
                    assert_int_equal(b.hash, dd->hash);
                    assert_memory_equal(&b.came, &dd->came, sizeof b.came);
                }
                pb_session_free(s);
                pb_branch_release(&b);
            }
            assert_int_equal(pb_session_hash(at), before); // nothing of the session changes
            pb_session_free(at);
        }
        pb_debrief_release(&d);
        pb_journal_release(&j);
    }
    assert_true(branches > 300);
    pb_shelf_release(&h.shelf);
}

static void a_branch_stands_beside_what_was_said(void **state)
{
    (void)state;
    pb_app *app = opened("");
    play_demonstration(app);
    done(app, PB_DO_DEBRIEF, 0);
    assert_true(shows(app, "debrief"));
    done(app, PB_DO_MOMENT, 5);
    assert_null(pb_view_find(pb_app_view(app), "branch"));
    const pb_node *first = part(app, "others")->first;
    assert_non_null(first);
    assert_int_equal(first->action.verb, PB_DO_BRANCH);
    pb_command open = first->action;
    done(app, open.verb, open.arg);
    const pb_node *taken = part(app, "path:taken"), *other = part(app, "path:other");
    assert_true(taken->state & PB_IS_TAKEN);
    assert_int_equal(taken->first->role, PB_ROLE_LINE);
    assert_int_equal(other->first->role, PB_ROLE_LINE);
    assert_false(pb_str_eq(taken->value, other->value));
    assert_non_null(pb_view_find(other, "shift"));
    assert_non_null(pb_view_find(other, "next"));
    done(app, open.verb, open.arg); // the same again closes it
    assert_null(pb_view_find(pb_app_view(app), "branch"));
    done(app, open.verb, open.arg);
    done(app, PB_DO_MOMENT, 6); // and so does another moment
    assert_null(pb_view_find(pb_app_view(app), "branch"));
    done(app, PB_DO_BRANCH, 99);
    assert_null(pb_view_find(pb_app_view(app), "branch"));
    pb_app_free(app);
}

// ---- asked before it tells --------------------------------------------------------------------

static const pb_node *rating(pb_app *app, const char *principle)
{
    pb_buf id = {0};
    pb_buf_printf(&id, "rate:%s", principle);
    const pb_node *n = part(app, id.p);
    pb_buf_release(&id);
    return n;
}

static void the_rating_comes_first_and_is_kept(void **state)
{
    home *h = *state;
    pb_err err = {""};
    pb_app *app = opened(h->path);
    play_demonstration(app);
    done(app, PB_DO_DEBRIEF, 0);
    assert_true(shows(app, "rating"));
    assert_true(part(app, "rated")->state & PB_IS_PRIMARY);
    assert_true(pb_app_type(app, PB_STR("felt"), PB_STR("hurried\a, then sad"), &err));
    assert_true(pb_app_type(app, PB_STR("chair"), PB_STR("the ward sister’s"), &err));
    assert_false(pb_app_type(app, PB_STR("table"), PB_STR("x"), &err));
    const pb_node *setting = rating(app, "hold_frame");
    assert_int_equal(pb_view_count(setting), 6);
    done(app, setting->first->action.verb, setting->first->action.arg); // "hardly"
    assert_true(rating(app, "hold_frame")->first->state & PB_IS_SELECTED);
    assert_true(pb_str_is(part(app, "felt")->value, "hurried, then sad"));
    pb_app_free(app);

    app = opened(h->path); // it was kept at once; and what was given is not asked for again
    done(app, PB_DO_DEBRIEF, 1);
    assert_true(shows(app, "debrief"));
    const pb_node *bar = part(app, "bar:hold_frame");
    assert_int_equal(bar->bar->self, 100);
    assert_int_equal(part(app, "bar:safe_space")->bar->self, -1);
    assert_true(pb_str_is(part(app, "own:chair")->value, "the ward sister’s"));
    assert_true(pb_str_is(part(app, "apart:hold_frame")->value,
                          "You rated yourself lower than your choices."));
    pb_app_free(app);
}

static void the_rating_can_be_passed_over_once_for_all(void **state)
{
    home *h = *state;
    pb_app *app = opened(h->path);
    play_demonstration(app);
    done(app, PB_DO_DEBRIEF, 0);
    assert_true(shows(app, "rating"));
    done(app, PB_DO_RATED, 0);
    assert_true(shows(app, "debrief"));
    assert_null(pb_view_find(pb_app_view(app), "apart"));
    pb_app_free(app);
    app = opened(h->path);
    done(app, PB_DO_DEBRIEF, 1);
    assert_true(shows(app, "debrief"));
    pb_app_free(app);
}

static void leaving_the_rating_for_home_asks_again_later(void **state)
{
    home *h = *state;
    pb_app *app = opened(h->path);
    play_demonstration(app);
    done(app, PB_DO_DEBRIEF, 0);
    done(app, PB_DO_HOME, 0);
    done(app, PB_DO_DEBRIEF, 1);
    assert_true(shows(app, "rating"));
    pb_err err = {""};
    assert_true(pb_app_show_debrief(app, 1, &err)); // what machines read does not ask
    assert_true(shows(app, "debrief"));
    done(app, PB_DO_DEBRIEF, 1);
    assert_true(shows(app, "rating"));
    pb_app_free(app);
}

static void nothing_is_asked_where_nothing_is_kept_or_finished(void **state)
{
    home *h = *state;
    pb_app *app = opened("");
    play_demonstration(app);
    done(app, PB_DO_DEBRIEF, 0);
    assert_true(shows(app, "debrief"));
    pb_app_free(app);
    app = opened(h->path);
    play(app, NULL);
    done(app, PB_DO_DEBRIEF, 1);
    assert_true(shows(app, "debrief"));
    pb_app_free(app);
}

static void a_rating_that_one_cannot_give_is_taken_back(void **state)
{
    home *h = *state;
    pb_app *app = opened(h->path);
    play_demonstration(app);
    done(app, PB_DO_DEBRIEF, 0);
    done(app, PB_DO_RATE, PB_SET(0, 4));
    assert_true(pb_str_is(rating(app, "hold_frame")->value, "mostly"));
    done(app, PB_DO_RATE, PB_SET(0, 5));
    assert_true(pb_str_is(rating(app, "hold_frame")->value, "cannot say"));
    done(app, PB_DO_RATE, PB_SET(0, 6));
    done(app, PB_DO_RATE, PB_SET(99, 0));
    assert_true(pb_str_is(rating(app, "hold_frame")->value, "cannot say"));
    pb_app_free(app);
}

// ---- export -----------------------------------------------------------------------------------

static void exported(pb_app *app, enum pb_export form, pb_buf *out)
{
    out->n = 0;
    pb_app_export(app, form, out);
    assert_true(out->n > 10000);
}

static void the_export_says_all_of_it_in_both_forms(void **state)
{
    (void)state;
    pb_app *app = opened("");
    pb_buf out = {0};
    play_demonstration(app);
    done(app, PB_DO_DEBRIEF, 0);
    exported(app, PB_EXPORT_HTML, &out);
    golden_is("export/the-ward-round-html", pb_buf_str(&out));
    exported(app, PB_EXPORT_MARKDOWN, &out);
    golden_is("export/the-ward-round-markdown", pb_buf_str(&out));
    pb_buf_release(&out);
    pb_app_free(app);
}

static void the_web_page_needs_nothing_else(void **state)
{
    (void)state;
    static const char *const never[] = {"<script", "<link", "<img",    "<iframe", "url(http",
                                        "@import", "src=",  "onclick", "onload",  "href=\"http"};
    pb_app *app = opened("");
    pb_buf out = {0};
    play_demonstration(app);
    done(app, PB_DO_DEBRIEF, 0);
    exported(app, PB_EXPORT_HTML, &out);
    for (size_t i = 0; i < sizeof never / sizeof *never; i++)
        if (strstr(out.p, never[i]))
            fail_msg("there is '%s' in it", never[i]);
    pb_buf_release(&out);
    pb_app_free(app);
}

// A tree with the same hostile words everywhere that words from outside can stand.
static void hostile_tree(pb_arena *arena, pb_page *p)
{
    static const char words[] =
        "<script>alert(1)</script> & \"x\" 'y' | *a* _b_ `c` [d](e) # ~f~ &copy;\n1. g";
    pb_str s = pb_str_of(words);
    *p = (pb_page){.arena = arena};
    pb_page_begin(p, "debrief", s);
    pb_node *n = pb_page_add(p, p->root, PB_ROLE_TEXT, "ending", s);
    n->value = n->detail = s;
    pb_node *list = pb_page_add(p, p->root, PB_ROLE_LIST, "profile", s);
    n = pb_page_add(p, list, PB_ROLE_BAR, "bar", s);
    pb_view_bar *bar = PB_NEW(arena, pb_view_bar, 1);
    *bar = (pb_view_bar){.value = 500, .chances = 2, .self = 300};
    n->bar = bar;
    n->value = s;
    list = pb_page_add(p, p->root, PB_ROLE_LIST, "moments", s);
    pb_node *m = pb_page_add(p, list, PB_ROLE_MOMENT, "moment", s);
    m->value = m->detail = s;
    pb_node *path = pb_page_add(p, m, PB_ROLE_GROUP, "path", s);
    n = pb_page_add(p, path, PB_ROLE_LINE, "line", s);
    pb_view_line *line = PB_NEW(arena, pb_view_line, 1);
    line->number = 1;
    n->line = line;
    n->value = s;
    list = pb_page_add(p, p->root, PB_ROLE_LIST, "record", s);
    pb_page_add(p, list, PB_ROLE_TEXT, "row", s)->value = s;
}

static void hostile_words_stay_words(void **state)
{
    (void)state;
    pb_arena arena = {0};
    pb_page p;
    pb_buf out = {0};
    hostile_tree(&arena, &p);
    pb_export_write(p.root, NULL, PB_EXPORT_HTML, &out);
    assert_null(strstr(out.p, "<script"));
    assert_null(strstr(out.p, "\"x\""));
    assert_null(strstr(out.p, "'y'"));
    assert_non_null(
        strstr(out.p, "&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;x&quot; &#39;y&#39;"));
    out.n = 0;
    pb_export_write(p.root, NULL, PB_EXPORT_MARKDOWN, &out);
    assert_null(strstr(out.p, "<script"));
    assert_null(strstr(out.p, "*a*"));
    assert_null(strstr(out.p, " | *"));
    assert_null(strstr(out.p, "[d]("));
    assert_null(strstr(out.p, "1. g"));
    assert_non_null(strstr(out.p, "&lt;script&gt;alert(1)&lt;/script&gt; & "));
    assert_non_null(strstr(out.p, "\\| \\*a\\* \\_b\\_ \\`c\\` \\[d\\](e) \\# \\~f\\~ &amp;copy;"));
    pb_buf_release(&out);
    pb_arena_release(&arena);
}

static void a_file_is_never_written_over(void **state)
{
    home *h = *state;
    pb_buf path = {0}, text = {0};
    pb_err err = {""};
    setenv("XDG_DOCUMENTS_DIR", h->path, 1);
    pb_app *app = opened("");
    play_demonstration(app);
    done(app, PB_DO_DEBRIEF, 0);
    static const char *const name[] = {"pushback-the-ward-round-1.html",
                                       "pushback-the-ward-round-1-2.html"};
    for (int i = 0; i < 2; i++) {
        done(app, PB_DO_EXPORT, PB_EXPORT_HTML);
        pb_path_join(&path, h->path, name[i]);
        assert_true(pb_str_is(part(app, "saved")->value, path.p));
        assert_true(pb_file_read(path.p, 1 << 24, &text, &err));
        assert_int_equal(memcmp(text.p, "<!DOCTYPE html>", 15), 0);
    }
    done(app, PB_DO_EXPORT, PB_EXPORT_MARKDOWN);
    assert_true(pb_str_is(part(app, "saved")->value,
                          pb_path_join(&path, h->path, "pushback-the-ward-round-1.md")));
    done(app, PB_DO_MOMENT, 1);
    assert_null(pb_view_find(pb_app_view(app), "saved"));
    unsetenv("XDG_DOCUMENTS_DIR");
    pb_buf_release(&path);
    pb_buf_release(&text);
    pb_app_free(app);
}

#define AT_HOME(test) cmocka_unit_test_setup_teardown(test, make_home, drop_home)

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(an_answer_played_forward_is_what_answering_so_comes_to),
        cmocka_unit_test(a_branch_stands_beside_what_was_said),
        AT_HOME(the_rating_comes_first_and_is_kept),
        AT_HOME(the_rating_can_be_passed_over_once_for_all),
        AT_HOME(leaving_the_rating_for_home_asks_again_later),
        AT_HOME(nothing_is_asked_where_nothing_is_kept_or_finished),
        AT_HOME(a_rating_that_one_cannot_give_is_taken_back),
        cmocka_unit_test(the_export_says_all_of_it_in_both_forms),
        cmocka_unit_test(the_web_page_needs_nothing_else),
        cmocka_unit_test(hostile_words_stay_words),
        AT_HOME(a_file_is_never_written_over),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
