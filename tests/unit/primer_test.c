// SPDX-License-Identifier: MIT
// The primer: what its pages may hold, the shipped ones in each language, and reading them.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "app/app.h"
#include "base/utf8.h"
#include "kit/shipped.h"
#include "package/primer.h"

// ---- the pages' language ----------------------------------------------------------------------

typedef struct text {
    pb_prose prose;
    pb_arena arena;
    pb_sources sources;
    pb_diags diags;
    bool sound;
} text;

static void read(text *t, const char *words)
{
    *t = (text){.sound = false};
    uint32_t file = pb_sources_add(&t->sources, PB_STR("page.md"), pb_str_of(words));
    t->sound = pb_prose_read(&t->prose, &t->arena, file, pb_str_of(words), &t->diags);
}

static void drop(text *t)
{
    pb_prose_release(&t->prose);
    pb_arena_release(&t->arena);
    pb_sources_release(&t->sources);
    pb_diags_release(&t->diags);
}

static void expect_block(const text *t, uint32_t i, enum pb_prose_kind kind, const char *words)
{
    assert_true(i < t->prose.blocks.n);
    const pb_prose_block *b = &t->prose.blocks.p[i];
    assert_int_equal(b->kind, kind);
    if (!pb_str_is(b->text, words))
        fail_msg("'%.*s', not '%s'", PB_STR_ARG(b->text), words);
}

static void a_page_is_read_as_a_markdown_editor_would_show_it(void **state)
{
    (void)state;
    text t;
    read(&t, "\xEF\xBB\xBF# The title\r\n\r\nOne line\nand another  \n\n## A heading\nUnder it\n"
             "- an item\n  goes on\n- [words](a_page.md)\n- [](other.md)\n\n"
             "> Tom: Says\n> this.\n>\n> Nobody moves.\n\n一行\n又一行\nand one\n");
    if (!t.sound)
        print_diags(&t.diags, &t.sources);
    assert_true(t.sound);
    assert_true(pb_str_is(t.prose.title, "The title"));
    expect_block(&t, 0, PB_PROSE_PARAGRAPH, "One line and another");
    expect_block(&t, 1, PB_PROSE_HEADING, "A heading");
    expect_block(&t, 2, PB_PROSE_PARAGRAPH, "Under it");
    expect_block(&t, 3, PB_PROSE_ITEM, "an item goes on");
    expect_block(&t, 4, PB_PROSE_LINK, "words");
    assert_true(pb_str_is(t.prose.blocks.p[4].to, "a_page"));
    expect_block(&t, 5, PB_PROSE_LINK, "");
    expect_block(&t, 6, PB_PROSE_SAID, "Says this.");
    assert_true(pb_str_is(t.prose.blocks.p[6].who, "Tom"));
    expect_block(&t, 7, PB_PROSE_SAID, "Nobody moves.");
    assert_int_equal(t.prose.blocks.p[7].who.n, 0);
    expect_block(&t, 8, PB_PROSE_PARAGRAPH, "一行又一行 and one");
    assert_int_equal(t.prose.blocks.n, 9);
    drop(&t);
}

static void a_name_is_what_stands_before_a_colon_and_not_a_sentence(void **state)
{
    (void)state;
    text t;
    read(&t,
         "> 李敏：他把报纸叠好了。\n>\n> He said it. Twice: and left.\n>\n> At 7:30 it ends.\n");
    assert_true(t.sound);
    expect_block(&t, 0, PB_PROSE_SAID, "他把报纸叠好了。");
    assert_true(pb_str_is(t.prose.blocks.p[0].who, "李敏"));
    expect_block(&t, 1, PB_PROSE_SAID, "He said it. Twice: and left.");
    expect_block(&t, 2, PB_PROSE_SAID, "At 7:30 it ends.");
    assert_int_equal(t.prose.blocks.p[1].who.n + t.prose.blocks.p[2].who.n, 0);
    drop(&t);
}

static void what_pages_do_not_have_is_refused_at_its_place(void **state)
{
    (void)state;
    static const struct {
        const char *words;
        enum pb_diag_id id;
        uint32_t line, col;
    } cases[] = {
        {"# One\n\n# Two\n", PB_D_PAGE_SYNTAX, 3, 1},
        {"Text\n\n# Late\n", PB_D_PAGE_SYNTAX, 3, 1},
        {"### Deep\n", PB_D_PAGE_SYNTAX, 1, 1},
        {"#Close\n", PB_D_PAGE_SYNTAX, 1, 1},
        {"An *emphasis*\n", PB_D_PAGE_SYNTAX, 1, 4},
        {"一个 _emphasis_\n", PB_D_PAGE_SYNTAX, 1, 4},
        {"Some `code`\n", PB_D_PAGE_SYNTAX, 1, 6},
        {"<b>HTML</b>\n", PB_D_PAGE_SYNTAX, 1, 1},
        {"an \\escape\n", PB_D_PAGE_SYNTAX, 1, 4},
        {"- see [a](b.md) there\n", PB_D_PAGE_SYNTAX, 1, 7},
        {"- [a](b.md) there\n", PB_D_PAGE_SYNTAX, 1, 3},
        {"- [a](b.html)\n", PB_D_PAGE_SYNTAX, 1, 3},
        {"- [a](../b.md)\n", PB_D_PAGE_SYNTAX, 1, 3},
        {"- \n", PB_D_PAGE_SYNTAX, 1, 1},
        {"1. first\n", PB_D_PAGE_SYNTAX, 1, 1},
        {"+ plus\n", PB_D_PAGE_SYNTAX, 1, 1},
        {"A title\n=======\n", PB_D_PAGE_SYNTAX, 2, 1},
        {"| a | b |\n", PB_D_PAGE_SYNTAX, 1, 1},
        {"- an item\nand on\n", PB_D_PAGE_SYNTAX, 2, 1},
        {"> Tom: Says\nthis\n", PB_D_PAGE_SYNTAX, 2, 1},
        {"    code\n", PB_D_PAGE_SYNTAX, 1, 5},
        {"a\tb\n", PB_D_PAGE_SYNTAX, 1, 2},
        {"fine\n\nnot \xFF fine\n", PB_D_NOT_UTF8, 3, 1},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        text t;
        read(&t, cases[i].words);
        if (t.sound)
            fail_msg("'%s' is taken", cases[i].words);
        expect_first(&t.diags, &t.sources, cases[i].id, cases[i].line, cases[i].col, NULL);
        drop(&t);
    }
}

static void a_page_has_an_end(void **state)
{
    (void)state;
    pb_buf words = {0};
    text t;
    for (int i = 0; i <= PB_PROSE_BLOCKS_MAX; i++)
        pb_buf_add(&words, PB_STR("Again.\n\n"));
    read(&t, words.p);
    assert_false(t.sound);
    expect_first(&t.diags, &t.sources, PB_D_TOO_LARGE, 2 * PB_PROSE_BLOCKS_MAX + 1, 1, NULL);
    assert_int_equal(t.prose.blocks.n, PB_PROSE_BLOCKS_MAX);
    drop(&t);
    words.n = 0;
    for (int i = 0; i <= PB_PROSE_BLOCK_LONGEST / 6; i++)
        pb_buf_add(&words, PB_STR("again\n"));
    read(&t, words.p);
    expect_first(&t.diags, &t.sources, PB_D_TOO_LARGE, 1, 1, NULL);
    drop(&t);
    pb_buf_release(&words);
}

// ---- the shipped pages ------------------------------------------------------------------------

static const char *const languages[] = {"en", "zh_CN"};
enum { LANGUAGES = 2 };

static uint32_t words_on(const pb_primer_page *page)
{
    uint32_t n = 0;
    for (uint32_t i = 0; i < page->prose.blocks.n; i++)
        n += pb_str_words(page->prose.blocks.p[i].text);
    return n;
}

static void every_language_has_the_same_pages_and_all_are_short(void **state)
{
    enum { FEWEST = 60, MOST = 420 }; // a principle's page has the catalogue's words besides
    const struct shelf *s = *state;
    pb_primer primer[LANGUAGES] = {{.title = {0}}};
    for (int i = 0; i < LANGUAGES; i++) {
        pb_sources sources = {0};
        pb_diags diags = {0};
        pb_buf folder = {0};
        pb_buf_printf(&folder, "%s/primer/%s", ASSETS, languages[i]);
        bool sound = pb_primer_load(&primer[i], folder.p, &s->catalogue, &sources, &diags);
        print_diags(&diags, &sources);
        assert_true(sound);
        pb_buf_release(&folder);
        pb_sources_release(&sources);
        pb_diags_release(&diags);
        assert_int_equal(primer[i].pages.n, primer[0].pages.n);
        assert_int_equal(primer[i].parts.n, primer[0].parts.n);
        for (uint32_t k = 0; k < primer[i].pages.n; k++) {
            const pb_primer_page *page = &primer[i].pages.p[k], *first = &primer[0].pages.p[k];
            assert_true(pb_str_eq(page->id, first->id));
            assert_int_equal(page->part, first->part);
            assert_int_equal(page->prose.blocks.n, first->prose.blocks.n);
            for (uint32_t b = 0; b < page->prose.blocks.n; b++)
                assert_int_equal(page->prose.blocks.p[b].kind, first->prose.blocks.p[b].kind);
            uint32_t words = words_on(page);
            if (words < FEWEST || words > MOST)
                fail_msg("%s/%.*s: %u words", languages[i], PB_STR_ARG(page->id), words);
        }
        for (uint32_t k = 0; k < s->catalogue.principles.n; k++)
            assert_true(pb_primer_of_principle(&primer[i], k) >= 0);
    }
    for (int i = 0; i < LANGUAGES; i++)
        pb_primer_release(&primer[i]);
}

// ---- reading them -----------------------------------------------------------------------------

static pb_app *open_app(const char *language)
{
    pb_err err = {""};
    static const char *const folders[] = {PB_ROOT "/scenarios", NULL};
    pb_app *app = pb_app_new(&(pb_app_config){.assets = ASSETS,
                                              .scenario_dirs = folders,
                                              .data = "",
                                              .language = language,
                                              .seed = 1,
                                              .has_seed = true},
                             &err);
    if (!app)
        fail_msg("%s", err.text);
    return app;
}

static void act(pb_app *app, enum pb_verb verb, int64_t arg)
{
    assert_true(pb_app_do(app, (pb_command){verb, arg}, NULL));
}

static void expect_page(pb_app *app, const char *id, const char *name)
{
    const pb_node *page = pb_app_view(app);
    if (!pb_str_is(page->id, id) || !pb_str_is(page->name, name))
        fail_msg("%.*s '%.*s', not %s '%s'", PB_STR_ARG(page->id), PB_STR_ARG(page->name), id,
                 name);
}

// Does what the node with this id does.
static void press(pb_app *app, const char *id)
{
    const pb_node *n = pb_view_find(pb_app_view(app), id);
    if (!n || n->action.verb == PB_DO_NOTHING)
        fail_msg("there is no '%s' to press", id);
    pb_command c = n->action;
    act(app, c.verb, c.arg);
}

static void help_leads_to_the_primer_and_back(void **state)
{
    (void)state;
    pb_app *app = open_app("en");
    act(app, PB_DO_HELP, 0);
    press(app, "open_primer");
    expect_page(app, "primer", "Balint groups: a primer");
    press(app, "page:what_it_is");
    expect_page(app, "primer", "What a Balint group is");
    assert_null(pb_view_find(pb_app_view(app), "previous"));
    press(app, "next");
    press(app, "next");
    expect_page(app, "primer", "How a session runs");
    press(app, "page:schools");
    expect_page(app, "primer", "Where schools differ");
    press(app, "back");
    expect_page(app, "primer", "How a session runs");
    press(app, "back");
    expect_page(app, "primer", "Balint groups: a primer");
    press(app, "back");
    expect_page(app, "message", "Help");
    press(app, "open_primer");
    act(app, PB_DO_HELP, 0); // F1 from within shows help, and again leaves it
    expect_page(app, "message", "Help");
    act(app, PB_DO_HELP, 0);
    expect_page(app, "home", "Pushback");
    pb_app_free(app);
}

static void a_principle_of_the_debrief_leads_to_its_page(void **state)
{
    (void)state;
    pb_app *app = open_app("en");
    act(app, PB_DO_PLAY, 0);
    act(app, PB_DO_SKIP, 0);
    act(app, PB_DO_CHOOSE, 0);
    act(app, PB_DO_DEBRIEF, 0);
    pb_str debrief = pb_app_view(app)->id;
    assert_true(pb_str_is(debrief, "debrief"));
    press(app, "bar:tolerate_uncertainty");
    expect_page(app, "primer", "Staying with not knowing");
    assert_non_null(pb_view_find(pb_app_view(app), "talk"));
    press(app, "contents");
    expect_page(app, "primer", "Balint groups: a primer");
    press(app, "back");
    press(app, "back");
    assert_true(pb_str_is(pb_app_view(app)->id, "debrief"));
    pb_app_free(app);
}

static void the_primer_is_in_the_programs_language(void **state)
{
    (void)state;
    pb_app *app = open_app("zh_CN");
    act(app, PB_DO_PRINCIPLE, 0);
    expect_page(app, "primer", "守住框架");
    press(app, "contents");
    expect_page(app, "primer", "巴林特小组入门");
    act(app, PB_DO_HOME, 0);
    act(app, PB_DO_SETTINGS, 0);
    act(app, PB_DO_SET, PB_SET(PB_SETTING_LANGUAGE, 0));
    act(app, PB_DO_PRIMER, 0);
    expect_page(app, "primer", "Balint groups: a primer");
    pb_app_free(app);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_page_is_read_as_a_markdown_editor_would_show_it),
        cmocka_unit_test(a_name_is_what_stands_before_a_colon_and_not_a_sentence),
        cmocka_unit_test(what_pages_do_not_have_is_refused_at_its_place),
        cmocka_unit_test(a_page_has_an_end),
        cmocka_unit_test(every_language_has_the_same_pages_and_all_are_short),
        cmocka_unit_test(help_leads_to_the_primer_and_back),
        cmocka_unit_test(a_principle_of_the_debrief_leads_to_its_page),
        cmocka_unit_test(the_primer_is_in_the_programs_language),
    };
    return cmocka_run_group_tests_name("primer", tests, load_shipped, release_shipped);
}
