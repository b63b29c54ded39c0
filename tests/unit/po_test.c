// SPDX-License-Identifier: MIT
// base: PO files, plural forms and formats.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "base/format.h"
#include "base/po_merge.h"

#define HEADER                                                                                     \
    "msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=UTF-8\\nPlural-Forms: nplurals=2; "    \
    "plural=n != 1;\\n\"\n\n"

typedef struct reading {
    pb_sources sources;
    pb_diags diags;
    pb_po po;
    bool ok;
} reading;

static reading read_po(const char *text)
{
    reading r = {0};
    r.ok = pb_po_read(&r.po, PB_STR("x.po"), pb_str_of(text), &r.sources, &r.diags);
    return r;
}

static void release(reading *r)
{
    pb_po_release(&r->po);
    pb_diags_release(&r->diags);
    pb_sources_release(&r->sources);
}

// The one mistake of a text, with its place.
static void expect(const char *text, enum pb_diag_id id, uint32_t line, uint32_t col)
{
    reading r = read_po(text);
    if (r.ok || r.diags.errors != 1)
        fail_msg("%u errors in '%s'", r.diags.errors, text);
    const pb_diag *d = &r.diags.list.p[0];
    if (d->id != id || d->at.line != line || d->at.col != col)
        fail_msg("%s at %u:%u in '%s'", pb_diag_name(d->id), d->at.line, d->at.col, text);
    release(&r);
}

static void a_message_keeps_all_its_parts(void **state)
{
    (void)state;
    reading r = read_po("# Who made it\n" HEADER
                        "# a note\n# of two lines\n#. extracted\n#: script.lua:4 script.lua:9\n"
                        "#, c-format, fuzzy\n#| msgid \"before\"\n"
                        "msgctxt \"opening/Tom\"\nmsgid \"\"\n\"one \"\n\"two\\n\"\n"
                        "msgstr \"ein\\t\\\"s\\\" \\303\\251\\x41\"\n\n"
                        "msgid \"%u day\"\nmsgid_plural \"%u days\"\nmsgstr[0] \"a\"\nmsgstr[1] "
                        "\"b\"\n\n#~ msgid \"gone\"\n#~ msgstr \"weg\"\n");
    assert_true(r.ok);
    assert_int_equal(r.po.list.n, 4);
    const pb_po_message *m = &r.po.list.p[1];
    assert_true(pb_str_is(m->context, "opening/Tom") && m->has_context);
    assert_true(pb_str_is(m->id, "one two\n"));
    assert_true(pb_str_is(m->text[0], "ein\t\"s\" éA"));
    assert_true(pb_str_is(m->notes, "a note\nof two lines"));
    assert_true(pb_str_is(m->references, "script.lua:4 script.lua:9"));
    assert_true(pb_str_is(m->extracted, "extracted"));
    assert_true(pb_str_is(m->previous, "msgid \"before\""));
    assert_true(m->is_fuzzy);
    assert_int_equal(m->at.line, 12);
    assert_int_equal(r.po.list.p[2].texts, 2);
    assert_true(pb_str_is(r.po.list.p[2].plural, "%u days"));
    assert_true(r.po.list.p[3].is_obsolete && pb_str_is(r.po.list.p[3].id, "gone"));
    assert_true(pb_str_is(r.po.list.p[0].notes, "Who made it"));
    release(&r);
}

static void what_is_written_is_read_as_the_same(void **state)
{
    (void)state;
    static const char text[] =
        "# Title\n#\n" HEADER "#. x\n#: a:1\n#, fuzzy\n#| msgid \"o\"\nmsgctxt \"c\"\n"
        "msgid \"a\\n\"\nmsgstr \"\"\n\"b\\n\"\n\"c\"\n\n"
        "msgid \"%u day\"\nmsgid_plural \"%u days\"\nmsgstr[0] \"\"\nmsgstr[1] \"\"\n\n"
        "#~ msgctxt \"c\"\n#~ msgid \"gone\"\n#~ msgstr \"\"\n#~ \"x\\n\"\n#~ \"y\"\n";
    reading r = read_po(text);
    assert_true(r.ok);
    pb_buf once = {0}, twice = {0};
    pb_po_write(&r.po, &once);
    reading again = read_po(once.p);
    assert_true(again.ok);
    pb_po_write(&again.po, &twice);
    assert_string_equal(once.p, twice.p);
    assert_non_null(strstr(once.p, "#, fuzzy\n#| msgid \"o\"\nmsgctxt \"c\"\nmsgid \"a\\n\"\n"
                                   "msgstr \"\"\n\"b\\n\"\n\"c\"\n"));
    assert_non_null(strstr(once.p, "#~ msgstr \"\"\n#~ \"x\\n\"\n#~ \"y\"\n"));
    pb_buf_release(&once);
    pb_buf_release(&twice);
    release(&r);
    release(&again);
}

static void mistakes_are_told_with_their_place(void **state)
{
    (void)state;
    expect(HEADER "msgid \"a\nmsgstr \"b\"\n", PB_D_PO_SYNTAX, 4, 7);
    expect(HEADER "msgid \"a\" b\nmsgstr \"b\"\n", PB_D_PO_SYNTAX, 4, 11);
    expect(HEADER "msgid \"é\\q\"\nmsgstr \"b\"\n", PB_D_PO_SYNTAX, 4, 9);
    expect(HEADER "msgid \"a\\0b\"\nmsgstr \"b\"\n", PB_D_PO_SYNTAX, 4, 9);
    expect(HEADER "msgid \"a\"\nmsgstr \"\\xff\"\n", PB_D_PO_SYNTAX, 5, 1);
    expect(HEADER "msgstr \"b\"\n", PB_D_PO_SYNTAX, 4, 1);
    expect(HEADER "msgid \"a\"\n\nmsgid \"b\"\nmsgstr \"c\"\n", PB_D_PO_SYNTAX, 6, 1);
    expect(HEADER "msgid \"a\"\n# x\nmsgstr \"c\"\n", PB_D_PO_SYNTAX, 5, 1);
    expect("\"a\"\n" HEADER, PB_D_PO_SYNTAX, 1, 1);
    expect(HEADER "domain \"a\"\n", PB_D_PO_SYNTAX, 4, 1);
    expect(HEADER "msgid \"a\"\nmsgstr[0] \"b\"\n", PB_D_PO_SYNTAX, 5, 7);
    expect(HEADER "msgid \"a\"\nmsgid_plural \"b\"\nmsgstr \"b\"\n", PB_D_PO_SYNTAX, 6, 7);
    expect(HEADER "msgid \"a\"\nmsgid_plural \"b\"\nmsgstr[1] \"b\"\n", PB_D_PO_SYNTAX, 6, 7);
    expect(HEADER "msgid \"a\"\nmsgid_plural \"b\"\nmsgstr[0] \"b\"\n", PB_D_PO_PLURAL, 6, 1);
    expect(HEADER "msgid \"a\"\nmsgstr \"b\"\n\nmsgid \"a\"\nmsgstr \"c\"\n", PB_D_PO_DUPLICATE, 7,
           1);
    expect("msgid \"a\"\nmsgstr \"b\"\n", PB_D_PO_HEADER, 0, 0);
    expect("", PB_D_PO_HEADER, 0, 0);
    expect("msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=ISO-8859-1\\n\"\n",
           PB_D_PO_HEADER, 1, 1);
    expect("msgid \"\"\nmsgstr \"\"\n\"Content-Type: text/plain; charset=UTF-8\\n\"\n"
           "\"Plural-Forms: nplurals=2; plural=n!;\\n\"\n",
           PB_D_PO_PLURAL, 1, 1);
    expect("#\xC3\xA9\n \xFF", PB_D_NOT_UTF8, 2, 2);
}

// What becomes of a file by a template, without the header.
static void merges(const char *template, const char *old, const char *wanted)
{
    pb_buf texts[3] = {0}, out = {0};
    const char *const of[] = {template, old, wanted};
    for (int i = 0; i < 3; i++)
        pb_buf_printf(&texts[i], "%s%s", HEADER, of[i]);
    reading t = read_po(texts[0].p), o = read_po(texts[1].p), w = read_po(texts[2].p);
    assert_true(t.ok && o.ok && w.ok);
    pb_po merged = {0};
    pb_po_merged how;
    pb_po_merge(&t.po, &o.po, &merged, &how);
    pb_po_write(&merged, &out);
    texts[2].n = 0;
    pb_po_write(&w.po, &texts[2]);
    assert_string_equal(out.p, texts[2].p);
    pb_po_release(&merged);
    release(&t);
    release(&o);
    release(&w);
    for (int i = 0; i < 3; i++)
        pb_buf_release(&texts[i]);
    pb_buf_release(&out);
}

#define SAID(place, id, text) "msgctxt \"" place "\"\nmsgid \"" id "\"\nmsgstr \"" text "\"\n\n"
#define AWAY(place, id, text)                                                                      \
    "#~ msgctxt \"" place "\"\n#~ msgid \"" id "\"\n#~ msgstr \"" text "\"\n\n"

static void merging_keeps_what_it_can_and_puts_the_rest_away(void **state)
{
    (void)state;
    merges("#: a:9\n" SAID("b/Tom", "one more day", ""),
           "# mine\n" SAID("b/Tom", "one more day", "jour"),
           "# mine\n#: a:9\n" SAID("b/Tom", "one more day", "jour"));
    // Changed, renamed, said by somebody else, elsewhere.
    merges(SAID("b/Tom", "one more days", ""), SAID("b/Tom", "one more day", "jour"),
           "#, fuzzy\n#| msgid \"one more day\"\n" SAID("b/Tom", "one more days", "jour"));
    merges(SAID("c/Tom", "one more day", ""), SAID("b/Tom", "one more day", "jour"),
           SAID("c/Tom", "one more day", "jour"));
    merges(SAID("b/Ann", "one more day", ""), SAID("b/Tom", "one more day", "jour"),
           "#, fuzzy\n#| msgctxt \"b/Tom\"\n#| msgid \"one more day\"\n" SAID(
               "b/Ann", "one more day", "jour"));
    merges(SAID("b/Tom", "a", "") SAID("b/Tom", "nothing alike", ""),
           SAID("b/Tom", "one more day", "jour"),
           SAID("b/Tom", "a", "") SAID("b/Tom", "nothing alike", "")
               AWAY("b/Tom", "one more day", "jour"));
    // What a translator doubts stays doubtful, and is not said to have stood for anything.
    merges(SAID("b/Tom", "one more days", ""), "#, fuzzy\n" SAID("b/Tom", "one more day", "jour"),
           "#, fuzzy\n" SAID("b/Tom", "one more days", "jour"));
    // Each old translation serves the words that it fits best.
    merges(
        SAID("b/Tom", "one more day, then", "") SAID("b/Tom", "one more days", ""),
        SAID("b/Tom", "one more day", "jour"),
        "#, fuzzy\n#| msgid \"one more day\"\n" SAID(
            "b/Tom", "one more day, then",
            "jour") "#, fuzzy\n#| msgid \"one more day\"\n" SAID("b/Tom", "one more days", "jour"));
    // Back from where it was put away, also when only a proposal is left of it.
    merges(SAID("b/Tom", "one", ""), SAID("b/Tom", "one", "") "" AWAY("c/Tom", "one", "un"),
           SAID("b/Tom", "one", "") AWAY("c/Tom", "one", "un"));
    merges(SAID("b/Tom", "one", ""), AWAY("b/Tom", "one", "un"), SAID("b/Tom", "one", "un"));
    merges(SAID("b/Tom", "one", ""),
           "#, fuzzy, no-wrap\n#| msgctxt \"b/Tom\"\n#| msgid \"one\"\n" SAID("c/Tom", "two", "un"),
           "#, no-wrap\n" SAID("b/Tom", "one", "un"));
    // What was never translated leaves nothing; a note is kept.
    merges(SAID("b/Tom", "one", ""),
           SAID("b/Tom", "gone", "") "# ask Ana\n" SAID("b/Tom", "gone, too", ""),
           SAID("b/Tom", "one", "") "# ask Ana\n" AWAY("b/Tom", "gone, too", ""));
    merges("msgid \"%u day\"\nmsgid_plural \"%u days\"\nmsgstr[0] \"\"\nmsgstr[1] \"\"\n",
           "msgid \"%u day\"\nmsgid_plural \"%u days\"\nmsgstr[0] \"x\"\nmsgstr[1] \"y\"\n",
           "msgid \"%u day\"\nmsgid_plural \"%u days\"\nmsgstr[0] \"x\"\nmsgstr[1] \"y\"\n");
}

static void a_mistake_costs_only_its_own_message(void **state)
{
    (void)state;
    reading r = read_po(HEADER "msgid \"a\"\nmsgstr \"\\q\"\n\nmsgid \"b\"\nmsgstr \"B\"\n");
    assert_false(r.ok);
    assert_int_equal(r.po.list.n, 2);
    assert_true(pb_str_is(r.po.list.p[1].text[0], "B"));
    release(&r);
}

static unsigned form(const char *field, unsigned long n)
{
    pb_plural p = {0};
    if (!pb_plural_read(&p, pb_str_of(field)))
        fail_msg("'%s' does not parse", field);
    return pb_plural_form(&p, n);
}

static void plurals_go_as_their_language_says(void **state)
{
    (void)state;
    static const char russian[] =
        "nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || "
        "n%100>=20) ? 1 : 2);";
    static const char arabic[] = "nplurals=6; plural=n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && "
                                 "n%100<=10 ? 3 : n%100>=11 ? 4 : 5;";
    static const unsigned long n[] = {0, 1, 2, 5, 11, 21, 22, 100, 111, 102};
    static const unsigned in_russian[] = {2, 0, 1, 2, 2, 0, 1, 2, 2, 1};
    static const unsigned in_arabic[] = {0, 1, 2, 3, 4, 4, 4, 5, 4, 5};
    for (size_t i = 0; i < sizeof n / sizeof *n; i++) {
        assert_int_equal(form(russian, n[i]), in_russian[i]);
        assert_int_equal(form(arabic, n[i]), in_arabic[i]);
        assert_int_equal(form("nplurals=1; plural=0;", n[i]), 0);
        assert_int_equal(form(" nplurals = 2 ; plural = !(n == 1) ", n[i]), n[i] != 1);
    }
    assert_int_equal(form("nplurals=4; plural=1+2*3-4;", 0), 3);
    assert_int_equal(form("nplurals=4; plural=n/0+n%0;", 9), 0);
    assert_int_equal(form("nplurals=2; plural=n;", 7), 0); // out of range
    pb_plural plain = {0};
    assert_int_equal(pb_plural_form(&plain, 1), 0);
    assert_int_equal(pb_plural_form(&plain, 2), 1);
}

static void plurals_that_are_no_expression_are_refused(void **state)
{
    (void)state;
    static const char *const texts[] = {
        "",
        "nplurals=2",
        "nplurals=0; plural=0;",
        "nplurals=7; plural=0;",
        "nplurals=2; plural=;",
        "nplurals=2; plural=(n;",
        "nplurals=2; plural=n==;",
        "nplurals=2; plural=n ? 1;",
        "nplurals=2; plural=n=1;",
        "nplurals=2; plural=system(n);",
        "nplurals=2; plural=n; n",
        "nplurals=2; plural=99999999999;",
        "nplurals=2; plural=((((((((((((((((((((((((((((((((((((((((((((((((n))))))))))",
    };
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        pb_plural p = {0};
        if (pb_plural_read(&p, pb_str_of(texts[i])) || p.forms)
            fail_msg("'%s' is taken", texts[i]);
    }
    pb_buf longest = {0};
    pb_buf_printf(&longest, "nplurals=2; plural=n");
    for (int i = 0; i < 400; i++)
        pb_buf_add(&longest, PB_STR("+n"));
    pb_plural p = {0};
    assert_false(pb_plural_read(&p, pb_buf_str(&longest)));
    pb_buf_release(&longest);
}

static bool agrees(const char *a, const char *b)
{
    return pb_format_agrees(pb_str_of(a), pb_str_of(b));
}

static void only_formats_of_the_same_arguments_agree(void **state)
{
    (void)state;
    assert_true(agrees("%u of %s", "%u von %s"));
    assert_true(agrees("%u of %s", "%2$s: %1$u"));
    assert_true(agrees("%.*s is %d%%", "100 %% %.*s %i"));
    assert_true(agrees("%.*s at %u", "%3$u %2$.*1$s"));
    assert_true(agrees("none", "keine"));
    assert_true(agrees("%lu %5.1f %-10s", "%lu %f %s"));
    assert_false(agrees("%u of %s", "%s von %u"));
    assert_false(agrees("%u of %s", "%u"));
    assert_false(agrees("%u", "%u %s"));
    assert_false(agrees("%s", "%.10s"));
    assert_false(agrees("%.*s", "%s"));
    assert_false(agrees("%.*s", "%2$s"));
    assert_false(agrees("%.*s", "%1$d %2$s"));
    assert_false(agrees("%u", "%lu"));
    assert_false(agrees("%u of %s", "%1$u %s"));
    assert_false(agrees("%u of %s", "%1$u"));
    assert_false(agrees("none", "%s"));
    assert_false(agrees("none", "%n"));
    assert_false(agrees("100 %", "100 %s"));
    assert_true(agrees("100 %", "100 %"));
    assert_false(agrees("%u", "%u %"));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_message_keeps_all_its_parts),
        cmocka_unit_test(what_is_written_is_read_as_the_same),
        cmocka_unit_test(mistakes_are_told_with_their_place),
        cmocka_unit_test(merging_keeps_what_it_can_and_puts_the_rest_away),
        cmocka_unit_test(a_mistake_costs_only_its_own_message),
        cmocka_unit_test(plurals_go_as_their_language_says),
        cmocka_unit_test(plurals_that_are_no_expression_are_refused),
        cmocka_unit_test(only_formats_of_the_same_arguments_agree),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
