// SPDX-License-Identifier: MIT
// The primer as one web page: a table of contents, then page by page; links lead from one to the
// other, and each paper to where it can be found.
#include "app/export.h"
#include "app/primer.h"

static const char style[] =
    "main{max-width:42rem;margin:0 auto;padding:2.5rem 1.5rem 4rem;font-size:1.05rem;"
    "line-height:1.6}\n"
    "h2{font-size:1.6rem;margin:3.5rem 0 0;color:var(--teal)}h3{font-size:1.35rem;margin:2.5rem 0 "
    ".4rem}h4{font-size:1.05rem;margin:1.6rem 0 .3rem}p{margin:.6rem 0;overflow-wrap:anywhere}\n"
    "a{color:var(--teal)}ul{margin:.4rem 0;padding-left:1.3rem}li{margin:.25rem 0}\n"
    "nav{margin:2rem 0;padding:1.2rem 1.5rem;background:var(--card);border-radius:.8rem}"
    "nav h2{margin:0 0 .6rem;font-size:1.2rem;color:inherit}nav ol{list-style:none;margin:0;"
    "padding:0}nav ol ol{padding-left:1.2rem;margin-bottom:.8rem}\n"
    ".talk{margin:.8rem 0;padding:.1rem 0 .1rem 1rem;border-left:3px solid var(--line)}"
    ".talk p{font-family:\"Noto Serif\",Georgia,\"Songti SC\",serif}"
    ".talk .told{color:var(--mute);font-style:italic}\n"
    ":lang(zh) .talk .told{font-style:normal}\n"
    "@media print{main{max-width:none;padding:0;font-size:10.5pt;line-height:1.45}"
    "nav{padding:0}h2,h3,h4{break-after:avoid}"
    "h2{break-before:page}nav h2,h1+nav{break-before:auto}a{color:inherit;text-decoration:none}}\n";

// A paper's or a place's address in running text, up to where it ends.
static size_t address_length(pb_str text)
{
    size_t n = 0;
    while (n < text.n && text.p[n] > ' ' && text.p[n] < 0x7F && !strchr(";,()", text.p[n]))
        n++;
    while (n && strchr(".:", text.p[n - 1]))
        n--;
    return n;
}

static void add_text(pb_buf *out, pb_str text)
{
    size_t from = 0;
    for (size_t i = 0; i < text.n; i++) {
        pb_str here = {text.p + i, text.n - i};
        bool paper = pb_str_starts(here, "doi:10.", NULL);
        if (!paper && !pb_str_starts(here, "https://", NULL))
            continue;
        size_t n = address_length(here);
        pb_str address = {here.p + (paper ? 4 : 0), n - (paper ? 4 : 0)};
        pb_html_escape(out, (pb_str){text.p + from, i - from});
        pb_buf_printf(out, "<a href=\"%s", paper ? "https://doi.org/" : "");
        pb_html_escape(out, address);
        pb_buf_add(out, PB_STR("\">"));
        pb_html_escape(out, (pb_str){here.p, n});
        pb_buf_add(out, PB_STR("</a>"));
        i += n - 1;
        from = i + 1;
    }
    pb_html_escape(out, (pb_str){text.p + from, text.n - from});
}

static void add_element(pb_buf *out, const char *tag, pb_str text)
{
    pb_buf_printf(out, "<%s>", tag);
    add_text(out, text);
    pb_buf_printf(out, "</%s>\n", tag);
}

static void add_link(pb_buf *out, pb_str id, pb_str words)
{
    pb_buf_printf(out, "<li><a href=\"#%.*s\">", PB_STR_ARG(id));
    pb_html_escape(out, words);
    pb_buf_add(out, PB_STR("</a></li>\n"));
}

static void add_talk(pb_buf *out, const pb_tongue *tongue, const pb_node *list)
{
    pb_buf_add(out, PB_STR("<div class=\"talk\">\n"));
    for (const pb_node *n = list->first; n; n = n->next) {
        pb_buf_printf(out, n->name.n ? "<p><b>" : "<p class=\"told\">");
        pb_html_escape(out, n->name);
        pb_buf_printf(out, "%s%s", n->name.n ? pb_tr(tongue, ": ") : "", n->name.n ? "</b>" : "");
        pb_html_escape(out, n->value);
        pb_buf_add(out, PB_STR("</p>\n"));
    }
    pb_buf_add(out, PB_STR("</div>\n"));
}

static void add_list(pb_buf *out, const pb_primer *primer, const pb_node *list)
{
    pb_buf_add(out, PB_STR("<ul>\n"));
    for (const pb_node *n = list->first; n; n = n->next)
        if (n->action.verb == PB_DO_PRIMER)
            add_link(out, primer->pages.p[n->action.arg - 1].id, n->name);
        else
            add_element(out, "li", n->name);
    pb_buf_add(out, PB_STR("</ul>\n"));
}

static void add_page(pb_buf *out, pb_page *p, const pb_primer *primer, uint32_t page,
                     const pb_catalogue *c)
{
    pb_page_begin(p, "primer", PB_STR(""));
    pb_page_primer_body(p, p->root, primer, page, c);
    pb_buf_printf(out, "<article>\n<h3 id=\"%.*s\">", PB_STR_ARG(primer->pages.p[page].id));
    pb_html_escape(out, pb_primer_title(primer, page, c));
    pb_buf_add(out, PB_STR("</h3>\n"));
    for (const pb_node *n = p->root->first; n; n = n->next)
        if (n->role == PB_ROLE_HEADING)
            add_element(out, "h4", n->name);
        else if (n->role != PB_ROLE_LIST)
            add_element(out, "p", n->name);
        else if (n->first->role == PB_ROLE_LINE)
            add_talk(out, p->tongue, n);
        else
            add_list(out, primer, n);
    pb_buf_add(out, PB_STR("</article>\n"));
}

static bool begins_part(const pb_primer *primer, uint32_t page)
{
    return page == 0 || primer->pages.p[page].part != primer->pages.p[page - 1].part;
}

static void add_contents(pb_buf *out, const pb_primer *primer, const pb_catalogue *c,
                         const pb_tongue *tongue)
{
    pb_buf_add(out, PB_STR("<nav aria-labelledby=\"contents\">\n<h2 id=\"contents\">"));
    pb_html_escape(out, pb_str_of(pb_tr(tongue, "Contents")));
    pb_buf_add(out, PB_STR("</h2>\n<ol>\n"));
    for (uint32_t i = 0; i < primer->pages.n; i++) {
        if (begins_part(primer, i)) {
            pb_buf_printf(out, "%s<li>", i ? "</ol></li>\n" : "");
            pb_html_escape(out, primer->parts.p[primer->pages.p[i].part]);
            pb_buf_add(out, PB_STR("\n<ol>\n"));
        }
        add_link(out, primer->pages.p[i].id, pb_primer_title(primer, i, c));
    }
    pb_buf_add(out, PB_STR("</ol></li>\n</ol>\n</nav>\n"));
}

void pb_export_primer(const pb_primer *primer, const pb_catalogue *c, const pb_tongue *tongue,
                      pb_buf *out)
{
    pb_arena arena = {0};
    pb_page p = {.arena = &arena, .tongue = tongue};
    pb_html_begin(out, tongue, primer->title, style);
    add_contents(out, primer, c, tongue);
    for (uint32_t i = 0; i < primer->pages.n; i++) {
        if (begins_part(primer, i))
            add_element(out, "h2", primer->parts.p[primer->pages.p[i].part]);
        add_page(out, &p, primer, i, c);
    }
    pb_html_end(out);
    pb_arena_release(&arena);
}
