// SPDX-License-Identifier: MIT
#include "app/notes.h"

#include <stdlib.h>

#include "base/file.h"
#include "base/utf8.h"
#include "package/yaml.h"

static const char file_name[] = "notes.yaml";

// ---- reading ----------------------------------------------------------------------------------

static pb_str text_of(pb_arena *arena, const pb_yaml *map, const char *key, pb_diags *diags)
{
    pb_str text = {0};
    pb_yaml_text(pb_yaml_get(map, key), PB_NOTE_MOST, &text, diags);
    return pb_arena_dup(arena, text);
}

static void read_note(pb_notes *n, const pb_yaml *map, pb_diags *diags)
{
    static const pb_yaml_field fields[] = {
        {"about", true}, {"words", true}, {"at", false}, {"by", false}, {"note", true}};
    if (!PB_YAML_FIELDS(map, fields, diags))
        return;
    pb_note note = {.about = text_of(&n->arena, map, "about", diags),
                    .words = text_of(&n->arena, map, "words", diags),
                    .at = text_of(&n->arena, map, "at", diags),
                    .by = text_of(&n->arena, map, "by", diags),
                    .note = text_of(&n->arena, map, "note", diags),
                    .text = PB_NO_INDEX,
                    .written = pb_yaml_where(pb_yaml_get(map, "note"))};
    *pb_vec_add(&n->of) = note;
}

static void read_all(pb_notes *n, const pb_yaml *root, pb_diags *diags)
{
    static const pb_yaml_field fields[] = {{"notes", true}};
    if (!root || !PB_YAML_FIELDS(root, fields, diags))
        return;
    const pb_yaml *list = pb_yaml_get(root, "notes");
    if (pb_yaml_count(list, PB_YAML_LIST, 0, PB_NOTES_MOST, diags))
        for (const pb_yaml *map = list->first; map; map = map->next)
            read_note(n, map, diags);
}

void pb_notes_read(pb_notes *n, const char *folder, pb_sources *sources, pb_diags *diags)
{
    pb_buf path = {0}, text = {0};
    pb_err err = {""};
    uint32_t errors = diags->errors;
    pb_notes_release(n);
    if (pb_file_exists(pb_path_join(&path, folder, file_name))) {
        bool is_read = pb_file_read(path.p, PB_YAML_FILE_MAX, &text, &err);
        uint32_t file = pb_sources_add(sources, pb_buf_str(&path), pb_buf_str(&text));
        if (is_read)
            read_all(n,
                     pb_yaml_read(&sources->arena, file, sources->list.p[file].text,
                                  PB_YAML_FILE_MAX, diags),
                     diags);
        else
            pb_diag_add(diags, PB_D_FILE_UNREADABLE, (pb_span){.file = file}, "%s", err.text);
    }
    n->is_unreadable = diags->errors != errors;
    pb_buf_release(&path);
    pb_buf_release(&text);
}

void pb_notes_release(pb_notes *n)
{
    pb_vec_release(&n->of);
    pb_arena_release(&n->arena);
    n->is_unreadable = false;
}

// ---- finding what they are about --------------------------------------------------------------

typedef struct search {
    const pb_originals *originals;
    uint32_t next;
    pb_notes *notes;    // whose texts are looked for
    uint8_t *fit;       // per note: how well the one found so far fits
    const pb_str *text; // or the one whose context is wanted
    pb_arena *arena;
    pb_about found;
} search;

static pb_str words_of(search *s, const pb_str *text)
{
    uint32_t at = s->next++;
    return s->originals && at < s->originals->of.n ? s->originals->of.p[at] : *text;
}

// The line that a note remembers, behind the last colon; 0 when it says none.
static uint32_t line_then(const pb_note *note)
{
    pb_str rest = note->at, piece = {0};
    int64_t line;
    while (pb_str_cut(&rest, ':', &piece))
        ;
    return pb_str_int(piece, &line) && line > 0 && line < UINT32_MAX ? (uint32_t)line : 0;
}

static uint32_t far_from(const pb_note *note, pb_span at)
{
    uint32_t then = line_then(note);
    return then > at.line ? then - at.line : at.line - then;
}

// Of texts with the same words the one in the same context is meant, and of those the nearest.
static void compare(void *ctx, const pb_text_place *where, pb_str *text)
{
    enum { NONE, ELSEWHERE, THERE };
    search *s = ctx;
    uint32_t number = s->next;
    pb_str words = words_of(s, text);
    for (uint32_t i = 0; i < s->notes->of.n; i++) {
        pb_note *note = &s->notes->of.p[i];
        if (!pb_str_eq(note->words, pb_str_trim(words)))
            continue;
        uint8_t fit = pb_str_eq(note->about, where->context) ? THERE : ELSEWHERE;
        bool nearer = fit == s->fit[i] && far_from(note, where->at) < far_from(note, note->place);
        if (fit > s->fit[i] || nearer) {
            s->fit[i] = fit;
            note->text = number;
            note->place = where->at;
        }
    }
}

void pb_notes_place(pb_notes *n, pb_scenario *s, const pb_originals *o)
{
    search look = {.originals = o, .notes = n};
    look.fit = pb_heap_resize(NULL, n->of.n + 1);
    memset(look.fit, 0, n->of.n + 1);
    for (uint32_t i = 0; i < n->of.n; i++)
        n->of.p[i].text = PB_NO_INDEX;
    pb_scenario_texts(s, compare, &look);
    free(look.fit);
}

static void pick(void *ctx, const pb_text_place *where, pb_str *text)
{
    search *s = ctx;
    uint32_t number = s->next;
    pb_str words = words_of(s, text);
    if (text == s->text)
        s->found = (pb_about){pb_arena_dup(s->arena, where->context),
                              pb_arena_dup(s->arena, pb_str_trim(words)), where->at, number};
}

bool pb_notes_about(pb_scenario *s, const pb_originals *o, const pb_str *text, pb_arena *arena,
                    pb_about *out)
{
    search look = {.originals = o, .text = text, .arena = arena};
    pb_scenario_texts(s, pick, &look);
    *out = look.found;
    return out->context.n > 0;
}

// ---- changing ---------------------------------------------------------------------------------

// As much as is kept, on one line.
static pb_str tidy(pb_arena *arena, pb_str words)
{
    pb_buf b = {0};
    pb_utf8_line(&b, pb_str_trim(words), PB_NOTE_MOST);
    pb_str kept = pb_arena_dup(arena, pb_str_trim(pb_buf_str(&b)));
    pb_buf_release(&b);
    return kept;
}

static pb_str file_of(const pb_sources *sources, pb_span at)
{
    pb_str path = at.file < sources->list.n ? sources->list.p[at.file].path : PB_STR("");
    pb_str name = path;
    while (pb_str_cut(&path, '/', &name))
        ;
    return name;
}

void pb_notes_add(pb_notes *n, const pb_scenario *s, const pb_about *about, pb_str by, pb_str note)
{
    pb_buf at = {0};
    pb_buf_printf(&at, "%.*s:%u", PB_STR_ARG(file_of(&s->sources, about->at)), about->at.line);
    pb_note fresh = {.about = pb_arena_dup(&n->arena, about->context),
                     .words = pb_arena_dup(&n->arena, about->words),
                     .at = pb_arena_dup(&n->arena, pb_buf_str(&at)),
                     .by = tidy(&n->arena, by),
                     .note = tidy(&n->arena, note),
                     .text = about->text,
                     .place = about->at};
    *pb_vec_add(&n->of) = fresh;
    pb_buf_release(&at);
}

void pb_notes_drop(pb_notes *n, uint32_t number)
{
    if (number >= n->of.n)
        return;
    memmove(n->of.p + number, n->of.p + number + 1, (n->of.n - number - 1) * sizeof *n->of.p);
    n->of.n--;
}

// A JSON string is a YAML one.
static void write_field(pb_buf *out, const char *key, pb_str text)
{
    if (!text.n)
        return;
    pb_buf_printf(out, "%s: ", key);
    pb_buf_json(out, text);
    pb_buf_char(out, '\n');
}

bool pb_notes_write(const pb_notes *n, const char *folder, pb_err *err)
{
    pb_buf path = {0}, out = {0};
    if (n->is_unreadable)
        return pb_err_set(err, "%s has mistakes; mend it before notes are added to it", file_name);
    pb_buf_add(&out,
               PB_STR("# Notes of readers; `pushback-author check` shows each at its line.\n"));
    pb_buf_add(&out, n->of.n ? PB_STR("notes:\n") : PB_STR("notes: []\n"));
    for (uint32_t i = 0; i < n->of.n; i++) {
        const pb_note *note = &n->of.p[i];
        write_field(&out, "  - about", note->about);
        write_field(&out, "    words", note->words);
        write_field(&out, "    at", note->at);
        write_field(&out, "    by", note->by);
        write_field(&out, "    note", note->note);
    }
    bool ok = pb_file_share(pb_path_join(&path, folder, file_name), pb_buf_str(&out), err);
    pb_buf_release(&path);
    pb_buf_release(&out);
    return ok;
}

// ---- telling ----------------------------------------------------------------------------------

// The script's last line that has something on it.
static pb_span end_of_script(const pb_scenario *s)
{
    pb_span at = s->beats.n ? s->beats.p[0].at : s->meta.at;
    pb_str text = at.file < s->sources.list.n ? s->sources.list.p[at.file].text : PB_STR("");
    pb_str line;
    for (uint32_t n = 1; pb_str_cut(&text, '\n', &line); n++)
        at.line = pb_str_trim(line).n ? n : at.line;
    at.col = at.len = 1;
    return at;
}

static void report_gone(const pb_note *note, pb_str before, const pb_scenario *s, pb_diags *diags)
{
    pb_diag_add(diags, PB_D_PILOT_NOTE, end_of_script(s),
                "%.*s%.*s (on words that are gone: '%.*s')", PB_STR_ARG(before),
                PB_STR_ARG(note->note), PB_STR_ARG(note->words));
    if (note->written.line)
        pb_diag_note(diags, note->written, "the note is here; its words stood at %.*s",
                     PB_STR_ARG(note->at));
}

void pb_notes_report(const pb_notes *n, const pb_scenario *s, pb_diags *diags)
{
    pb_buf before = {0};
    for (uint32_t i = 0; i < n->of.n; i++) {
        const pb_note *note = &n->of.p[i];
        before.n = 0;
        if (note->by.n)
            pb_buf_printf(&before, "%.*s: ", PB_STR_ARG(note->by));
        if (note->text == PB_NO_INDEX)
            report_gone(note, pb_buf_str(&before), s, diags);
        else
            pb_diag_add(diags, PB_D_PILOT_NOTE, note->place, "%.*s%.*s",
                        PB_STR_ARG(pb_buf_str(&before)), PB_STR_ARG(note->note));
    }
    pb_buf_release(&before);
}
