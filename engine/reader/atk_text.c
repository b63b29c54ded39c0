// SPDX-License-Identifier: MIT
// What is typed into an entry: one line, its caret behind the last letter. Offsets count letters.
#include "reader/atk_inside.h"

static const char *text_of(gpointer object)
{
    const char *text = pb_atk_of(object)->is.of.text;
    return text ? text : "";
}

static gint length_of(gpointer object)
{
    return (gint)g_utf8_strlen(text_of(object), -1);
}

static gint within(gint at, gint most)
{
    return at < 0 || at > most ? most : at;
}

static gchar *cut(const char *text, gint from, gint to)
{
    return to > from ? g_utf8_substring(text, from, to) : g_strdup("");
}

// ---- reading ----------------------------------------------------------------------------------

static gchar *get_text(AtkText *object, gint from, gint to)
{
    gint n = length_of(object);
    return cut(text_of(object), within(from, n), within(to, n));
}

static gint get_count(AtkText *object)
{
    return length_of(object);
}

static gunichar get_character(AtkText *object, gint at)
{
    const char *text = text_of(object);
    return at >= 0 && at < length_of(object) ? g_utf8_get_char(g_utf8_offset_to_pointer(text, at))
                                             : 0;
}

static gboolean is_in_word(const char *text, gint at)
{
    return g_unichar_isalnum(g_utf8_get_char(g_utf8_offset_to_pointer(text, at)));
}

static gchar *get_string(AtkText *object, gint at, AtkTextGranularity unit, gint *from, gint *to)
{
    const char *text = text_of(object);
    gint n = length_of(object);
    at = within(at, n);
    *from = at;
    *to = at < n ? at + 1 : n;
    if (unit == ATK_TEXT_GRANULARITY_WORD && at < n) {
        while (*from > 0 && is_in_word(text, *from - 1) && is_in_word(text, at))
            --*from;
        while (*to < n && (is_in_word(text, *to) || !is_in_word(text, *to - 1)) &&
               !(is_in_word(text, *to) && !is_in_word(text, *to - 1)))
            ++*to;
    } else if (unit != ATK_TEXT_GRANULARITY_CHAR) {
        *from = 0;
        *to = n;
    }
    return cut(text, *from, *to);
}

static gchar *get_text_at(AtkText *object, gint at, AtkTextBoundary unit, gint *from, gint *to)
{
    return get_string(object, at,
                      unit == ATK_TEXT_BOUNDARY_CHAR ? ATK_TEXT_GRANULARITY_CHAR
                      : unit == ATK_TEXT_BOUNDARY_WORD_START || unit == ATK_TEXT_BOUNDARY_WORD_END
                          ? ATK_TEXT_GRANULARITY_WORD
                          : ATK_TEXT_GRANULARITY_LINE,
                      from, to);
}

static gint get_no_selections(AtkText *object)
{
    (void)object;
    return 0;
}

void pb_atk_text_init(gpointer interface, gpointer data)
{
    AtkTextIface *i = interface;
    (void)data;
    i->get_text = get_text;
    i->get_character_count = get_count;
    i->get_caret_offset = get_count;
    i->get_character_at_offset = get_character;
    i->get_string_at_offset = get_string;
    i->get_text_at_offset = get_text_at;
    i->get_n_selections = get_no_selections;
}

// ---- writing ----------------------------------------------------------------------------------

static void type(gpointer object, const char *text)
{
    const pb_atk_object *o = pb_atk_of(object);
    const pb_reader_ears *ears = &o->atk->ears;
    if (o->is.of.key && !o->is_defunct)
        ears->type(ears->ctx, o->is.of.key, text);
}

static void set_contents(AtkEditableText *object, const gchar *text)
{
    type(object, text);
}

static void replace(gpointer object, gint from, gint to, const char *by, gsize bytes)
{
    const char *text = text_of(object);
    gint n = length_of(object);
    gchar *before = cut(text, 0, within(from, n)), *after = cut(text, within(to, n), n);
    gchar *middle = g_strndup(by, bytes), *all = g_strconcat(before, middle, after, NULL);
    type(object, all);
    g_free(before);
    g_free(after);
    g_free(middle);
    g_free(all);
}

static void insert_text(AtkEditableText *object, const gchar *text, gint bytes, gint *at)
{
    gsize n = bytes < 0 ? strlen(text) : (gsize)bytes;
    replace(object, *at, *at, text, n);
    *at += (gint)g_utf8_strlen(text, (gssize)n);
}

static void delete_text(AtkEditableText *object, gint from, gint to)
{
    replace(object, from, to, "", 0);
}

void pb_atk_editable_init(gpointer interface, gpointer data)
{
    AtkEditableTextIface *i = interface;
    (void)data;
    i->set_text_contents = set_contents;
    i->insert_text = insert_text;
    i->delete_text = delete_text;
}

// ---- telling ----------------------------------------------------------------------------------

void pb_atk_text_changed(pb_atk_object *o, const char *was, const char *is)
{
    glong old_n = g_utf8_strlen(was, -1), n = g_utf8_strlen(is, -1), head = 0, foot = 0;
    const char *a = was, *b = is;
    if (g_str_equal(was, is))
        return;
    for (; *a && g_utf8_get_char(a) == g_utf8_get_char(b);
         a = g_utf8_next_char(a), b = g_utf8_next_char(b))
        head++;
    a = was + strlen(was);
    b = is + strlen(is);
    while (foot < old_n - head && foot < n - head) {
        a = g_utf8_prev_char(a);
        b = g_utf8_prev_char(b);
        if (g_utf8_get_char(a) != g_utf8_get_char(b))
            break;
        foot++;
    }
    gchar *gone = cut(was, (gint)head, (gint)(old_n - foot));
    gchar *come = cut(is, (gint)head, (gint)(n - foot));
    if (*gone)
        g_signal_emit_by_name(o, "text-remove", (gint)head, (gint)(old_n - foot - head), gone);
    if (*come)
        g_signal_emit_by_name(o, "text-insert", (gint)head, (gint)(n - foot - head), come);
    g_signal_emit_by_name(o, "text-caret-moved", (gint)n);
    g_free(gone);
    g_free(come);
}
