// SPDX-License-Identifier: MIT
#include "package/course.h"

#include "package/find.h"

enum { TITLE_LONGEST = 80, ID_LONGEST = 64, PROSE_LONGEST = 1500, QUESTION_LONGEST = 300 };
enum { FORMAT = 1 };

typedef struct loading {
    pb_course *course;
    const pb_catalogue *c;
    pb_diags *diags;
} loading;

void pb_course_release(pb_course *course)
{
    pb_vec_release(&course->weeks);
    pb_vec_release(&course->drills);
    pb_vec_release(&course->questions);
    pb_arena_release(&course->arena);
}

static void read_text(loading *l, const pb_yaml *map, const char *key, uint32_t longest,
                      pb_str *out)
{
    pb_yaml_text(pb_yaml_get(map, key), longest, out, l->diags);
}

static void read_scenario(loading *l, const pb_yaml *week, const char *key, pb_str *id, pb_span *at)
{
    const pb_yaml *node = pb_yaml_get(week, key);
    read_text(l, week, key, ID_LONGEST, id);
    if (node)
        *at = node->at;
}

static pb_str principle_id(const void *c, uint32_t i)
{
    return ((const pb_catalogue *)c)->principles.p[i].id;
}

static pb_str move_id(const void *c, uint32_t i)
{
    return ((const pb_catalogue *)c)->moves.p[i].id;
}

static void read_drill(loading *l, const pb_yaml *node)
{
    static const pb_yaml_field fields[] = {{"principle", false}, {"move", false}, {"note", false}};
    pb_course_drill d = {.principle = -1, .move = -1};
    const pb_yaml *principle = pb_yaml_get(node, "principle"), *move = pb_yaml_get(node, "move");
    pb_str id;
    if (!PB_YAML_FIELDS(node, fields, l->diags))
        return;
    if ((principle != NULL) == (move != NULL)) {
        pb_diag_add(l->diags, PB_D_MISSING_KEY, pb_yaml_where(node),
                    "a drill names either a 'principle' or a 'move'");
        return;
    }
    if (pb_yaml_text(principle, ID_LONGEST, &id, l->diags) &&
        (d.principle = pb_catalogue_principle(l->c, id)) < 0)
        pb_yaml_unknown(PB_D_UNKNOWN_PRINCIPLE, "principle", id, principle->at, l->c->principles.n,
                        principle_id, l->c, l->diags);
    if (pb_yaml_text(move, ID_LONGEST, &id, l->diags) && (d.move = pb_catalogue_move(l->c, id)) < 0)
        pb_yaml_unknown(PB_D_UNKNOWN_MOVE, "move", id, move->at, l->c->moves.n, move_id, l->c,
                        l->diags);
    read_text(l, node, "note", PROSE_LONGEST, &d.note);
    if (d.principle >= 0 || d.move >= 0)
        *pb_vec_add(&l->course->drills) = d;
}

static void read_week(loading *l, const pb_yaml *node)
{
    static const pb_yaml_field fields[] = {{"title", true}, {"scenario", true}, {"instead", false},
                                           {"mode", false}, {"aim", true},      {"before", true},
                                           {"after", true}, {"drills", false}};
    pb_course_week w = {.first_drill = l->course->drills.n};
    PB_YAML_FIELDS(node, fields, l->diags);
    read_text(l, node, "title", TITLE_LONGEST, &w.title);
    read_scenario(l, node, "scenario", &w.scenario, &w.scenario_at);
    read_scenario(l, node, "instead", &w.instead, &w.instead_at);
    w.mode = pb_yaml_word(pb_yaml_get(node, "mode"), pb_mode_name, PB_MODE_COUNT, l->diags);
    read_text(l, node, "aim", PROSE_LONGEST, &w.aim);
    read_text(l, node, "before", PROSE_LONGEST, &w.before);
    read_text(l, node, "after", PROSE_LONGEST, &w.after);
    const pb_yaml *drills = pb_yaml_get(node, "drills");
    if (pb_yaml_count(drills, PB_YAML_LIST, 1, PB_COURSE_DRILLS_MAX, l->diags))
        for (const pb_yaml *d = drills->first; d; d = d->next)
            read_drill(l, d);
    w.drills = l->course->drills.n - w.first_drill;
    *pb_vec_add(&l->course->weeks) = w;
}

static void add_question(void *ctx, pb_str text)
{
    pb_course *course = ctx;
    *pb_vec_add(&course->questions) = text;
}

static void read_closing(loading *l, const pb_yaml *node)
{
    static const pb_yaml_field fields[] = {{"note", true}, {"questions", true}};
    if (!node || !PB_YAML_FIELDS(node, fields, l->diags))
        return;
    read_text(l, node, "note", PROSE_LONGEST, &l->course->note);
    pb_yaml_texts(pb_yaml_get(node, "questions"), QUESTION_LONGEST, PB_COURSE_QUESTIONS_MAX,
                  add_question, l->course, l->diags);
}

static void read_course(loading *l, const pb_yaml *root)
{
    static const pb_yaml_field fields[] = {{"format", true},   {"title", true}, {"summary", true},
                                           {"language", true}, {"weeks", true}, {"closing", true}};
    pb_course *c = l->course;
    const pb_yaml *number = pb_yaml_get(root, "format"), *weeks = pb_yaml_get(root, "weeks");
    int32_t format = FORMAT;
    pb_yaml_int(number, 0, INT32_MAX, &format, l->diags);
    if (format != FORMAT) {
        pb_diag_add(l->diags, PB_D_BAD_FORMAT, number->at,
                    "this is format %d; this program knows format %d", format, FORMAT);
        return;
    }
    if (!PB_YAML_FIELDS(root, fields, l->diags))
        return;
    read_text(l, root, "title", TITLE_LONGEST, &c->title);
    read_text(l, root, "summary", PROSE_LONGEST, &c->summary);
    read_text(l, root, "language", ID_LONGEST, &c->language);
    if (pb_yaml_count(weeks, PB_YAML_LIST, 1, PB_COURSE_WEEKS_MAX, l->diags))
        for (const pb_yaml *week = weeks->first; week; week = week->next)
            read_week(l, week);
    read_closing(l, pb_yaml_get(root, "closing"));
}

bool pb_course_read(pb_course *out, const char *path, const pb_catalogue *c, pb_sources *sources,
                    pb_diags *diags)
{
    loading l = {out, c, diags};
    uint32_t before = diags->errors;
    pb_buf bytes = {0};
    if (pb_package_file(path, PB_YAML_FILE_MAX, &bytes, sources, diags)) {
        uint32_t file = pb_sources_add(sources, pb_str_of(path), pb_buf_str(&bytes));
        const pb_yaml *root =
            pb_yaml_read(&out->arena, file, sources->list.p[file].text, PB_YAML_FILE_MAX, diags);
        if (root)
            read_course(&l, root);
    }
    pb_buf_release(&bytes);
    return diags->errors == before;
}

// ---- the scenarios it names -------------------------------------------------------------------

struct ids {
    const pb_str *p;
};

static pb_str id_at(const void *ids, uint32_t i)
{
    return ((const struct ids *)ids)->p[i];
}

static void check_one(pb_str id, pb_span at, const struct ids *ids, uint32_t n, pb_diags *diags)
{
    for (uint32_t i = 0; i < n; i++)
        if (pb_str_eq(ids->p[i], id))
            return;
    if (id.n)
        pb_yaml_unknown(PB_D_UNKNOWN_SCENARIO, "scenario", id, at, n, id_at, ids, diags);
}

void pb_course_check_scenarios(const pb_course *course, const pb_str *ids, uint32_t n,
                               pb_diags *diags)
{
    struct ids known = {ids};
    for (uint32_t i = 0; i < course->weeks.n; i++) {
        const pb_course_week *w = &course->weeks.p[i];
        check_one(w->scenario, w->scenario_at, &known, n, diags);
        check_one(w->instead, w->instead_at, &known, n, diags);
    }
}
