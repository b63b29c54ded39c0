// SPDX-License-Identifier: MIT
// The primer: its contents, and a page of it. A principle's page is put together from the catalogue
// and what the page itself says.
#include <stdio.h>

#include "app/inside.h"

// ---- a page's body ----------------------------------------------------------------------------

typedef struct body {
    pb_page *p;
    pb_node *parent, *list;  // list: the one that blocks of its kind go on in
    enum pb_prose_kind kind; // … which is theirs
    const pb_primer *primer;
    const pb_catalogue *c;
} body;

static pb_node *add_text(body *b, const char *id, enum pb_role role, pb_str words)
{
    b->list = NULL;
    return pb_page_add(b->p, b->parent, role, id, words);
}

static pb_node *list_of(body *b, enum pb_prose_kind kind)
{
    static const char *const id[] = {
        [PB_PROSE_ITEM] = "points", [PB_PROSE_LINK] = "links", [PB_PROSE_SAID] = "talk"};
    if (!b->list || b->kind != kind)
        b->list = pb_page_add(b->p, b->parent, PB_ROLE_LIST, id[kind], PB_STR(""));
    b->kind = kind;
    return b->list;
}

static void add_said(body *b, const pb_prose_block *block)
{
    pb_view_line *line = PB_NEW(b->p->arena, pb_view_line, 1);
    *line = (pb_view_line){
        .kind = block->who.n ? PB_LINE_SAID : PB_LINE_STAGE, .seat = PB_NONE, .decision = -1};
    pb_node *n = pb_page_add(b->p, list_of(b, PB_PROSE_SAID), PB_ROLE_LINE, "line", block->who);
    n->value = block->text;
    n->line = line;
}

static void add_link(body *b, pb_node *list, uint32_t page, pb_str words)
{
    char id[64];
    snprintf(id, sizeof id, "page:%.*s", PB_STR_ARG(b->primer->pages.p[page].id));
    pb_node *n = pb_page_add(b->p, list, PB_ROLE_ITEM, id,
                             words.n ? words : pb_primer_title(b->primer, page, b->c));
    n->action = (pb_command){PB_DO_PRIMER, 1 + (int64_t)page};
}

static void add_block(body *b, const pb_prose_block *block)
{
    switch (block->kind) {
    case PB_PROSE_HEADING:
        add_text(b, "heading", PB_ROLE_HEADING, block->text);
        break;
    case PB_PROSE_PARAGRAPH:
        add_text(b, "text", PB_ROLE_TEXT, block->text);
        break;
    case PB_PROSE_ITEM:
        pb_page_add(b->p, list_of(b, PB_PROSE_ITEM), PB_ROLE_ITEM, "point", block->text);
        break;
    case PB_PROSE_LINK:
        add_link(b, list_of(b, PB_PROSE_LINK), block->number, block->text);
        break;
    case PB_PROSE_SAID:
        add_said(b, block);
        break;
    }
}

// With a capital letter, and without the full stop.
static pb_str as_item(pb_page *p, pb_str piece)
{
    static const char wide_stop[] = "。";
    size_t n = sizeof wide_stop - 1;
    if (piece.n && piece.p[piece.n - 1] == '.')
        piece.n--;
    else if (piece.n > n && memcmp(piece.p + piece.n - n, wide_stop, n) == 0)
        piece.n -= n;
    if (!piece.n || piece.p[0] < 'a' || piece.p[0] > 'z')
        return piece;
    return pb_page_text(p, "%c%.*s", piece.p[0] - 'a' + 'A', (int)piece.n - 1, piece.p + 1);
}

// "One thing; another; a third." as it stands in the catalogue, each as an item.
static void add_pieces(body *b, const char *heading, pb_str text)
{
    static const char wide_mark[] = "；";
    add_text(b, "heading", PB_ROLE_HEADING, pb_str_of(heading));
    while (text.n) {
        size_t end = 0, mark = 0;
        pb_str rest;
        for (; end < text.n && !mark; end++) {
            rest = (pb_str){text.p + end, text.n - end};
            mark = rest.p[0] == ';' ? 1 : pb_str_starts(rest, wide_mark, NULL) ? 3 : 0;
        }
        end -= mark > 0;
        pb_page_add(b->p, list_of(b, PB_PROSE_ITEM), PB_ROLE_ITEM, "point",
                    as_item(b->p, pb_str_trim((pb_str){text.p, end})));
        text = (pb_str){text.p + end + mark, text.n - end - mark};
    }
}

void pb_page_primer_body(pb_page *p, pb_node *parent, const pb_primer *primer, uint32_t page,
                         const pb_catalogue *c)
{
    const pb_primer_page *at = &primer->pages.p[page];
    const pb_principle *own = at->principle < 0 ? NULL : &c->principles.p[at->principle];
    body b = {.p = p, .parent = parent, .primer = primer, .c = c};
    if (own)
        add_text(&b, "summary", PB_ROLE_TEXT, own->summary);
    for (uint32_t i = 0; i < at->prose.blocks.n; i++)
        add_block(&b, &at->prose.blocks.p[i]);
    if (!own)
        return;
    add_pieces(&b, pb_tr(p->tongue, "What raises it"), own->raises);
    add_pieces(&b, pb_tr(p->tongue, "What lowers it"), own->lowers);
    add_pieces(&b, pb_tr(p->tongue, "Sources"), own->source);
}

// ---- pages ------------------------------------------------------------------------------------

static void add_contents(pb_page *p, const pb_app *app)
{
    const pb_primer *primer = &app->handbook.primer;
    body b = {.p = p, .primer = primer, .c = &app->shelf.catalogue};
    pb_node *list = NULL;
    for (uint32_t i = 0; i < primer->pages.n; i++) {
        uint32_t part = primer->pages.p[i].part;
        char id[32];
        snprintf(id, sizeof id, "part:%u", part + 1);
        if (i == 0 || part != primer->pages.p[i - 1].part)
            list = pb_page_add(p, p->root, PB_ROLE_LIST, id, primer->parts.p[part]);
        add_link(&b, list, i, PB_STR(""));
    }
}

static void add_turns(pb_page *p, pb_node *actions, const pb_app *app, uint32_t page)
{
    const pb_primer *primer = &app->handbook.primer;
    const pb_catalogue *c = &app->shelf.catalogue;
    if (page + 1 < primer->pages.n) {
        pb_str name = pb_page_text(p, pb_tr(p->tongue, "Next: %.*s"),
                                   PB_STR_ARG(pb_primer_title(primer, page + 1, c)));
        pb_page_button(p, actions, "next", name.p, "Right", PB_DO_TURN, 1)->state = PB_IS_PRIMARY;
    }
    if (page > 0) {
        pb_str name = pb_page_text(p, pb_tr(p->tongue, "Before: %.*s"),
                                   PB_STR_ARG(pb_primer_title(primer, page - 1, c)));
        pb_page_button(p, actions, "previous", name.p, "Left", PB_DO_TURN, -1);
    }
}

static void add_broken(pb_page *p, const pb_handbook *h)
{
    pb_page_begin(p, "message", pb_str_of(pb_tr(p->tongue, "The primer cannot be read")));
    pb_node *list = pb_page_add(p, p->root, PB_ROLE_LIST, "diagnostics",
                                pb_str_of(pb_tr(p->tongue, "What to mend")));
    pb_page_diagnostics(p, list, &h->diags, &h->sources);
}

void pb_page_primer(pb_page *p, const pb_app *app)
{
    const pb_handbook *h = &app->handbook;
    uint32_t at = h->trail.p[h->trail.n - 1];
    bool came_by_contents = h->trail.n > 1 && h->trail.p[h->trail.n - 2] == 0;
    if (h->diags.errors) {
        add_broken(p, h);
    } else if (at == 0) {
        pb_page_begin(p, "primer", h->primer.title);
        add_contents(p, app);
    } else {
        const pb_primer_page *page = &h->primer.pages.p[at - 1];
        pb_page_begin(p, "primer", pb_primer_title(&h->primer, at - 1, &app->shelf.catalogue));
        pb_page_add(p, p->root, PB_ROLE_TEXT, "part", h->primer.parts.p[page->part])->state =
            PB_IS_MARGIN;
        pb_page_primer_body(p, p->root, &h->primer, at - 1, &app->shelf.catalogue);
    }
    pb_node *a =
        pb_page_add(p, p->root, PB_ROLE_GROUP, "actions", pb_str_of(pb_tr(p->tongue, "Actions")));
    if (at > 0 && !h->diags.errors)
        add_turns(p, a, app, at - 1);
    if (at > 0 && !came_by_contents)
        pb_page_button(p, a, "contents", pb_tr(p->tongue, "All pages"), "", PB_DO_PRIMER, 0);
    pb_page_button(p, a, "back",
                   came_by_contents ? pb_tr(p->tongue, "All pages") : pb_tr(p->tongue, "Back"),
                   "Esc", PB_DO_TURN, 0);
}
