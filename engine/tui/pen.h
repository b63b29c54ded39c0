// SPDX-License-Identifier: MIT
// Writing for a terminal: paragraphs with bold, colour and hanging indents, into a buffer.
// Everything that comes from outside is scrubbed on its way: control characters never reach the
// terminal.
#ifndef PB_TUI_PEN_H
#define PB_TUI_PEN_H

#include "base/tongue.h"
#include "base/vec.h"
#include "model/scenario.h"

// What the terminal can do.
typedef struct pb_tui_style {
    int width; // columns, at least 20
    enum { PB_TUI_MONO, PB_TUI_16, PB_TUI_256 } colours;
    bool bold;    // and dim
    bool italics; // else brackets stand for them where it matters
    bool unicode; // else ASCII, with a question mark for what has no likeness
} pb_tui_style;

// 80 columns, no colours, Unicode: the same bytes everywhere.
extern const pb_tui_style pb_tui_plain;

// From TERM, COLORTERM, NO_COLOR and the locale's variables; the width is the caller's.
pb_tui_style pb_tui_style_of_environment(void);

enum { PB_TUI_MEASURE = 72 }; // text is set no wider

enum pb_tui_face { PB_TUI_BOLD = 1, PB_TUI_DIM = 2, PB_TUI_ITALIC = 4 };

// How text looks: faces, and a colour that is a pb_top plus 1 (the colours that people wear in the
// window), or 0.
typedef struct pb_tui_ink {
    uint8_t face, colour;
} pb_tui_ink;

typedef struct pb_tui_pen {
    pb_tui_style style;
    pb_buf *out;
    bool has_written, is_blank; // something was written; the last line is empty
    const pb_tongue *tongue;    // of the words that this face adds
} pb_tui_pen;

// A run of text in different inks.
typedef struct pb_tui_rich {
    pb_buf text;
    struct {
        struct pb_tui_run {
            size_t at;
            pb_tui_ink ink;
        } * p;
        uint32_t n, cap;
    } runs;
} pb_tui_rich; // all zero is empty

void pb_tui_rich_release(pb_tui_rich *r);
void pb_tui_rich_add(pb_tui_rich *r, const pb_tui_pen *pen, pb_tui_ink ink, pb_str text);
void pb_tui_rich_printf(pb_tui_rich *r, const pb_tui_pen *pen, pb_tui_ink ink, const char *format,
                        ...) __attribute__((format(printf, 4, 5)));

// The width that text is set to.
int pb_tui_measure(const pb_tui_pen *pen);

// An empty line, unless there is one or nothing was written yet.
void pb_tui_blank(pb_tui_pen *pen);

// Sets `body` in lines that begin at column `indent`, with `label` (may be NULL) in front of the
// first. A label that is wider than the indent pushes the first line on by one space. Releases
// both.
void pb_tui_flow(pb_tui_pen *pen, pb_tui_rich *label, int indent, pb_tui_rich *body);

// A line as it is: no wrapping, cut at the terminal's width. Releases it.
void pb_tui_row(pb_tui_pen *pen, pb_tui_rich *row);

// A plain paragraph.
void pb_tui_para(pb_tui_pen *pen, pb_tui_ink ink, int indent, pb_str text);

#endif
