// SPDX-License-Identifier: MIT
// ui: text laid out in the scripts that break simple ways of doing it.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "base/utf8.h"
#include "ui/text.h"

typedef struct bench {
    pb_fonts *fonts;
    pb_texts *texts;
} bench;

static int open_in(void **state, const char *language)
{
    pb_err err = {{0}};
    bench *b = calloc(1, sizeof *b);
    b->fonts = pb_fonts_new(language, &err);
    b->texts = b->fonts ? pb_texts_new(b->fonts, 1 << 20) : NULL;
    *state = b;
    return b->texts ? 0 : -1;
}

static int open_english(void **state)
{
    return open_in(state, "en_GB.UTF-8");
}

static int open_chinese(void **state)
{
    return open_in(state, "zh_CN");
}

static int close_bench(void **state)
{
    bench *b = *state;
    pb_texts_free(b->texts);
    pb_fonts_free(b->fonts);
    free(b);
    return 0;
}

static const pb_text *lay(void **state, const char *s, int width)
{
    return pb_texts_get(((bench *)*state)->texts, pb_str_of(s),
                        (pb_text_style){PB_SERIF, 20, width});
}

static pb_str line_text(const pb_text *t, uint32_t i)
{
    return (pb_str){t->str.p + t->line[i].at, t->line[i].n};
}

static bool begins_with_any(pb_str s, const char *const *marks)
{
    for (int i = 0; marks[i]; i++)
        if (pb_str_starts(s, marks[i], NULL) ||
            (s.n >= strlen(marks[i]) && !memcmp(s.p, marks[i], strlen(marks[i]))))
            return true;
    return false;
}

static const char chinese[] = "他每天早上都读报纸，读完就叠好放在床头，“今天没有什么大事。”他总这么"
                              "说——可是那天他没有读（我后来才知道）。"
                              "护士问：“他还好吗？”没有人回答……";

static void no_line_begins_with_closing_punctuation_or_ends_with_opening(void **state)
{
    static const char *const closing[] = {"。", "，", "”",  "）", "？",
                                          "：", "！", "、", "；", NULL};
    static const char *const opening[] = {"“", "（", NULL};
    for (int width = 60; width < 700; width += 7) {
        const pb_text *t = lay(state, chinese, width);
        for (uint32_t i = 0; i < t->lines; i++) {
            pb_str s = line_text(t, i);
            if (i > 0 && begins_with_any(s, closing))
                fail_msg("at %d px a line begins '%.*s'", width, PB_STR_ARG(s));
            for (int k = 0; opening[k] && i + 1 < t->lines; k++) {
                size_t n = strlen(opening[k]);
                if (s.n >= n && !memcmp(s.p + s.n - n, opening[k], n))
                    fail_msg("at %d px a line ends '%.*s'", width, PB_STR_ARG(s));
            }
            assert_true(t->line[i].w <= width);
        }
    }
}

static void marks_side_by_side_and_at_a_lines_ends_take_half_their_squares(void **state)
{
    static const struct {
        const char *text;
        int halves;
    } table[] = {
        {"他说", 4},         {"他。", 3},        {"（“他”）。", 7},
        {"他，“她", 7},      {"他（她）说", 10}, {"他。”）她", 8},
        {"“他”", 4},         {"「他」，她", 8},  {"他说：“没有。”", 13},
        {"他…… “yes”。", 0},
    };
    for (size_t i = 0; i < sizeof table / sizeof *table; i++) {
        const pb_text *t = lay(state, table[i].text, 0);
        if (table[i].halves && abs(t->w - table[i].halves * 10) > 2)
            fail_msg("'%s' is %d wide", table[i].text, t->w);
        for (uint32_t k = 0; k + 1 < t->runs; k++)
            assert_int_equal(t->run[k].x + t->run[k].w, t->run[k + 1].x);
    }
    const pb_text *t =
        lay(state, "他说没有，“她说", 4 * 20 + 12); // the comma hangs by its empty half
    assert_int_equal(t->line[0].n, 5 * 3);
}

static void an_early_space_does_not_leave_a_short_line(void **state)
{
    const pb_text *t =
        lay(state,
            "我想 起我刚做住院医师的时候也有这样一位病人他每天早上都读报纸读完就叠好放在床头", 300);
    assert_true(t->lines >= 2);
    assert_true(t->line[0].w > 300 - 2 * 20 - 1);
}

static void latin_words_stay_whole_among_ideographs(void **state)
{
    static const char text[] =
        "这位病人说他相信balintgroup能帮助医生们理解facilitator的工作方式以及沉默";
    for (int width = 160; width < 600; width += 11) {
        const pb_text *t = lay(state, text, width);
        for (uint32_t i = 0; i + 1 < t->lines; i++) {
            const char *end = t->str.p + t->line[i].at + t->line[i].n;
            bool cut = end[-1] >= 'a' && end[-1] <= 'z' && *end >= 'a' && *end <= 'z';
            if (cut)
                fail_msg("at %d px a word is cut: '%.*s'", width, PB_STR_ARG(line_text(t, i)));
        }
    }
}

// "He said (in 2019) …": letters from the right, the year from the left, brackets around it.
static void arabic_runs_from_the_right_and_its_digits_from_the_left(void **state)
{
    const pb_text *t = lay(state, "قال الطبيب (في عام 2019) إن", 0);
    assert_int_equal(t->lines, 1);
    const pb_run *year = NULL;
    int letters = 0;
    for (uint32_t i = 0; i < t->runs; i++) {
        const char *s = t->str.p + t->run[i].at;
        if (t->run[i].n >= 4 && !memcmp(s, "2019", 4)) {
            year = &t->run[i];
            assert_int_equal(t->run[i].n, 4);
        } else {
            letters += t->run[i].from_right;
        }
    }
    assert_non_null(year);
    assert_false(year->from_right);
    assert_true(letters >= 2);
    // What is read first stands rightmost.
    const pb_run *first = NULL;
    for (uint32_t i = 0; i < t->runs; i++)
        first = t->run[i].at == 0 ? &t->run[i] : first;
    assert_true(first && first->x > year->x);
    assert_int_equal(first->x + first->w, t->w);
}

static void lines_from_the_right_are_set_against_the_width(void **state)
{
    const pb_text *t = lay(state, "قال الطبيب إن كل شيء سيكون بخير ثم خرج من الغرفة ولم يعد", 200);
    assert_true(t->lines > 1);
    for (uint32_t i = 0; i < t->lines; i++)
        assert_int_equal(t->line[i].x + t->line[i].w, 200);
}

static void a_mixed_line_keeps_each_script_in_its_order(void **state)
{
    const pb_text *t = lay(state, "He said مرحبا يا صديقي and left.", 0);
    int last = -1;
    for (uint32_t i = 0; i < t->runs; i++) { // runs stand as they are seen
        assert_true(t->run[i].x > last);
        last = t->run[i].x;
    }
    assert_int_equal(t->run[0].at, 0);
    assert_false(t->run[0].from_right);
    bool arabic = false;
    for (uint32_t i = 0; i < t->runs; i++)
        arabic = arabic || t->run[i].from_right;
    assert_true(arabic);
    assert_true(t->run[t->runs - 1].at + t->run[t->runs - 1].n == t->str.n);
}

static void letters_come_from_a_font_that_has_them(void **state)
{
    bench *b = *state;
    static const uint32_t letters[] = {'a',    0x5C0F, 0x0627, 0x05D0, 0x0416,
                                       0x3042, 0x2212, 0x00BD, 0x25C7};
    for (int face = 0; face < PB_FACE_COUNT; face++)
        for (size_t i = 0; i < sizeof letters / sizeof *letters; i++) {
            uint32_t n = pb_fonts_find(b->fonts, (enum pb_face)face, 20, letters[i], false);
            const pb_font *f = pb_fonts_get(b->fonts, n);
            if (!TTF_GlyphIsProvided32(f->ttf, letters[i]))
                fail_msg("no font for U+%04X", letters[i]);
        }
    uint32_t serif = pb_fonts_find(b->fonts, PB_SERIF, 20, 0x5C0F, false);
    uint32_t sans = pb_fonts_find(b->fonts, PB_SANS, 20, 0x5C0F, false);
    assert_true(pb_fonts_get(b->fonts, serif)->file != pb_fonts_get(b->fonts, sans)->file);
    assert_string_equal(TTF_FontFaceFamilyName(pb_fonts_get(b->fonts, serif)->ttf),
                        "Noto Serif CJK SC");
    assert_string_equal(TTF_FontFaceFamilyName(pb_fonts_get(b->fonts, sans)->ttf),
                        "Noto Sans CJK SC");
}

static void quotation_marks_are_wide_among_ideographs_only(void **state)
{
    const pb_text *t = lay(state, "说“沉默”的", 0);
    assert_int_equal(t->runs, 1);
    const pb_text *e = lay(state, "“Silence”", 0);
    assert_int_equal(e->runs, 1);
    assert_true(t->run[0].font != e->run[0].font);
    static const struct {
        const char *text;
        int wide;
    } pairs[] = {{"和“Open”全", 2},  {"and “沉默” is", 0}, {"“沉默”", 2}, {"“Yes”他说", 2},
                 {"It’s “沉默”", 0}, {"他说“It’s”", 2},    {"“Open”", 0}};
    for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i++) {
        int wide = 0;
        const pb_text *p = lay(state, pairs[i].text, 0);
        for (uint32_t k = 0; k < p->runs; k++)
            for (size_t at = p->run[k].at; at < p->run[k].at + p->run[k].n;) {
                uint32_t c = pb_utf8_next(p->str, &at);
                wide += (c == 0x201C || c == 0x201D) && p->run[k].font == t->run[0].font;
            }
        if (wide != pairs[i].wide)
            fail_msg("'%s' has %d wide marks", pairs[i].text, wide);
    }
    assert_true(t->w >= 6 * 20 - 4);
}

static void no_line_is_wider_than_asked_and_its_own_width_is_enough(void **state)
{
    static const char *const texts[] = {
        "If it were me I’d ring palliative care today. Someone has to take charge of his pain, "
        "that is the first thing.",
        chinese, "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft",
        "a\n\nb c"};
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
        for (int width = 40; width < 900; width += 13) {
            const pb_text *t = lay(state, texts[i], width);
            if (t->w > width)
                fail_msg("'%s' is %d wide at %d px", texts[i], t->w, width);
            uint32_t lines = t->lines;
            int w = t->w;
            assert_int_equal(lay(state, texts[i], w)->lines, lines);
        }
}

static void every_byte_but_white_space_is_on_a_line(void **state)
{
    static const char text[] = "One  two\nthree 沉默。 أهلا four.";
    for (int width = 30; width < 400; width += 9) {
        const pb_text *t = lay(state, text, width);
        size_t covered = 0;
        for (uint32_t i = 0; i < t->runs; i++)
            covered += t->run[i].n;
        size_t wanted = 0;
        for (uint32_t i = 0; i < t->lines; i++)
            wanted += t->line[i].n;
        assert_int_equal(covered, wanted);
        for (size_t i = 0; i < sizeof text - 1; i++) {
            bool on = text[i] == ' ' || text[i] == '\n';
            for (uint32_t k = 0; k < t->lines && !on; k++)
                on = i >= t->line[k].at && i < t->line[k].at + t->line[k].n;
            if (!on)
                fail_msg("byte %zu is on no line at %d px", i, width);
        }
    }
}

static void balancing_keeps_the_number_of_lines(void **state)
{
    bench *b = *state;
    pb_str s = PB_STR("Thank you. Priya, would you move your chair back a little, and just listen? "
                      "The case is with us now.");
    pb_text_style style = {PB_SERIF, 20, 480};
    int width = pb_texts_balance(b->texts, s, style, 60);
    uint32_t lines = pb_texts_get(b->texts, s, style)->lines;
    assert_true(width < 480);
    style.width = width;
    const pb_text *t = pb_texts_get(b->texts, s, style);
    assert_int_equal(t->lines, lines);
    assert_true(t->line[lines - 1].w > width / 2); // no widow
}

static void painting_stays_where_the_text_is(void **state)
{
    bench *b = *state;
    static const char *const texts[] = {"Qfgjy— “Wolf”", "沉默，没有。", "مرحبا (2019)"};
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        const pb_text *t = lay(state, texts[i], 0);
        pb_bitmap m = pb_bitmap_new(t->w + 80, t->h + 80);
        pb_texts_paint(b->texts, t, &m, 40, 40, 0xFF000000, SIZE_MAX);
        int inside = 0;
        for (int y = 0; y < m.h; y++)
            for (int x = 0; x < m.w; x++)
                if (m.px[y * m.stride + x]) {
                    bool in = x >= 40 - 4 && x < 40 + t->w + 4 && y >= 40 && y < 40 + t->h;
                    if (!in)
                        fail_msg("'%s' paints at %d,%d outside of %dx%d", texts[i], x - 40, y - 40,
                                 t->w, t->h);
                    inside++;
                }
        assert_true(inside > 100);
        pb_bitmap_release(&m);
    }
}

static void pictures_keep_to_the_size_of_the_letters(void **state)
{
    bench *b = *state;
    const pb_text *plain = lay(state, "Well done", 0);
    const pb_text *t = lay(state, "Well done 👩\u200D💻 ❤️ 👍🏽", 0);
    bool any = false;
    for (uint32_t i = 0; i < t->runs; i++)
        any = any || pb_fonts_get(b->fonts, t->run[i].font)->is_color;
    if (!any) // no such font here
        skip();
    assert_int_equal(t->h, plain->h);
    assert_true(t->w > plain->w + 3 * 20 && t->w < plain->w + 3 * 30 + 30);
    pb_bitmap m = pb_bitmap_new(t->w, t->h);
    pb_texts_paint(b->texts, t, &m, 0, 0, 0xFF000000, SIZE_MAX);
    int colourful = 0;
    for (int i = 0; i < m.w * m.h; i++)
        colourful += (m.px[i] >> 16 & 0xFF) > (m.px[i] & 0xFF) + 40;
    assert_true(colourful > 100);
    pb_bitmap_release(&m);
}

static void half_a_text_paints_less_and_the_rest_the_same(void **state)
{
    bench *b = *state;
    const pb_text *t = lay(state, "He folded the newspaper, very carefully.", 200);
    pb_bitmap all = pb_bitmap_new(t->w + 4, t->h), half = pb_bitmap_new(t->w + 4, t->h);
    size_t stop = pb_text_next_stop(t->str, pb_text_next_stop(t->str, 0));
    assert_int_equal(stop, 9); // "He folded"
    pb_texts_paint(b->texts, t, &all, 0, 0, 0xFF000000, SIZE_MAX);
    pb_texts_paint(b->texts, t, &half, 0, 0, 0xFF000000, stop);
    int shown = 0, missing = 0;
    for (int i = 0; i < all.w * all.h; i++) {
        shown += half.px[i] != 0;
        missing += half.px[i] != all.px[i];
        assert_true(half.px[i] == 0 || half.px[i] == all.px[i]);
    }
    assert_true(shown > 50 && missing > 100);
    pb_bitmap_release(&all);
    pb_bitmap_release(&half);
}

static void stops_come_word_by_word_and_ideograph_by_ideograph(void **state)
{
    (void)state;
    pb_str s = PB_STR("He 沉默，no");
    size_t at = pb_text_next_stop(s, 0);
    assert_int_equal(at, 2);
    at = pb_text_next_stop(s, at);
    assert_int_equal(at, 3 + 3); // with the space before it
    at = pb_text_next_stop(s, at);
    assert_true(at > 6 && at <= s.n);
    for (int i = 0; i < 5; i++)
        at = pb_text_next_stop(s, at);
    assert_int_equal(at, s.n);
}

static void the_same_question_is_answered_from_memory(void **state)
{
    bench *b = *state;
    const pb_text *t = lay(state, "Once", 100);
    assert_ptr_equal(lay(state, "Once", 100), t);
    pb_bitmap m = pb_bitmap_new(100, 40);
    pb_texts_paint(b->texts, t, &m, 0, 0, 0xFF000000, SIZE_MAX);
    uint64_t made = pb_texts_rasterised(b->texts);
    pb_texts_paint(b->texts, t, &m, 0, 0, 0xFFFF0000, SIZE_MAX);
    assert_true(pb_texts_rasterised(b->texts) == made);
    pb_bitmap_release(&m);
}

static void bytes_that_are_not_text_do_no_harm(void **state)
{
    const pb_text *t = lay(state, "ab\xFF\xC0 c\x80", 50);
    assert_true(t->lines >= 1 && t->w <= 50);
    assert_int_equal(lay(state, "", 50)->lines, 1);
    assert_int_equal(lay(state, "\n\n", 50)->lines, 3);
}

int main(void)
{
    const struct CMUnitTest english[] = {
        cmocka_unit_test(no_line_begins_with_closing_punctuation_or_ends_with_opening),
        cmocka_unit_test(arabic_runs_from_the_right_and_its_digits_from_the_left),
        cmocka_unit_test(lines_from_the_right_are_set_against_the_width),
        cmocka_unit_test(a_mixed_line_keeps_each_script_in_its_order),
        cmocka_unit_test(letters_come_from_a_font_that_has_them),
        cmocka_unit_test(quotation_marks_are_wide_among_ideographs_only),
        cmocka_unit_test(no_line_is_wider_than_asked_and_its_own_width_is_enough),
        cmocka_unit_test(every_byte_but_white_space_is_on_a_line),
        cmocka_unit_test(balancing_keeps_the_number_of_lines),
        cmocka_unit_test(painting_stays_where_the_text_is),
        cmocka_unit_test(pictures_keep_to_the_size_of_the_letters),
        cmocka_unit_test(half_a_text_paints_less_and_the_rest_the_same),
        cmocka_unit_test(stops_come_word_by_word_and_ideograph_by_ideograph),
        cmocka_unit_test(the_same_question_is_answered_from_memory),
        cmocka_unit_test(bytes_that_are_not_text_do_no_harm),
    };
    const struct CMUnitTest in_chinese[] = {
        cmocka_unit_test(no_line_begins_with_closing_punctuation_or_ends_with_opening),
        cmocka_unit_test(marks_side_by_side_and_at_a_lines_ends_take_half_their_squares),
        cmocka_unit_test(an_early_space_does_not_leave_a_short_line),
        cmocka_unit_test(latin_words_stay_whole_among_ideographs),
        cmocka_unit_test(letters_come_from_a_font_that_has_them),
    };
    int failed = cmocka_run_group_tests_name("english", english, open_english, close_bench);
    return failed + cmocka_run_group_tests_name("chinese", in_chinese, open_chinese, close_bench);
}
