// SPDX-License-Identifier: MIT
// scenario.yaml: any text gives either a meta part that keeps its promises or a diagnostic.
#include "base/bug.h"
#include "base/utf8.h"
#include "fuzz.h"
#include "package/meta.h"

static void check(const pb_meta *m)
{
    PB_ASSERT(m->title.n && m->summary.n && m->language.n && m->level >= 1 && m->level <= 3);
    PB_ASSERT(m->minutes >= 5 && m->minutes <= 240 && m->school == 0 && m->teaches <= 1);
    PB_ASSERT(m->people.n >= 2 && m->people.n <= PB_PEOPLE_MAX && m->state.n <= PB_STATE_MAX);
    for (uint32_t i = 0; i < m->people.n; i++) {
        const pb_person *p = &m->people.p[i];
        PB_ASSERT(p->is_presenter == (i == m->presenter) && p->look.skin >= 1 && p->look.skin <= 6);
        PB_ASSERT(p->id.n && p->name.n && p->job.n && pb_utf8_valid(p->job) == p->job.n);
    }
    for (uint32_t i = 0; i < m->state.n; i++)
        PB_ASSERT(m->state.p[i].min <= m->state.p[i].start &&
                  m->state.p[i].start <= m->state.p[i].max);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    pb_principle calm = {.id = PB_STR("calm")};
    pb_drift fixing = {.id = PB_STR("advice_giving")};
    pb_school student = {.id = PB_STR("student")};
    const pb_catalogue c = {
        .principles = {&calm, 1, 1}, .drifts = {&fixing, 1, 1}, .schools = {&student, 1, 1}};
    pb_scenario s = {0};
    pb_diags diags = {0};
    pb_str text = {(const char *)data, size > 1 << 16 ? 1 << 16 : size};
    if (pb_meta_load(&s, &c, PB_STR("fuzz"), PB_STR("scenario.yaml"), text, &diags))
        check(&s.meta);
    else
        PB_ASSERT(diags.errors > 0);
    pb_diags_release(&diags);
    pb_scenario_release(&s);
    return 0;
}
