// SPDX-License-Identifier: MIT
// What becomes of findings before they are shown: an author may call some of them more or less
// grave, and they are printed for people, for programs, or for an editor or code host (SARIF).
#ifndef PB_AUTHOR_FINDINGS_H
#define PB_AUTHOR_FINDINGS_H

#include "base/diag.h"
#include "base/err.h"

// Applies a file of severities to `diags`: a YAML mapping from ids to error, warning, note or off.
// What makes a scenario unplayable stays an error. Mistakes in the file become diagnostics of their
// own; the file joins `sources`. True also when there is no such file.
void author_severities(const char *path, pb_sources *sources, pb_diags *diags);

// What such a file may say of a finding: the severities in the order of their enum, then off.
enum { AUTHOR_GRAVE_COUNT = PB_NOTE + 2 };
extern const char *const author_grave_name[AUTHOR_GRAVE_COUNT];

// The name of such a file in a scenario's folder.
#define AUTHOR_SEVERITIES "check.yaml"

enum author_format { AUTHOR_TEXT, AUTHOR_JSON, AUTHOR_SARIF, AUTHOR_FORMAT_COUNT };
extern const char *const author_format_name[AUTHOR_FORMAT_COUNT];

// A report over several scenarios: begin, one call for each, end. JSON is one object a run; SARIF
// is version 2.1.0 (OASIS), one run with every id as a rule.
typedef struct author_report {
    enum author_format format;
    pb_buf *out;
    const pb_buf *measures; // for JSON: what the scenarios measure, as a list; may be NULL
    uint32_t scenarios, primers, courses, errors, warnings, notes, shown;
} author_report;

void author_report_begin(author_report *r);
void author_report_add(author_report *r, pb_str scenario, const pb_diags *diags,
                       const pb_sources *sources);
void author_report_end(author_report *r);

#endif
