// SPDX-License-Identifier: MIT
// Shapes as JSON Schema. `enumDescriptions` is what VS Code shows beside each word.
#include "findings.h"
#include "package/meta_shape.h"
#include "schema.h"

typedef struct writer {
    pb_buf *out;
    const pb_catalogue *c;
    int depth;
    bool has_one; // in the braces that are open
} writer;

static void new_line(writer *w)
{
    pb_buf_char(w->out, '\n');
    pb_buf_fill(w->out, ' ', 2 * (size_t)w->depth);
}

static void next(writer *w)
{
    if (w->has_one)
        pb_buf_char(w->out, ',');
    w->has_one = true;
    new_line(w);
}

static void key(writer *w, const char *name)
{
    next(w);
    pb_buf_json(w->out, pb_str_of(name));
    pb_buf_add(w->out, PB_STR(": "));
}

static void open_braces(writer *w, char brace)
{
    pb_buf_char(w->out, brace);
    w->depth++;
    w->has_one = false;
}

static void close_braces(writer *w, char brace)
{
    w->depth--;
    new_line(w);
    pb_buf_char(w->out, brace);
    w->has_one = true;
}

static void text(writer *w, const char *name, const char *value)
{
    key(w, name);
    pb_buf_json(w->out, pb_str_of(value));
}

static void whole(writer *w, const char *name, int value)
{
    key(w, name);
    pb_buf_printf(w->out, "%d", value);
}

static void entry(writer *w, pb_str value)
{
    next(w);
    pb_buf_json(w->out, value);
}

// ---- the kinds ----------------------------------------------------------------------------------

static void write_words(writer *w, const char *const *words, int n)
{
    key(w, "enum");
    open_braces(w, '[');
    for (int i = 0; i < n; i++)
        entry(w, pb_str_of(words[i]));
    close_braces(w, ']');
}

static void write_schools(writer *w)
{
    key(w, "enum");
    open_braces(w, '[');
    for (uint32_t i = 0; i < w->c->schools.n; i++)
        entry(w, w->c->schools.p[i].id);
    close_braces(w, ']');
    key(w, "enumDescriptions");
    open_braces(w, '[');
    for (uint32_t i = 0; i < w->c->schools.n; i++)
        entry(w, w->c->schools.p[i].summary);
    close_braces(w, ']');
}

static void write_principles(writer *w)
{
    key(w, "enum");
    open_braces(w, '[');
    for (uint32_t i = 0; i < w->c->principles.n; i++)
        entry(w, w->c->principles.p[i].id);
    close_braces(w, ']');
    key(w, "enumDescriptions");
    open_braces(w, '[');
    for (uint32_t i = 0; i < w->c->principles.n; i++)
        entry(w, w->c->principles.p[i].summary);
    close_braces(w, ']');
}

static void write_text(writer *w, const pb_shape *shape)
{
    text(w, "type", "string");
    whole(w, "minLength", 1);
    whole(w, "maxLength", shape->max);
    text(w, "pattern", shape->pattern ? shape->pattern : "^\\s*\\S[^\\t\\n]*\\s*$");
}

static void write_shape(writer *w, const pb_shape *shape);

static void write_below(writer *w, const char *name, const pb_shape *shape)
{
    key(w, name);
    open_braces(w, '{');
    write_shape(w, shape);
    close_braces(w, '}');
}

static void write_map(writer *w, const pb_shape *shape)
{
    bool any = false;
    text(w, "type", "object");
    key(w, "additionalProperties");
    pb_buf_add(w->out, PB_STR("false"));
    for (int32_t i = 0; i < shape->max; i++)
        any |= shape->parts[i].is_required;
    if (any) {
        key(w, "required");
        open_braces(w, '[');
        for (int32_t i = 0; i < shape->max; i++)
            if (shape->parts[i].is_required)
                entry(w, pb_str_of(shape->parts[i].key));
        close_braces(w, ']');
    }
    key(w, "properties");
    open_braces(w, '{');
    for (int32_t i = 0; i < shape->max; i++)
        write_below(w, shape->parts[i].key, &shape->parts[i]);
    close_braces(w, '}');
}

// Names that mean something else already.
static void write_taken(writer *w)
{
    key(w, "not");
    open_braces(w, '{');
    key(w, "enum");
    open_braces(w, '[');
    for (int i = 0; i < PB_STATE_TAKEN; i++)
        entry(w, pb_str_of(pb_state_taken[i]));
    for (int i = 0; i < PB_CLIMATE_COUNT; i++)
        entry(w, pb_str_of(pb_climate_name[i]));
    for (uint32_t i = 0; i < w->c->drifts.n; i++)
        entry(w, w->c->drifts.p[i].id);
    close_braces(w, ']');
    close_braces(w, '}');
}

static void write_rows(writer *w, const pb_shape *shape)
{
    text(w, "type", "object");
    whole(w, "minProperties", shape->min);
    whole(w, "maxProperties", shape->max);
    key(w, "propertyNames");
    open_braces(w, '{');
    text(w, "pattern", shape->pattern);
    if (shape->parts == &pb_var_shape)
        write_taken(w);
    close_braces(w, '}');
    write_below(w, "additionalProperties", shape->parts);
}

static void write_shape(writer *w, const pb_shape *shape)
{
    text(w, "description", shape->about);
    switch (shape->kind) {
    case PB_SHAPE_TEXT:
        write_text(w, shape);
        break;
    case PB_SHAPE_WHOLE:
        text(w, "type", "integer");
        whole(w, "minimum", shape->min);
        whole(w, "maximum", shape->max);
        break;
    case PB_SHAPE_FLAG:
        text(w, "type", "boolean");
        break;
    case PB_SHAPE_WORD:
        write_words(w, shape->words, shape->max);
        break;
    case PB_SHAPE_SCHOOL:
        write_schools(w);
        break;
    case PB_SHAPE_PRINCIPLE:
        write_principles(w);
        break;
    case PB_SHAPE_LIST:
        text(w, "type", "array");
        whole(w, "minItems", shape->min);
        whole(w, "maxItems", shape->max);
        write_below(w, "items", shape->parts);
        break;
    case PB_SHAPE_MAP:
        write_map(w, shape);
        break;
    case PB_SHAPE_ROWS:
        write_rows(w, shape);
        break;
    }
}

// ---- the files ----------------------------------------------------------------------------------

static void open_file(writer *w, const char *title)
{
    open_braces(w, '{');
    text(w, "$schema", "http://json-schema.org/draft-07/schema#");
    text(w, "title", title);
}

static void close_file(writer *w)
{
    close_braces(w, '}');
    pb_buf_char(w->out, '\n');
}

void author_schema_scenario(const pb_catalogue *c, pb_buf *out)
{
    writer w = {.out = out, .c = c};
    open_file(&w, "A scenario of Pushback (scenario.yaml)");
    write_shape(&w, &pb_meta_shape);
    close_file(&w);
}

void author_schema_check(pb_buf *out)
{
    writer w = {.out = out};
    open_file(&w, "How grave findings are (" AUTHOR_SEVERITIES ")");
    text(&w, "description",
         "How grave each finding of `pushback-author check` is to you. What makes a scenario "
         "unplayable stays an error and is not listed.");
    text(&w, "type", "object");
    whole(&w, "minProperties", 1);
    key(&w, "additionalProperties");
    pb_buf_add(out, PB_STR("false"));
    key(&w, "properties");
    open_braces(&w, '{');
    for (int i = 0; i < PB_DIAG_COUNT; i++) {
        enum pb_severity severity = pb_diag_severity((enum pb_diag_id)i);
        if (severity == PB_ERROR)
            continue;
        key(&w, pb_diag_name((enum pb_diag_id)i));
        open_braces(&w, '{');
        text(&w, "description", pb_diag_gloss((enum pb_diag_id)i));
        text(&w, "default", author_grave_name[severity]);
        write_words(&w, author_grave_name, AUTHOR_GRAVE_COUNT);
        close_braces(&w, '}');
    }
    close_braces(&w, '}');
    close_file(&w);
}
