// SPDX-License-Identifier: MIT
#include "package/primer.h"

#include "base/file.h"
#include "package/find.h"
#include "package/yaml.h"

enum { TITLE_LONGEST = 80, FORMAT = 1 };

typedef struct loading {
    pb_primer *p;
    const char *folder;
    const pb_catalogue *c;
    pb_sources *sources;
    pb_diags *diags;
} loading;

void pb_primer_release(pb_primer *p)
{
    for (uint32_t i = 0; i < p->pages.n; i++)
        pb_prose_release(&p->pages.p[i].prose);
    pb_vec_release(&p->pages);
    pb_vec_release(&p->parts);
    pb_arena_release(&p->arena);
}

int pb_primer_find(const pb_primer *p, pb_str id)
{
    for (uint32_t i = 0; i < p->pages.n; i++)
        if (pb_str_eq(p->pages.p[i].id, id))
            return (int)i;
    return -1;
}

int pb_primer_of_principle(const pb_primer *p, uint32_t principle)
{
    for (uint32_t i = 0; i < p->pages.n; i++)
        if (p->pages.p[i].principle == (int)principle)
            return (int)i;
    return -1;
}

pb_str pb_primer_title(const pb_primer *p, uint32_t page, const pb_catalogue *c)
{
    const pb_primer_page *at = &p->pages.p[page];
    return at->principle < 0 ? at->prose.title : c->principles.p[at->principle].name;
}

// A file of the folder, put into the sources; false, and reported, when it cannot be read.
static bool take_file(loading *l, const char *name, size_t most, uint32_t *file, pb_str *text)
{
    pb_buf path = {0}, bytes = {0};
    pb_path_join(&path, l->folder, name);
    bool ok = pb_package_file(path.p, most, &bytes, l->sources, l->diags);
    if (ok) {
        *file = pb_sources_add(l->sources, pb_buf_str(&path), pb_buf_str(&bytes));
        *text = l->sources->list.p[*file].text;
    }
    pb_buf_release(&path);
    pb_buf_release(&bytes);
    return ok;
}

static void read_page(loading *l, pb_primer_page *page)
{
    pb_buf name = {0};
    uint32_t file;
    pb_str text;
    pb_buf_printf(&name, "%.*s.md", PB_STR_ARG(page->id));
    bool is_there = take_file(l, name.p, PB_PROSE_FILE_MAX, &file, &text);
    pb_buf_release(&name);
    if (!is_there)
        return;
    pb_prose_read(&page->prose, &l->p->arena, file, text, l->diags);
    if (page->principle >= 0 && page->prose.title.n)
        pb_diag_add(
            l->diags, PB_D_PAGE_SYNTAX, page->prose.title_at,
            "a principle's page has no title of its own: it is its name in principles.yaml");
    else if (page->principle < 0 && !page->prose.title.n)
        pb_diag_add(l->diags, PB_D_PAGE_SYNTAX, (pb_span){.file = file, .line = 1, .col = 1},
                    "a page begins with its title: '# ' and its words");
    if (!page->prose.blocks.n)
        pb_diag_add(l->diags, PB_D_EMPTY_TEXT, (pb_span){.file = file, .line = 1, .col = 1},
                    "there is nothing on this page");
}

static void add_page(loading *l, const pb_yaml *node)
{
    pb_str id;
    if (!pb_yaml_text(node, TITLE_LONGEST, &id, l->diags) || !pb_yaml_id(id, node->at, l->diags))
        return;
    if (pb_primer_find(l->p, id) >= 0) {
        pb_diag_add(l->diags, PB_D_NAME_TAKEN, node->at,
                    "the page '%.*s' stands in the contents twice", PB_STR_ARG(id));
        return;
    }
    if (l->p->pages.n == PB_PRIMER_PAGES_MAX) {
        pb_diag_add(l->diags, PB_D_TOO_LARGE, node->at, "more than %d pages", PB_PRIMER_PAGES_MAX);
        return;
    }
    *pb_vec_add(&l->p->pages) = (pb_primer_page){.id = pb_arena_dup(&l->p->arena, id),
                                                 .part = l->p->parts.n - 1,
                                                 .principle = pb_catalogue_principle(l->c, id)};
}

static void add_part(loading *l, const pb_yaml *node)
{
    static const pb_yaml_field fields[] = {{"title", true}, {"pages", true}};
    pb_str title = {0};
    PB_YAML_FIELDS(node, fields, l->diags);
    pb_yaml_text(pb_yaml_get(node, "title"), TITLE_LONGEST, &title, l->diags);
    *pb_vec_add(&l->p->parts) = pb_arena_dup(&l->p->arena, title);
    const pb_yaml *pages = pb_yaml_get(node, "pages");
    if (pb_yaml_count(pages, PB_YAML_LIST, 1, PB_PRIMER_PAGES_MAX, l->diags))
        for (const pb_yaml *page = pages->first; page; page = page->next)
            add_page(l, page);
}

static void read_contents(loading *l)
{
    static const pb_yaml_field fields[] = {{"format", true}, {"title", true}, {"parts", true}};
    uint32_t file;
    pb_str text;
    int32_t format = FORMAT;
    if (!take_file(l, "contents.yaml", PB_YAML_FILE_MAX, &file, &text))
        return;
    const pb_yaml *root = pb_yaml_read(&l->p->arena, file, text, PB_YAML_FILE_MAX, l->diags);
    const pb_yaml *parts = pb_yaml_get(root, "parts"), *number = pb_yaml_get(root, "format");
    pb_yaml_int(number, 0, INT32_MAX, &format, l->diags);
    if (format != FORMAT) {
        pb_diag_add(l->diags, PB_D_BAD_FORMAT, number->at,
                    "this is format %d; this program knows format %d", format, FORMAT);
        return;
    }
    if (!root || !PB_YAML_FIELDS(root, fields, l->diags))
        return;
    pb_yaml_text(pb_yaml_get(root, "title"), TITLE_LONGEST, &l->p->title, l->diags);
    if (pb_yaml_count(parts, PB_YAML_LIST, 1, PB_PRIMER_PARTS_MAX, l->diags))
        for (const pb_yaml *part = parts->first; part; part = part->next)
            add_part(l, part);
}

static pb_str page_id(const void *p, uint32_t i)
{
    return ((const pb_primer *)p)->pages.p[i].id;
}

// Now that all pages are known.
static void resolve_links(loading *l, pb_prose *prose)
{
    for (uint32_t i = 0; i < prose->blocks.n; i++) {
        pb_prose_block *b = &prose->blocks.p[i];
        if (b->kind != PB_PROSE_LINK)
            continue;
        int to = pb_primer_find(l->p, b->to);
        if (to < 0)
            pb_yaml_unknown(PB_D_UNKNOWN_PAGE, "page", b->to, b->at, l->p->pages.n, page_id, l->p,
                            l->diags);
        b->number = to < 0 ? 0 : (uint32_t)to;
    }
}

bool pb_primer_load(pb_primer *out, const char *folder, const pb_catalogue *c, pb_sources *sources,
                    pb_diags *diags)
{
    loading l = {out, folder, c, sources, diags};
    uint32_t before = diags->errors;
    read_contents(&l);
    for (uint32_t i = 0; i < out->pages.n; i++)
        read_page(&l, &out->pages.p[i]);
    for (uint32_t i = 0; i < out->pages.n; i++)
        resolve_links(&l, &out->pages.p[i].prose);
    return diags->errors == before;
}
