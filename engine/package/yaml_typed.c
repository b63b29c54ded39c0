// SPDX-License-Identifier: MIT
// Typed reading: what a scalar is by its looks, and what to say when it is not what was wanted.
#include "package/yaml.h"

#include "base/utf8.h"

enum looks { IS_NULL, IS_BOOL, IS_NUMBER, IS_TEXT };

static bool is_number(pb_str s)
{
    size_t i = s.n && (s.p[0] == '-' || s.p[0] == '+');
    if (i == s.n)
        return false;
    while (i < s.n && s.p[i] >= '0' && s.p[i] <= '9')
        i++;
    return i == s.n;
}

static enum looks looks(const pb_yaml *scalar)
{
    pb_str s = scalar->text;
    if (scalar->style != PB_YAML_PLAIN)
        return IS_TEXT;
    if (!s.n || pb_str_is(s, "null") || pb_str_is(s, "~"))
        return IS_NULL;
    if (pb_str_is(s, "true") || pb_str_is(s, "false"))
        return IS_BOOL;
    return is_number(s) ? IS_NUMBER : IS_TEXT;
}

static const char *kind_name(const pb_yaml *node)
{
    static const char *const scalars[] = {[IS_NULL] = "nothing",
                                          [IS_BOOL] = "true or false",
                                          [IS_NUMBER] = "a number",
                                          [IS_TEXT] = "text"};
    switch (node->kind) {
    case PB_YAML_LIST:
        return "a list";
    case PB_YAML_MAP:
        return "a mapping";
    case PB_YAML_SCALAR:
        return scalars[looks(node)];
    case PB_YAML_BAD:
        break;
    }
    return "something refused";
}

// "'title'", or what an entry of a list is called. The buffer is the caller's.
static const char *name_of(const pb_yaml *node, char name[64])
{
    if (!node->key.n)
        return "an entry here";
    size_t n = node->key.n > 48 ? 48 : node->key.n;
    name[0] = '\'';
    memcpy(name + 1, node->key.p, n);
    memcpy(name + 1 + n, "'", 2);
    return name;
}

bool pb_yaml_wrong(const pb_yaml *node, const char *wanted, pb_diags *diags)
{
    char name[64];
    if (node->kind == PB_YAML_BAD)
        return false;
    return pb_diag_add(diags, PB_D_WRONG_TYPE, node->at, "%s wants %s, not %s", name_of(node, name),
                       wanted, kind_name(node));
}

static pb_str c_name(const void *ctx, uint32_t i)
{
    return pb_str_of(((const char *const *)ctx)[i]);
}

static pb_str field_name(const void *ctx, uint32_t i)
{
    return pb_str_of(((const pb_yaml_field *)ctx)[i].key);
}

bool pb_yaml_unknown(enum pb_diag_id id, const char *what, pb_str word, pb_span at, uint32_t n,
                     pb_str (*name)(const void *ctx, uint32_t i), const void *ctx, pb_diags *diags)
{
    pb_diag_add(diags, id, at, "unknown %s '%.*s'", what, PB_STR_ARG(word));
    pb_str near = pb_nearest(word, n, name, ctx);
    if (near.n)
        pb_diag_note(diags, at, "did you mean '%.*s'?", PB_STR_ARG(near));
    return false;
}

static uint32_t place(pb_str key, const pb_yaml_field *fields, uint32_t n)
{
    uint32_t i = 0;
    while (i < n && !pb_str_is(key, fields[i].key))
        i++;
    return i;
}

bool pb_yaml_fields(const pb_yaml *map, const pb_yaml_field *fields, uint32_t n, pb_diags *diags)
{
    if (!map || map->kind == PB_YAML_BAD)
        return false;
    if (map->kind != PB_YAML_MAP)
        return pb_yaml_wrong(map, "a mapping", diags);
    bool ok = true;
    uint64_t slips = 0; // fields that an unknown key was probably meant for: not missing as well
    for (const pb_yaml *value = map->first; value; value = value->next) {
        uint32_t i = place(value->key, fields, n);
        if (i < n)
            continue;
        ok = pb_yaml_unknown(PB_D_UNKNOWN_KEY, "key", value->key, value->key_at, n, field_name,
                             fields, diags);
        i = place(pb_nearest(value->key, n, field_name, fields), fields, n);
        slips |= i < n ? UINT64_C(1) << i : 0;
    }
    for (uint32_t i = 0; i < n; i++)
        if (fields[i].is_required && !(slips >> i & 1) && !pb_yaml_get(map, fields[i].key))
            ok = pb_diag_add(diags, PB_D_MISSING_KEY, pb_yaml_where(map), "'%s' is missing",
                             fields[i].key);
    return ok;
}

bool pb_yaml_text(const pb_yaml *node, uint32_t longest, pb_str *out, pb_diags *diags)
{
    char name[64];
    if (!node || node->kind == PB_YAML_BAD)
        return false;
    if (node->kind == PB_YAML_SCALAR && !node->text.n)
        return pb_diag_add(diags, PB_D_EMPTY_TEXT, pb_yaml_where(node), "%s is empty",
                           name_of(node, name));
    if (node->kind != PB_YAML_SCALAR || looks(node) != IS_TEXT) {
        pb_yaml_wrong(node, "text", diags);
        if (node->kind == PB_YAML_SCALAR)
            pb_diag_note(diags, node->at, "put it in quotes if text is meant");
        return false;
    }
    if (memchr(node->text.p, '\n', node->text.n) || memchr(node->text.p, '\t', node->text.n)) {
        pb_diag_add(diags, PB_D_WRONG_TYPE, node->at,
                    "%s wants one paragraph, without line breaks or tabs", name_of(node, name));
        if (node->style == PB_YAML_LITERAL)
            pb_diag_note(diags, node->at, "'>' in place of '|' folds the lines into one");
        return false;
    }
    size_t n = pb_utf8_count(node->text);
    if (n > longest)
        return pb_diag_add(diags, PB_D_OUT_OF_RANGE, node->at,
                           "%s has %zu characters; %u is the most", name_of(node, name), n,
                           longest);
    *out = node->text;
    return true;
}

bool pb_yaml_int(const pb_yaml *node, int32_t min, int32_t max, int32_t *out, pb_diags *diags)
{
    char name[64];
    if (!node || node->kind == PB_YAML_BAD)
        return false;
    if (node->kind != PB_YAML_SCALAR || looks(node) != IS_NUMBER)
        return pb_yaml_wrong(node, "a whole number", diags);
    int64_t value;
    if (!pb_str_int(node->text, &value) || value < min || value > max)
        return pb_diag_add(diags, PB_D_OUT_OF_RANGE, node->at, "%s is %.*s; it goes from %d to %d",
                           name_of(node, name), PB_STR_ARG(node->text), min, max);
    *out = (int32_t)value;
    return true;
}

bool pb_yaml_bool(const pb_yaml *node, bool *out, pb_diags *diags)
{
    if (!node || node->kind == PB_YAML_BAD)
        return false;
    if (node->kind != PB_YAML_SCALAR || looks(node) != IS_BOOL)
        return pb_yaml_wrong(node, "true or false", diags);
    *out = pb_str_is(node->text, "true");
    return true;
}

int pb_yaml_word(const pb_yaml *node, const char *const *words, int n, pb_diags *diags)
{
    char name[64];
    if (!node || node->kind == PB_YAML_BAD)
        return -1;
    if (node->kind != PB_YAML_SCALAR || looks(node) == IS_NULL) {
        pb_yaml_wrong(node, "a word", diags);
        return -1;
    }
    for (int i = 0; i < n; i++)
        if (pb_str_is(node->text, words[i]))
            return i;
    pb_diag_add(diags, PB_D_UNKNOWN_VALUE, node->at, "%s cannot be '%.*s'", name_of(node, name),
                PB_STR_ARG(node->text));
    pb_str near = pb_nearest(node->text, (uint32_t)n, c_name, words);
    if (near.n) {
        pb_diag_note(diags, node->at, "did you mean '%.*s'?", PB_STR_ARG(near));
    } else {
        pb_buf all = {0};
        for (int i = 0; i < n; i++)
            pb_buf_printf(&all, "%s%s", i ? ", " : "", words[i]);
        pb_diag_note(diags, node->at, "it can be: %s", all.p);
        pb_buf_release(&all);
    }
    return -1;
}

bool pb_yaml_count(const pb_yaml *node, enum pb_yaml_kind kind, uint32_t min, uint32_t max,
                   pb_diags *diags)
{
    char name[64];
    if (!node || node->kind == PB_YAML_BAD)
        return false;
    if (node->kind != kind)
        return pb_yaml_wrong(node, kind == PB_YAML_LIST ? "a list" : "a mapping", diags);
    if (node->n < min || node->n > max)
        return pb_diag_add(diags, PB_D_OUT_OF_RANGE, pb_yaml_where(node),
                           "%s has %u entries; it can have %u to %u", name_of(node, name), node->n,
                           min, max);
    return true;
}

bool pb_yaml_texts(const pb_yaml *node, uint32_t longest, uint32_t most,
                   void (*each)(void *ctx, pb_str text), void *ctx, pb_diags *diags)
{
    if (!pb_yaml_count(node, PB_YAML_LIST, 0, most, diags))
        return false;
    bool ok = true;
    for (const pb_yaml *item = node->first; item; item = item->next) {
        pb_str text;
        if (pb_yaml_text(item, longest, &text, diags))
            each(ctx, text);
        else
            ok = false;
    }
    return ok;
}

bool pb_yaml_id(pb_str id, pb_span at, pb_diags *diags)
{
    enum { LONGEST = 32 };
    bool ok = id.n && id.n <= LONGEST && id.p[0] >= 'a' && id.p[0] <= 'z';
    for (size_t i = 0; ok && i < id.n; i++) {
        char c = id.p[i];
        ok = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_';
    }
    if (ok)
        return true;
    pb_diag_add(diags, PB_D_BAD_NAME, at, "'%.*s' is not a name", PB_STR_ARG(id));
    pb_diag_note(diags, at,
                 "a name here begins with a small letter and goes on with small letters, "
                 "digits and underscores, %d at most",
                 LONGEST);
    return false;
}
