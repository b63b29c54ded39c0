// SPDX-License-Identifier: MIT
#include "app/keys.h"

#include <stdlib.h>

#include "base/file.h"
#include "package/yaml.h"

static const struct {
    const char *name, *what;
    unsigned places;
    bool falls;
} acts[PB_ACT_COUNT] = {[PB_ACT_NONE] = {"", "", 0, false},
#define ACT_ROW(NAME, name, places, falls, what) {name, what, places, falls},
                        PB_ACT_LIST(ACT_ROW)
#undef ACT_ROW
};

const char *pb_act_name(enum pb_act act)
{
    return acts[act].name;
}

const char *pb_act_what(enum pb_act act)
{
    return acts[act].what;
}

// ---- names ------------------------------------------------------------------------------------

// Keys that are words: `also` is another way to write one; shown is the `sign` that stands on it,
// or what it is called.
static const struct {
    const char *name, *also, *sign, *called;
} words[] = {
    {"Space", "Spacebar", NULL, PB_WORDS("Space")},
    {"Enter", "Return", NULL, NULL},
    {"Esc", "Escape", NULL, NULL},
    {"Tab", NULL, NULL, NULL},
    {"Backspace", NULL, NULL, NULL},
    {"Delete", "Del", NULL, NULL},
    {"Insert", "Ins", NULL, NULL},
    {"Up", NULL, NULL, PB_WORDS("up arrow")},
    {"Down", NULL, NULL, PB_WORDS("down arrow")},
    {"Left", NULL, NULL, PB_WORDS("left arrow")},
    {"Right", NULL, NULL, PB_WORDS("right arrow")},
    {"PageUp", "PgUp", "Page Up", NULL},
    {"PageDown", "PgDn", "Page Down", NULL},
    {"Home", NULL, NULL, NULL},
    {"End", NULL, NULL, NULL},
    {"Plus", "+", "+", NULL},
    {"Minus", "-", "\u2212", NULL},
    {"Comma", ",", ",", NULL},
    {"Ctrl", "Control", NULL, NULL},
    {"RightClick", NULL, NULL, PB_WORDS("right click")},
    {"WheelUp", NULL, NULL, PB_WORDS("wheel up")},
    {"WheelDown", NULL, NULL, PB_WORDS("wheel down")},
    {"PadA", NULL, "A", NULL},
    {"PadB", NULL, "B", NULL},
    {"PadX", NULL, "X", NULL},
    {"PadY", NULL, "Y", NULL},
    {"PadStart", NULL, "Start", NULL},
    {"PadBack", NULL, "Back", NULL},
    {"PadUp", NULL, NULL, PB_WORDS("D-pad up")},
    {"PadDown", NULL, NULL, PB_WORDS("D-pad down")},
    {"PadLeft", NULL, NULL, PB_WORDS("D-pad left")},
    {"PadRight", NULL, NULL, PB_WORDS("D-pad right")},
    {"PadLeftShoulder", NULL, NULL, PB_WORDS("left shoulder")},
    {"PadRightShoulder", NULL, NULL, PB_WORDS("right shoulder")},
    {"PadLeftTrigger", NULL, NULL, PB_WORDS("left trigger")},
    {"PadRightTrigger", NULL, NULL, PB_WORDS("right trigger")},
    {"PadLeftStick", NULL, NULL, PB_WORDS("left stick pressed")},
    {"PadRightStick", NULL, NULL, PB_WORDS("right stick pressed")},
};
enum { WORDS = sizeof words / sizeof *words, F_KEYS = 12 };

static char lower(char c)
{
    return (char)(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c);
}

static bool same(pb_str s, const char *word)
{
    size_t n = word ? strlen(word) : 0;
    bool is = n == s.n && n > 0;
    for (size_t i = 0; i < n && is; i++)
        is = lower(s.p[i]) == lower(word[i]);
    return is;
}

static int word_of(pb_str s)
{
    for (int i = 0; i < WORDS; i++)
        if (same(s, words[i].name) || same(s, words[i].also))
            return i;
    return -1;
}

// A key without modifiers, as it is called, into `out`; false when there is none.
static bool plain_key(pb_str s, pb_buf *out)
{
    int64_t n;
    int word = word_of(s);
    pb_str digits = {s.n ? s.p + 1 : s.p, s.n ? s.n - 1 : 0};
    if (word >= 0)
        pb_buf_printf(out, "%s", words[word].name);
    else if (s.n == 1 && s.p[0] > ' ' && s.p[0] < 127)
        pb_buf_char(out, (char)(s.p[0] >= 'a' && s.p[0] <= 'z' ? s.p[0] - 'a' + 'A' : s.p[0]));
    else if (digits.n && lower(s.p[0]) == 'f' && pb_str_int(digits, &n) && n >= 1 && n <= F_KEYS)
        pb_buf_printf(out, "F%d", (int)n);
    else
        return false;
    return true;
}

// Takes a modifier from the front of `*s`: 0 Ctrl, 1 Alt, 2 Shift; -1 when there is none. What has
// nothing behind its plus is the key itself.
static int take_modifier(pb_str *s)
{
    static const char *const name[] = {"Ctrl", "Alt", "Shift", "Control"};
    pb_str rest = *s, word;
    pb_str_cut(&rest, '+', &word);
    rest = pb_str_trim(rest);
    for (int m = 0; m < 4 && rest.n; m++)
        if (same(pb_str_trim(word), name[m])) {
            *s = rest;
            return m % 3;
        }
    return -1;
}

bool pb_key_name_of(pb_str text, pb_key_name *out)
{
    static const char *const prefix[] = {"Ctrl+", "Alt+", "Shift+"};
    bool has[3] = {false};
    pb_str rest = pb_str_trim(text);
    for (int m = take_modifier(&rest); m >= 0; m = take_modifier(&rest))
        has[m] = true;
    pb_buf b = {0};
    for (int m = 0; m < 3; m++)
        pb_buf_add(&b, has[m] ? pb_str_of(prefix[m]) : PB_STR(""));
    bool ok = plain_key(rest, &b) && b.n < PB_KEY_NAME_MAX;
    if (ok)
        memcpy(out->is, b.p, b.n + 1);
    pb_buf_release(&b);
    return ok;
}

bool pb_key_is_pad(const char *key)
{
    return strncmp(key, "Pad", 3) == 0;
}

void pb_key_show(const char *key, const pb_tongue *t, pb_buf *out)
{
    static const char *const mods[] = {"Ctrl+", "Alt+", "Shift+"};
    pb_str rest = pb_str_of(key);
    for (int m = 0; m < 3; m++)
        if (pb_str_starts(rest, mods[m], &rest))
            pb_buf_printf(out, "%s", mods[m]);
    int word = word_of(rest);
    if (word >= 0 && words[word].called)
        pb_buf_printf(out, "%s", pb_tr(t, words[word].called));
    else
        pb_buf_printf(out, "%s", word >= 0 && words[word].sign ? words[word].sign : rest.p);
}

// ---- reading ----------------------------------------------------------------------------------

typedef struct binding {
    enum pb_act act;
    pb_key_name key;
    pb_span at;
} binding;
typedef PB_VEC(binding) bindings;

struct pb_keys {
    bindings of; // in the order of acts; of an act, in the order of the file
    pb_buf troubles;
};

typedef struct reading {
    pb_arena arena;
    pb_sources sources;
    pb_diags diags;
    bindings of; // of this file
    bool is_set[PB_ACT_COUNT];
} reading;

static pb_str act_name(const void *ctx, uint32_t i)
{
    (void)ctx;
    return pb_str_of(acts[i + 1].name);
}

static pb_str word_name(const void *ctx, uint32_t i)
{
    (void)ctx;
    return pb_str_of(words[i].name);
}

static enum pb_act act_of(pb_str name)
{
    enum pb_act a = PB_ACT_COUNT;
    while (--a > PB_ACT_NONE && !pb_str_is(name, acts[a].name))
        ;
    return a;
}

static void read_key(reading *r, enum pb_act act, const pb_yaml *node)
{
    pb_key_name name;
    if (node->kind != PB_YAML_SCALAR)
        pb_yaml_wrong(node, "a key", &r->diags);
    else if (!pb_key_name_of(node->text, &name))
        pb_yaml_unknown(PB_D_UNKNOWN_VALUE, "key", node->text, node->at, WORDS, word_name, NULL,
                        &r->diags);
    else
        *pb_vec_add(&r->of) = (binding){act, name, node->at};
}

static void read_act(reading *r, const pb_yaml *node)
{
    enum pb_act act = act_of(node->key);
    if (act == PB_ACT_NONE) {
        pb_yaml_unknown(PB_D_UNKNOWN_KEY, "act", node->key, node->key_at, PB_ACT_COUNT - 1,
                        act_name, NULL, &r->diags);
        return;
    }
    r->is_set[act] = true;
    if (node->kind != PB_YAML_LIST)
        read_key(r, act, node);
    for (const pb_yaml *n = node->kind == PB_YAML_LIST ? node->first : NULL; n; n = n->next)
        read_key(r, act, n);
}

// A file in which every line is a comment is a file that changes nothing.
static bool says_something(pb_str text)
{
    pb_str line;
    while (pb_str_cut(&text, '\n', &line)) {
        line = pb_str_trim(line);
        if (line.n && line.p[0] != '#')
            return true;
    }
    return false;
}

static void read_file(reading *r, pb_str path, pb_str text)
{
    if (!says_something(text))
        return;
    uint32_t file = pb_sources_add(&r->sources, path, text);
    const pb_yaml *root = pb_yaml_read(&r->arena, file, text, PB_YAML_FILE_MAX, &r->diags);
    if (!root || root->kind == PB_YAML_BAD)
        return;
    if (root->kind != PB_YAML_MAP) {
        pb_yaml_wrong(root, "acts, each with its keys", &r->diags);
        return;
    }
    for (const pb_yaml *n = root->first; n; n = n->next)
        read_act(r, n);
}

static bool may_share(enum pb_act a, enum pb_act b)
{
    return !(acts[a].places & acts[b].places) || acts[a].falls != acts[b].falls;
}

// Every key that two acts claim where they can meet.
static void find_clashes(reading *r, const bindings *all)
{
    for (uint32_t i = 0; i < all->n; i++)
        for (uint32_t k = 0; k < i; k++) {
            const binding *a = &all->p[i], *b = &all->p[k];
            if (strcmp(a->key.is, b->key.is) != 0 || may_share(a->act, b->act))
                continue;
            if (a->at.file < b->at.file) { // speak of the person's own file
                const binding *swap = a;
                a = b;
                b = swap;
            }
            pb_diag_add(&r->diags, PB_D_NAME_TAKEN, a->at,
                        a->act == b->act ? "'%s' stands twice for '%s'"
                                         : "'%s' cannot stand for '%s' as well as '%s'",
                        a->key.is, acts[a->act].name, acts[b->act].name);
            pb_diag_note(&r->diags, b->at, "it stands here first");
        }
}

// What stands in this file, and for the other acts what was there before.
static void merge(const reading *r, const bindings *before, bindings *out)
{
    for (enum pb_act a = PB_ACT_NONE + 1; a < PB_ACT_COUNT; a++) {
        const bindings *from = r->is_set[a] ? &r->of : before;
        for (uint32_t i = 0; i < from->n; i++)
            if (from->p[i].act == a)
                *pb_vec_add(out) = from->p[i];
    }
}

static void release(reading *r)
{
    pb_arena_release(&r->arena);
    pb_sources_release(&r->sources);
    pb_diags_release(&r->diags);
    pb_vec_release(&r->of);
}

// Reads one file over what there is. False, and *troubles says why, when anything in it is wrong.
static bool take(pb_keys *k, reading *r, const char *path, pb_buf *troubles, pb_err *err)
{
    pb_buf text = {0};
    bindings all = {0};
    bool ok = pb_file_read(path, PB_YAML_FILE_MAX, &text, err);
    if (ok) {
        r->of.n = 0;
        memset(r->is_set, 0, sizeof r->is_set);
        read_file(r, pb_str_of(path), pb_buf_str(&text));
        merge(r, &k->of, &all);
        find_clashes(r, &all);
        pb_diags_sort(&r->diags);
        pb_diags_print(&r->diags, &r->sources, troubles);
        ok = r->diags.errors == 0;
    } else {
        pb_buf_printf(troubles, "%s\n", err->text);
    }
    if (ok) {
        bindings was = k->of;
        k->of = all;
        all = was;
    }
    pb_vec_release(&all);
    pb_buf_release(&text);
    return ok;
}

pb_keys *pb_keys_new(const char *assets, const char *own, pb_err *err)
{
    pb_keys *k = pb_heap_resize(NULL, sizeof *k);
    *k = (pb_keys){0};
    reading r = {0};
    pb_buf path = {0}, troubles = {0};
    pb_err why = {""};
    if (!take(k, &r, pb_path_join(&path, assets, "keys.yaml"), &troubles, &why)) {
        pb_err_set(err, "%s", troubles.p);
        pb_keys_free(k);
        k = NULL;
    } else if (own && pb_file_exists(pb_path_join(&path, own, "keys.yaml"))) {
        take(k, &r, path.p, &k->troubles, &why);
    }
    release(&r);
    pb_buf_release(&path);
    pb_buf_release(&troubles);
    return k;
}

void pb_keys_free(pb_keys *k)
{
    if (!k)
        return;
    pb_vec_release(&k->of);
    pb_buf_release(&k->troubles);
    free(k);
}

pb_str pb_keys_troubles(const pb_keys *k)
{
    return pb_buf_str(&k->troubles);
}

// ---- looking up -------------------------------------------------------------------------------

uint32_t pb_keys_acts(const pb_keys *k, const char *key, enum pb_act out[PB_KEY_ACTS_MAX])
{
    uint32_t n = 0;
    for (uint32_t i = 0; i < k->of.n && n < PB_KEY_ACTS_MAX; i++)
        if (strcmp(k->of.p[i].key.is, key) == 0)
            out[n++] = k->of.p[i].act;
    return n;
}

const char *pb_keys_of(const pb_keys *k, enum pb_act act, uint32_t n)
{
    for (int pad = 0; pad < 2; pad++)
        for (uint32_t i = 0; i < k->of.n; i++)
            if (k->of.p[i].act == act && pb_key_is_pad(k->of.p[i].key.is) == (pad == 1) && n-- == 0)
                return k->of.p[i].key.is;
    return NULL;
}
