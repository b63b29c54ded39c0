// SPDX-License-Identifier: MIT
// Courses: which there are, and one of them as a page, with what is played of it already.
#include <stdio.h>

#include "app/command.h"
#include "app/inside.h"
#include "base/columns.h"
#include "base/file.h"
#include "package/course.h"

// ---- finding them -----------------------------------------------------------------------------

typedef struct search {
    pb_arena arena;
    PB_VEC(pb_str) ids; // shipped ones first, each once
} search;

// A name with a dot in it is another's translation.
static void take_name(void *ctx, pb_str name)
{
    static const char ending[] = ".yaml";
    search *s = ctx;
    size_t n = sizeof ending - 1;
    if (name.n <= n || memcmp(name.p + name.n - n, ending, n) != 0)
        return;
    pb_str id = {name.p, name.n - n};
    bool is_new = memchr(id.p, '.', id.n) == NULL;
    for (uint32_t i = 0; i < s->ids.n; i++)
        is_new = is_new && !pb_str_eq(s->ids.p[i], id);
    if (is_new)
        *pb_vec_add(&s->ids) = pb_arena_dup(&s->arena, id);
}

static void find(const pb_app *app, search *s)
{
    const char *const roots[] = {app->assets.p, app->data.n ? app->data.p : NULL};
    for (size_t i = 0; i < sizeof roots / sizeof *roots; i++) {
        pb_buf folder = {0};
        if (roots[i] && pb_dir_exists(pb_path_join(&folder, roots[i], "courses")))
            pb_dir_list(folder.p, take_name, s, NULL);
        pb_buf_release(&folder);
    }
}

static void forget(search *s)
{
    pb_vec_release(&s->ids);
    pb_arena_release(&s->arena);
}

// The file of a course: the person's own before the shipped one, in the program's language where it
// is there. False when there is none.
static bool find_file(const pb_app *app, pb_str id, pb_buf *out)
{
    const char *const roots[] = {app->data.n ? app->data.p : NULL, app->assets.p};
    bool found = false;
    for (int i = 0; i < 4 && !found; i++) {
        pb_buf below = {0};
        bool translated = i % 2 == 0;
        pb_buf_printf(&below, "courses/%.*s%s%s.yaml", PB_STR_ARG(id), translated ? "." : "",
                      translated ? pb_tongue_language(app->tongue) : "");
        found = roots[i / 2] && pb_file_exists(pb_path_join(out, roots[i / 2], below.p));
        pb_buf_release(&below);
    }
    return found;
}

static bool load(pb_app *app, pb_str id, pb_course *course, pb_buf *diagnostics)
{
    pb_sources sources = {0};
    pb_diags diags = {0};
    pb_buf path = {0};
    bool found = find_file(app, id, &path);
    bool sound = found && pb_course_read(course, path.p, &app->shelf.catalogue, &sources, &diags);
    pb_diags_sort(&diags);
    pb_diags_print(&diags, &sources, diagnostics);
    pb_buf_release(&path);
    pb_diags_release(&diags);
    pb_sources_release(&sources);
    return sound;
}

// ---- a course as a page -----------------------------------------------------------------------

static void add_text(pb_page *p, pb_node *parent, const char *name, pb_str value)
{
    if (value.n)
        pb_page_add(p, parent, PB_ROLE_TEXT, "text", pb_str_of(name))->value = value;
}

// What became of it here.
static pb_str status(pb_page *p, const pb_app *app, uint32_t volume)
{
    const pb_kept *begun = NULL;
    if (volume == PB_NO_INDEX)
        return pb_str_of(pb_tr(p->tongue, "not on this machine"));
    for (uint32_t i = 0; i < app->kept.n; i++) {
        const pb_kept *k = &app->kept.p[i];
        if (k->scenario == volume && k->is_over)
            return pb_page_text(p, pb_tr(p->tongue, "finished, session %lld"),
                                (long long)k->row.number);
        if (k->scenario == volume && !begun)
            begun = k;
    }
    return begun ? pb_page_text(p, pb_tr(p->tongue, "begun, session %lld"),
                                (long long)begun->row.number)
                 : pb_str_of(pb_tr(p->tongue, "not played yet"));
}

static pb_str scenario_line(pb_page *p, const pb_app *app, pb_str id, int mode)
{
    uint32_t v = pb_shelf_find(&app->shelf, id);
    pb_str title = v == PB_NO_INDEX
                       ? id
                       : pb_page_text(p, pb_tr(p->tongue, "%.*s (%.*s)"),
                                      PB_STR_ARG(app->shelf.volumes.p[v].scenario->meta.title),
                                      PB_STR_ARG(id));
    pb_str how = mode < 0 ? PB_STR("") : pb_page_mode(p, (enum pb_mode)mode);
    pb_str state = status(p, app, v);
    return how.n ? pb_page_text(p, pb_tr(p->tongue, "%.*s · %.*s · %.*s"), PB_STR_ARG(title),
                                PB_STR_ARG(how), PB_STR_ARG(state))
                 : pb_page_text(p, pb_tr(p->tongue, "%.*s · %.*s"), PB_STR_ARG(title),
                                PB_STR_ARG(state));
}

static void add_drills(pb_page *p, pb_node *list, const pb_course *course, const pb_course_week *w,
                       const pb_catalogue *c)
{
    for (uint32_t i = 0; i < w->drills; i++) {
        const pb_course_drill *d = &course->drills.p[w->first_drill + i];
        pb_str name = d->move >= 0 ? c->moves.p[d->move].name : c->principles.p[d->principle].name;
        if (d->note.n)
            name = pb_page_text(p, pb_tr_in(p->tongue, "a drill and its note", "%.*s. %.*s"),
                                PB_STR_ARG(name), PB_STR_ARG(d->note));
        add_text(p, list,
                 d->move >= 0 ? pb_tr(p->tongue, "Practise the move")
                              : pb_tr(p->tongue, "Practise the principle"),
                 name);
    }
}

static void add_week(pb_page *p, const pb_app *app, const pb_course *course, uint32_t week)
{
    const pb_course_week *w = &course->weeks.p[week];
    char id[32];
    snprintf(id, sizeof id, "week:%u", week + 1);
    pb_node *list = pb_page_add(
        p, p->root, PB_ROLE_LIST, id,
        pb_page_text(p, pb_tr(p->tongue, "Week %u: %.*s"), week + 1, PB_STR_ARG(w->title)));
    add_text(p, list, pb_tr(p->tongue, "Lead"), scenario_line(p, app, w->scenario, w->mode));
    if (w->instead.n)
        add_text(p, list, pb_tr(p->tongue, "Or instead"), scenario_line(p, app, w->instead, -1));
    add_text(p, list, pb_tr(p->tongue, "What it is for"), w->aim);
    add_text(p, list, pb_tr(p->tongue, "Before"), w->before);
    add_text(p, list, pb_tr(p->tongue, "Afterwards"), w->after);
    add_drills(p, list, course, w, &app->shelf.catalogue);
}

static void make_page(pb_page *p, const pb_app *app, const pb_course *course)
{
    pb_page_begin(p, "course", course->title);
    pb_page_add(p, p->root, PB_ROLE_TEXT, "summary", course->summary);
    for (uint32_t i = 0; i < course->weeks.n; i++)
        add_week(p, app, course, i);
    pb_node *list = pb_page_add(p, p->root, PB_ROLE_LIST, "closing",
                                pb_str_of(pb_tr(p->tongue, "Closing evaluation")));
    pb_page_add(p, list, PB_ROLE_TEXT, "text", course->note);
    for (uint32_t i = 0; i < course->questions.n; i++)
        pb_page_add(p, list, PB_ROLE_ITEM, "question", course->questions.p[i]);
}

// ---- the command ------------------------------------------------------------------------------

bool pb_app_course(pb_app *app, const char *id, pb_buf *diagnostics,
                   void (*show)(void *ctx, const pb_node *page), void *ctx, pb_err *err)
{
    pb_course course = {0};
    pb_arena arena = {0};
    pb_page p = {.arena = &arena, .tongue = app->tongue};
    bool ok = load(app, pb_str_of(id), &course, diagnostics) ||
              (diagnostics->n ? pb_err_set(err, "the course '%s' cannot be read", id)
                              : pb_err_set(err,
                                           "there is no course '%s'; 'pushback course' lists "
                                           "them",
                                           id));
    if (ok && (ok = pb_app_look(app, err))) {
        make_page(&p, app, &course);
        show(ctx, p.root);
    }
    pb_course_release(&course);
    pb_arena_release(&arena);
    return ok;
}

void pb_app_courses(pb_app *app, pb_buf *out)
{
    enum { ID_COLUMNS = 24 };
    search s = {0};
    find(app, &s);
    for (uint32_t i = 0; i < s.ids.n; i++) {
        pb_course course = {0};
        pb_buf unread = {0};
        bool sound = load(app, s.ids.p[i], &course, &unread);
        pb_columns_pad(out, s.ids.p[i], ID_COLUMNS);
        if (sound)
            pb_buf_printf(out,
                          pb_tr_n(app->tongue, " %.*s, %u week", " %.*s, %u weeks", course.weeks.n),
                          PB_STR_ARG(course.title), course.weeks.n);
        else
            pb_buf_printf(out, " %s", pb_tr(app->tongue, "cannot be read"));
        pb_buf_char(out, '\n');
        pb_course_release(&course);
        pb_buf_release(&unread);
    }
    if (!s.ids.n)
        pb_buf_printf(out, "%s\n", pb_tr(app->tongue, "There are no courses."));
    forget(&s);
}
