// SPDX-License-Identifier: MIT
// `new`: asks what has not been said, and puts a scenario that plays into a folder: all of it, or
// nothing.
#include "new.h"

#include <dirent.h>
#include <errno.h>
#include <stdio.h>
#include <unistd.h>

#include "app/places.h"
#include "base/file.h"
#include "base/utf8.h"
#include "package/meta.h"
#include "package/meta_shape.h"
#include "schema.h"

enum { MINUTES_LEAST = 15, MINUTES_MOST = 180, TEMPLATE_LONGEST = 256 << 10 };

// ---- what is known of it ------------------------------------------------------------------------

struct asking {
    const author_request *r;
    const pb_catalogue *c;
    author_draft *d;
};

static bool take_text(author_draft *d, const char *key, pb_str text, pb_str *out, pb_err *err)
{
    uint32_t most = (uint32_t)pb_shape_part(&pb_meta_shape, key)->max;
    text = pb_str_trim(text);
    if (!text.n || pb_utf8_valid(text) != text.n || pb_utf8_count(text) > most)
        return pb_err_set(err, "a %s has 1 to %u characters", key, most);
    for (size_t i = 0; i < text.n; i++)
        if ((unsigned char)text.p[i] < ' ')
            return pb_err_set(err, "a %s is one line", key);
    *out = pb_arena_dup(&d->arena, text);
    return true;
}

static bool take_number(const char *key, pb_str text, int64_t least, int64_t most, uint32_t *out,
                        pb_err *err)
{
    int64_t n;
    if (!pb_str_int(pb_str_trim(text), &n) || n < least || n > most)
        return pb_err_set(err, "%s: a whole number from %d to %d", key, (int)least, (int)most);
    *out = (uint32_t)n;
    return true;
}

static bool take_title(struct asking *a, pb_str text, pb_err *err)
{
    return take_text(a->d, "title", text, &a->d->title, err);
}

static bool take_people(struct asking *a, pb_str text, pb_err *err)
{
    return author_cast_read(a->d, text, err);
}

static bool take_level(struct asking *a, pb_str text, pb_err *err)
{
    return take_number("level", text, 1, 3, &a->d->level, err);
}

static bool take_minutes(struct asking *a, pb_str text, pb_err *err)
{
    return take_number("minutes", text, MINUTES_LEAST, MINUTES_MOST, &a->d->minutes, err);
}

static bool take_setting(struct asking *a, pb_str text, pb_err *err)
{
    return take_text(a->d, "setting", text, &a->d->setting, err);
}

static bool take_school(struct asking *a, pb_str text, pb_err *err)
{
    pb_buf list = {0};
    int at = pb_catalogue_school(a->c, pb_str_trim(text));
    for (uint32_t i = 0; i < a->c->schools.n; i++)
        pb_buf_printf(&list, "%s%.*s", i ? ", " : "", PB_STR_ARG(a->c->schools.p[i].id));
    if (at >= 0)
        a->d->school = a->c->schools.p[at].id;
    else
        pb_err_set(err, "there is no school '%.*s', but %s", PB_STR_ARG(text), list.p);
    pb_buf_release(&list);
    return at >= 0;
}

static bool take_language(struct asking *a, pb_str text, pb_err *err)
{
    text = pb_str_trim(text);
    if (!pb_meta_is_language(text))
        return pb_err_set(err, "languages are written like 'en' or 'zh_CN'");
    a->d->language = pb_arena_dup(&a->d->arena, text);
    return true;
}

// "the-last-slot" is "The last slot".
static void title_of_folder(pb_str id, pb_buf *out)
{
    for (size_t i = 0; i < id.n; i++) {
        char c = id.p[i] == '-' || id.p[i] == '_' ? ' ' : id.p[i];
        pb_buf_char(out, i == 0 && c >= 'a' && c <= 'z' ? (char)(c - 'a' + 'A') : c);
    }
}

// Each thing by what was said, else by asking, else by what is usual.
static bool ask_all(struct asking *a, pb_str id, pb_err *err)
{
    char level[16] = "", minutes[16] = "";
    pb_buf title = {0}, question = {0};
    const author_request *r = a->r;
    bool ok = true;
    title_of_folder(id, &title);
    snprintf(level, sizeof level, "%u", r->level);
    snprintf(minutes, sizeof minutes, "%u", r->minutes);
    const struct {
        const char *what, *said, *usual;
        bool (*take)(struct asking *a, pb_str text, pb_err *err);
    } things[] = {
        {"Title", r->title, title.p, take_title},
        {"People, the presenter first", r->people, "Ines, Marek, Oluchi, Hanna, Ravi, Beth",
         take_people},
        {"For whom: 1 leads a first group, 2 has led a few, 3 is accredited",
         r->level ? level : NULL, "1", take_level},
        {"School: uk_society, abs_sitback, analytic, student, online", r->school, "uk_society",
         take_school},
        {"Setting", r->setting, NULL, take_setting},
        {"Minutes of session time", r->minutes ? minutes : NULL, "30", take_minutes},
        {"Language that you write in", r->language, "en", take_language},
    };
    for (size_t i = 0; ok && i < sizeof things / sizeof *things; i++) {
        bool is_student = pb_str_is(a->d->school, "student");
        const char *usual = things[i].usual ? things[i].usual
                            : is_student    ? "Medical students on placement"
                                            : "General practitioners, second year together";
        pb_err wrong = {""};
        pb_buf answer = {0};
        if (things[i].said || !author_can_ask()) {
            ok = things[i].take(a, pb_str_of(things[i].said ? things[i].said : usual), err);
            continue;
        }
        do {
            question.n = 0;
            pb_buf_printf(&question, "%s%s%s", wrong.text, *wrong.text ? ".\n" : "",
                          things[i].what);
            ok = author_ask(question.p, usual, &answer) || pb_err_set(err, "nothing was written");
        } while (ok && !things[i].take(a, pb_buf_str(&answer), &wrong));
        pb_buf_release(&answer);
    }
    a->d->job = r->setting                           ? PB_STR("clinician")
                : pb_str_is(a->d->school, "student") ? PB_STR("medical student")
                                                     : PB_STR("general practitioner");
    pb_buf_release(&title);
    pb_buf_release(&question);
    return ok;
}

// ---- files --------------------------------------------------------------------------------------

struct writing {
    const char *folder;
    pb_arena arena;
    PB_VEC(const char *) files, dirs; // that were made
};

static bool write_file(void *ctx, const char *path, pb_str text, bool is_made, pb_err *err)
{
    struct writing *w = ctx;
    pb_buf whole = {0}, dir = {0};
    (void)is_made;
    pb_path_join(&whole, w->folder, path);
    pb_str parent = pb_buf_str(&whole);
    while (parent.p[parent.n - 1] != '/')
        parent.n--;
    pb_buf_add(&dir, (pb_str){parent.p, parent.n - 1});
    bool is_there = pb_dir_exists(dir.p);
    bool ok = pb_dir_share(dir.p, err);
    if (ok && !is_there)
        *pb_vec_add(&w->dirs) = pb_arena_dup(&w->arena, pb_buf_str(&dir)).p;
    ok = ok && pb_file_share(whole.p, text, err);
    if (ok)
        *pb_vec_add(&w->files) = pb_arena_dup(&w->arena, pb_buf_str(&whole)).p;
    pb_buf_release(&whole);
    pb_buf_release(&dir);
    return ok;
}

static void take_back(struct writing *w)
{
    while (w->files.n)
        unlink(w->files.p[--w->files.n]);
    while (w->dirs.n)
        rmdir(w->dirs.p[--w->dirs.n]);
}

static bool fill_files(struct writing *w, const author_draft *d, const char *assets, pb_err *err)
{
    static const char *const names[] = {"scenario.yaml", "script.lua", "README.md"};
    pb_buf path = {0}, template = {0}, text = {0};
    bool ok = true;
    for (size_t i = 0; ok && i < sizeof names / sizeof *names; i++) {
        pb_buf_release(&path);
        pb_buf_printf(&path, "%s/template/%s", assets, names[i]);
        text.n = 0;
        ok = pb_file_read(path.p, TEMPLATE_LONGEST, &template, err);
        if (ok)
            author_fill(d, pb_buf_str(&template), &text);
        ok = ok && write_file(w, names[i], pb_buf_str(&text), true, err);
    }
    pb_buf_release(&path);
    pb_buf_release(&template);
    pb_buf_release(&text);
    return ok;
}

// All of it, into the folder itself when it is there and empty, else into one beside that takes its
// name in one step; or nothing.
static bool make(pb_shelf *shelf, const author_draft *d, const author_request *r,
                 const char *folder, pb_buf *out, pb_err *err)
{
    pb_buf beside = {0}, assets = {0};
    bool is_there = pb_dir_exists(folder);
    pb_buf_printf(&beside, is_there ? "%s" : "%s.part", folder);
    struct writing w = {.folder = beside.p};
    bool ok = author_assets(r, &assets, err) && fill_files(&w, d, assets.p, err);
    if (ok) {
        uint32_t at =
            pb_shelf_add(shelf, author_name_of(&shelf->arena, folder), pb_buf_str(&beside), NULL);
        const pb_volume *v = &shelf->volumes.p[at];
        if (!v->sim) {
            pb_diags_print(&v->diags, &v->scenario->sources, out);
            ok = pb_err_set(err, "the template in '%s' cannot be played", assets.p);
        }
        ok = ok &&
             author_schema_files(assets.p, &shelf->catalogue, v->scenario, write_file, &w, err);
    }
    if (ok && !is_there && rename(beside.p, folder) != 0)
        ok = pb_err_set(err, "cannot make folder '%s': %s", folder, strerror(errno));
    if (!ok)
        take_back(&w);
    pb_vec_release(&w.files);
    pb_vec_release(&w.dirs);
    pb_arena_release(&w.arena);
    pb_buf_release(&beside);
    pb_buf_release(&assets);
    return ok;
}

// ---- the command --------------------------------------------------------------------------------

// A name that a scenario may have, and nothing there yet.
static bool is_free(const char *folder, pb_str id, pb_err *err)
{
    if (!pb_meta_is_id(id))
        return pb_err_set(err,
                          "'%.*s' cannot be a scenario's folder: letters, digits, '-' and '_', no "
                          "spaces, %d at most",
                          PB_STR_ARG(id), PB_META_ID_LONGEST);
    if (access(folder, F_OK) != 0)
        return true;
    DIR *dir = opendir(folder);
    bool is_empty = dir;
    for (struct dirent *e; is_empty && (e = readdir(dir));)
        is_empty = strcmp(e->d_name, ".") == 0 || strcmp(e->d_name, "..") == 0;
    if (dir)
        closedir(dir);
    return is_empty ||
           pb_err_set(err, "'%s' is there already, and nothing is written over", folder);
}

static void tell(const author_draft *d, const char *folder, pb_buf *out)
{
    pb_buf_printf(out,
                  "Written:\n"
                  "  %s/scenario.yaml  title, people, what is counted\n"
                  "  %s/script.lua     the screenplay: it plays; replace it piece by piece\n"
                  "  %s/README.md      for course directors\n"
                  "  … and what editors want (.vscode, .luarc.json, .pushback)\n",
                  folder, folder, folder);
    for (uint32_t i = 0; i < d->n; i++)
        if (!pb_str_is(d->cast[i].shown, d->cast[i].word))
            pb_buf_printf(out, "In the script %.*s is %s.\n", PB_STR_ARG(d->cast[i].shown),
                          d->cast[i].word);
    pb_buf_printf(out,
                  "Next:\n"
                  "  pushback-author preview %s\n"
                  "  pushback-author check %s\n",
                  folder, folder);
    pb_buf share = {0};
    if (pb_places_share(&share, NULL))
        pb_buf_printf(out, "The author’s guide:\n  %s/scenarios/README.md\n", share.p);
    pb_buf_release(&share);
}

int author_new(const author_request *r, pb_buf *out, pb_err *err)
{
    pb_shelf shelf = {0};
    author_draft d = {.n = 0};
    pb_str path = pb_str_of(r->paths[0]);
    while (path.n > 1 && path.p[path.n - 1] == '/')
        path.n--;
    const char *folder = pb_arena_dup(&d.arena, path).p;
    pb_str id = author_name_of(&d.arena, folder);
    struct asking a = {r, &shelf.catalogue, &d};
    bool ok = author_open(&shelf, r, err) && is_free(folder, id, err) && ask_all(&a, id, err) &&
              make(&shelf, &d, r, folder, out, err);
    if (ok)
        tell(&d, folder, out);
    pb_shelf_release(&shelf);
    pb_arena_release(&d.arena);
    return ok ? AUTHOR_CLEAN : AUTHOR_CANNOT;
}
