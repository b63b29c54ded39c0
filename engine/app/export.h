// SPDX-License-Identifier: MIT
// The debrief as a file to keep or to give to a supervisor: a web page that needs nothing else (no
// scripts, no pictures from elsewhere, prints well), or Markdown. Both are written from the same
// tree (pb_page_debrief_whole) through one interface, so that they say the same. Everything that
// comes from outside is escaped. Private to app.
#ifndef PB_APP_EXPORT_H
#define PB_APP_EXPORT_H

#include "app/app.h"

// A file being written, and its kind: what it makes of each kind of node.
typedef struct pb_writer {
    pb_buf *out;
    const pb_tongue *tongue;
    const struct pb_writer_kind *kind;
    uint32_t moment; // the one being written, counted from 1
    bool in_answer;  // among what an answer opened, where room is dear
} pb_writer;

typedef struct pb_writer_kind {
    void (*begin)(pb_writer *w, const pb_node *page);
    void (*end)(pb_writer *w, const pb_node *page);
    void (*open)(pb_writer *w, const pb_node *part); // a list, a moment, an answer, a path
    void (*close)(pb_writer *w, const pb_node *part);
    void (*text)(pb_writer *w, const pb_node *text);
    void (*line)(pb_writer *w, const pb_node *line, bool is_last);
    void (*chart)(pb_writer *w, const pb_node *chart);
    void (*bars)(pb_writer *w, const pb_node *list);
    void (*shifts)(pb_writer *w, const pb_node *list);
    void (*rows)(pb_writer *w, const pb_node *list); // texts as a table of names and values
} pb_writer_kind;

extern const pb_writer_kind pb_writer_html, pb_writer_markdown;

// "▲" well met, "▽" missed, "·" between.
pb_str pb_export_sign(unsigned state);

// Writes a page of pb_page_debrief_whole.
void pb_export_write(const pb_node *page, const pb_tongue *tongue, enum pb_export form,
                     pb_buf *out);

// Writes the debrief that is open into the person's folder for documents, under a name that was not
// taken; `where` gets it.
bool pb_app_save_debrief(pb_app *app, enum pb_export form, pb_buf *where, pb_err *err);

// The talk map as one <svg> (export_map.c).
void pb_export_map(pb_writer *w, const pb_node *chart);
void pb_html_escape(pb_buf *out, pb_str text);

// A web page up to below its title, in the style that all of ours share and one of its own; and its
// end.
void pb_html_begin(pb_buf *out, const pb_tongue *tongue, pb_str title, const char *own_style);
void pb_html_end(pb_buf *out);

#endif
