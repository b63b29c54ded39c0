// SPDX-License-Identifier: MIT
// What is checked besides scenarios: the primer, and courses.
#include "author.h"
#include "base/file.h"
#include "findings.h"
#include "package/course.h"
#include "package/find.h"
#include "package/primer.h"

typedef struct checking {
    pb_shelf *shelf;
    const author_request *r;
    author_report *report;
    pb_sources sources;
    pb_diags diags;
} checking;

static void report(checking *k, const char *path)
{
    const char *severities = k->r->severities;
    author_severities(severities ? severities : "", &k->sources, &k->diags);
    pb_diags_sort(&k->diags);
    author_report_add(k->report, author_name_of(&k->shelf->arena, path), &k->diags, &k->sources);
    pb_diags_release(&k->diags);
    pb_sources_release(&k->sources);
    k->diags = (pb_diags){0};
    k->sources = (pb_sources){0};
}

static void check_primer(checking *k, const char *path)
{
    pb_primer primer = {0};
    pb_primer_load(&primer, path, &k->shelf->catalogue, &k->sources, &k->diags);
    pb_primer_release(&primer);
    k->report->primers++;
    report(k, path);
}

// The scenarios that stand beside the assets, as they are shipped.
static void check_scenarios(checking *k, const pb_course *course)
{
    pb_buf folder = {0};
    pb_finds finds = {0};
    PB_VEC(pb_str) ids = {0};
    if (author_scenarios(k->r, &folder)) {
        pb_package_find(&finds, (const char *const[]){folder.p, NULL});
        for (uint32_t i = 0; i < finds.list.n; i++)
            *pb_vec_add(&ids) = finds.list.p[i].id;
        pb_course_check_scenarios(course, ids.p, ids.n, &k->diags);
    }
    pb_vec_release(&ids);
    pb_finds_release(&finds);
    pb_buf_release(&folder);
}

static void check_course(checking *k, const char *path)
{
    pb_course course = {0};
    pb_course_read(&course, path, &k->shelf->catalogue, &k->sources, &k->diags);
    check_scenarios(k, &course);
    pb_course_release(&course);
    k->report->courses++;
    report(k, path);
}

static bool is_yaml(pb_str name)
{
    static const char ending[] = ".yaml";
    size_t n = sizeof ending - 1;
    return name.n > n && memcmp(name.p + name.n - n, ending, n) == 0;
}

typedef struct folder {
    checking *k;
    const char *path;
    bool any;
} folder;

static void check_named(void *ctx, pb_str name)
{
    folder *f = ctx;
    pb_buf path = {0};
    if (is_yaml(name)) {
        check_course(f->k, pb_path_join(&path, f->path, name.p));
        f->any = true;
    }
    pb_buf_release(&path);
}

bool author_check_texts(pb_shelf *shelf, const char *path, const author_request *r,
                        author_report *out)
{
    checking k = {.shelf = shelf, .r = r, .report = out};
    pb_buf contents = {0};
    bool is_primer = pb_file_exists(pb_path_join(&contents, path, "contents.yaml"));
    pb_buf_release(&contents);
    if (is_primer) {
        check_primer(&k, path);
        return true;
    }
    if (pb_file_exists(path) && is_yaml(pb_str_of(path))) {
        check_course(&k, path);
        return true;
    }
    folder f = {.k = &k, .path = path};
    if (pb_dir_exists(path) && !author_is_scenario(path))
        pb_dir_list(path, check_named, &f, NULL);
    return f.any;
}
