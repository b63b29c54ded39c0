// SPDX-License-Identifier: MIT
// base: the tongue: what is found, what is left out, the pseudo-language.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "base/err.h"
#include "base/tongue.h"

#define HEADER                                                                                     \
    "msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=UTF-8\\nPlural-Forms: nplurals=3; "    \
    "plural=n==1 ? 0 : n<5 ? 1 : 2;\\n\"\n\n"

static pb_tongue *learnt(const char *text, enum pb_po_kind kind, uint32_t *errors)
{
    pb_sources sources = {0};
    pb_diags diags = {0};
    pb_po po = {0};
    assert_true(pb_po_read(&po, PB_STR("x.po"), pb_str_of(text), &sources, &diags));
    pb_tongue *t = pb_tongue_new(PB_STR("cs"));
    pb_tongue_learn(t, &po, kind, &diags);
    *errors = diags.errors;
    pb_po_release(&po);
    pb_diags_release(&diags);
    pb_sources_release(&sources);
    return t;
}

static void words_are_found_by_context_and_number(void **state)
{
    (void)state;
    uint32_t errors;
    pb_tongue *t =
        learnt(HEADER "msgid \"Close\"\nmsgstr \"Zavřít\"\n\n"
                      "msgctxt \"phase\"\nmsgid \"Close\"\nmsgstr \"Závěr\"\n\n"
                      "msgid \"%u day\"\nmsgid_plural \"%u days\"\nmsgstr[0] \"%u den\"\n"
                      "msgstr[1] \"%u dny\"\nmsgstr[2] \"%u dní\"\n\n"
                      "msgid \"Later\"\nmsgstr \"\"\n\n"
                      "#, fuzzy\nmsgid \"Now\"\nmsgstr \"Ne\"\n\n"
                      "#~ msgid \"Then\"\n#~ msgstr \"Tehdy\"\n",
               PB_PO_FORMATS, &errors);
    assert_int_equal(errors, 0);
    assert_string_equal(pb_tr(t, "Close"), "Zavřít");
    assert_string_equal(pb_tr_in(t, "phase", "Close"), "Závěr");
    assert_string_equal(pb_tr_in(t, "door", "Close"), "Close");
    assert_string_equal(pb_tr_n(t, "%u day", "%u days", 1), "%u den");
    assert_string_equal(pb_tr_n(t, "%u day", "%u days", 3), "%u dny");
    assert_string_equal(pb_tr_n(t, "%u day", "%u days", 5), "%u dní");
    assert_string_equal(pb_tr_n(t, "%u hour", "%u hours", 1), "%u hour");
    assert_string_equal(pb_tr_n(t, "%u hour", "%u hours", 2), "%u hours");
    assert_string_equal(pb_tr(t, "Later"), "Later");
    assert_string_equal(pb_tr(t, "Now"), "Now");
    assert_string_equal(pb_tr(t, "Then"), "Then");
    assert_true(pb_str_is(pb_tr_str(t, "phase", PB_STR("Close")), "Závěr"));
    assert_true(pb_tongue_knows(t, NULL, PB_STR("Close")));
    assert_false(pb_tongue_knows(t, NULL, PB_STR("Then")));
    assert_string_equal(pb_tongue_language(t), "cs");
    const char *kept = pb_tr(t, "Close");
    assert_ptr_equal(kept, pb_tr(t, "Close"));
    pb_tongue_free(t);
}

static void no_tongue_is_english(void **state)
{
    (void)state;
    assert_string_equal(pb_tr(NULL, "Close"), "Close");
    assert_string_equal(pb_tr_n(NULL, "%u day", "%u days", 1), "%u day");
    assert_string_equal(pb_tr_n(NULL, "%u day", "%u days", 0), "%u days");
    assert_true(pb_str_is(pb_tr_made(NULL, PB_STR("no")), "no"));
    assert_string_equal(pb_tongue_language(NULL), "en");
    pb_tongue_free(NULL);
}

static void a_translation_that_prints_other_things_is_left_out(void **state)
{
    (void)state;
    static const char text[] = HEADER "msgid \"%s at %u\"\nmsgstr \"%u v %s\"\n\n"
                                      "msgid \"%s of %u\"\nmsgstr \"%2$u z %1$s\"\n\n"
                                      "msgid \"sure\"\nmsgstr \"na 100 %\"\n";
    uint32_t errors;
    pb_tongue *t = learnt(text, PB_PO_FORMATS, &errors);
    assert_int_equal(errors, 2);
    assert_string_equal(pb_tr(t, "%s at %u"), "%s at %u");
    assert_string_equal(pb_tr(t, "%s of %u"), "%2$u z %1$s");
    assert_string_equal(pb_tr(t, "sure"), "sure");
    pb_tongue_free(t);
    t = learnt(text, PB_PO_PROSE, &errors);
    assert_int_equal(errors, 0);
    assert_true(pb_str_is(pb_tr_str(t, NULL, PB_STR("sure")), "na 100 %"));
    pb_tongue_free(t);
}

static void later_catalogues_add_and_replace(void **state)
{
    (void)state;
    pb_buf text = {0};
    pb_buf_printf(&text, "%s", HEADER);
    for (int i = 0; i < 1000; i++)
        pb_buf_printf(&text, "msgid \"w%d\"\nmsgstr \"W%d\"\n\n", i, i);
    uint32_t errors;
    pb_tongue *t = learnt(text.p, PB_PO_FORMATS, &errors);
    for (int i = 0; i < 1000; i++) {
        char word[16], wanted[16];
        snprintf(word, sizeof word, "w%d", i);
        snprintf(wanted, sizeof wanted, "W%d", i);
        assert_string_equal(pb_tr_str(t, NULL, pb_str_of(word)).p, wanted);
    }
    assert_false(pb_tongue_knows(t, NULL, PB_STR("w1000")));
    pb_tongue_free(t);
    pb_buf_release(&text);
}

static void a_finished_message_is_put_into_words_again(void **state)
{
    (void)state;
    uint32_t errors;
    pb_tongue *t = learnt(HEADER "msgid \"cannot read '%s'\"\nmsgstr \"nelze číst „%s“\"\n\n"
                                 "msgid \"save\"\nmsgstr \"uložit\"\n\n"
                                 "msgid \"cannot %s in '%s'\"\nmsgstr \"v „%2$s“ nelze %1$s\"\n\n"
                                 "msgid \"%s: %s\"\nmsgstr \"%s – %s\"\n\n"
                                 "msgid \"%u %%\"\nmsgstr \"%u\u00a0%%\"\n\n"
                                 "msgctxt \"joined\"\nmsgid \"%s %s\"\nmsgstr \"%s%s\"\n\n"
                                 "msgid \"'%.*s' has %u of %u\"\nmsgstr \"%3$u/%4$u: %2$.*1$s\"\n\n"
                                 "msgid \"cannot read '%s': %s\"\nmsgstr \"„%s“ nelze číst: %s\"\n",
                          PB_PO_FORMATS, &errors);
    assert_int_equal(errors, 0);
    static const char *const said[][2] = {
        {"cannot read 'a b'", "nelze číst „a b“"},
        {"cannot read '/x': no space", "„/x“ nelze číst: no space"},
        {"'Tom' has 3 of 10", "3/10: Tom"},
        {"x: y", "x – y"},
        {"cannot save in 'a'", "v „a“ nelze uložit"},
        {"something else", "something else"},
        {"5 %", "5\u00a0%"},
        {"", ""},
    };
    for (size_t i = 0; i < sizeof said / sizeof *said; i++) {
        pb_str out = pb_tr_made(t, pb_str_of(said[i][0]));
        if (!pb_str_is(out, said[i][1]))
            fail_msg("'%s' became '%.*s'", said[i][0], PB_STR_ARG(out));
    }
    pb_tongue_free(t);
}

static void the_pseudo_language_makes_up_what_it_says(void **state)
{
    (void)state;
    pb_tongue *t = pb_tongue_pseudo();
    assert_string_equal(pb_tr(t, "Go on"), "⟦Ĝöö ööñ⟧");
    assert_string_equal(pb_tr_n(t, "%u day", "%u days", 2), "⟦%u ðååýš⟧");
    assert_string_equal(pb_tr_n(t, "%u day", "%u days", 1), "⟦%u ðååý⟧");
    assert_string_equal(pb_tr(t, "%-5.*s and %2$s"), "⟦%-5.*s ååñð %2$s⟧");
    assert_true(pb_str_is(pb_tr_str(t, "where", PB_STR("⟦Å⟧")), "⟦Å⟧")); // said already
    assert_true(pb_str_is(pb_tr_str(t, "where", PB_STR("")), ""));
    assert_ptr_equal(pb_tr(t, "Go on"), pb_tr(t, "Go on"));
    assert_string_equal(pb_tongue_language(t), "pseudo");
    static const char sentence[] = "The group has begun to treat the patient.";
    size_t n = pb_tr_str(t, NULL, pb_str_of(sentence)).n;
    assert_true(n > sizeof sentence * 13 / 10);
    pb_tongue_free(t);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(words_are_found_by_context_and_number),
        cmocka_unit_test(no_tongue_is_english),
        cmocka_unit_test(a_translation_that_prints_other_things_is_left_out),
        cmocka_unit_test(later_catalogues_add_and_replace),
        cmocka_unit_test(a_finished_message_is_put_into_words_again),
        cmocka_unit_test(the_pseudo_language_makes_up_what_it_says),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
