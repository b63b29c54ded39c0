// SPDX-License-Identifier: MIT
#include "findings.h"

const char *const author_format_name[AUTHOR_FORMAT_COUNT] = {"text", "json", "sarif"};

static void count(author_report *r, const pb_diags *d)
{
    r->errors += d->errors;
    r->warnings += d->warnings;
    for (uint32_t i = 0; i < d->list.n; i++)
        r->notes += !d->list.p[i].is_note && d->list.p[i].severity == PB_NOTE;
}

// ---- JSON -----------------------------------------------------------------------------------

static const char *const severity_name[] = {"error", "warning", "note"};

static void json_place(author_report *r, const pb_diag *d, const pb_sources *sources)
{
    pb_buf_add(r->out, PB_STR("\"file\":"));
    pb_buf_json(r->out,
                d->at.file < sources->list.n ? sources->list.p[d->at.file].path : PB_STR(""));
    pb_buf_printf(r->out, ",\"line\":%u,\"column\":%u,\"length\":%u,\"message\":", d->at.line,
                  d->at.col, d->at.len ? d->at.len : 1);
    pb_buf_json(r->out, d->message);
}

static void add_json(author_report *r, pb_str scenario, const pb_diags *diags,
                     const pb_sources *sources)
{
    for (uint32_t i = 0; i < diags->list.n; i++) {
        const pb_diag *d = &diags->list.p[i];
        if (d->is_note)
            continue;
        pb_buf_printf(r->out, "%s\n  {\"scenario\":", r->shown++ ? "," : "");
        pb_buf_json(r->out, scenario);
        pb_buf_printf(r->out, ",\"id\":\"%s\",\"severity\":\"%s\",", pb_diag_name(d->id),
                      severity_name[d->severity]);
        json_place(r, d, sources);
        pb_buf_add(r->out, PB_STR(",\"notes\":["));
        for (uint32_t n = i + 1; n < diags->list.n && diags->list.p[n].is_note; n++) {
            pb_buf_add(r->out, n > i + 1 ? PB_STR(",{") : PB_STR("{"));
            json_place(r, &diags->list.p[n], sources);
            pb_buf_char(r->out, '}');
        }
        pb_buf_add(r->out, PB_STR("]}"));
    }
}

// ---- SARIF ----------------------------------------------------------------------------------

// A path as a URI reference: everything but unreserved characters and '/' in hexadecimal.
static void uri(pb_buf *out, pb_str path)
{
    pb_buf text = {0};
    for (size_t i = 0; i < path.n; i++) {
        unsigned char c = (unsigned char)path.p[i];
        bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                     c == '/' || c == '.' || c == '-' || c == '_' || c == '~';
        if (plain)
            pb_buf_char(&text, (char)c);
        else
            pb_buf_printf(&text, "%%%02X", c);
    }
    pb_buf_json(out, pb_buf_str(&text));
    pb_buf_release(&text);
}

static void sarif_place(pb_buf *out, const pb_diag *d, const pb_sources *sources)
{
    pb_buf_add(out, PB_STR("{\"physicalLocation\":{\"artifactLocation\":{\"uri\":"));
    uri(out, d->at.file < sources->list.n ? sources->list.p[d->at.file].path : PB_STR(""));
    pb_buf_char(out, '}');
    if (d->at.line)
        pb_buf_printf(out, ",\"region\":{\"startLine\":%u,\"startColumn\":%u,\"endColumn\":%u}",
                      d->at.line, d->at.col ? d->at.col : 1,
                      (d->at.col ? d->at.col : 1) + (d->at.len ? d->at.len : 1));
    pb_buf_add(out, PB_STR("}}"));
}

static void begin_sarif(author_report *r)
{
    pb_buf_printf(r->out,
                  "{\"$schema\":\"https://json.schemastore.org/sarif-2.1.0.json\","
                  "\"version\":\"2.1.0\",\"runs\":[{\"columnKind\":\"unicodeCodePoints\","
                  "\"tool\":{\"driver\":{\"name\":\"pushback-author\",\"version\":\"%s\","
                  "\"rules\":[",
                  PB_VERSION);
    for (int i = 0; i < PB_DIAG_COUNT; i++) {
        enum pb_diag_id id = (enum pb_diag_id)i;
        pb_buf_printf(r->out, "%s\n  {\"id\":\"%s\",\"shortDescription\":{\"text\":", i ? "," : "",
                      pb_diag_name(id));
        pb_buf_json(r->out, pb_str_of(pb_diag_gloss(id)));
        pb_buf_printf(r->out, "},\"defaultConfiguration\":{\"level\":\"%s\"}}",
                      severity_name[pb_diag_severity(id)]);
    }
    pb_buf_add(r->out, PB_STR("]}},\"results\":["));
}

static void add_sarif(author_report *r, const pb_diags *diags, const pb_sources *sources)
{
    for (uint32_t i = 0; i < diags->list.n; i++) {
        const pb_diag *d = &diags->list.p[i];
        if (d->is_note)
            continue;
        pb_buf_printf(r->out,
                      "%s\n  {\"ruleId\":\"%s\",\"ruleIndex\":%d,\"level\":\"%s\",\"message\":"
                      "{\"text\":",
                      r->shown++ ? "," : "", pb_diag_name(d->id), (int)d->id,
                      severity_name[d->severity]);
        pb_buf_json(r->out, d->message);
        pb_buf_add(r->out, PB_STR("},\"locations\":["));
        sarif_place(r->out, d, sources);
        pb_buf_add(r->out, PB_STR("],\"relatedLocations\":["));
        for (uint32_t n = i + 1; n < diags->list.n && diags->list.p[n].is_note; n++) {
            pb_buf place = {0};
            sarif_place(&place, &diags->list.p[n], sources);
            place.n--; // its closing brace; the message goes in before it
            pb_buf_printf(r->out, "%s%.*s,\"message\":{\"text\":", n > i + 1 ? "," : "",
                          (int)place.n, place.p);
            pb_buf_json(r->out, diags->list.p[n].message);
            pb_buf_add(r->out, PB_STR("}}"));
            pb_buf_release(&place);
        }
        pb_buf_add(r->out, PB_STR("]}"));
    }
}

// ---- all of it ------------------------------------------------------------------------------

void author_report_begin(author_report *r)
{
    if (r->format == AUTHOR_JSON)
        pb_buf_add(r->out, PB_STR("{\"findings\":["));
    else if (r->format == AUTHOR_SARIF)
        begin_sarif(r);
}

void author_report_add(author_report *r, pb_str scenario, const pb_diags *diags,
                       const pb_sources *sources)
{
    count(r, diags);
    if (r->format == AUTHOR_TEXT)
        pb_diags_print(diags, sources, r->out);
    else if (r->format == AUTHOR_JSON)
        add_json(r, scenario, diags, sources);
    else
        add_sarif(r, diags, sources);
}

void author_report_end(author_report *r)
{
    if (r->format == AUTHOR_JSON && r->measures)
        pb_buf_printf(r->out, "\n],\"measures\":[%s", r->measures->n ? r->measures->p : "");
    if (r->format == AUTHOR_JSON)
        pb_buf_printf(r->out, "\n],\"errors\":%u,\"warnings\":%u,\"notes\":%u,\"scenarios\":%u}\n",
                      r->errors, r->warnings, r->notes, r->scenarios);
    else if (r->format == AUTHOR_SARIF)
        pb_buf_add(r->out, PB_STR("\n]}]}\n"));
}
