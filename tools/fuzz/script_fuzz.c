// SPDX-License-Identifier: MIT
// script.lua: any text gives a graph whose every index is good, or a diagnostic; and it ends.
#include "base/bug.h"
#include "base/utf8.h"
#include "fuzz.h"
#include "script/script.h"

static pb_person people[] = {{.id = PB_STR("Priya"), .name = PB_STR("Priya"), .is_presenter = true},
                             {.id = PB_STR("Tom"), .name = PB_STR("Tom")},
                             {.id = PB_STR("Lena"), .name = PB_STR("Lena")}};
static pb_var state[] = {{.id = PB_STR("plans"), .max = 9}, {.id = PB_STR("hurt"), .max = 3}};
static pb_principle principles[] = {{.id = PB_STR("protect_presenter")},
                                    {.id = PB_STR("hold_frame")}};
static pb_drift drifts[] = {{.id = PB_STR("advice_giving"), .next = PB_NONE},
                            {.id = PB_STR("interrogating"), .next = PB_NONE}};
static pb_move moves[] = {{.id = PB_STR("turn_advice"), .spoken = true},
                          {.id = PB_STR("repair"), .spoken = true},
                          {.id = PB_STR("hold_silence")},
                          {.id = PB_STR("let_it_run")}};

static void check_line(const pb_scenario *s, uint32_t i)
{
    const pb_line *l = &s->lines.p[i];
    PB_ASSERT(l->speaker < s->meta.people.n || l->speaker == PB_YOU);
    PB_ASSERT(l->to < s->meta.people.n || l->to == PB_NONE);
    PB_ASSERT(l->talk < PB_TALK_COUNT && (l->drift < 2 || l->drift == PB_NONE));
    PB_ASSERT(l->mood < PB_MOOD_COUNT || l->mood == PB_NONE);
    PB_ASSERT(l->when < s->exprs.n && l->effect < s->exprs.n);
    PB_ASSERT(l->once < s->once_bits || l->once == PB_NO_INDEX);
    pb_str words = l->is_said ? s->line_texts.p[i].says : s->line_texts.p[i].does;
    PB_ASSERT(words.n && words.n <= PB_SCRIPT_TEXT_MAX && pb_utf8_valid(words) == words.n);
    PB_ASSERT(s->line_texts.p[i].at.line && s->line_texts.p[i].at.col);
}

static void check_decision(const pb_scenario *s, uint32_t i)
{
    const pb_decision *d = &s->decisions.p[i];
    PB_ASSERT(d->options >= 2 && d->options <= PB_OPTIONS_MAX && d->beat < s->beats.n);
    PB_ASSERT(d->first_option + d->options <= s->options.n && d->quiet < PB_QUIET_COUNT);
    PB_ASSERT(!d->is_stretch || (d->lines >= 2 && d->lines <= PB_STRETCH_LINES_MAX));
    PB_ASSERT(!d->is_stretch || (d->timely_from >= 1 && d->timely_to <= d->lines));
    for (uint32_t k = d->first_option; k < d->first_option + d->options; k++) {
        const pb_option *o = &s->options.p[k];
        PB_ASSERT(o->move < 4 && (o->otherwise < 4 || o->otherwise == PB_NONE));
        PB_ASSERT(o->to < s->meta.people.n || o->to == PB_NONE);
        PB_ASSERT(o->when < s->exprs.n && o->effect < s->exprs.n && o->within < s->exprs.n);
        PB_ASSERT(o->go < s->beats.n || o->go == PB_NO_INDEX);
        PB_ASSERT(o->is_quiet == (s->option_texts.p[k].says.n == 0) && s->option_texts.p[k].id.n);
    }
}

static void check_item(const pb_scenario *s, uint32_t i)
{
    const pb_item *it = &s->items.p[i];
    const uint32_t end[PB_ITEM_COUNT] = {[PB_ITEM_LINE] = s->lines.n,
                                         [PB_ITEM_STAGE] = s->stages.n,
                                         [PB_ITEM_PHASE] = 1,
                                         [PB_ITEM_SILENCE] = 301,
                                         [PB_ITEM_LATER] = s->laters.n,
                                         [PB_ITEM_CHAIR] = 2,
                                         [PB_ITEM_DRAW] = s->pools.n,
                                         [PB_ITEM_SET] = s->exprs.n,
                                         [PB_ITEM_MOMENT] = s->decisions.n,
                                         [PB_ITEM_STRETCH] = s->decisions.n,
                                         [PB_ITEM_STRETCH_END] = s->decisions.n,
                                         [PB_ITEM_GO] = s->beats.n,
                                         [PB_ITEM_ENDING] = s->endings.n,
                                         [PB_ITEM_END] = 1};
    const uint8_t small[PB_ITEM_COUNT] = {[PB_ITEM_PHASE] = PB_PHASE_COUNT,
                                          [PB_ITEM_SILENCE] = PB_QUIET_COUNT,
                                          [PB_ITEM_LATER] = PB_TALK_COUNT,
                                          [PB_ITEM_CHAIR] = 3,
                                          [PB_ITEM_DRAW] = 17};
    PB_ASSERT(it->kind < PB_ITEM_COUNT && it->arg < end[it->kind] && it->when < s->exprs.n);
    PB_ASSERT(small[it->kind] ? it->small < small[it->kind] : it->small == 0);
    PB_ASSERT(s->item_spans.p[i].line && s->item_spans.p[i].col);
}

static void check(const pb_scenario *s)
{
    PB_ASSERT(s->start < s->beats.n && s->items.n == s->item_spans.n &&
              s->lines.n == s->line_texts.n);
    PB_ASSERT(s->options.n == s->option_texts.n && s->decisions.n == s->decision_texts.n);
    PB_ASSERT(s->items.p[s->items.n - 1].kind == PB_ITEM_END);
    for (uint32_t i = 0; i < s->items.n; i++)
        check_item(s, i);
    for (uint32_t i = 0; i < s->lines.n; i++)
        check_line(s, i);
    for (uint32_t i = 0; i < s->decisions.n; i++)
        check_decision(s, i);
    for (uint32_t i = 0; i < s->pools.n; i++)
        PB_ASSERT(s->pools.p[i].entries &&
                  s->pools.p[i].first_entry + s->pools.p[i].entries <= s->entries.n);
    for (uint32_t i = 0; i < s->entries.n; i++) {
        const pb_entry *e = &s->entries.p[i];
        PB_ASSERT(e->lines && e->first_line + e->lines <= s->lines.n && e->weight >= 1);
        PB_ASSERT(e->when < s->exprs.n && (e->once < s->once_bits || e->once == PB_NO_INDEX));
    }
    for (uint32_t i = 0; i < s->stages.n; i++)
        PB_ASSERT(s->stages.p[i].text.n && s->stages.p[i].effect < s->exprs.n);
}

static void call_functions(pb_script *script, const pb_scenario *s)
{
    const pb_script_port *port = pb_script_as_port(script);
    for (uint32_t i = 1; i < s->exprs.n; i++)
        for (int effect = 0; s->exprs.p[i].function != PB_NO_INDEX && effect < 2; effect++) {
            pb_values v = {.drift = PB_NONE}, before = v;
            int32_t result = 0;
            bool good = port->call(port->ctx, s->exprs.p[i].function, effect, &v, &result);
            PB_ASSERT((good && effect) || memcmp(&v, &before, sizeof v) == 0);
        }
}

static void run(pb_str text)
{
    pb_catalogue c = {
        .principles = {principles, 2, 2}, .moves = {moves, 4, 4}, .drifts = {drifts, 2, 2}};
    pb_scenario s = {.meta = {.people = {people, 3, 3}, .state = {state, 2, 2}}};
    pb_diags diags = {0};
    pb_script *script = pb_script_load(&s, &c, PB_STR("script.lua"), text, &diags);
    for (uint32_t i = 0; i < diags.list.n; i++)
        PB_ASSERT(diags.list.p[i].at.file == 0 && diags.list.p[i].message.n);
    if (script && !diags.errors) {
        check(&s);
        call_functions(script, &s);
    }
    PB_ASSERT(script || diags.errors);
    pb_buf out = {0};
    pb_diags_print(&diags, &s.sources, &out);
    pb_buf_release(&out);
    pb_script_free(script);
    pb_diags_release(&diags);
    s.meta = (pb_meta){0};
    pb_scenario_release(&s);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    enum { LONGEST = 1 << 16 };
    pb_str text = {(const char *)data, size > LONGEST ? LONGEST : size};
    run(text);
    // And once more with an end that makes it sound if it was only unfinished.
    static const char tail[] = "\nstart 'z' beat 'z' { ending 'z' { title = 'Z', text = 'Z' } }\n";
    pb_buf whole = {0};
    pb_buf_add(&whole, text);
    pb_buf_add(&whole, pb_str_of(tail));
    run(pb_buf_str(&whole));
    pb_buf_release(&whole);
    return 0;
}
