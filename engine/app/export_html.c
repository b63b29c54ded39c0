// SPDX-License-Identifier: MIT
#include <stdlib.h>

#include "app/export.h"
#include "app/talk_map.h"

// What all web pages of ours share: colours, type, and how they print.
static const char base[] =
    ":root{--paper:#f5f0e6;--card:#fffdf8;--ink:#2a2926;--mute:#655f55;--line:#d5c9b2;"
    "--teal:#2e6e72;--amber:#8f5a10;--facts:#b9b2a2;--fixing:#c4842a;--away:#75808a;"
    "--feeling:#bd6478;--relationship:#43807f;--process:#b4c4ba;--frame:#e3d8c5;--silence:#fffdf8;"
    "--tile:#fffdf8}\n"
    "@media (prefers-color-scheme:dark){:root{--paper:#24211d;--card:#302c27;--ink:#f0eade;"
    "--mute:#bdb4a4;--line:#575045;--teal:#86c5c4;--amber:#e4b468;--facts:#6d675c;"
    "--fixing:#a66e1e;--away:#57616a;--feeling:#a3526a;--relationship:#35696b;--process:#4c6a66;"
    "--frame:#544d42;--silence:#1c1a17;--tile:#f0eade}}\n"
    "@media print{:root{--paper:#fff;--card:#fff;--ink:#000;--mute:#444;--line:#bbb;"
    "--teal:#1f5a5e;--amber:#70440a;--tile:#fff;--silence:#fff;--facts:#b9b2a2;--fixing:#c4842a;"
    "--away:#75808a;--feeling:#bd6478;--relationship:#43807f;--process:#b4c4ba;--frame:#e3d8c5}"
    "@page{margin:16mm}}\n"
    "*{box-sizing:border-box}\n"
    "body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.45 \"Noto Sans\","
    "\"Segoe UI\",system-ui,sans-serif}\n"
    "h1,h2,h3{font-family:\"Noto Serif\",Georgia,\"Songti SC\",serif;line-height:1.25}\n"
    "h1{font-size:2.1rem;margin:0}\n"
    "a:focus-visible{outline:3px solid var(--teal)}\n";

static const char style[] =
    "main{max-width:70rem;margin:0 auto;padding:2.5rem 1.5rem 4rem}\n"
    "h2{font-size:1.4rem;margin:2.5rem 0 .5rem}"
    "h3{font-size:1.2rem;margin:0}h4{font-size:1rem;margin:1.2rem 0 .2rem}\n"
    "p{margin:.2rem 0 .6rem;white-space:pre-line;overflow-wrap:anywhere}\n"
    ".label{margin:.9rem 0 0;color:var(--mute);font-size:.9rem}"
    ".detail,.small,.meta,caption,figcaption{color:var(--mute);font-size:.9rem}\n"
    ".detail{font-style:italic}.prose{max-width:42rem}\n"
    "blockquote{margin:.1rem 0 .2rem;font:1.2rem/1.4 \"Noto Serif\",Georgia,\"Songti SC\",serif}\n"
    "figure{margin:0}.map{display:block;width:100%;height:auto}"
    ".map text{font-size:13px;fill:var(--mute)}.lane{stroke:var(--paper);stroke-width:1}\n"
    ".tile path{stroke:var(--tile);stroke-width:1.3;stroke-opacity:.45;fill:none}"
    ".tile circle{fill:var(--tile);fill-opacity:.5}.drop{stroke:var(--card);stroke-opacity:.75}\n"
    ".facts{fill:var(--facts)}.fixing{fill:var(--fixing)}.away{fill:var(--away)}"
    ".feeling{fill:var(--feeling)}.relationship{fill:var(--relationship)}"
    ".process{fill:var(--process)}.frame{fill:var(--frame)}.silence{fill:var(--silence)}\n"
    ".sign{fill:var(--ink)}.sign.strong{fill:var(--teal)}.sign.weak{fill:var(--amber)}"
    ".sign.hollow path,.sign.hollow circle{fill:var(--paper);stroke-width:2}"
    ".sign.hollow{stroke:var(--ink)}.sign.hollow.strong{stroke:var(--teal)}"
    ".sign.hollow.weak{stroke:var(--amber)}.sign text{stroke:none}"
    ".sign:hover text,.sign:focus text{fill:var(--ink);font-weight:bold}\n"
    ".key{list-style:none;margin:.3rem 0;padding:0;display:flex;flex-wrap:wrap;gap:.2rem 1.2rem;"
    "font-size:.9rem;color:var(--mute)}.key svg{width:1.4em;height:.9em;margin-right:.4em;"
    "vertical-align:-.1em;outline:1px solid var(--mute)}\n"
    "table{border-collapse:collapse;width:100%;margin:.5rem 0}caption{text-align:left;"
    "padding:.2rem 0}th,td{text-align:left;padding:.3rem .8rem .3rem 0;vertical-align:top;"
    "border-bottom:1px solid var(--line);font-weight:normal}thead th{color:var(--mute);"
    "font-size:.9rem}.number{text-align:right;font-variant-numeric:tabular-nums;"
    "white-space:nowrap}.numbers td{text-align:right;font-variant-numeric:tabular-nums}"
    ".numbers td,.numbers th{padding:.15rem .6rem .15rem 0}td.wrap{overflow-wrap:anywhere}\n"
    "td "
    "svg{display:block}.bar{width:100%;min-width:8rem;height:1.1rem}.wide{width:55%}.shift{width:4."
    "5rem;height:.8rem}"
    ".track{fill:var(--line)}.made{fill:var(--teal)}.made.low{fill:var(--fixing)}"
    ".rose{fill:var(--relationship)}.fell{fill:var(--facts);stroke:var(--mute)}"
    ".self{fill:var(--card);stroke:var(--ink);stroke-width:1.5}.zero{stroke:var(--mute)}\n"
    "details{margin:.5rem 0}summary{cursor:pointer;color:var(--teal)}\n"
    ".moment{background:var(--card);border-radius:.8rem;padding:1.4rem 1.6rem;margin:1.2rem 0}"
    ".strong>h3 .mark{color:var(--teal)}.weak>h3 .mark{color:var(--amber)}\n"
    ".answers{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(19rem,100%),1fr));"
    "gap:1rem;margin-top:.6rem;align-items:start}.answer{border:1px solid "
    "var(--line);border-radius:.6rem;"
    "padding:.8rem 1rem}.answer.taken{border:2px solid var(--teal)}"
    ".answer>h4{margin:0;font:1.05rem/1.4 \"Noto Serif\",Georgia,\"Songti SC\",serif}"
    ".answer .shifts{font-size:.9rem}.answer p{margin:.4rem 0}"
    ".run{color:var(--mute);font-size:.9rem}.run::after{content:\".\"}\n"
    ".talk{margin:.3rem 0;padding:0;list-style:none;border-left:3px solid var(--line);"
    "padding-left:.8rem}.talk li{margin:.25rem 0}.talk .who{font-weight:bold}"
    ".talk .you .who{color:var(--teal)}.told{font-style:italic;color:var(--mute)}\n"
    ".record td{font-family:ui-monospace,\"Noto Sans Mono\",monospace;font-size:.85rem}\n"
    "a{color:inherit}\n"
    "@media print{html{font-size:8.5pt}*{print-color-adjust:exact;-webkit-print-color-adjust:exact}"
    "main{max-width:none;padding:0}.moment{border-top:1.5pt solid #bbb;border-radius:0;"
    "padding:.6rem 0 0;margin:.8rem 0}.answers{display:block;columns:2;column-gap:1.4rem}"
    ".answer,.answer.taken{border:0;border-top:1pt solid #bbb;border-radius:0;padding:.4rem 0}"
    ".answer.taken{border-top:2pt solid var(--teal)}"
    "h2,h3,h4,.label,caption{break-after:avoid}figure,tr,blockquote,.talk li,h4{break-inside:avoid}"
    ".prose{max-width:none}.key{gap:.1rem .8rem}"
    "details:not([open]){display:none}}\n";

// ---- pieces -----------------------------------------------------------------------------------

void pb_html_escape(pb_buf *out, pb_str text)
{
    for (size_t i = 0; i < text.n; i++) {
        unsigned char c = (unsigned char)text.p[i];
        switch (c) {
        case '&':
            pb_buf_add(out, PB_STR("&amp;"));
            break;
        case '<':
            pb_buf_add(out, PB_STR("&lt;"));
            break;
        case '>':
            pb_buf_add(out, PB_STR("&gt;"));
            break;
        case '"':
            pb_buf_add(out, PB_STR("&quot;"));
            break;
        case '\'':
            pb_buf_add(out, PB_STR("&#39;"));
            break;
        default:
            if (c >= ' ' || c == '\n')
                pb_buf_char(out, (char)c);
        }
    }
}

static void raw(pb_writer *w, const char *html)
{
    pb_buf_add(w->out, pb_str_of(html));
}

// <tag attributes>text</tag>, nothing for no text.
static void element(pb_writer *w, const char *tag, const char *attributes, pb_str text)
{
    if (!text.n)
        return;
    pb_buf_printf(w->out, "<%s%s%s>", tag, *attributes ? " " : "", attributes);
    pb_html_escape(w->out, text);
    pb_buf_printf(w->out, "</%s>\n", tag);
}

static void word(pb_writer *w, const char *tag, const char *attributes, const char *english)
{
    element(w, tag, attributes, pb_str_of(pb_tr(w->tongue, english)));
}

// ---- the page ---------------------------------------------------------------------------------

void pb_html_begin(pb_buf *out, const pb_tongue *tongue, pb_str title, const char *own_style)
{
    pb_buf_add(out, PB_STR("<!DOCTYPE html>\n<html lang=\""));
    for (const char *c = pb_tongue_language(tongue); *c; c++)
        pb_buf_char(out, *c == '_' ? '-' : *c);
    pb_buf_add(out, PB_STR("\">\n<head>\n<meta charset=\"utf-8\">\n"
                           "<meta name=\"viewport\" content=\"width=device-width, "
                           "initial-scale=1\">\n"
                           "<meta name=\"generator\" content=\"Pushback\">\n<title>"));
    pb_html_escape(out, title);
    pb_buf_printf(out, "</title>\n<style>\n%s%s</style>\n</head>\n<body>\n<main>\n<h1>", base,
                  own_style);
    pb_html_escape(out, title);
    pb_buf_add(out, PB_STR("</h1>\n"));
}

void pb_html_end(pb_buf *out)
{
    pb_buf_add(out, PB_STR("</main>\n</body>\n</html>\n"));
}

static void begin(pb_writer *w, const pb_node *page)
{
    pb_html_begin(w->out, w->tongue, page->name, style);
}

static void end(pb_writer *w, const pb_node *page)
{
    (void)page;
    pb_html_end(w->out);
}

static void open_moment(pb_writer *w, const pb_node *n)
{
    pb_buf_printf(w->out,
                  "<article class=\"moment%s%s\" id=\"moment-%u\">\n<h3><span class=\"mark\" "
                  "aria-hidden=\"true\">%.*s</span> ",
                  n->state & PB_IS_STRONG ? " strong" : "", n->state & PB_IS_WEAK ? " weak" : "",
                  w->moment, PB_STR_ARG(pb_export_sign(n->state)));
    pb_html_escape(w->out, n->value);
    raw(w, " · ");
    pb_html_escape(w->out, n->name);
    raw(w, "</h3>\n");
    element(w, "p", "class=\"meta\"", n->detail);
}

static void open(pb_writer *w, const pb_node *n)
{
    if (n->role == PB_ROLE_MOMENT) {
        open_moment(w, n);
    } else if (n->role == PB_ROLE_ITEM) {
        pb_buf_printf(w->out, "<section class=\"answer%s\">\n",
                      n->state & PB_IS_TAKEN ? " taken" : "");
        element(w, "h4", "", n->name);
        element(w, "p", "", n->value);
        element(w, "p", "class=\"detail\"", n->detail);
    } else if (n->role == PB_ROLE_GROUP) {
        element(w, "p", "class=\"label\"", n->name);
    } else if (pb_str_is(n->id, "others")) {
        element(w, "h4", "", n->name);
        raw(w, "<div class=\"answers\">\n");
    } else {
        raw(w, "<section>\n");
        element(w, "h2", "", n->name);
    }
}

static void close_part(pb_writer *w, const pb_node *n)
{
    raw(w, n->role == PB_ROLE_MOMENT    ? "</article>\n"
           : n->role == PB_ROLE_GROUP   ? ""
           : pb_str_is(n->id, "others") ? "</div>\n"
                                        : "</section>\n");
}

static void text(pb_writer *w, const pb_node *n)
{
    if (!n->value.n) {
        element(w, "p", n->state & PB_IS_MARGIN ? "class=\"small\"" : "class=\"prose\"", n->name);
        return;
    }
    if (pb_str_is(n->id, "summary")) {
        element(w, "p", "class=\"meta\"", n->value);
        return;
    }
    if (w->in_answer) {
        raw(w, "<p><span class=\"run\">");
        pb_html_escape(w->out, n->name);
        raw(w, "</span> ");
        pb_html_escape(w->out, n->value);
        raw(w, "</p>\n");
        return;
    }
    element(w, "p", "class=\"label\"", n->name);
    if (n->state & PB_IS_TAKEN)
        element(w, "blockquote", "", n->value);
    else
        element(w, "p", "class=\"prose\"", n->value);
    element(w, "p", "class=\"detail\"", n->detail);
}

static void line(pb_writer *w, const pb_node *n, bool is_last)
{
    bool is_first = n->line->number == 1, told = !n->name.n;
    raw(w, is_first ? "<ul class=\"talk\">\n" : "");
    pb_buf_printf(w->out, "<li class=\"%s%s\">", n->state & PB_IS_YOU ? "you" : "member",
                  told ? " told" : "");
    if (!told) {
        raw(w, "<span class=\"who\">");
        pb_html_escape(w->out, n->name);
        raw(w, n->line->kind == PB_LINE_SAID ? "</span>: " : "</span> ");
    }
    pb_html_escape(w->out, n->value);
    raw(w, "</li>\n");
    raw(w, is_last ? "</ul>\n" : "");
}

// ---- pictures and tables ----------------------------------------------------------------------

static void legend(pb_writer *w, const pb_view_chart *c)
{
    raw(w, "<ul class=\"key\">\n");
    for (int k = 0; k < PB_TALK_LANES; k++) {
        int lane = pb_map_order[k];
        if (!pb_map_has(c, lane))
            continue;
        const char *id = pb_talk_name[lane];
        pb_buf_printf(w->out,
                      "<li><svg viewBox=\"0 0 28 18\" aria-hidden=\"true\"><path class=\"%s\" "
                      "d=\"M0 0H28V18H0Z\"/><path fill=\"url(#p-%s)\" d=\"M0 0H28V18H0Z\"/></svg>",
                      id,
                      lane == PB_TALK_FACTS || lane == PB_TALK_RELATIONSHIP ||
                              lane == PB_TALK_SILENCE
                          ? "none"
                          : id);
        pb_html_escape(w->out, c->lane[lane]);
        raw(w, "</li>\n");
    }
    raw(w, "</ul>\n");
}

static void share_table(pb_writer *w, const pb_view_chart *c)
{
    enum { STEP = 5 };
    raw(w, "<details>\n");
    word(w, "summary", "", PB_WORDS("The same in numbers"));
    raw(w, "<table class=\"numbers\">\n");
    word(w, "caption", "", PB_WORDS("Per cent of the talk, five minutes at a time"));
    raw(w, "<thead><tr>");
    word(w, "th", "scope=\"col\"", PB_WORDS("minutes"));
    for (int k = 0; k < PB_TALK_LANES; k++)
        if (pb_map_has(c, pb_map_order[k]))
            element(w, "th", "scope=\"col\"", c->lane[pb_map_order[k]]);
    raw(w, "</tr></thead>\n<tbody>\n");
    for (uint32_t m = 0; m < c->minutes; m += STEP) {
        uint32_t to = m + STEP < c->minutes ? m + STEP : c->minutes;
        pb_buf_printf(w->out, "<tr><th scope=\"row\">%u–%u</th>", m, to);
        for (int k = 0; k < PB_TALK_LANES; k++)
            if (pb_map_has(c, pb_map_order[k]))
                pb_buf_printf(w->out, "<td>%u</td>",
                              (pb_map_share(c, pb_map_order[k], m, to) + 5) / 10);
        raw(w, "</tr>\n");
    }
    raw(w, "</tbody>\n</table>\n</details>\n");
}

static void chart(pb_writer *w, const pb_node *n)
{
    raw(w, "<section>\n");
    element(w, "h2", "", n->name);
    raw(w, "<figure>\n");
    legend(w, n->chart);
    pb_export_map(w, n);
    word(w, "figcaption", "",
         PB_WORDS(
             "▲ a moment well met, ▽ missed, ● between; hollow: answered by quiet. The numbers are "
             "those "
             "of the moments below."));
    raw(w, "</figure>\n");
    share_table(w, n->chart);
    raw(w, "</section>\n");
}

static void bar(pb_writer *w, const pb_view_bar *b)
{
    enum { LOW = 400 };
    raw(w, "<svg class=\"bar\" viewBox=\"0 0 448 18\" preserveAspectRatio=\"xMinYMid\" "
           "aria-hidden=\"true\">"
           "<rect class=\"track\" x=\"8\" y=\"3\" width=\"432\" height=\"12\" rx=\"6\"/>");
    if (b->value > 0)
        pb_buf_printf(
            w->out, "<rect class=\"made%s\" x=\"8\" y=\"3\" width=\"%d\" height=\"12\" rx=\"6\"/>",
            b->value < LOW ? " low" : "", 432 * b->value / 1000);
    if (b->self >= 0) {
        int x = 8 + 432 * b->self / 1000;
        pb_buf_printf(w->out, "<path class=\"self\" d=\"M%d 1L%d 9L%d 17L%d 9Z\"/>", x, x + 8, x,
                      x - 8);
    }
    raw(w, "</svg>");
}

static void bars(pb_writer *w, const pb_node *list)
{
    bool rated = false;
    for (const pb_node *n = list->first; n; n = n->next)
        rated = rated || (n->bar && n->bar->self >= 0);
    raw(w, "<section>\n");
    element(w, "h2", "", list->name);
    raw(w, "<table>\n");
    element(w, "caption", "", list->detail);
    raw(w, "<thead><tr>");
    word(w, "th", "scope=\"col\"", PB_WORDS("principle"));
    word(w, "th", "scope=\"col\" colspan=\"2\"", PB_WORDS("your choices"));
    if (rated)
        word(w, "th", "scope=\"col\"", PB_WORDS("your own rating"));
    raw(w, "</tr></thead>\n<tbody>\n");
    for (const pb_node *n = list->first; n; n = n->next) {
        raw(w, "<tr>");
        element(w, "th", "scope=\"row\"", n->name);
        raw(w, "<td class=\"wide\">");
        bar(w, n->bar);
        raw(w, "</td>");
        element(w, "td", "class=\"number\"", n->value);
        if (rated && n->bar->self >= 0)
            pb_buf_printf(w->out, "<td class=\"number\">◇ %d %%</td>", (n->bar->self + 5) / 10);
        else if (rated)
            raw(w, "<td class=\"number\">–</td>");
        raw(w, "</tr>\n");
    }
    raw(w, "</tbody>\n</table>\n</section>\n");
}

static void shifts(pb_writer *w, const pb_node *list)
{
    enum { MIDDLE = 40, MOST = 38 };
    if (list->value.n) {
        element(w, "p", "", list->value);
        return;
    }
    raw(w, "<table class=\"shifts\">\n");
    element(w, "caption", "class=\"label\"", list->name);
    raw(w, "<tbody>\n");
    for (const pb_node *n = list->first; n; n = n->next) {
        if (n->state & PB_IS_MARGIN)
            continue;
        int by = n->shift->to - n->shift->from, wide = abs(by) > MOST ? MOST : abs(by);
        raw(w, "<tr>");
        element(w, "th", "scope=\"row\"", n->name);
        pb_buf_printf(w->out,
                      "<td><svg class=\"shift\" viewBox=\"0 0 80 14\" aria-hidden=\"true\">"
                      "<rect class=\"%s\" x=\"%d\" y=\"3\" width=\"%d\" height=\"8\"/>"
                      "<path class=\"zero\" d=\"M%d 0V14\"/></svg></td>",
                      by < 0 ? "fell" : "rose", by < 0 ? MIDDLE - wide : MIDDLE, wide, MIDDLE);
        element(w, "td", "class=\"number\"", n->detail);
        element(w, "td", "", n->value);
        raw(w, "</tr>\n");
    }
    raw(w, "</tbody>\n</table>\n");
}

static void rows(pb_writer *w, const pb_node *list)
{
    raw(w, "<table class=\"record\">\n<tbody>\n");
    for (const pb_node *n = list->first; n; n = n->next) {
        raw(w, "<tr>");
        element(w, "th", "scope=\"row\"", n->name);
        element(w, "td", "class=\"wrap\"", n->value);
        raw(w, "</tr>\n");
    }
    raw(w, "</tbody>\n</table>\n");
}

const pb_writer_kind pb_writer_html = {begin, end,   open, close_part, text,
                                       line,  chart, bars, shifts,     rows};
