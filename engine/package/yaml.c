// SPDX-License-Identifier: MIT
#include "package/yaml.h"

#include <yaml.h>

#include "base/bug.h"
#include "base/map.h"
#include "base/utf8.h"

struct reader {
    pb_arena *arena;
    pb_diags *diags;
    uint32_t file;
    pb_str text;
    PB_VEC(uint32_t) lines; // the first code point of each line
    uint32_t nodes;
    yaml_parser_t parser;
};

// libyaml also counts NEL, LS, PS and a lone CR as line breaks, an editor does not: so places come
// from the number of the code point, which libyaml counts right, and our own table of lines.
static void find_lines(struct reader *r)
{
    uint32_t n = 0;
    *pb_vec_add(&r->lines) = 0;
    for (size_t i = 0; i < r->text.n; n++)
        if (pb_utf8_next(r->text, &i) == '\n')
            *pb_vec_add(&r->lines) = n + 1;
}

static uint32_t line_of(const struct reader *r, uint32_t index)
{
    uint32_t low = 0, high = r->lines.n;
    while (high - low > 1) {
        uint32_t middle = low + (high - low) / 2;
        if (r->lines.p[middle] <= index)
            low = middle;
        else
            high = middle;
    }
    return low;
}

// From one mark up to another, or to the end of the line when that comes first.
static pb_span span(const struct reader *r, size_t from, size_t to)
{
    uint32_t first = (uint32_t)from, end = (uint32_t)to, line = line_of(r, first);
    if (line + 1 < r->lines.n && end >= r->lines.p[line + 1])
        end = r->lines.p[line + 1] - 1;
    return (pb_span){r->file, line + 1, first - r->lines.p[line] + 1,
                     end > first ? end - first : 0};
}

static uint32_t code_point(const struct reader *r, size_t index)
{
    size_t at = 0;
    while (index-- && at < r->text.n)
        pb_utf8_next(r->text, &at);
    return at < r->text.n ? pb_utf8_next(r->text, &at) : 0;
}

static bool syntax_error(struct reader *r)
{
    const yaml_parser_t *p = &r->parser;
    const char *problem = p->problem ? p->problem : "this cannot be read";
    if (p->error == YAML_READER_ERROR) {
        size_t index = pb_utf8_count((pb_str){r->text.p, p->problem_offset});
        return pb_diag_add(r->diags, PB_D_YAML_SYNTAX, span(r, index, index), "%s", problem);
    }
    size_t at = p->problem_mark.index;
    pb_diag_add(r->diags, PB_D_YAML_SYNTAX, span(r, at, at), "%s", problem);
    if (code_point(r, at) == '\t')
        pb_diag_note(r->diags, span(r, at, at), "this is a tab; YAML is indented with spaces");
    if (strstr(problem, "mapping values are not allowed"))
        pb_diag_note(r->diags, span(r, at, at),
                     "a text with a colon and a space in it stands in quotes: \"…: …\"");
    if (p->context && p->context_mark.index != at)
        pb_diag_note(r->diags, span(r, p->context_mark.index, p->context_mark.index), "%s",
                     p->context);
    return false;
}

static bool next_event(struct reader *r, yaml_event_t *event)
{
    return yaml_parser_parse(&r->parser, event) || syntax_error(r);
}

static void refuse_properties(struct reader *r, const yaml_char_t *anchor, const yaml_char_t *tag,
                              pb_span at)
{
    if (anchor)
        pb_diag_add(r->diags, PB_D_YAML_ALIAS, at, "anchor '&%s' is not accepted",
                    (const char *)anchor);
    if (tag)
        pb_diag_add(r->diags, PB_D_YAML_TAG, at, "tag '%s' is not accepted", (const char *)tag);
}

static void read_scalar(struct reader *r, const yaml_event_t *event, pb_yaml *node)
{
    static const enum pb_yaml_style styles[] = {
        [YAML_ANY_SCALAR_STYLE] = PB_YAML_PLAIN,
        [YAML_PLAIN_SCALAR_STYLE] = PB_YAML_PLAIN,
        [YAML_SINGLE_QUOTED_SCALAR_STYLE] = PB_YAML_QUOTED,
        [YAML_DOUBLE_QUOTED_SCALAR_STYLE] = PB_YAML_QUOTED,
        [YAML_LITERAL_SCALAR_STYLE] = PB_YAML_LITERAL,
        [YAML_FOLDED_SCALAR_STYLE] = PB_YAML_FOLDED,
    };
    pb_str raw = {(const char *)event->data.scalar.value, event->data.scalar.length};
    node->kind = PB_YAML_SCALAR;
    node->style = styles[event->data.scalar.style];
    node->text = pb_arena_dup(r->arena, pb_str_trim(raw));
    refuse_properties(r, event->data.scalar.anchor, event->data.scalar.tag, node->at);
    for (size_t i = 0; i < raw.n;) { // "\0" and its like come in through escapes
        uint32_t c = pb_utf8_next(raw, &i);
        if ((c < ' ' && c != '\n' && c != '\t') || (c >= 0x7F && c < 0xA0)) {
            pb_diag_add(r->diags, PB_D_YAML_SYNTAX, node->at,
                        "the control character U+%04X is not accepted", c);
            node->kind = PB_YAML_BAD;
            return;
        }
    }
}

static pb_yaml *read_node(struct reader *r, yaml_event_t *event, uint32_t depth);

static bool read_list(struct reader *r, pb_yaml *list, uint32_t depth)
{
    for (pb_yaml **tail = &list->first;; tail = &(*tail)->next, list->n++) {
        yaml_event_t event;
        if (!next_event(r, &event))
            return false;
        if (event.type == YAML_SEQUENCE_END_EVENT) {
            yaml_event_delete(&event);
            return true;
        }
        if (!(*tail = read_node(r, &event, depth)))
            return false;
    }
}

static void take_key(struct reader *r, const pb_yaml *key, pb_yaml *value)
{
    value->key_at = key->at;
    if (key->kind == PB_YAML_SCALAR && key->text.n) {
        value->key = key->text;
        return;
    }
    if (key->kind == PB_YAML_SCALAR)
        pb_diag_add(r->diags, PB_D_WRONG_TYPE, key->at, "a key is empty");
    else if (key->kind != PB_YAML_BAD)
        pb_diag_add(r->diags, PB_D_WRONG_TYPE, key->at, "a key is a word, not a list or mapping");
    value->kind = PB_YAML_BAD;
}

static bool read_map(struct reader *r, pb_yaml *map, uint32_t depth)
{
    for (pb_yaml **tail = &map->first;; tail = &(*tail)->next, map->n++) {
        yaml_event_t event;
        if (!next_event(r, &event))
            return false;
        if (event.type == YAML_MAPPING_END_EVENT) {
            yaml_event_delete(&event);
            return true;
        }
        const pb_yaml *key = read_node(r, &event, depth);
        if (!key || !next_event(r, &event) || !(*tail = read_node(r, &event, depth)))
            return false;
        take_key(r, key, *tail);
    }
}

// Takes out what has no usable key, and all but the first of equal keys.
static void drop_keys(struct reader *r, pb_yaml *map)
{
    pb_map seen = {0};
    PB_VEC(const pb_yaml *) kept = {0};
    for (pb_yaml **link = &map->first; *link;) {
        pb_yaml *value = *link;
        uint32_t first = PB_MAP_NONE;
        if (value->key.n)
            first = pb_map_put(&seen, value->key, kept.n);
        if (value->key.n && first == PB_MAP_NONE) {
            *pb_vec_add(&kept) = value;
            link = &value->next;
            continue;
        }
        if (value->key.n) {
            pb_diag_add(r->diags, PB_D_DUPLICATE_KEY, value->key_at, "the key '%.*s' is here twice",
                        PB_STR_ARG(value->key));
            pb_diag_note(r->diags, kept.p[first]->key_at, "first here");
        }
        *link = value->next;
        map->n--;
    }
    pb_vec_release(&kept);
    pb_map_release(&seen);
}

static bool read_children(struct reader *r, bool is_map, pb_yaml *node, uint32_t depth)
{
    if (depth >= PB_YAML_DEPTH_MAX)
        return pb_diag_add(r->diags, PB_D_YAML_DEPTH, node->at, "nested more than %d deep",
                           PB_YAML_DEPTH_MAX);
    node->kind = is_map ? PB_YAML_MAP : PB_YAML_LIST;
    if (!is_map)
        return read_list(r, node, depth + 1);
    if (!read_map(r, node, depth + 1))
        return false;
    drop_keys(r, node);
    return true;
}

// Reads the node that `event` begins, and deletes the event. NULL when reading cannot go on.
static pb_yaml *read_node(struct reader *r, yaml_event_t *event, uint32_t depth)
{
    pb_yaml *node = PB_NEW(r->arena, pb_yaml, 1);
    bool ok = true;
    node->at = span(r, event->start_mark.index, event->end_mark.index);
    if (++r->nodes > PB_YAML_NODES_MAX) {
        ok = pb_diag_add(r->diags, PB_D_TOO_LARGE, node->at, "more than %d keys and values",
                         PB_YAML_NODES_MAX);
        yaml_event_delete(event);
    } else if (event->type == YAML_SEQUENCE_START_EVENT) {
        refuse_properties(r, event->data.sequence_start.anchor, event->data.sequence_start.tag,
                          node->at);
        yaml_event_delete(event);
        ok = read_children(r, false, node, depth);
    } else if (event->type == YAML_MAPPING_START_EVENT) {
        refuse_properties(r, event->data.mapping_start.anchor, event->data.mapping_start.tag,
                          node->at);
        yaml_event_delete(event);
        ok = read_children(r, true, node, depth);
    } else {
        if (event->type == YAML_SCALAR_EVENT)
            read_scalar(r, event, node);
        else if (event->type == YAML_ALIAS_EVENT)
            pb_diag_add(r->diags, PB_D_YAML_ALIAS, node->at, "alias '*%s' is not accepted",
                        (const char *)event->data.alias.anchor);
        else
            PB_BUG("libyaml gave an event that no node begins with");
        yaml_event_delete(event);
    }
    return ok ? node : NULL;
}

// After the beginning of a document: its node, then the end of the stream.
static pb_yaml *read_document(struct reader *r)
{
    yaml_event_t event;
    if (!next_event(r, &event))
        return NULL;
    pb_yaml *root = read_node(r, &event, 0);
    if (!root || !next_event(r, &event))
        return NULL;
    yaml_event_delete(&event); // the end of the document
    if (!next_event(r, &event))
        return NULL;
    bool is_last = event.type == YAML_STREAM_END_EVENT;
    if (!is_last)
        pb_diag_add(r->diags, PB_D_YAML_DOCUMENTS,
                    span(r, event.start_mark.index, event.end_mark.index),
                    "a second document begins here");
    yaml_event_delete(&event);
    return is_last ? root : NULL;
}

static pb_yaml *read_stream(struct reader *r)
{
    yaml_event_t event;
    if (!next_event(r, &event))
        return NULL;
    yaml_event_delete(&event); // the start of the stream
    if (!next_event(r, &event))
        return NULL;
    pb_span at = span(r, event.start_mark.index, event.end_mark.index);
    bool is_document = event.type == YAML_DOCUMENT_START_EVENT;
    if (is_document && event.data.document_start.tag_directives.start !=
                           event.data.document_start.tag_directives.end)
        pb_diag_add(r->diags, PB_D_YAML_TAG, at, "tag directives are not accepted");
    yaml_event_delete(&event);
    if (is_document)
        return read_document(r);
    pb_diag_add(r->diags, PB_D_YAML_DOCUMENTS, (pb_span){r->file, 1, 1, 0}, "the file is empty");
    return NULL;
}

const pb_yaml *pb_yaml_read(pb_arena *arena, uint32_t file, pb_str text, size_t limit,
                            pb_diags *diags)
{
    struct reader r = {.arena = arena, .diags = diags, .file = file, .text = text};
    pb_yaml *root = NULL;
    if (text.n > limit) {
        pb_diag_add(diags, PB_D_FILE_TOO_LARGE, (pb_span){file, 0, 0, 0},
                    "the file has %zu bytes; %zu is the most", text.n, limit);
        return NULL;
    }
    find_lines(&r);
    size_t valid = pb_utf8_valid(text);
    if (valid < text.n) {
        size_t index = pb_utf8_count((pb_str){text.p, valid});
        pb_diag_add(diags, PB_D_NOT_UTF8, span(&r, index, index + 1),
                    "the byte 0x%02X is not UTF-8 text", (unsigned)(unsigned char)text.p[valid]);
    } else if (!yaml_parser_initialize(&r.parser)) {
        PB_BUG("out of memory");
    } else {
        yaml_parser_set_encoding(&r.parser, YAML_UTF8_ENCODING);
        yaml_parser_set_input_string(&r.parser, (const unsigned char *)(text.p ? text.p : ""),
                                     text.n);
        root = read_stream(&r);
        yaml_parser_delete(&r.parser);
    }
    pb_vec_release(&r.lines);
    return root;
}

pb_span pb_yaml_where(const pb_yaml *node)
{
    return node->key.n ? node->key_at : node->at;
}

const pb_yaml *pb_yaml_get(const pb_yaml *map, const char *key)
{
    if (map && map->kind == PB_YAML_MAP)
        for (const pb_yaml *value = map->first; value; value = value->next)
            if (pb_str_is(value->key, key))
                return value;
    return NULL;
}
