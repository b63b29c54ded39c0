// SPDX-License-Identifier: MIT
#include "kit/stage.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "package/catalogue.h"
#include "package/meta.h"
#include "sim/journal.h"

static const char plain_yaml[] =
    "format: 1\ntitle: A test\nsummary: For tests.\nlanguage: en\nlevel: 1\nminutes: 45\nschool: "
    "uk_society\n"
    "climate: { safety: 50, exposure: 30, depth: 30, patient: 30, clinician: 30 }\n"
    "people:\n  Priya: { role: presenter, job: student }\n  Tom: { job: student }\n  Lena: { job: "
    "student }\n"
    "  Grace: { job: student }\n"
    "state:\n  plans: { start: 0, min: 0, max: 9, note: plans made }\n  hurt: { start: 0, min: 0, "
    "max: 3, note: hurt done }\n";

const char *stage_errors(stage *s)
{
    pb_buf b = {0};
    pb_diags_print(&s->diags, &s->scenario.sources, &b);
    const char *text = pb_arena_dup(&s->scenario.arena, pb_buf_str(&b)).p;
    pb_buf_release(&b);
    return text;
}

void stage_open(stage *s, const char *yaml, const char *lua)
{
    memset(s, 0, sizeof *s);
    assert_true(pb_catalogue_load(&s->catalogue, PB_ROOT "/assets", &s->assets, &s->diags));
    assert_true(pb_meta_load(&s->scenario, &s->catalogue, PB_STR("test"), PB_STR("scenario.yaml"),
                             pb_str_of(yaml ? yaml : plain_yaml), &s->diags));
    s->script = pb_script_load(&s->scenario, &s->catalogue, PB_STR("script.lua"), pb_str_of(lua),
                               &s->diags);
    if (s->script && !s->diags.errors)
        s->sim = pb_sim_new(&s->scenario, &s->catalogue, s->scenario.meta.school,
                            pb_script_as_port(s->script));
}

void stage_close(stage *s)
{
    pb_sim_free(s->sim);
    pb_script_free(s->script);
    pb_scenario_release(&s->scenario);
    pb_catalogue_release(&s->catalogue);
    pb_sources_release(&s->assets);
    pb_diags_release(&s->diags);
}

void stage_answer(pb_session *p, const char *id)
{
    pb_input input;
    pb_misfit misfit;
    if (!pb_journal_input(p, pb_str_of(id), &input, &misfit) || !pb_session_step(p, input))
        fail_msg("'%s' is not on offer at decision %u", id, p->state.decision);
}
